"use strict";
exports.id = 5905;
exports.ids = [5905];
exports.modules = {

 5905:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   openDraft: () => ( openDraft)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
 var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
 var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82047);





async function openDraft(folder) {
    (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ .f)(folder);
    const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, 'wx+', 0o600);
    let [size, isKept] = [0, false];
    return {
        async append(bytes) {
            for (let at = 0; at < bytes.length;) {
                const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, size + at);
                at += bytesWritten;
            }
            size += bytes.length;
        },
        async read(from, most) {
            const bytes = Buffer.alloc(Math.max(0, Math.min(most, size - from)));
            const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
            return bytes.subarray(0, bytesRead);
        },
        async keepAs(target) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(file, target);
            isKept = true;
        },
        async close() {
            await handle.close();
            if (!isKept)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
        },
    };
}


 })

};
;