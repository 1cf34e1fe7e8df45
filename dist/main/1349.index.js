"use strict";
exports.id = 1349;
exports.ids = [1349];
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

/***/ 70018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91507);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10632);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24545);
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6709);





const MOST_FINDINGS = 20;
const COLORS = { error: 'red', warning: 'yellow', note: 'blue' };
/** Findings below their number, the worst first; empty where there are none. */
function findingLines(findings, { columns }, paint) {
    if (findings.length === 0)
        return '';
    const shown = (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m)(findings).slice(0, MOST_FINDINGS);
    const lines = shown.flatMap(({ severity, message, fix, frame, ...at }) => [
        indented(`${paint(COLORS[severity], severity.padEnd(7))}  ${placeText(at)}`),
        ...(0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(message), columns - 11).map((text) => `           ${text}`),
        ...(0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .frameLines */ .D)(frame).map((text) => `           ${text}`),
        ...(0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)(`\u2192 ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(fix)}`, columns - 11).map((text) => `           ${text}`),
    ]);
    const more = moreLine(findings.length - shown.length);
    return [paint('bold', (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(findings.length, 'finding')), ...lines, ...more].join('\n');
}
/** How many more there are, where any are left out. */
function moreLine(count) {
    return count > 0 ? [indented(`+${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} more; --json lists all`)] : [];
}
/** `a/b.toml:3:1` */
function placeText({ file, line, column }) {
    const numbers = [line, column].filter((number) => number !== undefined);
    return [(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(file), ...numbers].join(':');
}
/** A line below a title. */
function indented(text) {
    return `  ${text}`;
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

/***/ 68721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
// Select Graphic Rendition, ECMA-48 \u00a78.3.117. Not node:util's styleText: it asks the terminal itself, and Node 20.0 lacks it.
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    cyan: [36, 39],
};
/** A brush that colours only where the screen shows colours. */
function paintFor(hasColor) {
    if (!hasColor)
        return (_, text) => text;
    return (color, text) => `\u001b[${CODES[color][0]}m${text}\u001b[${CODES[color][1]}m`;
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

/***/ 21349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   affectedTable: () => (/* binding */ affectedTable),
/* harmony export */   whyNotText: () => (/* binding */ whyNotText),
/* harmony export */   whyText: () => (/* binding */ whyText)
/* harmony export */ });
/* harmony import */ var _affected_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11844);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91507);
/* harmony import */ var _finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70018);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24545);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68721);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86169);







