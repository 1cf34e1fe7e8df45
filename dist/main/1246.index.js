"use strict";
exports.id = 1246;
exports.ids = [1246,2288];
exports.modules = {

 66931:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  W: () => ( closeNeedless),
  E: () => ( writePullRequest)
});

var external_node_crypto_ = __webpack_require__(77598);
var js_errors = __webpack_require__(12027);
var sync_text = __webpack_require__(92288);
var git_modes = __webpack_require__(24082);
var printable = __webpack_require__(12784);
var external_node_buffer_ = __webpack_require__(4573);
var answers = __webpack_require__(43175);
;





const WRITE = 'contents: write';
const PULLS = 'pull-requests: write';
const ZERO = '0'.repeat(40);
async function createCommit(place, { base, tree }, { changes, message, present }, github) {
    const root = `/repos/${place.owner}/${place.name}/git`;
    const entries = [];
    for (const change of changes)
        entries.push(await entryOf(change, root, github));
    const made = await post(github, `${root}/trees`, { base_tree: tree, tree: entries });
    if (present?.tree === idIn(made) && present.parents.join() === base)
        return present.id;
    const whole = { message: message(idIn(made)), tree: idIn(made), parents: [base] };
    const commit = await post(github, `${root}/commits`, whole);
    return idIn(commit);
}
async function entryOf(change, root, github) {
    const { path } = change;
    if (change.mode === null)
        return { path, mode: '100644', type: 'blob', sha: null };
    if ('id' in change)
        return { path, mode: change.mode, type: change.mode === git_modes.NG ? 'commit' : 'blob', sha: change.id };
    const content = Buffer.from(change.content);
    if ((0,external_node_buffer_.isUtf8)(content) && !content.includes(0))
        return { path, mode: change.mode, type: 'blob', content: content.toString('utf8') };
    const stored = await post(github, `${root}/blobs`, { content: content.toString('base64'), encoding: 'base64' });
    return { path, mode: change.mode, type: 'blob', sha: idIn(stored) };
}
async function post(github, path, body) {
    return (await github.ask({ method: 'POST', path, body, permission: WRITE, isRepeatable: true })).body;
}
function idIn(body) {
    const id = (0,answers.$6)((0,answers.lJ)(body), 'sha');
    if (id !== undefined)
        return id;
    throw new js_errors.yA('GITHUB_UNREADABLE', 'GitHub wrote something and did not say what', true);
}
const UPDATE = `mutation UpdateRefs($repository: ID!, $updates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repository, refUpdates: $updates }) { clientMutationId }
}`;
async function moveBranch({ id }, { branch, from, to }, github) {
    const update = { name: `refs/heads/${branch}`, beforeOid: from ?? ZERO, afterOid: to, force: true };
    const variables = { repository: id, updates: [update] };
    const { errors } = await github.graphql({ query: UPDATE, variables, permission: WRITE });
    return errors[0]?.message;
}
const FIELDS = 'pullRequest { id number url }';
const CREATE = `mutation CreatePullRequest($input: CreatePullRequestInput!) { createPullRequest(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation UpdatePullRequest($input: UpdatePullRequestInput!) { updatePullRequest(input: $input) { ${FIELDS} } }`;
async function createPullRequest({ id, baseBranch }, { branch, title, body, isDraft }, github) {
    const input = { repositoryId: id, baseRefName: baseBranch, headRefName: branch, title, body, draft: isDraft };
    const { data, errors } = await github.graphql({
        ...{ query: CREATE, variables: { input }, permission: PULLS },
        hint: 'The job needs permissions: { contents: write, pull-requests: write }, and the job that calls it too; with GITHUB_TOKEN, the settings of the repository (Actions, General) have to allow it to create pull requests.',
    });
    const made = (0,answers.lJ)(data, 'createPullRequest', 'pullRequest');
    if (made !== undefined)
        return createdOf(made);
    if (errors.some(({ message }) => /already exists/i.test(message)))
        return undefined;
    throw new js_errors.yo('PULL_REQUEST_REFUSED', `no pull request can be made: ${(0,printable.g$)(errors[0]?.message ?? 'GitHub does not say why')}`);
}
async function updatePullRequest({ id }, text, github) {
    await github.graphql({ query: CHANGE, variables: { input: { pullRequestId: id, ...text } }, permission: PULLS });
}
const COMMENT = `mutation Comment($input: AddCommentInput!) { addComment(input: $input) { clientMutationId } }`;
async function addComment({ id }, body, github) {
    await github.graphql({ query: COMMENT, variables: { input: { subjectId: id, body } }, permission: PULLS });
}
function createdOf(made) {
    return { id: (0,answers.$6)(made, 'id') ?? '', number: Number(made['number']), url: (0,answers.$6)(made, 'url') ?? '' };
}
function addressing({ owner, name }, number, { labels, reviewers, teams }, github) {
    const root = `/repos/${owner}/${name}`;
    const ask = (path, body) => async () => {
        await github.ask({ method: 'POST', path: `${root}${path}`, body, permission: PULLS });
    };
    return [
        ...(labels.length > 0 ? [ask(`/issues/${number}/labels`, { labels })] : []),
        ...(reviewers.length + teams.length > 0
            ? [ask(`/pulls/${number}/requested_reviewers`, { reviewers, team_reviewers: teams })]
            : []),
    ];
}
async function dispatch({ owner, name }, workflow, branch, github) {
    const path = `/repos/${owner}/${name}/actions/workflows/${encodeURIComponent(workflow)}/dispatches`;
    await github.ask({ method: 'POST', path, body: { ref: branch }, permission: 'actions: write' });
}
const AUTO_MERGE = `mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;
async function enableAutoMerge({ id }, method, github) {
    const variables = { input: { pullRequestId: id, mergeMethod: method.toUpperCase() } };
    const { errors } = await github.graphql({ query: AUTO_MERGE, variables, permission: PULLS });
    return errors[0]?.message;
}

var templates_marker = __webpack_require__(37638);
var pin_trailers = __webpack_require__(83822);
;


function planPullRequest({ head, pullRequests: all }, { pins, base, baseBranch, content }) {
    const pullRequests = all.filter((one) => one.base === baseBranch);
    const open = pullRequests.find(({ state }) => state === 'open');
    const other = all.find(({ state }) => state === 'open');
    if (head !== undefined && !(0,pin_trailers.MU)(head))
        return { type: 'somebodys', pullRequest: open ?? other };
    if (open === undefined && other !== undefined)
        return { type: 'elsewhere', pullRequest: other };
    if (open !== undefined) {
        const marker = (0,templates_marker.t7)(open.body);
        const isSame = marker?.commit === head?.id && marker?.base === base && marker.content === content;
        const isCurrent = marker !== undefined && isSame && isFor(marker, pins);
        return { type: isCurrent ? 'current' : open.isQueued ? 'queued' : 'update', pullRequest: open };
    }
    const [last] = pullRequests;
    const marker = last?.state === 'closed' ? (0,templates_marker.t7)(last.body) : undefined;
    if (last !== undefined && marker !== undefined && holds(marker, pins))
        return { type: 'declined', pullRequest: last };
    return { type: 'create' };
}
function findNeedless({ head, pullRequests }, base, paths) {
    const pullRequest = pullRequests.find((one) => one.state === 'open' && one.base === base);
    const marker = pullRequest === undefined ? undefined : (0,templates_marker.t7)(pullRequest.body);
    if (pullRequest === undefined || marker === undefined || (head !== undefined && !(0,pin_trailers.MU)(head)))
        return undefined;
    return marker.pins.length > 0 && marker.pins.every(({ path }) => paths.includes(path))
        ? { pullRequest, marker }
        : undefined;
}
function holds(marker, pins) {
    return pins.every(({ path, to }) => marker.pins.some((one) => one.path === path && one.to === to));
}
function isFor(marker, pins) {
    const targets = (some) => JSON.stringify(some.map(({ path, to }) => [path, to]).sort());
    return targets(marker.pins) === targets(pins);
}

var backend = __webpack_require__(49606);
var json = __webpack_require__(41589);
;



const METHODS = ['merge', 'squash', 'rebase'];
async function readRules({ owner, name }, branch, github) {
    const path = `/repos/${owner}/${name}/rules/branches/${encodeURIComponent(branch)}`;
    const { status, body } = await github.ask({ path, permission: 'metadata: read', expected: [403, 404] });
    const rules = status === 200 && Array.isArray(body) ? body.filter(json.Gv) : [];
    return {
        texts: rules.map((rule) => {
            const source = (0,answers.$6)(rule, 'ruleset_source');
            const whose = source === undefined ? '' : ` (a ruleset of ${(0,printable.g$)(source)})`;
            return `${(0,printable.g$)((0,answers.$6)(rule, 'type') ?? '')}${whose}`;
        }),
        methods: METHODS.filter((method) => rules.every((rule) => lets(rule, method))),
    };
}
function lets(rule, method) {
    if ((0,answers.$6)(rule, 'type') === 'required_linear_history')
        return method !== 'merge';
    const allowed = (0,answers.lJ)(rule, 'parameters')?.['allowed_merge_methods'];
    return !Array.isArray(allowed) || allowed.includes(method);
}

;





async function branchRefused(branch, said, place, github) {
    const { texts } = await readRules(place, branch, github);
    const known = texts.length === 0 ? '' : `; its rules: ${texts.join(', ')}`;
    return new backend.sV('BRANCH_REFUSED', `${(0,printable.g$)(branch)} cannot be moved: ${(0,printable.g$)(said.trim())}${known}`, 'A rule for branches may forbid it: let the app or the token past it, or leave maestro/** out of the rule.');
}
async function mergeByItself(made, { method, baseBranch, place }, github) {
    const said = await enableAutoMerge(made, method, github);
    if (said === undefined)
        return;
    const rules = await readRules(place, baseBranch, github);
    const known = rules.texts.length === 0 ? '' : `; rules of ${(0,printable.g$)(baseBranch)}: ${rules.texts.join(', ')}`;
    const message = `GitHub will not merge by itself: ${(0,printable.g$)(said.trim())}${known}`;
    throw new js_errors.yo('AUTO_MERGE_REFUSED', message, hintFor(said, method, rules));
}
function hintFor(said, method, { methods }) {
    if (methods.length === 0)
        return 'The rules of its base leave no method to merge by: change one of them.';
    if (!methods.includes(method))
        return `Set auto-merge to ${methods.join(' or ')}: the rules of its base forbid ${method}.`;
    if (/\bmerge method\b/i.test(said))
        return `Set auto-merge to another method: the settings of the repository, or a protection of its base, forbid ${method}.`;
    return 'Allow auto-merge in the settings of the repository, and give its base a rule that it waits for.';
}

var sync_files = __webpack_require__(48389);
;












const MOST_TRIES = 2;
const STOPPED = '<!-- maestro:templates:stopped -->';
const NOTE = `${STOPPED}\nThis branch has commits of yours, so \`sync-templates\` leaves it alone from here on. Merge it, or close it and delete the branch: then it begins anew.`;
async function writePullRequest(branch, moved, place) {
    const { reread, github } = place;
    let { state } = place;
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
        const there = state.branches.get(branch) ?? { head: undefined, pullRequests: [] };
        const { base, baseBranch } = place.state;
        const plan = planPullRequest(there, { pins: pinsOf(moved), base, baseBranch, content: contentOf(moved) });
        const done = await withoutWriting(plan, { branch, baseBranch }, github);
        if (done !== undefined)
            return done;
        const commit = await (0,backend.J0)(commitOf(moved, there.head, place));
        const from = there.head?.id;
        const refusal = commit === from ? undefined : await movedOrWhy(state, { branch, from, to: commit }, github);
        if (refusal === undefined)
            return tell(plan, { branch, commit, moved, state }, place);
        state = await reread();
        const now = state.branches.get(branch)?.head?.id;
        if (now === commit)
            return tell(plan, { branch, commit, moved, state }, place);
        if (now !== from || isQueued(state, branch))
            continue;
        if (!(refusal instanceof js_errors.yA))
            throw await branchRefused(branch, refusal, place.place, github);
        if (tries === MOST_TRIES)
            throw refusal;
    }
    return { branch, updated: false, note: `${branch} is being changed by somebody else: it is left to them` };
}
function isQueued({ branches }, branch) {
    return branches.get(branch)?.pullRequests.some((one) => one.state === 'open' && one.isQueued) === true;
}
const NEEDLESS = 'What this was to move to is there no longer, or its submodules are where they should be already: closed. A new target gets a new pull request.';
async function closeNeedless(branch, paths, place) {
    const there = place.state.branches.get(branch);
    const found = there === undefined ? undefined : findNeedless(there, place.state.baseBranch, paths);
    if (found === undefined)
        return undefined;
    const { pullRequest, marker } = found;
    const body = (0,templates_marker.$H)(pullRequest.body, NEEDLESS, { ...marker, pins: [] });
    const close = async () => {
        await addComment(pullRequest, NEEDLESS, place.github);
        await updatePullRequest(pullRequest, { body, state: 'CLOSED' }, place.github);
    };
    return (await orWarn(close(), place)) ? pullRequest.number : undefined;
}
async function movedOrWhy(...[state, move, github]) {
    try {
        return await moveBranch(state, move, github);
    }
    catch (error) {
        if (error instanceof js_errors.yA && error.code === 'GITHUB_UNANSWERED')
            return error;
        throw error;
    }
}
function pinsOf(moved) {
    return moved.map(({ plan }) => ({ path: plan.path, from: plan.from, to: plan.to ?? '', tag: plan.tag }));
}
async function withoutWriting(plan, { branch, baseBranch }, github) {
    if (plan.type === 'create' || plan.type === 'update')
        return undefined;
    const { pullRequest } = plan;
    const there = pullRequest === undefined ? {} : { pullRequest };
    if (plan.type === 'current')
        return { branch, updated: false, ...there };
    if (plan.type === 'queued') {
        const note = `#${plan.pullRequest.number} is in a merge queue, and is left as it is: what is newer comes once it is merged, or out of there`;
        return { branch, updated: false, ...there, note };
    }
    if (plan.type === 'elsewhere') {
        const { number, base } = plan.pullRequest;
        return {
            branch,
            updated: false,
            ...{ ...there, isStuck: true },
            note: `#${number} goes to ${(0,printable.g$)(base)} and not to ${(0,printable.g$)(baseBranch)}, and is left alone: merge it, close it, or give it that base`,
        };
    }
    if (plan.type === 'declined') {
        return {
            branch,
            updated: false,
            ...there,
            note: `#${plan.pullRequest.number} was closed with these targets: it stays closed until there are newer ones`,
        };
    }
    if (pullRequest !== undefined && !pullRequest.comments.some((one) => one.includes(STOPPED)))
        await addComment(pullRequest, NOTE, github);
    return { branch, updated: false, ...there, note: `${branch} has commits of somebody else, and is left alone` };
}
function contentOf(moved) {
    const changes = moved.flatMap((one) => one.files?.changes ?? []);
    if (changes.length === 0)
        return '';
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const change of changes) {
        const { path, mode = '' } = { mode: '', ...change };
        const what = 'content' in change ? change.content : 'objectId' in change ? change.objectId : 'deleted';
        hash.update(`${path}\0${mode}\0`).update(what).update('\0');
    }
    return hash.digest('hex').slice(0, 16);
}
function commitOf(moved, present, { place, state, github }) {
    const pins = moved.map(({ plan }) => ({ path: plan.path, mode: git_modes.NG, id: plan.to ?? '' }));
    const changes = [...pins, ...moved.flatMap((one) => (0,sync_files.CJ)(one.files?.changes ?? []))];
    const message = (tree) => (0,pin_trailers.AF)((0,sync_text.O)(moved), pinsOf(moved), tree);
    return createCommit(place, state, { changes, message, present }, github);
}
async function tell(plan, { branch, commit, moved, state }, place) {
    const { github, inputs } = place;
    const title = (0,sync_text.O)(moved);
    const marker = { pins: pinsOf(moved), base: place.state.base, commit, title, content: contentOf(moved) };
    const conflicts = moved.flatMap((one) => one.files?.conflicts ?? []);
    const text = (0,sync_text.S)(moved);
    const written = { branch, updated: true, commit };
    if (plan.type === 'update') {
        await update(plan.pullRequest, { title, text, marker }, github);
        return { ...written, pullRequest: plan.pullRequest, ...(await dispatched(branch, place)) };
    }
    const isDraft = conflicts.length > 0;
    const made = await createPullRequest(state, { branch, title, body: (0,templates_marker.$H)(undefined, text, marker), isDraft }, github);
    if (made === undefined)
        return { ...written, note: `a pull request for ${branch} was made meanwhile` };
    const teams = inputs.reviewers.filter((one) => one.startsWith('team:')).map((one) => one.slice('team:'.length));
    const reviewers = inputs.reviewers.filter((one) => !one.startsWith('team:'));
    const addressees = { labels: inputs.labels, reviewers, teams };
    for (const asked of addressing(place.place, made.number, addressees, github))
        await orWarn(asked(), place);
    const method = inputs['auto-merge'];
    if (method !== 'off' && !isDraft) {
        const { baseBranch } = state;
        await orWarn(mergeByItself(made, { method, baseBranch, place: place.place }, github), place);
    }
    return { ...written, pullRequest: made, ...(await dispatched(branch, place)) };
}
async function update(pullRequest, { title, text, marker }, github) {
    const isOurTitle = (0,templates_marker.t7)(pullRequest.body)?.title === pullRequest.title;
    const body = (0,templates_marker.$H)(pullRequest.body, text, isOurTitle ? marker : { ...marker, title: (0,templates_marker.t7)(pullRequest.body)?.title ?? title });
    await updatePullRequest(pullRequest, { body, ...(isOurTitle ? { title } : {}) }, github);
}
async function orWarn(work, { system }) {
    try {
        await work;
        return true;
    }
    catch (error) {
        if (!(error instanceof js_errors.yo || error instanceof js_errors.yA))
            throw error;
        const { title, message } = (0,js_errors.Ic)(error);
        system.report.annotate({ level: 'warning', title, message });
        return false;
    }
}
async function dispatched(branch, whole) {
    const { place, github, inputs } = whole;
    let isDispatched = false;
    for (const workflow of inputs['dispatch-checks']) {
        if (await orWarn(dispatch(place, workflow, branch, github), whole))
            isDispatched = true;
    }
    return isDispatched ? { isDispatched } : {};
}


 }),

 54984:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( entryLine),
   webUrl: () => ( webUrl)
 });
 var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57164);

