"use strict";
exports.id = 8498;
exports.ids = [8498];
exports.modules = {

 18498:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openCodeArtifact: () => ( openCodeArtifact)
});

var errors = __webpack_require__(12027);
var printable = __webpack_require__(12784);
;

const MOST_CHARACTERS = 400;
function errorCode({ headers, text }) {
    const body = jsonObject(text);
    const code = headers.get('x-amzn-errortype') ?? body['__type'] ?? body['code'] ?? xmlText(text, 'Code');
    return typeof code === 'string' ? /^(?:[^:]*#)?([^:#]+)/.exec(code)?.[1] : undefined;
}
function errorMessage({ status, text }, secrets) {
    const body = jsonObject(text);
    const said = body['message'] ?? body['Message'] ?? xmlText(text, 'Message');
    const words = typeof said === 'string' ? said.split(/\n|The Canonical String/)[0].trim() : '';
    const safe = secrets.reduce((all, secret) => (secret === '' ? all : all.replaceAll(secret, '***')), words);
    return (0,printable.g$)(`${status ?? 'no answer'} ${safe}`.trim().slice(0, MOST_CHARACTERS));
}
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
function xmlText(xml, element) {
    const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];
    return found?.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ENTITIES[name]).trim();
}
function serverTime({ headers }) {
    const time = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(time) ? undefined : time;
}

var registry_url = __webpack_require__(26409);
;

const COMMON = { plain: 'amazonaws.com', dualStack: 'api.aws' };
const PARTITIONS = {
    cn: { plain: 'amazonaws.com.cn', dualStack: 'api.amazonwebservices.com.cn' },
    eusc: { plain: 'amazonaws.eu', dualStack: 'api.amazonwebservices.eu' },
};
function awsEndpoint(service, region, { settings, variable }) {
    const ignored = variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') === 'true';
    const given = variable(`AWS_ENDPOINT_URL_${service.toUpperCase()}`) ?? variable('AWS_ENDPOINT_URL');
    if (given !== undefined && !ignored)
        return (0,registry_url.Bk)(given, settings);
    const { plain, dualStack } = PARTITIONS[region.name.split('-')[0] ?? ''] ?? COMMON;
    return new URL(`https://${service}.${region.name}.${region.isDualStack ? dualStack : plain}/`);
}
function awsSuffix(region) {
    return (PARTITIONS[region.split('-')[0] ?? ''] ?? COMMON).plain;
}

;


