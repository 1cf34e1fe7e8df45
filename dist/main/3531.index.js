export const id = 3531;
export const ids = [3531];
export const modules = {

/***/ 62026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
// PEP 503, normalized names: https://peps.python.org/pep-0503/#normalized-names
/** The one spelling by which an index and every tool compare names: `Maestro_Core.API` → `maestro-core-api`. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

/***/ 52991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ replaceSpecifier),
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
// PEP 508, dependency specification for Python software packages: https://peps.python.org/pep-0508/
// A leading underscore is no valid name, but some manifests carry one and every part of us treats it alike.
const NAME = /^[A-Za-z0-9_][\w.-]*/;
const HEAD = /^\s*[A-Za-z0-9_][\w.-]*\s*(?:\[[^\]]*\])?/;
const OPERATOR = /^[<>=!~]/;
/** Reads one requirement leniently; undefined for a text that is none. Markers are cut off, not understood. */
function parseRequirement(text) {
    const trimmed = text.trim();
    const name = NAME.exec(trimmed)?.[0];
    if (name === undefined)
        return undefined;
    const afterName = trimmed.slice(name.length).trimStart();
    if (!afterName.startsWith('['))
        return withRest(name, [], afterName);
    const end = afterName.indexOf(']');
    if (end < 0)
        return undefined;
    const extras = afterName.slice(1, end).split(',');
    const named = extras.map((extra) => extra.trim()).filter((extra) => extra !== '');
    return withRest(name, named, afterName.slice(end + 1).trimStart());
}
/**
 * A requirement with another specifier in the place of its own, or of its URL. Name, extras and marker stay as written.
 *
 * @param specifier empty for any version
 */
function replaceSpecifier(text, specifier) {
    const head = HEAD.exec(text)?.[0] ?? '';
    const rest = text.slice(head.length);
    const end = rest.search(/^\s*@/.test(rest) ? /(?<=^\s*@.*)\s;/s : /\s*;/);
    return `${head.trimEnd()}${specifier}${end < 0 ? '' : rest.slice(end)}`;
}
function withRest(name, extras, rest) {
    return rest.startsWith('@') ? withUrl(name, extras, rest.slice(1).trim()) : withSpecifier(name, extras, rest);
}
/** A URL may hold semicolons itself, so its marker starts at one with a blank before it. */
function withUrl(name, extras, rest) {
    const end = rest.search(/(?:^|\s);/);
    const url = (end < 0 ? rest : rest.slice(0, end)).trim();
    if (url === '')
        return undefined;
    return { name, extras, specifier: '', url, ...markerOf(end < 0 ? '' : rest.slice(rest.indexOf(';', end) + 1)) };
}
function withSpecifier(name, extras, rest) {
    const end = rest.indexOf(';');
    const written = (end < 0 ? rest : rest.slice(0, end)).trim();
    const specifier = written.startsWith('(') && written.endsWith(')') ? written.slice(1, -1).trim() : written;
    if (specifier !== '' && !OPERATOR.test(specifier))
        return undefined;
    return { name, extras, specifier, ...markerOf(end < 0 ? '' : rest.slice(end + 1)) };
}
function markerOf(text) {
    const marker = text.trim();
    return marker === '' ? {} : { marker };
}


/***/ }),

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

/***/ 71977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ namesByGroup),
/* harmony export */   R_: () => (/* binding */ hasDynamicDependencies),
/* harmony export */   Rk: () => (/* binding */ declareGroups),
/* harmony export */   T3: () => (/* binding */ standardDeclarations),
/* harmony export */   xc: () => (/* binding */ declareList)
/* harmony export */ });
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
/* harmony import */ var _python_declarations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15129);



/**
 * What the standard tables declare: `project.dependencies`, `project.optional-dependencies` (PEP 621), `dependency-groups` (PEP 735)
 * and `build-system.requires` (PEP 518). An included group keeps its dependencies to itself: they are declared there already.
 */
