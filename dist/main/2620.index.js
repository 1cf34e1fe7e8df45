"use strict";
exports.id = 2620;
exports.ids = [2620];
exports.modules = {

 91766:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $Z: () => ( GIVE_CREDENTIALS),
   R6: () => ( PYPI),
   RW: () => ( hideCredentials),
   VV: () => ( findCheckUrl),
   gD: () => ( findCredentials),
   pN: () => ( findUrl),
   uw: () => ( findUnreadPlace),
   wg: () => ( CHECK_CREDENTIALS)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12784);

const WHERE = 'MAESTRO_REGISTRY_USERNAME and MAESTRO_REGISTRY_PASSWORD (or MAESTRO_REGISTRY_TOKEN) hold them, in a workflow the inputs username and password (or token). Who calls one of our workflows writes secrets: { username: \u2026, password: \u2026 }; read-username and read-password are for the job that builds.';
const CHECK_CREDENTIALS = `Check username and password, or the token; ${WHERE}`;
const GIVE_CREDENTIALS = `No credentials were found. Give username and password, or a token: ${WHERE}`;
const PYPI = 'https://upload.pypi.org/legacy/';
const SITES = { pypi: PYPI, testpypi: 'https://test.pypi.org/legacy/' };
function findUrl(settings, system) {
    return settings.url ?? otherTools(settings, system).find(({ url }) => url !== undefined)?.url;
}
function findCheckUrl(settings, system) {
    const [url, uvUrl, check] = [
        findUrl(settings, system),
        ...['UV_PUBLISH_URL', 'UV_PUBLISH_CHECK_URL'].map(system.variable),
    ];
    if (url === undefined || check === undefined)
        return undefined;
    return [uvUrl, check].some((one) => one !== undefined && hostOf(one) === hostOf(url)) ? check : undefined;
}
function findUnreadPlace(settings, system) {
    return otherTools(settings, system).find(({ unread }) => unread !== undefined)?.unread;
}
function findCredentials(settings, system, tokenUser) {
    const url = findUrl(settings, system) ?? (settings.kind === 'pypi' ? PYPI : undefined);
    const tools = otherTools(settings, system);
    const own = { username: settings.username, password: settings.password, token: settings.token };
    for (const source of [own, ownVariables(system), ...tools.filter((source) => isFor(source, url))]) {
        const found = credentialsIn(source, settings.username, tokenUser);
        if (found === undefined)
            continue;
        hideCredentials(found, system.report);
        return found;
    }
    const passedOver = tools.find((source) => source.unread && credentialsIn(source, settings.username, tokenUser))?.unread;
    if (passedOver !== undefined)
        system.report.log(unreadText(passedOver));
    return undefined;
}
function unreadText({ variable, name, file, instead }) {
    return `The credentials that go with ${variable} are passed over: ${file}, which would say where ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(name)} is, is not read. Set ${instead} in its place`;
}
function hideCredentials({ username, password }, report) {
    report.hide(password);
    report.hide(Buffer.from(`${username}:${password}`).toString('base64'));
}
function credentialsIn({ username, password, token }, wanted, tokenUser) {
    if (wanted && username && wanted !== username)
        return undefined;
    const user = wanted || username || tokenUser;
    if (token)
        return { username: user, password: token, isToken: true };
    return password ? { username: user, password, isToken: false } : undefined;
}
function ownVariables({ variable }) {
    return {
        username: variable('MAESTRO_REGISTRY_USERNAME'),
        password: variable('MAESTRO_REGISTRY_PASSWORD'),
        token: variable('MAESTRO_REGISTRY_TOKEN'),
    };
}
function otherTools(settings, { variable }) {
    return [
        poetrySource(settings, variable),
        {
            username: variable('TWINE_USERNAME'),
            password: variable('TWINE_PASSWORD'),
            token: undefined,
            ...twinePlace(settings, variable),
        },
        {
            username: variable('UV_PUBLISH_USERNAME'),
            password: variable('UV_PUBLISH_PASSWORD'),
            token: variable('UV_PUBLISH_TOKEN'),
            ...uvPlace(variable),
        },
    ];
}
function poetrySource({ name, kind }, variable) {
    const word = (name ?? kind).toUpperCase().replace(/[^A-Z0-9]/g, '_');
    return {
        username: variable(`POETRY_HTTP_BASIC_${word}_USERNAME`),
        password: variable(`POETRY_HTTP_BASIC_${word}_PASSWORD`),
        token: variable(`POETRY_PYPI_TOKEN_${word}`),
        url: variable(`POETRY_REPOSITORIES_${word}_URL`),
        ...(word === 'PYPI' ? { only: PYPI } : {}),
    };
}
function twinePlace({ kind }, variable) {
    const instead = 'TWINE_REPOSITORY_URL';
    const [url, name] = [variable(instead), variable('TWINE_REPOSITORY')];
    if (url !== undefined || name === undefined)
        return { url };
    const site = SITES[name];
    if (site === undefined)
        return { unread: { variable: 'TWINE_REPOSITORY', name, file: '~/.pypirc', instead } };
    return kind === 'pypi' ? { url: site } : { only: site };
}
function uvPlace(variable) {
    const instead = 'UV_PUBLISH_URL';
    const [url, name] = [variable(instead), variable('UV_PUBLISH_INDEX')];
    if (url !== undefined || name === undefined)
        return { url };
    return { unread: { variable: 'UV_PUBLISH_INDEX', name, file: 'the configuration of uv', instead } };
}
function isFor({ url, only, unread }, ours) {
    if (unread !== undefined)
        return false;
    const place = url ?? only;
    return place === undefined || (ours !== undefined && hostOf(place) === hostOf(ours));
}
function hostOf(url) {
    const host = URL.canParse(url) ? new URL(url).host : url;
    return host === 'pypi.org' ? new URL(PYPI).host : host;
}


 }),

 27137:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   i: () => ( explainAnswer)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
 var _find_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91766);
 var _pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62377);
 var _registry_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20558);




