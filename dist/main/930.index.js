"use strict";
exports.id = 930;
exports.ids = [930];
exports.modules = {

 41770:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   k: () => ( readCommit),
   t: () => ( readGraph)
 });
 var _changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7361);
 var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77178);
 var _workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26720);
 var _workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35869);




async function readGraph(git, revision) {
    return (await readCommit(git, revision)).graph;
}
async function readCommit(git, revision, finding = git.commit(revision)) {
    const [usual, commit] = await Promise.all([(0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ .P)(), finding]);
    if (commit === undefined)
        throw (0,_changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__ .R)(revision);
    const entries = await git.tree(commit);
    const readers = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ .OP)(usual, entries);
    const tree = await (0,_workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ .d)(git, entries, (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ .PZ)(readers), new Map());
    const { parts, settings } = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ .iF)(readers, tree);
    return { commit, tree, graph: (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__ .Z)(parts, settings) };
}


 }),

 60930:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: () => ( run)
});

var external_node_path_ = __webpack_require__(76760);
var unsafe_event = __webpack_require__(12765);
var js_errors = __webpack_require__(12027);
var builder_python = __webpack_require__(94698);
var at_a_time = __webpack_require__(30839);
;

const AT_A_TIME = 4;
async function publishPackages({ packages, registry }, { files, upload, uploadTogether, now, noted }) {
    const turn = (0,at_a_time.Z)(AT_A_TIME);
    const begun = new Map();
    const receipt = (of, file) => {
        const one = { package: of.package, version: of.version, ...file, registry, when: now().toISOString() };
        noted?.(one);
        return one;
    };
    const publish = async (one, shown) => {
        const before = await Promise.all(one.after.map(async (name) => ({ name, receipts: (await begun.get(name)?.shown) ?? [] })));
        if (one.state === 'published') {
            return one.remote.map(({ fileName, sha256 = '' }) => receipt(one, { file: fileName, sha256, url: '', outcome: 'already-present', note: '' }));
        }
        const failed = before.filter(({ receipts }) => !receipts.every(isThere)).map(({ name }) => name);
        if (failed.length > 0) {
            return [receipt(one, { file: '', sha256: '', ...heldBack(failed.join(', ')) })];
        }
        return turn(async () => {
            const own = files.get(one.project) ?? [];
            if (uploadTogether !== undefined) {
                const outcomes = await uploadTogether(own, shown);
                return own.flatMap(({ fileName, sha256 }, at) => {
                    const outcome = outcomes[at];
                    return outcome === undefined ? [] : [receipt(one, { file: fileName, sha256, ...outcome })];
                });
            }
            const receipts = [];
            for (const file of own) {
                const { fileName, sha256 } = file;
                const bad = receipts.find((before) => !isThere(before) && before.outcome !== 'unconfirmed');
                const outcome = bad === undefined ? await upload(file) : heldBack(bad.file);
                receipts.push(receipt(one, { file: fileName, sha256, ...outcome }));
            }
            return receipts;
        });
    };
    for (const one of packages)
        begun.set(one.project, begin((shown) => publish(one, shown)));
    return (await Promise.all([...begun.values()].map(({ done }) => done))).flat();
}
function begin(publish) {
    let tell = () => undefined;
    const early = new Promise((resolve) => {
        tell = () => resolve(undefined);
    });
    const done = publish(() => tell());
    return { shown: Promise.race([early, done]), done };
}
function heldBack(by) {
    return { url: '', outcome: 'blocked', note: `waits for ${by}` };
}
function isThere({ outcome }) {
    return outcome === 'uploaded' || outcome === 'already-present';
}

var core_metadata = __webpack_require__(15424);
var distribution_file_name = __webpack_require__(99506);
var pep440 = __webpack_require__(38828);
var pep503 = __webpack_require__(62026);
var pep508 = __webpack_require__(52991);
;






function makePlan(wanted, formats, { commit, registry }) {
    const names = new Set(wanted.map(({ candidate }) => candidate.project));
    const found = new Map(wanted.map((one) => {
        const { project, package: name, version, root, needs } = one.candidate;
        const remote = filesOfVersion(one.remote, one.candidate);
        const state = stateOf(remote, formats);
        const after = needs.filter((need) => names.has(need));
        const requires = state === 'published' ? [] : one.requires;
        return [project, { project, package: name, version, root, state, remote: remoteOf(remote), after, requires }];
    }));
    const candidates = new Map(wanted.map(({ candidate }) => [candidate.project, candidate]));
    return { formatVersion: 1, commit, registry, ...inOrder(found, candidates) };
}
function filesOfVersion(files, { package: name, version }) {
    return files.filter(({ fileName }) => {
        const found = (0,distribution_file_name.t)(fileName, name);
        return found !== undefined && (0,pep440.p)(found.version, version);
    });
}
function remoteOf(files) {
    return files.map(({ fileName, sha256 }) => ({ fileName, ...(sha256 === undefined ? {} : { sha256 }) }));
}
function stateOf(files, formats) {
    if (files.length === 0)
        return 'new';
    const kinds = new Set(files.flatMap(({ fileName }) => formatFor(fileName) ?? []));
    return formats.every((format) => kinds.has(format)) ? 'published' : 'partial';
}
function formatFor(fileName) {
    const found = (0,distribution_file_name.t)(fileName);
    if (found?.kind !== 'wheel')
        return found?.kind;
    return (0,distribution_file_name.c)(found) ? 'wheel' : undefined;
}
function withBuilt(plan, built) {
    const projects = new Map(plan.packages.map((one) => [one.package, one.project]));
    const packages = new Map(plan.packages.map((one) => {
        const own = built.get(one.project) ?? [];
        const needed = own.flatMap(requiredNames).flatMap((name) => projects.get(name) ?? []);
        const after = [...new Set([...one.after, ...needed])].filter((name) => name !== one.project);
        const there = new Set(one.remote.map(({ fileName }) => fileName));
        const isThere = own.length > 0 && own.every(({ fileName }) => there.has(fileName));
        return [one.project, { ...one, after, ...(isThere ? { state: 'published', requires: [] } : {}) }];
    }));
    return { ...plan, ...inOrder(packages, new Map()) };
}
function requiredNames({ metadata }) {
    return (0,core_metadata.sm)(metadata, 'Requires-Dist').flatMap((text) => {
        const requirement = (0,pep508.p)(text);
        return requirement === undefined ? [] : (0,pep503.P)(requirement.name);
    });
}
function inOrder(packages, candidates) {
    const order = inSteps(packages, candidates).flat();
    const isOpen = (name) => packages.get(name)?.state !== 'published';
    return { packages: order.flatMap((name) => packages.get(name) ?? []), waves: openWaves(packages, order, isOpen) };
}
function inSteps(packages, candidates) {
    const left = new Set(packages.keys());
    const steps = [];
    while (left.size > 0) {
        const ready = [...left].filter((name) => packages.get(name)?.after.every((need) => !left.has(need)));
        if (ready.length === 0)
            throw cycleAmong(left, packages, candidates);
        for (const name of ready)
            left.delete(name);
        steps.push(ready);
    }
    return steps;
}
function openWaves(packages, order, isOpen) {
    const levels = new Map();
    const waves = [];
    for (const name of order) {
        const before = Math.max(-1, ...(packages.get(name)?.after ?? []).map((need) => levels.get(need) ?? -1));
        const level = isOpen(name) ? before + 1 : before;
        levels.set(name, level);
        if (isOpen(name))
            waves[level] = [...(waves[level] ?? []), name];
    }
    return waves;
}
function cycleAmong(left, packages, candidates) {
    const [start = ''] = left;
    const way = [start];
    for (let at = start;;) {
        at = packages.get(at)?.after.find((need) => left.has(need)) ?? start;
        const again = way.indexOf(at);
        way.push(at);
        if (again >= 0) {
            const cycle = way.slice(again);
            const [first = '', second = ''] = cycle;
            return new js_errors.yo('DEPENDENCY_CYCLE', `these packages need one another, so none can be published first: ${cycle.join(' \u2192 ')}`, 'Move what both need into a third package, or make one of the dependencies an optional one of the tests.', candidates.get(first)?.neededAt?.get(second));
        }
    }
}

var once = __webpack_require__(16368);
var external_node_os_ = __webpack_require__(48161);
var external_node_crypto_ = __webpack_require__(77598);
var toml_lines = __webpack_require__(3925);
;





const INSTALLER_VARIABLES = [
    ...builder_python.In,
    ...['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS', 'PIP_NO_INDEX', 'PIP_TRUSTED_HOST', 'PIP_CERT'],
    ...['PIP_CONFIG_FILE', 'PIP_CACHE_DIR', 'PIP_PROXY', 'PIP_CONSTRAINT', 'PIP_BUILD_CONSTRAINT', 'NETRC'],
    ...['UV_INDEX', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'UV_EXTRA_INDEX_URL', 'UV_FIND_LINKS', 'UV_NO_INDEX'],
    ...['UV_CACHE_DIR', 'UV_OFFLINE', 'UV_NATIVE_TLS', 'UV_CONFIG_FILE', 'UV_BUILD_CONSTRAINT', 'XDG_CACHE_HOME'],
    ...['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'],
];
function environmentDigest(requires) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(wantedOf(requires)))
        .digest('hex')
        .slice(0, 16);
}
async function makeEnvironment(name, { requires, statedIn }, python, tools) {
    const { files, folder, today } = tools;
    const wanted = wantedOf(requires);
    const place = external_node_path_.join(folder, name);
    for (const old of await files.list(folder))
        if (!old.startsWith(today))
            await files.remove(external_node_path_.join(folder, old));
    const draft = `${place}.${process.pid}`;
    await files.makeFolder(draft);
    try {
        if (wanted.length > 0)
            await install({ requires: wanted, ...(statedIn && { statedIn }) }, draft, python, tools);
        await files.move(draft, place);
    }
    catch (error) {
        await files.remove(draft);
        if (!(await files.isFolder(place)))
            throw error;
    }
}
function wantedOf(requires) {
    return [...new Set(requires)].sort();
}
async function install({ requires, statedIn }, target, python, { programs }) {
    const options = { cwd: target, sees: INSTALLER_VARIABLES };
    const finished = (await (0,builder_python.F2)(() => programs.run('uv', ['pip', 'install', '-q', '--compile-bytecode', '--python', python.program, '--target', target, ...requires], options))) ?? (await installByPip(requires, target, python, programs));
    if (finished.code === 0)
        return;
    throw failureOf(finished.stderr, requires, statedIn);
}
const OUTSIDE = /error sending request|Failed to fetch|Request failed|timed out|Retrying \(|HTTP error 5\d\d|not a trusted or secure host|No space left|os error 28/i;
function failureOf(stderr, requires, statedIn) {
    const said = withoutHints(stderr.split('\n').filter((line) => line.trim() !== ''));
    const isOutside = said.some((line) => OUTSIDE.test(line));
    const message = `${requires.join(', ')} cannot be installed to build with: ${reasonIn(said, isOutside)}`;
    if (isOutside)
        return new js_errors.yA('BUILD_REQUIREMENTS', message, true);
    const hint = 'Mend requires under [build-system]: it has to name what your index has, for the Python that builds.';
    return new js_errors.yo('BUILD_REQUIREMENTS', message, hint, placeOf(requires, stderr, statedIn));
}
function reasonIn(said, isOutside) {
    const causes = said.filter((line) => /^\s*cause: /.test(line));
    const told = isOutside ? causes.at(-1) : causes[0];
    return (told ?? said.at(-1))?.replace(/^\s*(?:cause|error): /i, '').trim() ?? 'the installer said nothing';
}
function placeOf(requires, stderr, statedIn) {
    if (statedIn === undefined)
        return {};
    const { file, text } = statedIn;
    if (!file.endsWith('.toml'))
        return { file };
    const meant = requires.find((requirement) => stderr.includes(requirement)) ?? '';
    const line = (0,toml_lines.d)(text).lineOf(['build-system', 'requires'], meant);
    return { file, ...(line === undefined ? {} : { line }) };
}
async function installByPip(requires, target, python, programs) {
    await (0,builder_python.dw)(python, target, programs);
    const flags = ['-q', '--no-input', '--disable-pip-version-check', '--target', target];
    const options = { cwd: target, sees: INSTALLER_VARIABLES };
    return programs.run(python.program, ['-I', '-m', 'pip', 'install', ...flags, ...requires], options);
}
function withoutHints(lines) {
    const first = lines.findIndex((line) => /^\s*hint:/i.test(line));
    return first > 0 ? lines.slice(0, first) : lines;
}

;
const BUILD_HOOKS = "\"\"\"Runs the build hooks of many projects, after PEP 517, in one Python process.\n\nIts argument is a JSON object, which says enough to be ready for work:\n\n    {\"environments\": {\"folder\", \"today\", \"digest\"}, \"backends\": [module]}\n\nThen it reads another one from standard input, once there is something to build:\n\n    {\"workers\": n, \"jobs\": [{\"id\", \"folder\", \"backend\", \"backendPath\", \"formats\", \"out\", \"log\"}]}\n\nWrites one JSON object a line: first {\"program\", \"version\"} of this Python, then {\"environment\": name} where the folder has none of that\nname, which is \"TODAY-VERSION-DIGEST\", and ends; else {\"id\", \"format\", \"file\"} for each file, {\"id\", \"missing\": [requirement]} where hooks ask for more than\nthere is, {\"id\", \"error\"} where they fail. A project runs in a process of its own, forked after its back end was imported: what it does to\nthe working folder, modules or the environment stays with it. Only projects whose back end is known to run no code of theirs share a\nprocess, which imports all that it needs once.\n\"\"\"\n\nimport contextlib\nimport importlib\nimport json\nimport os\nimport re\nimport site\nimport sys\n\n# These read a manifest and pack files.\nHARMLESS = {\"poetry.core.masonry.api\", \"hatchling.build\", \"flit_core.buildapi\", \"pdm.backend\", \"uv_build\"}\n\n# It asks git several times which untracked files are ignored: a fresh check-out has none, and the answers take a third of the time.\nNEEDS_NO_GIT = {\"poetry.core.masonry.api\"}\n\nOUTPUT = os.fdopen(os.dup(1), \"w\", encoding=\"utf-8\")\n\n\ndef main():\n    start = json.loads(sys.argv[1])\n    version = \"%d.%d.%d\" % sys.version_info[:3]\n    say(program=sys.executable, version=version)\n    environments = start[\"environments\"]\n    name = \"-\".join([environments[\"today\"], version, environments[\"digest\"]])\n    environment = os.path.join(environments[\"folder\"], name)\n    if not os.path.isdir(environment):\n        say(environment=name)\n        return\n    # Nothing of the folder that we happen to run in.\n    sys.path[:] = [environment, *filter(None, sys.path)]\n    site.addsitedir(environment)\n    show_programs(environment)\n    # Standard output is for answers alone.\n    os.dup2(2, 1)\n    for name in start[\"backends\"]:\n        try:\n            importlib.import_module(name)\n        except Exception:\n            pass  # The job says why, once it tries.\n    request = json.load(sys.stdin)\n    jobs = request[\"jobs\"]\n    if hasattr(os, \"fork\"):\n        run_forked(jobs, request[\"workers\"])\n    else:\n        for job in jobs:\n            run_job(job)\n\n\ndef show_programs(environment):\n    \"\"\"Programs of the environment come first, and whatever Python they start finds its modules: uv_build is one.\"\"\"\n    folders = [os.path.join(environment, name) for name in (\"bin\", \"Scripts\")]\n    os.environ[\"PATH\"] = os.pathsep.join([*folders, os.environ.get(\"PATH\", os.defpath)])\n    os.environ[\"PYTHONPATH\"] = environment\n\n\ndef run_forked(jobs, workers):\n    shared = [job for job in jobs if job[\"backend\"] in HARMLESS and not job[\"backendPath\"] and not runs_code(job)]\n    for job in shared:\n        job[\"hidesGit\"] = job[\"backend\"] in NEEDS_NO_GIT\n    shares = [shared[at::workers] for at in range(workers)]\n    alone = [[job] for job in jobs if job not in shared]\n    waiting, running = list(reversed([share for share in shares if share] + alone)), {}\n    while waiting or running:\n        while waiting and len(running) < workers:\n            share = waiting.pop()\n            OUTPUT.flush()\n            pid = os.fork()\n            if pid == 0:\n                for job in share:\n                    run_job(job)\n                OUTPUT.flush()\n                os._exit(0)\n            running[pid] = share\n        pid, status = os.wait()\n        share = running.pop(pid, [])\n        if status == 0 or not share:\n            continue\n        if len(share) == 1:\n            tell(share[0], error=f\"the build ended with {status & 0x7F or status >> 8}\")\n        else:\n            # One of them took the others with it.\n            waiting += [[job] for job in reversed(share)]\n\n\ndef runs_code(job):\n    \"\"\"Build scripts of Poetry, hooks of hatch and pdm.\"\"\"\n    try:\n        with open(os.path.join(job[\"folder\"], \"pyproject.toml\"), encoding=\"utf-8\") as manifest:\n            text = manifest.read()\n    except OSError:\n        return True\n    return re.search(r\"^\\s*(?:\\[tool\\.poetry\\.build|build\\s*=|script\\s*=|\\[.*\\bhooks?\\b)|plugin\", text, re.MULTILINE) is not None\n\n\ndef run_job(job):\n    try:\n        with open(job[\"log\"], \"ab\", buffering=0) as log:\n            os.dup2(log.fileno(), 1)\n            os.dup2(log.fileno(), 2)\n        os.chdir(job[\"folder\"])\n        os.umask(0o022)\n        sys.argv = [\"build\"]\n        with unchanged():\n            if job.get(\"hidesGit\"):\n                os.environ[\"PATH\"] = \"\"\n            build(job)\n    except BaseException as error:\n        import traceback\n\n        traceback.print_exc()\n        tell(job, error=f\"{type(error).__name__}: {error}\" if str(error) else type(error).__name__)\n    finally:\n        sys.stdout.flush()\n        sys.stderr.flush()\n\n\n@contextlib.contextmanager\ndef unchanged():\n    path, environment = list(sys.path), dict(os.environ)\n    try:\n        yield\n    finally:\n        sys.path[:] = path\n        os.environ.clear()\n        os.environ.update(environment)\n\n\ndef build(job):\n    backend = backend_of(job)\n    missing = missing_requirements(backend, job[\"formats\"])\n    if missing:\n        tell(job, missing=missing)\n        return\n    for format in job[\"formats\"]:\n        name = getattr(backend, f\"build_{format}\")(job[\"out\"], {})\n        tell(job, format=format, file=os.path.basename(name))\n\n\ndef backend_of(job):\n    paths = [os.path.abspath(path) for path in job[\"backendPath\"]]\n    sys.path[:0] = paths\n    name, _, attribute = job[\"backend\"].partition(\":\")\n    # setuptools.build_meta without a pyproject.toml runs setup.py as a script, with its folder on the path.\n    if attribute == \"__legacy__\":\n        sys.path.insert(0, os.getcwd())\n    backend = importlib.import_module(name)\n    for part in filter(None, attribute.split(\".\")):\n        backend = getattr(backend, part)\n    return backend\n\n\ndef missing_requirements(backend, formats):\n    asked = []\n    for format in formats:\n        hook = getattr(backend, f\"get_requires_for_build_{format}\", None)\n        asked += hook({}) if hook else []\n    return sorted({requirement for requirement in asked if not is_there(requirement)})\n\n\ndef is_there(requirement):\n    name = re.match(r\"\\s*([A-Za-z0-9][\\w.-]*)\", requirement)\n    if name is None or \"@\" in requirement:\n        return False\n    # Few hooks ask for anything, and this takes as long as a build.\n    import importlib.metadata\n\n    try:\n        importlib.metadata.version(name.group(1))\n        return True\n    except importlib.metadata.PackageNotFoundError:\n        return False\n\n\ndef tell(job, **answer):\n    say(id=job[\"id\"], **answer)\n\n\ndef say(**answer):\n    OUTPUT.write(json.dumps(answer) + \"\\n\")\n    OUTPUT.flush()\n\n\nmain()\n";

;


const LIMIT_MS = 30 * 60_000;
const LOG_LINES = 20;
async function buildWithPoetry({ folder, out }, environment, { programs, files }) {
    const options = {
        cwd: folder,
        sees: INSTALLER_VARIABLES,
        env: { ...environment, POETRY_VIRTUALENVS_CREATE: 'false', POETRY_NO_INTERACTION: '1' },
        timeoutMs: LIMIT_MS,
    };
    try {
        const installed = await programs.run('poetry', ['install', '--only-root', '--no-root'], options);
        if ((await files.read(external_node_path_.join(folder, PLUGINS_ARE_THERE))) === undefined)
            return { error: 'Poetry could not bring the plug-ins that it requires', log: endOf(installed) };
        const built = await programs.run('poetry', ['build', '--clean', '--output', out], options);
        return built.code === 0
            ? undefined
            : { error: `poetry build ended with ${built.code ?? 'a signal'}`, log: endOf(built) };
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        return { error: 'its plug-ins need Poetry, which is not on PATH: install it before this step', log: [] };
    }
}
const PLUGINS_ARE_THERE = '.poetry/plugins/config.toml';
function endOf({ stdout, stderr }) {
    const printed = `${Buffer.from(stdout).toString('utf8')}\n${stderr}`;
    return printed
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-LOG_LINES);
}

;





