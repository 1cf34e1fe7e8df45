"use strict";
exports.id = 5891;
exports.ids = [5891];
exports.modules = {

 41770:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   k: () => ( readCommit),
   t: () => ( readGraph)
 });
 var _changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7361);
 var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77178);
 var _workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26720);
 var _workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35869);




async function readGraph(git, revision) {
    return (await readCommit(git, revision)).graph;
}
async function readCommit(git, revision, finding = git.commit(revision)) {
    const [usual, commit] = await Promise.all([(0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ .P)(), finding]);
    if (commit === undefined)
        throw (0,_changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__ .R)(revision);
    const entries = await git.tree(commit);
    const readers = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ .OP)(usual, entries);
    const tree = await (0,_workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ .d)(git, entries, (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ .PZ)(readers), new Map());
    const { parts, settings } = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ .iF)(readers, tree);
    return { commit, tree, graph: (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__ .Z)(parts, settings) };
}


 }),

 45891:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: () => ( run)
});

var external_node_path_ = __webpack_require__(76760);
var over_work_tree = __webpack_require__(76185);
var ref_name = __webpack_require__(87336);
var file_tree = __webpack_require__(26720);
var nx = __webpack_require__(20695);
;



const USUAL = ['main', 'master', 'develop', 'trunk'];
async function findBranch(git) {
    const { current, local, remotes } = await git.branches();
    const remote = remotes.find(({ name }) => name === 'origin') ?? (remotes.length === 1 ? remotes[0] : undefined);
    if (remote?.head !== undefined)
        return { name: remote.head, guess: '' };
    const base = await nxBase(git);
    const ofNx = remote !== undefined && base?.startsWith(`${remote.name}/`) ? base.slice(remote.name.length + 1) : base;
    if (ofNx !== undefined && (0,ref_name.p)(ofNx))
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
    const tree = await (0,file_tree.d)(git, await git.tree('HEAD'), (file) => file === 'nx.json', new Map());
    const base = await (0,nx.nxDefaultBase)(tree);
    return base === undefined || /^(?:HEAD$|[0-9a-f]{40}$)/.test(base) ? undefined : base;
}

var version = __webpack_require__(44545);
var errors = __webpack_require__(12027);
var printable = __webpack_require__(12784);
var semantic_version = __webpack_require__(48958);
;




const HOME = 'https://github.com/maestro-actions/maestro-actions';
const RELEASE = `v${version.x}`;
const TIMEOUT_MS = 30_000;
const PIN = /^([0-9a-f]{40})(?: # (v\d+\.\d+\.\d+[\w.-]*))?$/;
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
        throw new errors.yo('PIN_INVALID', `pin: ${ref} is not the commit of ${claimed}`, hint);
    }
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
        if (!(error instanceof errors.yA || error instanceof errors.yo))
            throw error;
        return { releases: releasesIn([]), problem: `no release can be asked for: ${(0,printable.g$)((0,errors.bD)(error))}` };
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
                .filter((tag) => (0,semantic_version.q)(tag) !== undefined)
                .sort(compareVersions)
                .at(-1);
        },
    };
}
function compareVersions(one, other) {
    const [a, b] = [one, other].map(semantic_version.q);
    return a === undefined || b === undefined ? 0 : a.compare(b);
}

var owned_names = __webpack_require__(13642);
var registries = __webpack_require__(57244);
var registry_url = __webpack_require__(26409);
;







