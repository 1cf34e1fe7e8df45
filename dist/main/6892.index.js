"use strict";
exports.id = 6892;
exports.ids = [6892];
exports.modules = {

 96892:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   readIndexPage: () => ( readIndexPage)
 });
 var htmlparser2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81600);

function readIndexPage(html, url) {
    const links = [];
    let version;
    let base = url;
    let hasBase = false;
    const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_0__ .i({
        onopentag(name, attributes) {
            if (name === 'meta' && attributes['name'] === 'pypi:repository-version')
                version = attributes['content'] ?? version;
            const { href } = attributes;
            if (href === undefined)
                return;
            const target = URL.canParse(href.trim(), base.href) ? new URL(href.trim(), base) : undefined;
            if (target === undefined)
                return;
            if (name === 'base' && !hasBase)
                [base, hasBase] = [target, true];
            if (name === 'a')
                links.push({ url: target, attributes });
        },
    });
    parser.end(html);
    return { links, ...(version === undefined ? {} : { version }) };
}


 })

};
;