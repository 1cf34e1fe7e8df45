export const id = 7864;
export const ids = [7864];
export const modules = {

/***/ 99074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ NO_GLOBALS),
/* harmony export */   Py: () => (/* binding */ NO_PATCHES),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   vT: () => (/* binding */ MOST_LOCK_CHARACTERS),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** How long a lock may be: programs write it, of thousands of packages. */
const MOST_LOCK_CHARACTERS = 100_000_000;
const NO_PATCHES = new Map();
const NO_GLOBALS = new Map();
/** A folder as a lock writes it, in one form: `./a/` is `a`, and `.` is empty. */
function folderOf(path) {
    const segments = [];
    for (const segment of path.replaceAll('\\', '/').split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..')
            segments.pop();
        else
            segments.push(segment);
    }
    return segments.join('/');
}
/** The index of a place that is counted from the start of a piece of a text; lines and columns from 1. */
function placeIn(text, start, line, column) {
    let at = start;
    for (let n = 1; n < line; n++) {
        const end = text.indexOf('\n', at);
        if (end < 0)
            break;
        at = end + 1;
    }
    return Math.min(at + column - 1, text.length);
}


/***/ }),

/***/ 17523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   sw: () => (/* binding */ readTomlLock),
/* harmony export */   uG: () => (/* binding */ settingsTable)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41589);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41023);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99074);



const START = '[[package]]';
const LISTS = ['wheels', 'files'];
/**
 * Reads a lock of Poetry or uv package by package: one that stands in both locks of a change is parsed once. Neither tool writes strings
 * over several lines, in which a start of a package could hide; a lock that holds one is read as a whole.
 */
async function readTomlLock(text, memory) {
    const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    if (plain.length > _lockfile_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_LOCK_CHARACTERS */ .vT) {
        return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(plain, 0, `holds ${plain.length} characters; at most ${_lockfile_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_LOCK_CHARACTERS */ .vT} are read`);
    }
    const settings = [];
    const packages = [];
    for (const { start, end } of piecesOf(plain)) {
        const piece = plain.slice(start, end);
        const reading = memory.get(piece) ?? (await readPiece(piece));
        if ('problem' in reading) {
            const { message, line, column } = reading.problem;
            return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(plain, (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .VV)(plain, start, line ?? 1, column ?? 1), message);
        }
        memory.set(piece, reading);
        packages.push(...reading.packages);
        if (Object.keys(reading.others).length > 0)
            settings.push(reading.others);
    }
    return { lock: { settings, packages } };
}
function piecesOf(text) {
    if (text.includes('"""') || text.includes("'''"))
        return [{ start: 0, end: text.length }];
    const starts = [0];
    for (let at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + 1)) {
        if (at > 0 && text.charAt(at - 1) === '\n')
            starts.push(at);
    }
    return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}
/** Lists of files are most of a lock: where they look as the tools write them, only their hashes are read. */
async function readPiece(piece) {
    const listed = piece.startsWith(START) ? listedHashes(piece) : undefined;
    const short = listed === undefined ? undefined : await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .readToml */ .D7)(listed.rest);
    // A problem is told with its place in the whole.
    const reading = short === undefined || 'problem' in short ? await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .readToml */ .D7)(piece) : short;
    if ('problem' in reading)
        return reading;
    const { package: found, ...others } = reading.table;
    const tables = Array.isArray(found) ? found.filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI) : [];
    const known = reading === short ? listed?.hashes : undefined;
    return { packages: tables.map((table) => ({ table, hash: hashOf(table, known ?? hashesIn(table)) })), others };
}
function hashOf(table, listed) {
    const sdist = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(table, 'sdist');
    const all = sdist === undefined ? [...listed] : [...listed, fileHash(sdist)];
    return all.sort().join(' ');
}
/** Sizes and times say nothing. */
function fileHash(file) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(file, 'hash') ?? (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(file, 'url') ?? (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(file, 'path') ?? '';
}
function hashesIn(table) {
    return LISTS.flatMap((list) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(table, list))
        .filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)
        .map(fileHash);
}
/** The hashes of the one list of files, and the text without that list; undefined where a line looks otherwise. */
function listedHashes(piece) {
    const opening = LISTS.map((list) => `\n${list} = [\n`).find((one) => piece.includes(one));
    if (opening === undefined || piece.includes('\\'))
        return undefined;
    const start = piece.indexOf(opening);
    const hashes = [];
    let at = start + opening.length;
    while (!piece.startsWith(']\n', at)) {
        const end = piece.indexOf('\n', at);
        if (end < 0 || !piece.startsWith('    {', at) || !piece.startsWith('},', end - 2))
            return undefined;
        const hash = piece.indexOf('hash = "', at);
        if (hash < 0 || hash > end)
            return undefined;
        const from = hash + 'hash = "'.length;
        hashes.push(piece.slice(from, piece.indexOf('"', from)));
        at = end + 1;
    }
    return { hashes, rest: piece.slice(0, start) + piece.slice(at + 1) };
}
/** The first table of that name beside the packages. */
function settingsTable({ settings }, name) {
    for (const table of settings) {
        const found = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(table, name);
        if (found !== undefined)
            return found;
    }
    return {};
}
/** The first value of that name beside the packages. */
function setting({ settings }, name) {
    return settings.find((table) => Object.hasOwn(table, name))?.[name];
}


