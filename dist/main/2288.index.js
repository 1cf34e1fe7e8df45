export const id = 2288;
export const ids = [2288];
export const modules = {

/***/ 1507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ keepStart),
/* harmony export */   _b: () => (/* binding */ keepLastSegments),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   zf: () => (/* binding */ keepEnd)
/* harmony export */ });
/** The end of a text that is longer than the limit, after `…`: the end of a path says most. */
function keepEnd(text, limit) {
    return text.length <= limit ? text : `…${text.slice(text.length - limit + 1).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The last segments of a path that is longer than the limit, after `…/`; at least the file's name. */
function keepLastSegments(path, limit) {
    if (path.length <= limit || !path.includes('/'))
        return path;
    const from = path.indexOf('/', path.length - limit + 1);
    return `…${path.slice(from === -1 ? path.lastIndexOf('/') : from)}`;
}
/** The start of a text that is longer than the limit, before `…`. */
function keepStart(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
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

/***/ 4545:
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
    const answer = answerOf(projects.size, graph.projects.size);
    if (range.type === 'everything')
        return { answer, link: 'because', why: range.why };
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

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FH: () => (/* binding */ markdownPlace),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2784);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1507);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4545);
// GitHub Flavored Markdown: https://github.github.com/gfm/



const LONGEST_CODE = 160;
// A word that no Markdown dialect reads as anything else: letters, perhaps joined by hyphens or apostrophes, with punctuation around.
const PLAIN_WORD = /^["'(]{0,2}[\p{L}\p{N}\p{M}]+(?:[-'’]\p{L}+)*["')]{0,2}[,.;:!?…]?["')]?$/u;
const LIST_NUMBER = /^\d+[.)]$/;
// A full stop after another one, or after a slash, belongs to a path.
const PUNCTUATED = /^(["'(]*)(.*?)((?:[,;:!?]|(?<![./])\.)?["')]*(?:,|(?<![./])\.)?)$/su;
/**
 * A name or a path from outside as a code span, where nothing is a link, a mention, an image or the end of a table cell.
 * Long text keeps its end.
 */
function markdownCode(text, limit = LONGEST_CODE) {
    const shown = (0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .keepEnd */ .zf)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text), limit).replaceAll('`', '\\x60').replaceAll('|', '\\x7c');
    return shown.trim() === '' ? `\`"${shown}"\`` : `\`${shown}\``;
}
/**
 * A sentence from outside as Markdown that shows just this sentence: plain words stay, every other word (a path, a name, an address,
 * anything with a sign that Markdown or GitHub could obey) becomes a code span.
 */
function markdownText(text) {
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text)
        .split(' ')
        .filter((word) => word !== '')
        .map(markdownWord)
        .join(' ');
}
function markdownWord(word, at) {
    if (word === '–' || word === '…')
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
    return markdownCode((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .keepLastSegments */ ._b)(line === undefined ? file : `${file}:${line}`, limit));
}
/** As many lines as the bytes allow, and how many are left out. */
function fitted(lines, bytes) {
    let size = 0;
    const cut = lines.findIndex((line) => {
        size += Buffer.byteLength(line);
        return size > bytes;
    });
    return cut === -1 ? lines.join('') : `${lines.slice(0, cut).join('')}\n+${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(lines.length - cut)} more\n`;
}


/***/ }),

/***/ 8721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
// Select Graphic Rendition, ECMA-48 §8.3.117. Not node:util's styleText: it asks the terminal itself, and Node 20.0 lacks it.
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

/***/ 2288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ syncTitle),
/* harmony export */   S: () => (/* binding */ syncBody),
/* harmony export */   syncSummary: () => (/* binding */ syncSummary),
/* harmony export */   syncText: () => (/* binding */ syncText)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2784);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4545);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4783);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8721);




