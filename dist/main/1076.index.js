"use strict";
exports.id = 1076;
exports.ids = [1076];
exports.modules = {

 85122:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   s: () => ( pythonManifest)
 });
 var _workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12685);

const known = new WeakMap();
async function pythonManifest(tree, folder) {
    const byFolder = known.get(tree) ?? new Map();
    known.set(tree, byFolder);
    const reading = byFolder.get(folder) ?? (0,_workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_0__ .WI)(tree, folder);
    byFolder.set(folder, reading);
    const manifest = await reading;
    return manifest?.problem === undefined ? manifest : undefined;
}


 }),

 41076:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   findPythonConflicts: () => ( findPythonConflicts)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12784);
 var _standards_requires_python_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11398);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41023);
 var _workspaces_python_constraint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86227);
 var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85122);





const findPythonConflicts = async (subject) => {
    const findings = [];
    const seen = new Set();
    for (const edge of subject.graph.edges) {
        if (edge.kind !== 'local' || edge.isInherited || seen.has(`${edge.from} ${edge.to}`))
            continue;
        seen.add(`${edge.from} ${edge.to}`);
        const finding = await conflictAt(edge, subject);
        if (finding !== undefined)
            findings.push(finding);
    }
    return findings;
};
async function conflictAt(edge, { graph, tree }) {
    const [from, to] = [graph.projects.get(edge.from), graph.projects.get(edge.to)];
    if (from === undefined || to === undefined)
        return undefined;
    const [own, other] = [await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_0__ .s)(tree, from.root), await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_0__ .s)(tree, to.root)];
    if (own === undefined || other === undefined || !edge.at.file.endsWith('pyproject.toml'))
        return undefined;
    const [asked, given] = [(0,_workspaces_python_constraint_js__WEBPACK_IMPORTED_MODULE_1__ .w)(own), (0,_workspaces_python_constraint_js__WEBPACK_IMPORTED_MODULE_1__ .w)(other)];
    if (asked === undefined || given === undefined || (0,_workspaces_python_constraint_js__WEBPACK_IMPORTED_MODULE_1__ .J)(own.table, to.packageNames.python ?? ''))
        return undefined;
    const isPoetry = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ .af)(own.table, 'tool', 'poetry') !== undefined;
    const conflict = (0,_standards_requires_python_js__WEBPACK_IMPORTED_MODULE_3__ .R9)(asked, given, isPoetry);
    if (conflict === undefined)
        return undefined;
    const isMate = !isPoetry && from.workspaceRoots.some((root) => to.workspaceRoots.includes(root));
    return findingOf({ edge, own, asked, given, conflict, isMate: isMate && !conflict.isAll });
}
function findingOf({ edge, own, asked, given, conflict, isMate }) {
    const keys = [
        ['project', 'requires-python'],
        ['tool', 'poetry', 'dependencies', 'python'],
    ];
    const line = keys.map((way) => ((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ .fK)(own.table, ...way) === undefined ? undefined : own.lineOf(way))).find(Boolean);
    const where = conflict.isAll ? 'no version suits both' : `Python ${shortened(conflict.example)} suits only the first`;
    const what = isMate ? ': the workspace is resolved for fewer versions than it promises' : '';
    return {
        code: 'python-conflict',
        severity: isMate ? 'warning' : 'error',
        message: `${edge.from} asks for Python "${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(asked)}", ${edge.to}, which it loads, for "${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(given)}": ${where}${what}`,
        fix: `Write "${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(given)}" here too, or widen what ${edge.to} asks for.`,
        file: own.file,
        ...(line === undefined ? {} : { line }),
    };
}
function shortened(version) {
    return version.replace(/\.0$/, '');
}


 })

};
;