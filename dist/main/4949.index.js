export const id = 4949;
export const ids = [4949,8140];
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

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findMissingLocks: () => (/* binding */ findMissingLocks)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41589);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41023);
/* harmony import */ var _workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82827);
/* harmony import */ var _workspaces_node_workspaces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25695);
/* harmony import */ var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85122);







/**
 * Workspaces without a lock, and projects without one where others of the same tool have theirs. What is ignored by git is left out on
 * purpose; a library that stands alone need not have a lock.
 */
const findMissingLocks = async (subject) => {
    const lockable = await lockableFolders(subject);
    const ignored = await ignoredNames(subject, lockable);
    return lockable
        .filter(({ folder, lock }) => !subject.tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(folder, lock)) && !ignored(folder, lock))
        .map(({ folder, manifest, lock, command }) => {
        const where = folder === '' ? '' : ` in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(folder)}`;
        return {
            code: 'missing-lock',
            severity: 'warning',
            message: `There is no ${lock} beside ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(manifest)}: each installation may take other versions`,
            fix: `Run "${command}"${where}, and commit the lock; or ignore it in .gitignore, if that is meant.`,
            file: manifest,
        };
    });
};
async function lockableFolders(subject) {
    const projects = [...subject.graph.projects.values()];
    return [
        ...(await poetryFolders(projects, subject)),
        ...(await uvFolders(projects, subject)),
        ...nodeFolders(projects, subject),
    ];
}
async function poetryFolders(projects, { tree }) {
    if (!projects.some(({ lockfiles }) => lockfiles.some((file) => file.endsWith('poetry.lock'))))
        return [];
    const found = [];
    for (const { root, lockfiles, unresolved } of projects) {
        // What refers to nowhere cannot be locked before that is mended.
        if (unresolved.length > 0)
            continue;
        const manifest = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonManifest */ .s)(tree, root);
        if (manifest === undefined || lockfiles.some(isPythonLock) || !isPoetry(manifest.table))
            continue;
        found.push({ folder: root, manifest: manifest.file, lock: 'poetry.lock', command: 'poetry lock' });
    }
    return found;
}
function isPythonLock(file) {
    return /(?:^|\/)(?:poetry|uv|pdm)\.lock$/.test(file);
}
function isPoetry(table) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAt */ .af)(table, 'tool', 'poetry', 'dependencies') !== undefined;
}
/** Roots of workspaces. */
async function uvFolders(projects, { tree }) {
    const found = [];
    for (const folder of rootsOf(projects)) {
        const manifest = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonManifest */ .s)(tree, folder);
        if (manifest === undefined || (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAt */ .af)(manifest.table, 'tool', 'uv', 'workspace') === undefined)
            continue;
        found.push({ folder, manifest: manifest.file, lock: 'uv.lock', command: 'uv lock' });
    }
    return found;
}
const NODE_LOCKS = {
    npm: { lock: 'package-lock.json', command: 'npm install', also: ['npm-shrinkwrap.json'] },
    pnpm: { lock: 'pnpm-lock.yaml', command: 'pnpm install', also: [] },
    yarn: { lock: 'yarn.lock', command: 'yarn install', also: [] },
    berry: { lock: 'yarn.lock', command: 'yarn install', also: [] },
};
/** Roots of workspaces whose package manager is known, and whose lock nobody switched off. */
function nodeFolders(projects, { tree }) {
    return rootsOf(projects).flatMap((folder) => {
        const manifest = (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(tree, folder);
        if (manifest === undefined || manifest.problem !== undefined)
            return [];
        const isWorkspace = manifest.value['workspaces'] !== undefined || tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(folder, 'pnpm-workspace.yaml'));
        const npmrc = tree.text((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(folder, '.npmrc')) ?? '';
        const hasOther = Object.values(NODE_LOCKS).some(({ lock, also }) => [lock, ...also].some((name) => tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(folder, name))));
        const isOwn = ['bun.lock', 'bun.lockb', 'deno.lock'].some((name) => tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(folder, name)));
        const isBun = ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.stringMember)(manifest.value, 'packageManager') ?? '').startsWith('bun');
        if (!isWorkspace || hasOther || isOwn || isBun || /^\s*(?:package-lock|lockfile)\s*=\s*false/m.test(npmrc))
            return [];
        const { lock, command } = NODE_LOCKS[(0,_workspaces_node_workspaces_js__WEBPACK_IMPORTED_MODULE_6__/* .choosePackageManager */ .DO)(tree, folder, manifest)];
        return [{ folder, manifest: manifest.file, lock, command }];
    });
}
function rootsOf(projects) {
    return [...new Set(projects.flatMap(({ workspaceRoots }) => workspaceRoots))];
}
/** Whether a .gitignore at or above a folder names a lock; patterns that need more than a name are not understood. */
async function ignoredNames(subject, lockable) {
    const above = (folder) => [folder, ...(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAbove */ .Zv)(folder)];
    const files = lockable.flatMap(({ folder }) => above(folder).map((one) => (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(one, '.gitignore')));
    const contents = await subject.read(files);
    return (folder, lock) => above(folder).some((one) => {
        const text = contents.get((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(one, '.gitignore'));
        const lines = text === undefined ? [] : Buffer.from(text).toString('utf8').split(/\r?\n/);
        return lines.some((line) => [lock, `*.${lock.split('.').at(-1)}`].includes(line.trim().replace(/^(?:\*\*)?\//, '')));
    });
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

/***/ 38140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYamlDocuments),
/* harmony export */   b: () => (/* binding */ readPlacedYaml),
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
// YAML 1.2, reading one document with the core schema: https://yaml.org/spec/1.2.2/

const MOST_CHARACTERS = 5_000_000;
const DEEPEST = 100;
const MOST_ALIASES = 100;
// What the parser says of texts that are YAML all the same, and how we say it.
const OUR_BOUNDS = [
    [/^aliases exceeded .*/, `uses more than ${MOST_ALIASES} aliases`],
    [/^nesting exceeded .*/, `nests deeper than ${DEEPEST} levels`],
    [/^unknown \w+ tag (.*)/, 'has the tag $1, which is not known here'],
];
/**
 * Reads a text with one YAML document; an empty one is null. A text that is too big is refused unread, one that nests deeper than
 * 100 levels, uses more than 100 aliases, or has a tag of its own, where it does so: such problems are ours. Keys are strings, and `__proto__` is one like any other; dates stay text.
 */
async function readYaml(text) {
    const reading = await readYamlDocuments(text);
    if ('problem' in reading)
        return reading;
    const { documents } = reading;
    if (documents.length <= 1)
        return { value: documents[0] ?? null };
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(text, 0, `holds ${documents.length} documents instead of one`);
}
/** The same as {@link readYaml}, for whoever has to say where something stands. */
async function readPlacedYaml(text) {
    const reading = await readYaml(text);
    if ('problem' in reading)
        return reading;
    const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const shift = text.length - plain.length;
    const { starts, spans } = await placesIn(plain);
    return {
        value: reading.value,
        lineOf(way) {
            for (let length = way.length; length > 0; length--) {
                const start = starts.get(JSON.stringify(way.slice(0, length)));
                if (start !== undefined)
                    return plain.slice(0, start).split('\n').length;
            }
            return 1;
        },
        spanOf(way) {
            const span = spans.get(JSON.stringify(way));
            return span === undefined ? undefined : { start: span[0] + shift, end: span[1] + shift };
        },
    };
}
/** Where values stand, by their ways from the top as JSON. */
async function placesIn(text) {
    const { parseEvents, getScalarValue, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 33243));
    const starts = new Map();
    const spans = new Map();
    const events = parseEvents(text, { maxDepth: DEEPEST });
    let at = 1;
    const isInside = () => at < events.length && events[at]?.type !== EVENT_POP;
    function enter(way, keyAt) {
        const event = events[at++];
        const own = event !== undefined && 'start' in event ? event.start : undefined;
        const value = event?.type === EVENT_SCALAR ? event.valueStart : own;
        const start = keyAt ?? value ?? -1;
        const key = JSON.stringify(way);
        if (start >= 0)
            starts.set(key, start);
        if (event?.type === EVENT_SCALAR)
            spans.set(key, [event.valueStart, event.valueEnd]);
        if (event?.type === EVENT_SEQUENCE)
            for (let index = 0; isInside(); index++)
                enter([...way, index], undefined);
        if (event?.type === EVENT_MAPPING) {
            while (isInside()) {
                const name = events[at];
                if (name?.type === EVENT_SCALAR) {
                    at++;
                    enter([...way, getScalarValue(text, name)], name.valueStart);
                }
                else {
                    // A key that is a list, a mapping or an alias has no name to be asked for.
                    enter([...way, ''], undefined);
                    enter([...way, ''], undefined);
                }
            }
        }
        if (event?.type === EVENT_SEQUENCE || event?.type === EVENT_MAPPING)
            at++;
    }
    if (isInside())
        enter([], undefined);
    return { starts, spans };
}
/**
 * Reads a text with any number of YAML documents, in the same bounds.
 *
 * @param most how many characters are not too many: locks are longer than what people write
 */
async function readYamlDocuments(text, most = MOST_CHARACTERS) {
    const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (plain.length > most)
        return oursAt(plain, 0, `holds ${plain.length} characters; at most ${most} are read`);
    const { loadAll, YAMLException } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 33243));
    try {
        return { documents: loadAll(plain, { maxDepth: DEEPEST, maxAliases: MOST_ALIASES }) };
    }
    catch (error) {
        if (!(error instanceof YAMLException))
            throw error;
        const at = Math.min(error.mark?.position ?? 0, plain.length);
        const bound = OUR_BOUNDS.find(([said]) => said.test(error.reason));
        return bound === undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(plain, at, error.reason) : oursAt(plain, at, error.reason.replace(...bound));
    }
}
function oursAt(text, at, message) {
    return { problem: { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(text, at, message).problem, isOurs: true } };
}


/***/ }),

