"use strict";
exports.id = 2469;
exports.ids = [2469,6515];
exports.modules = {

 62469:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   uploadArtifact: () => ( uploadArtifact)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
 var _standards_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85161);
 var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46515);
 var _twirp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41284);





const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService';
const VERSION = 7;
const MOST_TRIES = 3;
const TIMEOUT_MS = 30_000;
async function uploadArtifact(file, { env, log, wait = _standards_clock_js__WEBPACK_IMPORTED_MODULE_1__ .y }) {
    const service = serviceOf(env);
    await (0,_http_js__WEBPACK_IMPORTED_MODULE_2__.useProxy)(env);
    const ask = (url, question, what) => insist(url, { ...question, timeoutMs: TIMEOUT_MS }, { what, log, wait });
    const call = async (method, body) => {
        const question = (0,_twirp_js__WEBPACK_IMPORTED_MODULE_3__ .jr)(service.token, { ...service.ids, name: file.name, ...body });
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yo('UPLOAD_UNAVAILABLE', 'there is no workflow run here that could keep a file', 'Leave upload out, and keep the file that html names.');
    }
    const ids = idsIn(token);
    if (ids === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yo('UPLOAD_UNAVAILABLE', 'the server of this workflow has no artifact service of version 4', 'Leave upload out, and keep the file that html names with an upload action of your server.');
    }
    return { url, token, ids, run: `${server}/${repository}/actions/runs/${runId}` };
}
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
async function insist(url, question, { what, log, wait, }) {
    for (let tries = 1;; tries++) {
        const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_2__.ask)(url, question);
        if ((0,_twirp_js__WEBPACK_IMPORTED_MODULE_3__ .Kg)(answer))
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
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yo('ARTIFACT_EXISTS', 'this run has an artifact of that name already', 'Let one job of a run upload it, or give the file another name with html.');
    }
    const said = status === undefined ? text : (0,_twirp_js__WEBPACK_IMPORTED_MODULE_3__ .IV)(text);
    return failed(`${what} ${status === undefined ? 'was not answered' : `was answered with ${status}`}${said === '' ? '' : `: ${said}`}`);
}
function failed(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yA('UPLOAD_FAILED', message, true);
}
function answerOf({ text }, method) {
    const body = (0,_twirp_js__WEBPACK_IMPORTED_MODULE_3__ .D7)(text);
    if (body?.['ok'] !== true)
        throw failed(`${method}: the service did not say that it is well`);
    return body;
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