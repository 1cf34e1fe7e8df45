"use strict";
exports.id = 2017;
exports.ids = [2017];
exports.modules = {

 12017:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  openLedger: () => ( openLedger),
  R: () => ( viewLedger)
});

var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(12027);
var ledger_ledger = __webpack_require__(22673);
var ledger_text = __webpack_require__(88226);
var past_runs = __webpack_require__(67927);
var ledger_trust = __webpack_require__(65776);
var git_modes = __webpack_require__(24082);
var ledger_store = __webpack_require__(9208);
var task_graph = __webpack_require__(26379);
;

function canBePassedOver(graph, proven) {
    const dependents = (0,task_graph.Wf)(graph);
    const passed = new Set();
    for (const id of [...graph.keys()].reverse()) {
        const isNeeded = (dependents.get(id) ?? []).some((other) => !passed.has(other));
        if (proven.has(id) && !isNeeded)
            passed.add(id);
    }
    return passed;
}

var affected_reads = __webpack_require__(34335);
var task_reads = __webpack_require__(67246);
var unread_manifests = __webpack_require__(22893);
var printable = __webpack_require__(12784);
var stable_text = __webpack_require__(68026);
var once = __webpack_require__(16368);
;






const SCHEMA = 1;
function taskKeys(tasks, world) {
    const keyed = new Map();
    const doubts = doubtFinder(world);
    const digests = new Map();
    for (const task of tasks.values())
        keyed.set(task.id, keyOf(task, { world, doubts, digests, keyed }));
    return keyed;
}
function keyOf(task, { world, doubts, digests, keyed }) {
    const project = world.graph.projects.get(task.project);
    const traits = world.traits.get(project.root)?.find(({ target }) => target === task.target);
    const why = doubts(task, traits);
    if (why !== undefined)
        return { why };
    const setting = world.settingOf(task);
    if (typeof setting.interpreter !== 'string')
        return setting.interpreter;
    const before = task.after.map(({ task: id }) => [id, keyed.get(id)]);
    const keyless = before.find(([, one]) => one === undefined || 'why' in one);
    if (keyless !== undefined)
        return { why: `${(0,printable.g$)(keyless[0])}, which it waits for, has no key` };
    const reads = world.readsOf(project, task.target);
    const digest = (list) => (0,once.b)(digests, list, () => (0,affected_reads.ol)(list.map(textOf).sort().join('\n')));
    const names = [...reads.upstream.keys()];
    const parts = {
        command: (0,affected_reads.ol)((0,stable_text.f)([task.command, task.folder, task.ecosystem])),
        files: digest(reads.own),
        settings: (0,affected_reads.ol)(`${digest(reads.shared)} ${digest(reads.everybody)}`),
        packages: digest(reads.locked),
        machine: (0,affected_reads.ol)(setting.machine),
        ...(setting.checkout === '' ? {} : { checkout: (0,affected_reads.ol)(setting.checkout) }),
        interpreter: (0,affected_reads.ol)(setting.interpreter),
        ...(setting.workflow === '' ? {} : { workflow: (0,affected_reads.ol)(setting.workflow) }),
        ...variablesOf(traits, world),
        ...(isUnlocked([project.name, ...names], world) ? { day: String(world.day) } : {}),
        ...Object.fromEntries(before.map(([id, one]) => [`task ${id}`, one !== undefined && 'key' in one ? one.key : ''])),
        ...Object.fromEntries([...reads.upstream].map(([name, list]) => [`project ${name}`, digest(list)])),
    };
    return { key: (0,affected_reads.ol)((0,stable_text.f)([SCHEMA, task.id, parts])), parts, reads };
}
function textOf({ file, part, digest }) {
    return `${file}\0${part}\0${digest}`;
}
const OBEYED = ['NODE_OPTIONS', 'NODE_PATH', 'NODE_ENV', 'PYTHONPATH', 'PYTHONOPTIMIZE'].concat([
    'PYTHONHASHSEED',
    'PYTHONWARNINGS',
    'PYTEST_ADDOPTS',
    'PYTEST_PLUGINS',
    'TZ',
]);
function variablesOf(traits, { variable }) {
    const obeyed = OBEYED.filter((name) => (variable(name) ?? '') !== '');
    const names = [...new Set([...(traits?.variables ?? []), ...obeyed])].sort();
    if (names.length === 0)
        return {};
    return { variables: (0,affected_reads.ol)((0,stable_text.f)(names.map((name) => [name, variable(name) ?? null]))) };
}
function doubtFinder(world) {
    const { graph, reads } = world;
    const upstream = (0,task_reads.p)(graph);
    const [unread] = (0,unread_manifests.O)(graph);
    const uncertain = new Map();
    let everywhere;
    const doubts = [
        ...world.unwatched.map((file) => [file, `git is told not to look at ${(0,printable.g$)(file)}`]),
        ...world.dirty.map((file) => [file, `${(0,printable.g$)(file)} is not committed as it is`]),
    ];
    for (const [file, why] of doubts) {
        const touch = reads.touch(file);
        if (touch.type === 'everything')
            everywhere ??= why;
        if (touch.type === 'projects')
            for (const { project } of touch.touched)
                uncertain.set(project, why);
    }
    const doubtOf = (name) => {
        const project = graph.projects.get(name);
        const [reference] = project?.unresolved ?? [];
        if (reference !== undefined)
            return `a reference in ${(0,printable.g$)(reference.at.file)} leads nowhere`;
        return uncertain.get(name);
    };
    return (task, traits) => {
        if (traits?.isExternal === true)
            return 'its settings say that more than the repository decides how it ends';
        if (unread !== undefined)
            return `${(0,printable.g$)(unread.file)} cannot be read`;
        if (everywhere !== undefined)
            return everywhere;
        for (const name of [task.project, ...upstream(task.project)]) {
            const doubt = doubtOf(name);
            if (doubt !== undefined)
                return doubt;
        }
        return undefined;
    };
}
function isUnlocked(names, { graph, tree }) {
    return names.some((name) => {
        const project = graph.projects.get(name);
        if (project === undefined)
            return false;
        const locked = new Set(project.lockfiles.filter((file) => tree.entries.has(file)).map(ecosystemOf));
        return project.dependencies.some(({ ecosystem, source, group }) => source.type !== 'local' && group !== 'build' && !locked.has(ecosystem));
    });
}
function ecosystemOf(lock) {
    return /(?:^|\/)(?:uv|poetry|pdm|Pipfile)\.lock$/.test(lock) ? 'python' : 'node';
}

