export const id = 3772;
export const ids = [3772];
export const modules = {

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit),
/* harmony export */   t: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var _changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7361);
/* harmony import */ var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7178);
/* harmony import */ var _workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);
/* harmony import */ var _workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);




/**
 * The project graph of one commit.
 *
 * @throws {UserError} `NO_COMMITS`; `HEAD_UNKNOWN` when the revision names no commit here
 */
async function readGraph(git, revision) {
    return (await readCommit(git, revision)).graph;
}
/** The same, and the files that it comes from. Throws as {@link readGraph}. */
async function readCommit(git, revision) {
    const [usual, commit] = await Promise.all([(0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadReaders */ .P)(), git.commit(revision)]);
    if (commit === undefined)
        throw (0,_changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownHead */ .R)(revision);
    const entries = await git.tree(commit);
    const readers = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readersFor */ .OP)(usual, entries);
    const tree = await (0,_workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileTree */ .d)(git, entries, (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceFiles */ .PZ)(readers), new Map());
    const { parts, settings } = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkspace */ .iF)(readers, tree);
    return { commit, tree, graph: (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .buildGraph */ .Z)(parts, settings) };
}


/***/ }),

/***/ 3772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/install/owned-names.js
var owned_names = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/js/standards/core-metadata.js
var core_metadata = __webpack_require__(5424);
// EXTERNAL MODULE: ./build/js/standards/pep440.js
var pep440 = __webpack_require__(8828);
// EXTERNAL MODULE: ./build/js/standards/pep440-ranges.js
var pep440_ranges = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/js/standards/requires-python.js
var requires_python = __webpack_require__(1398);
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
var registries_pace = __webpack_require__(2377);
// EXTERNAL MODULE: ./build/js/actions/affected/read-graph.js
var read_graph = __webpack_require__(1770);
// EXTERNAL MODULE: ./build/js/actions/publish/registries-of.js + 2 modules
var registries_of = __webpack_require__(332);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/publish/published-metadata.js
var published_metadata = __webpack_require__(5356);
// EXTERNAL MODULE: ./build/js/registries/at-a-time.js
var at_a_time = __webpack_require__(839);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(9506);
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
        const key = `${name} ${newest}`;
        const known = changelogs.get(key) ?? changelogFor(listed.get(name), name, newest);
        changelogs.set(key, known);
        return known;
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
var printable = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(1023);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(2026);
// EXTERNAL MODULE: ./build/js/standards/pep508.js
var pep508 = __webpack_require__(2991);
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
var python_constraint = __webpack_require__(6227);
// EXTERNAL MODULE: ./build/js/workspaces/python-manifest.js + 1 modules
var python_manifest = __webpack_require__(2685);
// EXTERNAL MODULE: ./build/js/workspaces/python-runtime.js
var python_runtime = __webpack_require__(5690);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/poetry.js
var poetry = __webpack_require__(2420);
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
            const line = manifest.lineOf([...keys, index]) ?? at.line;
            const place = line === undefined ? { file: at.file } : { file: at.file, line };
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
var pep621 = __webpack_require__(1977);
// EXTERNAL MODULE: ./build/js/workspaces/python-projects.js + 2 modules
var python_projects = __webpack_require__(5709);
// EXTERNAL MODULE: ./build/js/workspaces/python-tools.js
var python_tools = __webpack_require__(2241);
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
        const line = manifest.lineOf(where);
        const at = line === undefined ? { file } : { file, line };
        const named = groupName === undefined ? {} : { groupName };
        return [{ name, ecosystem: 'python', group, ...named, specifier, source: { type: 'registry' }, at }];
    });
}

// EXTERNAL MODULE: ./build/js/lockfiles/plain-locks.js
var plain_locks = __webpack_require__(7038);
// EXTERNAL MODULE: ./build/js/publish/locked-versions.js
var locked_versions = __webpack_require__(46);
// EXTERNAL MODULE: ./build/js/workspaces/unreadable.js
var unreadable = __webpack_require__(1894);
;// CONCATENATED MODULE: ./build/js/actions/outdated/read-locks.js





