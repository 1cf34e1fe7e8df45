export const id = 430;
export const ids = [430];
export const modules = {

/***/ 11398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ pythonsBeyond),
/* harmony export */   dg: () => (/* binding */ lowestPython),
/* harmony export */   lM: () => (/* binding */ admitsPython)
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
/**
 * Versions that a constraint admits and another one does not; undefined where there are none.
 *
 * @param countsUpper whether newer versions than any that the other admits count, as they do for Poetry; uv and pip pass over upper bounds
 */
function pythonsBeyond(asked, given, countsUpper) {
    const versions = candidates(`${asked} ${given}`);
    const admitted = versions.filter((version) => admitsPython(asked, version));
    const common = admitted.filter((version) => admitsPython(given, version));
    const newest = versions.findLast((version) => admitsPython(given, version));
    if (newest === undefined || admitted.length === 0)
        return undefined;
    const beyond = admitted.filter((version) => !common.includes(version) && (countsUpper || versions.indexOf(version) < versions.indexOf(newest)));
    if (common.length === 0)
        return { example: admitted[0], isAll: true };
    return beyond[0] === undefined ? undefined : { example: beyond[0], isAll: false };
}
const MINORS = ['2.7', ...Array.from({ length: 31 }, (_, minor) => `3.${minor}`), '4.0'];
/** The first and some late release of each minor version, and whatever patch releases are named, with their neighbours. */
function candidates(constraints) {
    const patches = new Map(MINORS.map((minor) => [minor, new Set([0, 30])]));
    for (const [, minor = '', patch = ''] of constraints.slice(0, 2_000).matchAll(/(\d+\.\d+)\.(\d{1,3})/g)) {
        for (const near of [-1, 0, 1])
            patches.get(minor)?.add(Math.max(0, Number(patch) + near));
    }
    return MINORS.flatMap((minor) => [...(patches.get(minor) ?? [])].sort((a, b) => a - b).map((patch) => `${minor}.${patch}`));
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

/***/ 86227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isConditional),
/* harmony export */   w: () => (/* binding */ pythonConstraint)
/* harmony export */ });
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
/* harmony import */ var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52991);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
/* harmony import */ var _poetry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22420);




/** The versions of Python that a project is for, as written; undefined where its manifest does not say. */
function pythonConstraint({ table, setup }) {
    const poetry = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(table, 'tool', 'poetry', 'dependencies', 'python');
    const written = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(poetry) ? poetry['version'] : poetry;
    const stated = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(table, 'project', 'requires-python') ?? written ?? setup?.pythonRequires;
    return typeof stated === 'string' && stated.trim() !== '' ? stated : undefined;
}
/**
 * Whether some environments do not get a dependency: it may run just where it is installed.
 *
 * @param name normalized
 */
