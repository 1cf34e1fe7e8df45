"use strict";
exports.id = 5660;
exports.ids = [5660];
exports.modules = {

 65660:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   annotateFailures: () => ( annotateFailures)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _workspaces_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37878);


const MOST = 10;
function annotateFailures(error, report) {
    const { failures, exitCode } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .ng)(error);
    const shown = failures.length <= MOST ? failures : failures.slice(0, MOST - 1);
    for (const { exitCode: _, ...failure } of shown)
        report.annotate({ level: 'error', ...failure });
    const others = failures.slice(shown.length);
    if (others.length === 0)
        return exitCode;
    report.annotate({
        level: 'error',
        title: `${others.length} more failures`,
        message: `${others.length} more failures: the log tells each below this line`,
    });
    for (const { title, message, file, line } of others) {
        const place = file === undefined ? '' : `${(0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_1__ .Z9)({ file, line })}: `;
        report.log(`${place}${message.replaceAll('\n', ' ')} (${title})`);
    }
    return exitCode;
}


 })

};
;