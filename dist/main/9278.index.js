"use strict";
exports.id = 9278;
exports.ids = [9278];
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

 90140:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => ( loadedUnbuilt),
  x: () => ( unbuiltPackages)
});

var affected_places = __webpack_require__(32063);
var local_dependencies = __webpack_require__(57566);
var git_modes = __webpack_require__(24082);
var printable = __webpack_require__(12784);
var brought_programs = __webpack_require__(11974);
var check_programs = __webpack_require__(65049);
var json = __webpack_require__(41589);
var repo_paths = __webpack_require__(9356);
var typescript = __webpack_require__(65422);
;




const ALL = ['paths', 'jest', 'bundler', 'package'];
const REGISTERS = /\b(?:tsx|ts-node|tsconfig-paths|swc-node|babel-node|jiti|esbuild-register|bun)\b/;
const OBEYED = [
    [(0,check_programs.D)('node|mocha|ava'), ['package']],
    [(0,check_programs.D)('jest'), ['jest', 'package']],
    [(0,check_programs.D)('vitest|vite'), ['bundler', 'package']],
    [(0,check_programs.D)('tsc|vue-tsc|tsgo|svelte-check'), ['paths']],
];
const FOLLOWS_PATHS = /tsconfig-?paths|pathsToModuleNameMapper/i;
function obeyedBy(texts) {
    let obeyed = ALL;
    for (const text of texts) {
        if (REGISTERS.test(text))
            continue;
        for (const [named, own] of OBEYED)
            if (named.test(text))
                obeyed = obeyed.filter((one) => own.includes(one));
    }
    return obeyed;
}
const SETTINGS = /(?:config|preset|alias|setup|workspace)[^/]*\.(?:[cm]?[jt]sx?|json5?)$|^package\.json$|^\.\w+rc(?:\.\w+)?$/;
function leadingFiles(folders, { entries }) {
    return [...entries.keys()].filter((file) => {
        const folder = (0,repo_paths.gN)(file);
        return folders.has(folder) && SETTINGS.test(file.slice(folder === '' ? 0 : folder.length + 1));
    });
}
const ALIASES = /alias|moduleNameMapper|modulePaths|paths|conditions|conditionNames/i;
const BY_KEY = { jest: ['jest', 'babel'], package: ['alias', 'imports', '_moduleAliases', 'browser'] };
function ledBy(file, text) {
    const followsPaths = FOLLOWS_PATHS.test(text);
    if (!ALIASES.test(text))
        return { names: new Map(), followsPaths };
    if ((0,repo_paths.AP)(file, 'package.json')) {
        const said = Object.entries(BY_KEY).map(([kind, keys]) => [kind, namesIn(membersAsText(text, keys))]);
        return { names: new Map(said), followsPaths: false };
    }
    return { names: new Map([[leadingOf(file), namesIn(text)]]), followsPaths };
}
function leadingOf(file) {
    if ((0,typescript.isTsconfig)(file))
        return 'paths';
    return /(?:^|\/)\.?(?:jest|babel)/.test(file) ? 'jest' : 'bundler';
}
function namesIn(text) {
    const quoted = [...text.matchAll(/["'`^](@[\w.-]+\/[\w.-]*|\w[\w.-]*)/g)];
    const keys = [...text.matchAll(/(\w[\w-]*)\s*:/g)];
    return [...quoted, ...keys].map(([, name]) => name);
}
function membersAsText(text, keys) {
    const reading = (0,json.Vh)(text);
    return 'value' in reading ? JSON.stringify(keys.map((key) => (0,json.memberOf)(reading.value, key))) : '';
}

var unbuilt_packages = __webpack_require__(98326);
var once = __webpack_require__(16368);
;










const DECODER = new TextDecoder('utf-8');
async function unbuiltPackages(asked) {
    const loaded = await loadedUnbuilt(asked);
    return new Map([...loaded].map(([{ id }, packages]) => [id, reasonFor(packages()[0])]));
}
async function loadedUnbuilt({ tasks, view: { graph, tree }, git, }) {
    const { packages, byTask } = (0,unbuilt_packages.Xg)(tasks, { graph, tree });
    if (byTask.size === 0)
        return new Map();
    const ledTo = await ledFinder([...byTask.keys()], packages, { graph, tree, git });
    return new Map([...byTask].flatMap(([task, bits]) => {
        const left = bits & ~ledTo(task);
        return left === 0n ? [] : [[task, () => packages.filter((_, at) => ((left >> BigInt(at)) & 1n) === 1n)]];
    }));
}
async function ledFinder(tasks, packages, { graph, tree, git }) {
    const dependencies = (0,local_dependencies.DZ)(graph);
    const rootOf = (name) => graph.projects.get(name)?.root ?? '';
    const placesOf = (name) => {
        const root = rootOf(name);
        return new Set([root, ...(0,repo_paths.Zv)(root), ...(dependencies.get(name) ?? []).map(rootOf)]);
    };
    const folders = new Set(tasks.flatMap(({ project }) => [...placesOf(project)]));
    const led = await ledAt(folders, packages, tree, git);
    const found = new Map();
    const roots = (0,affected_places.i$)(graph);
    const settingsOf = (name) => (0,once.b)(found, name, () => {
        const [own, places] = [rootOf(name), placesOf(name)];
        return [...led].flatMap(([folder, one]) => {
            const owner = (0,affected_places.bf)((0,repo_paths._z)(folder, 'tsconfig.json'), roots);
            const isNear = places.has(folder) || (owner?.root ?? '') === '' || owner?.name === name || (0,repo_paths.Yw)(own, folder);
            return isNear ? one : [];
        });
    });
    return (task) => {
        const settings = settingsOf(task.project);
        if (settings.length === 0)
            return 0n;
        const obeyed = new Set(obeyedBy((0,brought_programs.C)(task, tree)));
        if ((obeyed.has('jest') || obeyed.has('bundler')) && settings.some(({ followsPaths }) => followsPaths))
            obeyed.add('paths');
        const all = settings.flatMap(({ bits }) => [...bits].flatMap(([leading, own]) => (obeyed.has(leading) ? own : [])));
        return all.reduce((sum, own) => sum | own, 0n);
    };
}
async function ledAt(folders, packages, tree, git) {
    const files = [...tree.manifests.filter(typescript.isTsconfig), ...leadingFiles(folders, tree)];
    const entries = [...new Set(files)]
        .flatMap((file) => tree.entries.get(file) ?? [])
        .filter(({ mode }) => (0,git_modes.$W)(mode));
    const isAtHand = (file) => (0,repo_paths.AP)(file, 'package.json') || (0,typescript.isTsconfig)(file);
    const blobs = await git.blobs(entries.flatMap(({ path, objectId }) => (isAtHand(path) ? [] : objectId)));
    const found = new Map();
    for (const { path, objectId } of entries) {
        const { names, followsPaths } = ledBy(path, isAtHand(path) ? (tree.text(path) ?? '') : DECODER.decode(blobs.get(objectId)));
        if (names.size === 0 && !followsPaths)
            continue;
        const known = found.get((0,repo_paths.gN)(path)) ?? { bits: new Map(), followsPaths: false };
        for (const [leading, own] of names)
            known.bits.set(leading, (known.bits.get(leading) ?? 0n) | bitsLed(packages, new Set(own)));
        found.set((0,repo_paths.gN)(path), { ...known, followsPaths: known.followsPaths || followsPaths });
    }
    return found;
}
function bitsLed(packages, names) {
    if (names.size === 0)
        return 0n;
    return packages.reduce((all, one, at) => ((0,unbuilt_packages.ck)(one, names) ? all | (1n << BigInt(at)) : all), 0n);
}
function reasonFor({ root, entry }) {
    const file = entry.replace(/^\.\//, '');
    return `${(0,printable.g$)(root)} is loaded from ${(0,printable.g$)(file)}, which a build makes that it does not wait for`;
}


 }),

 99012:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => ( refuseUnknownTargets),
  L: () => ( whatToRun)
});

