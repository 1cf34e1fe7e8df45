"use strict";
exports.id = 5457;
exports.ids = [5457];
exports.modules = {

 39746:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   l: () => ( buildScripts)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
 var _standards_package_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61438);
 var _standards_stable_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68026);
 var _workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67452);




const FOR_PEOPLE = /(?:^|[:._/-])(?:storybook|docs?|docker|images?)(?=$|[:._/-])/i;
const SOURCE = /^(?:\.\/)?(?:src|source)\/|(?<!\.d)\.[cm]?tsx?$|\.(?:vue|svelte)$/;
function buildScripts(manifest) {
    const scripts = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, 'scripts'));
    const builds = scripts.filter(([name]) => _workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_1__ .W4.test(name) && !FOR_PEOPLE.test(name));
    if (builds.length === 0 || isLoadedFromSources(manifest))
        return undefined;
    const behind = (0,_workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_1__ .fA)(builds.map(([name]) => `npm run ${name}`), scripts);
    return (0,_standards_stable_text_js__WEBPACK_IMPORTED_MODULE_2__ .f)([Object.fromEntries(builds), [...behind].sort()]);
}
function isLoadedFromSources(manifest) {
    const entries = (0,_standards_package_entries_js__WEBPACK_IMPORTED_MODULE_3__ .Kc)(manifest);
    return entries.length > 0 && entries.every((entry) => SOURCE.test(entry));
}


 }),

 55457:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   P: () => ( FORM),
   isLocked: () => ( isLocked),
   isReadByParts: () => ( isReadByParts),
   lostManifests: () => ( lostManifests),
   manifestEffects: () => ( manifestEffects),
   sampleManifests: () => ( sampleManifests)
 });
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24082);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41589);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41023);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
 var _package_json_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7679);
 var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32063);
 var _pyproject_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68776);
 var _shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68012);








const BY_PARTS = new Set(['pyproject.toml', 'package.json', 'pnpm-workspace.yaml']);
function isReadByParts(path) {
    return BY_PARTS.has(path.slice(path.lastIndexOf('/') + 1));
}
function sampleManifests(graph) {
    const roots = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .i$)(graph);
    return (path) => {
        const folder = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .gN)(path);
        const owner = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(path, roots);
        if (owner === undefined || owner.root === folder)
            return false;
        return ![...roots.keys()].some((root) => (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Yw)(folder, root));
    };
}
function isLocked(manifest, { projects }) {
    const ecosystem = manifest.endsWith('.toml') ? 'python' : 'node';
    const folder = manifest.slice(0, manifest.lastIndexOf('/') + 1);
    return [...projects.values()].some(({ root, lockfiles }) => (folder === '' || `${root}/`.startsWith(folder)) && lockfiles.some((lock) => ecosystemOfLock(lock) === ecosystem));
}
function ecosystemOfLock(path) {
    return _shared_files_js__WEBPACK_IMPORTED_MODULE_2__ .JA.get(path.slice(path.lastIndexOf('/') + 1));
}
async function manifestEffects(changes, trees, hasLock) {
    const effects = new Map();
    for (const { path } of changes) {
        const [before, after] = [textIn(trees.base, path), textIn(trees.head, path)];
        if (before === undefined || after === undefined)
            continue;
        const found = await effectsOf(path, { before, after }, hasLock(path));
        if (found !== undefined)
            effects.set(path, before === after ? found : withForm(found));
    }
    return effects;
}
const FORM = { part: 'its form', reach: 'formatters', kinds: ['lint'], stays: true };
function withForm(effects) {
    const isLinted = effects.some(({ reach, kinds }) => reach !== 'nobody' && (kinds === 'every' || kinds.includes('lint')));
    return isLinted ? effects : [...effects, FORM];
}
function lostManifests(changes, effects, graphs) {
    const unread = changes.filter(({ path }) => !effects.has(path));
    if (unread.length === 0)
        return [];
    const [atHead, atBase] = [graphs.head, graphs.base].map(({ projects }) => new Set([...projects.values()].flatMap(({ manifests }) => manifests)));
    return unread.map(({ path }) => path).filter((path) => atHead?.has(path) !== atBase?.has(path));
}
function textIn(tree, path) {
    const entry = tree.entries.get(path);
    if (entry === undefined)
        return '';
    return (0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_3__ .$W)(entry.mode) ? tree.text(path) : undefined;
}
async function effectsOf(path, texts, locked) {
    switch (path.slice(path.lastIndexOf('/') + 1)) {
        case 'pyproject.toml': {
            const [before, after] = [await tableOf(texts.before), await tableOf(texts.after)];
            return before && after && (0,_pyproject_change_js__WEBPACK_IMPORTED_MODULE_4__ .F)(before, after, locked);
        }
        case 'package.json': {
            const [before, after] = [objectOf(texts.before), objectOf(texts.after)];
            return before && after && (0,_package_json_change_js__WEBPACK_IMPORTED_MODULE_5__ .VQ)(before, after, locked);
        }
        case 'pnpm-workspace.yaml': {
            const [before, after] = [await mappingOf(texts.before), await mappingOf(texts.after)];
            return before && after && (0,_package_json_change_js__WEBPACK_IMPORTED_MODULE_5__ .l)(before, after, locked);
        }
        default:
            return undefined;
    }
}
async function tableOf(text) {
    const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_6__ .D7)(text);
    return 'problem' in reading ? undefined : reading.table;
}
function objectOf(text) {
    if (text === '')
        return {};
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_7__ .Vh)(text);
    return 'value' in reading && (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_7__ .Gv)(reading.value) ? reading.value : undefined;
}
async function mappingOf(text) {
    if (text === '')
        return {};
    const { readYaml } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 38140));
    const reading = await readYaml(text);
    if ('problem' in reading)
        return undefined;
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_7__ .Gv)(reading.value) ? reading.value : {};
}


 }),

 7679:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I$: () => ( BUILD_SCRIPTS),
   VQ: () => ( packageJsonEffects),
   WI: () => ( memberText),
   ke: () => ( memberEffect),
   l: () => ( pnpmWorkspaceEffects)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41589);
 var _standards_stable_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68026);
 var _build_scripts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39746);



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
const LOCKED = new Set([
    ...['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies', 'overrides', 'resolutions'],
    ...['bundledDependencies', 'bundleDependencies', 'dependenciesMeta', 'peerDependenciesMeta', 'pnpm'],
]);
const OWN = new Set(['scripts', 'devDependencies']);
const SCRIPTS = { part: '"scripts"', reach: 'callers', kinds: 'every', stays: true };
const BUILD_SCRIPTS = { part: '"scripts" that build', reach: 'owner', kinds: 'every', stays: false };
function packageJsonEffects(before, after, isLocked) {
    const changed = changedMembers(before, after);
    const isBuiltOtherwise = changed.includes('scripts') && (0,_build_scripts_js__WEBPACK_IMPORTED_MODULE_0__ .l)(before) !== (0,_build_scripts_js__WEBPACK_IMPORTED_MODULE_0__ .l)(after);
    return [...changed.map((key) => memberEffect(key, isLocked)), ...(isBuiltOtherwise ? [BUILD_SCRIPTS] : [])];
}
function memberEffect(key, isLocked) {
    const part = JSON.stringify(key);
    if (NOBODY.has(key))
        return { part, reach: 'owner', kinds: 'every', stays: key !== 'name' && key !== 'version' };
    if (key === 'scripts')
        return SCRIPTS;
    if (LOCKED.has(key) && isLocked)
        return { part, reach: 'owner', kinds: 'every', stays: OWN.has(key) };
    const kinds = TOOLS.get(key);
    if (kinds !== undefined)
        return { part, reach: 'below', tool: key, kinds, stays: true };
    return { part, reach: 'below', kinds: 'every', stays: OWN.has(key) };
}
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
    const keys = new Set([...(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .lS)(before), ...(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .lS)(after)].map(([key]) => key));
    return [...keys].filter((key) => memberText(key, (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(before, key)) !== memberText(key, (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(after, key)));
}
function memberText(key, value) {
    return (0,_standards_stable_text_js__WEBPACK_IMPORTED_MODULE_2__ .f)(value, !LOCKED.has(key) && !UNORDERED.has(key));
}
const UNORDERED = new Set(['scripts', 'engines', 'catalog', 'catalogs', 'packageExtensions', 'patchedDependencies']);


 }),

 68776:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( pyprojectEffects)
 });
 var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);