const build_projects_LIMIT_MS = 30 * 60_000;
const build_projects_LOG_LINES = 20;
async function buildProjects(jobs, settings, tools) {
    const tasks = jobs.map((job, id) => {
        const out = external_node_path_.join(settings.out, String(id));
        return { ...job, id, out, log: external_node_path_.join(settings.out, `${id}.log`) };
    });
    for (const { out } of tasks)
        await tools.files.makeFolder(out);
    const outcomes = new Map();
    const building = { settings, tools, outcomes };
    for (const task of tasks.filter(({ build }) => build.needsPoetry)) {
        outcomes.set(task.project, await poetryOutcome(task, settings, tools));
    }
    for (const group of byRequirements(tasks.filter(({ build }) => !build.needsPoetry))) {
        await buildGroup(group, group[0]?.build.requires ?? [], building);
    }
    const { python } = building;
    return { outcomes, ...(python === undefined ? {} : { python }) };
}
async function poetryOutcome(task, settings, { programs, files }) {
    await settings.ready;
    const failure = await buildWithPoetry(task, reproducible(settings), { programs, files });
    if (failure !== undefined)
        return failure;
    const names = await files.list(task.out);
    const found = names.map((name) => ({
        format: name.endsWith('.whl') ? 'wheel' : 'sdist',
        path: external_node_path_.join(task.out, name),
    }));
    return { files: found.filter(({ format }) => task.formats.includes(format)) };
}
function reproducible({ sourceDate }) {
    return { SOURCE_DATE_EPOCH: String(sourceDate), PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1' };
}
function byRequirements(tasks) {
    const groups = new Map();
    for (const task of tasks) {
        const key = JSON.stringify([...new Set(task.build.requires)].sort());
        groups.set(key, [...(groups.get(key) ?? []), task]);
    }
    return groups.values();
}
async function buildGroup(group, requires, building) {
    const { outcomes, tools } = building;
    const first = await runHooks(group, requires, building);
    building.python = first.python;
    if (first.environment !== undefined) {
        const statedIn = group[0]?.manifest;
        const wanted = { requires, ...(statedIn && { statedIn }) };
        await makeEnvironment(first.environment, wanted, first.python, tools);
    }
    const { answers } = first.environment === undefined ? first : await runHooks(group, requires, building);
    for (const task of group) {
        const own = answers.filter(({ id }) => id === task.id);
        const missing = own.flatMap((answer) => ('missing' in answer ? answer.missing : []));
        const isNew = missing.some((requirement) => !requires.includes(requirement));
        if (missing.length > 0 && isNew)
            await buildGroup([task], [...requires, ...missing], building);
        else
            outcomes.set(task.project, await outcomeOf(task, own, building));
    }
}
async function outcomeOf(task, answers, { tools }) {
    const named = new Map(answers.flatMap((answer) => ('file' in answer ? [[answer.format, answer.file]] : [])));
    const files = [...named].map(([format, file]) => ({ format, path: external_node_path_.join(task.out, file) }));
    const failure = answers.find((answer) => 'error' in answer);
    if (failure === undefined && files.length === task.formats.length)
        return { files };
    const printed = (await tools.files.read(task.log)) ?? '';
    const log = printed.trimEnd().split('\n').slice(-build_projects_LOG_LINES);
    return { error: failure === undefined ? 'the build ended without its files' : failure.error, log };
}
async function runHooks(group, requires, building) {
    const { settings, tools } = building;
    const backends = group.flatMap(({ build: { backend, backendPath } }) => backendPath.length > 0 ? [] : (backend.split(':')[0] ?? []));
    const start = {
        environments: { folder: tools.folder, today: tools.today, digest: environmentDigest(requires) },
        backends: [...new Set(backends)],
    };
    const request = {
        workers: settings.workers,
        jobs: group.map(({ id, folder, build, formats, out, log }) => {
            const { backend, backendPath } = build;
            return { id, folder, backend, backendPath, formats, out, log };
        }),
    };
    const input = (async () => {
        await settings.ready;
        return JSON.stringify(request);
    })();
    const [finished] = await Promise.all([startPython(building, JSON.stringify(start), input), input]);
    const lines = Buffer.from(finished.stdout).toString('utf8').split('\n');
    const [python, ...said] = lines.flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]));
    if (python === undefined)
        throw (0,builder_python.ey)(finished, tools.pythonName);
    (0,builder_python.mr)(python);
    const missing = said.find((one) => 'environment' in one);
    const answers = said.filter((one) => 'id' in one);
    if (finished.code === 0)
        return { python, answers, ...(missing === undefined ? {} : missing) };
    const why = finished.stderr.trimEnd().split('\n').at(-1) || `Python ended with ${finished.code ?? 'a signal'}`;
    return { python, answers: [...answers, ...group.map(({ id }) => ({ id, error: why }))] };
}
async function startPython({ settings, tools, python }, start, input) {
    const options = {
        cwd: settings.out,
        sees: [...builder_python.In, ...settings.sees],
        env: reproducible(settings),
        input,
        timeoutMs: build_projects_LIMIT_MS,
    };
    const names = python === undefined ? (0,builder_python.r9)(tools.pythonName) : [python.program];
    for (const name of names) {
        const finished = await (0,builder_python.F2)(() => tools.programs.run(name, ['-S', '-s', '-c', BUILD_HOOKS, start], options));
        if (finished !== undefined)
            return finished;
    }
    throw (0,builder_python.$p)(tools.pythonName);
}

var printable = __webpack_require__(12784);
var pep440_ranges = __webpack_require__(82583);
var pep508_markers = __webpack_require__(66525);
var plan_requirements = __webpack_require__(31292);
;





function requirementFaults(planned, found) {
    const wanted = alternatives(planned.map((one) => ({ ...one, marker: (0,plan_requirements.we)(one) })));
    const written = alternatives(found);
    const lost = [...wanted].flatMap(([key, one]) => faultOf(one, written.get(key)));
    const more = [...written].filter(([key]) => !wanted.has(key));
    return [...lost, ...more.map(([, one]) => unplanned(one))];
}
function unplanned({ name, text, specifier }) {
    return { name, text: `requires ${text}, which is not planned`, unplanned: specifier };
}
function faultOf({ name, text, markers }, written) {
    if (written === undefined)
        return [{ name, text: `does not require ${text}, as planned` }];
    if ((0,pep508_markers.Y)(markers, written.markers) === true)
        return [];
    return [{ name, text: `requires ${text} ${conditions(written.markers)}, not ${conditions(markers)}` }];
}
function conditions(markers) {
    return markers.includes('') ? 'always' : `if ${(0,printable.g$)(markers.join(', or '))}`;
}
function alternatives(requirements) {
    const found = new Map();
    for (const { name, extras, specifier, marker = '' } of requirements) {
        const key = JSON.stringify([
            (0,pep503.P)(name),
            [...new Set(extras.map(pep503.P))].sort(),
            boundsIn(specifier),
        ]);
        const text = (0,printable.g$)(`${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${specifier}`);
        const one = found.get(key) ?? { name: (0,pep503.P)(name), specifier, text, markers: [] };
        one.markers.push(marker);
        found.set(key, one);
    }
    return found;
}
function boundsIn(specifier) {
    const clauses = specifier.split(',').flatMap((clause) => {
        const [, operator = '', version = '', prefix = ''] = /^\s*([<>=!~]*)\s*(.*?)(\.\*)?\s*$/.exec(clause) ?? [];
        const bounds = boundsOf(`${operator}${prefix}`, version)
            ?.split(',')
            .map((bound) => /^(.=?)(.*)$/.exec(bound));
        return bounds === undefined
            ? [`${operator}${shortest(version)}${prefix}`]
            : bounds.map((bound) => `${bound?.[1]}${shortest(bound?.[2] ?? '')}`);
    });
    return clauses
        .filter((clause) => clause !== '')
        .sort()
        .join(',');
}
function boundsOf(operator, version) {
    if (operator === '~=')
        return (0,pep440_ranges.i)(version);
    return operator === '==.*' ? (0,pep440_ranges.EE)(version)?.replace(',', '.dev0,') : undefined;
}
function shortest(version) {
    return (0,pep440_ranges.Qj)(version)?.replace(/^(\d+!)?(\d+(?:\.\d+)*?)(?:\.0)*(?=$|[^.\d]|\.[^\d])/, '$1$2') ?? version;
}

;

function specifierFor(rule, version) {
    if ((0,pep440_ranges.Qj)(version) === undefined)
        return undefined;
    switch (rule) {
        case 'caret':
            return (0,pep440_ranges.Ny)(version);
        case 'compatible':
            return (0,pep440_ranges.UE)(version);
        case 'exact':
            return `==${(0,pep440_ranges.Qj)(version)}`;
        case 'minimum':
            return `>=${(0,pep440_ranges.Yd)(version)}`;
        case 'keep':
            return '';
    }
}
function poetryConstraintFor(rule, version) {
    const specifier = specifierFor(rule, version);
    if (specifier === undefined)
        return undefined;
    if (rule === 'keep')
        return '*';
    return rule === 'caret' ? `^${(0,pep440_ranges.Yd)(version)}` : specifier;
}
function isBounded(specifier) {
    return specifier.split(/\s*\|\|?\s*/).every((alternative) => /(?:^|[,\s])\s*(?:[<>]=?|===?|~=)/.test(alternative));
}

;








function faultsOf(files, expected) {
    return [...files.flatMap((file) => faultsIn(file, expected)), ...disagreements(files)];
}
function faultsIn(file, expected) {
    const faults = [
        ...fileNameFaults(file, expected),
        ...identityFaults(file, expected),
        ...requiredFaults(file, expected),
        ...(file.lfsPointers ?? []).map((member) => ({ text: pointerText(member) })),
    ];
    return faults.map((fault) => ({ ...fault, text: `${file.fileName} ${fault.text}` }));
}
function fileNameFaults({ fileName, kind }, expected) {
    const said = (0,distribution_file_name.t)(fileName, expected.package) ?? (0,distribution_file_name.t)(fileName);
    if (said?.kind !== kind)
        return [{ text: `is no name of ${kind === 'wheel' ? 'a wheel' : 'an sdist'}` }];
    const isOurs = said.project === expected.package;
    if (isOurs && (0,pep440.p)(said.version, expected.version))
        return [];
    const text = `is the name of ${said.project} ${said.version}, not of ${expected.package} ${expected.version}`;
    return [{ text, about: isOurs ? 'version' : 'name' }];
}
function identityFaults({ metadata }, expected) {
    const name = (0,core_metadata.Kb)(metadata, 'Name') ?? '';
    const version = (0,core_metadata.Kb)(metadata, 'Version') ?? '';
    const faults = [];
    if ((0,pep503.P)(name) !== expected.package)
        faults.push({ text: `calls itself ${(0,printable.g$)(name)}, not ${expected.package}`, about: 'name' });
    if (!(0,pep440.p)(version, expected.version))
        faults.push({ text: `has version ${(0,printable.g$)(version)}, not ${expected.version}`, about: 'version' });
    return faults;
}
function requiredFaults({ metadata }, expected) {
    const faults = [];
    const internal = [];
    for (const text of (0,core_metadata.sm)(metadata, 'Requires-Dist')) {
        const requirement = (0,pep508.p)(text);
        if (requirement === undefined)
            faults.push({ text: `requires ${(0,printable.g$)(text)}, which nobody can read` });
        else if (requirement.url !== undefined) {
            const about = { requirement: (0,pep503.P)(requirement.name) };
            faults.push({ text: `requires ${(0,printable.g$)(text)}: a place, where an index is needed`, about });
        }
        else if (isOfSibling(requirement, expected))
            internal.push(requirement);
    }
    const others = requirementFaults(expected.requirements, internal).flatMap((fault) => judged(fault, expected));
    return [...faults, ...others.map(({ text, name }) => ({ text, about: { requirement: name } }))];
}
function judged(fault, { internal, isOpen }) {
    const { name, unplanned } = fault;
    const version = internal.get(name);
    if (!isOpen || unplanned === undefined || version === undefined)
        return [fault];
    const what = `requires ${(0,printable.g$)(`${name}${unplanned}`)}`;
    if (!isBounded(unplanned))
        return [{ name, text: `${what}, in any version` }];
    return (0,pep440.x_)(version, unplanned) === true
        ? []
        : [{ name, text: `${what}, and here it has version ${version}` }];
}
function pointerText(member) {
    return `holds ${(0,printable.g$)(member)} as a pointer of Git LFS, not the file: set up git-lfs before this, as actions/checkout does with lfs: true`;
}
function isOfSibling(requirement, expected) {
    const name = (0,pep503.P)(requirement.name);
    return name !== expected.package && expected.internal.has(name);
}
const AGREED = ['Requires-Dist', 'Requires-Python', 'Provides-Extra'];
function disagreements(files) {
    const [first, ...others] = files;
    if (first === undefined)
        return [];
    return others.flatMap((other) => AGREED.flatMap((field) => {
        const isOpen = [first, other].some(({ metadata }) => (0,core_metadata.sm)(metadata, 'Dynamic').some((name) => name.toLowerCase() === field.toLowerCase()));
        const [a, b] = [first, other].map(({ metadata }) => [...(0,core_metadata.sm)(metadata, field)].sort().join('\n'));
        return isOpen || a === b ? [] : [{ text: `${first.fileName} and ${other.fileName} differ in ${field}` }];
    }));
}

var standards_archive = __webpack_require__(45745);
;





const MOST_BYTES = 1024 ** 3;
async function openDistribution(file, of, files) {
    const fileName = external_node_path_.basename(file);
    const bytes = await readBounded(file, fileName, files);
    if (bytes === undefined)
        throw new js_errors.yA('DISTRIBUTION_GONE', `${fileName} is no longer where it was built`, false);
    const archive = (0,standards_archive.p_)(fileName, bytes);
    const lfsPointers = of.format === 'wheel' ? pointersIn(archive) : [];
    return {
        project: of.package,
        version: of.version,
        kind: of.format,
        fileName,
        path: file,
        size: bytes.length,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        metadata: (0,standards_archive._6)(archive),
        ...(lfsPointers.length === 0 ? {} : { lfsPointers }),
        ...(of.sourceDate === undefined ? {} : { sourceDate: of.sourceDate }),
    };
}
const POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const LARGEST_POINTER = 1024;
function pointersIn(archive) {
    const small = archive.members.filter(({ size }) => size >= POINTER.length && size < LARGEST_POINTER);
    return small.flatMap((member) => {
        const start = (0,standards_archive.hd)(archive, member).subarray(0, POINTER.length);
        return POINTER.equals(start) ? [member.name] : [];
    });
}
async function readBounded(file, fileName, files) {
    await refuseTooLarge(file, fileName, files);
    return files.readBytes(file);
}
async function refuseTooLarge(file, fileName, files) {
    const size = await sizeOf(file, files);
    if (size <= MOST_BYTES)
        return;
    throw new js_errors.yo('DISTRIBUTION_TOO_LARGE', `${(0,printable.g$)(fileName)} has ${size} bytes; ${MOST_BYTES} are the most`, 'Nothing was published. Leave out what does not belong into a package.');
}
async function sizeOf(file, files) {
    try {
        return (await files.openBlob(file)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return 0;
        throw error;
    }
}

;

async function withOverlay({ git, files }, { commit, scratch, texts, }, work) {
    const folder = external_node_path_.join(scratch, 'tree');
    const fill = async () => {
        await git.checkOut(commit, folder);
        for (const [file, text] of texts)
            await files.write(external_node_path_.join(folder, file), text);
    };
    const ready = fill();
    try {
        const [result] = await Promise.all([work(folder, ready), ready]);
        return { result, cleared: git.removeCheckOut(folder) };
    }
    catch (error) {
        await ready.catch(() => undefined);
        await git.removeCheckOut(folder);
        throw error;
    }
}

var workspaces_location = __webpack_require__(37878);
;










async function buildAll(packages, { view, all }, inputs, workshop) {
    if (packages.length === 0)
        return { files: new Map(), cleared: Promise.resolve() };
    const { git, system } = workshop;
    const { commit } = view;
    const sourceDate = git.commitTime(commit);
    const texts = new Map(packages.map(({ candidate, rewriting }) => [candidate.manifest, rewriting.text]));
    const statedIn = (file) => ({ file, text: view.tree.text(file) ?? '' });
    const { result, cleared } = await withOverlay({ git, files: system.files }, { commit, scratch: workshop.scratch, texts }, (folder, ready) => build(packages, folder, inputs, { ...workshop, sourceDate, statedIn, ready }));
    const { outcomes: built, python } = result;
    try {
        refuseFailures(built, packages);
        const files = await openAll(packages, built, { all, sourceDate: await sourceDate }, system);
        return { files, cleared, ...(python === undefined ? {} : { python }) };
    }
    catch (error) {
        await cleared;
        throw error;
    }
}
async function openAll(packages, built, { all, sourceDate }, system) {
    const internal = new Map([...all.publishable.values()].map((one) => [one.package, one.version]));
    const opened = new Map();
    for (const { candidate, rewriting } of packages) {
        const outcome = built.get(candidate.project);
        if (outcome === undefined || !('files' in outcome))
            continue;
        const files = [];
        for (const file of outcome.files) {
            const of = { ...candidate, format: file.format, sourceDate };
            files.push(await openDistribution(file.path, of, system.files));
        }
        const [fault, ...others] = faultsOf(files, { ...candidate, ...rewriting, internal });
        if (fault !== undefined)
            throw faulty({ candidate, rewriting }, [fault, ...others], internal);
        opened.set(candidate.project, files);
    }
    return opened;
}
async function build(packages, folder, inputs, { system, scratch, sourceDate, statedIn, ready }) {
    const { programs, files } = system;
    const out = external_node_path_.join(scratch, 'built');
    await files.makeFolder(out);
    const kept = await system.keptFolder?.(external_node_path_.resolve(system.folder, inputs.root));
    const jobs = packages.map(({ candidate }) => ({
        project: candidate.project,
        folder: external_node_path_.join(folder, candidate.root),
        build: candidate.build,
        formats: formatsOf(inputs),
        manifest: statedIn(candidate.manifest),
    }));
    const sees = inputs['build-env'];
    const settings = { out, sourceDate: await sourceDate, workers: (0,external_node_os_.availableParallelism)(), sees, ready };
    return buildProjects(jobs, settings, {
        pythonName: inputs.python,
        programs,
        files,
        folder: external_node_path_.join(kept ?? scratch, 'build-environments'),
        today: new Date().toISOString().slice(0, 10),
    });
}
const FORMATS = ['wheel', 'sdist'];
function formatsOf({ formats }) {
    const unknown = formats.find((one) => !FORMATS.some((format) => format === one));
    if (unknown === undefined && formats.length > 0)
        return FORMATS.filter((format) => formats.includes(format));
    throw new js_errors.yo('INPUT_INVALID', `formats: ${(0,printable.g$)(unknown ?? '')} is no format`, 'There are wheel and sdist.');
}
function refuseFailures(built, packages) {
    const failed = packages.flatMap(({ candidate }) => {
        const outcome = built.get(candidate.project);
        return outcome !== undefined && 'error' in outcome ? [{ candidate, outcome }] : [];
    });
    const [first] = failed;
    if (first === undefined)
        return;
    const { candidate, outcome } = first;
    const more = failed.length === 1
        ? ''
        : `; so fail ${failed.length - 1} more: ${failed
            .slice(1)
            .map((one) => one.candidate.package)
            .join(', ')}`;
    throw new js_errors.yo('BUILD_FAILED', `${candidate.package} cannot be built: ${outcome.error}${more}`, outcome.log.length === 0
        ? 'Nothing was published.'
        : ['Nothing was published. The build said:', ...outcome.log].join('\n'), { file: candidate.manifest });
}
function faulty(prepared, faults, versions) {
    const [{ about }] = faults;
    const name = typeof about === 'object' ? about.requirement : '';
    const range = specifierFor('caret', versions.get(name) ?? '');
    const wayOut = range === undefined
        ? 'The manifest, or its build back end, says something else than the plan.'
        : `State "${name}${range}" under [project] dependencies; or let whatever adds it to the build write such a range.`;
    return new js_errors.yo('DISTRIBUTION_FAULT', `what was built of ${prepared.candidate.package} is not what was planned: ${faults.map(({ text }) => text).join('\n')}`, `Nothing was published. ${wayOut}`, build_all_placeOf(faults[0], prepared));
}
function build_all_placeOf({ about }, { candidate, rewriting }) {
    const { manifest: file, nameLine, versionLine } = candidate;
    const asked = typeof about === 'object' ? rewriting.requirements.find(({ name }) => name === about.requirement) : undefined;
    return asked?.at ?? (0,workspaces_location.dz)(file, about === 'version' ? versionLine : nameLine);
}

;




const OF_BUILDER = /^[^/]+\.dist-info\/(?:WHEEL|RECORD)$/;
const METADATA = /^(?:[^/]+\.dist-info\/METADATA|(?:.*\/)?PKG-INFO)$/;
function differingMembers(fileName, ours, theirs, boundless = new Set()) {
    const [own, other] = [ours, theirs].map((bytes) => contentsOf((0,standards_archive.p_)(fileName, bytes), boundless));
    const paths = new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])]);
    return [...paths].filter((path) => own?.get(path) !== other?.get(path)).sort();
}
function contentsOf(archive, boundless) {
    return new Map(archive.members.flatMap((member) => {
        if (OF_BUILDER.test(member.name))
            return [];
        const bytes = (0,standards_archive.hd)(archive, member);
        return [[member.name, digestOf(METADATA.test(member.name) ? comparable(bytes, boundless) : bytes)]];
    }));
}
function comparable(bytes, boundless) {
    const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
    const end = text.indexOf('\n\n');
    const head = end < 0 ? text : text.slice(0, end);
    const fields = head
        .split(/\n(?![ \t])/)
        .filter((field) => !/^Metadata-Version:/i.test(field))
        .map((field) => withoutBounds(field, boundless));
    return `${fields.sort().join('\n')}\n\n${end < 0 ? '' : text.slice(end).trim()}`;
}
function withoutBounds(field, boundless) {
    const text = /^Requires-Dist:\s*(.+)$/is.exec(field)?.[1];
    const requirement = text === undefined ? undefined : (0,pep508.p)(text);
    if (text === undefined || requirement === undefined || !boundless.has((0,pep503.P)(requirement.name)))
        return field;
    const { name, extras, marker = '' } = requirement;
    return `Requires-Dist: ${(0,pep503.P)(name)}[${extras.join(',')}]; ${marker}`;
}
function digestOf(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

var published_metadata = __webpack_require__(25356);
;



function publishedIn({ plan }, packages) {
    const states = new Map(plan.packages.map(({ project, state }) => [project, state]));
    return packages.filter(({ candidate }) => states.get(candidate.project) !== 'new');
}
async function findUnbumped({ registry, plan }, { packages, all }, built, { files, report }) {
    const versions = new Map([...all.publishable.values()].map((one) => [one.package, one.version]));
    const siblings = new Set(versions.keys());
    const findings = [];
    for (const { candidate } of publishedIn({ registry, plan }, packages)) {
        report.progress(`Comparing ${candidate.package} ${candidate.version} with what is published`);
        const remote = await registry.list(candidate.package, candidate.version);
        const pairs = comparablePairs(built.get(candidate.project) ?? [], remote);
        const members = [];
        for (const [{ fileName, path }, there] of pairs) {
            const ours = await files.readBytes(path);
            if (ours !== undefined)
                members.push(...differingMembers(fileName, ours, await registry.read(there), siblings));
        }
        const unmet = members.length > 0 ? [] : await unmetIn(pairs, versions, registry);
        const reason = reasonFor(candidate, members, unmet);
        if (reason !== undefined)
            findings.push(findingOf(candidate, reason));
    }
    return findings;
}
async function unmetIn(pairs, versions, registry) {
    const there = pairs.map(([, file]) => file);
    const metadata = await (0,published_metadata.Eb)(there, registry);
    return metadata === undefined ? [] : (0,published_metadata.Lb)(metadata, versions);
}
function reasonFor({ package: name, version }, [member, ...others], [unmet]) {
    if (member !== undefined) {
        const what = others.length === 0 ? 'differs' : `and ${others.length} more differ`;
        return `${name} changed since ${version} was published, but its version did not: ${(0,printable.g$)(member)} ${what}`;
    }
    return unmet === undefined ? undefined : (0,published_metadata.Zv)({ package: name, version }, unmet);
}
function findingOf({ version, manifest, versionLine }, message) {
    return {
        code: 'version-not-raised',
        severity: 'error',
        message,
        fix: `Give it a version above ${version}.`,
        file: manifest,
        ...(versionLine === undefined ? {} : { line: versionLine }),
    };
}
function comparablePairs(built, remote) {
    const pairs = built.flatMap((one) => {
        const there = remote.find(({ fileName }) => fileName === one.fileName);
        return there === undefined ? [] : [[one, there]];
    });
    const wheels = pairs.filter(([{ kind }]) => kind === 'wheel');
    return wheels.length > 0 ? wheels : pairs;
}

var json = __webpack_require__(41589);
;






const NAME = 'publish-plan.json';
async function writeHandOver(folder, plans, owned, built, { files }) {
    await files.makeFolder(folder);
    const entries = [...built].flatMap(([project, own]) => own.map((file) => ({ project, file })));
    for (const { file } of entries) {
        const bytes = await files.readBytes(file.path);
        if (bytes !== undefined)
            await files.write(external_node_path_.join(folder, file.fileName), bytes);
    }
    const document = {
        formatVersion: 1,
        plans,
        owned: [...owned],
        files: entries.map(({ project, file }) => ({
            project,
            package: file.project,
            version: file.version,
            format: file.kind,
            file: file.fileName,
            sha256: file.sha256,
            ...(file.sourceDate === undefined ? {} : { sourceDate: file.sourceDate }),
        })),
    };
    await files.write(external_node_path_.join(folder, NAME), `${JSON.stringify(document, null, 2)}\n`);
}
async function readHandOver(folder, { files }) {
    const file = external_node_path_.join(folder, NAME);
    const text = await files.read(file);
    if (text === undefined) {
        throw new js_errors.yo('HAND_OVER_MISSING', `${(0,printable.g$)(file)} is not there`, 'Build first, with stage: build and the same folder; between jobs, carry the folder over as an artifact.');
    }
    const document = parsed(text, file);
    const built = new Map();
    for (const one of document.files) {
        const place = external_node_path_.join(folder, external_node_path_.basename(one.file));
        await refuseTooLarge(place, one.file, files);
        const digest = (await hand_over_digestOf(place, files)) ?? 'nothing';
        if (digest !== one.sha256) {
            throw new js_errors.cs('DIGEST_MISMATCH', `${(0,printable.g$)(one.file)} is ${digest}, and ${one.sha256} was built`, 'Nothing was published: somebody changed the folder between the two jobs. Build anew.');
        }
        built.set(one.project, [...(built.get(one.project) ?? []), await openDistribution(place, one, files)]);
    }
    refuseGaps(document, built);
    return { ...document, built };
}
async function hand_over_digestOf(file, files) {
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of (await files.openBlob(file)).stream())
            hash.update(chunk);
        return hash.digest('hex');
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        return undefined;
    }
}
function refuseGaps({ plans }, built) {
    const open = plans.flatMap(({ packages }) => packages.filter(({ state }) => state !== 'published'));
    const gap = open.find(({ project }) => !built.has(project));
    if (gap === undefined)
        return;
    throw new js_errors.yo('HAND_OVER_INCOMPLETE', `the plan has ${(0,printable.g$)(gap.package)} to publish, and no file of it`, 'Build anew, and carry the whole folder over.');
}
function parsed(text, file) {
    try {
        const document = JSON.parse(text);
        if (isHandOver(document))
            return document;
    }
    catch {
    }
    throw new js_errors.yo('HAND_OVER_UNREADABLE', `${(0,printable.g$)(file)} is no plan of this version of maestro-actions`, 'Build and upload with the same version of the action.');
}
function isHandOver(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { formatVersion, plans, files, owned } = value;
    if (formatVersion !== 1 || !Array.isArray(plans) || !Array.isArray(files) || !isTexts(owned))
        return false;
    return plans.every(isPlan) && files.every((one) => isTexts(FILE_KEYS.map((key) => (0,json.memberOf)(one, key))));
}
const FILE_KEYS = ['project', 'package', 'version', 'format', 'file', 'sha256'];
function isPlan(value) {
    const packages = (0,json.memberOf)(value, 'packages');
    return (typeof (0,json.memberOf)((0,json.memberOf)(value, 'registry'), 'title') === 'string' &&
        Array.isArray(packages) &&
        packages.every((one) => isTexts(['project', 'package', 'version', 'state'].map((key) => (0,json.memberOf)(one, key)))));
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

;
function receiptsFor(shipments, outcomeOf) {
    const when = new Date().toISOString();
    return shipments.flatMap((shipment) => {
        const { target, built } = shipment;
        const { packages, registry } = target.plan;
        const open = packages.filter(({ state }) => state !== 'published');
        return open.flatMap(({ project, package: name, version }) => (built.get(project) ?? []).map((file) => {
            const { fileName, sha256 } = file;
            return { package: name, version, file: fileName, sha256, registry, when, ...outcomeOf(file, shipment) };
        }));
    });
}

;




async function makeNamedFolder({ folder }, system) {
    if (folder === '')
        return;
    const place = external_node_path_.resolve(system.folder, folder);
    const probe = external_node_path_.join(place, '.maestro-probe');
    const tryOut = async () => {
        await system.files.makeFolder(place);
        await system.files.write(probe, '');
        await system.files.remove(probe);
    };
    const what = `nothing can be written to ${(0,printable.g$)(folder)}, where the receipts go, and in stage build what was built`;
    const hint = 'Nothing was published. Name another folder, or make room there.';
    await (0,js_errors.kr)(tryOut, (why) => new js_errors.yo('FOLDER_UNWRITABLE', `${what}: ${why}`, hint));
}
async function readReceipts(folder, files) {
    const reading = (0,json.Vh)((await files.read(external_node_path_.join(folder, receipts_place_NAME))) ?? '');
    const receipts = 'value' in reading ? (0,json.memberOf)(reading.value, 'receipts') : undefined;
    return Array.isArray(receipts) ? receipts.filter(isReceipt) : [];
}
function isReceipt(value) {
    const texts = ['file', 'sha256', 'outcome'].map((key) => (0,json.stringMember)(value, key));
    return texts.every((text) => text !== undefined) && (0,json.stringMember)((0,json.memberOf)(value, 'registry'), 'title') !== undefined;
}
const receipts_place_NAME = 'receipts.json';
async function leaveReceipts(receipts, inputs, system) {
    if (receipts.length === 0)
        return '';
    try {
        const folder = inputs.folder === ''
            ? await system.outputFolder(external_node_path_.resolve(system.folder, inputs.root))
            : external_node_path_.resolve(system.folder, inputs.folder);
        const file = external_node_path_.join(folder, receipts_place_NAME);
        await system.files.write(file, `${JSON.stringify({ formatVersion: 1, receipts }, null, 2)}\n`);
        return file;
    }
    catch (error) {
        const why = (0,js_errors.EU)(error);
        if (why === undefined)
            throw error;
        const message = `The receipts could not be written: ${why}`;
        system.report.annotate({ level: 'warning', title: 'No receipts', message });
        return '';
    }
}

var clock = __webpack_require__(85161);
;


async function refuseProblems(problems, { report }) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    const rest = problems.filter((one) => one !== first);
    const { annotationsOf } = await __webpack_require__.e( 4884).then(__webpack_require__.bind(__webpack_require__, 22503));
    for (const one of annotationsOf(rest.map((finding) => ({ ...finding, code: titleOf(finding) }))))
        report.annotate(one);
    if (first === undefined)
        return;
    const { message, fix, file, line } = first;
    const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
    throw new js_errors.yo(titleOf(first), `${message}${more}`, fix, {
        file,
        ...(line === undefined ? {} : { line }),
    });
}
function titleOf({ code }) {
    return code.toUpperCase().replaceAll('-', '_');
}
async function tellPlans(plans, { report }) {
    await report.show(async (screen) => {
        const { planText } = await __webpack_require__.e( 8448).then(__webpack_require__.bind(__webpack_require__, 18448));
        return plans.map((plan) => planText(plan, screen)).join('\n');
    });
}
async function tellOutcome({ plans, receipts, checks, broken = [] }, inputs, { report }) {
    if (receipts.some(({ outcome }) => outcome !== 'already-present')) {
        await report.show(async (screen) => {
            const { receiptsText } = await __webpack_require__.e( 8448).then(__webpack_require__.bind(__webpack_require__, 18448));
            return receiptsText(receipts, { checks, broken }, screen);
        });
    }
    if (!inputs.summary)
        return;
    await report.summary(async () => {
        const { publishSummary } = await __webpack_require__.e( 5859).then(__webpack_require__.bind(__webpack_require__, 5859));
        return publishSummary(plans, receipts, { checks, broken });
    });
}
async function timed({ report }, words, work) {
    const started = (0,clock.L)();
    const result = await work();
    const seconds = ((0,clock.L)() - started) / 1000;
    if (seconds >= LONG_SECONDS)
        report.log(`${words(result)}: ${seconds.toFixed(1)} s`);
    return result;
}
const LONG_SECONDS = 2;

