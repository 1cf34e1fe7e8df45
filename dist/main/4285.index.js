"use strict";
exports.id = 4285;
exports.ids = [4285];
exports.modules = {

/***/ 30839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ atATime),
/* harmony export */   Z: () => (/* binding */ turns)
/* harmony export */ });
/** Does some work for each item, so many at a time; results in the order of the items. The first failure ends it. */
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
/** Lets so many pieces of work run at once; others wait for their turn. */
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


/***/ }),

/***/ 84285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGhcr: () => (/* binding */ openGhcr)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/registries/at-a-time.js
var at_a_time = __webpack_require__(30839);
// EXTERNAL MODULE: ./build/js/registries/find-credentials.js
var find_credentials = __webpack_require__(91766);
// EXTERNAL MODULE: ./build/js/registries/upload-answers.js
var upload_answers = __webpack_require__(27137);
;// CONCATENATED MODULE: ./build/js/registries/ghcr-answers.js
// What container registries refuse, and why. The wordings of GitHub are those that people quote in issues: actions/runner#1039,
// docker/build-push-action#606, grafana/k6#2111, open-policy-agent/gatekeeper#3697; codes of others by
// https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#error-codes


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
// The first that fits.
const WORDINGS = [
    { text: /does not match expected scopes|insufficient scopes/i, hint: SCOPES },
    { text: /\bSAML\b|single sign-on|\bSSO\b/i, hint: SSO },
    { text: /not allowed to create|create_package|package creation/i, hint: CREATE },
    { text: /requested installation does not exist/i, hint: OWNER },
    { text: /not allowed to write|write_package/i, hint: WRITE },
    { text: /read_package/i, hint: READ },
];
/**
 * The failure that a refusal means, with the next step; what the registry said stands in it, without credentials.
 *
 * @param repository the one of the workflow, `acme/tools`, where there is one
 * @returns {UserError} `REGISTRY_UNAUTHORIZED`, `REGISTRY_NOT_FOUND`, `REGISTRY_REFUSED`
 */
function ghcrRefusal(place, { variable }, secrets) {
    return (answer, call) => {
        const { message } = (0,upload_answers/* explainAnswer */.i)(answer, {}, secrets);
        const hint = hintFor(answer, call, place, { message, repository: variable('GITHUB_REPOSITORY') });
        return new errors/* UserError */.yo(codeFor(answer.status), `${call.what}: ${place.root.host} answered ${message}`, hint);
    };
}
/** GitHub says of a package that a token may not read that it is not there, too. */
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

// EXTERNAL MODULE: ./build/js/standards/link-header.js
var link_header = __webpack_require__(22225);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(99506);
// EXTERNAL MODULE: ./build/js/standards/pep440-ranges.js
var pep440_ranges = __webpack_require__(82583);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(62026);
;// CONCATENATED MODULE: ./build/js/registries/oci-layout.js
// Python distributions in a container registry, as PyOCI lays them out: https://github.com/AllexVeldman/pyoci/blob/main/docs/design.md, with
// https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md and \u2026/manifest.md#guidelines-for-artifact-usage






const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const PACKAGE_TYPE = 'application/pyoci.package.v1';
const CREATED = 'org.opencontainers.image.created';
const TITLE = 'org.opencontainers.image.title';
const SHA256 = 'com.pyoci.sha256_digest';
const PROJECT_URLS = 'com.pyoci.project_urls';
// Ours: what the simple API shows and PyOCI does not keep. It passes over what it does not know.
const OWN = 'io.github.maestro-actions.';
const FILE_NAME = `${OWN}filename`;
const REQUIRES_PYTHON = `${OWN}requires-python`;
const SIZE = `${OWN}size`;
const METADATA = `${OWN}metadata`;
const YANKED = `${OWN}yanked`;
// https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
/** Whether a text may be a part of the name of a repository, between its slashes. */
function isRepositoryComponent(text) {
    return COMPONENT.test(text);
}
/**
 * The repository of a project: `acme/core_api`.
 *
 * @param project normalized or not
 * @throws {UserError} `PACKAGE_NAME_UNFIT` for a name that no repository can have
 */
function repositoryOf(namespace, project) {
    const repository = `${namespace}/${(0,pep503/* normalizeName */.P)(project).replaceAll('-', '_')}`;
    if (repository.length <= 255 && repository.split('/').every(isRepositoryComponent))
        return repository;
    throw new errors/* UserError */.yo('PACKAGE_NAME_UNFIT', `${(0,printable/* printable */.g$)(project)} cannot be the name of a package in a container registry: ${(0,printable/* printable */.g$)(repository)} is no repository`, 'Names there have letters, digits and single separators, and 255 characters at most.');
}
/**
 * The tag of a version: `1.0+g1` \u2192 `1.0-g1`; no version has a dash of its own.
 *
 * @param version normalized (PEP 440)
 * @throws {UserError} `VERSION_UNFIT` for an epoch, and for more than 128 characters
 */
