"use strict";
exports.id = 5677;
exports.ids = [5677];
exports.modules = {

/***/ 41770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit),
/* harmony export */   t: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var _changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7361);
/* harmony import */ var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77178);
/* harmony import */ var _workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26720);
/* harmony import */ var _workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35869);




/**
 * The project graph of one commit.
 *
 * @throws {UserError} `NO_COMMITS`; `HEAD_UNKNOWN` when the revision names no commit here
 */
async function readGraph(git, revision) {
    return (await readCommit(git, revision)).graph;
}
/**
 * The same, and the files that it comes from. Throws as {@link readGraph}.
 *
 * @param finding what the revision names, where somebody has asked already
 */
async function readCommit(git, revision, finding = git.commit(revision)) {
    const [usual, commit] = await Promise.all([(0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadReaders */ .P)(), finding]);
    if (commit === undefined)
        throw (0,_changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownHead */ .R)(revision);
    const entries = await git.tree(commit);
    const readers = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readersFor */ .OP)(usual, entries);
    const tree = await (0,_workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileTree */ .d)(git, entries, (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceFiles */ .PZ)(readers), new Map());
    const { parts, settings } = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkspace */ .iF)(readers, tree);
    return { commit, tree, graph: (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .buildGraph */ .Z)(parts, settings) };
}


/***/ }),

/***/ 55677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/install/owned-names.js
var owned_names = __webpack_require__(13642);
// EXTERNAL MODULE: ./build/js/standards/core-metadata.js
var core_metadata = __webpack_require__(15424);
// EXTERNAL MODULE: ./build/js/standards/pep440.js
var pep440 = __webpack_require__(38828);
// EXTERNAL MODULE: ./build/js/standards/pep440-ranges.js
var pep440_ranges = __webpack_require__(82583);
// EXTERNAL MODULE: ./build/js/standards/requires-python.js
var requires_python = __webpack_require__(11398);
;// CONCATENATED MODULE: ./build/js/publish/outdated.js




/** How a manifest stands to the versions that there are, in any order. */
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
    const isOutgrown = newest !== undefined && (newestInside === undefined || (0,pep440/* comparePep440 */.PG)(newestInside, newest) < 0);
    const state = isOutgrown ? 'outgrown' : hasUpdate(found) ? 'update' : beyond === undefined ? 'current' : 'held';
    return { ...found, state };
}
/** Whether the lock has an older version than the range allows, whatever else there is. */
function hasUpdate({ locked, newestInside }) {
    return newestInside !== undefined && locked.some((version) => (0,pep440/* comparePep440 */.PG)(version, newestInside) < 0);
}
/** Whether a range says anything that installers understand. */
function isReadable(range) {
    return (0,pep440/* satisfiesPep440 */.x_)('1.0', plainRange(range)) !== undefined;
}
/** What installers would choose from, the newest first: where there are pre-releases only, those. */
function choosable(asked, offers, isEarly) {
    const early = isEarly || asksForEarly(asked);
    const standing = offers.filter(({ isYanked }) => !isYanked);
    const finals = standing.filter(({ version }) => early || !(0,pep440/* isPreRelease */.Ty)(version));
    return (finals.length > 0 ? finals : standing).toSorted((a, b) => (0,pep440/* comparePep440 */.PG)(b.version, a.version));
}
function asksForEarly({ range, locked }) {
    // Whoever leaves a pre-release out does not ask for others.
    const bounds = range.replace(/!=\s*[^\s,|]+/g, '').match(/[\w.!+]+/g) ?? [];
    return [...bounds, ...locked].some(pep440/* isPreRelease */.Ty);
}
function isInside(version, range) {
    return (0,pep440/* satisfiesPep440 */.x_)(version, plainRange(range)) === true;
}
/** With the operators of PEP 440 alone, where those of Poetry can be told by them. */
function plainRange(range) {
    return (0,pep440_ranges/* poetrySpecifier */.MB)(range) ?? range;
}
function isSame(a, b) {
    return (0,pep440/* comparePep440 */.PG)(a, b) === 0;
}
function suits({ requiresPython }, python) {
    if (python === undefined)
        return true;
    return requiresPython.some((one) => one === '' || (0,requires_python/* pythonsBeyond */.R9)(python.constraint, one, python.countsUpper) === undefined);
}
function heldOf({ version, requiresPython }) {
    return { version, requiresPython: [...new Set(requiresPython)].join(' or ') };
}
// https://packaging.python.org/specifications/well-known-project-urls/
const CHANGELOG_LABELS = new Set(['changelog', 'changes', 'whatsnew', 'history', 'releasenotes']);
/** Where a version says that its changes are told, by METADATA; undefined where it does not, or not with an address of the web. */
function changelogIn(fields) {
    for (const value of (0,core_metadata/* valuesOf */.sm)(fields, 'Project-URL')) {
        const [, label = '', url = ''] = /^([^,]*),\s*(\S+)\s*$/.exec(value) ?? [];
        const isChangelog = CHANGELOG_LABELS.has(label.toLowerCase().replace(/[^a-z0-9]/g, ''));
        if (isChangelog && isOfTheWeb(url))
            return url;
    }
    const page = (0,core_metadata/* firstValue */.Kb)(fields, 'Home-page');
    return page !== undefined && isOfTheWeb(page) && /change|release|history/i.test(page) ? page : undefined;
}
function isOfTheWeb(url) {
    return URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol);
}

