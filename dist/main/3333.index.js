"use strict";
exports.id = 3333;
exports.ids = [3333];
exports.modules = {

 43333:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  actions: () => ( actions)
});

var action = __webpack_require__(20550);
var contract_define = __webpack_require__(6150);
;

const NO_NAMES = [];
const contract = (0,contract_define.E8)({
    name: 'demo',
    description: 'Builds a small platform in a temporary folder, changes one package, shows what that affects and why, publishes its packages into a folder, installs them in a product, and brings the templates there up to date.',
    surface: 'command',
    inputs: { keep: (0,contract_define.Jt)('Leave the platform there, to try other commands on it.', false) },
    outputs: {
        folder: contract_define.CG.text('Where the platform is; empty when it was removed.'),
        product: contract_define.CG.text('Where the product is; empty when it was removed.'),
        projects: contract_define.CG.json('Names of the affected projects.', NO_NAMES),
    },
});

;

const NO_FINDINGS = [];
const NO_PLAN = { formatVersion: 1, edits: [], refused: [] };
const contract_contract = (0,contract_define.E8)({
    name: 'doctor',
    description: 'Finds what is wrong with manifests, locks and the graph, says how to mend it, and mends what is certain.',
    surface: 'action',
    answers: 'people',
    icon: 'activity',
    inputs: {
        root: (0,contract_define.Qq)('Folder of the repository, or any folder inside it.', '.'),
        head: (0,contract_define.Qq)('The commit to examine. Without it: the files as they stand in the work tree.'),
        fix: (0,contract_define.Jt)('Mend what only one change can put right: byte by byte, nothing else in the file changes.', false),
        'dry-run': (0,contract_define.Jt)('Show what fix would change, as a diff, and change nothing.', false),
        'fail-on': (0,contract_define.yL)(['error', 'warning', 'never'], 'The least severity of a finding that fails the step.', 'error'),
        ignore: (0,contract_define.p_)('Codes of findings that do not count: stale-range.'),
        sarif: (0,contract_define.Qq)('Write the findings to this file as SARIF 2.1.0, for code scanning.'),
        summary: (0,contract_define.Jt)('Write the job summary.', true),
    },
    outputs: {
        ok: contract_define.CG.flag('Whether nothing was found that fails the step.'),
        errors: contract_define.CG.number('How many errors were found.'),
        warnings: contract_define.CG.number('How many warnings were found.'),
        findings: contract_define.CG.json('What is wrong or worth knowing: code, severity, message, fix, file, line; edit, where a machine can mend it.', NO_FINDINGS),
        plan: contract_define.CG.json('What fix changes or would change: edits with file, offset and texts; and what it refuses.', NO_PLAN),
        fixed: contract_define.CG.number('How many edits were made.'),
        sarif: contract_define.CG.text('Path of the SARIF file, where one was asked for.'),
    },
    verdict: ({ ok, errors, warnings }) => (ok ? undefined : `${errors} errors and ${warnings} warnings were found`),
});

;

const NO_TASKS = [];
const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };
const gate_contract_contract = (0,contract_define.E8)({
    name: 'gate',
    description: 'Compares what ran with what was planned, in the one job that a branch requires, and sums up all shards.',
    surface: 'action',
    answers: 'people',
    icon: 'check-circle',
    inputs: {
        plan: (0,contract_define.Qq)('How the job that planned ended: its needs.NAME.result.'),
        any: (0,contract_define.Qq)('Its output any of affected: whether shards were planned.'),
        expected: (0,contract_define.Qq)('Its output expected of affected: the shards that were planned.'),
        shards: (0,contract_define.Qq)('How the jobs of the shards ended, all together: their needs.NAME.result.'),
        results: (0,contract_define.Qq)('Folder with the results files of run, one of each shard.', '.maestro/results'),
        summary: (0,contract_define.Jt)('Write the job summary: all tasks of all shards.', true),
    },
    outputs: {
        ok: contract_define.CG.flag('Whether all that was planned ran and passed.'),
        failed: contract_define.CG.json('Tasks that did not pass, project:target each.', NO_TASKS),
        missing: contract_define.CG.json('Shards that left no result.', NO_TASKS),
        tests: contract_define.CG.json('How many tests passed, failed and were skipped, in all shards.', NO_TESTS),
        problem: contract_define.CG.text('What is wrong, one thing a line; empty where nothing is.'),
    },
    verdict: ({ problem }) => problem || undefined,
});

;

