"use strict";
exports.id = 1356;
exports.ids = [1356];
exports.modules = {

 41770:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   k: () => ( readCommit),
   t: () => ( readGraph)
 });
 var _changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7361);
 var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77178);
 var _workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26720);
 var _workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35869);




async function readGraph(git, revision) {
    return (await readCommit(git, revision)).graph;
}
async function readCommit(git, revision, finding = git.commit(revision)) {
    const [usual, commit] = await Promise.all([(0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ .P)(), finding]);
    if (commit === undefined)
        throw (0,_changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__ .R)(revision);
    const entries = await git.tree(commit);
    const readers = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ .OP)(usual, entries);
    const tree = await (0,_workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ .d)(git, entries, (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ .PZ)(readers), new Map());
    const { parts, settings } = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ .iF)(readers, tree);
    return { commit, tree, graph: (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__ .Z)(parts, settings) };
}


 }),

 21356:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   run: () => ( run)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _contract_ascii_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95633);
 var _affected_graph_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10025);
 var _affected_read_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41770);
 var _affected_write_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43910);





async function run(inputs, system) {
    const graph = await (0,_affected_read_graph_js__WEBPACK_IMPORTED_MODULE_1__ .t)(system.openGit(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, inputs.root)), inputs.head);
    await system.report.show((screen) => render(graph, inputs.format, screen));
    const page = await (0,_affected_write_page_js__WEBPACK_IMPORTED_MODULE_2__ .x)(inputs.html, system, graph);
    return { projects: [...graph.projects.keys()], edges: graph.edges, findings: graph.findings, page };
}
async function render(graph, format, screen) {
    if (format === 'table')
        return (await __webpack_require__.e( 9420).then(__webpack_require__.bind(__webpack_require__, 19420))).graphText(graph, screen);
    if (format === 'mermaid')
        return (await __webpack_require__.e( 8174).then(__webpack_require__.bind(__webpack_require__, 68174))).mermaidGraph(graph);
    if (format === 'dot')
        return (await __webpack_require__.e( 7970).then(__webpack_require__.bind(__webpack_require__, 27970))).dotGraph(graph);
    return (0,_contract_ascii_json_js__WEBPACK_IMPORTED_MODULE_3__ .i)((0,_affected_graph_document_js__WEBPACK_IMPORTED_MODULE_4__ .q)(graph));
}


 })

};
;