"use strict";
exports.id = 7852;
exports.ids = [7852];
exports.modules = {

 57852:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  findCallFaults: () => ( findCallFaults)
});

var json = __webpack_require__(41589);
var likeness = __webpack_require__(92299);
var printable = __webpack_require__(12784);
var yaml = __webpack_require__(38140);
;
const CALLABLE = new Map([
    ["monorepo-ci.yml", { "runsCode": true, "permissions": { "plan": { "contents": "read" }, "shards": { "contents": "read" }, "gate": {} }, "inputs": { "targets": { "type": "string", "isRequired": false }, "base": { "type": "string", "isRequired": false }, "granularity": { "type": "string", "isRequired": false, "words": ["project", "file"] }, "inline": { "type": "string", "isRequired": false, "words": ["never", "auto"], "takesCount": true }, "max-shards": { "type": "number", "isRequired": false }, "ledger": { "type": "string", "isRequired": false, "words": ["off", "shadow", "on"] }, "node-version": { "type": "string", "isRequired": false }, "name": { "type": "string", "isRequired": false }, "runs-on": { "type": "string", "isRequired": false }, "timeout-minutes": { "type": "number", "isRequired": false } }, "secrets": {} }],
    ["notify-templates.yml", { "runsCode": false, "permissions": { "notify": { "contents": "read" } }, "inputs": { "targets": { "type": "string", "isRequired": false }, "mode": { "type": "string", "isRequired": false, "words": ["auto", "dispatch", "pull-request"] }, "waves": { "type": "string", "isRequired": false }, "wait-minutes": { "type": "number", "isRequired": false }, "tag": { "type": "string", "isRequired": false }, "app-id": { "type": "string", "isRequired": false }, "owner": { "type": "string", "isRequired": false }, "repositories": { "type": "string", "isRequired": false }, "runs-on": { "type": "string", "isRequired": false }, "timeout-minutes": { "type": "number", "isRequired": false } }, "secrets": { "app-key": false, "token": false } }],
    ["product-ci.yml", { "runsCode": true, "permissions": { "product": { "contents": "read", "packages": "read" } }, "inputs": { "registry": { "type": "string", "isRequired": false, "words": ["pypi", "devpi", "codeartifact", "artifactory", "nexus", "ghcr", "directory"] }, "url": { "type": "string", "isRequired": false }, "index-url": { "type": "string", "isRequired": false }, "owned": { "type": "string", "isRequired": false }, "public": { "type": "string", "isRequired": false }, "port": { "type": "number", "isRequired": false }, "targets": { "type": "string", "isRequired": false }, "trial": { "type": "boolean", "isRequired": false }, "ledger": { "type": "string", "isRequired": false, "words": ["off", "shadow", "on"] }, "node-version": { "type": "string", "isRequired": false }, "name": { "type": "string", "isRequired": false }, "runs-on": { "type": "string", "isRequired": false }, "timeout-minutes": { "type": "number", "isRequired": false } }, "secrets": { "username": false, "password": false, "token": false } }],
    ["product-release.yml", { "runsCode": true, "permissions": { "build": { "contents": "read", "packages": "read" }, "upload": { "packages": "write", "id-token": "write", "attestations": "write" }, "verify": { "packages": "read" }, "release": { "contents": "write" } }, "inputs": { "version": { "type": "string", "isRequired": false }, "tag-prefix": { "type": "string", "isRequired": false }, "projects": { "type": "string", "isRequired": false }, "registry": { "type": "string", "isRequired": false, "words": ["pypi", "devpi", "codeartifact", "artifactory", "nexus", "ghcr", "directory"] }, "url": { "type": "string", "isRequired": false }, "index-url": { "type": "string", "isRequired": false }, "role": { "type": "string", "isRequired": false }, "also-public": { "type": "string", "isRequired": false }, "any-branch": { "type": "boolean", "isRequired": false }, "environment": { "type": "string", "isRequired": false }, "attest": { "type": "string", "isRequired": false }, "draft": { "type": "boolean", "isRequired": false }, "verify": { "type": "boolean", "isRequired": false }, "python-version": { "type": "string", "isRequired": false }, "name": { "type": "string", "isRequired": false }, "runs-on": { "type": "string", "isRequired": false }, "timeout-minutes": { "type": "number", "isRequired": false } }, "secrets": { "username": false, "password": false, "token": false, "read-username": false, "read-password": false, "read-token": false } }],
    ["publish-packages.yml", { "runsCode": true, "permissions": { "build": { "contents": "read", "packages": "read" }, "upload": { "packages": "write", "id-token": "write", "attestations": "write" }, "verify": { "packages": "read" } }, "inputs": { "registry": { "type": "string", "isRequired": true, "words": ["pypi", "devpi", "codeartifact", "artifactory", "nexus", "ghcr", "directory"] }, "url": { "type": "string", "isRequired": false }, "index-url": { "type": "string", "isRequired": false }, "projects": { "type": "string", "isRequired": false }, "role": { "type": "string", "isRequired": false }, "also-public": { "type": "string", "isRequired": false }, "consumers": { "type": "string", "isRequired": false }, "any-branch": { "type": "boolean", "isRequired": false }, "environment": { "type": "string", "isRequired": false }, "attest": { "type": "string", "isRequired": false }, "verify": { "type": "boolean", "isRequired": false }, "python-version": { "type": "string", "isRequired": false }, "name": { "type": "string", "isRequired": false }, "runs-on": { "type": "string", "isRequired": false }, "timeout-minutes": { "type": "number", "isRequired": false } }, "secrets": { "username": false, "password": false, "token": false, "read-username": false, "read-password": false, "read-token": false } }],
    ["sync-templates.yml", { "runsCode": false, "permissions": { "templates": { "contents": "write", "pull-requests": "write", "actions": "write" } }, "inputs": { "submodules": { "type": "string", "isRequired": false }, "rule": { "type": "string", "isRequired": false }, "min-age": { "type": "string", "isRequired": false }, "sync": { "type": "string", "isRequired": false, "words": ["off", "check", "merge"] }, "adopt": { "type": "boolean", "isRequired": false }, "base": { "type": "string", "isRequired": false }, "labels": { "type": "string", "isRequired": false }, "reviewers": { "type": "string", "isRequired": false }, "auto-merge": { "type": "string", "isRequired": false, "words": ["off", "merge", "squash", "rebase"] }, "dispatch-checks": { "type": "string", "isRequired": false }, "runs-on": { "type": "string", "isRequired": false }, "timeout-minutes": { "type": "number", "isRequired": false } }, "secrets": { "token": false, "templates-token": false } }],
]);

