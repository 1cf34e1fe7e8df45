"use strict";
exports.id = 6142;
exports.ids = [6142];
exports.modules = {

 26142:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  lastGreenRange: () => ( lastGreenRange)
});

var errors = __webpack_require__(12027);
var base_plan = __webpack_require__(10463);
var changes_fetcher = __webpack_require__(5543);
var payload = __webpack_require__(73590);
;

function planLastGreen(event, main) {
    if (event === undefined)
        return [joined(main)];
    if (isPullRequest(event)) {
        const base = (0,payload.A)(event.payload, 'pull_request', 'base', 'ref');
        if (base === undefined)
            throw (0,payload.G)(event.name);
        return [joined(base)];
    }
    if (event.name === 'merge_group') {
        const target = (0,payload.A)(event.payload, 'merge_group', 'base_ref');
        if (target === undefined)
            throw (0,payload.G)(event.name);
        return [joined(target.replace(/^refs\/heads\//, ''))];
    }
    const own = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1];
    if (own === undefined)
        return [joined(main)];
    const events = [...new Set(['push', event.name])];
    return [[{ type: 'branch', branch: own, events }], ...(own === main ? [] : [joined(main)])];
}
function isPullRequest({ name }) {
    return name.startsWith('pull_request');
}
function joined(branch) {
    return [
        { type: 'branch', branch, events: ['push'] },
        { type: 'queue', branch },
    ];
}

;



const PERMISSION = 'actions: read';
const RUNS_ON_A_PAGE = 50;
const MOST_PAGES = 6;
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
async function workflowOf(github, event, given) {
    const file = given.replace(/^\.github\/workflows\//, '');
    if (file !== '') {
        if (/^[\w.-]+$/.test(file))
            return { key: file, name: file };
        throw new errors.yo('WORKFLOW_UNKNOWN', `workflow: ${given} is not the file of a workflow`, 'Give its name, such as ci.yml.');
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
    throw new errors.yo('WORKFLOW_UNKNOWN', 'base: last-green, and no workflow is running whose runs could count', 'Name the workflow that tests your branch, by its file: workflow ci.yml (--workflow ci.yml).');
}
function fileIn(repository, workflowRef) {
    const folder = `${repository}/.github/workflows/`;
    return workflowRef.startsWith(folder) ? /^([\w.-]+)@/.exec(workflowRef.slice(folder.length))?.[1] : undefined;
}
async function defaultBranch(github, event) {
    const named = event === undefined ? undefined : (0,payload.A)(event.payload, 'repository', 'default_branch');
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
function isGreen(run, source) {
    if (memberOf(run, 'conclusion') !== 'success')
        return false;
    const [event, branch] = [memberOf(run, 'event'), memberOf(run, 'head_branch')];
    if (typeof event !== 'string' || typeof branch !== 'string')
        return false;
    if (source.type === 'branch')
        return branch === source.branch && source.events.includes(event);
    const queue = `gh-readonly-queue/${source.branch}/`;
    return event === 'merge_group' && branch.startsWith(queue) && /^pr-\d+-[0-9a-f]+$/.test(branch.slice(queue.length));
}
function readRun(run) {
    const [number, url, commit, createdAt] = ['run_number', 'html_url', 'head_sha', 'created_at'].map((key) => memberOf(run, key));
    if (typeof number !== 'number' ||
        typeof commit !== 'string' ||
        !(0,changes_fetcher.T)(commit) ||
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
    return new errors.yA('GITHUB_UNREADABLE', `GitHub did not describe ${what} as it documents`, true);
}

var resolve_range = __webpack_require__(33179);
;






const REMOTE = 'origin';
const FETCH_TIMEOUT_MS = 120_000;
async function lastGreenRange(git, question) {
    const { event, inputs, log } = question;
    const fetcher = (0,changes_fetcher.C)(git, REMOTE, FETCH_TIMEOUT_MS, log);
    const head = await (0,resolve_range.Qo)(git, inputs.head || 'HEAD', fetcher);
    try {
        return await seek({ git, head, fetcher }, question);
    }
    catch (error) {
        if (event === undefined || !(error instanceof errors.yA || error instanceof errors.yo))
            throw error;
        const hint = error instanceof errors.yo && error.hint !== undefined ? `. ${error.hint}` : '';
        const warning = `the last green run could not be found out: ${error.message}${hint}`;
        if (!isPullRequest(event))
            return { type: 'everything', head, why: warning, isFallback: true };
        const instead = await (0,resolve_range.Ss)(git, (0,base_plan.z)(event, { ...inputs, base: '' }), { log });
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
async function relationOf(commit, { git, head, fetcher }) {
    for (;;) {
        const comparison = await git.compare(commit, head);
        if (comparison?.mergeBase !== undefined)
            return comparison.mergeBase === commit ? 'ancestor' : 'elsewhere';
        if (!(await git.isShallow()))
            return comparison === undefined ? 'gone' : 'elsewhere';
        if (await fetcher.bringMore(commit, head))
            continue;
        if (fetcher.isUnreachable)
            throw new errors.yA('FETCH_FAILED', fetcher.failure ?? 'no history', true);
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


 })

};
;