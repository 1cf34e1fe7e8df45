export const id = 9221;
export const ids = [9221,8140];
export const modules = {

/***/ 29221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCallFaults: () => (/* binding */ findCallFaults)
});

// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(41589);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
;// CONCATENATED MODULE: ./build/js/doctor/calls/events.js
// Which events run with the rights of the default branch on what others may have written:
// https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout


const OWN_ACTION = /^[\w.-]+\/maestro-actions\/actions\/(?:setup|run)@/i;
/** Events for which code is not to be run, of workflows whose jobs run it. A job that asks for the event itself is not looked at. */
function eventFaults(workflow) {
    const running = workflow.jobs.filter(([, job]) => !/event_name/.test(String((0,json.memberOf)(job, 'if') ?? '')));
    const names = running
        .filter(([name, job]) => runsCode(name, job, workflow))
        .map(([name]) => (0,printable/* printable */.g$)(name))
        .join(', ');
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
            fix: 'Write on: pull_request and push, or needs: in the workflow before.',
        },
    ],
]);
function runsCode(name, job, { calls }) {
    const call = calls.find(({ jobName }) => jobName === name);
    if (call !== undefined)
        return call.asked.runsCode;
    const steps = (0,json.memberOf)(job, 'steps');
    return Array.isArray(steps) && steps.some((step) => OWN_ACTION.test(String((0,json.memberOf)(step, 'uses') ?? '')));
}

// EXTERNAL MODULE: ./build/js/contract/version.js
var version = __webpack_require__(44545);
// EXTERNAL MODULE: ./build/js/standards/likeness.js
var likeness = __webpack_require__(92299);
// EXTERNAL MODULE: ./build/js/standards/yaml.js
var yaml = __webpack_require__(38140);
;// CONCATENATED MODULE: ./build/js/doctor/calls/callable.js
/** By name of the file. */
const CALLABLE = new Map([
    ["monorepo-ci.yml", { "runsCode": true, "permissions": { "plan": { "contents": "read" }, "shards": { "contents": "read" }, "gate": {} }, "inputs": { "targets": false, "base": false, "granularity": false, "inline": false, "max-shards": false, "ledger": false, "node-version": false, "runs-on": false, "timeout-minutes": false }, "secrets": {} }],
    ["notify-templates.yml", { "runsCode": false, "permissions": { "notify": { "contents": "read" } }, "inputs": { "targets": false, "mode": false, "waves": false, "wait-minutes": false, "tag": false, "app-id": false, "owner": false, "repositories": false, "runs-on": false, "timeout-minutes": false }, "secrets": { "app-key": false, "token": false } }],
    ["product-ci.yml", { "runsCode": true, "permissions": { "product": { "contents": "read", "packages": "read" } }, "inputs": { "registry": false, "url": false, "index-url": false, "owned": false, "public": false, "port": false, "targets": false, "trial": false, "ledger": false, "node-version": false, "runs-on": false, "timeout-minutes": false }, "secrets": { "username": false, "password": false, "token": false } }],
    ["product-release.yml", { "runsCode": true, "permissions": { "build": { "contents": "read", "packages": "read" }, "upload": { "packages": "write", "id-token": "write", "attestations": "write" }, "release": { "contents": "write" } }, "inputs": { "version": false, "tag-prefix": false, "projects": false, "registry": false, "url": false, "index-url": false, "role": false, "also-public": false, "environment": false, "attest": false, "draft": false, "python-version": false, "runs-on": false, "timeout-minutes": false }, "secrets": { "username": false, "password": false, "token": false, "read-username": false, "read-password": false, "read-token": false } }],
    ["publish-packages.yml", { "runsCode": true, "permissions": { "build": { "contents": "read", "packages": "read" }, "upload": { "packages": "write", "id-token": "write", "attestations": "write" } }, "inputs": { "registry": true, "url": false, "index-url": false, "projects": false, "role": false, "also-public": false, "consumers": false, "environment": false, "attest": false, "python-version": false, "runs-on": false, "timeout-minutes": false }, "secrets": { "username": false, "password": false, "token": false, "read-username": false, "read-password": false, "read-token": false } }],
    ["sync-templates.yml", { "runsCode": false, "permissions": { "templates": { "contents": "write", "pull-requests": "write", "actions": "write" } }, "inputs": { "submodules": false, "rule": false, "min-age": false, "sync": false, "adopt": false, "base": false, "labels": false, "reviewers": false, "auto-merge": false, "dispatch-checks": false, "runs-on": false, "timeout-minutes": false }, "secrets": { "token": false, "templates-token": false } }],
]);