;




function watchForInterruption(inputs, system) {
    let work = [];
    const receipts = [];
    const release = system.whenInterrupted?.(() => tellInterruption(work, receipts, inputs, system));
    return {
        begin(what) {
            work = what;
            return (one) => void receipts.push(one);
        },
        release: () => release?.(),
    };
}
async function tellInterruption(work, known, inputs, system) {
    const receipts = [...known, ...unfinished(work, known)];
    if (receipts.length === 0) {
        system.report.log('Interrupted: nothing was uploaded');
        return;
    }
    const checks = ['The run was ended before all was done. Run it again: what is there by then is not sent again.'];
    await leaveReceipts(receipts, inputs, system);
    system.report.log(`Interrupted: ${known.filter(isThere).length} of ${receipts.length} files are there`);
    await tellOutcome({ plans: work.map(({ target }) => target.plan), receipts, checks }, inputs, system);
}
function unfinished(work, receipts) {
    const known = new Set(receipts.map(({ registry, file }) => `${registry.title} ${file}`));
    const note = 'the run was ended before the registry confirmed it';
    return receiptsFor(work, () => ({ outcome: 'failed', url: '', note })).filter(({ registry, file }) => !known.has(`${registry.title} ${file}`));
}

var try_out = __webpack_require__(5687);
;




