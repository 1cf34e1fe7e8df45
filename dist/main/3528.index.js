"use strict";
exports.id = 3528;
exports.ids = [3528];
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

 23528:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   yarnBerryLock: () => ( yarnBerryLock)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41589);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
 var _standards_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38140);
 var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99074);




const yarnBerryLock = {
    name: 'yarn berry',
    reads: (text) => /^__metadata:/m.test(text),
    async parse(text) {
        const reading = await (0,_standards_yaml_js__WEBPACK_IMPORTED_MODULE_0__ .C)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .vT);
        if ('problem' in reading)
            return reading;
        const [lock] = reading.documents;
        if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .Gv)(lock))
            return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .l4)(text, 0, 'it holds no keys');
        const metadata = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(lock, '__metadata');
        const format = String((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(metadata, 'version') ?? '');
        if (!/^[3-9]$/.test(format)) {
            return { problem: { message: `version ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$)(format)} of the format of yarn.lock is not read` } };
        }
        const blocks = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)(lock).flatMap(([key, one]) => (key === '__metadata' ? [] : [blockOf(key, one)]));
        const descriptors = new Descriptors(blocks);
        return {
            set: {
                format,
                hashFormat: String((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(metadata, 'cacheKey') ?? ''),
                entries: new Map(blocks.map((block) => [block.resolution, entryOf(block, descriptors)])),
                importers: importersOf(blocks, descriptors),
                globals: _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .B2,
                find: () => [],
                patches: patchesOf(blocks),
            },
        };
    },
};
function blockOf(key, value) {
    const descriptors = key.split(', ');
    const resolution = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(value, 'resolution') ?? descriptors[0] ?? key;
    const at = resolution.indexOf('@', 1);
    return {
        descriptors,
        resolution,
        value,
        name: at < 0 ? resolution : resolution.slice(0, at),
        reference: at < 0 ? '' : resolution.slice(at + 1),
    };
}
class Descriptors {
    #blocks = new Map();
    #byName = new Map();
    #redirected = new Map();
    #patched = new Map();
    constructor(blocks) {
        const stated = new Set(blocks.flatMap(({ value }) => dependenciesOf(value).flatMap(([n, range]) => spellings(n, range))));
        for (const block of blocks) {
            add(this.#byName, block.name, block);
            for (const descriptor of block.descriptors) {
                this.#blocks.set(descriptor, block);
                const inner = patchedBy(descriptor);
                if (inner !== undefined)
                    for (const one of spellings(block.name, inner))
                        add(this.#patched, one, block);
                const isOwn = descriptor.startsWith(`${block.name}@workspace:`);
                if (inner === undefined && !isOwn && !stated.has(descriptor)) {
                    add(this.#redirected, descriptor.slice(0, descriptor.indexOf('@', 1)), block);
                }
            }
        }
    }
    edgesTo(name, range) {
        const meant = spellings(name, range).flatMap((descriptor) => [
            ...(this.#blocks.get(descriptor) === undefined ? [] : [this.#blocks.get(descriptor)]),
            ...(this.#patched.get(descriptor) ?? []),
        ]);
        const found = meant.length > 0 ? [...meant, ...(this.#redirected.get(name) ?? [])] : (this.#byName.get(name) ?? []);
        return [...new Set(found)].map((block) => ({ to: block.resolution, label: block.name === name ? '' : name }));
    }
}
function add(map, key, block) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [block]);
    else
        list.push(block);
}
function spellings(name, range) {
    return /^[a-z+]+:/i.test(range) ? [`${name}@${range}`] : [`${name}@npm:${range}`, `${name}@${range}`];
}
function patchedBy(descriptor) {
    const source = /@patch:([^#]*)/.exec(descriptor)?.[1];
    if (source === undefined)
        return undefined;
    const plain = decoded(source);
    const at = plain.indexOf('@', 1);
    return at < 0 ? undefined : plain.slice(at + 1);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}
function dependenciesOf(value) {
    const lists = ['dependencies', 'optionalDependencies'].flatMap((field) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(value, field)));
    return lists.map(([name, range]) => [name, String(range)]);
}
function entryOf(block, descriptors) {
    const { name, reference, value } = block;
    const folder = folderIn(reference);
    const inner = patchedBy(block.descriptors[0] ?? '');
    const dependencies = dependenciesOf(value).flatMap(([to, range]) => descriptors.edgesTo(to, range));
    return {
        name,
        version: String((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(value, 'version') ?? ''),
        source: reference,
        hash: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(value, 'checksum') ?? '',
        edges: inner === undefined
            ? dependencies
            : [...dependencies, ...descriptors.edgesTo(name, inner)].filter(({ to }) => to !== block.resolution),
        ...(folder === undefined ? {} : { folder }),
    };
}
function folderIn(reference) {
    if (reference.startsWith('workspace:'))
        return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(reference.slice('workspace:'.length));
    const path = /^(?:link|portal|file):([^#:]*)/.exec(reference)?.[1];
    if (path === undefined || /\.(?:tgz|tar|tar\.gz)$/.test(path))
        return undefined;
    const locator = /[:&]locator=([^&]*)/.exec(reference)?.[1] ?? '';
    const from = /@workspace:(.*)$/.exec(decoded(locator))?.[1] ?? '.';
    return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(`${from}/${decoded(path)}`);
}
function importersOf(blocks, descriptors) {
    const workspaces = blocks.filter(({ reference }) => reference.startsWith('workspace:'));
    return new Map(workspaces.map(({ reference, value }) => [
        (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(reference.slice('workspace:'.length)),
        dependenciesOf(value).flatMap(([name, range]) => descriptors.edgesTo(name, range).map((edge) => ({ ...edge, group: 'stated', name }))),
    ]));
}
function patchesOf(blocks) {
    const patches = new Map();
    for (const { reference } of blocks) {
        const files = /^patch:[^#]*#([^:]*)::(.*)$/.exec(reference);
        for (const file of (files?.[1] ?? '').split('&')) {
            const path = decoded(file).replace(/^(?:optional!)?(?:~\/)?/, '');
            if (path !== '' && !path.startsWith('builtin<'))
                patches.set((0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(path), files?.[2] ?? '');
        }
    }
    return patches;
}


 })

};
;