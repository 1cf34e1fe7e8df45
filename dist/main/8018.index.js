export const id = 8018;
export const ids = [8018];
export const modules = {

/***/ 8018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/standards/pep440.js
var pep440 = __webpack_require__(8828);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
;// CONCATENATED MODULE: ./build/js/publish/retention.js



const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * What becomes of each version, in the order in which they would be deleted: development releases first, then pre-releases, then all others; the
 * earlier ones first. The newest version that is neither of the first two always stays, and so does the newest of all where there is no such.
 *
 * @throws {UserError} `INPUT_INVALID` for a line of `keep` that is neither a glob nor a specifier
 */
function retain(versions, rules, now) {
    const keeps = rules.keep.map((line) => [line, matcherFor(line)]);
    const newest = [...versions].sort((a, b) => rank(b.version) - rank(a.version) || newer(a, b))[0];
    return KINDS.flatMap((kind) => {
        const own = versions.filter(({ version }) => kindOf(version) === kind).sort(newer);
        return own
            .map((one, at) => {
            const line = keeps.find(([, fits]) => fits(one.version))?.[0];
            const verdict = one === newest
                ? 'the newest version always stays'
                : line !== undefined
                    ? `keep: ${line}`
                    : (kindReason(kind, rules.prunable) ??
                        (at < rules.keepLast
                            ? `one of the newest ${rules.keepLast} ${WORDS[kind]}`
                            : ageReason(one, rules, now)));
            return { ...one, keeps: verdict !== undefined, reason: verdict ?? `older than ${rules.keepDays} days` };
        })
            .reverse();
    });
}
const KINDS = ['dev', 'pre', 'final'];
const WORDS = { dev: 'development releases', pre: 'pre-releases', final: 'releases' };
function kindOf(version) {
    if ((0,pep440/* isDevelopmentRelease */.hV)(version))
        return 'dev';
    return (0,pep440/* isPreRelease */.Ty)(version) ? 'pre' : 'final';
}
function rank(version) {
    return kindOf(version) === 'final' ? 1 : 0;
}
function newer(a, b) {
    return (0,pep440/* comparePep440 */.PG)(b.version, a.version);
}
function kindReason(kind, prunable) {
    const mayGo = prunable === 'all' || kind === 'dev' || (prunable === 'pre' && kind === 'pre');
    return mayGo ? undefined : `${WORDS[kind]} stay`;
}
function ageReason({ storedAt }, { keepDays }, now) {
    if (storedAt === undefined)
        return 'nobody knows how old it is';
    return now.getTime() - storedAt.getTime() < keepDays * DAY_MS ? `younger than ${keepDays} days` : undefined;
}
function matcherFor(line) {
    if (/^[<>=!~^]/.test(line)) {
        if ((0,pep440/* satisfiesPep440 */.x_)('1.0', line) === undefined)
            throw unreadable(line);
        return (version) => (0,pep440/* satisfiesPep440 */.x_)(version, line) === true;
    }
    if (!/^[\w.+!*?-]+$/.test(line))
        throw unreadable(line);
    const pattern = line
        .replace(/[.+^${}()|[\]\\!-]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    const glob = new RegExp(`^${pattern}$`, 'i');
    return (version) => glob.test(version);
}
function unreadable(line) {
    return new errors/* UserError */.yo('INPUT_INVALID', `keep: ${(0,printable/* printable */.g)(line)} is neither a glob nor a specifier`, 'Write versions as in 1.4.*, or >=2.0 or ~=1.4, one a line.');
}

// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(2026);
// EXTERNAL MODULE: ./build/js/actions/publish/registries-of.js + 2 modules
var registries_of = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/js/actions/prune/run.js





// What somebody publishes at this moment has its parts there before the index that names them.
const GRACE_MS = 24 * 60 * 60 * 1000;
/**
 * Shows what the rules let go, and with `apply` deletes it. All packages are looked at before anything is deleted.
 *
 * Throws `USAGE`, `PRUNING_UNSUPPORTED`, `INPUT_INVALID`, and what registries throw.
 */
async function run(inputs, system) {
    const projects = [...new Set(inputs.packages.map(pep503/* normalizeName */.P))];
    if (projects.length === 0)
        throw new errors/* UserError */.yo('USAGE', 'Which packages?', 'Name them: maestro-actions prune NAME.');
    const registry = await (0,registries_of/* registryOf */.Fv)(inputs, system);
    const plans = [];
    for (const project of projects) {
        system.report.progress(`Looking what ${registry.title} has of ${project}`);
        plans.push(planFor(project, await holdingsOf(registry, project), inputs));
    }
    await system.report.show(async () => plans.map((plan) => planText(plan, inputs)).join('\n'));
    if (inputs.apply)
        await carryOut(plans, system);
    const named = (keeps) => plans.flatMap(({ project, verdicts }) => verdicts.flatMap((one) => (one.keeps === keeps ? [`${project} ${one.version}`] : [])));
    const leftovers = plans.flatMap(leftIn).length;
    return {
        kept: named(true),
        pruned: named(false),
        leftovers,
        any: plans.some(({ deletions }) => deletions.length > 0),
    };
}
async function holdingsOf(registry, project) {
    if (registry.holdings !== undefined)
        return registry.holdings(project);
    throw new errors/* UserError */.yo('PRUNING_UNSUPPORTED', `${registry.title} is not pruned by us`, 'Use its own rules of retention; what installers should pass over can be yanked.');
}
function planFor(project, holdings, inputs) {
    const now = new Date();
    const { 'keep-last': keepLast, 'keep-days': keepDays, keep, versions: prunable } = inputs;
    const verdicts = retain(holdings.versions, { prunable, keepLast, keepDays, keep }, now);
    const going = verdicts.flatMap(({ version, keeps }) => (keeps ? [] : version));
    const deletions = holdings.deletions(going, new Date(now.getTime() - GRACE_MS));
    const gone = new Set(deletions.map(({ version }) => version));
    return {
        project,
        // What something else still needs stays, whatever the rules say.
        verdicts: verdicts.map((one) => one.keeps || gone.has(one.version)
            ? one
            : { ...one, keeps: true, reason: 'something else leads to it, or it has another tag' }),
        deletions,
        foreign: holdings.foreign,
    };
}
function leftIn({ deletions }) {
    return deletions.filter(({ version }) => version === undefined);
}
function planText(plan, { apply }) {
    const { project, verdicts, foreign } = plan;
    const going = verdicts.filter(({ keeps }) => !keeps);
    const left = leftIn(plan).length;
    const lines = [
        `${project}: ${going.length} of ${verdicts.length} versions ${apply ? 'go' : 'would go'}`,
        ...verdicts.map(({ version, keeps, reason }) => `  ${keeps ? 'keep  ' : 'delete'}  ${version}  (${(0,printable/* printable */.g)(reason)})`),
        ...(left === 0 ? [] : [`  delete  ${left} manifests that nothing leads to`]),
        ...(foreign.length === 0 ? [] : [`  keep    ${foreign.length} tags that are no versions of Python packages`]),
        ...(apply || (going.length === 0 && left === 0) ? [] : ['  Nothing was deleted: add --apply.']),
    ];
    return `${lines.join('\n')}\n`;
}
async function carryOut(plans, { report }) {
    for (const { title, carryOut: act } of plans.flatMap(({ deletions }) => deletions)) {
        report.progress(`Deleting ${title}`);
        await act();
        report.log(`Deleted ${title}`);
    }
}


/***/ })

};
