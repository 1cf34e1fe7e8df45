"use strict";
exports.id = 8709;
exports.ids = [8709];
exports.modules = {

 38709:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   nxTraits: () => ( nxTraits)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41589);
 var _nx_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17173);
 var _nx_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17831);
 var _nx_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21872);




async function nxTraits(tree, paths) {
    return (0,_nx_needs_js__WEBPACK_IMPORTED_MODULE_0__ .c)(tree, paths, (project) => (0,_nx_targets_js__WEBPACK_IMPORTED_MODULE_1__ .z)(project).flatMap((target) => traitsOf(target, project) ?? []));
}
function traitsOf(target, project) {
    const stated = target.list('inputs').map(({ value }) => value);
    const items = spreadOut(stated, project, new Set());
    const variables = items.flatMap((item) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(item, 'env') ?? []);
    const isExternal = target.setting('cache') === false || items.some((item) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(item, 'runtime') !== undefined);
    return isExternal || variables.length > 0 ? { target: target.name, isExternal, variables } : undefined;
}
function spreadOut(items, project, seen) {
    return items.flatMap((item) => {
        if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .Gv)(item)) {
            const input = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(item, 'input');
            return input === undefined ? [item] : spreadOut([input], project, seen);
        }
        const name = typeof item === 'string' ? item.replace(/^\^/, '') : '';
        if (seen.has(name))
            return [];
        seen.add(name);
        return spreadOut((0,_nx_inputs_js__WEBPACK_IMPORTED_MODULE_3__ .q)(name, project) ?? [], project, seen);
    });
}


 })

};
;