"use strict";
exports.id = 4682;
exports.ids = [4682];
exports.modules = {

/***/ 82307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cs: () => (/* binding */ openRegistries),
  x3: () => (/* binding */ paceOf),
  Ho: () => (/* binding */ registriesOf),
  Fv: () => (/* binding */ registryOf),
  Bd: () => (/* binding */ requirePlace)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/registries/index.js
var registries = __webpack_require__(57244);
// EXTERNAL MODULE: ./build/js/registries/pace.js
var pace = __webpack_require__(62377);
// EXTERNAL MODULE: ./build/js/registries/registry-url.js
var registry_url = __webpack_require__(26409);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
;// CONCATENATED MODULE: ./build/js/actions/publish/own-variables.js

const OURS = /\bMAESTRO_REGISTRY_(?=(?:USERNAME|PASSWORD|TOKEN)\b)/g;
// What other tools have for one registry, by the variables that say which.
const PLACES = {
    TWINE: ['TWINE_REPOSITORY_URL', 'TWINE_REPOSITORY'],
    UV_PUBLISH: ['UV_PUBLISH_URL'],
};
/** Of several registries each has credentials of its own: nobody is sent those of another one. */
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
/** The same registry, whose advice names the variables that it looks at: `MAESTRO_REGISTRY_BACKUP_PASSWORD`. */
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
    if (!(error instanceof errors/* UserError */.yo) || error.hint === undefined)
        return error;
    const { code, message, hint, file, line } = error;
    const at = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
    return new errors/* UserError */.yo(code, message, ownNames(hint, settings), at);
}
function adviceIn(result, settings) {
    if (Array.isArray(result))
        return result.map((one) => (isAnswer(one) ? adviceIn(one, settings) : one));
    return isAnswer(result) ? { ...result, hint: ownNames(result.hint, settings) } : result;
}
function isAnswer(value) {
    return typeof value === 'object' && value !== null && 'hint' in value && typeof value.hint === 'string';
}

;// CONCATENATED MODULE: ./build/js/actions/publish/registries-of.js






/**
 * The registries that the inputs name, in order: those of `registries`, else the one of `registry`; then the mirrors.
 *
 * @throws {UserError} `REGISTRY_LINE_INVALID`, `REGISTRY_TWICE`, and what `openRegistry` throws
 */
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
    throw new errors/* UserError */.yo('REGISTRY_TWICE', `${twice} is named more than once`, 'Name each registry once in url, registries and mirror-to.');
}
/** The registries that the inputs name, then the mirrors. Throws as {@link registriesOf}. */
async function openRegistries(inputs, { more: common = {}, mirrors = [], pace }, system) {
    const lines = [...inputs.registries, ...mirrors].map(lineSettings);
    const opened = [];
    if (inputs.registries.length === 0) {
        opened.push(await (0,registries/* openRegistry */.M)({ ...registrySettings(inputs), ...common }, system, pace));
    }
    for (const settings of lines) {
        const more = { ...settings, ...common, allowHttp: inputs['allow-http'] };
        opened.push(await withOwnAdvice((0,registries/* openRegistry */.M)(more, withOwnVariables(system, settings), pace), settings));
    }
    return opened;
}
/**
 * Whoever reads has to say where: an upload goes to PyPI unless somebody says otherwise, but a private side that is PyPI protects nobody, and
 * private names are not to be asked for there.
 *
 * @throws {UserError} `REGISTRY_URL_MISSING`
 */
function requirePlace(inputs) {
    const { registry, url, 'index-url': indexUrl, registries = [] } = inputs;
    if (registry !== 'pypi' || url !== '' || indexUrl !== '' || registries.length > 0)
        return;
    const hint = 'Set registry and url: of your private registry, such as registry: devpi, url: https://devpi.example/acme/prod/.';
    throw new errors/* UserError */.yo('REGISTRY_URL_MISSING', 'nothing says in which registry your packages are', hint);
}
/** How patient a run is, as its inputs say. */
function paceOf(inputs) {
    return { ...pace/* PATIENT */.qh, indexLimitMs: inputs['index-timeout'] * 1000 };
}
/** What the inputs say of a registry. */
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
/** The one registry that these inputs name. Throws what `openRegistry` throws. */
function registryOf(inputs, system) {
    return (0,registries/* openRegistry */.M)(registrySettings(inputs), system, { ...pace/* PATIENT */.qh, tell: system.report.log });
}
/** One line, as "KIND URL" or "KIND URL NAME". */
function lineSettings(line) {
    const [kind, url, name, ...rest] = line.split(/\s+/);
    const known = registries/* registryKinds */.J.find((one) => one === kind);
    if (known !== undefined && url !== undefined && rest.length === 0) {
        return { kind: known, url, ...(name === undefined ? {} : { name }) };
    }
    throw new errors/* UserError */.yo('REGISTRY_LINE_INVALID', `${(0,printable/* printable */.g$)((0,registry_url/* withoutSecrets */.cT)(line))} is no registry`, `Write its kind and its URL, as in "devpi https://devpi.example/root/prod". Kinds are ${registries/* registryKinds */.J.join(', ')}.`);
}


