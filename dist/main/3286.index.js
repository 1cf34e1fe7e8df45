"use strict";
exports.id = 3286;
exports.ids = [3286];
exports.modules = {

/***/ 3286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openArtifactory: () => (/* binding */ openArtifactory)
/* harmony export */ });
/* harmony import */ var _find_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91766);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5164);
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26409);
/* harmony import */ var _standard_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30531);
// Artifactory, PyPI repositories: https://jfrog.com/help/r/jfrog-artifactory-documentation/pypi-repositories




/**
 * A PyPI repository of Artifactory. `url` is the repository's, `https://HOST/artifactory/api/pypi/NAME/`, or as its pages show it,
 * `https://HOST/artifactory/NAME/`. An access token may stand alone.
 *
 * Who may delete there may overwrite as well, and nobody can ask: where that is so, an upload of other bytes replaces the file, which is why
 * we look first.
 */
const openArtifactory = async (settings, system, pace) => {
    const uploadUrl = withApi((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnding */ .sP)((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeUrl */ .Bk)((0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .findUrl */ .pN)(settings, system), settings), 'simple'));
    const indexUrl = settings.indexUrl === undefined ? (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(uploadUrl, 'simple/') : (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeUrl */ .Bk)(settings.indexUrl, settings);
    const http = (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .staticAccess */ .$D)({ settings, system, pace, urls: [uploadUrl, indexUrl] });
    const dialect = { hidesWhatExists: true };
    return (0,_standard_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .openStandardRegistry */ .T)({ kind: 'artifactory', uploadUrl, indexUrl, http, dialect, isRootTelling: true }, system);
};
/** Artifactory speaks to Python below `api/pypi/` only. */
function withApi(url) {
    const named = /^(.*\/artifactory\/)(?!api\/)([^/]+\/)$/.exec(url.pathname);
    return named === null ? url : new URL(`${named[1]}api/pypi/${named[2]}`, url);
}


/***/ }),

/***/ 5164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ staticAccess),
/* harmony export */   At: () => (/* binding */ TOKEN_USER),
/* harmony export */   Si: () => (/* binding */ lazyLogin)
/* harmony export */ });
/* harmony import */ var _find_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91766);

// What servers know of a token that stands alone: PyPI and its kin want this user, others take any.
const TOKEN_USER = '__token__';
/** One registry's servers, with credentials that never change. */
function staticAccess({ settings, system, pace, urls }) {
    const credentials = (0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .findCredentials */ .gD)(settings, system, TOKEN_USER);
    return { http: system.http, pace, origins: urls.map(({ origin }) => origin), credentials: async () => credentials };
}
/** Logs in when that is first needed, once for all who ask; after a failure, whoever asks next tries again. */
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


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Fo: () => (/* binding */ openRemoteFile),
/* harmony export */   V6: () => (/* binding */ hasIndex),
/* harmony export */   Ve: () => (/* binding */ readRemoteFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
/* harmony import */ var _standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99506);
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41589);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62026);
/* harmony import */ var _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91766);
/* harmony import */ var _registry_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20558);
// The simple index: https://packaging.python.org/specifications/simple-repository-api/ (PEP 503 in HTML, PEP 691 in JSON, PEP 592 yanked)






