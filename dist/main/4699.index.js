export const id = 4699;
export const ids = [4699];
export const modules = {

/***/ 9083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ drawingOf),
/* harmony export */   w: () => (/* binding */ commonPrefix)
/* harmony export */ });
/** Chooses, merges and labels: several edges between two projects are drawn as the strongest of them. */
function drawingOf(graph, view = {}) {
    const names = [...(view.only ?? graph.projects.keys())].filter((name) => graph.projects.has(name));
    const limits = view.limits ?? { projects: names.length, edges: graph.edges.length };
    const shown = names.slice(0, limits.projects);
    const prefix = commonPrefix(shown);
    const nodes = new Map(shown.map((name, at) => [name, drawn(name, at, prefix, view)]));
    const merged = strongestEdges(graph.edges, nodes);
    const lines = merged.length > limits.edges ? mostTelling(merged, nodes).slice(0, limits.edges) : merged;
    return {
        nodes: [...nodes.values()],
        lines: lines.map((edge) => lineOf(edge, nodes)),
        hidden: { projects: names.length - shown.length, edges: merged.length - lines.length },
    };
}
function drawn(name, at, prefix, { changed, affected }) {
    const project = { id: `n${at}`, name, label: name.slice(prefix.length) };
    if (changed?.has(name))
        return { ...project, role: 'changed' };
    return affected?.has(name) ? { ...project, role: 'affected' } : project;
}
/** What all names have in front, up to a separator, so that something is left of each; empty for a single name. */
function commonPrefix(names) {
    const [first, ...others] = names;
    if (first === undefined || others.length === 0)
        return '';
    let length = first.length;
    for (const name of others) {
        length = Math.min(length, name.length);
        while (length > 0 && !name.startsWith(first.slice(0, length)))
            length--;
    }
    while (length > 0 && !('-_./'.includes(first[length - 1]) && names.every((name) => name.length > length))) {
        length--;
    }
    return first.slice(0, length);
}
function strongestEdges(edges, nodes) {
    const strongest = new Map();
    for (const edge of edges) {
        if (!nodes.has(edge.from) || !nodes.has(edge.to))
            continue;
        const key = `${edge.from}\0${edge.to}`;
        const other = strongest.get(key);
        if (other === undefined || strength(edge) > strength(other))
            strongest.set(key, edge);
    }
    return [...strongest.values()];
}
function strength({ kind, group }) {
    return (kind === 'local' ? 2 : 0) + (group === 'main' ? 1 : 0);
}
/** Each project's edge to the most important project first, then each one's second: a cut leaves few projects without any. */
function mostTelling(edges, nodes) {
    const order = new Map([...nodes.keys()].map((name, at) => [name, at]));
    const position = (name) => order.get(name) ?? 0;
    const sorted = [...edges].sort((a, b) => position(a.to) - position(b.to) || position(a.from) - position(b.from));
    const seen = new Map();
    const ranked = sorted.map((edge) => {
        const rank = seen.get(edge.from) ?? 0;
        seen.set(edge.from, rank + 1);
        return { edge, rank };
    });
    return ranked.sort((a, b) => a.rank - b.rank).map(({ edge }) => edge);
}
function lineOf({ from, to, kind, group }, nodes) {
    const label = group === 'main' ? '' : group;
    return { from: nodes.get(from), to: nodes.get(to), kind, label };
}


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** What was found, from which change, and against which base. */
function headlineOf({ range, changes, projects, graph }) {
    const answer = answerOf(projects.size, graph.projects.size);
    if (range.type === 'everything')
        return { answer, link: 'because', why: range.why };
    const link = changes.length === 0 ? 'as nothing changed since' : `by ${counted(changes.length, 'changed file')} since`;
    const run = range.run === undefined ? {} : { run: range.run };
    return { answer, link, base: range.base.slice(0, 7), why: range.why, ...run };
}
function answerOf(affected, all) {
    if (all === 0)
        return 'No projects found';
    if (affected < all)
        return `${grouped(affected)} of ${counted(all, 'project')} affected`;
    return all === 1 ? 'The only project is affected' : `All ${counted(all, 'project')} affected`;
}
/** `1 project`, `12 projects`, `10,000 projects`. */
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;
}
/** A number with a comma before each three digits. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** Seconds as people say them: `45 s`, `3 min`, `1 h 5 min`. */
function duration(seconds) {
    const minutes = Math.round(seconds / 60);
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    if (minutes < 60)
        return `${minutes} min`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 4699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pageData: () => (/* binding */ pageData)
/* harmony export */ });
/* harmony import */ var _affected_affected_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(986);
/* harmony import */ var _affected_explain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1844);
/* harmony import */ var _graph_cycles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5386);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2784);
/* harmony import */ var _drawing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9083);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4545);
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6709);







