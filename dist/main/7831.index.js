export const id = 7831;
export const ids = [7831,4993];
export const modules = {

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

/***/ 54993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ itemsOf),
/* harmony export */   readNxFile: () => (/* binding */ readNxFile)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41589);
/* harmony import */ var _standards_json_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18971);
/* harmony import */ var _standards_jsonc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50896);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
/* harmony import */ var _node_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82827);
/* harmony import */ var _repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51894);







/** The items of a list in such a file, each with its place; empty for anything else. */
function itemsOf(place) {
    if (place === undefined || !Array.isArray(place.value))
        return [];
    const { file, path } = place;
    return place.value.map((value, index) => ({ value, file, path: [...path, index] }));
}
/** Reads a file that Nx reads: JSON that may hold comments. One that cannot be read has a problem. */
async function readNxFile(tree, file) {
    const folder = (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(file);
    const unread = { folder, file, value: {}, locate: () => ({ file }) };
    const text = tree.text(file);
    if (text === undefined) {
        const why = (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNoText */ .L)(tree.entries.get(file)?.mode ?? '');
        return { ...unread, problem: (0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(file, `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(file)} ${why}`) };
    }
    const reading = await (0,_standards_jsonc_js__WEBPACK_IMPORTED_MODULE_4__/* .readJsonc */ .A)(text);
    if ('problem' in reading) {
        return { ...unread, problem: (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableManifest */ .n)(file, reading.problem) };
    }
    if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(reading.value)) {
        return { ...unread, problem: { ...(0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(file, `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(file)} holds no object`), line: 1 } };
    }
    return { folder, file, value: reading.value, locate: locator(file, text) };
}
/** Finds lines of a file; the text is looked through when the first is asked for. */
function locator(file, text) {
    let lines;
    return (path) => {
        lines ??= (0,_standards_json_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .findJsonLines */ .V)(text);
        for (let length = path.length; length > 0; length--) {
            const line = lines.lineOf(path.slice(0, length));
            if (line !== undefined)
                return { file, line };
        }
        return { file };
    };
}


/***/ }),

/***/ 17173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ nxInputs),
/* harmony export */   q: () => (/* binding */ namedItems)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41589);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16368);
// https://nx.dev/reference/inputs


/** Inputs of the targets that state any, or get them from the defaults; undefined where no target does. */
function nxInputs(project, targets) {
    const stating = targets.filter((target) => target.list('inputs').length > 0);
    if (stating.length === 0)
        return undefined;
    const read = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Map(stating.flatMap((target) => inputsOf(target, project))));
    return {
        get targets() {
            return read();
        },
        named(name) {
            const found = collect([name], project);
            return found === undefined || !isNamed(name, project) ? undefined : { own: found.own, workspace: found.workspace };
        },
        isComplete: !project.settings.hasPlugins,
        root: project.folder,
    };
}
function inputsOf(target, project) {
    const found = collect(target.list('inputs').map(({ value }) => value), project);
    if (found === undefined)
        return [];
    const { ofDependencies, ...rest } = found;
    return [[target.name, { ...rest, ofDependencies: [...ofDependencies] }]];
}
function collect(items, project, asked = new Set()) {
    const found = {
        own: { include: [], exclude: [] },
        workspace: { include: [], exclude: [] },
        ofDependencies: new Set(),
        readsAllOfDependencies: false,
    };
    const isKnown = takeAll(items, { project, found, open: new Set(), asked });
    if (!isKnown)
        return undefined;
    // Only taking away means: everything else.
    if (found.own.include.length === 0 && found.own.exclude.length > 0)
        found.own.include.push('**');
    return found;
}
function takeAll(items, taking) {
    return items.every((item) => (typeof item === 'string' ? takeText(item, taking) : takeObject(item, taking)));
}
function takeText(text, taking) {
    if (text.startsWith('^'))
        return takeOfDependencies(text.slice(1), taking);
    return /^!?\{(?:projectRoot|workspaceRoot)\}/.test(text) ? takeFiles(text, taking) : takeName(text, taking);
}
function takeObject(item, taking) {
    if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item))
        return false;
    const keys = new Set((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(item).map(([key]) => key));
    const fileset = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(item, 'fileset');
    if (fileset !== undefined) {
        if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(item, 'dependencies') !== true)
            return takeFiles(fileset, taking);
        taking.found.readsAllOfDependencies = true;
        return true;
    }
    const input = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(item, 'input');
    if (input !== undefined)
        return takeReference(input, item, taking);
    if (keys.has('dependentTasksOutputFiles')) {
        taking.found.readsAllOfDependencies = true;
        return true;
    }
    // Neither of these is a file of the repository; locks tell of dependencies from elsewhere.
    return keys.has('env') || keys.has('runtime') || keys.has('externalDependencies');
}
/** `{ "input": "production", "projects": "dependencies" }` */
function takeReference(input, item, taking) {
    const projects = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(item, 'projects');
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(item, 'dependencies') === true || projects === 'dependencies')
        return takeOfDependencies(input, taking);
    if (projects === undefined || projects === 'self')
        return takeName(input, taking);
    // Projects that are named are edges of the graph.
    taking.found.readsAllOfDependencies = true;
    return true;
}
/** The set of each dependency; what it holds of the repository is the same for all. */
function takeOfDependencies(name, { project, found, asked }) {
    found.ofDependencies.add(name);
    if (asked.has(name))
        return true;
    asked.add(name);
    const theirs = collect([name], project, asked);
    if (theirs === undefined)
        return false;
    found.workspace.include.push(...theirs.workspace.include);
    for (const other of theirs.ofDependencies)
        found.ofDependencies.add(other);
    return true;
}
function takeName(name, { project, found, open, asked }) {
    if (open.has(name))
        return true;
    const items = namedItems(name, project);
    if (items === undefined)
        return false;
    return takeAll(items, { project, found, open: new Set([...open, name]), asked });
}
/** What a set of inputs holds, by the project or by nx.json; undefined where neither has one of that name. */
function namedItems(name, { value, settings }) {
    const stated = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(value, 'namedInputs'), name) ?? settings.namedInputs.get(name);
    if (Array.isArray(stated))
        return stated;
    return name === 'default' && stated === undefined ? ['{projectRoot}/**/*'] : undefined;
}
function isNamed(name, project) {
    return namedItems(name, project) !== undefined;
}
function takeFiles(text, { project, found }) {
    const isTakenAway = text.startsWith('!');
    const match = /^!?\{(projectRoot|workspaceRoot)\}\/?(.*)$/s.exec(text);
    if (match === null)
        return false;
    const [, token, rest = ''] = match;
    const pattern = rest.replaceAll('{projectName}', project.name).replaceAll('{projectRoot}', project.folder) || '**';
    const place = token === 'projectRoot' ? found.own : found.workspace;
    const glob = token === 'projectRoot' ? pattern : inFolderOf(project.settings.root, pattern);
    (isTakenAway ? place.exclude : place.include).push(glob);
    return true;
}
function inFolderOf(root, pattern) {
    return root === '' ? pattern : `${root}/${pattern}`;
}


