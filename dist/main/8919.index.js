"use strict";
exports.id = 8919;
exports.ids = [8919];
exports.modules = {

 95191:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   E1: () => ( knownSummary),
   Qw: () => ( proofText),
   UX: () => ( idsOf),
   bG: () => ( knownText),
   bz: () => ( knownOf),
   s4: () => ( provedBy)
 });
 var _report_headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24545);
 var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);




function knownOf(ledger, results) {
    const tasks = results.length;
    if (ledger === undefined)
        return { ...NOTHING_KNOWN, tasks };
    const { mode, proofs, isInJob } = ledger;
    const escapes = results.filter(({ task, status }) => status === 'failed' && proofs.has(task.id));
    const told = mode === 'on' ? ledger.leftOut : proofs;
    return {
        mode,
        proofs: told,
        escapes: escapes.map(({ task }) => task.id),
        flaky: results.flatMap(({ task, status }) => (status === 'passed' && ledger.hasFailed(task.id) ? task.id : [])),
        keyless: reasonsIn(ledger.keyless),
        isInJob,
        seconds: [...told.values()].reduce((sum, { seconds }) => sum + seconds, 0),
        tasks,
    };
}
const NOTHING_KNOWN = {
    mode: 'off',
    proofs: new Map(),
    escapes: [],
    flaky: [],
    keyless: [],
    isInJob: false,
    seconds: 0,
    tasks: 0,
};
function reasonsIn(keyless) {
    const counts = new Map();
    for (const why of keyless.values())
        counts.set(why, (counts.get(why) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
}
function idsOf({ proofs, escapes, flaky }) {
    return { proven: [...proofs.keys()], escapes, flaky };
}
function proofText({ day, run, trust }) {
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    return trust === 0 ? `here, on ${date}` : `run ${run} of ${date}`;
}
function provedBy(proof) {
    if (proof === undefined)
        return {};
    const { day, run, trust } = proof;
    return { provedBy: { day, run, trust } };
}
function knownText(known, { hasColor }) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(hasColor);
    const lines = [
        ...known.escapes.map((id) => paint('red', `! ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(id)} ${ESCAPED}`)),
        ...known.flaky.map((id) => paint('yellow', `~ ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(id)} ${FLAKY}`)),
        ...keylessTold(known).map((line) => paint('dim', line)),
        ...(known.mode === 'shadow' && known.proofs.size > 0 ? [paint('dim', wouldText(known))] : []),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function knownSummary(known) {
    const { mode, proofs, escapes, flaky } = known;
    const lines = [
        ...escapes.map((id) => `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(id)} ${ESCAPED}\n`),
        ...flaky.map((id) => `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .D9)(id)} ${FLAKY}\n`),
        ...keylessTold(known).map((line) => `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(line)}\n`),
    ].join('');
    const head = proofs.size === 0 ? '' : `\n${mode === 'shadow' ? wouldText(known) : leftText(known)}\n`;
    return `${head}${lines === '' ? '' : `\n${lines}`}`;
}
const MOST_REASONS = 3;
function keylessTold({ keyless, isInJob }) {
    const [first] = keyless;
    if (first !== undefined && keyless.length > 1 && !isInJob) {
        const all = keyless.reduce((sum, [, tasks]) => sum + tasks, 0);
        return [`${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(all, 'task')} cannot be left out, ${first[1]} of them: ${first[0]}; why-run says why of each`];
    }
    const lines = keyless
        .slice(0, MOST_REASONS)
        .map(([why, tasks]) => `${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(tasks, 'task')} cannot be left out: ${why}`);
    const more = keyless.slice(MOST_REASONS).reduce((sum, [, tasks]) => sum + tasks, 0);
    return more === 0 ? lines : [...lines, `${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(more, 'task')} more cannot be left out; why-run says why`];
}
const ESCAPED = 'failed, though it passed before with nothing different: the ledger would have left it out';
const FLAKY = 'passed, though it failed before with nothing different: as a flaky one it is never left out';
function wouldText({ proofs, tasks, seconds }) {
    return `With ledger: on, ${proofs.size} of ${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(tasks, 'task')} would not have run (${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .p0)(seconds)} of work)`;
}
function leftText({ proofs, tasks, seconds }) {
    return `${proofs.size} of ${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(tasks, 'task')} passed before with nothing different, and did not run (${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_3__ .p0)(seconds)} of work)`;
}


 }),

 2782:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: () => ( run)
});

var external_node_path_ = __webpack_require__(76760);
var unsafe_event = __webpack_require__(12765);
var headline = __webpack_require__(24545);
var run_text = __webpack_require__(41482);
var schedule_timings = __webpack_require__(9837);
var clock = __webpack_require__(85161);
var printable = __webpack_require__(12784);
var run_tasks = __webpack_require__(68117);
var sum_reports = __webpack_require__(17778);
var task_environment = __webpack_require__(80426);
var task_graph = __webpack_require__(26379);
var asks_nx = __webpack_require__(40690);
var read_timings = __webpack_require__(2373);
var write_asked_file = __webpack_require__(44288);
var errors = __webpack_require__(12027);
var shell = __webpack_require__(92965);
var own_folder = __webpack_require__(15744);
var nx = __webpack_require__(20695);
var repo_paths = __webpack_require__(9356);
;