/** The data of the page for a graph; with an affected set, what is affected and why. */
function pageData(graph, set) {
    const projects = [...graph.projects.values()];
    const numbers = new Map(projects.map(({ name }, at) => [name, at]));
    const targets = numberedTargets(projects);
    const inCycles = (0,_graph_cycles_js__WEBPACK_IMPORTED_MODULE_0__/* .edgesInCycles */ .n)(graph.edges);
    const edges = graph.edges.filter(({ from, to }) => numbers.has(from) && numbers.has(to));
    return {
        ...head(graph, set),
        hasChange: set !== undefined,
        prefix: (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_drawing_js__WEBPACK_IMPORTED_MODULE_2__/* .commonPrefix */ .w)(projects.map(({ name }) => name))),
        targets: [...targets.keys()].map((text) => JSON.parse(text)),
        projects: projects.map((project) => pageProject(project, targets, numbers, set)),
        edges: edges.map((edge) => pageEdge(edge, graph, numbers)),
        cycles: edges.flatMap((edge, at) => (inCycles.has(edge) ? [at] : [])),
        findings: (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_3__/* .worstFirst */ .m)(graph.findings).map((finding) => pageFinding(finding, projects)),
    };
}
function head(graph, set) {
    if (set === undefined) {
        const { size } = graph.projects;
        return {
            headline: size === 0 ? 'No projects found' : (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(size, 'project'),
            detail: `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(graph.edges.length, 'edge')} between them`,
        };
    }
    const { answer, link, base, why, run } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineOf */ .gD)(set);
    const detail = `${link} ${base === undefined ? (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(why) : `${base} (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(why)})`}`;
    return { headline: answer, detail, ...(run === undefined ? {} : { run: { number: run.number, url: run.url } }) };
}
/** Most projects have the same few targets: each pair of name and command once. */
function numberedTargets(projects) {
    const texts = new Set(projects.flatMap(({ targets }) => targets.map(targetText)));
    return new Map([...texts].map((text, at) => [text, at]));
}
function targetText({ name, command }) {
    return JSON.stringify([(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(name), (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(command)]);
}
function pageProject(project, numbersOfTargets, numbers, set) {
    const { name, root, version, ecosystems, targets, manifests } = project;
    const reason = set?.projects.get(name);
    return {
        name: (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(name),
        folder: (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(root),
        ...(version === undefined ? {} : { version: (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(version) }),
        ecosystems,
        targets: targets.map((target) => numbersOfTargets.get(targetText(target)) ?? -1),
        manifests: manifests.map((file) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(root !== '' && file.startsWith(`${root}/`) ? file.slice(root.length) : file)),
        ...(set === undefined || reason === undefined ? {} : affection(set, name, reason, numbers)),
    };
}
function affection(set, name, reason, numbers) {
    const further = (0,_affected_affected_set_js__WEBPACK_IMPORTED_MODULE_5__/* .nextProject */ .R)(reason);
    const next = further === undefined ? undefined : numbers.get(further);
    const limit = (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_6__/* .limitSentence */ .n5)(set, name);
    return {
        state: further === undefined ? 'changed' : 'affected',
        why: (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)({ project: name, reason }),
        ...(limit === undefined ? {} : { limit }),
        ...(next === undefined ? {} : { next }),
    };
}
function pageEdge({ from, to, kind, group, at }, graph, numbers) {
    const isUsual = at.line !== undefined && at.file === graph.projects.get(from)?.manifests[0];
    const ends = [numbers.get(from) ?? -1, numbers.get(to) ?? -1, isUsual ? `:${at.line}` : placeOf(at)];
    if (kind !== 'local')
        return [...ends, group, kind];
    return group === 'main' ? ends : [...ends, group];
}
function placeOf({ file, line }) {
    return line === undefined ? (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(file) : `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(file)}:${line}`;
}
function pageFinding(finding, projects) {
    const { severity, code, message, fix, file } = finding;
    const owner = projects.reduce((best, { root }, at) => (root === '' || file.startsWith(`${root}/`)) && root.length >= (projects[best]?.root.length ?? 0) ? at : best, -1);
    return { severity, code, message: (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(message), fix: (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(fix), place: placeOf(finding), project: owner };
}


/***/ }),

/***/ 6709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Severities from the worst on. */
const SEVERITIES = ['error', 'warning', 'note'];
/** Findings by severity, the worst first, otherwise in their order. */
function worstFirst(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}


/***/ })

};
