"use strict";
exports.id = 6979;
exports.ids = [6979];
exports.modules = {

/***/ 30312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ chosenFiles)
/* harmony export */ });
/* harmony import */ var _graph_code_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90062);
/* harmony import */ var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68012);



// Texts in which tools are told of modules by name.
const SETTINGS = /\.(?:toml|cfg|conf|ini|json|json5|jsonc|ya?ml|sh|bash|env|properties|html?|css|scss|sass|less)$|rc$|^(?:Makefile|justfile|Procfile|(?:.*\.)?Dockerfile(?:\..*)?)$/;
// Code that sets tools up, and names more than it imports.
const SETTINGS_IN_CODE = /^setup\.py$|\.config\.[cm]?[jt]s$|^\.[\w.-]+\.[cm]?[jt]s$|\.(?:setup|workspace|preset)\.[cm]?[jt]s$/;
// Read by name wherever they lie: only a part of them names modules.
const MANIFESTS = /^(?:package\.json|pyproject\.toml|(?:ts|js)config(?:\..+)?\.json|pnpm-workspace\.yaml)$/;
// What runs elsewhere, or not at all.
const ASIDE = /(?:^|\/)(?:\.(?:github|gitlab|circleci|vscode|idea|devcontainer|changeset|husky|git)|__snapshots__)\//;
/** All code of some projects, with what pytest loads above them, the settings in their folders, and data that may name modules. */
function chosenFiles({ tree, graph }, projects, isRead) {
    const conftests = new Set();
    const roots = new Set();
    for (const name of projects) {
        const root = graph.projects.get(name)?.root;
        if (root === undefined)
            continue;
        roots.add(root);
        for (const folder of (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAbove */ .Zv)(root))
            conftests.add((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(folder, 'conftest.py'));
    }
    const code = [];
    const settings = [];
    for (const entry of tree.entries.values()) {
        const { path: file, mode, objectId } = entry;
        const kind = (0,_graph_code_files_js__WEBPACK_IMPORTED_MODULE_1__/* .codeKind */ .Q)(file, mode);
        const slash = file.lastIndexOf('/');
        const name = file.slice(slash + 1);
        const isAtTop = () => roots.has(file.slice(0, Math.max(0, slash)));
        if (kind !== undefined) {
            if ((isRead(file) && !(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstalled */ .j$)(file)) || conftests.has(file))
                code.push({ path: file, mode, objectId, kind });
            if (SETTINGS_IN_CODE.test(name) && isRead(file) && isAtTop())
                settings.push(entry);
        }
        else if (mode.startsWith('100') && SETTINGS.test(name) && !_shared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCKFILES */ .JA.has(name) && isRead(file)) {
            if (isAtTop() || MANIFESTS.test(name))
                settings.push(entry);
            else if (!(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstalled */ .j$)(file) && !ASIDE.test(file))
                code.push({ path: file, mode, objectId, kind: 'data' });
        }
    }
    return { code, settings };
}


/***/ }),

/***/ 7607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ directUses),
/* harmony export */   k: () => (/* binding */ projectUses)
/* harmony export */ });
/* harmony import */ var _graph_module_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43052);

/**
 * Tells of two projects whether files of the first lead to files of the second, directly or through other projects. Looked up from
 * project to project, so the answer may be yes where no single file leads there.
 */
function projectUses(modules) {
    let direct;
    const known = new Map();
    return (from, to) => {
        direct ??= directUses(modules);
        let reached = known.get(from);
        if (reached === undefined) {
            reached = usesFrom(from, direct);
            known.set(from, reached);
        }
        return reached.has(to);
    };
}
function usesFrom(from, direct) {
    const reached = new Set(direct.get(from));
    for (const name of reached)
        for (const next of direct.get(name) ?? [])
            reached.add(next);
    return reached;
}
/** For each project the others to which its own files lead, over the links that count. */
function directUses({ links, order, usesOf }, counts = () => true) {
    const { projects, owners, filesOf, projectsOf, uses } = links;
    const direct = projects.map(() => new Set());
    for (const link of order) {
        if (!counts(link))
            continue;
        let last = _graph_module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .NOBODY */ .oQ;
        for (let at = usesOf.starts[link]; at < usesOf.starts[link + 1]; at++) {
            const project = uses.project[usesOf.items[at]];
            // Those of one project stand together.
            if (project === last || project === _graph_module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .NOBODY */ .oQ)
                continue;
            last = project;
            const own = direct[project];
            for (let of = filesOf.starts[link]; of < filesOf.starts[link + 1]; of++) {
                const owner = owners[filesOf.items[of]];
                if (owner !== project)
                    own.add(owner);
            }
            for (let of = projectsOf.starts[link]; of < projectsOf.starts[link + 1]; of++) {
                own.add(projectsOf.items[of]);
            }
        }
    }
    const named = (own) => new Set([...own].flatMap((project) => projects[project] ?? []));
    return new Map(direct.map((own, project) => [projects[project], named(own)]));
}


/***/ }),

/***/ 77673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ linkFiles),
  X: () => (/* binding */ relinkFiles)
});

// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(41589);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/graph/path-strings.js
var path_strings = __webpack_require__(76433);
;// CONCATENATED MODULE: ./build/js/graph/data-links.js

