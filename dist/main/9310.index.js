export const id = 9310;
export const ids = [9310];
export const modules = {

/***/ 9310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withoutReferred: () => (/* binding */ withoutReferred)
/* harmony export */ });
/* harmony import */ var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9356);
/* harmony import */ var _file_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7006);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2063);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8012);




// More is not looked for: then nothing is certain.
const MOST_TEXTS = 200;
/**
 * Those of the contained files that stay contained: nobody outside their project speaks of the place where they lie, and no source of the
 * project leads to them. A manifest keeps nobody from a path that goes around it, nor a source from passing on what a test exports.
 *
 * Only asked for projects of which nothing else changed that dependents see, and on which somebody depends: elsewhere it decides nothing.
 */
async function withoutReferred(contained, changes, { graph, tree }, search) {
    const roots = new Map([...graph.projects.values()].map((project) => [project.root, project]));
    const suspects = suspectsAmong(contained, changes, graph, roots);
    if (suspects.length === 0)
        return contained;
    const shared = [...tree.entries.keys()].filter((path) => SHARED_SETTINGS.test(path));
    const texts = [...new Set(suspects.flatMap(({ outside, within }) => [...outside, ...within]))];
    const folders = suspects.flatMap(({ project, dependents }) => [project.root, ...dependents.map(({ root }) => root)]);
    const found = texts.length > MOST_TEXTS ? undefined : await search(texts, outermost([...folders, ...shared]));
    const referred = suspects.filter((suspect) => found === undefined || found.some((place) => isReference(place, suspect, roots)));
    const gone = new Set(referred.map(({ file }) => file));
    return gone.size === 0 ? contained : new Map([...contained].filter(([file]) => !gone.has(file)));
}
// At the top, where they may give everybody other names for a place.
const SHARED_SETTINGS = /^(?:[tj]sconfig[^/]*\.json|pytest\.ini|tox\.ini|setup\.cfg|(?:jest|vite|vitest)\.[^/]*)$/;
function suspectsAmong(contained, changes, graph, roots) {
    const files = new Map();
    const carrying = new Set();
    for (const { path } of changes) {
        const project = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .b)(path, roots);
        if (project === undefined)
            continue;
        if (contained.has(path))
            files.set(project, [...(files.get(project) ?? []), path]);
        else if (!(0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocumentation */ .xA)((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInside */ ._l)(project.root, path)) && !isManifest(path))
            carrying.add(project);
    }
    const dependentsOf = dependentsFinder(graph);
    return [...files].flatMap(([project, own]) => {
        const dependents = carrying.has(project) ? [] : dependentsOf(project.name);
        if (dependents.length === 0)
            return [];
        return own.map((file) => ({ file, project, dependents, ...textsFor((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInside */ ._l)(project.root, file), project) }));
    });
}
/** Of these it depends on the part that changed whether dependents see anything of it. */
function isManifest(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name === 'package.json' || name === 'pyproject.toml' || name === 'project.json' || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isLock */ .eJ)(path);
}
function dependentsFinder({ edges, projects }) {
    const incoming = new Map();
    for (const { from, to, kind } of edges) {
        if (kind === 'local')
            incoming.set(to, [...(incoming.get(to) ?? []), from]);
    }
    return (name) => {
        const reached = new Set(incoming.get(name));
        for (const one of reached)
            for (const other of incoming.get(one) ?? [])
                reached.add(other);
        reached.delete(name);
        return [...reached].flatMap((one) => projects.get(one) ?? []);
    };
}
/** From outside: the place below the project's folder or package. From within: the last two segments. In Python, by its dotted name. */
function textsFor(path, { root, packageNames }) {
    const names = new Set([root, ...Object.values(packageNames)].map((name) => name.slice(name.lastIndexOf('/') + 1)));
    const places = placesOf(path);
    const outside = [...names].flatMap((name) => places.map((place) => `${name}/${place}`));
    const isImported = path.endsWith('.py') && !FOUND_BY_RUNNERS.test(path);
    const dotted = isImported
        ? [
            withoutEnding(path)
                .replaceAll('/', '.')
                .replace(/\.__init__$/, ''),
        ]
        : [];
    return { outside: [...outside, ...dotted], within: [...tailsOf(path), ...dotted] };
}
function placesOf(path) {
    const first = (0,_file_role_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFolder */ .pU)(path);
    if (_file_role_js__WEBPACK_IMPORTED_MODULE_3__/* .TEST_FOLDERS */ .PQ.has(first))
        return [first];
    const special = /^(?:.*\/)?__[^/]+__(?=\/)/.exec(path)?.[0];
    return [withoutEnding(path), ...(special === undefined ? [] : [special])];
}
// By such a name nobody imports a file; runners find it.
const FOUND_BY_RUNNERS = /(?:^|\/)(?:test_[^/]*\.py|[^/]*_test\.py|[^/]*\.(?:test|spec|cy|stories|bench)\.[cm]?[jt]sx?)$/;
function tailsOf(path) {
    const plain = withoutEnding(path);
    const parent = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(plain);
    const stem = plain.slice(plain.lastIndexOf('/') + 1);
    const near = `${parent === '' ? '.' : parent.slice(parent.lastIndexOf('/') + 1)}/${stem}`;
    return path.endsWith('.py') ? [] : [near, `./${stem}`];
}
function withoutEnding(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const end = name.lastIndexOf('.');
    return end <= 0 ? path : path.slice(0, path.length - (name.length - end));
}
const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py)$/;
function isReference({ file, text }, { project, dependents, outside, within }, roots) {
    const speaks = (texts) => texts.some((one) => text === one || text.startsWith(`${one}/`));
    if (SHARED_SETTINGS.test(file))
        return speaks(outside);
    const owner = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .b)(file, roots);
    if (owner === undefined)
        return false;
    const path = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInside */ ._l)(owner.root, file);
    if (owner === project)
        return speaks(within) && SOURCE.test(path) && (0,_file_role_js__WEBPACK_IMPORTED_MODULE_3__/* .roleOf */ .kp)(path) === undefined;
    return speaks(outside) && dependents.includes(owner) && !(0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocumentation */ .xA)(path) && !(0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isLock */ .eJ)(path);
}
/** Without folders that lie below others; `''` stands for all. */
function outermost(folders) {
    const kept = [];
    for (const folder of [...new Set(folders)].sort()) {
        const last = kept.at(-1);
        if (last === undefined || !(last === '' || folder.startsWith(`${last}/`)))
            kept.push(folder);
    }
    return kept;
}


/***/ })

};
