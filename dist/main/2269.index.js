export const id = 2269;
export const ids = [2269];
export const modules = {

/***/ 85122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pythonManifest)
/* harmony export */ });
/* harmony import */ var _workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12685);

const known = new WeakMap();
/** The Python manifest of a folder; undefined where it has none, or none that can be read. Several checks ask for the same one. */
async function pythonManifest(tree, folder) {
    const byFolder = known.get(tree) ?? new Map();
    known.set(tree, byFolder);
    const reading = byFolder.get(folder) ?? (0,_workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(tree, folder);
    byFolder.set(folder, reading);
    const manifest = await reading;
    return manifest?.problem === undefined ? manifest : undefined;
}


/***/ }),

/***/ 92269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSiblingRanges: () => (/* binding */ findSiblingRanges)
/* harmony export */ });
/* harmony import */ var _standards_pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38828);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41023);
/* harmony import */ var _workspaces_node_specifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96227);
/* harmony import */ var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9356);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85122);






/**
 * Dependencies on projects of this repository that are taken from an index, though the sibling is at hand: named without saying where it
 * lies, or by a range that its version does not satisfy. Also ranges that a linked sibling does not satisfy.
 */
const findSiblingRanges = async (subject) => {
    const siblings = siblingsByPackage(subject);
    const findings = [];
    for (const project of subject.graph.projects.values()) {
        const own = [];
        for (const dependency of project.dependencies) {
            // What a build needs is installed apart from everything else.
            if (dependency.group === 'build' || dependency.source.type === 'external')
                continue;
            const sibling = siblings.get(`${dependency.ecosystem}:${dependency.name}`);
            if (sibling === undefined || sibling === project)
                continue;
            const finding = await findingFor({ project, dependency, sibling }, subject);
            if (finding !== undefined)
                own.push(finding);
        }
        findings.push(...summed(distinct(own), project));
    }
    return findings;
};
/** Only names that mean one project. */
function siblingsByPackage({ graph }) {
    const named = new Map();
    for (const project of graph.projects.values()) {
        for (const [ecosystem, name] of Object.entries(project.packageNames)) {
            const key = `${ecosystem}:${name}`;
            named.set(key, named.has(key) ? undefined : project);
        }
    }
    return new Map([...named].flatMap(([key, project]) => (project === undefined ? [] : [[key, project]])));
}
async function findingFor(one, subject) {
    const { dependency, sibling } = one;
    const isExcluded = (await isSatisfied(one)) === false;
    if (dependency.source.type === 'local') {
        return isExcluded && dependency.source.root === sibling.root ? staleRange(one) : undefined;
    }
    if (isExcluded)
        return staleRange(one);
    const { message, ...rest } = await nameOnly(one, subject);
    // Nobody publishes it: whatever an index has under this name is something else.
    return sibling.privateIn.includes(one.dependency.ecosystem)
        ? { ...rest, severity: 'error', message: `${message}, where it is never published` }
        : { ...rest, message };
}
/** Undefined where the version or the range is none that can be read. */
async function isSatisfied({ dependency, sibling }) {
    const { ecosystem, specifier } = dependency;
    const { version } = sibling;
    if (version === undefined || specifier === '' || sibling.ecosystems.length > 1)
        return undefined;
    if (ecosystem === 'python')
        return (0,_standards_pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .satisfiesPep440 */ .x_)(version, specifier);
    const range = rangeOf(specifier);
    if (range === undefined)
        return undefined;
    const { satisfies, valid, validRange } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19));
    if (validRange(range, true) === null || valid(version, true) === null)
        return undefined;
    return satisfies(version, range, { loose: true, includePrerelease: true });
}
/** The range behind `workspace:`, an alias, or nothing; of `workspace:^` and `workspace:*` there is none. */
function rangeOf(specifier) {
    const workspace = /^workspace:(?:.*@)?(.*)$/.exec(specifier)?.[1];
    if (workspace !== undefined)
        return /\d/.test(workspace) && !workspace.includes('/') ? workspace : undefined;
    const reference = (0,_workspaces_node_specifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpecifier */ .a)(specifier);
    return reference.type === 'range' ? reference.range : undefined;
}
function staleRange({ dependency, sibling }) {
    const { specifier, source, ecosystem } = dependency;
    const isLocal = source.type === 'local';
    // Package managers refuse what a workspace is asked for and does not have.
    const isRefused = isLocal && ecosystem === 'node';
    const instead = isRefused
        ? 'which is refused'
        : isLocal
            ? 'yet it is what is loaded'
            : 'so another release is taken from an index';
    return {
        code: 'stale-range',
        severity: isRefused ? 'error' : 'warning',
        message: `${shownName(dependency)} is asked for as "${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(specifier)}", but ${place(sibling)} has version ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(sibling.version ?? '')}: ${instead}`,
        fix: `Write a range that ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(sibling.version ?? '')} satisfies.`,
        ...dependency.at,
    };
}
async function nameOnly({ project, dependency, sibling }, { tree }) {
    const table = dependency.ecosystem === 'python' ? (await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonManifest */ .s)(tree, project.root))?.table : undefined;
    const isPoetry = table !== undefined && (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(table, 'tool', 'poetry', 'name') !== undefined;
    return {
        code: 'name-only-dependency',
        severity: 'warning',
        message: `${shownName(dependency)} is ${place(sibling)} of this repository, but named without saying so: it is taken from an index`,
        fix: `${wayTo({ project, dependency, sibling }, isPoetry)} Else leave this code out with ignore.`,
        ...dependency.at,
    };
}
function wayTo({ project, dependency, sibling }, isPoetry) {
    const path = (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(project.root, sibling.root));
    const name = shownName(dependency);
    if (dependency.ecosystem === 'node')
        return 'Write "workspace:^" for it, or a path, "file:" and so on, where there is no workspace.';
    if (isPoetry)
        return `Write ${name} = { path = "${path}", develop = true }.`;
    const isMate = sibling.workspaceRoots.some((root) => project.workspaceRoots.includes(root));
    return `Add ${name} = ${isMate ? '{ workspace = true }' : `{ path = "${path}", editable = true }`} to [tool.uv.sources].`;
}
function shownName({ name }) {
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name);
}
function place({ root }) {
    return root === '' ? 'the root' : (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(root);
}
const MOST_TOLD = 3;
/** A project that takes many siblings from an index does so on purpose, or all for the same reason: that is told once. */
function summed(findings, { name }) {
    const plain = findings.filter(({ code, severity }) => code === 'name-only-dependency' && severity === 'warning');
    const [first] = plain;
    if (first === undefined || plain.length <= MOST_TOLD)
        return findings;
    const message = `${first.message}; so are ${plain.length - 1} other dependencies of ${name}`;
    return [{ ...first, message }, ...findings.filter((one) => !plain.includes(one))];
}
/** One that several groups name is told once for each line. */
function distinct(findings) {
    return [...new Map(findings.map((one) => [`${one.code} ${one.file}:${one.line} ${one.message}`, one])).values()];
}


/***/ }),

