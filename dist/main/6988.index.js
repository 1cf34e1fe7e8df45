"use strict";
exports.id = 6988;
exports.ids = [6988];
exports.modules = {

 5790:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: () => ( run)
});

var changelog = __webpack_require__(74730);
var errors = __webpack_require__(12027);
var headline = __webpack_require__(24545);
var sync_files_text = __webpack_require__(56882);
var printable = __webpack_require__(12784);
var pull_request_event = __webpack_require__(61529);
var sync_templates_backend = __webpack_require__(49606);
var find_pins = __webpack_require__(68543);
;



async function withNested(planned, inputs, tools) {
    const { plan, source } = planned;
    if (plan.action === 'refuse' || source === undefined)
        return planned;
    const held = plan.action === 'move' && plan.to !== null ? plan.to : plan.from;
    const nested = (await orNothing(() => source.submodules(held), plan.path, tools)) ?? [];
    const stale = [];
    for (const one of nested) {
        const why = await orNothing(() => whyStale(one, plan.url, inputs, tools), `${plan.path}/${one.path}`, tools);
        if (why !== undefined)
            stale.push(`its own submodule ${one.path} is stale: ${why}`);
    }
    if (stale.length === 0)
        return planned;
    const warnings = stale.map((text) => ({
        code: 'NESTED_STALE',
        text: `${text}; move it where it is pinned, in ${plan.url}`,
    }));
    return {
        ...planned,
        plan: { ...plan, reason: [plan.reason, ...stale].join('; ') },
        warnings: [...planned.warnings, ...warnings],
    };
}
async function whyStale(submodule, origin, inputs, { surroundings }) {
    const own = { ...surroundings, origin, setBy: async () => undefined };
    const { plan } = await (0,find_pins.k)(submodule, { ...inputs, rule: '' }, own);
    return plan.action === 'move' ? plan.reason : undefined;
}
async function orNothing(look, path, { report }) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof errors.yo || error instanceof errors.yA))
            throw error;
        if (error.code !== 'RULE_MISSING')
            report.log(`${(0,printable.g$)(path)} is not looked into: ${error.message}`);
        return undefined;
    }
}

;




async function makePlan(base, submodules, surroundings, { inputs, report }) {
    (0,find_pins.o)(inputs);
    const now = Math.floor(Date.now() / 1000);
    const planned = new Map();
    const failed = [];
    for (const submodule of submodules) {
        const { path } = submodule;
        report.progress(`Asking for the versions of ${path}`);
        try {
            const one = await (0,find_pins.k)(submodule, inputs, { ...surroundings, now });
            planned.set(path, await withNested(one, inputs, { surroundings: { ...surroundings, now }, report }));
        }
        catch (error) {
            if (!(error instanceof errors.yo || error instanceof errors.yA) || submodules.length === 1)
                throw error;
            const at = { file: '.gitmodules', line: submodule.lineOf('url') };
            report.annotate({ level: 'error', ...at, ...(0,errors.Ic)(error) });
            planned.set(path, unknown(submodule, error.message));
            failed.push(path);
        }
        for (const { code: title, text } of planned.get(path)?.warnings ?? [])
            report.annotate({ level: 'warning', title, message: `${(0,printable.g$)(path)}: ${(0,printable.g$)(text)}` });
    }
    report.progress('');
    const plans = [...planned.values()].map(({ plan }) => plan);
    return { plan: { formatVersion: 1, base, submodules: plans }, submodules: planned, failed };
}
function unknown({ path, name, pin, track = '' }, reason) {
    const nothing = { fromTag: null, to: null, tag: null, relation: null, ignored: [] };
    const plan = { path, name, url: '', rule: track, from: pin, ...nothing, action: 'refuse', reason };
    return { plan, commits: [], isCut: false, leftOut: [], warnings: [], isTagMoved: false, source: undefined };
}

var sync_files = __webpack_require__(48389);
;