const NEXT_VERSION = 'This file name can never be used again there: release another version.';
const WRONG_PLACE = 'Check the URL: it has to name an index, or a hosted repository, that exists and takes uploads.';
const NO_RIGHT = 'Give this user the right to upload here, or check that the credentials are the right ones.';
const QUOTA = 'Make room, have the limit raised, or make the file smaller.';
const WORDINGS = [
    { status: 400, text: /has since been deleted|previously used by a file/i, type: 'refused', hint: NEXT_VERSION },
    { status: 400, text: /already exists?|already been taken/i, type: 'exists' },
    { status: 400, text: /updating assets?|cannot be updated/i, type: 'exists' },
    {
        status: 400,
        text: /local version/i,
        type: 'refused',
        hint: 'This index takes no local versions (1.0+abc): use a development version (1.0.dev1), or another index.',
    },
    {
        status: 400,
        text: /read[- ]only/i,
        type: 'refused',
        hint: 'The repository is read-only: upload to a hosted one that allows it.',
    },
    {
        status: 400,
        text: /direct dependency/i,
        type: 'refused',
        hint: 'A requirement of this file is a direct URL: replace it by a name with a version range.',
    },
    {
        status: 400,
        text: /too large|size limit|limit for/i,
        type: 'refused',
        hint: QUOTA,
    },
    { status: 401, type: 'unauthorized', hint: _find_credentials_js__WEBPACK_IMPORTED_MODULE_0__ .wg },
    { status: 403, text: /overwrite (?:all )?artifacts?/i, type: 'exists' },
    {
        status: 403,
        text: /authentication information|invalid (?:api )?token|expired/i,
        type: 'unauthorized',
        hint: _find_credentials_js__WEBPACK_IMPORTED_MODULE_0__ .wg,
    },
    { status: 403, type: 'refused', hint: NO_RIGHT },
    { status: 404, type: 'refused', hint: WRONG_PLACE },
    { status: 405, type: 'refused', hint: WRONG_PLACE },
    { status: 409, type: 'exists' },
    { status: 413, type: 'refused', hint: QUOTA },
    { status: 422, type: 'refused' },
    { status: 507, type: 'refused', hint: QUOTA },
];
function explainAnswer(answer, dialect = {}, secrets = []) {
    const { status } = answer;
    const message = messageOf(answer, secrets);
    if (status === undefined || (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .WG)(status))
        return { type: 'unavailable', message, ...retryAfter(answer) };
    if (status >= 200 && status < 300)
        return { type: 'stored', message };
    if (status >= 300 && status < 400)
        return { type: 'refused', message: `${message}${target(answer)}`, hint: WRONG_PLACE };
    if (status === 404 && dialect.hidesWhatExists === true)
        return { type: 'exists', message, hint: WRONG_PLACE };
    if (status === 404 && dialect.hidesFromStrangers === true) {
        return { type: 'unauthorized', message, hint: dialect.unauthorizedHint ?? _find_credentials_js__WEBPACK_IMPORTED_MODULE_0__ .wg };
    }
    const wording = WORDINGS.find((one) => one.status === status && (one.text?.test(message) ?? true));
    const { type = 'refused', hint } = wording ?? {};
    const said = (type === 'unauthorized' ? dialect.unauthorizedHint : undefined) ?? hint;
    const advice = said === _find_credentials_js__WEBPACK_IMPORTED_MODULE_0__ .wg && secrets.length === 0 ? _find_credentials_js__WEBPACK_IMPORTED_MODULE_0__ .$Z : said;
    return { type, message, ...(advice === undefined ? {} : { hint: advice }) };
}
function retryAfter({ headers }) {
    const retryAfterMs = (0,_pace_js__WEBPACK_IMPORTED_MODULE_2__ .sT)(headers);
    return retryAfterMs === undefined ? {} : { retryAfterMs };
}
function target({ headers }) {
    const location = headers.get('location');
    return location === null
        ? ''
        : ` (a redirect to ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(location.replace(/\/\/[^/]*@/, '//').split('?')[0])})`;
}
const MOST_CHARACTERS = 300;
function messageOf({ status, text }, secrets) {
    const words = secrets.reduce((all, secret) => (secret === '' ? all : all.replaceAll(secret, '***')), plainWords(text));
    const short = words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS)}\u2026` : words;
    const line = (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(short);
    if (status === undefined)
        return line === '' || line.startsWith('no answer') ? line || 'no answer' : `no answer: ${line}`;
    return line === '' || line === String(status)
        ? String(status)
        : `${status} ${line.replace(new RegExp(`^${status} `), '')}`;
}
const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
function decodeEntities(text) {
    return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(lt|gt|quot|apos|amp));/gi, (_, decimal, hex, name) => name === undefined
        ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
        : ENTITIES[name.toLowerCase()]);
}
function plainWords(text) {
    const said = jsonWords(text) ?? text.replace(/<(style|script|title|head)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^>]*>/g, ' ');
    return decodeEntities(said).replace(/\s+/g, ' ').trim();
}
function jsonWords(text) {
    if (!/^\s*[{[]/.test(text))
        return undefined;
    try {
        return messagesIn(JSON.parse(text), 0).join('; ');
    }
    catch {
        return undefined;
    }
}
function messagesIn(value, depth) {
    if (typeof value !== 'object' || value === null || depth > 4)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => typeof inner === 'string' && /^(?:message|error|errors|detail|description|title|reason)$/i.test(key)
        ? [inner]
        : messagesIn(inner, depth + 1));
}


 }),

 2620:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  e: () => ( logInFailure),
  T: () => ( sendFile)
});

var external_node_crypto_ = __webpack_require__(77598);
var errors = __webpack_require__(12027);
;

function multipartForm(fields, { field, fileName, content }) {
    const boundary = `maestro-${(0,external_node_crypto_.randomUUID)()}`;
    const parts = fields.map(([name, value]) => `${opening(boundary, name)}\r\n\r\n${value.replace(/\r\n|\r|\n/g, '\r\n')}\r\n`);
    const file = `${opening(boundary, field)}; filename="${quoted(fileName)}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        body: new Blob([...parts, file, content, `\r\n--${boundary}--\r\n`]),
    };
}
function opening(boundary, name) {
    return `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
}
function quoted(text) {
    return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

var pace = __webpack_require__(62377);
var registry_http = __webpack_require__(20558);
var upload_answers = __webpack_require__(27137);
var core_metadata = __webpack_require__(15424);
var distribution_file_name = __webpack_require__(99506);
;


const FORM_NAMES = new Map([
    ['classifier', 'classifiers'],
    ['project-url', 'project_urls'],
]);
const SINGLE = new Set(['description', 'metadata-version', 'name', 'version']);
function uploadFields(distribution, { md5, sha256 }, attestations) {
    const { metadata, kind, fileName, project, version } = distribution;
    const [description] = [metadata.description, ...(0,core_metadata.sm)(metadata, 'Description')].filter((text) => text.trim() !== '');
    const names = new Set(metadata.fields.map(([name]) => name.toLowerCase()));
    const one = (name, otherwise) => (0,core_metadata.sm)(metadata, name)[0] ?? otherwise;
    return [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ['filetype', kind === 'wheel' ? 'bdist_wheel' : 'sdist'],
        ['pyversion', pythonVersion(fileName)],
        ['metadata_version', one('metadata-version', '2.1')],
        ['name', one('name', project)],
        ['version', one('version', version)],
        ...[...names].filter((name) => !SINGLE.has(name)).flatMap((name) => fieldsNamed(name, distribution)),
        ...(description === undefined ? [] : [['description', description]]),
        ['md5_digest', md5],
        ['sha256_digest', sha256],
        ...(attestations === undefined ? [] : [['attestations', attestations]]),
    ];
}
function fieldsNamed(name, { metadata }) {
    const formName = FORM_NAMES.get(name) ?? name.replaceAll('-', '_');
    return (0,core_metadata.sm)(metadata, name).map((value) => [formName, value]);
}
function pythonVersion(fileName) {
    const parsed = (0,distribution_file_name.t)(fileName);
    return parsed?.kind === 'wheel' ? parsed.pythonTag : 'source';
}

;







const HEADERS = { accept: 'application/json, text/plain;q=0.9, */*;q=0.5', 'user-agent': 'maestro-actions' };
const BASE_TIMEOUT_MS = 55_000;
async function sendFile(distribution, api) {
    const { registry, url, files, dialect } = api;
    const read = await openFile(distribution, files);
    if (typeof read === 'string')
        return { type: 'refused', message: read, hint: 'Build it anew.' };
    const timeoutMs = BASE_TIMEOUT_MS + (0,pace.iN)(distribution.size);
    try {
        const { body, contentType } = formOf(distribution, read, await api.attestations?.(distribution));
        const headers = { ...HEADERS, 'content-type': contentType };
        const { answer } = await (0,registry_http.RV)(registry, url, { method: 'POST', headers, body, timeoutMs });
        return (0,upload_answers.i)(answer, dialect, await secretsOf(registry));
    }
    catch (error) {
        return logInFailure(error);
    }
}
function logInFailure(error) {
    if (error instanceof errors.yA)
        return { type: 'unavailable', message: error.message };
    if (!(error instanceof errors.yo))
        throw error;
    const type = error.code === 'REGISTRY_UNAUTHORIZED' ? 'unauthorized' : 'refused';
    return { type, message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
}
function formOf(distribution, { blob, digests }, attestations) {
    const fields = uploadFields(distribution, digests, attestations);
    return multipartForm(fields, { field: 'content', fileName: distribution.fileName, content: blob });
}
async function openFile({ path, fileName, sha256 }, files) {
    try {
        const blob = await files.openBlob(path);
        const digests = await digestsOf(blob);
        return digests.sha256 === sha256
            ? { blob, digests }
            : `${fileName} is no longer what was built: its SHA-256 is ${digests.sha256}`;
    }
    catch (error) {
        const why = (0,errors.EU)(error);
        if (why === undefined)
            throw error;
        return `${fileName} cannot be read: ${why}`;
    }
}
async function digestsOf(blob) {
    const [md5, sha256] = [(0,external_node_crypto_.createHash)('md5'), (0,external_node_crypto_.createHash)('sha256')];
    for await (const chunk of blob.stream()) {
        md5.update(chunk);
        sha256.update(chunk);
    }
    return { md5: md5.digest('hex'), sha256: sha256.digest('hex') };
}
async function secretsOf(registry) {
    const credentials = await registry.credentials();
    return credentials === undefined ? [] : [credentials.password, (0,registry_http.wV)(credentials).slice('Basic '.length)];
}


 })

};
;