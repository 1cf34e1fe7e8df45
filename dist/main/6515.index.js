"use strict";
exports.id = 6515;
exports.ids = [6515];
exports.modules = {

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