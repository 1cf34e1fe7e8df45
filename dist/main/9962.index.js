"use strict";
exports.id = 9962;
exports.ids = [9962];
exports.modules = {

 16544:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   t: () => ( differences)
 });
function differences(manifest, asked, recorded) {
    const found = [];
    for (const [name, written] of asked) {
        const locked = recorded.get(name);
        if (locked === written)
            continue;
        const instead = locked === undefined ? 'which is not in it' : `it was made for ${locked}`;
        found.push({ manifest, says: `asks for ${written}, ${instead}` });
    }
    for (const [name, locked] of recorded) {
        if (!asked.has(name))
            found.push({ manifest, says: `does not ask for ${locked} any more` });
    }
    return found;
}


 }),

 89962:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  compareUv: () => ( compareUv)
});

var toml_pieces = __webpack_require__(17523);
var pep440 = __webpack_require__(38828);
var pep503 = __webpack_require__(62026);
var toml = __webpack_require__(41023);
var pep621 = __webpack_require__(71977);
var python_manifest = __webpack_require__(12685);
var repo_paths = __webpack_require__(9356);
var doctor_manifests = __webpack_require__(85122);
var lock_record = __webpack_require__(16544);
var pep508 = __webpack_require__(52991);
;



class RequirementSet {
    #specifiers = new Map();
    #placed;
    constructor(placed) {
        this.#placed = placed;
    }
    add({ name, extras, specifier, where }) {
        const options = extras.length === 0 ? '' : `[${[...extras].map(pep503.P).sort().join(',')}]`;
        const key = `${(0,pep503.P)(name)}${options}\0${where}`;
        const own = this.#specifiers.get(key) ?? new Set();
        this.#specifiers.set(key, own.add(this.#placed.has((0,pep503.P)(name)) ? '' : canonicalSpecifier(specifier)));
    }
    inWords() {
        return new Map([...this.#specifiers].map(([key, specifiers]) => {
            const [name, where] = key.split('\0');
            const ranges = [...specifiers].filter((one) => one !== '').sort();
            const text = ranges.length === 0 ? name : `${name} ${ranges.join(' or ')}`;
            return [key, where === '' ? text : `${text} (${where})`];
        }));
    }
}
function canonicalSpecifier(specifier) {
    return specifier
        .split(',')
        .map((clause) => clause.replace(/\s+/g, '').toLowerCase())
        .map((clause) => (/^(?:~=|===)|\*/.test(clause) ? clause : clause.replace(/(?:\.0)+$/, '')))
        .filter((clause) => clause !== '')
        .sort()
        .join(',');
}
function askedIn(table, self, placed) {
    const set = new RequirementSet(placed);
    const add = (items, where) => {
        for (const item of items) {
            const requirement = typeof item === 'string' ? (0,pep508.p)(item) : undefined;
            if (requirement === undefined || (0,pep503.P)(requirement.name) === self)
                continue;
            set.add({ ...requirement, where });
        }
    };
    add((0,toml.gT)(table, 'project', 'dependencies'), '');
    for (const [extra, items] of (0,toml.ws)(table, 'project', 'optional-dependencies')) {
        add(Array.isArray(items) ? items : [], `extra ${(0,pep503.P)(extra)}`);
    }
    for (const [group, items] of groupsOf(table))
        add(items, `group ${group}`);
    return set.inWords();
}
function askedInGroups(table, placed) {
    return askedIn({ 'dependency-groups': table['dependency-groups'] ?? {} }, '', placed);
}
function askedInList(items, placed) {
    return askedIn({ project: { dependencies: items } }, '', placed);
}
function groupsOf(table) {
    const written = new Map((0,toml.ws)(table, 'dependency-groups').map(([name, items]) => [
        (0,pep503.P)(name),
        Array.isArray(items) ? items : [],
    ]));
    const groups = new Map([...written.keys()].map((name) => [name, withIncluded(name, written)]));
    const legacy = (0,toml.gT)(table, 'tool', 'uv', 'dev-dependencies');
    return legacy.length === 0 ? groups : groups.set('dev', [...(groups.get('dev') ?? []), ...legacy]);
}
function withIncluded(start, written) {
    const reached = new Set([start]);
    const items = [];
    for (const group of reached) {
        for (const item of written.get(group) ?? []) {
            const included = (0,toml.bI)(item) ? (0,toml.bX)(item, 'include-group') : undefined;
            if (included === undefined)
                items.push(item);
            else
                reached.add((0,pep503.P)(included));
        }
    }
    return items;
}
function recordedIn(metadata, self) {
    const set = new RequirementSet(placedIn(metadata));
    for (const { one, group } of recordsIn(metadata)) {
        const name = (0,toml.bX)(one, 'name') ?? '';
        if (name === self)
            continue;
        const extra = /extra == '([^']+)'/.exec((0,toml.bX)(one, 'marker') ?? '')?.[1];
        const where = extra === undefined ? group : `extra ${extra}`;
        set.add({ name, extras: (0,toml.kp)(one, 'extras'), specifier: (0,toml.bX)(one, 'specifier') ?? '', where });
    }
    return set.inWords();
}
const PLACES = ['editable', 'virtual', 'directory', 'path', 'git', 'url'];
function placedIn(metadata) {
    const placed = recordsIn(metadata).filter(({ one }) => PLACES.some((key) => (0,toml.bX)(one, key) !== undefined));
    return new Set(placed.map(({ one }) => (0,toml.bX)(one, 'name') ?? ''));
}
function recordsIn(metadata) {
    const lists = [
        ['', metadata['requires-dist']],
        ...(0,toml.ws)(metadata, 'requires-dev').map(([group, items]) => [`group ${group}`, items]),
    ];
    return lists.flatMap(([group, items]) => (Array.isArray(items) ? items.filter(toml.bI) : []).map((one) => ({ one, group })));
}