const READ = { before: 'may read data that names modules', kind: 'use' };
/** Adds links from files that are no code but name some. Which code reads them is not known: any of their project may. */
class DataLinker {
    #linkers;
    #links;
    /** Files that lead to other projects, by their own. */
    #leading = new Map();
    constructor(linkers, links) {
        this.#linkers = linkers;
        this.#links = links;
    }
    addFile(file, { named }) {
        const project = this.#linkers.scope.ownerOf(file);
        for (const { name, line } of named) {
            const links = this.addNamed({ file, project, line, module: name });
            if (project !== undefined && links.some((link) => this.#leadsOut(link, project)))
                this.#note(project, file);
        }
    }
    /** What one word of such a file names, or of settings. */
    addNamed(importer) {
        const { pythonLinker, scriptLinker, pathLinker } = this.#linkers;
        const { module } = importer;
        const isPath = (0,path_strings/* isWrittenAsPath */.DS)(module);
        const installed = /(?:^|\/)node_modules\/(.+)/.exec(module)?.[1];
        const links = [
            installed === undefined
                ? scriptLinker.addNamed(importer)
                : scriptLinker.addNamed({ ...importer, module: installed }),
            isPath ? pathLinker.addNamed(importer, true) : undefined,
            isPath && !((0,path_strings/* endsLikeCode */.JE)(module) && !module.includes('/')) ? undefined : pythonLinker.addNamed(importer),
        ];
        return links.flatMap((link) => link ?? []);
    }
    #leadsOut(link, own) {
        const { scope } = this.#linkers;
        const { files, projects } = this.#links.targetOf(link);
        return projects.some((name) => name !== own) || files.some((file) => scope.ownerOf(file) !== own);
    }
    #note(project, file) {
        const files = this.#leading.get(project);
        if (files === undefined)
            this.#leading.set(project, [file]);
        else if (files.at(-1) !== file)
            files.push(file);
    }
    /** Links from all code of the projects whose data leads to others. */
    addReaders(code) {
        if (this.#leading.size === 0)
            return;
        for (const { path } of code) {
            const project = this.#linkers.scope.ownerOf(path);
            const files = project === undefined ? undefined : this.#leading.get(project);
            if (project === undefined || files === undefined)
                continue;
            const link = this.#links.find('data', project, () => ({ manner: READ, files }));
            this.#links.add(link, { file: path, project, module: '' });
        }
    }
}

// EXTERNAL MODULE: ./build/js/workspaces/node-specifiers.js
var node_specifiers = __webpack_require__(96227);
;// CONCATENATED MODULE: ./build/js/graph/declared-packages.js



/** Reads what every package.json of a tree declares. */
function readDeclaredPackages(tree) {
    const byFolder = new Map();
    const inside = new Map();
    for (const file of tree.manifests) {
        if (!/(?:^|\/)package\.json$/.test(file))
            continue;
        const folder = (0,repo_paths/* parentOf */.gN)(file);
        byFolder.set(folder, declaredIn(tree.text(file) ?? '', folder));
        for (const above of (0,repo_paths/* foldersAbove */.Zv)(folder)) {
            const list = inside.get(above);
            if (list === undefined)
                inside.set(above, [folder]);
            else
                list.push(folder);
        }
    }
    const declared = (folders) => folders.flatMap((folder) => byFolder.get(folder) ?? []);
    const upwards = (root) => (0,repo_paths/* foldersAbove */.Zv)((0,repo_paths/* inFolder */._z)(root, 'x'));
    // The innermost comes last, so that it counts.
    const around = (root) => declared([...(root === '' ? [] : (inside.get(root) ?? [])), ...upwards(root)].reverse());
    return {
        namesFor: (root) => new Set(around(root).flatMap(({ names }) => names)),
        namesAbove: (root) => new Set(declared(upwards(root)).flatMap(({ names }) => names)),
        renamedFor: (root) => new Map(around(root).flatMap(({ renamed }) => renamed)),
    };
}
function declaredIn(text, folder) {
    const reading = (0,json/* readJson */.Vh)(text);
    if ('problem' in reading)
        return { names: [], renamed: [] };
    const entries = node_specifiers/* DEPENDENCY_FIELDS */.A.flatMap(({ field }) => (0,json/* membersOf */.lS)((0,json.memberOf)(reading.value, field)));
    const bundled = ['bundledDependencies', 'bundleDependencies'].flatMap((field) => (0,json/* stringsOf */.iw)((0,json.memberOf)(reading.value, field)));
    const names = [...entries.map(([name]) => name), ...bundled].flatMap((name) => [name, ...typedBy(name)]);
    const renamed = entries.flatMap(([name, specifier]) => {
        const meant = typeof specifier === 'string' ? renamedBy(specifier, folder) : undefined;
        return meant === undefined ? [] : [[name, meant]];
    });
    return { names, renamed };
}
function renamedBy(specifier, folder) {
    const reference = (0,node_specifiers/* parseSpecifier */.a)(specifier);
    if (reference.type === 'path' || reference.type === 'workspace-path') {
        const path = (0,repo_paths/* resolvePath */.o1)(folder, reference.path);
        return path === undefined ? undefined : { folder: path };
    }
    if (reference.type !== 'workspace' && reference.type !== 'range')
        return undefined;
    return reference.name === undefined ? undefined : { name: reference.name };
}
/** `@types/node-fetch` is for node-fetch, `@types/babel__core` for @babel/core. */
function typedBy(name) {
    if (!name.startsWith('@types/'))
        return [];
    const plain = name.slice('@types/'.length);
    return [plain.includes('__') ? `@${plain.replace('__', '/')}` : plain];
}

// EXTERNAL MODULE: ./build/js/graph/module-graph.js
var module_graph = __webpack_require__(43052);
;// CONCATENATED MODULE: ./build/js/graph/link-table.js

const NOWHERE = -1;
// More names than anybody has; the product with as many contexts is exact.
const MOST_NAMES = 2 ** 26;
/** The links that lead somewhere, as they are found. */
class LinkTable {
    #paths;
    #projects;
    #modules;
    #contexts;
    #manners;
    #owners;
    #known = new Map();
    #made;
    #uses = { link: [], file: [], project: [], module: [], line: [] };
    /** @param start what there is already; its uses do not become those of the table */
    constructor(start) {
        this.#paths = new Numbers(start.paths);
        this.#projects = new Numbers(start.projects);
        this.#modules = new Numbers(start.modules);
        this.#contexts = new Numbers(start.contexts);
        this.#manners = [...start.manners];
        this.#owners = start.owners;
        this.#made = {
            contextOf: [...start.contextOf],
            nameOf: [...start.nameOf],
            mannerOf: [...start.mannerOf],
            fileStarts: [...start.filesOf.starts],
            fileItems: [...start.filesOf.items],
            projectStarts: [...start.projectsOf.starts],
            projectItems: [...start.projectsOf.items],
        };
        for (let link = 0; link < start.nameOf.length; link++) {
            this.#known.set(start.contextOf[link] * MOST_NAMES + start.nameOf[link], link);
        }
    }
    /** The link of a name in a context, made where there is none yet; undefined where it leads nowhere. */
    find(context, name, make) {
        const numbers = [this.#contexts.numberOf(context), this.#modules.numberOf(name)];
        const key = numbers[0] * MOST_NAMES + numbers[1];
        let link = this.#known.get(key);
        if (link === undefined) {
            const target = make();
            link = target.files.length + (target.projects?.length ?? 0) === 0 ? NOWHERE : this.#make(target, numbers);
            this.#known.set(key, link);
        }
        return link === NOWHERE ? undefined : link;
    }
    #make({ manner, files, projects = [] }, [context, name]) {
        const { contextOf, nameOf, mannerOf, fileStarts, fileItems, projectStarts, projectItems } = this.#made;
        for (const file of withoutRepeats(files))
            fileItems.push(this.#paths.numberOf(file));
        fileStarts.push(fileItems.length);
        for (const project of projects)
            projectItems.push(this.#projects.numberOf(project));
        projectStarts.push(projectItems.length);
        contextOf.push(context);
        nameOf.push(name);
        return mannerOf.push(this.#mannerOf(manner)) - 1;
    }
    #mannerOf({ before, after, kind }) {
        const known = this.#manners.findIndex((one) => one.before === before && one.after === after && one.kind === kind);
        return known >= 0 ? known : this.#manners.push({ before, ...(after === undefined ? {} : { after }), kind }) - 1;
    }
    /** Where a link leads. */
    targetOf(link) {
        const { fileStarts, fileItems, projectStarts, projectItems } = this.#made;
        const items = (starts, all) => all.slice(starts[link], starts[link + 1]);
        return {
            files: items(fileStarts, fileItems).map((file) => this.#paths.list[file]),
            projects: items(projectStarts, projectItems).map((project) => this.#projects.list[project]),
        };
    }
    /** Somebody needs a link. */
    add(link, { file, project, line = 0, module, isFirm }) {
        if (link === undefined)
            return;
        this.#place(link, file, project);
        this.#uses.module.push(this.#modules.numberOf(module));
        this.#uses.line.push(2 * line + (isFirm === true ? 1 : 0));
    }
    /** Nobody needs a link yet; whoever does later counts as coming before those who need what is added from now on. */
    mention(link, { file, project }) {
        if (link === undefined)
            return;
        this.#place(link, file, project);
        this.#uses.module.push(module_graph/* UNSAID */.rK);
        this.#uses.line.push(0);
    }
    #place(link, file, project) {
        this.#uses.link.push(link);
        this.#uses.file.push(this.#paths.numberOf(file));
        this.#uses.project.push(project === undefined ? module_graph/* NOBODY */.oQ : this.#projects.numberOf(project));
    }
    /** How many uses there are so far. */
    get count() {
        return this.#uses.link.length;
    }
    /** All links, with the uses that were added. */
    links(ownerOf) {
        const more = this.#paths.list.slice(this.#owners.length).map((file) => {
            const owner = ownerOf(file);
            return owner === undefined ? module_graph/* NOBODY */.oQ : this.#projects.numberOf(owner);
        });
        const { contextOf, nameOf, mannerOf, fileStarts, fileItems, projectStarts, projectItems } = this.#made;
        const { link, file, project, module, line } = this.#uses;
        return {
            paths: this.#paths.list,
            projects: this.#projects.list,
            modules: this.#modules.list,
            manners: this.#manners,
            contexts: this.#contexts.list,
            owners: new Int32Array([...this.#owners, ...more]),
            contextOf: new Int32Array(contextOf),
            nameOf: new Int32Array(nameOf),
            mannerOf: new Int32Array(mannerOf),
            filesOf: { starts: new Int32Array(fileStarts), items: new Int32Array(fileItems) },
            projectsOf: { starts: new Int32Array(projectStarts), items: new Int32Array(projectItems) },
            uses: {
                link: new Int32Array(link),
                file: new Int32Array(file),
                project: new Int32Array(project),
                module: new Int32Array(module),
                line: new Int32Array(line),
            },
        };
    }
}
/** Gives each text a number, equal ones the same. */
class Numbers {
    list;
    #numbers;
    #last;
    #number = 0;
    constructor(start) {
        this.list = [...start];
        this.#numbers = new Map(start.map((text, at) => [text, at]));
    }
    numberOf(text) {
        // Most are asked for several times in a row.
        if (text === this.#last)
            return this.#number;
        let number = this.#numbers.get(text);
        if (number === undefined) {
            number = this.list.push(text) - 1;
            this.#numbers.set(text, number);
        }
        this.#last = text;
        this.#number = number;
        return number;
    }
}
/** Most lists are short and have none: those are not copied. */
function withoutRepeats(files) {
    const hasRepeats = files.length > 8 || files.some((file, at) => files.indexOf(file) !== at);
    return hasRepeats ? [...new Set(files)] : files;
}
const NONE = new Int32Array(0);
const NO_LISTS = { starts: new Int32Array(1), items: NONE };
/** No links yet, among this code. */
function noLinks(paths) {
    return {
        paths,
        projects: [],
        modules: [],
        manners: [],
        contexts: [],
        owners: NONE,
        contextOf: NONE,
        nameOf: NONE,
        mannerOf: NONE,
        filesOf: NO_LISTS,
        projectsOf: NO_LISTS,
        uses: { link: NONE, file: NONE, project: NONE, module: NONE, line: NONE },
    };
}

// EXTERNAL MODULE: ./build/js/graph/linked-files.js
var linked_files = __webpack_require__(35410);
// EXTERNAL MODULE: ./build/js/standards/jsonc.js
var jsonc = __webpack_require__(50896);
;// CONCATENATED MODULE: ./build/js/graph/path-aliases.js



const TSCONFIG = /(?:^|\/)(?:ts|js)config(?:\.[^/]+)?\.json$/;
/**
 * Reads `paths` and `baseUrl` of every tsconfig: https://www.typescriptlang.org/tsconfig/#paths
 *
 * @param packages the folders of packages that a tsconfig may extend, by name
 */
async function readAliases(tree, packages) {
    const files = tree.manifests.filter((file) => TSCONFIG.test(file));
    const settings = new Map(await Promise.all(files.map(async (file) => [file, await readSettings(file, tree, packages)])));
    const [beside, inside] = [new Map(), new Map()];
    for (const file of files) {
        addTo(beside, (0,repo_paths/* parentOf */.gN)(file), file);
        for (const folder of (0,repo_paths/* foldersAbove */.Zv)(file))
            addTo(inside, folder, file);
    }
    const settingsOf = (root) => {
        const above = (0,repo_paths/* foldersAbove */.Zv)(root).flatMap((folder) => beside.get(folder) ?? []);
        const reached = new Set([...(inside.get(root) ?? []), ...above]);
        for (const file of reached)
            for (const base of settings.get(file)?.bases ?? [])
                reached.add(base);
        return [...reached].flatMap((file) => settings.get(file) ?? []);
    };
    return {
        aliasesOf: (root) => settingsOf(root).flatMap(({ aliases }) => aliases),
        jsxSourcesOf: (root) => [...new Set(settingsOf(root).flatMap(({ jsxSource }) => jsxSource ?? []))],
    };
}
function addTo(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}
async function readSettings(file, tree, packages) {
    const text = tree.text(file);
    if (text === undefined)
        return { aliases: [], bases: [] };
    const reading = await (0,jsonc/* readJsonc */.A)(text);
    if ('problem' in reading)
        return { aliases: [], bases: [] };
    const folder = (0,repo_paths/* parentOf */.gN)(file);
    const options = (0,json.memberOf)(reading.value, 'compilerOptions');
    const baseUrl = (0,json.stringMember)(options, 'baseUrl');
    const base = baseUrl === undefined ? folder : (0,repo_paths/* resolvePath */.o1)(folder, baseUrl);
    const bare = baseUrl === undefined || base === undefined ? [] : [{ from: '*', targets: [(0,repo_paths/* inFolder */._z)(base, '*')] }];
    const paths = (0,json/* membersOf */.lS)((0,json.memberOf)(options, 'paths')).map(([from, targets]) => {
        const resolved = (0,json/* stringsOf */.iw)(targets).flatMap((target) => base === undefined ? [] : ((0,repo_paths/* resolvePath */.o1)(base, target) ?? []));
        return { from, targets: resolved };
    });
    const jsxSource = (0,json.stringMember)(options, 'jsxImportSource');
    const bases = basesOf((0,json.memberOf)(reading.value, 'extends'), folder, packages);
    return { aliases: [...paths, ...bare], bases, ...(jsxSource === undefined ? {} : { jsxSource }) };
}
function basesOf(value, folder, packages) {
    return (typeof value === 'string' ? [value] : (0,json/* stringsOf */.iw)(value)).flatMap((path) => {
        const target = path.startsWith('.') ? (0,repo_paths/* resolvePath */.o1)(folder, path) : inPackage(path, packages);
        return target === undefined ? [] : [target.endsWith('.json') ? target : `${target}.json`];
    });
}
/** Where settings of a package of this repository lie, if their path says so: what it exports under other names is not looked up. */
function inPackage(path, packages) {
    const segments = path.split('/');
    const root = packages.get(segments.splice(0, path.startsWith('@') ? 2 : 1).join('/'));
    return root === undefined ? undefined : (0,repo_paths/* inFolder */._z)(root, segments.length === 0 ? 'tsconfig' : segments.join('/'));
}
/** The paths that a name stands for by the aliases; each alias that fits counts. */
function aliased(name, aliases) {
    const paths = [];
    for (const { from, targets } of aliases) {
        const star = from.indexOf('*');
        if (star < 0) {
            if (name === from)
                paths.push(...targets);
            continue;
        }
        const [start, end] = [from.slice(0, star), from.slice(star + 1)];
        if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end))
            continue;
        const middle = name.slice(start.length, name.length - end.length);
        paths.push(...targets.map((target) => target.replace('*', () => middle)));
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/js/graph/built-sources.js

// Where builds put what they make, and where its source is kept.
const BUILT = new Set([
    ...['dist', 'build', 'out', 'output', 'es', 'esm', 'cjs', 'umd', 'lib', 'types', 'module', 'commonjs'],
]);
const SOURCES = ['src', 'source', 'lib', 'app', ''];
/** Whether a path in a project, given from its root, lies where builds put what they make. */
function isBuilt(path) {
    return BUILT.has(path.split('/', 1)[0]);
}
/** A file in a project, or the source from which a build makes it. */
function sourcesOf(modules, root, path) {
    const direct = modules.find(path);
    const segments = (0,repo_paths/* pathInside */._l)(root, path).split('/');
    let start = 0;
    while (start < segments.length - 1 && BUILT.has(segments[start]))
        start++;
    if (start === 0)
        return direct;
    const rests = Array.from({ length: start }, (_, at) => segments.slice(at + 1).join('/'));
    for (const rest of rests.reverse()) {
        for (const source of SOURCES) {
            const found = modules.find((0,repo_paths/* inFolder */._z)((0,repo_paths/* inFolder */._z)(root, source), rest));
            if (found.length > 0)
                return [...direct, ...found];
        }
    }
    return direct;
}

;// CONCATENATED MODULE: ./build/js/graph/script-modules.js

// Longest first: `.d.ts` before `.ts`.
const ENDING = /\.(?:d\.[cm]?ts|[cm]?[jt]sx?|vue|svelte|mdx|astro|marko|coffee)$/;
// What bundlers put before an ending to choose a file for one of several surroundings.
const SURROUNDINGS = /\.(?:native|ios|android|web|browser|server|client|node|electron|shared)$/;
/**
 * Modules of JavaScript and TypeScript by where they lie. Files of both ends of a change may be in it. Which of several files is meant
 * depends on who asks (a compiler, a bundler, a test runner), so all of them are.
 */
class ScriptModules {
    #files;
    #byStem = new Map();
    #folders;
    #byFolder;
    constructor(files) {
        this.#files = new Set(files);
        for (const file of files) {
            const stem = file.replace(ENDING, '');
            this.#add(stem, file);
            const plain = stem.replace(SURROUNDINGS, '');
            if (plain !== stem)
                this.#add(plain, file);
            if (plain.endsWith('/index'))
                this.#add(plain.slice(0, -'/index'.length), file);
            else if (plain === 'index')
                this.#add('', file);
        }
    }
    #add(stem, file) {
        const files = this.#byStem.get(stem);
        if (files === undefined)
            this.#byStem.set(stem, [file]);
        else
            files.push(file);
    }
    /** The files that a path may mean: itself, with another ending, or the index of a folder. */
    find(path) {
        const plain = path.replace(/\/+$/, '');
        const exact = this.#files.has(plain) ? [plain] : [];
        const stem = plain.replace(ENDING, '');
        const others = [...(this.#byStem.get(plain) ?? []), ...(stem === plain ? [] : (this.#byStem.get(stem) ?? []))];
        return exact.length + others.length < 2 ? [...exact, ...others] : [...new Set([...exact, ...others])];
    }
    /** The modules that lie right in a folder. */
    inside(folder) {
        this.#byFolder ??= byFolder(this.#files);
        return this.#byFolder.get(folder) ?? [];
    }
    /** Whether a folder holds a module, however deep. */
    hasFolder(folder) {
        this.#folders ??= foldersOf(this.#files);
        return this.#folders.has(folder);
    }
}
function foldersOf(files) {
    const folders = new Set(['']);
    for (const file of files) {
        for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
            const folder = file.slice(0, at);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
function byFolder(files) {
    const lists = new Map();
    for (const file of files) {
        const folder = (0,repo_paths/* parentOf */.gN)(file);
        const list = lists.get(folder);
        if (list === undefined)
            lists.set(folder, [file]);
        else
            list.push(file);
    }
    return lists;
}

;// CONCATENATED MODULE: ./build/js/graph/path-links.js




const NAMED = { before: 'names', kind: 'use' };
const NOTHING = { files: [], projects: [] };
/**
 * Adds links from strings that are paths of code, or of folders that hold some, whoever reads them. A path may start at the file that names it,
 * at its project or at the repository; one without dots in front at any folder around.
 */
class PathLinker {
    #world;
    #links;
    #known;
    constructor(world, links) {
        this.#world = world;
        this.#links = links;
    }
    /** What the strings of a file of code name. */
    addFile(file, { named }) {
        const paths = named.filter(({ name }) => (0,path_strings/* isWrittenAsPath */.DS)(name));
        if (paths.length === 0)
            return;
        const project = this.#world.scope.ownerOf(file);
        for (const { name, line } of paths)
            this.addNamed({ file, project, line, module: name }, false);
    }
    /** @param withFolders whether a name without dots in front may be that of a folder */
    addNamed(importer, withFolders) {
        const folder = (0,repo_paths/* parentOf */.gN)(importer.file);
        const context = `string ${withFolders}\0${folder}\0${importer.project}`;
        const make = () => ({ manner: NAMED, ...this.#meant(importer, withFolders) });
        const link = this.#links.find(context, importer.module, make);
        this.#links.add(link, importer);
        return link;
    }
    #meant({ file, project, module }, withFolders) {
        const own = (project === undefined ? undefined : this.#world.projects.get(project)?.root) ?? '';
        const isDotted = module.startsWith('.');
        const plain = module.replace(/[?#].*$/, '').replace(/^\/+/, '');
        const glob = /[*?{}$[(<!]/.exec(plain);
        const start = glob === null ? undefined : plain.slice(0, plain.lastIndexOf('/', glob.index) + 1);
        const mayBeFolder = isDotted || withFolders || (0,path_strings/* endsLikeCode */.JE)(plain);
        const parts = startsOf(plain, (0,repo_paths/* parentOf */.gN)(file), own).map((base) => {
            const exact = this.#fileAt((0,repo_paths/* resolvePath */.o1)(base, plain));
            // With an index a folder is a module; who reads all that is in it writes a slash, or settings.
            const isModule = exact !== undefined && !withFolders && !plain.endsWith('/');
            if (isModule || !mayBeFolder)
                return exact ?? NOTHING;
            if (start === undefined)
                return joinedOf(exact, this.#folderAt((0,repo_paths/* resolvePath */.o1)(base, plain), own, own));
            if (exact !== undefined)
                return exact;
            return start === ''
                ? NOTHING
                : this.#folderAt((0,repo_paths/* resolvePath */.o1)(base, start), own, start.startsWith('.') ? undefined : own);
        });
        return {
            files: [...new Set(parts.flatMap((part) => part.files))],
            projects: [...new Set(parts.flatMap((part) => part.projects))],
        };
    }
    /** Undefined where there is no such file. */
    #fileAt(path) {
        if (path === undefined || path === '')
            return undefined;
        const { modules } = this.#modules();
        const direct = modules.find(path);
        if (direct.length > 0)
            return { files: direct, projects: [] };
        if (this.#world.has(path))
            return NOTHING;
        const owner = this.#builtBy(path);
        const files = owner === undefined ? [] : sourcesOf(modules, owner.root, path);
        return files.length > 0 ? { files, projects: [] } : undefined;
    }
    /** @param own where given, a folder that holds it is not meant as a whole: most name it to go on from there */
    #folderAt(folder, root, own) {
        if (folder === undefined || (own !== undefined && (0,repo_paths/* isBelow */.Yw)(folder, own)))
            return NOTHING;
        if (folder === '' && root === '')
            return NOTHING;
        const below = this.#below(folder);
        if (below.length === 0) {
            // What a build of another project makes there is not here: it may be made of anything.
            const builder = this.#builtBy(folder);
            return builder === undefined || builder.root === root ? NOTHING : { files: [], projects: [builder.name] };
        }
        const inside = new Set();
        for (const project of this.#world.projects.values()) {
            if (project.root === folder || (0,repo_paths/* isBelow */.Yw)(folder, project.root))
                inside.add(project.name);
        }
        if (inside.size === 0)
            return { files: below, projects: [] };
        const isFree = (file) => !inside.has(this.#world.scope.ownerOf(file) ?? '');
        return { files: below.filter(isFree), projects: [...inside] };
    }
    /** The project whose build makes a file or folder, by where it lies. */
    #builtBy(path) {
        const { scope, projects } = this.#world;
        const name = scope.ownerOf(path);
        const project = name === undefined ? undefined : projects.get(name);
        if (project === undefined || path === project.root)
            return undefined;
        return isBuilt((0,repo_paths/* pathInside */._l)(project.root, path)) ? project : undefined;
    }
    #below(folder) {
        const { sorted } = this.#modules();
        if (folder === '')
            return sorted;
        const start = firstAt(sorted, `${folder}/`);
        return sorted.slice(start, firstAt(sorted, `${folder}0`));
    }
    #modules() {
        this.#known ??= { modules: new ScriptModules(this.#world.files), sorted: [...this.#world.files].sort() };
        return this.#known;
    }
}
function joinedOf(exact = NOTHING, folder) {
    return { files: [...exact.files, ...folder.files], projects: [...exact.projects, ...folder.projects] };
}
/** The folders at which a path may start. */
function startsOf(path, folder, own) {
    if (path.startsWith('../'))
        return [...new Set([folder, own])];
    if (path.startsWith('.') || !path.includes('/'))
        return [...new Set([folder, own, ''])];
    return [...new Set([folder, ...(0,repo_paths/* foldersAbove */.Zv)((0,repo_paths/* inFolder */._z)(folder, 'x')), ''])];
}
/** Where a text stands in a sorted list, or would: `0` follows the slash. */
function firstAt(sorted, text) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
;// CONCATENATED MODULE: ./build/js/graph/python-packages.js


/**
 * What a project brings along. Where its manifest does not say which folders those are, it is all of `src`, and else what is called like the
 * project: other folders beside a manifest hold tests, scripts and the like.
 *
 * @param folder of the manifest
 * @param name normalized name of the package; undefined where it has none
 */
function packagesOf(table, folder, name) {
    const usual = name === undefined ? [] : [{ root: '', prefix: name.replaceAll('-', '_') }];
    return [...statedPackages(table), { root: 'src', prefix: '' }, ...usual].flatMap(({ root, prefix }) => {
        const at = (0,repo_paths/* resolvePath */.o1)(folder, root);
        return at === undefined ? [] : [{ root: at, prefix }];
    });
}
/** Whether a file is what whoever has one of the packages installed gets for a dotted name, or on the way to it. */
function holdsModule(packages, file, module) {
    return packages.some(({ root, prefix }) => {
        if (!(0,repo_paths/* isBelow */.Yw)(root, file))
            return false;
        const name = dotted((0,repo_paths/* pathInside */._l)(root, file));
        return isWithin(prefix, name) && isWithin(name, module);
    });
}
/** Whether a package may hold a module, by its name. */
function mayHold({ prefix }, module) {
    return isWithin(prefix, module) || isWithin(module, prefix);
}
/** `acme/core/__init__.py` \u2192 `acme.core`. */
function dotted(path) {
    return path
        .replace(/\.pyi?$/, '')
        .replaceAll('/', '.')
        .replace(/(?:^|\.)__init__$/, '');
}
/** Whether a module is another one, or lies in it; everything lies in that without a name. */
function isWithin(outer, module) {
    return outer === '' || module === outer || module.startsWith(`${outer}.`);
}
/** What settings of Poetry, hatch, uv and setuptools name; folders as written. */
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
    const found = (0,toml/* stringsAt */.kp)(table, 'tool', 'setuptools', 'packages', 'find', 'where').map(plain);
    return [
        ...poetry,
        ...hatch,
        ...(uv === undefined ? [] : [{ root: uvRoot, prefix: uv }]),
        ...found.filter((root) => root !== '').map((root) => ({ root, prefix: '' })),
    ];
}
/** `acme/core`, `acme/core/**`, `core.py` \u2192 `acme.core`, `acme.core`, `core`. */
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

;// CONCATENATED MODULE: ./build/js/graph/python-layout.js



/**
 * Reads the layout of a project from its manifests; what none of them says is where most keep their modules.
 *
 * @param script the text of its setup.py
 */
async function readPythonLayout({ root, packageNames }, tree, script = '') {
    const text = tree.text((0,repo_paths/* inFolder */._z)(root, 'pyproject.toml'));
    const reading = text === undefined ? undefined : await (0,toml/* readToml */.D7)(text);
    const table = reading !== undefined && 'table' in reading ? reading.table : {};
    const setup = tree.text((0,repo_paths/* inFolder */._z)(root, 'setup.cfg')) ?? '';
    const stated = [...statedFolders(table), ...setupFolders(setup)];
    const folders = stated.flatMap((folder) => (0,repo_paths/* resolvePath */.o1)(root, folder) ?? []);
    return {
        roots: [...new Set([(0,repo_paths/* inFolder */._z)(root, 'src'), root, ...folders])],
        packages: packagesOf(table, root, packageNames.python),
        entryModules: [...new Set([...entryModules(table), ...setupEntryModules(setup), ...scriptEntryModules(script)])],
        isRenamed: renames(table),
    };
}
const WITH_ROOTS = [
    ['tool', 'pytest', 'ini_options', 'pythonpath'],
    ['tool', 'setuptools', 'packages', 'find', 'where'],
    ['tool', 'setuptools', 'package-dir', ''],
    ['tool', 'pdm', 'build', 'package-dir'],
    ['tool', 'uv', 'build-backend', 'module-root'],
    ['tool', 'maturin', 'python-source'],
    ['tool', 'mypy', 'mypy_path'],
    ['tool', 'pyright', 'extraPaths'],
    ['tool', 'hatch', 'build', 'dev-mode-dirs'],
    ['tool', 'hatch', 'build', 'sources'],
];
function statedFolders(table) {
    const targets = (0,toml/* entriesAt */.ws)(table, 'tool', 'hatch', 'build', 'targets').map(([target]) => target);
    const hatch = [['tool', 'hatch', 'build'], ...targets.map((target) => ['tool', 'hatch', 'build', 'targets', target])];
    const packages = [
        ...hatch.flatMap((keys) => (0,toml/* stringsAt */.kp)(table, ...keys, 'packages')),
        ...(0,toml/* stringsAt */.kp)(table, 'tool', 'scikit-build', 'wheel', 'packages'),
    ];
    return [
        ...WITH_ROOTS.flatMap((keys) => texts((0,toml/* valueAt */.fK)(table, ...keys))),
        ...hatch.flatMap((keys) => texts((0,toml/* valueAt */.fK)(table, ...keys, 'sources'))),
        ...packages.map((path) => (0,repo_paths/* parentOf */.gN)(path.replace(/\/+$/, ''))),
        ...(0,toml/* listAt */.gT)(table, 'tool', 'poetry', 'packages').flatMap((entry) => (0,toml/* isTable */.bI)(entry) ? ((0,toml/* stringAt */.bX)(entry, 'from') ?? []) : []),
    ];
}
function texts(value) {
    if (typeof value === 'string')
        return value.split(/[\s,:]+/);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** `where = src` and `= src` below `package_dir`, as setup.cfg has them. */
function setupFolders(text) {
    return [...text.matchAll(/^\s*(?:where|package_dir)?\s*=\s*(?:=\s*)?([\w./-]+)\s*$/gm)].map(([, folder]) => folder);
}
const WITH_ENTRIES = [
    ['project', 'scripts'],
    ['project', 'gui-scripts'],
    ['tool', 'poetry', 'scripts'],
];
function entryModules(table) {
    const groups = [
        ['project', 'entry-points'],
        ['tool', 'poetry', 'plugins'],
    ].flatMap((keys) => (0,toml/* entriesAt */.ws)(table, ...keys).map(([group]) => [...keys, group]));
    return [...WITH_ENTRIES, ...groups].flatMap((keys) => (0,toml/* entriesAt */.ws)(table, ...keys).flatMap(([, value]) => {
        const text = (0,toml/* isTable */.bI)(value) ? ((0,toml/* stringAt */.bX)(value, 'reference') ?? (0,toml/* stringAt */.bX)(value, 'callable')) : value;
        return typeof text === 'string' ? moduleOf(text) : [];
    }));
}
function setupEntryModules(text) {
    const start = text.indexOf('[options.entry_points]');
    if (start < 0)
        return [];
    const [section = ''] = text.slice(start + 1).split(/^\[/m, 1);
    return [...section.matchAll(/^\s+[^=\n]+=\s*([\w.]+)/gm)].flatMap(([, module]) => moduleOf(module));
}
/** `entry_points={"pytest11": ["core = core.plugin"]}`, or the same as a text with lines. */
function scriptEntryModules(text) {
    const start = text.indexOf('entry_points');
    if (start < 0)
        return [];
    return [
        ...text
            .slice(start)
            .matchAll(/[\w.-][ \t]*=[ \t]*([A-Za-z_][\w.]*)(?::[\w.]+)?[ \t]*(?:\[[^\]\n]*\])?[ \t]*["'\n]/g),
    ].flatMap(([, module]) => moduleOf(module));
}
/** `core.cli:main [extra]` names core.cli. */
function moduleOf(reference) {
    const [module = ''] = reference.trim().split(/[:\s[]/, 1);
    return /^[A-Za-z_]\w*(?:\.\w+)*$/.test(module) ? [module] : [];
}
function renames(table) {
    const hatch = [
        ['tool', 'hatch', 'build'],
        ...(0,toml/* entriesAt */.ws)(table, 'tool', 'hatch', 'build', 'targets').map(([target]) => [
            'tool',
            'hatch',
            'build',
            'targets',
            target,
        ]),
    ];
    return ((0,toml/* entriesAt */.ws)(table, 'tool', 'setuptools', 'package-dir').some(([name]) => name !== '') ||
        (0,toml/* listAt */.gT)(table, 'tool', 'poetry', 'packages').some((entry) => (0,toml/* isTable */.bI)(entry) && (0,toml/* valueAt */.fK)(entry, 'to') !== undefined) ||
        hatch.some((keys) => (0,toml/* isTable */.bI)((0,toml/* valueAt */.fK)(table, ...keys, 'sources')) || (0,toml/* isTable */.bI)((0,toml/* valueAt */.fK)(table, ...keys, 'force-include'))) ||
        (0,toml/* valueAt */.fK)(table, 'tool', 'polylith') !== undefined);
}

;// CONCATENATED MODULE: ./build/js/graph/python-modules.js

/** Python modules by where they lie. Files of both ends of a change may be in it: a name then leads to what it meant at either. */
class PythonModules {
    #folders = new Map();
    #holders = new Map();
    constructor(files) {
        for (const file of files)
            this.#add(file);
    }
    #add(file) {
        const slash = file.lastIndexOf('/');
        const folder = file.slice(0, Math.max(0, slash));
        const name = file.slice(slash + 1, file.lastIndexOf('.'));
        this.#addFolder(folder);
        if (name === '__init__' && folder === '')
            return;
        const entry = name === '__init__' ? this.#entry((0,repo_paths/* parentOf */.gN)(folder), moduleName(folder)) : this.#entry(folder, name);
        entry.files = added(entry.files, [file]);
    }
    #addFolder(folder) {
        for (let at = folder; at !== ''; at = (0,repo_paths/* parentOf */.gN)(at)) {
            const entry = this.#entry((0,repo_paths/* parentOf */.gN)(at), moduleName(at));
            if (entry.folder !== undefined)
                return;
            entry.folder = at;
        }
    }
    #entry(folder, name) {
        let entries = this.#folders.get(folder);
        if (entries === undefined) {
            entries = new Map();
            this.#folders.set(folder, entries);
        }
        let entry = entries.get(name);
        if (entry !== undefined)
            return entry;
        entry = { files: python_modules_NONE, folder: undefined };
        entries.set(name, entry);
        const holders = this.#holders.get(name);
        if (holders === undefined)
            this.#holders.set(name, [folder]);
        else
            holders.push(folder);
        return entry;
    }
    /** Whether a folder is a package with code of its own: no search for modules starts there. */
    isPackage(folder) {
        return folder !== '' && this.#initOf(folder).length > 0;
    }
    #initOf(folder) {
        const files = this.#folders.get((0,repo_paths/* parentOf */.gN)(folder))?.get(moduleName(folder))?.files ?? [];
        return files.filter((file) => file.length > folder.length && file.startsWith('/__init__.', folder.length));
    }
    /**
     * The code of the packages that hold a folder, itself included, which runs before that of a module in it. Between two packages there may be
     * a folder without code.
     *
     * @param top the folder of the project: packages do not reach beyond it
     */
    packagesAround(folder, top) {
        const files = [];
        for (let at = folder; at.length > top.length; at = (0,repo_paths/* parentOf */.gN)(at))
            files.push(...this.#initOf(at));
        return files;
    }
    /** Whether any folder holds the first segment of a dotted name: most imports are of nothing that lies here. */
    holdsFirst(name) {
        return this.#holders.has(firstOf(name));
    }
    /** The modules that lie right in a folder, packages included: what `*` may take from it. */
    inside(folder) {
        return [...(this.#folders.get(folder)?.values() ?? [])].flatMap(({ files }) => files);
    }
    /** The modules that lie in a folder, however deep. */
    below(folder) {
        const files = [];
        const folders = [folder];
        for (const at of folders) {
            for (const entry of this.#folders.get(at)?.values() ?? []) {
                files.push(...entry.files);
                if (entry.folder !== undefined)
                    folders.push(entry.folder);
            }
        }
        return files;
    }
    /** The names of modules that lie right in a folder. */
    namesIn(folder) {
        return [...(this.#folders.get(folder) ?? [])].filter(([, { files }]) => files.length > 0).map(([name]) => name);
    }
    /** What `from FOLDER import name` takes where the name is a module. */
    childOf(folder, name) {
        return this.#folders.get(folder)?.get(name)?.files ?? [];
    }
    /** Looks a dotted name up from one folder. */
    findFrom(root, name) {
        const found = { files: python_modules_NONE, folders: python_modules_NONE, depth: 0, isWhole: false };
        this.#walk(root, name.split('.'), found);
        return found;
    }
    /** Looks a dotted name up from each folder that counts as a root. What some have of a namespace package adds up. */
    find(name, isRoot) {
        const segments = name.split('.');
        const found = { files: python_modules_NONE, folders: python_modules_NONE, depth: 0, isWhole: false };
        for (const holder of this.#holders.get(firstOf(name)) ?? [])
            if (isRoot(holder))
                this.#walk(holder, segments, found);
        return found;
    }
    /** Looks a dotted name up from each folder that counts as a root; only what is found where most of its segments are. */
    findDeepest(name, isRoot) {
        const found = (this.#holders.get(firstOf(name)) ?? []).flatMap((root) => isRoot(root) ? this.findFrom(root, name) : []);
        const depth = found.reduce((most, one) => Math.max(most, one.depth), 0);
        const deepest = found.filter((one) => one.depth === depth);
        return {
            files: deepest.flatMap(({ files }) => files),
            folders: deepest.flatMap(({ folders }) => folders),
            depth,
            isWhole: deepest.some(({ isWhole }) => isWhole),
        };
    }
    #walk(root, segments, found) {
        let folder = root;
        for (let at = 0; at < segments.length; at++) {
            const entry = this.#folders.get(folder)?.get(segments[at]);
            if (entry === undefined)
                return;
            found.files = added(found.files, entry.files);
            if (at + 1 > found.depth)
                found.depth = at + 1;
            const isLast = at === segments.length - 1;
            if (isLast && entry.files.length > 0)
                found.isWhole = true;
            folder = entry.folder;
            if (folder === undefined)
                return;
            if (isLast)
                found.folders = added(found.folders, [folder]);
        }
    }
}
const python_modules_NONE = [];
/** Lists here are short and many: each as long as it needs to be, and shared where nothing is added. */
function added(list, more) {
    if (list.length === 0)
        return more;
    return more.length === 0 ? list : [...list, ...more];
}
function firstOf(name) {
    const dot = name.indexOf('.');
    return dot < 0 ? name : name.slice(0, dot);
}
/**
 * The name that a folder has for imports; stubs may lie in a package of their own.
 *
 * @see https://typing.python.org/en/latest/spec/distributing.html#stub-only-packages
 */
function moduleName(folder) {
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    return name.endsWith('-stubs') ? name.slice(0, -'-stubs'.length) : name;
}
/** The folder so many levels up from a package's folder; undefined above the root. */
function levelsUp(folder, levels) {
    let at = folder;
    for (let level = 0; level < levels; level++) {
        if (at === '')
            return undefined;
        at = (0,repo_paths/* parentOf */.gN)(at);
    }
    return at;
}

// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(62026);
;// CONCATENATED MODULE: ./build/js/graph/standard-modules.js
// Modules of CPython's library, 3.8 to 3.14, that programs and other modules import: https://docs.python.org/3/py-modindex.html
const NAMES = `
  abc aifc annotationlib argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex
  bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys
  compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses
  dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
  faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob
  graphlib grp gzip hashlib heapq hmac html http imaplib imghdr imp importlib inspect io ipaddress itertools
  json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder
  msilib msvcrt multiprocessing netrc nis nntplib nt ntpath numbers opcode operator optparse os ossaudiodev
  pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats
  pty pwd py_compile pyclbr pydoc pyexpat queue quopri random re readline reprlib resource rlcompleter runpy
  sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd
  sqlite3 ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny
  tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace
  traceback tracemalloc tty turtle types typing unicodedata unittest urllib uu uuid venv warnings wave weakref
  webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
`;
/** Top-level names of the standard library. A module of ours with such a name may be loaded by whoever means the library's. */
const STANDARD_MODULES = new Set(NAMES.trim().split(/\s+/));

;// CONCATENATED MODULE: ./build/js/graph/python-search.js




const NO_MODULE = { files: [], folders: [], depth: 0, isWhole: false };
// Folders and files that many projects have beside their package, and that nobody installs.
const OWN_TO_EACH = /^(?:tests?|testing|docs?|examples?|scripts?|tools?|bin|ci|setup|conftest|noxfile|tasks|main|app|manage|utils?|migrations)$/;
/** Looks Python modules up by their names. */
class PythonSearch {
    #world;
    /** Whose root a folder is. */
    #owners = new Map();
    #paths = new Map();
    #own = new Map();
    constructor(world) {
        this.#world = world;
        for (const [name, { roots }] of world.layouts) {
            for (const root of roots)
                this.#owners.set(root, [...(this.#owners.get(root) ?? []), name]);
        }
    }
    /** What a dotted name leads to: in its own project, else in those below it, else wherever it may be meant. */
    find(module, path) {
        const { own, project } = path;
        const { modules } = this.#world;
        if (!modules.holdsFirst(module))
            return NO_MODULE;
        const first = modules.find(module, (folder) => own.has(folder));
        if (first.isWhole)
            return first;
        const all = modules.find(module, this.#isSearched(path));
        if (all.files.length > 0)
            return all;
        const elsewhere = modules.find(module, this.#isElsewhere(module, project));
        return elsewhere.files.length > 0 ? elsewhere : all;
    }
    /**
     * What a dotted name leads to in projects on which nobody says to depend: what is imported from there all the same is found where everything
     * is installed together.
     *
     * @param known what it leads to elsewhere; only more of it counts
     */
    findUndeclared(module, { project }, known) {
        const { modules } = this.#world;
        if (known.isWhole || !modules.holdsFirst(module))
            return NO_MODULE;
        const found = modules.findDeepest(module, this.#isUndeclared(module, project));
        return found.isWhole || found.depth > known.depth ? found : NO_MODULE;
    }
    /** Whether a name is one that a file has for all who have its project installed. */
    isOffered(module, files) {
        const { layouts, scope } = this.#world;
        return files.some((file) => {
            const owner = scope.ownerOf(file);
            return owner !== undefined && holdsModule(layouts.get(owner)?.packages ?? [], file, module);
        });
    }
    /** The roots of the projects below one, and the root of the repository, whose folders programs that start there can name. */
    #isSearched({ own, around, project }) {
        const below = this.#world.scope.below(project);
        return (folder) => folder === '' ||
            own.has(folder) ||
            around.includes(folder) ||
            this.#owners.get(folder)?.some((owner) => below.has(owner)) === true;
    }
    /**
     * Folders that no manifest mentions, yet may be meant: a path that is set at run time, a layout that is not understood. What the
     * library or a declared dependency brings is not looked for.
     */
    #isElsewhere(module, project) {
        const { modules, scope } = this.#world;
        const [first = ''] = module.split('.', 1);
        if (STANDARD_MODULES.has(first) || this.#isForeign(first, project))
            return () => false;
        const below = scope.below(project);
        return (folder) => {
            const owner = scope.ownerOf(`${folder}/x`);
            return !modules.isPackage(folder) && owner !== undefined && (owner === project || below.has(owner));
        };
    }
    /** Folders where the packages of other projects start. */
    #isUndeclared(module, project) {
        const [first = ''] = module.split('.', 1);
        if (STANDARD_MODULES.has(first) || OWN_TO_EACH.test(first) || this.#isForeign(first, project))
            return () => false;
        const { layouts, scope } = this.#world;
        const holds = (owner, folder) => layouts.get(owner)?.packages.some((one) => one.root === folder && mayHold(one, module)) === true;
        return (folder) => this.#owners.get(folder)?.some((owner) => holds(owner, folder) && scope.mayLoad(project, owner)) === true;
    }
    /** Whether a declared dependency from elsewhere has the name of a module. */
    #isForeign(first, project) {
        const name = (0,pep503/* normalizeName */.P)(first);
        const declared = project === undefined ? [] : (this.#world.projects.get(project)?.dependencies ?? []);
        return declared.some((one) => one.name === name && one.source.type !== 'local');
    }
    /** The folder of the project that holds a folder. */
    topOf(folder) {
        const project = this.#world.scope.ownerOf(`${folder}/x`);
        return (project === undefined ? undefined : this.#world.projects.get(project)?.root) ?? '';
    }
    /** Where the absolute imports of the files of a folder are looked for; folders that look in the same places have the same path. */
    pathFor(folder) {
        const { modules, scope } = this.#world;
        const project = scope.ownerOf(`${folder}/x`);
        const top = this.topOf(folder);
        const own = this.#ownRoots(project);
        const around = [];
        for (let at = folder; at.length > top.length; at = (0,repo_paths/* parentOf */.gN)(at)) {
            if (!modules.isPackage(at) && !own.has(at))
                around.push(at);
        }
        const key = `${project ?? ''}\0${around.join('\0')}`;
        let path = this.#paths.get(key);
        if (path === undefined) {
            path = { key, project, own, around };
            this.#paths.set(key, path);
        }
        return path;
    }
    #ownRoots(project) {
        const known = this.#own.get(project);
        if (known !== undefined)
            return known;
        const own = new Set(project === undefined ? [] : this.#world.layouts.get(project)?.roots);
        this.#own.set(project, own);
        return own;
    }
}
/** The dotted name that a folder has from the innermost root of its own project; none where it is a root itself. */
function namesOf(folder, { own }) {
    const roots = [...own].filter((root) => root === '' || folder === root || folder.startsWith(`${root}/`));
    const root = roots.sort((a, b) => b.length - a.length)[0];
    if (root === undefined || folder === root)
        return [];
    return [folder.slice(root === '' ? 0 : root.length + 1).replaceAll('/', '.')];
}

;// CONCATENATED MODULE: ./build/js/graph/python-links.js



const WHOLE = { isWhole: true };
const python_links_NOWHERE = { found: NO_MODULE, context: '', name: '', isAbsolute: true, link: undefined, all: [] };
const IMPORT = { before: 'imports', kind: 'import' };
// By a name that its files have only here, as relative ones do.
const FOUND = { before: 'imports', kind: 'use' };
const python_links_NAMED = { before: 'names', kind: 'use' };
const PACKAGE = { before: 'lies in a package whose code runs first', kind: 'use' };
/** Adds links from the Python files of a world: what a file leads to follows from the world and its own scan, whichever files came before. */
class PythonLinker {
    #world;
    #links;
    #search;
    #folders = new Map();
    #absolutes = new Map();
    #relatives = new Map();
    constructor(world, links) {
        this.#world = world;
        this.#links = links;
        this.#search = new PythonSearch(world);
    }
    /** What a file imports, names, and is part of. */
    addFile(file, { imports, lines, named }) {
        const folder = this.#folderAt((0,repo_paths/* parentOf */.gN)(file));
        const { project } = folder.path;
        this.#links.add(folder.packages, { file, project, module: '' });
        const from = { file, folder };
        for (let at = 0; at < imports.length; at++) {
            this.#addImport(imports[at], lines[at], from);
        }
        for (const { name, line } of named)
            if (!name.includes('/'))
                this.addNamed({ file, project, line, module: name });
    }
    /**
     * What a string names, if it is a module that the project of the file can load. Of a package all modules are meant: what reads its name looks
     * for them there.
     */
    addNamed(importer, { atLeast, isWhole } = WHOLE) {
        const { module } = importer;
        const { path } = this.#folderAt((0,repo_paths/* parentOf */.gN)(importer.file));
        const { found, link: imported } = this.#absolute(module, path);
        // Who imports it tells more than who names it, and is told first.
        this.#links.mention(imported, importer);
        if (found.files.length + found.folders.length === 0)
            return undefined;
        // A word alone is hardly ever meant as a module; who writes one calls for it.
        if (found.depth < (atLeast ?? (module.includes('.') ? 2 : 1)))
            return undefined;
        // Who names the settings of an application of Django means all of it.
        const application = /^(.+?)\.apps(?:\.|$)/.exec(module)?.[1];
        const around = application === undefined ? NO_MODULE : this.#absolute(application, path).found;
        const folders = isWhole ? [...found.folders, ...around.folders] : [];
        const { modules } = this.#world;
        const files = () => [...found.files, ...folders.flatMap((folder) => modules.below(folder))];
        const key = `${found.files.join('\0')}\0\0${folders.join('\0')}`;
        const link = this.#links.find('named', key, () => ({ manner: python_links_NAMED, files: files() }));
        this.#links.add(link, importer);
        return link;
    }
    /** A module of one project that others load without an import of their own. */
    addLoaded(module, of, manner, importers) {
        const { modules, layouts } = this.#world;
        const roots = new Set(layouts.get(of)?.roots);
        const { files } = modules.find(module, (folder) => roots.has(folder));
        const link = this.#links.find(`loaded${manner.after ?? ''}`, module, () => ({ manner, files }));
        for (const project of importers)
            this.#links.add(link, manifestOf(project, module));
    }
    #addImport({ module, names, isGuarded, isTypeOnly, isDynamic }, line, { file, folder }) {
        const meant = module.startsWith('.') ? this.#relative(module, folder) : this.#absolute(module, folder.path).all;
        if (meant.length === 0)
            return;
        const isFirm = !isGuarded && !isTypeOnly && !isDynamic;
        const importer = { file, project: folder.path.project, line, module, isFirm };
        for (const { link } of meant)
            this.#links.add(link, importer);
        for (const resolved of meant)
            if (resolved.found.folders.length > 0)
                this.#linkNames(names, resolved, importer);
    }
    #linkNames(names, resolved, importer) {
        const { module } = importer;
        for (const name of names) {
            const taken = module.endsWith('.') ? `${module}${name}` : `${module}.${name}`;
            for (const link of this.#taken(name, taken, resolved, importer))
                this.#links.add(link, { ...importer, module: taken });
        }
    }
    /** The modules that a name taken from a module may be; of a namespace package, parts may lie anywhere. */
    #taken(name, taken, resolved, { file }) {
        const children = this.#children(name, resolved);
        if (children.length > 0 || resolved.found.files.length > 0 || taken.startsWith('.'))
            return children;
        return this.#absolute(taken, this.#folderAt((0,repo_paths/* parentOf */.gN)(file)).path).all.flatMap(({ link }) => link ?? []);
    }
    #relative(module, folder) {
        let resolved = folder.relative.get(module);
        if (resolved === undefined) {
            const rest = module.replace(/^\.+/, '');
            const base = levelsUp(folder.folder, module.length - rest.length - 1);
            resolved = base === undefined ? [] : this.#fromBase(rest, base, folder.path);
            folder.relative.set(module, resolved);
        }
        return resolved;
    }
    /** Several where the package is a namespace: its parts may lie in other projects. */
    #fromBase(rest, base, path) {
        let known = this.#relatives.get(base);
        if (known === undefined) {
            known = { context: `from ${base}`, byName: new Map() };
            this.#relatives.set(base, known);
        }
        const { context } = known;
        const find = () => this.#resolved(this.#findRelative(rest, base), { context, name: rest, isAbsolute: false });
        const resolved = this.#known(rest, known, find);
        if (resolved.found.isWhole && this.#world.modules.isPackage(base))
            return resolved.all;
        const others = namesOf(base, path).flatMap((name) => this.#absolute(joined(name, rest), path).all);
        return [...resolved.all, ...others];
    }
    #findRelative(rest, base) {
        const { modules } = this.#world;
        if (rest !== '')
            return modules.findFrom(base, rest);
        return { files: modules.packagesAround(base, this.#search.topOf(base)), folders: [base], depth: 0, isWhole: true };
    }
    #absolute(module, path) {
        let known = this.#absolutes.get(path);
        if (known === undefined) {
            known = { context: `by ${path.key}`, byName: new Map() };
            this.#absolutes.set(path, known);
        }
        const lookUp = { context: known.context, name: module, isAbsolute: true };
        return this.#known(module, known, () => this.#findAbsolute(lookUp, path));
    }
    #findAbsolute(lookUp, path) {
        const found = this.#search.find(lookUp.name, path);
        const undeclared = this.#search.findUndeclared(lookUp.name, path, found);
        const resolved = this.#resolved(found, lookUp);
        const beyond = this.#resolved(undeclared, { ...lookUp, context: `beyond ${lookUp.context}` });
        if (beyond === python_links_NOWHERE)
            return resolved;
        if (resolved !== python_links_NOWHERE)
            resolved.all = [resolved, beyond];
        return resolved === python_links_NOWHERE ? beyond : resolved;
    }
    #known(name, { byName }, find) {
        let resolved = byName.get(name);
        if (resolved === undefined) {
            resolved = find();
            byName.set(name, resolved);
        }
        return resolved;
    }
    #resolved(found, lookUp) {
        const { files, folders } = found;
        if (files.length === 0 && folders.length === 0)
            return python_links_NOWHERE;
        const { context, name } = lookUp;
        const link = this.#links.find(context, name, () => ({ manner: this.#mannerOf(lookUp, files), files }));
        const resolved = { ...lookUp, found, link, all: python_links_NOWHERE.all };
        resolved.all = [resolved];
        return resolved;
    }
    #mannerOf({ name, isAbsolute }, files) {
        return isAbsolute && this.#search.isOffered(name, files) ? IMPORT : FOUND;
    }
    #children(name, resolved) {
        resolved.children ??= new Map();
        const known = resolved.children.get(name);
        if (known !== undefined)
            return known;
        const { modules } = this.#world;
        const made = resolved.found.folders.flatMap((folder) => {
            const files = name === '**' ? modules.below(folder) : name === '*' ? modules.inside(folder) : modules.childOf(folder, name);
            if (files.length === 0)
                return [];
            const context = `of ${resolved.context}\0${resolved.name}\0${folder}`;
            const taken = { ...resolved, name: `${resolved.name}.${name}` };
            return this.#links.find(context, name, () => ({ manner: this.#mannerOf(taken, files), files })) ?? [];
        });
        resolved.children.set(name, made);
        return made;
    }
    #folderAt(folder) {
        let known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const files = this.#world.modules.packagesAround(folder, this.#search.topOf(folder));
        const packages = this.#links.find('around', folder, () => ({ manner: PACKAGE, files }));
        known = { folder, path: this.#search.pathFor(folder), packages, relative: new Map() };
        this.#folders.set(folder, known);
        return known;
    }
}
function joined(name, rest) {
    return rest === '' ? name : `${name}.${rest}`;
}
/** What is loaded for a project, whichever of its files runs, stands in its manifest. */
function manifestOf({ name, manifests, root }, module) {
    return { file: manifests[0] ?? root, project: name, module };
}

// EXTERNAL MODULE: ./build/js/graph/scan-file.js + 13 modules
var scan_file = __webpack_require__(94318);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/js/graph/package-entries.js
// How Node finds what a package lets others import: https://nodejs.org/api/packages.html#package-entry-points

/**
 * Where a package's manifest leads for a subpath (`.`, `./button`), as it is written there, under all conditions: which ones hold depends on
 * who asks. Undefined where the manifest says nothing, so that the subpath is a path in the package.
 */
function entryTargets(manifest, subpath) {
    const exports = (0,json.memberOf)(manifest, 'exports');
    if (exports !== undefined)
        return mapped(isSubpaths(exports) ? exports : { '.': exports }, subpath);
    if (subpath !== '.')
        return undefined;
    const fields = ['main', 'module', 'browser', 'types', 'typings', 'source'].flatMap((key) => leaves((0,json.memberOf)(manifest, key)));
    return fields.length === 0 ? undefined : fields;
}
/** Where `#name` leads by the manifest's `imports`. */
function importTargets(manifest, name) {
    const imports = (0,json.memberOf)(manifest, 'imports');
    return (0,json/* isObject */.Gv)(imports) ? mapped(imports, name) : [];
}
/** Commands of a package: paths in it. */
function commandTargets(manifest) {
    return leaves((0,json.memberOf)(manifest, 'bin'));
}
function isSubpaths(exports) {
    return (0,json/* isObject */.Gv)(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
}
/** The entry for a key: as it is, else by the pattern with the longest text before its star. */
function mapped(table, key) {
    if (Object.hasOwn(table, key))
        return leaves(table[key]);
    let best;
    for (const [pattern, value] of (0,json/* membersOf */.lS)(table)) {
        const star = pattern.includes('*') ? pattern.indexOf('*') : pattern.endsWith('/') ? pattern.length : -1;
        if (star < 0 || star < (best?.length ?? 0) || !key.startsWith(pattern.slice(0, star)))
            continue;
        const end = pattern.slice(star + 1);
        if (!key.endsWith(end) || key.length < star + end.length)
            continue;
        best = { text: key.slice(star, key.length - end.length), value, length: star };
    }
    if (best === undefined)
        return [];
    const { text, value } = best;
    return leaves(value).map((target) => (target.includes('*') ? target.replaceAll('*', text) : `${target}${text}`));
}
function leaves(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(leaves);
    return (0,json/* membersOf */.lS)(value).flatMap(([, inner]) => leaves(inner));
}

// EXTERNAL MODULE: ./build/js/graph/typescript-names.js + 1 modules
var typescript_names = __webpack_require__(69368);
;// CONCATENATED MODULE: ./build/js/graph/script-links.js








const script_links_IMPORT = { before: 'imports', kind: 'import' };
const PROVIDED = { before: 'imports', kind: 'use' };
const script_links_NAMED = { before: 'names', kind: 'use' };
const UNKNOWN = { before: 'imports', after: ', which may be any module by an alias', kind: 'chance' };
const PLUGIN = { before: 'may load the plug-in', kind: 'use' };
const REPLACED = { before: 'is replaced in browsers by', kind: 'use' };
const COMMAND = { before: 'may run a command of', kind: 'use' };
const script_links_NOTHING = { files: [], projects: [] };
const PLUGINS = /(?:^|\/)(?:eslint|babel|prettier|stylelint|postcss|tailwind(?:css)?|commitlint|jest|vitest|vite|rollup|webpack|esbuild|remark|rehype|tsconfig|swc|storybook|playwright|cypress|karma|mocha|semantic-release|graphql-codegen|nx|turbo)-|-(?:plugin|preset|config|loader|transformer|reporter|environment)s?$/;
// Where aliases that only a bundler or a test runner knows lead.
const ALIASED = ['', 'src', 'app', 'src/app', 'lib', 'src/lib', 'source'];
/** Adds links from the JavaScript and TypeScript files of a world. */
class ScriptLinker {
    #world;
    #links;
    /** Projects by the names of their packages; several may have one. */
    #packages = new Map();
    #everything;
    constructor(world, links) {
        this.#world = world;
        this.#links = links;
        for (const { name, packageNames } of world.projects.values()) {
            if (packageNames.node === undefined || !world.layouts.has(name))
                continue;
            this.#packages.set(packageNames.node, [...(this.#packages.get(packageNames.node) ?? []), name]);
        }
    }
    /** What a file imports and names. */
    addFile(file, { imports, lines, named }) {
        const project = this.#world.scope.ownerOf(file);
        for (const [at, { module, isGuarded, isTypeOnly, isDynamic }] of imports.entries()) {
            const isFirm = !isGuarded && !isTypeOnly && !isDynamic;
            this.#add({ file, project, module, line: lines[at], isFirm }, script_links_IMPORT);
        }
        for (const { name, line } of named)
            this.addNamed({ file, project, module: name, line });
        if (!/\.[jt]sx$/.test(file) || project === undefined)
            return;
        for (const source of this.#world.layouts.get(project)?.jsxSources ?? []) {
            for (const module of (0,typescript_names/* jsxModules */.T)(source))
                this.#add({ file, project, module }, script_links_NAMED);
        }
    }
    /** What a string names, if it is a package of this repository: what reads a package's name may load what lies at its top. */
    addNamed(importer) {
        const { name, subpath } = splitName(importer.module);
        const { project } = importer;
        const named = this.#packagesOf(name, project);
        if (named.length === 0)
            return undefined;
        for (const one of named) {
            if (subpath === '.' && one !== project && this.#world.scope.mayLoad(project, one))
                this.#addTop(importer, one);
        }
        return this.#add(importer, script_links_NAMED);
    }
    #addTop(importer, of) {
        const { projects, modules } = this.#world;
        // Settings of its own tools are of no use to others; those that are have a name of their own.
        const isOffered = (file) => !/\.config\.[cm]?[jt]s$/.test(file);
        const make = () => ({ manner: script_links_NAMED, files: modules.inside(projects.get(of)?.root ?? '').filter(isOffered) });
        this.#links.add(this.#links.find('top', of, make), importer);
    }
    /** Whether a package is made for a tool, by its name. */
    isPlugin({ packageNames: { node = '' } }) {
        return PLUGINS.test(node) && this.#packages.has(node);
    }
    /** Plug-ins and settings of tools, which those find by a part of the name. */
    addPlugins(of, dependents) {
        if (!this.isPlugin(of))
            return;
        const name = of.packageNames.node ?? '';
        const { modules } = this.#world;
        const make = () => {
            const entry = this.#inPackage(name, undefined);
            return { manner: PLUGIN, files: [...entry.files, ...modules.inside(of.root)], projects: entry.projects };
        };
        const link = this.#links.find('plug-in', of.name, make);
        for (const project of dependents)
            this.#links.add(link, manifestOf(project, name));
    }
    /** Whether a package has commands. */
    hasCommands(of) {
        return commandTargets(this.#world.layouts.get(of)?.manifest ?? {}).length > 0;
    }
    /** The commands of a package, which whoever depends on it may run. */
    addCommands(of, dependents) {
        const { layouts, projects } = this.#world;
        const targets = commandTargets(layouts.get(of)?.manifest ?? {});
        if (targets.length === 0)
            return;
        const make = () => ({ manner: COMMAND, ...this.#targetsIn(of, projects.get(of)?.root ?? '', targets) });
        const link = this.#links.find('command', of, make);
        for (const project of dependents)
            this.#links.add(link, manifestOf(project, of));
    }
    #add(importer, manner) {
        const { module, project } = importer;
        // What a bundler is told before and after a path.
        const plain = module.slice(module.lastIndexOf('!') + 1).replace(/\?.*$/, '');
        const folder = (0,repo_paths/* parentOf */.gN)(importer.file);
        const isRelative = /^\.{1,2}(?:\/|$)/.test(plain);
        const make = () => {
            const meant = isRelative ? this.#relative(plain, folder) : this.#byName(plain, project);
            return { manner: mannerFor(meant, manner), files: meant.files, projects: meant.projects };
        };
        const context = isRelative ? `path ${folder}` : `${manner.before} ${project}`;
        const link = this.#links.find(context, module, make);
        this.#links.add(link, importer);
        return link;
    }
    #relative(path, folder) {
        const { has, modules, scope } = this.#world;
        const target = (0,repo_paths/* resolvePath */.o1)(folder, path);
        if (target === undefined)
            return script_links_NOTHING;
        const files = modules.find(target);
        if (files.length > 0)
            return { files, projects: [] };
        const isFolder = modules.hasFolder(target);
        const owner = scope.ownerOf(isFolder ? `${target}/x` : target);
        if (owner === undefined || (!isFolder && owner === scope.ownerOf(`${folder}/x`)))
            return script_links_NOTHING;
        // Data; a folder whose own manifest says what it is; what a build of another project makes.
        return has(target) ? { files: [target], projects: [] } : { files: [], projects: [owner] };
    }
    #byName(name, project) {
        const { layouts, modules } = this.#world;
        const layout = project === undefined ? undefined : layouts.get(project);
        const byAlias = [
            ...aliased(name, layout?.aliases ?? []).flatMap((path) => modules.find(path)),
            ...this.#forBrowsers(name, project),
        ];
        const found = name.startsWith('#') ? this.#private(name, project) : this.#inPackage(name, project);
        if (byAlias.length + found.files.length + found.projects.length === 0)
            return this.#unknown(name, project);
        const isProvided = byAlias.length > 0 || (layout !== undefined && provides(layout, name));
        const meant = { files: [...byAlias, ...found.files], projects: found.projects };
        return isProvided ? { ...meant, isProvided } : meant;
    }
    /** The projects that a package's name may stand for: of several those on which the other depends. A manifest may give it another name. */
    #packagesOf(name, from) {
        const { layouts, scope } = this.#world;
        const renamed = from === undefined ? undefined : layouts.get(from)?.renamed.get(name);
        if (renamed !== undefined && 'folder' in renamed) {
            const project = this.#everyPackage().byRoot.get(renamed.folder);
            if (project !== undefined && layouts.has(project))
                return [project];
        }
        const named = this.#packages.get(renamed !== undefined && 'name' in renamed ? renamed.name : name) ?? [];
        const below = named.length < 2 ? [] : named.filter((one) => scope.below(from).has(one));
        return below.length === 0 ? named : below;
    }
    /** What bundlers for browsers take instead of a package: https://github.com/defunctzombie/package-browser-field-spec */
    #forBrowsers(name, project) {
        if (project === undefined)
            return [];
        const { layouts, projects, modules } = this.#world;
        const root = projects.get(project)?.root ?? '';
        return replacements(layouts.get(project)?.manifest ?? {}).flatMap(([from, to]) => {
            const path = from === name ? (0,repo_paths/* resolvePath */.o1)(root, to) : undefined;
            return path === undefined ? [] : sourcesOf(modules, root, path);
        });
    }
    /** What they take instead of a file: whoever leads to the one leads to the other. */
    addReplacements(of) {
        const { layouts, modules } = this.#world;
        for (const [from, to] of replacements(layouts.get(of.name)?.manifest ?? {})) {
            if (!from.startsWith('.'))
                continue;
            const filesOf = (target) => {
                const path = (0,repo_paths/* resolvePath */.o1)(of.root, target);
                return path === undefined ? [] : sourcesOf(modules, of.root, path);
            };
            const link = this.#links.find(`replacement ${of.name}`, to, () => ({ manner: REPLACED, files: filesOf(to) }));
            for (const file of filesOf(from))
                this.#links.add(link, { file, project: of.name, module: to });
        }
    }
    #private(name, project) {
        const { layouts, projects } = this.#world;
        if (project === undefined)
            return script_links_NOTHING;
        const targets = importTargets(layouts.get(project)?.manifest ?? {}, name);
        const root = projects.get(project)?.root ?? '';
        const parts = targets.map((target) => target.startsWith('.') ? this.#targetsIn(project, root, [target]) : this.#inPackage(target, project));
        return script_links_joined(parts);
    }
    #inPackage(specifier, from) {
        const { layouts, projects, scope } = this.#world;
        const { name, subpath } = splitName(specifier);
        const paths = subpath === '.' ? ['index', 'src/index'] : [subpath, `src/${subpath}`];
        const parts = this.#packagesOf(name, from).map((project) => {
            if (!scope.mayLoad(from, project))
                return script_links_NOTHING;
            const targets = entryTargets(layouts.get(project)?.manifest ?? {}, subpath);
            return this.#targetsIn(project, projects.get(project)?.root ?? '', targets ?? paths);
        });
        return script_links_joined(parts);
    }
    /** Files that paths in a package lead to; where one leads to nothing that is known, any module of it may be meant. */
    #targetsIn(project, root, targets) {
        const { has, modules } = this.#world;
        const paths = targets.flatMap((target) => (0,repo_paths/* resolvePath */.o1)(root, target) ?? []);
        const files = paths.flatMap((path) => sourcesOf(modules, root, path));
        if (files.length > 0 || (paths.length > 0 && paths.every((path) => has(path))))
            return { files, projects: [] };
        return { files: [], projects: [project] };
    }
    /** Neither a package of ours nor an alias of a compiler: where the usual aliases lead; anything, where nothing here has the name. */
    #unknown(name, project) {
        const { projects, modules, scope } = this.#world;
        const own = project === undefined ? undefined : projects.get(project);
        if (own === undefined || this.#comesFromElsewhere(name, own))
            return script_links_NOTHING;
        const first = name.slice(0, name.indexOf('/') + 1);
        const rests = first === '' ? [name] : [name, name.slice(first.length)];
        const files = ALIASED.flatMap((folder) => rests.flatMap((rest) => (rest === '' ? [] : modules.find((0,repo_paths/* inFolder */._z)((0,repo_paths/* inFolder */._z)(own.root, folder), rest)))));
        if (files.length > 0)
            return { files, projects: [] };
        return { files: [], projects: [own.name, ...scope.below(own.name)], isUnknown: true };
    }
    /** Whether a name is one of Node, of an address, or of a package that is declared or only released from here. */
    #comesFromElsewhere(name, own) {
        if ((0,external_node_module_.isBuiltin)(name) || /^(?:node|bun|https?|data|file|jsr|npm):/.test(name))
            return true;
        const { name: first } = splitName(name);
        const { names, byRoot } = this.#everyPackage();
        // A project that nobody reads now has nothing to do with the change.
        if (names.has(first))
            return true;
        const declared = own.dependencies.find((one) => one.ecosystem === 'node' && one.name === first);
        // One that lies here, but not where anybody sees it.
        if (declared !== undefined)
            return declared.source.type !== 'local' || byRoot.has(declared.source.root);
        const layout = this.#world.layouts.get(own.name);
        if (layout === undefined)
            return /^(?:@[\w.-]+\/)?[\w.-]+(?:\/|$)/.test(name);
        return layout.declared.has(first);
    }
    /** Names and folders of all packages of this repository, of those that are not read, too. */
    #everyPackage() {
        if (this.#everything !== undefined)
            return this.#everything;
        const all = [...this.#world.projects.values()];
        this.#everything = {
            names: new Set(all.flatMap(({ packageNames }) => packageNames.node ?? [])),
            byRoot: new Map(all.map(({ root, name }) => [root, name])),
        };
        return this.#everything;
    }
}
function script_links_joined(parts) {
    return { files: parts.flatMap(({ files }) => files), projects: parts.flatMap(({ projects }) => projects) };
}
function mannerFor({ isUnknown, isProvided }, manner) {
    if (isUnknown === true)
        return UNKNOWN;
    return isProvided === true && manner === script_links_IMPORT ? PROVIDED : manner;
}
/** Whether a manifest above a project, or an alias of a compiler, gives it what has a name; an alias for all names gives none. */
function provides({ aliases, declaredAbove }, name) {
    const own = aliases.filter(({ from }) => from !== '*');
    return declaredAbove.has(splitName(name).name) || aliased(name, own).length > 0;
}
/** `browser` as a table: what is taken instead of files and packages; `false` leaves them out. */
function replacements(manifest) {
    return ['browser', 'react-native'].flatMap((field) => (0,json/* membersOf */.lS)((0,json.memberOf)(manifest, field)).flatMap(([from, to]) => typeof to === 'string' && to.startsWith('.') ? [[from, to]] : []));
}
/** `@acme/core/button` is the subpath `./button` of @acme/core. */
function splitName(specifier) {
    const segments = specifier.split('/');
    const name = segments.splice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    const rest = segments.filter((segment) => segment !== '').join('/');
    return { name, subpath: rest === '' ? '.' : `./${rest}` };
}

// EXTERNAL MODULE: ./build/js/graph/data-names.js
var data_names = __webpack_require__(49616);
;// CONCATENATED MODULE: ./build/js/graph/settings-text.js



// What is declared there is in the project graph, or is for people; it says nothing of what is loaded.
const DECLARED = /^(?:name|version|description|keywords|author|contributors|repository|homepage|bugs|funding|license|engines|packageManager|overrides|resolutions|pnpm|workspaces|bundle[dD]?Dependencies|dependenciesMeta|peerDependenciesMeta)$/;
// Members of workspaces, and how to run tasks: the project graph knows.
const WORKSPACES = /^(?:pnpm-workspace\.yaml|lerna\.json|rush\.json|turbo\.json|nx\.json|workspace\.json|maestro\.toml|pants\.toml|.*\.code-workspace)$/;
/** What may name modules in settings: a manifest without what it declares, a tsconfig without what only resolves names. */
async function namingText(file, text) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (WORKSPACES.test(name))
        return '';
    if (name === 'package.json')
        return withoutDependencies(text);
    if (/^(?:ts|js)config(?:\..+)?\.json$/.test(name))
        return filesOfCompiler(text);
    // A dependency by path, members of a workspace.
    if (name === 'pyproject.toml')
        return text.replace(/\b(?:path|members|exclude|develop)\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|\[[^\]]*\])|@\s*file:[^"'\n]*/g, '');
    return text;
}
function withoutDependencies(text) {
    const reading = (0,json/* readJson */.Vh)(text);
    if ('problem' in reading)
        return text;
    const fields = new Set(node_specifiers/* DEPENDENCY_FIELDS */.A.map(({ field }) => field));
    const others = (0,json/* membersOf */.lS)(reading.value).filter(([key]) => !fields.has(key) && !DECLARED.test(key));
    return JSON.stringify(Object.fromEntries(others));
}
/** What a compiler reads for every file: https://www.typescriptlang.org/tsconfig/ */
async function filesOfCompiler(text) {
    const reading = await (0,jsonc/* readJsonc */.A)(text);
    if ('problem' in reading)
        return '';
    const options = (0,json.memberOf)(reading.value, 'compilerOptions');
    const plugins = (0,json.memberOf)(options, 'plugins');
    return JSON.stringify([
        ...['include', 'files'].flatMap((key) => (0,json/* stringsOf */.iw)((0,json.memberOf)(reading.value, key))),
        ...['rootDirs', 'typeRoots', 'types'].flatMap((key) => (0,json/* stringsOf */.iw)((0,json.memberOf)(options, key))),
        ...(Array.isArray(plugins) ? plugins.map((plugin) => (0,json.memberOf)(plugin, 'name')) : []),
    ]);
}

;// CONCATENATED MODULE: ./build/js/graph/unwritten-links.js






const CONFTEST = { before: 'has tests that load', kind: 'use' };
// `core.cli:main`, `core.plugin`, `-p core`, `-m core.cli`
const IN_SETTINGS = /(?:^|[\s"'=])(?:(-[mp])[ =]?)?((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)(:[A-Za-z_][\w.]*)?(?=[\s"',;[\]]|$)/gm;
const WORD = /["'`]([a-z0-9][\w.-]*)(?=["'`/])/g;
/** What the settings of tools name: plug-ins, entry points, presets, files and folders. */
async function addSettings(settings, { scope, pythonLinker, scriptLinker, dataLinker }) {
    for (const [file, whole] of settings) {
        const place = { file, project: scope.ownerOf(file) };
        const text = await namingText(file, whole);
        const seen = new Set();
        for (const [, flag, name = '', attribute] of text.matchAll(IN_SETTINGS)) {
            if (flag !== undefined || attribute !== undefined) {
                pythonLinker.addNamed({ ...place, module: name }, { atLeast: 1, isWhole: flag === '-m' });
                seen.add(name);
            }
        }
        for (const [, name = ''] of text.matchAll(WORD))
            scriptLinker.addNamed({ ...place, module: name });
        const names = [...(0,data_names/* namesInData */.G)(text), ...namesOfCode(file, text)];
        for (const { name } of names) {
            if (seen.has(name))
                continue;
            seen.add(name);
            dataLinker.addNamed({ ...place, module: name });
        }
    }
}
/** Settings that are code put paths together. */
function namesOfCode(file, text) {
    return /\.[cm]?[jt]s$/.test(file) ? (0,typescript_names/* namesInScript */.r)(text) : [];
}
/** What dependents of a project may load without an import of theirs: plug-ins, commands, twins of the standard library. */
function addOffers(projects, layouts, { scope, modules, pythonLinker, scriptLinker }) {
    for (const project of projects) {
        const { name } = project;
        const { entryModules = [], roots = [] } = layouts.get(name) ?? {};
        const own = roots.filter((root) => root === project.root || (0,repo_paths/* isBelow */.Yw)(project.root, root));
        const twins = own.flatMap((root) => modules.namesIn(root)).filter(isLoadedUnasked);
        scriptLinker.addReplacements(project);
        const offers = entryModules.length + twins.length > 0 || scriptLinker.hasCommands(name);
        if (!offers && !scriptLinker.isPlugin(project))
            continue;
        const loading = projects.filter((other) => scope.below(other.name).has(name));
        const offered = { before: 'may load', after: `, which ${name} offers`, kind: 'use' };
        for (const module of entryModules)
            pythonLinker.addLoaded(module, name, offered, loading);
        const mistaken = {
            before: 'may load',
            after: ` of ${name} for that of the standard library`,
            kind: 'chance',
        };
        for (const module of new Set(twins))
            pythonLinker.addLoaded(module, name, mistaken, loading);
        scriptLinker.addCommands(name, loading);
        scriptLinker.addPlugins(project, loading);
    }
}
/** Python loads `sitecustomize` at its start: https://docs.python.org/3/library/site.html */
function isLoadedUnasked(module) {
    return STANDARD_MODULES.has(module) || module === 'sitecustomize' || module === 'usercustomize';
}
/** pytest loads every conftest.py on the way down to a test: those above a project, too. */
function addConftests(projects, files, links) {
    const conftests = new Set([...files].filter((path) => /(?:^|\/)conftest\.py$/.test(path)));
    if (conftests.size === 0)
        return;
    for (const project of projects) {
        for (const folder of (0,repo_paths/* foldersAbove */.Zv)(project.root)) {
            const file = (0,repo_paths/* inFolder */._z)(folder, 'conftest.py');
            if (!conftests.has(file))
                continue;
            const link = links.find('conftest', file, () => ({ manner: CONFTEST, files: [file] }));
            links.add(link, manifestOf(project, file));
        }
    }
}

;// CONCATENATED MODULE: ./build/js/graph/build-module-graph.js
















/**
 * Which files of some projects lead to which others, whatever the reason: imports, packages around a module, names in strings and
 * settings, plug-ins and commands that a dependency offers. Where several files may be meant, all of them are.
 */
async function linkFiles(sources) {
    const { files, scope, settings } = sources;
    const links = new LinkTable(noLinks(files.map(({ path }) => path)));
    const world = await openWorld(sources, links);
    const problems = addFiles(files.keys(), sources, world);
    const ownUses = links.count;
    world.dataLinker.addReaders(files.filter(({ kind }) => kind !== 'data'));
    await addSettings(settings, world);
    addOffers(world.chosen, world.layouts, world);
    const tested = world.chosen.filter(({ name }) => world.layouts.has(name));
    const paths = files.map(({ path }) => path);
    addConftests(tested, paths, links);
    return { links: links.links(scope.ownerOf), ownUses, problems, hidden: hiddenProjects(sources, world.layouts) };
}
/**
 * What {@link linkFiles} gives, where only the contents of some files differ from those of an earlier time: each file's links follow from its
 * own content and from what did not change.
 *
 * @param changed numbers of files, in order; no other file is asked for its scan, and no settings are looked at
 */
async function relinkFiles(earlier, changed, sources) {
    const links = new LinkTable(earlier.links);
    const problems = addFiles(changed, sources, await openWorld(sources, links));
    const fresh = links.links(sources.scope.ownerOf);
    const isChanged = new Set(changed);
    const { uses, ownUses } = (0,linked_files/* replacedUses */.J)(earlier, fresh.uses, isChanged);
    const others = earlier.problems.filter(([file]) => !isChanged.has(file));
    const all = [...others, ...problems].sort(([a], [b]) => a - b);
    return { links: { ...fresh, uses }, ownUses, problems: all, hidden: earlier.hidden };
}
async function openWorld(sources, links) {
    const { graph, projects, tree, scope } = sources;
    const chosen = [...graph.projects.values()].filter(({ name }) => projects.has(name));
    const [layouts, node] = [await pythonLayouts(chosen, sources), await nodeLayouts(chosen, sources)];
    const common = { projects: graph.projects, scope };
    const python = pathsOf('python', sources);
    const scripts = pathsOf('node', sources);
    const modules = new PythonModules(python);
    const has = (path) => tree.entries.has(path);
    const pythonLinker = new PythonLinker({ ...common, layouts, modules }, links);
    const scriptLinker = new ScriptLinker({ ...common, layouts: node, modules: new ScriptModules(scripts), has }, links);
    const pathLinker = new PathLinker({ ...common, files: [...python, ...scripts], has }, links);
    const dataLinker = new DataLinker({ scope, pythonLinker, scriptLinker, pathLinker }, links);
    return { chosen, links, modules, layouts, scope, pythonLinker, scriptLinker, pathLinker, dataLinker };
}
/** Every file's own links, one file at a time, so that nobody holds what all of them say. */
function addFiles(chosen, { files, scope }, { links, pythonLinker, scriptLinker, pathLinker, dataLinker }) {
    const problems = [];
    for (const at of chosen) {
        const file = files[at];
        const scan = file.scan();
        if (file.kind === 'data') {
            dataLinker.addFile(file.path, scan);
            continue;
        }
        pathLinker.addFile(file.path, scan);
        if (scan.language === 'python')
            pythonLinker.addFile(file.path, scan);
        else
            scriptLinker.addFile(file.path, scan);
        if ((0,scan_file/* isUncertain */.c)(scan))
            addUncertain(file, scan, scope, links);
        if (scan.problem !== undefined)
            problems.push([at, scan.problem]);
    }
    return problems;
}
function pathsOf(language, { files, gone }) {
    const isWanted = (path) => /\.py[iw]?$/.test(path) === (language === 'python');
    return [...files.flatMap(({ path, kind }) => (kind === 'data' ? [] : path)), ...gone].filter(isWanted);
}
/** Their builds rename modules, or links give them a second name. */
function hiddenProjects({ files, scope, tree }, python) {
    const linked = files.flatMap(({ path, kind }) => (kind === 'link' ? (scope.ownerOf(path) ?? []) : []));
    // A file of paths gives modules other names: https://docs.python.org/3/library/site.html
    const withPaths = [...tree.entries.keys()].flatMap((path) => path.endsWith('.pth') ? (scope.ownerOf(path) ?? []) : []);
    const renamed = [...python].flatMap(([name, { isRenamed }]) => (isRenamed ? name : []));
    return [...new Set([...linked, ...withPaths, ...renamed])];
}
async function pythonLayouts(projects, sources) {
    const { tree, settings } = sources;
    const python = projects.filter(({ ecosystems }) => ecosystems.length === 0 || ecosystems.includes('python'));
    const layouts = await Promise.all(python.map((project) => readPythonLayout(project, tree, settings.get((0,repo_paths/* inFolder */._z)(project.root, 'setup.py')))));
    const byPants = tree.entries.has('pants.toml') ? await pantsPackages(sources) : undefined;
    return new Map(python.map(({ name }, at) => [name, withPackages(layouts[at], byPants?.get(name) ?? [])]));
}
/** What the source roots of Pants, which may lie above a project, make of its files. */
async function pantsPackages({ files, tree, scope, graph, }) {
    const { readSourceRoots } = await __webpack_require__.e(/* import() */ 9087).then(__webpack_require__.bind(__webpack_require__, 79087));
    const rootOf = await readSourceRoots(tree);
    const packages = new Map();
    for (const { path } of files) {
        const start = path.endsWith('.py') ? rootOf?.(path) : undefined;
        const project = graph.projects.get(scope.ownerOf(path) ?? '');
        if (start === undefined || project === undefined)
            continue;
        const prefix = (0,repo_paths/* isBelow */.Yw)(start, project.root) ? dotted((0,repo_paths/* pathInside */._l)(start, project.root)) : '';
        const own = packages.get(project.name) ?? [];
        if (!own.some(({ root }) => root === start))
            packages.set(project.name, [...own, { root: start, prefix }]);
    }
    return packages;
}
function withPackages(layout, more) {
    const roots = [...new Set([...layout.roots, ...more.map(({ root }) => root)])];
    return { ...layout, roots, packages: [...layout.packages, ...more] };
}
async function nodeLayouts(projects, { tree, graph }) {
    const node = projects.filter(({ ecosystems }) => ecosystems.length === 0 || ecosystems.includes('node'));
    if (node.length === 0)
        return new Map();
    const named = [...graph.projects.values()].flatMap(({ packageNames: { node: name }, root }) => name === undefined ? [] : [[name, root]]);
    const aliases = await readAliases(tree, new Map(named));
    const declared = readDeclaredPackages(tree);
    return new Map(node.map(({ name, root }) => {
        const reading = (0,json/* readJson */.Vh)(tree.text((0,repo_paths/* inFolder */._z)(root, 'package.json')) ?? '{}');
        const manifest = 'value' in reading && (0,json/* isObject */.Gv)(reading.value) ? reading.value : {};
        const settings = { aliases: aliases.aliasesOf(root), jsxSources: aliases.jsxSourcesOf(root) };
        const names = { declared: declared.namesFor(root), declaredAbove: declared.namesAbove(root) };
        return [name, { manifest, ...names, renamed: declared.renamedFor(root), ...settings }];
    }));
}
/** Whatever its project can load, such a file may. */
function addUncertain({ path, kind }, { dynamicLines, problem }, scope, links) {
    const owner = scope.ownerOf(path);
    const manner = kind === 'unread' || kind === 'link' ? UNREAD : problem === undefined ? DYNAMIC : build_module_graph_UNKNOWN;
    const make = () => ({ manner, files: [], projects: [...(owner === undefined ? [] : [owner]), ...scope.below(owner)] });
    const line = dynamicLines[0];
    const importer = { file: path, project: owner, module: problem ?? '', ...(line === undefined ? {} : { line }) };
    links.add(links.find(`uncertain ${manner.kind} ${manner.before}`, `${owner}`, make), importer);
}
const DYNAMIC = { before: 'imports what only the running program knows', kind: 'doubt' };
const build_module_graph_UNKNOWN = { before: 'may import anything:', kind: 'doubt' };
const UNREAD = { before: 'may import anything:', kind: 'chance' };


/***/ }),

/***/ 90062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isModule),
/* harmony export */   Q: () => (/* binding */ codeKind)
/* harmony export */ });
const KINDS = new Map([
    ...['py', 'pyi', 'pyw'].map((ending) => [ending, 'python']),
    ...['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'].map((ending) => [ending, 'typescript']),
    ...['vue', 'svelte'].map((ending) => [ending, 'component']),
    ...['ipynb', 'pyx', 'pxd', 'pxi', 'mdx', 'astro', 'marko', 'coffee'].map((ending) => [ending, 'unread']),
]);
const LINK = '120000';
/** What kind of code a file is, by its name and git's mode; undefined where it is none, or not one that imports. */
function codeKind(path, mode) {
    if (!mode.startsWith('100') && mode !== LINK)
        return undefined;
    const dot = path.lastIndexOf('.');
    const hasEnding = dot > path.lastIndexOf('/');
    const kind = hasEnding ? KINDS.get(path.slice(dot + 1)) : undefined;
    if (mode === LINK)
        return kind !== undefined || !hasEnding ? 'link' : undefined;
    return hasEnding || mode !== '100755' ? kind : 'script';
}
// Its code runs where nobody imports it: it makes what dependents load, or says how tools of theirs work.
const BUILD = /^(?:setup|build|hatch_build|pdm_build|pavement|fabfile)\.py$|^(?:gulpfile|gruntfile|jakefile)\.|\.config\.[cm]?[jt]s$|^\.[\w.-]+\.[cm]?[jt]s$/i;
/** Whether a file is a module that others load by importing it, and in no other way. */
function isModule(path) {
    const kind = codeKind(path, '100644');
    if (kind === undefined || kind === 'unread')
        return false;
    return !BUILD.test(path.slice(path.lastIndexOf('/') + 1));
}


/***/ }),

/***/ 49616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namesInData)
/* harmony export */ });
/* harmony import */ var _path_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76433);