async function judgeInputs(options, system) {
    const { pin, branch, registry, url, owned } = options;
    if (pin !== '' && !PIN.test(pin)) {
        const hint = 'Give the 40 hexadecimal digits of a commit, or leave pin out.';
        throw new errors.yo('PIN_INVALID', `pin: ${(0,printable.g$)(pin)} is no commit`, hint);
    }
    if (branch !== '' && !(0,ref_name.p)(branch)) {
        const hint = 'Give one branch by its name, as git branch shows it; patterns are for your own hand.';
        throw new errors.yo('BRANCH_INVALID', `branch: ${(0,printable.g$)(branch)} is no name of a branch`, hint);
    }
    if (owned.length > 0)
        (0,owned_names.q)(owned);
    if (registry !== 'none')
        return judgeAddress(registry, url, system);
    const [given] = [url === '' ? [] : ['url'], owned.length === 0 ? [] : ['owned']].flat();
    if (given === undefined)
        return;
    throw new errors.yo('REGISTRY_MISSING', `${given} is about a registry, and none is named`, 'Add --registry, such as ghcr.');
}
const EXPRESSION = /\$\{\{[^{}]*\}\}/g;
async function judgeAddress(kind, url, system) {
    if (url === '') {
        if (kind === 'ghcr' || kind === 'pypi')
            return;
        throw new errors.yo('URL_MISSING', `registry: ${kind} needs a url`, 'Say where it is: --url https://\u2026');
    }
    if ((0,printable.g$)(url) !== url || /['"#\s]/.test(url.replace(EXPRESSION, ''))) {
        const hint = 'Write the address of the registry, such as https://devpi.example/team/prod/.';
        throw new errors.yo('URL_INVALID', `url: ${(0,printable.g$)((0,registry_url.cT)(url))} is no address`, hint);
    }
    try {
        if (!url.includes('${{')) {
            const settings = { kind, url, token: 'x' };
            await (0,registries.M)(settings, { ...system, variable: () => undefined, variableNames: () => [], report: QUIET });
        }
        else if (/^https?:/.test(url))
            (0,registry_url.Bk)(url.replace(EXPRESSION, 'x'), { kind });
    }
    catch (error) {
        if (!(error instanceof errors.yo) || error.code !== 'REGISTRY_URL_CREDENTIALS')
            throw error;
        const hint = 'Take them out: they belong into secrets of GitHub (gh secret set), which the workflows that init writes name.';
        throw new errors.yo(error.code, error.message, hint);
    }
}
const QUIET = { hide: () => undefined, log: () => undefined };
const UNUSED = new Map([
    ['monorepo', ['owned']],
    ['templates', ['owned', 'registry', 'url', 'branch']],
]);
function refuseUnused({ kind, why }, asked) {
    const isGiven = (option) => !['', 'none'].includes(String(asked[option]));
    const option = UNUSED.get(kind)?.find(isGiven);
    if (option === undefined)
        return;
    const what = kind === 'templates' ? 'templates' : `a ${kind}`;
    const hint = `Leave it out, or say what this repository is: --kind ${kind === 'monorepo' ? 'product' : 'monorepo or product'}.`;
    throw new errors.yo('OPTION_UNUSED', `--${option} has no effect on ${what}, which this is, as ${why}`, hint);
}

var unread_manifests = __webpack_require__(22893);
var read_graph = __webpack_require__(41770);
;





const CALLEES = [
    ['monorepo-ci.yml', 'monorepo'],
    ['product-ci.yml', 'product'],
    ['publish-packages.yml', 'monorepo'],
    ['product-release.yml', 'product'],
    ['notify-templates.yml', 'templates'],
];
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
            return { kind: called, why: `${(0,printable.g$)(file)} calls ${callee}` };
    }
    if (owned.length > 0)
        return { kind: 'product', why: '--owned is about what a product installs' };
    const { graph } = await (0,read_graph.k)(git, 'HEAD');
    const [first, ...others] = (0,unread_manifests.O)(graph);
    if (first !== undefined)
        throw (0,unread_manifests.o)(first, others, 'Or say what this repository is: --kind monorepo or product.');
    if (graph.projects.size === 1)
        return { kind: 'product', why: 'it has one project' };
    if (graph.projects.size > 1)
        return { kind: 'monorepo', why: `it has ${graph.projects.size} projects` };
    const hint = 'Add the manifests, or say what it is: --kind monorepo, product or templates.';
    throw new errors.yo('KIND_UNKNOWN', 'there is no project here, so nothing says what this repository is', hint);
}
function fileThatCalls(callee, calling) {
    return calling.find(({ calls }) => calls.some((call) => call.callee.toLowerCase() === callee))?.file;
}
function refuseSecondCi(kind, calling) {
    if (kind === 'templates' || fileThatCalls(`${kind}-ci.yml`, calling) !== undefined)
        return;
    const other = kind === 'product' ? 'monorepo' : 'product';
    const file = fileThatCalls(`${other}-ci.yml`, calling);
    if (file === undefined)
        return;
    const hint = `Delete it first, where this is a ${kind} now; else leave out --kind.`;
    throw new errors.yo('KIND_CLASH', `this is to be a ${kind}, and calls ${other}-ci.yml already`, hint, { file });
}

var external_node_util_ = __webpack_require__(57975);
var json = __webpack_require__(41589);
var yaml = __webpack_require__(38140);
;



