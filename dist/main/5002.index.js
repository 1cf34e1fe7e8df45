"use strict";
exports.id = 5002;
exports.ids = [5002];
exports.modules = {

 16544:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   t: () => ( differences)
 });
function differences(manifest, asked, recorded) {
    const found = [];
    for (const [name, written] of asked) {
        const locked = recorded.get(name);
        if (locked === written)
            continue;
        const instead = locked === undefined ? 'which is not in it' : `it was made for ${locked}`;
        found.push({ manifest, says: `asks for ${written}, ${instead}` });
    }
    for (const [name, locked] of recorded) {
        if (!asked.has(name))
            found.push({ manifest, says: `does not ask for ${locked} any more` });
    }
    return found;
}


 }),

 75002:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   comparePnpm: () => ( comparePnpm)
 });
 var _lockfiles_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99074);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41589);
 var _standards_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38140);
 var _workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82827);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9356);
 var _lock_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16544);






const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];
const comparePnpm = async ({ file, folder, text, projects }, { tree }) => {
    const reading = await (0,_standards_yaml_js__WEBPACK_IMPORTED_MODULE_0__ .C)(text, _lockfiles_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .vT);
    const lock = 'documents' in reading ? reading.documents.findLast(isLock) : undefined;
    const importers = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(lock, 'importers');
    if (lock === undefined || !(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .Gv)(importers))
        return [];
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(lock, 'pnpmfileChecksum') !== undefined)
        return [];
    const found = [];
    const folders = new Set([folder, ...projects.map(({ root }) => root)]);
    for (const root of folders) {
        const manifest = (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_3__ .WI)(tree, root);
        if (manifest === undefined || manifest.problem !== undefined)
            continue;
        const asked = askedBy(manifest.value, lock);
        const importer = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(importers, (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .iZ)(folder, root));
        if (importer === undefined && asked.size > 0)
            found.push({ manifest: manifest.file, says: `is not in ${file}` });
        else
            found.push(...(0,_lock_record_js__WEBPACK_IMPORTED_MODULE_5__ .t)(manifest.file, asked, recordedIn(importer, lock)));
    }
    return found;
};
function isLock(document) {
    const root = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(document, 'importers'), '.');
    return ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .Gv)(document) &&
        ['packageManagerDependencies', 'configDependencies'].every((key) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(root, key) === undefined));
}
function askedBy(manifest, lock) {
    const settings = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(lock, 'settings');
    const asked = new Map();
    const add = (field, as) => {
        for (const [name, specifier] of (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(manifest, field))) {
            if (typeof specifier !== 'string' || isOverridden(name, lock))
                continue;
            if (specifier.startsWith('link:') && (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(settings, 'excludeLinksFromLockfile') === true)
                continue;
            asked.set(name, shown(name, specifier, as));
        }
    };
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(settings, 'autoInstallPeers') === true)
        add('peerDependencies', 'dependencies');
    add('devDependencies', 'devDependencies');
    add('dependencies', 'dependencies');
    add('optionalDependencies', 'optionalDependencies');
    return asked;
}
function recordedIn(importer, lock) {
    return new Map(FIELDS.flatMap((field) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(importer, field))
        .filter(([name]) => !isOverridden(name, lock))
        .map(([name, one]) => [name, shown(name, (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(one, 'specifier') ?? '', field)])));
}
function isOverridden(name, lock) {
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(lock, 'overrides')).some(([key]) => key === name || key.startsWith(`${name}@`));
}
function shown(name, specifier, field) {
    return field === 'dependencies' ? `${name} ${specifier}` : `${name} ${specifier} (${field})`;
}


 }),

 99074:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   B2: () => ( NO_GLOBALS),
   Py: () => ( NO_PATCHES),
   VV: () => ( placeIn),
   vT: () => ( MOST_LOCK_CHARACTERS),
   yS: () => ( folderOf)
 });
const MOST_LOCK_CHARACTERS = 100_000_000;
const NO_PATCHES = new Map();
const NO_GLOBALS = new Map();
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


 })

};
;