// A body of GitHub's may have 65,536 characters.
const BODY_BYTES = 40_000;
const MOST_ENTRIES = 100;
const COLORS = { move: 'cyan', none: 'dim', hold: 'yellow', refuse: 'red' };
const MARKS = {
    move: '⬆️ moves',
    none: '☑️ is there',
    hold: '⏸️ waits',
    refuse: '❌ needs you',
};
/** A plan as people read it on a terminal: a line for each submodule, and why. */
function syncText({ submodules }, screen) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(screen.hasColor);
    const lines = submodules.map(({ path, rule, action, reason }) => {
        const words = `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path)} (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(rule)})`;
        return `${paint(COLORS[action], `${action.padEnd(6)} ${words}`)}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(reason)}`;
    });
    return `${paint('bold', headlineOf(submodules))}\n\n${lines.join('\n')}\n`;
}
/** The same for the job summary, as Markdown. */
function syncSummary({ submodules }, pullRequest) {
    const rows = submodules.map(({ path, rule, fromTag, from, tag, to, action, reason }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(path),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(rule),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(fromTag ?? from.slice(0, 8)),
        to === null ? '–' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(tag ?? to.slice(0, 8)),
        MARKS[action],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(reason),
    ]));
    const where = pullRequest === '' ? '' : ` ${pullRequest}`;
    return `**${headlineOf(submodules)}.**${where}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(['submodule', 'rule', 'from', 'to', '', 'why'])}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(rows, 300_000)}`;
}
function headlineOf(submodules) {
    const part = (action, one, many) => {
        const { length } = submodules.filter((submodule) => submodule.action === action);
        return [length, length === 1 ? one : many];
    };
    const parts = [
        part('refuse', 'needs you', 'need you'),
        part('move', 'moves', 'move'),
        part('hold', 'waits', 'wait'),
        part('none', 'is current', 'are current'),
    ];
    return (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .tallied */ .mG)(parts, (number) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(number, 'submodule'));
}
/** The title of a pull request, which is the subject of its commit as well. */
function syncTitle(moved) {
    const [first, ...others] = moved;
    if (first === undefined)
        return '';
    const { path, tag, to } = first.plan;
    if (others.length > 0)
        return `chore(templates): update ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(moved.length, 'submodule')}`;
    return `chore(templates): update ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path)} to ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(tag ?? (to ?? '').slice(0, 8))}`;
}
/** What a pull request says: from where to where, and what changed between. All of it comes from outside, and nothing of it is obeyed. */
function syncBody(moved) {
    const sections = moved.map(({ plan, changelog, files }) => {
        const rows = changelog.flatMap(({ title, entries }) => [
            `\n**${title}**\n\n`,
            ...entries.slice(0, MOST_ENTRIES).map((entry) => entryLine(entry, plan.url)),
            ...(entries.length > MOST_ENTRIES ? [`- and ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(entries.length - MOST_ENTRIES)} more\n`] : []),
        ]);
        const head = `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(plan.path)}: ${nameOf(plan.fromTag, plan.from)} → ${nameOf(plan.tag, plan.to ?? '')}\n`;
        const warning = plan.relation === 'ahead' ? '' : `\n> [!WARNING]\n> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(plan.reason)}\n`;
        return `${head}${warning}${comparison(plan)}${filesText(files)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(rows, Math.floor(BODY_BYTES / moved.length))}`;
    });
    return sections.join('\n');
}
const LONGEST_DIFF = 2_000;
const MOST_CONFLICTS = 20;
/** What becomes of files: how many come along, and which somebody has to look at, with what the templates did to them. */
function filesText(files) {
    if (files === undefined)
        return '';
    const { changes, conflicts, leftOut } = files;
    const head = `\n${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(changes.length, 'file')} of the templates ${changes.length === 1 ? 'comes' : 'come'} along.\n`;
    const open = conflicts.slice(0, MOST_CONFLICTS).map(({ path, message, diff }) => {
        const shown = diff.length > LONGEST_DIFF ? `${diff.slice(0, LONGEST_DIFF)}\n…` : diff;
        const fence = '`'.repeat(Math.max(3, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length + 1)));
        const block = shown === ''
            ? ''
            : `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)('what the templates changed', `${fence}diff\n${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLines */ .f)(shown)}\n${fence}\n`)}`;
        return `- [ ] ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(path)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(message)}\n${block}`;
    });
    const more = conflicts.length > MOST_CONFLICTS ? `- and ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(conflicts.length - MOST_CONFLICTS)} more\n` : '';
    const todo = conflicts.length === 0
        ? ''
        : `\n**${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(conflicts.length, 'conflict')}: look at these, please**\n\n${open.join('')}${more}`;
    const rest = leftOut.map(({ path, why }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(path)}: ${LEFT_OUT[why]}\n`);
    return `${head}${todo}${rest.length === 0 ? '' : `\n**Left as they are**\n\n${rest.join('')}`}`;
}
const LEFT_OUT = {
    size: 'is too large',
    lfs: 'is kept by Git LFS',
    submodule: 'is a submodule of the templates',
    workflows: 'is a workflow, which the token may not write (workflows: write)',
};
function nameOf(tag, commit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(tag ?? commit.slice(0, 8));
}
function entryLine({ commit, scope, text }, url) {
    const place = webUrl(url);
    const short = `\`${commit.slice(0, 8)}\``;
    const link = place === undefined ? short : `[${short}](${place}/commit/${commit})`;
    return `- ${scope === undefined ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(scope)}: `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(text)} ${link}\n`;
}
function comparison({ url, from, to }) {
    const place = webUrl(url);
    return place === undefined || to === null ? '' : `\n[All changes](${place}/compare/${from}...${to})\n`;
}
/** Where a browser finds a repository; undefined where nobody knows. */
function webUrl(url) {
    const [, scpHost, scpPath] = /^(?:[^@/:\s]+@)([A-Za-z0-9.-]+):(?!\/\/)(.+)$/.exec(url) ?? [];
    const text = scpHost === undefined
        ? url.replace(/^ssh:\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\//, 'https://$1/')
        : `https://${scpHost}/${scpPath}`;
    if (!URL.canParse(text))
        return undefined;
    const { protocol, origin, pathname } = new URL(text);
    const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
    return ['https:', 'http:'].includes(protocol) && /^\/[\w./~-]+$/.test(path) ? `${origin}${path}` : undefined;
}


/***/ })

};
