"use strict";
exports.id = 5457;
exports.ids = [5457];
exports.modules = {

/***/ 55457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isLocked: () => (/* binding */ isLocked),
/* harmony export */   isReadByParts: () => (/* binding */ isReadByParts),
/* harmony export */   lostManifests: () => (/* binding */ lostManifests),
/* harmony export */   manifestEffects: () => (/* binding */ manifestEffects)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41589);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41023);
/* harmony import */ var _package_json_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7679);
/* harmony import */ var _pyproject_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68776);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68012);





const BY_PARTS = new Set(['pyproject.toml', 'package.json', 'pnpm-workspace.yaml']);
/** Whether a file is a manifest whose parts are told apart. */
function isReadByParts(path) {
    return BY_PARTS.has(path.slice(path.lastIndexOf('/') + 1));
}
/** Whether a lock fixes what the projects around a manifest install: then it says what comes of the change. */
function isLocked(manifest, { projects }) {
    const ecosystem = manifest.endsWith('.toml') ? 'python' : 'node';
    const folder = manifest.slice(0, manifest.lastIndexOf('/') + 1);
    return [...projects.values()].some(({ root, lockfiles }) => (folder === '' || `${root}/`.startsWith(folder)) && lockfiles.some((lock) => ecosystemOfLock(lock) === ecosystem));
}
function ecosystemOfLock(path) {
    return _shared_files_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCKFILES */ .JA.get(path.slice(path.lastIndexOf('/') + 1));
}
/**
 * What each changed manifest means, part by part, from its values before and after; one that cannot be read at either end is absent.
 * A file that exists at one end only is compared with an empty one.
 */
async function manifestEffects(changes, trees, hasLock) {
    const effects = new Map();
    for (const { path } of changes) {
        const [before, after] = [textIn(trees.base, path), textIn(trees.head, path)];
        if (before === undefined || after === undefined)
            continue;
        const found = await effectsOf(path, { before, after }, hasLock(path));
        if (found !== undefined)
            effects.set(path, found);
    }
    return effects;
}
/**
 * Those of the changed manifests without {@link manifestEffects} that make a project at one end alone: inside another project, one that
 * cannot be read makes none.
 */
function lostManifests(changes, effects, graphs) {
    const unread = changes.filter(({ path }) => !effects.has(path));
    if (unread.length === 0)
        return [];
    const [atHead, atBase] = [graphs.head, graphs.base].map(({ projects }) => new Set([...projects.values()].flatMap(({ manifests }) => manifests)));
    return unread.map(({ path }) => path).filter((path) => atHead?.has(path) !== atBase?.has(path));
}
/** Empty where there is no such file; undefined where it is no regular file, or one that no reader asks for. */
function textIn(tree, path) {
    const entry = tree.entries.get(path);
    if (entry === undefined)
        return '';
    return entry.mode.startsWith('100') ? tree.text(path) : undefined;
}
async function effectsOf(path, texts, locked) {
    switch (path.slice(path.lastIndexOf('/') + 1)) {
        case 'pyproject.toml': {
            const [before, after] = [await tableOf(texts.before), await tableOf(texts.after)];
            return before && after && (0,_pyproject_change_js__WEBPACK_IMPORTED_MODULE_1__/* .pyprojectEffects */ .F)(before, after, locked);
        }
        case 'package.json': {
            const [before, after] = [objectOf(texts.before), objectOf(texts.after)];
            return before && after && (0,_package_json_change_js__WEBPACK_IMPORTED_MODULE_2__/* .packageJsonEffects */ .V)(before, after, locked);
        }
        case 'pnpm-workspace.yaml': {
            const [before, after] = [await mappingOf(texts.before), await mappingOf(texts.after)];
            return before && after && (0,_package_json_change_js__WEBPACK_IMPORTED_MODULE_2__/* .pnpmWorkspaceEffects */ .l)(before, after, locked);
        }
        default:
            return undefined;
    }
}
async function tableOf(text) {
    const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .readToml */ .D7)(text);
    return 'problem' in reading ? undefined : reading.table;
}
function objectOf(text) {
    if (text === '')
        return {};
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)(text);
    return 'value' in reading && (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(reading.value) ? reading.value : undefined;
}
async function mappingOf(text) {
    if (text === '')
        return {};
    const { readYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 38140));
    const reading = await readYaml(text);
    if ('problem' in reading)
        return undefined;
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(reading.value) ? reading.value : {};
}


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ packageJsonEffects),
/* harmony export */   l: () => (/* binding */ pnpmWorkspaceEffects)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41589);


