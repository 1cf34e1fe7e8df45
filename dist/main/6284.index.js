"use strict";
exports.id = 6284;
exports.ids = [6284];
exports.modules = {

/***/ 56284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12784);
/* harmony import */ var _publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5110);
/* harmony import */ var _publish_registries_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82307);
/* harmony import */ var _publish_wanted_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15086);





/** Has the server copy a version. Throws `USAGE`, `PROMOTION_UNSUPPORTED`, and what registries throw. */
async function run(inputs, system) {
    const wanted = (0,_publish_wanted_version_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedVersion */ .K)(inputs);
    const { to } = inputs;
    if (to === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('USAGE', 'To which index?', 'Name it with --to.');
    const registry = await (0,_publish_registries_of_js__WEBPACK_IMPORTED_MODULE_2__/* .registryOf */ .Fv)(inputs, system);
    if (registry.promote === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PROMOTION_UNSUPPORTED', `${registry.title} copies nothing between indexes`, 'Publish the same built files there: publish with stage: upload and the folder of the build.');
    }
    const held = await (0,_publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersion */ .A)(wanted, registry);
    const { name, version } = held;
    await (0,_publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__/* .onVersion */ .S)(held, registry, async () => registry.promote?.(name, version, to));
    await system.report.show(async () => `${name} ${version} is in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(to)} now, too`);
    return { package: name, version, to };
}


/***/ })

};
;