const contract_NO_NAMES = [];
const NO_EDGES = [];
const contract_NO_FINDINGS = [];
const graph_contract_contract = (0,contract_define.E8)({
    name: 'graph',
    description: 'Prints the project graph: projects, who depends on whom, and findings.',
    surface: 'command',
    inputs: {
        root: (0,contract_define.Qq)('Folder of the repository, or any folder inside it.', '.'),
        head: (0,contract_define.Qq)('The commit to read.', 'HEAD'),
        format: (0,contract_define.yL)(['json', 'table', 'mermaid', 'dot'], 'What to print; json is the whole graph: each project with its folder and targets, edges, findings. --json prints the outputs below instead, as for every command.', 'json'),
        html: (0,contract_define.Qq)('Write the graph as a web page to this file.'),
    },
    outputs: {
        projects: contract_define.CG.json('Names of all projects, in order of folder.', contract_NO_NAMES),
        edges: contract_define.CG.json('Who depends on whom: from, to, kind, group, file and line.', NO_EDGES),
        findings: contract_define.CG.json('What is wrong or worth knowing in the manifests.', contract_NO_FINDINGS),
        page: contract_define.CG.text('Path of the web page, where one was asked for.'),
    },
});

;

const NO_FILES = [];
const init_contract_contract = (0,contract_define.E8)({
    name: 'init',
    description: 'Writes the few lines of workflows that call this collection, for the kind of repository that this is.',
    surface: 'command',
    inputs: {
        root: (0,contract_define.Qq)('Folder of the repository, or any folder inside it.', '.'),
        kind: (0,contract_define.yL)(['auto', 'monorepo', 'product', 'templates'], 'What the repository is; auto looks for maestro-sync.yml, which templates have, at what its workflows call, and at its projects; owned means a product.', 'auto'),
        branch: (0,contract_define.Qq)('The branch whose pushes count. Empty: the default branch, as far as the clone tells; what was a guess is said.'),
        registry: (0,contract_define.yL)(['none', 'ghcr', 'devpi', 'codeartifact', 'artifactory', 'nexus', 'pypi'], 'Where a monorepo publishes, or where a product gets its shared packages from.', 'none'),
        url: (0,contract_define.Qq)('Where the registry is; for ghcr that of the owner of the repository, where it is empty.'),
        owned: (0,contract_define.p_)('Which packages of a product come from the registry alone, by name or pattern. Needs a registry.'),
        pin: (0,contract_define.Qq)('The commit of this collection to call, 40 hexadecimal digits, with or without a version behind it, as in "SHA # v1.2.3". Empty: that of the release of this version; what is newer, or no release that is known, stays.'),
        'dry-run': (0,contract_define.Jt)('Show what would be written, and write nothing.', false),
    },
    outputs: {
        kind: contract_define.CG.text('What the repository is.'),
        written: contract_define.CG.json('Files that were written, or would be.', NO_FILES),
        unchanged: contract_define.CG.json('Files that are as they have to be.', NO_FILES),
        left: contract_define.CG.json('Files that lack something that was asked for, or call what was left alone; the answer says what and why.', NO_FILES),
    },
});

;

const notify_templates_contract_NO_NAMES = [];
const contract_NO_PLAN = { formatVersion: 1, source: '', tag: '', sha: '', repositories: [] };
const notify_templates_contract_contract = (0,contract_define.E8)({
    name: 'notify-templates',
    description: 'Tells the repositories that pin this one of a release: only those that are behind, wave by wave.',
    surface: 'action',
    icon: 'radio',
    inputs: {
        root: (0,contract_define.Qq)('Folder of the repository of the templates, or any folder inside it.', '.'),
        targets: (0,contract_define.p_)('Who may be concerned: OWNER/NAME, topic:NAME for repositories of the same owner with that topic, or installation for all that the token was given. Those named first are told first.'),
        mode: (0,contract_define.yL)(['auto', 'dispatch', 'pull-request'], 'How they are told. dispatch: a workflow of theirs is started. pull-request: one is made that moves the pin. auto: the first where a workflow listens, else the second.', 'auto'),
        event: (0,contract_define.Qq)('The event_type of the repository_dispatch that workflows listen to.', 'maestro-templates'),
        waves: (0,contract_define.Qq)('How many are told at a time. The next wave begins once all pull requests of the last one are green or merged.', '1, 5, rest'),
        'wait-minutes': (0,contract_define.U9)('How long to wait for a wave to become green; 0 looks once. What is left then waits for the next run of this job.', 30, 0),
        checkpoint: (0,contract_define.Qq)('Path of a JSON file that says who was told. Read if it is there, and written after each repository.', 'notify-templates.json'),
        'per-hour': (0,contract_define.U9)('How many requests that write are sent within an hour; GitHub allows 500.', 400),
        tag: (0,contract_define.Qq)('The tag that was released. Empty: that of the release or the tag which started this workflow.'),
        rule: (0,contract_define.Qq)('Which versions they follow, as of sync-templates. Empty: the key track in their .gitmodules, else what the tags of their pin speak for.'),
        token: (0,contract_define.Sh)('A token for those repositories, most often of a GitHub App (contents: write, pull-requests: write, checks: read, statuses: read).'),
        'templates-token': (0,contract_define.Sh)('A token that may read this repository (contents: read), for where token may not: that of an app in the organization of the products, say.'),
        'dry-run': (0,contract_define.Jt)('Say who would be told, and tell nobody.', false),
        summary: (0,contract_define.Jt)('Write the job summary.', true),
    },
    outputs: {
        behind: contract_define.CG.json('Repositories that were found behind, OWNER/NAME each.', notify_templates_contract_NO_NAMES),
        notified: contract_define.CG.json('Those that were told, by this run or an earlier one.', notify_templates_contract_NO_NAMES),
        current: contract_define.CG.json('Those that are not behind, or stay where they are by their own rule.', notify_templates_contract_NO_NAMES),
        failed: contract_define.CG.json('Those that could not be read or told.', notify_templates_contract_NO_NAMES),
        waiting: contract_define.CG.json('Those that a later run has to tell.', notify_templates_contract_NO_NAMES),
        requests: contract_define.CG.number('How many requests GitHub was asked.'),
        plan: contract_define.CG.json('Source, tag, sha, and for each repository: repository, state (notified, current, unconcerned, failed, waiting), way (dispatch, pull-request), wave, from, to, url, checks (green, red, pending), reason.', contract_NO_PLAN),
    },
    exitCodes: {
        0: 'Who is behind was told; or waits for the next run, which goes on from there.',
        1: 'A pull request of a wave is red, or was closed; or nobody could be told.',
    },
    verdict({ plan, behind, notified, current, failed, waiting }) {
        const red = plan.repositories.filter(({ checks }) => checks === 'red').map(({ repository }) => repository);
        if (red.length > 0)
            return `Not green: ${red.join(', ')}`;
        const isNobody = failed.length > 0 && notified.length + waiting.length === 0;
        return isNobody && (behind.length > 0 || current.length === 0) ? 'Nobody could be told' : undefined;
    },
});

