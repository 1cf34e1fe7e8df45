"use strict";
exports.id = 7802;
exports.ids = [7802];
exports.modules = {

 47802:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   comparePoetry: () => ( comparePoetry),
   contentHash: () => ( contentHash)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 var _lockfiles_toml_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17523);
 var _standards_pep440_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38828);
 var _standards_python_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64720);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41023);
 var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85122);






const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'];
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'];
const comparePoetry = async ({ folder, text }, { tree }) => {
    const manifest = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__ .s)(tree, folder);
    const reading = await (0,_lockfiles_toml_pieces_js__WEBPACK_IMPORTED_MODULE_2__ .sw)(text, new Map());
    if (manifest === undefined || 'problem' in reading)
        return [];
    const recorded = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)((0,_lockfiles_toml_pieces_js__WEBPACK_IMPORTED_MODULE_2__ .uG)(reading.lock, 'metadata'), 'content-hash');
    if (recorded === undefined)
        return [{ manifest: manifest.file, says: 'may have changed since it was made: it has no content-hash' }];
    if (isFresh(manifest.table, recorded, text))
        return [];
    return [{ manifest: manifest.file, says: 'has changed since it was made: its content-hash is another one' }];
};
function isFresh(table, recorded, text) {
    if (contentHash(table, true) === recorded)
        return true;
    const version = /^#.*Poetry (\S+)/.exec(text)?.[1] ?? '';
    return (0,_standards_pep440_js__WEBPACK_IMPORTED_MODULE_4__ .x_)(version, '<2.3.0') === true && contentHash(table, false) === recorded;
}
function contentHash(table, withGroups) {
    const project = present((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .af)(table, 'project') ?? {}, PROJECT_KEYS);
    const groups = withGroups ? ((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .af)(table, 'dependency-groups') ?? {}) : {};
    const isStandard = Object.keys(project).length > 0 || Object.keys(groups).length > 0;
    const poetry = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .af)(table, 'tool', 'poetry') ?? {};
    const own = present(poetry, [...LEGACY_KEYS, 'group']);
    if (!isStandard)
        for (const key of LEGACY_KEYS)
            own[key] ??= null;
    const content = isStandard
        ? {
            ...(Object.keys(project).length === 0 ? {} : { project }),
            ...(Object.keys(groups).length === 0 ? {} : { 'dependency-groups': groups }),
            tool: { poetry: own },
        }
        : own;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_standards_python_json_js__WEBPACK_IMPORTED_MODULE_5__ .b)(content)).digest('hex');
}
function present(table, keys) {
    return Object.fromEntries(keys.map((key) => [key, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .fK)(table, key)]).filter(([, value]) => value !== undefined));
}


 }),

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

 99074:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   B2: () => ( NO_GLOBALS),
   Py: () => ( NO_PATCHES),
   VV: () => ( placeIn),
   vT: () => ( MOST_LOCK_CHARACTERS),
   yS: () => ( folderOf)
 });
const MOST_LOCK_CHARACTERS = 100_000_000;
const NO_PATCHES = new Map();
const NO_GLOBALS = new Map();
function folderOf(path) {
    const segments = [];
    for (const segment of path.replaceAll('\\', '/').split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..')
            segments.pop();
        else
            segments.push(segment);
    }
    return segments.join('/');
}
function placeIn(text, start, line, column) {
    let at = start;
    for (let n = 1; n < line; n++) {
        const end = text.indexOf('\n', at);
        if (end < 0)
            break;
        at = end + 1;
    }
    return Math.min(at + column - 1, text.length);
}


 }),

 17523:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Pe: () => ( setting),
   sw: () => ( readTomlLock),
   uG: () => ( settingsTable)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41589);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41023);
 var _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99074);



const START = '[[package]]';
const LISTS = ['wheels', 'files'];
async function readTomlLock(text, memory) {
    const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    if (plain.length > _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ .vT) {
        return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .l4)(plain, 0, `holds ${plain.length} characters; at most ${_lockfile_js__WEBPACK_IMPORTED_MODULE_0__ .vT} are read`);
    }
    const settings = [];
    const packages = [];
    for (const { start, end } of piecesOf(plain)) {
        const piece = plain.slice(start, end);
        const reading = memory.get(piece) ?? (await readPiece(piece));
        if ('problem' in reading) {
            const { message, line, column } = reading.problem;
            return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .l4)(plain, (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_0__ .VV)(plain, start, line ?? 1, column ?? 1), message);
        }
        memory.set(piece, reading);
        packages.push(...reading.packages);
        if (Object.keys(reading.others).length > 0)
            settings.push(reading.others);
    }
    return { lock: { settings, packages } };
}
function piecesOf(text) {
    if (text.includes('"""') || text.includes("'''"))
        return [{ start: 0, end: text.length }];
    const starts = [0];
    for (let at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + 1)) {
        if (at > 0 && text.charAt(at - 1) === '\n')
            starts.push(at);
    }
    return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}
async function readPiece(piece) {
    const listed = piece.startsWith(START) ? listedHashes(piece) : undefined;
    const short = listed === undefined ? undefined : await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ .D7)(listed.rest);
    const reading = short === undefined || 'problem' in short ? await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ .D7)(piece) : short;
    if ('problem' in reading)
        return reading;
    const { package: found, ...others } = reading.table;
    const tables = Array.isArray(found) ? found.filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ .bI) : [];
    const known = reading === short ? listed?.hashes : undefined;
    return { packages: tables.map((table) => ({ table, hash: hashOf(table, known ?? hashesIn(table)) })), others };
}
function hashOf(table, listed) {
    const sdist = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ .af)(table, 'sdist');
    const all = sdist === undefined ? [...listed] : [...listed, fileHash(sdist)];
    return all.sort().join(' ');
}
function fileHash(file) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ .bX)(file, 'hash') ?? (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ .bX)(file, 'url') ?? (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ .bX)(file, 'path') ?? '';
}
function hashesIn(table) {
    return LISTS.flatMap((list) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ .gT)(table, list))
        .filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ .bI)
        .map(fileHash);
}
function listedHashes(piece) {
    const opening = LISTS.map((list) => `\n${list} = [\n`).find((one) => piece.includes(one));
    if (opening === undefined || piece.includes('\\'))
        return undefined;
    const start = piece.indexOf(opening);
    const hashes = [];
    let at = start + opening.length;
    while (!piece.startsWith(']\n', at)) {
        const end = piece.indexOf('\n', at);
        if (end < 0 || !piece.startsWith('    {', at) || !piece.startsWith('},', end - 2))
            return undefined;
        const hash = piece.indexOf('hash = "', at);
        if (hash < 0 || hash > end)
            return undefined;
        const from = hash + 'hash = "'.length;
        hashes.push(piece.slice(from, piece.indexOf('"', from)));
        at = end + 1;
    }
    return { hashes, rest: piece.slice(0, start) + piece.slice(at + 1) };
}
function settingsTable({ settings }, name) {
    for (const table of settings) {
        const found = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_2__ .af)(table, name);
        if (found !== undefined)
            return found;
    }
    return {};
}
function setting({ settings }, name) {
    return settings.find((table) => Object.hasOwn(table, name))?.[name];
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


 }),

 64720:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( pythonJson)
 });
function pythonJson(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value !== 'object' || value === null)
        return ascii(JSON.stringify(value));
    if (Array.isArray(value))
        return `[${value.map(pythonJson).join(', ')}]`;
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, one]) => `${ascii(JSON.stringify(key))}: ${pythonJson(one)}`).join(', ')}}`;
}
function ascii(text) {
    return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


 })

};
;