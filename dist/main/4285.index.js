"use strict";
exports.id = 4285;
exports.ids = [4285];
exports.modules = {

 30839:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   U: () => ( atATime),
   Z: () => ( turns)
 });
async function atATime(limit, items, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < items.length; at = next++)
            results[at] = await work(items[at]);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}
function turns(limit) {
    let free = limit;
    const waiting = [];
    return async (work) => {
        if (free === 0)
            await new Promise((resolve) => waiting.push(resolve));
        else
            free--;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}


 }),

 84285:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openGhcr: () => ( openGhcr)
});

var errors = __webpack_require__(12027);
var printable = __webpack_require__(12784);
var at_a_time = __webpack_require__(30839);
var find_credentials = __webpack_require__(91766);
var upload_answers = __webpack_require__(27137);
;


const settingsOf = ({ owner }, { repository }) => `https://github.com/orgs/${owner}/packages/container/${encodeURIComponent(repository.slice(owner.length + 1))}/settings`;
const ours = (repository) => repository ?? 'the repository of the workflow';
const WRITE = (call, place, repository) => `If the package is there already, it does not let ${ours(repository)} write: an admin of it opens ${settingsOf(place, call)} (for a person's package: users in the place of orgs) and adds ${ours(repository)} under "Manage Actions access" with the role Write. The job needs permissions: { packages: write }, too; a personal token the scope write:packages.`;
const READ = (call, place, repository) => `If the package is there, it does not let ${ours(repository)} read: an admin of it opens ${settingsOf(place, call)} and adds ${ours(repository)} under "Manage Actions access" with the role Read. The job needs permissions: { packages: read }, too; a personal token the scope read:packages.`;
const CREATE = (_, { owner }) => `Give the job, and the job that calls it, permissions: { contents: read, packages: write }. If it has that, the organization forbids it: an owner opens https://github.com/organizations/${owner}/settings/packages (Package creation) and https://github.com/organizations/${owner}/settings/actions (Workflow permissions).`;
const SCOPES = ({ action }) => `Use a personal access token (classic) with the scope ${action === 'pull' ? 'read:packages' : action === 'push' ? 'write:packages' : 'delete:packages'}, or GITHUB_TOKEN in a job with permissions: { packages: write }; the registry takes no fine-grained tokens.`;
const SSO = ({ repository }) => `Open https://github.com/settings/tokens and authorize the token for the single sign-on of ${repository.split('/')[0]} ("Configure SSO").`;
const OWNER = (_, { owner }, repository) => `GITHUB_TOKEN is good for packages of the owner of ${ours(repository)} only: check that ${owner} is that owner, else give a personal access token of somebody who may write there.`;
const CREDENTIALS = ({ action }) => `Check the token: MAESTRO_REGISTRY_TOKEN, or in a workflow token: \${{ github.token }} and permissions: { contents: read, packages: ${action === 'pull' ? 'read' : 'write'} }, in the job that calls it too.`;
const NO_DELETE = () => 'This registry deletes nothing by this protocol, or is not set up to (storage.delete.enabled).';
const WORDINGS = [
    { text: /does not match expected scopes|insufficient scopes/i, hint: SCOPES },
    { text: /\bSAML\b|single sign-on|\bSSO\b/i, hint: SSO },
    { text: /not allowed to create|create_package|package creation/i, hint: CREATE },
    { text: /requested installation does not exist/i, hint: OWNER },
    { text: /not allowed to write|write_package/i, hint: WRITE },
    { text: /read_package/i, hint: READ },
];
function ghcrRefusal(place, { variable }, secrets) {
    return (answer, call) => {
        const { message } = (0,upload_answers.i)(answer, {}, secrets);
        const hint = hintFor(answer, call, place, { message, repository: variable('GITHUB_REPOSITORY') });
        return new errors.yo(codeFor(answer.status), `${call.what}: ${place.root.host} answered ${message}`, hint);
    };
}
function hiddenHint(place, { variable }, repository) {
    return READ({ repository, action: 'pull', what: '' }, place, variable('GITHUB_REPOSITORY'));
}
function codeFor(status) {
    if (status === 401 || status === 403)
        return 'REGISTRY_UNAUTHORIZED';
    return status === 404 ? 'REGISTRY_NOT_FOUND' : 'REGISTRY_REFUSED';
}
function hintFor({ status }, call, place, { message, repository }) {
    const known = place.isGithub ? WORDINGS.find(({ text }) => text.test(message)) : undefined;
    if (known !== undefined)
        return known.hint(call, place, repository);
    if (status === 405)
        return NO_DELETE(call, place, repository);
    if (status === 404)
        return `Check the URL: it has to name an owner that exists, and who may see ${call.repository}.`;
    if (status !== 401 && status !== 403)
        return 'The registry says above what it does not take.';
    if (!place.isGithub)
        return `Check the credentials, and that they may ${call.action} at ${call.repository}.`;
    const isElsewhere = repository !== undefined && repository.split('/')[0]?.toLowerCase() !== place.owner;
    if (isElsewhere)
        return OWNER(call, place, repository);
    if (status === 401)
        return CREDENTIALS(call, place, repository);
    return `${CREDENTIALS(call, place, repository)} ${(call.action === 'pull' ? READ : WRITE)(call, place, repository)}`;
}

var link_header = __webpack_require__(22225);
var external_node_crypto_ = __webpack_require__(77598);
var distribution_file_name = __webpack_require__(99506);
var pep440_ranges = __webpack_require__(82583);
var pep503 = __webpack_require__(62026);
;