const QUICK_MS = 10_000;
const namesakes_AT_A_TIME = 8;
async function judgeNamesakes(trial, inputs, system) {
    const names = await claimedElsewhere(trial, await expected(inputs['also-public']), system);
    if (names.length === 0)
        return;
    const { registry } = trial;
    const fresh = (await (0,at_a_time.U)(namesakes_AT_A_TIME, names, (name) => unlessKnown(name, registry))).flat();
    const where = (0,printable.g$)((0,try_out.q3)(system));
    if (fresh.length > 0) {
        throw new js_errors.yo('NAME_CLAIMED', `${fresh.join(', ')}: new in ${registry.title}, while ${where} has somebody's package of this name, which installers may take in its place`, 'Nothing was published. Choose another name; or, where it is yours there too, list it under also-public.');
    }
    const message = `${where} has packages called ${names.join(', ')} as well: installers that ask both may take those`;
    system.report.annotate({ level: 'warning', title: 'Names that others have', message });
}
async function unlessKnown(name, registry) {
    return (await registry.list(name)).length === 0 ? [name] : [];
}
async function claimedElsewhere({ registry, built }, isExpected, system) {
    const elsewhere = (0,try_out.q3)(system);
    const { indexUrl = '' } = (await registry.installSource?.()) ?? {};
    if (!URL.canParse(elsewhere) || new URL(elsewhere).host === hostOf(indexUrl))
        return [];
    const names = [...new Set(built.map(({ project }) => project))].filter((name) => !isExpected(name));
    const found = await (0,at_a_time.U)(namesakes_AT_A_TIME, names, async (name) => {
        const { status } = await system.http.ask(new URL(`${elsewhere}${name}/`), {
            method: 'HEAD',
            headers: {},
            timeoutMs: QUICK_MS,
        });
        return status === 200 ? [name] : [];
    });
    return found.flat();
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : '';
}
async function expected(globs) {
    if (globs.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e( 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    return picomatch([...globs]);
}

;




const missing_siblings_AT_A_TIME = 8;
async function findMissingSiblings(selected, all, registry) {
    const planned = new Set(selected.map(({ candidate }) => candidate.package));
    const open = selected.flatMap(({ candidate, requirements }) => requirements.filter(({ name }) => !planned.has(name)).map((requirement) => ({ candidate, requirement })));
    const names = [...new Set(open.map(({ requirement }) => requirement.name))];
    const lists = await (0,at_a_time.U)(missing_siblings_AT_A_TIME, names, async (name) => [name, await versionsOf(name, registry)]);
    const versions = new Map(lists);
    return open.flatMap(({ candidate, requirement }) => {
        const { there = [], yanked = [] } = versions.get(requirement.name) ?? {};
        const admits = (version) => (0,pep440.x_)(version, requirement.specifier) === true;
        if (there.some(admits))
            return [];
        return [missing_siblings_findingOf(candidate, { ...requirement, yanked: yanked.filter(admits) }, all, registry)];
    });
}
async function versionsOf(name, registry) {
    const files = await registry.list(name);
    const of = (some) => [
        ...new Set(some.flatMap(({ fileName }) => (0,distribution_file_name.t)(fileName, name)?.version ?? [])),
    ];
    return { there: of(files.filter(({ isYanked }) => !isYanked)), yanked: of(files.filter(({ isYanked }) => isYanked)) };
}
function missing_siblings_findingOf(candidate, unmet, all, registry) {
    const { name, specifier, yanked, at } = unmet;
    const what = `${candidate.package} requires ${(0,printable.g$)(`${name}${specifier}`)}`;
    const title = (0,printable.g$)(registry.title);
    return {
        code: 'sibling-not-published',
        severity: 'error',
        message: yanked.length === 0
            ? `${what}, which ${title} does not have`
            : `${what}, of which ${title} has only what is yanked, ${yanked.join(', ')}: installers pass it over`,
        fix: wayOut(unmet, all, registry),
        ...at,
    };
}
function wayOut({ name, yanked }, { publishable, problems, others }, { yank }) {
    const sibling = [...publishable.values()].find((one) => one.package === name);
    const back = yanked.find((version) => sibling === undefined || version === sibling.version) ?? '';
    if (back !== '') {
        const how = yank === undefined ? 'on its site' : `with yank ${name} --version ${back} --undo`;
        return `Put ${name} ${back} back, ${how}; or publish a version above it first.`;
    }
    if (sibling !== undefined)
        return `Publish ${name} ${sibling.version} first, or along with it: add ${sibling.project} to projects.`;
    if ([...problems.keys()].includes(name))
        return `Mend the manifest of ${name}, then publish it first.`;
    const never = [...others].find(([project]) => project === name)?.[1];
    return never === undefined
        ? `Publish ${name} first.`
        : `${name} is never published, since ${never}: drop the dependency, or make ${name} a package.`;
}

;


async function findLeftOut({ packages }, wanted, registry) {
    const coming = packages.filter(({ state }) => state !== 'published');
    const projects = new Set(coming.map(({ project }) => project));
    const versions = new Map(coming.map((one) => [one.package, one.version]));
    const findings = [];
    for (const { candidate, remote } of wanted) {
        if (projects.has(candidate.project) || !candidate.needs.some((need) => projects.has(need)))
            continue;
        const metadata = await (0,published_metadata.Eb)(filesOfVersion(remote, candidate), registry);
        if (metadata === undefined)
            continue;
        for (const unmet of (0,published_metadata.Lb)(metadata, versions))
            findings.push(left_out_findingOf(candidate, (0,published_metadata.Zv)(candidate, unmet)));
    }
    return findings;
}
function left_out_findingOf({ package: name, version, manifest, versionLine }, message) {
    return {
        code: 'sibling-left-out',
        severity: 'warning',
        message: `${message}, which is about to be published: nobody can install both`,
        fix: `Give ${name} a version above ${version}, and publish it too.`,
        file: manifest,
        ...(versionLine === undefined ? {} : { line: versionLine }),
    };
}

;








const LISTS_AT_A_TIME = 8;
async function planTargets(preparation, registries, inputs, system) {
    const targets = [];
    for (const registry of registries)
        await refuseProblems(localVersions(preparation.packages, registry), system);
    for (const registry of registries)
        targets.push(await planTarget(preparation, registry, inputs, system));
    return targets;
}
function localVersions(packages, { refusesLocalVersions, title }) {
    if (refusesLocalVersions !== true)
        return [];
    return packages.flatMap(({ candidate: { package: name, version, manifest, versionLine } }) => {
        if (!version.includes('+'))
            return [];
        return [
            {
                code: 'local-version',
                severity: 'error',
                message: `${title} takes no local versions, and ${name} is ${version}`,
                fix: 'Give it a development version such as 1.0.dev1, or publish it to an index of your own.',
                file: manifest,
                ...(versionLine === undefined ? {} : { line: versionLine }),
            },
        ];
    });
}
async function planTarget({ view, all, packages }, registry, inputs, system) {
    const seenAt = (0,clock.L)();
    system.report.progress(`Asking ${registry.title} for ${packages.length} packages`);
    const wanted = await (0,at_a_time.U)(LISTS_AT_A_TIME, packages, async ({ candidate, rewriting }) => ({
        candidate,
        requires: rewriting.requirements.map(plan_requirements.Pg),
        remote: await registry.list(candidate.package, candidate.version),
    }));
    const { kind, title } = registry;
    const plan = makePlan(wanted, formatsOf(inputs), { commit: view.commit, registry: { kind, title } });
    const isOpen = openIn([{ plan }], inputs);
    const siblings = packages.map((one) => {
        return { candidate: one.candidate, requirements: isOpen(one) ? one.rewriting.requirements : [] };
    });
    const problems = [
        ...(await findMissingSiblings(siblings, all, registry)),
        ...(inputs.guard ? [] : await findLeftOut(plan, wanted, registry)),
    ];
    await refuseProblems(problems, system);
    return { registry, plan, seenAt };
}
async function lookAgain({ registry, plan }, { report }) {
    const seenAt = (0,clock.L)();
    report.progress(`Asking ${registry.title} for ${plan.packages.length} packages`);
    const packages = await (0,at_a_time.U)(LISTS_AT_A_TIME, plan.packages, async (one) => {
        if (one.state === 'published')
            return one;
        const remote = remoteOf(filesOfVersion(await registry.list(one.package, one.version), one));
        return { ...one, remote, state: remote.length === 0 ? 'new' : 'partial' };
    });
    return { registry, plan: { ...plan, packages }, seenAt };
}
function openIn(targets, { rebuild }) {
    const open = new Set(targets.flatMap(({ plan }) => plan.packages.flatMap(({ project, state }) => (state === 'published' ? [] : project))));
    return ({ candidate }) => rebuild || open.has(candidate.project);
}

var parse = __webpack_require__(53398);
var toml = __webpack_require__(41023);
var python_manifest = __webpack_require__(12685);
var repo_paths = __webpack_require__(9356);
;


const ASSIGNED = /^(?:__version__|VERSION|version)(?:[ \t]*:[ \t]*\w+)?[ \t]*=[ \t]*(['"])v?(.+?)\1/im;
function versionPlace(folder, table, packageName) {
    const backend = (0,toml.bX)(table, 'build-system', 'build-backend') ?? '';
    if (backend.startsWith('hatchling'))
        return hatchPlace(folder, table);
    if (backend.startsWith('setuptools'))
        return setuptoolsPlace(folder, table);
    if (backend.startsWith('flit_core'))
        return flitPlace(folder, table, packageName);
    return backend.startsWith('pdm.') ? pdmPlace(folder, table) : undefined;
}
function hatchPlace(folder, table) {
    const source = (0,toml.bX)(table, 'tool', 'hatch', 'version', 'source') ?? 'regex';
    const written = (0,toml.bX)(table, 'tool', 'hatch', 'version', 'path');
    const pattern = (0,toml.bX)(table, 'tool', 'hatch', 'version', 'pattern');
    if (source !== 'regex' || written === undefined || pattern !== undefined)
        return undefined;
    return { files: filesAt(folder, [written]), find: assigned };
}
function setuptoolsPlace(folder, table) {
    const keys = ['tool', 'setuptools', 'dynamic', 'version'];
    const file = (0,toml.fK)(table, ...keys, 'file');
    if (file !== undefined) {
        const names = [file].flat().filter((name) => typeof name === 'string');
        return { files: filesAt(folder, names), find: (text) => text.trim() || undefined };
    }
    const attribute = (0,toml.bX)(table, ...keys, 'attr');
    if (attribute === undefined)
        return undefined;
    const parts = attribute.split('.');
    const name = parts.pop() ?? '';
    const module = parts.join('/');
    const files = filesAt(folder, ['', 'src/', 'lib/'].flatMap((start) => [`${start}${module}.py`, `${start}${module}/__init__.py`]));
    return { files, find: (text) => literalOf(name, text) };
}
function flitPlace(folder, table, packageName) {
    const module = ((0,toml.bX)(table, 'tool', 'flit', 'module', 'name') ?? packageName.replaceAll('-', '_')).replaceAll('.', '/');
    const files = filesAt(folder, ['', 'src/'].flatMap((start) => [`${start}${module}/__init__.py`, `${start}${module}.py`]));
    return { files, find: (text) => literalOf('__version__', text) };
}
function pdmPlace(folder, table) {
    const written = (0,toml.bX)(table, 'tool', 'pdm', 'version', 'path');
    if ((0,toml.bX)(table, 'tool', 'pdm', 'version', 'source') !== 'file' || written === undefined)
        return undefined;
    return { files: filesAt(folder, [written]), find: assigned };
}
function filesAt(folder, names) {
    return names.flatMap((name) => (0,repo_paths.o1)(folder, name) ?? []);
}
function assigned(text) {
    return ASSIGNED.exec(text)?.[2];
}
function literalOf(name, text) {
    if (!/^\w+$/.test(name))
        return undefined;
    return new RegExp(`^${name}(?:[ \\t]*:[ \\t]*\\w+)?[ \\t]*=[ \\t]*(['"])(.+?)\\1`, 'm').exec(text)?.[2];
}

;



const PLACES = [
    ['project', 'readme'],
    ['project', 'readme', 'file'],
    ['tool', 'poetry', 'readme'],
];
function missingReadme(manifest, tree) {
    for (const keys of PLACES) {
        for (const name of namesAt(manifest, keys)) {
            if (missing_readme_isThere((0,repo_paths.o1)(manifest.folder, name), tree))
                continue;
            const line = manifest.lineOf(keys);
            return {
                code: 'readme-missing',
                severity: 'error',
                message: `${(0,printable.g$)(name)}, which the manifest names as its readme, is not in this commit`,
                fix: 'Add the file and commit it, or correct readme.',
                file: manifest.file,
                ...(line === undefined ? {} : { line }),
            };
        }
    }
    return undefined;
}
function namesAt({ table }, keys) {
    const only = (0,toml.bX)(table, ...keys);
    return only === undefined ? (0,toml.kp)(table, ...keys) : [only];
}
function missing_readme_isThere(file, { entries }) {
    if (file === undefined)
        return true;
    const segments = file.split('/');
    return segments.some((_, at) => entries.has(segments.slice(0, at + 1).join('/')));
}

;







const LEGACY = {
    requires: ['setuptools>=40.8.0'],
    backend: 'setuptools.build_meta:__legacy__',
    backendPath: [],
};
async function findCandidates(graph, tree, read, fallback) {
    const publishable = new Map();
    const others = new Map();
    const problems = new Map();
    for (const project of graph.projects.values()) {
        const manifest = project.ecosystems.includes('python') ? await (0,python_manifest.WI)(tree, project.root) : undefined;
        const why = manifest === undefined ? 'it is no Python project' : neverWhy(project, manifest, tree);
        if (manifest === undefined || why !== undefined) {
            others.set(project.name, why ?? '');
            continue;
        }
        const found = missingReadme(manifest, tree) ?? (await candidateOf(project, manifest, { graph, read, fallback }));
        if ('code' in found)
            problems.set(project.name, found);
        else
            publishable.set(project.name, found);
    }
    for (const finding of sameNames(publishable))
        problems.set(...finding);
    for (const name of problems.keys())
        publishable.delete(name);
    return { publishable, others, problems };
}
const PRIVATE = 'it is marked private';
function neverWhy({ privateIn, root }, manifest, tree) {
    if ((0,python_manifest.AI)(manifest))
        return 'it is never built as a package';
    if (privateIn.includes('python'))
        return PRIVATE;
    if (manifest.problem !== undefined)
        return undefined;
    const hasBackend = (0,toml.af)(manifest.table, 'build-system') !== undefined;
    const hasSetup = ['setup.py', 'setup.cfg'].some((name) => tree.entries.has(root === '' ? name : `${root}/${name}`));
    return hasBackend || hasSetup ? undefined : 'it has no build backend';
}
async function candidateOf(project, manifest, known) {
    const { file } = manifest;
    if (manifest.problem !== undefined)
        return manifest.problem;
    const name = (0,python_manifest.op)(manifest);
    if (name === undefined)
        return problem(manifest, 'name-missing', 'The manifest gives the project no name', NAME_FIX);
    const version = await versionOf(manifest, project, known);
    if ('code' in version)
        return version;
    return {
        project: project.name,
        package: (0,pep503.P)(name),
        ...version,
        root: project.root,
        manifest: file,
        ...linesOf(manifest),
        build: buildSystemOf(manifest),
        ...extrasOf(manifest),
        ...needsOf(project, known.graph),
    };
}
const NAME_FIX = 'Give it a name under [project], or [tool.poetry].';
async function versionOf(manifest, project, known) {
    const isDynamic = (0,toml.kp)(manifest.table, 'project', 'dynamic').includes('version');
    const inFile = !project.version && isDynamic ? await dynamicVersion(manifest, project, known.read) : undefined;
    const version = project.version || inFile?.version || (isDynamic ? known.fallback : undefined);
    if (version === undefined) {
        return isDynamic
            ? problem(manifest, 'dynamic-version', 'The version is left to the build, so nobody can tell what would be published', 'State a version under [project], or in a file that the manifest names; or leave the project out.', ['project', 'dynamic'])
            : problem(manifest, 'version-missing', 'The manifest states no version', 'Add version under [project].');
    }
    const normalized = (0,pep440_ranges.Qj)(version);
    if (normalized !== undefined)
        return { version: normalized, ...(inFile === undefined ? {} : { versionIn: inFile.file }) };
    return problem(manifest, 'version-invalid', `${(0,printable.g$)(version)} is no version of Python packages (PEP 440)`, 'Write one such as 1.4.0, 1.4.0rc1 or 1.4.0.post1.', versionKeys(manifest));
}
async function dynamicVersion({ table, folder }, { packageNames }, read) {
    const place = versionPlace(folder, table, packageNames.python ?? '');
    if (place === undefined)
        return undefined;
    const texts = await read(place.files);
    return place.files.flatMap((file) => {
        const version = place.find(texts.get(file) ?? '');
        return version === undefined ? [] : { file, version };
    })[0];
}
function versionKeys({ table }) {
    return (0,toml.bX)(table, 'project', 'version') === undefined ? ['tool', 'poetry', 'version'] : ['project', 'version'];
}
function linesOf(manifest) {
    const [versionLine, nameLine] = [versionKeys(manifest), nameKeys(manifest)].map(manifest.lineOf);
    return { ...(versionLine === undefined ? {} : { versionLine }), ...(nameLine === undefined ? {} : { nameLine }) };
}
function extrasOf({ table }) {
    const isStated = (0,toml.af)(table, 'project') !== undefined || (0,toml.af)(table, 'tool', 'poetry') !== undefined;
    const isDynamic = (0,toml.kp)(table, 'project', 'dynamic').includes('optional-dependencies');
    if (!isStated || isDynamic)
        return {};
    const entries = [
        ...(0,toml.ws)(table, 'project', 'optional-dependencies'),
        ...(0,toml.ws)(table, 'tool', 'poetry', 'extras'),
    ];
    return { extras: new Set(entries.map(([name]) => (0,pep503.P)(name))) };
}
function nameKeys({ table }) {
    return (0,toml.bX)(table, 'project', 'name') === undefined ? ['tool', 'poetry', 'name'] : ['project', 'name'];
}
function problem({ file, lineOf }, code, message, fix, keys) {
    const line = keys === undefined ? undefined : lineOf(keys);
    return { code, severity: 'error', message, fix, file, ...(line === undefined ? {} : { line }) };
}
function buildSystemOf({ table }) {
    const stated = (0,toml.af)(table, 'build-system');
    if (stated === undefined)
        return LEGACY;
    const backend = (0,toml.bX)(stated, 'build-backend');
    const requires = (0,toml.fK)(stated, 'requires') === undefined ? LEGACY.requires : (0,toml.kp)(stated, 'requires');
    const hasPlugins = (0,toml.ws)(table, 'tool', 'poetry', 'requires-plugins').length > 0;
    return {
        requires,
        backend: backend ?? LEGACY.backend,
        backendPath: (0,toml.kp)(stated, 'backend-path'),
        ...(hasPlugins ? { needsPoetry: true } : {}),
    };
}
function needsOf({ name }, { edges, projects }) {
    const neededAt = new Map();
    for (const { from, group, to, at } of edges) {
        const isNeeded = from === name && group !== 'dev' && projects.get(to)?.packageNames.python !== undefined;
        if (isNeeded && !neededAt.has(to))
            neededAt.set(to, at);
    }
    return { needs: [...neededAt.keys()], neededAt };
}
function sameNames(publishable) {
    const named = new Map();
    for (const one of publishable.values())
        named.set(one.package, [...(named.get(one.package) ?? []), one]);
    return [...named.values()].flatMap((ones) => {
        if (ones.length === 1)
            return [];
        const places = ones.map(({ manifest }) => (0,printable.g$)(manifest)).join(' and ');
        return ones.map(({ project, package: name, manifest, nameLine: line }) => [
            project,
            {
                code: 'name-clash',
                severity: 'error',
                message: `${places} have the same name, ${name}`,
                fix: 'Give one of them another name: an index tells them apart by it alone.',
                file: manifest,
                ...(line === undefined ? {} : { line }),
            },
        ]);
    });
}

var requirements_file = __webpack_require__(50682);
var manifest_entries = __webpack_require__(17076);
;






const FIELDS = { dependencies: 'install_requires', 'optional-dependencies': 'extras_require' };
const NOTHING = { entries: [], place: () => ({ file: '' }), isOpen: false };
async function readFilledIn({ root, build }, tree, read) {
    if (!build.backend.startsWith('setuptools'))
        return undefined;
    const manifest = await (0,python_manifest.WI)(tree, root);
    const fields = manifest === undefined ? [] : openFields(manifest);
    if (manifest === undefined || fields.length === 0)
        return NOTHING;
    const script = (0,repo_paths._z)(root, 'setup.py');
    const hasScript = tree.entries.has(script);
    const code = hasScript ? ((await read([script])).get(script) ?? '') : '';
    const lists = fields.flatMap((field) => {
        if ((0,toml.fK)(manifest.table, ...DYNAMIC, field) !== undefined)
            return dynamicLists(manifest, field);
        return code.includes(FIELDS[field]) ? [] : setupLists(manifest, field);
    });
    return placed(await withFiles(lists, read), hasScript);
}
const DYNAMIC = ['tool', 'setuptools', 'dynamic'];
function openFields({ table }) {
    const fields = Object.keys(FIELDS);
    if ((0,toml.af)(table, 'project') === undefined)
        return fields;
    const dynamic = (0,toml.kp)(table, 'project', 'dynamic');
    return fields.filter((field) => dynamic.includes(field));
}
function dynamicLists({ table, folder, file }, field) {
    const listAt = (keys, extra) => {
        const only = (0,toml.bX)(table, ...keys, 'file');
        const names = only === undefined ? (0,toml.kp)(table, ...keys, 'file') : [only];
        const files = names.flatMap((name) => (0,repo_paths.o1)(folder, name) ?? []);
        return { ...(extra === undefined ? {} : { extra }), items: [], file, files };
    };
    const keys = [...DYNAMIC, field];
    if (field === 'dependencies')
        return [listAt(keys)];
    return (0,toml.ws)(table, ...keys).map(([extra]) => listAt([...keys, extra], extra));
}
function setupLists({ setup, folder }, field) {
    const own = (setup?.requires ?? []).filter(({ extra }) => (extra === undefined) === (field === 'dependencies'));
    return own.map(({ files, ...list }) => ({
        ...list,
        file: (0,repo_paths._z)(folder, 'setup.cfg'),
        files: files.flatMap((name) => (0,repo_paths.o1)(folder, name) ?? []),
    }));
}
async function withFiles(lists, read) {
    const texts = await read([...new Set(lists.flatMap(({ files }) => files))]);
    return lists.flatMap(({ extra, items, file, files }) => {
        const whose = extra === undefined ? {} : { extra };
        const own = items.map(({ text, line }) => ({ ...whose, text, at: { file, line } }));
        const more = files.flatMap((name) => (0,requirements_file.JB)(texts.get(name) ?? '').map(({ requirement: text, line }) => ({ ...whose, text, at: { file: name, line } })));
        return [...own, ...more];
    });
}
function placed(items, isOpen) {
    const entries = items.flatMap(({ text, extra }, index) => {
        const place = extra === undefined ? { group: 'main' } : { group: 'extra', groupName: (0,pep503.P)(extra) };
        return (0,manifest_entries.kV)(text, [index], { keys: [], ...place }) ?? [];
    });
    return { entries, place: ([index]) => items[Number(index)]?.at ?? { file: '' }, isOpen };
}

var uv = __webpack_require__(99406);
;





function siblingsOf(projects, place) {
    const named = new Map();
    const twice = new Set();
    for (const sibling of projects) {
        const { name } = sibling;
        if (name === undefined)
            continue;
        if (named.has(name))
            twice.add(name);
        named.set(name, sibling);
    }
    for (const name of twice)
        named.delete(name);
    const placed = new Map(projects.map((sibling) => [sibling.root, sibling]));
    return { named, placed, ...(place === undefined ? {} : { place }) };
}
async function inheritedSources({ folder, text }) {
    const reading = await (0,toml.D7)(text);
    return 'table' in reading ? { folder, sources: (0,uv.kZ)(reading.table) } : undefined;
}
const FOREIGN = { type: 'foreign' };
function findSibling(entry, from) {
    const { reference, name } = entry;
    if (reference.type === 'path')
        return atPath(name, from.folder, reference.path, from.siblings);
    if (reference.type !== 'name')
        return FOREIGN;
    return (entry.form === 'requirement' ? bySource(entry, from) : undefined) ?? byName(name, from.siblings);
}
function byName(name, { named }) {
    const sibling = named.get(name);
    return sibling === undefined ? FOREIGN : whole(sibling, name);
}
function bySource(entry, from) {
    const own = from.sources.get(entry.name);
    const folder = own === undefined ? (from.inherited?.folder ?? from.folder) : from.folder;
    const sources = (0,uv.Mj)(entry, own ?? from.inherited?.sources.get(entry.name) ?? []);
    const local = sources.find(isLocal);
    if (local?.type === 'path')
        return atPath(entry.name, folder, local.path ?? '', from.siblings);
    if (local === undefined)
        return sources.some(({ type }) => type === 'external') ? FOREIGN : undefined;
    const found = byName(entry.name, from.siblings);
    return found.type === 'foreign'
        ? missing('is said to be in this workspace, which has no project of this name')
        : found;
}
function isLocal({ type }) {
    return type === 'path' || type === 'workspace';
}
function atPath(name, folder, path, { placed, place }) {
    const shown = `is said to be at "${(0,printable.g$)(path)}", which`;
    const root = (0,repo_paths.o1)(folder, path, place);
    if (root === undefined)
        return missing(`${shown} leads out of this repository`);
    const sibling = placed.get(root);
    if (sibling === undefined)
        return missing(`${shown} holds no project`);
    const isOther = name !== '' && sibling.name !== undefined && sibling.name !== name;
    return isOther ? missing(`${shown} holds ${(0,printable.g$)(sibling.name ?? '')}`) : whole(sibling, name);
}
function whole({ root, name, version, extras }, wanted) {
    const place = root === '' ? 'at the root' : `in ${(0,printable.g$)(root)}`;
    if (name === undefined)
        return nameless(`is the project ${place}, which has no name`);
    if (version === undefined || (0,pep440_ranges.Qj)(version) === undefined) {
        const lack = version === undefined ? 'is not known' : `"${(0,printable.g$)(version)}" is none`;
        return nameless(`is the project ${place}, whose version ${lack}`);
    }
    return wanted === '' || wanted === name
        ? { type: 'sibling', sibling: { root, name, version, ...(extras && { extras }) } }
        : FOREIGN;
}
function missing(because) {
    return { type: 'missing', because, hasProject: false };
}
function nameless(because) {
    return { type: 'missing', because, hasProject: true };
}

var git_modes = __webpack_require__(24082);
;



function missingSubmodules({ root, manifest, package: name }, roots, { entries }) {
    const within = (folder, file) => folder === '' || file.startsWith(`${folder}/`);
    const inner = roots.filter((other) => other !== root && within(root, other));
    const modules = modulePlaces(root, name);
    return [...entries.values()].flatMap(({ path, mode }) => {
        if (mode !== git_modes.NG || !within(root, path) || inner.some((other) => within(other, path)))
            return [];
        const isModule = modules.includes(path);
        if (root === '' && !isModule)
            return [];
        return [
            {
                code: 'submodule-in-package',
                severity: isModule ? 'error' : 'warning',
                message: `${(0,printable.g$)(path)} is a git submodule: what is published is built from this commit, in which it is empty`,
                fix: 'Publish the package from the repository of the submodule, or keep the files that belong to it here.',
                file: manifest,
            },
        ];
    });
}
function modulePlaces(root, name) {
    const module = name.replaceAll('-', '_');
    const folders = ['src', module, `src/${module}`, name.split('-')[0] ?? '', `src/${name.split('-')[0]}`];
    return folders.map((folder) => (0,repo_paths._z)(root, folder));
}

;

const TOLD = 5;
const WANTED = 'What is published has a build back end ([build-system] in its pyproject.toml) and a version, and is not private.';
const FROM_BASE = 'Compare with another commit by base; or publish whatever the registry lacks with projects: all.';
function whyNothing({ selected, others, all, range }) {
    if (all === 0)
        return `There is no project in this commit. ${WANTED}`;
    if (selected.length > 0)
        return `${unpublished(selected, others)}. ${WANTED}`;
    if (range === undefined)
        return 'What projects names, it leaves out again. Take out a line that begins with !.';
    const since = range.type === 'range' ? `since ${range.base.slice(0, 7)} (${(0,printable.g$)(range.why)})` : `(${(0,printable.g$)(range.why)})`;
    return `No project that projects asks for is affected by a change ${since}. ${FROM_BASE}`;
}
function unpublished(selected, others) {
    const told = selected.slice(0, TOLD).map((name) => `${(0,printable.g$)(name)} (${others.get(name) ?? 'it has problems'})`);
    const more = selected.length > TOLD ? `, and ${selected.length - TOLD} more` : '';
    return selected.length === 1
        ? `The only project that is asked for is not published: ${told.join('')}`
        : `None of the ${selected.length} projects that are asked for is published: ${told.join(', ')}${more}`;
}

var external_node_util_ = __webpack_require__(57975);
var toml_scan = __webpack_require__(57569);
;

function applyCuts(text, cuts) {
    let after = '';
    let from = 0;
    for (const { start, end, text: written } of joinedCuts(text, cuts)) {
        after += text.slice(from, start) + written;
        from = end;
    }
    return after + text.slice(from);
}
function joinedCuts(text, cuts) {
    const joined = [];
    for (const cut of [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)) {
        const last = joined.at(-1);
        const isNext = last?.text === '' && cut.text === '' && blanksAfter(text, last.end) >= cut.start;
        if (isNext)
            joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, cut.end), text: '' };
        else
            joined.push(cut);
    }
    return joined.map((cut) => (cut.text === '' ? widened(text, cut) : cut));
}
function widened(text, { start, end }) {
    const from = blanksBefore(text, start);
    const to = blanksAfter(text, end);
    const isFirst = from === 0 || text.charAt(from - 1) === '\n' || (from === 1 && text.charAt(0) === '\ufeff');
    const next = text.charAt(to);
    const isAtEnd = next === '' || next === '\n' || text.startsWith('\r\n', to);
    if (isFirst && isAtEnd)
        return { start: from, end: (0,toml_scan.vT)(text, to) + 1, text: '' };
    return isFirst || !(isAtEnd || next === '}' || next === ']')
        ? { start, end: to, text: '' }
        : { start: from, end, text: '' };
}
function blanksBefore(text, at) {
    let start = at;
    while (start > 0 && isBlank(text.charAt(start - 1)))
        start--;
    return start;
}
function blanksAfter(text, at) {
    let end = at;
    while (isBlank(text.charAt(end)))
        end++;
    return end;
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}

var toml_keys = __webpack_require__(87164);
;


function readTomlTree(text) {
    return new TreeReader(text).read();
}
const WHITE = /[ \t\r\n\ufeff]*/y;
const SPACES = /[ \t]*/y;
const BARE_KEY = /[^ \t\r\n.=[\]{},#"']*/y;
const PLAIN_VALUE = /[^,\]}#\r\n]*/y;
class TreeReader {
    #text;
    #at = 0;
    #comments = [];
    #tables = new Map();
    constructor(text) {
        this.#text = text;
    }
    read() {
        let items = [];
        const sections = [{ header: { start: 0, end: 0 }, path: [], items }];
        for (this.#skipBlank(); this.#at < this.#text.length; this.#skipBlank()) {
            const start = this.#at;
            if (this.#peek() === '[') {
                items = [];
                sections.push({ ...this.#header(), items });
            }
            else
                items.push(this.#entry());
            if (this.#at === start)
                this.#at++;
        }
        return { sections, comments: this.#comments };
    }
    #header() {
        const start = this.#at;
        const isArray = this.#text.startsWith('[[', start);
        this.#at += isArray ? 2 : 1;
        const names = this.#keys().map(({ name }) => name);
        this.#at = Math.min(this.#text.length, this.#at + (isArray ? 2 : 1));
        return { header: { start, end: this.#at }, path: this.#placed(names, isArray) };
    }
    #placed(names, isArray) {
        const path = [];
        names.forEach((name, index) => {
            path.push(name);
            const id = JSON.stringify(path);
            if (isArray && index === names.length - 1)
                this.#tables.set(id, (this.#tables.get(id) ?? 0) + 1);
            const tables = this.#tables.get(id);
            if (tables !== undefined)
                path.push(tables - 1);
        });
        return path;
    }
    #entry() {
        const start = this.#at;
        const keys = this.#keys();
        if (this.#peek() === '=')
            this.#at++;
        this.#skip(SPACES);
        const value = this.#value();
        return { start, end: value.end, keys, value };
    }
    #keys() {
        const keys = [];
        do {
            if (keys.length > 0)
                this.#at++;
            keys.push(this.#key());
        } while (this.#peek() === '.');
        return keys;
    }
    #key() {
        this.#skip(SPACES);
        const start = this.#at;
        const isQuoted = this.#isAtQuote();
        if (isQuoted)
            this.#at = (0,toml_scan.ap)(this.#text, start);
        else
            this.#skip(BARE_KEY);
        const end = this.#at;
        this.#skip(SPACES);
        const written = this.#text.slice(start, end);
        return { start, end, name: isQuoted ? (0,toml_keys.qZ)(written) : written };
    }
    #value() {
        const start = this.#at;
        if (this.#isAtQuote()) {
            this.#at = (0,toml_scan.ap)(this.#text, start);
            return { form: 'string', start, end: this.#at, items: [] };
        }
        if (this.#peek() === '[')
            return this.#items('array', ']');
        if (this.#peek() === '{')
            return this.#items('table', '}');
        this.#skip(PLAIN_VALUE);
        const written = this.#text.slice(start, this.#at).trimEnd();
        return { form: 'other', start, end: start + written.length, items: [] };
    }
    #items(form, close) {
        const start = this.#at++;
        const items = [];
        for (this.#skipBlank(); this.#at < this.#text.length && this.#peek() !== close; this.#skipBlank()) {
            const before = this.#at;
            const item = form === 'array' ? this.#arrayItem() : this.#entry();
            this.#skipBlank();
            if (this.#peek() === ',')
                items.push({ ...item, comma: this.#at++ });
            else
                items.push(item);
            if (this.#at === before)
                this.#at++;
        }
        this.#at = Math.min(this.#text.length, this.#at + 1);
        return { form, start, end: this.#at, items };
    }
    #arrayItem() {
        const value = this.#value();
        return { start: value.start, end: value.end, keys: [], value };
    }
    #isAtQuote() {
        return this.#peek() === '"' || this.#peek() === "'";
    }
    #peek() {
        return this.#text.charAt(this.#at);
    }
    #skip(pattern) {
        if (this.#at >= this.#text.length)
            return;
        pattern.lastIndex = this.#at;
        if (pattern.test(this.#text))
            this.#at = pattern.lastIndex;
    }
    #skipBlank() {
        for (this.#skip(WHITE); this.#peek() === '#'; this.#skip(WHITE)) {
            const start = this.#at;
            this.#at = (0,toml_scan.vT)(this.#text, start);
            const end = this.#text.charAt(this.#at - 1) === '\r' ? this.#at - 1 : this.#at;
            this.#comments.push({ start, end });
        }
    }
}
function placesAt(tree, keys) {
    return tree.sections.flatMap((section) => {
        if (section.path.length > 0 && startsWith(section.path, keys))
            return [{ type: 'section', section }];
        return startsWith(keys, section.path) ? itemsAt(section.items, section.path, keys, false) : [];
    });
}
function itemAt(tree, keys) {
    const place = placesAt(tree, keys).find((one) => one.type === 'item' && one.path.length === keys.length);
    return place?.type === 'item' ? place.item : undefined;
}
function itemsAt(among, base, keys, isInline) {
    return among.flatMap((item, index) => {
        const path = [...base, ...(item.keys.length === 0 ? [index] : item.keys.map(({ name }) => name))];
        if (startsWith(path, keys))
            return [{ type: 'item', item, path, among, isInline }];
        return startsWith(keys, path) ? itemsAt(item.value.items, path, keys, true) : [];
    });
}
function startsWith(path, start) {
    return start.length <= path.length && start.every((key, at) => path[at] === key);
}

;

function removals(tree, text, ways) {
    const places = [];
    for (const keys of ways) {
        const found = placesAt(tree, keys);
        if (found.length === 0)
            return undefined;
        places.push(...found);
    }
    return [...commasOf(places), ...places.flatMap(piecesOf)].flatMap((piece) => withoutComments(piece, tree, text));
}
function piecesOf(place) {
    return place.type === 'item' ? [place.item] : [place.section.header, ...place.section.items];
}
function commasOf(places) {
    const gone = new Map();
    for (const place of places) {
        if (place.type !== 'item' || !place.isInline)
            continue;
        const items = gone.get(place.among) ?? new Set();
        gone.set(place.among, items.add(place.item));
    }
    return [...gone].flatMap(([among, items]) => {
        const commas = among.filter((item) => items.has(item)).flatMap(({ comma }) => comma ?? []);
        const last = among.at(-1);
        const kept = among.findLast((item) => !items.has(item));
        const extra = last !== kept && last?.comma === undefined ? kept?.comma : undefined;
        return [...commas, ...(extra === undefined ? [] : [extra])].map((at) => ({ start: at, end: at + 1 }));
    });
}
function withoutComments(piece, { comments }, text) {
    const pieces = [];
    let { start } = piece;
    for (const comment of comments) {
        if (comment.start < start || comment.end > piece.end)
            continue;
        pieces.push(trimmed({ start, end: comment.start }, text));
        start = comment.end;
    }
    return [...pieces, trimmed({ start, end: piece.end }, text)].filter(({ start, end }) => start < end);
}
function trimmed({ start, end }, text) {
    const inside = text.slice(start, end);
    const from = start + inside.length - inside.trimStart().length;
    return { start: from, end: Math.max(from, start + inside.trimEnd().length) };
}

;





async function changeToml(text, changes) {
    if (changes.length === 0)
        return text;
    const tree = readTomlTree(text);
    const removed = removals(tree, text, changes.flatMap(({ type, keys }) => (type === 'remove' ? [keys] : [])));
    if (removed === undefined)
        return undefined;
    const written = changes.map((change) => (change.type === 'remove' ? [] : writtenFor(change, tree, text)));
    if (written.includes(undefined))
        return undefined;
    const cuts = [...removed.map((piece) => ({ ...piece, text: '' })), ...written.flatMap((ones) => ones ?? [])];
    const after = applyCuts(text, cuts);
    return (await changesOnlyThat(text, after, changes)) ? after : undefined;
}
function writtenFor(change, tree, text) {
    if (change.type === 'add')
        return addition(change.keys, change.value, tree, text);
    const item = itemAt(tree, change.keys);
    if (item === undefined)
        return undefined;
    const value = { ...pieceOf(item.value), text: quoted(change.value, quoteOf(text, item)) };
    if (change.type === 'set')
        return [value];
    const key = item.keys.at(-1);
    return key === undefined ? undefined : [{ ...pieceOf(key), text: change.key }, value];
}
function addition(keys, value, tree, text) {
    const [place] = placesAt(tree, keys.slice(0, -1));
    if (place === undefined)
        return undefined;
    const isSection = place.type === 'section';
    const isWhole = !isSection && place.path.length === keys.length - 1;
    const first = isSection ? place.section.items[0] : isWhole ? place.item.value.items[0] : place.item;
    if (first === undefined)
        return undefined;
    const below = isSection || isWhole ? first.keys.length : place.path.length - keys.length + 1;
    const dotted = text.slice(first.start, first.keys.at(-below)?.start);
    const isInline = isWhole || (!isSection && place.isInline);
    const entry = `${dotted}${keys.at(-1)} = ${quoted(value)}${isInline ? ', ' : lineBreakBefore(text, first.start)}`;
    return [{ start: first.start, end: first.start, text: entry }];
}
function lineBreakBefore(text, at) {
    return `${text.includes('\r\n') ? '\r\n' : '\n'}${text.slice(blanksBefore(text, at), at)}`;
}
function pieceOf({ start, end }) {
    return { start, end };
}
function quoteOf(text, { value }) {
    if (value.form === 'string')
        return text.charAt(value.start);
    const first = value.items.find((item) => item.value.form === 'string');
    return first === undefined ? '"' : text.charAt(first.value.start);
}
function quoted(value, quote = '"') {
    const isPlain = !/[\u0000-\u001f\u007f]/.test(value) && !value.includes(quote);
    return isPlain && (quote === "'" || !/["\\]/.test(value)) ? `${quote}${value}${quote}` : JSON.stringify(value);
}
async function changesOnlyThat(before, after, changes) {
    const [old, now] = [await (0,toml.D7)(before), await (0,toml.D7)(after)];
    if ('problem' in old || 'problem' in now)
        return false;
    const removed = changes.filter(({ type }) => type === 'remove').sort((a, b) => fromBehind(a.keys, b.keys));
    const ordered = [...changes.filter(({ type }) => type !== 'remove'), ...removed];
    if (!ordered.every((change) => changeValue(old.table, change)))
        return false;
    for (const { keys } of changes) {
        prune(old.table, keys);
        prune(now.table, keys);
    }
    return (0,external_node_util_.isDeepStrictEqual)(old.table, now.table);
}
function fromBehind(a, b) {
    const at = a.findIndex((key, index) => key !== b[index]);
    const [own, other] = [a[at], b[at]];
    if (typeof own === 'number' && typeof other === 'number')
        return other - own;
    return String(own) < String(other) ? -1 : 1;
}
function changeValue(root, change) {
    const { keys } = change;
    const holder = (0,toml.cZ)(root, keys.slice(0, -1));
    const last = keys.at(-1);
    if (typeof holder !== 'object' || holder === null || last === undefined)
        return false;
    if (change.type === 'add')
        return !Object.hasOwn(holder, last) && toml_change_define(holder, last, change.value);
    if (!Object.hasOwn(holder, last))
        return false;
    if (change.type === 'set')
        return toml_change_define(holder, last, change.value);
    if (Array.isArray(holder))
        holder.splice(Number(last), 1);
    else
        Reflect.deleteProperty(holder, last);
    return change.type === 'remove' || (!Object.hasOwn(holder, change.key) && toml_change_define(holder, change.key, change.value));
}
function toml_change_define(holder, key, value) {
    return Reflect.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}
function prune(root, keys) {
    for (let length = keys.length - 1; length > 0; length--) {
        const holder = (0,toml.cZ)(root, keys.slice(0, length - 1));
        const key = keys[length - 1];
        const value = (0,toml.cZ)(root, keys.slice(0, length));
        if ((0,toml.bI)(holder) && (0,toml.bI)(value) && Object.keys(value).length === 0)
            Reflect.deleteProperty(holder, key);
    }
}

var pep621 = __webpack_require__(71977);
var unreadable = __webpack_require__(51894);
;



const PATH_KEYS = ['path', 'develop', 'subdirectory'];
function changesOfEntry(decision, written) {
    const { entry, constraint } = decision;
    const { where: keys, form } = entry;
    const value = (0,toml.cZ)(written.table, keys);
    if (form === 'poetry')
        return (0,toml.bI)(value) ? tableChanges(decision, value, written.tree) : stringChanges(decision);
    if (constraint === undefined || typeof value !== 'string')
        return [];
    if (form === 'requirement')
        return [{ type: 'set', keys, value: (0,pep508.Z)(value, constraint) }];
    const extras = entry.extras.length === 0 ? '' : `[${entry.extras.join(',')}]`;
    if (decision.name === '')
        return [{ type: 'remove', keys }];
    return [{ type: 'set', keys, value: `${decision.name}${extras}${constraint}` }];
}
function stringChanges({ entry, constraint }) {
    if (constraint === undefined || entry.role === 'enriching')
        return [];
    return [{ type: 'set', keys: entry.where, value: constraint }];
}
function tableChanges({ entry, constraint, required }, value, tree) {
    const { where: keys, reference, role } = entry;
    if (constraint === undefined && required === undefined)
        return [];
    const gone = reference.type === 'path' ? PATH_KEYS.filter((key) => Object.hasOwn(value, key)) : [];
    const rest = Object.keys(value).filter((key) => !gone.includes(key));
    const remove = (ones) => ones.map((key) => ({ type: 'remove', keys: [...keys, key] }));
    if (role === 'enriching')
        return rest.length === 0 ? [{ type: 'remove', keys }] : remove(gone);
    if (constraint === undefined)
        return remove(gone);
    if (rest.every((key) => key === 'version') && isPlain(keys, tree))
        return [{ type: 'set', keys, value: constraint }];
    if (Object.hasOwn(value, 'version')) {
        return [{ type: 'set', keys: [...keys, 'version'], value: constraint }, ...remove(gone)];
    }
    const renamed = gone.includes('path')
        ? { type: 'rename', keys: [...keys, 'path'], key: 'version', value: constraint }
        : { type: 'add', keys: [...keys, 'version'], value: constraint };
    return [renamed, ...remove(gone.filter((key) => key !== 'path'))];
}
function isPlain(keys, { comments, ...tree }) {
    const value = itemAt({ comments, ...tree }, keys)?.value;
    if (value?.form !== 'table' || typeof keys.at(-1) === 'number')
        return false;
    return !comments.some(({ start }) => start > value.start && start < value.end);
}
function collapsed(changes, table, mayGo) {
    const removed = changes.filter(({ type }) => type === 'remove');
    for (const { keys } of removed) {
        const holder = keys.slice(0, -1);
        const value = (0,toml.cZ)(table, holder);
        const inside = removed.filter((other) => isChild(other.keys, holder));
        if (!mayGo(holder, value) || inside.length < Object.keys(value).length)
            continue;
        const others = changes.filter((other) => !inside.includes(other));
        return collapsed([...others, { type: 'remove', keys: holder }], table, mayGo);
    }
    return changes;
}
function isChild(keys, holder) {
    return keys.length === holder.length + 1 && holder.every((key, at) => keys[at] === key);
}

var likeness = __webpack_require__(92299);
;





function decide(entry, from, rule) {
    if (entry.name !== '' && entry.name === from.ownName)
        return undefined;
    const found = findSibling(entry, from);
    if (found.type === 'foreign')
        return undefined;
    return found.type === 'missing' ? withoutSibling(entry, found) : withSibling(entry, found.sibling, rule);
}
function withSibling(entry, sibling, rule) {
    const isFilledIn = entry.specifier === '' || (rule === 'exact' && isPublished(entry));
    const filled = specifierFor(rule, sibling.version) ?? '';
    const required = { sibling, specifier: isFilledIn ? filled : entry.specifier };
    const constraint = entry.form === 'poetry' ? poetryConstraintFor(rule, sibling.version) : filled;
    const problem = isPublished(entry) ? problemOf(entry, required, isFilledIn) : undefined;
    return {
        entry,
        name: sibling.name,
        required,
        ...(isFilledIn && constraint !== undefined ? { constraint } : {}),
        ...(problem === undefined ? {} : { problem }),
    };
}
function isPublished({ group, role }) {
    return group !== 'dev' && role === 'stated';
}
function withoutSibling(entry, { because, hasProject }) {
    const isError = isPublished(entry);
    const subject = entry.name === '' ? 'A dependency' : (0,printable.g$)(entry.name);
    const problem = {
        code: 'missing-sibling',
        severity: isError ? 'error' : 'warning',
        message: `${subject} ${because}`,
        fix: 'Let it lead to a project of this repository that has a name and a version, or take it from an index.',
    };
    if (isError)
        return { entry, name: entry.name, problem };
    const toldOnly = { entry, name: entry.name, ...(hasProject ? {} : { problem }) };
    if (entry.reference.type !== 'path' || entry.specifier !== '')
        return toldOnly;
    return { ...toldOnly, constraint: entry.form === 'poetry' ? '*' : '' };
}
function problemOf(entry, { sibling, specifier }, isFilledIn) {
    const { version } = sibling;
    const name = (0,printable.g$)(sibling.name);
    const place = sibling.root === '' ? 'the project at the root' : (0,printable.g$)(sibling.root);
    if (!isFilledIn && (0,pep440.x_)(version, specifier) === false) {
        return {
            code: 'stale-range',
            severity: 'error',
            message: `${name} is asked for as "${(0,printable.g$)(entry.written)}", but ${place} has version ${(0,printable.g$)(version)}: what was tested here could not be installed`,
            fix: `Write a range that ${(0,printable.g$)(version)} satisfies, such as "${suggestion(entry, version)}".`,
        };
    }
    const unknown = unknownExtra(entry, sibling);
    if (unknown !== undefined)
        return unknown;
    if (isBounded(specifier))
        return undefined;
    return {
        code: 'unbounded-requirement',
        severity: 'error',
        message: `${name} is asked for in any version: later releases of ${place} that do not fit would be installed too`,
        fix: `Write a range, such as "${suggestion(entry, version)}", or choose a rule that fills it in.`,
    };
}
function unknownExtra({ extras }, { name, extras: known }) {
    const unknown = known === undefined ? undefined : extras.find((extra) => !known.has(extra));
    if (known === undefined || unknown === undefined)
        return undefined;
    const there = known.size === 0 ? 'It has none.' : `It has ${[...known].map(printable.g$).join(', ')}.`;
    return {
        code: 'unknown-extra',
        severity: 'error',
        message: `${(0,printable.g$)(name)} is asked for with the extra ${(0,printable.g$)(unknown)}, which it does not have`,
        fix: (0,likeness.a)(unknown, [...known], `${there} Leave the extra out, or add it there.`),
    };
}
function suggestion({ form }, version) {
    return (form === 'poetry' ? poetryConstraintFor('caret', version) : specifierFor('caret', version)) ?? '';
}

;


function foreignPlaces(entries, from) {
    return entries.filter(foreign_places_isPublished).flatMap((entry) => {
        if (entry.reference.type === 'external')
            return [directUrl(entry, entry.reference.archive)];
        return droppedSource(entry, from) ?? [];
    });
}
function foreign_places_isPublished({ group, role, broughtBy }) {
    return role === 'stated' && (group === 'main' || (group === 'extra' && broughtBy.length > 0));
}
function directUrl({ name, where }, archive) {
    const what = name === '' ? 'A dependency' : (0,printable.g$)(name);
    const how = archive === undefined
        ? 'an URL, which indexes refuse and most installers do not follow'
        : `the path of a file, "${(0,printable.g$)(archive)}", which nobody has who installs this`;
    return {
        code: 'direct-url',
        severity: 'error',
        message: `${what} is asked for by ${how}`,
        fix: 'Write its name and a range, and let an index have it; or keep it to a group for development.',
        where,
    };
}
function droppedSource(entry, { sources, inherited }) {
    if (entry.form !== 'requirement' || entry.reference.type !== 'name')
        return undefined;
    const own = sources.get(entry.name);
    const found = (0,uv.Mj)(entry, own ?? inherited?.sources.get(entry.name) ?? []);
    const source = found.find(({ type }) => type === 'external');
    if (source === undefined)
        return undefined;
    return {
        code: 'source-dropped',
        severity: 'warning',
        message: `${(0,printable.g$)(entry.name)} is taken from its source here, git, an URL or a file, which is not published: whoever installs this gets it from an index`,
        fix: 'See that an index has it in a version that does; a range in the requirement says which.',
        where: own === undefined ? entry.where : source.where,
    };
}

var poetry_entries = __webpack_require__(52924);
;



function sourceRemovals({ sources, siblings, folder, ownName }) {
    const isOurs = (name, source) => {
        if (!isLocal(source))
            return false;
        if (name === ownName || siblings.named.has(name))
            return true;
        const root = source.path === undefined ? undefined : (0,repo_paths.o1)(folder, source.path, siblings.place);
        return root !== undefined && siblings.placed.has(root);
    };
    return [...sources].flatMap(([name, entries]) => entries
        .filter((source) => isOurs((0,pep503.P)(name), source))
        .map(({ where }) => ({ type: 'remove', keys: where })));
}

;


















async function rewriteDependencies(manifest, siblings, rule) {
    const reading = manifest.file.endsWith('.toml') ? await (0,toml.D7)(manifest.text) : { table: {} };
    if ('problem' in reading)
        return unchanged(manifest, (0,unreadable.n)(manifest.file, reading.problem));
    const { table } = reading;
    const from = await surroundingsOf(manifest, table, siblings);
    const entries = entriesOf(table);
    const decisions = entries.flatMap((entry) => decide(entry, from, rule) ?? []);
    const written = { table, tree: readTomlTree(manifest.file.endsWith('.toml') ? manifest.text : '') };
    const changes = [...decisions.flatMap((decision) => changesOfEntry(decision, written)), ...sourceRemovals(from)];
    const text = await changeToml(manifest.text, collapsed(changes, table, mayGo));
    if (text === undefined)
        return unchanged(manifest, fixedText(manifest.file));
    const own = { entries, decisions, place: placer(manifest) };
    const stated = [own, elsewhere(manifest, from)];
    return {
        text,
        requirements: stated.flatMap((one) => (0,plan_requirements.Kd)(one.decisions, ['main', 'extra'], table, one.place)),
        buildRequirements: (0,plan_requirements.Kd)(decisions, ['build'], table, own.place),
        problems: stated.flatMap((one) => problemsOf(one, from)),
        isOpen: manifest.filledIn?.isOpen ?? isComputed(table),
    };
}
function elsewhere({ filledIn, folder }, from) {
    const { entries, place } = filledIn ?? { entries: [], place: () => ({ file: folder }) };
    const decisions = entries.flatMap((entry) => {
        const decision = decide(entry, from, 'keep');
        return decision === undefined ? [] : [asItStands(decision)];
    });
    return { entries, decisions, place };
}
function asItStands(decision) {
    const { entry, required, problem } = decision;
    const range = required === undefined ? undefined : specifierFor('caret', required.sibling.version);
    const fix = `Write "${decision.name}${range}" there; or state it under [project] dependencies, where the rest is filled in.`;
    if (range !== undefined && entry.reference.type === 'path') {
        const message = `${(0,printable.g$)(decision.name)} is asked for by the path "${(0,printable.g$)(entry.reference.path)}" in a file that is never rewritten, and so it would be published`;
        return { ...decision, problem: { code: 'fixed-text', severity: 'error', message, fix } };
    }
    return problem?.code === 'unbounded-requirement' ? { ...decision, problem: { ...problem, fix } } : decision;
}
function problemsOf({ entries, decisions, place }, from) {
    return [
        ...decisions.flatMap(({ problem, entry }) => (problem === undefined ? [] : { ...problem, ...place(entry.where) })),
        ...foreignPlaces(entries, from).map(({ where, ...problem }) => ({ ...problem, ...place(where) })),
    ];
}
function isComputed(table) {
    if ((0,toml.af)(table, 'tool', 'poetry') !== undefined)
        return false;
    return (0,toml.af)(table, 'project') === undefined || (0,pep621.R_)(table);
}
async function surroundingsOf(manifest, table, siblings) {
    const { folder, workspaceRoot, package: known } = manifest;
    const inherited = workspaceRoot === undefined ? undefined : await inheritedSources(workspaceRoot);
    const name = (0,toml.bX)(table, 'project', 'name') ?? (0,toml.bX)(table, 'tool', 'poetry', 'name') ?? known;
    return {
        folder,
        siblings,
        sources: (0,uv.kZ)(table),
        ...(name === undefined ? {} : { ownName: (0,pep503.P)(name) }),
        ...(inherited === undefined ? {} : { inherited }),
    };
}
function entriesOf(table) {
    const standard = (0,manifest_entries.Yj)(table);
    return [...standard, ...(0,poetry_entries.g)(table, standard)];
}
function mayGo(keys, value) {
    const isSources = keys.join('.') === 'tool.uv.sources';
    const isBranches = Array.isArray(value) && keys[0] === 'tool' && (keys[1] === 'poetry' || keys[2] === 'sources');
    return isSources || isBranches;
}
function placer({ file, text }) {
    const lines = (0,toml_lines.d)(text);
    return (where) => {
        const line = lines.lineOf(where);
        return line === undefined ? { file } : { file, line };
    };
}
function unchanged({ text }, problem) {
    return { text, requirements: [], buildRequirements: [], problems: [problem], isOpen: false };
}
function fixedText(file) {
    return {
        code: 'fixed-text',
        severity: 'error',
        message: 'its dependencies cannot be rewritten without changing more than them',
        fix: 'Write each dependency on a project of this repository as an entry of its own.',
        file,
    };
}

var named_projects = __webpack_require__(59879);
;


async function selectPackages(words, { publishable, others, problems }, graph, affected) {
    const names = await (0,named_projects.L)(words, graph, affected, (named) => refuseUnpublished(named, others));
    const isMeant = new Set(names);
    return {
        names,
        candidates: [...publishable.values()].filter(({ project }) => isMeant.has(project)),
        broken: [...problems.keys()].filter((name) => isMeant.has(name)),
    };
}
function refuseUnpublished(named, others) {
    for (const name of named) {
        const why = others.get(name);
        if (why === undefined)
            continue;
        throw new js_errors.yo('NOT_PUBLISHABLE', `${name} is not published: ${why}`, 'Leave it out of projects, or change its manifest.');
    }
}

;


async function underVersion(candidate, text, version) {
    const { manifest, versionIn, versionLine: line } = candidate;
    const changed = versionIn === undefined ? await setVersion(text, version) : undefined;
    if (changed !== undefined)
        return { candidate: { ...candidate, version }, text: changed };
    if (candidate.version === version)
        return { candidate, text };
    return {
        code: 'version-elsewhere',
        severity: 'error',
        message: `${candidate.package} is to be ${version}, and says itself that it is ${candidate.version}`,
        fix: `Write ${version} there; or state a version under [project] of pyproject.toml, where it can be set.`,
        file: versionIn ?? manifest,
        ...(line === undefined || versionIn !== undefined ? {} : { line }),
    };
}
async function setVersion(text, version) {
    const reading = await (0,toml.D7)(text);
    if ('problem' in reading)
        return undefined;
    const { table } = reading;
    const stated = [
        ['project', 'version'],
        ['tool', 'poetry', 'version'],
    ].filter((keys) => (0,toml.bX)(table, ...keys) !== undefined);
    const changes = stated.map((keys) => ({ type: 'set', keys, value: version }));
    const dynamic = ['project', 'dynamic'];
    if ((0,toml.kp)(table, ...dynamic).includes('version')) {
        const at = (0,toml.gT)(table, ...dynamic).indexOf('version');
        changes.push({ type: 'remove', keys: [...dynamic, at] });
        changes.push({ type: 'add', keys: ['project', 'version'], value: version });
    }
    return changes.length === 0 ? undefined : changeToml(text, changes);
}

var own_folder = __webpack_require__(15744);
var answer = __webpack_require__(6605);
var contract = __webpack_require__(17453);
var read_graph = __webpack_require__(41770);
var wanted_version = __webpack_require__(15086);
;

















async function prepare(inputs, git, system) {
    const isChecked = !inputs['allow-dirty'] && inputs.head === '';
    const [view, uncommitted, place] = await Promise.all([
        (0,read_graph.k)(git, inputs.head || 'HEAD'),
        isChecked ? git.uncommitted() : [],
        git.workTree(),
    ]);
    const read = (files) => prepare_contentsOf(files, view, git);
    const version = inputs.version === '' ? undefined : (0,wanted_version.e)(inputs.version);
    const found = await findCandidates(view.graph, view.tree, read, version);
    let range;
    const { candidates: selected, broken, names, } = await selectPackages(inputs.projects, found, view.graph, async () => {
        const set = await affectedSet(inputs, system);
        range = set.range;
        return new Set(set.projects.keys());
    });
    refuseDirty(selected, uncommitted);
    tellPrivate(names, found, system);
    const { candidates, texts, refused } = await underOneVersion(selected, view, version);
    const publishable = new Map([...found.publishable, ...candidates.map((one) => [one.project, one])]);
    const all = { ...found, publishable };
    const siblings = siblingsOf(siblingsIn(view, all), place);
    const packages = [];
    for (const candidate of candidates) {
        const filledIn = await readFilledIn(candidate, view.tree, read);
        const text = texts.get(candidate.manifest) ?? view.tree.text(candidate.manifest) ?? '';
        const rewriting = await rewrite({ candidate, filledIn, text }, view, siblings, inputs);
        packages.push({ candidate: withNeeds(candidate, rewriting, view), rewriting });
    }
    const roots = [...view.graph.projects.values()].map(({ root }) => root);
    const problems = [
        ...refused,
        ...broken.flatMap((name) => all.problems.get(name) ?? []),
        ...packages.flatMap(({ rewriting }) => rewriting.problems),
        ...packages.flatMap(({ candidate }) => missingSubmodules(candidate, roots, view.tree)),
    ];
    const nothing = { selected: names, others: all.others, all: view.graph.projects.size };
    return {
        view,
        all,
        packages,
        problems,
        ...(packages.length > 0
            ? {}
            : { whyNothing: whyNothing({ ...nothing, ...(range === undefined ? {} : { range }) }) }),
    };
}
async function underOneVersion(candidates, { tree }, version) {
    const texts = new Map();
    const refused = [];
    if (version === undefined)
        return { candidates, texts, refused };
    const versioned = [];
    for (const candidate of candidates) {
        const one = await underVersion(candidate, tree.text(candidate.manifest) ?? '', version);
        if ('code' in one)
            refused.push(one);
        else {
            versioned.push(one.candidate);
            texts.set(candidate.manifest, one.text);
        }
    }
    return { candidates: versioned, texts, refused };
}
async function prepare_contentsOf(files, { tree }, git) {
    const entries = files.flatMap((file) => tree.entries.get(file) ?? []);
    const blobs = await git.blobs(entries.map(({ objectId }) => objectId));
    return new Map(entries.flatMap(({ path: file, objectId }) => {
        const bytes = blobs.get(objectId);
        return bytes === undefined ? [] : [[file, Buffer.from(bytes).toString('utf8')]];
    }));
}
function affectedSet(inputs, system) {
    const given = { root: inputs.root, base: inputs.base, head: inputs.head };
    return (0,answer.answer)((0,parse.TL)(contract.dz, (name) => given[name]), system);
}
function tellPrivate(names, { others }, { report }) {
    const left = names.filter((name) => others.get(name) === PRIVATE);
    if (left.length > 0 && left.length < names.length)
        report.log(`Left out, as their manifests mark them private: ${left.map(printable.g$).join(', ')}`);
}
function refuseDirty(candidates, files) {
    const own = files.filter((file) => !file.startsWith(`${own_folder.w5}/`) &&
        candidates.some(({ root, manifest }) => file === manifest || root === '' || file.startsWith(`${root}/`)));
    const [first] = own;
    if (first === undefined)
        return;
    const more = own.length === 1 ? 'is' : `and ${own.length - 1} more are`;
    throw new js_errors.yo('UNCOMMITTED_CHANGES', `${(0,printable.g$)(first)} ${more} not committed, and would not be published`, 'Commit them first; or set allow-dirty to publish the commit without them.');
}
function siblingsIn({ graph }, { publishable }) {
    return [...graph.projects.values()].flatMap(({ name, root, packageNames, version }) => {
        if (packageNames.python === undefined)
            return [];
        const { version: stated = version, extras } = publishable.get(name) ?? {};
        return {
            root,
            name: packageNames.python,
            ...(stated === undefined ? {} : { version: stated }),
            ...(extras === undefined ? {} : { extras }),
        };
    });
}
function rewrite({ candidate, filledIn, text }, { tree, graph }, siblings, { constraint }) {
    const { root, manifest, project, package: name } = candidate;
    const [workspace] = graph.projects.get(project)?.workspaceRoots ?? [];
    const above = workspace === undefined || workspace === root ? undefined : tree.text(external_node_path_.posix.join(workspace, 'pyproject.toml'));
    return rewriteDependencies({
        file: manifest,
        folder: root,
        text,
        package: name,
        ...(filledIn === undefined ? {} : { filledIn }),
        ...(above === undefined || workspace === undefined ? {} : { workspaceRoot: { folder: workspace, text: above } }),
    }, siblings, constraint);
}
function withNeeds(candidate, { requirements }, { graph }) {
    const neededAt = new Map(candidate.neededAt);
    const needs = new Set(candidate.needs);
    const roots = new Set(requirements.map(({ sibling }) => sibling));
    for (const { root, name } of roots.size === 0 ? [] : graph.projects.values()) {
        const at = roots.has(root) ? requirements.find(({ sibling }) => sibling === root)?.at : undefined;
        if (at === undefined || needs.has(name) || name === candidate.project)
            continue;
        needs.add(name);
        neededAt.set(name, at);
    }
    return needs.size === candidate.needs.length ? candidate : { ...candidate, needs: [...needs], neededAt };
}

var outsiders = __webpack_require__(51508);
;


function wouldPublishUnmerged({ guard, stage, 'dry-run': isDry }, { event }) {
    return (0,unsafe_event.t)(event) && !guard && !isDry && stage !== 'build';
}
function tellNothingIsPublished({ report }) {
    report.annotate({
        level: 'notice',
        title: 'Nothing is published before it is merged',
        message: 'A pull request or a merge queue started this. Start the workflow on a push, a release or by hand to publish; in pull requests, guard: true checks the versions, and dry-run: true shows the plan.',
    });
}
function isWithoutSecrets(error, { password, token }, { event }) {
    return password === '' && token === '' && (0,outsiders.m)(error, event);
}
function tellNothingCanBeRead({ report }) {
    report.annotate({
        level: 'notice',
        title: 'Nothing is built from a pull request without secrets',
        message: 'This pull request is from a fork or of Dependabot, and gets no secrets. The registry shows nothing without them, so nobody knows what it lacks, and nothing was built. A push of the same commits to a branch of the repository does that.',
    });
}

var registries_of = __webpack_require__(82307);
var installer = __webpack_require__(39382);
;


async function standingsOf(files, comparing) {
    const found = new Map();
    const [{ project, version } = { project: '', version: '' }] = files;
    const listed = (await unlessUnavailable(() => comparing.registry.list(project, version))) ?? [];
    for (const file of files) {
        const there = listed.find(({ fileName }) => fileName === file.fileName);
        if (there === undefined)
            continue;
        const isSame = there.sha256 === file.sha256;
        const same = { outcome: 'already-present', url: there.url, note: '' };
        const other = { local: file.sha256, remote: there.sha256 ?? 'unknown' };
        found.set(file, isSame ? same : await compared(file, there, other, comparing));
    }
    return found;
}
async function conflictOf(file, digests, comparing) {
    const { outcome, url, note } = await compared(file, await shown(file, comparing.registry), digests, comparing);
    return { outcome, url, note };
}
async function compared(file, there, { local, remote }, { registry, files }) {
    const [ours, theirs] = [
        await files.readBytes(file.path),
        there === undefined ? undefined : await unlessUnavailable(() => registry.read(there)),
    ];
    const members = ours === undefined || theirs === undefined ? [file.fileName] : differingMembers(file.fileName, ours, theirs);
    const url = there?.url ?? '';
    const read = theirs === undefined ? {} : { theirs };
    if (members.length === 0) {
        const note = 'there with the same content, from another builder';
        return { outcome: 'already-present', url, note, ...read };
    }
    const [first] = members;
    const what = members.length === 1 ? `${first} differs` : `${first} and ${members.length - 1} more differ`;
    return {
        ...read,
        outcome: 'conflict',
        url,
        note: `the registry has other content under this name: ${local} here, ${remote} there; ${what}. Give it a new version`,
    };
}
function shown(file, registry) {
    return unlessUnavailable(async () => {
        const files = await registry.list(file.project, file.version);
        return files.find(({ fileName }) => fileName === file.fileName);
    });
}
async function unlessUnavailable(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof js_errors.yo || error instanceof js_errors.yA)
            return undefined;
        throw error;
    }
}

;




async function settle(targets, built, place) {
    const packages = targets.flatMap(({ plan }) => plan.packages);
    const open = new Set(packages.flatMap(({ project, state }) => (state === 'published' ? [] : project)));
    const sent = new Map([...built].filter(([project]) => place.isAll || open.has(project)));
    const shipments = [];
    for (const [at, target] of targets.entries()) {
        const folder = external_node_path_.join(place.scratch, `theirs-${at}`);
        shipments.push(await settleOne(target, shipments[0]?.built ?? sent, { ...place, scratch: folder }));
    }
    return shipments;
}
async function settleOne(target, built, place) {
    const standings = new Map();
    const own = new Map();
    const packages = [];
    for (const one of target.plan.packages) {
        const found = await settleFiles(target, one, built.get(one.project) ?? [], place);
        for (const [file, outcome] of found)
            if (outcome !== undefined)
                standings.set(file, outcome);
        own.set(one.project, [...found.keys()]);
        const isOpen = place.isAll || [...found.values()].some((outcome) => outcome?.outcome === 'conflict');
        packages.push(one.state === 'published' && found.size > 0 && isOpen ? { ...one, state: 'partial' } : one);
    }
    return { target: { ...target, plan: { ...target.plan, packages } }, built: own, standings };
}
async function settleFiles(target, { remote }, files, place) {
    const found = await standingsIn(target, remote, files, place);
    const settled = new Map();
    for (const file of files) {
        const standing = found.get(file);
        if (standing?.theirs === undefined) {
            settled.set(file, standing);
            continue;
        }
        const { theirs, ...outcome } = standing;
        if (outcome.outcome === 'conflict' && (place.isAll || !isNative(file)))
            settled.set(file, outcome);
        else
            settled.set(await takenOver(file, theirs, place), { ...outcome, outcome: 'already-present', note: '' });
        if (outcome.outcome !== 'conflict')
            place.system.report.log(`${file.fileName}: ${outcome.note}`);
    }
    return settled;
}
async function standingsIn({ registry }, remote, files, { system }) {
    const digests = new Map(remote.map(({ fileName, sha256 }) => [fileName, sha256]));
    const there = files.filter(({ fileName }) => digests.has(fileName));
    const doubtful = there.filter(({ fileName, sha256 }) => digests.get(fileName) !== sha256);
    const same = there.filter((file) => !doubtful.includes(file));
    const known = same.map((file) => [file, { outcome: 'already-present', url: '', note: '' }]);
    const looked = doubtful.length === 0 ? [] : await standingsOf(doubtful, { registry, files: system.files });
    return new Map([...known, ...looked]);
}
function isNative({ fileName }) {
    const found = (0,distribution_file_name.t)(fileName);
    return found?.kind === 'wheel' && !(0,distribution_file_name.c)(found);
}
async function takenOver(file, theirs, { system, scratch }) {
    const { project, version, kind, fileName } = file;
    const at = external_node_path_.join(scratch, fileName);
    await system.files.write(at, theirs);
    return openDistribution(at, { package: project, version, format: kind }, system.files);
}

var registries_pace = __webpack_require__(62377);
;



async function uploadFile(distribution, registry, { report, pace = registries_pace.qh, isAbsent = false }) {
    const started = pace.now();
    const upload = {
        distribution,
        registry,
        report,
        pace,
        started,
        attempts: 0,
        lastStarted: started,
        mayHaveArrived: false,
        hasRenewed: false,
    };
    const outcome = await reconcile(upload, isAbsent).catch(failureOutcome);
    return { ...outcome, attempts: upload.attempts, seconds: Math.round(pace.now() - started) / 1000 };
}
async function reconcile(upload, isAbsent) {
    const before = isAbsent ? undefined : await look(upload);
    if (before !== undefined)
        return found(upload, before, 'already-present', 'conflict');
    for (;;) {
        upload.attempts++;
        upload.lastStarted = upload.pace.now();
        const answer = await upload.registry.send(upload.distribution);
        logAttempt(upload, answer);
        const outcome = await follow(upload, answer);
        if (outcome !== undefined)
            return outcome;
    }
}
async function follow(upload, answer) {
    switch (answer.type) {
        case 'stored':
            return upload_confirm(upload, answer);
        case 'exists':
            return upload_confirm(upload, answer);
        case 'unauthorized':
            return renewOrGiveUp(upload, answer);
        case 'refused':
            return refusal(answer);
        case 'unavailable':
            return waitAndLook(upload, answer);
    }
}
async function upload_confirm(upload, answer) {
    const { pace } = upload;
    const isOurs = answer.type === 'stored' || upload.mayHaveArrived;
    const end = pace.now() + (answer.type === 'exists' && !isOurs ? pace.indexLimitMs / 10 : pace.indexLimitMs);
    for (let looks = 1;; looks++) {
        const shown = await lookIfItAnswers(upload);
        if (shown !== undefined) {
            return found(upload, shown, isOurs ? 'uploaded' : 'already-present', answer.type === 'stored' ? 'mismatch' : 'conflict');
        }
        if (pace.now() >= end)
            break;
        if (looks === 1)
            logWait(upload, end - pace.now());
        await pace.wait((0,registries_pace.LX)(looks, pace));
    }
    if (!isOurs)
        return { ...refusal(answer), cause: `${answer.message}, but the index does not show the file` };
    return unconfirmed(upload, answer);
}
async function unconfirmed({ distribution, registry, pace }, { message }) {
    const { project } = distribution;
    const showsOthers = (await registry.list(project)).length > 0;
    const what = showsOthers ? 'does not show the file' : `shows nothing of ${project}`;
    return {
        status: 'unconfirmed',
        cause: `the server answered ${message}, and the index ${what} after ${Math.round(pace.indexLimitMs / 1000)} s`,
        hint: AGAIN,
        showsOthers,
    };
}
const AGAIN = 'Run this again later: what is there by then is not sent again.';
async function renewOrGiveUp(upload, answer) {
    const { registry, pace, attempts } = upload;
    if (registry.renew === undefined || upload.hasRenewed || attempts >= pace.mostTries)
        return refusal(answer);
    await registry.renew();
    upload.hasRenewed = true;
    return undefined;
}
async function waitAndLook(upload, answer) {
    const { pace, attempts } = upload;
    upload.hasRenewed = false;
    upload.mayHaveArrived = true;
    const delay = isSilent(upload) ? undefined : (0,registries_pace.Ee)(attempts, pace, answer.retryAfterMs);
    await pace.wait(delay ?? (0,registries_pace.LX)(attempts, pace));
    const shown = await look(upload);
    if (shown !== undefined)
        return found(upload, shown, 'uploaded', 'conflict');
    if (delay !== undefined)
        return undefined;
    const times = attempts === 1 ? '' : `, the last of ${attempts} answers`;
    return {
        status: 'unavailable',
        cause: `${answer.message}${times}`,
        hint: AGAIN,
    };
}
const SILENCE_MS = 30_000;
function isSilent({ started, lastStarted, pace }) {
    const lastMs = pace.now() - lastStarted;
    return lastMs >= SILENCE_MS && pace.now() - started + lastMs > pace.silenceLimitMs;
}
async function look(upload) {
    const { registry, distribution } = upload;
    const file = (await listed(upload)).find(({ fileName }) => fileName === distribution.fileName);
    if (file === undefined)
        return undefined;
    const { url } = file;
    if (file.sha256 !== undefined)
        return { sha256: file.sha256, url };
    const bytes = await registry.read(file);
    return { sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), url };
}
async function lookIfItAnswers(upload) {
    try {
        return await look(upload);
    }
    catch (error) {
        if (error instanceof js_errors.yA)
            return undefined;
        throw error;
    }
}
async function listed({ registry, distribution }) {
    try {
        return await registry.list(distribution.project, distribution.version);
    }
    catch (error) {
        if (!(error instanceof js_errors.yo) || error.code !== 'REGISTRY_UNAUTHORIZED' || registry.renew === undefined)
            throw error;
        await registry.renew();
        return registry.list(distribution.project, distribution.version);
    }
}
function found({ distribution }, { sha256: remote, url }, same, other) {
    const local = distribution.sha256;
    return remote === local ? { status: same, url } : { status: other, local, remote };
}
function refusal({ message, hint }) {
    return { status: 'refused', cause: message, ...(hint === undefined ? {} : { hint }) };
}
function failureOutcome(error) {
    if (error instanceof js_errors.yo) {
        return { status: 'refused', cause: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
    }
    if (error instanceof js_errors.yA)
        return { status: 'unavailable', cause: error.message };
    throw error;
}
function logWait({ distribution, registry, report }, milliseconds) {
    const limit = `for up to ${Math.ceil(milliseconds / 1000)} s`;
    report.log(`${distribution.fileName}: the index of ${registry.title} does not show it yet; looking again ${limit}`);
}
const WORDS = {
    stored: 'taken',
    exists: 'there already',
    unauthorized: 'not authorized',
    refused: 'refused',
    unavailable: 'no clear answer',
};
function logAttempt({ distribution, registry, report, attempts, pace }, { type, message }) {
    const again = attempts === 1 ? '' : `, attempt ${attempts} of ${pace.mostTries}`;
    report.log(`${distribution.fileName} \u2192 ${registry.title}: ${WORDS[type]} (${message})${again}`);
}

;

async function uploadTogether(files, registry, options, shown = () => undefined) {
    if (registry.sendTogether === undefined) {
        const results = [];
        for (const file of files)
            results.push(await uploadFile(file, registry, options));
        return results;
    }
    const gate = gateFor(files.length, (some) => {
        const tell = some.length === files.length ? shown : () => undefined;
        return registry.sendTogether?.(some, tell) ?? Promise.resolve([]);
    });
    const gathering = { ...registry, send: gate.send };
    return Promise.all(files.map((file) => uploadFile(file, gathering, options).finally(gate.leave)));
}
function gateFor(all, sendAll) {
    let here = all;
    let waiting = [];
    const open = () => {
        if (waiting.length === 0 || waiting.length < here)
            return;
        const some = waiting;
        waiting = [];
        sendAll(some.map(({ file }) => file)).then((answers) => {
            for (const [at, one] of some.entries())
                one.resolve(answers[at]);
        }, (error) => {
            for (const one of some)
                one.reject(error);
        });
    };
    return {
        send: (file) => new Promise((resolve, reject) => {
            waiting.push({ file, resolve, reject });
            open();
        }),
        leave() {
            here--;
            open();
        },
    };
}

;






async function prepareRegistry({ registry, plan }, { report }) {
    if (plan.packages.every(({ state }) => state === 'published'))
        return;
    const notes = (await registry.prepare?.(plan.packages.map((one) => one.package))) ?? [];
    for (const { severity, message } of notes) {
        if (severity === 'error')
            throw new js_errors.yo('REGISTRY_UNFIT', message, 'Nothing was published.');
        report.annotate({ level: severity === 'warning' ? 'warning' : 'notice', title: 'Registry', message });
    }
}
const FRESH_MS = 3_000;
function uploadAll({ registry, plan, seenAt = Number.NEGATIVE_INFINITY }, { files, pace, noted }, system) {
    const isSeen = plan.packages.some(({ remote }) => remote.length > 0);
    const there = new Set(plan.packages.flatMap(({ remote }) => remote.map(({ fileName }) => fileName)));
    const isAbsent = (name) => (0,clock.L)() - seenAt < FRESH_MS && !there.has(name);
    const way = { registry, pace, system, isSeen, isAbsent };
    return publishPackages(plan, {
        files,
        now: () => new Date(),
        upload: (file) => uploadOne(file, way),
        ...(registry.sendTogether === undefined
            ? {}
            : { uploadTogether: (some, shown) => uploadVersion(some, way, shown) }),
        noted,
    });
}
async function uploadOne(file, way) {
    const { registry, pace, system } = way;
    system.report.progress(`Uploading ${file.fileName}`);
    const options = { report: system.report, pace, isAbsent: way.isAbsent(file.fileName) };
    return toldOutcome(file, await uploadFile(file, registry, options), way);
}
const NO_CLASHES = new Map();
async function uploadVersion(files, way, shown) {
    const { registry, pace, system } = way;
    const { report } = system;
    report.progress(`Uploading ${files.map(({ fileName }) => fileName).join(', ')}`);
    const isAbsent = files.every(({ fileName }) => way.isAbsent(fileName));
    const clashes = isAbsent ? NO_CLASHES : await standingsOf(files, { registry, files: system.files });
    const bad = files.find((file) => clashes.get(file)?.outcome === 'conflict');
    const going = files.filter((file) => bad === undefined || clashes.has(file));
    const tell = bad === undefined ? shown : () => undefined;
    const results = await uploadTogether(going, registry, { report, pace, isAbsent }, tell);
    const outcomes = new Map();
    for (const [at, file] of going.entries()) {
        outcomes.set(file, await toldOutcome(file, results[at], way));
    }
    return files.map((file) => outcomes.get(file) ?? heldBack(bad?.fileName ?? ''));
}
async function toldOutcome(file, result, way) {
    const { system } = way;
    if (result.status === 'unconfirmed')
        way.pace = { ...way.pace, indexLimitMs: 0 };
    const outcome = await upload_all_outcomeOf(file, result, way);
    way.isSeen ||= isThere(outcome);
    if (outcome.outcome === 'unconfirmed')
        warnOfLag(file, outcome, system);
    else if (outcome.note !== '')
        system.report.log(`${file.fileName}: ${outcome.note}`);
    return outcome;
}
function warnOfLag({ fileName }, { note }, { report }) {
    report.annotate({ level: 'warning', title: 'The index has not caught up', message: `${fileName}: ${note}` });
}
async function upload_all_outcomeOf(file, result, way) {
    switch (result.status) {
        case 'uploaded':
        case 'already-present':
            return { outcome: result.status, url: result.url, note: '' };
        case 'conflict':
        case 'mismatch':
            return conflictOf(file, result, { registry: way.registry, files: way.system.files });
        case 'unconfirmed':
            return result.showsOthers || way.isSeen
                ? notThere('unconfirmed', result)
                : notThere('failed', { ...result, hint: DOUBT });
        case 'refused':
            return notThere('refused', result);
        case 'unavailable':
            return notThere('failed', result);
    }
}
const DOUBT = 'See whether url and index-url belong together. Then run this again: what is there by then is not sent again';
function notThere(outcome, { cause, hint }) {
    return { outcome, url: '', note: [cause, hint].filter(Boolean).join('. ') };
}

;









async function uploadEverywhere(uploads, inputs, system) {
    const { targets, trials, built, scratch, begin } = uploads;
    const shipments = await settle(targets, built, { system, scratch, isAll: inputs.rebuild });
    const clashing = clashingReceipts(shipments);
    if (clashing.length > 0)
        return { receipts: clashing, ...NOTHING_SEEN };
    for (const { target } of shipments)
        await prepareRegistry(target, system);
    const [first] = trials;
    if (inputs.verify === 'install' && built.size > 0 && first !== undefined) {
        await (0,installer.Q)(system.files, async (at) => (0,installer.c)(await first.python(), at, system));
    }
    const sending = { pace: (0,registries_of.x3)(inputs), noted: begin(shipments) };
    const own = [];
    for (const one of shipments)
        own.push(await uploadAll(one.target, { ...sending, files: one.built }, system));
    const looks = inputs.verify === 'install' ? await lookAt(shipments, trials, own, system) : NOTHING_SEEN;
    return { receipts: own.flat(), ...looks };
}
const NOTHING_SEEN = { checks: [], broken: [] };
async function lookAt(shipments, trials, receipts, system) {
    const checks = [];
    const broken = [];
    for (const [at, { target, built }] of shipments.entries()) {
        const { registry } = target;
        const [own = [], before] = [receipts[at], trials[at]];
        const trial = before && { ...before, built: [...built.values()].flat() };
        const isNew = own.some(({ outcome }) => outcome === 'uploaded');
        if (trial === undefined || !isNew || !own.every(isThere))
            continue;
        system.report.progress(`Installing from ${registry.title}`);
        const looked = await tryOutFrom(trial, system).catch((error) => notTriedOut(error, system));
        checks.push(...looked.checks);
        broken.push(...looked.broken);
    }
    return { checks, broken };
}
function notTriedOut(error, system) {
    if (!(error instanceof js_errors.yo || error instanceof js_errors.yA))
        throw error;
    const message = `What was published could not be tried out: ${error.message}`;
    system.report.annotate({ level: 'warning', title: 'Not tried out', message });
    return { checks: [], broken: [] };
}
async function tryOutFrom(trial, system) {
    const { kind, title } = trial.registry;
    const words = () => 'Installed and imported what is published';
    const faults = await timed(system, words, () => (0,try_out.Vf)(trial, system));
    const versions = new Map(trial.built.map(({ project, version }) => [project, version]));
    const broken = faults.map((fault) => ({
        registry: { kind, title },
        package: fault.package,
        version: versions.get(fault.package) ?? '',
        why: (0,try_out.Ij)(fault),
    }));
    return { checks: faults.length === 0 ? [installedText(trial)] : [], broken };
}
function installedText({ built }) {
    const names = new Set(built.map(({ project }) => project));
    return `Afterwards: ${names.size === 1 ? 'the package was' : `all ${names.size} packages were`} installed from the registry into a clean folder, and imported.`;
}
function clashingReceipts(shipments) {
    const [first] = shipments.flatMap(({ standings }) => [...standings].flatMap(([file, { outcome }]) => (outcome === 'conflict' ? [file] : [])));
    if (first === undefined)
        return [];
    const held = heldBack(`${first.fileName}; nothing was sent`);
    return receiptsFor(shipments, (file, { standings }) => standings.get(file) ?? held);
}

;




















async function run(inputs, system) {
    refuseContradictions(inputs);
    if (wouldPublishUnmerged(inputs, system)) {
        tellNothingIsPublished(system);
        return { ...outputsOf(NOTHING_DONE, inputs), receipts: '' };
    }
    if (inputs.stage !== 'upload' && !inputs['dry-run'])
        (0,unsafe_event.N)(system.event);
    const { begin, release } = watchForInterruption(inputs, system);
    const scratch = await system.files.makeScratch();
    try {
        const done = await CARRY_OUT[inputs.stage]({ inputs, system, scratch, begin });
        await tellOutcome(done, inputs, system);
        return { ...outputsOf(done, inputs), receipts: await leaveReceipts(done.receipts, inputs, system) };
    }
    catch (error) {
        if (!isWithoutSecrets(error, inputs, system))
            throw error;
        tellNothingCanBeRead(system);
        return { ...outputsOf(NOTHING_DONE, inputs), receipts: '' };
    }
    finally {
        release();
        system.report.progress('');
        await system.files.remove(scratch);
    }
}
const NOTHING_DONE = { plans: [], receipts: [], checks: [] };
const CARRY_OUT = {
    all: planAndCarryOut,
    build: planAndCarryOut,
    upload: uploadWhatWasBuilt,
    verify: verifyWhatWasUploaded,
};
function refuseContradictions(inputs) {
    formatsOf(inputs);
    if (inputs.stage !== 'all' && inputs.folder === '') {
        throw new js_errors.yo('FOLDER_MISSING', `stage ${inputs.stage} needs a folder`, 'Name it with folder: built files and the plan lie there.');
    }
}
async function planAndCarryOut(run) {
    const { inputs, system, scratch } = run;
    const git = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const [registries, preparation] = await Promise.all([
        (0,registries_of.Ho)(inputs, system),
        prepare(inputs, git, system),
        git.forgetCheckOuts(),
    ]);
    await refuseProblems(preparation.problems, system);
    const targets = await planTargets(preparation, registries, inputs, system);
    const plans = targets.map(({ plan }) => plan);
    await tellPlans(plans, system);
    if (preparation.whyNothing !== undefined)
        system.report.log(preparation.whyNothing);
    if (inputs['dry-run'])
        return { plans, receipts: [], checks: reasonsIn(preparation) };
    await makeNamedFolder(inputs, system);
    const workshop = { git, system, scratch };
    if (inputs.guard) {
        const checked = await guard(targets, preparation, inputs, workshop);
        return { plans, receipts: [], checks: [...reasonsIn(preparation), checked] };
    }
    return buildAndUpload(targets, preparation, workshop, run);
}
function reasonsIn({ whyNothing }) {
    return whyNothing === undefined ? [] : [whyNothing];
}
async function buildAndUpload(planned, preparation, workshop, run) {
    const { inputs, system, begin } = run;
    const owned = ownedBy(preparation);
    const consumers = await (0,try_out.go)(inputs.consumers, owned, system);
    const packages = preparation.packages.filter(openIn(planned, inputs));
    const { files, cleared, python: builder, } = await timed(system, ({ files: built }) => `Built ${[...built.values()].flat().length} files`, () => buildAll(packages, preparation, inputs, workshop));
    const targets = planned.map((target) => ({ ...target, plan: withBuilt(target.plan, files) }));
    const plans = targets.map(({ plan }) => plan);
    const python = pythonOf(run, builder);
    const trials = targets.map(({ registry }) => ({ registry, owned, built: [...files.values()].flat(), python }));
    const checks = reasonsIn(preparation);
    const isImported = inputs.verify === 'install';
    try {
        if (inputs.preflight && files.size > 0) {
            for (const trial of trials) {
                const words = () => 'Looked whether everything can be installed';
                refuseFaults(await timed(system, words, () => (0,try_out.Mz)(trial, { isImported, consumers }, system)));
                await judgeNamesakes(trial, inputs, system);
            }
            checks.push(resolvedText(inputs.consumers, isImported));
        }
        if (inputs.stage === 'build') {
            await writeHandOver(external_node_path_.resolve(system.folder, inputs.folder), plans, owned, files, system);
            checks.push(`Built and left in ${inputs.folder}, to be uploaded by another job.`);
            return { plans, receipts: [], checks };
        }
        const uploaded = await uploadEverywhere({ targets, trials, built: files, scratch: run.scratch, begin }, inputs, system);
        return { plans, ...uploaded, checks: [...checks, ...uploaded.checks] };
    }
    finally {
        await cleared;
    }
}
function pythonOf({ inputs, system, scratch }, builder) {
    return (0,once.O)(async () => builder ?? (0,builder_python.Kq)(inputs.python, scratch, system.programs));
}
async function uploadWhatWasBuilt(run) {
    const { inputs, system, scratch, begin } = run;
    const registries = await (0,registries_of.Ho)(inputs, system);
    const { plans, owned, built } = await readHandOver(external_node_path_.resolve(system.folder, inputs.folder), system);
    const [planned] = plans;
    if (planned === undefined)
        return { plans, receipts: [], checks: [] };
    const targets = [];
    for (const registry of registries) {
        const { kind, title } = registry;
        const own = plans.find((plan) => plan.registry.title === title) ?? planned;
        if (own.registry.title !== title)
            refuseOther(own, title);
        targets.push(await lookAgain({ registry, plan: { ...own, registry: { kind, title } } }, system));
    }
    await tellPlans(targets.map(({ plan }) => plan), system);
    if (inputs['dry-run'])
        return { plans, receipts: [], checks: [] };
    await makeNamedFolder(inputs, system);
    const python = pythonOf(run);
    const trials = targets.map(({ registry }) => ({ registry, owned: new Set(owned), built: [...built.values()].flat(), python }));
    return {
        plans: targets.map(({ plan }) => plan),
        ...(await uploadEverywhere({ targets, trials, built, scratch, begin }, inputs, system)),
    };
}
async function verifyWhatWasUploaded(run) {
    const { inputs, system } = run;
    const folder = external_node_path_.resolve(system.folder, inputs.folder);
    const [registries, { owned, built }, receipts] = await Promise.all([
        (0,registries_of.Ho)(inputs, system),
        readHandOver(folder, system),
        readReceipts(folder, system.files),
    ]);
    const looked = [];
    for (const registry of registries) {
        const own = receipts.filter((one) => one.registry.title === registry.title);
        const late = own.find(({ outcome }) => outcome === 'unconfirmed');
        if (late !== undefined) {
            const message = `${registry.title} does not show ${late.file} yet, so nothing of it was tried out`;
            system.report.annotate({ level: 'warning', title: 'Not tried out', message });
            continue;
        }
        const files = asTheyWereUploaded([...built.values()].flat(), own);
        looked.push(await tryOutFrom({ registry, owned: new Set(owned), built: files, python: pythonOf(run) }, system));
    }
    return {
        plans: [],
        receipts: [],
        checks: looked.flatMap(({ checks }) => checks),
        broken: looked.flatMap(({ broken }) => broken),
    };
}
function asTheyWereUploaded(built, receipts) {
    const digests = new Map(receipts.map(({ file, sha256 }) => [file, sha256]));
    return built.map((one) => ({ ...one, sha256: digests.get(one.fileName) || one.sha256 }));
}
function refuseOther({ registry, packages }, title) {
    if (packages.every(({ state }) => state === 'new'))
        return;
    throw new js_errors.yo('HAND_OVER_MISMATCH', `the folder was built for ${registry.title}, which has some of it already, and not for ${title}`, 'Build with the registry and the URL that you upload to.');
}
function resolvedText(consumers, isImported) {
    const theirs = consumers.length === 0 ? '' : `, and so could all that ${consumers.join(', ')} asks for`;
    const packages = isImported
        ? 'every package was installed and imported from the files that were built, and each of its extras could be installed'
        : 'every package could be installed, with each of its extras';
    return `Before the first upload: ${packages}${theirs}.`;
}
async function guard(targets, preparation, inputs, workshop) {
    const packages = preparation.packages.filter((one) => targets.some((target) => publishedIn(target, [one]).length > 0));
    const { files, cleared } = await buildAll(packages, preparation, inputs, workshop);
    const { system } = workshop;
    try {
        for (const target of targets) {
            await refuseProblems(await findUnbumped(target, { ...preparation, packages }, files, system), system);
        }
    }
    finally {
        await cleared;
    }
    return packages.length === 0
        ? 'No version of these packages is published yet.'
        : `What is published under the versions of ${packages.map(({ candidate }) => candidate.package).join(', ')} holds the same.`;
}
function ownedBy({ all }) {
    return new Set([...all.publishable.values()].map((one) => one.package));
}
function refuseFaults([first, ...others]) {
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : `\n${others.map(try_out.Ij).join('\n')}`;
    throw new js_errors.yo('NOT_INSTALLABLE', `nobody could install and use ${(0,try_out.Ij)(first)}${more}`, 'Nothing was published. Mend the requirements, or leave the check out with preflight: false.');
}
function outputsOf({ plans, receipts, broken = [] }, inputs) {
    const published = receipts.filter(({ outcome }) => outcome === 'uploaded');
    const late = receipts.filter(({ outcome }) => outcome === 'unconfirmed');
    const bad = receipts.filter((one) => !isThere(one) && !late.includes(one));
    const there = [
        ...plans.flatMap(({ packages }) => packages.filter(({ state }) => state === 'published')),
        ...receipts.filter(({ outcome }) => outcome === 'already-present'),
    ];
    const isBad = new Set(namesOf([...bad, ...late, ...published]));
    return {
        published: [...new Set(published.map((one) => `${one.package} ${one.version} ${one.file}`))],
        skipped: namesOf(there).filter((name) => !isBad.has(name)),
        unconfirmed: namesOf(late),
        failed: namesOf(bad),
        broken: namesOf(broken),
        pending: namesOf(plans.flatMap(({ packages }) => packages.filter(({ state }) => state !== 'published'))),
        any: published.length > 0,
        ok: inputs['dry-run'] || (bad.length === 0 && broken.length === 0),
        conflict: bad.some(({ outcome }) => outcome === 'conflict'),
        problem: run_problemOf([...bad, ...late]) || (broken[0]?.why ?? ''),
        refused: bad.some(({ outcome }) => outcome === 'refused'),
        plan: plans,
    };
}
function run_problemOf(bad) {
    const weighty = bad.filter(({ outcome }) => outcome !== 'blocked');
    const first = weighty.find(({ outcome }) => outcome === 'conflict') ?? weighty[0];
    return first === undefined ? '' : `${first.file}: ${first.note}`;
}
function namesOf(some) {
    return [...new Set(some.map((one) => `${one.package} ${one.version}`))];
}


 }),

 5687:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  q3: () => ( elsewhereOf),
  Ij: () => ( faultText),
  Mz: () => ( preflight),
  go: () => ( readConsumers),
  Vf: () => ( verifyInstall)
});

var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(12027);
var publish_consumers = __webpack_require__(55103);
var publish_installer = __webpack_require__(39382);
var core_metadata = __webpack_require__(15424);
var pep503 = __webpack_require__(62026);
var simple_page = __webpack_require__(68361);
;



const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const NOT_FOUND = { status: 404, headers: {}, body: 'no such file' };
function localIndex({ owned, registry, built, digests, elsewhere }, files) {
    const remote = new Map();
    const listOf = (name) => {
        const known = remote.get(name) ?? registry.list(name);
        remote.set(name, known);
        return known;
    };
    const page = async (name) => {
        const own = built.filter(({ project }) => project === name);
        const names = new Set(own.map(({ fileName }) => fileName));
        const others = (await listOf(name)).filter(({ fileName }) => !names.has(fileName));
        const shown = [
            ...own.map(ownFile),
            ...others.map((file) => remotePageFile(name, file, digests?.get(file.fileName))),
        ];
        return { status: 200, headers: { 'content-type': JSON_TYPE }, body: (0,simple_page.$E)(name, shown) };
    };
    const contents = async (name, fileName) => {
        const own = built.find((file) => file.fileName === fileName && file.project === name);
        if (own !== undefined) {
            const bytes = await files.readBytes(own.path);
            return bytes === undefined ? NOT_FOUND : { status: 200, headers: {}, body: bytes };
        }
        const file = (await listOf(name)).find((one) => one.fileName === fileName);
        return file === undefined ? NOT_FOUND : { status: 200, headers: {}, body: await registry.read(file) };
    };
    return async ({ path }) => {
        const [, kind, project = '', fileName = ''] = path.split('/').map(decodeURIComponent);
        const name = (0,pep503.P)(project);
        if (kind === 'simple' && owned.has(name))
            return page(name);
        if (kind === 'simple' && name !== '')
            return { status: 302, headers: { location: `${elsewhere}${name}/` } };
        return kind === 'files' && owned.has(name) ? contents(name, fileName) : NOT_FOUND;
    };
}
function ownFile({ project, fileName, version, sha256, size, metadata }) {
    const requiresPython = (0,core_metadata.Kb)(metadata, 'Requires-Python');
    const url = fileUrl(project, fileName);
    return { fileName, url, version, sha256, size, ...(requiresPython === undefined ? {} : { requiresPython }) };
}
function remotePageFile(name, file, digest) {
    const { fileName, requiresPython, isYanked } = file;
    const sha256 = digest ?? file.sha256;
    return {
        fileName,
        url: fileUrl(name, fileName),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(requiresPython === undefined ? {} : { requiresPython }),
        ...(isYanked ? { yanked: '' } : {}),
    };
}
function fileUrl(name, fileName) {
    return `/files/${name}/${encodeURIComponent(fileName)}`;
}

;
const PYTHON = /\.pyi?$/;
const MODULE = /^([A-Za-z_]\w*)(?:\.py|\.[\w-]+\.(?:so|pyd)|\.so|\.pyd)$/;
function modulesIn(members) {
    const paths = members
        .map(({ name }) => name.replace(/^[^/]+\.data\/(?:purelib|platlib)\//, ''))
        .filter((name) => !/^[^/]+\.(?:dist-info|data)\//.test(name));
    const packages = new Set(paths.flatMap((name) => /^(.*)\/__init__\.(?:py|[\w-]+\.so)$/.exec(name)?.[1] ?? []));
    const tops = [...packages].filter((folder) => isImportable(folder) && !hasPackageAbove(folder, packages));
    const single = paths.flatMap((name) => (name.includes('/') ? [] : (MODULE.exec(name)?.[1] ?? [])));
    const found = [...tops.map((folder) => folder.replaceAll('/', '.')), ...single.filter((name) => name !== '__init__')];
    return found.length > 0 ? [...new Set(found)].sort() : namespaceModules(paths);
}
function namespaceModules(paths) {
    const files = paths.filter((name) => PYTHON.test(name) && isImportable(name.replace(PYTHON, '')));
    return files.map((name) => name.replace(PYTHON, '').replaceAll('/', '.')).sort();
}
function isImportable(path) {
    return path.split('/').every((segment) => /^[A-Za-z_]\w*$/.test(segment));
}
function hasPackageAbove(folder, packages) {
    for (let at = folder.lastIndexOf('/'); at > 0; at = folder.lastIndexOf('/', at - 1)) {
        if (packages.has(folder.slice(0, at)))
            return true;
    }
    return false;
}

var at_a_time = __webpack_require__(30839);
var pep440 = __webpack_require__(38828);
var builder_python = __webpack_require__(94698);
;





const MOST_LINES = 12;
const AT_A_TIME = 4;
const FEW = 10;
function resolvePackages(wanted, installer, indexUrl) {
    const asked = wanted.map((one) => ({ package: one.package, requirement: requirementFor(one, []) }));
    return failingOf(asked, resolver(wanted, installer, indexUrl));
}
async function resolveExtras(wanted, installer, indexUrl) {
    const resolve = resolver(wanted, installer, indexUrl);
    const extras = wanted.flatMap((one) => one.extras.map((extra) => ({ package: one.package, requirement: requirementFor(one, [extra]) })));
    if (extras.length === 0 || (extras.length <= FEW && (await resolve(extras)) === undefined))
        return [];
    return (await (0,at_a_time.U)(AT_A_TIME, extras, (one) => failingOf([one], resolve))).flat();
}
function resolver(wanted, installer, indexUrl) {
    const isEarly = wanted.some(({ version }) => (0,pep440.Ty)(version));
    return (some) => installer.install({ requirements: some.map(({ requirement }) => requirement), indexUrl, isEarly });
}
async function failingOf(some, resolve) {
    const lines = await resolve(some);
    if (lines === undefined)
        return [];
    const [first] = some;
    if (first !== undefined && some.length === 1)
        return [{ ...first, lines: lines.slice(-MOST_LINES) }];
    const middle = Math.ceil(some.length / 2);
    return [...(await failingOf(some.slice(0, middle), resolve)), ...(await failingOf(some.slice(middle), resolve))];
}
async function installAndImport(wanted, installer, indexUrl, { python, programs, files }) {
    const tryThem = (some) => (0,publish_installer.Q)(files, async (scratch) => {
        const target = external_node_path_.join(scratch, 'target');
        const requirements = some.map((one) => requirementFor(one, []));
        const isEarly = some.some(({ version }) => (0,pep440.Ty)(version));
        const lines = await installer.install({ requirements, indexUrl, target, isEarly });
        if (lines === undefined)
            return importAll(some, target, scratch, { python, programs });
        return some.map((one) => ({
            package: one.package,
            requirement: requirementFor(one, []),
            lines: lines.slice(-MOST_LINES),
        }));
    });
    const together = await tryThem(wanted);
    if (together.length === 0 || wanted.length === 1)
        return together;
    const faults = [];
    for (const one of wanted)
        faults.push(...(await tryThem([one])));
    return faults;
}
const IMPORT = `
import importlib, json, os, site, sys
request = json.load(sys.stdin)
answer = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
site.addsitedir(request["target"])
sys.path.insert(0, request["target"])
failed = {}
for module in request["modules"]:
    try:
        importlib.import_module(module)
    except BaseException as error:
        failed[module] = f"{type(error).__name__}: {error}"
json.dump(failed, answer)
answer.close()
os._exit(0)
`;
async function importAll(wanted, target, scratch, { python, programs }) {
    const faults = [];
    for (const one of wanted) {
        if (one.modules.length === 0)
            continue;
        const request = { target, modules: one.modules };
        const { code, stdout, stderr } = await programs.run(python.program, ['-I', '-S', '-c', IMPORT], {
            cwd: scratch,
            sees: builder_python.In,
            input: JSON.stringify(request),
            timeoutMs: 5 * 60_000,
        });
        const failed = code === 0
            ? JSON.parse(Buffer.from(stdout).toString('utf8'))
            : { [one.modules.join(', ')]: stderr.trimEnd().split('\n').at(-1) ?? 'Python ended' };
        const lines = Object.entries(failed).map(([module, why]) => `import ${module}: ${why}`);
        if (lines.length > 0)
            faults.push({ package: one.package, requirement: requirementFor(one, []), lines });
    }
    return faults;
}
function requirementFor({ package: name, version }, extras) {
    return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}==${version}`;
}

var archive = __webpack_require__(45745);
var printable = __webpack_require__(12784);
var pypi = __webpack_require__(16231);
;












async function preflight(trial, { isImported, consumers }, system) {
    return withIndex(trial, trial.built, system, async (indexUrl, scratch) => {
        const installer = await (0,publish_installer.c)(await trial.python(), scratch, system);
        const wanted = await wantedOf(trial.built, system);
        system.report.progress(`Asking ${installer.name} whether everything can be installed`);
        const packages = isImported
            ? await installAndImport(wanted, installer, indexUrl, { ...system, python: await trial.python() })
            : await resolvePackages(wanted, installer, indexUrl);
        const faults = [...packages, ...(packages.length > 0 ? [] : await resolveExtras(wanted, installer, indexUrl))];
        for (const { file, requirements } of consumers) {
            const lines = await installer.install({ requirements, indexUrl });
            if (lines !== undefined)
                faults.push({ package: file, requirement: `what ${file} asks for`, lines });
        }
        return faults;
    });
}
async function readConsumers(names, owned, system) {
    const consumers = [];
    for (const name of names) {
        const text = await system.files.read(external_node_path_.resolve(system.folder, name));
        if (text === undefined) {
            const hint = 'Name the pyproject.toml or the file of requirements of a product, or leave it out of consumers.';
            throw new errors.yo('CONSUMER_MISSING', `${(0,printable.g$)(name)} is not there`, hint);
        }
        consumers.push(await (0,publish_consumers.j)(name, text, owned));
    }
    return consumers;
}
async function verifyInstall(trial, system) {
    return withIndex(trial, [], system, async (indexUrl, scratch) => {
        const installer = await (0,publish_installer.c)(await trial.python(), scratch, system);
        const wanted = await wantedOf(trial.built, system);
        return installAndImport(wanted, installer, indexUrl, { ...system, python: await trial.python() });
    });
}
async function withIndex({ registry, owned, built }, served, system, work) {
    const digests = new Map(built.map(({ fileName, sha256 }) => [fileName, sha256]));
    const contents = { owned, registry, built: served, digests, elsewhere: elsewhereOf(system) };
    const server = await system.serve(localIndex(contents, system.files));
    try {
        return await (0,publish_installer.Q)(system.files, (scratch) => work(`${server.origin}/simple/`, scratch));
    }
    finally {
        await server.close();
    }
}
function elsewhereOf({ variable }) {
    const set = ['PIP_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL'].map((name) => variable(name)).find(Boolean);
    return `${(set ?? pypi.U).replace(/\/+$/, '')}/`;
}
async function wantedOf(built, { files }) {
    const wanted = new Map();
    for (const one of built) {
        const known = wanted.get(one.project);
        const modules = one.kind === 'wheel'
            ? modulesIn((0,archive.p_)(one.fileName, (await files.readBytes(one.path)) ?? new Uint8Array()).members)
            : (known?.modules ?? []);
        const extras = (0,core_metadata.sm)(one.metadata, 'Provides-Extra').map(pep503.P);
        wanted.set(one.project, { package: one.project, version: one.version, extras, modules });
    }
    return [...wanted.values()];
}
function faultText({ requirement, lines }) {
    return `${requirement}: ${lines.slice(-3).join(' ')}`;
}


 }),

 15086:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   K: () => ( wantedVersion),
   e: () => ( requireVersion)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82583);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);




function wantedVersion(inputs) {
    if (inputs.package === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('USAGE', 'Which package?', 'Name one, and its version with --version.');
    if (inputs.version === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('USAGE', `Which version of ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(inputs.package)}?`, 'Name it with --version.');
    return { name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(inputs.package), version: requireVersion(inputs.version) };
}
function requireVersion(text) {
    const version = (0,_standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_3__ .Qj)(text);
    if (version !== undefined)
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('VERSION_INVALID', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text)} is no version of Python packages (PEP 440)`, 'Write one such as 1.4.0, 1.4.0rc1 or 1.4.0.post1.');
}


 }),

 12765:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   N: () => ( refuseUnsafeEvent),
   t: () => ( isOfUnmerged)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73590);


function isOfUnmerged(event) {
    return [event?.name, runBefore(event, 'event')].some((name) => isPullRequest(name) || name === 'merge_group');
}
function refuseUnsafeEvent(event) {
    if (event?.name === 'pull_request_target') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('UNSAFE_EVENT', 'pull_request_target gives all rights and secrets to what runs: no code is run for it. By itself it checks out the branch that the pull request goes to, so nothing of the pull request would be tested either', 'Write on: pull_request in its place.');
    }
    if (isPullRequest(runBefore(event, 'event')) && isFork(event)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('UNSAFE_EVENT', 'workflow_run after a pull request of a fork gives all rights and secrets to what runs: no code is run for it', "Write on: pull_request in its place; or leave such runs out with if: github.event.workflow_run.event == 'push'.");
    }
}
function isPullRequest(name) {
    return name?.startsWith('pull_request') === true;
}
function runBefore(event, ...keys) {
    return event?.name === 'workflow_run' ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .A)(event.payload, 'workflow_run', ...keys) : undefined;
}
function isFork(event) {
    const head = runBefore(event, 'head_repository', 'full_name');
    return head === undefined || head !== (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .A)(event?.payload ?? {}, 'repository', 'full_name');
}


 }),

 59879:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   L: () => ( projectsMeantBy)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _standards_likeness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92299);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62026);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);




