"use strict";
exports.id = 634;
exports.ids = [634];
exports.modules = {

/***/ 634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/workspaces/location.js
var workspaces_location = __webpack_require__(37878);
// EXTERNAL MODULE: ./build/js/doctor/rules.js
var rules = __webpack_require__(15995);
;// CONCATENATED MODULE: ./build/js/doctor/examine.js


/**
 * Everything that is wrong or worth knowing: what was found while the graph was built, then what the checks find; by file, and by line
 * within it.
 *
 * @param ignored codes that nobody wants to hear of
 */
async function examine(subject, ignored) {
    const found = [...subject.graph.findings];
    for (const check of await loadChecks(ignored))
        found.push(...(await check(subject)));
    return found.filter(({ code }) => !ignored.includes(code)).sort(workspaces_location/* comparePlaces */.ig);
}
/** A check that finds several things is run once. */
async function loadChecks(ignored) {
    const wanted = [...rules/* rules */.a].flatMap(([code, { load }]) => (load === undefined || ignored.includes(code) ? [] : load));
    return new Set(await Promise.all(wanted.map((load) => load())));
}

// EXTERNAL MODULE: ./build/js/doctor/fix-plan.js + 3 modules
var fix_plan = __webpack_require__(34969);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/actions/doctor/carry-out.js


const WHY = {
    changed: 'the file has changed meanwhile',
    linked: 'a link leads there, which is not followed',
    'read-only': 'the file is read-only: make it writable (chmod u+w) and try again',
};
/**
 * Makes the edits of a plan, file by file: all of a file's or none. A file that cannot be written keeps nobody from the others.
 *
 * @param contents the files that the plan was made for; one that holds something else by now is left alone
 */
async function carryOut(plan, contents, workTree) {
    const files = [...new Set(plan.edits.map(({ file }) => file))];
    const refused = [];
    let made = 0;
    for (const file of files) {
        const edits = plan.edits.filter((edit) => edit.file === file);
        const before = contents.get(file);
        const why = await replace(file, { before, after: (0,fix_plan/* applyEdits */.c)(before, edits) }, workTree);
        if (why === undefined)
            made += edits.length;
        else
            refused.push(...edits.map(({ line, code }) => ({ file, line, code, why })));
    }
    return { made, refused };
}
/** Why the file was left alone; undefined where it was replaced. */
async function replace(file, { before, after }, workTree) {
    try {
        const outcome = await workTree.replace(file, before, after);
        return outcome === 'replaced' ? undefined : WHY[outcome];
    }
    catch (error) {
        const reason = (0,errors/* writeFailure */.EU)(error);
        if (reason === undefined)
            throw error;
        return `it cannot be written there: ${reason}`;
    }
}

// EXTERNAL MODULE: ./build/js/changes/over-work-tree.js
var over_work_tree = __webpack_require__(76185);
// EXTERNAL MODULE: ./build/js/changes/unknown-head.js
var unknown_head = __webpack_require__(7361);
// EXTERNAL MODULE: ./build/js/graph/build-graph.js + 1 modules
var build_graph = __webpack_require__(77178);
// EXTERNAL MODULE: ./build/js/workspaces/file-tree.js
var file_tree = __webpack_require__(26720);
// EXTERNAL MODULE: ./build/js/workspaces/index.js
var workspaces = __webpack_require__(35869);
;// CONCATENATED MODULE: ./build/js/actions/doctor/read-subject.js





/**
 * A commit to examine; or, with a work tree, the files as they stand there: those of HEAD with what is not committed yet on top.
 *
 * @throws {UserError} `NO_COMMITS`; `HEAD_UNKNOWN` when the revision names no commit here
 */
async function readSubject(committed, revision, workTree) {
    const git = workTree === undefined ? committed : (0,over_work_tree/* overWorkTree */.u)(committed, committed.checkedOut(), Promise.resolve(workTree));
    const [usual, commit] = await Promise.all([(0,workspaces/* loadReaders */.P)(), git.commit(revision)]);
    // A work tree may wait for its first commit.
    if (commit === undefined && workTree === undefined)
        throw (0,unknown_head/* unknownHead */.R)(revision);
    const entries = await git.tree(revision);
    const readers = await (0,workspaces/* readersFor */.OP)(usual, entries);
    const tree = await (0,file_tree/* readFileTree */.d)(git, entries, (0,workspaces/* workspaceFiles */.PZ)(readers), new Map());
    const { parts, settings } = await (0,workspaces/* readWorkspace */.iF)(readers, tree);
    return { graph: (0,build_graph/* buildGraph */.Z)(parts, settings), tree, read: (paths) => contentsOf(paths, tree.entries, git) };
}
async function contentsOf(paths, entries, git) {
    const wanted = [...new Set(paths)].flatMap((path) => {
        const entry = entries.get(path);
        return entry?.mode.startsWith('100') === true ? entry : [];
    });
    const blobs = await git.blobs(wanted.map(({ objectId }) => objectId));
    return new Map(wanted.flatMap(({ path, objectId }) => {
        const bytes = blobs.get(objectId);
        return bytes === undefined ? [] : [[path, bytes]];
    }));
}

;// CONCATENATED MODULE: ./build/js/actions/doctor/tell.js
/** The answer where people read it: annotations, terminal or log, job summary. */
async function tell({ inputs, outputs, subject, contents }, { report }) {
    const { annotationsOf } = await __webpack_require__.e(/* import() */ 4884).then(__webpack_require__.bind(__webpack_require__, 22503));
    for (const annotation of annotationsOf(outputs.findings))
        report.annotate({ ...annotation, isInAnswer: true });
    await report.show(async (screen) => {
        const { doctorText } = await __webpack_require__.e(/* import() */ 9806).then(__webpack_require__.bind(__webpack_require__, 79806));
        return doctorText({ ...outputs, projects: subject.graph.projects.size, isDryRun: inputs['dry-run'], contents }, screen);
    });
    if (!inputs.summary)
        return;
    await report.summary(async () => {
        const { doctorSummary } = await __webpack_require__.e(/* import() */ 2527).then(__webpack_require__.bind(__webpack_require__, 62527));
        return doctorSummary({ ...outputs, projects: subject.graph.projects.size });
    });
}

// EXTERNAL MODULE: ./build/js/actions/affected/write-asked-file.js
var write_asked_file = __webpack_require__(44288);
;// CONCATENATED MODULE: ./build/js/actions/doctor/write-sarif.js

/**
 * Writes the findings as SARIF and gives the file's absolute path; nothing and `''` where no file is asked for.
 *
 * @throws {UserError} `SARIF_NOT_WRITTEN` when the file cannot be written there
 */
async function writeSarif(file, { findings, plan }, system) {
    if (file === '')
        return '';
    const { sarifLog } = await __webpack_require__.e(/* import() */ 2368).then(__webpack_require__.bind(__webpack_require__, 42368));
    const text = `${JSON.stringify(sarifLog(findings, plan), undefined, 2)}\n`;
    return (0,write_asked_file/* writeAskedFile */.I)({ file, input: 'sarif', code: 'SARIF_NOT_WRITTEN' }, text, system);
}

;// CONCATENATED MODULE: ./build/js/actions/doctor/run.js









/** What is wrong, what mends it, and, where that is asked for, the mending; then what is left. */
async function run(inputs, system) {
    (0,rules/* refuseUnknownCodes */.n)(inputs.ignore);
    const git = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const workTree = inputs.head === '' ? await system.openWorkTree(await git.workTree()) : undefined;
    const look = async () => readSubject(git, inputs.head || 'HEAD', workTree);
    const subject = await look();
    const found = await examine(subject, inputs.ignore);
    const contents = await contentsToMend(found, subject, workTree);
    const plan = await (0,fix_plan/* planFixes */.T)(found, contents);
    // Where the file cannot be written, nothing is mended either: nobody would hear of it.
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
/** The files that findings can be mended in, as they stand on the disk: line ends may be others there than in the commit. */
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
    throw new errors/* UserError */.yo('FIX_NEEDS_WORK_TREE', 'fix changes files of the work tree, but head names a commit', 'Leave out head.');
}
function verdictOf(findings, failOn) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const failing = { error: errors, warning: errors + warnings, never: 0 }[failOn];
    return { ok: failing === 0, errors, warnings };
}


