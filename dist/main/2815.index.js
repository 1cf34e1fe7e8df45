"use strict";
exports.id = 2815;
exports.ids = [2815,6515];
exports.modules = {

 22225:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I: () => ( nextLink),
   s: () => ( watchPages)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

function nextLink(headers) {
    return /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(headers.get('link') ?? '')?.[1];
}
const MOST_PAGES = 1_000;
function watchPages(what) {
    const seen = new Set();
    return (page) => {
        const isAgain = seen.has(page);
        if (!isAgain && seen.size < MOST_PAGES)
            return void seen.add(page);
        const why = isAgain ? 'a page names one before it as the next' : `there are more than ${MOST_PAGES}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yA('PAGES_ENDLESS', `the pages with ${what} have no end: ${why}`, false);
    };
}


 }),

 62815:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openGithub: () => ( openGithub)
});

var errors = __webpack_require__(12027);
var clock = __webpack_require__(85161);
var link_header = __webpack_require__(22225);
;

const LONGEST_MESSAGE = 200;
function waitBefore(tries, answer, now) {
    const { status, headers } = answer;
    const isLimited = isRateLimited(answer);
    if (status !== undefined && status < 500 && !isLimited)
        return undefined;
    const stated = retryAfter(headers, now) ?? (isLimited ? untilReset(headers, now) : undefined);
    if (stated !== undefined)
        return Math.max(stated, 1_000);
    return isLimited ? 60_000 : 1_000 * 2 ** (tries - 1);
}
const NOBODY_THERE = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];
function wasNotHeard({ status, text }) {
    return status === undefined ? NOBODY_THERE.includes(text) : status < 500;
}
function unanswered({ answer, host, question, token }) {
    const { status, text } = answer;
    const said = (status === undefined ? text : messageIn(text)).replaceAll(token, '***');
    const what = `${status ?? 'nothing'}${said === '' ? '' : `, "${said}"`}`;
    const asked = `${question.method} ${question.path}`;
    const message = `${host} answered ${what} to ${asked}: nobody knows whether it was done`;
    return new errors.yA('GITHUB_UNANSWERED', message, true);
}
function failureOf(failed) {
    const { answer, host, question, token } = failed;
    const { status } = answer;
    const said = (status === undefined ? answer.text : messageIn(answer.text)).replaceAll(token, '***');
    if (status === undefined)
        return new errors.yA('GITHUB_UNREACHABLE', `${host} cannot be reached: ${said}`, true);
    const what = `${host} answered ${status}${said === '' ? '' : `, "${said}"`}`;
    if (isRateLimited(answer)) {
        return new errors.yA('GITHUB_RATE_LIMITED', `${what}: it was asked too often${resetTime(answer.headers)}`, true);
    }
    if (status >= 500)
        return new errors.yA('GITHUB_UNREACHABLE', what, true);
    const asked = question.path === '' ? 'the repository' : question.path.slice(1);
    return new errors.yo('GITHUB_REFUSED', `${what} when asked for ${asked}`, hintFor(status, answer.headers, question));
}
function hintFor(status, headers, { permission, hint, path }) {
    if (status === 401)
        return 'The token is not valid, or no longer: give another one.';
    if (hint !== undefined)
        return hint;
    const wanted = wantedIn(headers.get('x-accepted-github-permissions') ?? '') ?? [permission];
    const [grant, ...more] = wanted.map((one) => `"${one}"`);
    const all = `Give the job the permission${more.length === 0 ? '' : 's'} ${[grant, ...more].join(' and ')}`;
    if (status === 403) {
        const where = `${all}, as in ${permissionsLine(wanted)}; where a workflow is called, the job that calls it too. A token of another kind needs the right itself.`;
        return wanted.includes('workflows: write')
            ? `${where} Workflows can be written with the token of a GitHub App or a person alone.`
            : where;
    }
    if (status === 404) {
        const names = `the name of the repository${path.startsWith('/actions/') ? " and of the workflow's file" : ''}`;
        return `${all}, which a private repository asks for, and check ${names}.`;
    }
    return status === 400
        ? 'It may be an older GitHub Enterprise Server, which does not know this question.'
        : 'The address of the API, GITHUB_API_URL, may be another one.';
}
const NOT_OF_JOBS = ['metadata', 'workflows'];
function permissionsLine(wanted) {
    const scopes = new Map([['contents', 'read']]);
    for (const [, scope = '', access = ''] of wanted.join().matchAll(/([a-z-]+): (read|write)\b/g)) {
        if (!NOT_OF_JOBS.includes(scope) && scopes.get(scope) !== 'write')
            scopes.set(scope, access);
    }
    return `permissions: { ${[...scopes].map((one) => one.join(': ')).join(', ')} }`;
}
function wantedIn(header) {
    const wanted = (header.split(';')[0] ?? '').split(',').map((one) => one.trim());
    if (!wanted.every((one) => /^\w+=\w+$/.test(one)))
        return undefined;
    return wanted.map((one) => one.replaceAll('_', '-').replace('=', ': '));
}
function isRateLimited({ status, headers, text }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || /rate limit/i.test(messageIn(text)));
}
function retryAfter(headers, now) {
    const stated = headers.get('retry-after') ?? '';
    if (/^\d{1,6}$/.test(stated))
        return Number(stated) * 1_000;
    const at = Date.parse(stated);
    return Number.isNaN(at) ? undefined : at - now;
}
function untilReset(headers, now) {
    const reset = headers.get('x-ratelimit-reset') ?? '';
    return headers.get('x-ratelimit-remaining') === '0' && /^\d{1,12}$/.test(reset)
        ? Number(reset) * 1_000 - now
        : undefined;
}
function resetTime(headers) {
    const left = untilReset(headers, 0);
    return left === undefined ? '' : `; again from ${new Date(left).toISOString().slice(11, 16)} UTC`;
}
function messageIn(text) {
    try {
        const body = JSON.parse(text);
        const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
        return typeof message === 'string' ? message.slice(0, LONGEST_MESSAGE) : '';
    }
    catch {
        return '';
    }
}

var json = __webpack_require__(41589);
;

function answerAsRest(answer, { isPartial = false }) {
    if (answer.status !== 200)
        return answer;
    const body = bodyIn(answer.text);
    if (body === undefined)
        return withStatus(answer, 502, 'something else than JSON');
    const errors = errorsIn(body);
    for (const error of errors) {
        const status = statusOf(error, isPartial);
        if (status !== undefined)
            return withStatus(answer, status, textOf(error));
    }
    if ((0,json.Gv)(body['data']))
        return answer;
    const [first] = errors;
    return first === undefined ? withStatus(answer, 502, 'no data') : withStatus(answer, 400, textOf(first));
}
function dataIn({ text }) {
    const body = bodyIn(text) ?? {};
    return { data: (0,json.Gv)(body['data']) ? body['data'] : {}, errors: errorsIn(body) };
}
function statusOf({ type, message }, isPartial) {
    if (/^RATE_LIMIT/.test(type))
        return 429;
    if (type === 'INSUFFICIENT_SCOPES')
        return 403;
    if (type === 'FORBIDDEN' && !isPartial)
        return 403;
    if (type === 'NOT_FOUND' && !isPartial)
        return 404;
    const isTheirs = /^(?:INTERNAL|SERVICE_UNAVAILABLE|TIMEOUT)/.test(type) || /^Something went wrong/i.test(message);
    return isTheirs ? 502 : undefined;
}
function textOf({ type, path, message }) {
    const place = [type, path === '' ? '' : `at ${path}`].filter(Boolean).join(' ');
    return place === '' ? message : `${place}: ${message}`;
}
function withStatus({ headers }, status, message) {
    const text = JSON.stringify({ message });
    return { status, headers, text, bytes: new TextEncoder().encode(text) };
}
function bodyIn(text) {
    try {
        const body = JSON.parse(text);
        return (0,json.Gv)(body) ? body : undefined;
    }
    catch {
        return undefined;
    }
}
function errorsIn({ errors }) {
    if (!Array.isArray(errors))
        return [];
    return errors.filter(json.Gv).map(({ type, path, message }) => ({
        type: typeof type === 'string' ? type : '',
        path: Array.isArray(path) ? path.join('/') : '',
        message: typeof message === 'string' ? message : '',
    }));
}

var git_url = __webpack_require__(7919);
var printable = __webpack_require__(12784);
;



const PUBLIC_HOST = /^(?:github\.com|[a-z0-9-]+\.ghe\.com)$/;
function placeOf(env, { remoteUrl, host }) {
    const remote = remoteUrl === undefined ? undefined : (0,git_url.RA)(remoteUrl);
    const named = addressIn(env, 'GITHUB_API_URL');
    const repository = host === undefined ? repositoryOf(env['GITHUB_REPOSITORY'], remote) : (env['GITHUB_REPOSITORY'] ?? '');
    const api = named ?? (host === undefined ? publicApi(remote) : `https://api.${host}`);
    return { api, graphql: addressIn(env, 'GITHUB_GRAPHQL_URL') ?? graphqlBeside(api), repository };
}
function graphqlBeside(api) {
    return `${api.replace(/\/v3$/, '')}/graphql`;
}
function repositoryOf(named, remote) {
    const repository = named || remote?.path;
    if (repository === undefined)
        throw unknownRepository('no remote origin says which repository to ask GitHub about');
    if (/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository))
        return repository;
    const whose = named ? 'GITHUB_REPOSITORY is' : 'the remote origin leads to';
    throw unknownRepository(`${whose} ${(0,printable.g$)(repository)}, which is not OWNER/NAME`);
}
function publicApi(remote) {
    if (remote !== undefined && PUBLIC_HOST.test(remote.host))
        return `https://api.${remote.host}`;
    throw unknownRepository(remote === undefined
        ? 'no remote origin says which GitHub to ask'
        : `the remote origin lies at ${(0,printable.g$)(remote.host)}, which is not known to be a GitHub`);
}
function unknownRepository(message) {
    return new errors.yo('GITHUB_REPOSITORY_UNKNOWN', message, 'Set GITHUB_REPOSITORY=OWNER/NAME, and for your own server GITHUB_API_URL=https://HOST/api/v3.');
}
function addressIn(env, variable) {
    const given = env[variable];
    if (!given)
        return undefined;
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw new errors.yo('GITHUB_API_URL_INVALID', `${variable} is ${(0,printable.g$)(given.replace(/\/\/[^/]*@/, '//'))}, which is no address that begins with https://`, variable === 'GITHUB_API_URL'
            ? 'Set it to https://api.github.com, or for your own server to https://HOST/api/v3; or unset it.'
            : 'Set it to https://api.github.com/graphql, or for your own server to https://HOST/api/graphql; or unset it.');
    }
    ;
    [url.username, url.password, url.search, url.hash] = ['', '', '', ''];
    return url.href.replace(/\/$/, '');
}