const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const PACKAGE_TYPE = 'application/pyoci.package.v1';
const CREATED = 'org.opencontainers.image.created';
const TITLE = 'org.opencontainers.image.title';
const SHA256 = 'com.pyoci.sha256_digest';
const PROJECT_URLS = 'com.pyoci.project_urls';
const OWN = 'io.github.maestro-actions.';
const FILE_NAME = `${OWN}filename`;
const REQUIRES_PYTHON = `${OWN}requires-python`;
const SIZE = `${OWN}size`;
const METADATA = `${OWN}metadata`;
const YANKED = `${OWN}yanked`;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
function isRepositoryComponent(text) {
    return COMPONENT.test(text);
}
function repositoryOf(namespace, project) {
    const repository = `${namespace}/${(0,pep503.P)(project).replaceAll('-', '_')}`;
    if (repository.length <= 255 && repository.split('/').every(isRepositoryComponent))
        return repository;
    throw new errors.yo('PACKAGE_NAME_UNFIT', `${(0,printable.g$)(project)} cannot be the name of a package in a container registry: ${(0,printable.g$)(repository)} is no repository`, 'Names there have letters, digits and single separators, and 255 characters at most.');
}
function tagOf(version) {
    const tag = version.replaceAll('+', '-');
    if (TAG.test(tag))
        return tag;
    throw new errors.yo('VERSION_UNFIT', `${(0,printable.g$)(version)} cannot be a tag in a container registry, which has letters, digits, dots, dashes and underscores, 128 at most`, version.includes('!')
        ? 'Versions with an epoch (1!2.0) can be published to another kind of registry only.'
        : 'Shorten it, its local part first.');
}
function versionOf(tag) {
    return (0,pep440_ranges.Qj)(tag.replaceAll('-', '+'));
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
function contentOf(bytes) {
    return { bytes, digest: digestOf(bytes) };
}
function jsonContent(value) {
    return contentOf(new TextEncoder().encode(JSON.stringify(value)));
}
const EMPTY_CONFIG = contentOf(new TextEncoder().encode('{}'));
function architectureOf(fileName) {
    if (fileName.endsWith('.tar.gz'))
        return '.tar.gz';
    return /^[^-]+-[^-]+-((?:[^-]+-)?[^-]+-[^-]+-[^-]+\.whl)$/.exec(fileName)?.[1];
}
function impliedName(repository, tag, architecture) {
    const stem = `${repository.split('/').at(-1)}-${tag.replaceAll('-', '+')}`;
    return architecture.startsWith('.') ? `${stem}${architecture}` : `${stem}-${architecture}`;
}
function manifestOf({ fileName, sha256, size, created, labels }) {
    return jsonContent({
        schemaVersion: 2,
        mediaType: MANIFEST_TYPE,
        artifactType: PACKAGE_TYPE,
        config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: EMPTY_CONFIG.digest, size: 2 },
        layers: [{ mediaType: PACKAGE_TYPE, digest: `sha256:${sha256}`, size, annotations: { [TITLE]: fileName } }],
        annotations: { [CREATED]: created, ...labels },
    });
}
function entryOf(file, repository, tag) {
    const { fileName, sha256, size, created, requiresPython, metadata, projectUrls } = file;
    const architecture = architectureOf(fileName);
    if (architecture === undefined)
        throw new Error(`no place for ${fileName}`);
    const manifest = manifestOf(file);
    const isImplied = fileName === impliedName(repository, tag, architecture);
    return {
        mediaType: MANIFEST_TYPE,
        digest: manifest.digest,
        size: manifest.bytes.length,
        platform: { architecture, os: 'any' },
        annotations: {
            [SHA256]: sha256,
            [PROJECT_URLS]: JSON.stringify(projectUrls),
            [CREATED]: created,
            ...(isImplied ? {} : { [FILE_NAME]: fileName }),
            ...(requiresPython === undefined ? {} : { [REQUIRES_PYTHON]: requiresPython }),
            [SIZE]: String(size),
            ...(metadata === undefined ? {} : { [METADATA]: Buffer.from(metadata).toString('base64') }),
        },
    };
}
function newIndex(entries, annotations) {
    const created = entries.map((entry) => entry.annotations?.[CREATED] ?? '').sort();
    return {
        schemaVersion: 2,
        mediaType: INDEX_TYPE,
        artifactType: PACKAGE_TYPE,
        manifests: inOrder(entries),
        annotations: { [CREATED]: created.at(-1) ?? '', ...annotations },
    };
}
function withEntries(index, entries) {
    return { ...index, manifests: inOrder([...index.manifests, ...entries]) };
}
function withYank(index, reason) {
    if (index.manifests.every(({ annotations }) => annotations?.[YANKED] === reason))
        return undefined;
    const manifests = index.manifests.map((entry) => {
        const { [YANKED]: _, ...others } = entry.annotations ?? {};
        return { ...entry, annotations: reason === undefined ? others : { ...others, [YANKED]: reason } };
    });
    return { ...index, manifests };
}
function isYanked({ manifests }) {
    return manifests.length > 0 && manifests.every(({ annotations }) => annotations?.[YANKED] !== undefined);
}
function inOrder(entries) {
    const key = ({ platform }) => platform.architecture;
    return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
function indexContent(index) {
    return jsonContent(index);
}
function readIndex(text) {
    const index = parsed(text);
    const isOurs = index?.artifactType === PACKAGE_TYPE && Array.isArray(index.manifests);
    return isOurs && index.manifests?.every(isEntry) ? index : undefined;
}
function isEntry(value) {
    const { digest, platform } = (value ?? {});
    return typeof digest === 'string' && typeof platform?.architecture === 'string';
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function childrenOf(text) {
    const { manifests } = (parsed(text) ?? {});
    const listed = Array.isArray(manifests)
        ? manifests
        : [];
    return listed.flatMap(({ digest, mediaType }) => typeof digest === 'string' ? [{ digest, isIndex: !/manifest\.v\d\+json$/.test(String(mediaType)) }] : []);
}
function createdIn({ annotations }) {
    const time = Date.parse(annotations?.[CREATED] ?? '');
    return Number.isNaN(time) || time === 0 ? undefined : new Date(time);
}
function layerIn(text) {
    const { layers } = (parsed(text) ?? {});
    const digest = Array.isArray(layers) && layers.length === 1 ? layers[0]?.digest : undefined;
    return typeof digest === 'string' ? digestIn(digest.replace(/^sha256:/, '')) : undefined;
}
function filesIn(index, repository, tag) {
    const version = versionOf(tag);
    const files = index.manifests.flatMap(({ digest, platform, annotations = {} }) => {
        const implied = impliedName(repository, tag, platform.architecture);
        const fileName = [annotations[FILE_NAME], implied].find((name) => isOf(name, implied, version));
        return fileName === undefined ? [] : [{ fileName, manifest: digest, ...listed(annotations) }];
    });
    return files.filter(({ fileName }, at) => files.findIndex((one) => one.fileName === fileName) === at);
}
function isOf(name, implied, version) {
    const [said, known] = [name, implied].map((one) => (0,distribution_file_name.t)(one ?? ''));
    return said !== undefined && said.project === known?.project && said.version === version && !/[/\\]/.test(name ?? '');
}
function sha256In({ annotations }) {
    return digestIn(annotations?.[SHA256] ?? '');
}
function listed(annotations) {
    const sha256 = digestIn(annotations[SHA256] ?? '');
    const size = Number(annotations[SIZE] ?? Number.NaN);
    const { [REQUIRES_PYTHON]: requiresPython, [METADATA]: metadata, [CREATED]: created, [YANKED]: yanked } = annotations;
    return {
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(Number.isSafeInteger(size) ? { size } : {}),
        ...(requiresPython ? { requiresPython } : {}),
        ...(metadata ? { metadata: new Uint8Array(Buffer.from(metadata, 'base64')) } : {}),
        ...(created ? { created } : {}),
        ...(yanked === undefined ? {} : { yanked }),
    };
}
function digestIn(text) {
    return /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : undefined;
}

var this_machine = __webpack_require__(29199);
var registry_http = __webpack_require__(20558);
;




class TokenRefused extends Error {
    answer;
    constructor(answer) {
        super('no token');
        this.answer = answer;
    }
}
const SHORTEST_S = 60;
const MARGIN_S = 10;
const TIMEOUT_MS = 30_000;
const oci_token_SCOPES = [['pull'], ['pull', 'push'], ['pull', 'push', 'delete']];
function ociTokens(http, root, { credentials, realm, hide }) {
    const kept = new Map();
    const alone = new Set();
    let challenge = realm && { realm, service: root.host };
    const first = vanguard();
    const ask = async (scopes) => {
        const token = await askForToken(http, challenge, scopes, credentials);
        hide(token.token);
        return { ...token, isShared: scopes.length > 1 };
    };
    const askTogether = together(ask);
    const have = (repository, action) => {
        const known = kept.get(repository);
        if (known?.actions.includes(action) && http.pace.now() < known.until)
            return known.header;
        const actions = oci_token_SCOPES.find((scope) => [action, ...(known?.actions ?? [])].every((one) => scope.includes(one))) ?? [];
        const scope = `repository:${repository}:${actions.join(',')}`;
        const asked = alone.has(repository) ? ask([scope]) : askTogether(scope);
        const one = { header: asked.then(({ token }) => `Bearer ${token}`), actions, until: Number.POSITIVE_INFINITY };
        kept.set(repository, one);
        asked.then(({ token, seconds, isShared }) => {
            one.value = `Bearer ${token}`;
            one.isShared = isShared;
            one.until = http.pace.now() + (seconds - MARGIN_S) * 1000;
        }, () => kept.delete(repository));
        return one.header;
    };
    return {
        settle: first.settle,
        async header(repository, action) {
            if (challenge === undefined)
                await first.turn();
            if (challenge === 'basic')
                return credentials === undefined ? undefined : (0,registry_http.wV)(credentials);
            return challenge === undefined ? undefined : have(repository, action);
        },
        refuse(answer, repository, sent) {
            const found = challengeIn(answer, root);
            if (found !== undefined)
                challenge = found;
            if (challenge === 'basic')
                return sent === undefined && credentials !== undefined;
            const one = kept.get(repository);
            const isOurs = sent !== undefined && one?.value === sent;
            const isForOthers = isOurs && one?.isShared === true;
            if (answer.status === 403 && !isForOthers)
                return false;
            if (isForOthers)
                alone.add(repository);
            if (isOurs)
                kept.delete(repository);
            return challenge !== undefined;
        },
        forget: () => kept.clear(),
    };
}
function vanguard() {
    let settle = () => { };
    const settled = new Promise((resolve) => {
        settle = resolve;
    });
    let isTaken = false;
    return {
        async turn() {
            if (isTaken)
                return settled;
            isTaken = true;
        },
        settle: () => settle(),
    };
}
function together(ask) {
    let wishes = [];
    const grant = () => {
        const now = wishes;
        wishes = [];
        const scopes = now.map(({ scope }) => scope);
        const token = ask(scopes);
        const unlessRefused = (scope) => token.catch((error) => {
            if (scopes.length > 1 && error instanceof TokenRefused)
                return ask([scope]);
            throw error;
        });
        for (const { scope, resolve } of now)
            resolve(unlessRefused(scope));
    };
    return (scope) => new Promise((resolve) => {
        if (wishes.length === 0)
            setImmediate(grant);
        wishes.push({ scope, resolve });
    });
}
function challengeIn({ headers }, root) {
    const text = headers.get('www-authenticate') ?? '';
    if (/^basic\b/i.test(text))
        return 'basic';
    if (!/^bearer\b/i.test(text))
        return undefined;
    const value = (name) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(text)?.[1];
    const realm = value('realm') ?? '';
    if (!URL.canParse(realm))
        return undefined;
    const url = new URL(realm);
    const isNear = url.hostname === root.hostname || (0,this_machine.Y)(url.host);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && root.protocol === 'http:' && isNear);
    if (isSafe && url.username === '' && url.password === '')
        return { realm: url, service: value('service') };
    throw new errors.yo('REGISTRY_REALM_UNSAFE', `${(0,printable.g$)(root.host)} has tokens given out at ${(0,registry_http.kP)(url)}, where no credentials are sent to`, 'Have the registry name a token server with https:// and without a user in its address.');
}
async function askForToken(http, { realm, service }, scopes, credentials) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    const asking = { ...http, origins: [realm.origin], credentials: async () => credentials };
    const headers = { accept: 'application/json', 'user-agent': 'maestro-actions' };
    const { answer } = await (0,registry_http.J_)(asking, url, { headers, timeoutMs: TIMEOUT_MS });
    if (answer.status === 200)
        return tokenIn(answer, url);
    throw new TokenRefused(answer);
}
function tokenIn({ text }, { origin, pathname }) {
    try {
        const body = JSON.parse(text);
        const token = body.token ?? body.access_token;
        const seconds = Math.max(SHORTEST_S, Number(body.expires_in) || 0);
        if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token))
            return { token, seconds };
    }
    catch {
    }
    throw new errors.yA('REGISTRY_UNREADABLE', `${origin}${pathname} gave no token`, true);
}

