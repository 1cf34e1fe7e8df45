"use strict";
exports.id = 7440;
exports.ids = [7440];
exports.modules = {

/***/ 87440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDevpi: () => (/* binding */ openDevpi)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12027);
/* harmony import */ var _standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99506);
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41589);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12784);
/* harmony import */ var _workspaces_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16368);
/* harmony import */ var _find_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91766);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5164);
/* harmony import */ var _registry_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20558);
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26409);
/* harmony import */ var _simple_api_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6241);
/* harmony import */ var _standard_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30531);
// devpi: https://devpi.net/docs/devpi/devpi/stable/+doc/curl.html, and read in devpi-server 6.20











const TIMEOUT_MS = 60_000;
/**
 * An index of a devpi server. `url` is the index's, `https://HOST/USER/INDEX/`.
 *
 * User and password log in once; the token of that log-in, which lasts for hours, stands in for the password from then on, because devpi
 * takes long to check a password. A given token is used as it is, for `username` or for the user of the index.
 *
 * devpi knows no yanked files, only removal, which breaks whoever has locked them: there is no `yank`. `promote` pushes within the server.
 */
const openDevpi = async (settings, system, pace) => {
    const url = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnding */ .sP)((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeUrl */ .Bk)((0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .findUrl */ .pN)(settings, system), settings), '+simple');
    const { user, index } = partsOf(url);
    const given = (0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .findCredentials */ .gD)(settings, system, user);
    const login = loginFor({ given, url, system, pace });
    const credentials = async () => login?.credentials() ?? given;
    const http = { http: system.http, pace, origins: [url.origin], credentials };
    const devpi = { settings, system, url, user, index, http, given };
    const places = { kind: 'devpi', uploadUrl: url, indexUrl: (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(url, '+simple/'), http, isRootTelling: true };
    const standard = (0,_standard_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openStandardRegistry */ .T)(places, system);
    const registry = {
        ...standard,
        ...(settings.create === true ? beforeItIsMade(devpi, standard) : { prepare: () => prepare(devpi) }),
        promote: (project, version, target) => promote(devpi, { project, version, target }),
        upstreamOf: upstreams(devpi),
    };
    return login === undefined ? registry : { ...registry, renew: login.renew };
};
/**
 * An index shows what its bases have as well, and a base that is a mirror has what everybody may upload. Each file has the name of the index that
 * keeps it in its address.
 */
