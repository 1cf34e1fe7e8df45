"use strict";
exports.id = 8448;
exports.ids = [8448];
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

/***/ 18448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   me: () => (/* binding */ groupedBy),
/* harmony export */   pf: () => (/* binding */ brokenIn),
/* harmony export */   planText: () => (/* binding */ planText),
/* harmony export */   receiptsText: () => (/* binding */ receiptsText)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91507);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24545);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68721);




const STATES = {
    new: 'to publish',
    partial: 'to complete',
    published: 'there already',
};
/** A plan as people read it on a terminal: a row for each package, dependencies first. */
function planText(plan, screen) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(screen.hasColor);
    const open = plan.packages.filter(({ state }) => state !== 'published');
    const head = `${paint('bold', openText(open.length, plan.packages.length))} in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(plan.registry.title)}`;
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
        return all === 1 ? 'The package is there already' : `All ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(all, 'package')} are there already`;
    return `${open} of ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(all, 'package')} to publish`;
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
/** What is published and of no use, among these receipts. */
function brokenIn(own, broken) {
    return broken.find((one) => own.some((receipt) => receipt.package === one.package && receipt.registry.title === one.registry.title));
}
/** How it went, a row for each package and registry; then why, for what is not there; then what was looked at from outside. */
function receiptsText(receipts, { checks, broken }, screen) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(screen.hasColor);
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
        return `${paint(isBad ? 'red' : 'dim', subjectOf(own))}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(first.note)}`;
    });
    const why = broken.map((one) => `${paint('red', `${one.package} ${one.version}`)}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(one.why)}`);
    const outcomes = table(['PACKAGE', 'VERSION', 'OUTCOME', 'FILES'], rows, screen, colorOf);
    return ['', outcomes, ...lines, ...why, '', ...checks.map((check) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(check)), ''].join('\n');
}
/** What some receipts are of: a file, a package, or several. */
function subjectOf([first, ...others]) {
    const packages = new Set([first, ...others].map((one) => one.package));
    if (packages.size > 1)
        return (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(packages.size, 'package');
    return others.length > 0 || first.file === '' ? `${first.package} ${first.version}` : first.file;
}
/** Receipts that have a key in common, in the order of the first of each. */
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
/** The outcome that says most of several. */
function worstOf(receipts) {
    return BY_WEIGHT.find((one) => receipts.some(({ outcome }) => outcome === one)) ?? 'already-present';
}
function shortName(file) {
    return file.endsWith('.whl') ? 'wheel' : file === '' ? '' : 'sdist';
}
// Of the last column so much is shown, however narrow the screen.
const NARROWEST = 30;
function table(head, rows, { hasColor, columns }, colorOf) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(hasColor);
    const wanted = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
    const before = wanted.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
    const widths = [...wanted.slice(0, -1), Math.max(NARROWEST, columns - before)];
    const line = (cells) => cells.map((cell, at) => (0,_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .keepStart */ .Og)(cell, widths[at] ?? 0).padEnd(widths[at] ?? 0));
    const shown = rows.map((row) => {
        const [name = '', ...rest] = line(row);
        return [paint(colorOf(row), name), ...rest].join('  ').trimEnd();
    });
    return [paint('dim', line(head).join('  ').trimEnd()), ...shown].join('\n');
}


/***/ })

};
;