export const id = 4483;
export const ids = [4483];
export const modules = {

/***/ 2026:
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

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
// PEP 508, dependency specification for Python software packages: https://peps.python.org/pep-0508/
// A leading underscore is no valid name, but some manifests carry one and every part of us treats it alike.
const NAME = /^[A-Za-z0-9_][\w.-]*/;
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

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ lowestPython),
/* harmony export */   l: () => (/* binding */ admitsPython)
/* harmony export */ });
// Version specifiers (PEP 440) as `requires-python` uses them, and Poetry's `^`, `~`, `*` and `||`:
// https://peps.python.org/pep-0440/#version-specifiers and https://python-poetry.org/docs/dependency-specification/
const CLAUSE = /(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*v?(\d+(?:\.\d+)*)(\.\*)?[\w.+-]*/g;
// Nobody writes more, and each clause is compared with each other.
const MOST_CHARACTERS = 1_000;
// No minor version of Python has had more patch releases than this.
const HIGHEST_PATCH = 30;
/**
 * The lowest `X.Y` of Python that a constraint admits in some patch release; undefined where it sets no lower bound that names a
 * minor version.
 */
function lowestPython(constraint) {
    const alternatives = parseConstraint(constraint);
    const named = alternatives.flatMap((clauses) => clauses.flatMap(({ release }) => minorsNear(release)));
    const ascending = named.sort((a, b) => compare(a, b));
    return ascending.find((minor) => admits(alternatives, minor))?.join('.');
}
/** Whether a version of Python, `X.Y` or `X.Y.Z`, satisfies a constraint; without a patch number, whether some patch release does. */
function admitsPython(constraint, version) {
    return admits(parseConstraint(constraint), version.split('.').map(Number));
}
function parseConstraint(constraint) {
    return constraint
        .slice(0, MOST_CHARACTERS)
        .split(/\|\|?/)
        .map((alternative) => [...alternative.matchAll(CLAUSE)].map(([, operator = '==', release = '', star]) => ({
        operator,
        release: release.split('.').map(Number),
        isPrefix: star !== undefined,
    })));
}
function minorsNear([major = 0, minor]) {
    return minor === undefined
        ? []
        : [
            [major, minor],
            [major, minor + 1],
        ];
}
function admits(alternatives, version) {
    const patches = version.length > 2 ? [] : alternatives.flatMap((clauses) => clauses.flatMap(patchesNear));
    const releases = version.length > 2 ? [version] : [0, HIGHEST_PATCH, ...patches].map((patch) => [...version, patch]);
    return releases.some((release) => alternatives.some((clauses) => clauses.every((clause) => satisfies(release, clause))));
}
function patchesNear({ release }) {
    const patch = release[2];
    return patch === undefined ? [] : [patch, patch + 1];
}
function satisfies(version, { operator, release, isPrefix }) {
    switch (operator) {
        case '>=':
            return compare(version, release) >= 0;
        case '<=':
            return compare(version, release) <= 0;
        case '>':
            return compare(version, release) > 0;
        case '<':
            return compare(version, release) < 0;
        case '!=':
            return !equals(version, release, isPrefix);
        case '~=':
            return compare(version, release) >= 0 && equals(version, release.slice(0, -1), true);
        case '^':
            return compare(version, release) >= 0 && equals(version, release.slice(0, 1), true);
        case '~':
            return compare(version, release) >= 0 && equals(version, release.slice(0, 2), true);
        default:
            return equals(version, release, isPrefix);
    }
}
function equals(version, release, isPrefix) {
    return compare(isPrefix ? version.slice(0, release.length) : version, release) === 0;
}
/** Missing numbers count as 0. */
function compare(a, b) {
    const length = Math.max(a.length, b.length);
    for (let place = 0; place < length; place++) {
        const difference = (a[place] ?? 0) - (b[place] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 7164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ joined),
/* harmony export */   u: () => (/* binding */ KeyScanner)
/* harmony export */ });
/* harmony import */ var _toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
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
/* harmony import */ var _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7164);
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
        scanner ??= new _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyScanner */ .u(text);
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
    return path.reduce(_toml_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .o, '');
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

/***/ 7569:
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

/***/ 1023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ readToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   kp: () => (/* binding */ stringsAt),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
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
    if (text.length > MOST_CHARACTERS) {
        return refused(text, 0, `holds ${text.length} characters; at most ${MOST_CHARACTERS} are read`);
    }
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


/***/ }),

/***/ 1977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ namesByGroup),
/* harmony export */   R_: () => (/* binding */ hasDynamicDependencies),
/* harmony export */   Rk: () => (/* binding */ declareGroups),
/* harmony export */   T3: () => (/* binding */ standardDeclarations),
/* harmony export */   xc: () => (/* binding */ declareList)
/* harmony export */ });
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2026);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1023);
/* harmony import */ var _python_declarations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5129);



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

/***/ 5129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   iW: () => (/* binding */ declareRequirement),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2026);
/* harmony import */ var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2991);


const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2|tar\.xz|tar\.zst)$/i;
// A scheme has two letters at least, so that `C:\x` is a path, if a useless one.
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
/** The declaration in a PEP 508 requirement; undefined for a text that is none. */
function declareRequirement(text, place) {
    const requirement = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(text);
    if (requirement === undefined)
        return undefined;
    const { name, specifier, url } = requirement;
    const reference = url === undefined ? { type: 'name' } : referenceOf(url);
    return { name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), specifier, reference, followsSources: true, ...place };
}
/** What a URL or path refers to: `file:../x`, `../x`, `{root:uri}/../x` (hatch) and `file:///${PROJECT_ROOT}/../x` (pdm) are paths. */
function referenceOf(url) {
    const path = pathOf(url);
    return path === undefined || ARCHIVE.test(path) ? { type: 'external' } : { type: 'path', path };
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

/***/ 2685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  op: () => (/* binding */ declaredName),
  AI: () => (/* binding */ isUnpackaged),
  WI: () => (/* binding */ readManifest),
  m4: () => (/* binding */ statesWorkspace)
});

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
;// CONCATENATED MODULE: ./build/js/standards/setup-cfg.js
// setuptools, declarative configuration in setup.cfg: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
/** Reads the few values that matter here; an unreadable line is passed over, as an INI file has no strict form. */
function readSetupCfg(text) {
    const values = new Map();
    const sections = new Set();
    let section = '';
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('[')) {
            section = line.slice(1, Math.max(1, line.indexOf(']'))).trim();
            sections.add(section);
            continue;
        }
        // An indented line continues the value above it, and what is of interest here has one line.
        const end = line.search(/[=:]/);
        if (end < 1 || /^[\s#;]/.test(line))
            continue;
        values.set(`${section}.${line.slice(0, end).trim().toLowerCase()}`, line.slice(end + 1).trim());
    }
    const literal = (key) => {
        const value = values.get(key);
        return value === undefined || value === '' || /^(?:attr|file):/.test(value) ? undefined : value;
    };
    const name = literal('metadata.name');
    const version = literal('metadata.version');
    const pythonRequires = literal('options.python_requires');
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        ...(pythonRequires === undefined ? {} : { pythonRequires }),
        sections,
    };
}

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(1023);
// EXTERNAL MODULE: ./build/js/standards/toml-lines.js
var toml_lines = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/unreadable.js
var unreadable = __webpack_require__(1894);
;// CONCATENATED MODULE: ./build/js/workspaces/python-manifest.js