function standardDeclarations(table) {
    return [
        ...declareList((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(table, 'project', 'dependencies'), { group: 'main', where: ['project', 'dependencies'] }),
        ...declareGroups(table, ['project', 'optional-dependencies'], 'extra'),
        ...declareGroups(table, ['dependency-groups'], 'dev'),
        ...declareList((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(table, 'build-system', 'requires'), { group: 'build', where: ['build-system', 'requires'] }),
    ];
}
/** Declarations from a list of requirements; items that are none are passed over. */
function declareList(items, place) {
    return items.flatMap((item, index) => {
        if (typeof item !== 'string')
            return [];
        return (0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .declareRequirement */ .iW)(item, { ...place, where: [...place.where, index] }) ?? [];
    });
}
/** Declarations from a table of lists, each named by its group. */
function declareGroups(table, keys, group) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(table, ...keys).flatMap(([name, items]) => {
        if (!Array.isArray(items))
            return [];
        return declareList(items, { group, groupName: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(name), where: [...keys, name] });
    });
}
/**
 * The names in each group of `dependency-groups`, those of included groups among them. Groups by normalized name; a group that
 * includes itself on some way adds nothing twice.
 */
function namesByGroup(table) {
    const groups = new Map((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(table, 'dependency-groups').map(([name, items]) => [
        (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(name),
        Array.isArray(items) ? items : [],
    ]));
    return new Map([...groups.keys()].map((name) => [name, namesIn(name, groups)]));
}
function namesIn(start, groups) {
    const names = new Set();
    const reached = new Set([start]);
    for (const group of reached) {
        for (const item of groups.get(group) ?? []) {
            if (typeof item === 'string') {
                const declared = (0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .declareRequirement */ .iW)(item, { group: 'dev', where: [] });
                if (declared !== undefined)
                    names.add(declared.name);
            }
            else if ((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(item)) {
                const included = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(item, 'include-group');
                if (included !== undefined)
                    reached.add((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(included));
            }
        }
    }
    return names;
}
/** Whether the project leaves its dependencies, or its optional ones, to its build tool to fill in. */
function hasDynamicDependencies(table) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(table, 'project', 'dynamic').some((field) => /^(?:optional-)?dependencies$/.test(field));
}


/***/ }),

/***/ 22420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ poetryMembers),
/* harmony export */   SC: () => (/* binding */ withPoetry),
/* harmony export */   rf: () => (/* binding */ poetryTables),
/* harmony export */   vd: () => (/* binding */ poetryReference)
/* harmony export */ });
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);
/* harmony import */ var _pep621_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71977);
/* harmony import */ var _python_declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15129);




/**
 * The standard declarations with what Poetry's own tables add. Where a standard table lists dependencies, Poetry's entry of the
 * same name only says where it is found, and others are dropped; where it lists none, Poetry's tables stand alone.
 *
 * @see poetry-core, DependencyGroup.dependencies_for_locking
 */
