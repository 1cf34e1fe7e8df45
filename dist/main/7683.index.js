export const id = 7683;
export const ids = [7683];
export const modules = {

/***/ 87164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   uB: () => (/* binding */ KeyScanner)
/* harmony export */ });
/* harmony import */ var _toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57569);
// TOML 1.0, keys and their offsets: https://toml.io/en/v1.0.0

const SIMPLE_KEY = /[\w-]+(?=[ \t]*=)/y;
const EQUALS = /[ \t]*=?[ \t]*/y;
const WHITE = /[ \t\r\n\ufeff]*/y;
const WHITE_AND_COMMAS = /[ \t\r\n\ufeff,]*/y;
const SPACES = /[ \t]*/y;
const BARE_KEY = /[^ \t\r\n.=[\]{},#"']*/y;
const PLAIN_VALUE = /[^,\]}#\n]*/y;
/** Finds the offsets of keys and places, each under its path from the top, joined. Native searches do the walking: it runs cold. */
class KeyScanner {
    #text;
    #at = 0;
    #table = '';
    #offsets = new Map();
    /** How many tables an array of tables has so far. */
    #tables = new Map();
    constructor(text) {
        this.#text = text;
    }
    /**
     * The offset of a path, its keys {@link joined} from the empty one on; undefined when the text does not hold it.
     * Goes on from where the last question ended.
     */
    offsetOf(path) {
        let offset = this.#offsets.get(path);
        while (offset === undefined && this.#step())
            offset = this.#offsets.get(path);
        return offset;
    }
    /** Takes one header or one entry; false at the end. */
    #step() {
        this.#skipBlank(WHITE);
        const start = this.#at;
        if (start >= this.#text.length)
            return false;
        if (this.#peek() === '[')
            this.#table = this.#header(start);
        else
            this.#entry(this.#table);
        if (this.#at === start)
            this.#at++;
        return true;
    }
    #header(start) {
        const isArray = this.#text.startsWith('[[', start);
        this.#at += isArray ? 2 : 1;
        let path = '';
        for (let isLast = false; !isLast;) {
            path = joined(path, this.#key());
            isLast = !this.#skipDot();
            this.#record(path, start);
            if (isArray && isLast)
                this.#tables.set(path, (this.#tables.get(path) ?? 0) + 1);
            const tables = this.#tables.get(path);
            if (tables !== undefined)
                path = joined(path, tables - 1);
        }
        this.#record(path, start);
        this.#at = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(this.#text, this.#at);
        return path;
    }
    /** `key = value`, in a table or an inline table. */
    #entry(table) {
        const start = this.#at;
        let path = table;
        this.#skip(SIMPLE_KEY);
        if (this.#at > start) {
            path = joined(path, this.#text.slice(start, this.#at));
            this.#record(path, start);
        }
        else {
            do {
                path = joined(path, this.#key());
                this.#record(path, start);
            } while (this.#skipDot());
        }
        this.#skip(EQUALS);
        this.#value(path);
    }
    #value(path) {
        const character = this.#peek();
        if (character === '"' || character === "'")
            this.#at = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(this.#text, this.#at);
        else if (character === '[')
            this.#array(path);
        else if (character === '{')
            this.#items('}', () => this.#entry(path));
        else
            this.#skip(PLAIN_VALUE);
    }
    #array(path) {
        let place = 0;
        this.#items(']', () => {
            const item = joined(path, place++);
            this.#record(item, this.#at);
            this.#value(item);
        });
    }
    /** What stands between the bracket here and the one that closes it. */
    #items(close, readItem) {
        this.#at++;
        for (this.#skipBlank(WHITE_AND_COMMAS); this.#isBefore(close); this.#skipBlank(WHITE_AND_COMMAS)) {
            const start = this.#at;
            readItem();
            if (this.#at === start)
                this.#at++;
        }
        this.#at++;
    }
    #isBefore(close) {
        return this.#at < this.#text.length && this.#peek() !== close;
    }
    /** One key of a dotted row, with the spaces around it. */
    #key() {
        this.#skip(SPACES);
        const start = this.#at;
        const quote = this.#peek();
        const isQuoted = quote === '"' || quote === "'";
        if (isQuoted)
            this.#at = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(this.#text, start);
        else
            this.#skip(BARE_KEY);
        const key = this.#text.slice(start, this.#at);
        this.#skip(SPACES);
        return isQuoted ? unquoted(key) : key;
    }
    #skipDot() {
        if (this.#peek() !== '.')
            return false;
        this.#at++;
        return true;
    }
    /** The first place counts: a header that comes again only adds to its table. */
    #record(path, offset) {
        if (!this.#offsets.has(path))
            this.#offsets.set(path, offset);
    }
    #peek() {
        return this.#text.charAt(this.#at);
    }
    #skip(pattern) {
        // Beyond the end a pattern would start anew.
        if (this.#at >= this.#text.length)
            return;
        pattern.lastIndex = this.#at;
        if (pattern.test(this.#text))
            this.#at = pattern.lastIndex;
    }
    /** What the pattern takes, and comments. */
    #skipBlank(pattern) {
        for (this.#skip(pattern); this.#peek() === '#'; this.#skip(pattern))
            this.#at = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(this.#text, this.#at);
    }
}
/** A path with one more key or place. */
function joined(path, key) {
    return `${path}\0${key}`;
}
/** The name that a quoted key stands for. */
function unquoted(quoted) {
    const inner = quoted.slice(1, -1);
    if (quoted.startsWith("'") || !inner.includes('\\'))
        return inner;
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        // An escape that only TOML knows: such a key is found by its table's line.
        return inner;
    }
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findTomlLines)
/* harmony export */ });
/* harmony import */ var _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87164);
// TOML 1.0, where keys and values stand in the text: https://toml.io/en/v1.0.0