async function movePins(workflow, moves) {
    const reading = await (0,yaml.readYaml)(workflow.text);
    if ('problem' in reading)
        return undefined;
    const { value: wanted } = reading;
    const jobIn = (content, { job }) => (0,json.memberOf)((0,json.memberOf)(content, 'jobs'), job);
    for (const { call, pin } of moves) {
        const [now, job] = [workflow.content, wanted].map((content) => jobIn(content, call));
        if ((0,json.Gv)(job))
            Object.assign(job, { uses: `${(0,json.memberOf)(now, 'uses')}`.slice(0, -call.ref.length) + pin.ref });
    }
    const refs = moves.flatMap(({ call, pin }) => (call.span === undefined ? [] : { ...call.span, text: pin.ref }));
    const comments = moves.flatMap(({ call, pin }) => commentCuts(workflow.text, call, pin));
    for (const cuts of [[...refs, ...comments], refs]) {
        const after = applied(workflow.text, cuts);
        const again = await (0,yaml.readYaml)(after);
        if ('value' in again && (0,external_node_util_.isDeepStrictEqual)(again.value, wanted))
            return after;
    }
    return undefined;
}
function claimedVersion(text, { span }) {
    return span === undefined ? undefined : CLAIM.exec(restOf(text, span.end).rest)?.[1];
}
const CLAIM = /[ \t]+#[ \t]*(v\d+\.\d+\.\d+[\w.-]*)[ \t]*(#.*)?$/;
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
function applied(text, cuts) {
    const distinct = [...new Map(cuts.map((cut) => [cut.start, cut])).values()].sort((a, b) => b.start - a.start);
    return distinct.reduce((whole, { start, end, text: now }) => whole.slice(0, start) + now + whole.slice(end), text);
}

;




const OWN_MAJOR = `v${Math.max(1, Number.parseInt(version.x, 10))}`;
const MOVING_TAG = OWN_MAJOR;
function judgeMove({ file, text }, call, target) {
    const at = `${(0,printable.g$)(file)} calls ${call.callee} at ${(0,printable.g$)(call.ref)}`;
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
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
}
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

var external_node_buffer_ = __webpack_require__(4573);
var git_modes = __webpack_require__(24082);
;







