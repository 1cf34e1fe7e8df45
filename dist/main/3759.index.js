"use strict";
exports.id = 3759;
exports.ids = [3759];
exports.modules = {

/***/ 23197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ LEDGER_FORMAT),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   XL: () => (/* binding */ writeLedger)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41589);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22673);




/** Part of the name under which a ledger is kept: one that reads otherwise has another name. */
const LEDGER_FORMAT = 1;
// As a number each: their order is part of the format.
const ENDINGS = ['passed', 'flaky', 'failed'];
// Of the text; somebody else may have written it.
const MOST_BYTES = 64 * 1024 * 1024;
/** Reads what {@link writeLedger} wrote. What cannot be read is an empty ledger: it costs runs, and nothing else. */
function readLedger(bytes) {
    if (bytes === undefined)
        return { ledger: _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_LEDGER */ ._7, problem: '', isNewer: false };
    let value;
    try {
        value = JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8'));
    }
    catch (error) {
        return empty(`it cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`);
    }
    const format = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(value, 'formatVersion');
    if (typeof format === 'number' && format > LEDGER_FORMAT) {
        return { ...empty(`it is of format ${format}, and ${LEDGER_FORMAT} is read here`), isNewer: true };
    }
    if (format !== LEDGER_FORMAT)
        return empty('it is no ledger');
    const proofs = mapOf(value, 'proofs', proofIn);
    const newest = mapOf(value, 'newest', newestIn);
    const past = mapOf(value, 'past', pastIn);
    return { ledger: { proofs, newest, past }, problem: '', isNewer: false };
}
function empty(problem) {
    return { ledger: _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_LEDGER */ ._7, problem, isNewer: false };
}
/** Packed JSON: some 20 bytes for each result. */
function writeLedger({ proofs, newest, past }) {
    const value = {
        formatVersion: LEDGER_FORMAT,
        proofs: record(proofs, (one) => [...proofTuple(one), ...(one.hasFailed ? [1] : [])]),
        newest: record(newest, (one) => [...proofTuple(one), one.key, one.commit, one.parts]),
        past: record(past, (runs) => runs.map(({ day, run, ending, seconds }) => [day, run, ENDINGS.indexOf(ending), seconds])),
    };
    // Keys are random: more effort saves nothing.
    return new Uint8Array((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(JSON.stringify(value), { level: 1 }));
}
function proofTuple({ day, run, seconds, trust }) {
    return [day, run, seconds, trust];
}
function record(values, told) {
    const found = Object.create(null);
    for (const [key, value] of values)
        found[key] = told(value);
    return found;
}
/** What is not as it has to be is passed over. */
function mapOf(value, name, read) {
    const found = new Map();
    const members = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.memberOf)(value, name);
    if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(members))
        return found;
    for (const key of Object.keys(members)) {
        const own = read(members[key]);
        if (own !== undefined)
            found.set(key, own);
    }
    return found;
}
function proofIn(value) {
    if (!Array.isArray(value))
        return undefined;
    const [day, run, seconds, trust] = value;
    if (!isCount(day) || !isCount(run) || !isCount(seconds) || !isTrust(trust))
        return undefined;
    return { day, run, seconds, trust, ...(value[4] === 1 ? { hasFailed: true } : {}) };
}
function newestIn(value) {
    const proof = proofIn(value);
    if (proof === undefined)
        return undefined;
    const [, , , , key, commit, parts] = value;
    if (typeof key !== 'string' || typeof commit !== 'string' || !(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(parts))
        return undefined;
    const names = Object.keys(parts);
    return {
        ...proof,
        key,
        commit,
        parts: Object.fromEntries(names.map((name) => [name, (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__.stringMember)(parts, name) ?? ''])),
    };
}
function pastIn(value) {
    if (!Array.isArray(value))
        return undefined;
    return value.flatMap((one) => {
        const [day, run, at, seconds] = Array.isArray(one) ? one : [];
        const ending = ENDINGS[at];
        return isCount(day) && isCount(run) && isCount(seconds) && ending !== undefined
            ? [{ day, run, ending, seconds }]
            : [];
    });
}
function isCount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
function isTrust(value) {
    return value === 0 || value === 1 || value === 2;
}


/***/ }),

/***/ 22673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ compareProofs),
/* harmony export */   OJ: () => (/* binding */ pruneLedger),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   _7: () => (/* binding */ EMPTY_LEDGER),
/* harmony export */   dR: () => (/* binding */ mergeLedgers)
/* harmony export */ });
const EMPTY_LEDGER = { proofs: new Map(), newest: new Map(), past: new Map() };
/** How long a result is kept, and how many are. */
const MOST_DAYS = 45;
const MOST_PROOFS = 20_000;
const MOST_NEWEST = 3_000;
const MOST_TASKS = 5_000;
const MOST_PAST = 10;
/** Where a result stands that only runs of one scope may see: a ref, or a machine. One of trust 2 has none. */
function slotOf(name, trust, scope) {
    return trust === 2 ? name : `${name}@${scope}`;
}
/**
 * What two ledgers know together; of two results for the same, the newer one. Whatever the order, and however often, the same comes of it:
 * runs that save at the same time lose at most a result, which costs a run and never skips one.
 */
