"use strict";
exports.id = 9852;
exports.ids = [9852];
exports.modules = {

 99852:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: () => ( run)
});

var external_node_path_ = __webpack_require__(76760);
var headline = __webpack_require__(24545);
var run_text = __webpack_require__(41482);
var json = __webpack_require__(41589);
var printable = __webpack_require__(12784);
var run_tasks = __webpack_require__(68117);
var sum_reports = __webpack_require__(17778);
var shards = __webpack_require__(68573);
;




async function readResults(folder, files) {
    const names = (await files.list(folder)).filter((name) => name.endsWith('.json'));
    const left = await Promise.all(names.map(async (file) => ({ file, results: resultsIn(file, (await files.read(external_node_path_.join(folder, file))) ?? '') })));
    return {
        results: left.flatMap(({ results }) => results ?? []),
        unreadable: left.flatMap(({ file, results }) => (results === undefined ? [file] : [])),
    };
}
function resultsIn(file, text) {
    const reading = (0,json.Vh)(text, 64 * 1024 * 1024);
    if (!('value' in reading))
        return undefined;
    const [told, listed] = [(0,json.memberOf)(reading.value, 'shard'), (0,json.memberOf)(reading.value, 'tasks')];
    if (!(0,json.Gv)(told) || typeof told['id'] !== 'string' || !Array.isArray(listed))
        return undefined;
    const tasks = listed.flatMap((one) => taskIn(one) ?? []);
    if (tasks.length < listed.length)
        return undefined;
    const shard = (0,shards.v5)(told);
    return { file, id: shard.id, digest: (0,shards.N$)(shard), projects: shard.projects, tasks };
}
function taskIn(value) {
    const [id, project, note = ''] = ['id', 'project', 'note'].map((name) => (0,json.stringMember)(value, name));
    const status = run_tasks.Hi.find((one) => one === (0,json.stringMember)(value, 'status'));
    const [seconds, exitCode] = [(0,json.memberOf)(value, 'seconds'), (0,json.memberOf)(value, 'exitCode')];
    if (id === undefined || project === undefined || status === undefined)
        return undefined;
    const tests = testsIn((0,json.memberOf)(value, 'tests'));
    return {
        task: { id },
        project,
        status,
        seconds: typeof seconds === 'number' ? seconds : 0,
        exitCode: typeof exitCode === 'number' ? exitCode : null,
        note,
        ...(tests === undefined ? {} : { tests }),
    };
}
function testsIn(value) {
    if (!(0,json.Gv)(value))
        return undefined;
    const count = (name) => {
        const own = value[name];
        return typeof own === 'number' ? own : 0;
    };
    return {
        ...{ passed: count('passed'), failed: count('failed'), skipped: count('skipped') },
        failures: (0,json.iw)(value['failures']),
    };
}

;