var external_node_path_ = __webpack_require__(76760);
var over_work_tree = __webpack_require__(76185);
var parse = __webpack_require__(53398);
var errors = __webpack_require__(12027);
var named_projects = __webpack_require__(59879);
var unread_manifests = __webpack_require__(22893);
var shards = __webpack_require__(68573);
var json = __webpack_require__(41589);
var likeness = __webpack_require__(92299);
var printable = __webpack_require__(12784);
var own_folder = __webpack_require__(15744);
var target_patterns = __webpack_require__(77476);
var nx = __webpack_require__(20695);
var repo_paths = __webpack_require__(9356);
var contract = __webpack_require__(17453);
var read_graph = __webpack_require__(41770);
var unknown_targets = __webpack_require__(50242);
var effect = __webpack_require__(26834);
var shared_files = __webpack_require__(68012);
var local_dependencies = __webpack_require__(57566);
var task_graph = __webpack_require__(26379);
var unbuilt_packages = __webpack_require__(98326);
var once = __webpack_require__(16368);
var run_unbuilt_packages = __webpack_require__(90140);
;









async function orderedTasks(question, commit, place) {
    const isMade = madeFinder({ ...place, tree: commit.view.tree });
    const order = { question, isMade, isShipped: shippedFinder(question.graph) };
    let ordered = { tasks: (0,task_graph.mL)(question), needs: question.needs };
    for (;;) {
        const more = await buildsFor({ ...commit, tasks: ordered.tasks }, ordered.needs, order);
        if (more.size === 0)
            return ordered;
        const needs = withMore(ordered.needs, more);
        ordered = { tasks: (0,task_graph.mL)({ ...question, needs }), needs };
    }
}
async function buildsFor(asked, known, order) {
    const waits = await missingWaits(asked, known, order);
    const isFirst = ({ task, need }) => typeof need.of !== 'string' && order.isShipped(task.project, need.of.selector);
    const found = new Map();
    const added = new Map();
    for (const wait of [...waits.filter(isFirst), ...waits.filter((one) => !isFirst(one))]) {
        const { task, build, root, need } = wait;
        if (isBehind(build, task.id, asked.tasks, added))
            continue;
        found.set(root, [...(found.get(root) ?? []), need]);
        added.set(task.id, [...(added.get(task.id) ?? []), build]);
    }
    return found;
}
async function missingWaits(asked, known, { question: { graph, needs }, isMade }) {
    const waits = [];
    const asksForBuilds = wantsBuilds(asked);
    for (const [task, packages] of await (0,run_unbuilt_packages.N)(asked)) {
        const root = graph.projects.get(task.project)?.root ?? '';
        const isStated = needs.get(root)?.some(({ target }) => target === task.target) === true;
        if (isStated || LOADS_NOTHING.test(task.target))
            continue;
        const mayDoWithout = isLint(task, graph) || (!asksForBuilds && (await isMade(packages())));
        for (const { project, manifest, builds } of packages()) {
            for (const target of builds) {
                const build = `${project}:${target}`;
                if (build === task.id || waitsFor(known.get(root), task.target, target, project))
                    continue;
                if (!asked.tasks.has(build) && mayDoWithout)
                    continue;
                const need = { target: task.target, needs: target, of: { selector: project }, at: { file: manifest } };
                waits.push({ task, build, root, need });
            }
        }
    }
    return waits;
}
const LOADS_NOTHING = /^(?:.*[:._-])?(?:clean(?:up)?|dev|start|serve|watch|preview|format|fmt|prettier|(?:pre|post)?install)(?:[:._-].*)?$/;
function wantsBuilds({ tasks }) {
    return [...tasks.values()].some(({ target, isAdded }) => !isAdded && (0,unbuilt_packages.Tc)(target));
}
function isLint({ project, target, ecosystem }, { projects }) {
    const own = projects.get(project)?.targets.find((one) => one.name === target && one.ecosystem === ecosystem);
    const kinds = own === undefined ? undefined : (0,effect.tG)(own);
    return kinds?.every((kind) => kind === 'lint') === true;
}
function waitsFor(own, target, build, project) {
    return (own?.some((need) => need.target === target && need.needs === build && typeof need.of !== 'string' && need.of.selector === project) === true);
}
function isBehind(start, other, tasks, added) {
    const reached = new Set([start]);
    for (const id of reached) {
        if (id === other)
            return true;
        for (const { task } of tasks.get(id)?.after ?? [])
            reached.add(task);
        for (const task of added.get(id) ?? [])
            reached.add(task);
    }
    return false;
}
function shippedFinder(graph) {
    const upstream = (0,local_dependencies.pv)((0,local_dependencies.WV)(graph));
    const known = new Map();
    return (from, to) => (0,once.b)(known, from, () => new Set(upstream(from))).has(to);
}
function withMore(needs, more) {
    const all = new Map(needs);
    for (const [root, own] of more)
        all.set(root, [...(all.get(root) ?? []), ...own]);
    return all;
}
function madeFinder({ root, files, tree }) {
    const known = new Map();
    const madeAt = async (one) => {
        const place = external_node_path_.join(root, one.root, one.entry.replace(/[^/]*\*.*/, ''));
        const places = [place, ...unbuilt_packages.Jx.map((ending) => `${place}${ending}`)];
        for (const at of places) {
            const changed = await files.changedAt(at);
            if (changed !== undefined)
                return changed;
        }
        return undefined;
    };
    const isNew = async (one) => {
        const made = await madeAt(one);
        if (made === undefined)
            return false;
        for (const file of tree.entries.keys()) {
            if (!(0,repo_paths.Yw)(one.root, file) || (0,shared_files.xA)((0,repo_paths._l)(one.root, file), true))
                continue;
            if (((await files.changedAt(external_node_path_.join(root, file))) ?? 0) > made)
                return false;
        }
        return true;
    };
    return async (packages) => {
        const all = await Promise.all(packages.map((one) => (0,once.b)(known, one.root, () => isNew(one))));
        return all.every(Boolean);
    };
}