function tagOf(version) {
    const tag = version.replaceAll('+', '-');
    if (TAG.test(tag))
        return tag;
    throw new errors/* UserError */.yo('VERSION_UNFIT', `${(0,printable/* printable */.g$)(version)} cannot be a tag in a container registry, which has letters, digits, dots, dashes and underscores, 128 at most`, version.includes('!')
        ? 'Versions with an epoch (1!2.0) can be published to another kind of registry only.'
        : 'Shorten it, its local part first.');
}
/** The version that a tag stands for; undefined for a tag that is none of ours, such as `latest` or `sha256-\u2026` of a signature. */
function versionOf(tag) {
    return (0,pep440_ranges/* normalizeVersion */.Qj)(tag.replaceAll('-', '+'));
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
/** The configuration that every manifest of ours has: an empty one. */
const EMPTY_CONFIG = contentOf(new TextEncoder().encode('{}'));
/**
 * How an index tells files of one version apart: what follows name and version, `py3-none-any.whl` or `.tar.gz`.
 *
 * @returns undefined for a name that is neither of a wheel nor of a `.tar.gz`, which PyOCI cannot serve
 */
function architectureOf(fileName) {
    if (fileName.endsWith('.tar.gz'))
        return '.tar.gz';
    return /^[^-]+-[^-]+-((?:[^-]+-)?[^-]+-[^-]+-[^-]+\.whl)$/.exec(fileName)?.[1];
}
/** The name of a file that its place in the layout implies. */
function impliedName(repository, tag, architecture) {
    const stem = `${repository.split('/').at(-1)}-${tag.replaceAll('-', '+')}`;
    return architecture.startsWith('.') ? `${stem}${architecture}` : `${stem}-${architecture}`;
}
/** The manifest of one file: the same bytes for the same file. */
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
/** The entry of one file in the index of its version. */
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
/** An index with these entries in front of none: the first one of a version. */
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
/** The index with further entries: the same bytes, whoever came first. What else it holds stays. */
function withEntries(index, entries) {
    return { ...index, manifests: inOrder([...index.manifests, ...entries]) };
}
/** The index with all its files yanked, or put back where there is no reason; undefined where it says so already. */
function withYank(index, reason) {
    if (index.manifests.every(({ annotations }) => annotations?.[YANKED] === reason))
        return undefined;
    const manifests = index.manifests.map((entry) => {
        const { [YANKED]: _, ...others } = entry.annotations ?? {};
        return { ...entry, annotations: reason === undefined ? others : { ...others, [YANKED]: reason } };
    });
    return { ...index, manifests };
}
/** Whether installers pass over everything that an index lists; of one that lists nothing there is nothing to pass over. */
function isYanked({ manifests }) {
    return manifests.length > 0 && manifests.every(({ annotations }) => annotations?.[YANKED] !== undefined);
}
function inOrder(entries) {
    const key = ({ platform }) => platform.architecture;
    return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
/** The bytes of an index, as they are stored. */
function indexContent(index) {
    return jsonContent(index);
}
/** Reads an index of files of Python; undefined for anything else, as other people's images are. */
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
/** The manifests that an index names, whoever wrote it; none for a text that is no index. */
function childrenOf(text) {
    const { manifests } = (parsed(text) ?? {});
    const listed = Array.isArray(manifests)
        ? manifests
        : [];
    return listed.flatMap(({ digest, mediaType }) => typeof digest === 'string' ? [{ digest, isIndex: !/manifest\.v\d\+json$/.test(String(mediaType)) }] : []);
}
/** When an index says that it was made; undefined where it does not, or says the first moment of 1970, as we do where nobody knows. */
function createdIn({ annotations }) {
    const time = Date.parse(annotations?.[CREATED] ?? '');
    return Number.isNaN(time) || time === 0 ? undefined : new Date(time);
}
/** The digest of the only layer of a manifest, in hex; undefined for another document. */
function layerIn(text) {
    const { layers } = (parsed(text) ?? {});
    const digest = Array.isArray(layers) && layers.length === 1 ? layers[0]?.digest : undefined;
    return typeof digest === 'string' ? digestIn(digest.replace(/^sha256:/, '')) : undefined;
}
/**
 * The files that an index lists, in its order. Entries that are of no wheel or sdist of this version are passed over; of two in one place the first
 * one counts, as for whoever publishes.
 */
function filesIn(index, repository, tag) {
    const version = versionOf(tag);
    const files = index.manifests.flatMap(({ digest, platform, annotations = {} }) => {
        const implied = impliedName(repository, tag, platform.architecture);
        const fileName = [annotations[FILE_NAME], implied].find((name) => isOf(name, implied, version));
        return fileName === undefined ? [] : [{ fileName, manifest: digest, ...listed(annotations) }];
    });
    return files.filter(({ fileName }, at) => files.findIndex((one) => one.fileName === fileName) === at);
}
/** Whether a name is of the project and version that the layout implies. */
function isOf(name, implied, version) {
    const [said, known] = [name, implied].map((one) => (0,distribution_file_name/* parseDistributionFileName */.t)(one ?? ''));
    return said !== undefined && said.project === known?.project && said.version === version && !/[/\\]/.test(name ?? '');
}
/** The SHA-256 of the file that an entry stands for, lower case hex; undefined where it does not say. */
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

// EXTERNAL MODULE: ./build/js/standards/this-machine.js
var this_machine = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/js/registries/registry-http.js
var registry_http = __webpack_require__(20558);
;// CONCATENATED MODULE: ./build/js/registries/oci-token.js
// Tokens of container registries: https://distribution.github.io/distribution/spec/auth/token/, scopes: \u2026/spec/auth/scope/




/** The registry's token endpoint refused: what it said explains why. */
class TokenRefused extends Error {
    answer;
    constructor(answer) {
        super('no token');
        this.answer = answer;
    }
}
// https://distribution.github.io/distribution/spec/auth/token/: 60 s where nothing is said; some of them are for the way.
const SHORTEST_S = 60;
const MARGIN_S = 10;
const TIMEOUT_MS = 30_000;
// What is asked for more is not asked for again.
const oci_token_SCOPES = [['pull'], ['pull', 'push'], ['pull', 'push', 'delete']];
/**
 * Tokens for the repositories of one registry, each had once and kept while it lasts. Where nobody knows where they are to be had, the first
 * question to the registry goes without one: its answer says. What is wished for at the same moment is asked for with one question.
 *
 * @param http without credentials of its own
 * @param root the registry's
 */
function ociTokens(http, root, { credentials, realm, hide }) {
    const kept = new Map();
    // Some registries give tokens for one repository only, whatever they are asked for.
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
                return credentials === undefined ? undefined : (0,registry_http/* basicOf */.wV)(credentials);
            return challenge === undefined ? undefined : have(repository, action);
        },
        refuse(answer, repository, sent) {
            const found = challengeIn(answer, root);
            if (found !== undefined)
                challenge = found;
            if (challenge === 'basic')
                return sent === undefined && credentials !== undefined;
            const one = kept.get(repository);
            // Somebody else may have a newer one by now.
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
/** Lets one go ahead. */
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
/** Gathers what is wished for at one moment. Where all of it is refused, each is asked for alone: one of them may be the reason. */
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
/** Where a registry says that tokens are to be had. Credentials go there: over HTTPS, or to the same host or this machine over HTTP where it is asked that way itself. */
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
    const isNear = url.hostname === root.hostname || (0,this_machine/* isThisMachine */.Y)(url.host);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && root.protocol === 'http:' && isNear);
    if (isSafe && url.username === '' && url.password === '')
        return { realm: url, service: value('service') };
    // Who is told to check credentials that were never sent would look for a long time.
    throw new errors/* UserError */.yo('REGISTRY_REALM_UNSAFE', `${(0,printable/* printable */.g$)(root.host)} has tokens given out at ${(0,registry_http/* plainUrl */.kP)(url)}, where no credentials are sent to`, 'Have the registry name a token server with https:// and without a user in its address.');
}
/** @throws {TokenRefused} */
async function askForToken(http, { realm, service }, scopes, credentials) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    const asking = { ...http, origins: [realm.origin], credentials: async () => credentials };
    const headers = { accept: 'application/json', 'user-agent': 'maestro-actions' };
    const { answer } = await (0,registry_http/* askUntilAnswered */.J_)(asking, url, { headers, timeoutMs: TIMEOUT_MS });
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
        // Said below.
    }
    throw new errors/* ExternalError */.yA('REGISTRY_UNREADABLE', `${origin}${pathname} gave no token`, true);
}