// `class: core.a.Handler`, `-m core.a`, `script_location = core:migrations`
const DOTTED = /(?<![\w./@$-])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)(?![\w/(-])/g;
const ATTRIBUTE = /(?<![\w./@$-])([A-Za-z_][\w.]*):([A-Za-z_]\w*)(?![\w/(-])/g;
const RUN = /-m["',\s]+([A-Za-z_]\w*(?:\.\w+)*)/g;
const PACKAGE = /(@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)/g;
/** What a text that is no code may name, whoever reads it: modules, packages, paths of code. */
function namesInData(text) {
    const found = (0,_path_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsInData */ .Wg)(text).map(({ path, at }) => ({ name: path, at }));
    for (const { 1: name = '', index } of text.matchAll(DOTTED))
        found.push({ name, at: index });
    for (const { 1: name = '', index } of text.matchAll(PACKAGE))
        found.push({ name, at: index });
    for (const { 1: module, 2: attribute, index } of text.matchAll(ATTRIBUTE)) {
        found.push({ name: `${module}.${attribute}`, at: index });
    }
    if (text.includes('-m'))
        for (const { 1: name = '', index } of text.matchAll(RUN))
            found.push({ name, at: index });
    return found;
}


/***/ }),

/***/ 35410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ replacedUses),
/* harmony export */   b: () => (/* binding */ moduleGraph)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
/* harmony import */ var _module_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43052);
/* harmony import */ var _number_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97652);