const FOLDER = '.github/workflows';
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
        taken.set(name.toLowerCase(), found === undefined ? 'folder' : found.mode === git_modes.ps ? 'link' : 'file');
        if (found?.bytes === undefined || !/\.ya?ml$/.test(name) || !(0,external_node_buffer_.isUtf8)(found.bytes))
            continue;
        const workflow = await workflowIn(file, Buffer.from(found.bytes).toString('utf8'));
        if (workflow.calls.length > 0)
            calling.push(workflow);
    }
    return { calling, taken };
}
function folderBlocked(folder, mode) {
    const what = mode === git_modes.ps ? 'a symbolic link, which GitHub does not follow, and neither does init' : 'no folder';
    return new errors.yo('FOLDER_BLOCKED', `${folder} is ${what}`, 'Make it a folder, and run this again.');
}
async function workflowIn(file, text) {
    const none = { file, text, content: undefined, calls: [] };
    if (!/\/maestro-actions\b/i.test(text))
        return none;
    const reading = await (0,yaml.b)(text);
    if (!('problem' in reading))
        return { file, text, content: reading.value, calls: callsIn(text, reading) };
    const { message, line } = reading.problem;
    const hint = 'Correct it, and run this again: until then nobody knows what it calls.';
    throw new errors.yo('WORKFLOW_UNREADABLE', `no YAML: ${(0,printable.g$)(message)}`, hint, { file, line });
}
const CALL = /^([\w.-]+)\/maestro-actions\/\.github\/workflows\/([\w.-]+\.ya?ml)@(\S+)$/i;
function callsIn(text, { value, spanOf }) {
    const jobs = (0,json.memberOf)(value, 'jobs');
    if (!(0,json.Gv)(jobs))
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

;
const STARTERS = {
    "monorepo/ci": "# Tests the projects that a change touches, and only those. Require the check \"ci / gate\".\nname: CI\non: { pull_request: , merge_group: , push: { branches: [$default-branch] } }\npermissions: { contents: read }\njobs:\n  ci:\n    uses: maestro-actions/maestro-actions/.github/workflows/monorepo-ci.yml@v1\n",
    "monorepo/publish": "# Publishes the packages whose versions the registry does not have yet. docs/workflows/publish-packages.md has the other registries.\nname: Publish\non: { push: { branches: [$default-branch] } }\npermissions: {}\njobs:\n  publish:\n    permissions: { contents: read, packages: write, id-token: write, attestations: write } # check out; GitHub Packages; the role of AWS; attestations\n    uses: maestro-actions/maestro-actions/.github/workflows/publish-packages.yml@v1\n    with:\n      registry: ghcr\n      url: https://ghcr.io/${{ github.repository_owner }}\n",
    "product/ci": "# Tests a product whose shared packages come from a private registry.\nname: CI\non: { pull_request: , merge_group: , push: { branches: [$default-branch] } }\npermissions: { contents: read, packages: read } # check out; GitHub Packages\njobs:\n  ci:\n    uses: maestro-actions/maestro-actions/.github/workflows/product-ci.yml@v1\n    with: { registry: ghcr, url: 'https://ghcr.io/${{ github.repository_owner }}', owned: maestro-* }\n",
    "product/release": "# Releases the product: by a tag, or by hand under the version that its commits ask for.\nname: Release\non:\n  push: { tags: ['v*'] }\n  workflow_dispatch: { inputs: { version: { description: 'auto, major, minor, patch, or a version', default: auto } } }\npermissions: {}\njobs:\n  release:\n    permissions: { contents: write, packages: write, id-token: write, attestations: write } # the release; GitHub Packages; the role of AWS; attestations\n    uses: maestro-actions/maestro-actions/.github/workflows/product-release.yml@v1\n    with:\n      version: ${{ inputs.version || 'auto' }}\n      registry: ghcr\n      url: https://ghcr.io/${{ github.repository_owner }}\n",
    "product/templates": "# Keeps the pin of the templates at the newest version that its policy allows, as one pull request.\nname: Templates\non: { schedule: [{ cron: '17 5 * * *' }], workflow_dispatch: , repository_dispatch: { types: [maestro-templates] } }\npermissions: {}\njobs:\n  templates:\n    permissions: { contents: write, pull-requests: write, actions: write } # the branch; its pull request; its checks\n    uses: maestro-actions/maestro-actions/.github/workflows/sync-templates.yml@v1\n    secrets:\n      templates-token: ${{ secrets.TEMPLATES_TOKEN }}\n",
    "templates/notify": "# Tells every repository that pins these templates of a release: those that are behind, a few at first.\nname: Notify\non: { release: { types: [published] }, workflow_dispatch: { inputs: { tag: { description: A release } } } }\npermissions: {}\njobs:\n  notify:\n    permissions: { contents: read }\n    uses: maestro-actions/maestro-actions/.github/workflows/notify-templates.yml@v1\n    with: { app-id: '${{ vars.APP_ID }}', tag: '${{ inputs.tag }}' }\n    secrets:\n      app-key: ${{ secrets.APP_KEY }}\n",
};

;




function traitsOf(name) {
    const text = STARTERS[name] ?? '';
    return {
        hasBranch: text.includes('$default-branch'),
        hasRegistry: text.includes('registry: ghcr'),
        hasOwned: text.includes('owned: '),
    };
}
const STARTER_NAMES = new Map(Object.entries(STARTERS).map(([name, text]) => [/\.github\/workflows\/([a-z-]+\.yml)@/.exec(text)?.[1] ?? '', name]));
function usualFile(name) {
    return `${FOLDER}/${name.slice(name.indexOf('/') + 1)}.yml`;
}
function starterText(name, file, values) {
    const { ref, version } = values.pin;
    const text = (STARTERS[name] ?? '')
        .replace(/^name: /m, (key) => (file === usualFile(name) ? key : `${key}Maestro `))
        .replace('$default-branch', () => yamlText(escapedGlob(values.branch)))
        .replace(/(\.yml)@v1$/m, (_, callee) => `${callee}@${ref}${version === undefined ? '' : ` # ${version}`}`);
    const { hasRegistry, hasOwned } = traitsOf(name);
    if (!hasRegistry)
        return text;
    const plain = text.replace(/^ {4}with:(?: .*|\n(?: {6}.*\n)*)\n?/m, '');
    if (values.registry === 'none')
        return plain;
    const input = /^ {6}(version: .*)$/m.exec(text)?.slice(1) ?? [];
    const url = urlOf(values);
    const owned = hasOwned && values.owned.length > 0 ? ['owned: |', ...values.owned.map((one) => `  ${one}`)] : [];
    const lines = [...input, `registry: ${values.registry}`, ...(url === '' ? [] : [`url: ${yamlText(url)}`]), ...owned];
    return `${plain}    with:\n${lines.map((line) => `      ${line}\n`).join('')}${secretsText(name, values.registry)}`;
}
function urlOf({ registry, url }) {
    return url === '' && registry === 'ghcr' ? 'https://ghcr.io/${{ github.repository_owner }}' : url;
}
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
function branchesIn(content) {
    const on = (0,json.memberOf)(content, 'on');
    const isAny = on === 'push' || (Array.isArray(on) && on.includes('push'));
    const push = (0,json.memberOf)(on, 'push');
    const branches = (0,json.memberOf)(push, 'branches');
    if (isAny ||
        (push === null && (0,json.Gv)(on)) ||
        ((0,json.Gv)(push) && branches === undefined && (0,json.memberOf)(push, 'tags') === undefined))
        return undefined;
    const some = Array.isArray(branches) ? branches : [branches];
    return some.flatMap((one) => (typeof one === 'string' ? one.replace(/\\([*+?![\]])/g, '$1') : []));
}
function escapedGlob(branch) {
    return branch.replace(/[*+?![\]]/g, '\\$&');
}
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z_](?:[\w./-]|:\/\/|\$\{\{ [\w.]+ \}\})*$/i;
function yamlText(text) {
    return PLAIN.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
const LOG_IN = [
    ['username', 'USERNAME'],
    ['password', 'PASSWORD'],
];
const BY_TOKEN = [['token', 'TOKEN']];
const SECRETS = new Map([
    ...['devpi', 'artifactory', 'nexus'].map((kind) => [kind, LOG_IN]),
    ...['codeartifact', 'pypi'].map((kind) => [kind, BY_TOKEN]),
]);
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

;





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
    const stuck = `${(0,printable.g$)(file)} does not write out what it calls: write ${moves[0]?.pin.ref ?? ''} there by hand`;
    return { file, starter: '', before: text, after: text, left: [...stays, stuck, ...lacks], notes: [] };
}
function judgedValues(name, values) {
    if (!traitsOf(name).hasOwned || values.registry === 'none' || values.owned.length > 0)
        return values;
    const hint = "Say it: --owned 'acme-*'. Where this publishes packages that others install: --kind monorepo.";
    throw new errors.yo('OWNED_MISSING', `nothing says which packages this product takes from ${values.registry}`, hint);
}
function merged(values, { branch, registry, url, owned }) {
    const isOther = registry !== 'none' && registry !== values.registry;
    return {
        ...values,
        branch: branch === '' ? values.branch : branch,
        registry: registry === 'none' ? values.registry : registry,
        url: url !== '' || isOther ? url : values.url,
        owned: owned.length === 0 ? values.owned : owned,
    };
}
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
    const head = `${(0,printable.g$)(file)} was changed by hand, and keeps what it has. What is asked for are these lines:`;
    return [[head, ...shown.map((line) => `  ${(0,printable.g$)(line)}`)].join('\n')];
}