/***/ }),

/***/ 17864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uvLock: () => (/* binding */ uvLock)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41023);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99074);
/* harmony import */ var _toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17523);




/**
 * uv.lock: one lock for a workspace, with its members, their groups and extras, and every version of a name apart.
 *
 * @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile, read in uv-resolver 0.12
 */
const uvLock = {
    name: 'uv',
    reads: () => true,
    async parse(text, memory) {
        const reading = await (0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .readTomlLock */ .sw)(text, memory);
        if ('problem' in reading)
            return reading;
        const { lock } = reading;
        const version = (0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(lock, 'version');
        // A revision only adds fields.
        if (version !== 1) {
            return { problem: { message: `version ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(String(version))} of the format of uv.lock is not read` } };
        }
        const packages = new UvPackages(lock.packages.map(({ table }) => table));
        const entries = new Map(lock.packages.flatMap((one) => entriesOf(one, packages)));
        const importers = importersOf(lock, packages);
        return {
            set: {
                format: '1',
                hashFormat: '',
                entries,
                importers,
                globals: globalsOf(lock),
                find: () => [],
                patches: _lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_PATCHES */ .Py,
            },
        };
    },
};
/** Packages by name, to find the one that a dependency means. */
class UvPackages {
    #named = new Map();
    #keys = new Map();
    constructor(packages) {
        for (const one of packages) {
            const name = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(one, 'name') ?? '';
            const list = this.#named.get(name);
            if (list === undefined)
                this.#named.set(name, [one]);
            else
                list.push(one);
        }
    }
    keyOf(one) {
        const known = this.#keys.get(one);
        if (known !== undefined)
            return known;
        const source = sourceText((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAt */ .af)(one, 'source'));
        const key = `${(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(one, 'name') ?? ''}\0${(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(one, 'version') ?? ''}\0${source}`;
        this.#keys.set(one, key);
        return key;
    }
    /** Version and source stand only where the name alone is not enough. */
    edgesOf(dependency) {
        const version = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(dependency, 'version');
        const source = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAt */ .af)(dependency, 'source');
        const meant = (this.#named.get((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(dependency, 'name') ?? '') ?? []).filter((one) => (version === undefined || (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(one, 'version') === version) &&
            (source === undefined || sourceText(source) === sourceText((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAt */ .af)(one, 'source'))));
        const label = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(dependency, 'marker') ?? '';
        const asked = [...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringsAt */ .kp)(dependency, 'extra'), ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringsAt */ .kp)(dependency, 'extras')];
        return meant.flatMap((one) => {
            const extras = asked.filter((extra) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(one, 'optional-dependencies', extra) !== undefined);
            const keys = extras.length === 0 ? [this.keyOf(one)] : extras.map((extra) => extraKey(this.keyOf(one), extra));
            return keys.map((to) => ({ to, label }));
        });
    }
    usesIn(dependencies, group) {
        return dependencies.filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI).flatMap((dependency) => {
            const name = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(dependency, 'name') ?? '';
            return this.edgesOf(dependency).map((edge) => ({ ...edge, group, name }));
        });
    }
}
function extraKey(key, extra) {
    return `${key}\0${extra}`;
}
function sourceText(source) {
    if (source === undefined)
        return '';
    return Object.keys(source)
        .sort()
        .map((key) => `${key} ${String(source[key])}`)
        .join(' ');
}
/** The package, and one more entry for each of its extras. */
function entriesOf({ table, hash }, packages) {
    const key = packages.keyOf(table);
    const folder = localFolder(table);
    const common = {
        name: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'name') ?? '',
        version: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'version') ?? '',
        source: sourceText((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAt */ .af)(table, 'source')),
        hash: folder === undefined ? hash : '',
        ...(folder === undefined ? {} : { folder }),
    };
    const edgesTo = (list) => list.filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI).flatMap((edge) => packages.edgesOf(edge));
    const entry = { ...common, edges: edgesTo((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(table, 'dependencies')) };
    const extras = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesAt */ .ws)(table, 'optional-dependencies').map(([extra, list]) => {
        const edges = [{ to: key, label: '' }, ...edgesTo(Array.isArray(list) ? list : [])];
        return [extraKey(key, extra), { ...common, extra, edges }];
    });
    return [[key, entry], ...extras];
}
function localFolder(one) {
    const kind = ['editable', 'virtual', 'directory'].find((name) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(one, 'source', name) !== undefined);
    return kind === undefined ? undefined : (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(one, 'source', kind) ?? '');
}
/** The members, or the one project; and what a root that is no project has in its groups. */
function importersOf(lock, packages) {
    const manifest = (0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsTable */ .uG)(lock, 'manifest');
    const members = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringsAt */ .kp)(manifest, 'members');
    const local = lock.packages.map(({ table }) => table).filter((one) => localFolder(one) !== undefined);
    const isImporter = members.length === 0
        ? (one) => localFolder(one) === ''
        : (one) => members.includes((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(one, 'name') ?? '');
    const importers = new Map();
    for (const one of local.filter(isImporter))
        importers.set(localFolder(one) ?? '', usesOf(one, packages));
    const tools = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesAt */ .ws)(manifest, 'dependency-groups').flatMap(([, list]) => packages.usesIn(Array.isArray(list) ? list : [], 'dev'));
    return tools.length === 0 ? importers : importers.set('', [...(importers.get('') ?? []), ...tools]);
}
function usesOf(one, packages) {
    const lists = (name) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesAt */ .ws)(one, name).flatMap(([, list]) => (Array.isArray(list) ? list : []));
    return [
        ...packages.usesIn((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(one, 'dependencies'), 'main'),
        ...packages.usesIn(lists('optional-dependencies'), 'extra'),
        ...packages.usesIn(lists('dev-dependencies'), 'dev'),
    ];
}
const GLOBALS = ['requires-python', 'resolution-markers', 'supported-markers', 'required-markers', 'conflicts'];
function globalsOf(lock) {
    const globals = new Map(GLOBALS.map((name) => [name, JSON.stringify((0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(lock, name) ?? null)]));
    const options = (0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsTable */ .uG)(lock, 'options');
    // How new a release may be only decides which are chosen, and the entries show that; it moves on with many a lock.
    const rules = Object.keys(options).filter((key) => !key.startsWith('exclude-newer'));
    globals.set('options', JSON.stringify(rules.sort().map((key) => [key, String(JSON.stringify(options[key]))])));
    globals.set('build-constraints', JSON.stringify((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)((0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsTable */ .uG)(lock, 'manifest'), 'build-constraints')));
    return globals;
}


/***/ }),

