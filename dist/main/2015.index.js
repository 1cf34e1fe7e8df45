"use strict";
exports.id = 2015;
exports.ids = [2015];
exports.modules = {

 62015:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  openLedger: () => ( openLedger),
  R: () => ( viewLedger)
});

var external_node_path_ = __webpack_require__(76760);
var affected_reads = __webpack_require__(34335);
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

var local_dependencies = __webpack_require__(57566);
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
    const setting = world.settingOf(task);
    const why = doubts(task, traits, setting.loaded);
    if (why !== undefined)
        return { why };
    if (typeof setting.interpreter !== 'string')
        return setting.interpreter;
    if (setting.doubt !== '')
        return { why: setting.doubt };
    const before = task.after.map(({ task: id }) => [id, keyed.get(id)]);
    const keyless = before.find(([, one]) => one === undefined || 'why' in one);
    if (keyless !== undefined)
        return { why: `${(0,printable.g$)(keyless[0])}, which it waits for, has no key` };
    const reads = world.readsOf(project, task.target, setting.loaded);
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
        ...(setting.isOfTheDay || isUnlocked([project.name, ...names], world) ? { day: String(world.day) } : {}),
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
    const upstream = (0,local_dependencies.pv)(graph);
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
    return (task, traits, loaded) => {
        if (traits?.isExternal === true)
            return 'its settings say that more than the repository decides how it ends';
        if (unread !== undefined)
            return `${(0,printable.g$)(unread.file)} cannot be read`;
        if (everywhere !== undefined)
            return everywhere;
        for (const name of [task.project, ...upstream(task.project), ...loaded]) {
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

var read_keys = __webpack_require__(77366);
var brought_programs = __webpack_require__(11974);
;

function toldTask(task, project, tree) {
    const text = started_worlds_textOf(task, tree);
    return {
        text,
        partIn(world) {
            if (task.ecosystem === world)
                return 'own';
            if (STARTS[world].test(text))
                return 'started';
            return project.ecosystems.includes(world) ? 'beside' : undefined;
        },
    };
}
const BEGINNING = String.raw `(?:^|[;&|({\n"'\x60]|\s--(?=\s)|\b(?:exec|env|time|command|nohup|xargs|cross-env|then|do|else)(?=\s))\s*(?:[A-Za-z_]\w*=\S*\s+)*(?:[^\s"'\x60]*/)?`;
const END = String.raw `(?=[\s;&|)"'\x60]|$)`;
function starting(names) {
    return new RegExp(`${BEGINNING}(?:${names})${END}`);
}
const STARTS = {
    python: starting(String.raw `python[\d.]*|py|py\.?test|uv|uvx|poetry|pdm|hatch|pipenv|tox|nox|mypy|dmypy|pylint|coverage`),
    node: starting('node|npx|npm|pnpm|pnpx|yarn|nx|bun|bunx|corepack'),
};
function needsEnvironment(text) {
    return IN_ENVIRONMENT.test(text);
}
const IN_ENVIRONMENT = starting('py\\.?test|uv|poetry|pdm|hatch|pipenv|tox|nox|mypy|dmypy|pylint|coverage');
function started_worlds_textOf(task, tree) {
    return task.ecosystem === 'node' ? [...(0,brought_programs.C)(task, tree)].join('\n') : task.command;
}

var repo_paths = __webpack_require__(9356);
var unbuilt_packages = __webpack_require__(90140);
;




async function tasksOfTheDay({ tasks, view, root }, { files }) {
    const installed = new Map();
    const isAt = (name, folder) => (0,once.b)(installed, `${folder} ${name}`, async () => {
        const modules = external_node_path_.join(root, folder, 'node_modules');
        return ((await files.isFile(external_node_path_.join(modules, '.bin', name))) || files.isFile(external_node_path_.join(modules, name, 'package.json')));
    });
    const found = new Set();
    for (const task of tasks.values()) {
        const brought = [...(0,brought_programs.C)(task, view.tree)].map(brought_programs.d);
        if (brought.includes('newest') || !(await areInstalled(new Set(brought.flat()), task.folder, isAt)))
            found.add(task.id);
    }
    return found;
}
async function areInstalled(names, folder, isAt) {
    const folders = [folder, ...(0,repo_paths.Zv)(folder)];
    for (const name of names) {
        let isFound = false;
        for (const at of folders)
            isFound ||= await isAt(name, at);
        if (!isFound)
            return false;
    }
    return true;
}

var found_program = __webpack_require__(85854);
var json = __webpack_require__(41589);
var within = __webpack_require__(9900);
var node_manifest = __webpack_require__(82827);
;






async function doubtInMember(member, install, { knows }, { root, tree, files }) {
    if (member !== install.root && knows !== undefined) {
        const own = external_node_path_.posix.join((0,repo_paths.iZ)(install.root, member), 'node_modules');
        const folder = external_node_path_.join(root, install.root, own);
        const names = (await files.isFolder(folder)) ? await files.list(folder) : [];
        const isOdd = (name) => RECORDS.includes(name) || (!name.startsWith('.') && !knows(own, name));
        if (names.some(isOdd))
            return `nobody knows what is in ${(0,printable.g$)(external_node_path_.posix.join(member, 'node_modules'))}`;
    }
    return install.manager === 'yarn' ? oddOfYarn(member, install.root, { root, tree, files }) : undefined;
}
const RECORDS = ['.package-lock.json', '.yarn-integrity', '.yarn-state.yml', '.modules.yaml'];
async function oddOfYarn(member, top, { root, tree, files }) {
    for (const asking of new Set([member, top])) {
        const places = [...new Set([asking, top])].map((folder) => external_node_path_.posix.join(folder, 'node_modules'));
        for (const name of askedIn(asking, tree)) {
            const odd = await oddAmong(places.map((place) => `${place}/${name}`), root, files);
            if (odd !== undefined)
                return odd;
        }
    }
    return undefined;
}
async function oddAmong(places, root, files) {
    for (const place of places) {
        const standing = await files.standing(external_node_path_.join(root, place));
        if (standing === undefined)
            continue;
        if (standing.target === undefined)
            return undefined;
        const to = external_node_path_.resolve(root, external_node_path_.posix.dirname(place), standing.target);
        return (0,within.U)(root, to) ? undefined : `${(0,printable.g$)(place)} is linked to ${(0,printable.g$)(standing.target)}`;
    }
    return `${(0,printable.g$)(places.at(-1) ?? '')} is missing; yarn install --check-files brings it`;
}
function askedIn(folder, tree) {
    const manifest = (0,node_manifest.WI)(tree, folder)?.value;
    const optional = new Set((0,json.lS)((0,json.memberOf)(manifest, 'optionalDependencies')).map(([name]) => name));
    return ['dependencies', 'devDependencies']
        .flatMap((field) => (0,json.lS)((0,json.memberOf)(manifest, field)))
        .flatMap(([name, range]) => (optional.has(name) || String(range).startsWith('link:') ? [] : name));
}

var installed_packages = __webpack_require__(51490);
var node_plan = __webpack_require__(35667);
var own_folder = __webpack_require__(15744);
;








async function nodesOf({ tasks, view, root }, toldOf, system) {
    const parts = [...tasks.values()].flatMap((task) => {
        const part = toldOf(task).partIn('node');
        return part === undefined ? [] : [{ task, part }];
    });
    const projects = new Set(parts.map(({ task }) => task.project));
    if (projects.size === 0)
        return new Map();
    const upstream = (0,local_dependencies.pv)(view.graph);
    const loaded = new Map([...projects].map((project) => [project, [project, ...upstream(project)]]));
    const [version, installed] = await Promise.all([
        nodeVersion(root, system),
        installedFor(new Set([...loaded.values()].flat()), projects, { view, root }, system),
    ]);
    const interpreter = (all, part) => {
        const own = typeof version === 'string' || part !== 'beside' || version !== NO_NODE ? version : 'none';
        if (typeof own !== 'string')
            return own;
        const unknown = all.find((one) => 'why' in one);
        const contents = all.flatMap((one) => ('content' in one && one.content !== '' ? one.content : []));
        return unknown ?? [own, ...contents].join('\n');
    };
    return new Map(parts.map(({ task, part }) => {
        const all = [...new Set((loaded.get(task.project) ?? []).flatMap((name) => installed.get(name) ?? []))];
        const records = all.flatMap((one) => ('record' in one && one.record !== undefined ? one.record : []));
        return [task.id, { interpreter: interpreter(all, part), loaded: [], installed: records }];
    }));
}
const NO_NODE = { why: 'node --version says nothing' };
const HALF_MADE = {
    state: 'unknown',
    why: 'an install of its packages was begun and did not end; setup does it again',
};
async function installedFor(names, asking, { view, root }, { files }) {
    const found = new Map();
    const takesAbove = ({ name, ecosystems }) => ecosystems.length === 0 || asking.has(name);
    for (const install of (0,node_plan.K)(names, view.graph, view.tree, takesAbove)) {
        const isHalfMade = await files.isFile(external_node_path_.join(root, `${(0,own_folder.Sh)(install.root)}.begun`));
        const installed = isHalfMade ? HALF_MADE : await (0,installed_packages.A)(install, root, files);
        for (const project of install.projects) {
            const member = view.graph.projects.get(project)?.root ?? '';
            const looking = { root, tree: view.tree, files };
            const why = 'why' in installed ? undefined : await doubtInMember(member, install, installed, looking);
            found.set(project, why === undefined ? installed : { state: 'unknown', why });
        }
    }
    return found;
}
async function nodeVersion(root, system) {
    const folders = (system.variable('PATH') ?? '').split(external_node_path_.delimiter);
    const odd = process.platform === 'win32' ? undefined : folders.find((folder) => !external_node_path_.isAbsolute(folder));
    if (odd !== undefined)
        return { why: `PATH has ${(0,printable.g$)(odd) || 'an empty entry'}, so each folder may have a node of its own` };
    return system.machine.nodeVersion() ?? (await (0,found_program.h)('node', { cwd: root }, system.programs)) ?? NO_NODE;
}

var task_environment = __webpack_require__(80426);
var places = __webpack_require__(32063);
var core_metadata = __webpack_require__(15424);
var pep503 = __webpack_require__(62026);
var installed_distributions = __webpack_require__(29663);
var other_interpreter = __webpack_require__(89486);
;












async function environmentContent(python, { view, root }, files) {
    const settings = (await files.read(external_node_path_.join(python, 'pyvenv.cfg'))) ?? '';
    const version = (0,installed_distributions.Ui)(settings);
    if (version === undefined)
        return { why: 'pyvenv.cfg of its environment names no version' };
    if (await (0,other_interpreter.$)(python, settings, files))
        return { why: 'its interpreter changed since its environment was made; setup makes it anew' };
    const reading = (0,json.Vh)((await files.read(external_node_path_.join(python, task_environment.uP))) ?? '{}');
    const stamp = 'value' in reading ? reading.value : undefined;
    const other = otherSince(stamp, view.tree.entries);
    if (other !== undefined)
        return { why: `its environment was made from another ${(0,printable.g$)(other)}; setup makes it anew` };
    if (/^include-system-site-packages\s*=\s*true\s*$/im.test(settings))
        return { why: 'its environment takes packages from outside, so nobody knows what is installed' };
    const installed = await (0,installed_distributions.Ho)(python, files);
    const isLocked = (0,json.lS)((0,json.memberOf)(stamp, 'files')).some(([file]) => file.endsWith('.lock'));
    const found = isLocked
        ? await lockedNames(installed, { view, root }, files)
        : await originsOf(installed, { view, root }, files);
    if ('why' in found)
        return found;
    const text = [version, (0,json.stringMember)(stamp, 'uv') ?? '', ...found.names].join('\n');
    return { text, editable: found.editable, installed: await changing(installed, files) };
}
async function changing(distributions, files) {
    const folders = [...new Set(distributions.map((one) => external_node_path_.dirname(one)))];
    for (const folder of folders)
        if (!(await files.isFolder(external_node_path_.join(folder, '__pycache__'))))
            return distributions;
    return folders;
}
function otherSince(stamp, entries) {
    return (0,json.lS)((0,json.memberOf)(stamp, 'files')).find(([file, id]) => (entries.get(file)?.objectId ?? '') !== id)?.[0];
}
async function originsOf(distributions, { view, root }, files) {
    const [names, editable] = [[], []];
    for (const folder of distributions) {
        const origin = await (0,installed_distributions.AS)(folder, files);
        const [name, { copyOf, editableOf }] = [external_node_path_.basename(folder), origin ?? { text: '' }];
        if (copyOf !== undefined)
            return { why: `its environment has a copy of ${(0,printable.g$)(external_node_path_.basename(copyOf))}, and not that folder itself` };
        if (editableOf === undefined)
            names.push(`${name} ${origin?.text ?? ''}`);
        else if ((0,within.U)(root, editableOf))
            editable.push(await editableAt(folder, editableOf, { view, root }, files));
        else
            return { why: `its environment loads ${(0,printable.g$)(editableOf)}, which lies outside of the repository` };
    }
    return { names, editable };
}
async function lockedNames(distributions, { view, root }, files) {
    const own = new Set([...view.graph.projects.values()].flatMap(({ packageNames }) => packageNames.python ?? []));
    const [names, editable] = [[], []];
    for (const folder of distributions) {
        const name = nameOf(folder);
        if (!own.has(name)) {
            names.push(external_node_path_.basename(folder));
            continue;
        }
        const { editableOf } = (await (0,installed_distributions.AS)(folder, files)) ?? {};
        if (editableOf !== undefined && (0,within.U)(root, editableOf))
            editable.push(await editableAt(folder, editableOf, { view, root }, files));
    }
    return { names, editable };
}
async function editableAt(distribution, from, { view, root }, files) {
    const at = external_node_path_.relative(root, from).split(external_node_path_.sep).join('/');
    const metadata = (0,once.O)(() => environment_content_textOf(external_node_path_.join(distribution, 'METADATA'), files));
    return {
        name: nameOf(distribution),
        at,
        owner: (0,places.bf)((0,repo_paths._z)(at, 'pyproject.toml'), (0,places.i$)(view.graph))?.name,
        points: entryPoints(await environment_content_textOf(external_node_path_.join(distribution, 'entry_points.txt'), files)),
        requirements: async () => (0,core_metadata.sm)((0,core_metadata.Ug)(await metadata()), 'Requires-Dist'),
    };
}
function entryPoints(text) {
    const commands = [];
    let [isCommand, hasPlugins] = [true, false];
    for (const line of text.split('\n')) {
        const group = /^\s*\[\s*([^\]]+?)\s*\]/.exec(line)?.[1];
        if (group !== undefined)
            isCommand = group === 'console_scripts' || group === 'gui_scripts';
        hasPlugins ||= !isCommand;
        const name = /^\s*([^\s#;[=][^=]*?)\s*=/.exec(line)?.[1];
        if (isCommand && name !== undefined)
            commands.push(name);
    }
    return { text, commands, hasPlugins };
}
function nameOf(distribution) {
    return (0,pep503.P)(external_node_path_.basename(distribution).replace(/-[^-]*\.(?:dist|egg)-info$/, ''));
}
async function environment_content_textOf(file, files) {
    return (await files.isFile(file)) ? ((await files.read(file)) ?? '') : '';
}

;

async function versionOf(program, cwd, { programs }) {
    return (await (0,found_program.h)(program, { cwd }, programs)) ?? { why: `${program} --version says nothing` };
}

;

async function loadedFromTree({ name, targets }, editable, { graph, upstream }) {
    if (editable.length === 0)
        return { loaded: [], metadata: '' };
    const [own, all, asked] = [new Set(), new Set(), wordsOf(targets)];
    const add = (names) => {
        for (const one of names) {
            all.add(one);
            for (const { ecosystem, name: needed } of graph.projects.get(one)?.dependencies ?? [])
                if (ecosystem === 'python')
                    asked.add(needed);
        }
    };
    add([name, ...upstream(name)]);
    for (const one of all)
        own.add(one);
    const isInside = ({ owner }) => owner !== undefined && all.has(owner);
    const counts = (one) => one.points.hasPlugins || asked.has(one.name) || one.points.commands.some((command) => asked.has(command));
    for (;;) {
        const next = editable.find((one) => !isInside(one) && counts(one));
        if (next === undefined)
            break;
        if (next.owner === undefined)
            return { why: `its environment loads ${(0,printable.g$)(next.at)}, which is no project` };
        add([next.owner, ...upstream(next.owner)]);
    }
    const texts = await Promise.all(editable.filter(isInside).map(metadataOf));
    return { loaded: [...all].filter((one) => !own.has(one)), metadata: texts.join('\n') };
}
function wordsOf(targets) {
    return new Set(targets.flatMap(({ command }) => command.split(/[\s;&|()'"]+/)));
}
async function metadataOf({ name, points, requirements }) {
    return [name, ...(await requirements()), points.text].join('\n');
}

;









async function pythonsOf({ tasks, view, root }, toldOf, system) {
    const pythons = new Map();
    const found = new Map();
    const asked = new Map();
    const looking = { view, root, upstream: (0,local_dependencies.pv)(view.graph), contents: new Map(), system };
    for (const task of tasks.values()) {
        const told = toldOf(task);
        const part = told.partIn('python');
        if (part === undefined)
            continue;
        const own = await (0,once.b)(pythons, task.project, () => pythonOf(task, looking));
        const python = own ?? (part === 'started' ? await pythonAround(task, looking) : undefined);
        if (python !== undefined) {
            const interpreter = await withTools(told.text, python, asked, system);
            found.set(task.id, { interpreter, loaded: python.loaded, installed: python.installed });
        }
        else if (part === 'own' || (part === 'started' && needsEnvironment(told.text))) {
            found.set(task.id, { interpreter: { why: part === 'own' ? NO_ENVIRONMENT : NOWHERE }, ...NOTHING });
        }
    }
    return found;
}
const NO_ENVIRONMENT = 'it has no environment of its own, so nobody knows what is installed';
const NOTHING = { loaded: [], installed: [] };
const NOWHERE = 'it runs Python in an environment that nobody knows';
const LOADERS = ['pytest', 'py.test', 'mypy', 'dmypy', 'pylint', 'flake8', 'coverage', 'tox', 'nox', 'bandit'];
const ALONE = ['ruff', 'ty', 'black', 'isort', 'pyright', 'basedpyright'];
async function withTools(text, { folder, content }, asked, system) {
    if (typeof content !== 'string')
        return content;
    const words = new Set(text.split(/[\s;&|()'"]+/));
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
async function pythonOf(task, looking) {
    const { view, root, system } = looking;
    const project = view.graph.projects.get(task.project);
    const place = { root, path: '', files: system.files };
    const { python } = await (0,task_environment.DD)({ ...task, ecosystem: 'python' }, project, place);
    return python === undefined ? undefined : pythonIn(python, task, looking);
}
async function pythonAround(task, looking) {
    const { root, system } = looking;
    const places = [task.folder, ...(0,repo_paths.Zv)(task.folder)].map((folder) => external_node_path_.join(root, folder, '.venv'));
    for (const place of [...places, system.variable('VIRTUAL_ENV') ?? '']) {
        if (place !== '' && (await system.files.isFile(external_node_path_.join(place, 'pyvenv.cfg'))))
            return pythonIn(place, task, looking);
    }
    return undefined;
}
async function pythonIn(folder, task, looking) {
    const { view, root, upstream, contents, system } = looking;
    const project = view.graph.projects.get(task.project);
    const content = await (0,once.b)(contents, folder, () => environmentContent(folder, { view, root }, system.files));
    if ('why' in content)
        return { folder, content, ...NOTHING };
    const own = await loadedFromTree(project, content.editable, { graph: view.graph, upstream });
    if ('why' in own)
        return { folder, content: own, ...NOTHING };
    return { folder, content: python_settings_textOf(content, own.metadata), loaded: own.loaded, installed: content.installed };
}
function python_settings_textOf({ text }, metadata) {
    return metadata === '' ? text : `${text}\n${metadata}`;
}

;


const DECODER = new TextDecoder('utf-8');
const USES = /(?:^|[\s{,"'-])uses["']?\s*:\s*["']?[.$]\/([^\s"'#,}]*)/gm;
async function workflowFiles(workflow, entries, git) {
    const found = new Map([[workflow, entries.get(workflow)?.objectId ?? '']]);
    const seen = new Set([workflow]);
    for (let asked = [workflow]; asked.length > 0;) {
        const read = asked.flatMap((file) => entries.get(file) ?? []).filter(({ mode }) => (0,git_modes.$W)(mode));
        const blobs = await git.blobs(read.map(({ objectId }) => objectId));
        const texts = read.map(({ objectId }) => DECODER.decode(blobs.get(objectId)));
        const used = new Set(texts.flatMap((text) => [...text.matchAll(USES)].flatMap(([, at]) => (0,repo_paths.o1)('', at ?? '') ?? [])));
        const fresh = [...used].filter((at) => !seen.has(at));
        for (const at of fresh)
            seen.add(at);
        asked = fresh.flatMap((at) => {
            const own = filesOf(at, entries);
            for (const { path, objectId } of own)
                found.set(path, objectId);
            return entries.has(at) ? at : DEFINITIONS.map((name) => (0,repo_paths._z)(at, name));
        });
    }
    return [...found].map(([file, id]) => `${file} ${id}`).join('\n');
}
const DEFINITIONS = ['action.yml', 'action.yaml'];
function filesOf(at, entries) {
    const own = entries.get(at);
    if (own !== undefined)
        return [own];
    if (at === '')
        return [...DEFINITIONS, 'Dockerfile'].flatMap((name) => entries.get(name) ?? []);
    return [...entries.values()].filter(({ path }) => (0,repo_paths.Yw)(at, path));
}

;










async function readSettingsOf({ tasks, view, root, git }, system) {
    const machine = machineOf(system);
    const told = new Map();
    const toldOf = (task) => (0,once.b)(told, task.id, () => toldTask(task, view.graph.projects.get(task.project), view.tree));
    const [nodes, pythons, checkout, ofTheDay, workflow, unbuilt] = await Promise.all([
        nodesOf({ tasks, view, root }, toldOf, system),
        pythonsOf({ tasks, view, root }, toldOf, system),
        checkoutOf({ view, root, git }, system),
        tasksOfTheDay({ tasks, view, root }, system),
        workflowOf(system, view.tree.entries, git),
        (0,unbuilt_packages.x)({ tasks, view, git }),
    ]);
    return ({ id }) => {
        const [python, node] = [pythons.get(id), nodes.get(id)];
        const interpreter = bothOf(python?.interpreter, node?.interpreter);
        const installed = [...(python?.installed ?? []), ...(node?.installed ?? [])];
        return {
            ...{ machine, checkout, workflow, interpreter, loaded: python?.loaded ?? [], installed },
            isOfTheDay: ofTheDay.has(id),
            doubt: unbuilt.get(id) ?? '',
        };
    };
}
function bothOf(python = '', node = '') {
    if (typeof python !== 'string')
        return python;
    if (typeof node !== 'string')
        return node;
    return python === '' || node === '' ? python + node : `${python}\n\n${node}`;
}
function machineOf({ variable }) {
    return [process.platform, process.arch, variable('ImageOS') ?? '', variable('ImageVersion') ?? ''].join(' ');
}
async function checkoutOf({ view, root, git }, { files }) {
    const submodules = [...view.tree.entries.values()].filter(({ mode }) => mode === git_modes.NG);
    const [conversions, ...absent] = await Promise.all([
        git.conversions(() => attributesIn(view.tree.entries, root, files)),
        ...submodules.map(async ({ path: at }) => {
            const isThere = (await files.list(external_node_path_.join(root, at))).includes('.git');
            return isThere ? [] : [`no ${at}`];
        }),
    ]);
    return [...conversions, ...absent.flat()].join('\n');
}
function attributesIn(entries, root, files) {
    const paths = [...entries.keys()].filter((file) => (0,repo_paths.AP)(file, '.gitattributes'));
    return Promise.all(paths.map(async (file) => (await files.read(external_node_path_.join(root, file))) ?? ''));
}
async function workflowOf({ event }, entries, git) {
    const file = /^[^/]+\/[^/]+\/(.+?)@/.exec(event?.workflowRef ?? '')?.[1];
    return file === undefined ? '' : workflowFiles(file, entries, git);
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
        keyless: inputs.ledger === 'on' || system.job !== undefined ? keylessIn(view) : new Map(),
        isInJob: system.job !== undefined,
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
    const standing = (0,ledger_trust.YP)(system.event, cloneAt(what.root, system));
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
    return { ledger, keyed: taskKeys(what.tasks, world), reads, settingOf, standing, store, isNewer };
}
const CLONE_SIGNS = 16;
function cloneAt(root, { event, machine }) {
    return event === undefined ? (0,affected_reads.ol)(`${machine.identity()}\0${root}`).slice(0, CLONE_SIGNS) : '';
}
async function differences({ view, git, root }, store, { event }, known) {
    const { commit, uncommitted } = known ?? (await git.checkedOut({ submodules: event === undefined ? 'whole' : 'commits' }));
    if (commit !== view.commit)
        return [...view.tree.entries.keys()];
    return uncommitted.filter((file) => external_node_path_.join(root, file) !== store?.file);
}
const TICK_MS = 10;
async function changedWhile({ view, what, now }, system) {
    const { root, view: commit, tasks } = what;
    const files = [...commit.tree.entries.values()].filter(({ mode }) => mode !== git_modes.NG).map((entry) => entry.path);
    const places = new Set([...tasks.values()].flatMap((task) => view.settingOf(task).installed));
    const byPath = new Map([...places].map((place) => [external_node_path_.relative(root, place), place]));
    const [different, workTree] = await Promise.all([differences(what, view.store, system), system.openWorkTree(root)]);
    const [changed, switched] = await Promise.all([
        workTree.changedSince(files, now - TICK_MS),
        workTree.changedSince(byPath.keys(), now),
    ]);
    return {
        files: [...new Set([...different, ...changed])],
        installed: new Set(switched.flatMap((at) => byPath.get(at) ?? [])),
    };
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
function soundness({ what: { tasks }, view: { reads, settingOf } }, changed) {
    if (changed.files.length + changed.installed.size === 0)
        return () => true;
    const isSwitched = (task) => task !== undefined && settingOf(task).installed.some((place) => changed.installed.has(place));
    const world = {
        ...reads,
        dirty: changed.files,
        unwatched: [],
        settingOf,
        variable: () => undefined,
        day: 0,
    };
    const now = taskKeys(tasks, world);
    return (id) => {
        const one = now.get(id);
        return one !== undefined && 'key' in one && !isSwitched(tasks.get(id));
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

 15424:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Kb: () => ( firstValue),
   Ug: () => ( parseCoreMetadata),
   sm: () => ( valuesOf)
 });
function parseCoreMetadata(text) {
    const [head = '', ...body] = text.replaceAll('\r\n', '\n').split('\n\n');
    const fields = [];
    for (const line of head.split('\n')) {
        const last = fields.at(-1);
        const match = /^([A-Za-z][\w-]*):[ \t]*(.*)$/.exec(line);
        if (match !== null)
            fields.push([match[1], match[2]]);
        else if (/^[ \t]/.test(line) && last !== undefined)
            last[1] += `\n${line.replace(/^(?: {7}\||[ \t]+)/, '')}`;
    }
    return { fields, description: body.join('\n\n') };
}
function valuesOf({ fields }, name) {
    const wanted = name.toLowerCase();
    return fields.flatMap(([field, value]) => (field.toLowerCase() === wanted ? value : []));
}
function firstValue(metadata, name) {
    return valuesOf(metadata, name)[0];
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