var often = __webpack_require__(4418);
var registry_inputs = __webpack_require__(92769);
;


const NO_PACKAGES = [];
const NO_PROBLEMS = [];
const outdated_contract_NO_NAMES = [];
const outdated_contract_contract = (0,contract_define.E8)({
    name: 'outdated',
    description: 'Lists which of your own packages have newer versions in the registry: inside the declared range, and outside.',
    surface: 'action',
    answers: 'people',
    icon: 'clock',
    inputs: {
        root: (0,contract_define.Qq)('Folder of the repository, or any folder inside it.', '.'),
        head: (0,contract_define.Qq)('The commit to read.', 'HEAD'),
        owned: (0,contract_define.p_)('Packages that are yours, by name or pattern, as in maestro-*.'),
        pre: (0,contract_define.Jt)('Count pre-releases, also where nobody asks for one.', false),
        ...registry_inputs.P,
        registries: (0,contract_define.p_)('Several registries in the place of registry and url, each as "KIND URL" or "KIND URL NAME". While the first is down the next stands in.'),
        summary: (0,contract_define.Jt)('Write the job summary.', true),
    },
    outputs: {
        any: contract_define.CG.flag('Whether there is anything in updates or outgrown.'),
        updates: contract_define.CG.json('Packages of which a lock has an older version than the declared range allows, each as "package version", the version being the newest inside.', outdated_contract_NO_NAMES),
        outgrown: contract_define.CG.json('Packages whose newest version is outside a declared range, each as "package version".', outdated_contract_NO_NAMES),
        packages: contract_define.CG.json('For each declaration, by package, file and line: package, project, group, state (current, update, outgrown, held, unknown), range, locked, yanked, newestInside, newest, held, requiresPython, python, changelog, file, line.', NO_PACKAGES),
        problems: contract_define.CG.json('What could not be read, and may be missing from the answer, each with file, line, message.', NO_PROBLEMS),
    },
});

;


const promote_contract_contract = (0,contract_define.E8)({
    name: 'promote',
    description: 'Copies a published version to another index of the same server, without sending it again.',
    surface: 'command',
    answers: 'programs',
    argument: 'package',
    inputs: {
        package: (0,contract_define.Qq)('The package.'),
        version: (0,contract_define.Qq)('Its version.'),
        to: (0,contract_define.Qq)('The other index, as the server names it: USER/INDEX of devpi, the repository of codeartifact.'),
        ...registry_inputs.P,
    },
    outputs: {
        package: contract_define.CG.text('The package, by its normalized name.'),
        version: contract_define.CG.text('The version.'),
        to: contract_define.CG.text('Where it is now, too.'),
    },
});

;