;


















async function whatToRun(inputs, system) {
    const committed = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const revision = inputs.head || 'HEAD';
    const checkedOut = inputs.head === '' && system.event === undefined ? lookedAt(committed) : undefined;
    const place = checkedOut === undefined ? committed.locate(revision) : placeOf(committed, checkedOut);
    const git = checkedOut === undefined
        ? committed
        : (0,over_work_tree.u)(committed, checkedOut, place.then(({ workTree }) => system.openWorkTree(workTree)));
    const view = await (0,read_graph.k)(git, revision, 
    place.then(({ commit }) => commit ?? (checkedOut === undefined ? undefined : over_work_tree.U)));
    const { workTree: root } = await place;
    await refuseUnread(view, inputs, system);
    const own = { ...system, openGit: () => git };
    const from = external_node_path_.relative(root, external_node_path_.resolve(system.folder, inputs.root)).split(external_node_path_.sep).join('/');
    const projects = inputs.projects.map((word) => placed(word, from, view));
    const shard = inputs.shard === '' ? undefined : parseShard(inputs.shard);
    const wanted = shard === undefined ? await named({ ...inputs, projects }, view, own) : ofShard(shard, view);
    const stated = await (0,target_patterns.Sk)(await (0,nx.readNxNeeds)(view.tree), view.graph);
    const question = { graph: view.graph, wanted, needs: stated };
    const { tasks, needs } = await orderedTasks(question, { view, git }, { root, files: system.files });
    const given = shard === undefined ? {} : { shard };
    return {
        view,
        root,
        git,
        tasks,
        wanted,
        needs,
        ...given,
        ...(checkedOut === undefined ? {} : { checkedOut: await checkedOut }),
    };
}
async function placeOf(git, checkedOut) {
    const [workTree, { commit }] = await Promise.all([git.workTree(), checkedOut]);
    return { workTree, commit };
}
async function lookedAt(git) {
    const { commit, uncommitted } = await git.checkedOut({ submodules: 'whole' });
    return { commit, uncommitted: uncommitted.filter((file) => !file.startsWith(`${own_folder.w5}/`)) };
}
async function refuseUnread({ graph }, { projects, affected, shard }, { report }) {
    const [first, ...others] = (0,unread_manifests.O)(graph);
    if (first === undefined)
        return;
    const isAllMeant = affected || shard !== '' || projects.some((word) => word === 'all' || word === 'affected');
    if (isAllMeant)
        throw (0,unread_manifests.o)(first, others);
    const { annotationsOf } = await __webpack_require__.e( 2503).then(__webpack_require__.bind(__webpack_require__, 22503));
    for (const one of annotationsOf([first, ...others]))
        report.annotate({ ...one, level: 'warning', title: 'Not read' });
}
function refuseUnknownTargets(targets, { view, shard }) {
    if (shard !== undefined)
        return;
    const { unknown, names, known } = (0,unknown_targets.h)(targets, view.graph);
    const [first] = unknown;
    if (first === undefined)
        return;
    const hint = (0,printable.g$)((0,likeness.a)(first, names, `There are: ${known}.`));
    throw new errors.yo('UNKNOWN_TARGET', `no project has a target ${(0,printable.g$)(first)}`, hint);
}
const NAME_ON_COMMAND_LINE = 'Name projects, or say --affected; all stands for every project.';
const NAME_IN_STEP = 
'Give the step an entry of the matrix of affected, shard: ${{ toJSON(matrix) }}, or projects: affected; projects: all stands for every project.';
function placed(word, from, { graph }) {
    if (!/^\.\.?(?:\/|$)/.test(word))
        return word;
    const at = external_node_path_.posix.join('/', from, word).slice(1).replace(/\/+$/, '');
    const places = /^\.\/?$/.test(word) ? [at, ...(0,repo_paths.Zv)(at)] : [at];
    const byRoot = new Map([...graph.projects.values()].map(({ root, name }) => [root, name]));
    return places.map((place) => byRoot.get(place)).find((name) => name !== undefined) ?? word;
}
async function named(inputs, { graph }, system) {
    const words = inputs.affected ? [...inputs.projects, 'affected'] : inputs.projects;
    if (words.length === 0) {
        const hint = system.job === undefined ? NAME_ON_COMMAND_LINE : NAME_IN_STEP;
        throw new errors.yo('NOTHING_NAMED', 'nothing says which projects are to be run', hint);
    }
    const limits = new Map();
    const names = await (0,named_projects.L)(words, graph, async () => {
        const set = await affectedSet(inputs, system);
        for (const limit of set.limits ?? [])
            limits.set(...limit);
        return new Set(set.projects.keys());
    });
    const isLimited = words.every((word) => word === 'affected' || word.startsWith('!'));
    return new Map(names.map((name) => {
        const limit = isLimited ? limits.get(name) : undefined;
        return [name, limit === undefined ? inputs.targets : inputs.targets.filter((target) => limit.has(target))];
    }));
}
async function affectedSet(inputs, system) {
    const { answer } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 6605));
    const names = [
        'root',
        'base',
        'head',
        'workflow',
        'merge-queue',
        'dependents',
        'edges',
        'carries',
        'granularity',
    ];
    const given = new Map(names.map((name) => [name, inputs[name]]));
    return answer({ ...(0,parse.TL)(contract.dz, (name) => given.get(name)), token: inputs.token }, system);
}
function ofShard(shard, { graph }) {
    const unknown = shard.projects.find((name) => !graph.projects.has(name));
    if (unknown !== undefined) {
        const what = `shard names ${(0,printable.g$)(unknown)}, which is no project of this commit`;
        throw new errors.yo('SHARD_INVALID', what, 'Check out the commit that affected answered for.');
    }
    return new Map(shard.projects.map((name) => [name, (0,shards.Y$)(shard, name)]));
}
function parseShard(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw invalid((0,errors.bD)(error));
    }
    if (!(0,json.Gv)(value))
        throw invalid('it is no object');
    const shard = (0,shards.v5)(value);
    if (shard.projects.length === 0)
        throw invalid('it names no projects');
    return shard;
}
function invalid(why) {
    const hint = 'Give it an entry of the output matrix of affected: shard: ${{ toJSON(matrix) }}.';
    return new errors.yo('SHARD_INVALID', `shard cannot be read: ${(0,printable.g$)(why)}`, hint);
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

 9654:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   T: () => ( isBuilt),
   u: () => ( sourcesOf)
 });
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);

