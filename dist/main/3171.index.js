"use strict";
exports.id = 3171;
exports.ids = [3171];
exports.modules = {

 83171:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   findNxGaps: () => ( findNxGaps)
 });
 var _graph_select_projects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77808);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41589);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12784);
 var _workspaces_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37878);
 var _workspaces_nx_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54993);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9356);






const PLUGIN = '@nxlv/python';
const findNxGaps = async (subject) => {
    const settings = subject.tree.manifests.filter((path) => /(?:^|\/)nx\.json$/.test(path));
    const findings = await Promise.all(settings.map((path) => gapsOf(path, subject)));
    return findings.flat();
};
async function gapsOf(path, subject) {
    const file = await (0,_workspaces_nx_files_js__WEBPACK_IMPORTED_MODULE_0__.readNxFile)(subject.tree, path);
    if (file.problem !== undefined)
        return [];
    const { edges, stated } = await edgesBelow(file.folder, subject);
    const python = edges.filter(({ at }) => at.file.endsWith('pyproject.toml'));
    const hasPlugin = pluginsOf(file).includes(PLUGIN);
    if (!hasPlugin && python.length > 0) {
        const rest = edges.filter((edge) => !python.includes(edge));
        return [
            withoutPlugin(file, python, edges.length + stated),
            ...unknownProjects(file, { edges: rest, stated }, subject),
        ];
    }
    return unknownProjects(file, { edges, stated }, subject);
}
function pluginsOf({ value }) {
    const plugins = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(value, 'plugins');
    if (!Array.isArray(plugins))
        return [];
    return plugins.flatMap((one) => (typeof one === 'string' ? one : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(one, 'plugin')) ?? []);
}
async function edgesBelow(folder, subject) {
    const { projects, edges } = subject.graph;
    const isInside = (name) => {
        const root = projects.get(name)?.root;
        return root !== undefined && (root === folder || (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Yw)(folder, root));
    };
    const pair = ({ from, to }) => `${from} ${to}`;
    const local = edges.filter(({ kind, from, to }) => kind === 'local' && isInside(from) && isInside(to));
    const named = new Map();
    for (const { from } of local)
        if (!named.has(from))
            named.set(from, await statedBy(from, subject));
    const isStated = ({ from, to }) => named.get(from)?.has(to) === true;
    const declared = local.filter(({ at }) => /(?:^|\/)(?:pyproject\.toml|package\.json)$/.test(at.file));
    const open = new Map(declared.filter((edge) => !isStated(edge)).map((edge) => [pair(edge), edge]));
    return { edges: [...open.values()], stated: new Set(local.filter(isStated).map(pair)).size };
}
async function statedBy(name, { graph, tree }) {
    const { root } = graph.projects.get(name);
    const read = async (file) => tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(root, file)) ? (await (0,_workspaces_nx_files_js__WEBPACK_IMPORTED_MODULE_0__.readNxFile)(tree, (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(root, file))).value : {};
    const lists = [await read('project.json'), (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(await read('package.json'), 'nx')].map((value) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .iw)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(value, 'implicitDependencies')));
    const chosen = new Set();
    for (const selector of lists.flat()) {
        const isRemoval = selector.startsWith('!');
        for (const one of (0,_graph_select_projects_js__WEBPACK_IMPORTED_MODULE_3__ .h)(isRemoval ? selector.slice(1) : selector, graph.projects)) {
            if (isRemoval)
                chosen.delete(one);
            else
                chosen.add(one);
        }
    }
    return chosen;
}
function withoutPlugin(file, missing, all) {
    return {
        code: 'nx-missing-edges',
        severity: 'warning',
        message: `Nx sees ${all - missing.length} of ${all} dependencies: those between Python projects are missing in its graph, such as ${example(missing)}`,
        fix: `Add ${PLUGIN} to the plug-ins, and a project.json to each Python project; or let affected choose what runs.`,
        ...placeOf(file),
    };
}
function unknownProjects(file, { edges, stated }, subject) {
    const { projects } = subject.graph;
    const isUnknown = (name) => !isKnown(projects.get(name), file.folder, subject);
    const missing = edges.filter(({ from, to }) => isUnknown(from) || isUnknown(to));
    if (missing.length === 0)
        return [];
    const all = edges.length + stated;
    const names = [...new Set(missing.flatMap(({ from, to }) => [from, to]).filter(isUnknown))];
    const shown = `${names.slice(0, 3).map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
    return [
        {
            code: 'nx-missing-edges',
            severity: 'warning',
            message: `Nx sees ${all - missing.length} of ${all} dependencies: to it ${shown} ${names.length === 1 ? 'is no project' : 'are no projects'}, so its graph lacks ${example(missing)}${missing.length > 1 ? ' and others' : ''}`,
            fix: 'Add a project.json there: {} with a name is enough.',
            ...placeOf(file),
        },
    ];
}
function isKnown({ root, workspaceRoots }, folder, { tree }) {
    if (tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(root, 'project.json')))
        return true;
    return tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(root, 'package.json')) && (root === folder || workspaceRoots.includes(folder));
}
function example(edges) {
    const [{ from, to, at }] = edges;
    return `${from} \u2192 ${to} (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)((0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_5__ .Z9)(at))})`;
}
function placeOf(file) {
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(file.value, 'plugins') === undefined ? { file: file.file, line: 1 } : file.locate(['plugins']);
}


 })

};
;