/***/ 25695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DO: () => (/* binding */ choosePackageManager),
  wN: () => (/* binding */ findLockfiles),
  cU: () => (/* binding */ readWorkspaceRoot)
});

// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(41589);
// EXTERNAL MODULE: ./build/js/workspaces/node-manifest.js
var node_manifest = __webpack_require__(82827);
;// CONCATENATED MODULE: ./build/js/workspaces/node-overrides.js

const NAME = /^(?:@[^/@>]+\/)?[^/@>]+$/;
/**
 * What a workspace root puts in the place of dependencies, by their names: `overrides` of npm and pnpm, `resolutions` of yarn.
 * Those that hold below one parent only are left out.
 *
 * @param stated a package.json, or pnpm-workspace.yaml
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#overrides, https://pnpm.io/settings#overrides,
 *   https://yarnpkg.com/configuration/manifest#resolutions
 */
function readOverrides(stated) {
    const places = [
        (0,json.memberOf)(stated, 'overrides'),
        (0,json.memberOf)(stated, 'resolutions'),
        (0,json.memberOf)((0,json.memberOf)(stated, 'pnpm'), 'overrides'),
    ];
    const overrides = new Map();
    for (const [selector, specifier] of places.flatMap(json/* membersOf */.lS)) {
        const name = nameOf(selector);
        if (typeof specifier === 'string' && NAME.test(name))
            overrides.set(name, specifier);
    }
    return overrides;
}
/** `x` of `x`, `x@^1` and `**` + `/x`. */
function nameOf(selector) {
    const plain = selector.startsWith('**/') ? selector.slice(3) : selector;
    const at = plain.indexOf('@', 1);
    return at < 0 ? plain : plain.slice(0, at);
}