const MOST_ROWS = 200;
const MOST_IGNORED = 5;
const NARROWEST_WHY = 24;
/** The affected projects with why and what runs, then shards, findings and ignored files: as a person reads it on a terminal. */
function affectedTable(set, shards, screen, uncommitted = []) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(screen.hasColor);
    const sections = [
        headlineLine(set, paint),
        projectTable((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedRows */ .u)(set, shards), set, screen, paint),
        shardLines(shards, paint),
        (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLines */ .hq)(set.graph.findings, screen, paint),
        ignoredLines(set),
        uncommittedLines(uncommitted),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** People who try a change before they commit it wonder where it is. */
function uncommittedLines(files) {
    if (files.length === 0)
        return '';
    const shown = files.slice(0, MOST_IGNORED).map((file) => `  ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(file)}`);
    const more = files.length > shown.length ? [`  \u2026 and ${files.length - shown.length} more`] : [];
    const verb = files.length === 1 ? 'does' : 'do';
    return [`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(files.length, 'uncommitted file')} ${verb} not count yet`, ...shown, ...more].join('\n');
}
/** Why an affected project is affected: one step a line, from the project down to the change. */
function whyText(set, name, screen) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(screen.hasColor);
    const steps = (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .chainOf */ .dR)(set, name);
    const width = Math.max(...steps.map(({ project }) => project.length));
    const lines = steps.map((step) => `  ${paint('bold', step.project.padEnd(width))}  ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(step))}`);
    const limit = (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .limitSentence */ .n5)(set, name);
    const only = limit === undefined ? '' : `\n  ${paint('dim', limit)}\n`;
    return `${paint('bold', name)} is affected ${rangeText(set)}:\n\n${lines.join('\n')}\n${only}`;
}
/** Why a project that is not affected is not: one rule a line. */
function whyNotText(set, name, screen, uncommitted = []) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(screen.hasColor);
    const lines = (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .whyNot */ .OB)(set, name).flatMap((text) => (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapped */ .ky)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text), screen.columns - 4).map(_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indented */ .gu));
    const answer = `${paint('bold', name)} is not affected ${rangeText(set)}:\n\n${lines.join('\n')}`;
    return `${[answer, uncommittedLines(uncommitted)].filter((section) => section !== '').join('\n\n')}\n`;
}
function headlineLine(set, paint) {
    return `${paint('bold', (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineOf */ .gD)(set).answer)} ${rangeText(set)}`;
}
function rangeText(set) {
    const { link, base, why, run } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineOf */ .gD)(set);
    const from = `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(why)}${run === undefined ? '' : `: run ${run.number} ${run.url}`.trimEnd()}`;
    return `${link} ${base === undefined ? from : `${base} (${from})`}`;
}
function projectTable(rows, set, { columns }, paint) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, MOST_ROWS);
    const names = widest(['PROJECT', ...shown.map(({ project }) => project)]);
    const targets = widest(['TARGETS', ...shown.map((row) => row.targets.join(' '))]);
    const room = Math.max(NARROWEST_WHY, columns - names - targets - 4);
    // Where everything counts as changed, each reason would repeat the headline.
    const ways = shown.map((row) => (set.range.type === 'everything' ? '' : wayText(row, room, set.projects)));
    const why = widest(ways) === 0 ? 0 : widest(['WHY', ...ways]);
    const line = (project, way, runs) => [project.padEnd(names), ...(why === 0 ? [] : [way.padEnd(why)]), runs].join('  ');
    const lines = shown.map(({ project, isChanged, targets: runs }, at) => {
        const rest = line(project, ways[at] ?? '', runs.join(' ')).slice(project.length);
        return `${paint(isChanged ? 'yellow' : 'cyan', project)}${rest}`.trimEnd();
    });
    return [paint('dim', line('PROJECT', 'WHY', 'TARGETS')), ...lines, ...(0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g0)(rows.length - shown.length)].join('\n');
}
/** The way from a project to the changed one, whose own row names the file; or the cause, where there is no such row. */
function wayText({ via, cause }, width, listed) {
    const way = via
        .map((step) => ('label' in step ? (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(step.label) : `\u2026 ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(step.omitted)} more \u2026`))
        .join(' \u2190 ');
    if (way === '')
        return causeText(cause, width);
    const last = via.at(-1);
    if (last !== undefined && 'project' in last && listed.has(last.project))
        return (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .keepStart */ .Og)(`depends on ${way}`, width);
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .keepStart */ .Og)(`depends on ${way} \u2190 ${causeText({ ...cause, note: '' }, NARROWEST_WHY)}`, width);
}
function causeText({ file, line, note }, width) {
    if (file === undefined)
        return (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .keepStart */ .Og)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(note), width);
    const where = (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)({ file, ...(line === undefined ? {} : { line }) });
    if (note === '')
        return (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .keepEnd */ .zf)((0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .keepLastSegments */ ._b)(where, width), width);
    const remark = ` (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(note)})`;
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .keepStart */ .Og)(`${(0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .keepLastSegments */ ._b)(where, width - remark.length)}${remark}`, width);
}
function shardLines(shards, paint) {
    if (shards.length === 0)
        return '';
    const ids = widest(shards.map(({ id }) => id));
    const sizes = widest(shards.map(({ projects }) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(projects.length, 'project')));
    const times = widest(shards.map(({ estimate }) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(estimate)));
    const lines = shards.map(({ id, projects, targets, estimate }) => {
        const size = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(projects.length, 'project').padEnd(sizes);
        return (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indented */ .gu)(`${id.padEnd(ids)}  ${size}  ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(estimate).padStart(times)}  ${paint('dim', targets.join(' '))}`);
    });
    const work = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(shards.reduce((sum, { estimate }) => sum + estimate, 0));
    return [`${paint('bold', (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(shards.length, 'shard'))}, about ${work} of work`, ...lines].join('\n');
}
function ignoredLines({ ignored }) {
    if (ignored.length === 0)
        return '';
    const lines = ignored
        .slice(0, MOST_IGNORED)
        .map(({ file, rule }) => (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indented */ .gu)(`${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(file)}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(rule)}`));
    const more = (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g0)(ignored.length - lines.length);
    return [`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(ignored.length, 'changed file')} ignored`, ...lines, ...more].join('\n');
}
function widest(texts) {
    return texts.reduce((width, { length }) => Math.max(width, length), 0);
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