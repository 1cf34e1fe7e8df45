"use strict";
exports.id = 2456;
exports.ids = [2456];
exports.modules = {

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

 22456:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  pageData: () => ( pageData)
});

var affected_set = __webpack_require__(20986);
var explain = __webpack_require__(11844);
var cycles = __webpack_require__(5386);
var printable = __webpack_require__(12784);
var workspaces_location = __webpack_require__(37878);
var headline = __webpack_require__(24545);
var worst_first = __webpack_require__(6709);
;
const MOST = 0.6;
function usualPrefix(names) {
    if (names.length < 2)
        return '';
    const counts = new Map();
    for (const name of names)
        for (const prefix of prefixesOf(name))
            counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    const usual = [...counts].filter(([, count]) => count >= MOST * names.length).map(([prefix]) => prefix);
    const longestFirst = usual.sort((a, b) => b.length - a.length);
    return longestFirst.find((prefix) => isDistinct(names, prefix)) ?? '';
}
function prefixesOf(name) {
    return [...name.matchAll(/[-_./]+(?=.)/g)].map(({ index, 0: separator }) => name.slice(0, index + separator.length));
}
function isDistinct(names, prefix) {
    const left = names.map((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name));
    return new Set(left).size === left.length;
}

;








function pageData(graph, set) {
    const projects = [...graph.projects.values()];
    const numbers = new Map(projects.map(({ name }, at) => [name, at]));
    const targets = numberedTargets(projects);
    const inCycles = (0,cycles.n)(graph.edges);
    const edges = graph.edges.filter(({ from, to }) => numbers.has(from) && numbers.has(to));
    return {
        ...head(graph, set),
        hasChange: set !== undefined,
        prefix: (0,printable.g$)(usualPrefix(projects.map(({ name }) => name))),
        targets: [...targets.keys()].map((text) => JSON.parse(text)),
        projects: projects.map((project) => pageProject(project, targets, numbers, set)),
        edges: edges.map((edge) => pageEdge(edge, graph, numbers)),
        cycles: edges.flatMap((edge, at) => (inCycles.has(edge) ? [at] : [])),
        findings: (0,worst_first.m)(graph.findings).map((finding) => pageFinding(finding, projects)),
    };
}
function head(graph, set) {
    if (set === undefined) {
        const { size } = graph.projects;
        return {
            headline: size === 0 ? 'No projects found' : (0,headline.hS)(size, 'project'),
            detail: `${(0,headline.hS)(graph.edges.length, 'edge')} between them`,
        };
    }
    const { answer, link, base, why, run } = (0,headline.gD)(set);
    const detail = `${link} ${base === undefined ? (0,printable.g$)(why) : `${base} (${(0,printable.g$)(why)})`}`;
    return { headline: answer, detail, ...(run === undefined ? {} : { run: { number: run.number, url: run.url } }) };
}
function numberedTargets(projects) {
    const texts = new Set(projects.flatMap(({ targets }) => targets.map(targetText)));
    return new Map([...texts].map((text, at) => [text, at]));
}
function targetText({ name, command }) {
    return JSON.stringify([(0,printable.g$)(name), (0,printable.g$)(command)]);
}
function pageProject(project, numbersOfTargets, numbers, set) {
    const { name, root, version, ecosystems, targets, manifests } = project;
    const reason = set?.projects.get(name);
    return {
        name: (0,printable.g$)(name),
        folder: (0,printable.g$)(root),
        ...(version === undefined ? {} : { version: (0,printable.g$)(version) }),
        ecosystems,
        targets: targets.map((target) => numbersOfTargets.get(targetText(target)) ?? -1),
        manifests: manifests.map((file) => (0,printable.g$)(root !== '' && file.startsWith(`${root}/`) ? file.slice(root.length) : file)),
        ...(set === undefined || reason === undefined ? {} : affection(set, name, reason, numbers)),
    };
}
function affection(set, name, reason, numbers) {
    const further = (0,affected_set.R)(reason);
    const next = further === undefined ? undefined : numbers.get(further);
    const limit = (0,explain.n5)(set, name);
    return {
        state: further === undefined ? 'changed' : 'affected',
        why: (0,explain.em)({ project: name, reason }),
        ...(limit === undefined ? {} : { limit }),
        ...(next === undefined ? {} : { next }),
    };
}
function pageEdge({ from, to, kind, group, at }, graph, numbers) {
    const isUsual = at.line !== undefined && at.file === graph.projects.get(from)?.manifests[0];
    const ends = [
        numbers.get(from) ?? -1,
        numbers.get(to) ?? -1,
        isUsual ? `:${at.line}` : (0,printable.g$)((0,workspaces_location.Z9)(at)),
    ];
    if (kind !== 'local')
        return [...ends, group, kind];
    return group === 'main' ? ends : [...ends, group];
}
function pageFinding(finding, projects) {
    const { severity, code, message, fix, file } = finding;
    const owner = projects.reduce((best, { root }, at) => (root === '' || file.startsWith(`${root}/`)) && root.length >= (projects[best]?.root.length ?? 0) ? at : best, -1);
    return {
        severity,
        code,
        message: (0,printable.g$)(message),
        fix: (0,printable.g$)(fix),
        place: (0,printable.g$)((0,workspaces_location.Z9)(finding)),
        project: owner,
    };
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