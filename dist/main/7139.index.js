"use strict";
exports.id = 7139;
exports.ids = [7139];
exports.modules = {

 27139:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   findRootScripts: () => ( findRootScripts)
 });
 var _affected_effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26834);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41589);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12784);
 var _workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82827);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);
 var _workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67452);






const findRootScripts = (subject) => subject.tree.manifests.flatMap((file) => ((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .AP)(file, 'package.json') ? scriptsOf(file, subject) : []));
const KINDS = ['test', 'lint', 'typecheck'];
function scriptsOf(file, { graph, tree }) {
    const folder = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(file);
    const projects = [...graph.projects.values()];
    const below = projects.filter(({ root }) => (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Yw)(folder, root));
    if (below.length === 0 || projects.some(({ root, targets }) => root === folder && targets.length > 0))
        return [];
    const manifest = (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_1__ .WI)(tree, folder);
    if (manifest === undefined)
        return [];
    const targets = targetsIn(manifest);
    return KINDS.flatMap((kind) => {
        if (below.some((project) => (0,_affected_effect_js__WEBPACK_IMPORTED_MODULE_2__ .oU)(project, kind)))
            return [];
        const target = targets.find((one) => runsItself(one) && (0,_affected_effect_js__WEBPACK_IMPORTED_MODULE_2__ .B4)(one).includes(kind));
        return target === undefined ? [] : findingOf(target, kind, manifest);
    });
}
function targetsIn({ folder, value }) {
    const scripts = new Map((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(value, 'scripts')));
    return [...(0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_1__ ._M)(value)].map((name) => {
        const scripted = (0,_workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_4__ .r7)(name, scripts);
        return { name, command: scripted, folder, ecosystem: 'node', origin: 'script', scripts: scripted };
    });
}
const OF_MEMBERS = /\b(?:turbo|lerna|nx|moon|rush|wireit)\b|\s(?:-r|--recursive|--filter|-F|-ws|-w|--workspaces?|-C|--prefix|--cwd)(?:[\s=]|$)|\bworkspaces?\s/;
function runsItself({ command }) {
    return command !== '' && !OF_MEMBERS.test(command);
}
function findingOf({ name, command }, kind, manifest) {
    const [first = ''] = command.split('\n');
    return {
        code: 'root-script',
        severity: kind === 'test' ? 'warning' : 'note',
        message: `The script ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_5__ .g$)(name)} of the root (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_5__ .g$)(first)}) belongs to no project, and none below it has a target that does this (${kind}): run leaves it out`,
        fix: `Give each project a script ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_5__ .g$)(name)} of its own, or a target in maestro.toml.`,
        ...manifest.locate(['scripts', name]),
    };
}


 })

};
;