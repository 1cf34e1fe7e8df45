"use strict";
exports.id = 2456;
exports.ids = [2456];
exports.modules = {

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

/***/ 22456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pageData: () => (/* binding */ pageData)
});

// EXTERNAL MODULE: ./build/js/affected/affected-set.js
var affected_set = __webpack_require__(20986);
// EXTERNAL MODULE: ./build/js/affected/explain.js
var explain = __webpack_require__(11844);
// EXTERNAL MODULE: ./build/js/graph/cycles.js
var cycles = __webpack_require__(5386);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/workspaces/location.js
var workspaces_location = __webpack_require__(37878);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(24545);
// EXTERNAL MODULE: ./build/js/report/worst-first.js
var worst_first = __webpack_require__(6709);
;// CONCATENATED MODULE: ./build/js/report/page/usual-prefix.js
// Of so many names the first words say nothing.
const MOST = 0.6;
/**
 * What most names have in front, ended by a separator: `opentelemetry-instrumentation-`. `''` where they have nothing in common, or where
 * two names would read the same without it.
 */
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
/** Without the name itself: something must be left of it. */
function prefixesOf(name) {
    return [...name.matchAll(/[-_./]+(?=.)/g)].map(({ index, 0: separator }) => name.slice(0, index + separator.length));
}
function isDistinct(names, prefix) {
    const left = names.map((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name));
    return new Set(left).size === left.length;
}

;// CONCATENATED MODULE: ./build/js/report/page/page-data.js








/** The data of the page for a graph; with an affected set, what is affected and why. */
function pageData(graph, set) {
    const projects = [...graph.projects.values()];
    const numbers = new Map(projects.map(({ name }, at) => [name, at]));
    const targets = numberedTargets(projects);
    const inCycles = (0,cycles/* edgesInCycles */.n)(graph.edges);
    const edges = graph.edges.filter(({ from, to }) => numbers.has(from) && numbers.has(to));
    return {
        ...head(graph, set),
        hasChange: set !== undefined,
        prefix: (0,printable/* printable */.g$)(usualPrefix(projects.map(({ name }) => name))),
        targets: [...targets.keys()].map((text) => JSON.parse(text)),
        projects: projects.map((project) => pageProject(project, targets, numbers, set)),
        edges: edges.map((edge) => pageEdge(edge, graph, numbers)),
        cycles: edges.flatMap((edge, at) => (inCycles.has(edge) ? [at] : [])),
        findings: (0,worst_first/* worstFirst */.m)(graph.findings).map((finding) => pageFinding(finding, projects)),
    };
}
function head(graph, set) {
    if (set === undefined) {
        const { size } = graph.projects;
        return {
            headline: size === 0 ? 'No projects found' : (0,headline/* counted */.hS)(size, 'project'),
            detail: `${(0,headline/* counted */.hS)(graph.edges.length, 'edge')} between them`,
        };
    }
    const { answer, link, base, why, run } = (0,headline/* headlineOf */.gD)(set);
    const detail = `${link} ${base === undefined ? (0,printable/* printable */.g$)(why) : `${base} (${(0,printable/* printable */.g$)(why)})`}`;
    return { headline: answer, detail, ...(run === undefined ? {} : { run: { number: run.number, url: run.url } }) };
}
/** Most projects have the same few targets: each pair of name and command once. */
function numberedTargets(projects) {
    const texts = new Set(projects.flatMap(({ targets }) => targets.map(targetText)));
    return new Map([...texts].map((text, at) => [text, at]));
}
function targetText({ name, command }) {
    return JSON.stringify([(0,printable/* printable */.g$)(name), (0,printable/* printable */.g$)(command)]);
}
function pageProject(project, numbersOfTargets, numbers, set) {
    const { name, root, version, ecosystems, targets, manifests } = project;
    const reason = set?.projects.get(name);
    return {
        name: (0,printable/* printable */.g$)(name),
        folder: (0,printable/* printable */.g$)(root),
        ...(version === undefined ? {} : { version: (0,printable/* printable */.g$)(version) }),
        ecosystems,
        targets: targets.map((target) => numbersOfTargets.get(targetText(target)) ?? -1),
        manifests: manifests.map((file) => (0,printable/* printable */.g$)(root !== '' && file.startsWith(`${root}/`) ? file.slice(root.length) : file)),
        ...(set === undefined || reason === undefined ? {} : affection(set, name, reason, numbers)),
    };
}
function affection(set, name, reason, numbers) {
    const further = (0,affected_set/* nextProject */.R)(reason);
    const next = further === undefined ? undefined : numbers.get(further);
    const limit = (0,explain/* limitSentence */.n5)(set, name);
    return {
        state: further === undefined ? 'changed' : 'affected',
        why: (0,explain/* sentence */.em)({ project: name, reason }),
        ...(limit === undefined ? {} : { limit }),
        ...(next === undefined ? {} : { next }),
    };
}
function pageEdge({ from, to, kind, group, at }, graph, numbers) {
    const isUsual = at.line !== undefined && at.file === graph.projects.get(from)?.manifests[0];
    const ends = [
        numbers.get(from) ?? -1,
        numbers.get(to) ?? -1,
        isUsual ? `:${at.line}` : (0,printable/* printable */.g$)((0,workspaces_location/* placeText */.Z9)(at)),
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
        message: (0,printable/* printable */.g$)(message),
        fix: (0,printable/* printable */.g$)(fix),
        place: (0,printable/* printable */.g$)((0,workspaces_location/* placeText */.Z9)(finding)),
        project: owner,
    };
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