const BUILT = new Set([
    ...['dist', 'build', 'out', 'output', 'es', 'esm', 'cjs', 'umd', 'lib', 'types', 'module', 'commonjs'],
]);
const SOURCES = ['src', 'source', 'lib', 'app', ''];
function isBuilt(path) {
    return BUILT.has(path.split('/', 1)[0]);
}
function sourcesOf(modules, root, path) {
    const direct = modules.find(path);
    const segments = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._l)(root, path).split('/');
    let start = 0;
    while (start < segments.length - 1 && BUILT.has(segments[start]))
        start++;
    if (start === 0)
        return direct;
    const rests = Array.from({ length: start }, (_, at) => segments.slice(at + 1).join('/'));
    for (const rest of rests.reverse()) {
        for (const source of SOURCES) {
            const found = modules.find((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(root, source), rest));
            if (found.length > 0)
                return [...direct, ...found];
        }
    }
    return direct;
}


 }),

 57566:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   DZ: () => ( localDependencies),
   WV: () => ( shippedEdges),
   pv: () => ( upstreamIn)
 });
function localDependencies({ edges, }) {
    const found = new Map();
    for (const { from, to, kind } of edges) {
        if (kind !== 'local')
            continue;
        const own = found.get(from);
        if (own === undefined)
            found.set(from, new Set([to]));
        else
            own.add(to);
    }
    return new Map([...found].map(([name, names]) => [name, [...names]]));
}
function upstreamIn(graph) {
    const next = localDependencies(graph);
    return (name) => {
        const found = new Set([name]);
        for (const one of found)
            for (const to of next.get(one) ?? [])
                found.add(to);
        found.delete(name);
        return [...found];
    };
}
function shippedEdges({ edges }) {
    return { edges: edges.filter(({ group }) => group !== 'dev') };
}


 }),

 59879:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   L: () => ( projectsMeantBy)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _standards_likeness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92299);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62026);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);




