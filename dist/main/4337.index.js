"use strict";
exports.id = 4337;
exports.ids = [4337];
exports.modules = {

 24337:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  containedFiles: () => ( containedFiles)
});

var toml = __webpack_require__(41023);
var node_manifest = __webpack_require__(82827);
var repo_paths = __webpack_require__(9356);
var file_role = __webpack_require__(7006);
var json = __webpack_require__(41589);
;


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
function mayDistribute(table, folder) {
    return CONTENTS.some((keys) => mentions((0,toml.fK)(table, ...keys), folder));
}
const LEFT_OUT = /^(?:exclude|exclude-package-data|excludes|source-exclude|wheel-exclude|sdist|dynamic|hooks?|custom)$/;
function mentions(value, folder) {
    if (typeof value === 'string')
        return namesFolder(value, folder);
    if (Array.isArray(value))
        return value.some((item) => mentions(item, folder));
    if (!(0,toml.bI)(value))
        return false;
    const start = startOf(value);
    if (start.length > 0)
        return start.some((place) => mentionsBelow(place, (0,toml.fK)(value, 'include'), folder));
    return (0,toml.ws)(value).some(([key, inner]) => {
        if (LEFT_OUT.test(key))
            return false;
        return mentions(inner, folder) || (NAMED_BY_KEYS.test(key) && (0,toml.bI)(inner) && namesOf(inner, folder));
    });
}
function mentionsBelow(place, include, folder) {
    const isTop = place === '' || /^\.\/*$/.test(place);
    return isTop && include !== undefined ? mentions(include, folder) : namesFolder(place, folder);
}
const NAMED_BY_KEYS = /^(?:force-include|shared-data|shared-scripts|extra-metadata)$/;
function namesOf(table, folder) {
    return (0,toml.ws)(table).some(([key]) => namesFolder(key, folder));
}
function startOf(entry) {
    return [(0,toml.fK)(entry, 'from'), (0,toml.fK)(entry, 'where')].flat().filter((one) => typeof one === 'string');
}
function namesFolder(text, folder) {
    const path = text.replace(/^(?:\.\/)+/, '');
    const first = path.split(/[/.]/, 1)[0] ?? '';
    if (path === '' || path === '.' || first === '*' || first === '**')
        return true;
    return first.includes('*') ? folder.startsWith(first.slice(0, first.indexOf('*'))) : first === folder;
}
function mayLoad(manifest, path, { isNamed }) {
    if (entriesOf(manifest).some((target) => leadsTo(target, path)))
        return true;
    return (0,json.memberOf)(manifest, 'exports') === undefined && !isNamed && !isKeptBack(manifest, path);
}
function isEntry(manifest, path) {
    return entriesOf(manifest).some((target) => withoutDots(target) === path);
}
function entriesOf(manifest) {
    return ['exports', 'main', 'module', 'types', 'typings', 'browser', 'bin'].flatMap((key) => leaves((0,json.memberOf)(manifest, key)));
}
function isKeptBack(manifest, path) {
    const files = (0,json.iw)((0,json.memberOf)(manifest, 'files'));
    return !path.includes('/') || (files.length > 0 && !files.some((entry) => leadsTo(entry, path)));
}
function leaves(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(leaves);
    return (0,json.Gv)(value) ? (0,json.lS)(value).flatMap(([, inner]) => leaves(inner)) : [];
}
function withoutDots(target) {
    return target.replace(/^(?:\.?\/)+/, '');
}
function leadsTo(target, path) {
    const plain = withoutDots(target);
    const star = plain.indexOf('*');
    if (star >= 0)
        return path.startsWith(plain.slice(0, star));
    const folder = plain.replace(/\/+$/, '');
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

var places = __webpack_require__(32063);
;






async function containedFiles(changes, { projects }, tree) {
    const roots = (0,places.i$)({ projects });
    const contained = new Map();
    const judges = new Map();
    for (const { path } of changes) {
        const owner = (0,places.bf)(path, roots);
        if (owner === undefined || (owner.root === '' && projects.size > 1))
            continue;
        const inside = (0,repo_paths._l)(owner.root, path);
        const role = (0,file_role.kp)(inside);
        if (role === undefined)
            continue;
        if ((0,file_role.OM)(role)) {
            if (!isOffered(inside, owner, tree))
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
async function judgeFor(project, tree) {
    const judges = await Promise.all(project.ecosystems.map((one) => (one === 'python' ? pythonJudge : nodeJudge)(project, tree)));
    return (path, role) => judges.length > 0 && judges.every((judge) => judge(path, role));
}
async function pythonJudge({ root }, tree) {
    const at = (name) => (root === '' ? name : `${root}/${name}`);
    const text = tree.text(at('pyproject.toml'));
    if (text === undefined || tree.entries.has(at('setup.py')) || tree.entries.has(at('setup.cfg')))
        return () => false;
    const reading = await (0,toml.D7)(text);
    if ('problem' in reading)
        return () => false;
    return (path, { isNamed }) => {
        const first = (0,file_role.pU)(path);
        return (!isNamed || file_role.PQ.has(first)) && !mayDistribute(reading.table, first);
    };
}
async function nodeJudge(project, tree) {
    const manifest = packageJsonOf(project, tree);
    return manifest === undefined ? () => false : (path, role) => !mayLoad(manifest, path, role);
}
function isOffered(inside, owner, tree) {
    const manifest = packageJsonOf(owner, tree);
    return manifest !== undefined && isEntry(manifest, inside);
}
function packageJsonOf({ root }, tree) {
    const manifest = (0,node_manifest.WI)(tree, root);
    return manifest?.problem === undefined ? manifest?.value : undefined;
}


 })

};
;