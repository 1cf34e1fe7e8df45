"use strict";
exports.id = 1374;
exports.ids = [1374];
exports.modules = {

/***/ 71374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notifySummary: () => (/* binding */ notifySummary),
/* harmony export */   notifyText: () => (/* binding */ notifyText)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24545);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57164);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68721);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33143);





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
/** A fan-out as people read it on a terminal: a row for each repository that is concerned, failures first. */
function notifyText(plan, screen) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(screen.hasColor);
    const shown = concerned(plan);
    const head = ['REPOSITORY', 'STATE', 'WAVE', 'FROM', 'TO', 'CHECKS', 'WHY'];
    const rows = shown.map(({ repository, state, wave, from, to, checks, url, reason }) => ({
        cells: [
            ...[repository, state, wave === null ? '\u2013' : String(wave), from ?? '\u2013', to ?? '\u2013', checks ?? '\u2013'],
            url === null ? reason : `${reason}: ${url}`,
        ],
        color: COLORS[state],
    }));
    const table = rows.length === 0 ? '' : `\n${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textTable */ .e)(head, rows, screen)}\n`;
    return `${paint('bold', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(plan.source)} ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(plan.tag)}: ${headlineOf(plan)}`)}\n${table}`;
}
/** The same as Markdown for the job summary. */
function notifySummary(plan) {
    const head = `**${headlineOf(plan)}**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(plan.source)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(plan.tag)}.\n`;
    const shown = concerned(plan);
    if (shown.length === 0)
        return head;
    const rows = shown.map(({ repository, state, wave, from, to, url, checks, reason }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(repository),
        MARKS[state],
        wave === null ? '' : String(wave),
        from === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(from),
        to === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(to),
        `${checks === null ? '' : `${CHECKS[checks]} `}${linkTo(url)}`.trim(),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.markdownText)(reason),
    ]));
    return `${head}\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(['repository', '', 'wave', 'from', 'to', 'pull request', 'why'])}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fitted */ .$5)(rows, BYTES)}`;
}
function concerned({ repositories }) {
    return ORDER.filter((state) => state !== 'unconcerned').flatMap((state) => repositories.filter((one) => one.state === state));
}
function headlineOf({ repositories }) {
    const words = {
        ...{ failed: 'failed', notified: 'told', waiting: 'waiting', current: 'current', unconcerned: 'not concerned' },
    };
    const parts = ORDER.map((state) => [repositories.filter((one) => one.state === state).length, words[state]]);
    const told = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .tallied */ .mG)(parts, (number) => `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(number)} ${number === 1 ? 'repository' : 'repositories'}`);
    return told || 'No repositories';
}
/** The address comes from GitHub, or from a file; a plain one of the web becomes a link. */
function linkTo(url) {
    if (url === null || !/^https?:\/\/[\w.:-]+\/[\w./-]+$/.test(url))
        return '';
    const [, number] = /\/pull\/(\d+)$/.exec(url) ?? [];
    return `[${number === undefined ? 'pull request' : `#${number}`}](${url})`;
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