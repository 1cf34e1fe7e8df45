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
// EXTERNAL MODULE: ./build/js/actions/publish/registries-of.js + 1 modules
var registries_of = __webpack_require__(5312);
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


/***/ }),

/***/ 5312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x3: () => (/* binding */ paceOf),
  Ho: () => (/* binding */ registriesOf),
  Fv: () => (/* binding */ registryOf)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/registries/pace.js
var registries_pace = __webpack_require__(2377);
;// CONCATENATED MODULE: ./build/js/registries/index.js


// One line for each member; what a run does not need is not loaded.
const openers = {
    codeartifact: async () => (await Promise.all(/* import() */[__webpack_require__.e(5753), __webpack_require__.e(8498)]).then(__webpack_require__.bind(__webpack_require__, 8498))).openCodeArtifact,
    devpi: async () => (await Promise.all(/* import() */[__webpack_require__.e(5753), __webpack_require__.e(7440)]).then(__webpack_require__.bind(__webpack_require__, 7440))).openDevpi,
    artifactory: async () => (await Promise.all(/* import() */[__webpack_require__.e(5753), __webpack_require__.e(3286)]).then(__webpack_require__.bind(__webpack_require__, 3286))).openArtifactory,
    nexus: async () => (await Promise.all(/* import() */[__webpack_require__.e(5753), __webpack_require__.e(9539)]).then(__webpack_require__.bind(__webpack_require__, 9539))).openNexus,
    pypi: async () => (await Promise.all(/* import() */[__webpack_require__.e(5753), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 1774))).openPypi,
    ghcr: async () => (await Promise.all(/* import() */[__webpack_require__.e(5753), __webpack_require__.e(4285)]).then(__webpack_require__.bind(__webpack_require__, 4285))).openGhcr,
    directory: async () => (await __webpack_require__.e(/* import() */ 201).then(__webpack_require__.bind(__webpack_require__, 201))).openDirectory,
};
/** The kinds that {@link openRegistry} knows. */
const registryKinds = Object.keys(openers);
/**
 * Opens a registry. Nothing is asked of it yet, and no credential has been sent; those found are hidden from the log.
 *
 * @throws {UserError} `REGISTRY_KIND_UNKNOWN`, `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID`, `REGISTRY_URL_CREDENTIALS`, `REGISTRY_URL_INSECURE`
 */
async function openRegistry(settings, system, pace = registries_pace/* PATIENT */.qh) {
    const load = openers[settings.kind];
    if (load === undefined) {
        throw new errors/* UserError */.yo('REGISTRY_KIND_UNKNOWN', `There is no kind of registry ${settings.kind}`, `There are ${registryKinds.join(', ')}.`);
    }
    const open = await load();
    return open(settings, system, pace);
}

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
;// CONCATENATED MODULE: ./build/js/actions/publish/registries-of.js




/**
 * The registries that the inputs name, in order: those of `registries`, else the one of `registry`; then the mirrors.
 *
 * @throws {UserError} `REGISTRY_LINE_INVALID`, and what `openRegistry` throws
 */
