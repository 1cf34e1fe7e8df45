"use strict";
exports.id = 634;
exports.ids = [634];
exports.modules = {

 634:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: () => ( run)
});

var external_node_path_ = __webpack_require__(76760);
var workspaces_location = __webpack_require__(37878);
var rules = __webpack_require__(15995);
;


async function examine(subject, ignored) {
    const found = [...subject.graph.findings];
    for (const check of await loadChecks(ignored))
        found.push(...(await check(subject)));
    return found.filter(({ code }) => !ignored.includes(code)).sort(workspaces_location.ig);
}
async function loadChecks(ignored) {
    const wanted = [...rules.a].flatMap(([code, { load }]) => (load === undefined || ignored.includes(code) ? [] : load));
    return new Set(await Promise.all(wanted.map((load) => load())));
}

var fix_plan = __webpack_require__(34969);
var errors = __webpack_require__(12027);
;


const WHY = {
    changed: 'the file has changed meanwhile',
    linked: 'a link leads there, which is not followed',
    'read-only': 'the file is read-only: make it writable (chmod u+w) and try again',
};
async function carryOut(plan, contents, workTree) {
    const files = [...new Set(plan.edits.map(({ file }) => file))];
    const refused = [];
    let made = 0;
    for (const file of files) {
        const edits = plan.edits.filter((edit) => edit.file === file);
        const before = contents.get(file);
        const why = await replace(file, { before, after: (0,fix_plan.c)(before, edits) }, workTree);
        if (why === undefined)
            made += edits.length;
        else
            refused.push(...edits.map(({ line, code }) => ({ file, line, code, why })));
    }
    return { made, refused };
}
async function replace(file, { before, after }, workTree) {
    try {
        const outcome = await workTree.replace(file, before, after);
        return outcome === 'replaced' ? undefined : WHY[outcome];
    }
    catch (error) {
        const reason = (0,errors.EU)(error);
        if (reason === undefined)
            throw error;
        return `it cannot be written there: ${reason}`;
    }
}

var over_work_tree = __webpack_require__(76185);
var unknown_head = __webpack_require__(7361);
var build_graph = __webpack_require__(77178);
var git_modes = __webpack_require__(24082);
var file_tree = __webpack_require__(26720);
var workspaces = __webpack_require__(35869);
;






async function readSubject(committed, revision, workTree) {
    const git = workTree === undefined ? committed : (0,over_work_tree.u)(committed, committed.checkedOut(), Promise.resolve(workTree));
    const [usual, commit] = await Promise.all([(0,workspaces.P)(), git.commit(revision)]);
    if (commit === undefined && workTree === undefined)
        throw (0,unknown_head.R)(revision);
    const entries = await git.tree(revision);
    const readers = await (0,workspaces.OP)(usual, entries);
    const tree = await (0,file_tree.d)(git, entries, (0,workspaces.PZ)(readers), new Map());
    const { parts, settings } = await (0,workspaces.iF)(readers, tree);
    return { graph: (0,build_graph.Z)(parts, settings), tree, read: (paths) => contentsOf(paths, tree.entries, git) };
}
async function contentsOf(paths, entries, git) {
    const wanted = [...new Set(paths)].flatMap((path) => {
        const entry = entries.get(path);
        return entry !== undefined && (0,git_modes.$W)(entry.mode) ? entry : [];
    });
    const blobs = await git.blobs(wanted.map(({ objectId }) => objectId));
    return new Map(wanted.flatMap(({ path, objectId }) => {
        const bytes = blobs.get(objectId);
        return bytes === undefined ? [] : [[path, bytes]];
    }));
}

