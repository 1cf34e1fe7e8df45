"use strict";
exports.id = 5496;
exports.ids = [5496];
exports.modules = {

/***/ 95496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nxOutputs: () => (/* binding */ nxOutputs)
/* harmony export */ });
/* harmony import */ var _nx_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17831);
/* harmony import */ var _nx_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21872);
/* harmony import */ var _repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9356);



/** Where targets leave what they make, by the folder of their project: `outputs`, as far as it names places without running anything. */
async function nxOutputs(tree, paths) {
    return (0,_nx_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .byFolder */ .c)(tree, paths, (project) => {
        const outputs = (0,_nx_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .readNxTargets */ .z)(project).map((target) => ({ target: target.name, places: placesOf(target, project) }));
        return outputs.filter(({ places }) => places.length > 0);
    });
}
function placesOf(target, { folder, name, settings }) {
    const places = target.list('outputs').flatMap(({ value }) => {
        if (typeof value !== 'string' || value.startsWith('!'))
            return [];
        const named = value
            .replaceAll('{projectRoot}', folder === '' ? '.' : folder)
            .replaceAll('{workspaceRoot}', settings.root === '' ? '.' : settings.root)
            .replaceAll('{projectName}', name);
        const stated = named.replace(/\{options\.(\w+)\}/g, (whole, option) => {
            const given = target.options[option];
            return typeof given === 'string' ? (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(settings.root, given) : whole;
        });
        // Of a pattern, the folder that it begins in.
        const plain = stated.split('/').filter((_, at, all) => !all.slice(0, at + 1).some((part) => /[*?[{]/.test(part)));
        return (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)('', plain.join('/')) ?? [];
    });
    // Everything there is is nobody's output.
    return [...new Set(places)].filter((place) => place !== '' && place !== folder);
}


/***/ })

};
;