var http = __webpack_require__(46515);
;







const MOST_TRIES = 3;
const TIMEOUT_MS = 15_000;
const LONGEST_WAIT_MS = 65_000;
function openGithub(access, { env, log, wait = clock.y }) {
    const { api, graphql, repository } = placeOf(env, access);
    const { token } = access;
    judgeToken(token);
    const proxied = (0,http.useProxy)(env);
    let requests = 0;
    async function askUntilAnswered({ url, question, mayRepeat, read }) {
        const { method = 'GET', body } = question;
        const sent = body === undefined ? {} : { body: JSON.stringify(body) };
        await proxied;
        for (let tries = 1;; tries++) {
            requests++;
            const came = await (0,http.ask)(url, { method, headers: headersFor(token, body), timeoutMs: TIMEOUT_MS, ...sent });
            const { answer, value } = read(came, tries);
            if (value !== undefined)
                return value;
            const failed = { answer, host: url.host, question, token };
            if (!mayRepeat && !wasNotHeard(answer))
                throw unanswered(failed);
            const delay = waitBefore(tries, answer, Date.now());
            if (tries >= MOST_TRIES || delay === undefined || delay > LONGEST_WAIT_MS)
                throw failureOf(failed);
            log(`${url.host} answered ${answer.status ?? 'nothing'}: asking again in ${Math.ceil(delay / 1000)} s`);
            await wait(delay);
        }
    }
    async function askRest(path, question) {
        const { method = 'GET', query = {}, expected = [], isRepeatable = isHarmless(method) } = question;
        const url = new URL(`${api}${path}`);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        const read = (answer, tries) => {
            const { status } = answer;
            const isGone = status === 404 && method === 'DELETE' && tries > 1;
            if (status === 204 || isGone)
                return { answer, value: { status, body: undefined, hasNext: false } };
            const isAnswer = status !== undefined && (SUCCESS.includes(status) || expected.includes(status));
            return isAnswer && !isRateLimited(answer) ? { answer, value: pageOf(answer, status, url, api) } : { answer };
        };
        return askUntilAnswered({ url, question, mayRepeat: isRepeatable, read });
    }
    async function askGraphql(asked) {
        const { query, variables = {}, permission, hint } = asked;
        const body = { query, variables };
        const question = { path: '/graphql', method: 'POST', permission, body, ...(hint && { hint }) };
        const read = (came) => {
            const answer = answerAsRest(came, asked);
            return answer.status === 200 ? { answer, value: dataIn(answer) } : { answer };
        };
        return askUntilAnswered({ url: new URL(graphql), question, mayRepeat: !/^\s*mutation\b/.test(query), read });
    }
    return {
        repository,
        get requests() {
            return requests;
        },
        get: (question) => askRest(`/repos/${repository}${question.path}`, question),
        ask: (question) => askRest(question.path, question),
        graphql: askGraphql,
    };
}
const SUCCESS = [200, 201, 202];
function isHarmless(method) {
    return ['GET', 'PUT', 'DELETE'].includes(method);
}
function pageOf({ text, headers }, status, url, api) {
    const next = (0,link_header.I)(headers);
    try {
        return {
            status,
            body: JSON.parse(text),
            hasNext: /\brel="?next"?/.test(headers.get('link') ?? ''),
            ...(next?.startsWith(`${api}/`) ? { next: next.slice(api.length) } : {}),
        };
    }
    catch (cause) {
        throw new errors.yA('GITHUB_UNREADABLE', `${url.host} answered something else than JSON`, true, { cause });
    }
}
function headersFor(token, body) {
    return {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'maestro-actions',
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
}
function judgeToken(token) {
    if (token === '') {
        throw new errors.yo('GITHUB_TOKEN_MISSING', 'GitHub is to be asked, and there is no token', 'Set GITHUB_TOKEN to one that may read actions ("gh auth token" prints yours). In a workflow: leave the input token as it is.');
    }
    if (/[^\x21-\x7e]/.test(token)) {
        throw new errors.yo('GITHUB_TOKEN_INVALID', 'The token holds a line break, a blank or another character that no token has', 'Set GITHUB_TOKEN, or the input token, to the token alone.');
    }
}


 }),

 46515:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  ask: () => ( ask),
  open: () => ( http_open),
  useProxy: () => ( useProxy)
});

