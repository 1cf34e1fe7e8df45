"use strict";
exports.id = 6142;
exports.ids = [6142];
exports.modules = {

/***/ 26142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lastGreenRange: () => (/* binding */ lastGreenRange)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/changes/base-plan.js
var base_plan = __webpack_require__(10463);
// EXTERNAL MODULE: ./build/js/changes/fetcher.js
var changes_fetcher = __webpack_require__(5543);
// EXTERNAL MODULE: ./build/js/changes/payload.js
var payload = __webpack_require__(73590);
;// CONCATENATED MODULE: ./build/js/changes/last-green-plan.js

/**
 * Whose successful runs count, for an event: those on the branch itself, then those on the branch that it is to join. Runs for pull
 * requests never do: what they tested is not the commit that they name, and a fork may call its branch as it likes. Runs for another
 * event than this one count only if that is a push, since a nightly run may leave out what a push tests.
 *
 * @param event absent on the command line
 * @param main the default branch
 * @throws {UserError} `EVENT_UNREADABLE` when a pull request or merge group lacks its branch
 */
function planLastGreen(event, main) {
    if (event === undefined)
        return [joined(main)];
    if (isPullRequest(event)) {
        const base = (0,payload/* payloadText */.A)(event.payload, 'pull_request', 'base', 'ref');
        if (base === undefined)
            throw (0,payload/* unreadableEvent */.G)(event.name);
        return [joined(base)];
    }
    if (event.name === 'merge_group') {
        const target = (0,payload/* payloadText */.A)(event.payload, 'merge_group', 'base_ref');
        if (target === undefined)
            throw (0,payload/* unreadableEvent */.G)(event.name);
        return [joined(target.replace(/^refs\/heads\//, ''))];
    }
    const own = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1];
    if (own === undefined)
        return [joined(main)];
    const events = [...new Set(['push', event.name])];
    return [[{ type: 'branch', branch: own, events }], ...(own === main ? [] : [joined(main)])];
}
/** Whether a run for this event tests what is not a commit of the branch yet. */
function isPullRequest({ name }) {
    return name.startsWith('pull_request');
}
/** The branch that something is to become part of: what was pushed there, and what its queue let through. */
function joined(branch) {
    return [
        { type: 'branch', branch, events: ['push'] },
        { type: 'queue', branch },
    ];
}

;// CONCATENATED MODULE: ./build/js/changes/last-green-runs.js
// https://docs.github.com/rest/actions/workflow-runs



const PERMISSION = 'actions: read';
const RUNS_ON_A_PAGE = 50;
const MOST_PAGES = 6;
/**
 * The successful runs of a workflow from one source, newest first, of the newest three hundred. A run that was started again counts by its
 * last attempt.
 */
async function* greenRuns(github, workflow, source) {
    const path = `/actions/workflows/${encodeURIComponent(workflow)}/runs`;
    for (let page = 1; page <= MOST_PAGES; page++) {
        const query = {
            status: 'success',
            exclude_pull_requests: 'true',
            per_page: String(RUNS_ON_A_PAGE),
            page: String(page),
            ...queryOf(source),
        };
        const { body, hasNext } = await github.get({ path, query, permission: PERMISSION });
        for (const run of listIn(body))
            if (isGreen(run, source))
                yield readRun(run);
        if (!hasNext)
            return;
    }
}
function queryOf(source) {
    if (source.type === 'queue')
        return { event: 'merge_group' };
    const [event, ...others] = source.events;
    return { branch: source.branch, ...(event === undefined || others.length > 0 ? {} : { event }) };
}
/**
 * The workflow whose runs count: the one that is given, else the one that runs. One that another repository requires here is known by its
 * id alone.
 *
 * @throws {UserError} `WORKFLOW_UNKNOWN`
 */
async function workflowOf(github, event, given) {
    const file = given.replace(/^\.github\/workflows\//, '');
    if (file !== '') {
        if (/^[\w.-]+$/.test(file))
            return { key: file, name: file };
        throw new errors/* UserError */.yo('WORKFLOW_UNKNOWN', `workflow: ${given} is not the file of a workflow`, 'Give its name, such as ci.yml.');
    }
    const running = event?.workflowRef === undefined ? undefined : fileIn(github.repository, event.workflowRef);
    if (running !== undefined)
        return { key: running, name: running };
    if (event?.runId !== undefined) {
        const { body } = await github.get({
            path: `/actions/runs/${encodeURIComponent(event.runId)}`,
            permission: PERMISSION,
        });
        const id = memberOf(body, 'workflow_id');
        if (typeof id === 'number')
            return { key: String(id), name: 'this workflow' };
        throw strange('the run');
    }
    throw new errors/* UserError */.yo('WORKFLOW_UNKNOWN', 'base: last-green, and no workflow is running whose runs could count', 'Name the workflow that tests your branch, by its file: workflow ci.yml (--workflow ci.yml).');
}
/** `o/r/.github/workflows/ci.yml@refs/heads/main` \u2192 `ci.yml`, for `o/r`. */
function fileIn(repository, workflowRef) {
    const folder = `${repository}/.github/workflows/`;
    return workflowRef.startsWith(folder) ? /^([\w.-]+)@/.exec(workflowRef.slice(folder.length))?.[1] : undefined;
}
/** The branch that work is to join, from the event or, where it does not say, from GitHub. */
async function defaultBranch(github, event) {
    const named = event === undefined ? undefined : (0,payload/* payloadText */.A)(event.payload, 'repository', 'default_branch');
    if (named !== undefined)
        return named;
    const { body } = await github.get({ path: '', permission: 'metadata: read' });
    const branch = memberOf(body, 'default_branch');
    if (typeof branch === 'string' && branch !== '')
        return branch;
    throw strange('the repository');
}
function listIn(body) {
    const runs = memberOf(body, 'workflow_runs');
    if (Array.isArray(runs))
        return runs;
    throw strange('the runs of the workflow');
}
/** What was asked for is asked again here: not every server knows every filter. */
function isGreen(run, source) {
    if (memberOf(run, 'conclusion') !== 'success')
        return false;
    const [event, branch] = [memberOf(run, 'event'), memberOf(run, 'head_branch')];
    if (typeof event !== 'string' || typeof branch !== 'string')
        return false;
    if (source.type === 'branch')
        return branch === source.branch && source.events.includes(event);
    const queue = `gh-readonly-queue/${source.branch}/`;
    // A branch may be called as the beginning of another one.
    return event === 'merge_group' && branch.startsWith(queue) && /^pr-\d+-[0-9a-f]+$/.test(branch.slice(queue.length));
}
function readRun(run) {
    const [number, url, commit, createdAt] = ['run_number', 'html_url', 'head_sha', 'created_at'].map((key) => memberOf(run, key));
    if (typeof number !== 'number' ||
        typeof commit !== 'string' ||
        !(0,changes_fetcher/* isObjectId */.T)(commit) ||
        typeof createdAt !== 'string') {
        throw strange('a run of the workflow');
    }
    return { number, commit, createdAt, url: typeof url === 'string' && /^https?:\/\/[\w.:/-]+$/.test(url) ? url : '' };
}
function memberOf(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function strange(what) {
    return new errors/* ExternalError */.yA('GITHUB_UNREADABLE', `GitHub did not describe ${what} as it documents`, true);
}

// EXTERNAL MODULE: ./build/js/changes/resolve-range.js
var resolve_range = __webpack_require__(4244);
;// CONCATENATED MODULE: ./build/js/changes/last-green.js






const REMOTE = 'origin';
const FETCH_TIMEOUT_MS = 120_000;
/**
 * From the newest commit in the history of head for which a run of the workflow succeeded. Where there is none, everything counts as
 * changed. Where GitHub does not answer, it does as well, since a success of this run makes its commit green for those to come; but for a pull
 * request, whose runs never count: there the base is the one of the event. The range says so. An older run is no answer.
 *
 * @throws {UserError} `HEAD_UNKNOWN`; on the command line, where no event stands in, all that GitHub's API and the settings refuse
 * @throws {ExternalError} on the command line, when GitHub or the remote does not answer
 */
async function lastGreenRange(git, question) {
    const { event, inputs, log } = question;
    const fetcher = (0,changes_fetcher/* openFetcher */.C)(git, REMOTE, FETCH_TIMEOUT_MS, log);
    const head = await (0,resolve_range/* headCommit */.Qo)(git, inputs.head || 'HEAD', fetcher);
    try {
        return await seek({ git, head, fetcher }, question);
    }
    catch (error) {
        if (event === undefined || !(error instanceof errors/* ExternalError */.yA || error instanceof errors/* UserError */.yo))
            throw error;
        // One line: it is told within a sentence as well.
        const hint = error instanceof errors/* UserError */.yo && error.hint !== undefined ? `. ${error.hint}` : '';
        const warning = `the last green run could not be found out: ${error.message}${hint}`;
        if (!isPullRequest(event))
            return { type: 'everything', head, why: warning, isFallback: true };
        const instead = await (0,resolve_range/* resolveRange */.Ss)(git, (0,base_plan/* planBase */.z)(event, { ...inputs, base: '' }), { log });
        if (instead.type === 'everything')
            return { ...instead, why: `${instead.why}, and ${warning}`, isFallback: true };
        return { ...instead, why: `${instead.why}, as the last green run could not be found out`, warning };
    }
}
async function seek(history, question) {
    const { event, token } = question;
    const remoteUrl = await history.git.remoteUrl(REMOTE);
    const github = await question.openGithub({ token, ...(remoteUrl === undefined ? {} : { remoteUrl }) });
    const workflow = await workflowOf(github, event, question.workflow);
    const plan = planLastGreen(event, await defaultBranch(github, event));
    const passedOver = new Map();
    for (const round of plan) {
        const found = await newestOf(round, (source) => newestAncestor(greenRuns(github, workflow.key, source), history, passedOver));
        if (found !== undefined) {
            const { head } = history;
            return {
                type: 'range',
                base: found.run.commit,
                head,
                why: whyOf(found, workflow.name, passedOver, head),
                run: found.run,
            };
        }
    }
    return nothingGreen(history.head, workflow.name, plan, passedOver);
}
async function newestOf(sources, ask) {
    let newest;
    for (const source of sources) {
        const run = await ask(source);
        // Times as GitHub writes them sort as texts.
        if (run !== undefined && (newest === undefined || run.createdAt > newest.run.createdAt))
            newest = { run, source };
    }
    return newest;
}
async function newestAncestor(runs, history, passedOver) {
    for await (const run of runs) {
        if (passedOver.has(run.commit))
            continue;
        const relation = await relationOf(run.commit, history);
        if (relation === 'ancestor')
            return run;
        passedOver.set(run.commit, relation);
    }
    return undefined;
}
/**
 * Fetches, in a shallow clone, until the histories meet. Where they meet before the commit, another way to it may still lie beyond what
 * was fetched; then an older commit is taken, which tests more and never less.
 */
async function relationOf(commit, { git, head, fetcher }) {
    for (;;) {
        const comparison = await git.compare(commit, head);
        if (comparison?.mergeBase !== undefined)
            return comparison.mergeBase === commit ? 'ancestor' : 'elsewhere';
        // A complete clone has every ancestor of head.
        if (!(await git.isShallow()))
            return comparison === undefined ? 'gone' : 'elsewhere';
        if (await fetcher.bringMore(commit, head))
            continue;
        if (fetcher.isUnreachable)
            throw new errors/* ExternalError */.yA('FETCH_FAILED', fetcher.failure ?? 'no history', true);
        return fetcher.isSpent ? 'unknown' : 'gone';
    }
}
function whyOf({ run, source }, workflow, passedOver, head) {
    const place = source.type === 'queue' ? `in the merge queue of ${source.branch}` : `on ${source.branch}`;
    const itself = run.commit === head ? ', of this very commit' : '';
    const others = passedOver.size === 0 ? '' : `; of its successful runs ${toldOver(passedOver)}`;
    return `the last green run of ${workflow} ${place}${itself}${others}`;
}
function nothingGreen(head, workflow, plan, passedOver) {
    const branches = [...new Set(plan.flat().map(({ branch }) => branch))].join(' or ');
    const runs = `run of ${workflow} on ${branches}`;
    if (passedOver.size === 0) {
        return { type: 'everything', head, why: `there is no successful ${runs} yet`, isFallback: false };
    }
    const why = `no successful ${runs} is in the history of this commit; of those that there are, ${toldOver(passedOver)}`;
    return { type: 'everything', head, why, isFallback: true };
}
/** `2 commits are not in its history, 1 commit is gone`. */
function toldOver(passedOver) {
    const relations = [...passedOver.values()];
    const told = (relation, what) => {
        const count = relations.filter((one) => one === relation).length;
        return count === 0 ? [] : [`${count} ${count === 1 ? 'commit is' : 'commits are'} ${what}`];
    };
    return [
        ...told('elsewhere', 'not in this history'),
        ...told('gone', 'gone'),
        ...told('unknown', 'beyond what was fetched'),
    ].join(', ');
}


/***/ })

};
;