async function projectsMeantBy(words, graph, affected, check = () => undefined) {
    const wanted = words.filter((word) => !word.startsWith('!'));
    const unwanted = words.filter((word) => word.startsWith('!'));
    const names = new Set();
    for (const word of wanted.length === 0 ? ['all'] : wanted) {
        const meant = await meantBy(word, graph, affected);
        if (!isAbout(word))
            check(meant);
        for (const name of meant)
            names.add(name);
    }
    for (const word of unwanted) {
        for (const name of await meantBy(word.slice(1).trim(), graph, affected, '!'))
            names.delete(name);
    }
    return [...graph.projects.keys()].filter((name) => names.has(name));
}
function isGlob(word) {
    return /[*?[{]/.test(word);
}
function isAbout(word) {
    return word === 'all' || word === 'affected' || isGlob(word);
}
async function meantBy(word, { projects }, affected, prefix = '') {
    if (word === 'all')
        return projects.keys();
    if (word === 'affected')
        return affected();
    return isGlob(word) ? matching(word, projects) : [projectNamed(word, projects, prefix)];
}
function projectNamed(word, projects, prefix) {
    const folder = word.replace(/^\.\//, '').replace(/\/+$/, '');
    const [found] = [...projects.values()].filter(({ name, root, packageNames }) => name === word || root === folder || packageNames.python === (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(word));
    if (found !== undefined)
        return found.name;
    const known = [...projects.values()].flatMap(({ name, root }) => (word.includes('/') ? [root, name] : [name]));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('UNKNOWN_PROJECT', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(word)} is no project of this repository`, (0,_standards_likeness_js__WEBPACK_IMPORTED_MODULE_3__ .a)(word, known, thereAre([...projects.keys()]), prefix));
}
const MOST_TOLD = 20;
function thereAre(names) {
    if (names.length === 0)
        return 'There are no projects.';
    const more = names.length > MOST_TOLD ? ` and ${names.length - MOST_TOLD} more` : '';
    return `There are: ${names.slice(0, MOST_TOLD).map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$).join(', ')}${more}.`;
}
async function matching(glob, projects) {
    const { default: picomatch } = await __webpack_require__.e( 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const matches = picomatch(glob, { dot: true });
    const found = [...projects.values()].filter(({ name, root }) => matches(name) || matches(root));
    if (found.length > 0)
        return found.map(({ name }) => name);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('UNKNOWN_PROJECT', `no project of this repository matches ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(glob)}`, 'Globs match names and folders: packages/core-*.');
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

 91507:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Og: () => ( keepStart),
   _b: () => ( keepLastSegments),
   ky: () => ( wrapped),
   zf: () => ( keepEnd)
 });
function keepEnd(text, limit) {
    return text.length <= limit ? text : `\u2026${text.slice(text.length - limit + 1).replace(/^[\udc00-\udfff]/, '')}`;
}
function keepLastSegments(path, limit) {
    if (path.length <= limit || !path.includes('/'))
        return path;
    const from = path.indexOf('/', path.length - limit + 1);
    return `\u2026${path.slice(from === -1 ? path.lastIndexOf('/') : from)}`;
}
function keepStart(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
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

 57164:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $5: () => ( fitted),
   D9: () => ( markdownCode),
   FH: () => ( markdownPlace),
   PP: () => ( tableHead),
   TM: () => ( folded),
   jD: () => ( tableRow),
   markdownText: () => ( markdownText)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _workspaces_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37878);
 var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);
 var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24545);




const LONGEST_CODE = 160;
const PLAIN_WORD = /^["'(]{0,2}[\p{L}\p{N}\p{M}]+(?:[-'\u2019]\p{L}+)*["')]{0,2}[,.;:!?\u2026]?["')]?$/u;
const LIST_NUMBER = /^\d+[.)]$/;
const PUNCTUATED = /^(["'(]*)(.*?)((?:[,;:!?]|(?<![./])\.)?["')]*(?:,|(?<![./])\.)?)$/su;
function markdownCode(text, limit = LONGEST_CODE) {
    const shown = (0,_clip_js__WEBPACK_IMPORTED_MODULE_0__ .zf)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text), limit).replaceAll('`', '\\x60').replaceAll('|', '\\x7c');
    return shown.trim() === '' ? `\`"${shown}"\`` : `\`${shown}\``;
}
function markdownText(text) {
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text)
        .split(' ')
        .filter((word) => word !== '')
        .map(markdownWord)
        .join(' ');
}
function markdownWord(word, at) {
    if (word === '\u2013' || word === '\u2026')
        return word;
    if (PLAIN_WORD.test(word) && !(at === 0 && LIST_NUMBER.test(word)))
        return word;
    const [, before = '', name = '', after = ''] = PUNCTUATED.exec(word) ?? [];
    return name === '' ? markdownCode(word) : `${before}${markdownCode(name)}${after}`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function tableHead(titles) {
    return tableRow(titles) + tableRow(titles.map(() => '---'));
}
function folded(title, markdown) {
    return `<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}
function markdownPlace(file, line, limit) {
    return markdownCode((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__ ._b)((0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_2__ .Z9)({ file, line }), limit));
}
function fitted(lines, bytes) {
    let size = 0;
    const cut = lines.findIndex((line) => {
        size += Buffer.byteLength(line);
        return size > bytes;
    });
    return cut === -1 ? lines.join('') : `${lines.slice(0, cut).join('')}\n+${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__ .zD)(lines.length - cut)} more\n`;
}


 }),

 11974:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( textsOf),
   d: () => ( broughtBy)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41589);
 var _workspaces_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16368);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
 var _workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67452);




const FLAGS = String.raw `(?:\s+-\S+)*\s+`;
const REST = '[^;&|\\n]*';
const END = '(?=[\\s"\'`;&|)]|$)';
const NEWEST = new RegExp(`(?<![\\w@.-])(?:${[
    `(?:uvx|pnpx|tox|nox)${END}`,
    `uv${FLAGS}tool\\s+(?:run|install|upgrade)${END}`,
    `uv\\s${REST}\\s(?:-w|--with(?:-requirements|-editable)?)[\\s=]`,
    `uv${FLAGS}run\\s(?:${REST}\\s)?(?:-U|--upgrade|--script|[^\\s-]\\S*\\.py)${END}`,
    `uv${FLAGS}sync\\s(?:${REST}\\s)?(?:-U|--upgrade)${END}`,
    `pipx${FLAGS}(?:run|install|upgrade)${END}`,
    `pip3?${FLAGS}install${END}`,
    `hatch\\s(?:${REST}\\s)?(?:run|test|fmt)${END}`,
    `(?:pnpm|yarn)${FLAGS}(?:dlx|create)${END}`,
    `(?:npm|bun)${FLAGS}(?:init|create)${END}`,
    `(?:yarn|pnpm|bun)${FLAGS}(?:global\\s+)?add${END}`,
    `npm${FLAGS}(?:i|install|add)${FLAGS}[\\w@]`,
].join('|')})`);
const RUNNER = new RegExp(`(?<![\\w@.-])(?:npx|bunx|(?:npm|bun)${FLAGS}(?:exec|x))["']?(?=\\s+(${REST}))`, 'g');
function broughtBy(text) {
    if (NEWEST.test(text))
        return 'newest';
    const names = [];
    for (const [, words = ''] of text.matchAll(RUNNER)) {
        const name = nameIn(words.split(/\s+/));
        if (name === 'newest')
            return name;
        if (name !== undefined)
            names.push(name);
    }
    return names;
}
function nameIn(words) {
    for (const word of words) {
        if (/^--no(?:-install)?$/.test(word))
            return undefined;
        if (/^(?:-p|--package(?:=.*)?)$/.test(word))
            return 'newest';
        if (word.startsWith('-'))
            continue;
        const name = word.replace(/["'`)]+/g, '');
        return name.lastIndexOf('@') > 0 || name.includes(':') ? 'newest' : name;
    }
    return undefined;
}
const ELSEWHERE = new RegExp([
    `\\b(?:npm|pnpm|yarn|bun)\\b${REST}\\s(?:-w|-ws|-F|-r|-C|--workspaces?|--workspace-root|--filter|--recursive|--prefix|--cwd|--dir|workspaces?)(?=[\\s=])`,
    '\\byarn\\s+(?:run\\s+)?[\\w.@/-]*:',
    '\\bcd\\s+["\']?\\.\\.',
    '\\b(?:lerna|turbo|nx)\\s',
].join('|'));
const PYTHON_RUNNER = /\b(?:poe|pdm|hatch|task)\s/;
const TASK_TABLE = /^\[+\s*tool\.(?:poe|pdm\.scripts|hatch|taskipy)\b/;
const told = new WeakMap();
function textsOf(task, tree) {
    const own = told.get(tree) ?? new Map();
    told.set(tree, own);
    return (0,_workspaces_once_js__WEBPACK_IMPORTED_MODULE_0__ .b)(own, `${task.folder}\0${task.command}`, () => readTexts(task, tree));
}
function readTexts({ command, folder }, tree) {
    const above = [folder, ...(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Zv)(folder)].map((at) => (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(at, 'package.json'));
    const own = above.find((file) => tree.entries.has(file));
    const near = (0,_workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_2__ .fA)([command], own === undefined ? [] : scriptsIn(own, tree));
    const leadsOn = [...near].some((text) => ELSEWHERE.test(text));
    const all = leadsOn ? tree.manifests.filter((file) => (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .AP)(file, 'package.json')) : [];
    const texts = new Set(leadsOn
        ? (0,_workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_2__ .fA)(near, all.flatMap((file) => scriptsIn(file, tree)))
        : near);
    const settings = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(folder, 'pyproject.toml');
    if (PYTHON_RUNNER.test(command) && tree.entries.has(settings)) {
        const tables = (tree.text(settings) ?? '').split(/^(?=\[)/m);
        for (const table of tables)
            if (TASK_TABLE.test(table))
                texts.add(table);
    }
    return texts;
}
const known = new WeakMap();
function scriptsIn(file, tree) {
    const own = known.get(tree) ?? new Map();
    known.set(tree, own);
    return (0,_workspaces_once_js__WEBPACK_IMPORTED_MODULE_0__ .b)(own, file, () => {
        const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__ .Vh)(tree.text(file) ?? '');
        return 'value' in reading ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(reading.value, 'scripts')) : [];
    });
}


 }),

 15744:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Sh: () => ( ownPackages),
   am: () => ( ownEnvironment),
   iN: () => ( OWN_ENVIRONMENTS),
   j1: () => ( OWN_PROGRAMS),
   jW: () => ( hideOwnFolder),
   w5: () => ( OWN_FOLDER),
   y4: () => ( triedEnvironment)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);


const OWN_FOLDER = '.maestro';
const OWN_ENVIRONMENTS = `${OWN_FOLDER}/environments`;
function ownEnvironment(project) {
    return `${OWN_ENVIRONMENTS}/${flat(project)}`;
}
function triedEnvironment(project) {
    return `${OWN_FOLDER}/tried/${flat(project)}`;
}
function flat(project) {
    return project.replaceAll('/', '+');
}
function ownPackages(root) {
    return `${OWN_FOLDER}/${flat(root)}packages`;
}
const OWN_PROGRAMS = `${OWN_FOLDER}/bin`;
async function hideOwnFolder(root, files) {
    const hint = `What is made here goes into the folder ${OWN_FOLDER}: move away what stands there.`;
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__ .kr)(() => files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, OWN_FOLDER, '.gitignore'), '*\n'), (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('OWN_FOLDER_LOST', `nothing can be made in ${OWN_FOLDER}: ${why}`, hint));
}


 }),

 66482:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Y: () => ( managerFolder),
   r: () => ( readManagerText)
 });