;










const compareUv = async ({ folder, text, projects }, { tree }) => {
    const reading = await (0,toml_pieces.sw)(text, new Map());
    if ('problem' in reading)
        return [];
    const { lock } = reading;
    const manifests = await Promise.all(projects.map(({ root }) => (0,doctor_manifests.s)(tree, root)));
    const members = manifests.flatMap((manifest) => manifest ?? []);
    const found = [...memberMismatches(members, lock), ...pythonMismatch(members, lock)];
    for (const { table } of lock.packages) {
        const place = localFolder(table, folder);
        const manifest = place === undefined ? undefined : await (0,doctor_manifests.s)(tree, place);
        if (manifest !== undefined)
            found.push(...packageMismatches(table, manifest));
    }
    const root = await (0,doctor_manifests.s)(tree, folder);
    return root === undefined ? found : [...found, ...rootMismatches(root, lock)];
};
function localFolder(one, base) {
    const kind = ['editable', 'virtual', 'directory'].find((name) => (0,toml.bX)(one, 'source', name) !== undefined);
    return kind === undefined ? undefined : (0,repo_paths.o1)(base, (0,toml.bX)(one, 'source', kind) ?? '');
}
function memberMismatches(members, lock) {
    const stated = (0,toml.kp)((0,toml_pieces.uG)(lock, 'manifest'), 'members');
    const names = stated.length > 0 ? stated : lock.packages.flatMap(({ table }) => (0,toml.bX)(table, 'name') ?? []);
    return members.flatMap((manifest) => {
        const name = (0,python_manifest.op)(manifest);
        const isLocked = name === undefined || names.includes((0,pep503.P)(name));
        return isLocked ? [] : { manifest: manifest.file, says: 'is no member of it' };
    });
}
function pythonMismatch(members, lock) {
    const recorded = (0,toml_pieces.Pe)(lock, 'requires-python');
    const isPlain = (text) => typeof text === 'string' && /^>=[\d.]+$/.test(text);
    const asked = members.flatMap((manifest) => {
        const text = (0,toml.bX)(manifest.table, 'project', 'requires-python');
        return text === undefined ? [] : { manifest, text: text.replace(/\s/g, '') };
    });
    if (!isPlain(recorded) || asked.length === 0 || !asked.every(({ text }) => isPlain(text)))
        return [];
    const highest = asked.reduce((a, b) => ((0,pep440.x_)(b.text.slice(2), a.text) === true ? b : a));
    if (canonicalSpecifier(highest.text) === canonicalSpecifier(recorded))
        return [];
    return [{ manifest: highest.manifest.file, says: `asks for Python ${highest.text}, it was made for ${recorded}` }];
}
function packageMismatches(locked, manifest) {
    const { file, table } = manifest;
    const name = (0,toml.bX)(locked, 'name');
    if (name === undefined || name !== (0,pep503.P)((0,python_manifest.op)(manifest) ?? ''))
        return [];
    const version = (0,toml.bX)(table, 'project', 'version');
    const lockedVersion = (0,toml.bX)(locked, 'version');
    const isOther = version !== undefined &&
        lockedVersion !== undefined &&
        canonicalSpecifier(version) !== canonicalSpecifier(lockedVersion);
    const found = isOther
        ? [{ manifest: file, says: `has version ${version}, it has ${lockedVersion}`, isOwnVersion: true }]
        : [];
    const metadata = (0,toml.af)(locked, 'metadata');
    if (metadata === undefined || (0,pep621.R_)(table) || (0,toml.af)(table, 'project') === undefined)
        return found;
    return [...found, ...(0,lock_record.t)(file, askedIn(table, name, placedIn(metadata)), recordedIn(metadata, name))];
}
function rootMismatches({ file, table }, lock) {
    const manifest = (0,toml_pieces.uG)(lock, 'manifest');
    const lists = ['constraint', 'override'].flatMap((kind) => {
        const record = { 'requires-dist': (0,toml.gT)(manifest, `${kind}s`) };
        const asked = askedInList((0,toml.kp)(table, 'tool', 'uv', `${kind}-dependencies`), placedIn(record));
        const recorded = recordedIn(record, '');
        return (0,lock_record.t)(file, asked, recorded).map(({ says }) => ({ manifest: file, says: `${says} (${kind})` }));
    });
    if ((0,toml.af)(table, 'project') !== undefined)
        return lists;
    const record = { 'requires-dev': manifest['dependency-groups'] ?? {} };
    return [...lists, ...(0,lock_record.t)(file, askedInGroups(table, placedIn(record)), recordedIn(record, ''))];
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


 })

};
;