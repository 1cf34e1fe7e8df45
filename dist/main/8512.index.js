export const id = 8512;
export const ids = [8512];
export const modules = {

/***/ 2026:
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

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ lowestPython),
/* harmony export */   l: () => (/* binding */ admitsPython)
/* harmony export */ });
// Version specifiers (PEP 440) as `requires-python` uses them, and Poetry's `^`, `~`, `*` and `||`:
// https://peps.python.org/pep-0440/#version-specifiers and https://python-poetry.org/docs/dependency-specification/
const CLAUSE = /(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*v?(\d+(?:\.\d+)*)(\.\*)?[\w.+-]*/g;
// Nobody writes more, and each clause is compared with each other.
const MOST_CHARACTERS = 1_000;
// No minor version of Python has had more patch releases than this.
const HIGHEST_PATCH = 30;
/**
 * The lowest `X.Y` of Python that a constraint admits in some patch release; undefined where it sets no lower bound that names a
 * minor version.
 */
function lowestPython(constraint) {
    const alternatives = parseConstraint(constraint);
    const named = alternatives.flatMap((clauses) => clauses.flatMap(({ release }) => minorsNear(release)));
    const ascending = named.sort((a, b) => compare(a, b));
    return ascending.find((minor) => admits(alternatives, minor))?.join('.');
}
/** Whether a version of Python, `X.Y` or `X.Y.Z`, satisfies a constraint; without a patch number, whether some patch release does. */
function admitsPython(constraint, version) {
    return admits(parseConstraint(constraint), version.split('.').map(Number));
}
function parseConstraint(constraint) {
    return constraint
        .slice(0, MOST_CHARACTERS)
        .split(/\|\|?/)
        .map((alternative) => [...alternative.matchAll(CLAUSE)].map(([, operator = '==', release = '', star]) => ({
        operator,
        release: release.split('.').map(Number),
        isPrefix: star !== undefined,
    })));
}
function minorsNear([major = 0, minor]) {
    return minor === undefined
        ? []
        : [
            [major, minor],
            [major, minor + 1],
        ];
}
function admits(alternatives, version) {
    const patches = version.length > 2 ? [] : alternatives.flatMap((clauses) => clauses.flatMap(patchesNear));
    const releases = version.length > 2 ? [version] : [0, HIGHEST_PATCH, ...patches].map((patch) => [...version, patch]);
    return releases.some((release) => alternatives.some((clauses) => clauses.every((clause) => satisfies(release, clause))));
}
function patchesNear({ release }) {
    const patch = release[2];
    return patch === undefined ? [] : [patch, patch + 1];
}
function satisfies(version, { operator, release, isPrefix }) {
    switch (operator) {
        case '>=':
            return compare(version, release) >= 0;
        case '<=':
            return compare(version, release) <= 0;
        case '>':
            return compare(version, release) > 0;
        case '<':
            return compare(version, release) < 0;
        case '!=':
            return !equals(version, release, isPrefix);
        case '~=':
            return compare(version, release) >= 0 && equals(version, release.slice(0, -1), true);
        case '^':
            return compare(version, release) >= 0 && equals(version, release.slice(0, 1), true);
        case '~':
            return compare(version, release) >= 0 && equals(version, release.slice(0, 2), true);
        default:
            return equals(version, release, isPrefix);
    }
}
function equals(version, release, isPrefix) {
    return compare(isPrefix ? version.slice(0, release.length) : version, release) === 0;
}
/** Missing numbers count as 0. */
function compare(a, b) {
    const length = Math.max(a.length, b.length);
    for (let place = 0; place < length; place++) {
        const difference = (a[place] ?? 0) - (b[place] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 2685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  op: () => (/* binding */ declaredName),
  AI: () => (/* binding */ isUnpackaged),
  WI: () => (/* binding */ readManifest),
  m4: () => (/* binding */ statesWorkspace)
});

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
;// CONCATENATED MODULE: ./build/js/standards/setup-cfg.js
// setuptools, declarative configuration in setup.cfg: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
/** Reads the few values that matter here; an unreadable line is passed over, as an INI file has no strict form. */
function readSetupCfg(text) {
    const values = new Map();
    const sections = new Set();
    let section = '';
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('[')) {
            section = line.slice(1, Math.max(1, line.indexOf(']'))).trim();
            sections.add(section);
            continue;
        }
        // An indented line continues the value above it, and what is of interest here has one line.
        const end = line.search(/[=:]/);
        if (end < 1 || /^[\s#;]/.test(line))
            continue;
        values.set(`${section}.${line.slice(0, end).trim().toLowerCase()}`, line.slice(end + 1).trim());
    }
    const literal = (key) => {
        const value = values.get(key);
        return value === undefined || value === '' || /^(?:attr|file):/.test(value) ? undefined : value;
    };
    const name = literal('metadata.name');
    const version = literal('metadata.version');
    const pythonRequires = literal('options.python_requires');
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        ...(pythonRequires === undefined ? {} : { pythonRequires }),
        sections,
    };
}

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(1023);
// EXTERNAL MODULE: ./build/js/standards/toml-lines.js
var toml_lines = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/unreadable.js
var unreadable = __webpack_require__(1894);
;// CONCATENATED MODULE: ./build/js/workspaces/python-manifest.js






// What starts a tag of EJS, Jinja or Mustache: a generator's template, not a manifest that somebody broke.
const TEMPLATE_TAG = /<%|\{%|\{\{/;
const MANIFESTS = ['pyproject.toml', 'setup.cfg', 'setup.py'];
/** The manifest of a folder; undefined where it has none, or only the template of one. */
async function readManifest(tree, folder) {
    const file = MANIFESTS.map((name) => (0,repo_paths/* inFolder */._z)(folder, name)).find((path) => tree.entries.has(path));
    if (file === undefined)
        return undefined;
    const setupText = tree.text((0,repo_paths/* inFolder */._z)(folder, 'setup.cfg'));
    const setup = setupText === undefined ? {} : { setup: readSetupCfg(setupText) };
    if (!file.endsWith('pyproject.toml'))
        return { folder, file, table: {}, ...setup, lineOf: () => undefined };
    const text = tree.text(file);
    if (text === undefined)
        return { ...python_manifest_unreadable(folder, file, withoutText(file, tree)), ...setup };
    const reading = await (0,toml/* readToml */.D7)(text);
    if ('problem' in reading) {
        if (TEMPLATE_TAG.test(lineText(text, reading.problem.line)))
            return undefined;
        return { ...python_manifest_unreadable(folder, file, (0,unreadable/* unreadableManifest */.n)(file, reading.problem)), ...setup };
    }
    let lines;
    const lineOf = (path) => {
        lines ??= (0,toml_lines/* findTomlLines */.d)(text);
        return lines.lineOf(path, writtenAt(reading.table, path));
    };
    return { folder, file, table: reading.table, ...setup, lineOf };
}
/** The text that must stand where a path of a table leads: its last key, or the string that is there in a list. */
function writtenAt(table, path) {
    const last = path.at(-1);
    const inTables = path.slice(0, -1);
    if (!inTables.every((key) => typeof key === 'string'))
        return undefined;
    if (typeof last === 'string')
        return (0,toml/* valueAt */.fK)(table, ...inTables, last) === undefined ? undefined : last;
    const item = (0,toml/* listAt */.gT)(table, ...inTables)[last ?? -1];
    return typeof item === 'string' ? item : undefined;
}
function python_manifest_unreadable(folder, file, problem) {
    return { folder, file, table: {}, problem, lineOf: () => undefined };
}
function withoutText(file, tree) {
    const why = (0,unreadable/* whyNoText */.L)(tree.entries.get(file)?.mode ?? '');
    return {
        code: 'unreadable-manifest',
        severity: 'error',
        message: `${(0,printable/* printable */.g)(file)} ${why}: what this project depends on is not known`,
        fix: 'Put a regular file that may be read in its place.',
        file,
    };
}
function lineText(text, line) {
    return text.split('\n', line).at(-1) ?? '';
}
/** The name a project declares, as written; undefined where it has none or leaves it to its build. */
function declaredName({ table, setup }) {
    const name = (0,toml/* stringAt */.bX)(table, 'project', 'name') ?? (0,toml/* stringAt */.bX)(table, 'tool', 'poetry', 'name') ?? setup?.name;
    return name === undefined || name.trim() === '' ? undefined : name;
}
/** Whether a manifest states a workspace of members, for uv or for Poetry. */
function statesWorkspace({ table }) {
    return ((0,toml/* tableAt */.af)(table, 'tool', 'uv', 'workspace') !== undefined ||
        (0,toml/* tableAt */.af)(table, 'tool', 'poetry', 'workspace') !== undefined);
}
/** Whether a folder is installed with its dependencies but never built as a package: Poetry's and uv's word for it. */
function isUnpackaged({ table }) {
    return (0,toml/* valueAt */.fK)(table, 'tool', 'poetry', 'package-mode') === false || (0,toml/* valueAt */.fK)(table, 'tool', 'uv', 'package') === false;
}


/***/ }),

/***/ 8512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pythonReader: () => (/* binding */ pythonReader)
});

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(1023);
// EXTERNAL MODULE: ./build/js/workspaces/once.js
var once = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/js/workspaces/python-manifest.js + 1 modules
var python_manifest = __webpack_require__(2685);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(2026);
// EXTERNAL MODULE: ./build/js/workspaces/pep621.js
var pep621 = __webpack_require__(1977);
// EXTERNAL MODULE: ./build/js/workspaces/poetry.js
var poetry = __webpack_require__(2420);
;// CONCATENATED MODULE: ./build/js/workspaces/python-inclusions.js