// What people read, or what says who belongs together: the graph tells of the latter.
const NOBODY = new Set([
    ...['name', 'version', 'description', 'author', 'contributors', 'maintainers', 'license', 'repository', 'bugs'],
    ...['homepage', 'keywords', 'funding', 'private', 'workspaces', 'publishConfig', 'release', 'changesets'],
]);
const TOOLS = new Map([
    ...['eslintConfig', 'eslintIgnore', 'prettier', 'stylelint', 'lint-staged', 'xo', 'standard', 'commitlint']
        .concat(['husky', 'simple-git-hooks'])
        .map((key) => [key, ['lint']]),
    ...['jest', 'ava', 'mocha', 'nyc', 'c8', 'vitest', 'tap'].map((key) => [key, ['test']]),
]);
// A lock says what comes of these.
const LOCKED = new Set([
    ...['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies', 'overrides', 'resolutions'],
    ...['bundledDependencies', 'bundleDependencies', 'dependenciesMeta', 'peerDependenciesMeta', 'pnpm'],
]);
// Only people who work on the project itself see these.
const OWN = new Set(['scripts', 'devDependencies']);
/**
 * What the change of a package.json above other projects means, key by key; empty where only its form changed.
 *
 * @param isLocked whether a lock says what the projects below install
 */
function packageJsonEffects(before, after, isLocked) {
    return changedMembers(before, after).map((key) => {
        const part = JSON.stringify(key);
        if (NOBODY.has(key))
            return { part, reach: 'owner', kinds: 'every', stays: key !== 'name' && key !== 'version' };
        if (key === 'scripts')
            return { part, reach: 'owner', kinds: 'every', stays: true };
        if (LOCKED.has(key) && isLocked)
            return { part, reach: 'owner', kinds: 'every', stays: OWN.has(key) };
        const kinds = TOOLS.get(key);
        if (kinds !== undefined)
            return { part, reach: 'below', tool: key, kinds, stays: true };
        return { part, reach: 'below', kinds: 'every', stays: OWN.has(key) };
    });
}
/**
 * What the change of a pnpm-workspace.yaml means: packages are told of by the graph, and what pnpm resolves by its lock.
 *
 * @param isLocked whether a lock says what the projects below install
 */
function pnpmWorkspaceEffects(before, after, isLocked) {
    return changedMembers(before, after).map((key) => {
        const part = JSON.stringify(key);
        if (key === 'packages' || (isLocked && RESOLVED.has(key)))
            return { part, reach: 'nobody', kinds: [], stays: true };
        return { part, reach: 'below', kinds: 'every', stays: false };
    });
}
const RESOLVED = new Set([
    ...['catalog', 'catalogs', 'overrides', 'patchedDependencies', 'packageExtensions', 'ignoredOptionalDependencies'],
    ...['peerDependencyRules', 'minimumReleaseAge', 'minimumReleaseAgeExclude', 'trustPolicy', 'updateConfig'],
]);
function changedMembers(before, after) {
    const keys = new Set([...(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(before), ...(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(after)].map(([key]) => key));
    return [...keys].filter((key) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(before, key), (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(after, key)));
}


/***/ }),

/***/ 68776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ pyprojectEffects)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);