/***/ }),

/***/ 17831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ byFolder),
/* harmony export */   nxNeeds: () => (/* binding */ nxNeeds),
/* harmony export */   nxTargetNames: () => (/* binding */ nxTargetNames)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41589);
/* harmony import */ var _node_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82827);
/* harmony import */ var _nx_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54993);
/* harmony import */ var _nx_projects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28682);
/* harmony import */ var _nx_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19245);
/* harmony import */ var _nx_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21872);
/* harmony import */ var _repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9356);
// https://nx.dev/docs/reference/project-configuration#dependson







/** What targets wait for, by the folder of their project: `dependsOn` of project.json, of the key `nx` in package.json, and the defaults of nx.json. */
async function nxNeeds(tree, paths) {
    return byFolder(tree, paths, needsOf);
}
// What targets wait for, leave and read is asked of the same commit, one after the other.
const described = new WeakMap();
/** Every file that describes a project for Nx; of each package of which none does, too, for what defaults say of its scripts. */
function descriptionsIn(tree, paths) {
    const known = described.get(tree) ?? readDescriptions(tree, paths);
    described.set(tree, known);
    return known;
}
async function readDescriptions(tree, paths) {
    const workspaces = new Map();
    const found = [];
    for (const path of paths.settings) {
        const { settings } = await (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readNxSettings */ .yN)(tree, path);
        workspaces.set(settings.root, settings);
    }
    const read = (file, part) => found.push((0,_nx_projects_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q)(file, { ...part, settings: (0,_nx_projects_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsFor */ .z)(file.folder, workspaces) }, tree));
    for (const path of paths.projects) {
        const file = await (0,_nx_files_js__WEBPACK_IMPORTED_MODULE_2__.readNxFile)(tree, path);
        read(file, { value: file.value, path: [] });
    }
    const folders = new Set(found.map(({ folder }) => folder));
    for (const path of [...paths.packages, ...paths.plain]) {
        const file = (0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(tree, (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(path));
        if (file === undefined)
            continue;
        const stated = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.memberOf)(file.value, 'nx');
        if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(stated) || !folders.has(file.folder))
            read(file, { value: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(stated) ? stated : {}, path: ['nx'] });
    }
    return found;
}
/** Something of each description, by the folder of its project. */
async function byFolder(tree, paths, of) {
    const found = new Map();
    for (const project of await descriptionsIn(tree, paths)) {
        const own = of(project);
        if (own.length > 0)
            found.set(project.folder, [...(found.get(project.folder) ?? []), ...own]);
    }
    return found;
}
/** Names of all targets that files of Nx state, also of those that run nothing; undefined where plug-ins may conclude more. */
async function nxTargetNames(tree, paths) {
    const projects = await descriptionsIn(tree, paths);
    if (projects.some(({ settings }) => settings.hasPlugins))
        return undefined;
    return new Set(projects.flatMap((project) => (0,_nx_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .readNxTargets */ .z)(project).map(({ name }) => name)));
}
function needsOf(project) {
    const targets = (0,_nx_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .readNxTargets */ .z)(project);
    const names = new Set(targets.map(({ name }) => name));
    return targets.flatMap((target) => target.list('dependsOn').flatMap((item) => needsIn(item, names).map((need) => ({ target: target.name, ...need }))));
}
/** `build`, `^build`, `api:build`, or an object with `target` and `projects` or `dependencies`. */
function needsIn({ value, file, path }, names) {
    const at = file.locate(path);
    if (typeof value === 'string') {
        if (value.startsWith('^'))
            return [{ needs: value.slice(1), of: 'dependencies', at }];
        const colon = value.indexOf(':');
        if (colon <= 0 || names.has(value))
            return [{ needs: value, of: 'self', at }];
        return [{ needs: value.slice(colon + 1), of: { selector: value.slice(0, colon) }, at }];
    }
    const needs = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.stringMember)(value, 'target');
    if (needs === undefined)
        return [];
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.memberOf)(value, 'dependencies') === true)
        return [{ needs, of: 'dependencies', at }];
    const projects = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__.memberOf)(value, 'projects');
    const selectors = typeof projects === 'string' ? [projects] : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringsOf */ .iw)(projects);
    if (selectors.length === 0)
        return [{ needs, of: 'self', at }];
    return selectors.map((selector) => ({ needs, of: meaningOf(selector), at }));
}
/** Words that older versions have in the place of names. */
function meaningOf(selector) {
    if (selector === 'self' || selector === '{self}')
        return 'self';
    return selector === 'dependencies' || selector === '{dependencies}' ? 'dependencies' : { selector };
}


