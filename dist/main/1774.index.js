"use strict";
exports.id = 1774;
exports.ids = [1774];
exports.modules = {

 81163:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Zw: () => ( mintCredentials),
   ds: () => ( claimsOf),
   rr: () => ( hasIdentity),
   uE: () => ( requestIdentity)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _registry_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20558);



const TIMEOUT_MS = 30_000;
const TOLD_CLAIMS = ['sub', 'job_workflow_ref', 'aud'];
function hasIdentity({ variable }) {
    return (variable('ACTIONS_ID_TOKEN_REQUEST_URL') !== undefined && variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== undefined);
}
async function mintCredentials(root, system, pace) {
    const anybody = { http: system.http, pace, origins: [], credentials: async () => undefined };
    const audience = await readAudience(root, anybody);
    const identity = await requestIdentity(audience, system, anybody);
    system.report.hide(identity);
    const { answer, url } = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .J_)(anybody, new URL('_/oidc/mint-token', root), {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'maestro-actions' },
        body: JSON.stringify({ token: identity }),
        timeoutMs: TIMEOUT_MS,
    });
    const token = textIn(answer, 'token');
    if (token === undefined)
        throw refusal(url, answer, identity);
    system.report.hide(token);
    const credentials = { username: '__token__', password: token };
    system.report.hide(Buffer.from(`${credentials.username}:${token}`).toString('base64'));
    return credentials;
}
async function readAudience(root, anybody) {
    const question = { headers: { accept: 'application/json' }, timeoutMs: TIMEOUT_MS };
    const { answer, url } = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .J_)(anybody, new URL('_/oidc/audience', root), question);
    const audience = textIn(answer, 'audience');
    if (audience !== undefined)
        return audience;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yA('REGISTRY_UNREADABLE', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .kP)(url)} answered ${answer.status} and names no audience`, false);
}
async function requestIdentity(audience, system, anybody) {
    const url = new URL(system.variable('ACTIONS_ID_TOKEN_REQUEST_URL') ?? '');
    url.searchParams.set('audience', audience);
    const requestToken = system.variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? '';
    system.report.hide(requestToken);
    const headers = { authorization: `Bearer ${requestToken}`, accept: 'application/json' };
    const { answer } = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .J_)(anybody, url, { headers, timeoutMs: TIMEOUT_MS });
    const identity = textIn(answer, 'value');
    if (identity !== undefined)
        return identity;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('IDENTITY_REFUSED', `The runner gave this job no token that says who it is (it answered ${answer.status})`, 'Give the job, and the job that calls it, permissions: { contents: read, id-token: write }.');
}
function refusal(url, answer, identity) {
    const claims = claimsOf(identity);
    const told = TOLD_CLAIMS.map((name) => `${name} ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(String(claims[name] ?? 'absent'))}`);
    const reason = reasonIn(answer)?.replaceAll(identity, '***');
    const words = reason === undefined ? '' : ` (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(reason.slice(0, 300))})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('PUBLISHER_UNKNOWN', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .kP)(url)} answered ${answer.status}${words}: no trusted publisher there fits this workflow. Its token claims: ${told.join(', ')}`, 'Add a trusted publisher to the project for this repository, workflow file and environment. The workflow that counts is the one that starts the job: publish from a job of your own workflow, not from a reusable one.');
}
function claimsOf(identity) {
    try {
        return JSON.parse(Buffer.from(identity.split('.')[1] ?? '', 'base64url').toString('utf8'));
    }
    catch {
        return {};
    }
}
function reasonIn({ text }) {
    const body = objectIn(text);
    const errors = Array.isArray(body['errors']) ? body['errors'] : [];
    const said = [body['message'], ...errors.map((error) => error?.description)].filter((one) => typeof one === 'string');
    return said.length === 0 ? undefined : said.join('; ');
}
function textIn({ status, text }, name) {
    const value = status === 200 ? objectIn(text)[name] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}


 }),

 5164:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $D: () => ( staticAccess),
   At: () => ( TOKEN_USER),
   Si: () => ( lazyLogin)
 });
 var _find_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91766);

const TOKEN_USER = '__token__';
function staticAccess({ settings, system, pace, urls }) {
    const credentials = (0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_0__ .gD)(settings, system, TOKEN_USER);
    return { http: system.http, pace, origins: urls.map(({ origin }) => origin), credentials: async () => credentials };
}
function lazyLogin(logIn) {
    let current;
    const start = () => {
        const started = logIn();
        current = started;
        started.catch(() => {
            if (current === started)
                current = undefined;
        });
        return started;
    };
    return {
        credentials: () => current ?? start(),
        async renew() {
            await start();
        },
    };
}


 }),

 31774:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openPypi: () => ( openPypi)
});

var errors = __webpack_require__(12027);
var printable = __webpack_require__(12784);
;

function attestationsBeside(files) {
    return async ({ path, fileName }) => {
        const text = await files.read(`${path}.publish.attestation`);
        return text === undefined ? undefined : JSON.stringify([parsed(text, fileName)]);
    };
}
function parsed(text, fileName) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
    }
    catch {
    }
    throw new errors.yo('ATTESTATION_UNREADABLE', `${fileName}.publish.attestation is no JSON object`, 'Make it anew, or remove it: without one the file is uploaded as it is.');
}

var find_credentials = __webpack_require__(91766);
var oidc = __webpack_require__(81163);
var open_registry = __webpack_require__(5164);
var registry_url = __webpack_require__(26409);
var standard_registry = __webpack_require__(30531);
;








const NO_CREDENTIALS = 'Give a token (MAESTRO_REGISTRY_TOKEN; in a workflow the input token, and who calls one of our workflows writes secrets: { token: \u2026 }); or for PyPI add a trusted publisher and give the job permissions: { contents: read, id-token: write }, with no token set.';
const openPypi = async (settings, system, pace) => {
    const found = placesOf(settings, system);
    const { uploadUrl, indexUrl, site, isIndexOurs } = found;
    const { http, renew } = accessTo(found, { settings, system, pace });
    const indexHttp = isIndexOurs ? http : { ...http, origins: [], credentials: async () => undefined };
    const dialect = site === undefined ? {} : { unauthorizedHint: NO_CREDENTIALS };
    const attestations = site === undefined ? {} : { attestations: attestationsBeside(system.files) };
    const places = { kind: 'pypi', uploadUrl, indexUrl, http, indexHttp, dialect, ...attestations };
    const registry = (0,standard_registry.T)(places, system);
    const rules = site === undefined ? {} : { refusesLocalVersions: true };
    return { ...registry, ...rules, ...(renew === undefined ? {} : { renew }) };
};
function placesOf(settings, system) {
    const given = (0,find_credentials.pN)(settings, system);
    const url = given === undefined ? publicPlace(settings, system) : (0,registry_url.Bk)(given, settings);
    if (['pypi.org', 'upload.pypi.org'].includes(url.hostname))
        return placesAt('https://upload.pypi.org', 'https://pypi.org');
    if (url.hostname === 'test.pypi.org')
        return placesAt(url.origin, url.origin);
    const uploadUrl = (0,registry_url.sP)(url, 'simple');
    const checked = settings.indexUrl ?? (0,find_credentials.VV)(settings, system);
    const indexUrl = checked === undefined ? indexOf(uploadUrl) : (0,registry_url.Bk)(checked, settings);
    return { uploadUrl, indexUrl, isIndexOurs: settings.indexUrl !== undefined || indexUrl.origin === uploadUrl.origin };
}
function publicPlace(settings, system) {
    const unread = (0,find_credentials.uw)(settings, system);
    if (unread !== undefined) {
        const { variable, name, file, instead } = unread;
        throw new errors.yo('REGISTRY_URL_MISSING', `${variable} names ${(0,printable.g$)(name)}, and ${file}, which would say where that is, is not read`, `Set url, or ${instead}; https://pypi.org for PyPI itself.`);
    }
    const [other] = system.variableNames?.().filter((name) => /^POETRY_REPOSITORIES_.*_URL$/.test(name)) ?? [];
    if (other !== undefined) {
        const word = 'registry-name says by which name Poetry knows the registry';
        system.report.log(`${(0,printable.g$)(other)} is passed over, and this is PyPI itself: ${word}; set that, or url`);
    }
    return new URL(find_credentials.R6);
}
function placesAt(uploads, site) {
    return {
        uploadUrl: new URL(`${uploads}/legacy/`),
        indexUrl: new URL(`${site}/simple/`),
        site: new URL(`${site}/`),
        isIndexOurs: false,
    };
}
function indexOf(uploadUrl) {
    return (0,registry_url.Gz)((0,registry_url.sP)(uploadUrl, 'legacy', 'upload'), 'simple/');
}
function accessTo({ uploadUrl, indexUrl, site, isIndexOurs }, { settings, system, pace }) {
    const origins = isIndexOurs ? [uploadUrl.origin, indexUrl.origin] : [uploadUrl.origin];
    const common = { http: system.http, pace, origins };
    const given = (0,find_credentials.gD)(settings, system, open_registry.At);
    if (given !== undefined || site === undefined || !(0,oidc.rr)(system)) {
        return { http: { ...common, credentials: async () => given } };
    }
    const { credentials, renew } = (0,open_registry.Si)(() => (0,oidc.Zw)(site, system, pace));
    return { http: { ...common, credentials }, renew };
}


 }),

 6241:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CS: () => ( listFiles),
   Fo: () => ( openRemoteFile),
   V6: () => ( hasIndex),
   Ve: () => ( readRemoteFile)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
 var _standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99506);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41589);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62026);
 var _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91766);
 var _registry_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20558);






