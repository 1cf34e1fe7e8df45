"use strict";
exports.id = 1538;
exports.ids = [1538];
exports.modules = {

 11538:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   compareNpm: () => ( compareNpm)
 });
 var _lockfiles_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99074);
 var _lockfiles_npm_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67347);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
 var _workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82827);
 var _workspaces_node_specifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96227);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9356);






const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const compareNpm = async ({ folder, text, projects }, { tree }) => {
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Vh)(text, _lockfiles_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .vT);
    const packages = 'value' in reading ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(reading.value, 'packages') : undefined;
    if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(packages))
        return [];
    const places = new Map((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)(packages));
    const members = new Map();
    const root = (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__ .WI)(tree, folder);
    if (root !== undefined)
        members.set('', root);
    for (const project of projects) {
        const place = project.root === folder ? '' : project.root.slice(folder === '' ? 0 : folder.length + 1);
        const manifest = (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__ .WI)(tree, project.root);
        if (manifest !== undefined && (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_3__ .o1)(folder, place) === project.root)
            members.set(place, manifest);
    }
    const { satisfies, validRange } = await __webpack_require__.e( 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19));
    const isSatisfied = (version, range) => validRange(range, true) === null || satisfies(version, range, { loose: true, includePrerelease: true });
    return [...members].flatMap(([place, manifest]) => manifest.problem === undefined ? memberMismatches(place, manifest, places, isSatisfied) : []);
};
function memberMismatches(place, manifest, places, isSatisfied) {
    const record = places.get(place);
    if (record === undefined)
        return [{ manifest: manifest.file, says: 'is not in it' }];
    const found = [];
    for (const field of FIELDS) {
        for (const [name, range] of (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest.value, field))) {
            if (typeof range !== 'string')
                continue;
            const mismatch = dependencyMismatch({ field, name, range, place, manifest, record }, places, isSatisfied);
            if (mismatch !== undefined)
                found.push(mismatch);
        }
    }
    return found;
}
function dependencyMismatch({ field, name, range, place, manifest, record }, places, isSatisfied) {
    const isOptional = field === 'optionalDependencies' ||
        (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest.value, 'peerDependenciesMeta'), name), 'optional') === true;
    const installed = lookUp(name, place, places);
    const wanted = `${name} ${range}`;
    if (installed === undefined) {
        return isOptional ? undefined : { manifest: manifest.file, says: `asks for ${wanted}, which is not in it` };
    }
    const reference = (0,_workspaces_node_specifiers_js__WEBPACK_IMPORTED_MODULE_4__ .a)(range);
    const version = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)(installed, 'version');
    if (reference.type === 'range' && version !== undefined && !isSatisfied(version, reference.range)) {
        return { manifest: manifest.file, says: `asks for ${wanted}, it has ${version}` };
    }
    const recorded = FIELDS.map((one) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(record, one), name)).find((one) => one !== undefined);
    if (recorded === range)
        return undefined;
    const instead = recorded === undefined ? 'which it does not record' : `it was made for ${name} ${recorded}`;
    return { manifest: manifest.file, says: `asks for ${wanted}, ${instead}`, isHarmless: true };
}
function lookUp(name, from, places) {
    const place = (0,_lockfiles_npm_places_js__WEBPACK_IMPORTED_MODULE_5__ .$t)(name, from, places);
    const found = place === undefined ? undefined : places.get(place);
    const folder = (0,_lockfiles_npm_places_js__WEBPACK_IMPORTED_MODULE_5__ .k7)(found);
    return folder === undefined ? found : (places.get(folder) ?? found);
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


 }),

 67347:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $t: () => ( placeOf),
   e$: () => ( MODULES),
   k7: () => ( linkedFolder)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41589);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);


const MODULES = 'node_modules/';
function placeOf(name, from, places) {
    for (let folder = from;; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
        const place = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(folder, `${MODULES}${name}`);
        if (places.has(place))
            return place;
        if (folder === '' || folder === '..')
            return undefined;
    }
}
function linkedFolder(one) {
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(one, 'link') === true ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(one, 'resolved') : undefined;
}


 })

};
;