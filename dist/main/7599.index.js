export const id = 7599;
export const ids = [7599];
export const modules = {

/***/ 77599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  taskProcessesIn: () => (/* binding */ taskProcessesIn)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/system/interruption.js
var interruption = __webpack_require__(49039);
// EXTERNAL MODULE: ./build/js/system/process-tree.js
var process_tree = __webpack_require__(15232);
;// CONCATENATED MODULE: ./build/js/system/task-log.js

// Nobody reads more; and a disk is soon full.
const HEAD_BYTES = 4 * 1024 ** 2;
const TAIL_BYTES = 4 * 1024 ** 2;
/** A file with the beginning and the end of what is printed: of more than eight megabytes the middle is left out. A disk that is full ends no task. */
function openTaskLog(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'w');
    const tail = [];
    let [bytes, written, kept] = [0, 0, 0];
    let isFull = false;
    const write = (chunk) => {
        if (isFull)
            return;
        try {
            (0,external_node_fs_.writeSync)(descriptor, chunk);
        }
        catch {
            isFull = true;
        }
    };
    return {
        bytes: () => bytes,
        add(chunk) {
            bytes += chunk.length;
            const head = chunk.subarray(0, Math.max(0, HEAD_BYTES - written));
            written += head.length;
            if (head.length > 0)
                write(head);
            const rest = chunk.subarray(head.length);
            if (rest.length === 0)
                return;
            tail.push(rest);
            kept += rest.length;
            while (tail.length > 1 && kept - (tail[0]?.length ?? 0) >= TAIL_BYTES)
                kept -= tail.shift()?.length ?? 0;
        },
        close() {
            const missing = bytes - written - kept;
            if (missing > 0)
                write(`\n… ${missing} bytes are left out …\n`);
            for (const chunk of tail)
                write(chunk);
            (0,external_node_fs_.closeSync)(descriptor);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/system/task-processes.js







// What a step of a workflow would not see either: our own inputs, what speaks to the runner in our name, and the tokens of its services.
const OURS = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME_|CACHE_|RESULTS_)|GITHUB_(?:OUTPUT|STATE|ENV|PATH)$)/;
// By this what a run has started is found again, wherever it has gone.
const MARK = 'MAESTRO_RUN';
// A runner waits for 7.5 seconds before it insists.
const GRACE_MS = 4_000;
const LOOK_MS = 50;
// What is still in a pipe once its program has ended; a daemon may hold it open for ever.
const DRAIN_MS = 300;
/** Commands that run beside one another, with the environment of this process and what is added to it. */
function taskProcessesIn(environment) {
    // Nobody else's, and no secret: node:crypto takes four milliseconds to load.
    const mark = `${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`;
    const inherited = Object.fromEntries(Object.entries(environment).filter(([name]) => !OURS.test(name)));
    const running = new Set();
    const traces = { mark: `${MARK}=${mark}`, outputs: new Set() };
    let forget;
    const endAll = async () => {
        await Promise.all([...running].map((one) => one.end()));
        endFound(traces);
    };
    const endAtOnce = () => {
        for (const one of running)
            one.endAtOnce();
        endFound(traces);
    };
    return {
        async start(run) {
            forget ??= (0,interruption/* whenInterrupted */.v)(endAll, endAtOnce);
            const task = startTask(run, { ...inherited, ...run.env, [MARK]: mark });
            running.add(task);
            if (task.output !== undefined)
                traces.outputs.add(task.output);
            try {
                return await task.ended;
            }
            finally {
                running.delete(task);
            }
        },
        async endAll() {
            await endAll();
            forget?.();
            forget = undefined;
        },
    };
}
function startTask({ command, folder, log: file, timeoutMs }, env) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
    const log = openTaskLog(file);
    const isWindows = process.platform === 'win32';
    // Its errors stand between its other lines, where they came; and the shell stays, so that whoever ends its own parent does not end us.
    const script = `exec 2>&1\n${command}\nexit $?`;
    const child = isWindows
        ? (0,external_node_child_process_.spawn)(command, { cwd: folder, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
        : (0,external_node_child_process_.spawn)('/bin/sh', ['-c', script], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout?.on('data', (chunk) => log.add(chunk));
    child.stderr?.on('data', (chunk) => log.add(chunk));
    let [isTimedOut, isEnded] = [false, false];
    let ending;
    const ended = new Promise((resolve) => {
        const timer = setTimeout(() => {
            isTimedOut = true;
            ending ??= endGroup(child);
        }, timeoutMs);
        const finish = async (end) => {
            clearTimeout(timer);
            // A shell that is asked to end does not wait for what it has started: that has its time all the same.
            await ending;
            await Promise.race([drained(child), (0,promises_.setTimeout)(DRAIN_MS, undefined, { ref: false })]);
            child.stdout?.destroy();
            signalGroup(child, 'SIGKILL');
            log.close();
            resolve({ ...end, isTimedOut, isEnded, bytes: log.bytes() });
        };
        child.once('error', (error) => finish({ code: null, signal: null, problem: error.message }));
        child.once('exit', (code, signal) => finish({ code, signal, problem: '' }));
    });
    return {
        output: child.pid === undefined ? undefined : linkOf(child.pid, 1),
        ended,
        async end() {
            isEnded = true;
            ending ??= endGroup(child);
            await Promise.all([ending, ended]);
        },
        endAtOnce() {
            insist(child);
        },
    };
}
function drained({ stdout }) {
    return new Promise((resolve) => {
        if (stdout === null || stdout.readableEnded)
            resolve(undefined);
        else
            stdout.once('end', resolve);
    });
}
/** Asks all of the group, and insists where any of it is still there after a while. */
async function endGroup(child) {
    const isOver = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
    const endOthers = isOver ? undefined : (0,process_tree/* rememberTree */.e5)(child.pid);
    signalGroup(child, 'SIGTERM');
    if (isOver)
        return;
    if (!(await isGoneInTime(child.pid)))
        insist(child);
    endOthers?.();
}
/** At once where groups are not known: what is asked to end there has been ended. */
async function isGoneInTime(group) {
    const limit = performance.now() + GRACE_MS;
    while ((0,process_tree/* isGroupRunning */.t1)(group)) {
        if (performance.now() >= limit)
            return false;
        await (0,promises_.setTimeout)(LOOK_MS);
    }
    return true;
}
/** Whoever has left the group is still below its shell, as long as that is there. */
function insist(child) {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        (0,process_tree/* endTrees */.vK)([child.pid]);
    signalGroup(child, 'SIGKILL');
}
function signalGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        (0,process_tree/* endTrees */.vK)([pid]);
        return;
    }
    try {
        process.kill(-pid, signal);
    }
    catch {
        // Nobody is left.
    }
}
/** Ends what left its group, as daemons do, where the system shows environments, and where what is printed goes to. */
function endFound({ mark, outputs }) {
    for (const id of (0,process_tree/* processes */.uF)()) {
        try {
            if ([1, 2].some((descriptor) => outputs.has(linkOf(id, descriptor) ?? '')))
                process.kill(id, 'SIGKILL');
            else if ((0,external_node_fs_.readFileSync)(`/proc/${id}/environ`, 'latin1').includes(mark))
                process.kill(id, 'SIGKILL');
        }
        catch {
            // It is gone, or somebody else's.
        }
    }
}
/** The pipe or socket that stands for a descriptor of a process, where the system shows it. */
function linkOf(pid, descriptor) {
    try {
        const link = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${descriptor}`);
        return /^(?:pipe|socket):/.test(link) ? link : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
