"use strict";
exports.id = 1349;
exports.ids = [1349];
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

 21349:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   affectedTable: () => ( affectedTable),
   whyNotText: () => ( whyNotText),
   whyText: () => ( whyText)
 });
 var _affected_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11844);
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
 var _clip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91507);
 var _finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70018);
 var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24545);
 var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86169);







const MOST_ROWS = 200;
const MOST_IGNORED = 5;
const NARROWEST_WHY = 24;
function affectedTable(set, shards, screen, uncommitted = []) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(screen.hasColor);
    const sections = [
        headlineLine(set, paint),
        projectTable((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__ .u)(set, shards), set, screen, paint),
        shardLines(shards, paint),
        (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ .hq)(set.graph.findings, screen, paint),
        ignoredLines(set),
        uncommittedLines(uncommitted),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function uncommittedLines(files) {
    if (files.length === 0)
        return '';
    const shown = files.slice(0, MOST_IGNORED).map((file) => `  ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(file)}`);
    const more = files.length > shown.length ? [`  \u2026 and ${files.length - shown.length} more`] : [];
    const verb = files.length === 1 ? 'does' : 'do';
    return [`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(files.length, 'uncommitted file')} ${verb} not count yet`, ...shown, ...more].join('\n');
}
function whyText(set, name, screen) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(screen.hasColor);
    const steps = (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_5__ .dR)(set, name);
    const width = Math.max(...steps.map(({ project }) => project.length));
    const lines = steps.map((step) => `  ${paint('bold', step.project.padEnd(width))}  ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)((0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_5__ .em)(step))}`);
    const limit = (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_5__ .n5)(set, name);
    const only = limit === undefined ? '' : `\n  ${paint('dim', limit)}\n`;
    return `${paint('bold', name)} is affected ${rangeText(set)}:\n\n${lines.join('\n')}\n${only}`;
}
function whyNotText(set, name, screen, uncommitted = []) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(screen.hasColor);
    const lines = (0,_affected_explain_js__WEBPACK_IMPORTED_MODULE_5__ .OB)(set, name).flatMap((text) => (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__ .ky)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(text), screen.columns - 4).map(_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ .gu));
    const answer = `${paint('bold', name)} is not affected ${rangeText(set)}:\n\n${lines.join('\n')}`;
    return `${[answer, uncommittedLines(uncommitted)].filter((section) => section !== '').join('\n\n')}\n`;
}
function headlineLine(set, paint) {
    return `${paint('bold', (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .gD)(set).answer)} ${rangeText(set)}`;
}
function rangeText(set) {
    const { link, base, why, run } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .gD)(set);
    const from = `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(why)}${run === undefined ? '' : `: run ${run.number} ${run.url}`.trimEnd()}`;
    return `${link} ${base === undefined ? from : `${base} (${from})`}`;
}
function projectTable(rows, set, { columns }, paint) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, MOST_ROWS);
    const names = widest(['PROJECT', ...shown.map(({ project }) => project)]);
    const targets = widest(['TARGETS', ...shown.map((row) => row.targets.join(' '))]);
    const room = Math.max(NARROWEST_WHY, columns - names - targets - 4);
    const ways = shown.map((row) => (set.range.type === 'everything' ? '' : wayText(row, room, set.projects)));
    const why = widest(ways) === 0 ? 0 : widest(['WHY', ...ways]);
    const line = (project, way, runs) => [project.padEnd(names), ...(why === 0 ? [] : [way.padEnd(why)]), runs].join('  ');
    const lines = shown.map(({ project, isChanged, targets: runs }, at) => {
        const rest = line(project, ways[at] ?? '', runs.join(' ')).slice(project.length);
        return `${paint(isChanged ? 'yellow' : 'cyan', project)}${rest}`.trimEnd();
    });
    return [paint('dim', line('PROJECT', 'WHY', 'TARGETS')), ...lines, ...(0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ .g0)(rows.length - shown.length)].join('\n');
}
function wayText({ via, cause }, width, listed) {
    const way = via
        .map((step) => ('label' in step ? (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(step.label) : `\u2026 ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .zD)(step.omitted)} more \u2026`))
        .join(' \u2190 ');
    if (way === '')
        return causeText(cause, width);
    const last = via.at(-1);
    if (last !== undefined && 'project' in last && listed.has(last.project))
        return (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__ .Og)(`depends on ${way}`, width);
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__ .Og)(`depends on ${way} \u2190 ${causeText({ ...cause, note: '' }, NARROWEST_WHY)}`, width);
}
function causeText({ file, line, note }, width) {
    if (file === undefined)
        return (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__ .Og)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(note), width);
    const where = (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ .Z9)({ file, ...(line === undefined ? {} : { line }) });
    if (note === '')
        return (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__ .zf)((0,_clip_js__WEBPACK_IMPORTED_MODULE_6__ ._b)(where, width), width);
    const remark = ` (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(note)})`;
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__ .Og)(`${(0,_clip_js__WEBPACK_IMPORTED_MODULE_6__ ._b)(where, width - remark.length)}${remark}`, width);
}
function shardLines(shards, paint) {
    if (shards.length === 0)
        return '';
    const ids = widest(shards.map(({ id }) => id));
    const sizes = widest(shards.map(({ projects }) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(projects.length, 'project')));
    const times = widest(shards.map(({ estimate }) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .p0)(estimate)));
    const lines = shards.map(({ id, projects, targets, estimate }) => {
        const size = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(projects.length, 'project').padEnd(sizes);
        return (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ .gu)(`${id.padEnd(ids)}  ${size}  ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .p0)(estimate).padStart(times)}  ${paint('dim', targets.join(' '))}`);
    });
    const work = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .p0)(shards.reduce((sum, { estimate }) => sum + estimate, 0));
    return [`${paint('bold', (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(shards.length, 'shard'))}, about ${work} of work`, ...lines].join('\n');
}
function ignoredLines({ ignored }) {
    if (ignored.length === 0)
        return '';
    const lines = ignored
        .slice(0, MOST_IGNORED)
        .map(({ file, rule }) => (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ .gu)(`${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(file)}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(rule)}`));
    const more = (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ .g0)(ignored.length - lines.length);
    return [`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(ignored.length, 'changed file')} ignored`, ...lines, ...more].join('\n');
}
function widest(texts) {
    return texts.reduce((width, { length }) => Math.max(width, length), 0);
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