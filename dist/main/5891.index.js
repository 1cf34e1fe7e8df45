"use strict";
exports.id = 5891;
exports.ids = [5891];
exports.modules = {

/***/ 41770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit),
/* harmony export */   t: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var _changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7361);
/* harmony import */ var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77178);
/* harmony import */ var _workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26720);
/* harmony import */ var _workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35869);




/**
 * The project graph of one commit.
 *
 * @throws {UserError} `NO_COMMITS`; `HEAD_UNKNOWN` when the revision names no commit here
 */
async function readGraph(git, revision) {
    return (await readCommit(git, revision)).graph;
}
/**
 * The same, and the files that it comes from. Throws as {@link readGraph}.
 *
 * @param finding what the revision names, where somebody has asked already
 */
async function readCommit(git, revision, finding = git.commit(revision)) {
    const [usual, commit] = await Promise.all([(0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadReaders */ .P)(), finding]);
    if (commit === undefined)
        throw (0,_changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownHead */ .R)(revision);
    const entries = await git.tree(commit);
    const readers = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readersFor */ .OP)(usual, entries);
    const tree = await (0,_workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileTree */ .d)(git, entries, (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceFiles */ .PZ)(readers), new Map());
    const { parts, settings } = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkspace */ .iF)(readers, tree);
    return { commit, tree, graph: (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .buildGraph */ .Z)(parts, settings) };
}


/***/ }),

/***/ 45891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/changes/over-work-tree.js
var over_work_tree = __webpack_require__(76185);
// EXTERNAL MODULE: ./build/js/standards/ref-name.js
var ref_name = __webpack_require__(87336);
// EXTERNAL MODULE: ./build/js/workspaces/file-tree.js
var file_tree = __webpack_require__(26720);
// EXTERNAL MODULE: ./build/js/workspaces/nx.js
var nx = __webpack_require__(20695);
;// CONCATENATED MODULE: ./build/js/actions/init/find-branch.js



const USUAL = ['main', 'master', 'develop', 'trunk'];
/**
 * The default branch: where the `HEAD` of the remote leads, `origin` or the only one; what nx.json compares with; a usual name, or the only one, of
 * the remote; what is checked out, by the same rule; else `main`.
 *
 * @param git with the files of the work tree at `HEAD`
 */
async function findBranch(git) {
    const { current, local, remotes } = await git.branches();
    const remote = remotes.find(({ name }) => name === 'origin') ?? (remotes.length === 1 ? remotes[0] : undefined);
    if (remote?.head !== undefined)
        return { name: remote.head, guess: '' };
    const base = await nxBase(git);
    const ofNx = remote !== undefined && base?.startsWith(`${remote.name}/`) ? base.slice(remote.name.length + 1) : base;
    if (ofNx !== undefined && (0,ref_name/* isRefName */.p)(ofNx))
        return { name: ofNx, guess: 'nx.json compares with it' };
    const there = usualOf(remote?.branches ?? []);
    if (remote !== undefined && there !== undefined) {
        const only = remote.branches.length === 1 ? 'nothing else' : 'it';
        return { name: there, guess: `${remote.name} has ${only}, and does not say which is its default` };
    }
    if (current !== undefined && (local.every((one) => one === current) || USUAL.includes(current)))
        return { name: current, guess: 'it is checked out' };
    const here = usualOf(local.filter((one) => USUAL.includes(one)));
    if (here !== undefined)
        return { name: here, guess: 'it is a branch of this clone' };
    return { name: 'main', guess: 'nothing here says which one it is' };
}
function usualOf(branches) {
    return USUAL.find((one) => branches.includes(one)) ?? (branches.length === 1 ? branches[0] : undefined);
}
async function nxBase(git) {
    if ((await git.commit('HEAD')) === undefined)
        return undefined;
    const tree = await (0,file_tree/* readFileTree */.d)(git, await git.tree('HEAD'), (file) => file === 'nx.json', new Map());
    const base = await (0,nx.nxDefaultBase)(tree);
    return base === undefined || /^(?:HEAD$|[0-9a-f]{40}$)/.test(base) ? undefined : base;
}

// EXTERNAL MODULE: ./build/js/contract/version.js
var version = __webpack_require__(44545);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/versioning/semantic-version.js
var semantic_version = __webpack_require__(48958);
;// CONCATENATED MODULE: ./build/js/actions/init/find-release.js




/** The repository of this collection. */
const HOME = 'https://github.com/maestro-actions/maestro-actions';
/** The release of this version. */
const RELEASE = `v${version/* VERSION */.x}`;
// Whoever is offline need not wait for minutes to be told so.
const TIMEOUT_MS = 30_000;
/** `0123\u2026 # v1.2.3` or the commit alone. */
const PIN = /^([0-9a-f]{40})(?: # (v\d+\.\d+\.\d+[\w.-]*))?$/;
/**
 * The commit that somebody named, else that of the release of this version. A version goes with it where the tags of this collection say so; where
 * they cannot be asked, what somebody said.
 *
 * @param pin empty where nobody named one
 * @throws {UserError} `PIN_INVALID` where the version that somebody named is another commit
 */
async function findTarget(pin, system) {
    const { releases, problem } = await readReleases(system);
    if (pin === '') {
        const ref = releases.commitOf(RELEASE);
        const missing = problem === '' && ref === undefined ? `there is no release ${RELEASE} at ${HOME}` : problem;
        return {
            pin: ref === undefined ? undefined : { ref, version: RELEASE },
            isNamed: false,
            problem: missing,
            releases,
        };
    }
    const [, ref = '', claimed] = PIN.exec(pin) ?? [];
    const actual = claimed === undefined ? undefined : releases.commitOf(claimed);
    if (actual !== undefined && actual !== ref) {
        const hint = `${claimed} is ${actual}.`;
        throw new errors/* UserError */.yo('PIN_INVALID', `pin: ${ref} is not the commit of ${claimed}`, hint);
    }
    // Whoever names a version that is no tag of ours knows more than we do only where nobody could be asked.
    const version = releases.versionAt(ref) ?? (problem === '' ? undefined : claimed);
    return { pin: { ref, version }, isNamed: true, problem, releases };
}
async function readReleases(system) {
    const scratch = await system.files.makeScratch();
    try {
        const refs = await (await system.openRemoteGit(scratch, () => undefined)).refs(HOME, TIMEOUT_MS);
        return { releases: releasesIn(refs), problem: '' };
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA || error instanceof errors/* UserError */.yo))
            throw error;
        return { releases: releasesIn([]), problem: `no release can be asked for: ${(0,printable/* printable */.g$)((0,errors/* messageOf */.bD)(error))}` };
    }
    finally {
        await system.files.remove(scratch);
    }
}
function releasesIn(refs) {
    const tags = refs.flatMap(({ name, id }) => name.startsWith('refs/tags/') && /^[0-9a-f]{40}$/.test(id) ? [{ tag: name.slice('refs/tags/'.length), id }] : []);
    return {
        commitOf: (tag) => tags.find((one) => one.tag === tag)?.id,
        versionAt(commit) {
            const versions = tags.filter(({ tag, id }) => id === commit && /^v/.test(tag)).map(({ tag }) => tag);
            return versions
                .filter((tag) => (0,semantic_version/* parseSemanticVersion */.q)(tag) !== undefined)
                .sort(compareVersions)
                .at(-1);
        },
    };
}
/** Which of two versions is older, as lists are sorted; zero where that cannot be said. */
function compareVersions(one, other) {
    const [a, b] = [one, other].map(semantic_version/* parseSemanticVersion */.q);
    return a === undefined || b === undefined ? 0 : a.compare(b);
}

// EXTERNAL MODULE: ./build/js/install/owned-names.js
var owned_names = __webpack_require__(13642);
// EXTERNAL MODULE: ./build/js/registries/index.js
var registries = __webpack_require__(57244);
// EXTERNAL MODULE: ./build/js/registries/registry-url.js
var registry_url = __webpack_require__(26409);
;// CONCATENATED MODULE: ./build/js/actions/init/judge-inputs.js







/**
 * Refuses what would make no workflow, or another one than is meant.
 *
 * @throws {UserError} `PIN_INVALID`, `BRANCH_INVALID`, `URL_INVALID`, `URL_MISSING`, `REGISTRY_MISSING`, `OWNED_INVALID`, and what registries throw
 */
