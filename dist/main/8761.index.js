"use strict";
exports.id = 8761;
exports.ids = [8761];
exports.modules = {

/***/ 48761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitStore: () => (/* binding */ gitStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

const REF = 'refs/maestro/ledger';
const REMOTE = 'origin';
const FILE = 'ledger.json.gz';
const FETCH_LIMIT_MS = 30_000;
/** A ref of its own that holds one commit with one file, fetched and pushed: the push is refused where somebody was faster. */
function gitStore(git) {
    let known;
    return {
        name: `${REF} of ${REMOTE}`,
        async read() {
            known = undefined;
            try {
                await git.fetch({
                    remote: REMOTE,
                    refspecs: [`+${REF}:${REF}`],
                    withContents: true,
                    timeoutMs: FETCH_LIMIT_MS,
                });
            }
            catch (error) {
                // Nothing was ever saved, or nobody answers: without a ledger everything runs.
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA))
                    throw error;
                return undefined;
            }
            known = await git.commit(REF);
            if (known === undefined)
                return undefined;
            const entry = (await git.tree(known)).find(({ path }) => path === FILE);
            return entry === undefined ? undefined : (await git.blobs([entry.objectId])).get(entry.objectId);
        },
        async write(content) {
            try {
                const changes = [{ path: FILE, mode: '100644', content }];
                const { commit } = await git.makeCommit({ parent: undefined, changes, message: () => 'Results of tasks' });
                const isThere = await git.push({ remote: REMOTE, commit, branch: REF, expected: known });
                return { problem: isThere ? '' : 'somebody else was faster', isAgain: !isThere };
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                    throw error;
                return { problem: error.message, isAgain: false };
            }
        },
    };
}


/***/ })

};
;