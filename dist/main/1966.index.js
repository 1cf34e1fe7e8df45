"use strict";
exports.id = 1966;
exports.ids = [1966];
exports.modules = {

 95191:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   E1: () => ( knownSummary),
   Qw: () => ( proofText),
   UX: () => ( idsOf),
   bG: () => ( knownText),
   bz: () => ( knownOf),
   s4: () => ( provedBy)
 });
 var _report_headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24545);
 var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);




function knownOf(ledger, results) {
    const tasks = results.length;
    if (ledger === undefined)
        return { ...NOTHING_KNOWN, tasks };
    const { mode, proofs, isInJob } = ledger;
    const escapes = results.filter(({ task, status }) => status === 'failed' && proofs.has(task.id));
    const told = mode === 'on' ? ledger.leftOut : proofs;
    return {
        mode,
        proofs: told,
        escapes: escapes.map(({ task }) => task.id),
        flaky: results.flatMap(({ task, status }) => (status === 'passed' && ledger.hasFailed(task.id) ? task.id : [])),
        keyless: reasonsIn(ledger.keyless),
        isInJob,
        seconds: [...told.values()].reduce((sum, { seconds }) => sum + seconds, 0),
        tasks,
    };
}
const NOTHING_KNOWN = {
    mode: 'off',
    proofs: new Map(),
    escapes: [],
    flaky: [],
    keyless: [],
    isInJob: false,
    seconds: 0,
    tasks: 0,
};
function reasonsIn(keyless) {
    const counts = new Map();
    for (const why of keyless.values())
        counts.set(why, (counts.get(why) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
}
function idsOf({ proofs, escapes, flaky }) {
    return { proven: [...proofs.keys()], escapes, flaky };
}
function proofText({ day, run, trust }) {
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    return trust === 0 ? `here, on ${date}` : `run ${run} of ${date}`;
}
function provedBy(proof) {
    if (proof === undefined)
        return {};
    const { day, run, trust } = proof;
    return { provedBy: { day, run, trust } };
}
function knownText(known, { hasColor }) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(hasColor);
    const lines = [
        ...known.escapes.map((id) => paint('red', `! ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(id)} ${ESCAPED}`)),
        ...known.flaky.map((id) => paint('yellow', `~ ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(id)} ${FLAKY}`)),
        ...keylessTold(known).map((line) => paint('dim', line)),
        ...(known.mode === 'shadow' && known.proofs.size > 0 ? [paint('dim', wouldText(known))] : []),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function knownSummary(known) {
    const { mode, proofs, escapes, flaky } = known;
    const lines = [
        ...escapes.map((id) => `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(id)} ${ESCAPED}\n`),
        ...flaky.map((id) => `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(id)} ${FLAKY}\n`),
        ...keylessTold(known).map((line) => `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(line)}\n`),
    ].join('');
    const head = proofs.size === 0 ? '' : `\n${mode === 'shadow' ? wouldText(known) : leftText(known)}\n`;
    return `${head}${lines === '' ? '' : `\n${lines}`}`;
}
const MOST_REASONS = 3;
function keylessTold({ keyless, isInJob }) {
    const [first] = keyless;
    if (first !== undefined && keyless.length > 1 && !isInJob) {
        const all = keyless.reduce((sum, [, tasks]) => sum + tasks, 0);
        return [`${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(all, 'task')} cannot be left out, ${first[1]} of them: ${first[0]}; why-run says why of each`];
    }
    const lines = keyless
        .slice(0, MOST_REASONS)
        .map(([why, tasks]) => `${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(tasks, 'task')} cannot be left out: ${why}`);
    const more = keyless.slice(MOST_REASONS).reduce((sum, [, tasks]) => sum + tasks, 0);
    return more === 0 ? lines : [...lines, `${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(more, 'task')} more cannot be left out; why-run says why`];
}
const ESCAPED = 'failed, though it passed before with nothing different: the ledger would have left it out';
const FLAKY = 'passed, though it failed before with nothing different: as a flaky one it is never left out';
function wouldText({ proofs, tasks, seconds }) {
    return `With ledger: on, ${proofs.size} of ${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(tasks, 'task')} would not have run (${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .p0)(seconds)} of work)`;
}
function leftText({ proofs, tasks, seconds }) {
    return `${proofs.size} of ${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(tasks, 'task')} passed before with nothing different, and did not run (${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .p0)(seconds)} of work)`;
}


 }),

 21966:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: () => ( run)
});