/**
 * The uses of files that did not change, with those of the others in their place.
 *
 * @param fresh of the others, file by file in order
 */
function replacedUses({ links, ownUses }, fresh, isChanged) {
    const kept = links.uses;
    const chosen = [];
    let next = 0;
    const takeFresh = (upTo) => {
        for (; next < fresh.file.length && fresh.file[next] <= upTo; next++)
            chosen.push(-1 - next);
    };
    for (let use = 0; use < ownUses; use++) {
        const file = kept.file[use];
        takeFresh(file);
        if (!isChanged.has(file))
            chosen.push(use);
    }
    takeFresh(Number.POSITIVE_INFINITY);
    const own = chosen.length;
    for (let use = ownUses; use < kept.file.length; use++)
        chosen.push(use);
    const column = (name) => Int32Array.from(chosen, (use) => (use < 0 ? fresh[name][-1 - use] : kept[name][use]));
    const uses = {
        link: column('link'),
        file: column('file'),
        project: column('project'),
        module: column('module'),
        line: column('line'),
    };
    return { uses, ownUses: own };
}
/**
 * The graph that links make.
 *
 * @param files all code that was linked, in its order
 */
function moduleGraph({ links, problems, hidden }, files, { ownerOf }) {
    const { link, module } = links.uses;
    const count = links.mannerOf.length;
    const isMet = new Uint8Array(count);
    const met = [];
    for (let use = 0; use < link.length; use++) {
        const next = link[use];
        if (isMet[next] === 1)
            continue;
        isMet[next] = 1;
        met.push(next);
    }
    // Mere mentions stand in a list of their own, behind those of the links.
    const needed = link.slice();
    for (let use = 0; use < link.length; use++)
        if (module[use] === _module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSAID */ .rK)
            needed[use] = count;
    const usesOf = (0,_number_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .e)(needed, count + 1);
    const order = Int32Array.from(met.filter((one) => usesOf.starts[one] !== usesOf.starts[one + 1]));
    const findings = problems.flatMap(([file, problem]) => problemFinding(files[file], problem));
    return { links, order, usesOf, ownerOf, hidden: new Set(hidden), findings };
}
function problemFinding({ path, kind }, problem) {
    if (kind === 'unread' || kind === 'link')
        return [];
    return [
        {
            code: 'unread-imports',
            severity: 'note',
            message: `The imports of ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)} are not known (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(problem)}): it may lead to all that its project depends on`,
            fix: 'Nothing has to be done; what the file imports could be told if it were well-formed.',
            file: path,
        },
    ];
}