/***/ 38828:
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

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findTomlLines)
/* harmony export */ });
/* harmony import */ var _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87164);
// TOML 1.0, where keys and values stand in the text: https://toml.io/en/v1.0.0

/**
 * Looks for keys in a text that a parser has accepted: in one pass over all questions, and no further than they need. A text that is
 * no TOML gives some lines or none, never an error. Dotted and quoted keys, headers, arrays of tables, inline tables and arrays in
 * arrays are followed.
 */
function findTomlLines(text) {
    let scanner;
    let breaks;
    const lineAtOffset = (offset) => {
        breaks ??= lineBreaks(text);
        return lineAt(breaks, offset);
    };
    const followed = (path) => {
        scanner ??= new _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyScanner */ .uB(text);
        for (let length = path.length; length > 0; length--) {
            const offset = scanner.offsetOf(keyOf(path.slice(0, length)));
            if (offset !== undefined)
                return lineAtOffset(offset);
        }
        return undefined;
    };
    return {
        lineOf(path, written = '') {
            const only = onlyPlace(text, written);
            return only === undefined ? followed(path) : lineAtOffset(only);
        },
    };
}
/** Where something is written, if all that reads like it stands in one line. */
function onlyPlace(text, written) {
    // It may be written with escapes, and then its like elsewhere is not it.
    if (written === '' || text.includes('\\'))
        return undefined;
    const first = text.indexOf(written);
    if (first < 0)
        return undefined;
    const end = text.indexOf('\n', first);
    return end < 0 || text.indexOf(written, end) < 0 ? first : undefined;
}
function keyOf(path) {
    return path.reduce(_toml_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR, '');
}
function lineBreaks(text) {
    const breaks = [];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        breaks.push(at);
    return breaks;
}
/** One more than the line breaks before the offset. */
function lineAt(breaks, offset) {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (breaks[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low + 1;
}


/***/ }),

