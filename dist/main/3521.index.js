"use strict";
exports.id = 3521;
exports.ids = [3521];
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

 53521:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: () => ( run)
});

var external_node_path_ = __webpack_require__(76760);
var owned_names = __webpack_require__(13642);
var core_metadata = __webpack_require__(15424);
var pep440 = __webpack_require__(38828);
var pep440_ranges = __webpack_require__(82583);
var requires_python = __webpack_require__(11398);
;




function standingOf(asked, offers, isEarly) {
    const yanked = asked.locked.filter((one) => offers.some((offer) => offer.isYanked && isSame(offer.version, one)));
    const standing = { ...asked, yanked };
    const some = choosable(asked, offers, isEarly);
    if (some.length === 0 || !isReadable(asked.range))
        return { ...standing, state: 'unknown' };
    const fitting = some.filter((offer) => suits(offer, asked.python));
    const newest = fitting[0]?.version;
    const newestInside = fitting.find(({ version }) => isInside(version, asked.range))?.version;
    const beyond = some[0] !== undefined && some[0] !== fitting[0] ? some[0] : undefined;
    const found = {
        ...standing,
        ...(newest === undefined ? {} : { newest }),
        ...(newestInside === undefined ? {} : { newestInside }),
        ...(beyond === undefined ? {} : { held: heldOf(beyond) }),
    };
    const isOutgrown = newest !== undefined && (newestInside === undefined || (0,pep440.PG)(newestInside, newest) < 0);
    const state = isOutgrown ? 'outgrown' : hasUpdate(found) ? 'update' : beyond === undefined ? 'current' : 'held';
    return { ...found, state };
}
function hasUpdate({ locked, newestInside }) {
    return newestInside !== undefined && locked.some((version) => (0,pep440.PG)(version, newestInside) < 0);
}
function isReadable(range) {
    return (0,pep440.x_)('1.0', plainRange(range)) !== undefined;
}
function choosable(asked, offers, isEarly) {
    const early = isEarly || asksForEarly(asked);
    const standing = offers.filter(({ isYanked }) => !isYanked);
    const finals = standing.filter(({ version }) => early || !(0,pep440.Ty)(version));
    return (finals.length > 0 ? finals : standing).toSorted((a, b) => (0,pep440.PG)(b.version, a.version));
}
function asksForEarly({ range, locked }) {
    const bounds = range.replace(/!=\s*[^\s,|]+/g, '').match(/[\w.!+]+/g) ?? [];
    return [...bounds, ...locked].some(pep440.Ty);
}
function isInside(version, range) {
    return (0,pep440.x_)(version, plainRange(range)) === true;
}
function plainRange(range) {
    return (0,pep440_ranges.MB)(range) ?? range;
}
function isSame(a, b) {
    return (0,pep440.PG)(a, b) === 0;
}
function suits({ requiresPython }, python) {
    if (python === undefined)
        return true;
    return requiresPython.some((one) => one === '' || (0,requires_python.R9)(python.constraint, one, python.countsUpper) === undefined);
}
function heldOf({ version, requiresPython }) {
    return { version, requiresPython: [...new Set(requiresPython)].join(' or ') };
}
const CHANGELOG_LABELS = new Set(['changelog', 'changes', 'whatsnew', 'history', 'releasenotes']);
function changelogIn(fields) {
    for (const value of (0,core_metadata.sm)(fields, 'Project-URL')) {
        const [, label = '', url = ''] = /^([^,]*),\s*(\S+)\s*$/.exec(value) ?? [];
        const isChangelog = CHANGELOG_LABELS.has(label.toLowerCase().replace(/[^a-z0-9]/g, ''));
        if (isChangelog && isOfTheWeb(url))
            return url;
    }
    const page = (0,core_metadata.Kb)(fields, 'Home-page');
    return page !== undefined && isOfTheWeb(page) && /change|release|history/i.test(page) ? page : undefined;
}
function isOfTheWeb(url) {
    return URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol);
}

var registries_pace = __webpack_require__(62377);
var workspaces_location = __webpack_require__(37878);
var read_graph = __webpack_require__(41770);
var registries_of = __webpack_require__(82307);
var errors = __webpack_require__(12027);
var published_metadata = __webpack_require__(25356);
var at_a_time = __webpack_require__(30839);
var distribution_file_name = __webpack_require__(99506);
var once = __webpack_require__(16368);
;