const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const LIST_TIMEOUT_MS = 30_000;
// The longest pages of PyPI have some megabytes.
const LIST_BYTES = 64 * 1024 ** 2;
const READ_TIMEOUT_MS = 300_000;
const HEADERS = {
    accept: `${JSON_TYPE}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`,
    // Whoever asks right after an upload is not served by what a cache remembers.
    'cache-control': 'no-cache',
    'user-agent': 'maestro-actions',
};
/**
 * The files of a project, in the order of the index. JSON is asked for, HTML understood. Tried again where that may help.
 *
 * @param project normalized or not
 * @returns undefined where the index answers that it has no such page, or sends on to another host
 * @throws {UserError} `REGISTRY_UNAUTHORIZED`, `NOT_AN_INDEX`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
async function listFiles(index, project) {
    const url = new URL(`${encodeURIComponent((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(project))}/`, index.url);
    // While the server thinks: many have no JSON.
    const loading = Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(6892)]).then(__webpack_require__.bind(__webpack_require__, 96892));
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .askUntilAnswered */ .J_)(index.registry, url, {
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
    return filesOf(located, (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(project));
}
/**
 * The bytes of a file that an index lists.
 *
 * @throws {UserError} `REGISTRY_UNAUTHORIZED`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
async function readRemoteFile(registry, { url }) {
    const headers = { accept: '*/*', 'user-agent': HEADERS['user-agent'] };
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .askUntilAnswered */ .J_)(registry, new URL(url), { headers, timeoutMs: READ_TIMEOUT_MS });
    const { status, bytes } = located.answer;
    if (status === 401 || status === 403)
        throw await unauthorized(located, registry);
    if (status !== 200)
        throw unreadable(located, `answered ${status}`);
    return bytes;
}
// For each wait, not for all of a file.
const CHUNK_TIMEOUT_MS = 60_000;
/** The same for a file of any size. Throws as {@link readRemoteFile}; while it is read, where the line is cut. */
async function openRemoteFile(registry, { url }) {
    // What a server packs for the way has another size than the file, and maybe other bytes each time.
    const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': HEADERS['user-agent'] };
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .openUntilAnswered */ .gr)(registry, new URL(url), { headers, timeoutMs: CHUNK_TIMEOUT_MS });
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
/** Whether there is an index at all; where its root gives no clear answer, there is one. Throws as {@link listFiles}. */
async function hasIndex({ registry, url }) {
    const question = { method: 'HEAD', headers: HEADERS, timeoutMs: LIST_TIMEOUT_MS };
    const { answer } = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .askUntilAnswered */ .J_)(registry, url, question);
    return answer.status !== 404 && answer.status !== 410;
}
/** What servers lack they may send on, to PyPI or a mirror of it, where anybody may have put it: what stands on another host is not theirs. */
function isSentOn({ host, hostname, origin, protocol }, { registry, url }) {
    const isSafer = hostname === url.hostname && url.protocol === 'http:' && protocol === 'https:';
    return host !== url.host && !isSafer && !registry.origins.includes(origin);
}
async function filesOf(located, project) {
    const { answer, url } = located;
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (type?.endsWith('json'))
        return filesOfJson(located);
    const { readIndexPage } = await Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(6892)]).then(__webpack_require__.bind(__webpack_require__, 96892));
    const page = readIndexPage(answer.text, url);
    judgeVersion(located, page.version);
    const files = page.links.flatMap(({ url: link, attributes }) => {
        const fileName = nameOf(link);
        if (fileName === undefined)
            return [];
        const isYanked = attributes['data-yanked'] !== undefined;
        return remoteFile({ fileName, link, isYanked, requiresPython: attributes['data-requires-python'] });
    });
    const isIndex = files.some(({ fileName }) => (0,_standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDistributionFileName */ .t)(fileName, project) !== undefined);
    if (!isIndex && page.version === undefined && !speaksOf(project, answer.text))
        throw noIndex(url);
    return files;
}
/** Whether a page may be that of a project, though it has no file: indexes show its name, portals and pages of help do not. */
function speaksOf(project, text) {
    const words = text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ').trim();
    return words === '' || ` ${(0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(words).replace(/[^a-z0-9-]+/g, ' ')} `.includes(` ${project} `);
}
function noIndex(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('NOT_AN_INDEX', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .plainUrl */ .kP)(url)} is a page of something else than a simple index`, 'Check the URL; index-url names the root of the simple index, where that does not follow from it.');
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
/** The last segment of the path, which is the name of the file whatever the link says. */
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
/** A later major version may mean anything. */
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
        // A body that was cut off; whoever looks again may see the whole.
        throw unreadable(located, 'is not the JSON that it says it is');
    }
}
async function unauthorized({ answer, url }, registry) {
    const isAnybody = (await registry.credentials()) === undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('REGISTRY_UNAUTHORIZED', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .plainUrl */ .kP)(url)} answered ${answer.status}: the credentials are missing, wrong or may not read this index`, isAnybody ? _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .GIVE_CREDENTIALS */ .$Z : _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECK_CREDENTIALS */ .wg);
}
function unreadable({ url }, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExternalError */ .yA('REGISTRY_UNREADABLE', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .plainUrl */ .kP)(url)} ${what}`, true);
}


/***/ }),

/***/ 30531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openStandardRegistry),
/* harmony export */   r: () => (/* binding */ indexMissing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
/* harmony import */ var _registry_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20558);
/* harmony import */ var _simple_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6241);
/* harmony import */ var _upload_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2620);




/** What all registries have that speak both the legacy upload API and the simple index. */
function openStandardRegistry(places, { files }) {
    const { kind, uploadUrl, indexUrl, http, indexHttp = http, isRootTelling = false } = places;
    const index = { registry: indexHttp, url: indexUrl };
    const { dialect = {}, attestations = async () => undefined } = places;
    const upload = { registry: http, url: uploadUrl, files, dialect, attestations };
    let isThere = !isRootTelling;
    return {
        kind,
        title: `${kind}, ${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__/* .plainUrl */ .kP)(uploadUrl)}`,
        async list(project) {
            const found = await (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_1__/* .listFiles */ .CS)(index, project);
            if (found !== undefined)
                return found;
            isThere ||= await (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_1__/* .hasIndex */ .V6)(index);
            if (!isThere)
                throw indexMissing(indexUrl);
            return [];
        },
        read: (file) => (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_1__/* .readRemoteFile */ .Ve)(indexHttp, file),
        open: (file) => (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_1__/* .openRemoteFile */ .Fo)(indexHttp, file),
        send: (distribution) => (0,_upload_api_js__WEBPACK_IMPORTED_MODULE_2__/* .sendFile */ .T)(distribution, upload),
        installSource: () => installSourceOf(indexUrl, indexHttp),
    };
}
/** Where installers find an index, and with what. */
async function installSourceOf(indexUrl, http) {
    const found = await http.credentials();
    return {
        indexUrl: indexUrl.href,
        ...(found === undefined ? {} : { username: found.username, password: found.password }),
    };
}
/** The index itself is not there. */
function indexMissing(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('REGISTRY_NOT_FOUND', `There is no index at ${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__/* .plainUrl */ .kP)(url)}`, 'Check the URL of the registry: it has to name an index, or a hosted repository, that exists.');
}


/***/ })

};
;