;






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
    const publish = asked.registry === 'none' ? [] : [kind === 'product' ? 'product/release' : 'monorepo/publish'];
    return [`${kind}/ci`, ...publish, ...(hasSubmodules ? ['product/templates'] : [])];
}
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
        throw new errors.yo('NAME_BLOCKED', `${usual} is ${what}`, 'Give it another name, or take it away.');
    }
    const base = name.slice(name.indexOf('/') + 1);
    const others = Array.from({ length: taken.size + 1 }, (_, at) => (at === 0 ? '' : `-${at + 1}`));
    const file = [usual, ...others.map((more) => `${FOLDER}/maestro-${base}${more}.yml`)].find((one) => !isTaken(one));
    if (file === undefined)
        throw new Error(`more names are taken than there are files: ${base}`);
    return file;
}

var headline = __webpack_require__(24545);
;




const CALLED = {
    monorepo: 'a monorepo',
    product: 'a product',
    templates: 'a repository of templates',
};
async function answerText(told, system) {
    const { found, planned, isDry } = told;
    const changed = planned.filter(({ before, after }) => before !== after);
    const did = isDry ? 'would be written' : 'written';
    const head = changed.length === 0 ? 'nothing to write' : `${(0,headline.hS)(changed.length, 'workflow')} ${did}`;
    const diffs = await diffsOf(changed, system);
    const settled = planned.filter((one) => !changed.includes(one) && one.left.length === 0);
    const same = lines(settled.map(({ file }) => `  ${(0,printable.g$)(file)} is as it has to be`));
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
            diffs.push(diff.slice(diff.indexOf('--- ')).split('\n').map(shown).join('\n'));
        }
        return diffs;
    }
    finally {
        await files.remove(scratch);
    }
}
function shown(line) {
    return line.replace(/\r$/, '').split('\t').map(printable.g$).join('\t');
}
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
    return [`Pushes to ${(0,printable.g$)(branch.name)} count, as ${branch.guess}. Another branch: --branch NAME.`];
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

