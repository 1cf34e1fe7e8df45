"use strict";
exports.id = 147;
exports.ids = [147];
exports.modules = {

 90147:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  findImportGaps: () => ( findImportGaps)
});

var project_uses = __webpack_require__(7607);
var undeclared_imports = __webpack_require__(87499);
var toml = __webpack_require__(41023);
var node_manifest = __webpack_require__(82827);
var node_specifiers = __webpack_require__(96227);
var repo_paths = __webpack_require__(9356);
var manifests = __webpack_require__(85122);
var choose_files = __webpack_require__(30312);
var build_module_graph = __webpack_require__(7217);
var linked_files = __webpack_require__(35410);
var scan_file = __webpack_require__(94318);
var search_scope = __webpack_require__(58508);
;





const DECODER = new TextDecoder('utf-8');
const EMPTY = new Uint8Array();
async function readModules({ graph, tree, read }) {
    const projects = new Set(graph.projects.keys());
    const scope = (0,search_scope.h)([graph], ['local']);
    const chosen = (0,choose_files.W)({ graph, tree }, projects, (file) => scope.ownerOf(file) !== undefined);
    const code = chosen.code.filter(({ kind }) => kind !== 'data');
    const { settings } = chosen;
    const scanned = code.filter(({ kind }) => kind !== 'unread' && kind !== 'link');
    const contents = await read([...scanned, ...settings].map(({ path }) => path));
    const contentOf = (path) => contents.get(path) ?? EMPTY;
    const files = code.map(({ path, kind }) => ({ path, kind, scan: () => (0,scan_file.W)(kind, contentOf(path)) }));
    const texts = new Map(settings.map(({ path }) => [path, DECODER.decode(contentOf(path))]));
    const linked = await (0,build_module_graph.w)({ graph, tree, scope, projects, files, gone: [], settings: texts });
    return (0,linked_files.b)(linked, code, scope);
}

;








const findImportGaps = async (subject) => {
    if (subject.graph.projects.size < 2)
        return [];
    const modules = await readModules(subject);
    return [...(0,undeclared_imports.C)(modules, subject.graph), ...(await unused(modules, subject))];
};
const MENTIONS = /\.(?:[cm]?[jt]sx?|jsonc?|pyi?|toml|cfg|ini|ya?ml|html?|mdx?|vue|svelte|astro|s?css|less|sh|txt|in|j2)$|(?:^|\/)(?:Dockerfile|Makefile|Procfile)[^/]*$/;
const MOST_BYTES = 500_000;
async function unused(modules, subject) {
    const uses = (0,project_uses.c)(modules, (link) => tellsOfUse(link, modules));
    const candidates = subject.graph.edges.filter(({ from, to, kind, group, at }) => kind === 'local' &&
        group === 'main' &&
        /(?:^|\/)(?:pyproject\.toml|package\.json)$/.test(at.file) &&
        !subject.graph.findings.some(({ file, line }) => file === at.file && line === at.line) &&
        uses.get(from)?.has(to) !== true);
    const findings = [];
    for (const edge of candidates)
        if (!(await isMentioned(edge, subject)))
            findings.push(unusedFinding(edge));
    return findings;
}
function tellsOfUse(link, { links }) {
    const { manners, mannerOf, projectsOf } = links;
    const { kind } = manners[mannerOf[link]];
    const count = projectsOf.starts[link + 1] - projectsOf.starts[link];
    return kind === 'doubt' || (kind !== 'chance' && count < 2);
}
function unusedFinding({ from, to, at }) {
    return {
        code: 'unused-dependency',
        severity: 'note',
        message: `${from} declares ${to}, but nothing in it imports or mentions it`,
        fix: `Take it out, if nothing finds it in another way; each change of ${to} tests ${from}.`,
        ...at,
    };
}
async function isMentioned({ from, to }, subject) {
    const { graph, tree } = subject;
    const [project, target] = [graph.projects.get(from), graph.projects.get(to)];
    const names = Object.values(target.packageNames).flatMap((name) => [
        name,
        name.replaceAll('-', '_'),
        name.replaceAll('-', '.'),
    ]);
    if (names.length === 0)
        return true;
    const files = [...tree.entries.keys()].filter((path) => MENTIONS.test(path) && isOwn(path, project, graph) && !isRecord(path));
    if (!files.some((path) => /\.(?:py|[cm]?[jt]sx?)$/.test(path)))
        return true;
    for (const bytes of (await subject.read(files)).values()) {
        const text = bytes.length > MOST_BYTES ? '' : Buffer.from(bytes).toString('utf8');
        if (bytes.length > MOST_BYTES || names.some((name) => text.includes(name)))
            return true;
    }
    return mentionsInManifest(project, names, subject);
}
function isRecord(path) {
    return /(?:^|\/)(?:pyproject\.toml|package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|README[^/]*|CHANGELOG[^/]*)$/i.test(path);
}
function isOwn(path, { root }, { projects }) {
    if (!(0,repo_paths.Yw)(root, path))
        return false;
    const roots = new Set([...projects.values()].map((one) => one.root));
    return (0,repo_paths.Zv)(path).find((folder) => roots.has(folder)) === root;
}
async function mentionsInManifest({ root }, names, { tree }) {
    const python = (await (0,manifests.s)(tree, root))?.table;
    const tools = python === undefined ? [] : (0,toml.ws)(python, 'tool').filter(([tool]) => !['poetry', 'uv'].includes(tool));
    const entries = python === undefined
        ? []
        : [
            ...['scripts', 'gui-scripts', 'entry-points'].map((key) => (0,toml.fK)(python, 'project', key)),
            ...['scripts', 'plugins'].map((key) => (0,toml.fK)(python, 'tool', 'poetry', key)),
        ];
    const node = (0,node_manifest.WI)(tree, root)?.value ?? {};
    const fields = new Set(node_specifiers.A.map(({ field }) => field));
    const rest = Object.entries(node).filter(([key]) => !fields.has(key));
    const text = JSON.stringify([tools, entries, rest], (_, value) => (typeof value === 'bigint' ? String(value) : value));
    return names.some((name) => text.includes(name));
}


 }),

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


 })

};
;