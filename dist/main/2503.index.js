"use strict";
exports.id = 2503;
exports.ids = [2503];
exports.modules = {

/***/ 22503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91507);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10632);
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6709);
// GitHub shows ten annotations of each level for a step, and 4,096 characters of each:
// https://docs.github.com/actions/reference/limits




const LIMIT = 10;
const LONGEST_MESSAGE = 3_000;
const LONGEST_FIX = 900;
const LEVELS = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * Findings as annotations beside their lines, errors first, then warnings, then notes; ten of each at most, where the tenth says
 * how many more there are.
 */
function annotationsOf(findings) {
    return _worst_first_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.flatMap((severity) => {
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
            (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .keepStart */ .Og)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(message), LONGEST_MESSAGE),
            ...(0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .frameLines */ .D)(frame),
            (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .keepStart */ .Og)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(fix), LONGEST_FIX),
        ].join('\n'),
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}


/***/ }),

/***/ 10632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ frameLines)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);


const MOST_LINES = 6;
const LONGEST_LINE = 100;
/** A parser's frame, line by line, printable; few and short enough for any medium. Empty where there is none. */
function frameLines(frame) {
    if (frame === undefined)
        return [];
    return frame
        .split('\n')
        .slice(-MOST_LINES)
        .map((line) => (0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .keepStart */ .Og)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line), LONGEST_LINE));
}


/***/ }),

/***/ 6709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Severities from the worst on. */
const SEVERITIES = ['error', 'warning', 'note'];
/** Findings by severity, the worst first, otherwise in their order. */
function worstFirst(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}


/***/ })

};
;