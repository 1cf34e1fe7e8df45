"use strict";
exports.id = 5660;
exports.ids = [5660];
exports.modules = {

/***/ 65660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotateFailures: () => (/* binding */ annotateFailures)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _workspaces_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37878);


// A runner shows ten of a step, and drops the rest.
const MOST = 10;
/**
 * Annotates each failure of what was thrown: ten at most, where the tenth counts those that the log alone tells.
 *
 * @returns the exit code
 */
function annotateFailures(error, report) {
    const { failures, exitCode } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailures */ .ng)(error);
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
        const place = file === undefined ? '' : `${(0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)({ file, line })}: `;
        report.log(`${place}${message.replaceAll('\n', ' ')} (${title})`);
    }
    return exitCode;
}


/***/ })

};
;