async function judgeInputs(options, system) {
    const { pin, branch, registry, url, owned } = options;
    if (pin !== '' && !PIN.test(pin)) {
        const hint = 'Give the 40 hexadecimal digits of a commit, or leave pin out.';
        throw new errors/* UserError */.yo('PIN_INVALID', `pin: ${(0,printable/* printable */.g$)(pin)} is no commit`, hint);
    }
    if (branch !== '' && !(0,ref_name/* isRefName */.p)(branch)) {
        const hint = 'Give one branch by its name, as git branch shows it; patterns are for your own hand.';
        throw new errors/* UserError */.yo('BRANCH_INVALID', `branch: ${(0,printable/* printable */.g$)(branch)} is no name of a branch`, hint);
    }
    if (owned.length > 0)
        (0,owned_names/* ownedNames */.q)(owned);
    if (registry !== 'none')
        return judgeAddress(registry, url, system);
    const [given] = [url === '' ? [] : ['url'], owned.length === 0 ? [] : ['owned']].flat();
    if (given === undefined)
        return;
    throw new errors/* UserError */.yo('REGISTRY_MISSING', `${given} is about a registry, and none is named`, 'Add --registry, such as ghcr.');
}
// What GitHub fills in.
const EXPRESSION = /\$\{\{[^{}]*\}\}/g;
async function judgeAddress(kind, url, system) {
    if (url === '') {
        // The owner of the repository, and PyPI itself.
        if (kind === 'ghcr' || kind === 'pypi')
            return;
        throw new errors/* UserError */.yo('URL_MISSING', `registry: ${kind} needs a url`, 'Say where it is: --url https://\u2026');
    }
    if ((0,printable/* printable */.g$)(url) !== url || /['"#\s]/.test(url.replace(EXPRESSION, ''))) {
        const hint = 'Write the address of the registry, such as https://devpi.example/team/prod/.';
        throw new errors/* UserError */.yo('URL_INVALID', `url: ${(0,printable/* printable */.g$)((0,registry_url/* withoutSecrets */.cT)(url))} is no address`, hint);
    }
    try {
        if (!url.includes('${{')) {
            // Nothing is asked, and nothing of this machine counts: the workflow runs elsewhere. The token stands for the one that it will have.
            const settings = { kind, url, token: 'x' };
            await (0,registries/* openRegistry */.M)(settings, { ...system, variable: () => undefined, variableNames: () => [], report: QUIET });
        }
        else if (/^https?:/.test(url))
            (0,registry_url/* judgeUrl */.Bk)(url.replace(EXPRESSION, 'x'), { kind });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.code !== 'REGISTRY_URL_CREDENTIALS')
            throw error;
        const hint = 'Take them out: they belong into secrets of GitHub (gh secret set), which the workflows that init writes name.';
        throw new errors/* UserError */.yo(error.code, error.message, hint);
    }
}
const QUIET = { hide: () => undefined, log: () => undefined };
// What means nothing to a kind.
const UNUSED = new Map([
    ['monorepo', ['owned']],
    ['templates', ['owned', 'registry', 'url', 'branch']],
]);
/**
 * Refuses options that have no effect on this kind of repository.
 *
 * @throws {UserError} `OPTION_UNUSED`
 */
function refuseUnused({ kind, why }, asked) {
    const isGiven = (option) => !['', 'none'].includes(String(asked[option]));
    const option = UNUSED.get(kind)?.find(isGiven);
    if (option === undefined)
        return;
    const what = kind === 'templates' ? 'templates' : `a ${kind}`;
    const hint = `Leave it out, or say what this repository is: --kind ${kind === 'monorepo' ? 'product' : 'monorepo or product'}.`;
    throw new errors/* UserError */.yo('OPTION_UNUSED', `--${option} has no effect on ${what}, which this is, as ${why}`, hint);
}

// EXTERNAL MODULE: ./build/js/actions/affected/read-graph.js
var read_graph = __webpack_require__(41770);
;// CONCATENATED MODULE: ./build/js/actions/init/kind.js




// In the order in which they count.
const CALLEES = [
    ['monorepo-ci.yml', 'monorepo'],
    ['product-ci.yml', 'product'],
    ['publish-packages.yml', 'monorepo'],
    ['product-release.yml', 'product'],
    ['notify-templates.yml', 'templates'],
];
/**
 * What a repository is: what was said; templates by maestro-sync.yml; what its workflows call; a product where it says which packages it installs;
 * else by its projects.
 *
 * @throws {UserError} `KIND_UNKNOWN`; `KIND_CLASH` where its CI is that of another kind
 */
