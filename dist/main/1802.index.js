"use strict";
exports.id = 1802;
exports.ids = [1802];
exports.modules = {

/***/ 71802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGithubBackend: () => (/* binding */ openGithubBackend)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12027);
/* harmony import */ var _standards_git_config_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52478);
/* harmony import */ var _standards_git_url_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7919);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(12784);
/* harmony import */ var _templates_choose_submodules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83621);
/* harmony import */ var _templates_github_history_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(44920);
/* harmony import */ var _templates_github_pins_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30978);
/* harmony import */ var _templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63583);
/* harmony import */ var _templates_github_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32413);
/* harmony import */ var _templates_github_tags_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(33291);
/* harmony import */ var _templates_marker_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(37638);
/* harmony import */ var _templates_pin_source_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92531);
/* harmony import */ var _templates_submodule_url_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12436);
/* harmony import */ var _templates_submodules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97003);
/* harmony import */ var _templates_token_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95576);
/* harmony import */ var _workspaces_once_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(16368);
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49606);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66931);



















/**
 * GitHub's API alone: nothing is cloned, GitHub signs the commit, and a pull request is made and kept current.
 *
 * @throws {UserError} `PRODUCT_UNREADABLE`, `GITMODULES_INVALID`, `SUBMODULE_MISSING`, `SUBMODULE_UNCLEAR`
 */
const openGithubBackend = async (tools) => {
    const { inputs, system, scratch } = tools;
    const github = await (0,_templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .openOwnGithub */ .MR)(inputs.root, inputs.token, system);
    const product = (0,_templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(github.repository);
    const server = (0,_templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .serverUrl */ .Vd)(system);
    const origin = `${server}/${github.repository}`;
    const places = { ...(0,_backend_js__WEBPACK_IMPORTED_MODULE_2__/* .tokensIn */ .gF)(inputs), origin, server };
    const tokenFor = (url) => (0,_templates_token_places_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenAt */ .B)(url, places);
    const templatesToken = tokenFor(`${server}/`) ?? '';
    const templatesGithub = templatesToken === inputs.token || templatesToken === ''
        ? github
        : await system.openGithub({ token: templatesToken });
    const guess = await guessed(tools, origin);
    const known = github === templatesGithub ? guess.places : [];
    const question = { product, baseBranch: inputs.base, templates: known };
    let state = await (0,_templates_github_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .u)({ ...question, branches: guess.branches }, github);
    const checkOut = system.openGit(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, inputs.root));
    const submodules = await chosenOf(state, inputs.submodules, { product, github, checkOut });
    const { baseBranch, defaultBranch } = state.product;
    // Each base has branches of its own: the pull request into one is not made into that of another.
    const own = baseBranch === defaultBranch ? '' : baseBranch;
    const branchOf = (at) => (0,_backend_js__WEBPACK_IMPORTED_MODULE_2__/* .branchFor */ .yC)(inputs.group, at, own);
    // Git keeps the name where a folder moves: what was merged from the branch of before tells by which tag its pin was set.
    const branches = [...new Set(submodules.flatMap(({ path: at, name }) => [branchOf(at), branchOf(name)]))];
    const lacks = branches.some((branch) => !state.product.branches.has(branch));
    if (lacks)
        state = await (0,_templates_github_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .u)({ ...question, branches }, github);
    const remote = await system.openRemoteGit(scratch, tokenFor);
    const sources = { known, state, github: templatesGithub, remote, host: new URL(server).host };
    const placeFor = (branch) => {
        const reread = async () => (await (0,_templates_github_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .u)({ ...question, templates: [], branches: [branch] }, github)).product;
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
        write: (branch, moved) => (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_5__/* .writePullRequest */ .E)(branch, moved, placeFor(branch)),
        closeNeedless: (branch, paths) => (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_5__/* .closeNeedless */ .W)(branch, paths, placeFor(branch)),
        requests: () => github.requests + (templatesGithub === github ? 0 : templatesGithub.requests),
    };
};
/**
 * Those that somebody asks for. GitHub lists no submodule without a section in `.gitmodules`: a check-out of the very commit tells of each such
 * one. Without it GitHub is asked, where none is what somebody asks for.
 */
