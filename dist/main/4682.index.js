"use strict";
exports.id = 4682;
exports.ids = [4682];
exports.modules = {

 82307:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  cs: () => ( openRegistries),
  x3: () => ( paceOf),
  Ho: () => ( registriesOf),
  Fv: () => ( registryOf),
  Bd: () => ( requirePlace)
});

var errors = __webpack_require__(12027);
var registries = __webpack_require__(57244);
var pace = __webpack_require__(62377);
var registry_url = __webpack_require__(26409);
var printable = __webpack_require__(12784);
;

const OURS = /\bMAESTRO_REGISTRY_(?=(?:USERNAME|PASSWORD|TOKEN)\b)/g;
const PLACES = {
    TWINE: ['TWINE_REPOSITORY_URL', 'TWINE_REPOSITORY'],
    UV_PUBLISH: ['UV_PUBLISH_URL'],
};
function withOwnVariables(system, settings) {
    const variable = (name) => {
        const tool = /^(TWINE|UV_PUBLISH)_/.exec(name)?.[1] ?? '';
        const places = PLACES[tool];
        return places?.every((place) => system.variable(place) === undefined)
            ? undefined
            : system.variable(ownNames(name, settings));
    };
    return { ...system, variable };
}
async function withOwnAdvice(opening, settings) {
    const own = (work) => work.catch((error) => Promise.reject(advised(error, settings)));
    const registry = await own(opening);
    const methods = Object.entries(registry).map(([name, member]) => {
        if (typeof member !== 'function')
            return [name, member];
        return [name, async (...given) => adviceIn(await own(Promise.resolve(member(...given))), settings)];
    });
    return Object.fromEntries(methods);
}
function ownNames(text, { name, kind }) {
    const word = (name ?? kind).toUpperCase().replace(/[^A-Z0-9]/g, '_');
    return text.replace(OURS, `MAESTRO_REGISTRY_${word}_`);
}
function advised(error, settings) {
    if (!(error instanceof errors.yo) || error.hint === undefined)
        return error;
    const { code, message, hint, file, line } = error;
    const at = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
    return new errors.yo(code, message, ownNames(hint, settings), at);
}
function adviceIn(result, settings) {
    if (Array.isArray(result))
        return result.map((one) => (isAnswer(one) ? adviceIn(one, settings) : one));
    return isAnswer(result) ? { ...result, hint: ownNames(result.hint, settings) } : result;
}
function isAnswer(value) {
    return typeof value === 'object' && value !== null && 'hint' in value && typeof value.hint === 'string';
}

;






async function registriesOf(inputs, system) {
    const pace = { ...paceOf(inputs), tell: system.report.log };
    const { create, bases } = inputs;
    const opening = { more: { create, bases }, mirrors: inputs['mirror-to'], pace };
    const registries = await openRegistries(inputs, opening, system);
    refuseTwice(registries);
    return registries;
}
function refuseTwice(registries) {
    const titles = registries.map(({ title }) => title);
    const twice = titles.find((title, at) => titles.indexOf(title) !== at);
    if (twice === undefined)
        return;
    throw new errors.yo('REGISTRY_TWICE', `${twice} is named more than once`, 'Name each registry once in url, registries and mirror-to.');
}
async function openRegistries(inputs, { more: common = {}, mirrors = [], pace }, system) {
    const lines = [...inputs.registries, ...mirrors].map(lineSettings);
    const opened = [];
    if (inputs.registries.length === 0) {
        opened.push(await (0,registries.M)({ ...registrySettings(inputs), ...common }, system, pace));
    }
    for (const settings of lines) {
        const more = { ...settings, ...common, allowHttp: inputs['allow-http'] };
        opened.push(await withOwnAdvice((0,registries.M)(more, withOwnVariables(system, settings), pace), settings));
    }
    return opened;
}
function requirePlace(inputs) {
    const { registry, url, 'index-url': indexUrl, registries = [] } = inputs;
    if (registry !== 'pypi' || url !== '' || indexUrl !== '' || registries.length > 0)
        return;
    const hint = 'Set registry and url: of your private registry, such as registry: devpi, url: https://devpi.example/acme/prod/.';
    throw new errors.yo('REGISTRY_URL_MISSING', 'nothing says in which registry your packages are', hint);
}
function paceOf(inputs) {
    return { ...pace.qh, indexLimitMs: inputs['index-timeout'] * 1000 };
}
function registrySettings(inputs) {
    const { registry, url, username, password, token, role } = inputs;
    const optional = {
        url,
        indexUrl: inputs['index-url'],
        name: inputs['registry-name'],
        username,
        password,
        token,
        role,
    };
    const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== ''));
    return { kind: registry, ...given, allowHttp: inputs['allow-http'] };
}
function registryOf(inputs, system) {
    return (0,registries.M)(registrySettings(inputs), system, { ...pace.qh, tell: system.report.log });
}
function lineSettings(line) {
    const [kind, url, name, ...rest] = line.split(/\s+/);
    const known = registries.J.find((one) => one === kind);
    if (known !== undefined && url !== undefined && rest.length === 0) {
        return { kind: known, url, ...(name === undefined ? {} : { name }) };
    }
    throw new errors.yo('REGISTRY_LINE_INVALID', `${(0,printable.g$)((0,registry_url.cT)(line))} is no registry`, `Write its kind and its URL, as in "devpi https://devpi.example/root/prod". Kinds are ${registries.J.join(', ')}.`);
}


 }),

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

 57244:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   J: () => ( registryKinds),
   M: () => ( openRegistry)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62377);


