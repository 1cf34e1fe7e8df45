"use strict";
exports.id = 9521;
exports.ids = [9521];
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

 79521:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   outdatedSummary: () => ( outdatedSummary),
   outdatedText: () => ( outdatedText)
 });
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _workspaces_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37878);
 var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24545);
 var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57164);
 var _text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33143);






const BYTES = 300_000;
const LONGEST_PLACE = 60;
const COLORS = { current: 'dim', update: 'cyan', outgrown: 'yellow', held: 'blue', unknown: 'red' };
function outdatedText(answer, screen) {
    const { standings, problems, title, owned } = answer;
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(screen.hasColor);
    const head = ['PACKAGE', 'ASKED FOR', 'LOCKED', 'IN RANGE', 'NEWEST', 'WHERE'];
    const rows = standings.map((one) => ({
        cells: [
            one.package,
            one.range || 'any',
            one.locked.map((version) => (one.yanked.includes(version) ? `${version} (yanked)` : version)).join(' ') || '\u2013',
            one.newestInside ?? '\u2013',
            one.newest ?? (one.state === 'unknown' ? 'unknown' : '\u2013'),
            (0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_1__ .Z9)(one.at),
        ],
        color: isWithdrawn(one) ? 'red' : COLORS[one.state],
    }));
    const links = changelogsOf(standings).map(([name, url]) => `${name}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(url)}`);
    const unread = problems.map(({ at, message }) => paint('red', `Not read: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)((0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_1__ .Z9)(at))}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(message)}`));
    const sections = standings.length === 0
        ? [nothingAsked(owned.map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$).join(', '))]
        : [
            `${paint('bold', headlineOf(standings))} in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(title)}`,
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__ .e)(head, rows, screen),
            notesOn(standings).map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$).join('\n'),
            links.join('\n'),
        ];
    return `${[...sections, unread.join('\n')].filter((section) => section !== '').join('\n\n')}\n`;
}
function outdatedSummary({ standings, problems, title, owned }) {
    const unread = problems.map(({ at, message }) => `- \u274c ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .FH)(at.file, at.line, LONGEST_PLACE)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(message)}\n`);
    const missing = unread.length === 0 ? '' : `\n**Not read**, and perhaps missing here:\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .$5)(unread, BYTES / 3)}`;
    if (standings.length === 0) {
        return `${nothingAsked(owned.map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .D9)(one)).join(', '))}\n${missing}`;
    }
    const links = new Map(changelogsOf(standings));
    const rows = standings.map((one) => {
        const url = links.get(`${one.package} ${one.newest}`);
        const newest = one.newest === undefined ? (one.state === 'unknown' ? 'unknown' : '') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .D9)(one.newest);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .jD)([
            `${isWithdrawn(one) ? '\ud83d\udeab' : MARKS[one.state]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .D9)(one.package)}`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .D9)(one.range || 'any'),
            one.locked.map((version) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .D9)(version)}${one.yanked.includes(version) ? ' yanked' : ''}`).join(' '),
            one.newestInside === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .D9)(one.newestInside),
            url === undefined ? newest : `${newest} ([what changed](${new URL(url).href.replace(/[()|]/g, escaped)}))`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .FH)(one.at.file, one.at.line, LONGEST_PLACE),
        ]);
    });
    const head = `**${headlineOf(standings)}** in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(title)}.`;
    const titles = ['package', 'asked for', 'locked', 'in range', 'newest', 'where'];
    const lines = notesOn(standings).map((line) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(line)}\n`);
    const notes = lines.length === 0 ? '' : `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .$5)(lines, BYTES / 3)}`;
    return `${head}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .PP)(titles)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .$5)(rows, BYTES)}${notes}${missing}\n`;
}
const MARKS = { current: '\u2705', update: '\u2b06\ufe0f', outgrown: '\u26a0\ufe0f', held: '\ud83d\udc0d', unknown: '\u2753' };
function isWithdrawn({ state, yanked }) {
    return state === 'current' && yanked.length > 0;
}
function nothingAsked(owned) {
    return `No manifest and no file of requirements asks an index for ${owned}.`;
}
function notesOn(standings) {
    const held = standings.flatMap(({ package: name, held: one, project, python }) => one === undefined
        ? []
        : `${name} ${one.version} needs Python ${one.requiresPython}, and ${project} is for ${python?.constraint ?? 'others'}`);
    const yanked = standings.flatMap(({ package: name, yanked: some, project }) => some.map((version) => `${name} ${version}, which is locked in ${project}, is yanked: whoever published it wants nobody to take it`));
    const isNothingKnown = standings.every(({ state }) => state === 'unknown');
    const wrong = isNothingKnown ? ['None of these is known there: is it the right registry, and may we read it?'] : [];
    return [...new Set([...held, ...yanked, ...wrong])];
}
function escaped(sign) {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
function headlineOf(standings) {
    const count = (state) => standings.filter((one) => one.state === state).length;
    const parts = [
        [count('outgrown'), 'beyond range'],
        [count('update'), 'to update'],
        [count('held'), 'held back by Python'],
        [count('unknown'), 'unknown'],
        [count('current'), 'up to date'],
    ];
    return (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__ .mG)(parts, (number) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__ .hS)(number, 'requirement')) || 'Nothing to look for';
}
function changelogsOf(standings) {
    const links = new Map();
    for (const { package: name, newest, changelog } of standings) {
        if (changelog !== undefined)
            links.set(`${name} ${newest}`, changelog);
    }
    return [...links];
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