"use strict";
exports.id = 2479;
exports.ids = [2479,2288];
exports.modules = {

 42479:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openGitBackend: () => ( openGitBackend)
});

var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(12027);
var choose_submodules = __webpack_require__(83621);
var marker = __webpack_require__(37638);
var pin_source = __webpack_require__(92531);
var pin_trailers = __webpack_require__(83822);
var submodules = __webpack_require__(97003);
var once = __webpack_require__(16368);
var backend = __webpack_require__(49606);
var git_url = __webpack_require__(7919);
var token_places = __webpack_require__(95576);
;



async function readOwnAddresses(git, inputs, { report, variable }) {
    const [originUrl, targetUrls] = await Promise.all([git.remoteUrl('origin'), git.pushUrls('origin')]);
    const first = originUrl === undefined ? undefined : (0,git_url.D6)(originUrl);
    const others = targetUrls.map(git_url.D6);
    const named = [...(first === undefined ? [] : [first]), ...others];
    for (const { login } of named)
        hideLogin(login, report);
    const origin = first?.url;
    const targets = [...new Set(others.map(({ url }) => url))];
    const places = { ...(0,backend.gF)(inputs), origin, targets, server: variable('GITHUB_SERVER_URL') };
    return {
        origin,
        targets,
        credentialsFor(url) {
            const known = named.filter((one) => one.login !== undefined);
            const own = known.find((one) => one.url === url) ?? known.find((one) => isSameHost(one.url, url));
            const token = (0,token_places.B)(url, places);
            const isOwn = url === origin || targets.includes(url);
            if (!isOwn && token !== undefined && places.templatesToken !== places.token)
                return token;
            return own?.login ?? token;
        },
    };
}
function hideLogin(login, report) {
    if (!login?.password)
        return;
    report.hide(login.password);
    report.hide(encodeURIComponent(login.password));
    report.hide(Buffer.from(`${login.user}:${login.password}`).toString('base64'));
}
function isSameHost(one, other) {
    return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}

var sync_text = __webpack_require__(92288);
var git_modes = __webpack_require__(24082);
var printable = __webpack_require__(12784);
var sync_files = __webpack_require__(48389);
;







async function pushPins(branch, moved, place) {
    const { git, targets, base, report } = place;
    const pins = moved.map(({ plan }) => ({ path: plan.path, to: plan.to ?? '', tag: plan.tag }));
    const files = moved.flatMap((one) => (0,sync_files.CJ)(one.files?.changes ?? []));
    const changes = [...pins.map(({ path, to }) => ({ path, mode: git_modes.NG, id: to })), ...files];
    const message = (tree) => (0,pin_trailers.AF)((0,sync_text.O)(moved), pins, tree);
    for (let tries = 1; tries <= 2; tries++) {
        const heads = [];
        for (const target of targets)
            heads.push(await ownHead(target, branch, place));
        const { commit, tree } = await git.makeCommit({ parent: base, changes, message });
        if (isThere(heads, { base, tree }))
            return undefined;
        if (await pushed({ commit, branch, heads }, place)) {
            report.log(`${branch} was pushed, as ${commit}`);
            return commit;
        }
        report.log(`${branch} was changed meanwhile: looking once more`);
    }
    report.log(`${branch} is being changed by somebody else: it is left to them`);
    return undefined;
}
function isThere(heads, { base, tree }) {
    return heads.every((one) => one?.id === heads[0]?.id && one?.tree === tree && one.parents.join() === base);
}
async function pushed({ commit, branch, heads }, { git, targets, credentialsFor }) {
    for (const [at, remote] of targets.entries()) {
        const push = { remote, commit, branch, expected: heads[at]?.id, credentials: credentialsFor(remote) };
        if (!(await (0,backend.J0)(git.push(push))))
            return false;
    }
    return true;
}
async function ownHead(target, branch, { remote }) {
    const refs = await remote.refs(target);
    const id = refs.find(({ name }) => name === `refs/heads/${branch}`)?.id;
    if (id === undefined)
        return undefined;
    await remote.bring(target, id);
    const { message, parents, tree = '' } = await remote.summary(id);
    if (!(0,pin_trailers.MU)({ message, tree }))
        throw taken(branch);
    return { id, parents, tree };
}
function taken(branch) {
    return new errors.yo('BRANCH_TAKEN', `${(0,printable.g$)(branch)} has commits of somebody else, and is left alone`, 'Merge it, or delete the branch: the next run makes it anew.');
}

;











