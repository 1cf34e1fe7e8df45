export const id = 127;
export const ids = [127];
export const modules = {

/***/ 127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2027);
/* harmony import */ var _publish_registries_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5312);
/* harmony import */ var _publish_wanted_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);



/** Yanks a version, or takes that back (PEP 592). Throws `YANK_UNSUPPORTED`, and what registries throw. */
async function run(inputs, system) {
    const { name, version } = (0,_publish_wanted_version_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedVersion */ .K)(inputs);
    const registry = await (0,_publish_registries_of_js__WEBPACK_IMPORTED_MODULE_1__/* .registryOf */ .Fv)(inputs, system);
    if (registry.yank === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('YANK_UNSUPPORTED', `${registry.title} cannot yank: it could only delete, which breaks everybody who has locked ${name} ${version}`, 'Publish a version above it that mends what is wrong, and exclude this one where it is asked for: !=VERSION.');
    }
    await registry.yank(name, version, inputs.undo ? undefined : inputs.reason);
    const now = inputs.undo
        ? 'is chosen again'
        : 'is passed over by installers, unless somebody asks for just this version';
    await system.report.show(async () => `${name} ${version} ${now}: ${registry.title}`);
    return { package: name, version, yanked: !inputs.undo };
}


/***/ })

};
