"use strict";
exports.id = 9354;
exports.ids = [9354];
exports.modules = {

 69354:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   tellUnknownNeeds: () => ( tellUnknownNeeds)
 });
 var _standards_likeness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92299);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
 var _tasks_target_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77476);
 var _tasks_task_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26379);
 var _workspaces_nx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20695);





const MOST = 10;
async function tellUnknownNeeds(unmet, { graph, tree }, report) {
    const stated = await (0,_workspaces_nx_js__WEBPACK_IMPORTED_MODULE_0__.readNxTargetNames)(tree);
    if (stated === undefined)
        return;
    const known = new Set([...graph.projects.values()].flatMap(({ targets }) => targets.map(({ name }) => name)));
    for (const name of stated)
        known.add(name);
    const like = await (0,_tasks_target_patterns_js__WEBPACK_IMPORTED_MODULE_1__ .Vi)(stated);
    const first = new Map();
    for (const need of unmet) {
        if (!first.has(need.needs) && (0,_tasks_task_graph_js__WEBPACK_IMPORTED_MODULE_2__ .wX)(need).every((name) => like(name).length === 0))
            first.set(need.needs, need);
    }
    const [names, shown] = [[...known], [...first.values()].slice(0, MOST)];
    for (const { target, needs, at } of shown) {
        const meant = (0,_tasks_target_patterns_js__WEBPACK_IMPORTED_MODULE_1__ .Pt)(needs) ? 'a pattern of targets that no project has' : 'a target that no project has';
        const what = `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(target)} waits for ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(needs)}, ${meant}: it is passed over`;
        const hint = (0,_standards_likeness_js__WEBPACK_IMPORTED_MODULE_4__ .a)(needs, names, 'Take it out of dependsOn, or give a project that target.');
        report.annotate({ level: 'warning', title: 'Unknown target', message: `${what}\n${hint}`, ...at });
    }
    const more = [...first.keys()].slice(MOST);
    if (more.length > 0)
        report.log(`Targets that no project has, too: ${more.join(', ')}`);
}


 })

};
;