const openGitBackend = async ({ inputs, system, scratch }) => {
    const git = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const base = await git.commit(inputs.head);
    if (base === undefined)
        throw new errors.yo('HEAD_UNKNOWN', `head: there is no commit ${inputs.head}`);
    const all = await pinnedIn(base, git);
    const submodules = await (0,choose_submodules.P)(all, inputs.submodules);
    const pins = new Map(all.map((one) => [one.path, one.pin]));
    const setByUs = (0,once.O)(async () => (await git.messagesWith(base, pin_trailers.mu)).flatMap(pin_trailers.sK));
    const { origin, targets, credentialsFor } = await readOwnAddresses(git, inputs, system);
    const remote = await system.openRemoteGit(scratch, credentialsFor);
    return {
        base,
        submodules,
        surroundings: {
            origin,
            sourceOf: ({ url }) => (0,pin_source.t)(url, remote),
            setBy: async (submodule) => (0,marker.x)(await setByUs(), submodule, pins),
        },
        branchOf: (at) => (0,backend.yC)(inputs.group, at),
        files: async () => ({
            remote,
            scratch: await system.openScratchGit(scratch),
            product: await git.tree(base),
            readProduct: (ids) => git.blobs(ids),
        }),
        async write(branch, moved) {
            if (targets.length === 0)
                throw originMissing();
            const place = { git, remote, targets, credentialsFor, base, report: system.report };
            const commit = await pushPins(branch, moved, place);
            return { branch, updated: commit !== undefined, ...(commit === undefined ? {} : { commit }) };
        },
        closeNeedless: async () => undefined,
        requests: () => 0,
    };
};
async function pinnedIn(base, git) {
    const tree = await git.tree(base);
    const described = tree.find(({ path: at }) => at === '.gitmodules');
    const blob = described === undefined ? undefined : (await git.blobs([described.objectId])).get(described.objectId);
    return (0,submodules.an)(blob === undefined ? undefined : Buffer.from(blob).toString('utf8'), (0,submodules.P4)(tree));
}
function originMissing() {
    const hint = 'Add one with git remote add origin URL, or look at the plan with dry-run.';
    return new errors.yo('ORIGIN_MISSING', 'no remote origin says where to push to', hint);
}


 }),

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


 }),

 83621:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   P: () => ( chooseSubmodules)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);


async function chooseSubmodules(all, wanted) {
    if (all.length === 0) {
        const hint = 'Add one with git submodule add URL PATH, and commit it with .gitmodules: GitHub knows of none without its section there.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('SUBMODULE_MISSING', 'this repository has no submodules', hint);
    }
    if (wanted.length > 0)
        return named(all, wanted);
    const tracking = all.filter(({ track }) => track !== undefined);
    if (tracking.length > 0)
        return tracking;
    if (all.length === 1)
        return all;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('SUBMODULE_UNCLEAR', `there are several submodules, and none says what it tracks: ${listed(all)}`, 'Name some with submodules, or add a key to their sections of .gitmodules: track = semver.', { file: '.gitmodules' });
}
async function named(all, wanted) {
    const { default: picomatch } = await __webpack_require__.e( 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const chosen = new Set();
    for (const one of wanted) {
        const fits = picomatch(one);
        const found = all.filter(({ name, path, url }) => [name, path, url].some((text) => text === one || fits(text)));
        if (found.length === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('SUBMODULE_MISSING', `submodules: none is ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(one)}`, `There are ${listed(all)}.`);
        }
        for (const submodule of found)
            chosen.add(submodule);
    }
    return all.filter((one) => chosen.has(one));
}
function listed(all) {
    return all.map(({ path }) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path)).join(', ');
}


 }),

 37638:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $H: () => ( bodyWith),
   t7: () => ( readMarker),
   x: () => ( tagOfPin)
 });
const [START, END] = ['<!-- maestro:templates:start -->', '<!-- maestro:templates:end -->'];
const MARKER = /<!-- maestro:templates (\{[^\n]*\}) -->/;
function bodyWith(body, text, marker) {
    const plain = text.replaceAll('<!-- maestro:', '<!--\u200b maestro:').trim();
    const ours = `${START}\n${plain}\n\n${markerLine(marker)}\n${END}`;
    if (body === undefined)
        return ours;
    const [start, end] = [body.indexOf(START), body.indexOf(END)];
    if (start < 0 || end < start)
        return `${body.trimEnd()}\n\n${ours}`.trimStart();
    return `${body.slice(0, start)}${ours}${body.slice(end + END.length)}`;
}
function readMarker(body) {
    const text = MARKER.exec(body)?.[1];
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        return isMarker(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function tagOfPin(pins, { path, pin }, now) {
    const those = pins.filter(({ to }) => to === pin);
    const found = those.find((one) => one.path === path) ?? those.find((one) => !now.has(one.path));
    return found?.tag ?? undefined;
}
function markerLine(marker) {
    const json = JSON.stringify(marker).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e').replaceAll('<', '\\u003c');
    return `<!-- maestro:templates ${json} -->`;
}
function isMarker(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { pins, base, commit, title, content } = value;
    const areTexts = typeof title === 'string' && typeof content === 'string';
    return isId(base) && isId(commit) && areTexts && Array.isArray(pins) && pins.every(isPin);
}
function isPin(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { path, from, to, tag } = value;
    return typeof path === 'string' && isId(from) && isId(to) && (tag === null || typeof tag === 'string');
}
function isId(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}


 }),

 92531:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( tagsIn),
   t: () => ( gitPinSource)
 });
 var _submodules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97003);