function readManagerText(text) {
    const [, program, version, hash] = /^([a-z]+)@(\d+\.\d+\.\d+[\w.-]*)(?:\+(sha\d+\.[\da-f]+))?$/i.exec(text) ?? [];
    if (program === undefined || version === undefined)
        return undefined;
    return { program: program.toLowerCase(), version, ...(hash === undefined ? {} : { hash: hash.toLowerCase() }) };
}
function managerFolder({ program, version }) {
    return `${program}@${version}`;
}


 }),

 77476:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Pt: () => ( isPattern),
   Sk: () => ( withoutPatterns),
   Vi: () => ( namesAmong)
 });
const PATTERN = /[*|{}()[]/;
function isPattern(name) {
    return PATTERN.test(name);
}
async function namesAmong(names) {
    const { default: picomatch } = await __webpack_require__.e( 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const all = [...names];
    return (pattern) => {
        const fits = picomatch(pattern);
        return all.filter((name) => name === pattern || fits(name));
    };
}
async function withoutPatterns(needs, graph) {
    if (![...needs.values()].some((own) => own.some((need) => isPattern(need.needs))))
        return needs;
    const like = await namesAmong(new Set([...graph.projects.values()].flatMap(({ targets }) => targets.map(({ name }) => name))));
    const expand = (need) => {
        if (!isPattern(need.needs))
            return [need];
        const { of } = need;
        const isWhole = typeof of !== 'string' && !graph.projects.has(of.selector);
        const whole = isWhole ? like(`${of.selector}:${need.needs}`).map((one) => ({ ...need, needs: one, of: SELF })) : [];
        if (whole.length > 0)
            return whole;
        const meant = like(need.needs);
        if (meant.length === 0)
            return [need];
        return meant.flatMap((one) => (of === SELF && one === need.target ? [] : [{ ...need, needs: one }]));
    };
    return new Map([...needs].map(([folder, own]) => [folder, own.flatMap(expand)]));
}
const SELF = 'self';


 }),

 80426:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   DD: () => ( environmentFor),
   lN: () => ( PROGRAMS_OF_PYTHON),
   uP: () => ( ENVIRONMENT_STAMP),
   xY: () => ( hasLostInterpreter)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41589);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
 var _own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15744);
 var _stated_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66482);





const ENVIRONMENT_STAMP = 'maestro.json';
async function environmentFor(task, project, place) {
    const { python, lost } = task.ecosystem === 'python' ? await pythonOf(project, place) : NONE;
    const programs = task.ecosystem === 'node' ? [task.folder, ...(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Zv)(task.folder)].map((at) => binOf(at, place)) : [];
    const brought = node_path__WEBPACK_IMPORTED_MODULE_0__.join(place.root, _own_folder_js__WEBPACK_IMPORTED_MODULE_2__ .j1);
    const managers = await managersFor(project, brought, place);
    const own = [
        ...(python === undefined ? [] : [node_path__WEBPACK_IMPORTED_MODULE_0__.join(python, PROGRAMS_OF_PYTHON)]),
        ...[...programs, ...managers, brought],
    ];
    const variables = { PATH: [...own, place.path].join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter) };
    if (python === undefined)
        return { variables, ...(lost === undefined ? {} : { lost }) };
    const isOwn = python.startsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.join(place.root, _own_folder_js__WEBPACK_IMPORTED_MODULE_2__ .iN));
    const uv = isOwn ? { UV_PROJECT_ENVIRONMENT: python, UV_NO_SYNC: '1', UV_FROZEN: '1' } : {};
    return { python, variables: { ...variables, ...uv, VIRTUAL_ENV: python, PYTHONHOME: undefined } };
}
const PROGRAMS_OF_PYTHON = process.platform === 'win32' ? 'Scripts' : 'bin';
async function hasLostInterpreter(environment, files) {
    const programs = node_path__WEBPACK_IMPORTED_MODULE_0__.join(environment, PROGRAMS_OF_PYTHON);
    return !(await files.isFile(node_path__WEBPACK_IMPORTED_MODULE_0__.join(programs, 'python'))) && (await files.list(programs)).includes('python');
}
const NONE = {};
async function pythonOf({ name, root, workspaceRoots }, { root: top, files }) {
    let lost;
    const own = [(0,_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ .am)(name), ENVIRONMENT_STAMP];
    const others = [root, ...workspaceRoots].map((at) => [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(at, '.venv'), 'pyvenv.cfg']);
    for (const [at, sign] of [own, ...others]) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(top, at);
        const settings = await files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, sign));
        if (settings === undefined)
            continue;
        const why = sign === ENVIRONMENT_STAMP && isOfOther(settings, top) ? 'was made for another checkout' : undefined;
        if (why === undefined && !(await hasLostInterpreter(folder, files)))
            return { python: folder };
        lost ??= why === undefined ? `the interpreter of ${at} is gone` : `${at} ${why}`;
    }
    return lost === undefined ? NONE : { lost };
}
function isOfOther(stamp, top) {
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__ .Vh)(stamp);
    const root = 'value' in reading ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.stringMember)(reading.value, 'root') : undefined;
    return root !== undefined && root !== top;
}
async function managersFor({ root, workspaceRoots }, brought, place) {
    if (!(await place.files.isFolder(brought)))
        return [];
    const versions = new Set((await place.files.list(brought)).filter((name) => name.includes('@')));
    if (versions.size === 0)
        return [];
    for (const at of new Set([root, ...workspaceRoots, ...(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Zv)(root)])) {
        const stated = await statedAt(at, place);
        if (stated !== undefined)
            return versions.has(stated) ? [node_path__WEBPACK_IMPORTED_MODULE_0__.join(brought, stated)] : [];
    }
    return [];
}
async function statedAt(at, { root, files }) {
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__ .Vh)((await files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, at, 'package.json'))) ?? '');
    const text = 'value' in reading ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.stringMember)(reading.value, 'packageManager') : undefined;
    const stated = (0,_stated_manager_js__WEBPACK_IMPORTED_MODULE_4__ .r)(text ?? '');
    return stated && (0,_stated_manager_js__WEBPACK_IMPORTED_MODULE_4__ .Y)(stated);
}
function binOf(at, { root }) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, at, 'node_modules', '.bin');
}


 }),

 26379:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Jm: () => ( unmetNeeds),
   Wf: () => ( dependentsIn),
   mL: () => ( makeTaskGraph),
   wX: () => ( namesIn)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
 var _graph_local_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57566);
 var _graph_select_projects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77808);