/***/ }),

/***/ 43052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   oQ: () => (/* binding */ NOBODY),
/* harmony export */   ql: () => (/* binding */ importerOf),
/* harmony export */   rK: () => (/* binding */ UNSAID)
/* harmony export */ });
/** Stands for no project. */
const NOBODY = -1;
/** Stands for no module: the place only has a say in the order of links. */
const UNSAID = -1;
/** Who needs something. */
function importerOf({ paths, projects, modules, uses }, use) {
    const line = uses.line[use];
    return {
        file: paths[uses.file[use]],
        project: projects[uses.project[use]],
        ...(line < 2 ? {} : { line: line >> 1 }),
        module: modules[uses.module[use]],
        isFirm: (line & 1) === 1,
    };
}
/** `imports core_api.client`; not escaped. */
function wordsOf({ manners, mannerOf, modules, uses }, use) {
    const { before, after = '' } = manners[mannerOf[uses.link[use]]];
    const module = modules[uses.module[use]];
    return `${module === '' ? before : `${before} ${module}`}${after}`;
}


/***/ }),

/***/ 97652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf),
/* harmony export */   p: () => (/* binding */ holdersOf)
/* harmony export */ });
/** The places of each value, up to before `count`, in order. */
function placesOf(values, count) {
    const starts = new Int32Array(count + 1);
    for (let place = 0; place < values.length; place++)
        countOne(starts, values[place]);
    const next = addUp(starts);
    const items = new Int32Array(values.length);
    for (let place = 0; place < values.length; place++)
        items[takeOne(next, values[place])] = place;
    return { starts, items };
}
/** For each item, up to before `count`, the lists that hold it, in this order of lists. */
function holdersOf(lists, order, count) {
    const starts = new Int32Array(count + 1);
    forEachItem(lists, order, (item) => countOne(starts, item));
    const next = addUp(starts);
    const items = new Int32Array(starts[count]);
    forEachItem(lists, order, (item, list) => {
        items[takeOne(next, item)] = list;
    });
    return { starts, items };
}
function forEachItem({ starts, items }, order, take) {
    for (let at = 0; at < order.length; at++) {
        const list = order[at];
        const end = starts[list + 1];
        for (let place = starts[list]; place < end; place++)
            take(items[place], list);
    }
}
function countOne(starts, value) {
    starts[value + 1] = starts[value + 1] + 1;
}
/** Makes counts starts, and gives a copy. */
function addUp(starts) {
    for (let at = 1; at < starts.length; at++)
        starts[at] = starts[at] + starts[at - 1];
    return starts.slice();
}
function takeOne(next, value) {
    const place = next[value];
    next[value] = place + 1;
    return place;
}


/***/ }),

/***/ 76433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isWrittenAsPath),
/* harmony export */   JE: () => (/* binding */ endsLikeCode),
/* harmony export */   Wg: () => (/* binding */ pathsInData),
/* harmony export */   ZV: () => (/* binding */ pathsInScript),
/* harmony export */   iF: () => (/* binding */ pathsInPython)
/* harmony export */ });
const TEMPLATE = /`(\.{1,2}\/[\w@.~()[\]/-]*)(?=\$\{)/g;
const ENDING = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx|pyi?|pyw|pyx|ipynb|coffee|marko)$/;
// `${__dirname}/a.js`, `<rootDir>/a.js`, `{projectRoot}/a.js`
const ANCHOR = /^(?:file:\/\/)?(?:<\w+>|\$\{[^}/]*\}|\{\w+\}|\$\w+(?=\/))?/;
const LONGEST = 300;
const MEDIA_TYPE = /^(?:text|application|image|audio|video|font|multipart|model)\/[\w.+-]+$/;
/** Whether a string ends like a file of code. */
function endsLikeCode(path) {
    return ENDING.test(path);
}
/** Whether a name that some file mentions is written like a path rather than like a dotted name. */
function isWrittenAsPath(name) {
    return name.includes('/') || ENDING.test(name);
}
/** The paths that the strings of a text in JavaScript or TypeScript may be. */
function pathsInScript(text) {
    const found = [];
    for (let at = 0; at < text.length; at++) {
        const quote = text.charCodeAt(at);
        if (quote !== 0x22 && quote !== 0x27 && quote !== 0x60)
            continue;
        const end = endOfWord(text, at + 1);
        // What closes one string may open the next.
        if (end - at > 3 && text.charCodeAt(end) === quote)
            addPath(text.slice(at + 1, end), at, found);
        at = end - 1;
    }
    if (!text.includes('${'))
        return found;
    for (const { 1: value = '', index } of text.matchAll(TEMPLATE))
        addPath(`${value}*`, index, found);
    return found;
}
// Letters and what stands in paths and patterns.
const IN_PATHS = new Uint8Array(128);
for (const character of '@.~$()[]{}*!+<>/?#=:_-')
    IN_PATHS[character.charCodeAt(0)] = 1;
for (let code = 0x30; code < 0x7b; code++)
    if (/\w/.test(String.fromCharCode(code)))
        IN_PATHS[code] = 1;
function endOfWord(text, start) {
    let end = start;
    for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code < 128 ? IN_PATHS[code] === 0 : code === 0xa0 || code === 0x2028 || code === 0x2029)
            break;
    }
    return end;
}
function addPath(value, at, found) {
    if (value.length > LONGEST || (!value.includes('/') && !ENDING.test(value)))
        return;
    const path = value.replace(ANCHOR, '');
    if (path.includes(':') || path.startsWith('//') || /^[@~!]/.test(path))
        return;
    if (/^[./]*$/.test(path) || MEDIA_TYPE.test(path))
        return;
    found.push({ path, at });
}
// `"a" / "b.py"`, `"a", "b.py"`: pieces of one path.
const PIECES = /(["'])([\w.~*/-]+)\1(?:\s*[/,]\s*["'][\w.~*/-]+["'])*/g;
/** The paths of code files that the strings of a Python text may be, together or apart. */
function pathsInPython(text) {
    if (!text.includes('.py') && !text.includes('.js') && !text.includes('.ts'))
        return [];
    if (!/\.(?:py\w?|[cm]?[jt]sx?)["']/.test(text))
        return [];
    const found = [];
    for (const { 0: whole, index } of text.matchAll(PIECES)) {
        const pieces = whole.split(/["']\s*[/,]\s*["']/).map((piece) => piece.replace(/^["']|["']$/g, ''));
        for (const [end, piece] of pieces.entries()) {
            if (!ENDING.test(piece))
                continue;
            // A long list is no path.
            for (let start = Math.max(0, end - 5); start <= end; start++) {
                found.push({ path: pieces.slice(start, end + 1).join('/'), at: index });
            }
        }
    }
    return found;
}
// In settings, scripts and data nothing has to stand in quotes.
const TOKEN = /[^\s"'`,;()|&\\]+/g;
/** The paths that the words of settings, scripts or data may be. */
function pathsInData(text) {
    const found = [];
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
        if (token.length > LONGEST || !/[/.]/.test(token) || token.includes('://'))
            continue;
        const last = token.slice(token.search(/[^=:]*$/));
        const path = last
            .replace(/[>\]}]+$/, (end) => (last.includes('[') || last.includes('{') ? end : ''))
            .replace(ANCHOR, '');
        if ((path.includes('/') || ENDING.test(path)) && !/^[@~!]|^\/\//.test(path) && !/^[./]*$/.test(path)) {
            if (!MEDIA_TYPE.test(path))
                found.push({ path, at: index });
        }
    }
    return found;
}


/***/ }),

/***/ 94318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ isUncertain),
  W: () => (/* binding */ scanFile)
});

// EXTERNAL MODULE: ./build/js/graph/data-names.js
var data_names = __webpack_require__(49616);
;// CONCATENATED MODULE: ./build/js/graph/module-scan.js
const NO_IMPORTS = { imports: [], dynamicLines: [] };

;// CONCATENATED MODULE: ./build/js/graph/python-encoding.js
const UTF8 = new TextDecoder('utf-8');
// What Python calls some encodings, and what the Encoding Standard does: https://encoding.spec.whatwg.org/#names-and-labels
const LABELS = new Map([
    ['latin-1', 'latin1'],
    ['iso-latin-1', 'latin1'],
    ['cp932', 'shift_jis'],
    ['cp949', 'euc-kr'],
    ['cp936', 'gbk'],
    ['mbcs', 'windows-1252'],
]);
// More than two lines of a declaration are never looked at.
const HEAD = 400;
/**
 * Decodes a Python file: UTF-8, or what a comment in its first two lines declares.
 *
 * @see https://peps.python.org/pep-0263/
 */
