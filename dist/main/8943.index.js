"use strict";
exports.id = 8943;
exports.ids = [8943,8174];
exports.modules = {

/***/ 91507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ keepStart),
/* harmony export */   _b: () => (/* binding */ keepLastSegments),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   zf: () => (/* binding */ keepEnd)
/* harmony export */ });
/** The end of a text that is longer than the limit, after `\u2026`: the end of a path says most. */
function keepEnd(text, limit) {
    return text.length <= limit ? text : `\u2026${text.slice(text.length - limit + 1).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The last segments of a path that is longer than the limit, after `\u2026/`; at least the file's name. */
function keepLastSegments(path, limit) {
    if (path.length <= limit || !path.includes('/'))
        return path;
    const from = path.indexOf('/', path.length - limit + 1);
    return `\u2026${path.slice(from === -1 ? path.lastIndexOf('/') : from)}`;
}
/** The start of a text that is longer than the limit, before `\u2026`. */
function keepStart(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
/** A text in lines of at most so many characters, broken at spaces; a longer word stands on a line of its own. */
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


/***/ }),

/***/ 99083:
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

/***/ 46850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findingsTable)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10632);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6709);



// GitHub takes 1 MiB a step and shows nothing of a summary that is larger.
const MOST_BYTES = 800_000;
const LONGEST_PATH = 72;
// No line break after the sign.
const SIGNS = { error: '\u274c&nbsp;error', warning: '\u26a0\ufe0f&nbsp;warning', note: '\u2139\ufe0f&nbsp;note' };
/** Findings as a table in Markdown, the worst first, of no more than so many bytes; empty where there are none. */
function findingsTable(findings, bytes = MOST_BYTES) {
    if (findings.length === 0)
        return '';
    const lines = (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m)(findings).map(({ severity, file, line, message, fix, frame }) => {
        // Spaces at the start of a code span are kept as they are only when they do not break.
        const shown = (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .frameLines */ .D)(frame).map((text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(text.replaceAll(' ', '\u00a0')));
        const what = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(message), ...shown, `\u2192 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(fix)}`].join('<br>');
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([SIGNS[severity], (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownPlace */ .FH)(file, line, LONGEST_PATH), what]);
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(['', 'Where', 'What, and how to mend it']) + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(lines, bytes);
}


/***/ }),

/***/ 10632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ frameLines)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);


const MOST_LINES = 6;
const LONGEST_LINE = 100;
/** A parser's frame, line by line, printable; few and short enough for any medium. Empty where there is none. */
function frameLines(frame) {
    if (frame === undefined)
        return [];
    return frame
        .split('\n')
        .slice(-MOST_LINES)
        .map((line) => (0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .keepStart */ .Og)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line), LONGEST_LINE));
}


/***/ }),

/***/ 24545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   mG: () => (/* binding */ tallied),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** What was found, from which change, and against which base. */
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
/** `1 project`, `12 projects`, `10,000 projects`. */
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;
}
/** A number with a comma before each three digits. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `2 packages not published, 1 published`: what there is none of is left out; empty where there is nothing at all. */
function tallied(parts, firstCounted) {
    const told = parts.filter(([count]) => count > 0);
    return told.map(([count, words], at) => `${at === 0 ? firstCounted(count) : grouped(count)} ${words}`).join(', ');
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

/***/ 98943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobSummary: () => (/* binding */ jobSummary)
/* harmony export */ });
/* harmony import */ var _findings_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46850);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24545);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68174);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86169);





// GitHub takes 1 MiB a step and shows nothing of a summary that is larger. Together these leave a fifth of it free.
const BYTES = { projects: 400_000, findings: 150_000, shards: 150_000, ignored: 80_000 };
const OPEN_ROWS = 50;
const GRAPH_LIMITS = { projects: 40, edges: 150 };
const NAMES_IN_A_SHARD = 200;
const LONGEST_PATH = 72;
// At the end of a way: the row of the changed project says it all.
const LONGEST_PATH_BEHIND = 40;
/**
 * The answer as Markdown for the job summary: one sentence, a table with the reason of each project, the affected part of the
 * graph, findings, and, folded away, shards and ignored files. Fits into what GitHub takes, whatever the size of the workspace.
 *
 * @param page the address of the graph as a page; empty where there is none
 */
function jobSummary(set, shards, page = '') {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .affectedRows */ .u)(set, shards);
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
    const { answer, link, base, why, run } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .gD)(set);
    const isFallback = set.range.type === 'everything' ? set.range.isFallback : set.range.warning !== undefined;
    const from = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(why)}${run === undefined ? '' : `: ${runLink(run)}`}`;
    const because = base === undefined ? from : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(base)} (${from})`;
    const removed = [...set.removed.keys()];
    const gone = removed.length === 0 ? '' : ` Deleted by this change: ${nameList(removed)}.`;
    return `${isFallback ? '\u26a0\ufe0f ' : ''}**${answer}** ${link} ${because.replace(/\.$/, '')}.${gone}${pageLink(page)}\n`;
}
/** The address is made of what the runner says, and opens at a click. */
function pageLink(page) {
    return page === '' ? '' : ` [Look at the graph](${encodeURI(page).replaceAll('(', '%28').replaceAll(')', '%29')}).`;
}
/** The address was made sure of where it came in: no character of it ends a link. */
function runLink({ number, url }) {
    return url === '' ? `run ${number}` : `[run ${number}](${url})`;
}
function projectsSection(rows, { range }) {
    if (rows.length === 0)
        return '';
    // Where everything counts as changed, each reason would repeat the first line.
    const hasReasons = range.type === 'range';
    const head = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(hasReasons ? ['Project', 'Why', 'Targets'] : ['Project', 'Targets']);
    const lines = rows.map((row) => projectRow(row, hasReasons));
    if (lines.length <= OPEN_ROWS)
        return head + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(lines, BYTES.projects);
    const rest = lines.slice(OPEN_ROWS);
    const title = `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest.length, 'more project')}`;
    return `${head}${lines.slice(0, OPEN_ROWS).join('')}\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(title, head + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(rest, BYTES.projects))}`;
}
function projectRow({ project, isChanged, via, cause, targets }, hasReasons) {
    const name = isChanged ? `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(project)}**` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(project);
    const way = via.map((step) => ('label' in step ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(step.label) : `\u2026 ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(step.omitted)} more \u2026`));
    const end = way.length === 0 ? causeText(cause, LONGEST_PATH) : fileOf(cause);
    const cells = hasReasons ? [name, [...way, end].join(' \u2190 ')] : [name];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([...cells, targets.map((target) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(target)).join(' ') || '\u2013']);
}
function fileOf({ file, line, note }) {
    return file === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(note) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownPlace */ .FH)(file, line, LONGEST_PATH_BEHIND);
}
function causeText({ file, line, note }, limit) {
    if (file === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(note);
    return note === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownPlace */ .FH)(file, line, limit) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownPlace */ .FH)(file, line, limit)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(note)})`;
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
    return `**${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(findings.length, 'finding')}**\n\n${(0,_findings_table_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsTable */ .f)(findings, BYTES.findings)}`;
}
function shardsSection(shards) {
    if (shards.length === 0)
        return '';
    const lines = shards.map(({ id, projects, targets, python, node, estimate }) => {
        const runtimes = [python && `Python ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(python)}`, node && `Node ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(node)}`].filter(Boolean);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(id),
            nameList(projects),
            targets.map((target) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(target)).join(' '),
            runtimes.join(', ') || '\u2013',
            (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(estimate),
        ]);
    });
    const work = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(shards.reduce((sum, { estimate }) => sum + estimate, 0));
    const head = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(['Shard', 'Projects', 'Targets', 'Runtime', 'Estimate']);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(shards.length, 'shard')}, about ${work} of work`, head + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(lines, BYTES.shards));
}
function ignoredSection({ ignored }) {
    if (ignored.length === 0)
        return '';
    const lines = ignored.map(({ file, rule }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(file)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(rule)}\n`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(ignored.length, 'changed file')} ignored`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(lines, BYTES.ignored));
}
function nameList(names) {
    const shown = names.slice(0, NAMES_IN_A_SHARD).map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(name));
    return names.length > shown.length
        ? `${shown.join(' ')} +${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(names.length - shown.length)} more`
        : shown.join(' ');
}


/***/ }),

/***/ 57164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FH: () => (/* binding */ markdownPlace),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   markdownText: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
/* harmony import */ var _workspaces_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37878);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24545);
// GitHub Flavored Markdown: https://github.github.com/gfm/




const LONGEST_CODE = 160;
// A word that no Markdown dialect reads as anything else: letters, perhaps joined by hyphens or apostrophes, with punctuation around.
const PLAIN_WORD = /^["'(]{0,2}[\p{L}\p{N}\p{M}]+(?:[-'\u2019]\p{L}+)*["')]{0,2}[,.;:!?\u2026]?["')]?$/u;
const LIST_NUMBER = /^\d+[.)]$/;
// A full stop after another one, or after a slash, belongs to a path.
const PUNCTUATED = /^(["'(]*)(.*?)((?:[,;:!?]|(?<![./])\.)?["')]*(?:,|(?<![./])\.)?)$/su;
/**
 * A name or a path from outside as a code span, where nothing is a link, a mention, an image or the end of a table cell.
 * Long text keeps its end.
 */
function markdownCode(text, limit = LONGEST_CODE) {
    const shown = (0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .keepEnd */ .zf)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text), limit).replaceAll('`', '\\x60').replaceAll('|', '\\x7c');
    return shown.trim() === '' ? `\`"${shown}"\`` : `\`${shown}\``;
}
/**
 * A sentence from outside as Markdown that shows just this sentence: plain words stay, every other word (a path, a name, an address,
 * anything with a sign that Markdown or GitHub could obey) becomes a code span.
 */
