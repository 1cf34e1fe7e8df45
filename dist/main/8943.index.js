"use strict";
exports.id = 8943;
exports.ids = [8943,8174];
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

 46850:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   f: () => ( findingsTable)
 });
 var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10632);
 var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);
 var _worst_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6709);



const MOST_BYTES = 800_000;
const LONGEST_PATH = 72;
const SIGNS = { error: '\u274c&nbsp;error', warning: '\u26a0\ufe0f&nbsp;warning', note: '\u2139\ufe0f&nbsp;note' };
function findingsTable(findings, bytes = MOST_BYTES) {
    if (findings.length === 0)
        return '';
    const lines = (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_0__ .m)(findings).map(({ severity, file, line, message, fix, frame }) => {
        const shown = (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__ .D)(frame).map((text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(text.replaceAll(' ', '\u00a0')));
        const what = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(message), ...shown, `\u2192 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(fix)}`].join('<br>');
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .jD)([SIGNS[severity], (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .FH)(file, line, LONGEST_PATH), what]);
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .PP)(['', 'Where', 'What, and how to mend it']) + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(lines, bytes);
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

 98943:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   jobSummary: () => ( jobSummary)
 });
 var _findings_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46850);
 var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24545);
 var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);
 var _mermaid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68174);
 var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86169);





