export const id = 127;
export const ids = [127];
export const modules = {

/***/ 5110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findVersion),
/* harmony export */   S: () => (/* binding */ onVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2027);
/* harmony import */ var _standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);
/* harmony import */ var _standards_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8828);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2784);




/** Looks for a version in what the index of a registry shows. Throws what {@link Registry.list} throws. */
async function findVersion({ name, version }, registry) {
    const files = (await registry.list(name)).flatMap(({ fileName, isYanked }) => {
        const found = (0,_standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDistributionFileName */ .t)(fileName, name);
        return found === undefined ? [] : [{ version: found.version, isYanked }];
    });
    const own = files.filter((file) => (0,_standards_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameVersion */ .p)(file.version, version));
    const others = [...new Set(files.map((file) => file.version))].sort((a, b) => (0,_standards_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePep440 */ .PG)(b, a));
    const [first] = own;
    return {
        name,
        version: first?.version ?? version,
        isYanked: first === undefined ? undefined : own.every(({ isYanked }) => isYanked),
        others,
    };
}
const TOLD = 5;
/** Does something with a version; where the registry does not know it, says which it has. */
async function onVersion({ others }, { title }, act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo) || error.code !== 'VERSION_UNKNOWN' || error.hint !== undefined)
            throw error;
        const more = others.length > TOLD ? `, and ${others.length - TOLD} older ones` : '';
        const there = `Its index shows ${others.slice(0, TOLD).map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g).join(', ')}${more}.`;
        const none = `Its index shows no version of it: check the name, and whether ${title} is the right registry.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(error.code, error.message, others.length === 0 ? none : there);
    }
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

/***/ 127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2027);
/* harmony import */ var _publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5110);
/* harmony import */ var _publish_registries_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(332);
/* harmony import */ var _publish_wanted_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);




/** Yanks a version, or takes that back (PEP 592). Throws `YANK_UNSUPPORTED`, and what registries throw. */
async function run(inputs, system) {
    const wanted = (0,_publish_wanted_version_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedVersion */ .K)(inputs);
    const registry = await (0,_publish_registries_of_js__WEBPACK_IMPORTED_MODULE_1__/* .registryOf */ .Fv)(inputs, system);
    if (registry.yank === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('YANK_UNSUPPORTED', `${registry.title} has no way for programs to yank; to delete would break everybody who has locked ${wanted.name} ${wanted.version}`, `PyPI does it on its site (Manage, Releases, Options, Yank). Elsewhere publish a version above it that mends what is wrong, and exclude this one where it is asked for: !=${wanted.version}.`);
    }
    const held = await (0,_publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersion */ .A)(wanted, registry);
    const { name, version, isYanked } = held;
    await (0,_publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__/* .onVersion */ .S)(held, registry, async () => registry.yank?.(name, version, inputs.undo ? undefined : inputs.reason));
    const already = isYanked === !inputs.undo ? 'already ' : '';
    const now = inputs.undo
        ? `is ${already}chosen by installers${already === '' ? ' again' : ''}`
        : `is ${already}passed over by installers, unless somebody asks for just this version`;
    await system.report.show(async () => `${name} ${version} ${now}: ${registry.title}`);
    return { package: name, version, yanked: !inputs.undo };
}


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseDistributionFileName)
/* harmony export */ });
/* harmony import */ var _pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2583);
/* harmony import */ var _pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2026);
// Names of files: wheels by PEP 427, https://packaging.python.org/specifications/binary-distribution-format/#file-name-convention;
// sdists by PEP 625, https://packaging.python.org/specifications/source-distribution-format/#source-distribution-file-name


// What was ever uploaded as an sdist; new ones are .tar.gz only.
const SDIST_ENDING = /\.(?:tar\.gz|tgz|zip|tar\.bz2|tar\.xz|tar\.Z|tar)$/;
/**
 * Reads the name of a wheel or an sdist, old spellings such as `My-Pkg-1.0.zip` included.
 *
 * @param project whose file it is, where that is known: it tells `a-1-2.zip`, version 2 of a-1, from version 1.post2 of a
 * @returns undefined for any other file, and for a version that PEP 440 does not know
 */
function parseDistributionFileName(fileName, project) {
    if (fileName.endsWith('.whl'))
        return parseWheelName(fileName.slice(0, -'.whl'.length));
    const stem = fileName.replace(SDIST_ENDING, '');
    return stem === fileName ? undefined : parseSdistName(stem, project);
}
function parseWheelName(stem) {
    const parts = stem.split('-');
    if (parts.length < 5 || parts.length > 6 || parts.includes(''))
        return undefined;
    const [name, written] = parts;
    const [pythonTag, abiTag, platformTag] = parts.slice(-3);
    const build = parts.length === 6 ? parts[2] : undefined;
    const version = (0,_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVersion */ .Qj)(written.replaceAll('_', '-'));
    if (version === undefined || !isName(name) || (build !== undefined && !/^\d/.test(build)))
        return undefined;
    return {
        kind: 'wheel',
        project: (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name),
        version,
        ...(build === undefined ? {} : { build }),
        pythonTag,
        abiTag,
        platformTag,
    };
}
/** The name ends where the project's does, else at the last dash that a version follows. */
function parseSdistName(stem, project) {
    const dashes = [...stem.matchAll(/-/g)].map(({ index }) => index).reverse();
    for (const dash of dashes) {
        const [name, version] = [stem.slice(0, dash), (0,_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVersion */ .Qj)(stem.slice(dash + 1))];
        if (version === undefined || !isName(name))
            continue;
        if (project === undefined || (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name) === (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(project)) {
            return { kind: 'sdist', project: (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), version };
        }
    }
    return undefined;
}
function isName(text) {
    return /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(text);
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


/***/ })

};