function markdownText(text) {
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)
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
/** A row of a table; the cells are Markdown already. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
/** The head of a table with the rule below it. */
function tableHead(titles) {
    return tableRow(titles) + tableRow(titles.map(() => '---'));
}
/** Markdown that is folded away behind one line; the title is HTML and must come from us. */
function folded(title, markdown) {
    return `<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}
/** A place in a file as a code span that keeps the end of a long path. */
function markdownPlace(file, line, limit) {
    return markdownCode((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .keepLastSegments */ ._b)((0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)({ file, line }), limit));
}
/** As many lines as the bytes allow, and how many are left out. */
function fitted(lines, bytes) {
    let size = 0;
    const cut = lines.findIndex((line) => {
        size += Buffer.byteLength(line);
        return size > bytes;
    });
    return cut === -1 ? lines.join('') : `${lines.slice(0, cut).join('')}\n+${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(lines.length - cut)} more\n`;
}


/***/ }),

/***/ 68174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mermaidGraph: () => (/* binding */ mermaidGraph)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91507);
/* harmony import */ var _drawing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99083);



const LONGEST_LABEL = 48;
// Dark text on light fills: reads the same on a light page and on a dark one.
const STYLES = [
    'classDef changed fill:#ffe08a,stroke:#9a6700,stroke-width:2px,color:#1f2328',
    'classDef affected fill:#cfe8ff,stroke:#0969da,color:#1f2328',
    'classDef more fill:none,stroke:none,color:#848d97',
];
/**
 * A graph as a Mermaid flowchart; an arrow points at what a project depends on. Solid: loaded from the repository;
 * dotted: taken by version from a registry; with a label: needed only for that.
 */
function mermaidGraph(graph, view = {}) {
    const { nodes, lines, hidden } = (0,_drawing_js__WEBPACK_IMPORTED_MODULE_0__/* .drawingOf */ .S)(graph, view);
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
    return `${id}["${entities((0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .keepEnd */ .zf)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(label), LONGEST_LABEL))}"]${role === undefined ? '' : `:::${role}`}`;
}
function arrow({ from, to, kind, label }) {
    return `${from.id} ${kind === 'local' ? '-->' : '-.->'}${label === '' ? '' : `|${label}|`} ${to.id}`;
}
/** Everything that Mermaid, or the Markdown inside its labels, could read as syntax becomes a character code. */
function entities(text) {
    return text.replace(/[^A-Za-z0-9/-]|^[/-]|[/-]$|[/-](?=[/-])/gu, (character) => `#${character.codePointAt(0)};`);
}