/** Tools by the tasks that run them. */
const TOOLS = new Map([
    ...['ruff', 'black', 'isort', 'flake8', 'pylint', 'yapf', 'autopep8', 'autoflake', 'docformatter', 'pydocstyle']
        .concat(['bandit', 'codespell', 'djlint', 'interrogate', 'vulture', 'typos', 'deptry', 'importlinter'])
        .map((tool) => [tool, ['lint']]),
    ...['mypy', 'pyright', 'basedpyright', 'ty', 'pyre', 'pyrefly'].map((tool) => [tool, ['typecheck']]),
    ...['pytest', 'coverage', 'pytest-enabler', 'mutmut'].map((tool) => [tool, ['test']]),
]);
// What makes releases and changelogs; no task of a project reads it.
const FOR_RELEASES = new Set([
    ...['commitizen', 'semantic_release', 'semantic-release', 'bumpversion', 'bumpver', 'tbump', 'towncrier'],
    ...['git-cliff', 'poetry_bumpversion', 'versioningit', 'scriv', 'maestro'],
]);
// Describe the project itself: how it is built, and its scripts.
const OF_PROJECT = new Set([
    ...['poetry', 'pdm', 'hatch', 'setuptools', 'setuptools_scm', 'setuptools-scm', 'flit', 'maturin', 'scikit-build'],
    ...['poe', 'cibuildwheel', 'poetry-dynamic-versioning', 'taskipy', 'nxlv'],
]);
// Only people who develop the project install these: dependents see nothing of them.
const DEVELOPMENT = new Set(['group', 'dev-dependencies']);
// A lock says what comes of these.
const LOCKED_BY_UV = new Set([
    ...['dev-dependencies', 'constraint-dependencies', 'override-dependencies', 'exclude-dependencies'],
    ...['build-constraint-dependencies', 'environments', 'required-environments', 'conflicts', 'resolution'],
    ...['prerelease', 'fork-strategy', 'exclude-newer', 'index', 'index-url', 'extra-index-url', 'find-links'],
]);
/**
 * What the change of a pyproject.toml means, table by table; empty where only its form changed.
 *
 * @param isLocked whether a lock says what the projects below install
 */
function pyprojectEffects(before, after, isLocked) {
    const top = changedKeys(before, after).flatMap((key) => {
        if (key === 'tool')
            return [];
        return [{ part: `[${key}]`, reach: 'owner', kinds: 'every', stays: key === 'dependency-groups' }];
    });
    const oldTools = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(before, 'tool') ?? {};
    const newTools = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(after, 'tool') ?? {};
    const tools = changedKeys(oldTools, newTools).flatMap((tool) => {
        if (tool === 'uv')
            return uvEffects((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(oldTools, tool) ?? {}, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(newTools, tool) ?? {}, isLocked);
        if (tool === 'poetry')
            return poetryEffects((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(oldTools, tool) ?? {}, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(newTools, tool) ?? {});
        return [toolEffect(tool)];
    });
    return [...top, ...tools];
}
function toolEffect(tool) {
    const part = `[tool.${tool}]`;
    if (FOR_RELEASES.has(tool))
        return { part, reach: 'nobody', kinds: [], stays: true };
    if (OF_PROJECT.has(tool))
        return { part, reach: 'owner', kinds: 'every', stays: false };
    return { part, reach: 'below', tool, kinds: TOOLS.get(tool) ?? 'every', stays: true };
}
function poetryEffects(before, after) {
    return changedKeys(before, after).map((key) => ({
        part: `[tool.poetry.${key}]`,
        reach: 'owner',
        kinds: 'every',
        stays: DEVELOPMENT.has(key),
    }));
}
function uvEffects(before, after, isLocked) {
    return changedKeys(before, after).map((key) => {
        const part = `[tool.uv.${key}]`;
        if (key === 'sources')
            return { part, reach: 'users', names: changedNames(before, after), kinds: 'every', stays: false };
        if (key === 'workspace')
            return { part, reach: 'nobody', kinds: [], stays: true };
        if (key === 'package' || key === 'build-backend')
            return { part, reach: 'owner', kinds: 'every', stays: false };
        if (LOCKED_BY_UV.has(key) && isLocked)
            return { part, reach: 'nobody', kinds: [], stays: true };
        return { part, reach: 'below', kinds: 'every', stays: key === 'dev-dependencies' };
    });
}
function changedNames(before, after) {
    return changedKeys((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(before, 'sources') ?? {}, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(after, 'sources') ?? {}).map(_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P);
}
/** Keys whose values differ between two tables, or that only one of them has. */
function changedKeys(before, after) {
    const keys = new Set([...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(before), ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(after)].map(([key]) => key));
    return [...keys].filter((key) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(before, key), (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(after, key)));
}


/***/ })

};
;