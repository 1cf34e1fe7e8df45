export const id = 2456;
export const ids = [2456];
export const modules = {

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findImportGaps: () => (/* binding */ findImportGaps),
  importChecks: () => (/* binding */ importChecks)
});

// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(1589);
// EXTERNAL MODULE: ./build/js/standards/jsonc.js
var jsonc = __webpack_require__(896);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(1023);
// EXTERNAL MODULE: ./build/js/workspaces/node-manifest.js
var node_manifest = __webpack_require__(2827);
// EXTERNAL MODULE: ./build/js/workspaces/node-specifiers.js
var node_specifiers = __webpack_require__(6227);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/doctor/manifests.js
var manifests = __webpack_require__(5122);
// EXTERNAL MODULE: ./build/js/graph/python-encoding.js
var python_encoding = __webpack_require__(569);
// EXTERNAL MODULE: ./build/js/graph/python-imports.js + 5 modules
var python_imports = __webpack_require__(9489);
// EXTERNAL MODULE: ./build/js/graph/typescript-imports.js + 2 modules
var typescript_imports = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/js/doctor/provided-modules.js


/**
 * What an installer would put within reach of an import. Where the manifest does not say which folders those are, it is all of `src`, else
 * only what is called like the project: other folders beside a manifest hold tests, scripts and the like.
 *
 * @param files Python files of the project, from its folder
 * @param name normalized name of the package
 */
function providedModules(table, name, files) {
    const wanted = [...statedPackages(table), ...usualPackages(name, files)];
    const paths = wanted.flatMap(({ root, prefix }) => {
        const below = files.filter((file) => root === '' || file.startsWith(`${root}/`));
        const paths = below.map((file) => (0,repo_paths/* pathInside */._l)(root, file));
        return prefix === '' ? paths : paths.filter((path) => isWithin(prefix, dotted(path)));
    });
    return modulesAt(paths);
}
/** The modules in Python files, whose paths start where imports do. */
function modulesAt(paths) {
    const modules = new Set();
    const namespaces = new Set();
    for (const path of paths) {
        const name = dotted(path);
        modules.add(name.replace(/\.__init__$/, ''));
        for (let at = name.lastIndexOf('.'); at > 0; at = name.lastIndexOf('.', at - 1))
            namespaces.add(name.slice(0, at));
    }
    for (const module of modules)
        namespaces.delete(module);
    return { modules, namespaces };
}
function dotted(path) {
    return path.replace(/\.py$/, '').replaceAll('/', '.');
}
function isWithin(prefix, module) {
    return module === prefix || module.startsWith(`${prefix}.`);
}
/** What settings of Poetry, hatch, uv and setuptools name. */
function statedPackages(table) {
    const poetry = (0,toml/* listAt */.gT)(table, 'tool', 'poetry', 'packages').flatMap((entry) => {
        const include = (0,toml/* isTable */.bI)(entry) ? (0,toml/* stringAt */.bX)(entry, 'include') : undefined;
        if (!(0,toml/* isTable */.bI)(entry) || include === undefined || include.startsWith('..'))
            return [];
        return { root: plain((0,toml/* stringAt */.bX)(entry, 'from') ?? ''), prefix: dottedStart(include) };
    });
    const hatch = (0,toml/* stringsAt */.kp)(table, 'tool', 'hatch', 'build', 'targets', 'wheel', 'packages').map((path) => {
        const at = plain(path).lastIndexOf('/');
        return { root: plain(path).slice(0, Math.max(0, at)), prefix: dottedStart(plain(path).slice(at + 1)) };
    });
    const uv = (0,toml/* stringAt */.bX)(table, 'tool', 'uv', 'build-backend', 'module-name');
    const uvRoot = plain((0,toml/* stringAt */.bX)(table, 'tool', 'uv', 'build-backend', 'module-root') ?? 'src');
    const found = (0,toml/* stringsAt */.kp)(table, 'tool', 'setuptools', 'packages', 'find', 'where');
    return [
        ...poetry,
        ...hatch,
        ...(uv === undefined ? [] : [{ root: uvRoot, prefix: uv }]),
        ...found.filter((root) => plain(root) !== '').map((root) => ({ root: plain(root), prefix: '' })),
    ];
}
function usualPackages(name, files) {
    if (files.some((file) => file.startsWith('src/')))
        return [{ root: 'src', prefix: '' }];
    return [{ root: '', prefix: name.replaceAll('-', '_') }];
}
/** `acme/core`, `acme/core/**`, `core.py` → `acme.core`, `acme.core`, `core`. */
function dottedStart(path) {
    const segments = plain(path).replace(/\.py$/, '').split('/');
    const glob = segments.findIndex((segment) => segment.includes('*'));
    return (glob < 0 ? segments : segments.slice(0, glob)).join('.');
}
function plain(path) {
    return path
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '')
        .replace(/^\.$/, '');
}

