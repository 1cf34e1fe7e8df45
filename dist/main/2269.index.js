"use strict";
exports.id = 2269;
exports.ids = [2269];
exports.modules = {

 85122:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   s: () => ( pythonManifest)
 });
 var _workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12685);

const known = new WeakMap();
async function pythonManifest(tree, folder) {
    const byFolder = known.get(tree) ?? new Map();
    known.set(tree, byFolder);
    const reading = byFolder.get(folder) ?? (0,_workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_0__ .WI)(tree, folder);
    byFolder.set(folder, reading);
    const manifest = await reading;
    return manifest?.problem === undefined ? manifest : undefined;
}


 }),

 92269:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   findSiblingRanges: () => ( findSiblingRanges)
 });
 var _standards_pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38828);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41023);
 var _workspaces_node_specifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96227);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9356);
 var _manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85122);






const findSiblingRanges = async (subject) => {
    const siblings = siblingsByPackage(subject);
    const findings = [];
    for (const project of subject.graph.projects.values()) {
        const own = [];
        for (const dependency of project.dependencies) {
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
    return sibling.privateIn.includes(one.dependency.ecosystem)
        ? { ...rest, severity: 'error', message: `${message}, where it is never published` }
        : { ...rest, message };
}
async function isSatisfied({ dependency, sibling }) {
    const { ecosystem, specifier } = dependency;
    const { version } = sibling;
    if (version === undefined || specifier === '' || sibling.ecosystems.length > 1)
        return undefined;
    if (ecosystem === 'python')
        return (0,_standards_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .x_)(version, specifier);
    const range = rangeOf(specifier);
    if (range === undefined)
        return undefined;
    const { satisfies, valid, validRange } = await __webpack_require__.e( 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19));
    if (validRange(range, true) === null || valid(version, true) === null)
        return undefined;
    return satisfies(version, range, { loose: true, includePrerelease: true });
}
function rangeOf(specifier) {
    const workspace = /^workspace:(?:.*@)?(.*)$/.exec(specifier)?.[1];
    if (workspace !== undefined)
        return /\d/.test(workspace) && !workspace.includes('/') ? workspace : undefined;
    const reference = (0,_workspaces_node_specifiers_js__WEBPACK_IMPORTED_MODULE_1__ .a)(specifier);
    return reference.type === 'range' ? reference.range : undefined;
}
function staleRange({ dependency, sibling }) {
    const { specifier, source, ecosystem } = dependency;
    const isLocal = source.type === 'local';
    const isRefused = isLocal && ecosystem === 'node';
    const instead = isRefused
        ? 'which is refused'
        : isLocal
            ? 'yet it is what is loaded'
            : 'so another release is taken from an index';
    return {
        code: 'stale-range',
        severity: isRefused ? 'error' : 'warning',
        message: `${shownName(dependency)} is asked for as "${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(specifier)}", but ${place(sibling)} has version ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(sibling.version ?? '')}: ${instead}`,
        fix: `Write a range that ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(sibling.version ?? '')} satisfies.`,
        ...dependency.at,
    };
}
async function nameOnly({ project, dependency, sibling }, { tree }) {
    const table = dependency.ecosystem === 'python' ? (await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_3__ .s)(tree, project.root))?.table : undefined;
    const isPoetry = table !== undefined && (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_4__ .bX)(table, 'tool', 'poetry', 'name') !== undefined;
    return {
        code: 'name-only-dependency',
        severity: 'warning',
        message: `${shownName(dependency)} is ${place(sibling)} of this repository, but named without saying so: it is taken from an index`,
        fix: `${wayTo({ project, dependency, sibling }, isPoetry)} Else leave this code out with ignore.`,
        ...dependency.at,
    };
}
function wayTo({ project, dependency, sibling }, isPoetry) {
    const path = (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_5__ .iZ)(project.root, sibling.root));
    const name = shownName(dependency);
    if (dependency.ecosystem === 'node')
        return 'Write "workspace:^" for it, or a path, "file:" and so on, where there is no workspace.';
    if (isPoetry)
        return `Write ${name} = { path = "${path}", develop = true }.`;
    const isMate = sibling.workspaceRoots.some((root) => project.workspaceRoots.includes(root));
    return `Add ${name} = ${isMate ? '{ workspace = true }' : `{ path = "${path}", editable = true }`} to [tool.uv.sources].`;
}
function shownName({ name }) {
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(name);
}
function place({ root }) {
    return root === '' ? 'the root' : (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(root);
}
const MOST_TOLD = 3;
function summed(findings, { name }) {
    const plain = findings.filter(({ code, severity }) => code === 'name-only-dependency' && severity === 'warning');
    const [first] = plain;
    if (first === undefined || plain.length <= MOST_TOLD)
        return findings;
    const message = `${first.message}; so are ${plain.length - 1} other dependencies of ${name}`;
    return [{ ...first, message }, ...findings.filter((one) => !plain.includes(one))];
}
function distinct(findings) {
    return [...new Map(findings.map((one) => [`${one.code} ${one.file}:${one.line} ${one.message}`, one])).values()];
}


 }),

 38828:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   PG: () => ( comparePep440),
   Ty: () => ( isPreRelease),
   hV: () => ( isDevelopmentRelease),
   p: () => ( isSameVersion),
   x_: () => ( satisfiesPep440),
   xv: () => ( VERSION)
 });
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*(.+)$/;
const MOST_CHARACTERS = 500;
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
function isPreRelease(text) {
    const version = parseVersion(text);
    return version !== undefined && (version.pre !== undefined || version.dev !== undefined);
}
function isDevelopmentRelease(text) {
    return parseVersion(text)?.dev !== undefined;
}
function comparePep440(a, b) {
    const [one, other] = [parseVersion(a), parseVersion(b)];
    if (one === undefined || other === undefined)
        return Number(one !== undefined) - Number(other !== undefined);
    return compare(one, other);
}
function isSameVersion(a, b) {
    const [one, other] = [parseVersion(a), parseVersion(b)];
    return one !== undefined && other !== undefined && compare(one, other) === 0;
}
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
function caretLimit(release) {
    const counted = release.slice(0, 3);
    const first = counted.findIndex((number) => number > 0);
    return raised(first < 0 ? counted : counted.slice(0, first + 1));
}
function raised(release) {
    return release.map((number, at) => (at === release.length - 1 ? number + 1 : number));
}
function isSame(version, bound) {
    return compare(bound.local === '' ? withoutLocal(version) : version, bound) === 0;
}
function hasPrefix(version, { epoch, release }) {
    return (version.epoch === epoch &&
        compareNumbers(release.map((_, at) => version.release[at] ?? 0), release) === 0);
}
function isPostOf(version, bound) {
    return version.post !== undefined && isFinal(bound) && sameRelease(version, bound);
}
function isLocalOf(version, bound) {
    return version.local !== '' && compare(withoutLocal(version), bound) === 0;
}
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
function compare(a, b) {
    return (a.epoch - b.epoch ||
        compareNumbers(a.release, b.release) ||
        compareNumbers(earliness(a), earliness(b)) ||
        compareNumbers([a.post ?? -1], [b.post ?? -1]) ||
        order(a.dev ?? Number.POSITIVE_INFINITY, b.dev ?? Number.POSITIVE_INFINITY) ||
        compareLocal(a.local, b.local));
}
function earliness({ pre, post, dev }) {
    if (pre !== undefined)
        return [1, ...pre];
    return dev !== undefined && post === undefined ? [0, 0, 0] : [2, 0, 0];
}
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


 })

};
;