const TOOLS = new Map([
    ...['ruff', 'black', 'isort', 'flake8', 'pylint', 'yapf', 'autopep8', 'autoflake', 'docformatter', 'pydocstyle']
        .concat(['bandit', 'codespell', 'djlint', 'interrogate', 'vulture', 'typos', 'deptry', 'importlinter'])
        .map((tool) => [tool, ['lint']]),
    ...['mypy', 'pyright', 'basedpyright', 'ty', 'pyre', 'pyrefly'].map((tool) => [tool, ['typecheck']]),
    ...['pytest', 'coverage', 'pytest-enabler', 'mutmut'].map((tool) => [tool, ['test']]),
]);
const FOR_RELEASES = new Set([
    ...['commitizen', 'semantic_release', 'semantic-release', 'bumpversion', 'bumpver', 'tbump', 'towncrier'],
    ...['git-cliff', 'poetry_bumpversion', 'versioningit', 'scriv', 'maestro'],
]);
const OF_PROJECT = new Set([
    ...['poetry', 'pdm', 'hatch', 'setuptools', 'setuptools_scm', 'setuptools-scm', 'flit', 'maturin', 'scikit-build'],
    ...['poe', 'cibuildwheel', 'poetry-dynamic-versioning', 'taskipy', 'nxlv'],
]);
const DEVELOPMENT = new Set(['group', 'dev-dependencies']);
const LOCKED_BY_UV = new Set([
    ...['dev-dependencies', 'constraint-dependencies', 'override-dependencies', 'exclude-dependencies'],
    ...['build-constraint-dependencies', 'environments', 'required-environments', 'conflicts', 'resolution'],
    ...['prerelease', 'fork-strategy', 'exclude-newer', 'index', 'index-url', 'extra-index-url', 'find-links'],
]);
function pyprojectEffects(before, after, isLocked) {
    const top = changedKeys(before, after).flatMap((key) => {
        if (key === 'tool')
            return [];
        return [{ part: `[${key}]`, reach: 'owner', kinds: 'every', stays: key === 'dependency-groups' }];
    });
    const oldTools = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(before, 'tool') ?? {};
    const newTools = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(after, 'tool') ?? {};
    const tools = changedKeys(oldTools, newTools).flatMap((tool) => {
        if (tool === 'uv')
            return uvEffects((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(oldTools, tool) ?? {}, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(newTools, tool) ?? {}, isLocked);
        if (tool === 'poetry')
            return poetryEffects((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(oldTools, tool) ?? {}, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(newTools, tool) ?? {});
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
    return changedKeys((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(before, 'sources') ?? {}, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(after, 'sources') ?? {}).map(_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P);
}
function changedKeys(before, after) {
    const keys = new Set([...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(before), ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(after)].map(([key]) => key));
    return [...keys].filter((key) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(before, key), (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(after, key)));
}


 })

};
;