async function run(inputs, system) {
    if (!inputs['dry-run'] && (0,pull_request_event._)(system.event)) {
        system.report.annotate({ level: 'notice', title: 'No pin is moved', message: OUTSIDE });
        return NOTHING_DONE;
    }
    const scratch = await system.files.makeScratch();
    try {
        const open = await openerFor(inputs);
        return await sync(await open({ inputs, system, scratch }), inputs, system);
    }
    finally {
        system.report.progress('');
        await system.files.remove(scratch);
    }
}
const OUTSIDE = 'This pull request is from a fork or of Dependabot: its token only reads, and what it holds moves nobody\u2019s pins. Start the workflow by a schedule, a push or by hand; dry-run: true shows the plan.';
const NOTHING_DONE = {
    ...{ updated: false, 'pr-number': '', 'pr-url': '', from: '', to: '', tag: '', sha: '', checks: '', problem: '' },
    ...{ requests: 0, branches: [], conflicts: [], drift: [], plan: { formatVersion: 1, base: '', submodules: [] } },
};
async function openerFor({ backend, head }) {
    if (backend === 'api' && head !== 'HEAD') {
        const hint = 'Leave head out: base names the branch. Or set backend: git.';
        throw new errors.yo('INPUT_INVALID', 'head: with backend: api, pins are read where base is', hint);
    }
    return backend === 'git'
        ? (await __webpack_require__.e( 2479).then(__webpack_require__.bind(__webpack_require__, 42479))).openGitBackend
        : (await Promise.all([__webpack_require__.e(1246), __webpack_require__.e(1802)]).then(__webpack_require__.bind(__webpack_require__, 71802))).openGithubBackend;
}
async function sync(backend, inputs, system) {
    const { report } = system;
    const { base, submodules, surroundings } = backend;
    const planned = await makePlan(base, submodules, surroundings, { inputs, report });
    const { plan } = planned;
    const { syncSummary, syncText } = await __webpack_require__.e( 2288).then(__webpack_require__.bind(__webpack_require__, 92288));
    await report.show(async (screen) => syncText(plan, screen));
    const drift = inputs.sync === 'check' ? await driftOf(plan, inputs, backend, system) : [];
    const moved = await movedIn(planned, inputs, backend);
    const { groups, failed } = inputs['dry-run'] ? NOTHING_WRITTEN : await writeAll(moved, inputs, backend, system);
    const closed = inputs['dry-run'] ? [] : await closeAll(planned, inputs, backend, report);
    const written = groups.map((one) => one.written);
    const done = inputs['dry-run'] ? moved : groups.flatMap((one) => one.moved);
    const conflicts = done.flatMap((one) => one.files?.conflicts ?? []);
    for (const { plan: one, files } of done)
        if (files !== undefined)
            report.log(`${(0,printable.g$)(one.path)}: ${(0,sync_files_text.TC)(files)}`);
    tellConflicts(conflicts, system);
    if (inputs.summary)
        await report.summary(async () => syncSummary(plan, { moved: done, drift, pullRequests: linksTo(written) }));
    const whole = { ...planned, failed: [...planned.failed, ...failed] };
    const problem = inputs['dry-run'] ? failedText(planned.failed) : tellProblems(whole, drift, inputs, system);
    const outputs = outputsOf(moved, written, backend);
    const updated = outputs.updated || closed.length > 0;
    return { ...outputs, updated, conflicts: conflicts.map((one) => one.path), drift, plan, problem };
}
function outputsOf([first], written, backend) {
    const pull = written.find(({ pullRequest }) => pullRequest !== undefined)?.pullRequest;
    return {
        updated: written.some(({ updated }) => updated),
        'pr-number': pull === undefined ? '' : String(pull.number),
        'pr-url': pull?.url ?? '',
        from: first?.plan.from ?? '',
        to: first?.plan.to ?? '',
        tag: first?.plan.tag ?? '',
        sha: written.find(({ commit }) => commit !== undefined)?.commit ?? '',
        checks: written.some(({ isDispatched }) => isDispatched === true) ? 'dispatched' : '',
        requests: backend.requests(),
        branches: written.map(({ branch }) => branch),
    };
}
function linksTo(written) {
    return written.flatMap(({ pullRequest: one }) => (one === undefined ? [] : `[#${one.number}](${one.url})`)).join(', ');
}
async function movedIn({ plan, submodules }, inputs, backend) {
    const moving = plan.submodules.filter(({ action }) => action === 'move');
    const files = inputs.sync !== 'off' && moving.length > 0 ? await backend.files() : undefined;
    const moved = [];
    for (const one of moving) {
        const merged = files === undefined || inputs.sync !== 'merge' ? undefined : await (0,sync_files.S$)(one, inputs.adopt, files);
        const { commits: between = [], leftOut = [], isCut = false } = submodules.get(one.path) ?? {};
        const telling = files === undefined ? between : await (0,sync_files.H)(one, between, files);
        moved.push({
            plan: one,
            changelog: (0,changelog.u)(telling),
            elsewhere: between.length - telling.length,
            leftOut: (0,changelog.u)(leftOut),
            isCut,
            ...(merged === undefined ? {} : { files: merged }),
        });
    }
    return moved;
}
async function writeAll(moved, inputs, backend, { report }) {
    const groups = inputs.group === 'each' ? moved.map((one) => [one]) : moved.length === 0 ? [] : [moved];
    const all = [];
    const failed = [];
    for (const group of groups) {
        const branch = backend.branchOf(group[0]?.plan.path ?? '');
        report.progress(`Writing ${branch}`);
        try {
            const one = await writeGroup(branch, group, { backend, report });
            const { note, isStuck } = one.written;
            if (note !== undefined && isStuck !== true)
                report.log(note);
            if (note !== undefined && isStuck === true)
                report.annotate({ level: 'warning', title: 'PULL_REQUEST_ELSEWHERE', message: note });
            all.push(one);
        }
        catch (error) {
            if (!(error instanceof errors.yo || error instanceof errors.yA) || groups.length === 1)
                throw error;
            report.annotate({ level: 'error', ...(0,errors.Ic)(error) });
            failed.push(...group.map(({ plan }) => plan.path));
        }
    }
    report.progress('');
    return { groups: all, failed };
}
async function closeAll({ plan, failed }, { group }, backend, { log }) {
    const still = plan.submodules.filter(({ path, action }) => action === 'none' && !failed.includes(path));
    const groups = group === 'each' ? still.map(({ path }) => [path]) : [still.map(({ path }) => path)];
    if (group === 'together' && still.length < plan.submodules.length)
        return [];
    const closed = [];
    for (const paths of groups) {
        const number = await backend.closeNeedless(backend.branchOf(paths[0] ?? ''), paths);
        if (number === undefined)
            continue;
        log(`#${number} is closed: nothing of it needs to move any more`);
        closed.push(number);
    }
    return closed;
}
const NOTHING_WRITTEN = { groups: [], failed: [] };
async function writeGroup(branch, moved, { backend, report }) {
    try {
        return { written: await backend.write(branch, moved), moved };
    }
    catch (error) {
        const others = moved.map(withoutWorkflows);
        const isSame = others.every((one, at) => one === moved[at]);
        if (isSame || !(error instanceof sync_templates_backend.sV))
            throw error;
        const written = await backend.write(branch, others);
        tellWorkflows(others, report);
        return { written, moved: others };
    }
}
function withoutWorkflows(moved) {
    const files = moved.files?.withoutWorkflows;
    return files === undefined ? moved : { ...moved, files };
}
function tellWorkflows(moved, report) {
    const paths = moved.flatMap(({ files }) => (files?.leftOut ?? []).filter(({ why }) => why === 'workflows'));
    const names = paths.map(({ path }) => (0,printable.g$)(path)).join(', ');
    const message = `The token may not write workflows, so these stay as they are: ${names}\nGive token one of a GitHub App with workflows: write; GITHUB_TOKEN never may.`;
    report.annotate({ level: 'warning', title: 'WORKFLOWS_LEFT_OUT', message });
}
const REFUSED_HINT = 'Look at what happened there; exact:TAG, allow-diverged or another rule says what to do.';
const MOVED_HINT = 'Ask whose tag it is. To take what it leads to now, move the pin by hand: git checkout COMMIT in its folder, then git add and commit.';
function tellProblems({ plan, submodules, failed }, drift, inputs, { report }) {
    const refused = plan.submodules.filter(({ action, path }) => action === 'refuse' && !failed.includes(path));
    for (const { path, reason } of refused) {
        const hint = submodules.get(path)?.isTagMoved === true ? MOVED_HINT : REFUSED_HINT;
        const message = `${(0,printable.g$)(path)}: ${(0,printable.g$)(reason)}\n${hint}`;
        report.annotate({ level: 'error', title: 'PIN_REFUSED', message, file: '.gitmodules' });
    }
    if (failed.length + refused.length > 0)
        return failedText([...failed, ...refused.map(({ path }) => path)]);
    if (drift.length === 0 || !inputs['fail-on-drift'])
        return '';
    return `${(0,headline.hS)(drift.length, 'file')} ${drift.length === 1 ? 'is' : 'are'} not what the templates hold: bring them in line, or give their rules in maestro-sync.yml mode: create-once`;
}
function failedText(paths) {
    return paths.length === 0 ? '' : `Somebody has to look at ${paths.map(printable.g$).join(', ')}`;
}
async function driftOf({ submodules }, inputs, backend, { report }) {
    const files = await backend.files();
    const found = [];
    for (const plan of submodules.filter(({ url }) => url !== ''))
        found.push(...(await (0,sync_files.mm)(plan, files)));
    const level = inputs['fail-on-drift'] ? 'error' : 'warning';
    for (const one of found)
        report.annotate({ level, title: 'TEMPLATE_DRIFT', message: (0,sync_files_text.LU)(one), file: one.path });
    return found;
}
function tellConflicts(conflicts, { report }) {
    for (const { path: file, message } of conflicts)
        report.annotate({ level: 'warning', title: 'TEMPLATE_CONFLICT', message, file });
}


 }),

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

 61529:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   _: () => ( isFromOutside)
 });
 var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);

function isFromOutside(event) {
    if (event?.name !== 'pull_request')
        return false;
    const { payload } = event;
    const at = (...names) => names.reduce(_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf, payload);
    const isFork = at('pull_request', 'head', 'repo', 'full_name') !== at('repository', 'full_name');
    return isFork || at('pull_request', 'user', 'login') === 'dependabot[bot]';
}


 })

};
;