"use strict";
exports.id = 915;
exports.ids = [915];
exports.modules = {

/***/ 40915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderCache: () => (/* binding */ folderCache)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12784);
// What the actions cache keeps of folders, by its own library: https://github.com/actions/toolkit/tree/main/packages/cache


/** Folders of a job, kept for others. A failure of any kind is a miss, with a line in the log. */
function folderCache(log) {
    return {
        async restore(folder, key, prefixes) {
            try {
                const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(6497)]).then(__webpack_require__.bind(__webpack_require__, 46497));
                return await restoreCache([folder], key, [...prefixes]);
            }
            catch (error) {
                log(`Nothing comes from the cache: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))}`);
                return undefined;
            }
        },
        async save(folder, key) {
            try {
                const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(6497)]).then(__webpack_require__.bind(__webpack_require__, 46497));
                await saveCache([folder], key);
            }
            catch (error) {
                log(`Nothing is kept in the cache: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))}`);
            }
        },
    };
}


/***/ })

};
;