/***/ }),

/***/ 28682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ describe),
  readNxProjects: () => (/* binding */ readNxProjects),
  z: () => (/* binding */ settingsFor)
});

// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(41589);
// EXTERNAL MODULE: ./build/js/workspaces/node-manifest.js
var node_manifest = __webpack_require__(82827);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/safe-name.js
var safe_name = __webpack_require__(84626);
;// CONCATENATED MODULE: ./build/js/workspaces/nx-commands.js




const RUN_COMMANDS = new Set([
    'nx:run-commands',
    '@nx/workspace:run-commands',
    '@nrwl/workspace:run-commands',
    '@nxlv/python:run-commands',
]);
const RUN_SCRIPT = new Set(['nx:run-script', '@nx/workspace:run-script', '@nrwl/workspace:run-script']);
/** What can be run for a project as it states it: the plain command where one is stated, else by asking Nx. */
function nxTargets(project, targets, tree) {
    const ecosystem = ecosystemOf(project.folder, tree);
    return targets.flatMap((target) => {
        const { name, isScript } = target;
        // Scripts are told of with their package.
        if (isScript || !(0,safe_name/* isSafeName */.T)(name))
            return [];
        const command = commandOf(target, project, tree);
        return command === undefined ? [] : [{ name, ...command, ecosystem, origin: 'script' }];
    });
}
function ecosystemOf(folder, tree) {
    const isPython = tree.entries.has((0,node_manifest/* fileIn */.Ed)(folder, 'pyproject.toml')) && !tree.entries.has((0,node_manifest/* fileIn */.Ed)(folder, 'package.json'));
    return isPython ? 'python' : 'node';
}
function commandOf(target, project, tree) {
    const { executor } = target;
    const { folder } = project;
    if (executor === undefined || executor === 'nx:noop') {
        return doesSomething(target, project) ? askNx(target, project) : undefined;
    }
    if (RUN_COMMANDS.has(executor))
        return plainCommand(target, project) ?? askNx(target, project);
    if (RUN_SCRIPT.has(executor)) {
        const script = (0,json.stringMember)(target.options, 'script') ?? target.name;
        return (0,safe_name/* isSafeName */.T)(script) ? { command: `${scriptRunner(folder, tree)} run ${script}`, folder } : undefined;
    }
    const known = pythonCommand(target, folder, tree);
    return known === undefined ? askNx(target, project) : { command: known, folder };
}
/** A target that runs nothing of its own: others that it waits for may, or a plug-in. */
function doesSomething({ executor, list }, { settings }) {
    return (executor === undefined && settings.hasPlugins) || list('dependsOn').length > 0;
}
function askNx({ name }, project) {
    if (!(0,safe_name/* isSafeName */.T)(project.name))
        return undefined;
    return { command: `npx nx run ${project.name}:${name}`, folder: project.settings.root };
}
/** What `nx:run-commands` runs; undefined where only Nx can tell: by its arguments, environments and other tokens. */
function plainCommand({ options }, project) {
    const { root } = project.settings;
    const commands = statedCommands(options);
    if (commands.length === 0 || (0,json/* membersOf */.lS)(options).some(([key]) => !PLAIN.has(key)))
        return undefined;
    const cwd = (0,json.stringMember)(options, 'cwd') ?? '';
    const folder = (0,repo_paths/* resolvePath */.o1)(root, insert(cwd.replace(/^\{workspaceRoot\}/, '.'), project, root));
    if (folder === undefined)
        return undefined;
    const command = commands.map((one) => insert(one, project, folder)).join(' && ');
    return command.includes('{args.') ? undefined : { command, folder };
}
// Any other option sets an environment, waits for a word, or is handed to the command as an argument.
const PLAIN = new Set(['command', 'commands', 'cwd', 'parallel', 'color', 'forwardAllArgs', 'verbose', 'tty']);
/** `command` (words may be a list), else `commands`: texts or objects with a command. */
function statedCommands(options) {
    const command = (0,json.memberOf)(options, 'command');
    if (typeof command === 'string')
        return [command];
    if (Array.isArray(command))
        return [(0,json/* stringsOf */.iw)(command).join(' ')];
    const commands = (0,json.memberOf)(options, 'commands');
    if (typeof commands === 'string')
        return [commands];
    return (Array.isArray(commands) ? commands : []).flatMap((one) => {
        const text = (0,json/* isObject */.Gv)(one) ? (0,json.memberOf)(one, 'command') : one;
        return typeof text === 'string' ? [text] : [];
    });
}
/** The text with what Nx puts in place of its tokens; the workspace's root as seen from the folder that the text is used in. */
function insert(text, { name, folder, settings }, from) {
    return text
        .replaceAll('{projectRoot}', (0,repo_paths/* relativePath */.iZ)(settings.root, folder))
        .replaceAll('{projectName}', name)
        .replaceAll('{workspaceRoot}', (0,repo_paths/* relativePath */.iZ)(from, settings.root));
}
function scriptRunner(folder, tree) {
    for (const above of [folder, ...(0,repo_paths/* foldersAbove */.Zv)(folder)]) {
        if (tree.entries.has((0,node_manifest/* fileIn */.Ed)(above, 'package-lock.json')))
            return 'npm';
        if (tree.entries.has((0,node_manifest/* fileIn */.Ed)(above, 'pnpm-lock.yaml')))
            return 'pnpm';
        if (tree.entries.has((0,node_manifest/* fileIn */.Ed)(above, 'yarn.lock')))
            return 'yarn';
    }
    return 'npm';
}
/** What the plain executors of @nxlv/python come to; they run in the folder of their project. */
function pythonCommand({ executor, options }, folder, tree) {
    const has = (option) => (0,json.memberOf)(options, option) === true;
    switch (executor) {
        case '@nxlv/python:ruff-check':
            return onFiles(`ruff check${has('fix') ? ' --fix' : ''}`, (0,json.memberOf)(options, 'lintFilePatterns'));
        case '@nxlv/python:ruff-format':
            return onFiles(`ruff format${has('check') ? ' --check' : ''}`, (0,json.memberOf)(options, 'filePatterns'));
        case '@nxlv/python:flake8':
            return 'flake8';
        case '@nxlv/python:build':
            return `${pythonBuilder(folder, tree)} build`;
        default:
            return undefined;
    }
}
const FILE_PATTERN = /^[\w./*][\w./*-]*$/;
function onFiles(command, stated) {
    const patterns = stated === undefined ? ['.'] : (0,json/* stringsOf */.iw)(stated);
    return patterns.every((pattern) => FILE_PATTERN.test(pattern)) ? [command, ...patterns].join(' ') : undefined;
}
function pythonBuilder(folder, tree) {
    for (const above of [folder, ...(0,repo_paths/* foldersAbove */.Zv)(folder)]) {
        if (tree.entries.has((0,node_manifest/* fileIn */.Ed)(above, 'poetry.lock')))
            return 'poetry';
        if (tree.entries.has((0,node_manifest/* fileIn */.Ed)(above, 'uv.lock')))
            return 'uv';
    }
    return 'poetry';
}

