export const id = 5913;
export const ids = [5913];
export const modules = {

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit),
/* harmony export */   t: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var _changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7361);
/* harmony import */ var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7178);
/* harmony import */ var _workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);
/* harmony import */ var _workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);




/**
 * The project graph of one commit.
 *
 * @throws {UserError} `NO_COMMITS`; `HEAD_UNKNOWN` when the revision names no commit here
 */
async function readGraph(git, revision) {
    return (await readCommit(git, revision)).graph;
}
/** The same, and the files that it comes from. Throws as {@link readGraph}. */
async function readCommit(git, revision) {
    const [usual, commit] = await Promise.all([(0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadReaders */ .P)(), git.commit(revision)]);
    if (commit === undefined)
        throw (0,_changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownHead */ .R)(revision);
    const entries = await git.tree(commit);
    const readers = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readersFor */ .OP)(usual, entries);
    const tree = await (0,_workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileTree */ .d)(git, entries, (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceFiles */ .PZ)(readers), new Map());
    const { parts, settings } = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkspace */ .iF)(readers, tree);
    return { commit, tree, graph: (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .buildGraph */ .Z)(parts, settings) };
}


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(4545);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/js/report/markdown.js
var markdown = __webpack_require__(7164);
// EXTERNAL MODULE: ./build/js/report/paint.js
var report_paint = __webpack_require__(8721);
;// CONCATENATED MODULE: ./build/js/report/run-text.js




const WORDS = {
    passed: 'passed',
    failed: 'failed',
    'timed-out': 'took too long',
    ended: 'ended with the run',
    skipped: 'skipped',
};
const MARKS = {
    passed: '✅ passed',
    failed: '❌ failed',
    'timed-out': '⏱️ took too long',
    ended: '⏹️ ended with the run',
    skipped: '⏭️ skipped',
};
const COLORS = { passed: 'green', failed: 'red', 'timed-out': 'red', ended: 'yellow', skipped: 'yellow' };
const SIGNS = { passed: '✓', failed: '✗', 'timed-out': '✗', ended: '–', skipped: '–' };
/** `core-api:test passed in 12.3 s`: what a task came to, in one line. */
function resultLine({ task, status, seconds, exitCode, note }) {
    const ended = status === 'failed' && exitCode !== null ? ` with exit code ${exitCode}` : '';
    const took = status === 'skipped' ? '' : ` ${status === 'timed-out' ? 'after' : 'in'} ${precise(seconds)}`;
    return `${SIGNS[status]} ${task.id} ${WORDS[status]}${ended}${took}${note === '' ? '' : `: ${note}`}`;
}
function precise(seconds) {
    return seconds < 60 ? `${seconds.toFixed(1)} s` : (0,headline/* duration */.p0)(seconds);
}
/** How all of it went, in one sentence. */
function runHeadline(results) {
    if (results.length === 0)
        return 'Nothing to run';
    const count = (status) => results.filter((one) => one.status === status).length;
    const statuses = ['failed', 'timed-out', 'ended', 'skipped', 'passed'];
    return (0,headline/* tallied */.mG)(statuses.map((status) => [count(status), WORDS[status]]), (number) => (0,headline/* counted */.hS)(number, 'task'));
}
/** What somebody who waits sees last: what did not pass, the slowest, and how long all took. */
function runText(results, seconds, screen) {
    const paint = (0,report_paint/* paintFor */.e)(screen.hasColor);
    const bad = results.filter(({ status }) => status !== 'passed');
    const lines = bad.map((one) => paint(COLORS[one.status], (0,printable/* printable */.g$)(resultLine(one))));
    const head = paint('bold', `${runHeadline(results)} in ${precise(seconds)}`);
    return [...lines, ...(lines.length === 0 ? [] : ['']), head, ''].join('\n');
}
/** The same for the job summary, as Markdown: the slowest first, and what did not pass before all others. */
function runSummary(results, seconds) {
    const head = `**${runHeadline(results)}** in ${precise(seconds)}\n`;
    if (results.length === 0)
        return head;
    const order = ['failed', 'timed-out', 'ended', 'skipped', 'passed'];
    const sorted = [...results].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || b.seconds - a.seconds);
    const rows = sorted.map(({ task, status, seconds: own, exitCode, note }) => (0,markdown/* tableRow */.jD)([
        (0,markdown/* markdownCode */.D9)(task.id),
        MARKS[status],
        status === 'skipped' ? '–' : precise(own),
        (0,markdown/* markdownText */.p7)(note === '' && status === 'failed' && exitCode !== null ? `exit code ${exitCode}` : note),
    ]));
    return `${head}\n${(0,markdown/* tableHead */.PP)(['task', 'result', 'time', 'why'])}${(0,markdown/* fitted */.$5)(rows, 300_000)}`;
}
/** What would run, each behind all that it waits for, and why it waits. */
function orderText(graph, screen) {
    const paint = (0,report_paint/* paintFor */.e)(screen.hasColor);
    const lines = [...graph.values()].flatMap(({ id, command, after, isAdded }) => [
        `${paint('cyan', (0,printable/* printable */.g$)(id))}  ${(0,printable/* printable */.g$)(command)}${isAdded ? paint('dim', '  (others need it)') : ''}`,
        ...after.map(({ task, at }) => paint('dim', `    after ${(0,printable/* printable */.g$)(task)}, as ${placeText(at)} says`)),
    ]);
    return `${paint('bold', graph.size === 0 ? 'Nothing to run' : (0,headline/* counted */.hS)(graph.size, 'task'))}\n\n${lines.join('\n')}\n`;
}
function placeText({ file, line }) {
    return `${(0,printable/* printable */.g$)(file)}${line === undefined ? '' : `:${line}`}`;
}