var registries_pace = __webpack_require__(62377);
var registry_url = __webpack_require__(26409);
;







const oci_api_TIMEOUT_MS = 60_000;
const READ_TIMEOUT_MS = 300_000;
const AGENT = { 'user-agent': 'maestro-actions' };
const MANIFEST_TYPES = [
    MANIFEST_TYPE,
    INDEX_TYPE,
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
async function readManifest(oci, repository, reference) {
    const call = { repository, action: 'pull', what: `${repository}:${reference} could not be read` };
    const { answer, url } = await ask(oci, call, placeOf(oci, repository, `manifests/${reference}`), {
        headers: { accept: MANIFEST_TYPES, 'cache-control': 'no-cache' },
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw oci.explain(answer, call);
    const digest = digestOf(answer.bytes);
    if (reference.startsWith('sha256:') && reference !== digest)
        throw altered(url, digest);
    return { text: answer.text, digest };
}
async function writeManifest(oci, { repository, reference, type, content }) {
    const call = { repository, action: 'push', what: `${repository}:${reference} could not be stored` };
    const { answer, url } = await ask(oci, call, placeOf(oci, repository, `manifests/${reference}`), { method: 'PUT', headers: { 'content-type': type }, body: content.bytes }, 'once');
    if (answer.status !== 201)
        throw failureOf(oci, answer, url, call);
}
async function writeByDigest(oci, { repository, type, content }) {
    for (let tries = 1;; tries++) {
        try {
            return await writeManifest(oci, { repository, reference: content.digest, type, content });
        }
        catch (error) {
            const delay = (0,registries_pace.Ee)(tries, oci.http.pace);
            if (!(error instanceof errors.yA && error.retryable) || delay === undefined)
                throw error;
            await oci.http.pace.wait(delay);
        }
    }
}
async function deleteManifest(oci, repository, digest) {
    const call = { repository, action: 'delete', what: `${repository}@${digest} could not be deleted` };
    const { answer } = await ask(oci, call, placeOf(oci, repository, `manifests/${digest}`), { method: 'DELETE' });
    if (answer.status !== 202 && answer.status !== 404)
        throw oci.explain(answer, call);
}
async function listTags(oci, repository) {
    const call = { repository, action: 'pull', what: `the tags of ${repository} could not be listed` };
    const watch = (0,link_header.s)(`the tags of ${repository}`);
    const tags = new Set();
    let place = placeOf(oci, repository, 'tags/list?n=1000');
    while (place !== undefined) {
        watch(place.href);
        const { answer, url } = await ask(oci, call, place, { headers: { 'cache-control': 'no-cache' } });
        if (answer.status === 404 && tags.size === 0)
            return [];
        if (answer.status !== 200)
            throw oci.explain(answer, call);
        for (const tag of tagsIn(answer, url))
            tags.add(tag);
        place = nextPage(answer, url);
    }
    return [...tags];
}
async function hasBlob(oci, repository, digest, what) {
    const call = { repository, action: 'push', what };
    const { answer } = await ask(oci, call, placeOf(oci, repository, `blobs/${digest}`), { method: 'HEAD' });
    if (answer.status === 200)
        return true;
    if (answer.status === 404)
        return false;
    throw oci.explain(answer, call);
}
async function readBlob(oci, repository, digest) {
    const call = { repository, action: 'pull', what: `${repository}@${digest} could not be read` };
    const place = placeOf(oci, repository, `blobs/${digest}`);
    const { answer, url } = await ask(oci, call, place, { headers: { accept: '*/*' }, timeoutMs: READ_TIMEOUT_MS });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw oci.explain(answer, call);
    const found = digestOf(answer.bytes);
    if (found !== digest)
        throw altered(url, found);
    return answer.bytes;
}
async function tryToWrite(oci, repository) {
    await startUpload(oci, { repository, action: 'push', what: `nothing may be published to ${repository}` });
}
async function sendBlob(oci, repository, blob) {
    const call = { repository, action: 'push', what: `${blob.title} could not be sent` };
    if (await hasBlob(oci, repository, blob.digest, call.what))
        return false;
    let upload;
    for (let tries = 1;; tries++) {
        upload ??= { url: await startUpload(oci, call), offset: 0 };
        const { answer, url } = await sendRest(oci, call, upload, blob);
        if (answer.status === 201)
            return true;
        if (!(0,registry_http.WG)(answer.status) && answer.status !== 404 && answer.status !== 416)
            throw oci.explain(answer, call);
        const delay = (0,registries_pace.Ee)(tries, oci.http.pace, (0,registries_pace.sT)(answer.headers));
        if (delay === undefined)
            throw failureOf(oci, answer, url, call);
        await oci.http.pace.wait(delay);
        if (await hasBlob(oci, repository, blob.digest, call.what))
            return true;
        upload = await lookAtUpload(oci, call, upload);
    }
}
async function startUpload(oci, call) {
    const place = placeOf(oci, call.repository, 'blobs/uploads/');
    const { answer, url } = await ask(oci, call, place, { method: 'POST' });
    if (answer.status !== 202)
        throw oci.explain(answer, call);
    return locationIn(answer, url);
}
async function sendRest(oci, call, upload, blob) {
    const { digest, body } = blob;
    const finish = (url, rest) => {
        const target = new URL(url);
        target.searchParams.set('digest', digest);
        return ask(oci, call, target, { method: 'PUT', headers: BYTES, body: rest, timeoutMs: timeFor(rest) }, 'once');
    };
    const { url, offset } = upload;
    const rest = body.slice(offset);
    if (offset === 0 || rest.size === 0)
        return finish(url, rest);
    const headers = { ...BYTES, 'content-range': `${offset}-${body.size - 1}` };
    const located = await ask(oci, call, url, { method: 'PATCH', headers, body: rest, timeoutMs: timeFor(rest) }, 'once');
    return located.answer.status === 202 ? finish(locationIn(located.answer, located.url), new Blob([])) : located;
}
const BYTES = { 'content-type': 'application/octet-stream' };
function timeFor({ size }) {
    return oci_api_TIMEOUT_MS + (0,registries_pace.iN)(size);
}
async function lookAtUpload(oci, call, { url }) {
    const { answer, url: from } = await ask(oci, call, url, { method: 'GET' });
    const last = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.get('range') ?? '')?.[1];
    if (answer.status !== 204 || last === undefined || Number(last) === 0)
        return undefined;
    return { url: answer.headers.has('location') ? locationIn(answer, from) : url, offset: Number(last) + 1 };
}
function placeOf({ root }, repository, path) {
    return (0,registry_url.Gz)(root, `v2/${repository}/${path}`);
}
async function ask(oci, call, url, { headers = {}, timeoutMs = oci_api_TIMEOUT_MS, ...asking }, patience = 'until-answered') {
    const question = { ...asking, headers: { ...AGENT, ...headers }, timeoutMs };
    for (let tries = 1;; tries++) {
        const header = await headerFor(oci, call);
        const http = { ...oci.http, origins: [oci.root.origin], authorization: async () => header };
        try {
            const located = await (patience === 'once' ? registry_http.RV : registry_http.J_)(http, url, question);
            const { status } = located.answer;
            if ((status !== 401 && status !== 403) || tries === 3)
                return located;
            if (!oci.tokens.refuse(located.answer, call.repository, header))
                return located;
        }
        finally {
            oci.tokens.settle();
        }
    }
}
async function headerFor(oci, call) {
    try {
        return await oci.tokens.header(call.repository, call.action);
    }
    catch (error) {
        if (error instanceof TokenRefused)
            throw oci.explain(error.answer, call);
        throw error;
    }
}
function failureOf(oci, answer, url, call) {
    const isConfused = answer.status === 400 && /"(?:MANIFEST_)?BLOB_UNKNOWN"/.test(answer.text);
    if (!(0,registry_http.WG)(answer.status) && !isConfused)
        return oci.explain(answer, call);
    const said = answer.status === undefined ? `did not answer (${answer.text})` : `answered ${answer.status}`;
    return new errors.yA('REGISTRY_UNAVAILABLE', `${call.what}: ${(0,registry_http.kP)(url)} ${said}`, true);
}
function locationIn({ headers }, from) {
    const location = headers.get('location') ?? '';
    const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    const isSafe = url !== undefined && (url.protocol === 'https:' || url.protocol === from.protocol);
    if (location !== '' && isSafe)
        return url;
    throw new errors.yA('REGISTRY_UNREADABLE', `${(0,registry_http.kP)(from)} does not say where an upload goes on`, true);
}
function tagsIn({ text }, url) {
    try {
        const { tags } = JSON.parse(text);
        if (tags === null || tags === undefined)
            return [];
        if (Array.isArray(tags))
            return tags.filter((tag) => typeof tag === 'string');
    }
    catch {
    }
    throw new errors.yA('REGISTRY_UNREADABLE', `${(0,registry_http.kP)(url)} is no list of tags`, true);
}
function nextPage({ headers }, url) {
    const link = (0,link_header.I)(headers);
    if (link === undefined)
        return undefined;
    const next = URL.canParse(link, url.href) ? new URL(link, url) : undefined;
    if (next?.hostname === url.hostname)
        return new URL(`${next.pathname}${next.search}`, url);
    throw new errors.yA('REGISTRY_UNREADABLE', `${(0,registry_http.kP)(url)} has a next page, which is not on the same host`, false);
}
function altered(url, found) {
    return new errors.yA('REGISTRY_UNREADABLE', `${(0,registry_http.kP)(url)} is not what its name says: its digest is ${found}`, true);
}

;
function removals(nodes, tags, leftBefore) {
    const byDigest = new Map(nodes.map((node) => [node.digest, node]));
    const isDoomed = (node) => node.tags.length > 0 && node.tags.every((tag) => tags.includes(tag));
    const roots = nodes.filter((node) => node.tags.length > 0 && !isDoomed(node));
    const alive = reachable(roots.map(({ digest }) => digest), byDigest);
    const found = new Map();
    const doomed = tags.flatMap((tag) => nodes.find((node) => node.tags.includes(tag) && isDoomed(node)) ?? []);
    for (const { digest, tags: own } of doomed) {
        const tag = tags.find((one) => own.includes(one));
        for (const part of reachable([digest], byDigest)) {
            if (!alive.has(part) && !found.has(part))
                found.set(part, { digest: part, tag });
        }
    }
    for (const { digest, tags: own, storedAt } of nodes) {
        const isLeft = own.length === 0 && !alive.has(digest) && !found.has(digest);
        if (isLeft && storedAt !== undefined && storedAt < leftBefore)
            found.set(digest, { digest });
    }
    return [...found.values()];
}
function reachable(from, byDigest) {
    const seen = new Set(from);
    for (const digest of seen) {
        for (const child of byDigest.get(digest)?.children ?? [])
            seen.add(child);
    }
    return seen;
}

;





const READS_AT_A_TIME = 8;
const PER_PAGE = 100;
async function readHoldings(ghcr, project, credentials) {
    const { oci, place } = ghcr;
    const repository = repositoryOf(place.namespace, project);
    const store = place.isGithub ? await githubStore(ghcr, repository, credentials) : await plainStore(oci, repository);
    const nodes = await readNodes(oci, repository, store.listed);
    const isVersion = ({ isOurs }, tag) => isOurs && versionOf(tag) !== undefined;
    const tagged = nodes.flatMap((node) => node.tags.map((tag) => ({ node, tag })));
    const own = tagged.filter(({ node, tag }) => isVersion(node, tag));
    const tagsOf = new Map(own.map(({ tag }) => [versionOf(tag), tag]));
    return {
        versions: own.map(({ node, tag }) => ({
            version: versionOf(tag),
            storedAt: node.storedAt,
            isYanked: node.isYanked,
        })),
        foreign: tagged.flatMap(({ node, tag }) => (isVersion(node, tag) ? [] : [tag])),
        deletions(versions, leftBefore) {
            const isUntouched = watchFor(oci, repository, nodes);
            const tags = versions.flatMap((version) => tagsOf.get(version) ?? []);
            return removals(nodes, tags, leftBefore).map((removal) => {
                const { digest, tag } = removal;
                const version = tag === undefined ? undefined : versionOf(tag);
                const what = version === undefined ? 'left over' : version;
                return {
                    version,
                    title: `${project} ${what}, ${digest}`,
                    async carryOut() {
                        if (!(await isUntouched(removal)))
                            return false;
                        await store.remove(digest);
                        return true;
                    },
                };
            });
        },
    };
}
function watchFor(oci, repository, nodes) {
    let living;
    return async ({ digest, tag }) => {
        if (tag === undefined) {
            living ??= livingIn(oci, repository);
            return !(await living).has(digest);
        }
        const now = (await readManifest(oci, repository, tag))?.digest;
        return now === undefined || (now === digest && nodes.some((node) => node.digest === now && node.tags.includes(tag)));
    };
}
async function livingIn(oci, repository) {
    const tags = await listTags(oci, repository);
    const nodes = await readNodes(oci, repository, tags.map((tag) => ({ tags: [tag] })));
    return new Set(nodes.flatMap(({ digest, children }) => [digest, ...children]));
}
async function plainStore(oci, repository) {
    const tags = await listTags(oci, repository);
    if (tags.length === 0)
        throw nothingThere(repository);
    return {
        listed: tags.map((tag) => ({ tags: [tag] })),
        remove: (digest) => deleteManifest(oci, repository, digest),
    };
}
async function githubStore({ system, place, oci }, repository, credentials) {
    if (system.openGithub === undefined || credentials === undefined) {
        throw new errors.yo('REGISTRY_UNAUTHORIZED', 'GitHub tells and deletes versions of packages to those it knows only', 'Set MAESTRO_REGISTRY_TOKEN, or in a workflow the input token to github.token.');
    }
    const { hostname } = place.root;
    const host = hostname === 'ghcr.io' ? 'github.com' : hostname.replace(/^containers\./, '');
    const github = await system.openGithub({ token: credentials.password, host });
    const path = await packagePath(github, place, repository);
    const versions = await packageVersions(github, path, place);
    const known = new Set(versions.flatMap(({ tags }) => tags));
    const unknown = (await listTags(oci, repository)).find((tag) => !known.has(tag));
    if (unknown !== undefined)
        throw incomplete(repository, unknown);
    const ids = new Map(versions.map(({ digest, id }) => [digest, id]));
    return {
        listed: versions,
        async remove(digest) {
            const id = ids.get(digest);
            if (id === undefined)
                return;
            const hint = deletingHint(place, repository);
            await github.ask({ method: 'DELETE', path: `${path}/versions/${id}`, permission: 'packages: write', hint });
        },
    };
}
async function packagePath(github, { owner }, repository) {
    const { body } = await github.ask({ path: `/users/${encodeURIComponent(owner)}`, permission: 'packages: read' });
    const kind = body.type === 'Organization' ? 'orgs' : 'users';
    const name = encodeURIComponent(repository.slice(owner.length + 1));
    return `/${kind}/${encodeURIComponent(owner)}/packages/container/${name}`;
}
async function packageVersions(github, path, place) {
    const found = [];
    const watch = (0,link_header.s)(`the versions at ${path}`);
    const query = path.startsWith('/orgs/') ? `?per_page=${PER_PAGE}&state=active` : '';
    for (let at = `${path}/versions${query}`;;) {
        watch(at);
        const { body, hasNext, next } = await github.ask({
            path: at,
            permission: 'packages: read',
            hint: `Check that the package is there, at https://github.com/orgs/${place.owner}/packages (for a person: ?tab=packages), and that the token may read it: "packages: read" and the package's own "Manage Actions access", or the scope read:packages.`,
        });
        if (!Array.isArray(body))
            throw unreadable(`${path}/versions`);
        found.push(...body.map((one) => versionIn(one, path)));
        if (!hasNext)
            return found;
        if (next === undefined)
            throw unreadable(`${path}/versions`);
        at = next;
    }
}
function versionIn(one, path) {
    const { id, name, created_at: created, metadata } = (one ?? {});
    const tags = metadata?.container?.tags;
    const storedAt = new Date(String(created));
    const isKnown = typeof id === 'number' && typeof name === 'string' && Array.isArray(tags);
    if (!isKnown || Number.isNaN(storedAt.getTime()))
        throw unreadable(`${path}/versions`);
    return { id, digest: name, tags: tags.filter((tag) => typeof tag === 'string'), storedAt };
}
function deletingHint({ owner }, repository) {
    const name = encodeURIComponent(repository.slice(owner.length + 1));
    return `Deleting takes the role Admin of the package: for a workflow, https://github.com/orgs/${owner}/packages/container/${name}/settings, "Manage Actions access", and "packages: write"; for a personal token (classic) the scope delete:packages. The last version can only go with the whole package, and a public one that was downloaded more than 5,000 times only by GitHub's support.`;
}
async function readNodes(oci, repository, listed) {
    const nodes = new Map();
    const others = new Map();
    for (const one of listed)
        if (one.digest !== undefined)
            others.set(one.digest, one);
    const waiting = listed.flatMap((one) => one.tags.length === 0 ? [] : [{ ...one, by: one.digest ?? one.tags[0] }]);
    const worker = async () => {
        for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
            const { node, inner } = await readNode(oci, repository, one);
            const known = nodes.get(node.digest);
            nodes.set(node.digest, { ...node, tags: [...new Set([...(known?.tags ?? []), ...node.tags])] });
            for (const digest of inner) {
                if (!nodes.has(digest))
                    waiting.push({ ...(others.get(digest) ?? { tags: [] }), by: digest });
            }
        }
    };
    while (waiting.length > 0)
        await Promise.all(Array.from({ length: READS_AT_A_TIME }, worker));
    for (const [digest, { tags, storedAt }] of others) {
        if (nodes.has(digest))
            continue;
        nodes.set(digest, {
            digest,
            tags,
            children: [],
            isOurs: false,
            isYanked: false,
            ...(storedAt === undefined ? {} : { storedAt }),
        });
    }
    return [...nodes.values()];
}
async function readNode(oci, repository, { by, tags, storedAt }) {
    const stored = await readManifest(oci, repository, by);
    if (stored === undefined && tags.length > 0)
        throw missing(repository, by);
    const index = stored === undefined ? undefined : readIndex(stored.text);
    const children = stored === undefined ? [] : childrenOf(stored.text);
    const time = storedAt ?? (index === undefined ? undefined : createdIn(index));
    return {
        node: {
            digest: stored?.digest ?? by,
            tags,
            children: children.map(({ digest }) => digest),
            isOurs: index !== undefined,
            isYanked: index !== undefined && isYanked(index),
            ...(time === undefined ? {} : { storedAt: time }),
        },
        inner: children.flatMap(({ digest, isIndex }) => (isIndex ? [digest] : [])),
    };
}
function nothingThere(repository) {
    return new errors.yo('REGISTRY_NOT_FOUND', `There is no ${repository}`, 'Check its name and the URL of the registry.');
}
function missing(repository, reference) {
    return new errors.yA('REGISTRY_UNREADABLE', `${repository}@${reference} is listed with a tag and cannot be read, so nobody knows what it needs; nothing was deleted`, true);
}
function incomplete(repository, tag) {
    return new errors.yA('REGISTRY_UNREADABLE', `GitHub's API does not know ${repository}:${tag}, which its registry lists: somebody is publishing, or the API lags; nothing was deleted`, true);
}
function unreadable(path) {
    return new errors.yA('GITHUB_UNREADABLE', `GitHub's API answers ${path} otherwise than it says`, false);
}

;






const GITHUB_HOST = /^(?:ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/;
function ghcrPlace(settings, system) {
    const owner = system.variable('GITHUB_REPOSITORY_OWNER');
    const text = (0,find_credentials.pN)(settings, system) ?? (owner === undefined ? undefined : `https://ghcr.io/${owner}`);
    const url = (0,registry_url.Bk)(text === undefined || /^[a-z+]+:\/\//i.test(text.trim()) ? text : `https://${text}`, settings);
    const parts = url.pathname.toLowerCase().split('/').filter(Boolean);
    const [first] = parts;
    if (first === undefined || !parts.every(isRepositoryComponent))
        throw noOwner(url);
    return {
        root: new URL('/', url),
        namespace: parts.join('/'),
        owner: first,
        isGithub: GITHUB_HOST.test(url.hostname) && url.protocol === 'https:',
    };
}
function noOwner(url) {
    return new errors.yo('REGISTRY_URL_INVALID', `${(0,printable.g$)((0,registry_http.kP)(url))} names no owner of packages`, 'Write it as https://ghcr.io/OWNER, with the user or the organization that owns the packages.');
}

var archive = __webpack_require__(45745);
var core_metadata = __webpack_require__(15424);
;




const MOST_ROUNDS = 30;
const SLOWNESS = 4;
const SHORTEST_QUIET_MS = 120;
async function currentIndex({ oci, repository, tag, }) {
    const stored = await readManifest(oci, repository, tag);
    if (stored === undefined)
        return undefined;
    const index = readIndex(stored.text);
    if (index !== undefined)
        return { index, digest: stored.digest };
    throw new errors.yo('TAG_TAKEN', `${repository}:${tag} is something else than files of Python, such as an image`, 'Publish to a namespace of its own: https://ghcr.io/OWNER/python.');
}
async function changeIndex(place, change, written = () => undefined) {
    const { pace } = place.oci.http;
    let settled;
    let quietMs = SHORTEST_QUIET_MS;
    for (let rounds = 0, failures = 0; rounds < MOST_ROUNDS; rounds++) {
        const started = pace.now();
        const current = await currentIndex(place);
        const next = change(current?.index);
        if (next === undefined) {
            if (settled === undefined || settled === current?.digest)
                return current?.index;
            settled = current?.digest;
        }
        else {
            const digest = await write(place, next);
            if (digest !== undefined)
                written();
            failures = digest === undefined ? failures + 1 : 0;
            settled = digest ?? '';
            if (failures > 0 && (0,registries_pace.Ee)(failures, pace) === undefined)
                break;
        }
        quietMs = Math.max(quietMs, SLOWNESS * (pace.now() - started));
        await pace.wait(Math.round(quietMs * (1 + pace.random() / 2)) + (failures > 0 ? ((0,registries_pace.Ee)(failures, pace) ?? 0) : 0));
    }
    throw new errors.yA('REGISTRY_CONTENDED', `${place.repository}:${place.tag} did not come to rest: others write it at the same time, or its registry stores nothing`, true);
}
async function write({ oci, repository, tag }, next) {
    const content = indexContent(next);
    try {
        await writeManifest(oci, { repository, reference: tag, type: INDEX_TYPE, content });
        return content.digest;
    }
    catch (error) {
        if (error instanceof errors.yA && error.retryable)
            return undefined;
        throw error;
    }
}

var upload_api = __webpack_require__(2620);
;










const MOST_METADATA_BYTES = 64 * 1024;
const MOST_INDEX_BYTES = 4 * 1024 ** 2 - 1024;
const BLOBS_AT_A_TIME = 4;
const DESCRIPTION_LIMIT = 512;
async function sendFiles(ghcr, files, shown) {
    try {
        return await sendVersion(ghcr, files, shown);
    }
    catch (error) {
        const answer = failureAnswer(error);
        return files.map(() => answer);
    }
}
function failureAnswer(error) {
    const why = (0,errors.EU)(error);
    return why === undefined ? (0,upload_api.e)(error) : { type: 'refused', message: `a file cannot be read: ${why}` };
}
async function sendVersion(ghcr, files, shown) {
    const [first] = files;
    if (first === undefined)
        return [];
    const { oci, place } = ghcr;
    const repository = repositoryOf(place.namespace, first.project);
    const tag = tagOf(first.version);
    const version = { oci, repository, tag };
    for (const file of files)
        refuseUnfit(file);
    const before = await currentIndex(version);
    const open = files.filter((file) => thereAs(file, before?.index) === undefined);
    const packed = [];
    for (const file of open)
        packed.push(await pack(file, ghcr.system));
    await sendContents(oci, repository, { packed, open, system: ghcr.system });
    const labels = indexLabels(first, ghcr.system);
    const after = open.length === 0 ? before?.index : await changeIndex(version, adding(packed, { repository, tag, labels }), shown);
    return files.map((file) => answerFor(file, after, open.includes(file)));
}
function refuseUnfit({ fileName }) {
    if (architectureOf(fileName) !== undefined)
        return;
    throw new errors.yo('FILE_UNFIT', `${(0,printable.g$)(fileName)} is neither a wheel nor a .tar.gz, and nothing else has a place in a container registry`, 'Build the sdist as a .tar.gz.');
}
function thereAs({ fileName }, index) {
    const architecture = architectureOf(fileName);
    return index?.manifests.find(({ platform }) => platform.architecture === architecture);
}
function adding(packed, { repository, tag, labels, }) {
    return (current) => {
        const missing = packed.filter((file) => thereAs(file, current) === undefined);
        if (missing.length === 0)
            return undefined;
        const join = (files) => {
            const entries = files.map((file) => entryOf(file, repository, tag));
            return current === undefined ? newIndex(entries, labels) : withEntries(current, entries);
        };
        const whole = join(missing);
        const isTooLong = indexContent(whole).bytes.length > MOST_INDEX_BYTES;
        return isTooLong ? join(missing.map(({ metadata: _, ...file }) => file)) : whole;
    };
}
function answerFor(file, index, wasSent) {
    const { fileName, sha256 } = file;
    const entry = thereAs(file, index);
    const there = entry === undefined ? undefined : sha256In(entry);
    if (there === sha256) {
        return { type: 'stored', message: wasSent ? 'it is in the index of its version' : 'the very same file is there' };
    }
    return {
        type: 'exists',
        message: `the version has another file in the place of ${fileName}`,
        hint: 'Somebody published this version with other content: give it a new version.',
    };
}
async function sendContents(oci, repository, { packed, open, system }) {
    if (packed.length === 0)
        return;
    const files = open.map(({ fileName, path, sha256 }) => async () => {
        return { digest: `sha256:${sha256}`, title: fileName, body: await system.files.openBlob(path) };
    });
    const config = async () => {
        return { digest: EMPTY_CONFIG.digest, title: 'the empty configuration', body: new Blob([EMPTY_CONFIG.bytes]) };
    };
    await (0,at_a_time.U)(BLOBS_AT_A_TIME, [config, ...files], async (blob) => sendBlob(oci, repository, await blob()));
    const manifests = packed.map(manifestOf);
    await (0,at_a_time.U)(BLOBS_AT_A_TIME, manifests, (content) => writeByDigest(oci, { repository, type: MANIFEST_TYPE, content }));
}
async function pack(distribution, system) {
    const { fileName, path, sha256, kind, metadata } = distribution;
    const bytes = new Uint8Array(await (await system.files.openBlob(path)).arrayBuffer());
    const found = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (found !== sha256) {
        const what = `${fileName} is no longer what was built: its SHA-256 is ${found}`;
        throw new errors.yo('DISTRIBUTION_CHANGED', what, 'Build it anew.');
    }
    const requiresPython = (0,core_metadata.Kb)(metadata, 'Requires-Python');
    const core = kind === 'wheel' ? (0,archive.XO)((0,archive.p_)(fileName, bytes)) : undefined;
    return {
        fileName,
        sha256,
        size: bytes.length,
        created: createdOf(distribution, system),
        ...(requiresPython === undefined ? {} : { requiresPython }),
        ...(core === undefined || core.length > MOST_METADATA_BYTES ? {} : { metadata: core }),
        projectUrls: projectUrlsOf(distribution),
        labels: { ...sourceLabel(system), ...ownLabels(distribution) },
    };
}
function createdOf({ sourceDate }, { variable }) {
    const seconds = sourceDate ?? Number(variable('SOURCE_DATE_EPOCH') ?? 0);
    return new Date(Number.isSafeInteger(seconds) ? seconds * 1000 : 0).toISOString().replace('.000Z', 'Z');
}
function projectUrlsOf({ metadata }) {
    const pairs = (0,core_metadata.sm)(metadata, 'Project-URL').flatMap((text) => {
        const [, label, url] = /^([^,]*),\s*(.+)$/s.exec(text) ?? [];
        return label === undefined || url === undefined ? [] : [[label.trim(), url.trim()]];
    });
    return Object.fromEntries(pairs);
}
function sourceLabel({ variable }) {
    const [server, repository] = [variable('GITHUB_SERVER_URL'), variable('GITHUB_REPOSITORY')];
    if (repository === undefined)
        return {};
    return { 'org.opencontainers.image.source': `${server ?? 'https://github.com'}/${repository}` };
}
function ownLabels({ metadata }) {
    const pairs = (0,core_metadata.sm)(metadata, 'Classifier').flatMap((text) => {
        const [, key, value] = /^PyOCI :: Label :: (.+?) :: (.+)$/.exec(text) ?? [];
        return key === undefined || value === undefined ? [] : [[key, value]];
    });
    return Object.fromEntries(pairs);
}
function indexLabels({ metadata }, system) {
    const summary = (0,core_metadata.Kb)(metadata, 'Summary')?.slice(0, DESCRIPTION_LIMIT);
    return { ...sourceLabel(system), ...(summary ? { 'org.opencontainers.image.description': summary } : {}) };
}

;













const ghcr_READS_AT_A_TIME = 8;
const openGhcr = async (settings, system, pace) => {
    const place = ghcrPlace(settings, system);
    const credentials = credentialsFor(place, settings, system);
    const oci = openOci(place, credentials, { system, pace });
    const ghcr = { place, oci, system, reading: asking() };
    return {
        kind: 'ghcr',
        title: `ghcr, ${place.root.host}/${place.namespace}`,
        list: (project, version) => list(ghcr, project, version),
        read: (file) => read(oci, file),
        send: async (distribution) => {
            const [answer] = await sendFiles(ghcr, [distribution], () => undefined);
            if (answer === undefined)
                throw new Error('no answer');
            return answer;
        },
        sendTogether: (files, shown) => sendFiles(ghcr, files, shown),
        renew: async () => oci.tokens.forget(),
        prepare: (projects) => prepare(ghcr, projects),
        yank: (project, version, reason) => yank(ghcr, { project, version, reason }),
        holdings: (project) => readHoldings(ghcr, project, credentials),
        ...(place.isGithub
            ? { hiddenHint: (project) => hiddenHint(place, system, repositoryOf(place.namespace, project)) }
            : {}),
    };
};
function openOci(place, credentials, { system, pace }) {
    const { root } = place;
    const http = { http: system.http, pace, origins: [], credentials: async () => undefined };
    const secrets = credentials === undefined ? [] : [credentials.password, (0,registry_http.wV)(credentials).slice('Basic '.length)];
    const known = place.isGithub ? { realm: new URL('token', root) } : {};
    const tokens = ociTokens(http, root, { credentials, ...known, hide: system.report.hide });
    return { root, http, tokens, explain: ghcrRefusal(place, system, secrets) };
}
function credentialsFor({ isGithub }, settings, system) {
    const user = system.variable('GITHUB_ACTOR') ?? 'x-access-token';
    const token = isGithub ? (system.variable('GITHUB_TOKEN') ?? system.variable('GH_TOKEN')) : undefined;
    const found = (0,find_credentials.gD)(settings, system, user);
    if (found !== undefined || token === undefined)
        return found;
    return (0,find_credentials.gD)({ ...settings, token }, system, user);
}
function asking() {
    const open = new Map();
    return {
        once(key, ask) {
            const known = open.get(key);
            if (known !== undefined)
                return known;
            const answer = ask().finally(() => open.delete(key));
            open.set(key, answer);
            return answer;
        },
    };
}
async function list({ oci, place, reading }, project, version) {
    const repository = repositoryOf(place.namespace, project);
    if (version !== undefined) {
        const tag = tagOf(version);
        return reading.once(`${repository}:${tag}`, () => filesUnder(oci, repository, tag));
    }
    const tags = (await listTags(oci, repository)).filter((tag) => versionOf(tag) !== undefined);
    return (await (0,at_a_time.U)(ghcr_READS_AT_A_TIME, tags, (tag) => unlessTaken(filesUnder(oci, repository, tag)))).flat();
}
async function filesUnder(oci, repository, tag) {
    const found = await currentIndex({ oci, repository, tag });
    return found === undefined ? [] : filesIn(found.index, repository, tag).map(remoteFile(oci, repository));
}
async function unlessTaken(files) {
    try {
        return await files;
    }
    catch (error) {
        if (error instanceof errors.yo && error.code === 'TAG_TAKEN')
            return [];
        throw error;
    }
}
function remoteFile({ root }, repository) {
    return ({ fileName, sha256, manifest, requiresPython, size, created, metadata, yanked }) => {
        const place = sha256 === undefined ? `manifests/${manifest}` : `blobs/sha256:${sha256}`;
        return {
            fileName,
            url: new URL(`v2/${repository}/${place}`, root).href,
            ...(sha256 === undefined ? {} : { sha256 }),
            ...(requiresPython === undefined ? {} : { requiresPython }),
            isYanked: yanked !== undefined,
            ...(size === undefined ? {} : { size }),
            ...(created === undefined ? {} : { createdAt: created }),
            ...(metadata === undefined ? {} : { metadata }),
        };
    };
}
async function read(oci, { url, fileName }) {
    const [, repository = '', kind, digest = ''] = /\/v2\/(.+)\/(blobs|manifests)\/(sha256:[0-9a-f]{64})$/.exec(url) ?? [];
    const blob = kind === 'manifests' ? await blobOf(oci, repository, digest) : digest;
    const bytes = blob === undefined ? undefined : await readBlob(oci, repository, blob);
    if (bytes !== undefined)
        return bytes;
    throw new errors.yo('REGISTRY_NOT_FOUND', `${(0,printable.g$)(fileName)} is in the index of its version, but what that leads to is gone`, 'Whatever deleted it (delete-package-versions and its like take untagged versions) broke this version: publish another one, or delete all of it.');
}
async function blobOf(oci, repository, manifest) {
    const stored = await readManifest(oci, repository, manifest);
    const layer = stored === undefined ? undefined : layerIn(stored.text);
    return layer === undefined ? undefined : `sha256:${layer}`;
}
async function prepare({ oci, place }, projects) {
    await (0,at_a_time.U)(ghcr_READS_AT_A_TIME, projects, (project) => tryToWrite(oci, repositoryOf(place.namespace, project)));
    return [];
}
async function yank({ oci, place }, { project, version, reason }) {
    const repository = repositoryOf(place.namespace, project);
    await changeIndex({ oci, repository, tag: tagOf(version) }, (current) => {
        if (current !== undefined && current.manifests.length > 0)
            return withYank(current, reason);
        throw new errors.yo('VERSION_UNKNOWN', `${place.root.host}/${repository} has no file of ${project} ${version}`);
    });
}


 }),

 45745:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  p_: () => ( openArchive),
  hd: () => ( readMember),
  _6: () => ( readMetadata),
  XO: () => ( readMetadataBytes)
});