// EXTERNAL MODULE: ./build/js/workspaces/nx-files.js
var nx_files = __webpack_require__(54993);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/workspaces/npm.js
var npm = __webpack_require__(89972);
;// CONCATENATED MODULE: ./build/js/workspaces/nx-imports.js



const TSCONFIGS = ['', '.lib', '.app', '.build', '.spec'].map((kind) => `tsconfig${kind}.json`);
/**
 * What there is to say of TypeScript projects that no package manager links: what they depend on stands in their imports alone,
 * from which Nx concludes edges and this reader does not.
 *
 * @param projects those that a project.json below this nx.json describes
 */
function findUnlinked(settings, projects, tree) {
    if (projects.length < 2)
        return [];
    const { folder, file } = settings;
    const isWorkspace = tree.entries.has((0,node_manifest/* fileIn */.Ed)(folder, 'pnpm-workspace.yaml')) ||
        (0,npm/* npmMembers */.L)((0,node_manifest/* readManifest */.WI)(tree, folder)?.value) !== undefined;
    const unlinked = projects.filter(({ root }) => {
        const has = (name) => tree.entries.has((0,node_manifest/* fileIn */.Ed)(root, name));
        return root !== folder && TSCONFIGS.some(has) && !(isWorkspace && has('package.json'));
    });
    const [first] = unlinked;
    if (first === undefined)
        return [];
    return [
        {
            code: 'nx-imports',
            severity: 'warning',
            message: `${countOf(unlinked.length)}, such as ${(0,printable/* printable */.g$)(first.root)}, can only be joined to others by imports: such edges, which Nx concludes, are missing here`,
            fix: 'State them in maestro.toml or as implicitDependencies, or make the projects members of a workspace with their dependencies in package.json.',
            file,
        },
    ];
}
function countOf(count) {
    return count === 1 ? 'One project of Nx' : `${count} projects of Nx`;
}