const AT_A_TIME = 8;
async function lookUp(asked, registries, { pre }, { report }) {
    const list = lister(registries, report);
    const names = [...new Set(asked.map((one) => one.package))];
    const listed = new Map(await (0,at_a_time.U)(AT_A_TIME, names, async (name) => {
        report.progress(`Looking for versions of ${name}`);
        return [name, await list(name)];
    }));
    const changelogs = new Map();
    const changelogOf = ({ package: name, newest }) => {
        return (0,once.b)(changelogs, `${name} ${newest}`, () => changelogFor(listed.get(name), name, newest));
    };
    const standings = await (0,at_a_time.U)(AT_A_TIME, asked, async (one) => {
        const standing = standingOf(one, offersIn(listed.get(one.package)?.files ?? [], one.package), pre);
        const changelog = standing.state === 'outgrown' || hasUpdate(standing) ? await changelogOf(standing) : undefined;
        return { ...standing, ...(changelog === undefined ? {} : { changelog }) };
    });
    report.progress('');
    return standings;
}
function lister(registries, report) {
    const down = new Set();
    return async (name) => {
        for (const registry of registries) {
            if (down.has(registry))
                continue;
            try {
                return { registry, files: await registry.list(name) };
            }
            catch (error) {
                if (!(error instanceof errors.yA) || registry === registries.at(-1))
                    throw error;
                if (!down.has(registry)) {
                    const message = `${error.message}; the next registry stands in`;
                    report.annotate({ level: 'warning', title: 'A registry is down', message });
                }
                down.add(registry);
            }
        }
        throw new Error('no registry');
    };
}
function offersIn(files, name) {
    const versions = new Map();
    for (const file of files) {
        const version = versionOf(file.fileName, name);
        if (version !== undefined)
            versions.set(version, [...(versions.get(version) ?? []), file]);
    }
    return [...versions].map(([version, all]) => {
        const standing = all.filter(({ isYanked }) => !isYanked);
        return {
            version,
            requiresPython: standing.map(({ requiresPython = '' }) => requiresPython),
            isYanked: standing.length === 0,
        };
    });
}
function versionOf(fileName, name) {
    return (0,distribution_file_name.t)(fileName, name)?.version;
}
async function changelogFor(listed, name, version) {
    if (listed === undefined)
        return undefined;
    const files = listed.files.filter(({ fileName, isYanked }) => !isYanked && versionOf(fileName, name) === version);
    const metadata = await (0,published_metadata.Eb)(files, listed.registry);
    return metadata === undefined ? undefined : changelogIn(metadata);
}

var printable = __webpack_require__(12784);
var toml = __webpack_require__(41023);
var broken_requirements = __webpack_require__(18409);
var python_constraint = __webpack_require__(86227);
var python_manifest = __webpack_require__(12685);
var python_runtime = __webpack_require__(55690);
var repo_paths = __webpack_require__(9356);
var pep503 = __webpack_require__(62026);
var poetry = __webpack_require__(22420);
;




function declaredRanges(manifest, dependency) {
    const { specifier, at } = dependency;
    const stated = { range: specifier, at };
    const [keys, entry] = poetryEntryOf(manifest.table, dependency) ?? [];
    if (keys === undefined || dependency.group === 'build')
        return [stated];
    if (Array.isArray(entry)) {
        const branches = entry.flatMap((branch, index) => {
            if ((0,toml.bI)(branch) && (0,poetry.vd)(branch).type !== 'name')
                return [];
            const place = (0,workspaces_location.dz)(at.file, manifest.lineOf([...keys, index]) ?? at.line);
            return [{ range: narrowed(manifest.table, dependency, declared_ranges_versionOf(branch)), at: place }];
        });
        return branches.length === 0 ? [stated] : branches;
    }
    return [{ range: narrowed(manifest.table, dependency, declared_ranges_versionOf(entry)), at }];
}
function narrowed(table, { specifier: stated, group }, own) {
    const isListed = (0,toml.af)(table, group === 'dev' ? 'dependency-groups' : 'project') !== undefined;
    if (!isListed || stated === '' || stated === own)
        return own;
    return own === '' || own === '*' || /\|/.test(stated + own) ? stated : `${stated},${own}`;
}
function declared_ranges_versionOf(entry) {
    return typeof entry === 'string' ? entry : (0,toml.bI)(entry) ? ((0,toml.bX)(entry, 'version') ?? '') : '';
}
function poetryEntryOf(table, { name, group, groupName }) {
    const groups = (0,toml.ws)(table, 'tool', 'poetry', 'group')
        .filter(([key]) => (0,pep503.P)(key) === groupName)
        .map(([key]) => ['group', key, 'dependencies']);
    const places = group === 'dev' ? [...groups, ['dev-dependencies']] : [['dependencies']];
    for (const place of places) {
        const keys = ['tool', 'poetry', ...place];
        const found = (0,toml.ws)(table, ...keys).find(([key]) => (0,pep503.P)(key) === name);
        if (found !== undefined)
            return [[...keys, found[0]], found[1]];
    }
    return undefined;
}

