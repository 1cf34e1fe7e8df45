"use strict";
exports.id = 1374;
exports.ids = [1374];
exports.modules = {

 71374:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   notifySummary: () => ( notifySummary),
   notifyText: () => ( notifyText)
 });
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24545);
 var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57164);
 var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33143);





const BYTES = 300_000;
const COLORS = { notified: 'cyan', current: 'dim', unconcerned: 'dim', failed: 'red', waiting: 'yellow' };
const MARKS = {
    notified: '\ud83d\udce3 told',
    current: '\u2611\ufe0f current',
    unconcerned: '\u2013 not concerned',
    failed: '\u274c failed',
    waiting: '\u23f8\ufe0f waits',
};
const CHECKS = { green: '\u2705', red: '\u274c', pending: '\u23f3' };
const ORDER = ['failed', 'notified', 'waiting', 'current', 'unconcerned'];
function notifyText(plan, screen) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(screen.hasColor);
    const shown = concerned(plan);
    const head = ['REPOSITORY', 'STATE', 'WAVE', 'FROM', 'TO', 'CHECKS', 'WHY'];
    const rows = shown.map(({ repository, state, wave, from, to, checks, url, reason }) => ({
        cells: [
            ...[repository, state, wave === null ? '\u2013' : String(wave), from ?? '\u2013', to ?? '\u2013', checks ?? '\u2013'],
            url === null ? reason : `${reason}: ${url}`,
        ],
        color: COLORS[state],
    }));
    const table = rows.length === 0 ? '' : `\n${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__ .e)(head, rows, screen)}\n`;
    return `${paint('bold', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(plan.source)} ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(plan.tag)}: ${headlineOf(plan)}`)}\n${table}`;
}
function notifySummary(plan) {
    const head = `**${headlineOf(plan)}**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .D9)(plan.source)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .D9)(plan.tag)}.\n`;
    const shown = concerned(plan);
    if (shown.length === 0)
        return head;
    const rows = shown.map(({ repository, state, wave, from, to, url, checks, reason }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .jD)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .D9)(repository),
        MARKS[state],
        wave === null ? '' : String(wave),
        from === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .D9)(from),
        to === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .D9)(to),
        `${checks === null ? '' : `${CHECKS[checks]} `}${linkTo(url)}`.trim(),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.markdownText)(reason),
    ]));
    return `${head}\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .PP)(['repository', '', 'wave', 'from', 'to', 'pull request', 'why'])}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .$5)(rows, BYTES)}`;
}
function concerned({ repositories }) {
    return ORDER.filter((state) => state !== 'unconcerned').flatMap((state) => repositories.filter((one) => one.state === state));
}
function headlineOf({ repositories }) {
    const words = {
        ...{ failed: 'failed', notified: 'told', waiting: 'waiting', current: 'current', unconcerned: 'not concerned' },
    };
    const parts = ORDER.map((state) => [repositories.filter((one) => one.state === state).length, words[state]]);
    const told = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .mG)(parts, (number) => `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .zD)(number)} ${number === 1 ? 'repository' : 'repositories'}`);
    return told || 'No repositories';
}
function linkTo(url) {
    if (url === null || !/^https?:\/\/[\w.:-]+\/[\w./-]+$/.test(url))
        return '';
    const [, number] = /\/pull\/(\d+)$/.exec(url) ?? [];
    return `[${number === undefined ? 'pull request' : `#${number}`}](${url})`;
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