async function findKind(question) {
    const { kind, owned, calling, root, git, files } = question;
    if (kind !== 'auto') {
        refuseSecondCi(kind, calling);
        return { kind, why: '--kind says' };
    }
    if ((await files.read(external_node_path_.join(root, 'maestro-sync.yml'))) !== undefined)
        return { kind: 'templates', why: 'maestro-sync.yml is here' };
    for (const [callee, called] of CALLEES) {
        const file = fileThatCalls(callee, calling);
        if (file !== undefined)
            return { kind: called, why: `${(0,printable/* printable */.g$)(file)} calls ${callee}` };
    }
    if (owned.length > 0)
        return { kind: 'product', why: '--owned is about what a product installs' };
    const { graph } = await (0,read_graph/* readCommit */.k)(git, 'HEAD');
    if (graph.projects.size === 1)
        return { kind: 'product', why: 'it has one project' };
    if (graph.projects.size > 1)
        return { kind: 'monorepo', why: `it has ${graph.projects.size} projects` };
    const hint = 'Add the manifests, or say what it is: --kind monorepo, product or templates.';
    throw new errors/* UserError */.yo('KIND_UNKNOWN', 'there is no project here, so nothing says what this repository is', hint);
}
function fileThatCalls(callee, calling) {
    return calling.find(({ calls }) => calls.some((call) => call.callee.toLowerCase() === callee))?.file;
}
/** Two workflows would test everything twice. */
function refuseSecondCi(kind, calling) {
    if (kind === 'templates' || fileThatCalls(`${kind}-ci.yml`, calling) !== undefined)
        return;
    const other = kind === 'product' ? 'monorepo' : 'product';
    const file = fileThatCalls(`${other}-ci.yml`, calling);
    if (file === undefined)
        return;
    const hint = `Delete it first, where this is a ${kind} now; else leave out --kind.`;
    throw new errors/* UserError */.yo('KIND_CLASH', `this is to be a ${kind}, and calls ${other}-ci.yml already`, hint, { file });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(41589);
// EXTERNAL MODULE: ./build/js/standards/yaml.js
var yaml = __webpack_require__(38140);
;// CONCATENATED MODULE: ./build/js/actions/init/move-pins.js



/**
 * The text of a workflow with other pins, and with their versions in the comments behind them; undefined where it cannot be had without another
 * change. What people wrote into these comments stays.
 */
async function movePins(workflow, moves) {
    const reading = await (0,yaml.readYaml)(workflow.text);
    if ('problem' in reading)
        return undefined;
    const { value: wanted } = reading;
    const jobIn = (content, { job }) => (0,json.memberOf)((0,json.memberOf)(content, 'jobs'), job);
    for (const { call, pin } of moves) {
        const [now, job] = [workflow.content, wanted].map((content) => jobIn(content, call));
        // Two jobs may be one, by an alias.
        if ((0,json/* isObject */.Gv)(job))
            Object.assign(job, { uses: `${(0,json.memberOf)(now, 'uses')}`.slice(0, -call.ref.length) + pin.ref });
    }
    const refs = moves.flatMap(({ call, pin }) => (call.span === undefined ? [] : { ...call.span, text: pin.ref }));
    const comments = moves.flatMap(({ call, pin }) => commentCuts(workflow.text, call, pin));
    // What looks like a comment may be a piece of some text that goes over several lines.
    for (const cuts of [[...refs, ...comments], refs]) {
        const after = applied(workflow.text, cuts);
        const again = await (0,yaml.readYaml)(after);
        if ('value' in again && (0,external_node_util_.isDeepStrictEqual)(again.value, wanted))
            return after;
    }
    return undefined;
}
/** The version that the comment behind a call claims: `v1.2.3`. */
function claimedVersion(text, { span }) {
    return span === undefined ? undefined : CLAIM.exec(restOf(text, span.end).rest)?.[1];
}
// At the end of the line, or before another comment. A sentence that begins with a version claims nothing.
const CLAIM = /[ \t]+#[ \t]*(v\d+\.\d+\.\d+[\w.-]*)[ \t]*(#.*)?$/;
/** What is behind a value in its line, after the quote that closes it. */
function restOf(text, end) {
    const from = /['"]/.test(text.charAt(end)) ? end + 1 : end;
    return { from, rest: /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '' };
}
function commentCuts(text, { span }, { version }) {
    if (span === undefined)
        return [];
    const { from, rest } = restOf(text, span.end);
    const end = from + rest.length;
    const [claim, old = '', more = ''] = CLAIM.exec(rest) ?? [];
    if (claim !== undefined) {
        const start = end - claim.length;
        if (version === undefined)
            return [{ start, end, text: more === '' ? '' : ` ${more}` }];
        const at = start + claim.indexOf(old);
        return [{ start: at, end: at + old.length, text: version }];
    }
    if (version === undefined)
        return [];
    const comment = rest.search(/[ \t]#/);
    const at = from + (comment < 0 ? rest.trimEnd().length : comment);
    return [{ start: at, end: at, text: ` # ${version}` }];
}
/** Cuts at one place, as for two calls in one line, are made once. */
function applied(text, cuts) {
    const distinct = [...new Map(cuts.map((cut) => [cut.start, cut])).values()].sort((a, b) => b.start - a.start);
    return distinct.reduce((whole, { start, end, text: now }) => whole.slice(0, start) + now + whole.slice(end), text);
}

;// CONCATENATED MODULE: ./build/js/actions/init/judge-move.js




// What comes before 1.0.0 is on the way to it.
const OWN_MAJOR = `v${Math.max(1, Number.parseInt(version/* VERSION */.x, 10))}`;
/** The tag that goes with the releases of this version, and moves with them. */
const MOVING_TAG = OWN_MAJOR;
/**
 * Whether a call gets the pin. One that somebody named always goes there, and it is said where that is back. Else nothing goes back, and what
 * nobody knows the version of stays.
 */
function judgeMove({ file, text }, call, target) {
    const at = `${(0,printable/* printable */.g$)(file)} calls ${call.callee} at ${(0,printable/* printable */.g$)(call.ref)}`;
    if (call.owner.toLowerCase() !== 'maestro-actions')
        return { type: 'left', note: `${at} of ${call.owner}/maestro-actions, whose commits are its own: it stays` };
    const { pin, isNamed, releases } = target;
    if (pin === undefined || call.ref === pin.ref)
        return { type: 'same' };
    const current = versionOf(call, text, releases);
    const from = current === undefined ? '' : ` (${current})`;
    const isBack = current !== undefined && pin.version !== undefined && compareVersions(current, pin.version) > 0;
    if (isNamed) {
        const to = pin.version === undefined ? 'a commit of which no release is known' : `${pin.version}, which is older`;
        const isTold = isBack || (current !== undefined && pin.version === undefined);
        return { type: 'move', pin, note: isTold ? `${at}${from}, and goes to ${to}, as --pin says` : '' };
    }
    const way = `--pin ${pin.ref} takes it to ${pin.version}`;
    if (isBack)
        return { type: 'left', note: `${at}${from}, which is newer than this ${pin.version}: it stays; ${way}` };
    if (current === undefined && call.ref !== OWN_MAJOR)
        return { type: 'left', note: `${at}, which is no release that is known: it stays; ${way}` };
    if (current === pin.version && isCommit(call.ref))
        return { type: 'left', note: `${at}, which is not the commit of ${current}: it stays; ${way}` };
    return { type: 'move', pin, note: '' };
}
/** Whether nobody can move what is called. */
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
}
/** The version that is called, as far as it is known; of a tag such as `v2` the oldest that it can be. */
function versionOf(call, text, releases) {
    const { ref } = call;
    if (isCommit(ref))
        return releases.versionAt(ref) ?? claimedVersion(text, call);
    const commit = releases.commitOf(ref);
    const released = commit === undefined ? undefined : releases.versionAt(commit);
    if (released !== undefined)
        return released;
    const [, major, minor = '0', patch = '0', more = ''] = /^v(\d+)(?:\.(\d+))?(?:\.(\d+)(-[\w.-]+)?)?$/.exec(ref) ?? [];
    return major === undefined || ref === OWN_MAJOR ? undefined : `v${major}.${minor}.${patch}${more}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/js/actions/init/read-workflows.js






/** Where GitHub looks for workflows. */
const FOLDER = '.github/workflows';
/**
 * Reads the workflows of a work tree; no link is followed.
 *
 * @param root the absolute path of the work tree
 * @throws {UserError} `FOLDER_BLOCKED` where something else stands in the place of the folder of workflows; `WORKFLOW_UNREADABLE` for one that
 * speaks of ours and is no YAML
 */
async function readWorkflows(root, workTree, files) {
    for (const folder of ['.github', FOLDER]) {
        const blocking = await workTree.look(folder);
        if (blocking !== undefined)
            throw folderBlocked(folder, blocking.mode);
    }
    const calling = [];
    const taken = new Map();
    for (const name of await files.list(external_node_path_.join(root, FOLDER))) {
        const file = `${FOLDER}/${name}`;
        const found = await workTree.look(file);
        taken.set(name.toLowerCase(), found === undefined ? 'folder' : found.mode === LINK ? 'link' : 'file');
        if (found?.bytes === undefined || !/\.ya?ml$/.test(name) || !(0,external_node_buffer_.isUtf8)(found.bytes))
            continue;
        const workflow = await workflowIn(file, Buffer.from(found.bytes).toString('utf8'));
        if (workflow.calls.length > 0)
            calling.push(workflow);
    }
    return { calling, taken };
}
const LINK = '120000';
function folderBlocked(folder, mode) {
    const what = mode === LINK ? 'a symbolic link, which GitHub does not follow, and neither does init' : 'no folder';
    return new errors/* UserError */.yo('FOLDER_BLOCKED', `${folder} is ${what}`, 'Make it a folder, and run this again.');
}
async function workflowIn(file, text) {
    const none = { file, text, content: undefined, calls: [] };
    if (!/\/maestro-actions\b/i.test(text))
        return none;
    const reading = await (0,yaml/* readPlacedYaml */.b)(text);
    if (!('problem' in reading))
        return { file, text, content: reading.value, calls: callsIn(text, reading) };
    const { message, line } = reading.problem;
    const hint = 'Correct it, and run this again: until then nobody knows what it calls.';
    throw new errors/* UserError */.yo('WORKFLOW_UNREADABLE', `no YAML: ${(0,printable/* printable */.g$)(message)}`, hint, { file, line });
}
const CALL = /^([\w.-]+)\/maestro-actions\/\.github\/workflows\/([\w.-]+\.ya?ml)@(\S+)$/i;
function callsIn(text, { value, spanOf }) {
    const jobs = (0,json.memberOf)(value, 'jobs');
    if (!(0,json/* isObject */.Gv)(jobs))
        return [];
    return Object.entries(jobs).flatMap(([job, content]) => {
        const uses = (0,json.memberOf)(content, 'uses');
        const [whole, owner = '', callee = '', ref = ''] = CALL.exec(typeof uses === 'string' ? uses : '') ?? [];
        if (whole === undefined)
            return [];
        const span = spanOf(['jobs', job, 'uses']);
        const isPlain = span !== undefined && text.slice(span.start, span.end) === whole;
        return { job, owner, callee, ref, span: isPlain ? { start: span.end - ref.length, end: span.end } : undefined };
    });
}

;// CONCATENATED MODULE: ./build/js/actions/init/starters.js
// Generated from workflows/: npm run generate
const STARTERS = {
    "monorepo/ci": "# Tests the projects that a change touches, and only those. Require the check \"ci / gate\".\nname: CI\non: { pull_request: , merge_group: , push: { branches: [$default-branch] } }\npermissions: { contents: read }\njobs:\n  ci:\n    uses: maestro-actions/maestro-actions/.github/workflows/monorepo-ci.yml@v1\n",
    "monorepo/publish": "# Publishes the packages whose versions the registry does not have yet. docs/workflows/publish-packages.md has the other registries.\nname: Publish\non: { push: { branches: [$default-branch] } }\npermissions: {}\njobs:\n  publish:\n    permissions: { contents: read, packages: write, id-token: write, attestations: write } # check out; GitHub Packages; the role of AWS; attestations\n    uses: maestro-actions/maestro-actions/.github/workflows/publish-packages.yml@v1\n    with:\n      registry: ghcr\n      url: https://ghcr.io/${{ github.repository_owner }}\n",
    "product/ci": "# Tests a product whose shared packages come from a private registry.\nname: CI\non: { pull_request: , merge_group: , push: { branches: [$default-branch] } }\npermissions: { contents: read, packages: read } # check out; GitHub Packages\njobs:\n  ci:\n    uses: maestro-actions/maestro-actions/.github/workflows/product-ci.yml@v1\n    with: { registry: ghcr, url: 'https://ghcr.io/${{ github.repository_owner }}', owned: maestro-* }\n",
    "product/release": "# Releases the product: by a tag, or by hand under the version that its commits ask for.\nname: Release\non:\n  push: { tags: ['v*'] }\n  workflow_dispatch: { inputs: { version: { description: 'auto, major, minor, patch, or a version', default: auto } } }\npermissions: {}\njobs:\n  release:\n    permissions: { contents: write, packages: write, id-token: write, attestations: write } # the release; GitHub Packages; the role of AWS; attestations\n    uses: maestro-actions/maestro-actions/.github/workflows/product-release.yml@v1\n    with:\n      version: ${{ inputs.version || 'auto' }}\n      registry: ghcr\n      url: https://ghcr.io/${{ github.repository_owner }}\n",
    "product/templates": "# Keeps the pin of the templates at the newest version that its policy allows, as one pull request.\nname: Templates\non: { schedule: [{ cron: '17 5 * * *' }], workflow_dispatch: , repository_dispatch: { types: [maestro-templates] } }\npermissions: {}\njobs:\n  templates:\n    permissions: { contents: write, pull-requests: write, actions: write } # the branch; its pull request; its checks\n    uses: maestro-actions/maestro-actions/.github/workflows/sync-templates.yml@v1\n    secrets:\n      templates-token: ${{ secrets.TEMPLATES_TOKEN }}\n",
    "templates/notify": "# Tells every repository that pins these templates of a release: those that are behind, a few at first.\nname: Notify\non: { release: { types: [published] }, workflow_dispatch: { inputs: { tag: { description: A release } } } }\npermissions: {}\njobs:\n  notify:\n    permissions: { contents: read }\n    uses: maestro-actions/maestro-actions/.github/workflows/notify-templates.yml@v1\n    with: { app-id: '${{ vars.APP_ID }}', tag: '${{ inputs.tag }}' }\n    secrets:\n      app-key: ${{ secrets.APP_KEY }}\n",
};

;// CONCATENATED MODULE: ./build/js/actions/init/starter-text.js




/** Of a starter by its name, `monorepo/ci`. */
function traitsOf(name) {
    const text = STARTERS[name] ?? '';
    return {
        hasBranch: text.includes('$default-branch'),
        hasRegistry: text.includes('registry: ghcr'),
        hasOwned: text.includes('owned: '),
    };
}
/** By the file that a starter calls, `monorepo-ci.yml`, the starter's name. */
const STARTER_NAMES = new Map(Object.entries(STARTERS).map(([name, text]) => [/\.github\/workflows\/([a-z-]+\.yml)@/.exec(text)?.[1] ?? '', name]));
/** The file that a starter usually has. */
function usualFile(name) {
    return `${FOLDER}/${name.slice(name.indexOf('/') + 1)}.yml`;
}
/** The text of a starter, as it is written into a file: one with another name than the usual one stands beside something else. */
function starterText(name, file, values) {
    const { ref, version } = values.pin;
    const text = (STARTERS[name] ?? '')
        .replace(/^name: /m, (key) => (file === usualFile(name) ? key : `${key}Maestro `))
        .replace('$default-branch', () => yamlText(escapedGlob(values.branch)))
        .replace(/(\.yml)@v1$/m, (_, callee) => `${callee}@${ref}${version === undefined ? '' : ` # ${version}`}`);
    const { hasRegistry, hasOwned } = traitsOf(name);
    if (!hasRegistry)
        return text;
    // Of the registry the starter has an example.
    const plain = text.replace(/^ {4}with:(?: .*|\n(?: {6}.*\n)*)\n?/m, '');
    if (values.registry === 'none')
        return plain;
    const input = /^ {6}(version: .*)$/m.exec(text)?.slice(1) ?? [];
    const url = urlOf(values);
    const owned = hasOwned && values.owned.length > 0 ? ['owned: |', ...values.owned.map((one) => `  ${one}`)] : [];
    const lines = [...input, `registry: ${values.registry}`, ...(url === '' ? [] : [`url: ${yamlText(url)}`]), ...owned];
    return `${plain}    with:\n${lines.map((line) => `      ${line}\n`).join('')}${secretsText(name, values.registry)}`;
}
/** The address as it stands in the workflow. */
function urlOf({ registry, url }) {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    return url === '' && registry === 'ghcr' ? 'https://ghcr.io/${{ github.repository_owner }}' : url;
}
/** What a workflow holds of what a starter is filled in with, as far as it stands where starters have it. */
function readValues({ text, content }, call) {
    const given = (0,json.memberOf)((0,json.memberOf)((0,json.memberOf)(content, 'jobs'), call.job), 'with');
    const owned = (0,json.stringMember)(given, 'owned') ?? '';
    return {
        branch: branchesIn(content)?.[0] ?? '',
        pin: { ref: call.ref, version: claimedVersion(text, call) },
        registry: (0,json.stringMember)(given, 'registry') ?? 'none',
        url: (0,json.stringMember)(given, 'url') ?? '',
        owned: owned.split('\n').flatMap((line) => line.trim() || []),
    };
}
/** The starter that a workflow was made from, and what it was filled in with, where nobody has changed it since; else undefined. */
function untouchedValues(workflow) {
    const { file, text, calls } = workflow;
    const [call] = calls;
    const name = STARTER_NAMES.get(call?.callee ?? '');
    if (call === undefined || name === undefined || calls.length > 1)
        return undefined;
    const values = readValues(workflow, call);
    const made = starterText(name, file, values);
    return [made, made.replaceAll('\n', '\r\n')].includes(text) ? { name, values } : undefined;
}
/** The branches whose pushes start a workflow; undefined where pushes start it and nothing says which. */
function branchesIn(content) {
    const on = (0,json.memberOf)(content, 'on');
    const isAny = on === 'push' || (Array.isArray(on) && on.includes('push'));
    const push = (0,json.memberOf)(on, 'push');
    const branches = (0,json.memberOf)(push, 'branches');
    if (isAny ||
        (push === null && (0,json/* isObject */.Gv)(on)) ||
        ((0,json/* isObject */.Gv)(push) && branches === undefined && (0,json.memberOf)(push, 'tags') === undefined))
        return undefined;
    const some = Array.isArray(branches) ? branches : [branches];
    return some.flatMap((one) => (typeof one === 'string' ? one.replace(/\\([*+?![\]])/g, '$1') : []));
}
/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function escapedGlob(branch) {
    return branch.replace(/[*+?![\]]/g, '\\$&');
}
// What every reader of YAML, of any version, takes for a text, also between brackets.
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z_](?:[\w./-]|:\/\/|\$\{\{ [\w.]+ \}\})*$/i;
function yamlText(text) {
    return PLAIN.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
const LOG_IN = [
    ['username', 'USERNAME'],
    ['password', 'PASSWORD'],
];
const BY_TOKEN = [['token', 'TOKEN']];
/** How one logs in to a registry; GitHub Packages take the token of the job. */
const SECRETS = new Map([
    ...['devpi', 'artifactory', 'nexus'].map((kind) => [kind, LOG_IN]),
    ...['codeartifact', 'pypi'].map((kind) => [kind, BY_TOKEN]),
]);
/** The secrets that a starter is given, by input. Whoever only reads gets none that can upload; and so do jobs that build, of those that publish. */
function secretsOf(name, registry) {
    const names = SECRETS.get(registry) ?? [];
    if (name === 'product/ci')
        return names.map(([input, secret]) => [input, `READER_${secret}`]);
    return [
        ...names.map(([input, secret]) => [input, `REGISTRY_${secret}`]),
        ...names.map(([input, secret]) => [`read-${input}`, `READER_${secret}`]),
    ];
}
function secretsText(name, registry) {
    const lines = secretsOf(name, registry).map(([input, secret]) => `      ${input}: \${{ secrets.${secret} }}\n`);
    return lines.length === 0 ? '' : `    secrets:\n${lines.join('')}`;
}

;// CONCATENATED MODULE: ./build/js/actions/init/plan-again.js





/**
 * A workflow that is there, as it is to be. One that nobody has changed since it was made gets what is asked for; any other keeps all but the pin.
 *
 * @throws {UserError} `OWNED_MISSING`
 */
async function planAgain(workflow, { asked, target }) {
    const { file, text, calls } = workflow;
    const judgements = calls.map((call) => ({ call, ...judgeMove(workflow, call, target) }));
    const moves = judgements.flatMap((one) => (one.type === 'move' ? [one] : []));
    const notes = judgements.flatMap((one) => (one.type === 'move' && one.note !== '' ? [one.note] : []));
    const stays = judgements.flatMap((one) => (one.type === 'left' ? [one.note] : []));
    const untouched = untouchedValues(workflow);
    if (untouched !== undefined) {
        const { name, values } = untouched;
        const pin = moves[0]?.pin ?? values.pin;
        const after = starterText(name, file, judgedValues(name, { ...merged(values, asked), pin }));
        const written = text.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;
        return { file, starter: name, before: text, after: written, left: stays, notes };
    }
    const lacks = calls.flatMap((call) => lacking(workflow, call, asked));
    const moved = moves.length === 0 ? text : await movePins(workflow, moves);
    if (moved !== undefined)
        return { file, starter: '', before: text, after: moved, left: [...stays, ...lacks], notes };
    const stuck = `${(0,printable/* printable */.g$)(file)} does not write out what it calls: write ${moves[0]?.pin.ref ?? ''} there by hand`;
    return { file, starter: '', before: text, after: text, left: [...stays, stuck, ...lacks], notes: [] };
}
/**
 * The values, where a starter of this name does something with them.
 *
 * @throws {UserError} `OWNED_MISSING`
 */
function judgedValues(name, values) {
    if (!traitsOf(name).hasOwned || values.registry === 'none' || values.owned.length > 0)
        return values;
    const hint = "Say it: --owned 'acme-*'. Where this publishes packages that others install: --kind monorepo.";
    throw new errors/* UserError */.yo('OWNED_MISSING', `nothing says which packages this product takes from ${values.registry}`, hint);
}
/** What was there, with what is asked for in its place. */
function merged(values, { branch, registry, url, owned }) {
    const isOther = registry !== 'none' && registry !== values.registry;
    return {
        ...values,
        branch: branch === '' ? values.branch : branch,
        registry: registry === 'none' ? values.registry : registry,
        // An address belongs to its registry.
        url: url !== '' || isOther ? url : values.url,
        owned: owned.length === 0 ? values.owned : owned,
    };
}
/** What a workflow that people have changed lacks of what is asked for, with the lines to write. */
function lacking(workflow, call, asked) {
    const { file, content } = workflow;
    const name = STARTER_NAMES.get(call.callee) ?? '';
    const { hasBranch, hasRegistry, hasOwned } = traitsOf(name);
    const values = readValues(workflow, call);
    const wanted = merged(values, asked);
    const branches = branchesIn(content);
    const lacksBranch = hasBranch && asked.branch !== '' && branches !== undefined && !branches.includes(asked.branch);
    const registryOf = (one) => [one.registry, urlOf(one), ...(hasOwned ? one.owned : [])].join('\n');
    const lacksRegistry = hasRegistry && asked.registry !== 'none' && registryOf(values) !== registryOf(wanted);
    const lines = starterText(name, file, wanted).split('\n');
    const shown = [
        ...(lacksBranch ? lines.filter((line) => line.startsWith('on: ')) : []),
        ...(lacksRegistry ? [`  ${call.job}:`, ...lines.slice(lines.indexOf('    with:'), -1)] : []),
    ];
    if (shown.length === 0)
        return [];
    const head = `${(0,printable/* printable */.g$)(file)} was changed by hand, and keeps what it has. What is asked for are these lines:`;
    return [[head, ...shown.map((line) => `  ${(0,printable/* printable */.g$)(line)}`)].join('\n')];
}

;// CONCATENATED MODULE: ./build/js/actions/init/plan-workflows.js






/**
 * The workflows that call ours, as they are to be: those that are there, and those that are missing. One that nobody has changed since it was made
 * gets what is asked for; any other keeps all but the pin.
 *
 * @throws {UserError} `OWNED_MISSING`; `NAME_BLOCKED` where a new workflow would take the place of a folder or a link
 */
async function planWorkflows(situation) {
    const { present, target, asked, branch } = situation;
    const planned = [];
    for (const workflow of present.calling)
        planned.push(await planAgain(workflow, { asked, target }));
    const called = new Set(present.calling.flatMap(({ calls }) => calls.map(({ callee }) => callee.toLowerCase())));
    const isThere = (name) => [...called].some((callee) => STARTER_NAMES.get(callee) === name);
    const pin = target.pin ?? pinBeside(present.calling) ?? { ref: MOVING_TAG, version: undefined };
    const missing = namesFor(situation).filter((name) => !isThere(name));
    const made = missing.map((name) => {
        const file = freeFile(name, present.taken);
        const after = starterText(name, file, judgedValues(name, { ...asked, branch, pin }));
        const usual = usualFile(name);
        const notes = file === usual ? [] : [`${usual} is another workflow, and stays: this one is ${file}`];
        return { file, starter: name, before: undefined, after, left: [], notes };
    });
    return [...planned, ...made];
}
function namesFor({ kind, asked, hasSubmodules }) {
    if (kind === 'templates')
        return ['templates/notify'];
    // Nobody publishes without having said where.
    const publish = asked.registry === 'none' ? [] : [kind === 'product' ? 'product/release' : 'monorepo/publish'];
    return [`${kind}/ci`, ...publish, ...(hasSubmodules ? ['product/templates'] : [])];
}
/** The commit that all workflows here call; undefined where there is none, or more than one. */
function pinBeside(calling) {
    const pins = calling.flatMap(({ text, calls }) => calls.flatMap((call) => call.owner.toLowerCase() === 'maestro-actions' ? [{ ref: call.ref, version: claimedVersion(text, call) }] : []));
    const [first] = pins;
    return first !== undefined && isCommit(first.ref) && pins.every(({ ref }) => ref === first.ref) ? first : undefined;
}
function freeFile(name, taken) {
    const usual = usualFile(name);
    const isTaken = (file) => taken.has(file.slice(FOLDER.length + 1));
    const blocking = taken.get(usual.slice(FOLDER.length + 1));
    if (blocking === 'folder' || blocking === 'link') {
        const what = blocking === 'folder' ? 'a folder' : 'a symbolic link, which GitHub does not follow';
        throw new errors/* UserError */.yo('NAME_BLOCKED', `${usual} is ${what}`, 'Give it another name, or take it away.');
    }
    const base = name.slice(name.indexOf('/') + 1);
    const others = Array.from({ length: taken.size + 1 }, (_, at) => (at === 0 ? '' : `-${at + 1}`));
    const file = [usual, ...others.map((more) => `${FOLDER}/maestro-${base}${more}.yml`)].find((one) => !isTaken(one));
    if (file === undefined)
        throw new Error(`more names are taken than there are files: ${base}`);
    return file;
}

// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(24545);
;// CONCATENATED MODULE: ./build/js/actions/init/tell.js




const CALLED = {
    monorepo: 'a monorepo',
    product: 'a product',
    templates: 'a repository of templates',
};
/** What was found, what changes as unified diffs, what stays and why, and what to do next. */
async function answerText(told, system) {
    const { found, planned, isDry } = told;
    const changed = planned.filter(({ before, after }) => before !== after);
    const did = isDry ? 'would be written' : 'written';
    const head = changed.length === 0 ? 'nothing to write' : `${(0,headline/* counted */.hS)(changed.length, 'workflow')} ${did}`;
    const diffs = await diffsOf(changed, system);
    const settled = planned.filter((one) => !changed.includes(one) && one.left.length === 0);
    const same = lines(settled.map(({ file }) => `  ${(0,printable/* printable */.g$)(file)} is as it has to be`));
    const notes = [...planned.flatMap(({ left, notes }) => [...left, ...notes]), ...pinNotes(told), ...branchNotes(told)];
    const parts = [...diffs, same, lines([...new Set(notes)]), lines(nextSteps(told))].filter((part) => part !== '');
    return `This is ${CALLED[found.kind]}, as ${found.why}: ${head}.\n\n${parts.join('\n')}`;
}
function lines(some) {
    return some.map((one) => `${one}\n`).join('');
}
async function diffsOf(changed, { files, openScratchGit }) {
    if (changed.length === 0)
        return [];
    const scratch = await files.makeScratch();
    try {
        const git = await openScratchGit(scratch);
        const diffs = [];
        for (const { file, before, after } of changed) {
            const loose = (text) => ({ path: file, mode: '100644', content: Buffer.from(text) });
            const diff = await git.diff(before === undefined ? undefined : loose(before), loose(after));
            // Of what stands above, people know it all.
            diffs.push(diff.slice(diff.indexOf('--- ')).split('\n').map(shown).join('\n'));
        }
        return diffs;
    }
    finally {
        await files.remove(scratch);
    }
}
/** Tabs stay, and the end of a line of Windows is none of ours; whatever else hides is shown. */
function shown(line) {
    return line.replace(/\r$/, '').split('\t').map(printable/* printable */.g$).join('\t');
}
/** Why no commit could be called, or no version be told, and what to do about it. */
function pinNotes({ target, planned }) {
    const { pin, isNamed, problem } = target;
    const cause = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}`;
    if (isNamed) {
        const why = problem === '' ? 'The commit of --pin is no release that is known' : cause;
        return pin?.version === undefined ? [`${why}. So no version stands beside the commit.`] : [];
    }
    if (problem === '')
        return [];
    const news = planned.filter(({ before }) => before === undefined);
    const refs = news.flatMap(({ after }) => /\.yml@(\S+)/.exec(after)?.[1] ?? []);
    const beside = refs.some(isCommit) ? ' What is new calls the commit that is called here already.' : '';
    const moving = refs.find((ref) => !isCommit(ref));
    if (moving === undefined)
        return [`${cause}. What is called here stays as it is.${beside}`];
    return [`${cause}. So what is new calls ${moving}, which moves; a commit is called with --pin SHA.`];
}
function branchNotes({ branch, planned }) {
    const isUsed = planned.some(({ before, starter }) => before === undefined && traitsOf(starter).hasBranch);
    if (branch.guess === '' || !isUsed)
        return [];
    return [`Pushes to ${(0,printable/* printable */.g$)(branch.name)} count, as ${branch.guess}. Another branch: --branch NAME.`];
}
function nextSteps({ found: { kind }, planned, asked: { registry } }) {
    const steps = [];
    if (kind === 'monorepo')
        steps.push('Require the check "ci / gate" for the branch.');
    if (kind === 'product')
        steps.push('Require the check "ci / product" for the branch.');
    const secrets = new Set(planned.flatMap(({ starter, before, after }) => newSecrets(starter, before, after, registry)));
    const [writers, readers] = ['REGISTRY_', 'READER_'].map((prefix) => [...secrets].filter((one) => one.startsWith(prefix)));
    if (writers?.length)
        steps.push(`Secrets of who publishes: ${writers.join(', ')} (gh secret set NAME).`);
    if (readers?.length)
        steps.push(`Where not everybody may read, those of who only reads: ${readers.join(', ')}.`);
    const isPublished = planned.some(({ after }) => /registry: /.test(after));
    if (kind === 'monorepo' && !isPublished)
        steps.push('To publish packages as well: --registry ghcr, or another one with --url.');
    if (kind === 'product' && !isPublished)
        steps.push("For packages from a private registry: --registry ghcr --owned 'acme-*'.");
    return steps;
}
function newSecrets(starter, before, after, registry) {
    if (!traitsOf(starter).hasRegistry || before === after)
        return [];
    return secretsOf(starter, registry).flatMap(([, secret]) => (before?.includes(secret) ? [] : [secret]));
}

;// CONCATENATED MODULE: ./build/js/actions/init/write-workflows.js



const WHY = {
    changed: 'somebody changed it in between',
    linked: 'it is a link by now',
    'read-only': 'its mode lets nobody write it',
};
/**
 * Writes all workflows or none.
 *
 * @param root the absolute path of the work tree
 * @throws {UserError} `WRITE_REFUSED`
 */
async function writeWorkflows(changed, root, { workTree, files }) {
    const undo = [];
    try {
        for (const { file, before, after } of changed) {
            if (before === undefined) {
                if ((await workTree.look(file)) !== undefined)
                    throw refused(file, WHY.changed);
                await files.write(external_node_path_.join(root, file), after);
                undo.unshift(() => files.remove(external_node_path_.join(root, file)));
                continue;
            }
            const [old, now] = [Buffer.from(before), Buffer.from(after)];
            const outcome = await workTree.replace(file, old, now);
            if (outcome !== 'replaced')
                throw refused(file, WHY[outcome]);
            undo.unshift(() => workTree.replace(file, now, old));
        }
    }
    catch (error) {
        for (const one of undo)
            await one();
        throw error;
    }
}
function refused(file, why) {
    return new errors/* UserError */.yo('WRITE_REFUSED', `${(0,printable/* printable */.g$)(file)} was not written: ${why}`, 'Nothing was changed.');
}

;// CONCATENATED MODULE: ./build/js/actions/init/run.js










/** Writes the workflows, all or none; a second time there is nothing to write. */
async function run(inputs, system) {
    const { branch, registry, owned, pin } = inputs;
    const asked = { branch, registry, url: inputs.url.trim(), owned };
    await judgeInputs({ ...asked, pin }, system);
    const { files } = system;
    const git = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const root = await git.workTree();
    const workTree = await system.openWorkTree(root);
    const present = await readWorkflows(root, workTree, files);
    const view = (0,over_work_tree/* overWorkTree */.u)(git, git.checkedOut(), Promise.resolve(workTree));
    const found = await findKind({ kind: inputs.kind, owned, calling: present.calling, root, git: view, files });
    refuseUnused(found, asked);
    const { kind } = found;
    const [target, usual] = await Promise.all([
        findTarget(pin, system),
        branch === '' ? findBranch(view) : { name: branch, guess: '' },
    ]);
    const hasSubmodules = ((await files.read(external_node_path_.join(root, '.gitmodules'))) ?? '').includes('[submodule ');
    const planned = await planWorkflows({ kind, branch: usual.name, asked, target, hasSubmodules, present });
    const changed = planned.filter(({ before, after }) => before !== after);
    const isDry = inputs['dry-run'];
    if (!isDry)
        await writeWorkflows(changed, root, { workTree, files });
    await system.report.show(() => answerText({ found, planned, target, branch: usual, asked, isDry }, system));
    const namesOf = (some) => some.map(({ file }) => file);
    const left = planned.filter((one) => one.left.length > 0);
    const unchanged = planned.filter((one) => !changed.includes(one) && !left.includes(one));
    return { kind, written: namesOf(changed), unchanged: namesOf(unchanged), left: namesOf(left) };
}


/***/ }),

