export const id = 553;
export const ids = [553,8140];
export const modules = {

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
/**
 * Reads a text with one YAML document; an empty one is null. A text that is too big is refused unread, one that nests deeper than
 * 100 levels or uses more than 100 aliases where it does so. Keys are strings, and `__proto__` is one like any other; dates stay text.
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
    const starts = await startsIn(plain);
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
    };
}
/** Where each value begins, by its way from the top as JSON; one with a key, where the key does. */
async function startsIn(text) {
    const { parseEvents, getScalarValue, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 33243));
    const starts = new Map();
    const events = parseEvents(text, { maxDepth: DEEPEST });
    let at = 1;
    const isInside = () => at < events.length && events[at]?.type !== EVENT_POP;
    function enter(way, keyAt) {
        const event = events[at++];
        const own = event !== undefined && 'start' in event ? event.start : undefined;
        const value = event?.type === EVENT_SCALAR ? event.valueStart : own;
        const start = keyAt ?? value ?? -1;
        if (start >= 0)
            starts.set(JSON.stringify(way), start);
        if (event?.type === EVENT_SEQUENCE)
            for (let index = 0; isInside(); index++)
                enter([...way, index], undefined);
        if (event?.type === EVENT_MAPPING) {
            while (isInside()) {
                const key = events[at];
                if (key?.type === EVENT_SCALAR) {
                    at++;
                    enter([...way, getScalarValue(text, key)], key.valueStart);
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
    return starts;
}
/**
 * Reads a text with any number of YAML documents, in the same bounds.
 *
 * @param most how many characters are not too many: locks are longer than what people write
 */
async function readYamlDocuments(text, most = MOST_CHARACTERS) {
    const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (plain.length > most)
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(plain, 0, `holds ${plain.length} characters; at most ${most} are read`);
    const { loadAll, YAMLException } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 33243));
    try {
        return { documents: loadAll(plain, { maxDepth: DEEPEST, maxAliases: MOST_ALIASES }) };
    }
    catch (error) {
        if (!(error instanceof YAMLException))
            throw error;
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(plain, Math.min(error.mark?.position ?? 0, plain.length), error.reason);
    }
}


/***/ }),

/***/ 96227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DEPENDENCY_FIELDS),
/* harmony export */   a: () => (/* binding */ parseSpecifier)
/* harmony export */ });
/** Where a package.json declares dependencies, and what each place means. */
const DEPENDENCY_FIELDS = [
    { field: 'dependencies', group: 'main' },
    { field: 'peerDependencies', group: 'main' },
    { field: 'devDependencies', group: 'dev' },
    { field: 'optionalDependencies', group: 'extra' },
];
const EXTERNAL = { type: 'external' };
const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i;
const ORDINARY = /^[\^~]?\d[\w.+-]{0,100}$/;
const MOST_CHARACTERS = 2_000;
/**
 * Reads a specifier as npm, pnpm and yarn write them.
 *
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies, https://pnpm.io/workspaces, https://yarnpkg.com/protocols
 */
function parseSpecifier(specifier) {
    if (ORDINARY.test(specifier))
        return { type: 'range', range: specifier };
    const text = specifier.trim();
    // Too long to be read: whatever has the name is meant.
    if (text.length > MOST_CHARACTERS)
        return { type: 'range', range: '' };
    const colon = text.indexOf(':');
    const protocol = colon < 0 ? '' : text.slice(0, colon);
    const rest = text.slice(colon + 1);
    switch (protocol) {
        case 'workspace':
            return parseWorkspace(rest);
        case 'catalog':
            return { type: 'catalog', catalog: rest === '' ? 'default' : rest };
        case 'file':
            return ARCHIVE.test(rest) ? EXTERNAL : pathTo(rest);
        case 'link':
        case 'portal':
            return pathTo(rest);
        case 'npm':
            return parseAlias(rest);
        case 'patch':
            return parsePatch(rest);
        case '':
            return parsePlain(text);
        default:
            return EXTERNAL;
    }
}
function parseWorkspace(rest) {
    const at = rest.lastIndexOf('@');
    if (at > 0)
        return { type: 'workspace', name: rest.slice(0, at) };
    if (/^\.{0,2}\//.test(rest) || rest === '.' || rest === '..')
        return { type: 'workspace-path', path: rest };
    return /^[\w@][^*^~<>=|\s]*\/|^[a-z_-][\w-]*$/i.test(rest) && !/^[vx]$/i.test(rest)
        ? { type: 'workspace-path', path: rest }
        : { type: 'workspace' };
}
function pathTo(rest) {
    const path = rest.replaceAll('\\', '/');
    return { type: 'path', path: path.startsWith('///') ? path.slice(2) : path };
}
/** `npm:other@^1`, or `npm:^1`, which yarn writes for a plain range. */
function parseAlias(rest) {
    const at = rest.lastIndexOf('@');
    if (at > 0)
        return { type: 'range', name: rest.slice(0, at), range: rest.slice(at + 1) };
    const isName = /^(?:@|[a-z])[^\s]*$/i.test(rest) && !/^[vx][\d.]*$/i.test(rest);
    return isName ? { type: 'range', name: rest, range: '' } : { type: 'range', range: rest };
}
/** `patch:name@npm%3A^1#./a.patch`: the package as its inner specifier finds it. */
function parsePatch(rest) {
    const [source = ''] = rest.split('#', 1);
    const inner = source.slice(source.lastIndexOf('@') + 1);
    const plain = inner
        .replaceAll(/%3a/gi, ':')
        .replaceAll(/%2f/gi, '/')
        .replaceAll(/%5e/gi, '^')
        .replaceAll(/%40/gi, '@');
    return plain.startsWith('patch:') ? EXTERNAL : parseSpecifier(plain);
}
/** Without a protocol: a path, an archive, a repository on GitHub, or else a range or tag. */
function parsePlain(text) {
    if (/^(?:\.{1,2}|~)?[/\\]|^\.{1,2}$/.test(text))
        return ARCHIVE.test(text) ? EXTERNAL : pathTo(text);
    if (text.includes('/'))
        return EXTERNAL;
    return { type: 'range', range: text };
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

/***/ 70553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeReader: () => (/* binding */ nodeReader)
});

// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(41589);
// EXTERNAL MODULE: ./build/js/workspaces/node-manifest.js
var node_manifest = __webpack_require__(82827);
// EXTERNAL MODULE: ./build/js/workspaces/member-globs.js
var member_globs = __webpack_require__(31609);
;// CONCATENATED MODULE: ./build/js/workspaces/node-members.js

// Longer patterns and longer lists are cut: they would only cost time.
const MOST_PATTERNS = 500;
const MOST_CHARACTERS = 1_000;
/**
 * Whether folders are members by the patterns of a workspace root, as npm, pnpm and yarn write them: globs with braces, those
 * with `!` in front exclude. Alternatives `@(a|b)` read like braces, and `!(a|b)` as anything but those.
 */
function matchMembers(root, patterns) {
    const included = [];
    const excluded = [];
    for (const pattern of patterns.slice(0, MOST_PATTERNS)) {
        if (pattern.length > MOST_CHARACTERS)
            continue;
        if (pattern.startsWith('!') && !pattern.startsWith('!('))
            excluded.push(...expandBraces(pattern.slice(1)));
        else {
            const open = pattern.replaceAll(NEGATED, '*');
            included.push(...expandBraces(open));
            if (open !== pattern)
                excluded.push(...expandBraces(pattern.replaceAll(NEGATED, '@($1)')));
        }
    }
    const isIncluded = (0,member_globs/* matchFolders */.R)(root, included);
    const isExcluded = (0,member_globs/* matchFolders */.R)(root, excluded);
    return (folder) => isIncluded(folder) && !isExcluded(folder);
}
const NEGATED = /!\(([^()]*)\)/g;
/** `{a,b}/c` as `a/c` and `b/c`; a pattern that would make too many stays as it is. */
function expandBraces(pattern) {
    const plain = pattern.replaceAll(/@\(([^()]*)\)/g, (_, inner) => `{${inner.replaceAll('|', ',')}}`);
    let done = [plain];
    while (done.some(hasBraces)) {
        const next = done.flatMap(expandOnce);
        if (next.length > MOST_PATTERNS)
            return [plain];
        done = next;
    }
    return done;
}
// Braces without others inside: the innermost come first.
const BRACES = /\{([^{}]*,[^{}]*)\}/;
function hasBraces(pattern) {
    return BRACES.test(pattern);
}
function expandOnce(pattern) {
    const found = BRACES.exec(pattern);
    if (found === null)
        return [pattern];
    const before = pattern.slice(0, found.index);
    const after = pattern.slice(found.index + found[0].length);
    return (found[1] ?? '').split(',').map((choice) => `${before}${choice}${after}`);
}

// EXTERNAL MODULE: ./build/js/workspaces/node-specifiers.js
var node_specifiers = __webpack_require__(96227);
// EXTERNAL MODULE: ./build/js/workspaces/node-workspaces.js + 3 modules
var node_workspaces = __webpack_require__(25695);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
;// CONCATENATED MODULE: ./build/js/workspaces/node-projects.js