/** Reads the locks of Python that these projects have. */
async function readLocks(projects, tree, git) {
    const all = [...tree.entries.keys()].filter(isPythonLock);
    const locksOf = ({ root, lockfiles }) => {
        const beside = all.filter((path) => (0,repo_paths/* parentOf */.gN)(path) === root);
        return [...new Set([...lockfiles.filter(isPythonLock), ...beside])];
    };
    const texts = await textsOf([...new Set(projects.flatMap(locksOf))], tree, git);
    const found = new Map();
    const problems = [];
    for (const [file, text] of texts) {
        if (text === undefined) {
            problems.push({ at: { file }, message: (0,unreadable/* whyNoText */.L)(tree.entries.get(file)?.mode ?? '') });
            continue;
        }
        const reading = await (0,locked_versions/* lockedVersions */.o)(file, text);
        if ('versions' in reading)
            found.set(file, reading.versions);
        else {
            const { message, line } = reading.problem;
            const at = line === undefined ? { file } : { file, line };
            problems.push({ at, message: `cannot be read, so what it locks is not known: ${(0,printable/* printable */.g$)(message)}` });
        }
    }
    return {
        problems,
        versionsFor: (project, name) => [...new Set(locksOf(project).flatMap((file) => found.get(file)?.get(name) ?? []))],
    };
}
function isPythonLock(path) {
    return ['poetry.lock', 'uv.lock'].includes(nameOf(path)) || (0,plain_locks/* isPlainLock */.C)(nameOf(path));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Undefined for what is no regular file. */
async function textsOf(files, tree, git) {
    const regular = files.flatMap((file) => tree.entries.get(file) ?? []).filter(({ mode }) => mode.startsWith('100'));
    const blobs = await git.blobs(regular.map(({ objectId }) => objectId));
    const texts = new Map(regular.map((one) => [one.path, new TextDecoder().decode(blobs.get(one.objectId) ?? new Uint8Array())]));
    return new Map(files.map((file) => [file, texts.get(file)]));
}

// EXTERNAL MODULE: ./build/js/workspaces/requirement-files.js
var requirement_files = __webpack_require__(2464);
;// CONCATENATED MODULE: ./build/js/actions/outdated/read-requirements.js

/** What the files of requirements of a commit ask for; what pip-compile has made of `x.in` as `x.txt` is the lock of that. */
async function readRequirements({ tree, git, isOwned, ownerOf }) {
    const { declarations, faults } = await (0,requirement_files/* readRequirementFiles */.BV)({
        files: [...tree.entries.keys()].filter(requirement_files/* isRequirementsFile */.Nn),
        read: (paths) => bytesOf(paths, tree, git),
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
async function bytesOf(paths, tree, git) {
    const regular = paths.flatMap((path) => tree.entries.get(path) ?? []).filter(({ mode }) => mode.startsWith('100'));
    const blobs = await git.blobs(regular.map(({ objectId }) => objectId));
    return new Map(regular.map(({ path, objectId }) => [path, blobs.get(objectId) ?? new Uint8Array()]));
}

;// CONCATENATED MODULE: ./build/js/actions/outdated/unread-kinds.js


// They say what is installed in ways of their own: a program, sections, another resolver.
const KINDS = /(?:^|\/)(?:setup\.py|setup\.cfg|Pipfile|environment\.ya?ml)$/;
/** Files of kinds that are not read, which name an owned package of another repository: each with the first line that does. */
async function unreadKinds({ graph, tree }, git, isOwned) {
    const own = new Set([...graph.projects.values()].flatMap(({ packageNames }) => packageNames.python ?? []));
    const isTheirs = (name) => isOwned(name) && !own.has((0,pep503/* normalizeName */.P)(name));
    const entries = [...tree.entries.values()].filter(({ path, mode }) => KINDS.test(path) && mode.startsWith('100') && !(0,repo_paths/* isInstalled */.j$)(path));
    const blobs = await git.blobs(entries.map(({ objectId }) => objectId));
    return entries.flatMap(({ path, objectId }) => {
        const lines = new TextDecoder().decode(blobs.get(objectId)).split('\n');
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
    return { packages, problems: problems.sort(byPlace) };
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
        const at = line === undefined ? { file } : { file, line };
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
        const at = line === undefined ? { file: manifest.file } : { file: manifest.file, line };
        return [{ at, message: `${(0,printable/* printable */.g$)(text)} is no requirement` }];
    });
}
function byName(a, b) {
    return a.package === b.package ? byPlace(a, b) : a.package < b.package ? -1 : 1;
}
function byPlace({ at: a }, { at: b }) {
    return a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;
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
    const load = () => __webpack_require__.e(/* import() */ 9521).then(__webpack_require__.bind(__webpack_require__, 9521));
    const title = titles.join(', then ');
    for (const { at, message } of problems) {
        const place = at.line === undefined ? { file: at.file } : { file: at.file, line: at.line };
        report.annotate({ level: 'warning', title: 'Not read', message, ...place, isInAnswer: true });
    }
    const told = { standings, problems, title, owned };
    await report.show(async (screen) => (await load()).outdatedText(told, screen));
    if (summary)
        await report.summary(async () => (await load()).outdatedSummary(told));
}


/***/ }),

/***/ 3642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ownedNames),
/* harmony export */   y: () => (/* binding */ sampleName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2027);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2026);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2784);



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

