"use strict";
exports.id = 8313;
exports.ids = [8313,6515];
exports.modules = {

/***/ 78313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheEntries: () => (/* binding */ cacheEntries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12784);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46515);
/* harmony import */ var _twirp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41284);
// The cache service of a workflow run, version 2, as @actions/cache 6.3 speaks to it: docs/adr/0018-a-ledger-of-results.md





const SERVICE = 'twirp/github.actions.results.api.v1.CacheService';
const TIMEOUT_MS = 30_000;
// Who asks for more patience than that is not waited for.
const MOST_WAIT_S = 60;
const MOST_BYTES = 64 * 1024 * 1024;
// Stands for how an entry is packed and which paths it holds; ours are bytes without any.
const VERSION = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update('maestro-actions bytes 1').digest('hex');
/**
 * Entries of the actions cache, without files: two requests read one, three write one. A failure of any kind is a miss, with a line in the log;
 * after 429 one more try is made where the service says when.
 */
function cacheEntries(env, log, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout) {
    const mode = env['ACTIONS_CACHE_MODE'] || 'write';
    const service = serviceOf(env);
    const call = async (method, body) => {
        if (service === undefined)
            return { problem: 'there is no cache service of version 2 here' };
        const url = new URL(`/${SERVICE}/${method}`, service.url);
        const answer = await patiently(url, (0,_twirp_js__WEBPACK_IMPORTED_MODULE_2__/* .twirpQuestion */ .jr)(service.token, { ...body, version: VERSION }), wait);
        const said = (0,_twirp_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)(answer.text);
        if ((0,_twirp_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(answer) && said !== undefined)
            return { said };
        return { problem: problemOf(method, answer) };
    };
    return {
        async read(prefix) {
            if (mode === 'none' || mode === 'write-only')
                return undefined;
            await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__.useProxy)(env);
            const found = await call('GetCacheEntryDownloadURL', { key: prefix, restore_keys: [prefix] });
            if ('problem' in found)
                return missed(found.problem, log);
            const { ok, signed_download_url: place } = found.said;
            if (ok !== true || typeof place !== 'string' || !URL.canParse(place))
                return undefined;
            const answer = await patiently(new URL(place), { headers: {}, mostBytes: MOST_BYTES }, wait);
            return (0,_twirp_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(answer) ? answer.bytes : missed(problemOf('the download', answer), log);
        },
        async write(name, bytes) {
            if (mode === 'none' || mode === 'read')
                return 'this job may only read';
            await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__.useProxy)(env);
            const created = await call('CreateCacheEntry', { key: name });
            if ('problem' in created)
                return created.problem;
            const { ok, signed_upload_url: place, message } = created.said;
            if (ok !== true || typeof place !== 'string' || !URL.canParse(place))
                return refusal(message);
            const headers = { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' };
            const sent = await patiently(new URL(place), { method: 'PUT', headers, body: bytes }, wait);
            if (!(0,_twirp_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(sent))
                return problemOf('the upload', sent);
            const done = await call('FinalizeCacheEntryUpload', { key: name, size_bytes: String(bytes.length) });
            if ('problem' in done)
                return done.problem;
            return done.said['ok'] === true ? '' : refusal(done.said['message']);
        },
    };
}
function serviceOf(env) {
    const [url, token] = [env['ACTIONS_RESULTS_URL'], env['ACTIONS_RUNTIME_TOKEN']];
    return url && token && URL.canParse(url) ? { url, token } : undefined;
}
/** Asks once, and once more where the service says how soon it would answer. */
async function patiently(url, question, wait) {
    const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__.ask)(url, { ...question, timeoutMs: TIMEOUT_MS });
    const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
    if (answer.status !== 429 || !(seconds >= 0 && seconds < MOST_WAIT_S))
        return answer;
    await wait(seconds * 1_000);
    return (0,_http_js__WEBPACK_IMPORTED_MODULE_3__.ask)(url, { ...question, timeoutMs: TIMEOUT_MS });
}
/** The address is not told: it is one that lets read or write. */
function problemOf(what, { status, text }) {
    if (status === undefined)
        return `${what} was not answered: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text)}`;
    const message = (0,_twirp_js__WEBPACK_IMPORTED_MODULE_2__/* .twirpMessage */ .IV)(text);
    return `${what} was answered with ${status}${message === '' ? '' : `: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(message)}`}`;
}
function refusal(message) {
    return typeof message === 'string' && message !== '' ? (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(message.slice(0, 200)) : 'the service refused it';
}
function missed(problem, log) {
    log(`Nothing from the actions cache: ${problem}`);
    return undefined;
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