/***/ 57569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   ur: () => (/* binding */ findDeepNesting),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
// TOML 1.0, strings, comments and nesting: https://toml.io/en/v1.0.0
/**
 * The index after the string that opens at `at`, in any of its four forms. One that never closes ends with its line, or with the
 * text where it may span lines.
 */
function endOfString(text, at) {
    const quote = text.charAt(at);
    return text.startsWith(quote.repeat(3), at)
        ? endOfMultiline(text, at + 3, quote)
        : endOfLineString(text, at + 1, quote);
}
function endOfLineString(text, start, quote) {
    let close = text.indexOf(quote, start);
    const lineEnd = endOfLine(text, start);
    while (close >= 0 && close < lineEnd && quote === '"' && isEscaped(text, close, start)) {
        close = text.indexOf(quote, close + 1);
    }
    return close < 0 || close > lineEnd ? lineEnd : close + 1;
}
function endOfMultiline(text, start, quote) {
    const close = quote.repeat(3);
    let at = text.indexOf(close, start);
    while (at > 0 && quote === '"' && isEscaped(text, at, start))
        at = text.indexOf(close, at + 1);
    if (at < 0)
        return text.length;
    // Up to two more quotes belong to the content: `""""a"""""`.
    let end = at + 3;
    for (let extra = 0; extra < 2 && text.charAt(end) === quote; extra++)
        end++;
    return end;
}
function isEscaped(text, at, start) {
    let backslashes = 0;
    while (at - backslashes > start && text.charAt(at - backslashes - 1) === '\\')
        backslashes++;
    return backslashes % 2 === 1;
}
/** The index of the line break that ends the line, and so a comment, at `at`. */
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/**
 * Where brackets or the dots of one key first nest deeper than `limit`; undefined where they never do.
 * Linear, and a glance at the counts is enough for ordinary files.
 */
