"use strict";
exports.id = 2503;
exports.ids = [2503];
exports.modules = {

 22503:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   annotationsOf: () => ( annotationsOf)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91507);
 var _frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10632);
 var _worst_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6709);




const LIMIT = 10;
const LONGEST_MESSAGE = 3_000;
const LONGEST_FIX = 900;
const LEVELS = { error: 'error', warning: 'warning', note: 'notice' };
function annotationsOf(findings) {
    return _worst_first_js__WEBPACK_IMPORTED_MODULE_0__ .o.flatMap((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        if (own.length <= LIMIT)
            return own.map(annotationOf);
        const more = own.length - LIMIT + 1;
        return [
            ...own.slice(0, LIMIT - 1).map(annotationOf),
            { level: LEVELS[severity], title: `${more} more findings`, message: `+${more} more in the job summary` },
        ];
    });
}
function annotationOf({ code, severity, message, fix, file, line, column, frame }) {
    return {
        level: LEVELS[severity],
        title: code,
        message: [
            (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__ .Og)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(message), LONGEST_MESSAGE),
            ...(0,_frame_js__WEBPACK_IMPORTED_MODULE_3__ .D)(frame),
            (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__ .Og)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(fix), LONGEST_FIX),
        ].join('\n'),
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}


 }),

 10632:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( frameLines)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);


const MOST_LINES = 6;
const LONGEST_LINE = 100;
function frameLines(frame) {
    if (frame === undefined)
        return [];
    return frame
        .split('\n')
        .slice(-MOST_LINES)
        .map((line) => (0,_clip_js__WEBPACK_IMPORTED_MODULE_0__ .Og)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(line), LONGEST_LINE));
}


 }),

 6709:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   m: () => ( worstFirst),
   o: () => ( SEVERITIES)
 });
const SEVERITIES = ['error', 'warning', 'note'];
function worstFirst(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}


 })

};
;