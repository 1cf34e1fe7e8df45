export const id = 9539;
export const ids = [9539];
export const modules = {

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openNexus: () => (/* binding */ openNexus)
/* harmony export */ });
/* harmony import */ var _find_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1766);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5164);
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6409);
/* harmony import */ var _standard_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(531);
// Nexus Repository, PyPI repositories: https://help.sonatype.com/en/pypi-repositories.html




/**
 * A hosted PyPI repository of Nexus. `url` is the repository's, `https://HOST/repository/NAME/`; user tokens are user and password.
 *
 * Whether it allows redeploys, nobody can ask: where it does, an upload of other bytes replaces the file, which is why we look first.
 */
const openNexus = async (settings, system, pace) => {
    const uploadUrl = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnding */ .sP)((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeUrl */ .Bk)((0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .findUrl */ .pN)(settings, system), settings), 'simple');
    const indexUrl = settings.indexUrl === undefined ? (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(uploadUrl, 'simple/') : (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeUrl */ .Bk)(settings.indexUrl, settings);
    const http = (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .staticAccess */ .$D)({ settings, system, pace, urls: [uploadUrl, indexUrl] });
    return (0,_standard_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .openStandardRegistry */ .T)({ kind: 'nexus', uploadUrl, indexUrl, http, isRootTelling: true }, system);
};


/***/ }),

/***/ 5164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ staticAccess),
/* harmony export */   At: () => (/* binding */ TOKEN_USER),
/* harmony export */   Si: () => (/* binding */ lazyLogin)
/* harmony export */ });
/* harmony import */ var _find_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1766);

// What servers know of a token that stands alone: PyPI and its kin want this user, others take any.
const TOKEN_USER = '__token__';
/** One registry's servers, with credentials that never change. */
function staticAccess({ settings, system, pace, urls }) {
    const credentials = (0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .findCredentials */ .gD)(settings, system, TOKEN_USER);
    return { http: system.http, pace, origins: urls.map(({ origin }) => origin), credentials: async () => credentials };
}
/** Logs in when that is first needed, once for all who ask; after a failure, whoever asks next tries again. */
function lazyLogin(logIn) {
    let current;
    const start = () => {
        const started = logIn();
        current = started;
        started.catch(() => {
            if (current === started)
                current = undefined;
        });
        return started;
    };
    return {
        credentials: () => current ?? start(),
        async renew() {
            await start();
        },
    };
}


/***/ })

};
