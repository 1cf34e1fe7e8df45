"use strict";
exports.id = 5496;
exports.ids = [5496];
exports.modules = {

 95496:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   nxOutputs: () => ( nxOutputs)
 });
 var _nx_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17831);
 var _nx_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21872);
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9356);



async function nxOutputs(tree, paths) {
    return (0,_nx_needs_js__WEBPACK_IMPORTED_MODULE_0__ .c)(tree, paths, (project) => {
        const outputs = (0,_nx_targets_js__WEBPACK_IMPORTED_MODULE_1__ .z)(project).map((target) => outputsOf(target, project));
        return outputs.filter(({ places }) => places.length > 0);
    });
}
function outputsOf(target, project) {
    const stated = target.list('outputs').flatMap(({ value }) => (typeof value === 'string' ? value : []));
    const placesOf = (values) => values.flatMap((value) => placeOf(filledIn(value, target, project)));
    const places = placesOf(stated.filter((value) => !value.startsWith('!')));
    return {
        target: target.name,
        places: places.filter((place) => !isEverything(place, project)),
        leftOut: placesOf(stated.flatMap((value) => (value.startsWith('!') ? value.slice(1) : []))),
    };
}
function filledIn(value, { options }, { folder, name, settings }) {
    return value
        .replaceAll('{projectRoot}', folder === '' ? '.' : folder)
        .replaceAll('{workspaceRoot}', settings.root === '' ? '.' : settings.root)
        .replaceAll('{projectName}', name)
        .replace(OPTION, (whole, option) => {
        const given = options[option];
        return typeof given === 'string' ? (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(settings.root, given) : whole;
    });
}
const OPTION = /\{options\.(\w+)\}/g;
function isEverything({ path, pattern = '**' }, { folder, settings }) {
    return ['', folder, settings.root].includes(path) && /^[*/]+$/.test(pattern);
}
function placeOf(stated) {
    if (stated.search(OPTION) >= 0)
        return [];
    const segments = stated.split('/');
    const begins = segments.findIndex((segment) => /[*?[{]/.test(segment));
    const path = (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ .o1)('', (begins < 0 ? segments : segments.slice(0, begins)).join('/'));
    if (path === undefined)
        return [];
    return [begins < 0 ? { path } : { path, pattern: segments.slice(begins).join('/') }];
}


 })

};
;