/***/ 76185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ NO_COMMIT),
/* harmony export */   u: () => (/* binding */ overWorkTree)
/* harmony export */ });
/* harmony import */ var _standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78757);

/** What is checked out where nothing has been committed yet: git has no object of this name. */
const NO_COMMIT = '0'.repeat(40);
const ABSENT = '000000';
// Of what is larger nobody reads the content: nothing that says anything of projects is.
const MOST_BYTES = 8 * 1024 ** 2;
// To read so many files takes less time than to start git.
const FEW = 64;
/**
 * A repository in which the commit that is checked out has the files that stand in the work tree: its tree, what differs from another commit to it,
 * and contents. A path that only leads through a link counts as gone. What was written to git stays as it is. Before the first commit `HEAD` is
 * {@link NO_COMMIT}, which has these files as well.
 */
function overWorkTree(git, checkedOut, workTree) {
    // Asked for only where something is not committed.
    workTree.catch(() => undefined);
    const reading = readLoose(checkedOut, workTree);
    reading.catch(() => undefined);
    // Whoever puts a work tree over a repository asks for what is checked out, and need not wait until git has looked through the files.
    const indexing = git.indexed();
    const standing = Promise.all([reading, indexing]).then(([{ loose }, indexed]) => loose.length > 0 ? put(indexed, loose) : indexed);
    for (const one of [indexing, standing])
        one.catch(() => undefined);
    return {
        ...git,
        async commit(revision) {
            const known = await git.commit(revision);
            if (known !== undefined || revision !== 'HEAD')
                return known;
            return (await reading).commit ?? NO_COMMIT;
        },
        async tree(revision) {
            const { commit = NO_COMMIT } = await reading;
            return isCheckedOut(revision, commit) ? standing : git.tree(revision);
        },
        async changes(base, head, options) {
            const committed = git.changes(base, head, options);
            committed.catch(() => undefined);
            const { commit, loose } = await reading;
            if (loose.length === 0 || !isCheckedOut(head, commit))
                return committed;
            const [changes, entries] = await Promise.all([committed, git.tree(head)]);
            return changesOver(changes, entries, loose);
        },
        async search(commit, texts, folders) {
            const state = await reading;
            // Whoever asks does not get half of an answer.
            if (state.loose.length > 0 && isCheckedOut(commit, state.commit ?? NO_COMMIT))
                return undefined;
            return git.search(commit, texts, folders);
        },
        async blobs(ids) {
            const wanted = [...new Set(ids)];
            const { loose, pathOf } = await reading;
            const unchanged = wanted.length > FEW ? NOWHERE : pathsOf(new Set(wanted), await indexing, loose);
            const found = new Map();
            for (const id of wanted) {
                const bytes = await contentOf(id, { own: pathOf.get(id), unchanged: unchanged.get(id) }, workTree);
                if (bytes !== undefined)
                    found.set(id, bytes);
            }
            const left = wanted.filter((id) => !found.has(id) && !pathOf.has(id));
            if (left.length > 0)
                for (const [id, bytes] of await git.blobs(left))
                    found.set(id, bytes);
            return found;
        },
    };
}
const NOWHERE = new Map();
/** Where contents stand that are as they were committed. */
function pathsOf(wanted, indexed, loose) {
    const changed = new Set(loose.map(({ path }) => path));
    const found = indexed.filter(({ objectId, path }) => wanted.has(objectId) && !changed.has(path));
    return new Map(found.map(({ objectId, path }) => [objectId, path]));
}
/** What a file of the work tree holds; undefined where only git knows what it calls by this id. */
async function contentOf(id, { own, unchanged }, workTree) {
    const path = own ?? unchanged;
    if (path === undefined)
        return undefined;
    const bytes = (await (await workTree).look(path, MOST_BYTES))?.bytes;
    // Somebody may have written to it since; and ends of lines may be others than those that git keeps.
    const isMeant = bytes !== undefined && (own === undefined ? !bytes.includes(CR) : idOf(bytes, id.length) === id);
    return isMeant ? bytes : undefined;
}
const CR = 13;
function isCheckedOut(revision, commit) {
    return revision === 'HEAD' || revision === commit;
}
async function readLoose(checkedOut, workTree) {
    const { commit, uncommitted } = await checkedOut;
    const pathOf = new Map();
    if (uncommitted.length === 0)
        return { commit, loose: [], pathOf };
    const files = await workTree;
    const loose = [];
    for (const path of uncommitted) {
        const file = await files.look(path, MOST_BYTES);
        if (file === undefined) {
            loose.push({ path, entry: undefined });
            continue;
        }
        const { mode, bytes } = file;
        const objectId = bytes === undefined
            ? (0,_standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeCrypto */ .S)()
                .randomBytes((commit?.length ?? 40) / 2)
                .toString('hex')
            : idOf(bytes, commit?.length);
        if (bytes !== undefined)
            pathOf.set(objectId, path);
        loose.push({ path, entry: { path, mode, objectId } });
    }
    return { commit, loose, pathOf };
}
/** As git calls such a file, so that whatever is remembered by id stays true. */
function idOf(bytes, length = 40) {
    return (0,_standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeCrypto */ .S)()
        .createHash(length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
/** In git's order. */
function put(indexed, loose) {
    const entries = new Map(indexed.map((entry) => [entry.path, entry]));
    for (const { path, entry } of loose) {
        if (entry === undefined)
            entries.delete(path);
        else
            entries.set(path, entry);
    }
    return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function changesOver(committed, entries, loose) {
    const changes = new Map(committed.map((change) => [change.path, change]));
    const before = new Map(entries.map((entry) => [entry.path, entry]));
    for (const { path, entry } of loose) {
        const known = changes.get(path);
        const { mode: oldMode = ABSENT, objectId: oldId = '' } = known === undefined ? (before.get(path) ?? {}) : { mode: known.oldMode, objectId: known.oldId };
        const { mode: newMode = ABSENT, objectId: newId = '' } = entry ?? {};
        if (oldMode === newMode && (oldId === newId || oldMode === ABSENT))
            changes.delete(path);
        else
            changes.set(path, { path, status: statusOf(oldMode, newMode), ...withIds({ oldMode, newMode, oldId, newId }) });
    }
    return [...changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function statusOf(oldMode, newMode) {
    if (oldMode === ABSENT)
        return 'A';
    if (newMode === ABSENT)
        return 'D';
    return oldMode.slice(0, 3) === newMode.slice(0, 3) ? 'M' : 'T';
}
/** A side that is not there has an id of zeros. */
function withIds(sides) {
    const length = Math.max(sides.oldId.length, sides.newId.length);
    return { ...sides, oldId: sides.oldId.padEnd(length, '0'), newId: sides.newId.padEnd(length, '0') };
}


/***/ }),

/***/ 13642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ownedNames),
/* harmony export */   y: () => (/* binding */ sampleName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);



// Of more stars, matching would take longer than anybody waits.
const PATTERN = /^(?=.{1,200}$)(?:[a-z0-9-]*\*){0,4}[a-z0-9-]*$/;
/**
 * Names, and patterns in which `*` stands for any text: `maestro-*`. All are normalized (PEP 503), so that `Maestro_Core` owns `maestro-core`.
 *
 * @throws {UserError} `OWNED_MISSING` where there is none, `OWNED_INVALID` where one can be no name
 */
function ownedNames(given) {
    if (given.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('OWNED_MISSING', 'nothing says which packages are yours', 'Set owned to their names, or to patterns such as maestro-*: these come from the private registry, and from nowhere else.');
    }
    const patterns = given.map(normalizedPattern);
    const matchers = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`));
    return {
        patterns,
        has(name) {
            const normalized = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name);
            return matchers.some((matcher) => matcher.test(normalized));
        },
    };
}
function normalizedPattern(given) {
    const pattern = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(given);
    if (PATTERN.test(pattern) && !/^-|-$/.test(pattern))
        return pattern;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('OWNED_INVALID', `owned: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(given)} is no name of a package, and no pattern of names`, 'Names have letters, digits and - _ . between them; * stands for any text, as in maestro-*.');
}
/** A name that a pattern has, to ask a registry with: nobody need publish it. */
function sampleName({ patterns }) {
    return (patterns.find((one) => !one.includes('*')) ?? patterns[0] ?? '').replaceAll('*', 'any');
}


/***/ }),

/***/ 57244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ registryKinds),
/* harmony export */   M: () => (/* binding */ openRegistry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62377);


// One line for each member; what a run does not need is not loaded.
const openers = {
    codeartifact: async () => (await Promise.all(/* import() */[__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(8498)]).then(__webpack_require__.bind(__webpack_require__, 18498))).openCodeArtifact,
    devpi: async () => (await Promise.all(/* import() */[__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(7440)]).then(__webpack_require__.bind(__webpack_require__, 87440))).openDevpi,
    artifactory: async () => (await Promise.all(/* import() */[__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(3286)]).then(__webpack_require__.bind(__webpack_require__, 3286))).openArtifactory,
    nexus: async () => (await Promise.all(/* import() */[__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(9539)]).then(__webpack_require__.bind(__webpack_require__, 29539))).openNexus,
    pypi: async () => (await Promise.all(/* import() */[__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 31774))).openPypi,
    ghcr: async () => (await Promise.all(/* import() */[__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(4285)]).then(__webpack_require__.bind(__webpack_require__, 84285))).openGhcr,
    directory: async () => (await __webpack_require__.e(/* import() */ 201).then(__webpack_require__.bind(__webpack_require__, 40201))).openDirectory,
};
/** The kinds that {@link openRegistry} knows. */
const registryKinds = Object.keys(openers);
/**
 * Opens a registry. Nothing is asked of it yet, and no credential has been sent; those found are hidden from the log.
 *
 * @throws {UserError} `REGISTRY_KIND_UNKNOWN`, `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID`, `REGISTRY_URL_CREDENTIALS`, `REGISTRY_URL_INSECURE`
 */
async function openRegistry(settings, system, pace = _pace_js__WEBPACK_IMPORTED_MODULE_0__/* .PATIENT */ .qh) {
    const load = openers[settings.kind];
    if (load === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('REGISTRY_KIND_UNKNOWN', `There is no kind of registry ${settings.kind}`, `There are ${registryKinds.join(', ')}.`);
    }
    const open = await load();
    return open(settings, system, pace);
}


/***/ }),

/***/ 62377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ delayAfter),
/* harmony export */   LX: () => (/* binding */ growingDelay),
/* harmony export */   iN: () => (/* binding */ transferMs),
/* harmony export */   qh: () => (/* binding */ PATIENT),
/* harmony export */   sT: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _standards_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85161);
// Retry-After: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after


/** The pace of real servers: about two minutes in all before we give up. */
const PATIENT = {
    mostTries: 8,
    firstDelayMs: 1_000,
    longestDelayMs: 30_000,
    longestWaitMs: 180_000,
    indexLimitMs: 300_000,
    silenceLimitMs: 120_000,
    wait: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    random: Math.random,
    now: _standards_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .L,
};
/**
 * Milliseconds to wait before trying again: what the server asks for, but never less than our own delay, which grows and is never quite
 * the same, so that many who failed at once do not come back at once.
 *
 * @param tries how many tries there were
 * @returns undefined where there is to be no further try: there were enough, or the server asks for too long a wait
 */
function delayAfter(tries, pace, retryAfterMs = 0) {
    if (tries >= pace.mostTries || retryAfterMs > pace.longestWaitMs)
        return undefined;
    return Math.max(retryAfterMs, growingDelay(tries, pace));
}
/** The delay after so many tries, with its jitter. */
function growingDelay(tries, { firstDelayMs, longestDelayMs, random }) {
    const whole = Math.min(longestDelayMs, firstDelayMs * 2 ** (tries - 1));
    return Math.round(whole * (0.5 + random() / 2));
}
// Slower than this no line is.
const BYTES_PER_MS = 100;
/** How long so many bytes may be on their way, beside the time that the server takes to answer. */
function transferMs(bytes) {
    return Math.ceil(bytes / BYTES_PER_MS);
}
/** What a header Retry-After asks for, in milliseconds: it holds seconds, or a date. Undefined where it is absent or neither. */
function retryAfterOf(headers, nowMs = Date.now()) {
    const value = headers.get('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}


/***/ }),

/***/ 26409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ judgeUrl),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   sP: () => (/* binding */ withoutEnding)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);


const LOOPBACK = /^(?:localhost|(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/**
 * The address of a registry, with a slash at its end; without fragment.
 *
 * @param text as people wrote it
 * @throws {UserError} `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID`; `REGISTRY_URL_CREDENTIALS` for a user, a password or a query in it;
 * `REGISTRY_URL_INSECURE` for plain HTTP to another host than this one, unless the settings allow it
 */
function judgeUrl(text, { kind, allowHttp }) {
    if (text === undefined || text.trim() === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REGISTRY_URL_MISSING', `No URL says where the registry of kind ${kind} is`, 'Set the URL of the registry.');
    }
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REGISTRY_URL_INVALID', `The URL of the registry is ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(withoutSecrets(text))}, which does not begin with https://`, 'Write it whole, such as https://devpi.example.com/team/prod/.');
    }
    judgeSafety(url, allowHttp ?? false);
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
/** Nobody is to read a password in a log, a lock file or the list of processes; nobody on the way is to read it either. */
function judgeSafety(url, allowsHttp) {
    const place = `${url.protocol}//${url.host}${url.pathname}`;
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REGISTRY_URL_CREDENTIALS', `The URL of the registry, ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(place)}, holds a user or a password`, 'Take them out of it, and set username and password (or token), or MAESTRO_REGISTRY_USERNAME and MAESTRO_REGISTRY_PASSWORD.');
    }
    if (url.search !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REGISTRY_URL_CREDENTIALS', `The URL of the registry, ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(place)}, has a query behind a question mark, which no index reads`, 'Take it out. If it is a token, set token, or MAESTRO_REGISTRY_TOKEN, in its place.');
    }
    if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname) && !allowsHttp) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REGISTRY_URL_INSECURE', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(place)} is plain HTTP, which everybody on the way can read, credentials included`, 'Use https://, or allow HTTP for this registry where the network is yours alone.');
    }
}
/** Another path on the same host: `at(url, 'simple/')`. */
function below(url, path) {
    return new URL(path, url);
}
/** The URL without these last segments, where it ends with them: people paste the address of the index, too. */
function withoutEnding(url, ...endings) {
    const ending = endings.find((one) => url.pathname.endsWith(`/${one}/`));
    return ending === undefined ? url : new URL('../'.repeat(ending.split('/').length), url);
}
/** A text that may be an URL, to be shown: without what stands in the place of a user, and without a query. */
function withoutSecrets(text) {
    return text
        .replace(/\/\/[^/\s]*@/g, '//')
        .replace(/[^/\s:]*:[^/\s:]*@/g, '')
        .replace(/\?\S*/g, '?\u2026');
}