;
async function tell({ inputs, outputs, subject, contents }, { report }) {
    const { annotationsOf } = await __webpack_require__.e( 4884).then(__webpack_require__.bind(__webpack_require__, 22503));
    for (const annotation of annotationsOf(outputs.findings))
        report.annotate({ ...annotation, isInAnswer: true });
    await report.show(async (screen) => {
        const { doctorText } = await __webpack_require__.e( 9806).then(__webpack_require__.bind(__webpack_require__, 79806));
        return doctorText({ ...outputs, projects: subject.graph.projects.size, isDryRun: inputs['dry-run'], contents }, screen);
    });
    if (!inputs.summary)
        return;
    await report.summary(async () => {
        const { doctorSummary } = await __webpack_require__.e( 2527).then(__webpack_require__.bind(__webpack_require__, 62527));
        return doctorSummary({ ...outputs, projects: subject.graph.projects.size });
    });
}

var write_asked_file = __webpack_require__(44288);
;

async function writeSarif(file, { findings, plan }, system) {
    if (file === '')
        return '';
    const { sarifLog } = await __webpack_require__.e( 2368).then(__webpack_require__.bind(__webpack_require__, 42368));
    const text = `${JSON.stringify(sarifLog(findings, plan), undefined, 2)}\n`;
    return (0,write_asked_file.I)({ file, input: 'sarif', code: 'SARIF_NOT_WRITTEN' }, text, system);
}

;









async function run(inputs, system) {
    (0,rules.n)(inputs.ignore);
    const git = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const workTree = inputs.head === '' ? await system.openWorkTree(await git.workTree()) : undefined;
    const look = async () => readSubject(git, inputs.head || 'HEAD', workTree);
    const subject = await look();
    const found = await examine(subject, inputs.ignore);
    const contents = await contentsToMend(found, subject, workTree);
    const plan = await (0,fix_plan.T)(found, contents);
    if (inputs.fix)
        await writeSarif(inputs.sarif, { findings: found, plan }, system);
    const done = await mend(inputs, plan, contents, workTree);
    const findings = done.made === 0 ? found : await examine(await look(), inputs.ignore);
    const outputs = {
        ...verdictOf(findings, inputs['fail-on']),
        findings,
        plan: { ...plan, refused: [...plan.refused, ...done.refused] },
        fixed: done.made,
        sarif: await writeSarif(inputs.sarif, { findings, plan }, system),
    };
    await tell({ inputs, outputs, subject, contents }, system);
    return outputs;
}
async function contentsToMend(findings, subject, workTree) {
    const files = new Set(findings.flatMap(({ edit }) => edit?.file ?? []));
    if (workTree === undefined)
        return subject.read(files);
    const contents = new Map();
    for (const file of files) {
        const bytes = (await workTree.look(file))?.bytes;
        if (bytes !== undefined)
            contents.set(file, bytes);
    }
    return contents;
}
async function mend(inputs, plan, contents, workTree) {
    if (!inputs.fix || inputs['dry-run'])
        return { made: 0, refused: [] };
    if (workTree !== undefined)
        return carryOut(plan, contents, workTree);
    throw new errors.yo('FIX_NEEDS_WORK_TREE', 'fix changes files of the work tree, but head names a commit', 'Leave out head.');
}
function verdictOf(findings, failOn) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const failing = { error: errors, warning: errors + warnings, never: 0 }[failOn];
    return { ok: failing === 0, errors, warnings };
}


 }),

 76185:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   U: () => ( NO_COMMIT),
   u: () => ( overWorkTree)
 });
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24082);
 var _standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78757);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);