function findDeepNesting(text, limit) {
    if (!mayNestDeeply(text, limit))
        return undefined;
    let open = 0;
    let dots = 0;
    for (let at = 0; at < text.length; at++) {
        switch (text.charAt(at)) {
            case '"':
            case "'":
                at = endOfString(text, at) - 1;
                break;
            case '#':
                at = endOfLine(text, at) - 1;
                break;
            case '[':
            case '{':
                open++;
                dots = 0;
                break;
            case ']':
            case '}':
                open = Math.max(0, open - 1);
                dots = 0;
                break;
            case '.':
                dots++;
                break;
            case '\n':
            case '=':
            case ',':
                dots = 0;
                break;
        }
        if (open > limit || dots > limit)
            return at;
    }
    return undefined;
}
/** It takes more brackets than that, or a line with more dots. */
function mayNestDeeply(text, limit) {
    return countUpTo(text, '[', limit) + countUpTo(text, '{', limit) > limit || hasDottedLine(text, limit);
}
/** How often a character occurs; of more than `most` just one more. */
function countUpTo(text, character, most) {
    let count = 0;
    for (let at = text.indexOf(character); at >= 0 && count <= most; at = text.indexOf(character, at + 1))
        count++;
    return count;
}
function hasDottedLine(text, limit) {
    for (let start = 0; start <= text.length;) {
        const end = endOfLine(text, start);
        // A key has a character between its dots, at least.
        if (end - start > limit * 2 && countUpTo(text.slice(start, end), '.', limit) > limit)
            return true;
        start = end + 1;
    }
    return false;
}


/***/ }),

/***/ 41023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ readToml),
/* harmony export */   HQ: () => (/* binding */ readLongToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   cZ: () => (/* binding */ valueUnder),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   kp: () => (/* binding */ stringsAt),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57569);
// TOML 1.0, reading: https://toml.io/en/v1.0.0 (and 1.1 where a file uses it)

const MOST_CHARACTERS = 5_000_000;
const DEEPEST = 100;
// Asked for when this module is loaded: whoever loads it has manifests to read, and waits for git just then.
const loading = __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
// Kept from the first file on: even a promise that is fulfilled takes longer than reading a small file.
let smol;
/**
 * Reads TOML (1.0, and 1.1 where a file uses it). A text that is too big or nests too deep is refused unread. Keys such as
 * `__proto__` are keys like any other.
 */
async function readToml(text) {
    return readLongToml(text, MOST_CHARACTERS);
}
/**
 * The same for a text that programs write, as locks are.
 *
 * @param most how many characters are not too many
 */
async function readLongToml(text, most) {
    if (text.length > most)
        return refused(text, 0, `holds ${text.length} characters; at most ${most} are read`);
    const plain = normalize(text);
    const deep = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeepNesting */ .ur)(plain, DEEPEST);
    if (deep !== undefined)
        return refused(plain, deep, `nests deeper than ${DEEPEST} levels`);
    smol ??= await loading;
    try {
        return { table: smol.parse(plain, { integersAsBigInt: 'asNeeded' }) };
    }
    catch (error) {
        if (!(error instanceof smol.TomlError))
            throw error;
        const [message = ''] = error.message.split('\n', 1);
        return { problem: { message: lowerFirst(message), line: error.line, column: error.column, frame: error.codeblock } };
    }
}
function normalize(text) {
    const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return start.includes('\r') ? start.replaceAll('\r\n', '\n') : start;
}
function refused(text, at, message) {
    const before = text.slice(0, at);
    const start = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    const shown = text.slice(start, Math.min(at + 1, start + 80));
    return { problem: { message, line, column: at - start + 1, frame: `${line}:  ${shown}\n` } };
}
function lowerFirst(text) {
    return text.slice(0, 1).toLowerCase() + text.slice(1);
}
/** What stands at the end of a way of keys; undefined where the way leads nowhere. Only own keys count. */
function valueAt(table, ...keys) {
    let value = table;
    for (const key of keys) {
        if (!isTable(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** The table at the end of a way of keys; undefined where there is none. */
function tableAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return isTable(value) ? value : undefined;
}
/** The string at the end of a way of keys; undefined where there is none. */
function stringAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return typeof value === 'string' ? value : undefined;
}
/** The array at the end of a way of keys; empty where there is none. */
function listAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return Array.isArray(value) ? value : [];
}
/** The strings of the array at the end of a way of keys; empty where there is none. */
function stringsAt(table, ...keys) {
    return listAt(table, ...keys).filter((item) => typeof item === 'string');
}
/** Keys and values of the table at the end of a way of keys, in the file's order; empty where there is none. */
function entriesAt(table, ...keys) {
    const found = tableAt(table, ...keys);
    return found === undefined ? [] : Object.entries(found);
}
/** Whether a parsed value is a table: no array, no date. */
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** What stands at the end of a way of keys and of places in arrays; undefined where the way leads nowhere. Only own keys count. */
function valueUnder(root, keys) {
    let value = root;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}


/***/ })

};