var read_keys = __webpack_require__(57671);
var installed_packages = __webpack_require__(51490);
var node_plan = __webpack_require__(35667);
var found_program = __webpack_require__(85854);
;

async function versionOf(program, cwd, { programs }) {
    return (await (0,found_program.h)(program, { cwd }, programs)) ?? { why: `${program} --version says nothing` };
}

;






async function nodesOf({ tasks, view, root }, system) {
    const projects = new Set([...tasks.values()].flatMap(({ ecosystem, project }) => (ecosystem === 'node' ? project : [])));
    if (projects.size === 0)
        return new Map();
    const upstream = (0,task_reads.p)(view.graph);
    const loaded = new Map([...projects].map((project) => [project, [project, ...upstream(project)]]));
    const [version, installed] = await Promise.all([
        nodeVersion(root, system),
        installedFor(new Set([...loaded.values()].flat()), { view, root }, system),
    ]);
    const interpreter = (names) => {
        if (typeof version !== 'string')
            return version;
        const all = [...new Set(names.flatMap((name) => installed.get(name) ?? []))];
        const unknown = all.find((one) => 'why' in one);
        const contents = all.flatMap((one) => ('content' in one && one.content !== '' ? one.content : []));
        return unknown ?? [version, ...contents].join('\n');
    };
    return new Map([...loaded].map(([project, names]) => [project, interpreter(names)]));
}
async function installedFor(names, { view, root }, { files }) {
    const found = new Map();
    for (const install of (0,node_plan.K)(names, view.graph, view.tree)) {
        const installed = await (0,installed_packages.A)(install, root, files);
        for (const project of install.projects)
            found.set(project, installed);
    }
    return found;
}
async function nodeVersion(root, system) {
    const folders = (system.variable('PATH') ?? '').split(external_node_path_.delimiter);
    const odd = process.platform === 'win32' ? undefined : folders.find((folder) => !external_node_path_.isAbsolute(folder));
    if (odd !== undefined)
        return { why: `PATH has ${(0,printable.g$)(odd) || 'an empty entry'}, so each folder may have a node of its own` };
    return system.machine.nodeVersion() ?? versionOf('node', root, system);
}

