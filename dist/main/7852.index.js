"use strict";
exports.id = 7852;
exports.ids = [7852];
exports.modules = {

/***/ 57852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCallFaults: () => (/* binding */ findCallFaults)
});

// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(41589);
// EXTERNAL MODULE: ./build/js/standards/likeness.js
var likeness = __webpack_require__(92299);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/standards/yaml.js
var yaml = __webpack_require__(38140);
;// CONCATENATED MODULE: ./build/js/doctor/calls/callable.js
/** By name of the file. */
const CALLABLE = new Map([
    ["monorepo-ci.yml", { "runsCode": true, "permissions": { "plan": { "contents": "read" }, "shards": { "contents": "read" }, "gate": {} }, "inputs": { "targets": { "type": "string", "isRequired": false }, "base": { "type": "string", "isRequired": false }, "granularity": { "type": "string", "isRequired": false, "words": ["project", "file"] }, "inline": { "type": "string", "isRequired": false, "words": ["never", "auto"], "takesCount": true }, "max-shards": { "type": "number", "isRequired": false }, "ledger": { "type": "string", "isRequired": false, "words": ["off", "shadow", "on"] }, "node-version": { "type": "string", "isRequired": false }, "name": { "type": "string", "isRequired": false }, "runs-on": { "type": "string", "isRequired": false }, "timeout-minutes": { "type": "number", "isRequired": false } }, "secrets": {} }],
    ["notify-templates.yml", { "runsCode": false, "permissions": { "notify": { "contents": "read" } }, "inputs": { "targets": { "type": "string", "isRequired": false }, "mode": { "type": "string", "isRequired": false, "words": ["auto", "dispatch", "pull-request"] }, "waves": { "type": "string", "isRequired": false }, "wait-minutes": { "type": "number", "isRequired": false }, "tag": { "type": "string", "isRequired": false }, "app-id": { "type": "string", "isRequired": false }, "owner": { "type": "string", "isRequired": false }, "repositories": { "type": "string", "isRequired": false }, "runs-on": { "type": "string", "isRequired": false }, "timeout-minutes": { "type": "number", "isRequired": false } }, "secrets": { "app-key": false, "token": false } }],
    ["product-ci.yml", { "runsCode": true, "permissions": { "product": { "contents": "read", "packages": "read" } }, "inputs": { "registry": { "type": "string", "isRequired": false, "words": ["pypi", "devpi", "codeartifact", "artifactory", "nexus", "ghcr", "directory"] }, "url": { "type": "string", "isRequired": false }, "index-url": { "type": "string", "isRequired": false }, "owned": { "type": "string", "isRequired": false }, "public": { "type": "string", "isRequired": false }, "port": { "type": "number", "isRequired": false }, "targets": { "type": "string", "isRequired": false }, "trial": { "type": "boolean", "isRequired": false }, "ledger": { "type": "string", "isRequired": false, "words": ["off", "shadow", "on"] }, "node-version": { "type": "string", "isRequired": false }, "name": { "type": "string", "isRequired": false }, "runs-on": { "type": "string", "isRequired": false }, "timeout-minutes": { "type": "number", "isRequired": false } }, "secrets": { "username": false, "password": false, "token": false } }],
    ["product-release.yml", { "runsCode": true, "permissions": { "build": { "contents": "read", "packages": "read" }, "upload": { "packages": "write", "id-token": "write", "attestations": "write" }, "verify": { "packages": "read" }, "release": { "contents": "write" } }, "inputs": { "version": { "type": "string", "isRequired": false }, "tag-prefix": { "type": "string", "isRequired": false }, "projects": { "type": "string", "isRequired": false }, "registry": { "type": "string", "isRequired": false, "words": ["pypi", "devpi", "codeartifact", "artifactory", "nexus", "ghcr", "directory"] }, "url": { "type": "string", "isRequired": false }, "index-url": { "type": "string", "isRequired": false }, "role": { "type": "string", "isRequired": false }, "also-public": { "type": "string", "isRequired": false }, "environment": { "type": "string", "isRequired": false }, "attest": { "type": "string", "isRequired": false }, "draft": { "type": "boolean", "isRequired": false }, "verify": { "type": "boolean", "isRequired": false }, "python-version": { "type": "string", "isRequired": false }, "name": { "type": "string", "isRequired": false }, "runs-on": { "type": "string", "isRequired": false }, "timeout-minutes": { "type": "number", "isRequired": false } }, "secrets": { "username": false, "password": false, "token": false, "read-username": false, "read-password": false, "read-token": false } }],
    ["publish-packages.yml", { "runsCode": true, "permissions": { "build": { "contents": "read", "packages": "read" }, "upload": { "packages": "write", "id-token": "write", "attestations": "write" }, "verify": { "packages": "read" } }, "inputs": { "registry": { "type": "string", "isRequired": true, "words": ["pypi", "devpi", "codeartifact", "artifactory", "nexus", "ghcr", "directory"] }, "url": { "type": "string", "isRequired": false }, "index-url": { "type": "string", "isRequired": false }, "projects": { "type": "string", "isRequired": false }, "role": { "type": "string", "isRequired": false }, "also-public": { "type": "string", "isRequired": false }, "consumers": { "type": "string", "isRequired": false }, "environment": { "type": "string", "isRequired": false }, "attest": { "type": "string", "isRequired": false }, "verify": { "type": "boolean", "isRequired": false }, "python-version": { "type": "string", "isRequired": false }, "name": { "type": "string", "isRequired": false }, "runs-on": { "type": "string", "isRequired": false }, "timeout-minutes": { "type": "number", "isRequired": false } }, "secrets": { "username": false, "password": false, "token": false, "read-username": false, "read-password": false, "read-token": false } }],
    ["sync-templates.yml", { "runsCode": false, "permissions": { "templates": { "contents": "write", "pull-requests": "write", "actions": "write" } }, "inputs": { "submodules": { "type": "string", "isRequired": false }, "rule": { "type": "string", "isRequired": false }, "min-age": { "type": "string", "isRequired": false }, "sync": { "type": "string", "isRequired": false, "words": ["off", "check", "merge"] }, "adopt": { "type": "boolean", "isRequired": false }, "base": { "type": "string", "isRequired": false }, "labels": { "type": "string", "isRequired": false }, "reviewers": { "type": "string", "isRequired": false }, "auto-merge": { "type": "string", "isRequired": false, "words": ["off", "merge", "squash", "rebase"] }, "dispatch-checks": { "type": "string", "isRequired": false }, "runs-on": { "type": "string", "isRequired": false }, "timeout-minutes": { "type": "number", "isRequired": false } }, "secrets": { "token": false, "templates-token": false } }],
]);