function isConditional(table, name) {
    const entries = (0,_poetry_js__WEBPACK_IMPORTED_MODULE_1__/* .poetryTables */ .rf)(table)
        .flatMap((keys) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(table, ...keys))
        .filter(([key]) => (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(key) === name)
        .flatMap(([, value]) => (Array.isArray(value) ? value : [value]));
    const lists = [
        (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(table, 'project', 'dependencies'),
        ...[...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(table, 'project', 'optional-dependencies'), ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(table, 'dependency-groups')].map(([, list]) => (Array.isArray(list) ? list : [])),
    ];
    return (entries.some((entry) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(entry) && ['python', 'markers', 'platform'].some((key) => key in entry)) ||
        lists.flat().some((item) => {
            const requirement = typeof item === 'string' ? (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRequirement */ .p)(item) : undefined;
            return requirement?.marker !== undefined && (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(requirement.name) === name;
        }));
}


/***/ }),

/***/ 12685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  op: () => (/* binding */ declaredName),
  AI: () => (/* binding */ isUnpackaged),
  WI: () => (/* binding */ readManifest),
  m4: () => (/* binding */ statesWorkspace)
});

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
;// CONCATENATED MODULE: ./build/js/standards/setup-cfg.js
// setuptools, declarative configuration in setup.cfg: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
/** Reads the few values that matter here; an unreadable line is passed over, as an INI file has no strict form. */
function readSetupCfg(text) {
    const sections = new Set();
    const values = [];
    let section = '';
    let current;
    for (const [at, written] of text.split(/\r?\n/).entries()) {
        const line = at + 1;
        if (written.startsWith('[')) {
            section = written.slice(1, Math.max(1, written.indexOf(']'))).trim();
            sections.add(section);
            current = undefined;
            continue;
        }
        if (written.trim() === '' || /^\s*[#;]/.test(written))
            continue;
        const end = written.search(/[=:]/);
        // An indented line goes on with the value above it.
        if (/^\s/.test(written))
            current?.lines.push({ text: written.trim(), line });
        else if (end >= 1) {
            current = { section, key: written.slice(0, end).trim(), lines: [{ text: written.slice(end + 1).trim(), line }] };
            values.push(current);
        }
    }
    const literal = (name) => {
        const found = values.findLast(({ section: of, key }) => `${of}.${key.toLowerCase()}` === name);
        const value = found?.lines[0]?.text ?? '';
        return value === '' || /^(?:attr|file):/.test(value) ? undefined : value;
    };
    const [name, version] = [literal('metadata.name'), literal('metadata.version')];
    const pythonRequires = literal('options.python_requires');
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        ...(pythonRequires === undefined ? {} : { pythonRequires }),
        requires: values.flatMap((value) => requirementsIn(value) ?? []),
        sections,
    };
}
function requirementsIn({ section, key, lines }) {
    const isMain = section === 'options' && /^install[_-]requires$/i.test(key);
    if (!isMain && section !== 'options.extras_require')
        return undefined;
    const whose = isMain ? {} : { extra: key };
    const filled = lines.filter(({ text }) => text !== '');
    if (filled[0]?.text.startsWith('file:') === true) {
        const names = filled
            .map(({ text }) => text)
            .join(',')
            .slice('file:'.length);
        return { ...whose, items: [], files: namesIn(names) };
    }
    // On one line semicolons come between requirements; on several, before a marker.
    const pieces = lines.length > 1 ? filled : filled.flatMap(({ text, line }) => text.split(';').map((one) => ({ text: one, line })));
    const items = pieces.map(({ text, line }) => ({ text: text.replace(/(?:^|\s)#.*$/, '').trim(), line }));
    return { ...whose, items: items.filter(({ text }) => text !== ''), files: [] };
}
function namesIn(list) {
    return list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/standards/toml-lines.js
var toml_lines = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/unreadable.js
var unreadable = __webpack_require__(51894);
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
        message: `${(0,printable/* printable */.g$)(file)} ${why}: what this project depends on is not known`,
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

/***/ 25709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ findProjects),
  r: () => (/* binding */ isTestData)
});

// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(62026);
// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/workspaces/pep621.js
var pep621 = __webpack_require__(71977);
// EXTERNAL MODULE: ./build/js/workspaces/poetry.js
var poetry = __webpack_require__(22420);
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

// EXTERNAL MODULE: ./build/js/workspaces/python-manifest.js + 1 modules
var python_manifest = __webpack_require__(12685);
// EXTERNAL MODULE: ./build/js/workspaces/member-globs.js
var member_globs = __webpack_require__(31609);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/uv.js
var uv = __webpack_require__(99406);
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

// EXTERNAL MODULE: ./build/js/workspaces/python-tools.js
var python_tools = __webpack_require__(62241);
;// CONCATENATED MODULE: ./build/js/workspaces/python-projects.js










// Manifests there are test data, unless somebody declares them.
const FIXTURES = /(?:^|\/)(?:fixtures|__fixtures__|testdata|tests?)(?:\/|$)/;
// A template's own manifest, such as `{{cookiecutter.name}}/pyproject.toml`, is no TOML yet.
const TEMPLATE = /\{[{%]/;
/** Whether manifests of a folder stand for nothing by themselves: test data, and templates of a generator. */
function isTestData(folder) {
    return FIXTURES.test(folder) || TEMPLATE.test(folder);
}
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
    const candidates = folders.filter((folder) => !isTestData(folder));
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
    const tools = (0,python_tools/* toolDeclarations */._)(table);
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


/***/ }),

/***/ 55690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runtimeFinder),
/* harmony export */   x: () => (/* binding */ pinnedPython)
/* harmony export */ });
/* harmony import */ var _standards_requires_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11398);
/* harmony import */ var _python_constraint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86227);
/* harmony import */ var _repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9356);



/**
 * The Python that a project asks for: the nearest `.python-version` at or above its folder, where the project admits that version;
 * else the lowest `X.Y` that it admits. Undefined where nothing says. Most projects of a repository ask for the same: each
 * combination is looked at once.
 */
