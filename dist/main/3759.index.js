"use strict";
exports.id = 3759;
exports.ids = [3759];
exports.modules = {

 88226:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  E2: () => ( LEDGER_FORMAT),
  uZ: () => ( MOST_BYTES),
  SC: () => ( readLedger),
  XL: () => ( writeLedger)
});

var errors = __webpack_require__(12027);
var json = __webpack_require__(41589);
;
function nodeZlib() {
    return process.getBuiltinModule('node:zlib');
}

var ledger = __webpack_require__(22673);
;




const LEDGER_FORMAT = 1;
const ENDINGS = ['passed', 'flaky', 'failed'];
const MOST_BYTES = 64 * 1024 * 1024;
function readLedger(bytes) {
    if (bytes === undefined)
        return { ledger: ledger._7, problem: '', isNewer: false };
    let value;
    try {
        value = JSON.parse(textOf(bytes));
    }
    catch (error) {
        return empty(`it cannot be read (${(0,errors.bD)(error)})`);
    }
    const format = (0,json.memberOf)(value, 'formatVersion');
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
    return { ledger: ledger._7, problem, isNewer: false };
}
function textOf(bytes) {
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = isPacked ? nodeZlib().gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : Buffer.from(bytes);
    return text.toString('utf8');
}
const FEW_BYTES = 32 * 1024;
function writeLedger({ proofs, newest, past }) {
    const value = {
        formatVersion: LEDGER_FORMAT,
        proofs: record(proofs, (one) => [...proofTuple(one), ...(one.hasFailed ? [1] : [])]),
        newest: record(newest, (one) => [...proofTuple(one), one.key, one.commit, one.parts]),
        past: record(past, (runs) => runs.map(({ day, run, ending, seconds }) => [day, run, ENDINGS.indexOf(ending), seconds])),
    };
    const bytes = Buffer.from(JSON.stringify(value));
    return new Uint8Array(bytes.length < FEW_BYTES ? bytes : nodeZlib().gzipSync(bytes, { level: 1 }));
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
function mapOf(value, name, read) {
    const found = new Map();
    const members = (0,json.memberOf)(value, name);
    if (!(0,json.Gv)(members))
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
    if (typeof key !== 'string' || typeof commit !== 'string' || !(0,json.Gv)(parts))
        return undefined;
    const names = Object.keys(parts);
    return {
        ...proof,
        key,
        commit,
        parts: Object.fromEntries(names.map((name) => [name, (0,json.stringMember)(parts, name) ?? ''])),
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


 }),

 22673:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   N7: () => ( compareProofs),
   OJ: () => ( pruneLedger),
   SW: () => ( slotOf),
   _7: () => ( EMPTY_LEDGER),
   dR: () => ( mergeLedgers)
 });
const EMPTY_LEDGER = { proofs: new Map(), newest: new Map(), past: new Map() };
const MOST_DAYS = 45;
const MOST_PROOFS = 20_000;
const MOST_NEWEST = 3_000;
const MOST_TASKS = 5_000;
const MOST_PAST = 10;
function slotOf(name, trust, scope) {
    return trust === 2 ? name : `${name}@${scope}`;
}
function mergeLedgers(a, b) {
    if (a === b)
        return a;
    return {
        proofs: mergeBy(a.proofs, b.proofs, mergeProofs),
        newest: mergeBy(a.newest, b.newest, (one, other) => (compareNewest(one, other) >= 0 ? one : other)),
        past: mergeBy(a.past, b.past, mergePast),
    };
}
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
function mergeProofs(one, other) {
    const newer = compareProofs(one, other) >= 0 ? one : other;
    return one.hasFailed || other.hasFailed ? { ...newer, hasFailed: true } : newer;
}
function compareProofs(a, b) {
    return a.day - b.day || a.run - b.run || a.trust - b.trust || a.seconds - b.seconds;
}
function compareNewest(a, b) {
    return compareProofs(a, b) || compareTexts(a.key, b.key) || compareTexts(JSON.stringify(a), JSON.stringify(b));
}
function compareTexts(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
const WEIGHTS = { passed: 0, failed: 1, flaky: 2 };
function comparePast(a, b) {
    return a.day - b.day || a.run - b.run || WEIGHTS[a.ending] - WEIGHTS[b.ending] || a.seconds - b.seconds;
}
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


 }),

 67927:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   p: () => ( timingsIn)
 });
const WEIGHT = 1 / 3;
function timingsIn({ past }) {
    const means = new Map();
    for (const [task, runs] of past)
        if (runs.length > 0)
            means.set(task, meanOf(runs));
    return means;
}
function meanOf(runs) {
    return runs.map(({ seconds }) => seconds).reduceRight((mean, seconds) => mean + WEIGHT * (seconds - mean));
}


 }),

 65776:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   LP: () => ( hasFailedBefore),
   YP: () => ( standingOf),
   gv: () => ( proofFor)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
 var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22673);


