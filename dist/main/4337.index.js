"use strict";
exports.id = 4337;
exports.ids = [4337];
exports.modules = {

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


/***/ })

};
;