;// CONCATENATED MODULE: ./build/js/doctor/calls/read-calls.js
// Where GitHub looks for workflows, and how one calls another:
// https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#calling-a-reusable-workflow




/** A repository of this name is this one, a fork or a mirror of it. */
const CALLEE = /^[\w.-]+\/maestro-actions\/\.github\/workflows\/([\w.-]+)@(.+)$/i;
const CALLEE_AT_HOME = /^(?:\.|\$)\/\.github\/workflows\/([\w.-]+)$/;
/**
 * The workflows of a repository that speak of ours. One that cannot be read, and speaks of ours, is a finding.
 */
async function readCallingWorkflows({ tree, read }) {
    const files = [...tree.entries.keys()].filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
    const isHome = tree.entries.has('actions/doctor/action.yml') && tree.entries.has('.github/workflows/monorepo-ci.yml');
    const workflows = [];
    const findings = [];
    for (const [file, bytes] of await read(files)) {
        const text = Buffer.from(bytes).toString('utf8');
        if (!isHome && !/\/maestro-actions\b/i.test(text))
            continue;
        const reading = await (0,yaml/* readPlacedYaml */.b)(text);
        if ('problem' in reading)
            findings.push(unreadable(file, reading.problem));
        else if ((0,json/* isObject */.Gv)(reading.value))
            workflows.push(callingWorkflow(file, reading.value, reading.lineOf, isHome));
    }
    return { workflows, findings };
}
function unreadable(file, { message, line, column, frame }) {
    const fix = 'Correct it: GitHub starts nothing of a workflow that is no YAML.';
    return {
        code: 'unreadable-workflow',
        severity: 'error',
        message: `no YAML: ${message}`,
        fix,
        file,
        line,
        column,
        frame,
    };
}
function callingWorkflow(file, content, lineOf, isHome) {
    const jobs = entriesOf((0,json.memberOf)(content, 'jobs')).flatMap(([name, job]) => (0,json/* isObject */.Gv)(job) ? [[name, job]] : []);
    const calls = jobs.flatMap(([jobName, job]) => {
        const callee = calleeOf((0,json.memberOf)(job, 'uses'), isHome);
        const asked = CALLABLE.get(callee ?? '');
        if (callee === undefined || asked === undefined)
            return [];
        return [{ file, jobName, job, callee, asked, lineOf: (way) => lineOf(['jobs', jobName, ...way]) }];
    });
    return { file, content, events: eventsOf((0,json.memberOf)(content, 'on')), jobs, calls, lineOf };
}
/** Of another major version than this one nothing is known. */
function calleeOf(uses, isHome) {
    if (typeof uses !== 'string')
        return undefined;
    if (isHome) {
        const own = CALLEE_AT_HOME.exec(uses)?.[1];
        if (own !== undefined)
            return own;
    }
    const [, callee, ref = ''] = CALLEE.exec(uses) ?? [];
    const major = /^v(\d+)(?:\.|$)/.exec(ref)?.[1];
    return major === undefined || Number(major) === OWN_MAJOR ? callee : undefined;
}
/** What comes before 1.0.0 is on the way to it. */
const OWN_MAJOR = Math.max(1, Number.parseInt(version/* VERSION */.x, 10));
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
function knownNames(part, { asked }) {
    return part === 'with' ? asked.inputs : asked.secrets;
}
function unknownNames(part, call) {
    const known = Object.keys(knownNames(part, call));
    const otherwise = known.length === 0 ? 'Take it out: it takes none.' : `It takes ${known.join(', ')}.`;
    return entriesOf((0,json.memberOf)(call.job, part)).flatMap(([name]) => 
    // GitHub does not tell capitals from small letters.
    known.includes(name.toLowerCase())
        ? []
        : [
            {
                code: 'unknown-input',
                severity: 'error',
                message: `${call.callee} of maestro-actions ${version/* VERSION */.x} takes no ${WORDS[part]} ${(0,printable/* printable */.g$)(name)}: GitHub ends such a run before it begins`,
                fix: (0,likeness/* didYouMean */.a)(name, known, otherwise),
                file: call.file,
                line: call.lineOf([part, name]),
            },
        ]);
}
function missingNames(part, call) {
    const given = entriesOf((0,json.memberOf)(call.job, part)).map(([name]) => name.toLowerCase());
    return Object.entries(knownNames(part, call)).flatMap(([name, isRequired]) => !isRequired || given.includes(name)
        ? []
        : [
            {
                code: part === 'with' ? 'missing-input' : 'missing-secret',
                severity: 'error',
                message: `${(0,printable/* printable */.g$)(call.jobName)} does not give the ${WORDS[part]} ${name}, which ${call.callee} needs`,
                fix: `Write in this job, under ${part}: ${name}: ${part === 'with' ? '…' : secretOf(name)}`,
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
/** `read-token` → `'${{ secrets.READ_TOKEN }}'` */
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
// No default has it.
const NEVER_DEFAULT = 'id-token';
/** A job that grants less than the workflow that it calls asks for: GitHub ends its run before anything begins, without a log. */
function permissionFaults(call, { content, events }) {
    const asked = envelopeOf(call.asked);
    const own = (0,json.memberOf)(call.job, 'permissions');
    const stated = own ?? (0,json.memberOf)(content, 'permissions');
    const granted = grantedBy(stated ?? LEAST_DEFAULT);
    const lacking = Object.entries(asked).filter(([scope, access]) => granted(scope) < levelOf(access));
    if (lacking.length === 0)
        return [];
    // Of what calls this workflow in turn, nothing is known.
    if (stated === undefined && events.includes('workflow_call'))
        return [];
    const isSure = stated !== undefined || lacking.some(([scope]) => scope === NEVER_DEFAULT);
    return [
        {
            code: 'missing-permission',
            severity: isSure ? 'error' : 'warning',
            message: `${(0,printable/* printable */.g$)(call.jobName)} ${whatItLacks(lacking, call.callee, stated !== undefined)}`,
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
/** The level of a scope; the highest of all where the text says something that we do not know. */
function grantedBy(permissions) {
    if (permissions === 'read-all')
        return (scope) => (scope === NEVER_DEFAULT ? 0 : 1);
    if (!(0,json/* isObject */.Gv)(permissions))
        return () => 2;
    const known = new Map(entriesOf(permissions));
    return (scope) => (known.has(scope) ? (LEVELS.get(known.get(scope)) ?? 2) : 0);
}
function whatItLacks(lacking, callee, isStated) {
    const scopes = lacking.map(([scope, access]) => `${scope}: ${access}`).join(', ');
    if (isStated)
        return `does not grant what ${callee} asks for: ${scopes}. GitHub ends such a run before it begins, without a log`;
    const never = lacking.some(([scope]) => scope === NEVER_DEFAULT);
    return never
        ? `states no permissions, and ${callee} asks for ${scopes}: no repository grants id-token by default, so the run ends before it begins, without a log`
        : `states no permissions, and ${callee} asks for ${scopes}: the run begins only where the settings of the repository grant that by default`;
}
/** `{ contents: read, packages: write }` */
function flow(scopes) {
    return `{ ${Object.entries(scopes)
        .map(([scope, access]) => `${scope}: ${access}`)
        .join(', ')} }`;
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
    const given = new Set(entriesOf(secrets).flatMap(([name, value]) => (value === '' ? [] : name.toLowerCase())));
    const lacking = call.callee === 'notify-templates.yml' ? appSecrets(call, given) : logInSecrets(call, given);
    return lacking.map(({ name, why, beside }) => ({
        code: 'missing-secret',
        severity: 'error',
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
/** The token of a job reaches its own repository alone. */
function appSecrets(call, given) {
    const app = (0,json.memberOf)((0,json.memberOf)(call.job, 'with'), 'app-id');
    const hasApp = app !== undefined && app !== null && app !== '';
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

;// CONCATENATED MODULE: ./build/js/doctor/calls/find-call-faults.js





/** Workflows that call ours in a way that GitHub refuses before anything runs, or that ends where nobody would look for the reason. */
const findCallFaults = async (subject) => {
    const { workflows, findings } = await readCallingWorkflows(subject);
    return [
        ...findings,
        ...workflows.flatMap((workflow) => [
            ...eventFaults(workflow),
            ...workflow.calls.flatMap((call) => [
                ...permissionFaults(call, workflow),
                ...nameFaults(call),
                ...secretFaults(call),
            ]),
        ]),
    ];
};


/***/ }),

/***/ 38140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYamlDocuments),
/* harmony export */   b: () => (/* binding */ readPlacedYaml),
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
// YAML 1.2, reading one document with the core schema: https://yaml.org/spec/1.2.2/

const MOST_CHARACTERS = 5_000_000;
const DEEPEST = 100;
const MOST_ALIASES = 100;
/**
 * Reads a text with one YAML document; an empty one is null. A text that is too big is refused unread, one that nests deeper than
 * 100 levels or uses more than 100 aliases where it does so. Keys are strings, and `__proto__` is one like any other; dates stay text.
 */
async function readYaml(text) {
    const reading = await readYamlDocuments(text);
    if ('problem' in reading)
        return reading;
    const { documents } = reading;
    if (documents.length <= 1)
        return { value: documents[0] ?? null };
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(text, 0, `holds ${documents.length} documents instead of one`);
}
/** The same as {@link readYaml}, for whoever has to say where something stands. */
async function readPlacedYaml(text) {
    const reading = await readYaml(text);
    if ('problem' in reading)
        return reading;
    const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const starts = await startsIn(plain);
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
    };
}
/** Where each value begins, by its way from the top as JSON; one with a key, where the key does. */
async function startsIn(text) {
    const { parseEvents, getScalarValue, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 33243));
    const starts = new Map();
    const events = parseEvents(text, { maxDepth: DEEPEST });
    let at = 1;
    const isInside = () => at < events.length && events[at]?.type !== EVENT_POP;
    function enter(way, keyAt) {
        const event = events[at++];
        const own = event !== undefined && 'start' in event ? event.start : undefined;
        const value = event?.type === EVENT_SCALAR ? event.valueStart : own;
        const start = keyAt ?? value ?? -1;
        if (start >= 0)
            starts.set(JSON.stringify(way), start);
        if (event?.type === EVENT_SEQUENCE)
            for (let index = 0; isInside(); index++)
                enter([...way, index], undefined);
        if (event?.type === EVENT_MAPPING) {
            while (isInside()) {
                const key = events[at];
                if (key?.type === EVENT_SCALAR) {
                    at++;
                    enter([...way, getScalarValue(text, key)], key.valueStart);
                }
                else {
                    // A key that is a list, a mapping or an alias has no name to be asked for.
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
    return starts;
}
/**
 * Reads a text with any number of YAML documents, in the same bounds.
 *
 * @param most how many characters are not too many: locks are longer than what people write
 */
async function readYamlDocuments(text, most = MOST_CHARACTERS) {
    const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (plain.length > most)
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(plain, 0, `holds ${plain.length} characters; at most ${most} are read`);
    const { loadAll, YAMLException } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 33243));
    try {
        return { documents: loadAll(plain, { maxDepth: DEEPEST, maxAliases: MOST_ALIASES }) };
    }
    catch (error) {
        if (!(error instanceof YAMLException))
            throw error;
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(plain, Math.min(error.mark?.position ?? 0, plain.length), error.reason);
    }
}


/***/ })

};