var errors = __webpack_require__(12027);
var core_metadata = __webpack_require__(15424);
var distribution_file_name = __webpack_require__(99506);
var pep503 = __webpack_require__(62026);
var printable = __webpack_require__(12784);
var external_node_zlib_ = __webpack_require__(38522);
var zip = __webpack_require__(23364);
;


const BLOCK = 512;
const REGULAR = new Set(['0', '\0', '7']);
function readTarGz(bytes, mostBytes) {
    return readTar(gunzip(bytes, mostBytes));
}
function gunzip(bytes, mostBytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: mostBytes });
    }
    catch (error) {
        const isLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new zip.x(isLarge ? `holds more than ${mostBytes} bytes` : 'is no gzipped archive, or is cut off');
    }
}
function readTar(tar) {
    const members = [];
    let told = {};
    for (let at = 0; at < tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        if (header.length < BLOCK)
            throw new zip.x('is cut off');
        if (header.every((byte) => byte === 0))
            return members;
        judgeSum(header);
        const type = String.fromCharCode(header[156]);
        const isExtension = 'xgLK'.includes(type);
        const size = (isExtension ? undefined : told.size) ?? numberAt(header, 124, 12);
        const content = tar.subarray(at + BLOCK, at + BLOCK + size);
        if (content.length < size)
            throw new zip.x('is cut off');
        if (type === 'x')
            told = { ...told, ...paxRecords(content) };
        else if (type === 'L')
            told = { ...told, path: textOf(content) };
        else if (!isExtension) {
            const name = told.path ?? nameIn(header);
            if (REGULAR.has(type) && !name.endsWith('/'))
                members.push({ name, size, bytes: () => content });
            told = {};
        }
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return members;
}
function judgeSum(header) {
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (sum !== numberAt(header, 148, 8))
        throw new zip.x('has a broken member');
}
function nameIn(header) {
    const isUstar = textOf(header.subarray(257, 263)).startsWith('ustar');
    const prefix = isUstar ? textOf(header.subarray(345, 500)) : '';
    const name = textOf(header.subarray(0, 100));
    return prefix === '' ? name : `${prefix}/${name}`;
}
function numberAt(header, start, length) {
    const field = header.subarray(start, start + length);
    if (field[0] === 0x80)
        return field.subarray(1).reduce((total, byte) => total * 256 + byte, 0);
    const digits = textOf(field).trim();
    if (!/^[0-7]*$/.test(digits))
        throw new zip.x('has a broken member');
    return Number.parseInt(digits || '0', 8);
}
function paxRecords(content) {
    const records = {};
    for (let at = 0; at < content.length;) {
        const [, length = '', key] = /^(\d+) ([^=\n]+)=/.exec(decode(content.subarray(at, at + 200))) ?? [];
        const end = at + Number(length);
        if (key === undefined || Number(length) < key.length + 3 || end > content.length) {
            throw new zip.x('has a broken member');
        }
        const value = decode(content.subarray(at + length.length + key.length + 2, end - 1));
        if (key === 'path')
            records.path = value;
        if (key === 'size' && /^\d{1,15}$/.test(value))
            records.size = Number(value);
        at = end;
    }
    return records;
}
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return decode(end < 0 ? bytes : bytes.subarray(0, end));
}
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}