const BYTES = { projects: 400_000, findings: 150_000, shards: 150_000, ignored: 80_000 };
const OPEN_ROWS = 50;
const GRAPH_LIMITS = { projects: 40, edges: 150 };
const NAMES_IN_A_SHARD = 200;
const LONGEST_PATH = 72;
const LONGEST_PATH_BEHIND = 40;
function jobSummary(set, shards, page = '') {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__ .u)(set, shards);
    return [
        headlineSection(set, page),
        projectsSection(rows, set),
        graphSection(rows, set),
        findingsSection(set.graph.findings),
        shardsSection(shards),
        ignoredSection(set),
    ]
        .filter((section) => section !== '')
        .join('\n');
}
function headlineSection(set, page) {
    const { answer, link, base, why, run } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__ .gD)(set);
    const isFallback = set.range.type === 'everything' ? set.range.isFallback : set.range.warning !== undefined;
    const from = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(why)}${run === undefined ? '' : `: ${runLink(run)}`}`;
    const because = base === undefined ? from : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(base)} (${from})`;
    const removed = [...set.removed.keys()];
    const gone = removed.length === 0 ? '' : ` Deleted by this change: ${nameList(removed)}.`;
    return `${isFallback ? '\u26a0\ufe0f ' : ''}**${answer}** ${link} ${because.replace(/\.$/, '')}.${gone}${pageLink(page)}\n`;
}
function pageLink(page) {
    return page === '' ? '' : ` [Look at the graph](${encodeURI(page).replaceAll('(', '%28').replaceAll(')', '%29')}).`;
}
function runLink({ number, url }) {
    return url === '' ? `run ${number}` : `[run ${number}](${url})`;
}
function projectsSection(rows, { range }) {
    if (rows.length === 0)
        return '';
    const hasReasons = range.type === 'range';
    const head = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .PP)(hasReasons ? ['Project', 'Why', 'Targets'] : ['Project', 'Targets']);
    const lines = rows.map((row) => projectRow(row, hasReasons));
    if (lines.length <= OPEN_ROWS)
        return head + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(lines, BYTES.projects);
    const rest = lines.slice(OPEN_ROWS);
    const title = `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(rest.length, 'more project')}`;
    return `${head}${lines.slice(0, OPEN_ROWS).join('')}\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .TM)(title, head + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(rest, BYTES.projects))}`;
}
function projectRow({ project, isChanged, via, cause, targets }, hasReasons) {
    const name = isChanged ? `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(project)}**` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(project);
    const way = via.map((step) => ('label' in step ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(step.label) : `\u2026 ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__ .zD)(step.omitted)} more \u2026`));
    const end = way.length === 0 ? causeText(cause, LONGEST_PATH) : fileOf(cause);
    const cells = hasReasons ? [name, [...way, end].join(' \u2190 ')] : [name];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .jD)([...cells, targets.map((target) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(target)).join(' ') || '\u2013']);
}
function fileOf({ file, line, note }) {
    return file === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(note) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .FH)(file, line, LONGEST_PATH_BEHIND);
}
function causeText({ file, line, note }, limit) {
    if (file === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(note);
    return note === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .FH)(file, line, limit) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .FH)(file, line, limit)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(note)})`;
}
function graphSection(rows, { graph, range }) {
    const affected = new Set(rows.map(({ project }) => project));
    const isConnected = graph.edges.some(({ from, to }) => from !== to && affected.has(from) && affected.has(to));
    if (!isConnected || (range.type === 'everything' && affected.size > GRAPH_LIMITS.projects))
        return '';
    const changed = new Set(rows.filter(({ isChanged }) => isChanged).map(({ project }) => project));
    const view = { only: affected, limits: GRAPH_LIMITS, ...(changed.size === 0 ? {} : { changed, affected }) };
    const colors = changed.size === 0 ? '' : 'Yellow: changed. Blue: affected. ';
    const legend = `${colors}An arrow points at what a project depends on; dotted: by version, from a registry.`;
    return `\`\`\`mermaid\n${(0,_mermaid_js__WEBPACK_IMPORTED_MODULE_3__.mermaidGraph)(graph, view)}\`\`\`\n\n<sub>${legend}</sub>\n`;
}
function findingsSection(findings) {
    if (findings.length === 0)
        return '';
    return `**${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(findings.length, 'finding')}**\n\n${(0,_findings_table_js__WEBPACK_IMPORTED_MODULE_4__ .f)(findings, BYTES.findings)}`;
}
function shardsSection(shards) {
    if (shards.length === 0)
        return '';
    const lines = shards.map(({ id, projects, targets, python, node, estimate }) => {
        const runtimes = [python && `Python ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(python)}`, node && `Node ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(node)}`].filter(Boolean);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .jD)([
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(id),
            nameList(projects),
            targets.map((target) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(target)).join(' '),
            runtimes.join(', ') || '\u2013',
            (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__ .p0)(estimate),
        ]);
    });
    const work = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__ .p0)(shards.reduce((sum, { estimate }) => sum + estimate, 0));
    const head = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .PP)(['Shard', 'Projects', 'Targets', 'Runtime', 'Estimate']);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .TM)(`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(shards.length, 'shard')}, about ${work} of work`, head + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(lines, BYTES.shards));
}
function ignoredSection({ ignored }) {
    if (ignored.length === 0)
        return '';
    const lines = ignored.map(({ file, rule }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(file)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(rule)}\n`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .TM)(`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(ignored.length, 'changed file')} ignored`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(lines, BYTES.ignored));
}
function nameList(names) {
    const shown = names.slice(0, NAMES_IN_A_SHARD).map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(name));
    return names.length > shown.length
        ? `${shown.join(' ')} +${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__ .zD)(names.length - shown.length)} more`
        : shown.join(' ');
}


 }),

 57164:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $5: () => ( fitted),
   D9: () => ( markdownCode),
   FH: () => ( markdownPlace),
   PP: () => ( tableHead),
   TM: () => ( folded),
   jD: () => ( tableRow),
   markdownText: () => ( markdownText)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _workspaces_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37878);
 var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);
 var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24545);




const LONGEST_CODE = 160;
const PLAIN_WORD = /^["'(]{0,2}[\p{L}\p{N}\p{M}]+(?:[-'\u2019]\p{L}+)*["')]{0,2}[,.;:!?\u2026]?["')]?$/u;
const LIST_NUMBER = /^\d+[.)]$/;
const PUNCTUATED = /^(["'(]*)(.*?)((?:[,;:!?]|(?<![./])\.)?["')]*(?:,|(?<![./])\.)?)$/su;
function markdownCode(text, limit = LONGEST_CODE) {
    const shown = (0,_clip_js__WEBPACK_IMPORTED_MODULE_0__ .zf)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text), limit).replaceAll('`', '\\x60').replaceAll('|', '\\x7c');
    return shown.trim() === '' ? `\`"${shown}"\`` : `\`${shown}\``;
}
function markdownText(text) {
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text)
        .split(' ')
        .filter((word) => word !== '')
        .map(markdownWord)
        .join(' ');
}
function markdownWord(word, at) {
    if (word === '\u2013' || word === '\u2026')
        return word;
    if (PLAIN_WORD.test(word) && !(at === 0 && LIST_NUMBER.test(word)))
        return word;
    const [, before = '', name = '', after = ''] = PUNCTUATED.exec(word) ?? [];
    return name === '' ? markdownCode(word) : `${before}${markdownCode(name)}${after}`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function tableHead(titles) {
    return tableRow(titles) + tableRow(titles.map(() => '---'));
}
function folded(title, markdown) {
    return `<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}
function markdownPlace(file, line, limit) {
    return markdownCode((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__ ._b)((0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_2__ .Z9)({ file, line }), limit));
}
function fitted(lines, bytes) {
    let size = 0;
    const cut = lines.findIndex((line) => {
        size += Buffer.byteLength(line);
        return size > bytes;
    });
    return cut === -1 ? lines.join('') : `${lines.slice(0, cut).join('')}\n+${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__ .zD)(lines.length - cut)} more\n`;
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


 }),

 86169:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  u: () => ( affectedRows)
});

var affected_set = __webpack_require__(20986);
var explain = __webpack_require__(11844);
var schedule_shards = __webpack_require__(68573);
var drawing = __webpack_require__(99083);
;

function endFinder(set) {
    const known = new Map();
    return (project) => {
        const passed = [];
        let at = project;
        for (let next = nextOn(set, at); next !== undefined && !known.has(at); next = nextOn(set, at)) {
            passed.push(at);
            at = next;
        }
        let end = known.get(at) ?? { project: at, reason: reasonOf(set, at), distance: 0 };
        known.set(at, end);
        for (const name of passed.reverse()) {
            end = { ...end, distance: end.distance + 1 };
            known.set(name, end);
        }
        return end;
    };
}
function nextProjects(set, from, limit) {
    const found = [];
    for (let at = nextOn(set, from); at !== undefined && found.length < limit; at = nextOn(set, at))
        found.push(at);
    return found;
}
function nextOn(set, project) {
    const reason = reasonOf(set, project);
    const next = reason && (0,affected_set.R)(reason);
    return next === undefined || reasonOf(set, next) === undefined ? undefined : next;
}
function reasonOf({ projects, removed }, project) {
    return projects.get(project) ?? removed.get(project);
}

;





const LONGEST_WAY = 3;
function affectedRows(set, shards) {
    const targets = targetsByProject(set, shards);
    const prefix = (0,drawing.w)([...set.projects.keys(), ...set.removed.keys()]);
    const endOf = endFinder(set);
    const rows = [...set.projects.keys()].map((project) => {
        const end = endOf(project);
        const isChanged = end.distance === 0 && isTouched(end.reason);
        const via = viaOf(set, project, end).map((step) => typeof step === 'string' ? { project: step, label: step.slice(prefix.length) } : step);
        const row = { project, isChanged, via, cause: causeOf(end.reason), targets: targets.get(project) ?? [] };
        return { row, rank: isChanged ? 0 : end.distance + 1 };
    });
    return rows.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}
function viaOf(set, project, end) {
    const omitted = end.distance - LONGEST_WAY;
    if (omitted <= 1)
        return nextProjects(set, project, end.distance);
    return [...nextProjects(set, project, LONGEST_WAY - 1), { omitted }, end.project];
}
function isTouched({ type }) {
    return type === 'own-file' || type === 'shared-file' || type === 'lockfile';
}
function targetsByProject(set, shards) {
    const targets = new Map();
    for (const shard of shards) {
        for (const name of shard.projects) {
            const own = new Set(set.graph.projects.get(name)?.targets.map((target) => target.name));
            targets.set(name, (0,schedule_shards.Y$)(shard, name).filter((target) => own.has(target)));
        }
    }
    return targets;
}
const STATUS_NOTES = { A: 'added', D: 'deleted', M: '', T: 'changed in type' };
function causeOf(reason) {
    switch (reason.type) {
        case 'own-file': {
            const more = reason.others === 0 ? '' : `and ${reason.others} more`;
            return { file: reason.file, note: [STATUS_NOTES[reason.status], more].filter(Boolean).join(', ') };
        }
        case 'shared-file':
            return { file: reason.file, note: reason.rule };
        case 'lockfile':
            return { file: reason.file, note: (0,explain.Bd)(reason.cause) };
        case 'relinked':
            return { ...reason.edge.at, note: (0,explain.cy)(reason) };
        case 'unresolved':
            return { ...reason.at, note: (0,explain.gs)(reason) };
        case 'everything':
            return { note: reason.why };
        case 'import':
        case 'dependency':
            return { ...placeOf(reason), note: `depends on ${(0,affected_set.R)(reason)}` };
    }
}
function placeOf(reason) {
    if (reason.type === 'dependency')
        return reason.edge.at;
    return reason.type === 'import' ? (reason.steps[0]?.at ?? {}) : {};
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