var json = __webpack_require__(41589);
var pep503 = __webpack_require__(62026);
var within = __webpack_require__(9900);
var installed_distributions = __webpack_require__(29663);
var task_environment = __webpack_require__(80426);
;








async function pythonsOf({ tasks, view, root }, system) {
    const pythons = new Map();
    const found = new Map();
    const asked = new Map();
    for (const task of tasks.values()) {
        if (task.ecosystem !== 'python')
            continue;
        const python = pythons.get(task.project) ?? (await pythonOf(task, { view, root }, system));
        pythons.set(task.project, python);
        found.set(task.id, await withTools(task, python, asked, system));
    }
    return found;
}
const LOADERS = ['pytest', 'py.test', 'mypy', 'dmypy', 'pylint', 'flake8', 'coverage', 'tox', 'nox', 'bandit'];
const ALONE = ['ruff', 'ty', 'black', 'isort', 'pyright', 'basedpyright'];
async function withTools({ command }, { folder, content }, asked, system) {
    if (folder === undefined || typeof content !== 'string')
        return content;
    const words = new Set(command.split(/[\s;&|()'"]+/));
    const parts = [content];
    for (const tool of [...LOADERS, ...ALONE]) {
        if (!words.has(tool) || (await isIn(folder, tool, system)))
            continue;
        if (LOADERS.includes(tool))
            return { why: `its environment has no ${tool}, so that one from elsewhere would run` };
        const version = asked.get(tool) ?? (await versionOf(tool, folder, system));
        asked.set(tool, version);
        if (typeof version !== 'string')
            return version;
        parts.push(version);
    }
    return parts.join('\n');
}
async function isIn(environment, tool, { files }) {
    const program = external_node_path_.join(environment, task_environment.lN, tool);
    return (await files.isFile(program)) || files.isFile(`${program}.exe`);
}
async function pythonOf(task, { view, root }, system) {
    const project = view.graph.projects.get(task.project);
    const { python } = await (0,task_environment.DD)(task, project, { root, path: '', files: system.files });
    if (python === undefined)
        return { content: { why: 'it has no environment of its own, so nobody knows what is installed' } };
    return { folder: python, content: await contentOf(python, project, { view, root }, system) };
}
async function contentOf(python, project, { view, root }, system) {
    const { files } = system;
    const settings = (await files.read(external_node_path_.join(python, 'pyvenv.cfg'))) ?? '';
    const version = (0,installed_distributions.Ui)(settings);
    if (version === undefined)
        return { why: `pyvenv.cfg of ${project.name} names no version` };
    const reading = (0,json.Vh)((await files.read(external_node_path_.join(python, task_environment.uP))) ?? '{}');
    const stamp = 'value' in reading ? reading.value : undefined;
    const other = otherSince(stamp, view.tree.entries);
    if (other !== undefined)
        return { why: `its environment was made from another ${(0,printable.g$)(other)}; setup makes it anew` };
    if (/^include-system-site-packages\s*=\s*true\s*$/im.test(settings))
        return { why: 'its environment takes packages from outside, so nobody knows what is installed' };
    const installed = await (0,installed_distributions.Ho)(python, files);
    const isLocked = (0,json.lS)((0,json.memberOf)(stamp, 'files')).some(([file]) => file.endsWith('.lock'));
    const names = isLocked ? othersIn(installed, view.graph.projects) : await namesOf(installed, root, system);
    return 'why' in names ? names : [version, (0,json.stringMember)(stamp, 'uv') ?? '', ...names].join('\n');
}
function otherSince(stamp, entries) {
    return (0,json.lS)((0,json.memberOf)(stamp, 'files')).find(([file, id]) => (entries.get(file)?.objectId ?? '') !== id)?.[0];
}
async function namesOf(distributions, root, { files }) {
    const names = [];
    for (const folder of distributions) {
        const origin = await (0,installed_distributions.AS)(folder, files);
        const [name, { copyOf, editableOf }] = [external_node_path_.basename(folder), origin ?? { text: '' }];
        if (copyOf !== undefined)
            return { why: `its environment has a copy of ${(0,printable.g$)(external_node_path_.basename(copyOf))}, and not that folder itself` };
        if (editableOf === undefined)
            names.push(`${name} ${origin?.text ?? ''}`);
        else if (!(0,within.U)(root, editableOf))
            return { why: `its environment loads ${(0,printable.g$)(editableOf)}, which lies outside of the repository` };
    }
    return names;
}
function othersIn(distributions, projects) {
    const own = new Set([...projects.values()].flatMap(({ packageNames }) => packageNames.python ?? []));
    return distributions
        .map((folder) => external_node_path_.basename(folder))
        .filter((name) => !own.has((0,pep503.P)(name.replace(/-[^-]*\.(?:dist|egg)-info$/, ''))));
}

;




async function readSettingsOf({ tasks, view, root, git }, system) {
    const machine = machineOf(system);
    const workflow = workflowOf(system, view.tree.entries);
    const [nodes, pythons, checkout] = await Promise.all([
        nodesOf({ tasks, view, root }, system),
        pythonsOf({ tasks, view, root }, system),
        checkoutOf({ view, root, git }, system),
    ]);
    return ({ id, ecosystem, project }) => ({
        machine,
        checkout,
        workflow,
        interpreter: (ecosystem === 'python' ? pythons.get(id) : nodes.get(project)) ?? '',
    });
}
function machineOf({ variable }) {
    return [process.platform, process.arch, variable('ImageOS') ?? '', variable('ImageVersion') ?? ''].join(' ');
}
async function checkoutOf({ view, root, git }, { files }) {
    const submodules = [...view.tree.entries.values()].filter(({ mode }) => mode === git_modes.NG);
    const [conversions, ...absent] = await Promise.all([
        git.conversions(),
        ...submodules.map(async ({ path: at }) => {
            const isThere = (await files.list(external_node_path_.join(root, at))).includes('.git');
            return isThere ? [] : [`no ${at}`];
        }),
    ]);
    return [...conversions, ...absent.flat()].join('\n');
}
function workflowOf({ event }, entries) {
    const file = /^[^/]+\/[^/]+\/(.+?)@/.exec(event?.workflowRef ?? '')?.[1];
    return file === undefined ? '' : `${file} ${entries.get(file)?.objectId ?? ''}`;
}

;












const DAY_MS = 86_400_000;
async function openLedger(inputs, what, system) {
    const now = Date.now();
    const view = await viewLedger(inputs, what, system).catch((error) => withoutLedger(error, system));
    if (view === undefined)
        return undefined;
    const proofs = new Map();
    for (const [id, one] of view.keyed) {
        const proof = 'key' in one ? (0,ledger_trust.gv)(one.key, view.ledger, view.standing) : undefined;
        if (proof !== undefined)
            proofs.set(id, proof);
    }
    const timings = (0,past_runs.p)(view.ledger);
    const left = inputs.ledger === 'on' ? canBePassedOver(what.tasks, new Set(proofs.keys())) : new Set();
    return {
        mode: inputs.ledger,
        proofs,
        leftOut: new Map([...proofs].filter(([id]) => left.has(id))),
        timings,
        keyless: system.job === undefined ? new Map() : keylessIn(view),
        hasFailed(id) {
            const one = view.keyed.get(id);
            return one !== undefined && 'key' in one && (0,ledger_trust.LP)(one.key, view.ledger, view.standing);
        },
        save: (results) => saveResults(results, { view, what, now, timings }, system),
    };
}
function keylessIn({ keyed }) {
    return new Map([...keyed].flatMap(([id, one]) => ('why' in one ? [[id, one.why]] : [])));
}
function withoutLedger(error, { report }) {
    if (!(error instanceof errors.yA || error instanceof errors.yo))
        throw error;
    report.annotate({ level: 'notice', title: 'Ledger', message: `Everything runs, without a ledger: ${error.message}` });
}
async function viewLedger(inputs, what, system) {
    const { git } = what;
    const standing = (0,ledger_trust.YP)(system.event);
    const store = await (0,ledger_store.C)(inputs['ledger-store'], { root: what.root, git, standing }, system);
    const [bytes, reads, settingOf, dirty, unwatched] = await Promise.all([
        store?.read(),
        (0,read_keys.H)(what.view, git),
        readSettingsOf(what, system),
        differences(what, store, system, what.checkedOut),
        git.unwatched(),
    ]);
    const { ledger, problem, isNewer } = (0,ledger_text.SC)(bytes);
    if (problem !== '') {
        const message = `${store?.name} is taken for an empty ledger: ${problem}`;
        system.report.annotate({ level: 'notice', title: 'Ledger', message });
    }
    const world = { ...reads, settingOf, dirty, unwatched, variable: system.variable, day: dayOf(Date.now()) };
    return { ledger, keyed: taskKeys(what.tasks, world), reads, standing, store, isNewer };
}
async function differences({ view, git, root }, store, { event }, known) {
    const { commit, uncommitted } = known ?? (await git.checkedOut({ submodules: event === undefined ? 'whole' : 'commits' }));
    if (commit !== view.commit)
        return [...view.tree.entries.keys()];
    return uncommitted.filter((file) => external_node_path_.join(root, file) !== store?.file);
}
const TICK_MS = 10;
async function changedWhile({ view, what, now }, system) {
    const { root, view: commit } = what;
    const files = [...commit.tree.entries.values()].filter(({ mode }) => mode !== git_modes.NG).map((entry) => entry.path);
    const [different, workTree] = await Promise.all([differences(what, view.store, system), system.openWorkTree(root)]);
    return [...new Set([...different, ...(await workTree.changedSince(files, now - TICK_MS))])];
}
async function saveResults(results, saving, system) {
    const { store, standing, isNewer } = saving.view;
    const ran = results.filter(({ status }) => ENDINGS.has(status));
    if (store === undefined || !standing.mayWrite || isNewer)
        return;
    const provesAny = ran.some((one) => provesMore(one, saving));
    if (!provesAny && !ran.some((one) => tellsMore(one, saving)))
        return;
    const isSound = provesAny ? soundness(saving, await changedWhile(saving, system)) : () => true;
    const found = foundOut(ran, isSound, saving, system);
    for (let tries = 1;; tries++) {
        const before = (0,ledger_text.SC)(await store.read());
        if (before.isNewer)
            return;
        const merged = (0,ledger_ledger.dR)((0,ledger_ledger.dR)(saving.view.ledger, before.ledger), found);
        const pruned = (0,ledger_ledger.OJ)(merged, dayOf(saving.now));
        const { problem, isAgain } = await store.write((0,ledger_text.XL)(pruned));
        if (problem === '')
            return;
        if (!isAgain || tries > 1) {
            system.report.log(`The ledger was not saved to ${store.name}: ${problem}`);
            return;
        }
    }
}
const ENDINGS = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['timed-out', 'failed'],
]);
function foundOut(ran, isSound, { view, what, now }, system) {
    const { standing, ledger } = view;
    const { trust, scope } = standing;
    const run = Number(system.event?.runId ?? Math.floor(now / 1_000));
    const [proofs, newest] = [new Map(), new Map()];
    const past = new Map();
    for (const { task, status, seconds } of ran) {
        const one = view.keyed.get(task.id);
        const took = Math.round(seconds * 10) / 10;
        const proof = { day: dayOf(now), run, seconds: took, trust };
        const key = one !== undefined && 'key' in one && isSound(task.id) ? one.key : undefined;
        const isFlaky = status === 'passed' && key !== undefined && (0,ledger_trust.LP)(key, ledger, standing);
        const ending = isFlaky ? 'flaky' : (ENDINGS.get(status) ?? 'failed');
        past.set(`${task.project}:${task.target}`, [{ day: proof.day, run, ending, seconds: took }]);
        if (one === undefined || !('key' in one) || key === undefined)
            continue;
        proofs.set((0,ledger_ledger.SW)(key, trust, scope), ending === 'failed' ? { ...proof, hasFailed: true } : proof);
        if (ending !== 'passed')
            continue;
        newest.set((0,ledger_ledger.SW)(task.id, trust, scope), { ...proof, key, commit: what.view.commit, parts: one.parts });
    }
    return { ...ledger_ledger._7, proofs, newest, past };
}
function provesMore({ task, status }, { view, what, now }) {
    const { keyed, ledger, standing } = view;
    const { trust, scope } = standing;
    const one = keyed.get(task.id);
    if (one === undefined || !('key' in one))
        return false;
    if (status !== 'passed' || (0,ledger_trust.LP)(one.key, ledger, standing))
        return true;
    const newest = ledger.newest.get((0,ledger_ledger.SW)(task.id, trust, scope));
    const isNewest = newest?.key === one.key && newest.commit === what.view.commit;
    return !isNewest || ledger.proofs.get((0,ledger_ledger.SW)(one.key, trust, scope))?.day !== dayOf(now);
}
const SAME_SECONDS = 0.5;
const SAME_SHARE = 0.2;
function tellsMore({ task, status, seconds }, { view, now, timings }) {
    const id = `${task.project}:${task.target}`;
    const [last] = view.ledger.past.get(id) ?? [];
    const expected = timings.get(id) ?? 0;
    const isAsExpected = Math.abs(seconds - expected) <= Math.max(SAME_SECONDS, SAME_SHARE * expected);
    return last?.day !== dayOf(now) || last.ending !== ENDINGS.get(status) || !isAsExpected;
}
function dayOf(ms) {
    return Math.floor(ms / DAY_MS);
}
function soundness({ what: { tasks }, view: { reads } }, changed) {
    if (changed.length === 0)
        return () => true;
    const world = {
        ...reads,
        dirty: changed,
        unwatched: [],
        settingOf: () => ({ machine: '', checkout: '', interpreter: '', workflow: '' }),
        variable: () => undefined,
        day: 0,
    };
    const now = taskKeys(tasks, world);
    return (id) => {
        const one = now.get(id);
        return one !== undefined && 'key' in one;
    };
}


 }),

 88226:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  E2: () => ( LEDGER_FORMAT),
  uZ: () => ( MOST_BYTES),
  SC: () => ( readLedger),
  XL: () => ( writeLedger)
});