// EXTERNAL MODULE: ./build/js/workspaces/nx-inputs.js
var nx_inputs = __webpack_require__(17173);
;// CONCATENATED MODULE: ./build/js/workspaces/nx-references.js


// These mean the project itself, or edges that the graph has anyway.
const NO_PROJECTS = new Set(['', 'self', 'dependencies', '{self}', '{dependencies}']);
/**
 * Projects that a project depends on in Nx though no package manager knows: its `implicitDependencies`, and those whose targets its
 * own ones wait for (`dependsOn`) or whose files they read (`inputs`), where they are named.
 *
 * @see https://nx.dev/reference/project-configuration
 */
function nxReferences(project, targets) {
    const { value, file, path } = project;
    const implicit = { value: (0,json.memberOf)(value, 'implicitDependencies'), file, path: [...path, 'implicitDependencies'] };
    const names = new Set(targets.map(({ name }) => name));
    const byTargets = [
        ...targets.flatMap((target) => target.list('dependsOn').flatMap((item) => waitedFor(item, names))),
        ...readFrom(targets.map((target) => target.list('inputs')), project),
    ];
    // What one target leaves out, another may need: only the project as a whole takes away.
    const added = byTargets.filter(({ selector }) => !selector.startsWith('!'));
    return [...selectorsIn(implicit), ...distinct(added)];
}
function waitedFor(item, names) {
    if (typeof item.value !== 'string')
        return projectsIn(item);
    // `project:target`; a target's own name may have a colon too.
    const at = item.value.indexOf(':');
    if (at <= 0 || item.value.startsWith('^') || names.has(item.value))
        return [];
    return [{ selector: item.value.slice(0, at), at: item.file.locate(item.path) }];
}
/** Inputs that name projects, also those within named inputs. */
function readFrom(lists, project) {
    const references = [];
    const seen = new Set();
    const open = [...lists];
    for (const list of open) {
        for (const item of list) {
            if (typeof item.value !== 'string')
                references.push(...projectsIn(item));
            else if (!seen.has(item.value)) {
                seen.add(item.value);
                open.push((0,nx_files/* itemsOf */.S)(namedInput(item.value, project)));
            }
        }
    }
    return references;
}
function namedInput(name, { value, file, path, settings }) {
    const own = (0,json.memberOf)((0,json.memberOf)(value, 'namedInputs'), name);
    if (own !== undefined)
        return { value: own, file, path: [...path, 'namedInputs', name] };
    const shared = settings.namedInputs.get(name);
    if (shared === undefined || settings.file === undefined)
        return undefined;
    return { value: shared, file: settings.file, path: ['namedInputs', name] };
}
function projectsIn({ value, file, path }) {
    return selectorsIn({ value: (0,json.memberOf)(value, 'projects'), file, path: [...path, 'projects'] });
}
/** One selector, or a list of them. */
function selectorsIn(place) {
    const places = typeof place.value === 'string' ? [place] : (0,nx_files/* itemsOf */.S)(place);
    return places.flatMap(({ value, file, path }) => typeof value === 'string' && !NO_PROJECTS.has(value) ? [{ selector: value, at: file.locate(path) }] : []);
}
function distinct(references) {
    const bySelector = new Map();
    for (const reference of references) {
        if (!bySelector.has(reference.selector))
            bySelector.set(reference.selector, reference);
    }
    return [...bySelector.values()];
}

// EXTERNAL MODULE: ./build/js/workspaces/nx-settings.js
var nx_settings = __webpack_require__(19245);
// EXTERNAL MODULE: ./build/js/workspaces/nx-targets.js
var nx_targets = __webpack_require__(21872);
;// CONCATENATED MODULE: ./build/js/workspaces/nx-projects.js