// A manifest below one of these is made, or serves a test; a workspace may still list it.
const ASIDE = /(?:^|\/)(?:dist|build|\.next|fixtures|__fixtures__|testdata|__tests__|tests?)\//;
/** The members of all workspaces, the folders that they refer to by path, and what stands alone. */
async function findProjects(tree, folders, rootFolders) {
    const manifests = manifestsOf(tree);
    const workspaces = await readWorkspaces(tree, rootFolders, manifests);
    const found = new Map();
    const add = (folder) => {
        const manifest = manifests(folder);
        if (manifest !== undefined)
            found.set(folder, describe(tree, manifest, claimOf(folder)));
    };
    const claims = workspaces.map(({ root, members }) => ({ root, claims: matchMembers(root, members) }));
    const byRoot = new Map(workspaces.map((workspace) => [workspace.root, workspace]));
    const claimOf = (folder) => {
        const own = byRoot.get(folder);
        if (own !== undefined)
            return own;
        const innermost = claims.findLast(({ root, claims }) => isWithin(root, folder) && claims(folder));
        return innermost === undefined ? undefined : byRoot.get(innermost.root);
    };
    for (const folder of folders)
        if (claimOf(folder) !== undefined)
            add(folder);
    for (const folder of outermostFirst(folders)) {
        if (!found.has(folder) && standsAlone(folder, manifests, found, byRoot))
            add(folder);
    }
    followPaths(found, add);
    const projects = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
    const findings = workspaces.flatMap(({ problem }) => problem ?? []);
    return { tree, projects, named: byName(projects), findings };
}
function manifestsOf(tree) {
    const known = new Map();
    return (folder) => {
        if (!known.has(folder))
            known.set(folder, (0,repo_paths/* isInstalled */.j$)(folder) ? undefined : (0,node_manifest/* readManifest */.WI)(tree, folder));
        return known.get(folder);
    };
}
/** In order of their root's depth, so that the innermost that claims a folder is the last one. */
async function readWorkspaces(tree, folders, manifests) {
    const workspaces = [];
    for (const folder of outermostFirst(folders.filter((folder) => !ASIDE.test(`${folder}/`)))) {
        const workspace = await (0,node_workspaces/* readWorkspaceRoot */.cU)(tree, folder, manifests(folder));
        if (workspace !== undefined)
            workspaces.push(workspace);
    }
    return workspaces;
}
function describe(tree, manifest, workspace) {
    const name = (0,json.stringMember)(manifest.value, 'name');
    return {
        manifest,
        ...(name === undefined || name === '' ? {} : { name }),
        ...(workspace === undefined ? {} : { workspace }),
        manager: workspace?.manager ?? (0,node_workspaces/* choosePackageManager */.DO)(tree, manifest.folder, manifest),
    };
}
/** Whether nobody lists a folder, yet its manifest says enough to be a project. */
function standsAlone(folder, manifests, found, roots) {
    if (ASIDE.test(`${folder}/`))
        return false;
    const owner = (0,repo_paths/* foldersAbove */.Zv)(folder).find((above) => found.has(above));
    const isInside = owner !== undefined && owner !== '' && !roots.has(owner);
    const manifest = manifests(folder);
    if (manifest?.problem !== undefined)
        return !isInside;
    const says = (key) => (0,json.memberOf)(manifest?.value, key) !== undefined;
    // Inside another package most manifests only say how a folder is loaded; one with tasks of its own is a project.
    if (isInside)
        return says('name') && says('scripts');
    return says('name') || says('scripts') || node_specifiers/* DEPENDENCY_FIELDS */.A.some(({ field }) => says(field));
}
/** Adds the folders that projects refer to by path, and those that these refer to. */
function followPaths(found, add) {
    const queue = [...found.keys()];
    for (const folder of queue) {
        const value = found.get(folder)?.manifest.value;
        for (const [, specifier] of node_specifiers/* DEPENDENCY_FIELDS */.A.flatMap(({ field }) => (0,json/* membersOf */.lS)((0,json.memberOf)(value, field)))) {
            const reference = typeof specifier === 'string' ? (0,node_specifiers/* parseSpecifier */.a)(specifier) : undefined;
            const target = reference?.type === 'path' ? (0,repo_paths/* resolvePath */.o1)(folder, reference.path) : undefined;
            if (target === undefined || found.has(target))
                continue;
            add(target);
            if (found.has(target))
                queue.push(target);
        }
    }
}
function byName(projects) {
    const named = new Map();
    for (const [folder, { name }] of projects) {
        if (name === undefined)
            continue;
        const folders = named.get(name);
        if (folders === undefined)
            named.set(name, [folder]);
        else
            folders.push(folder);
    }
    return named;
}
function outermostFirst(folders) {
    return [...folders].sort((a, b) => (0,node_manifest/* depthOf */.d1)(a) - (0,node_manifest/* depthOf */.d1)(b) || (a < b ? -1 : 1));
}
function isWithin(root, folder) {
    return root === '' || folder === root || folder.startsWith(`${root}/`);
}

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
;// CONCATENATED MODULE: ./build/js/workspaces/node-places.js