async function projectsMeantBy(words, graph, affected, check = () => undefined) {
    const wanted = words.filter((word) => !word.startsWith('!'));
    const unwanted = words.filter((word) => word.startsWith('!'));
    const names = new Set();
    for (const word of wanted.length === 0 ? ['all'] : wanted) {
        const meant = await meantBy(word, graph, affected);
        if (!isAbout(word))
            check(meant);
        for (const name of meant)
            names.add(name);
    }
    for (const word of unwanted) {
        for (const name of await meantBy(word.slice(1).trim(), graph, affected, '!'))
            names.delete(name);
    }
    return [...graph.projects.keys()].filter((name) => names.has(name));
}
function isGlob(word) {
    return /[*?[{]/.test(word);
}
function isAbout(word) {
    return word === 'all' || word === 'affected' || isGlob(word);
}
async function meantBy(word, { projects }, affected, prefix = '') {
    if (word === 'all')
        return projects.keys();
    if (word === 'affected')
        return affected();
    return isGlob(word) ? matching(word, projects) : [projectNamed(word, projects, prefix)];
}
function projectNamed(word, projects, prefix) {
    const folder = word.replace(/^\.\//, '').replace(/\/+$/, '');
    const [found] = [...projects.values()].filter(({ name, root, packageNames }) => name === word || root === folder || packageNames.python === (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(word));
    if (found !== undefined)
        return found.name;
    const known = [...projects.values()].flatMap(({ name, root }) => (word.includes('/') ? [root, name] : [name]));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('UNKNOWN_PROJECT', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(word)} is no project of this repository`, (0,_standards_likeness_js__WEBPACK_IMPORTED_MODULE_3__ .a)(word, known, thereAre([...projects.keys()]), prefix));
}
const MOST_TOLD = 20;
function thereAre(names) {
    if (names.length === 0)
        return 'There are no projects.';
    const more = names.length > MOST_TOLD ? ` and ${names.length - MOST_TOLD} more` : '';
    return `There are: ${names.slice(0, MOST_TOLD).map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$).join(', ')}${more}.`;
}
async function matching(glob, projects) {
    const { default: picomatch } = await __webpack_require__.e( 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const matches = picomatch(glob, { dot: true });
    const found = [...projects.values()].filter(({ name, root }) => matches(name) || matches(root));
    if (found.length > 0)
        return found.map(({ name }) => name);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('UNKNOWN_PROJECT', `no project of this repository matches ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(glob)}`, 'Globs match names and folders: packages/core-*.');
}


 }),

 39382:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Q: () => ( inScratch),
   c: () => ( findInstaller)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _builder_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94698);


const CONNECTION = [
    ...['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'PIP_CERT', 'PIP_CACHE_DIR', 'UV_CACHE_DIR', 'XDG_CACHE_HOME'],
];
const LIMIT_MS = 15 * 60_000;
async function findInstaller(python, scratch, tools) {
    const { programs, files } = tools;
    const options = optionsIn(scratch, tools);
    const hasUv = await starts('uv', programs, scratch);
    if (!hasUv)
        await (0,_builder_python_js__WEBPACK_IMPORTED_MODULE_1__ .dw)(python, scratch, programs);
    return {
        name: hasUv ? 'uv' : 'pip',
        async install(request) {
            const list = node_path__WEBPACK_IMPORTED_MODULE_0__.join(scratch, 'requirements.txt');
            await files.write(list, request.requirements.map((one) => `${one}\n`).join(''));
            const [command, ...args] = hasUv ? uvCommand(request, python, scratch) : pipCommand(request, python);
            return said(await programs.run(command, [...args, '-r', list], options));
        },
    };
}
function uvCommand({ indexUrl, target, isEarly = false }, python, scratch) {
    const place = target === undefined ? ['--dry-run', '--target', node_path__WEBPACK_IMPORTED_MODULE_0__.join(scratch, 'nothing')] : ['--target', target];
    const flags = ['--quiet', '--python', python.program, '--default-index', indexUrl];
    return ['uv', 'pip', 'install', ...flags, ...(isEarly ? ['--prerelease', 'allow'] : []), ...place];
}
function pipCommand({ indexUrl, target, isEarly = false }, python) {
    const place = target === undefined ? ['--dry-run', '--ignore-installed'] : ['--target', target];
    const flags = ['--quiet', '--no-input', '--disable-pip-version-check', '--index-url', indexUrl];
    return [python.program, '-I', '-m', 'pip', 'install', ...flags, ...(isEarly ? ['--pre'] : []), ...place];
}
function optionsIn(scratch, { variable }) {
    const direct = ['127.0.0.1', variable('no_proxy') ?? variable('NO_PROXY')].filter(Boolean).join(',');
    return {
        cwd: scratch,
        sees: [..._builder_python_js__WEBPACK_IMPORTED_MODULE_1__ .In, ...CONNECTION],
        env: {
            NO_PROXY: direct,
            no_proxy: direct,
            PIP_CONFIG_FILE: node_path__WEBPACK_IMPORTED_MODULE_0__.join(scratch, 'none'),
            UV_NO_CONFIG: '1',
        },
        timeoutMs: LIMIT_MS,
    };
}
async function starts(command, programs, cwd) {
    try {
        return (await programs.run(command, ['--version'], { cwd, sees: _builder_python_js__WEBPACK_IMPORTED_MODULE_1__ .In })).code === 0;
    }
    catch {
        return false;
    }
}
function said({ code, stdout, stderr }) {
    if (code === 0)
        return undefined;
    const lines = `${Buffer.from(stdout).toString('utf8')}\n${stderr}`.split(/\r?\n/);
    const telling = lines.flatMap((line) => line.replace(/\s+/g, ' ').trim() || []);
    return telling.length > 0
        ? telling
        : [code === null ? 'the installer took too long' : `the installer ended with ${code}`];
}
async function inScratch(files, work) {
    const scratch = await files.makeScratch();
    try {
        return await work(scratch);
    }
    finally {
        await files.remove(scratch);
    }
}


 }),

 51508:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   m: () => ( isForWantOfSecrets)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _standards_pull_request_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61529);


const REFUSALS = new Set(['REGISTRY_UNAUTHORIZED', 'REGISTRY_REFUSED']);
function isForWantOfSecrets(error, event) {
    return (0,_standards_pull_request_event_js__WEBPACK_IMPORTED_MODULE_0__ ._)(event) && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo && REFUSALS.has(error.code);
}


 }),

 66525:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( markerHolds),
   Y: () => ( sameMarkers)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38828);
 var _pep503_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62026);


const TOKEN = /\s*(?:([()])|(<=|>=|===|==|!=|~=|<|>|not\s+in\b|in\b)|(and|or)\b|"([^"]*)"|'([^']*)'|([a-z][\w.]*))/iy;
const OLD_NAMES = {
    'os.name': 'os_name',
    'sys.platform': 'sys_platform',
    'platform.version': 'platform_version',
    'platform.machine': 'platform_machine',
    'platform.python_implementation': 'platform_python_implementation',
    python_implementation: 'platform_python_implementation',
};
function tokensOf(marker) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (marker.slice(TOKEN.lastIndex).trim() !== '') {
        const match = TOKEN.exec(marker);
        if (match === null)
            return undefined;
        const [, bracket, operator, word, double, single, variable] = match;
        if (bracket !== undefined)
            tokens.push({ type: 'bracket', text: bracket });
        else if (operator !== undefined)
            tokens.push({ type: 'operator', text: operator.replace(/\s+/g, ' ').toLowerCase() });
        else if (word !== undefined)
            tokens.push({ type: 'word', text: word.toLowerCase() });
        else if (variable !== undefined)
            tokens.push({ type: 'variable', text: OLD_NAMES[variable] ?? variable });
        else
            tokens.push({ type: 'text', text: double ?? single ?? '' });
    }
    return tokens;
}
function parseMarker(text) {
    const tokens = tokensOf(text);
    if (tokens === undefined)
        return undefined;
    const reader = new MarkerReader(tokens);
    const marker = reader.row('or');
    return reader.isAtEnd ? marker : undefined;
}
class MarkerReader {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get isAtEnd() {
        return this.#at === this.#tokens.length;
    }
    row(word) {
        const parts = [];
        do {
            const part = word === 'or' ? this.row('and') : this.#part();
            if (part === undefined)
                return undefined;
            parts.push(part);
        } while (this.#takes('word', word));
        return parts.length === 1 ? parts[0] : { type: word, parts };
    }
    #part() {
        if (this.#takes('bracket', '(')) {
            const inside = this.row('or');
            return this.#takes('bracket', ')') ? inside : undefined;
        }
        const [left, operator, right] = [this.#operand(), this.#tokens[this.#at++], this.#operand()];
        if (left === undefined || right === undefined || operator?.type !== 'operator')
            return undefined;
        return { type: 'comparison', left, operator: operator.text, right };
    }
    #operand() {
        const token = this.#tokens[this.#at++];
        if (token?.type !== 'text' && token?.type !== 'variable')
            return undefined;
        return { isVariable: token.type === 'variable', text: token.text };
    }
    #takes(type, text) {
        const token = this.#tokens[this.#at];
        if (token?.type !== type || token.text !== text)
            return false;
        this.#at++;
        return true;
    }
}
function markerHolds(text, environment) {
    const marker = parseMarker(text);
    return marker && holds(marker, environment);
}
const VERSIONS = new Set(['python_version', 'python_full_version', 'implementation_version']);
function holds(marker, environment) {
    if (marker.type === 'and')
        return marker.parts.every((part) => holds(part, environment));
    if (marker.type === 'or')
        return marker.parts.some((part) => holds(part, environment));
    const { left, operator, right } = marker;
    const [a, b] = [left, right].map(({ isVariable, text }) => (isVariable ? (environment.get(text) ?? '') : text));
    const variable = left.isVariable ? left.text : right.text;
    const spell = variable === 'extra' ? _pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P : (text) => text;
    return compare(spell(a), operator, spell(b), VERSIONS.has(variable));
}
function compare(a, operator, b, isVersion) {
    if (operator === 'in')
        return b.includes(a);
    if (operator === 'not in')
        return !b.includes(a);
    const verdict = isVersion ? (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .x_)(a, `${operator}${b}`) : undefined;
    if (verdict !== undefined)
        return verdict;
    switch (operator) {
        case '==':
        case '===':
            return a === b;
        case '!=':
            return a !== b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        default:
            return false;
    }
}
const MOST_ENVIRONMENTS = 100_000;
function sameMarkers(some, others) {
    if (JSON.stringify([...some].sort()) === JSON.stringify([...others].sort()))
        return true;
    const [a, b] = [alternativesOf(some), alternativesOf(others)];
    if (a === undefined || b === undefined)
        return undefined;
    const environments = environmentsFor([...a, ...b]);
    return environments?.every((environment) => a.some((one) => holds(one, environment)) === b.some((one) => holds(one, environment)));
}
const ALWAYS = { type: 'and', parts: [] };
function alternativesOf(markers) {
    const read = markers.map((marker) => (marker.trim() === '' ? ALWAYS : parseMarker(marker)));
    return read.includes(undefined) ? undefined : read;
}
function environmentsFor(markers) {
    const texts = new Map();
    for (const marker of markers)
        collectTexts(marker, texts);
    let environments = [new Map()];
    for (const [variable, known] of texts) {
        const values = variable === 'python' ? pythonsAround([...known]) : [...known, '', '~other'];
        if (environments.length * values.length > MOST_ENVIRONMENTS)
            return undefined;
        environments = environments.flatMap((environment) => values.map((value) => extended(environment, variable, value)));
    }
    return environments;
}
function extended(environment, variable, value) {
    if (variable !== 'python')
        return new Map([...environment, [variable, value]]);
    const short = value.split('.').slice(0, 2).join('.');
    const pythons = [
        ['python_version', short],
        ['python_full_version', value],
        ['implementation_version', value],
    ];
    return new Map([...environment, ...pythons]);
}
function collectTexts(marker, texts) {
    if (marker.type !== 'comparison') {
        for (const part of marker.parts)
            collectTexts(part, texts);
        return;
    }
    const { left, right, operator } = marker;
    const variable = [left, right].find(({ isVariable }) => isVariable)?.text ?? '';
    const name = VERSIONS.has(variable) ? 'python' : variable;
    const known = texts.get(name) ?? new Set();
    for (const { isVariable, text } of [left, right]) {
        if (isVariable)
            continue;
        known.add(text);
        if (operator.endsWith('in'))
            for (const word of text.split(/[\s,]+/))
                known.add(word);
    }
    texts.set(name, known);
}
function pythonsAround(versions) {
    const around = versions.flatMap((version) => {
        const [major = 3, minor = 0, patch = 0] = version.replace(/\.\*$/, '').split('.').map(Number);
        const minors = [minor - 1, minor, minor + 1].filter((one) => one >= 0);
        const patches = [0, patch - 1, patch, patch + 1, 99].filter((one) => one >= 0);
        return minors.flatMap((one) => patches.map((other) => `${major}.${one}.${other}`));
    });
    return [...new Set([...around, '2.7.18', '3.0.0', '3.99.0', '4.0.0'])].filter((version) => !version.includes('NaN'));
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


 }),

 15744:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Sh: () => ( ownPackages),
   am: () => ( ownEnvironment),
   iN: () => ( OWN_ENVIRONMENTS),
   j1: () => ( OWN_PROGRAMS),
   jW: () => ( hideOwnFolder),
   w5: () => ( OWN_FOLDER),
   y4: () => ( triedEnvironment)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);


const OWN_FOLDER = '.maestro';
const OWN_ENVIRONMENTS = `${OWN_FOLDER}/environments`;
function ownEnvironment(project) {
    return `${OWN_ENVIRONMENTS}/${flat(project)}`;
}
function triedEnvironment(project) {
    return `${OWN_FOLDER}/tried/${flat(project)}`;
}
function flat(project) {
    return project.replaceAll('/', '+');
}
function ownPackages(root) {
    return `${OWN_FOLDER}/${flat(root)}packages`;
}
const OWN_PROGRAMS = `${OWN_FOLDER}/bin`;
async function hideOwnFolder(root, files) {
    const hint = `What is made here goes into the folder ${OWN_FOLDER}: move away what stands there.`;
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__ .kr)(() => files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, OWN_FOLDER, '.gitignore'), '*\n'), (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('OWN_FOLDER_LOST', `nothing can be made in ${OWN_FOLDER}: ${why}`, hint));
}


 })

};
;