"use strict";
exports.id = 9310;
exports.ids = [9310];
exports.modules = {

/***/ 89310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findReferred: () => (/* binding */ findReferred)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12784);
/* harmony import */ var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9356);
/* harmony import */ var _file_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7006);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32063);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68012);
/* harmony import */ var _touch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80452);






// More is not looked for: then nothing is certain.
const MOST_TEXTS = 200;
/**
 * Parts the contained files, since a manifest keeps nobody from a path that goes around it, nor a source from passing on what a test exports:
 * those that a source of their own project leads to, or settings for everybody, are contained no more; those of whose place another
 * project speaks concern that project, too.
 *
 * Only asked for projects of which nothing else changed that dependents see, and on which somebody depends: elsewhere it decides nothing.
 *
 * @param mostTexts of more nothing is certain: none of those files stays with its project
 */
async function findReferred(contained, changes, { graph, tree }, search, mostTexts = MOST_TEXTS) {
    const roots = new Map([...graph.projects.values()].map((project) => [project.root, project]));
    const suspects = suspectsAmong(contained, changes, graph, roots);
    if (suspects.length === 0)
        return { contained };
    const found = await placesOfAll(suspects, tree, search, mostTexts);
    const kept = new Map(contained);
    if (found === undefined) {
        for (const { file } of suspects)
            kept.delete(file);
        return { contained: kept };
    }
    const judge = judgeOf(found, roots, tree);
    const spokenOf = new Map();
    for (const suspect of suspects) {
        const verdicts = found.map((place) => judge(place, suspect));
        if (verdicts.includes('everybody'))
            kept.delete(suspect.file);
        else {
            const speakers = verdicts.filter((verdict) => typeof verdict === 'object');
            if (speakers.length > 0)
                spokenOf.set(suspect.file, speakers);
        }
    }
    return { contained: kept, spokenOf };
}
async function placesOfAll(suspects, tree, search, most) {
    const shared = [...tree.entries.keys()].filter((path) => SHARED_SETTINGS.test(path) || SECTIONED_SETTINGS.test(path));
    const texts = new Set(suspects.flatMap(({ outside, within }) => [...outside, ...within]));
    if (texts.size > most)
        return undefined;
    const folders = suspects.flatMap(({ project, dependents }) => [project.root, ...dependents.map(({ root }) => root)]);
    return search([...texts, ...PYTEST_SECTIONS], outermost([...folders, ...shared]));
}
// At the top, where they may give everybody other names for a place.
const SHARED_SETTINGS = /^(?:[tj]sconfig[^/]*\.json|pytest\.ini|(?:jest|vite|vitest)\.[^/]*)$/;
// So may these, where they hold settings of pytest; else they only run what lies somewhere.
const SECTIONED_SETTINGS = /^(?:tox\.ini|setup\.cfg)$/;
const PYTEST_SECTIONS = ['[pytest', '[tool:pytest'];
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
    if (!path.endsWith('.py') || FOUND_BY_RUNNERS.test(path))
        return { outside, within: tailsOf(path) };
    const name = withoutEnding(path)
        .replaceAll('/', '.')
        .replace(/\.__init__$/, '');
    // A single word, such as `tests`, stands in many a sentence.
    const texts = name.includes('.') ? [name] : [`import ${name}`, `from ${name}`];
    return { outside: [...outside, ...texts], within: [...tailsOf(path), ...texts], module: { name, texts } };
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
function judgeOf(found, roots, tree) {
    const hasOwn = ownModulesFinder(tree);
    const sectioned = new Set(found.flatMap(({ file, text }) => (PYTEST_SECTIONS.includes(text) ? file : [])));
    const isShared = (file) => SHARED_SETTINGS.test(file) || (SECTIONED_SETTINGS.test(file) && sectioned.has(file));
    return ({ file, text }, { project, dependents, outside, within, module }) => {
        const speaks = (texts) => texts.some((one) => text === one || text.startsWith(`${one}/`));
        if (isShared(file))
            return speaks(outside) ? 'everybody' : 'nobody';
        const owner = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .b)(file, roots);
        if (owner === undefined)
            return 'nobody';
        const path = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInside */ ._l)(owner.root, file);
        const role = (0,_file_role_js__WEBPACK_IMPORTED_MODULE_3__/* .roleOf */ .kp)(path);
        if (owner === project)
            return speaks(within) && SOURCE.test(path) && role === undefined ? 'everybody' : 'nobody';
        if (!speaks(outside) || !dependents.includes(owner) || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocumentation */ .xA)(path) || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isLock */ .eJ)(path))
            return 'nobody';
        if (module?.texts.includes(text) && hasOwn(owner, module.name))
            return 'nobody';
        const touched = (0,_touch_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedTouch */ .x)(owner.name, `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(file)} speaks of it`);
        return role === undefined ? touched : { ...touched, kinds: role.kinds, stays: true };
    };
}
/** Whether at a project's top there is a module or a package of that dotted name: whoever imports `tests` means the one beside. */
function ownModulesFinder({ entries }) {
    const known = new Map();
    return ({ root }, module) => {
        const place = `${root === '' ? '' : `${root}/`}${module.replaceAll('.', '/')}`;
        let isThere = known.get(place);
        if (isThere === undefined) {
            isThere = entries.has(`${place}.py`) || [...entries.keys()].some((path) => path.startsWith(`${place}/`));
            known.set(place, isThere);
        }
        return isThere;
    };
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
;