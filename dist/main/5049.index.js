"use strict";
exports.id = 5049;
exports.ids = [5049,6148];
exports.modules = {

 5049:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   compareYarn: () => ( compareYarn)
 });
 var _lockfiles_yarn_classic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86148);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41589);
 var _workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82827);



const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];
const compareYarn = async ({ folder, text, projects }, { tree }) => {
    if (!_lockfiles_yarn_classic_js__WEBPACK_IMPORTED_MODULE_0__.yarnClassicLock.reads(text))
        return [];
    const reading = await _lockfiles_yarn_classic_js__WEBPACK_IMPORTED_MODULE_0__.yarnClassicLock.parse(text, new Map());
    if ('problem' in reading)
        return [];
    const locked = new Set([...reading.set.entries.keys()].flatMap((key) => [key, ...key.split(', ')]));
    const manifests = [...new Set([folder, ...projects.map(({ root }) => root)])].flatMap((root) => {
        const manifest = (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_1__ .WI)(tree, root);
        return manifest === undefined || manifest.problem !== undefined ? [] : manifest;
    });
    const members = new Set(manifests.map(({ value }) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(value, 'name')));
    const replaced = new Set(manifests.flatMap(({ value }) => replacedBy(value)));
    return manifests.flatMap(({ file, value }) => [...askedBy(value)].flatMap(([name, ranges]) => {
        const isLocked = ranges.some((range) => locked.has(`${name}@${range}`));
        if (isLocked || members.has(name) || replaced.has(name) || !ranges.every(isOfRegistry))
            return [];
        return [{ manifest: file, says: `asks for ${name} ${ranges.join(', ')}, which is not in it` }];
    }));
};
function askedBy(manifest) {
    const asked = new Map();
    for (const field of FIELDS) {
        for (const [name, range] of (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(manifest, field))) {
            if (typeof range === 'string')
                asked.set(name, [...(asked.get(name) ?? []), range]);
        }
    }
    return asked;
}
function replacedBy(manifest) {
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(manifest, 'resolutions')).map(([pattern]) => /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)(?:@.*)?$/.exec(pattern)?.[1] ?? pattern);
}
function isOfRegistry(range) {
    return !/[:/]/.test(range.replace(/^npm:(?:@[^/]+\/)?/, ''));
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

 86148:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   yarnClassicLock: () => ( yarnClassicLock)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41589);
 var _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99074);


const yarnClassicLock = {
    name: 'yarn classic',
    reads: (text) => !/^__metadata:/m.test(text),
    async parse(text) {
        if (text.length > _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ .vT)
            return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .l4)(text, 0, `at most ${_lockfile_js__WEBPACK_IMPORTED_MODULE_0__ .vT} characters are read`);
        const blocks = blocksOf(text);
        if ('problem' in blocks)
            return blocks;
        const byPattern = new Map(blocks.blocks.flatMap((block) => block.patterns.map((pattern) => [pattern, block])));
        const byName = new Map();
        for (const block of blocks.blocks) {
            for (const name of new Set(block.patterns.map(nameOf)))
                byName.set(name, [...(byName.get(name) ?? []), keyOf(block)]);
        }
        const find = (name, range) => {
            const found = byPattern.get(`${name}@${range}`);
            return found === undefined ? (byName.get(name) ?? []) : [keyOf(found)];
        };
        const entries = new Map(blocks.blocks.map((block) => [keyOf(block), entryOf(block, find)]));
        return { set: { format: '1', hashFormat: '', entries, globals: _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ .B2, find, patches: _lockfile_js__WEBPACK_IMPORTED_MODULE_0__ .Py } };
    },
};
function keyOf({ patterns }) {
    return patterns.join(', ');
}
function nameOf(pattern) {
    const at = pattern.indexOf('@', 1);
    return at < 0 ? pattern : pattern.slice(0, at);
}
function entryOf(block, find) {
    const { patterns, fields, dependencies } = block;
    const version = fields.get('version') ?? '';
    const [address = '', short = ''] = (fields.get('resolved') ?? '').split('#');
    const folder = patterns.map((pattern) => /@(?:file|link):(.*)$/.exec(pattern)?.[1]).find((path) => path !== undefined);
    const isFolder = folder !== undefined && !/\.(?:tgz|tar|tar\.gz)$/.test(folder);
    const edges = dependencies.flatMap(([name, range]) => find(name, range).map((to) => ({ to, label: '' })));
    return {
        name: nameOf(patterns[0] ?? ''),
        version,
        source: address,
        hash: fields.get('integrity') ?? short,
        edges,
        ...(isFolder ? { folder: (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_0__ .yS)(folder) } : {}),
    };
}
function blocksOf(text) {
    const blocks = [];
    let isList = false;
    for (let at = 0; at < text.length;) {
        const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
        const line = text.slice(at, end).trimEnd();
        const content = line.trimStart();
        const indent = line.length - content.length;
        if (content !== '' && !content.startsWith('#')) {
            const words = wordsOf(content);
            const block = blocks.at(-1);
            if (words === undefined || (indent > 0 && block === undefined))
                return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .l4)(text, at, 'not a line of a yarn.lock');
            if (indent === 0) {
                if (!content.endsWith(':'))
                    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .l4)(text, at, 'expected names with ranges, and a colon');
                blocks.push({ patterns: words, fields: new Map(), dependencies: [] });
            }
            else if (indent === 2) {
                isList = content.endsWith(':') && /^(?:optionalD|d)ependencies:$/.test(content);
                if (!content.endsWith(':'))
                    block?.fields.set(words[0] ?? '', words[1] ?? '');
            }
            else if (isList)
                block?.dependencies.push([words[0] ?? '', words[1] ?? '']);
        }
        at = end + 1;
    }
    return { blocks };
}
function wordsOf(line) {
    const words = [];
    for (let at = 0; at < line.length;) {
        const character = line.charAt(at);
        if (character === ' ' || character === ',')
            at++;
        else if (character === '"') {
            let end = line.indexOf('"', at + 1);
            while (end > 0 && line.charAt(end - 1) === '\\')
                end = line.indexOf('"', end + 1);
            if (end < 0)
                return undefined;
            words.push(line.slice(at + 1, end).replaceAll('\\"', '"'));
            at = end + 1;
            if (line.charAt(at) === ':')
                at++;
        }
        else {
            let end = at;
            while (end < line.length && line.charAt(end) !== ' ' && line.charAt(end) !== ',')
                end++;
            const word = line.slice(at, end);
            words.push(end === line.length && word.endsWith(':') ? word.slice(0, -1) : word);
            at = end;
        }
    }
    return words;
}


 })

};
;