const LINK = '120000';
const SUBMODULE = '160000';
/** Where a path from a folder leads. */
function lookUp(path, from, { tree, projects }) {
    const target = path.startsWith('~') ? undefined : (0,repo_paths/* resolvePath */.o1)(from, path);
    if (target === undefined)
        return { type: 'outside' };
    if (projects.has(target))
        return { type: 'project', root: target };
    for (const folder of [target, ...(0,repo_paths/* foldersAbove */.Zv)(target)]) {
        const mode = tree.entries.get(folder)?.mode;
        // A submodule's content is not in this tree; its own path is what changes.
        if (mode === SUBMODULE)
            return { type: 'external' };
        if (mode === LINK)
            return { type: 'broken', because: 'behind a symbolic link, which is not followed' };
    }
    const where = target === '' ? 'the root of the repository' : (0,printable/* printable */.g$)(target);
    if (tree.entries.has(target))
        return { type: 'broken', because: `${where}, which is a file` };
    const why = tree.hasFolder(target) ? 'which has no package.json' : 'which does not exist';
    return { type: 'broken', because: `${where}, ${why}` };
}
/**
 * The place that a path leads to from a project. A broken path still makes a local dependency where one project has the name, so
 * that its changes are not missed while the path waits for its correction.
 */
function placeAt(path, name, project, repository) {
    const { folder } = project.manifest;
    const end = lookUp(path, folder, repository);
    if (end.type === 'project')
        return { source: { type: 'local', root: end.root } };
    if (end.type === 'external')
        return { source: { type: 'external' } };
    const only = onlyFolder(name, repository);
    const isElsewhere = only !== undefined && only !== folder;
    const right = isElsewhere ? dotted((0,repo_paths/* relativePath */.iZ)(folder, only)) : undefined;
    const subject = `${(0,printable/* printable */.g$)(name)}: the path "${(0,printable/* printable */.g$)(path)}"`;
    const problem = {
        code: end.type === 'outside' ? 'path-outside-repository' : 'broken-path',
        severity: 'error',
        message: end.type === 'outside' ? `${subject} leads out of the repository` : `${subject} leads to ${end.because}`,
        fix: right === undefined
            ? 'Write the path of a folder in this repository that has a package.json, or take the dependency from a registry.'
            : `Write "${(0,printable/* printable */.g$)(right)}", where ${(0,printable/* printable */.g$)(name)} lies.`,
        ...(right === undefined ? {} : { rewrite: { from: path, to: right } }),
    };
    return { source: isElsewhere ? { type: 'local', root: only } : { type: 'external' }, problem };
}
/** Without a dot in front a path may be taken for something else. */
function dotted(path) {
    return path.startsWith('.') ? path : `./${path}`;
}
/** The folder of the only project that has a name. */
function onlyFolder(name, { named }) {
    const folders = named.get(name) ?? [];
    return folders.length === 1 ? folders[0] : undefined;
}

;// CONCATENATED MODULE: ./build/js/workspaces/node-references.js




const REGISTRY = { source: { type: 'registry' } };
const EXTERNAL = { source: { type: 'external' } };
/**
 * Finds each declared dependency of a project: by path, as a member of its workspace by `workspace:` or by a range that its version
 * satisfies, or in a registry. One name in several fields makes several dependencies; the project itself makes none.
 */