// EXTERNAL MODULE: ./build/js/registries/pace.js
var registries_pace = __webpack_require__(62377);
// EXTERNAL MODULE: ./build/js/workspaces/location.js
var workspaces_location = __webpack_require__(37878);
// EXTERNAL MODULE: ./build/js/actions/affected/read-graph.js
var read_graph = __webpack_require__(41770);
// EXTERNAL MODULE: ./build/js/actions/publish/registries-of.js + 1 modules
var registries_of = __webpack_require__(82307);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/publish/published-metadata.js
var published_metadata = __webpack_require__(25356);
// EXTERNAL MODULE: ./build/js/registries/at-a-time.js
var at_a_time = __webpack_require__(30839);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(99506);
// EXTERNAL MODULE: ./build/js/workspaces/once.js
var once = __webpack_require__(16368);
;// CONCATENATED MODULE: ./build/js/actions/outdated/look-up.js






const AT_A_TIME = 8;
/**
 * How everything that is asked for stands to what the registries have, in the same order. The first registry that answers counts.
 *
 * @param registries at least one
 */
async function lookUp(asked, registries, { pre }, { report }) {
    const list = lister(registries, report);
    const names = [...new Set(asked.map((one) => one.package))];
    const listed = new Map(await (0,at_a_time/* atATime */.U)(AT_A_TIME, names, async (name) => {
        report.progress(`Looking for versions of ${name}`);
        return [name, await list(name)];
    }));
    const changelogs = new Map();
    const changelogOf = ({ package: name, newest }) => {
        return (0,once/* onceFor */.b)(changelogs, `${name} ${newest}`, () => changelogFor(listed.get(name), name, newest));
    };
    const standings = await (0,at_a_time/* atATime */.U)(AT_A_TIME, asked, async (one) => {
        const standing = standingOf(one, offersIn(listed.get(one.package)?.files ?? [], one.package), pre);
        const changelog = standing.state === 'outgrown' || hasUpdate(standing) ? await changelogOf(standing) : undefined;
        return { ...standing, ...(changelog === undefined ? {} : { changelog }) };
    });
    report.progress('');
    return standings;
}
/** Asks the first registry; one that is down is not asked again, and the next one stands in. */
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
                if (!(error instanceof errors/* ExternalError */.yA) || registry === registries.at(-1))
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
/** The versions that files are of; those whose names tell none are passed over. */
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
    return (0,distribution_file_name/* parseDistributionFileName */.t)(fileName, name)?.version;
}
/** A file that cannot be read only leaves out a link. */
async function changelogFor(listed, name, version) {
    if (listed === undefined)
        return undefined;
    const files = listed.files.filter(({ fileName, isYanked }) => !isYanked && versionOf(fileName, name) === version);
    const metadata = await (0,published_metadata/* publishedMetadata */.Eb)(files, listed.registry);
    return metadata === undefined ? undefined : changelogIn(metadata);
}

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(62026);
// EXTERNAL MODULE: ./build/js/standards/pep508.js
var pep508 = __webpack_require__(52991);
;// CONCATENATED MODULE: ./build/js/workspaces/broken-requirements.js



/** Texts in the standard lists of a manifest that are no requirements, those without a name aside. */
function brokenRequirements({ table, lineOf }) {
    const lists = [
        ['project', 'dependencies'],
        ...(0,toml/* entriesAt */.ws)(table, 'project', 'optional-dependencies').map(([name]) => ['project', 'optional-dependencies', name]),
        ...(0,toml/* entriesAt */.ws)(table, 'dependency-groups').map(([name]) => ['dependency-groups', name]),
        ['build-system', 'requires'],
        ['tool', 'uv', 'dev-dependencies'],
    ];
    return lists.flatMap((where) => (0,toml/* listAt */.gT)(table, ...where).flatMap((text, index) => {
        if (typeof text !== 'string' || (0,pep508/* parseRequirement */.p)(text) !== undefined)
            return [];
        const [name = ''] = /^\s*[A-Za-z0-9][\w.-]*/.exec(text) ?? [];
        if (name === '')
            return [];
        const line = lineOf([...where, index]);
        return [{ name: (0,pep503/* normalizeName */.P)(name.trim()), text, ...(line === undefined ? {} : { line }) }];
    }));
}