async function run(inputs, system) {
    const { report } = system;
    const left = await readResults(external_node_path_.resolve(system.folder, inputs.results), system.files);
    const tasks = left.results.flatMap((one) => one.tasks);
    const seconds = tasks.reduce((sum, one) => sum + one.seconds, 0);
    const bad = tasks.filter((one) => !(0,run_tasks.Pc)(one));
    const { problems, missing } = judge(inputs, left);
    const told = [...problems, ...bad.map(run_text.ow)];
    if (tasks.length > 0)
        await report.show(async (screen) => (0,run_text.le)(tasks, seconds, screen));
    if (inputs.summary) {
        await report.summary(async () => {
            const { markdownText } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 57164));
            const head = problems.map((one) => `\u274c ${markdownText(one)}\n\n`).join('');
            return `${head}${tasks.length === 0 ? '' : (0,run_text.KL)(tasks, seconds)}`;
        });
    }
    const { passed, failed, skipped } = (0,sum_reports.x)(tasks.flatMap(({ tests }) => tests ?? []));
    return {
        ok: told.length === 0,
        failed: bad.map(({ task }) => task.id),
        missing,
        tests: { passed, failed, skipped },
        problem: told.map(printable.g$).join('\n'),
    };
}
function judge(inputs, left) {
    const wrong = (problem) => ({ problems: [problem], missing: [] });
    const { plan, any, shards } = inputs;
    if (plan !== 'success')
        return wrong(`the job that plans ended as ${plan || 'nothing'}: its log says why`);
    if (any !== 'true' && any !== 'false')
        return wrong(lost('any'));
    if (any === 'false') {
        const isFine = shards === '' || shards === 'skipped';
        return isFine ? { problems: [], missing: [] } : wrong(`no shard was planned, yet they ended as ${shards}`);
    }
    const expected = expectedIn(inputs.expected);
    if (expected === undefined)
        return wrong(lost('expected'));
    return compare(expected, left, shards);
}
function lost(output) {
    return `the output ${output} of the plan was lost: GitHub drops an output that holds the value of a secret, and a job that plans has to pass it on`;
}
function expectedIn(text) {
    const reading = (0,json.Vh)(text);
    if (!('value' in reading) || !(0,json.Gv)(reading.value))
        return undefined;
    const entries = Object.entries(reading.value).flatMap(([id, digest]) => typeof digest === 'string' ? [[id, digest]] : []);
    return entries.length === 0 ? undefined : new Map(entries);
}
function compare(expected, left, shards) {
    const { results, unreadable } = left;
    const found = new Map(results.map((one) => [one.id, one]));
    const missing = [...expected.keys()].filter((id) => !found.has(id));
    if (results.length + unreadable.length === 0) {
        const none = `${(0,headline.hS)(expected.size, 'shard')} planned, and none of them left a result: they ended as ${shards || 'nothing'}`;
        return { problems: [none], missing };
    }
    const problems = [...expected].flatMap(([id, digest]) => {
        const own = found.get(id);
        return own === undefined ? `shard ${id} ${whyMissing(id, left)}` : problemsOf(id, digest, own);
    });
    const isTold = problems.length > 0 || results.some(({ tasks }) => !tasks.every(run_tasks.Pc));
    if (shards === 'success' || isTold)
        return { problems, missing };
    return {
        problems: [
            `the shards ended as ${shards || 'nothing'}, though all their tasks passed: the log of their jobs says why`,
        ],
        missing,
    };
}
function whyMissing(id, { results, unreadable }) {
    const file = `${id}.json`;
    if (unreadable.includes(file))
        return `left ${file}, which cannot be read: it is cut off, or something else`;
    const other = results.find((one) => one.file === file);
    if (other !== undefined)
        return `left the results of ${other.id} in the place of its own`;
    return 'left no result: it was cancelled, or failed before its tasks ran';
}
function problemsOf(id, digest, found) {
    if (found.digest !== digest)
        return [`shard ${id} ran something else than was planned`];
    const ran = new Set(found.tasks.map(({ project }) => project));
    return found.projects.flatMap((name) => (ran.has(name) ? [] : `shard ${id} ran nothing of ${name}, as was planned`));
}


 }),

 57566:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   DZ: () => ( localDependencies),
   WV: () => ( shippedEdges),
   pv: () => ( upstreamIn)
 });
function localDependencies({ edges, }) {
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
function upstreamIn(graph) {
    const next = localDependencies(graph);
    return (name) => {
        const found = new Set([name]);
        for (const one of found)
            for (const to of next.get(one) ?? [])
                found.add(to);
        found.delete(name);
        return [...found];
    };
}
function shippedEdges({ edges }) {
    return { edges: edges.filter(({ group }) => group !== 'dev') };
}


 }),

 91507:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Og: () => ( keepStart),
   _b: () => ( keepLastSegments),
   ky: () => ( wrapped),
   zf: () => ( keepEnd)
 });
function keepEnd(text, limit) {
    return text.length <= limit ? text : `\u2026${text.slice(text.length - limit + 1).replace(/^[\udc00-\udfff]/, '')}`;
}
function keepLastSegments(path, limit) {
    if (path.length <= limit || !path.includes('/'))
        return path;
    const from = path.indexOf('/', path.length - limit + 1);
    return `\u2026${path.slice(from === -1 ? path.lastIndexOf('/') : from)}`;
}
function keepStart(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
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


 }),

 24545:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   ZI: () => ( withReason),
   gD: () => ( headlineOf),
   hS: () => ( counted),
   mG: () => ( tallied),
   p0: () => ( duration),
   zD: () => ( grouped)
 });