function mergeLedgers(a, b) {
    if (a === b)
        return a;
    return {
        proofs: mergeBy(a.proofs, b.proofs, mergeProofs),
        newest: mergeBy(a.newest, b.newest, (one, other) => (compareNewest(one, other) >= 0 ? one : other)),
        past: mergeBy(a.past, b.past, mergePast),
    };
}
/** Without what is too old or too much, oldest first. */
function pruneLedger({ proofs, newest, past }, today) {
    const isYoung = ({ day }) => today - day <= MOST_DAYS;
    const runs = [...past].map(([task, own]) => [task, own.filter(isYoung)]);
    return {
        proofs: newestOf(proofs, MOST_PROOFS, isYoung),
        newest: newestOf(newest, MOST_NEWEST, isYoung),
        past: new Map(runs
            .filter(([, own]) => own.length > 0)
            .sort(([a, [x]], [b, [y]]) => (y?.day ?? 0) - (x?.day ?? 0) || (a < b ? -1 : 1))
            .slice(0, MOST_TASKS)),
    };
}
function mergeBy(a, b, choose) {
    const [many, few] = a.size >= b.size ? [a, b] : [b, a];
    if (few.size === 0)
        return many;
    const merged = new Map(many);
    for (const [key, value] of few) {
        const known = merged.get(key);
        merged.set(key, known === undefined ? value : choose(known, value));
    }
    return merged;
}
/** The newer one; a failure is never forgotten. */
function mergeProofs(one, other) {
    const newer = compareProofs(one, other) >= 0 ? one : other;
    return one.hasFailed || other.hasFailed ? { ...newer, hasFailed: true } : newer;
}
/** Above 0 where the first one is newer. */
function compareProofs(a, b) {
    return a.day - b.day || a.run - b.run || a.trust - b.trust || a.seconds - b.seconds;
}
function compareNewest(a, b) {
    return compareProofs(a, b) || compareTexts(a.key, b.key) || compareTexts(JSON.stringify(a), JSON.stringify(b));
}
function compareTexts(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
// Of two endings of one run the one that tells more stays: what failed and was tried again is flaky.
const WEIGHTS = { passed: 0, failed: 1, flaky: 2 };
function comparePast(a, b) {
    return a.day - b.day || a.run - b.run || WEIGHTS[a.ending] - WEIGHTS[b.ending] || a.seconds - b.seconds;
}
/** The newest ones; of one run what tells most. */
function mergePast(a, b) {
    const byRun = new Map();
    for (const one of [...a, ...b]) {
        const known = byRun.get(one.run);
        if (known === undefined || comparePast(one, known) > 0)
            byRun.set(one.run, one);
    }
    return [...byRun.values()].sort((one, other) => comparePast(other, one)).slice(0, MOST_PAST);
}
function newestOf(values, most, isYoung) {
    const young = [...values].filter(([, value]) => isYoung(value));
    if (young.length === values.size && young.length <= most)
        return values;
    if (young.length <= most)
        return new Map(young);
    return new Map(young.sort(([a, x], [b, y]) => compareProofs(y, x) || compareTexts(a, b)).slice(0, most));
}


/***/ }),

/***/ 67927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ timingsIn)
/* harmony export */ });
// The last run counts a third, the one before two ninths, and so on.
const WEIGHT = 1 / 3;
/** Seconds of each task that ever ran to its end: an exponential mean of its last runs. */
function timingsIn({ past }) {
    const means = new Map();
    for (const [task, runs] of past)
        if (runs.length > 0)
            means.set(task, meanOf(runs));
    return means;
}
/** @param runs newest first; at least one */
function meanOf(runs) {
    return runs.map(({ seconds }) => seconds).reduceRight((mean, seconds) => mean + WEIGHT * (seconds - mean));
}


/***/ }),

/***/ 65776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ hasFailedBefore),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   gv: () => (/* binding */ proofFor)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22673);


const LOCAL = { trust: 0, scope: 'local', mayWrite: true };
const OF_THE_BRANCH = new Set(['push', 'schedule', 'workflow_dispatch']);
// Others run with the default branch's rights on what somebody else may have written.
const WRITING = new Set([...OF_THE_BRANCH, 'pull_request', 'merge_group']);
/**
 * What a run may write: for everybody only what is tested on the default branch. A pull request from a fork writes nothing. Without an event it is
 * somebody's own machine.
 */