/**
 * Code that a project takes from outside its folder when it is built: Poetry's `packages` from another folder, hatch's
 * `force-include`, bricks of a Polylith workspace.
 */
function inclusionDeclarations(table) {
    return [
        ...poetryPackages(table),
        ...includedKeys(table, ['tool', 'polylith', 'bricks']),
        ...includedKeys(table, ['tool', 'hatch', 'build', 'force-include']),
        ...(0,toml/* entriesAt */.ws)(table, 'tool', 'hatch', 'build', 'targets').flatMap(([target]) => includedKeys(table, ['tool', 'hatch', 'build', 'targets', target, 'force-include'])),
    ];
}
function poetryPackages(table) {
    const keys = ['tool', 'poetry', 'packages'];
    return (0,toml/* listAt */.gT)(table, ...keys).flatMap((entry, index) => {
        if (!(0,toml/* isTable */.bI)(entry))
            return [];
        const path = [(0,toml/* stringAt */.bX)(entry, 'from') ?? '', (0,toml/* stringAt */.bX)(entry, 'include') ?? ''].join('/');
        return inclusion(path.replace(/^\/+/, ''), [...keys, index]);
    });
}
/** Tables whose keys are the paths to include. */
function includedKeys(table, keys) {
    return (0,toml/* entriesAt */.ws)(table, ...keys).flatMap(([path]) => inclusion(path, [...keys, path]));
}
function inclusion(path, where) {
    if (!path.includes('../'))
        return [];
    const reference = { type: 'inclusion', path };
    return [{ name: '', group: 'main', specifier: '', reference, where, followsSources: false }];
}