async function registriesOf(inputs, system) {
    const pace = paceOf(inputs);
    const { create, bases } = inputs;
    const lines = [...inputs.registries, ...inputs['mirror-to']].map(lineSettings);
    const opened = [];
    if (inputs.registries.length === 0) {
        opened.push(await openRegistry({ ...registrySettings(inputs), create, bases }, system, pace));
    }
    for (const settings of lines) {
        const own = { ...system, variable: (name) => system.variable(ownVariable(name, settings)) };
        opened.push(await openRegistry({ ...settings, create, bases, allowHttp: inputs['allow-http'] }, own, pace));
    }
    return opened;
}
/** Of several registries each has credentials of its own: nobody is sent those of another one. */
function ownVariable(name, { name: own, kind }) {
    const word = (own ?? kind).toUpperCase().replace(/[^A-Z0-9]/g, '_');
    return name.replace(/^MAESTRO_REGISTRY_(?=USERNAME$|PASSWORD$|TOKEN$)/, `MAESTRO_REGISTRY_${word}_`);
}
/** How patient a run is, as its inputs say. */
function paceOf(inputs) {
    return { ...registries_pace/* PATIENT */.qh, indexLimitMs: inputs['index-timeout'] * 1000 };
}
/** What the inputs say of a registry. */
function registrySettings(inputs) {
    const { registry, url, username, password, token, role } = inputs;
    const optional = {
        url,
        indexUrl: inputs['index-url'],
        name: inputs['registry-name'],
        username,
        password,
        token,
        role,
    };
    const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== ''));
    return { kind: registry, ...given, allowHttp: inputs['allow-http'] };
}
/** The one registry that these inputs name. Throws what `openRegistry` throws. */
function registryOf(inputs, system) {
    return openRegistry(registrySettings(inputs), system);
}
/** One line, as "KIND URL" or "KIND URL NAME". */
function lineSettings(line) {
    const [kind, url, name, ...rest] = line.split(/\s+/);
    const known = registryKinds.find((one) => one === kind);
    if (known !== undefined && url !== undefined && rest.length === 0) {
        return { kind: known, url, ...(name === undefined ? {} : { name }) };
    }
    throw new errors/* UserError */.yo('REGISTRY_LINE_INVALID', `${(0,printable/* printable */.g)(line)} is no registry`, `Write its kind and its URL, as in "devpi https://devpi.example/root/prod". Kinds are ${registryKinds.join(', ')}.`);
}


/***/ }),

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ delayAfter),
/* harmony export */   LX: () => (/* binding */ growingDelay),
/* harmony export */   qh: () => (/* binding */ PATIENT),
/* harmony export */   sT: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
// Retry-After: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after

/** The pace of real servers: about two minutes in all before we give up. */
const PATIENT = {
    mostTries: 8,
    firstDelayMs: 1_000,
    longestDelayMs: 30_000,
    longestWaitMs: 180_000,
    indexLimitMs: 300_000,
    wait: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    random: Math.random,
    now: () => performance.now(),
};
/**
 * Milliseconds to wait before trying again: what the server asks for, but never less than our own delay, which grows and is never quite
 * the same, so that many who failed at once do not come back at once.
 *
 * @param tries how many tries there were
 * @returns undefined where there is to be no further try: there were enough, or the server asks for too long a wait
 */
function delayAfter(tries, pace, retryAfterMs = 0) {
    if (tries >= pace.mostTries || retryAfterMs > pace.longestWaitMs)
        return undefined;
    return Math.max(retryAfterMs, growingDelay(tries, pace));
}
/** The delay after so many tries, with its jitter. */
function growingDelay(tries, { firstDelayMs, longestDelayMs, random }) {
    const whole = Math.min(longestDelayMs, firstDelayMs * 2 ** (tries - 1));
    return Math.round(whole * (0.5 + random() / 2));
}
/** What a header Retry-After asks for, in milliseconds: it holds seconds, or a date. Undefined where it is absent or neither. */
function retryAfterOf(headers, nowMs = Date.now()) {
    const value = headers.get('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}


/***/ }),

