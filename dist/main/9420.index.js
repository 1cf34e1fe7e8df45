"use strict";
exports.id = 9420;
exports.ids = [9420];
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

 70018:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Z9: () => ( placeText),
   g0: () => ( moreLine),
   gu: () => ( indented),
   hq: () => ( findingLines)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91507);
 var _frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10632);
 var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24545);
 var _worst_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6709);





const MOST_FINDINGS = 20;
const COLORS = { error: 'red', warning: 'yellow', note: 'blue' };
function findingLines(findings, { columns }, paint) {
    if (findings.length === 0)
        return '';
    const shown = (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_0__ .m)(findings).slice(0, MOST_FINDINGS);
    const lines = shown.flatMap(({ severity, message, fix, frame, ...at }) => [
        indented(`${paint(COLORS[severity], severity.padEnd(7))}  ${placeText(at)}`),
        ...(0,_clip_js__WEBPACK_IMPORTED_MODULE_1__ .ky)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(message), columns - 11).map((text) => `           ${text}`),
        ...(0,_frame_js__WEBPACK_IMPORTED_MODULE_3__ .D)(frame).map((text) => `           ${text}`),
        ...(0,_clip_js__WEBPACK_IMPORTED_MODULE_1__ .ky)(`\u2192 ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(fix)}`, columns - 11).map((text) => `           ${text}`),
    ]);
    const more = moreLine(findings.length - shown.length);
    return [paint('bold', (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(findings.length, 'finding')), ...lines, ...more].join('\n');
}
function moreLine(count) {
    return count > 0 ? [indented(`+${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .zD)(count)} more; --json lists all`)] : [];
}
function placeText({ file, line, column }) {
    const numbers = [line, column].filter((number) => number !== undefined);
    return [(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(file), ...numbers].join(':');
}
function indented(text) {
    return `  ${text}`;
}


 }),

 10632:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( frameLines)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);


const MOST_LINES = 6;
const LONGEST_LINE = 100;
function frameLines(frame) {
    if (frame === undefined)
        return [];
    return frame
        .split('\n')
        .slice(-MOST_LINES)
        .map((line) => (0,_clip_js__WEBPACK_IMPORTED_MODULE_0__ .Og)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(line), LONGEST_LINE));
}


 }),

 24545:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   ZI: () => ( withReason),
   gD: () => ( headlineOf),
   hS: () => ( counted),
   mG: () => ( tallied),
   p0: () => ( duration),
   zD: () => ( grouped)
 });
function headlineOf({ range, changes, projects, graph }) {
    const all = graph.projects.size;
    const answer = answerOf(projects.size, all);
    if (range.type === 'everything')
        return { answer, link: all === 0 ? 'in any file, as' : 'because', why: range.why };
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
function withReason(what, why) {
    return why === '' ? what : `${what}: ${why}`;
}
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function tallied(parts, firstCounted) {
    const told = parts.filter(([count]) => count > 0);
    return told.map(([count, words], at) => `${at === 0 ? firstCounted(count) : grouped(count)} ${words}`).join(', ');
}
function duration(seconds) {
    const minutes = Math.round(seconds / 60);
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    if (minutes < 60)
        return `${minutes} min`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


 }),

 19420:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   graphTable: () => ( graphTable),
   graphText: () => ( graphText)
 });
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12784);
 var _clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91507);
 var _drawing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99083);
 var _finding_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70018);





function graphText(graph, screen) {
    const findings = (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_0__ .hq)(graph.findings, screen, (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_1__ .e)(screen.hasColor));
    return findings === '' ? graphTable(graph, screen) : `${graphTable(graph, screen)}\n${findings}\n`;
}
function graphTable(graph, screen, view = {}) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_1__ .e)(screen.hasColor);
    const { nodes, lines } = (0,_drawing_js__WEBPACK_IMPORTED_MODULE_2__ .S)(graph, view);
    const width = Math.max('PROJECT'.length, ...nodes.map(({ name }) => name.length));
    const byProject = new Map(nodes.map(({ name }) => [name, []]));
    for (const line of lines)
        byProject.get(line.from.name)?.push(line);
    const rows = nodes.map((node) => {
        const own = (byProject.get(node.name) ?? []).map((line) => dependencyText(line).replaceAll(' ', '\u00a0'));
        const [first = '', ...more] = (0,_clip_js__WEBPACK_IMPORTED_MODULE_3__ .ky)(own.join(', ') || '\u2013', screen.columns - width - 2).map(plainSpaces);
        const name = node.name.padEnd(width);
        const head = node.role === undefined ? name : paint(node.role === 'changed' ? 'yellow' : 'cyan', name);
        return [`${head}  ${first}`, ...more.map((text) => `${' '.repeat(width)}  ${text}`)].join('\n');
    });
    return `${[paint('dim', `${'PROJECT'.padEnd(width)}  DEPENDS ON`), ...rows].join('\n')}\n`;
}
function dependencyText({ to, kind, label }) {
    const notes = [label, kind === 'registry' ? 'by version' : ''].filter((note) => note !== '');
    return notes.length === 0 ? (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(to.label) : `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(to.label)} (${notes.join(', ')})`;
}
function plainSpaces(text) {
    return text.replaceAll('\u00a0', ' ');
}


 }),

 6709:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   m: () => ( worstFirst),
   o: () => ( SEVERITIES)
 });
const SEVERITIES = ['error', 'warning', 'note'];
function worstFirst(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}


 })

};
;