/***/ }),

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

/***/ 57244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ registryKinds),
/* harmony export */   M: () => (/* binding */ openRegistry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62377);


// One line for each member; what a run does not need is not loaded.
const openers = {
    codeartifact: async () => (await Promise.all(/* import() */[__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(8498)]).then(__webpack_require__.bind(__webpack_require__, 18498))).openCodeArtifact,
    devpi: async () => (await Promise.all(/* import() */[__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(7440)]).then(__webpack_require__.bind(__webpack_require__, 87440))).openDevpi,
    artifactory: async () => (await Promise.all(/* import() */[__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(3286)]).then(__webpack_require__.bind(__webpack_require__, 3286))).openArtifactory,
    nexus: async () => (await Promise.all(/* import() */[__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(9539)]).then(__webpack_require__.bind(__webpack_require__, 29539))).openNexus,
    pypi: async () => (await Promise.all(/* import() */[__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 31774))).openPypi,
    ghcr: async () => (await Promise.all(/* import() */[__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(4285)]).then(__webpack_require__.bind(__webpack_require__, 84285))).openGhcr,
    directory: async () => (await __webpack_require__.e(/* import() */ 201).then(__webpack_require__.bind(__webpack_require__, 40201))).openDirectory,
};
/** The kinds that {@link openRegistry} knows. */
const registryKinds = Object.keys(openers);
/**
 * Opens a registry. Nothing is asked of it yet, and no credential has been sent; those found are hidden from the log.
 *
 * @throws {UserError} `REGISTRY_KIND_UNKNOWN`, `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID`, `REGISTRY_URL_CREDENTIALS`, `REGISTRY_URL_INSECURE`
 */
async function openRegistry(settings, system, pace = _pace_js__WEBPACK_IMPORTED_MODULE_0__/* .PATIENT */ .qh) {
    const load = openers[settings.kind];
    if (load === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('REGISTRY_KIND_UNKNOWN', `There is no kind of registry ${settings.kind}`, `There are ${registryKinds.join(', ')}.`);
    }
    const open = await load();
    return open(settings, system, pace);
}


/***/ }),

/***/ 62377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ delayAfter),
/* harmony export */   LX: () => (/* binding */ growingDelay),
/* harmony export */   iN: () => (/* binding */ transferMs),
/* harmony export */   qh: () => (/* binding */ PATIENT),
/* harmony export */   sT: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _standards_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85161);
// Retry-After: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after


/** The pace of real servers: about two minutes in all before we give up. */
const PATIENT = {
    mostTries: 8,
    firstDelayMs: 1_000,
    longestDelayMs: 30_000,
    longestWaitMs: 180_000,
    indexLimitMs: 300_000,
    silenceLimitMs: 120_000,
    wait: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    random: Math.random,
    now: _standards_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .L,
};
/**
 * Milliseconds to wait before trying again: what the server asks for, but never less than our own delay, which grows and is never quite
 * the same, so that many who failed at once do not come back at once.
 *
 * @param tries how many tries there were
 * @returns undefined where there is to be no further try: there were enough, or the server asks for too long a wait
 */
function delayAfter(tries, pace, retryAfterMs = 0) {
    if (tries >= pace.mostTries || retryAfterMs > pace.longestWaitMs)
        return undefined;
    return Math.max(retryAfterMs, growingDelay(tries, pace));
}
/** The delay after so many tries, with its jitter. */
function growingDelay(tries, { firstDelayMs, longestDelayMs, random }) {
    const whole = Math.min(longestDelayMs, firstDelayMs * 2 ** (tries - 1));
    return Math.round(whole * (0.5 + random() / 2));
}
// Slower than this no line is.
const BYTES_PER_MS = 100;
/** How long so many bytes may be on their way, beside the time that the server takes to answer. */
function transferMs(bytes) {
    return Math.ceil(bytes / BYTES_PER_MS);
}
/** What a header Retry-After asks for, in milliseconds: it holds seconds, or a date. Undefined where it is absent or neither. */
function retryAfterOf(headers, nowMs = Date.now()) {
    const value = headers.get('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}


/***/ }),

