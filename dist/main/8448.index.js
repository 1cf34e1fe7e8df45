"use strict";
exports.id = 8448;
exports.ids = [8448];
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

 18448:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   hm: () => ( worstOf),
   me: () => ( groupedBy),
   pf: () => ( brokenIn),
   planText: () => ( planText),
   receiptsText: () => ( receiptsText)
 });
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91507);
 var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24545);




const STATES = {
    new: 'to publish',
    partial: 'to complete',
    published: 'there already',
};
function planText(plan, screen) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(screen.hasColor);
    const open = plan.packages.filter(({ state }) => state !== 'published');
    const head = `${paint('bold', openText(open.length, plan.packages.length))} in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(plan.registry.title)}`;
    if (open.length === 0)
        return `${head}\n`;
    const stepOf = new Map(plan.waves.flatMap((wave, at) => wave.map((name) => [name, at + 1])));
    const rows = plan.packages.map((one) => {
        const step = stepOf.get(one.project);
        return [
            one.package,
            one.version,
            STATES[one.state],
            step === undefined ? '' : String(step),
            one.requires.join(', '),
        ];
    });
    return `${head}\n\n${table(['PACKAGE', 'VERSION', 'STATE', 'STEP', 'REQUIRES OF THE REPOSITORY'], rows, screen, (row) => (row[2] === STATES.published ? 'dim' : 'cyan'))}\n`;
}
function openText(open, all) {
    if (all === 0)
        return 'No packages to publish';
    if (open === 0)
        return all === 1 ? 'The package is there already' : `All ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(all, 'package')} are there already`;
    return `${open} of ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(all, 'package')} to publish`;
}
const OUTCOMES = {
    uploaded: 'uploaded',
    'already-present': 'there already',
    unconfirmed: 'not shown yet',
    conflict: 'conflict',
    refused: 'refused',
    failed: 'failed',
    blocked: 'held back',
};
const BROKEN = 'published, but broken';
function brokenIn(own, broken) {
    return broken.find((one) => own.some((receipt) => receipt.package === one.package && receipt.registry.title === one.registry.title));
}
function receiptsText(receipts, { checks, broken }, screen) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(screen.hasColor);
    const groups = groupedBy(receipts, (one) => [one.registry.title, one.package, one.version]);
    const rows = groups.map((own) => {
        const [{ package: name, version }] = own;
        const outcome = brokenIn(own, broken) === undefined ? OUTCOMES[worstOf(own)] : BROKEN;
        return [name, version, outcome, own.map(({ file }) => shortName(file)).join(' ')];
    });
    const colorOf = (row) => row[2] === OUTCOMES.uploaded ? 'green' : row[2] === OUTCOMES['already-present'] ? 'dim' : 'red';
    const notes = receipts.filter(({ note }) => note !== '');
    const lines = groupedBy(notes, (one) => [one.registry.title, one.note]).map((own) => {
        const [first] = own;
        const isBad = first.outcome !== 'uploaded' && first.outcome !== 'already-present';
        return `${paint(isBad ? 'red' : 'dim', subjectOf(own))}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(first.note)}`;
    });
    const why = broken.map((one) => `${paint('red', `${one.package} ${one.version}`)}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(one.why)}`);
    const outcomes = table(['PACKAGE', 'VERSION', 'OUTCOME', 'FILES'], rows, screen, colorOf);
    return ['', outcomes, ...lines, ...why, '', ...checks.map((check) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(check)), ''].join('\n');
}
function subjectOf([first, ...others]) {
    const packages = new Set([first, ...others].map((one) => one.package));
    if (packages.size > 1)
        return (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(packages.size, 'package');
    return others.length > 0 || first.file === '' ? `${first.package} ${first.version}` : first.file;
}
function groupedBy(receipts, keyOf) {
    const groups = new Map();
    for (const one of receipts) {
        const key = JSON.stringify(keyOf(one));
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
}
const BY_WEIGHT = [
    'conflict',
    'refused',
    'failed',
    'blocked',
    'unconfirmed',
    'uploaded',
    'already-present',
];
function worstOf(receipts) {
    return BY_WEIGHT.find((one) => receipts.some(({ outcome }) => outcome === one)) ?? 'already-present';
}
function shortName(file) {
    return file.endsWith('.whl') ? 'wheel' : file === '' ? '' : 'sdist';
}
const NARROWEST = 30;
function table(head, rows, { hasColor, columns }, colorOf) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(hasColor);
    const wanted = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
    const before = wanted.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
    const widths = [...wanted.slice(0, -1), Math.max(NARROWEST, columns - before)];
    const line = (cells) => cells.map((cell, at) => (0,_clip_js__WEBPACK_IMPORTED_MODULE_3__ .Og)(cell, widths[at] ?? 0).padEnd(widths[at] ?? 0));
    const shown = rows.map((row) => {
        const [name = '', ...rest] = line(row);
        return [paint(colorOf(row), name), ...rest].join('  ').trimEnd();
    });
    return [paint('dim', line(head).join('  ').trimEnd()), ...shown].join('\n');
}


 })

};
;