/***/ 96227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DEPENDENCY_FIELDS),
/* harmony export */   a: () => (/* binding */ parseSpecifier)
/* harmony export */ });
/** Where a package.json declares dependencies, and what each place means. */
const DEPENDENCY_FIELDS = [
    { field: 'dependencies', group: 'main' },
    { field: 'peerDependencies', group: 'main' },
    { field: 'devDependencies', group: 'dev' },
    { field: 'optionalDependencies', group: 'extra' },
];
const EXTERNAL = { type: 'external' };
const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i;
const ORDINARY = /^[\^~]?\d[\w.+-]{0,100}$/;
const MOST_CHARACTERS = 2_000;
/**
 * Reads a specifier as npm, pnpm and yarn write them.
 *
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies, https://pnpm.io/workspaces, https://yarnpkg.com/protocols
 */
function parseSpecifier(specifier) {
    if (ORDINARY.test(specifier))
        return { type: 'range', range: specifier };
    const text = specifier.trim();
    // Too long to be read: whatever has the name is meant.
    if (text.length > MOST_CHARACTERS)
        return { type: 'range', range: '' };
    const colon = text.indexOf(':');
    const protocol = colon < 0 ? '' : text.slice(0, colon);
    const rest = text.slice(colon + 1);
    switch (protocol) {
        case 'workspace':
            return parseWorkspace(rest);
        case 'catalog':
            return { type: 'catalog', catalog: rest === '' ? 'default' : rest };
        case 'file':
            return ARCHIVE.test(rest) ? EXTERNAL : pathTo(rest);
        case 'link':
        case 'portal':
            return pathTo(rest);
        case 'npm':
            return parseAlias(rest);
        case 'patch':
            return parsePatch(rest);
        case '':
            return parsePlain(text);
        default:
            return EXTERNAL;
    }
}
function parseWorkspace(rest) {
    const at = rest.lastIndexOf('@');
    if (at > 0)
        return { type: 'workspace', name: rest.slice(0, at) };
    if (/^\.{0,2}\//.test(rest) || rest === '.' || rest === '..')
        return { type: 'workspace-path', path: rest };
    return /^[\w@][^*^~<>=|\s]*\/|^[a-z_-][\w-]*$/i.test(rest) && !/^[vx]$/i.test(rest)
        ? { type: 'workspace-path', path: rest }
        : { type: 'workspace' };
}
function pathTo(rest) {
    const path = rest.replaceAll('\\', '/');
    return { type: 'path', path: path.startsWith('///') ? path.slice(2) : path };
}
/** `npm:other@^1`, or `npm:^1`, which yarn writes for a plain range. */
function parseAlias(rest) {
    const at = rest.lastIndexOf('@');
    if (at > 0)
        return { type: 'range', name: rest.slice(0, at), range: rest.slice(at + 1) };
    const isName = /^(?:@|[a-z])[^\s]*$/i.test(rest) && !/^[vx][\d.]*$/i.test(rest);
    return isName ? { type: 'range', name: rest, range: '' } : { type: 'range', range: rest };
}
/** `patch:name@npm%3A^1#./a.patch`: the package as its inner specifier finds it. */
function parsePatch(rest) {
    const [source = ''] = rest.split('#', 1);
    const inner = source.slice(source.lastIndexOf('@') + 1);
    const plain = inner
        .replaceAll(/%3a/gi, ':')
        .replaceAll(/%2f/gi, '/')
        .replaceAll(/%5e/gi, '^')
        .replaceAll(/%40/gi, '@');
    return plain.startsWith('patch:') ? EXTERNAL : parseSpecifier(plain);
}
/** Without a protocol: a path, an archive, a repository on GitHub, or else a range or tag. */
function parsePlain(text) {
    if (/^(?:\.{1,2}|~)?[/\\]|^\.{1,2}$/.test(text))
        return ARCHIVE.test(text) ? EXTERNAL : pathTo(text);
    if (text.includes('/'))
        return EXTERNAL;
    return { type: 'range', range: text };
}


/***/ }),

