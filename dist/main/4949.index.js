"use strict";
exports.id = 4949;
exports.ids = [4949];
exports.modules = {

 85122:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   s: () => ( pythonManifest)
 });
 var _workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12685);

const known = new WeakMap();
async function pythonManifest(tree, folder) {
    const byFolder = known.get(tree) ?? new Map();
    known.set(tree, byFolder);
    const reading = byFolder.get(folder) ?? (0,_workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_0__ .WI)(tree, folder);
    byFolder.set(folder, reading);
    const manifest = await reading;
    return manifest?.problem === undefined ? manifest : undefined;
}


 }),

 4949:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   findMissingLocks: () => ( findMissingLocks)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41589);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41023);
 var _workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82827);
 var _workspaces_node_workspaces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25695);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);
 var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85122);







const findMissingLocks = async (subject) => {
    const lockable = await lockableFolders(subject);
    const ignored = await ignoredNames(subject, lockable);
    return lockable
        .filter(({ folder, lock }) => !subject.tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(folder, lock)) && !ignored(folder, lock))
        .map(({ folder, manifest, lock, command }) => {
        const where = folder === '' ? '' : ` in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(folder)}`;
        return {
            code: 'missing-lock',
            severity: 'warning',
            message: `There is no ${lock} beside ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(manifest)}: each installation may take other versions`,
            fix: `Run "${command}"${where}, and commit the lock; or ignore it in .gitignore, if that is meant.`,
            file: manifest,
        };
    });
};
async function lockableFolders(subject) {
    const projects = [...subject.graph.projects.values()];
    return [
        ...(await poetryFolders(projects, subject)),
        ...(await uvFolders(projects, subject)),
        ...nodeFolders(projects, subject),
    ];
}
async function poetryFolders(projects, { tree }) {
    if (!projects.some(({ lockfiles }) => lockfiles.some((file) => file.endsWith('poetry.lock'))))
        return [];
    const found = [];
    for (const { root, lockfiles, unresolved } of projects) {
        if (unresolved.length > 0)
            continue;
        const manifest = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__ .s)(tree, root);
        if (manifest === undefined || lockfiles.some(isPythonLock) || !isPoetry(manifest.table))
            continue;
        found.push({ folder: root, manifest: manifest.file, lock: 'poetry.lock', command: 'poetry lock' });
    }
    return found;
}
function isPythonLock(file) {
    return /(?:^|\/)(?:poetry|uv|pdm)\.lock$/.test(file);
}
function isPoetry(table) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .af)(table, 'tool', 'poetry', 'dependencies') !== undefined;
}
async function uvFolders(projects, { tree }) {
    const found = [];
    for (const folder of rootsOf(projects)) {
        const manifest = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__ .s)(tree, folder);
        if (manifest === undefined || (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .af)(manifest.table, 'tool', 'uv', 'workspace') === undefined)
            continue;
        found.push({ folder, manifest: manifest.file, lock: 'uv.lock', command: 'uv lock' });
    }
    return found;
}
const NODE_LOCKS = {
    npm: { lock: 'package-lock.json', command: 'npm install', also: ['npm-shrinkwrap.json'] },
    pnpm: { lock: 'pnpm-lock.yaml', command: 'pnpm install', also: [] },
    yarn: { lock: 'yarn.lock', command: 'yarn install', also: [] },
    berry: { lock: 'yarn.lock', command: 'yarn install', also: [] },
};
function nodeFolders(projects, { tree }) {
    return rootsOf(projects).flatMap((folder) => {
        const manifest = (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_4__ .WI)(tree, folder);
        if (manifest === undefined || manifest.problem !== undefined)
            return [];
        const isWorkspace = manifest.value['workspaces'] !== undefined || tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(folder, 'pnpm-workspace.yaml'));
        const npmrc = tree.text((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(folder, '.npmrc')) ?? '';
        const hasOther = Object.values(NODE_LOCKS).some(({ lock, also }) => [lock, ...also].some((name) => tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(folder, name))));
        const isOwn = ['bun.lock', 'bun.lockb', 'deno.lock'].some((name) => tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(folder, name)));
        const isBun = ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.stringMember)(manifest.value, 'packageManager') ?? '').startsWith('bun');
        if (!isWorkspace || hasOther || isOwn || isBun || /^\s*(?:package-lock|lockfile)\s*=\s*false/m.test(npmrc))
            return [];
        const { lock, command } = NODE_LOCKS[(0,_workspaces_node_workspaces_js__WEBPACK_IMPORTED_MODULE_6__ .DO)(tree, folder, manifest)];
        return [{ folder, manifest: manifest.file, lock, command }];
    });
}
function rootsOf(projects) {
    return [...new Set(projects.flatMap(({ workspaceRoots }) => workspaceRoots))];
}
async function ignoredNames(subject, lockable) {
    const above = (folder) => [folder, ...(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Zv)(folder)];
    const files = lockable.flatMap(({ folder }) => above(folder).map((one) => (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(one, '.gitignore')));
    const contents = await subject.read(files);
    return (folder, lock) => above(folder).some((one) => {
        const text = contents.get((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(one, '.gitignore'));
        const lines = text === undefined ? [] : Buffer.from(text).toString('utf8').split(/\r?\n/);
        return lines.some((line) => [lock, `*.${lock.split('.').at(-1)}`].includes(line.trim().replace(/^(?:\*\*)?\//, '')));
    });
}


 })

};
;