/** Every project.json of Nx, and whatever Nx adds to a package.json, as a part of its folder's project. */
async function readNxProjects(tree, paths) {
    const workspaces = new Map();
    const findings = [];
    for (const path of paths.settings) {
        const { settings, findings: own } = await (0,nx_settings/* readNxSettings */.yN)(tree, path);
        workspaces.set(settings.root, settings);
        findings.push(...own);
    }
    const projects = [];
    for (const path of paths.projects) {
        const file = await (0,nx_files.readNxFile)(tree, path);
        const settings = settingsFor(file.folder, workspaces);
        if (settings.file === undefined && !isForNx(file.value))
            continue;
        if (file.problem !== undefined)
            findings.push(file.problem);
        projects.push(partOf(file, { value: file.value, path: [], settings }, tree));
    }
    for (const { root, file } of workspaces.values()) {
        const own = projects.filter((part) => settingsFor(part.root, workspaces).root === root);
        if (file !== undefined)
            findings.push(...findUnlinked(file, own, tree));
    }
    const isAsked = [...workspaces.values()].some(({ namesProjects, statesInputs }) => namesProjects || statesInputs);
    for (const path of isAsked ? [...paths.packages, ...paths.plain] : paths.packages) {
        const part = packagePart(path, workspaces, tree);
        if (part !== undefined)
            projects.push(part);
    }
    const namesTags = projects.some(({ implicitDependencies }) => implicitDependencies.some(({ selector }) => NPM_TAG.test(selector)));
    if (namesTags)
        projects.push(...[...paths.packages, ...paths.plain].flatMap((path) => npmTags(path, tree)));
    return { projects, findings };
}
const NPM_TAG = /^!?tag:(?:npm|\*)/;
/** The tags that Nx gives every package: `npm:public` or `npm:private`, and one for each keyword. */
function npmTags(path, tree) {
    const file = (0,node_manifest/* readManifest */.WI)(tree, (0,repo_paths/* parentOf */.gN)(path));
    if (file === undefined || file.problem !== undefined)
        return [];
    const kind = (0,json.memberOf)(file.value, 'private') === true ? 'private' : 'public';
    const tags = [kind, ...(0,json/* stringsOf */.iw)((0,json.memberOf)(file.value, 'keywords'))].map((tag) => `npm:${tag}`);
    const nothing = {
        isVirtual: true,
        isPrivate: false,
        dependencies: [],
        implicitDependencies: [],
        targets: [],
        lockfiles: [],
    };
    return [{ root: file.folder, manifest: file.file, ...nothing, tags }];
}
/** A package without a word for Nx has its part only where the defaults of its scripts name other projects, or files that they read. */
function packagePart(path, workspaces, tree) {
    const file = (0,node_manifest/* readManifest */.WI)(tree, (0,repo_paths/* parentOf */.gN)(path));
    if (file === undefined)
        return undefined;
    const stated = (0,json.memberOf)(file.value, 'nx');
    const isStated = (0,json/* isObject */.Gv)(stated);
    if (!isStated && tree.entries.has((0,node_manifest/* fileIn */.Ed)(file.folder, 'project.json')))
        return undefined;
    const settings = settingsFor(file.folder, workspaces);
    const part = partOf(file, { value: isStated ? stated : {}, path: ['nx'], settings }, tree);
    return isStated || part.implicitDependencies.length > 0 || part.inputs !== undefined ? part : undefined;
}
/** Those of the innermost nx.json at or above a folder. */
function settingsFor(folder, workspaces) {
    const root = [folder, ...(0,repo_paths/* foldersAbove */.Zv)(folder)].find((above) => workspaces.has(above));
    return (root === undefined ? undefined : workspaces.get(root)) ?? nx_settings/* NO_NX */.V_;
}
/** Other tools have a project.json too. */
function isForNx(value) {
    if ((0,json/* isObject */.Gv)((0,json.memberOf)(value, 'targets')))
        return true;
    return /(?:^|[/@])nx(?:\/|-|$)/.test((0,json.stringMember)(value, '$schema') ?? '');
}
/** A project as its file tells of it to Nx, and whence it has its name. */
function describe(file, description, tree) {
    const { folder } = file;
    const beside = (0,node_manifest/* readManifest */.WI)(tree, folder)?.value;
    const stated = (0,json.stringMember)(description.value, 'name');
    const packageName = (0,json.stringMember)(beside, 'name');
    const folderName = folder.slice(folder.lastIndexOf('/') + 1).toLowerCase();
    return {
        ...description,
        ...{ stated, packageName, folderName, folder, file },
        name: stated ?? packageName ?? folderName,
        tags: (0,json/* stringsOf */.iw)((0,json.memberOf)(description.value, 'tags')),
        scripts: new Set((0,json/* membersOf */.lS)((0,json.memberOf)(beside, 'scripts')).map(([script]) => script)),
    };
}
function partOf(file, description, tree) {
    const { folder } = file;
    const { path } = description;
    const { stated, packageName, folderName, ...project } = describe(file, description, tree);
    const name = stated ?? (path.length > 0 || packageName !== undefined || folderName === '' ? undefined : folderName);
    const { tags } = project;
    const targets = (0,nx_targets/* readNxTargets */.z)(project);
    const inputs = (0,nx_inputs/* nxInputs */.A)(project, targets);
    return {
        root: folder,
        manifest: file.file,
        ...(name === undefined ? {} : { name }),
        // A key of a package.json adds to a project, and makes one only by a name.
        isVirtual: path.length > 0 && name === undefined && !tree.entries.has((0,node_manifest/* fileIn */.Ed)(folder, 'project.json')),
        isPrivate: false,
        dependencies: [],
        implicitDependencies: nxReferences(project, targets),
        targets: nxTargets(project, targets, tree),
        tags,
        lockfiles: [],
        ...(inputs === undefined ? {} : { inputs }),
    };
}