// EXTERNAL MODULE: ./build/js/workspaces/npm.js
var npm = __webpack_require__(89972);
// EXTERNAL MODULE: ./build/js/standards/yaml.js
var yaml = __webpack_require__(38140);
// EXTERNAL MODULE: ./build/js/workspaces/unreadable.js
var unreadable = __webpack_require__(51894);
;// CONCATENATED MODULE: ./build/js/workspaces/pnpm.js





/**
 * pnpm-workspace.yaml, and what .npmrc says of linking. pnpm takes siblings from the registry unless it is told otherwise.
 *
 * @see https://pnpm.io/settings#linkworkspacepackages
 */
async function readPnpm(tree, folder) {
    const { value, problem } = await readSettings(tree, (0,node_manifest/* fileIn */.Ed)(folder, 'pnpm-workspace.yaml'));
    const listed = (0,json.memberOf)(value, 'packages');
    const linking = (0,json.memberOf)(value, 'linkWorkspacePackages') ?? linkingOf(tree.text((0,node_manifest/* fileIn */.Ed)(folder, '.npmrc')) ?? '');
    return {
        ...(Array.isArray(listed) ? { members: (0,json/* stringsOf */.iw)(listed) } : {}),
        linksByName: linking === true || linking === 'true' || linking === 'deep',
        catalogs: catalogsOf(value),
        overrides: readOverrides(value),
        ...(problem === undefined ? {} : { problem }),
    };
}
/** The last word of an .npmrc on linking. */
function linkingOf(text) {
    const lines = text.split('\n').map((line) => line.split('='));
    const last = lines.findLast(([key = '']) => key.trim() === 'link-workspace-packages');
    return last?.[1]?.trim().replaceAll('"', '');
}
/** A settings file in YAML; no value where there is none or where it cannot be read, which is a problem. */
async function readSettings(tree, file) {
    const text = tree.text(file);
    if (text === undefined)
        return { value: undefined };
    const reading = await (0,yaml.readYaml)(text);
    if ('value' in reading)
        return reading;
    return { value: undefined, problem: (0,unreadable/* unreadableManifest */.n)(file, reading.problem) };
}
/** `catalog` and `catalogs` of a settings file. */
function catalogsOf(settings) {
    const catalogs = new Map();
    for (const [name, catalog] of (0,json/* membersOf */.lS)((0,json.memberOf)(settings, 'catalogs')))
        catalogs.set(name, rangesOf(catalog));
    const unnamed = (0,json.memberOf)(settings, 'catalog');
    if (unnamed !== undefined)
        catalogs.set('default', rangesOf(unnamed));
    return catalogs;
}
function rangesOf(catalog) {
    return new Map((0,json/* membersOf */.lS)(catalog).map(([name, range]) => [name, String(range)]));
}

