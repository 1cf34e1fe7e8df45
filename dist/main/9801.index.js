export const id = 9801;
export const ids = [9801];
export const modules = {

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

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ wantedVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2027);
/* harmony import */ var _standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2583);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2026);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2784);




/**
 * One version of one package, as indexes name them.
 *
 * @throws {UserError} `USAGE`, `VERSION_INVALID`
 */
function wantedVersion(inputs) {
    if (inputs.package === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('USAGE', 'Which package?', 'Name one, and its version with --version.');
    if (inputs.version === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('USAGE', `Which version of ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(inputs.package)}?`, 'Name it with --version.');
    const version = (0,_standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeVersion */ .Qj)(inputs.version);
    if (version !== undefined)
        return { name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(inputs.package), version };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('VERSION_INVALID', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(inputs.version)} is no version of Python packages (PEP 440)`, 'Write one such as 1.4.0.');
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

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ prefixRange),
/* harmony export */   MB: () => (/* binding */ poetrySpecifier),
/* harmony export */   Ny: () => (/* binding */ caretRange),
/* harmony export */   Qj: () => (/* binding */ normalizeVersion),
/* harmony export */   UE: () => (/* binding */ compatibleClause),
/* harmony export */   Yd: () => (/* binding */ publicVersion),
/* harmony export */   i: () => (/* binding */ compatibleRange)
/* harmony export */ });
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8828);
// Ranges around a version, https://packaging.python.org/specifications/version-specifiers (PEP 440), and what Poetry's own operators
// mean in them: https://python-poetry.org/docs/dependency-specification/

const MOST_CHARACTERS = 500;
const PHASES = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };
function partsOf(version) {
    const match = version.length > MOST_CHARACTERS ? null : _pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv.exec(version.trim());
    if (match === null)
        return undefined;
    const [, epoch = '0', release = '', word, pre = '', dashed, posted, post = '', dev, devNumber = '', local] = match;
    const early = word?.toLowerCase() ?? '';
    const phase = [
        word === undefined ? '' : `${PHASES[early] ?? early}${plain(pre)}`,
        dashed === undefined && posted === undefined ? '' : `.post${plain(dashed ?? post)}`,
        dev === undefined ? '' : `.dev${plain(devNumber)}`,
    ];
    return {
        epoch: plain(epoch) === '0' ? '' : `${plain(epoch)}!`,
        release: release.split('.').map(plain),
        phase: phase.join(''),
        local: local === undefined ? '' : `+${local.toLowerCase().split(/[-_.]/).map(plainPart).join('.')}`,
    };
}
/** A number without leading zeros; 0 where none is written. */
function plain(digits) {
    return digits.replace(/^0+(?=\d)/, '') || '0';
}
function plainPart(part) {
    return /^\d+$/.test(part) ? plain(part) : part;
}
/** The one spelling of a version: `v1.0-Alpha.1` → `1.0a1`. Undefined for a text that is no version. */
function normalizeVersion(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : `${withoutLocal(parts)}${parts.local}`;
}
/** A version as bounds may hold it: PEP 440 allows a local part with `==` only. Undefined for a text that is no version. */
function publicVersion(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : withoutLocal(parts);
}
function withoutLocal({ epoch, release, phase }) {
    return `${epoch}${release.join('.')}${phase}`;
}
/**
 * From this version to the next that may break: `0.3.1` → `>=0.3.1,<0.4.0`, `0.0.3` → `>=0.0.3,<0.0.4`. Undefined for a text that is no
 * version.
 *
 * @see poetry-core, Version.next_breaking: only the first three numbers count
 */
function caretRange(version) {
    const parts = partsOf(version);
    if (parts === undefined)
        return undefined;
    const { release } = parts;
    const first = release.slice(0, 3).findIndex((number) => number !== '0');
    return range(parts, first < 0 ? Math.min(release.length, 3) - 1 : first);
}
/** Releases that differ after the second number only: `1.2.3` → `>=1.2.3,<1.3.0`, `1` → `>=1,<2`. */
function tildeRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, Math.min(parts.release.length, 2) - 1);
}
/** What `~=` means: releases that differ in the last number only. `0.3.1` → `>=0.3.1,<0.4.0`. */
function compatibleRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, Math.max(parts.release.length - 2, 0));
}
/** What `==3.9.*` means: releases that begin alike. `3.9` → `>=3.9,<3.10`. */
function prefixRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, parts.release.length - 1);
}
/** `~=` with a version; a release of one number gets a second one, for it needs two: `1` → `~=1.0`. */
function compatibleClause(version) {
    const parts = partsOf(version);
    if (parts === undefined)
        return undefined;
    const release = parts.release.length < 2 ? [...parts.release, '0'] : parts.release;
    return `~=${withoutLocal({ ...parts, release })}`;
}
/** From a version to the one whose number at `place` is one more. */
function range(parts, place) {
    const limit = parts.release.map((number, at) => at < place ? number : at === place ? String(BigInt(number) + 1n) : '0');
    return `>=${withoutLocal(parts)},<${withoutLocal({ ...parts, release: limit, phase: '' })}`;
}
// `^ 1.0` may have blanks after its operator, and blanks may stand for a comma.
const CLAUSES = /\s*,\s*|\s+(?=[<>=!~^])/;
const CLAUSE = /^(\^|~=|~|===|==|=|!=|<>|<=|>=|<|>)?\s*(\S+)$/;
/**
 * A constraint of Poetry as METADATA holds it: `^0.3` → `>=0.3,<0.4`, `1.2.3` → `==1.2.3`, `*` → nothing. Alternatives keep their `||`,
 * which no installer understands. Undefined where it cannot be read.
 */
function poetrySpecifier(constraint) {
    const alternatives = constraint.split(/\|\|?/).map((alternative) => {
        const clauses = alternative
            .trim()
            .split(CLAUSES)
            .filter((clause) => clause !== '');
        const specifiers = clauses.map(clauseSpecifier);
        return specifiers.includes(undefined) ? undefined : specifiers.filter((one) => one !== '').join(',');
    });
    return alternatives.includes(undefined) ? undefined : alternatives.join(' || ');
}
function clauseSpecifier(clause) {
    const [, operator = '==', written = ''] = CLAUSE.exec(clause) ?? [];
    if (/^v?[x*](?:\.[x*])*$/i.test(written))
        return operator === '==' || operator === '=' ? '' : undefined;
    const prefix = /^(.*?)(?:\.\*)+$/.exec(written)?.[1];
    const version = normalizeVersion(prefix ?? written);
    if (version === undefined)
        return undefined;
    if (operator === '^')
        return caretRange(version);
    if (operator === '~=')
        return compatibleRange(version);
    if (operator === '~')
        return tildeRange(version);
    return `${operator === '=' ? '==' : operator}${version}${prefix === undefined ? '' : '.*'}`;
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
