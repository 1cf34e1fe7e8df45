export const id = 4337;
export const ids = [4337];
export const modules = {

/***/ 24337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  containedFiles: () => (/* binding */ containedFiles)
});

// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(41589);
// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/affected/file-role.js
var file_role = __webpack_require__(7006);
;// CONCATENATED MODULE: ./build/js/affected/loadable.js


// What says which files a distribution holds, per build backend.
const CONTENTS = [
    ['tool', 'poetry', 'packages'],
    ['tool', 'poetry', 'include'],
    ['tool', 'setuptools'],
    ['tool', 'hatch', 'build'],
    ['tool', 'pdm', 'build'],
    ['tool', 'flit'],
    ['tool', 'uv', 'build-backend'],
    ['tool', 'maturin'],
    ['tool', 'scikit-build'],
];
/**
 * Whether a Python distribution may hold a file that lies in `folder` (the first segment of its path in the project; `''` at the top):
 * some entry of its build's settings names that folder, or everything.
 */
function mayDistribute(table, folder) {
    return CONTENTS.some((keys) => mentions((0,toml/* valueAt */.fK)(table, ...keys), folder));
}
// Taken away from what a distribution holds, or only said of its source.
const LEFT_OUT = /^(?:exclude|exclude-package-data|excludes|source-exclude|wheel-exclude|sdist|dynamic|hooks?|custom)$/;
function mentions(value, folder) {
    if (typeof value === 'string')
        return namesFolder(value, folder);
    if (Array.isArray(value))
        return value.some((item) => mentions(item, folder));
    if (!(0,toml/* isTable */.bI)(value))
        return false;
    const start = startOf(value);
    if (start.length > 0)
        return start.some((place) => mentionsBelow(place, (0,toml/* valueAt */.fK)(value, 'include'), folder));
    return (0,toml/* entriesAt */.ws)(value).some(([key, inner]) => {
        if (LEFT_OUT.test(key))
            return false;
        return mentions(inner, folder) || (NAMED_BY_KEYS.test(key) && (0,toml/* isTable */.bI)(inner) && namesOf(inner, folder));
    });
}
/** Below a folder other than the top, whatever is included lies in that folder. */
function mentionsBelow(place, include, folder) {
    const isTop = place === '' || /^\.\/*$/.test(place);
    return isTop && include !== undefined ? mentions(include, folder) : namesFolder(place, folder);
}
// `"tests/data" = "acme/data"`: what is put in stands in front.
const NAMED_BY_KEYS = /^(?:force-include|shared-data|shared-scripts|extra-metadata)$/;
function namesOf(table, folder) {
    return (0,toml/* entriesAt */.ws)(table).some(([key]) => namesFolder(key, folder));
}
/** Where what an entry includes is sought: `from` of Poetry, `where` of setuptools. */
function startOf(entry) {
    return [(0,toml/* valueAt */.fK)(entry, 'from'), (0,toml/* valueAt */.fK)(entry, 'where')].flat().filter((one) => typeof one === 'string');
}
function namesFolder(text, folder) {
    const path = text.replace(/^(?:\.\/)+/, '');
    const first = path.split(/[/.]/, 1)[0] ?? '';
    if (path === '' || path === '.' || first === '*' || first === '**')
        return true;
    return first.includes('*') ? folder.startsWith(first.slice(0, first.indexOf('*'))) : first === folder;
}
/**
 * Whether whoever depends on a Node package may load a file of it, by its path in the package: an entry of its manifest leads there, or
 * its manifest keeps nobody from it.
 */