// EXTERNAL MODULE: ./build/js/schedule/timings.js
var schedule_timings = __webpack_require__(9837);
// EXTERNAL MODULE: ./build/js/graph/select-projects.js
var select_projects = __webpack_require__(7808);
;// CONCATENATED MODULE: ./build/js/tasks/task-graph.js


/**
 * The tasks that are asked for, and all that they need.
 *
 * @throws {UserError} `TASK_CYCLE`
 */
function makeTaskGraph(question) {
    const building = { ...question, dependencies: dependenciesIn(question.graph), tasks: new Map() };
    for (const [name, targets] of question.wanted) {
        for (const target of targets)
            for (const id of idsOf(building, name, target))
                add(id, building, [], false);
    }
    return ordered(building.tasks);
}
function dependenciesIn({ edges }) {
    const found = new Map();
    for (const { from, to, kind } of edges) {
        if (kind !== 'local')
            continue;
        const own = found.get(from);
        if (own === undefined)
            found.set(from, new Set([to]));
        else
            own.add(to);
    }
    return new Map([...found].map(([name, names]) => [name, [...names]]));
}
function idsOf({ graph }, name, target) {
    const project = graph.projects.get(name);
    const own = project?.targets.filter((one) => one.name === target) ?? [];
    return own.map((one, at) => {
        const id = at === 0 ? `${name}:${target}` : `${name}:${target}:${one.ecosystem}`;
        return { id, project: project, target: one };
    });
}
function add({ id, project, target }, building, way, isAdded) {
    const known = building.tasks.get(id);
    if (known !== undefined) {
        if (known.isAdded && !isAdded)
            building.tasks.set(id, { ...known, isAdded });
        return;
    }
    if (way.includes(id))
        return;
    const after = (building.needs.get(project.root) ?? [])
        .filter((need) => need.target === target.name)
        .flatMap((need) => meant(need, project.name, building).map((one) => ({ one, at: need.at })))
        .filter(({ one }) => one.id !== id);
    const { command, folder, ecosystem } = target;
    const needs = new Map(after.map(({ one, at }) => [one.id, { task: one.id, at }]));
    const task = { id, project: project.name, target: target.name, command, folder, ecosystem, isAdded };
    building.tasks.set(id, { ...task, after: [...needs.values()] });
    for (const { one } of after)
        add(one, building, [...way, id], true);
}
function meant({ needs, of }, project, building) {
    if (of === 'self')
        return idsOf(building, project, needs);
    if (of === 'dependencies')
        return ofDependencies(needs, project, building);
    return (0,select_projects/* selectProjects */.h)(of.selector, building.graph.projects).flatMap((name) => idsOf(building, name, needs));
}
/** Of a dependency without this target, those of its own dependencies. */
function ofDependencies(target, project, building) {
    const seen = new Set([project]);
    const found = [];
    for (const waiting = [...(building.dependencies.get(project) ?? [])]; waiting.length > 0;) {
        const name = waiting.shift();
        if (seen.has(name))
            continue;
        seen.add(name);
        const own = idsOf(building, name, target);
        found.push(...own);
        if (own.length === 0)
            waiting.push(...(building.dependencies.get(name) ?? []));
    }
    return found;
}
/** Kahn's algorithm; what can go first goes in the order in which it was asked for. */
function ordered(tasks) {
    const done = new Map();
    const open = new Map([...tasks.values()].map((task) => [task.id, new Set(task.after.map((need) => need.task))]));
    const dependents = dependentsIn(tasks);
    const ready = [...open].flatMap(([id, needs]) => (needs.size === 0 ? id : []));
    for (const id of ready) {
        done.set(id, tasks.get(id));
        for (const next of dependents.get(id) ?? []) {
            const needs = open.get(next);
            needs?.delete(id);
            if (needs?.size === 0)
                ready.push(next);
        }
    }
    if (done.size === tasks.size)
        return done;
    throw cycleAmong([...tasks.keys()].filter((id) => !done.has(id)), tasks);
}
/** Who waits for each task. */
function dependentsIn(tasks) {
    const found = new Map();
    for (const { id, after } of tasks.values()) {
        for (const { task } of after) {
            const own = found.get(task);
            if (own === undefined)
                found.set(task, [id]);
            else
                own.push(id);
        }
    }
    return found;
}
function cycleAmong(left, tasks) {
    const isLeft = new Set(left);
    const way = [];
    for (let at = left[0] ?? '';;) {
        const again = way.indexOf(at);
        way.push(at);
        if (again >= 0) {
            const need = tasks.get(way.at(-2) ?? '')?.after.find(({ task }) => task === at);
            const chain = way.slice(again).join(' → ');
            const hint = 'Take one of them out of dependsOn.';
            return new errors/* UserError */.yo('TASK_CYCLE', `these tasks wait for one another: ${chain}`, hint, need?.at);
        }
        at = tasks.get(at)?.after.find(({ task }) => isLeft.has(task))?.task ?? '';
    }
}

;// CONCATENATED MODULE: ./build/js/tasks/run-tasks.js

/**
 * Runs tasks, each once all that it needs has passed: several at a time, and first what most waits for. A task that fails keeps back only those
 * that need it.
 *
 * @returns a result for each task, in the order of the graph
 */