/***/ }),

/***/ 86169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ affectedRows)
});

// EXTERNAL MODULE: ./build/js/affected/affected-set.js
var affected_set = __webpack_require__(20986);
// EXTERNAL MODULE: ./build/js/affected/explain.js
var explain = __webpack_require__(11844);
// EXTERNAL MODULE: ./build/js/schedule/shards.js
var schedule_shards = __webpack_require__(68573);
// EXTERNAL MODULE: ./build/js/report/drawing.js
var drawing = __webpack_require__(99083);
;// CONCATENATED MODULE: ./build/js/report/ways.js

/**
 * Ends of chains for all projects of a set, in time that grows with their number only: what chainOf says of one project at a
 * time, without walking a long chain again for each project on it. For affected projects only.
 */
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
/** The next projects on the way from one, at most so many. */
function nextProjects(set, from, limit) {
    const found = [];
    for (let at = nextOn(set, from); at !== undefined && found.length < limit; at = nextOn(set, at))
        found.push(at);
    return found;
}
function nextOn(set, project) {
    const reason = reasonOf(set, project);
    const next = reason && (0,affected_set/* nextProject */.R)(reason);
    return next === undefined || reasonOf(set, next) === undefined ? undefined : next;
}
function reasonOf({ projects, removed }, project) {
    return projects.get(project) ?? removed.get(project);
}