var external_node_http_ = __webpack_require__(37067);
var errors = __webpack_require__(12027);
var external_node_https_ = __webpack_require__(44708);
var external_node_stream_ = __webpack_require__(57075);
;



async function sendBlob(url, body, { method, headers, timeoutMs }) {
    const signal = AbortSignal.timeout(timeoutMs);
    const client = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const options = { method, headers: { ...headers, 'content-length': body.size }, signal };
    const request = client.request(url, options);
    try {
        return await answerTo(request, body);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
    finally {
        request.destroy();
    }
}
async function answerTo(request, body) {
    const response = await new Promise((resolve, reject) => {
        request.on('response', resolve);
        request.on('error', reject);
        request.on('close', () => reject(Object.assign(new Error('closed without an answer'), { code: 'ECONNRESET' })));
        external_node_stream_.Readable.fromWeb(body.stream())
            .on('error', reject)
            .pipe(request);
    });
    return { status: response.statusCode ?? 0, headers: headersOf(response), bytes: await bytesOf(response) };
}
function headersOf({ rawHeaders }) {
    const headers = new Headers();
    for (let at = 0; at + 1 < rawHeaders.length; at += 2)
        headers.append(rawHeaders[at], rawHeaders[at + 1]);
    return headers;
}
async function bytesOf(response) {
    const chunks = [];
    try {
        for await (const chunk of response)
            chunks.push(chunk);
    }
    catch {
    }
    return new Uint8Array(Buffer.concat(chunks));
}

;



async function ask(url, { timeoutMs, mostBytes, ...question }) {
    try {
        if (question.body instanceof Blob && !isFetchAlone) {
            const { status, headers, bytes } = await sendBlob(url, question.body, { timeoutMs, ...question });
            return answerOf(status, headers, bytes);
        }
        const response = await fetch(url, { ...question, signal: AbortSignal.timeout(timeoutMs) });
        const bytes = mostBytes === undefined ? await response.arrayBuffer() : await bounded(response, mostBytes);
        return answerOf(response.status, response.headers, new Uint8Array(bytes));
    }
    catch (error) {
        const why = new TextEncoder().encode(networkFailure(error, timeoutMs, url));
        return answerOf(undefined, new Headers(), why);
    }
}
async function bounded({ body }, mostBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.length;
        if (size > mostBytes)
            throw new Error(`more than ${mostBytes} bytes came, and no end`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function http_open(url, { timeoutMs, ...question }) {
    const patience = startPatience(timeoutMs);
    try {
        const { status, headers, body } = await fetch(url, { ...question, signal: patience.signal });
        const cancel = () => {
            patience.end();
            body?.cancel().catch(() => undefined);
        };
        return { status, headers, text: '', chunks: chunksOf(body, patience), cancel };
    }
    catch (error) {
        patience.end();
        const text = networkFailure(error, timeoutMs, url);
        return {
            status: undefined,
            headers: new Headers(),
            text,
            chunks: chunksOf(null, patience),
            cancel: () => undefined,
        };
    }
}
function startPatience(limitMs) {
    const controller = new AbortController();
    const give = () => controller.abort(Object.assign(new Error('too slow'), { name: 'TimeoutError' }));
    let timer = setTimeout(give, limitMs);
    return {
        signal: controller.signal,
        limitMs,
        begin() {
            clearTimeout(timer);
            timer = setTimeout(give, limitMs);
        },
        end: () => clearTimeout(timer),
    };
}
async function* chunksOf(body, patience) {
    if (body === null)
        return;
    try {
        patience.begin();
        for await (const chunk of body) {
            patience.end();
            yield chunk;
            patience.begin();
        }
    }
    catch (error) {
        throw new Error(networkFailure(error, patience.limitMs), { cause: error });
    }
    finally {
        patience.end();
    }
}
function answerOf(status, headers, bytes) {
    return {
        status,
        headers,
        bytes,
        get text() {
            return new TextDecoder().decode(bytes);
        },
    };
}
function networkFailure(error, timeoutMs, url) {
    if (error.name === 'TimeoutError')
        return `no answer within ${timeoutMs < 1000 ? timeoutMs / 1000 : Math.round(timeoutMs / 1000)} s`;
    const causes = causesOf(error);
    const refusal = causes.map(({ message = '' }) => PROXY_REFUSAL.exec(message)?.[1]).find(Boolean);
    if (refusal !== undefined)
        return `the proxy does not let us through to it: ${refusal}`;
    const cause = causes.find(({ code }) => typeof code === 'string');
    if (cause !== undefined && url !== undefined && isOfProxy(cause, url))
        return `the proxy does not answer: ${cause.code}`;
    return String(cause?.code ?? causes.at(-1)?.message ?? error);
}
function isOfProxy({ port, hostname }, url) {
    return proxies.some((proxy) => (hostname === proxy.hostname && hostname !== url.hostname) ||
        (port === portOf(proxy) && port !== portOf(url) && hostname === undefined));
}
function portOf({ port, protocol }) {
    return Number(port || (protocol === 'https:' ? 443 : 80));
}
const PROXY_REFUSAL = /^(?:Proxy response \(|.*\btunnel\b.*HTTP\/1\.\d )(\d{3})\b/;
function causesOf(error) {
    const found = [];
    for (let at = error; typeof at === 'object' && at !== null && found.length < 5; at = at.cause)
        found.push(at);
    return found;
}
let isFetchAlone = false;
let proxies = [];
async function useProxy(env) {
    const names = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]);
    const named = names.flatMap((name) => (env[name] ? [[name, proxyAddress(name, env[name])]] : []));
    if (named.length === 0 || isFetchAlone)
        return;
    proxies = named.flatMap(([name, value]) => (isNoProxy(name) ? [] : [new URL(value)]));
    try {
        await follow(Object.fromEntries(named));
    }
    catch {
        throw proxyInvalid(named.map(([name]) => name).filter((name) => !isNoProxy(name)));
    }
}
async function follow(variables) {
    const { setGlobalProxyFromEnv } = external_node_http_;
    if (setGlobalProxyFromEnv !== undefined) {
        setGlobalProxyFromEnv(variables);
        return;
    }
    const { EnvHttpProxyAgent, setGlobalDispatcher } = await __webpack_require__.e( 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    setGlobalDispatcher(new EnvHttpProxyAgent({
        httpProxy: variables['http_proxy'] ?? variables['HTTP_PROXY'] ?? '',
        httpsProxy: variables['https_proxy'] ?? variables['HTTPS_PROXY'] ?? '',
        noProxy: variables['no_proxy'] ?? variables['NO_PROXY'] ?? '',
    }));
    isFetchAlone = true;
}
function isNoProxy(name) {
    return name.toLowerCase() === 'no_proxy';
}
function proxyAddress(name, value) {
    if (isNoProxy(name))
        return value;
    const address = value.includes('://') ? value.trim() : `http://${value.trim()}`;
    if (URL.canParse(address))
        return address;
    throw proxyInvalid([name]);
}
function proxyInvalid(names) {
    const text = `${names.join(', ')} names no proxy that can be asked`;
    const hint = 'Write http://HOST:PORT, or nothing; NO_PROXY names the hosts that are asked without it.';
    return new errors.yo('PROXY_INVALID', text, hint);
}


 })

};
;