// EXTERNAL MODULE: ./build/js/registries/pace.js
var registries_pace = __webpack_require__(62377);
// EXTERNAL MODULE: ./build/js/registries/registry-url.js
var registry_url = __webpack_require__(26409);
;// CONCATENATED MODULE: ./build/js/registries/oci-api.js
// The protocol of container registries: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md







const oci_api_TIMEOUT_MS = 60_000;
const READ_TIMEOUT_MS = 300_000;
const AGENT = { 'user-agent': 'maestro-actions' };
// Without its type in this list, distribution says of an index that it is not there.
const MANIFEST_TYPES = [
    MANIFEST_TYPE,
    INDEX_TYPE,
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/**
 * A manifest or an index by its tag or digest; undefined where there is none, or no such repository.
 *
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
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
/**
 * Stores a manifest or an index under a tag or its own digest, once: whoever goes by what stood there before has to look again after a failure.
 *
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE` where it may or may not be stored
 */
async function writeManifest(oci, { repository, reference, type, content }) {
    const call = { repository, action: 'push', what: `${repository}:${reference} could not be stored` };
    const { answer, url } = await ask(oci, call, placeOf(oci, repository, `manifests/${reference}`), { method: 'PUT', headers: { 'content-type': type }, body: content.bytes }, 'once');
    if (answer.status !== 201)
        throw failureOf(oci, answer, url, call);
}
/**
 * Stores a manifest under its own digest: again and again, since it is always the same one, until there is an answer that means something.
 * Throws as {@link writeManifest}.
 */
async function writeByDigest(oci, { repository, type, content }) {
    for (let tries = 1;; tries++) {
        try {
            return await writeManifest(oci, { repository, reference: content.digest, type, content });
        }
        catch (error) {
            const delay = (0,registries_pace/* delayAfter */.Ee)(tries, oci.http.pace);
            if (!(error instanceof errors/* ExternalError */.yA && error.retryable) || delay === undefined)
                throw error;
            await oci.http.pace.wait(delay);
        }
    }
}
/**
 * Takes a manifest or an index away, with all its tags. One that is not there is no error.
 *
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`
 */
async function deleteManifest(oci, repository, digest) {
    const call = { repository, action: 'delete', what: `${repository}@${digest} could not be deleted` };
    const { answer } = await ask(oci, call, placeOf(oci, repository, `manifests/${digest}`), { method: 'DELETE' });
    if (answer.status !== 202 && answer.status !== 404)
        throw oci.explain(answer, call);
}
/**
 * All tags of a repository, page by page, in the registry's order; none for a repository that is not there.
 *
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`, `PAGES_ENDLESS`: never some of the tags as if they were all
 */
async function listTags(oci, repository) {
    const call = { repository, action: 'pull', what: `the tags of ${repository} could not be listed` };
    const watch = (0,link_header/* watchPages */.s)(`the tags of ${repository}`);
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
/** Whether a repository holds a blob. Throws as {@link readManifest}. */
async function hasBlob(oci, repository, digest, what) {
    const call = { repository, action: 'push', what };
    const { answer } = await ask(oci, call, placeOf(oci, repository, `blobs/${digest}`), { method: 'HEAD' });
    if (answer.status === 200)
        return true;
    if (answer.status === 404)
        return false;
    throw oci.explain(answer, call);
}
/**
 * The bytes of a blob, proved by its digest; undefined where there is none. Redirects to where they lie are followed without the token.
 *
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
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
/**
 * Whether we may write into a repository, found out by opening an upload and leaving it; nothing becomes of that.
 *
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
async function tryToWrite(oci, repository) {
    await startUpload(oci, { repository, action: 'push', what: `nothing may be published to ${repository}` });
}
/**
 * Sees to it that a repository holds a blob: sends it unless it is there, reading it while it is sent. After a line that broke it goes on from
 * where the registry says that it is, or where that is unknown, from the start.
 *
 * @returns whether anything was sent
 * @throws {UserError} what the registry's refusal means
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
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
        if (!(0,registry_http/* isPassing */.WG)(answer.status) && answer.status !== 404 && answer.status !== 416)
            throw oci.explain(answer, call);
        const delay = (0,registries_pace/* delayAfter */.Ee)(tries, oci.http.pace, (0,registries_pace/* retryAfterOf */.sT)(answer.headers));
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
/** All of it in one request where nothing is there yet; else what is missing, and then the end. */
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
    return oci_api_TIMEOUT_MS + (0,registries_pace/* transferMs */.iN)(size);
}
/** How far an upload came; undefined where the registry does not know, so that it has to begin anew. */
async function lookAtUpload(oci, call, { url }) {
    const { answer, url: from } = await ask(oci, call, url, { method: 'GET' });
    const last = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.get('range') ?? '')?.[1];
    if (answer.status !== 204 || last === undefined || Number(last) === 0)
        return undefined;
    return { url: answer.headers.has('location') ? locationIn(answer, from) : url, offset: Number(last) + 1 };
}
function placeOf({ root }, repository, path) {
    return (0,registry_url/* below */.Gz)(root, `v2/${repository}/${path}`);
}
/** Asks with the token for the repository, had anew where it is refused. */
async function ask(oci, call, url, { headers = {}, timeoutMs = oci_api_TIMEOUT_MS, ...asking }, patience = 'until-answered') {
    const question = { ...asking, headers: { ...AGENT, ...headers }, timeoutMs };
    for (let tries = 1;; tries++) {
        const header = await headerFor(oci, call);
        const http = { ...oci.http, origins: [oci.root.origin], authorization: async () => header };
        try {
            const located = await (patience === 'once' ? registry_http/* askOnce */.RV : registry_http/* askUntilAnswered */.J_)(http, url, question);
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
    // Of what it has just said that it has, a registry may know nothing while somebody else sends the very same.
    const isConfused = answer.status === 400 && /"(?:MANIFEST_)?BLOB_UNKNOWN"/.test(answer.text);
    if (!(0,registry_http/* isPassing */.WG)(answer.status) && !isConfused)
        return oci.explain(answer, call);
    const said = answer.status === undefined ? `did not answer (${answer.text})` : `answered ${answer.status}`;
    return new errors/* ExternalError */.yA('REGISTRY_UNAVAILABLE', `${call.what}: ${(0,registry_http/* plainUrl */.kP)(url)} ${said}`, true);
}
function locationIn({ headers }, from) {
    const location = headers.get('location') ?? '';
    const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    const isSafe = url !== undefined && (url.protocol === 'https:' || url.protocol === from.protocol);
    if (location !== '' && isSafe)
        return url;
    throw new errors/* ExternalError */.yA('REGISTRY_UNREADABLE', `${(0,registry_http/* plainUrl */.kP)(from)} does not say where an upload goes on`, true);
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
        // Said below.
    }
    throw new errors/* ExternalError */.yA('REGISTRY_UNREADABLE', `${(0,registry_http/* plainUrl */.kP)(url)} is no list of tags`, true);
}
/** A page of another host is not ours to ask; behind a proxy, a registry may know no more of its own address than the host. */
function nextPage({ headers }, url) {
    const link = (0,link_header/* nextLink */.I)(headers);
    if (link === undefined)
        return undefined;
    const next = URL.canParse(link, url.href) ? new URL(link, url) : undefined;
    if (next?.hostname === url.hostname)
        return new URL(`${next.pathname}${next.search}`, url);
    throw new errors/* ExternalError */.yA('REGISTRY_UNREADABLE', `${(0,registry_http/* plainUrl */.kP)(url)} has a next page, which is not on the same host`, false);
}
function altered(url, found) {
    return new errors/* ExternalError */.yA('REGISTRY_UNREADABLE', `${(0,registry_http/* plainUrl */.kP)(url)} is not what its name says: its digest is ${found}`, true);
}

;// CONCATENATED MODULE: ./build/js/registries/oci-graph.js
// What hangs together in a repository: https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
/**
 * What has to be deleted so that some tags are gone, in order: an index before the manifests that it names, so that none ever misses one of
 * them. Whatever something living leads to stays, and so does everything that has another tag as well.
 *
 * @param nodes everything that has a tag, with what it leads to; and what else is known to be stored
 * @param tags those that are to go, in their order
 * @param leftBefore what nothing leads to goes as well, where it was stored before then
 */
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
/** Breadth first: whatever names something comes before it. */
function reachable(from, byDigest) {
    const seen = new Set(from);
    for (const digest of seen) {
        for (const child of byDigest.get(digest)?.children ?? [])
            seen.add(child);
    }
    return seen;
}

;// CONCATENATED MODULE: ./build/js/registries/ghcr-holdings.js
// Deleting: GitHub takes it by its API alone, https://docs.github.com/rest/packages/packages, others by the protocol of registries





const READS_AT_A_TIME = 8;
const PER_PAGE = 100;
/**
 * All that a repository holds. Everything that has a tag is read, and what that leads to: a version is an index of ours under a tag of ours, and
 * whatever else there is stays.
 *
 * @param credentials who asks GitHub's API, where the registry is GitHub's
 */
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
/**
 * Looks, just before something is deleted, whether it is still nobody's: the tag leads where it led, or, once its index is deleted, nowhere; and
 * no tag leads to what was left over. A registry cannot be asked for both at once: between this look and the deletion somebody may still write.
 */
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
/** A registry that is no GitHub's tells its tags, and deletes by digest. */
async function plainStore(oci, repository) {
    const tags = await listTags(oci, repository);
    if (tags.length === 0)
        throw nothingThere(repository);
    return {
        listed: tags.map((tag) => ({ tags: [tag] })),
        remove: (digest) => deleteManifest(oci, repository, digest),
    };
}
/** GitHub's API tells everything, what has no tag included, and deletes by a number of its own. */
async function githubStore({ system, place, oci }, repository, credentials) {
    if (system.openGithub === undefined || credentials === undefined) {
        throw new errors/* UserError */.yo('REGISTRY_UNAUTHORIZED', 'GitHub tells and deletes versions of packages to those it knows only', 'Set MAESTRO_REGISTRY_TOKEN, or in a workflow the input token to github.token.');
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
/** People and organizations have the same packages under different paths. */
async function packagePath(github, { owner }, repository) {
    const { body } = await github.ask({ path: `/users/${encodeURIComponent(owner)}`, permission: 'packages: read' });
    const kind = body.type === 'Organization' ? 'orgs' : 'users';
    const name = encodeURIComponent(repository.slice(owner.length + 1));
    return `/${kind}/${encodeURIComponent(owner)}/packages/container/${name}`;
}
async function packageVersions(github, path, place) {
    const found = [];
    const watch = (0,link_header/* watchPages */.s)(`the versions at ${path}`);
    // Of a person's packages GitHub publishes no pages, and gives some all the same.
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
/** What has a tag, with what it leads to, and what else is listed. */
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
    // One after the other until there is nothing to wait for: what one finds, another may read.
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
    return new errors/* UserError */.yo('REGISTRY_NOT_FOUND', `There is no ${repository}`, 'Check its name and the URL of the registry.');
}
function missing(repository, reference) {
    return new errors/* ExternalError */.yA('REGISTRY_UNREADABLE', `${repository}@${reference} is listed with a tag and cannot be read, so nobody knows what it needs; nothing was deleted`, true);
}
/** What the API does not tell would seem to be needed by nobody. */
function incomplete(repository, tag) {
    return new errors/* ExternalError */.yA('REGISTRY_UNREADABLE', `GitHub's API does not know ${repository}:${tag}, which its registry lists: somebody is publishing, or the API lags; nothing was deleted`, true);
}
function unreadable(path) {
    return new errors/* ExternalError */.yA('GITHUB_UNREADABLE', `GitHub's API answers ${path} otherwise than it says`, false);
}

;// CONCATENATED MODULE: ./build/js/registries/ghcr-place.js
// GitHub's container registry: https://docs.github.com/packages/working-with-a-github-packages-registry/working-with-the-container-registry






// The public one, and those of its customers with data residency.
const GITHUB_HOST = /^(?:ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/;
/**
 * The place that a URL names: `https://ghcr.io/OWNER`, with or without the scheme, and with a path behind it that goes in front of all names.
 * Without a URL, a workflow's owner at ghcr.io.
 *
 * @throws {UserError} `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID`, `REGISTRY_URL_CREDENTIALS`, `REGISTRY_URL_INSECURE`
 */
function ghcrPlace(settings, system) {
    const owner = system.variable('GITHUB_REPOSITORY_OWNER');
    const text = (0,find_credentials/* findUrl */.pN)(settings, system) ?? (owner === undefined ? undefined : `https://ghcr.io/${owner}`);
    const url = (0,registry_url/* judgeUrl */.Bk)(text === undefined || /^[a-z+]+:\/\//i.test(text.trim()) ? text : `https://${text}`, settings);
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
    return new errors/* UserError */.yo('REGISTRY_URL_INVALID', `${(0,printable/* printable */.g$)((0,registry_http/* plainUrl */.kP)(url))} names no owner of packages`, 'Write it as https://ghcr.io/OWNER, with the user or the organization that owns the packages.');
}

// EXTERNAL MODULE: ./build/js/standards/archive.js + 1 modules
var archive = __webpack_require__(45745);
// EXTERNAL MODULE: ./build/js/standards/core-metadata.js
var core_metadata = __webpack_require__(15424);
;// CONCATENATED MODULE: ./build/js/registries/oci-index.js
// A tag of a container registry is a register that the last writer wins, with no way to say "only if nobody wrote meanwhile"
// (https://github.com/opencontainers/distribution-spec/issues/250). So whoever writes looks again after a time in which everybody who read before
// has written: what is lost then is added once more. (Michael Fischer's algorithm, in Lamport, "A fast mutual exclusion algorithm", 1987.)




const MOST_ROUNDS = 30;
// The others may be slower than we are, but not by more than this.
const SLOWNESS = 4;
const SHORTEST_QUIET_MS = 120;
/**
 * The index of a version as it is now; undefined where there is none.
 *
 * @throws {UserError} `TAG_TAKEN` where something else stands under the tag
 */
async function currentIndex({ oci, repository, tag, }) {
    const stored = await readManifest(oci, repository, tag);
    if (stored === undefined)
        return undefined;
    const index = readIndex(stored.text);
    if (index !== undefined)
        return { index, digest: stored.digest };
    throw new errors/* UserError */.yo('TAG_TAKEN', `${repository}:${tag} is something else than files of Python, such as an image`, 'Publish to a namespace of its own: https://ghcr.io/OWNER/python.');
}
/**
 * Changes the index of a version, and sees to it that the change stays: writers that come at the same time are heard, and what one of them
 * wrote over is written again.
 *
 * @param change asked anew for whatever stands there
 * @param written called as soon as the change is there, before it is certain to stay
 * @returns the index in which the change stands
 * @throws {UserError} `TAG_TAKEN`, what the registry's refusal means, and what `change` throws
 * @throws {ExternalError} `REGISTRY_CONTENDED` where others never came to rest, `REGISTRY_UNAVAILABLE`
 */
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
            if (failures > 0 && (0,registries_pace/* delayAfter */.Ee)(failures, pace) === undefined)
                break;
        }
        quietMs = Math.max(quietMs, SLOWNESS * (pace.now() - started));
        await pace.wait(Math.round(quietMs * (1 + pace.random() / 2)) + (failures > 0 ? ((0,registries_pace/* delayAfter */.Ee)(failures, pace) ?? 0) : 0));
    }
    throw new errors/* ExternalError */.yA('REGISTRY_CONTENDED', `${place.repository}:${place.tag} did not come to rest: others write it at the same time, or its registry stores nothing`, true);
}
/** The digest of what is stored; undefined where nobody knows whether it is. */
async function write({ oci, repository, tag }, next) {
    const content = indexContent(next);
    try {
        await writeManifest(oci, { repository, reference: tag, type: INDEX_TYPE, content });
        return content.digest;
    }
    catch (error) {
        if (error instanceof errors/* ExternalError */.yA && error.retryable)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/registries/upload-api.js + 2 modules
var upload_api = __webpack_require__(2620);
;// CONCATENATED MODULE: ./build/js/registries/ghcr-send.js










// What a longer text costs in every question for the index is more than what it saves.
const MOST_METADATA_BYTES = 64 * 1024;
// Registries take four MiB at least: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-manifests
const MOST_INDEX_BYTES = 4 * 1024 ** 2 - 1024;
const BLOBS_AT_A_TIME = 4;
const DESCRIPTION_LIMIT = 512;
/**
 * Sends files of one version: their bytes, then a manifest for each, and at last one index with all of them. Whatever breaks off before that leaves
 * the version as it was.
 *
 * @param shown called once the index is written; others may still write over it, which is watched and mended
 * @returns an answer for each file, in their order
 */
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
    const why = (0,errors/* writeFailure */.EU)(error);
    return why === undefined ? (0,upload_api/* logInFailure */.e)(error) : { type: 'refused', message: `a file cannot be read: ${why}` };
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
    throw new errors/* UserError */.yo('FILE_UNFIT', `${(0,printable/* printable */.g$)(fileName)} is neither a wheel nor a .tar.gz, and nothing else has a place in a container registry`, 'Build the sdist as a .tar.gz.');
}
/** The entry in the place that a file would have. */
function thereAs({ fileName }, index) {
    const architecture = architectureOf(fileName);
    return index?.manifests.find(({ platform }) => platform.architecture === architecture);
}
/** Adds what has no place yet; what has one stays as it is. */
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
/** Blobs before the manifests that name them: registries refuse those that lead nowhere. */
async function sendContents(oci, repository, { packed, open, system }) {
    if (packed.length === 0)
        return;
    const files = open.map(({ fileName, path, sha256 }) => async () => {
        return { digest: `sha256:${sha256}`, title: fileName, body: await system.files.openBlob(path) };
    });
    const config = async () => {
        return { digest: EMPTY_CONFIG.digest, title: 'the empty configuration', body: new Blob([EMPTY_CONFIG.bytes]) };
    };
    await (0,at_a_time/* atATime */.U)(BLOBS_AT_A_TIME, [config, ...files], async (blob) => sendBlob(oci, repository, await blob()));
    const manifests = packed.map(manifestOf);
    await (0,at_a_time/* atATime */.U)(BLOBS_AT_A_TIME, manifests, (content) => writeByDigest(oci, { repository, type: MANIFEST_TYPE, content }));
}
/**
 * A file with what its manifest and its entry say.
 *
 * @throws {UserError} `DISTRIBUTION_CHANGED` for a file that is no longer the one that was built
 */
async function pack(distribution, system) {
    const { fileName, path, sha256, kind, metadata } = distribution;
    const bytes = new Uint8Array(await (await system.files.openBlob(path)).arrayBuffer());
    const found = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (found !== sha256) {
        const what = `${fileName} is no longer what was built: its SHA-256 is ${found}`;
        throw new errors/* UserError */.yo('DISTRIBUTION_CHANGED', what, 'Build it anew.');
    }
    const requiresPython = (0,core_metadata/* firstValue */.Kb)(metadata, 'Requires-Python');
    const core = kind === 'wheel' ? (0,archive/* readMetadataBytes */.XO)((0,archive/* openArchive */.p_)(fileName, bytes)) : undefined;
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
/** The time of the commit, so that whoever publishes the same file again writes the same bytes. */
function createdOf({ sourceDate }, { variable }) {
    const seconds = sourceDate ?? Number(variable('SOURCE_DATE_EPOCH') ?? 0);
    return new Date(Number.isSafeInteger(seconds) ? seconds * 1000 : 0).toISOString().replace('.000Z', 'Z');
}
/** `Project-URL: Home, https://\u2026`: the label stands before the first comma. */
function projectUrlsOf({ metadata }) {
    const pairs = (0,core_metadata/* valuesOf */.sm)(metadata, 'Project-URL').flatMap((text) => {
        const [, label, url] = /^([^,]*),\s*(.+)$/s.exec(text) ?? [];
        return label === undefined || url === undefined ? [] : [[label.trim(), url.trim()]];
    });
    return Object.fromEntries(pairs);
}
/** By this label GitHub links a package to a repository, whose people then may use it. */
function sourceLabel({ variable }) {
    const [server, repository] = [variable('GITHUB_SERVER_URL'), variable('GITHUB_REPOSITORY')];
    if (repository === undefined)
        return {};
    return { 'org.opencontainers.image.source': `${server ?? 'https://github.com'}/${repository}` };
}
/** Labels that people ask PyOCI for, by classifiers: `PyOCI :: Label :: key :: value`. */
function ownLabels({ metadata }) {
    const pairs = (0,core_metadata/* valuesOf */.sm)(metadata, 'Classifier').flatMap((text) => {
        const [, key, value] = /^PyOCI :: Label :: (.+?) :: (.+)$/.exec(text) ?? [];
        return key === undefined || value === undefined ? [] : [[key, value]];
    });
    return Object.fromEntries(pairs);
}
/** What GitHub shows of the package, from its tag. */
function indexLabels({ metadata }, system) {
    const summary = (0,core_metadata/* firstValue */.Kb)(metadata, 'Summary')?.slice(0, DESCRIPTION_LIMIT);
    return { ...sourceLabel(system), ...(summary ? { 'org.opencontainers.image.description': summary } : {}) };
}

;// CONCATENATED MODULE: ./build/js/registries/ghcr.js
// GitHub Packages has no index of Python: its container registry holds the files, as PyOCI lays them out (oci-layout.ts)













const ghcr_READS_AT_A_TIME = 8;
/**
 * GitHub's container registry, or another one, as an index of Python: a package is a repository, a version a tag. `url` is
 * `https://ghcr.io/OWNER`, with a path behind it where names are to have something in front; plain HTTP on this machine.
 *
 * A token stands with the user `GITHUB_ACTOR`. Without any, `GITHUB_TOKEN` and `GH_TOKEN` are taken, for hosts of GitHub alone; without these,
 * nobody in particular reads what everybody may read.
 *
 * Installers cannot ask it: there is no `installSource`. `yank` writes a note of ours into the index, which our lists show; PyOCI passes over it.
 */
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
    const secrets = credentials === undefined ? [] : [credentials.password, (0,registry_http/* basicOf */.wV)(credentials).slice('Basic '.length)];
    // What ghcr.io says to whoever comes without a token; if it ever says otherwise, that is taken.
    const known = place.isGithub ? { realm: new URL('token', root) } : {};
    const tokens = ociTokens(http, root, { credentials, ...known, hide: system.report.hide });
    return { root, http, tokens, explain: ghcrRefusal(place, system, secrets) };
}
function credentialsFor({ isGithub }, settings, system) {
    const user = system.variable('GITHUB_ACTOR') ?? 'x-access-token';
    const token = isGithub ? (system.variable('GITHUB_TOKEN') ?? system.variable('GH_TOKEN')) : undefined;
    const found = (0,find_credentials/* findCredentials */.gD)(settings, system, user);
    if (found !== undefined || token === undefined)
        return found;
    return (0,find_credentials/* findCredentials */.gD)({ ...settings, token }, system, user);
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
    return (await (0,at_a_time/* atATime */.U)(ghcr_READS_AT_A_TIME, tags, (tag) => unlessTaken(filesUnder(oci, repository, tag)))).flat();
}
async function filesUnder(oci, repository, tag) {
    const found = await currentIndex({ oci, repository, tag });
    return found === undefined ? [] : filesIn(found.index, repository, tag).map(remoteFile(oci, repository));
}
/** None for a tag that is somebody's image. */
async function unlessTaken(files) {
    try {
        return await files;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'TAG_TAKEN')
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
    throw new errors/* UserError */.yo('REGISTRY_NOT_FOUND', `${(0,printable/* printable */.g$)(fileName)} is in the index of its version, but what that leads to is gone`, 'Whatever deleted it (delete-package-versions and its like take untagged versions) broke this version: publish another one, or delete all of it.');
}
/** Where the file of a manifest is; undefined where there is no such manifest. */
async function blobOf(oci, repository, manifest) {
    const stored = await readManifest(oci, repository, manifest);
    const layer = stored === undefined ? undefined : layerIn(stored.text);
    return layer === undefined ? undefined : `sha256:${layer}`;
}
/** Whether we may write, for each project, before anything is sent. */
async function prepare({ oci, place }, projects) {
    await (0,at_a_time/* atATime */.U)(ghcr_READS_AT_A_TIME, projects, (project) => tryToWrite(oci, repositoryOf(place.namespace, project)));
    return [];
}
async function yank({ oci, place }, { project, version, reason }) {
    const repository = repositoryOf(place.namespace, project);
    await changeIndex({ oci, repository, tag: tagOf(version) }, (current) => {
        if (current !== undefined && current.manifests.length > 0)
            return withYank(current, reason);
        throw new errors/* UserError */.yo('VERSION_UNKNOWN', `${place.root.host}/${repository} has no file of ${project} ${version}`);
    });
}


/***/ }),

/***/ 45745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p_: () => (/* binding */ openArchive),
  hd: () => (/* binding */ readMember),
  _6: () => (/* binding */ readMetadata),
  XO: () => (/* binding */ readMetadataBytes)
});