const openers = {
    codeartifact: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(8498)]).then(__webpack_require__.bind(__webpack_require__, 18498))).openCodeArtifact,
    devpi: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(7440)]).then(__webpack_require__.bind(__webpack_require__, 87440))).openDevpi,
    artifactory: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(3286)]).then(__webpack_require__.bind(__webpack_require__, 3286))).openArtifactory,
    nexus: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(9539)]).then(__webpack_require__.bind(__webpack_require__, 29539))).openNexus,
    pypi: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 31774))).openPypi,
    ghcr: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(4285)]).then(__webpack_require__.bind(__webpack_require__, 84285))).openGhcr,
    directory: async () => (await __webpack_require__.e( 201).then(__webpack_require__.bind(__webpack_require__, 40201))).openDirectory,
};
const registryKinds = Object.keys(openers);
async function openRegistry(settings, system, pace = _pace_js__WEBPACK_IMPORTED_MODULE_0__ .qh) {
    const load = openers[settings.kind];
    if (load === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('REGISTRY_KIND_UNKNOWN', `There is no kind of registry ${settings.kind}`, `There are ${registryKinds.join(', ')}.`);
    }
    const open = await load();
    return open(settings, system, pace);
}


 }),

 62377:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ee: () => ( delayAfter),
   LX: () => ( growingDelay),
   iN: () => ( transferMs),
   qh: () => ( PATIENT),
   sT: () => ( retryAfterOf)
 });
 var _standards_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85161);

const PATIENT = {
    mostTries: 8,
    firstDelayMs: 1_000,
    longestDelayMs: 30_000,
    longestWaitMs: 180_000,
    indexLimitMs: 300_000,
    silenceLimitMs: 120_000,
    wait: (milliseconds) => (0,_standards_clock_js__WEBPACK_IMPORTED_MODULE_0__ .y)(milliseconds),
    random: Math.random,
    now: _standards_clock_js__WEBPACK_IMPORTED_MODULE_0__ .L,
};
function delayAfter(tries, pace, retryAfterMs = 0) {
    if (tries >= pace.mostTries || retryAfterMs > pace.longestWaitMs)
        return undefined;
    return Math.max(retryAfterMs, growingDelay(tries, pace));
}
function growingDelay(tries, { firstDelayMs, longestDelayMs, random }) {
    const whole = Math.min(longestDelayMs, firstDelayMs * 2 ** (tries - 1));
    return Math.round(whole * (0.5 + random() / 2));
}
const BYTES_PER_MS = 100;
function transferMs(bytes) {
    return Math.ceil(bytes / BYTES_PER_MS);
}
function retryAfterOf(headers, nowMs = Date.now()) {
    const value = headers.get('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}


 }),

 26409:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Bk: () => ( judgeUrl),
   Gz: () => ( below),
   cT: () => ( withoutSecrets),
   sP: () => ( withoutEnding)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);


const LOOPBACK = /^(?:localhost|(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function judgeUrl(text, { kind, allowHttp }) {
    if (text === undefined || text.trim() === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_MISSING', `No URL says where the registry of kind ${kind} is`, 'Set the URL of the registry.');
    }
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_INVALID', `The URL of the registry is ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(withoutSecrets(text))}, which does not begin with https://`, 'Write it whole, such as https://devpi.example.com/team/prod/.');
    }
    judgeSafety(url, allowHttp ?? false);
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
function judgeSafety(url, allowsHttp) {
    const place = `${url.protocol}//${url.host}${url.pathname}`;
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_CREDENTIALS', `The URL of the registry, ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(place)}, holds a user or a password`, 'Take them out of it, and set username and password (or token), or MAESTRO_REGISTRY_USERNAME and MAESTRO_REGISTRY_PASSWORD.');
    }
    if (url.search !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_CREDENTIALS', `The URL of the registry, ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(place)}, has a query behind a question mark, which no index reads`, 'Take it out. If it is a token, set token, or MAESTRO_REGISTRY_TOKEN, in its place.');
    }
    if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname) && !allowsHttp) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_INSECURE', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(place)} is plain HTTP, which everybody on the way can read, credentials included`, 'Use https://, or allow HTTP for this registry where the network is yours alone.');
    }
}
function below(url, path) {
    return new URL(path, url);
}
function withoutEnding(url, ...endings) {
    const ending = endings.find((one) => url.pathname.endsWith(`/${one}/`));
    return ending === undefined ? url : new URL('../'.repeat(ending.split('/').length), url);
}
function withoutSecrets(text) {
    return text
        .replace(/\/\/[^/\s]*@/g, '//')
        .replace(/[^/\s:]*:[^/\s:]*@/g, '')
        .replace(/\?\S*/g, '?\u2026');
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

 50682:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F7: () => ( decodeRequirements),
   JB: () => ( readRequirementsFile),
   Wr: () => ( INCLUSIONS),
   x2: () => ( linesOfRequirements)
 });
