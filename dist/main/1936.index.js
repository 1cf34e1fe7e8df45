export const id = 1936;
export const ids = [1936];
export const modules = {

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask),
/* harmony export */   useProxy: () => (/* binding */ useProxy)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);

/** Asks once; see {@link Http.ask}. */
async function ask(url, { timeoutMs, ...question }) {
    try {
        const response = await fetch(url, { ...question, signal: AbortSignal.timeout(timeoutMs) });
        return answerOf(response.status, response.headers, new Uint8Array(await response.arrayBuffer()));
    }
    catch (error) {
        const why = new TextEncoder().encode(networkFailure(error, timeoutMs));
        return answerOf(undefined, new Headers(), why);
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
/** What fetch rejects with is an error; its cause says more, where it has one. */
function networkFailure(error, timeoutMs) {
    const { name, message, cause } = error;
    if (name === 'TimeoutError')
        return `no answer within ${timeoutMs / 1000} s`;
    if (typeof cause !== 'object' || cause === null)
        return message;
    if ('code' in cause && typeof cause.code === 'string')
        return cause.code;
    return 'message' in cause && typeof cause.message === 'string' ? cause.message : message;
}
/** fetch follows the proxy of the environment only when it is told to; Node can from 24.14 on. */
function useProxy(env) {
    const names = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]);
    const proxies = Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
    if (Object.keys(proxies).length > 0)
        node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv?.(proxies);
}


/***/ })

};
