"use strict";
exports.id = 6284;
exports.ids = [6284];
exports.modules = {

 56284:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   run: () => ( run)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12784);
 var _publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5110);
 var _publish_registries_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82307);
 var _publish_wanted_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15086);





async function run(inputs, system) {
    const wanted = (0,_publish_wanted_version_js__WEBPACK_IMPORTED_MODULE_0__ .K)(inputs);
    const { to } = inputs;
    if (to === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('USAGE', 'To which index?', 'Name it with --to.');
    const registry = await (0,_publish_registries_of_js__WEBPACK_IMPORTED_MODULE_2__ .Fv)(inputs, system);
    if (registry.promote === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('PROMOTION_UNSUPPORTED', `${registry.title} copies nothing between indexes`, 'Publish the same built files there: publish with stage: upload and the folder of the build.');
    }
    const held = await (0,_publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__ .A)(wanted, registry);
    const { name, version } = held;
    await (0,_publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__ .S)(held, registry, async () => registry.promote?.(name, version, to));
    await system.report.show(async () => `${name} ${version} is in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(to)} now, too`);
    return { package: name, version, to };
}


 })

};
;