async function resolveDependencies(project, repository) {
    const { manifest } = project;
    const dependencies = [];
    const findings = [];
    for (const { field, group } of node_specifiers/* DEPENDENCY_FIELDS */.A) {
        for (const [key, specifier] of (0,json/* membersOf */.lS)((0,json.memberOf)(manifest.value, field))) {
            if (typeof specifier !== 'string')
                continue;
            const place = await placeOf(field, key, specifier, { project, repository });
            const { source, name = key, problem } = place;
            const isSelf = source.type === 'local' ? source.root === manifest.folder : name === project.name;
            if (isSelf && problem === undefined)
                continue;
            const isOurs = source.type === 'local' || problem !== undefined || repository.named.has(name);
            const at = isOurs ? manifest.locate([field, key]) : { file: manifest.file };
            dependencies.push({ name, ecosystem: 'node', group, specifier, source, at });
            if (problem !== undefined)
                findings.push(findingOf(problem, at, [field, key]));
        }
    }
    return { dependencies, findings };
}
function findingOf({ rewrite, ...problem }, at, keys) {
    return { ...problem, ...at, ...(rewrite === undefined ? {} : { edit: { file: at.file, keys, ...rewrite } }) };
}
/** A peer that the project also installs for itself is the one that it installs. */
async function placeOf(field, key, specifier, asker) {
    const place = await judge(find(key, specifier, asker));
    if (field !== 'peerDependencies' || place.source.type === 'local')
        return place;
    const { value } = asker.project.manifest;
    for (const { field: other } of node_specifiers/* DEPENDENCY_FIELDS */.A) {
        const installed = other === field ? undefined : (0,json.stringMember)((0,json.memberOf)(value, other), key);
        if (installed === undefined)
            continue;
        const { source, name } = await judge(find(key, installed, asker));
        if (source.type === 'local')
            return { source, ...(name === undefined ? {} : { name }) };
    }
    return place;
}
function find(key, specifier, { project, repository }) {
    const stated = (0,node_specifiers/* parseSpecifier */.a)(specifier);
    const reference = stated.type === 'catalog' ? fromCatalog(stated.catalog, key, project) : stated;
    switch (reference?.type) {
        case undefined:
        case 'catalog':
            return REGISTRY;
        case 'external':
            return EXTERNAL;
        case 'path':
            return placeAt(reference.path, key, project, repository);
        case 'workspace-path':
            return memberAt(reference.path, key, project, repository);
        case 'workspace':
            return memberNamed(reference.name ?? key, project, repository);
        case 'range':
            if (reference.name !== undefined && reference.name !== key)
                return { ...REGISTRY, name: reference.name };
            return overridden(key, project, repository) ?? byRange(key, reference.range, project, repository);
    }
}
/** The folder that the workspace's root puts in the place of a range. */
function overridden(key, { workspace }, repository) {
    const specifier = workspace?.overrides.get(key);
    if (workspace === undefined || specifier === undefined)
        return undefined;
    const reference = (0,node_specifiers/* parseSpecifier */.a)(specifier);
    if (reference.type === 'workspace')
        return localPlace(memberOfWorkspace(reference.name ?? key, workspace, repository));
    if (reference.type !== 'path' && reference.type !== 'workspace-path')
        return undefined;
    const end = lookUp(reference.path, workspace.root, repository);
    return end.type === 'project' ? localPlace(end.root) : undefined;
}
function localPlace(root) {
    return root === undefined ? undefined : { source: { type: 'local', root } };
}
/** What a catalog stands for; undefined where it has no such entry. */
function fromCatalog(catalog, key, { workspace }) {
    const range = workspace?.catalogs.get(catalog)?.get(key);
    return range === undefined ? undefined : (0,node_specifiers/* parseSpecifier */.a)(range);
}
/** A path of `workspace:` starts from the project, or, as yarn writes it, from the workspace's root; else it is a name after all. */
function memberAt(path, key, project, repository) {
    const starts = [project.manifest.folder, ...(project.workspace === undefined ? [] : [project.workspace.root])];
    for (const start of starts) {
        const end = lookUp(path, start, repository);
        if (end.type === 'project')
            return { source: { type: 'local', root: end.root } };
    }
    return path.startsWith('.') || path.startsWith('/')
        ? placeAt(path, key, project, repository)
        : memberNamed(key, project, repository);
}
function memberNamed(name, project, repository) {
    const sibling = memberOfWorkspace(name, project.workspace, repository);
    if (sibling !== undefined)
        return { source: { type: 'local', root: sibling }, name };
    const only = onlyFolder(name, repository);
    const shown = (0,printable/* printable */.g$)(name);
    const problem = {
        code: 'broken-workspace-reference',
        severity: 'error',
        message: `${shown} is no member of this workspace, which "workspace:" asks for`,
        fix: only === undefined
            ? `Add a project of this name to the workspace, or take ${shown} from a registry by a version range.`
            : `Add ${(0,printable/* printable */.g$)(only) || 'the root'}, where ${shown} lies, to the members of the workspace.`,
    };
    const source = only === undefined ? { type: 'external' } : { type: 'local', root: only };
    return { source, name, problem };
}
/** The member of a workspace that has a name. */
function memberOfWorkspace(name, workspace, { named, projects }) {
    if (workspace === undefined)
        return undefined;
    return named.get(name)?.find((folder) => projects.get(folder)?.workspace === workspace);
}
function byRange(name, range, { workspace }, repository) {
    const sibling = workspace?.linksByName === true ? memberOfWorkspace(name, workspace, repository) : undefined;
    if (sibling === undefined)
        return REGISTRY;
    const version = (0,json.stringMember)(repository.projects.get(sibling)?.manifest.value, 'version');
    return version === undefined ? { source: { type: 'local', root: sibling } } : { sibling, range, version };
}
async function judge(found) {
    if (!('sibling' in found))
        return found;
    const { sibling, range, version } = found;
    return (await isSatisfied(range, version)) ? { source: { type: 'local', root: sibling } } : REGISTRY;
}
const PLAIN_VERSION = /^\d+\.\d+\.\d+$/;
/** A tag, and a version that is none, leave it open; then the sibling is what is meant. */
async function isSatisfied(range, version) {
    if (range === '' || range === '*' || range === version)
        return true;
    if (PLAIN_VERSION.test(version) && (range === `^${version}` || range === `~${version}`))
        return true;
    const { satisfies, valid, validRange } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19));
    const isOpen = validRange(range, true) === null || valid(version, true) === null;
    return isOpen || satisfies(version, range, true);
}

