export const id = 4291;
export const ids = [4291];
export const modules = {

/***/ 62026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
// PEP 503, normalized names: https://peps.python.org/pep-0503/#normalized-names
/** The one spelling by which an index and every tool compare names: `Maestro_Core.API` → `maestro-core-api`. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

/***/ 75262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pythonReader: () => (/* binding */ pythonReader)
});

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/workspaces/once.js
var once = __webpack_require__(16368);
// EXTERNAL MODULE: ./build/js/workspaces/python-manifest.js + 1 modules
var python_manifest = __webpack_require__(12685);
// EXTERNAL MODULE: ./build/js/workspaces/python-projects.js + 2 modules
var python_projects = __webpack_require__(25709);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/workspaces/location.js
var workspaces_location = __webpack_require__(37878);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
;// CONCATENATED MODULE: ./build/js/workspaces/python-place.js


const REGISTRY = { source: { type: 'registry' } };
const EXTERNAL = { source: { type: 'external' } };
const LINK = '120000';
const SUBMODULE = '160000';
/**
 * Where a path leads. A broken one still makes a local dependency where one project has the name, or where the path leads to a
 * project after all, so that its changes are not missed while the path waits for its correction.
 */
function placeAt(written, workspace) {
    const { path, base, name, folder } = written;
    const target = (0,repo_paths/* resolvePath */.o1)(base, path);
    const found = target === undefined ? outsideBy(path) : look(target, name, workspace);
    if (found === 'submodule')
        return EXTERNAL;
    const there = target === undefined ? undefined : workspace.projects.get(target);
    if (found === 'project') {
        const named = name === '' && there?.packageName !== undefined ? { name: there.packageName } : {};
        return { source: { type: 'local', root: target }, ...named };
    }
    const only = onlyFolder(name, workspace);
    const right = only === folder ? undefined : only;
    const root = right ?? (there === undefined ? undefined : target);
    return {
        source: root === undefined ? { type: 'external' } : { type: 'local', root },
        problem: { ...brokenPath(written, found.because, right), ...(target === undefined ? { code: OUTSIDE } : {}) },
    };
}
/**
 * Where the path of a built distribution leads: one that is not committed, by the name of a project, is what a build of that project leaves there.
 * Its changes are not missed, but whoever installs it needs it built before.
 */
function archiveAt(written, workspace) {
    const { path, base, name, folder } = written;
    const target = (0,repo_paths/* resolvePath */.o1)(base, path);
    const root = onlyFolder(name, workspace);
    if (target === undefined || workspace.tree.entries.has(target) || root === undefined || root === folder)
        return EXTERNAL;
    const problem = {
        code: 'unbuilt-path',
        severity: 'warning',
        message: `${(0,printable/* printable */.g$)(name)}: the path "${(0,printable/* printable */.g$)(path)}" is that of a file which is there only once ${(0,printable/* printable */.g$)(root)} is built`,
        fix: `Write "${(0,printable/* printable */.g$)((0,repo_paths/* relativePath */.iZ)(base, root))}": it is installed from its sources then, without a build before.`,
    };
    return { source: { type: 'local', root }, problem };
}
const OUTSIDE = 'path-outside-repository';
function outsideBy(path) {
    const because = path.startsWith('/')
        ? 'is absolute: it leads there on one machine alone'
        : 'leads out of the repository';
    return { because };
}
function brokenPath({ path, base, name, folder }, because, right) {
    const subject = name === '' ? 'A dependency' : (0,printable/* printable */.g$)(name);
    const where = base === folder ? '' : ' in the workspace root';
    return {
        code: 'broken-path',
        severity: 'error',
        message: `${subject}: the path "${(0,printable/* printable */.g$)(path)}" ${because}`,
        fix: right === undefined
            ? 'Write the path of a folder in this repository that has a pyproject.toml and this name, or take it from an index.'
            : `Write "${(0,printable/* printable */.g$)((0,repo_paths/* relativePath */.iZ)(base, right))}"${where}, where ${subject} lies.`,
        ...(right === undefined ? {} : { rewrite: { from: path, to: (0,repo_paths/* relativePath */.iZ)(base, right) } }),
    };
}
function look(target, name, { tree, projects, manifests }) {
    const project = projects.get(target);
    if (project !== undefined) {
        const { packageName } = project;
        if (packageName === undefined || name === '' || packageName === name)
            return 'project';
        return { because: `${leadsTo(target)}, which is called ${(0,printable/* printable */.g$)(packageName)}` };
    }
    for (const folder of [target, ...(0,repo_paths/* foldersAbove */.Zv)(target)]) {
        const mode = tree.entries.get(folder)?.mode;
        // A submodule's content is not in this tree; its own path is what changes.
        if (mode === SUBMODULE)
            return 'submodule';
        if (mode === LINK)
            return { because: `${leadsTo(target)}, behind a symbolic link, which is not followed` };
    }
    if (tree.entries.has(target))
        return { because: `${leadsTo(target)}, which is a file` };
    if (!tree.hasFolder(target))
        return { because: `${leadsTo(target)}, which does not exist` };
    const lack = manifests.has(target) ? 'whose pyproject.toml holds no project' : 'which has no manifest';
    return { because: `${leadsTo(target)}, ${lack}` };
}
function leadsTo(folder) {
    return `leads to ${folder === '' ? 'the root of the repository' : (0,printable/* printable */.g$)(folder)}`;
}
/** The folder of the one project that has a name; undefined where none or several have it. */
function onlyFolder(name, { named }) {
    const folders = named.get(name) ?? [];
    return folders.length === 1 ? folders[0] : undefined;
}