async function runTasks(graph, running) {
    const { parallel, isFailFast, start, told } = running;
    const dependents = dependentsIn(graph);
    const left = new Map([...graph.values()].map(({ id, after }) => [id, after.length]));
    const weights = weightsIn(graph, dependents, running.estimate);
    const ready = sortedBy(weights);
    for (const [id, count] of left)
        if (count === 0)
            ready.add(id);
    const results = new Map();
    const settle = (result) => {
        results.set(result.task.id, result);
        told?.(result);
    };
    const skip = (id, note) => {
        for (const waiting = [id]; waiting.length > 0;) {
            const next = waiting.pop();
            if (results.has(next))
                continue;
            settle({ task: graph.get(next), status: 'skipped', seconds: 0, exitCode: null, note });
            waiting.push(...(dependents.get(next) ?? []));
        }
    };
    let isOver = false;
    const finish = (task, outcome) => {
        settle({ task, ...outcome });
        if (outcome.status !== 'passed') {
            isOver ||= isFailFast || outcome.status === 'ended';
            for (const id of dependents.get(task.id) ?? [])
                skip(id, `${task.id} did not pass`);
            return;
        }
        for (const id of dependents.get(task.id) ?? []) {
            const count = (left.get(id) ?? 0) - 1;
            left.set(id, count);
            if (count === 0 && !results.has(id))
                ready.add(id);
        }
    };
    const active = new Set();
    for (;;) {
        while (!isOver && active.size < parallel) {
            const id = ready.take();
            if (id === undefined)
                break;
            const task = graph.get(id);
            const going = start(task).then((outcome) => {
                active.delete(going);
                finish(task, outcome);
            });
            active.add(going);
        }
        if (active.size === 0)
            break;
        await Promise.race(active);
    }
    for (const id of graph.keys())
        skip(id, 'the run was over before');
    return [...graph.keys()].map((id) => results.get(id));
}
/** How long it takes from the start of each task to the end of the last one that waits for it. */
function weightsIn(graph, dependents, estimate) {
    const weights = new Map();
    for (const task of [...graph.values()].reverse()) {
        const next = (dependents.get(task.id) ?? []).map((id) => weights.get(id) ?? 0);
        weights.set(task.id, estimate(task) + Math.max(0, ...next));
    }
    return weights;
}
/** A binary heap: the heaviest first, of equals the one that came first. */
function sortedBy(weights) {
    const heap = [];
    let count = 0;
    const isBefore = (a, b) => {
        const [one, other] = [heap[a], heap[b]];
        if (one === undefined || other === undefined)
            return one !== undefined;
        return one.weight === other.weight ? one.at < other.at : one.weight > other.weight;
    };
    const swap = (a, b) => {
        const kept = heap[a];
        heap[a] = heap[b];
        heap[b] = kept;
    };
    return {
        add(id) {
            heap.push({ id, weight: weights.get(id) ?? 0, at: count++ });
            for (let at = heap.length - 1; at > 0;) {
                const parent = (at - 1) >> 1;
                if (!isBefore(at, parent))
                    break;
                swap(at, parent);
                at = parent;
            }
        },
        take() {
            const [first] = heap;
            const last = heap.pop();
            if (first === undefined || last === undefined)
                return undefined;
            if (heap.length > 0)
                heap[0] = last;
            for (let at = 0;;) {
                const [left, right] = [2 * at + 1, 2 * at + 2];
                const next = right < heap.length && isBefore(right, left) ? right : left;
                if (next >= heap.length || !isBefore(next, at))
                    break;
                swap(at, next);
                at = next;
            }
            return first.id;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/tasks/task-environment.js

/** Folder of environments that are ours. */
const OWN_ENVIRONMENTS = '.maestro/environments';
/** A task runs in the environment of its project: that of Python beside its manifest or at the root of its workspace, and the programs of Node from there upwards. */
async function environmentFor(task, project, place) {
    const python = task.ecosystem === 'python' ? await pythonOf(project, place) : undefined;
    const programs = task.ecosystem === 'node' ? [task.folder, ...above(task.folder)].map((at) => binOf(at, place)) : [];
    const own = python === undefined ? programs : [external_node_path_.join(python, SCRIPTS), ...programs];
    const variables = { PATH: [...own, place.path].join(external_node_path_.delimiter) };
    if (python === undefined)
        return { variables };
    return { python, variables: { ...variables, VIRTUAL_ENV: python, PYTHONHOME: undefined } };
}
const SCRIPTS = process.platform === 'win32' ? 'Scripts' : 'bin';
async function pythonOf({ name, root, workspaceRoots }, { root: top, files }) {
    const places = [`${OWN_ENVIRONMENTS}/${name}`, ...[root, ...workspaceRoots].map((at) => external_node_path_.posix.join(at, '.venv'))];
    for (const at of places) {
        const folder = external_node_path_.join(top, at);
        if ((await files.list(folder)).includes('pyvenv.cfg'))
            return folder;
    }
    return undefined;
}
function binOf(at, { root }) {
    return external_node_path_.join(root, at, 'node_modules', '.bin');
}
function above(folder) {
    const parts = folder === '' ? [] : folder.split('/');
    return parts.map((_, at) => parts.slice(0, parts.length - 1 - at).join('/'));
}

;// CONCATENATED MODULE: ./build/js/actions/run/task-logs.js

/** A folder for the logs of one run; those of the run before go. */
async function openLogs(root, { outputFolder, files }) {
    const folder = external_node_path_.join(await outputFolder(root), 'run');
    await files.remove(folder);
    const fileOf = ({ id }) => external_node_path_.join(folder, `${id.replace(/[^\w.@-]/g, '_')}.log`);
    return {
        fileOf,
        async end(task, lines) {
            const text = Buffer.from((await files.readBytes(fileOf(task))) ?? []).toString('utf8');
            const all = text.trimEnd().split('\n');
            if (all.length <= lines)
                return text.trim() === '' ? '(it printed nothing)' : text;
            return `… ${all.length - lines} lines before these are in ${fileOf(task)}\n${all.slice(-lines).join('\n')}`;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/tasks/find-problems.js
// What tools print of what they found: pytest, ruff, flake8, mypy, pyright, tsc, eslint, jest, vitest, node:test.
// biome-ignore lint/suspicious/noControlCharactersInRegex: colors begin with one
const STYLE = /\u001b\[[0-9;]*m/g;
const MOST_LINES = 200_000;
/** The errors that a log tells with their places, in their order, each once. */
function findProblems(log) {
    const lines = log.replace(STYLE, '').split(/\r?\n/).slice(-MOST_LINES);
    const found = new Map();
    for (const find of [findLines, findRuff, findEslint, findPytest, findJavaScript]) {
        for (const one of find(lines))
            found.set(`${one.file} ${one.line} ${one.column} ${one.message}`, one);
    }
    return [...found.values()];
}
const SINGLE = [
    // mypy: a.py:2:12: error: Incompatible return value type  [return-value]
    /^(?<file>[^\s:][^:]*\.pyi?):(?<line>\d+)(?::(?<column>\d+))?: error: (?<message>.+)$/,
    // ruff --output-format concise, flake8: a.py:1:8: F401 'os' imported but unused
    /^(?<file>[^\s:][^:]*\.pyi?):(?<line>\d+):(?<column>\d+): (?<message>[A-Z]{1,6}\d{1,4} .+)$/,
    // tsc: a.ts(1,7): error TS2322: Type …
    /^(?<file>[^\s(][^(]*\.[cm]?[jt]sx?)\((?<line>\d+),(?<column>\d+)\): error (?<message>TS\d+: .+)$/,
    // tsc --pretty, pyright: a.ts:1:7 - error TS2322: Type …
    /^\s*(?<file>[^\s:][^:]*\.(?:[cm]?[jt]sx?|pyi?)):(?<line>\d+):(?<column>\d+) - error:? (?<message>.+)$/,
];
function findLines(lines) {
    return lines.flatMap((line) => {
        if (!line.includes('error') && !/:\d+: [A-Z]/.test(line))
            return [];
        const groups = SINGLE.map((form) => form.exec(line)?.groups).find((one) => one !== undefined);
        return groups === undefined ? [] : [problemOf(groups)];
    });
}
function problemOf(groups) {
    const { file = '', line, column, message = '' } = groups;
    return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), message };
}
/** `F401 [*] os imported but unused`, and below it ` --> a.py:1:8`. */
function findRuff(lines) {
    return lines.flatMap((line, at) => {
        const place = /^\s*--> (?<file>.+):(?<line>\d+):(?<column>\d+)$/.exec(line)?.groups;
        const message = /^[A-Z]{1,6}\d{1,4} .+$|^invalid-syntax: .+$/.exec(lines[at - 1] ?? '')?.[0];
        return place === undefined || message === undefined ? [] : [problemOf({ ...place, message })];
    });
}
/** A path alone on its line, and below it `  1:11  error  'b' is not defined  no-undef`. */
function findEslint(lines) {
    let file = '';
    return lines.flatMap((line) => {
        if (/^\S.*\.\w+$/.test(line))
            file = line;
        const [, at, column, text = ''] = /^\s+(\d+):(\d+)\s+error\s+(.+)$/.exec(line) ?? [];
        if (at === undefined || file === '')
            return [];
        const message = text.replace(/\s{2,}(\S+)$/, ' ($1)');
        return [problemOf({ file, line: at, column, message })];
    });
}
const PYTEST_FRAME = /^(?<file>[^\s:/][^:]*\.py):(?<line>\d+): ?/;
/** Of each failure the first frame in the project, and the first line that begins with `E`. */
function findPytest(lines) {
    const found = [];
    let isInside = false;
    let place;
    let message = '';
    const close = () => {
        if (place !== undefined && message !== '')
            found.push(problemOf({ ...place, message }));
        place = undefined;
        message = '';
    };
    for (const line of lines) {
        if (/^={3,} (?:FAILURES|ERRORS) ={3,}$/.test(line))
            isInside = true;
        else if (isInside && /^(?:_{3,} .+ _{3,}|={3,} .+ ={3,})$/.test(line)) {
            close();
            isInside = line.startsWith('_');
        }
        else if (isInside) {
            place ??= PYTEST_FRAME.exec(line)?.groups;
            if (message === '')
                message = /^E {2,}(.+)$/.exec(line)?.[1] ?? '';
        }
    }
    close();
    return found;
}
// jest: "  ● sums › are right"; vitest: " FAIL  c.test.mjs > right"; node:test: "✖ right (1.3ms)".
const FAILURE = /^\s*(?:● (?!Console)|FAIL {2}|✖ )(?<title>.+?)(?: \([\d.]+ms\))?$/;
const FRAME = /(?:^\s*at .*?\(?(?:file:\/\/)?|^\s*❯ )(?<file>[^\s()]+\.[cm]?[jt]sx?):(?<line>\d+):(?<column>\d+)\)?$/;
/** Of each failed test the first frame that is nobody's package, and its first line. */
function findJavaScript(lines) {
    const found = [];
    let [title, text] = ['', ''];
    for (const line of lines) {
        const failure = FAILURE.exec(line)?.groups?.['title'];
        const place = title === '' ? undefined : FRAME.exec(line)?.groups;
        if (failure !== undefined)
            [title, text] = [failure, ''];
        else if (place !== undefined && !/node_modules|^node:/.test(place['file'] ?? '')) {
            found.push(problemOf({ ...place, message: text === '' ? title : `${title}: ${text}` }));
            title = '';
        }
        else if (title !== '' && text === '' && line.trim() !== '')
            text = line.trim();
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/actions/run/tell-problems.js


// A runner shows ten of a step, and drops the rest.
const MOST = 10;
const tell_problems_MOST_LINES = 20_000;
/** What failed tasks say of places in files of the commit, beside these; the answer has them as they were printed. */
async function tellProblems(failed, what, logs, { report }) {
    let left = MOST;
    for (const { task } of failed) {
        for (const problem of findProblems(await logs.end(task, tell_problems_MOST_LINES))) {
            const file = fileOf(problem, task.folder, what);
            if (file === undefined)
                continue;
            if (left-- <= 0)
                return;
            const { line, column, message } = problem;
            const place = { file, line, ...(column === undefined ? {} : { column }) };
            report.annotate({ level: 'error', title: task.id, message, ...place, isInAnswer: true });
        }
    }
}
/** In the commit; undefined for what lies elsewhere. */
function fileOf({ file }, folder, { root, view }) {
    const found = external_node_path_.relative(root, external_node_path_.resolve(root, folder, file))
        .split(external_node_path_.sep)
        .join('/');
    return view.tree.entries.has(found) ? found : undefined;
}

// EXTERNAL MODULE: ./build/js/contract/parse.js
var parse = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/js/graph/named-projects.js
var named_projects = __webpack_require__(9879);
// EXTERNAL MODULE: ./build/js/schedule/shards.js
var shards = __webpack_require__(8573);
// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(1589);
// EXTERNAL MODULE: ./build/js/workspaces/nx.js
var nx = __webpack_require__(695);
// EXTERNAL MODULE: ./build/js/actions/affected/answer.js + 2 modules
var answer = __webpack_require__(2913);
// EXTERNAL MODULE: ./build/js/actions/affected/contract.js
var contract = __webpack_require__(7453);
// EXTERNAL MODULE: ./build/js/actions/affected/read-graph.js
var read_graph = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/js/actions/run/what-to-run.js












/**
 * The tasks that the inputs ask for, in their order.
 *
 * @throws {UserError} `SHARD_INVALID`, `UNKNOWN_PROJECT`, `TASK_CYCLE`, `USAGE` where nothing says which projects
 */
async function whatToRun(inputs, system) {
    const git = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const [view, root] = await Promise.all([(0,read_graph/* readCommit */.k)(git, inputs.head || 'HEAD'), git.workTree()]);
    const wanted = inputs.shard === '' ? await named(inputs, view, system) : ofShard(inputs.shard, view);
    return { view, root, tasks: makeTaskGraph({ graph: view.graph, wanted, needs: await (0,nx.readNxNeeds)(view.tree) }) };
}
async function named(inputs, { graph }, system) {
    const words = inputs.affected ? [...inputs.projects, 'affected'] : inputs.projects;
    if (words.length === 0) {
        const hint = 'Name projects, or say --affected; all stands for every project.';
        throw new errors/* UserError */.yo('NOTHING_NAMED', 'nothing says which projects are to be run', hint);
    }
    const limits = new Map();
    const names = await (0,named_projects/* projectsMeantBy */.L)(words, graph, async () => {
        const set = await affectedSet(inputs, system);
        for (const limit of set.limits ?? [])
            limits.set(...limit);
        return new Set(set.projects.keys());
    });
    const isLimited = words.every((word) => word === 'affected' || word.startsWith('!'));
    return new Map(names.map((name) => {
        const limit = isLimited ? limits.get(name) : undefined;
        return [name, limit === undefined ? inputs.targets : inputs.targets.filter((target) => limit.has(target))];
    }));
}
function affectedSet(inputs, system) {
    const names = [
        'root',
        'base',
        'head',
        'workflow',
        'merge-queue',
        'dependents',
        'edges',
        'carries',
        'granularity',
    ];
    const given = new Map(names.map((name) => [name, inputs[name]]));
    return (0,answer/* answer */.Z)({ ...(0,parse/* parseInputs */.TL)(contract/* contract */.dz, (name) => given.get(name)), token: inputs.token }, system);
}
/** An entry of the matrix, as the workflow got it from the job that planned. */
function ofShard(text, { graph }) {
    const shard = parseShard(text);
    const unknown = shard.projects.find((name) => !graph.projects.has(name));
    if (unknown !== undefined) {
        const what = `shard names ${(0,printable/* printable */.g$)(unknown)}, which is no project of this commit`;
        throw new errors/* UserError */.yo('SHARD_INVALID', what, 'Check out the commit that affected answered for.');
    }
    return new Map(shard.projects.map((name) => [name, (0,shards/* targetsFor */.Y)(shard, name)]));
}
function parseShard(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw invalid(error instanceof Error ? error.message : String(error));
    }
    if (!(0,json/* isObject */.Gv)(value))
        throw invalid('it is no object');
    const [projects, targets] = [(0,json/* stringsOf */.iw)(value['projects']), (0,json/* stringsOf */.iw)(value['targets'])];
    if (projects.length === 0)
        throw invalid('it names no projects');
    const { only } = value;
    const limits = (0,json/* isObject */.Gv)(only) ? Object.entries(only).map(([name, own]) => [name, (0,json/* stringsOf */.iw)(own)]) : [];
    return { projects, targets, ...(limits.length === 0 ? {} : { only: Object.fromEntries(limits) }) };
}
function invalid(why) {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    const hint = 'Give it an entry of the output matrix of affected: shard: ${{ toJSON(matrix) }}.';
    return new errors/* UserError */.yo('SHARD_INVALID', `shard cannot be read: ${(0,printable/* printable */.g$)(why)}`, hint);
}

;// CONCATENATED MODULE: ./build/js/actions/run/run.js










/** The tasks that are asked for, side by side and in order, and what became of them. */
async function run(inputs, system) {
    const { report } = system;
    const [what, timings] = await Promise.all([whatToRun(inputs, system), readTimings(inputs, system)]);
    if (inputs['dry-run']) {
        await report.show(async (screen) => orderText(what.tasks, screen));
        return outputsOf([], 0, '');
    }
    const started = performance.now();
    const logs = await openLogs(what.root, system);
    const seen = [];
    let results = seen;
    const forget = system.whenInterrupted?.(() => tellInterruption(seen, what.tasks, system));
    try {
        results = await runAll(what, { inputs, timings, logs, seen }, system);
    }
    finally {
        forget?.();
        report.progress('');
        await system.tasks.endAll();
    }
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    for (const one of results.filter(hasFailed)) {
        await report.block(`What ${one.task.id} printed last:`, () => logs.end(one.task, FAILURE_LINES), false);
    }
    await tellProblems(results.filter(hasFailed), what, logs, system);
    await report.show(async (screen) => runText(results, seconds, screen));
    if (inputs.summary)
        await report.summary(async () => runSummary(results, seconds));
    return outputsOf(results, seconds, await keepResults(results, inputs, system));
}
// Of a failure people read the end; a runner's log has room for the rest in its fold.
const FAILURE_LINES = 80;
const FOLDED_LINES = 2_000;
function hasFailed({ status }) {
    return status === 'failed' || status === 'timed-out';
}
/** Results in the order of the tasks. */
async function runAll({ view, root, tasks }, running, system) {
    const { inputs, timings, logs, seen } = running;
    const { report } = system;
    const place = { root, path: system.variable('PATH') ?? '', files: system.files };
    const guess = (0,schedule_timings/* estimator */.H)(timings);
    const estimate = ({ project, target }) => guess(project, target);
    const [active, bare] = [new Set(), new Set()];
    const parallel = parallelOf(inputs, system);
    // One after another: what tasks print is read from their logs.
    let telling = Promise.resolve();
    const tell = () => report.progress(progressText({ active, results: seen, tasks, estimate, parallel }));
    const results = await runTasks(tasks, {
        parallel,
        estimate,
        isFailFast: inputs['fail-fast'],
        async start(task) {
            active.add(task.id);
            tell();
            const environment = await environmentFor(task, view.graph.projects.get(task.project), place);
            if (task.ecosystem === 'python' && environment.python === undefined)
                bare.add(task.project);
            const limit = limitOf(task, inputs, timings);
            const begun = performance.now();
            const end = await system.tasks.start({
                command: task.command,
                folder: external_node_path_.join(root, task.folder),
                env: environment.variables,
                log: logs.fileOf(task),
                timeoutMs: limit * 1_000,
            });
            active.delete(task.id);
            return outcomeOf(end, (performance.now() - begun) / 1_000, limit);
        },
        told(result) {
            seen.push(result);
            telling = telling.then(() => tellResult(result, logs, system));
            tell();
        },
    });
    await telling;
    if (bare.size > 0)
        tellBare([...bare], system);
    return results;
}
async function tellResult(result, logs, { report }) {
    if (result.status === 'ended')
        return;
    if (result.status !== 'passed')
        report.log(resultLine(result));
    else
        await report.block(resultLine(result), () => logs.end(result.task, FOLDED_LINES), true);
}
function outcomeOf({ code, signal, isTimedOut, isEnded, problem }, seconds, limit) {
    if (isEnded)
        return { status: 'ended', seconds, exitCode: null, note: '' };
    if (isTimedOut)
        return { status: 'timed-out', seconds, exitCode: null, note: `its limit is ${(0,headline/* duration */.p0)(limit)}` };
    if (problem !== '')
        return { status: 'failed', seconds, exitCode: null, note: `it could not be started: ${problem}` };
    const note = signal === null ? '' : `it was ended by ${signal}`;
    return { status: code === 0 ? 'passed' : 'failed', seconds, exitCode: code, note };
}
const LEAST_LIMIT_S = 60;
const SLOWER = 5;
/** In seconds: what it took before tells how long it may take now. */
function limitOf({ project, target }, inputs, timings) {
    const known = timings.get(`${project}:${target}`);
    const most = inputs['time-limit'] * 60;
    return known === undefined ? most : Math.min(most, Math.max(LEAST_LIMIT_S, known * SLOWER));
}
// What one task may need before the machine swaps.
const TASK_BYTES = 1.5 * 1024 ** 3;
function parallelOf({ parallel }, { machine }) {
    if (parallel !== 'auto')
        return parallel;
    return Math.max(1, Math.min(machine.cores, Math.floor(machine.memoryBytes / TASK_BYTES)));
}
function progressText({ active, results, tasks, estimate, parallel }) {
    const done = new Set(results.map(({ task }) => task.id));
    const left = [...tasks.values()].filter(({ id }) => !done.has(id));
    const rest = left.reduce((sum, task) => sum + estimate(task), 0) / parallel;
    const failed = results.filter(hasFailed).length;
    const bad = failed === 0 ? '' : `, ${failed} failed`;
    return `${done.size} of ${tasks.size} done${bad}, about ${(0,headline/* duration */.p0)(rest)} left: ${[...active].join(', ')}`;
}
function tellBare(projects, { report }) {
    const names = projects.slice(0, 5).join(', ');
    const more = projects.length > 5 ? ` and ${projects.length - 5} more` : '';
    report.annotate({
        level: 'notice',
        title: 'No environment',
        message: `Without an environment of their own, with the Python on PATH: ${names}${more}. A .venv beside the manifest, or at the root of its workspace, is used.`,
    });
}
async function tellInterruption(results, tasks, { report }) {
    report.progress('');
    const done = results.filter(({ status }) => !['ended', 'skipped'].includes(status)).length;
    const left = tasks.size - done;
    report.log(`Interrupted: ${(0,headline/* counted */.hS)(done, 'task')} done, ${left} not; everything that was started has ended`);
}
async function readTimings({ timings }, { files, folder }) {
    if (timings === '')
        return new Map();
    const text = await files.read(external_node_path_.resolve(folder, timings));
    if (text !== undefined)
        return (0,schedule_timings/* parseTimings */.P)(text, timings);
    throw new errors/* UserError */.yo('TIMINGS_MISSING', `There is no file ${timings}`, 'Mend the input timings, or leave it out.');
}
/** Plain JSON, which the next plan reads as its timings as well. */
async function keepResults(results, inputs, { files, folder }) {
    if (inputs.results === '')
        return '';
    const file = external_node_path_.resolve(folder, inputs.results);
    const tasks = results.map(({ task, ...result }) => ({ project: task.project, target: task.target, ...result }));
    await files.write(file, `${JSON.stringify({ formatVersion: 1, tasks }, null, 1)}\n`);
    return file;
}
function outputsOf(results, seconds, file) {
    const ids = (isMeant) => results.filter(isMeant).map(({ task }) => task.id);
    const [failed, skipped] = [ids(hasFailed), ids(({ status }) => status === 'skipped')];
    return {
        ok: failed.length === 0 && skipped.length === 0,
        passed: ids(({ status }) => status === 'passed'),
        ...{ failed, skipped, seconds, results: file },
        problem: failed.length === 0 ? '' : `Failed: ${failed.join(', ')}`,
    };
}


/***/ }),

/***/ 9879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ projectsMeantBy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2027);
/* harmony import */ var _standards_likeness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2299);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2026);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2784);




/**
 * The projects that words ask for, in order of root: `all`, `affected`, or projects by name, package, folder or glob. What a word with `!` in front
 * means is left out, wherever it stands; where all words have it, of all.
 *
 * @param check called with what each word means that names one project
 * @throws {UserError} `UNKNOWN_PROJECT`
 */
async function projectsMeantBy(words, graph, affected, check = () => undefined) {
    const wanted = words.filter((word) => !word.startsWith('!'));
    const unwanted = words.filter((word) => word.startsWith('!'));
    const names = new Set();
    for (const word of wanted.length === 0 ? ['all'] : wanted) {
        const meant = await meantBy(word, graph, affected);
        if (!isAbout(word))
            check(meant);
        for (const name of meant)
            names.add(name);
    }
    for (const word of unwanted) {
        for (const name of await meantBy(word.slice(1).trim(), graph, affected, '!'))
            names.delete(name);
    }
    return [...graph.projects.keys()].filter((name) => names.has(name));
}
function isGlob(word) {
    return /[*?[{]/.test(word);
}
/** Whether a word means whatever there is, instead of naming one project. */
function isAbout(word) {
    return word === 'all' || word === 'affected' || isGlob(word);
}
async function meantBy(word, { projects }, affected, prefix = '') {
    if (word === 'all')
        return projects.keys();
    if (word === 'affected')
        return affected();
    return isGlob(word) ? matching(word, projects) : [projectNamed(word, projects, prefix)];
}
function projectNamed(word, projects, prefix) {
    const folder = word.replace(/^\.\//, '').replace(/\/+$/, '');
    const [found] = [...projects.values()].filter(({ name, root, packageNames }) => name === word || root === folder || packageNames.python === (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(word));
    if (found !== undefined)
        return found.name;
    const known = [...projects.values()].flatMap(({ name, root }) => (word.includes('/') ? [root, name] : [name]));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('UNKNOWN_PROJECT', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(word)} is no project of this repository`, (0,_standards_likeness_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(word, known, 'List them with: maestro-actions graph --format table', prefix));
}
async function matching(glob, projects) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const matches = picomatch(glob, { dot: true });
    const found = [...projects.values()].filter(({ name, root }) => matches(name) || matches(root));
    if (found.length > 0)
        return found.map(({ name }) => name);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('UNKNOWN_PROJECT', `no project of this repository matches ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(glob)}`, 'Globs match names and folders: packages/core-*.');
}


/***/ }),

/***/ 1507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ keepStart),
/* harmony export */   _b: () => (/* binding */ keepLastSegments),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   zf: () => (/* binding */ keepEnd)
/* harmony export */ });
/** The end of a text that is longer than the limit, after `…`: the end of a path says most. */
function keepEnd(text, limit) {
    return text.length <= limit ? text : `…${text.slice(text.length - limit + 1).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The last segments of a path that is longer than the limit, after `…/`; at least the file's name. */
function keepLastSegments(path, limit) {
    if (path.length <= limit || !path.includes('/'))
        return path;
    const from = path.indexOf('/', path.length - limit + 1);
    return `…${path.slice(from === -1 ? path.lastIndexOf('/') : from)}`;
}
/** The start of a text that is longer than the limit, before `…`. */
function keepStart(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** A text in lines of at most so many characters, broken at spaces; a longer word stands on a line of its own. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   mG: () => (/* binding */ tallied),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** What was found, from which change, and against which base. */
function headlineOf({ range, changes, projects, graph }) {
    const answer = answerOf(projects.size, graph.projects.size);
    if (range.type === 'everything')
        return { answer, link: 'because', why: range.why };
    const link = changes.length === 0 ? 'as nothing changed since' : `by ${counted(changes.length, 'changed file')} since`;
    const run = range.run === undefined ? {} : { run: range.run };
    return { answer, link, base: range.base.slice(0, 7), why: range.why, ...run };
}
function answerOf(affected, all) {
    if (all === 0)
        return 'No projects found';
    if (affected < all)
        return `${grouped(affected)} of ${counted(all, 'project')} affected`;
    return all === 1 ? 'The only project is affected' : `All ${counted(all, 'project')} affected`;
}
/** `1 project`, `12 projects`, `10,000 projects`. */
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;
}
/** A number with a comma before each three digits. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `2 packages not published, 1 published`: what there is none of is left out; empty where there is nothing at all. */
function tallied(parts, firstCounted) {
    const told = parts.filter(([count]) => count > 0);
    return told.map(([count, words], at) => `${at === 0 ? firstCounted(count) : grouped(count)} ${words}`).join(', ');
}
/** Seconds as people say them: `45 s`, `3 min`, `1 h 5 min`. */
function duration(seconds) {
    const minutes = Math.round(seconds / 60);
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    if (minutes < 60)
        return `${minutes} min`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 7164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FH: () => (/* binding */ markdownPlace),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2784);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1507);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4545);
// GitHub Flavored Markdown: https://github.github.com/gfm/



const LONGEST_CODE = 160;
// A word that no Markdown dialect reads as anything else: letters, perhaps joined by hyphens or apostrophes, with punctuation around.
const PLAIN_WORD = /^["'(]{0,2}[\p{L}\p{N}\p{M}]+(?:[-'’]\p{L}+)*["')]{0,2}[,.;:!?…]?["')]?$/u;
const LIST_NUMBER = /^\d+[.)]$/;
// A full stop after another one, or after a slash, belongs to a path.
const PUNCTUATED = /^(["'(]*)(.*?)((?:[,;:!?]|(?<![./])\.)?["')]*(?:,|(?<![./])\.)?)$/su;
/**
 * A name or a path from outside as a code span, where nothing is a link, a mention, an image or the end of a table cell.
 * Long text keeps its end.
 */
function markdownCode(text, limit = LONGEST_CODE) {
    const shown = (0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .keepEnd */ .zf)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text), limit).replaceAll('`', '\\x60').replaceAll('|', '\\x7c');
    return shown.trim() === '' ? `\`"${shown}"\`` : `\`${shown}\``;
}
/**
 * A sentence from outside as Markdown that shows just this sentence: plain words stay, every other word (a path, a name, an address,
 * anything with a sign that Markdown or GitHub could obey) becomes a code span.
 */
function markdownText(text) {
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)
        .split(' ')
        .filter((word) => word !== '')
        .map(markdownWord)
        .join(' ');
}
function markdownWord(word, at) {
    if (word === '–' || word === '…')
        return word;
    if (PLAIN_WORD.test(word) && !(at === 0 && LIST_NUMBER.test(word)))
        return word;
    const [, before = '', name = '', after = ''] = PUNCTUATED.exec(word) ?? [];
    return name === '' ? markdownCode(word) : `${before}${markdownCode(name)}${after}`;
}
/** A row of a table; the cells are Markdown already. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
/** The head of a table with the rule below it. */
function tableHead(titles) {
    return tableRow(titles) + tableRow(titles.map(() => '---'));
}
/** Markdown that is folded away behind one line; the title is HTML and must come from us. */
function folded(title, markdown) {
    return `<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}
/** A place in a file as a code span that keeps the end of a long path. */
function markdownPlace(file, line, limit) {
    return markdownCode((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .keepLastSegments */ ._b)(line === undefined ? file : `${file}:${line}`, limit));
}
/** As many lines as the bytes allow, and how many are left out. */
function fitted(lines, bytes) {
    let size = 0;
    const cut = lines.findIndex((line) => {
        size += Buffer.byteLength(line);
        return size > bytes;
    });
    return cut === -1 ? lines.join('') : `${lines.slice(0, cut).join('')}\n+${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(lines.length - cut)} more\n`;
}


/***/ }),

/***/ 8721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
// Select Graphic Rendition, ECMA-48 §8.3.117. Not node:util's styleText: it asks the terminal itself, and Node 20.0 lacks it.
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    cyan: [36, 39],
};
/** A brush that colours only where the screen shows colours. */
function paintFor(hasColor) {
    if (!hasColor)
        return (_, text) => text;
    return (color, text) => `\u001b[${CODES[color][0]}m${text}\u001b[${CODES[color][1]}m`;
}


/***/ }),

/***/ 8573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ targetsFor)
/* harmony export */ });
/** The targets that a shard runs of one of its projects, among those that the project has. */
function targetsFor(shard, project) {
    const { only = {}, targets } = shard;
    return Object.hasOwn(only, project) ? (only[project] ?? []) : targets;
}


/***/ }),

/***/ 2026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
// PEP 503, normalized names: https://peps.python.org/pep-0503/#normalized-names
/** The one spelling by which an index and every tool compare names: `Maestro_Core.API` → `maestro-core-api`. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ })

};
