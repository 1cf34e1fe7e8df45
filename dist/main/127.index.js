export const id = 127;
export const ids = [127];
export const modules = {

/***/ 5110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findVersion),
/* harmony export */   S: () => (/* binding */ onVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99506);
/* harmony import */ var _standards_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38828);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);




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
        const there = `Its index shows ${others.slice(0, TOLD).map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$).join(', ')}${more}.`;
        const none = `Its index shows no version of it: check the name, and whether ${title} is the right registry.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(error.code, error.message, others.length === 0 ? none : there);
    }
}


/***/ }),

/***/ 15086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ wantedVersion),
/* harmony export */   e: () => (/* binding */ requireVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82583);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);




/**
 * One version of one package, as indexes name them.
 *
 * @throws {UserError} `USAGE`, `VERSION_INVALID`
 */
function wantedVersion(inputs) {
    if (inputs.package === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('USAGE', 'Which package?', 'Name one, and its version with --version.');
    if (inputs.version === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('USAGE', `Which version of ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(inputs.package)}?`, 'Name it with --version.');
    return { name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(inputs.package), version: requireVersion(inputs.version) };
}
/**
 * A version as PEP 440 normalizes it.
 *
 * @throws {UserError} `VERSION_INVALID`
 */
function requireVersion(text) {
    const version = (0,_standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeVersion */ .Qj)(text);
    if (version !== undefined)
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('VERSION_INVALID', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)} is no version of Python packages (PEP 440)`, 'Write one such as 1.4.0, 1.4.0rc1 or 1.4.0.post1.');
}


/***/ }),

/***/ 90127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _publish_held_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5110);
/* harmony import */ var _publish_registries_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(332);
/* harmony import */ var _publish_wanted_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15086);




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


/***/ })

};