;// CONCATENATED MODULE: ./build/js/report/rows.js





const LONGEST_WAY = 3;
/** All affected projects, nearest to the change first, then in order of root folder. */
function affectedRows(set, shards) {
    const targets = targetsByProject(set, shards);
    const prefix = (0,drawing/* commonPrefix */.w)([...set.projects.keys(), ...set.removed.keys()]);
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
/** The projects on the way; of a long way the first two, how many are left out, and the last. */
function viaOf(set, project, end) {
    const omitted = end.distance - LONGEST_WAY;
    if (omitted <= 1)
        return nextProjects(set, project, end.distance);
    return [...nextProjects(set, project, LONGEST_WAY - 1), { omitted }, end.project];
}
/** Whether the change itself touches the project that has this reason. */
function isTouched({ type }) {
    return type === 'own-file' || type === 'shared-file' || type === 'lockfile';
}
function targetsByProject(set, shards) {
    const targets = new Map();
    for (const shard of shards) {
        for (const name of shard.projects) {
            const own = new Set(set.graph.projects.get(name)?.targets.map((target) => target.name));
            targets.set(name, (0,schedule_shards/* targetsFor */.Y$)(shard, name).filter((target) => own.has(target)));
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
            return { file: reason.file, note: (0,explain/* lockSentence */.Bd)(reason.cause) };
        case 'relinked':
            return { ...reason.edge.at, note: (0,explain/* relinkedWords */.cy)(reason) };
        case 'unresolved':
            return { ...reason.at, note: (0,explain/* nowhereWords */.gs)(reason) };
        case 'everything':
            return { note: reason.why };
        case 'import':
        case 'dependency':
            // A chain ends here only when the project that it leads to has no reason of its own.
            return { ...placeOf(reason), note: `depends on ${(0,affected_set/* nextProject */.R)(reason)}` };
    }
}
function placeOf(reason) {
    if (reason.type === 'dependency')
        return reason.edge.at;
    return reason.type === 'import' ? (reason.steps[0]?.at ?? {}) : {};
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
;