"use strict";
exports.id = 127;
exports.ids = [127];
exports.modules = {

 90127:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   run: () => ( run)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
 var _publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5110);
 var _publish_registries_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82307);
 var _publish_wanted_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15086);




async function run(inputs, system) {
    const wanted = (0,_publish_wanted_version_js__WEBPACK_IMPORTED_MODULE_0__ .K)(inputs);
    const registry = await (0,_publish_registries_of_js__WEBPACK_IMPORTED_MODULE_1__ .Fv)(inputs, system);
    if (registry.yank === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo('YANK_UNSUPPORTED', `${registry.title} has no way for programs to yank; to delete would break everybody who has locked ${wanted.name} ${wanted.version}`, `PyPI does it on its site (Manage, Releases, Options, Yank). Elsewhere publish a version above it that mends what is wrong, and exclude this one where it is asked for: !=${wanted.version}.`);
    }
    const held = await (0,_publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__ .A)(wanted, registry);
    const { name, version, isYanked } = held;
    await (0,_publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__ .S)(held, registry, async () => registry.yank?.(name, version, inputs.undo ? undefined : inputs.reason));
    const already = isYanked === !inputs.undo ? 'already ' : '';
    const now = inputs.undo
        ? `is ${already}chosen by installers${already === '' ? ' again' : ''}`
        : `is ${already}passed over by installers, unless somebody asks for just this version`;
    await system.report.show(async () => `${name} ${version} ${now}: ${registry.title}`);
    return { package: name, version, yanked: !inputs.undo };
}


 })

};
;