// UNUSED EXPORTS: readRecord

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/standards/core-metadata.js
var core_metadata = __webpack_require__(15424);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(99506);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(62026);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/standards/zip.js
var zip = __webpack_require__(23364);
;// CONCATENATED MODULE: ./build/js/standards/tar.js
// Tar archives, ustar and pax: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13, with GNU's long names


const BLOCK = 512;
const REGULAR = new Set(['0', '\0', '7']);
/**
 * The regular files of a gzipped tar archive, in its order. All of it is unpacked at once, as the format has it.
 *
 * @param mostBytes how large it may be, unpacked
 * @throws {ArchiveFault} where it is larger, broken or cut off
 */
function readTarGz(bytes, mostBytes) {
    return readTar(gunzip(bytes, mostBytes));
}
function gunzip(bytes, mostBytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: mostBytes });
    }
    catch (error) {
        const isLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new zip/* ArchiveFault */.x(isLarge ? `holds more than ${mostBytes} bytes` : 'is no gzipped archive, or is cut off');
    }
}
function readTar(tar) {
    const members = [];
    let told = {};
    for (let at = 0; at < tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        if (header.length < BLOCK)
            throw new zip/* ArchiveFault */.x('is cut off');
        if (header.every((byte) => byte === 0))
            return members;
        judgeSum(header);
        const type = String.fromCharCode(header[156]);
        const isExtension = 'xgLK'.includes(type);
        const size = (isExtension ? undefined : told.size) ?? numberAt(header, 124, 12);
        const content = tar.subarray(at + BLOCK, at + BLOCK + size);
        if (content.length < size)
            throw new zip/* ArchiveFault */.x('is cut off');
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
    // Python reads archives without the two empty blocks at the end as well.
    return members;
}
/** The sum of all bytes of a header, its own field taken as blanks. */
function judgeSum(header) {
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (sum !== numberAt(header, 148, 8))
        throw new zip/* ArchiveFault */.x('has a broken member');
}
function nameIn(header) {
    const isUstar = textOf(header.subarray(257, 263)).startsWith('ustar');
    const prefix = isUstar ? textOf(header.subarray(345, 500)) : '';
    const name = textOf(header.subarray(0, 100));
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** Octal digits, or for large ones bytes behind a first one of 0x80. */
function numberAt(header, start, length) {
    const field = header.subarray(start, start + length);
    if (field[0] === 0x80)
        return field.subarray(1).reduce((total, byte) => total * 256 + byte, 0);
    const digits = textOf(field).trim();
    if (!/^[0-7]*$/.test(digits))
        throw new zip/* ArchiveFault */.x('has a broken member');
    return Number.parseInt(digits || '0', 8);
}
/** Records of the form `LENGTH KEY=VALUE\n`; the length counts all of it. */
function paxRecords(content) {
    const records = {};
    for (let at = 0; at < content.length;) {
        const [, length = '', key] = /^(\d+) ([^=\n]+)=/.exec(decode(content.subarray(at, at + 200))) ?? [];
        const end = at + Number(length);
        if (key === undefined || Number(length) < key.length + 3 || end > content.length) {
            throw new zip/* ArchiveFault */.x('has a broken member');
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

;// CONCATENATED MODULE: ./build/js/standards/archive.js
// What stands in a wheel, https://packaging.python.org/specifications/binary-distribution-format/, and in an sdist,
// https://packaging.python.org/specifications/source-distribution-format/







// Nobody's metadata is larger. An sdist is unpacked as a whole, in memory.
const MOST_METADATA_BYTES = 16 * 1024 ** 2;
const MOST_BYTES = 1024 ** 3;
const LEAST_BOUND = 64 * 1024 ** 2;
const MOST_MEMBERS = 65_534;
/**
 * Opens a wheel (`.whl`) or an sdist (`.tar.gz`, `.zip`) from its bytes. Nothing is written anywhere.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE` for other files; for what is cut off, broken, larger than 1 GiB when unpacked, or has
 * a member that would land outside of where it is unpacked
 */
function openArchive(fileName, bytes) {
    return naming(fileName, () => {
        const members = membersOf(fileName, bytes);
        if (members.length > MOST_MEMBERS)
            throw new zip/* ArchiveFault */.x(`has more than ${MOST_MEMBERS} members`);
        if (members.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
            throw new zip/* ArchiveFault */.x(`holds more than ${MOST_BYTES} bytes`);
        }
        const stray = members.find(({ name }) => !isInside(name));
        if (stray !== undefined)
            throw new zip/* ArchiveFault */.x(`has the member ${stray.name}, which leads out of it`);
        return { fileName, members };
    });
}
/**
 * The metadata in an archive: METADATA of a wheel, PKG-INFO of an sdist.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE` where there is none, or more than one
 */
function readMetadata(archive) {
    const { fileName } = archive;
    return naming(fileName, () => (0,core_metadata/* parseCoreMetadata */.Ug)(archive_decode(metadataMember(archive), fileName)));
}
/** The bytes of METADATA or PKG-INFO as they are, for an index that serves them beside the file (PEP 658). Throws as {@link readMetadata}. */
function readMetadataBytes(archive) {
    return naming(archive.fileName, () => boundedBytes(metadataMember(archive)));
}
/**
 * What a wheel says of its own files, in the order of its RECORD.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE` where there is none, or more than one, or it cannot be read
 */
function readRecord(archive) {
    return naming(archive.fileName, () => {
        const text = archive_decode(onlyMember(archive, /^[^/]+\.dist-info\/RECORD$/, 'RECORD'), archive.fileName);
        return text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : recordEntry(line)));
    });
}
/** The bytes of one member. Throws as {@link openArchive}. */
function readMember({ fileName }, member) {
    return naming(fileName, () => member.bytes());
}
function membersOf(fileName, bytes) {
    if (/\.(?:whl|zip)$/.test(fileName))
        return (0,zip/* readZip */.u)(bytes);
    if (/\.(?:tar\.gz|tgz)$/.test(fileName))
        return readTarGz(bytes, mostUnpacked(bytes.length));
    throw new zip/* ArchiveFault */.x('is neither a wheel (.whl) nor an sdist (.tar.gz, .zip)');
}
/** An sdist is text, of which a tenth remains. What unpacks to hundreds of times its size is there to fill the memory. */
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
/** Of several, the one in a folder that is named as the file is. */
function onlyMember({ fileName, members }, pattern, title) {
    const found = members.filter(({ name }) => pattern.test(name));
    const project = (0,distribution_file_name/* parseDistributionFileName */.t)(fileName)?.project;
    const own = found.filter(({ name }) => (0,pep503/* normalizeName */.P)(name.split('-')[0]) === project);
    const [member] = own.length === 1 ? own : found;
    if (member !== undefined && (found.length === 1 || own.length === 1))
        return member;
    throw new zip/* ArchiveFault */.x(found.length === 0 ? `has no ${title}` : `has ${found.length} files ${title}`);
}
function boundedBytes(member) {
    if (member.size > MOST_METADATA_BYTES)
        throw new zip/* ArchiveFault */.x(`has a ${member.name} of ${member.size} bytes`);
    return member.bytes();
}
function archive_decode(member, fileName) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(boundedBytes(member));
    }
    catch (error) {
        if (error instanceof zip/* ArchiveFault */.x)
            throw error;
        throw new zip/* ArchiveFault */.x(`has a ${member.name} that is not UTF-8 (${fileName})`);
    }
}
/** `path,hash,size` as CSV: a path with a comma or a quote stands in quotes. */
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
        if (!(error instanceof zip/* ArchiveFault */.x))
            throw error;
        throw new errors/* UserError */.yo('DISTRIBUTION_UNREADABLE', (0,printable/* printable */.g$)(`${fileName} ${error.message}`), 'Build it anew; if it stays so, its build back end wrote it this way.');
    }
}