function runtimeFinder(tree) {
    const found = new Map();
    return (manifest) => {
        const constraint = (0,_python_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonConstraint */ .w)(manifest) ?? '';
        const pinned = pinnedPython(manifest.folder, tree);
        const key = `${constraint}\0${pinned}`;
        if (!found.has(key))
            found.set(key, chosenVersion(constraint, pinned));
        return found.get(key);
    };
}
function chosenVersion(constraint, pinned) {
    if (pinned !== undefined && (constraint === '' || (0,_standards_requires_python_js__WEBPACK_IMPORTED_MODULE_1__/* .admitsPython */ .lM)(constraint, pinned)))
        return pinned;
    return (0,_standards_requires_python_js__WEBPACK_IMPORTED_MODULE_1__/* .lowestPython */ .dg)(constraint);
}
/** What the nearest `.python-version` at or above a folder names: `3.11`, `3.11.4`; undefined where that is no plain version. */
function pinnedPython(folder, tree) {
    for (const above of [folder, ...(0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersAbove */ .Zv)(folder)]) {
        const text = tree.text((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(above, '.python-version'));
        if (text === undefined)
            continue;
        const lines = text.split('\n').map((line) => line.trim());
        const first = lines.find((line) => line !== '' && !line.startsWith('#'));
        // Others, such as `pypy3.10` or a pyenv environment's name, mean nothing to who sets Python up.
        return first !== undefined && /^\d+\.\d+(?:\.\d+)?$/.test(first) ? first : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 62241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ toolDeclarations)
/* harmony export */ });
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62026);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);
/* harmony import */ var _pep621_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71977);
/* harmony import */ var _python_declarations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15129);
/* harmony import */ var _uv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99406);





/** Dependencies that stand in tables of uv, hatch and pdm: of developers, and those that hatch's hooks fill in. */
function toolDeclarations(table) {
    return [...(0,_uv_js__WEBPACK_IMPORTED_MODULE_0__/* .uvDeclarations */ .dr)(table), ...hatchDeclarations(table), ...pdmDeclarations(table)];
}
function hatchDeclarations(table) {
    return [...hookDeclarations(table), ...environmentDeclarations(table)];
}
/** A metadata hook, such as uv-dynamic-versioning, fills in what the project leaves dynamic. */
function hookDeclarations(table) {
    const hooks = ['tool', 'hatch', 'metadata', 'hooks'];
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(table, ...hooks).flatMap(([hook]) => {
        const where = [...hooks, hook, 'dependencies'];
        return [
            ...(0,_pep621_js__WEBPACK_IMPORTED_MODULE_2__/* .declareList */ .xc)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(table, ...where), { group: 'main', where }),
            ...(0,_pep621_js__WEBPACK_IMPORTED_MODULE_2__/* .declareGroups */ .Rk)(table, [...hooks, hook, 'optional-dependencies'], 'extra'),
        ];
    });
}
function environmentDeclarations(table) {
    const envs = ['tool', 'hatch', 'envs'];
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(table, ...envs).flatMap(([env]) => ['dependencies', 'extra-dependencies'].flatMap((key) => {
        const where = [...envs, env, key];
        return (0,_pep621_js__WEBPACK_IMPORTED_MODULE_2__/* .declareList */ .xc)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(table, ...where), { group: 'dev', groupName: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(env), where });
    }));
}
function pdmDeclarations(table) {
    const keys = ['tool', 'pdm', 'dev-dependencies'];
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(table, ...keys).flatMap(([name]) => {
        const items = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(table, ...keys, name);
        return items.flatMap((item, index) => {
            const where = [...keys, name, index];
            return typeof item === 'string'
                ? (declarePdm(item, { group: 'dev', groupName: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(name), where }) ?? [])
                : [];
        });
    });
}
/** pdm also takes `-e file:///${PROJECT_ROOT}/../x#egg=x`. */
function declarePdm(text, place) {
    const editable = /^\s*(?:-e|--editable)[\s=]+(\S+)/.exec(text)?.[1];
    if (editable === undefined)
        return (0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .declareRequirement */ .iW)(text, place);
    const fragment = editable.split('#')[1] ?? '';
    const egg = fragment.split('&').find((part) => part.startsWith('egg=')) ?? 'egg=';
    const name = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(egg.slice('egg='.length).replace(/\[.*$/, ''));
    return { name, specifier: '', reference: (0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(editable), followsSources: false, ...place };
}


/***/ })

};