function makeTaskGraph(question) {
    const { graph } = question;
    const stated = { ...graph, edges: graph.edges.filter(({ isInherited }) => !isInherited) };
    const building = { ...question, dependencies: (0,_graph_local_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ .DZ)(stated), tasks: new Map() };
    for (const [name, targets] of question.wanted) {
        for (const target of targets)
            for (const id of idsOf(building, name, target))
                add(id, building, [], false);
    }
    return ordered(building.tasks);
}
function unmetNeeds(tasks, { graph, needs }) {
    const stated = [...tasks.values()].flatMap(({ project, target }) => {
        const own = needs.get(graph.projects.get(project)?.root ?? '') ?? [];
        return own.filter((need) => need.target === target);
    });
    if (stated.length === 0)
        return [];
    const names = new Set([...graph.projects.values()].flatMap(({ targets }) => targets.map(({ name }) => name)));
    const selected = new Map();
    const isSelected = (selector) => {
        const known = selected.get(selector) ?? (0,_graph_select_projects_js__WEBPACK_IMPORTED_MODULE_1__ .h)(selector, graph.projects).length > 0;
        selected.set(selector, known);
        return known;
    };
    const whyUnmet = (need) => {
        const { target, needs: name, of } = need;
        if (name === '')
            return 'nameless';
        if (!namesIn(need).some((one) => names.has(one)))
            return 'target';
        if (of === 'self')
            return name === target ? 'itself' : undefined;
        if (of === 'dependencies' || names.has(`${of.selector}:${name}`))
            return undefined;
        return isSelected(of.selector) ? undefined : 'projects';
    };
    return stated.flatMap((need) => {
        const why = whyUnmet(need);
        return why === undefined ? [] : [{ ...need, why }];
    });
}
function namesIn({ needs, of }) {
    return typeof of === 'string' ? [needs] : [needs, `${of.selector}:${needs}`];
}
function idsOf({ graph }, name, target) {
    const project = graph.projects.get(name);
    const own = project?.targets.filter((one) => one.name === target) ?? [];
    return own.map((one, at) => {
        const id = at === 0 ? `${name}:${target}` : `${name}:${target}:${one.ecosystem}`;
        return { id, project: project, target: one };
    });
}
function add({ id, project, target }, building, way, isAdded) {
    const known = building.tasks.get(id);
    if (known !== undefined) {
        if (known.isAdded && !isAdded)
            building.tasks.set(id, { ...known, isAdded });
        return;
    }
    if (way.includes(id))
        return;
    const after = (building.needs.get(project.root) ?? [])
        .filter((need) => need.target === target.name)
        .flatMap((need) => meant(need, project.name, building).map((one) => ({ one, at: need.at })))
        .filter(({ one }) => one.id !== id);
    const { command, folder, ecosystem } = target;
    const needs = new Map(after.map(({ one, at }) => [one.id, { task: one.id, at }]));
    const task = { id, project: project.name, target: target.name, command, folder, ecosystem, isAdded };
    building.tasks.set(id, { ...task, after: [...needs.values()] });
    for (const { one } of after)
        add(one, building, [...way, id], true);
}
function meant({ needs, of }, project, building) {
    if (of === 'self')
        return idsOf(building, project, needs);
    if (of === 'dependencies')
        return ofDependencies(needs, project, building);
    return (0,_graph_select_projects_js__WEBPACK_IMPORTED_MODULE_1__ .h)(of.selector, building.graph.projects).flatMap((name) => idsOf(building, name, needs));
}
function ofDependencies(target, project, building) {
    const seen = new Set([project]);
    const found = [];
    for (const waiting = [...(building.dependencies.get(project) ?? [])]; waiting.length > 0;) {
        const name = waiting.shift();
        if (seen.has(name))
            continue;
        seen.add(name);
        const own = idsOf(building, name, target);
        found.push(...own);
        if (own.length === 0)
            waiting.push(...(building.dependencies.get(name) ?? []));
    }
    return found;
}
function ordered(tasks) {
    const done = new Map();
    const open = new Map([...tasks.values()].map((task) => [task.id, new Set(task.after.map((need) => need.task))]));
    const dependents = dependentsIn(tasks);
    const ready = [...open].flatMap(([id, needs]) => (needs.size === 0 ? id : []));
    for (const id of ready) {
        done.set(id, tasks.get(id));
        for (const next of dependents.get(id) ?? []) {
            const needs = open.get(next);
            needs?.delete(id);
            if (needs?.size === 0)
                ready.push(next);
        }
    }
    if (done.size === tasks.size)
        return done;
    throw cycleAmong([...tasks.keys()].filter((id) => !done.has(id)), tasks);
}
function dependentsIn(tasks) {
    const found = new Map();
    for (const { id, after } of tasks.values()) {
        for (const { task } of after) {
            const own = found.get(task);
            if (own === undefined)
                found.set(task, [id]);
            else
                own.push(id);
        }
    }
    return found;
}
function cycleAmong(left, tasks) {
    const isLeft = new Set(left);
    const way = [];
    for (let at = left[0] ?? '';;) {
        const again = way.indexOf(at);
        way.push(at);
        if (again >= 0) {
            const need = tasks.get(way.at(-2) ?? '')?.after.find(({ task }) => task === at);
            const chain = way.slice(again).join(' \u2192 ');
            const hint = 'Take one of them out of dependsOn.';
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo('TASK_CYCLE', `these tasks wait for one another: ${chain}`, hint, need?.at);
        }
        at = tasks.get(at)?.after.find(({ task }) => isLeft.has(task))?.task ?? '';
    }
}


 }),

 98326:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Jx: () => ( ENDINGS),
   Tc: () => ( isBuild),
   Xg: () => ( findUnbuilt),
   ck: () => ( isLed)
 });
 var _graph_built_sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9654);
 var _graph_local_dependencies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57566);
 var _standards_package_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61438);
 var _workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82827);
 var _workspaces_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16368);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9356);
 var _workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67452);
 var _brought_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11974);








