"use strict";
exports.id = 8313;
exports.ids = [8313,6515];
exports.modules = {

 78313:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   cacheEntries: () => ( cacheEntries)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 var _standards_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85161);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12784);
 var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46515);
 var _twirp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41284);





const SERVICE = 'twirp/github.actions.results.api.v1.CacheService';
const TIMEOUT_MS = 30_000;
const MOST_WAIT_S = 60;
const MOST_BYTES = 64 * 1024 * 1024;
const VERSION = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update('maestro-actions bytes 1').digest('hex');
function cacheEntries(env, log, wait = _standards_clock_js__WEBPACK_IMPORTED_MODULE_1__ .y) {
    const mode = env['ACTIONS_CACHE_MODE'] || 'write';
    const service = serviceOf(env);
    const call = async (method, body) => {
        if (service === undefined)
            return { problem: 'there is no cache service of version 2 here' };
        const url = new URL(`/${SERVICE}/${method}`, service.url);
        const answer = await patiently(url, (0,_twirp_js__WEBPACK_IMPORTED_MODULE_2__ .jr)(service.token, { ...body, version: VERSION }), wait);
        const said = (0,_twirp_js__WEBPACK_IMPORTED_MODULE_2__ .D7)(answer.text);
        if ((0,_twirp_js__WEBPACK_IMPORTED_MODULE_2__ .Kg)(answer) && said !== undefined)
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
            return (0,_twirp_js__WEBPACK_IMPORTED_MODULE_2__ .Kg)(answer) ? answer.bytes : missed(problemOf('the download', answer), log);
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
            if (!(0,_twirp_js__WEBPACK_IMPORTED_MODULE_2__ .Kg)(sent))
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
async function patiently(url, question, wait) {
    const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__.ask)(url, { ...question, timeoutMs: TIMEOUT_MS });
    const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
    if (answer.status !== 429 || !(seconds >= 0 && seconds < MOST_WAIT_S))
        return answer;
    await wait(seconds * 1_000);
    return (0,_http_js__WEBPACK_IMPORTED_MODULE_3__.ask)(url, { ...question, timeoutMs: TIMEOUT_MS });
}
function problemOf(what, { status, text }) {
    if (status === undefined)
        return `${what} was not answered: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(text)}`;
    const message = (0,_twirp_js__WEBPACK_IMPORTED_MODULE_2__ .IV)(text);
    return `${what} was answered with ${status}${message === '' ? '' : `: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(message)}`}`;
}
function refusal(message) {
    return typeof message === 'string' && message !== '' ? (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(message.slice(0, 200)) : 'the service refused it';
}
function missed(problem, log) {
    log(`Nothing from the actions cache: ${problem}`);
    return undefined;
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


 }),

 41284:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D7: () => ( objectIn),
   IV: () => ( twirpMessage),
   Kg: () => ( isGood),
   jr: () => ( twirpQuestion)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);

const LONGEST_MESSAGE = 200;
function twirpQuestion(token, body) {
    const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'maestro-actions',
    };
    return { method: 'POST', headers, body: JSON.stringify(body) };
}
function isGood({ status }) {
    return status !== undefined && status >= 200 && status < 300;
}
function objectIn(text) {
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Vh)(text);
    return 'value' in reading && (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(reading.value) ? reading.value : undefined;
}
function twirpMessage(text) {
    const { msg } = objectIn(text) ?? {};
    return typeof msg === 'string' ? msg.slice(0, LONGEST_MESSAGE) : '';
}


 })

};
;