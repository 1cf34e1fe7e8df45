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
    const like = await (0,_tasks_target_patterns_js__WEBPACK_IMPORTED_MODULE_1__ .Vi)(stated ?? []);
    const isTold = (need) => {
        if (need.why === 'nameless' || need.why === 'itself')
            return true;
        return stated !== undefined && (need.why === 'projects' || (0,_tasks_task_graph_js__WEBPACK_IMPORTED_MODULE_2__ .wX)(need).every((name) => like(name).length === 0));
    };
    const first = new Map();
    for (const need of unmet.filter(isTold))
        if (!first.has(keyOf(need)))
            first.set(keyOf(need), need);
    const projects = [...graph.projects.values()];
    const known = {
        targets: [...new Set([...projects.flatMap(({ targets }) => targets.map(({ name }) => name)), ...(stated ?? [])])],
        projects: projects.flatMap(({ name, tags }) => [name, ...tags.map((tag) => `tag:${tag}`)]),
    };
    for (const need of [...first.values()].slice(0, MOST)) {
        const { title, what, hint } = warningOf(need, known);
        const message = `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(need.target)} waits for ${what}: it is passed over\n${hint}`;
        report.annotate({ level: 'warning', title, message, ...need.at });
    }
    const more = [...first.values()].slice(MOST).map((need) => keyOf(need));
    if (more.length > 0)
        report.log(`Passed over in dependsOn, too: ${more.map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$).join(', ')}`);
}
function keyOf({ why, target, needs, of }) {
    if (why === 'projects' && typeof of !== 'string')
        return `${of.selector}:${needs}`;
    if (why === 'itself')
        return `${target} of itself`;
    return why === 'target' ? needs : `an item of ${target}`;
}
function warningOf(need, known) {
    const { why, needs, of, unlisted } = need;
    if (unlisted !== undefined)
        return {
            title: 'No list',
            what: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(unlisted)}, which is no list`,
            hint: `Write dependsOn as a list: [${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(unlisted)}].`,
        };
    if (why === 'nameless')
        return {
            title: 'No target',
            what: 'something that names no target',
            hint: 'Name a target there, or take it out of dependsOn.',
        };
    if (why === 'itself')
        return { title: 'Waits for itself', what: 'itself', hint: 'Take it out of dependsOn.' };
    if (why === 'projects' && typeof of !== 'string')
        return {
            title: 'Unknown project',
            what: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(needs)} of ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(of.selector)}, which means no project`,
            hint: (0,_standards_likeness_js__WEBPACK_IMPORTED_MODULE_4__ .a)(of.selector, known.projects, 'Take it out of dependsOn, or name projects that there are.'),
        };
    const meant = (0,_tasks_target_patterns_js__WEBPACK_IMPORTED_MODULE_1__ .Pt)(needs) ? 'a pattern of targets that no project has' : 'a target that no project has';
    return {
        title: 'Unknown target',
        what: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(needs)}, ${meant}`,
        hint: (0,_standards_likeness_js__WEBPACK_IMPORTED_MODULE_4__ .a)(needs, known.targets, 'Take it out of dependsOn, or give a project that target.'),
    };
}


 })

};
;