var contract_version = __webpack_require__(44545);
;




const REFERENCE = /^([\w.-]+)\/maestro-actions(?:\/([^@]*))?(?:@(.*))?$/i;
const FOLDER = '.github/workflows/';
function readReference(uses, comment) {
    const [, owner = '', path = '', ref = ''] = REFERENCE.exec(uses) ?? [];
    const isOriginal = owner.toLowerCase() === 'maestro-actions';
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
        message: `${(0,printable.g$)(uses)} names no version: ${endsWhere(true)}`,
        fix: `Write a tag, a branch or a commit behind it: @v${OWN[0]}`,
    };
}
function unknownWorkflow(path, isKnown) {
    const names = [...CALLABLE.keys()];
    const name = path.slice(path.lastIndexOf('/') + 1);
    return {
        severity: severityOf(isKnown),
        message: `maestro-actions ${contract_version.x} has no workflow ${(0,printable.g$)(path)} for others to call: ${endsWhere(isKnown)}`,
        fix: (0,likeness.a)(name, names, `It has, in ${FOLDER}: ${names.join(', ')}.`, FOLDER),
    };
}
function titleOf({ callee, isKnown }) {
    return isKnown ? callee : `${callee} of maestro-actions ${contract_version.x}`;
}
function severityOf(isKnown) {
    return isKnown ? 'error' : 'warning';
}
function endsWhere(isKnown) {
    return `GitHub ends such a run before it begins, without a log${isKnown ? '' : ', if this is the version that is called'}`;
}
const TAG = /^v(\d+)(?:\.(\d+)(?:\.(\d+))?(?:[-+][\w.+-]+)?)?$/;
const OWN = numbersOf(contract_version.x);
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
function numbersOf(version) {
    const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    return major === 0 && contract_version.x.startsWith('0.') ? [1, 0, 0] : [major, minor, patch];
}
function isNewer(one, other) {
    const at = one.findIndex((part, index) => part !== other[index]);
    return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

;




const LOCAL = /^(?:\.|\$)\/(\.github\/workflows\/[\w.-]+)$/;
function localCallee(uses) {
    return typeof uses === 'string' ? LOCAL.exec(uses)?.[1] : undefined;
}
async function readCallingWorkflows({ tree, read }) {
    const files = [...tree.entries.keys()].filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
    const isHome = tree.entries.has('actions/doctor/action.yml') && tree.entries.has('.github/workflows/monorepo-ci.yml');
    const unread = new Map([...(await read(files))].map(([file, bytes]) => [file, Buffer.from(bytes).toString('utf8')]));
    const workflows = [];
    const findings = [];
    const take = async (speaks) => {
        for (const [file, text] of [...unread].filter(([, text]) => speaks(text))) {
            unread.delete(file);
            const reading = await (0,yaml.b)(text);
            if ('problem' in reading)
                findings.push(unreadable(file, reading.problem));
            else if ((0,json.Gv)(reading.value))
                workflows.push(callingWorkflow({ file, text, isHome }, reading.value, reading.lineOf));
        }
    };
    await take((text) => isHome || /\/maestro-actions\b/i.test(text));
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
    const jobs = entriesOf((0,json.memberOf)(content, 'jobs')).flatMap(([name, job]) => (0,json.Gv)(job) ? [[name, job]] : []);
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
function entriesOf(value) {
    return (0,json.Gv)(value) ? Object.entries(value) : [];
}

;





const ACCESSES = ['read', 'write', 'none'];
const FOR_ALL = ['read-all', 'write-all'];
const SCOPES = [
    ...['actions', 'artifact-metadata', 'attestations', 'checks', 'code-quality', 'contents', 'copilot-requests'],
    ...['deployments', 'discussions', 'drives', 'id-token', 'issues', 'models', 'packages', 'pages', 'pull-requests'],
    ...['repository-projects', 'security-events', 'statuses', 'vulnerability-alerts'],
];
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
    if ((0,json.Gv)(permissions))
        return entriesOf(permissions).flatMap(([scope, access]) => faultOf(scope, access) ?? []);
    if (typeof permissions === 'string' && FOR_ALL.includes(permissions))
        return [];
    const text = permissions === null ? 'nothing' : Array.isArray(permissions) ? 'a list' : String(permissions);
    const fix = (0,likeness.a)(text, FOR_ALL, 'Write permissions: {} for none, read-all, write-all, or scopes with their access.');
    return [{ key: [], severity: 'error', message: `permissions cannot be ${(0,printable.g$)(text)}: ${endsWhere(true)}`, fix }];
}
function faultOf(scope, access) {
    const key = [scope];
    if (!SCOPES.includes(scope)) {
        const message = `permissions has no scope ${(0,printable.g$)(scope)} that is known here: GitHub ends such a run before it begins, if it knows none either`;
        return {
            key,
            severity: 'warning',
            message,
            fix: (0,likeness.a)(scope, SCOPES, `Take it out: there are ${SCOPES.join(', ')}.`),
        };
    }
    if (typeof access === 'string' && ACCESSES.includes(access))
        return undefined;
    const text = access === null ? 'nothing' : typeof access === 'object' ? 'several' : String(access);
    const message = `${scope}: ${(0,printable.g$)(text)} is no access: ${endsWhere(true)}`;
    return { key, severity: 'error', message, fix: (0,likeness.a)(text, ACCESSES, `Write one of ${ACCESSES.join(', ')}.`) };
}

;


const OWN_ACTION = /^[\w.-]+\/maestro-actions\/actions\/(?:setup|run)@/i;
function eventFaults(workflow, calls) {
    const names = namesThatRunCode(workflow, calls).map(printable.g$).join(', ');
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
const FOR_PULL_REQUESTS = /\bworkflow_run\.event\s*==\s*'pull_request\w*'/gi;
const ASKS = /\bevent_name\b|\bworkflow_run\.(?:event|head_repository)\b/i;
function asksForEvent(jobOrStep) {
    return ASKS.test(String((0,json.memberOf)(jobOrStep, 'if') ?? '').replaceAll(FOR_PULL_REQUESTS, ''));
}
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

;



const ALLOWED = [...['name', 'uses', 'with', 'secrets', 'strategy', 'needs', 'if', 'concurrency', 'permissions']];
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
function keyFaults(call) {
    return Object.keys(call.job).flatMap((key) => {
        if (ALLOWED.includes(key))
            return [];
        const isRefused = REFUSED.has(key);
        return [
            {
                code: 'refused-key',
                severity: isRefused ? 'error' : 'warning',
                message: isRefused
                    ? `${(0,printable.g$)(call.jobName)} calls a workflow, and so may have no ${key} of its own: ${endsWhere(true)}`
                    : `${(0,printable.g$)(call.jobName)} has a key that no job is known to have: ${(0,printable.g$)(key)}`,
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
    return REFUSED.get(key) ?? (0,likeness.a)(key, ALLOWED, `Take it out: there may be ${ALLOWED.join(', ')}.`);
}

;



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
        const open = calls.filter(({ job }) => ((0,json.memberOf)(job, 'permissions') ?? top) === undefined);
        const stated = [top, ...workflow.jobs.map(([, job]) => (0,json.memberOf)(job, 'permissions'))].filter(json.Gv);
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

;






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
function knownNames(part, { asked }) {
    return part === 'secrets'
        ? new Map(Object.entries(asked.secrets))
        : new Map(Object.entries(asked.inputs).map(([name, { isRequired }]) => [name, isRequired]));
}
function unknownNames(part, call) {
    const known = [...knownNames(part, call).keys()];
    const otherwise = known.length === 0 ? 'Take it out: it takes none.' : `It takes ${known.join(', ')}.`;
    return entriesOf((0,json.memberOf)(call.job, part)).flatMap(([name]) => 
    known.includes(name.toLowerCase())
        ? []
        : [
            {
                code: 'unknown-input',
                severity: severityOf(call.isKnown),
                message: `${call.callee} of maestro-actions ${contract_version.x} takes no ${WORDS[part]} ${(0,printable.g$)(name)}: ${endsWhere(call.isKnown)}`,
                fix: (0,likeness.a)(name, known, otherwise),
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
                message: `${(0,printable.g$)(call.jobName)} does not give the ${WORDS[part]} ${name}, which ${call.title} needs`,
                fix: `Write in this job, under ${part}: ${name}: ${part === 'with' ? '\u2026' : secretOf(name)}`,
                file: call.file,
                line: call.lineOf(['uses']),
            },
        ]);
}
function inheritedSecrets(call) {
    const names = Object.keys(call.asked.secrets);
    const lines = names.map((name) => `${name}: ${secretOf(name)}`).join(', ');
    return [
        {
            code: 'inherited-secrets',
            severity: 'warning',
            message: `${(0,printable.g$)(call.jobName)} hands all its secrets to ${call.callee}, which works only where both belong to one organization or enterprise`,
            fix: names.length === 0
                ? 'Take the line out: it takes no secrets.'
                : `Name those that it is to have, by the names that they have here: secrets: { ${lines} }`,
            file: call.file,
            line: call.lineOf(['secrets']),
        },
    ];
}
function secretOf(name) {
    return `'\${{ secrets.${name.toUpperCase().replaceAll('-', '_')} }}'`;
}

;




const LEVELS = new Map([
    ['none', 0],
    ['read', 1],
    ['write', 2],
]);
const LEAST_DEFAULT = { contents: 'read', packages: 'read' };
const NEVER_DEFAULT = 'id-token';
function permissionFaults(call, { content, events }) {
    const asked = envelopeOf(call.asked);
    const own = (0,json.memberOf)(call.job, 'permissions');
    const stated = own === undefined ? (0,json.memberOf)(content, 'permissions') : own;
    const granted = grantedBy(stated === undefined ? LEAST_DEFAULT : stated);
    const lacking = Object.entries(asked).filter(([scope, access]) => granted(scope) < levelOf(access));
    if (lacking.length === 0)
        return [];
    if (stated === undefined && events.includes('workflow_call'))
        return [];
    const isNever = call.isOriginal && lacking.some(([scope]) => scope === NEVER_DEFAULT);
    const isStated = stated !== undefined;
    return [
        {
            code: 'missing-permission',
            severity: severityOf(call.isKnown && (isStated || isNever)),
            message: `${(0,printable.g$)(call.jobName)} ${isStated ? notGranted(lacking, call) : notStated(lacking, call, isNever)}`,
            fix: `Write in this job: permissions: ${flow({ ...((0,json.Gv)(own) ? own : {}), ...atLeast(own, asked) })}`,
            file: call.file,
            line: call.lineOf([own === undefined ? 'uses' : 'permissions']),
        },
    ];
}
function envelopeOf({ permissions }) {
    const envelope = {};
    for (const [scope, access] of Object.values(permissions).flatMap((job) => Object.entries(job))) {
        if (levelOf(access) > levelOf(envelope[scope]))
            envelope[scope] = access;
    }
    return envelope;
}
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
function grantedBy(permissions) {
    if (permissions === 'read-all')
        return (scope) => (scope === NEVER_DEFAULT ? 0 : 1);
    if (!(0,json.Gv)(permissions))
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
function flow(scopes) {
    return `{ ${list(Object.entries(scopes))} }`;
}

;





const WITH_PASSWORD = ['devpi', 'nexus', 'artifactory', 'pypi'];
const WITH_USERNAME = ['nexus'];
function secretFaults(call) {
    const secrets = (0,json.memberOf)(call.job, 'secrets');
    if (typeof secrets === 'string')
        return [];
    const given = new Set(entriesOf(secrets).flatMap(([name, value]) => (isEmpty(value) ? [] : name.toLowerCase())));
    const lacking = call.callee === 'notify-templates.yml' ? appSecrets(call, given) : logInSecrets(call, given);
    return lacking.map(({ name, why, beside, isGuess = false, other = '' }) => ({
        code: 'missing-secret',
        severity: isGuess ? 'warning' : severityOf(call.isKnown),
        message: `${(0,printable.g$)(call.jobName)} gives ${why}`,
        fix: `Write in this job, under secrets: ${name}: ${secretOf(name)}${other}`,
        file: call.file,
        line: call.lineOf(beside),
    }));
}
const UPLOADING = ['publish-packages.yml', 'product-release.yml'];
function logInSecrets(call, given) {
    const inputs = (0,json.memberOf)(call.job, 'with');
    const kind = (0,json.memberOf)(inputs, 'registry');
    if (typeof kind !== 'string')
        return [];
    const isAnyGiven = ['username', 'password', 'token'].some((name) => given.has(name));
    const lacking = isAnyGiven || !UPLOADING.includes(call.callee) ? undefined : withoutLogIn(kind, inputs);
    return lacking === undefined ? halfSecrets(kind, given) : [lacking];
}
function withoutLogIn(kind, inputs) {
    const guess = { beside: ['with', 'registry'], isGuess: true };
    if (kind === 'codeartifact' && isEmpty((0,json.memberOf)(inputs, 'role') ?? '')) {
        const why = 'neither role nor token, so only a runner with a role of its own may upload to codeartifact';
        return { ...guess, name: 'token', why, other: ' or the role, under with: role: arn:aws:iam::\u2026' };
    }
    if (!WITH_PASSWORD.includes(kind))
        return undefined;
    const why = `nothing to log in with, and hardly any ${kind === 'pypi' ? 'index' : kind} lets everybody upload`;
    return { ...guess, name: kind === 'pypi' ? 'token' : 'password', why };
}
function halfSecrets(kind, given) {
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
function isEmpty(value) {
    return value === null || value === '';
}
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

;





function valueFaults(call) {
    return ['with', 'secrets'].flatMap((part) => [...wholeFaults(part, call), ...partFaults(part, call)]);
}
function wholeFaults(part, call) {
    const whole = (0,json.memberOf)(call.job, part);
    if (whole === undefined || (0,json.Gv)(whole) || isExpression(whole))
        return [];
    if (part === 'secrets' && whole === 'inherit')
        return [];
    const told = {
        severity: 'error',
        message: `${part} of ${(0,printable.g$)(call.jobName)} has no names under it: ${endsWhere(true)}`,
        fix: 'Write what is given, each by its name; or take the line out.',
    };
    return [found(told, [part], call)];
}
function partFaults(part, call) {
    return entriesOf((0,json.memberOf)(call.job, part)).flatMap(([name, value]) => {
        const told = (0,json.Gv)(value) || Array.isArray(value) ? notOne(name, value) : otherThan(name, value, part, call);
        return told === undefined ? [] : [found(told, [part, name], call)];
    });
}
function found(told, way, { file, lineOf }) {
    return { code: 'unusable-input', ...told, file, line: lineOf(way) };
}
function isExpression(value) {
    return typeof value === 'string' && value.includes('${{');
}
function notOne(name, value) {
    const kind = Array.isArray(value) ? 'list' : 'mapping';
    return {
        severity: 'error',
        message: `${(0,printable.g$)(name)} is a ${kind}, and no input can be one: ${endsWhere(true)}`,
        fix: 'Write one value in its place; what takes several has them in one text, one a line, behind a |.',
    };
}
function otherThan(name, value, part, call) {
    const key = name.toLowerCase();
    const input = part === 'with' && Object.hasOwn(call.asked.inputs, key) ? call.asked.inputs[key] : undefined;
    if (input === undefined || isExpression(value))
        return undefined;
    const given = (0,printable.g$)(value === null ? 'nothing' : String(value));
    if (input.type === 'string')
        return unknownWord(name, String(value ?? '').trim(), input, call);
    if (typeof value === input.type)
        return undefined;
    return {
        severity: severityOf(call.isKnown),
        message: `${(0,printable.g$)(name)} is ${given}${typeof value === 'string' ? ', a text' : ''}, and ${call.title} takes ${TYPES[input.type]}: ${endsWhere(call.isKnown)}`,
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
        : `Write, without quotes: ${(0,printable.g$)(name)}: ${meant}`;
}
function unknownWord(name, word, { words, takesCount }, call) {
    if (words === undefined || word === '' || words.includes(word))
        return undefined;
    if (takesCount === true && /^[1-9]\d*$/.test(word))
        return undefined;
    const known = `${words.join(', ')}${takesCount === true ? ', or a whole number' : ''}`;
    return {
        severity: severityOf(call.isKnown),
        message: `${(0,printable.g$)(name)} is ${(0,printable.g$)(word)}, and ${call.title} takes ${known}: its job fails`,
        fix: (0,likeness.a)(word, words, 'Write one of these.'),
    };
}

;









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


 })

};
;