;// CONCATENATED MODULE: ./build/js/workspaces/node-runtime.js



const FILES = ['.nvmrc', '.node-version'];
const VERSION = /^v?(\d{1,3}(?:\.\d{1,5}){0,2})$/;
const LONG_TERM = /^lts\/(?:\*|-?\d{1,2}|[a-z]{1,20})$/;
const node_runtime_MOST_CHARACTERS = 500;
/**
 * The Node that a project asks for: the nearest .nvmrc or .node-version up the tree, else the lowest major version of `engines` in its
 * own manifest or its workspace root's. Undefined where none says it as a version.
 */
function nodeRuntime({ manifest, workspace }, { tree, projects }) {
    const { folder } = manifest;
    for (const above of folder === '' ? [''] : [folder, ...(0,repo_paths/* foldersAbove */.Zv)(folder)]) {
        for (const name of FILES) {
            const text = tree.text((0,node_manifest/* fileIn */.Ed)(above, name));
            if (text !== undefined)
                return readVersionFile(text) ?? fromEngines();
        }
    }
    return fromEngines();
    function fromEngines() {
        const root = workspace === undefined ? undefined : projects.get(workspace.root)?.manifest;
        const stated = [manifest, root].map((one) => (0,json.stringMember)((0,json.memberOf)(one?.value, 'engines'), 'node'));
        const range = stated.find((one) => one !== undefined);
        return range === undefined ? undefined : lowestMajor(range);
    }
}
function readVersionFile(text) {
    const lines = text.slice(0, node_runtime_MOST_CHARACTERS).split('\n');
    const stated = lines.map((line) => line.replace(/#.*/, '').trim()).find((line) => line !== '') ?? '';
    return VERSION.exec(stated)?.[1] ?? LONG_TERM.exec(stated)?.[0];
}
/**
 * The lowest major version that a range has a lower bound for: `20` of `^20.1 || >=22`.
 *
 * @see https://github.com/npm/node-semver#ranges
 */
function lowestMajor(range) {
    if (range.length > node_runtime_MOST_CHARACTERS)
        return undefined;
    const majors = range.split('||').map(lowerBound);
    const known = majors.filter((major) => major !== undefined);
    return known.length === 0 || known.length < majors.length ? undefined : String(Math.min(...known));
}
/** Of `18 - 20` the first, of `>=18 <21` the one that is no upper bound. */
function lowerBound(comparators) {
    for (const [, operator = '', major = '', rest = ''] of comparators.matchAll(/([<>=^~]*)\s*v?(\d{1,4})(\S*)/g)) {
        if (operator.startsWith('<'))
            continue;
        return Number(major) + (operator === '>' && !/^\.\d/.test(rest) ? 1 : 0);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/js/workspaces/safe-name.js
var safe_name = __webpack_require__(84626);
;// CONCATENATED MODULE: ./build/js/workspaces/node-targets.js





// What people call the check of types; the first that is there counts.
const TYPE_CHECKS = ['type-check', 'check-types', 'check:types', 'tsc'];
/** npm writes this one when it makes a package.json; it fails on purpose. */
const PLACEHOLDER = 'Error: no test specified';
/**
 * What can be run for a project: its scripts, and, where no script has that name, what follows from the tools that it or its
 * workspace root declares.
 */
function nodeTargets(project, repository) {
    const { folder } = project.manifest;
    const stated = scriptTargets(project);
    const names = new Set(stated.map(({ name }) => name));
    const prefix = EXECUTE[project.manager];
    const concluded = inferredCommands(project, repository).filter(([name]) => !names.has(name));
    return [
        ...stated,
        ...concluded.map(([name, command]) => {
            return { name, command: `${prefix} ${command}`, folder, ecosystem: 'node', origin: 'inferred' };
        }),
    ];
}
const EXECUTE = { npm: 'npx', pnpm: 'pnpm exec', yarn: 'yarn', berry: 'yarn' };
function scriptTargets({ manifest, manager }) {
    const { folder } = manifest;
    const scripts = new Map((0,json/* membersOf */.lS)((0,json.memberOf)(manifest.value, 'scripts')));
    const runner = manager === 'berry' ? 'yarn' : manager;
    const target = (name, script) => ({
        name,
        command: `${runner} run ${script}`,
        folder,
        ecosystem: 'node',
        origin: 'script',
    });
    const names = [...scripts.keys()].filter((name) => isTarget(name, scripts));
    const typeCheck = names.includes('typecheck') ? undefined : TYPE_CHECKS.find((name) => names.includes(name));
    return [
        ...names.map((name) => target(name, name)),
        ...(typeCheck === undefined ? [] : [target('typecheck', typeCheck)]),
    ];
}
/** `pretest` and `posttest` run with `test`. */
function isTarget(name, scripts) {
    const script = scripts.get(name);
    if (typeof script !== 'string' || !(0,safe_name/* isSafeName */.T)(name))
        return false;
    if (name === 'test' && script.includes(PLACEHOLDER))
        return false;
    const main = name.replace(/^(?:pre|post)/, '');
    return main === name || !scripts.has(main);
}
const SOURCES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const withSources = (stem) => SOURCES.map((extension) => `${stem}.${extension}`);
const VITEST = [...withSources('vitest.config'), ...withSources('vite.config')];
const JEST = [...withSources('jest.config'), 'jest.config.json'];
const LEGACY_ESLINT = ['', '.js', '.cjs', '.json', '.yml', '.yaml'].map((extension) => `.eslintrc${extension}`);
const ESLINT = [...withSources('eslint.config'), ...LEGACY_ESLINT];
const BIOME = ['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'];
function inferredCommands(project, repository) {
    const { folder } = project.manifest;
    const commands = [];
    const has = (tool) => declares(project, tool);
    const knows = (tool) => has(tool) || rootDeclares(project, repository, tool);
    const configured = (tool, files) => knows(tool) && holdsAny(repository, folder, files);
    if (has('vitest') || configured('vitest', VITEST))
        commands.push(['test', 'vitest run']);
    else if (has('jest') || configured('jest', JEST))
        commands.push(['test', 'jest']);
    if (knows('eslint') && isLinted(project, repository, ESLINT))
        commands.push(['lint', 'eslint .']);
    else if (knows('@biomejs/biome') && isLinted(project, repository, BIOME))
        commands.push(['lint', 'biome check .']);
    if (holdsAny(repository, folder, ['tsconfig.json']) && knows('typescript'))
        commands.push(['typecheck', 'tsc --noEmit']);
    return commands;
}
function declares({ manifest }, tool) {
    return node_specifiers/* DEPENDENCY_FIELDS */.A.some(({ field }) => (0,json.memberOf)((0,json.memberOf)(manifest.value, field), tool) !== undefined);
}
function rootDeclares({ workspace }, { projects }, tool) {
    const root = workspace === undefined ? undefined : projects.get(workspace.root);
    return root !== undefined && declares(root, tool);
}
/** Both linters look for their settings up the tree; eslint also in a package.json. */
function isLinted({ manifest }, repository, files) {
    if (files === ESLINT && (0,json.memberOf)(manifest.value, 'eslintConfig') !== undefined)
        return true;
    const { folder } = manifest;
    const folders = folder === '' ? [''] : [folder, ...(0,repo_paths/* foldersAbove */.Zv)(folder)];
    return folders.some((above) => holdsAny(repository, above, files));
}
function holdsAny({ tree }, folder, files) {
    return files.some((name) => tree.entries.has((0,node_manifest/* fileIn */.Ed)(folder, name)));
}

;// CONCATENATED MODULE: ./build/js/workspaces/node-virtual.js



const CODE_FOLDERS = ['src', 'lib', 'test', 'tests'];
// Of projects that are none of Node's own.
const OTHER_MANIFESTS = new Set(['pyproject.toml', 'project.json']);
const ENTRANCES = ['main', 'module', 'exports', 'bin'];
/**
 * Whether a project only holds others together, of whatever ecosystem: a workspace root, also one of Nx, or a manifest at the top with
 * nothing but tools and scripts; no file of its own is in a folder for code or tests, and nobody can import it.
 */
function isVirtualRoot(project, repository) {
    const { manifest } = project;
    const { folder, value } = manifest;
    if (manifest.problem !== undefined || ENTRANCES.some((key) => (0,json.memberOf)(value, key) !== undefined))
        return false;
    const isRoot = project.workspace?.root === folder ||
        repository.tree.entries.has((0,node_manifest/* fileIn */.Ed)(folder, 'nx.json')) ||
        (folder === '' && carriesTools(project));
    return isRoot && holdsOthers(folder, repository) && !ownsCode(folder, repository);
}
function carriesTools({ manifest: { value } }) {
    const isPublished = (0,json.memberOf)(value, 'private') !== true && (0,json.stringMember)(value, 'version') !== undefined;
    return !isPublished && (0,json/* membersOf */.lS)((0,json.memberOf)(value, 'dependencies')).length === 0;
}
function holdsOthers(folder, { projects, tree }) {
    if ([...projects.keys()].some((other) => (0,repo_paths/* isBelow */.Yw)(folder, other)))
        return true;
    return tree.manifests.some((path) => {
        const end = path.lastIndexOf('/');
        return OTHER_MANIFESTS.has(path.slice(end + 1)) && (0,repo_paths/* isBelow */.Yw)(folder, path.slice(0, Math.max(0, end)));
    });
}
function ownsCode(folder, { tree, projects }) {
    const starts = CODE_FOLDERS.map((name) => (folder === '' ? `${name}/` : `${folder}/${name}/`));
    for (const path of tree.entries.keys()) {
        if (!starts.some((start) => path.startsWith(start)))
            continue;
        if ((0,repo_paths/* foldersAbove */.Zv)(path).find((above) => projects.has(above)) === folder)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/js/workspaces/once.js
var once = __webpack_require__(16368);
;// CONCATENATED MODULE: ./build/js/workspaces/node.js









const READ = new Set(['package.json', 'pnpm-workspace.yaml', '.yarnrc.yml', '.npmrc', '.nvmrc', '.node-version']);
// No manifest that somebody wrote lies deeper; looking up the tree from there would only cost time.
const DEEPEST = 100;
const ROOT_FILES = new Set(['package.json', 'pnpm-workspace.yaml']);
/** npm, pnpm and yarn, from manifests and their settings alone. */
const nodeReader = {
    name: 'node',
    reads: (name) => READ.has(name),
    read: readNode,
};
async function readNode(tree) {
    const { folders, roots } = sortFolders(tree);
    if (roots.size === 0)
        return { projects: [], findings: [] };
    const repository = await findProjects(tree, folders, [...roots]);
    const findings = [...repository.findings];
    const parts = [];
    for (const project of repository.projects.values()) {
        const { problem } = project.manifest;
        const { dependencies, findings: own } = await resolveDependencies(project, repository);
        findings.push(...(problem === undefined ? [] : [problem]), ...own);
        const isVirtual = isVirtualRoot(project, repository);
        const targets = (0,once/* once */.O)(() => (isVirtual || problem !== undefined ? [] : nodeTargets(project, repository)));
        const runtime = (0,once/* once */.O)(() => nodeRuntime(project, repository));
        parts.push({
            ...node_describe(project, repository),
            isVirtual,
            dependencies,
            get targets() {
                return targets();
            },
            get runtime() {
                return runtime();
            },
        });
    }
    return { projects: parts, findings };
}
/** Folders with a package.json, and all that may be the root of a workspace, apart from what is installed. */
function sortFolders(tree) {
    const folders = [];
    const roots = new Set();
    for (const path of tree.manifests) {
        const end = path.lastIndexOf('/');
        const name = path.slice(end + 1);
        if (!ROOT_FILES.has(name))
            continue;
        const folder = path.slice(0, Math.max(0, end));
        if ((0,node_manifest/* depthOf */.d1)(folder) > DEEPEST)
            continue;
        if (name === 'package.json')
            folders.push(folder);
        roots.add(folder);
    }
    return { folders, roots };
}
function node_describe(project, repository) {
    const { manifest, name, workspace, manager } = project;
    const { folder, file, value } = manifest;
    const version = (0,json.stringMember)(value, 'version');
    const lockFolders = [folder, ...(workspace === undefined ? [] : [workspace.root])];
    const locks = lockFolders.map((one) => (0,node_workspaces/* findLockfiles */.wN)(repository.tree, one, manager));
    return {
        root: folder,
        manifest: file,
        ecosystem: 'node',
        ...(name === undefined ? {} : { name, packageName: name }),
        ...(version === undefined ? {} : { version }),
        isPrivate: (0,json.memberOf)(value, 'private') === true,
        implicitDependencies: [],
        tags: [],
        lockfiles: locks.find((found) => found.length > 0) ?? [],
        ...(workspace === undefined ? {} : { workspaceRoot: workspace.root }),
    };
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

/***/ 84626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSafeName)
/* harmony export */ });
const SAFE_NAME = /^[A-Za-z0-9_@][A-Za-z0-9_.:+@/-]{0,199}$/;
/** Whether the name of a target or project may become part of a command and of an output: nothing in it that a shell would read. */
function isSafeName(name) {
    return SAFE_NAME.test(name);
}


/***/ })

};