var errors = __webpack_require__(12027);
var json = __webpack_require__(41589);
;
function nodeZlib() {
    return process.getBuiltinModule('node:zlib');
}

var ledger = __webpack_require__(22673);
;




const LEDGER_FORMAT = 1;
const ENDINGS = ['passed', 'flaky', 'failed'];
const MOST_BYTES = 64 * 1024 * 1024;
function readLedger(bytes) {
    if (bytes === undefined)
        return { ledger: ledger._7, problem: '', isNewer: false };
    let value;
    try {
        value = JSON.parse(textOf(bytes));
    }
    catch (error) {
        return empty(`it cannot be read (${(0,errors.bD)(error)})`);
    }
    const format = (0,json.memberOf)(value, 'formatVersion');
    if (typeof format === 'number' && format > LEDGER_FORMAT) {
        return { ...empty(`it is of format ${format}, and ${LEDGER_FORMAT} is read here`), isNewer: true };
    }
    if (format !== LEDGER_FORMAT)
        return empty('it is no ledger');
    const proofs = mapOf(value, 'proofs', proofIn);
    const newest = mapOf(value, 'newest', newestIn);
    const past = mapOf(value, 'past', pastIn);
    return { ledger: { proofs, newest, past }, problem: '', isNewer: false };
}
function empty(problem) {
    return { ledger: ledger._7, problem, isNewer: false };
}
function textOf(bytes) {
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = isPacked ? nodeZlib().gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : Buffer.from(bytes);
    return text.toString('utf8');
}
const FEW_BYTES = 32 * 1024;
function writeLedger({ proofs, newest, past }) {
    const value = {
        formatVersion: LEDGER_FORMAT,
        proofs: record(proofs, (one) => [...proofTuple(one), ...(one.hasFailed ? [1] : [])]),
        newest: record(newest, (one) => [...proofTuple(one), one.key, one.commit, one.parts]),
        past: record(past, (runs) => runs.map(({ day, run, ending, seconds }) => [day, run, ENDINGS.indexOf(ending), seconds])),
    };
    const bytes = Buffer.from(JSON.stringify(value));
    return new Uint8Array(bytes.length < FEW_BYTES ? bytes : nodeZlib().gzipSync(bytes, { level: 1 }));
}
function proofTuple({ day, run, seconds, trust }) {
    return [day, run, seconds, trust];
}
function record(values, told) {
    const found = Object.create(null);
    for (const [key, value] of values)
        found[key] = told(value);
    return found;
}
function mapOf(value, name, read) {
    const found = new Map();
    const members = (0,json.memberOf)(value, name);
    if (!(0,json.Gv)(members))
        return found;
    for (const key of Object.keys(members)) {
        const own = read(members[key]);
        if (own !== undefined)
            found.set(key, own);
    }
    return found;
}
function proofIn(value) {
    if (!Array.isArray(value))
        return undefined;
    const [day, run, seconds, trust] = value;
    if (!isCount(day) || !isCount(run) || !isCount(seconds) || !isTrust(trust))
        return undefined;
    return { day, run, seconds, trust, ...(value[4] === 1 ? { hasFailed: true } : {}) };
}
function newestIn(value) {
    const proof = proofIn(value);
    if (proof === undefined)
        return undefined;
    const [, , , , key, commit, parts] = value;
    if (typeof key !== 'string' || typeof commit !== 'string' || !(0,json.Gv)(parts))
        return undefined;
    const names = Object.keys(parts);
    return {
        ...proof,
        key,
        commit,
        parts: Object.fromEntries(names.map((name) => [name, (0,json.stringMember)(parts, name) ?? ''])),
    };
}
function pastIn(value) {
    if (!Array.isArray(value))
        return undefined;
    return value.flatMap((one) => {
        const [day, run, at, seconds] = Array.isArray(one) ? one : [];
        const ending = ENDINGS[at];
        return isCount(day) && isCount(run) && isCount(seconds) && ending !== undefined
            ? [{ day, run, ending, seconds }]
            : [];
    });
}
function isCount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
function isTrust(value) {
    return value === 0 || value === 1 || value === 2;
}


 }),

 67927:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   p: () => ( timingsIn)
 });