const REPORT = /^(?:junit.*\.xml|.*\.junit\.xml|test-?results?.*\.xml|TEST-.*\.xml|(?:cobertura-)?coverage\.(?:xml|json|lcov)|cobertura\.xml|lcov\.info|coverage-(?:final|summary)\.json)$/i;
function isReport(name) {
    return REPORT.test(name);
}
const CLOCKS_MS = 10;
async function isWrittenSince(since, file, files) {
    return (await files.isFile(file)) && ((await files.changedAt(file)) ?? 0) >= since - CLOCKS_MS;
}
const MOST_BYTES = 64 * 1024 ** 2;
const MOST_OUTPUTS = 2_000;
async function outputsOf({ id }, stated, { root, since, reports }, { files, report }) {
    const found = new Set();
    let bytes = 0;
    const places = stated.flatMap((one) => one.places);
    const leftOut = await Promise.all(stated.flatMap((one) => one.leftOut).map(meaningOf));
    const isLeftOut = (place) => leftOut.some(({ isMeant }) => isMeant(place));
    const visit = async (place, meaning) => {
        for (const { name, isFolder } of await files.entries(external_node_path_.join(root, place))) {
            const inside = (0,repo_paths._z)(place, name);
            if (!isFolder)
                await take(inside, meaning);
            else if (!NOT_LEFT.has(name) && external_node_path_.join(root, inside) !== reports && meaning.mayHold(inside))
                await visit(inside, meaning);
        }
    };
    const take = async (place, { isMeant }) => {
        const file = external_node_path_.join(root, place);
        if (found.size > MOST_OUTPUTS || found.has(place) || !isMeant(place) || isLeftOut(place))
            return;
        if (!(await isWrittenSince(since, file, files)))
            return;
        bytes += (await files.openBlob(file).catch(() => undefined))?.size ?? 0;
        found.add(place);
    };
    for (const place of places) {
        const isFolder = await files.isFolder(external_node_path_.join(root, place.path));
        await (isFolder ? visit : take)(place.path, await meaningOf(place));
    }
    const isMuch = bytes > MOST_BYTES || found.size > MOST_OUTPUTS;
    const names = [...new Set(places.map((place) => place.path || '.'))].join(', ');
    if (isMuch)
        report.log(`What ${id} left in ${names} is more than 64 MB or 2,000 files: only its results are copied`);
    const kept = [...found].filter((place) => !isMuch || REPORT.test(external_node_path_.posix.basename(place)));
    return kept.map((place) => [external_node_path_.join(root, place), place]);
}
const NOT_LEFT = new Set(['node_modules', '.git', '.venv', own_folder.w5]);
async function meaningOf({ path: folder, pattern }) {
    const isInside = (file) => file === folder || (0,repo_paths.Yw)(folder, file);
    if (pattern === undefined)
        return { isMeant: isInside, mayHold: isInside };
    const { default: picomatch } = await __webpack_require__.e( 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const fits = picomatch(pattern, { dot: true });
    const deepest = pattern.includes('**') ? Number.POSITIVE_INFINITY : pattern.split('/').length;
    const isMeant = (file) => {
        const inside = external_node_path_.posix.relative(folder, file);
        return isInside(file) && [inside, ...(0,repo_paths.Zv)(inside)].some((one) => one !== '' && fits(one));
    };
    return {
        isMeant,
        mayHold: (place) => isMeant(place) || external_node_path_.posix.relative(folder, place).split('/').length < deepest,
    };
}

;

function openOwners() {
    const stretches = new Map();
    return {
        begins(task) {
            stretches.set(task, { task, since: Date.now(), until: Number.POSITIVE_INFINITY });
        },
        ends(task) {
            const stretch = stretches.get(task);
            if (stretch === undefined)
                throw new Error(`${task.id} has not begun`);
            stretch.until = Date.now();
            return stretch.since;
        },
        ownerOf({ folder, file, written }, task) {
            const others = [...stretches.values()].filter((one) => one.task.project !== task.project &&
                one.task.folder === folder &&
                one.since <= written &&
                written <= one.until - CLOCKS_MS);
            if (others.length === 0 || names(task, file))
                return 'own';
            return others.some((one) => names(one.task, file)) ? 'others' : 'shared';
        },
    };
}
function names({ command }, file) {
    return command.split(/[\s='":;,]+/).some((word) => word.replace(/^\.\//, '') === file);
}

;


function fileNameOf({ id }) {
    return id.replace(/[^\w.@-]/g, '_');
}
const MOST_RUNS = 10;
async function openLogs(root, { outputFolder, files }) {
    const above = external_node_path_.join(await outputFolder(root), 'runs');
    const before = await files.list(above);
    for (const name of before.slice(0, Math.max(0, before.length + 1 - MOST_RUNS)))
        await files.remove(external_node_path_.join(above, name));
    const folder = external_node_path_.join(above, `${new Date().toISOString().replaceAll(':', '-')}-${process.pid}`);
    const fileOf = (task) => external_node_path_.join(folder, `${fileNameOf(task)}.log`);
    return {
        fileOf,
        async end(task, most) {
            const file = fileOf(task);
            if (!(await files.isFile(file)))
                return NOTHING;
            const blob = await files.openBlob(file);
            const unread = Math.max(0, blob.size - most.bytes * READ_FOR_ONE);
            const text = Buffer.from(await blob.slice(unread).arrayBuffer()).toString('utf8');
            if (unread === 0 && text.trim() === '')
                return NOTHING;
            const all = (unread === 0 ? text : `\u2026${text}`).trimEnd().split('\n');
            const shown = lastOf(all, most);
            const before = all.length - shown.length;
            if (unread === 0 && before === 0 && shown.every((line, at) => line === all[at]))
                return text;
            const count = unread === 0 ? `${before} lines` : 'more';
            const head = before === 0 && unread === 0 ? [] : [`\u2026 ${count} before these \u2026`];
            return [...head, ...shown, `all of it: ${file}`].join('\n');
        },
    };
}
const NOTHING = '(it printed nothing)';
const READ_FOR_ONE = 8;
const MOST_LINE_BYTES = 4 * 1024;
function lastOf(all, { lines, bytes }) {
    const kept = [];
    let left = bytes;
    for (const line of all.slice(-lines).reverse()) {
        const short = shortened(line);
        left -= shownBytes(short) + 1;
        if (left < 0 && kept.length > 0)
            break;
        kept.push(short);
    }
    return kept.reverse();
}
function shortened(line) {
    if (shownBytes(line) <= MOST_LINE_BYTES)
        return line;
    const last = line.slice(line.replace(/\r+$/, '').lastIndexOf('\r') + 1);
    const half = (MOST_LINE_BYTES - 8) / 2;
    const start = beginning([...last.slice(0, half)], half);
    const end = beginning([...last.slice(-half)].reverse(), half).reverse();
    return `${start.join('')} \u2026 ${end.join('')}`;
}
function beginning(characters, bytes) {
    let left = bytes;
    const past = characters.findIndex((one) => {
        left -= shownBytes(one);
        return left < 0;
    });
    return past < 0 ? [...characters] : characters.slice(0, past);
}
function shownBytes(text) {
    return Buffer.byteLength((0,printable.dS)(text));
}

;










async function openReports(given, what, system) {
    const wanted = given === 'auto' && system.job !== undefined ? external_node_path_.join(what.root, own_folder.w5, 'reports') : given;
    if (wanted === '' || wanted === 'auto')
        return undefined;
    const { files } = system;
    const folder = external_node_path_.resolve(system.folder, wanted);
    if (given === 'auto') {
        if (!(await isOfThisJob(folder, system)))
            await files.remove(folder);
        await (0,own_folder.jW)(what.root, files);
    }
    const hint = 'Name another folder with reports.';
    await (0,errors.kr)(() => files.makeFolder(folder), (why) => new errors.yo('REPORTS_NOT_WRITTEN', `${given} cannot hold reports: ${why}`, hint));
    const stated = await (0,nx.readNxOutputs)(what.view.tree);
    const rootOf = ({ project }) => what.view.graph.projects.get(project)?.root ?? '';
    const statedBy = (task) => stated.get(rootOf(task))?.filter((one) => one.target === task.target) ?? [];
    const taken = new Map();
    const owners = openOwners();
    const conventional = async (task, since) => {
        const found = [];
        for (const folder of new Set([task.folder, rootOf(task)])) {
            const home = external_node_path_.join(what.root, folder);
            for (const file of await leftBehind(task, home, since, files)) {
                const from = external_node_path_.join(home, file);
                const written = (await files.changedAt(from)) ?? 0;
                if (taken.get(from) === written)
                    continue;
                const owner = owners.ownerOf({ folder, file, written }, task);
                if (owner === 'others')
                    continue;
                taken.set(from, written);
                if (owner === 'shared') {
                    system.report.log(`${(0,printable.g$)(external_node_path_.posix.join(folder, file))} ${KEPT_FOR_NONE}`);
                    continue;
                }
                found.push([from, folder === task.folder ? file : external_node_path_.posix.join(folder, file)]);
            }
        }
        return found;
    };
    const placeOf = (task) => external_node_path_.join(folder, fileNameOf(task));
    return {
        folder,
        async begins(task) {
            if (given === 'auto')
                await files.remove(placeOf(task));
            const variables = await pytestVariables(task, external_node_path_.join(placeOf(task), 'junit.xml'), what, system);
            owners.begins(task);
            return variables;
        },
        async collect(task) {
            const since = owners.ends(task);
            const found = [
                ...(await conventional(task, since)),
                ...(await outputsOf(task, statedBy(task), { root: what.root, since, reports: folder }, system)),
            ];
            const copies = new Map(found.map(([from, file]) => [external_node_path_.join(placeOf(task), file), from]));
            for (const [to, from] of copies)
                await copy(from, to, files);
            return resultsIn([external_node_path_.join(placeOf(task), 'junit.xml'), ...copies.keys()], files);
        },
    };
}
async function isOfThisJob(folder, { variable, files }) {
    const temporary = variable('RUNNER_TEMP');
    if (temporary === undefined)
        return false;
    const file = external_node_path_.join(temporary, 'maestro-reports.txt');
    const known = (await files.read(file)) ?? '';
    if (known.split('\n').includes(folder))
        return true;
    await files.write(file, `${known}${folder}\n`);
    return false;
}
const KEPT_FOR_NONE = 'is kept for no task: tasks of several projects ran in that folder when it was written';
const SETTINGS = ['pyproject.toml', 'pytest.ini', '.pytest.ini', 'setup.cfg', 'tox.ini', 'pytest.toml'];
async function pytestVariables({ ecosystem, command, folder }, file, { root }, { files, variable }) {
    if (ecosystem !== 'python' || !/\bpytest\b/.test(command))
        return {};
    const settings = await Promise.all(SETTINGS.map((name) => files.read(external_node_path_.join(root, folder, name))));
    const given = variable('PYTEST_ADDOPTS') ?? '';
    if ([command, given, ...settings].some((text) => /--junit-?xml/.test(text ?? '')))
        return {};
    return { PYTEST_ADDOPTS: `${given} --junitxml=${(0,shell.x)(file)}`.trim() };
}
const FOLDERS = ['', 'reports', 'report', 'test-results', 'test-reports', 'test-report', 'junit', 'coverage', 'dist'];
const BUILT = /\.(?:whl|tar\.gz|tgz)$/;
const MOST_FILES = 200;
async function leftBehind({ target }, home, since, files) {
    const found = [];
    for (const folder of FOLDERS) {
        for (const { name, isFolder } of await files.entries(external_node_path_.join(home, folder))) {
            const isMeant = isReport(name) || (target === 'build' && folder === 'dist' && BUILT.test(name));
            if (isFolder || !isMeant || found.length >= MOST_FILES)
                continue;
            const file = external_node_path_.posix.join(folder, name);
            if (await isWrittenSince(since, external_node_path_.join(home, file), files))
                found.push(file);
        }
    }
    return found;
}
async function copy(from, to, files) {
    const blob = await files.openBlob(from).catch(() => undefined);
    if (blob === undefined || blob.size > MOST_BYTES)
        return;
    await files.write(to, new Uint8Array(await blob.arrayBuffer()));
}
async function resultsIn(all, files) {
    const xml = [...new Set(all)].filter((file) => file.endsWith('.xml'));
    const readable = await Promise.all(xml.map(async (file) => ((await files.isFile(file)) ? files.read(file) : undefined)));
    const texts = readable.filter((text) => text !== undefined);
    if (texts.length === 0)
        return undefined;
    const { readJunit } = await Promise.all([__webpack_require__.e(1600), __webpack_require__.e(4487)]).then(__webpack_require__.bind(__webpack_require__, 74487));
    const reports = texts.flatMap((text) => readJunit(text) ?? []);
    return reports.length === 0 ? undefined : (0,sum_reports.x)(reports);
}

var known_before = __webpack_require__(95191);
;


const AS_THOUGHT_S = 10;
function progressOf(tasks, estimate, parallel) {
    const left = { measured: 0, guessed: 0 };
    const spent = { seconds: AS_THOUGHT_S, thought: AS_THOUGHT_S };
    const active = new Map();
    const counts = { done: 0, failed: 0 };
    const pace = () => spent.seconds / spent.thought;
    const count = ({ seconds, isMeasured }, sign) => {
        left[isMeasured ? 'measured' : 'guessed'] += sign * seconds;
    };
    for (const task of tasks.values())
        count(estimate(task), 1);
    const secondsLeft = () => {
        const longest = [...active.values()].map(({ seconds, isMeasured }) => seconds * (isMeasured ? 1 : pace()));
        return Math.round(Math.max((left.measured + left.guessed * pace()) / parallel, ...longest));
    };
    return {
        begins: (task) => void active.set(task.id, estimate(task)),
        stops: (task) => void active.delete(task.id),
        ends(result) {
            const { task, seconds, status } = result;
            counts.done++;
            if ((0,run_tasks.WN)(result))
                counts.failed++;
            const thought = estimate(task);
            count(thought, -1);
            if (thought.isMeasured || (status !== 'passed' && status !== 'failed'))
                return;
            spent.seconds += seconds;
            spent.thought += thought.seconds;
        },
        text() {
            const bad = counts.failed === 0 ? '' : `, ${counts.failed} failed`;
            const seconds = counts.done === tasks.size ? 0 : secondsLeft();
            const rest = seconds > 0 ? `, about ${(0,headline.p0)(seconds)} left` : '';
            const names = active.size === 0 ? '' : `: ${[...active.keys()].join(', ')}`;
            return `${counts.done} of ${tasks.size} done${bad}${rest}${names}`;
        },
    };
}

;

const MOST_LINES = 200_000;
function findProblems(log) {
    const lines = (0,printable.dz)(log).split(/\r?\n/).slice(-MOST_LINES);
    const found = new Map();
    for (const find of [findLines, findRuff, findEslint, findPytest, findJavaScript]) {
        for (const one of find(lines))
            found.set(`${one.file} ${one.line} ${one.column} ${one.message}`, one);
    }
    return [...found.values()];
}
const SINGLE = [
    /^(?<file>[^\s:][^:]*\.pyi?):(?<line>\d+)(?::(?<column>\d+))?: error: (?<message>.+)$/,
    /^(?<file>[^\s:][^:]*\.pyi?):(?<line>\d+):(?<column>\d+): (?<message>[A-Z]{1,6}\d{1,4} .+)$/,
    /^(?<file>[^\s(][^(]*\.[cm]?[jt]sx?)\((?<line>\d+),(?<column>\d+)\): error (?<message>TS\d+: .+)$/,
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
function findRuff(lines) {
    return lines.flatMap((line, at) => {
        const place = /^\s*--> (?<file>.+):(?<line>\d+):(?<column>\d+)$/.exec(line)?.groups;
        const message = /^[A-Z]{1,6}\d{1,4} .+$|^invalid-syntax: .+$/.exec(lines[at - 1] ?? '')?.[0];
        return place === undefined || message === undefined ? [] : [problemOf({ ...place, message })];
    });
}
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
function findPytest(lines) {
    return pytestFailures(lines).flatMap((failure) => {
        if (!failure.isNamed)
            return failure.lines.flatMap((line) => placed(PYTEST_LINE.exec(line)?.groups));
        return failure.lines[0] === TRACEBACK ? findNative(failure.lines) : findFrames(failure.lines);
    });
}
function pytestFailures(lines) {
    const found = [];
    let failure;
    for (const line of lines) {
        const isHead = /^={3,} (?:FAILURES|ERRORS) ={3,}$/.test(line);
        const isName = failure !== undefined && /^_{3,} .+ _{3,}$/.test(line);
        if (isHead || isName) {
            failure = { isNamed: isName, lines: [] };
            found.push(failure);
        }
        else if (/^={3,} .+ ={3,}$/.test(line))
            failure = undefined;
        else
            failure?.lines.push(line);
    }
    return found;
}
const PYTEST_LINE = /^(?<file>\S.*\.py):(?<line>\d+): (?<message>.+)$/;
const PYTEST_FRAME = /^(?<file>[^\s:/][^:]*\.py):(?<line>\d+): ?/;
const TRACEBACK = 'Traceback (most recent call last):';
const PYTHON_FRAME = /^ {2}File "(?<file>[^"<]+)", line (?<line>\d+)/;
const NOT_OURS = /^ {2}File ".*[/\\](?:site-packages|dist-packages|lib[/\\]python3[.\d]*)[/\\]/i;
function findFrames(lines) {
    const message = firstOf(lines, /^E {2,}(?<message>.+)$/);
    return message === undefined ? [] : placed(firstOf(lines, PYTEST_FRAME), message);
}
function findNative(lines) {
    const end = lines.findIndex((line, at) => at > 0 && /^\S/.test(line));
    const ours = lines.slice(0, Math.max(0, end)).filter((line) => !NOT_OURS.test(line));
    return placed(firstOf(ours, PYTHON_FRAME), { message: lines[end] });
}
function firstOf(lines, form) {
    for (const line of lines) {
        const groups = form.exec(line)?.groups;
        if (groups !== undefined)
            return groups;
    }
    return undefined;
}
function placed(place, more = {}) {
    return place === undefined ? [] : [problemOf({ ...place, ...more })];
}
const FAILURE = /^\s*(?:\u25cf (?!Console)|FAIL {2}|\u2716 )(?<title>.+?)(?: \([\d.]+ms\))?$/;
const FRAME = /(?:^\s*at .*?\(?(?:file:\/\/)?|^\s*\u276f )(?<file>[^\s()]+\.[cm]?[jt]sx?):(?<line>\d+):(?<column>\d+)\)?$/;
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

;


const MOST = 10;
const READ = { lines: 20_000, bytes: 16 * 1024 ** 2 };
async function tellProblems(failed, what, logs, { report }) {
    let left = MOST;
    for (const { task } of failed) {
        for (const problem of findProblems(await logs.end(task, READ))) {
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
function fileOf({ file }, folder, { root, view }) {
    const found = external_node_path_.relative(root, external_node_path_.resolve(root, folder, file))
        .split(external_node_path_.sep)
        .join('/');
    return view.tree.entries.has(found) ? found : undefined;
}

var what_to_run = __webpack_require__(99012);
var why_nothing = __webpack_require__(83330);
;





















async function run(inputs, system) {
    const { report } = system;
    if (!inputs['dry-run'])
        (0,unsafe_event.N)(system.event);
    const [what, timings] = await Promise.all([(0,what_to_run.L)(inputs, system), (0,read_timings.k)(inputs, system)]);
    (0,what_to_run.N)(inputs.targets, what);
    await warnOfNeeds(what, report);
    const why = (0,why_nothing.w)(what, inputs);
    if (inputs['dry-run']) {
        const ledger = inputs.ledger === 'on' ? await ledgerOf(inputs, what, system) : undefined;
        const leftOut = new Map([...(ledger?.leftOut ?? [])].map(([id, proof]) => [id, (0,known_before.Qw)(proof)]));
        const before = { leftOut, ...(ledger === undefined ? {} : { keyless: ledger.keyless }) };
        await report.show(async (screen) => (0,run_text.IT)(what.tasks, screen, why, before));
        const planned = [...what.tasks.values()].map(planOf);
        return { ...run_outputsOf([], 0, {}), planned, proven: [...leftOut.keys()], escapes: [], flaky: [] };
    }
    if (inputs.results !== '')
        await (0,write_asked_file.r)(askedResults(inputs), system);
    const started = (0,clock.L)();
    const [ledger, logs, reports] = await Promise.all([
        ledgerOf(inputs, what, system),
        openLogs(what.root, system),
        openReports(inputs.reports, what, system),
    ]);
    const seen = [];
    const going = new Map();
    let told;
    const tell = (results) => {
        const seconds = Math.round(((0,clock.L)() - started) / 100) / 10;
        const ending = { known: (0,known_before.bz)(ledger, results), why, seconds, logs, reports };
        told ??= tellEnd(results, ending, { inputs, what, system });
        return told;
    };
    const timingsKnown = new Map([...(ledger?.timings ?? []), ...timings]);
    const all = runAll(what, { inputs, timings: timingsKnown, logs, reports, seen, going, ledger }, system);
    const forget = system.whenInterrupted?.(async () => {
        report.progress('');
        await Promise.race([all.catch(() => undefined), (0,clock.y)(RESULTS_MS)]);
        const results = resultsSoFar(seen, going, what.tasks);
        await tell(results);
        tellInterruption(results, system);
        await (0,clock.y)(0);
    });
    try {
        const results = await all.finally(async () => {
            report.progress('');
            await system.tasks.endAll();
        });
        if (!results.some(wasEnded))
            await ledger?.save(results);
        return await tell(results);
    }
    finally {
        forget?.();
    }
}
function planOf({ id, command, folder, after, isAdded }) {
    return { task: id, command, folder: folder || '.', after: after.map(({ task }) => task), isAdded };
}
const RESULTS_MS = 1_000;
function wasEnded({ status }) {
    return status === 'ended';
}
function resultsSoFar(seen, going, tasks) {
    const known = new Map(seen.map((one) => [one.task.id, one]));
    const none = { seconds: 0, exitCode: null };
    return [...tasks.values()].map((task) => {
        const status = going.has(task.id) ? 'ended' : 'skipped';
        return known.get(task.id) ?? { task, status, ...none, note: status === 'ended' ? '' : 'the run was over before' };
    });
}
async function tellEnd(results, { known, why, seconds, logs, reports }, { inputs, what, system }) {
    const { report } = system;
    for (const one of results.filter(run_tasks.WN)) {
        await report.block(`What ${one.task.id} printed last:`, () => logs.end(one.task, OF_FAILURE), false);
    }
    await tellProblems(results.filter(run_tasks.WN), what, logs, system);
    const shown = results.some(wasEnded) ? results.filter(({ status }) => status !== 'skipped') : results;
    await report.show(async (screen) => `${(0,known_before.bG)(known, screen)}${(0,run_text.le)(shown, seconds, screen, why)}`);
    if (inputs.summary)
        await report.summary(async () => `${(0,run_text.KL)(results, seconds, why)}${(0,known_before.E1)(known)}`);
    const file = await keepResults(results, { known, shard: what.shard }, inputs, system);
    return { ...run_outputsOf(results, seconds, { results: file, reports: reports?.folder ?? '' }), ...(0,known_before.UX)(known) };
}
async function warnOfNeeds({ tasks, needs, view }, report) {
    const unmet = (0,task_graph.Jm)(tasks, { graph: view.graph, needs });
    if (unmet.length === 0)
        return;
    const { tellUnknownNeeds } = await __webpack_require__.e( 9354).then(__webpack_require__.bind(__webpack_require__, 69354));
    await tellUnknownNeeds(unmet, view, report);
}
const OF_FAILURE = { lines: 80, bytes: 64 * 1024 };
const FOLDED = { lines: 2_000, bytes: 1024 ** 2 };
async function ledgerOf(inputs, what, system) {
    if (inputs.ledger === 'off')
        return undefined;
    const { openLedger } = await Promise.all([__webpack_require__.e(8546), __webpack_require__.e(2802), __webpack_require__.e(2015)]).then(__webpack_require__.bind(__webpack_require__, 62015));
    return openLedger({ ...inputs, ledger: inputs.ledger }, what, system);
}
async function runAll({ view, root, tasks }, running, system) {
    const { inputs, timings, logs, reports, seen, going, ledger } = running;
    const { report } = system;
    const place = { root, path: system.variable('PATH') ?? '', files: system.files };
    const guess = (0,schedule_timings.IV)(timings);
    const estimate = ({ project, target }) => guess(project, target);
    const bare = new Map();
    const parallel = parallelOf(inputs, system);
    let telling = Promise.resolve();
    const progress = progressOf(tasks, estimate, parallel);
    let isEnding = false;
    const tell = () => {
        if (!isEnding)
            report.progress(progress.text());
    };
    const results = await (0,run_tasks.eW)(tasks, {
        parallel,
        estimate: (task) => estimate(task).seconds,
        isFailFast: inputs['fail-fast'],
        async start(task) {
            const proof = ledger?.leftOut.get(task.id);
            if (proof !== undefined)
                return { status: 'proven', seconds: 0, exitCode: null, note: (0,known_before.Qw)(proof) };
            progress.begins(task);
            going.set(task.id, task);
            tell();
            const environment = await (0,task_environment.DD)(task, view.graph.projects.get(task.project), place);
            if (task.ecosystem === 'python' && environment.python === undefined)
                bare.set(task.project, environment.lost);
            const limit = limitOf(task, inputs, timings);
            const asked = await reports?.begins(task);
            const begun = (0,clock.L)();
            const end = await system.tasks.start({
                command: task.command,
                folder: external_node_path_.join(root, task.folder),
                env: { ...environment.variables, ...asked },
                log: logs.fileOf(task),
                timeoutMs: limit * 1_000,
            });
            progress.stops(task);
            const seconds = ((0,clock.L)() - begun) / 1_000;
            const tests = await reports?.collect(task);
            const outcome = outcomeOf(end, seconds, limit);
            const isBare = outcome.status === 'failed' && bare.has(task.project) && task.ecosystem === 'python';
            const why = isBare ? bareText(bare.get(task.project)) : await lackOf(task, outcome, logs);
            return { ...outcome, note: outcome.note || why, ...(tests === undefined ? {} : { tests }) };
        },
        told(result) {
            seen.push(result);
            going.delete(result.task.id);
            isEnding ||= result.status === 'ended';
            progress.ends(result);
            telling = telling.then(() => tellResult(result, logs, system));
            tell();
        },
    });
    await telling;
    if (bare.size > 0)
        await tellBare(bare, view, system);
    return results;
}
async function lackOf(task, { status }, logs) {
    if (status !== 'failed' || !(0,asks_nx.D)(task.command))
        return '';
    const said = await logs.end(task, OF_FAILURE);
    return /npx canceled|not found: nx\b/.test(said) ? 'it needs Nx, which is not installed' : '';
}
async function tellResult(result, logs, { report }) {
    if (result.status === 'ended')
        return;
    if (result.status !== 'passed')
        report.log((0,run_text.ow)(result));
    else
        await report.block((0,run_text.ow)(result), () => logs.end(result.task, FOLDED), true);
}
function outcomeOf({ code, signal, isTimedOut, isEnded, problem, lost }, seconds, limit) {
    if (isEnded)
        return { status: 'ended', seconds, exitCode: null, note: '' };
    if (isTimedOut)
        return { status: 'timed-out', seconds, exitCode: null, note: `its limit is ${(0,headline.p0)(limit)}` };
    if (problem !== '')
        return { status: 'failed', seconds, exitCode: null, note: `it could not be started: ${problem}` };
    const unkept = lost === '' ? '' : `not all that it printed was kept: ${lost}`;
    const note = signal === null ? unkept : `it was ended by ${signal}`;
    return { status: code === 0 ? 'passed' : 'failed', seconds, exitCode: code, note };
}
const LEAST_LIMIT_S = 60;
const SLOWER = 5;
function limitOf({ project, target }, inputs, timings) {
    const known = timings.get(`${project}:${target}`);
    const most = inputs['time-limit'] * 60;
    return known === undefined ? most : Math.min(most, Math.max(LEAST_LIMIT_S, known * SLOWER));
}
const TASK_BYTES = 1.5 * 1024 ** 3;
function parallelOf({ parallel }, { machine }) {
    if (parallel !== 'auto')
        return parallel;
    return Math.max(1, Math.min(machine.cores, Math.floor(machine.memoryBytes / TASK_BYTES)));
}
function bareText(lost) {
    if (lost === undefined)
        return 'it has no environment of its own; setup makes one';
    return `${(0,printable.g$)(lost)}; setup makes it anew`;
}
async function tellBare(bare, view, system) {
    const { report, event } = system;
    const projects = [...bare.keys()];
    const shown = [...bare].slice(0, 5).map(([name, lost]) => {
        return `${(0,printable.g$)(name)}${lost === undefined ? '' : ` (${bareText(lost)})`}`;
    });
    const names = shown.join(', ');
    const more = projects.length > 5 ? ` and ${projects.length - 5} more` : '';
    const message = `Without an environment of their own, with the Python on PATH: ${names}${more}. setup makes one; a .venv beside the manifest, or at the root of its workspace, is used.`;
    if (event === undefined)
        report.log(message);
    else
        report.annotate({ level: 'notice', title: 'No environment', message });
    const { unadmitted } = await __webpack_require__.e( 6374).then(__webpack_require__.bind(__webpack_require__, 36374));
    for (const one of await unadmitted(projects, view, system))
        report.annotate({ ...one, level: 'warning', title: 'Another Python' });
}
const MOST_NAMED = 10;
function tellInterruption(results, { report }) {
    const done = results.filter(({ status }) => !['ended', 'skipped'].includes(status)).length;
    const running = results.filter(wasEnded).map(({ task }) => (0,printable.g$)(task.id));
    const more = running.length > MOST_NAMED ? ` and ${running.length - MOST_NAMED} more` : '';
    const named = running.length === 0 ? '' : ` (${running.slice(0, MOST_NAMED).join(', ')}${more} had begun)`;
    report.log(`Interrupted: ${(0,headline.hS)(done, 'task')} done, ${results.length - done} not${named}; what was started has ended, as far as it can be found`);
}
function askedResults({ results }) {
    return { file: results, input: 'results', code: 'RESULTS_NOT_WRITTEN' };
}
async function keepResults(results, { known: { proofs, escapes, flaky }, shard }, inputs, system) {
    if (inputs.results === '')
        return '';
    const tasks = results.map(({ task, ...result }) => ({
        id: task.id,
        project: task.project,
        target: task.target,
        ...result,
        ...(0,known_before.s4)(proofs.get(task.id)),
    }));
    const told = {
        ...(shard === undefined ? {} : { shard }),
        ...(escapes.length === 0 ? {} : { escapes }),
        ...(flaky.length === 0 ? {} : { flaky }),
    };
    const text = `${JSON.stringify({ formatVersion: 1, ...told, tasks }, null, 1)}\n`;
    return (0,write_asked_file.I)(askedResults(inputs), text, system);
}
function run_outputsOf(all, seconds, { results = '', reports = '' }) {
    const ids = (isMeant) => all.filter(isMeant).map(({ task }) => task.id);
    const [failed, skipped] = [ids(run_tasks.WN), ids(({ status }) => status === 'skipped')];
    const ended = ids(({ status }) => status === 'ended');
    return {
        ok: all.every(run_tasks.Pc),
        passed: ids(({ status }) => status === 'passed'),
        ...{ failed, skipped, seconds, results, reports, tests: testsOf(all) },
        planned: [],
        problem: [...told('Failed', failed), ...told('Ended by somebody', ended)].join('; '),
    };
}
function told(what, tasks) {
    return tasks.length === 0 ? [] : [`${what}: ${tasks.join(', ')}`];
}
function testsOf(results) {
    const { passed, failed, skipped } = (0,sum_reports.x)(results.flatMap(({ tests }) => tests ?? []));
    return { passed, failed, skipped };
}


 }),

 83330:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   w: () => ( whyNothing)
 });
 var _report_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24545);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);


function whyNothing({ tasks, wanted, view: { graph } }, { targets, projects, affected }) {
    if (tasks.size > 0)
        return '';
    if (graph.projects.size === 0)
        return 'there are no projects';
    if (wanted.size === 0)
        return `no project is ${affected || projects.includes('affected') ? 'affected' : 'meant'}`;
    const names = [...wanted.keys()];
    const has = new Set(names.flatMap((name) => graph.projects.get(name)?.targets.map((one) => one.name) ?? []));
    if (targets.some((target) => has.has(target)))
        return 'what changed concerns none of these targets';
    const [who, have] = names.length === 1 ? [names[0] ?? '', 'it has'] : [`none of ${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_0__ .hS)(names.length, 'project')}`, 'they have'];
    const verb = names.length === 1 ? 'has no target' : 'has a target';
    const others = [...has].sort().slice(0, MOST_NAMED).map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$).join(', ');
    return `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(who)} ${verb} ${targets.map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$).join(' or ')}${others === '' ? '' : `; ${have}: ${others}`}`;
}
const MOST_NAMED = 10;


 }),

 12765:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   N: () => ( refuseUnsafeEvent),
   t: () => ( isOfUnmerged)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73590);


