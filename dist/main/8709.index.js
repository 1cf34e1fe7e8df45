export const id = 8709;
export const ids = [8709,7831];
export const modules = {

/***/ 17831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ byFolder),
/* harmony export */   nxNeeds: () => (/* binding */ nxNeeds),
/* harmony export */   nxTargetNames: () => (/* binding */ nxTargetNames)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41589);
/* harmony import */ var _node_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82827);
/* harmony import */ var _nx_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54993);
/* harmony import */ var _nx_projects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28682);
/* harmony import */ var _nx_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19245);
/* harmony import */ var _nx_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21872);
/* harmony import */ var _repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9356);
// https://nx.dev/docs/reference/project-configuration#dependson







/** What targets wait for, by the folder of their project: `dependsOn` of project.json, of the key `nx` in package.json, and the defaults of nx.json. */
async function nxNeeds(tree, paths) {
    return byFolder(tree, paths, needsOf);
}
// What targets wait for, leave and read is asked of the same commit, one after the other.
const described = new WeakMap();
/** Every file that describes a project for Nx; of each package of which none does, too, for what defaults say of its scripts. */
function descriptionsIn(tree, paths) {
    const known = described.get(tree) ?? readDescriptions(tree, paths);
    described.set(tree, known);
    return known;
}
async function readDescriptions(tree, paths) {
    const workspaces = new Map();
    const found = [];
    for (const path of paths.settings) {
        const { settings } = await (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readNxSettings */ .yN)(tree, path);
        workspaces.set(settings.root, settings);
    }
    const read = (file, part) => found.push((0,_nx_projects_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q)(file, { ...part, settings: (0,_nx_projects_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsFor */ .z)(file.folder, workspaces) }, tree));
    for (const path of paths.projects) {
        const file = await (0,_nx_files_js__WEBPACK_IMPORTED_MODULE_2__.readNxFile)(tree, path);
        read(file, { value: file.value, path: [] });
    }
    const folders = new Set(found.map(({ folder }) => folder));
    for (const path of [...paths.packages, ...paths.plain]) {
        const file = (0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(tree, (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(path));
        if (file === undefined)
            continue;
        const stated = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.memberOf)(file.value, 'nx');
        if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(stated) || !folders.has(file.folder))
            read(file, { value: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(stated) ? stated : {}, path: ['nx'] });
    }
    return found;
}
/** Something of each description, by the folder of its project. */
async function byFolder(tree, paths, of) {
    const found = new Map();
    for (const project of await descriptionsIn(tree, paths)) {
        const own = of(project);
        if (own.length > 0)
            found.set(project.folder, [...(found.get(project.folder) ?? []), ...own]);
    }
    return found;
}
/** Names of all targets that files of Nx state, also of those that run nothing; undefined where plug-ins may conclude more. */
async function nxTargetNames(tree, paths) {
    const projects = await descriptionsIn(tree, paths);
    if (projects.some(({ settings }) => settings.hasPlugins))
        return undefined;
    return new Set(projects.flatMap((project) => (0,_nx_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .readNxTargets */ .z)(project).map(({ name }) => name)));
}
function needsOf(project) {
    const targets = (0,_nx_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .readNxTargets */ .z)(project);
    const names = new Set(targets.map(({ name }) => name));
    return targets.flatMap((target) => target.list('dependsOn').flatMap((item) => needsIn(item, names).map((need) => ({ target: target.name, ...need }))));
}
/** `build`, `^build`, `api:build`, or an object with `target` and `projects` or `dependencies`. */
function needsIn({ value, file, path }, names) {
    const at = file.locate(path);
    if (typeof value === 'string') {
        if (value.startsWith('^'))
            return [{ needs: value.slice(1), of: 'dependencies', at }];
        const colon = value.indexOf(':');
        if (colon <= 0 || names.has(value))
            return [{ needs: value, of: 'self', at }];
        return [{ needs: value.slice(colon + 1), of: { selector: value.slice(0, colon) }, at }];
    }
    const needs = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.stringMember)(value, 'target');
    if (needs === undefined)
        return [];
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.memberOf)(value, 'dependencies') === true)
        return [{ needs, of: 'dependencies', at }];
    const projects = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.memberOf)(value, 'projects');
    const selectors = typeof projects === 'string' ? [projects] : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringsOf */ .iw)(projects);
    if (selectors.length === 0)
        return [{ needs, of: 'self', at }];
    return selectors.map((selector) => ({ needs, of: meaningOf(selector), at }));
}
/** Words that older versions have in the place of names. */
function meaningOf(selector) {
    if (selector === 'self' || selector === '{self}')
        return 'self';
    return selector === 'dependencies' || selector === '{dependencies}' ? 'dependencies' : { selector };
}


/***/ }),

/***/ 38709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nxTraits: () => (/* binding */ nxTraits)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41589);
/* harmony import */ var _nx_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17173);
/* harmony import */ var _nx_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17831);
/* harmony import */ var _nx_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21872);
// https://nx.dev/docs/reference/inputs




/** What `cache: false` and the inputs `env` and `runtime` say of targets, by the folder of their project. */
async function nxTraits(tree, paths) {
    return (0,_nx_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .byFolder */ .c)(tree, paths, (project) => (0,_nx_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .readNxTargets */ .z)(project).flatMap((target) => traitsOf(target, project) ?? []));
}
function traitsOf(target, project) {
    const stated = target.list('inputs').map(({ value }) => value);
    const items = spreadOut(stated, project, new Set());
    const variables = items.flatMap((item) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(item, 'env') ?? []);
    // What a command prints is part of Nx's key; here nobody runs it.
    const isExternal = target.setting('cache') === false || items.some((item) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(item, 'runtime') !== undefined);
    return isExternal || variables.length > 0 ? { target: target.name, isExternal, variables } : undefined;
}
/** The inputs that are objects, those of named sets among them; of dependencies, the sets of this project stand for theirs. */
function spreadOut(items, project, seen) {
    return items.flatMap((item) => {
        if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item)) {
            const input = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(item, 'input');
            return input === undefined ? [item] : spreadOut([input], project, seen);
        }
        const name = typeof item === 'string' ? item.replace(/^\^/, '') : '';
        if (seen.has(name))
            return [];
        seen.add(name);
        return spreadOut((0,_nx_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .namedItems */ .q)(name, project) ?? [], project, seen);
    });
}


/***/ })

};