const EXOTIC = ['sso_session', 'sso_start_url', 'login_session', 'role_arn', 'credential_process', 'credential_source'];
async function profileKeys(system) {
    const asked = system.variable('AWS_PROFILE') ?? system.variable('AWS_DEFAULT_PROFILE');
    const name = asked ?? 'default';
    const [credentials, config] = await Promise.all([
        readSections(system, 'AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
        readSections(system, 'AWS_CONFIG_FILE', 'config'),
    ]);
    const sections = [credentials.get(name), config.get(name === 'default' ? name : `profile ${name}`)];
    const keys = sections.map(keysIn).find((found) => found !== undefined);
    if (keys !== undefined)
        return keys;
    const exotic = EXOTIC.find((key) => sections.some((section) => section?.[key] !== undefined));
    if (exotic !== undefined)
        throw unsupported(name, exotic);
    if (asked === undefined)
        return undefined;
    throw new errors.yo('AWS_PROFILE_UNKNOWN', `AWS_PROFILE names ${(0,printable.g$)(name)}, and neither ~/.aws/credentials nor ~/.aws/config holds keys of that profile`, 'Check the name with "aws configure list-profiles", or take AWS_PROFILE away.');
}
async function readSections({ variable, files }, named, usual) {
    const home = variable('HOME') ?? variable('USERPROFILE');
    const file = variable(named)?.replace(/^~(?=\/)/, home ?? '~') ?? (home === undefined ? undefined : `${home}/.aws/${usual}`);
    const text = file === undefined ? undefined : await files.read(file);
    return sectionsOf(text ?? '');
}
function sectionsOf(text) {
    const sections = new Map();
    let current = {};
    for (const line of text.split(/\r?\n/)) {
        const section = /^\[\s*(.*?)\s*\]/.exec(line)?.[1]?.replace(/\s+/g, ' ').replaceAll(/["']/g, '');
        const [, key, value] = /^([A-Za-z_][\w-]*)\s*=\s*(.*?)(?:\s+[#;].*)?$/.exec(line) ?? [];
        if (section !== undefined) {
            current = sections.get(section) ?? {};
            sections.set(section, current);
        }
        else if (key !== undefined && value !== undefined)
            current[key.toLowerCase()] = value.trim();
    }
    return sections;
}
function keysIn(section) {
    const { aws_access_key_id: accessKeyId, aws_secret_access_key: secretAccessKey, aws_session_token: token, } = section ?? {};
    if (!accessKeyId || !secretAccessKey)
        return undefined;
    return { accessKeyId, secretAccessKey, ...(token ? { sessionToken: token } : {}) };
}
function unsupported(name, key) {
    return new errors.yo('AWS_PROFILE_UNSUPPORTED', `The profile ${(0,printable.g$)(name)} of AWS holds no keys, but ${key}, which only the AWS CLI can follow`, `Let the CLI do so first: eval "$(aws configure export-credentials --profile ${/^[\w.-]+$/.test(name) ? name : 'NAME'} --format env)".`);
}

var oidc = __webpack_require__(81163);
var registry_http = __webpack_require__(20558);
;





const AUDIENCE = 'sts.amazonaws.com';
const TIMEOUT_MS = 30_000;
const SESSION_SECONDS = 3_600;
const PASSING = new Set(['Throttling', 'ThrottlingException', 'RequestLimitExceeded', 'IDPCommunicationError']);
function findRole(settings, system, pace) {
    const role = settings.role ?? system.variable('AWS_ROLE_ARN');
    if (role === undefined)
        return undefined;
    if (!/^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role))
        throw roleInvalid(role);
    const file = system.variable('AWS_WEB_IDENTITY_TOKEN_FILE');
    const fromFile = file === undefined ? undefined : () => readIdentity(file, system);
    const fromRunner = (0,oidc.rr)(system) ? () => runnerIdentity(system, pace) : undefined;
    const identity = settings.role === undefined ? (fromFile ?? fromRunner) : (fromRunner ?? fromFile);
    if (identity !== undefined)
        return { role, identity };
    if (settings.role === undefined)
        return undefined;
    throw new errors.yo('IDENTITY_MISSING', `The role ${role} cannot be assumed: nothing says who this job is`, 'Give the job, and the job that calls it, permissions: { contents: read, id-token: write }, or set AWS_WEB_IDENTITY_TOKEN_FILE.');
}
async function assumeRole({ role, identity }, { sts, system, pace }) {
    const token = await identity();
    system.report.hide(token);
    const anybody = { http: stsHttp(system.http), pace, origins: [], credentials: async () => undefined };
    const body = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role,
        RoleSessionName: sessionName(system),
        DurationSeconds: String(SESSION_SECONDS),
        WebIdentityToken: token,
    });
    const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'text/xml',
        'user-agent': 'maestro-actions',
    };
    const question = { method: 'POST', headers, body: body.toString(), timeoutMs: TIMEOUT_MS };
    const { answer } = await (0,registry_http.J_)(anybody, sts, question);
    if (answer.status !== 200)
        throw refusal({ role, token, sts, answer });
    const lease = leaseIn(answer);
    if (lease === undefined)
        throw new errors.yA('REGISTRY_UNREADABLE', `${(0,registry_http.kP)(sts)} gave no keys`, false);
    system.report.hide(lease.value.secretAccessKey);
    if (lease.value.sessionToken !== undefined)
        system.report.hide(lease.value.sessionToken);
    return lease;
}
function stsHttp(http) {
    return {
        async ask(url, question) {
            const answer = await http.ask(url, question);
            return answer.status === 400 && PASSING.has(errorCode(answer) ?? '') ? { ...answer, status: 429 } : answer;
        },
    };
}
async function runnerIdentity(system, pace) {
    const anybody = { http: system.http, pace, origins: [], credentials: async () => undefined };
    return (0,oidc.uE)(AUDIENCE, system, anybody);
}
async function readIdentity(file, { files }) {
    const token = (await files.read(file))?.trim();
    if (token)
        return token;
    throw new errors.yo('IDENTITY_MISSING', `AWS_WEB_IDENTITY_TOKEN_FILE names ${(0,printable.g$)(file)}, which holds no token`, 'Check the variable.');
}
function sessionName({ variable }) {
    const run = variable('GITHUB_RUN_ID');
    const name = variable('AWS_ROLE_SESSION_NAME') ?? (run === undefined ? 'maestro-actions' : `maestro-actions-${run}`);
    return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
}
function leaseIn(answer) {
    const read = (element) => xmlText(answer.text, element);
    const [accessKeyId, secretAccessKey, sessionToken] = [
        read('AccessKeyId'),
        read('SecretAccessKey'),
        read('SessionToken'),
    ];
    const ends = Date.parse(read('Expiration') ?? '');
    if (!accessKeyId || !secretAccessKey || !sessionToken)
        return undefined;
    const value = { accessKeyId, secretAccessKey, sessionToken };
    return Number.isNaN(ends) ? { value } : { value, lifetimeMs: ends - (serverTime(answer) ?? Date.now()) };
}
function refusal({ role, token, sts, answer }) {
    const message = errorMessage(answer, [token]);
    if (answer.status === undefined || answer.status >= 500) {
        return new errors.yA('REGISTRY_UNREADABLE', `${(0,registry_http.kP)(sts)} answered ${message}`, true);
    }
    const claims = (0,oidc.ds)(token);
    const told = ['sub', 'job_workflow_ref', 'aud'].map((name) => `${name} ${(0,printable.g$)(String(claims[name] ?? 'absent'))}`);
    return new errors.yo('AWS_ROLE_REFUSED', `The role ${role} does not let this job in (${message}). The token of this job claims: ${told.join(', ')}`, errorCode(answer) === 'AccessDenied'
        ? trustHint(claims, role)
        : 'Check the identity provider in IAM: its URL, and its audience sts.amazonaws.com.');
}
function trustHint(claims, role) {
    const account = role.split(':')[4];
    const provider = (0,printable.g$)(String(claims['iss'] ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, ''));
    const subjects = subjectForms(claims).map((one) => `"${(0,printable.g$)(one)}"`);
    return [
        `The role has to be there, account ${account} has to have the identity provider ${provider}, and the trust policy of the role has to hold`,
        `"Condition": {"StringEquals": {"${provider}:aud": "${AUDIENCE}", "${provider}:sub": [${subjects.join(', ')}]}}`,
        'The subject has one form in older repositories and another, with ids, in those made since July 2026 or moved to it; list both, or take StringLike and * for what may vary. Never ForAllValues, which lets in whoever claims nothing.',
    ].join('\n');
}
function subjectForms(claims) {
    const subject = String(claims['sub'] ?? 'repo:OWNER/NAME:ref:refs/heads/main');
    const [, owner, name, rest] = /^repo:([^/@:]+)(?:@\d+)?\/([^/@:]+)(?:@\d+)?(:.*)$/.exec(subject) ?? [];
    if (owner === undefined)
        return [subject];
    const [ownerId = 'OWNER_ID', id = 'REPOSITORY_ID'] = [claims['repository_owner_id'], claims['repository_id']];
    return [`repo:${owner}/${name}${rest}`, `repo:${owner}@${ownerId}/${name}@${id}${rest}`];
}
function roleInvalid(role) {
    return new errors.yo('AWS_ROLE_INVALID', `${(0,printable.g$)(role)} is not the ARN of a role`, 'Write it as arn:aws:iam::ACCOUNT:role/NAME.');
}

;



async function findKeys({ settings, system, pace, sts }) {
    const given = keysOfVariables(system);
    if (given !== undefined) {
        if (settings.role !== undefined)
            system.report.log(`AWS_ACCESS_KEY_ID is set and goes first: ${settings.role} is not assumed`);
        return { value: aws_keys_hidden(given, system) };
    }
    const role = findRole(settings, system, pace);
    if (role !== undefined)
        return assumeRole(role, { sts, system, pace });
    const keys = await profileKeys(system);
    if (keys !== undefined)
        return { value: aws_keys_hidden(keys, system) };
    throw new errors.yo('AWS_CREDENTIALS_MISSING', 'Nothing says who we are to AWS', 'Name a role (role, or AWS_ROLE_ARN) and give the job, and the job that calls it, permissions: { contents: read, id-token: write }; or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; or AWS_PROFILE; or a ready token, CODEARTIFACT_AUTH_TOKEN.');
}
function keysOfVariables({ variable }) {
    const [accessKeyId, secretAccessKey] = [variable('AWS_ACCESS_KEY_ID'), variable('AWS_SECRET_ACCESS_KEY')];
    const sessionToken = variable('AWS_SESSION_TOKEN');
    if (accessKeyId === undefined || secretAccessKey === undefined)
        return undefined;
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
function aws_keys_hidden(keys, { report }) {
    report.hide(keys.secretAccessKey);
    if (keys.sessionToken !== undefined)
        report.hide(keys.sessionToken);
    return keys;
}

;

const MARGIN_MS = 5 * 60_000;
const PAUSE_MS = 60_000;
function renewable(acquire, pace) {
    let held;
    let underWay;
    const renew = () => {
        underWay ??= hold(acquire, pace)
            .then((next) => {
            held = next;
            return next;
        })
            .finally(() => {
            underWay = undefined;
        });
        return underWay;
    };
    const keepOn = (error, old) => {
        if (!(error instanceof errors.yA) || pace.now() >= old.endsAt)
            throw error;
        held = { ...old, renewAt: Math.min(pace.now() + PAUSE_MS, old.endsAt) };
        return held;
    };
    return {
        async current() {
            const now = held;
            if (now === undefined)
                return (await renew()).value;
            if (pace.now() < now.renewAt)
                return now.value;
            return (await renew().catch((error) => keepOn(error, now))).value;
        },
        renew: async () => (await renew()).value,
        age: () => (held === undefined ? 0 : pace.now() - held.since),
    };
}
async function hold(acquire, pace) {
    const since = pace.now();
    const { value, lifetimeMs = Number.POSITIVE_INFINITY } = await acquire();
    return { value, since, renewAt: since + Math.max(lifetimeMs - MARGIN_MS, lifetimeMs / 2), endsAt: since + lifetimeMs };
}

;

const TOLERATED_MS = 150_000;
const WRONG_SIGNATURE = new Set([
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'RequestExpired',
    'RequestTimeTooSkewed',
]);
function awsClock(report) {
    let offsetMs = 0;
    return {
        now: () => Date.now() + offsetMs,
        follow(answer) {
            const theirs = serverTime(answer);
            const skew = theirs === undefined ? 0 : theirs - (Date.now() + offsetMs);
            if (Math.abs(skew) < TOLERATED_MS)
                return false;
            offsetMs += skew;
            report.log(`The clock of this machine is ${Math.round(Math.abs(skew) / 1000)} s ${skew > 0 ? 'behind' : 'ahead of'} the one of AWS, which is used from now on`);
            return true;
        },
    };
}
function signingHttp(http, { service, clock, keys }) {
    const ask = async (url, question) => {
        const headers = await signedHeaders({ url, question, service, keys: await keys(), now: clock.now() });
        return http.ask(url, { ...question, headers });
    };
    return {
        async ask(url, question) {
            if (url.origin !== service.origin)
                return http.ask(url, question);
            const answer = await ask(url, question);
            return isClockComplaint(answer) && clock.follow(answer) ? ask(url, question) : answer;
        },
    };
}
function isClockComplaint(answer) {
    return (answer.status === 400 || answer.status === 403) && WRONG_SIGNATURE.has(errorCode(answer) ?? '');
}
async function signedHeaders({ url, question, service, keys, now }) {
    const { AwsV4Signer } = await __webpack_require__.e( 2580).then(__webpack_require__.bind(__webpack_require__, 90199));
    const signer = new AwsV4Signer({
        ...keys,
        url: url.href,
        method: question.method ?? 'GET',
        headers: { ...question.headers },
        ...(typeof question.body === 'string' ? { body: question.body } : {}),
        service: service.name,
        region: service.region,
        datetime: new Date(now).toISOString().replace(/[:-]|\.\d{3}/g, ''),
    });
    return Object.fromEntries((await signer.sign()).headers);
}

;


const UNKNOWN_KEYS = new Set([
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'ExpiredTokenException',
    'ExpiredToken',
]);
const HINTS = [
    {
        fits: (code) => code === 'ResourceNotFoundException',
        code: 'REGISTRY_NOT_FOUND',
        hint: 'Check domain, account, region and repository; create: true makes what is missing.',
    },
    {
        fits: (code) => WRONG_SIGNATURE.has(code),
        code: 'REGISTRY_UNAUTHORIZED',
        hint: 'Check AWS_SECRET_ACCESS_KEY, which does not fit the key id; the clock of this machine is right within what AWS allows.',
    },
    {
        fits: (code) => UNKNOWN_KEYS.has(code),
        code: 'REGISTRY_UNAUTHORIZED',
        hint: 'The keys are of nobody, or have ended: log in to AWS anew. AWS_SESSION_TOKEN has to be set with keys that last for some time only.',
    },
];
function failureOf({ status, code = '' }, message, permission) {
    if (status === undefined || status >= 500)
        return new errors.yA('REGISTRY_UNREADABLE', message, true);
    const known = HINTS.find(({ fits }) => fits(code));
    if (known !== undefined)
        return new errors.yo(known.code, message, known.hint);
    if (code !== 'AccessDeniedException' && status !== 403) {
        return new errors.yo('REGISTRY_REFUSED', message, 'AWS says above what it does not take.');
    }
    const hint = `Allow ${permission}, in the policy of the role or user and in those of the domain and the repository.`;
    return new errors.yo('REGISTRY_UNAUTHORIZED', message, hint);
}

;








const codeartifact_api_TIMEOUT_MS = 30_000;
function codeArtifactApi({ settings, system, pace, name }) {
    const surroundings = { settings, variable: system.variable };
    const [url, sts] = [
        awsEndpoint('codeartifact', name.region, surroundings),
        awsEndpoint('sts', name.region, surroundings),
    ];
    const secrets = new Set();
    const keys = renewable(async () => {
        const lease = await findKeys({ settings, system, pace, sts });
        for (const secret of [lease.value.secretAccessKey, lease.value.sessionToken ?? ''])
            secrets.add(secret);
        return lease;
    }, pace);
    const api = { name, pace, system, clock: awsClock(system.report), keys, secrets, url, sts };
    return {
        name,
        ask: (call) => ask(api, call),
        account: () => readAccount(api),
        failure: (call, answer, what) => failureOf(answer, `${what}: ${(0,registry_http.kP)(url)} answered ${answer.message}`, call.permission),
    };
}
async function ask(api, call) {
    const answer = await askSigned(api, call);
    if (errorCode(answer) !== 'ExpiredTokenException')
        return apiAnswer(api, answer);
    await api.keys.renew();
    return apiAnswer(api, await askSigned(api, call));
}
async function askSigned(api, { method, path, query, body }) {
    const { name, url, pace } = api;
    const place = new URL(path.slice(1), url);
    const asked = {
        domain: name.domain,
        ...(path === '/v1/domain' && method === 'POST' ? {} : { 'domain-owner': name.owner }),
        ...query,
    };
    for (const [key, value] of Object.entries(asked))
        if (value !== undefined)
            place.searchParams.set(key, value);
    const question = {
        method,
        headers: { accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'maestro-actions' },
        timeoutMs: codeartifact_api_TIMEOUT_MS,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const { answer } = await (0,registry_http.J_)(signed(api, 'codeartifact', pace), place, question);
    return answer;
}
async function readAccount(api) {
    const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'text/xml',
        'user-agent': 'maestro-actions',
    };
    const body = 'Action=GetCallerIdentity&Version=2011-06-15';
    const question = { method: 'POST', headers, body, timeoutMs: codeartifact_api_TIMEOUT_MS };
    const { answer } = await (0,registry_http.J_)(signed(api, 'sts', api.pace), api.sts, question);
    return answer.status === 200 ? xmlText(answer.text, 'Account') : undefined;
}
function signed({ name, url, sts, system, clock, keys }, service, pace) {
    const { origin } = service === 'sts' ? sts : url;
    const http = service === 'sts' ? stsHttp(system.http) : system.http;
    const signing = { service: { name: service, region: name.region.name, origin }, clock, keys: () => keys.current() };
    return { http: signingHttp(http, signing), pace, origins: [], credentials: async () => undefined };
}
function apiAnswer({ clock, secrets }, answer) {
    const { status, text } = answer;
    const isSuccess = status !== undefined && status >= 200 && status < 300;
    return {
        status,
        body: isSuccess ? jsonObject(text) : {},
        code: isSuccess ? undefined : (errorCode(answer) ?? 'Unknown'),
        message: errorMessage(answer, [...secrets]),
        time: serverTime(answer) ?? clock.now(),
    };
}

;





const SHORT = /^codeartifact:\/\/([^/?#@]+)\/(?:([^/?#]+)\/)?([^/?#]+)\/?$/;
const HOST = /^([^.]+)\.d\.codeartifact\.([a-z0-9-]+)\.(amazonaws\.(?:com|com\.cn|eu)|on\.aws)$/;
const DOMAIN = /^([a-z][a-z0-9-]{0,48}[a-z0-9])-(\d{12})$/;
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9._-]{1,99}$/;
const FORMS = 'Write the endpoint, https://DOMAIN-OWNER.d.codeartifact.REGION.amazonaws.com/pypi/REPOSITORY/, as "aws codeartifact get-repository-endpoint --format pypi" prints it, or in short codeartifact://DOMAIN-OWNER/REGION/REPOSITORY; OWNER are the 12 digits of the account.';
function placeOf(settings, system) {
    const text = settings.url?.trim() ?? '';
    if (text.startsWith('codeartifact:'))
        return shortPlace(text, system);
    const endpoint = (0,registry_url.sP)((0,registry_url.Bk)(settings.url, settings), 'simple');
    const host = HOST.exec(endpoint.hostname);
    const title = (0,registry_http.kP)(endpoint);
    if (host === null)
        return { title, endpoint };
    const [, domain = '', region = '', suffix] = host;
    const path = /^\/pypi\/([^/]+)\/$/.exec(endpoint.pathname);
    if (path === null)
        throw invalid(title);
    const name = nameOf({ domain, region, isDualStack: suffix === 'on.aws', repository: path[1] }, title);
    return { title, endpoint, name };
}
function siblingEndpoint(endpoint, repository) {
    return (0,registry_url.Gz)(endpoint, `../${encodeURIComponent(repository)}/`);
}
function usualEndpoint({ domain, owner, region, repository }) {
    return new URL(`https://${domain}-${owner}.d.codeartifact.${region.name}.${awsSuffix(region.name)}/pypi/${repository}/`);
}
function isRepositoryName(text) {
    return REPOSITORY.test(text);
}
function shortPlace(text, { variable }) {
    const [, domain, given, repository] = SHORT.exec(text) ?? [];
    if (domain === undefined || repository === undefined)
        throw invalid(text.replace(/\/\/[^/]*@/, '//'));
    const region = given ?? variable('AWS_REGION') ?? variable('AWS_DEFAULT_REGION');
    if (region === undefined) {
        throw new errors.yo('AWS_REGION_MISSING', `${(0,printable.g$)(text)} names no region`, `${FORMS} AWS_REGION may name the region as well.`);
    }
    const name = nameOf({ domain, region, isDualStack: false, repository }, text);
    return { title: `codeartifact://${domain}/${region}/${repository}`, name };
}
function nameOf({ domain, region, isDualStack, repository }, text) {
    const [, name, owner] = DOMAIN.exec(domain) ?? [];
    if (name === undefined || owner === undefined || !REPOSITORY.test(repository) || !/^[a-z0-9-]+$/.test(region))
        throw invalid(text);
    return { domain: name, owner, region: { name: region, isDualStack }, repository };
}
function invalid(text) {
    return new errors.yo('REGISTRY_URL_INVALID', `${(0,printable.g$)(text)} names no repository of CodeArtifact`, FORMS);
}

var standard_registry = __webpack_require__(30531);
;




const UNAUTHORIZED = 'CodeArtifact says "not found" to a token that it does not take, too. Check the URL; the role or user needs codeartifact:PublishPackageVersion on the packages and codeartifact:ReadFromRepository on the repository.';
async function openEndpoint(opening, credentials) {
    const { system, pace } = opening;
    const endpoint = await endpointOf(opening);
    const http = { http: system.http, pace, origins: [endpoint.origin], credentials };
    const dialect = { hidesFromStrangers: true, unauthorizedHint: UNAUTHORIZED };
    const places = {
        kind: 'codeartifact',
        uploadUrl: endpoint,
        indexUrl: (0,registry_url.Gz)(endpoint, 'simple/'),
        http,
        dialect,
    };
    return { endpoint, http, registry: (0,standard_registry.T)(places, system) };
}
async function endpointOf({ place, api, settings }) {
    if (place.endpoint !== undefined || api === undefined)
        return place.endpoint;
    const { name } = api;
    const call = {
        method: 'GET',
        path: '/v1/repository/endpoint',
        query: { repository: name.repository, format: 'pypi' },
        permission: 'codeartifact:GetRepositoryEndpoint',
    };
    try {
        const answer = await api.ask(call);
        if (answer.code !== undefined)
            throw api.failure(call, answer, `Nothing says where the repository ${name.repository} is`);
        const endpoint = answer.body['repositoryEndpoint'];
        if (typeof endpoint === 'string')
            return (0,registry_url.Bk)(endpoint, settings);
        throw new errors.yA('REGISTRY_UNREADABLE', `CodeArtifact names no endpoint of the repository ${name.repository}`, true);
    }
    catch (error) {
        if (isMissingKeys(error))
            return usualEndpoint(name);
        throw error;
    }
}
function isMissingKeys(error) {
    return error instanceof errors.yo && error.code === 'AWS_CREDENTIALS_MISSING';
}

var json = __webpack_require__(41589);
;



const AT_A_TIME = 5;
const NAMED = 5;
const WHY = 'so a version of the same name that somebody puts on PyPI, or into another upstream, can be installed in the place of yours (dependency confusion)';
async function prepareRepository(preparing, projects) {
    const { api } = preparing;
    if (!(await hasRepository(api))) {
        if (!preparing.creates)
            throw repositoryMissing(api);
        await makeRepository(preparing);
    }
    const guarded = [];
    for (let at = 0; at < projects.length; at += AT_A_TIME) {
        guarded.push(...(await Promise.all(projects.slice(at, at + AT_A_TIME).map((project) => guard(api, project)))));
    }
    return notesOf(guarded, api);
}
function unguarded(title) {
    return {
        severity: 'warning',
        message: `${title}: with a token alone, nobody can see whether the names of your projects may come from upstreams as well, ${WHY}. Keys or a role of AWS that may codeartifact:PutPackageOriginConfiguration see to it`,
    };
}
async function hasRepository(api) {
    const call = repositoryCall(api, 'GET');
    const answer = await api.ask(call);
    if (answer.code === 'ResourceNotFoundException')
        return false;
    if (answer.code === undefined || answer.code === 'AccessDeniedException')
        return true;
    throw api.failure(call, answer, `Nothing is known of the repository ${api.name.repository}`);
}
function repositoryMissing({ name }) {
    return new errors.yo('REGISTRY_NOT_FOUND', `There is no repository ${name.repository} in the domain ${name.domain} of ${name.owner} in ${name.region.name}`, 'Check the URL of the registry; create: true makes what is missing.');
}
function repositoryCall({ name }, method) {
    const permission = `codeartifact:${method === 'GET' ? 'Describe' : 'Create'}Repository`;
    const body = { description: 'Python packages, published by maestro-actions' };
    return {
        method,
        path: '/v1/repository',
        query: { repository: name.repository },
        permission,
        ...(method === 'GET' ? {} : { body }),
    };
}
async function makeRepository({ api, report }) {
    await makeDomain({ api, report });
    const call = repositoryCall(api, 'POST');
    const answer = await api.ask(call);
    const { repository, domain } = api.name;
    if (answer.code === undefined)
        report.log(`Made the repository ${repository} in the domain ${domain}`);
    else if (answer.code !== 'ConflictException')
        throw api.failure(call, answer, `The repository ${repository} could not be made`);
}
async function makeDomain({ api, report }) {
    const { domain, owner } = api.name;
    const look = { method: 'GET', path: '/v1/domain', permission: 'codeartifact:DescribeDomain' };
    const found = await api.ask(look);
    if (found.code !== 'ResourceNotFoundException')
        return;
    const account = await api.account();
    if (account !== owner)
        throw notOurs(api, account);
    const call = { method: 'POST', path: '/v1/domain', body: {}, permission: 'codeartifact:CreateDomain' };
    const answer = await api.ask(call);
    if (answer.code === undefined)
        report.log(`Made the domain ${domain}`);
    else if (answer.code !== 'ConflictException')
        throw api.failure(call, answer, `The domain ${domain} could not be made`);
}
function notOurs({ name }, account) {
    return new errors.yo('DOMAIN_NOT_OURS', `The domain ${name.domain} of account ${name.owner} is not there, and our keys are of account ${(0,printable.g$)(account ?? 'unknown')}, where it cannot be made`, 'Check the twelve digits in the URL, or take a role of that account.');
}
const RESTRICTIONS = { publish: 'ALLOW', upstream: 'BLOCK' };
async function guard(api, project) {
    const before = await api.ask(packageCall(api, project, 'Describe'));
    if (before.code === undefined && isGuarded(before.body['package']))
        return { project, state: 'kept', strangers: [] };
    const call = packageCall(api, project, 'Put');
    const answer = await api.ask(call);
    if (answer.code === 'AccessDeniedException')
        return { project, state: 'denied', strangers: [] };
    if (answer.code !== undefined)
        throw api.failure(call, answer, `Upstreams could not be blocked for ${project}`);
    const after = await api.ask(packageCall(api, project, 'Describe'));
    const isSet = isGuarded(after.code === undefined ? after.body['package'] : answer.body);
    return { project, state: isSet ? 'set' : 'ignored', strangers: await strangersOf(api, project) };
}
function packageCall({ name }, project, what) {
    const query = { repository: name.repository, format: 'pypi', package: project };
    const common = { path: '/v1/package', query };
    if (what === 'Describe')
        return { ...common, method: 'GET', permission: 'codeartifact:DescribePackage' };
    return {
        ...common,
        method: 'POST',
        body: { restrictions: RESTRICTIONS },
        permission: 'codeartifact:PutPackageOriginConfiguration',
    };
}
function isGuarded(described) {
    const restrictions = (0,json.memberOf)((0,json.memberOf)(described, 'originConfiguration'), 'restrictions');
    return Object.entries(RESTRICTIONS).every(([name, value]) => (0,json.memberOf)(restrictions, name) === value);
}
async function strangersOf(api, project) {
    const query = { repository: api.name.repository, format: 'pypi', package: project, originType: 'EXTERNAL' };
    const permission = 'codeartifact:ListPackageVersions';
    const answer = await api.ask({ method: 'POST', path: '/v1/package/versions', query, permission });
    const versions = answer.body['versions'];
    return Array.isArray(versions) ? versions.map((one) => String((0,json.memberOf)(one, 'version'))) : [];
}
function notesOf(guarded, { name }) {
    const named = (state) => guarded.filter((one) => one.state === state).map(({ project }) => project);
    const [denied, ignored] = [named('denied'), named('ignored')];
    const notes = [];
    if (denied.length > 0) {
        notes.push({
            severity: 'warning',
            message: `Upstreams are not blocked for ${listed(denied)}, ${WHY}: the role needs the permission codeartifact:PutPackageOriginConfiguration on the packages of ${name.repository}`,
        });
    }
    if (ignored.length > 0) {
        notes.push({
            severity: 'warning',
            message: `Upstreams were to be blocked for ${listed(ignored)}, and CodeArtifact does not show that they are, ${WHY}. Look at the package groups of the domain ${name.domain}`,
        });
    }
    for (const { project, strangers } of guarded.filter((one) => one.strangers.length > 0)) {
        notes.push({
            severity: 'warning',
            message: `${project} has versions here that came from an upstream, not from you: ${listed(strangers)}. Look at them, and delete what is not yours`,
        });
    }
    return notes;
}
function listed(names) {
    const shown = names.slice(0, NAMED).map(printable.g$).join(', ');
    return names.length > NAMED ? `${shown} and ${names.length - NAMED} more` : shown;
}

var find_credentials = __webpack_require__(91766);
;




const CODEARTIFACT_USER = 'aws';
const OWN_VARIABLES = ['MAESTRO_REGISTRY_PASSWORD', 'MAESTRO_REGISTRY_TOKEN'];
const codeartifact_token_TOLERATED_MS = 15 * 60_000;
const DURATION_SECONDS = 3_600;
function readyToken(settings, system) {
    const found = (0,find_credentials.gD)(settings, system, CODEARTIFACT_USER);
    const own = [settings.password, settings.token, ...OWN_VARIABLES.map(system.variable)];
    const isGiven = own.some((one) => one !== undefined);
    const isOurs = found !== undefined && (isGiven || found.username === CODEARTIFACT_USER);
    const password = isOurs ? found.password : system.variable('CODEARTIFACT_AUTH_TOKEN');
    if (password === undefined)
        return undefined;
    const credentials = { username: CODEARTIFACT_USER, password };
    (0,find_credentials.RW)(credentials, system.report);
    const end = endOf(password);
    if (end === undefined || end + codeartifact_token_TOLERATED_MS > Date.now())
        return credentials;
    throw new errors.yo('REGISTRY_UNAUTHORIZED', `The token for CodeArtifact ended at ${new Date(end).toISOString()}`, 'Have a new one ("aws codeartifact get-authorization-token"), or give keys or a role of AWS, for which tokens are had and renewed.');
}
function issuedTokens(api, system, pace) {
    return renewable(() => issueToken(api, system), pace);
}
const CALL = {
    method: 'POST',
    path: '/v1/authorization-token',
    query: { duration: String(DURATION_SECONDS) },
    permission: 'codeartifact:GetAuthorizationToken and sts:GetServiceBearerToken',
};
async function issueToken(api, system) {
    const answer = await api.ask(CALL);
    const { authorizationToken: token, expiration } = answer.body;
    if (answer.code !== undefined)
        throw api.failure(CALL, answer, `No token of the domain ${api.name.domain}`);
    if (typeof token !== 'string' || token === '') {
        throw new errors.yA('REGISTRY_UNREADABLE', `The domain ${api.name.domain} gave no token`, true);
    }
    const value = { username: CODEARTIFACT_USER, password: token };
    (0,find_credentials.RW)(value, system.report);
    return typeof expiration === 'number' ? { value, lifetimeMs: expiration * 1000 - answer.time } : { value };
}
function endOf(token) {
    const { exp } = jsonObject(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'));
    return typeof exp === 'number' ? exp * 1000 : undefined;
}

var distribution_file_name = __webpack_require__(99506);
;




async function setListed(api, { project, version }, { reason, report }) {
    const targetStatus = reason === undefined ? 'Published' : 'Unlisted';
    const call = {
        method: 'POST',
        path: '/v1/package/versions/update_status',
        query: { repository: api.name.repository, format: 'pypi', package: project },
        body: { versions: [version], targetStatus },
        permission: 'codeartifact:UpdatePackageVersionsStatus',
    };
    const answer = await api.ask(call);
    const what = `${project} ${version} could not be made ${targetStatus}`;
    const failed = failedIn(answer, version);
    if (answer.code === 'ResourceNotFoundException' || failed?.code === 'NOT_FOUND')
        throw versionUnknown(what, api);
    if (answer.code !== undefined)
        throw api.failure(call, answer, what);
    if (failed !== undefined)
        throw new errors.yo('REGISTRY_REFUSED', `${what}: ${failed.message}`, 'AWS says above why not.');
    if (reason !== undefined)
        report.log(`CodeArtifact keeps no reason; this run's log does: ${reason}`);
}
async function copyVersion(api, wanted, { target, files }) {
    const { project, version } = wanted;
    const { repository } = api.name;
    if (!isRepositoryName(target) || target === repository)
        throw targetInvalid(target, api);
    const call = {
        method: 'POST',
        path: '/v1/package/versions/copy',
        query: { 'source-repository': repository, 'destination-repository': target, format: 'pypi', package: project },
        body: { versions: [version], allowOverwrite: false },
        permission: `codeartifact:CopyPackageVersions on ${target} and codeartifact:ReadFromRepository on ${repository}`,
    };
    const answer = await api.ask(call);
    const what = `${project} ${version} could not be copied from ${repository} to ${target}`;
    const failed = failedIn(answer, version);
    if (answer.code === 'ResourceNotFoundException' || failed?.code === 'NOT_FOUND')
        throw versionUnknown(what, api);
    if (answer.code !== undefined)
        throw api.failure(call, answer, what);
    if (failed === undefined)
        return;
    if (failed.code === 'ALREADY_EXISTS' && isCopied(wanted, await files(repository), await files(target)))
        return;
    throw new errors.yo('PROMOTION_REFUSED', `${what}: ${failed.message}`, failed.code === 'ALREADY_EXISTS'
        ? `${target} has other files under this version: release another one.`
        : 'AWS says above why not.');
}
function isCopied({ project, version }, own, others) {
    const wanted = own.filter(({ fileName }) => (0,distribution_file_name.t)(fileName, project)?.version === version);
    const isThere = ({ fileName, sha256 }) => sha256 !== undefined && others.some((other) => other.fileName === fileName && other.sha256 === sha256);
    return wanted.length > 0 && wanted.every(isThere);
}
function failedIn({ body }, version) {
    const failed = (body['failedVersions'] ?? {});
    const found = failed[version] ?? Object.values(failed)[0];
    if (found === undefined)
        return undefined;
    const code = String(found.errorCode);
    return { code, message: (0,printable.g$)(`${code} ${String(found.errorMessage ?? '')}`.trim().slice(0, 300)) };
}
function versionUnknown(what, { name }) {
    return new errors.yo('VERSION_UNKNOWN', `${what}: the repository ${name.repository} of the domain ${name.domain} has no such version, or is not there itself`, 'Check project, version and repositories. Versions of upstreams that nobody installed from here do not count.');
}
function targetInvalid(target, { name }) {
    return new errors.yo('PROMOTION_REFUSED', `${(0,printable.g$)(target)} is not the name of another repository of the domain ${name.domain}`, 'Name the repository alone, such as "prod": copies stay within a domain.');
}

var open_file = __webpack_require__(25);
var simple_api = __webpack_require__(6241);
var upload_api = __webpack_require__(2620);
;











const DOUBTFUL_AFTER_MS = 15 * 60_000;
const openCodeArtifact = async (settings, system, pace) => {
    const place = placeOf(settings, system);
    const ready = readyToken(settings, system);
    const api = place.name === undefined ? undefined : codeArtifactApi({ settings, system, pace, name: place.name });
    if (api === undefined && ready === undefined)
        throw hostUnknown(place);
    const tokens = api === undefined || ready !== undefined ? undefined : issuedTokens(api, system, pace);
    const credentials = async () => ready ?? tokens?.current();
    const open = once(() => openEndpoint({ settings, system, pace, place, ...(api === undefined ? {} : { api }) }, credentials));
    const artifact = {
        settings,
        system,
        place,
        ...(api === undefined ? {} : { api }),
        ...(tokens === undefined ? {} : { tokens }),
        open,
        isThere: false,
    };
    return registryOf(artifact);
};
function registryOf(artifact) {
    const { api, tokens, place, system, open } = artifact;
    const { report } = system;
    return {
        kind: 'codeartifact',
        title: `codeartifact, ${place.title}`,
        list: (project) => list(artifact, project),
        read: async (file) => (await open()).registry.read(file),
        open: async (file) => (0,open_file.T)((await open()).registry, file),
        send: (distribution) => open().then(({ registry }) => registry.send(distribution), upload_api.e),
        installSource: async () => (await open()).registry.installSource(),
        prepare: (projects) => prepare(artifact, projects),
        ...(tokens === undefined ? {} : { renew: async () => void (await tokens.renew()) }),
        ...(api === undefined
            ? {}
            : {
                yank: (project, version, reason) => setListed(api, { project, version }, { reason, report }),
                promote: (project, version, target) => copyVersion(api, { project, version }, { target, files: (repository) => filesIn(artifact, repository, project) }),
            }),
    };
}
async function prepare({ api, settings, system, place }, projects) {
    if (api === undefined)
        return [unguarded(place.title)];
    try {
        return await prepareRepository({ api, creates: settings.create === true, report: system.report }, projects);
    }
    catch (error) {
        if (isMissingKeys(error))
            return [unguarded(place.title)];
        throw error;
    }
}
async function list(artifact, project) {
    try {
        const found = await (await artifact.open()).registry.list(project);
        if (found.length > 0)
            return found;
        if (!(await isReallyThere(artifact)))
            throw notThere(artifact);
        return (await hasFreshToken(artifact)) ? found : (await artifact.open()).registry.list(project);
    }
    catch (error) {
        const isToCome = artifact.settings.create === true && error instanceof errors.yo && error.code === 'REGISTRY_NOT_FOUND';
        if (isToCome)
            return [];
        throw error;
    }
}
async function isReallyThere(artifact) {
    const { api, tokens } = artifact;
    artifact.isThere ||= api === undefined || tokens === undefined || (await hasRepository(api));
    return artifact.isThere;
}
async function hasFreshToken({ tokens }) {
    if (tokens === undefined || tokens.age() < DOUBTFUL_AFTER_MS)
        return true;
    try {
        await tokens.renew();
        return false;
    }
    catch (error) {
        if (error instanceof errors.yA)
            return true;
        throw error;
    }
}
async function filesIn({ open, api }, repository, project) {
    const { endpoint, http, registry } = await open();
    if (repository === api?.name.repository)
        return registry.list(project);
    const url = (0,registry_url.Gz)(siblingEndpoint(endpoint, repository), 'simple/');
    return (await (0,simple_api.CS)({ registry: http, url }, project)) ?? [];
}
function once(work) {
    let done;
    return () => {
        done ??= work().catch((error) => {
            done = undefined;
            throw error;
        });
        return done;
    };
}
function notThere({ api, place }) {
    return api === undefined
        ? new errors.yo('REGISTRY_NOT_FOUND', `There is no repository at ${place.title}`, 'Check the URL.')
        : repositoryMissing(api);
}
function hostUnknown({ title }) {
    return new errors.yo('REGISTRY_URL_INVALID', `${title} is not on a host of CodeArtifact, so nothing says to which domain it belongs`, 'Write the endpoint of AWS, or codeartifact://DOMAIN-OWNER/REGION/REPOSITORY; another host in front of it takes a ready token only (CODEARTIFACT_AUTH_TOKEN).');
}


 }),

 81163:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Zw: () => ( mintCredentials),
   ds: () => ( claimsOf),
   rr: () => ( hasIdentity),
   uE: () => ( requestIdentity)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _registry_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20558);



const TIMEOUT_MS = 30_000;
const TOLD_CLAIMS = ['sub', 'job_workflow_ref', 'aud'];
function hasIdentity({ variable }) {
    return (variable('ACTIONS_ID_TOKEN_REQUEST_URL') !== undefined && variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== undefined);
}
async function mintCredentials(root, system, pace) {
    const anybody = { http: system.http, pace, origins: [], credentials: async () => undefined };
    const audience = await readAudience(root, anybody);
    const identity = await requestIdentity(audience, system, anybody);
    system.report.hide(identity);
    const { answer, url } = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .J_)(anybody, new URL('_/oidc/mint-token', root), {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'maestro-actions' },
        body: JSON.stringify({ token: identity }),
        timeoutMs: TIMEOUT_MS,
    });
    const token = textIn(answer, 'token');
    if (token === undefined)
        throw refusal(url, answer, identity);
    system.report.hide(token);
    const credentials = { username: '__token__', password: token };
    system.report.hide(Buffer.from(`${credentials.username}:${token}`).toString('base64'));
    return credentials;
}
async function readAudience(root, anybody) {
    const question = { headers: { accept: 'application/json' }, timeoutMs: TIMEOUT_MS };
    const { answer, url } = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .J_)(anybody, new URL('_/oidc/audience', root), question);
    const audience = textIn(answer, 'audience');
    if (audience !== undefined)
        return audience;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yA('REGISTRY_UNREADABLE', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .kP)(url)} answered ${answer.status} and names no audience`, false);
}
async function requestIdentity(audience, system, anybody) {
    const url = new URL(system.variable('ACTIONS_ID_TOKEN_REQUEST_URL') ?? '');
    url.searchParams.set('audience', audience);
    const requestToken = system.variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? '';
    system.report.hide(requestToken);
    const headers = { authorization: `Bearer ${requestToken}`, accept: 'application/json' };
    const { answer } = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .J_)(anybody, url, { headers, timeoutMs: TIMEOUT_MS });
    const identity = textIn(answer, 'value');
    if (identity !== undefined)
        return identity;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('IDENTITY_REFUSED', `The runner gave this job no token that says who it is (it answered ${answer.status})`, 'Give the job, and the job that calls it, permissions: { contents: read, id-token: write }.');
}
function refusal(url, answer, identity) {
    const claims = claimsOf(identity);
    const told = TOLD_CLAIMS.map((name) => `${name} ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(String(claims[name] ?? 'absent'))}`);
    const reason = reasonIn(answer)?.replaceAll(identity, '***');
    const words = reason === undefined ? '' : ` (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(reason.slice(0, 300))})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('PUBLISHER_UNKNOWN', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .kP)(url)} answered ${answer.status}${words}: no trusted publisher there fits this workflow. Its token claims: ${told.join(', ')}`, 'Add a trusted publisher to the project for this repository, workflow file and environment. The workflow that counts is the one that starts the job: publish from a job of your own workflow, not from a reusable one.');
}
function claimsOf(identity) {
    try {
        return JSON.parse(Buffer.from(identity.split('.')[1] ?? '', 'base64url').toString('utf8'));
    }
    catch {
        return {};
    }
}
function reasonIn({ text }) {
    const body = objectIn(text);
    const errors = Array.isArray(body['errors']) ? body['errors'] : [];
    const said = [body['message'], ...errors.map((error) => error?.description)].filter((one) => typeof one === 'string');
    return said.length === 0 ? undefined : said.join('; ');
}
function textIn({ status, text }, name) {
    const value = status === 200 ? objectIn(text)[name] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}


 }),

 25:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   T: () => ( openFile)
 });
async function openFile(registry, file) {
    if (registry.open !== undefined)
        return registry.open(file);
    const bytes = await registry.read(file);
    return {
        size: bytes.length,
        chunks: (async function* () {
            yield bytes;
        })(),
    };
}


 }),

 6241:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CS: () => ( listFiles),
   Fo: () => ( openRemoteFile),
   V6: () => ( hasIndex),
   Ve: () => ( readRemoteFile)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
 var _standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99506);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41589);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62026);
 var _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91766);
 var _registry_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20558);






const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const LIST_TIMEOUT_MS = 30_000;
const LIST_BYTES = 64 * 1024 ** 2;
const READ_TIMEOUT_MS = 300_000;
const HEADERS = {
    accept: `${JSON_TYPE}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`,
    'cache-control': 'no-cache',
    'user-agent': 'maestro-actions',
};
async function listFiles(index, project) {
    const url = new URL(`${encodeURIComponent((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(project))}/`, index.url);
    const loading = Promise.all([__webpack_require__.e(1600), __webpack_require__.e(6892)]).then(__webpack_require__.bind(__webpack_require__, 96892));
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .J_)(index.registry, url, {
        ...{ headers: HEADERS, timeoutMs: LIST_TIMEOUT_MS, mostBytes: LIST_BYTES },
    });
    await loading;
    const { status } = located.answer;
    if (status === 404 || status === 410 || isSentOn(located.url, index))
        return undefined;
    if (status === 401 || status === 403)
        throw await unauthorized(located, index.registry);
    if (status !== 200)
        throw unreadable(located, `answered ${status}`);
    return filesOf(located, (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(project));
}
async function readRemoteFile(registry, { url }) {
    const headers = { accept: '*/*', 'user-agent': HEADERS['user-agent'] };
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .J_)(registry, new URL(url), { headers, timeoutMs: READ_TIMEOUT_MS });
    const { status, bytes } = located.answer;
    if (status === 401 || status === 403)
        throw await unauthorized(located, registry);
    if (status !== 200)
        throw unreadable(located, `answered ${status}`);
    return bytes;
}
const CHUNK_TIMEOUT_MS = 60_000;
async function openRemoteFile(registry, { url }) {
    const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': HEADERS['user-agent'] };
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .gr)(registry, new URL(url), { headers, timeoutMs: CHUNK_TIMEOUT_MS });
    const { status, headers: said, chunks, cancel } = located.answer;
    if (status !== 200)
        cancel();
    if (status === 401 || status === 403)
        throw await unauthorized(located, registry);
    if (status !== 200)
        throw unreadable(located, `answered ${status}`);
    const size = said.has('content-encoding') ? undefined : Number(said.get('content-length') ?? Number.NaN);
    return { ...(Number.isSafeInteger(size) ? { size: size } : {}), chunks };
}
async function hasIndex({ registry, url }) {
    const question = { method: 'HEAD', headers: HEADERS, timeoutMs: LIST_TIMEOUT_MS };
    const { answer } = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .J_)(registry, url, question);
    return answer.status !== 404 && answer.status !== 410;
}
function isSentOn({ host, hostname, origin, protocol }, { registry, url }) {
    const isSafer = hostname === url.hostname && url.protocol === 'http:' && protocol === 'https:';
    return host !== url.host && !isSafer && !registry.origins.includes(origin);
}
async function filesOf(located, project) {
    const { answer, url } = located;
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (type?.endsWith('json'))
        return filesOfJson(located);
    const { readIndexPage } = await Promise.all([__webpack_require__.e(1600), __webpack_require__.e(6892)]).then(__webpack_require__.bind(__webpack_require__, 96892));
    const page = readIndexPage(answer.text, url);
    judgeVersion(located, page.version);
    const files = page.links.flatMap(({ url: link, attributes }) => {
        const fileName = nameOf(link);
        if (fileName === undefined)
            return [];
        const isYanked = attributes['data-yanked'] !== undefined;
        return remoteFile({ fileName, link, isYanked, requiresPython: attributes['data-requires-python'] });
    });
    const isIndex = files.some(({ fileName }) => (0,_standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__ .t)(fileName, project) !== undefined);
    if (!isIndex && page.version === undefined && !speaksOf(project, answer.text))
        throw noIndex(url);
    return files;
}
function speaksOf(project, text) {
    const words = text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ').trim();
    return words === '' || ` ${(0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(words).replace(/[^a-z0-9-]+/g, ' ')} `.includes(` ${project} `);
}
function noIndex(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo('NOT_AN_INDEX', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .kP)(url)} is a page of something else than a simple index`, 'Check the URL; index-url names the root of the simple index, where that does not follow from it.');
}
function filesOfJson(located) {
    const page = parseJson(located);
    judgeVersion(located, (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(page, 'meta'), 'api-version'));
    const files = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(page, 'files');
    if (!Array.isArray(files))
        throw unreadable(located, 'lists no files');
    return files.flatMap((file) => {
        const [fileName, href] = [(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'filename'), (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'url')];
        if (typeof fileName !== 'string' || typeof href !== 'string' || !URL.canParse(href, located.url.href))
            return [];
        const [yanked, requiresPython] = [(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'yanked'), (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'requires-python')];
        const sha256 = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'hashes'), 'sha256');
        const isYanked = yanked === true || (typeof yanked === 'string' && yanked !== '');
        return remoteFile({ fileName, link: new URL(href, located.url), isYanked, requiresPython, sha256 });
    });
}
function remoteFile({ fileName, link, isYanked, requiresPython, sha256 }) {
    const digest = digestIn(sha256) ?? digestIn(/(?:^#|[#&])sha256=([^&]*)/.exec(link.hash)?.[1]);
    const url = new URL(link);
    url.hash = '';
    return {
        fileName,
        url: url.href,
        ...(digest === undefined ? {} : { sha256: digest }),
        ...(typeof requiresPython === 'string' && requiresPython !== '' ? { requiresPython } : {}),
        isYanked,
    };
}
function digestIn(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : undefined;
}
function nameOf({ pathname }) {
    const segment = pathname.split('/').at(-1);
    if (segment === undefined || segment === '')
        return undefined;
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return undefined;
    }
}
function judgeVersion(located, version) {
    if (version !== undefined && !/^1\.\d+$/.test(String(version))) {
        throw unreadable(located, `is of version ${String(version)} of the simple API, of which we know 1`);
    }
}
function parseJson(located) {
    try {
        return JSON.parse(located.answer.text);
    }
    catch {
        throw unreadable(located, 'is not the JSON that it says it is');
    }
}
async function unauthorized({ answer, url }, registry) {
    const isAnybody = (await registry.credentials()) === undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo('REGISTRY_UNAUTHORIZED', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .kP)(url)} answered ${answer.status}: the credentials are missing, wrong or may not read this index`, isAnybody ? _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__ .$Z : _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__ .wg);
}
function unreadable({ url }, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yA('REGISTRY_UNREADABLE', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .kP)(url)} ${what}`, true);
}


 }),

 30531:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   T: () => ( openStandardRegistry),
   r: () => ( indexMissing)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
 var _registry_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20558);
 var _simple_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6241);
 var _upload_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2620);