const prune_contract_NO_NAMES = [];
const NO_NEEDED = [];
const prune_contract_contract = (0,contract_define.E8)({
    name: 'prune',
    description: 'Deletes old versions of packages from a registry by rules, and never what a version that stays, or a consumer, still needs.',
    surface: 'action',
    icon: 'scissors',
    argument: 'packages',
    inputs: {
        packages: (0,contract_define.p_)('The packages.'),
        versions: (0,contract_define.yL)(['dev', 'pre', 'all'], 'What may go: development releases (1.0.dev3), pre-releases as well (1.0rc1), or all versions. The newest release always stays.', 'dev'),
        'keep-last': (0,contract_define.U9)('How many of each kind stay: of development releases, of pre-releases, of all others.', 10),
        'keep-days': (0,contract_define.U9)('Versions that are younger than so many days stay.', 30),
        keep: (0,contract_define.Zz)('Versions that stay: globs as 1.4.*, or ranges as >=2.0 or >=1.4,<1.6.'),
        dependents: (0,contract_define.p_)('More packages of the registry whose versions may need some of these; the packages themselves are asked in any case.'),
        consumers: (0,contract_define.p_)('Locks, manifests or files of requirements of product repositories: what they have locked, and what they would install, stays.'),
        'delete-needed': (0,contract_define.Jt)('Delete also what is still needed; it is named all the same.', false),
        apply: (0,contract_define.Jt)('Delete. Without it, what would be deleted is shown.', false),
        ...registry_inputs.P,
        summary: (0,contract_define.Jt)('Write the job summary.', true),
    },
    outputs: {
        kept: contract_define.CG.json('Versions that stay, each as "package version".', prune_contract_NO_NAMES),
        pruned: contract_define.CG.json('Versions that are deleted, or would be, each as "package version".', prune_contract_NO_NAMES),
        needed: contract_define.CG.json('Versions that the rules let go and somebody needs, each with package, version, by. They stay, but with delete-needed.', NO_NEEDED),
        leftovers: contract_define.CG.number('How many manifests that nothing leads to are deleted, or would be.'),
        any: contract_define.CG.flag('Whether there is anything to delete, or was.'),
    },
});

var publish_contract = __webpack_require__(62182);
;

const release_contract_NO_PLAN = {
    formatVersion: 1,
    version: '',
    tag: '',
    commit: '',
    previous: null,
    isPreRelease: false,
    pending: false,
    reason: '',
};
const release_contract_contract = (0,contract_define.E8)({
    name: 'release',
    description: 'Releases a repository as one product: which version, with which notes, and the release on GitHub.',
    surface: 'action',
    icon: 'tag',
    inputs: {
        root: (0,contract_define.Qq)('Folder of the repository, or any folder inside it.', '.'),
        stage: (0,contract_define.yL)(['plan', 'make'], 'plan: say which version it will be, and leave plan and notes in folder. make: make the release on GitHub that lies there, with its tag, in another job, which needs no checkout.', 'plan'),
        version: (0,contract_define.Qq)('auto: that of the tag which started the run, else by the commits since the last release; major, minor, patch; calver, the version of the day; or the version itself.', 'auto'),
        'tag-prefix': (0,contract_define.Qq)('What stands before the version in the name of a tag.', 'v'),
        folder: (0,contract_define.Qq)('Where plan and notes are left.', '.maestro/release'),
        draft: (0,contract_define.Jt)('With stage: make, leave it a draft, which people publish; its tag is made then.', false),
        token: (0,contract_define.Sh)('With stage: make, the token that may make releases (contents: write).'),
        summary: (0,contract_define.Jt)('Write the job summary.', true),
    },
    outputs: {
        version: contract_define.CG.text('The version, without the prefix; empty where there is none.'),
        tag: contract_define.CG.text('The tag of the release.'),
        previous: contract_define.CG.text('The version before it; empty for the first one.'),
        pending: contract_define.CG.flag('Whether there is anything to release.'),
        notes: contract_define.CG.text('Path of the release notes, as Markdown; empty where there are none.'),
        url: contract_define.CG.text('Where the release is; empty where none was made.'),
        created: contract_define.CG.flag('Whether the release was made by this run, and was not there already.'),
        plan: contract_define.CG.json('Version, tag, commit, the version before, and why.', release_contract_NO_PLAN),
    },
});

var run_contract = __webpack_require__(22216);
;


const NO_ENVIRONMENTS = {};
const NO_FOLDERS = [];
const setup_contract_contract = (0,contract_define.E8)({
    name: 'setup',
    description: 'Makes what the tasks of a shard, or of projects that you name, run in: environments of Python and packages of Node, from their locks.',
    surface: 'action',
    endsWithJob: true,
    answers: 'people',
    argument: 'projects',
    icon: 'package',
    inputs: {
        ...run_contract.L,
        'stale-locks': (0,contract_define.yL)(['fail', 'warn'], 'What becomes of a lock that was made for another manifest: fail, or warn, and use it as far as it fits.', 'fail'),
        summary: (0,contract_define.Jt)('Write the job summary.', true),
    },
    outputs: {
        environments: contract_define.CG.json('Folders of the environments, by project.', NO_ENVIRONMENTS),
        packages: contract_define.CG.json('Folders whose packages of Node are installed.', NO_FOLDERS),
        made: contract_define.CG.number('How many were made anew; the others were as they have to be.'),
        seconds: contract_define.CG.number('How long all of it took.'),
    },
});

var setup_registry_contract = __webpack_require__(93456);
var sync_templates_contract = __webpack_require__(2714);
var affected_contract = __webpack_require__(17453);
;