function headlineOf({ range, changes, projects, graph }) {
    const all = graph.projects.size;
    const answer = answerOf(projects.size, all);
    if (range.type === 'everything')
        return { answer, link: all === 0 ? 'in any file, as' : 'because', why: range.why };
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
function withReason(what, why) {
    return why === '' ? what : `${what}: ${why}`;
}
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function tallied(parts, firstCounted) {
    const told = parts.filter(([count]) => count > 0);
    return told.map(([count, words], at) => `${at === 0 ? firstCounted(count) : grouped(count)} ${words}`).join(', ');
}
function duration(seconds) {
    const minutes = Math.round(seconds / 60);
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    if (minutes < 60)
        return `${minutes} min`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


 }),

 57164:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $5: () => ( fitted),
   D9: () => ( markdownCode),
   FH: () => ( markdownPlace),
   PP: () => ( tableHead),
   TM: () => ( folded),
   jD: () => ( tableRow),
   markdownText: () => ( markdownText)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _workspaces_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37878);
 var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);
 var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24545);




const LONGEST_CODE = 160;
const PLAIN_WORD = /^["'(]{0,2}[\p{L}\p{N}\p{M}]+(?:[-'\u2019]\p{L}+)*["')]{0,2}[,.;:!?\u2026]?["')]?$/u;
const LIST_NUMBER = /^\d+[.)]$/;
const PUNCTUATED = /^(["'(]*)(.*?)((?:[,;:!?]|(?<![./])\.)?["')]*(?:,|(?<![./])\.)?)$/su;
function markdownCode(text, limit = LONGEST_CODE) {
    const shown = (0,_clip_js__WEBPACK_IMPORTED_MODULE_0__ .zf)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text), limit).replaceAll('`', '\\x60').replaceAll('|', '\\x7c');
    return shown.trim() === '' ? `\`"${shown}"\`` : `\`${shown}\``;
}
function markdownText(text) {
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text)
        .split(' ')
        .filter((word) => word !== '')
        .map(markdownWord)
        .join(' ');
}
function markdownWord(word, at) {
    if (word === '\u2013' || word === '\u2026')
        return word;
    if (PLAIN_WORD.test(word) && !(at === 0 && LIST_NUMBER.test(word)))
        return word;
    const [, before = '', name = '', after = ''] = PUNCTUATED.exec(word) ?? [];
    return name === '' ? markdownCode(word) : `${before}${markdownCode(name)}${after}`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function tableHead(titles) {
    return tableRow(titles) + tableRow(titles.map(() => '---'));
}
function folded(title, markdown) {
    return `<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}
function markdownPlace(file, line, limit) {
    return markdownCode((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__ ._b)((0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_2__ .Z9)({ file, line }), limit));
}
function fitted(lines, bytes) {
    let size = 0;
    const cut = lines.findIndex((line) => {
        size += Buffer.byteLength(line);
        return size > bytes;
    });
    return cut === -1 ? lines.join('') : `${lines.slice(0, cut).join('')}\n+${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__ .zD)(lines.length - cut)} more\n`;
}


 }),

 41482:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   IT: () => ( orderText),
   KL: () => ( runSummary),
   le: () => ( runText),
   ow: () => ( resultLine)
 });
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
 var _tasks_run_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68117);
 var _workspaces_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37878);
 var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24545);
 var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57164);






const WORDS = {
    passed: 'passed',
    failed: 'failed',
    'timed-out': 'took too long',
    ended: 'ended with the run',
    proven: 'passed before',
    skipped: 'skipped',
};
const MARKS = {
    passed: '\u2705 passed',
    failed: '\u274c failed',
    'timed-out': '\u23f1\ufe0f took too long',
    ended: '\u23f9\ufe0f ended with the run',
    proven: '\u2611\ufe0f passed before',
    skipped: '\u23ed\ufe0f skipped',
};
const COLORS = {
    passed: 'green',
    failed: 'red',
    'timed-out': 'red',
    ended: 'yellow',
    proven: 'green',
    skipped: 'yellow',
};
const SIGNS = { passed: '\u2713', failed: '\u2717', 'timed-out': '\u2717', ended: '\u2013', proven: '\u2713', skipped: '\u2013' };
function resultLine({ task, status, seconds, exitCode, note, tests }) {
    const ended = status === 'failed' && exitCode !== null ? ` with exit code ${exitCode}` : '';
    const took = hasNotRun(status) ? '' : ` ${status === 'timed-out' ? 'after' : 'in'} ${precise(seconds)}`;
    const told = tests === undefined ? '' : testsText(tests);
    const of = told === '' ? '' : `, ${told}`;
    return `${SIGNS[status]} ${task.id} ${WORDS[status]}${ended}${took}${of}${note === '' ? '' : `: ${note}`}`;
}
function testsText({ passed, failed, skipped }) {
    const parts = [[failed, 'failed'], [skipped, 'skipped'], [passed, 'passed']];
    return (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .mG)(parts, (number) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .hS)(number, 'test'));
}
function hasNotRun(status) {
    return status === 'skipped' || status === 'proven';
}
function precise(seconds) {
    return seconds < 60 ? `${seconds.toFixed(1)} s` : (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .p0)(seconds);
}
const NOTHING = 'Nothing to run';
function runHeadline(results) {
    const count = (status) => results.filter((one) => one.status === status).length;
    const statuses = ['failed', 'timed-out', 'ended', 'skipped', 'passed', 'proven'];
    return (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .mG)(statuses.map((status) => [count(status), WORDS[status]]), (number) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .hS)(number, 'task'));
}
function runText(results, seconds, screen, why = '') {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_1__ .e)(screen.hasColor);
    if (results.length === 0)
        return `${paint('bold', (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .ZI)(NOTHING, why))}\n`;
    const bad = results.filter((one) => !(0,_tasks_run_tasks_js__WEBPACK_IMPORTED_MODULE_2__ .Pc)(one));
    const lines = bad.map((one) => paint(COLORS[one.status], (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(resultLine(one))));
    const head = paint('bold', `${runHeadline(results)} in ${precise(seconds)}`);
    return [...lines, ...(lines.length === 0 ? [] : ['']), head, ''].join('\n');
}
function runSummary(results, seconds, why = '') {
    if (results.length === 0)
        return `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .ZI)(NOTHING, why))}**\n`;
    const head = `**${runHeadline(results)}** in ${precise(seconds)}\n`;
    const order = ['failed', 'timed-out', 'ended', 'skipped', 'passed', 'proven'];
    const sorted = [...results].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || b.seconds - a.seconds);
    const hasTests = results.some(({ tests }) => tests !== undefined);
    const rows = sorted.map((one) => {
        const { task, status, seconds: own, tests } = one;
        const time = hasNotRun(status) ? '\u2013' : precise(own);
        const of = tests === undefined ? '' : testsText(tests);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .jD)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .D9)(task.id), MARKS[status], time, ...(hasTests ? [of] : []), whyText(one)]);
    });
    const titles = ['task', 'result', 'time', ...(hasTests ? ['tests'] : []), 'why'];
    return `${head}\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .PP)(titles)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .$5)(rows, 300_000)}`;
}
const MOST_NAMED = 5;
function whyText({ status, exitCode, note, tests }) {
    const said = note === '' && status === 'failed' && exitCode !== null ? `exit code ${exitCode}` : note;
    const failures = tests?.failures ?? [];
    const more = failures.length > MOST_NAMED ? [`and ${failures.length - MOST_NAMED} more`] : [];
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(said), ...failures.slice(0, MOST_NAMED).map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__ .D9)(name)), ...more]
        .filter(Boolean)
        .join(', ');
}
function orderText(graph, screen, why = '', { leftOut, keyless } = {}) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_1__ .e)(screen.hasColor);
    const known = (id) => {
        const [proof, doubt] = [leftOut?.get(id), keyless?.get(id)];
        if (proof !== undefined)
            return paint('green', `  (left out: it passed ${proof})`);
        return doubt === undefined ? '' : paint('yellow', `  (cannot be left out: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(doubt)})`);
    };
    const left = leftOut === undefined || leftOut.size === 0 ? '' : `, ${leftOut.size} left out`;
    const lines = [...graph.values()].flatMap(({ id, command, after, isAdded }) => [
        `${paint('cyan', (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(id))}  ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(command)}${isAdded ? paint('dim', '  (others need it)') : ''}${known(id)}`,
        ...after.map(({ task, at }) => paint('dim', `    after ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(task)}, as ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)((0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_5__ .Z9)(at))} says`)),
    ]);
    return `${paint('bold', graph.size === 0 ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .ZI)(NOTHING, why) : `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .hS)(graph.size, 'task')}${left}`)}\n\n${lines.join('\n')}\n`;
}


 }),

 68117:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Hi: () => ( TASK_STATUSES),
   Pc: () => ( hasPassed),
   WN: () => ( hasFailed),
   eW: () => ( runTasks)
 });
 var _task_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26379);

const TASK_STATUSES = ['passed', 'failed', 'timed-out', 'ended', 'proven', 'skipped'];
function hasPassed({ status }) {
    return status === 'passed' || status === 'proven';
}
function hasFailed({ status }) {
    return status === 'failed' || status === 'timed-out';
}
async function runTasks(graph, running) {
    const { parallel, isFailFast, start, told } = running;
    const dependents = (0,_task_graph_js__WEBPACK_IMPORTED_MODULE_0__ .Wf)(graph);
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
        if (!hasPassed(outcome)) {
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
function weightsIn(graph, dependents, estimate) {
    const weights = new Map();
    for (const task of [...graph.values()].reverse()) {
        const next = (dependents.get(task.id) ?? []).map((id) => weights.get(id) ?? 0);
        weights.set(task.id, estimate(task) + Math.max(0, ...next));
    }
    return weights;
}
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


 }),

 17778:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   x: () => ( sumReports)
 });
function sumReports(reports) {
    const sum = (field) => reports.reduce((total, one) => total + one[field], 0);
    return {
        ...{ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') },
        failures: reports.flatMap(({ failures }) => failures),
    };
}


 }),

 26379:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Jm: () => ( unmetNeeds),
   Wf: () => ( dependentsIn),
   mL: () => ( makeTaskGraph),
   wX: () => ( namesIn)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
 var _graph_local_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57566);
 var _graph_select_projects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77808);



function makeTaskGraph(question) {
    const { graph } = question;
    const stated = { ...graph, edges: graph.edges.filter(({ isInherited }) => !isInherited) };
    const building = { ...question, dependencies: (0,_graph_local_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ .DZ)(stated), tasks: new Map() };
    for (const [name, targets] of question.wanted) {
        for (const target of targets)
            for (const id of idsOf(building, name, target))
                add(id, building, [], false);
    }
    return ordered(building.tasks);
}
function unmetNeeds(tasks, { graph, needs }) {
    const stated = [...tasks.values()].flatMap(({ project, target }) => {
        const own = needs.get(graph.projects.get(project)?.root ?? '') ?? [];
        return own.filter((need) => need.target === target);
    });
    if (stated.length === 0)
        return [];
    const names = new Set([...graph.projects.values()].flatMap(({ targets }) => targets.map(({ name }) => name)));
    const selected = new Map();
    const isSelected = (selector) => {
        const known = selected.get(selector) ?? (0,_graph_select_projects_js__WEBPACK_IMPORTED_MODULE_1__ .h)(selector, graph.projects).length > 0;
        selected.set(selector, known);
        return known;
    };
    const whyUnmet = (need) => {
        const { target, needs: name, of } = need;
        if (name === '')
            return 'nameless';
        if (!namesIn(need).some((one) => names.has(one)))
            return 'target';
        if (of === 'self')
            return name === target ? 'itself' : undefined;
        if (of === 'dependencies' || names.has(`${of.selector}:${name}`))
            return undefined;
        return isSelected(of.selector) ? undefined : 'projects';
    };
    return stated.flatMap((need) => {
        const why = whyUnmet(need);
        return why === undefined ? [] : [{ ...need, why }];
    });
}
function namesIn({ needs, of }) {
    return typeof of === 'string' ? [needs] : [needs, `${of.selector}:${needs}`];
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
    return (0,_graph_select_projects_js__WEBPACK_IMPORTED_MODULE_1__ .h)(of.selector, building.graph.projects).flatMap((name) => idsOf(building, name, needs));
}
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
            const chain = way.slice(again).join(' \u2192 ');
            const hint = 'Take one of them out of dependsOn.';
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo('TASK_CYCLE', `these tasks wait for one another: ${chain}`, hint, need?.at);
        }
        at = tasks.get(at)?.after.find(({ task }) => isLeft.has(task))?.task ?? '';
    }
}


 })

};
;