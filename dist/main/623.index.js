export const id = 623;
export const ids = [623,8140];
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

/***/ 75262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pythonReader: () => (/* binding */ pythonReader)
});

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/workspaces/once.js
var once = __webpack_require__(16368);
// EXTERNAL MODULE: ./build/js/workspaces/python-manifest.js + 1 modules
var python_manifest = __webpack_require__(12685);
// EXTERNAL MODULE: ./build/js/workspaces/python-projects.js + 2 modules
var python_projects = __webpack_require__(25709);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/workspaces/location.js
var workspaces_location = __webpack_require__(37878);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
;// CONCATENATED MODULE: ./build/js/workspaces/python-place.js


const REGISTRY = { source: { type: 'registry' } };
const EXTERNAL = { source: { type: 'external' } };
const LINK = '120000';
const SUBMODULE = '160000';
/**
 * Where a path leads. A broken one still makes a local dependency where one project has the name, or where the path leads to a
 * project after all, so that its changes are not missed while the path waits for its correction.
 */
function placeAt(written, workspace) {
    const { path, base, name, folder } = written;
    const target = (0,repo_paths/* resolvePath */.o1)(base, path);
    const found = target === undefined ? outsideBy(path) : look(target, name, workspace);
    if (found === 'submodule')
        return EXTERNAL;
    const there = target === undefined ? undefined : workspace.projects.get(target);
    if (found === 'project') {
        const named = name === '' && there?.packageName !== undefined ? { name: there.packageName } : {};
        return { source: { type: 'local', root: target }, ...named };
    }
    const only = onlyFolder(name, workspace);
    const right = only === folder ? undefined : only;
    const root = right ?? (there === undefined ? undefined : target);
    return {
        source: root === undefined ? { type: 'external' } : { type: 'local', root },
        problem: { ...brokenPath(written, found.because, right), ...(target === undefined ? { code: OUTSIDE } : {}) },
    };
}
/**
 * Where the path of a built distribution leads: one that is not committed, by the name of a project, is what a build of that project leaves there.
 * Its changes are not missed, but whoever installs it needs it built before.
 */
function archiveAt(written, workspace) {
    const { path, base, name, folder } = written;
    const target = (0,repo_paths/* resolvePath */.o1)(base, path);
    const root = onlyFolder(name, workspace);
    if (target === undefined || workspace.tree.entries.has(target) || root === undefined || root === folder)
        return EXTERNAL;
    const problem = {
        code: 'unbuilt-path',
        severity: 'warning',
        message: `${(0,printable/* printable */.g$)(name)}: the path "${(0,printable/* printable */.g$)(path)}" is that of a file which is there only once ${(0,printable/* printable */.g$)(root)} is built`,
        fix: `Write "${(0,printable/* printable */.g$)((0,repo_paths/* relativePath */.iZ)(base, root))}": it is installed from its sources then, without a build before.`,
    };
    return { source: { type: 'local', root }, problem };
}
const OUTSIDE = 'path-outside-repository';
function outsideBy(path) {
    const because = path.startsWith('/')
        ? 'is absolute: it leads there on one machine alone'
        : 'leads out of the repository';
    return { because };
}
function brokenPath({ path, base, name, folder }, because, right) {
    const subject = name === '' ? 'A dependency' : (0,printable/* printable */.g$)(name);
    const where = base === folder ? '' : ' in the workspace root';
    return {
        code: 'broken-path',
        severity: 'error',
        message: `${subject}: the path "${(0,printable/* printable */.g$)(path)}" ${because}`,
        fix: right === undefined
            ? 'Write the path of a folder in this repository that has a pyproject.toml and this name, or take it from an index.'
            : `Write "${(0,printable/* printable */.g$)((0,repo_paths/* relativePath */.iZ)(base, right))}"${where}, where ${subject} lies.`,
        ...(right === undefined ? {} : { rewrite: { from: path, to: (0,repo_paths/* relativePath */.iZ)(base, right) } }),
    };
}
function look(target, name, { tree, projects, manifests }) {
    const project = projects.get(target);
    if (project !== undefined) {
        const { packageName } = project;
        if (packageName === undefined || name === '' || packageName === name)
            return 'project';
        return { because: `${leadsTo(target)}, which is called ${(0,printable/* printable */.g$)(packageName)}` };
    }
    for (const folder of [target, ...(0,repo_paths/* foldersAbove */.Zv)(target)]) {
        const mode = tree.entries.get(folder)?.mode;
        // A submodule's content is not in this tree; its own path is what changes.
        if (mode === SUBMODULE)
            return 'submodule';
        if (mode === LINK)
            return { because: `${leadsTo(target)}, behind a symbolic link, which is not followed` };
    }
    if (tree.entries.has(target))
        return { because: `${leadsTo(target)}, which is a file` };
    if (!tree.hasFolder(target))
        return { because: `${leadsTo(target)}, which does not exist` };
    const lack = manifests.has(target) ? 'whose pyproject.toml holds no project' : 'which has no manifest';
    return { because: `${leadsTo(target)}, ${lack}` };
}
function leadsTo(folder) {
    return `leads to ${folder === '' ? 'the root of the repository' : (0,printable/* printable */.g$)(folder)}`;
}
/** The folder of the one project that has a name; undefined where none or several have it. */
function onlyFolder(name, { named }) {
    const folders = named.get(name) ?? [];
    return folders.length === 1 ? folders[0] : undefined;
}