/***/ 26409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ judgeUrl),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   sP: () => (/* binding */ withoutEnding)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);


const LOOPBACK = /^(?:localhost|(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/**
 * The address of a registry, with a slash at its end; without fragment.
 *
 * @param text as people wrote it
 * @throws {UserError} `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID`; `REGISTRY_URL_CREDENTIALS` for a user, a password or a query in it;
 * `REGISTRY_URL_INSECURE` for plain HTTP to another host than this one, unless the settings allow it
 */
function judgeUrl(text, { kind, allowHttp }) {
    if (text === undefined || text.trim() === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REGISTRY_URL_MISSING', `No URL says where the registry of kind ${kind} is`, 'Set the URL of the registry.');
    }
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REGISTRY_URL_INVALID', `The URL of the registry is ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(withoutSecrets(text))}, which does not begin with https://`, 'Write it whole, such as https://devpi.example.com/team/prod/.');
    }
    judgeSafety(url, allowHttp ?? false);
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
/** Nobody is to read a password in a log, a lock file or the list of processes; nobody on the way is to read it either. */
function judgeSafety(url, allowsHttp) {
    const place = `${url.protocol}//${url.host}${url.pathname}`;
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REGISTRY_URL_CREDENTIALS', `The URL of the registry, ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(place)}, holds a user or a password`, 'Take them out of it, and set username and password (or token), or MAESTRO_REGISTRY_USERNAME and MAESTRO_REGISTRY_PASSWORD.');
    }
    if (url.search !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REGISTRY_URL_CREDENTIALS', `The URL of the registry, ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(place)}, has a query behind a question mark, which no index reads`, 'Take it out. If it is a token, set token, or MAESTRO_REGISTRY_TOKEN, in its place.');
    }
    if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname) && !allowsHttp) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REGISTRY_URL_INSECURE', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(place)} is plain HTTP, which everybody on the way can read, credentials included`, 'Use https://, or allow HTTP for this registry where the network is yours alone.');
    }
}
/** Another path on the same host: `at(url, 'simple/')`. */
function below(url, path) {
    return new URL(path, url);
}
/** The URL without these last segments, where it ends with them: people paste the address of the index, too. */
function withoutEnding(url, ...endings) {
    const ending = endings.find((one) => url.pathname.endsWith(`/${one}/`));
    return ending === undefined ? url : new URL('../'.repeat(ending.split('/').length), url);
}
/** A text that may be an URL, to be shown: without what stands in the place of a user, and without a query. */
function withoutSecrets(text) {
    return text
        .replace(/\/\/[^/\s]*@/g, '//')
        .replace(/[^/\s:]*:[^/\s:]*@/g, '')
        .replace(/\?\S*/g, '?\u2026');
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

/***/ 50682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ decodeRequirements),
/* harmony export */   JB: () => (/* binding */ readRequirementsFile),
/* harmony export */   Wr: () => (/* binding */ INCLUSIONS),
/* harmony export */   x2: () => (/* binding */ linesOfRequirements)
/* harmony export */ });
// Files of requirements, as pip reads them: https://pip.pypa.io/en/stable/reference/requirements-file-format/, read in pip 25.0 (req_file.py)
// As Python splits: pip reads a line after each of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they end lines
const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/;
const COMMENT = /(?<=^|\s)#.*$/;
/** Lines that say something, in their order, with their options read. */
function readRequirementsFile(text) {
    return linesOfRequirements(text).map(parsedLine);
}
/** Lines that say something, in their order. Comments are cut off, and lines that end with a backslash are joined with those that follow. */
function linesOfRequirements(text) {
    return joinedLines(text.split(LINE_END)).flatMap(({ line, written }) => {
        const said = written.replace(COMMENT, '').trim();
        return said === '' ? [] : { line, written: said };
    });
}
/** A comment ends what goes on, whatever it ends with. */
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
/** Words as a shell has them; what is no closed quote is passed over, for pip refuses it. */
function shellWords(text) {
    return (text.match(SHELL_WORD) ?? []).map((word) => word.replace(SHELL_PART, (_, double, single, escaped) => {
        return double?.replace(/\\(["\\])/g, '$1') ?? single ?? escaped ?? '';
    }));
}
// Those first that say where things come from: of a name cut short that could be several, they count.
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
/** Any beginning of a name will do. */
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
/** Options by which a file names another one that is read as well. */
const INCLUSIONS = ['-r', '--requirement', '-c', '--constraint'];
const CODING = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
/** The text of a file, in the encoding that pip reads it in; undefined for one that is not known here. */
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