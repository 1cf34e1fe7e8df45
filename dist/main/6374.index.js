export const id = 6374;
export const ids = [6374];
export const modules = {

/***/ 36374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unadmitted: () => (/* binding */ unadmitted)
/* harmony export */ });
/* harmony import */ var _standards_requires_python_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11398);
/* harmony import */ var _tasks_found_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85854);
/* harmony import */ var _workspaces_python_constraint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86227);
/* harmony import */ var _workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12685);




const TIMEOUT_MS = 10_000;
/** Of projects that ran with the Python on PATH those that do not admit it, each with its manifest. */
async function unadmitted(names, { graph, tree }, { programs, folder }) {
    const printed = await (0,_tasks_found_program_js__WEBPACK_IMPORTED_MODULE_0__/* .printedVersion */ .h)('python', { cwd: folder, timeoutMs: TIMEOUT_MS }, programs);
    const [, version] = /^Python (\d+\.\d+\.\d+)/.exec(printed ?? '') ?? [];
    if (version === undefined)
        return [];
    const found = names.map(async (name) => {
        const root = graph.projects.get(name)?.root;
        const manifest = root === undefined ? undefined : await (0,_workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(tree, root);
        const constraint = manifest === undefined ? undefined : (0,_workspaces_python_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonConstraint */ .w)(manifest);
        if (manifest === undefined || constraint === undefined || (0,_standards_requires_python_js__WEBPACK_IMPORTED_MODULE_3__/* .admitsPython */ .lM)(constraint, version))
            return [];
        return {
            file: manifest.file,
            message: `${name} asks for Python ${constraint}, and ran with ${version}, which is on PATH`,
        };
    });
    return (await Promise.all(found)).flat();
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

/***/ 11398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ pythonsBeyond),
/* harmony export */   dg: () => (/* binding */ lowestPython),
/* harmony export */   lM: () => (/* binding */ admitsPython)
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
/**
 * Versions that a constraint admits and another one does not; undefined where there are none.
 *
 * @param countsUpper whether newer versions than any that the other admits count, as they do for Poetry; uv and pip pass over upper bounds
 */
function pythonsBeyond(asked, given, countsUpper) {
    const versions = candidates(`${asked} ${given}`);
    const admitted = versions.filter((version) => admitsPython(asked, version));
    const common = admitted.filter((version) => admitsPython(given, version));
    const newest = versions.findLast((version) => admitsPython(given, version));
    if (newest === undefined || admitted.length === 0)
        return undefined;
    const beyond = admitted.filter((version) => !common.includes(version) && (countsUpper || versions.indexOf(version) < versions.indexOf(newest)));
    if (common.length === 0)
        return { example: admitted[0], isAll: true };
    return beyond[0] === undefined ? undefined : { example: beyond[0], isAll: false };
}
const MINORS = ['2.7', ...Array.from({ length: 31 }, (_, minor) => `3.${minor}`), '4.0'];
/** The first and some late release of each minor version, and whatever patch releases are named, with their neighbours. */
function candidates(constraints) {
    const patches = new Map(MINORS.map((minor) => [minor, new Set([0, 30])]));
    for (const [, minor = '', patch = ''] of constraints.slice(0, 2_000).matchAll(/(\d+\.\d+)\.(\d{1,3})/g)) {
        for (const near of [-1, 0, 1])
            patches.get(minor)?.add(Math.max(0, Number(patch) + near));
    }
    return MINORS.flatMap((minor) => [...(patches.get(minor) ?? [])].sort((a, b) => a - b).map((patch) => `${minor}.${patch}`));
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

/***/ 85854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ printedVersion)
/* harmony export */ });
/** What a program prints when it is asked for its version; undefined where it is not there, or fails. */
async function printedVersion(program, options, programs) {
    try {
        const { code, stdout } = await programs.run(program, ['--version'], options);
        return code === 0 ? Buffer.from(stdout).toString('utf8').trim() : undefined;
    }
    catch (error) {
        if (['ENOENT', 'EACCES'].includes(error.code ?? ''))
            return undefined;
        throw error;
    }
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

/***/ 86227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isConditional),
/* harmony export */   w: () => (/* binding */ pythonConstraint)
/* harmony export */ });
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
/* harmony import */ var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52991);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
/* harmony import */ var _poetry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22420);




