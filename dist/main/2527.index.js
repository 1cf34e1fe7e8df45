"use strict";
exports.id = 2527;
exports.ids = [2527,9806];
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

/***/ 62527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorSummary: () => (/* binding */ doctorSummary)
/* harmony export */ });
/* harmony import */ var _doctor_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79806);
/* harmony import */ var _findings_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46850);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24545);



/** A diagnosis as Markdown for the job summary. */
function doctorSummary(diagnosis) {
    const { findings, plan, fixed } = diagnosis;
    const worst = findings.some(({ severity }) => severity === 'error') ? '\u274c ' : '';
    const mended = fixed > 0 ? `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(fixed, 'value')} changed. ` : '';
    const open = fixed > 0 ? 0 : (0,_doctor_text_js__WEBPACK_IMPORTED_MODULE_1__/* .openEdits */ .U)(plan).length;
    const hint = open > 0 ? `\n\`maestro-actions doctor --fix\` mends ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(open, 'value')} of these.\n` : '';
    return `${worst}${mended}**${(0,_doctor_text_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosisLine */ ._)(diagnosis)}**\n\n${(0,_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsTable */ .f)(findings)}${hint}`;
}


/***/ }),

/***/ 79806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ diagnosisLine),
  doctorText: () => (/* binding */ doctorText),
  U: () => (/* binding */ openEdits)
});

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/workspaces/location.js
var workspaces_location = __webpack_require__(37878);
// EXTERNAL MODULE: ./build/js/report/clip.js
var clip = __webpack_require__(91507);
// EXTERNAL MODULE: ./build/js/doctor/fix-plan.js + 3 modules
var fix_plan = __webpack_require__(34969);
;// CONCATENATED MODULE: ./build/js/report/diff.js


const CONTEXT = 2;
/** What edits of a plan do to their files, as lines of a unified diff; each edit stays within its line. */
function diffLines(edits, contents) {
    const files = [...new Set(edits.map(({ file }) => file))];
    return files.flatMap((file) => {
        const before = contents.get(file);
        if (before === undefined)
            return [];
        const own = edits.filter((edit) => edit.file === file);
        const [old, now] = [before, (0,fix_plan/* applyEdits */.c)(before, own)].map(linesOf);
        const changed = [...new Set(own.map(({ line }) => line - 1))];
        const name = (0,printable/* printable */.g$)(file);
        return [`--- a/${name}`, `+++ b/${name}`, ...hunks(changed).flatMap((hunk) => hunkLines(hunk, changed, old, now))];
    });
}
function linesOf(bytes) {
    const texts = Buffer.from(bytes).toString('utf8').split('\n');
    const lines = texts.map((text, at) => ({ text, hasEnd: at < texts.length - 1 }));
    // What follows the last line break is no line.
    return texts.at(-1) === '' ? lines.slice(0, -1) : lines;
}
/** Changed lines that stand close together share their context. */
function hunks(changed) {
    const found = [];
    for (const line of [...changed].sort((a, b) => a - b)) {
        const last = found.at(-1);
        if (last !== undefined && line - last[1] <= 2 * CONTEXT)
            last[1] = line;
        else
            found.push([line, line]);
    }
    return found;
}
function hunkLines([first, last], changed, old, now) {
    const start = Math.max(0, first - CONTEXT);
    const end = Math.min(old.length, last + CONTEXT + 1);
    const lines = [];
    const added = [];
    const flush = () => lines.push(...added.splice(0));
    for (let at = start; at < end; at++) {
        if (changed.includes(at)) {
            lines.push(...shown('-', old[at]));
            added.push(...shown('+', now[at]));
            continue;
        }
        flush();
        lines.push(...shown(' ', old[at]));
    }
    flush();
    const range = `${start + 1},${end - start}`;
    return [`@@ -${range} +${range} @@`, ...lines];
}
/** Tabs stay, and the end of a line of Windows is none of ours; whatever else hides is shown. */
function shown(sign, { text, hasEnd } = { text: '', hasEnd: true }) {
    const line = text
        .replace(/\r$/, '')
        .replace(/^\ufeff/, '')
        .split('\t')
        .map(printable/* printable */.g$)
        .join('\t');
    return [`${sign}${line}`, ...(hasEnd ? [] : ['\\ No newline at end of file'])];
}

// EXTERNAL MODULE: ./build/js/report/frame.js
var report_frame = __webpack_require__(10632);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(24545);
// EXTERNAL MODULE: ./build/js/report/paint.js
var report_paint = __webpack_require__(68721);
// EXTERNAL MODULE: ./build/js/report/worst-first.js
var worst_first = __webpack_require__(6709);
;// CONCATENATED MODULE: ./build/js/report/doctor-text.js