/***/ }),

/***/ 76185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ NO_COMMIT),
/* harmony export */   u: () => (/* binding */ overWorkTree)
/* harmony export */ });
/* harmony import */ var _standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78757);

/** What is checked out where nothing has been committed yet: git has no object of this name. */
const NO_COMMIT = '0'.repeat(40);
const ABSENT = '000000';
// Of what is larger nobody reads the content: nothing that says anything of projects is.
const MOST_BYTES = 8 * 1024 ** 2;
// To read so many files takes less time than to start git.
const FEW = 64;
/**
 * A repository in which the commit that is checked out has the files that stand in the work tree: its tree, what differs from another commit to it,
 * and contents. A path that only leads through a link counts as gone. What was written to git stays as it is. Before the first commit `HEAD` is
 * {@link NO_COMMIT}, which has these files as well.
 */
function overWorkTree(git, checkedOut, workTree) {
    // Asked for only where something is not committed.
    workTree.catch(() => undefined);
    const reading = readLoose(checkedOut, workTree);
    reading.catch(() => undefined);
    // Whoever puts a work tree over a repository asks for what is checked out, and need not wait until git has looked through the files.
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
            const state = await reading;
            // Whoever asks does not get half of an answer.
            if (state.loose.length > 0 && isCheckedOut(commit, state.commit ?? NO_COMMIT))
                return undefined;
            return git.search(commit, texts, folders);
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
const NOWHERE = new Map();
/** Where contents stand that are as they were committed. */
function pathsOf(wanted, indexed, loose) {
    const changed = new Set(loose.map(({ path }) => path));
    const found = indexed.filter(({ objectId, path }) => wanted.has(objectId) && !changed.has(path));
    return new Map(found.map(({ objectId, path }) => [objectId, path]));
}
/** What a file of the work tree holds; undefined where only git knows what it calls by this id. */
async function contentOf(id, { own, unchanged }, workTree) {
    const path = own ?? unchanged;
    if (path === undefined)
        return undefined;
    const bytes = (await (await workTree).look(path, MOST_BYTES))?.bytes;
    // Somebody may have written to it since; and ends of lines may be others than those that git keeps.
    const isMeant = bytes !== undefined && (own === undefined ? !bytes.includes(CR) : idOf(bytes, id.length) === id);
    return isMeant ? bytes : undefined;
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
        const { mode, bytes } = file;
        const objectId = bytes === undefined
            ? (0,_standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeCrypto */ .S)()
                .randomBytes((commit?.length ?? 40) / 2)
                .toString('hex')
            : idOf(bytes, commit?.length);
        if (bytes !== undefined)
            pathOf.set(objectId, path);
        loose.push({ path, entry: { path, mode, objectId } });
    }
    return { commit, loose, pathOf };
}
/** As git calls such a file, so that whatever is remembered by id stays true. */
function idOf(bytes, length = 40) {
    return (0,_standards_node_crypto_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeCrypto */ .S)()
        .createHash(length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
/** In git's order. */
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
        const { mode: oldMode = ABSENT, objectId: oldId = '' } = known === undefined ? (before.get(path) ?? {}) : { mode: known.oldMode, objectId: known.oldId };
        const { mode: newMode = ABSENT, objectId: newId = '' } = entry ?? {};
        if (oldMode === newMode && (oldId === newId || oldMode === ABSENT))
            changes.delete(path);
        else
            changes.set(path, { path, status: statusOf(oldMode, newMode), ...withIds({ oldMode, newMode, oldId, newId }) });
    }
    return [...changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function statusOf(oldMode, newMode) {
    if (oldMode === ABSENT)
        return 'A';
    if (newMode === ABSENT)
        return 'D';
    return oldMode.slice(0, 3) === newMode.slice(0, 3) ? 'M' : 'T';
}
/** A side that is not there has an id of zeros. */
function withIds(sides) {
    const length = Math.max(sides.oldId.length, sides.newId.length);
    return { ...sides, oldId: sides.oldId.padEnd(length, '0'), newId: sides.newId.padEnd(length, '0') };
}


/***/ }),

