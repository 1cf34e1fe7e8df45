"use strict";
exports.id = 5234;
exports.ids = [5234];
exports.modules = {

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


 }),

 75234:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   npmLock: () => ( npmLock)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99074);
 var _npm_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67347);




const npmLock = {
    name: 'npm',
    reads: () => true,
    async parse(text) {
        const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Vh)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .vT);
        if ('problem' in reading)
            return reading;
        const format = String((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(reading.value, 'lockfileVersion') ?? 1);
        if (!['1', '2', '3'].includes(format)) {
            return { problem: { message: `version ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(format)} of the format of package-lock.json is not read` } };
        }
        const places = placesOf(reading.value);
        const find = (name) => edgesTo([name], '', places).map(({ to }) => to);
        return {
            set: {
                format,
                hashFormat: '',
                entries: entriesOf(places),
                ...((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(reading.value, 'packages')) ? { importers: importersOf(places) } : {}),
                globals: _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .B2,
                find,
                patches: _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .Py,
            },
        };
    },
};
function placesOf(lock) {
    const packages = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(lock, 'packages');
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(packages))
        return new Map((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)(packages));
    const places = new Map();
    const folders = [['', lock]];
    for (const [folder, holder] of folders) {
        for (const [name, one] of (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(holder, 'dependencies'))) {
            const place = `${folder}${_npm_places_js__WEBPACK_IMPORTED_MODULE_3__ .e$}${name}`;
            places.set(place, one);
            if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(one, 'dependencies')))
                folders.push([`${place}/`, one]);
        }
    }
    return places;
}
function entriesOf(places) {
    const entries = new Map();
    for (const [place, one] of places) {
        if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(one, 'link') === true)
            continue;
        const folder = folderAt(place, one);
        const names = [...FIELDS.keys()].flatMap((field) => (field === 'devDependencies' ? [] : namesIn(one, field)));
        entries.set(place, {
            name: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)(one, 'name') ?? (isFolder(place) ? place : nameAt(place)),
            version: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)(one, 'version') ?? '',
            source: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)(one, 'resolved') ?? '',
            hash: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)(one, 'integrity') ?? '',
            edges: edgesTo([...names, ...namesIn(one, 'requires')], place, places),
            ...(folder === undefined ? {} : { folder }),
        });
    }
    return entries;
}
const FIELDS = new Map([
    ['dependencies', 'main'],
    ['peerDependencies', 'main'],
    ['optionalDependencies', 'extra'],
    ['devDependencies', 'dev'],
]);
function namesIn(one, field) {
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(one, field))
        .filter(([, range]) => typeof range === 'string')
        .map(([name]) => name);
}
function isFolder(place) {
    return !`/${place}`.includes(`/${_npm_places_js__WEBPACK_IMPORTED_MODULE_3__ .e$}`);
}
function nameAt(place) {
    return place.slice(place.lastIndexOf(_npm_places_js__WEBPACK_IMPORTED_MODULE_3__ .e$) + _npm_places_js__WEBPACK_IMPORTED_MODULE_3__ .e$.length);
}
function folderAt(place, one) {
    if (isFolder(place))
        return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(place);
    const version = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)(one, 'version') ?? '';
    return version.startsWith('file:') && !/\.(?:tgz|tar|tar\.gz)$/.test(version) ? (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(version.slice(5)) : undefined;
}
function edgesTo(names, from, places) {
    return names.flatMap((name) => {
        const place = (0,_npm_places_js__WEBPACK_IMPORTED_MODULE_3__ .$t)(name, from, places);
        if (place === undefined)
            return [];
        const one = places.get(place);
        return { to: (0,_npm_places_js__WEBPACK_IMPORTED_MODULE_3__ .k7)(one) ?? place, label: nameAt(place) === ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)(one, 'name') ?? name) ? '' : name };
    });
}
function importersOf(places) {
    const importers = new Map();
    for (const [place, one] of places) {
        if (!isFolder(place))
            continue;
        const uses = [...FIELDS].flatMap(([field, group]) => namesIn(one, field).flatMap((name) => edgesTo([name], place, places).map((edge) => ({ ...edge, group, name }))));
        importers.set((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(place), uses);
    }
    return importers;
}


 })

};
;