const NO_SENTENCES = [];
const why_contract_contract = (0,contract_define.E8)({
    name: 'why',
    description: 'Says why a project is affected: the chain of reasons down to the changed file.',
    surface: 'command',
    argument: 'project',
    inputs: { project: (0,contract_define.Qq)('The project: its name, its package name or its folder.'), ...affected_contract.HA },
    outputs: {
        project: contract_define.CG.text('The name of the project.'),
        affected: contract_define.CG.flag('Whether it is affected.'),
        why: contract_define.CG.json('The chain of reasons, or, where it is not affected, the rules that kept it out.', NO_SENTENCES),
    },
});

;


const why_not_contract_contract = (0,contract_define.E8)({
    ...why_contract_contract,
    name: 'why-not',
    description: 'Says why a project is not affected: the rules that kept it out.',
});

;


const contract_NO_SENTENCES = [];
const why_run_contract_contract = (0,contract_define.E8)({
    name: 'why-run',
    description: 'Says why a task would run: what differs from when it passed last.',
    surface: 'command',
    argument: 'task',
    inputs: {
        task: (0,contract_define.Qq)('The task: project:target.'),
        root: (0,contract_define.Qq)('Folder of the repository, or any folder inside it.', '.'),
        ...affected_contract.hE,
    },
    outputs: {
        task: contract_define.CG.text('The task as it was found.'),
        runs: contract_define.CG.flag('Whether it would run.'),
        why: contract_define.CG.json('What differs from its newest proof, or which one it is that nothing differs from.', contract_NO_SENTENCES),
    },
});

;


const yank_contract_contract = (0,contract_define.E8)({
    name: 'yank',
    description: 'Takes a published version out of what installers choose, or puts it back.',
    surface: 'command',
    answers: 'programs',
    argument: 'package',
    inputs: {
        package: (0,contract_define.Qq)('The package.'),
        version: (0,contract_define.Qq)('Its version.'),
        reason: (0,contract_define.Qq)('Why, for people who pinned it.', 'broken'),
        undo: (0,contract_define.Jt)('Put it back.', false),
        ...registry_inputs.P,
    },
    outputs: {
        package: contract_define.CG.text('The package, by its normalized name.'),
        version: contract_define.CG.text('The version.'),
        yanked: contract_define.CG.flag('Whether installers pass over it now.'),
    },
});

;




















const actions = new Map([
    often.h,
    (0,action.X)({ contract: why_contract_contract, load: () => __webpack_require__.e( 8082).then(__webpack_require__.bind(__webpack_require__, 18082)) }),
    (0,action.X)({ contract: why_not_contract_contract, load: () => __webpack_require__.e( 8342).then(__webpack_require__.bind(__webpack_require__, 48342)) }),
    (0,action.X)({ contract: graph_contract_contract, load: () => __webpack_require__.e( 1356).then(__webpack_require__.bind(__webpack_require__, 21356)) }),
    (0,action.X)({ contract: setup_contract_contract, load: () => Promise.all([__webpack_require__.e(4832), __webpack_require__.e(8546), __webpack_require__.e(2802), __webpack_require__.e(9278), __webpack_require__.e(3224)]).then(__webpack_require__.bind(__webpack_require__, 53224)) }),
    often.e,
    (0,action.X)({ contract: gate_contract_contract, load: () => __webpack_require__.e( 9852).then(__webpack_require__.bind(__webpack_require__, 99852)) }),
    (0,action.X)({ contract: why_run_contract_contract, load: () => Promise.all([__webpack_require__.e(8546), __webpack_require__.e(2802), __webpack_require__.e(9278), __webpack_require__.e(2015), __webpack_require__.e(1966)]).then(__webpack_require__.bind(__webpack_require__, 21966)) }),
    (0,action.X)({ contract: contract_contract, load: () => __webpack_require__.e( 634).then(__webpack_require__.bind(__webpack_require__, 634)) }),
    (0,action.X)({ contract: publish_contract.d, load: () => Promise.all([__webpack_require__.e(4682), __webpack_require__.e(8908), __webpack_require__.e(2521), __webpack_require__.e(930)]).then(__webpack_require__.bind(__webpack_require__, 60930)) }),
    (0,action.X)({ contract: setup_registry_contract.d, load: () => Promise.all([__webpack_require__.e(4832), __webpack_require__.e(4682), __webpack_require__.e(8908), __webpack_require__.e(7057), __webpack_require__.e(9698)]).then(__webpack_require__.bind(__webpack_require__, 29698)) }),
    (0,action.X)({ contract: release_contract_contract, load: () => __webpack_require__.e( 6965).then(__webpack_require__.bind(__webpack_require__, 36965)) }),
    (0,action.X)({ contract: promote_contract_contract, load: () => Promise.all([__webpack_require__.e(3555), __webpack_require__.e(6284)]).then(__webpack_require__.bind(__webpack_require__, 56284)) }),
    (0,action.X)({ contract: yank_contract_contract, load: () => Promise.all([__webpack_require__.e(3555), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 90127)) }),
    (0,action.X)({ contract: prune_contract_contract, load: () => Promise.all([__webpack_require__.e(4682), __webpack_require__.e(2521), __webpack_require__.e(762)]).then(__webpack_require__.bind(__webpack_require__, 10762)) }),
    (0,action.X)({ contract: outdated_contract_contract, load: () => Promise.all([__webpack_require__.e(4682), __webpack_require__.e(2521), __webpack_require__.e(3521)]).then(__webpack_require__.bind(__webpack_require__, 53521)) }),
    (0,action.X)({ contract: sync_templates_contract.d, load: () => Promise.all([__webpack_require__.e(2088), __webpack_require__.e(7358), __webpack_require__.e(6988)]).then(__webpack_require__.bind(__webpack_require__, 5790)) }),
    (0,action.X)({ contract: notify_templates_contract_contract, load: () => Promise.all([__webpack_require__.e(2088), __webpack_require__.e(7358), __webpack_require__.e(1246), __webpack_require__.e(7268)]).then(__webpack_require__.bind(__webpack_require__, 39894)) }),
    (0,action.X)({ contract: init_contract_contract, load: () => Promise.all([__webpack_require__.e(2088), __webpack_require__.e(5891)]).then(__webpack_require__.bind(__webpack_require__, 45891)) }),
    (0,action.X)({ contract: contract, load: () => Promise.all([__webpack_require__.e(1349), __webpack_require__.e(5558)]).then(__webpack_require__.bind(__webpack_require__, 95558)) }),
].map((entry) => [entry.contract.name, entry]));


 }),

 62182:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   d: () => ( contract)
 });
 var _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
 var _affected_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17453);
 var _registry_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92769);



