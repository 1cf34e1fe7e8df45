"use strict";
exports.id = 7440;
exports.ids = [7440];
exports.modules = {

 87440:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   openDevpi: () => ( openDevpi)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12027);
 var _standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99506);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41589);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12784);
 var _workspaces_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16368);
 var _find_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91766);
 var _open_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5164);
 var _registry_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20558);
 var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26409);
 var _simple_api_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6241);
 var _standard_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30531);











const TIMEOUT_MS = 60_000;
const openDevpi = async (settings, system, pace) => {
    const url = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__ .sP)((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__ .Bk)((0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_1__ .pN)(settings, system), settings), '+simple');
    const { user, index } = partsOf(url);
    const given = (0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_1__ .gD)(settings, system, user);
    const login = loginFor({ given, url, system, pace });
    const credentials = async () => login?.credentials() ?? given;
    const http = { http: system.http, pace, origins: [url.origin], credentials };
    const devpi = { settings, system, url, user, index, http, given };
    const places = { kind: 'devpi', uploadUrl: url, indexUrl: (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__ .Gz)(url, '+simple/'), http, isRootTelling: true };
    const standard = (0,_standard_registry_js__WEBPACK_IMPORTED_MODULE_2__ .T)(places, system);
    const registry = {
        ...standard,
        ...(settings.create === true ? beforeItIsMade(devpi, standard) : { prepare: () => prepare(devpi) }),
        promote: (project, version, target) => promote(devpi, { project, version, target }),
        upstreamOf: upstreams(devpi),
    };
    return login === undefined ? registry : { ...registry, renew: login.renew };
};
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
        return (await (0,_workspaces_once_js__WEBPACK_IMPORTED_MODULE_4__ .b)(kinds, name, () => isMirror(name))) ? name : undefined;
    };
}
function beforeItIsMade(devpi, registry) {
    let isThere;
    const isMade = () => {
        isThere ??= isKnown(devpi);
        return isThere;
    };
    return {
        list: async (project) => ((await isMade()) ? registry.list(project) : []),
        installSource: async () => (await isMade()) ? registry.installSource() : { indexUrl: (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__ .Gz)(devpi.url, '+simple/').href },
        async prepare() {
            const notes = await prepare(devpi);
            isThere = Promise.resolve(true);
            return notes;
        },
    };
}
async function isKnown({ http, url }) {
    const { answer } = await askJson({ ...http, origins: [] }, configOf(url), 'GET');
    return answer.status !== 404;
}
function partsOf(url) {
    const [index, user] = url.pathname.split('/').slice(0, -1).reverse();
    if (user !== undefined && user !== '' && index !== undefined)
        return { user, index };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__ .yo('REGISTRY_URL_INVALID', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__ .kP)(url)} names no index of a devpi server`, 'Write it as https://HOST/USER/INDEX/, as "devpi index" prints it.');
}
function loginFor({ given, url, system, pace }) {
    if (given === undefined || given.isToken)
        return undefined;
    const anybody = { http: system.http, pace, origins: [], credentials: async () => undefined };
    return (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_7__ .Si)(() => logIn(anybody, { url, given, system }));
}
async function logIn(anybody, { url, given, system }) {
    const place = new URL('../../+login', url);
    const { answer } = await askJson(anybody, place, 'POST', { user: given.username, password: given.password });
    const token = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(resultOf(answer), 'password');
    if (answer.status === 200 && typeof token === 'string') {
        const credentials = { username: given.username, password: token };
        (0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_1__ .RW)(credentials, system.report);
        return credentials;
    }
    if (answer.status === 401 || answer.status === 403)
        throw logInRefused(place, given.username);
    if (answer.status === 404 || answer.status === 405) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__ .yo('REGISTRY_NOT_FOUND', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__ .kP)(place)} answered ${answer.status}: no devpi server is there`, 'Check the URL of the registry: https://HOST/USER/INDEX/, as "devpi index" prints it.');
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__ .yA('REGISTRY_UNREADABLE', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__ .kP)(place)} answered ${answer.status} to a log-in`, false);
}
function logInRefused(place, username) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__ .yo('REGISTRY_UNAUTHORIZED', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__ .kP)(place)} refuses user ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_8__ .g$)(username)} with this password`, `${_find_credentials_js__WEBPACK_IMPORTED_MODULE_1__ .wg} "devpi login USER" tries them by hand.`);
}
async function prepare(devpi) {
    const { settings, url } = devpi;
    if (settings.create === true)
        await createUser(devpi);
    const config = (await readConfig(devpi)) ?? (settings.create === true ? await createIndex(devpi) : undefined);
    if (config === undefined)
        throw (0,_standard_registry_js__WEBPACK_IMPORTED_MODULE_2__ .r)(url);
    const notes = [];
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(config, 'type') === 'mirror') {
        notes.push({ severity: 'error', message: `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__ .kP)(url)} is a mirror, which takes no uploads` });
    }
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(config, 'volatile') === true) {
        notes.push({
            severity: 'warning',
            message: `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__ .kP)(url)} is volatile: whoever may upload can replace released files in silence. "devpi index ${devpi.user}/${devpi.index} volatile=False" ends that`,
        });
    }
    const allowed = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(config, 'mirror_whitelist');
    if (Array.isArray(allowed) && allowed.includes('*')) {
        notes.push({
            severity: 'warning',
            message: `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__ .kP)(url)} lets files of its mirrors stand beside yours under the same names (mirror_whitelist=*): others can slip in versions of your projects`,
        });
    }
    return notes;
}
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
    if (answer.status === 409)
        return readConfig(devpi);
    if (answer.status !== 200 && answer.status !== 201)
        throw refusedBy(url, answer, 'could not be made');
    system.report.log(`Made the index ${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__ .kP)(url)}`);
    return resultOf(answer);
}
async function createUser({ url, user, given, http, system }) {
    const place = withoutSlash(new URL('../', url));
    const nobody = { ...http, origins: [] };
    const { answer } = await askJson(nobody, place, 'GET');
    if (answer.status !== 404 || given === undefined || given.username !== user)
        return;
    const made = await askJson(nobody, place, 'PUT', { password: given.password });
    if (made.answer.status === 201)
        system.report.log(`Made the user ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_8__ .g$)(user)}`);
    else if (made.answer.status !== 409)
        throw refusedBy(place, made.answer, 'could not be made');
}
async function promote(devpi, promotion) {
    const { http, url } = devpi;
    const { project, version, target } = promotion;
    judgeTarget(devpi, target);
    const { answer } = await askJson(http, withoutSlash(url), 'POST', { name: project, version, targetindex: target });
    if (answer.status === 200 || (await isPromoted(devpi, promotion)))
        return;
    const what = `${project} ${version} could not be pushed from ${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__ .kP)(url)} to ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_8__ .g$)(target)}: ${said(answer)}`;
    if (answer.status === 404 || answer.status === 400) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__ .yo('VERSION_UNKNOWN', what, 'Check that the version is there, and that the target is USER/INDEX.');
    }
    if (answer.status === 401)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__ .yo('REGISTRY_UNAUTHORIZED', what, _find_credentials_js__WEBPACK_IMPORTED_MODULE_1__ .wg);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__ .yo('PROMOTION_REFUSED', what, 'The user needs the right to upload there, and the files must not be there yet.');
}
function judgeTarget({ url, user, index }, target) {
    if (/^\w[\w.-]*\/\w[\w.-]*$/.test(target) && target !== `${user}/${index}`)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__ .yo('PROMOTION_REFUSED', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_8__ .g$)((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__ .cT)(target))} names no other index of the devpi server than ${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__ .kP)(url)}`, 'Name it as USER/INDEX, as "devpi index -l" lists them.');
}
async function isPromoted({ http, url }, { project, version, target }) {
    const there = new URL(`../../${target}/+simple/`, url);
    const lists = [(0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__ .Gz)(url, '+simple/'), there].map((index) => (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_9__ .CS)({ registry: http, url: index }, project));
    const [own = [], others = []] = await Promise.all(lists);
    const wanted = own.filter(({ fileName }) => (0,_standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_10__ .t)(fileName, project)?.version === version);
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
    return (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__ .J_)(http, url, question);
}
function withoutSlash(url) {
    const plain = new URL(url);
    plain.pathname = plain.pathname.replace(/\/$/, '');
    return plain;
}
function refusedBy(url, answer, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__ .yo(answer.status === 401 || answer.status === 403 ? 'REGISTRY_UNAUTHORIZED' : 'REGISTRY_REFUSED', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_6__ .kP)(url)} ${what}: ${said(answer)}`, 'Check the credentials, and what this user may do there.');
}
function said(answer) {
    const message = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(parsed(answer), 'message');
    const result = resultOf(answer);
    const words = typeof message === 'string' ? message : Array.isArray(result) ? JSON.stringify(result) : '';
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_8__ .g$)(`${answer.status} ${words}`.trim().slice(0, 300));
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