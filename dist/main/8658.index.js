export const id = 8658;
export const ids = [8658];
export const modules = {

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

/***/ 18658:
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
// EXTERNAL MODULE: ./build/js/contract/version.js
var version = __webpack_require__(44545);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(24545);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/actions/affected/read-graph.js
var read_graph = __webpack_require__(41770);
;// CONCATENATED MODULE: ./build/js/actions/init/starters.js
// Generated from workflows/: npm run generate
const STARTERS = {
    "monorepo/ci": "# Tests the projects that a change touches, and only those. Require the check \"ci / gate\".\nname: CI\non: { pull_request: , merge_group: , push: { branches: [$default-branch] } }\npermissions: { contents: read }\njobs:\n  ci:\n    uses: maestro-actions/maestro-actions/.github/workflows/monorepo-ci.yml@v1\n",
    "monorepo/publish": "# Publishes the packages whose versions the registry does not have yet. docs/workflows/publish-packages.md has the other registries.\nname: Publish\non: { push: { branches: [$default-branch] } }\npermissions: {}\njobs:\n  publish:\n    permissions: { contents: read, packages: write, id-token: write, attestations: write }\n    uses: maestro-actions/maestro-actions/.github/workflows/publish-packages.yml@v1\n    with:\n      registry: ghcr\n      url: https://ghcr.io/${{ github.repository_owner }}\n",
    "product/ci": "# Tests a product whose shared packages come from a private registry.\nname: CI\non: { pull_request: , merge_group: , push: { branches: [$default-branch] } }\npermissions: { contents: read, packages: read }\njobs:\n  ci:\n    uses: maestro-actions/maestro-actions/.github/workflows/product-ci.yml@v1\n    with: { registry: ghcr, url: 'https://ghcr.io/${{ github.repository_owner }}', owned: maestro-* }\n",
    "product/release": "# Releases the product: by a tag, or by hand under the version that its commits ask for.\nname: Release\non:\n  push: { tags: ['v*'] }\n  workflow_dispatch: { inputs: { version: { description: 'auto, major, minor, patch, or a version', default: auto } } }\npermissions: {}\njobs:\n  release:\n    permissions: { contents: write, packages: write, id-token: write, attestations: write }\n    uses: maestro-actions/maestro-actions/.github/workflows/product-release.yml@v1\n    with:\n      version: ${{ inputs.version || 'auto' }}\n      registry: ghcr\n      url: https://ghcr.io/${{ github.repository_owner }}\n",
    "product/templates": "# Keeps the pin of the templates at the newest version that its policy allows, as one pull request.\nname: Templates\non: { schedule: [{ cron: '17 5 * * *' }], workflow_dispatch: , repository_dispatch: { types: [maestro-templates] } }\npermissions: {}\njobs:\n  templates:\n    permissions: { contents: write, pull-requests: write, actions: write }\n    uses: maestro-actions/maestro-actions/.github/workflows/sync-templates.yml@v1\n    secrets:\n      templates-token: ${{ secrets.TEMPLATES_TOKEN }}\n",
    "templates/notify": "# Tells every repository that pins these templates of a release: those that are behind, a few at first.\nname: Notify\non: { release: { types: [published] } }\npermissions: {}\njobs:\n  notify:\n    permissions: { contents: read }\n    uses: maestro-actions/maestro-actions/.github/workflows/notify-templates.yml@v1\n    with: { app-id: '${{ vars.APP_ID }}' }\n    secrets:\n      app-key: ${{ secrets.APP_KEY }}\n",
};

;// CONCATENATED MODULE: ./build/js/actions/init/plan-workflows.js

/** Where GitHub looks for workflows. */
const FOLDER = '.github/workflows';
const CALL = /(uses:\s*['"]?maestro-actions\/maestro-actions\/\.github\/workflows\/[a-z-]+\.yml)@([^\s'"#]+)(['"]?)[^\S\n]*(?:#[^\n]*)?/g;
/**
 * The workflows that a repository is to have. One that somebody has changed keeps all but the commit that it calls; one that does something else
 * under the name stays, and ours gets another name.
 */
function planWorkflows(situation) {
    return namesFor(situation).map((name) => {
        const text = starterFor(name, situation);
        const [, callee = ''] = /\.github\/workflows\/([a-z-]+\.yml)@/.exec(text) ?? [];
        const calls = [...situation.present].find(([, own]) => own.includes(`/.github/workflows/${callee}@`));
        if (calls !== undefined)
            return { file: calls[0], before: calls[1], after: pinned(calls[1], situation.pin) };
        return { file: freeName(name, situation.present), before: '', after: text };
    });
}
function namesFor({ kind, registry, hasSubmodules }) {
    // Nobody publishes without having said where.
    const publish = registry === 'none' ? undefined : PUBLISHING.get(kind);
    const templates = kind !== 'templates' && hasSubmodules ? ['product/templates'] : [];
    return [
        kind === 'templates' ? 'templates/notify' : `${kind}/ci`,
        ...(publish === undefined ? [] : [publish]),
        ...templates,
    ];
}
const PUBLISHING = new Map([
    ['monorepo', 'monorepo/publish'],
    ['product', 'product/release'],
]);
function freeName(name, present) {
    const [, base = ''] = name.split('/');
    const usual = `${FOLDER}/${base}.yml`;
    return present.has(usual) ? `${FOLDER}/maestro-${base}.yml` : usual;
}
function starterFor(name, situation) {
    const { branch, pin, registry, owned } = situation;
    const text = pinned((STARTERS[name] ?? '').replaceAll('$default-branch', branch), pin);
    // Of the registry the starter has an example.
    if (!text.includes('registry: ghcr'))
        return text;
    const plain = text.replace(/^ {4}with:(?: .*|\n(?: {6}.*\n)*)\n?/m, '');
    if (registry === 'none')
        return plain;
    const version = /^ {6}(version: .*)$/m.exec(text)?.slice(1) ?? [];
    const lines = [...version, `registry: ${registry}`, `url: ${urlOf(situation)}`];
    if (name === 'product/ci')
        lines.push(...(owned.length === 0 ? [] : ['owned: |', ...owned.map((one) => `  ${one}`)]));
    return `${plain}    with:\n${lines.map((line) => `      ${line}\n`).join('')}${SECRETS.get(registry) ?? ''}`;
}
function urlOf({ registry, url }) {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    return url === '' && registry === 'ghcr' ? 'https://ghcr.io/${{ github.repository_owner }}' : url;
}
/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: expressions of GitHub's */
const NAME_AND_PASSWORD = '    secrets:\n      username: ${{ secrets.REGISTRY_USERNAME }}\n      password: ${{ secrets.REGISTRY_PASSWORD }}\n';
const TOKEN = '    secrets:\n      token: ${{ secrets.REGISTRY_TOKEN }}\n';
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: expressions of GitHub's */
/** GitHub Packages take the token of the job. */
const SECRETS = new Map([
    ...['devpi', 'artifactory', 'nexus'].map((kind) => [kind, NAME_AND_PASSWORD]),
    ...['codeartifact', 'pypi'].map((kind) => [kind, TOKEN]),
]);
function pinned(text, pin) {
    const [ref, comment] = pin.split(' # ');
    const behind = comment === undefined ? '' : ` # ${comment}`;
    return text.replace(CALL, (_, uses, __, quote) => `${uses}@${ref}${quote}${behind}`);
}

;// CONCATENATED MODULE: ./build/js/actions/init/run.js








const HOME = 'https://github.com/maestro-actions/maestro-actions';
const BRANCHES = ['main', 'master', 'develop', 'trunk'];
/** Writes the workflows; a second time there is nothing to write. */
async function run(inputs, system) {
    refuseInputs(inputs);
    const { files } = system;
    const git = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const root = await git.workTree();
    const present = await workflowsIn(root, files);
    const [kind, pin, branch] = await Promise.all([
        kindOf(inputs, git, root, system),
        pinOf(inputs, system),
        branchOf(inputs, git),
    ]);
    const { registry, url, owned } = inputs;
    const hasSubmodules = ((await files.read(external_node_path_.join(root, '.gitmodules'))) ?? '').includes('[submodule ');
    const wanted = planWorkflows({ kind, branch, pin, registry, url, owned, hasSubmodules, present });
    const changed = wanted.filter(({ before, after }) => before !== after);
    if (!inputs['dry-run'])
        for (const { file, after } of changed)
            await files.write(external_node_path_.join(root, file), after);
    await system.report.show(async () => told({ kind, wanted, changed }, inputs));
    const names = (some) => some.map(({ file }) => file);
    return { kind, written: names(changed), unchanged: names(wanted.filter((one) => !changed.includes(one))) };
}
function refuseInputs({ pin, registry, url }) {
    if (pin !== '' && !/^[0-9a-f]{40}$/.test(pin)) {
        const hint = 'Give the 40 hexadecimal digits of a commit, or leave pin out.';
        throw new errors/* UserError */.yo('PIN_INVALID', `pin: ${(0,printable/* printable */.g$)(pin)} is no commit`, hint);
    }
    if (/[\n"'#]/.test(url))
        throw new errors/* UserError */.yo('URL_INVALID', `url: ${(0,printable/* printable */.g$)(url)} is no address`, 'Write the address of the registry.');
    if (registry === 'none' || registry === 'ghcr' || registry === 'pypi' || url !== '')
        return;
    throw new errors/* UserError */.yo('URL_MISSING', `registry: ${registry} needs a url`, 'Say where it is: --url https://…');
}
async function workflowsIn(root, files) {
    const names = (await files.list(external_node_path_.join(root, FOLDER))).filter((name) => /\.ya?ml$/.test(name));
    const texts = await Promise.all(names.map((name) => files.read(external_node_path_.join(root, FOLDER, name))));
    return new Map(names.map((name, at) => [`${FOLDER}/${name}`, texts[at] ?? '']));
}
async function kindOf(inputs, git, root, system) {
    if (inputs.kind !== 'auto')
        return inputs.kind;
    if ((await system.files.read(external_node_path_.join(root, 'maestro-sync.yml'))) !== undefined)
        return 'templates';
    const { graph } = await (0,read_graph/* readCommit */.k)((0,over_work_tree/* overWorkTree */.u)(git, git.checkedOut(), system.openWorkTree(root)), 'HEAD');
    if (graph.projects.size > 0)
        return graph.projects.size === 1 ? 'product' : 'monorepo';
    const hint = 'Add the manifests, or say what it is: --kind monorepo, product or templates.';
    throw new errors/* UserError */.yo('KIND_UNKNOWN', 'there is no project here, so nothing says what this repository is', hint);
}
/** A release is called by its commit, which nobody can move. */
async function pinOf({ pin }, system) {
    const tag = `v${version/* VERSION */.x}`;
    if (pin !== '')
        return `${pin} # ${tag}`;
    const scratch = await system.files.makeScratch();
    const askedFor = async () => {
        try {
            const refs = await (await system.openRemoteGit(scratch, () => undefined)).refs(HOME);
            const found = refs.find(({ name }) => name === `refs/tags/${tag}`);
            return found === undefined ? { why: `There is no release ${tag} at ${HOME}` } : { found };
        }
        catch (error) {
            if (!(error instanceof errors/* ExternalError */.yA || error instanceof errors/* UserError */.yo))
                throw error;
            return { why: `${HOME} cannot be asked for the release ${tag}` };
        }
    };
    const { found, why } = await askedFor().finally(() => system.files.remove(scratch));
    if (found !== undefined)
        return `${found.id} # ${tag}`;
    system.report.log(`${why}: the workflows call v1, which moves. Give a commit with --pin.`);
    return 'v1';
}
async function branchOf({ branch }, git) {
    if (branch !== '')
        return branch;
    const found = await Promise.all(BRANCHES.map((name) => git.commit(`refs/remotes/origin/${name}`)));
    return BRANCHES[found.findIndex((commit) => commit !== undefined)] ?? 'main';
}
const CALLED = { monorepo: 'a monorepo', product: 'a product', templates: 'templates' };
function told({ kind, wanted, changed, }, inputs) {
    const did = inputs['dry-run'] ? 'would be written' : 'written';
    const head = changed.length === 0 ? 'nothing to write' : `${(0,headline/* counted */.hS)(changed.length, 'workflow')} ${did}`;
    const blocks = wanted.map((one) => changed.includes(one) ? diffOf(one) : `  ${(0,printable/* printable */.g$)(one.file)} is as it has to be\n`);
    return `This is ${CALLED[kind]}: ${head}.\n\n${blocks.join('\n')}${nextSteps(kind, inputs)}`;
}
function diffOf({ file, before, after }) {
    const [old, now] = [before, after].map((text) => text.split('\n').slice(0, -1));
    const isNew = before === '';
    const lines = now.flatMap((line, at) => {
        if (isNew)
            return [`+${line}`];
        return old[at] === line ? [] : [`-${old[at] ?? ''}`, `+${line}`];
    });
    const name = (0,printable/* printable */.g$)(file);
    return `${[`--- ${isNew ? '/dev/null' : `a/${name}`}`, `+++ b/${name}`, ...lines.map(printable/* printable */.g$)].join('\n')}\n`;
}
function nextSteps(kind, { registry, owned }) {
    const steps = [];
    if (kind === 'monorepo')
        steps.push('Require the check "ci / gate" for the branch.');
    if (kind === 'product')
        steps.push('Require the check "ci / product" for the branch.');
    if (kind === 'monorepo' && registry === 'none')
        steps.push('To publish packages as well: --registry ghcr, or another one with --url.');
    if (kind === 'product' && registry === 'none')
        steps.push("For packages from a private registry: --registry ghcr --owned 'acme-*'.");
    if (kind === 'product' && registry !== 'none' && owned.length === 0)
        steps.push("Say which packages are yours: --owned 'acme-*'.");
    return steps.length === 0 ? '' : `\n${steps.join('\n')}\n`;
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


/***/ })

};