/** The versions of Python that a project is for, as written; undefined where its manifest does not say. */
function pythonConstraint({ table, setup }) {
    const poetry = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(table, 'tool', 'poetry', 'dependencies', 'python');
    const written = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(poetry) ? poetry['version'] : poetry;
    const stated = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(table, 'project', 'requires-python') ?? written ?? setup?.pythonRequires;
    return typeof stated === 'string' && stated.trim() !== '' ? stated : undefined;
}
/**
 * Whether some environments do not get a dependency: it may run just where it is installed.
 *
 * @param name normalized
 */
function isConditional(table, name) {
    const entries = (0,_poetry_js__WEBPACK_IMPORTED_MODULE_1__/* .poetryTables */ .rf)(table)
        .flatMap((keys) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(table, ...keys))
        .filter(([key]) => (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(key) === name)
        .flatMap(([, value]) => (Array.isArray(value) ? value : [value]));
    const lists = [
        (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(table, 'project', 'dependencies'),
        ...[...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(table, 'project', 'optional-dependencies'), ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(table, 'dependency-groups')].map(([, list]) => (Array.isArray(list) ? list : [])),
    ];
    return (entries.some((entry) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(entry) && ['python', 'markers', 'platform'].some((key) => key in entry)) ||
        lists.flat().some((item) => {
            const requirement = typeof item === 'string' ? (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRequirement */ .p)(item) : undefined;
            return requirement?.marker !== undefined && (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(requirement.name) === name;
        }));
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

/***/ 12685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  op: () => (/* binding */ declaredName),
  AI: () => (/* binding */ isUnpackaged),
  WI: () => (/* binding */ readManifest),
  m4: () => (/* binding */ statesWorkspace)
});

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
;// CONCATENATED MODULE: ./build/js/standards/setup-cfg.js
// setuptools, declarative configuration in setup.cfg: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
/** Reads the few values that matter here; an unreadable line is passed over, as an INI file has no strict form. */
function readSetupCfg(text) {
    const sections = new Set();
    const values = [];
    let section = '';
    let current;
    for (const [at, written] of text.split(/\r?\n/).entries()) {
        const line = at + 1;
        if (written.startsWith('[')) {
            section = written.slice(1, Math.max(1, written.indexOf(']'))).trim();
            sections.add(section);
            current = undefined;
            continue;
        }
        if (written.trim() === '' || /^\s*[#;]/.test(written))
            continue;
        const end = written.search(/[=:]/);
        // An indented line goes on with the value above it.
        if (/^\s/.test(written))
            current?.lines.push({ text: written.trim(), line });
        else if (end >= 1) {
            current = { section, key: written.slice(0, end).trim(), lines: [{ text: written.slice(end + 1).trim(), line }] };
            values.push(current);
        }
    }
    const literal = (name) => {
        const found = values.findLast(({ section: of, key }) => `${of}.${key.toLowerCase()}` === name);
        const value = found?.lines[0]?.text ?? '';
        return value === '' || /^(?:attr|file):/.test(value) ? undefined : value;
    };
    const [name, version] = [literal('metadata.name'), literal('metadata.version')];
    const pythonRequires = literal('options.python_requires');
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        ...(pythonRequires === undefined ? {} : { pythonRequires }),
        requires: values.flatMap((value) => requirementsIn(value) ?? []),
        sections,
    };
}
function requirementsIn({ section, key, lines }) {
    const isMain = section === 'options' && /^install[_-]requires$/i.test(key);
    if (!isMain && section !== 'options.extras_require')
        return undefined;
    const whose = isMain ? {} : { extra: key };
    const filled = lines.filter(({ text }) => text !== '');
    if (filled[0]?.text.startsWith('file:') === true) {
        const names = filled
            .map(({ text }) => text)
            .join(',')
            .slice('file:'.length);
        return { ...whose, items: [], files: namesIn(names) };
    }
    // On one line semicolons come between requirements; on several, before a marker.
    const pieces = lines.length > 1 ? filled : filled.flatMap(({ text, line }) => text.split(';').map((one) => ({ text: one, line })));
    const items = pieces.map(({ text, line }) => ({ text: text.replace(/(?:^|\s)#.*$/, '').trim(), line }));
    return { ...whose, items: items.filter(({ text }) => text !== ''), files: [] };
}
function namesIn(list) {
    return list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/standards/toml-lines.js
var toml_lines = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/unreadable.js
var unreadable = __webpack_require__(51894);
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
        message: `${(0,printable/* printable */.g$)(file)} ${why}: what this project depends on is not known`,
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


/***/ })

};