const NO_COMMIT = '0'.repeat(40);
const MOST_BYTES = 8 * 1024 ** 2;
const FEW = 64;
function overWorkTree(git, checkedOut, workTree) {
    workTree.catch(() => undefined);
    const reading = readLoose(checkedOut, workTree);
    reading.catch(() => undefined);
    const indexing = git.indexed();
    const standing = Promise.all([reading, indexing]).then(([{ loose }, indexed]) => loose.length > 0 ? put(indexed, loose) : indexed);
    for (const one of [indexing, standing])
        one.catch(() => undefined);
    return {
        ...git,
        async commit(revision) {
            const known = await git.commit(revision);
            if (known !== undefined || revision !== 'HEAD')
                return known;
            return (await reading).commit ?? NO_COMMIT;
        },
        async tree(revision) {
            const { commit = NO_COMMIT } = await reading;
            return isCheckedOut(revision, commit) ? standing : git.tree(revision);
        },
        async changes(base, head, options) {
            const committed = git.changes(base, head, options);
            committed.catch(() => undefined);
            const { commit, loose } = await reading;
            if (loose.length === 0 || !isCheckedOut(head, commit))
                return committed;
            const [changes, entries] = await Promise.all([committed, git.tree(head)]);
            return changesOver(changes, entries, loose);
        },
        async search(commit, texts, folders) {
            const { loose, commit: own } = await reading;
            if (loose.length === 0 || commit === undefined || !isCheckedOut(commit, own ?? NO_COMMIT))
                return git.search(commit, texts, folders);
            const places = loose.flatMap(({ path, entry }) => (isSearched(entry, folders) ? path : []));
            if (places.length > MOST_SEARCHED)
                return undefined;
            const [committed, changed] = await Promise.all([
                own === undefined ? [] : git.search(own, texts, folders),
                places.length === 0 ? [] : git.search(undefined, texts, places),
            ]);
            if (committed === undefined || changed === undefined)
                return undefined;
            const others = new Set(loose.map(({ path }) => path));
            return [...committed.filter(({ file }) => !others.has(file)), ...changed];
        },
        async blobs(ids) {
            const wanted = [...new Set(ids)];
            const { loose, pathOf } = await reading;
            const unchanged = wanted.length > FEW ? NOWHERE : pathsOf(new Set(wanted), await indexing, loose);
            const found = new Map();
            for (const id of wanted) {
                const bytes = await contentOf(id, { own: pathOf.get(id), unchanged: unchanged.get(id) }, workTree);
                if (bytes !== undefined)
                    found.set(id, bytes);
            }
            const left = wanted.filter((id) => !found.has(id) && !pathOf.has(id));
            if (left.length > 0)
                for (const [id, bytes] of await git.blobs(left))
                    found.set(id, bytes);
            return found;
        },
    };
}
const MOST_SEARCHED = 1_000;
function isSearched(entry, folders) {
    if (entry === undefined || !(0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .$W)(entry.mode))
        return false;
    return folders.some((folder) => folder === '' || folder === entry.path || (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Yw)(folder, entry.path));
}
const NOWHERE = new Map();
function pathsOf(wanted, indexed, loose) {
    const changed = new Set(loose.map(({ path }) => path));
    const found = indexed.filter(({ objectId, path }) => wanted.has(objectId) && !changed.has(path));
    return new Map(found.map(({ objectId, path }) => [objectId, path]));
}
async function contentOf(id, { own, unchanged }, workTree) {
    const path = own ?? unchanged;
    if (path === undefined)
        return undefined;
    const bytes = contentIn(await (await workTree).look(path, MOST_BYTES));
    const isMeant = bytes !== undefined && (own === undefined ? !bytes.includes(CR) : idOf(bytes, id.length) === id);
    return isMeant ? bytes : undefined;
}
function contentIn(file) {
    return file?.bytes ?? file?.target;
}
const CR = 13;
function isCheckedOut(revision, commit) {
    return revision === 'HEAD' || revision === commit;
}
async function readLoose(checkedOut, workTree) {
    const { commit, uncommitted } = await checkedOut;
    const pathOf = new Map();
    if (uncommitted.length === 0)
        return { commit, loose: [], pathOf };
    const files = await workTree;
    const loose = [];
    for (const path of uncommitted) {
        const file = await files.look(path, MOST_BYTES);
        if (file === undefined) {
            loose.push({ path, entry: undefined });
            continue;
        }
        const { mode } = file;
        const bytes = contentIn(file);
        const objectId = bytes === undefined
            ? (0,_standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_2__ .S)()
                .randomBytes((commit?.length ?? 40) / 2)
                .toString('hex')
            : idOf(bytes, commit?.length);
        if (bytes !== undefined)
            pathOf.set(objectId, path);
        loose.push({ path, entry: { path, mode, objectId } });
    }
    return { commit, loose, pathOf };
}
function idOf(bytes, length = 40) {
    return (0,_standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_2__ .S)()
        .createHash(length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
function put(indexed, loose) {
    const entries = new Map(indexed.map((entry) => [entry.path, entry]));
    for (const { path, entry } of loose) {
        if (entry === undefined)
            entries.delete(path);
        else
            entries.set(path, entry);
    }
    return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function changesOver(committed, entries, loose) {
    const changes = new Map(committed.map((change) => [change.path, change]));
    const before = new Map(entries.map((entry) => [entry.path, entry]));
    for (const { path, entry } of loose) {
        const known = changes.get(path);
        const { mode: oldMode = _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .sj, objectId: oldId = '' } = known === undefined ? (before.get(path) ?? {}) : { mode: known.oldMode, objectId: known.oldId };
        const { mode: newMode = _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .sj, objectId: newId = '' } = entry ?? {};
        if (oldMode === newMode && (oldId === newId || oldMode === _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .sj))
            changes.delete(path);
        else
            changes.set(path, { path, status: statusOf(oldMode, newMode), ...withIds({ oldMode, newMode, oldId, newId }) });
    }
    return [...changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function statusOf(oldMode, newMode) {
    if (oldMode === _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .sj)
        return 'A';
    if (newMode === _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .sj)
        return 'D';
    return oldMode.slice(0, 3) === newMode.slice(0, 3) ? 'M' : 'T';
}
function withIds(sides) {
    const length = Math.max(sides.oldId.length, sides.newId.length);
    return { ...sides, oldId: sides.oldId.padEnd(length, '0'), newId: sides.newId.padEnd(length, '0') };
}


 }),

 34969:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  c: () => ( applyEdits),
  T: () => ( planFixes)
});

var external_node_buffer_ = __webpack_require__(4573);
var external_node_util_ = __webpack_require__(57975);
;
async function findJsonString(text, keys) {
    const { findNodeAtLocation, parseTree } = await __webpack_require__.e( 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 19));
    const tree = parseTree(text, [], { allowTrailingComma: true });
    const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...keys]);
    return node?.type === 'string' ? { start: node.offset, end: node.offset + node.length } : undefined;
}