;// CONCATENATED MODULE: ./build/js/workspaces/yarn.js



/**
 * .yarnrc.yml, which yarn reads from version 2 on: a sibling whose version satisfies a range is linked unless
 * `enableTransparentWorkspaces` is false.
 *
 * @see https://yarnpkg.com/configuration/yarnrc
 */
async function readBerry(tree, folder) {
    const { value, problem } = await readSettings(tree, (0,node_manifest/* fileIn */.Ed)(folder, '.yarnrc.yml'));
    return {
        linksByName: (0,json.memberOf)(value, 'enableTransparentWorkspaces') !== false,
        catalogs: catalogsOf(value),
        ...(problem === undefined ? {} : { problem }),
    };
}
/** Which yarn a `packageManager` asks for: `yarn@1.22.22` is the old one; undefined where it names no version. */
function yarnFlavour(packageManager) {
    const version = packageManager.slice('yarn@'.length);
    if (version === '')
        return undefined;
    return /^[01](?:\.|$)/.test(version) ? 'yarn' : 'berry';
}

;// CONCATENATED MODULE: ./build/js/workspaces/node-workspaces.js






/**
 * The package manager of a folder that no workspace above it claims: stated in `packageManager`, else told by its files.
 *
 * @see https://nodejs.org/api/packages.html#packagemanager
 */
function choosePackageManager(tree, folder, manifest) {
    const has = (name) => tree.entries.has((0,node_manifest/* fileIn */.Ed)(folder, name));
    const stated = (0,json.stringMember)(manifest?.value, 'packageManager') ?? '';
    const byFiles = has('.yarnrc.yml') ? 'berry' : 'yarn';
    if (stated.startsWith('yarn@'))
        return yarnFlavour(stated) ?? byFiles;
    if (stated.startsWith('pnpm@'))
        return 'pnpm';
    if (stated.startsWith('npm@'))
        return 'npm';
    if (has('pnpm-workspace.yaml') || has('pnpm-lock.yaml'))
        return 'pnpm';
    return has('yarn.lock') ? byFiles : 'npm';
}
/** The workspace that a folder is the root of; undefined where it states no members. */
async function readWorkspaceRoot(tree, folder, manifest) {
    const manager = choosePackageManager(tree, folder, manifest);
    const fromManifest = (0,npm/* npmMembers */.L)(manifest?.value);
    if (fromManifest === undefined && !(manager === 'pnpm' && tree.entries.has((0,node_manifest/* fileIn */.Ed)(folder, 'pnpm-workspace.yaml')))) {
        return undefined;
    }
    const settings = await readManagerSettings(tree, folder, manager);
    const overrides = new Map([...readOverrides(manifest?.value), ...(settings.overrides ?? [])]);
    return { ...settings, root: folder, manager, members: settings.members ?? fromManifest ?? [], overrides };
}
/** What the package manager of a folder is told by its own files. */
async function readManagerSettings(tree, folder, manager) {
    if (manager === 'pnpm')
        return readPnpm(tree, folder);
    if (manager === 'berry')
        return readBerry(tree, folder);
    return { linksByName: true, catalogs: new Map() };
}
const LOCKS = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json'],
    pnpm: ['pnpm-lock.yaml'],
    yarn: ['yarn.lock'],
    berry: ['yarn.lock'],
};
/** The locks in a folder, that of its package manager first. */
function findLockfiles(tree, folder, manager) {
    const names = new Set([...LOCKS[manager], ...Object.values(LOCKS).flat()]);
    return [...names].map((name) => (0,node_manifest/* fileIn */.Ed)(folder, name)).filter((path) => tree.entries.has(path));
}


/***/ }),

/***/ 89972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ npmMembers)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);

/**
 * The patterns of `workspaces` in a package.json, as npm and yarn read it: a list, or an object with a list `packages`.
 * Undefined where the manifest states no workspace.
 *
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces
 */
function npmMembers(manifest) {
    const stated = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, 'workspaces');
    const list = Array.isArray(stated) ? stated : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(stated, 'packages');
    return Array.isArray(list) ? (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(list) : undefined;
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