/***/ }),

/***/ 24545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   mG: () => (/* binding */ tallied),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** What was found, from which change, and against which base. */
function headlineOf({ range, changes, projects, graph }) {
    const all = graph.projects.size;
    const answer = answerOf(projects.size, all);
    if (range.type === 'everything')
        return { answer, link: all === 0 ? 'in any file, as' : 'because', why: range.why };
    const link = changes.length === 0 ? 'as nothing changed since' : `by ${counted(changes.length, 'changed file')} since`;
    const run = range.run === undefined ? {} : { run: range.run };
    return { answer, link, base: range.base.slice(0, 7), why: range.why, ...run };
}
function answerOf(affected, all) {
    if (all === 0)
        return 'No projects found';
    if (affected < all)
        return `${grouped(affected)} of ${counted(all, 'project')} affected`;
    return all === 1 ? 'The only project is affected' : `All ${counted(all, 'project')} affected`;
}
/** `1 project`, `12 projects`, `10,000 projects`. */
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;
}
/** A number with a comma before each three digits. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `2 packages not published, 1 published`: what there is none of is left out; empty where there is nothing at all. */
function tallied(parts, firstCounted) {
    const told = parts.filter(([count]) => count > 0);
    return told.map(([count, words], at) => `${at === 0 ? firstCounted(count) : grouped(count)} ${words}`).join(', ');
}
/** Seconds as people say them: `45 s`, `3 min`, `1 h 5 min`. */
function duration(seconds) {
    const minutes = Math.round(seconds / 60);
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    if (minutes < 60)
        return `${minutes} min`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 87336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
// Names of branches and tags: https://git-scm.com/docs/git-check-ref-format
/** Whether it can be the name of a branch or a tag, as far as one could be mistaken for something else. */
function isRefName(name) {
    return (/^(?![-/.])[^\s~^:?*[\\\p{Cc}]+$/u.test(name) &&
        !/\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[/.]$/.test(name) &&
        name !== '@');
}


/***/ }),

/***/ 48958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseSemanticVersion)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
// Semantic versioning 2.0.0, of tags: https://semver.org

/** `v1.2.3`, `1.2.3-rc.1`; undefined for what is none, such as `v01.2.3` or `v2024.10.08`, and for one with metadata of a build, which has no order. */
function parseSemanticVersion(text) {
    if (!/^v?\d/.test(text) || text.includes('+'))
        return undefined;
    return semver__WEBPACK_IMPORTED_MODULE_0__.parse(text.replace(/^v/, '')) ?? undefined;
}


/***/ })

};
;