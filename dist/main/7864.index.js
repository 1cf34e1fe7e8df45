"use strict";
exports.id = 7864;
exports.ids = [7864];
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

 17864:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   uvLock: () => ( uvLock)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41023);
 var _lockfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99074);
 var _toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17523);




const uvLock = {
    name: 'uv',
    reads: () => true,
    async parse(text, memory) {
        const reading = await (0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__ .sw)(text, memory);
        if ('problem' in reading)
            return reading;
        const { lock } = reading;
        const version = (0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__ .Pe)(lock, 'version');
        if (version === undefined) {
            const message = text.trim() === '' ? 'it is empty' : 'it states no version of its format';
            return { problem: { message } };
        }
        if (version !== 1) {
            return { problem: { message: `version ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(String(version))} of the format of uv.lock is not read` } };
        }
        const packages = new UvPackages(lock.packages.map(({ table }) => table));
        const entries = new Map(lock.packages.flatMap((one) => entriesOf(one, packages)));
        const importers = importersOf(lock, packages);
        return {
            set: {
                format: '1',
                hashFormat: '',
                entries,
                importers,
                globals: globalsOf(lock),
                find: () => [],
                patches: _lockfile_js__WEBPACK_IMPORTED_MODULE_2__ .Py,
            },
        };
    },
};
class UvPackages {
    #named = new Map();
    #keys = new Map();
    constructor(packages) {
        for (const one of packages) {
            const name = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(one, 'name') ?? '';
            const list = this.#named.get(name);
            if (list === undefined)
                this.#named.set(name, [one]);
            else
                list.push(one);
        }
    }
    keyOf(one) {
        const known = this.#keys.get(one);
        if (known !== undefined)
            return known;
        const source = sourceText((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .af)(one, 'source'));
        const key = `${(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(one, 'name') ?? ''}\0${(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(one, 'version') ?? ''}\0${source}`;
        this.#keys.set(one, key);
        return key;
    }
    edgesOf(dependency) {
        const version = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(dependency, 'version');
        const source = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .af)(dependency, 'source');
        const meant = (this.#named.get((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(dependency, 'name') ?? '') ?? []).filter((one) => (version === undefined || (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(one, 'version') === version) &&
            (source === undefined || sourceText(source) === sourceText((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .af)(one, 'source'))));
        const label = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(dependency, 'marker') ?? '';
        const asked = [...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .kp)(dependency, 'extra'), ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .kp)(dependency, 'extras')];
        return meant.flatMap((one) => {
            const extras = asked.filter((extra) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .fK)(one, 'optional-dependencies', extra) !== undefined);
            const keys = extras.length === 0 ? [this.keyOf(one)] : extras.map((extra) => extraKey(this.keyOf(one), extra));
            return keys.map((to) => ({ to, label }));
        });
    }
    usesIn(dependencies, group) {
        return dependencies.filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bI).flatMap((dependency) => {
            const name = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(dependency, 'name') ?? '';
            return this.edgesOf(dependency).map((edge) => ({ ...edge, group, name }));
        });
    }
}
function extraKey(key, extra) {
    return `${key}\0${extra}`;
}
function sourceText(source) {
    if (source === undefined)
        return '';
    return Object.keys(source)
        .sort()
        .map((key) => `${key} ${String(source[key])}`)
        .join(' ');
}
function entriesOf({ table, hash }, packages) {
    const key = packages.keyOf(table);
    const folder = localFolder(table);
    const common = {
        name: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(table, 'name') ?? '',
        version: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(table, 'version') ?? '',
        source: sourceText((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .af)(table, 'source')),
        hash: folder === undefined ? hash : '',
        ...(folder === undefined ? {} : { folder }),
    };
    const edgesTo = (list) => list.filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bI).flatMap((edge) => packages.edgesOf(edge));
    const entry = { ...common, edges: edgesTo((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .gT)(table, 'dependencies')) };
    const extras = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .ws)(table, 'optional-dependencies').map(([extra, list]) => {
        const edges = [{ to: key, label: '' }, ...edgesTo(Array.isArray(list) ? list : [])];
        return [extraKey(key, extra), { ...common, extra, edges }];
    });
    return [[key, entry], ...extras];
}
function localFolder(one) {
    const kind = ['editable', 'virtual', 'directory'].find((name) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(one, 'source', name) !== undefined);
    return kind === undefined ? undefined : (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_2__ .yS)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(one, 'source', kind) ?? '');
}
function importersOf(lock, packages) {
    const manifest = (0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__ .uG)(lock, 'manifest');
    const members = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .kp)(manifest, 'members');
    const local = lock.packages.map(({ table }) => table).filter((one) => localFolder(one) !== undefined);
    const isImporter = members.length === 0
        ? (one) => localFolder(one) === ''
        : (one) => members.includes((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .bX)(one, 'name') ?? '');
    const importers = new Map();
    for (const one of local.filter(isImporter))
        importers.set(localFolder(one) ?? '', usesOf(one, packages));
    const tools = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .ws)(manifest, 'dependency-groups').flatMap(([, list]) => packages.usesIn(Array.isArray(list) ? list : [], 'dev'));
    return tools.length === 0 ? importers : importers.set('', [...(importers.get('') ?? []), ...tools]);
}
function usesOf(one, packages) {
    const lists = (name) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .ws)(one, name).flatMap(([, list]) => (Array.isArray(list) ? list : []));
    return [
        ...packages.usesIn((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .gT)(one, 'dependencies'), 'main'),
        ...packages.usesIn(lists('optional-dependencies'), 'extra'),
        ...packages.usesIn(lists('dev-dependencies'), 'dev'),
    ];
}
const GLOBALS = ['requires-python', 'resolution-markers', 'supported-markers', 'required-markers', 'conflicts'];
function globalsOf(lock) {
    const globals = new Map(GLOBALS.map((name) => [name, JSON.stringify((0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__ .Pe)(lock, name) ?? null)]));
    const options = (0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__ .uG)(lock, 'options');
    const rules = Object.keys(options).filter((key) => !key.startsWith('exclude-newer'));
    globals.set('options', JSON.stringify(rules.sort().map((key) => [key, String(JSON.stringify(options[key]))])));
    globals.set('build-constraints', JSON.stringify((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ .gT)((0,_toml_pieces_js__WEBPACK_IMPORTED_MODULE_0__ .uG)(lock, 'manifest'), 'build-constraints')));
    return globals;
}


 })

};
;