function decodePython(bytes) {
    const text = UTF8.decode(bytes);
    const declared = text.slice(0, HEAD).includes('coding') ? declaredEncoding(text.slice(0, HEAD)) : 'utf-8';
    if (!/^(?:utf-?8|u8)(?:-|$)/.test(declared))
        return decodeAs(declared, bytes, text);
    return text.includes('\ufffd') && !isUtf8(bytes) ? { text, problem: 'it is not UTF-8' } : { text };
}
function declaredEncoding(head) {
    for (const line of head.split(/\r\n?|\n/, 2)) {
        const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line);
        if (found !== null)
            return found[1].toLowerCase().replaceAll('_', '-');
        if (!/^[ \t\f]*(?:#|$)/.test(line))
            break;
    }
    return 'utf-8';
}
function decodeAs(encoding, bytes, text) {
    if (encoding === 'ascii' || encoding === 'us-ascii')
        return { text };
    const decoder = decoderOf(LABELS.get(encoding) ?? encoding);
    return decoder === undefined ? { text, problem: 'its encoding is not known here' } : { text: decoder.decode(bytes) };
}
function decoderOf(label) {
    try {
        return new TextDecoder(label);
    }
    catch {
        return undefined;
    }
}
function isUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/graph/python-blocks.js
const CATCHING = ['ImportError', 'ModuleNotFoundError', 'Exception', 'BaseException'];
const LONGEST_HEAD = 2000;
function noBlocks() {
    return { open: [], previous: undefined };
}
/** Leaves the blocks that end before a line. */
function leaveBlocks(blocks, indent) {
    blocks.previous = undefined;
    for (let last = blocks.open.at(-1); last !== undefined && last.indent >= indent; last = blocks.open.at(-1)) {
        blocks.previous = last.indent === indent ? last : undefined;
        blocks.open.pop();
    }
}
/** Whether some import stands in a `try` of which no handler that catches it was met yet, and one may still follow. */
function awaitsHandler({ open, previous }) {
    return (previous !== undefined && isUncaught(previous)) || open.some(isUncaught);
}
function isUncaught({ body, handles = body }) {
    return handles !== undefined && !handles.isCaught && handles.end > handles.start;
}
function isTypeOnly({ open }) {
    return open.some((block) => block.isTypeOnly);
}
function isGuarded({ open }) {
    return open.some((block) => block.isGuarded);
}
/**
 * Enters the block that a head opens.
 *
 * @param word the keyword it starts with; others than `if elif else try except finally with` open nothing of interest
 * @param head the text between keyword and colon
 * @param imports those found so far
 */
function enterBlock(blocks, { word, head, indent }, imports) {
    const { previous } = blocks;
    const plain = { indent, isTypeOnly: false, isGuarded: false, elseIsTypeOnly: false };
    if (word === 'try') {
        const body = { start: imports.length, end: imports.length, isCaught: false };
        blocks.open.push({ ...plain, body });
    }
    else if (word === 'except') {
        const isCatching = catches(head);
        const handles = previous?.body ?? previous?.handles;
        if (handles !== undefined && isCatching && !handles.isCaught) {
            handles.isCaught = true;
            for (const one of imports.slice(handles.start, handles.end))
                one.isGuarded = true;
        }
        blocks.open.push({ ...plain, isGuarded: isCatching, ...(handles === undefined ? {} : { handles }) });
    }
    else if (word === 'with')
        blocks.open.push({ ...plain, isGuarded: suppresses(head) });
    else if (word === 'if')
        blocks.open.push({ ...plain, ...conditionOf(head) });
    else if (word === 'elif' || word === 'else') {
        const before = previous?.elseIsTypeOnly === true;
        const own = word === 'else' ? plain : conditionOf(head);
        const elseIsTypeOnly = before || own.elseIsTypeOnly;
        blocks.open.push({ ...plain, isTypeOnly: before || own.isTypeOnly, elseIsTypeOnly });
    }
}
/** Notes that an import was added: it belongs to the body of each `try` around it. */
function noteImport({ open }, count) {
    for (const { body } of open)
        if (body !== undefined)
            body.end = count;
}
function catches(head) {
    const words = wordsOf(head);
    return words.length === 0 || words.some((word) => CATCHING.includes(word));
}
function suppresses(head) {
    if (!head.includes('suppress'))
        return false;
    const words = wordsOf(head);
    return words.includes('suppress') && words.some((word) => CATCHING.includes(word));
}
function wordsOf(head) {
    return head.length > LONGEST_HEAD ? [] : (head.replace(/#.*/g, '').match(/\w+/g) ?? []);
}
/** `TYPE_CHECKING`, `typing.TYPE_CHECKING`, either with `and`; with `not` in front it is what else means. */
function conditionOf(head) {
    if (!head.includes('TYPE_CHECKING') || head.length > LONGEST_HEAD)
        return { isTypeOnly: false, elseIsTypeOnly: false };
    const plain = head
        .replace(/#.*/g, '')
        .replace(/[()\\]/g, ' ')
        .trim();
    const words = plain.split(/\s+/);
    if (words[0] === 'not')
        return { isTypeOnly: false, elseIsTypeOnly: words.length === 2 && isName(words[1]) };
    const isTypeOnly = !words.includes('or') && plain.split(/\sand\s/).some((part) => isName(part.trim()));
    return { isTypeOnly, elseIsTypeOnly: false };
}
function isName(condition) {
    return condition === 'TYPE_CHECKING' || (condition?.endsWith('.TYPE_CHECKING') === true && !/\s/.test(condition));
}

;// CONCATENATED MODULE: ./build/js/graph/python-strings.js
const DOUBLE = 0x22;
const SINGLE = 0x27;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const HASH = 0x23;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
// CPython refuses deeper nesting of f-strings, https://peps.python.org/pep-0701/#consequences-of-the-new-grammar leaves it open.
const DEEPEST = 150;
/** What {@link skipString} gives for a string that never closes. */
const UNCLOSED = -1;
/** Whether a character can be part of a name. */
function isNameCode(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        code === 0x5f ||
        (code >= 0x30 && code <= 0x39) ||
        code > 0x7f);
}
/**
 * The index after a Python string literal, or {@link UNCLOSED}. Line ends are `\n` only.
 *
 * @param at its opening quote; what stands before it tells whether it is an f-string (PEP 701) or a t-string (PEP 750)
 */
function skipString(text, at, depth = 0) {
    const quote = text.charCodeAt(at);
    const isTriple = text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote;
    const prefix = prefixBefore(text, at);
    if (prefix !== '') {
        if (depth >= DEEPEST)
            return UNCLOSED;
        return skipTemplate(text, at + (isTriple ? 3 : 1), { quote, isTriple, isRaw: prefix.length === 2, depth });
    }
    return isTriple ? skipTriple(text, at + 3, quote) : skipPlain(text, at + 1, quote);
}
/** `f`, `t`, or either with `r`, in any case and order; empty where the quote opens a string without fields. */
function prefixBefore(text, quote) {
    let start = quote;
    while (start > 0 && quote - start < 3 && isNameCode(text.charCodeAt(start - 1)))
        start--;
    if (start === quote || quote - start === 3)
        return '';
    const prefix = text.slice(start, quote).toLowerCase();
    return prefix === 'f' || prefix === 't' || prefix === 'rf' || prefix === 'fr' || prefix === 'rt' || prefix === 'tr'
        ? prefix
        : '';
}
function skipPlain(text, start, quote) {
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === quote)
            return at + 1;
        if (code === BACKSLASH)
            at++;
        else if (code === NEWLINE)
            return UNCLOSED;
    }
    return UNCLOSED;
}
function skipTriple(text, start, quote) {
    const closer = quote === DOUBLE ? '"""' : "'''";
    for (let end = text.indexOf(closer, start); end >= 0; end = text.indexOf(closer, end + 1)) {
        let backslashes = 0;
        while (end - backslashes > start && text.charCodeAt(end - backslashes - 1) === BACKSLASH)
            backslashes++;
        if (backslashes % 2 === 0)
            return end + 3;
    }
    return UNCLOSED;
}
/** Literal text and replacement fields, up to the closing quote. */
function skipTemplate(text, start, template) {
    let isNamedEscape = false;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (closes(text, at, template))
            return at + (template.isTriple ? 3 : 1);
        if (code === NEWLINE && !template.isTriple)
            return UNCLOSED;
        if (code === BACKSLASH) {
            const next = text.charCodeAt(at + 1);
            if (next === OPEN_BRACE || next === CLOSE_BRACE)
                continue;
            isNamedEscape = !template.isRaw && text.startsWith('N{', at + 1);
            at += isNamedEscape ? 2 : 1;
        }
        else if (code === OPEN_BRACE) {
            if (text.charCodeAt(at + 1) === OPEN_BRACE)
                at++;
            else {
                const end = skipField(text, at + 1, template);
                if (end === UNCLOSED)
                    return UNCLOSED;
                at = end - 1;
            }
        }
        else if (code === CLOSE_BRACE) {
            if (isNamedEscape)
                isNamedEscape = false;
            else if (text.charCodeAt(at + 1) === CLOSE_BRACE)
                at++;
        }
    }
    return UNCLOSED;
}
function closes(text, at, { quote, isTriple }) {
    if (text.charCodeAt(at) !== quote)
        return false;
    return !isTriple || (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote);
}
/** An expression and its format, up to the brace that closes the field: strings in it may use the same quotes (PEP 701). */
function skipField(text, start, template) {
    let open = 0;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === DOUBLE || code === SINGLE) {
            const end = skipString(text, at, template.depth + 1);
            if (end === UNCLOSED)
                return UNCLOSED;
            at = end - 1;
        }
        else if (code === HASH) {
            at = text.indexOf('\n', at);
            if (at < 0)
                return UNCLOSED;
        }
        else if (code === 0x28 || code === 0x5b || code === OPEN_BRACE)
            open++;
        else if (code === CLOSE_BRACE && open === 0)
            return at + 1;
        else if (code === 0x29 || code === 0x5d || code === CLOSE_BRACE)
            open--;
        else if (code === COLON && open === 0)
            return skipFormat(text, at + 1, template);
    }
    return UNCLOSED;
}
/** A format is literal text with fields of its own; braces are not doubled in it. */
function skipFormat(text, start, template) {
    if (template.depth >= DEEPEST)
        return UNCLOSED;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === CLOSE_BRACE)
            return at + 1;
        if (code === NEWLINE && !template.isTriple)
            return UNCLOSED;
        if (closes(text, at, template))
            return UNCLOSED;
        if (code === BACKSLASH) {
            const next = text.charCodeAt(at + 1);
            if (next === OPEN_BRACE || next === CLOSE_BRACE)
                continue;
            at++;
        }
        else if (code === OPEN_BRACE) {
            const end = skipField(text, at + 1, { ...template, depth: template.depth + 1 });
            if (end === UNCLOSED)
                return UNCLOSED;
            at = end - 1;
        }
    }
    return UNCLOSED;
}

;// CONCATENATED MODULE: ./build/js/graph/python-calls.js

// Functions that import by a name handed to them, and from a path.
const BY_NAME = new Set(['import_module', '__import__', 'import_string']);
const BY_PATH = new Set(['spec_from_file_location', 'run_module', 'run_path']);
/** Whether a text may hold such a call at all: most do not. */
function callsByName(text) {
    // In all of the names above.
    return text.includes('import_') || text.includes('spec_from_file_location') || text.includes('runpy');
}
const UNKNOWN = { isUnknown: true };
/**
 * The import that a call makes; undefined where it is another call, or a definition.
 *
 * @param open its opening parenthesis
 */
function readCall(text, open) {
    const name = nameBefore(text, open);
    const isByName = BY_NAME.has(name);
    if ((!isByName && !BY_PATH.has(name)) || isDefinition(text, open, name))
        return undefined;
    if (!isByName)
        return UNKNOWN;
    const first = literalAt(text, open + 1);
    if (first === undefined)
        return UNKNOWN;
    if (name === 'import_string')
        return { module: first.value.replace(':', '.') };
    if (!first.value.startsWith('.'))
        return first.value === '' ? UNKNOWN : { module: first.value };
    return relativeTo(text, first);
}
function nameBefore(text, open) {
    const end = beforeBlanks(text, open);
    let start = end;
    while (start > 0 && isNameCode(text.charCodeAt(start - 1)))
        start--;
    return text.slice(start, end);
}
function beforeBlanks(text, at) {
    let end = at;
    while (end > 0 && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x09))
        end--;
    return end;
}
function isDefinition(text, open, name) {
    const end = beforeBlanks(text, beforeBlanks(text, open) - name.length);
    return text.startsWith('def', end - 3) && !isNameCode(text.charCodeAt(end - 4));
}
/** A string that stands alone as an argument; undefined for anything else, and where it holds escapes or fields. */
function literalAt(text, at) {
    let quote = skipSpace(text, at);
    if (/[uUrR]/.test(text.charAt(quote)))
        quote++;
    if (text[quote] !== '"' && text[quote] !== "'")
        return undefined;
    const end = skipString(text, quote);
    if (end === UNCLOSED)
        return undefined;
    const next = skipSpace(text, end);
    if (text[next] !== ',' && text[next] !== ')')
        return undefined;
    const edge = text.startsWith(text.charAt(quote).repeat(3), quote) && end - quote >= 6 ? 3 : 1;
    const value = text.slice(quote + edge, end - edge);
    return value.includes('\\') ? undefined : { value, next: text[next] === ',' ? next + 1 : next };
}
function skipSpace(text, start) {
    let at = start;
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x23) {
            const end = text.indexOf('\n', at);
            at = end < 0 ? text.length : end;
        }
        else if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x5c && code !== 0x0c)
            break;
    }
    return at;
}
/** `import_module('.a', __package__)` stays as it is; `import_module('.a', 'acme')` is acme.a. */
function relativeTo(text, { value, next }) {
    let at = skipSpace(text, next);
    if (text.startsWith('package', at)) {
        const equals = skipSpace(text, at + 'package'.length);
        if (text[equals] === '=')
            at = skipSpace(text, equals + 1);
    }
    if (text.startsWith('__package__', at) || text.startsWith('__name__', at))
        return { module: value };
    const anchor = literalAt(text, at);
    if (anchor === undefined || anchor.value === '')
        return UNKNOWN;
    const dots = value.length - value.replace(/^\.+/, '').length;
    const parents = anchor.value.split('.');
    const kept = parents.slice(0, parents.length - dots + 1);
    return kept.length === 0 ? UNKNOWN : { module: [...kept, value.slice(dots)].filter((part) => part !== '').join('.') };
}
/** The plug-ins that a `pytest_plugins` statement names; not certain where something else than literals stands in it. */
function readPlugins(statement) {
    const equals = statement.indexOf('=');
    if (equals < 0)
        return { modules: [], isCertain: true };
    const modules = [];
    let isCertain = true;
    for (let at = equals + 1; at < statement.length; at++) {
        const code = statement.charCodeAt(at);
        if (code === 0x23)
            at = skipSpace(statement, at) - 1;
        else if (code === 0x22 || code === 0x27) {
            const end = skipString(statement, at);
            if (end === UNCLOSED)
                break;
            modules.push(statement.slice(at, end).replace(/^["']+|["']+$/g, ''));
            at = end - 1;
        }
        else if (isNameCode(code))
            isCertain = false;
    }
    return { modules: modules.filter((module) => /^[\w.]+$/.test(module)), isCertain };
}

;// CONCATENATED MODULE: ./build/js/graph/python-statements.js

const python_statements_NEWLINE = 0x0a;
const python_statements_BACKSLASH = 0x5c;
const python_statements_HASH = 0x23;
// Characters that mean something between words: quotes, brackets, comments, line ends, separators.
const KINDS = new Uint8Array(128);
for (const character of '"\'#\\\n;:()[]{}')
    KINDS[character.charCodeAt(0)] = 1;
/** Moves past the rest of a statement and what ends it; strings, brackets, comments and continued lines belong to it. */
function skipStatement(cursor) {
    const { text, onCall } = cursor;
    const { length } = text;
    let open = 0;
    for (let at = cursor.at; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code > 127 || KINDS[code] === 0)
            continue;
        if (code === 0x22 || code === python_statements_SINGLE) {
            const end = skipString(text, at);
            at = end === UNCLOSED ? afterUnclosed(cursor, at) : end - 1;
        }
        else if (code === python_statements_HASH)
            at = endOfLine(text, at) - 1;
        else if (code === python_statements_BACKSLASH)
            at++;
        else if (code === python_statements_NEWLINE) {
            if (open === 0)
                return endAt(cursor, at + 1, 'newline');
        }
        else if (code === 0x3b) {
            if (open === 0)
                return endAt(cursor, at + 1, 'semicolon');
        }
        else if (code === 0x3a) {
            if (open === 0 && text.charCodeAt(at + 1) !== 0x3d)
                return endAt(cursor, at + 1, 'colon');
        }
        else if (code === 0x28 || code === 0x5b || code === 0x7b) {
            open++;
            if (code === 0x28)
                onCall?.(at);
        }
        else if (open > 0)
            open--;
        else
            cursor.problem ??= 'a bracket closes that was never opened';
    }
    if (open > 0)
        cursor.problem ??= 'a bracket is never closed';
    return endAt(cursor, length, 'end');
}
const python_statements_SINGLE = 0x27;
function endAt(cursor, at, end) {
    cursor.at = at;
    return end;
}
/** After a string that never closes nothing is certain: what follows its line is read as code again. */
function afterUnclosed(cursor, at) {
    cursor.problem ??= 'a string is never closed';
    return endOfLine(cursor.text, at) - 1;
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/**
 * Moves to the first character of the next logical line and gives its indentation, in columns as CPython counts them; -1 at the end.
 *
 * @see https://docs.python.org/3/reference/lexical_analysis.html#indentation
 */
function nextLine(cursor) {
    const { text } = cursor;
    let column = 0;
    let continued = -1;
    for (let { at } = cursor; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x20)
            column++;
        else if (code === 0x09)
            column = (Math.floor(column / 8) + 1) * 8;
        else if (code === 0x0c)
            column = 0;
        else if (code === python_statements_NEWLINE || code === python_statements_HASH) {
            at = endOfLine(text, at);
            column = 0;
            continued = -1;
        }
        else if (code === python_statements_BACKSLASH && text.charCodeAt(at + 1) === python_statements_NEWLINE) {
            if (continued < 0)
                continued = column;
            at++;
        }
        else {
            cursor.at = at;
            return continued < 0 ? column : continued;
        }
    }
    cursor.at = text.length;
    return -1;
}
/** Moves past blanks and continued lines; within parentheses also past line ends and comments. */
function skipBlanks(cursor, isInside) {
    const { text } = cursor;
    let { at } = cursor;
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x20 || code === 0x09 || code === 0x0c)
            continue;
        if (code === python_statements_BACKSLASH && text.charCodeAt(at + 1) === python_statements_NEWLINE)
            at++;
        else if (isInside && code === python_statements_HASH)
            at = endOfLine(text, at) - 1;
        else if (!(isInside && code === python_statements_NEWLINE))
            break;
    }
    cursor.at = Math.min(at, text.length);
}
/** Whether a word stands here, and not only the start of a longer one. */
function isWordAt({ text, at }, word) {
    return text.startsWith(word, at) && !isNameCode(text.charCodeAt(at + word.length));
}
/** The name that stands here, as Python compares names; moves past it. Empty where there is none. */
function readName(cursor) {
    const { text, at } = cursor;
    let end = at;
    let isPlain = true;
    for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (!isNameCode(code))
            break;
        if (code > 127)
            isPlain = false;
    }
    cursor.at = end;
    const name = text.slice(at, end);
    return isPlain ? name : name.normalize('NFKC');
}

;// CONCATENATED MODULE: ./build/js/graph/python-import-statements.js

/** What follows the word in `import a.b, c as d`; moves past it. */
function readImport(cursor) {
    const taken = [];
    do {
        skipBlanks(cursor, false);
        const module = readDotted(cursor);
        if (module === '') {
            refuse(cursor, 'an import without a name');
            break;
        }
        taken.push({ module, names: [] });
        skipAlias(cursor, false);
    } while (skipMark(cursor, ','));
    return taken;
}
/** What follows the word in `from ..a import b as c, d` or `from . import (b, c)`; moves past it. Undefined where it is none. */
function readFrom(cursor) {
    let module = '';
    for (skipBlanks(cursor, false); cursor.text[cursor.at] === '.'; skipBlanks(cursor, false)) {
        module += '.';
        cursor.at++;
    }
    if (!isWordAt(cursor, 'import'))
        module += readDotted(cursor);
    skipBlanks(cursor, false);
    if (module === '' || !isWordAt(cursor, 'import')) {
        refuse(cursor, 'a from without an import');
        return undefined;
    }
    cursor.at += 'import'.length;
    skipBlanks(cursor, false);
    const isInside = cursor.text[cursor.at] === '(';
    if (isInside)
        cursor.at++;
    const names = readNames(cursor, isInside);
    if (isInside && !skipMark(cursor, ')'))
        refuse(cursor, 'an import whose parenthesis does not close');
    return { module, names };
}
function readNames(cursor, isInside) {
    const names = [];
    do {
        skipBlanks(cursor, isInside);
        if (cursor.text[cursor.at] === '*') {
            cursor.at++;
            names.push('*');
        }
        else {
            const name = readName(cursor);
            if (name === '') {
                // A comma may stand before the closing parenthesis.
                if (!isInside || names.length === 0)
                    refuse(cursor, 'an import without a name');
                break;
            }
            names.push(name);
        }
        skipAlias(cursor, isInside);
    } while (skipMark(cursor, ','));
    return names;
}
function readDotted(cursor) {
    let name = readName(cursor);
    if (name === '')
        return '';
    for (skipBlanks(cursor, false); cursor.text[cursor.at] === '.'; skipBlanks(cursor, false)) {
        cursor.at++;
        skipBlanks(cursor, false);
        name += `.${readName(cursor)}`;
    }
    return name;
}
function skipAlias(cursor, isInside) {
    skipBlanks(cursor, isInside);
    if (!isWordAt(cursor, 'as'))
        return;
    cursor.at += 'as'.length;
    skipBlanks(cursor, isInside);
    readName(cursor);
    skipBlanks(cursor, isInside);
}
function skipMark(cursor, mark) {
    if (cursor.text[cursor.at] !== mark)
        return false;
    cursor.at++;
    return true;
}
function refuse(cursor, problem) {
    cursor.problem ??= problem;
}

;// CONCATENATED MODULE: ./build/js/graph/python-imports.js





/**
 * The imports of a Python file, as CPython's `ast` has them: statements wherever they stand, and the calls and settings that import
 * by a literal name. No tree is built, and what follows the last `import` of the text is not looked at.
 *
 * @param source decoded text; a byte order mark and any kind of line end are fine
 * @see https://docs.python.org/3/reference/simple_stmts.html#the-import-statement
 */