;







const MOST_METADATA_BYTES = 16 * 1024 ** 2;
const MOST_BYTES = 1024 ** 3;
const LEAST_BOUND = 64 * 1024 ** 2;
const MOST_MEMBERS = 65_534;
function openArchive(fileName, bytes) {
    return naming(fileName, () => {
        const members = membersOf(fileName, bytes);
        if (members.length > MOST_MEMBERS)
            throw new zip.x(`has more than ${MOST_MEMBERS} members`);
        if (members.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
            throw new zip.x(`holds more than ${MOST_BYTES} bytes`);
        }
        const stray = members.find(({ name }) => !isInside(name));
        if (stray !== undefined)
            throw new zip.x(`has the member ${stray.name}, which leads out of it`);
        return { fileName, members };
    });
}
function readMetadata(archive) {
    const { fileName } = archive;
    return naming(fileName, () => (0,core_metadata.Ug)(archive_decode(metadataMember(archive), fileName)));
}
function readMetadataBytes(archive) {
    return naming(archive.fileName, () => boundedBytes(metadataMember(archive)));
}
function readRecord(archive) {
    return naming(archive.fileName, () => {
        const text = archive_decode(onlyMember(archive, /^[^/]+\.dist-info\/RECORD$/, 'RECORD'), archive.fileName);
        return text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : recordEntry(line)));
    });
}
function readMember({ fileName }, member) {
    return naming(fileName, () => member.bytes());
}
function membersOf(fileName, bytes) {
    if (/\.(?:whl|zip)$/.test(fileName))
        return (0,zip.u)(bytes);
    if (/\.(?:tar\.gz|tgz)$/.test(fileName))
        return readTarGz(bytes, mostUnpacked(bytes.length));
    throw new zip.x('is neither a wheel (.whl) nor an sdist (.tar.gz, .zip)');
}
function mostUnpacked(packedBytes) {
    return Math.min(MOST_BYTES, Math.max(LEAST_BOUND, packedBytes * 100));
}
function isInside(name) {
    return !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name) && name !== '';
}
function metadataMember(archive) {
    if (!archive.fileName.endsWith('.whl'))
        return onlyMember(archive, /^[^/]+\/PKG-INFO$/, 'PKG-INFO');
    return onlyMember(archive, /^[^/]+\.dist-info\/METADATA$/, 'METADATA');
}
function onlyMember({ fileName, members }, pattern, title) {
    const found = members.filter(({ name }) => pattern.test(name));
    const project = (0,distribution_file_name.t)(fileName)?.project;
    const own = found.filter(({ name }) => (0,pep503.P)(name.split('-')[0]) === project);
    const [member] = own.length === 1 ? own : found;
    if (member !== undefined && (found.length === 1 || own.length === 1))
        return member;
    throw new zip.x(found.length === 0 ? `has no ${title}` : `has ${found.length} files ${title}`);
}
function boundedBytes(member) {
    if (member.size > MOST_METADATA_BYTES)
        throw new zip.x(`has a ${member.name} of ${member.size} bytes`);
    return member.bytes();
}
function archive_decode(member, fileName) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(boundedBytes(member));
    }
    catch (error) {
        if (error instanceof zip.x)
            throw error;
        throw new zip.x(`has a ${member.name} that is not UTF-8 (${fileName})`);
    }
}
function recordEntry(line) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",]*)),([^",]*),(\d*)\s*$/.exec(line);
    if (match === null)
        throw new ArchiveFault('has a RECORD with a line that is none');
    const [, quoted, plain, hash = '', size = ''] = match;
    const path = quoted?.replaceAll('""', '"') ?? plain ?? '';
    return { path, hash, ...(size === '' ? {} : { size: Number(size) }) };
}
function naming(fileName, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof zip.x))
            throw error;
        throw new errors.yo('DISTRIBUTION_UNREADABLE', (0,printable.g$)(`${fileName} ${error.message}`), 'Build it anew; if it stays so, its build back end wrote it this way.');
    }
}


 }),

 22225:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I: () => ( nextLink),
   s: () => ( watchPages)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

