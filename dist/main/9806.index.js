"use strict";
exports.id = 9806;
exports.ids = [9806];
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

 79806:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  _: () => ( diagnosisLine),
  doctorText: () => ( doctorText),
  U: () => ( openEdits)
});

var standards_paint = __webpack_require__(63627);
var printable = __webpack_require__(12784);
var workspaces_location = __webpack_require__(37878);
var clip = __webpack_require__(91507);
var fix_plan = __webpack_require__(34969);
;


const CONTEXT = 2;
function diffLines(edits, contents) {
    const files = [...new Set(edits.map(({ file }) => file))];
    return files.flatMap((file) => {
        const before = contents.get(file);
        if (before === undefined)
            return [];
        const own = edits.filter((edit) => edit.file === file);
        const [old, now] = [before, (0,fix_plan.c)(before, own)].map(linesOf);
        const changed = [...new Set(own.map(({ line }) => line - 1))];
        const name = (0,printable.g$)(file);
        return [`--- a/${name}`, `+++ b/${name}`, ...hunks(changed).flatMap((hunk) => hunkLines(hunk, changed, old, now))];
    });
}
function linesOf(bytes) {
    const texts = Buffer.from(bytes).toString('utf8').split('\n');
    const lines = texts.map((text, at) => ({ text, hasEnd: at < texts.length - 1 }));
    return texts.at(-1) === '' ? lines.slice(0, -1) : lines;
}
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
function shown(sign, { text, hasEnd } = { text: '', hasEnd: true }) {
    const line = text
        .replace(/\r$/, '')
        .replace(/^\ufeff/, '')
        .split('\t')
        .map(printable.g$)
        .join('\t');
    return [`${sign}${line}`, ...(hasEnd ? [] : ['\\ No newline at end of file'])];
}

var report_frame = __webpack_require__(10632);
var headline = __webpack_require__(24545);
var worst_first = __webpack_require__(6709);
;








const MOST_FINDINGS = 200;
const MOST_COLUMNS = 110;
function doctorText(diagnosis, screen) {
    const paint = (0,standards_paint.e)(screen.hasColor);
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
function diagnosisLine({ findings, fixed, projects }) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const counts = worst_first.o.flatMap((severity) => (count(severity) === 0 ? [] : (0,headline.hS)(count(severity), severity)));
    const left = fixed > 0 ? ' left' : '';
    const found = counts.length === 0 ? `Nothing wrong${left}` : `${counts.join(', ')}${left}`;
    return `${found} in ${(0,headline.hS)(projects, 'project')}`;
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
    const worst = (own) => Math.min(...own.map(({ severity }) => worst_first.o.indexOf(severity)));
    return [...files].sort(([, a], [, b]) => worst(a) - worst(b));
}
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
    return [look.paint('bold', (0,printable.g$)(file)), ...findings.flatMap((one) => findingLines(one, numbers, look))].join('\n');
}
function findingLines(finding, numbers, { width, paint, plan }) {
    const { line, severity, code, message, fix, frame } = finding;
    const number = String(line ?? '').padStart(numbers);
    const mark = isMendable(finding, plan) ? paint('cyan', '  --fix') : '';
    const indent = ' '.repeat(numbers + 4);
    const texts = [...(0,clip.ky)((0,printable.g$)(message), width - indent.length), ...(0,report_frame.D)(frame)];
    const mends = (0,clip.ky)((0,printable.g$)(fix), width - indent.length - 2);
    return [
        `  ${paint('dim', number)}  ${paint(COLORS[severity], severity)} ${paint('dim', code)}${mark}`,
        ...texts.map((text) => `${indent}${text}`),
        ...mends.map((text, at) => `${indent}${at === 0 ? '\u2192' : ' '} ${text}`),
    ];
}
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
    const lines = refused.map(({ file, line, why }) => `  ${(0,printable.g$)((0,workspaces_location.Z9)({ file, line }))}: ${why}`);
    return [`${(0,headline.hS)(refused.length, 'edit')} not made`, ...lines].join('\n');
}
function diffText({ plan, fixed, isDryRun, contents }, paint) {
    if (plan.edits.length === 0)
        return isDryRun ? 'There is nothing that --fix would change' : '';
    const made = openEdits(plan);
    const title = isDryRun ? `--fix would change ${(0,headline.hS)(made.length, 'value')}` : `${(0,headline.hS)(fixed, 'value')} changed`;
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