;// CONCATENATED MODULE: ./build/js/doctor/sibling-imports.js






const PYTHON = /\.pyi?$/;
const SCRIPT = /\.[cm]?[jt]sx?$/;
const BUILT = /(?:^|\/)(?:dist|build|out|coverage|vendor|\.next|\.nuxt|\.[^/]*cache)\//;
// Code there is what a test reads, seldom what it runs.
const FIXTURE = /(?:^|\/)(?:__testfixtures__|__fixtures__|fixtures)\//;
const MOST_BYTES = 1_000_000;
/**
 * Imports between projects, found file by file without building anything: a Python import means the project that alone provides the longest
 * start of it, an import of TypeScript the project whose package it names, or that a path leads into.
 */
const readSiblingImports = async (subject) => {
    const filesOf = filesByProject(subject);
    const targets = new ImportTargets(subject, await pantsRoots(subject));
    for (const project of subject.graph.projects.values())
        await targets.add(project, filesOf.get(project.name) ?? []);
    const imports = [];
    const uncertain = new Set();
    for (const project of subject.graph.projects.values()) {
        const files = filesOf.get(project.name) ?? [];
        for (const [file, bytes] of await subject.read(files)) {
            if (bytes.length > MOST_BYTES)
                continue;
            const { scan, ecosystem } = scanFile(file, bytes);
            const isFixture = FIXTURE.test(file.slice(project.root.length));
            if (scan.dynamicLines.length > 0 || scan.problem !== undefined)
                uncertain.add(project.name);
            for (const one of scan.imports) {
                const to = targets.meantBy(one, { file, ecosystem, project });
                if (to === undefined || to === project.name)
                    continue;
                const isFirm = !one.isTypeOnly && !one.isGuarded && !one.isDynamic && !isFixture;
                imports.push({ from: project.name, to, ecosystem, module: one.module, at: { file, line: one.line }, isFirm });
            }
        }
    }
    return { imports, uncertain };
};
async function pantsRoots({ tree }) {
    if (!tree.entries.has('pants.toml'))
        return undefined;
    return (await __webpack_require__.e(/* import() */ 9087).then(__webpack_require__.bind(__webpack_require__, 9087))).readSourceRoots(tree);
}
function scanFile(file, bytes) {
    if (!PYTHON.test(file))
        return { scan: (0,typescript_imports/* scanTypeScript */.B)(Buffer.from(bytes).toString('utf8')), ecosystem: 'node' };
    const { text, problem } = (0,python_encoding/* decodePython */.v)(bytes);
    const scan = (0,python_imports/* scanPython */.W)(text);
    return { scan: problem === undefined ? scan : { ...scan, problem }, ecosystem: 'python' };
}
/** Sources by the innermost project that holds them. */
function filesByProject({ graph, tree }) {
    const roots = new Map([...graph.projects.values()].map(({ root, name }) => [root, name]));
    const files = new Map([...roots.values()].map((name) => [name, []]));
    for (const { path, mode } of tree.entries.values()) {
        if (!mode.startsWith('100') || (0,repo_paths/* isInstalled */.j$)(path) || !(PYTHON.test(path) || SCRIPT.test(path)))
            continue;
        const owner = (0,repo_paths/* foldersAbove */.Zv)(path).find((folder) => roots.has(folder));
        const root = owner ?? undefined;
        if (root === undefined || BUILT.test(path.slice(root.length)))
            continue;
        files.get(roots.get(root))?.push(path);
    }
    return files;
}
/** Whom an import may mean. */
class ImportTargets {
    #modules = new Map();
    #namespaces = new Map();
    #packages = new Map();
    #roots;
    #subject;
    /** Where imports start, for a workspace of Pants. */
    #sourceRoots;
    constructor(subject, sourceRoots) {
        this.#subject = subject;
        this.#sourceRoots = sourceRoots;
        this.#roots = new Map([...subject.graph.projects.values()].map(({ root, name }) => [root, name]));
    }
    async add({ name, root, packageNames }, files) {
        if (packageNames.node !== undefined)
            note(this.#packages, packageNames.node, name);
        const manifest = packageNames.python === undefined ? undefined : await (0,manifests/* pythonManifest */.s)(this.#subject.tree, root);
        if (manifest === undefined)
            return;
        const own = files.filter((file) => file.endsWith('.py')).map((file) => (0,repo_paths/* pathInside */._l)(root, file));
        this.#note(providedModules(manifest.table, packageNames.python ?? '', own), name);
        if (this.#sourceRoots !== undefined)
            this.#note(modulesAt(fromRoots(files, this.#sourceRoots)), name);
    }
    #note({ modules, namespaces }, name) {
        for (const module of modules)
            note(this.#modules, module, name);
        for (const namespace of namespaces)
            note(this.#namespaces, namespace, name);
    }
    /** Undefined for what comes from elsewhere, and where several projects may be meant. */
    meantBy(one, importer) {
        return importer.ecosystem === 'python' ? this.#python(one) : this.#script(one.module, importer);
    }
    /** `from acme import core` may mean the module `acme.core`; of several names the first that says something counts. */
    #python({ module, names }) {
        if (module.startsWith('.'))
            return undefined;
        for (const name of names) {
            const owners = this.#modules.get(`${module}.${name}`);
            if (owners !== undefined)
                return only(owners);
        }
        for (let start = module; start !== ''; start = start.slice(0, Math.max(0, start.lastIndexOf('.')))) {
            const owners = this.#modules.get(start);
            if (owners !== undefined)
                return only(owners);
            if (this.#namespaces.has(start))
                return undefined;
        }
        return undefined;
    }
    #script(specifier, { file, project }) {
        if (specifier.startsWith('.'))
            return this.#atPath(specifier, file, project);
        const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
        return only(this.#packages.get(name) ?? new Set());
    }
    /** The project that a relative path leads into, out of the one that holds the file. */
    #atPath(specifier, file, { root }) {
        const target = (0,repo_paths/* resolvePath */.o1)((0,repo_paths/* parentOf */.gN)(file), specifier);
        if (target === undefined || target === root || root === '' || target.startsWith(`${root}/`))
            return undefined;
        const owner = [target, ...(0,repo_paths/* foldersAbove */.Zv)(target)].find((folder) => folder !== '' && this.#roots.has(folder));
        return owner === undefined ? undefined : this.#roots.get(owner);
    }
}
/** Python files, each from the root that its imports start from. */
function fromRoots(files, rootOf) {
    return files.flatMap((file) => {
        const root = file.endsWith('.py') ? rootOf(file) : undefined;
        return root === undefined ? [] : file.slice(root === '' ? 0 : root.length + 1);
    });
}
function note(map, key, name) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, new Set([name]));
    else
        known.add(name);
}
function only(owners) {
    const [first] = owners;
    return owners.size === 1 ? first : undefined;
}

;// CONCATENATED MODULE: ./build/js/doctor/imports.js









/** What is imported and not declared, and what is declared and never mentioned. */
const findImportGaps = importChecks(readSiblingImports);
/** The same with another reading of the imports. */
function importChecks(read) {
    return async (subject) => {
        if (subject.graph.projects.size < 2)
            return [];
        const found = await read(subject);
        return [...(await undeclared(found, subject)), ...(await unused(found, subject))];
    };
}
async function undeclared({ imports }, subject) {
    const { graph } = subject;
    const declared = new Set(graph.edges.map(({ from, to }) => `${from} ${to}`));
    const aliases = await pathAliases(subject);
    const byPair = new Map();
    for (const one of imports) {
        const pair = `${one.from} ${one.to}`;
        if (!one.isFirm || declared.has(pair) || isProvidedFor(one, aliases, subject))
            continue;
        const own = byPair.get(pair);
        if (own === undefined)
            byPair.set(pair, [one]);
        else
            own.push(one);
    }
    return [...byPair.values()].map((ones) => undeclaredFinding(ones, graph));
}
// Nobody who takes the project gets what lies there.
const ASIDE = /(?:^|\/)(?:examples?|samples?|demos?|docs?|scripts?|bench(?:marks?)?|\.[^/]+)\//;
function undeclaredFinding(ones, graph) {
    const { from, to } = ones[0];
    const { root } = graph.projects.get(from);
    const shipped = ones.find(({ at }) => !ASIDE.test(at.file.slice(root.length)));
    const { module, at, ecosystem } = shipped ?? ones[0];
    const isReached = reaches(from, to, graph);
    const more = ones.length === 1 ? '' : ` (and ${ones.length - 1} more ${ones.length === 2 ? 'import' : 'imports'})`;
    const name = graph.projects.get(to)?.packageNames[ecosystem] ?? to;
    return {
        code: 'undeclared-dependency',
        severity: isReached || shipped === undefined ? 'warning' : 'error',
        message: `${from} imports ${(0,printable/* printable */.g)(module)}${lackOf(module, to)}${more}: ${isReached ? 'it is there only because another dependency needs it' : 'a change of it would not test this project'}`,
        fix: `Add ${(0,printable/* printable */.g)(name)} to the dependencies of ${from}.`,
        ...at,
    };
}
/** What is imported and not declared, named once. */
function lackOf(module, to) {
    if (module === to)
        return ', but does not declare it';
    return module.startsWith(`${to}/`) ? `, but does not declare ${to}` : `, which is ${to}, but does not declare it`;
}
/** Whether one project is among all that another one needs. */
function reaches(from, to, { edges }) {
    const reached = new Set([from]);
    for (const name of reached)
        for (const edge of edges)
            if (edge.from === name)
                reached.add(edge.to);
    return reached.has(to);
}
/** Packages that a root above declares for everybody below, and those that settings of TypeScript lead to. */
function isProvidedFor({ ecosystem, module, from }, aliases, { tree, graph }) {
    if (ecosystem !== 'node' || module.startsWith('.'))
        return false;
    if (aliases.some((alias) => (alias.endsWith('*') ? module.startsWith(alias.slice(0, -1)) : alias === module)))
        return true;
    const root = graph.projects.get(from)?.root ?? '';
    const name = module.split('/', module.startsWith('@') ? 2 : 1).join('/');
    return [root, ...(0,repo_paths/* foldersAbove */.Zv)(root)].some((folder) => {
        const value = (0,node_manifest/* readManifest */.WI)(tree, folder)?.value;
        return node_specifiers/* DEPENDENCY_FIELDS */.A.some(({ field }) => (0,json.memberOf)((0,json.memberOf)(value, field), name) !== undefined);
    });
}
async function pathAliases({ tree }) {
    const aliases = [];
    for (const path of tree.manifests) {
        if (!/(?:^|\/)tsconfig[^/]*\.json$/.test(path))
            continue;
        const text = tree.text(path);
        if (text === undefined || !text.includes('"paths"'))
            continue;
        const reading = await (0,jsonc/* readJsonc */.A)(text);
        const paths = 'value' in reading ? (0,json.memberOf)((0,json.memberOf)(reading.value, 'compilerOptions'), 'paths') : undefined;
        if (typeof paths === 'object' && paths !== null)
            aliases.push(...Object.keys(paths));
    }
    return aliases;
}
/** Files in which somebody may speak of a package without importing it. */
const MENTIONS = /\.(?:[cm]?[jt]sx?|jsonc?|pyi?|toml|cfg|ini|ya?ml|html?|mdx?|vue|svelte|astro|s?css|less|sh|txt|in|j2)$|(?:^|\/)(?:Dockerfile|Makefile|Procfile)[^/]*$/;
const imports_MOST_BYTES = 500_000;
async function unused({ imports, uncertain }, subject) {
    const used = new Set(imports.map(({ from, to }) => `${from} ${to}`));
    const candidates = subject.graph.edges.filter(({ from, to, kind, group, at }) => kind === 'local' &&
        group === 'main' &&
        /(?:^|\/)(?:pyproject\.toml|package\.json)$/.test(at.file) &&
        !uncertain.has(from) &&
        // A reference that leads nowhere is mended first.
        !subject.graph.findings.some(({ file, line }) => file === at.file && line === at.line) &&
        !used.has(`${from} ${to}`));
    const findings = [];
    for (const edge of candidates)
        if (!(await isMentioned(edge, subject)))
            findings.push(unusedFinding(edge));
    return findings;
}
function unusedFinding({ from, to, at }) {
    return {
        code: 'unused-dependency',
        severity: 'note',
        message: `${from} declares ${to}, but nothing in it imports or mentions it`,
        fix: `Take it out, if nothing finds it in another way; each change of ${to} tests ${from}.`,
        ...at,
    };
}
/** Whether the dependent has any text, beside the declaration itself, that holds the name of the package or of its modules. */
async function isMentioned({ from, to }, subject) {
    const { graph, tree } = subject;
    const [project, target] = [graph.projects.get(from), graph.projects.get(to)];
    const names = Object.values(target.packageNames).flatMap((name) => [
        name,
        name.replaceAll('-', '_'),
        name.replaceAll('-', '.'),
    ]);
    if (names.length === 0)
        return true;
    const files = [...tree.entries.keys()].filter((path) => MENTIONS.test(path) && isOwn(path, project, graph) && !isRecord(path));
    // A project without sources brings together what others install.
    if (!files.some((path) => /\.(?:py|[cm]?[jt]sx?)$/.test(path)))
        return true;
    for (const bytes of (await subject.read(files)).values()) {
        const text = bytes.length > imports_MOST_BYTES ? '' : Buffer.from(bytes).toString('utf8');
        if (bytes.length > imports_MOST_BYTES || names.some((name) => text.includes(name)))
            return true;
    }
    return mentionsInManifest(project, names, subject);
}
/** Manifests declare it, and locks follow them. */
function isRecord(path) {
    return /(?:^|\/)(?:pyproject\.toml|package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|README[^/]*|CHANGELOG[^/]*)$/i.test(path);
}
function isOwn(path, { root }, { projects }) {
    if (!(0,repo_paths/* isBelow */.Yw)(root, path))
        return false;
    const roots = new Set([...projects.values()].map((one) => one.root));
    return (0,repo_paths/* foldersAbove */.Zv)(path).find((folder) => roots.has(folder)) === root;
}
/** Entry points, scripts and settings of tools, as far as they stand in manifests. */
async function mentionsInManifest({ root }, names, { tree }) {
    const python = (await (0,manifests/* pythonManifest */.s)(tree, root))?.table;
    const tools = python === undefined ? [] : (0,toml/* entriesAt */.ws)(python, 'tool').filter(([tool]) => !['poetry', 'uv'].includes(tool));
    const entries = python === undefined
        ? []
        : [
            ...['scripts', 'gui-scripts', 'entry-points'].map((key) => (0,toml/* valueAt */.fK)(python, 'project', key)),
            ...['scripts', 'plugins'].map((key) => (0,toml/* valueAt */.fK)(python, 'tool', 'poetry', key)),
        ];
    const node = (0,node_manifest/* readManifest */.WI)(tree, root)?.value ?? {};
    const fields = new Set(node_specifiers/* DEPENDENCY_FIELDS */.A.map(({ field }) => field));
    const rest = Object.entries(node).filter(([key]) => !fields.has(key));
    const text = JSON.stringify([tools, entries, rest], (_, value) => (typeof value === 'bigint' ? String(value) : value));
    return names.some((name) => text.includes(name));
}


/***/ }),

