"use strict";
exports.id = 8709;
exports.ids = [8709];
exports.modules = {

/***/ 38709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nxTraits: () => (/* binding */ nxTraits)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41589);
/* harmony import */ var _nx_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17173);
/* harmony import */ var _nx_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17831);
/* harmony import */ var _nx_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21872);
// https://nx.dev/docs/reference/inputs




/** What `cache: false` and the inputs `env` and `runtime` say of targets, by the folder of their project. */
async function nxTraits(tree, paths) {
    return (0,_nx_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .byFolder */ .c)(tree, paths, (project) => (0,_nx_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .readNxTargets */ .z)(project).flatMap((target) => traitsOf(target, project) ?? []));
}
function traitsOf(target, project) {
    const stated = target.list('inputs').map(({ value }) => value);
    const items = spreadOut(stated, project, new Set());
    const variables = items.flatMap((item) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(item, 'env') ?? []);
    // What a command prints is part of Nx's key; here nobody runs it.
    const isExternal = target.setting('cache') === false || items.some((item) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(item, 'runtime') !== undefined);
    return isExternal || variables.length > 0 ? { target: target.name, isExternal, variables } : undefined;
}
/** The inputs that are objects, those of named sets among them; of dependencies, the sets of this project stand for theirs. */
function spreadOut(items, project, seen) {
    return items.flatMap((item) => {
        if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item)) {
            const input = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(item, 'input');
            return input === undefined ? [item] : spreadOut([input], project, seen);
        }
        const name = typeof item === 'string' ? item.replace(/^\^/, '') : '';
        if (seen.has(name))
            return [];
        seen.add(name);
        return spreadOut((0,_nx_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .namedItems */ .q)(name, project) ?? [], project, seen);
    });
}


/***/ })

};
;