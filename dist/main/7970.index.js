"use strict";
exports.id = 7970;
exports.ids = [7970];
exports.modules = {

 27970:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   dotGraph: () => ( dotGraph)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _drawing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99083);


const FILLS = { changed: '#ffe08a', affected: '#cfe8ff' };
function dotGraph(graph, view = {}) {
    const { nodes, lines } = (0,_drawing_js__WEBPACK_IMPORTED_MODULE_0__ .S)(graph, view);
    return [
        'digraph projects {',
        '  rankdir=LR',
        '  node [shape=box, style="rounded,filled", fillcolor="#f6f8fa", fontname="sans-serif"]',
        '  edge [fontname="sans-serif", fontsize=10]',
        ...nodes.map((node) => `  ${quoted(node.name)} [${attributesOf(node).join(', ')}]`),
        ...lines.map((line) => `  ${quoted(line.from.name)} -> ${quoted(line.to.name)}${stroke(line)}`),
        '}',
        '',
    ].join('\n');
}
function attributesOf({ label, role }) {
    return [`label=${labelText(label)}`, ...(role === undefined ? [] : [`fillcolor="${FILLS[role]}"`])];
}
function stroke({ kind, label }) {
    const attributes = [
        ...(kind === 'local' ? [] : ['style=dashed']),
        ...(label === '' ? [] : [`label=${labelText(label)}`, 'penwidth=0.5']),
    ];
    return attributes.length === 0 ? '' : ` [${attributes.join(', ')}]`;
}
function labelText(text) {
    return quoted(text.replaceAll('&', '&amp;'));
}
function quoted(text) {
    return `"${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}


 }),

 99083:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   S: () => ( drawingOf),
   w: () => ( commonPrefix)
 });
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


 })

};
;