export const id = 1966;
export const ids = [1966];
export const modules = {

/***/ 21966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/contract/parse.js
var parse = __webpack_require__(53398);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/schedule/ledger/ledger.js
var ledger_ledger = __webpack_require__(22673);
// EXTERNAL MODULE: ./build/js/schedule/ledger/trust.js
var trust = __webpack_require__(65776);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/actions/run/contract.js
var contract = __webpack_require__(22216);
// EXTERNAL MODULE: ./build/js/actions/run/ledger/known-before.js
var known_before = __webpack_require__(95191);
// EXTERNAL MODULE: ./build/js/actions/run/ledger/open-ledger.js + 6 modules
var open_ledger = __webpack_require__(21050);
// EXTERNAL MODULE: ./build/js/actions/run/what-to-run.js
var what_to_run = __webpack_require__(23824);
// EXTERNAL MODULE: ./build/js/affected/shared-files.js
var shared_files = __webpack_require__(68012);
// EXTERNAL MODULE: ./build/js/actions/affected/read-graph.js
var read_graph = __webpack_require__(41770);
// EXTERNAL MODULE: ./build/js/actions/affected/read-locks.js
var read_locks = __webpack_require__(13574);
// EXTERNAL MODULE: ./build/js/actions/run/ledger/read-keys.js
var read_keys = __webpack_require__(57671);
;// CONCATENATED MODULE: ./build/js/actions/why-run/differences.js




// Beyond that nobody reads which ones.
const MOST_FILES = 8;
/** The parts of the key that differ, each in a sentence; with the files, where the commit of the proof is at hand. */
async function differences({ task, keyed, newest }, what, view) {
    const { parts, reads } = keyed;
    const names = [...new Set([...Object.keys(parts), ...Object.keys(newest.parts)])];
    const differing = names.filter((name) => parts[name] !== newest.parts[name]);
    const before = await readsBefore(task, newest.commit, what);
    const told = before === undefined ? undefined : filesByPart(reads, before.task);
    const locks = before === undefined ? [] : await locksBetween(task.project, before.commit, view, what);
    const lines = differing.flatMap((name) => {
        if (name === 'packages' && locks.length > 0)
            return locks;
        return sentencesFor(name, told?.get(name) ?? []);
    });
    return lines.length > 0 ? lines : ['keys are made of something else than they were'];
}
/** What the task read when it passed; undefined where that commit, or the project in it, is not to be had. */
async function readsBefore(task, commit, { git }) {
    if ((await git.commit(commit)) === undefined)
        return undefined;
    const reads = await (0,read_keys/* readCommitReads */.H)(await (0,read_graph/* readCommit */.k)(git, commit), git);
    const project = reads.graph.projects.get(task.project);
    return project && { task: reads.readsOf(project, task.target), commit: reads };
}
/** Files that differ, by the part of the key. */
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
/** What the locks fix otherwise for a project: `uv.lock: httpx 0.27.0 → 0.28.1`. */
async function locksBetween(project, before, { reads }, { git }) {
    const entry = (tree, path) => tree.entries.get(path);
    const locks = [...new Set([...reads.tree.entries.keys(), ...before.tree.entries.keys()])].filter(shared_files/* isLock */.eJ);
    const changes = locks.flatMap((path) => {
        const [old, now] = [entry(before.tree, path), entry(reads.tree, path)];
        if (old?.objectId === now?.objectId)
            return [];
        const sides = { oldMode: old?.mode ?? '000000', newMode: now?.mode ?? '000000' };
        return [{ path, status: 'M', ...sides, oldId: old?.objectId ?? '', newId: now?.objectId ?? '' }];
    });
    const slices = await (0,read_locks/* readLocks */.n)(git, changes)({ head: reads.side, base: before.side });
    return [...slices.byFile].flatMap(([file, { touched }]) => {
        const cause = touched.get(project);
        return cause === undefined ? [] : [`${file}: ${causeText(cause)}`];
    });
}
function causeText(cause) {
    if (cause.type === 'all')
        return cause.why;
    const { name, from, to, change, others } = cause;
    const versions = from !== undefined && to !== undefined ? `${from} → ${to}` : `${change} ${to ?? from ?? ''}`.trim();
    return `${name} ${versions}${others === 0 ? '' : `, and ${others} more`}`;
}
const SENTENCES = {
    command: 'its command is another one',
    files: 'files of its project changed',
    settings: 'settings that hold for it changed',
    packages: 'its lock fixes other packages',
    machine: 'the machine, or its image, is another one',
    interpreter: 'the interpreter, or what is installed for it, is another one',
    workflow: 'the workflow that runs it changed',
    variables: 'variables of the environment that it reads have other values',
    day: 'it is another day: without a lock a result holds for one',
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

;// CONCATENATED MODULE: ./build/js/actions/why-run/run.js










/**
 * What differs for a task from when it passed last, part by part.
 *
 * @throws {UserError} `USAGE` without a task, `UNKNOWN_PROJECT`, `UNKNOWN_TASK`
 */
async function run(inputs, system) {
    const { task, what } = await findTask(inputs, system);
    const view = await (0,open_ledger/* viewLedger */.R)(inputs, what, system);
    const { runs, why } = await answerFor(task, what, view);
    await system.report.show(async () => {
        const head = runs ? `${task.id} would run` : `${task.id} would not run with ledger: on`;
        return [(0,printable/* printable */.g$)(head), ...why.map((line) => `  ${(0,printable/* printable */.g$)(line)}`), ''].join('\n');
    });
    return { task: task.id, runs, why };
}
async function findTask(inputs, system) {
    const [, project = '', target = ''] = /^([^:]+):(.+)$/.exec(inputs.task) ?? [];
    if (project === '')
        throw new errors/* UserError */.yo('USAGE', 'Which task?', 'Name one: maestro-actions why-run PROJECT:TARGET');
    const given = {
        projects: project,
        targets: target.replace(/:(?:node|python)$/, ''),
        root: inputs.root,
    };
    const asked = (0,parse/* parseInputs */.TL)(contract/* contract */.dz, (name) => given[name]);
    const what = await (0,what_to_run/* whatToRun */.L)({ ...asked, targets: [target, ...asked.targets] }, system);
    const found = [...what.tasks.values()].filter(({ isAdded }) => !isAdded);
    const task = found.find(({ id }) => id.endsWith(`:${target}`)) ?? found[0];
    if (task !== undefined)
        return { task, what };
    const names = what.view.graph.projects.get(project)?.targets.map(({ name }) => name) ?? [];
    const hint = names.length === 0 ? 'graph lists what there is.' : `It has: ${[...new Set(names)].join(', ')}.`;
    throw new errors/* UserError */.yo('UNKNOWN_TASK', `${(0,printable/* printable */.g$)(project)} has no target ${(0,printable/* printable */.g$)(target)}`, (0,printable/* printable */.g$)(hint));
}
async function answerFor(task, what, view) {
    const keyed = view.keyed.get(task.id);
    if (keyed === undefined || 'why' in keyed)
        return { runs: true, why: [`it always runs: ${keyed?.why ?? 'it has no key'}`] };
    const proof = (0,trust/* proofFor */.g)(keyed.key, view.ledger, view.standing);
    if (proof !== undefined)
        return { runs: false, why: [`nothing differs from ${(0,known_before/* proofText */.Qw)(proof)}`] };
    const newest = newestFor(task, view);
    if (newest === undefined)
        return { runs: true, why: ['nobody knows of a run that passed'] };
    if (newest.key === keyed.key)
        return { runs: true, why: ['it failed since, although nothing differs'] };
    const found = await differences({ task, keyed, newest }, what, view);
    return { runs: true, why: [`it passed last in ${(0,known_before/* proofText */.Qw)(newest)}; since then:`, ...found] };
}
function newestFor({ id }, { ledger, standing }) {
    const places = [id, (0,ledger_ledger/* slotOf */.SW)(id, standing.trust, standing.scope)];
    return places
        .flatMap((place) => ledger.newest.get(place) ?? [])
        .filter(({ trust }) => trust === 2 || trust === standing.trust)
        .sort((a, b) => (0,ledger_ledger/* compareProofs */.N7)(b, a))[0];
}


/***/ })

};