async function chosenOf({ product: { base, gitmodules, pins, tree } }, wanted, { product, github, checkOut }) {
    const links = await linksOf(base, checkOut);
    if (links !== undefined)
        return (0,_templates_choose_submodules_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseSubmodules */ .P)((0,_templates_submodules_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubmodules */ .an)(gitmodules, links), wanted);
    try {
        return await (0,_templates_choose_submodules_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseSubmodules */ .P)((0,_templates_submodules_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubmodules */ .an)(gitmodules, pins), wanted);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo) || error.code !== 'SUBMODULE_MISSING')
            throw error;
        const all = await (0,_templates_github_pins_js__WEBPACK_IMPORTED_MODULE_9__/* .readLinks */ .CT)(product, tree, github);
        return (0,_templates_choose_submodules_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseSubmodules */ .P)((0,_templates_submodules_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubmodules */ .an)(gitmodules, new Map([...all, ...pins])), wanted);
    }
}
/** Every submodule of the commit that is checked out; undefined where that is another one, or none that git will read. */
async function linksOf(base, checkOut) {
    try {
        return (await checkOut.commit('HEAD')) === base ? (0,_templates_submodules_js__WEBPACK_IMPORTED_MODULE_7__/* .linksOfTree */ .P4)(await checkOut.tree(base)) : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ExternalError */ .yA)
            return undefined;
        throw error;
    }
}
/** What the product most likely holds, by the check-out of this job, so that one request reads all of it. */
async function guessed({ inputs, system }, origin) {
    const text = (await system.files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, inputs.root, '.gitmodules'))) ?? '';
    const places = new Map();
    const branches = new Set([(0,_backend_js__WEBPACK_IMPORTED_MODULE_2__/* .branchFor */ .yC)('together', '')]);
    // Nobody knows yet whether that is the default branch.
    const guess = (at) => {
        for (const base of new Set(['', inputs.base]))
            branches.add((0,_backend_js__WEBPACK_IMPORTED_MODULE_2__/* .branchFor */ .yC)(inputs.group, at, base));
    };
    if (inputs.group !== 'each')
        guess('');
    try {
        const entries = (0,_standards_git_config_js__WEBPACK_IMPORTED_MODULE_10__/* .parseGitConfig */ .m)(text);
        for (const { section, subsection, key, value } of entries) {
            if (section !== 'submodule')
                continue;
            if (key === 'path' && inputs.group === 'each') {
                guess(value);
                guess(subsection ?? value);
            }
            if (key !== 'url')
                continue;
            const { host, path: at } = (0,_templates_submodule_url_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveSubmoduleUrl */ .Y)(value, origin, { file: '.gitmodules' });
            if (host === (0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_12__/* .parseGitUrl */ .RA)(origin)?.host)
                places.set(at, (0,_templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at));
        }
    }
    catch {
        // What is wrong with it is told once it is read where it counts.
    }
    return { places: [...places.values()], branches: [...branches] };
}
/** Repositories of other hosts are asked by git. */
function sourceOf(url, { known, state, github, remote, host }) {
    if (url.host !== host)
        return (0,_templates_pin_source_js__WEBPACK_IMPORTED_MODULE_13__/* .gitPinSource */ .t)(url.url, remote);
    const place = (0,_templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(url.path);
    const at = known.findIndex(({ owner, name }) => owner === place.owner && name === place.name);
    const first = (0,_workspaces_once_js__WEBPACK_IMPORTED_MODULE_14__/* .once */ .O)(() => firstOf(place, at < 0 ? undefined : { first: state.templates[at] }, github));
    const tags = async () => (0,_templates_pin_source_js__WEBPACK_IMPORTED_MODULE_13__/* .tagsIn */ .b)(await (0,_templates_github_tags_js__WEBPACK_IMPORTED_MODULE_15__/* .readTagsFrom */ .y8)(place, await first(), github));
    return (0,_templates_github_history_js__WEBPACK_IMPORTED_MODULE_16__/* .githubPinSource */ .u)(place, { tags, hasSubmodules: async () => (await first()).hasSubmodules }, github);
}
async function firstOf(place, known, github) {
    const first = known === undefined ? await firstTags(place, github) : known.first;
    if (first === undefined)
        throw refused(place);
    return first;
}
/** Not there, and not to be seen, GitHub tells apart from no one. */
async function firstTags(place, github) {
    try {
        return await (0,_templates_github_tags_js__WEBPACK_IMPORTED_MODULE_15__/* .readTags */ .g$)(place, undefined, github);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo && error.code === 'GITHUB_REFUSED')
            throw refused(place);
        throw error;
    }
}
function refused(place) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo('REPOSITORY_REFUSED', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_17__/* .printable */ .g$)((0,_templates_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .fullNameOf */ .E4)(place))} cannot be read: it is not there, or the token may not read it`, 'A private repository needs templates-token: one that may read its contents (contents: read); the token of this repository\u2019s workflow may not.');
}
/** The tag by which the last merged pull request of ours set a pin. */
function tagThen({ product }, submodule) {
    const merged = [...product.branches.values()].flatMap(({ pullRequests }) => pullRequests.filter(({ state }) => state === 'merged'));
    const pins = merged.flatMap(({ body }) => (0,_templates_marker_js__WEBPACK_IMPORTED_MODULE_18__/* .readMarker */ .t7)(body)?.pins ?? []);
    return (0,_templates_marker_js__WEBPACK_IMPORTED_MODULE_18__/* .tagOfPin */ .x)(pins, submodule, product.pins);
}


/***/ }),

/***/ 83621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ chooseSubmodules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);


/**
 * The submodules that somebody asks for.
 *
 * @param wanted names, paths or URLs, globs too; empty for those that say themselves what they track, or the only one
 * @throws {UserError} `SUBMODULE_MISSING`, `SUBMODULE_UNCLEAR`
 */
async function chooseSubmodules(all, wanted) {
    if (all.length === 0) {
        const hint = 'Add one with git submodule add URL PATH, and commit it with .gitmodules: GitHub knows of none without its section there.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('SUBMODULE_MISSING', 'this repository has no submodules', hint);
    }
    if (wanted.length > 0)
        return named(all, wanted);
    const tracking = all.filter(({ track }) => track !== undefined);
    if (tracking.length > 0)
        return tracking;
    if (all.length === 1)
        return all;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('SUBMODULE_UNCLEAR', `there are several submodules, and none says what it tracks: ${listed(all)}`, 'Name some with submodules, or add a key to their sections of .gitmodules: track = semver.', { file: '.gitmodules' });
}
async function named(all, wanted) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const chosen = new Set();
    for (const one of wanted) {
        const fits = picomatch(one);
        const found = all.filter(({ name, path, url }) => [name, path, url].some((text) => text === one || fits(text)));
        if (found.length === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('SUBMODULE_MISSING', `submodules: none is ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(one)}`, `There are ${listed(all)}.`);
        }
        for (const submodule of found)
            chosen.add(submodule);
    }
    return all.filter((one) => chosen.has(one));
}
function listed(all) {
    return all.map(({ path }) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)).join(', ');
}


/***/ }),

/***/ 95576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenAt)
/* harmony export */ });
/* harmony import */ var _standards_git_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7919);
/* harmony import */ var _standards_this_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29199);


const GITHUB = 'https://github.com';
/**
 * Which of the tokens goes to an address; undefined where none does. An address may come from whoever wrote `.gitmodules`: `token` goes to this
 * repository alone, with its mirrors at the same host, `templatesToken` to the host of its origin and to the GitHub of the job alone, or to the host that somebody named for it, and neither where somebody could read it on the way.
 *
 * @param url absolute, without user and password
 */
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
/** With its port, where it has one of its own: that of ssh says nothing of another protocol. */
function hostOf(url) {
    const host = (0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(url)?.host;
    return /^ssh:/i.test(url) ? host?.replace(/:\d+$/, '') : host;
}
function isPrivate(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || (protocol === 'http:' && (0,_standards_this_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .isThisMachine */ .Y)(hostname));
}


/***/ })

};
;