const NO_PLANS = [];
const NO_NAMES = [];
const contract = (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .E8)({
    name: 'publish',
    description: 'Publishes Python packages to a registry: in order, each file once, and checked from the outside.',
    surface: 'action',
    icon: 'upload-cloud',
    inputs: {
        root: _affected_contract_js__WEBPACK_IMPORTED_MODULE_1__ .HA.root,
        projects: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('What to publish: affected (by the change since base), all, or projects by name, package, folder or glob; ! in front leaves out.', ['affected']),
        base: _affected_contract_js__WEBPACK_IMPORTED_MODULE_1__ .HA.base,
        head: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('The commit to publish. Without it: what is checked out.'),
        version: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('The version that all of them are built under, in the place of what their manifests state: for releases by tag.'),
        ..._registry_inputs_js__WEBPACK_IMPORTED_MODULE_2__ .P,
        registries: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('Several registries in the place of registry and url, each as "KIND URL" or "KIND URL NAME".'),
        'mirror-to': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('More registries that get the same files afterwards, in the same form.'),
        create: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Make the registry where it is not there: user and index of devpi, domain and repository of codeartifact.', false),
        bases: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('The indexes that a new devpi index inherits from.'),
        constraint: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['caret', 'compatible', 'exact', 'minimum', 'keep'], 'What a path to a sibling at 0.3.1 becomes: caret (>=0.3.1,<0.4.0), compatible (~=0.3.1), exact (==0.3.1), minimum (>=0.3.1), or keep (only what is declared). A declared range stands, but with exact.', 'caret'),
        formats: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('What to build: wheel, sdist.', ['wheel', 'sdist']),
        stage: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['all', 'build', 'upload', 'verify'], 'Do everything; or plan and build into folder; or, in another job, upload what lies there, by its digests; or, in one without any right, install what was uploaded from the registry and import it.', 'all'),
        folder: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('Where the receipts are left. The other stages need it: built files and the plan lie there, too.'),
        'dry-run': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Show the plan, and publish nothing.', false),
        guard: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Publish nothing, and fail where a project differs from what is published under its version: for pull requests.', false),
        rebuild: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Build what is published already as well, and compare the bytes.', false),
        preflight: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Before the first upload, see that every package can be installed from what would be there.', true),
        consumers: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('Manifests, locks or files of requirements of product repositories that have to be installable then, too.'),
        'also-public': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('Packages that are yours on the public index too, by name or glob. Other names that somebody has there are not published for the first time.'),
        verify: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['install', 'none'], 'After the last upload: install everything from the registry in a clean folder and import it. That runs code of the packages and of what they need: see stage: verify.', 'install'),
        'index-timeout': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .U9)('Seconds to wait until the index shows what was uploaded.', 300),
        'allow-dirty': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Publish the commit though the work tree holds changes that are not in it.', false),
        python: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('The Python that builds; by default python3 on PATH.'),
        'build-env': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('Names of variables that builds may see beside PATH and the like.'),
        summary: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Write the job summary.', true),
    },
    outputs: {
        published: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Files that were uploaded, each as "package version file".', NO_NAMES),
        skipped: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Packages that the registry had already, each as "package version".', NO_NAMES),
        unconfirmed: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Packages that the registry took and its index does not show yet, each as "package version".', NO_NAMES),
        failed: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Packages that are not published, or not wholly, each as "package version".', NO_NAMES),
        broken: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Packages that are published and cannot be installed from there and imported, each as "package version".', NO_NAMES),
        pending: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Packages that the registry did not have when this was planned, or not wholly, each as "package version": with stage: build, what another job is to upload.', NO_NAMES),
        any: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.flag('Whether anything was uploaded.'),
        ok: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.flag('Whether everything that was asked for is published now.'),
        conflict: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.flag('Whether the registry has other bytes under the name of a file.'),
        problem: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('Why not everything is published: what the registry said of the first file that is not there. Empty where nothing is wrong.'),
        refused: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.flag('Whether the registry refuses a file until something is mended: credentials, a right, a quota.'),
        receipts: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('Path of a JSON file that has for each file: package, version, file, sha256, url, registry, outcome, note, when.'),
        plan: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('The plan, one for each registry.', NO_PLANS),
    },
    exitCodes: {
        0: 'All that was asked for is published, or was; or nothing was to be published.',
        1: 'Something is to be mended: a manifest, a build, a version, what the registry refuses; or a package is out that nobody can install.',
        2: 'The registry, or an index, did not do its part, after every try that made sense. The same again may work, and sends nothing twice.',
        3: 'The registry has other content under the name of a file, or a file is not the one that was built. Nothing was overwritten: release another version.',
        '130, 143': 'It was interrupted. What is out stands in the receipts; the next run goes on from there.',
    },
    verdict({ ok, conflict, refused, failed, broken, problem }) {
        if (ok)
            return undefined;
        if (conflict)
            return {
                message: `The registry has other content under the name of a file; nothing was overwritten\n${problem}`,
                exitCode: 3,
            };
        if (failed.length > 0) {
            return { message: `Not published: ${failed.join(', ')}\n${problem}`, exitCode: refused ? 1 : 2 };
        }
        return {
            message: `Published, but not to be installed and imported: ${broken.join(', ')}. Yank it, mend it, and publish a new version\n${problem}`,
            exitCode: 1,
        };
    },
});


 }),

 92769:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   P: () => ( registryInputs)
 });
 var _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);