function withPoetry(standard, table) {
    const own = poetryDeclarations(table);
    if (own.length === 0)
        return { declarations: standard, dropped: [] };
    // The plain Poetry project: nothing but what its build needs stands in standard tables.
    if (standard.every(({ group }) => group === 'build'))
        return { declarations: [...own, ...standard], dropped: [] };
    const main = enrichMain(standard.filter(isMain), own.filter(isMain), (0,_pep621_js__WEBPACK_IMPORTED_MODULE_0__/* .hasDynamicDependencies */ .R_)(table));
    const groups = enrichGroups(standard.filter(isDev), own.filter(isDev), (0,_pep621_js__WEBPACK_IMPORTED_MODULE_0__/* .namesByGroup */ .$d)(table));
    const build = standard.filter(({ group }) => group === 'build');
    return {
        declarations: [...main.declarations, ...groups.declarations, ...build],
        dropped: [...main.dropped, ...groups.dropped],
    };
}
function isDev({ group }) {
    return group === 'dev';
}
function isMain({ group }) {
    return group === 'main' || group === 'extra';
}
function enrichMain(standard, own, isDynamic) {
    if (standard.length === 0)
        return { declarations: own, dropped: [] };
    const listed = new Set(standard.map(({ name }) => name));
    const unlisted = own.filter(({ name }) => !listed.has(name));
    const supplied = isDynamic ? otherHalf(standard, unlisted) : [];
    return {
        declarations: [...enrich(standard, own), ...supplied],
        dropped: unlisted.filter((declaration) => isPath(declaration) && !supplied.includes(declaration)),
    };
}
/** Dynamic tables may be filled by half: the optional ones here and the others there, or the other way round. */
function otherHalf(standard, unlisted) {
    const groups = new Set(standard.map(({ group }) => group));
    return groups.size === 1 ? unlisted.filter(({ group }) => !groups.has(group)) : [];
}
function enrichGroups(standard, own, names) {
    const isAlone = ({ groupName = '' }) => (names.get(groupName)?.size ?? 0) === 0;
    const isListed = ({ name, groupName = '' }) => names.get(groupName)?.has(name) === true;
    const listedHere = new Set(standard.map(({ name, groupName }) => `${groupName}\0${name}`));
    // Listed by a group that this one includes: there it stands by name only.
    const throughInclusion = own.filter((declaration) => isListed(declaration) && !listedHere.has(`${declaration.groupName}\0${declaration.name}`));
    return {
        declarations: [...enrich(standard, own), ...own.filter(isAlone), ...throughInclusion],
        dropped: own.filter((declaration) => isPath(declaration) && !isAlone(declaration) && !isListed(declaration)),
    };
}
/** Each standard declaration, found where Poetry's entries of its name and group say. */
function enrich(standard, own) {
    const placed = own.filter(({ reference }) => reference.type !== 'name');
    return standard.flatMap((declaration) => {
        const { name, group, groupName, reference } = declaration;
        const entries = placed.filter((entry) => entry.name === name && (group !== 'dev' || entry.groupName === groupName));
        if (reference.type !== 'name' || entries.length === 0)
            return [declaration];
        return entries.map((entry) => ({ ...declaration, reference: entry.reference, where: entry.where }));
    });
}
function isPath({ reference }) {
    return reference.type === 'path';
}
/** Where Poetry's own tables of dependencies are. */
function poetryTables(table) {
    const groups = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(table, 'tool', 'poetry', 'group').map(([name]) => ['group', name, 'dependencies']);
    return [['dependencies'], ['dev-dependencies'], ...groups].map((keys) => ['tool', 'poetry', ...keys]);
}
function poetryDeclarations(table) {
    const poetry = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(table, 'tool', 'poetry');
    if (poetry === undefined)
        return [];
    const extras = extrasByName(poetry);
    return [
        ...declareTable(poetry, ['dependencies'], { group: 'main', extras }),
        ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(poetry, 'group').flatMap(([name]) => declareTable(poetry, ['group', name, 'dependencies'], { group: 'dev', groupName: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(name), extras })),
        ...declareTable(poetry, ['dev-dependencies'], { group: 'dev', groupName: 'dev', extras }),
    ];
}
/** Names → the first extra that lists them. */
function extrasByName(poetry) {
    const extras = new Map();
    for (const [extra] of (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(poetry, 'extras')) {
        for (const listed of (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsAt */ .kp)(poetry, 'extras', extra)) {
            const name = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(listed);
            if (!extras.has(name))
                extras.set(name, (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(extra));
        }
    }
    return extras;
}
function declareTable(poetry, keys, place) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(poetry, ...keys).flatMap(([key, value]) => {
        if (key.toLowerCase() === 'python')
            return [];
        const where = ['tool', 'poetry', ...keys, key];
        if (!Array.isArray(value))
            return declareEntry(key, value, where, place);
        const branches = value.map((entry, index) => declareEntry(key, entry, [...where, index], place));
        const local = branches.filter(isPath);
        // Which branch an installation takes depends on its platform; a folder counts if any branch names it.
        return local.length > 0 ? local : branches.slice(0, 1);
    });
}
/** One entry: a version, or a table of `version`, `path`, `git`, `url`, `file`. An optional one belongs to the extra that lists it. */
function declareEntry(key, entry, where, place) {
    const name = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(key);
    const table = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(entry) ? entry : undefined;
    const specifier = table === undefined ? (typeof entry === 'string' ? entry : '') : ((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(table, 'version') ?? '');
    const reference = table === undefined ? BY_NAME : poetryReference(table);
    const isOptional = place.group === 'main' && table !== undefined && (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(table, 'optional') === true;
    const groupName = isOptional ? place.extras.get(name) : place.groupName;
    const group = isOptional ? 'extra' : place.group;
    const extras = (0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .withExtras */ .cw)(table === undefined ? [] : (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsAt */ .kp)(table, 'extras'));
    const declaration = { name, group, specifier, ...extras, reference, where, followsSources: false };
    return groupName === undefined ? declaration : { ...declaration, groupName };
}
const BY_NAME = { type: 'name' };
const ELSEWHERE = ['git', 'url'];
/** Where an entry of a table of Poetry is found, as far as it says so. */
function poetryReference(entry) {
    if (ELSEWHERE.some((key) => Object.hasOwn(entry, key)))
        return { type: 'external' };
    const file = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(entry, 'file');
    if (file !== undefined)
        return { type: 'external', archive: file };
    const path = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(entry, 'path');
    if (path === undefined)
        return BY_NAME;
    if ((0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .isArchive */ .tc)(path))
        return { type: 'external', archive: path };
    const below = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(entry, 'subdirectory');
    return { type: 'path', path: below === undefined ? path : `${path}/${below}` };
}
/** Folders and globs of `[tool.poetry.workspace]`; undefined where there is none. */
function poetryMembers(table) {
    if ((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(table, 'tool', 'poetry', 'workspace') === undefined)
        return undefined;
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsAt */ .kp)(table, 'tool', 'poetry', 'workspace', 'members');
}


/***/ }),

/***/ 15129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   cw: () => (/* binding */ withExtras),
/* harmony export */   iW: () => (/* binding */ declareRequirement),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);
/* harmony import */ var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52991);


