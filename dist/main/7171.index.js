"use strict";
exports.id = 7171;
exports.ids = [7171];
exports.modules = {

/***/ 57171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInBackground: () => (/* binding */ runInBackground)
});

// EXTERNAL MODULE: ./build/js/actions/index.js + 17 modules
var actions = __webpack_require__(67621);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/standards/clock.js
var clock = __webpack_require__(85161);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/system/files.js + 1 modules
var files = __webpack_require__(56870);
// EXTERNAL MODULE: ./build/js/system/interruption.js
var interruption = __webpack_require__(49039);
// EXTERNAL MODULE: ./build/js/system/lazy-http.js
var lazy_http = __webpack_require__(80355);
// EXTERNAL MODULE: ./build/js/system/lock.js
var lock = __webpack_require__(35307);
;// CONCATENATED MODULE: ./build/js/system/background-system.js






/** The system of a process that goes on after its step, from what the step handed over. Its log is what it prints. */
function backgroundSystem({ variables, folder, ancestors }, ready) {
    const secrets = new Set();
    const owner = longLived(ancestors);
    return {
        folder,
        files: (0,interruption/* interruptible */.I)(files/* realFiles */.a),
        http: (0,lazy_http/* httpIn */.C)({ ...variables }),
        serve: async (answer, port) => (await __webpack_require__.e(/* import() */ 6653).then(__webpack_require__.bind(__webpack_require__, 76653))).serveLocally(answer, port),
        variable: (name) => variables[name] || undefined,
        report: {
            hide: (secret) => secrets.add(secret),
            log(line) {
                const shown = [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), line);
                process.stdout.write(`${(0,printable/* printable */.g$)(shown)}\n`);
            },
        },
        ready,
        isOrphan: () => !owner(),
    };
}
const SETTLED_MS = 1_500;
/**
 * Whether the one among the ancestors is there that lives as long as the job: the nearest that still is when the step has ended. A shell in between
 * may end with the step, and says nothing. Where no ancestor is known, somebody is always there.
 */
function longLived(ancestors) {
    const step = process.ppid;
    let [endedAt, owner] = [undefined, undefined];
    return () => {
        if (ancestors.length === 0 || (process.ppid === step && (0,lock/* isRunning */.W)(step)))
            return true;
        endedAt ??= (0,clock/* clockMs */.L)();
        if ((0,clock/* clockMs */.L)() - endedAt < SETTLED_MS)
            return true;
        owner ??= ancestors.find(lock/* isRunning */.W);
        return owner !== undefined && (0,lock/* isRunning */.W)(owner);
    };
}

;// CONCATENATED MODULE: ./build/js/background.js



/** The door of a process that goes on after its step: a task comes as a message, one word goes back. */
async function runInBackground(name) {
    const action = actions/* actions */.o.get(name);
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
        // What a server has not answered yet nobody waits for any more.
        process.exit();
    }
    catch (error) {
        process.exitCode = 1;
        process.send?.({ failure: failureText(error) }, () => process.disconnect?.());
    }
}
function failureText(error) {
    const message = (0,errors/* messageOf */.bD)(error);
    if (error instanceof errors/* UserError */.yo) {
        const { code, hint, file, line } = error;
        return { code, message, isUsers: true, hint, file, line };
    }
    return { code: error instanceof errors/* ExternalError */.yA ? error.code : 'BACKGROUND_FAILED', message, isUsers: false };
}


/***/ })

};
;