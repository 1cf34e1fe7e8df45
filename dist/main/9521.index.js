"use strict";
exports.id = 9521;
exports.ids = [9521];
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

/***/ 79521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outdatedSummary: () => (/* binding */ outdatedSummary),
/* harmony export */   outdatedText: () => (/* binding */ outdatedText)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
/* harmony import */ var _workspaces_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37878);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24545);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57164);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68721);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33143);






const BYTES = 300_000;
const LONGEST_PLACE = 60;
const COLORS = { current: 'dim', update: 'cyan', outgrown: 'yellow', held: 'blue', unknown: 'red' };
/** How a repository stands to what a registry has, a row for each declaration, as people read it on a terminal. */
function outdatedText(answer, screen) {
    const { standings, problems, title, owned } = answer;
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(screen.hasColor);
    const head = ['PACKAGE', 'ASKED FOR', 'LOCKED', 'IN RANGE', 'NEWEST', 'WHERE'];
    const rows = standings.map((one) => ({
        cells: [
            one.package,
            one.range || 'any',
            one.locked.map((version) => (one.yanked.includes(version) ? `${version} (yanked)` : version)).join(' ') || '\u2013',
            one.newestInside ?? '\u2013',
            one.newest ?? (one.state === 'unknown' ? 'unknown' : '\u2013'),
            (0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(one.at),
        ],
        color: isWithdrawn(one) ? 'red' : COLORS[one.state],
    }));
    const links = changelogsOf(standings).map(([name, url]) => `${name}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(url)}`);
    const unread = problems.map(({ at, message }) => paint('red', `Not read: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(at))}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(message)}`));
    const sections = standings.length === 0
        ? [nothingAsked(owned.map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$).join(', '))]
        : [
            `${paint('bold', headlineOf(standings))} in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(title)}`,
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textTable */ .e)(head, rows, screen),
            notesOn(standings).map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$).join('\n'),
            links.join('\n'),
        ];
    return `${[...sections, unread.join('\n')].filter((section) => section !== '').join('\n\n')}\n`;
}
/** The same as Markdown for the job summary. */
function outdatedSummary({ standings, problems, title, owned }) {
    const unread = problems.map(({ at, message }) => `- \u274c ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownPlace */ .FH)(at.file, at.line, LONGEST_PLACE)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(message)}\n`);
    const missing = unread.length === 0 ? '' : `\n**Not read**, and perhaps missing here:\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$5)(unread, BYTES / 3)}`;
    if (standings.length === 0) {
        return `${nothingAsked(owned.map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(one)).join(', '))}\n${missing}`;
    }
    const links = new Map(changelogsOf(standings));
    const rows = standings.map((one) => {
        const url = links.get(`${one.package} ${one.newest}`);
        const newest = one.newest === undefined ? (one.state === 'unknown' ? 'unknown' : '') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(one.newest);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)([
            `${isWithdrawn(one) ? '\ud83d\udeab' : MARKS[one.state]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(one.package)}`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(one.range || 'any'),
            one.locked.map((version) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(version)}${one.yanked.includes(version) ? ' yanked' : ''}`).join(' '),
            one.newestInside === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(one.newestInside),
            url === undefined ? newest : `${newest} ([what changed](${new URL(url).href.replace(/[()|]/g, escaped)}))`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownPlace */ .FH)(one.at.file, one.at.line, LONGEST_PLACE),
        ]);
    });
    const head = `**${headlineOf(standings)}** in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(title)}.`;
    const titles = ['package', 'asked for', 'locked', 'in range', 'newest', 'where'];
    const lines = notesOn(standings).map((line) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(line)}\n`);
    const notes = lines.length === 0 ? '' : `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$5)(lines, BYTES / 3)}`;
    return `${head}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)(titles)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$5)(rows, BYTES)}${notes}${missing}\n`;
}
const MARKS = { current: '\u2705', update: '\u2b06\ufe0f', outgrown: '\u26a0\ufe0f', held: '\ud83d\udc0d', unknown: '\u2753' };
/** There is nothing newer to take, and what is locked nobody is to take any more. */
function isWithdrawn({ state, yanked }) {
    return state === 'current' && yanked.length > 0;
}
function nothingAsked(owned) {
    return `No manifest and no file of requirements asks an index for ${owned}.`;
}
/**
 * What is to be known beside the table, each once: newer versions that a project's Python cannot take, locked ones that are yanked, and a
 * registry that may be the wrong one.
 */
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
    return (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .tallied */ .mG)(parts, (number) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(number, 'requirement')) || 'Nothing to look for';
}
function changelogsOf(standings) {
    const links = new Map();
    for (const { package: name, newest, changelog } of standings) {
        if (changelog !== undefined)
            links.set(`${name} ${newest}`, changelog);
    }
    return [...links];
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

/***/ 33143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91507);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68721);



/** Columns as wide as what stands in them, each line cut where the screen ends. */
function textTable(head, rows, { hasColor, columns }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(hasColor);
    const shown = rows.map(({ cells }) => cells.map((cell) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(cell)));
    const widths = head.map((title, at) => Math.max(title.length, ...shown.map((cells) => cells[at]?.length ?? 0)));
    const line = (cells) => {
        const padded = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0));
        return (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .keepStart */ .Og)(padded.join('  ').trimEnd(), columns);
    };
    const lines = rows.map(({ color }, at) => paint(color, line(shown[at] ?? [])));
    return [paint('dim', line(head)), ...lines].join('\n');
}


/***/ })

};
;