"use strict";
exports.id = 1799;
exports.ids = [1799];
exports.modules = {

 51799:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   findDuplicatePackages: () => ( findDuplicatePackages)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12784);

const findDuplicatePackages = ({ graph }) => {
    const first = new Map();
    return [...graph.projects.values()].flatMap((project) => Object.entries(project.packageNames).flatMap(([ecosystem, name]) => {
        const twin = first.get(`${ecosystem}:${name}`);
        if (twin === undefined) {
            first.set(`${ecosystem}:${name}`, project.name);
            return [];
        }
        if (graph.findings.some(({ code, file }) => code === 'duplicate-name' && project.manifests.includes(file)))
            return [];
        return {
            code: 'duplicate-package',
            severity: 'warning',
            message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(name)} is the package of ${twin} already: to an installer ${project.name} has the same name`,
            fix: 'Give one of the two another name.',
            file: project.manifests[0] ?? project.root,
        };
    }));
};


 })

};
;