// EXTERNAL MODULE: ./build/js/workspaces/uv.js
var uv = __webpack_require__(99406);
;// CONCATENATED MODULE: ./build/js/workspaces/python-sources.js




/** Where a declared dependency is found: by its own reference, through uv's sources, as a member of the same workspace, or in an index. */
function placesOf(declaration, project, workspace) {
    const { reference, name, followsSources } = declaration;
    const { folder } = project.manifest;
    if (reference.type === 'external') {
        const { archive } = reference;
        return [archive === undefined ? EXTERNAL : archiveAt({ path: archive, base: folder, name, folder }, workspace)];
    }
    if (reference.type === 'inclusion')
        return inclusionPlaces(reference.path, folder, workspace);
    if (reference.type === 'path')
        return [placeAt({ path: reference.path, base: folder, name, folder }, workspace)];
    const isSelf = name === project.packageName;
    if (followsSources && !isSelf) {
        const places = uvPlaces(declaration, project, workspace);
        if (places.length > 0)
            return places;
    }
    const mate = isSelf ? undefined : memberNamed(name, workspace.poetryRoots, folder, workspace);
    return [mate === undefined ? REGISTRY : { source: { type: 'local', root: mate } }];
}
/** Files of nobody make no dependency: a change to them counts for everybody. */
function inclusionPlaces(path, folder, workspace) {
    const root = ownerOfIncluded(path, folder, workspace);
    if (root === undefined || root === folder)
        return [];
    return [{ source: { type: 'local', root }, name: workspace.projects.get(root)?.packageName ?? (root || '.') }];
}
/** The innermost project that holds what a project in `folder` includes by a path; undefined for files of nobody. */
function ownerOfIncluded(path, folder, { projects }) {
    const target = (0,repo_paths/* resolvePath */.o1)(folder, path);
    return target === undefined ? undefined : (0,repo_paths/* foldersAbove */.Zv)(`${target}/`).find((above) => projects.has(above));
}
/** By the sources of the project, which replace those of its workspace root; else by name in its uv workspace. */
function uvPlaces(declaration, project, workspace) {
    const { name } = declaration;
    const { folder } = project.manifest;
    const root = workspace.uvRoots.get(folder);
    const inherited = root === undefined ? undefined : workspace.projects.get(root)?.sources.get(name);
    const own = project.sources.get(name);
    const base = own === undefined && root !== undefined ? root : folder;
    const places = (0,uv/* sourcesFor */.Mj)(declaration, own ?? inherited ?? []).map((source) => ({
        ...uvPlace(source, { name, base, folder }, workspace),
        ...(own === undefined ? inheritedFrom(base, source, workspace) : { where: source.where }),
    }));
    if (places.length > 0)
        return places;
    const mate = memberNamed(name, workspace.uvRoots, folder, workspace);
    return mate === undefined ? [] : [{ source: { type: 'local', root: mate }, problem: missingSource(name) }];
}
function inheritedFrom(root, { where }, { projects }) {
    const file = projects.get(root)?.manifest.file;
    return file === undefined ? {} : { writtenIn: { file, keys: where } };
}
function uvPlace(source, from, workspace) {
    const { name, base, folder } = from;
    if (source.type === 'registry')
        return REGISTRY;
    if (source.type === 'external')
        return source.archive === undefined ? EXTERNAL : archiveAt({ ...from, path: source.archive }, workspace);
    if (source.type === 'path')
        return placeAt({ ...from, path: source.path ?? '' }, workspace);
    const other = source.path === undefined ? folder : (0,repo_paths/* resolvePath */.o1)(base, source.path);
    const member = other === undefined ? undefined : memberNamed(name, workspace.uvRoots, other, workspace);
    if (member !== undefined)
        return { source: { type: 'local', root: member } };
    const only = onlyFolder(name, workspace);
    const written = only === undefined ? 'A project of this name' : (0,printable/* printable */.g$)(only);
    const problem = {
        code: 'broken-workspace-reference',
        severity: 'error',
        message: `${(0,printable/* printable */.g$)(name)} is no member of the uv workspace that its source names`,
        fix: `${written} has to be among the members of [tool.uv.workspace]; else give the source a path.`,
    };
    return { source: only === undefined ? { type: 'external' } : { type: 'local', root: only }, problem };
}
/** The member of a folder's workspace that has a name. */
function memberNamed(name, roots, folder, workspace) {
    const root = roots.get(folder);
    if (root === undefined)
        return undefined;
    return workspace.named.get(name)?.find((other) => roots.get(other) === root);
}
function missingSource(name) {
    return {
        code: 'missing-source',
        severity: 'warning',
        message: `${(0,printable/* printable */.g$)(name)} is a member of this uv workspace, but no source says so: uv refuses it`,
        fix: `Add ${(0,printable/* printable */.g$)(name)} = { workspace = true } to [tool.uv.sources].`,
    };
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-references.js



/**
 * Finds each declared dependency of a project: by path, through uv's sources, as a member of the same workspace, or in an index.
 * Several places of one name make several dependencies; the project itself makes none.
 */
function resolveDependencies(project, workspace) {
    const { manifest, declarations, dropped } = project;
    const dependencies = [];
    const findings = [];
    for (const declaration of declarations) {
        for (const place of placesOf(declaration, project, workspace)) {
            const { source, name = declaration.name, problem } = place;
            const isSelf = source.type === 'local' ? source.root === manifest.folder : name === project.packageName;
            if (isSelf && problem === undefined)
                continue;
            const isOurs = source.type === 'local' || problem !== undefined || workspace.named.has(name);
            const at = isOurs ? locate(project, declaration.where) : laterLocated(project, declaration.where);
            const { group, groupName, specifier } = declaration;
            const named = groupName === undefined ? {} : { groupName };
            const included = declaration.reference.type === 'inclusion' ? { isIncluded: true } : {};
            dependencies.push({ name, ecosystem: 'python', group, ...named, specifier, source, at, ...included });
            if (problem !== undefined)
                findings.push(findingOf(problem, place, declaration, project));
        }
    }
    if (project.isFilledIn)
        findings.push({ ...FILLED_IN, ...locate(project, ['project', 'dynamic']) });
    for (const declaration of dropped)
        findings.push({ ...droppedProblem(declaration), ...locate(project, declaration.where) });
    return { dependencies, findings };
}
function findingOf({ rewrite, ...problem }, { where, writtenIn }, declaration, project) {
    const keys = where ?? declaration.where;
    const found = { ...problem, ...locate(project, keys) };
    return rewrite === undefined
        ? found
        : { ...found, edit: { ...(writtenIn ?? { file: project.manifest.file, keys }), ...rewrite } };
}
function locate({ manifest }, where) {
    return (0,workspaces_location/* locationAt */.dz)(manifest.file, manifest.lineOf(where));
}
/** Of what comes from outside nearly nobody wants the line, and finding it takes time: whoever reads it has it found. */
function laterLocated({ manifest }, where) {
    const located = { file: manifest.file };
    return Object.defineProperty(located, 'line', { get: () => manifest.lineOf(where) });
}
const FILLED_IN = {
    code: 'dynamic-dependencies',
    severity: 'note',
    message: 'The dependencies are filled in when the project is built: those on other projects may be missing here',
    fix: 'State them as depends-on in maestro.toml, if there are any.',
};
function droppedProblem({ name, reference, groupName }) {
    const path = reference.type === 'path' ? reference.path : '';
    const table = groupName === undefined ? '[project] dependencies' : `[dependency-groups] ${(0,printable/* printable */.g$)(groupName)}`;
    return {
        code: 'dropped-dependency',
        severity: 'warning',
        message: `${(0,printable/* printable */.g$)(name)}: Poetry drops the path "${(0,printable/* printable */.g$)(path)}", because ${table} does not list this name`,
        fix: `Add "${(0,printable/* printable */.g$)(name)}" there, or remove the entry.`,
    };
}

// EXTERNAL MODULE: ./build/js/workspaces/python-runtime.js
var python_runtime = __webpack_require__(55690);
// EXTERNAL MODULE: ./build/js/workspaces/safe-name.js
var safe_name = __webpack_require__(84626);
;// CONCATENATED MODULE: ./build/js/workspaces/python-scripts.js


/** What a project's manifest lets people run by name: with poe, pdm and hatch; the first of a name counts. */
function scriptTargets({ folder, table }) {
    const targets = new Map();
    for (const [name, command] of [...poeTasks(table), ...pdmScripts(table), ...hatchScripts(table)]) {
        if (!(0,safe_name/* isSafeName */.T)(name) || targets.has(name))
            continue;
        targets.set(name, { name, command, folder, ecosystem: 'python', origin: 'script' });
    }
    return [...targets.values()];
}
/** A task that starts with an underscore serves other tasks only: poe refuses to run it by name. */
function poeTasks(table) {
    const names = (0,toml/* entriesAt */.ws)(table, 'tool', 'poe', 'tasks').map(([name]) => name);
    return names.filter((name) => !name.startsWith('_')).map((name) => [name, `poe ${name}`]);
}
/** The entry `_` holds what all scripts share. */
function pdmScripts(table) {
    const names = (0,toml/* entriesAt */.ws)(table, 'tool', 'pdm', 'scripts').map(([name]) => name);
    return names.filter((name) => name !== '_').map((name) => [name, `pdm run ${name}`]);
}
/** Scripts of the default environment by their name, others as `environment:script`. */
function hatchScripts(table) {
    const envs = ['tool', 'hatch', 'envs'];
    return (0,toml/* entriesAt */.ws)(table, ...envs).flatMap(([env]) => (0,toml/* entriesAt */.ws)(table, ...envs, env, 'scripts').map(([script]) => {
        const name = env === 'default' ? script : `${env}:${script}`;
        return [name, `hatch run ${name}`];
    }));
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-targets.js




/**
 * What can be run for a project: its scripts, and, where no script has that name, what follows from the tools that it declares or
 * configures. Commands run inside the project's prepared environment.
 */
function pythonTargets(project, workspace, facts) {
    const { manifest } = project;
    const scripts = scriptTargets(manifest);
    const stated = new Set(scripts.map(({ name }) => name));
    const commands = [
        ['test', testCommand(project, workspace, facts)],
        ['lint', lintCommand(project, workspace)],
        ['typecheck', typecheckCommand(project, workspace)],
        ['build', buildCommand(project)],
    ];
    const inferred = commands.flatMap(([name, command]) => {
        if (command === undefined || stated.has(name))
            return [];
        return [{ name, command, folder: manifest.folder, ecosystem: 'python', origin: 'inferred' }];
    });
    return [...scripts, ...inferred];
}
/** Whether a project's own manifest or files say that pytest runs its tests. */
function speaksOfPytest(project, workspace) {
    return (project.declarations.some(({ name }) => name === 'pytest' || name.startsWith('pytest-')) ||
        isConfigured(project.manifest.folder, PYTEST, workspace));
}
/**
 * pytest runs what unittest can and fails loudly where it is missing, while unittest passes over tests that are plain functions:
 * so unittest only where nobody speaks of pytest and its discovery would find the tests.
 */
function testCommand(project, workspace, { tests, isPytestKnown }) {
    const { folder } = project.manifest;
    if (speaksOfPytest(project, workspace))
        return 'pytest';
    if (!tests.any.has(folder))
        return undefined;
    return !isPytestKnown && tests.discoverable.has(folder) ? 'python -m unittest discover' : 'python -m pytest';
}
function lintCommand(project, workspace) {
    if (declares(project, 'ruff') || isConfiguredAbove(project, RUFF, workspace))
        return 'ruff check .';
    if (declares(project, 'flake8'))
        return 'flake8 .';
    return declares(project, 'pylint') ? 'pylint --recursive=y .' : undefined;
}
/**
 * By what the project itself declares or configures. Settings further up are written for a run from there; where only those exist,
 * a checker is told to keep to this folder.
 */
function typecheckCommand(project, workspace) {
    const isOwn = (tool) => isConfigured(project.manifest.folder, tool, workspace);
    const tool = CHECKERS.find(({ name }) => declares(project, name)) ?? CHECKERS.find((checker) => isOwn(checker));
    if (tool === MYPY)
        return hasOwnFiles(project) ? 'mypy' : 'mypy .';
    if (tool === PYRIGHT)
        return isOwn(PYRIGHT) ? 'pyright' : 'pyright .';
    return tool === TY ? (isOwn(TY) ? 'ty check' : 'ty check .') : undefined;
}
/** mypy's own settings may name what to check; an argument would override them. */
function hasOwnFiles({ manifest }) {
    return ['files', 'packages', 'modules'].some((key) => (0,toml/* valueAt */.fK)(manifest.table, 'tool', 'mypy', key) !== undefined);
}
/** uv builds whatever says how it is built; Poetry's own tables may ask for what only Poetry has. */
function buildCommand({ manifest }) {
    const { table } = manifest;
    if ((0,toml/* tableAt */.af)(table, 'build-system') === undefined || (0,python_manifest/* isUnpackaged */.AI)(manifest))
        return undefined;
    const backend = (0,toml/* stringAt */.bX)(table, 'build-system', 'build-backend') ?? '';
    if (/^poetry\./.test(backend) && (0,toml/* tableAt */.af)(table, 'tool', 'poetry') !== undefined)
        return 'poetry build';
    return 'uv build';
}
const PYTEST = {
    name: 'pytest',
    files: [
        'pytest.ini',
        '.pytest.ini',
        'pytest.toml',
        '.pytest.toml',
        'conftest.py',
        'tests/conftest.py',
        'test/conftest.py',
    ],
    section: 'tool:pytest',
};
const RUFF = { name: 'ruff', files: ['ruff.toml', '.ruff.toml'] };
const MYPY = { name: 'mypy', files: ['mypy.ini', '.mypy.ini'], section: 'mypy' };
const PYRIGHT = { name: 'pyright', files: ['pyrightconfig.json'] };
const TY = { name: 'ty', files: ['ty.toml'] };
const CHECKERS = [MYPY, PYRIGHT, TY];
function declares({ declarations }, tool) {
    return declarations.some(({ name }) => name === tool);
}
function isConfiguredAbove({ manifest }, tool, workspace) {
    return [manifest.folder, ...(0,repo_paths/* foldersAbove */.Zv)(manifest.folder)].some((folder) => isConfigured(folder, tool, workspace));
}
function isConfigured(folder, { name, files, section }, { manifests, tree }) {
    const manifest = manifests.get(folder);
    return ((manifest !== undefined && (0,toml/* tableAt */.af)(manifest.table, 'tool', name) !== undefined) ||
        (section !== undefined && manifest?.setup?.sections.has(section) === true) ||
        files.some((file) => tree.entries.has((0,repo_paths/* inFolder */._z)(folder, file))));
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-tests.js

/** Looks at file names only; a file belongs to the innermost project. */
function findTests({ projects, tree }, pythonFiles) {
    const any = new Set();
    const discoverable = new Set();
    for (const path of pythonFiles) {
        const isNamedFirst = path.startsWith('test_', path.lastIndexOf('/') + 1);
        if (!isNamedFirst && !path.endsWith('_test.py'))
            continue;
        const above = (0,repo_paths/* foldersAbove */.Zv)(path);
        const place = above.findIndex((folder) => projects.has(folder));
        const owner = above[place];
        if (owner === undefined)
            continue;
        any.add(owner);
        if (!isNamedFirst || discoverable.has(owner))
            continue;
        if (above.slice(0, place).every((folder) => tree.entries.has(`${folder}/__init__.py`)))
            discoverable.add(owner);
    }
    return { any, discoverable };
}

;// CONCATENATED MODULE: ./build/js/workspaces/python-virtual.js




// Python files at the top that serve tools, not the project.
const TOOL_FILES = new Set([
    ...['conftest.py', 'noxfile.py', 'setup.py', 'tasks.py', 'dodo.py', 'fabfile.py', 'invoke.py', 'toxfile.py'],
    ...['hatch_build.py', 'build.py', '__init__.py'],
]);
const CODE_FOLDERS = new Set(['src', 'tests', 'test']);
/**
 * Whether a project only holds a workspace together: it states one, or is no package and other projects lie below it, no Python file
 * of its own is code or test, and no other project includes files of it.
 *
 * @param pythonFiles all of the tree
 */
function isVirtualRoot(project, workspace, pythonFiles) {
    const { manifest } = project;
    const { folder } = manifest;
    const isRoot = (0,python_manifest/* statesWorkspace */.m4)(manifest) || ((0,python_manifest/* isUnpackaged */.AI)(manifest) && holdsOthers(folder, workspace));
    return (manifest.problem === undefined &&
        isRoot &&
        !ownsCode(project, workspace, pythonFiles) &&
        !isIncluded(folder, workspace));
}
function holdsOthers(folder, { projects }) {
    return folder === '' || [...projects.keys()].some((other) => (0,repo_paths/* isBelow */.Yw)(folder, other));
}
/** Whether another project takes code from a folder when it is built. */
function isIncluded(folder, workspace) {
    return [...workspace.projects.values()].some(({ manifest, declarations }) => declarations.some(({ reference }) => reference.type === 'inclusion' && ownerOfIncluded(reference.path, manifest.folder, workspace) === folder));
}
function ownsCode(project, { projects }, pythonFiles) {
    const { folder } = project.manifest;
    const start = folder === '' ? 0 : folder.length + 1;
    const codeFolders = new Set([...CODE_FOLDERS, ...importPackages(project)]);
    return pythonFiles.some((path) => {
        if (!(0,repo_paths/* isBelow */.Yw)(folder, path))
            return false;
        const end = path.indexOf('/', start);
        const isCode = end < 0 ? !TOOL_FILES.has(path.slice(start)) : codeFolders.has(path.slice(start, end));
        return isCode && (0,repo_paths/* foldersAbove */.Zv)(path).find((above) => projects.has(above)) === folder;
    });
}
/** Top folders that hold what is imported: by the project's name, and by Poetry's `packages`. */
function importPackages({ packageName, manifest }) {
    const included = (0,toml/* listAt */.gT)(manifest.table, 'tool', 'poetry', 'packages').flatMap((entry) => {
        const path = (0,toml/* isTable */.bI)(entry) ? ((0,toml/* stringAt */.bX)(entry, 'from') ?? (0,toml/* stringAt */.bX)(entry, 'include')) : undefined;
        return path?.split('/')[0] ?? [];
    });
    return packageName === undefined ? included : [packageName.replaceAll('-', '_'), ...included];
}

;// CONCATENATED MODULE: ./build/js/workspaces/python.js










const LOCKS = ['uv.lock', 'pdm.lock', 'poetry.lock'];
const POETRY_FIRST = ['poetry.lock', 'uv.lock', 'pdm.lock'];
const READ = new Set(['pyproject.toml', 'setup.cfg', '.python-version']);
/** Poetry, uv, setuptools, hatch, pdm and whatever else keeps to PEP 621, from manifests alone. */
const pythonReader = {
    name: 'python',
    reads: (name) => READ.has(name),
    read: readPython,
};
async function readPython(tree) {
    const { folders, pythonFiles } = sortFiles(tree);
    if (folders.length === 0)
        return { projects: [], findings: [] };
    const workspace = await (0,python_projects/* findProjects */.O)(tree, folders);
    const projects = [...workspace.projects.values()];
    const facts = (0,once/* once */.O)(() => ({
        tests: findTests(workspace, pythonFiles),
        isPytestKnown: projects.some((project) => speaksOfPytest(project, workspace)),
    }));
    const runtimeOf = (0,python_runtime/* runtimeFinder */.n)(tree);
    const findings = [];
    const parts = projects.map((project) => {
        const { manifest } = project;
        const { dependencies, findings: own } = resolveDependencies(project, workspace);
        findings.push(...(manifest.problem === undefined ? [] : [manifest.problem]), ...own);
        const isVirtual = isVirtualRoot(project, workspace, pythonFiles);
        const isRunnable = !isVirtual && manifest.problem === undefined;
        const targets = (0,once/* once */.O)(() => (isRunnable ? pythonTargets(project, workspace, facts()) : []));
        return {
            ...describe(project, workspace),
            isVirtual,
            dependencies,
            get targets() {
                return targets();
            },
            get runtime() {
                return runtimeOf(manifest);
            },
            get isPrivate() {
                return isPrivate(project);
            },
        };
    });
    return { projects: parts, findings };
}
/** Folders with a pyproject.toml, and all Python files, apart from installed environments. */
function sortFiles(tree) {
    const folders = [];
    const pythonFiles = [];
    for (const path of tree.manifests) {
        if (path === 'pyproject.toml')
            folders.push('');
        else if (path.endsWith('/pyproject.toml'))
            folders.push(path.slice(0, -'/pyproject.toml'.length));
    }
    if (folders.length === 0)
        return { folders, pythonFiles };
    for (const path of tree.entries.keys())
        if (path.endsWith('.py') && !(0,repo_paths/* isInstalled */.j$)(path))
            pythonFiles.push(path);
    return { folders, pythonFiles };
}
function describe(project, { uvRoots, poetryRoots, tree }) {
    const { manifest, name, packageName } = project;
    const { folder, file, table, setup } = manifest;
    const version = (0,toml/* stringAt */.bX)(table, 'project', 'version') ?? (0,toml/* stringAt */.bX)(table, 'tool', 'poetry', 'version') ?? setup?.version;
    const workspaceRoot = uvRoots.get(folder) ?? poetryRoots.get(folder);
    return {
        root: folder,
        manifest: file,
        ecosystem: 'python',
        ...(name === undefined ? {} : { name }),
        ...(packageName === undefined ? {} : { packageName }),
        ...(version === undefined ? {} : { version }),
        implicitDependencies: [],
        tags: [],
        lockfiles: lockfilesOf(project, workspaceRoot, tree),
        ...(workspaceRoot === undefined ? {} : { workspaceRoot }),
    };
}
function isPrivate({ manifest }) {
    const tables = [['project'], ['tool', 'poetry']];
    const classifiers = tables.flatMap((keys) => (0,toml/* stringsAt */.kp)(manifest.table, ...keys, 'classifiers'));
    return (0,python_manifest/* isUnpackaged */.AI)(manifest) || classifiers.some((classifier) => /^Private\s*::/i.test(classifier));
}
/** Its own locks, that of its own tool first; else those of its workspace's root. */
function lockfilesOf({ manifest }, workspaceRoot, tree) {
    const locks = (0,toml/* tableAt */.af)(manifest.table, 'tool', 'poetry') === undefined ? LOCKS : POETRY_FIRST;
    const locksIn = (folder) => locks.map((lock) => (0,repo_paths/* inFolder */._z)(folder, lock)).filter((path) => tree.entries.has(path));
    const own = locksIn(manifest.folder);
    return own.length > 0 || workspaceRoot === undefined ? own : locksIn(workspaceRoot);
}


/***/ })

};
