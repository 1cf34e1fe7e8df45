export const id = 6653;
export const ids = [6653];
export const modules = {

/***/ 6653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveLocally: () => (/* binding */ serveLocally)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);

/** A server on a free port of the loopback address; see {@link System.serve}. */
async function serveLocally(answer) {
    const server = node_http__WEBPACK_IMPORTED_MODULE_0__.createServer((request, response) => {
        const { method = 'GET', url = '/' } = request;
        const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
        // No body is read: whoever sends one is answered all the same.
        request.resume();
        answer({ method, path: url.replace(/[?#].*$/s, ''), headers }).then(({ status, headers: own, body }) => {
            const length = body === undefined ? 0 : Buffer.byteLength(body);
            response.writeHead(status, { ...own, 'content-length': length }).end(method === 'HEAD' ? undefined : body);
        }, (error) => response.writeHead(500).end(String(error)));
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return {
        origin: `http://127.0.0.1:${server.address().port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}


/***/ })

};