/**
 * Looks for keys in a text that a parser has accepted: in one pass over all questions, and no further than they need. A text that is
 * no TOML gives some lines or none, never an error. Dotted and quoted keys, headers, arrays of tables, inline tables and arrays in
 * arrays are followed.
 */
function findTomlLines(text) {
    let scanner;
    let breaks;
    const lineAtOffset = (offset) => {
        breaks ??= lineBreaks(text);
        return lineAt(breaks, offset);
    };
    const followed = (path) => {
        scanner ??= new _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyScanner */ .uB(text);
        for (let length = path.length; length > 0; length--) {
            const offset = scanner.offsetOf(keyOf(path.slice(0, length)));
            if (offset !== undefined)
                return lineAtOffset(offset);
        }
        return undefined;
    };
    return {
        lineOf(path, written = '') {
            const only = onlyPlace(text, written);
            return only === undefined ? followed(path) : lineAtOffset(only);
        },
    };
}
/** Where something is written, if all that reads like it stands in one line. */
function onlyPlace(text, written) {
    // It may be written with escapes, and then its like elsewhere is not it.
    if (written === '' || text.includes('\\'))
        return undefined;
    const first = text.indexOf(written);
    if (first < 0)
        return undefined;
    const end = text.indexOf('\n', first);
    return end < 0 || text.indexOf(written, end) < 0 ? first : undefined;
}
function keyOf(path) {
    return path.reduce(_toml_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR, '');
}
function lineBreaks(text) {
    const breaks = [];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        breaks.push(at);
    return breaks;
}
/** One more than the line breaks before the offset. */
function lineAt(breaks, offset) {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (breaks[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low + 1;
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


/***/ }),

/***/ 57683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSettings: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);
/* harmony import */ var _standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3925);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37878);
/* harmony import */ var _safe_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84626);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34944);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51894);






const TOP_LEVEL = new Set(['ignore', 'projects']);
const OF_PROJECT = new Set(['inputs', 'depends-on', 'targets', 'external', 'env']);
/**
 * `maestro.toml`, else `[tool.maestro]` of the root pyproject.toml. What is misspelt or of a wrong type is a finding and has no
 * effect; a file that cannot be read is one of severity `error`.
 */