// EXTERNAL MODULE: ./build/js/contract/version.js
var contract_version = __webpack_require__(44545);
;// CONCATENATED MODULE: ./build/js/doctor/calls/reference.js
// How a job names the workflow that it calls:
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_iduses




/** A repository of this name is this one, a fork or a mirror of it. */
const REFERENCE = /^([\w.-]+)\/maestro-actions(?:\/([^@]*))?(?:@(.*))?$/i;
const FOLDER = '.github/workflows/';
/**
 * What the `uses` of a job means; undefined where that is none of our workflows, or one of another major version, of which nothing is known.
 *
 * @param comment reads what stands behind it: the version, where a commit is named
 */
function readReference(uses, comment) {
    const [, owner = '', path = '', ref = ''] = REFERENCE.exec(uses) ?? [];
    const isOriginal = owner.toLowerCase() === 'maestro-actions';
    // A fork may have workflows of its own.
    if (owner === '' || !(isOriginal || path.startsWith(FOLDER)))
        return undefined;
    if (ref === '')
        return { fault: withoutVersion(uses) };
    const version = versionOf(ref, comment);
    if (version === 'other')
        return undefined;
    const callee = path.startsWith(FOLDER) ? path.slice(FOLDER.length) : '';
    const isKnown = version === 'known';
    if (CALLABLE.has(callee))
        return { callee, isKnown, isOriginal };
    return isOriginal ? { fault: unknownWorkflow(path, isKnown) } : undefined;
}
function withoutVersion(uses) {
    return {
        severity: 'error',
        message: `${(0,printable/* printable */.g$)(uses)} names no version: ${endsWhere(true)}`,
        fix: `Write a tag, a branch or a commit behind it: @v${OWN[0]}`,
    };
}
function unknownWorkflow(path, isKnown) {
    const names = [...CALLABLE.keys()];
    const name = path.slice(path.lastIndexOf('/') + 1);
    return {
        severity: severityOf(isKnown),
        message: `maestro-actions ${contract_version/* VERSION */.x} has no workflow ${(0,printable/* printable */.g$)(path)} for others to call: ${endsWhere(isKnown)}`,
        fix: (0,likeness/* didYouMean */.a)(name, names, `It has, in ${FOLDER}: ${names.join(', ')}.`, FOLDER),
    };
}
/** The workflow, with the version that is gone by where another one may be called. */
function titleOf({ callee, isKnown }) {
    return isKnown ? callee : `${callee} of maestro-actions ${contract_version/* VERSION */.x}`;
}
/** What this version says of a workflow is no error where another version may be called. */
function severityOf(isKnown) {
    return isKnown ? 'error' : 'warning';
}
/** What GitHub does where a call does not fit. */
function endsWhere(isKnown) {
    return `GitHub ends such a run before it begins, without a log${isKnown ? '' : ', if this is the version that is called'}`;
}
const TAG = /^v(\d+)(?:\.(\d+)(?:\.(\d+))?(?:[-+][\w.+-]+)?)?$/;
const OWN = numbersOf(contract_version/* VERSION */.x);
/** `v1` moves on to whatever is new, as this version does; a branch, and a commit that nobody comments, may be of any. */
function versionOf(ref, comment) {
    const [tag, major, ...rest] = TAG.exec(TAG.test(ref) ? ref : (/\bv\d[\w.+-]*/.exec(comment())?.[0] ?? '')) ?? [];
    if (tag === undefined)
        return 'newer';
    const called = numbersOf([major, ...rest].map((one) => one ?? 0).join('.'));
    if (called[0] !== OWN[0])
        return 'other';
    if (rest[0] === undefined)
        return 'known';
    return isNewer(called, OWN) ? 'newer' : 'known';
}
/** What comes before 1.0.0 is on the way to it, as long as that is not out. */
function numbersOf(version) {
    const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    return major === 0 && contract_version/* VERSION */.x.startsWith('0.') ? [1, 0, 0] : [major, minor, patch];
}
function isNewer(one, other) {
    const at = one.findIndex((part, index) => part !== other[index]);
    return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

;// CONCATENATED MODULE: ./build/js/doctor/calls/read-calls.js
// Where GitHub looks for workflows, and how one calls another:
// https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#calling-a-reusable-workflow




const LOCAL = /^(?:\.|\$)\/(\.github\/workflows\/[\w.-]+)$/;
/** The path of the workflow of the same repository that a `uses` names. */
function localCallee(uses) {
    return typeof uses === 'string' ? LOCAL.exec(uses)?.[1] : undefined;
}
/**
 * The workflows of a repository that speak of ours, and those that speak of one of these which others can call; no other one is parsed.
 * One that cannot be read is a finding.
 */
async function readCallingWorkflows({ tree, read }) {
    const files = [...tree.entries.keys()].filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
    const isHome = tree.entries.has('actions/doctor/action.yml') && tree.entries.has('.github/workflows/monorepo-ci.yml');
    const unread = new Map([...(await read(files))].map(([file, bytes]) => [file, Buffer.from(bytes).toString('utf8')]));
    const workflows = [];
    const findings = [];
    const take = async (speaks) => {
        for (const [file, text] of [...unread].filter(([, text]) => speaks(text))) {
            unread.delete(file);
            const reading = await (0,yaml/* readPlacedYaml */.b)(text);
            if ('problem' in reading)
                findings.push(unreadable(file, reading.problem));
            else if ((0,json/* isObject */.Gv)(reading.value))
                workflows.push(callingWorkflow({ file, text, isHome }, reading.value, reading.lineOf));
        }
    };
    await take((text) => isHome || /\/maestro-actions\b/i.test(text));
    // The list grows while it is gone through.
    for (const { file, events } of workflows) {
        if (events.includes('workflow_call'))
            await take((text) => text.includes(`/${file}`));
    }
    return { workflows, findings };
}
function unreadable(file, { message, line, column, frame, isOurs }) {
    const told = isOurs
        ? { severity: 'note', message: `not looked at: it ${message}`, fix: 'Look at its calls yourself.' }
        : { severity: 'error', message: `no YAML: ${message}`, fix: UNREAD };
    return { code: 'unreadable-workflow', ...told, file, line, column, frame };
}
const UNREAD = 'Correct it: GitHub starts nothing of a workflow that is no YAML.';
function callingWorkflow(source, content, lineOf) {
    const { file } = source;
    const jobs = entriesOf((0,json.memberOf)(content, 'jobs')).flatMap(([name, job]) => (0,json/* isObject */.Gv)(job) ? [[name, job]] : []);
    const calls = [];
    const findings = [];
    for (const [jobName, job] of jobs) {
        const line = () => lineOf(['jobs', jobName, 'uses']);
        const reference = referenceOf((0,json.memberOf)(job, 'uses'), line, source);
        if (reference === undefined)
            continue;
        if ('fault' in reference) {
            findings.push({ code: 'unknown-workflow', ...reference.fault, file, line: line() });
            continue;
        }
        const asked = CALLABLE.get(reference.callee);
        if (asked === undefined)
            continue;
        const title = titleOf(reference);
        calls.push({ file, jobName, job, title, asked, ...reference, lineOf: (way) => lineOf(['jobs', jobName, ...way]) });
    }
    return { file, content, events: eventsOf((0,json.memberOf)(content, 'on')), jobs, calls, findings, lineOf };
}
function referenceOf(uses, line, { text, isHome }) {
    if (typeof uses !== 'string')
        return undefined;
    const own = isHome ? localCallee(uses) : undefined;
    if (own !== undefined)
        return { callee: own.slice(own.lastIndexOf('/') + 1), isKnown: true, isOriginal: true };
    return readReference(uses, () => commentBehind(uses, text, line()));
}
/** The comment behind a value, which may stand in the line after its key. */
function commentBehind(value, text, line) {
    const lines = text.split('\n', line + 1).slice(line - 1);
    const found = lines.find((one) => one.includes(value)) ?? '';
    return /\s#(.*)/.exec(found.slice(found.indexOf(value) + value.length))?.[1] ?? '';
}
function eventsOf(on) {
    if (typeof on === 'string')
        return [on];
    if (Array.isArray(on))
        return on.filter((one) => typeof one === 'string');
    return entriesOf(on).map(([event]) => event);
}
/** The entries of a mapping; of anything else none. */
function entriesOf(value) {
    return (0,json/* isObject */.Gv)(value) ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./build/js/doctor/calls/access.js
// What permissions may say:
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions





const ACCESSES = ['read', 'write', 'none'];
const FOR_ALL = ['read-all', 'write-all'];
const SCOPES = [
    ...['actions', 'artifact-metadata', 'attestations', 'checks', 'code-quality', 'contents', 'copilot-requests'],
    ...['deployments', 'discussions', 'drives', 'id-token', 'issues', 'models', 'packages', 'pages', 'pull-requests'],
    ...['repository-projects', 'security-events', 'statuses', 'vulnerability-alerts'],
];
/** Permissions, of a workflow and of its jobs that call ours, that are none to GitHub. */
function accessFaults({ content, calls, file, lineOf }) {
    if (calls.length === 0)
        return [];
    const ways = [['permissions'], ...calls.map(({ jobName }) => ['jobs', jobName, 'permissions'])];
    return ways.flatMap((way) => faultsOf(way.reduce(json.memberOf, content)).map(({ key, ...told }) => ({
        code: 'unknown-permission',
        ...told,
        file,
        line: lineOf([...way, ...key]),
    })));
}
function faultsOf(permissions) {
    if (permissions === undefined)
        return [];
    if ((0,json/* isObject */.Gv)(permissions))
        return entriesOf(permissions).flatMap(([scope, access]) => faultOf(scope, access) ?? []);
    if (typeof permissions === 'string' && FOR_ALL.includes(permissions))
        return [];
    const text = permissions === null ? 'nothing' : Array.isArray(permissions) ? 'a list' : String(permissions);
    const fix = (0,likeness/* didYouMean */.a)(text, FOR_ALL, 'Write permissions: {} for none, read-all, write-all, or scopes with their access.');
    return [{ key: [], severity: 'error', message: `permissions cannot be ${(0,printable/* printable */.g$)(text)}: ${endsWhere(true)}`, fix }];
}
function faultOf(scope, access) {
    const key = [scope];
    if (!SCOPES.includes(scope)) {
        // GitHub may have got one since.
        const message = `permissions has no scope ${(0,printable/* printable */.g$)(scope)} that is known here: GitHub ends such a run before it begins, if it knows none either`;
        return {
            key,
            severity: 'warning',
            message,
            fix: (0,likeness/* didYouMean */.a)(scope, SCOPES, `Take it out: there are ${SCOPES.join(', ')}.`),
        };
    }
    if (typeof access === 'string' && ACCESSES.includes(access))
        return undefined;
    const text = access === null ? 'nothing' : typeof access === 'object' ? 'several' : String(access);
    const message = `${scope}: ${(0,printable/* printable */.g$)(text)} is no access: ${endsWhere(true)}`;
    return { key, severity: 'error', message, fix: (0,likeness/* didYouMean */.a)(text, ACCESSES, `Write one of ${ACCESSES.join(', ')}.`) };
}

;// CONCATENATED MODULE: ./build/js/doctor/calls/events.js
// Which events run with the rights of the default branch on what others may have written:
// https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout


const OWN_ACTION = /^[\w.-]+\/maestro-actions\/actions\/(?:setup|run)@/i;
/**
 * Events for which code is not to be run, of workflows whose jobs run it. A job, or a step, that asks which event it is, or what the run
 * before was about, is not looked at.
 */
function eventFaults(workflow, calls) {
    const names = namesThatRunCode(workflow, calls).map(printable/* printable */.g$).join(', ');
    if (names === '')
        return [];
    const { file, events, lineOf } = workflow;
    return events.flatMap((event) => {
        const told = TOLD.get(event);
        if (told === undefined)
            return [];
        const { severity, why, fix } = told;
        const line = lineOf(Array.isArray((0,json.memberOf)(workflow.content, 'on')) ? ['on', events.indexOf(event)] : ['on', event]);
        return [{ code: 'unsafe-event', severity, message: `${event} starts ${names}: ${why}`, fix, file, line }];
    });
}
const TOLD = new Map([
    [
        'pull_request_target',
        {
            severity: 'error',
            why: 'it checks out the branch that the pull request goes to, so nothing of the pull request is tested, or, with its code checked out, gives that code all rights and secrets. Public repositories block it by default, and our actions refuse it',
            fix: 'Write on: pull_request in its place.',
        },
    ],
    [
        'workflow_run',
        {
            severity: 'warning',
            why: 'it checks out the default branch, not what the run before was about, and has all rights and secrets. After a pull request of a fork our actions refuse it',
            fix: "Write on: pull_request and push, or needs: in the workflow before; or leave runs after pull requests out with if: github.event.workflow_run.event == 'push'.",
        },
    ],
]);
// Whoever asks for pull requests alone leaves none out.
const FOR_PULL_REQUESTS = /\bworkflow_run\.event\s*==\s*'pull_request\w*'/gi;
const ASKS = /\bevent_name\b|\bworkflow_run\.(?:event|head_repository)\b/i;
function asksForEvent(jobOrStep) {
    return ASKS.test(String((0,json.memberOf)(jobOrStep, 'if') ?? '').replaceAll(FOR_PULL_REQUESTS, ''));
}
/** The jobs that run code for whatever event, by what they call and by our actions in their steps. */
function namesThatRunCode({ jobs }, calls) {
    return jobs.filter(([name, job]) => !asksForEvent(job) && runsCode(name, job, calls)).map(([name]) => name);
}
function runsCode(name, job, calls) {
    const call = calls.find(({ jobName }) => jobName === name);
    if (call !== undefined)
        return call.asked.runsCode;
    const steps = (0,json.memberOf)(job, 'steps');
    if (!Array.isArray(steps))
        return false;
    return steps.some((step) => OWN_ACTION.test(String((0,json.memberOf)(step, 'uses') ?? '')) && !asksForEvent(step));
}

;// CONCATENATED MODULE: ./build/js/doctor/calls/keys.js
// What may stand beside the `uses` of a job:
// https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations#supported-keywords-for-jobs-that-call-a-reusable-workflow



const ALLOWED = [...['name', 'uses', 'with', 'secrets', 'strategy', 'needs', 'if', 'concurrency', 'permissions']];
// Keys of jobs that have steps, and what to do in their place.
const REFUSED = new Map([
    ['steps', 'Put the steps into a job of their own, and join the two by needs.'],
    ['runs-on', 'Take it out: the workflow that is called says where its jobs run.'],
    ['timeout-minutes', 'Take it out: the workflow that is called says how long its jobs may take.'],
    ['env', 'Take it out: a workflow that is called gets inputs and secrets, and no variables.'],
    ['environment', 'Take it out: no job of this workflow has an environment.'],
    ['container', 'Take it out: the workflow that is called says what its jobs run in.'],
    ['services', 'Take it out: put what needs them into a job of its own.'],
    ['outputs', 'Take it out: jobs that need this one read the outputs of the workflow as needs.JOB.outputs.NAME.'],
    ['defaults', 'Take it out: the workflow that is called has its own.'],
    ['continue-on-error', 'Take it out; a job that is to run all the same says so in its if: !cancelled().'],
]);
/** Keys that GitHub does not take in a job that calls a workflow. */
function keyFaults(call) {
    return Object.keys(call.job).flatMap((key) => {
        if (ALLOWED.includes(key))
            return [];
        const isRefused = REFUSED.has(key);
        return [
            {
                code: 'refused-key',
                // GitHub may have learnt a key since.
                severity: isRefused ? 'error' : 'warning',
                message: isRefused
                    ? `${(0,printable/* printable */.g$)(call.jobName)} calls a workflow, and so may have no ${key} of its own: ${endsWhere(true)}`
                    : `${(0,printable/* printable */.g$)(call.jobName)} has a key that no job is known to have: ${(0,printable/* printable */.g$)(key)}`,
                fix: insteadOf(key, call),
                file: call.file,
                line: call.lineOf([key]),
            },
        ];
    });
}
function insteadOf(key, { asked, callee }) {
    if (Object.hasOwn(asked.inputs, key))
        return `Write it under with: ${callee} has an input ${key}.`;
    return REFUSED.get(key) ?? (0,likeness/* didYouMean */.a)(key, ALLOWED, `Take it out: there may be ${ALLOWED.join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/js/doctor/calls/local-calls.js
// Workflows of the repository that call ours for others of it: a right that the first caller does not grant, none of them has.
// https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations#access-and-permissions-for-nested-workflows



/** Jobs of each workflow that call another one of the repository which leads to one of ours, however many are between. */
function findLocalCalls(workflows) {
    const byFile = new Map(workflows.map((workflow) => [workflow.file, workflow]));
    const wrappers = new Map();
    return new Map(workflows.map((workflow) => [workflow, callsOf(workflow)]));
    function callsOf(workflow) {
        return workflow.jobs.flatMap(([jobName, job]) => {
            const callee = localCallee((0,json.memberOf)(job, 'uses'));
            const wrapper = callee === undefined ? undefined : wrapperOf(callee);
            if (wrapper === undefined || workflow.calls.some((call) => call.jobName === jobName))
                return [];
            const { asked, isKnown, isOriginal, callees } = wrapper;
            const title = `${callee}, which calls ${callees.join(', ')},`;
            const lineOf = (way) => workflow.lineOf(['jobs', jobName, ...way]);
            return [{ file: workflow.file, jobName, job, title, asked, isKnown, isOriginal, lineOf }];
        });
    }
    function wrapperOf(file) {
        if (!wrappers.has(file)) {
            // Whoever comes back to where it began is refused for that.
            wrappers.set(file, undefined);
            const workflow = byFile.get(file);
            if (workflow?.events.includes('workflow_call'))
                wrappers.set(file, wrapperIn(workflow));
        }
        return wrappers.get(file);
    }
    function wrapperIn(workflow) {
        const calls = [...workflow.calls, ...callsOf(workflow)];
        if (calls.length === 0)
            return undefined;
        const top = (0,json.memberOf)(workflow.content, 'permissions');
        // What a job, or its workflow, states is what it asks for; without either it gets what its caller grants, and so does what it calls.
        const open = calls.filter(({ job }) => ((0,json.memberOf)(job, 'permissions') ?? top) === undefined);
        const stated = [top, ...workflow.jobs.map(([, job]) => (0,json.memberOf)(job, 'permissions'))].filter(json/* isObject */.Gv);
        const asked = [...stated, ...open.flatMap((call) => Object.values(call.asked.permissions))];
        return {
            callees: [...new Set(calls.map(calleeOf))],
            asked: {
                permissions: Object.fromEntries(asked.entries()),
                runsCode: namesThatRunCode(workflow, calls).length > 0,
            },
            isKnown: open.every(({ isKnown }) => isKnown),
            isOriginal: open.some(({ isOriginal }) => isOriginal),
        };
    }
}
function calleeOf(call) {
    return 'callee' in call ? call.title : (localCallee((0,json.memberOf)(call.job, 'uses')) ?? '');
}

;// CONCATENATED MODULE: ./build/js/doctor/calls/names.js
// A name that the called workflow does not know, and one that it needs and has not, are errors of the whole run:
// https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow






/** Inputs and secrets by names that the called workflow does not have, those that it needs and does not get, and secrets that nobody names. */
function nameFaults(call) {
    const isInherited = (0,json.memberOf)(call.job, 'secrets') === 'inherit';
    return [
        ...unknownNames('with', call),
        ...(isInherited ? inheritedSecrets(call) : unknownNames('secrets', call)),
        ...missingNames('with', call),
        ...(isInherited ? [] : missingNames('secrets', call)),
    ];
}
const WORDS = { with: 'input', secrets: 'secret' };
/** By name, whether it has to be given. */
function knownNames(part, { asked }) {
    return part === 'secrets'
        ? new Map(Object.entries(asked.secrets))
        : new Map(Object.entries(asked.inputs).map(([name, { isRequired }]) => [name, isRequired]));
}
function unknownNames(part, call) {
    const known = [...knownNames(part, call).keys()];
    const otherwise = known.length === 0 ? 'Take it out: it takes none.' : `It takes ${known.join(', ')}.`;
    return entriesOf((0,json.memberOf)(call.job, part)).flatMap(([name]) => 
    // GitHub does not tell capitals from small letters.
    known.includes(name.toLowerCase())
        ? []
        : [
            {
                code: 'unknown-input',
                severity: severityOf(call.isKnown),
                message: `${call.callee} of maestro-actions ${contract_version/* VERSION */.x} takes no ${WORDS[part]} ${(0,printable/* printable */.g$)(name)}: ${endsWhere(call.isKnown)}`,
                fix: (0,likeness/* didYouMean */.a)(name, known, otherwise),
                file: call.file,
                line: call.lineOf([part, name]),
            },
        ]);
}
function missingNames(part, call) {
    const given = entriesOf((0,json.memberOf)(call.job, part)).map(([name]) => name.toLowerCase());
    return [...knownNames(part, call)].flatMap(([name, isRequired]) => !isRequired || given.includes(name)
        ? []
        : [
            {
                code: part === 'with' ? 'missing-input' : 'missing-secret',
                severity: severityOf(call.isKnown),
                message: `${(0,printable/* printable */.g$)(call.jobName)} does not give the ${WORDS[part]} ${name}, which ${call.title} needs`,
                fix: `Write in this job, under ${part}: ${name}: ${part === 'with' ? '\u2026' : secretOf(name)}`,
                file: call.file,
                line: call.lineOf(['uses']),
            },
        ]);
}
/** It works within one organization alone, and hands over whatever there is. */
function inheritedSecrets(call) {
    const names = Object.keys(call.asked.secrets);
    const lines = names.map((name) => `${name}: ${secretOf(name)}`).join(', ');
    return [
        {
            code: 'inherited-secrets',
            severity: 'warning',
            message: `${(0,printable/* printable */.g$)(call.jobName)} hands all its secrets to ${call.callee}, which works only where both belong to one organization or enterprise`,
            fix: names.length === 0
                ? 'Take the line out: it takes no secrets.'
                : `Name those that it is to have, by the names that they have here: secrets: { ${lines} }`,
            file: call.file,
            line: call.lineOf(['secrets']),
        },
    ];
}
/** `read-token` \u2192 `'${{ secrets.READ_TOKEN }}'` */
function secretOf(name) {
    return `'\${{ secrets.${name.toUpperCase().replaceAll('-', '_')} }}'`;
}

;// CONCATENATED MODULE: ./build/js/doctor/calls/permissions.js
// What a called workflow may have is no more than its caller grants, and that is looked at before anything runs, for all jobs:
// https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#permissions
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions




const LEVELS = new Map([
    ['none', 0],
    ['read', 1],
    ['write', 2],
]);
// What a repository that grants the least by default grants, where nobody states permissions.
const LEAST_DEFAULT = { contents: 'read', packages: 'read' };
// No default has it, but for workflows of the own organization.
const NEVER_DEFAULT = 'id-token';
/** A job that grants less than the workflow that it calls asks for: GitHub ends its run before anything begins, without a log. */
function permissionFaults(call, { content, events }) {
    const asked = envelopeOf(call.asked);
    const own = (0,json.memberOf)(call.job, 'permissions');
    const stated = own === undefined ? (0,json.memberOf)(content, 'permissions') : own;
    const granted = grantedBy(stated === undefined ? LEAST_DEFAULT : stated);
    const lacking = Object.entries(asked).filter(([scope, access]) => granted(scope) < levelOf(access));
    if (lacking.length === 0)
        return [];
    // Of what calls this workflow in turn, nothing is known.
    if (stated === undefined && events.includes('workflow_call'))
        return [];
    // A fork may belong to the organization that calls it.
    const isNever = call.isOriginal && lacking.some(([scope]) => scope === NEVER_DEFAULT);
    const isStated = stated !== undefined;
    return [
        {
            code: 'missing-permission',
            severity: severityOf(call.isKnown && (isStated || isNever)),
            message: `${(0,printable/* printable */.g$)(call.jobName)} ${isStated ? notGranted(lacking, call) : notStated(lacking, call, isNever)}`,
            fix: `Write in this job: permissions: ${flow({ ...((0,json/* isObject */.Gv)(own) ? own : {}), ...atLeast(own, asked) })}`,
            file: call.file,
            line: call.lineOf([own === undefined ? 'uses' : 'permissions']),
        },
    ];
}
/** The most that any of its jobs asks for, by scope. */
function envelopeOf({ permissions }) {
    const envelope = {};
    for (const [scope, access] of Object.values(permissions).flatMap((job) => Object.entries(job))) {
        if (levelOf(access) > levelOf(envelope[scope]))
            envelope[scope] = access;
    }
    return envelope;
}
/** What the job would have to grant: what it is asked for, or has already where that is more. */
function atLeast(own, asked) {
    const pairs = Object.entries(asked).map(([scope, access]) => {
        const present = (0,json.memberOf)(own, scope);
        return [scope, typeof present === 'string' && levelOf(present) > levelOf(access) ? present : access];
    });
    return Object.fromEntries(pairs);
}
function levelOf(access) {
    return LEVELS.get(access) ?? 0;
}
/** The level of a scope; the highest of all where the text says what is none, which is told by itself. */
function grantedBy(permissions) {
    if (permissions === 'read-all')
        return (scope) => (scope === NEVER_DEFAULT ? 0 : 1);
    if (!(0,json/* isObject */.Gv)(permissions))
        return () => 2;
    const known = new Map(entriesOf(permissions));
    return (scope) => (known.has(scope) ? (LEVELS.get(known.get(scope)) ?? 2) : 0);
}
function notGranted(lacking, call) {
    return `does not grant what ${call.title} asks for: ${list(lacking)}. ${endsWhere(call.isKnown)}`;
}
function notStated(lacking, call, isNever) {
    const then = isNever
        ? 'no repository grants id-token by default, so the run ends before it begins, without a log'
        : 'the run begins only where the settings of the repository grant that by default';
    return `states no permissions, and ${call.title} asks for ${list(lacking)}: ${then}`;
}
function list(entries) {
    return entries.map(([scope, access]) => `${scope}: ${access}`).join(', ');
}
/** `{ contents: read, packages: write }` */
function flow(scopes) {
    return `{ ${list(Object.entries(scopes))} }`;
}

;// CONCATENATED MODULE: ./build/js/doctor/calls/secrets.js





// Kinds of registries to which a name alone says nothing (docs/publish.md); to others a token of the job, a role or a ready token may go with it.
const WITH_PASSWORD = ['devpi', 'nexus', 'artifactory', 'pypi'];
// To these a password belongs to a user; to devpi the user of the index is meant where nobody is named.
const WITH_USERNAME = ['nexus'];
/** Secrets that are of no use without another one that is not given. Where all are inherited, nobody knows. */
function secretFaults(call) {
    const secrets = (0,json.memberOf)(call.job, 'secrets');
    if (typeof secrets === 'string')
        return [];
    const given = new Set(entriesOf(secrets).flatMap(([name, value]) => (isEmpty(value) ? [] : name.toLowerCase())));
    const lacking = call.callee === 'notify-templates.yml' ? appSecrets(call, given) : logInSecrets(call, given);
    return lacking.map(({ name, why, beside }) => ({
        code: 'missing-secret',
        severity: severityOf(call.isKnown),
        message: `${(0,printable/* printable */.g$)(call.jobName)} gives ${why}`,
        fix: `Write in this job, under secrets: ${name}: ${secretOf(name)}`,
        file: call.file,
        line: call.lineOf(beside),
    }));
}
function logInSecrets(call, given) {
    const kind = (0,json.memberOf)((0,json.memberOf)(call.job, 'with'), 'registry');
    if (typeof kind !== 'string')
        return [];
    return ['', 'read-'].flatMap((prefix) => {
        const [username, password, token] = ['username', 'password', 'token'].map((name) => `${prefix}${name}`);
        if (given.has(token))
            return [];
        if (WITH_PASSWORD.includes(kind) && given.has(username) && !given.has(password)) {
            return [
                { name: password, why: `${username} without ${password}, so nobody logs in`, beside: ['secrets', username] },
            ];
        }
        if (WITH_USERNAME.includes(kind) && given.has(password) && !given.has(username)) {
            const why = `${password} without ${username}, and to ${kind} a password belongs to a user`;
            return [{ name: username, why, beside: ['secrets', password] }];
        }
        return [];
    });
}
/** To GitHub nothing at all is an empty text. */
function isEmpty(value) {
    return value === null || value === '';
}
/** The token of a job reaches its own repository alone. */
function appSecrets(call, given) {
    const app = (0,json.memberOf)((0,json.memberOf)(call.job, 'with'), 'app-id');
    const hasApp = app !== undefined && !isEmpty(app);
    if (hasApp && !given.has('app-key')) {
        return [
            { name: 'app-key', why: 'app-id without app-key, so it has no token of the app', beside: ['with', 'app-id'] },
        ];
    }
    if (hasApp || given.has('token'))
        return [];
    const why = 'neither app-id and app-key nor token, and the token of a job reaches no other repository';
    return [{ name: 'token', why, beside: ['uses'] }];
}

;// CONCATENATED MODULE: ./build/js/doctor/calls/values.js
// What may be given to a workflow that is called, by the types that it states:
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_callinputsinput_idtype





/** Values of another type than the input has, and words that the action behind it does not know. What an expression comes to is not known. */
function valueFaults(call) {
    return ['with', 'secrets'].flatMap((part) => [...wholeFaults(part, call), ...partFaults(part, call)]);
}
/** `with:` with nothing behind it is none. */
function wholeFaults(part, call) {
    const whole = (0,json.memberOf)(call.job, part);
    if (whole === undefined || (0,json/* isObject */.Gv)(whole) || isExpression(whole))
        return [];
    if (part === 'secrets' && whole === 'inherit')
        return [];
    const told = {
        severity: 'error',
        message: `${part} of ${(0,printable/* printable */.g$)(call.jobName)} has no names under it: ${endsWhere(true)}`,
        fix: 'Write what is given, each by its name; or take the line out.',
    };
    return [found(told, [part], call)];
}
function partFaults(part, call) {
    return entriesOf((0,json.memberOf)(call.job, part)).flatMap(([name, value]) => {
        const told = (0,json/* isObject */.Gv)(value) || Array.isArray(value) ? notOne(name, value) : otherThan(name, value, part, call);
        return told === undefined ? [] : [found(told, [part, name], call)];
    });
}
function found(told, way, { file, lineOf }) {
    return { code: 'unusable-input', ...told, file, line: lineOf(way) };
}
function isExpression(value) {
    return typeof value === 'string' && value.includes('${{');
}
/** No type of an input holds several values. */
function notOne(name, value) {
    const kind = Array.isArray(value) ? 'list' : 'mapping';
    return {
        severity: 'error',
        message: `${(0,printable/* printable */.g$)(name)} is a ${kind}, and no input can be one: ${endsWhere(true)}`,
        fix: 'Write one value in its place; what takes several has them in one text, one a line, behind a |.',
    };
}
function otherThan(name, value, part, call) {
    const key = name.toLowerCase();
    const input = part === 'with' && Object.hasOwn(call.asked.inputs, key) ? call.asked.inputs[key] : undefined;
    if (input === undefined || isExpression(value))
        return undefined;
    const given = (0,printable/* printable */.g$)(value === null ? 'nothing' : String(value));
    if (input.type === 'string')
        return unknownWord(name, String(value ?? '').trim(), input, call);
    if (typeof value === input.type)
        return undefined;
    return {
        severity: severityOf(call.isKnown),
        message: `${(0,printable/* printable */.g$)(name)} is ${given}${typeof value === 'string' ? ', a text' : ''}, and ${call.title} takes ${TYPES[input.type]}: ${endsWhere(call.isKnown)}`,
        fix: asTyped(name, value, input.type),
    };
}
const TYPES = { number: 'a number', boolean: 'true or false' };
const TRUTHS = new Map([
    ...['true', 'yes', 'on', 'y', '1'].map((word) => [word, 'true']),
    ...['false', 'no', 'off', 'n', '0'].map((word) => [word, 'false']),
]);
function asTyped(name, value, type) {
    const text = String(value).trim();
    const meant = type === 'boolean' ? TRUTHS.get(text.toLowerCase()) : /^\d+$/.exec(text)?.[0];
    return meant === undefined
        ? `Write ${TYPES[type]}, without quotes; or take the line out.`
        : `Write, without quotes: ${(0,printable/* printable */.g$)(name)}: ${meant}`;
}
/** An empty text stands for the default. */
function unknownWord(name, word, { words, takesCount }, call) {
    if (words === undefined || word === '' || words.includes(word))
        return undefined;
    if (takesCount === true && /^[1-9]\d*$/.test(word))
        return undefined;
    const known = `${words.join(', ')}${takesCount === true ? ', or a whole number' : ''}`;
    return {
        severity: severityOf(call.isKnown),
        message: `${(0,printable/* printable */.g$)(name)} is ${(0,printable/* printable */.g$)(word)}, and ${call.title} takes ${known}: its job fails`,
        fix: (0,likeness/* didYouMean */.a)(word, words, 'Write one of these.'),
    };
}

;// CONCATENATED MODULE: ./build/js/doctor/calls/find-call-faults.js









/** Workflows that call ours in a way that GitHub refuses before anything runs, or that ends where nobody would look for the reason. */
const findCallFaults = async (subject) => {
    const { workflows, findings } = await readCallingWorkflows(subject);
    const localCalls = findLocalCalls(workflows);
    return [...findings, ...workflows.flatMap((workflow) => find_call_faults_faultsOf(workflow, localCalls.get(workflow) ?? []))];
};
function find_call_faults_faultsOf(workflow, localCalls) {
    const { calls } = workflow;
    return [
        ...workflow.findings,
        ...eventFaults(workflow, [...calls, ...localCalls]),
        ...accessFaults(workflow),
        ...[...calls, ...localCalls].flatMap((call) => permissionFaults(call, workflow)),
        ...calls.flatMap((call) => [...keyFaults(call), ...nameFaults(call), ...valueFaults(call), ...secretFaults(call)]),
    ];
}


/***/ })

};
;