"use strict";
exports.id = 8082;
exports.ids = [8082];
exports.modules = {

/***/ 15208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ explainProject)
/* harmony export */ });
/* harmony import */ var _affected_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11844);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _affected_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6605);
/* harmony import */ var _affected_uncommitted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50360);




/**
 * What `why` and `why-not` answer: each tells the truth about the project, whichever of the two was asked.
 *
 * @throws {UserError} `USAGE` without a project, `UNKNOWN_PROJECT` for one that nobody knows
 */
async function explainProject(inputs, system) {
    if (inputs.project === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('USAGE', 'Which project?', 'Name one: maestro-actions why PROJECT');
    const set = await (0,_affected_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .Z)(inputs, system);
    const { name: project } = (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .findProject */ .t1)(set, inputs.project);
    const affected = set.projects.has(project);
    await system.report.show(async (screen) => {
        const { whyText, whyNotText } = await __webpack_require__.e(/* import() */ 1349).then(__webpack_require__.bind(__webpack_require__, 21349));
        if (affected)
            return whyText(set, project, screen);
        return whyNotText(set, project, screen, await (0,_affected_uncommitted_js__WEBPACK_IMPORTED_MODULE_3__/* .uncommitted */ .S)(inputs, system));
    });
    const why = affected
        ? [...(0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .chainOf */ .dR)(set, project).map((step) => `${step.project}: ${(0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(step)}`), ...limitOf(set, project)]
        : (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNot */ .OB)(set, project);
    return { project, affected, why };
}
function limitOf(set, project) {
    const limit = (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .limitSentence */ .n5)(set, project);
    return limit === undefined ? [] : [`${project}: ${limit}`];
}


/***/ }),

/***/ 18082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _explain_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15208);

/** The chain of a project that is affected; for another one, what kept it out. */
const run = _explain_project_js__WEBPACK_IMPORTED_MODULE_0__/* .explainProject */ .d;


/***/ })

};
;