var pep621 = __webpack_require__(71977);
var python_projects = __webpack_require__(25709);
var python_tools = __webpack_require__(62241);
;







async function looseManifests({ graph, tree }) {
    const known = new Set([...graph.projects.values()].map(({ root }) => root));
    const found = new Map();
    for (const path of tree.manifests) {
        const root = (0,repo_paths.gN)(path);
        if (!/(?:^|\/)pyproject\.toml$/.test(path) || known.has(root) || (0,python_projects.r)(root))
            continue;
        const manifest = await (0,python_manifest.WI)(tree, root);
        if (manifest === undefined || manifest.problem !== undefined)
            continue;
        found.set({ name: root === '' ? '.' : root, root, lockfiles: [], dependencies: dependenciesOf(manifest) }, manifest);
    }
    return found;
}
function dependenciesOf(manifest) {
    const { table, file } = manifest;
    const declarations = [...(0,poetry.SC)((0,pep621.T3)(table), table).declarations, ...(0,python_tools._)(table)];
    return declarations.flatMap(({ name, group, groupName, specifier, reference, where }) => {
        if (reference.type !== 'name')
            return [];
        const at = (0,workspaces_location.dz)(file, manifest.lineOf(where));
        const named = groupName === undefined ? {} : { groupName };
        return [{ name, ecosystem: 'python', group, ...named, specifier, source: { type: 'registry' }, at }];
    });
}

var plain_locks = __webpack_require__(37038);
var locked_versions = __webpack_require__(10046);
var unreadable = __webpack_require__(51894);
var git_modes = __webpack_require__(24082);
;

async function readRegularFiles(paths, tree, git) {
    const regular = paths.flatMap((path) => tree.entries.get(path) ?? []).filter(({ mode }) => (0,git_modes.$W)(mode));
    const blobs = await git.blobs(regular.map(({ objectId }) => objectId));
    return new Map(regular.map(({ path, objectId }) => [path, blobs.get(objectId) ?? new Uint8Array()]));
}

;







async function readLocks(projects, tree, git) {
    const all = [...tree.entries.keys()].filter(isPythonLock);
    const locksOf = ({ root, lockfiles }) => {
        const beside = all.filter((path) => (0,repo_paths.gN)(path) === root);
        return [...new Set([...lockfiles.filter(isPythonLock), ...beside])];
    };
    const locks = [...new Set(projects.flatMap(locksOf))];
    const contents = await readRegularFiles(locks, tree, git);
    const found = new Map();
    const problems = [];
    for (const file of locks) {
        const bytes = contents.get(file);
        if (bytes === undefined) {
            problems.push({ at: { file }, message: (0,unreadable.L)(tree.entries.get(file)?.mode ?? '') });
            continue;
        }
        const reading = await (0,locked_versions.o)(file, new TextDecoder().decode(bytes));
        if ('versions' in reading)
            found.set(file, reading.versions);
        else {
            const { message, line } = reading.problem;
            problems.push({
                at: (0,workspaces_location.dz)(file, line),
                message: `cannot be read, so what it locks is not known: ${(0,printable.g$)(message)}`,
            });
        }
    }
    return {
        problems,
        versionsFor: (project, name) => [...new Set(locksOf(project).flatMap((file) => found.get(file)?.get(name) ?? []))],
    };
}
function isPythonLock(path) {
    return /(?:^|\/)(?:poetry|uv)\.lock$/.test(path) || (0,plain_locks.C)(path);
}

var requirement_files = __webpack_require__(82464);
;