// EXTERNAL MODULE: ./build/js/workspaces/python-constraint.js
var python_constraint = __webpack_require__(86227);
// EXTERNAL MODULE: ./build/js/workspaces/python-manifest.js + 1 modules
var python_manifest = __webpack_require__(12685);
// EXTERNAL MODULE: ./build/js/workspaces/python-runtime.js
var python_runtime = __webpack_require__(55690);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/poetry.js
var poetry = __webpack_require__(22420);
;// CONCATENATED MODULE: ./build/js/actions/outdated/declared-ranges.js




/**
 * The ranges of one dependency. Poetry may have several for different platforms; and where `[project]` lists a name, a range in Poetry's own
 * tables narrows that of the list.
 *
 * @see poetry-core, DependencyGroup._enrich_dependency
 */
function declaredRanges(manifest, dependency) {
    const { specifier, at } = dependency;
    const stated = { range: specifier, at };
    const [keys, entry] = poetryEntryOf(manifest.table, dependency) ?? [];
    if (keys === undefined || dependency.group === 'build')
        return [stated];
    if (Array.isArray(entry)) {
        const branches = entry.flatMap((branch, index) => {
            if ((0,toml/* isTable */.bI)(branch) && (0,poetry/* poetryReference */.vd)(branch).type !== 'name')
                return [];
            const place = (0,workspaces_location/* locationAt */.dz)(at.file, manifest.lineOf([...keys, index]) ?? at.line);
            return [{ range: narrowed(manifest.table, dependency, declared_ranges_versionOf(branch)), at: place }];
        });
        return branches.length === 0 ? [stated] : branches;
    }
    return [{ range: narrowed(manifest.table, dependency, declared_ranges_versionOf(entry)), at }];
}
/** Without lists of the standard, Poetry's own range is the one that is stated. */
function narrowed(table, { specifier: stated, group }, own) {
    const isListed = (0,toml/* tableAt */.af)(table, group === 'dev' ? 'dependency-groups' : 'project') !== undefined;
    if (!isListed || stated === '' || stated === own)
        return own;
    return own === '' || own === '*' || /\|/.test(stated + own) ? stated : `${stated},${own}`;
}
function declared_ranges_versionOf(entry) {
    return typeof entry === 'string' ? entry : (0,toml/* isTable */.bI)(entry) ? ((0,toml/* stringAt */.bX)(entry, 'version') ?? '') : '';
}
function poetryEntryOf(table, { name, group, groupName }) {
    const groups = (0,toml/* entriesAt */.ws)(table, 'tool', 'poetry', 'group')
        .filter(([key]) => (0,pep503/* normalizeName */.P)(key) === groupName)
        .map(([key]) => ['group', key, 'dependencies']);
    const places = group === 'dev' ? [...groups, ['dev-dependencies']] : [['dependencies']];
    for (const place of places) {
        const keys = ['tool', 'poetry', ...place];
        const found = (0,toml/* entriesAt */.ws)(table, ...keys).find(([key]) => (0,pep503/* normalizeName */.P)(key) === name);
        if (found !== undefined)
            return [[...keys, found[0]], found[1]];
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/js/workspaces/pep621.js
var pep621 = __webpack_require__(71977);
// EXTERNAL MODULE: ./build/js/workspaces/python-projects.js + 2 modules
var python_projects = __webpack_require__(25709);
// EXTERNAL MODULE: ./build/js/workspaces/python-tools.js
var python_tools = __webpack_require__(62241);
;// CONCATENATED MODULE: ./build/js/actions/outdated/loose-manifests.js







/**
 * Manifests that make no project, and ask for packages all the same: those of groups or tools alone, and those without a name inside of a project. Test
 * data aside.
 */
async function looseManifests({ graph, tree }) {
    const known = new Set([...graph.projects.values()].map(({ root }) => root));
    const found = new Map();
    for (const path of tree.manifests) {
        const root = (0,repo_paths/* parentOf */.gN)(path);
        if (!/(?:^|\/)pyproject\.toml$/.test(path) || known.has(root) || (0,python_projects/* isTestData */.r)(root))
            continue;
        const manifest = await (0,python_manifest/* readManifest */.WI)(tree, root);
        if (manifest === undefined || manifest.problem !== undefined)
            continue;
        found.set({ name: root === '' ? '.' : root, root, lockfiles: [], dependencies: dependenciesOf(manifest) }, manifest);
    }
    return found;
}
function dependenciesOf(manifest) {
    const { table, file } = manifest;
    const declarations = [...(0,poetry/* withPoetry */.SC)((0,pep621/* standardDeclarations */.T3)(table), table).declarations, ...(0,python_tools/* toolDeclarations */._)(table)];
    return declarations.flatMap(({ name, group, groupName, specifier, reference, where }) => {
        if (reference.type !== 'name')
            return [];
        const at = (0,workspaces_location/* locationAt */.dz)(file, manifest.lineOf(where));
        const named = groupName === undefined ? {} : { groupName };
        return [{ name, ecosystem: 'python', group, ...named, specifier, source: { type: 'registry' }, at }];
    });
}

// EXTERNAL MODULE: ./build/js/lockfiles/plain-locks.js
var plain_locks = __webpack_require__(37038);
// EXTERNAL MODULE: ./build/js/publish/locked-versions.js
var locked_versions = __webpack_require__(10046);
// EXTERNAL MODULE: ./build/js/workspaces/unreadable.js
var unreadable = __webpack_require__(51894);
;// CONCATENATED MODULE: ./build/js/actions/outdated/regular-files.js
/** The contents of those of some paths that are regular files of a commit. */
async function readRegularFiles(paths, tree, git) {
    const regular = paths.flatMap((path) => tree.entries.get(path) ?? []).filter(({ mode }) => mode.startsWith('100'));
    const blobs = await git.blobs(regular.map(({ objectId }) => objectId));
    return new Map(regular.map(({ path, objectId }) => [path, blobs.get(objectId) ?? new Uint8Array()]));
}

;// CONCATENATED MODULE: ./build/js/actions/outdated/read-locks.js







/** Reads the locks of Python that these projects have. */
async function readLocks(projects, tree, git) {
    const all = [...tree.entries.keys()].filter(isPythonLock);
    const locksOf = ({ root, lockfiles }) => {
        const beside = all.filter((path) => (0,repo_paths/* parentOf */.gN)(path) === root);
        return [...new Set([...lockfiles.filter(isPythonLock), ...beside])];
    };
    const locks = [...new Set(projects.flatMap(locksOf))];
    const contents = await readRegularFiles(locks, tree, git);
    const found = new Map();
    const problems = [];
    for (const file of locks) {
        const bytes = contents.get(file);
        if (bytes === undefined) {
            problems.push({ at: { file }, message: (0,unreadable/* whyNoText */.L)(tree.entries.get(file)?.mode ?? '') });
            continue;
        }
        const reading = await (0,locked_versions/* lockedVersions */.o)(file, new TextDecoder().decode(bytes));
        if ('versions' in reading)
            found.set(file, reading.versions);
        else {
            const { message, line } = reading.problem;
            problems.push({
                at: (0,workspaces_location/* locationAt */.dz)(file, line),
                message: `cannot be read, so what it locks is not known: ${(0,printable/* printable */.g$)(message)}`,
            });
        }
    }
    return {
        problems,
        versionsFor: (project, name) => [...new Set(locksOf(project).flatMap((file) => found.get(file)?.get(name) ?? []))],
    };
}
function isPythonLock(path) {
    return /(?:^|\/)(?:poetry|uv)\.lock$/.test(path) || (0,plain_locks/* isPlainLock */.C)(path);
}

// EXTERNAL MODULE: ./build/js/workspaces/requirement-files.js
var requirement_files = __webpack_require__(82464);
;// CONCATENATED MODULE: ./build/js/actions/outdated/read-requirements.js


/** What the files of requirements of a commit ask for; what pip-compile has made of `x.in` as `x.txt` is the lock of that. */
async function readRequirements({ tree, git, isOwned, ownerOf }) {
    const { declarations, faults } = await (0,requirement_files/* readRequirementFiles */.BV)({
        files: [...tree.entries.keys()].filter(requirement_files/* isRequirementsFile */.Nn),
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
/** The one version that a specifier means. */
function pinOf(specifier) {
    return /^={2,3}\s*([^\s,*]+)$/.exec(specifier)?.[1];
}

;// CONCATENATED MODULE: ./build/js/actions/outdated/unread-kinds.js



// They say what is installed in ways of their own: a program, sections, another resolver.
const KINDS = /(?:^|\/)(?:setup\.py|setup\.cfg|Pipfile|environment\.ya?ml)$/;
/** Files of kinds that are not read, which name an owned package of another repository: each with the first line that does. */
async function unreadKinds({ graph, tree }, git, isOwned) {
    const own = new Set([...graph.projects.values()].flatMap(({ packageNames }) => packageNames.python ?? []));
    const isTheirs = (name) => isOwned(name) && !own.has((0,pep503/* normalizeName */.P)(name));
    const paths = [...tree.entries.keys()].filter((path) => KINDS.test(path) && !(0,repo_paths/* isInstalled */.j$)(path));
    return [...(await readRegularFiles(paths, tree, git))].flatMap(([path, bytes]) => {
        const lines = new TextDecoder().decode(bytes).split('\n');
        const at = lines.findIndex((line) => namesIn(path, line).some(isTheirs));
        if (at < 0)
            return [];
        const name = (0,pep503/* normalizeName */.P)(namesIn(path, lines[at] ?? '').find(isTheirs) ?? '');
        return [{ at: { file: path, line: at + 1 }, message: `names ${name}, and files of this kind are not read` }];
    });
}
/** What may be the name of a package at the start of a requirement: of a program only what stands in quotes. */
function namesIn(path, line) {
    const pattern = path.endsWith('.py') ? /(?<=["'])[A-Za-z0-9][\w.-]*/g : /(?<![\w./-])[A-Za-z0-9][\w.-]*/g;
    const isTitle = /^\s*(?:name|packages)\s*[=:]|^\s*#/.test(line);
    return isTitle ? [] : (line.match(pattern) ?? []).map((one) => one.replace(/[-_.]+$/, ''));
}

;// CONCATENATED MODULE: ./build/js/actions/outdated/read-asked.js














/** Owned packages that manifests and files of requirements ask an index for; what lies in the repository itself is as new as can be. */
async function readAsked(view, git, isOwned) {
    const { graph, tree } = view;
    const projects = [...graph.projects.values()].filter(({ ecosystems }) => ecosystems.includes('python'));
    const loose = await looseManifests(view);
    const manifests = new Map(loose);
    for (const project of projects) {
        const manifest = await (0,python_manifest/* readManifest */.WI)(tree, project.root);
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
        ...packages.flatMap(({ package: name, range, at }) => isReadable(range) ? [] : [{ at, message: `the range ${(0,printable/* printable */.g$)(range)} of ${name} cannot be read` }]),
    ];
    return { packages, problems: problems.sort(workspaces_location/* byPlace */.hz) };
}
function askedBy(project, dependency, manifest, { locks, tree }) {
    const { name, group, groupName, specifier, at } = dependency;
    const isPartial = manifest !== undefined && (0,python_constraint/* isConditional */.J)(manifest.table, name);
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
    const pinned = (0,python_runtime/* pinnedPython */.x)(folder, tree);
    const isExact = pinned !== undefined && pinned.split('.').length > 2;
    const constraint = (manifest === undefined ? undefined : (0,python_constraint/* pythonConstraint */.w)(manifest)) ??
        (pinned === undefined ? undefined : `==${pinned}${isExact ? '' : '.*'}`);
    const isPoetry = manifest !== undefined && (0,toml/* tableAt */.af)(manifest.table, 'tool', 'poetry') !== undefined;
    return constraint === undefined ? undefined : { constraint, countsUpper: isPoetry };
}
function ownerIn(manifests, tree) {
    const byRoot = new Map([...manifests].map(([project, manifest]) => [project.root, { project, manifest }]));
    return (file) => {
        const folder = (0,repo_paths/* parentOf */.gN)(file);
        const root = [folder, ...(0,repo_paths/* foldersAbove */.Zv)(folder)].find((one) => byRoot.has(one));
        const owner = root === undefined ? undefined : byRoot.get(root);
        return {
            project: owner?.project.name ?? (folder === '' ? '.' : folder),
            python: pythonOf(owner?.manifest, folder, tree),
        };
    };
}
/** Manifests of Python that nobody can read, and those whose dependencies a build fills in. */
function unreadManifests({ graph, tree }) {
    return graph.findings.flatMap(({ code, message, file, line }) => {
        const isPythons = /(?:^|\/)(?:pyproject\.toml|setup\.(?:cfg|py))$/.test(file);
        if (!isPythons || (code !== 'unreadable-manifest' && code !== 'dynamic-dependencies'))
            return [];
        if (code === 'dynamic-dependencies' && readsFiles(tree, file))
            return [];
        const at = (0,workspaces_location/* locationAt */.dz)(file, line);
        if (code === 'dynamic-dependencies') {
            return [{ at, message: 'the dependencies are filled in when it is built, and not known here' }];
        }
        // The place is said already.
        return [{ at, message: message.replace(`${(0,printable/* printable */.g$)(file)} `, '') }];
    });
}
/** Whether setuptools takes the dependencies from files of requirements, which are read by themselves. */
function readsFiles(tree, file) {
    return /^\s*dependencies\s*=\s*\{\s*file\b/m.test(tree.text((0,repo_paths/* inFolder */._z)((0,repo_paths/* parentOf */.gN)(file), 'pyproject.toml')) ?? '');
}
function brokenEntries(manifest, isOwned) {
    return brokenRequirements(manifest).flatMap(({ name, text, line }) => {
        if (!isOwned(name))
            return [];
        return [{ at: (0,workspaces_location/* locationAt */.dz)(manifest.file, line), message: `${(0,printable/* printable */.g$)(text)} is no requirement` }];
    });
}
function byName(a, b) {
    return a.package === b.package ? (0,workspaces_location/* byPlace */.hz)(a, b) : a.package < b.package ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/js/actions/outdated/run.js









/**
 * Asks the registry for newer versions of packages that manifests and files of requirements ask for by name.
 *
 * Throws `OWNED_MISSING`, `OWNED_INVALID`, `HEAD_UNKNOWN`, and what registries throw.
 */
async function run(inputs, system) {
    const owned = (0,owned_names/* ownedNames */.q)(inputs.owned);
    (0,registries_of/* requirePlace */.Bd)(inputs);
    const git = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const pace = { ...registries_pace/* PATIENT */.qh, tell: system.report.log };
    const [registries, view] = await Promise.all([(0,registries_of/* openRegistries */.cs)(inputs, { pace }, system), (0,read_graph/* readCommit */.k)(git, inputs.head)]);
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
    const load = () => __webpack_require__.e(/* import() */ 9521).then(__webpack_require__.bind(__webpack_require__, 79521));
    const title = titles.join(', then ');
    for (const { at, message } of problems) {
        // A line may be one that is looked up when somebody asks for it, which no copy of the place has.
        const place = (0,workspaces_location/* locationAt */.dz)(at.file, at.line);
        report.annotate({ level: 'warning', title: 'Not read', message, ...place, isInAnswer: true });
    }
    const told = { standings, problems, title, owned };
    await report.show(async (screen) => (await load()).outdatedText(told, screen));
    if (summary)
        await report.summary(async () => (await load()).outdatedSummary(told));
}


/***/ }),

/***/ 13642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ownedNames),
/* harmony export */   y: () => (/* binding */ sampleName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);



// Of more stars, matching would take longer than anybody waits.
const PATTERN = /^(?=.{1,200}$)(?:[a-z0-9-]*\*){0,4}[a-z0-9-]*$/;
/**
 * Names, and patterns in which `*` stands for any text: `maestro-*`. All are normalized (PEP 503), so that `Maestro_Core` owns `maestro-core`.
 *
 * @throws {UserError} `OWNED_MISSING` where there is none, `OWNED_INVALID` where one can be no name
 */
function ownedNames(given) {
    if (given.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('OWNED_MISSING', 'nothing says which packages are yours', 'Set owned to their names, or to patterns such as maestro-*: these come from the private registry, and from nowhere else.');
    }
    const patterns = given.map(normalizedPattern);
    const matchers = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`));
    return {
        patterns,
        has(name) {
            const normalized = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name);
            return matchers.some((matcher) => matcher.test(normalized));
        },
    };
}
function normalizedPattern(given) {
    const pattern = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(given);
    if (PATTERN.test(pattern) && !/^-|-$/.test(pattern))
        return pattern;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('OWNED_INVALID', `owned: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(given)} is no name of a package, and no pattern of names`, 'Names have letters, digits and - _ . between them; * stands for any text, as in maestro-*.');
}
/** A name that a pattern has, to ask a registry with: nobody need publish it. */
function sampleName({ patterns }) {
    return (patterns.find((one) => !one.includes('*')) ?? patterns[0] ?? '').replaceAll('*', 'any');
}


/***/ }),

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ conflictIn),
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
const npm = async () => [(await __webpack_require__.e(/* import() */ 5234).then(__webpack_require__.bind(__webpack_require__, 75234))).npmLock];
const yarn = async () => [
    (await __webpack_require__.e(/* import() */ 6148).then(__webpack_require__.bind(__webpack_require__, 86148))).yarnClassicLock,
    (await __webpack_require__.e(/* import() */ 3528).then(__webpack_require__.bind(__webpack_require__, 23528))).yarnBerryLock,
];
/** Every lock that can be read, by the name of its file. A new one is a file here and a line in this table. */
const LOCKFILE_READERS = new Map([
    ['poetry.lock', async () => [(await __webpack_require__.e(/* import() */ 4506).then(__webpack_require__.bind(__webpack_require__, 54506))).poetryLock]],
    ['uv.lock', async () => [(await __webpack_require__.e(/* import() */ 7864).then(__webpack_require__.bind(__webpack_require__, 17864))).uvLock]],
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['pnpm-lock.yaml', async () => [(await __webpack_require__.e(/* import() */ 2938).then(__webpack_require__.bind(__webpack_require__, 72938))).pnpmLock]],
    ['yarn.lock', yarn],
]);
// A line that git left in a file for somebody to choose.
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;
/** That git left a file for somebody to choose, and where; undefined where it did not. */
function conflictIn(text) {
    const conflict = text.includes('<<<<<<<') ? CONFLICT.exec(text) : null;
    if (conflict === null)
        return undefined;
    const line = text.slice(0, conflict.index).split('\n').length;
    return { message: 'conflict markers stand in it', line, column: 1 };
}
/** Reads a lock in the format that its name and its text tell. */
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


/***/ }),

/***/ 99074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ NO_GLOBALS),
/* harmony export */   Py: () => (/* binding */ NO_PATCHES),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   vT: () => (/* binding */ MOST_LOCK_CHARACTERS),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** How long a lock may be: programs write it, of thousands of packages. */
const MOST_LOCK_CHARACTERS = 100_000_000;
const NO_PATCHES = new Map();
const NO_GLOBALS = new Map();
/** A folder as a lock writes it, in one form: `./a/` is `a`, and `.` is empty. */
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
/** The index of a place that is counted from the start of a piece of a text; lines and columns from 1. */
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


/***/ }),

/***/ 37038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isPlainLock),
/* harmony export */   u: () => (/* binding */ readPlainLock)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41589);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
/* harmony import */ var _standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3925);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99074);
// Locks of which the packages are read and nothing else: https://packaging.python.org/specifications/pylock-toml/, pdm.lock of PDM, Pipfile.lock of
// Pipenv




/** Whether a file is such a lock, by its name alone. */
function isPlainLock(file) {
    return /(?:^|\/)(?:pylock(?:\.[^./]+)?\.toml|pdm\.lock|Pipfile\.lock)$/.test(file);
}
/** The packages of a lock, in its order. */
async function readPlainLock(file, text) {
    return /(?:^|\/)Pipfile\.lock$/.test(file) ? readPipenv(text) : readTables(text);
}
async function readTables(text) {
    const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .readLongToml */ .HQ)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LOCK_CHARACTERS */ .vT);
    if ('problem' in reading)
        return { problem: reading.problem };
    const lines = (0,_standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .findTomlLines */ .d)(text);
    const packages = ['package', 'packages'].flatMap((key) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(reading.table, key).flatMap((table, at) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(table))
            return [];
        return [{ name: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(table, 'name') ?? '', table, line: () => lines.lineOf([key, at]) ?? 1 }];
    }));
    return { packages };
}
/** Each of its groups is a table of packages; they name their index, and the lock says where that is. */
function readPipenv(text) {
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LOCK_CHARACTERS */ .vT);
    if ('problem' in reading)
        return { problem: reading.problem };
    const lock = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(reading.value) ? reading.value : {};
    const sources = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(lock, '_meta', 'sources').filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI);
    const packages = Object.keys(lock)
        .filter((group) => group !== '_meta')
        .flatMap((group) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(lock, group))
        .flatMap(([name, value]) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(value))
            return [];
        const source = sources.find((one) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(one, 'name') === (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'index'));
        const { index: _, ...table } = value;
        const from = source === undefined ? {} : { index: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(source, 'url') };
        return [{ name, table: { ...table, ...from }, line: () => lineOf(text, name) }];
    });
    return { packages };
}
function lineOf(text, name) {
    const at = text.indexOf(`"${name}"`);
    return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}


/***/ }),

/***/ 10046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lockedVersions)
/* harmony export */ });
/* harmony import */ var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(587);
/* harmony import */ var _lockfiles_plain_locks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37038);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62026);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);




/** Reads a lock of Poetry, uv, PDM or Pipenv, or a `pylock.toml`. */
async function lockedVersions(file, text) {
    if ((0,_lockfiles_plain_locks_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainLock */ .C)(file)) {
        const reading = await (0,_lockfiles_plain_locks_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainLock */ .u)(file, text);
        if ('problem' in reading)
            return reading;
        return collected(reading.packages.map((one) => [one.name, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(one.table, 'version') ?? '']));
    }
    const reading = await (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readLock */ .m)(file, text, new Map());
    if ('problem' in reading)
        return reading;
    const entries = [...reading.set.entries.values()].filter(({ folder }) => folder === undefined);
    return collected(entries.map((one) => [one.name, one.version]));
}
function collected(pairs) {
    const versions = new Map();
    for (const [name, written] of pairs) {
        // Pipenv writes `==1.0`.
        const version = written.replace(/^==\s*/, '');
        const key = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(name);
        if (version !== '')
            versions.set(key, (versions.get(key) ?? new Set()).add(version));
    }
    return { versions: new Map([...versions].map(([name, some]) => [name, [...some]])) };
}


/***/ }),

/***/ 82464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ readRequirementFiles),
/* harmony export */   Nn: () => (/* binding */ isRequirementsFile),
/* harmony export */   RN: () => (/* binding */ isSample)
/* harmony export */ });
/* harmony import */ var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(587);
/* harmony import */ var _standards_git_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7919);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62026);
/* harmony import */ var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52991);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
/* harmony import */ var _standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50682);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37878);
/* harmony import */ var _repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);
// Files of requirements: https://pip.pypa.io/en/stable/reference/requirements-file-format/








/** Whether a name is one that files of requirements have: `requirements.txt`, `dev-requirements.in`, `constraints.txt`, `reqs.txt`. */
function isRequirementsName(name) {
    return /(?:requirements|constraints|(?<![a-z])reqs?(?![a-z]))[^/]*\.(?:txt|in)$/i.test(name);
}
const SAMPLES = /(?:^|\/)(?:fixtures|__fixtures__|testdata)\//;
/** Whether a file lies where tests keep samples. */
function isSample(path) {
    return SAMPLES.test(path);
}
const IN_FOLDER = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i;
/** Whether a file is read without being named by another one: by its own name, or in a folder `requirements`; not where tests keep samples. */
function isRequirementsFile(path) {
    const isNamed = isRequirementsName(path.slice(path.lastIndexOf('/') + 1)) || IN_FOLDER.test(path);
    return isNamed && !(0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstalled */ .j$)(path) && !isSample(path);
}
/** Reads files of requirements, and those of the repository that they name by `-r` and `-c`. */
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
                const what = from.file === path ? 'is no regular file' : `names ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}, which is no file of the repository`;
                faults.push({ at: from, message: what });
                continue;
            }
            const text = (0,_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRequirements */ .F7)(bytes);
            if (text === undefined)
                faults.push({ at: { file: path }, message: 'is in an encoding that is not read here' });
            const conflict = text === undefined ? undefined : (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_3__/* .conflictIn */ .W)(text);
            if (conflict !== undefined)
                faults.push({ at: { file: path, line: conflict.line }, message: conflict.message });
            const lines = (0,_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequirementsFile */ .JB)(text ?? '');
            found.set(path, { lines, isConstraint });
            for (const line of lines)
                next.push(...inclusionsIn(line, { path, isConstraint }, faults));
        }
        waiting = next;
    }
    const declarations = [...found].flatMap(([file, { lines, isConstraint }]) => lines.flatMap((line) => declarationIn(line, { file, isConstraint }, reading, faults)));
    return { declarations: declarations.sort(_location_js__WEBPACK_IMPORTED_MODULE_4__/* .byPlace */ .hz), faults: faults.sort(_location_js__WEBPACK_IMPORTED_MODULE_4__/* .byPlace */ .hz) };
}
function inclusionsIn({ options, line }, { path, isConstraint }, faults) {
    return options.flatMap(({ name, value }) => {
        if (!_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__/* .INCLUSIONS */ .Wr.includes(name))
            return [];
        const from = { file: path, line };
        const isElsewhere = /^[a-z][a-z0-9+.-]+:|\$\{/i.test(value);
        const target = isElsewhere ? undefined : (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path), value);
        if (target !== undefined)
            return [{ path: target, isConstraint: isConstraint || /^--?c/.test(name), from }];
        const shown = (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutLogins */ .$b)(value));
        faults.push({ at: from, message: `names ${shown}, which is outside of the repository` });
        return [];
    });
}
function declarationIn({ requirement: text, line }, { file, isConstraint }, { isOwned }, faults) {
    const at = { file, line };
    const requirement = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRequirement */ .p)(text);
    if (requirement !== undefined) {
        const { name, specifier, url, marker } = requirement;
        if (url !== undefined)
            return [];
        return [{ name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeName */ .P)(name), specifier, isConstraint, isConditional: marker !== undefined, at }];
    }
    const [name = ''] = /^[A-Za-z0-9][\w.-]*(?![\w.-]*[/:])/.exec(text) ?? [];
    if (name !== '' && isOwned((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeName */ .P)(name)))
        faults.push({ at, message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)} is no requirement` });
    return [];
}


/***/ })

};
;