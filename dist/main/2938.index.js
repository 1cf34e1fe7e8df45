"use strict";
exports.id = 2938;
exports.ids = [2938];
exports.modules = {

/***/ 99074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ NO_GLOBALS),
/* harmony export */   Py: () => (/* binding */ NO_PATCHES),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   vT: () => (/* binding */ MOST_LOCK_CHARACTERS),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** How long a lock may be: programs write it, of thousands of packages. */
const MOST_LOCK_CHARACTERS = 100_000_000;
const NO_PATCHES = new Map();
const NO_GLOBALS = new Map();
/** A folder as a lock writes it, in one form: `./a/` is `a`, and `.` is empty. */
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
/** The index of a place that is counted from the start of a piece of a text; lines and columns from 1. */
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


/***/ }),

/***/ 72938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pnpmLock: () => (/* binding */ pnpmLock)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41589);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
/* harmony import */ var _standards_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38140);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99074);




/**
 * pnpm-lock.yaml, versions 6 and 9: an entry for each package in each context of peers. Before the lock itself, a document of its own may
 * fix pnpm and its configuration.
 *
 * @see https://github.com/pnpm/spec/blob/master/lockfile/9.0.md
 */
const pnpmLock = {
    name: 'pnpm',
    reads: () => true,
    async parse(text) {
        const reading = await (0,_standards_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYamlDocuments */ .C)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LOCK_CHARACTERS */ .vT);
        if ('problem' in reading)
            return reading;
        const { documents } = reading;
        const lock = documents.findLast((one) => !isEnvironment(one));
        const environment = documents.filter(isEnvironment);
        if (documents.length === 0 || (lock !== undefined && !(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(lock))) {
            return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .problemAt */ .l4)(text, 0, 'it holds no keys');
        }
        const format = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(lock ?? documents[0], 'lockfileVersion') ?? 'unknown';
        if (!/^(?:6|9)\.\d$/.test(format)) {
            return { problem: { message: `version ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(format)} of the format of pnpm-lock.yaml is not read` } };
        }
        // Since 9.0 what a package installs stands in a part of its own, that is written last.
        const isCutOff = format.startsWith('9') && (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(lock, 'packages') !== undefined && !(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(lock, 'snapshots'));
        if (isCutOff)
            return { problem: { message: 'it ends before its snapshots' } };
        return { set: setOf(new PnpmLock(lock ?? {}), format, environment) };
    },
};
/** The document that only fixes pnpm itself, and what configures it. */
function isEnvironment(document) {
    const root = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(document, 'importers'), '.');
    return ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(root, 'packageManagerDependencies') !== undefined || (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(root, 'configDependencies') !== undefined);
}
function setOf(lock, format, environment) {
    const globals = new Map((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(lock.value)
        .filter(([key]) => !NOT_GLOBAL.has(key))
        .map(([key, value]) => [key, JSON.stringify(value)]));
    if (environment.length > 0)
        globals.set('the pnpm that it asks for', JSON.stringify(environment));
    return {
        format,
        hashFormat: '',
        entries: lock.entries(),
        importers: lock.importers(),
        globals,
        find: () => [],
        patches: lock.patches,
    };
}
const FIELDS = new Map([
    ['dependencies', 'main'],
    ['optionalDependencies', 'extra'],
    ['devDependencies', 'dev'],
]);
// What entries and importers show by themselves. Anything else, known or not, holds for everything.
const NOT_GLOBAL = new Set([
    ...['lockfileVersion', 'importers', 'packages', 'snapshots', 'catalogs', 'patchedDependencies', 'time'],
    ...[...FIELDS.keys(), 'specifiers', 'dependenciesMeta', 'publishDirectory'],
]);
class PnpmLock {
    value;
    /** Facts by package, without context. */
    #packages;
    /** Edges by package in its context; before version 9 facts and edges stand together. */
    #snapshots;
    #importers;
    /** Hashes of patches by what they patch. */
    #patched;
    patches;
    constructor(value) {
        this.value = value;
        const members = (key) => new Map((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(value, key)));
        this.#packages = members('packages');
        this.#snapshots = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(value, 'snapshots')) ? members('snapshots') : this.#packages;
        const importers = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(value, 'importers');
        const folders = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(importers) ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(importers) : [['.', value]];
        this.#importers = new Map(folders.map(([folder, one]) => [(0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder), one]));
        const patched = [...members('patchedDependencies')].map(([name, one]) => ({ name, ...patchOf(name, one) }));
        this.#patched = new Map(patched.map(({ name, hash }) => [name, hash]));
        this.patches = new Map(patched.map(({ path, hash }) => [path, hash]));
    }
    entries() {
        const entries = new Map();
        for (const [key, snapshot] of this.#snapshots)
            entries.set(key, this.#entry(key, snapshot));
        for (const folder of this.#importers.keys()) {
            const edges = this.#usesOf(folder).filter(({ group }) => group !== 'dev');
            entries.set(folderKey(folder), { ...NOTHING, name: folder, folder, edges });
        }
        return entries;
    }
    importers() {
        return new Map([...this.#importers.keys()].map((folder) => [folder, this.#usesOf(folder)]));
    }
    #usesOf(folder) {
        const importer = this.#importers.get(folder);
        return [...FIELDS].flatMap(([field, group]) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(importer, field)).flatMap(([name, one]) => {
            const version = typeof one === 'string' ? one : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(one, 'version');
            return version === undefined ? [] : [{ ...this.#edge(name, version, folder), group, name }];
        }));
    }
    /** @param from the folder that a link starts from: in a snapshot that of the lock */
    #edge(name, version, from) {
        if (version.startsWith('link:'))
            return { to: folderKey((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(`${from}/${version.slice(5)}`)), label: '' };
        const names = [`${name}@${version}`, version, `/${name}@${version}`];
        const to = names.find((key) => this.#snapshots.has(key)) ?? `${name}@${version}`;
        return { to, label: partsOf(to).name === name ? '' : name };
    }
    #entry(key, snapshot) {
        const bare = withoutContext(key);
        const facts = this.#packages.get(bare) ?? snapshot;
        const { name, version } = partsOf(bare);
        const resolution = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(facts, 'resolution');
        const folder = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(resolution, 'type') === 'directory' ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(resolution, 'directory') : undefined;
        const edges = ['dependencies', 'optionalDependencies'].flatMap((field) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(snapshot, field)).flatMap(([to, at]) => typeof at === 'string' ? [this.#edge(to, at, '')] : []));
        return {
            name: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(facts, 'name') ?? name,
            version: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(facts, 'version') ?? version,
            source: sourceText(resolution),
            hash: [(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(resolution, 'integrity') ?? '', this.#patchHash(key, `${name}@${version}`, name)].join(' '),
            edges,
            ...(folder === undefined ? {} : { folder: (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder) }),
        };
    }
    #patchHash(key, exact, name) {
        const inKey = /\(patch_hash=([^)]*)\)/.exec(key)?.[1];
        return inKey ?? this.#patched.get(exact) ?? this.#patched.get(name) ?? '';
    }
}
const NOTHING = { version: '', source: '', hash: '' };
function folderKey(folder) {
    return `folder:${folder}`;
}
/** `react-dom@18.0.0(react@18.0.0)` without what it sees as peers, and without the patch. */
function withoutContext(key) {
    const end = key.indexOf('(');
    return end < 0 ? key : key.slice(0, end);
}
function partsOf(key) {
    const bare = withoutContext(key).replace(/^\//, '');
    const at = bare.indexOf('@', 1);
    return at < 0 ? { name: bare, version: '' } : { name: bare.slice(0, at), version: bare.slice(at + 1) };
}
function sourceText(resolution) {
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(resolution)
        .filter(([key]) => key !== 'integrity')
        .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
        .sort()
        .join(' ');
}
/** Newer locks give the hash alone: the file is then where `pnpm patch-commit` puts it. */
function patchOf(name, one) {
    const usual = `patches/${name.replaceAll('/', '__')}.patch`;
    if (typeof one === 'string')
        return { hash: one, path: usual };
    return { hash: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(one, 'hash') ?? '', path: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(one, 'path') ?? usual };
}


/***/ })

};
;