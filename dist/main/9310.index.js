"use strict";
exports.id = 9310;
exports.ids = [9310];
exports.modules = {

 89310:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   findReferred: () => ( findReferred)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12784);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9356);
 var _file_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7006);
 var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32063);
 var _shared_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68012);
 var _touch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80452);






const MOST_TEXTS = 200;
async function findReferred(contained, changes, { graph, tree }, search, mostTexts = MOST_TEXTS) {
    const roots = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .i$)(graph);
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
const SHARED_SETTINGS = /^(?:[tj]sconfig[^/]*\.json|pytest\.ini|(?:jest|vite|vitest)\.[^/]*)$/;
const SECTIONED_SETTINGS = /^(?:tox\.ini|setup\.cfg)$/;
const PYTEST_SECTIONS = ['[pytest', '[tool:pytest'];
function suspectsAmong(contained, changes, graph, roots) {
    const files = new Map();
    const carrying = new Set();
    for (const { path } of changes) {
        const project = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(path, roots);
        if (project === undefined)
            continue;
        if (contained.has(path))
            files.set(project, [...(files.get(project) ?? []), path]);
        else if (!(0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__ .xA)((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ ._l)(project.root, path), true) && !isManifest(path))
            carrying.add(project);
    }
    const dependentsOf = dependentsFinder(graph);
    return [...files].flatMap(([project, own]) => {
        const dependents = carrying.has(project) ? [] : dependentsOf(project.name);
        if (dependents.length === 0)
            return [];
        return own.map((file) => ({ file, project, dependents, ...textsFor((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ ._l)(project.root, file), project) }));
    });
}
function isManifest(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name === 'package.json' || name === 'pyproject.toml' || name === 'project.json' || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__ .eJ)(path);
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
function textsFor(path, { root, packageNames }) {
    const names = new Set([root, ...Object.values(packageNames)].map((name) => name.slice(name.lastIndexOf('/') + 1)));
    const places = placesOf(path);
    const outside = [...names].flatMap((name) => places.map((place) => `${name}/${place}`));
    if (!path.endsWith('.py') || FOUND_BY_RUNNERS.test(path))
        return { outside, within: tailsOf(path) };
    const name = withoutEnding(path)
        .replaceAll('/', '.')
        .replace(/\.__init__$/, '');
    const texts = name.includes('.') ? [name] : [`import ${name}`, `from ${name}`];
    return { outside: [...outside, ...texts], within: [...tailsOf(path), ...texts], module: { name, texts } };
}
function placesOf(path) {
    const first = (0,_file_role_js__WEBPACK_IMPORTED_MODULE_3__ .pU)(path);
    if (_file_role_js__WEBPACK_IMPORTED_MODULE_3__ .PQ.has(first))
        return [first];
    const special = /^(?:.*\/)?__[^/]+__(?=\/)/.exec(path)?.[0];
    return [withoutEnding(path), ...(special === undefined ? [] : [special])];
}
const FOUND_BY_RUNNERS = /(?:^|\/)(?:test_[^/]*\.py|[^/]*_test\.py|[^/]*\.(?:test|spec|cy|stories|bench)\.[cm]?[jt]sx?)$/;
function tailsOf(path) {
    const plain = withoutEnding(path);
    const parent = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ .gN)(plain);
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
        const owner = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(file, roots);
        if (owner === undefined)
            return 'nobody';
        const path = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ ._l)(owner.root, file);
        const role = (0,_file_role_js__WEBPACK_IMPORTED_MODULE_3__ .kp)(path);
        if (owner === project)
            return speaks(within) && SOURCE.test(path) && role === undefined ? 'everybody' : 'nobody';
        if (!speaks(outside) || !dependents.includes(owner) || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__ .xA)(path, true) || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__ .eJ)(path))
            return 'nobody';
        if (module?.texts.includes(text) && hasOwn(owner, module.name))
            return 'nobody';
        const touched = (0,_touch_js__WEBPACK_IMPORTED_MODULE_4__ .x)(owner.name, `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_5__ .g$)(file)} speaks of it`);
        return role === undefined ? touched : { ...touched, kinds: role.obeying, stays: true };
    };
}
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
function outermost(folders) {
    const kept = [];
    for (const folder of [...new Set(folders)].sort()) {
        const last = kept.at(-1);
        if (last === undefined || !(last === '' || folder.startsWith(`${last}/`)))
            kept.push(folder);
    }
    return kept;
}


 })

};
;