// EXTERNAL MODULE: ./build/js/workspaces/member-globs.js
var member_globs = __webpack_require__(1609);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/uv.js
var uv = __webpack_require__(9406);
;// CONCATENATED MODULE: ./build/js/workspaces/python-members.js




/** Members of `[tool.uv.workspace]`. */
const uvMatcher = (root, table) => {
    const stated = (0,uv/* uvMembers */.rX)(table);
    if (stated === undefined)
        return undefined;
    const isMember = (0,member_globs/* matchFolders */.R)(root, stated.members);
    const isExcluded = (0,member_globs/* matchFolders */.R)(root, stated.exclude);
    return (folder) => isMember(folder) && !isExcluded(folder);
};
/** Members of `[tool.poetry.workspace]`. */
const poetryMatcher = (root, table) => {
    const members = (0,poetry/* poetryMembers */.PO)(table);
    return members === undefined ? undefined : (0,member_globs/* matchFolders */.R)(root, members);
};
/** Members → their root, the innermost where roots lie in each other. */
function rootsOf(projects, matcher) {
    const roots = new Map();
    const outermostFirst = [...projects].sort(([a], [b]) => (0,repo_paths/* depth */.yr)(a) - (0,repo_paths/* depth */.yr)(b));
    for (const [root, { manifest }] of outermostFirst) {
        const isMember = matcher(root, manifest.table);
        if (isMember === undefined)
            continue;
        for (const folder of projects.keys())
            if (folder === root || isMember(folder))
                roots.set(folder, root);
    }
    return roots;
}
/** The folders that a manifest's workspaces name as members, of those that hold a pyproject.toml. */
function membersOf(manifest, folders) {
    return [uvMatcher, poetryMatcher].flatMap((matcher) => {
        const isMember = matcher(manifest.folder, manifest.table);
        return isMember === undefined ? [] : folders.filter((other) => (0,repo_paths/* isBelow */.Yw)(manifest.folder, other) && isMember(other));
    });
}