const MOST_COMMITS = 1_000;
const MOST_LEFT_OUT = 100;
const TAGS = 'refs/tags/';
const HEADS = 'refs/heads/';
function tagsIn(refs) {
    return refs.flatMap(({ name, id }) => (name.startsWith(TAGS) ? [{ tag: name.slice(TAGS.length), commit: id }] : []));
}
function gitPinSource(url, remote) {
    const isThere = async (commit) => (await remote.has(commit)) || ((await remote.bring(url, commit)) && (await remote.has(commit)));
    let known;
    const refs = () => {
        known ??= remote.refs(url);
        return known;
    };
    async function isOnBranch(commit) {
        const heads = [...new Set((await refs()).filter(({ name }) => name.startsWith(HEADS)).map(({ id }) => id))];
        if (heads.length === 0 || heads.includes(commit))
            return heads.length > 0;
        await remote.bring(url, ...heads);
        for (const id of heads)
            if ((await remote.has(id)) && (await remote.isAncestor(commit, id)))
                return true;
        return false;
    }
    return {
        tags: async () => tagsIn(await refs()),
        branch: async (name) => (await refs()).find((ref) => ref.name === `refs/heads/${name}`)?.id,
        async relate(pin, target) {
            if (!(await isThere(target)))
                return undefined;
            if (!(await isThere(pin)))
                return { relation: 'lost', commits: [] };
            if (await remote.isAncestor(pin, target)) {
                return { relation: 'ahead', commits: await remote.between(pin, target, MOST_COMMITS) };
            }
            return { relation: (await remote.isAncestor(target, pin)) ? 'behind' : 'diverged', commits: [] };
        },
        leftOut: (pin, target) => remote.between(target, pin, MOST_LEFT_OUT),
        branches: 'any branch',
        isOnBranch,
        seemsOnBranch: isOnBranch,
        timeOf: async (commit) => (await remote.summary(commit)).time,
        async submodules(commit) {
            const tree = await remote.tree(url, commit);
            const pins = (0,_submodules_js__WEBPACK_IMPORTED_MODULE_0__ .P4)(tree);
            const described = tree.find(({ path }) => path === '.gitmodules')?.objectId;
            if (pins.size === 0 || described === undefined)
                return [];
            const content = (await remote.contents(url, [described])).get(described) ?? new Uint8Array();
            return (0,_submodules_js__WEBPACK_IMPORTED_MODULE_0__ .an)(Buffer.from(content).toString('utf8'), pins);
        },
    };
}


 }),

 83822:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   AF: () => ( messageWith),
   MU: () => ( isOurs),
   mu: () => ( PIN_TRAILER),
   sK: () => ( pinsIn)
 });
const PIN_TRAILER = 'Templates-Pin: ';
const TREE = 'Templates-Tree';
function messageWith(title, pins, tree) {
    const trailers = pins.map(({ path, to, tag }) => `${PIN_TRAILER}${to} ${tag ?? '-'} ${path}`);
    return `${title}\n\n${[...trailers, `${TREE}: ${tree}`].join('\n')}\n`;
}
function isOurs({ message, tree }) {
    return pinsIn(message).length > 0 && new RegExp(`^${TREE}: ${tree}$`, 'm').test(message);
}
function pinsIn(message) {
    const found = message.matchAll(/^Templates-Pin: ([0-9a-f]{40,64}) (\S+) (\S.*)$/gm);
    return [...found].map(([, to = '', tag = '', path = '']) => ({ path, to, tag: tag === '-' ? null : tag }));
}


 }),

 95576:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   B: () => ( tokenAt)
 });
 var _standards_git_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7919);
 var _standards_this_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29199);


const GITHUB = 'https://github.com';
function tokenAt(url, places) {
    const { token, templatesToken, origin, targets = [], server, templatesHost } = places;
    const host = hostOf(url);
    if (host === undefined || !isPrivate(url))
        return undefined;
    const own = [origin, targets[0]].filter((one) => one !== undefined);
    const isMirror = targets.includes(url) && own.some((one) => hostOf(one) === host);
    if (own.includes(url) || isMirror)
        return token || undefined;
    if (templatesHost !== '')
        return templatesHost.toLowerCase() === host ? templatesToken || undefined : undefined;
    const trusted = [origin, server ?? (origin === undefined ? GITHUB : undefined)];
    return trusted.some((one) => one !== undefined && hostOf(one) === host) ? templatesToken || undefined : undefined;
}
function hostOf(url) {
    const host = (0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_0__ .RA)(url)?.host;
    return /^ssh:/i.test(url) ? host?.replace(/:\d+$/, '') : host;
}
function isPrivate(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || (protocol === 'http:' && (0,_standards_this_machine_js__WEBPACK_IMPORTED_MODULE_1__ .Y)(hostname));
}


 })

};
;