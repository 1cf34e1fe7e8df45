"use strict";
exports.id = 9539;
exports.ids = [9539];
exports.modules = {

 29539:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   openNexus: () => ( openNexus)
 });
 var _find_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91766);
 var _open_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5164);
 var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26409);
 var _standard_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30531);




const openNexus = async (settings, system, pace) => {
    const uploadUrl = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__ .sP)((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__ .Bk)((0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_1__ .pN)(settings, system), settings), 'simple');
    const indexUrl = settings.indexUrl === undefined ? (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__ .Gz)(uploadUrl, 'simple/') : (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__ .Bk)(settings.indexUrl, settings);
    const http = (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_2__ .$D)({ settings, system, pace, urls: [uploadUrl, indexUrl] });
    return (0,_standard_registry_js__WEBPACK_IMPORTED_MODULE_3__ .T)({ kind: 'nexus', uploadUrl, indexUrl, http, isRootTelling: true }, system);
};


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