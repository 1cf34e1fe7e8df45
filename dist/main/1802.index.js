"use strict";
exports.id = 1802;
exports.ids = [1802];
exports.modules = {

 71802:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   openGithubBackend: () => ( openGithubBackend)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12027);
 var _standards_git_config_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52478);
 var _standards_git_url_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7919);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(12784);
 var _templates_choose_submodules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83621);
 var _templates_github_history_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(44920);
 var _templates_github_pins_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30978);
 var _templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63583);
 var _templates_github_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32413);
 var _templates_github_tags_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(33291);
 var _templates_marker_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(37638);
 var _templates_pin_source_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92531);
 var _templates_submodule_url_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12436);
 var _templates_submodules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97003);
 var _templates_token_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95576);
 var _workspaces_once_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(16368);
 var _backend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49606);
 var _pull_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66931);



















const openGithubBackend = async (tools) => {
    const { inputs, system, scratch } = tools;
    const github = await (0,_templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__ .MR)(inputs.root, inputs.token, system);
    const product = (0,_templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__ .$t)(github.repository);
    const server = (0,_templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__ .Vd)(system);
    const origin = `${server}/${github.repository}`;
    const places = { ...(0,_backend_js__WEBPACK_IMPORTED_MODULE_2__ .gF)(inputs), origin, server };
    const tokenFor = (url) => (0,_templates_token_places_js__WEBPACK_IMPORTED_MODULE_3__ .B)(url, places);
    const templatesToken = tokenFor(`${server}/`) ?? '';
    const templatesGithub = templatesToken === inputs.token || templatesToken === ''
        ? github
        : await system.openGithub({ token: templatesToken });
    const guess = await guessed(tools, origin);
    const known = github === templatesGithub ? guess.places : [];
    const question = { product, baseBranch: inputs.base, templates: known };
    let state = await (0,_templates_github_state_js__WEBPACK_IMPORTED_MODULE_4__ .u)({ ...question, branches: guess.branches }, github);
    const checkOut = system.openGit(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, inputs.root));
    const submodules = await chosenOf(state, inputs.submodules, { product, github, checkOut });
    const { baseBranch, defaultBranch } = state.product;
    const own = baseBranch === defaultBranch ? '' : baseBranch;
    const branchOf = (at) => (0,_backend_js__WEBPACK_IMPORTED_MODULE_2__ .yC)(inputs.group, at, own);
    const branches = [...new Set(submodules.flatMap(({ path: at, name }) => [branchOf(at), branchOf(name)]))];
    const lacks = branches.some((branch) => !state.product.branches.has(branch));
    if (lacks)
        state = await (0,_templates_github_state_js__WEBPACK_IMPORTED_MODULE_4__ .u)({ ...question, branches }, github);
    const remote = await system.openRemoteGit(scratch, tokenFor);
    const sources = { known, state, github: templatesGithub, remote, host: new URL(server).host };
    const placeFor = (branch) => {
        const reread = async () => (await (0,_templates_github_state_js__WEBPACK_IMPORTED_MODULE_4__ .u)({ ...question, templates: [], branches: [branch] }, github)).product;
        return { place: product, state: state.product, reread, github, inputs, system };
    };
    return {
        base: state.product.base,
        submodules,
        surroundings: {
            origin,
            sourceOf: (url) => sourceOf(url, sources),
            setBy: async (submodule) => tagThen(state, submodule),
        },
        branchOf,
        files: async () => ({
            remote,
            scratch: await system.openScratchGit(scratch),
            product: await remote.tree(origin, state.product.base),
            readProduct: (ids) => remote.contents(origin, ids),
        }),
        write: (branch, moved) => (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_5__ .E)(branch, moved, placeFor(branch)),
        closeNeedless: (branch, paths) => (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_5__ .W)(branch, paths, placeFor(branch)),
        requests: () => github.requests + (templatesGithub === github ? 0 : templatesGithub.requests),
    };
};
async function chosenOf({ product: { base, gitmodules, pins, tree } }, wanted, { product, github, checkOut }) {
    const links = await linksOf(base, checkOut);
    if (links !== undefined)
        return (0,_templates_choose_submodules_js__WEBPACK_IMPORTED_MODULE_6__ .P)((0,_templates_submodules_js__WEBPACK_IMPORTED_MODULE_7__ .an)(gitmodules, links), wanted);
    try {
        return await (0,_templates_choose_submodules_js__WEBPACK_IMPORTED_MODULE_6__ .P)((0,_templates_submodules_js__WEBPACK_IMPORTED_MODULE_7__ .an)(gitmodules, pins), wanted);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__ .yo) || error.code !== 'SUBMODULE_MISSING')
            throw error;
        const all = await (0,_templates_github_pins_js__WEBPACK_IMPORTED_MODULE_9__ .CT)(product, tree, github);
        return (0,_templates_choose_submodules_js__WEBPACK_IMPORTED_MODULE_6__ .P)((0,_templates_submodules_js__WEBPACK_IMPORTED_MODULE_7__ .an)(gitmodules, new Map([...all, ...pins])), wanted);
    }
}
async function linksOf(base, checkOut) {
    try {
        return (await checkOut.commit('HEAD')) === base ? (0,_templates_submodules_js__WEBPACK_IMPORTED_MODULE_7__ .P4)(await checkOut.tree(base)) : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__ .yo || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__ .yA)
            return undefined;
        throw error;
    }
}
async function guessed({ inputs, system }, origin) {
    const text = (await system.files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, inputs.root, '.gitmodules'))) ?? '';
    const places = new Map();
    const branches = new Set([(0,_backend_js__WEBPACK_IMPORTED_MODULE_2__ .yC)('together', '')]);
    const guess = (at) => {
        for (const base of new Set(['', inputs.base]))
            branches.add((0,_backend_js__WEBPACK_IMPORTED_MODULE_2__ .yC)(inputs.group, at, base));
    };
    if (inputs.group !== 'each')
        guess('');
    try {
        const entries = (0,_standards_git_config_js__WEBPACK_IMPORTED_MODULE_10__ .m)(text);
        for (const { section, subsection, key, value } of entries) {
            if (section !== 'submodule')
                continue;
            if (key === 'path' && inputs.group === 'each') {
                guess(value);
                guess(subsection ?? value);
            }
            if (key !== 'url')
                continue;
            const { host, path: at } = (0,_templates_submodule_url_js__WEBPACK_IMPORTED_MODULE_11__ .Y)(value, origin, { file: '.gitmodules' });
            if (host === (0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_12__ .RA)(origin)?.host)
                places.set(at, (0,_templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__ .$t)(at));
        }
    }
    catch {
    }
    return { places: [...places.values()], branches: [...branches] };
}
function sourceOf(url, { known, state, github, remote, host }) {
    if (url.host !== host)
        return (0,_templates_pin_source_js__WEBPACK_IMPORTED_MODULE_13__ .t)(url.url, remote);
    const place = (0,_templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__ .$t)(url.path);
    const at = known.findIndex(({ owner, name }) => owner === place.owner && name === place.name);
    const first = (0,_workspaces_once_js__WEBPACK_IMPORTED_MODULE_14__ .O)(() => firstOf(place, at < 0 ? undefined : { first: state.templates[at] }, github));
    const tags = async () => (0,_templates_pin_source_js__WEBPACK_IMPORTED_MODULE_13__ .b)(await (0,_templates_github_tags_js__WEBPACK_IMPORTED_MODULE_15__ .y8)(place, await first(), github));
    return (0,_templates_github_history_js__WEBPACK_IMPORTED_MODULE_16__ .u)(place, { tags, hasSubmodules: async () => (await first()).hasSubmodules }, github);
}
async function firstOf(place, known, github) {
    const first = known === undefined ? await firstTags(place, github) : known.first;
    if (first === undefined)
        throw refused(place);
    return first;
}
async function firstTags(place, github) {
    try {
        return await (0,_templates_github_tags_js__WEBPACK_IMPORTED_MODULE_15__ .g$)(place, undefined, github);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__ .yo && error.code === 'GITHUB_REFUSED')
            throw refused(place);
        throw error;
    }
}
function refused(place) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_8__ .yo('REPOSITORY_REFUSED', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_17__ .g$)((0,_templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__ .E4)(place))} cannot be read: it is not there, or the token may not read it`, 'A private repository needs templates-token: one that may read its contents (contents: read); the token of this repository\u2019s workflow may not.');
}
function tagThen({ product }, submodule) {
    const merged = [...product.branches.values()].flatMap(({ pullRequests }) => pullRequests.filter(({ state }) => state === 'merged'));
    const pins = merged.flatMap(({ body }) => (0,_templates_marker_js__WEBPACK_IMPORTED_MODULE_18__ .t7)(body)?.pins ?? []);
    return (0,_templates_marker_js__WEBPACK_IMPORTED_MODULE_18__ .x)(pins, submodule, product.pins);
}


 }),

 83621:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   P: () => ( chooseSubmodules)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);


async function chooseSubmodules(all, wanted) {
    if (all.length === 0) {
        const hint = 'Add one with git submodule add URL PATH, and commit it with .gitmodules: GitHub knows of none without its section there.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('SUBMODULE_MISSING', 'this repository has no submodules', hint);
    }
    if (wanted.length > 0)
        return named(all, wanted);
    const tracking = all.filter(({ track }) => track !== undefined);
    if (tracking.length > 0)
        return tracking;
    if (all.length === 1)
        return all;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('SUBMODULE_UNCLEAR', `there are several submodules, and none says what it tracks: ${listed(all)}`, 'Name some with submodules, or add a key to their sections of .gitmodules: track = semver.', { file: '.gitmodules' });
}
async function named(all, wanted) {
    const { default: picomatch } = await __webpack_require__.e( 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const chosen = new Set();
    for (const one of wanted) {
        const fits = picomatch(one);
        const found = all.filter(({ name, path, url }) => [name, path, url].some((text) => text === one || fits(text)));
        if (found.length === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('SUBMODULE_MISSING', `submodules: none is ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(one)}`, `There are ${listed(all)}.`);
        }
        for (const submodule of found)
            chosen.add(submodule);
    }
    return all.filter((one) => chosen.has(one));
}
function listed(all) {
    return all.map(({ path }) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path)).join(', ');
}


 }),

 95576:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   B: () => ( tokenAt)
 });
 var _standards_git_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7919);
 var _standards_this_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29199);


const GITHUB = 'https://github.com';
function tokenAt(url, places) {
    const { token, templatesToken, origin, targets = [], server, templatesHost } = places;
    const host = hostOf(url);
    if (host === undefined || !isPrivate(url))
        return undefined;
    const own = [origin, targets[0]].filter((one) => one !== undefined);
    const isMirror = targets.includes(url) && own.some((one) => hostOf(one) === host);
    if (own.includes(url) || isMirror)
        return token || undefined;
    if (templatesHost !== '')
        return templatesHost.toLowerCase() === host ? templatesToken || undefined : undefined;
    const trusted = [origin, server ?? (origin === undefined ? GITHUB : undefined)];
    return trusted.some((one) => one !== undefined && hostOf(one) === host) ? templatesToken || undefined : undefined;
}
function hostOf(url) {
    const host = (0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_0__ .RA)(url)?.host;
    return /^ssh:/i.test(url) ? host?.replace(/:\d+$/, '') : host;
}
function isPrivate(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || (protocol === 'http:' && (0,_standards_this_machine_js__WEBPACK_IMPORTED_MODULE_1__ .Y)(hostname));
}


 })

};
;