function entryLine({ commit, scope, text }, url) {
    const place = webUrl(url);
    const short = `\`${commit.slice(0, 8)}\``;
    const link = place === undefined ? short : `[${short}](${place}/commit/${commit})`;
    return `- ${scope === undefined ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__ .D9)(scope)}: `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.markdownText)(text)} ${link}\n`;
}
function webUrl(url) {
    const [, scpHost, scpPath] = /^(?:[^@/:\s]+@)([A-Za-z0-9.-]+):(?!\/\/)(.+)$/.exec(url) ?? [];
    const text = scpHost === undefined
        ? url.replace(/^ssh:\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\//, 'https://$1/')
        : `https://${scpHost}/${scpPath}`;
    if (!URL.canParse(text))
        return undefined;
    const { protocol, origin, pathname } = new URL(text);
    const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
    return ['https:', 'http:'].includes(protocol) && /^\/[\w./~-]+$/.test(path) ? `${origin}${path}` : undefined;
}


 }),

 92288:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   O: () => ( syncTitle),
   S: () => ( syncBody),
   syncSummary: () => ( syncSummary),
   syncText: () => ( syncText)
 });
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _changelog_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54984);
 var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24545);
 var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);
 var _sync_files_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56882);






const BODY_BYTES = 60_000;
const MARKER_BYTES = 300;
const CHANGELOG_BYTES = 40_000;
const SHARES = [1, 0.25, 0.05, 0];
const MOST_ENTRIES = 100;
const LOST_BYTES = 8_000;
const COLORS = { move: 'cyan', none: 'dim', hold: 'yellow', refuse: 'red' };
const MARKS = {
    move: '\u2b06\ufe0f moves',
    none: '\u2611\ufe0f is there',
    hold: '\u23f8\ufe0f waits',
    refuse: '\u274c needs you',
};
function syncText({ submodules }, screen) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(screen.hasColor);
    const lines = submodules.map(({ path, rule, action, reason }) => {
        const words = `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path)} (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(rule)})`;
        return `${paint(COLORS[action], `${action.padEnd(6)} ${words}`)}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(reason)}`;
    });
    return `${paint('bold', headlineOf(submodules))}\n\n${lines.join('\n')}\n`;
}
function syncSummary({ submodules }, { moved, drift, pullRequests }) {
    const rows = submodules.map(({ path, rule, fromTag, from, tag, to, action, reason }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .jD)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(path),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(rule),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(fromTag ?? from.slice(0, 8)),
        to === null ? '\u2013' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(tag ?? to.slice(0, 8)),
        MARKS[action],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(reason),
    ]));
    const where = pullRequests === '' ? '' : ` ${pullRequests}`;
    const table = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .PP)(['submodule', 'rule', 'from', 'to', '', 'why'])}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(rows, 300_000)}`;
    const files = moved.flatMap((one) => one.files === undefined ? [] : [`\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(one.plan.path)}\n${(0,_sync_files_text_js__WEBPACK_IMPORTED_MODULE_3__ .xY)(one.files)}`]);
    const differing = drift.length === 0 ? '' : `\n${(0,_sync_files_text_js__WEBPACK_IMPORTED_MODULE_3__ .fZ)(drift)}`;
    return `**${headlineOf(submodules)}.**${where}\n\n${table}${files.join('')}${differing}`;
}
function headlineOf(submodules) {
    const part = (action, one, many) => {
        const { length } = submodules.filter((submodule) => submodule.action === action);
        return [length, length === 1 ? one : many];
    };
    const parts = [
        part('refuse', 'needs you', 'need you'),
        part('move', 'moves', 'move'),
        part('hold', 'waits', 'wait'),
        part('none', 'is current', 'are current'),
    ];
    return (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .mG)(parts, (number) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(number, 'submodule'));
}
function syncTitle(moved) {
    const [first, ...others] = moved;
    if (first === undefined)
        return '';
    const { path, tag, to } = first.plan;
    if (others.length > 0)
        return `chore(templates): update ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(moved.length, 'submodule')}`;
    return `chore(templates): update ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path)} to ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(tag ?? (to ?? '').slice(0, 8))}`;
}
function syncBody(moved) {
    const limit = Math.max(3_000, BODY_BYTES - MARKER_BYTES * moved.length);
    for (const share of SHARES) {
        const body = moved.map((one) => sectionOf(one, share, Math.floor(CHANGELOG_BYTES / moved.length))).join('\n');
        if (Buffer.byteLength(body) <= limit)
            return body;
    }
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(moved.map(headOf), limit);
}
function headOf({ plan }) {
    return `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(plan.path)}: ${nameOf(plan.fromTag, plan.from)} \u2192 ${nameOf(plan.tag, plan.to ?? '')}\n`;
}
function sectionOf(one, share, changelogBytes) {
    const { plan, changelog, elsewhere, leftOut, isCut, files } = one;
    const rows = changelog.flatMap(({ title, entries }) => [
        `\n**${title}**\n\n`,
        ...entries.slice(0, MOST_ENTRIES).map((entry) => (0,_changelog_text_js__WEBPACK_IMPORTED_MODULE_5__ .b)(entry, plan.url)),
        ...(entries.length > MOST_ENTRIES ? [`- and ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .zD)(entries.length - MOST_ENTRIES)} more\n`] : []),
    ]);
    const warning = plan.relation === 'ahead' ? '' : `\n> [!WARNING]\n> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(plan.reason)}\n`;
    const lost = leftOut.flatMap(({ entries }) => entries).map((entry) => (0,_changelog_text_js__WEBPACK_IMPORTED_MODULE_5__ .b)(entry, plan.url));
    const lostRows = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(lost.slice(0, MOST_ENTRIES), LOST_BYTES * share);
    const lostText = lost.length === 0 ? '' : `\n**Left behind**\n\n${lostRows}`;
    const brought = files === undefined ? '' : (0,_sync_files_text_js__WEBPACK_IMPORTED_MODULE_3__ .xY)(files, share);
    const cut = isCut ? '\nMore commits came in between than can be listed here.\n' : '';
    return `${headOf(one)}${warning}${lostText}${comparison(plan)}${cut}${brought}${elsewhereText(elsewhere)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .$5)(rows, changelogBytes * share)}`;
}
function elsewhereText(count) {
    if (count === 0)
        return '';
    const what = count === 1 ? 'is not listed: it touches' : 'are not listed: they touch';
    return `\n${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(count, 'commit')} in between ${what} nothing that this repository has of the templates.\n`;
}
function nameOf(tag, commit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(tag ?? commit.slice(0, 8));
}
function comparison({ url, from, to }) {
    const place = (0,_changelog_text_js__WEBPACK_IMPORTED_MODULE_5__.webUrl)(url);
    return place === undefined || to === null ? '' : `\n[All changes](${place}/compare/${from}...${to})\n`;
}


 }),

 43175:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $6: () => ( textAt),
   Pw: () => ( nodesAt),
   lJ: () => ( objectAt)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);

function objectAt(value, ...way) {
    const found = way.reduce((at, name) => ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(at) ? at[name] : undefined), value);
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(found) ? found : undefined;
}
function textAt(value, ...way) {
    const found = objectAt(value, ...way.slice(0, -1))?.[way.at(-1) ?? ''];
    return typeof found === 'string' ? found : undefined;
}
function nodesAt(value, ...way) {
    const nodes = objectAt(value, ...way)?.['nodes'];
    return Array.isArray(nodes) ? nodes.filter(_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv) : [];
}


 }),

 44920:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   u: () => ( githubPinSource)
 });
 var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43175);
 var _pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30978);
 var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32413);



const MOST_OF_BRANCH = 100;
const HISTORY = `query History($owner: String!, $name: String!, $pin: GitObjectID!, $target: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    pin: object(oid: $pin) { oid }
    object(oid: $target) { __typename ... on Commit { history(first: 100) { nodes { oid message committedDate parents(first: 10) { nodes { oid } } } } } }
    defaultBranchRef { target { ... on Commit { history(first: ${MOST_OF_BRANCH}) { nodes { oid committedDate } } } } }
  }
}`;
function githubPinSource(place, known, github) {
    const times = new Map();
    const onBranch = new Map();
    return {
        tags: known.tags,
        branch: (name) => (0,_state_js__WEBPACK_IMPORTED_MODULE_0__ .p)(place, name, github),
        async relate(pin, target) {
            const { data } = await github.graphql({
                query: HISTORY,
                variables: { ...place, pin, target },
                permission: 'contents: read',
            });
            const history = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .Pw)(data, 'repository', 'object', 'history').map(summaryOf);
            if (history.length === 0)
                return undefined;
            for (const { id, time } of history)
                times.set(id, time);
            const branch = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .Pw)(data, 'repository', 'defaultBranchRef', 'target', 'history').map(summaryOf);
            onBranch.set(target, leadsTo(branch, target, times.get(target) ?? 0));
            const between = commitsBetween(history, target, pin);
            if (between !== undefined)
                return { relation: 'ahead', commits: between };
            if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(data, 'repository', 'pin', 'oid') === undefined)
                return { relation: 'lost', commits: [] };
            return { relation: await compared(place, pin, target, github), commits: [], isCut: true };
        },
        async leftOut(pin, target) {
            const path = `/repos/${place.owner}/${place.name}/compare/${target}...${pin}`;
            const question = { path, query: { per_page: '100' }, permission: 'contents: read', expected: [404] };
            const { body } = await github.ask(question);
            const commits = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .lJ)(body)?.['commits'];
            return Array.isArray(commits) ? commits.flatMap(restSummary).reverse() : [];
        },
        branches: 'the default branch',
        async isOnBranch(commit) {
            if (onBranch.get(commit) === true)
                return true;
            const relation = await compared(place, 'HEAD', commit, github);
            return relation === 'behind' || relation === 'same';
        },
        seemsOnBranch: async (commit) => onBranch.get(commit),
        timeOf: async (commit) => times.get(commit) ?? 0,
        submodules: async (commit) => ((await known.hasSubmodules()) ? (0,_pins_js__WEBPACK_IMPORTED_MODULE_2__ ._h)(place, commit, github) : []),
    };
}
function summaryOf(node) {
    return {
        id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(node, 'oid') ?? '',
        parents: (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .Pw)(node, 'parents').flatMap((one) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(one, 'oid') ?? []),
        time: Math.floor(Date.parse((0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(node, 'committedDate') ?? '') / 1000),
        message: (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(node, 'message') ?? '',
    };
}
function restSummary(node) {
    const [id, message] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(node, 'sha'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(node, 'commit', 'message')];
    if (id === undefined || message === undefined)
        return [];
    const time = Math.floor(Date.parse((0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(node, 'commit', 'committer', 'date') ?? '') / 1000);
    return { id, parents: [], time, message };
}
function leadsTo(branch, target, time) {
    if (branch.some(({ id }) => id === target))
        return true;
    const oldest = branch.at(-1);
    if (oldest === undefined)
        return undefined;
    return branch.length < MOST_OF_BRANCH || oldest.time < time ? false : undefined;
}
function commitsBetween(history, target, pin) {
    const parents = new Map(history.map((one) => [one.id, one.parents]));
    const reach = (start) => {
        const found = new Set();
        for (const waiting = [start]; waiting.length > 0;) {
            const id = waiting.pop();
            if (found.has(id))
                continue;
            found.add(id);
            waiting.push(...(parents.get(id) ?? []));
        }
        return found;
    };
    const fromTarget = reach(target);
    if (!fromTarget.has(pin))
        return undefined;
    const fromPin = reach(pin);
    return history.filter(({ id }) => fromTarget.has(id) && !fromPin.has(id));
}
const RELATIONS = new Map([
    ['ahead', 'ahead'],
    ['identical', 'same'],
    ['behind', 'behind'],
    ['diverged', 'diverged'],
]);
async function compared({ owner, name }, pin, target, github) {
    const path = `/repos/${owner}/${name}/compare/${pin}...${target}`;
    const query = { per_page: '1', page: '2' };
    const { body } = await github.ask({ path, query, permission: 'contents: read', expected: [404, 422] });
    return RELATIONS.get(((0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .$6)((0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .lJ)(body), 'status') ?? '')) ?? 'diverged';
}


 }),

 30978:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CT: () => ( readLinks),
   LF: () => ( readPins),
   Lf: () => ( linksIn),
   _h: () => ( readNested),
   ck: () => ( SUBMODULES)
 });
 var _submodules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97003);
 var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43175);


const SUBMODULES = 'nodes { path subprojectCommitOid } pageInfo { hasNextPage endCursor }';
async function readPins(place, commit, github) {
    const pins = new Map(pinsAt(commit));
    const query = `query Submodules($owner: String!, $name: String!, $base: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $base) { ... on Commit { submodules(first: 100, after: $after) { ${SUBMODULES} } } }
  }
}`;
    for (let page = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(commit, 'submodules'); (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(page, 'pageInfo')?.['hasNextPage'] === true;) {
        const from = { base: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(commit, 'oid') ?? '', after: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(page, 'pageInfo', 'endCursor') ?? '' };
        const variables = { owner: place.owner, name: place.name, ...from };
        const { data } = await github.graphql({ query, variables, permission: 'contents: read' });
        const object = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(data, 'repository', 'object');
        for (const pin of pinsAt(object))
            pins.set(...pin);
        page = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(object, 'submodules');
    }
    return pins;
}
async function readLinks({ owner, name }, tree, github) {
    const path = `/repos/${owner}/${name}/git/trees/${tree}`;
    const { body } = await github.ask({ path, query: { recursive: '1' }, permission: 'contents: read' });
    return linksIn((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(body)?.['tree'], { path: 'path', id: 'sha' });
}
function linksIn(entries, called) {
    const links = (Array.isArray(entries) ? entries : []).flatMap((one) => {
        const [path, id] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(one, called.path), (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(one, called.id)];
        return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(one, 'type') === 'commit' && path !== undefined && id !== undefined ? [[path, id]] : [];
    });
    return new Map(links);
}
async function readNested(place, commit, github) {
    const query = `query Nested($owner: String!, $name: String!, $commit: GitObjectID!, $file: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit { oid submodules(first: 100) { ${SUBMODULES} } } }
    gitmodules: object(expression: $file) { ... on Blob { text } }
  }
}`;
    const variables = { ...place, commit, file: `${commit}:.gitmodules` };
    const { data } = await github.graphql({ query, variables, permission: 'contents: read' });
    const pins = await readPins(place, (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(data, 'repository', 'object'), github);
    return (0,_submodules_js__WEBPACK_IMPORTED_MODULE_1__ .an)((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(data, 'repository', 'gitmodules', 'text'), pins);
}
function pinsAt(commit) {
    const pins = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .Pw)(commit, 'submodules').flatMap((node) => {
        const [path, pin] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(node, 'path'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(node, 'subprojectCommitOid')];
        return path === undefined || pin === undefined ? [] : [[path, pin]];
    });
    return new Map(pins);
}


 }),

 63583:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $t: () => ( placeOf),
   E4: () => ( fullNameOf),
   MR: () => ( openOwnGithub),
   Vd: () => ( serverUrl)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function placeOf(fullName) {
    const [owner = '', name = ''] = fullName.split('/');
    return { owner, name };
}
function fullNameOf({ owner, name }) {
    return `${owner}/${name}`;
}
function serverUrl({ variable }) {
    return (variable('GITHUB_SERVER_URL') ?? 'https://github.com').replace(/\/$/, '');
}
async function openOwnGithub(root, token, system) {
    const isNamed = system.variable('GITHUB_REPOSITORY') !== undefined;
    const remoteUrl = isNamed ? undefined : await system.openGit(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, root)).remoteUrl('origin');
    return system.openGithub({ token, ...(remoteUrl === undefined ? {} : { remoteUrl }) });
}


 }),

 28913:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( ownPullsAt),
   L: () => ( stateOf)
 });
 var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43175);

function ownPullsAt(value, ...way) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .Pw)(value, ...way).filter((node) => node['isCrossRepository'] === false);
}
function stateOf(pullRequest) {
    const state = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(pullRequest, 'state')?.toLowerCase();
    return state === 'open' || state === 'merged' ? state : 'closed';
}


 }),

 32413:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   p: () => ( readBranch),
   u: () => ( readState)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
 var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43175);
 var _pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30978);
 var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63583);
 var _product_answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28913);
 var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33291);







const PULLS = `pullRequests(headRefName: $NAME, first: 50, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { id number url state title body isDraft isInMergeQueue isCrossRepository baseRefName comments(last: 20) { nodes { body } } } }`;
async function readState(question, github) {
    const { product, baseBranch, branches, templates } = question;
    const variables = { owner: product.owner, name: product.name };
    const declared = ['$owner: String!', '$name: String!'];
    const declare = (name, value) => {
        variables[name] = value;
        declared.push(`$${name}: String!`);
        return `$${name}`;
    };
    const base = baseBranch === ''
        ? 'base: defaultBranchRef'
        : `base: ref(qualifiedName: ${declare('base', `refs/heads/${baseBranch}`)})`;
    const ours = branches.map((branch, at) => {
        const [ref, name] = [declare(`ref${at}`, `refs/heads/${branch}`), declare(`branch${at}`, branch)];
        return `h${at}: ref(qualifiedName: ${ref}) { target { oid ... on Commit { message tree { oid } parents(first: 2) { nodes { oid } } } } }\n    p${at}: ${PULLS.replace('$NAME', name)}`;
    });
    const theirs = templates.map(({ owner, name }, at) => {
        const place = `owner: ${declare(`owner${at}`, owner)}, name: ${declare(`name${at}`, name)}`;
        return `t${at}: repository(${place}) { ${_tags_js__WEBPACK_IMPORTED_MODULE_0__ .gp} }`;
    });
    const gitmodules = declare('gitmodules', `${baseBranch === '' ? 'HEAD' : baseBranch}:.gitmodules`);
    const query = `query State(${declared.join(', ')}) {
  repository(owner: $owner, name: $name) {
    id
    main: defaultBranchRef { name }
    ${base} { name target { ... on Commit { oid tree { oid entries { name type oid } } submodules(first: 100) { ${_pins_js__WEBPACK_IMPORTED_MODULE_1__ .ck} } } } }
    gitmodules: object(expression: ${gitmodules}) { ... on Blob { text } }
    ${ours.join('\n    ')}
  }
  ${theirs.join('\n  ')}
}`;
    const answer = await github.graphql({ query, variables, permission: 'contents: read', isPartial: true });
    const found = productOf((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .lJ)(answer.data, 'repository'), branches);
    const isPartial = answer.errors.some(({ path }) => path.split('/', 1)[0] === 'repository');
    if (found === undefined || isPartial)
        throw unreadable(question, answer.errors);
    const commit = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .lJ)(answer.data, 'repository', 'base', 'target');
    const pins = await (0,_pins_js__WEBPACK_IMPORTED_MODULE_1__ .LF)(product, commit, github);
    const atTop = (0,_pins_js__WEBPACK_IMPORTED_MODULE_1__ .Lf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .lJ)(commit, 'tree')?.['entries'], { path: 'name', id: 'oid' });
    return {
        product: { ...found, pins: new Map([...atTop, ...pins]) },
        templates: templates.map((_, at) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__ .r3)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .lJ)(answer.data, `t${at}`))),
    };
}
function unreadable({ product, baseBranch }, errors) {
    const name = (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)((0,_place_js__WEBPACK_IMPORTED_MODULE_4__ .E4)(product));
    const own = errors.find(({ path }) => path.startsWith('repository'));
    const branch = baseBranch === '' ? 'its default branch' : `the branch ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(baseBranch)}`;
    const why = own === undefined ? `${branch} is not there` : (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(own.message);
    const hint = 'The job needs contents: write and pull-requests: write; base has to be a branch that exists.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__ .yo('PRODUCT_UNREADABLE', `${name} cannot be read: ${why}`, hint);
}
async function readBranch({ owner, name }, branch, github) {
    const query = `query Branch($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } }
}`;
    const variables = { owner, name, ref: `refs/heads/${branch}` };
    const { data } = await github.graphql({ query, variables, permission: 'contents: read' });
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(data, 'repository', 'ref', 'target', 'oid');
}
function productOf(repository, branches) {
    const base = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .lJ)(repository, 'base');
    const [id, baseBranch, oid] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(repository, 'id'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(base, 'name'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(base, 'target', 'oid')];
    const tree = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(base, 'target', 'tree', 'oid');
    if (id === undefined || baseBranch === undefined || oid === undefined || tree === undefined)
        return undefined;
    const states = branches.map((branch, at) => [branch, branchOf(repository, at)]);
    return {
        ...{ id, baseBranch, base: oid, tree, branches: new Map(states) },
        defaultBranch: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(repository, 'main', 'name') ?? baseBranch,
        gitmodules: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(repository, 'gitmodules', 'text'),
    };
}
function branchOf(repository, at) {
    const pulls = (0,_product_answers_js__WEBPACK_IMPORTED_MODULE_6__ .C)(repository, `p${at}`);
    const target = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .lJ)(repository, `h${at}`, 'target');
    return { head: target && headOf(target), pullRequests: pulls.map(pullRequestOf) };
}
function headOf(target) {
    return {
        id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(target, 'oid') ?? '',
        message: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(target, 'message') ?? '',
        tree: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(target, 'tree', 'oid') ?? '',
        parents: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .Pw)(target, 'parents').flatMap((one) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(one, 'oid') ?? []),
    };
}
function pullRequestOf(node) {
    return {
        id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(node, 'id') ?? '',
        number: Number(node['number']),
        url: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(node, 'url') ?? '',
        state: (0,_product_answers_js__WEBPACK_IMPORTED_MODULE_6__ .L)(node),
        title: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(node, 'title') ?? '',
        body: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(node, 'body') ?? '',
        isDraft: node['isDraft'] === true,
        isQueued: node['isInMergeQueue'] === true,
        base: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(node, 'baseRefName') ?? '',
        comments: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .Pw)(node, 'comments').flatMap((one) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__ .$6)(one, 'body') ?? []),
    };
}


 }),

 33291:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   g$: () => ( readTags),
   gp: () => ( TAGS),
   r3: () => ( templatesOf),
   xE: () => ( MOST_DEEP),
   y8: () => ( readTagsFrom)
 });
 var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43175);

const [FIRST, NEXT, MOST_TIMES] = [2, 8, 4];
const AT_A_TIME = 50;
const MOST_DEEP = FIRST + NEXT * MOST_TIMES;
function targetOf(tags) {
    const last = '... on Commit { oid } ... on Tree { oid } ... on Blob { oid }';
    return `target { __typename ${last} ... on Tag { ${tags === 0 ? 'oid' : targetOf(tags - 1)} } }`;
}
const pageOf = (after) => `refs(refPrefix: "refs/tags/", first: 100, ${after}orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      pageInfo { hasNextPage endCursor } nodes { name ${targetOf(FIRST)} } }`;
const NESTED = 'gitmodules: object(expression: "HEAD:.gitmodules") { oid }';
const TAGS = `${NESTED} ${pageOf('')}`;
function templatesOf(repository) {
    const refs = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(repository, 'refs');
    if (refs === undefined)
        return undefined;
    const tags = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .Pw)(refs).flatMap((node) => {
        const [name, end] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(node, 'name'), endOf((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(node, 'target'))];
        return name === undefined || end === undefined ? [] : [{ name: `refs/tags/${name}`, ...end }];
    });
    const hasMore = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(refs, 'pageInfo')?.['hasNextPage'] === true;
    return {
        refs: tags.filter(({ type }) => type !== 'Tag').map(refOf),
        unended: tags.filter(({ type }) => type === 'Tag').map(({ name, id }) => ({ name, id })),
        hasSubmodules: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(repository, 'gitmodules') !== undefined,
        after: hasMore ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(refs, 'pageInfo', 'endCursor') : undefined,
    };
}
async function readTags(place, after, github) {
    const query = `query Tags($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) { ${NESTED} ${pageOf('after: $after, ')} }
}`;
    const { data } = await github.graphql({
        query,
        variables: { ...place, after: after ?? null },
        permission: 'contents: read',
    });
    return templatesOf((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(data, 'repository'));
}
async function readTagsFrom(place, first, github) {
    const refs = [];
    const unended = [];
    for (let page = first; page !== undefined;) {
        refs.push(...page.refs);
        unended.push(...page.unended);
        page = page.after === undefined ? undefined : await readTags(place, page.after, github);
    }
    return [...refs, ...(await followed(place, unended, github))];
}
async function followed(place, tags, github) {
    const ends = [];
    let open = tags;
    for (let times = 0; open.length > 0 && times < MOST_TIMES; times++) {
        const next = [];
        for (let at = 0; at < open.length; at += AT_A_TIME) {
            for (const tag of await followSome(place, open.slice(at, at + AT_A_TIME), github)) {
                if (tag.type === 'Tag')
                    next.push({ name: tag.name, id: tag.id });
                else
                    ends.push(refOf(tag));
            }
        }
        open = next;
    }
    return [...ends, ...open.map((one) => ({ ...one, isTooDeep: true }))];
}
async function followSome({ owner, name }, tags, github) {
    const declared = tags.map((_, at) => `, $t${at}: GitObjectID!`).join('');
    const asked = tags.map((_, at) => `t${at}: object(oid: $t${at}) { ... on Tag { ${targetOf(NEXT - 1)} } }`);
    const query = `query TagsOfTags($owner: String!, $name: String!${declared}) {
  repository(owner: $owner, name: $name) {
    ${asked.join('\n    ')}
  }
}`;
    const variables = { owner, name, ...Object.fromEntries(tags.map(({ id }, at) => [`t${at}`, id])) };
    const { data } = await github.graphql({ query, variables, permission: 'contents: read' });
    return tags.flatMap((tag, at) => {
        const end = endOf((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(data, 'repository', `t${at}`, 'target'));
        return end === undefined ? [] : [{ name: tag.name, ...end }];
    });
}
function refOf({ name, id, type }) {
    return { name, id, ...(type === 'Commit' ? {} : { isNoCommit: true }) };
}
function endOf(target) {
    const [type, id] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(target, '__typename'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(target, 'oid')];
    if (type === undefined)
        return undefined;
    const next = type === 'Tag' ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .lJ)(target, 'target') : undefined;
    if (next !== undefined)
        return endOf(next);
    return id === undefined ? undefined : { id, type };
}


 }),

 37638:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $H: () => ( bodyWith),
   t7: () => ( readMarker),
   x: () => ( tagOfPin)
 });
const [START, END] = ['<!-- maestro:templates:start -->', '<!-- maestro:templates:end -->'];
const MARKER = /<!-- maestro:templates (\{[^\n]*\}) -->/;
function bodyWith(body, text, marker) {
    const plain = text.replaceAll('<!-- maestro:', '<!--\u200b maestro:').trim();
    const ours = `${START}\n${plain}\n\n${markerLine(marker)}\n${END}`;
    if (body === undefined)
        return ours;
    const [start, end] = [body.indexOf(START), body.indexOf(END)];
    if (start < 0 || end < start)
        return `${body.trimEnd()}\n\n${ours}`.trimStart();
    return `${body.slice(0, start)}${ours}${body.slice(end + END.length)}`;
}
function readMarker(body) {
    const text = MARKER.exec(body)?.[1];
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        return isMarker(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function tagOfPin(pins, { path, pin }, now) {
    const those = pins.filter(({ to }) => to === pin);
    const found = those.find((one) => one.path === path) ?? those.find((one) => !now.has(one.path));
    return found?.tag ?? undefined;
}
function markerLine(marker) {
    const json = JSON.stringify(marker).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e').replaceAll('<', '\\u003c');
    return `<!-- maestro:templates ${json} -->`;
}
function isMarker(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { pins, base, commit, title, content } = value;
    const areTexts = typeof title === 'string' && typeof content === 'string';
    return isId(base) && isId(commit) && areTexts && Array.isArray(pins) && pins.every(isPin);
}
function isPin(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { path, from, to, tag } = value;
    return typeof path === 'string' && isId(from) && isId(to) && (tag === null || typeof tag === 'string');
}
function isId(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}


 }),

 92531:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( tagsIn),
   t: () => ( gitPinSource)
 });
 var _submodules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97003);

const MOST_COMMITS = 1_000;
const MOST_LEFT_OUT = 100;
const TAGS = 'refs/tags/';
const HEADS = 'refs/heads/';
function tagsIn(refs) {
    return refs.flatMap(({ name, id }) => (name.startsWith(TAGS) ? [{ tag: name.slice(TAGS.length), commit: id }] : []));
}
function gitPinSource(url, remote) {
    const isThere = async (commit) => (await remote.has(commit)) || ((await remote.bring(url, commit)) && (await remote.has(commit)));
    let known;
    const refs = () => {
        known ??= remote.refs(url);
        return known;
    };
    async function isOnBranch(commit) {
        const heads = [...new Set((await refs()).filter(({ name }) => name.startsWith(HEADS)).map(({ id }) => id))];
        if (heads.length === 0 || heads.includes(commit))
            return heads.length > 0;
        await remote.bring(url, ...heads);
        for (const id of heads)
            if ((await remote.has(id)) && (await remote.isAncestor(commit, id)))
                return true;
        return false;
    }
    return {
        tags: async () => tagsIn(await refs()),
        branch: async (name) => (await refs()).find((ref) => ref.name === `refs/heads/${name}`)?.id,
        async relate(pin, target) {
            if (!(await isThere(target)))
                return undefined;
            if (!(await isThere(pin)))
                return { relation: 'lost', commits: [] };
            if (await remote.isAncestor(pin, target)) {
                return { relation: 'ahead', commits: await remote.between(pin, target, MOST_COMMITS) };
            }
            return { relation: (await remote.isAncestor(target, pin)) ? 'behind' : 'diverged', commits: [] };
        },
        leftOut: (pin, target) => remote.between(target, pin, MOST_LEFT_OUT),
        branches: 'any branch',
        isOnBranch,
        seemsOnBranch: isOnBranch,
        timeOf: async (commit) => (await remote.summary(commit)).time,
        async submodules(commit) {
            const tree = await remote.tree(url, commit);
            const pins = (0,_submodules_js__WEBPACK_IMPORTED_MODULE_0__ .P4)(tree);
            const described = tree.find(({ path }) => path === '.gitmodules')?.objectId;
            if (pins.size === 0 || described === undefined)
                return [];
            const content = (await remote.contents(url, [described])).get(described) ?? new Uint8Array();
            return (0,_submodules_js__WEBPACK_IMPORTED_MODULE_0__ .an)(Buffer.from(content).toString('utf8'), pins);
        },
    };
}


 }),

 83822:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   AF: () => ( messageWith),
   MU: () => ( isOurs),
   mu: () => ( PIN_TRAILER),
   sK: () => ( pinsIn)
 });
const PIN_TRAILER = 'Templates-Pin: ';
const TREE = 'Templates-Tree';
function messageWith(title, pins, tree) {
    const trailers = pins.map(({ path, to, tag }) => `${PIN_TRAILER}${to} ${tag ?? '-'} ${path}`);
    return `${title}\n\n${[...trailers, `${TREE}: ${tree}`].join('\n')}\n`;
}
function isOurs({ message, tree }) {
    return pinsIn(message).length > 0 && new RegExp(`^${TREE}: ${tree}$`, 'm').test(message);
}
function pinsIn(message) {
    const found = message.matchAll(/^Templates-Pin: ([0-9a-f]{40,64}) (\S+) (\S.*)$/gm);
    return [...found].map(([, to = '', tag = '', path = '']) => ({ path, to, tag: tag === '-' ? null : tag }));
}


 })

};
;