function secret(description, variable) {
    return { ...(0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(description), environment: [variable] };
}
const registryInputs = {
    registry: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['pypi', 'devpi', 'codeartifact', 'artifactory', 'nexus', 'ghcr', 'directory'], 'The kind of registry; pypi is any host that speaks the upload API of PyPI.', 'pypi'),
    url: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('Where it is: for devpi the index, for artifactory and nexus the repository, for codeartifact its endpoint, for ghcr https://ghcr.io/OWNER, for directory a folder, for pypi the upload URL (default: PyPI).'),
    'index-url': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('The root of its simple index, where that does not follow from the URL.'),
    username: secret('Who logs in.', 'MAESTRO_REGISTRY_USERNAME'),
    password: secret('The password that goes with username.', 'MAESTRO_REGISTRY_PASSWORD'),
    token: secret('A token, in the place of username and password.', 'MAESTRO_REGISTRY_TOKEN'),
    role: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('For codeartifact, the role of AWS to take by OIDC, by its ARN; the job needs id-token: write.'),
    'allow-http': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Let credentials travel by plain HTTP to another machine.', false),
    'registry-name': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('The name by which variables of Poetry know the registry: POETRY_HTTP_BASIC_<NAME>_PASSWORD.'),
};


 }),

 93456:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   d: () => ( contract)
 });
 var _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
 var _standards_pypi_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16231);
 var _publish_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92769);



const NO_FINDINGS = [];
const contract = (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .E8)({
    name: 'setup-registry',
    description: 'Lets pip, uv and Poetry install your packages from a private registry, and all others from the public index.',
    surface: 'action',
    icon: 'download-cloud',
    endsWithJob: true,
    inputs: {
        owned: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('Which packages are yours, by name or pattern, as in maestro-*: these never come from the public index.'),
        ..._publish_registry_inputs_js__WEBPACK_IMPORTED_MODULE_1__ .P,
        registries: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('Several registries in the place of registry and url, each as "KIND URL" or "KIND URL NAME". While the first is down the next stands in, with files whose digest the lock or the first one told.'),
        public: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('The simple index that has all other packages.', _standards_pypi_js__WEBPACK_IMPORTED_MODULE_2__ .U),
        mode: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['route', 'native', 'wheelhouse'], 'Run an index on this machine that keeps both sides apart; or set the tools up for both, where that is safe; or fill a folder with wheels.', 'route'),
        port: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .U9)('Where the index listens. Locks record it; where it is taken, the next free one is used, with a warning; it fails where a manifest or a lock names the one that is taken.', 8417),
        root: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('The folder of the product whose manifests and locks are looked at.', '.'),
        check: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Fail where a manifest or a lock there lets one of your packages come from somewhere else.', true),
        folder: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('With mode: wheelhouse, the folder to fill.', 'wheelhouse'),
        requirements: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('With mode: wheelhouse, what it is to hold, in the place of what the product asks for.'),
        cache: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('A folder where files of your packages are kept for later runs. Without it they go with the job.'),
        idle: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .U9)('Minutes without a request after which the index ends by itself.', 360),
        serve: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('On a command line: run the index until it is interrupted, and say on one line of JSON when it is ready.', false),
        print: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('On a command line: print the settings of the tools as lines for a shell, for the index that runs and has these owned names.', false),
    },
    outputs: {
        'index-url': _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('The simple index that the tools ask now.'),
        ready: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.flag('Whether the tools can install now. Not in a pull request of a fork or of Dependabot, which gets no secrets, where the registry wants some: then the step does nothing, and says so.'),
        folder: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('Path of the folder of wheels; empty with another mode.'),
        findings: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Where one of your packages comes from somewhere else, or could, each with file, line and fix.', NO_FINDINGS),
    },
});


 }),

 2714:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   d: () => ( contract)
 });
 var _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);