function scanPython(source) {
    // Line ends that are shortened move everything to the front, nothing to the back.
    const last = lastTrigger(source);
    if (last < 0)
        return NO_IMPORTS;
    const reading = newReading(withPlainLines(source));
    for (let indent = nextLine(reading.cursor); indent >= 0; indent = nextLine(reading.cursor)) {
        leaveBlocks(reading.blocks, indent);
        if (reading.cursor.at > last && !awaitsHandler(reading.blocks))
            break;
        readLine(reading, indent);
    }
    const { imports, dynamicLines, cursor } = reading;
    return { imports, dynamicLines, ...(cursor.problem === undefined ? {} : { problem: cursor.problem }) };
}
// Without one of these in it a text imports nothing.
const RARE_TRIGGERS = ['pytest_plugins', 'runpy', 'spec_from_file_location'];
function lastTrigger(source) {
    let last = source.lastIndexOf('import');
    // Forwards a text is searched many times faster than backwards.
    for (const trigger of RARE_TRIGGERS) {
        if (source.includes(trigger))
            last = Math.max(last, source.lastIndexOf(trigger));
    }
    return last;
}
function withPlainLines(source) {
    const start = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
    return start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start;
}
function newReading(text) {
    const mayCall = callsByName(text);
    const reading = {
        cursor: { text, at: 0, problem: undefined, onCall: mayCall ? (open) => noteCall(reading, open) : undefined },
        blocks: noBlocks(),
        imports: [],
        dynamicLines: [],
        lineOf: lineCounter(text),
    };
    return reading;
}
function lineCounter(text) {
    let line = 1;
    let next = text.indexOf('\n');
    return (at) => {
        for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1))
            line++;
        return line;
    };
}
/** One logical line: the head of a block with what may follow it, or simple statements. */
function readLine(reading, indent) {
    const { cursor, blocks, imports } = reading;
    const word = headWord(cursor);
    let end = 'colon';
    if (word === '')
        end = readSimple(reading);
    else {
        const start = cursor.at + word.length;
        end = skipStatement(cursor);
        if (end === 'colon')
            enterBlock(blocks, { word, head: cursor.text.slice(start, cursor.at - 1), indent }, imports);
    }
    // After a colon, too: `else: import x`. Nothing else that may stand there starts as an import does.
    while (end === 'semicolon' || end === 'colon') {
        skipBlanks(cursor, false);
        end = readSimple(reading);
    }
}
const HEADS = ['if', 'elif', 'else', 'try', 'except', 'finally', 'with'];
function headWord(cursor) {
    const first = cursor.text.charCodeAt(cursor.at);
    // i, e, t, f, w
    if (first !== 0x69 && first !== 0x65 && first !== 0x74 && first !== 0x66 && first !== 0x77)
        return '';
    return HEADS.find((word) => isWordAt(cursor, word)) ?? '';
}
function readSimple(reading) {
    const { cursor } = reading;
    const first = cursor.text.charCodeAt(cursor.at);
    // l, PEP 810: https://peps.python.org/pep-0810/
    if (first === 0x6c && isWordAt(cursor, 'lazy'))
        skipLazy(cursor);
    const { at } = cursor;
    if (isWordAt(cursor, 'import')) {
        cursor.at += 'import'.length;
        for (const taken of readImport(cursor))
            add(reading, taken, reading.lineOf(at));
    }
    else if (isWordAt(cursor, 'from')) {
        cursor.at += 'from'.length;
        const taken = readFrom(cursor);
        if (taken !== undefined)
            add(reading, taken, reading.lineOf(at));
        if (taken?.module === 'importlib' && renames(cursor.text.slice(at, cursor.at)))
            addUnknown(reading, at);
    }
    else if (isWordAt(cursor, 'pytest_plugins'))
        return readPluginSetting(reading);
    return skipStatement(cursor);
}
/** `lazy` is a name like any other, unless an import follows. */
function skipLazy(cursor) {
    const start = cursor.at;
    cursor.at += 'lazy'.length;
    skipBlanks(cursor, false);
    if (!isWordAt(cursor, 'import') && !isWordAt(cursor, 'from'))
        cursor.at = start;
}
/** Under another name its calls are not recognised: each may import anything. */
function renames(statement) {
    return /\bimport_module\s+as\b/.test(statement);
}
function add(reading, { module, names }, line, isDynamic = false) {
    const { blocks, imports } = reading;
    imports.push({ module, names, line, isTypeOnly: isTypeOnly(blocks), isGuarded: isGuarded(blocks), isDynamic });
    noteImport(blocks, imports.length);
}
function addUnknown(reading, at) {
    reading.dynamicLines.push(reading.lineOf(at));
}
function noteCall(reading, open) {
    const call = readCall(reading.cursor.text, open);
    if (call === undefined)
        return;
    if ('module' in call)
        add(reading, { module: call.module, names: [] }, reading.lineOf(open), true);
    else
        addUnknown(reading, open);
}
/** `pytest_plugins = ['acme.testing']`, also with a type. */
function readPluginSetting(reading) {
    const { cursor } = reading;
    const { at } = cursor;
    const line = reading.lineOf(at);
    let end = skipStatement(cursor);
    if (end === 'colon')
        end = skipStatement(cursor);
    const { modules, isCertain } = readPlugins(cursor.text.slice(at, cursor.at));
    for (const module of modules)
        add(reading, { module, names: [] }, line, true);
    if (!isCertain)
        reading.dynamicLines.push(line);
    return end;
}

// EXTERNAL MODULE: ./build/js/graph/path-strings.js
var path_strings = __webpack_require__(76433);
;// CONCATENATED MODULE: ./build/js/graph/python-names.js

// A dotted name that is a whole string, perhaps with an attribute after a colon: a setting, a name to mock.
const DOTTED = /["']([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)(?::[\w.]+)?["']/g;
// `python -m core`, `[sys.executable, "-m", "core"]`
const RUN = /-m["',\s]+([A-Za-z_]\w*(?:\.\w+)*)/g;
// Where a word alone may be a package: lists of applications, and what looks modules up in packages.
const LISTING = ['_APPS', 'discover', 'PackageLoader', 'packages='];
const WORD = /["']([A-Za-z_]\w*)["']/g;
/** What the strings of a Python text may name: modules, packages, paths of code. */
function namesInPython(text) {
    const found = (0,path_strings/* pathsInPython */.iF)(text).map(({ path, at }) => ({ name: path, at }));
    for (const { 1: name = '', index } of text.matchAll(DOTTED))
        found.push({ name, at: index });
    if (text.includes('-m')) {
        for (const { 1: name = '', index } of text.matchAll(RUN)) {
            // It runs more of a package than who imports it.
            found.push({ name, at: index }, { name: `${name}.__main__`, at: index });
        }
    }
    if (!LISTING.some((word) => text.includes(word)))
        return found;
    for (const { 1: name = '', index } of text.matchAll(WORD))
        found.push({ name, at: index });
    return found;
}
// What hands the names of a package on when they are asked for: lazy_loader and its like, or an object in place of the module.
const LAZY = /\b__getattr__\s*[,=](?!=)|sys\.modules\[\s*__name__\s*\]\s*=(?!=)|(?:attach|attach_stub|[Ll]azy\w*)\(\s*__name__/;
const LOADS = /\b(?:iter_modules|walk_packages|load_module|exec_module)\s*\(/;
// `map(importlib.import_module, names)`, `load = import_module`
const HANDED_ON = /\b(?:import_module|__import__|import_string|run_module|run_path)[ \t]*(?=[,)\n;#]|$)/g;
/** Whether a module may hand on whatever lies in its package. */
function isLazy(text) {
    // One of these is in all of them, and looking for a word is many times faster than for a pattern.
    return (text.includes('__name__') || text.includes('__getattr__')) && LAZY.test(text);
}
/** Where a text loads modules that it finds, or hands a function on that does; -1 where it does not. */
function loadsFound(text) {
    const isModules = text.includes('_module');
    const loads = isModules || text.includes('walk_packages') ? text.search(LOADS) : -1;
    if (loads >= 0 || !(isModules || text.includes('import_') || text.includes('run_path')))
        return loads;
    for (const { index } of text.matchAll(HANDED_ON)) {
        const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
        // Not what imports the function, in one line or in parentheses.
        if (/[=(,]\s*(?:importlib\s*\.\s*)?$/.test(line) && !/^\s*(?:from|import)\b|#/.test(line))
            return index;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/js/graph/typescript-encoding.js
/** Decodes JavaScript or TypeScript as compilers do: UTF-8, or UTF-16 where a byte order mark says so. */
function decodeScript(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    return typescript_encoding_UTF8.decode(bytes);
}
const typescript_encoding_UTF8 = new TextDecoder('utf-8');

// EXTERNAL MODULE: ./build/js/graph/typescript-cursor.js
var typescript_cursor = __webpack_require__(82197);
;// CONCATENATED MODULE: ./build/js/graph/typescript-statements.js

const STATEMENT = { isTypeOnly: false, isDynamic: false };
const CALL = { isTypeOnly: false, isDynamic: true };
// What is taken from a promise; anything else is taken from a type.
const OF_PROMISES = new Set(['then', 'catch', 'finally']);
// Names of methods that take a module's name first, by object.
const METHODS = new Map([
    ['require', new Set(['resolve'])],
    [
        'jest',
        new Set(mocks('requireActual', 'requireMock', 'unstable_mockModule', 'setMock', 'unmock', 'genMockFromModule')),
    ],
    ['vi', new Set(mocks('importActual', 'importMock', 'unmock', 'doUnmock'))],
]);
function mocks(...others) {
    return ['mock', 'doMock', ...others];
}
/** Words that {@link readTaken} knows. */
const IMPORTING = new Set(['import', 'export', ...METHODS.keys()]);
/**
 * What follows one of the {@link IMPORTING} words, if it imports; the cursor, just after that word, moves past what was understood.
 * Calls by a name that is not literal count for `import` and `require` alone.
 */
function readTaken(word, cursor) {
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    const next = cursor.text[cursor.at];
    if (word === 'import') {
        if (next === '(')
            return readImportCall(cursor);
        if (next === '.')
            return readMeta(cursor);
        return readClause(cursor);
    }
    if (word === 'export')
        return next === '*' || next === '{' || next === 't' ? readExport(cursor) : undefined;
    if (next === '(')
        return word === 'require' ? typescript_statements_readCall(cursor, CALL) : undefined;
    return next === '.' ? readMethod(word, cursor) : undefined;
}
/** `import('a')`; `import('a').B` is a type. */
function readImportCall(cursor) {
    const taken = typescript_statements_readCall(cursor, CALL);
    if (taken?.module === undefined || cursor.text[cursor.at] !== ')')
        return taken;
    cursor.at++;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    if (cursor.text[cursor.at] !== '.')
        return taken;
    cursor.at++;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    return OF_PROMISES.has((0,typescript_cursor/* readWord */.pS)(cursor)) ? taken : { ...taken, isTypeOnly: true };
}
function typescript_statements_readCall(cursor, kind) {
    cursor.at++;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    const start = cursor.at;
    const module = (0,typescript_cursor/* readLiteral */.U1)(cursor);
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    const next = cursor.text[cursor.at];
    // `require()` imports nothing, and a method of that name is being defined in `require(id: string)`.
    if (module !== undefined && (next === ')' || next === ','))
        return { ...kind, module };
    const isEmpty = next === ')' && cursor.at === start;
    cursor.at = start;
    return isEmpty ? undefined : kind;
}
function readMethod(word, cursor) {
    cursor.at++;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    if (METHODS.get(word)?.has((0,typescript_cursor/* readWord */.pS)(cursor)) !== true)
        return undefined;
    skipTypeArguments(cursor);
    if (cursor.text[cursor.at] !== '(')
        return undefined;
    const taken = typescript_statements_readCall(cursor, CALL);
    return taken?.module === undefined ? undefined : taken;
}
/** `jest.requireActual<typeof import('./a')>('./a')`; one level of brackets is what people write. */
function skipTypeArguments(cursor) {
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    if (cursor.text[cursor.at] !== '<')
        return;
    const end = cursor.text.indexOf('>(', cursor.at);
    const line = cursor.text.indexOf('\n', cursor.at);
    if (end >= 0 && (line < 0 || end < line))
        cursor.at = end + 1;
}
/** `import.meta.resolve('x')`, `import.meta.glob(\u2026)`, `import.defer('x')` */
function readMeta(cursor) {
    cursor.at++;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    const property = (0,typescript_cursor/* readWord */.pS)(cursor);
    if (property !== 'meta')
        return cursor.text[cursor.at] === '(' ? typescript_statements_readCall(cursor, CALL) : undefined;
    if (cursor.text[cursor.at] !== '.')
        return undefined;
    cursor.at++;
    const method = (0,typescript_cursor/* readWord */.pS)(cursor);
    if (method === 'glob' || method === 'globEager')
        return CALL;
    return method === 'resolve' && cursor.text[cursor.at] === '(' ? typescript_statements_readCall(cursor, CALL) : undefined;
}
/** From `{`, `*` or `type` on; undefined where no other module is named. */
function readExport(cursor) {
    const { at } = cursor;
    if (cursor.text[at] === 't') {
        if ((0,typescript_cursor/* readWord */.pS)(cursor) !== 'type')
            return undefined;
        (0,typescript_cursor/* skipTrivia */.pU)(cursor);
        if (cursor.text[cursor.at] !== '{' && cursor.text[cursor.at] !== '*')
            return undefined;
        cursor.at = at;
    }
    return readClause(cursor);
}
/** What stands between `import` or `export` and the module's name, and the name. */
function readClause(cursor) {
    const { text } = cursor;
    let words = 0;
    let isTypeOnly = false;
    for (;; (0,typescript_cursor/* skipTrivia */.pU)(cursor)) {
        const character = text[cursor.at];
        if (character === '"' || character === "'") {
            // The name itself where no clause stands before it.
            const module = words === 0 && !isTypeOnly ? (0,typescript_cursor/* readLiteral */.U1)(cursor) : undefined;
            return module === undefined ? undefined : { ...STATEMENT, module };
        }
        if (character === '{') {
            if (!skipNames(cursor))
                return undefined;
            words++;
        }
        else if (character === '=')
            return words === 1 ? readAssigned(cursor, isTypeOnly) : undefined;
        else if (character === '*' || character === ',') {
            cursor.at++;
            words++;
        }
        else {
            const word = (0,typescript_cursor/* readWord */.pS)(cursor);
            if (word === '')
                return undefined;
            (0,typescript_cursor/* skipTrivia */.pU)(cursor);
            const next = text[cursor.at];
            if (word === 'from' && (next === '"' || next === "'")) {
                const module = (0,typescript_cursor/* readLiteral */.U1)(cursor);
                return module === undefined ? undefined : { ...STATEMENT, module, isTypeOnly };
            }
            if (words === 0 && word === 'type' && isClauseAt(cursor))
                isTypeOnly = true;
            else
                words++;
        }
    }
}
/** `import a = require('b')` */
function readAssigned(cursor, isTypeOnly) {
    cursor.at++;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    if ((0,typescript_cursor/* readWord */.pS)(cursor) !== 'require')
        return undefined;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    if (cursor.text[cursor.at] !== '(')
        return undefined;
    const taken = typescript_statements_readCall(cursor, STATEMENT);
    return taken === undefined ? undefined : { ...taken, isTypeOnly };
}
/** Whether names follow, so that `type` before them says what they are and is none itself. */
function isClauseAt({ text, at }) {
    const next = text[at];
    if (next === '{' || next === '*')
        return true;
    const ahead = { text, at };
    const word = (0,typescript_cursor/* readWord */.pS)(ahead);
    if (word === '')
        return false;
    (0,typescript_cursor/* skipTrivia */.pU)(ahead);
    return word !== 'from' || (text[ahead.at] !== '"' && text[ahead.at] !== "'");
}
/** Moves past `{ a, type b as c, "d" as e }`. */
function skipNames(cursor) {
    const { text } = cursor;
    for (cursor.at++; cursor.at < text.length;) {
        (0,typescript_cursor/* skipTrivia */.pU)(cursor);
        const character = text[cursor.at];
        if (character === '}') {
            cursor.at++;
            return true;
        }
        if (character === ',')
            cursor.at++;
        else if (character === '"' || character === "'") {
            if ((0,typescript_cursor/* readLiteral */.U1)(cursor) === undefined)
                return false;
        }
        else if ((0,typescript_cursor/* readWord */.pS)(cursor) === '')
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/graph/typescript-scan.js


// After these words a slash starts a regular expression.
const OPERATORS = new Set([
    ...['return', 'typeof', 'instanceof', 'in', 'of', 'new', 'delete', 'void', 'throw', 'case', 'do', 'else', 'yield'],
    ...['await', 'default', 'extends'],
]);
const typescript_scan_HEADS = new Set(['if', 'while', 'for', 'with']);
// One of these stands in every import, and nothing after the last of them imports.
const TRIGGERS = ['import', 'require', 'from', 'jest.', 'vi.'];
/**
 * Imports in any text of JavaScript, TypeScript or JSX, statements and calls, those in types too. Strings, comments, templates and
 * regular expressions hold none. In the text between JSX tags a quote may stand alone, so a string that does not close on its line
 * counts as no string.
 */
function findModules(text) {
    const last = TRIGGERS.reduce((end, trigger) => Math.max(end, text.lastIndexOf(trigger)), -1);
    const start = { word: '', isAfterValue: false, isAfterDot: false, problem: undefined };
    const scan = { cursor: { text, at: 0 }, found: [], open: [], ...start };
    const { cursor, found } = scan;
    while (cursor.at <= last)
        step(scan, text.charCodeAt(cursor.at));
    return { found, ...(scan.problem === undefined ? {} : { problem: scan.problem }) };
}
function step(scan, code) {
    const { cursor } = scan;
    if (code <= 0x20 || code === 0xa0 || code === 0xfeff)
        cursor.at++;
    else if ((0,typescript_cursor/* isNameCode */.pR)(code))
        stepWord(scan);
    else if (code === 0x22 || code === 0x27) {
        const end = (0,typescript_cursor/* endOfString */.ap)(cursor);
        cursor.at = end < 0 ? cursor.at + 1 : end;
        setValue(scan, true);
    }
    else if (code === 0x60) {
        cursor.at++;
        typescript_scan_skipTemplate(scan);
    }
    else if (code === 0x2f)
        stepSlash(scan);
    else if (code === 0x28 || code === 0x5b || code === 0x7b)
        openBracket(scan, code);
    else if (code === 0x29 || code === 0x5d || code === 0x7d)
        closeBracket(scan, code);
    else {
        cursor.at++;
        setValue(scan, false);
        // `a.require`, `a?.require`, `#require`, but not `...require`.
        scan.isAfterDot = code === 0x23 || (code === 0x2e && cursor.text.charCodeAt(cursor.at - 2) !== 0x2e);
    }
}
function setValue(scan, isValue) {
    scan.isAfterValue = isValue;
    scan.isAfterDot = false;
    scan.word = '';
}
function stepWord(scan) {
    const { cursor } = scan;
    const { at } = cursor;
    const before = scan.word;
    const isProperty = scan.isAfterDot;
    const word = (0,typescript_cursor/* readWord */.pS)(cursor);
    setValue(scan, isProperty || !OPERATORS.has(word));
    scan.word = isProperty ? '' : word;
    if (isProperty || !IMPORTING.has(word))
        return;
    const after = cursor.at;
    const taken = readTaken(word, cursor);
    // A call's arguments may import as well.
    if (taken === undefined || taken.isDynamic)
        cursor.at = after;
    if (taken === undefined)
        return;
    const isTypeOnly = taken.isTypeOnly || (before === 'typeof' && taken.isDynamic && word === 'import');
    // A file that calls for a module outside all brackets does not load without it.
    const isDynamic = taken.isDynamic && !(word === 'require' && scan.open.length === 0);
    scan.found.push({ ...taken, isTypeOnly, isDynamic, at, isGuarded: scan.open.includes('try') });
}
function stepSlash(scan) {
    const { cursor } = scan;
    if ((0,typescript_cursor/* skipComment */.D)(cursor)) {
        cursor.at++;
        return;
    }
    // `</b>` closes an element.
    const isClosing = cursor.text[cursor.at - 1] === '<';
    const end = scan.isAfterValue || isClosing ? -1 : (0,typescript_cursor/* endOfRegex */.EO)(cursor);
    cursor.at = end < 0 ? cursor.at + 1 : end;
    setValue(scan, end >= 0);
}
function openBracket(scan, code) {
    const { word } = scan;
    if (code === 0x28)
        scan.open.push(typescript_scan_HEADS.has(word) ? 'if' : '');
    else
        scan.open.push(code === 0x7b && word === 'try' ? 'try' : '');
    scan.cursor.at++;
    setValue(scan, false);
}
function closeBracket(scan, code) {
    scan.cursor.at++;
    const opened = scan.open.pop();
    if (opened === '${' && code === 0x7d)
        typescript_scan_skipTemplate(scan);
    else
        setValue(scan, opened !== 'if');
}
/** From inside a template to its end, or to the next field. */
function typescript_scan_skipTemplate(scan) {
    const { cursor } = scan;
    const { text } = cursor;
    for (; cursor.at < text.length; cursor.at++) {
        const code = text.charCodeAt(cursor.at);
        if (code === 0x5c)
            cursor.at++;
        else if (code === 0x60) {
            cursor.at++;
            setValue(scan, true);
            return;
        }
        else if (code === 0x24 && text.charCodeAt(cursor.at + 1) === 0x7b) {
            cursor.at += 2;
            scan.open.push('${');
            setValue(scan, false);
            return;
        }
    }
    scan.problem ??= 'a template is never closed';
}

;// CONCATENATED MODULE: ./build/js/graph/typescript-imports.js

/**
 * The imports of a text in JavaScript or TypeScript, with or without JSX: `import`, `export \u2026 from`, `import()`, `require()`, mocks of
 * jest and vitest, references in comments; those that only types follow are marked. No tree is built.
 *
 * @see https://tc39.es/ecma262/#sec-modules
 */
function scanTypeScript(text) {
    const { found, problem } = findModules(text);
    return { ...listed(text, [...references(text), ...found]), ...(problem === undefined ? {} : { problem }) };
}
function listed(text, found) {
    const imports = [];
    const dynamicLines = [];
    let line = 1;
    let next = text.indexOf('\n');
    for (const { module, at, isTypeOnly, isGuarded, isDynamic } of found) {
        for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1))
            line++;
        if (module !== undefined)
            imports.push({ module, names: [], line, isTypeOnly, isGuarded, isDynamic });
        else if (!isTypeOnly)
            dynamicLines.push(line);
    }
    return { imports, dynamicLines };
}
/** `/// <reference path="./a.d.ts" />` and `types="b"`: https://www.typescriptlang.org/docs/handbook/triple-slash-directives.html */
function references(text) {
    if (!text.includes('<reference'))
        return [];
    const kind = { isTypeOnly: true, isDynamic: false, isGuarded: false, at: 0 };
    return [...text.matchAll(/^\/\/\/[ \t]*<reference[ \t]+(path|types)=["']([^"'\n]+)["']/gm)].map(([, key, value]) => {
        const name = value;
        return { ...kind, module: key === 'types' || name.startsWith('.') ? name : `./${name}` };
    });
}

// EXTERNAL MODULE: ./build/js/graph/typescript-names.js + 1 modules
var typescript_names = __webpack_require__(69368);
;// CONCATENATED MODULE: ./build/js/graph/scan-file.js








const NOTHING = { ...NO_IMPORTS, lines: [], named: [], language: 'python' };
// Nobody writes longer modules; what makes them says in other files what it needs.
const MOST_BYTES = 5_000_000;
/** What the text of a file says of the modules that it needs: a function of kind and text alone. It does not throw. */
function scanFile(kind, bytes) {
    if (kind === 'unread')
        return { ...NOTHING, problem: 'its kind of file is not read' };
    if (kind === 'link')
        return { ...NOTHING, problem: 'it is a link, which is not followed' };
    if (bytes.length > MOST_BYTES && kind === 'data')
        return NOTHING;
    if (bytes.length > MOST_BYTES)
        return { ...NOTHING, problem: `it is longer than ${MOST_BYTES / 1_000_000} MB` };
    if (kind === 'python')
        return scanPythonFile(bytes);
    const text = decodeScript(bytes);
    if (kind === 'data')
        return { ...NOTHING, named: namedIn(text, (0,data_names/* namesInData */.G)(text), NO_IMPORTS) };
    if (kind === 'typescript')
        return scanScriptText(text);
    if (kind === 'component')
        return scanScriptText(scriptsOf(text), text);
    return scanByShebang(text, bytes);
}
function scanPythonFile(bytes) {
    const { text, problem } = decodePython(bytes);
    const scan = withLoaded(text, scanPython(text));
    const named = namedIn(text, namesInPython(text), scan);
    return { ...scan, ...(problem === undefined ? {} : { problem }), lines: linesOf(scan), named, language: 'python' };
}
/** With what is loaded without the name of a module. */
function withLoaded(text, scan) {
    const at = loadsFound(text);
    const isWhole = isLazy(text);
    if (at < 0 && !isWhole)
        return scan;
    const { imports, dynamicLines } = scan;
    const whole = { module: '.', names: ['**'], line: 1, isTypeOnly: false, isGuarded: false, isDynamic: true };
    return {
        ...scan,
        imports: isWhole ? [...imports, whole] : imports,
        dynamicLines: at < 0 ? dynamicLines : [...dynamicLines, lineAt(text, at)],
    };
}
// A folder of a package, or one that only the program knows: https://webpack.js.org/guides/dependency-management/#requirecontext
const CONTEXT = /\brequire\.context\(\s*(?!\s|["'`]\.)/;
function withContexts(text, scan) {
    const at = text.includes('require.context') ? text.search(CONTEXT) : -1;
    return at < 0 ? scan : { ...scan, dynamicLines: [...scan.dynamicLines, lineAt(text, at)] };
}
function lineAt(text, at) {
    return text.slice(0, at).split('\n').length;
}
/** @param whole the text around the scripts, where there is one */
function scanScriptText(text, whole = text) {
    const scan = withContexts(text, scanTypeScript(text));
    return { ...scan, lines: linesOf(scan), named: namedIn(whole, (0,typescript_names/* namesInScript */.r)(whole), scan), language: 'node' };
}
function linesOf({ imports }) {
    return imports.map(({ line }) => line);
}
function scanByShebang(text, bytes) {
    const [first = ''] = text.slice(0, 200).split('\n', 1);
    if (!first.startsWith('#!'))
        return NOTHING;
    if (first.includes('python'))
        return scanPythonFile(bytes);
    return /node|deno|bun|tsx/.test(first) ? scanScriptText(text) : NOTHING;
}
/** What the strings of a text name beside its imports; what needs no name is left out. */
function namedIn(text, found, { imports }) {
    if (found.length === 0)
        return [];
    const seen = new Set(imports.map(({ module }) => module));
    const named = [];
    let line = 1;
    let next = text.indexOf('\n');
    for (const { name, at } of [...found].sort((a, b) => a.at - b.at)) {
        for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1))
            line++;
        if (seen.has(name))
            continue;
        seen.add(name);
        named.push({ name, line });
    }
    return named;
}
/** What stands between the tags; all else is blank, so that lines stay what they are. */
function scriptsOf(text) {
    let scripts = '';
    let end = 0;
    for (let tag = text.indexOf('<script'); tag >= 0; tag = text.indexOf('<script', end)) {
        const start = text.indexOf('>', tag) + 1;
        const close = start === 0 ? -1 : text.indexOf('</script', start);
        if (close < 0)
            break;
        scripts += blank(text.slice(end, start)) + text.slice(start, close);
        end = close;
    }
    return scripts;
}
function blank(text) {
    return text.replace(/[^\n]+/g, '');
}
/** Whether a scan finds an import that may be of any module. */
function isUncertain({ dynamicLines, problem }) {
    return dynamicLines.length > 0 || problem !== undefined;
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ searchScope)
/* harmony export */ });
/* harmony import */ var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);

/** @param kinds of edges over which the work tree of a dependency is loaded */
function searchScope(graphs, kinds) {
    const edges = graphs.flatMap((graph) => graph.edges);
    const next = new Map();
    const released = new Set();
    for (const { from, to, kind } of edges) {
        if (!kinds.includes(kind))
            released.add(`${from}\0${to}`);
        else if (!next.get(from)?.add(to))
            next.set(from, new Set([to]));
    }
    const all = new Set(graphs.flatMap(({ projects }) => [...projects.keys()]));
    const known = new Map();
    const below = (project) => {
        if (project === undefined)
            return all;
        const found = known.get(project) ?? reach(project, next);
        known.set(project, found);
        return found;
    };
    const mayLoad = (from, to) => from === undefined || from === to || below(from).has(to) || !released.has(`${from}\0${to}`);
    return { ownerOf: ownerFinder(graphs), below, mayLoad };
}
function reach(start, next) {
    const reached = new Set(next.get(start));
    for (const name of reached)
        for (const other of next.get(name) ?? [])
            reached.add(other);
    reached.delete(start);
    return reached;
}
function ownerFinder(graphs) {
    const projects = graphs.flatMap((graph) => [...graph.projects.values()]);
    // The head comes first, and what it says of a folder counts.
    const owners = new Map(projects.reverse().map(({ root, name }) => [root, name]));
    const ofFolder = (folder) => {
        if (owners.has(folder))
            return owners.get(folder);
        const owner = folder === '' ? undefined : ofFolder((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(folder));
        owners.set(folder, owner);
        return owner;
    };
    let folder = '';
    let owner = ofFolder(folder);
    return (file) => {
        // Files of one folder are asked for in a row.
        const slash = Math.max(0, file.lastIndexOf('/'));
        if (slash !== folder.length || !file.startsWith(folder)) {
            folder = file.slice(0, slash);
            owner = ofFolder(folder);
        }
        return owner;
    };
}


/***/ }),

/***/ 82197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ skipComment),
/* harmony export */   EO: () => (/* binding */ endOfRegex),
/* harmony export */   U1: () => (/* binding */ readLiteral),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   pR: () => (/* binding */ isNameCode),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   pU: () => (/* binding */ skipTrivia)
/* harmony export */ });
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const STAR = 0x2a;
/** Whether a character can be part of a name. */
function isNameCode(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x30 && code <= 0x39) ||
        code === 0x5f ||
        code === 0x24 ||
        (code > 0x7f && code !== 0xa0 && code !== 0xfeff && code !== 0x2028 && code !== 0x2029));
}
/** The name that stands here; moves past it. Empty where there is none. */
function readWord(cursor) {
    const { text, at } = cursor;
    let end = at;
    while (end < text.length && isNameCode(text.charCodeAt(end)))
        end++;
    cursor.at = end;
    return text.slice(at, end);
}
/** Moves past blanks, line ends and comments. */
function skipTrivia(cursor) {
    const { text } = cursor;
    for (; cursor.at < text.length; cursor.at++) {
        const code = text.charCodeAt(cursor.at);
        if (code === SLASH && !skipComment(cursor))
            return;
        if (code > 0x20 && code !== SLASH && code !== 0xa0 && code !== 0xfeff && code !== 0x2028 && code !== 0x2029)
            return;
    }
}
/** Moves to the last character of a comment; false where none starts here. */
function skipComment(cursor) {
    const { text, at } = cursor;
    const next = text.charCodeAt(at + 1);
    if (next !== SLASH && next !== STAR)
        return false;
    const end = next === SLASH ? text.indexOf('\n', at + 2) : text.indexOf('*/', at + 2);
    if (end < 0)
        cursor.at = text.length;
    else
        cursor.at = next === SLASH ? end : end + 1;
    return true;
}
/** The index after a string in quotes; -1 where it does not close on its line. */
function endOfString({ text, at }) {
    const quote = text.charCodeAt(at);
    for (let end = at + 1; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code === quote)
            return end + 1;
        if (code === NEWLINE)
            return -1;
        if (code === BACKSLASH)
            end += text.charCodeAt(end + 1) === 0x0d && text.charCodeAt(end + 2) === NEWLINE ? 2 : 1;
    }
    return -1;
}
/** The value of the string, or of the template without fields, that stands here; moves past it. Undefined where there is none. */
function readLiteral(cursor) {
    const { text, at } = cursor;
    const quote = text[at];
    if (quote !== '"' && quote !== "'" && quote !== '`')
        return undefined;
    const end = quote === '`' ? text.indexOf('`', at + 1) + 1 : endOfString(cursor);
    if (end <= 0)
        return undefined;
    const inner = text.slice(at + 1, end - 1);
    if (quote === '`' && (inner.includes('${') || inner.includes('\\')))
        return undefined;
    const value = inner.includes('\\') ? unescaped(inner) : inner;
    if (value !== undefined)
        cursor.at = end;
    return value;
}
/** Escapes in the names of modules are rare: what JSON knows is enough. */
function unescaped(inner) {
    try {
        return JSON.parse(`"${inner.replaceAll("\\'", "'")}"`);
    }
    catch {
        return undefined;
    }
}
/** The index after a regular expression; -1 where none closes on this line. */
function endOfRegex({ text, at }) {
    let isInClass = false;
    for (let end = at + 1; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code === NEWLINE)
            return -1;
        if (code === BACKSLASH)
            end++;
        else if (code === 0x5b)
            isInClass = true;
        else if (code === 0x5d)
            isInClass = false;
        else if (code === SLASH && !isInClass)
            return end + 1;
    }
    return -1;
}