function isBuild(target) {
    return _workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_0__ .W4.test(target);
}
const OTHERS = '(?:-w|-ws|-F|-r|-C|--workspaces?|--filter|--recursive|--prefix|--cwd|--dir|workspaces?)(?=[\\s=])';
const REST = '[^;&|\\n]*';
const BUILDS_OTHERS = new RegExp([
    `\\b(?:npm|pnpm|yarn|bun)\\b${REST}\\s${OTHERS}${REST}(?:build|compile)`,
    `\\b(?:npm|pnpm|yarn|bun)\\b${REST}(?:build|compile)${REST}\\s${OTHERS}`,
    `\\bcd\\s[^;|\\n]*(?:build|compile|tsc)`,
    `\\b(?:turbo|nx|lerna|moon|rush|wireit)\\s`,
    `\\b(?:vue-)?tsc\\b${REST}\\s(?:-b|--build)(?=\\s|$)`,
].join('|'));
const READS_ALONE = /^\s*(?:(?:npx|pnpm exec|yarn)\s+)?(?:biome|prettier|oxlint|stylelint|markdownlint\S*|cspell)\s[^;&|]*$/;
function findUnbuilt(tasks, { graph, tree }) {
    const dependencies = (0,_graph_local_dependencies_js__WEBPACK_IMPORTED_MODULE_1__ .DZ)(graph);
    const own = [...tasks.values()].flatMap(({ ecosystem, project }) => (ecosystem === 'node' ? project : []));
    const reached = new Set(own);
    for (const name of reached)
        for (const to of dependencies.get(name) ?? [])
            reached.add(to);
    const loaded = loadedIn(reached, graph);
    const packages = [];
    const bits = new Map();
    for (const name of reached) {
        const project = graph.projects.get(name);
        const one = project !== undefined && loaded.has(project.root) ? unbuiltPackage(project, tree) : undefined;
        if (one !== undefined)
            bits.set(name, 1n << BigInt(packages.push(one) - 1));
    }
    if (packages.length === 0)
        return { packages, byTask: new Map() };
    const shipped = shippedBy(behindTheirOwn(reached, dependencies), (0,_graph_local_dependencies_js__WEBPACK_IMPORTED_MODULE_1__ .DZ)((0,_graph_local_dependencies_js__WEBPACK_IMPORTED_MODULE_1__ .WV)(graph)), bits);
    const needed = (name) => neededBy(name, dependencies.get(name) ?? [], bits, shipped);
    const behind = (own) => own === 0n ? 0n : [...bits].reduce((all, [name, bit]) => ((shipped.get(name) ?? 0n) & own ? all | bit : all), 0n);
    const isBuilding = onceByTask((task) => [...(0,_brought_programs_js__WEBPACK_IMPORTED_MODULE_2__ .C)(task, tree)].some((text) => BUILDS_OTHERS.test(text)));
    const before = new Map();
    const byTask = new Map();
    for (const task of tasks.values()) {
        const waits = task.after.flatMap(({ task: id }) => before.get(id) ?? []);
        const built = waits.reduce((all, one) => all | one.built, 0n);
        const buildsOthers = (0,_workspaces_once_js__WEBPACK_IMPORTED_MODULE_3__ .O)(() => isBuilding(task) || waits.some((one) => one.buildsOthers()));
        const made = _workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_0__ .W4.test(task.target) ? (bits.get(task.project) ?? 0n) : 0n;
        before.set(task.id, { built: built | made, buildsOthers });
        const unbuilt = task.ecosystem === 'node' ? needed(task.project) & ~built & ~behind(made) : 0n;
        if (unbuilt !== 0n && !buildsOthers() && !isReadAlone(task, tree))
            byTask.set(task, unbuilt);
    }
    return { packages, byTask };
}
function onceByTask(make) {
    const made = new Map();
    return (task) => (0,_workspaces_once_js__WEBPACK_IMPORTED_MODULE_3__ .b)(made, task, () => make(task));
}
function behindTheirOwn(names, dependencies) {
    const [seen, done] = [new Set(), new Set()];
    const waiting = [...names];
    while (waiting.length > 0) {
        const name = waiting.at(-1);
        if (seen.has(name))
            done.add(waiting.pop());
        else
            waiting.push(...(dependencies.get(name) ?? []).filter((to) => !seen.has(to)));
        seen.add(name);
    }
    return [...done];
}
function shippedBy(names, dependencies, bits) {
    const shipped = new Map();
    for (let isAgain = true; isAgain;) {
        isAgain = false;
        for (const name of names) {
            const known = shipped.get(name) ?? 0n;
            let all = known;
            for (const to of dependencies.get(name) ?? [])
                all |= (bits.get(to) ?? 0n) | (shipped.get(to) ?? 0n);
            if (all === known)
                continue;
            shipped.set(name, all);
            isAgain = true;
        }
    }
    return shipped;
}
function neededBy(name, dependencies, bits, shipped) {
    const all = dependencies.reduce((sum, to) => sum | (bits.get(to) ?? 0n) | (shipped.get(to) ?? 0n), 0n);
    return all & ~(bits.get(name) ?? 0n);
}
function loadedIn(names, { projects }) {
    const found = new Set();
    for (const name of names)
        for (const { ecosystem, source } of projects.get(name)?.dependencies ?? [])
            if (ecosystem === 'node' && source.type === 'local')
                found.add(source.root);
    return found;
}
function isReadAlone(task, tree) {
    const texts = [...(0,_brought_programs_js__WEBPACK_IMPORTED_MODULE_2__ .C)(task, tree)];
    const scripts = texts.length === 1 ? texts : texts.slice(1);
    return scripts.every((text) => READS_ALONE.test(text));
}
function unbuiltPackage(project, tree) {
    const { root, targets, packageNames } = project;
    const [name, file] = [packageNames.node, (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_4__ .WI)(tree, root)];
    if (name === undefined)
        return undefined;
    const manifest = file?.value ?? {};
    const builds = targets.filter((target) => _workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_0__ .W4.test(target.name));
    const hasBuild = builds.length > 0;
    const entry = (0,_standards_package_entries_js__WEBPACK_IMPORTED_MODULE_5__ .Kc)(manifest).find((one) => {
        const path = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_6__ .o1)(root, one.replace(/[^/]*\*.*/, ''));
        if (path === undefined || path === root || isThere(path, one, tree))
            return false;
        return hasBuild || (0,_graph_built_sources_js__WEBPACK_IMPORTED_MODULE_7__ .T)((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_6__ ._l)(root, path));
    });
    if (entry === undefined)
        return undefined;
    const { file: manifestFile = root } = file ?? {};
    const names = [name, ...(0,_standards_package_entries_js__WEBPACK_IMPORTED_MODULE_5__ .hA)(manifest)];
    return { project: project.name, root, manifest: manifestFile, entry, builds: buildsOf(builds), names };
}
const PART = /^(?:build|compile)[:._-](?:types?|dts|declarations?|js|esm|cjs|lib|dist)$/;
function buildsOf(builds) {
    const first = builds.find((one) => one.name === 'build') ?? builds[0];
    if (first === undefined)
        return [];
    const parts = builds.filter((one) => one !== first && PART.test(one.name) && first.scripts?.includes(one.name) !== true);
    return [first, ...parts].map((one) => one.name);
}
const ENDINGS = [
    '.js',
    '.json',
    '.node',
    '.cjs',
    '.mjs',
    '.ts',
    '.tsx',
    '.mts',
    '.cts',
    '.d.ts',
    '.d.mts',
    '.d.cts',
];
function isThere(path, entry, { entries, ...tree }) {
    if (entry.includes('*'))
        return tree.hasFolder(path);
    if (entries.has(path) || tree.hasFolder(path) || ENDINGS.some((ending) => entries.has(`${path}${ending}`)))
        return true;
    return (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_6__ .Zv)(path).some((folder) => entries.has(folder));
}
function isLed({ names }, led) {
    const [name = ''] = names;
    return names.some((one) => led.has(one)) || led.has(name.slice(0, name.indexOf('/') + 1));
}


 })

};
;