const NO_BRANCHES = [];
const NO_PATHS = [];
const NO_DRIFT = [];
const NO_PLAN = { formatVersion: 1, base: '', submodules: [] };
const contract = (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .E8)({
    name: 'sync-templates',
    description: 'Moves the pins of submodules by version policy, as one verified pull request.',
    surface: 'action',
    icon: 'git-pull-request',
    inputs: {
        root: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('Folder of the repository, or any folder inside it.', '.'),
        head: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('With backend: git, the commit whose pins are read.', 'HEAD'),
        submodules: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('Which ones, by name, path or URL, globs too. Without any: those with a key track in .gitmodules, or the only one.'),
        rule: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('branch:NAME, semver, calver, range:^1.2 or exact:TAG. Empty: the key track in .gitmodules, else what the tags of the pin speak for.'),
        prerelease: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Pre-releases of SemVer count as well.', false),
        'min-age': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('How old a commit has to be before it is taken: 36h, 3d.', '0'),
        'require-on-branch': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Take a tag only where a branch leads to it: the default branch; with backend: git, any.', false),
        'allow-downgrade': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Go to a target that the pin is ahead of.', false),
        'allow-diverged': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Go to a target that does not come after the pin.', false),
        sync: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['off', 'check', 'merge'], 'Files that maestro-sync.yml of the templates names: check says where they differ from the present pin; merge brings along, in the same commit, what changed in the templates.', 'off'),
        adopt: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('With sync: merge, take the files on for the first time: those that the product lacks come as well, and are not taken for deleted.', false),
        'fail-on-drift': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('With sync: check, fail where a file differs.', false),
        'dry-run': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Print the plan, and change nothing.', false),
        group: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['together', 'each'], 'One pull request for all submodules that move, or one for each.', 'together'),
        backend: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['api', 'git'], "api: by GitHub's API, without a clone, as a commit that GitHub signs, and a pull request. git: as a branch, for other hosts.", 'api'),
        base: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('With backend: api, the branch that the pull request goes to. Empty: the default branch.'),
        labels: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('Labels for a new pull request.'),
        reviewers: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('People who are asked to review a new pull request; TEAM of the owner as team:NAME.'),
        'auto-merge': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['off', 'merge', 'squash', 'rebase'], 'Have GitHub merge a new pull request once its rules are met.', 'off'),
        'dispatch-checks': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .p_)('Workflows to start on the branch, by file: a commit by GITHUB_TOKEN starts none by itself. Needs actions: write.'),
        token: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Sh)('The token that may write to this repository (contents: write, pull-requests: write).'),
        'templates-token': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Sh)('A token that may read the repositories of the submodules (contents: read).'),
        'templates-host': (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)('The host that templates-token is for, and no other one. Empty: the one of this repository.'),
        summary: (0,_contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)('Write the job summary.', true),
    },
    outputs: {
        updated: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.flag('Whether a branch or a pull request was made or changed.'),
        'pr-number': _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('The number of the pull request; of the first one, where there are several.'),
        'pr-url': _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('Its address.'),
        from: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('The commit that the first submodule that moves comes from.'),
        to: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('The commit that it goes to.'),
        tag: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('The tag that it goes to.'),
        sha: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('The commit that moves it.'),
        checks: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('dispatched where workflows were started, else empty.'),
        requests: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.number('How many requests GitHub was asked.'),
        problem: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.text('Why the step fails although it has its outputs; empty where it does not.'),
        branches: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Branches that hold what moves, also where they did so before.', NO_BRANCHES),
        conflicts: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('Files that somebody has to look at, by path.', NO_PATHS),
        drift: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('With sync: check, files that differ from the templates at the present pin: path, source, mode, kind (missing, content, mode, type).', NO_DRIFT),
        plan: _contract_define_js__WEBPACK_IMPORTED_MODULE_0__ .CG.json('For each submodule: path, name, url, rule, from, fromTag, to, tag, relation (ahead, same, behind, diverged), action (move, none, hold, refuse), reason, ignored.', NO_PLAN),
    },
    verdict: ({ problem }) => problem || undefined,
});


 }),

 16231:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   U: () => ( PYPI_INDEX)
 });
const PYPI_INDEX = 'https://pypi.org/simple/';


 })

};
;