"use strict";
exports.id = 1538;
exports.ids = [1538];
exports.modules = {

/***/ 11538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareNpm: () => (/* binding */ compareNpm)
/* harmony export */ });
/* harmony import */ var _lockfiles_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99074);
/* harmony import */ var _lockfiles_npm_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67347);
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
/* harmony import */ var _workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82827);
/* harmony import */ var _workspaces_node_specifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96227);
/* harmony import */ var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9356);






const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/**
 * As `npm ci` compares: whatever a manifest asks for must be installed at a place where its project sees it, in a version that satisfies
 * the range. A range that only reads differently is harmless.
 *
 * @see https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/arborist/build-ideal-tree.js and lib/utils/validate-lockfile.js
 */
const compareNpm = async ({ folder, text, projects }, { tree }) => {
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text, _lockfiles_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LOCK_CHARACTERS */ .vT);
    const packages = 'value' in reading ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(reading.value, 'packages') : undefined;
    // Version 1 says nothing of what the manifests ask for.
    if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(packages))
        return [];
    const places = new Map((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(packages));
    const members = new Map();
    const root = (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(tree, folder);
    if (root !== undefined)
        members.set('', root);
    for (const project of projects) {
        const place = project.root === folder ? '' : project.root.slice(folder === '' ? 0 : folder.length + 1);
        const manifest = (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(tree, project.root);
        if (manifest !== undefined && (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(folder, place) === project.root)
            members.set(place, manifest);
    }
    const { satisfies, validRange } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19));
    const isSatisfied = (version, range) => validRange(range, true) === null || satisfies(version, range, { loose: true, includePrerelease: true });
    return [...members].flatMap(([place, manifest]) => manifest.problem === undefined ? memberMismatches(place, manifest, places, isSatisfied) : []);
};
function memberMismatches(place, manifest, places, isSatisfied) {
    const record = places.get(place);
    if (record === undefined)
        return [{ manifest: manifest.file, says: 'is not in it' }];
    const found = [];
    for (const field of FIELDS) {
        for (const [name, range] of (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest.value, field))) {
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
    const reference = (0,_workspaces_node_specifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSpecifier */ .a)(range);
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
/** What a name means from a folder: the nearest copy; of a link, the folder that it leads to. */
function lookUp(name, from, places) {
    const place = (0,_lockfiles_npm_places_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(name, from, places);
    const found = place === undefined ? undefined : places.get(place);
    const folder = (0,_lockfiles_npm_places_js__WEBPACK_IMPORTED_MODULE_5__/* .linkedFolder */ .k7)(found);
    return folder === undefined ? found : (places.get(folder) ?? found);
}


/***/ }),

/***/ 99074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ NO_GLOBALS),
/* harmony export */   Py: () => (/* binding */ NO_PATCHES),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   vT: () => (/* binding */ MOST_LOCK_CHARACTERS),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** How long a lock may be: programs write it, of thousands of packages. */
const MOST_LOCK_CHARACTERS = 100_000_000;
const NO_PATCHES = new Map();
const NO_GLOBALS = new Map();
/** A folder as a lock writes it, in one form: `./a/` is `a`, and `.` is empty. */
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
/** The index of a place that is counted from the start of a piece of a text; lines and columns from 1. */
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


/***/ }),

/***/ 67347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   e$: () => (/* binding */ MODULES),
/* harmony export */   k7: () => (/* binding */ linkedFolder)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41589);
/* harmony import */ var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);


const MODULES = 'node_modules/';
/** Where a name leads, seen from a place: the nearest copy, from the place's own node_modules up to that of the root. */
function placeOf(name, from, places) {
    for (let folder = from;; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
        const place = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(folder, `${MODULES}${name}`);
        if (places.has(place))
            return place;
        if (folder === '' || folder === '..')
            return undefined;
    }
}
/** The folder that a link leads to; undefined for what is none. */
function linkedFolder(one) {
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(one, 'link') === true ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(one, 'resolved') : undefined;
}


/***/ })

};
;