;



const WHY = {
    changed: 'somebody changed it in between',
    linked: 'it is a link by now',
    'read-only': 'its mode lets nobody write it',
};
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
    return new errors.yo('WRITE_REFUSED', `${(0,printable.g$)(file)} was not written: ${why}`, 'Nothing was changed.');
}

;










async function run(inputs, system) {
    const { branch, registry, owned, pin } = inputs;
    const asked = { branch, registry, url: inputs.url.trim(), owned };
    await judgeInputs({ ...asked, pin }, system);
    const { files } = system;
    const git = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const root = await git.workTree();
    const workTree = await system.openWorkTree(root);
    const present = await readWorkflows(root, workTree, files);
    const view = (0,over_work_tree.u)(git, git.checkedOut(), Promise.resolve(workTree));
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


 }),

 76185:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   U: () => ( NO_COMMIT),
   u: () => ( overWorkTree)
 });
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24082);
 var _standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78757);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);



const NO_COMMIT = '0'.repeat(40);
const MOST_BYTES = 8 * 1024 ** 2;
const FEW = 64;
function overWorkTree(git, checkedOut, workTree) {
    workTree.catch(() => undefined);
    const reading = readLoose(checkedOut, workTree);
    reading.catch(() => undefined);
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
            const { loose, commit: own } = await reading;
            if (loose.length === 0 || commit === undefined || !isCheckedOut(commit, own ?? NO_COMMIT))
                return git.search(commit, texts, folders);
            const places = loose.flatMap(({ path, entry }) => (isSearched(entry, folders) ? path : []));
            if (places.length > MOST_SEARCHED)
                return undefined;
            const [committed, changed] = await Promise.all([
                own === undefined ? [] : git.search(own, texts, folders),
                places.length === 0 ? [] : git.search(undefined, texts, places),
            ]);
            if (committed === undefined || changed === undefined)
                return undefined;
            const others = new Set(loose.map(({ path }) => path));
            return [...committed.filter(({ file }) => !others.has(file)), ...changed];
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
const MOST_SEARCHED = 1_000;
function isSearched(entry, folders) {
    if (entry === undefined || !(0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .$W)(entry.mode))
        return false;
    return folders.some((folder) => folder === '' || folder === entry.path || (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Yw)(folder, entry.path));
}
const NOWHERE = new Map();
function pathsOf(wanted, indexed, loose) {
    const changed = new Set(loose.map(({ path }) => path));
    const found = indexed.filter(({ objectId, path }) => wanted.has(objectId) && !changed.has(path));
    return new Map(found.map(({ objectId, path }) => [objectId, path]));
}
async function contentOf(id, { own, unchanged }, workTree) {
    const path = own ?? unchanged;
    if (path === undefined)
        return undefined;
    const bytes = contentIn(await (await workTree).look(path, MOST_BYTES));
    const isMeant = bytes !== undefined && (own === undefined ? !bytes.includes(CR) : idOf(bytes, id.length) === id);
    return isMeant ? bytes : undefined;
}
function contentIn(file) {
    return file?.bytes ?? file?.target;
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
        const { mode } = file;
        const bytes = contentIn(file);
        const objectId = bytes === undefined
            ? (0,_standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_2__ .S)()
                .randomBytes((commit?.length ?? 40) / 2)
                .toString('hex')
            : idOf(bytes, commit?.length);
        if (bytes !== undefined)
            pathOf.set(objectId, path);
        loose.push({ path, entry: { path, mode, objectId } });
    }
    return { commit, loose, pathOf };
}
function idOf(bytes, length = 40) {
    return (0,_standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_2__ .S)()
        .createHash(length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
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
        const { mode: oldMode = _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .sj, objectId: oldId = '' } = known === undefined ? (before.get(path) ?? {}) : { mode: known.oldMode, objectId: known.oldId };
        const { mode: newMode = _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .sj, objectId: newId = '' } = entry ?? {};
        if (oldMode === newMode && (oldId === newId || oldMode === _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .sj))
            changes.delete(path);
        else
            changes.set(path, { path, status: statusOf(oldMode, newMode), ...withIds({ oldMode, newMode, oldId, newId }) });
    }
    return [...changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function statusOf(oldMode, newMode) {
    if (oldMode === _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .sj)
        return 'A';
    if (newMode === _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .sj)
        return 'D';
    return oldMode.slice(0, 3) === newMode.slice(0, 3) ? 'M' : 'T';
}
function withIds(sides) {
    const length = Math.max(sides.oldId.length, sides.newId.length);
    return { ...sides, oldId: sides.oldId.padEnd(length, '0'), newId: sides.newId.padEnd(length, '0') };
}


 }),

 22893:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   O: () => ( unreadManifests),
   o: () => ( unreadError)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12784);


