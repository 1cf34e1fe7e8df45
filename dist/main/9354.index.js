"use strict";
exports.id = 9354;
exports.ids = [9354];
exports.modules = {

/***/ 69354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellUnknownNeeds: () => (/* binding */ tellUnknownNeeds)
/* harmony export */ });
/* harmony import */ var _standards_likeness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92299);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
/* harmony import */ var _tasks_target_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77476);
/* harmony import */ var _tasks_task_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26379);
/* harmony import */ var _workspaces_nx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20695);





// A runner shows ten warnings of a step.
const MOST = 10;
/**
 * Warns of names in `dependsOn` that are nobody's, each once, at its first place. Where plug-ins of Nx may conclude a target of that name, nobody
 * knows, and nothing is said.
 *
 * @param unmet needs that no target of the graph meets
 */
async function tellUnknownNeeds(unmet, { graph, tree }, report) {
    const stated = await (0,_workspaces_nx_js__WEBPACK_IMPORTED_MODULE_0__.readNxTargetNames)(tree);
    if (stated === undefined)
        return;
    const known = new Set([...graph.projects.values()].flatMap(({ targets }) => targets.map(({ name }) => name)));
    for (const name of stated)
        known.add(name);
    const like = await (0,_tasks_target_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .namesAmong */ .Vi)(stated);
    const first = new Map();
    for (const need of unmet) {
        if (!first.has(need.needs) && (0,_tasks_task_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(need).every((name) => like(name).length === 0))
            first.set(need.needs, need);
    }
    const [names, shown] = [[...known], [...first.values()].slice(0, MOST)];
    for (const { target, needs, at } of shown) {
        const meant = (0,_tasks_target_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isPattern */ .Pt)(needs) ? 'a pattern of targets that no project has' : 'a target that no project has';
        const what = `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(target)} waits for ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(needs)}, ${meant}: it is passed over`;
        const hint = (0,_standards_likeness_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(needs, names, 'Take it out of dependsOn, or give a project that target.');
        report.annotate({ level: 'warning', title: 'Unknown target', message: `${what}\n${hint}`, ...at });
    }
    const more = [...first.keys()].slice(MOST);
    if (more.length > 0)
        report.log(`Targets that no project has, too: ${more.join(', ')}`);
}


/***/ })

};
;