const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2|tar\.xz|tar\.zst)$/i;
// A scheme has two letters at least, so that `C:\x` is a path, if a useless one.
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
/** The declaration in a PEP 508 requirement; undefined for a text that is none. */
function declareRequirement(text, place) {
    const requirement = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(text);
    if (requirement === undefined)
        return undefined;
    const { name, specifier, extras, url } = requirement;
    const reference = url === undefined ? { type: 'name' } : referenceOf(url);
    return { name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), specifier, ...withExtras(extras), reference, followsSources: true, ...place };
}
/** Nothing where there are none. */
function withExtras(extras) {
    return extras.length === 0 ? {} : { extras };
}
/** What a URL or path refers to: `file:../x`, `../x`, `{root:uri}/../x` (hatch) and `file:///${PROJECT_ROOT}/../x` (pdm) are paths. */
function referenceOf(url) {
    const path = pathOf(url);
    if (path === undefined)
        return { type: 'external' };
    return ARCHIVE.test(path) ? { type: 'external', archive: path } : { type: 'path', path };
}
/** Whether a path is one of a built distribution, not of a folder. */
function isArchive(path) {
    return ARCHIVE.test(path);
}
function pathOf(url) {
    const plain = decoded(url.replace(/#.*$/s, ''));
    const inProject = fromProjectRoot(plain);
    if (inProject !== undefined)
        return inProject;
    if (/^file:/i.test(plain))
        return plain.replace(/^file:(?:\/\/(?:localhost(?=\/))?)?/i, '');
    return SCHEME.test(plain) ? undefined : plain;
}
/** The variables by which hatch and pdm name the project's own folder. */
function fromProjectRoot(plain) {
    const pdm = /^(?:file:)?\/*\$\{PROJECT_ROOT\}/.exec(plain);
    if (pdm !== null)
        return `.${plain.slice(pdm[0].length)}`;
    const hatch = /^(?:file:)?\{root((?::parent)*)(?::(?:uri|real))?\}/.exec(plain);
    if (hatch === null)
        return undefined;
    const up = '/..'.repeat((hatch[1] ?? '').length / ':parent'.length);
    return `.${up}${plain.slice(hatch[0].length)}`;
}
function decoded(url) {
    if (!url.includes('%'))
        return url;
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}


/***/ }),

/***/ 99406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ sourcesFor),
/* harmony export */   VS: () => (/* binding */ sourceDeclarations),
/* harmony export */   dr: () => (/* binding */ uvDeclarations),
/* harmony export */   kZ: () => (/* binding */ uvSources),
/* harmony export */   rX: () => (/* binding */ uvMembers)
/* harmony export */ });
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
/* harmony import */ var _pep621_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71977);
/* harmony import */ var _python_declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15129);