/***/ 5122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pythonManifest)
/* harmony export */ });
/* harmony import */ var _workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2685);

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

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findTomlLines)
/* harmony export */ });
/* harmony import */ var _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7164);
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
        scanner ??= new _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyScanner */ .u(text);
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
    return path.reduce(_toml_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .o, '');
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

/***/ 2685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  op: () => (/* binding */ declaredName),
  AI: () => (/* binding */ isUnpackaged),
  WI: () => (/* binding */ readManifest),
  m4: () => (/* binding */ statesWorkspace)
});

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
;// CONCATENATED MODULE: ./build/js/standards/setup-cfg.js
// setuptools, declarative configuration in setup.cfg: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
/** Reads the few values that matter here; an unreadable line is passed over, as an INI file has no strict form. */
function readSetupCfg(text) {
    const values = new Map();
    const sections = new Set();
    let section = '';
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('[')) {
            section = line.slice(1, Math.max(1, line.indexOf(']'))).trim();
            sections.add(section);
            continue;
        }
        // An indented line continues the value above it, and what is of interest here has one line.
        const end = line.search(/[=:]/);
        if (end < 1 || /^[\s#;]/.test(line))
            continue;
        values.set(`${section}.${line.slice(0, end).trim().toLowerCase()}`, line.slice(end + 1).trim());
    }
    const literal = (key) => {
        const value = values.get(key);
        return value === undefined || value === '' || /^(?:attr|file):/.test(value) ? undefined : value;
    };
    const name = literal('metadata.name');
    const version = literal('metadata.version');
    const pythonRequires = literal('options.python_requires');
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        ...(pythonRequires === undefined ? {} : { pythonRequires }),
        sections,
    };
}

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(1023);
// EXTERNAL MODULE: ./build/js/standards/toml-lines.js
var toml_lines = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/unreadable.js
var unreadable = __webpack_require__(1894);
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
        message: `${(0,printable/* printable */.g)(file)} ${why}: what this project depends on is not known`,
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
