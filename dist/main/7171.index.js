"use strict";
exports.id = 7171;
exports.ids = [7171];
exports.modules = {

 57171:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  runInBackground: () => ( runInBackground)
});

var find_action = __webpack_require__(67274);
var errors = __webpack_require__(12027);
var clock = __webpack_require__(85161);
var printable = __webpack_require__(12784);
var files = __webpack_require__(56870);
var interruption = __webpack_require__(49039);
var lazy_http = __webpack_require__(80355);
var lock = __webpack_require__(35307);
;






function backgroundSystem({ variables, folder, ancestors }, ready) {
    const secrets = new Set();
    const owner = longLived(ancestors);
    return {
        folder,
        files: (0,interruption.I)(files.a),
        http: (0,lazy_http.C)({ ...variables }),
        serve: async (answer, port) => (await __webpack_require__.e( 6653).then(__webpack_require__.bind(__webpack_require__, 76653))).serveLocally(answer, port),
        variable: (name) => variables[name] || undefined,
        report: {
            hide: (secret) => secrets.add(secret),
            log(line) {
                const shown = [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), line);
                process.stdout.write(`${(0,printable.g$)(shown)}\n`);
            },
        },
        ready,
        isOrphan: () => !owner(),
    };
}
const SETTLED_MS = 1_500;
function longLived(ancestors) {
    const step = process.ppid;
    let [endedAt, owner] = [undefined, undefined];
    return () => {
        if (ancestors.length === 0 || (process.ppid === step && (0,lock.W)(step)))
            return true;
        endedAt ??= (0,clock.L)();
        if ((0,clock.L)() - endedAt < SETTLED_MS)
            return true;
        owner ??= ancestors.find(lock.W);
        return owner !== undefined && (0,lock.W)(owner);
    };
}

;



async function runInBackground(name) {
    const action = await (0,find_action.O)(name);
    if (action === undefined)
        throw new Error(`no such action: ${name}`);
    const handover = await new Promise((resolve) => {
        process.once('message', (message) => resolve(message));
    });
    const ready = (message) => {
        process.send?.({ ready: message });
    };
    try {
        const { background } = await action.load();
        await background?.(handover.task, backgroundSystem(handover, ready));
        process.exit();
    }
    catch (error) {
        process.exitCode = 1;
        process.send?.({ failure: failureText(error) }, () => process.disconnect?.());
    }
}
function failureText(error) {
    const message = (0,errors.bD)(error);
    if (error instanceof errors.yo) {
        const { code, hint, file, line } = error;
        return { code, message, isUsers: true, hint, file, line };
    }
    return { code: error instanceof errors.yA ? error.code : 'BACKGROUND_FAILED', message, isUsers: false };
}


 })

};
;