function upstreams(devpi) {
    const { url, user, index, http } = devpi;
    const root = new URL('../../', url);
    const kinds = new Map([[`${user}/${index}`, Promise.resolve(false)]]);
    const isMirror = async (name) => {
        const config = await readConfig({ http, url: new URL(`${name}/`, root) });
        return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(config, 'type') !== 'stage';
    };
    return async (file) => {
        const place = new URL(file.url);
        const [at = '', within = ''] = place.href.startsWith(root.href) ? place.href.slice(root.href.length).split('/') : [];
        const name = `${at}/${within}`;
        if (at === '')
            return place.host;
        return (await (0,_workspaces_once_js__WEBPACK_IMPORTED_MODULE_4__/* .onceFor */ .b)(kinds, name, () => isMirror(name))) ? name : undefined;
    };
}
/** What is to be made has no files until then, and maybe no user who could log in. */
function beforeItIsMade(devpi, registry) {
    let isThere;
    const isMade = () => {
        isThere ??= isKnown(devpi);
        return isThere;
    };
    return {
        list: async (project) => ((await isMade()) ? registry.list(project) : []),
        installSource: async () => (await isMade()) ? registry.installSource() : { indexUrl: (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(devpi.url, '+simple/').href },
        async prepare() {
            const notes = await prepare(devpi);
            isThere = Promise.resolve(true);
            return notes;
        },
    };
}
/** Whether the server has this index; where it does not say so to everybody, it has. */
async function isKnown({ http, url }) {
    const { answer } = await askJson({ ...http, origins: [] }, configOf(url), 'GET');
    return answer.status !== 404;
}
/** @throws {UserError} `REGISTRY_URL_INVALID` where the path names no index */
function partsOf(url) {
    const [index, user] = url.pathname.split('/').slice(0, -1).reverse();
    if (user !== undefined && user !== '' && index !== undefined)
        return { user, index };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('REGISTRY_URL_INVALID', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__/* .plainUrl */ .kP)(url)} names no index of a devpi server`, 'Write it as https://HOST/USER/INDEX/, as "devpi index" prints it.');
}
/** Undefined where nobody logs in: without credentials, and with a token. */
function loginFor({ given, url, system, pace }) {
    if (given === undefined || given.isToken)
        return undefined;
    const anybody = { http: system.http, pace, origins: [], credentials: async () => undefined };
    return (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .lazyLogin */ .Si)(() => logIn(anybody, { url, given, system }));
}
async function logIn(anybody, { url, given, system }) {
    const place = new URL('../../+login', url);
    const { answer } = await askJson(anybody, place, 'POST', { user: given.username, password: given.password });
    const token = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(resultOf(answer), 'password');
    if (answer.status === 200 && typeof token === 'string') {
        const credentials = { username: given.username, password: token };
        (0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .hideCredentials */ .RW)(credentials, system.report);
        return credentials;
    }
    if (answer.status === 401 || answer.status === 403)
        throw logInRefused(place, given.username);
    if (answer.status === 404 || answer.status === 405) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('REGISTRY_NOT_FOUND', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__/* .plainUrl */ .kP)(place)} answered ${answer.status}: no devpi server is there`, 'Check the URL of the registry: https://HOST/USER/INDEX/, as "devpi index" prints it.');
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ExternalError */ .yA('REGISTRY_UNREADABLE', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__/* .plainUrl */ .kP)(place)} answered ${answer.status} to a log-in`, false);
}
function logInRefused(place, username) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('REGISTRY_UNAUTHORIZED', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__/* .plainUrl */ .kP)(place)} refuses user ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(username)} with this password`, `${_find_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_CREDENTIALS */ .wg} "devpi login USER" tries them by hand.`);
}
/** Makes user and index where that is asked for; warns of an index whose files can be replaced, or be somebody else's. */
async function prepare(devpi) {
    const { settings, url } = devpi;
    // Before anybody logs in: who is not there cannot.
    if (settings.create === true)
        await createUser(devpi);
    const config = (await readConfig(devpi)) ?? (settings.create === true ? await createIndex(devpi) : undefined);
    if (config === undefined)
        throw (0,_standard_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .indexMissing */ .r)(url);
    const notes = [];
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(config, 'type') === 'mirror') {
        notes.push({ severity: 'error', message: `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__/* .plainUrl */ .kP)(url)} is a mirror, which takes no uploads` });
    }
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(config, 'volatile') === true) {
        notes.push({
            severity: 'warning',
            message: `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__/* .plainUrl */ .kP)(url)} is volatile: whoever may upload can replace released files in silence. "devpi index ${devpi.user}/${devpi.index} volatile=False" ends that`,
        });
    }
    const allowed = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(config, 'mirror_whitelist');
    if (Array.isArray(allowed) && allowed.includes('*')) {
        notes.push({
            severity: 'warning',
            message: `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__/* .plainUrl */ .kP)(url)} lets files of its mirrors stand beside yours under the same names (mirror_whitelist=*): others can slip in versions of your projects`,
        });
    }
    return notes;
}
/** What the server says of the index; undefined where there is none. Throws as a log-in does. */
async function readConfig({ http, url }) {
    const { answer } = await askJson(http, configOf(url), 'GET');
    if (answer.status === 404)
        return undefined;
    if (answer.status === 200)
        return resultOf(answer);
    throw refusedBy(url, answer, 'tells nothing of itself');
}
function configOf(url) {
    const place = new URL(url);
    place.searchParams.set('no_projects', '');
    return place;
}
async function createIndex(devpi) {
    const { http, url, settings, system } = devpi;
    const wanted = { type: 'stage', volatile: false, bases: settings.bases ?? [] };
    const { answer } = await askJson(http, withoutSlash(url), 'PUT', wanted);
    // Somebody else may just have made it.
    if (answer.status === 409)
        return readConfig(devpi);
    if (answer.status !== 200 && answer.status !== 201)
        throw refusedBy(url, answer, 'could not be made');
    system.report.log(`Made the index ${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__/* .plainUrl */ .kP)(url)}`);
    return resultOf(answer);
}
/** Only the user that we are can be made: of others we know no password. */
async function createUser({ url, user, given, http, system }) {
    const place = withoutSlash(new URL('../', url));
    const nobody = { ...http, origins: [] };
    const { answer } = await askJson(nobody, place, 'GET');
    if (answer.status !== 404 || given === undefined || given.username !== user)
        return;
    const made = await askJson(nobody, place, 'PUT', { password: given.password });
    if (made.answer.status === 201)
        system.report.log(`Made the user ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(user)}`);
    else if (made.answer.status !== 409)
        throw refusedBy(place, made.answer, 'could not be made');
}
/** A version whose files are all there already, the same bytes, is promoted: whoever runs a job again is not refused. */
async function promote(devpi, promotion) {
    const { http, url } = devpi;
    const { project, version, target } = promotion;
    judgeTarget(devpi, target);
    const { answer } = await askJson(http, withoutSlash(url), 'POST', { name: project, version, targetindex: target });
    if (answer.status === 200 || (await isPromoted(devpi, promotion)))
        return;
    const what = `${project} ${version} could not be pushed from ${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__/* .plainUrl */ .kP)(url)} to ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(target)}: ${said(answer)}`;
    if (answer.status === 404 || answer.status === 400) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('VERSION_UNKNOWN', what, 'Check that the version is there, and that the target is USER/INDEX.');
    }
    if (answer.status === 401)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('REGISTRY_UNAUTHORIZED', what, _find_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_CREDENTIALS */ .wg);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('PROMOTION_REFUSED', what, 'The user needs the right to upload there, and the files must not be there yet.');
}
/** @throws {UserError} `PROMOTION_REFUSED` for what names no other index of the server */
function judgeTarget({ url, user, index }, target) {
    if (/^\w[\w.-]*\/\w[\w.-]*$/.test(target) && target !== `${user}/${index}`)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('PROMOTION_REFUSED', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(target))} names no other index of the devpi server than ${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__/* .plainUrl */ .kP)(url)}`, 'Name it as USER/INDEX, as "devpi index -l" lists them.');
}
async function isPromoted({ http, url }, { project, version, target }) {
    const there = new URL(`../../${target}/+simple/`, url);
    const lists = [(0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(url, '+simple/'), there].map((index) => (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_9__/* .listFiles */ .CS)({ registry: http, url: index }, project));
    const [own = [], others = []] = await Promise.all(lists);
    const wanted = own.filter(({ fileName }) => (0,_standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_10__/* .parseDistributionFileName */ .t)(fileName, project)?.version === version);
    const isThere = ({ fileName, sha256 }) => sha256 !== undefined && others.some((other) => other.fileName === fileName && other.sha256 === sha256);
    return wanted.length > 0 && wanted.every(isThere);
}
function askJson(http, url, method, body) {
    const question = {
        method,
        headers: { accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'maestro-actions' },
        timeoutMs: TIMEOUT_MS,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    return (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__/* .askUntilAnswered */ .J_)(http, url, question);
}
/** devpi takes no slash at the end of what it makes. */
function withoutSlash(url) {
    const plain = new URL(url);
    plain.pathname = plain.pathname.replace(/\/$/, '');
    return plain;
}
function refusedBy(url, answer, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(answer.status === 401 || answer.status === 403 ? 'REGISTRY_UNAUTHORIZED' : 'REGISTRY_REFUSED', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__/* .plainUrl */ .kP)(url)} ${what}: ${said(answer)}`, 'Check the credentials, and what this user may do there.');
}
function said(answer) {
    const message = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(parsed(answer), 'message');
    const result = resultOf(answer);
    const words = typeof message === 'string' ? message : Array.isArray(result) ? JSON.stringify(result) : '';
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(`${answer.status} ${words}`.trim().slice(0, 300));
}
function resultOf(answer) {
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(parsed(answer), 'result');
}
function parsed({ text }) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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