// EXTERNAL MODULE: ./build/js/workspaces/python-declarations.js
var python_declarations = __webpack_require__(5129);
;// CONCATENATED MODULE: ./build/js/workspaces/python-tools.js





/** Dependencies that stand in tables of uv, hatch and pdm: of developers, and those that hatch's hooks fill in. */
function toolDeclarations(table) {
    return [...(0,uv/* uvDeclarations */.dr)(table), ...hatchDeclarations(table), ...pdmDeclarations(table)];
}
function hatchDeclarations(table) {
    return [...hookDeclarations(table), ...environmentDeclarations(table)];
}
/** A metadata hook, such as uv-dynamic-versioning, fills in what the project leaves dynamic. */
function hookDeclarations(table) {
    const hooks = ['tool', 'hatch', 'metadata', 'hooks'];
    return (0,toml/* entriesAt */.ws)(table, ...hooks).flatMap(([hook]) => {
        const where = [...hooks, hook, 'dependencies'];
        return [
            ...(0,pep621/* declareList */.xc)((0,toml/* listAt */.gT)(table, ...where), { group: 'main', where }),
            ...(0,pep621/* declareGroups */.Rk)(table, [...hooks, hook, 'optional-dependencies'], 'extra'),
        ];
    });
}
function environmentDeclarations(table) {
    const envs = ['tool', 'hatch', 'envs'];
    return (0,toml/* entriesAt */.ws)(table, ...envs).flatMap(([env]) => ['dependencies', 'extra-dependencies'].flatMap((key) => {
        const where = [...envs, env, key];
        return (0,pep621/* declareList */.xc)((0,toml/* listAt */.gT)(table, ...where), { group: 'dev', groupName: (0,pep503/* normalizeName */.P)(env), where });
    }));
}
function pdmDeclarations(table) {
    const keys = ['tool', 'pdm', 'dev-dependencies'];
    return (0,toml/* entriesAt */.ws)(table, ...keys).flatMap(([name]) => {
        const items = (0,toml/* listAt */.gT)(table, ...keys, name);
        return items.flatMap((item, index) => {
            const where = [...keys, name, index];
            return typeof item === 'string'
                ? (declarePdm(item, { group: 'dev', groupName: (0,pep503/* normalizeName */.P)(name), where }) ?? [])
                : [];
        });
    });
}
/** pdm also takes `-e file:///${PROJECT_ROOT}/../x#egg=x`. */
function declarePdm(text, place) {
    const editable = /^\s*(?:-e|--editable)[\s=]+(\S+)/.exec(text)?.[1];
    if (editable === undefined)
        return (0,python_declarations/* declareRequirement */.iW)(text, place);
    const fragment = editable.split('#')[1] ?? '';
    const egg = fragment.split('&').find((part) => part.startsWith('egg=')) ?? 'egg=';
    const name = (0,pep503/* normalizeName */.P)(egg.slice('egg='.length).replace(/\[.*$/, ''));
    return { name, specifier: '', reference: (0,python_declarations/* referenceOf */.Bz)(editable), followsSources: false, ...place };
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-projects.js










// Manifests there are test data, unless somebody declares them.
const FIXTURES = /(?:^|\/)(?:fixtures|__fixtures__|testdata|tests?)(?:\/|$)/;
// A template's own manifest, such as `{{cookiecutter.name}}/pyproject.toml`, is no TOML yet.
const TEMPLATE = /\{[{%]/;
/**
 * Finds the projects of a tree. A manifest counts by itself where it is not test data and, inside another project, has a name (workspace
 * roots may hold others too); members of workspaces and folders that a project refers to by path count wherever they lie.
 *
 * @param folders all that hold a pyproject.toml
 */
async function findProjects(tree, folders) {
    const manifests = new Map();
    const read = async (folder) => {
        const manifest = manifests.get(folder) ?? (await (0,python_manifest/* readManifest */.WI)(tree, folder));
        if (manifest !== undefined)
            manifests.set(folder, manifest);
        return manifest;
    };
    const projects = await findUndeclared(folders, read);
    await addDeclared(projects, folders, tree, read);
    return {
        tree,
        projects,
        manifests,
        named: foldersByName(projects),
        uvRoots: rootsOf(projects, uvMatcher),
        poetryRoots: rootsOf(projects, poetryMatcher),
    };
}
async function findUndeclared(folders, read) {
    const projects = new Map();
    const candidates = folders.filter((folder) => !FIXTURES.test(folder) && !TEMPLATE.test(folder));
    // Outermost first, so that a project is known before what lies in it.
    for (const folder of candidates.sort((a, b) => (0,repo_paths/* depth */.yr)(a) - (0,repo_paths/* depth */.yr)(b) || (a < b ? -1 : 1))) {
        const manifest = await read(folder);
        if (manifest === undefined || !isProject(manifest))
            continue;
        // Inside another project only one with a name of its own stands for itself.
        if ((0,python_manifest/* declaredName */.op)(manifest) === undefined && liesInProject(folder, projects))
            continue;
        projects.set(folder, projectOf(manifest));
    }
    return projects;
}
/** Adds members and folders that paths lead to. What is added may declare more: the map grows while it is walked. */
async function addDeclared(projects, folders, tree, read) {
    for (const project of projects.values()) {
        const members = new Set(membersOf(project.manifest, folders));
        for (const folder of new Set([...members, ...pathsOf(project)])) {
            if (projects.has(folder) || (0,repo_paths/* isInstalled */.j$)(folder))
                continue;
            const manifest = await read(folder);
            if (manifest === undefined)
                continue;
            if (members.has(folder) || isProject(manifest) || hasSetup(folder, tree))
                projects.set(folder, projectOf(manifest));
        }
    }
}
function liesInProject(folder, projects) {
    return (0,repo_paths/* foldersAbove */.Zv)(folder).some((outer) => {
        const manifest = outer === '' ? undefined : projects.get(outer)?.manifest;
        return manifest !== undefined && !mayHoldProjects(manifest);
    });
}
/** Workspace roots, folders that are no package themselves, and those of which nothing is known. */
function mayHoldProjects(manifest) {
    return manifest.problem !== undefined || (0,python_manifest/* statesWorkspace */.m4)(manifest) || (0,python_manifest/* isUnpackaged */.AI)(manifest);
}
function isProject(manifest) {
    const tables = [['project'], ['tool', 'poetry'], ['build-system']];
    return (manifest.problem !== undefined ||
        (0,python_manifest/* statesWorkspace */.m4)(manifest) ||
        tables.some((keys) => (0,toml/* tableAt */.af)(manifest.table, ...keys) !== undefined));
}
function projectOf(manifest) {
    const { table } = manifest;
    const name = (0,python_manifest/* declaredName */.op)(manifest);
    const { declarations, dropped } = (0,poetry/* withPoetry */.SC)((0,pep621/* standardDeclarations */.T3)(table), table);
    const sources = (0,uv/* uvSources */.kZ)(table);
    const tools = toolDeclarations(table);
    const stated = [...declarations, ...tools, ...inclusionDeclarations(table)];
    const isFilledIn = (0,pep621/* hasDynamicDependencies */.R_)(table) &&
        ![...declarations, ...tools].some(({ group }) => group === 'main' || group === 'extra');
    return {
        manifest,
        ...(name === undefined ? {} : { name, packageName: (0,pep503/* normalizeName */.P)(name) }),
        declarations: isFilledIn ? [...stated, ...(0,uv/* sourceDeclarations */.VS)(sources)] : stated,
        dropped,
        isFilledIn,
        sources,
    };
}
/** A folder with settings of tools only can be built where setuptools finds its own files. */
function hasSetup(folder, tree) {
    return ['setup.py', 'setup.cfg'].some((name) => tree.entries.has((0,repo_paths/* inFolder */._z)(folder, name)));
}
/** Where the paths of a project lead: those of its dependencies, and those that its sources hold ready. */
function pathsOf({ manifest, declarations, sources }) {
    const declared = declarations.flatMap(({ reference }) => (reference.type === 'path' ? reference.path : []));
    const ready = [...sources.values()].flat().flatMap(({ type, path }) => (type === 'path' ? (path ?? []) : []));
    return [...declared, ...ready].flatMap((path) => (0,repo_paths/* resolvePath */.o1)(manifest.folder, path) ?? []);
}
function foldersByName(projects) {
    const named = new Map();
    for (const [folder, { packageName }] of projects) {
        if (packageName === undefined)
            continue;
        const folders = named.get(packageName);
        if (folders === undefined)
            named.set(packageName, [folder]);
        else
            folders.push(folder);
    }
    return named;
}

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
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
    const found = target === undefined ? OUTSIDE : look(target, name, workspace);
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
        problem: brokenPath(written, found.because, right),
    };
}
const OUTSIDE = { because: 'leads out of the repository' };
function brokenPath({ path, base, name, folder }, because, right) {
    const subject = name === '' ? 'A dependency' : (0,printable/* printable */.g)(name);
    const where = base === folder ? '' : ' in the workspace root';
    return {
        code: because === OUTSIDE.because ? 'path-outside-repository' : 'broken-path',
        severity: 'error',
        message: `${subject}: the path "${(0,printable/* printable */.g)(path)}" ${because}`,
        fix: right === undefined
            ? 'Write the path of a folder in this repository that has a pyproject.toml and this name, or take it from an index.'
            : `Write "${(0,printable/* printable */.g)((0,repo_paths/* relativePath */.iZ)(base, right))}"${where}, where ${subject} lies.`,
        ...(right === undefined ? {} : { rewrite: { from: path, to: (0,repo_paths/* relativePath */.iZ)(base, right) } }),
    };
}
function look(target, name, { tree, projects, manifests }) {
    const project = projects.get(target);
    if (project !== undefined) {
        const { packageName } = project;
        if (packageName === undefined || name === '' || packageName === name)
            return 'project';
        return { because: `${leadsTo(target)}, which is called ${(0,printable/* printable */.g)(packageName)}` };
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
    return `leads to ${folder === '' ? 'the root of the repository' : (0,printable/* printable */.g)(folder)}`;
}
/** The folder of the one project that has a name; undefined where none or several have it. */
function onlyFolder(name, { named }) {
    const folders = named.get(name) ?? [];
    return folders.length === 1 ? folders[0] : undefined;
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-sources.js




/** Where a declared dependency is found: by its own reference, through uv's sources, as a member of the same workspace, or in an index. */
function placesOf(declaration, project, workspace) {
    const { reference, name, followsSources } = declaration;
    const { folder } = project.manifest;
    if (reference.type === 'external')
        return [EXTERNAL];
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
        return EXTERNAL;
    if (source.type === 'path')
        return placeAt({ ...from, path: source.path ?? '' }, workspace);
    const other = source.path === undefined ? folder : (0,repo_paths/* resolvePath */.o1)(base, source.path);
    const member = other === undefined ? undefined : memberNamed(name, workspace.uvRoots, other, workspace);
    if (member !== undefined)
        return { source: { type: 'local', root: member } };
    const only = onlyFolder(name, workspace);
    const written = only === undefined ? 'A project of this name' : (0,printable/* printable */.g)(only);
    const problem = {
        code: 'broken-workspace-reference',
        severity: 'error',
        message: `${(0,printable/* printable */.g)(name)} is no member of the uv workspace that its source names`,
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
        message: `${(0,printable/* printable */.g)(name)} is a member of this uv workspace, but no source says so: uv refuses it`,
        fix: `Add ${(0,printable/* printable */.g)(name)} = { workspace = true } to [tool.uv.sources].`,
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
    const line = manifest.lineOf(where);
    return line === undefined ? { file: manifest.file } : { file: manifest.file, line };
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
    const table = groupName === undefined ? '[project] dependencies' : `[dependency-groups] ${(0,printable/* printable */.g)(groupName)}`;
    return {
        code: 'dropped-dependency',
        severity: 'warning',
        message: `${(0,printable/* printable */.g)(name)}: Poetry drops the path "${(0,printable/* printable */.g)(path)}", because ${table} does not list this name`,
        fix: `Add "${(0,printable/* printable */.g)(name)}" there, or remove the entry.`,
    };
}

// EXTERNAL MODULE: ./build/js/standards/requires-python.js
var requires_python = __webpack_require__(1398);
;// CONCATENATED MODULE: ./build/js/workspaces/python-runtime.js



/**
 * The Python that a project asks for: the nearest `.python-version` at or above its folder, where the project admits that version;
 * else the lowest `X.Y` that it admits. Undefined where nothing says. Most projects of a repository ask for the same: each
 * combination is looked at once.
 */
function runtimeFinder(tree) {
    const found = new Map();
    return (manifest) => {
        const constraint = constraintOf(manifest);
        const pinned = pinnedVersion(manifest.folder, tree);
        const key = `${constraint}\0${pinned}`;
        if (!found.has(key))
            found.set(key, chosenVersion(constraint, pinned));
        return found.get(key);
    };
}
function constraintOf({ table, setup }) {
    return ((0,toml/* stringAt */.bX)(table, 'project', 'requires-python') ??
        (0,toml/* stringAt */.bX)(table, 'tool', 'poetry', 'dependencies', 'python') ??
        setup?.pythonRequires ??
        '');
}
function chosenVersion(constraint, pinned) {
    if (pinned !== undefined && (constraint === '' || (0,requires_python/* admitsPython */.l)(constraint, pinned)))
        return pinned;
    return (0,requires_python/* lowestPython */.d)(constraint);
}
function pinnedVersion(folder, tree) {
    for (const above of [folder, ...(0,repo_paths/* foldersAbove */.Zv)(folder)]) {
        const text = tree.text((0,repo_paths/* inFolder */._z)(above, '.python-version'));
        if (text === undefined)
            continue;
        const lines = text.split('\n').map((line) => line.trim());
        const first = lines.find((line) => line !== '' && !line.startsWith('#'));
        // Others, such as `pypy3.10` or a pyenv environment's name, mean nothing to who sets Python up.
        return first !== undefined && /^\d+\.\d+(?:\.\d+)?$/.test(first) ? first : undefined;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/js/workspaces/safe-name.js
var safe_name = __webpack_require__(4626);
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
        ['build', buildCommand(project, workspace)],
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
function buildCommand({ manifest }, { uvRoots }) {
    const { table, folder } = manifest;
    if ((0,toml/* tableAt */.af)(table, 'build-system') === undefined || (0,python_manifest/* isUnpackaged */.AI)(manifest))
        return undefined;
    const backend = (0,toml/* stringAt */.bX)(table, 'build-system', 'build-backend') ?? '';
    if (/^poetry\./.test(backend) && (0,toml/* tableAt */.af)(table, 'tool', 'poetry') !== undefined)
        return 'poetry build';
    return backend === 'uv_build' || uvRoots.has(folder) ? 'uv build' : 'python -m build';
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
    const workspace = await findProjects(tree, folders);
    const projects = [...workspace.projects.values()];
    const facts = (0,once/* once */.O)(() => ({
        tests: findTests(workspace, pythonFiles),
        isPytestKnown: projects.some((project) => speaksOfPytest(project, workspace)),
    }));
    const runtimeOf = runtimeFinder(tree);
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

/***/ 4626:
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
