"use strict";
exports.id = 2288;
exports.ids = [2288];
exports.modules = {

 54984:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( entryLine),
   webUrl: () => ( webUrl)
 });
 var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57164);

function entryLine({ commit, scope, text }, url) {
    const place = webUrl(url);
    const short = `\`${commit.slice(0, 8)}\``;
    const link = place === undefined ? short : `[${short}](${place}/commit/${commit})`;
    return `- ${scope === undefined ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .D9)(scope)}: `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.markdownText)(text)} ${link}\n`;
}
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


 }),

 92288:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   O: () => ( syncTitle),
   S: () => ( syncBody),
   syncSummary: () => ( syncSummary),
   syncText: () => ( syncText)
 });
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _changelog_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54984);
 var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24545);
 var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);
 var _sync_files_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56882);






const BODY_BYTES = 60_000;
const MARKER_BYTES = 300;
const CHANGELOG_BYTES = 40_000;
const SHARES = [1, 0.25, 0.05, 0];
const MOST_ENTRIES = 100;
const LOST_BYTES = 8_000;
const COLORS = { move: 'cyan', none: 'dim', hold: 'yellow', refuse: 'red' };
const MARKS = {
    move: '\u2b06\ufe0f moves',
    none: '\u2611\ufe0f is there',
    hold: '\u23f8\ufe0f waits',
    refuse: '\u274c needs you',
};
function syncText({ submodules }, screen) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(screen.hasColor);
    const lines = submodules.map(({ path, rule, action, reason }) => {
        const words = `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path)} (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(rule)})`;
        return `${paint(COLORS[action], `${action.padEnd(6)} ${words}`)}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(reason)}`;
    });
    return `${paint('bold', headlineOf(submodules))}\n\n${lines.join('\n')}\n`;
}
function syncSummary({ submodules }, { moved, drift, pullRequests }) {
    const rows = submodules.map(({ path, rule, fromTag, from, tag, to, action, reason }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .jD)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(path),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(rule),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(fromTag ?? from.slice(0, 8)),
        to === null ? '\u2013' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(tag ?? to.slice(0, 8)),
        MARKS[action],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(reason),
    ]));
    const where = pullRequests === '' ? '' : ` ${pullRequests}`;
    const table = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .PP)(['submodule', 'rule', 'from', 'to', '', 'why'])}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(rows, 300_000)}`;
    const files = moved.flatMap((one) => one.files === undefined ? [] : [`\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(one.plan.path)}\n${(0,_sync_files_text_js__WEBPACK_IMPORTED_MODULE_3__ .xY)(one.files)}`]);
    const differing = drift.length === 0 ? '' : `\n${(0,_sync_files_text_js__WEBPACK_IMPORTED_MODULE_3__ .fZ)(drift)}`;
    return `**${headlineOf(submodules)}.**${where}\n\n${table}${files.join('')}${differing}`;
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
    return (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .mG)(parts, (number) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(number, 'submodule'));
}
function syncTitle(moved) {
    const [first, ...others] = moved;
    if (first === undefined)
        return '';
    const { path, tag, to } = first.plan;
    if (others.length > 0)
        return `chore(templates): update ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(moved.length, 'submodule')}`;
    return `chore(templates): update ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path)} to ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(tag ?? (to ?? '').slice(0, 8))}`;
}
function syncBody(moved) {
    const limit = Math.max(3_000, BODY_BYTES - MARKER_BYTES * moved.length);
    for (const share of SHARES) {
        const body = moved.map((one) => sectionOf(one, share, Math.floor(CHANGELOG_BYTES / moved.length))).join('\n');
        if (Buffer.byteLength(body) <= limit)
            return body;
    }
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(moved.map(headOf), limit);
}
function headOf({ plan }) {
    return `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(plan.path)}: ${nameOf(plan.fromTag, plan.from)} \u2192 ${nameOf(plan.tag, plan.to ?? '')}\n`;
}
function sectionOf(one, share, changelogBytes) {
    const { plan, changelog, elsewhere, leftOut, isCut, files } = one;
    const rows = changelog.flatMap(({ title, entries }) => [
        `\n**${title}**\n\n`,
        ...entries.slice(0, MOST_ENTRIES).map((entry) => (0,_changelog_text_js__WEBPACK_IMPORTED_MODULE_5__ .b)(entry, plan.url)),
        ...(entries.length > MOST_ENTRIES ? [`- and ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .zD)(entries.length - MOST_ENTRIES)} more\n`] : []),
    ]);
    const warning = plan.relation === 'ahead' ? '' : `\n> [!WARNING]\n> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(plan.reason)}\n`;
    const lost = leftOut.flatMap(({ entries }) => entries).map((entry) => (0,_changelog_text_js__WEBPACK_IMPORTED_MODULE_5__ .b)(entry, plan.url));
    const lostRows = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(lost.slice(0, MOST_ENTRIES), LOST_BYTES * share);
    const lostText = lost.length === 0 ? '' : `\n**Left behind**\n\n${lostRows}`;
    const brought = files === undefined ? '' : (0,_sync_files_text_js__WEBPACK_IMPORTED_MODULE_3__ .xY)(files, share);
    const cut = isCut ? '\nMore commits came in between than can be listed here.\n' : '';
    return `${headOf(one)}${warning}${lostText}${comparison(plan)}${cut}${brought}${elsewhereText(elsewhere)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(rows, changelogBytes * share)}`;
}
function elsewhereText(count) {
    if (count === 0)
        return '';
    const what = count === 1 ? 'is not listed: it touches' : 'are not listed: they touch';
    return `\n${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(count, 'commit')} in between ${what} nothing that this repository has of the templates.\n`;
}
function nameOf(tag, commit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(tag ?? commit.slice(0, 8));
}
function comparison({ url, from, to }) {
    const place = (0,_changelog_text_js__WEBPACK_IMPORTED_MODULE_5__.webUrl)(url);
    return place === undefined || to === null ? '' : `\n[All changes](${place}/compare/${from}...${to})\n`;
}


 })

};
;