// EXTERNAL MODULE: ./build/js/workspaces/uv.js
var uv = __webpack_require__(99406);
;// CONCATENATED MODULE: ./build/js/workspaces/python-sources.js




/** Where a declared dependency is found: by its own reference, through uv's sources, as a member of the same workspace, or in an index. */
function placesOf(declaration, project, workspace) {
    const { reference, name, followsSources } = declaration;
    const { folder } = project.manifest;
    if (reference.type === 'external') {
        const { archive } = reference;
        return [archive === undefined ? EXTERNAL : archiveAt({ path: archive, base: folder, name, folder }, workspace)];
    }
    if (reference.type === 'inclusion')
        return inclusionPlaces(reference.path, folder, workspace);
    if (reference.type === 'path')
        return [placeAt({ path: reference.path, base: folder, name, folder }, workspace)];
    const isSelf = name === project.packageName;
    if (followsSources && !isSelf) {
        const places = uvPlaces(declaration, project, workspace);
        if (places.length > 0)
            return places;
    }
    const mate = isSelf ? undefined : memberNamed(name, workspace.poetryRoots, folder, workspace);
    return [mate === undefined ? REGISTRY : { source: { type: 'local', root: mate } }];
}
/** Files of nobody make no dependency: a change to them counts for everybody. */
function inclusionPlaces(path, folder, workspace) {
    const root = ownerOfIncluded(path, folder, workspace);
    if (root === undefined || root === folder)
        return [];
    return [{ source: { type: 'local', root }, name: workspace.projects.get(root)?.packageName ?? (root || '.') }];
}
/** The innermost project that holds what a project in `folder` includes by a path; undefined for files of nobody. */
function ownerOfIncluded(path, folder, { projects }) {
    const target = (0,repo_paths/* resolvePath */.o1)(folder, path);
    return target === undefined ? undefined : (0,repo_paths/* foldersAbove */.Zv)(`${target}/`).find((above) => projects.has(above));
}
/** By the sources of the project, which replace those of its workspace root; else by name in its uv workspace. */
function uvPlaces(declaration, project, workspace) {
    const { name } = declaration;
    const { folder } = project.manifest;
    const root = workspace.uvRoots.get(folder);
    const inherited = root === undefined ? undefined : workspace.projects.get(root)?.sources.get(name);
    const own = project.sources.get(name);
    const base = own === undefined && root !== undefined ? root : folder;
    const places = (0,uv/* sourcesFor */.Mj)(declaration, own ?? inherited ?? []).map((source) => ({
        ...uvPlace(source, { name, base, folder }, workspace),
        ...(own === undefined ? inheritedFrom(base, source, workspace) : { where: source.where }),
    }));
    if (places.length > 0)
        return places;
    const mate = memberNamed(name, workspace.uvRoots, folder, workspace);
    return mate === undefined ? [] : [{ source: { type: 'local', root: mate }, problem: missingSource(name) }];
}
function inheritedFrom(root, { where }, { projects }) {
    const file = projects.get(root)?.manifest.file;
    return file === undefined ? {} : { writtenIn: { file, keys: where } };
}
function uvPlace(source, from, workspace) {
    const { name, base, folder } = from;
    if (source.type === 'registry')
        return REGISTRY;
    if (source.type === 'external')
        return source.archive === undefined ? EXTERNAL : archiveAt({ ...from, path: source.archive }, workspace);
    if (source.type === 'path')
        return placeAt({ ...from, path: source.path ?? '' }, workspace);
    const other = source.path === undefined ? folder : (0,repo_paths/* resolvePath */.o1)(base, source.path);
    const member = other === undefined ? undefined : memberNamed(name, workspace.uvRoots, other, workspace);
    if (member !== undefined)
        return { source: { type: 'local', root: member } };
    const only = onlyFolder(name, workspace);
    const written = only === undefined ? 'A project of this name' : (0,printable/* printable */.g$)(only);
    const problem = {
        code: 'broken-workspace-reference',
        severity: 'error',
        message: `${(0,printable/* printable */.g$)(name)} is no member of the uv workspace that its source names`,
        fix: `${written} has to be among the members of [tool.uv.workspace]; else give the source a path.`,
    };
    return { source: only === undefined ? { type: 'external' } : { type: 'local', root: only }, problem };
}
/** The member of a folder's workspace that has a name. */
function memberNamed(name, roots, folder, workspace) {
    const root = roots.get(folder);
    if (root === undefined)
        return undefined;
    return workspace.named.get(name)?.find((other) => roots.get(other) === root);
}
function missingSource(name) {
    return {
        code: 'missing-source',
        severity: 'warning',
        message: `${(0,printable/* printable */.g$)(name)} is a member of this uv workspace, but no source says so: uv refuses it`,
        fix: `Add ${(0,printable/* printable */.g$)(name)} = { workspace = true } to [tool.uv.sources].`,
    };
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-references.js



/**
 * Finds each declared dependency of a project: by path, through uv's sources, as a member of the same workspace, or in an index.
 * Several places of one name make several dependencies; the project itself makes none.
 */
function resolveDependencies(project, workspace) {
    const { manifest, declarations, dropped } = project;
    const dependencies = [];
    const findings = [];
    for (const declaration of declarations) {
        for (const place of placesOf(declaration, project, workspace)) {
            const { source, name = declaration.name, problem } = place;
            const isSelf = source.type === 'local' ? source.root === manifest.folder : name === project.packageName;
            if (isSelf && problem === undefined)
                continue;
            const isOurs = source.type === 'local' || problem !== undefined || workspace.named.has(name);
            const at = isOurs ? locate(project, declaration.where) : laterLocated(project, declaration.where);
            const { group, groupName, specifier } = declaration;
            const named = groupName === undefined ? {} : { groupName };
            const included = declaration.reference.type === 'inclusion' ? { isIncluded: true } : {};
            dependencies.push({ name, ecosystem: 'python', group, ...named, specifier, source, at, ...included });
            if (problem !== undefined)
                findings.push(findingOf(problem, place, declaration, project));
        }
    }
    if (project.isFilledIn)
        findings.push({ ...FILLED_IN, ...locate(project, ['project', 'dynamic']) });
    for (const declaration of dropped)
        findings.push({ ...droppedProblem(declaration), ...locate(project, declaration.where) });
    return { dependencies, findings };
}
function findingOf({ rewrite, ...problem }, { where, writtenIn }, declaration, project) {
    const keys = where ?? declaration.where;
    const found = { ...problem, ...locate(project, keys) };
    return rewrite === undefined
        ? found
        : { ...found, edit: { ...(writtenIn ?? { file: project.manifest.file, keys }), ...rewrite } };
}
function locate({ manifest }, where) {
    return (0,workspaces_location/* locationAt */.dz)(manifest.file, manifest.lineOf(where));
}
/** Of what comes from outside nearly nobody wants the line, and finding it takes time: whoever reads it has it found. */
function laterLocated({ manifest }, where) {
    const located = { file: manifest.file };
    return Object.defineProperty(located, 'line', { get: () => manifest.lineOf(where) });
}
const FILLED_IN = {
    code: 'dynamic-dependencies',
    severity: 'note',
    message: 'The dependencies are filled in when the project is built: those on other projects may be missing here',
    fix: 'State them as depends-on in maestro.toml, if there are any.',
};
function droppedProblem({ name, reference, groupName }) {
    const path = reference.type === 'path' ? reference.path : '';
    const table = groupName === undefined ? '[project] dependencies' : `[dependency-groups] ${(0,printable/* printable */.g$)(groupName)}`;
    return {
        code: 'dropped-dependency',
        severity: 'warning',
        message: `${(0,printable/* printable */.g$)(name)}: Poetry drops the path "${(0,printable/* printable */.g$)(path)}", because ${table} does not list this name`,
        fix: `Add "${(0,printable/* printable */.g$)(name)}" there, or remove the entry.`,
    };
}

// EXTERNAL MODULE: ./build/js/workspaces/python-runtime.js
var python_runtime = __webpack_require__(55690);
// EXTERNAL MODULE: ./build/js/workspaces/safe-name.js
var safe_name = __webpack_require__(84626);
;// CONCATENATED MODULE: ./build/js/workspaces/python-scripts.js


/** What a project's manifest lets people run by name: with poe, pdm and hatch; the first of a name counts. */
function scriptTargets({ folder, table }) {
    const targets = new Map();
    for (const [name, command] of [...poeTasks(table), ...pdmScripts(table), ...hatchScripts(table)]) {
        if (!(0,safe_name/* isSafeName */.T)(name) || targets.has(name))
            continue;
        targets.set(name, { name, command, folder, ecosystem: 'python', origin: 'script' });
    }
    return [...targets.values()];
}
/** A task that starts with an underscore serves other tasks only: poe refuses to run it by name. */
function poeTasks(table) {
    const names = (0,toml/* entriesAt */.ws)(table, 'tool', 'poe', 'tasks').map(([name]) => name);
    return names.filter((name) => !name.startsWith('_')).map((name) => [name, `poe ${name}`]);
}
/** The entry `_` holds what all scripts share. */
function pdmScripts(table) {
    const names = (0,toml/* entriesAt */.ws)(table, 'tool', 'pdm', 'scripts').map(([name]) => name);
    return names.filter((name) => name !== '_').map((name) => [name, `pdm run ${name}`]);
}
/** Scripts of the default environment by their name, others as `environment:script`. */
function hatchScripts(table) {
    const envs = ['tool', 'hatch', 'envs'];
    return (0,toml/* entriesAt */.ws)(table, ...envs).flatMap(([env]) => (0,toml/* entriesAt */.ws)(table, ...envs, env, 'scripts').map(([script]) => {
        const name = env === 'default' ? script : `${env}:${script}`;
        return [name, `hatch run ${name}`];
    }));
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-targets.js




/**
 * What can be run for a project: its scripts, and, where no script has that name, what follows from the tools that it declares or
 * configures. Commands run inside the project's prepared environment.
 */
function pythonTargets(project, workspace, facts) {
    const { manifest } = project;
    const scripts = scriptTargets(manifest);
    const stated = new Set(scripts.map(({ name }) => name));
    const commands = [
        ['test', testCommand(project, workspace, facts)],
        ['lint', lintCommand(project, workspace)],
        ['typecheck', typecheckCommand(project, workspace)],
        ['build', buildCommand(project)],
    ];
    const inferred = commands.flatMap(([name, command]) => {
        if (command === undefined || stated.has(name))
            return [];
        return [{ name, command, folder: manifest.folder, ecosystem: 'python', origin: 'inferred' }];
    });
    return [...scripts, ...inferred];
}
/** Whether a project's own manifest or files say that pytest runs its tests. */
function speaksOfPytest(project, workspace) {
    return (project.declarations.some(({ name }) => name === 'pytest' || name.startsWith('pytest-')) ||
        isConfigured(project.manifest.folder, PYTEST, workspace));
}
/**
 * pytest runs what unittest can and fails loudly where it is missing, while unittest passes over tests that are plain functions:
 * so unittest only where nobody speaks of pytest and its discovery would find the tests.
 */
function testCommand(project, workspace, { tests, isPytestKnown }) {
    const { folder } = project.manifest;
    if (speaksOfPytest(project, workspace))
        return 'pytest';
    if (!tests.any.has(folder))
        return undefined;
    return !isPytestKnown && tests.discoverable.has(folder) ? 'python -m unittest discover' : 'python -m pytest';
}
function lintCommand(project, workspace) {
    if (declares(project, 'ruff') || isConfiguredAbove(project, RUFF, workspace))
        return 'ruff check .';
    if (declares(project, 'flake8'))
        return 'flake8 .';
    return declares(project, 'pylint') ? 'pylint --recursive=y .' : undefined;
}
/**
 * By what the project itself declares or configures. Settings further up are written for a run from there; where only those exist,
 * a checker is told to keep to this folder.
 */
function typecheckCommand(project, workspace) {
    const isOwn = (tool) => isConfigured(project.manifest.folder, tool, workspace);
    const tool = CHECKERS.find(({ name }) => declares(project, name)) ?? CHECKERS.find((checker) => isOwn(checker));
    if (tool === MYPY)
        return hasOwnFiles(project) ? 'mypy' : 'mypy .';
    if (tool === PYRIGHT)
        return isOwn(PYRIGHT) ? 'pyright' : 'pyright .';
    return tool === TY ? (isOwn(TY) ? 'ty check' : 'ty check .') : undefined;
}
/** mypy's own settings may name what to check; an argument would override them. */
function hasOwnFiles({ manifest }) {
    return ['files', 'packages', 'modules'].some((key) => (0,toml/* valueAt */.fK)(manifest.table, 'tool', 'mypy', key) !== undefined);
}
/** uv builds whatever says how it is built; Poetry's own tables may ask for what only Poetry has. */
function buildCommand({ manifest }) {
    const { table } = manifest;
    if ((0,toml/* tableAt */.af)(table, 'build-system') === undefined || (0,python_manifest/* isUnpackaged */.AI)(manifest))
        return undefined;
    const backend = (0,toml/* stringAt */.bX)(table, 'build-system', 'build-backend') ?? '';
    if (/^poetry\./.test(backend) && (0,toml/* tableAt */.af)(table, 'tool', 'poetry') !== undefined)
        return 'poetry build';
    return 'uv build';
}
const PYTEST = {
    name: 'pytest',
    files: [
        'pytest.ini',
        '.pytest.ini',
        'pytest.toml',
        '.pytest.toml',
        'conftest.py',
        'tests/conftest.py',
        'test/conftest.py',
    ],
    section: 'tool:pytest',
};
const RUFF = { name: 'ruff', files: ['ruff.toml', '.ruff.toml'] };
const MYPY = { name: 'mypy', files: ['mypy.ini', '.mypy.ini'], section: 'mypy' };
const PYRIGHT = { name: 'pyright', files: ['pyrightconfig.json'] };
const TY = { name: 'ty', files: ['ty.toml'] };
const CHECKERS = [MYPY, PYRIGHT, TY];
function declares({ declarations }, tool) {
    return declarations.some(({ name }) => name === tool);
}
function isConfiguredAbove({ manifest }, tool, workspace) {
    return [manifest.folder, ...(0,repo_paths/* foldersAbove */.Zv)(manifest.folder)].some((folder) => isConfigured(folder, tool, workspace));
}
function isConfigured(folder, { name, files, section }, { manifests, tree }) {
    const manifest = manifests.get(folder);
    return ((manifest !== undefined && (0,toml/* tableAt */.af)(manifest.table, 'tool', name) !== undefined) ||
        (section !== undefined && manifest?.setup?.sections.has(section) === true) ||
        files.some((file) => tree.entries.has((0,repo_paths/* inFolder */._z)(folder, file))));
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-tests.js

/** Looks at file names only; a file belongs to the innermost project. */
function findTests({ projects, tree }, pythonFiles) {
    const any = new Set();
    const discoverable = new Set();
    for (const path of pythonFiles) {
        const isNamedFirst = path.startsWith('test_', path.lastIndexOf('/') + 1);
        if (!isNamedFirst && !path.endsWith('_test.py'))
            continue;
        const above = (0,repo_paths/* foldersAbove */.Zv)(path);
        const place = above.findIndex((folder) => projects.has(folder));
        const owner = above[place];
        if (owner === undefined)
            continue;
        any.add(owner);
        if (!isNamedFirst || discoverable.has(owner))
            continue;
        if (above.slice(0, place).every((folder) => tree.entries.has(`${folder}/__init__.py`)))
            discoverable.add(owner);
    }
    return { any, discoverable };
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-virtual.js




// Python files at the top that serve tools, not the project.
const TOOL_FILES = new Set([
    ...['conftest.py', 'noxfile.py', 'setup.py', 'tasks.py', 'dodo.py', 'fabfile.py', 'invoke.py', 'toxfile.py'],
    ...['hatch_build.py', 'build.py', '__init__.py'],
]);
const CODE_FOLDERS = new Set(['src', 'tests', 'test']);
/**
 * Whether a project only holds a workspace together: it states one, or is no package and other projects lie below it, no Python file
 * of its own is code or test, and no other project includes files of it.
 *
 * @param pythonFiles all of the tree
 */
function isVirtualRoot(project, workspace, pythonFiles) {
    const { manifest } = project;
    const { folder } = manifest;
    const isRoot = (0,python_manifest/* statesWorkspace */.m4)(manifest) || ((0,python_manifest/* isUnpackaged */.AI)(manifest) && holdsOthers(folder, workspace));
    return (manifest.problem === undefined &&
        isRoot &&
        !ownsCode(project, workspace, pythonFiles) &&
        !isIncluded(folder, workspace));
}
function holdsOthers(folder, { projects }) {
    return folder === '' || [...projects.keys()].some((other) => (0,repo_paths/* isBelow */.Yw)(folder, other));
}
/** Whether another project takes code from a folder when it is built. */
function isIncluded(folder, workspace) {
    return [...workspace.projects.values()].some(({ manifest, declarations }) => declarations.some(({ reference }) => reference.type === 'inclusion' && ownerOfIncluded(reference.path, manifest.folder, workspace) === folder));
}
function ownsCode(project, { projects }, pythonFiles) {
    const { folder } = project.manifest;
    const start = folder === '' ? 0 : folder.length + 1;
    const codeFolders = new Set([...CODE_FOLDERS, ...importPackages(project)]);
    return pythonFiles.some((path) => {
        if (!(0,repo_paths/* isBelow */.Yw)(folder, path))
            return false;
        const end = path.indexOf('/', start);
        const isCode = end < 0 ? !TOOL_FILES.has(path.slice(start)) : codeFolders.has(path.slice(start, end));
        return isCode && (0,repo_paths/* foldersAbove */.Zv)(path).find((above) => projects.has(above)) === folder;
    });
}
/** Top folders that hold what is imported: by the project's name, and by Poetry's `packages`. */
function importPackages({ packageName, manifest }) {
    const included = (0,toml/* listAt */.gT)(manifest.table, 'tool', 'poetry', 'packages').flatMap((entry) => {
        const path = (0,toml/* isTable */.bI)(entry) ? ((0,toml/* stringAt */.bX)(entry, 'from') ?? (0,toml/* stringAt */.bX)(entry, 'include')) : undefined;
        return path?.split('/')[0] ?? [];
    });
    return packageName === undefined ? included : [packageName.replaceAll('-', '_'), ...included];
}

;// CONCATENATED MODULE: ./build/js/workspaces/python.js










const LOCKS = ['uv.lock', 'pdm.lock', 'poetry.lock'];
const POETRY_FIRST = ['poetry.lock', 'uv.lock', 'pdm.lock'];
const READ = new Set(['pyproject.toml', 'setup.cfg', '.python-version']);
/** Poetry, uv, setuptools, hatch, pdm and whatever else keeps to PEP 621, from manifests alone. */
const pythonReader = {
    name: 'python',
    reads: (name) => READ.has(name),
    read: readPython,
};
async function readPython(tree) {
    const { folders, pythonFiles } = sortFiles(tree);
    if (folders.length === 0)
        return { projects: [], findings: [] };
    const workspace = await (0,python_projects/* findProjects */.O)(tree, folders);
    const projects = [...workspace.projects.values()];
    const facts = (0,once/* once */.O)(() => ({
        tests: findTests(workspace, pythonFiles),
        isPytestKnown: projects.some((project) => speaksOfPytest(project, workspace)),
    }));
    const runtimeOf = (0,python_runtime/* runtimeFinder */.n)(tree);
    const findings = [];
    const parts = projects.map((project) => {
        const { manifest } = project;
        const { dependencies, findings: own } = resolveDependencies(project, workspace);
        findings.push(...(manifest.problem === undefined ? [] : [manifest.problem]), ...own);
        const isVirtual = isVirtualRoot(project, workspace, pythonFiles);
        const isRunnable = !isVirtual && manifest.problem === undefined;
        const targets = (0,once/* once */.O)(() => (isRunnable ? pythonTargets(project, workspace, facts()) : []));
        return {
            ...describe(project, workspace),
            isVirtual,
            dependencies,
            get targets() {
                return targets();
            },
            get runtime() {
                return runtimeOf(manifest);
            },
            get isPrivate() {
                return isPrivate(project);
            },
        };
    });
    return { projects: parts, findings };
}
/** Folders with a pyproject.toml, and all Python files, apart from installed environments. */
function sortFiles(tree) {
    const folders = [];
    const pythonFiles = [];
    for (const path of tree.manifests) {
        if (path === 'pyproject.toml')
            folders.push('');
        else if (path.endsWith('/pyproject.toml'))
            folders.push(path.slice(0, -'/pyproject.toml'.length));
    }
    if (folders.length === 0)
        return { folders, pythonFiles };
    for (const path of tree.entries.keys())
        if (path.endsWith('.py') && !(0,repo_paths/* isInstalled */.j$)(path))
            pythonFiles.push(path);
    return { folders, pythonFiles };
}
function describe(project, { uvRoots, poetryRoots, tree }) {
    const { manifest, name, packageName } = project;
    const { folder, file, table, setup } = manifest;
    const version = (0,toml/* stringAt */.bX)(table, 'project', 'version') ?? (0,toml/* stringAt */.bX)(table, 'tool', 'poetry', 'version') ?? setup?.version;
    const workspaceRoot = uvRoots.get(folder) ?? poetryRoots.get(folder);
    return {
        root: folder,
        manifest: file,
        ecosystem: 'python',
        ...(name === undefined ? {} : { name }),
        ...(packageName === undefined ? {} : { packageName }),
        ...(version === undefined ? {} : { version }),
        implicitDependencies: [],
        tags: [],
        lockfiles: lockfilesOf(project, workspaceRoot, tree),
        ...(workspaceRoot === undefined ? {} : { workspaceRoot }),
    };
}
function isPrivate({ manifest }) {
    const tables = [['project'], ['tool', 'poetry']];
    const classifiers = tables.flatMap((keys) => (0,toml/* stringsAt */.kp)(manifest.table, ...keys, 'classifiers'));
    return (0,python_manifest/* isUnpackaged */.AI)(manifest) || classifiers.some((classifier) => /^Private\s*::/i.test(classifier));
}
/** Its own locks, that of its own tool first; else those of its workspace's root. */
function lockfilesOf({ manifest }, workspaceRoot, tree) {
    const locks = (0,toml/* tableAt */.af)(manifest.table, 'tool', 'poetry') === undefined ? LOCKS : POETRY_FIRST;
    const locksIn = (folder) => locks.map((lock) => (0,repo_paths/* inFolder */._z)(folder, lock)).filter((path) => tree.entries.has(path));
    const own = locksIn(manifest.folder);
    return own.length > 0 || workspaceRoot === undefined ? own : locksIn(workspaceRoot);
}


/***/ }),

/***/ 84626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSafeName)
/* harmony export */ });
const SAFE_NAME = /^[A-Za-z0-9_@][A-Za-z0-9_.:+@/-]{0,199}$/;
/** Whether the name of a target or project may become part of a command and of an output: nothing in it that a shell would read. */
function isSafeName(name) {
    return SAFE_NAME.test(name);
}


/***/ })

};