/***/ 8828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ comparePep440),
/* harmony export */   Ty: () => (/* binding */ isPreRelease),
/* harmony export */   hV: () => (/* binding */ isDevelopmentRelease),
/* harmony export */   p: () => (/* binding */ isSameVersion),
/* harmony export */   x_: () => (/* binding */ satisfiesPep440),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
// Versions and specifiers of Python packages: https://packaging.python.org/specifications/version-specifiers (PEP 440),
// and the operators that Poetry has beside them: https://python-poetry.org/docs/dependency-specification/
/** Epoch, release, pre-release (word, number), post-release (dashed; word, number), development release (word, number), local part. */
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*(.+)$/;
// Nobody writes more.
const MOST_CHARACTERS = 500;
/** Reads a version; undefined for a text that is none. */
function parseVersion(text) {
    if (text.length > MOST_CHARACTERS)
        return undefined;
    const match = VERSION.exec(text.trim());
    if (match === null)
        return undefined;
    const [, epoch = '0', release = '', phase, number = '', dashed, posted, post = '', dev, devNumber = '', local = ''] = match;
    return {
        epoch: Number(epoch),
        release: release.split('.').map(Number),
        ...(phase === undefined ? {} : { pre: [phaseOf(phase.toLowerCase()), Number(number)] }),
        ...(dashed === undefined && posted === undefined ? {} : { post: Number(dashed ?? post) }),
        ...(dev === undefined ? {} : { dev: Number(devNumber) }),
        local: local.toLowerCase().replace(/[-_]/g, '.'),
    };
}
function phaseOf(word) {
    return word.startsWith('a') ? 0 : word.startsWith('b') ? 1 : 2;
}
/** Whether installers pass over a version unless somebody asks for such: `1.0rc1`, `1.0.dev3`. */
function isPreRelease(text) {
    const version = parseVersion(text);
    return version !== undefined && (version.pre !== undefined || version.dev !== undefined);
}
/** Whether it is a development release: `1.0.dev3`. */
function isDevelopmentRelease(text) {
    return parseVersion(text)?.dev !== undefined;
}
/** Below 0 where `a` is the earlier one, by PEP 440; a text that is no version comes before all others. */
function comparePep440(a, b) {
    const [one, other] = [parseVersion(a), parseVersion(b)];
    if (one === undefined || other === undefined)
        return Number(one !== undefined) - Number(other !== undefined);
    return compare(one, other);
}
/** Whether two versions are the same one: `1.0` is `1.0.0`. Texts that are none are the same as nothing. */
function isSameVersion(a, b) {
    const [one, other] = [parseVersion(a), parseVersion(b)];
    return one !== undefined && other !== undefined && compare(one, other) === 0;
}
/**
 * Whether a version satisfies a constraint; a pre-release counts like any other version. Undefined where either of them cannot be read.
 *
 * @param constraint `>=1.0,<2`, `^1.2`, `~1.2`, `1.*`, `*`, alternatives with `||`; empty for any version
 */
