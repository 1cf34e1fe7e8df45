export const id = 9539;
export const ids = [9539];
export const modules = {

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openNexus: () => (/* binding */ openNexus)
/* harmony export */ });
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5164);
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6409);
/* harmony import */ var _standard_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(458);



/**
 * A hosted PyPI repository of Nexus. `url` is the repository's, `https://HOST/repository/NAME/`; user tokens are user and password.
 *
 * Whether it allows redeploys, nobody can ask: where it does, an upload of other bytes replaces the file, which is why we look first.
 */
const openNexus = async (settings, system, pace) => {
    const uploadUrl = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnding */ .sP)((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeUrl */ .Bk)(settings.url, settings), 'simple');
    const indexUrl = settings.indexUrl === undefined ? (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(uploadUrl, 'simple/') : (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeUrl */ .Bk)(settings.indexUrl, settings);
    const http = (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .staticAccess */ .$D)({ settings, system, pace, urls: [uploadUrl, indexUrl] });
    return (0,_standard_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openStandardRegistry */ .TU)({ kind: 'nexus', uploadUrl, indexUrl, http, isRootTelling: true }, system);
};


/***/ })

};