// What starts a tag of EJS, Jinja or Mustache: a generator's template, not a manifest that somebody broke.
const TEMPLATE_TAG = /<%|\{%|\{\{/;
const MANIFESTS = ['pyproject.toml', 'setup.cfg', 'setup.py'];
/** The manifest of a folder; undefined where it has none, or only the template of one. */
async function readManifest(tree, folder) {
    const file = MANIFESTS.map((name) => (0,repo_paths/* inFolder */._z)(folder, name)).find((path) => tree.entries.has(path));
    if (file === undefined)
        return undefined;
    const setupText = tree.text((0,repo_paths/* inFolder */._z)(folder, 'setup.cfg'));
    const setup = setupText === undefined ? {} : { setup: readSetupCfg(setupText) };
    if (!file.endsWith('pyproject.toml'))
        return { folder, file, table: {}, ...setup, lineOf: () => undefined };
    const text = tree.text(file);
    if (text === undefined)
        return { ...python_manifest_unreadable(folder, file, withoutText(file, tree)), ...setup };
    const reading = await (0,toml/* readToml */.D7)(text);
    if ('problem' in reading) {
        if (TEMPLATE_TAG.test(lineText(text, reading.problem.line)))
            return undefined;
        return { ...python_manifest_unreadable(folder, file, (0,unreadable/* unreadableManifest */.n)(file, reading.problem)), ...setup };
    }
    let lines;
    const lineOf = (path) => {
        lines ??= (0,toml_lines/* findTomlLines */.d)(text);
        return lines.lineOf(path, writtenAt(reading.table, path));
    };
    return { folder, file, table: reading.table, ...setup, lineOf };
}
/** The text that must stand where a path of a table leads: its last key, or the string that is there in a list. */
function writtenAt(table, path) {
    const last = path.at(-1);
    const inTables = path.slice(0, -1);
    if (!inTables.every((key) => typeof key === 'string'))
        return undefined;
    if (typeof last === 'string')
        return (0,toml/* valueAt */.fK)(table, ...inTables, last) === undefined ? undefined : last;
    const item = (0,toml/* listAt */.gT)(table, ...inTables)[last ?? -1];
    return typeof item === 'string' ? item : undefined;
}
function python_manifest_unreadable(folder, file, problem) {
    return { folder, file, table: {}, problem, lineOf: () => undefined };
}
function withoutText(file, tree) {
    const why = (0,unreadable/* whyNoText */.L)(tree.entries.get(file)?.mode ?? '');
    return {
        code: 'unreadable-manifest',
        severity: 'error',
        message: `${(0,printable/* printable */.g)(file)} ${why}: what this project depends on is not known`,
        fix: 'Put a regular file that may be read in its place.',
        file,
    };
}
function lineText(text, line) {
    return text.split('\n', line).at(-1) ?? '';
}
/** The name a project declares, as written; undefined where it has none or leaves it to its build. */
function declaredName({ table, setup }) {
    const name = (0,toml/* stringAt */.bX)(table, 'project', 'name') ?? (0,toml/* stringAt */.bX)(table, 'tool', 'poetry', 'name') ?? setup?.name;
    return name === undefined || name.trim() === '' ? undefined : name;
}
/** Whether a manifest states a workspace of members, for uv or for Poetry. */
function statesWorkspace({ table }) {
    return ((0,toml/* tableAt */.af)(table, 'tool', 'uv', 'workspace') !== undefined ||
        (0,toml/* tableAt */.af)(table, 'tool', 'poetry', 'workspace') !== undefined);
}
/** Whether a folder is installed with its dependencies but never built as a package: Poetry's and uv's word for it. */
function isUnpackaged({ table }) {
    return (0,toml/* valueAt */.fK)(table, 'tool', 'poetry', 'package-mode') === false || (0,toml/* valueAt */.fK)(table, 'tool', 'uv', 'package') === false;
}


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pythonReader: () => (/* binding */ pythonReader)
});

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(1023);
// EXTERNAL MODULE: ./build/js/workspaces/once.js
var once = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/js/workspaces/python-manifest.js + 1 modules
var python_manifest = __webpack_require__(2685);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(2026);
// EXTERNAL MODULE: ./build/js/workspaces/pep621.js
var pep621 = __webpack_require__(1977);
// EXTERNAL MODULE: ./build/js/workspaces/python-declarations.js
var python_declarations = __webpack_require__(5129);
;// CONCATENATED MODULE: ./build/js/workspaces/poetry.js




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
    const main = enrichMain(standard.filter(isMain), own.filter(isMain), (0,pep621/* hasDynamicDependencies */.R_)(table));
    const groups = enrichGroups(standard.filter(isDev), own.filter(isDev), (0,pep621/* namesByGroup */.$d)(table));
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
function poetryDeclarations(table) {
    const poetry = (0,toml/* tableAt */.af)(table, 'tool', 'poetry');
    if (poetry === undefined)
        return [];
    const extras = extrasByName(poetry);
    return [
        ...declareTable(poetry, ['dependencies'], { group: 'main', extras }),
        ...(0,toml/* entriesAt */.ws)(poetry, 'group').flatMap(([name]) => declareTable(poetry, ['group', name, 'dependencies'], { group: 'dev', groupName: (0,pep503/* normalizeName */.P)(name), extras })),
        ...declareTable(poetry, ['dev-dependencies'], { group: 'dev', groupName: 'dev', extras }),
    ];
}
/** Names → the first extra that lists them. */
function extrasByName(poetry) {
    const extras = new Map();
    for (const [extra] of (0,toml/* entriesAt */.ws)(poetry, 'extras')) {
        for (const listed of (0,toml/* stringsAt */.kp)(poetry, 'extras', extra)) {
            const name = (0,pep503/* normalizeName */.P)(listed);
            if (!extras.has(name))
                extras.set(name, (0,pep503/* normalizeName */.P)(extra));
        }
    }
    return extras;
}
function declareTable(poetry, keys, place) {
    return (0,toml/* entriesAt */.ws)(poetry, ...keys).flatMap(([key, value]) => {
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
    const name = (0,pep503/* normalizeName */.P)(key);
    const table = (0,toml/* isTable */.bI)(entry) ? entry : undefined;
    const specifier = table === undefined ? (typeof entry === 'string' ? entry : '') : ((0,toml/* stringAt */.bX)(table, 'version') ?? '');
    const reference = table === undefined ? BY_NAME : entryReference(table);
    const isOptional = place.group === 'main' && table !== undefined && (0,toml/* valueAt */.fK)(table, 'optional') === true;
    const groupName = isOptional ? place.extras.get(name) : place.groupName;
    const group = isOptional ? 'extra' : place.group;
    const declaration = { name, group, specifier, reference, where, followsSources: false };
    return groupName === undefined ? declaration : { ...declaration, groupName };
}
const BY_NAME = { type: 'name' };
const ELSEWHERE = ['git', 'url', 'file'];
function entryReference(entry) {
    if (ELSEWHERE.some((key) => Object.hasOwn(entry, key)))
        return { type: 'external' };
    const path = (0,toml/* stringAt */.bX)(entry, 'path');
    if (path === undefined)
        return BY_NAME;
    if ((0,python_declarations/* isArchive */.tc)(path))
        return { type: 'external' };
    const below = (0,toml/* stringAt */.bX)(entry, 'subdirectory');
    return { type: 'path', path: below === undefined ? path : `${path}/${below}` };
}
/** Folders and globs of `[tool.poetry.workspace]`; undefined where there is none. */
function poetryMembers(table) {
    if ((0,toml/* valueAt */.fK)(table, 'tool', 'poetry', 'workspace') === undefined)
        return undefined;
    return (0,toml/* stringsAt */.kp)(table, 'tool', 'poetry', 'workspace', 'members');
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-inclusions.js

/**
 * Code that a project takes from outside its folder when it is built: Poetry's `packages` from another folder, hatch's
 * `force-include`, bricks of a Polylith workspace.
 */
function inclusionDeclarations(table) {
    return [
        ...poetryPackages(table),
        ...includedKeys(table, ['tool', 'polylith', 'bricks']),
        ...includedKeys(table, ['tool', 'hatch', 'build', 'force-include']),
        ...(0,toml/* entriesAt */.ws)(table, 'tool', 'hatch', 'build', 'targets').flatMap(([target]) => includedKeys(table, ['tool', 'hatch', 'build', 'targets', target, 'force-include'])),
    ];
}
function poetryPackages(table) {
    const keys = ['tool', 'poetry', 'packages'];
    return (0,toml/* listAt */.gT)(table, ...keys).flatMap((entry, index) => {
        if (!(0,toml/* isTable */.bI)(entry))
            return [];
        const path = [(0,toml/* stringAt */.bX)(entry, 'from') ?? '', (0,toml/* stringAt */.bX)(entry, 'include') ?? ''].join('/');
        return inclusion(path.replace(/^\/+/, ''), [...keys, index]);
    });
}
/** Tables whose keys are the paths to include. */
function includedKeys(table, keys) {
    return (0,toml/* entriesAt */.ws)(table, ...keys).flatMap(([path]) => inclusion(path, [...keys, path]));
}
function inclusion(path, where) {
    if (!path.includes('../'))
        return [];
    const reference = { type: 'inclusion', path };
    return [{ name: '', group: 'main', specifier: '', reference, where, followsSources: false }];
}

// EXTERNAL MODULE: ./build/js/workspaces/member-globs.js
var member_globs = __webpack_require__(1609);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
;// CONCATENATED MODULE: ./build/js/workspaces/uv.js




/** `[tool.uv.sources]`: a name has one table, or a list of them for different markers, extras and groups. */
function uvSources(table) {
    const keys = ['tool', 'uv', 'sources'];
    return new Map((0,toml/* entriesAt */.ws)(table, ...keys).map(([name, value]) => {
        const where = [...keys, name];
        const entries = Array.isArray(value)
            ? value.map((entry, index) => [entry, [...where, index]])
            : [[value, where]];
        return [(0,pep503/* normalizeName */.P)(name), entries.flatMap(([entry, at]) => ((0,toml/* isTable */.bI)(entry) ? sourceOf(entry, at) : []))];
    }));
}
function sourceOf(entry, where) {
    const extra = (0,toml/* stringAt */.bX)(entry, 'extra');
    const group = (0,toml/* stringAt */.bX)(entry, 'group');
    return {
        ...placeOf(entry),
        ...(extra === undefined ? {} : { extra: (0,pep503/* normalizeName */.P)(extra) }),
        ...(group === undefined ? {} : { group: (0,pep503/* normalizeName */.P)(group) }),
        where,
    };
}
function placeOf(entry) {
    const workspace = (0,toml/* valueAt */.fK)(entry, 'workspace');
    if (typeof workspace === 'string')
        return { type: 'workspace', path: workspace };
    if (workspace === true)
        return { type: 'workspace' };
    const path = (0,toml/* stringAt */.bX)(entry, 'path');
    if (path !== undefined)
        return (0,python_declarations/* isArchive */.tc)(path) ? { type: 'external' } : { type: 'path', path };
    return { type: (0,toml/* valueAt */.fK)(entry, 'git') === undefined && (0,toml/* valueAt */.fK)(entry, 'url') === undefined ? 'registry' : 'external' };
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
    const workspace = (0,toml/* tableAt */.af)(table, 'tool', 'uv', 'workspace');
    if (workspace === undefined)
        return undefined;
    return { members: (0,toml/* stringsAt */.kp)(workspace, 'members'), exclude: (0,toml/* stringsAt */.kp)(workspace, 'exclude') };
}
/** The development dependencies of uv's older form. */
function uvDeclarations(table) {
    const where = ['tool', 'uv', 'dev-dependencies'];
    return (0,pep621/* declareList */.xc)((0,toml/* listAt */.gT)(table, ...where), { group: 'dev', groupName: 'dev', where });
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-members.js




/** Members of `[tool.uv.workspace]`. */
const uvMatcher = (root, table) => {
    const stated = uvMembers(table);
    if (stated === undefined)
        return undefined;
    const isMember = (0,member_globs/* matchFolders */.R)(root, stated.members);
    const isExcluded = (0,member_globs/* matchFolders */.R)(root, stated.exclude);
    return (folder) => isMember(folder) && !isExcluded(folder);
};
/** Members of `[tool.poetry.workspace]`. */
const poetryMatcher = (root, table) => {
    const members = poetryMembers(table);
    return members === undefined ? undefined : (0,member_globs/* matchFolders */.R)(root, members);
};
/** Members → their root, the innermost where roots lie in each other. */
function rootsOf(projects, matcher) {
    const roots = new Map();
    const outermostFirst = [...projects].sort(([a], [b]) => (0,repo_paths/* depth */.yr)(a) - (0,repo_paths/* depth */.yr)(b));
    for (const [root, { manifest }] of outermostFirst) {
        const isMember = matcher(root, manifest.table);
        if (isMember === undefined)
            continue;
        for (const folder of projects.keys())
            if (folder === root || isMember(folder))
                roots.set(folder, root);
    }
    return roots;
}
/** The folders that a manifest's workspaces name as members, of those that hold a pyproject.toml. */
function membersOf(manifest, folders) {
    return [uvMatcher, poetryMatcher].flatMap((matcher) => {
        const isMember = matcher(manifest.folder, manifest.table);
        return isMember === undefined ? [] : folders.filter((other) => (0,repo_paths/* isBelow */.Yw)(manifest.folder, other) && isMember(other));
    });
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-tools.js





/** Dependencies that stand in tables of uv, hatch and pdm: of developers, and those that hatch's hooks fill in. */
function toolDeclarations(table) {
    return [...uvDeclarations(table), ...hatchDeclarations(table), ...pdmDeclarations(table)];
}
function hatchDeclarations(table) {
    return [...hookDeclarations(table), ...environmentDeclarations(table)];
}
/** A metadata hook, such as uv-dynamic-versioning, fills in what the project leaves dynamic. */
function hookDeclarations(table) {
    const hooks = ['tool', 'hatch', 'metadata', 'hooks'];
    return (0,toml/* entriesAt */.ws)(table, ...hooks).flatMap(([hook]) => {
        const where = [...hooks, hook, 'dependencies'];
        return [
            ...(0,pep621/* declareList */.xc)((0,toml/* listAt */.gT)(table, ...where), { group: 'main', where }),
            ...(0,pep621/* declareGroups */.Rk)(table, [...hooks, hook, 'optional-dependencies'], 'extra'),
        ];
    });
}
function environmentDeclarations(table) {
    const envs = ['tool', 'hatch', 'envs'];
    return (0,toml/* entriesAt */.ws)(table, ...envs).flatMap(([env]) => ['dependencies', 'extra-dependencies'].flatMap((key) => {
        const where = [...envs, env, key];
        return (0,pep621/* declareList */.xc)((0,toml/* listAt */.gT)(table, ...where), { group: 'dev', groupName: (0,pep503/* normalizeName */.P)(env), where });
    }));
}
function pdmDeclarations(table) {
    const keys = ['tool', 'pdm', 'dev-dependencies'];
    return (0,toml/* entriesAt */.ws)(table, ...keys).flatMap(([name]) => {
        const items = (0,toml/* listAt */.gT)(table, ...keys, name);
        return items.flatMap((item, index) => {
            const where = [...keys, name, index];
            return typeof item === 'string'
                ? (declarePdm(item, { group: 'dev', groupName: (0,pep503/* normalizeName */.P)(name), where }) ?? [])
                : [];
        });
    });
}
/** pdm also takes `-e file:///${PROJECT_ROOT}/../x#egg=x`. */
function declarePdm(text, place) {
    const editable = /^\s*(?:-e|--editable)[\s=]+(\S+)/.exec(text)?.[1];
    if (editable === undefined)
        return (0,python_declarations/* declareRequirement */.iW)(text, place);
    const fragment = editable.split('#')[1] ?? '';
    const egg = fragment.split('&').find((part) => part.startsWith('egg=')) ?? 'egg=';
    const name = (0,pep503/* normalizeName */.P)(egg.slice('egg='.length).replace(/\[.*$/, ''));
    return { name, specifier: '', reference: (0,python_declarations/* referenceOf */.Bz)(editable), followsSources: false, ...place };
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-projects.js










// Manifests there are test data, unless somebody declares them.
const FIXTURES = /(?:^|\/)(?:fixtures|__fixtures__|testdata|tests?)(?:\/|$)/;
// A template's own manifest, such as `{{cookiecutter.name}}/pyproject.toml`, is no TOML yet.
const TEMPLATE = /\{[{%]/;
/**
 * Finds the projects of a tree. A manifest counts by itself where it is not test data and, inside another project, has a name (workspace
 * roots may hold others too); members of workspaces and folders that a project refers to by path count wherever they lie.
 *
 * @param folders all that hold a pyproject.toml
 */
async function findProjects(tree, folders) {
    const manifests = new Map();
    const read = async (folder) => {
        const manifest = manifests.get(folder) ?? (await (0,python_manifest/* readManifest */.WI)(tree, folder));
        if (manifest !== undefined)
            manifests.set(folder, manifest);
        return manifest;
    };
    const projects = await findUndeclared(folders, read);
    await addDeclared(projects, folders, tree, read);
    return {
        tree,
        projects,
        manifests,
        named: foldersByName(projects),
        uvRoots: rootsOf(projects, uvMatcher),
        poetryRoots: rootsOf(projects, poetryMatcher),
    };
}
async function findUndeclared(folders, read) {
    const projects = new Map();
    const candidates = folders.filter((folder) => !FIXTURES.test(folder) && !TEMPLATE.test(folder));
    // Outermost first, so that a project is known before what lies in it.
    for (const folder of candidates.sort((a, b) => (0,repo_paths/* depth */.yr)(a) - (0,repo_paths/* depth */.yr)(b) || (a < b ? -1 : 1))) {
        const manifest = await read(folder);
        if (manifest === undefined || !isProject(manifest))
            continue;
        // Inside another project only one with a name of its own stands for itself.
        if ((0,python_manifest/* declaredName */.op)(manifest) === undefined && liesInProject(folder, projects))
            continue;
        projects.set(folder, projectOf(manifest));
    }
    return projects;
}
/** Adds members and folders that paths lead to. What is added may declare more: the map grows while it is walked. */
async function addDeclared(projects, folders, tree, read) {
    for (const project of projects.values()) {
        const members = new Set(membersOf(project.manifest, folders));
        for (const folder of new Set([...members, ...pathsOf(project)])) {
            if (projects.has(folder) || (0,repo_paths/* isInstalled */.j$)(folder))
                continue;
            const manifest = await read(folder);
            if (manifest === undefined)
                continue;
            if (members.has(folder) || isProject(manifest) || hasSetup(folder, tree))
                projects.set(folder, projectOf(manifest));
        }
    }
}
function liesInProject(folder, projects) {
    return (0,repo_paths/* foldersAbove */.Zv)(folder).some((outer) => {
        const manifest = outer === '' ? undefined : projects.get(outer)?.manifest;
        return manifest !== undefined && !mayHoldProjects(manifest);
    });
}
/** Workspace roots, folders that are no package themselves, and those of which nothing is known. */
function mayHoldProjects(manifest) {
    return manifest.problem !== undefined || (0,python_manifest/* statesWorkspace */.m4)(manifest) || (0,python_manifest/* isUnpackaged */.AI)(manifest);
}
function isProject(manifest) {
    const tables = [['project'], ['tool', 'poetry'], ['build-system']];
    return (manifest.problem !== undefined ||
        (0,python_manifest/* statesWorkspace */.m4)(manifest) ||
        tables.some((keys) => (0,toml/* tableAt */.af)(manifest.table, ...keys) !== undefined));
}
function projectOf(manifest) {
    const { table } = manifest;
    const name = (0,python_manifest/* declaredName */.op)(manifest);
    const { declarations, dropped } = withPoetry((0,pep621/* standardDeclarations */.T3)(table), table);
    const sources = uvSources(table);
    const tools = toolDeclarations(table);
    const stated = [...declarations, ...tools, ...inclusionDeclarations(table)];
    const isFilledIn = (0,pep621/* hasDynamicDependencies */.R_)(table) &&
        ![...declarations, ...tools].some(({ group }) => group === 'main' || group === 'extra');
    return {
        manifest,
        ...(name === undefined ? {} : { name, packageName: (0,pep503/* normalizeName */.P)(name) }),
        declarations: isFilledIn ? [...stated, ...sourceDeclarations(sources)] : stated,
        dropped,
        isFilledIn,
        sources,
    };
}
/** A folder with settings of tools only can be built where setuptools finds its own files. */
function hasSetup(folder, tree) {
    return ['setup.py', 'setup.cfg'].some((name) => tree.entries.has((0,repo_paths/* inFolder */._z)(folder, name)));
}
/** Where the paths of a project lead: those of its dependencies, and those that its sources hold ready. */
function pathsOf({ manifest, declarations, sources }) {
    const declared = declarations.flatMap(({ reference }) => (reference.type === 'path' ? reference.path : []));
    const ready = [...sources.values()].flat().flatMap(({ type, path }) => (type === 'path' ? (path ?? []) : []));
    return [...declared, ...ready].flatMap((path) => (0,repo_paths/* resolvePath */.o1)(manifest.folder, path) ?? []);
}
function foldersByName(projects) {
    const named = new Map();
    for (const [folder, { packageName }] of projects) {
        if (packageName === undefined)
            continue;
        const folders = named.get(packageName);
        if (folders === undefined)
            named.set(packageName, [folder]);
        else
            folders.push(folder);
    }
    return named;
}

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
;// CONCATENATED MODULE: ./build/js/workspaces/python-place.js


const REGISTRY = { source: { type: 'registry' } };
const EXTERNAL = { source: { type: 'external' } };
const LINK = '120000';
const SUBMODULE = '160000';
/**
 * Where a path leads. A broken one still makes a local dependency where one project has the name, or where the path leads to a
 * project after all, so that its changes are not missed while the path waits for its correction.
 */
function placeAt(written, workspace) {
    const { path, base, name, folder } = written;
    const target = (0,repo_paths/* resolvePath */.o1)(base, path);
    const found = target === undefined ? OUTSIDE : look(target, name, workspace);
    if (found === 'submodule')
        return EXTERNAL;
    const there = target === undefined ? undefined : workspace.projects.get(target);
    if (found === 'project') {
        const named = name === '' && there?.packageName !== undefined ? { name: there.packageName } : {};
        return { source: { type: 'local', root: target }, ...named };
    }
    const only = onlyFolder(name, workspace);
    const right = only === folder ? undefined : only;
    const root = right ?? (there === undefined ? undefined : target);
    return {
        source: root === undefined ? { type: 'external' } : { type: 'local', root },
        problem: brokenPath(written, found.because, right),
    };
}
const OUTSIDE = { because: 'leads out of the repository' };
function brokenPath({ path, base, name, folder }, because, right) {
    const subject = name === '' ? 'A dependency' : (0,printable/* printable */.g)(name);
    const where = base === folder ? '' : ' in the workspace root';
    return {
        code: because === OUTSIDE.because ? 'path-outside-repository' : 'broken-path',
        severity: 'error',
        message: `${subject}: the path "${(0,printable/* printable */.g)(path)}" ${because}`,
        fix: right === undefined
            ? 'Write the path of a folder in this repository that has a pyproject.toml and this name, or take it from an index.'
            : `Write "${(0,printable/* printable */.g)((0,repo_paths/* relativePath */.iZ)(base, right))}"${where}, where ${subject} lies.`,
        ...(right === undefined ? {} : { rewrite: { from: path, to: (0,repo_paths/* relativePath */.iZ)(base, right) } }),
    };
}
function look(target, name, { tree, projects, manifests }) {
    const project = projects.get(target);
    if (project !== undefined) {
        const { packageName } = project;
        if (packageName === undefined || name === '' || packageName === name)
            return 'project';
        return { because: `${leadsTo(target)}, which is called ${(0,printable/* printable */.g)(packageName)}` };
    }
    for (const folder of [target, ...(0,repo_paths/* foldersAbove */.Zv)(target)]) {
        const mode = tree.entries.get(folder)?.mode;
        // A submodule's content is not in this tree; its own path is what changes.
        if (mode === SUBMODULE)
            return 'submodule';
        if (mode === LINK)
            return { because: `${leadsTo(target)}, behind a symbolic link, which is not followed` };
    }
    if (tree.entries.has(target))
        return { because: `${leadsTo(target)}, which is a file` };
    if (!tree.hasFolder(target))
        return { because: `${leadsTo(target)}, which does not exist` };
    const lack = manifests.has(target) ? 'whose pyproject.toml holds no project' : 'which has no manifest';
    return { because: `${leadsTo(target)}, ${lack}` };
}
function leadsTo(folder) {
    return `leads to ${folder === '' ? 'the root of the repository' : (0,printable/* printable */.g)(folder)}`;
}
/** The folder of the one project that has a name; undefined where none or several have it. */
function onlyFolder(name, { named }) {
    const folders = named.get(name) ?? [];
    return folders.length === 1 ? folders[0] : undefined;
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-sources.js




/** Where a declared dependency is found: by its own reference, through uv's sources, as a member of the same workspace, or in an index. */
function placesOf(declaration, project, workspace) {
    const { reference, name, followsSources } = declaration;
    const { folder } = project.manifest;
    if (reference.type === 'external')
        return [EXTERNAL];
    if (reference.type === 'inclusion')
        return inclusionPlaces(reference.path, folder, workspace);
    if (reference.type === 'path')
        return [placeAt({ path: reference.path, base: folder, name, folder }, workspace)];
    const isSelf = name === project.packageName;
    if (followsSources && !isSelf) {
        const places = uvPlaces(declaration, project, workspace);
        if (places.length > 0)
            return places;
    }
    const mate = isSelf ? undefined : memberNamed(name, workspace.poetryRoots, folder, workspace);
    return [mate === undefined ? REGISTRY : { source: { type: 'local', root: mate } }];
}
/** Files of nobody make no dependency: a change to them counts for everybody. */
function inclusionPlaces(path, folder, workspace) {
    const root = ownerOfIncluded(path, folder, workspace);
    if (root === undefined || root === folder)
        return [];
    return [{ source: { type: 'local', root }, name: workspace.projects.get(root)?.packageName ?? (root || '.') }];
}
/** The innermost project that holds what a project in `folder` includes by a path; undefined for files of nobody. */
function ownerOfIncluded(path, folder, { projects }) {
    const target = (0,repo_paths/* resolvePath */.o1)(folder, path);
    return target === undefined ? undefined : (0,repo_paths/* foldersAbove */.Zv)(`${target}/`).find((above) => projects.has(above));
}
/** By the sources of the project, which replace those of its workspace root; else by name in its uv workspace. */
function uvPlaces(declaration, project, workspace) {
    const { name } = declaration;
    const { folder } = project.manifest;
    const root = workspace.uvRoots.get(folder);
    const inherited = root === undefined ? undefined : workspace.projects.get(root)?.sources.get(name);
    const own = project.sources.get(name);
    const base = own === undefined && root !== undefined ? root : folder;
    const places = sourcesFor(declaration, own ?? inherited ?? []).map((source) => ({
        ...uvPlace(source, { name, base, folder }, workspace),
        ...(own === undefined ? inheritedFrom(base, source, workspace) : { where: source.where }),
    }));
    if (places.length > 0)
        return places;
    const mate = memberNamed(name, workspace.uvRoots, folder, workspace);
    return mate === undefined ? [] : [{ source: { type: 'local', root: mate }, problem: missingSource(name) }];
}
function inheritedFrom(root, { where }, { projects }) {
    const file = projects.get(root)?.manifest.file;
    return file === undefined ? {} : { writtenIn: { file, keys: where } };
}
function uvPlace(source, from, workspace) {
    const { name, base, folder } = from;
    if (source.type === 'registry')
        return REGISTRY;
    if (source.type === 'external')
        return EXTERNAL;
    if (source.type === 'path')
        return placeAt({ ...from, path: source.path ?? '' }, workspace);
    const other = source.path === undefined ? folder : (0,repo_paths/* resolvePath */.o1)(base, source.path);
    const member = other === undefined ? undefined : memberNamed(name, workspace.uvRoots, other, workspace);
    if (member !== undefined)
        return { source: { type: 'local', root: member } };
    const only = onlyFolder(name, workspace);
    const written = only === undefined ? 'A project of this name' : (0,printable/* printable */.g)(only);
    const problem = {
        code: 'broken-workspace-reference',
        severity: 'error',
        message: `${(0,printable/* printable */.g)(name)} is no member of the uv workspace that its source names`,
        fix: `${written} has to be among the members of [tool.uv.workspace]; else give the source a path.`,
    };
    return { source: only === undefined ? { type: 'external' } : { type: 'local', root: only }, problem };
}
/** The member of a folder's workspace that has a name. */
function memberNamed(name, roots, folder, workspace) {
    const root = roots.get(folder);
    if (root === undefined)
        return undefined;
    return workspace.named.get(name)?.find((other) => roots.get(other) === root);
}
function missingSource(name) {
    return {
        code: 'missing-source',
        severity: 'warning',
        message: `${(0,printable/* printable */.g)(name)} is a member of this uv workspace, but no source says so: uv refuses it`,
        fix: `Add ${(0,printable/* printable */.g)(name)} = { workspace = true } to [tool.uv.sources].`,
    };
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-references.js


/**
 * Finds each declared dependency of a project: by path, through uv's sources, as a member of the same workspace, or in an index.
 * Several places of one name make several dependencies; the project itself makes none.
 */
function resolveDependencies(project, workspace) {
    const { manifest, declarations, dropped } = project;
    const dependencies = [];
    const findings = [];
    for (const declaration of declarations) {
        for (const place of placesOf(declaration, project, workspace)) {
            const { source, name = declaration.name, problem } = place;
            const isSelf = source.type === 'local' ? source.root === manifest.folder : name === project.packageName;
            if (isSelf && problem === undefined)
                continue;
            const isOurs = source.type === 'local' || problem !== undefined || workspace.named.has(name);
            const at = isOurs ? locate(project, declaration.where) : { file: manifest.file };
            const { group, groupName, specifier } = declaration;
            const named = groupName === undefined ? {} : { groupName };
            const included = declaration.reference.type === 'inclusion' ? { isIncluded: true } : {};
            dependencies.push({ name, ecosystem: 'python', group, ...named, specifier, source, at, ...included });
            if (problem !== undefined)
                findings.push(findingOf(problem, place, declaration, project));
        }
    }
    if (project.isFilledIn)
        findings.push({ ...FILLED_IN, ...locate(project, ['project', 'dynamic']) });
    for (const declaration of dropped)
        findings.push({ ...droppedProblem(declaration), ...locate(project, declaration.where) });
    return { dependencies, findings };
}
function findingOf({ rewrite, ...problem }, { where, writtenIn }, declaration, project) {
    const keys = where ?? declaration.where;
    const found = { ...problem, ...locate(project, keys) };
    return rewrite === undefined
        ? found
        : { ...found, edit: { ...(writtenIn ?? { file: project.manifest.file, keys }), ...rewrite } };
}
function locate({ manifest }, where) {
    const line = manifest.lineOf(where);
    return line === undefined ? { file: manifest.file } : { file: manifest.file, line };
}
const FILLED_IN = {
    code: 'dynamic-dependencies',
    severity: 'note',
    message: 'The dependencies are filled in when the project is built: those on other projects may be missing here',
    fix: 'State them as depends-on in maestro.toml, if there are any.',
};
function droppedProblem({ name, reference, groupName }) {
    const path = reference.type === 'path' ? reference.path : '';
    const table = groupName === undefined ? '[project] dependencies' : `[dependency-groups] ${(0,printable/* printable */.g)(groupName)}`;
    return {
        code: 'dropped-dependency',
        severity: 'warning',
        message: `${(0,printable/* printable */.g)(name)}: Poetry drops the path "${(0,printable/* printable */.g)(path)}", because ${table} does not list this name`,
        fix: `Add "${(0,printable/* printable */.g)(name)}" there, or remove the entry.`,
    };
}

// EXTERNAL MODULE: ./build/js/standards/requires-python.js
var requires_python = __webpack_require__(1398);
;// CONCATENATED MODULE: ./build/js/workspaces/python-runtime.js



/**
 * The Python that a project asks for: the nearest `.python-version` at or above its folder, where the project admits that version;
 * else the lowest `X.Y` that it admits. Undefined where nothing says. Most projects of a repository ask for the same: each
 * combination is looked at once.
 */
function runtimeFinder(tree) {
    const found = new Map();
    return (manifest) => {
        const constraint = constraintOf(manifest);
        const pinned = pinnedVersion(manifest.folder, tree);
        const key = `${constraint}\0${pinned}`;
        if (!found.has(key))
            found.set(key, chosenVersion(constraint, pinned));
        return found.get(key);
    };
}
function constraintOf({ table, setup }) {
    return ((0,toml/* stringAt */.bX)(table, 'project', 'requires-python') ??
        (0,toml/* stringAt */.bX)(table, 'tool', 'poetry', 'dependencies', 'python') ??
        setup?.pythonRequires ??
        '');
}
function chosenVersion(constraint, pinned) {
    if (pinned !== undefined && (constraint === '' || (0,requires_python/* admitsPython */.l)(constraint, pinned)))
        return pinned;
    return (0,requires_python/* lowestPython */.d)(constraint);
}
function pinnedVersion(folder, tree) {
    for (const above of [folder, ...(0,repo_paths/* foldersAbove */.Zv)(folder)]) {
        const text = tree.text((0,repo_paths/* inFolder */._z)(above, '.python-version'));
        if (text === undefined)
            continue;
        const lines = text.split('\n').map((line) => line.trim());
        const first = lines.find((line) => line !== '' && !line.startsWith('#'));
        // Others, such as `pypy3.10` or a pyenv environment's name, mean nothing to who sets Python up.
        return first !== undefined && /^\d+\.\d+(?:\.\d+)?$/.test(first) ? first : undefined;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/js/workspaces/safe-name.js
var safe_name = __webpack_require__(4626);
;// CONCATENATED MODULE: ./build/js/workspaces/python-scripts.js


/** What a project's manifest lets people run by name: with poe, pdm and hatch; the first of a name counts. */
function scriptTargets({ folder, table }) {
    const targets = new Map();
    for (const [name, command] of [...poeTasks(table), ...pdmScripts(table), ...hatchScripts(table)]) {
        if (!(0,safe_name/* isSafeName */.T)(name) || targets.has(name))
            continue;
        targets.set(name, { name, command, folder, ecosystem: 'python', origin: 'script' });
    }
    return [...targets.values()];
}
/** A task that starts with an underscore serves other tasks only: poe refuses to run it by name. */
function poeTasks(table) {
    const names = (0,toml/* entriesAt */.ws)(table, 'tool', 'poe', 'tasks').map(([name]) => name);
    return names.filter((name) => !name.startsWith('_')).map((name) => [name, `poe ${name}`]);
}
/** The entry `_` holds what all scripts share. */
function pdmScripts(table) {
    const names = (0,toml/* entriesAt */.ws)(table, 'tool', 'pdm', 'scripts').map(([name]) => name);
    return names.filter((name) => name !== '_').map((name) => [name, `pdm run ${name}`]);
}
/** Scripts of the default environment by their name, others as `environment:script`. */
function hatchScripts(table) {
    const envs = ['tool', 'hatch', 'envs'];
    return (0,toml/* entriesAt */.ws)(table, ...envs).flatMap(([env]) => (0,toml/* entriesAt */.ws)(table, ...envs, env, 'scripts').map(([script]) => {
        const name = env === 'default' ? script : `${env}:${script}`;
        return [name, `hatch run ${name}`];
    }));
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-targets.js




/**
 * What can be run for a project: its scripts, and, where no script has that name, what follows from the tools that it declares or
 * configures. Commands run inside the project's prepared environment.
 */
function pythonTargets(project, workspace, facts) {
    const { manifest } = project;
    const scripts = scriptTargets(manifest);
    const stated = new Set(scripts.map(({ name }) => name));
    const commands = [
        ['test', testCommand(project, workspace, facts)],
        ['lint', lintCommand(project, workspace)],
        ['typecheck', typecheckCommand(project, workspace)],
        ['build', buildCommand(project, workspace)],
    ];
    const inferred = commands.flatMap(([name, command]) => {
        if (command === undefined || stated.has(name))
            return [];
        return [{ name, command, folder: manifest.folder, ecosystem: 'python', origin: 'inferred' }];
    });
    return [...scripts, ...inferred];
}
/** Whether a project's own manifest or files say that pytest runs its tests. */
function speaksOfPytest(project, workspace) {
    return (project.declarations.some(({ name }) => name === 'pytest' || name.startsWith('pytest-')) ||
        isConfigured(project.manifest.folder, PYTEST, workspace));
}
/**
 * pytest runs what unittest can and fails loudly where it is missing, while unittest passes over tests that are plain functions:
 * so unittest only where nobody speaks of pytest and its discovery would find the tests.
 */
function testCommand(project, workspace, { tests, isPytestKnown }) {
    const { folder } = project.manifest;
    if (speaksOfPytest(project, workspace))
        return 'pytest';
    if (!tests.any.has(folder))
        return undefined;
    return !isPytestKnown && tests.discoverable.has(folder) ? 'python -m unittest discover' : 'python -m pytest';
}
function lintCommand(project, workspace) {
    if (declares(project, 'ruff') || isConfiguredAbove(project, RUFF, workspace))
        return 'ruff check .';
    if (declares(project, 'flake8'))
        return 'flake8 .';
    return declares(project, 'pylint') ? 'pylint --recursive=y .' : undefined;
}
/**
 * By what the project itself declares or configures. Settings further up are written for a run from there; where only those exist,
 * a checker is told to keep to this folder.
 */
function typecheckCommand(project, workspace) {
    const isOwn = (tool) => isConfigured(project.manifest.folder, tool, workspace);
    const tool = CHECKERS.find(({ name }) => declares(project, name)) ?? CHECKERS.find((checker) => isOwn(checker));
    if (tool === MYPY)
        return hasOwnFiles(project) ? 'mypy' : 'mypy .';
    if (tool === PYRIGHT)
        return isOwn(PYRIGHT) ? 'pyright' : 'pyright .';
    return tool === TY ? (isOwn(TY) ? 'ty check' : 'ty check .') : undefined;
}
/** mypy's own settings may name what to check; an argument would override them. */
function hasOwnFiles({ manifest }) {
    return ['files', 'packages', 'modules'].some((key) => (0,toml/* valueAt */.fK)(manifest.table, 'tool', 'mypy', key) !== undefined);
}
function buildCommand({ manifest }, { uvRoots }) {
    const { table, folder } = manifest;
    if ((0,toml/* tableAt */.af)(table, 'build-system') === undefined || (0,python_manifest/* isUnpackaged */.AI)(manifest))
        return undefined;
    const backend = (0,toml/* stringAt */.bX)(table, 'build-system', 'build-backend') ?? '';
    if (/^poetry\./.test(backend) && (0,toml/* tableAt */.af)(table, 'tool', 'poetry') !== undefined)
        return 'poetry build';
    return backend === 'uv_build' || uvRoots.has(folder) ? 'uv build' : 'python -m build';
}
const PYTEST = {
    name: 'pytest',
    files: [
        'pytest.ini',
        '.pytest.ini',
        'pytest.toml',
        '.pytest.toml',
        'conftest.py',
        'tests/conftest.py',
        'test/conftest.py',
    ],
    section: 'tool:pytest',
};
const RUFF = { name: 'ruff', files: ['ruff.toml', '.ruff.toml'] };
const MYPY = { name: 'mypy', files: ['mypy.ini', '.mypy.ini'], section: 'mypy' };
const PYRIGHT = { name: 'pyright', files: ['pyrightconfig.json'] };
const TY = { name: 'ty', files: ['ty.toml'] };
const CHECKERS = [MYPY, PYRIGHT, TY];
function declares({ declarations }, tool) {
    return declarations.some(({ name }) => name === tool);
}
function isConfiguredAbove({ manifest }, tool, workspace) {
    return [manifest.folder, ...(0,repo_paths/* foldersAbove */.Zv)(manifest.folder)].some((folder) => isConfigured(folder, tool, workspace));
}
function isConfigured(folder, { name, files, section }, { manifests, tree }) {
    const manifest = manifests.get(folder);
    return ((manifest !== undefined && (0,toml/* tableAt */.af)(manifest.table, 'tool', name) !== undefined) ||
        (section !== undefined && manifest?.setup?.sections.has(section) === true) ||
        files.some((file) => tree.entries.has((0,repo_paths/* inFolder */._z)(folder, file))));
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-tests.js

/** Looks at file names only; a file belongs to the innermost project. */
function findTests({ projects, tree }, pythonFiles) {
    const any = new Set();
    const discoverable = new Set();
    for (const path of pythonFiles) {
        const isNamedFirst = path.startsWith('test_', path.lastIndexOf('/') + 1);
        if (!isNamedFirst && !path.endsWith('_test.py'))
            continue;
        const above = (0,repo_paths/* foldersAbove */.Zv)(path);
        const place = above.findIndex((folder) => projects.has(folder));
        const owner = above[place];
        if (owner === undefined)
            continue;
        any.add(owner);
        if (!isNamedFirst || discoverable.has(owner))
            continue;
        if (above.slice(0, place).every((folder) => tree.entries.has(`${folder}/__init__.py`)))
            discoverable.add(owner);
    }
    return { any, discoverable };
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-virtual.js




// Python files at the top that serve tools, not the project.
const TOOL_FILES = new Set([
    ...['conftest.py', 'noxfile.py', 'setup.py', 'tasks.py', 'dodo.py', 'fabfile.py', 'invoke.py', 'toxfile.py'],
    ...['hatch_build.py', 'build.py', '__init__.py'],
]);
const CODE_FOLDERS = new Set(['src', 'tests', 'test']);
/**
 * Whether a project only holds a workspace together: it states one, or is no package and other projects lie below it, no Python file
 * of its own is code or test, and no other project includes files of it.
 *
 * @param pythonFiles all of the tree
 */
function isVirtualRoot(project, workspace, pythonFiles) {
    const { manifest } = project;
    const { folder } = manifest;
    const isRoot = (0,python_manifest/* statesWorkspace */.m4)(manifest) || ((0,python_manifest/* isUnpackaged */.AI)(manifest) && holdsOthers(folder, workspace));
    return (manifest.problem === undefined &&
        isRoot &&
        !ownsCode(project, workspace, pythonFiles) &&
        !isIncluded(folder, workspace));
}
function holdsOthers(folder, { projects }) {
    return folder === '' || [...projects.keys()].some((other) => (0,repo_paths/* isBelow */.Yw)(folder, other));
}
/** Whether another project takes code from a folder when it is built. */
function isIncluded(folder, workspace) {
    return [...workspace.projects.values()].some(({ manifest, declarations }) => declarations.some(({ reference }) => reference.type === 'inclusion' && ownerOfIncluded(reference.path, manifest.folder, workspace) === folder));
}
function ownsCode(project, { projects }, pythonFiles) {
    const { folder } = project.manifest;
    const start = folder === '' ? 0 : folder.length + 1;
    const codeFolders = new Set([...CODE_FOLDERS, ...importPackages(project)]);
    return pythonFiles.some((path) => {
        if (!(0,repo_paths/* isBelow */.Yw)(folder, path))
            return false;
        const end = path.indexOf('/', start);
        const isCode = end < 0 ? !TOOL_FILES.has(path.slice(start)) : codeFolders.has(path.slice(start, end));
        return isCode && (0,repo_paths/* foldersAbove */.Zv)(path).find((above) => projects.has(above)) === folder;
    });
}
/** Top folders that hold what is imported: by the project's name, and by Poetry's `packages`. */
function importPackages({ packageName, manifest }) {
    const included = (0,toml/* listAt */.gT)(manifest.table, 'tool', 'poetry', 'packages').flatMap((entry) => {
        const path = (0,toml/* isTable */.bI)(entry) ? ((0,toml/* stringAt */.bX)(entry, 'from') ?? (0,toml/* stringAt */.bX)(entry, 'include')) : undefined;
        return path?.split('/')[0] ?? [];
    });
    return packageName === undefined ? included : [packageName.replaceAll('-', '_'), ...included];
}

;// CONCATENATED MODULE: ./build/js/workspaces/python.js










const LOCKS = ['uv.lock', 'pdm.lock', 'poetry.lock'];
const POETRY_FIRST = ['poetry.lock', 'uv.lock', 'pdm.lock'];
const READ = new Set(['pyproject.toml', 'setup.cfg', '.python-version']);
/** Poetry, uv, setuptools, hatch, pdm and whatever else keeps to PEP 621, from manifests alone. */
const pythonReader = {
    name: 'python',
    reads: (name) => READ.has(name),
    read: readPython,
};
async function readPython(tree) {
    const { folders, pythonFiles } = sortFiles(tree);
    if (folders.length === 0)
        return { projects: [], findings: [] };
    const workspace = await findProjects(tree, folders);
    const projects = [...workspace.projects.values()];
    const facts = (0,once/* once */.O)(() => ({
        tests: findTests(workspace, pythonFiles),
        isPytestKnown: projects.some((project) => speaksOfPytest(project, workspace)),
    }));
    const runtimeOf = runtimeFinder(tree);
    const findings = [];
    const parts = projects.map((project) => {
        const { manifest } = project;
        const { dependencies, findings: own } = resolveDependencies(project, workspace);
        findings.push(...(manifest.problem === undefined ? [] : [manifest.problem]), ...own);
        const isVirtual = isVirtualRoot(project, workspace, pythonFiles);
        const isRunnable = !isVirtual && manifest.problem === undefined;
        const targets = (0,once/* once */.O)(() => (isRunnable ? pythonTargets(project, workspace, facts()) : []));
        return {
            ...describe(project, workspace),
            isVirtual,
            dependencies,
            get targets() {
                return targets();
            },
            get runtime() {
                return runtimeOf(manifest);
            },
            get isPrivate() {
                return isPrivate(project);
            },
        };
    });
    return { projects: parts, findings };
}
/** Folders with a pyproject.toml, and all Python files, apart from installed environments. */
function sortFiles(tree) {
    const folders = [];
    const pythonFiles = [];
    for (const path of tree.manifests) {
        if (path === 'pyproject.toml')
            folders.push('');
        else if (path.endsWith('/pyproject.toml'))
            folders.push(path.slice(0, -'/pyproject.toml'.length));
    }
    if (folders.length === 0)
        return { folders, pythonFiles };
    for (const path of tree.entries.keys())
        if (path.endsWith('.py') && !(0,repo_paths/* isInstalled */.j$)(path))
            pythonFiles.push(path);
    return { folders, pythonFiles };
}
function describe(project, { uvRoots, poetryRoots, tree }) {
    const { manifest, name, packageName } = project;
    const { folder, file, table, setup } = manifest;
    const version = (0,toml/* stringAt */.bX)(table, 'project', 'version') ?? (0,toml/* stringAt */.bX)(table, 'tool', 'poetry', 'version') ?? setup?.version;
    const workspaceRoot = uvRoots.get(folder) ?? poetryRoots.get(folder);
    return {
        root: folder,
        manifest: file,
        ecosystem: 'python',
        ...(name === undefined ? {} : { name }),
        ...(packageName === undefined ? {} : { packageName }),
        ...(version === undefined ? {} : { version }),
        implicitDependencies: [],
        tags: [],
        lockfiles: lockfilesOf(project, workspaceRoot, tree),
        ...(workspaceRoot === undefined ? {} : { workspaceRoot }),
    };
}
function isPrivate({ manifest }) {
    const tables = [['project'], ['tool', 'poetry']];
    const classifiers = tables.flatMap((keys) => (0,toml/* stringsAt */.kp)(manifest.table, ...keys, 'classifiers'));
    return (0,python_manifest/* isUnpackaged */.AI)(manifest) || classifiers.some((classifier) => /^Private\s*::/i.test(classifier));
}
/** Its own locks, that of its own tool first; else those of its workspace's root. */
function lockfilesOf({ manifest }, workspaceRoot, tree) {
    const locks = (0,toml/* tableAt */.af)(manifest.table, 'tool', 'poetry') === undefined ? LOCKS : POETRY_FIRST;
    const locksIn = (folder) => locks.map((lock) => (0,repo_paths/* inFolder */._z)(folder, lock)).filter((path) => tree.entries.has(path));
    const own = locksIn(manifest.folder);
    return own.length > 0 || workspaceRoot === undefined ? own : locksIn(workspaceRoot);
}


/***/ }),

/***/ 4626:
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