function satisfiesPep440(version, constraint) {
    const parsed = parseVersion(version);
    if (parsed === undefined || constraint.length > MOST_CHARACTERS)
        return undefined;
    const verdicts = constraint.split(/\|\|?/).map((alternative) => {
        const clauses = alternative.split(/,|\s+(?=[<>=!~^])/).map((clause) => clause.trim());
        return all(clauses.filter((clause) => clause !== '').map((clause) => satisfiesClause(parsed, clause)));
    });
    return verdicts.includes(undefined) ? undefined : verdicts.includes(true);
}
function all(verdicts) {
    return verdicts.includes(undefined) ? undefined : !verdicts.includes(false);
}
function satisfiesClause(version, clause) {
    const [, operator = '==', written = ''] = CLAUSE.exec(clause) ?? [];
    if (written === '*')
        return operator === '==' || operator === '=' ? true : undefined;
    const isPrefix = written.endsWith('.*');
    const bound = parseVersion(isPrefix ? written.slice(0, -2) : written);
    if (bound === undefined)
        return undefined;
    if (isPrefix && !['==', '!=', '='].includes(operator))
        return undefined;
    switch (operator) {
        case '>=':
            return compare(withoutLocal(version), bound) >= 0;
        case '<=':
            return compare(withoutLocal(version), bound) <= 0;
        case '>':
            return compare(version, bound) > 0 && !isPostOf(version, bound) && !isLocalOf(version, bound);
        case '<':
            return compare(version, bound) < 0 && !isPreOf(version, bound);
        case '!=':
            return isPrefix ? !hasPrefix(version, bound) : !isSame(version, bound);
        case '~=':
            return bound.release.length < 2
                ? undefined
                : isAtLeast(version, bound) && hasPrefix(version, { ...bound, release: bound.release.slice(0, -1) });
        case '^':
            return isAtLeast(version, bound) && isBelow(version, bound, caretLimit(bound.release));
        case '~':
            return isAtLeast(version, bound) && isBelow(version, bound, raised(bound.release.slice(0, 2)));
        default:
            return isPrefix ? hasPrefix(version, bound) : isSame(version, bound);
    }
}
function isAtLeast(version, bound) {
    return compare(withoutLocal(version), bound) >= 0;
}
function isBelow(version, { epoch }, release) {
    const limit = { epoch, release, local: '' };
    return compare(version, limit) < 0 && !isPreOf(version, limit);
}
/** `1.2.3` → `2`, `0.2.3` → `0.3`, `0.0.3` → `0.0.4`, `0.0` → `0.1`; a fourth number never counts. */
function caretLimit(release) {
    const counted = release.slice(0, 3);
    const first = counted.findIndex((number) => number > 0);
    return raised(first < 0 ? counted : counted.slice(0, first + 1));
}
function raised(release) {
    return release.map((number, at) => (at === release.length - 1 ? number + 1 : number));
}
/** Local parts count only where the constraint has one. */
function isSame(version, bound) {
    return compare(bound.local === '' ? withoutLocal(version) : version, bound) === 0;
}
/** `1.2.3rc1` has the prefix `1.2`. */
function hasPrefix(version, { epoch, release }) {
    return (version.epoch === epoch &&
        compareNumbers(release.map((_, at) => version.release[at] ?? 0), release) === 0);
}
/** `>1.0` does not mean `1.0.post1`. */
function isPostOf(version, bound) {
    return version.post !== undefined && isFinal(bound) && sameRelease(version, bound);
}
function isLocalOf(version, bound) {
    return version.local !== '' && compare(withoutLocal(version), bound) === 0;
}
/** `<2` does not mean `2.0rc1`. */
function isPreOf(version, bound) {
    const isEarly = ({ pre, dev }) => pre !== undefined || dev !== undefined;
    return isEarly(version) && !isEarly(bound) && version.post === bound.post && sameRelease(version, bound);
}
function isFinal({ pre, post, dev }) {
    return pre === undefined && post === undefined && dev === undefined;
}
function sameRelease(a, b) {
    return a.epoch === b.epoch && compareNumbers(a.release, b.release) === 0;
}
function withoutLocal(version) {
    return { ...version, local: '' };
}
/** Below 0 where `a` is the earlier one. */
function compare(a, b) {
    return (a.epoch - b.epoch ||
        compareNumbers(a.release, b.release) ||
        compareNumbers(earliness(a), earliness(b)) ||
        compareNumbers([a.post ?? -1], [b.post ?? -1]) ||
        order(a.dev ?? Number.POSITIVE_INFINITY, b.dev ?? Number.POSITIVE_INFINITY) ||
        compareLocal(a.local, b.local));
}
/** Development releases come before all others of their release, then pre-releases, then the release itself. */
function earliness({ pre, post, dev }) {
    if (pre !== undefined)
        return [1, ...pre];
    return dev !== undefined && post === undefined ? [0, 0, 0] : [2, 0, 0];
}
/** Numbers come after words, and a longer one after its own start. */
function compareLocal(a, b) {
    const [own, other] = [a, b].map((text) => (text === '' ? [] : text.split('.')));
    for (let at = 0; at < Math.max(own.length, other.length); at++) {
        const [x, y] = [own[at], other[at]];
        if (x === undefined || y === undefined)
            return x === undefined ? -1 : 1;
        const [isNumber, isOtherNumber] = [/^\d+$/.test(x), /^\d+$/.test(y)];
        if (isNumber !== isOtherNumber)
            return isNumber ? 1 : -1;
        const difference = isNumber ? order(Number(x), Number(y)) : order(x, y);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Missing numbers count as 0. */
function compareNumbers(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = order(a[at] ?? 0, b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