function unreadManifests({ findings }) {
    return findings.filter(({ code }) => code === 'unreadable-manifest');
}
function unreadError(first, others, hint = '') {
    const more = others.map(({ file, message }) => `\n${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(file)}: ${message}`).join('');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('MANIFEST_UNREADABLE', `${first.message}${more}`, `${first.fix} ${hint}`.trim(), first);
}


 }),

 13642:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   q: () => ( ownedNames),
   y: () => ( sampleName)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);



const PATTERN = /^(?=.{1,200}$)(?:[a-z0-9-]*\*){0,4}[a-z0-9-]*$/;
function ownedNames(given) {
    if (given.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('OWNED_MISSING', 'nothing says which packages are yours', 'Set owned to their names, or to patterns such as maestro-*: these come from the private registry, and from nowhere else.');
    }
    const patterns = given.map(normalizedPattern);
    const matchers = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`));
    return {
        patterns,
        has(name) {
            const normalized = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name);
            return matchers.some((matcher) => matcher.test(normalized));
        },
    };
}
function normalizedPattern(given) {
    const pattern = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(given);
    if (PATTERN.test(pattern) && !/^-|-$/.test(pattern))
        return pattern;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('OWNED_INVALID', `owned: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(given)} is no name of a package, and no pattern of names`, 'Names have letters, digits and - _ . between them; * stands for any text, as in maestro-*.');
}
function sampleName({ patterns }) {
    return (patterns.find((one) => !one.includes('*')) ?? patterns[0] ?? '').replaceAll('*', 'any');
}


 }),

 57244:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   J: () => ( registryKinds),
   M: () => ( openRegistry)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62377);


const openers = {
    codeartifact: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(8498)]).then(__webpack_require__.bind(__webpack_require__, 18498))).openCodeArtifact,
    devpi: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(7440)]).then(__webpack_require__.bind(__webpack_require__, 87440))).openDevpi,
    artifactory: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(3286)]).then(__webpack_require__.bind(__webpack_require__, 3286))).openArtifactory,
    nexus: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(9539)]).then(__webpack_require__.bind(__webpack_require__, 29539))).openNexus,
    pypi: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 31774))).openPypi,
    ghcr: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(4285)]).then(__webpack_require__.bind(__webpack_require__, 84285))).openGhcr,
    directory: async () => (await __webpack_require__.e( 201).then(__webpack_require__.bind(__webpack_require__, 40201))).openDirectory,
};
const registryKinds = Object.keys(openers);
async function openRegistry(settings, system, pace = _pace_js__WEBPACK_IMPORTED_MODULE_0__ .qh) {
    const load = openers[settings.kind];
    if (load === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('REGISTRY_KIND_UNKNOWN', `There is no kind of registry ${settings.kind}`, `There are ${registryKinds.join(', ')}.`);
    }
    const open = await load();
    return open(settings, system, pace);
}


 }),

 62377:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ee: () => ( delayAfter),
   LX: () => ( growingDelay),
   iN: () => ( transferMs),
   qh: () => ( PATIENT),
   sT: () => ( retryAfterOf)
 });
 var _standards_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85161);

const PATIENT = {
    mostTries: 8,
    firstDelayMs: 1_000,
    longestDelayMs: 30_000,
    longestWaitMs: 180_000,
    indexLimitMs: 300_000,
    silenceLimitMs: 120_000,
    wait: (milliseconds) => (0,_standards_clock_js__WEBPACK_IMPORTED_MODULE_0__ .y)(milliseconds),
    random: Math.random,
    now: _standards_clock_js__WEBPACK_IMPORTED_MODULE_0__ .L,
};
function delayAfter(tries, pace, retryAfterMs = 0) {
    if (tries >= pace.mostTries || retryAfterMs > pace.longestWaitMs)
        return undefined;
    return Math.max(retryAfterMs, growingDelay(tries, pace));
}
function growingDelay(tries, { firstDelayMs, longestDelayMs, random }) {
    const whole = Math.min(longestDelayMs, firstDelayMs * 2 ** (tries - 1));
    return Math.round(whole * (0.5 + random() / 2));
}
const BYTES_PER_MS = 100;
function transferMs(bytes) {
    return Math.ceil(bytes / BYTES_PER_MS);
}
function retryAfterOf(headers, nowMs = Date.now()) {
    const value = headers.get('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}


 }),

 26409:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Bk: () => ( judgeUrl),
   Gz: () => ( below),
   cT: () => ( withoutSecrets),
   sP: () => ( withoutEnding)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);


const LOOPBACK = /^(?:localhost|(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function judgeUrl(text, { kind, allowHttp }) {
    if (text === undefined || text.trim() === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_MISSING', `No URL says where the registry of kind ${kind} is`, 'Set the URL of the registry.');
    }
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_INVALID', `The URL of the registry is ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(withoutSecrets(text))}, which does not begin with https://`, 'Write it whole, such as https://devpi.example.com/team/prod/.');
    }
    judgeSafety(url, allowHttp ?? false);
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
function judgeSafety(url, allowsHttp) {
    const place = `${url.protocol}//${url.host}${url.pathname}`;
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_CREDENTIALS', `The URL of the registry, ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(place)}, holds a user or a password`, 'Take them out of it, and set username and password (or token), or MAESTRO_REGISTRY_USERNAME and MAESTRO_REGISTRY_PASSWORD.');
    }
    if (url.search !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_CREDENTIALS', `The URL of the registry, ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(place)}, has a query behind a question mark, which no index reads`, 'Take it out. If it is a token, set token, or MAESTRO_REGISTRY_TOKEN, in its place.');
    }
    if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname) && !allowsHttp) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_INSECURE', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(place)} is plain HTTP, which everybody on the way can read, credentials included`, 'Use https://, or allow HTTP for this registry where the network is yours alone.');
    }
}
function below(url, path) {
    return new URL(path, url);
}
function withoutEnding(url, ...endings) {
    const ending = endings.find((one) => url.pathname.endsWith(`/${one}/`));
    return ending === undefined ? url : new URL('../'.repeat(ending.split('/').length), url);
}
function withoutSecrets(text) {
    return text
        .replace(/\/\/[^/\s]*@/g, '//')
        .replace(/[^/\s:]*:[^/\s:]*@/g, '')
        .replace(/\?\S*/g, '?\u2026');
}


 }),

 24545:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   ZI: () => ( withReason),
   gD: () => ( headlineOf),
   hS: () => ( counted),
   mG: () => ( tallied),
   p0: () => ( duration),
   zD: () => ( grouped)
 });
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
function withReason(what, why) {
    return why === '' ? what : `${what}: ${why}`;
}
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function tallied(parts, firstCounted) {
    const told = parts.filter(([count]) => count > 0);
    return told.map(([count, words], at) => `${at === 0 ? firstCounted(count) : grouped(count)} ${words}`).join(', ');
}
function duration(seconds) {
    const minutes = Math.round(seconds / 60);
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    if (minutes < 60)
        return `${minutes} min`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


 }),

 87336:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   p: () => ( isRefName)
 });
function isRefName(name) {
    return (/^(?![-/.])[^\s~^:?*[\\\p{Cc}]+$/u.test(name) &&
        !/\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[/.]$/.test(name) &&
        name !== '@');
}


 }),

 48958:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   q: () => ( parseSemanticVersion)
 });
 var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

function parseSemanticVersion(text) {
    if (!/^v?\d/.test(text) || text.includes('+'))
        return undefined;
    return semver__WEBPACK_IMPORTED_MODULE_0__.parse(text.replace(/^v/, '')) ?? undefined;
}


 })

};
;