var jsonc = __webpack_require__(50896);
var toml = __webpack_require__(41023);
var toml_keys = __webpack_require__(87164);
var toml_scan = __webpack_require__(57569);
;


const KEY = /[ \t]*(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^ \t\r\n.=[\]{},#"']+)[ \t]*/y;
const BLANK = /[ \t]*/y;
function findTomlString(text, keys) {
    const at = new toml_keys.uB(text).offsetOf(keys.reduce(toml_keys.oR, ''));
    if (at === undefined)
        return undefined;
    const start = typeof keys.at(-1) === 'number' ? at : afterEquals(text, at);
    if (start === undefined || !/["']/.test(text.charAt(start)))
        return undefined;
    return { start, end: (0,toml_scan.ap)(text, start) };
}
function afterEquals(text, start) {
    let at = start;
    do {
        const end = endOf(KEY, text, at);
        if (end === at)
            return undefined;
        at = end;
    } while (text.charAt(at++) === '.');
    return text.charAt(at - 1) === '=' ? endOf(BLANK, text, at) : undefined;
}
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}

;





const UNSAFE = /["'\\\u0000-\u001f\u007f]/;
async function findText(file, text, { keys, from, to }) {
    if (from === '' || UNSAFE.test(from) || UNSAFE.test(to))
        return undefined;
    const find = file.endsWith('.toml') ? findTomlString : findJsonString;
    const span = (await find(text, keys)) ?? (await find(text, [...keys, 'path']));
    if (span === undefined)
        return undefined;
    const value = text.slice(span.start, span.end);
    const at = value.indexOf(from);
    return at < 0 || value.indexOf(from, at + 1) >= 0 ? undefined : span.start + at;
}
async function changesOnly({ before, after }, edits) {
    if (edits.length === 0)
        return before === after;
    const isToml = edits[0]?.file.endsWith('.toml') === true;
    const [old, now] = await Promise.all([before, after].map((text) => parsed(text, isToml)));
    if (old === undefined || now === undefined)
        return false;
    for (const edit of edits)
        if (!rewrite(old, edit))
            return false;
    return (0,external_node_util_.isDeepStrictEqual)(old, now);
}
async function parsed(text, isToml) {
    if (isToml) {
        const reading = await (0,toml.D7)(text);
        return 'table' in reading ? reading.table : undefined;
    }
    const reading = await (0,jsonc.A)(text.replace(/^\ufeff/, ''));
    return 'value' in reading ? reading.value : undefined;
}
function rewrite(root, { keys, from, to }) {
    const way = typeof at(root, keys) === 'string' ? keys : [...keys, 'path'];
    const value = at(root, way);
    const holder = at(root, way.slice(0, -1));
    const last = way.at(-1);
    if (typeof value !== 'string' || typeof holder !== 'object' || holder === null || last === undefined)
        return false;
    Object.defineProperty(holder, last, {
        value: value.replace(from, () => to),
        enumerable: true,
        writable: true,
        configurable: true,
    });
    return true;
}
function at(root, keys) {
    let value = root;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}

;


async function planFixes(findings, contents) {
    const wanted = findings.flatMap((finding) => (finding.edit === undefined ? [] : { finding, edit: finding.edit }));
    const files = [...new Set(wanted.map(({ edit }) => edit.file))].sort();
    const edits = [];
    const refused = [];
    for (const file of files) {
        const own = distinct(wanted.filter(({ edit }) => edit.file === file));
        const planned = await planFile(contents.get(file), own);
        edits.push(...planned.edits);
        refused.push(...planned.refused);
    }
    return { formatVersion: 1, edits, refused };
}
function applyEdits(before, edits) {
    const pieces = [];
    let from = 0;
    for (const { offset, old, new: text } of [...edits].sort((a, b) => a.offset - b.offset)) {
        pieces.push(before.subarray(from, offset), Buffer.from(text));
        from = offset + Buffer.byteLength(old);
    }
    return Buffer.concat([...pieces, before.subarray(from)]);
}
function distinct(wanted) {
    return [...new Map(wanted.map((one) => [JSON.stringify(one.edit), one])).values()];
}
async function planFile(bytes, wanted) {
    const refuse = (ones, why) => ones.map((one) => refusal(one, why));
    if (bytes === undefined)
        return { edits: [], refused: refuse(wanted, 'it is no regular file') };
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return { edits: [], refused: refuse(wanted, 'it is not UTF-8') };
    const text = Buffer.from(bytes).toString('utf8');
    const found = await Promise.all(wanted.map(async (one) => ({ one, at: await findText(one.edit.file, text, one.edit) })));
    const edits = found.flatMap(({ one, at }) => (at === undefined ? [] : fileEdit(one, text, at)));
    const lost = found.filter(({ at }) => at === undefined).map(({ one }) => one);
    const refused = refuse(lost, 'the path is not written there as it was read');
    const kept = found.filter(({ at }) => at !== undefined).map(({ one }) => one);
    const after = Buffer.from(applyEdits(bytes, edits)).toString('utf8');
    const isSafe = await changesOnly({ before: text, after }, kept.map(({ edit }) => edit));
    if (isSafe)
        return { edits: edits.sort((a, b) => a.offset - b.offset), refused };
    return { edits: [], refused: [...refused, ...refuse(kept, 'more than this value would change')] };
}
function fileEdit({ finding, edit }, text, at) {
    const before = text.slice(0, at);
    return {
        file: edit.file,
        line: before.split('\n').length,
        offset: Buffer.byteLength(before),
        old: edit.from,
        new: edit.to,
        code: finding.code,
    };
}
function refusal({ finding, edit }, why) {
    const { code, line } = finding;
    return { file: edit.file, ...(line === undefined || edit.file !== finding.file ? {} : { line }), code, why };
}


 }),

 15995:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   a: () => ( rules),
   n: () => ( refuseUnknownCodes)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _standards_likeness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92299);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);



