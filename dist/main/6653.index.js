"use strict";
exports.id = 6653;
exports.ids = [6653];
exports.modules = {

 76653:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   serveLocally: () => ( serveLocally)
 });
 var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
 var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
 var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



async function serveLocally(answer, port = 0) {
    const server = node_http__WEBPACK_IMPORTED_MODULE_0__.createServer((request, response) => {
        answer(requestOf(request)).then((given) => {
            request.resume();
            send(given, request, response);
        }, (error) => response.writeHead(500).end(String(error)));
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
    });
    return {
        origin: `http://127.0.0.1:${server.address().port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
function requestOf(request) {
    const { method = 'GET', url = '/', headers } = request;
    const plain = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
    const [, query = ''] = /\?([^#]*)/.exec(url) ?? [];
    const body = async () => {
        const chunks = [];
        for await (const chunk of request)
            chunks.push(chunk);
        return new Uint8Array(Buffer.concat(chunks));
    };
    return { method, path: url.replace(/[?#].*$/s, ''), headers: Object.fromEntries(plain), query, body };
}
function send(answer, { method }, response) {
    const { status, headers, body, reason } = answer;
    const isWhole = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
    const length = isWhole ? { 'content-length': body === undefined ? 0 : Buffer.byteLength(body) } : {};
    const words = reason?.replace(/[^\x20-\x7e]/g, '?');
    if (words === undefined)
        response.writeHead(status, { ...headers, ...length });
    else
        response.writeHead(status, words, { ...headers, ...length });
    if (method === 'HEAD')
        response.end();
    else if (isWhole)
        response.end(body);
    else
        (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(body, { objectMode: false }), response).catch(() => undefined);
}


 })

};
;