const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/;
const COMMENT = /(?<=^|\s)#.*$/;
function readRequirementsFile(text) {
    return linesOfRequirements(text).map(parsedLine);
}
function linesOfRequirements(text) {
    return joinedLines(text.split(LINE_END)).flatMap(({ line, written }) => {
        const said = written.replace(COMMENT, '').trim();
        return said === '' ? [] : { line, written: said };
    });
}
function joinedLines(lines) {
    const joined = [];
    let pieces = [];
    let start = 0;
    lines.forEach((written, at) => {
        if (pieces.length === 0)
            start = at;
        const isComment = /^\s*#/.test(written);
        if (written.endsWith('\\') && !isComment)
            pieces.push(written.replace(/^\\+|(?<!\\)\\+$/g, ''));
        else {
            joined.push({ line: start + 1, written: [...pieces, isComment ? ` ${written}` : written].join('') });
            pieces = [];
        }
    });
    return pieces.length === 0 ? joined : [...joined, { line: start + 1, written: pieces.join('') }];
}
function parsedLine({ line, written: said }) {
    const words = said.split(' ');
    const at = words.findIndex((word) => word.startsWith('-'));
    if (at < 0)
        return { line, requirement: said, options: [] };
    const requirement = words.slice(0, at).join(' ').trim();
    return { line, requirement, options: optionsIn(shellWords(words.slice(at).join(' '))) };
}
const SHELL_WORD = /(?:[^\s"'\\]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'[^']*')+/g;
const SHELL_PART = /"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|\\([\s\S])/g;
function shellWords(text) {
    return (text.match(SHELL_WORD) ?? []).map((word) => word.replace(SHELL_PART, (_, double, single, escaped) => {
        return double?.replace(/\\(["\\])/g, '$1') ?? single ?? escaped ?? '';
    }));
}
const WITH_VALUE = [
    'index-url',
    'extra-index-url',
    'find-links',
    'pypi-url',
    'requirement',
    'constraint',
    'editable',
    'no-binary',
    'only-binary',
    'trusted-host',
    'use-feature',
    'hash',
    'global-option',
    'config-settings',
];
const WITHOUT_VALUE = ['no-index', 'prefer-binary', 'require-hashes', 'pre'];
const LETTERS = /^-[ifrceC]/;
function optionsIn(words) {
    const options = [];
    for (let at = 0; at < words.length && words[at] !== '--'; at++) {
        const word = words[at] ?? '';
        const { name, value } = word.startsWith('--') ? longOption(word) : shortOption(word);
        if (name !== undefined)
            options.push({ name, value: value ?? words[++at] ?? '' });
    }
    return options;
}
function longOption(word) {
    const [, written = '', value] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (WITHOUT_VALUE.includes(written))
        return {};
    const name = WITH_VALUE.find((one) => one === written) ?? WITH_VALUE.find((one) => one.startsWith(written));
    if (name === undefined)
        return {};
    return value === undefined ? { name: `--${name}` } : { name: `--${name}`, value };
}
function shortOption(word) {
    if (!LETTERS.test(word))
        return {};
    const name = word.slice(0, 2);
    return word.length > 2 ? { name, value: word.slice(2) } : { name };
}
const INCLUSIONS = ['-r', '--requirement', '-c', '--constraint'];
const CODING = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
function decodeRequirements(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xff && second === 0xfe) {
        return third === 0 && fourth === 0 ? undefined : new TextDecoder('utf-16le').decode(bytes);
    }
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    const text = new TextDecoder().decode(bytes);
    const codings = text.split('\n', 2).flatMap((line) => CODING.exec(line)?.[1] ?? []);
    const isKnown = codings.every((one) => /^(?:utf[-_]?8(?:-sig)?|u?s?-?ascii|latin-?1|iso-?8859-\d+|cp1252)$/i.test(one));
    return isKnown && !text.includes('\0') ? text : undefined;
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