const staleLocks = async () => (await __webpack_require__.e( 8408).then(__webpack_require__.bind(__webpack_require__, 28408))).findStaleLocks;
const importGaps = async () => (await Promise.all([__webpack_require__.e(8635), __webpack_require__.e(147)]).then(__webpack_require__.bind(__webpack_require__, 90147))).findImportGaps;
const callFaults = async () => (await __webpack_require__.e( 7852).then(__webpack_require__.bind(__webpack_require__, 57852))).findCallFaults;
const siblingRanges = async () => (await __webpack_require__.e( 2269).then(__webpack_require__.bind(__webpack_require__, 92269))).findSiblingRanges;
const RULES = {
    'broken-path': { severity: 'error', means: 'A path leads to no project.', isMendable: true },
    'path-outside-repository': { severity: 'error', means: 'A path leads out of the repository.', isMendable: true },
    'unbuilt-path': { severity: 'warning', means: 'A path leads to a file that only a build of another project makes.' },
    'broken-workspace-reference': { severity: 'error', means: 'What is asked of a workspace is no member of it.' },
    'unreadable-manifest': { severity: 'error', means: 'A manifest cannot be read.' },
    'unreadable-tsconfig': { severity: 'warning', means: 'Project references of TypeScript cannot be read.' },
    'unread-imports': { severity: 'note', means: 'Not all imports of a file are known.' },
    'empty-graph': { severity: 'error', means: 'Manifests refer to other folders, yet no project depends on another.' },
    'no-projects': { severity: 'warning', means: 'No manifest makes a project.' },
    cycle: { severity: 'error', means: 'Projects depend on one another in a circle.' },
    'python-conflict': {
        severity: 'error',
        means: 'A project promises to run on a Python on which a sibling that it loads does not run.',
        load: async () => (await __webpack_require__.e( 1076).then(__webpack_require__.bind(__webpack_require__, 41076))).findPythonConflicts,
    },
    'name-only-dependency': {
        severity: 'warning',
        means: 'A project of the repository is named without saying where it lies, and so is taken from an index.',
        load: siblingRanges,
    },
    'stale-range': {
        severity: 'warning',
        means: 'A range does not admit the version that the project has in the repository.',
        load: siblingRanges,
    },
    'undeclared-dependency': {
        severity: 'error',
        means: 'A project imports another one and does not declare it.',
        load: importGaps,
    },
    'unused-dependency': {
        severity: 'note',
        means: 'A project declares another one that nothing in it imports or mentions.',
        load: importGaps,
    },
    'missing-source': { severity: 'warning', means: 'A member of a uv workspace is named without a source.' },
    'dropped-dependency': {
        severity: 'warning',
        means: 'Poetry drops a path, because [project] does not list its name.',
    },
    'dynamic-dependencies': { severity: 'note', means: 'A build decides what a project depends on.' },
    'unreadable-lock': { severity: 'error', means: 'A lock cannot be read.', load: staleLocks },
    'stale-lock': { severity: 'error', means: 'A lock was made for other manifests than these.', load: staleLocks },
    'missing-lock': {
        severity: 'warning',
        means: 'A workspace, or a project whose siblings have one, has no lock.',
        load: async () => (await __webpack_require__.e( 4949).then(__webpack_require__.bind(__webpack_require__, 4949))).findMissingLocks,
    },
    'root-script': {
        severity: 'warning',
        means: 'A script of the root does for all projects what none of them has a target for.',
        load: async () => (await __webpack_require__.e( 7139).then(__webpack_require__.bind(__webpack_require__, 27139))).findRootScripts,
    },
    'duplicate-name': { severity: 'warning', means: 'Two projects have one name.' },
    'duplicate-package': {
        severity: 'warning',
        means: 'Two packages have one name, though their projects are called differently.',
        load: async () => (await __webpack_require__.e( 1799).then(__webpack_require__.bind(__webpack_require__, 51799))).findDuplicatePackages,
    },
    'unusable-name': { severity: 'warning', means: 'A name is none that an output may carry.' },
    'nx-missing-edges': {
        severity: 'warning',
        means: 'Nx, as it is set up, does not see dependencies that manifests state.',
        load: async () => (await __webpack_require__.e( 3171).then(__webpack_require__.bind(__webpack_require__, 83171))).findNxGaps,
    },
    'nx-imports': { severity: 'warning', means: 'Projects are joined by imports alone, which only Nx would see.' },
    'nx-plugins': { severity: 'note', means: 'Plug-ins of Nx conclude targets or edges only by running.' },
    'ignored-implicit-dependencies': {
        severity: 'note',
        means: 'Nx ignores implicitDependencies at the root of nx.json.',
    },
    'pants-imports': { severity: 'note', means: 'Pants concludes dependencies from imports, which are not known here.' },
    'pants-computed-dependencies': { severity: 'note', means: 'A BUILD file computes dependencies.' },
    'unreadable-build-file': { severity: 'warning', means: 'A BUILD file is no Python.' },
    'unknown-workflow': {
        severity: 'error',
        means: 'A job calls a workflow of ours that is not there, or names no version.',
        load: callFaults,
    },
    'missing-permission': {
        severity: 'error',
        means: 'A job grants less than the workflow of ours that it calls asks for.',
        load: callFaults,
    },
    'unknown-permission': {
        severity: 'error',
        means: 'Permissions of a workflow that calls ours say what GitHub does not know.',
        load: callFaults,
    },
    'refused-key': {
        severity: 'error',
        means: 'A job that calls a workflow of ours has a key that such jobs may not have.',
        load: callFaults,
    },
    'unknown-input': {
        severity: 'error',
        means: 'A job gives an input or a secret that the workflow of ours does not know.',
        load: callFaults,
    },
    'unusable-input': {
        severity: 'error',
        means: 'A job gives a value that the workflow of ours does not take.',
        load: callFaults,
    },
    'missing-input': {
        severity: 'error',
        means: 'A job does not give an input that the workflow of ours needs.',
        load: callFaults,
    },
    'missing-secret': {
        severity: 'error',
        means: 'A job does not give a secret without which the workflow of ours cannot do its part.',
        load: callFaults,
    },
    'inherited-secrets': {
        severity: 'warning',
        means: 'A job hands all secrets to a workflow of ours.',
        load: callFaults,
    },
    'unsafe-event': {
        severity: 'error',
        means: 'An event that has all rights and secrets starts what runs code.',
        load: callFaults,
    },
    'unreadable-workflow': {
        severity: 'error',
        means: 'A workflow that speaks of ours is no YAML.',
        load: callFaults,
    },
    'unknown-project': { severity: 'warning', means: 'Somebody names a project that does not exist.' },
    'unknown-setting': { severity: 'warning', means: 'maestro.toml has an entry that nobody reads.' },
    'unusable-setting': { severity: 'warning', means: 'An entry of maestro.toml has no effect.' },
};
const rules = new Map(Object.entries(RULES));
function refuseUnknownCodes(codes) {
    const unknown = codes.find((code) => !rules.has(code));
    if (unknown === undefined)
        return;
    const hint = (0,_standards_likeness_js__WEBPACK_IMPORTED_MODULE_0__ .a)(unknown, [...rules.keys()], 'docs/doctor.md lists all codes.');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('UNKNOWN_CODE', `ignore: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(unknown)} is no code of a finding`, hint);
}


 })

};
;