const WEIGHT = 1 / 3;
function timingsIn({ past }) {
    const means = new Map();
    for (const [task, runs] of past)
        if (runs.length > 0)
            means.set(task, meanOf(runs));
    return means;
}
function meanOf(runs) {
    return runs.map(({ seconds }) => seconds).reduceRight((mean, seconds) => mean + WEIGHT * (seconds - mean));
}


 }),

 9208:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( openStore)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _schedule_ledger_ledger_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88226);
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24082);
 var _own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15744);




const NO_FILE = 'what stands there is no regular file, or one that may not be read';
const DONE = { problem: '', isAgain: false };
const FILE = 'ledger';
const PREFIX = `maestro-ledger-v${_schedule_ledger_ledger_text_js__WEBPACK_IMPORTED_MODULE_1__ .E2}-`;
async function openStore(named, { root, git, standing }, system) {
    if (named === 'git')
        return (await __webpack_require__.e( 8761).then(__webpack_require__.bind(__webpack_require__, 48761))).gitStore(git);
    if (named !== 'cache' && (named !== '' || system.event === undefined)) {
        return folderStore(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(named === '' ? root : system.folder, named || _own_folder_js__WEBPACK_IMPORTED_MODULE_2__ .w5), named === '' ? root : undefined, system);
    }
    const { cache } = system;
    if (cache === undefined)
        return undefined;
    return {
        name: 'the actions cache',
        read: () => cache.read(PREFIX),
        async write(bytes) {
            if (!standing.mayWrite)
                return { problem: 'this run may not write', isAgain: false };
            return {
                problem: await cache.write(`${PREFIX}${system.event?.runId ?? ''}-${Date.now()}`, bytes),
                isAgain: false,
            };
        },
    };
}
function folderStore(folder, root, { files, openWorkTree }) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, FILE);
    const standing = async () => (await openWorkTree(folder)).look(FILE, _schedule_ledger_ledger_text_js__WEBPACK_IMPORTED_MODULE_1__ .uZ);
    return {
        name: file,
        file,
        read: async () => (await standing().catch(unlessSystems))?.bytes,
        async write(bytes) {
            try {
                const before = await standing();
                if (before !== undefined && !(0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_3__ .$W)(before.mode))
                    return { problem: NO_FILE, isAgain: false };
                if (root !== undefined)
                    await (0,_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ .jW)(root, files);
                await files.write(file, bytes);
                return DONE;
            }
            catch (error) {
                const { code, message } = error;
                if (code === undefined)
                    throw error;
                return { problem: message, isAgain: false };
            }
        },
    };
}
function unlessSystems(error) {
    if (error.code === undefined)
        throw error;
}


 })

};
;