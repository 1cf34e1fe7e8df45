"use strict";
exports.id = 915;
exports.ids = [915];
exports.modules = {

 40915:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   folderCache: () => ( folderCache)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12784);


function folderCache(log) {
    return {
        async restore(folder, key, prefixes) {
            try {
                const { restoreCache } = await Promise.all([__webpack_require__.e(2088), __webpack_require__.e(6497)]).then(__webpack_require__.bind(__webpack_require__, 46497));
                return await restoreCache([folder], key, [...prefixes]);
            }
            catch (error) {
                log(`Nothing comes from the cache: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__ .bD)(error))}`);
                return undefined;
            }
        },
        async save(folder, key) {
            try {
                const { saveCache } = await Promise.all([__webpack_require__.e(2088), __webpack_require__.e(6497)]).then(__webpack_require__.bind(__webpack_require__, 46497));
                await saveCache([folder], key);
            }
            catch (error) {
                log(`Nothing is kept in the cache: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__ .bD)(error))}`);
            }
        },
    };
}


 })

};
;