function openStandardRegistry(places, { files }) {
    const { kind, uploadUrl, indexUrl, http, indexHttp = http, isRootTelling = false } = places;
    const index = { registry: indexHttp, url: indexUrl };
    const { dialect = {}, attestations = async () => undefined } = places;
    const upload = { registry: http, url: uploadUrl, files, dialect, attestations };
    let isThere = !isRootTelling;
    return {
        kind,
        title: `${kind}, ${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .kP)(uploadUrl)}`,
        async list(project) {
            const found = await (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_1__ .CS)(index, project);
            if (found !== undefined)
                return found;
            isThere ||= await (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_1__ .V6)(index);
            if (!isThere)
                throw indexMissing(indexUrl);
            return [];
        },
        read: (file) => (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_1__ .Ve)(indexHttp, file),
        open: (file) => (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_1__ .Fo)(indexHttp, file),
        send: (distribution) => (0,_upload_api_js__WEBPACK_IMPORTED_MODULE_2__ .T)(distribution, upload),
        installSource: () => installSourceOf(indexUrl, indexHttp),
    };
}
async function installSourceOf(indexUrl, http) {
    const found = await http.credentials();
    return {
        indexUrl: indexUrl.href,
        ...(found === undefined ? {} : { username: found.username, password: found.password }),
    };
}
function indexMissing(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo('REGISTRY_NOT_FOUND', `There is no index at ${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_0__ .kP)(url)}`, 'Check the URL of the registry: it has to name an index, or a hosted repository, that exists.');
}


 })

};
;