/***/ 12685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  op: () => (/* binding */ declaredName),
  AI: () => (/* binding */ isUnpackaged),
  WI: () => (/* binding */ readManifest),
  m4: () => (/* binding */ statesWorkspace)
});

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
;// CONCATENATED MODULE: ./build/js/standards/setup-cfg.js
// setuptools, declarative configuration in setup.cfg: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
/** Reads the few values that matter here; an unreadable line is passed over, as an INI file has no strict form. */
function readSetupCfg(text) {
    const sections = new Set();
    const values = [];
    let section = '';
    let current;
    for (const [at, written] of text.split(/\r?\n/).entries()) {
        const line = at + 1;
        if (written.startsWith('[')) {
            section = written.slice(1, Math.max(1, written.indexOf(']'))).trim();
            sections.add(section);
            current = undefined;
            continue;
        }
        if (written.trim() === '' || /^\s*[#;]/.test(written))
            continue;
        const end = written.search(/[=:]/);
        // An indented line goes on with the value above it.
        if (/^\s/.test(written))
            current?.lines.push({ text: written.trim(), line });
        else if (end >= 1) {
            current = { section, key: written.slice(0, end).trim(), lines: [{ text: written.slice(end + 1).trim(), line }] };
            values.push(current);
        }
    }
    const literal = (name) => {
        const found = values.findLast(({ section: of, key }) => `${of}.${key.toLowerCase()}` === name);
        const value = found?.lines[0]?.text ?? '';
        return value === '' || /^(?:attr|file):/.test(value) ? undefined : value;
    };
    const [name, version] = [literal('metadata.name'), literal('metadata.version')];
    const pythonRequires = literal('options.python_requires');
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        ...(pythonRequires === undefined ? {} : { pythonRequires }),
        requires: values.flatMap((value) => requirementsIn(value) ?? []),
        sections,
    };
}
function requirementsIn({ section, key, lines }) {
    const isMain = section === 'options' && /^install[_-]requires$/i.test(key);
    if (!isMain && section !== 'options.extras_require')
        return undefined;
    const whose = isMain ? {} : { extra: key };
    const filled = lines.filter(({ text }) => text !== '');
    if (filled[0]?.text.startsWith('file:') === true) {
        const names = filled
            .map(({ text }) => text)
            .join(',')
            .slice('file:'.length);
        return { ...whose, items: [], files: namesIn(names) };
    }
    // On one line semicolons come between requirements; on several, before a marker.
    const pieces = lines.length > 1 ? filled : filled.flatMap(({ text, line }) => text.split(';').map((one) => ({ text: one, line })));
    const items = pieces.map(({ text, line }) => ({ text: text.replace(/(?:^|\s)#.*$/, '').trim(), line }));
    return { ...whose, items: items.filter(({ text }) => text !== ''), files: [] };
}
function namesIn(list) {
    return list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/standards/toml-lines.js
var toml_lines = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/unreadable.js
var unreadable = __webpack_require__(51894);
;// CONCATENATED MODULE: ./build/js/workspaces/python-manifest.js






// What starts a tag of EJS, Jinja or Mustache: a generator's template, not a manifest that somebody broke.
const TEMPLATE_TAG = /<%|\{%|\{\{/;
const MANIFESTS = ['pyproject.toml', 'setup.cfg', 'setup.py'];
/** The manifest of a folder; undefined where it has none, or only the template of one. */
async function readManifest(tree, folder) {
    const file = MANIFESTS.map((name) => (0,repo_paths/* inFolder */._z)(folder, name)).find((path) => tree.entries.has(path));
    if (file === undefined)
        return undefined;
    const setupText = tree.text((0,repo_paths/* inFolder */._z)(folder, 'setup.cfg'));
    const setup = setupText === undefined ? {} : { setup: readSetupCfg(setupText) };
    if (!file.endsWith('pyproject.toml'))
        return { folder, file, table: {}, ...setup, lineOf: () => undefined };
    const text = tree.text(file);
    if (text === undefined)
        return { ...python_manifest_unreadable(folder, file, withoutText(file, tree)), ...setup };
    const reading = await (0,toml/* readToml */.D7)(text);
    if ('problem' in reading) {
        if (TEMPLATE_TAG.test(lineText(text, reading.problem.line)))
            return undefined;
        return { ...python_manifest_unreadable(folder, file, (0,unreadable/* unreadableManifest */.n)(file, reading.problem)), ...setup };
    }
    let lines;
    const lineOf = (path) => {
        lines ??= (0,toml_lines/* findTomlLines */.d)(text);
        return lines.lineOf(path, writtenAt(reading.table, path));
    };
    return { folder, file, table: reading.table, ...setup, lineOf };
}
/** The text that must stand where a path of a table leads: its last key, or the string that is there in a list. */
function writtenAt(table, path) {
    const last = path.at(-1);
    const inTables = path.slice(0, -1);
    if (!inTables.every((key) => typeof key === 'string'))
        return undefined;
    if (typeof last === 'string')
        return (0,toml/* valueAt */.fK)(table, ...inTables, last) === undefined ? undefined : last;
    const item = (0,toml/* listAt */.gT)(table, ...inTables)[last ?? -1];
    return typeof item === 'string' ? item : undefined;
}
function python_manifest_unreadable(folder, file, problem) {
    return { folder, file, table: {}, problem, lineOf: () => undefined };
}
function withoutText(file, tree) {
    const why = (0,unreadable/* whyNoText */.L)(tree.entries.get(file)?.mode ?? '');
    return {
        code: 'unreadable-manifest',
        severity: 'error',
        message: `${(0,printable/* printable */.g$)(file)} ${why}: what this project depends on is not known`,
        fix: 'Put a regular file that may be read in its place.',
        file,
    };
}
function lineText(text, line) {
    return text.split('\n', line).at(-1) ?? '';
}
/** The name a project declares, as written; undefined where it has none or leaves it to its build. */
function declaredName({ table, setup }) {
    const name = (0,toml/* stringAt */.bX)(table, 'project', 'name') ?? (0,toml/* stringAt */.bX)(table, 'tool', 'poetry', 'name') ?? setup?.name;
    return name === undefined || name.trim() === '' ? undefined : name;
}
/** Whether a manifest states a workspace of members, for uv or for Poetry. */
function statesWorkspace({ table }) {
    return ((0,toml/* tableAt */.af)(table, 'tool', 'uv', 'workspace') !== undefined ||
        (0,toml/* tableAt */.af)(table, 'tool', 'poetry', 'workspace') !== undefined);
}
/** Whether a folder is installed with its dependencies but never built as a package: Poetry's and uv's word for it. */
function isUnpackaged({ table }) {
    return (0,toml/* valueAt */.fK)(table, 'tool', 'poetry', 'package-mode') === false || (0,toml/* valueAt */.fK)(table, 'tool', 'uv', 'package') === false;
}


/***/ })

};
