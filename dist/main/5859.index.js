"use strict";
exports.id = 5859;
exports.ids = [5859,8448];
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

 5859:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   publishSummary: () => ( publishSummary)
 });
 var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24545);
 var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57164);
 var _publish_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18448);



const BYTES = 300_000;
const MARKS = {
    uploaded: '\u2705 uploaded',
    'already-present': '\u2611\ufe0f there already',
    unconfirmed: '\u26a0\ufe0f not shown yet',
    conflict: '\u274c other bytes there',
    refused: '\u274c refused',
    failed: '\u274c failed',
    blocked: '\u23f8\ufe0f held back',
};
const BROKEN = '\u274c published, but broken';
function publishSummary(plans, receipts, { checks, broken }) {
    const sections = plans.map((plan) => section(plan, receipts, broken));
    return [...sections, ...checks.map((check) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.markdownText)(check)}`)].join('\n');
}
function section(plan, all, broken) {
    const { title } = plan.registry;
    const receipts = all.filter(({ registry }) => registry.title === title);
    const rows = plan.packages.map((one) => {
        const own = receipts.filter((receipt) => receipt.package === one.package);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .jD)([
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .D9)(one.package),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .D9)(one.version),
            (0,_publish_text_js__WEBPACK_IMPORTED_MODULE_1__ .pf)(own, broken) === undefined ? markOf(own, one.state) : BROKEN,
            notes(own, one.requires, (0,_publish_text_js__WEBPACK_IMPORTED_MODULE_1__ .pf)(own, broken)),
        ]);
    });
    const table = rows.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .PP)(['package', 'version', '', 'requires, or why not']) + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .$5)(rows, BYTES);
    return `${headline(plan, receipts, broken)}\n\n${table}\n${filesOf(receipts)}`;
}
function headline({ packages, registry }, receipts, broken) {
    const where = `in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.markdownText)(registry.title)}`;
    const open = packages.filter(({ state }) => state !== 'published').length;
    if (packages.length === 0)
        return `**No packages to publish** ${where}.`;
    if (receipts.length === 0) {
        return open === 0
            ? `**Nothing to publish**: all is there already, ${where}.`
            : `**${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__ .zD)(open)} of ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(packages.length, 'package')} to publish** ${where}; nothing was uploaded.`;
    }
    const outcomes = (0,_publish_text_js__WEBPACK_IMPORTED_MODULE_1__ .me)(receipts, (one) => [one.package]).map((own) => (0,_publish_text_js__WEBPACK_IMPORTED_MODULE_1__ .pf)(own, broken) === undefined ? (0,_publish_text_js__WEBPACK_IMPORTED_MODULE_1__ .hm)(own) : 'broken');
    const count = (...some) => outcomes.filter((one) => some.includes(one)).length;
    const parts = [
        [count('conflict', 'refused', 'failed', 'blocked'), 'not published'],
        [count('broken'), 'published, but broken'],
        [count('uploaded'), 'published'],
        [count('unconfirmed'), 'taken, but not shown yet'],
        [count('already-present'), 'there already'],
    ];
    return `**${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__ .mG)(parts, (count) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(count, 'package'))}** ${where}.`;
}
function markOf(own, state) {
    if (own.length === 0)
        return state === 'published' ? MARKS['already-present'] : 'to publish';
    return MARKS[(0,_publish_text_js__WEBPACK_IMPORTED_MODULE_1__ .hm)(own)];
}
function notes(own, requires, broken) {
    const said = new Set(own.flatMap(({ note }) => (note === '' ? [] : note)));
    const why = [...said, ...(broken === undefined ? [] : [broken.why])].map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__.markdownText);
    return why.length > 0 ? why.join('<br>') : requires.map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .D9)(one)).join(' ');
}
function filesOf(receipts) {
    const rows = receipts
        .filter(({ file }) => file !== '')
        .map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .jD)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .D9)(one.file), MARKS[one.outcome], (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .D9)(one.sha256 === '' ? '\u2013' : one.sha256)]));
    if (rows.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .TM)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(rows.length, 'file'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .PP)(['file', '', 'SHA-256']) + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .$5)(rows, BYTES));
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