function mayLoad(manifest, path, { isNamed }) {
    const exports = (0,json.memberOf)(manifest, 'exports');
    const entries = ['main', 'module', 'types', 'typings', 'browser', 'bin'].flatMap((key) => leaves((0,json.memberOf)(manifest, key)));
    if ([...leaves(exports), ...entries].some((target) => leadsTo(target, path)))
        return true;
    // Without exports any path can be imported; nobody imports what is called a test.
    return exports === undefined && !isNamed && !isKeptBack(manifest, path);
}
/** What is never published is not there for those who install the package, and those who link it would break when they did. */
function isKeptBack(manifest, path) {
    const files = (0,json/* stringsOf */.iw)((0,json.memberOf)(manifest, 'files'));
    return !path.includes('/') || (files.length > 0 && !files.some((entry) => leadsTo(entry, path)));
}
function leaves(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(leaves);
    return (0,json/* isObject */.Gv)(value) ? (0,json/* membersOf */.lS)(value).flatMap(([, inner]) => leaves(inner)) : [];
}
function leadsTo(target, path) {
    const plain = target.replace(/^(?:\.?\/)+/, '');
    const star = plain.indexOf('*');
    if (star >= 0)
        return path.startsWith(plain.slice(0, star));
    const folder = plain.replace(/\/+$/, '');
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: ./build/js/affected/places.js
var places = __webpack_require__(32063);
;// CONCATENATED MODULE: ./build/js/affected/contained.js






/**
 * Those of the changed files that nobody but their own project can load, and which of its tasks read them: tests and settings that
 * lie outside what the project's distribution holds (Python) or its package lets others import (Node). Where a manifest does not make
 * that certain, a file is not among them.
 */
async function containedFiles(changes, { projects }, tree) {
    const roots = new Map([...projects.values()].map((project) => [project.root, project]));
    const contained = new Map();
    const judges = new Map();
    for (const { path } of changes) {
        const owner = (0,places/* ownerOf */.b)(path, roots);
        // A project at the root owns whatever nobody else does: what lies there may serve any project.
        if (owner === undefined || (owner.root === '' && projects.size > 1))
            continue;
        const inside = (0,repo_paths/* pathInside */._l)(owner.root, path);
        const role = (0,file_role/* roleOf */.kp)(inside);
        if (role === undefined)
            continue;
        if (isForCheckers(role)) {
            contained.set(path, role.kinds);
            continue;
        }
        const judge = judges.get(owner) ?? (await judgeFor(owner, tree));
        judges.set(owner, judge);
        if (judge(inside, role))
            contained.set(path, role.kinds);
    }
    return contained;
}
/** Nobody loads what only linters and type checkers read. */
function isForCheckers({ kinds }) {
    return kinds !== 'every' && kinds.every((kind) => kind === 'lint' || kind === 'typecheck');
}
async function judgeFor(project, tree) {
    const judges = await Promise.all(project.ecosystems.map((one) => (one === 'python' ? pythonJudge : nodeJudge)(project, tree)));
    // What no ecosystem speaks for, such as a project of Nx alone, nobody can tell.
    return (path, role) => judges.length > 0 && judges.every((judge) => judge(path, role));
}
async function pythonJudge({ root }, tree) {
    const at = (name) => (root === '' ? name : `${root}/${name}`);
    const text = tree.text(at('pyproject.toml'));
    // What a build script does, nobody can tell from here.
    if (text === undefined || tree.entries.has(at('setup.py')) || tree.entries.has(at('setup.cfg')))
        return () => false;
    const reading = await (0,toml/* readToml */.D7)(text);
    if ('problem' in reading)
        return () => false;
    return (path, { isNamed }) => {
        const first = (0,file_role/* firstFolder */.pU)(path);
        // What Node calls a test may lie in a package, which ships whatever is in it.
        return (!isNamed || file_role/* TEST_FOLDERS */.PQ.has(first)) && !mayDistribute(reading.table, first);
    };
}
async function nodeJudge({ root }, tree) {
    const text = tree.text(root === '' ? 'package.json' : `${root}/package.json`);
    const reading = text === undefined ? undefined : (0,json/* readJson */.Vh)(text);
    if (reading === undefined || 'problem' in reading || !(0,json/* isObject */.Gv)(reading.value))
        return () => false;
    const manifest = reading.value;
    return (path, role) => !mayLoad(manifest, path, role);
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