function isOfUnmerged(event) {
    return [event?.name, runBefore(event, 'event')].some((name) => isPullRequest(name) || name === 'merge_group');
}
function refuseUnsafeEvent(event) {
    if (event?.name === 'pull_request_target') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('UNSAFE_EVENT', 'pull_request_target gives all rights and secrets to what runs: no code is run for it. By itself it checks out the branch that the pull request goes to, so nothing of the pull request would be tested either', 'Write on: pull_request in its place.');
    }
    if (isPullRequest(runBefore(event, 'event')) && isFork(event)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('UNSAFE_EVENT', 'workflow_run after a pull request of a fork gives all rights and secrets to what runs: no code is run for it', "Write on: pull_request in its place; or leave such runs out with if: github.event.workflow_run.event == 'push'.");
    }
}
function isPullRequest(name) {
    return name?.startsWith('pull_request') === true;
}
function runBefore(event, ...keys) {
    return event?.name === 'workflow_run' ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .A)(event.payload, 'workflow_run', ...keys) : undefined;
}
function isFork(event) {
    const head = runBefore(event, 'head_repository', 'full_name');
    return head === undefined || head !== (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .A)(event?.payload ?? {}, 'repository', 'full_name');
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

 77599:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  taskProcessesIn: () => ( taskProcessesIn)
});

