"use strict";
exports.id = 8174;
exports.ids = [8174];
exports.modules = {

 91507:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Og: () => ( keepStart),
   _b: () => ( keepLastSegments),
   ky: () => ( wrapped),
   zf: () => ( keepEnd)
 });
function keepEnd(text, limit) {
    return text.length <= limit ? text : `\u2026${text.slice(text.length - limit + 1).replace(/^[\udc00-\udfff]/, '')}`;
}
function keepLastSegments(path, limit) {
    if (path.length <= limit || !path.includes('/'))
        return path;
    const from = path.indexOf('/', path.length - limit + 1);
    return `\u2026${path.slice(from === -1 ? path.lastIndexOf('/') : from)}`;
}
function keepStart(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
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


 }),

 68174:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   mermaidGraph: () => ( mermaidGraph)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91507);
 var _drawing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99083);



const LONGEST_LABEL = 48;
const STYLES = [
    'classDef changed fill:#ffe08a,stroke:#9a6700,stroke-width:2px,color:#1f2328',
    'classDef affected fill:#cfe8ff,stroke:#0969da,color:#1f2328',
    'classDef more fill:none,stroke:none,color:#848d97',
];
function mermaidGraph(graph, view = {}) {
    const { nodes, lines, hidden } = (0,_drawing_js__WEBPACK_IMPORTED_MODULE_0__ .S)(graph, view);
    const more = hidden.projects === 0 ? [] : [`  more["+${hidden.projects} more"]:::more`];
    return [
        'flowchart LR',
        ...STYLES.map((style) => `  ${style}`),
        ...nodes.map((node) => `  ${box(node)}`),
        ...more,
        ...lines.map((line) => `  ${arrow(line)}`),
        '',
    ].join('\n');
}
function box({ id, label, role }) {
    return `${id}["${entities((0,_clip_js__WEBPACK_IMPORTED_MODULE_1__ .zf)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(label), LONGEST_LABEL))}"]${role === undefined ? '' : `:::${role}`}`;
}
function arrow({ from, to, kind, label }) {
    return `${from.id} ${kind === 'local' ? '-->' : '-.->'}${label === '' ? '' : `|${label}|`} ${to.id}`;
}
function entities(text) {
    return text.replace(/[^A-Za-z0-9/-]|^[/-]|[/-]$|[/-](?=[/-])/gu, (character) => `#${character.codePointAt(0)};`);
}


 })

};
;