const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const LIST_TIMEOUT_MS = 30_000;
const LIST_BYTES = 64 * 1024 ** 2;
const READ_TIMEOUT_MS = 300_000;
const HEADERS = {
    accept: `${JSON_TYPE}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`,
    'cache-control': 'no-cache',
    'user-agent': 'maestro-actions',
};
async function listFiles(index, project) {
    const url = new URL(`${encodeURIComponent((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(project))}/`, index.url);
    const loading = Promise.all([__webpack_require__.e(1600), __webpack_require__.e(6892)]).then(__webpack_require__.bind(__webpack_require__, 96892));
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .J_)(index.registry, url, {
        ...{ headers: HEADERS, timeoutMs: LIST_TIMEOUT_MS, mostBytes: LIST_BYTES },
    });
    await loading;
    const { status } = located.answer;
    if (status === 404 || status === 410 || isSentOn(located.url, index))
        return undefined;
    if (status === 401 || status === 403)
        throw await unauthorized(located, index.registry);
    if (status !== 200)
        throw unreadable(located, `answered ${status}`);
    return filesOf(located, (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(project));
}
async function readRemoteFile(registry, { url }) {
    const headers = { accept: '*/*', 'user-agent': HEADERS['user-agent'] };
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .J_)(registry, new URL(url), { headers, timeoutMs: READ_TIMEOUT_MS });
    const { status, bytes } = located.answer;
    if (status === 401 || status === 403)
        throw await unauthorized(located, registry);
    if (status !== 200)
        throw unreadable(located, `answered ${status}`);
    return bytes;
}
const CHUNK_TIMEOUT_MS = 60_000;
async function openRemoteFile(registry, { url }) {
    const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': HEADERS['user-agent'] };
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .gr)(registry, new URL(url), { headers, timeoutMs: CHUNK_TIMEOUT_MS });
    const { status, headers: said, chunks, cancel } = located.answer;
    if (status !== 200)
        cancel();
    if (status === 401 || status === 403)
        throw await unauthorized(located, registry);
    if (status !== 200)
        throw unreadable(located, `answered ${status}`);
    const size = said.has('content-encoding') ? undefined : Number(said.get('content-length') ?? Number.NaN);
    return { ...(Number.isSafeInteger(size) ? { size: size } : {}), chunks };
}
async function hasIndex({ registry, url }) {
    const question = { method: 'HEAD', headers: HEADERS, timeoutMs: LIST_TIMEOUT_MS };
    const { answer } = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .J_)(registry, url, question);
    return answer.status !== 404 && answer.status !== 410;
}
function isSentOn({ host, hostname, origin, protocol }, { registry, url }) {
    const isSafer = hostname === url.hostname && url.protocol === 'http:' && protocol === 'https:';
    return host !== url.host && !isSafer && !registry.origins.includes(origin);
}
async function filesOf(located, project) {
    const { answer, url } = located;
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (type?.endsWith('json'))
        return filesOfJson(located);
    const { readIndexPage } = await Promise.all([__webpack_require__.e(1600), __webpack_require__.e(6892)]).then(__webpack_require__.bind(__webpack_require__, 96892));
    const page = readIndexPage(answer.text, url);
    judgeVersion(located, page.version);
    const files = page.links.flatMap(({ url: link, attributes }) => {
        const fileName = nameOf(link);
        if (fileName === undefined)
            return [];
        const isYanked = attributes['data-yanked'] !== undefined;
        return remoteFile({ fileName, link, isYanked, requiresPython: attributes['data-requires-python'] });
    });
    const isIndex = files.some(({ fileName }) => (0,_standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__ .t)(fileName, project) !== undefined);
    if (!isIndex && page.version === undefined && !speaksOf(project, answer.text))
        throw noIndex(url);
    return files;
}
function speaksOf(project, text) {
    const words = text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ').trim();
    return words === '' || ` ${(0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(words).replace(/[^a-z0-9-]+/g, ' ')} `.includes(` ${project} `);
}
function noIndex(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo('NOT_AN_INDEX', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .kP)(url)} is a page of something else than a simple index`, 'Check the URL; index-url names the root of the simple index, where that does not follow from it.');
}
function filesOfJson(located) {
    const page = parseJson(located);
    judgeVersion(located, (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(page, 'meta'), 'api-version'));
    const files = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(page, 'files');
    if (!Array.isArray(files))
        throw unreadable(located, 'lists no files');
    return files.flatMap((file) => {
        const [fileName, href] = [(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'filename'), (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'url')];
        if (typeof fileName !== 'string' || typeof href !== 'string' || !URL.canParse(href, located.url.href))
            return [];
        const [yanked, requiresPython] = [(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'yanked'), (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'requires-python')];
        const sha256 = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'hashes'), 'sha256');
        const isYanked = yanked === true || (typeof yanked === 'string' && yanked !== '');
        return remoteFile({ fileName, link: new URL(href, located.url), isYanked, requiresPython, sha256 });
    });
}
function remoteFile({ fileName, link, isYanked, requiresPython, sha256 }) {
    const digest = digestIn(sha256) ?? digestIn(/(?:^#|[#&])sha256=([^&]*)/.exec(link.hash)?.[1]);
    const url = new URL(link);
    url.hash = '';
    return {
        fileName,
        url: url.href,
        ...(digest === undefined ? {} : { sha256: digest }),
        ...(typeof requiresPython === 'string' && requiresPython !== '' ? { requiresPython } : {}),
        isYanked,
    };
}
function digestIn(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : undefined;
}
function nameOf({ pathname }) {
    const segment = pathname.split('/').at(-1);
    if (segment === undefined || segment === '')
        return undefined;
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return undefined;
    }
}
function judgeVersion(located, version) {
    if (version !== undefined && !/^1\.\d+$/.test(String(version))) {
        throw unreadable(located, `is of version ${String(version)} of the simple API, of which we know 1`);
    }
}
function parseJson(located) {
    try {
        return JSON.parse(located.answer.text);
    }
    catch {
        throw unreadable(located, 'is not the JSON that it says it is');
    }
}
async function unauthorized({ answer, url }, registry) {
    const isAnybody = (await registry.credentials()) === undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo('REGISTRY_UNAUTHORIZED', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .kP)(url)} answered ${answer.status}: the credentials are missing, wrong or may not read this index`, isAnybody ? _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__ .$Z : _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__ .wg);
}
function unreadable({ url }, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yA('REGISTRY_UNREADABLE', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .kP)(url)} ${what}`, true);
}


 }),

 30531:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   T: () => ( openStandardRegistry),
   r: () => ( indexMissing)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
 var _registry_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20558);
 var _simple_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6241);
 var _upload_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2620);




function openStandardRegistry(places, { files }) {
    const { kind, uploadUrl, indexUrl, http, indexHttp = http, isRootTelling = false } = places;
    const index = { registry: indexHttp, url: indexUrl };
    const { dialect = {}, attestations = async () => undefined } = places;
    const upload = { registry: http, url: uploadUrl, files, dialect, attestations };
    let isThere = !isRootTelling;
    return {
        kind,
        title: `${kind}, ${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .kP)(uploadUrl)}`,
        async list(project) {
            const found = await (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_1__ .CS)(index, project);
            if (found !== undefined)
                return found;
            isThere ||= await (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_1__ .V6)(index);
            if (!isThere)
                throw indexMissing(indexUrl);
            return [];
        },
        read: (file) => (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_1__ .Ve)(indexHttp, file),
        open: (file) => (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_1__ .Fo)(indexHttp, file),
        send: (distribution) => (0,_upload_api_js__WEBPACK_IMPORTED_MODULE_2__ .T)(distribution, upload),
        installSource: () => installSourceOf(indexUrl, indexHttp),
    };
}
async function installSourceOf(indexUrl, http) {
    const found = await http.credentials();
    return {
        indexUrl: indexUrl.href,
        ...(found === undefined ? {} : { username: found.username, password: found.password }),
    };
}
function indexMissing(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo('REGISTRY_NOT_FOUND', `There is no index at ${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .kP)(url)}`, 'Check the URL of the registry: it has to name an index, or a hosted repository, that exists.');
}


 })

};
;