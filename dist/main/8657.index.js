"use strict";
exports.id = 8657;
exports.ids = [8657];
exports.modules = {

 98657:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   settingsSpeakers: () => ( settingsSpeakers)
 });
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24082);
 var _workspaces_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16368);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9356);
 var _workspaces_typescript_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65422);
 var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32063);
 var _shared_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68012);






const READS = /\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|sh)$|rc$|(?:^|\/)(?:Makefile|justfile)$/;
const RUNS = /\.(?:[cm]?[jt]sx?|sh)$|(?:^|\/)(?:Makefile|justfile)$/;
const SETTINGS_IN_CODE = /(?:\.config|\.setup|\.workspace|\.preset)(?:\.[\w-]+)?\.[cm]?[jt]s$|(?:^|\/)\.[\w.-]+\.[cm]?[jt]s$/;
const TOLD = /[\w.@/<>{}$-]*tsconfig[\w.-]*/g;
const DECODER = new TextDecoder('utf-8');
async function settingsSpeakers(files, { graph, tree }, git) {
    const roots = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .i$)(graph);
    const isOutside = (path) => ((0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(path, roots)?.root ?? '') === '';
    const asked = new Set([...files].flatMap(({ path }) => ((0,_workspaces_typescript_js__WEBPACK_IMPORTED_MODULE_1__.isTsconfig)(path) && isOutside(path) ? path : [])));
    if (asked.size === 0)
        return new Map();
    const named = (0,_workspaces_once_js__WEBPACK_IMPORTED_MODULE_2__ .O)(() => namedInManifests(graph, tree));
    const speaking = [...tree.entries.values()].filter(({ path, mode }) => {
        if (!READS.test(path) || !(0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_3__ .$W)(mode) || isElsewhere(path))
            return false;
        const root = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(path, roots)?.root;
        if (root === (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .gN)(path) && root !== '')
            return true;
        if (named().has(path))
            return true;
        const isFree = root === undefined || !path.includes('/');
        return SETTINGS_IN_CODE.test(path) || (isFree && (RUNS.test(path) || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_5__ .QY)(path, false) !== undefined));
    });
    const blobs = await git.blobs(speaking.map(({ objectId }) => objectId));
    const speakers = new Map();
    for (const { path, objectId } of speaking) {
        const text = DECODER.decode(blobs.get(objectId));
        const told = text.includes('tsconfig') ? [...new Set(text.match(TOLD))] : [];
        const meant = new Set(told.flatMap((one) => meantBy(one, path, (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(path, roots)?.root ?? '', tree)));
        for (const one of meant)
            if (asked.has(one))
                speakers.set(one, [...(speakers.get(one) ?? []), path]);
    }
    return speakers;
}
const CODE_NAMED = /[\w@./-]+\.(?:[cm]?[jt]sx?|sh)\b/g;
function namedInManifests({ projects }, tree) {
    const named = new Set();
    for (const { root, manifests } of projects.values()) {
        const manifest = root === '' ? undefined : manifests.find((file) => (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .AP)(file, 'package.json'));
        const text = manifest === undefined ? '' : (tree.text(manifest) ?? '');
        for (const [name] of text.matchAll(CODE_NAMED))
            named.add((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .o1)(root, name) ?? '');
    }
    return named;
}
function isElsewhere(path) {
    return (0,_workspaces_typescript_js__WEBPACK_IMPORTED_MODULE_1__.isTsconfig)(path) || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_5__ .eJ)(path) || path === 'nx.json' || (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .j$)(path);
}
function meantBy(told, file, root, { entries }) {
    const path = told
        .replace(/^.*[>}]/, '')
        .replace(/^\/+/, '')
        .replace(/[.-]+$/, '');
    const starts = path.startsWith('.') ? [(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .gN)(file), root] : (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Zv)(file);
    const found = starts.flatMap((start) => {
        const place = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .o1)(start, path);
        return place === undefined ? [] : [place, `${place}.json`].filter((one) => entries.has(one));
    });
    return path.includes('/') ? found : found.slice(0, 1);
}


 })

};
;