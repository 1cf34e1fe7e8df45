"use strict";
exports.id = 8761;
exports.ids = [8761];
exports.modules = {

 48761:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   gitStore: () => ( gitStore)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

const REF = 'refs/maestro/ledger';
const REMOTE = 'origin';
const FILE = 'ledger';
const FETCH_LIMIT_MS = 30_000;
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
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yA))
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
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yA || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo))
                    throw error;
                return { problem: error.message, isAgain: false };
            }
        },
    };
}


 })

};
;