/***/ 46:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lockedVersions)
/* harmony export */ });
/* harmony import */ var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(587);
/* harmony import */ var _lockfiles_plain_locks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2026);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1023);




/** Reads a lock of Poetry, uv, PDM or Pipenv, or a `pylock.toml`. */
async function lockedVersions(file, text) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if ((0,_lockfiles_plain_locks_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainLock */ .C)(name)) {
        const reading = await (0,_lockfiles_plain_locks_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainLock */ .u)(name, text);
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

/***/ 5356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ publishedMetadata),
/* harmony export */   Lb: () => (/* binding */ unmetBy),
/* harmony export */   Zv: () => (/* binding */ unmetText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2027);
/* harmony import */ var _standards_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5424);
/* harmony import */ var _standards_pep440_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8828);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2026);
/* harmony import */ var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2991);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2784);
/* harmony import */ var _standards_zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3364);








/** What one of the files of a version says of itself; a wheel says it in less time than an sdist. Undefined where it cannot be read. */
async function publishedMetadata(files, registry) {
    const file = files.find(({ fileName }) => fileName.endsWith('.whl')) ?? files[0];
    if (file === undefined)
        return undefined;
    try {
        const bytes = file.metadata ?? (0,_standards_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadataBytes */ .XO)((0,_standards_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(file.fileName, await registry.read(file)));
        return (0,_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCoreMetadata */ .Ug)(new TextDecoder().decode(bytes));
    }
    catch (error) {
        if (error instanceof _standards_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveFault */ .x || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExternalError */ .yA)
            return undefined;
        throw error;
    }
}
/**
 * The requirements of a published package that the versions of some packages do not meet.
 *
 * @param versions by normalized name
 */
function unmetBy(metadata, versions) {
    return (0,_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(metadata, 'Requires-Dist').flatMap((text) => {
        const requirement = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRequirement */ .p)(text);
        if (requirement === undefined)
            return [];
        const name = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(requirement.name);
        const version = versions.get(name);
        if (version === undefined || (0,_standards_pep440_js__WEBPACK_IMPORTED_MODULE_6__/* .satisfiesPep440 */ .x_)(version, requirement.specifier) !== false)
            return [];
        return [{ requirement: `${requirement.name}${requirement.specifier}`, name, version }];
    });
}
/** `acme-auth 0.1.0, as it is published, asks for acme-log<0.3 and leaves out acme-log 0.3.0` */
function unmetText({ package: name, version }, unmet) {
    const requirement = (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(unmet.requirement);
    return `${name} ${version}, as it is published, asks for ${requirement} and leaves out ${unmet.name} ${unmet.version}`;
}


/***/ }),

/***/ 839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ atATime),
/* harmony export */   Z: () => (/* binding */ turns)
/* harmony export */ });
/** Does some work for each item, so many at a time; results in the order of the items. The first failure ends it. */
async function atATime(limit, items, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < items.length; at = next++)
            results[at] = await work(items[at]);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}
/** Lets so many pieces of work run at once; others wait for their turn. */
function turns(limit) {
    let free = limit;
    const waiting = [];
    return async (work) => {
        if (free === 0)
            await new Promise((resolve) => waiting.push(resolve));
        else
            free--;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}


/***/ })

};
