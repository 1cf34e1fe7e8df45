export const id = 4101;
export const ids = [4101];
export const modules = {

/***/ 4101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/contract/ascii-json.js
var ascii_json = __webpack_require__(5633);
// EXTERNAL MODULE: ./build/js/actions/affected/graph-document.js
var graph_document = __webpack_require__(25);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/graph/build-graph.js + 1 modules
var build_graph = __webpack_require__(7178);
// EXTERNAL MODULE: ./build/js/workspaces/file-tree.js
var file_tree = __webpack_require__(6720);
// EXTERNAL MODULE: ./build/js/workspaces/index.js
var workspaces = __webpack_require__(5869);
;// CONCATENATED MODULE: ./build/js/actions/affected/read-graph.js




/**
 * The project graph of one commit.
 *
 * @throws {UserError} `HEAD_UNKNOWN` when the revision names no commit here
 */
async function readGraph(git, revision) {
    const [usual, commit] = await Promise.all([(0,workspaces/* loadReaders */.P)(), git.commit(revision)]);
    if (commit === undefined) {
        throw new errors/* UserError */.yo('HEAD_UNKNOWN', `${revision} names no commit here`, 'Give a branch, a tag or a commit with --head.');
    }
    const entries = await git.tree(commit);
    const readers = await (0,workspaces/* readersFor */.OP)(usual, entries);
    const tree = await (0,file_tree/* readFileTree */.d)(git, entries, (0,workspaces/* workspaceFiles */.PZ)(readers), new Map());
    const { parts, settings } = await (0,workspaces/* readWorkspace */.iF)(readers, tree);
    return (0,build_graph/* buildGraph */.Z)(parts, settings);
}

// EXTERNAL MODULE: ./build/js/actions/affected/write-page.js
var write_page = __webpack_require__(3910);
;// CONCATENATED MODULE: ./build/js/actions/graph/run.js





/** The graph of one commit, as JSON, a table, Mermaid or Graphviz. */
async function run(inputs, system) {
    const graph = await readGraph(system.openGit(external_node_path_.resolve(system.folder, inputs.root)), inputs.head);
    await system.report.show((screen) => render(graph, inputs.format, screen));
    const page = await (0,write_page/* writePage */.x)(inputs.html, system, graph);
    return { projects: [...graph.projects.keys()], edges: graph.edges, findings: graph.findings, page };
}
async function render(graph, format, screen) {
    if (format === 'table')
        return (await __webpack_require__.e(/* import() */ 9420).then(__webpack_require__.bind(__webpack_require__, 9420))).graphText(graph, screen);
    if (format === 'mermaid')
        return (await __webpack_require__.e(/* import() */ 8174).then(__webpack_require__.bind(__webpack_require__, 8174))).mermaidGraph(graph);
    if (format === 'dot')
        return (await __webpack_require__.e(/* import() */ 7970).then(__webpack_require__.bind(__webpack_require__, 7970))).dotGraph(graph);
    return (0,ascii_json/* asciiJson */.i)((0,graph_document/* graphDocument */.q)(graph));
}


/***/ })

};