/** `[tool.uv.sources]`: a name has one table, or a list of them for different markers, extras and groups. */
function uvSources(table) {
    const keys = ['tool', 'uv', 'sources'];
    return new Map((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(table, ...keys).map(([name, value]) => {
        const where = [...keys, name];
        const entries = Array.isArray(value)
            ? value.map((entry, index) => [entry, [...where, index]])
            : [[value, where]];
        return [(0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), entries.flatMap(([entry, at]) => ((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(entry) ? sourceOf(entry, at) : []))];
    }));
}
function sourceOf(entry, where) {
    const extra = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'extra');
    const group = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'group');
    return {
        ...placeOf(entry),
        ...(extra === undefined ? {} : { extra: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(extra) }),
        ...(group === undefined ? {} : { group: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(group) }),
        where,
    };
}
function placeOf(entry) {
    const workspace = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entry, 'workspace');
    if (typeof workspace === 'string')
        return { type: 'workspace', path: workspace };
    if (workspace === true)
        return { type: 'workspace' };
    const path = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'path');
    if (path !== undefined)
        return (0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .isArchive */ .tc)(path) ? { type: 'external', archive: path } : { type: 'path', path };
    return { type: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entry, 'git') === undefined && (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entry, 'url') === undefined ? 'registry' : 'external' };
}
/** A dependency on everything that the sources find in this repository: for a project that does not say which of them it takes. */
function sourceDeclarations(sources) {
    return [...sources].flatMap(([name, entries]) => {
        const local = entries.find(({ type }) => type === 'path' || type === 'workspace');
        if (local === undefined)
            return [];
        const { where } = local;
        return [{ name, group: 'main', specifier: '', reference: { type: 'name' }, where, followsSources: true }];
    });
}
/** The sources that count for a declaration, of those that its name has; a marker may hold anywhere, so it decides nothing. */
function sourcesFor(declaration, sources) {
    const { group, groupName } = declaration;
    return sources.filter((source) => (source.extra === undefined || (group === 'extra' && groupName === source.extra)) &&
        (source.group === undefined || (group === 'dev' && groupName === source.group)));
}
/** `[tool.uv.workspace]`; undefined where there is none. */
function uvMembers(table) {
    const workspace = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, 'tool', 'uv', 'workspace');
    if (workspace === undefined)
        return undefined;
    return { members: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(workspace, 'members'), exclude: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(workspace, 'exclude') };
}
/** The development dependencies of uv's older form. */
function uvDeclarations(table) {
    const where = ['tool', 'uv', 'dev-dependencies'];
    return (0,_pep621_js__WEBPACK_IMPORTED_MODULE_3__/* .declareList */ .xc)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(table, ...where), { group: 'dev', groupName: 'dev', where });
}


/***/ })

};
