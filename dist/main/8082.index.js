"use strict";
exports.id = 8082;
exports.ids = [8082];
exports.modules = {

 15208:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   d: () => ( explainProject)
 });
 var _affected_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11844);
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _affected_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6605);
 var _affected_uncommitted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50360);




async function explainProject(inputs, system) {
    if (inputs.project === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('USAGE', 'Which project?', 'Name one: maestro-actions why PROJECT');
    const set = await (0,_affected_answer_js__WEBPACK_IMPORTED_MODULE_1__.answer)(inputs, system);
    const { name: project } = (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_2__ .t1)(set, inputs.project);
    const affected = set.projects.has(project);
    await system.report.show(async (screen) => {
        const { whyText, whyNotText } = await __webpack_require__.e( 1349).then(__webpack_require__.bind(__webpack_require__, 21349));
        if (affected)
            return whyText(set, project, screen);
        return whyNotText(set, project, screen, await (0,_affected_uncommitted_js__WEBPACK_IMPORTED_MODULE_3__ .S)(inputs, system));
    });
    const why = affected
        ? [...(0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_2__ .dR)(set, project).map((step) => `${step.project}: ${(0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_2__ .em)(step)}`), ...limitOf(set, project)]
        : (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_2__ .OB)(set, project);
    return { project, affected, why };
}
function limitOf(set, project) {
    const limit = (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_2__ .n5)(set, project);
    return limit === undefined ? [] : [`${project}: ${limit}`];
}


 }),

 18082:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   run: () => ( run)
 });
 var _explain_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15208);

const run = _explain_project_js__WEBPACK_IMPORTED_MODULE_0__ .d;


 })

};
;