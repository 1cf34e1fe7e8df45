 (() => { 
 	"use strict";
 	var __webpack_modules__ = ({

 42613:
 ((module) => {

module.exports = require("assert");

 }),

 20181:
 ((module) => {

module.exports = require("buffer");

 }),

 35317:
 ((module) => {

module.exports = require("child_process");

 }),

 76982:
 ((module) => {

module.exports = require("crypto");

 }),

 24434:
 ((module) => {

module.exports = require("events");

 }),

 79896:
 ((module) => {

module.exports = require("fs");

 }),

 58611:
 ((module) => {

module.exports = require("http");

 }),

 65692:
 ((module) => {

module.exports = require("https");

 }),

 69278:
 ((module) => {

module.exports = require("net");

 }),

 34589:
 ((module) => {

module.exports = require("node:assert");

 }),

 16698:
 ((module) => {

module.exports = require("node:async_hooks");

 }),

 4573:
 ((module) => {

module.exports = require("node:buffer");

 }),

 31421:
 ((module) => {

module.exports = require("node:child_process");

 }),

 37540:
 ((module) => {

module.exports = require("node:console");

 }),

 77598:
 ((module) => {

module.exports = require("node:crypto");

 }),

 53053:
 ((module) => {

module.exports = require("node:diagnostics_channel");

 }),

 40610:
 ((module) => {

module.exports = require("node:dns");

 }),

 78474:
 ((module) => {

module.exports = require("node:events");

 }),

 73024:
 ((module) => {

module.exports = require("node:fs");

 }),

 51455:
 ((module) => {

module.exports = require("node:fs/promises");

 }),

 37067:
 ((module) => {

module.exports = require("node:http");

 }),

 32467:
 ((module) => {

module.exports = require("node:http2");

 }),

 44708:
 ((module) => {

module.exports = require("node:https");

 }),

 98995:
 ((module) => {

module.exports = require("node:module");

 }),

 77030:
 ((module) => {

module.exports = require("node:net");

 }),

 48161:
 ((module) => {

module.exports = require("node:os");

 }),

 76760:
 ((module) => {

module.exports = require("node:path");

 }),

 643:
 ((module) => {

module.exports = require("node:perf_hooks");

 }),

 1708:
 ((module) => {

module.exports = require("node:process");

 }),

 41792:
 ((module) => {

module.exports = require("node:querystring");

 }),

 80099:
 ((module) => {

module.exports = require("node:sqlite");

 }),

 57075:
 ((module) => {

module.exports = require("node:stream");

 }),

 46466:
 ((module) => {

module.exports = require("node:stream/promises");

 }),

 87997:
 ((module) => {

module.exports = require("node:timers");

 }),

 41692:
 ((module) => {

module.exports = require("node:tls");

 }),

 73136:
 ((module) => {

module.exports = require("node:url");

 }),

 57975:
 ((module) => {

module.exports = require("node:util");

 }),

 73429:
 ((module) => {

module.exports = require("node:util/types");

 }),

 75919:
 ((module) => {

module.exports = require("node:worker_threads");

 }),

 38522:
 ((module) => {

module.exports = require("node:zlib");

 }),

 70857:
 ((module) => {

module.exports = require("os");

 }),

 16928:
 ((module) => {

module.exports = require("path");

 }),

 2203:
 ((module) => {

module.exports = require("stream");

 }),

 13193:
 ((module) => {

module.exports = require("string_decoder");

 }),

 53557:
 ((module) => {

module.exports = require("timers");

 }),

 64756:
 ((module) => {

module.exports = require("tls");

 }),

 52018:
 ((module) => {

module.exports = require("tty");

 }),

 87016:
 ((module) => {

module.exports = require("url");

 }),

 39023:
 ((module) => {

module.exports = require("util");

 }),

 20550:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   X: () => ( action)
 });
function action(entry) {
    return entry;
}


 }),

 6605:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   answer: () => ( answer)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
 var _affected_file_role_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(7006);
 var _affected_other_names_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3284);
 var _affected_path_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(9488);
 var _affected_propagate_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(67802);
 var _affected_script_callers_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(76001);
 var _affected_spoken_documents_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(11673);
 var _changes_base_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(10463);
 var _changes_resolve_range_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(33179);
 var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(12027);
 var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(77178);
 var _workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26720);
 var _workspaces_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35869);
 var _workspaces_nx_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(20695);
 var _workspaces_typescript_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(65422);
 var _read_locks_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(13574);
















const LAST_GREEN = 'last-green';
async function answer(inputs, system) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, inputs.root);
    const git = system.openGit(folder, inputs.token);
    const finding = findChange(inputs, git, system);
    git.expectBlobs();
    const [{ range, changes, entries }, usual] = await Promise.all([finding, (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_1__ .P)()]);
    const readers = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_1__ .OP)(usual, entries);
    const texts = new Map();
    const isWanted = (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_1__ .PZ)(readers);
    const tree = await (0,_workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ .d)(git, entries, isWanted, texts);
    const sliceLocks = (0,_read_locks_js__WEBPACK_IMPORTED_MODULE_3__ .n)(git, changes);
    const search = (texts, folders) => git.search(range.head, texts, folders);
    const head = await sideOf(tree, readers, changes, { git, search });
    const { dependents, edges, carries } = inputs;
    const following = { dependents, edges, carries };
    const spread = async (question) => {
        if (inputs.granularity === 'project')
            return (0,_affected_propagate_js__WEBPACK_IMPORTED_MODULE_4__ .g)(question);
        const { propagateByFiles } = await Promise.all([__nccwpck_require__.e(8635), __nccwpck_require__.e(6488)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36488));
        return propagateByFiles(question, { git, system, folder });
    };
    if (!changes.some((change) => isWanted(change.path))) {
        const contents = { locks: await sliceLocks({ head, base: head }), effects: new Map(), lost: [] };
        return await spread({ range, changes, head, base: head, following, contents });
    }
    try {
        const treeAtBase = await (0,_workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ .d)(git, (0,_workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ .H)(entries, changes), isWanted, texts);
        const base = await sideOf(treeAtBase, readers, changes, { git, search });
        const locks = await sliceLocks({ head, base });
        const contents = { locks, ...(await readEffects(changes, { head, base })) };
        return await spread({ range, changes, head, base, following, contents });
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__ .yA))
            throw error;
        const why = `the manifests as they were cannot be had (${error.message})`;
        const everything = { type: 'everything', head: range.head, why, isFallback: true };
        return (0,_affected_propagate_js__WEBPACK_IMPORTED_MODULE_4__ .g)({ range: everything, changes: [], head, base: head, following });
    }
}
async function findChange(inputs, git, system) {
    if (inputs.base === LAST_GREEN)
        return changeIn(await lastGreen(inputs, git, system), git);
    const plan = (0,_changes_base_plan_js__WEBPACK_IMPORTED_MODULE_6__ .z)(system.event, { ...baseInputs(inputs), ...(await defaultBase(inputs, git, system)) });
    const guess = (0,_changes_resolve_range_js__WEBPACK_IMPORTED_MODULE_7__ .hi)(plan);
    if (guess !== undefined) {
        const [comparison, changes, entries] = await Promise.all([
            git.compare(guess.base, guess.head),
            git.changes(guess.base, guess.head, { fromMergeBase: true }).catch(() => undefined),
            git.tree(guess.head).catch(() => undefined),
        ]);
        const { mergeBase } = comparison ?? {};
        if (comparison !== undefined && mergeBase !== undefined && changes !== undefined && entries !== undefined) {
            return { range: (0,_changes_resolve_range_js__WEBPACK_IMPORTED_MODULE_7__ .O3)(plan, { ...comparison, mergeBase }), changes, entries };
        }
    }
    return changeIn(await (0,_changes_resolve_range_js__WEBPACK_IMPORTED_MODULE_7__ .Ss)(git, plan, { log: system.report.log }), git);
}
function baseInputs(inputs) {
    return { base: inputs.base, head: inputs.head, mergeQueue: inputs['merge-queue'] };
}
async function changeIn(range, git) {
    const [changes, entries] = await Promise.all([
        range.type === 'range' ? git.changes(range.base, range.head) : [],
        git.tree(range.head),
    ]);
    return { range, changes, entries };
}
async function lastGreen(inputs, git, system) {
    const { lastGreenRange } = await __nccwpck_require__.e( 6142).then(__nccwpck_require__.bind(__nccwpck_require__, 26142));
    const { workflow, token } = inputs;
    const { event, openGithub } = system;
    return lastGreenRange(git, { event, inputs: baseInputs(inputs), workflow, token, openGithub, log: system.report.log });
}
async function defaultBase(inputs, git, system) {
    if (inputs.base !== '' || system.event !== undefined)
        return {};
    const head = await git.commit(inputs.head || 'HEAD');
    if (head === undefined)
        return {};
    const tree = await (0,_workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ .d)(git, await git.tree(head), (file) => file === 'nx.json', new Map());
    const found = tree.entries.has('nx.json') ? await (0,_workspaces_nx_js__WEBPACK_IMPORTED_MODULE_8__.nxDefaultBase)(tree) : undefined;
    return found === undefined ? {} : { defaultBase: found };
}
async function sideOf(tree, readers, changes, { git, search }) {
    const { parts, settings } = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_1__ .iF)(readers, tree);
    const graph = (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_9__ .Z)(parts, settings);
    const names = (0,_affected_other_names_js__WEBPACK_IMPORTED_MODULE_10__ .J)(tree);
    const named = (0,_affected_other_names_js__WEBPACK_IMPORTED_MODULE_10__ .B)(changes, names);
    return {
        graph,
        tree,
        settings: await (0,_affected_path_settings_js__WEBPACK_IMPORTED_MODULE_11__ .k)(settings),
        extenders: await extendersOf(tree, named, git),
        ...(await speakersOf(named, { graph, tree }, git)),
        leadingUp: await (0,_affected_script_callers_js__WEBPACK_IMPORTED_MODULE_12__ .Ki)(new Set(named.map(({ path: file }) => file)), { graph, tree }, git),
        ...(names === undefined ? {} : { otherNames: names }),
        ...(0,_affected_spoken_documents_js__WEBPACK_IMPORTED_MODULE_13__ .H)(await containedOf(named, graph, tree, search), await (0,_affected_spoken_documents_js__WEBPACK_IMPORTED_MODULE_13__ .F)(named, { graph, tree }, search)),
        ...(await inputsOf(graph)),
    };
}
async function inputsOf(graph) {
    if (![...graph.projects.values()].some((project) => project.inputs !== undefined))
        return {};
    const { compileInputs } = await __nccwpck_require__.e( 6085).then(__nccwpck_require__.bind(__nccwpck_require__, 56085));
    const inputs = await compileInputs(graph);
    return inputs === undefined ? {} : { inputs };
}
async function containedOf(changes, graph, tree, search) {
    const candidates = changes.filter(({ path: file }) => (0,_affected_file_role_js__WEBPACK_IMPORTED_MODULE_14__ .r)(file));
    if (candidates.length === 0)
        return { contained: new Map() };
    const { containedFiles } = await __nccwpck_require__.e( 4337).then(__nccwpck_require__.bind(__nccwpck_require__, 24337));
    const contained = await containedFiles(candidates, graph, tree);
    if (contained.size === 0)
        return { contained };
    const { findReferred } = await __nccwpck_require__.e( 9310).then(__nccwpck_require__.bind(__nccwpck_require__, 89310));
    return findReferred(contained, changes, { graph, tree }, search);
}
async function readEffects(changes, { head, base }) {
    const { isLocked, isReadByParts, lostManifests, manifestEffects, sampleManifests } = await __nccwpck_require__.e( 5457).then(__nccwpck_require__.bind(__nccwpck_require__, 55457));
    const isSample = [head, base].map(({ graph }) => sampleManifests(graph));
    const manifests = changes.filter(({ path: file }) => isReadByParts(file) && !isSample.every((is) => is(file)));
    const trees = { head: head.tree, base: base.tree };
    const effects = await manifestEffects(manifests, trees, (file) => isLocked(file, head.graph));
    return { effects, lost: lostManifests(manifests, effects, { head: head.graph, base: base.graph }) };
}
async function speakersOf(changes, end, git) {
    if (!changes.some(({ path: file }) => (0,_workspaces_typescript_js__WEBPACK_IMPORTED_MODULE_15__.isTsconfig)(file)))
        return {};
    const { settingsSpeakers } = await __nccwpck_require__.e( 8657).then(__nccwpck_require__.bind(__nccwpck_require__, 98657));
    return { speakers: await settingsSpeakers(changes, end, git) };
}
async function extendersOf(tree, changes, git) {
    const changed = changes.filter(({ path: file }) => (0,_workspaces_typescript_js__WEBPACK_IMPORTED_MODULE_15__.mayBeExtended)(file));
    if (changed.length === 0)
        return new Map();
    const { bases, extendedBy } = await (0,_workspaces_typescript_js__WEBPACK_IMPORTED_MODULE_15__.extensionsIn)(tree, git);
    const meant = changed.filter(({ path: file }) => (0,_workspaces_typescript_js__WEBPACK_IMPORTED_MODULE_15__.isTsconfig)(file) || bases.has(file));
    return new Map(meant.map(({ path: file }) => [file, extendedBy(file)]));
}


 }),

 17453:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   HA: () => ( rangeInputs),
   dz: () => ( contract),
   hE: () => ( ledgerInputs),
   mU: () => ( USUAL_TARGETS)
 });
 var _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6150);

const NO_NAMES = [];
const NO_REASONS = {};
const NO_DIGESTS = {};
const NO_FINDINGS = [];
const NO_SHARDS = { include: [] };
const USUAL_TARGETS = ['lint', 'typecheck', 'test', 'build'];
const rangeInputs = {
    root: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('Folder of the repository, or any folder inside it.', '.'),
    base: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('Compare with this branch, tag or commit, from where the two histories last met. Without it the event decides: the pull request, the push, the queue, the previous tag. last-green asks GitHub for the newest commit for which this workflow succeeded.'),
    workflow: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('With base: last-green, the workflow whose runs count, by its file: ci.yml. Without it: the one that is running.'),
    token: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Sh)('The token that fetches history where the check-out kept none (contents: read), and asks GitHub with base: last-green (actions: read).'),
    head: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('The commit to answer for. Without it: what is checked out.'),
    'merge-queue': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['target', 'parent'], 'In a merge queue, compare with the target branch (right whatever the queue settings are), or with the entry before.', 'target'),
    dependents: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['none', 'direct', 'transitive'], 'How far to follow who depends on a changed project.', 'transitive'),
    edges: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['local', 'all'], 'Follow dependencies loaded from this repository, or also those taken by version from a registry.', 'local'),
    carries: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['loadable', 'all'], 'Which changed files of a project reach who depends on it: those that dependents can load, so not its tests and the settings of its tools, or all.', 'loadable'),
    granularity: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['project', 'file'], 'Who depends on a changed project is affected: whoever declares it, or, with file, whoever has a file that leads to a changed one by imports. Where imports cannot tell, it is as with project.', 'project'),
};
const ledgerInputs = {
    'ledger-store': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('Where the ledger is kept: cache (the actions cache), git (the ref refs/maestro/ledger of origin), or a folder. Without it: the cache in a workflow, .maestro on a laptop.'),
};
const contract = (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .E8)({
    name: 'affected',
    description: 'Lists the projects that a change touches, why, and the job matrix that tests just those.',
    surface: 'action',
    icon: 'git-branch',
    inputs: {
        ...rangeInputs,
        targets: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('Targets that the shards run, where a project has them.', USUAL_TARGETS),
        shards: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .kY)('How many shards to make in all; auto makes as many as pay for their start.'),
        'max-shards': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .U9)('Never make more shards than this.', 20),
        'one-python': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Never put projects that want different versions of Python into one shard: where one Python is set up for all of a shard. With actions/setup each project has its own.', false),
        inline: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .b3)(['never', 'auto'], 'When all of the work is no shard of the matrix, but in the output inline, for steps of this very job: auto for where other jobs would cost more than they save, or a number for work of so many seconds at most.'),
        timings: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('What tasks take, for balanced shards: a JSON file of seconds, {"project:target": 12.5}, or ledger, for what runs have kept there.'),
        ...ledgerInputs,
        summary: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Write the job summary.', true),
        html: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('Write the graph as a web page to this file: who is affected, and why.'),
        upload: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Keep that page with the workflow run, as an artifact that opens in the browser; the job summary links to it.', false),
    },
    outputs: {
        projects: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Names of the affected projects, in order of folder.', NO_NAMES),
        count: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.number('How many projects are affected.'),
        any: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.flag('Whether the matrix has any shard: test it before using the matrix, GitHub refuses an empty one.'),
        all: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.flag('Whether every project is affected.'),
        matrix: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Shards for strategy.matrix: {"include": [{id, projects, targets, only?, ecosystem, python?, node?, estimate}]}. `only` names projects that run fewer of the targets.', NO_SHARDS),
        expected: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('For the gate: a digest of what each shard of the matrix has to do, by its id.', NO_DIGESTS),
        inline: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('The shard that this job is to run itself, as JSON for the input shard of setup and run; empty where there is none. Then the matrix is empty.'),
        base: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('The commit compared with; empty when everything counts as changed.'),
        head: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('The commit answered for.'),
        reasons: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('For each affected project its chain of reasons, down to the changed file; of thousands, the first ones.', NO_REASONS),
        findings: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('What is wrong or worth knowing in the manifests, each with file, line and fix.', NO_FINDINGS),
        page: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('Path of the web page, where one was asked for.'),
        'page-url': _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('Where the uploaded page opens; empty where there is none.'),
        graph: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('Path of a JSON file with all projects, edges, reasons and findings.'),
    },
});


 }),

 10025:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   q: () => ( graphDocument)
 });
function graphDocument(graph, set) {
    return {
        formatVersion: 1,
        ...(set === undefined ? {} : { range: set.range }),
        projects: [...graph.projects.values()].map((project) => ({
            name: project.name,
            root: project.root,
            ecosystems: project.ecosystems,
            manifests: project.manifests,
            version: project.version ?? null,
            targets: project.targets.map(({ name, command, folder }) => ({ name, command, folder })),
            ...affection(set?.projects.get(project.name), set !== undefined),
        })),
        edges: graph.edges,
        findings: graph.findings,
    };
}
function affection(reason, isAsked) {
    if (reason === undefined)
        return isAsked ? { affected: false } : {};
    return { affected: true, reason };
}


 }),

 13574:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   n: () => ( readLocks)
 });
 var _affected_lock_slice_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44603);
 var _affected_shared_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68012);
 var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(12027);
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24082);




const DECODER = new TextDecoder('utf-8');
function readLocks(git, changes) {
    const changed = changes.filter(({ path }) => (0,_affected_shared_files_js__WEBPACK_IMPORTED_MODULE_0__ .eJ)(path));
    if (changed.length === 0)
        return async () => _affected_lock_slice_js__WEBPACK_IMPORTED_MODULE_1__ .v;
    const loading = Promise.all([textsOf(git, changed), __nccwpck_require__.e( 8546).then(__nccwpck_require__.bind(__nccwpck_require__, 8546))]);
    loading.catch(() => undefined);
    return async (ends) => {
        const [texts, { sliceLocks }] = await loading;
        return sliceLocks(changed, texts, ends);
    };
}
async function textsOf(git, changed) {
    const ids = changed.flatMap(({ oldMode, oldId, newMode, newId }) => [
        ...((0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_2__ .$W)(oldMode) ? [oldId] : []),
        ...((0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_2__ .$W)(newMode) ? [newId] : []),
    ]);
    try {
        const blobs = await git.blobs(ids);
        return new Map(changed.map((change) => [change.path, textsIn(blobs, change)]));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yA))
            throw error;
        const missing = `its text cannot be had (${error.message})`;
        return new Map(changed.map(({ path }) => [path, { missing }]));
    }
}
function textsIn(blobs, change) {
    const { oldMode, oldId, newMode, newId } = change;
    const ends = [
        { end: 'base', mode: oldMode, bytes: blobs.get(oldId) },
        { end: 'head', mode: newMode, bytes: blobs.get(newId) },
    ].filter(({ mode }) => mode !== _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_2__ .sj);
    if (ends.some(({ mode }) => !(0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_2__ .$W)(mode)))
        return { missing: 'it is no regular file' };
    if (ends.some(({ bytes }) => bytes === undefined))
        return { missing: 'its text cannot be had' };
    return Object.fromEntries(ends.map(({ end, bytes }) => [end, DECODER.decode(bytes)]));
}


 }),

 2373:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   k: () => ( readTimings)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
 var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12027);
 var _schedule_timings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9837);



async function readTimings(inputs, system) {
    const { timings } = inputs;
    if (timings === '')
        return new Map();
    if (timings === 'ledger')
        return (await __nccwpck_require__.e( 3759).then(__nccwpck_require__.bind(__nccwpck_require__, 63759))).keptTimings(inputs, system);
    const text = await system.files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, timings));
    if (text !== undefined)
        return (0,_schedule_timings_js__WEBPACK_IMPORTED_MODULE_1__ .PM)(text, timings);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo('TIMINGS_MISSING', `There is no file ${timings}`, 'Mend the input timings, or leave it out.');
}


 }),

 53332:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);

__nccwpck_require__.d(__webpack_exports__, {
  run: () => ( run)
});

var external_node_path_ = __nccwpck_require__(76760);
var explain = __nccwpck_require__(11844);
var make_shards = __nccwpck_require__(17070);
var errors = __nccwpck_require__(12027);
;

const MATRIX_CHARACTERS = 262_144;
function toMatrix(shards) {
    const matrix = { include: shards };
    const { length } = JSON.stringify(matrix);
    if (length <= MATRIX_CHARACTERS)
        return matrix;
    throw new errors.yo('MATRIX_TOO_LARGE', `The job matrix would have ${length} characters; GitHub takes ${MATRIX_CHARACTERS}`, 'Run the action once for each part of the repository, with fewer targets each.');
}

var schedule_shards = __nccwpck_require__(68573);
var answer = __nccwpck_require__(6605);
var graph_document = __nccwpck_require__(10025);
var read_timings = __nccwpck_require__(2373);
var uncommitted = __nccwpck_require__(50360);
var unknown_targets = __nccwpck_require__(50242);
var write_page = __nccwpck_require__(43910);
;











async function run(inputs, system) {
    const [set, timings] = await Promise.all([(0,answer.answer)(inputs, system), (0,read_timings.k)(inputs, system)]);
    (0,unknown_targets.K)(inputs.targets, set.graph);
    const affected = [...set.graph.projects.values()].filter(({ name }) => set.projects.has(name));
    const options = { targets: inputs.targets, timings, limits: set.limits, onePython: inputs['one-python'] };
    const all = (0,make_shards.O)(affected, { ...options, shards: inputs.shards, maxShards: inputs['max-shards'] });
    const limit = inputs.inline;
    const inline = limit === 'never' ? undefined : (0,make_shards.M)(affected, { limit, shards: all }, options);
    const shards = inline === undefined ? all : [];
    const projects = [...set.projects.keys()];
    const matrix = toMatrix(shards);
    const page = await (0,write_page.X)({ file: inputs.html, upload: inputs.upload }, system, set);
    const outputs = {
        projects,
        count: projects.length,
        any: shards.length > 0,
        all: projects.length > 0 && projects.length === set.graph.projects.size,
        matrix,
        expected: Object.fromEntries(shards.map((one) => [one.id, (0,schedule_shards.N$)(one)])),
        inline: inline === undefined ? '' : JSON.stringify(inline),
        base: set.range.type === 'range' ? set.range.base : '',
        head: set.range.head,
        reasons: reasonsOf(set, OUTPUT_CHARACTERS - JSON.stringify(projects).length - JSON.stringify(matrix).length),
        findings: set.graph.findings.slice(0, TOLD_FINDINGS),
        page: page.file,
        'page-url': page.url,
        graph: await writeGraph(set, inputs, system),
    };
    const told = inline === undefined ? shards : [inline];
    warnOfTargets(set, told, inputs, system);
    await tell(set, { shards: told, page: page.url }, inputs, system);
    return outputs;
}
const OUTPUT_CHARACTERS = 400_000;
const TOLD_FINDINGS = 100;
const TOLD_STEPS = 12;
function reasonsOf(set, room) {
    const reasons = [];
    let left = room;
    for (const name of set.projects.keys()) {
        const told = toldChain(set, name);
        left -= JSON.stringify([name, told]).length;
        if (left < 0)
            break;
        reasons.push([name, told]);
    }
    return Object.fromEntries(reasons);
}
function toldChain(set, name) {
    const chain = (0,explain.dR)(set, name);
    const omitted = Math.max(0, chain.length - TOLD_STEPS);
    const told = [...chain.slice(0, TOLD_STEPS - 1), ...chain.slice(TOLD_STEPS - 1 + omitted)];
    const sentences = told.map((step, at) => (at === 0 ? (0,explain.em)(step) : `${step.project}: ${(0,explain.em)(step)}`));
    return omitted === 0 ? sentences : sentences.toSpliced(-1, 0, `\u2026 ${omitted} more steps \u2026`);
}
async function writeGraph(set, inputs, system) {
    const file = external_node_path_.join(await system.outputFolder(external_node_path_.resolve(system.folder, inputs.root)), 'graph.json');
    await system.files.write(file, `${JSON.stringify((0,graph_document.q)(set.graph, set))}\n`);
    return file;
}
function warnOfTargets(set, shards, inputs, { report }) {
    const { unknown, known } = (0,unknown_targets.h)(inputs.targets, set.graph);
    const warn = (message) => report.annotate({ level: 'warning', title: 'Nothing to run', message });
    if (unknown.length > 0) {
        warn(`No project has a target ${unknown.join(' or ')}; there are: ${known}`);
    }
    else if (shards.length === 0 && [...set.projects.keys()].some((name) => !set.limits.has(name))) {
        warn(`No affected project has one of the targets ${inputs.targets.join(', ')}: the matrix is empty`);
    }
}
async function tell(set, { shards, page }, inputs, system) {
    const { report } = system;
    if (set.range.type === 'everything' && set.range.isFallback) {
        report.annotate({
            level: 'warning',
            title: 'Everything counts as changed',
            message: set.range.why,
            isInAnswer: true,
        });
    }
    if (set.range.type === 'range' && set.range.warning !== undefined) {
        report.annotate({ level: 'warning', title: 'Compared with another base', message: set.range.warning });
    }
    if (set.graph.findings.length > 0) {
        const { annotationsOf } = await __nccwpck_require__.e( 4884).then(__nccwpck_require__.bind(__nccwpck_require__, 22503));
        for (const one of annotationsOf(set.graph.findings))
            report.annotate({ ...one, isInAnswer: true });
    }
    await report.show(async (screen) => {
        const { affectedTable } = await __nccwpck_require__.e( 1349).then(__nccwpck_require__.bind(__nccwpck_require__, 21349));
        return affectedTable(set, shards, screen, await (0,uncommitted.S)(inputs, system));
    });
    if (!inputs.summary)
        return;
    await report.summary(async () => {
        const { jobSummary } = await __nccwpck_require__.e( 8943).then(__nccwpck_require__.bind(__nccwpck_require__, 98943));
        return jobSummary(set, shards, page);
    });
}


 }),

 50360:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   S: () => ( uncommitted)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12027);


async function uncommitted(inputs, system) {
    if (inputs.head !== '')
        return [];
    try {
        return await system.openGit(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, inputs.root)).uncommitted();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yA)
            return [];
        throw error;
    }
}


 }),

 50242:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   K: () => ( refuseMisspeltTargets),
   h: () => ( unknownTargets)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(12027);
 var _standards_likeness_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92299);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12784);
 var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17453);




const MOST_TOLD = 20;
function unknownTargets(targets, { projects }) {
    const usual = new Set(_contract_js__WEBPACK_IMPORTED_MODULE_0__ .mU);
    const unusual = targets.filter((name) => !usual.has(name));
    if (unusual.length === 0)
        return { unknown: [], names: [], known: '' };
    const known = new Set([...projects.values()].flatMap(namesOf));
    const names = [...known].sort();
    const told = names.slice(0, MOST_TOLD).map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$).join(', ');
    const more = known.size > MOST_TOLD ? ` and ${known.size - MOST_TOLD} more` : '';
    return { unknown: unusual.filter((name) => !known.has(name)), names, known: `${told || 'none'}${more}` };
}
function refuseMisspeltTargets(targets, graph) {
    const { unknown } = unknownTargets(targets, graph);
    const names = new Set([..._contract_js__WEBPACK_IMPORTED_MODULE_0__ .mU, ...[...graph.projects.values()].flatMap(namesOf)]);
    for (const typed of graph.projects.size === 0 ? [] : unknown) {
        const meant = [...names].find((name) => (0,_standards_likeness_js__WEBPACK_IMPORTED_MODULE_2__ .k)(typed, name));
        if (meant === undefined)
            continue;
        const hint = `Did you mean ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(meant)}?`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo('UNKNOWN_TARGET', `no project has a target ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(typed)}`, hint);
    }
}
function namesOf({ targets }) {
    return targets.map(({ name }) => name);
}


 }),

 44288:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   I: () => ( writeAskedFile),
   r: () => ( refuseWithoutFolder)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12027);
 var _standards_within_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9900);



async function writeAskedFile(asked, text, system) {
    await refuseWithoutFolder(asked, system);
    const { file, input, code } = asked;
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, file);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(target);
    try {
        const made = await system.files.write(target, text);
        if (made !== undefined)
            system.report.log(`made the folder ${node_path__WEBPACK_IMPORTED_MODULE_0__.relative(system.folder, made)} for ${file}`);
    }
    catch (error) {
        const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__ .EU)(error);
        if (why === undefined)
            throw error;
        const isRefused = error.code === 'ENOENT' && (await system.files.isFolder(folder));
        const reason = isRefused ? `${folder} takes no new files` : why;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(code, `${file} cannot be written: ${reason}`, `Name another file with ${input}.`);
    }
    return target;
}
async function refuseWithoutFolder({ file, input, code }, { folder, files }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, file);
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(target);
    if ((0,_standards_within_js__WEBPACK_IMPORTED_MODULE_2__ .U)(folder, target) || (await files.isFolder(place)))
        return;
    const hint = `Make that folder, or name another file with ${input}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(code, `${file} cannot be written: there is no folder ${place}`, hint);
}


 }),

 43910:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   X: () => ( publishPage),
   x: () => ( writePage)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12027);
 var _write_asked_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44288);



const USUAL_NAME = 'maestro-graph.html';
async function writePage(file, system, graph) {
    return file === '' ? '' : writeTo(file, system, await pageOf(graph));
}
async function publishPage(asked, system, set) {
    if (asked.file === '' && !asked.upload)
        return { file: '', url: '' };
    const text = await pageOf(set.graph, set);
    const file = asked.file === '' ? '' : await writeTo(asked.file, system, text);
    const own = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(asked.file.replaceAll('\\', '/'));
    const name = /^\w[\w.-]*\.html$/.test(own) ? own : USUAL_NAME;
    return { file, url: asked.upload ? await upload({ name, mediaType: 'text/html', text }, system) : '' };
}
async function upload(page, system) {
    try {
        return await system.upload(page);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yA))
            throw error;
        const message = `${page.name} was not uploaded: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__ .Ic)(error).message}`;
        system.report.annotate({ level: 'warning', title: 'No page', message });
        return '';
    }
}
async function pageOf(graph, set) {
    const [{ htmlPage }, { pageData }] = await Promise.all([
        __nccwpck_require__.e( 2182).then(__nccwpck_require__.bind(__nccwpck_require__, 92182)),
        __nccwpck_require__.e( 2456).then(__nccwpck_require__.bind(__nccwpck_require__, 22456)),
    ]);
    return htmlPage(pageData(graph, set));
}
function writeTo(file, system, text) {
    return (0,_write_asked_file_js__WEBPACK_IMPORTED_MODULE_2__ .I)({ file, input: 'html', code: 'PAGE_NOT_WRITTEN' }, text, system);
}


 }),

 67274:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   O: () => ( findAction)
 });
 var _often_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4418);

async function findAction(name) {
    const often = [_often_js__WEBPACK_IMPORTED_MODULE_0__ .h, _often_js__WEBPACK_IMPORTED_MODULE_0__ .e].find(({ contract }) => contract.name === name);
    return often ?? (await __nccwpck_require__.e( 3333).then(__nccwpck_require__.bind(__nccwpck_require__, 43333))).actions.get(name);
}


 }),

 4418:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   e: () => ( run),
   h: () => ( affected)
 });
 var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20550);
 var _affected_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17453);
 var _run_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(22216);



const affected = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__ .X)({
    contract: _affected_contract_js__WEBPACK_IMPORTED_MODULE_1__ .dz,
    load: () => Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 53332)),
});
const run = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__ .X)({
    contract: _run_contract_js__WEBPACK_IMPORTED_MODULE_2__ .d,
    load: () => Promise.all([__nccwpck_require__.e(9278), __nccwpck_require__.e(8919)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2782)),
});


 }),

 22216:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   L: () => ( taskInputs),
   d: () => ( contract)
 });
 var _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6150);
 var _affected_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17453);


const NO_TASKS = [];
const NO_PLAN = [];
const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };
const taskInputs = {
    projects: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('Projects by name, package, folder or glob; affected for those that the change touches; all. A ! in front leaves out.'),
    shard: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('An entry of the job matrix of affected, as JSON: its projects and targets are meant.'),
    targets: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('Targets that are run, where a project has them.', _affected_contract_js__WEBPACK_IMPORTED_MODULE_1__ .mU),
    affected: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('The same as projects: affected.', false),
    ..._affected_contract_js__WEBPACK_IMPORTED_MODULE_1__ .HA,
};
const contract = (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .E8)({
    name: 'run',
    description: 'Runs the tasks of a shard, or of the projects that you name, in order and side by side.',
    surface: 'action',
    answers: 'people',
    argument: 'projects',
    icon: 'play',
    inputs: {
        ...taskInputs,
        parallel: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .kY)('How many tasks at a time; auto goes by the cores and the memory of the machine.'),
        'fail-fast': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Start nothing more once a task has failed.', false),
        'time-limit': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .U9)('Minutes that a task may take at most.', 60),
        timings: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('A JSON file of seconds by task, {"project:target": 12.5}: what takes long begins first, and may take five times as long.'),
        ledger: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['off', 'shadow', 'on'], 'What is known of runs before: off asks nobody; shadow runs everything, and says which tasks passed before with nothing different; on leaves those out.', 'shadow'),
        ..._affected_contract_js__WEBPACK_IMPORTED_MODULE_1__ .hE,
        results: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('Write what became of each task to this file, as JSON.'),
        reports: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('Folder that JUnit files, coverage and built files of tasks are copied to; auto: .maestro/reports in a workflow, none elsewhere.', 'auto'),
        'dry-run': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Say what would run, in which order and why, and run nothing.', false),
        summary: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Write the job summary.', true),
    },
    outputs: {
        ok: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.flag('Whether nothing failed.'),
        passed: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Tasks that passed, project:target each.', NO_TASKS),
        failed: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Tasks that failed, or took too long.', NO_TASKS),
        skipped: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Tasks that did not run, because something that they need did not pass.', NO_TASKS),
        proven: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Tasks that passed before with nothing different: with ledger: on they did not run, and count as passed.', NO_TASKS),
        escapes: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Those of them that ran all the same, and failed: the ledger would have been wrong.', NO_TASKS),
        flaky: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Tasks that passed, though they failed before with nothing different: never left out.', NO_TASKS),
        planned: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('With dry-run: what would run, each behind all that it waits for, as {task, command, folder, after, isAdded}.', NO_PLAN),
        seconds: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.number('How long all of it took.'),
        results: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('Path of the file with what became of each task.'),
        reports: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('Path of the folder with what tasks left; empty without one.'),
        tests: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('How many tests passed, failed and were skipped, as far as results say.', NO_TESTS),
        problem: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('Why the step fails although it has its outputs; empty where it does not.'),
    },
    verdict: ({ problem }) => problem || undefined,
});


 }),

 20986:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   R: () => ( nextProject)
 });
function nextProject(reason) {
    if (reason.type === 'import')
        return reason.to;
    return reason.type === 'dependency' ? reason.edge.to : undefined;
}


 }),

 65049:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   B: () => ( CHECK_PROGRAMS),
   D: () => ( starting)
 });
const CHECK_PROGRAMS = {
    lint: {
        python: 'ruff|flake8|pylint|black|isort',
        node: String.raw `eslint|biome|prettier|oxlint|stylelint|xo|standard|markdownlint(?:-cli2)?|next|ng\s+lint`,
    },
    typecheck: {
        python: String.raw `mypy|pyright|basedpyright|ty\s+check`,
        node: 'tsc|tsgo|vue-tsc|svelte-check|next',
    },
    test: {
        python: String.raw `pytest|py\.test|unittest`,
        node: String.raw `jest|vitest|ava|mocha|playwright|cypress|node\s+--test|(?:bun|deno|ng)\s+test`,
    },
};
function starting(names) {
    const byName = String.raw `(?:^|[\s/"'&;|])(?:${names})(?=[\s"'&;|]|$)`;
    const byFile = String.raw `node_modules/\S*/(?:${names})\.[cm]?js\b`;
    return new RegExp(`(?:${byName}|${byFile})`, 'm');
}


 }),

 26834:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   B4: () => ( startedKinds),
   DB: () => ( bothKinds),
   Kh: () => ( lintTargets),
   YT: () => ( concernedTargets),
   cA: () => ( statesLint),
   oU: () => ( hasTarget),
   tG: () => ( kindsOf)
 });
 var _check_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65049);

const BY_NAME = [
    ['lint', /(?:^|[-_:])(?:lint|format|fmt|style|stylelint|eslint|prettier|ruff|biome)/],
    ['typecheck', /(?:^|[-_:])(?:type-?check|types|check-types|tsc|mypy|pyright)/],
    ['test', /(?:^|[-_:])(?:tests?|unit|e2e|integration|coverage|vitest|jest|pytest)(?:$|[-_:])/],
    ['build', /(?:^|[-_:])(?:build|bundle|compile|package|dist)(?:$|[-_:])/],
];
const SAYS_NOTHING = /storybook/;
const BY_PROGRAM = ['lint', 'typecheck', 'test'].map((kind) => [kind, (0,_check_programs_js__WEBPACK_IMPORTED_MODULE_0__ .D)(Object.values(_check_programs_js__WEBPACK_IMPORTED_MODULE_0__ .B[kind]).join('|'))]);
const known = new WeakMap();
function kindsOf(target) {
    const own = known.get(target);
    if (own !== undefined)
        return own ?? undefined;
    const named = SAYS_NOTHING.test(target.name) ? [] : BY_NAME.filter(([, words]) => words.test(target.name));
    const kinds = new Set(named.map(([kind]) => kind));
    const others = kinds.size === 0 ? [] : startedKinds(target).filter((kind) => kind !== 'typecheck' || !kinds.has('build'));
    const all = [...kinds, ...others.filter((kind) => !kinds.has(kind))];
    known.set(target, all.length === 0 ? null : all);
    return all.length === 0 ? undefined : all;
}
function startedKinds({ command, scripts }) {
    const text = scripts === undefined ? command : `${command}\n${scripts}`;
    return BY_PROGRAM.filter(([, words]) => words.test(text)).map(([kind]) => kind);
}
function does(target, kind) {
    return (kindsOf(target) ?? startedKinds(target)).includes(kind);
}
function lintTargets({ targets }) {
    return targets.filter((target) => does(target, 'lint'));
}
function statesLint(project) {
    return lintTargets(project).some(({ origin }) => origin === 'script');
}
function hasTarget({ targets }, kind) {
    return targets.some((target) => does(target, kind));
}
function bothKinds(a, b) {
    return a === 'every' || b === 'every' ? 'every' : [...new Set([...a, ...b])];
}
function concernedTargets({ targets }, kinds) {
    if (kinds === 'every')
        return targets.map(({ name }) => name);
    const isMissing = kinds.some((kind) => !hasTarget({ targets }, kind));
    const concerned = targets.filter((target) => {
        const own = kindsOf(target);
        return own === undefined || own.some((kind) => kinds.includes(kind)) || (isMissing && target.origin === 'script');
    });
    return concerned.map(({ name }) => name);
}


 }),

 11844:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Bd: () => ( lockSentence),
   OB: () => ( whyNot),
   cy: () => ( relinkedWords),
   dR: () => ( chainOf),
   em: () => ( sentence),
   gs: () => ( nowhereWords),
   n5: () => ( limitSentence),
   t1: () => ( findProject)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12027);
 var _standards_likeness_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92299);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12784);
 var _affected_set_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20986);




function chainOf(set, name) {
    const steps = [];
    for (let project = name; project !== undefined;) {
        const reason = set.projects.get(project) ?? set.removed.get(project) ?? set.passed?.get(project);
        if (reason === undefined)
            break;
        if (reason.type === 'import')
            return [...steps, ...importChain(reason)];
        steps.push({ project, reason });
        project = (0,_affected_set_js__WEBPACK_IMPORTED_MODULE_0__ .R)(reason);
    }
    return steps;
}
function importChain(reason) {
    const { to, file, status, steps } = reason;
    const end = { type: 'own-file', file, status, others: 0 };
    return [
        ...steps.map((step) => ({ project: step.project, reason: { ...reason, steps: [step] } })),
        { project: to, reason: end },
    ];
}
function sentence({ reason }) {
    switch (reason.type) {
        case 'own-file':
            return `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(reason.file)} was ${PARTICIPLES[reason.status]}${inPart(reason.part)}${andMore(reason.others)}`;
        case 'shared-file':
            return `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(reason.file)} changed: ${reason.rule}`;
        case 'lockfile':
            return `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(reason.file)}: ${lockSentence(reason.cause)}`;
        case 'dependency':
            return `${reason.isGone ? 'depended, before this change,' : 'depends'} on ${reason.edge.to} (${place(reason.edge.at)})${doubt(reason)}`;
        case 'import':
            return reason.steps.map(({ at, words }) => `${place(at)} ${words}`).join('; ');
        case 'relinked':
            return `${relinkedWords(reason)} (${place(reason.edge.at)})`;
        case 'unresolved':
            return `its reference in ${place(reason.at)} ${nowhereWords(reason)}`;
        case 'everything':
            return reason.why;
    }
}
function limitSentence({ limits }, name) {
    const limit = limits.get(name);
    if (limit === undefined)
        return undefined;
    return limit.size === 0
        ? 'none of its targets reads what changed'
        : `of its targets only ${listed([...limit].map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$))} read what changed`;
}
function whyNot(set, name) {
    const project = findProject(set, name);
    const passed = set.passed?.has(project.name) ? [PASSED] : [];
    return [...passed, ...filesSentences(set, project), ...dependencySentences(set, project)];
}
const PASSED = 'The change reaches it, but none of its targets states what changed as an input of it.';
function findProject(set, name) {
    const { projects } = set.graph;
    const found = projects.get(name) ??
        [...projects.values()].find(({ root, packageNames }) => root === name.replace(/\/+$/, '') || Object.values(packageNames).includes(name));
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo('UNKNOWN_PROJECT', `No project is named ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(name)}`, (0,_standards_likeness_js__WEBPACK_IMPORTED_MODULE_3__ .a)(name, [...projects.keys()], 'The command "graph" lists all projects.'));
}
const PARTICIPLES = {
    A: 'added',
    D: 'deleted',
    M: 'changed',
    T: 'changed in type',
};
function lockSentence(cause) {
    if (cause.type === 'all')
        return cause.why;
    const through = cause.through.map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$);
    const way = through.length > 3 ? [through[0], '\u2026', through.at(-1)].join(', ') : listed(through);
    const more = cause.others === 0 ? '' : `, and ${cause.others} more ${cause.others === 1 ? 'entry' : 'entries'}`;
    return [
        entryWords(cause),
        way === '' ? '' : `, through ${way}`,
        more,
        cause.isForAll ? ', installed at the root for all' : '',
        cause.isDevelopmentOnly ? ', for development only' : '',
    ].join('');
}
function entryWords({ name, change, from, to }) {
    const [subject, old, now] = [name, from ?? '', to ?? ''].map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$);
    const at = now === '' ? `${subject}` : `${subject} ${now}`;
    switch (change) {
        case 'version':
            return `${subject} ${old || 'without version'} \u2192 ${now || 'without version'}`;
        case 'added':
            return `${at} added`;
        case 'removed':
            return `${subject}${old === '' ? '' : ` ${old}`} removed`;
        case 'hash':
            return `${at} has a new hash`;
        case 'source':
            return `${at} comes from a new source`;
        case 'conditions':
            return `${at} is installed under other conditions or another name`;
    }
}
function relinkedWords({ edge, isGone, }) {
    return `${isGone ? 'no longer' : 'now'} loads ${edge.to} from this repository`;
}
function nowhereWords({ only }) {
    if (only === undefined)
        return 'leads nowhere, so any change in its ecosystem counts';
    return only === 'base' ? 'led nowhere before this change' : 'leads nowhere since this change';
}
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
function doubt(reason) {
    return reason.type === 'dependency' && reason.doubt !== undefined ? `: ${reason.doubt}` : '';
}
function inPart(part) {
    return part === undefined ? '' : `, in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(part)}`;
}
function andMore(others) {
    if (others === 0)
        return '';
    return others === 1 ? ' (and 1 more file)' : ` (and ${others} more files)`;
}
function place(at) {
    return at.line === undefined ? (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(at.file) : `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(at.file)}:${at.line}`;
}
function filesSentences(set, project) {
    const told = new Set((set.locks ?? []).map(({ file }) => file));
    const roots = [...set.graph.projects.values()].flatMap(({ root }) => (root === '' ? [] : root));
    const isNear = (file) => isInside(file, project.root) || !roots.some((root) => isInside(file, root));
    const ignored = set.ignored.filter(({ file }) => isNear(file) && !told.has(file));
    const count = set.changes.length === 1 ? 'The only changed file' : `None of the ${set.changes.length} changed files`;
    const verb = set.changes.length === 1 ? 'does not count' : 'counts';
    const first = set.changes.length === 0 ? 'Nothing changed.' : `${count} ${verb} for ${project.root || 'the root'}.`;
    const locks = (set.locks ?? []).filter(({ projects }) => projects.includes(project.name));
    return [
        first,
        ...locks.map(({ file }) => `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(file)}: nothing that it installs changed.`),
        ...ignored.slice(0, 10).map(({ file, rule }) => `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(file)} changed, but is ignored: ${rule}.`),
    ];
}
function dependencySentences(set, project) {
    const edges = set.graph.edges.filter((edge) => edge.from === project.name);
    const reaching = edges.filter(({ to }) => set.projects.has(to));
    if (edges.length === 0)
        return ['It depends on no project of this repository.'];
    if (reaching.length === 0) {
        const byEdges = set.unreached?.has(project.name) ? [OVER_EDGES_ONLY] : [];
        return [`Nothing that it depends on is affected: ${nameList(edges)}.`, ...byEdges];
    }
    return reaching.map((edge) => heldBack(set, edge));
}
const OVER_EDGES_ONLY = 'Over what they in turn depend on a change would reach it, but none of its files leads to a changed file by imports. With granularity "project" it would count.';
function heldBack(set, edge) {
    const { contained, following } = set;
    const isFollowed = edge.kind === 'local' || following.edges === 'all';
    if (isFollowed && contained.has(edge.to)) {
        const way = chainOf(set, edge.to).map(sentence).at(-1);
        return `It depends on ${edge.to}, but cannot load what changed there: ${way}. With carries "all" it would count.`;
    }
    if (edge.kind === 'registry' && set.following.edges === 'local') {
        return `It takes ${edge.to}, which is affected, by version from a registry (${place(edge.at)}): its tests do not see this change. With edges "all" it would count.`;
    }
    if (isFollowed && set.unreached?.has(edge.from)) {
        return `It depends on ${edge.to}, which is affected (${place(edge.at)}), but none of its files leads to a changed file by imports. With granularity "project" it would count.`;
    }
    return `It depends on ${edge.to}, which is affected (${place(edge.at)}), but dependents are followed only as far as "${set.following.dependents}".`;
}
function nameList(edges) {
    const names = [...new Set(edges.map(({ to }) => to))];
    return names.length <= 6 ? names.join(', ') : `${names.slice(0, 6).join(', ')} and ${names.length - 6} more`;
}
function isInside(file, folder) {
    return folder === '' || file.startsWith(`${folder}/`);
}


 }),

 7006:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   OM: () => ( isForCheckers),
   PQ: () => ( TEST_FOLDERS),
   kp: () => ( roleOf),
   pU: () => ( firstFolder),
   r: () => ( mayStay)
 });
 var _effect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26834);

const TEST_FOLDERS = new Set([
    'tests',
    'test',
    'e2e',
    'cypress',
    'integration_tests',
    'integration-tests',
    '__tests__',
]);
const PYTHON_TEST = /^(?:test_.*|.*_test|conftest)\.pyi?$/;
const NODE_TEST = /(?:^|\/)__(?:tests|mocks|snapshots)__\/|\.(?:test|spec|cy|stories|test-d|bench)\.[cm]?[jt]sx?(?:\.snap)?$/;
const TESTED = ['test', 'lint', 'typecheck'];
const ALL_TESTED = { kinds: TESTED, obeying: TESTED };
const SETTINGS = [
    [
        /^\.?ruff\.toml$|^\.flake8$|^\.?pylintrc$|^\.(?:eslint|prettier|stylelint)(?:rc|ignore).*|^eslint\.config\.|^\.oxlintrc\.jsonc?$/,
        ['lint'],
    ],
    [/^(?:\.?prettier|stylelint)\.config\.|^\.?biome\.jsonc?$|^\.editorconfig$/, ['lint']],
    [/^\.?mypy\.ini$|^pyrightconfig\.json$|^ty\.toml$/, ['typecheck']],
    [
        /^\.?pytest\.(?:ini|toml)$|^\.coveragerc$|^(?:jest|playwright|cypress|karma|vitest)(?:\.[\w-]+)?\.config\.|^vitest(?:\.[\w-]+)?\.(?:setup|workspace)\./,
        ['test'],
    ],
    [/^(?:tox\.ini|noxfile\.py|toxfile\.py)$/, 'every'],
    [
        /^(?:.*\.)?Dockerfile(?:\..*)?$|^\.dockerignore$|^(?:docker-)?compose(?:\..*)?\.ya?ml$|^\.env(?:\..*)?$|^Makefile$|^justfile$/,
        'every',
    ],
];
function roleOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (NODE_TEST.test(path))
        return { ...ALL_TESTED, isNamed: true };
    const first = firstFolder(path);
    if (TEST_FOLDERS.has(first))
        return { ...ALL_TESTED, isNamed: false };
    if (first !== '')
        return undefined;
    if (PYTHON_TEST.test(name))
        return { ...ALL_TESTED, isNamed: false };
    const obeying = SETTINGS.find(([pattern]) => pattern.test(name))?.[1];
    return obeying && { kinds: (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__ .DB)(obeying, codeKinds(name)), obeying, isNamed: false };
}
function codeKinds(name) {
    if (/\.[cm]?ts$/.test(name))
        return ['lint', 'typecheck'];
    return /\.[cm]?js$/.test(name) ? ['lint'] : [];
}
function isForCheckers({ kinds }) {
    return kinds !== 'every' && kinds.every((kind) => kind === 'lint' || kind === 'typecheck');
}
function firstFolder(path) {
    return path.slice(0, Math.max(0, path.indexOf('/')));
}
function mayStay(path) {
    for (let at = 0; at >= 0; at = path.indexOf('/', at + 1)) {
        if (roleOf(at === 0 ? path : path.slice(at + 1)) !== undefined)
            return true;
    }
    return false;
}


 }),

 45189:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  gy: () => ( followEdges),
  dK: () => ( incomingEdges),
  GH: () => ( startOf)
});

;
function relinkedProjects(head, base) {
    const [after, before] = [loadedBy(head), loadedBy(base)];
    const relinked = new Map();
    for (const [root, now] of after) {
        const then = before.get(root);
        if (then === undefined)
            continue;
        const found = differentEdge(then.edges, now.edges) ?? differentReference(then.project, now.project);
        if (found !== undefined)
            relinked.set(now.project.name, found);
    }
    return relinked;
}
function loadedBy({ projects, edges }) {
    const loaded = new Map();
    for (const project of projects.values())
        loaded.set(project.root, { project, edges: new Map() });
    for (const edge of edges) {
        const [from, to] = [projects.get(edge.from), projects.get(edge.to)];
        if (edge.kind !== 'local' || from === undefined || to === undefined)
            continue;
        const ways = loaded.get(from.root)?.edges;
        if (ways?.get(to.root) === undefined || edge.group !== 'dev')
            ways?.set(to.root, edge);
    }
    return loaded;
}
function differentEdge(before, after) {
    const gone = missing(before, after).map((edge) => ({ edge, isGone: true }));
    const fresh = missing(after, before).map((edge) => ({ edge, isGone: false }));
    const different = [...gone, ...fresh];
    const chosen = different.find(({ edge }) => edge.group !== 'dev') ?? different[0];
    return chosen && { reason: { type: 'relinked', ...chosen }, stays: chosen.edge.group === 'dev' };
}
function missing(some, others) {
    const names = new Set([...others.values()].map(({ to }) => to));
    return [...some].flatMap(([root, edge]) => (others.has(root) || names.has(edge.to) ? [] : [edge]));
}
function differentReference({ unresolved: before }, { unresolved: after }) {
    if (before.length === after.length)
        return undefined;
    const [some, others, only] = after.length > before.length ? [after, before, 'head'] : [before, after, 'base'];
    const known = new Set(others.map(placeOf));
    const reference = some.find((one) => !known.has(placeOf(one))) ?? some[0];
    return reference && { reason: { type: 'unresolved', at: reference.at, only } };
}
function placeOf({ at }) {
    return `${at.file}:${at.line}`;
}

;

function followEdges(touched, question) {
    const { head, base, following } = question;
    const spreading = startOf(touched);
    const { reasons, contained } = spreading;
    const incoming = incomingEdges(head.graph, base.graph, following);
    const carrying = () => [...reasons.keys()].filter((name) => !contained.has(name));
    spread(carrying(), spreading, incoming, following);
    spread(addRelinked(spreading, touched, question), spreading, incoming, following);
    if (following.dependents === 'none')
        return spreading;
    const changed = new Set(carrying().flatMap((name) => ecosystemsOf(name, question)));
    const unsure = [...head.graph.projects.values()].flatMap(({ name, unresolved }) => {
        const reference = unresolved.find(({ ecosystem }) => changed.has(ecosystem));
        return (reasons.has(name) && !contained.has(name)) || reference === undefined ? [] : [[name, reference.at]];
    });
    for (const [name, at] of unsure) {
        reasons.set(name, { type: 'unresolved', at });
        contained.delete(name);
    }
    const names = unsure.map(([name]) => name);
    if (following.dependents === 'transitive')
        spread(names, spreading, incoming, following);
    return spreading;
}
function addRelinked({ reasons, contained }, touched, { head, base }) {
    if (base === head)
        return [];
    const carrying = [];
    for (const [name, { reason, stays = contained.has(name) }] of relinkedProjects(head.graph, base.graph)) {
        const isLimited = contained.has(name) && touched.get(name)?.kinds !== 'every';
        if (reasons.has(name) && !isLimited && (stays || !contained.has(name)))
            continue;
        reasons.set(name, reason);
        if (stays)
            contained.add(name);
        else {
            contained.delete(name);
            carrying.push(name);
        }
    }
    return carrying;
}
function startOf(touched) {
    return {
        reasons: new Map([...touched].map(([name, { reason }]) => [name, reason])),
        contained: new Set([...touched.values()].filter(({ stays }) => stays).map(({ name }) => name)),
    };
}
function incomingEdges(head, base, following) {
    const incoming = new Map();
    const key = ({ from, to, kind }) => `${from}\0${to}\0${kind}`;
    const present = new Set(head.edges.map(key));
    const gone = base === head ? [] : base.edges.filter((edge) => !present.has(key(edge)));
    const add = (edge, isGone) => {
        if (edge.kind === 'registry' && following.edges === 'local')
            return;
        const list = incoming.get(edge.to);
        if (list === undefined)
            incoming.set(edge.to, [{ edge, isGone }]);
        else
            list.push({ edge, isGone });
    };
    for (const edge of head.edges)
        add(edge, false);
    for (const edge of gone)
        add(edge, true);
    return incoming;
}
function spread(start, { reasons, contained }, incoming, { dependents }) {
    const queue = [...start];
    const limit = { none: 0, direct: start.length, transitive: Number.POSITIVE_INFINITY }[dependents];
    for (let at = 0; at < queue.length && at < limit; at++) {
        for (const { edge, isGone } of incoming.get(queue[at]) ?? []) {
            if (reasons.has(edge.from) && !contained.delete(edge.from))
                continue;
            reasons.set(edge.from, { type: 'dependency', edge, isGone });
            queue.push(edge.from);
        }
    }
}
function ecosystemsOf(name, { head, base }) {
    return (head.graph.projects.get(name) ?? base.graph.projects.get(name))?.ecosystems ?? [];
}


 }),

 44603:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   v: () => ( NO_LOCKS)
 });
const NO_LOCKS = { byFile: new Map(), findings: [] };


 }),

 3284:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   B: () => ( withOtherNames),
   J: () => ( otherNames)
 });
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9356);

const MOST_HOPS = 40;
const MOST_NAMES = 1_000;
const MOST_CHARACTERS = 1_000;
function otherNames({ links }) {
    if (links.size === 0)
        return undefined;
    const ways = { to: new Map(), around: new Map(), through: new Map() };
    for (const link of links.keys()) {
        if ((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .j$)(link))
            continue;
        const { target, passed } = followed(link, links);
        if (target !== undefined)
            add((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Yw)(target, link) ? ways.around : ways.to, target, link);
        for (const place of passed)
            add(ways.through, place, link);
    }
    return (path) => namesOf(path, ways);
}
function withOtherNames(files, names, isWanted = () => true) {
    const wanted = [];
    for (const file of files) {
        if (isWanted(file.path))
            wanted.push(file);
        for (const name of names?.(file.path).names ?? [])
            if (isWanted(name.path))
                wanted.push(name);
    }
    return wanted;
}
function add(links, place, link) {
    const known = links.get(place);
    if (known === undefined)
        links.set(place, [link]);
    else
        known.push(link);
}
function namesOf(file, { to, around, through }) {
    const known = new Map([[file, { links: [], isRound: false }]]);
    const found = [];
    let isOpen = false;
    const take = (link, path, before, isRound) => {
        if (known.has(path) || before.links.includes(link))
            return;
        if (before.links.length > 0 && found.length >= MOST_NAMES)
            isOpen = true;
        else {
            known.set(path, { links: [...before.links, link], isRound: isRound || before.isRound });
            found.push({ path, link, isRound });
        }
    };
    for (const [path, chain] of known) {
        for (const link of to.get(path) ?? [])
            take(link, link, chain, false);
        for (const link of through.get(path) ?? [])
            take(link, link, chain, false);
        for (const folder of (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Zv)(path)) {
            const below = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._l)(folder, path);
            for (const link of to.get(folder) ?? [])
                take(link, `${link}/${below}`, chain, false);
            if (chain.isRound)
                continue;
            for (const link of around.get(folder) ?? [])
                take(link, `${link}/${below}`, chain, true);
        }
    }
    return { names: found, isOpen };
}
function followed(link, links) {
    const passed = new Set();
    const nowhere = { target: undefined, passed };
    let at = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(link);
    let ahead = segmentsOf(links.get(link));
    for (let hops = 0; ahead !== undefined && ahead.length > 0;) {
        const [segment = '', ...rest] = ahead;
        ahead = rest;
        if (segment === '..') {
            if (at === '')
                return nowhere;
            at = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(at);
            continue;
        }
        at = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(at, segment);
        if (rest.length === 0)
            continue;
        passed.add(at);
        if (!links.has(at))
            continue;
        if (hops++ === MOST_HOPS)
            return nowhere;
        const through = segmentsOf(links.get(at));
        ahead = through && [...through, ...rest];
        at = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(at);
    }
    return ahead === undefined ? nowhere : { target: at, passed };
}
function segmentsOf(text) {
    if (text === undefined || text.startsWith('/') || text.length > MOST_CHARACTERS)
        return undefined;
    return text.split('/').filter((segment) => segment !== '' && segment !== '.');
}


 }),

 9488:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   k: () => ( compilePathSettings)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);

const MAX_PATTERNS = 500;
const MAX_CHARACTERS = 1_000;
const NOTHING = { isIgnored: () => false, inputOf: () => [] };
async function compilePathSettings(settings) {
    const withInputs = [...settings.projects].filter(([, { inputs }]) => inputs.length > 0);
    const patterns = [...settings.ignore, ...withInputs.flatMap(([, { inputs }]) => inputs)];
    if (patterns.length === 0)
        return NOTHING;
    refuseExcess(patterns);
    const { default: picomatch } = await __nccwpck_require__.e( 4006).then(__nccwpck_require__.t.bind(__nccwpck_require__, 14006, 19));
    const compile = (globs) => picomatch([...globs], { dot: true });
    const isIgnored = settings.ignore.length === 0 ? () => false : compile(settings.ignore);
    const inputs = withInputs.map(([name, project]) => ({ name, matches: compile(project.inputs) }));
    return {
        isIgnored,
        inputOf: (path) => inputs.filter(({ matches }) => matches(path)).map(({ name }) => name),
    };
}
function refuseExcess(patterns) {
    const long = patterns.find(({ length }) => length > MAX_CHARACTERS);
    if (patterns.length <= MAX_PATTERNS && long === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('GLOBS_REFUSED', long === undefined ? `The settings hold ${patterns.length} globs` : `A glob has ${long.length} characters`, `At most ${MAX_PATTERNS} globs of ${MAX_CHARACTERS} characters each are read.`);
}


 }),

 32063:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   bf: () => ( ownerOf),
   i$: () => ( projectsByRoot),
   sV: () => ( projectsBelow)
 });
function projectsBelow(path, ecosystems, graph) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return [...graph.projects.values()]
        .filter((project) => `${project.root}/`.startsWith(folder) || folder === '')
        .filter((project) => project.ecosystems.length === 0 || project.ecosystems.some((e) => ecosystems.includes(e)))
        .map(({ name }) => name);
}
function projectsByRoot({ projects }) {
    return new Map([...projects.values()].map((project) => [project.root, project]));
}
function ownerOf(path, roots) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
        const project = roots.get(path.slice(0, at));
        if (project !== undefined)
            return project;
    }
    return roots.get(path) ?? roots.get('');
}


 }),

 67802:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  g: () => ( propagate)
});

var repo_paths = __nccwpck_require__(9356);
var effect = __nccwpck_require__(26834);
var follow_edges = __nccwpck_require__(45189);
var places = __nccwpck_require__(32063);
;
function upstreamFinder({ head, base, following }) {
    const outgoing = new Map();
    const key = ({ from, to, kind }) => `${from}\0${to}\0${kind}`;
    const present = new Set(head.graph.edges.map(key));
    const gone = base === head ? [] : base.graph.edges.filter((edge) => !present.has(key(edge)));
    const add = (edge, isGone) => {
        if (edge.kind === 'registry' && following.edges === 'local')
            return;
        const steps = outgoing.get(edge.from);
        if (steps === undefined)
            outgoing.set(edge.from, [{ edge, isGone }]);
        else
            steps.push({ edge, isGone });
    };
    for (const edge of head.graph.edges)
        add(edge, false);
    for (const edge of gone)
        add(edge, true);
    const farthest = { none: 0, direct: 1, transitive: Number.POSITIVE_INFINITY }[following.dependents];
    return function* upstream(project) {
        const seen = new Set([project]);
        const queue = [{ name: project, way: [] }];
        for (const { name, way } of queue) {
            if (way.length >= farthest)
                return;
            for (const step of outgoing.get(name) ?? []) {
                if (seen.has(step.edge.to))
                    continue;
                seen.add(step.edge.to);
                const found = { name: step.edge.to, way: [...way, step] };
                queue.push(found);
                yield found;
            }
        }
    };
}

;



function followInputs(inner) {
    return (touched, question) => {
        const found = inner(touched, question);
        const { inputs } = question.head;
        return inputs === undefined ? found : new Choosing(found, touched, question, inputs).run();
    };
}
class Choosing {
    #found;
    #touched;
    #question;
    #rules;
    #upstream;
    #changed = new Map();
    #limits = new Map();
    #passed = new Map();
    #claimed = new Set();
    constructor(found, touched, question, rules) {
        this.#found = { ...found, reasons: new Map(found.reasons), contained: new Set(found.contained) };
        this.#touched = touched;
        this.#question = question;
        this.#rules = rules;
        this.#upstream = upstreamFinder(question);
        this.#sortChanges();
    }
    run() {
        const { reasons, contained } = this.#found;
        for (const project of this.#question.head.graph.projects.values()) {
            const rules = this.#rules.of(project.name);
            if (rules === undefined || project.targets.length === 0)
                continue;
            const old = this.#found.reasons.get(project.name);
            const chosen = this.#choose(project, old);
            if (chosen.targets.size === 0 && rules.isComplete) {
                if (old !== undefined)
                    this.#passed.set(project.name, old);
                reasons.delete(project.name);
                continue;
            }
            if (old === undefined && chosen.targets.size === 0)
                continue;
            if (old === undefined && chosen.cause !== undefined) {
                reasons.set(project.name, chosen.cause.reason);
                contained.add(project.name);
            }
            if (chosen.targets.size < project.targets.length)
                this.#limits.set(project.name, chosen.targets);
        }
        return { ...this.#found, limits: this.#limits, passed: this.#passed, claimed: this.#claimed };
    }
    #sortChanges() {
        const { head, base, changes } = this.#question;
        const sides = [head, base].map((side) => ({
            side,
            roots: (0,places.i$)(side.graph),
        }));
        for (const { path } of changes) {
            if (head.settings.isIgnored(path))
                continue;
            const owner = sides.map(({ roots }) => (0,places.bf)(path, roots)?.name).find((name) => name !== undefined);
            if (owner === undefined)
                continue;
            const files = this.#changed.get(owner);
            if (files === undefined)
                this.#changed.set(owner, [path]);
            else
                files.push(path);
        }
    }
    #choose(project, old) {
        const names = [...new Set(project.targets.map(({ name }) => name))];
        if (old?.type === 'unresolved' || old?.type === 'everything')
            return { targets: new Set(names) };
        const part = this.#touched.get(project.name);
        const byRules = new Set(this.#byOurRules(project, old, part));
        const apart = new Set(part?.apart === undefined ? [] : (0,effect.YT)(project, part.apart));
        const targets = new Set();
        let first;
        for (const name of names) {
            const rule = this.#rules.of(project.name)?.targets.get(name);
            if (rule === undefined ? byRules.has(name) : apart.has(name))
                targets.add(name);
            else if (rule !== undefined) {
                const cause = this.#causeOf(name, rule, project);
                if (cause === undefined)
                    continue;
                targets.add(name);
                first ??= cause;
                this.#claimed.add(cause.file);
            }
        }
        return first === undefined ? { targets } : { targets, cause: first };
    }
    #byOurRules(project, old, part) {
        if (old === undefined)
            return [];
        const isPartly = part !== undefined && this.#found.contained.has(project.name);
        return (0,effect.YT)(project, isPartly ? part.kinds : 'every');
    }
    #causeOf(target, rule, project) {
        const own = this.#changed.get(project.name)?.find(this.#in(rule.own));
        if (own !== undefined)
            return { reason: this.#ownFile(own), file: own };
        const shared = this.#sharedFile(rule.shared);
        if (shared !== undefined) {
            return {
                reason: { type: 'shared-file', file: shared, rule: `its target ${target} states it as an input` },
                file: shared,
            };
        }
        return this.#found.unreached?.has(project.name) ? undefined : this.#causeUpstream(rule, project);
    }
    #in(files) {
        const effects = this.#question.contents?.effects;
        return (file) => files.holds(file, effects?.has(file) === true);
    }
    #sharedFile(...sets) {
        const { head, changes } = this.#question;
        const isRead = sets.map((files) => this.#in(files));
        return changes.find(({ path }) => isRead.some((reads) => reads(path)) && !head.settings.isIgnored(path))?.path;
    }
    #causeUpstream(rule, project) {
        if (rule.ofDependencies.length === 0 && !rule.readsAllOfDependencies)
            return undefined;
        for (const { name, way } of this.#upstream(project.name)) {
            const file = this.#seenOf(name, rule);
            const [first] = way;
            if (file === undefined || first === undefined)
                continue;
            for (const { edge, isGone } of way.slice(1))
                this.#pass(edge.from, { type: 'dependency', edge, isGone });
            this.#pass(name, this.#touched.get(name)?.reason ?? this.#ownFile(file));
            return { reason: { type: 'dependency', ...first }, file };
        }
        return undefined;
    }
    #pass(name, reason) {
        if (!this.#passed.has(name))
            this.#passed.set(name, reason);
    }
    #seenOf(name, { ofDependencies, readsAllOfDependencies }) {
        const part = this.#touched.get(name);
        const files = this.#changed.get(name) ?? [];
        const reason = this.#found.reasons.get(name);
        if (reason?.type === 'unresolved')
            return reason.at.file;
        const stated = this.#rules.of(name);
        const sets = ofDependencies.map((set) => stated?.named(set));
        const isOpen = readsAllOfDependencies || sets.includes(undefined) || part?.apart !== undefined;
        if (isOpen && part !== undefined && !part.stays)
            return part.seen[0]?.change.path ?? files[0];
        const known = sets.filter((set) => set !== undefined);
        const isOwn = known.map((set) => this.#in(set.own));
        const own = files.find((file) => isOwn.some((reads) => reads(file)));
        return own ?? this.#sharedFile(...known.map((set) => set.shared));
    }
    #ownFile(file) {
        const status = this.#question.changes.find(({ path }) => path === file)?.status ?? 'M';
        return { type: 'own-file', file, status, others: 0 };
    }
}

var lock_slice = __nccwpck_require__(44603);
var touched_projects = __nccwpck_require__(8997);
;






const LOADING = new Set(['relinked', 'unresolved']);
function propagate(question, follow = follow_edges.gy) {
    const { range, changes, head, following } = question;
    const locks = question.contents?.locks ?? lock_slice.v;
    const common = {
        range,
        changes,
        graph: withFindings(head.graph, locks.findings),
        following,
        locks: changedLocks(locks),
    };
    const all = (reason) => new Map([...head.graph.projects.keys()].map((name) => [name, reason]));
    if (range.type === 'everything') {
        const projects = all({ type: 'everything', why: range.why });
        return { ...common, projects, removed: new Map(), ignored: [], limits: new Map(), contained: new Set() };
    }
    const touched = (0,touched_projects.DA)(question);
    const { ignored } = touched;
    const doubt = doubtOf(touched, question);
    if (doubt !== undefined) {
        const reasons = new Map([
            ...all(doubt),
            ...[...touched.projects].map(([name, { reason }]) => [name, reason]),
        ]);
        return { ...common, ...split(reasons, question), ignored, limits: new Map(), contained: new Set() };
    }
    const { reasons, contained, unreached, findings, ...chosen } = followInputs(follow)(touched.projects, question);
    const limited = [...contained].filter((name) => !LOADING.has(reasons.get(name)?.type));
    const parts = limited.flatMap((name) => touched.projects.get(name) ?? []);
    const limits = new Map([...limitsOf(parts, head.graph), ...(chosen.limits ?? [])]);
    const more = {
        ...(unreached === undefined ? {} : { unreached, graph: withFindings(common.graph, findings) }),
        ...(chosen.passed === undefined ? {} : { passed: chosen.passed }),
    };
    const unread = ignored.filter(({ file }) => chosen.claimed?.has(file) !== true);
    return { ...common, ...more, ...split(reasons, question), ignored: unread, limits, contained };
}
function doubtOf(touched, question) {
    return touched.everything ?? (touched.projects.size > 0 ? unreadable(question) : undefined);
}
function limitsOf(parts, { projects }) {
    const limits = new Map();
    for (const { name, kinds } of parts) {
        const project = projects.get(name);
        if (project !== undefined && kinds !== 'every')
            limits.set(name, new Set((0,effect.YT)(project, kinds)));
    }
    return limits;
}
function withFindings(graph, findings = []) {
    return findings.length === 0 ? graph : { ...graph, findings: [...graph.findings, ...findings] };
}
function changedLocks({ byFile }) {
    return [...byFile].map(([file, { users }]) => ({ file, projects: users }));
}
function unreadable({ head, base, contents }) {
    const finding = [...head.graph.findings, ...base.graph.findings].find(({ code }) => code === 'unreadable-manifest');
    const file = finding?.file ?? contents?.lost[0];
    if (file === undefined)
        return undefined;
    return { type: 'everything', why: `${file} cannot be read, so who depends on whom is not certain` };
}
function split(reasons, { head: { graph }, base }) {
    const projects = new Map();
    for (const name of graph.projects.keys()) {
        const reason = reasons.get(name);
        if (reason !== undefined)
            projects.set(name, reason);
    }
    const unread = new Set(graph.findings.flatMap(({ code, file }) => (code === 'unreadable-manifest' ? (0,repo_paths.gN)(file) : [])));
    const isGone = (name) => !graph.projects.has(name) && !unread.has(base.graph.projects.get(name)?.root ?? '/');
    return { projects, removed: new Map([...reasons].filter(([name]) => isGone(name))) };
}


 }),

 76001:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   EY: () => ( scriptCallers),
   Ki: () => ( leadingUp),
   Mv: () => ( RUNS_SCRIPTS),
   Wh: () => ( scriptNamers)
 });
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24082);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9356);


const MANAGER = String.raw `\b(?:npm|pnpm|yarn|bun|npm_execpath)\b`;
const WORDS = '[^&|;]*?';
const UP = String.raw `(?:\.\.(?![\w.])|PROJECT_CWD|WORKSPACE_ROOT|local_prefix|show-toplevel)`;
const UPWARDS = [
    String.raw `\b(?:cd|pushd)\s${WORDS}${UP}`,
    String.raw `\b(?:make|just|task|(?:ba|da|z|k)?sh)\s${WORDS}${UP}`,
    String.raw `${UP}\S*\.sh\b`,
    `${MANAGER}${WORDS}\\s(?:--prefix|--cwd|--dir|-C|-w|--workspace)[=\\s]+${WORDS}${UP}`,
    String.raw `${MANAGER}${WORDS}\s(?:-w|--workspaces?|--workspace-root|--include-workspace-root|-T|--top-level|-F|--filter)(?![\w-])`,
    String.raw `\byarn\s+workspaces?\s`,
].map((text) => new RegExp(text));
const FOLDER_ABOVE = /(?:^|[\s'"`=(,:])(?:\.\.\/)*\.\.\/?(?=$|[\s'"`;&|),}\\])/;
const RUNS = new RegExp(String.raw `${MANAGER}[\s"]|\bnode\s+--run\b`);
const GLOBAL = /\byarn\s+(?:run\s+)?(?:-\S+\s+)*([\w.@/-]*:[\w:.@/-]+)/g;
function scriptCallers({ graph, tree, leadingUp, }) {
    return [...graph.projects.values()].filter((project) => {
        const { name, root, manifests, targets } = project;
        if (leadingUp?.has(name) === true)
            return true;
        const hasOwn = manifests.some((file) => (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .AP)(file, 'package.json'));
        if (targets.some((target) => runsAbove(target, root)))
            return true;
        return manifests.some((file) => {
            const isUsual = hasOwn && !(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .AP)(file, 'project.json');
            const text = tree.text(file) ?? '';
            return text.split('\n').some((line) => (isUsual ? leadsUp(line, text) : RUNS.test(line)));
        });
    });
}
function runsAbove({ folder, command }, root) {
    return folder !== root && `${root}/`.startsWith(folder === '' ? '' : `${folder}/`) && RUNS.test(command);
}
function leadsUp(line, text) {
    if (UPWARDS.some((pattern) => pattern.test(line)) || (FOLDER_ABOVE.test(line) && RUNS.test(line)))
        return true;
    return [...line.matchAll(GLOBAL)].some(([, name]) => !text.includes(`"${name}":`));
}
const RUNS_SCRIPTS = /\b(?:npm|pnpm|yarn|bun|turbo|lerna|nx)\b/;
function scriptNamers({ projects }) {
    const naming = new Map();
    for (const project of projects.values()) {
        const texts = project.targets.flatMap(({ scripts }) => scripts !== undefined && RUNS_SCRIPTS.test(scripts) ? scripts : []);
        for (const word of new Set(texts.flatMap((text) => text.split(/[\s"'=&;|()]+/)))) {
            const folder = word.includes('/') ? [word.slice(word.lastIndexOf('/'))] : [];
            for (const key of [word, ...folder])
                naming.set(key, (naming.get(key) ?? new Set()).add(project));
        }
    }
    return (project) => {
        const { name, packageNames, root } = project;
        const folder = root === '' ? [] : [`/${root.slice(root.lastIndexOf('/') + 1)}`];
        const keys = [name, ...Object.values(packageNames), ...folder];
        const found = new Set(keys.flatMap((key) => [...(naming.get(key) ?? [])]));
        found.delete(project);
        return [...found];
    };
}
const STARTED = /[\w@./-]+\.(?:(?:ba|z)?sh|py|[cm]?[jt]s)\b/g;
const STARTERS = [
    [/\bg?make\b/, ['Makefile', 'makefile', 'GNUmakefile']],
    [/\bjust\b/, ['justfile', 'Justfile', '.justfile']],
    [/\btask\b/, ['Taskfile.yml', 'Taskfile.yaml']],
];
const ANY_UPWARDS = /(?:^|[^.\w])\.\.(?![\w.])|show-toplevel/m;
const SPEAKS_OF_MANAGER = new RegExp(MANAGER);
const DECODER = new TextDecoder('utf-8');
async function leadingUp(manifests, { graph, tree }, git) {
    const asked = new Set([...manifests].flatMap((file) => ((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .AP)(file, 'package.json') ? (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(file) : [])));
    if (asked.size === 0)
        return new Set();
    const isBelowAny = (root) => (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Zv)(root).some((folder) => asked.has(folder));
    const started = [...graph.projects.values()].flatMap((project) => isBelowAny(project.root) ? startedBy(project, tree).map((entry) => ({ name: project.name, entry })) : []);
    if (started.length === 0)
        return new Set();
    const blobs = await git.blobs(started.map(({ entry }) => entry.objectId));
    const leading = started.filter(({ entry }) => {
        const text = DECODER.decode(blobs.get(entry.objectId));
        return ANY_UPWARDS.test(text) && SPEAKS_OF_MANAGER.test(text);
    });
    return new Set(leading.map(({ name }) => name));
}
function startedBy({ root, manifests, targets }, tree) {
    const text = [...manifests.map((file) => tree.text(file) ?? ''), ...targets.map(({ command }) => command)].join('\n');
    const usual = STARTERS.flatMap(([program, names]) => (program.test(text) ? names : []));
    const paths = [...(text.match(STARTED) ?? []), ...usual].map((name) => (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .o1)(root, name));
    return [...new Set(paths)].flatMap((path) => {
        const entry = path === undefined ? undefined : tree.entries.get(path);
        return entry !== undefined && (0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_1__ .$W)(entry.mode) ? entry : [];
    });
}


 }),

 68012:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   JA: () => ( LOCKFILES),
   QY: () => ( sharedFile),
   RN: () => ( isSample),
   V: () => ( isContentOutside),
   _m: () => ( isCode),
   bM: () => ( isDataAmongDocuments),
   eJ: () => ( isLock),
   xA: () => ( isDocumentation)
 });
const LOCKFILES = new Map([
    ['poetry.lock', 'python'],
    ['uv.lock', 'python'],
    ['pdm.lock', 'python'],
    ['package-lock.json', 'node'],
    ['npm-shrinkwrap.json', 'node'],
    ['pnpm-lock.yaml', 'node'],
    ['yarn.lock', 'node'],
]);
function isLock(path) {
    return LOCKFILES.has(path.slice(path.lastIndexOf('/') + 1));
}
const PYTHON = { reach: 'below', ecosystems: ['python'], rule: 'settings of the Python projects below it' };
const NODE = { reach: 'below', ecosystems: ['node'], rule: 'settings of the Node projects below it' };
const ALL = { reach: 'all', rule: 'settings of every project' };
const SURROUNDINGS = {
    reach: 'below',
    ecosystems: ['python', 'node'],
    kinds: ['test', 'build'],
    rule: 'what tests and builds run in',
};
const LINTED = {
    reach: 'below',
    ecosystems: ['python', 'node'],
    kinds: ['lint'],
    rule: 'linters and formatters read it',
};
const CHECKED_OUT = { reach: 'all', rule: 'it decides what files hold once they are checked out' };
const NOBODY = { reach: 'nobody', rule: 'no task reads it' };
const BY_NAME = new Map([
    ...['pyproject.toml', 'conftest.py', 'pytest.ini', '.pytest.ini', 'tox.ini', 'setup.cfg', 'ruff.toml', '.ruff.toml']
        .concat(['mypy.ini', '.mypy.ini', '.flake8', '.pylintrc', 'pylintrc', 'pyrightconfig.json', 'ty.toml'])
        .concat(['.coveragerc', 'uv.toml', 'poetry.toml', 'noxfile.py', '.python-version', 'requirements.txt'])
        .map((name) => [name, PYTHON]),
    ...['package.json', 'pnpm-workspace.yaml', '.npmrc', '.yarnrc.yml', '.yarnrc', '.pnpmfile.cjs', 'lerna.json']
        .concat(['.nvmrc', '.node-version', 'biome.json', 'biome.jsonc', 'turbo.json', 'rush.json'])
        .map((name) => [name, NODE]),
    ...['nx.json', 'maestro.toml', '.tool-versions', 'mise.toml', '.mise.toml'].map((name) => [name, ALL]),
]);
const NODE_SETTINGS = /^(?:\.eslintrc(?:\..+)?|eslint\.config\..+|\.prettierrc(?:\..+)?|prettier\.config\..+|babel\.config\..+|\.babelrc|\.oxlintrc\.jsonc?|(?:jest|vitest|vite|webpack|rollup)(?:\.[\w-]+)?\.(?:config|preset|workspace)\..+)$/;
const BY_NAME_OUTSIDE = new Map([
    ['.gitattributes', CHECKED_OUT],
    ['.editorconfig', LINTED],
    ['.gitignore', LINTED],
]);
const RUN_IN = /^(?:(?:.*\.)?Dockerfile(?:\..*)?|\.dockerignore|(?:docker-)?compose(?:\..*)?\.ya?ml|\.env(?:\..*)?)$/;
const NOBODYS_NAMES = new Set([
    ...['.mailmap', '.git-blame-ignore-revs', 'CODEOWNERS'],
    ...['.pre-commit-config.yaml', 'renovate.json', 'renovate.json5', '.renovaterc', '.renovaterc.json', 'CITATION.cff'],
]);
const NOBODYS_NAMED_ALIKE = /^(?:\.?cz\.(?:toml|json|ya?ml)|\.?release-please-(?:config|manifest)\.json|\.releaserc(?:\..+)?|\.versionrc(?:\..+)?|\.?cliff\.toml|\.bumpversion\.(?:cfg|toml)|\.commitlintrc(?:\..+)?|commitlint\.config\..+|\.?lefthook(?:-local)?\.(?:toml|json|ya?ml)|\.?codecov\.ya?ml|\.gitlab-ci\.ya?ml|azure-pipelines\.ya?ml|Jenkinsfile)$/;
const NOBODYS_FOLDERS = new Set(['.circleci', '.github', '.vscode', '.idea', '.devcontainer', '.husky', '.changeset']);
function sharedFile(path, isOwned) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = BY_NAME.get(name) ?? (NODE_SETTINGS.test(name) ? NODE : undefined);
    if (known !== undefined || isOwned)
        return known;
    const outside = BY_NAME_OUTSIDE.get(name) ?? (RUN_IN.test(name) ? SURROUNDINGS : undefined);
    if (outside !== undefined)
        return outside;
    const top = path.slice(0, Math.max(0, path.indexOf('/')));
    const isNobodys = NOBODYS_NAMES.has(name) || NOBODYS_NAMED_ALIKE.test(name) || NOBODYS_FOLDERS.has(top);
    return isNobodys ? NOBODY : undefined;
}
const DOCUMENT = /\.(?:md|rst|adoc)$|^(?:licen[cs]e|copying)(?:[.-](?:txt|html|mit|apache|bsd|apache-2\.0))?$|^(?:notice|authors|contributors|changelog|changes|history)(?:\.txt)?$/i;
const FOR_PEOPLE = /^(?:readme|changelog|changes|history|contributing|code_of_conduct|security|licen[cs]e|copying|notice|authors)\b/i;
const SOURCE_FOLDERS = /^(?:src|lib|app|tests?|__tests__|e2e|specs?)\//;
const SAMPLE_FOLDERS = /(?:^|\/)(?:templates?|fixtures|__fixtures__|testdata|test-data|prompts?|__snapshots__)\//;
const DATA = /\.(?:json[c5]?|ya?ml|toml|csv|tsv|sql|graphqls?|proto|xml|avsc|parquet)$/;
const OF_SITES = /^(?:mkdocs|_config|antora|book|toc|meta|nav|docs|mint|sidebars?|_category_|\.pages|\.markdownlint|\.readthedocs|package|tsconfig|typedoc|conf)\b/;
const IN_CAPITALS = /^[A-Z][A-Z0-9_-]+\./;
const FOLDERS_FOR_PEOPLE = /(?:^|\/)(?:docs?|documentation|guides?|manuals?|adrs?|rfcs?|proposals?|notes?|wiki|licen[cs]es|\.[\w-]+)\//i;
function isContent(inProject, name) {
    return !(!inProject.includes('/') ||
        FOR_PEOPLE.test(name) ||
        IN_CAPITALS.test(name) ||
        FOLDERS_FOR_PEOPLE.test(inProject));
}
function isContentOutside(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /\.(?:md|rst|adoc)$/.test(name) && isContent(path, name);
}
function isSample(inProject) {
    return /(?:^|\/)(?:fixtures|__fixtures__|testdata|test-data|__snapshots__|tests?|__tests__)\//.test(inProject);
}
function isDataAmongDocuments(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /^docs?\//.test(path) && DATA.test(name) && !OF_SITES.test(name);
}
function isDocumentation(inProject, isOwned) {
    const name = inProject.slice(inProject.lastIndexOf('/') + 1);
    if (/^docs?\//.test(inProject))
        return !isOwned || !isDataAmongDocuments(inProject);
    if (!DOCUMENT.test(name))
        return false;
    const isRead = SAMPLE_FOLDERS.test(inProject) || (SOURCE_FOLDERS.test(inProject) && !FOR_PEOPLE.test(name));
    return !isOwned || !(isRead || isContent(inProject, name));
}
function isCode(path) {
    return /\.(?:pyi?|ipynb|[cm]?[jt]sx?|vue|svelte|jsonc?|css)$/.test(path);
}


 }),

 11673:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  F: () => ( spokenDocuments),
  H: () => ( withSpoken)
});

var printable = __nccwpck_require__(12784);
var repo_paths = __nccwpck_require__(9356);
var file_role = __nccwpck_require__(7006);
var places = __nccwpck_require__(32063);
var shared_files = __nccwpck_require__(68012);
var typescript = __nccwpck_require__(65422);
;





const MOST_TEXTS = 1_000;
function soughtFiles(paths, { graph, tree }) {
    const roots = (0,places.i$)(graph);
    const data = [];
    const contracts = [];
    const content = [];
    const documents = [];
    for (const path of paths) {
        if (!MAY_BE_SOUGHT.test(path) || (0,repo_paths.j$)(path))
            continue;
        const holder = (0,places.bf)(path, roots);
        const isAtTop = holder === undefined || holder.root === '';
        const inside = holder === undefined ? path : (0,repo_paths._l)(holder.root, path);
        if ((0,shared_files.bM)(path))
            data.push({ path, holder, texts: textsOfData(path), by: 'anybody' });
        else if (isAtTop && (0,shared_files.V)(path))
            content.push({ path, holder, texts: [], by: 'anybody' });
        else if (holder !== undefined && isContract(inside))
            contracts.push({ path, holder, texts: textsOfContract(inside, holder), by: 'others' });
        else if (inside.includes('/') && WRITTEN.test(path) && (0,shared_files.xA)(inside, holder !== undefined))
            documents.push({ path, holder, texts: [withFolder(path)], by: 'tests' });
    }
    const contentOf = (files) => files.length === 0 ? [] : files.map(spokenContent(files.length <= MOST_TEXTS / 2, busyFolders(tree, roots.keys())));
    return [{ files: data, isOpen: true }, { files: contracts }, { files: contentOf(content) }, { files: documents }];
}
const MAY_BE_SOUGHT = /\/[^/]*\.(?:md|rst|adoc|json[c5]?|ya?ml|toml|csv|tsv|sql|gql|graphqls?|proto|xml|avsc|parquet|thrift|wsdl|xsd)$/;
const WRITTEN = /\.(?:md|rst|adoc)$/;
const OF_CONTRACTS = /\.(?:graphqls?|gql|proto|avsc|thrift|wsdl|xsd)$/;
const CALLED_CONTRACT = /(?:openapi|swagger|asyncapi|schema|contract|(?:^|[-_.])api[-_.]).*(?:json|ya?ml|sql)$/i;
function isContract(inside) {
    const name = nameOf(inside);
    if ((0,typescript.isTsconfig)(name) || (0,shared_files.eJ)(name) || (0,shared_files.RN)(inside) || (0,file_role.kp)(inside) !== undefined)
        return false;
    return OF_CONTRACTS.test(name) || CALLED_CONTRACT.test(name);
}
const QUOTES = ['"', "'", '`'];
const AS_ARGUMENT = [', "', ", '"];
function textsOfData(path) {
    return [withFolder(path), ...QUOTES.map((quote) => `${quote}${nameOf(path)}`)];
}
function textsOfContract(inside, { root }) {
    if (root === '')
        return [withFolder(inside)];
    const start = nameOf(root);
    const folders = (0,repo_paths.Zv)(inside).filter((folder) => folder !== '');
    return [inside, ...folders.map((folder) => (SOURCES.test(folder) ? `${folder}/*` : folder))].map((place) => `${start}/${place}`);
}
const SOURCES = /^(?:src|lib|app)(?:\/|$)/;
function spokenContent(isByPath, busy) {
    return (file) => {
        const folders = (0,repo_paths.Zv)(file.path).filter((folder) => folder !== '');
        const texts = folders.flatMap((folder) => {
            if (folder.includes('/'))
                return [withFolder(folder)];
            return busy.has(folder) ? [] : FOLDER_BEGINS.map((start) => `${start}${folder}`).concat(folderTexts(folder));
        });
        return { ...file, texts: isByPath ? [withFolder(file.path), ...texts] : texts };
    };
}
const FOLDER_BEGINS = ['../', '../../', '}/', '/ "', "/ '", ...AS_ARGUMENT];
function folderTexts(folder) {
    return QUOTES.map((quote) => `${quote}${folder}/`);
}
function busyFolders(tree, roots) {
    const programs = [...tree.entries.keys()].filter((path) => PROGRAM.test(path));
    return new Set([...programs, ...[...roots].map((root) => `${root}/`)].map(file_role.pU));
}
const PROGRAM = /\.(?:py|[cm]?[jt]sx?|sh|go|rs|java|kt|rb|cs|cpp|c)$/;
function withFolder(path) {
    return `${nameOf((0,repo_paths.gN)(path))}/${nameOf(path)}`;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

var touch = __nccwpck_require__(80452);
;







async function spokenDocuments(changes, side, search) {
    const paths = new Set([...changes].map(({ path }) => path));
    const kinds = soughtFiles(paths, side).filter(({ files }) => files.length > 0);
    const isSought = ({ files }) => textsOf(files).size <= MOST_TEXTS;
    const sought = kinds.filter(isSought).flatMap(({ files }) => files);
    const open = kinds.filter((kind) => kind.isOpen && !isSought(kind)).flatMap(({ files }) => files);
    const spoken = await speakersOf(sought, side, search);
    return new Map([...spoken, ...byAnybody(open, side)]);
}
function withSpoken(kept, spoken) {
    if (spoken.size === 0)
        return kept;
    const all = new Map(kept.spokenOf);
    for (const [path, touched] of spoken)
        all.set(path, [...(all.get(path) ?? []), ...touched]);
    return { ...kept, spokenOf: all };
}
function textsOf(files) {
    return new Set(files.flatMap(({ texts }) => texts));
}
function byAnybody(files, { graph }) {
    const all = [...graph.projects.keys()].map((name) => (0,touch.x)(name, 'it may read data among documents'));
    return new Map(files.map(({ path }) => [path, all]));
}
async function speakersOf(files, side, search) {
    const byText = new Map();
    for (const file of files)
        for (const text of file.texts)
            byText.set(text, [...(byText.get(text) ?? []), file]);
    if (byText.size === 0)
        return new Map();
    const roots = [...side.graph.projects.values()].map(({ root }) => root);
    const found = await search([...byText.keys()], roots.includes('') ? [''] : roots);
    const open = files.filter(({ by }) => by === 'anybody');
    return found === undefined ? byAnybody(open, side) : speakersAt(found, byText, side);
}
function speakersAt(found, byText, side) {
    const byRoot = (0,places.i$)(side.graph);
    const meansOwn = ownNamesFinder(byText.keys(), side.tree, byRoot);
    const speakers = new Map();
    for (const { file, text } of found) {
        const owner = (0,places.bf)(file, byRoot);
        if (owner === undefined || !isReader(file, owner))
            continue;
        if (meansOwn(text, owner) || meansOther(text, file, { owner, tree: side.tree }))
            continue;
        for (const sought of byText.get(text) ?? []) {
            const touched = touchBy(file, owner, sought);
            const own = speakers.get(sought.path) ?? new Map();
            if (touched !== undefined && (!touched.stays || !own.has(owner.name)))
                own.set(owner.name, touched);
            speakers.set(sought.path, own);
        }
    }
    return new Map([...speakers].map(([path, own]) => [path, [...own.values()]]));
}
function isReader(file, { root }) {
    if ((0,shared_files.bM)(file) || (0,shared_files.eJ)(file) || (0,shared_files.xA)((0,repo_paths._l)(root, file), true))
        return false;
    return (0,shared_files.QY)(file, root !== '')?.reach !== 'nobody';
}
function touchBy(file, owner, { by, holder }) {
    const role = (0,file_role.kp)((0,repo_paths._l)(owner.root, file));
    const touched = (0,touch.x)(owner.name, `${(0,printable.g$)(file)} speaks of it`);
    if (by === 'tests') {
        const isTest = role !== undefined && role.obeying !== 'every' && role.obeying.includes('test');
        const isNear = holder === undefined || holder.root === '' || holder === owner;
        return isTest && isNear ? { ...touched, kinds: ['test'], stays: true } : undefined;
    }
    if (by === 'others' && (holder === owner || owner.manifests.includes(file)))
        return undefined;
    return role === undefined ? touched : { ...touched, kinds: role.obeying, stays: true };
}
function meansOther(text, file, { owner: { root }, tree }) {
    if (AS_ARGUMENT.some((start) => text.startsWith(start)))
        return !/\.[cm]?[jt]sx?$/.test(file);
    if (!text.startsWith('../') || text.startsWith('../../') || !root.includes('/'))
        return false;
    const name = text.slice('../'.length);
    const isIts = (path) => path.includes(`/${name}/`, root.length) || path.includes(`/${name}.`, root.length);
    return [...tree.entries.keys()].some((path) => (0,repo_paths.Yw)(root, path) && isIts(path));
}
function ownNamesFinder(texts, { entries }, roots) {
    const isName = (text) => QUOTES.includes(text.charAt(0));
    const names = new Set([...texts].filter(isName).map((text) => text.slice(1)));
    const owners = new Map();
    for (const path of names.size === 0 ? [] : entries.keys()) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (names.has(name))
            owners.set(name, (owners.get(name) ?? new Set()).add((0,places.bf)(path, roots)));
    }
    return (text, project) => isName(text) && project.root !== '' && owners.get(text.slice(1))?.has(project) === true;
}


 }),

 80452:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   S: () => ( ownTouch),
   x: () => ( sharedTouch)
 });
function ownTouch(project, contained) {
    return { project, by: 'own-file', kinds: contained ?? 'every', stays: contained !== undefined };
}
function sharedTouch(project, rule) {
    return { project, by: 'shared-file', rule, kinds: 'every', stays: false };
}


 }),

 8997:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  Bm: () => ( isTaskSettings),
  TT: () => ( touchFinders),
  DA: () => ( touchedProjects)
});

var git_modes = __nccwpck_require__(24082);
var repo_paths = __nccwpck_require__(9356);
var typescript = __nccwpck_require__(65422);
var affected_effect = __nccwpck_require__(26834);
var printable = __nccwpck_require__(12784);
var file_role = __nccwpck_require__(7006);
var affected_touch = __nccwpck_require__(80452);
;



function linkTouchFinder({ otherNames }, find) {
    if (otherNames === undefined)
        return () => undefined;
    return (file) => {
        const { names, isOpen } = otherNames(file);
        if (isOpen)
            return { type: 'everything', rule: 'so many symbolic links lead to it that not all were followed' };
        const touched = new Map();
        const manner = mannerOf(file);
        for (const { path, link, isRound } of names) {
            const touch = find(path);
            if (touch.type === 'ignored')
                continue;
            const way = `the symbolic link ${(0,printable.g$)(link)} leads to it`;
            if (touch.type === 'projects') {
                for (const { project, kinds, stays } of touch.touched) {
                    const one = { ...(0,affected_touch.x)(project, way), kinds, stays, ...manner };
                    const key = `${project} ${one.kinds} ${one.stays}`;
                    if (!touched.has(key))
                        touched.set(key, one);
                }
            }
            else if (!isRound)
                return { type: 'everything', rule: `${way}, and ${touch.rule}` };
        }
        return touched.size > 0 ? { type: 'projects', touched: [...touched.values()] } : undefined;
    };
}
function mannerOf(file) {
    const role = (0,file_role.kp)(file.slice(file.lastIndexOf('/') + 1));
    return role !== undefined && (0,file_role.OM)(role) ? { kinds: role.kinds, stays: true } : {};
}
function eitherTouch(touch, byLinks) {
    if (byLinks === undefined || touch.type === 'everything')
        return touch;
    if (touch.type === 'ignored' || byLinks.type !== 'projects')
        return byLinks;
    return { type: 'projects', touched: [...touch.touched, ...byLinks.touched] };
}

var lock_slice = __nccwpck_require__(44603);
var once = __nccwpck_require__(16368);
var python_settings = __nccwpck_require__(72509);
var places = __nccwpck_require__(32063);
var shared_files = __nccwpck_require__(68012);
;







function documentTouchFinder(side) {
    const named = (0,once.O)(() => namedDocuments(side));
    const kinds = new Map();
    const tests = new Map();
    const byName = (0,once.O)(() => testedByName(side));
    const isTested = (project) => (0,once.b)(tests, project, () => testsDocuments(project, side.tree) || byName().has(project));
    const siteOf = (project) => (0,once.b)(kinds, project, () => siteKind(project, side.tree));
    const sites = (0,once.O)(() => [...side.graph.projects.values()].filter((project) => siteOf(project) === 'whole'));
    return (path, owner) => {
        const touched = [
            ...(owner !== undefined && isTested(owner) ? [(0,affected_touch.S)(owner.name, ['test'])] : []),
            ...(side.spokenOf?.get(path) ?? []),
            ...named()(path).map(({ name }) => ({ ...(0,affected_touch.x)(name, 'its manifest names it'), ...BUILD })),
            ...sites()
                .filter((site) => site !== owner && isBeside(site, path, owner))
                .map(({ name }) => ({
                ...(0,affected_touch.x)(name, 'documents beside a site may be its pages'),
                isJudged: true,
            })),
            ...(owner === undefined ? [] : ownTouches(path, owner, siteOf(owner), side)),
        ];
        return touched.length > 0 ? { type: 'projects', touched } : { type: 'ignored', rule: 'documentation' };
    };
}
const TESTS_DOCUMENTS = /doctest[-_]glob|\b(?:sybil|mktestdocs|markdown-docs|pytest-examples|phmdoctest)\b/;
function testsDocuments({ root, manifests }, tree) {
    const files = [...manifests, ...python_settings.Uk.map((name) => (0,repo_paths._z)(root, name))];
    return files.some((file) => TESTS_DOCUMENTS.test(tree.text(file) ?? ''));
}
const TEST_OF_DOCUMENTS = /(?:^|\/)(?:test_(?:readme|docs?|documentation|changelog|markdown)(?:_[^/]*)?\.py|(?:readme|docs?|documentation|changelog|markdown)(?:_test\.py|\.(?:test|spec)\.[cm]?[jt]sx?))$/i;
function testedByName({ graph, tree }) {
    const roots = (0,places.i$)(graph);
    const tests = [...tree.entries.keys()].filter((path) => TEST_OF_DOCUMENTS.test(path));
    return new Set(tests.flatMap((path) => (0,places.bf)(path, roots) ?? []));
}
const BUILD = { kinds: ['build'], stays: true, isJudged: true };
function isBeside({ root }, path, owner) {
    const folder = (0,repo_paths.gN)(root);
    const isShared = owner === undefined || owner.root === folder || (0,repo_paths.Yw)(owner.root, folder);
    return root !== '' && isShared && ['docs', 'doc'].some((name) => (0,repo_paths.Yw)((0,repo_paths._z)(folder, name), path));
}
function ownTouches(path, owner, site, { contained }) {
    if (site === 'whole')
        return [(0,affected_touch.S)(owner.name, contained.get(path))];
    const kinds = kindsOf(path, owner, site);
    return kinds === undefined ? [] : [(0,affected_touch.S)(owner.name, kinds)];
}
function kindsOf(path, owner, site) {
    const lint = isLinted(path, owner) ? ['lint'] : [];
    if (site === 'part')
        return (0,affected_effect.oU)(owner, 'build') ? ['build', ...lint] : lint;
    return lint.length > 0 ? lint : undefined;
}
function isLinted(path, owner) {
    return (0,affected_effect.cA)(owner) || ((0,shared_files._m)(path) && (0,affected_effect.Kh)(owner).length > 0);
}
const QUOTED = /"([^"\s]{1,200})"|'([^'\s]{1,200})'/g;
function quotedIn(toml = '') {
    return [...toml.matchAll(QUOTED)].map(([, double, single]) => double ?? single ?? '');
}
const FILES = /^\s*(?:\w+\s*=\s*file:|license_files?\s*=)([^\n]*(?:\n[ \t]+[^\n]*)*)/gm;
function filesIn(ini = '') {
    return [...ini.matchAll(FILES)].flatMap(([, list]) => list?.split(/[\s,]+/) ?? []);
}
function namedDocuments({ graph, tree }) {
    const byPath = new Map();
    const starts = new Map();
    for (const project of graph.projects.values()) {
        const manifest = project.manifests.find((file) => (0,repo_paths.AP)(file, 'pyproject.toml'));
        if (manifest === undefined)
            continue;
        const names = [...quotedIn(tree.text(manifest)), ...filesIn(tree.text((0,repo_paths._z)(project.root, 'setup.cfg')))];
        for (const path of new Set(names.map((name) => (0,repo_paths.o1)(project.root, name)))) {
            if (path !== undefined)
                byPath.set(path, [...(byPath.get(path) ?? []), project]);
        }
        const stated = names.flatMap((name) => /^([^*?[{!]+)[*?[{][^/]*$/.exec(name)?.[1] ?? []);
        const patterns = tree.entries.has((0,repo_paths._z)(project.root, 'setup.py')) ? ['', ...stated] : stated;
        if (patterns.length > 0)
            starts.set(project, patterns);
    }
    return (path) => {
        const byPattern = [...starts].flatMap(([project, patterns]) => {
            if (!(0,repo_paths.Yw)(project.root, path))
                return [];
            return patterns.some((start) => isBegunBy(start, (0,repo_paths._l)(project.root, path))) ? project : [];
        });
        return [...new Set([...(byPath.get(path) ?? []), ...byPattern])];
    };
}
function isBegunBy(start, path) {
    return path.startsWith(start) && !path.slice(start.length).includes('/');
}
const SITE_FOLDER = /(?:^|\/)(?:docs?|documentation|website)$/;
const GENERATOR = String.raw `\b(?:docusaurus|vitepress|vuepress|astro|eleventy|nextra|rspress|hexo|honkit|mintlify|docsify|typedoc|antora|mkdocs\s+\w+|zensical\s+\w+|sphinx-(?:auto)?build|jekyll\s+\w+|hugo)\b`;
const GENERATES = new RegExp(GENERATOR);
const BUILD_GENERATES = new RegExp(String.raw `(?:^|[\s"])build"?\s*[:=]\s*(?:"[^"]*|\{[^}]*)${GENERATOR}`);
const GENERATORS = /^(?:@docusaurus\/core|vitepress|vuepress|astro|@11ty\/eleventy|nextra|@?rspress(?:\/core)?|hexo|honkit)$/;
function siteKind(project, tree) {
    if (SITE_FOLDER.test(project.root))
        return 'whole';
    const texts = project.manifests.map((file) => tree.text(file) ?? '');
    if (texts.some((text) => BUILD_GENERATES.test(text)))
        return 'whole';
    const declares = project.dependencies.some(({ ecosystem, name }) => ecosystem === 'node' && GENERATORS.test(name));
    if (declares && project.privateIn.includes('node'))
        return 'whole';
    return declares || texts.some((text) => GENERATES.test(text)) ? 'part' : 'none';
}

;




function effectsTouch(path, effects, side, around) {
    const touched = effects.flatMap((effect) => readersOf(path, effect, side, around));
    if (touched.length > 0)
        return { type: 'projects', touched };
    const parts = effects.map(({ part }) => (0,printable.g$)(part));
    const rule = parts.length === 0 ? 'only its form changed' : `no project reads what changed in it: ${parts.join(', ')}`;
    return { type: 'ignored', rule };
}
function readersOf(path, effect, side, { owner, callers, namers }) {
    const { reach, kinds, stays, part, tool, names = [] } = effect;
    const own = owner === undefined ? [] : [{ project: owner.name, by: 'own-file', part, kinds, stays }];
    if (reach === 'nobody')
        return [];
    if (reach === 'owner')
        return own;
    if (reach === 'formatters')
        return owner !== undefined && (0,affected_effect.cA)(owner) ? own : [];
    if (reach === 'callers') {
        const below = callers().filter((project) => project !== owner && (0,repo_paths.Yw)((0,repo_paths.gN)(path), project.root));
        const others = owner === undefined ? [] : namers()(owner).filter((project) => !below.includes(project));
        const rule = `its own commands may run ${(0,printable.g$)(part)} of it`;
        return [
            ...own,
            ...[...below, ...others].map(({ name }) => ({ project: name, by: 'shared-file', rule, kinds, stays })),
        ];
    }
    const ecosystem = path.endsWith('.toml') ? 'python' : 'node';
    const below = (0,places.sV)(path, [ecosystem], side.graph).filter((name) => name !== owner?.name);
    const readers = below.filter((name) => {
        const project = side.graph.projects.get(name);
        if (project === undefined)
            return false;
        if (reach === 'users')
            return project.dependencies.some((one) => names.includes(one.name));
        return tool === undefined || !hasOwnSettings(project, tool, side.tree);
    });
    const rule = `${(0,printable.g$)(part)} holds for the projects below it`;
    return [...own, ...readers.map((project) => ({ project, by: 'shared-file', rule, kinds, stays }))];
}
function hasOwnSettings({ root, targets }, tool, tree) {
    if (targets.some(({ folder, command, scripts = command }) => folder !== root || /(?:^|[\s="'])\.\.\//.test(scripts)))
        return false;
    const folder = root === '' ? '' : `${root}/`;
    const files = [`${tool}.toml`, `.${tool}.toml`, `${tool}.ini`, `.${tool}.ini`, `.${tool}`];
    if (files.some((name) => tree.entries.has(`${folder}${name}`)))
        return true;
    const manifest = `${folder}pyproject.toml`;
    const text = tree.entries.has(manifest) ? tree.text(manifest) : undefined;
    if (text?.includes(`tool.${tool}`) !== true || text.includes('extend'))
        return false;
    return new RegExp(String.raw `^\s*\[+tool\.${tool}[\].]`, 'm').test(text);
}

;



function lockTouch(path, { byFile }, patched) {
    const lock = patched.get(path);
    if (lock !== undefined)
        return { type: 'ignored', rule: `${(0,printable.g$)(lock)} says who installs what it patches` };
    const slice = byFile.get(path);
    if (slice === undefined)
        return undefined;
    if (slice.touched.size === 0)
        return { type: 'ignored', rule: 'nothing that any project installs changed' };
    return {
        type: 'projects',
        touched: [...slice.touched].map(([project, cause]) => {
            const stays = cause.type === 'entry' && cause.isDevelopmentOnly;
            return { project, by: 'lockfile', cause, kinds: 'every', stays };
        }),
    };
}
function unreadLockTouch(path, ecosystem, side, owner) {
    const users = [...side.graph.projects.values()].filter(({ lockfiles }) => lockfiles.includes(path));
    const cause = { type: 'all', why: 'it fixes what the project installs' };
    const fixed = users.map(({ name }) => {
        return { project: name, by: 'lockfile', cause, kinds: 'every', stays: false };
    });
    if (fixed.length > 0)
        return { type: 'projects', touched: fixed };
    if (owner !== undefined)
        return { type: 'projects', touched: [(0,affected_touch.S)(owner.name)] };
    const below = (0,places.sV)(path, [ecosystem], side.graph);
    return { type: 'projects', touched: below.map((project) => (0,affected_touch.x)(project, 'it may fix what they install')) };
}

;
const COMMENTS = /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[\s\S]*?\*\//g;
function filesAndInclude(text) {
    const lists = text.replace(COMMENTS, '$1').matchAll(/"(?:include|files)"\s*:\s*\[([^\]]*)\]/g);
    return [...lists].flatMap(([, list = '']) => [...list.matchAll(/"([^"]*)"/g)].map(([, name]) => name ?? ''));
}

;






const LEADS_UP = /(?<=^|[\s"'=,([])(?:\.\/)?(?:\.\.\/)+[\w@.+*?{}/-]*[\w@+*}/-]/g;
function namedPaths({ graph, tree, }) {
    const roots = [...(0,places.i$)(graph).keys()];
    const naming = new Map();
    for (const { name, root, manifests } of graph.projects.values()) {
        const beside = tree.entries.has(`${root}/tsconfig.json`) ? [`${root}/tsconfig.json`] : [];
        for (const file of new Set([...manifests, ...beside])) {
            const text = tree.text(file) ?? '';
            if (!text.includes('../'))
                continue;
            const paths = (0,typescript.isTsconfig)(file) ? filesAndInclude(text) : (text.match(LEADS_UP) ?? []);
            for (const path of new Set(paths)) {
                const place = (0,repo_paths.o1)((0,repo_paths.gN)(file), path.replace(/[^/]*[*?{].*$/, ''));
                if (place === undefined || place === '' || !isOutside(place, root))
                    continue;
                if (file.endsWith('.toml') && (0,shared_files.xA)(place, false))
                    continue;
                if (roots.some((one) => one === place || (0,repo_paths.Yw)(place, one)))
                    continue;
                if (tree.entries.has(place) || tree.hasFolder(place))
                    naming.set(place, (naming.get(place) ?? new Set()).add(name));
            }
        }
    }
    if (naming.size === 0)
        return () => [];
    return (path) => [path, ...(0,repo_paths.Zv)(path)].flatMap((place) => [...(naming.get(place) ?? [])].map((project) => ({ ...(0,affected_touch.x)(project, 'its own settings or scripts name it'), isJudged: true })));
}
function isOutside(place, root) {
    return place !== root && !(0,repo_paths.Yw)(root, place) && !(0,typescript.isTsconfig)(place) && !(0,repo_paths.j$)(place);
}

var script_callers = __nccwpck_require__(76001);
var check_programs = __nccwpck_require__(65049);
;











function tasksAround({ graph, tree }) {
    const roots = (0,places.i$)(graph);
    const known = new Map();
    const names = (0,once.O)(() => foldersByName(graph));
    const into = new Map();
    const descentsInto = ({ root }) => (0,repo_paths.Zv)(root).flatMap((folder) => {
        const outer = roots.get(folder);
        if (outer === undefined)
            return [];
        const descents = (0,once.b)(known, outer, () => outer.targets.flatMap((target) => [...descentsOf(target, tree), ...leadingDown(target, names(), tree)]));
        return descents.filter(({ reaches }) => reaches(root)).map((descent) => ({ ...descent, outer }));
    });
    return (path, owner) => (0,once.b)(into, owner, () => descentsInto(owner)).flatMap(({ reads, kinds, outer }) => {
        if (!reads((0,repo_paths._l)(owner.root, path), owner))
            return [];
        return { ...(0,affected_touch.x)(outer.name, GOES_DOWN), kinds, stays: true, isJudged: true };
    });
}
const GOES_DOWN = 'it checks what the projects in its folder hold';
const isAny = () => true;
const isTested = (inside) => !(0,shared_files.xA)(inside, true);
const isTestedIn = (ecosystem) => (inside, { ecosystems }) => isTested(inside) && (ecosystems.length === 0 || ecosystems.includes(ecosystem));
const tasks_around_isLinted = (inside) => /\.(?:pyi?|ipynb)$|(?:^|\/)(?:pyproject|\.?ruff)\.toml$/.test(inside);
const isTyped = (inside) => /(?:\.pyi?|(?:^|\/)py\.typed)$/.test(inside);
const isScript = (inside) => /\.(?:[cm]?[jt]sx?|vue|jsonc?)$/.test(inside);
const { lint: LINTERS, typecheck: TYPE_CHECKERS, test: TEST_RUNNERS } = check_programs.B;
const PROGRAMS = [
    { named: (0,check_programs.D)(String.raw `pytest|py\.test`), kind: 'test', reads: isTestedIn('python'), usual: python_settings.PE },
    { named: (0,check_programs.D)(TEST_RUNNERS.python), kind: 'test', reads: isTestedIn('python') },
    { named: (0,check_programs.D)(TEST_RUNNERS.node), kind: 'test', reads: isTestedIn('node') },
    { named: (0,check_programs.D)('mypy'), kind: 'typecheck', reads: isTyped, usual: (at, tree) => (0,python_settings.Ct)('mypy', at, tree) },
    {
        named: (0,check_programs.D)('pyright'),
        kind: 'typecheck',
        reads: isTyped,
        usual: (at, tree) => (0,python_settings.Ct)('pyright', at, tree),
    },
    { named: (0,check_programs.D)(TYPE_CHECKERS.python), kind: 'typecheck', reads: isTyped },
    { named: (0,check_programs.D)(TYPE_CHECKERS.node), kind: 'typecheck', reads: isScript, usual: compiledPaths },
    { named: (0,check_programs.D)(LINTERS.python), kind: 'lint', reads: tasks_around_isLinted },
    { named: (0,check_programs.D)(LINTERS.node), kind: 'lint', reads: isAny },
];
const ALL_MEMBERS = new RegExp([
    String.raw `\b(?:turbo|lerna)\s+(?:run\s+)?\w`,
    String.raw `\bnx\s+(?:run-many|affected)\b`,
    String.raw `\bpnpm\b.*\s(?:-r|--recursive|--filter|-F)\b`,
    String.raw `\bnpm\b.*\s(?:-ws|--workspaces?)\b`,
    String.raw `\byarn\s+workspaces?\b`,
].join('|'));
function descentsOf(target, tree) {
    const { origin, folder } = target;
    const command = target.scripts ?? target.command;
    const named = (0,affected_effect.tG)(target);
    if (named?.[0] === 'lint')
        return [{ kinds: ['lint'], reaches: isAny, reads: origin === 'script' ? isAny : tasks_around_isLinted }];
    if (ALL_MEMBERS.test(command)) {
        return [{ kinds: named ?? 'every', reaches: isAny, reads: isTested }];
    }
    return command.split(/&&|\|\||[;|\n]/).flatMap((part) => {
        const program = PROGRAMS.find(({ named }) => named.test(part));
        if (program === undefined)
            return [];
        const words = part.replace(new RegExp(`^.*?${program.named.source}`), '').split(/[\s"']+/);
        const { reads, usual } = program;
        const places = namedPlaces(words, folder, tree) ?? usual?.(folder, tree, words);
        const left = words.flatMap((word) => word.startsWith(IGNORE) ? ((0,repo_paths.o1)(folder, word.slice(IGNORE.length)) ?? []) : []);
        const reaches = (root) => (places === undefined || places.some((place) => meets(place, root))) && !left.some((place) => holds(place, root));
        return [{ kinds: named ?? [program.kind], reaches, reads }];
    });
}
const LEFT_OUT = /--(?:[\w-]*ignore[\w-]*|[\w-]*exclude[\w-]*|deselect|omit)[=\s]+\S+/g;
function leadingDown(target, names, tree) {
    const { folder, command, scripts = command } = target;
    const places = scripts.split('\n').flatMap((line) => {
        const isManaged = script_callers.Mv.test(line);
        return line
            .replace(LEFT_OUT, ' ')
            .split(/[\s"'`=;&|()]+/)
            .flatMap((word) => {
            return [isManaged ? names.get(word) : undefined, (0,repo_paths.o1)(folder, word)].filter((one) => one !== undefined);
        });
    });
    const below = places.filter((place) => (0,repo_paths.Yw)(folder, place) && (tree.hasFolder(place) || tree.entries.has(place)));
    if (below.length === 0)
        return [];
    const reaches = (root) => below.some((place) => meets(place, root));
    return [{ kinds: (0,affected_effect.tG)(target) ?? 'every', reaches, reads: isTested }];
}
function foldersByName({ projects }) {
    const all = [...projects.values()].flatMap(({ name, packageNames, root }) => [name, ...Object.values(packageNames)].map((one) => [one, root]));
    return new Map(all);
}
const IGNORE = '--ignore=';
function meets(place, root) {
    return holds(place, root) || (0,repo_paths.Yw)(root, place);
}
function holds(place, root) {
    return place === root || (0,repo_paths.Yw)(place, root);
}
function namedPlaces(words, folder, tree) {
    const places = words.flatMap((word, at) => {
        if (word === '' || word.startsWith('-'))
            return [];
        const place = (0,repo_paths.o1)(folder, word.replace(/[^/]*[*?[{:].*$/, ''));
        const isValue = words[at - 1]?.startsWith('-') === true;
        return place !== undefined && (tree.hasFolder(place) || (!isValue && tree.entries.has(place))) ? place : [];
    });
    return places.length === 0 ? undefined : places;
}
function compiledPaths(folder, tree, words) {
    const option = words.findIndex((word) => /^(?:-p|--project|-b|--build)$/.test(word));
    const named = option < 0 ? undefined : words[option + 1];
    const file = (0,repo_paths.o1)(folder, named === undefined || named === '' ? 'tsconfig.json' : named) ?? '';
    const names = filesAndInclude(((0,typescript.isTsconfig)(file) ? tree.text(file) : undefined) ?? '');
    if (names.length === 0)
        return undefined;
    return names.flatMap((name) => (0,repo_paths.o1)((0,repo_paths.gN)(file), name.replace(/[^/]*[*?].*$/, '')) ?? []);
}

;
















function touchFinder(side, { locks, effects }) {
    const roots = (0,places.i$)(side.graph);
    const callers = (0,once.O)(() => (0,script_callers.EY)(side));
    const namers = (0,once.O)(() => (0,script_callers.Wh)(side.graph));
    const documents = documentTouchFinder(side);
    const around = tasksAround(side);
    const named = (0,once.O)(() => namedPaths(side));
    const patched = new Map([...locks.byFile].flatMap(([lock, { patches }]) => patches.map((patch) => [patch, lock])));
    return (path) => {
        const owner = (0,places.bf)(path, roots);
        const parts = effects.get(path);
        const byContents = lockTouch(path, locks, patched) ?? (parts && effectsTouch(path, parts, side, { owner, callers, namers }));
        const isSame = parts?.length === 0;
        return touch(path, side, {
            owner,
            callers,
            namers,
            documents,
            around,
            named,
            isSame,
            ...(byContents === undefined ? {} : { byContents }),
        });
    };
}
function touch(path, side, known) {
    const inputs = side.settings.inputOf(path).filter((name) => side.graph.projects.has(name));
    const declared = inputs.map((project) => (0,affected_touch.x)(project, 'maestro.toml names it as an input'));
    if (side.settings.isIgnored(path))
        return among(declared, { type: 'ignored', rule: 'maestro.toml ignores it' });
    const { byContents, owner, isSame } = known;
    const read = byContents ?? concern(path, side, known);
    const isUnread = isSame || owner === undefined || (0,shared_files.eJ)(path);
    const others = isSame || (0,shared_files.eJ)(path) ? [] : known.named()(path);
    return withOthers(read, [...(isUnread ? [] : known.around(path, owner)), ...others, ...declared]);
}
function among(touched, otherwise) {
    return touched.length > 0 ? { type: 'projects', touched } : otherwise;
}
function withOthers(touch, others) {
    if (touch.type === 'everything')
        return touch;
    return touch.type === 'projects' ? { ...touch, touched: [...touch.touched, ...others] } : among(others, touch);
}
function concern(path, side, known) {
    const { owner } = known;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const lockOf = shared_files.JA.get(name);
    if (lockOf !== undefined)
        return unreadLockTouch(path, lockOf, side, owner);
    const extenders = side.extenders.get(path);
    if (extenders === undefined)
        return ordinaryTouch(path, side, known);
    if ((0,typescript.isTsconfig)(path))
        return eitherTouch(tsconfigTouch(path, extenders, side, owner), speakersTouch(path, side, known));
    const touch = ordinaryTouch(path, side, known);
    const extending = extendingTouches(extenders, side);
    return touch.type === 'projects' ? { ...touch, touched: [...touch.touched, ...extending] } : among(extending, touch);
}
function ordinaryTouch(path, side, { owner, documents }) {
    const known = (0,shared_files.QY)(path, owner !== undefined && owner.root !== '');
    if (known !== undefined)
        return knownTouch(path, known, side, owner);
    if ((0,shared_files.xA)(fromProject(path, owner), owner !== undefined) && !isPackageData(path, side, owner)) {
        return documents(path, owner);
    }
    if (owner === undefined)
        return { type: 'everything', rule: 'it lies in no project, so any of them may read it' };
    if (owner.root === '' && !path.includes('/')) {
        return { type: 'everything', rule: 'it lies at the root, so any project may read it' };
    }
    return { type: 'projects', touched: touch_finder_ownTouches(path, side, owner) };
}
function touch_finder_ownTouches(path, { contained, spokenOf }, { name }) {
    return [(0,affected_touch.S)(name, contained.get(path)), ...(spokenOf?.get(path) ?? [])];
}
function tsconfigTouch(path, extenders, side, owner) {
    const touched = [
        ...extendingTouches(extenders, side),
        ...withoutOwnTsconfig(path, side).map((name) => (0,affected_touch.x)(name, 'the nearest TypeScript settings above it')),
    ];
    const all = owner === undefined ? touched : [(0,affected_touch.S)(owner.name), ...touched];
    return all.length > 0 ? { type: 'projects', touched: all } : { type: 'ignored', rule: 'no project extends it' };
}
function speakersTouch(path, side, { callers, namers, documents }) {
    const speakers = side.speakers?.get(path);
    if (speakers === undefined)
        return undefined;
    const roots = (0,places.i$)(side.graph);
    const touched = [];
    for (const file of speakers) {
        if (side.settings.isIgnored(file))
            continue;
        const owner = (0,places.bf)(file, roots);
        const touch = (0,repo_paths.AP)(file, 'package.json')
            ? effectsTouch(file, [SPOKEN_IN_SCRIPTS], side, { owner, callers, namers })
            : ordinaryTouch(file, side, { owner, documents });
        const way = `${(0,printable.g$)(file)} speaks of it`;
        if (touch.type === 'everything')
            return { type: 'everything', rule: `${way}, and ${touch.rule}` };
        if (touch.type === 'ignored')
            continue;
        const role = owner === undefined ? undefined : (0,file_role.kp)(fromProject(file, owner));
        const manner = { kinds: role?.obeying ?? 'every', stays: role !== undefined };
        for (const { project, kinds, stays } of touch.touched) {
            touched.push({ ...(0,affected_touch.x)(project, way), ...(project === owner?.name ? manner : { kinds, stays }) });
        }
    }
    return touched.length > 0 ? { type: 'projects', touched } : undefined;
}
const SPOKEN_IN_SCRIPTS = { part: '"scripts"', reach: 'callers', kinds: 'every', stays: false };
function extendingTouches(extenders, side) {
    const roots = (0,places.i$)(side.graph);
    const extending = extenders.flatMap((file) => {
        const owner = (0,places.bf)(file, roots);
        return [...(owner === undefined ? [] : [owner.name]), ...withoutOwnTsconfig(file, side)];
    });
    return [...new Set(extending)].map((name) => (0,affected_touch.x)(name, 'its TypeScript settings extend it'));
}
function withoutOwnTsconfig(path, { graph, tree }) {
    if (path !== 'tsconfig.json' && !path.endsWith('/tsconfig.json'))
        return [];
    return (0,places.sV)(path, ['node'], graph).filter((name) => {
        const root = graph.projects.get(name)?.root ?? '';
        return !tree.entries.has(root === '' ? 'tsconfig.json' : `${root}/tsconfig.json`);
    });
}
function knownTouch(path, { reach, ecosystems, rule, kinds }, side, owner) {
    if (reach === 'nobody') {
        const isLinted = owner !== undefined && (0,affected_effect.cA)(owner);
        return isLinted ? { type: 'projects', touched: [(0,affected_touch.S)(owner.name, ['lint'])] } : { type: 'ignored', rule };
    }
    if (reach === 'all')
        return { type: 'everything', rule };
    const below = (0,places.sV)(kinds === undefined ? path : '', ecosystems ?? [], side.graph).filter((name) => name !== owner?.name);
    const role = (0,file_role.kp)(path.slice(path.lastIndexOf('/') + 1));
    const settings = kinds !== undefined ? { kinds, stays: true } : role === undefined ? {} : { kinds: role.obeying, stays: true };
    const touched = below.map((project) => ({ ...(0,affected_touch.x)(project, rule), ...settings }));
    const all = owner === undefined ? touched : [...touch_finder_ownTouches(path, side, owner), ...touched];
    return all.length > 0 ? { type: 'projects', touched: all } : { type: 'ignored', rule: 'no project lies below it' };
}
function fromProject(path, owner) {
    return owner === undefined ? path : (0,repo_paths._l)(owner.root, path);
}
function isPackageData(path, side, owner) {
    const floor = owner?.root.length ?? 0;
    for (let at = path.lastIndexOf('/'); at > floor; at = path.lastIndexOf('/', at - 1)) {
        if (side.tree.entries.has(`${path.slice(0, at)}/__init__.py`))
            return owner !== undefined;
    }
    return false;
}

;








const NO_CONTENTS = { locks: lock_slice.v, effects: new Map(), lost: [] };
function touchedProjects({ changes, head, base, following, contents = NO_CONTENTS }) {
    const atHead = touchFinders(head, head, contents).either;
    const atBase = base === head ? atHead : touchFinders(base, head, contents).either;
    const projects = new Map();
    const ignored = [];
    let everything;
    for (const change of changes) {
        const touches = [
            ...(change.newMode === git_modes.sj ? [] : [atHead(change.path)]),
            ...(change.oldMode === git_modes.sj || (base === head && change.newMode !== git_modes.sj) ? [] : [atBase(change.path)]),
        ];
        const decisive = touches.filter(({ type }) => type !== 'ignored');
        for (const touch of touches) {
            if (touch.type === 'everything')
                everything ??= { type: 'shared-file', file: change.path, rule: touch.rule };
        }
        const [first] = touches;
        if (first?.type === 'ignored' && decisive.length === 0)
            ignored.push({ file: change.path, rule: first.rule });
        for (const part of partsOf(change, decisive, following))
            addPart(projects, part);
    }
    return { projects, ignored, ...(everything === undefined ? {} : { everything }) };
}
function touchFinders(side, head, contents) {
    const find = touchFinder(side, contents);
    const [own, byLinks] = [judged(find, head, contents), linkTouchFinder(side, find)];
    return { own, byLinks, either: (path) => eitherTouch(own(path), byLinks(path)) };
}
function judged(find, { inputs, graph }, { effects }) {
    if (inputs === undefined)
        return find;
    return (path) => {
        const touch = find(path);
        if (touch.type === 'ignored' || (0,typescript.isTsconfig)(path) || !inputs.isStated(path, effects.has(path)))
            return touch;
        const touched = touch.type === 'everything'
            ? [...graph.projects.keys()].map((name) => (0,affected_touch.x)(name, touch.rule))
            : touch.touched;
        return {
            type: 'projects',
            touched: touched.map((one) => (one.by === 'shared-file' ? { ...one, isJudged: true } : one)),
        };
    };
}
function isTaskSettings(path) {
    return (0,repo_paths.AP)(path, 'project.json');
}
function partsOf(change, touches, { carries }) {
    const parts = new Map();
    for (const touch of touches) {
        if (touch.type !== 'projects')
            continue;
        for (const one of touch.touched) {
            const stays = one.stays && carries === 'loadable';
            const earlier = parts.get(one.project);
            const isOwn = one.by === 'own-file' && one.part === undefined;
            const isApart = one.isJudged !== true && (!isOwn || isTaskSettings(change.path));
            const apart = isApart ? { apart: one.kinds } : {};
            const seen = stays ? [] : [{ change, isOwn }];
            const part = { name: one.project, reason: reasonOf(change, one), kinds: one.kinds, ...apart, stays, seen };
            parts.set(one.project, earlier === undefined ? part : joined(earlier, part));
        }
    }
    return parts.values();
}
function addPart(projects, part) {
    const earlier = projects.get(part.name);
    if (earlier === undefined)
        projects.set(part.name, part);
    else
        projects.set(part.name, countOther(joined(earlier, part), earlier, part));
}
function joined(a, b) {
    const isBetter = a.stays === b.stays ? b.reason.type === 'own-file' && a.reason.type !== 'own-file' : a.stays;
    const kinds = (0,affected_effect.DB)(a.kinds, b.kinds);
    const apart = a.apart === undefined || b.apart === undefined ? (a.apart ?? b.apart) : (0,affected_effect.DB)(a.apart, b.apart);
    a.seen.push(...b.seen);
    return {
        ...(isBetter ? b : a),
        kinds,
        ...(apart === undefined ? {} : { apart }),
        stays: a.stays && b.stays,
        seen: a.seen,
    };
}
function countOther(part, a, b) {
    const { reason } = part;
    if (reason.type !== 'own-file' || a.reason.type !== 'own-file' || b.reason.type !== 'own-file')
        return part;
    return { ...part, reason: { ...reason, others: a.reason.others + b.reason.others + 1 } };
}
function reasonOf({ path, status }, touched) {
    switch (touched.by) {
        case 'own-file':
            return {
                type: 'own-file',
                file: path,
                status,
                others: 0,
                ...(touched.part === undefined ? {} : { part: touched.part }),
            };
        case 'shared-file':
            return { type: 'shared-file', file: path, rule: touched.rule };
        case 'lockfile':
            return { type: 'lockfile', file: path, cause: touched.cause };
    }
}


 }),

 10463:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   z: () => ( planBase)
 });
 var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73590);

function planBase(event, inputs) {
    const head = inputs.head || 'HEAD';
    if (inputs.base !== '') {
        const why = 'the base that was given';
        const attempt = { type: 'merge-base', name: inputs.base, why, prefer: 'given' };
        return {
            head,
            attempts: [attempt],
            isExplicit: true,
            otherwise: lost(`${inputs.base} shares no history with ${head}`),
        };
    }
    if (event === undefined)
        return localPlan(head, inputs.defaultBase);
    const plan = EVENTS.get(event.name);
    const { attempts, otherwise } = plan === undefined ? everything(`this is a run for ${event.name}`) : plan(event, inputs);
    return { head, attempts, otherwise, isExplicit: false };
}
const EVENTS = new Map([
    ['pull_request', (event) => pullRequestPlan(event, true)],
    ['pull_request_target', (event) => pullRequestPlan(event, false)],
    ['push', pushPlan],
    ['merge_group', mergeGroupPlan],
    ['release', tagPlan],
    ['workflow_dispatch', dispatchPlan],
    ['schedule', () => everything('this is a scheduled run')],
]);
const NO_COMMIT = /^0+$/;
function pullRequestPlan({ payload }, isMergeCheckedOut) {
    const head = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__ .A)(payload, 'pull_request', 'head', 'sha');
    const branch = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__ .A)(payload, 'pull_request', 'base', 'ref');
    if (head === undefined || branch === undefined)
        throw (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__ .G)('pull_request');
    const parent = {
        type: 'first-parent',
        merged: head,
        why: 'the base branch as the pull request is merged into it',
    };
    const meeting = {
        type: 'merge-base',
        name: branch,
        why: 'the base branch of the pull request',
        prefer: 'remote',
    };
    if (isMergeCheckedOut)
        return { attempts: [parent, meeting], otherwise: lost(`the history of ${branch} cannot be had`) };
    return {
        attempts: [parent, { ...meeting, onlyForHead: head }],
        otherwise: lost('what is checked out is not the pull request but the branch that it goes to; write on: pull_request to test it'),
    };
}
function pushPlan(event) {
    if (event.ref.startsWith('refs/tags/'))
        return tagPlan(event);
    const before = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__ .A)(event.payload, 'before');
    const after = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__ .A)(event.payload, 'after');
    if (before === undefined)
        throw (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__ .G)('push');
    if (event.payload['deleted'] === true || (after !== undefined && NO_COMMIT.test(after))) {
        return everything('the branch was deleted');
    }
    const branch = event.ref.replace(/^refs\/heads\//, '');
    const main = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__ .A)(event.payload, 'repository', 'default_branch');
    const meeting = main === undefined || main === branch
        ? []
        : [{ type: 'merge-base', name: main, why: 'the default branch', prefer: 'remote' }];
    if (NO_COMMIT.test(before)) {
        if (meeting.length === 0)
            return everything('this is the first push of the default branch');
        return { attempts: meeting, otherwise: lost(`this branch is new, and where it left ${main} cannot be found`) };
    }
    const isForced = event.payload['forced'] === true;
    const why = isForced ? 'what the forced push replaced' : 'the commit before the push';
    const former = { type: 'merge-base', name: before, why, prefer: 'given' };
    return { attempts: [former, ...meeting], otherwise: lost('the commit before the push cannot be had') };
}
function mergeGroupPlan({ payload }, { mergeQueue }) {
    if (mergeQueue === 'parent') {
        const parent = { type: 'first-parent', why: 'the entry before it in the merge queue' };
        return { attempts: [parent], otherwise: lost('the entry before it in the merge queue cannot be had') };
    }
    const target = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__ .A)(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '');
    if (target === undefined)
        throw (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__ .G)('merge_group');
    const meeting = { type: 'merge-base', name: target, why: 'the target of the merge queue', prefer: 'remote' };
    return { attempts: [meeting], otherwise: lost(`the history of ${target} cannot be had`) };
}
function tagPlan({ ref }) {
    const tag = ref.replace(/^refs\/tags\//, '');
    const family = /^(.*?)(?:\d+\.\d[\w.+-]*|\d+)$/.exec(tag)?.[1];
    const pattern = family === undefined ? '*' : `${family.replace(/[*?[\]\\]/g, '?')}[0-9]*`;
    return {
        attempts: [{ type: 'previous-tag', pattern }],
        otherwise: { why: `no earlier tag like ${tag} is to be found`, isFallback: false },
    };
}
function dispatchPlan({ ref, payload }) {
    const main = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__ .A)(payload, 'repository', 'default_branch');
    if (main === undefined || ref === `refs/heads/${main}` || ref.startsWith('refs/tags/')) {
        return everything('this is a run by hand');
    }
    const meeting = { type: 'merge-base', name: main, why: 'the default branch', prefer: 'remote' };
    return { attempts: [meeting], otherwise: lost(`the history of ${main} cannot be had`) };
}
function localPlan(head, defaultBase) {
    const named = defaultBase === undefined ? [] : [{ name: defaultBase, why: 'the default base of nx.json' }];
    const usual = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'].map((name) => ({
        name,
        why: 'the default branch',
    }));
    return {
        head,
        attempts: [...named, ...usual].map((one) => ({ type: 'merge-base', prefer: 'given', isGuess: true, ...one })),
        isExplicit: false,
        otherwise: { why: 'no default branch is to be found to compare with; name one with --base', isFallback: true },
    };
}
function everything(why) {
    return { attempts: [], otherwise: { why, isFallback: false } };
}
function lost(why) {
    return { why, isFallback: true };
}


 }),

 5543:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   C: () => ( openFetcher),
   T: () => ( isObjectId)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);

const MOST_FETCHES = 10;
const FIRST_DEEPENING = 16;
const WHOLE_HISTORY = 100_000_000;
function openFetcher(git, remote, timeoutMs, log) {
    const state = {
        fetches: 0,
        deepening: FIRST_DEEPENING,
        failure: undefined,
        isUnreachable: false,
        isSpent: false,
        sought: new Set(),
    };
    const stopAt = Date.now() + timeoutMs;
    async function fetch(refspecs, options) {
        const left = stopAt - Date.now();
        if (state.fetches >= MOST_FETCHES || left <= 0) {
            state.isSpent = true;
            state.failure =
                left <= 0 ? `${timeoutMs / 1000} s of fetching were not enough` : `${MOST_FETCHES} fetches were not enough`;
            return false;
        }
        if (state.fetches === 0 && (await git.remoteUrl(remote)) === undefined) {
            state.failure = `there is no remote called ${remote}`;
            return false;
        }
        state.fetches++;
        const { deepenBy } = options;
        const depth = deepenBy === undefined || deepenBy === WHOLE_HISTORY
            ? ''
            : `, ${deepenBy === 1 ? '1 commit' : `${deepenBy} commits`} deeper`;
        log(`Fetching ${refspecs.map(shortened).join(' and ')} from ${remote}${depth}`);
        try {
            await git.fetch({ remote, refspecs, timeoutMs: left, ...options });
            return true;
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yA))
                throw error;
            state.failure = error.message;
            state.isUnreachable = !/couldn't find remote ref|not our ref|unadvertised object/.test(error.message);
            return false;
        }
    }
    async function fetchNamed(name, head, deepenBy) {
        const also = head === undefined || deepenBy === undefined ? [] : [head];
        const options = { withContents: false, ...(deepenBy === undefined ? {} : { deepenBy }) };
        const plain = name.startsWith(`${remote}/`) ? name.slice(remote.length + 1) : name;
        if (/[~^@]/.test(plain))
            return also.length > 0 && fetch(also, options);
        if (isObjectId(plain))
            return fetch([plain, ...also], options);
        const branch = `+refs/heads/${plain}:refs/remotes/${remote}/${plain}`;
        if (await fetch([branch, ...also], options))
            return true;
        return !state.isUnreachable && fetch([`+refs/tags/${plain}:refs/tags/${plain}`, ...also], options);
    }
    return {
        remote,
        get isUnreachable() {
            return state.isUnreachable;
        },
        get isSpent() {
            return state.isSpent;
        },
        get failure() {
            return state.failure;
        },
        async bringMore(name, head) {
            const isShallow = await git.isShallow();
            if (!isShallow) {
                if (state.sought.has(name))
                    return false;
                state.sought.add(name);
                return fetchNamed(name, head, undefined);
            }
            const brought = await fetchNamed(name, head, state.deepening);
            state.deepening *= 2;
            return brought;
        },
        async bringTags(head) {
            const depth = (await git.isShallow()) ? { deepenBy: WHOLE_HISTORY } : {};
            return fetch(['+refs/tags/*:refs/tags/*', head], { withContents: false, ...depth });
        },
        async bringParents(commit) {
            await fetch([commit], { deepenBy: 1, withContents: true });
        },
    };
}
function shortened(refspec) {
    return isObjectId(refspec)
        ? refspec.slice(0, 7)
        : refspec.split(':')[0].replace(/^\+refs\/(?:heads|tags)\//, '');
}
function isObjectId(name) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name);
}


 }),

 73590:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   A: () => ( payloadText),
   G: () => ( unreadableEvent)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);

function payloadText(payload, ...keys) {
    let value = payload;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function unreadableEvent(event) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('EVENT_UNREADABLE', `The payload of the ${event} event is not what GitHub sends`, 'Give the input base, so that the event does not matter.');
}


 }),

 33179:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  O3: () => ( acceptGuess),
  Qo: () => ( headCommit),
  hi: () => ( optimisticRange),
  Ss: () => ( resolveRange)
});

var errors = __nccwpck_require__(12027);
var changes_fetcher = __nccwpck_require__(5543);
var unknown_head = __nccwpck_require__(7361);
var printable = __nccwpck_require__(12784);
;



async function unknownRevision(input, name, git, fetcher) {
    const { remote, failure } = fetcher;
    const hasRemote = (await git.remoteUrl(remote)) !== undefined;
    const asked = hasRemote && stemOf(name) === name ? `, nor at ${remote}` : '';
    const why = failure === undefined ? '' : ` (${failure})`;
    const code = input === 'base' ? 'BASE_UNKNOWN' : 'HEAD_UNKNOWN';
    return new errors.yo(code, `${input}: ${name} names no commit here${asked}${why}`, await wayOut(name, git, fetcher));
}
async function wayOut(name, git, { remote, isSpent }) {
    const stem = stemOf(name);
    const isKnown = stem !== name && ((await git.commit(stem)) ?? (await git.commit(`${remote}/${stem}`))) !== undefined;
    const mayBeBelow = isKnown || isSpent || /^[0-9a-f]{4,64}$/.test(name);
    const remotes = (await git.branches()).remotes.map((one) => one.name);
    if (mayBeBelow && remotes.length > 0 && (await git.isShallow()))
        return UNSHALLOW;
    if (isKnown)
        return `Check its spelling; git log ${(0,printable.g$)(stem)} shows how far that history goes.`;
    const own = remotes.find((one) => stem.startsWith(`${one}/`));
    if (remotes.includes(remote) && stem === name && (own ?? remote) === remote)
        return lookAt(name, remote);
    const from = own ?? (remotes.includes(remote) ? remote : remotes[0]);
    return from === undefined ? NOWHERE : fetchFrom(from, name);
}
const UNSHALLOW = 'This clone is shallow: git fetch --unshallow brings the rest of its history (in a workflow: fetch-depth: 0 for actions/checkout).';
const NOWHERE = 'Check its spelling: git branch --all and git tag list what there is, and there is no remote to fetch more from.';
function stemOf(name) {
    return name.replace(/[~^@].*$/, '') || 'HEAD';
}
function lookAt(name, remote) {
    if ((0,changes_fetcher.T)(name))
        return 'Check its spelling; if it is of another repository, fetch it from there.';
    return `Check its spelling: git ls-remote ${remote} lists the branches and tags that there are.`;
}
function fetchFrom(remote, name) {
    const stem = stemOf(name);
    if ((0,changes_fetcher.T)(stem))
        return `Check its spelling, or fetch it first: git fetch ${remote} ${stem}`;
    const branch = stem.startsWith(`${remote}/`) ? stem.slice(remote.length + 1) : stem;
    const [words, place] = [`git fetch ${remote} ${branch}:refs/remotes/${remote}/${branch}`, `${remote}/${branch}`];
    const given = place === stem || remote === 'origin' ? '' : `, then give ${place}${name.slice(stem.length)}`;
    const inWorkflow = remote === 'origin' ? ' (in a workflow: fetch-depth: 0 for actions/checkout)' : '';
    return (0,printable.g$)(`Check its spelling, or fetch it first: ${words}${given}${inWorkflow}`);
}

;




function optimisticRange(plan) {
    const first = plan.attempts[0];
    if (first?.type !== 'merge-base' || first.onlyForHead !== undefined)
        return undefined;
    return { base: first.prefer === 'remote' ? `origin/${first.name}` : first.name, head: plan.head };
}
function acceptGuess(plan, comparison) {
    const guess = optimisticRange(plan);
    const why = plan.attempts[0].why;
    return {
        type: 'range',
        base: comparison.mergeBase,
        head: comparison.head,
        why: whyOf(guess?.base ?? '', why, comparison),
    };
}
async function resolveRange(git, plan, options) {
    const fetcher = (0,changes_fetcher.C)(git, options.remote ?? 'origin', options.timeoutMs ?? 120_000, options.log);
    const head = await headCommit(git, plan.head, fetcher);
    for (const attempt of plan.attempts) {
        const found = await attemptBase(git, attempt, head, fetcher);
        if (found === undefined)
            continue;
        const why = fetcher.failure === undefined || attempt === plan.attempts[0] ? '' : `; ${plan.otherwise.why}`;
        return { type: 'range', head, base: found.base, why: `${found.why}${why}` };
    }
    if (plan.isExplicit)
        await refuseUnknownBase(git, plan, fetcher);
    const { why, isFallback } = plan.otherwise;
    const cause = isFallback && fetcher.failure !== undefined ? `${why} (${fetcher.failure})` : why;
    return { type: 'everything', head, why: cause, isFallback };
}
async function attemptBase(git, attempt, head, fetcher) {
    switch (attempt.type) {
        case 'merge-base':
            if (attempt.onlyForHead !== undefined && attempt.onlyForHead !== head)
                return undefined;
            return mergeBase(git, attempt, head, fetcher);
        case 'first-parent':
            return firstParent(git, attempt, head, fetcher);
        case 'previous-tag':
            return previousTag(git, attempt, head, fetcher);
    }
}
async function mergeBase(git, { name, why, prefer, isGuess }, head, fetcher) {
    const spellings = (0,changes_fetcher.T)(name) || name.includes('origin/') ? [name] : [name, `${fetcher.remote}/${name}`];
    if (prefer === 'remote')
        spellings.reverse();
    for (;;) {
        let isKnown = false;
        for (const revision of spellings) {
            const comparison = await git.compare(revision, head);
            isKnown ||= comparison !== undefined;
            if (comparison?.mergeBase !== undefined) {
                return { base: comparison.mergeBase, why: whyOf(revision, why, comparison) };
            }
        }
        if (isGuess === true && !isKnown)
            return undefined;
        if (!(await fetcher.bringMore(name, head)))
            return undefined;
    }
}
async function firstParent(git, { why, merged }, head, fetcher) {
    const parents = await git.parents(head);
    const [base] = parents;
    if (base === undefined || (merged !== undefined && !(parents.length === 2 && parents[1] === merged)))
        return undefined;
    if ((await git.commit(base)) !== undefined)
        return { base, why };
    await fetcher.bringParents(head);
    return (await git.commit(base)) === undefined ? undefined : { base, why };
}
async function previousTag(git, { pattern }, head, fetcher) {
    let tag = await git.previousTag(head, pattern);
    if (tag === undefined && (await fetcher.bringTags(head)))
        tag = await git.previousTag(head, pattern);
    const base = tag === undefined ? undefined : await git.commit(`refs/tags/${tag}`);
    return base === undefined ? undefined : { base, why: `the previous tag, ${tag}` };
}
async function headCommit(git, revision, fetcher) {
    const here = (await git.commit(revision)) ?? (await git.commit(`${fetcher.remote}/${revision}`));
    if (here !== undefined)
        return here;
    if (revision === 'HEAD')
        throw (0,unknown_head.R)(revision);
    await fetcher.bringMore(revision, undefined);
    const fetched = (await git.commit(revision)) ?? (await git.commit(`${fetcher.remote}/${revision}`));
    if (fetched !== undefined)
        return fetched;
    throw await unknownRevision('head', revision, git, fetcher);
}
async function refuseUnknownBase(git, plan, fetcher) {
    const given = plan.attempts[0];
    if (given?.type !== 'merge-base')
        return;
    const { name } = given;
    if ((await git.commit(name)) !== undefined || (await git.commit(`origin/${name}`)) !== undefined)
        return;
    if (fetcher.isUnreachable) {
        throw new errors.yA('FETCH_FAILED', `base: ${name} names no commit here, and ${fetcher.failure}`, true);
    }
    throw await unknownRevision('base', name, git, fetcher);
}
function whyOf(revision, why, { base, head, mergeBase }) {
    const named = (0,changes_fetcher.T)(revision) ? why : `${revision}, ${why}`;
    if (mergeBase === head)
        return `${named}, which already holds this commit`;
    return mergeBase === base ? named : `where it last met ${named}`;
}


 }),

 7361:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   R: () => ( unknownHead)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12784);


function unknownHead(revision) {
    if (revision === 'HEAD') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('NO_COMMITS', 'The repository has no commit yet', 'Commit something first.');
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('HEAD_UNKNOWN', `head: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(revision)} names no commit here`, 'Give a branch, a tag or a commit with head.');
}


 }),

 87109:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   W: () => ( parseArguments),
   c: () => ( optionExpects)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(12027);
 var _standards_likeness_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92299);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12784);
 var _define_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6150);




function parseArguments(contract, words) {
    const given = new Map();
    let wantsHelp = false;
    let wantsJson = false;
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word === '--help' || word === '-h')
            wantsHelp = true;
        else if (word === '--json')
            wantsJson = true;
        else if (word.startsWith('--'))
            at += takeOption(contract, word, words[at + 1], given);
        else
            takeArgument(contract, word, given);
    }
    return { given, wantsHelp, wantsJson };
}
function optionExpects({ expects }) {
    return expects === _define_js__WEBPACK_IMPORTED_MODULE_0__ .Kn ? 'items with commas between them' : expects;
}
function takeOption(contract, word, next, given) {
    const equals = word.indexOf('=');
    const name = word.slice(2, equals < 0 ? undefined : equals);
    const input = Object.hasOwn(contract.inputs, name) ? contract.inputs[name] : undefined;
    if (input === undefined)
        throw unknownOption(contract, word, name);
    if (input.environment !== undefined) {
        throw usage(contract, `--${name} would be seen by everybody on this machine; set ${input.environment[0]} instead`);
    }
    const isFlag = input.values?.join() === 'true,false';
    if (equals < 0 && isFlag && next !== 'true' && next !== 'false') {
        given.set(name, 'true');
        return 0;
    }
    const value = equals < 0 ? next : word.slice(equals + 1);
    if (value === undefined)
        throw usage(contract, `--${name} needs a value: ${optionExpects(input)}`);
    take(name, input, value, given);
    return equals < 0 ? 1 : 0;
}
function takeArgument(contract, word, given) {
    const { argument = '', inputs } = contract;
    const input = inputs[argument];
    if (input === undefined || (given.has(argument) && input.itemsIn === undefined)) {
        throw usage(contract, `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(word)} was not expected`);
    }
    take(argument, input, word, given);
}
function take(name, { itemsIn }, value, given) {
    const earlier = itemsIn === undefined ? undefined : given.get(name);
    const text = itemsIn === undefined ? value : itemsIn(value).join('\n');
    given.set(name, earlier === undefined ? text : `${earlier}\n${text}`);
}
function unknownOption(contract, word, name) {
    const options = Object.entries(contract.inputs).flatMap(([option, { environment }]) => option === contract.argument || environment !== undefined ? [] : option);
    const hint = (0,_standards_likeness_js__WEBPACK_IMPORTED_MODULE_2__ .a)(name, [...options, 'json', 'help'], helpOf(contract), '--');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo('USAGE', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(word)} is not an option of "${contract.name}"`, hint);
}
function usage(contract, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo('USAGE', message, helpOf(contract));
}
function helpOf({ name }) {
    return `Try: maestro-actions ${name} --help`;
}


 }),

 95633:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   E: () => ( harmlessJson),
   i: () => ( asciiJson)
 });
function harmlessJson(value) {
    return JSON.stringify(value).replace(/##(?=\[)/g, '#\\u0023');
}
function asciiJson(value) {
    return JSON.stringify(value, undefined, 2)
        .replace(/##(?=\[)/g, '#\\u0023')
        .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


 }),

 6150:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   CG: () => ( output),
   E8: () => ( define),
   Jt: () => ( flag),
   Kn: () => ( ONE_A_LINE),
   Qq: () => ( text),
   Sh: () => ( token),
   U9: () => ( count),
   Zz: () => ( ranges),
   b3: () => ( countOr),
   kY: () => ( countOrAuto),
   p_: () => ( list),
   yL: () => ( oneOf)
 });
function define(contract) {
    return contract;
}
function text(description, initial = '') {
    return { description, default: initial, expects: 'text', parse: (given) => given };
}
function token(description) {
    return { ...text(description), expression: '${{ github.token }}', environment: ['GITHUB_TOKEN', 'GH_TOKEN'] };
}
const MOST_DIGITS = 6;
const countFrom = (least) => `a whole number from ${least} to ${10 ** MOST_DIGITS - 1}`;
const ONE_A_LINE = 'one item a line';
function list(description, initial = []) {
    return {
        description,
        default: initial.join('\n'),
        expects: ONE_A_LINE,
        itemsIn: (option) => option.split(','),
        parse: (given) => given.split(/[\r\n]+/).flatMap((line) => line.trim() || []),
    };
}
function ranges(description) {
    return { ...list(description), itemsIn: rangesIn };
}
const SPECIFIER = /^\s*[<>=!~^]/;
function rangesIn(option) {
    const items = [];
    for (const part of option.split(',')) {
        const last = items.at(-1);
        const isMore = last !== undefined && SPECIFIER.test(last) && SPECIFIER.test(part);
        items.splice(isMore ? -1 : items.length, 1, isMore ? `${last},${part}` : part);
    }
    return items;
}
function flag(description, initial) {
    const values = ['true', 'false'];
    const parse = (given) => (values.includes(given) ? given === 'true' : undefined);
    return { description, default: String(initial), expects: 'true or false', values, parse };
}
function oneOf(values, description, initial) {
    return {
        description,
        default: initial,
        expects: `one of ${values.join(', ')}`,
        values,
        parse: (given) => values.find((value) => value === given),
    };
}
function count(description, initial, least = 1) {
    const parse = (given) => (least === 0 && given === '0' ? 0 : parseCount(given));
    return { description, default: String(initial), expects: countFrom(least), parse };
}
function countOrAuto(description) {
    return countOr(['auto'], description);
}
function countOr(words, description) {
    const parse = (given) => words.find((word) => word === given) ?? parseCount(given);
    return { description, default: words[0], expects: `${countFrom(1)}, or ${words.join(', or ')}`, words, parse };
}
const output = {
    text: (description) => ({ description, kind: 'text', example: '' }),
    flag: (description) => ({ description, kind: 'flag', example: false }),
    number: (description) => ({ description, kind: 'number', example: 0 }),
    json: (description, example) => ({ description, kind: 'json', example }),
};
function parseCount(given) {
    return /^[1-9]\d*$/.test(given) && given.length <= MOST_DIGITS ? Number(given) : undefined;
}


 }),

 53398:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   AU: () => ( fromEnvironment),
   TL: () => ( parseInputs),
   im: () => ( outputTexts)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12784);
 var _ascii_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(95633);



function parseInputs(contract, given) {
    const inputs = {};
    for (const [name, input] of Object.entries(contract.inputs)) {
        const text = given(name)?.trim() || input.default;
        const value = input.parse(text);
        if (value === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('INPUT_INVALID', `${name}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text)} is not ${input.expects}`, input.description);
        }
        inputs[name] = value;
    }
    return inputs;
}
function fromEnvironment(contract, name, env) {
    return contract.inputs[name]?.environment
        ?.map((variable) => env[variable])
        .find((value) => value !== undefined && value !== '');
}
function outputTexts(contract, values) {
    return new Map(Object.entries(contract.outputs).map(([name, { kind }]) => [
        name,
        kind === 'json' ? (0,_ascii_json_js__WEBPACK_IMPORTED_MODULE_2__ .E)(values[name]) : String(values[name]),
    ]));
}


 }),

 44545:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   x: () => ( VERSION)
 });
const VERSION = '0.1.0';


 }),

 12027:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   EU: () => ( writeFailure),
   Ic: () => ( describeFailure),
   Sm: () => ( SeveralFailures),
   bD: () => ( messageOf),
   cs: () => ( IntegrityError),
   kr: () => ( orRefusal),
   ng: () => ( describeFailures),
   yA: () => ( ExternalError),
   yo: () => ( UserError)
 });
class UserError extends Error {
    code;
    hint;
    file;
    line;
    constructor(code, message, hint, at = {}) {
        super(message);
        this.name = 'UserError';
        this.code = code;
        this.hint = hint;
        this.file = at.file;
        this.line = at.line;
    }
}
class ExternalError extends Error {
    code;
    retryable;
    constructor(code, message, retryable, options) {
        super(message, options);
        this.name = 'ExternalError';
        this.code = code;
        this.retryable = retryable;
    }
}
class IntegrityError extends Error {
    code;
    hint;
    constructor(code, message, hint) {
        super(message);
        this.name = 'IntegrityError';
        this.code = code;
        this.hint = hint;
    }
}
class SeveralFailures extends Error {
    failures;
    constructor(failures) {
        super(failures.map(messageOf).join('\n'));
        this.name = 'SeveralFailures';
        this.failures = failures;
    }
}
function isSystemFailure(error) {
    if (typeof error !== 'object' || error === null)
        return false;
    return 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
const SYSTEM_REASONS = new Map([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EROFS', 'the file system is read-only'],
    ['ENOSPC', 'no space is left'],
    ['EISDIR', 'a folder has that name'],
    ['ENOTDIR', 'a file stands where a folder would have to be'],
    ['ENOENT', 'there is no such folder'],
    ['EEXIST', 'something else has that name'],
    ['ENAMETOOLONG', 'the name is too long'],
]);
const NO_RIGHT = 'Let this user write there, or choose another place; TMPDIR says where temporary files go.';
const SYSTEM_HINTS = new Map([
    ['ENOSPC', 'Make room on that disk, and run this again; TMPDIR says where temporary files go.'],
    ['EACCES', NO_RIGHT],
    ['EPERM', NO_RIGHT],
    ['EROFS', NO_RIGHT],
]);
function writeFailure(error) {
    if (!isSystemFailure(error))
        return undefined;
    return `${SYSTEM_REASONS.get(error.code) ?? error.message} (${error.code})`;
}
async function orRefusal(write, refusal) {
    try {
        return await write();
    }
    catch (error) {
        const why = writeFailure(error);
        throw why === undefined ? error : refusal(why);
    }
}
function describeFailure(error) {
    if (error instanceof UserError) {
        return {
            title: error.code,
            message: error.hint === undefined ? error.message : `${error.message}\n${error.hint}`,
            ...(error.file === undefined ? {} : { file: error.file }),
            ...(error.line === undefined ? {} : { line: error.line }),
            exitCode: 1,
        };
    }
    if (error instanceof ExternalError)
        return { title: error.code, message: error.message, exitCode: 2 };
    if (error instanceof IntegrityError) {
        return { title: error.code, message: `${error.message}\n${error.hint}`, exitCode: 3 };
    }
    if (isSystemFailure(error)) {
        const hint = SYSTEM_HINTS.get(error.code);
        return { title: error.code, message: hint === undefined ? error.message : `${error.message}\n${hint}`, exitCode: 2 };
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        title: 'BUG',
        message: `A bug in maestro-actions; please report it with these lines.\n${stack}`,
        exitCode: 1,
    };
}
function describeFailures(error) {
    const failures = (error instanceof SeveralFailures ? error.failures : [error]).map(describeFailure);
    const exitCode = [3, 1].find((code) => failures.some((one) => one.exitCode === code)) ?? 2;
    return { failures, exitCode };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


 }),

 77178:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  Z: () => ( buildGraph)
});

var printable = __nccwpck_require__(12784);
var repo_paths = __nccwpck_require__(9356);
var cycles = __nccwpck_require__(5386);
var workspaces_location = __nccwpck_require__(37878);
var once = __nccwpck_require__(16368);
;



const SAFE_NAME = /^[A-Za-z0-9._@/][A-Za-z0-9._@/-]{0,199}$/;
const UNRESOLVED = new Set(['broken-path', 'broken-workspace-reference']);
function mergeProjects(workspace, settings) {
    const findings = [];
    const projects = new Map();
    const parts = new Map();
    const problems = workspace.flatMap((part) => part.findings);
    for (const [root, group] of byRoot(workspace)) {
        if (group.every(({ isVirtual, ecosystem }) => isVirtual || ecosystem === undefined) &&
            group.some((p) => p.isVirtual)) {
            continue;
        }
        const name = uniqueName(root, group, projects, findings);
        projects.set(name, project(name, root, group, problems, settings.projects.get(name)));
        parts.set(name, group);
    }
    return { projects, parts, findings: [...findings, ...unknownProjects(settings, projects)] };
}
function byRoot(workspace) {
    const groups = new Map();
    for (const part of workspace.flatMap(({ projects }) => projects)) {
        const group = groups.get(part.root);
        if (group === undefined)
            groups.set(part.root, [part]);
        else
            group.push(part);
    }
    for (const group of groups.values())
        group.sort((a, b) => precedence(a) - precedence(b));
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
function precedence({ ecosystem }) {
    return ecosystem === undefined ? 0 : ecosystem === 'python' ? 1 : 2;
}
function uniqueName(root, group, taken, findings) {
    const named = group.find(({ name }) => name !== undefined);
    const declared = named?.name;
    const manifest = (named ?? group[0])?.manifest ?? root;
    if (declared !== undefined && isUsable(declared)) {
        const twin = taken.get(declared);
        if (twin === undefined)
            return declared;
        findings.push({
            code: 'duplicate-name',
            severity: 'warning',
            message: `${declared} is already the name of ${twin.root || 'the root project'}; this one is called by its folder`,
            fix: 'Give one of the two another name.',
            file: manifest,
        });
    }
    else if (declared !== undefined) {
        findings.push({
            code: 'unusable-name',
            severity: 'warning',
            message: 'The name is none that a workflow output may carry; the project is called by its folder',
            fix: 'Use letters, digits, dots, dashes, underscores, @ and slashes; no dash at the start, and no . or .. between slashes.',
            file: manifest,
        });
    }
    return folderName(root, taken);
}
function isUsable(name) {
    return SAFE_NAME.test(name) && name.split('/').every((segment) => !['', '.', '..'].includes(segment));
}
function folderName(root, taken) {
    const plain = root === '' ? 'root' : root.replace(/[^A-Za-z0-9._@/-]|^-/g, '_').slice(0, 190);
    let name = plain;
    for (let n = 2; taken.has(name); n++)
        name = `${plain}-${n}`;
    return name;
}
function project(name, root, parts, problems, settings) {
    const manifests = parts.map(({ manifest }) => manifest);
    const own = problems.filter(({ file }) => manifests.includes(file));
    const ecosystems = distinct(parts.flatMap(({ ecosystem }) => ecosystem ?? []));
    const version = parts.find((part) => part.version !== undefined)?.version;
    const inputs = parts.find((part) => part.inputs !== undefined)?.inputs;
    const targets = (0,once.O)(() => refineTargets(distinctTargets(parts), root, settings, ecosystems[0]));
    return {
        name,
        root,
        ecosystems,
        manifests,
        packageNames: perEcosystem(parts, ({ packageName }) => packageName),
        ...(version === undefined ? {} : { version }),
        get privateIn() {
            return distinct(parts.flatMap((part) => (part.isPrivate ? (part.ecosystem ?? []) : [])));
        },
        dependencies: parts.flatMap(({ dependencies }) => dependencies),
        get targets() {
            return targets();
        },
        tags: distinct(parts.flatMap(({ tags }) => tags)),
        ...(inputs === undefined ? {} : { inputs }),
        lockfiles: distinct(parts.flatMap((part) => part.lockfiles)),
        workspaceRoots: distinct(parts.flatMap(({ workspaceRoot }) => workspaceRoot ?? [])),
        get runtimes() {
            return perEcosystem(parts, ({ runtime }) => runtime);
        },
        unresolved: own.filter(({ code }) => UNRESOLVED.has(code)).flatMap((finding) => unresolved(finding, parts)),
        isUnreadable: own.some(({ code }) => code === 'unreadable-manifest'),
    };
}
function unresolved(finding, parts) {
    const own = parts.find(({ manifest }) => manifest === finding.file)?.ecosystem;
    const all = distinct(parts.flatMap(({ ecosystem }) => ecosystem ?? []));
    const at = (0,workspaces_location.dz)(finding.file, finding.line);
    const possible = own !== undefined ? [own] : all.length > 0 ? all : ['python', 'node'];
    return possible.map((ecosystem) => ({ ecosystem, at }));
}
function perEcosystem(parts, value) {
    const found = {};
    for (const part of parts) {
        const text = value(part);
        if (part.ecosystem !== undefined && text !== undefined)
            found[part.ecosystem] ??= text;
    }
    return found;
}
function distinctTargets(parts) {
    const chosen = new Map();
    for (const target of parts.flatMap(({ targets }) => targets)) {
        const key = `${target.ecosystem} ${target.name}`;
        const other = chosen.get(key);
        if (other === undefined || (other.origin === 'inferred' && target.origin === 'script'))
            chosen.set(key, target);
    }
    return [...chosen.values()];
}
function refineTargets(targets, root, settings, own) {
    if (settings === undefined || settings.targets.size === 0)
        return targets;
    const stated = [...settings.targets].flatMap(([name, command]) => {
        if (command === false)
            return [];
        const ecosystem = targets.find((target) => target.name === name)?.ecosystem ?? own ?? 'python';
        return [{ name, command, folder: root, ecosystem, origin: 'script' }];
    });
    return [...targets.filter(({ name }) => !settings.targets.has(name)), ...stated];
}
function unknownProjects(settings, projects) {
    return [...settings.projects]
        .filter(([name]) => !projects.has(name))
        .map(([name, { at }]) => ({
        code: 'unknown-project',
        severity: 'warning',
        message: `The settings name a project ${(0,printable.g$)(JSON.stringify(name))} that does not exist`,
        fix: 'Use a name that the command "graph" lists.',
        ...at,
    }));
}
function distinct(values) {
    return [...new Set(values)];
}

var select_projects = __nccwpck_require__(77808);
;





function buildGraph(workspace, settings) {
    const { projects, parts, findings } = mergeProjects(workspace, settings);
    const index = new ProjectIndex(projects);
    const edges = new EdgeSet();
    const unknown = [];
    for (const project of projects.values()) {
        for (const dependency of project.dependencies)
            addDeclared(edges, project, dependency, index);
        const selectors = selectorsOf(project, parts.get(project.name) ?? [], settings);
        for (const [to, { at, isInherited }] of implicitTargets(selectors, projects)) {
            const way = isInherited
                ? { group: 'dev', isInherited }
                : { group: 'main', isWhole: true };
            edges.add({ from: project.name, to, kind: 'local', at, ...way });
        }
        unknown.push(...unknownSelectors(selectors, projects));
    }
    const all = [
        ...workspace.flatMap((part) => part.findings),
        ...settings.findings,
        ...findings,
        ...unknown,
        ...noProjects(projects),
    ];
    return {
        projects,
        edges: edges.list,
        findings: [...all, ...emptyGraph(projects, edges.list), ...(0,cycles.p)(edges.list)],
    };
}
class ProjectIndex {
    #byRoot = new Map();
    #byPackage = new Map();
    constructor(projects) {
        for (const { name, root, packageNames } of projects.values()) {
            this.#byRoot.set(root, name);
            for (const [ecosystem, packageName] of Object.entries(packageNames)) {
                const key = `${ecosystem}:${packageName}`;
                this.#byPackage.set(key, [...(this.#byPackage.get(key) ?? []), name]);
            }
        }
    }
    meantBy({ source, ecosystem, name }) {
        if (source.type === 'external')
            return [];
        if (source.type === 'registry')
            return this.#byPackage.get(`${ecosystem}:${name}`) ?? [];
        const project = this.#holding(source.root);
        return project === undefined ? [] : [project];
    }
    #holding(folder) {
        const project = this.#byRoot.get(folder);
        if (project !== undefined)
            return project;
        const around = (0,repo_paths.Zv)(folder).find((above) => this.#byRoot.has(above));
        return around === undefined ? undefined : this.#byRoot.get(around);
    }
}
class EdgeSet {
    list = [];
    #places = new Map();
    add(edge) {
        const key = `${edge.from}\0${edge.to}\0${edge.kind}\0${edge.group}`;
        if (edge.from === edge.to)
            return;
        const place = this.#places.get(key);
        if (place === undefined)
            this.#places.set(key, this.list.push(edge) - 1);
        else if (edge.isWhole)
            this.list[place] = { ...this.list[place], isWhole: true };
    }
}
function addDeclared(edges, project, dependency, index) {
    const kind = dependency.source.type === 'local' ? 'local' : 'registry';
    for (const to of index.meantBy(dependency)) {
        const whole = dependency.isIncluded === true ? { isWhole: true } : {};
        edges.add({ from: project.name, to, kind, group: dependency.group, at: dependency.at, ...whole });
    }
}
function selectorsOf(project, parts, settings) {
    const own = settings.projects.get(project.name);
    const stated = (own?.dependsOn ?? []).map((selector) => ({ selector, at: own?.at ?? { file: project.root } }));
    return [...parts.flatMap(({ implicitDependencies }) => implicitDependencies), ...stated];
}
function implicitTargets(selectors, projects) {
    const chosen = new Map();
    for (const one of selectors) {
        const isRemoval = one.selector.startsWith('!');
        for (const name of (0,select_projects.h)(isRemoval ? one.selector.slice(1) : one.selector, projects)) {
            const known = chosen.get(name);
            if (isRemoval)
                chosen.delete(name);
            else if (known === undefined || known.isInherited)
                chosen.set(name, one);
        }
    }
    return chosen;
}
function unknownSelectors(selectors, projects) {
    return selectors
        .filter(({ selector }) => !/[!*:{}]/.test(selector) && (0,select_projects.h)(selector, projects).length === 0)
        .map(({ selector, at }) => ({
        code: 'unknown-project',
        severity: 'warning',
        message: `${(0,printable.g$)(JSON.stringify(selector))} is stated as a dependency, but is no project`,
        fix: 'Use a name that the command "graph" lists, or take the entry away.',
        ...at,
    }));
}
function noProjects(projects) {
    if (projects.size > 0)
        return [];
    return [
        {
            code: 'no-projects',
            severity: 'warning',
            message: 'No project was found: there is no pyproject.toml, package.json or project.json that makes one',
            fix: 'Add the manifests, or look at which commit is checked out.',
            file: '.',
        },
    ];
}
function emptyGraph(projects, edges) {
    if (edges.some(({ kind }) => kind === 'local'))
        return [];
    const wanting = [...projects.values()].find(({ dependencies, unresolved }) => unresolved.length > 0 || dependencies.some(({ source }) => source.type === 'local'));
    if (wanting === undefined)
        return [];
    const at = wanting.unresolved[0]?.at ?? wanting.dependencies.find(({ source }) => source.type === 'local')?.at;
    return [
        {
            code: 'empty-graph',
            severity: 'error',
            message: 'Manifests refer to other folders, yet no project depends on another: a change would test too little',
            fix: 'Mend the references that the other findings name.',
            ...(at ?? { file: wanting.manifests[0] ?? wanting.root }),
        },
    ];
}


 }),

 5386:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   n: () => ( edgesInCycles),
   p: () => ( findCycles)
 });
 var _workspaces_location_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37878);

function findCycles(edges) {
    const local = edges.filter(isStated);
    const outgoing = edgesByStart(local);
    const groups = stronglyConnected(outgoing);
    if (groups.length === 0)
        return [];
    const firm = stronglyConnected(edgesByStart(local.filter(({ group }) => group === 'main')));
    return groups.map((group) => {
        const cycle = shortestCycle(group, outgoing);
        const start = cycle[0].from;
        const steps = cycle.map(({ to, at }) => `${to} (${(0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_0__ .Z9)(at)})`);
        return {
            code: 'cycle',
            severity: firm.some((main) => main.has(start)) ? 'error' : 'warning',
            message: `Projects depend on one another in a circle: ${[start, ...steps].join(' \u2192 ')}`,
            fix: 'Move what both need into a third project, or turn one dependency round.',
            ...cycle[0].at,
        };
    });
}
function isStated({ kind, isInherited }) {
    return kind === 'local' && !isInherited;
}
function edgesInCycles(edges) {
    const local = edges.filter(isStated);
    const groupOf = new Map(stronglyConnected(edgesByStart(local)).flatMap((group) => [...group].map((name) => [name, group])));
    return new Set(local.filter(({ from, to }) => groupOf.has(from) && groupOf.get(from) === groupOf.get(to)));
}
function edgesByStart(edges) {
    const map = new Map();
    for (const edge of edges) {
        const list = map.get(edge.from);
        if (list === undefined)
            map.set(edge.from, [edge]);
        else
            list.push(edge);
    }
    return map;
}
function stronglyConnected(outgoing) {
    const order = new Map();
    const lowest = new Map();
    const open = [];
    const isOpen = new Set();
    const groups = [];
    const enter = (name) => {
        order.set(name, order.size);
        lowest.set(name, order.size - 1);
        open.push(name);
        isOpen.add(name);
        return { name, next: 0 };
    };
    const lower = (name, value) => lowest.set(name, Math.min(lowest.get(name), value));
    for (const start of outgoing.keys()) {
        if (order.has(start))
            continue;
        const path = [enter(start)];
        for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
            const edge = outgoing.get(at.name)?.[at.next++];
            if (edge === undefined) {
                path.pop();
                const parent = path.at(-1);
                if (parent !== undefined)
                    lower(parent.name, lowest.get(at.name));
                if (lowest.get(at.name) === order.get(at.name))
                    closeGroup(at.name, open, isOpen, groups);
            }
            else if (!order.has(edge.to))
                path.push(enter(edge.to));
            else if (isOpen.has(edge.to))
                lower(at.name, order.get(edge.to));
        }
    }
    return groups;
}
function closeGroup(name, open, isOpen, groups) {
    const group = new Set(open.splice(open.lastIndexOf(name)));
    for (const member of group)
        isOpen.delete(member);
    if (group.size > 1)
        groups.push(group);
}
function shortestCycle(group, outgoing) {
    const start = [...group].sort()[0];
    const cameBy = new Map();
    const queue = [start];
    for (const name of queue) {
        for (const edge of outgoing.get(name) ?? []) {
            if (!group.has(edge.to) || cameBy.has(edge.to))
                continue;
            cameBy.set(edge.to, edge);
            queue.push(edge.to);
        }
    }
    const cycle = [];
    for (let edge = cameBy.get(start); edge !== undefined;) {
        cycle.unshift(edge);
        edge = edge.from === start ? undefined : cameBy.get(edge.from);
    }
    return cycle;
}


 }),

 77808:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   h: () => ( selectProjects)
 });
 var _workspaces_member_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31609);
 var _workspaces_nx_selectors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39340);


function selectProjects(selector, projects) {
    const exact = projects.get(selector);
    if (exact !== undefined)
        return [exact.name];
    const all = [...projects.values()];
    const { label, value } = labelled(selector);
    if (label === 'tag')
        return namesWhere(all, ({ tags }) => tags.some((tag) => isLike(value, tag)));
    if (label === 'path')
        return holderOf(value, all);
    const byPackage = namesWhere(all, ({ packageNames }) => Object.values(packageNames).includes(value));
    const byName = namesWhere(all, ({ name }) => isLike(value, name) || (0,_workspaces_nx_selectors_js__WEBPACK_IMPORTED_MODULE_0__ .V)(name, value));
    const byFolder = () => {
        const isMeant = (0,_workspaces_member_globs_js__WEBPACK_IMPORTED_MODULE_1__ .R)('', [value]);
        return namesWhere(all, ({ root }) => root !== '' && isMeant(root));
    };
    const named = label === 'directory' ? [] : byPackage.length > 0 ? byPackage : byName;
    return named.length > 0 || label === 'name' ? named : byFolder();
}
function labelled(selector) {
    const at = selector.indexOf(':');
    const label = selector.slice(0, Math.max(0, at));
    const isLabel = label === 'tag' || label === 'path' || label === 'name' || label === 'directory';
    return isLabel ? { label, value: selector.slice(at + 1) } : { label: '', value: selector };
}
function holderOf(path, projects) {
    const holders = projects.filter(({ root }) => root !== '' && (path === root || path.startsWith(`${root}/`)));
    const innermost = holders.reduce((best, one) => (best === undefined || one.root.length > best.root.length ? one : best), undefined);
    return innermost === undefined ? [] : [innermost.name];
}
function isLike(pattern, text) {
    return pattern.includes('*') ? matchesStars(pattern, text) : pattern === text;
}
function namesWhere(projects, isMeant) {
    return projects.filter(isMeant).map(({ name }) => name);
}
function matchesStars(selector, name) {
    const [first = '', ...rest] = selector.split('*');
    const last = rest.pop() ?? '';
    if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = name.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return at <= name.length - last.length;
}


 }),

 17070:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   M: () => ( makeInlineShard),
   O: () => ( makeShards)
 });
 var _timings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9837);

const START_SECONDS = 30;
const ROUNDING_SECONDS = 30;
const WAITING_WORTH = 4;
const PARALLEL = 2;
const GATE_SECONDS = 15;
const ENVIRONMENT_SECONDS = 3;
const MATRIX_LIMIT = 256;
function makeShards(projects, options) {
    const limit = Math.max(1, Math.min(options.maxShards, MATRIX_LIMIT));
    const pools = joinPools(poolsOf(projects, options), limit);
    const counts = shardCounts(pools, options.shards, limit);
    return pools.flatMap((pool, at) => balance(pool, counts[at] ?? 1, options.targets));
}
function makeInlineShard(projects, { limit, shards }, options) {
    const [pool, ...others] = joinPools(poolsOf(projects, options), 1);
    if (pool === undefined || others.length > 0)
        return undefined;
    const seconds = waitingSeconds(pool.work.map((one) => one.seconds));
    const isBetter = limit === 'auto' ? (WAITING_WORTH + 1) * seconds <= costOf(shards, pool.work) : seconds <= limit;
    return isBetter ? balance(pool, 1, options.targets)[0] : undefined;
}
function costOf(shards, work) {
    const secondsOf = new Map(work.map((one) => [one.project, one.seconds]));
    const seconds = shards.map(({ projects }) => waitingSeconds(projects.map((name) => secondsOf.get(name) ?? 0)));
    const runners = seconds.reduce((sum, one) => sum + START_SECONDS + one + ROUNDING_SECONDS, GATE_SECONDS + ROUNDING_SECONDS);
    return WAITING_WORTH * (START_SECONDS + Math.max(0, ...seconds) + GATE_SECONDS) + runners;
}
function waitingSeconds(seconds) {
    return Math.max(seconds.reduce((sum, one) => sum + one, 0) / PARALLEL, ...seconds);
}
function poolsOf(projects, { targets, timings, limits, onePython }) {
    const estimate = (0,_timings_js__WEBPACK_IMPORTED_MODULE_0__ .HD)(timings);
    const pools = new Map();
    for (const project of projects) {
        const all = targets.filter((name) => project.targets.some((target) => target.name === name));
        const limit = limits?.get(project.name);
        const own = limit === undefined ? all : all.filter((name) => limit.has(name));
        if (own.length === 0)
            continue;
        const seconds = own.reduce((sum, target) => sum + estimate(project.name, target), ENVIRONMENT_SECONDS);
        const { python, ...runtime } = runtimeOf(project, own);
        const version = onePython && python !== undefined ? { python } : {};
        const key = `${runtime.ecosystem} ${version.python ?? ''} ${runtime.node ?? ''}`;
        const entry = pools.get(key) ?? { pool: { ...runtime, ...version, work: [] }, work: [] };
        entry.work.push({ project: project.name, targets: own, all, seconds, python });
        pools.set(key, entry);
    }
    return [...pools].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { pool, work }]) => ({ ...pool, work }));
}
function runtimeOf(project, targets) {
    const used = new Set(project.targets.filter(({ name }) => targets.includes(name)).map(({ ecosystem }) => ecosystem));
    const { python, node } = project.runtimes;
    return {
        ecosystem: used.size > 1 ? 'mixed' : used.has('node') ? 'node' : 'python',
        ...(used.has('python') && python !== undefined ? { python } : {}),
        ...(used.has('node') && node !== undefined ? { node } : {}),
    };
}
function joinPools(pools, limit) {
    let joined = [...pools];
    while (joined.length > limit) {
        const bySize = [...joined].sort((a, b) => totalSeconds(a) - totalSeconds(b));
        const pair = bySize.flatMap((a, at) => bySize.slice(at + 1).map((b) => [a, b])).find(canShare);
        if (pair === undefined)
            break;
        joined = [...joined.filter((pool) => !pair.includes(pool)), join(...pair)];
    }
    return joined;
}
function canShare([a, b]) {
    const agree = (x, y) => x === undefined || y === undefined || x === y;
    return agree(a.python, b.python) && agree(a.node, b.node);
}
function join(a, b) {
    return { ...a, ...b, ecosystem: a.ecosystem === b.ecosystem ? a.ecosystem : 'mixed', work: [...a.work, ...b.work] };
}
function shardCounts(pools, wanted, limit) {
    const ideal = pools.map((pool) => Math.sqrt((WAITING_WORTH * totalSeconds(pool)) / (PARALLEL * (START_SECONDS + ROUNDING_SECONDS))));
    const total = Math.min(limit, wanted === 'auto' ? ideal.reduce((sum, n) => sum + Math.max(1, Math.round(n)), 0) : wanted);
    const counts = pools.map(() => 1);
    for (let left = total - pools.length; left > 0; left--) {
        const at = neediest(pools, counts, wanted === 'auto' ? ideal : pools.map(totalSeconds));
        if (at === undefined)
            break;
        counts[at] = counts[at] + 1;
    }
    return counts;
}
function neediest(pools, counts, shares) {
    const open = pools.map((_, at) => at).filter((at) => counts[at] < pools[at].work.length);
    return open.sort((a, b) => need(b) - need(a))[0];
    function need(at) {
        return shares[at] / counts[at];
    }
}
function balance(pool, count, targets) {
    const loads = Array.from({ length: Math.min(count, pool.work.length) }, () => ({ work: [], seconds: 0 }));
    const longestFirst = [...pool.work].sort((a, b) => b.seconds - a.seconds || (a.project < b.project ? -1 : 1));
    for (const work of longestFirst) {
        const least = loads.reduce((best, load) => (load.seconds < best.seconds ? load : best));
        least.work.push(work);
        least.seconds += work.seconds;
    }
    const { ecosystem, node } = pool;
    const version = [pool.python, node]
        .filter((text) => text !== undefined)
        .map((text) => `-${text.replace(/[^\w.]/g, '_')}`);
    return loads.map(({ work, seconds }, at) => {
        const run = targets.filter((target) => work.some((one) => one.targets.includes(target)));
        const [python, ...otherPythons] = new Set(work.flatMap((one) => one.python ?? []));
        return {
            id: `${ecosystem}${version.join('')}-${at + 1}`,
            projects: work.map(({ project }) => project).sort(),
            targets: run,
            ...limited(work, run),
            ecosystem,
            ...(python === undefined || otherPythons.length > 0 ? {} : { python }),
            ...(node === undefined ? {} : { node }),
            estimate: Math.round(seconds),
        };
    });
}
function limited(work, run) {
    const some = work.filter(({ targets, all }) => all.some((target) => run.includes(target) && !targets.includes(target)));
    return some.length === 0 ? {} : { only: Object.fromEntries(some.map(({ project, targets }) => [project, targets])) };
}
function totalSeconds({ work }) {
    return work.reduce((sum, { seconds }) => sum + seconds, 0);
}


 }),

 68573:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   N$: () => ( shardDigest),
   Y$: () => ( targetsFor),
   v5: () => ( shardWorkIn)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41589);
 var _standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78757);


function targetsFor(shard, project) {
    const { only = {}, targets } = shard;
    return Object.hasOwn(only, project) ? (only[project] ?? []) : targets;
}
function shardWorkIn({ id, projects, targets, only }) {
    const limits = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(only) ? Object.entries(only).map(([name, own]) => [name, (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .iw)(own)]) : [];
    return {
        id: String(id ?? ''),
        projects: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .iw)(projects),
        targets: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .iw)(targets),
        ...(limits.length === 0 ? {} : { only: Object.fromEntries(limits) }),
    };
}
const DIGEST_LENGTH = 16;
function shardDigest({ projects, targets, only = {} }) {
    const limits = Object.entries(only).sort(([a], [b]) => (a < b ? -1 : 1));
    const text = JSON.stringify([[...projects].sort(), targets, limits]);
    return (0,_standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_1__ .S)().createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH);
}


 }),

 9837:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   HD: () => ( estimator),
   IV: () => ( estimatesFrom),
   PM: () => ( parseTimings)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41589);


const TYPICAL = new Map([
    ['test', 20],
    ['build', 15],
    ['typecheck', 12],
    ['lint', 5],
]);
const TYPICAL_OTHER = 15;
function parseTimings(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw invalid(file, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .bD)(error));
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw invalid(file, 'it is not an object');
    if ('tasks' in value && Array.isArray(value.tasks))
        return timingsOf(value.tasks);
    return new Map(Object.entries(value).map(([task, seconds]) => {
        if (typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0)
            return [task, seconds];
        throw invalid(file, `${JSON.stringify(task)} is not a number of seconds`);
    }));
}
function timingsOf(tasks) {
    return new Map(tasks.filter(_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .Gv).flatMap(({ project, target, status, seconds }) => {
        const hasEnded = status === 'passed' || status === 'failed';
        return hasEnded && typeof seconds === 'number' ? [[`${project}:${target}`, seconds]] : [];
    }));
}
function estimatesFrom(timings) {
    const medians = mediansByTarget(timings);
    return (project, target) => {
        const measured = timings.get(`${project}:${target}`) ?? medians.get(target);
        return { seconds: measured ?? TYPICAL.get(target) ?? TYPICAL_OTHER, isMeasured: measured !== undefined };
    };
}
function estimator(timings) {
    const estimate = estimatesFrom(timings);
    return (project, target) => estimate(project, target).seconds;
}
function mediansByTarget(timings) {
    const byTarget = new Map();
    for (const [task, seconds] of timings) {
        const target = task.slice(task.lastIndexOf(':') + 1);
        byTarget.set(target, [...(byTarget.get(target) ?? []), seconds]);
    }
    return new Map([...byTarget].map(([target, seconds]) => [target, seconds.sort((a, b) => a - b)[seconds.length >> 1] ?? 0]));
}
function invalid(file, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('TIMINGS_INVALID', `these timings cannot be used: ${cause}`, 'Expected {"project:target": seconds, \u2026}.', {
        file,
    });
}


 }),

 85161:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   L: () => ( clockMs),
   y: () => ( sleep)
 });
function clockMs() {
    return process.uptime() * 1_000;
}
function sleep(ms, { ref = true } = {}) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        if (!ref)
            timer.unref();
    });
}


 }),

 24082:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   $W: () => ( isRegular),
   NG: () => ( SUBMODULE),
   ps: () => ( LINK),
   sj: () => ( ABSENT)
 });
const ABSENT = '000000';
const LINK = '120000';
const SUBMODULE = '160000';
function isRegular(mode) {
    return mode.startsWith('100');
}


 }),

 7919:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   $b: () => ( withoutLogins),
   D6: () => ( takeLogin),
   RA: () => ( parseGitUrl)
 });
function parseGitUrl(url) {
    const short = /^(?:[^@/:\s]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/)([^\\]+)$/.exec(url);
    if (short !== null)
        return { host: short[1].toLowerCase(), path: plainPath(short[2]) };
    if (!URL.canParse(url))
        return undefined;
    const { protocol, host, pathname } = new URL(url);
    if (host === '' || protocol === 'file:')
        return undefined;
    return { host: host.toLowerCase(), path: plainPath(pathname) };
}
function takeLogin(url) {
    const [, scheme = '', named, rest = ''] = /^(https?:\/\/)([^/?#]*)@(.*)$/is.exec(url) ?? [];
    if (named === undefined)
        return { url };
    const colon = named.indexOf(':');
    const user = decoded(colon < 0 ? named : named.slice(0, colon));
    const login = colon < 0 ? { user } : { user, password: decoded(named.slice(colon + 1)) };
    return { url: `${scheme}${rest}`, ...(named === '' ? {} : { login }) };
}
function withoutLogins(text) {
    return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s]*@/gi, '$1');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function plainPath(path) {
    let [start, end] = [0, path.length];
    while (path[start] === '/')
        start++;
    while (end > start && path[end - 1] === '/')
        end--;
    return path.slice(start, end).replace(/\.git$/, '');
}


 }),

 18971:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   V: () => ( findJsonLines)
 });
const NOTHING = new Map();
function findJsonLines(text) {
    const root = openFrame(true);
    const frames = [root];
    let frame = root;
    let line = 1;
    let end = 0;
    for (let at = 0; at < text.length; at = end) {
        const character = text.charAt(at);
        end = at + 1;
        if (character === '\n')
            line++;
        else if (character <= ' ' || character === ':')
            continue;
        else if (character === '"') {
            end = endOfString(text, at);
            if (frame.next !== undefined)
                notePlace(frame, line);
            else {
                frame.next = keyOf(text.slice(at, end));
                frame.keyLine = line;
            }
        }
        else if (character === ',')
            frame.next = frame.isList ? Number(frame.next) + 1 : undefined;
        else if (character === '{' || character === '[') {
            const inner = openFrame(character === '[');
            notePlace(frame, line, inner.inside);
            frames.push(inner);
            frame = inner;
        }
        else if (character === '}' || character === ']') {
            if (frames.length > 1)
                frames.pop();
            frame = frames.at(-1) ?? root;
        }
        else if (character === '/') {
            end = endOfComment(text, at);
            line += countLines(text, at, end);
        }
        else {
            end = endOfScalar(text, at);
            if (frame.next !== undefined)
                notePlace(frame, line);
        }
    }
    return { lineOf: (path) => placeAt(root, path)?.line };
}
function openFrame(isList) {
    return { inside: new Map(), isList, next: isList ? 0 : undefined, keyLine: 0 };
}
function notePlace({ inside: items, isList, next = 0, keyLine }, line, inside = NOTHING) {
    items.set(next, { line: isList ? line : keyLine, inside });
}
function placeAt(root, path) {
    let place = root.inside.get(0);
    for (const key of path)
        place = place?.inside.get(key);
    return place;
}
function endOfScalar(text, start) {
    let at = start + 1;
    while (at < text.length && !' \t\r\n,:{}[]"/'.includes(text.charAt(at)))
        at++;
    return at;
}
function endOfString(text, at) {
    for (let end = at + 1; end < text.length; end++) {
        const character = text.charCodeAt(end);
        if (character === 0x22)
            return end + 1;
        if (character === 0x0a)
            return end;
        if (character === 0x5c)
            end++;
    }
    return text.length;
}
function endOfComment(text, at) {
    const isBlock = text.startsWith('/*', at);
    if (!isBlock && !text.startsWith('//', at))
        return at + 1;
    const end = isBlock ? text.indexOf('*/', at + 2) : text.indexOf('\n', at);
    return end < 0 ? text.length : isBlock ? end + 2 : end;
}
function countLines(text, start, end) {
    let count = 0;
    for (let at = start; at < end; at++)
        if (text.charCodeAt(at) === 0x0a)
            count++;
    return count;
}
function keyOf(quoted) {
    if (!quoted.includes('\\'))
        return quoted.slice(1, -1);
    try {
        return String(JSON.parse(quoted));
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return quoted.slice(1, -1);
    }
}


 }),

 41589:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Gv: () => ( isObject),
   Vh: () => ( readJson),
   iw: () => ( stringsOf),
   l4: () => ( problemAt),
   lS: () => ( membersOf),
   memberOf: () => ( memberOf),
   stringMember: () => ( stringMember)
 });
const MOST_CHARACTERS = 5_000_000;
const DEEPEST = 100;
const MOST_SHOWN = 80;
function readJson(text, most = MOST_CHARACTERS) {
    const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (plain.length > most)
        return problemAt(plain, 0, `holds ${plain.length} characters; at most ${most} are read`);
    const deep = findDeepNesting(plain);
    if (deep !== undefined)
        return problemAt(plain, deep, `nests deeper than ${DEEPEST} levels`);
    try {
        return { value: JSON.parse(plain) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const { at, message } = findFault(plain);
        return problemAt(plain, at, message);
    }
}
function problemAt(text, at, message) {
    const before = text.slice(0, at);
    const start = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    const end = text.indexOf('\n', at);
    const from = Math.max(start, at - MOST_SHOWN / 2);
    const shown = text.slice(from, Math.min(end < 0 ? text.length : end, from + MOST_SHOWN)).replace(/\r$/, '');
    const gutter = `${line}:  `;
    const mark = ' '.repeat(gutter.length + at - from);
    return { problem: { message, line, column: at - start + 1, frame: `${gutter}${shown}\n${mark}^\n` } };
}
function findDeepNesting(text) {
    if (!occursOften(text, '{') && !occursOften(text, '['))
        return undefined;
    let open = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        if (character === 0x22)
            at = endOfString(text, at) - 1;
        else if (character === 0x7b || character === 0x5b) {
            if (++open > DEEPEST)
                return at;
        }
        else if (character === 0x7d || character === 0x5d)
            open--;
    }
    return undefined;
}
function occursOften(text, bracket) {
    let count = 0;
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
        if (++count > DEEPEST / 2)
            return true;
    }
    return false;
}
function endOfString(text, at) {
    let end = text.indexOf('"', at + 1);
    while (end >= 0 && isEscaped(text, end, at))
        end = text.indexOf('"', end + 1);
    return end < 0 ? text.length : end + 1;
}
function isEscaped(text, at, start) {
    let backslashes = 0;
    while (at - backslashes - 1 > start && text.charCodeAt(at - backslashes - 1) === 0x5c)
        backslashes++;
    return backslashes % 2 === 1;
}
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SPACE = /[ \t\r\n]*/y;
function findFault(text) {
    const closers = [];
    let at = skip(SPACE, text, 0);
    for (;;) {
        const opener = text.charAt(at);
        if (opener === '{' || opener === '[') {
            const closer = opener === '{' ? '}' : ']';
            closers.push(closer);
            at = skip(SPACE, text, at + 1);
            if (text.charAt(at) !== closer) {
                const key = closer === '}' ? skipKey(text, at) : at;
                if (typeof key !== 'number')
                    return key;
                at = key;
                continue;
            }
        }
        else {
            const end = opener === '"' ? skipString(text, at) : skip(SCALAR, text, at);
            if (typeof end !== 'number')
                return end;
            if (end === at)
                return { at, message: `expected a value${butFound(text, at)}` };
            at = skip(SPACE, text, end);
        }
        const next = afterValue(text, at, closers);
        if (typeof next !== 'number')
            return next;
        at = next;
    }
}
function afterValue(text, start, closers) {
    let at = start;
    for (let closer = closers.at(-1); closer !== undefined; closer = closers.at(-1)) {
        if (text.charAt(at) === ',') {
            const next = skip(SPACE, text, at + 1);
            return closer === '}' ? skipKey(text, next) : next;
        }
        if (text.charAt(at) !== closer)
            return { at, message: `expected "," or "${closer}"${butFound(text, at)}` };
        closers.pop();
        at = skip(SPACE, text, at + 1);
    }
    return { at, message: `expected the end${butFound(text, at)}` };
}
function skipKey(text, at) {
    if (text.charAt(at) !== '"')
        return { at, message: `expected a key in double quotes${butFound(text, at)}` };
    const end = skipString(text, at);
    if (typeof end !== 'number')
        return end;
    const colon = skip(SPACE, text, end);
    if (text.charAt(colon) !== ':')
        return { at: colon, message: `expected ":"${butFound(text, colon)}` };
    return skip(SPACE, text, colon + 1);
}
function skipString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '"')
            return at + 1;
        if (character < ' ')
            return { at, message: 'a string that does not end on its line, or an unescaped control character' };
        if (character !== '\\')
            continue;
        const end = skip(ESCAPE, text, at);
        if (end === at)
            return { at, message: 'an escape that JSON does not know' };
        at = end - 1;
    }
    return { at: start, message: 'a string that does not end' };
}
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}
function butFound(text, at) {
    const character = text.slice(at, at + 1);
    if (character === '')
        return ', but the text ends';
    if (character === '}' || character === ']')
        return `, found "${character}" (a comma too many?)`;
    return character === '/' ? ', found a comment' : `, found ${JSON.stringify(character)}`;
}
function memberOf(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function stringMember(value, key) {
    const member = memberOf(value, key);
    return typeof member === 'string' ? member : undefined;
}
function membersOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}
function stringsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


 }),

 50896:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   A: () => ( readJsonc)
 });
 var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41589);

const CLOSERS = new Set([2, 4]);
const COMMA = 5;
const COMMENTS = new Set([12, 13]);
const SPACES = new Set([14, 15]);
const END = 17;
const MOST_CHARACTERS = 5_000_000;
async function readJsonc(text) {
    const strict = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Vh)(text);
    if ('value' in strict || text.length > MOST_CHARACTERS)
        return strict;
    const plain = await withoutComments(text);
    return plain === text ? strict : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Vh)(plain);
}
async function withoutComments(text) {
    const { createScanner } = await __nccwpck_require__.e( 9547).then(__nccwpck_require__.t.bind(__nccwpck_require__, 99547, 19));
    const scanner = createScanner(text, false);
    const pieces = [];
    let comma;
    for (let kind = scanner.scan(); kind !== END; kind = scanner.scan()) {
        const token = text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength());
        const isBlank = COMMENTS.has(kind) || SPACES.has(kind);
        if (CLOSERS.has(kind) && comma !== undefined)
            pieces[comma] = ' ';
        if (!isBlank)
            comma = kind === COMMA ? pieces.length : undefined;
        pieces.push(COMMENTS.has(kind) ? token.replace(/[^\r\n]/g, ' ') : token);
    }
    return pieces.join('');
}


 }),

 92299:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   a: () => ( didYouMean),
   k: () => ( isMisspelling)
 });
const LEAST = 0.4;
const ABOUT_AS_LIKE = 0.75;
function didYouMean(typed, names, otherwise, prefix = '') {
    const near = nearest(typed, names);
    return near.length > 0 ? `Did you mean ${near.map((name) => prefix + name).join(' or ')}?` : otherwise;
}
function nearest(typed, names) {
    const pairs = letterPairs(typed);
    const near = names
        .map((name) => {
        const own = letterPairs(name);
        const shared = [...own].filter((pair) => pairs.has(pair)).length;
        return { name, likeness: (2 * shared) / (own.size + pairs.size) };
    })
        .filter(({ likeness }) => likeness >= LEAST)
        .sort((a, b) => b.likeness - a.likeness);
    const best = near[0]?.likeness ?? 0;
    return near
        .slice(0, 2)
        .filter(({ likeness }) => likeness >= ABOUT_AS_LIKE * best)
        .map(({ name }) => name);
}
function letterPairs(text) {
    const bounded = `^${text.toLowerCase()}$`;
    return new Set(Array.from({ length: bounded.length - 1 }, (_, at) => bounded.slice(at, at + 2)));
}
function isMisspelling(typed, name) {
    const most = Math.min(typed.length, name.length) < LONG_WORD ? 1 : 2;
    if (typed === name || Math.abs(typed.length - name.length) > most)
        return false;
    const rows = [Array.from({ length: name.length + 1 }, (_, at) => at)];
    for (let at = 1; at <= typed.length; at++) {
        const [before = [], row] = [rows[at - 1], [at]];
        for (let to = 1; to <= name.length; to++) {
            const isSame = typed[at - 1] === name[to - 1];
            const isSwapped = at > 1 && to > 1 && typed[at - 1] === name[to - 2] && typed[at - 2] === name[to - 1];
            const ways = [(before[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (before[to - 1] ?? 0) + (isSame ? 0 : 1)];
            if (isSwapped)
                ways.push((rows[at - 2]?.[to - 2] ?? 0) + 1);
            row.push(Math.min(...ways));
        }
        rows.push(row);
    }
    return (rows.at(-1)?.at(-1) ?? 0) <= most;
}
const LONG_WORD = 8;


 }),

 78757:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   S: () => ( nodeCrypto)
 });
function nodeCrypto() {
    return process.getBuiltinModule('node:crypto');
}


 }),

 61438:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Ar: () => ( commandTargets),
   Bt: () => ( entryTargets),
   Kc: () => ( loadedEntries),
   ep: () => ( importTargets),
   hA: () => ( ownConditions)
 });
 var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41589);

function entryTargets(manifest, subpath) {
    const exports = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, 'exports');
    if (exports !== undefined)
        return mapped(isSubpaths(exports) ? exports : { '.': exports }, subpath);
    if (subpath !== '.')
        return undefined;
    const fields = ['main', 'module', 'browser', 'types', 'typings', 'source'].flatMap((key) => leaves((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, key)));
    return fields.length === 0 ? undefined : fields;
}
function loadedEntries(manifest) {
    const exports = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, 'exports');
    const loaded = exports === undefined ? ['main', 'module', 'types', 'typings'].map((key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, key)) : [exports];
    const named = [...loaded, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, 'bin')].flatMap(leaves);
    const paths = named.length > 0 ? named : leaves((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, 'files')).filter((path) => !path.startsWith('!'));
    return paths.filter((entry) => !NO_CODE.test(entry));
}
const NO_CODE = /\.(?:css|scss|sass|less|svg|png|json|md|txt|html|woff2?)$|(?:^|\/)(?:readme|licen[cs]e|changelog|notice)$/i;
const CONDITIONS = [
    'import',
    'require',
    'default',
    'types',
    'node',
    'browser',
    'module',
    'production',
    'deno',
    'worker',
];
function ownConditions(manifest) {
    return keysIn((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, 'exports')).filter((key) => !key.startsWith('.') && !CONDITIONS.includes(key));
}
function keysIn(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]) : [];
}
function importTargets(manifest, name) {
    const imports = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, 'imports');
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(imports) ? mapped(imports, name) : [];
}
function commandTargets(manifest) {
    return leaves((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, 'bin'));
}
function isSubpaths(exports) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
}
function mapped(table, key) {
    if (Object.hasOwn(table, key))
        return leaves(table[key]);
    let best;
    for (const [pattern, value] of (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)(table)) {
        const star = pattern.includes('*') ? pattern.indexOf('*') : pattern.endsWith('/') ? pattern.length : -1;
        if (star < 0 || star < (best?.length ?? 0) || !key.startsWith(pattern.slice(0, star)))
            continue;
        const end = pattern.slice(star + 1);
        if (!key.endsWith(end) || key.length < star + end.length)
            continue;
        best = { text: key.slice(star, key.length - end.length), value, length: star };
    }
    if (best === undefined)
        return [];
    const { text, value } = best;
    return leaves(value).map((target) => (target.includes('*') ? target.replaceAll('*', text) : `${target}${text}`));
}
function leaves(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(leaves);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)(value).flatMap(([, inner]) => leaves(inner));
}


 }),

 63627:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   e: () => ( paintFor)
 });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    cyan: [36, 39],
};
function paintFor(hasColor) {
    if (!hasColor)
        return (_, text) => text;
    return (color, text) => `\u001b[${CODES[color][0]}m${text}\u001b[${CODES[color][1]}m`;
}


 }),

 62026:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   P: () => ( normalizeName)
 });
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


 }),

 52991:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Z: () => ( replaceSpecifier),
   p: () => ( parseRequirement)
 });
const NAME = /^[A-Za-z0-9_][\w.-]*/;
const HEAD = /^\s*[A-Za-z0-9_][\w.-]*\s*(?:\[[^\]]*\])?/;
const OPERATOR = /^[<>=!~]/;
function parseRequirement(text) {
    const trimmed = text.trim();
    const name = NAME.exec(trimmed)?.[0];
    if (name === undefined)
        return undefined;
    const afterName = trimmed.slice(name.length).trimStart();
    if (!afterName.startsWith('['))
        return withRest(name, [], afterName);
    const end = afterName.indexOf(']');
    if (end < 0)
        return undefined;
    const extras = afterName.slice(1, end).split(',');
    const named = extras.map((extra) => extra.trim()).filter((extra) => extra !== '');
    return withRest(name, named, afterName.slice(end + 1).trimStart());
}
function replaceSpecifier(text, specifier) {
    const head = HEAD.exec(text)?.[0] ?? '';
    const rest = text.slice(head.length);
    const end = rest.search(/^\s*@/.test(rest) ? /(?<=^\s*@.*)\s;/s : /\s*;/);
    return `${head.trimEnd()}${specifier}${end < 0 ? '' : rest.slice(end)}`;
}
function withRest(name, extras, rest) {
    return rest.startsWith('@') ? withUrl(name, extras, rest.slice(1).trim()) : withSpecifier(name, extras, rest);
}
function withUrl(name, extras, rest) {
    const end = rest.search(/(?:^|\s);/);
    const url = (end < 0 ? rest : rest.slice(0, end)).trim();
    if (url === '')
        return undefined;
    return { name, extras, specifier: '', url, ...markerOf(end < 0 ? '' : rest.slice(rest.indexOf(';', end) + 1)) };
}
function withSpecifier(name, extras, rest) {
    const end = rest.indexOf(';');
    const written = (end < 0 ? rest : rest.slice(0, end)).trim();
    const specifier = written.startsWith('(') && written.endsWith(')') ? written.slice(1, -1).trim() : written;
    if (specifier !== '' && !OPERATOR.test(specifier))
        return undefined;
    return { name, extras, specifier, ...markerOf(end < 0 ? '' : rest.slice(end + 1)) };
}
function markerOf(text) {
    const marker = text.trim();
    return marker === '' ? {} : { marker };
}


 }),

 12784:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   dS: () => ( colored),
   dz: () => ( withoutColors),
   fk: () => ( printableLines),
   g$: () => ( printable)
 });
const HIDDEN = 
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function printable(text) {
    if (isPlain(text))
        return text;
    return text
        .replace(HIDDEN, escapeCharacter)
        .replaceAll('##[', '#\\x23[')
        .replace(/^(\s*):(?=:)/, '$1\\x3a');
}
function isPlain(text) {
    return /^[\x20-\x7e]*$/.test(text) && !text.includes('##[') && !/^\s*::/.test(text);
}
function printableLines(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map(printable)
        .join('\n');
}
const STYLE = /(\u001b\[[0-9;]{0,40}m)/;
const RESET = '\u001b[0m';
const STYLES = /\u001b\[[0-9;]*m/g;
function withoutColors(text) {
    return text.replace(STYLES, '');
}
function colored(text) {
    return text.split(/\r?\n/).map(coloredLine).join('\n');
}
function coloredLine(line) {
    const last = line.slice(line.replace(/\r+$/, '').lastIndexOf('\r') + 1).replace(/\r+$/, '');
    const parts = last.split(STYLE);
    if (parts.length === 1)
        return withTabs(last);
    return parts.map((part, at) => (at % 2 === 1 ? part : withTabs(part))).join('') + RESET;
}
function withTabs(text) {
    return text.split('\t').map(printable).join('\t');
}
function escapeCharacter(character) {
    const code = character.charCodeAt(0);
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return '\\t';
    if (code >= 0xdc80 && code <= 0xdcff)
        return `\\x${(code - 0xdc00).toString(16)}`;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}


 }),

 11398:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   R9: () => ( pythonsBeyond),
   cK: () => ( HIGHEST_PATCH),
   dg: () => ( lowestPython),
   lM: () => ( admitsPython)
 });
const CLAUSE = /(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*v?(\d+(?:\.\d+)*)(\.\*)?[\w.+-]*/g;
const MOST_CHARACTERS = 1_000;
const HIGHEST_PATCH = 30;
function lowestPython(constraint) {
    const alternatives = parseConstraint(constraint);
    const named = alternatives.flatMap((clauses) => clauses.flatMap(({ release }) => minorsNear(release)));
    const ascending = named.sort((a, b) => compare(a, b));
    return ascending.find((minor) => admits(alternatives, minor))?.join('.');
}
function admitsPython(constraint, version) {
    return admits(parseConstraint(constraint), version.split('.').map(Number));
}
function pythonsBeyond(asked, given, countsUpper) {
    const versions = candidates(`${asked} ${given}`);
    const admitted = versions.filter((version) => admitsPython(asked, version));
    const common = admitted.filter((version) => admitsPython(given, version));
    const newest = versions.findLast((version) => admitsPython(given, version));
    if (newest === undefined || admitted.length === 0)
        return undefined;
    const beyond = admitted.filter((version) => !common.includes(version) && (countsUpper || versions.indexOf(version) < versions.indexOf(newest)));
    if (common.length === 0)
        return { example: admitted[0], isAll: true };
    return beyond[0] === undefined ? undefined : { example: beyond[0], isAll: false };
}
const MINORS = ['2.7', ...Array.from({ length: 31 }, (_, minor) => `3.${minor}`), '4.0'];
function candidates(constraints) {
    const patches = new Map(MINORS.map((minor) => [minor, new Set([0, 30])]));
    for (const [, minor = '', patch = ''] of constraints.slice(0, 2_000).matchAll(/(\d+\.\d+)\.(\d{1,3})/g)) {
        for (const near of [-1, 0, 1])
            patches.get(minor)?.add(Math.max(0, Number(patch) + near));
    }
    return MINORS.flatMap((minor) => [...(patches.get(minor) ?? [])].sort((a, b) => a - b).map((patch) => `${minor}.${patch}`));
}
function parseConstraint(constraint) {
    return constraint
        .slice(0, MOST_CHARACTERS)
        .split(/\|\|?/)
        .map((alternative) => [...alternative.matchAll(CLAUSE)].map(([, operator = '==', release = '', star]) => ({
        operator,
        release: release.split('.').map(Number),
        isPrefix: star !== undefined,
    })));
}
function minorsNear([major = 0, minor]) {
    return minor === undefined
        ? []
        : [
            [major, minor],
            [major, minor + 1],
        ];
}
function admits(alternatives, version) {
    const patches = version.length > 2 ? [] : alternatives.flatMap((clauses) => clauses.flatMap(patchesNear));
    const releases = version.length > 2 ? [version] : [0, HIGHEST_PATCH, ...patches].map((patch) => [...version, patch]);
    return releases.some((release) => alternatives.some((clauses) => clauses.every((clause) => satisfies(release, clause))));
}
function patchesNear({ release }) {
    const patch = release[2];
    return patch === undefined ? [] : [patch, patch + 1];
}
function satisfies(version, { operator, release, isPrefix }) {
    switch (operator) {
        case '>=':
            return compare(version, release) >= 0;
        case '<=':
            return compare(version, release) <= 0;
        case '>':
            return compare(version, release) > 0;
        case '<':
            return compare(version, release) < 0;
        case '!=':
            return !equals(version, release, isPrefix);
        case '~=':
            return compare(version, release) >= 0 && equals(version, release.slice(0, -1), true);
        case '^':
            return compare(version, release) >= 0 && equals(version, release.slice(0, 1), true);
        case '~':
            return compare(version, release) >= 0 && equals(version, release.slice(0, 2), true);
        default:
            return equals(version, release, isPrefix);
    }
}
function equals(version, release, isPrefix) {
    return compare(isPrefix ? version.slice(0, release.length) : version, release) === 0;
}
function compare(a, b) {
    const length = Math.max(a.length, b.length);
    for (let place = 0; place < length; place++) {
        const difference = (a[place] ?? 0) - (b[place] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


 }),

 92965:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   x: () => ( shellQuoted)
 });
function shellQuoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}


 }),

 68026:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   f: () => ( stableText)
 });
function stableText(value, isOrdered = false) {
    if (Array.isArray(value))
        return `[${value.map((one) => stableText(one, isOrdered)).join(',')}]`;
    if (typeof value === 'bigint')
        return `${value}n`;
    if (value instanceof Date)
        return `@${value.toISOString()}`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'undefined';
    const members = Object.entries(value);
    if (!isOrdered)
        members.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, own]) => `${JSON.stringify(key)}:${stableText(own, isOrdered)}`).join(',')}}`;
}


 }),

 87164:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   oR: () => ( joined),
   qZ: () => ( unquoted),
   uB: () => ( KeyScanner)
 });
 var _toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57569);

const SIMPLE_KEY = /[\w-]+(?=[ \t]*=)/y;
const EQUALS = /[ \t]*=?[ \t]*/y;
const WHITE = /[ \t\r\n\ufeff]*/y;
const WHITE_AND_COMMAS = /[ \t\r\n\ufeff,]*/y;
const SPACES = /[ \t]*/y;
const BARE_KEY = /[^ \t\r\n.=[\]{},#"']*/y;
const PLAIN_VALUE = /[^,\]}#\n]*/y;
class KeyScanner {
    #text;
    #at = 0;
    #table = '';
    #offsets = new Map();
    #tables = new Map();
    constructor(text) {
        this.#text = text;
    }
    offsetOf(path) {
        let offset = this.#offsets.get(path);
        while (offset === undefined && this.#step())
            offset = this.#offsets.get(path);
        return offset;
    }
    #step() {
        this.#skipBlank(WHITE);
        const start = this.#at;
        if (start >= this.#text.length)
            return false;
        if (this.#peek() === '[')
            this.#table = this.#header(start);
        else
            this.#entry(this.#table);
        if (this.#at === start)
            this.#at++;
        return true;
    }
    #header(start) {
        const isArray = this.#text.startsWith('[[', start);
        this.#at += isArray ? 2 : 1;
        let path = '';
        for (let isLast = false; !isLast;) {
            path = joined(path, this.#key());
            isLast = !this.#skipDot();
            this.#record(path, start);
            if (isArray && isLast)
                this.#tables.set(path, (this.#tables.get(path) ?? 0) + 1);
            const tables = this.#tables.get(path);
            if (tables !== undefined)
                path = joined(path, tables - 1);
        }
        this.#record(path, start);
        this.#at = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ .vT)(this.#text, this.#at);
        return path;
    }
    #entry(table) {
        const start = this.#at;
        let path = table;
        this.#skip(SIMPLE_KEY);
        if (this.#at > start) {
            path = joined(path, this.#text.slice(start, this.#at));
            this.#record(path, start);
        }
        else {
            do {
                path = joined(path, this.#key());
                this.#record(path, start);
            } while (this.#skipDot());
        }
        this.#skip(EQUALS);
        this.#value(path);
    }
    #value(path) {
        const character = this.#peek();
        if (character === '"' || character === "'")
            this.#at = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ .ap)(this.#text, this.#at);
        else if (character === '[')
            this.#array(path);
        else if (character === '{')
            this.#items('}', () => this.#entry(path));
        else
            this.#skip(PLAIN_VALUE);
    }
    #array(path) {
        let place = 0;
        this.#items(']', () => {
            const item = joined(path, place++);
            this.#record(item, this.#at);
            this.#value(item);
        });
    }
    #items(close, readItem) {
        this.#at++;
        for (this.#skipBlank(WHITE_AND_COMMAS); this.#isBefore(close); this.#skipBlank(WHITE_AND_COMMAS)) {
            const start = this.#at;
            readItem();
            if (this.#at === start)
                this.#at++;
        }
        this.#at++;
    }
    #isBefore(close) {
        return this.#at < this.#text.length && this.#peek() !== close;
    }
    #key() {
        this.#skip(SPACES);
        const start = this.#at;
        const quote = this.#peek();
        const isQuoted = quote === '"' || quote === "'";
        if (isQuoted)
            this.#at = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ .ap)(this.#text, start);
        else
            this.#skip(BARE_KEY);
        const key = this.#text.slice(start, this.#at);
        this.#skip(SPACES);
        return isQuoted ? unquoted(key) : key;
    }
    #skipDot() {
        if (this.#peek() !== '.')
            return false;
        this.#at++;
        return true;
    }
    #record(path, offset) {
        if (!this.#offsets.has(path))
            this.#offsets.set(path, offset);
    }
    #peek() {
        return this.#text.charAt(this.#at);
    }
    #skip(pattern) {
        if (this.#at >= this.#text.length)
            return;
        pattern.lastIndex = this.#at;
        if (pattern.test(this.#text))
            this.#at = pattern.lastIndex;
    }
    #skipBlank(pattern) {
        for (this.#skip(pattern); this.#peek() === '#'; this.#skip(pattern))
            this.#at = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ .vT)(this.#text, this.#at);
    }
}
function joined(path, key) {
    return `${path}\0${key}`;
}
function unquoted(quoted) {
    const inner = quoted.slice(1, -1);
    if (quoted.startsWith("'") || !inner.includes('\\'))
        return inner;
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return inner;
    }
}


 }),

 3925:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   d: () => ( findTomlLines)
 });
 var _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87164);

function findTomlLines(text) {
    let scanner;
    let breaks;
    const lineAtOffset = (offset) => {
        breaks ??= lineBreaks(text);
        return lineAt(breaks, offset);
    };
    const followed = (path) => {
        scanner ??= new _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__ .uB(text);
        for (let length = path.length; length > 0; length--) {
            const offset = scanner.offsetOf(keyOf(path.slice(0, length)));
            if (offset !== undefined)
                return lineAtOffset(offset);
        }
        return undefined;
    };
    return {
        lineOf(path, written = '') {
            const only = onlyPlace(text, written);
            return only === undefined ? followed(path) : lineAtOffset(only);
        },
    };
}
function onlyPlace(text, written) {
    if (written === '' || text.includes('\\'))
        return undefined;
    const first = text.indexOf(written);
    if (first < 0)
        return undefined;
    const end = text.indexOf('\n', first);
    return end < 0 || text.indexOf(written, end) < 0 ? first : undefined;
}
function keyOf(path) {
    return path.reduce(_toml_keys_js__WEBPACK_IMPORTED_MODULE_0__ .oR, '');
}
function lineBreaks(text) {
    const breaks = [];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        breaks.push(at);
    return breaks;
}
function lineAt(breaks, offset) {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (breaks[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low + 1;
}


 }),

 57569:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   ap: () => ( endOfString),
   ur: () => ( findDeepNesting),
   vT: () => ( endOfLine)
 });
function endOfString(text, at) {
    const quote = text.charAt(at);
    return text.startsWith(quote.repeat(3), at)
        ? endOfMultiline(text, at + 3, quote)
        : endOfLineString(text, at + 1, quote);
}
function endOfLineString(text, start, quote) {
    let close = text.indexOf(quote, start);
    const lineEnd = endOfLine(text, start);
    while (close >= 0 && close < lineEnd && quote === '"' && isEscaped(text, close, start)) {
        close = text.indexOf(quote, close + 1);
    }
    return close < 0 || close > lineEnd ? lineEnd : close + 1;
}
function endOfMultiline(text, start, quote) {
    const close = quote.repeat(3);
    let at = text.indexOf(close, start);
    while (at > 0 && quote === '"' && isEscaped(text, at, start))
        at = text.indexOf(close, at + 1);
    if (at < 0)
        return text.length;
    let end = at + 3;
    for (let extra = 0; extra < 2 && text.charAt(end) === quote; extra++)
        end++;
    return end;
}
function isEscaped(text, at, start) {
    let backslashes = 0;
    while (at - backslashes > start && text.charAt(at - backslashes - 1) === '\\')
        backslashes++;
    return backslashes % 2 === 1;
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function findDeepNesting(text, limit) {
    if (!mayNestDeeply(text, limit))
        return undefined;
    let open = 0;
    let dots = 0;
    for (let at = 0; at < text.length; at++) {
        switch (text.charAt(at)) {
            case '"':
            case "'":
                at = endOfString(text, at) - 1;
                break;
            case '#':
                at = endOfLine(text, at) - 1;
                break;
            case '[':
            case '{':
                open++;
                dots = 0;
                break;
            case ']':
            case '}':
                open = Math.max(0, open - 1);
                dots = 0;
                break;
            case '.':
                dots++;
                break;
            case '\n':
            case '=':
            case ',':
                dots = 0;
                break;
        }
        if (open > limit || dots > limit)
            return at;
    }
    return undefined;
}
function mayNestDeeply(text, limit) {
    return countUpTo(text, '[', limit) + countUpTo(text, '{', limit) > limit || hasDottedLine(text, limit);
}
function countUpTo(text, character, most) {
    let count = 0;
    for (let at = text.indexOf(character); at >= 0 && count <= most; at = text.indexOf(character, at + 1))
        count++;
    return count;
}
function hasDottedLine(text, limit) {
    for (let start = 0; start <= text.length;) {
        const end = endOfLine(text, start);
        if (end - start > limit * 2 && countUpTo(text.slice(start, end), '.', limit) > limit)
            return true;
        start = end + 1;
    }
    return false;
}


 }),

 41023:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   D7: () => ( readToml),
   HQ: () => ( readLongToml),
   af: () => ( tableAt),
   bI: () => ( isTable),
   bX: () => ( stringAt),
   cZ: () => ( valueUnder),
   fK: () => ( valueAt),
   gT: () => ( listAt),
   kp: () => ( stringsAt),
   ws: () => ( entriesAt)
 });
 var _toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57569);

const MOST_CHARACTERS = 5_000_000;
const DEEPEST = 100;
const loading = Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
let smol;
async function readToml(text) {
    return readLongToml(text, MOST_CHARACTERS);
}
async function readLongToml(text, most) {
    if (text.length > most)
        return refused(text, 0, `holds ${text.length} characters; at most ${most} are read`);
    const plain = normalize(text);
    const deep = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ .ur)(plain, DEEPEST);
    if (deep !== undefined)
        return refused(plain, deep, `nests deeper than ${DEEPEST} levels`);
    smol ??= await loading;
    try {
        return { table: smol.parse(plain, { integersAsBigInt: 'asNeeded' }) };
    }
    catch (error) {
        if (!(error instanceof smol.TomlError))
            throw error;
        const [message = ''] = error.message.split('\n', 1);
        return { problem: { message: lowerFirst(message), line: error.line, column: error.column, frame: error.codeblock } };
    }
}
function normalize(text) {
    const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return start.includes('\r') ? start.replaceAll('\r\n', '\n') : start;
}
function refused(text, at, message) {
    const before = text.slice(0, at);
    const start = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    const shown = text.slice(start, Math.min(at + 1, start + 80));
    return { problem: { message, line, column: at - start + 1, frame: `${line}:  ${shown}\n` } };
}
function lowerFirst(text) {
    return text.slice(0, 1).toLowerCase() + text.slice(1);
}
function valueAt(table, ...keys) {
    let value = table;
    for (const key of keys) {
        if (!isTable(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function tableAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return isTable(value) ? value : undefined;
}
function stringAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return typeof value === 'string' ? value : undefined;
}
function listAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return Array.isArray(value) ? value : [];
}
function stringsAt(table, ...keys) {
    return listAt(table, ...keys).filter((item) => typeof item === 'string');
}
function entriesAt(table, ...keys) {
    const found = tableAt(table, ...keys);
    return found === undefined ? [] : Object.entries(found);
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function valueUnder(root, keys) {
    let value = root;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}


 }),

 9900:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   U: () => ( isWithin)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

function isWithin(folder, place) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(folder, place);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(way);
}


 }),

 38140:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   C: () => ( readYamlDocuments),
   b: () => ( readPlacedYaml),
   readYaml: () => ( readYaml)
 });
 var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41589);

const MOST_CHARACTERS = 5_000_000;
const DEEPEST = 100;
const MOST_ALIASES = 100;
const OUR_BOUNDS = [
    [/^aliases exceeded .*/, `uses more than ${MOST_ALIASES} aliases`],
    [/^nesting exceeded .*/, `nests deeper than ${DEEPEST} levels`],
    [/^unknown \w+ tag (.*)/, 'has the tag $1, which is not known here'],
];
async function readYaml(text) {
    const reading = await readYamlDocuments(text);
    if ('problem' in reading)
        return reading;
    const { documents } = reading;
    if (documents.length <= 1)
        return { value: documents[0] ?? null };
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .l4)(text, 0, `holds ${documents.length} documents instead of one`);
}
async function readPlacedYaml(text) {
    const reading = await readYaml(text);
    if ('problem' in reading)
        return reading;
    const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const shift = text.length - plain.length;
    const { starts, spans } = await placesIn(plain);
    return {
        value: reading.value,
        lineOf(way) {
            for (let length = way.length; length > 0; length--) {
                const start = starts.get(JSON.stringify(way.slice(0, length)));
                if (start !== undefined)
                    return plain.slice(0, start).split('\n').length;
            }
            return 1;
        },
        spanOf(way) {
            const span = spans.get(JSON.stringify(way));
            return span === undefined ? undefined : { start: span[0] + shift, end: span[1] + shift };
        },
    };
}
async function placesIn(text) {
    const { parseEvents, getScalarValue, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE } = await __nccwpck_require__.e( 3243).then(__nccwpck_require__.bind(__nccwpck_require__, 33243));
    const starts = new Map();
    const spans = new Map();
    const events = parseEvents(text, { maxDepth: DEEPEST });
    let at = 1;
    const isInside = () => at < events.length && events[at]?.type !== EVENT_POP;
    function enter(way, keyAt) {
        const event = events[at++];
        const own = event !== undefined && 'start' in event ? event.start : undefined;
        const value = event?.type === EVENT_SCALAR ? event.valueStart : own;
        const start = keyAt ?? value ?? -1;
        const key = JSON.stringify(way);
        if (start >= 0)
            starts.set(key, start);
        if (event?.type === EVENT_SCALAR)
            spans.set(key, [event.valueStart, event.valueEnd]);
        if (event?.type === EVENT_SEQUENCE)
            for (let index = 0; isInside(); index++)
                enter([...way, index], undefined);
        if (event?.type === EVENT_MAPPING) {
            while (isInside()) {
                const name = events[at];
                if (name?.type === EVENT_SCALAR) {
                    at++;
                    enter([...way, getScalarValue(text, name)], name.valueStart);
                }
                else {
                    enter([...way, ''], undefined);
                    enter([...way, ''], undefined);
                }
            }
        }
        if (event?.type === EVENT_SEQUENCE || event?.type === EVENT_MAPPING)
            at++;
    }
    if (isInside())
        enter([], undefined);
    return { starts, spans };
}
async function readYamlDocuments(text, most = MOST_CHARACTERS) {
    const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (plain.length > most)
        return oursAt(plain, 0, `holds ${plain.length} characters; at most ${most} are read`);
    const { loadAll, YAMLException } = await __nccwpck_require__.e( 3243).then(__nccwpck_require__.bind(__nccwpck_require__, 33243));
    try {
        return { documents: loadAll(plain, { maxDepth: DEEPEST, maxAliases: MOST_ALIASES }) };
    }
    catch (error) {
        if (!(error instanceof YAMLException))
            throw error;
        const at = Math.min(error.mark?.position ?? 0, plain.length);
        const bound = OUR_BOUNDS.find(([said]) => said.test(error.reason));
        return bound === undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .l4)(plain, at, error.reason) : oursAt(plain, at, error.reason.replace(...bound));
    }
}
function oursAt(text, at, message) {
    return { problem: { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .l4)(text, at, message).problem, isOurs: true } };
}


 }),

 56870:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  a: () => ( realFiles),
  N: () => ( unless)
});

var external_node_fs_ = __nccwpck_require__(73024);
var external_node_os_ = __nccwpck_require__(48161);
var external_node_path_ = __nccwpck_require__(76760);
var lock = __nccwpck_require__(35307);
var make_folder = __nccwpck_require__(82047);
;




const PREFIX = 'maestro-scratch-';
const HERE = (0,external_node_os_.hostname)().replace(/[^A-Za-z0-9]+/g, '_');
function makeScratch() {
    return (0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), `${PREFIX}${HERE}-${process.pid}-`));
}
function removeAbandoned() {
    for (const name of (0,external_node_fs_.readdirSync)((0,external_node_os_.tmpdir)())) {
        const [, place, pid] = new RegExp(`^${PREFIX}(.+)-(\\d+)-[^-]+$`).exec(name) ?? [];
        if (place === HERE && !(0,lock.W)(Number(pid)))
            remove(external_node_path_.join((0,external_node_os_.tmpdir)(), name));
    }
}
function remove(folder) {
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    catch (error) {
        if (!['EACCES', 'EPERM', 'ENOTEMPTY', 'EBUSY'].includes(error.code ?? ''))
            throw error;
    }
}

;






const realFiles = {
    read: async (file) => unlessMissing(() => (0,external_node_fs_.readFileSync)(file, 'utf8')),
    readBytes: async (file) => unlessMissing(() => new Uint8Array((0,external_node_fs_.readFileSync)(file))),
    list: async (folder) => (unless(['ENOENT'], () => (0,external_node_fs_.readdirSync)(folder)) ?? []).sort(),
    entries: async (folder) => (unless([...MISSING, 'EACCES', 'EPERM'], () => (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) ?? [])
        .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    makeFolder: async (folder) => void (0,make_folder.f)(folder),
    move: async (from, to) => (0,external_node_fs_.renameSync)(from, to),
    async write(file, content, mode) {
        const made = (0,make_folder.f)(external_node_path_.dirname(file));
        if (kindOf(file)?.isFile() === false)
            (0,external_node_fs_.writeFileSync)(file, content);
        else
            replace(file, content, mode);
        return made;
    },
    openDraft: async (folder) => (await __nccwpck_require__.e( 5905).then(__nccwpck_require__.bind(__nccwpck_require__, 5905))).openDraft(folder),
    lock: lock.x,
    changedAt: async (target) => kindOf(target)?.mtimeMs,
    standing: async (target) => unless(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'], () => standingAt(target)),
    isFile: async (target) => kindOf(target)?.isFile() === true,
    isFolder: async (target) => kindOf(target)?.isDirectory() === true,
    async openBlob(file) {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.R_OK);
        return (0,external_node_fs_.openAsBlob)(file);
    },
    makeTemporary: async () => (0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'maestro-')),
    async makeScratch() {
        removeAbandoned();
        return makeScratch();
    },
    remove: async (target) => (0,external_node_fs_.rmSync)(target, { recursive: true, force: true }),
};
const MISSING = ['ENOENT', 'ENOTDIR'];
function unlessMissing(look) {
    return unless(MISSING, look);
}
function unless(codes, look) {
    try {
        return look();
    }
    catch (error) {
        if (codes.includes(error.code ?? ''))
            return undefined;
        throw error;
    }
}
function standingAt(place) {
    const stats = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
    if (stats === undefined)
        return undefined;
    return { alteredAt: stats.ctimeMs, ...(stats.isSymbolicLink() ? { target: (0,external_node_fs_.readlinkSync)(place) } : {}) };
}
function kindOf(target) {
    return unless(['ENOTDIR', 'ELOOP'], () => (0,external_node_fs_.statSync)(target, { throwIfNoEntry: false }));
}
function replace(file, content, mode) {
    const draft = `${file}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(draft, content, mode === undefined ? {} : { mode });
        (0,external_node_fs_.renameSync)(draft, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
}


 }),

 95982:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   z: () => ( runAuthorized)
 });
async function runAuthorized(url, credentials, run) {
    if (credentials === undefined || credentials === '' || !/^https?:/.test(url) || !URL.canParse(url))
        return run({});
    const { origin } = new URL(url);
    const { user, password } = typeof credentials === 'string' ? { user: 'x-access-token', password: credentials } : credentials;
    if (password === undefined)
        return run(settings([[`credential.${origin}.username`, user]]));
    const finished = await run(sentAtOnce(origin, user, password));
    return isRedirect(finished) ? run(givenWhenAsked(origin, user, password)) : finished;
}
function sentAtOnce(origin, user, password) {
    const key = `http.${origin}/.extraheader`;
    const basic = Buffer.from(`${user}:${password}`).toString('base64');
    return settings([
        [key, ''],
        [key, `authorization: basic ${basic}`],
        [`http.${origin}/.followRedirects`, 'false'],
    ]);
}
function givenWhenAsked(origin, user, password) {
    const helper = `!f() { printf 'username=%s\\npassword=%s\\n' "$MAESTRO_GIT_USER" "$MAESTRO_GIT_PASSWORD"; }; f`;
    const own = settings([
        [`http.${origin}/.extraheader`, ''],
        [`credential.${origin}.helper`, ''],
        [`credential.${origin}.helper`, helper],
    ]);
    return { ...own, MAESTRO_GIT_USER: user, MAESTRO_GIT_PASSWORD: password };
}
function isRedirect({ code, stderr }) {
    return code !== 0 && /: The requested URL returned error: 30[12378]\b/.test(stderr);
}
function settings(entries) {
    const pairs = entries.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(pairs) };
}


 }),

 96081:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   N: () => ( LOG_FORMAT),
   g: () => ( parseLog)
 });
const LOG_FORMAT = '--format=%H%x00%P%x00%T%x00%ct%x00%B%x00%x00';
function parseLog(text) {
    return text.split('\0\0').flatMap((record) => {
        const [id = '', parents = '', tree = '', time = '', message = ''] = record.replace(/^\n/, '').split('\0');
        if (id === '')
            return [];
        return [{ id, parents: parents.split(' ').filter(Boolean), tree, time: Number(time), message: message.trimEnd() }];
    });
}


 }),

 54567:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   v: () => ( isRefusal)
 });
const REFUSALS = [
    /^fatal: repository .* (?:not found|does not exist)$/m,
    /^fatal: could not read (?:Username|Password) for /m,
    /^fatal: Authentication failed for /m,
    /: The requested URL returned error: 40[134]\b/m,
    /(?:^|: )Permission denied(?: \(|, please try again)/m,
    /^(?:remote: |ERROR: |fatal: remote error: )+.*(?:not found|could not be found|does not exist|denied)/im,
    /^fatal: .* does not (?:exist|appear to be a git repository)$/m,
];
function isRefusal(said) {
    const plain = said.replace(/'[^'\n]*'/g, "''");
    return REFUSALS.some((one) => one.test(plain));
}


 }),

 83105:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  _K: () => ( gitEnvironment),
  gk: () => ( gitFailed),
  zY: () => ( openGit),
  Gc: () => ( parseBatch),
  cZ: () => ( parseTree),
  x3: () => ( readBatch),
  xn: () => ( startFailure)
});

var external_node_buffer_ = __nccwpck_require__(4573);
var external_node_fs_ = __nccwpck_require__(73024);
var external_node_os_ = __nccwpck_require__(48161);
var external_node_path_ = __nccwpck_require__(76760);
var errors = __nccwpck_require__(12027);
var git_url = __nccwpck_require__(7919);
var printable = __nccwpck_require__(12784);
var git_authorization = __nccwpck_require__(95982);
;

function decodeName(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8');
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = [1, 2, 3, 4].find((n) => at + n <= bytes.length && (0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + n)));
        text +=
            length === undefined
                ? String.fromCharCode(0xdc00 + bytes[at])
                : bytes.toString('utf8', at, at + length);
        at += length ?? 1;
    }
    return text;
}

;


const [MODE, ID, FLAGS, NAME] = [24, 40, 60, 62];
const [ASSUMED, EXTENDED, STAGE] = [0x8000, 0x4000, 0x3000];
const SKIPPED = 0x4000;
function readIndex(file) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        return error.code === 'ENOENT' ? [] : undefined;
    }
    try {
        return parseIndex(bytes);
    }
    catch (error) {
        if (error.name === 'RangeError')
            return undefined;
        throw error;
    }
}
function parseIndex(bytes) {
    const version = bytes.readUInt32BE(4);
    if (bytes.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4)
        return undefined;
    const entries = [];
    let at = 12;
    let before = Buffer.alloc(0);
    for (let left = bytes.readUInt32BE(8); left > 0; left--) {
        const flags = bytes.readUInt16BE(at + FLAGS);
        const more = (flags & EXTENDED) === 0 ? 0 : bytes.readUInt16BE(at + NAME);
        const start = at + NAME + ((flags & EXTENDED) === 0 ? 0 : 2);
        const { value: cut, end: from } = version === 4 ? readVarint(bytes, start) : { value: before.length, end: start };
        const end = bytes.indexOf(0, from);
        if (end < 0 || cut > before.length)
            return undefined;
        if (version === 4)
            before = Buffer.concat([before.subarray(0, before.length - cut), bytes.subarray(from, end)]);
        if ((flags & STAGE) === 0) {
            entries.push({
                path: version === 4 ? textOf(before, 0, before.length) : textOf(bytes, from, end),
                mode: bytes.readUInt32BE(at + MODE).toString(8),
                objectId: bytes.toString('hex', at + ID, at + FLAGS),
                ...((flags & ASSUMED) === 0 && (more & SKIPPED) === 0 ? {} : { isUnwatched: true }),
            });
        }
        at = version === 4 ? end + 1 : at + ((end - at + 8) & ~7);
    }
    return needsMore(bytes, at) ? undefined : entries;
}
function textOf(bytes, from, to) {
    const text = bytes.toString('utf8', from, to);
    return text.includes('\ufffd') ? decodeName(bytes.subarray(from, to)) : text;
}
function needsMore(bytes, from) {
    for (let at = from; at + 28 <= bytes.length; at += 8 + bytes.readUInt32BE(at + 4)) {
        if (bytes[at] >= 0x61)
            return true;
    }
    return false;
}
function readVarint(bytes, from) {
    let at = from;
    let byte = bytes.readUInt8(at++);
    let value = byte & 0x7f;
    while ((byte & 0x80) !== 0) {
        byte = bytes.readUInt8(at++);
        value = (value + 1) * 128 + (byte & 0x7f);
    }
    return { value, end: at };
}

var git_log = __nccwpck_require__(96081);
var git_refusal = __nccwpck_require__(54567);
var files = __nccwpck_require__(56870);
;



const OF_THE_MACHINE = ['/etc', '/usr/local/etc', '/usr/local/git/etc', '/opt/homebrew/etc', '/opt/local/etc'];
const SPOKEN = /autocrlf|\beol\b|symlinks|attributesfile|\binclude(?:if)?\b|\bworktreeconfig\b|\bfilemode\b(?!\s*=\s*true\s*$)/im;
const FILTER = /\[\s*filter\b/i;
function checkoutSettings(top, environment) {
    if (process.platform === 'win32' || Object.keys(environment).some((name) => name.startsWith('GIT_CONFIG')))
        return { speakOfFiles: true, speakOfFilters: true };
    const home = environment['HOME'];
    const own = ownFolder(environment);
    const texts = [
        ...OF_THE_MACHINE.map((folder) => external_node_path_.join(folder, 'gitconfig')),
        ...(own ? [external_node_path_.join(own, 'config')] : []),
        ...(home ? [external_node_path_.join(home, '.gitconfig')] : []),
        external_node_path_.join(top, '.git', 'config'),
    ].map(plain_checkout_textOf);
    const speakOfFiles = texts.some((text) => text === undefined || SPOKEN.test(text));
    return { speakOfFiles, speakOfFilters: speakOfFiles || texts.some((text) => FILTER.test(text ?? '')) };
}
function plain_checkout_textOf(file) {
    return (0,external_node_fs_.existsSync)(file) ? (0,files.N)(['EACCES', 'EISDIR', 'ENOENT'], () => (0,external_node_fs_.readFileSync)(file, 'utf8')) : '';
}
function ownFolder(environment) {
    const home = environment['HOME'];
    const above = environment['XDG_CONFIG_HOME'] || (home && external_node_path_.join(home, '.config'));
    return above ? external_node_path_.join(above, 'git') : undefined;
}
const CHECKING_OUT = /(?:^|[\s!-])(?:text|crlf|eol|filter|ident|working-tree-encoding|binary)(?=[\s=]|$)|^\s*\[attr\]/;
function attributesBeside(ofRepository, environment) {
    const own = ownFolder(environment);
    const files = [
        ...OF_THE_MACHINE.map((folder) => external_node_path_.join(folder, 'gitattributes')),
        ...(own ? [external_node_path_.join(own, 'attributes')] : []),
        ...ofRepository,
    ];
    const lines = files.flatMap((file) => plain_checkout_textOf(file)?.split(/\r?\n/) ?? []);
    return lines.filter((line) => !line.startsWith('#') && CHECKING_OUT.test(line)).map((line) => line.trim());
}
function filtersIn(texts) {
    return new Set(texts.flatMap((text) => [...text.matchAll(/\sfilter=(\S+)/g)].map(([, name]) => name)));
}

var system_process = __nccwpck_require__(60967);
;


function topFolder(folder) {
    for (let at = folder;; at = external_node_path_.dirname(at)) {
        const inside = external_node_path_.join(at, '.git');
        const config = top_folder_textOf(external_node_path_.join(inside, 'config'));
        if (config !== undefined) {
            const isUsual = top_folder_textOf(external_node_path_.join(inside, 'HEAD')) !== undefined && !UNUSUAL.test(config);
            return isUsual ? (0,external_node_fs_.realpathSync)(at) : undefined;
        }
        if (['.git', 'HEAD'].some((name) => top_folder_textOf(external_node_path_.join(at, name)) !== undefined))
            return undefined;
        if (external_node_path_.dirname(at) === at)
            return undefined;
    }
}
const UNUSUAL = /worktree|bare\s*=(?!\s*false)|\[\s*include|objectformat/i;
function top_folder_textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}

;















const SAFE = [
    '--no-pager',
    '--no-replace-objects',
    ...['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'].flatMap((c) => ['-c', c]),
    ...['protocol.ext.allow=never', 'core.quotePath=false', 'gc.auto=0', 'maintenance.auto=false'].flatMap((c) => [
        '-c',
        c,
    ]),
];
const BATCH = ['cat-file', '--batch'];
const FOREIGN = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
    'GIT_EXTERNAL_DIFF',
];
const OURS = /^(?:INPUT_|MAESTRO_REGISTRY_|ACTIONS_.*TOKEN)/i;
function gitEnvironment(environment) {
    const env = { ...environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    for (const name of [...FOREIGN, ...Object.keys(env).filter((one) => OURS.test(one))])
        delete env[name];
    return env;
}
function openGit(folder, environment, token) {
    const env = { ...gitEnvironment(environment), GIT_OPTIONAL_LOCKS: '0' };
    let contents;
    let index;
    function ownIndex() {
        const top = usualTop(folder);
        return top === undefined ? undefined : readIndex(external_node_path_.join(top, '.git', 'index'));
    }
    function run(args, options = {}) {
        return judged((0,system_process.R3)('git', [...SAFE, ...args], { cwd: folder, env, ...options }));
    }
    async function judged(running) {
        let finished;
        try {
            finished = await running;
        }
        catch (error) {
            throw startFailure(error, folder);
        }
        if (finished.code !== 0)
            refuseKnownFailures(finished.stderr, folder);
        return finished;
    }
    async function succeed(args) {
        const finished = await run(args);
        if (finished.code !== 0)
            throw gitFailed(args, finished);
        return finished.stdout;
    }
    async function line(args) {
        const { code, stdout } = await run(args);
        return code === 0 ? stdout.toString('utf8').trim() || undefined : undefined;
    }
    async function values(key) {
        return (await line(['config', '--get-all', key]))?.split('\n') ?? [];
    }
    async function isAnybodyNamed() {
        const asked = ['AUTHOR', 'COMMITTER'].map((who) => run(['-c', 'user.useConfigOnly=true', 'var', `GIT_${who}_IDENT`]));
        return (await Promise.all(asked)).every(({ code }) => code === 0);
    }
    async function attributesFile(top) {
        if (top !== undefined)
            return [external_node_path_.join(top, '.git', 'info', 'attributes')];
        const file = await line(['rev-parse', '--git-path', 'info/attributes']);
        return file === undefined ? [] : [external_node_path_.resolve(folder, file)];
    }
    async function checkedOut({ submodules } = {}) {
        const ignored = submodules === undefined ? 'all' : { commits: 'dirty', whole: 'none' }[submodules];
        const flags = ['-z', '--no-renames', `--ignore-submodules=${ignored}`, '--untracked-files=all'];
        return parseStatus(await succeed(['status', '--porcelain=v2', '--branch', '--no-ahead-behind', ...flags]));
    }
    return {
        commit: (revision) => line(['rev-parse', '--verify', '--quiet', `${checked(revision)}^{commit}`]),
        async compare(base, head) {
            const finished = await run(['rev-parse', `${checked(base)}^{commit}...${checked(head)}^{commit}`, '--']);
            return finished.code === 0 ? parseComparison(finished.stdout.toString('latin1')) : undefined;
        },
        async parents(commit) {
            const text = (await succeed(['cat-file', 'commit', checked(commit)])).toString('latin1');
            const header = text.slice(0, text.indexOf('\n\n'));
            return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
        },
        isShallow: async () => (await line(['rev-parse', '--is-shallow-repository'])) === 'true',
        remoteUrl: async (name) => (await values(`remote.${name}.url`))[0],
        async branches() {
            const format = '--format=%(refname)%00%(symref)';
            const [head, names, refs] = await Promise.all([
                line(['symbolic-ref', '--quiet', 'HEAD']),
                line(['remote']),
                succeed(['for-each-ref', format, 'refs/heads', 'refs/remotes']),
            ]);
            return knownBranches(head, names?.split('\n') ?? [], refs.toString('utf8'));
        },
        async pushUrls(name) {
            const own = await values(`remote.${name}.pushurl`);
            return own.length > 0 ? own : values(`remote.${name}.url`);
        },
        previousTag: (revision, pattern) => line(['describe', '--tags', '--abbrev=0', `--match=${pattern}`, `${checked(revision)}^`]),
        async tags(commit) {
            const format = '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)';
            const listed = async (...flags) => (await succeed(['for-each-ref', ...flags, format, 'refs/tags'])).toString('utf8').split('\n').filter(Boolean);
            const [all, before] = await Promise.all([listed(), listed(`--merged=${checked(commit)}`)]);
            const isBefore = new Set(before);
            return all.map((line) => {
                const [name = '', own = '', peeled = ''] = line.split('\0');
                return { name, commit: peeled || own, isBefore: isBefore.has(line) };
            });
        },
        async between(older, newer, most) {
            const range = older === undefined ? checked(newer) : `${checked(older)}..${checked(newer)}`;
            return (0,git_log.g)((await succeed(['log', git_log.N, `--max-count=${most}`, range, '--'])).toString('utf8'));
        },
        tree: async (revision) => parseTree(await succeed(['ls-tree', '-r', '-z', '--full-tree', checked(revision)])),
        async indexed() {
            index = ownIndex();
            return index ?? parseStaged(await succeed(['ls-files', '--stage', '-z', '--full-name', '--', ':/']));
        },
        async unwatched() {
            index ??= ownIndex();
            if (index !== undefined)
                return index.flatMap((entry) => (entry.isUnwatched === true ? entry.path : []));
            return parseUnwatched(await succeed(['ls-files', '-v', '-z', '--full-name', '--', ':/']));
        },
        async conversions(committed) {
            const top = usualTop(folder);
            const { speakOfFiles, speakOfFilters } = top === undefined ? UNKNOWN : checkoutSettings(top, env);
            const ask = () => line(['config', '--get-regexp', CONVERTING]);
            const [info, asked] = await Promise.all([attributesFile(top), speakOfFiles ? ask() : undefined]);
            const beside = attributesBeside(info, env);
            const texts = speakOfFilters ? await committed() : [];
            if (!speakOfFiles && !(speakOfFilters && filtersIn([...beside, ...texts]).size > 0))
                return beside;
            const all = speakOfFiles ? asked : await ask();
            const last = new Map(all?.split('\n').map((one) => [one.replace(/ .*/, ''), one]));
            const stated = last.get(ATTRIBUTES_FILE)?.slice(ATTRIBUTES_FILE.length + 1);
            const attributes = stated === undefined
                ? beside
                : attributesBeside([external_node_path_.resolve(folder, stated.replace(/^~(?=\/)/, env['HOME'] ?? '~')), ...info], env);
            const filters = filtersIn([...attributes, ...texts]);
            const isMeant = (one) => {
                const filter = /^filter\.(.*)\.[a-z]+(?: |$)/.exec(one)?.[1];
                return filter === undefined ? !USUAL.test(one) && !one.startsWith(`${ATTRIBUTES_FILE} `) : filters.has(filter);
            };
            return [...[...last.values()].filter(isMeant).sort(), ...attributes];
        },
        async changes(base, head, options = {}) {
            const flags = ['-r', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-relative', '--ignore-submodules=none'];
            const from = options.fromMergeBase ? ['--merge-base'] : [];
            return parseChanges(await succeed(['diff-tree', ...flags, ...from, checked(base), checked(head), '--']));
        },
        async search(commit, texts, folders) {
            const flags = ['-I', '-z', '-o', '--full-name', '--no-line-number', '--no-column', '--no-color'];
            const places = folders.includes('') ? [':(top)'] : folders.map((folder) => `:(top,literal)${folder}`);
            const where = commit === undefined ? ['--untracked'] : [checked(commit)];
            const grep = (patterns) => run(['grep', ...flags, ...patterns, ...where, '--', ...places]);
            const quick = await grep([
                '-P',
                ...inChunks(texts).flatMap((chunk) => ['-e', `(?:${chunk})${WORD_END}${SLASHES}`]),
            ]);
            const isUnknown = quick.code !== 0 && quick.code !== 1 && /Perl|PCRE|pcre/.test(quick.stderr);
            const slow = () => grep(['-E', ...texts.flatMap((text) => ['-e', `${spelt(text, `(/|${JOINED})`)}${WORD_END}`])]);
            const finished = isUnknown ? await slow() : quick;
            if ((finished.code !== 0 && finished.code !== 1) || finished.stderr !== '')
                return undefined;
            return parseMatches(finished.stdout, commit);
        },
        uncommitted: async () => (await checkedOut()).uncommitted,
        checkedOut,
        async messagesWith(commit, text) {
            const flags = ['-z', '--format=%B', '--encoding=UTF-8', '--no-show-signature', '--fixed-strings'];
            const found = await succeed(['log', ...flags, `--grep=${text}`, checked(commit), '--']);
            return found
                .toString('utf8')
                .split('\0')
                .map((one) => one.trim())
                .filter((one) => one !== '');
        },
        commitTime: async (commit) => Number((await succeed(['log', '-1', '--format=%ct', checked(commit), '--'])).toString('utf8')),
        async checkOut(commit, target) {
            await succeed(['worktree', 'add', '--quiet', '--detach', '--', target, checked(commit)]);
        },
        async removeCheckOut(target) {
            await run(['worktree', 'remove', '--force', '--', target]);
        },
        async forgetCheckOuts() {
            await run(['worktree', 'prune']);
        },
        async workTree() {
            return (usualTop(folder) ?? (await succeed(['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\r?\n$/, ''));
        },
        async locate(revision) {
            const args = ['rev-parse', '--show-toplevel', '--verify', '--quiet', `${checked(revision)}^{commit}`];
            const finished = await run(args);
            const text = finished.stdout.toString('utf8').replace(/\r?\n$/, '');
            if (text === '')
                throw gitFailed(args, finished);
            if (finished.code !== 0)
                return { workTree: text, commit: undefined };
            const { index } = /\r?\n[0-9a-f]+$/.exec(text);
            return { workTree: text.slice(0, index), commit: text.slice(index).trim() };
        },
        expectBlobs() {
            if (isFolder(folder))
                contents ??= (0,system_process.kp)('git', [...SAFE, ...BATCH], { cwd: folder, env });
        },
        async blobs(ids) {
            const unique = [...new Set(ids)];
            if (unique.length === 0)
                return new Map();
            const input = `${unique.join('\n')}\n`;
            const waiting = contents;
            contents = undefined;
            const finished = await (waiting === undefined ? run(BATCH, { input }) : judged(waiting.finish(input)));
            if (finished.code !== 0)
                throw gitFailed(BATCH, finished);
            return parseBatch(finished.stdout);
        },
        async makeCommit({ parent, changes, message }) {
            const index = external_node_path_.join((0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'maestro-index-')), 'index');
            const within = { env: { ...env, GIT_INDEX_FILE: index, ...((await isAnybodyNamed()) ? {} : AUTHOR) } };
            const succeedWithin = async (args, input) => {
                const finished = await run(args, { ...within, ...(input === undefined ? {} : { input }) });
                if (finished.code !== 0)
                    throw gitFailed(args, finished);
                return finished.stdout.toString('utf8').trim();
            };
            try {
                if (parent !== undefined)
                    await succeedWithin(['read-tree', checked(parent)]);
                const lines = [];
                for (const change of changes) {
                    const id = 'content' in change ? await succeedWithin(['hash-object', '-w', '--stdin'], change.content) : idOf(change);
                    lines.push(`${change.mode ?? '0'} ${id}\t${change.path}\0`);
                }
                await succeedWithin(['update-index', '-z', '--add', '--index-info'], lines.join(''));
                const tree = await succeedWithin(['write-tree', '--missing-ok']);
                const before = parent === undefined ? [] : ['-p', checked(parent)];
                return { commit: await succeedWithin(['commit-tree', tree, ...before], message(tree)), tree };
            }
            finally {
                (0,external_node_fs_.rmSync)(external_node_path_.dirname(index), { recursive: true, force: true });
            }
        },
        async push({ remote, commit, branch, expected, credentials }) {
            const url = /^[a-z]+:|@.*:/.test(remote)
                ? remote
                : ((await line(['remote', 'get-url', '--push', '--', remote])) ?? remote);
            const ref = branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
            const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
            const flags = ['--quiet', '--porcelain', '--no-verify', '--no-recurse-submodules', '--no-signed', lease];
            const args = ['push', ...flags, '--', url, `${checked(commit)}:${ref}`];
            const finished = await (0,git_authorization.z)(url, credentials, (own) => run(args, { env: { ...env, ...own }, timeoutMs: PUSH_LIMIT_MS }));
            if (finished.code === 0)
                return true;
            const said = `${finished.stdout.toString('utf8')}\n${finished.stderr}`;
            if (/stale info|\(fetch first\)|cannot lock ref|reference already exists/.test(said))
                return false;
            throw pushFailed(branch, said);
        },
        async fetch(request) {
            const fetch = (own = {}) => run(fetchArguments(request), { timeoutMs: request.timeoutMs, env: { ...env, ...own } });
            let finished = await fetch();
            if (finished.code !== 0 && token !== undefined && (0,git_refusal.v)(finished.stderr)) {
                const [url = ''] = await values(`remote.${request.remote}.url`);
                if (isAt(url, token.server))
                    finished = await (0,git_authorization.z)(url, token.token, fetch);
            }
            if (finished.code === 0)
                return;
            const cause = finished.code === null ? `no answer within ${request.timeoutMs / 1000} s` : causeIn(finished.stderr);
            throw new errors.yA('FETCH_FAILED', `git fetch ${request.remote} failed: ${cause}`, true);
        },
    };
}
function usualTop(folder) {
    return process.platform === 'win32' ? undefined : topFolder(folder);
}
function isAt(url, server) {
    return URL.canParse(url) && URL.canParse(server) && new URL(url).origin === new URL(server).origin;
}
const git_NAME = 'github-actions[bot]';
const EMAIL = '41898282+github-actions[bot]@users.noreply.github.com';
const AUTHOR = { GIT_AUTHOR_NAME: git_NAME, GIT_AUTHOR_EMAIL: EMAIL, GIT_COMMITTER_NAME: git_NAME, GIT_COMMITTER_EMAIL: EMAIL };
const PUSH_LIMIT_MS = 5 * 60_000;
function idOf(change) {
    return 'id' in change ? change.id : '0'.repeat(40);
}
function pushFailed(branch, said) {
    const rejected = /\[remote rejected\] \((.*)\)/.exec(said)?.[1];
    const cause = rejected === undefined ? causeIn(said) : (0,git_url.$b)([rejected, ...wordsOfHost(said)].join('; '));
    if (/\[remote rejected\]/.test(said) || (0,git_refusal.v)(said)) {
        const hint = 'The token needs contents: write; a rule for branches may forbid this one, and files below .github/workflows need workflows: write.';
        return new errors.yo('PUSH_REFUSED', `${(0,printable.g$)(branch)} cannot be pushed: ${(0,printable.g$)(cause)}`, hint);
    }
    return new errors.yA('PUSH_FAILED', `${(0,printable.g$)(branch)} could not be pushed: ${(0,printable.g$)(cause)}`, true);
}
const MOST_WORDS = 10;
function wordsOfHost(said) {
    const lines = said.split('\n').flatMap((line) => /^remote: +(\S.*?)\s*$/.exec(line)?.[1] ?? []);
    return lines.slice(0, MOST_WORDS);
}
function knownBranches(head, names, refs) {
    const entries = refs.split('\n').flatMap((one) => (one === '' ? [] : [one.split('\0')]));
    const below = (prefix, ones) => ones.flatMap((one) => (one.startsWith(prefix) ? [one.slice(prefix.length)] : []));
    const remotes = [...names].sort().map((name) => {
        const prefix = `refs/remotes/${name}/`;
        const branches = below(prefix, entries.flatMap(([ref, target]) => (target === '' ? [ref] : [])));
        const target = entries.find(([ref]) => ref === `${prefix}HEAD`)?.[1] ?? '';
        return { name, head: below(prefix, [target])[0], branches };
    });
    const local = below('refs/heads/', entries.map(([ref]) => ref));
    return { current: below('refs/heads/', [head ?? ''])[0], local, remotes };
}
function checked(revision) {
    if (revision !== '' && !/^-|\.\.|[\u0000-\u0020\u007f\u00a0:?*[\\]/.test(revision))
        return revision;
    throw new errors.yo('REVISION_REFUSED', `"${revision}" is not the name of a commit`, 'Give a branch, a tag, a commit id or an expression such as HEAD~1.');
}
function startFailure(error, folder) {
    const { code } = error;
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
        return error;
    if (!isFolder(folder)) {
        return new errors.yo('NO_SUCH_FOLDER', `${folder} is not a folder`, 'Give the repository with --root.');
    }
    return new errors.yo('GIT_MISSING', 'git was not found on PATH', 'Install git 2.30 or newer.');
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function refuseKnownFailures(stderr, folder) {
    if (/not a git repository|cannot use bare repository|must be run in a work tree/.test(stderr)) {
        throw new errors.yo('NOT_A_REPOSITORY', `${folder} is not inside a git repository with a work tree`, 'Run it in a clone, or give one with --root. In a workflow: actions/checkout comes first.');
    }
    if (/dubious ownership/.test(stderr)) {
        throw new errors.yo('UNSAFE_OWNERSHIP', `git refuses ${folder}: it belongs to another user`, `Run once: git config --global --add safe.directory ${folder}`);
    }
}
function gitFailed(args, finished) {
    return new errors.yA('GIT_FAILED', `git ${args[0]} failed: ${causeIn(finished.stderr)}`, false);
}
function causeIn(stderr) {
    const lines = stderr.trimEnd().split('\n');
    const line = lines.find((one) => one.startsWith('fatal: ')) ?? lines.at(-1) ?? '';
    return (0,git_url.$b)(line.replace(/^fatal: /, '')) || 'no message';
}
function fetchArguments(request) {
    const deepen = request.deepenBy === undefined ? [] : [`--deepen=${request.deepenBy}`];
    const flags = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const filter = request.withContents ? [] : ['--filter=blob:none'];
    return ['fetch', ...flags, ...filter, ...deepen, '--', request.remote, ...request.refspecs];
}
function parseComparison(text) {
    const lines = text.split('\n');
    const [head, base] = lines.filter((line) => /^[0-9a-f]{40,}$/.test(line));
    const mergeBase = lines.find((line) => line.startsWith('^'))?.slice(1);
    return { base, head, ...(mergeBase === undefined ? {} : { mergeBase }) };
}
function parseTree(output) {
    return records(output).map((record) => {
        const tab = record.indexOf('\t');
        const space = record.lastIndexOf(' ', tab);
        return { path: record.slice(tab + 1), mode: record.slice(0, 6), objectId: record.slice(space + 1, tab) };
    });
}
function parseStaged(output) {
    return records(output).flatMap((record) => {
        const tab = record.indexOf('\t');
        const [mode = '', objectId = '', stage] = record.slice(0, tab).split(' ');
        return stage === '0' ? [{ path: record.slice(tab + 1), mode, objectId }] : [];
    });
}
function parseUnwatched(output) {
    return records(output).flatMap((record) => (/^(?:S|[a-z]) /.test(record) ? record.slice(2) : []));
}
function parseChanges(output) {
    const fields = records(output);
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = fields[at].slice(1).split(' ');
        changes.push({
            path: fields[at + 1],
            status: status[0],
            oldMode,
            newMode,
            oldId,
            newId,
        });
    }
    return changes;
}
function parseBatch(output) {
    return new Map(readBatch(output).flatMap(({ id, type, content }) => (type === 'blob' ? [[id, content]] : [])));
}
function readBatch(output) {
    const objects = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        const [id = '', type = '', size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (size === undefined)
            continue;
        const stop = at + Number(size);
        objects.push({ id, type, content: output.subarray(at, stop) });
        at = stop + 1;
    }
    return objects;
}
const JOINED = `["'\`]\\)?[[:space:]]*[,/][[:space:]]*[A-Za-z]?["'\`]`;
const EACH_JOINED = new RegExp(JOINED.replaceAll('[[:space:]]', '\\s'), 'g');
const AFTER_NAME = /(?<!^\.)\//;
const SLASHES = `(?(DEFINE)(?<slash>/|${JOINED}))`;
const WORD_END = `([][:space:]"'\`/.*,;:)]|$)`;
const MOST_IN_CHUNK = 100;
function inChunks(texts) {
    const words = [...texts].sort((a, b) => b.length - a.length).map((text) => spelt(text, '(?&slash)'));
    const count = Math.ceil(words.length / MOST_IN_CHUNK);
    return Array.from({ length: count }, (_, at) => words.slice(at * MOST_IN_CHUNK, (at + 1) * MOST_IN_CHUNK).join('|'));
}
function spelt(text, slash) {
    return text.split(AFTER_NAME).map(escaped).join(slash);
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function parseMatches(output, commit) {
    const before = commit === undefined ? 0 : commit.length + 1;
    const matches = [];
    for (let at = 0; at < output.length;) {
        const middle = output.indexOf(0, at);
        const end = output.indexOf(10, middle);
        if (middle < 0 || end < 0)
            break;
        const file = decodeName(output.subarray(at + before, middle));
        const match = output.toString('utf8', middle + 1, end);
        matches.push({ file, text: match.replace(/[\]\s"'`/.*,;:)]$/, '').replace(EACH_JOINED, '/') });
        at = end + 1;
    }
    return matches;
}
const UNKNOWN = { speakOfFiles: true, speakOfFilters: true };
const ATTRIBUTES_FILE = 'core.attributesfile';
const CONVERTING = String.raw `^(core\.(autocrlf|eol|filemode|symlinks|attributesfile)|filter\..*\.(smudge|clean|process|required))$`;
const USUAL = /^core\.(?:autocrlf (?:false|no|off|0)|eol native|(?:filemode|symlinks)(?: (?:true|yes|on|1))?)$/;
function records(output) {
    const texts = (0,external_node_buffer_.isUtf8)(output) ? output.toString('utf8').split('\0') : splitBytes(output).map(decodeName);
    if (texts.at(-1) === '')
        texts.pop();
    return texts;
}
const STATUS_FIELDS = { '1': 8, u: 10, '?': 1 };
function parseStatus(output) {
    const all = records(output);
    const commit = /^# branch\.oid ([0-9a-f]+)$/.exec(all.find((record) => record.startsWith('# branch.oid ')) ?? '')?.[1];
    const uncommitted = all.flatMap((record) => {
        const fields = STATUS_FIELDS[record[0] ?? ''];
        return fields === undefined ? [] : record.split(' ').slice(fields).join(' ');
    });
    return { commit, uncommitted };
}
function splitBytes(output) {
    const parts = [];
    let start = 0;
    for (let at = output.indexOf(0); at >= 0; at = output.indexOf(0, start)) {
        parts.push(output.subarray(start, at));
        start = at + 1;
    }
    return parts;
}


 }),

 49039:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   I: () => ( interruptible),
   v: () => ( whenInterrupted)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
 var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(60967);


const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const acts = new Map();
let isListening = false;
function whenInterrupted(act, atOnce) {
    if (!isListening)
        for (const signal of ENDING_SIGNALS)
            process.on(signal, end);
    isListening = true;
    acts.set(act, atOnce);
    return () => acts.delete(act);
}
function end(signal) {
    for (const one of ENDING_SIGNALS) {
        process.removeListener(one, end);
        process.on(one, endAtOnce);
    }
    (0,_process_js__WEBPACK_IMPORTED_MODULE_1__ .vs)(() => void actAndEnd(signal));
}
function endAtOnce(signal) {
    for (const atOnce of [...acts.values()].reverse()) {
        try {
            atOnce?.();
        }
        catch {
        }
    }
    endBy(signal);
}
function endBy(signal) {
    for (const one of ENDING_SIGNALS)
        process.removeListener(one, endAtOnce);
    process.kill(process.pid, signal);
}
async function actAndEnd(signal) {
    for (const act of [...acts.keys()].reverse()) {
        try {
            const acting = act();
            if (acting !== undefined)
                await acting;
        }
        catch {
        }
    }
    endBy(signal);
}
function interruptible(files) {
    const held = new Set();
    const releaseAll = () => {
        if (held.size > 0)
            return Promise.all([...held].map((release) => release())).then(() => undefined);
    };
    const made = new Set();
    const removeAll = () => {
        for (const folder of made)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    };
    const remembered = async (make) => {
        if (made.size === 0)
            whenInterrupted(removeAll);
        const folder = await make();
        made.add(folder);
        return folder;
    };
    return {
        ...files,
        async lock(file, timeoutMs) {
            const release = await files.lock(file, timeoutMs);
            if (held.size === 0)
                whenInterrupted(releaseAll);
            held.add(release);
            return async () => {
                await release();
                held.delete(release);
            };
        },
        makeTemporary: () => remembered(files.makeTemporary),
        makeScratch: () => remembered(files.makeScratch),
        async remove(target) {
            await files.remove(target);
            made.delete(target);
        },
    };
}


 }),

 80355:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   C: () => ( httpIn)
 });
function httpIn(env) {
    let loaded;
    const load = async () => {
        const http = await __nccwpck_require__.e( 6515).then(__nccwpck_require__.bind(__nccwpck_require__, 46515));
        await http.useProxy(env);
        return http;
    };
    return {
        async ask(url, question) {
            loaded ??= load();
            return (await loaded).ask(url, question);
        },
        async open(url, question) {
            loaded ??= load();
            return (await loaded).open(url, question);
        },
    };
}


 }),

 66617:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   O: () => ( tasksOn)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
 var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);



function tasksOn(env) {
    let loaded;
    const processes = () => {
        loaded ??= Promise.all([__nccwpck_require__.e(9278), __nccwpck_require__.e(8919)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77599)).then(({ taskProcessesIn }) => taskProcessesIn(env));
        return loaded;
    };
    return {
        tasks: {
            start: async (run) => (await processes()).start(run),
            endAll: async () => (await loaded)?.endAll(),
        },
        machine: {
            get cores() {
                return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
            },
            get memoryBytes() {
                return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)();
            },
            nodeVersion: () => ownVersion(env),
            identity,
        },
    };
}
function ownVersion({ PATH = '' }) {
    if (process.platform === 'win32')
        return undefined;
    for (const folder of PATH.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(folder))
            return undefined;
        try {
            const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'node');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file) === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.execPath) ? process.version : undefined;
        }
        catch {
        }
    }
    return undefined;
}
function identity() {
    const name = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)().replace(/\..*/, '');
    return [name, known(() => (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username), known(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/etc/machine-id', 'utf8'))].join('\0');
}
function known(read) {
    try {
        return read().trim();
    }
    catch {
        return '';
    }
}


 }),

 35307:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   W: () => ( isRunning),
   x: () => ( holdLock)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
 var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
 var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(12027);
 var _standards_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(85161);
 var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(82047);






const LOOK_EVERY_MS = 25;
const STALE_AFTER_MS = 15 * 60_000;
let taken = 0;
async function holdLock(file, timeoutMs) {
    (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ .f)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file));
    const owner = `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()} ${process.pid} ${taken++}`;
    for (const end = (0,_standards_clock_js__WEBPACK_IMPORTED_MODULE_4__ .L)() + timeoutMs;;) {
        breakStale(file);
        if (tryLock(file, owner))
            return async () => release(file, owner);
        if ((0,_standards_clock_js__WEBPACK_IMPORTED_MODULE_4__ .L)() > end) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__ .yA('LOCK_HELD', `${file} is held by ${holderOf(file) ?? 'somebody'}, for more than ${timeoutMs / 1000} s`, true);
        }
        await (0,_standards_clock_js__WEBPACK_IMPORTED_MODULE_4__ .y)(LOOK_EVERY_MS);
    }
}
function tryLock(file, owner) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, owner, { flag: 'wx' });
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return false;
        if (code === 'ENOSPC')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        throw error;
    }
}
function release(file, owner) {
    if (holderOf(file) === owner)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
}
function breakStale(file) {
    const seen = holderOf(file);
    if (seen === undefined || !isStale(file, seen))
        return;
    const aside = `${file}.${process.pid}.${taken++}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, aside);
        if (holderOf(aside) !== seen)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(aside, file);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(aside, { force: true });
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}
function isStale(file, holder) {
    const [host, pid] = holder.split(' ');
    if (host === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() && pid !== undefined && pid !== '')
        return !isRunning(Number(pid));
    const age = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.mtimeMs;
    return age !== undefined && Date.now() - age > STALE_AFTER_MS;
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function holderOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}


 }),

 82047:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   f: () => ( makeFolder)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


function makeFolder(folder) {
    const at = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    if (isFolder(at))
        return undefined;
    const above = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at);
    const uppermost = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(above) ? at : (makeFolder(above) ?? at);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(at);
    }
    catch (error) {
        if (error.code !== 'EEXIST' || !isFolder(at))
            throw error;
    }
    return uppermost;
}
function isFolder(at) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(at) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at).isDirectory();
}


 }),

 15232:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Y9: () => ( newestProcess),
   e5: () => ( rememberTree),
   t1: () => ( isGroupRunning),
   uF: () => ( processes),
   vK: () => ( endTrees)
 });
 var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
 var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);


function endTrees(roots) {
    if (process.platform === 'win32') {
        for (const pid of roots)
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
        return;
    }
    const held = new Set();
    for (let isMore = true; isMore;) {
        const found = [...treesOf(roots)].filter((pid) => !held.has(pid));
        isMore = found.length > 0;
        for (const pid of found) {
            held.add(pid);
            signal(pid, 'SIGSTOP');
        }
    }
    for (const pid of held)
        signal(pid, 'SIGKILL');
}
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
    }
}
function treesOf(roots) {
    const children = new Map();
    for (const [pid, parent] of roots.length === 0 ? [] : parents()) {
        const others = children.get(parent);
        if (others === undefined)
            children.set(parent, [pid]);
        else
            others.push(pid);
    }
    const found = new Set(roots);
    for (const pid of found)
        for (const child of children.get(pid) ?? [])
            found.add(child);
    return found;
}
function parents() {
    if (process.platform === 'linux')
        return processes().map((pid) => [pid, parentOf(pid)]);
    const { stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('ps', ['-axo', 'pid=,ppid='], { encoding: 'utf8' });
    return [...(stdout ?? '').matchAll(/(\d+)\s+(\d+)/g)].map(([, pid, parent]) => [Number(pid), Number(parent)]);
}
function parentOf(pid) {
    return Number(statOf(pid)?.[PARENT] ?? 0);
}
const [STATE, PARENT, GROUP, STARTED] = [1, 2, 3, 20];
function statOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')') + 1).split(' ');
    }
    catch {
        return undefined;
    }
}
function rememberTree(root) {
    if (process.platform !== 'linux')
        return () => undefined;
    const startOf = (pid) => statOf(pid)?.[STARTED];
    const started = new Map([...treesOf([root])].map((pid) => [pid, startOf(pid)]));
    started.delete(root);
    return () => {
        endTrees([...started].flatMap(([pid, start]) => (start !== undefined && startOf(pid) === start ? pid : [])));
    };
}
function isGroupRunning(group) {
    try {
        process.kill(-group, 0);
    }
    catch {
        return false;
    }
    if (process.platform !== 'linux')
        return true;
    return processes().some((pid) => {
        const stat = statOf(pid);
        return stat !== undefined && Number(stat[GROUP]) === group && !/[ZX]/.test(stat[STATE] ?? '');
    });
}
function processes() {
    try {
        const ids = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').map(Number);
        return ids.filter((id) => id > 1 && id !== process.pid);
    }
    catch {
        return [];
    }
}
function newestProcess() {
    try {
        return Number(/ (\d+)\s*$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/loadavg', 'latin1'))?.[1] ?? 0);
    }
    catch {
        return 0;
    }
}


 }),

 60967:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   R3: () => ( runProcess),
   TS: () => ( programsIn),
   kp: () => ( startProcess),
   vs: () => ( endPrograms)
 });
 var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
 var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(15232);
 var _task_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45777);



function programsIn(environment) {
    return {
        run: (command, args, { sees, ...options }) => {
            const inherited = sees === undefined ? environment : Object.fromEntries(sees.map((name) => [name, environment[name]]));
            return runProcess(command, args, { ...options, env: { ...inherited, ...options.env } });
        },
    };
}
async function runProcess(command, args, options) {
    if (isEnding)
        return NEVER;
    const mark = options.isGuarded === true ? `${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}` : '';
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        cwd: options.cwd,
        env: mark === '' ? options.env : { ...options.env, [GUARD_MARK]: mark },
        stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const finished = outcomeOf(child, options.timeoutMs);
    if (options.input instanceof Promise) {
        options.input.then((input) => child.stdin?.end(input), () => child.kill('SIGKILL'));
    }
    else
        child.stdin?.end(options.input);
    if (mark === '')
        return finished;
    const unguard = (0,_task_guard_js__WEBPACK_IMPORTED_MODULE_1__ .S)(`${GUARD_MARK}=${mark}`);
    return finished.finally(unguard);
}
const GUARD_MARK = 'MAESTRO_GUARD';
function startProcess(command, args, options) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { cwd: options.cwd, env: options.env, stdio: 'pipe' });
    const finished = outcomeOf(child, undefined);
    finished.catch(() => undefined);
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles)
        handle.unref();
    return {
        finish(input) {
            for (const handle of handles)
                handle.ref();
            child.stdin.end(input);
            return finished;
        },
    };
}
const running = new Set();
let isEnding = false;
const NEVER = new Promise(() => undefined);
function endPrograms(then) {
    isEnding = true;
    const over = () => {
        isEnding = false;
        then();
    };
    const left = new Set(running);
    for (const child of left) {
        child.once('exit', () => {
            left.delete(child);
            if (left.size === 0)
                over();
        });
        child.ref();
        unheard.add(child);
    }
    (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__ .vK)([...left].flatMap(({ pid }) => pid ?? []));
    if (left.size === 0)
        over();
}
const unheard = new WeakSet();
function outcomeOf(child, timeoutMs) {
    if (child.pid !== undefined)
        running.add(child);
    child.on('exit', () => running.delete(child));
    return new Promise((resolve, reject) => {
        const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop(child), timeoutMs);
        const stdout = [];
        const stderr = [];
        child.stdout?.on('data', (chunk) => stdout.push(chunk));
        child.stderr?.on('data', (chunk) => stderr.push(chunk));
        child.on('error', (error) => {
            clearTimeout(timer);
            reject(error);
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            if (!unheard.has(child))
                resolve({ code, stdout: joined(stdout), stderr: joined(stderr).toString('utf8') });
        });
        child.stdin?.on('error', () => undefined);
    });
}
function stop(child) {
    const isRunning = child.exitCode === null && child.signalCode === null;
    if (isRunning && child.pid !== undefined)
        (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__ .vK)([child.pid]);
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function joined(pieces) {
    const [only] = pieces;
    return only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces);
}


 }),

 45777:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   S: () => ( guardOver)
 });
 var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);

const AFTER_MS = 1_000;
const SCRIPT = `read -r _
for round in 1 2 3 4 5; do
  found=$(grep -lsF -- "$1" /proc/[0-9]*/environ)
  for one in $found; do one=\${one%/environ}; kill -9 "\${one#/proc/}"; done
done`;
function guardOver(mark) {
    if (process.platform !== 'linux')
        return () => undefined;
    let stop = () => clearTimeout(timer);
    const timer = setTimeout(() => {
        const shell = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', SCRIPT, 'maestro-guard', mark], {
            cwd: '/',
            env: { PATH: process.env['PATH'] },
            detached: true,
            stdio: ['pipe', 'ignore', 'ignore'],
        });
        for (const one of [shell, shell.stdin])
            one.on('error', () => undefined);
        shell.unref();
        stop = () => shell.kill('SIGKILL');
    }, AFTER_MS).unref();
    return () => void stop();
}


 }),

 40266:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
 __nccwpck_require__.d(__webpack_exports__, {
   openWorkTree: () => ( openWorkTree)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24082);
 var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(56870);




const OTHER = '000000';
function openWorkTree(folder) {
    return {
        look: async (file, mostBytes) => look(folder, file, mostBytes),
        changedSince: async (files, ms) => [...files].filter((file) => changedAt(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file)) >= ms),
        replace: async (file, before, after) => replace(folder, file, before, after),
    };
}
function look(folder, file, mostBytes) {
    try {
        return lookAt(folder, file, mostBytes);
    }
    catch (error) {
        if (!['EACCES', 'EPERM'].includes(error.code ?? ''))
            throw error;
        return { mode: OTHER };
    }
}
function lookAt(folder, file, mostBytes = Number.POSITIVE_INFINITY) {
    if (!liesPlainly(folder, file))
        return undefined;
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file), { throwIfNoEntry: false });
    if (stats === undefined || stats.isDirectory())
        return undefined;
    const mode = modeOf(stats);
    if (mode === _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_2__ .ps)
        return { mode, target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file), { encoding: 'buffer' }) };
    return (0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_2__ .$W)(mode) && stats.size <= mostBytes ? { mode, bytes: readPlain(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file)) } : { mode };
}
function changedAt(file) {
    const stats = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__ .N)(['EACCES', 'EPERM', 'ENOTDIR'], () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }));
    return stats?.ctimeMs ?? 0;
}
function replace(folder, file, before, after) {
    if (!liesPlainly(folder, file))
        return 'linked';
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
    if (stats === undefined)
        return 'changed';
    if (!stats.isFile())
        return 'linked';
    if (!readPlain(target).equals(before))
        return 'changed';
    if ((stats.mode & 0o222) === 0)
        return 'read-only';
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    const draft = `${target}.${process.pid}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, after, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(draft, stats.mode & 0o7777);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, target);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        throw error;
    }
    return 'replaced';
}
function liesPlainly(folder, file) {
    const segments = file.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return false;
    for (let depth = 1; depth < segments.length; depth++) {
        const above = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ...segments.slice(0, depth)), { throwIfNoEntry: false });
        if (above?.isDirectory() !== true)
            return false;
    }
    return true;
}
function modeOf(stats) {
    if (stats.isSymbolicLink())
        return _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_2__ .ps;
    if (!stats.isFile())
        return OTHER;
    return (stats.mode & 0o100) === 0 ? '100644' : '100755';
}
function readPlain(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor) : Buffer.alloc(0);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


 }),

 40690:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   D: () => ( asksNx),
   c: () => ( ASKS_NX)
 });
const ASKS_NX = 'npx --no-install nx run';
function asksNx(command) {
    return command.startsWith(`${ASKS_NX} `);
}


 }),

 79684:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   l: () => ( extendedFiles)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41589);
 var _standards_package_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(61438);
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9356);



function extendedFiles(path, folder, packages, tree) {
    if (!path.startsWith('.'))
        return settingsInPackage(path, packages(), tree);
    const target = (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .o1)(folder, path);
    return target === undefined ? [] : [target];
}
function settingsInPackage(path, packages, tree) {
    const segments = path.split('/');
    const name = segments.splice(0, path.startsWith('@') ? 2 : 1).join('/');
    const folder = packages.get(name);
    if (folder === undefined)
        return [];
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .Vh)(tree.text((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(folder, 'package.json')) ?? '{}');
    const manifest = 'value' in reading && (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(reading.value) ? reading.value : {};
    const inside = segments.join('/');
    const places = inside === ''
        ? [...((0,_standards_package_entries_js__WEBPACK_IMPORTED_MODULE_2__ .Bt)(manifest, '.') ?? []), (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(manifest, 'tsconfig') ?? '', 'tsconfig.json']
        : [...((0,_standards_package_entries_js__WEBPACK_IMPORTED_MODULE_2__ .Bt)(manifest, `./${inside}`) ?? []), inside];
    return places.flatMap((place) => (place === '' ? [] : ((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .o1)(folder, place) ?? [])));
}


 }),

 26720:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   H: () => ( entriesAtBase),
   d: () => ( readFileTree)
 });
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24082);

const DECODER = new TextDecoder('utf-8');
async function readFileTree(git, entries, isWanted, known) {
    const byPath = new Map();
    const manifests = [];
    const linking = [];
    const missing = [];
    for (const entry of entries) {
        const { path, mode, objectId } = entry;
        byPath.set(path, entry);
        if (mode === _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .ps) {
            linking.push(entry);
            if (!known.has(objectId))
                missing.push(objectId);
        }
        if (!isWanted(path))
            continue;
        manifests.push(path);
        if ((0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .$W)(mode) && !known.has(objectId))
            missing.push(objectId);
    }
    for (const [id, bytes] of await git.blobs(missing))
        known.set(id, DECODER.decode(bytes));
    let folders;
    return {
        entries: byPath,
        manifests,
        links: new Map(linking.map(({ path, objectId }) => [path, known.get(objectId) ?? ''])),
        hasFolder(path) {
            folders ??= foldersOf(entries);
            return folders.has(path);
        },
        text(path) {
            const entry = byPath.get(path);
            if (entry === undefined || !(0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .$W)(entry.mode))
                return undefined;
            const text = known.get(entry.objectId);
            if (text === undefined)
                throw new Error(`${path} was not asked for`);
            return text;
        },
    };
}
function entriesAtBase(head, changes) {
    const changed = new Map(changes.map((change) => [change.path, change]));
    const kept = head.filter(({ path }) => !changed.has(path));
    const restored = changes
        .filter(({ oldMode }) => oldMode !== _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .sj)
        .map(({ path, oldMode, oldId }) => ({ path, mode: oldMode, objectId: oldId }));
    return [...kept, ...restored];
}
function foldersOf(entries) {
    const folders = new Set(['']);
    for (const { path } of entries) {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const folder = path.slice(0, at);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}


 }),

 35869:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   OP: () => ( readersFor),
   P: () => ( loadReaders),
   PZ: () => ( workspaceFiles),
   iF: () => ( readWorkspace)
 });
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9356);
 var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34944);


const readers = [
    async () => (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 20695))).nxReader,
    async () => (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 87556))).pythonReader,
    async () => (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 55443))).nodeReader,
    async () => (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 65422))).typescriptReader,
];
const occasional = new Map([
    ['pants.toml', async () => (await __nccwpck_require__.e( 884).then(__nccwpck_require__.bind(__nccwpck_require__, 50884))).pantsReader],
]);
async function readersFor(usual, entries) {
    const found = entries.flatMap(({ path }) => occasional.get(path) ?? []);
    return found.length === 0 ? usual : [...usual, ...(await Promise.all(found.map((load) => load())))];
}
function loadReaders() {
    return Promise.all(readers.map((load) => load()));
}
function workspaceFiles(loaded) {
    const isRead = new Map();
    return (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        let known = isRead.get(name);
        if (known === undefined) {
            known = loaded.some((reader) => reader.reads(name));
            isRead.set(name, known);
        }
        if (known)
            return !(0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .j$)(path);
        return path === 'maestro.toml' || (path === name && loaded.some((reader) => reader.readsAtTop?.(name) === true));
    };
}
async function readWorkspace(loaded, tree) {
    const [parts, settings] = await Promise.all([
        Promise.all(loaded.map((reader) => reader.read(tree))),
        mayHaveSettings(tree) ? __nccwpck_require__.e( 7683).then(__nccwpck_require__.bind(__nccwpck_require__, 57683)).then(({ readSettings }) => readSettings(tree)) : _settings_js__WEBPACK_IMPORTED_MODULE_1__ .A,
    ]);
    return { parts, settings };
}
function mayHaveSettings(tree) {
    if (tree.entries.has('maestro.toml'))
        return true;
    return tree.text('pyproject.toml')?.includes('maestro') === true;
}


 }),

 37878:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Z9: () => ( placeText),
   dz: () => ( locationAt),
   hz: () => ( byPlace),
   ig: () => ( comparePlaces)
 });
function locationAt(file, line) {
    return line === undefined ? { file } : { file, line };
}
function placeText({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
function comparePlaces(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return (a.line ?? 0) - (b.line ?? 0);
}
function byPlace({ at: a }, { at: b }) {
    return comparePlaces(a, b);
}


 }),

 31609:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   R: () => ( matchFolders)
 });
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9356);

const MOST_CHARACTERS = 1_000;
const MOST_PATTERNS = 500;
const WILD = /[*?[]/;
function matchFolders(root, patterns) {
    const paths = new Set();
    const globs = [];
    for (const pattern of patterns) {
        const resolved = (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .o1)(root, pattern);
        if (resolved === undefined || pattern.length > MOST_CHARACTERS)
            continue;
        if (!WILD.test(pattern))
            paths.add(resolved);
        else if (globs.length < MOST_PATTERNS)
            globs.push(resolved.split('/').map(compileSegment));
    }
    return (folder) => {
        if (paths.has(folder))
            return true;
        const segments = folder.split('/');
        return globs.some((glob) => walk(glob, segments, isAnyDepth, (matches, segment) => matches(segment)));
    };
}
const anyDepth = () => true;
function isAnyDepth(segment) {
    return segment === anyDepth;
}
function compileSegment(pattern) {
    if (pattern === '**')
        return anyDepth;
    if (!WILD.test(pattern))
        return (segment) => segment === pattern;
    const tokens = pattern.match(/\[[^\]]+\]|./gsu) ?? [];
    return (segment) => walk(tokens, [...segment], (token) => token === '*', matchesCharacter);
}
function matchesCharacter(token, character) {
    if (token === '?' || token === character)
        return true;
    if (token.length < 3 || !token.startsWith('['))
        return false;
    const isNegated = token[1] === '!' || token[1] === '^';
    const members = [...token.slice(isNegated ? 2 : 1, -1)];
    return isNegated !== members.some((member, at) => member === character || isInRange(members, at, character));
}
function isInRange(members, at, character) {
    const [low, dash, high] = members.slice(at, at + 3);
    return dash === '-' && low !== undefined && high !== undefined && low <= character && character <= high;
}
function walk(pattern, subject, isStar, isMatch) {
    let star = -1;
    let resume = 0;
    let part = 0;
    let item = 0;
    while (item < subject.length) {
        const next = pattern[part];
        if (next !== undefined && isStar(next)) {
            star = part++;
            resume = item;
        }
        else if (next !== undefined && isMatch(next, subject[item])) {
            part++;
            item++;
        }
        else if (star >= 0) {
            part = star + 1;
            item = ++resume;
        }
        else {
            return false;
        }
    }
    return pattern.slice(part).every(isStar);
}


 }),

 82827:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Ed: () => ( fileIn),
   O$: () => ( unreadable),
   WI: () => ( readManifest),
   _M: () => ( targetScripts),
   d1: () => ( depthOf)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41589);
 var _standards_json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(18971);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12784);
 var _location_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(37878);
 var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51894);





function fileIn(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function targetScripts(value) {
    const all = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(value, 'scripts')).map(([name]) => name);
    const included = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(value, 'nx'), 'includedScripts');
    return new Set(Array.isArray(included) ? all.filter((name) => included.includes(name)) : all);
}
function depthOf(folder) {
    return folder === '' ? 0 : folder.split('/').length;
}
function readManifest(tree, folder) {
    const file = fileIn(folder, 'package.json');
    const entry = tree.entries.get(file);
    if (entry === undefined)
        return undefined;
    const unread = { folder, file, value: {}, locate: () => ({ file }) };
    const text = tree.text(file);
    if (text === undefined) {
        return { ...unread, problem: unreadable(file, `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(file)} ${(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ .L)(entry.mode)}`) };
    }
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Vh)(text);
    if ('problem' in reading) {
        return { ...unread, problem: (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ .n)(file, reading.problem) };
    }
    if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(reading.value)) {
        return { ...unread, problem: { ...unreadable(file, `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(file)} holds no object`), line: 1 } };
    }
    return { folder, file, value: reading.value, locate: locator(file, text) };
}
function locator(file, text) {
    let lines;
    return (path) => {
        lines ??= (0,_standards_json_lines_js__WEBPACK_IMPORTED_MODULE_3__ .V)(text);
        return (0,_location_js__WEBPACK_IMPORTED_MODULE_4__ .dz)(file, lines.lineOf(path));
    };
}
function unreadable(file, message) {
    const fix = 'Mend the file: until then nothing is known of what it declares.';
    return { code: 'unreadable-manifest', severity: 'error', message, fix, file };
}


 }),

 96227:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   A: () => ( DEPENDENCY_FIELDS),
   a: () => ( parseSpecifier)
 });
const DEPENDENCY_FIELDS = [
    { field: 'dependencies', group: 'main' },
    { field: 'peerDependencies', group: 'main' },
    { field: 'devDependencies', group: 'dev' },
    { field: 'optionalDependencies', group: 'extra' },
];
const EXTERNAL = { type: 'external' };
const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i;
const ORDINARY = /^[\^~]?\d[\w.+-]{0,100}$/;
const MOST_CHARACTERS = 2_000;
function parseSpecifier(specifier) {
    if (ORDINARY.test(specifier))
        return { type: 'range', range: specifier };
    const text = specifier.trim();
    if (text.length > MOST_CHARACTERS)
        return { type: 'range', range: '' };
    const colon = text.indexOf(':');
    const protocol = colon < 0 ? '' : text.slice(0, colon);
    const rest = text.slice(colon + 1);
    switch (protocol) {
        case 'workspace':
            return parseWorkspace(rest);
        case 'catalog':
            return { type: 'catalog', catalog: rest === '' ? 'default' : rest };
        case 'file':
            return ARCHIVE.test(rest) ? EXTERNAL : pathTo(rest);
        case 'link':
        case 'portal':
            return pathTo(rest);
        case 'npm':
            return parseAlias(rest);
        case 'patch':
            return parsePatch(rest);
        case '':
            return parsePlain(text);
        default:
            return EXTERNAL;
    }
}
function parseWorkspace(rest) {
    const at = rest.lastIndexOf('@');
    if (at > 0)
        return { type: 'workspace', name: rest.slice(0, at) };
    if (/^\.{0,2}\//.test(rest) || rest === '.' || rest === '..')
        return { type: 'workspace-path', path: rest };
    return /^[\w@][^*^~<>=|\s]*\/|^[a-z_-][\w-]*$/i.test(rest) && !/^[vx]$/i.test(rest)
        ? { type: 'workspace-path', path: rest }
        : { type: 'workspace' };
}
function pathTo(rest) {
    const path = rest.replaceAll('\\', '/');
    return { type: 'path', path: path.startsWith('///') ? path.slice(2) : path };
}
function parseAlias(rest) {
    const at = rest.lastIndexOf('@');
    if (at > 0)
        return { type: 'range', name: rest.slice(0, at), range: rest.slice(at + 1) };
    const isName = /^(?:@|[a-z])[^\s]*$/i.test(rest) && !/^[vx][\d.]*$/i.test(rest);
    return isName ? { type: 'range', name: rest, range: '' } : { type: 'range', range: rest };
}
function parsePatch(rest) {
    const [source = ''] = rest.split('#', 1);
    const inner = source.slice(source.lastIndexOf('@') + 1);
    const plain = inner
        .replaceAll(/%3a/gi, ':')
        .replaceAll(/%2f/gi, '/')
        .replaceAll(/%5e/gi, '^')
        .replaceAll(/%40/gi, '@');
    return plain.startsWith('patch:') ? EXTERNAL : parseSpecifier(plain);
}
function parsePlain(text) {
    if (/^(?:\.{1,2}|~)?[/\\]|^\.{1,2}$/.test(text))
        return ARCHIVE.test(text) ? EXTERNAL : pathTo(text);
    if (text.includes('/'))
        return EXTERNAL;
    return { type: 'range', range: text };
}


 }),

 25695:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  DO: () => ( choosePackageManager),
  wN: () => ( findLockfiles),
  OX: () => ( managerOfLock),
  oQ: () => ( programOf),
  cU: () => ( readWorkspaceRoot)
});

var json = __nccwpck_require__(41589);
var node_manifest = __nccwpck_require__(82827);
;

const NAME = /^(?:@[^/@>]+\/)?[^/@>]+$/;
function readOverrides(stated) {
    const places = [
        (0,json.memberOf)(stated, 'overrides'),
        (0,json.memberOf)(stated, 'resolutions'),
        (0,json.memberOf)((0,json.memberOf)(stated, 'pnpm'), 'overrides'),
    ];
    const overrides = new Map();
    for (const [selector, specifier] of places.flatMap(json.lS)) {
        const name = nameOf(selector);
        if (typeof specifier === 'string' && NAME.test(name))
            overrides.set(name, specifier);
    }
    return overrides;
}
function nameOf(selector) {
    const plain = selector.startsWith('**/') ? selector.slice(3) : selector;
    const at = plain.indexOf('@', 1);
    return at < 0 ? plain : plain.slice(0, at);
}

var npm = __nccwpck_require__(89972);
var yaml = __nccwpck_require__(38140);
var unreadable = __nccwpck_require__(51894);
;





async function readPnpm(tree, folder) {
    const { value, problem } = await readSettings(tree, (0,node_manifest.Ed)(folder, 'pnpm-workspace.yaml'));
    const listed = (0,json.memberOf)(value, 'packages');
    const linking = (0,json.memberOf)(value, 'linkWorkspacePackages') ?? linkingOf(tree.text((0,node_manifest.Ed)(folder, '.npmrc')) ?? '');
    return {
        ...(Array.isArray(listed) ? { members: (0,json.iw)(listed) } : {}),
        linksByName: linking === true || linking === 'true' || linking === 'deep',
        catalogs: catalogsOf(value),
        overrides: readOverrides(value),
        ...(problem === undefined ? {} : { problem }),
    };
}
function linkingOf(text) {
    const lines = text.split('\n').map((line) => line.split('='));
    const last = lines.findLast(([key = '']) => key.trim() === 'link-workspace-packages');
    return last?.[1]?.trim().replaceAll('"', '');
}
async function readSettings(tree, file) {
    const text = tree.text(file);
    if (text === undefined)
        return { value: undefined };
    const reading = await (0,yaml.readYaml)(text);
    if ('value' in reading)
        return reading;
    return { value: undefined, problem: (0,unreadable.n)(file, reading.problem) };
}
function catalogsOf(settings) {
    const catalogs = new Map();
    for (const [name, catalog] of (0,json.lS)((0,json.memberOf)(settings, 'catalogs')))
        catalogs.set(name, rangesOf(catalog));
    const unnamed = (0,json.memberOf)(settings, 'catalog');
    if (unnamed !== undefined)
        catalogs.set('default', rangesOf(unnamed));
    return catalogs;
}
function rangesOf(catalog) {
    return new Map((0,json.lS)(catalog).map(([name, range]) => [name, String(range)]));
}

;



async function readBerry(tree, folder) {
    const { value, problem } = await readSettings(tree, (0,node_manifest.Ed)(folder, '.yarnrc.yml'));
    return {
        linksByName: (0,json.memberOf)(value, 'enableTransparentWorkspaces') !== false,
        catalogs: catalogsOf(value),
        ...(problem === undefined ? {} : { problem }),
    };
}
function yarnFlavour(packageManager) {
    const version = packageManager.slice('yarn@'.length);
    if (version === '')
        return undefined;
    return /^[01](?:\.|$)/.test(version) ? 'yarn' : 'berry';
}

;






function choosePackageManager(tree, folder, manifest) {
    const has = (name) => tree.entries.has((0,node_manifest.Ed)(folder, name));
    const stated = (0,json.stringMember)(manifest?.value, 'packageManager') ?? '';
    const byFiles = has('.yarnrc.yml') ? 'berry' : 'yarn';
    const isLocked = Object.values(LOCKS).flat().some(has);
    const isMeant = (program) => stated.startsWith(`${program}@`) && (!isLocked || LOCKS[program].some(has));
    if (isMeant('yarn'))
        return yarnFlavour(stated) ?? byFiles;
    if (isMeant('pnpm'))
        return 'pnpm';
    if (isMeant('npm'))
        return 'npm';
    if (has('pnpm-workspace.yaml') || has('pnpm-lock.yaml'))
        return 'pnpm';
    return has('yarn.lock') ? byFiles : 'npm';
}
async function readWorkspaceRoot(tree, folder, manifest) {
    const manager = choosePackageManager(tree, folder, manifest);
    const fromManifest = (0,npm.L)(manifest?.value);
    if (fromManifest === undefined && !(manager === 'pnpm' && tree.entries.has((0,node_manifest.Ed)(folder, 'pnpm-workspace.yaml')))) {
        return undefined;
    }
    const settings = await readManagerSettings(tree, folder, manager);
    const overrides = new Map([...readOverrides(manifest?.value), ...(settings.overrides ?? [])]);
    return { ...settings, root: folder, manager, members: settings.members ?? fromManifest ?? [], overrides };
}
async function readManagerSettings(tree, folder, manager) {
    if (manager === 'pnpm')
        return readPnpm(tree, folder);
    if (manager === 'berry')
        return readBerry(tree, folder);
    return { linksByName: true, catalogs: new Map() };
}
const LOCKS = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json'],
    pnpm: ['pnpm-lock.yaml'],
    yarn: ['yarn.lock'],
    berry: ['yarn.lock'],
};
function managerOfLock(tree, folder, lock) {
    const name = lock.slice(lock.lastIndexOf('/') + 1);
    if (name === 'yarn.lock')
        return tree.entries.has((0,node_manifest.Ed)(folder, '.yarnrc.yml')) ? 'berry' : 'yarn';
    return LOCKS.pnpm.includes(name) ? 'pnpm' : 'npm';
}
function programOf(manager) {
    return manager === 'berry' ? 'yarn' : manager;
}
function findLockfiles(tree, folder, manager) {
    const names = new Set([...LOCKS[manager], ...Object.values(LOCKS).flat()]);
    return [...names].map((name) => (0,node_manifest.Ed)(folder, name)).filter((path) => tree.entries.has(path));
}


 }),

 55443:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);

__nccwpck_require__.d(__webpack_exports__, {
  nodeReader: () => ( nodeReader)
});

var json = __nccwpck_require__(41589);
;

const KEYS = ['prettier', 'eslintConfig', 'stylelint', 'commitlint', 'jest', 'vitest', 'babel', 'remarkConfig', 'xo'];
const LOADED = [
    ...['extends', 'plugins', 'presets', 'preset', 'parser', 'processors', 'customSyntax', 'formatter'],
    ...['setupFiles', 'setupFilesAfterEnv', 'globalSetup', 'globalTeardown', 'transform', 'resolver', 'runner'],
    ...['testEnvironment', 'testRunner', 'reporters', 'snapshotSerializers', 'snapshotResolver', 'watchPlugins'],
];
const IS_LOADED = new Set(LOADED);
const FILE = /^(?:(?:eslint|prettier|stylelint|babel)\.config\.\w+|(?:jest|vitest)(?:\.[\w-]+)?\.(?:config|preset|workspace)\.\w+|\.(?:eslint|prettier|stylelint|babel)rc(?:\.\w+)?)$/;
const OF_MEMBERS = /(?:^|\/)(?:package\.json|tsconfig[\w.-]*|(?:jest|vitest|vite)(?:\.[\w-]+)?\.config(?:\.\w+)?)$/;
function isToolSettings(name) {
    return FILE.test(name);
}
function loadedTools(manifest, tree) {
    const inManifest = KEYS.flatMap((key) => {
        const value = (0,json.memberOf)(manifest.value, key);
        return textsIn(value).map((text) => ({ text, at: manifest.locate([key]) }));
    });
    const files = manifest.folder === '' ? tree.manifests.filter(isToolSettings) : [];
    const inFiles = files.flatMap((file) => loadedByFile(file, tree).map((text) => ({ text, at: { file } })));
    return [...inManifest, ...inFiles]
        .filter(({ text }) => !OF_MEMBERS.test(text))
        .map(({ text, at }) => ({ text: text.replace(/^<rootDir>\//, './'), at }));
}
function loadedByFile(file, tree) {
    const text = tree.text(file) ?? '';
    const reading = (0,json.Vh)(text);
    return 'value' in reading ? textsIn(reading.value) : loadedByCode(text);
}
function textsIn(settings) {
    return typeof settings === 'string' ? [settings] : loadedIn(settings);
}
function loadedIn(settings) {
    if (Array.isArray(settings))
        return settings.flatMap(loadedIn);
    return (0,json.lS)(settings).flatMap(([key, value]) => {
        if (key === 'overrides')
            return loadedIn(value);
        return IS_LOADED.has(key) ? stringsIn(value) : [];
    });
}
function stringsIn(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(stringsIn);
    return (0,json.Gv)(value) ? (0,json.lS)(value).flatMap(([, inner]) => stringsIn(inner)) : [];
}
const IMPORTED = /\b(?:from|import|require|require\.resolve)\s*\(?\s*(["'`])([^"'`\n]+)\1/g;
const VALUED = new RegExp(String.raw `\b(?:${LOADED.join('|')})["']?\s*:\s*(\[[^\]]{0,5000}\]|\{[^}]{0,5000}\}|["'\`][^"'\`\n]*["'\`]|[\w@./-]+)`, 'g');
function loadedByCode(text) {
    const imported = [...text.matchAll(IMPORTED)].map(([, , name]) => name);
    const valued = [...text.matchAll(VALUED)].flatMap(([, value]) => value.match(/[\w@.<>/-]+/g) ?? []);
    return [...imported, ...valued];
}

var once = __nccwpck_require__(16368);
var repo_paths = __nccwpck_require__(9356);
;




const TOOL = /(?:^|[._-])(?:(?:es|style|commit|ts|ox)?lint(?:er|ing)?|prettier|biome|jest|vitest|babel|tsconfigs?|configs?|configuration|presets?|plugins?)(?=$|[._-])/i;
function inheritedFinder(repository, dependenciesOf) {
    const known = new Map();
    return ({ manifest: { folder }, workspace }) => {
        const root = workspace === undefined ? undefined : repository.projects.get(workspace.root);
        if (root === undefined || root.manifest.folder === folder)
            return [];
        const offered = (0,once.b)(known, root, () => offeredBy(root, dependenciesOf(root.manifest.folder), repository));
        return [...offered].flatMap(([tool, dependency]) => (tool === folder ? [] : dependency));
    };
}
function offeredBy(root, dependencies, repository) {
    const { manifest } = root;
    const offered = new Map();
    const add = (folder, at) => {
        if (!offered.has(folder))
            offered.set(folder, { selector: `path:${folder}`, at, isInherited: true });
    };
    const loaded = loadedTools(manifest, repository.tree);
    for (const { name, source, at } of dependencies) {
        if (source.type !== 'local' || source.root === '')
            continue;
        const isLoaded = loaded.some(({ text }) => text === name || text.startsWith(`${name}/`));
        if (isLoaded || isTool(repository.projects.get(source.root)))
            add(source.root, at);
    }
    for (const { text, at } of loaded) {
        const folder = /^\.\.?\//.test(text) ? folderOf((0,repo_paths.o1)(manifest.folder, text), repository) : undefined;
        if (folder !== undefined && folder !== manifest.folder && folder !== '')
            add(folder, at);
    }
    return offered;
}
function isTool(project) {
    if (project === undefined)
        return false;
    const { name = '', manifest } = project;
    return TOOL.test(name.slice(name.indexOf('/') + 1)) || (0,json.memberOf)(manifest.value, 'bin') !== undefined;
}
function folderOf(path, { projects }) {
    return path === undefined ? undefined : [path, ...(0,repo_paths.Zv)(path)].find((folder) => projects.has(folder));
}

var node_manifest = __nccwpck_require__(82827);
var member_globs = __nccwpck_require__(31609);
;

const MOST_PATTERNS = 500;
const MOST_CHARACTERS = 1_000;
function matchMembers(root, patterns) {
    const included = [];
    const excluded = [];
    for (const pattern of patterns.slice(0, MOST_PATTERNS)) {
        if (pattern.length > MOST_CHARACTERS)
            continue;
        if (pattern.startsWith('!') && !pattern.startsWith('!('))
            excluded.push(...expandBraces(pattern.slice(1)));
        else {
            const open = pattern.replaceAll(NEGATED, '*');
            included.push(...expandBraces(open));
            if (open !== pattern)
                excluded.push(...expandBraces(pattern.replaceAll(NEGATED, '@($1)')));
        }
    }
    const isIncluded = (0,member_globs.R)(root, included);
    const isExcluded = (0,member_globs.R)(root, excluded);
    return (folder) => isIncluded(folder) && !isExcluded(folder);
}
const NEGATED = /!\(([^()]*)\)/g;
function expandBraces(pattern) {
    const plain = pattern.replaceAll(/@\(([^()]*)\)/g, (_, inner) => `{${inner.replaceAll('|', ',')}}`);
    let done = [plain];
    while (done.some(hasBraces)) {
        const next = done.flatMap(expandOnce);
        if (next.length > MOST_PATTERNS)
            return [plain];
        done = next;
    }
    return done;
}
const BRACES = /\{([^{}]*,[^{}]*)\}/;
function hasBraces(pattern) {
    return BRACES.test(pattern);
}
function expandOnce(pattern) {
    const found = BRACES.exec(pattern);
    if (found === null)
        return [pattern];
    const before = pattern.slice(0, found.index);
    const after = pattern.slice(found.index + found[0].length);
    return (found[1] ?? '').split(',').map((choice) => `${before}${choice}${after}`);
}

var node_specifiers = __nccwpck_require__(96227);
var node_workspaces = __nccwpck_require__(25695);
;






const ASIDE = /(?:^|\/)(?:dist|build|\.next|fixtures|__fixtures__|testdata|__tests__|tests?)\//;
async function findProjects(tree, folders, rootFolders) {
    const manifests = manifestsOf(tree);
    const workspaces = await readWorkspaces(tree, rootFolders, manifests);
    const found = new Map();
    const add = (folder) => {
        const manifest = manifests(folder);
        if (manifest !== undefined)
            found.set(folder, describe(tree, manifest, claimOf(folder)));
    };
    const claims = workspaces.map(({ root, members }) => ({ root, claims: matchMembers(root, members) }));
    const byRoot = new Map(workspaces.map((workspace) => [workspace.root, workspace]));
    const claimOf = (folder) => {
        const own = byRoot.get(folder);
        if (own !== undefined)
            return own;
        const innermost = claims.findLast(({ root, claims }) => isWithin(root, folder) && claims(folder));
        return innermost === undefined ? undefined : byRoot.get(innermost.root);
    };
    for (const folder of folders)
        if (claimOf(folder) !== undefined)
            add(folder);
    for (const folder of outermostFirst(folders)) {
        if (!found.has(folder) && standsAlone(folder, manifests, found, byRoot))
            add(folder);
    }
    followPaths(found, add);
    const projects = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
    const findings = workspaces.flatMap(({ problem }) => problem ?? []);
    return { tree, projects, named: byName(projects), findings };
}
function manifestsOf(tree) {
    const known = new Map();
    return (folder) => {
        if (!known.has(folder))
            known.set(folder, (0,repo_paths.j$)(folder) ? undefined : (0,node_manifest.WI)(tree, folder));
        return known.get(folder);
    };
}
async function readWorkspaces(tree, folders, manifests) {
    const workspaces = [];
    for (const folder of outermostFirst(folders.filter((folder) => !ASIDE.test(`${folder}/`)))) {
        const workspace = await (0,node_workspaces.cU)(tree, folder, manifests(folder));
        if (workspace !== undefined)
            workspaces.push(workspace);
    }
    return workspaces;
}
function describe(tree, manifest, workspace) {
    const name = (0,json.stringMember)(manifest.value, 'name');
    return {
        manifest,
        ...(name === undefined || name === '' ? {} : { name }),
        ...(workspace === undefined ? {} : { workspace }),
        manager: workspace?.manager ?? (0,node_workspaces.DO)(tree, manifest.folder, manifest),
    };
}
function standsAlone(folder, manifests, found, roots) {
    if (ASIDE.test(`${folder}/`))
        return false;
    const owner = (0,repo_paths.Zv)(folder).find((above) => found.has(above));
    const isInside = owner !== undefined && owner !== '' && !roots.has(owner);
    const manifest = manifests(folder);
    if (manifest?.problem !== undefined)
        return !isInside;
    const says = (key) => (0,json.memberOf)(manifest?.value, key) !== undefined;
    if (isInside)
        return says('name') && says('scripts');
    return says('name') || says('scripts') || node_specifiers.A.some(({ field }) => says(field));
}
function followPaths(found, add) {
    const queue = [...found.keys()];
    for (const folder of queue) {
        const value = found.get(folder)?.manifest.value;
        for (const [, specifier] of node_specifiers.A.flatMap(({ field }) => (0,json.lS)((0,json.memberOf)(value, field)))) {
            const reference = typeof specifier === 'string' ? (0,node_specifiers.a)(specifier) : undefined;
            const target = reference?.type === 'path' ? (0,repo_paths.o1)(folder, reference.path) : undefined;
            if (target === undefined || found.has(target))
                continue;
            add(target);
            if (found.has(target))
                queue.push(target);
        }
    }
}
function byName(projects) {
    const named = new Map();
    for (const [folder, { name }] of projects) {
        if (name === undefined)
            continue;
        const folders = named.get(name);
        if (folders === undefined)
            named.set(name, [folder]);
        else
            folders.push(folder);
    }
    return named;
}
function outermostFirst(folders) {
    return [...folders].sort((a, b) => (0,node_manifest.d1)(a) - (0,node_manifest.d1)(b) || (a < b ? -1 : 1));
}
function isWithin(root, folder) {
    return root === '' || folder === root || folder.startsWith(`${root}/`);
}

var printable = __nccwpck_require__(12784);
var git_modes = __nccwpck_require__(24082);
;



function lookUp(path, from, { tree, projects }) {
    const target = path.startsWith('~') ? undefined : (0,repo_paths.o1)(from, path);
    if (target === undefined)
        return { type: 'outside' };
    if (projects.has(target))
        return { type: 'project', root: target };
    for (const folder of [target, ...(0,repo_paths.Zv)(target)]) {
        const mode = tree.entries.get(folder)?.mode;
        if (mode === git_modes.NG)
            return { type: 'external' };
        if (mode === git_modes.ps)
            return { type: 'broken', because: 'behind a symbolic link, which is not followed' };
    }
    const where = target === '' ? 'the root of the repository' : (0,printable.g$)(target);
    if (tree.entries.has(target))
        return { type: 'broken', because: `${where}, which is a file` };
    const why = tree.hasFolder(target) ? 'which has no package.json' : 'which does not exist';
    return { type: 'broken', because: `${where}, ${why}` };
}
function placeAt(path, name, project, repository) {
    const { folder } = project.manifest;
    const end = lookUp(path, folder, repository);
    if (end.type === 'project')
        return { source: { type: 'local', root: end.root } };
    if (end.type === 'external')
        return { source: { type: 'external' } };
    const only = onlyFolder(name, repository);
    const isElsewhere = only !== undefined && only !== folder;
    const right = isElsewhere ? dotted((0,repo_paths.iZ)(folder, only)) : undefined;
    const subject = `${(0,printable.g$)(name)}: the path "${(0,printable.g$)(path)}"`;
    const problem = {
        code: end.type === 'outside' ? 'path-outside-repository' : 'broken-path',
        severity: 'error',
        message: end.type === 'outside' ? `${subject} leads out of the repository` : `${subject} leads to ${end.because}`,
        fix: right === undefined
            ? 'Write the path of a folder in this repository that has a package.json, or take the dependency from a registry.'
            : `Write "${(0,printable.g$)(right)}", where ${(0,printable.g$)(name)} lies.`,
        ...(right === undefined ? {} : { rewrite: { from: path, to: right } }),
    };
    return { source: isElsewhere ? { type: 'local', root: only } : { type: 'external' }, problem };
}
function dotted(path) {
    return path.startsWith('.') ? path : `./${path}`;
}
function onlyFolder(name, { named }) {
    const folders = named.get(name) ?? [];
    return folders.length === 1 ? folders[0] : undefined;
}

;




const REGISTRY = { source: { type: 'registry' } };
const EXTERNAL = { source: { type: 'external' } };
async function resolveDependencies(project, repository) {
    const { manifest } = project;
    const dependencies = [];
    const findings = [];
    for (const { field, group } of node_specifiers.A) {
        for (const [key, specifier] of (0,json.lS)((0,json.memberOf)(manifest.value, field))) {
            if (typeof specifier !== 'string')
                continue;
            const place = await placeOf(field, key, specifier, { project, repository });
            const { source, name = key, problem } = place;
            const isSelf = source.type === 'local' ? source.root === manifest.folder : name === project.name;
            if (isSelf && problem === undefined)
                continue;
            const isOurs = source.type === 'local' || problem !== undefined || repository.named.has(name);
            const at = isOurs ? manifest.locate([field, key]) : { file: manifest.file };
            dependencies.push({ name, ecosystem: 'node', group, specifier, source, at });
            if (problem !== undefined)
                findings.push(findingOf(problem, at, [field, key]));
        }
    }
    return { dependencies, findings };
}
function findingOf({ rewrite, ...problem }, at, keys) {
    return { ...problem, ...at, ...(rewrite === undefined ? {} : { edit: { file: at.file, keys, ...rewrite } }) };
}
async function placeOf(field, key, specifier, asker) {
    const place = await judge(find(key, specifier, asker));
    if (field !== 'peerDependencies' || place.source.type === 'local')
        return place;
    const { value } = asker.project.manifest;
    for (const { field: other } of node_specifiers.A) {
        const installed = other === field ? undefined : (0,json.stringMember)((0,json.memberOf)(value, other), key);
        if (installed === undefined)
            continue;
        const { source, name } = await judge(find(key, installed, asker));
        if (source.type === 'local')
            return { source, ...(name === undefined ? {} : { name }) };
    }
    return place;
}
function find(key, specifier, { project, repository }) {
    const stated = (0,node_specifiers.a)(specifier);
    const reference = stated.type === 'catalog' ? fromCatalog(stated.catalog, key, project) : stated;
    switch (reference?.type) {
        case undefined:
        case 'catalog':
            return REGISTRY;
        case 'external':
            return EXTERNAL;
        case 'path':
            return placeAt(reference.path, key, project, repository);
        case 'workspace-path':
            return memberAt(reference.path, key, project, repository);
        case 'workspace':
            return memberNamed(reference.name ?? key, project, repository);
        case 'range':
            if (reference.name !== undefined && reference.name !== key)
                return { ...REGISTRY, name: reference.name };
            return overridden(key, project, repository) ?? byRange(key, reference.range, project, repository);
    }
}
function overridden(key, { workspace }, repository) {
    const specifier = workspace?.overrides.get(key);
    if (workspace === undefined || specifier === undefined)
        return undefined;
    const reference = (0,node_specifiers.a)(specifier);
    if (reference.type === 'workspace')
        return localPlace(memberOfWorkspace(reference.name ?? key, workspace, repository));
    if (reference.type !== 'path' && reference.type !== 'workspace-path')
        return undefined;
    const end = lookUp(reference.path, workspace.root, repository);
    return end.type === 'project' ? localPlace(end.root) : undefined;
}
function localPlace(root) {
    return root === undefined ? undefined : { source: { type: 'local', root } };
}
function fromCatalog(catalog, key, { workspace }) {
    const range = workspace?.catalogs.get(catalog)?.get(key);
    return range === undefined ? undefined : (0,node_specifiers.a)(range);
}
function memberAt(path, key, project, repository) {
    const starts = [project.manifest.folder, ...(project.workspace === undefined ? [] : [project.workspace.root])];
    for (const start of starts) {
        const end = lookUp(path, start, repository);
        if (end.type === 'project')
            return { source: { type: 'local', root: end.root } };
    }
    return path.startsWith('.') || path.startsWith('/')
        ? placeAt(path, key, project, repository)
        : memberNamed(key, project, repository);
}
function memberNamed(name, project, repository) {
    const sibling = memberOfWorkspace(name, project.workspace, repository);
    if (sibling !== undefined)
        return { source: { type: 'local', root: sibling }, name };
    const only = onlyFolder(name, repository);
    const shown = (0,printable.g$)(name);
    const problem = {
        code: 'broken-workspace-reference',
        severity: 'error',
        message: `${shown} is no member of this workspace, which "workspace:" asks for`,
        fix: only === undefined
            ? `Add a project of this name to the workspace, or take ${shown} from a registry by a version range.`
            : `Add ${(0,printable.g$)(only) || 'the root'}, where ${shown} lies, to the members of the workspace.`,
    };
    const source = only === undefined ? { type: 'external' } : { type: 'local', root: only };
    return { source, name, problem };
}
function memberOfWorkspace(name, workspace, { named, projects }) {
    if (workspace === undefined)
        return undefined;
    return named.get(name)?.find((folder) => projects.get(folder)?.workspace === workspace);
}
function byRange(name, range, { workspace }, repository) {
    const sibling = workspace?.linksByName === true ? memberOfWorkspace(name, workspace, repository) : undefined;
    if (sibling === undefined)
        return REGISTRY;
    const version = (0,json.stringMember)(repository.projects.get(sibling)?.manifest.value, 'version');
    return version === undefined ? { source: { type: 'local', root: sibling } } : { sibling, range, version };
}
async function judge(found) {
    if (!('sibling' in found))
        return found;
    const { sibling, range, version } = found;
    return (await isSatisfied(range, version)) ? { source: { type: 'local', root: sibling } } : REGISTRY;
}
const PLAIN_VERSION = /^\d+\.\d+\.\d+$/;
async function isSatisfied(range, version) {
    if (range === '' || range === '*' || range === version)
        return true;
    if (PLAIN_VERSION.test(version) && (range === `^${version}` || range === `~${version}`))
        return true;
    const { satisfies, valid, validRange } = await __nccwpck_require__.e( 2088).then(__nccwpck_require__.t.bind(__nccwpck_require__, 62088, 19));
    const isOpen = validRange(range, true) === null || valid(version, true) === null;
    return isOpen || satisfies(version, range, true);
}

;



const FILES = ['.nvmrc', '.node-version'];
const VERSION = /^v?(\d{1,3}(?:\.\d{1,5}){0,2})$/;
const LONG_TERM = /^lts\/(?:\*|-?\d{1,2}|[a-z]{1,20})$/;
const node_runtime_MOST_CHARACTERS = 500;
function nodeRuntime({ manifest, workspace }, { tree, projects }) {
    const { folder } = manifest;
    for (const above of folder === '' ? [''] : [folder, ...(0,repo_paths.Zv)(folder)]) {
        for (const name of FILES) {
            const text = tree.text((0,node_manifest.Ed)(above, name));
            if (text !== undefined)
                return readVersionFile(text) ?? fromEngines();
        }
    }
    return fromEngines();
    function fromEngines() {
        const root = workspace === undefined ? undefined : projects.get(workspace.root)?.manifest;
        const stated = [manifest, root].map((one) => (0,json.stringMember)((0,json.memberOf)(one?.value, 'engines'), 'node'));
        const range = stated.find((one) => one !== undefined);
        return range === undefined ? undefined : lowestMajor(range);
    }
}
function readVersionFile(text) {
    const lines = text.slice(0, node_runtime_MOST_CHARACTERS).split('\n');
    const stated = lines.map((line) => line.replace(/#.*/, '').trim()).find((line) => line !== '') ?? '';
    return VERSION.exec(stated)?.[1] ?? LONG_TERM.exec(stated)?.[0];
}
function lowestMajor(range) {
    if (range.length > node_runtime_MOST_CHARACTERS)
        return undefined;
    const majors = range.split('||').map(lowerBound);
    const known = majors.filter((major) => major !== undefined);
    return known.length === 0 || known.length < majors.length ? undefined : String(Math.min(...known));
}
function lowerBound(comparators) {
    for (const [, operator = '', major = '', rest = ''] of comparators.matchAll(/([<>=^~]*)\s*v?(\d{1,4})(\S*)/g)) {
        if (operator.startsWith('<'))
            continue;
        return Number(major) + (operator === '>' && !/^\.\d/.test(rest) ? 1 : 0);
    }
    return undefined;
}

var safe_name = __nccwpck_require__(84626);
var script_text = __nccwpck_require__(67452);
;







const TYPE_CHECKS = ['type-check', 'check-types', 'check:types', 'tsc'];
const PLACEHOLDER = 'Error: no test specified';
function nodeTargets(project, repository) {
    const { folder } = project.manifest;
    const stated = scriptTargets(project);
    const names = new Set(stated.map(({ name }) => name));
    const concluded = inferredCommands(project, repository).filter(([name]) => !names.has(name));
    return [
        ...stated,
        ...concluded.map(([name, command]) => {
            return { name, command: executed(command, project), folder, ecosystem: 'node', origin: 'inferred' };
        }),
    ];
}
const EXECUTE = { npm: 'npx', pnpm: 'pnpm exec', yarn: 'yarn', berry: 'yarn' };
const PACKAGES = { tsc: 'typescript', biome: '@biomejs/biome' };
function executed(command, project) {
    const program = command.slice(0, command.indexOf(' ') >>> 0);
    const isOwn = project.manager !== 'berry' || declares(project, PACKAGES[program] ?? program);
    return `${EXECUTE[project.manager]}${isOwn ? '' : ' run -T'} ${command}`;
}
function scriptTargets({ manifest, manager }) {
    const { folder } = manifest;
    const scripts = new Map((0,json.lS)((0,json.memberOf)(manifest.value, 'scripts')));
    const runner = manager === 'berry' ? 'yarn' : manager;
    const target = (name, script) => ({
        name,
        command: `${runner} run ${script}`,
        folder,
        ecosystem: 'node',
        origin: 'script',
        scripts: (0,script_text.r7)(script, scripts),
    });
    const names = [...(0,node_manifest._M)(manifest.value)].filter((name) => isTarget(name, scripts));
    const typeCheck = names.includes('typecheck') ? undefined : TYPE_CHECKS.find((name) => names.includes(name));
    return [
        ...names.map((name) => target(name, name)),
        ...(typeCheck === undefined ? [] : [target('typecheck', typeCheck)]),
    ];
}
function isTarget(name, scripts) {
    const script = scripts.get(name);
    if (typeof script !== 'string' || !(0,safe_name.T)(name))
        return false;
    if (name === 'test' && script.includes(PLACEHOLDER))
        return false;
    const main = name.replace(/^(?:pre|post)/, '');
    return main === name || !scripts.has(main);
}
const SOURCES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const withSources = (stem) => SOURCES.map((extension) => `${stem}.${extension}`);
const VITEST = [...withSources('vitest.config'), ...withSources('vite.config')];
const JEST = [...withSources('jest.config'), 'jest.config.json'];
const LEGACY_ESLINT = ['', '.js', '.cjs', '.json', '.yml', '.yaml'].map((extension) => `.eslintrc${extension}`);
const ESLINT = [...withSources('eslint.config'), ...LEGACY_ESLINT];
const BIOME = ['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'];
function inferredCommands(project, repository) {
    const { folder } = project.manifest;
    const commands = [];
    const has = (tool) => declares(project, tool);
    const knows = (tool) => has(tool) || rootDeclares(project, repository, tool);
    const configured = (tool, files) => knows(tool) && holdsAny(repository, folder, files);
    const tests = (tool) => has(tool) && (isForDevelopment(project, tool) || holds(TEST, project, repository));
    if (tests('vitest') || configured('vitest', VITEST))
        commands.push(['test', 'vitest run']);
    else if (tests('jest') || configured('jest', JEST))
        commands.push(['test', 'jest']);
    if (knows('eslint') && isLinted(project, repository, ESLINT) && holds(CODE, project, repository))
        commands.push(['lint', 'eslint .']);
    else if (knows('@biomejs/biome') && isLinted(project, repository, BIOME))
        commands.push(['lint', 'biome check .']);
    if (holdsAny(repository, folder, ['tsconfig.json']) && knows('typescript'))
        commands.push(['typecheck', 'tsc --noEmit']);
    return commands;
}
function declares({ manifest }, tool) {
    return node_specifiers.A.some(({ field }) => (0,json.memberOf)((0,json.memberOf)(manifest.value, field), tool) !== undefined);
}
function isForDevelopment({ manifest }, tool) {
    return (0,json.memberOf)((0,json.memberOf)(manifest.value, 'devDependencies'), tool) !== undefined;
}
const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
const TEST = /\.(?:test|spec)\.[cm]?[jt]sx?$|(?:^|\/)__tests__\//;
const holding = new WeakMap();
function holds(named, { manifest: { folder } }, { tree }) {
    const known = holding.get(tree) ?? new Map();
    holding.set(tree, known);
    return (0,once.b)(known, named, () => foldersWith(named, tree)).has(folder);
}
function foldersWith(named, { entries }) {
    const folders = new Set();
    for (const path of entries.keys()) {
        if (!named.test(path))
            continue;
        for (const folder of (0,repo_paths.Zv)(path)) {
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
function rootDeclares({ workspace }, { projects }, tool) {
    const root = workspace === undefined ? undefined : projects.get(workspace.root);
    return root !== undefined && declares(root, tool);
}
function isLinted({ manifest }, repository, files) {
    if (files === ESLINT && (0,json.memberOf)(manifest.value, 'eslintConfig') !== undefined)
        return true;
    const { folder } = manifest;
    const folders = folder === '' ? [''] : [folder, ...(0,repo_paths.Zv)(folder)];
    return folders.some((above) => holdsAny(repository, above, files));
}
function holdsAny({ tree }, folder, files) {
    return files.some((name) => tree.entries.has((0,node_manifest.Ed)(folder, name)));
}

;



const CODE_FOLDERS = ['src', 'lib', 'test', 'tests'];
const OTHER_MANIFESTS = new Set(['pyproject.toml', 'project.json']);
const ENTRANCES = ['main', 'module', 'exports', 'bin'];
function isVirtualRoot(project, repository) {
    const { manifest } = project;
    const { folder, value } = manifest;
    if (manifest.problem !== undefined || ENTRANCES.some((key) => (0,json.memberOf)(value, key) !== undefined))
        return false;
    const isRoot = project.workspace?.root === folder ||
        repository.tree.entries.has((0,node_manifest.Ed)(folder, 'nx.json')) ||
        (folder === '' && carriesTools(project));
    return isRoot && holdsOthers(folder, repository) && !ownsCode(folder, repository);
}
function carriesTools({ manifest: { value } }) {
    const isPublished = (0,json.memberOf)(value, 'private') !== true && (0,json.stringMember)(value, 'version') !== undefined;
    return !isPublished && (0,json.lS)((0,json.memberOf)(value, 'dependencies')).length === 0;
}
function holdsOthers(folder, { projects, tree }) {
    if ([...projects.keys()].some((other) => (0,repo_paths.Yw)(folder, other)))
        return true;
    return tree.manifests.some((path) => {
        const end = path.lastIndexOf('/');
        return OTHER_MANIFESTS.has(path.slice(end + 1)) && (0,repo_paths.Yw)(folder, path.slice(0, Math.max(0, end)));
    });
}
function ownsCode(folder, { tree, projects }) {
    const starts = CODE_FOLDERS.map((name) => (folder === '' ? `${name}/` : `${folder}/${name}/`));
    for (const path of tree.entries.keys()) {
        if (!starts.some((start) => path.startsWith(start)))
            continue;
        if ((0,repo_paths.Zv)(path).find((above) => projects.has(above)) === folder)
            return true;
    }
    return false;
}

;











const READ = new Set(['package.json', 'pnpm-workspace.yaml', '.yarnrc.yml', '.npmrc', '.nvmrc', '.node-version']);
const DEEPEST = 100;
const ROOT_FILES = new Set(['package.json', 'pnpm-workspace.yaml']);
const nodeReader = {
    name: 'node',
    reads: (name) => READ.has(name),
    readsAtTop: isToolSettings,
    read: readNode,
};
async function readNode(tree) {
    const { folders, roots } = sortFolders(tree);
    if (roots.size === 0)
        return { projects: [], findings: [] };
    const repository = await findProjects(tree, folders, [...roots]);
    const findings = [...repository.findings];
    const parts = [];
    const dependenciesOf = new Map();
    const inheritedOf = inheritedFinder(repository, (folder) => dependenciesOf.get(folder) ?? []);
    for (const project of repository.projects.values()) {
        const { problem } = project.manifest;
        const { dependencies, findings: own } = await resolveDependencies(project, repository);
        findings.push(...(problem === undefined ? [] : [problem]), ...own);
        dependenciesOf.set(project.manifest.folder, dependencies);
        const isVirtual = isVirtualRoot(project, repository);
        const targets = (0,once.O)(() => (isVirtual || problem !== undefined ? [] : nodeTargets(project, repository)));
        const runtime = (0,once.O)(() => nodeRuntime(project, repository));
        parts.push({
            ...node_describe(project, repository),
            isVirtual,
            dependencies,
            implicitDependencies: inheritedOf(project),
            get targets() {
                return targets();
            },
            get runtime() {
                return runtime();
            },
        });
    }
    return { projects: parts, findings };
}
function sortFolders(tree) {
    const folders = [];
    const roots = new Set();
    for (const path of tree.manifests) {
        const end = path.lastIndexOf('/');
        const name = path.slice(end + 1);
        if (!ROOT_FILES.has(name))
            continue;
        const folder = path.slice(0, Math.max(0, end));
        if ((0,node_manifest.d1)(folder) > DEEPEST)
            continue;
        if (name === 'package.json')
            folders.push(folder);
        roots.add(folder);
    }
    return { folders, roots };
}
function node_describe(project, repository) {
    const { manifest, name, workspace, manager } = project;
    const { folder, file, value } = manifest;
    const version = (0,json.stringMember)(value, 'version');
    const lockFolders = [folder, ...(workspace === undefined ? [] : [workspace.root])];
    const locks = lockFolders.map((one) => (0,node_workspaces.wN)(repository.tree, one, manager));
    return {
        root: folder,
        manifest: file,
        ecosystem: 'node',
        ...(name === undefined ? {} : { name, packageName: name }),
        ...(version === undefined ? {} : { version }),
        isPrivate: (0,json.memberOf)(value, 'private') === true,
        tags: [],
        lockfiles: locks.find((found) => found.length > 0) ?? [],
        ...(workspace === undefined ? {} : { workspaceRoot: workspace.root }),
    };
}


 }),

 89972:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   L: () => ( npmMembers)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41589);

function npmMembers(manifest) {
    const stated = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, 'workspaces');
    const list = Array.isArray(stated) ? stated : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(stated, 'packages');
    return Array.isArray(list) ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .iw)(list) : undefined;
}


 }),

 54993:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   S: () => ( itemsOf),
   readNxFile: () => ( readNxFile)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(41589);
 var _standards_json_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(18971);
 var _standards_jsonc_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(50896);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(12784);
 var _node_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82827);
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9356);
 var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51894);







function itemsOf(place) {
    if (place === undefined || !Array.isArray(place.value))
        return [];
    const { file, path } = place;
    return place.value.map((value, index) => ({ value, file, path: [...path, index] }));
}
async function readNxFile(tree, file) {
    const folder = (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(file);
    const unread = { folder, file, value: {}, locate: () => ({ file }) };
    const text = tree.text(file);
    if (text === undefined) {
        const why = (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__ .L)(tree.entries.get(file)?.mode ?? '');
        return { ...unread, problem: (0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__ .O$)(file, `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(file)} ${why}`) };
    }
    const reading = await (0,_standards_jsonc_js__WEBPACK_IMPORTED_MODULE_4__ .A)(text);
    if ('problem' in reading) {
        return { ...unread, problem: (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__ .n)(file, reading.problem) };
    }
    if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__ .Gv)(reading.value)) {
        return { ...unread, problem: { ...(0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__ .O$)(file, `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(file)} holds no object`), line: 1 } };
    }
    return { folder, file, value: reading.value, locate: locator(file, text) };
}
function locator(file, text) {
    let lines;
    return (path) => {
        lines ??= (0,_standards_json_lines_js__WEBPACK_IMPORTED_MODULE_6__ .V)(text);
        for (let length = path.length; length > 0; length--) {
            const line = lines.lineOf(path.slice(0, length));
            if (line !== undefined)
                return { file, line };
        }
        return { file };
    };
}


 }),

 17173:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   A: () => ( nxInputs),
   q: () => ( namedItems)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41589);
 var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16368);


function nxInputs(project, targets) {
    const stating = targets.filter((target) => target.list('inputs').length > 0);
    if (stating.length === 0)
        return undefined;
    const read = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__ .O)(() => new Map(stating.flatMap((target) => inputsOf(target, project))));
    return {
        get targets() {
            return read();
        },
        named(name) {
            const found = collect([name], project);
            return found === undefined || !isNamed(name, project) ? undefined : { own: found.own, workspace: found.workspace };
        },
        isComplete: !project.settings.hasPlugins,
        root: project.folder,
    };
}
function inputsOf(target, project) {
    const found = collect(target.list('inputs').map(({ value }) => value), project);
    if (found === undefined)
        return [];
    const { ofDependencies, ...rest } = found;
    return [[target.name, { ...rest, ofDependencies: [...ofDependencies] }]];
}
function collect(items, project, asked = new Set()) {
    const found = {
        own: { include: [], exclude: [] },
        workspace: { include: [], exclude: [] },
        ofDependencies: new Set(),
        readsAllOfDependencies: false,
    };
    const isKnown = takeAll(items, { project, found, open: new Set(), asked });
    if (!isKnown)
        return undefined;
    if (found.own.include.length === 0 && found.own.exclude.length > 0)
        found.own.include.push('**');
    return found;
}
function takeAll(items, taking) {
    return items.every((item) => (typeof item === 'string' ? takeText(item, taking) : takeObject(item, taking)));
}
function takeText(text, taking) {
    if (text.startsWith('^'))
        return takeOfDependencies(text.slice(1), taking);
    return /^!?\{(?:projectRoot|workspaceRoot)\}/.test(text) ? takeFiles(text, taking) : takeName(text, taking);
}
function takeObject(item, taking) {
    if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(item))
        return false;
    const keys = new Set((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .lS)(item).map(([key]) => key));
    const fileset = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(item, 'fileset');
    if (fileset !== undefined) {
        if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(item, 'dependencies') !== true)
            return takeFiles(fileset, taking);
        taking.found.readsAllOfDependencies = true;
        return true;
    }
    const input = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(item, 'input');
    if (input !== undefined)
        return takeReference(input, item, taking);
    if (keys.has('dependentTasksOutputFiles')) {
        taking.found.readsAllOfDependencies = true;
        return true;
    }
    return keys.has('env') || keys.has('runtime') || keys.has('externalDependencies');
}
function takeReference(input, item, taking) {
    const projects = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(item, 'projects');
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(item, 'dependencies') === true || projects === 'dependencies')
        return takeOfDependencies(input, taking);
    if (projects === undefined || projects === 'self')
        return takeName(input, taking);
    taking.found.readsAllOfDependencies = true;
    return true;
}
function takeOfDependencies(name, { project, found, asked }) {
    found.ofDependencies.add(name);
    if (asked.has(name))
        return true;
    asked.add(name);
    const theirs = collect([name], project, asked);
    if (theirs === undefined)
        return false;
    found.workspace.include.push(...theirs.workspace.include);
    for (const other of theirs.ofDependencies)
        found.ofDependencies.add(other);
    return true;
}
function takeName(name, { project, found, open, asked }) {
    if (open.has(name))
        return true;
    const items = namedItems(name, project);
    if (items === undefined)
        return false;
    return takeAll(items, { project, found, open: new Set([...open, name]), asked });
}
function namedItems(name, { value, settings }) {
    const stated = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(value, 'namedInputs'), name) ?? settings.namedInputs.get(name);
    if (Array.isArray(stated))
        return stated;
    return name === 'default' && stated === undefined ? ['{projectRoot}/**/*'] : undefined;
}
function isNamed(name, project) {
    return namedItems(name, project) !== undefined;
}
function takeFiles(text, { project, found }) {
    const isTakenAway = text.startsWith('!');
    const match = /^!?\{(projectRoot|workspaceRoot)\}\/?(.*)$/s.exec(text);
    if (match === null)
        return false;
    const [, token, rest = ''] = match;
    const pattern = rest.replaceAll('{projectName}', project.name).replaceAll('{projectRoot}', project.folder) || '**';
    const place = token === 'projectRoot' ? found.own : found.workspace;
    const glob = token === 'projectRoot' ? pattern : inFolderOf(project.settings.root, pattern);
    (isTakenAway ? place.exclude : place.include).push(glob);
    return true;
}
function inFolderOf(root, pattern) {
    return root === '' ? pattern : `${root}/${pattern}`;
}


 }),

 17831:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   c: () => ( byFolder),
   nxNeeds: () => ( nxNeeds),
   nxTargetNames: () => ( nxTargetNames)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(41589);
 var _node_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(82827);
 var _nx_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54993);
 var _nx_projects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28682);
 var _nx_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19245);
 var _nx_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(21872);
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9356);







async function nxNeeds(tree, paths) {
    return byFolder(tree, paths, needsOf);
}
const described = new WeakMap();
function descriptionsIn(tree, paths) {
    const known = described.get(tree) ?? readDescriptions(tree, paths);
    described.set(tree, known);
    return known;
}
async function readDescriptions(tree, paths) {
    const workspaces = new Map();
    const found = [];
    for (const path of paths.settings) {
        const { settings } = await (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_0__ .yN)(tree, path);
        workspaces.set(settings.root, settings);
    }
    const read = (file, part) => found.push((0,_nx_projects_js__WEBPACK_IMPORTED_MODULE_1__ .q)(file, { ...part, settings: (0,_nx_projects_js__WEBPACK_IMPORTED_MODULE_1__ .z)(file.folder, workspaces) }, tree));
    for (const path of paths.projects) {
        const file = await (0,_nx_files_js__WEBPACK_IMPORTED_MODULE_2__.readNxFile)(tree, path);
        read(file, { value: file.value, path: [] });
    }
    const folders = new Set(found.map(({ folder }) => folder));
    for (const path of [...paths.packages, ...paths.plain]) {
        const file = (0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_3__ .WI)(tree, (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .gN)(path));
        if (file === undefined)
            continue;
        const stated = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.memberOf)(file.value, 'nx');
        if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__ .Gv)(stated) || !folders.has(file.folder))
            read(file, { value: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__ .Gv)(stated) ? stated : {}, path: ['nx'] });
    }
    return found;
}
async function byFolder(tree, paths, of) {
    const found = new Map();
    for (const project of await descriptionsIn(tree, paths)) {
        const own = of(project);
        if (own.length > 0)
            found.set(project.folder, [...(found.get(project.folder) ?? []), ...own]);
    }
    return found;
}
async function nxTargetNames(tree, paths) {
    const projects = await descriptionsIn(tree, paths);
    if (projects.some(({ settings }) => settings.hasPlugins))
        return undefined;
    return new Set(projects.flatMap((project) => (0,_nx_targets_js__WEBPACK_IMPORTED_MODULE_6__ .z)(project).map(({ name }) => name)));
}
const CONCLUDED = ['test', 'lint', 'typecheck'];
function needsOf(project) {
    const targets = (0,_nx_targets_js__WEBPACK_IMPORTED_MODULE_6__ .z)(project, CONCLUDED);
    const names = new Set(targets.map(({ name }) => name));
    return targets.flatMap((target) => {
        const needs = target.list('dependsOn').flatMap((item) => needsIn(item, names));
        const other = target.unlisted('dependsOn');
        return [...needs, ...(other === undefined ? [] : [unlistedNeed(other)])].map((need) => ({
            target: target.name,
            ...need,
        }));
    });
}
function unlistedNeed({ value, file, path }) {
    return { needs: '', of: 'self', at: file.locate(path), unlisted: JSON.stringify(value) };
}
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
    const needs = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.stringMember)(value, 'target') ?? '';
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.memberOf)(value, 'dependencies') === true)
        return [{ needs, of: 'dependencies', at }];
    const projects = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.memberOf)(value, 'projects');
    const selectors = typeof projects === 'string' ? [projects] : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__ .iw)(projects);
    if (selectors.length === 0)
        return [{ needs, of: 'self', at }];
    return selectors.map((selector) => ({ needs, of: meaningOf(selector), at }));
}
function meaningOf(selector) {
    if (selector === 'self' || selector === '{self}')
        return 'self';
    return selector === 'dependencies' || selector === '{dependencies}' ? 'dependencies' : { selector };
}


 }),

 28682:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  q: () => ( describe),
  readNxProjects: () => ( readNxProjects),
  z: () => ( settingsFor)
});

var json = __nccwpck_require__(41589);
var node_manifest = __nccwpck_require__(82827);
var shell = __nccwpck_require__(92965);
var asks_nx = __nccwpck_require__(40690);
var repo_paths = __nccwpck_require__(9356);
var safe_name = __nccwpck_require__(84626);
;






const RUN_COMMANDS = new Set([
    'nx:run-commands',
    '@nx/workspace:run-commands',
    '@nrwl/workspace:run-commands',
    '@nxlv/python:run-commands',
]);
const RUN_SCRIPT = new Set(['nx:run-script', '@nx/workspace:run-script', '@nrwl/workspace:run-script']);
function nxTargets(project, targets, tree) {
    const ecosystem = ecosystemOf(project.folder, tree);
    return targets.flatMap((target) => {
        const { name, isScript } = target;
        if (isScript || !(0,safe_name.T)(name))
            return [];
        const command = commandOf(target, project, tree);
        return command === undefined ? [] : [{ name, ...command, ecosystem, origin: 'script' }];
    });
}
function ecosystemOf(folder, tree) {
    const isPython = tree.entries.has((0,node_manifest.Ed)(folder, 'pyproject.toml')) && !tree.entries.has((0,node_manifest.Ed)(folder, 'package.json'));
    return isPython ? 'python' : 'node';
}
function commandOf(target, project, tree) {
    const { executor } = target;
    const { folder } = project;
    if (executor === undefined || executor === 'nx:noop') {
        return doesSomething(target, project) ? askNx(target, project) : undefined;
    }
    if (RUN_COMMANDS.has(executor))
        return plainCommand(target, project) ?? askNx(target, project);
    if (RUN_SCRIPT.has(executor)) {
        const script = (0,json.stringMember)(target.options, 'script') ?? target.name;
        return (0,safe_name.T)(script) ? { command: `${scriptRunner(folder, tree)} run ${script}`, folder } : undefined;
    }
    const known = pythonCommand(target, folder, tree);
    return known === undefined ? askNx(target, project) : { command: known, folder };
}
function doesSomething({ executor, list }, { settings }) {
    return (executor === undefined && settings.hasPlugins) || list('dependsOn').length > 0;
}
function askNx({ name }, project) {
    if (!(0,safe_name.T)(project.name))
        return undefined;
    return { command: `${asks_nx.c} ${project.name}:${name}`, folder: project.settings.root };
}
function plainCommand({ options }, project) {
    const { root } = project.settings;
    const commands = statedCommands(options);
    if (commands.length === 0 || ONLY_NX.some((key) => (0,json.memberOf)(options, key) !== undefined))
        return undefined;
    const folder = (0,repo_paths.o1)(root, insert((0,json.stringMember)(options, 'cwd')?.replace(/^\{workspaceRoot\}/, '.') ?? '', project, root));
    if (folder === undefined)
        return undefined;
    const fill = (text) => insert(text, project, folder);
    const [words, variables] = [forwardedWords(options, fill), variablesOf(options, fill)];
    if (words === undefined || variables === undefined)
        return undefined;
    const all = commands.map(({ text, forwards }) => [fill(text), ...(forwards ? words : [])].join(' '));
    const isSerial = (0,json.memberOf)(options, 'parallel') === false || (0,json.memberOf)(options, 'no-parallel') === true;
    const script = isSerial || all.length === 1 ? all.join(' && ') : sideBySide(all);
    if (script === undefined)
        return undefined;
    const set = variables.length === 0 ? '' : `export ${variables.join(' ')}${isSerial || all.length === 1 ? ' && ' : '; '}`;
    const command = `${set}${script}`;
    return command.includes('{args.') ? undefined : { command, folder };
}
function sideBySide(commands) {
    if (process.platform === 'win32')
        return undefined;
    const each = commands.map((one) => `( ${one}${/(?:^|\s)#/.test(one) ? '\n' : ' '}) || kill -USR1 $$ &`);
    return ["trap 'exit 1' USR1;", ...each, 'wait'].join(' ');
}
const ONLY_NX = ['envFile', 'readyWhen'];
const OWN_OPTIONS = new Set([
    ...['command', 'commands', 'cwd', 'env', 'args', 'parallel', 'no-parallel', 'color', 'no-color', 'forwardAllArgs'],
    ...['verbose', 'tty', 'usePty', 'streamOutput'],
]);
function statedCommands(options) {
    const forwards = (0,json.memberOf)(options, 'forwardAllArgs') !== false;
    const command = (0,json.memberOf)(options, 'command');
    if (typeof command === 'string')
        return [{ text: command, forwards }];
    if (Array.isArray(command))
        return [{ text: (0,json.iw)(command).join(' '), forwards }];
    const commands = (0,json.memberOf)(options, 'commands');
    const list = Array.isArray(commands) ? commands : [commands];
    return list.flatMap((one) => {
        const text = (0,json.Gv)(one) ? (0,json.memberOf)(one, 'command') : one;
        const own = (0,json.memberOf)(one, 'forwardAllArgs');
        return typeof text === 'string' ? [{ text, forwards: typeof own === 'boolean' ? own : forwards }] : [];
    });
}
function forwardedWords(options, fill) {
    const stated = (0,json.memberOf)(options, 'args') ?? '';
    const args = Array.isArray(stated) ? (0,json.iw)(stated).join(' ') : stated;
    if (typeof args !== 'string')
        return undefined;
    const others = (0,json.lS)(options).filter(([key, value]) => !OWN_OPTIONS.has(key) && isScalar(value));
    const isUnclear = others.some(([key]) => !/^[\w.-]+$/.test(key) || plainName(args).includes(plainName(key)));
    if (isUnclear)
        return undefined;
    const words = others.map(([key, value]) => `--${key}=${quotedIfNeeded(fill(String(value)))}`);
    return args === '' ? words : [...words, fill(args)];
}
function plainName(text) {
    return text.replaceAll('-', '').toLowerCase();
}
function variablesOf(options, fill) {
    const env = (0,json.memberOf)(options, 'env');
    const variables = (0,json.lS)(env).filter(([key]) => key.toUpperCase() !== 'PATH');
    const isClear = variables.every(([key, value]) => /^[A-Za-z_]\w*$/.test(key) && isScalar(value));
    if (!isClear || (env !== undefined && !(0,json.Gv)(env)))
        return undefined;
    return variables.map(([key, value]) => `${key}=${(0,shell.x)(fill(String(value)))}`);
}
function isScalar(value) {
    return ['string', 'number', 'boolean'].includes(typeof value);
}
function quotedIfNeeded(text) {
    return /^[\w./:@%+,-]*$/.test(text) ? text : (0,shell.x)(text);
}
function insert(text, { name, folder, settings }, from) {
    return text
        .replaceAll('{projectRoot}', (0,repo_paths.iZ)(settings.root, folder))
        .replaceAll('{projectName}', name)
        .replaceAll('{workspaceRoot}', (0,repo_paths.iZ)(from, settings.root));
}
function scriptRunner(folder, tree) {
    for (const above of [folder, ...(0,repo_paths.Zv)(folder)]) {
        if (tree.entries.has((0,node_manifest.Ed)(above, 'package-lock.json')))
            return 'npm';
        if (tree.entries.has((0,node_manifest.Ed)(above, 'pnpm-lock.yaml')))
            return 'pnpm';
        if (tree.entries.has((0,node_manifest.Ed)(above, 'yarn.lock')))
            return 'yarn';
    }
    return 'npm';
}
function pythonCommand({ executor, options }, folder, tree) {
    const has = (option) => (0,json.memberOf)(options, option) === true;
    switch (executor) {
        case '@nxlv/python:ruff-check':
            return onFiles(`ruff check${has('fix') ? ' --fix' : ''}`, (0,json.memberOf)(options, 'lintFilePatterns'));
        case '@nxlv/python:ruff-format':
            return onFiles(`ruff format${has('check') ? ' --check' : ''}`, (0,json.memberOf)(options, 'filePatterns'));
        case '@nxlv/python:flake8':
            return 'flake8';
        case '@nxlv/python:build':
            return `${pythonBuilder(folder, tree)} build`;
        default:
            return undefined;
    }
}
const FILE_PATTERN = /^[\w./*][\w./*-]*$/;
function onFiles(command, stated) {
    const patterns = stated === undefined ? ['.'] : (0,json.iw)(stated);
    return patterns.every((pattern) => FILE_PATTERN.test(pattern)) ? [command, ...patterns].join(' ') : undefined;
}
function pythonBuilder(folder, tree) {
    for (const above of [folder, ...(0,repo_paths.Zv)(folder)]) {
        if (tree.entries.has((0,node_manifest.Ed)(above, 'poetry.lock')))
            return 'poetry';
        if (tree.entries.has((0,node_manifest.Ed)(above, 'uv.lock')))
            return 'uv';
    }
    return 'poetry';
}

var nx_files = __nccwpck_require__(54993);
var printable = __nccwpck_require__(12784);
var npm = __nccwpck_require__(89972);
;



const TSCONFIGS = ['', '.lib', '.app', '.build', '.spec'].map((kind) => `tsconfig${kind}.json`);
function findUnlinked(settings, projects, tree) {
    if (projects.length < 2)
        return [];
    const { folder, file } = settings;
    const isWorkspace = tree.entries.has((0,node_manifest.Ed)(folder, 'pnpm-workspace.yaml')) ||
        (0,npm.L)((0,node_manifest.WI)(tree, folder)?.value) !== undefined;
    const unlinked = projects.filter(({ root }) => {
        const has = (name) => tree.entries.has((0,node_manifest.Ed)(root, name));
        return root !== folder && TSCONFIGS.some(has) && !(isWorkspace && has('package.json'));
    });
    const [first] = unlinked;
    if (first === undefined)
        return [];
    return [
        {
            code: 'nx-imports',
            severity: 'warning',
            message: `${countOf(unlinked.length)}, such as ${(0,printable.g$)(first.root)}, can only be joined to others by imports: such edges, which Nx concludes, are missing here`,
            fix: 'State them in maestro.toml or as implicitDependencies, or make the projects members of a workspace with their dependencies in package.json.',
            file,
        },
    ];
}
function countOf(count) {
    return count === 1 ? 'One project of Nx' : `${count} projects of Nx`;
}

var nx_inputs = __nccwpck_require__(17173);
;


const NO_PROJECTS = new Set(['', 'self', 'dependencies', '{self}', '{dependencies}']);
function nxReferences(project, targets) {
    const { value, file, path } = project;
    const implicit = { value: (0,json.memberOf)(value, 'implicitDependencies'), file, path: [...path, 'implicitDependencies'] };
    const names = new Set(targets.map(({ name }) => name));
    const byTargets = [
        ...targets.flatMap((target) => target.list('dependsOn').flatMap((item) => waitedFor(item, names))),
        ...readFrom(targets.map((target) => target.list('inputs')), project),
    ];
    const added = byTargets.filter(({ selector }) => !selector.startsWith('!'));
    return [...selectorsIn(implicit), ...distinct(added)];
}
function waitedFor(item, names) {
    if (typeof item.value !== 'string')
        return projectsIn(item);
    const at = item.value.indexOf(':');
    if (at <= 0 || item.value.startsWith('^') || names.has(item.value))
        return [];
    return [{ selector: item.value.slice(0, at), at: item.file.locate(item.path) }];
}
function readFrom(lists, project) {
    const references = [];
    const seen = new Set();
    const open = [...lists];
    for (const list of open) {
        for (const item of list) {
            if (typeof item.value !== 'string')
                references.push(...projectsIn(item));
            else if (!seen.has(item.value)) {
                seen.add(item.value);
                open.push((0,nx_files.S)(namedInput(item.value, project)));
            }
        }
    }
    return references;
}
function namedInput(name, { value, file, path, settings }) {
    const own = (0,json.memberOf)((0,json.memberOf)(value, 'namedInputs'), name);
    if (own !== undefined)
        return { value: own, file, path: [...path, 'namedInputs', name] };
    const shared = settings.namedInputs.get(name);
    if (shared === undefined || settings.file === undefined)
        return undefined;
    return { value: shared, file: settings.file, path: ['namedInputs', name] };
}
function projectsIn({ value, file, path }) {
    return selectorsIn({ value: (0,json.memberOf)(value, 'projects'), file, path: [...path, 'projects'] });
}
function selectorsIn(place) {
    const places = typeof place.value === 'string' ? [place] : (0,nx_files.S)(place);
    return places.flatMap(({ value, file, path }) => typeof value === 'string' && !NO_PROJECTS.has(value) ? [{ selector: value, at: file.locate(path) }] : []);
}
function distinct(references) {
    const bySelector = new Map();
    for (const reference of references) {
        if (!bySelector.has(reference.selector))
            bySelector.set(reference.selector, reference);
    }
    return [...bySelector.values()];
}

var nx_settings = __nccwpck_require__(19245);
var nx_targets = __nccwpck_require__(21872);
;










async function readNxProjects(tree, paths) {
    const workspaces = new Map();
    const findings = [];
    for (const path of paths.settings) {
        const { settings, findings: own } = await (0,nx_settings.yN)(tree, path);
        workspaces.set(settings.root, settings);
        findings.push(...own);
    }
    const projects = [];
    for (const path of paths.projects) {
        const file = await (0,nx_files.readNxFile)(tree, path);
        const settings = settingsFor(file.folder, workspaces);
        if (settings.file === undefined && !isForNx(file.value))
            continue;
        if (file.problem !== undefined)
            findings.push(file.problem);
        projects.push(partOf(file, { value: file.value, path: [], settings }, tree));
    }
    for (const { root, file } of workspaces.values()) {
        const own = projects.filter((part) => settingsFor(part.root, workspaces).root === root);
        if (file !== undefined)
            findings.push(...findUnlinked(file, own, tree));
    }
    const isAsked = [...workspaces.values()].some(({ namesProjects, statesInputs }) => namesProjects || statesInputs);
    for (const path of isAsked ? [...paths.packages, ...paths.plain] : paths.packages) {
        const part = packagePart(path, workspaces, tree);
        if (part !== undefined)
            projects.push(part);
    }
    const namesTags = projects.some(({ implicitDependencies }) => implicitDependencies.some(({ selector }) => NPM_TAG.test(selector)));
    if (namesTags)
        projects.push(...[...paths.packages, ...paths.plain].flatMap((path) => npmTags(path, tree)));
    return { projects, findings };
}
const NPM_TAG = /^!?tag:(?:npm|\*)/;
function npmTags(path, tree) {
    const file = (0,node_manifest.WI)(tree, (0,repo_paths.gN)(path));
    if (file === undefined || file.problem !== undefined)
        return [];
    const kind = (0,json.memberOf)(file.value, 'private') === true ? 'private' : 'public';
    const tags = [kind, ...(0,json.iw)((0,json.memberOf)(file.value, 'keywords'))].map((tag) => `npm:${tag}`);
    const nothing = {
        isVirtual: true,
        isPrivate: false,
        dependencies: [],
        implicitDependencies: [],
        targets: [],
        lockfiles: [],
    };
    return [{ root: file.folder, manifest: file.file, ...nothing, tags }];
}
function packagePart(path, workspaces, tree) {
    const file = (0,node_manifest.WI)(tree, (0,repo_paths.gN)(path));
    if (file === undefined)
        return undefined;
    const stated = (0,json.memberOf)(file.value, 'nx');
    const isStated = (0,json.Gv)(stated);
    if (!isStated && tree.entries.has((0,node_manifest.Ed)(file.folder, 'project.json')))
        return undefined;
    const settings = settingsFor(file.folder, workspaces);
    const part = partOf(file, { value: isStated ? stated : {}, path: ['nx'], settings }, tree);
    return isStated || part.implicitDependencies.length > 0 || part.inputs !== undefined ? part : undefined;
}
function settingsFor(folder, workspaces) {
    const root = [folder, ...(0,repo_paths.Zv)(folder)].find((above) => workspaces.has(above));
    return (root === undefined ? undefined : workspaces.get(root)) ?? nx_settings.V_;
}
function isForNx(value) {
    if ((0,json.Gv)((0,json.memberOf)(value, 'targets')))
        return true;
    return /(?:^|[/@])nx(?:\/|-|$)/.test((0,json.stringMember)(value, '$schema') ?? '');
}
function describe(file, description, tree) {
    const { folder } = file;
    const beside = (0,node_manifest.WI)(tree, folder)?.value;
    const stated = (0,json.stringMember)(description.value, 'name');
    const packageName = (0,json.stringMember)(beside, 'name');
    const folderName = folder.slice(folder.lastIndexOf('/') + 1).toLowerCase();
    return {
        ...description,
        ...{ stated, packageName, folderName, folder, file },
        name: stated ?? packageName ?? folderName,
        tags: (0,json.iw)((0,json.memberOf)(description.value, 'tags')),
        scripts: (0,node_manifest._M)(beside),
    };
}
function partOf(file, description, tree) {
    const { folder } = file;
    const { path } = description;
    const { stated, packageName, folderName, ...project } = describe(file, description, tree);
    const name = stated ?? (path.length > 0 || packageName !== undefined || folderName === '' ? undefined : folderName);
    const { tags } = project;
    const targets = (0,nx_targets.z)(project);
    const inputs = (0,nx_inputs.A)(project, targets);
    return {
        root: folder,
        manifest: file.file,
        ...(name === undefined ? {} : { name }),
        isVirtual: path.length > 0 && name === undefined && !tree.entries.has((0,node_manifest.Ed)(folder, 'project.json')),
        isPrivate: false,
        dependencies: [],
        implicitDependencies: nxReferences(project, targets),
        targets: nxTargets(project, targets, tree),
        tags,
        lockfiles: [],
        ...(inputs === undefined ? {} : { inputs }),
    };
}


 }),

 39340:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   V: () => ( hasWord),
   s: () => ( isSelected)
 });
 var _member_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31609);

function isSelected(project, selectors) {
    let isIn = selectors[0]?.startsWith('!') === true;
    for (const selector of selectors) {
        const isRemoval = selector.startsWith('!');
        if (means(isRemoval ? selector.slice(1) : selector, project))
            isIn = !isRemoval;
    }
    return isIn;
}
function means(selector, { name, folder, tags }) {
    if (selector === '*' || selector === name)
        return true;
    const [label = '', ...rest] = selector.split(':');
    const value = rest.join(':');
    if (label === 'tag')
        return tags.some((tag) => matches(value, tag));
    if (label === 'name')
        return meansName(value, name);
    if (label === 'directory')
        return matches(value, folder);
    return meansName(selector, name) || matches(selector, folder);
}
function meansName(selector, name) {
    return matches(selector, name) || hasWord(name, selector);
}
function matches(pattern, text) {
    return pattern === text || (0,_member_globs_js__WEBPACK_IMPORTED_MODULE_0__ .R)('', [pattern])(text);
}
function hasWord(name, word) {
    if (word === '')
        return false;
    const [text, sought] = [name.toLowerCase(), word.toLowerCase()];
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
        if (!isPartOfWord(text.charAt(at - 1)) && !isPartOfWord(text.charAt(at + sought.length)))
            return true;
    }
    return false;
}
function isPartOfWord(character) {
    return /^[@a-z0-9-]$/.test(character);
}


 }),

 19245:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Gf: () => ( defaultsOf),
   HX: () => ( executorOf),
   V_: () => ( NO_NX),
   yN: () => ( readNxSettings)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41589);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(12784);
 var _member_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31609);
 var _nx_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54993);
 var _nx_selectors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(39340);





const MOST_GLOBS = 100;
const NO_NX = {
    root: '',
    targetDefaults: new Map(),
    globs: [],
    namedInputs: new Map(),
    hasPlugins: false,
    namesProjects: false,
    statesInputs: false,
};
async function readNxSettings(tree, path) {
    const file = await (0,_nx_files_js__WEBPACK_IMPORTED_MODULE_0__.readNxFile)(tree, path);
    const plugins = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(file.value, 'plugins');
    const hasPlugins = Array.isArray(plugins) && plugins.some(isInferring);
    const targetDefaults = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(file.value, 'targetDefaults')).map(([key, value]) => [key, defaultsIn(value, ['targetDefaults', key])]);
    const namedInputs = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(file.value, 'namedInputs'));
    const inputs = namedInputs.map(([, value]) => ({ inputs: value }));
    const settings = {
        file,
        root: file.folder,
        targetDefaults: new Map(targetDefaults),
        globs: globsOf(targetDefaults.map(([key]) => key)),
        namedInputs: new Map(namedInputs),
        hasPlugins,
        statesInputs: targetDefaults.some(([, entries]) => entries.some(({ value }) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(value, 'inputs') !== undefined)),
        namesProjects: [...targetDefaults.flatMap(([, entries]) => entries.map(({ value }) => value)), ...inputs].some((value) => namesProjects(value, file)),
    };
    return { settings, findings: findingsOf(file, hasPlugins) };
}
function defaultsIn(value, path) {
    if (!Array.isArray(value))
        return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(value) ? [{ value, path }] : [];
    return value.flatMap((entry, index) => ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(entry) ? [{ value: entry, path: [...path, index] }] : []));
}
function isInferring(plugin) {
    const name = typeof plugin === 'string' ? plugin : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(plugin, 'plugin');
    return name !== '@nxlv/python' || (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(plugin, 'options'), 'inferDependencies') === true;
}
function namesProjects(value, file) {
    const lists = ['dependsOn', 'inputs'].map((key) => ({ value: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(value, key), file, path: [] }));
    return lists.flatMap(_nx_files_js__WEBPACK_IMPORTED_MODULE_0__ .S).some(({ value: item }) => {
        return typeof item === 'string' ? item.includes(':') : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(item, 'projects') !== undefined;
    });
}
function globsOf(keys) {
    const globs = keys.filter((key) => key.includes('*')).slice(0, MOST_GLOBS);
    return globs.sort((a, b) => b.length - a.length).map((key) => ({ key, matches: (0,_member_globs_js__WEBPACK_IMPORTED_MODULE_2__ .R)('', [key]) }));
}
function findingsOf(file, hasPlugins) {
    const findings = file.problem === undefined ? [] : [file.problem];
    if (hasPlugins) {
        findings.push({
            code: 'nx-plugins',
            severity: 'note',
            message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(file.file)} lists plug-ins: targets and edges that they conclude by running may be missing here`,
            fix: 'State what is missing in maestro.toml.',
            ...file.locate(['plugins']),
        });
    }
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(file.value, 'implicitDependencies') !== undefined) {
        findings.push({
            code: 'ignored-implicit-dependencies',
            severity: 'note',
            message: `Nx ignores the implicitDependencies of ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(file.file)} since version 16, and so do we`,
            fix: 'Move them to the project.json or package.json of each project that they are about.',
            ...file.locate(['implicitDependencies']),
        });
    }
    return findings;
}
function defaultsOf({ targetDefaults, globs }, name, executor, project) {
    const matching = globs.filter(({ matches }) => matches(name)).map(({ key }) => key);
    for (const key of [executor ?? name, name, ...matching]) {
        const found = targetDefaults.get(key)?.filter(({ value }) => holds((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(value, 'filter'), executor, project));
        if (found !== undefined && found.length > 0)
            return found.reverse();
    }
    return [];
}
function holds(filter, executor, project) {
    if (filter === undefined)
        return true;
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(filter, 'plugin') !== undefined)
        return false;
    const wanted = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(filter, 'executor');
    const projects = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(filter, 'projects');
    return ((wanted === undefined || wanted === executor) &&
        (projects === undefined || (0,_nx_selectors_js__WEBPACK_IMPORTED_MODULE_4__ .s)(project, (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .iw)(projects))));
}
function executorOf(target) {
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(target, 'executor') ?? ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(target, 'command') === undefined ? undefined : 'nx:run-commands');
}


 }),

 21872:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   z: () => ( readNxTargets)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41589);
 var _nx_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54993);
 var _nx_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19245);



function readNxTargets(project, more = []) {
    const stated = new Map((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(project.value, 'targets')).filter(([, value]) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value)));
    const names = new Set([...stated.keys(), ...project.scripts, ...more]);
    return [...names].map((name) => readTarget(name, stated.get(name), project));
}
function readTarget(name, value, project) {
    const { file, path, settings, scripts } = project;
    const own = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value) ? value : {};
    const isScript = (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_1__ .HX)(own) === undefined && scripts.has(name);
    const stated = isScript ? 'nx:run-script' : (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_1__ .HX)(own);
    const filling = (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_1__ .Gf)(settings, name, stated, project).filter((one) => isCompatible(stated, (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_1__ .HX)(one.value)));
    const executor = stated ?? filling.map((one) => (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_1__ .HX)(one.value)).find((one) => one !== undefined);
    const places = [
        { value: own, file, path: [...path, 'targets', name] },
        ...filling.flatMap((one) => (settings.file === undefined ? [] : [{ ...one, file: settings.file }])),
    ];
    return {
        name,
        ...(executor === undefined ? {} : { executor }),
        isScript,
        options: optionsOf(places.map((place) => place.value)),
        list: (key) => listIn(key, places),
        unlisted: (key) => unlistedIn(key, places),
        setting: (key) => places.map(({ value: one }) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(one, key)).find((one) => one !== undefined),
    };
}
function isCompatible(executor, other) {
    return executor === undefined || other === undefined || executor === other;
}
function listIn(key, places) {
    const items = [];
    for (const { value, file, path } of places) {
        const stated = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(value, key);
        if (stated === undefined)
            continue;
        const own = (0,_nx_files_js__WEBPACK_IMPORTED_MODULE_2__ .S)({ value: stated, file, path: [...path, key] });
        items.push(...own.filter((item) => item.value !== REST));
        if (!own.some((item) => item.value === REST))
            break;
    }
    return items;
}
const REST = '...';
function unlistedIn(key, places) {
    const first = places.find(({ value }) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(value, key) !== undefined);
    const stated = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(first?.value, key);
    if (first === undefined || Array.isArray(stated))
        return undefined;
    return { value: stated, file: first.file, path: [...first.path, key] };
}
function optionsOf(values) {
    const options = new Map();
    for (const value of [...configurationOf(values), ...values]) {
        const command = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(value, 'command');
        const own = [
            ...(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(value, 'options')),
            ...(command === undefined ? [] : [['command', command]]),
        ];
        const isSaid = options.has('command') || options.has('commands');
        for (const [key, option] of own) {
            if (!options.has(key) && !(isSaid && (key === 'command' || key === 'commands')))
                options.set(key, option);
        }
    }
    return Object.fromEntries(options);
}
function configurationOf(values) {
    const name = values.map((value) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)(value, 'defaultConfiguration')).find((one) => one !== undefined);
    if (name === undefined)
        return [];
    return values.map((value) => ({ options: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(value, 'configurations'), name) }));
}


 }),

 20695:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
 __nccwpck_require__.d(__webpack_exports__, {
   nxDefaultBase: () => ( nxDefaultBase),
   nxReader: () => ( nxReader),
   readNxNeeds: () => ( readNxNeeds),
   readNxOutputs: () => ( readNxOutputs),
   readNxTargetNames: () => ( readNxTargetNames),
   readNxTraits: () => ( readNxTraits)
 });
const READ = new Set(['project.json', 'nx.json', 'package.json']);
const nxReader = {
    name: 'nx',
    reads: (name) => READ.has(name),
    read: readNx,
};
async function nxDefaultBase(tree) {
    if (!tree.entries.has('nx.json'))
        return undefined;
    const { readNxFile } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 54993));
    const { memberOf, stringMember } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 41589));
    const { value } = await readNxFile(tree, 'nx.json');
    return stringMember(value, 'defaultBase') ?? stringMember(memberOf(value, 'affected'), 'defaultBase');
}
async function readNxNeeds(tree) {
    const paths = nxPaths(tree);
    if (paths.settings.length + paths.projects.length + paths.packages.length === 0)
        return new Map();
    const { nxNeeds } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 17831));
    return nxNeeds(tree, paths);
}
async function readNxTargetNames(tree) {
    const { nxTargetNames } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 17831));
    return nxTargetNames(tree, nxPaths(tree));
}
async function readNxTraits(tree) {
    const paths = nxPaths(tree);
    if (paths.settings.length + paths.projects.length + paths.packages.length === 0)
        return new Map();
    const { nxTraits } = await __nccwpck_require__.e( 8709).then(__nccwpck_require__.bind(__nccwpck_require__, 38709));
    return nxTraits(tree, paths);
}
async function readNxOutputs(tree) {
    const paths = nxPaths(tree);
    if (paths.settings.length + paths.projects.length + paths.packages.length === 0)
        return new Map();
    const { nxOutputs } = await __nccwpck_require__.e( 5496).then(__nccwpck_require__.bind(__nccwpck_require__, 95496));
    return nxOutputs(tree, paths);
}
async function readNx(tree) {
    const paths = nxPaths(tree);
    if (paths.settings.length + paths.projects.length + paths.packages.length === 0)
        return { projects: [], findings: [] };
    const { readNxProjects } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 28682));
    return readNxProjects(tree, paths);
}
function nxPaths(tree) {
    const settings = [];
    const projects = [];
    const packages = [];
    const plain = [];
    for (const path of tree.manifests) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (name === 'nx.json')
            settings.push(path);
        else if (name === 'project.json')
            projects.push(path);
        else if (name !== 'package.json')
            continue;
        else if (tree.text(path)?.includes('"nx"'))
            packages.push(path);
        else
            plain.push(path);
    }
    return { settings, projects, packages, plain };
}


 }),

 16368:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   O: () => ( once),
   b: () => ( onceFor)
 });
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function onceFor(made, key, make) {
    const value = made.has(key) ? made.get(key) : make();
    made.set(key, value);
    return value;
}


 }),

 71977:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   $d: () => ( namesByGroup),
   R_: () => ( hasDynamicDependencies),
   Rk: () => ( declareGroups),
   T3: () => ( standardDeclarations),
   xc: () => ( declareList)
 });
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(62026);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41023);
 var _python_declarations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15129);



function standardDeclarations(table) {
    return [
        ...declareList((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(table, 'project', 'dependencies'), { group: 'main', where: ['project', 'dependencies'] }),
        ...declareGroups(table, ['project', 'optional-dependencies'], 'extra'),
        ...declareGroups(table, ['dependency-groups'], 'dev'),
        ...declareList((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(table, 'build-system', 'requires'), { group: 'build', where: ['build-system', 'requires'] }),
    ];
}
function declareList(items, place) {
    return items.flatMap((item, index) => {
        if (typeof item !== 'string')
            return [];
        return (0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_1__ .iW)(item, { ...place, where: [...place.where, index] }) ?? [];
    });
}
function declareGroups(table, keys, group) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, ...keys).flatMap(([name, items]) => {
        if (!Array.isArray(items))
            return [];
        return declareList(items, { group, groupName: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(name), where: [...keys, name] });
    });
}
function namesByGroup(table) {
    const groups = new Map((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, 'dependency-groups').map(([name, items]) => [
        (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(name),
        Array.isArray(items) ? items : [],
    ]));
    return new Map([...groups.keys()].map((name) => [name, namesIn(name, groups)]));
}
function namesIn(start, groups) {
    const names = new Set();
    const reached = new Set([start]);
    for (const group of reached) {
        for (const item of groups.get(group) ?? []) {
            if (typeof item === 'string') {
                const declared = (0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_1__ .iW)(item, { group: 'dev', where: [] });
                if (declared !== undefined)
                    names.add(declared.name);
            }
            else if ((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(item)) {
                const included = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(item, 'include-group');
                if (included !== undefined)
                    reached.add((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(included));
            }
        }
    }
    return names;
}
function hasDynamicDependencies(table) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .kp)(table, 'project', 'dynamic').some((field) => /^(?:optional-)?dependencies$/.test(field));
}


 }),

 22420:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   PO: () => ( poetryMembers),
   SC: () => ( withPoetry),
   rf: () => ( poetryTables),
   vd: () => ( poetryReference)
 });
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(62026);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41023);
 var _pep621_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71977);
 var _python_declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(15129);




function withPoetry(standard, table) {
    const own = poetryDeclarations(table);
    if (own.length === 0)
        return { declarations: standard, dropped: [] };
    if (standard.every(({ group }) => group === 'build'))
        return { declarations: [...own, ...standard], dropped: [] };
    const main = enrichMain(standard.filter(isMain), own.filter(isMain), (0,_pep621_js__WEBPACK_IMPORTED_MODULE_0__ .R_)(table));
    const groups = enrichGroups(standard.filter(isDev), own.filter(isDev), (0,_pep621_js__WEBPACK_IMPORTED_MODULE_0__ .$d)(table));
    const build = standard.filter(({ group }) => group === 'build');
    return {
        declarations: [...main.declarations, ...groups.declarations, ...build],
        dropped: [...main.dropped, ...groups.dropped],
    };
}
function isDev({ group }) {
    return group === 'dev';
}
function isMain({ group }) {
    return group === 'main' || group === 'extra';
}
function enrichMain(standard, own, isDynamic) {
    if (standard.length === 0)
        return { declarations: own, dropped: [] };
    const listed = new Set(standard.map(({ name }) => name));
    const unlisted = own.filter(({ name }) => !listed.has(name));
    const supplied = isDynamic ? otherHalf(standard, unlisted) : [];
    return {
        declarations: [...enrich(standard, own), ...supplied],
        dropped: unlisted.filter((declaration) => isPath(declaration) && !supplied.includes(declaration)),
    };
}
function otherHalf(standard, unlisted) {
    const groups = new Set(standard.map(({ group }) => group));
    return groups.size === 1 ? unlisted.filter(({ group }) => !groups.has(group)) : [];
}
function enrichGroups(standard, own, names) {
    const isAlone = ({ groupName = '' }) => (names.get(groupName)?.size ?? 0) === 0;
    const isListed = ({ name, groupName = '' }) => names.get(groupName)?.has(name) === true;
    const listedHere = new Set(standard.map(({ name, groupName }) => `${groupName}\0${name}`));
    const throughInclusion = own.filter((declaration) => isListed(declaration) && !listedHere.has(`${declaration.groupName}\0${declaration.name}`));
    return {
        declarations: [...enrich(standard, own), ...own.filter(isAlone), ...throughInclusion],
        dropped: own.filter((declaration) => isPath(declaration) && !isAlone(declaration) && !isListed(declaration)),
    };
}
function enrich(standard, own) {
    const placed = own.filter(({ reference }) => reference.type !== 'name');
    return standard.flatMap((declaration) => {
        const { name, group, groupName, reference } = declaration;
        const entries = placed.filter((entry) => entry.name === name && (group !== 'dev' || entry.groupName === groupName));
        if (reference.type !== 'name' || entries.length === 0)
            return [declaration];
        return entries.map((entry) => ({ ...declaration, reference: entry.reference, where: entry.where }));
    });
}
function isPath({ reference }) {
    return reference.type === 'path';
}
function poetryTables(table) {
    const groups = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(table, 'tool', 'poetry', 'group').map(([name]) => ['group', name, 'dependencies']);
    return [['dependencies'], ['dev-dependencies'], ...groups].map((keys) => ['tool', 'poetry', ...keys]);
}
function poetryDeclarations(table) {
    const poetry = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(table, 'tool', 'poetry');
    if (poetry === undefined)
        return [];
    const extras = extrasByName(poetry);
    return [
        ...declareTable(poetry, ['dependencies'], { group: 'main', extras }),
        ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(poetry, 'group').flatMap(([name]) => declareTable(poetry, ['group', name, 'dependencies'], { group: 'dev', groupName: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(name), extras })),
        ...declareTable(poetry, ['dev-dependencies'], { group: 'dev', groupName: 'dev', extras }),
    ];
}
function extrasByName(poetry) {
    const extras = new Map();
    for (const [extra] of (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(poetry, 'extras')) {
        for (const listed of (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .kp)(poetry, 'extras', extra)) {
            const name = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(listed);
            if (!extras.has(name))
                extras.set(name, (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(extra));
        }
    }
    return extras;
}
function declareTable(poetry, keys, place) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(poetry, ...keys).flatMap(([key, value]) => {
        if (key.toLowerCase() === 'python')
            return [];
        const where = ['tool', 'poetry', ...keys, key];
        if (!Array.isArray(value))
            return declareEntry(key, value, where, place);
        const branches = value.map((entry, index) => declareEntry(key, entry, [...where, index], place));
        const local = branches.filter(isPath);
        return local.length > 0 ? local : branches.slice(0, 1);
    });
}
function declareEntry(key, entry, where, place) {
    const name = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(key);
    const table = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(entry) ? entry : undefined;
    const specifier = table === undefined ? (typeof entry === 'string' ? entry : '') : ((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(table, 'version') ?? '');
    const reference = table === undefined ? BY_NAME : poetryReference(table);
    const isOptional = place.group === 'main' && table !== undefined && (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(table, 'optional') === true;
    const groupName = isOptional ? place.extras.get(name) : place.groupName;
    const group = isOptional ? 'extra' : place.group;
    const extras = (0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_3__ .cw)(table === undefined ? [] : (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .kp)(table, 'extras'));
    const declaration = { name, group, specifier, ...extras, reference, where, followsSources: false };
    return groupName === undefined ? declaration : { ...declaration, groupName };
}
const BY_NAME = { type: 'name' };
const ELSEWHERE = ['git', 'url'];
function poetryReference(entry) {
    if (ELSEWHERE.some((key) => Object.hasOwn(entry, key)))
        return { type: 'external' };
    const file = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(entry, 'file');
    if (file !== undefined)
        return { type: 'external', archive: file };
    const path = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(entry, 'path');
    if (path === undefined)
        return BY_NAME;
    if ((0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_3__ .tc)(path))
        return { type: 'external', archive: path };
    const below = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(entry, 'subdirectory');
    return { type: 'path', path: below === undefined ? path : `${path}/${below}` };
}
function poetryMembers(table) {
    if ((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(table, 'tool', 'poetry', 'workspace') === undefined)
        return undefined;
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .kp)(table, 'tool', 'poetry', 'workspace', 'members');
}


 }),

 86227:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   J: () => ( isConditional),
   w: () => ( pythonConstraint)
 });
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(62026);
 var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(52991);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41023);
 var _poetry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(22420);




function pythonConstraint({ table, setup }) {
    const poetry = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fK)(table, 'tool', 'poetry', 'dependencies', 'python');
    const written = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(poetry) ? poetry['version'] : poetry;
    const stated = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(table, 'project', 'requires-python') ?? written ?? setup?.pythonRequires;
    return typeof stated === 'string' && stated.trim() !== '' ? stated : undefined;
}
function isConditional(table, name) {
    const entries = (0,_poetry_js__WEBPACK_IMPORTED_MODULE_1__ .rf)(table)
        .flatMap((keys) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, ...keys))
        .filter(([key]) => (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(key) === name)
        .flatMap(([, value]) => (Array.isArray(value) ? value : [value]));
    const lists = [
        (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(table, 'project', 'dependencies'),
        ...[...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, 'project', 'optional-dependencies'), ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, 'dependency-groups')].map(([, list]) => (Array.isArray(list) ? list : [])),
    ];
    return (entries.some((entry) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(entry) && ['python', 'markers', 'platform'].some((key) => key in entry)) ||
        lists.flat().some((item) => {
            const requirement = typeof item === 'string' ? (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_3__ .p)(item) : undefined;
            return requirement?.marker !== undefined && (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(requirement.name) === name;
        }));
}


 }),

 15129:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Bz: () => ( referenceOf),
   cw: () => ( withExtras),
   iW: () => ( declareRequirement),
   tc: () => ( isArchive)
 });
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62026);
 var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52991);


const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2|tar\.xz|tar\.zst)$/i;
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
function declareRequirement(text, place) {
    const requirement = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_0__ .p)(text);
    if (requirement === undefined)
        return undefined;
    const { name, specifier, extras, url } = requirement;
    const reference = url === undefined ? { type: 'name' } : referenceOf(url);
    return { name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name), specifier, ...withExtras(extras), reference, followsSources: true, ...place };
}
function withExtras(extras) {
    return extras.length === 0 ? {} : { extras };
}
function referenceOf(url) {
    const path = pathOf(url);
    if (path === undefined)
        return { type: 'external' };
    return ARCHIVE.test(path) ? { type: 'external', archive: path } : { type: 'path', path };
}
function isArchive(path) {
    return ARCHIVE.test(path);
}
function pathOf(url) {
    const plain = decoded(url.replace(/#.*$/s, ''));
    const inProject = fromProjectRoot(plain);
    if (inProject !== undefined)
        return inProject;
    if (/^file:/i.test(plain))
        return plain.replace(/^file:(?:\/\/(?:localhost(?=\/))?)?/i, '');
    return SCHEME.test(plain) ? undefined : plain;
}
function fromProjectRoot(plain) {
    const pdm = /^(?:file:)?\/*\$\{PROJECT_ROOT\}/.exec(plain);
    if (pdm !== null)
        return `.${plain.slice(pdm[0].length)}`;
    const hatch = /^(?:file:)?\{root((?::parent)*)(?::(?:uri|real))?\}/.exec(plain);
    if (hatch === null)
        return undefined;
    const up = '/..'.repeat((hatch[1] ?? '').length / ':parent'.length);
    return `.${up}${plain.slice(hatch[0].length)}`;
}
function decoded(url) {
    if (!url.includes('%'))
        return url;
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}


 }),

 12685:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  op: () => ( declaredName),
  AI: () => ( isUnpackaged),
  WI: () => ( readManifest),
  m4: () => ( statesWorkspace)
});

var printable = __nccwpck_require__(12784);
;
function readSetupCfg(text) {
    const sections = new Set();
    const values = [];
    let section = '';
    let current;
    for (const [at, written] of text.split(/\r?\n/).entries()) {
        const line = at + 1;
        if (written.startsWith('[')) {
            section = written.slice(1, Math.max(1, written.indexOf(']'))).trim();
            sections.add(section);
            current = undefined;
            continue;
        }
        if (written.trim() === '' || /^\s*[#;]/.test(written))
            continue;
        const end = written.search(/[=:]/);
        if (/^\s/.test(written))
            current?.lines.push({ text: written.trim(), line });
        else if (end >= 1) {
            current = { section, key: written.slice(0, end).trim(), lines: [{ text: written.slice(end + 1).trim(), line }] };
            values.push(current);
        }
    }
    const literal = (name) => {
        const found = values.findLast(({ section: of, key }) => `${of}.${key.toLowerCase()}` === name);
        const value = found?.lines[0]?.text ?? '';
        return value === '' || /^(?:attr|file):/.test(value) ? undefined : value;
    };
    const [name, version] = [literal('metadata.name'), literal('metadata.version')];
    const pythonRequires = literal('options.python_requires');
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        ...(pythonRequires === undefined ? {} : { pythonRequires }),
        requires: values.flatMap((value) => requirementsIn(value) ?? []),
        sections,
    };
}
function requirementsIn({ section, key, lines }) {
    const isMain = section === 'options' && /^install[_-]requires$/i.test(key);
    if (!isMain && section !== 'options.extras_require')
        return undefined;
    const whose = isMain ? {} : { extra: key };
    const filled = lines.filter(({ text }) => text !== '');
    if (filled[0]?.text.startsWith('file:') === true) {
        const names = filled
            .map(({ text }) => text)
            .join(',')
            .slice('file:'.length);
        return { ...whose, items: [], files: namesIn(names) };
    }
    const pieces = lines.length > 1 ? filled : filled.flatMap(({ text, line }) => text.split(';').map((one) => ({ text: one, line })));
    const items = pieces.map(({ text, line }) => ({ text: text.replace(/(?:^|\s)#.*$/, '').trim(), line }));
    return { ...whose, items: items.filter(({ text }) => text !== ''), files: [] };
}
function namesIn(list) {
    return list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

var toml = __nccwpck_require__(41023);
var toml_lines = __nccwpck_require__(3925);
var repo_paths = __nccwpck_require__(9356);
var unreadable = __nccwpck_require__(51894);
;






const TEMPLATE_TAG = /<%|\{%|\{\{/;
const MANIFESTS = ['pyproject.toml', 'setup.cfg', 'setup.py'];
async function readManifest(tree, folder) {
    const file = MANIFESTS.map((name) => (0,repo_paths._z)(folder, name)).find((path) => tree.entries.has(path));
    if (file === undefined)
        return undefined;
    const setupText = tree.text((0,repo_paths._z)(folder, 'setup.cfg'));
    const setup = setupText === undefined ? {} : { setup: readSetupCfg(setupText) };
    if (!file.endsWith('pyproject.toml'))
        return { folder, file, table: {}, ...setup, lineOf: () => undefined };
    const text = tree.text(file);
    if (text === undefined)
        return { ...python_manifest_unreadable(folder, file, withoutText(file, tree)), ...setup };
    const reading = await (0,toml.D7)(text);
    if ('problem' in reading) {
        if (TEMPLATE_TAG.test(lineText(text, reading.problem.line)))
            return undefined;
        return { ...python_manifest_unreadable(folder, file, (0,unreadable.n)(file, reading.problem)), ...setup };
    }
    let lines;
    const lineOf = (path) => {
        lines ??= (0,toml_lines.d)(text);
        return lines.lineOf(path, writtenAt(reading.table, path));
    };
    return { folder, file, table: reading.table, ...setup, lineOf };
}
function writtenAt(table, path) {
    const last = path.at(-1);
    const inTables = path.slice(0, -1);
    if (!inTables.every((key) => typeof key === 'string'))
        return undefined;
    if (typeof last === 'string')
        return (0,toml.fK)(table, ...inTables, last) === undefined ? undefined : last;
    const item = (0,toml.gT)(table, ...inTables)[last ?? -1];
    return typeof item === 'string' ? item : undefined;
}
function python_manifest_unreadable(folder, file, problem) {
    return { folder, file, table: {}, problem, lineOf: () => undefined };
}
function withoutText(file, tree) {
    const why = (0,unreadable.L)(tree.entries.get(file)?.mode ?? '');
    return {
        code: 'unreadable-manifest',
        severity: 'error',
        message: `${(0,printable.g$)(file)} ${why}: what this project depends on is not known`,
        fix: 'Put a regular file that may be read in its place.',
        file,
    };
}
function lineText(text, line) {
    return text.split('\n', line).at(-1) ?? '';
}
function declaredName({ table, setup }) {
    const name = (0,toml.bX)(table, 'project', 'name') ?? (0,toml.bX)(table, 'tool', 'poetry', 'name') ?? setup?.name;
    return name === undefined || name.trim() === '' ? undefined : name;
}
function statesWorkspace({ table }) {
    return ((0,toml.af)(table, 'tool', 'uv', 'workspace') !== undefined ||
        (0,toml.af)(table, 'tool', 'poetry', 'workspace') !== undefined);
}
function isUnpackaged({ table }) {
    return (0,toml.fK)(table, 'tool', 'poetry', 'package-mode') === false || (0,toml.fK)(table, 'tool', 'uv', 'package') === false;
}


 }),

 25709:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  O: () => ( findProjects),
  r: () => ( isTestData)
});

var pep503 = __nccwpck_require__(62026);
var toml = __nccwpck_require__(41023);
var pep621 = __nccwpck_require__(71977);
var poetry = __nccwpck_require__(22420);
;

function inclusionDeclarations(table) {
    return [
        ...poetryPackages(table),
        ...includedKeys(table, ['tool', 'polylith', 'bricks']),
        ...includedKeys(table, ['tool', 'hatch', 'build', 'force-include']),
        ...(0,toml.ws)(table, 'tool', 'hatch', 'build', 'targets').flatMap(([target]) => includedKeys(table, ['tool', 'hatch', 'build', 'targets', target, 'force-include'])),
    ];
}
function poetryPackages(table) {
    const keys = ['tool', 'poetry', 'packages'];
    return (0,toml.gT)(table, ...keys).flatMap((entry, index) => {
        if (!(0,toml.bI)(entry))
            return [];
        const path = [(0,toml.bX)(entry, 'from') ?? '', (0,toml.bX)(entry, 'include') ?? ''].join('/');
        return inclusion(path.replace(/^\/+/, ''), [...keys, index]);
    });
}
function includedKeys(table, keys) {
    return (0,toml.ws)(table, ...keys).flatMap(([path]) => inclusion(path, [...keys, path]));
}
function inclusion(path, where) {
    if (!path.includes('../'))
        return [];
    const reference = { type: 'inclusion', path };
    return [{ name: '', group: 'main', specifier: '', reference, where, followsSources: false }];
}

var python_manifest = __nccwpck_require__(12685);
var member_globs = __nccwpck_require__(31609);
var repo_paths = __nccwpck_require__(9356);
var uv = __nccwpck_require__(99406);
;




const uvMatcher = (root, table) => {
    const stated = (0,uv.rX)(table);
    if (stated === undefined)
        return undefined;
    const isMember = (0,member_globs.R)(root, stated.members);
    const isExcluded = (0,member_globs.R)(root, stated.exclude);
    return (folder) => isMember(folder) && !isExcluded(folder);
};
const poetryMatcher = (root, table) => {
    const members = (0,poetry.PO)(table);
    return members === undefined ? undefined : (0,member_globs.R)(root, members);
};
function rootsOf(projects, matcher) {
    const roots = new Map();
    const outermostFirst = [...projects].sort(([a], [b]) => (0,repo_paths.yr)(a) - (0,repo_paths.yr)(b));
    for (const [root, { manifest }] of outermostFirst) {
        const isMember = matcher(root, manifest.table);
        if (isMember === undefined)
            continue;
        for (const folder of projects.keys())
            if (folder === root || isMember(folder))
                roots.set(folder, root);
    }
    return roots;
}
function membersOf(manifest, folders) {
    return [uvMatcher, poetryMatcher].flatMap((matcher) => {
        const isMember = matcher(manifest.folder, manifest.table);
        return isMember === undefined ? [] : folders.filter((other) => (0,repo_paths.Yw)(manifest.folder, other) && isMember(other));
    });
}

var python_tools = __nccwpck_require__(62241);
;










const FIXTURES = /(?:^|\/)(?:fixtures|__fixtures__|testdata|tests?)(?:\/|$)/;
const TEMPLATE = /\{[{%]/;
function isTestData(folder) {
    return FIXTURES.test(folder) || TEMPLATE.test(folder);
}
async function findProjects(tree, folders) {
    const manifests = new Map();
    const read = async (folder) => {
        const manifest = manifests.get(folder) ?? (await (0,python_manifest.WI)(tree, folder));
        if (manifest !== undefined)
            manifests.set(folder, manifest);
        return manifest;
    };
    const projects = await findUndeclared(folders, read);
    await addDeclared(projects, folders, tree, read);
    return {
        tree,
        projects,
        manifests,
        named: foldersByName(projects),
        uvRoots: rootsOf(projects, uvMatcher),
        poetryRoots: rootsOf(projects, poetryMatcher),
    };
}
async function findUndeclared(folders, read) {
    const projects = new Map();
    const candidates = folders.filter((folder) => !isTestData(folder));
    for (const folder of candidates.sort((a, b) => (0,repo_paths.yr)(a) - (0,repo_paths.yr)(b) || (a < b ? -1 : 1))) {
        const manifest = await read(folder);
        if (manifest === undefined || !isProject(manifest))
            continue;
        if ((0,python_manifest.op)(manifest) === undefined && liesInProject(folder, projects))
            continue;
        projects.set(folder, projectOf(manifest));
    }
    return projects;
}
async function addDeclared(projects, folders, tree, read) {
    for (const project of projects.values()) {
        const members = new Set(membersOf(project.manifest, folders));
        for (const folder of new Set([...members, ...pathsOf(project)])) {
            if (projects.has(folder) || (0,repo_paths.j$)(folder))
                continue;
            const manifest = await read(folder);
            if (manifest === undefined)
                continue;
            if (members.has(folder) || isProject(manifest) || hasSetup(folder, tree))
                projects.set(folder, projectOf(manifest));
        }
    }
}
function liesInProject(folder, projects) {
    return (0,repo_paths.Zv)(folder).some((outer) => {
        const manifest = outer === '' ? undefined : projects.get(outer)?.manifest;
        return manifest !== undefined && !mayHoldProjects(manifest);
    });
}
function mayHoldProjects(manifest) {
    return manifest.problem !== undefined || (0,python_manifest.m4)(manifest) || (0,python_manifest.AI)(manifest);
}
function isProject(manifest) {
    const tables = [['project'], ['tool', 'poetry'], ['build-system']];
    return (manifest.problem !== undefined ||
        (0,python_manifest.m4)(manifest) ||
        tables.some((keys) => (0,toml.af)(manifest.table, ...keys) !== undefined));
}
function projectOf(manifest) {
    const { table } = manifest;
    const name = (0,python_manifest.op)(manifest);
    const { declarations, dropped } = (0,poetry.SC)((0,pep621.T3)(table), table);
    const sources = (0,uv.kZ)(table);
    const tools = (0,python_tools._)(table);
    const stated = [...declarations, ...tools, ...inclusionDeclarations(table)];
    const isFilledIn = (0,pep621.R_)(table) &&
        ![...declarations, ...tools].some(({ group }) => group === 'main' || group === 'extra');
    return {
        manifest,
        ...(name === undefined ? {} : { name, packageName: (0,pep503.P)(name) }),
        declarations: isFilledIn ? [...stated, ...(0,uv.VS)(sources)] : stated,
        dropped,
        isFilledIn,
        sources,
    };
}
function hasSetup(folder, tree) {
    return ['setup.py', 'setup.cfg'].some((name) => tree.entries.has((0,repo_paths._z)(folder, name)));
}
function pathsOf({ manifest, declarations, sources }) {
    const declared = declarations.flatMap(({ reference }) => (reference.type === 'path' ? reference.path : []));
    const ready = [...sources.values()].flat().flatMap(({ type, path }) => (type === 'path' ? (path ?? []) : []));
    return [...declared, ...ready].flatMap((path) => (0,repo_paths.o1)(manifest.folder, path) ?? []);
}
function foldersByName(projects) {
    const named = new Map();
    for (const [folder, { packageName }] of projects) {
        if (packageName === undefined)
            continue;
        const folders = named.get(packageName);
        if (folders === undefined)
            named.set(packageName, [folder]);
        else
            folders.push(folder);
    }
    return named;
}


 }),

 55690:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   n: () => ( runtimeFinder),
   x: () => ( pinnedPython)
 });
 var _standards_requires_python_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(11398);
 var _python_constraint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86227);
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9356);



function runtimeFinder(tree) {
    const found = new Map();
    return (manifest) => {
        const constraint = (0,_python_constraint_js__WEBPACK_IMPORTED_MODULE_0__ .w)(manifest) ?? '';
        const pinned = pinnedPython(manifest.folder, tree);
        const key = `${constraint}\0${pinned}`;
        if (!found.has(key))
            found.set(key, chosenVersion(constraint, pinned));
        return found.get(key);
    };
}
function chosenVersion(constraint, pinned) {
    if (pinned !== undefined && (constraint === '' || (0,_standards_requires_python_js__WEBPACK_IMPORTED_MODULE_1__ .lM)(constraint, pinned)))
        return pinned;
    return (0,_standards_requires_python_js__WEBPACK_IMPORTED_MODULE_1__ .dg)(constraint);
}
function pinnedPython(folder, tree) {
    for (const above of [folder, ...(0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Zv)(folder)]) {
        const text = tree.text((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(above, '.python-version'));
        if (text === undefined)
            continue;
        const lines = text.split('\n').map((line) => line.trim());
        const first = lines.find((line) => line !== '' && !line.startsWith('#'));
        return first !== undefined && /^\d+\.\d+(?:\.\d+)?$/.test(first) ? first : undefined;
    }
    return undefined;
}


 }),

 72509:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Ct: () => ( checkedPaths),
   L: () => ( keptToItself),
   PE: () => ( testPaths),
   Uk: () => ( PYTEST_FILES)
 });
 var _standards_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92965);
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9356);


const PYTEST_FILES = ['pytest.toml', '.pytest.toml', 'pytest.ini', '.pytest.ini', 'tox.ini'];
function testPaths(folder, tree) {
    return pathsOf(settingOf('testpaths', folder, tree), folder);
}
function keptToItself(folder, tests, tree) {
    const inner = testPaths(folder, tree) === undefined ? tests.within(folder) : [];
    if (inner.length === 0)
        return '';
    if (!tests.any.has(folder) && settingOf('python_files', folder, tree) === undefined)
        return undefined;
    return inner.map((path) => ` --ignore=${/[^\w./@+-]/.test(path) ? (0,_standards_shell_js__WEBPACK_IMPORTED_MODULE_0__ .x)(path) : path}`).join('');
}
function settingOf(name, folder, tree) {
    for (const file of [...PYTEST_FILES, 'pyproject.toml', 'setup.cfg']) {
        const words = wordsIn(tree.text((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(folder, file)), PYTEST_TABLE, name);
        if (words !== undefined)
            return words;
    }
    return undefined;
}
const PYTEST_TABLE = String.raw `(?:tool[.:])?pytest(?:\.ini_options)?`;
const CHECKED = { mypy: 'files', pyright: 'include' };
function checkedPaths(checker, folder, tree) {
    const text = tree.text((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(folder, 'pyproject.toml'));
    return pathsOf(wordsIn(text, String.raw `tool\.${checker}`, CHECKED[checker]), folder);
}
function pathsOf(words, folder) {
    return words?.flatMap((path) => (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .o1)(folder, path.replace(/[^/]*[*?[].*$/, '')) ?? []);
}
function wordsIn(text, table, name) {
    const [, section] = text?.split(new RegExp(String.raw `^\[${table}\][^\n]*$`, 'm')) ?? [];
    const own = section?.split(/^\[/m)[0];
    const line = new RegExp(String.raw `^[ \t]*${name}[ \t]*=[ \t]*(\[[^\]]*\]|[^\n]*(?:\n[ \t]+[^\n]*)*)`, 'm');
    const value = own === undefined ? undefined : line.exec(own)?.[1];
    const words = value?.replace(/#[^\n]*/g, '').split(/[\s,"'[\]]+/);
    return words?.filter((word) => word !== '');
}


 }),

 62241:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   _: () => ( toolDeclarations)
 });
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62026);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41023);
 var _pep621_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(71977);
 var _python_declarations_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(15129);
 var _uv_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99406);





function toolDeclarations(table) {
    return [...(0,_uv_js__WEBPACK_IMPORTED_MODULE_0__ .dr)(table), ...hatchDeclarations(table), ...pdmDeclarations(table)];
}
function hatchDeclarations(table) {
    return [...hookDeclarations(table), ...environmentDeclarations(table)];
}
function hookDeclarations(table) {
    const hooks = ['tool', 'hatch', 'metadata', 'hooks'];
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(table, ...hooks).flatMap(([hook]) => {
        const where = [...hooks, hook, 'dependencies'];
        return [
            ...(0,_pep621_js__WEBPACK_IMPORTED_MODULE_2__ .xc)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .gT)(table, ...where), { group: 'main', where }),
            ...(0,_pep621_js__WEBPACK_IMPORTED_MODULE_2__ .Rk)(table, [...hooks, hook, 'optional-dependencies'], 'extra'),
        ];
    });
}
function environmentDeclarations(table) {
    const envs = ['tool', 'hatch', 'envs'];
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(table, ...envs).flatMap(([env]) => ['dependencies', 'extra-dependencies'].flatMap((key) => {
        const where = [...envs, env, key];
        return (0,_pep621_js__WEBPACK_IMPORTED_MODULE_2__ .xc)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .gT)(table, ...where), { group: 'dev', groupName: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ .P)(env), where });
    }));
}
function pdmDeclarations(table) {
    const keys = ['tool', 'pdm', 'dev-dependencies'];
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(table, ...keys).flatMap(([name]) => {
        const items = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .gT)(table, ...keys, name);
        return items.flatMap((item, index) => {
            const where = [...keys, name, index];
            return typeof item === 'string'
                ? (declarePdm(item, { group: 'dev', groupName: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ .P)(name), where }) ?? [])
                : [];
        });
    });
}
function declarePdm(text, place) {
    const editable = /^\s*(?:-e|--editable)[\s=]+(\S+)/.exec(text)?.[1];
    if (editable === undefined)
        return (0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_4__ .iW)(text, place);
    const fragment = editable.split('#')[1] ?? '';
    const egg = fragment.split('&').find((part) => part.startsWith('egg=')) ?? 'egg=';
    const name = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ .P)(egg.slice('egg='.length).replace(/\[.*$/, ''));
    return { name, specifier: '', reference: (0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_4__ .Bz)(editable), followsSources: false, ...place };
}


 }),

 87556:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);

__nccwpck_require__.d(__webpack_exports__, {
  pythonReader: () => ( pythonReader)
});

var toml = __nccwpck_require__(41023);
var once = __nccwpck_require__(16368);
var pep503 = __nccwpck_require__(62026);
var workspaces_location = __nccwpck_require__(37878);
var printable = __nccwpck_require__(12784);
var git_modes = __nccwpck_require__(24082);
var repo_paths = __nccwpck_require__(9356);
;



const REGISTRY = { source: { type: 'registry' } };
const EXTERNAL = { source: { type: 'external' } };
function placeAt(written, workspace) {
    const { path, base, name, folder } = written;
    const target = (0,repo_paths.o1)(base, path);
    const found = target === undefined ? outsideBy(path) : look(target, name, workspace);
    if (found === 'submodule')
        return EXTERNAL;
    const there = target === undefined ? undefined : workspace.projects.get(target);
    if (found === 'project') {
        const named = name === '' && there?.packageName !== undefined ? { name: there.packageName } : {};
        return { source: { type: 'local', root: target }, ...named };
    }
    const only = onlyFolder(name, workspace);
    const right = only === folder ? undefined : only;
    const root = right ?? (there === undefined ? undefined : target);
    return {
        source: root === undefined ? { type: 'external' } : { type: 'local', root },
        problem: { ...brokenPath(written, found.because, right), ...(target === undefined ? { code: OUTSIDE } : {}) },
    };
}
function archiveAt(written, workspace) {
    const { path, base, name, folder } = written;
    const target = (0,repo_paths.o1)(base, path);
    const root = onlyFolder(name, workspace);
    if (target === undefined || workspace.tree.entries.has(target) || root === undefined || root === folder)
        return EXTERNAL;
    const problem = {
        code: 'unbuilt-path',
        severity: 'warning',
        message: `${(0,printable.g$)(name)}: the path "${(0,printable.g$)(path)}" is that of a file which is there only once ${(0,printable.g$)(root)} is built`,
        fix: `Write "${(0,printable.g$)((0,repo_paths.iZ)(base, root))}": it is installed from its sources then, without a build before.`,
    };
    return { source: { type: 'local', root }, problem };
}
const OUTSIDE = 'path-outside-repository';
function outsideBy(path) {
    const because = path.startsWith('/')
        ? 'is absolute: it leads there on one machine alone'
        : 'leads out of the repository';
    return { because };
}
function brokenPath({ path, base, name, folder }, because, right) {
    const subject = name === '' ? 'A dependency' : (0,printable.g$)(name);
    const where = base === folder ? '' : ' in the workspace root';
    return {
        code: 'broken-path',
        severity: 'error',
        message: `${subject}: the path "${(0,printable.g$)(path)}" ${because}`,
        fix: right === undefined
            ? 'Write the path of a folder in this repository that has a pyproject.toml and this name, or take it from an index.'
            : `Write "${(0,printable.g$)((0,repo_paths.iZ)(base, right))}"${where}, where ${subject} lies.`,
        ...(right === undefined ? {} : { rewrite: { from: path, to: (0,repo_paths.iZ)(base, right) } }),
    };
}
function look(target, name, { tree, projects, manifests }) {
    const project = projects.get(target);
    if (project !== undefined) {
        const { packageName } = project;
        if (packageName === undefined || name === '' || packageName === name)
            return 'project';
        return { because: `${leadsTo(target)}, which is called ${(0,printable.g$)(packageName)}` };
    }
    for (const folder of [target, ...(0,repo_paths.Zv)(target)]) {
        const mode = tree.entries.get(folder)?.mode;
        if (mode === git_modes.NG)
            return 'submodule';
        if (mode === git_modes.ps)
            return { because: `${leadsTo(target)}, behind a symbolic link, which is not followed` };
    }
    if (tree.entries.has(target))
        return { because: `${leadsTo(target)}, which is a file` };
    if (!tree.hasFolder(target))
        return { because: `${leadsTo(target)}, which does not exist` };
    const lack = manifests.has(target) ? 'whose pyproject.toml holds no project' : 'which has no manifest';
    return { because: `${leadsTo(target)}, ${lack}` };
}
function leadsTo(folder) {
    return `leads to ${folder === '' ? 'the root of the repository' : (0,printable.g$)(folder)}`;
}
function onlyFolder(name, { named }) {
    const folders = named.get(name) ?? [];
    return folders.length === 1 ? folders[0] : undefined;
}

var uv = __nccwpck_require__(99406);
;




function placesOf(declaration, project, workspace) {
    const { reference, name, followsSources } = declaration;
    const { folder } = project.manifest;
    if (reference.type === 'external') {
        const { archive } = reference;
        return [archive === undefined ? EXTERNAL : archiveAt({ path: archive, base: folder, name, folder }, workspace)];
    }
    if (reference.type === 'inclusion')
        return inclusionPlaces(reference.path, folder, workspace);
    if (reference.type === 'path')
        return [placeAt({ path: reference.path, base: folder, name, folder }, workspace)];
    const isSelf = name === project.packageName;
    if (followsSources && !isSelf) {
        const places = uvPlaces(declaration, project, workspace);
        if (places.length > 0)
            return places;
    }
    const mate = isSelf ? undefined : memberNamed(name, workspace.poetryRoots, folder, workspace);
    return [mate === undefined ? REGISTRY : { source: { type: 'local', root: mate } }];
}
function inclusionPlaces(path, folder, workspace) {
    const root = ownerOfIncluded(path, folder, workspace);
    if (root === undefined || root === folder)
        return [];
    return [{ source: { type: 'local', root }, name: workspace.projects.get(root)?.packageName ?? (root || '.') }];
}
function ownerOfIncluded(path, folder, { projects }) {
    const target = (0,repo_paths.o1)(folder, path);
    return target === undefined ? undefined : (0,repo_paths.Zv)(`${target}/`).find((above) => projects.has(above));
}
function uvPlaces(declaration, project, workspace) {
    const { name } = declaration;
    const { folder } = project.manifest;
    const root = workspace.uvRoots.get(folder);
    const inherited = root === undefined ? undefined : workspace.projects.get(root)?.sources.get(name);
    const own = project.sources.get(name);
    const base = own === undefined && root !== undefined ? root : folder;
    const places = (0,uv.Mj)(declaration, own ?? inherited ?? []).map((source) => ({
        ...uvPlace(source, { name, base, folder }, workspace),
        ...(own === undefined ? inheritedFrom(base, source, workspace) : { where: source.where }),
    }));
    if (places.length > 0)
        return places;
    const mate = memberNamed(name, workspace.uvRoots, folder, workspace);
    return mate === undefined ? [] : [{ source: { type: 'local', root: mate }, problem: missingSource(name) }];
}
function inheritedFrom(root, { where }, { projects }) {
    const file = projects.get(root)?.manifest.file;
    return file === undefined ? {} : { writtenIn: { file, keys: where } };
}
function uvPlace(source, from, workspace) {
    const { name, base, folder } = from;
    if (source.type === 'registry')
        return REGISTRY;
    if (source.type === 'external')
        return source.archive === undefined ? EXTERNAL : archiveAt({ ...from, path: source.archive }, workspace);
    if (source.type === 'path')
        return placeAt({ ...from, path: source.path ?? '' }, workspace);
    const other = source.path === undefined ? folder : (0,repo_paths.o1)(base, source.path);
    const member = other === undefined ? undefined : memberNamed(name, workspace.uvRoots, other, workspace);
    if (member !== undefined)
        return { source: { type: 'local', root: member } };
    const only = onlyFolder(name, workspace);
    const written = only === undefined ? 'A project of this name' : (0,printable.g$)(only);
    const problem = {
        code: 'broken-workspace-reference',
        severity: 'error',
        message: `${(0,printable.g$)(name)} is no member of the uv workspace that its source names`,
        fix: `${written} has to be among the members of [tool.uv.workspace]; else give the source a path.`,
    };
    return { source: only === undefined ? { type: 'external' } : { type: 'local', root: only }, problem };
}
function memberNamed(name, roots, folder, workspace) {
    const root = roots.get(folder);
    if (root === undefined)
        return undefined;
    return workspace.named.get(name)?.find((other) => roots.get(other) === root);
}
function missingSource(name) {
    return {
        code: 'missing-source',
        severity: 'warning',
        message: `${(0,printable.g$)(name)} is a member of this uv workspace, but no source says so: uv refuses it`,
        fix: `Add ${(0,printable.g$)(name)} = { workspace = true } to [tool.uv.sources].`,
    };
}

var uv_groups = __nccwpck_require__(71991);
;







function inheritedFinder(workspace) {
    const { tree, projects, uvRoots } = workspace;
    const known = new Map();
    return (member) => {
        const { folder } = member.manifest;
        const root = uvRoots.get(folder);
        const above = root === undefined || root === folder ? undefined : projects.get(root);
        if (above === undefined || !tree.entries.has((0,repo_paths._z)(above.manifest.folder, 'uv.lock')))
            return [];
        const offered = (0,once.b)(known, above, () => offeredBy(above, workspace));
        if (offered.size === 0)
            return [];
        const names = (0,uv_groups.wX)(above.manifest, (0,uv_groups.fM)(member.manifest, above.manifest).rootGroups);
        return [...names]
            .flatMap((name) => offered.get(name) ?? [])
            .filter(({ selector }) => selector !== selectorOf(member));
    };
}
function offeredBy(root, workspace) {
    const offered = new Map();
    for (const declaration of root.declarations) {
        if (declaration.group !== 'dev')
            continue;
        const { file } = root.manifest;
        const at = (0,once.O)(() => (0,workspaces_location.dz)(file, root.manifest.lineOf(declaration.where)));
        const found = broughtBy(root, declaration.name, placesOf(declaration, root, workspace), workspace);
        const withPlugins = found.filter((project) => hasPlugins(project, workspace));
        if (withPlugins.length === 0)
            continue;
        offered.set(declaration.name, withPlugins.map((project) => ({ selector: selectorOf(project), at: at(), isInherited: true })));
    }
    return offered;
}
function broughtBy(root, name, places, workspace) {
    const isItself = name === root.packageName;
    const brought = new Set(isItself ? [root] : localOf(places, workspace));
    for (const project of brought) {
        for (const declaration of project.declarations) {
            if (declaration.group !== 'main' && declaration.group !== 'extra')
                continue;
            for (const other of localOf(placesOf(declaration, project, workspace), workspace))
                brought.add(other);
        }
    }
    return [...brought];
}
function localOf(places, { projects }) {
    return places.flatMap(({ source }) => (source.type === 'local' ? (projects.get(source.root) ?? []) : []));
}
function hasPlugins({ manifest }, { tree }) {
    const { folder, table, setup } = manifest;
    return (statesPlugins(table) ||
        setup?.sections.has('options.entry_points') === true ||
        tree.entries.has((0,repo_paths._z)(folder, 'setup.py')));
}
function statesPlugins(table) {
    return [
        ['project', 'entry-points'],
        ['tool', 'poetry', 'plugins'],
    ].some((keys) => (0,toml.ws)(table, ...keys).some(([group]) => (0,pep503.P)(group) !== 'console-scripts'));
}
function selectorOf({ manifest, name }) {
    return manifest.folder === '' ? `name:${name ?? ''}` : `path:${manifest.folder}`;
}

var python_manifest = __nccwpck_require__(12685);
var python_projects = __nccwpck_require__(25709);
;



function resolveDependencies(project, workspace) {
    const { manifest, declarations, dropped } = project;
    const dependencies = [];
    const findings = [];
    for (const declaration of declarations) {
        for (const place of placesOf(declaration, project, workspace)) {
            const { source, name = declaration.name, problem } = place;
            const isSelf = source.type === 'local' ? source.root === manifest.folder : name === project.packageName;
            if (isSelf && problem === undefined)
                continue;
            const isOurs = source.type === 'local' || problem !== undefined || workspace.named.has(name);
            const at = isOurs ? locate(project, declaration.where) : laterLocated(project, declaration.where);
            const { group, groupName, specifier } = declaration;
            const named = groupName === undefined ? {} : { groupName };
            const included = declaration.reference.type === 'inclusion' ? { isIncluded: true } : {};
            dependencies.push({ name, ecosystem: 'python', group, ...named, specifier, source, at, ...included });
            if (problem !== undefined)
                findings.push(findingOf(problem, place, declaration, project));
        }
    }
    if (project.isFilledIn)
        findings.push({ ...FILLED_IN, ...locate(project, ['project', 'dynamic']) });
    for (const declaration of dropped)
        findings.push({ ...droppedProblem(declaration), ...locate(project, declaration.where) });
    return { dependencies, findings };
}
function findingOf({ rewrite, ...problem }, { where, writtenIn }, declaration, project) {
    const keys = where ?? declaration.where;
    const found = { ...problem, ...locate(project, keys) };
    return rewrite === undefined
        ? found
        : { ...found, edit: { ...(writtenIn ?? { file: project.manifest.file, keys }), ...rewrite } };
}
function locate({ manifest }, where) {
    return (0,workspaces_location.dz)(manifest.file, manifest.lineOf(where));
}
function laterLocated({ manifest }, where) {
    const located = { file: manifest.file };
    return Object.defineProperty(located, 'line', { get: () => manifest.lineOf(where) });
}
const FILLED_IN = {
    code: 'dynamic-dependencies',
    severity: 'note',
    message: 'The dependencies are filled in when the project is built: those on other projects may be missing here',
    fix: 'State them as depends-on in maestro.toml, if there are any.',
};
function droppedProblem({ name, reference, groupName }) {
    const path = reference.type === 'path' ? reference.path : '';
    const table = groupName === undefined ? '[project] dependencies' : `[dependency-groups] ${(0,printable.g$)(groupName)}`;
    return {
        code: 'dropped-dependency',
        severity: 'warning',
        message: `${(0,printable.g$)(name)}: Poetry drops the path "${(0,printable.g$)(path)}", because ${table} does not list this name`,
        fix: `Add "${(0,printable.g$)(name)}" there, or remove the entry.`,
    };
}

var python_runtime = __nccwpck_require__(55690);
var python_settings = __nccwpck_require__(72509);
var safe_name = __nccwpck_require__(84626);
var script_text = __nccwpck_require__(67452);
;



function scriptTargets({ folder, table }) {
    const targets = new Map();
    for (const scripts of [poeTasks(table), pdmScripts(table), hatchScripts(table)]) {
        const texts = new Map(scripts.map(({ name, value }) => [name, value]));
        for (const { name, command } of scripts) {
            if (command === undefined || !(0,safe_name.T)(name) || targets.has(name))
                continue;
            targets.set(name, {
                name,
                command,
                folder,
                ecosystem: 'python',
                origin: 'script',
                scripts: (0,script_text.r7)(name, texts),
            });
        }
    }
    return [...targets.values()];
}
function poeTasks(table) {
    return (0,toml.ws)(table, 'tool', 'poe', 'tasks').map(([name, value]) => {
        return { name, command: name.startsWith('_') ? undefined : `poe ${name}`, value };
    });
}
function pdmScripts(table) {
    return (0,toml.ws)(table, 'tool', 'pdm', 'scripts').map(([name, value]) => {
        return { name, command: name === '_' ? undefined : `pdm run ${name}`, value };
    });
}
function hatchScripts(table) {
    const envs = ['tool', 'hatch', 'envs'];
    return (0,toml.ws)(table, ...envs).flatMap(([env]) => (0,toml.ws)(table, ...envs, env, 'scripts').map(([script, value]) => {
        const name = env === 'default' ? script : `${env}:${script}`;
        return { name, command: `hatch run ${name}`, value };
    }));
}

;





function pythonTargets(project, workspace, facts) {
    const { manifest } = project;
    const scripts = scriptTargets(manifest);
    const stated = new Set(scripts.map(({ name }) => name));
    const commands = [
        ['test', testCommand(project, workspace, facts)],
        ['lint', lintCommand(project, workspace)],
        ['typecheck', typecheckCommand(project, workspace)],
        ['build', buildCommand(project)],
    ];
    const inferred = commands.flatMap(([name, command]) => {
        if (command === undefined || stated.has(name))
            return [];
        return [{ name, command, folder: manifest.folder, ecosystem: 'python', origin: 'inferred' }];
    });
    return [...scripts, ...inferred];
}
function speaksOfPytest(project, workspace) {
    return (project.declarations.some(({ name }) => name === 'pytest' || name.startsWith('pytest-')) ||
        isConfigured(project.manifest.folder, PYTEST, workspace));
}
function testCommand(project, workspace, { tests, isPytestKnown }) {
    const { folder } = project.manifest;
    const isSpokenOf = speaksOfPytest(project, workspace);
    if (!isSpokenOf && !tests.any.has(folder))
        return undefined;
    if (!isSpokenOf && !isPytestKnown && tests.discoverable.has(folder))
        return 'python -m unittest discover';
    const options = (0,python_settings.L)(folder, tests, workspace.tree);
    return options === undefined ? undefined : `${isSpokenOf ? 'pytest' : 'python -m pytest'}${options}`;
}
function lintCommand(project, workspace) {
    if (declares(project, 'ruff') || isConfiguredAbove(project, RUFF, workspace))
        return 'ruff check .';
    if (declares(project, 'flake8'))
        return 'flake8 .';
    return declares(project, 'pylint') ? 'pylint --recursive=y .' : undefined;
}
function typecheckCommand(project, workspace) {
    const isOwn = (tool) => isConfigured(project.manifest.folder, tool, workspace);
    const tool = CHECKERS.find(({ name }) => declares(project, name)) ?? CHECKERS.find((checker) => isOwn(checker));
    if (tool === MYPY)
        return hasOwnFiles(project) ? 'mypy' : 'mypy .';
    if (tool === PYRIGHT)
        return isOwn(PYRIGHT) ? 'pyright' : 'pyright .';
    return tool === TY ? (isOwn(TY) ? 'ty check' : 'ty check .') : undefined;
}
function hasOwnFiles({ manifest }) {
    return ['files', 'packages', 'modules'].some((key) => (0,toml.fK)(manifest.table, 'tool', 'mypy', key) !== undefined);
}
function buildCommand({ manifest }) {
    const { table } = manifest;
    if ((0,toml.af)(table, 'build-system') === undefined || (0,python_manifest.AI)(manifest))
        return undefined;
    const backend = (0,toml.bX)(table, 'build-system', 'build-backend') ?? '';
    if (/^poetry\./.test(backend) && (0,toml.af)(table, 'tool', 'poetry') !== undefined)
        return 'poetry build';
    return 'uv build';
}
const PYTEST = {
    name: 'pytest',
    files: ['conftest.py', 'tests/conftest.py', 'test/conftest.py', ...python_settings.Uk.filter((name) => name !== 'tox.ini')],
    section: 'tool:pytest',
};
const RUFF = { name: 'ruff', files: ['ruff.toml', '.ruff.toml'] };
const MYPY = { name: 'mypy', files: ['mypy.ini', '.mypy.ini'], section: 'mypy' };
const PYRIGHT = { name: 'pyright', files: ['pyrightconfig.json'] };
const TY = { name: 'ty', files: ['ty.toml'] };
const CHECKERS = [MYPY, PYRIGHT, TY];
function declares({ declarations }, tool) {
    return declarations.some(({ name }) => name === tool);
}
function isConfiguredAbove({ manifest }, tool, workspace) {
    return [manifest.folder, ...(0,repo_paths.Zv)(manifest.folder)].some((folder) => isConfigured(folder, tool, workspace));
}
function isConfigured(folder, { name, files, section }, { manifests, tree }) {
    const manifest = manifests.get(folder);
    return ((manifest !== undefined && (0,toml.af)(manifest.table, 'tool', name) !== undefined) ||
        (section !== undefined && manifest?.setup?.sections.has(section) === true) ||
        files.some((file) => tree.entries.has((0,repo_paths._z)(folder, file))));
}

;

function findTests({ projects, tree }, pythonFiles) {
    const any = new Set();
    const discoverable = new Set();
    for (const path of pythonFiles) {
        const isNamedFirst = path.startsWith('test_', path.lastIndexOf('/') + 1);
        if (!isNamedFirst && !path.endsWith('_test.py'))
            continue;
        const above = (0,repo_paths.Zv)(path);
        const place = above.findIndex((folder) => projects.has(folder));
        const owner = above[place];
        if (owner === undefined)
            continue;
        any.add(owner);
        if (!isNamedFirst || discoverable.has(owner))
            continue;
        if (above.slice(0, place).every((folder) => tree.entries.has(`${folder}/__init__.py`)))
            discoverable.add(owner);
    }
    return { any, discoverable, within: (folder) => othersWithin(folder, any, { projects, pythonFiles }) };
}
function othersWithin(folder, tested, { projects, pythonFiles }) {
    const inner = [...tested].filter((other) => (0,repo_paths.Yw)(folder, other));
    if (inner.length === 0)
        return [];
    const own = new Set();
    for (const path of pythonFiles) {
        if (!(0,repo_paths.Yw)(folder, path))
            continue;
        const above = (0,repo_paths.Zv)(path);
        const place = above.findIndex((one) => projects.has(one));
        if (above[place] === folder)
            for (const one of above.slice(0, place))
                own.add(one);
    }
    const highest = inner.map((other) => {
        let top = other;
        while ((0,repo_paths.gN)(top) !== folder && !own.has((0,repo_paths.gN)(top)))
            top = (0,repo_paths.gN)(top);
        return top;
    });
    const without = [...new Set(highest)].filter((top) => !highest.some((other) => (0,repo_paths.Yw)(other, top)));
    return without.map((top) => (0,repo_paths._l)(folder, top));
}

;




const TOOL_FILES = new Set([
    ...['conftest.py', 'noxfile.py', 'setup.py', 'tasks.py', 'dodo.py', 'fabfile.py', 'invoke.py', 'toxfile.py'],
    ...['hatch_build.py', 'build.py', '__init__.py'],
]);
const CODE_FOLDERS = new Set(['src', 'tests', 'test']);
function isVirtualRoot(project, workspace, pythonFiles) {
    const { manifest } = project;
    const { folder } = manifest;
    const isRoot = (0,python_manifest.m4)(manifest) || ((0,python_manifest.AI)(manifest) && holdsOthers(folder, workspace));
    return (manifest.problem === undefined &&
        isRoot &&
        !ownsCode(project, workspace, pythonFiles) &&
        !isIncluded(folder, workspace));
}
function holdsOthers(folder, { projects }) {
    return folder === '' || [...projects.keys()].some((other) => (0,repo_paths.Yw)(folder, other));
}
function isIncluded(folder, workspace) {
    return [...workspace.projects.values()].some(({ manifest, declarations }) => declarations.some(({ reference }) => reference.type === 'inclusion' && ownerOfIncluded(reference.path, manifest.folder, workspace) === folder));
}
function ownsCode(project, { projects }, pythonFiles) {
    const { folder } = project.manifest;
    const start = folder === '' ? 0 : folder.length + 1;
    const codeFolders = new Set([...CODE_FOLDERS, ...importPackages(project)]);
    return pythonFiles.some((path) => {
        if (!(0,repo_paths.Yw)(folder, path))
            return false;
        const end = path.indexOf('/', start);
        const isCode = end < 0 ? !TOOL_FILES.has(path.slice(start)) : codeFolders.has(path.slice(start, end));
        return isCode && (0,repo_paths.Zv)(path).find((above) => projects.has(above)) === folder;
    });
}
function importPackages({ packageName, manifest }) {
    const included = (0,toml.gT)(manifest.table, 'tool', 'poetry', 'packages').flatMap((entry) => {
        const path = (0,toml.bI)(entry) ? ((0,toml.bX)(entry, 'from') ?? (0,toml.bX)(entry, 'include')) : undefined;
        return path?.split('/')[0] ?? [];
    });
    return packageName === undefined ? included : [packageName.replaceAll('-', '_'), ...included];
}

;












const LOCKS = ['uv.lock', 'pdm.lock', 'poetry.lock'];
const POETRY_FIRST = ['poetry.lock', 'uv.lock', 'pdm.lock'];
const READ = new Set(['pyproject.toml', 'setup.cfg', '.python-version', ...python_settings.Uk]);
const pythonReader = {
    name: 'python',
    reads: (name) => READ.has(name),
    read: readPython,
};
async function readPython(tree) {
    const { folders, pythonFiles } = sortFiles(tree);
    if (folders.length === 0)
        return { projects: [], findings: [] };
    const workspace = await (0,python_projects.O)(tree, folders);
    const projects = [...workspace.projects.values()];
    const facts = (0,once.O)(() => ({
        tests: findTests(workspace, pythonFiles),
        isPytestKnown: projects.some((project) => speaksOfPytest(project, workspace)),
    }));
    const runtimeOf = (0,python_runtime.n)(tree);
    const inheritedOf = inheritedFinder(workspace);
    const findings = [];
    const parts = projects.map((project) => {
        const { manifest } = project;
        const { dependencies, findings: own } = resolveDependencies(project, workspace);
        findings.push(...(manifest.problem === undefined ? [] : [manifest.problem]), ...own);
        const isVirtual = isVirtualRoot(project, workspace, pythonFiles);
        const isRunnable = !isVirtual && manifest.problem === undefined;
        const targets = (0,once.O)(() => (isRunnable ? pythonTargets(project, workspace, facts()) : []));
        return {
            ...describe(project, workspace),
            isVirtual,
            dependencies,
            implicitDependencies: inheritedOf(project),
            get targets() {
                return targets();
            },
            get runtime() {
                return runtimeOf(manifest);
            },
            get isPrivate() {
                return isPrivate(project);
            },
        };
    });
    return { projects: parts, findings };
}
function sortFiles(tree) {
    const folders = [];
    const pythonFiles = [];
    for (const path of tree.manifests) {
        if (path === 'pyproject.toml')
            folders.push('');
        else if (path.endsWith('/pyproject.toml'))
            folders.push(path.slice(0, -'/pyproject.toml'.length));
    }
    if (folders.length === 0)
        return { folders, pythonFiles };
    for (const path of tree.entries.keys())
        if (path.endsWith('.py') && !(0,repo_paths.j$)(path))
            pythonFiles.push(path);
    return { folders, pythonFiles };
}
function describe(project, { uvRoots, poetryRoots, tree }) {
    const { manifest, name, packageName } = project;
    const { folder, file, table, setup } = manifest;
    const version = (0,toml.bX)(table, 'project', 'version') ?? (0,toml.bX)(table, 'tool', 'poetry', 'version') ?? setup?.version;
    const workspaceRoot = uvRoots.get(folder) ?? poetryRoots.get(folder);
    return {
        root: folder,
        manifest: file,
        ecosystem: 'python',
        ...(name === undefined ? {} : { name }),
        ...(packageName === undefined ? {} : { packageName }),
        ...(version === undefined ? {} : { version }),
        tags: [],
        lockfiles: lockfilesOf(project, workspaceRoot, tree),
        ...(workspaceRoot === undefined ? {} : { workspaceRoot }),
    };
}
function isPrivate({ manifest }) {
    const tables = [['project'], ['tool', 'poetry']];
    const classifiers = tables.flatMap((keys) => (0,toml.kp)(manifest.table, ...keys, 'classifiers'));
    return (0,python_manifest.AI)(manifest) || classifiers.some((classifier) => /^Private\s*::/i.test(classifier));
}
function lockfilesOf({ manifest }, workspaceRoot, tree) {
    const locks = (0,toml.af)(manifest.table, 'tool', 'poetry') === undefined ? LOCKS : POETRY_FIRST;
    const locksIn = (folder) => locks.map((lock) => (0,repo_paths._z)(folder, lock)).filter((path) => tree.entries.has(path));
    const own = locksIn(manifest.folder);
    return own.length > 0 || workspaceRoot === undefined ? own : locksIn(workspaceRoot);
}


 }),

 9356:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   AP: () => ( isCalled),
   Yw: () => ( isBelow),
   Zv: () => ( foldersAbove),
   _l: () => ( pathInside),
   _z: () => ( inFolder),
   gN: () => ( parentOf),
   iZ: () => ( relativePath),
   j$: () => ( isInstalled),
   o1: () => ( resolvePath),
   yr: () => ( depth)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

function resolvePath(folder, path, place) {
    if (path.startsWith('/'))
        return place?.startsWith('/') ? resolvePath('', node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(place, path)) : undefined;
    const segments = folder === '' ? [] : folder.split('/');
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return undefined;
    }
    return segments.join('/');
}
function relativePath(from, to) {
    const start = from === '' ? [] : from.split('/');
    const end = to === '' ? [] : to.split('/');
    let shared = 0;
    while (shared < start.length && shared < end.length && start[shared] === end[shared])
        shared++;
    const segments = [...start.slice(shared).map(() => '..'), ...end.slice(shared)];
    return segments.length === 0 ? '.' : segments.join('/');
}
function isBelow(folder, path) {
    return folder === '' ? path !== '' : path.startsWith(`${folder}/`);
}
function foldersAbove(path) {
    const folders = [];
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        folders.push(path.slice(0, at));
    return path === '' ? [] : [...folders, ''];
}
function isInstalled(path) {
    if (!path.includes('node_modules') && !path.includes('site-packages') && !path.includes('.venv'))
        return false;
    return /(?:^|\/)(?:node_modules|site-packages|\.venv)(?:\/|$)/.test(path);
}
function depth(folder) {
    return folder === '' ? 0 : folder.split('/').length;
}
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function isCalled(path, name) {
    return path === name || path.endsWith(`/${name}`);
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function pathInside(folder, path) {
    return folder === '' ? path : path.slice(folder.length + 1);
}


 }),

 84626:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   T: () => ( isSafeName)
 });
const SAFE_NAME = /^[A-Za-z0-9_@][A-Za-z0-9_.:+@/-]{0,199}$/;
function isSafeName(name) {
    return SAFE_NAME.test(name);
}


 }),

 67452:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   W4: () => ( BUILDS),
   fA: () => ( textsBehind),
   r7: () => ( scriptText)
 });
 var _standards_stable_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68026);

const BUILDS = /(?:^|[:._/-])(?:build|compile|bundle|dist|prepack|prepare|transpile|tsc|tsup|rollup|webpack|vite|esbuild|swc)/i;
const RUNS_OTHERS = /\b(?:npm|pnpm|yarn|bun|run-[sp]|npm-run-all2?|concurrently|wireit|lerna|turbo|nx|poe|pdm|hatch|sequence|ref|composite)\b|\bnode\s+--run\b|^\[/;
function textsBehind(commands, scripts) {
    const texts = new Set(commands);
    const known = [...scripts];
    for (const text of known.length === 0 ? [] : texts) {
        if (!RUNS_OTHERS.test(text))
            continue;
        const words = text.split(/[\s"'`;&|()[\]{}=,]+|\bnpm:/);
        const patterns = words.filter((word) => word.includes('*')).map((word) => word.slice(0, word.indexOf('*')));
        const named = new Set(words);
        for (const [name, script] of known) {
            const isNamed = named.has(name) || named.has(name.replace(/^(?:pre|post)/, ''));
            if (isNamed || patterns.some((start) => start !== '' && name.startsWith(start)))
                texts.add(textOf(script));
        }
    }
    return texts;
}
function textOf(script) {
    return typeof script === 'string' ? script : (0,_standards_stable_text_js__WEBPACK_IMPORTED_MODULE_0__ .f)(script);
}
function scriptText(name, scripts) {
    const run = `npm run ${name}`;
    return [...textsBehind([run], scripts)].filter((text) => text !== run).join('\n');
}


 }),

 34944:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   A: () => ( NO_SETTINGS)
 });
const NO_SETTINGS = { ignore: [], projects: new Map(), findings: [] };


 }),

 65422:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
 __nccwpck_require__.d(__webpack_exports__, {
   extensionsIn: () => ( extensionsIn),
   isTsconfig: () => ( isTsconfig),
   mayBeExtended: () => ( mayBeExtended),
   typescriptReader: () => ( typescriptReader)
 });
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(24082);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41589);
 var _standards_json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(18971);
 var _standards_jsonc_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(50896);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(12784);
 var _extended_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(79684);
 var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(37878);
 var _node_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(82827);
 var _once_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(16368);
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9356);










const TSCONFIG = /^tsconfig(?:\..+)?\.json$/;
const FOR_TESTS = /[/.](?:__tests__|tests?|specs?|e2e)[/.]/;
function isTsconfig(path) {
    return TSCONFIG.test(path.slice(path.lastIndexOf('/') + 1));
}
const typescriptReader = {
    name: 'typescript',
    reads: (name) => TSCONFIG.test(name),
    read: readReferences,
};
async function readReferences(tree) {
    const projects = [];
    const findings = [];
    for (const file of tsconfigs(tree)) {
        const text = tree.text(file);
        if (text === undefined || !text.includes('references'))
            continue;
        const reading = await (0,_standards_jsonc_js__WEBPACK_IMPORTED_MODULE_0__ .A)(text);
        if ('problem' in reading) {
            findings.push(unreadable(file, reading.problem.message, reading.problem.line));
            continue;
        }
        const root = projectFolder(file, tree);
        if (root === undefined)
            continue;
        const { dependencies, problems } = referencesOf({ file, text, value: reading.value, root }, tree);
        findings.push(...problems);
        if (dependencies.length + problems.length > 0)
            projects.push(partOf(root, file, dependencies, tree));
    }
    return { projects, findings };
}
function partOf(root, manifest, dependencies, tree) {
    const nothing = { isPrivate: false, implicitDependencies: [], targets: [], tags: [], lockfiles: [] };
    if (hasTaskSettings(root, tree))
        return { root, manifest, isVirtual: false, dependencies, ...nothing };
    return { root, manifest, ecosystem: 'node', isVirtual: true, dependencies, ...nothing };
}
function referencesOf({ file, text, value, root }, tree) {
    const dependencies = [];
    const problems = [];
    const references = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(value, 'references');
    const lines = (0,_standards_json_lines_js__WEBPACK_IMPORTED_MODULE_2__ .V)(text);
    const group = FOR_TESTS.test(file.slice(root.length)) ? 'dev' : 'main';
    for (const [index, reference] of (Array.isArray(references) ? references : []).entries()) {
        const path = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(reference, 'path');
        if (path === undefined)
            continue;
        const at = (0,_location_js__WEBPACK_IMPORTED_MODULE_3__ .dz)(file, lines.lineOf(['references', index, 'path']));
        const target = (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .o1)((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .gN)(file), path);
        const to = target === undefined ? undefined : projectAt(target, root, tree);
        if (to === undefined)
            problems.push(brokenReference(path, target === undefined, at));
        else if (to !== root) {
            const source = { type: 'local', root: to };
            dependencies.push({ name: to, ecosystem: 'node', group, specifier: path, source, at });
        }
    }
    return { dependencies, problems };
}
function projectAt(target, from, tree) {
    const file = (0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_5__ .Ed)(target, 'tsconfig.json');
    const to = projectFolder(file, tree);
    const isTracked = [target, file].some((path) => tree.entries.has(path));
    if (isTracked)
        return to ?? from;
    if (to === undefined || to === from)
        return to;
    return (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Yw)(to, (0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_5__ .Ed)(from, 'x')) || statesMembers(to, tree) ? undefined : to;
}
function statesMembers(folder, tree) {
    if (tree.entries.has((0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_5__ .Ed)(folder, 'pnpm-workspace.yaml')))
        return true;
    return tree.text((0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_5__ .Ed)(folder, 'package.json'))?.includes('"workspaces"') === true;
}
function projectFolder(file, tree) {
    return (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Zv)(file).find((folder) => tree.entries.has((0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_5__ .Ed)(folder, 'package.json')) || hasTaskSettings(folder, tree));
}
function hasTaskSettings(folder, tree) {
    const file = (0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_5__ .Ed)(folder, 'project.json');
    return tree.entries.has(file) && (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Zv)(file).some((above) => tree.entries.has((0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_5__ .Ed)(above, 'nx.json')));
}
function brokenReference(path, isOutside, at) {
    const where = isOutside ? 'out of the repository' : 'to no tsconfig';
    return {
        code: isOutside ? 'path-outside-repository' : 'broken-path',
        severity: 'warning',
        message: `The TypeScript reference "${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_6__ .g$)(path)}" leads ${where}`,
        fix: 'Write the folder of a project with a tsconfig.json, or take the reference away.',
        ...at,
    };
}
function unreadable(file, message, line) {
    return {
        code: 'unreadable-tsconfig',
        severity: 'warning',
        message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_6__ .g$)(file)} cannot be read: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_6__ .g$)(message)}`,
        fix: 'Correct the syntax: until then its references are not known.',
        file,
        line,
    };
}
const MANIFESTS = new Set(['package.json', 'package-lock.json', 'project.json', 'nx.json']);
function mayBeExtended(path) {
    return /\.json[c5]?$/.test(path) && !MANIFESTS.has(path.slice(path.lastIndexOf('/') + 1));
}
async function extensionsIn(tree, git) {
    const extending = new Map();
    const configs = tsconfigs(tree);
    const packages = (0,_once_js__WEBPACK_IMPORTED_MODULE_7__ .O)(() => packageFolders(tree));
    const followed = new Set(configs);
    let texts = configs.map((config) => [config, tree.text(config)]);
    while (texts.length > 0) {
        const next = new Set();
        for (const [file, text] of texts) {
            for (const base of await basesOf(file, text, { tree, packages })) {
                const own = extending.get(base);
                if (own === undefined)
                    extending.set(base, [file]);
                else
                    own.push(file);
                if (tree.entries.has(base) && !followed.has(base))
                    next.add(base);
            }
        }
        for (const file of next)
            followed.add(file);
        texts = await textsOf([...next], tree, git);
    }
    return {
        bases: new Set(extending.keys()),
        extendedBy(file) {
            const reached = new Set([file, UNREAD]);
            for (const base of reached)
                for (const one of extending.get(base) ?? [])
                    reached.add(one);
            reached.delete(file);
            return [...followed].filter((one) => reached.has(one));
        },
    };
}
const DECODER = new TextDecoder('utf-8');
async function textsOf(paths, { entries }, git) {
    const ids = paths.map((path) => {
        const entry = entries.get(path);
        return entry !== undefined && (0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_8__ .$W)(entry.mode) ? entry.objectId : undefined;
    });
    const wanted = ids.filter((id) => id !== undefined);
    const blobs = wanted.length === 0 ? new Map() : await git.blobs(wanted);
    return paths.map((path, at) => {
        const bytes = blobs.get(ids[at] ?? '');
        return [path, bytes && DECODER.decode(bytes)];
    });
}
const UNREAD = '';
async function basesOf(config, text, { tree, packages }) {
    if (text === undefined)
        return behindLink(config, tree);
    if (!text.includes('extends'))
        return [];
    const reading = await (0,_standards_jsonc_js__WEBPACK_IMPORTED_MODULE_0__ .A)(text);
    if ('problem' in reading)
        return [UNREAD];
    const value = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(reading.value, 'extends');
    return (typeof value === 'string' ? [value] : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .iw)(value)).flatMap((path) => {
        const targets = (0,_extended_settings_js__WEBPACK_IMPORTED_MODULE_9__ .l)(path, (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .gN)(config), packages, tree);
        return targets.map((target) => (tree.entries.has(target) || target.endsWith('.json') ? target : `${target}.json`));
    });
}
function behindLink(path, { links }) {
    const to = links.get(path);
    const target = to === undefined ? undefined : (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .o1)((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .gN)(path), to);
    return target === undefined ? [] : [target];
}
function packageFolders(tree) {
    const folders = new Map();
    for (const path of tree.manifests) {
        if (!/(?:^|\/)package\.json$/.test(path))
            continue;
        const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .Vh)(tree.text(path) ?? '');
        const name = 'value' in reading ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(reading.value, 'name') : undefined;
        if (name !== undefined)
            folders.set(name, (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .gN)(path));
    }
    return folders;
}
function isSettings(path) {
    return !(0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .j$)(path) && isTsconfig(path);
}
function tsconfigs(tree) {
    return tree.manifests.filter(isSettings);
}


 }),

 51894:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   L: () => ( whyNoText),
   n: () => ( unreadableManifest)
 });
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24082);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12784);


function whyNoText(mode) {
    return mode === _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .ps ? 'is a symbolic link, which is not followed' : 'is no regular file, or one that may not be read';
}
function unreadableManifest(file, { message, line, column, frame }) {
    return {
        code: 'unreadable-manifest',
        severity: 'error',
        message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(file)} cannot be read: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(message)}`,
        fix: 'Correct the file: until then it is not known what depends on what there.',
        file,
        line,
        column,
        frame: (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .fk)(frame.trimEnd()),
    };
}


 }),

 71991:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Ji: () => ( installedGroups),
   _b: () => ( itemsWithoutItself),
   e0: () => ( namesItself),
   fM: () => ( groupsByLock),
   wX: () => ( namesIn)
 });
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62026);
 var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(52991);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41023);



function groupsByLock(manifest, root) {
    if (root === undefined)
        return { groups: wantsAllGroups(manifest) ? 'all' : [], rootGroups: [] };
    const [own, conflicts] = [nameIn(manifest), [...conflictsIn(manifest), ...conflictsIn(root)]];
    const isOwn = (one) => one.name === own && !one.isExtra;
    const isFree = conflicts.every((items) => items.filter(isOwn).length < 2);
    const groups = wantsAllGroups(manifest) && isFree ? groupNames(manifest) : [];
    const installed = new Set([...groups, ...defaultGroups(manifest)].map(_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P));
    const excludes = (one) => isOwn(one) && (one.group === undefined || installed.has(one.group));
    const isOfRoot = (one, group) => one.name === nameIn(root) && one.group === (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(group);
    const rootGroups = installedGroups(root).filter((group) => !conflicts.some((items) => items.some((one) => isOfRoot(one, group)) && items.some(excludes)));
    return { groups, rootGroups };
}
function conflictsIn(manifest) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .gT)(manifest.table, 'tool', 'uv', 'conflicts').map((items) => (Array.isArray(items) ? items : []).filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI).map((item) => {
        const [name, group] = [(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(item, 'package'), (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(item, 'group')];
        return {
            name: name === undefined ? nameIn(manifest) : (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(name),
            group: group && (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(group),
            isExtra: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(item, 'extra') !== undefined,
        };
    }));
}
function nameIn({ table }) {
    return (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(table, 'project', 'name') ?? '');
}
function groupNames({ table }) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(table, 'dependency-groups').map(([group]) => group);
}
function wantsAllGroups({ table }) {
    const isSaid = ['default-groups', 'conflicts'].some((key) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(table, 'tool', 'uv', key) !== undefined);
    return !isSaid && (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(table, 'dependency-groups').length > 0;
}
function installedGroups(manifest) {
    return wantsAllGroups(manifest) ? allGroups(manifest) : defaultGroups(manifest);
}
function allGroups(manifest) {
    const hasOldDev = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .gT)(manifest.table, 'tool', 'uv', 'dev-dependencies').length > 0;
    return [...new Set([...groupNames(manifest), ...(hasOldDev ? ['dev'] : [])])];
}
function defaultGroups(manifest) {
    const [{ table }, all] = [manifest, allGroups(manifest)];
    const stated = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(table, 'tool', 'uv', 'default-groups');
    if (stated === 'all')
        return all;
    const names = Array.isArray(stated) ? (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .kp)(table, 'tool', 'uv', 'default-groups') : ['dev'];
    const meant = new Set(names.map(_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P));
    return all.filter((group) => meant.has((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(group)));
}
function itemsOf(manifest, group, seen = new Set()) {
    const { table } = manifest;
    const [name] = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(table, 'dependency-groups').find(([one]) => (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(one) === (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(group)) ?? [];
    if (name === undefined || seen.has(name))
        return [];
    seen.add(name);
    const old = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(name) === 'dev' ? (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .kp)(table, 'tool', 'uv', 'dev-dependencies') : [];
    const items = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .gT)(table, 'dependency-groups', name).flatMap((item) => {
        if (typeof item === 'string')
            return item;
        const other = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(item) ? (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(item, 'include-group') : undefined;
        return other === undefined ? [] : itemsOf(manifest, other, seen);
    });
    return [...items, ...old];
}
function isItself(item, manifest) {
    const name = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_2__ .p)(item)?.name;
    return name !== undefined && (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(name) === nameIn(manifest);
}
function namesItself(manifest, group) {
    return itemsOf(manifest, group).some((item) => isItself(item, manifest));
}
function namesIn(manifest, groups) {
    const items = groups.flatMap((group) => itemsOf(manifest, group));
    return new Set(items.map((item) => (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)((0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_2__ .p)(item)?.name ?? '')));
}
function itemsWithoutItself(manifest, group) {
    return withoutItself(manifest, itemsOf(manifest, group), new Set());
}
function withoutItself(manifest, items, seen) {
    return items.flatMap((item) => {
        if (!isItself(item, manifest))
            return item;
        const asked = new Set(((0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_2__ .p)(item)?.extras ?? []).map(_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P));
        return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(manifest.table, 'project', 'optional-dependencies').flatMap(([extra, list]) => {
            const name = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(extra);
            if (!asked.has(name) || seen.has(name) || !Array.isArray(list))
                return [];
            seen.add(name);
            return withoutItself(manifest, list.filter((one) => typeof one === 'string'), seen);
        });
    });
}


 }),

 99406:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Mj: () => ( sourcesFor),
   VS: () => ( sourceDeclarations),
   dr: () => ( uvDeclarations),
   kZ: () => ( uvSources),
   rX: () => ( uvMembers)
 });
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62026);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41023);
 var _pep621_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(71977);
 var _python_declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(15129);




function uvSources(table) {
    const keys = ['tool', 'uv', 'sources'];
    return new Map((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, ...keys).map(([name, value]) => {
        const where = [...keys, name];
        const entries = Array.isArray(value)
            ? value.map((entry, index) => [entry, [...where, index]])
            : [[value, where]];
        return [(0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name), entries.flatMap(([entry, at]) => ((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(entry) ? sourceOf(entry, at) : []))];
    }));
}
function sourceOf(entry, where) {
    const extra = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(entry, 'extra');
    const group = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(entry, 'group');
    return {
        ...placeOf(entry),
        ...(extra === undefined ? {} : { extra: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(extra) }),
        ...(group === undefined ? {} : { group: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(group) }),
        where,
    };
}
function placeOf(entry) {
    const workspace = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fK)(entry, 'workspace');
    if (typeof workspace === 'string')
        return { type: 'workspace', path: workspace };
    if (workspace === true)
        return { type: 'workspace' };
    const path = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(entry, 'path');
    if (path !== undefined)
        return (0,_python_declarations_js__WEBPACK_IMPORTED_MODULE_2__ .tc)(path) ? { type: 'external', archive: path } : { type: 'path', path };
    return { type: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fK)(entry, 'git') === undefined && (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fK)(entry, 'url') === undefined ? 'registry' : 'external' };
}
function sourceDeclarations(sources) {
    return [...sources].flatMap(([name, entries]) => {
        const local = entries.find(({ type }) => type === 'path' || type === 'workspace');
        if (local === undefined)
            return [];
        const { where } = local;
        return [{ name, group: 'main', specifier: '', reference: { type: 'name' }, where, followsSources: true }];
    });
}
function sourcesFor(declaration, sources) {
    const { group, groupName } = declaration;
    return sources.filter((source) => (source.extra === undefined || (group === 'extra' && groupName === source.extra)) &&
        (source.group === undefined || (group === 'dev' && groupName === source.group)));
}
function uvMembers(table) {
    const workspace = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .af)(table, 'tool', 'uv', 'workspace');
    if (workspace === undefined)
        return undefined;
    return { members: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .kp)(workspace, 'members'), exclude: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .kp)(workspace, 'exclude') };
}
function uvDeclarations(table) {
    const where = ['tool', 'uv', 'dev-dependencies'];
    return (0,_pep621_js__WEBPACK_IMPORTED_MODULE_3__ .xc)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(table, ...where), { group: 'dev', groupName: 'dev', where });
}


 }),

 3292:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);

__nccwpck_require__.d(__webpack_exports__, {
  TomlDate: () => ( TomlDate),
  TomlError: () => ( TomlError),
  "default": () => ( dist),
  parse: () => ( parse),
  stringify: () => ( stringify)
});

;
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;

function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; 
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa )
            ctx.p++;
        else if (c === 0xd  && ctx.s.charCodeAt(ctx.p + 1) === 0xa )
            ctx.p += 2;
    }
    let parsed = '';
    let sliceStart = ctx.p;
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        if (isMultiline && (c === 0xa  || (c === 0xd  && ctx.s.charCodeAt(ctx.p + 1) === 0xa ))) {
            state = state && 3;
        }
        else if ((c < 0x20 && c !== 0x9 ) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            if (!state) {
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        else if (!state) {
            if (!isLiteral && c === 0x5c ) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78  || c === 0x75  || c === 0x55 ) { 
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78  ? 2 : c === 0x75  ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                     hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                         hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                             hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            else if (isMultiline && (c === 0x20 || c === 0x9 )) {
                state = 2;
            }
            else {
                if (c === 0x62 )
                    parsed += '\b';
                else if (c === 0x74 )
                    parsed += '\t';
                else if (c === 0x6e )
                    parsed += '\n';
                else if (c === 0x66 )
                    parsed += '\f';
                else if (c === 0x72 )
                    parsed += '\r';
                else if (c === 0x65 )
                    parsed += '\x1b';
                else if (c === 0x22 )
                    parsed += '"';
                else if (c === 0x5c )
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        else if (c !== 0x20 && c !== 0x9 ) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            state = !isLiteral && c === 0x5c  ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a  && c !== 0x7a ) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        if (this.isDate())
            return iso.slice(0, 10);
        if (this.isTime())
            return iso.slice(11, 23);
        if (this.#offset === null)
            return iso.slice(0, -1);
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    return char === 0x20 || char === 0x9  || char === 0xa  || char === 0xd  ||
        (delim && (char === delim || char === 0x2c )) ||
        char === 0x23; 
}
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 0x5b  || c === 0x7b ) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b 
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    if (c === 0x22  || c === 0x27 ) {
        return parseString(ctx);
    }
    if (c === 0x74 ) { 
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 ) { 
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b  || c === 0x2d ) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d  && ctx.s.charCodeAt(ctx.p + 7) === 0x2d ) {
        return parseDate(ctx, c, end);
    }
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a ) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    if (c === 0x69 ) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    if (c === 0x6e ) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    if (c === 0x30 ) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; 
        if (!sign) {
            if (c === 0x78 )
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 )
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f )
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e )
            state = 2;
        else if (c === 0x65  || c === 0x45 )
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; 
        if (c === 0x5f ) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; 
            hasUnderscores = true;
        }
        else if (state === 1 && c === 0x2e )
            state = 2;
        else if ((state === 1 || state === 3) && (c === 0x65  || c === 0x45 ))
            state = 4;
        else if (state === 4 && (c === 0x2b  || c === 0x2d )) {
            state = 6;
        }
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    if (!state) {
        let val = (startChr - 0x30 ) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); 
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f ) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        else if (underscore & 1)
            underscore--;
    }
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); 
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54  && c !== 0x74 )) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a )
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a )
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e )
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a  || c === 0x7a ) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b  || c === 0x2d ) {
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a )
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e )
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;

function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa )
            break;
        if (c === 0xd  && ctx.s.charCodeAt(ctx.p + 1) === 0xa ) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 ) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9  ||
            (!banNewLines &&
                (c === 0xa  || (c === 0xd  && ctx.s.charCodeAt(ctx.p + 1) === 0xa )))))
            ctx.p++;
        if (banComments || c !== 0x23 )
            break;
        skipComment(ctx);
    }
}

;




function parseKey(ctx, end = 0x3d ) {
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        else if (c === 0x2e ) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        else if (!state && (c === 0x22  || c === 0x27 )) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        else if (c === 0x20 || c === 0x9 ) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        else if (state === 2 || (c < 0x30 && c !== 0x2d ) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f ) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d ) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d );
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d ) {
            return res;
        }
        if (c !== 0x2c )
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d ) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d ));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d ) {
            return res;
        }
        if (c !== 0x2c )
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0  && (state.t === 1  || state.t === 2 )) {
                return null;
            }
            if (state.t === 2 ) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0  && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 
                    ? 3  : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1  && state.t === 3 )) {
        return null;
    }
    if (type === 2 ) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 , d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        return null;
    }
    state.d = true;
    if (type === 1 ) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0  && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b ) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; 
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d );
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d ) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2  : 1 );
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 );
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa  && (tmp !== 0xd  || toml.charCodeAt(ctx.p + 1) !== 0xa )) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                tzc !== 0x2b  && tzc !== 0x2d  &&
                    (
                    (tzc !== 0x55  && tzc !== 0x47  && tzc !== 0x5a  && tzc !== 0x45 ) ||
                        (
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) 
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;





 const dist = ({ parse: parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });


 })

 	});
 	
 	var __webpack_module_cache__ = {};
 	
 	function __nccwpck_require__(moduleId) {
 		
 		var cachedModule = __webpack_module_cache__[moduleId];
 		if (cachedModule !== undefined) {
 			return cachedModule.exports;
 		}
 		
 		var module = __webpack_module_cache__[moduleId] = {
 			id: moduleId,
 			loaded: false,
 			exports: {}
 		};
 		
 		var threw = true;
 		try {
 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
 			threw = false;
 		} finally {
 			if(threw) delete __webpack_module_cache__[moduleId];
 		}
 		
 		module.loaded = true;
 		
 		return module.exports;
 	}
 	
 	__nccwpck_require__.m = __webpack_modules__;
 	
 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
 	
 	(() => {
 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
 		var leafPrototypes;
 		
 		
 		
 		
 		
 		
 		__nccwpck_require__.t = function(value, mode) {
 			if(mode & 1) value = this(value);
 			if(mode & 8) return value;
 			if(typeof value === 'object' && value) {
 				if((mode & 4) && value.__esModule) return value;
 				if((mode & 16) && typeof value.then === 'function') return value;
 			}
 			var ns = Object.create(null);
 			__nccwpck_require__.r(ns);
 			var def = {};
 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
 			}
 			def['default'] = () => (value);
 			__nccwpck_require__.d(ns, def);
 			return ns;
 		};
 	})();
 	
 	(() => {
 		
 		__nccwpck_require__.d = (exports, definition) => {
 			for(var key in definition) {
 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
 				}
 			}
 		};
 	})();
 	
 	(() => {
 		__nccwpck_require__.f = {};
 		
 		
 		__nccwpck_require__.e = (chunkId) => {
 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
 				__nccwpck_require__.f[key](chunkId, promises);
 				return promises;
 			}, []));
 		};
 	})();
 	
 	(() => {
 		
 		__nccwpck_require__.u = (chunkId) => {
 			
 			return "" + chunkId + ".index.js";
 		};
 	})();
 	
 	(() => {
 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
 	})();
 	
 	(() => {
 		
 		__nccwpck_require__.r = (exports) => {
 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
 			}
 			Object.defineProperty(exports, '__esModule', { value: true });
 		};
 	})();
 	
 	(() => {
 		__nccwpck_require__.nmd = (module) => {
 			module.paths = [];
 			if (!module.children) module.children = [];
 			return module;
 		};
 	})();
 	
 	(() => {
 		
 		
 		
 		var installedChunks = {
 			8792: 1
 		};
 		
 		var installChunk = (chunk) => {
 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
 			for(var moduleId in moreModules) {
 				if(__nccwpck_require__.o(moreModules, moduleId)) {
 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
 				}
 			}
 			if(runtime) runtime(__nccwpck_require__);
 			for(var i = 0; i < chunkIds.length; i++)
 				installedChunks[chunkIds[i]] = 1;
 		};
 		
 		__nccwpck_require__.f.require = (chunkId, promises) => {
 			
 			if(!installedChunks[chunkId]) {
 				if(true) { 
 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
 				} else installedChunks[chunkId] = 1;
 			}
 		};
 		
 		
 		
 	})();
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);

__nccwpck_require__.d(__webpack_exports__, {
  action: () => ( action),
  actionEnd: () => ( actionEnd),
  background: () => ( background),
  commandLine: () => ( commandLine)
});

var find_action = __nccwpck_require__(67274);
var contract_arguments = __nccwpck_require__(87109);
var ascii_json = __nccwpck_require__(95633);
var parse = __nccwpck_require__(53398);
var version = __nccwpck_require__(44545);
var errors = __nccwpck_require__(12027);
var likeness = __nccwpck_require__(92299);
var printable = __nccwpck_require__(12784);
var external_node_fs_ = __nccwpck_require__(73024);
var external_node_path_ = __nccwpck_require__(76760);
var standards_paint = __nccwpck_require__(63627);
var files = __nccwpck_require__(56870);
var git = __nccwpck_require__(83105);
var interruption = __nccwpck_require__(49039);
var lazy_http = __nccwpck_require__(80355);
var lazy_tasks = __nccwpck_require__(66617);
var make_folder = __nccwpck_require__(82047);
var system_process = __nccwpck_require__(60967);
;











function terminalSystem(env, showsAnswer) {
    const report = terminalReport(env, showsAnswer, process);
    return {
        folder: process.cwd(),
        files: (0,interruption.I)(files.a),
        programs: (0,system_process.TS)(env),
        ...(0,lazy_tasks.O)(env),
        http: (0,lazy_http.C)(env),
        serve: async (answer, port) => (await __nccwpck_require__.e( 6653).then(__nccwpck_require__.bind(__nccwpck_require__, 76653))).serveLocally(answer, port),
        variable: (name) => env[name] || undefined,
        variableNames: () => Object.keys(env).filter((name) => env[name]),
        report,
        openGit: (folder) => (0,git.zY)(folder, env),
        openRemoteGit: async (folder, credentialsFor) => (await __nccwpck_require__.e( 9267).then(__nccwpck_require__.bind(__nccwpck_require__, 29267))).openRemoteGit(folder, env, credentialsFor),
        openScratchGit: async (folder) => (await __nccwpck_require__.e( 8265).then(__nccwpck_require__.bind(__nccwpck_require__, 8265))).openScratchGit(folder, env),
        openWorkTree: async (folder) => (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 40266))).openWorkTree(folder),
        openGithub: async (access) => (await __nccwpck_require__.e( 2815).then(__nccwpck_require__.bind(__nccwpck_require__, 62815))).openGithub(access, { env, log: report.log }),
        upload: async (file) => (await __nccwpck_require__.e( 2469).then(__nccwpck_require__.bind(__nccwpck_require__, 62469))).uploadArtifact(file, { env, log: report.log }),
        outputFolder: async (repository) => (await insideGit(repository)) ?? files.a.makeTemporary(),
        keptFolder: insideGit,
        whenInterrupted: interruption.v,
    };
}
function terminalReport(env, showsAnswer, { stdout, stderr }) {
    const secrets = new Set();
    const withoutSecrets = (text) => [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    const isWatched = stderr.isTTY === true && env['TERM'] !== 'dumb';
    const paint = (0,standards_paint.e)(screenOf(env, stderr).hasColor);
    const withSign = (line) => {
        const color = SIGNS.get(line.slice(0, 2));
        return color === undefined ? line : `${paint(color, line.slice(0, 1))}${line.slice(1)}`;
    };
    let isShown = false;
    const wipe = () => {
        if (isShown)
            stderr.write('\r\u001b[K');
        isShown = false;
    };
    return {
        log(line) {
            wipe();
            stderr.write(`${withSign((0,printable.g$)(withoutSecrets(line)))}\n`);
        },
        progress(line) {
            if (!isWatched)
                return;
            wipe();
            if (line === '')
                return;
            const width = (stderr.columns || 80) - 1;
            stderr.write((0,printable.g$)(withoutSecrets(line)).slice(0, width));
            isShown = true;
        },
        async block(title, text, isFolded) {
            const lines = isFolded ? [] : [(0,printable.dS)(withoutSecrets(await text())).trimEnd(), ''];
            wipe();
            stderr.write(`${[withSign((0,printable.g$)(withoutSecrets(title))), ...lines].join('\n')}\n`);
        },
        async show(render) {
            wipe();
            if (showsAnswer)
                stdout.write(`${(await render(screenOf(env, stdout))).trimEnd()}\n`);
        },
        annotate({ level, message, file, line, isInAnswer = false }) {
            wipe();
            if ((showsAnswer && isInAnswer) || level === 'notice')
                return;
            const place = file === undefined ? '' : `${(0,printable.g$)(file)}${line === undefined ? '' : `:${line}`}: `;
            stderr.write(`${level}: ${place}${(0,printable.fk)(message).replaceAll('\n', '\n  ')}\n`);
        },
        summary: async () => undefined,
        hide: (secret) => secrets.add(secret),
    };
}
const SIGNS = new Map([
    ['\u2713 ', 'green'],
    ['\u2717 ', 'red'],
    ['\u2013 ', 'yellow'],
]);
function screenOf(env, stream) {
    const hasColor = env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : stream.isTTY === true && !env['NO_COLOR'];
    return { columns: stream.columns || 100, hasColor: hasColor && env['TERM'] !== 'dumb' };
}
function linkedFolder(workTree) {
    const named = /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)(external_node_path_.join(workTree, '.git'), 'utf8'))?.[1];
    if (named === undefined)
        return undefined;
    const folder = external_node_path_.resolve(workTree, named, 'maestro');
    try {
        (0,make_folder.f)(folder);
    }
    catch {
        return undefined;
    }
    return folder;
}
function folderAt(at) {
    return (0,external_node_fs_.statSync)(at, { throwIfNoEntry: false })?.isDirectory() === true ? at : undefined;
}
async function insideGit(repository) {
    for (let at = repository; at !== external_node_path_.dirname(at); at = external_node_path_.dirname(at)) {
        try {
            (0,external_node_fs_.mkdirSync)(external_node_path_.join(at, '.git', 'maestro'));
            return external_node_path_.join(at, '.git', 'maestro');
        }
        catch (error) {
            const { code } = error;
            if (code === 'EEXIST')
                return folderAt(external_node_path_.join(at, '.git', 'maestro'));
            if (code === 'ENOTDIR')
                return linkedFolder(at);
            if (code !== 'ENOENT')
                break;
        }
    }
    return undefined;
}

;









async function runCommandLine(words) {
    let lost;
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(0);
        const message = `standard output cannot be written: ${error.message}`;
        lost ??= complain(new errors.yA('OUTPUT_LOST', message, false));
        process.exitCode = lost;
    });
    process.stderr.on('error', () => undefined);
    try {
        const code = await command(words);
        process.exitCode = lost ?? code;
        return true;
    }
    catch (error) {
        process.exitCode = complain(error);
        return false;
    }
}
function complain(error) {
    const { failures, exitCode } = (0,errors.ng)(error);
    for (const one of failures)
        process.stderr.write(failureText(one));
    return exitCode;
}
function failureText({ title, message, file, line }) {
    const place = file === undefined ? '' : `${(0,printable.g$)(file)}${line === undefined ? '' : `:${line}`}: `;
    const [first, ...hints] = (0,printable.fk)(message).split('\n');
    return `${[`error: ${place}${first} (${title})`, ...hints, ''].join('\n  ').trimEnd()}\n`;
}
const HELP = new Set(['help', '--help', '-h']);
async function command([name, ...words]) {
    if (name === undefined || HELP.has(name))
        return print(await help(words.find((word) => !word.startsWith('-'))));
    if (name === '--version')
        return print(`${version.x}\n`);
    const action = await actionOf(name);
    const line = (0,contract_arguments.W)(action.contract, words);
    if (line.wantsHelp)
        return print(await help(name));
    const { surface, answers = surface === 'command' ? 'people' : 'programs' } = action.contract;
    const showsAnswer = !line.wantsJson && (answers === 'people' || process.stdout.isTTY === true);
    const given = (input) => line.given.get(input) ?? (0,parse.AU)(action.contract, input, process.env);
    const inputs = (0,parse.TL)(action.contract, given);
    const { run } = await action.load();
    let hasTold = false;
    const tell = (line) => {
        hasTold = true;
        process.stdout.write(`${line}\n`);
    };
    const outputs = await run(inputs, { ...terminalSystem(process.env, showsAnswer), tell });
    if (!showsAnswer && !hasTold)
        process.stdout.write(`${outputsJson(action.contract, outputs)}\n`);
    const verdict = action.contract.verdict?.(outputs);
    if (verdict === undefined)
        return 0;
    if (typeof verdict === 'string')
        return 1;
    process.stderr.write(`error: ${(0,printable.fk)(verdict.message).replaceAll('\n', '\n  ')}\n`);
    return verdict.exitCode;
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
async function help(name) {
    const { commandHelp, overview } = await __nccwpck_require__.e( 9215).then(__nccwpck_require__.bind(__nccwpck_require__, 19215));
    if (name !== undefined)
        return commandHelp((await actionOf(name)).contract);
    const { actions } = await __nccwpck_require__.e( 3333).then(__nccwpck_require__.bind(__nccwpck_require__, 43333));
    return overview([...actions.values()].map(({ contract }) => contract));
}
async function actionOf(name) {
    const action = await (0,find_action.O)(name);
    if (action !== undefined)
        return action;
    const { actions } = await __nccwpck_require__.e( 3333).then(__nccwpck_require__.bind(__nccwpck_require__, 43333));
    const hint = (0,likeness.a)(name, [...actions.keys()], 'Try: maestro-actions --help');
    throw new errors.yo('USAGE', `${(0,printable.g$)(name)} is no command`, hint);
}
function outputsJson(contract, outputs) {
    return (0,ascii_json.i)(Object.fromEntries(Object.keys(contract.outputs).map((name) => [name, outputs[name]])));
}

;
async function toItsEnd(work) {
    const complain = () => {
        process.stderr.write('error: maestro-actions waits for what never comes; please report it (UNSETTLED)\n');
        process.exitCode = 13;
    };
    process.once('beforeExit', complain);
    const result = await work;
    process.off('beforeExit', complain);
    return result;
}

;


async function action(name) {
    const { runAction } = await __nccwpck_require__.e( 5230).then(__nccwpck_require__.bind(__nccwpck_require__, 55230));
    await toItsEnd(runAction(name));
}
async function actionEnd(name) {
    const { endAction } = await __nccwpck_require__.e( 5230).then(__nccwpck_require__.bind(__nccwpck_require__, 55230));
    await toItsEnd(endAction(name));
}
async function background(name) {
    const { runInBackground } = await __nccwpck_require__.e( 7171).then(__nccwpck_require__.bind(__nccwpck_require__, 57171));
    await toItsEnd(runInBackground(name));
}
async function commandLine(words) {
    return toItsEnd(runCommandLine(words));
}

module.exports = __webpack_exports__;
 })()
;