/***/ }),

/***/ 19245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   HX: () => (/* binding */ executorOf),
/* harmony export */   V_: () => (/* binding */ NO_NX),
/* harmony export */   yN: () => (/* binding */ readNxSettings)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41589);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
/* harmony import */ var _member_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31609);
/* harmony import */ var _nx_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54993);
/* harmony import */ var _nx_selectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39340);





// More would only cost time.
const MOST_GLOBS = 100;
/** For projects that belong to no nx.json. */
const NO_NX = {
    root: '',
    targetDefaults: new Map(),
    globs: [],
    namedInputs: new Map(),
    hasPlugins: false,
    namesProjects: false,
    statesInputs: false,
};
/** The settings of one nx.json, and what there is to say of them. */
async function readNxSettings(tree, path) {
    const file = await (0,_nx_files_js__WEBPACK_IMPORTED_MODULE_0__.readNxFile)(tree, path);
    const plugins = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(file.value, 'plugins');
    const hasPlugins = Array.isArray(plugins) && plugins.some(isInferring);
    const targetDefaults = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(file.value, 'targetDefaults')).map(([key, value]) => [key, defaultsIn(value, ['targetDefaults', key])]);
    const namedInputs = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(file.value, 'namedInputs'));
    const inputs = namedInputs.map(([, value]) => ({ inputs: value }));
    const settings = {
        file,
        root: file.folder,
        targetDefaults: new Map(targetDefaults),
        globs: globsOf(targetDefaults.map(([key]) => key)),
        namedInputs: new Map(namedInputs),
        hasPlugins,
        statesInputs: targetDefaults.some(([, entries]) => entries.some(({ value }) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(value, 'inputs') !== undefined)),
        namesProjects: [...targetDefaults.flatMap(([, entries]) => entries.map(({ value }) => value)), ...inputs].some((value) => namesProjects(value, file)),
    };
    return { settings, findings: findingsOf(file, hasPlugins) };
}
/** Since Nx 23 a list of entries may stand where there was one. */
function defaultsIn(value, path) {
    if (!Array.isArray(value))
        return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? [{ value, path }] : [];
    return value.flatMap((entry, index) => ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? [{ value: entry, path: [...path, index] }] : []));
}
/** @nxlv/python reads the manifests of Python as we do, and concludes more only where it is told to read imports. */
function isInferring(plugin) {
    const name = typeof plugin === 'string' ? plugin : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(plugin, 'plugin');
    return name !== '@nxlv/python' || (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(plugin, 'options'), 'inferDependencies') === true;
}
function namesProjects(value, file) {
    const lists = ['dependsOn', 'inputs'].map((key) => ({ value: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(value, key), file, path: [] }));
    return lists.flatMap(_nx_files_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S).some(({ value: item }) => {
        return typeof item === 'string' ? item.includes(':') : (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(item, 'projects') !== undefined;
    });
}
function globsOf(keys) {
    const globs = keys.filter((key) => key.includes('*')).slice(0, MOST_GLOBS);
    return globs.sort((a, b) => b.length - a.length).map((key) => ({ key, matches: (0,_member_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchFolders */ .R)('', [key]) }));
}
function findingsOf(file, hasPlugins) {
    const findings = file.problem === undefined ? [] : [file.problem];
    if (hasPlugins) {
        findings.push({
            code: 'nx-plugins',
            severity: 'note',
            message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(file.file)} lists plug-ins: targets and edges that they conclude by running may be missing here`,
            fix: 'State what is missing in maestro.toml.',
            ...file.locate(['plugins']),
        });
    }
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(file.value, 'implicitDependencies') !== undefined) {
        findings.push({
            code: 'ignored-implicit-dependencies',
            severity: 'note',
            message: `Nx ignores the implicitDependencies of ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(file.file)} since version 16, and so do we`,
            fix: 'Move them to the project.json or package.json of each project that they are about.',
            ...file.locate(['implicitDependencies']),
        });
    }
    return findings;
}
/**
 * The defaults of a target, the one that counts most first: those under its executor, else its name, else the longest glob that
 * matches the name. Of several under one key the later counts more; a key of which none holds for the project is passed over.
 */
function defaultsOf({ targetDefaults, globs }, name, executor, project) {
    const matching = globs.filter(({ matches }) => matches(name)).map(({ key }) => key);
    for (const key of [executor ?? name, name, ...matching]) {
        const found = targetDefaults.get(key)?.filter(({ value }) => holds((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(value, 'filter'), executor, project));
        if (found !== undefined && found.length > 0)
            return found.reverse();
    }
    return [];
}
/** What a plug-in concludes is not known here, so what holds for that alone holds for nothing. */
function holds(filter, executor, project) {
    if (filter === undefined)
        return true;
    if ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(filter, 'plugin') !== undefined)
        return false;
    const wanted = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(filter, 'executor');
    const projects = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(filter, 'projects');
    return ((wanted === undefined || wanted === executor) &&
        (projects === undefined || (0,_nx_selectors_js__WEBPACK_IMPORTED_MODULE_4__/* .isSelected */ .s)(project, (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)(projects))));
}
/** What runs a target: the executor that it states, or the one that its short form `command` stands for. */
function executorOf(target) {
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.stringMember)(target, 'executor') ?? ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(target, 'command') === undefined ? undefined : 'nx:run-commands');
}


/***/ }),

/***/ 21872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readNxTargets)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
/* harmony import */ var _nx_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54993);
/* harmony import */ var _nx_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19245);



/**
 * The targets that a project states. A default of nx.json fills in what a target leaves open, unless the two name different executors.
 *
 * @see https://nx.dev/reference/nx-json#target-defaults
 */
function readNxTargets(project) {
    const stated = new Map((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(project.value, 'targets')).filter(([, value]) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)));
    const names = new Set([...stated.keys(), ...project.scripts]);
    return [...names].map((name) => readTarget(name, stated.get(name), project));
}
function readTarget(name, value, project) {
    const { file, path, settings, scripts } = project;
    const own = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : {};
    const isScript = (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .executorOf */ .HX)(own) === undefined && scripts.has(name);
    const stated = isScript ? 'nx:run-script' : (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .executorOf */ .HX)(own);
    const filling = (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultsOf */ .Gf)(settings, name, stated, project).filter((one) => isCompatible(stated, (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .executorOf */ .HX)(one.value)));
    const executor = stated ?? filling.map((one) => (0,_nx_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .executorOf */ .HX)(one.value)).find((one) => one !== undefined);
    const places = [
        { value: own, file, path: [...path, 'targets', name] },
        ...filling.flatMap((one) => (settings.file === undefined ? [] : [{ ...one, file: settings.file }])),
    ];
    return {
        name,
        ...(executor === undefined ? {} : { executor }),
        isScript,
        options: optionsOf(places.map((place) => place.value)),
        list: (key) => listIn(key, places),
        setting: (key) => places.map(({ value: one }) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(one, key)).find((one) => one !== undefined),
    };
}
function isCompatible(executor, other) {
    return executor === undefined || other === undefined || executor === other;
}
/** The items of the first place that states any; `...` among them stands for those of the places behind it. */
function listIn(key, places) {
    const items = [];
    for (const { value, file, path } of places) {
        const stated = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(value, key);
        if (stated === undefined)
            continue;
        const own = (0,_nx_files_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S)({ value: stated, file, path: [...path, key] });
        items.push(...own.filter((item) => item.value !== REST));
        if (!own.some((item) => item.value === REST))
            break;
    }
    return items;
}
const REST = '...';
/** Options of the first one win; `command` beside `options` is the short form of an option. */
function optionsOf(values) {
    const options = new Map();
    for (const value of [...configurationOf(values), ...values]) {
        const command = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(value, 'command');
        const own = [
            ...(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(value, 'options')),
            ...(command === undefined ? [] : [['command', command]]),
        ];
        // One of the two says what to run; a default for the other must not come beside it.
        const isSaid = options.has('command') || options.has('commands');
        for (const [key, option] of own) {
            if (!options.has(key) && !(isSaid && (key === 'command' || key === 'commands')))
                options.set(key, option);
        }
    }
    return Object.fromEntries(options);
}
/** The options of the configuration that a target takes when nobody asks for one. */
function configurationOf(values) {
    const name = values.map((value) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)(value, 'defaultConfiguration')).find((one) => one !== undefined);
    if (name === undefined)
        return [];
    return values.map((value) => ({ options: (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(value, 'configurations'), name) }));
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