var external_node_child_process_ = __webpack_require__(31421);
var external_node_fs_ = __webpack_require__(73024);
var clock = __webpack_require__(85161);
var interruption = __webpack_require__(49039);
var process_tree = __webpack_require__(15232);
var task_guard = __webpack_require__(45777);
var external_node_path_ = __webpack_require__(76760);
var make_folder = __webpack_require__(82047);
;



const HEAD_BYTES = 4 * 1024 ** 2;
const TAIL_BYTES = 4 * 1024 ** 2;
function openTaskLog(file) {
    const descriptor = opened(file);
    const tail = [];
    let [bytes, written, kept] = [0, 0, 0];
    let lost = '';
    const write = (chunk) => {
        if (lost !== '')
            return;
        try {
            (0,external_node_fs_.writeSync)(descriptor, chunk);
        }
        catch (error) {
            lost = error.message;
        }
    };
    return {
        bytes: () => bytes,
        lost: () => lost,
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
                write(`\n\u2026 ${missing} bytes are left out \u2026\n`);
            for (const chunk of tail)
                write(chunk);
            (0,external_node_fs_.closeSync)(descriptor);
        },
    };
}
function opened(file) {
    try {
        return (0,external_node_fs_.openSync)(file, 'w');
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        (0,make_folder.f)(external_node_path_.dirname(file));
        return (0,external_node_fs_.openSync)(file, 'w');
    }
}

