"use strict";
exports.id = 2469;
exports.ids = [2469,6515];
exports.modules = {

/***/ 62469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46515);
/* harmony import */ var _twirp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41284);
// The artifact service of a workflow run, as @actions/artifact 6.2 speaks to it: docs/adr/0011-artifacts-by-three-requests.md





const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService';
// The first one that keeps a file as it is, with its media type.
const VERSION = 7;
const MOST_TRIES = 3;
const TIMEOUT_MS = 30_000;
/**
 * Keeps a file with the workflow run, as an artifact of its name that is not packed, so that a browser shows it. Gives its address.
 *
 * Each request is made three times at most: again after a failure of the network or the service.
 *
 * @throws {UserError} `UPLOAD_UNAVAILABLE` where no run, or no such service, could keep it; `ARTIFACT_EXISTS`
 * @throws {ExternalError} `UPLOAD_FAILED`
 */
async function uploadArtifact(file, { env, log, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout }) {
    const service = serviceOf(env);
    await (0,_http_js__WEBPACK_IMPORTED_MODULE_2__.useProxy)(env);
    const ask = (url, question, what) => insist(url, { ...question, timeoutMs: TIMEOUT_MS }, { what, log, wait });
    const call = async (method, body) => {
        const question = (0,_twirp_js__WEBPACK_IMPORTED_MODULE_3__/* .twirpQuestion */ .jr)(service.token, { ...service.ids, name: file.name, ...body });
        return answerOf(await ask(new URL(`/${SERVICE}/${method}`, service.url), question, method), method);
    };
    const created = await call('CreateArtifact', { version: VERSION, mime_type: file.mediaType });
    const { signed_upload_url: place } = created;
    if (typeof place !== 'string' || !URL.canParse(place))
        throw failed('CreateArtifact: the service named no place to upload to');
    const headers = { 'content-type': file.mediaType, 'x-ms-blob-type': 'BlockBlob' };
    await ask(new URL(place), { method: 'PUT', headers, body: file.text }, 'the upload');
    const bytes = Buffer.from(file.text);
    const hash = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
    const { artifact_id: id } = await call('FinalizeArtifact', { size: String(bytes.length), hash });
    if (!/^\d+$/.test(String(id)))
        throw failed('FinalizeArtifact: the service named no artifact');
    return `${service.run}/artifacts/${id}`;
}
function serviceOf(env) {
    const [token, url, runId, repository] = [
        env['ACTIONS_RUNTIME_TOKEN'],
        env['ACTIONS_RESULTS_URL'],
        env['GITHUB_RUN_ID'],
        env['GITHUB_REPOSITORY'],
    ];
    const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/$/, '');
    if (!token || !url || !runId || !repository || !URL.canParse(url)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('UPLOAD_UNAVAILABLE', 'there is no workflow run here that could keep a file', 'Leave upload out, and keep the file that html names.');
    }
    const ids = idsIn(token);
    if (ids === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('UPLOAD_UNAVAILABLE', 'the server of this workflow has no artifact service of version 4', 'Leave upload out, and keep the file that html names with an upload action of your server.');
    }
    return { url, token, ids, run: `${server}/${repository}/actions/runs/${runId}` };
}
/** From the claims of the runner's token: its scope `Actions.Results:RUN:JOB`. */
function idsIn(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const scope = typeof claims === 'object' && claims !== null && 'scp' in claims ? String(claims.scp) : '';
        const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scope) ?? [];
        if (run === undefined || job === undefined)
            return undefined;
        return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
    }
    catch {
        return undefined;
    }
}
/** Asks until there is a good answer, or none to be had. The address is not told: it is one that lets write. */
async function insist(url, question, { what, log, wait, }) {
    for (let tries = 1;; tries++) {
        const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_2__.ask)(url, question);
        if ((0,_twirp_js__WEBPACK_IMPORTED_MODULE_3__/* .isGood */ .Kg)(answer))
            return answer;
        const { status } = answer;
        const mayPass = status === undefined || status === 429 || status >= 500;
        if (tries >= MOST_TRIES || !mayPass)
            throw refusal(answer, what);
        log(`${what}: ${status === undefined ? answer.text : `answered ${status}`}, trying again`);
        await wait(1_000 * 2 ** (tries - 1));
    }
}
function refusal({ status, text }, what) {
    if (status === 409) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('ARTIFACT_EXISTS', 'this run has an artifact of that name already', 'Let one job of a run upload it, or give the file another name with html.');
    }
    const said = status === undefined ? text : (0,_twirp_js__WEBPACK_IMPORTED_MODULE_3__/* .twirpMessage */ .IV)(text);
    return failed(`${what} ${status === undefined ? 'was not answered' : `was answered with ${status}`}${said === '' ? '' : `: ${said}`}`);
}
function failed(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ExternalError */ .yA('UPLOAD_FAILED', message, true);
}
function answerOf({ text }, method) {
    const body = (0,_twirp_js__WEBPACK_IMPORTED_MODULE_3__/* .objectIn */ .D7)(text);
    if (body?.['ok'] !== true)
        throw failed(`${method}: the service did not say that it is well`);
    return body;
}