var parse = __webpack_require__(53398);
var errors = __webpack_require__(12027);
var ledger_ledger = __webpack_require__(22673);
var trust = __webpack_require__(65776);
var printable = __webpack_require__(12784);
var contract = __webpack_require__(22216);
var known_before = __webpack_require__(95191);
var open_ledger = __webpack_require__(62015);
var what_to_run = __webpack_require__(99012);
var shared_files = __webpack_require__(68012);
var git_modes = __webpack_require__(24082);
var read_graph = __webpack_require__(41770);
var read_locks = __webpack_require__(13574);
var read_keys = __webpack_require__(77366);
;





const MOST_FILES = 8;
async function differences({ task, keyed, newest }, what, view) {
    const { parts, reads } = keyed;
    const names = [...new Set([...Object.keys(parts), ...Object.keys(newest.parts)])];
    const differing = names.filter((name) => parts[name] !== newest.parts[name]);
    const before = await readsBefore(task, newest.commit, what, view);
    const told = before === undefined ? undefined : filesByPart(reads, before.task);
    const locks = before === undefined ? [] : await locksBetween(task.project, before.commit, view, what);
    const lines = differing.flatMap((name) => {
        if (name === 'packages' && locks.length > 0)
            return locks;
        return sentencesFor(name, told?.get(name) ?? []);
    });
    return lines.length > 0 ? lines : ['keys are made of something else than they were'];
}
async function readsBefore(task, commit, { git }, { settingOf }) {
    if ((await git.commit(commit)) === undefined)
        return undefined;
    const reads = await (0,read_keys.H)(await (0,read_graph.k)(git, commit), git);
    const project = reads.graph.projects.get(task.project);
    const loaded = settingOf(task).loaded.filter((name) => reads.graph.projects.has(name));
    return project && { task: reads.readsOf(project, task.target, loaded), commit: reads };
}
function filesByPart(now, before) {
    const settings = ({ shared, everybody }) => [...shared, ...everybody];
    const names = new Set([...now.upstream.keys(), ...before.upstream.keys()]);
    return new Map([
        ['files', changedIn(now.own, before.own)],
        ['settings', changedIn(settings(now), settings(before))],
        ['packages', changedIn(now.locked, before.locked)],
        ...[...names].map((name) => [`project ${name}`, changedIn(now.upstream.get(name) ?? [], before.upstream.get(name) ?? [])]),
    ]);
}
function changedIn(now, before) {
    const named = ({ file, part }) => (part === '' ? file : `${file} ${part}`);
    const states = (list) => new Map(list.map((one) => [named(one), one.digest]));
    const [a, b] = [states(now), states(before)];
    return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}
async function locksBetween(project, before, { reads }, { git }) {
    const entry = (tree, path) => tree.entries.get(path);
    const locks = [...new Set([...reads.tree.entries.keys(), ...before.tree.entries.keys()])].filter(shared_files.eJ);
    const changes = locks.flatMap((path) => {
        const [old, now] = [entry(before.tree, path), entry(reads.tree, path)];
        if (old?.objectId === now?.objectId)
            return [];
        const sides = { oldMode: old?.mode ?? git_modes.sj, newMode: now?.mode ?? git_modes.sj };
        return [{ path, status: 'M', ...sides, oldId: old?.objectId ?? '', newId: now?.objectId ?? '' }];
    });
    const slices = await (0,read_locks.n)(git, changes)({ head: reads.side, base: before.side });
    return [...slices.byFile].flatMap(([file, { touched }]) => {
        const cause = touched.get(project);
        return cause === undefined ? [] : [`${file}: ${causeText(cause)}`];
    });
}
function causeText(cause) {
    if (cause.type === 'all')
        return cause.why;
    const { name, from, to, change, others } = cause;
    const versions = from !== undefined && to !== undefined ? `${from} \u2192 ${to}` : `${change} ${to ?? from ?? ''}`.trim();
    return `${name} ${versions}${others === 0 ? '' : `, and ${others} more`}`;
}
const SENTENCES = {
    command: 'its command is another one',
    files: 'files of its project changed',
    settings: 'what it reads outside of its folder changed',
    packages: 'its lock fixes other packages',
    machine: 'the machine, or its image, is another one',
    checkout: 'git checks files out in another way, or other submodules',
    interpreter: 'the interpreter, or what is installed for it, is another one',
    workflow: 'the workflow that runs it changed, or something that it uses',
    variables: 'variables of the environment that it reads have other values',
    day: 'it is another day: without a lock, or with programs that are the newest there are, a result holds for one',
};
function sentencesFor(name, files) {
    const more = files.length > MOST_FILES ? [`and ${files.length - MOST_FILES} more`] : [];
    const list = files.length === 0 ? '' : `: ${[...files.slice(0, MOST_FILES), ...more].join(', ')}`;
    if (name.startsWith('project '))
        return [`${name.slice(8)}, which it depends on, changed${list}`];
    if (name.startsWith('task '))
        return [`${name.slice(5)}, which it waits for, has another key`];
    return [`${SENTENCES[name] ?? name}${list}`];
}