;







const OURS = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME_|CACHE_|RESULTS_)|GITHUB_(?:OUTPUT|STATE|ENV|PATH|STEP_SUMMARY)$)/;
const MARK = 'MAESTRO_RUN';
const GRACE_MS = 4_000;
const LOOK_MS = 50;
const DRAIN_MS = 300;
function taskProcessesIn(environment) {
    const mark = `${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`;
    const inherited = Object.fromEntries(Object.entries(environment).filter(([name]) => !OURS.test(name)));
    const running = new Set();
    const traces = { mark: `${MARK}=${mark}`, outputs: new Set(), since: (0,clock.L)() };
    let forget;
    let unguard;
    const endRest = () => {
        endFound(traces);
        unguard?.();
        unguard = undefined;
    };
    const endAll = async () => {
        await Promise.all([...running].map((one) => one.end()));
        endRest();
    };
    const endAtOnce = () => {
        for (const one of running)
            one.endAtOnce();
        endRest();
    };
    return {
        async start(run) {
            forget ??= (0,interruption.v)(endAll, endAtOnce);
            unguard ??= (0,task_guard.S)(traces.mark);
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
    const log = openTaskLog(file);
    const isWindows = process.platform === 'win32';
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
            await ending;
            await Promise.race([drained(child), (0,clock.y)(DRAIN_MS, { ref: false })]);
            child.stdout?.destroy();
            signalGroup(child, 'SIGKILL');
            log.close();
            resolve({ ...end, isTimedOut, isEnded, bytes: log.bytes(), lost: log.lost() });
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
async function endGroup(child) {
    const isOver = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
    const endOthers = isOver ? undefined : (0,process_tree.e5)(child.pid);
    signalGroup(child, 'SIGTERM');
    if (isOver)
        return;
    if (!(await isGoneInTime(child.pid)))
        insist(child);
    endOthers?.();
}
async function isGoneInTime(group) {
    const limit = (0,clock.L)() + GRACE_MS;
    while ((0,process_tree.t1)(group)) {
        if ((0,clock.L)() >= limit)
            return false;
        await (0,clock.y)(LOOK_MS);
    }
    return true;
}
function insist(child) {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        (0,process_tree.vK)([child.pid]);
    signalGroup(child, 'SIGKILL');
}
function signalGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        (0,process_tree.vK)([pid]);
        return;
    }
    try {
        process.kill(-pid, signal);
    }
    catch {
    }
}
const SHORT_MS = 2_000;
function endFound({ mark, outputs, since }) {
    const isInOrder = (0,clock.L)() - since < SHORT_MS && (0,process_tree.Y9)() > process.pid;
    for (const id of (0,process_tree.uF)()) {
        if (isInOrder && id < process.pid)
            continue;
        try {
            if ([1, 2].some((descriptor) => outputs.has(linkOf(id, descriptor) ?? '')))
                process.kill(id, 'SIGKILL');
            else if ((0,external_node_fs_.readFileSync)(`/proc/${id}/environ`, 'latin1').includes(mark))
                process.kill(id, 'SIGKILL');
        }
        catch {
        }
    }
}
function linkOf(pid, descriptor) {
    try {
        const link = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${descriptor}`);
        return /^(?:pipe|socket):/.test(link) ? link : undefined;
    }
    catch {
        return undefined;
    }
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


 })

};
;