/***/ }),

/***/ 46515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ask: () => (/* binding */ ask),
  open: () => (/* binding */ http_open),
  useProxy: () => (/* binding */ useProxy)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/js/system/send-blob.js



/**
 * Sends a body of any size and reads it while it goes; fetch would keep all of it in memory, in case it had to send it again. A server
 * that answers before it has read everything is heard. Redirects are answers.
 *
 * @throws {Error} where no answer comes, with the system's code; a `TimeoutError` when the time is over
 */
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
        // After the answer, too: the server may have closed the line to a body that it does not want.
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
/** As much as comes: the status is what counts, the words behind it only explain it. */
async function bytesOf(response) {
    const chunks = [];
    try {
        for await (const chunk of response)
            chunks.push(chunk);
    }
    catch {
        // The line was cut while the server explained itself.
    }
    return new Uint8Array(Buffer.concat(chunks));
}

;// CONCATENATED MODULE: ./build/js/system/http.js



/** Asks once; see {@link Http.ask}. */
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
/** @throws {Error} as soon as there is more */
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
/** Asks once, and reads the body while it comes; see {@link Http.open}. */
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
            // Whoever takes the chunk may be slow: that is no fault of the server.
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
/** What fetch rejects with is an error; its causes say more, the last one most. */
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
/** Whether it was not the host itself that was to be reached. */
function isOfProxy({ port, hostname }, url) {
    return proxies.some((proxy) => (hostname === proxy.hostname && hostname !== url.hostname) ||
        (port === portOf(proxy) && port !== portOf(url) && hostname === undefined));
}
function portOf({ port, protocol }) {
    return Number(port || (protocol === 'https:' ? 443 : 80));
}
// As fetch has it, and as Node's own client has it.
const PROXY_REFUSAL = /^(?:Proxy response \(|.*\btunnel\b.*HTTP\/1\.\d )(\d{3})\b/;
/** From the outermost to the innermost. */
function causesOf(error) {
    const found = [];
    for (let at = error; typeof at === 'object' && at !== null && found.length < 5; at = at.cause)
        found.push(at);
    return found;
}
// Whether fetch alone gets past the proxy.
let isFetchAlone = false;
let proxies = [];
/**
 * Neither fetch nor Node's own client follows the proxy of the environment unless it is told to; Node can from 24.14 on, fetch everywhere.
 *
 * @throws {UserError} `PROXY_INVALID`
 */
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
    const { EnvHttpProxyAgent, setGlobalDispatcher } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
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
/** As pip, uv and curl read it: "proxy.example:3128" is asked by HTTP. */
function proxyAddress(name, value) {
    if (isNoProxy(name))
        return value;
    const address = value.includes('://') ? value.trim() : `http://${value.trim()}`;
    if (URL.canParse(address))
        return address;
    throw proxyInvalid([name]);
}
/** What it says may hold a password. */
function proxyInvalid(names) {
    const text = `${names.join(', ')} names no proxy that can be asked`;
    const hint = 'Write http://HOST:PORT, or nothing; NO_PROXY names the hosts that are asked without it.';
    return new errors/* UserError */.yo('PROXY_INVALID', text, hint);
}


/***/ }),

/***/ 41284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   IV: () => (/* binding */ twirpMessage),
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   jr: () => (/* binding */ twirpQuestion)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
// How the services of a workflow run are spoken to: https://twitchtv.github.io/twirp/docs/spec_v7.html, as the libraries of the toolkit do

const LONGEST_MESSAGE = 200;
/** A call, as JSON. */
function twirpQuestion(token, body) {
    const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'maestro-actions',
    };
    return { method: 'POST', headers, body: JSON.stringify(body) };
}
/** Whether there was an answer, and it is a good one. */
function isGood({ status }) {
    return status !== undefined && status >= 200 && status < 300;
}
/** The object that an answer holds; undefined where it holds none. */
function objectIn(text) {
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    return 'value' in reading && (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(reading.value) ? reading.value : undefined;
}
/** The `msg` of an error; empty for what something else sent. */
function twirpMessage(text) {
    const { msg } = objectIn(text) ?? {};
    return typeof msg === 'string' ? msg.slice(0, LONGEST_MESSAGE) : '';
}


/***/ })

};
;