function standingOf(event) {
    if (event === undefined)
        return LOCAL;
    const { name, ref, payload } = event;
    const main = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(payload, 'repository'), 'default_branch');
    const isMain = OF_THE_BRANCH.has(name) && main !== undefined && ref === `refs/heads/${main}`;
    return { trust: isMain ? 2 : 1, scope: ref, mayWrite: WRITING.has(name) && !isFork(payload) };
}
function isFork(payload) {
    const pull = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(payload, 'pull_request');
    if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pull))
        return false;
    const [head, base] = ['head', 'base'].map((end) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(pull, end), 'repo'), 'full_name'));
    return head === undefined || head !== base;
}
/**
 * The proof that a run may believe: what the default branch proved, and, elsewhere, what runs of its own scope did. What ever failed with this key,
 * as far as the run sees, proves nothing.
 */
function proofFor(key, ledger, standing) {
    const seen = seenBy(key, ledger, standing);
    if (seen.some(({ hasFailed }) => hasFailed))
        return undefined;
    return seen.sort((a, b) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .compareProofs */ .N7)(b, a))[0];
}
/** Whether, as far as the run sees, a task with this key failed before. */
function hasFailedBefore(key, ledger, standing) {
    return seenBy(key, ledger, standing).some(({ hasFailed }) => hasFailed);
}
function seenBy(key, { proofs }, { trust, scope }) {
    const places = trust === 2 ? [key] : [key, (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(key, trust, scope)];
    return places.flatMap((place, at) => {
        const proof = proofs.get(place);
        return proof !== undefined && proof.trust === (at === 0 ? 2 : trust) ? proof : [];
    });
}


/***/ }),

/***/ 63759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keptTimings: () => (/* binding */ keptTimings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _schedule_ledger_ledger_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23197);
/* harmony import */ var _schedule_ledger_past_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67927);
/* harmony import */ var _schedule_ledger_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65776);
/* harmony import */ var _ledger_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9208);





/** What tasks took in runs before, as the ledger has it; nothing where there is no ledger to be had. */
async function keptTimings({ root, 'ledger-store': named }, system) {
    const git = system.openGit(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, root));
    const workTree = await git.workTree();
    const store = await (0,_ledger_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .C)(named, { root: workTree, git, standing: (0,_schedule_ledger_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(system.event) }, system);
    return (0,_schedule_ledger_past_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .timingsIn */ .p)((0,_schedule_ledger_ledger_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)(await store?.read()).ledger);
}


/***/ }),

/***/ 9208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _schedule_ledger_ledger_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23197);
/* harmony import */ var _own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15744);



const DONE = { problem: '', isAgain: false };
const FILE = 'ledger.json.gz';
const PREFIX = `maestro-ledger-v${_schedule_ledger_ledger_text_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_FORMAT */ .E2}-`;
/** The store that the input names: `cache`, `git`, or a folder; without one the cache in a workflow, and `.maestro` on a laptop. */
async function openStore(named, { root, git, standing }, system) {
    if (named === 'git')
        return (await __webpack_require__.e(/* import() */ 8761).then(__webpack_require__.bind(__webpack_require__, 48761))).gitStore(git);
    if (named !== 'cache' && (named !== '' || system.event === undefined)) {
        return folderStore(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(named === '' ? root : system.folder, named || _own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_FOLDER */ .w5), named === '' ? root : undefined, system);
    }
    const { cache } = system;
    if (cache === undefined)
        return undefined;
    return {
        name: 'the actions cache',
        read: () => cache.read(PREFIX),
        async write(bytes) {
            if (!standing.mayWrite)
                return { problem: 'this run may not write', isAgain: false };
            // Entries never change: each run has one of its own, and the newest is read.
            return {
                problem: await cache.write(`${PREFIX}${system.event?.runId ?? ''}-${Date.now()}`, bytes),
                isAgain: false,
            };
        },
    };
}
/** @param root of the repository, where the folder is our own in it */
function folderStore(folder, root, { files }) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, FILE);
    return {
        name: file,
        file,
        read: () => files.readBytes(file),
        async write(bytes) {
            try {
                if (root !== undefined)
                    await (0,_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .hideOwnFolder */ .jW)(root, files);
                await files.write(file, bytes);
                return DONE;
            }
            catch (error) {
                const { code, message } = error;
                if (code === undefined)
                    throw error;
                return { problem: message, isAgain: false };
            }
        },
    };
}


/***/ }),

/***/ 15744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iN: () => (/* binding */ OWN_ENVIRONMENTS),
/* harmony export */   j1: () => (/* binding */ OWN_PROGRAMS),
/* harmony export */   jW: () => (/* binding */ hideOwnFolder),
/* harmony export */   w5: () => (/* binding */ OWN_FOLDER)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where everything stands that we make in a work tree. */
const OWN_FOLDER = '.maestro';
/** Folder of environments that are ours. */
const OWN_ENVIRONMENTS = `${OWN_FOLDER}/environments`;
/** Folder of programs that `setup` brought, because they were not there. */
const OWN_PROGRAMS = `${OWN_FOLDER}/bin`;
/** Keeps git from seeing any of it. */
async function hideOwnFolder(root, files) {
    await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, OWN_FOLDER, '.gitignore'), '*\n');
}


/***/ })

};
;