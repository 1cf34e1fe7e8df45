"use strict";
exports.id = 6374;
exports.ids = [6374];
exports.modules = {

 36374:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   unadmitted: () => ( unadmitted)
 });
 var _standards_requires_python_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11398);
 var _tasks_found_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85854);
 var _workspaces_python_constraint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86227);
 var _workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12685);




const TIMEOUT_MS = 10_000;
async function unadmitted(names, { graph, tree }, { programs, folder }) {
    const printed = await (0,_tasks_found_program_js__WEBPACK_IMPORTED_MODULE_0__ .h)('python', { cwd: folder, timeoutMs: TIMEOUT_MS }, programs);
    const [, version] = /^Python (\d+\.\d+\.\d+)/.exec(printed ?? '') ?? [];
    if (version === undefined)
        return [];
    const found = names.map(async (name) => {
        const root = graph.projects.get(name)?.root;
        const manifest = root === undefined ? undefined : await (0,_workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_1__ .WI)(tree, root);
        const constraint = manifest === undefined ? undefined : (0,_workspaces_python_constraint_js__WEBPACK_IMPORTED_MODULE_2__ .w)(manifest);
        if (manifest === undefined || constraint === undefined || (0,_standards_requires_python_js__WEBPACK_IMPORTED_MODULE_3__ .lM)(constraint, version))
            return [];
        return {
            file: manifest.file,
            message: `${name} asks for Python ${constraint}, and ran with ${version}, which is on PATH`,
        };
    });
    return (await Promise.all(found)).flat();
}


 }),

 85854:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   h: () => ( printedVersion)
 });
async function printedVersion(program, options, programs) {
    try {
        const { code, stdout } = await programs.run(program, ['--version'], options);
        return code === 0 ? Buffer.from(stdout).toString('utf8').trim() : undefined;
    }
    catch (error) {
        if (['ENOENT', 'EACCES'].includes(error.code ?? ''))
            return undefined;
        throw error;
    }
}


 })

};
;