"use strict";
exports.id = 2938;
exports.ids = [2938];
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

 72938:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   pnpmLock: () => ( pnpmLock)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41589);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
 var _standards_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38140);
 var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99074);




const pnpmLock = {
    name: 'pnpm',
    reads: () => true,
    async parse(text) {
        const reading = await (0,_standards_yaml_js__WEBPACK_IMPORTED_MODULE_0__ .C)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .vT);
        if ('problem' in reading)
            return reading;
        const { documents } = reading;
        const lock = documents.findLast((one) => !isEnvironment(one));
        const environment = documents.filter(isEnvironment);
        if (documents.length === 0 || (lock !== undefined && !(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .Gv)(lock))) {
            return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .l4)(text, 0, 'it holds no keys');
        }
        const format = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(lock ?? documents[0], 'lockfileVersion') ?? 'unknown';
        if (!/^(?:6|9)\.\d$/.test(format)) {
            return { problem: { message: `version ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(format)} of the format of pnpm-lock.yaml is not read` } };
        }
        const isCutOff = format.startsWith('9') && (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(lock, 'packages') !== undefined && !(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .Gv)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(lock, 'snapshots'));
        if (isCutOff)
            return { problem: { message: 'it ends before its snapshots' } };
        return { set: setOf(new PnpmLock(lock ?? {}), format, environment) };
    },
};
function isEnvironment(document) {
    const root = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(document, 'importers'), '.');
    return ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(root, 'packageManagerDependencies') !== undefined || (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(root, 'configDependencies') !== undefined);
}
function setOf(lock, format, environment) {
    const globals = new Map((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)(lock.value)
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
const NOT_GLOBAL = new Set([
    ...['lockfileVersion', 'importers', 'packages', 'snapshots', 'catalogs', 'patchedDependencies', 'time'],
    ...[...FIELDS.keys(), 'specifiers', 'dependenciesMeta', 'publishDirectory'],
]);
class PnpmLock {
    value;
    #packages;
    #snapshots;
    #importers;
    #patched;
    patches;
    constructor(value) {
        this.value = value;
        const members = (key) => new Map((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(value, key)));
        this.#packages = members('packages');
        this.#snapshots = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .Gv)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(value, 'snapshots')) ? members('snapshots') : this.#packages;
        const importers = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(value, 'importers');
        const folders = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .Gv)(importers) ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)(importers) : [['.', value]];
        this.#importers = new Map(folders.map(([folder, one]) => [(0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(folder), one]));
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
        return [...FIELDS].flatMap(([field, group]) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(importer, field)).flatMap(([name, one]) => {
            const version = typeof one === 'string' ? one : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(one, 'version');
            return version === undefined ? [] : [{ ...this.#edge(name, version, folder), group, name }];
        }));
    }
    #edge(name, version, from) {
        if (version.startsWith('link:'))
            return { to: folderKey((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(`${from}/${version.slice(5)}`)), label: '' };
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
        const edges = ['dependencies', 'optionalDependencies'].flatMap((field) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(snapshot, field)).flatMap(([to, at]) => typeof at === 'string' ? [this.#edge(to, at, '')] : []));
        return {
            name: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(facts, 'name') ?? name,
            version: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(facts, 'version') ?? version,
            source: sourceText(resolution),
            hash: [(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(resolution, 'integrity') ?? '', this.#patchHash(key, `${name}@${version}`, name)].join(' '),
            edges,
            ...(folder === undefined ? {} : { folder: (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(folder) }),
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
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)(resolution)
        .filter(([key]) => key !== 'integrity')
        .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
        .sort()
        .join(' ');
}
function patchOf(name, one) {
    const usual = `patches/${name.replaceAll('/', '__')}.patch`;
    if (typeof one === 'string')
        return { hash: one, path: usual };
    return { hash: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(one, 'hash') ?? '', path: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(one, 'path') ?? usual };
}


 })

};
;