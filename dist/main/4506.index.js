"use strict";
exports.id = 4506;
exports.ids = [4506];
exports.modules = {

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

 54506:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   poetryLock: () => ( poetryLock)
 });
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62026);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);
 var _lockfile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99074);
 var _toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17523);





const poetryLock = {
    name: 'poetry',
    reads: () => true,
    async parse(text, memory) {
        const reading = await (0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__ .sw)(text, memory);
        if ('problem' in reading)
            return reading;
        const { packages } = reading.lock;
        const metadata = (0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__ .uG)(reading.lock, 'metadata');
        const format = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(metadata, 'lock-version') ?? '1.0';
        if (Object.keys(metadata).length === 0)
            return { problem: { message: 'it ends before its metadata' } };
        if (!/^[12]\.\d+$/.test(format)) {
            return { problem: { message: `version ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(format)} of the format of poetry.lock is not read` } };
        }
        const unclear = packages.find(({ table }) => ['name', 'version'].some((key) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(table, key) === undefined));
        if (unclear !== undefined) {
            const name = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(unclear.table, 'name');
            return {
                problem: { message: name === undefined ? 'a package has no name' : `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(name)} has no version` },
            };
        }
        const named = byName(packages.map(({ table }) => table));
        const entries = new Map(packages.flatMap((one) => entriesOf(one, named, metadata)));
        const find = (name) => (named.get((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ .P)(name)) ?? []).flatMap((one) => [
            keyOf(one),
            ...extrasOf(one).map((e) => extraKey(one, e)),
        ]);
        return { set: { format, hashFormat: '', entries, globals: _lockfile_js__WEBPACK_IMPORTED_MODULE_4__ .B2, find, patches: _lockfile_js__WEBPACK_IMPORTED_MODULE_4__ .Py } };
    },
};
function byName(packages) {
    const named = new Map();
    for (const one of packages) {
        const list = named.get(nameOf(one));
        if (list === undefined)
            named.set(nameOf(one), [one]);
        else
            list.push(one);
    }
    return named;
}
function nameOf(one) {
    return (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ .P)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(one, 'name') ?? '');
}
function keyOf(one) {
    return `${nameOf(one)}\0${(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(one, 'version') ?? ''}\0${sourceText(one)}`;
}
function extraKey(one, extra) {
    return `${keyOf(one)}\0${extra}`;
}
function extrasOf(one) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(one, 'extras').map(([extra]) => extra);
}
function sourceText(one) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(one, 'source')
        .map(([key, value]) => `${key} ${String(value)}`)
        .sort()
        .join(' ');
}
function entriesOf({ table: one, hash }, named, metadata) {
    const isFolder = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(one, 'source', 'type') === 'directory';
    const common = {
        name: nameOf(one),
        version: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(one, 'version') ?? '',
        source: sourceText(one),
        hash: isFolder ? '' : hash || earlierHash(one, metadata),
        ...(isFolder ? { folder: (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_4__ .yS)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(one, 'source', 'url') ?? '') } : { conditions: conditionsOf(one) }),
    };
    const dependencies = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(one, 'dependencies');
    const always = dependencies.filter(([, value]) => !isOptional(value));
    const entry = { ...common, edges: always.flatMap(([name, value]) => edgesTo(name, value, one, named)) };
    const extras = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(one, 'extras').map(([extra, list]) => {
        const wanted = new Set((Array.isArray(list) ? list : []).map((text) => requiredName(String(text))));
        const own = dependencies.filter(([name]) => wanted.has((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ .P)(name)));
        const edges = [{ to: keyOf(one), label: '' }, ...own.flatMap(([name, value]) => edgesTo(name, value, one, named))];
        return [extraKey(one, extra), { ...common, extra, edges }];
    });
    return [[keyOf(one), entry], ...extras];
}
function conditionsOf(one) {
    return JSON.stringify([one['markers'] ?? '', one['optional'] === true]);
}
function isOptional(value) {
    const all = Array.isArray(value) ? value : [value];
    return all.length > 0 && all.every((one) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(one) && one['optional'] === true);
}
function edgesTo(name, value, from, named) {
    const asked = (Array.isArray(value) ? value : [value]).filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI).flatMap((one) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .kp)(one, 'extras'));
    const targets = (named.get((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ .P)(name)) ?? []).filter((to) => shareGroup(from, to));
    return targets.flatMap((to) => {
        const extras = [...new Set(asked)].filter((extra) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(to, 'extras', extra) !== undefined);
        const keys = extras.length === 0 ? [keyOf(to)] : extras.map((extra) => extraKey(to, extra));
        return keys.map((key) => ({ to: key, label: '' }));
    });
}
function shareGroup(from, to) {
    const groups = new Set((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .gT)(from, 'groups'));
    const others = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .gT)(to, 'groups');
    return groups.size === 0 || others.length === 0 || others.some((group) => groups.has(group));
}
function requiredName(requirement) {
    return (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ .P)(/^[\w.-]*/.exec(requirement.trim())?.[0] ?? '');
}
function earlierHash(one, metadata) {
    const name = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(one, 'name') ?? '';
    const files = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .gT)(metadata, 'files', name).filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI);
    const plain = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .kp)(metadata, 'hashes', name).map((hash) => `sha256:${hash}`);
    return [...files.map((file) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(file, 'hash') ?? ''), ...plain].sort().join(' ');
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


 })

};
;