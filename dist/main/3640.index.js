"use strict";
exports.id = 3640;
exports.ids = [3640];
exports.modules = {

 73640:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   killBackground: () => ( killBackground),
   startBackground: () => ( startBackground)
 });
 var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
 var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
 var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
 var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
 var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
 var _make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82047);






const PLAIN = [
    ...['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP', 'LANG'],
    ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'RUNNER_TEMP', 'RUNNER_TRACKING_ID'],
];
const START_LIMIT_MS = 120_000;
async function startBackground(task, env) {
    const entry = node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(process.argv[1] ?? ''), 'background.js');
    const log = openLog(env);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [entry], {
        detached: true,
        cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
        env: Object.fromEntries(PLAIN.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
        stdio: ['ignore', log, log, 'ipc'],
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    const handover = {
        task,
        variables: { ...env },
        folder: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        ancestors: ancestorsOf(process.pid),
    };
    try {
        const said = await new Promise((resolve, reject) => {
            const ended = (why) => () => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yA('BACKGROUND_ENDED', why, true));
            const timer = setTimeout(ended('The index was not ready in time'), START_LIMIT_MS);
            timer.unref();
            child.once('error', reject);
            child.once('exit', ended('The process of the index ended at once'));
            child.once('message', (word) => settle(word, resolve, reject));
            child.send(handover);
        });
        return { said, sign: signOf(child.pid ?? 0) };
    }
    catch (error) {
        child.kill();
        throw error;
    }
    finally {
        child.removeAllListeners('exit');
        if (child.connected)
            child.disconnect();
        child.unref();
    }
}
function killBackground(sign) {
    const pid = Number(sign.split(' ')[0]);
    if (!(pid > 0) || sign !== signOf(pid))
        return false;
    try {
        return process.kill(pid, 'SIGKILL');
    }
    catch (error) {
        if (error.code === 'ESRCH')
            return false;
        throw error;
    }
}
function signOf(pid) {
    return [pid, ...(statOf(pid)?.slice(STARTED_AT, STARTED_AT + 1) ?? [])].join(' ');
}
function settle(word, resolve, reject) {
    if ('ready' in word)
        resolve(word.ready);
    else
        reject(failureOf(word.failure));
}
function failureOf({ code, message, hint, isUsers, ...at }) {
    return isUsers ? new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yo(code, message, hint, at) : new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yA(code, message, true);
}
function openLog(env) {
    const folder = env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
    (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ .f)(folder);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'maestro-index.log'), 'a', 0o600);
}
function ancestorsOf(process_) {
    const found = [];
    for (let at = parentOf(process_); at !== undefined && at > 1; at = parentOf(at))
        found.push(at);
    return found.length > 0 || process.ppid <= 1 ? found : [process.ppid];
}
function parentOf(pid) {
    const parent = statOf(pid)?.[PARENT_AT];
    return parent === undefined ? undefined : Number(parent);
}
const PARENT_AT = 1;
const STARTED_AT = 19;
function statOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
    }
    catch {
        return undefined;
    }
}


 })

};
;