const OF_THE_BRANCH = new Set(['push', 'schedule', 'workflow_dispatch']);
const WRITING = new Set([...OF_THE_BRANCH, 'pull_request', 'merge_group']);
function standingOf(event, clone) {
    if (event === undefined)
        return { trust: 0, scope: `local-${clone}`, mayWrite: true };
    const { name, ref, payload } = event;
    const main = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(payload, 'repository'), 'default_branch');
    const isMain = OF_THE_BRANCH.has(name) && main !== undefined && ref === `refs/heads/${main}`;
    return { trust: isMain ? 2 : 1, scope: ref, mayWrite: WRITING.has(name) && !isFork(payload) };
}
function isFork(payload) {
    const pull = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(payload, 'pull_request');
    if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(pull))
        return false;
    const [head, base] = ['head', 'base'].map((end) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(pull, end), 'repo'), 'full_name'));
    return head === undefined || head !== base;
}
function proofFor(key, ledger, standing) {
    const seen = seenBy(key, ledger, standing);
    if (seen.some(({ hasFailed }) => hasFailed))
        return undefined;
    return seen.sort((a, b) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__ .N7)(b, a))[0];
}
function hasFailedBefore(key, ledger, standing) {
    return seenBy(key, ledger, standing).some(({ hasFailed }) => hasFailed);
}
function seenBy(key, { proofs }, { trust, scope }) {
    const places = trust === 2 ? [key] : [key, (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__ .SW)(key, trust, scope)];
    return places.flatMap((place, at) => {
        const proof = proofs.get(place);
        return proof !== undefined && proof.trust === (at === 0 ? 2 : trust) ? proof : [];
    });
}


 }),

 63759:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   keptTimings: () => ( keptTimings)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _schedule_ledger_ledger_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88226);
 var _schedule_ledger_past_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67927);
 var _schedule_ledger_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65776);
 var _ledger_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9208);





async function keptTimings({ root, 'ledger-store': named }, system) {
    const git = system.openGit(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, root));
    const workTree = await git.workTree();
    const store = await (0,_ledger_store_js__WEBPACK_IMPORTED_MODULE_1__ .C)(named, { root: workTree, git, standing: (0,_schedule_ledger_trust_js__WEBPACK_IMPORTED_MODULE_2__ .YP)(system.event, '') }, system);
    return (0,_schedule_ledger_past_runs_js__WEBPACK_IMPORTED_MODULE_3__ .p)((0,_schedule_ledger_ledger_text_js__WEBPACK_IMPORTED_MODULE_4__ .SC)(await store?.read()).ledger);
}


 }),

 9208:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( openStore)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _schedule_ledger_ledger_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88226);
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24082);
 var _own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15744);




const NO_FILE = 'what stands there is no regular file, or one that may not be read';
const DONE = { problem: '', isAgain: false };
const FILE = 'ledger';
const PREFIX = `maestro-ledger-v${_schedule_ledger_ledger_text_js__WEBPACK_IMPORTED_MODULE_1__ .E2}-`;
async function openStore(named, { root, git, standing }, system) {
    if (named === 'git')
        return (await __webpack_require__.e( 8761).then(__webpack_require__.bind(__webpack_require__, 48761))).gitStore(git);
    if (named !== 'cache' && (named !== '' || system.event === undefined)) {
        return folderStore(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(named === '' ? root : system.folder, named || _own_folder_js__WEBPACK_IMPORTED_MODULE_2__ .w5), named === '' ? root : undefined, system);
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
            return {
                problem: await cache.write(`${PREFIX}${system.event?.runId ?? ''}-${Date.now()}`, bytes),
                isAgain: false,
            };
        },
    };
}
function folderStore(folder, root, { files, openWorkTree }) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, FILE);
    const standing = async () => (await openWorkTree(folder)).look(FILE, _schedule_ledger_ledger_text_js__WEBPACK_IMPORTED_MODULE_1__ .uZ);
    return {
        name: file,
        file,
        read: async () => (await standing().catch(unlessSystems))?.bytes,
        async write(bytes) {
            try {
                const before = await standing();
                if (before !== undefined && !(0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_3__ .$W)(before.mode))
                    return { problem: NO_FILE, isAgain: false };
                if (root !== undefined)
                    await (0,_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ .jW)(root, files);
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
function unlessSystems(error) {
    if (error.code === undefined)
        throw error;
}


 }),

 15744:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Sh: () => ( ownPackages),
   am: () => ( ownEnvironment),
   iN: () => ( OWN_ENVIRONMENTS),
   j1: () => ( OWN_PROGRAMS),
   jW: () => ( hideOwnFolder),
   w5: () => ( OWN_FOLDER),
   y4: () => ( triedEnvironment)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);


const OWN_FOLDER = '.maestro';
const OWN_ENVIRONMENTS = `${OWN_FOLDER}/environments`;
function ownEnvironment(project) {
    return `${OWN_ENVIRONMENTS}/${flat(project)}`;
}
function triedEnvironment(project) {
    return `${OWN_FOLDER}/tried/${flat(project)}`;
}
function flat(project) {
    return project.replaceAll('/', '+');
}
function ownPackages(root) {
    return `${OWN_FOLDER}/${flat(root)}packages`;
}
const OWN_PROGRAMS = `${OWN_FOLDER}/bin`;
async function hideOwnFolder(root, files) {
    const hint = `What is made here goes into the folder ${OWN_FOLDER}: move away what stands there.`;
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__ .kr)(() => files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, OWN_FOLDER, '.gitignore'), '*\n'), (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('OWN_FOLDER_LOST', `nothing can be made in ${OWN_FOLDER}: ${why}`, hint));
}


 })

};
;