"use strict";
exports.id = 581;
exports.ids = [581];
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

 60581:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   pruneSummary: () => ( pruneSummary),
   pruneText: () => ( pruneText)
 });
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24545);
 var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57164);
 var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33143);





const BYTES = 200_000;
const MOST_NEEDS = 3;
function pruneText({ title, applies, packages }, screen) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(screen.hasColor);
    const tables = packages.map((one) => {
        const rows = one.versions.map((version) => ({
            cells: [version.keeps ? 'keep' : 'delete', version.version, dayOf(version), whyOf(version)],
            color: version.keeps ? (version.neededBy.length > 0 ? 'yellow' : 'dim') : 'red',
        }));
        const head = `${paint('bold', headlineOf(one, applies))} in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(title)}`;
        const table = rows.length === 0 ? '' : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__ .e)(['', 'VERSION', 'STORED', 'WHY'], rows, screen);
        return [head, table, ...notesOn(one).map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)].filter((text) => text !== '').join('\n');
    });
    const isDry = !applies && packages.some(hasAny);
    return `${[...tables, ...(isDry ? ['Nothing was deleted: add --apply.'] : [])].join('\n\n')}\n`;
}
function pruneSummary({ title, applies, packages }) {
    const sections = packages.map((one) => {
        const row = (version) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .jD)([
            version.keeps ? (version.neededBy.length > 0 ? '\ud83d\udd17 needed' : 'keep') : '\ud83d\uddd1\ufe0f delete',
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .D9)(version.version),
            dayOf(version),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.markdownText)(whyOf(version)),
        ]);
        const table = (versions) => versions.length === 0
            ? ''
            : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .PP)(['', 'version', 'stored', 'why'])}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .$5)(versions.map(row), BYTES / packages.length)}`;
        const isPlain = ({ keeps, neededBy }) => keeps && neededBy.length === 0;
        const plain = one.versions.filter(isPlain);
        const notes = notesOn(one).map((note) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.markdownText)(note)}\n`);
        return [
            `**${headlineOf({ ...one, project: '' }, applies)}** of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .D9)(one.project)} in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.markdownText)(title)}.\n\n`,
            table(one.versions.filter((version) => !isPlain(version))),
            notes.length === 0 ? '' : `\n${notes.join('')}`,
            plain.length === 0 ? '' : `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .TM)(`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(plain.length, 'version')} kept by the rules`, table(plain))}`,
        ].join('');
    });
    const dry = !applies && packages.some(hasAny) ? ['Nothing was deleted: set `apply: true`.\n'] : [];
    return [...sections, ...dry].join('\n');
}
function hasAny({ versions, leftovers }) {
    return leftovers > 0 || versions.some(({ keeps }) => !keeps);
}
function headlineOf({ project, versions, leftovers }, applies) {
    const going = versions.filter(({ keeps }) => !keeps).length;
    const needed = versions.filter(({ keeps, neededBy }) => keeps && neededBy.length > 0).length;
    const gone = [
        ...(going === 0 ? [] : [`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .zD)(going)} of ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(versions.length, 'version')}`]),
        ...(leftovers === 0 ? [] : [(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(leftovers, 'leftover manifest')]),
    ];
    const verb = applies ? (going + leftovers === 1 ? 'goes' : 'go') : 'would go';
    const nothing = `nothing to delete of ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(versions.length, 'version')}`;
    const more = needed === 0 ? '' : `, ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .zD)(needed)} more ${needed === 1 ? 'is' : 'are'} still needed`;
    const text = `${gone.length === 0 ? nothing : `${gone.join(' and ')} ${verb}`}${more}`;
    return project === '' ? text.charAt(0).toUpperCase() + text.slice(1) : `${project}: ${text}`;
}
function whyOf({ reason, neededBy, keeps }) {
    if (neededBy.length === 0)
        return reason;
    const shown = neededBy.slice(0, MOST_NEEDS).join('; ');
    const rest = neededBy.length > MOST_NEEDS ? '; \u2026' : '';
    const count = neededBy.length > 1 ? ` by ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .zD)(neededBy.length)}` : '';
    return keeps ? `needed${count}: ${shown}${rest}` : `${reason}, though needed${count}: ${shown}${rest}`;
}
function dayOf({ storedAt }) {
    return storedAt === undefined ? 'unknown' : storedAt.toISOString().slice(0, 10);
}
function notesOn({ foreign }) {
    if (foreign.length === 0)
        return [];
    const what = foreign.length === 1 ? 'is no version' : 'are no versions';
    return [`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(foreign.length, 'tag')} that ${what} of a Python package: kept`];
}


 }),

 33143:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   e: () => ( textTable)
 });
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91507);



function textTable(head, rows, { hasColor, columns }) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(hasColor);
    const shown = rows.map(({ cells }) => cells.map((cell) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(cell)));
    const widths = head.map((title, at) => Math.max(title.length, ...shown.map((cells) => cells[at]?.length ?? 0)));
    const line = (cells) => {
        const padded = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0));
        return (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__ .Og)(padded.join('  ').trimEnd(), columns);
    };
    const lines = rows.map(({ color }, at) => paint(color, line(shown[at] ?? [])));
    return [paint('dim', line(head)), ...lines].join('\n');
}


 })

};
;