async function readSettings(tree) {
    const own = tree.text('maestro.toml');
    if (own !== undefined)
        return readFrom('maestro.toml', own, []);
    const entry = tree.entries.get('maestro.toml');
    if (entry !== undefined)
        return { ..._settings_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SETTINGS */ .A, findings: [withoutText(entry.mode)] };
    const root = tree.text('pyproject.toml');
    return root === undefined ? _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SETTINGS */ .A : readFrom('pyproject.toml', root, ['tool', 'maestro']);
}
async function readFrom(file, text, prefix) {
    const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .readToml */ .D7)(text);
    if ('problem' in reading) {
        // The Python reader tells of a pyproject.toml that cannot be read.
        return prefix.length > 0 ? _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SETTINGS */ .A : { ..._settings_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SETTINGS */ .A, findings: [(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableManifest */ .n)(file, reading.problem)] };
    }
    const table = prefix.length === 0 ? reading.table : (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(reading.table, ...prefix);
    if (table === undefined)
        return _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SETTINGS */ .A;
    const source = { file, prefix, table, lines: (0,_standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .findTomlLines */ .d)(text), findings: [] };
    refuseUnknownKeys(source, [], TOP_LEVEL);
    const projects = new Map((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(table, 'projects').map(([name]) => [name, projectSettings(source, name)]));
    return { ignore: strings(source, ['ignore']), projects, findings: source.findings };
}
function projectSettings(source, name) {
    refuseUnknownKeys(source, ['projects', name], OF_PROJECT);
    return {
        at: place(source, ['projects', name]),
        inputs: strings(source, ['projects', name, 'inputs']),
        dependsOn: strings(source, ['projects', name, 'depends-on']),
        external: strings(source, ['projects', name, 'external']),
        env: strings(source, ['projects', name, 'env']),
        targets: new Map((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(source.table, 'projects', name, 'targets').flatMap(([target, command]) => {
            const keys = ['projects', name, 'targets', target];
            if (!(0,_safe_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafeName */ .T)(target))
                wrongType(source, keys, 'a name of letters, digits and . _ : + @ / -');
            else if (typeof command !== 'string' && command !== false)
                wrongType(source, keys, 'a command, or false');
            else
                return [[target, command]];
            return [];
        })),
    };
}
function strings(source, keys) {
    const value = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(source.table, ...keys);
    const items = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsAt */ .kp)(source.table, ...keys);
    if (value !== undefined && !(Array.isArray(value) && items.length === value.length)) {
        wrongType(source, keys, 'an array of strings');
    }
    return items;
}
function refuseUnknownKeys(source, keys, known) {
    const table = keys.length === 0 ? source.table : (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(source.table, ...keys);
    if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(table))
        wrongType(source, keys, 'a table');
    const unknown = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(table) ? Object.keys(table).filter((key) => !known.has(key)) : [];
    for (const key of unknown) {
        source.findings.push({
            code: 'unknown-setting',
            severity: 'warning',
            message: `${JSON.stringify(key)} is no setting and has no effect`,
            fix: `Known here: ${[...known].join(', ')}.`,
            ...place(source, [...keys, key]),
        });
    }
}
function wrongType(source, keys, expected) {
    source.findings.push({
        code: 'unusable-setting',
        severity: 'warning',
        message: `${keys.join('.')} has no effect: it is not ${expected}`,
        fix: `Write ${expected}.`,
        ...place(source, keys),
    });
}
function place({ file, prefix, lines }, keys) {
    return (0,_location_js__WEBPACK_IMPORTED_MODULE_5__/* .locationAt */ .dz)(file, lines.lineOf([...prefix, ...keys]));
}
function withoutText(mode) {
    return {
        code: 'unreadable-manifest',
        severity: 'error',
        message: `maestro.toml ${(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoText */ .L)(mode)}`,
        fix: 'Put a regular file that may be read in its place.',
        file: 'maestro.toml',
    };
}


/***/ }),

/***/ 84626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSafeName)
/* harmony export */ });
const SAFE_NAME = /^[A-Za-z0-9_@][A-Za-z0-9_.:+@/-]{0,199}$/;
/** Whether the name of a target or project may become part of a command and of an output: nothing in it that a shell would read. */
function isSafeName(name) {
    return SAFE_NAME.test(name);
}


/***/ })

};