async function readRequirements({ tree, git, isOwned, ownerOf }) {
    const { declarations, faults } = await (0,requirement_files.BV)({
        files: [...tree.entries.keys()].filter(requirement_files.Nn),
        read: (paths) => readRegularFiles(paths, tree, git),
        isOwned,
    });
    const owned = declarations.filter(({ name }) => isOwned(name));
    const pinsFor = ({ at, name }) => at.file.endsWith('.in') ? pinsIn(owned, at.file.replace(/\.in$/, '.txt'), name) : [];
    const isLocked = ({ at, name, specifier }) => pinOf(specifier) !== undefined &&
        owned.some((other) => other.name === name && other.at.file === at.file.replace(/\.txt$/, '.in'));
    const packages = owned
        .filter((one) => !one.at.file.endsWith('.txt') || !isLocked(one))
        .map((one) => {
        const { project, python } = ownerOf(one.at.file);
        const group = one.isConstraint ? 'constraint' : 'requirement';
        const { name, specifier: range, at } = one;
        const locked = pinOf(range) === undefined ? pinsFor(one) : [pinOf(range)];
        const runs = python === undefined || one.isConditional ? {} : { python };
        return { package: name, project, group, range, at, locked, ...runs };
    });
    return { packages, problems: faults };
}
function pinsIn(declarations, file, name) {
    const own = declarations.filter((one) => one.at.file === file && one.name === name);
    return [...new Set(own.flatMap(({ specifier }) => pinOf(specifier) ?? []))];
}
function pinOf(specifier) {
    return /^={2,3}\s*([^\s,*]+)$/.exec(specifier)?.[1];
}

;