;










async function run(inputs, system) {
    const { task, what } = await findTask(inputs, system);
    const view = await (0,open_ledger.R)(inputs, what, system);
    const { runs, why } = await answerFor(task, what, view);
    await system.report.show(async () => {
        const head = runs ? `${task.id} would run` : `${task.id} would not run with ledger: on`;
        return [(0,printable.g$)(head), ...why.map((line) => `  ${(0,printable.g$)(line)}`), ''].join('\n');
    });
    return { task: task.id, runs, why };
}
async function findTask(inputs, system) {
    const [, project = '', target = ''] = /^([^:]+):(.+)$/.exec(inputs.task) ?? [];
    if (project === '')
        throw new errors.yo('USAGE', 'Which task?', 'Name one: maestro-actions why-run PROJECT:TARGET');
    const given = {
        projects: project,
        targets: target.replace(/:(?:node|python)$/, ''),
        root: inputs.root,
    };
    const asked = (0,parse.TL)(contract.d, (name) => given[name]);
    const what = await (0,what_to_run.L)({ ...asked, targets: [target, ...asked.targets] }, system);
    const found = [...what.tasks.values()].filter(({ isAdded }) => !isAdded);
    const task = found.find(({ id }) => id.endsWith(`:${target}`)) ?? found[0];
    if (task !== undefined)
        return { task, what };
    const names = what.view.graph.projects.get(project)?.targets.map(({ name }) => name) ?? [];
    const hint = names.length === 0 ? 'graph lists what there is.' : `It has: ${[...new Set(names)].join(', ')}.`;
    throw new errors.yo('UNKNOWN_TASK', `${(0,printable.g$)(project)} has no target ${(0,printable.g$)(target)}`, (0,printable.g$)(hint));
}
async function answerFor(task, what, view) {
    const keyed = view.keyed.get(task.id);
    if (keyed === undefined || 'why' in keyed)
        return { runs: true, why: [`it always runs: ${keyed?.why ?? 'it has no key'}`] };
    const proof = (0,trust.gv)(keyed.key, view.ledger, view.standing);
    if (proof !== undefined)
        return { runs: false, why: [`nothing differs from ${(0,known_before.Qw)(proof)}`] };
    if ((0,trust.LP)(keyed.key, view.ledger, view.standing))
        return { runs: true, why: ['it failed with nothing different: such a task always runs'] };
    const newest = newestFor(task, view);
    if (newest === undefined)
        return { runs: true, why: ['nobody knows of a run that passed'] };
    const found = await differences({ task, keyed, newest }, what, view);
    return {
        runs: true,
        why: [
            `it passed last ${newest.trust === 0 ? (0,known_before.Qw)(newest) : `in ${(0,known_before.Qw)(newest)}`}; since then:`,
            ...found,
        ],
    };
}
function newestFor({ id }, { ledger, standing }) {
    const places = [id, (0,ledger_ledger.SW)(id, standing.trust, standing.scope)];
    return places
        .flatMap((place) => ledger.newest.get(place) ?? [])
        .filter(({ trust }) => trust === 2 || trust === standing.trust)
        .sort((a, b) => (0,ledger_ledger.N7)(b, a))[0];
}


 })

};
;