function nextLink(headers) {
    return /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(headers.get('link') ?? '')?.[1];
}
const MOST_PAGES = 1_000;
function watchPages(what) {
    const seen = new Set();
    return (page) => {
        const isAgain = seen.has(page);
        if (!isAgain && seen.size < MOST_PAGES)
            return void seen.add(page);
        const why = isAgain ? 'a page names one before it as the next' : `there are more than ${MOST_PAGES}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yA('PAGES_ENDLESS', `the pages with ${what} have no end: ${why}`, false);
    };
}


 }),

 29199:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Y: () => ( isThisMachine)
 });
function isThisMachine(host) {
    return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host);
}


 }),

 23364:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   u: () => ( readZip),
   x: () => ( ArchiveFault)
 });
 var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

class ArchiveFault extends Error {
}
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
function readZip(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count === 0xffff || at === 0xffffffff)
        throw new ArchiveFault('has more than 65,534 members or 4 GiB');
    const members = [];
    for (let left = count; left > 0; left--) {
        if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY)
            throw new ArchiveFault('has a broken directory');
        const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
        const next = at + ENTRY_SIZE + lengths[0] + lengths[1] + lengths[2];
        if (next > end)
            throw new ArchiveFault('has a broken directory');
        const member = memberAt(view, at, lengths[0]);
        if (!member.name.endsWith('/'))
            members.push(member);
        at = next;
    }
    return members;
}
const crc32 = node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32;
function isSum(bytes, sum) {
    return crc32 === undefined || crc32(bytes) === sum;
}
function endOf(view) {
    const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
    for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
        if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
            return at;
    }
    throw new ArchiveFault('is no zip archive, or is cut off');
}
function memberAt(view, at, nameLength) {
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [sum, packed, size, start] = [16, 20, 24, 42].map((offset) => view.getUint32(at + offset, true));
    const name = new TextDecoder().decode(slice(view, at + ENTRY_SIZE, nameLength));
    return {
        name,
        size,
        bytes() {
            if ((flags & 1) !== 0)
                throw new ArchiveFault(`has the encrypted member ${name}`);
            const data = slice(view, dataStart(view, start, name), packed);
            if (method !== STORED && method !== DEFLATED) {
                throw new ArchiveFault(`has the member ${name}, which is neither stored nor deflated`);
            }
            const unpacked = method === STORED ? data : inflate(data, size);
            if (unpacked?.length === size && isSum(unpacked, sum))
                return unpacked;
            throw new ArchiveFault(`has a broken member ${name}`);
        },
    };
}
function dataStart(view, start, name) {
    const isThere = start + LOCAL_SIZE <= view.byteLength && view.getUint32(start, true) === LOCAL;
    if (!isThere)
        throw new ArchiveFault(`has a broken member ${name}`);
    return start + LOCAL_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
}
function inflate(data, size) {
    try {
        return node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
    }
    catch {
        return undefined;
    }
}
function slice(view, start, length) {
    if (start + length > view.byteLength)
        throw new ArchiveFault('is cut off');
    return new Uint8Array(view.buffer, view.byteOffset + start, length);
}


 })

};
;