const KINDS = /(?:^|\/)(?:setup\.py|setup\.cfg|Pipfile|environment\.ya?ml)$/;
async function unreadKinds({ graph, tree }, git, isOwned) {
    const own = new Set([...graph.projects.values()].flatMap(({ packageNames }) => packageNames.python ?? []));
    const isTheirs = (name) => isOwned(name) && !own.has((0,pep503.P)(name));
    const paths = [...tree.entries.keys()].filter((path) => KINDS.test(path) && !(0,repo_paths.j$)(path));
    return [...(await readRegularFiles(paths, tree, git))].flatMap(([path, bytes]) => {
        const lines = new TextDecoder().decode(bytes).split('\n');
        const at = lines.findIndex((line) => namesIn(path, line).some(isTheirs));
        if (at < 0)
            return [];
        const name = (0,pep503.P)(namesIn(path, lines[at] ?? '').find(isTheirs) ?? '');
        return [{ at: { file: path, line: at + 1 }, message: `names ${name}, and files of this kind are not read` }];
    });
}
function namesIn(path, line) {
    const pattern = path.endsWith('.py') ? /(?<=["'])[A-Za-z0-9][\w.-]*/g : /(?<![\w./-])[A-Za-z0-9][\w.-]*/g;
    const isTitle = /^\s*(?:name|packages)\s*[=:]|^\s*#/.test(line);
    return isTitle ? [] : (line.match(pattern) ?? []).map((one) => one.replace(/[-_.]+$/, ''));
}

;














async function readAsked(view, git, isOwned) {
    const { graph, tree } = view;
    const projects = [...graph.projects.values()].filter(({ ecosystems }) => ecosystems.includes('python'));
    const loose = await looseManifests(view);
    const manifests = new Map(loose);
    for (const project of projects) {
        const manifest = await (0,python_manifest.WI)(tree, project.root);
        if (manifest !== undefined)
            manifests.set(project, manifest);
    }
    const isAsked = ({ ecosystem, source, name }) => ecosystem === 'python' && source.type === 'registry' && isOwned(name);
    const asking = [...projects, ...loose.keys()].filter(({ dependencies }) => dependencies.some(isAsked));
    const locks = await readLocks(asking, tree, git);
    const declared = asking.flatMap((project) => project.dependencies
        .filter(isAsked)
        .flatMap((one) => askedBy(project, one, manifests.get(project), { locks, tree })));
    const required = await readRequirements({ tree, git, isOwned, ownerOf: ownerIn(manifests, tree) });
    const packages = [...declared, ...required.packages].sort(byName);
    const problems = [
        ...unreadManifests(view),
        ...[...manifests.values()].flatMap((manifest) => brokenEntries(manifest, isOwned)),
        ...locks.problems,
        ...(await unreadKinds(view, git, isOwned)),
        ...required.problems,
        ...packages.flatMap(({ package: name, range, at }) => isReadable(range) ? [] : [{ at, message: `the range ${(0,printable.g$)(range)} of ${name} cannot be read` }]),
    ];
    return { packages, problems: problems.sort(workspaces_location.hz) };
}
function askedBy(project, dependency, manifest, { locks, tree }) {
    const { name, group, groupName, specifier, at } = dependency;
    const isPartial = manifest !== undefined && (0,python_constraint.J)(manifest.table, name);
    const python = isPartial ? undefined : pythonOf(manifest, project.root, tree);
    const ranges = manifest === undefined ? [{ range: specifier, at }] : declaredRanges(manifest, dependency);
    return ranges.map((one) => ({
        package: name,
        project: project.name,
        group: groupName === undefined ? group : `${group}:${groupName}`,
        ...one,
        locked: locks.versionsFor(project, name),
        ...(python === undefined ? {} : { python }),
    }));
}
function pythonOf(manifest, folder, tree) {
    const pinned = (0,python_runtime.x)(folder, tree);
    const isExact = pinned !== undefined && pinned.split('.').length > 2;
    const constraint = (manifest === undefined ? undefined : (0,python_constraint.w)(manifest)) ??
        (pinned === undefined ? undefined : `==${pinned}${isExact ? '' : '.*'}`);
    const isPoetry = manifest !== undefined && (0,toml.af)(manifest.table, 'tool', 'poetry') !== undefined;
    return constraint === undefined ? undefined : { constraint, countsUpper: isPoetry };
}
function ownerIn(manifests, tree) {
    const byRoot = new Map([...manifests].map(([project, manifest]) => [project.root, { project, manifest }]));
    return (file) => {
        const folder = (0,repo_paths.gN)(file);
        const root = [folder, ...(0,repo_paths.Zv)(folder)].find((one) => byRoot.has(one));
        const owner = root === undefined ? undefined : byRoot.get(root);
        return {
            project: owner?.project.name ?? (folder === '' ? '.' : folder),
            python: pythonOf(owner?.manifest, folder, tree),
        };
    };
}
function unreadManifests({ graph, tree }) {
    return graph.findings.flatMap(({ code, message, file, line }) => {
        const isPythons = /(?:^|\/)(?:pyproject\.toml|setup\.(?:cfg|py))$/.test(file);
        if (!isPythons || (code !== 'unreadable-manifest' && code !== 'dynamic-dependencies'))
            return [];
        if (code === 'dynamic-dependencies' && readsFiles(tree, file))
            return [];
        const at = (0,workspaces_location.dz)(file, line);
        if (code === 'dynamic-dependencies') {
            return [{ at, message: 'the dependencies are filled in when it is built, and not known here' }];
        }
        return [{ at, message: message.replace(`${(0,printable.g$)(file)} `, '') }];
    });
}
function readsFiles(tree, file) {
    return /^\s*dependencies\s*=\s*\{\s*file\b/m.test(tree.text((0,repo_paths._z)((0,repo_paths.gN)(file), 'pyproject.toml')) ?? '');
}
function brokenEntries(manifest, isOwned) {
    return (0,broken_requirements.W)(manifest).flatMap(({ name, text, line }) => {
        if (!isOwned(name))
            return [];
        return [{ at: (0,workspaces_location.dz)(manifest.file, line), message: `${(0,printable.g$)(text)} is no requirement` }];
    });
}
function byName(a, b) {
    return a.package === b.package ? (0,workspaces_location.hz)(a, b) : a.package < b.package ? -1 : 1;
}

;









async function run(inputs, system) {
    const owned = (0,owned_names.q)(inputs.owned);
    (0,registries_of.Bd)(inputs);
    const git = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const pace = { ...registries_pace.qh, tell: system.report.log };
    const [registries, view] = await Promise.all([(0,registries_of.cs)(inputs, { pace }, system), (0,read_graph.k)(git, inputs.head)]);
    const { packages: asked, problems } = await readAsked(view, git, owned.has);
    const standings = await lookUp(asked, registries, inputs, system);
    await tell({ standings, problems, titles: registries.map(({ title }) => title) }, inputs, system);
    const outgrown = standings.filter(({ state }) => state === 'outgrown');
    const updates = standings.filter((one) => one.state !== 'unknown' && hasUpdate(one));
    return {
        any: outgrown.length > 0 || updates.length > 0,
        updates: each(updates, ({ newestInside }) => newestInside),
        outgrown: each(outgrown, ({ newest }) => newest),
        packages: standings.map(row),
        problems: problems.map(({ at, message }) => ({ file: at.file, line: at.line ?? null, message })),
    };
}
function each(some, versionOf) {
    return [...new Set(some.map((one) => `${one.package} ${versionOf(one)}`))];
}
function row({ package: name, project, group, state, range, locked, yanked, ...rest }) {
    const { newestInside = null, newest = null, held, python, changelog = null, at } = rest;
    return {
        package: name,
        project,
        group,
        state,
        range,
        locked,
        yanked,
        newestInside,
        newest,
        held: held?.version ?? null,
        requiresPython: held?.requiresPython ?? null,
        python: python?.constraint ?? null,
        changelog,
        file: at.file,
        line: at.line ?? null,
    };
}
async function tell({ standings, problems, titles }, { owned, summary }, { report }) {
    const load = () => __webpack_require__.e( 9521).then(__webpack_require__.bind(__webpack_require__, 79521));
    const title = titles.join(', then ');
    for (const { at, message } of problems) {
        const place = (0,workspaces_location.dz)(at.file, at.line);
        report.annotate({ level: 'warning', title: 'Not read', message, ...place, isInAnswer: true });
    }
    const told = { standings, problems, title, owned };
    await report.show(async (screen) => (await load()).outdatedText(told, screen));
    if (summary)
        await report.summary(async () => (await load()).outdatedSummary(told));
}


 }),

 13642:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   q: () => ( ownedNames),
   y: () => ( sampleName)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);