/***/ }),

/***/ 69368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ jsxModules),
  r: () => (/* binding */ namesInScript)
});

// EXTERNAL MODULE: ./build/js/graph/path-strings.js
var path_strings = __webpack_require__(76433);
// EXTERNAL MODULE: ./build/js/graph/typescript-cursor.js
var typescript_cursor = __webpack_require__(82197);
;// CONCATENATED MODULE: ./build/js/graph/path-calls.js


const CALL = /\b(join|resolve|joinPath|context|URL)\s*\(/g;
// What stands for the folder of the file itself.
const HERE = /dirname|__filename|import\.meta/;
const LONGEST = 300;
/** Paths that calls put together: `path.join(__dirname, '..', 'a.js')`, `new URL('./', import.meta.url)`, `require.context('.')`. */
function pathsInCalls(text) {
    const found = [];
    for (const { 0: whole, 1: name, index } of text.matchAll(CALL)) {
        const start = index + whole.length;
        const { parts, length } = readParts(text.slice(start, start + LONGEST));
        const path = name === 'URL' || name === 'context' ? ofFirst(parts) : ofAll(parts);
        if (path !== undefined)
            found.push({ path, at: index, end: start + length });
    }
    return found;
}
function readParts(text) {
    const cursor = { text, at: 0 };
    const parts = [];
    for ((0,typescript_cursor/* skipTrivia */.pU)(cursor); cursor.at < text.length && text[cursor.at] !== ')'; (0,typescript_cursor/* skipTrivia */.pU)(cursor)) {
        const start = cursor.at;
        const value = (0,typescript_cursor/* readLiteral */.U1)(cursor);
        (0,typescript_cursor/* skipTrivia */.pU)(cursor);
        if (value !== undefined && isArgumentEnd(cursor))
            parts.push({ value });
        else {
            cursor.at = start;
            parts.push({ code: readCode(cursor) });
        }
        if (cursor.text[cursor.at] === ',')
            cursor.at++;
        else
            break;
    }
    return { parts, length: cursor.at };
}
function isArgumentEnd({ text, at }) {
    return text[at] === ',' || text[at] === ')';
}
/** Up to the comma or bracket that ends the argument. */
function readCode(cursor) {
    const { text } = cursor;
    const start = cursor.at;
    let open = 0;
    for (; cursor.at < text.length; cursor.at++) {
        const character = text[cursor.at];
        if (open === 0 && isArgumentEnd(cursor))
            break;
        if (character === '(' || character === '[' || character === '{')
            open++;
        else if (character === ')' || character === ']' || character === '}')
            open--;
        else if (character === '"' || character === "'")
            cursor.at = Math.max(cursor.at, (0,typescript_cursor/* endOfString */.ap)(cursor) - 1);
    }
    return text.slice(start, cursor.at);
}
/** Dots alone count here: the call says that a path is meant. */
function ofFirst([first]) {
    if (first === undefined)
        return undefined;
    if ('value' in first)
        return /^\.{1,2}(?:\/|$)/.test(first.value) ? withFolder(first.value) : undefined;
    const start = /^[`"'](\.{1,2}\/[^`"'$]*)/.exec(first.code);
    return start === null ? undefined : `${start[1]}*`;
}
function ofAll(parts) {
    const [first] = parts;
    if (first === undefined)
        return undefined;
    const isHere = 'code' in first && HERE.test(first.code);
    const values = [];
    for (const part of 'code' in first ? parts.slice(1) : parts) {
        if ('value' in part)
            values.push(part.value);
        else {
            values.push(/^[`"']([^`"'$]*)/.exec(part.code)?.[1] ?? '', '*');
            break;
        }
    }
    const joined = values.filter((value) => value !== '').join('/');
    if (isHere)
        return withFolder(`./${joined.replace(/^\/+/, '')}`);
    return /^[./*]*$/.test(joined) || /[\s:]/.test(joined) ? undefined : joined;
}
/** What does not end like code may be a folder: with a slash it counts as both. */
function withFolder(path) {
    return (0,path_strings/* endsLikeCode */.JE)(path) || /[*/]$/.test(path) ? path : `${path}/`;
}

;// CONCATENATED MODULE: ./build/js/graph/typescript-names.js


// Names without a scope look like any other string.
const SCOPED = /["'`](@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)["'`]/g;
// A comment of a file, or a setting of a compiler's plug-in: https://www.typescriptlang.org/tsconfig/#jsxImportSource
const JSX_SOURCE = /@?jsxImportSource["']?(?:\s*[:=]\s*["']|\s+)(@?[\w.~/-]+)/g;
/** What the strings of a text in JavaScript or TypeScript may name: packages, paths, what JSX is made with. */
function namesInScript(text) {
    const calls = pathsInCalls(text);
    const found = [...calls, ...outside(calls, (0,path_strings/* pathsInScript */.ZV)(text))].map(({ path, at }) => ({
        name: path,
        at,
    }));
    for (const { 1: name = '', index } of text.matchAll(SCOPED))
        found.push({ name, at: index });
    if (!text.includes('jsxImportSource'))
        return found;
    for (const { 1: source = '', index } of text.matchAll(JSX_SOURCE)) {
        for (const name of jsxModules(source))
            found.push({ name, at: index });
    }
    return found;
}
/** Both in order of place. */
function outside(calls, strings) {
    if (calls.length === 0)
        return strings;
    let [next, end] = [0, 0];
    return [...strings]
        .sort((a, b) => a.at - b.at)
        .filter(({ at }) => {
        for (let call = calls[next]; call !== undefined && call.at < at; call = calls[next]) {
            end = Math.max(end, call.end);
            next++;
        }
        return at >= end;
    });
}
/** The modules that a compiler imports for the tags of a text. */
function jsxModules(source) {
    return [`${source}/jsx-runtime`, `${source}/jsx-dev-runtime`];
}


/***/ }),

/***/ 87499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ undeclaredImports)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
/* harmony import */ var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
/* harmony import */ var _module_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43052);



/**
 * Imports of other projects on which a project does not depend by any manifest or setting, over edges of whatever kind: each pair of
 * projects once, at the first place that is shipped, else at the first; in order of the code. Left out are imports that do not fail where
 * the other project is absent, those of a name that settings provide or that several projects have, and those in built files and fixtures.
 * An `error`; a `warning` where a dependency depends on the other, or where none of the places is shipped.
 */
function undeclaredImports(modules, graph) {
    const { links } = modules;
    const reach = reachFinder(graph);
    return undeclaredPairs(modules, graph)
        .flatMap((pair) => placesOf(pair, links, graph) ?? [])
        .sort((a, b) => a.told - b.told)
        .map((places) => findingOf(places, links, reach(places.from.name, places.to.name)));
}
function undeclaredPairs({ links, order, usesOf }, graph) {
    const { manners, mannerOf, projects, uses } = links;
    const keyOf = (from, to) => from * projects.length + to;
    const declared = declaredKeys(graph, projects, keyOf);
    const found = new Map();
    for (const link of order) {
        const start = usesOf.starts[link];
        if (manners[mannerOf[link]].kind !== 'import')
            continue;
        if (isWithinProject(links, link, usesOf.items[start]))
            continue;
        const to = onlyOwner(links, link);
        if (to === _module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .NOBODY */ .oQ)
            continue;
        for (const use of usesOf.items.subarray(start, usesOf.starts[link + 1])) {
            const from = uses.project[use];
            const isFirm = (uses.line[use] & 1) === 1;
            if (!isFirm || from === _module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .NOBODY */ .oQ || from === to || declared.has(keyOf(from, to)))
                continue;
            const pair = found.get(keyOf(from, to));
            if (pair === undefined)
                found.set(keyOf(from, to), { from, to, uses: [use] });
            else
                pair.uses.push(use);
        }
    }
    return [...found.values()];
}
function declaredKeys({ edges }, projects, keyOf) {
    const numbers = new Map(projects.map((name, at) => [name, at]));
    return new Set(edges.flatMap((edge) => {
        const [from, to] = [numbers.get(edge.from), numbers.get(edge.to)];
        return from === undefined || to === undefined ? [] : keyOf(from, to);
    }));
}
/** Most links stay in the project of those who need them, who are all in one. */
function isWithinProject({ filesOf, owners, uses }, link, firstUse) {
    const first = filesOf.starts[link];
    if (first === filesOf.starts[link + 1])
        return false;
    return owners[filesOf.items[first]] === uses.project[firstUse];
}
/** The project that all files of a link belong to; NOBODY where there are several, or none. */
function onlyOwner({ filesOf, projectsOf, owners }, link) {
    let only = _module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .NOBODY */ .oQ;
    const isOther = (owner) => {
        if (owner === _module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .NOBODY */ .oQ || (only !== _module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .NOBODY */ .oQ && owner !== only))
            return true;
        only = owner;
        return false;
    };
    for (let at = filesOf.starts[link]; at < filesOf.starts[link + 1]; at++) {
        if (isOther(owners[filesOf.items[at]]))
            return _module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .NOBODY */ .oQ;
    }
    for (let at = projectsOf.starts[link]; at < projectsOf.starts[link + 1]; at++) {
        if (isOther(projectsOf.items[at]))
            return _module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .NOBODY */ .oQ;
    }
    return only;
}
const BUILT = /(?:^|\/)(?:dist|build|out|coverage|vendor|\.next|\.nuxt|\.[^/]*cache)\//;
// Code there is what a test reads, seldom what it runs.
const FIXTURE = /(?:^|\/)(?:__testfixtures__|__fixtures__|fixtures)\//;
// Nobody who takes the project gets what lies there.
const ASIDE = /(?:^|\/)(?:examples?|samples?|demos?|docs?|scripts?|bench(?:marks?)?|\.[^/]+)\//;
/** Undefined where no use is worth telling. */
function placesOf(pair, links, { projects }) {
    const [from, to] = [pair.from, pair.to].map((one) => projects.get(links.projects[one]));
    if (from === undefined || to === undefined)
        return undefined;
    const pathOf = (use) => links.paths[links.uses.file[use]].slice(from.root.length);
    const uses = pair.uses
        .filter((use) => !BUILT.test(pathOf(use)) && !FIXTURE.test(pathOf(use)) && !isNested(use, links, from, to))
        .sort((a, b) => a - b);
    const [first] = uses;
    if (first === undefined)
        return undefined;
    const shipped = uses.find((use) => !ASIDE.test(pathOf(use)));
    const statements = new Set(uses.map((use) => `${pathOf(use)}\0${links.uses.line[use]}`));
    return { from, to, told: shipped ?? first, isShipped: shipped !== undefined, others: statements.size - 1 };
}
/** A path into a project inside the own one, or to what lies at the root of the repository, which nobody could declare. */
function isNested(use, { modules, uses }, from, to) {
    return (modules[uses.module[use]]?.startsWith('.') === true && (to.root === '' || (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)(from.root, to.root)));
}
function findingOf({ from, to, told, isShipped, others }, links, isReached) {
    const { file, line, module } = (0,_module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .importerOf */ .ql)(links, told);
    const more = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'import' : 'imports'})`;
    const why = isReached
        ? 'it is there only because another dependency needs it'
        : 'a change of it would not test this project';
    return {
        code: 'undeclared-dependency',
        severity: isReached || !isShipped ? 'warning' : 'error',
        message: `${from.name} ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(links, told))}${lackOf(module, to.name)}${more}: ${why}`,
        fix: fixFor(from, to, file),
        file,
        ...(line === undefined ? {} : { line }),
    };
}
/** What is imported and not declared, named once. */
function lackOf(module, to) {
    if (module === to)
        return ', but does not declare it';
    return module.startsWith(`${to}/`) ? `, but does not declare ${to}` : `, which is ${to}, but does not declare it`;
}
const MANIFESTS = {
    python: /(?:^|\/)pyproject\.toml$/,
    node: /(?:^|\/)package\.json$/,
};
function fixFor(from, to, file) {
    const ecosystem = ecosystemOf(to, file);
    const manifest = from.manifests.find((one) => MANIFESTS[ecosystem].test(one));
    const where = manifest === undefined ? `of ${from.name}` : `in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(manifest)}`;
    return `Add ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(to.packageNames[ecosystem] ?? to.name)} to the dependencies ${where}.`;
}
/** As what a file imports a project. */
function ecosystemOf({ packageNames }, file) {
    if (packageNames.node === undefined)
        return 'python';
    return packageNames.python === undefined || !/\.py[iw]?$/.test(file) ? 'node' : 'python';
}
function reachFinder({ edges }) {
    const next = new Map();
    for (const { from, to } of edges) {
        const list = next.get(from);
        if (list === undefined)
            next.set(from, [to]);
        else
            list.push(to);
    }
    return (from, to) => {
        const reached = new Set(next.get(from));
        for (const name of reached)
            for (const other of next.get(name) ?? [])
                reached.add(other);
        return reached.has(to);
    };
}


/***/ })

};
;