const MOST_FINDINGS = 200;
const MOST_COLUMNS = 110;
/** A diagnosis as a person reads it on a terminal: by file, those with the worst findings first; then what can be, or was, mended. */
function doctorText(diagnosis, screen) {
    const paint = (0,report_paint/* paintFor */.e)(screen.hasColor);
    const width = Math.min(screen.columns, MOST_COLUMNS);
    const shown = filesWorstFirst(diagnosis.findings);
    const sections = [
        diagnosis.fixed > 0 || diagnosis.isDryRun ? diffText(diagnosis, paint) : '',
        doctor_text_headline(diagnosis, paint),
        ...fitted(shown).map(([file, findings]) => fileText(file, findings, { width, paint, plan: diagnosis.plan })),
        moreText(diagnosis.findings.length),
        refusedText(diagnosis.plan),
        wayOut(diagnosis, paint),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** `2 errors, 1 warning in 11 projects` */
function diagnosisLine({ findings, fixed, projects }) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const counts = worst_first/* SEVERITIES */.o.flatMap((severity) => (count(severity) === 0 ? [] : (0,headline/* counted */.hS)(count(severity), severity)));
    const left = fixed > 0 ? ' left' : '';
    const found = counts.length === 0 ? `Nothing wrong${left}` : `${counts.join(', ')}${left}`;
    return `${found} in ${(0,headline/* counted */.hS)(projects, 'project')}`;
}
function doctor_text_headline(diagnosis, paint) {
    return paint('bold', diagnosisLine(diagnosis));
}
function filesWorstFirst(findings) {
    const files = new Map();
    for (const finding of findings) {
        const own = files.get(finding.file);
        if (own === undefined)
            files.set(finding.file, [finding]);
        else
            own.push(finding);
    }
    const worst = (own) => Math.min(...own.map(({ severity }) => worst_first/* SEVERITIES */.o.indexOf(severity)));
    return [...files].sort(([, a], [, b]) => worst(a) - worst(b));
}
/** Whole files, as long as there is room. */
function fitted(files) {
    let left = MOST_FINDINGS;
    return files.flatMap(([file, findings]) => {
        const some = findings.slice(0, Math.max(0, left));
        left -= some.length;
        return some.length === 0 ? [] : [[file, some]];
    });
}
const COLORS = { error: 'red', warning: 'yellow', note: 'blue' };
function fileText(file, findings, look) {
    const numbers = Math.max(...findings.map(({ line }) => String(line ?? '').length));
    return [look.paint('bold', (0,printable/* printable */.g$)(file)), ...findings.flatMap((one) => findingLines(one, numbers, look))].join('\n');
}
function findingLines(finding, numbers, { width, paint, plan }) {
    const { line, severity, code, message, fix, frame } = finding;
    const number = String(line ?? '').padStart(numbers);
    const mark = isMendable(finding, plan) ? paint('cyan', '  --fix') : '';
    const indent = ' '.repeat(numbers + 4);
    const texts = [...(0,clip/* wrapped */.ky)((0,printable/* printable */.g$)(message), width - indent.length), ...(0,report_frame/* frameLines */.D)(frame)];
    const mends = (0,clip/* wrapped */.ky)((0,printable/* printable */.g$)(fix), width - indent.length - 2);
    return [
        `  ${paint('dim', number)}  ${paint(COLORS[severity], severity)} ${paint('dim', code)}${mark}`,
        ...texts.map((text) => `${indent}${text}`),
        ...mends.map((text, at) => `${indent}${at === 0 ? '\u2192' : ' '} ${text}`),
    ];
}
/** The edits of a plan that nothing refused. */
function openEdits({ edits, refused }) {
    return edits.filter(({ file, line }) => !refused.some((one) => one.file === file && one.line === line));
}
function isMendable({ edit }, plan) {
    return (edit !== undefined &&
        openEdits(plan).some(({ file, old, new: text }) => file === edit.file && old === edit.from && text === edit.to));
}
function moreText(count) {
    return count > MOST_FINDINGS ? `+${count - MOST_FINDINGS} more; --json lists all` : '';
}
function refusedText({ refused }) {
    if (refused.length === 0)
        return '';
    const lines = refused.map(({ file, line, why }) => `  ${(0,printable/* printable */.g$)((0,workspaces_location/* placeText */.Z9)({ file, line }))}: ${why}`);
    return [`${(0,headline/* counted */.hS)(refused.length, 'edit')} not made`, ...lines].join('\n');
}
function diffText({ plan, fixed, isDryRun, contents }, paint) {
    if (plan.edits.length === 0)
        return isDryRun ? 'There is nothing that --fix would change' : '';
    const made = openEdits(plan);
    const title = isDryRun ? `--fix would change ${(0,headline/* counted */.hS)(made.length, 'value')}` : `${(0,headline/* counted */.hS)(fixed, 'value')} changed`;
    return [paint('bold', title), '', ...diffLines(made, contents).map((line) => colored(line, paint))].join('\n');
}
function colored(line, paint) {
    if (/^(?:---|\+\+\+) /.test(line))
        return paint('bold', line);
    if (line.startsWith('@@'))
        return paint('dim', line);
    if (line.startsWith('-'))
        return paint('red', line);
    return line.startsWith('+') ? paint('green', line) : line;
}
function wayOut({ plan, fixed, isDryRun }, paint) {
    const { length } = openEdits(plan);
    if (fixed > 0 || isDryRun || length === 0)
        return '';
    const count = length === 1 ? 'One of these' : `${length} of these`;
    return `${count} can be mended for you: ${paint('cyan', 'maestro-actions doctor --fix')} (--dry-run shows how)`;
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