/***/ 34969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ applyEdits),
  T: () => (/* binding */ planFixes)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/js/standards/json-edit.js
/**
 * Where the string at the end of a way of keys and indexes stands: its quotes and what is between them. Undefined where the way leads to
 * something else, or nowhere. Whoever writes there parses the text again to be sure: of a key that stands twice this is the first one.
 */
async function findJsonString(text, keys) {
    const { findNodeAtLocation, parseTree } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 19));
    const tree = parseTree(text, [], { allowTrailingComma: true });
    const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...keys]);
    return node?.type === 'string' ? { start: node.offset, end: node.offset + node.length } : undefined;
}

// EXTERNAL MODULE: ./build/js/standards/jsonc.js
var jsonc = __webpack_require__(50896);
// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/standards/toml-keys.js
var toml_keys = __webpack_require__(87164);
// EXTERNAL MODULE: ./build/js/standards/toml-scan.js
var toml_scan = __webpack_require__(57569);
;// CONCATENATED MODULE: ./build/js/standards/toml-edit.js
// TOML 1.0, where a string stands, so that it alone can be replaced: https://toml.io/en/v1.0.0


// One key of a dotted row.
const KEY = /[ \t]*(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^ \t\r\n.=[\]{},#"']+)[ \t]*/y;
const BLANK = /[ \t]*/y;
/**
 * Where the string at the end of a way of keys stands, in a text that a parser has accepted: its quotes and what is between them.
 * Undefined where the way leads to something else, or nowhere. Whoever writes there parses the text again to be sure.
 */
function findTomlString(text, keys) {
    const at = new toml_keys/* KeyScanner */.uB(text).offsetOf(keys.reduce(toml_keys/* joined */.oR, ''));
    if (at === undefined)
        return undefined;
    const start = typeof keys.at(-1) === 'number' ? at : afterEquals(text, at);
    if (start === undefined || !/["']/.test(text.charAt(start)))
        return undefined;
    return { start, end: (0,toml_scan/* endOfString */.ap)(text, start) };
}
/** The start of the value of `a.b = value`; undefined where no entry stands there, but a header. */
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

;// CONCATENATED MODULE: ./build/js/doctor/manifest-text.js





// Between quotes of any kind these would mean something else.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are refused here
const UNSAFE = /["'\\\u0000-\u001f\u007f]/;
/** The index of the text that an edit replaces; undefined where it does not stand there exactly once, just so. */
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
/** Whether two texts of a manifest hold the same, but for the values that the edits are about, which are as they should be. */
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
        const reading = await (0,toml/* readToml */.D7)(text);
        return 'table' in reading ? reading.table : undefined;
    }
    const reading = await (0,jsonc/* readJsonc */.A)(text.replace(/^\ufeff/, ''));
    return 'value' in reading ? reading.value : undefined;
}
/** Does to a parsed value, which is ours alone, what the edit does to its text. */
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

;// CONCATENATED MODULE: ./build/js/doctor/fix-plan.js


/**
 * What mends those findings that a machine can mend. Each file is parsed as it would be afterwards: when anything but the values in
 * question would be another one, nothing is changed there.
 *
 * @param contents the files as they are, by path
 */
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
/** The content of a file after its edits. */
function applyEdits(before, edits) {
    const pieces = [];
    let from = 0;
    for (const { offset, old, new: text } of [...edits].sort((a, b) => a.offset - b.offset)) {
        pieces.push(before.subarray(from, offset), Buffer.from(text));
        from = offset + Buffer.byteLength(old);
    }
    return Buffer.concat([...pieces, before.subarray(from)]);
}
/** Several projects may inherit one source, and so find one path broken. */
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


/***/ }),

