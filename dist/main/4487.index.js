"use strict";
exports.id = 4487;
exports.ids = [4487];
exports.modules = {

 74487:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   readJunit: () => ( readJunit)
 });
 var htmlparser2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81600);

function readJunit(text) {
    const failures = [];
    let [passed, skipped, isJunit, verdict, title] = [0, 0, false, '', ''];
    const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_0__ .i({
        onopentag(name, { classname = '', name: own = '' }) {
            if (name === 'testsuite' || name === 'testsuites')
                isJunit = true;
            else if (name === 'testcase')
                [verdict, title] = ['passed', [classname, own].filter(Boolean).join(' \u203a ')];
            else if (name === 'failure' || name === 'error')
                verdict = 'failed';
            else if (name === 'skipped' && verdict === 'passed')
                verdict = 'skipped';
        },
        onclosetag(name) {
            if (name !== 'testcase')
                return;
            if (verdict === 'passed')
                passed++;
            else if (verdict === 'skipped')
                skipped++;
            else
                failures.push(title);
            verdict = '';
        },
    }, { xmlMode: true });
    parser.end(text);
    return isJunit ? { passed, skipped, failed: failures.length, failures } : undefined;
}


 })

};
;