/***/ }),

/***/ 22225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nextLink),
/* harmony export */   s: () => (/* binding */ watchPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
// Web linking: https://www.rfc-editor.org/rfc/rfc8288

/** Where the header `Link` says that the next page is; undefined where it names none. */
function nextLink(headers) {
    return /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(headers.get('link') ?? '')?.[1];
}
// A list of a thousand pages has a hundred thousand items: what is longer has no end.
const MOST_PAGES = 1_000;
/**
 * Sees to it that a walk from page to page ends: tell it each page before it is asked for.
 *
 * @param what for people: `the tags of acme/core`
 * @returns throws an {@link ExternalError} `PAGES_ENDLESS` for a page that was there before, and for the thousand and first
 */
function watchPages(what) {
    const seen = new Set();
    return (page) => {
        const isAgain = seen.has(page);
        if (!isAgain && seen.size < MOST_PAGES)
            return void seen.add(page);
        const why = isAgain ? 'a page names one before it as the next' : `there are more than ${MOST_PAGES}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('PAGES_ENDLESS', `the pages with ${what} have no end: ${why}`, false);
    };
}


/***/ }),

/***/ 29199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isThisMachine)
/* harmony export */ });
/** Whether a host, with or without a port, is a name that every machine has for itself. */
function isThisMachine(host) {
    return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host);
}


/***/ }),

/***/ 23364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readZip),
/* harmony export */   x: () => (/* binding */ ArchiveFault)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
// Zip archives: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, as far as wheels need them: stored and deflated, no encryption

/** What is wrong with an archive, in words that follow its name: `is cut off`. */
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
/**
 * The members of a zip archive, in the order of its directory, folders left out.
 *
 * @throws {ArchiveFault} where the directory cannot be read
 */
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
/** Node has it since 20.15; before, the length has to do. */
const crc32 = node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32;
function isSum(bytes, sum) {
    return crc32 === undefined || crc32(bytes) === sum;
}
/** The directory's end stands last in the file, before a comment. */
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
/** Never more bytes than the directory says: it was judged before. Undefined for what cannot be unpacked. */
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


/***/ })

};
;