/***/ 15995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules),
/* harmony export */   n: () => (/* binding */ refuseUnknownCodes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _standards_likeness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92299);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);



const staleLocks = async () => (await __webpack_require__.e(/* import() */ 8408).then(__webpack_require__.bind(__webpack_require__, 28408))).findStaleLocks;
const importGaps = async () => (await Promise.all(/* import() */[__webpack_require__.e(6979), __webpack_require__.e(147)]).then(__webpack_require__.bind(__webpack_require__, 90147))).findImportGaps;
const callFaults = async () => (await __webpack_require__.e(/* import() */ 7852).then(__webpack_require__.bind(__webpack_require__, 57852))).findCallFaults;
const siblingRanges = async () => (await __webpack_require__.e(/* import() */ 2269).then(__webpack_require__.bind(__webpack_require__, 92269))).findSiblingRanges;
/** Every finding by its code, in the order of docs/doctor.md. A new check is one file and its lines here. */
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
        load: async () => (await __webpack_require__.e(/* import() */ 1076).then(__webpack_require__.bind(__webpack_require__, 41076))).findPythonConflicts,
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
        load: async () => (await __webpack_require__.e(/* import() */ 4949).then(__webpack_require__.bind(__webpack_require__, 4949))).findMissingLocks,
    },
    'duplicate-name': { severity: 'warning', means: 'Two projects have one name.' },
    'duplicate-package': {
        severity: 'warning',
        means: 'Two packages have one name, though their projects are called differently.',
        load: async () => (await __webpack_require__.e(/* import() */ 1799).then(__webpack_require__.bind(__webpack_require__, 51799))).findDuplicatePackages,
    },
    'unusable-name': { severity: 'warning', means: 'A name is none that an output may carry.' },
    'nx-missing-edges': {
        severity: 'warning',
        means: 'Nx, as it is set up, does not see dependencies that manifests state.',
        load: async () => (await __webpack_require__.e(/* import() */ 3171).then(__webpack_require__.bind(__webpack_require__, 83171))).findNxGaps,
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
/**
 * Whoever misspells a code would hear of what it was to silence, and not know why.
 *
 * @throws {UserError} `UNKNOWN_CODE`, with the nearest codes
 */
function refuseUnknownCodes(codes) {
    const unknown = codes.find((code) => !rules.has(code));
    if (unknown === undefined)
        return;
    const hint = (0,_standards_likeness_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(unknown, [...rules.keys()], 'docs/doctor.md lists all codes.');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('UNKNOWN_CODE', `ignore: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(unknown)} is no code of a finding`, hint);
}


/***/ })

};
;