const PATTERN = /^(?=.{1,200}$)(?:[a-z0-9-]*\*){0,4}[a-z0-9-]*$/;
function ownedNames(given) {
    if (given.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('OWNED_MISSING', 'nothing says which packages are yours', 'Set owned to their names, or to patterns such as maestro-*: these come from the private registry, and from nowhere else.');
    }
    const patterns = given.map(normalizedPattern);
    const matchers = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`));
    return {
        patterns,
        has(name) {
            const normalized = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name);
            return matchers.some((matcher) => matcher.test(normalized));
        },
    };
}
function normalizedPattern(given) {
    const pattern = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(given);
    if (PATTERN.test(pattern) && !/^-|-$/.test(pattern))
        return pattern;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('OWNED_INVALID', `owned: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(given)} is no name of a package, and no pattern of names`, 'Names have letters, digits and - _ . between them; * stands for any text, as in maestro-*.');
}
function sampleName({ patterns }) {
    return (patterns.find((one) => !one.includes('*')) ?? patterns[0] ?? '').replaceAll('*', 'any');
}


 }),

 587:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W: () => ( conflictIn),
   m: () => ( readLock)
 });
const npm = async () => [(await __webpack_require__.e( 5234).then(__webpack_require__.bind(__webpack_require__, 75234))).npmLock];
const yarn = async () => [
    (await __webpack_require__.e( 6148).then(__webpack_require__.bind(__webpack_require__, 86148))).yarnClassicLock,
    (await __webpack_require__.e( 3528).then(__webpack_require__.bind(__webpack_require__, 23528))).yarnBerryLock,
];
const LOCKFILE_READERS = new Map([
    ['poetry.lock', async () => [(await __webpack_require__.e( 4506).then(__webpack_require__.bind(__webpack_require__, 54506))).poetryLock]],
    ['uv.lock', async () => [(await __webpack_require__.e( 7864).then(__webpack_require__.bind(__webpack_require__, 17864))).uvLock]],
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['pnpm-lock.yaml', async () => [(await __webpack_require__.e( 2938).then(__webpack_require__.bind(__webpack_require__, 72938))).pnpmLock]],
    ['yarn.lock', yarn],
]);
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;
function conflictIn(text) {
    const conflict = text.includes('<<<<<<<') ? CONFLICT.exec(text) : null;
    if (conflict === null)
        return undefined;
    const line = text.slice(0, conflict.index).split('\n').length;
    return { message: 'conflict markers stand in it', line, column: 1 };
}
async function readLock(path, text, memory) {
    const load = LOCKFILE_READERS.get(path.slice(path.lastIndexOf('/') + 1));
    const reader = (await load?.())?.find((one) => one.reads(text));
    if (reader === undefined)
        return { problem: { message: 'locks of this format are not read' } };
    const problem = conflictIn(text);
    if (problem !== undefined)
        return { problem };
    if (text.includes('\0'))
        return { problem: { message: 'it is no text' } };
    return reader.parse(text, memory);
}


 }),

 99074:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   B2: () => ( NO_GLOBALS),
   Py: () => ( NO_PATCHES),
   VV: () => ( placeIn),
   vT: () => ( MOST_LOCK_CHARACTERS),
   yS: () => ( folderOf)
 });
const MOST_LOCK_CHARACTERS = 100_000_000;
const NO_PATCHES = new Map();
const NO_GLOBALS = new Map();
function folderOf(path) {
    const segments = [];
    for (const segment of path.replaceAll('\\', '/').split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..')
            segments.pop();
        else
            segments.push(segment);
    }
    return segments.join('/');
}
function placeIn(text, start, line, column) {
    let at = start;
    for (let n = 1; n < line; n++) {
        const end = text.indexOf('\n', at);
        if (end < 0)
            break;
        at = end + 1;
    }
    return Math.min(at + column - 1, text.length);
}


 }),

 37038:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( isPlainLock),
   u: () => ( readPlainLock)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41589);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
 var _standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3925);
 var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99074);




function isPlainLock(file) {
    return /(?:^|\/)(?:pylock(?:\.[^./]+)?\.toml|pdm\.lock|Pipfile\.lock)$/.test(file);
}
async function readPlainLock(file, text) {
    return /(?:^|\/)Pipfile\.lock$/.test(file) ? readPipenv(text) : readTables(text);
}
async function readTables(text) {
    const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .HQ)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .vT);
    if ('problem' in reading)
        return { problem: reading.problem };
    const lines = (0,_standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ .d)(text);
    const packages = ['package', 'packages'].flatMap((key) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(reading.table, key).flatMap((table, at) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(table))
            return [];
        return [{ name: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(table, 'name') ?? '', table, line: () => lines.lineOf([key, at]) ?? 1 }];
    }));
    return { packages };
}
function readPipenv(text) {
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__ .Vh)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .vT);
    if ('problem' in reading)
        return { problem: reading.problem };
    const lock = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(reading.value) ? reading.value : {};
    const sources = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(lock, '_meta', 'sources').filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI);
    const packages = Object.keys(lock)
        .filter((group) => group !== '_meta')
        .flatMap((group) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(lock, group))
        .flatMap(([name, value]) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(value))
            return [];
        const source = sources.find((one) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(one, 'name') === (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(value, 'index'));
        const { index: _, ...table } = value;
        const from = source === undefined ? {} : { index: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(source, 'url') };
        return [{ name, table: { ...table, ...from }, line: () => lineOf(text, name) }];
    });
    return { packages };
}
function lineOf(text, name) {
    const at = text.indexOf(`"${name}"`);
    return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}


 }),

 10046:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   o: () => ( lockedVersions)
 });
 var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(587);
 var _lockfiles_plain_locks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37038);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62026);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);




async function lockedVersions(file, text) {
    if ((0,_lockfiles_plain_locks_js__WEBPACK_IMPORTED_MODULE_0__ .C)(file)) {
        const reading = await (0,_lockfiles_plain_locks_js__WEBPACK_IMPORTED_MODULE_0__ .u)(file, text);
        if ('problem' in reading)
            return reading;
        return collected(reading.packages.map((one) => [one.name, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(one.table, 'version') ?? '']));
    }
    const reading = await (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_2__ .m)(file, text, new Map());
    if ('problem' in reading)
        return reading;
    const entries = [...reading.set.entries.values()].filter(({ folder }) => folder === undefined);
    return collected(entries.map((one) => [one.name, one.version]));
}
function collected(pairs) {
    const versions = new Map();
    for (const [name, written] of pairs) {
        const version = written.replace(/^==\s*/, '');
        const key = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ .P)(name);
        if (version !== '')
            versions.set(key, (versions.get(key) ?? new Set()).add(version));
    }
    return { versions: new Map([...versions].map(([name, some]) => [name, [...some]])) };
}


 }),

 18409:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W: () => ( brokenRequirements)
 });
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
 var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52991);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);



function brokenRequirements({ table, lineOf }) {
    const lists = [
        ['project', 'dependencies'],
        ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, 'project', 'optional-dependencies').map(([name]) => ['project', 'optional-dependencies', name]),
        ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, 'dependency-groups').map(([name]) => ['dependency-groups', name]),
        ['build-system', 'requires'],
        ['tool', 'uv', 'dev-dependencies'],
    ];
    return lists.flatMap((where) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(table, ...where).flatMap((text, index) => {
        if (typeof text !== 'string' || (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_1__ .p)(text) !== undefined)
            return [];
        const [name = ''] = /^\s*[A-Za-z0-9][\w.-]*/.exec(text) ?? [];
        if (name === '')
            return [];
        const at = [...where, index];
        const line = lineOf(at);
        return [{ name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(name.trim()), text, at, ...(line === undefined ? {} : { line }) }];
    }));
}


 }),

 82464:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   BV: () => ( readRequirementFiles),
   Nn: () => ( isRequirementsFile),
   RN: () => ( isSample)
 });
 var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(587);
 var _standards_git_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7919);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62026);
 var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52991);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50682);
 var _location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37878);
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);








function isRequirementsName(name) {
    return /(?:requirements|constraints|(?<![a-z])reqs?(?![a-z]))[^/]*\.(?:txt|in)$/i.test(name);
}
const SAMPLES = /(?:^|\/)(?:fixtures|__fixtures__|testdata)\//;
function isSample(path) {
    return SAMPLES.test(path);
}
const IN_FOLDER = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i;
function isRequirementsFile(path) {
    const isNamed = isRequirementsName(path.slice(path.lastIndexOf('/') + 1)) || IN_FOLDER.test(path);
    return isNamed && !(0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .j$)(path) && !isSample(path);
}
async function readRequirementFiles(reading) {
    const faults = [];
    const found = new Map();
    let waiting = reading.files.map((path) => ({
        path,
        isConstraint: /constraints[^/]*$/i.test(path),
    }));
    while (waiting.length > 0) {
        const fresh = [...new Set(waiting.map(({ path }) => path))].filter((path) => !found.has(path));
        const contents = await reading.read(fresh);
        const next = [];
        for (const { path, isConstraint, from = { file: path } } of waiting) {
            const known = found.get(path);
            if (known !== undefined) {
                known.isConstraint &&= isConstraint;
                continue;
            }
            const bytes = contents.get(path);
            if (bytes === undefined) {
                const what = from.file === path ? 'is no regular file' : `names ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path)}, which is no file of the repository`;
                faults.push({ at: from, message: what });
                continue;
            }
            const text = (0,_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ .F7)(bytes);
            if (text === undefined)
                faults.push({ at: { file: path }, message: 'is in an encoding that is not read here' });
            const conflict = text === undefined ? undefined : (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_3__ .W)(text);
            if (conflict !== undefined)
                faults.push({ at: { file: path, line: conflict.line }, message: conflict.message });
            const lines = (0,_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ .JB)(text ?? '');
            found.set(path, { lines, isConstraint });
            for (const line of lines)
                next.push(...inclusionsIn(line, { path, isConstraint }, faults));
        }
        waiting = next;
    }
    const declarations = [...found].flatMap(([file, { lines, isConstraint }]) => lines.flatMap((line) => declarationIn(line, { file, isConstraint }, reading, faults)));
    return { declarations: declarations.sort(_location_js__WEBPACK_IMPORTED_MODULE_4__ .hz), faults: faults.sort(_location_js__WEBPACK_IMPORTED_MODULE_4__ .hz) };
}
function inclusionsIn({ options, line }, { path, isConstraint }, faults) {
    return options.flatMap(({ name, value }) => {
        if (!_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ .Wr.includes(name))
            return [];
        const from = { file: path, line };
        const isElsewhere = /^[a-z][a-z0-9+.-]+:|\$\{/i.test(value);
        const target = isElsewhere ? undefined : (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .o1)((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(path), value);
        if (target !== undefined)
            return [{ path: target, isConstraint: isConstraint || /^--?c/.test(name), from }];
        const shown = (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)((0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_5__ .$b)(value));
        faults.push({ at: from, message: `names ${shown}, which is outside of the repository` });
        return [];
    });
}
function declarationIn({ requirement: text, line }, { file, isConstraint }, { isOwned }, faults) {
    const at = { file, line };
    const requirement = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_6__ .p)(text);
    if (requirement !== undefined) {
        const { name, specifier, url, marker } = requirement;
        if (url !== undefined)
            return [];
        return [{ name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ .P)(name), specifier, isConstraint, isConditional: marker !== undefined, at }];
    }
    const [name = ''] = /^[A-Za-z0-9][\w.-]*(?![\w.-]*[/:])/.exec(text) ?? [];
    if (name !== '' && isOwned((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ .P)(name)))
        faults.push({ at, message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text)} is no requirement` });
    return [];
}


 })

};
;