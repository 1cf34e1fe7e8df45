"use strict";
exports.id = 8635;
exports.ids = [8635];
exports.modules = {

 30312:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W: () => ( chosenFiles)
 });
 var _graph_code_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90062);
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24082);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);
 var _shared_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68012);




const SETTINGS = /\.(?:toml|cfg|conf|ini|json|json5|jsonc|ya?ml|sh|bash|env|properties|html?|css|scss|sass|less)$|rc$|^(?:Makefile|justfile|Procfile|(?:.*\.)?Dockerfile(?:\..*)?)$/;
const SETTINGS_IN_CODE = /^setup\.py$|\.config\.[cm]?[jt]s$|^\.[\w.-]+\.[cm]?[jt]s$|\.(?:setup|workspace|preset)\.[cm]?[jt]s$/;
const MANIFESTS = /^(?:package\.json|pyproject\.toml|(?:ts|js)config(?:\..+)?\.json|pnpm-workspace\.yaml)$/;
const ASIDE = /(?:^|\/)(?:\.(?:github|gitlab|circleci|vscode|idea|devcontainer|changeset|husky|git)|__snapshots__)\//;
function chosenFiles({ tree, graph }, projects, isRead) {
    const conftests = new Set();
    const roots = new Set();
    for (const name of projects) {
        const root = graph.projects.get(name)?.root;
        if (root === undefined)
            continue;
        roots.add(root);
        for (const folder of (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Zv)(root))
            conftests.add((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(folder, 'conftest.py'));
    }
    const code = [];
    const settings = [];
    for (const entry of tree.entries.values()) {
        const { path: file, mode, objectId } = entry;
        const kind = (0,_graph_code_files_js__WEBPACK_IMPORTED_MODULE_1__ .Q)(file, mode);
        const slash = file.lastIndexOf('/');
        const name = file.slice(slash + 1);
        const isAtTop = () => roots.has(file.slice(0, Math.max(0, slash)));
        if (kind !== undefined) {
            if ((isRead(file) && !(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .j$)(file)) || conftests.has(file))
                code.push({ path: file, mode, objectId, kind });
            if (SETTINGS_IN_CODE.test(name) && isRead(file) && isAtTop())
                settings.push(entry);
        }
        else if ((0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_2__ .$W)(mode) && SETTINGS.test(name) && !_shared_files_js__WEBPACK_IMPORTED_MODULE_3__ .JA.has(name) && isRead(file)) {
            if (isAtTop() || MANIFESTS.test(name))
                settings.push(entry);
            else if (!(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .j$)(file) && !ASIDE.test(file))
                code.push({ path: file, mode, objectId, kind: 'data' });
        }
    }
    return { code, settings };
}


 }),

 7607:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   c: () => ( directUses),
   k: () => ( projectUses)
 });
 var _graph_module_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43052);

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
function directUses({ links, order, usesOf }, counts = () => true) {
    const { projects, owners, filesOf, projectsOf, uses } = links;
    const direct = projects.map(() => new Set());
    for (const link of order) {
        if (!counts(link))
            continue;
        let last = _graph_module_graph_js__WEBPACK_IMPORTED_MODULE_0__ .oQ;
        for (let at = usesOf.starts[link]; at < usesOf.starts[link + 1]; at++) {
            const project = uses.project[usesOf.items[at]];
            if (project === last || project === _graph_module_graph_js__WEBPACK_IMPORTED_MODULE_0__ .oQ)
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


 }),

 7217:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  w: () => ( linkFiles),
  X: () => ( relinkFiles)
});

var json = __webpack_require__(41589);
var repo_paths = __webpack_require__(9356);
var path_strings = __webpack_require__(76433);
;

const READ = { before: 'may read data that names modules', kind: 'use' };
class DataLinker {
    #linkers;
    #links;
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
    addNamed(importer) {
        const { pythonLinker, scriptLinker, pathLinker } = this.#linkers;
        const { module } = importer;
        const isPath = (0,path_strings.DS)(module);
        const installed = /(?:^|\/)node_modules\/(.+)/.exec(module)?.[1];
        const links = [
            installed === undefined
                ? scriptLinker.addNamed(importer)
                : scriptLinker.addNamed({ ...importer, module: installed }),
            isPath ? pathLinker.addNamed(importer, true) : undefined,
            isPath && !((0,path_strings.JE)(module) && !module.includes('/')) ? undefined : pythonLinker.addNamed(importer),
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

var node_specifiers = __webpack_require__(96227);
;



function readDeclaredPackages(tree) {
    const byFolder = new Map();
    const inside = new Map();
    for (const file of tree.manifests) {
        if (!/(?:^|\/)package\.json$/.test(file))
            continue;
        const folder = (0,repo_paths.gN)(file);
        byFolder.set(folder, declaredIn(tree.text(file) ?? '', folder));
        for (const above of (0,repo_paths.Zv)(folder)) {
            const list = inside.get(above);
            if (list === undefined)
                inside.set(above, [folder]);
            else
                list.push(folder);
        }
    }
    const declared = (folders) => folders.flatMap((folder) => byFolder.get(folder) ?? []);
    const upwards = (root) => (0,repo_paths.Zv)((0,repo_paths._z)(root, 'x'));
    const around = (root) => declared([...(root === '' ? [] : (inside.get(root) ?? [])), ...upwards(root)].reverse());
    return {
        namesFor: (root) => new Set(around(root).flatMap(({ names }) => names)),
        namesAbove: (root) => new Set(declared(upwards(root)).flatMap(({ names }) => names)),
        renamedFor: (root) => new Map(around(root).flatMap(({ renamed }) => renamed)),
    };
}
function declaredIn(text, folder) {
    const reading = (0,json.Vh)(text);
    if ('problem' in reading)
        return { names: [], renamed: [] };
    const entries = node_specifiers.A.flatMap(({ field }) => (0,json.lS)((0,json.memberOf)(reading.value, field)));
    const bundled = ['bundledDependencies', 'bundleDependencies'].flatMap((field) => (0,json.iw)((0,json.memberOf)(reading.value, field)));
    const names = [...entries.map(([name]) => name), ...bundled].flatMap((name) => [name, ...typedBy(name)]);
    const renamed = entries.flatMap(([name, specifier]) => {
        const meant = typeof specifier === 'string' ? renamedBy(specifier, folder) : undefined;
        return meant === undefined ? [] : [[name, meant]];
    });
    return { names, renamed };
}
function renamedBy(specifier, folder) {
    const reference = (0,node_specifiers.a)(specifier);
    if (reference.type === 'path' || reference.type === 'workspace-path') {
        const path = (0,repo_paths.o1)(folder, reference.path);
        return path === undefined ? undefined : { folder: path };
    }
    if (reference.type !== 'workspace' && reference.type !== 'range')
        return undefined;
    return reference.name === undefined ? undefined : { name: reference.name };
}
function typedBy(name) {
    if (!name.startsWith('@types/'))
        return [];
    const plain = name.slice('@types/'.length);
    return [plain.includes('__') ? `@${plain.replace('__', '/')}` : plain];
}

var module_graph = __webpack_require__(43052);
;

const NOWHERE = -1;
const MOST_NAMES = 2 ** 26;
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
    targetOf(link) {
        const { fileStarts, fileItems, projectStarts, projectItems } = this.#made;
        const items = (starts, all) => all.slice(starts[link], starts[link + 1]);
        return {
            files: items(fileStarts, fileItems).map((file) => this.#paths.list[file]),
            projects: items(projectStarts, projectItems).map((project) => this.#projects.list[project]),
        };
    }
    add(link, { file, project, line = 0, module, isFirm }) {
        if (link === undefined)
            return;
        this.#place(link, file, project);
        this.#uses.module.push(this.#modules.numberOf(module));
        this.#uses.line.push(2 * line + (isFirm === true ? 1 : 0));
    }
    mention(link, { file, project }) {
        if (link === undefined)
            return;
        this.#place(link, file, project);
        this.#uses.module.push(module_graph.rK);
        this.#uses.line.push(0);
    }
    #place(link, file, project) {
        this.#uses.link.push(link);
        this.#uses.file.push(this.#paths.numberOf(file));
        this.#uses.project.push(project === undefined ? module_graph.oQ : this.#projects.numberOf(project));
    }
    get count() {
        return this.#uses.link.length;
    }
    links(ownerOf) {
        const more = this.#paths.list.slice(this.#owners.length).map((file) => {
            const owner = ownerOf(file);
            return owner === undefined ? module_graph.oQ : this.#projects.numberOf(owner);
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
function withoutRepeats(files) {
    const hasRepeats = files.length > 8 || files.some((file, at) => files.indexOf(file) !== at);
    return hasRepeats ? [...new Set(files)] : files;
}
const NONE = new Int32Array(0);
const NO_LISTS = { starts: new Int32Array(1), items: NONE };
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

var linked_files = __webpack_require__(35410);
var jsonc = __webpack_require__(50896);
var extended_settings = __webpack_require__(79684);
;




const TSCONFIG = /(?:^|\/)(?:ts|js)config(?:\.[^/]+)?\.json$/;
async function readAliases(tree, packages) {
    const files = tree.manifests.filter((file) => TSCONFIG.test(file));
    const settings = new Map(await Promise.all(files.map(async (file) => [file, await readSettings(file, tree, packages)])));
    const [beside, inside] = [new Map(), new Map()];
    for (const file of files) {
        addTo(beside, (0,repo_paths.gN)(file), file);
        for (const folder of (0,repo_paths.Zv)(file))
            addTo(inside, folder, file);
    }
    const settingsOf = (root) => {
        const above = (0,repo_paths.Zv)(root).flatMap((folder) => beside.get(folder) ?? []);
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
    const reading = await (0,jsonc.A)(text);
    if ('problem' in reading)
        return { aliases: [], bases: [] };
    const folder = (0,repo_paths.gN)(file);
    const options = (0,json.memberOf)(reading.value, 'compilerOptions');
    const baseUrl = (0,json.stringMember)(options, 'baseUrl');
    const base = baseUrl === undefined ? folder : (0,repo_paths.o1)(folder, baseUrl);
    const bare = baseUrl === undefined || base === undefined ? [] : [{ from: '*', targets: [(0,repo_paths._z)(base, '*')] }];
    const paths = (0,json.lS)((0,json.memberOf)(options, 'paths')).map(([from, targets]) => {
        const resolved = (0,json.iw)(targets).flatMap((target) => base === undefined ? [] : ((0,repo_paths.o1)(base, target) ?? []));
        return { from, targets: resolved };
    });
    const jsxSource = (0,json.stringMember)(options, 'jsxImportSource');
    const bases = basesOf((0,json.memberOf)(reading.value, 'extends'), folder, { tree, packages });
    return { aliases: [...paths, ...bare], bases, ...(jsxSource === undefined ? {} : { jsxSource }) };
}
function basesOf(value, folder, { tree, packages }) {
    return (typeof value === 'string' ? [value] : (0,json.iw)(value)).flatMap((path) => {
        const targets = (0,extended_settings.l)(path, folder, () => packages, tree);
        return targets.map((target) => (target.endsWith('.json') ? target : `${target}.json`));
    });
}
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

var built_sources = __webpack_require__(9654);
;

const ENDING = /\.(?:d\.[cm]?ts|[cm]?[jt]sx?|vue|svelte|mdx|astro|marko|coffee)$/;
const SURROUNDINGS = /\.(?:native|ios|android|web|browser|server|client|node|electron|shared)$/;
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
    find(path) {
        const plain = path.replace(/\/+$/, '');
        const exact = this.#files.has(plain) ? [plain] : [];
        const stem = plain.replace(ENDING, '');
        const others = [...(this.#byStem.get(plain) ?? []), ...(stem === plain ? [] : (this.#byStem.get(stem) ?? []))];
        return exact.length + others.length < 2 ? [...exact, ...others] : [...new Set([...exact, ...others])];
    }
    inside(folder) {
        this.#byFolder ??= byFolder(this.#files);
        return this.#byFolder.get(folder) ?? [];
    }
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
        const folder = (0,repo_paths.gN)(file);
        const list = lists.get(folder);
        if (list === undefined)
            lists.set(folder, [file]);
        else
            list.push(file);
    }
    return lists;
}

;




const NAMED = { before: 'names', kind: 'use' };
const NOTHING = { files: [], projects: [] };
class PathLinker {
    #world;
    #links;
    #known;
    constructor(world, links) {
        this.#world = world;
        this.#links = links;
    }
    addFile(file, { named }) {
        const paths = named.filter(({ name }) => (0,path_strings.DS)(name));
        if (paths.length === 0)
            return;
        const project = this.#world.scope.ownerOf(file);
        for (const { name, line } of paths)
            this.addNamed({ file, project, line, module: name }, false);
    }
    addNamed(importer, withFolders) {
        const folder = (0,repo_paths.gN)(importer.file);
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
        const mayBeFolder = isDotted || withFolders || (0,path_strings.JE)(plain);
        const parts = startsOf(plain, (0,repo_paths.gN)(file), own).map((base) => {
            const exact = this.#fileAt((0,repo_paths.o1)(base, plain));
            const isModule = exact !== undefined && !withFolders && !plain.endsWith('/');
            if (isModule || !mayBeFolder)
                return exact ?? NOTHING;
            if (start === undefined)
                return joinedOf(exact, this.#folderAt((0,repo_paths.o1)(base, plain), own, own));
            if (exact !== undefined)
                return exact;
            return start === ''
                ? NOTHING
                : this.#folderAt((0,repo_paths.o1)(base, start), own, start.startsWith('.') ? undefined : own);
        });
        return {
            files: [...new Set(parts.flatMap((part) => part.files))],
            projects: [...new Set(parts.flatMap((part) => part.projects))],
        };
    }
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
        const files = owner === undefined ? [] : (0,built_sources.u)(modules, owner.root, path);
        return files.length > 0 ? { files, projects: [] } : undefined;
    }
    #folderAt(folder, root, own) {
        if (folder === undefined || (own !== undefined && (0,repo_paths.Yw)(folder, own)))
            return NOTHING;
        if (folder === '' && root === '')
            return NOTHING;
        const below = this.#below(folder);
        if (below.length === 0) {
            const builder = this.#builtBy(folder);
            return builder === undefined || builder.root === root ? NOTHING : { files: [], projects: [builder.name] };
        }
        const inside = new Set();
        for (const project of this.#world.projects.values()) {
            if (project.root === folder || (0,repo_paths.Yw)(folder, project.root))
                inside.add(project.name);
        }
        if (inside.size === 0)
            return { files: below, projects: [] };
        const isFree = (file) => !inside.has(this.#world.scope.ownerOf(file) ?? '');
        return { files: below.filter(isFree), projects: [...inside] };
    }
    #builtBy(path) {
        const { scope, projects } = this.#world;
        const name = scope.ownerOf(path);
        const project = name === undefined ? undefined : projects.get(name);
        if (project === undefined || path === project.root)
            return undefined;
        return (0,built_sources.T)((0,repo_paths._l)(project.root, path)) ? project : undefined;
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
function startsOf(path, folder, own) {
    if (path.startsWith('../'))
        return [...new Set([folder, own])];
    if (path.startsWith('.') || !path.includes('/'))
        return [...new Set([folder, own, ''])];
    return [...new Set([folder, ...(0,repo_paths.Zv)((0,repo_paths._z)(folder, 'x')), ''])];
}
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

var toml = __webpack_require__(41023);
;


function packagesOf(table, folder, name) {
    const usual = name === undefined ? [] : [{ root: '', prefix: name.replaceAll('-', '_') }];
    return [...statedPackages(table), { root: 'src', prefix: '' }, ...usual].flatMap(({ root, prefix }) => {
        const at = (0,repo_paths.o1)(folder, root);
        return at === undefined ? [] : [{ root: at, prefix }];
    });
}
function holdsModule(packages, file, module) {
    return packages.some(({ root, prefix }) => {
        if (!(0,repo_paths.Yw)(root, file))
            return false;
        const name = dotted((0,repo_paths._l)(root, file));
        return isWithin(prefix, name) && isWithin(name, module);
    });
}
function mayHold({ prefix }, module) {
    return isWithin(prefix, module) || isWithin(module, prefix);
}
function dotted(path) {
    return path
        .replace(/\.pyi?$/, '')
        .replaceAll('/', '.')
        .replace(/(?:^|\.)__init__$/, '');
}
function isWithin(outer, module) {
    return outer === '' || module === outer || module.startsWith(`${outer}.`);
}
function statedPackages(table) {
    const poetry = (0,toml.gT)(table, 'tool', 'poetry', 'packages').flatMap((entry) => {
        const include = (0,toml.bI)(entry) ? (0,toml.bX)(entry, 'include') : undefined;
        if (!(0,toml.bI)(entry) || include === undefined || include.startsWith('..'))
            return [];
        return { root: plain((0,toml.bX)(entry, 'from') ?? ''), prefix: dottedStart(include) };
    });
    const hatch = (0,toml.kp)(table, 'tool', 'hatch', 'build', 'targets', 'wheel', 'packages').map((path) => {
        const at = plain(path).lastIndexOf('/');
        return { root: plain(path).slice(0, Math.max(0, at)), prefix: dottedStart(plain(path).slice(at + 1)) };
    });
    const uv = (0,toml.bX)(table, 'tool', 'uv', 'build-backend', 'module-name');
    const uvRoot = plain((0,toml.bX)(table, 'tool', 'uv', 'build-backend', 'module-root') ?? 'src');
    const found = (0,toml.kp)(table, 'tool', 'setuptools', 'packages', 'find', 'where').map(plain);
    return [
        ...poetry,
        ...hatch,
        ...(uv === undefined ? [] : [{ root: uvRoot, prefix: uv }]),
        ...found.filter((root) => root !== '').map((root) => ({ root, prefix: '' })),
    ];
}
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

;



async function readPythonLayout({ root, packageNames }, tree, script = '') {
    const text = tree.text((0,repo_paths._z)(root, 'pyproject.toml'));
    const reading = text === undefined ? undefined : await (0,toml.D7)(text);
    const table = reading !== undefined && 'table' in reading ? reading.table : {};
    const setup = tree.text((0,repo_paths._z)(root, 'setup.cfg')) ?? '';
    const stated = [...statedFolders(table), ...setupFolders(setup)];
    const folders = stated.flatMap((folder) => (0,repo_paths.o1)(root, folder) ?? []);
    return {
        roots: [...new Set([(0,repo_paths._z)(root, 'src'), root, ...folders])],
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
    const targets = (0,toml.ws)(table, 'tool', 'hatch', 'build', 'targets').map(([target]) => target);
    const hatch = [['tool', 'hatch', 'build'], ...targets.map((target) => ['tool', 'hatch', 'build', 'targets', target])];
    const packages = [
        ...hatch.flatMap((keys) => (0,toml.kp)(table, ...keys, 'packages')),
        ...(0,toml.kp)(table, 'tool', 'scikit-build', 'wheel', 'packages'),
    ];
    return [
        ...WITH_ROOTS.flatMap((keys) => texts((0,toml.fK)(table, ...keys))),
        ...hatch.flatMap((keys) => texts((0,toml.fK)(table, ...keys, 'sources'))),
        ...packages.map((path) => (0,repo_paths.gN)(path.replace(/\/+$/, ''))),
        ...(0,toml.gT)(table, 'tool', 'poetry', 'packages').flatMap((entry) => (0,toml.bI)(entry) ? ((0,toml.bX)(entry, 'from') ?? []) : []),
    ];
}
function texts(value) {
    if (typeof value === 'string')
        return value.split(/[\s,:]+/);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
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
    ].flatMap((keys) => (0,toml.ws)(table, ...keys).map(([group]) => [...keys, group]));
    return [...WITH_ENTRIES, ...groups].flatMap((keys) => (0,toml.ws)(table, ...keys).flatMap(([, value]) => {
        const text = (0,toml.bI)(value) ? ((0,toml.bX)(value, 'reference') ?? (0,toml.bX)(value, 'callable')) : value;
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
function moduleOf(reference) {
    const [module = ''] = reference.trim().split(/[:\s[]/, 1);
    return /^[A-Za-z_]\w*(?:\.\w+)*$/.test(module) ? [module] : [];
}
function renames(table) {
    const hatch = [
        ['tool', 'hatch', 'build'],
        ...(0,toml.ws)(table, 'tool', 'hatch', 'build', 'targets').map(([target]) => [
            'tool',
            'hatch',
            'build',
            'targets',
            target,
        ]),
    ];
    return ((0,toml.ws)(table, 'tool', 'setuptools', 'package-dir').some(([name]) => name !== '') ||
        (0,toml.gT)(table, 'tool', 'poetry', 'packages').some((entry) => (0,toml.bI)(entry) && (0,toml.fK)(entry, 'to') !== undefined) ||
        hatch.some((keys) => (0,toml.bI)((0,toml.fK)(table, ...keys, 'sources')) || (0,toml.bI)((0,toml.fK)(table, ...keys, 'force-include'))) ||
        (0,toml.fK)(table, 'tool', 'polylith') !== undefined);
}

;

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
        const entry = name === '__init__' ? this.#entry((0,repo_paths.gN)(folder), moduleName(folder)) : this.#entry(folder, name);
        entry.files = added(entry.files, [file]);
    }
    #addFolder(folder) {
        for (let at = folder; at !== ''; at = (0,repo_paths.gN)(at)) {
            const entry = this.#entry((0,repo_paths.gN)(at), moduleName(at));
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
    isPackage(folder) {
        return folder !== '' && this.#initOf(folder).length > 0;
    }
    #initOf(folder) {
        const files = this.#folders.get((0,repo_paths.gN)(folder))?.get(moduleName(folder))?.files ?? [];
        return files.filter((file) => file.length > folder.length && file.startsWith('/__init__.', folder.length));
    }
    packagesAround(folder, top) {
        const files = [];
        for (let at = folder; at.length > top.length; at = (0,repo_paths.gN)(at))
            files.push(...this.#initOf(at));
        return files;
    }
    holdsFirst(name) {
        return this.#holders.has(firstOf(name));
    }
    inside(folder) {
        return [...(this.#folders.get(folder)?.values() ?? [])].flatMap(({ files }) => files);
    }
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
    namesIn(folder) {
        return [...(this.#folders.get(folder) ?? [])].filter(([, { files }]) => files.length > 0).map(([name]) => name);
    }
    childOf(folder, name) {
        return this.#folders.get(folder)?.get(name)?.files ?? [];
    }
    findFrom(root, name) {
        const found = { files: python_modules_NONE, folders: python_modules_NONE, depth: 0, isWhole: false };
        this.#walk(root, name.split('.'), found);
        return found;
    }
    find(name, isRoot) {
        const segments = name.split('.');
        const found = { files: python_modules_NONE, folders: python_modules_NONE, depth: 0, isWhole: false };
        for (const holder of this.#holders.get(firstOf(name)) ?? [])
            if (isRoot(holder))
                this.#walk(holder, segments, found);
        return found;
    }
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
function added(list, more) {
    if (list.length === 0)
        return more;
    return more.length === 0 ? list : [...list, ...more];
}
function firstOf(name) {
    const dot = name.indexOf('.');
    return dot < 0 ? name : name.slice(0, dot);
}
function moduleName(folder) {
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    return name.endsWith('-stubs') ? name.slice(0, -'-stubs'.length) : name;
}
function levelsUp(folder, levels) {
    let at = folder;
    for (let level = 0; level < levels; level++) {
        if (at === '')
            return undefined;
        at = (0,repo_paths.gN)(at);
    }
    return at;
}

var pep503 = __webpack_require__(62026);
;
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
const STANDARD_MODULES = new Set(NAMES.trim().split(/\s+/));

;




const NO_MODULE = { files: [], folders: [], depth: 0, isWhole: false };
const OWN_TO_EACH = /^(?:tests?|testing|docs?|examples?|scripts?|tools?|bin|ci|setup|conftest|noxfile|tasks|main|app|manage|utils?|migrations)$/;
class PythonSearch {
    #world;
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
    findUndeclared(module, { project }, known) {
        const { modules } = this.#world;
        if (known.isWhole || !modules.holdsFirst(module))
            return NO_MODULE;
        const found = modules.findDeepest(module, this.#isUndeclared(module, project));
        return found.isWhole || found.depth > known.depth ? found : NO_MODULE;
    }
    isOffered(module, files) {
        const { layouts, scope } = this.#world;
        return files.some((file) => {
            const owner = scope.ownerOf(file);
            return owner !== undefined && holdsModule(layouts.get(owner)?.packages ?? [], file, module);
        });
    }
    #isSearched({ own, around, project }) {
        const below = this.#world.scope.below(project);
        return (folder) => folder === '' ||
            own.has(folder) ||
            around.includes(folder) ||
            this.#owners.get(folder)?.some((owner) => below.has(owner)) === true;
    }
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
    #isUndeclared(module, project) {
        const [first = ''] = module.split('.', 1);
        if (STANDARD_MODULES.has(first) || OWN_TO_EACH.test(first) || this.#isForeign(first, project))
            return () => false;
        const { layouts, scope } = this.#world;
        const holds = (owner, folder) => layouts.get(owner)?.packages.some((one) => one.root === folder && mayHold(one, module)) === true;
        return (folder) => this.#owners.get(folder)?.some((owner) => holds(owner, folder) && scope.mayLoad(project, owner)) === true;
    }
    #isForeign(first, project) {
        const name = (0,pep503.P)(first);
        const declared = project === undefined ? [] : (this.#world.projects.get(project)?.dependencies ?? []);
        return declared.some((one) => one.name === name && one.source.type !== 'local');
    }
    topOf(folder) {
        const project = this.#world.scope.ownerOf(`${folder}/x`);
        return (project === undefined ? undefined : this.#world.projects.get(project)?.root) ?? '';
    }
    pathFor(folder) {
        const { modules, scope } = this.#world;
        const project = scope.ownerOf(`${folder}/x`);
        const top = this.topOf(folder);
        const own = this.#ownRoots(project);
        const around = [];
        for (let at = folder; at.length > top.length; at = (0,repo_paths.gN)(at)) {
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
function namesOf(folder, { own }) {
    const roots = [...own].filter((root) => root === '' || folder === root || folder.startsWith(`${root}/`));
    const root = roots.sort((a, b) => b.length - a.length)[0];
    if (root === undefined || folder === root)
        return [];
    return [folder.slice(root === '' ? 0 : root.length + 1).replaceAll('/', '.')];
}

;



const WHOLE = { isWhole: true };
const python_links_NOWHERE = { found: NO_MODULE, context: '', name: '', isAbsolute: true, link: undefined, all: [] };
const IMPORT = { before: 'imports', kind: 'import' };
const FOUND = { before: 'imports', kind: 'use' };
const python_links_NAMED = { before: 'names', kind: 'use' };
const PACKAGE = { before: 'lies in a package whose code runs first', kind: 'use' };
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
    addFile(file, { imports, lines, named }) {
        const folder = this.#folderAt((0,repo_paths.gN)(file));
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
    addNamed(importer, { atLeast, isWhole } = WHOLE) {
        const { module } = importer;
        const { path } = this.#folderAt((0,repo_paths.gN)(importer.file));
        const { found, link: imported } = this.#absolute(module, path);
        this.#links.mention(imported, importer);
        if (found.files.length + found.folders.length === 0)
            return undefined;
        if (found.depth < (atLeast ?? (module.includes('.') ? 2 : 1)))
            return undefined;
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
    #taken(name, taken, resolved, { file }) {
        const children = this.#children(name, resolved);
        if (children.length > 0 || resolved.found.files.length > 0 || taken.startsWith('.'))
            return children;
        return this.#absolute(taken, this.#folderAt((0,repo_paths.gN)(file)).path).all.flatMap(({ link }) => link ?? []);
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
function manifestOf({ name, manifests, root }, module) {
    return { file: manifests[0] ?? root, project: name, module };
}

var scan_file = __webpack_require__(94318);
var external_node_module_ = __webpack_require__(98995);
var package_entries = __webpack_require__(61438);
var typescript_names = __webpack_require__(69368);
;








const script_links_IMPORT = { before: 'imports', kind: 'import' };
const PROVIDED = { before: 'imports', kind: 'use' };
const script_links_NAMED = { before: 'names', kind: 'use' };
const UNKNOWN = { before: 'imports', after: ', which may be any module by an alias', kind: 'chance' };
const PLUGIN = { before: 'may load the plug-in', kind: 'use' };
const REPLACED = { before: 'is replaced in browsers by', kind: 'use' };
const COMMAND = { before: 'may run a command of', kind: 'use' };
const script_links_NOTHING = { files: [], projects: [] };
const PLUGINS = /(?:^|\/)(?:eslint|babel|prettier|stylelint|postcss|tailwind(?:css)?|commitlint|jest|vitest|vite|rollup|webpack|esbuild|remark|rehype|tsconfig|swc|storybook|playwright|cypress|karma|mocha|semantic-release|graphql-codegen|nx|turbo)-|-(?:plugin|preset|config|loader|transformer|reporter|environment)s?$/;
const ALIASED = ['', 'src', 'app', 'src/app', 'lib', 'src/lib', 'source'];
class ScriptLinker {
    #world;
    #links;
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
            for (const module of (0,typescript_names.T)(source))
                this.#add({ file, project, module }, script_links_NAMED);
        }
    }
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
        const isOffered = (file) => !/\.config\.[cm]?[jt]s$/.test(file);
        const make = () => ({ manner: script_links_NAMED, files: modules.inside(projects.get(of)?.root ?? '').filter(isOffered) });
        this.#links.add(this.#links.find('top', of, make), importer);
    }
    isPlugin({ packageNames: { node = '' } }) {
        return PLUGINS.test(node) && this.#packages.has(node);
    }
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
    hasCommands(of) {
        return (0,package_entries.Ar)(this.#world.layouts.get(of)?.manifest ?? {}).length > 0;
    }
    addCommands(of, dependents) {
        const { layouts, projects } = this.#world;
        const targets = (0,package_entries.Ar)(layouts.get(of)?.manifest ?? {});
        if (targets.length === 0)
            return;
        const make = () => ({ manner: COMMAND, ...this.#targetsIn(of, projects.get(of)?.root ?? '', targets) });
        const link = this.#links.find('command', of, make);
        for (const project of dependents)
            this.#links.add(link, manifestOf(project, of));
    }
    #add(importer, manner) {
        const { module, project } = importer;
        const plain = module.slice(module.lastIndexOf('!') + 1).replace(/\?.*$/, '');
        const folder = (0,repo_paths.gN)(importer.file);
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
        const target = (0,repo_paths.o1)(folder, path);
        if (target === undefined)
            return script_links_NOTHING;
        const files = modules.find(target);
        if (files.length > 0)
            return { files, projects: [] };
        const isFolder = modules.hasFolder(target);
        const owner = scope.ownerOf(isFolder ? `${target}/x` : target);
        if (owner === undefined || (!isFolder && owner === scope.ownerOf(`${folder}/x`)))
            return script_links_NOTHING;
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
    #forBrowsers(name, project) {
        if (project === undefined)
            return [];
        const { layouts, projects, modules } = this.#world;
        const root = projects.get(project)?.root ?? '';
        return replacements(layouts.get(project)?.manifest ?? {}).flatMap(([from, to]) => {
            const path = from === name ? (0,repo_paths.o1)(root, to) : undefined;
            return path === undefined ? [] : (0,built_sources.u)(modules, root, path);
        });
    }
    addReplacements(of) {
        const { layouts, modules } = this.#world;
        for (const [from, to] of replacements(layouts.get(of.name)?.manifest ?? {})) {
            if (!from.startsWith('.'))
                continue;
            const filesOf = (target) => {
                const path = (0,repo_paths.o1)(of.root, target);
                return path === undefined ? [] : (0,built_sources.u)(modules, of.root, path);
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
        const targets = (0,package_entries.ep)(layouts.get(project)?.manifest ?? {}, name);
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
            const targets = (0,package_entries.Bt)(layouts.get(project)?.manifest ?? {}, subpath);
            return this.#targetsIn(project, projects.get(project)?.root ?? '', targets ?? paths);
        });
        return script_links_joined(parts);
    }
    #targetsIn(project, root, targets) {
        const { has, modules } = this.#world;
        const paths = targets.flatMap((target) => (0,repo_paths.o1)(root, target) ?? []);
        const files = paths.flatMap((path) => (0,built_sources.u)(modules, root, path));
        if (files.length > 0 || (paths.length > 0 && paths.every((path) => has(path))))
            return { files, projects: [] };
        return { files: [], projects: [project] };
    }
    #unknown(name, project) {
        const { projects, modules, scope } = this.#world;
        const own = project === undefined ? undefined : projects.get(project);
        if (own === undefined || this.#comesFromElsewhere(name, own))
            return script_links_NOTHING;
        const first = name.slice(0, name.indexOf('/') + 1);
        const rests = first === '' ? [name] : [name, name.slice(first.length)];
        const files = ALIASED.flatMap((folder) => rests.flatMap((rest) => (rest === '' ? [] : modules.find((0,repo_paths._z)((0,repo_paths._z)(own.root, folder), rest)))));
        if (files.length > 0)
            return { files, projects: [] };
        return { files: [], projects: [own.name, ...scope.below(own.name)], isUnknown: true };
    }
    #comesFromElsewhere(name, own) {
        if ((0,external_node_module_.isBuiltin)(name) || /^(?:node|bun|https?|data|file|jsr|npm):/.test(name))
            return true;
        const { name: first } = splitName(name);
        const { names, byRoot } = this.#everyPackage();
        if (names.has(first))
            return true;
        const declared = own.dependencies.find((one) => one.ecosystem === 'node' && one.name === first);
        if (declared !== undefined)
            return declared.source.type !== 'local' || byRoot.has(declared.source.root);
        const layout = this.#world.layouts.get(own.name);
        if (layout === undefined)
            return /^(?:@[\w.-]+\/)?[\w.-]+(?:\/|$)/.test(name);
        return layout.declared.has(first);
    }
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
function provides({ aliases, declaredAbove }, name) {
    const own = aliases.filter(({ from }) => from !== '*');
    return declaredAbove.has(splitName(name).name) || aliased(name, own).length > 0;
}
function replacements(manifest) {
    return ['browser', 'react-native'].flatMap((field) => (0,json.lS)((0,json.memberOf)(manifest, field)).flatMap(([from, to]) => typeof to === 'string' && to.startsWith('.') ? [[from, to]] : []));
}
function splitName(specifier) {
    const segments = specifier.split('/');
    const name = segments.splice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    const rest = segments.filter((segment) => segment !== '').join('/');
    return { name, subpath: rest === '' ? '.' : `./${rest}` };
}

var data_names = __webpack_require__(49616);
;



const DECLARED = /^(?:name|version|description|keywords|author|contributors|repository|homepage|bugs|funding|license|engines|packageManager|overrides|resolutions|pnpm|workspaces|bundle[dD]?Dependencies|dependenciesMeta|peerDependenciesMeta)$/;
const WORKSPACES = /^(?:pnpm-workspace\.yaml|lerna\.json|rush\.json|turbo\.json|nx\.json|workspace\.json|maestro\.toml|pants\.toml|.*\.code-workspace)$/;
async function namingText(file, text) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (WORKSPACES.test(name))
        return '';
    if (name === 'package.json')
        return withoutDependencies(text);
    if (/^(?:ts|js)config(?:\..+)?\.json$/.test(name))
        return filesOfCompiler(text);
    if (name === 'pyproject.toml')
        return text.replace(/\b(?:path|members|exclude|develop)\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|\[[^\]]*\])|@\s*file:[^"'\n]*/g, '');
    return text;
}
function withoutDependencies(text) {
    const reading = (0,json.Vh)(text);
    if ('problem' in reading)
        return text;
    const fields = new Set(node_specifiers.A.map(({ field }) => field));
    const others = (0,json.lS)(reading.value).filter(([key]) => !fields.has(key) && !DECLARED.test(key));
    return JSON.stringify(Object.fromEntries(others));
}
async function filesOfCompiler(text) {
    const reading = await (0,jsonc.A)(text);
    if ('problem' in reading)
        return '';
    const options = (0,json.memberOf)(reading.value, 'compilerOptions');
    const plugins = (0,json.memberOf)(options, 'plugins');
    return JSON.stringify([
        ...['include', 'files'].flatMap((key) => (0,json.iw)((0,json.memberOf)(reading.value, key))),
        ...['rootDirs', 'typeRoots', 'types'].flatMap((key) => (0,json.iw)((0,json.memberOf)(options, key))),
        ...(Array.isArray(plugins) ? plugins.map((plugin) => (0,json.memberOf)(plugin, 'name')) : []),
    ]);
}

;






const CONFTEST = { before: 'has tests that load', kind: 'use' };
const IN_SETTINGS = /(?:^|[\s"'=])(?:(-[mp])[ =]?)?((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)(:[A-Za-z_][\w.]*)?(?=[\s"',;[\]]|$)/gm;
const WORD = /["'`]([a-z0-9][\w.-]*)(?=["'`/])/g;
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
        const names = [...(0,data_names.G)(text), ...namesOfCode(file, text)];
        for (const { name } of names) {
            if (seen.has(name))
                continue;
            seen.add(name);
            dataLinker.addNamed({ ...place, module: name });
        }
    }
}
function namesOfCode(file, text) {
    return /\.[cm]?[jt]s$/.test(file) ? (0,typescript_names.r)(text) : [];
}
function addOffers(projects, layouts, { scope, modules, pythonLinker, scriptLinker }) {
    for (const project of projects) {
        const { name } = project;
        const { entryModules = [], roots = [] } = layouts.get(name) ?? {};
        const own = roots.filter((root) => root === project.root || (0,repo_paths.Yw)(project.root, root));
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
function isLoadedUnasked(module) {
    return STANDARD_MODULES.has(module) || module === 'sitecustomize' || module === 'usercustomize';
}
function addConftests(projects, files, links) {
    const conftests = new Set([...files].filter((path) => /(?:^|\/)conftest\.py$/.test(path)));
    if (conftests.size === 0)
        return;
    for (const project of projects) {
        for (const folder of (0,repo_paths.Zv)(project.root)) {
            const file = (0,repo_paths._z)(folder, 'conftest.py');
            if (!conftests.has(file))
                continue;
            const link = links.find('conftest', file, () => ({ manner: CONFTEST, files: [file] }));
            links.add(link, manifestOf(project, file));
        }
    }
}

;
















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
async function relinkFiles(earlier, changed, sources) {
    const links = new LinkTable(earlier.links);
    const problems = addFiles(changed, sources, await openWorld(sources, links));
    const fresh = links.links(sources.scope.ownerOf);
    const isChanged = new Set(changed);
    const { uses, ownUses } = (0,linked_files.J)(earlier, fresh.uses, isChanged);
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
        if ((0,scan_file.c)(scan))
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
function hiddenProjects({ files, scope, tree }, python) {
    const linked = files.flatMap(({ path, kind }) => (kind === 'link' ? (scope.ownerOf(path) ?? []) : []));
    const withPaths = [...tree.entries.keys()].flatMap((path) => path.endsWith('.pth') ? (scope.ownerOf(path) ?? []) : []);
    const renamed = [...python].flatMap(([name, { isRenamed }]) => (isRenamed ? name : []));
    return [...new Set([...linked, ...withPaths, ...renamed])];
}
async function pythonLayouts(projects, sources) {
    const { tree, settings } = sources;
    const python = projects.filter(({ ecosystems }) => ecosystems.length === 0 || ecosystems.includes('python'));
    const layouts = await Promise.all(python.map((project) => readPythonLayout(project, tree, settings.get((0,repo_paths._z)(project.root, 'setup.py')))));
    const byPants = tree.entries.has('pants.toml') ? await pantsPackages(sources) : undefined;
    return new Map(python.map(({ name }, at) => [name, withPackages(layouts[at], byPants?.get(name) ?? [])]));
}
async function pantsPackages({ files, tree, scope, graph, }) {
    const { readSourceRoots } = await __webpack_require__.e( 9087).then(__webpack_require__.bind(__webpack_require__, 79087));
    const rootOf = await readSourceRoots(tree);
    const packages = new Map();
    for (const { path } of files) {
        const start = path.endsWith('.py') ? rootOf?.(path) : undefined;
        const project = graph.projects.get(scope.ownerOf(path) ?? '');
        if (start === undefined || project === undefined)
            continue;
        const prefix = (0,repo_paths.Yw)(start, project.root) ? dotted((0,repo_paths._l)(start, project.root)) : '';
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
        const reading = (0,json.Vh)(tree.text((0,repo_paths._z)(root, 'package.json')) ?? '{}');
        const manifest = 'value' in reading && (0,json.Gv)(reading.value) ? reading.value : {};
        const settings = { aliases: aliases.aliasesOf(root), jsxSources: aliases.jsxSourcesOf(root) };
        const names = { declared: declared.namesFor(root), declaredAbove: declared.namesAbove(root) };
        return [name, { manifest, ...names, renamed: declared.renamedFor(root), ...settings }];
    }));
}
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


 }),

 9654:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   T: () => ( isBuilt),
   u: () => ( sourcesOf)
 });
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);

const BUILT = new Set([
    ...['dist', 'build', 'out', 'output', 'es', 'esm', 'cjs', 'umd', 'lib', 'types', 'module', 'commonjs'],
]);
const SOURCES = ['src', 'source', 'lib', 'app', ''];
function isBuilt(path) {
    return BUILT.has(path.split('/', 1)[0]);
}
function sourcesOf(modules, root, path) {
    const direct = modules.find(path);
    const segments = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._l)(root, path).split('/');
    let start = 0;
    while (start < segments.length - 1 && BUILT.has(segments[start]))
        start++;
    if (start === 0)
        return direct;
    const rests = Array.from({ length: start }, (_, at) => segments.slice(at + 1).join('/'));
    for (const rest of rests.reverse()) {
        for (const source of SOURCES) {
            const found = modules.find((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ ._z)(root, source), rest));
            if (found.length > 0)
                return [...direct, ...found];
        }
    }
    return direct;
}


 }),

 90062:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( isModule),
   Q: () => ( codeKind)
 });
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24082);

const KINDS = new Map([
    ...['py', 'pyi', 'pyw'].map((ending) => [ending, 'python']),
    ...['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'].map((ending) => [ending, 'typescript']),
    ...['vue', 'svelte'].map((ending) => [ending, 'component']),
    ...['ipynb', 'pyx', 'pxd', 'pxi', 'mdx', 'astro', 'marko', 'coffee'].map((ending) => [ending, 'unread']),
]);
function codeKind(path, mode) {
    if (!(0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .$W)(mode) && mode !== _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .ps)
        return undefined;
    const dot = path.lastIndexOf('.');
    const hasEnding = dot > path.lastIndexOf('/');
    const kind = hasEnding ? KINDS.get(path.slice(dot + 1)) : undefined;
    if (mode === _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .ps)
        return kind !== undefined || !hasEnding ? 'link' : undefined;
    return hasEnding || mode !== '100755' ? kind : 'script';
}
const BUILD = /^(?:setup|build|hatch_build|pdm_build|pavement|fabfile)\.py$|^(?:gulpfile|gruntfile|jakefile)\.|\.config\.[cm]?[jt]s$|^\.[\w.-]+\.[cm]?[jt]s$/i;
function isModule(path) {
    const kind = codeKind(path, '100644');
    if (kind === undefined || kind === 'unread')
        return false;
    return !BUILD.test(path.slice(path.lastIndexOf('/') + 1));
}


 }),

 49616:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   G: () => ( namesInData)
 });
 var _path_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76433);

const DOTTED = /(?<![\w./@$-])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)(?![\w/(-])/g;
const ATTRIBUTE = /(?<![\w./@$-])([A-Za-z_][\w.]*):([A-Za-z_]\w*)(?![\w/(-])/g;
const RUN = /-m["',\s]+([A-Za-z_]\w*(?:\.\w+)*)/g;
const PACKAGE = /(@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)/g;
function namesInData(text) {
    const found = (0,_path_strings_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(text).map(({ path, at }) => ({ name: path, at }));
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


 }),

 35410:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   J: () => ( replacedUses),
   b: () => ( moduleGraph)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _module_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43052);
 var _number_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97652);



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
    const needed = link.slice();
    for (let use = 0; use < link.length; use++)
        if (module[use] === _module_graph_js__WEBPACK_IMPORTED_MODULE_0__ .rK)
            needed[use] = count;
    const usesOf = (0,_number_lists_js__WEBPACK_IMPORTED_MODULE_1__ .e)(needed, count + 1);
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
            message: `The imports of ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(path)} are not known (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(problem)}): it may lead to all that its project depends on`,
            fix: 'Nothing has to be done; what the file imports could be told if it were well-formed.',
            file: path,
        },
    ];
}


 }),

 43052:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Z9: () => ( wordsOf),
   oQ: () => ( NOBODY),
   ql: () => ( importerOf),
   rK: () => ( UNSAID)
 });
const NOBODY = -1;
const UNSAID = -1;
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
function wordsOf({ manners, mannerOf, modules, uses }, use) {
    const { before, after = '' } = manners[mannerOf[uses.link[use]]];
    const module = modules[uses.module[use]];
    return `${module === '' ? before : `${before} ${module}`}${after}`;
}


 }),

 97652:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   e: () => ( placesOf),
   p: () => ( holdersOf)
 });
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


 }),

 76433:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   DS: () => ( isWrittenAsPath),
   JE: () => ( endsLikeCode),
   Wg: () => ( pathsInData),
   ZV: () => ( pathsInScript),
   iF: () => ( pathsInPython)
 });
const TEMPLATE = /`(\.{1,2}\/[\w@.~()[\]/-]*)(?=\$\{)/g;
const ENDING = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx|pyi?|pyw|pyx|ipynb|coffee|marko)$/;
const ANCHOR = /^(?:file:\/\/)?(?:<\w+>|\$\{[^}/]*\}|\{\w+\}|\$\w+(?=\/))?/;
const LONGEST = 300;
const MEDIA_TYPE = /^(?:text|application|image|audio|video|font|multipart|model)\/[\w.+-]+$/;
function endsLikeCode(path) {
    return ENDING.test(path);
}
function isWrittenAsPath(name) {
    return name.includes('/') || ENDING.test(name);
}
function pathsInScript(text) {
    const found = [];
    for (let at = 0; at < text.length; at++) {
        const quote = text.charCodeAt(at);
        if (quote !== 0x22 && quote !== 0x27 && quote !== 0x60)
            continue;
        const end = endOfWord(text, at + 1);
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
const PIECES = /(["'])([\w.~*/-]+)\1(?:\s*[/,]\s*["'][\w.~*/-]+["'])*/g;
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
            for (let start = Math.max(0, end - 5); start <= end; start++) {
                found.push({ path: pieces.slice(start, end + 1).join('/'), at: index });
            }
        }
    }
    return found;
}
const TOKEN = /[^\s"'`,;()|&\\]+/g;
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


 }),

 94318:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  c: () => ( isUncertain),
  W: () => ( scanFile)
});

var data_names = __webpack_require__(49616);
;
const NO_IMPORTS = { imports: [], dynamicLines: [] };

;
const UTF8 = new TextDecoder('utf-8');
const LABELS = new Map([
    ['latin-1', 'latin1'],
    ['iso-latin-1', 'latin1'],
    ['cp932', 'shift_jis'],
    ['cp949', 'euc-kr'],
    ['cp936', 'gbk'],
    ['mbcs', 'windows-1252'],
]);
const HEAD = 400;
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

;
const CATCHING = ['ImportError', 'ModuleNotFoundError', 'Exception', 'BaseException'];
const LONGEST_HEAD = 2000;
function noBlocks() {
    return { open: [], previous: undefined };
}
function leaveBlocks(blocks, indent) {
    blocks.previous = undefined;
    for (let last = blocks.open.at(-1); last !== undefined && last.indent >= indent; last = blocks.open.at(-1)) {
        blocks.previous = last.indent === indent ? last : undefined;
        blocks.open.pop();
    }
}
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

;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const HASH = 0x23;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const DEEPEST = 150;
const UNCLOSED = -1;
function isNameCode(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        code === 0x5f ||
        (code >= 0x30 && code <= 0x39) ||
        code > 0x7f);
}
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

;

const BY_NAME = new Set(['import_module', '__import__', 'import_string']);
const BY_PATH = new Set(['spec_from_file_location', 'run_module', 'run_path']);
function callsByName(text) {
    return text.includes('import_') || text.includes('spec_from_file_location') || text.includes('runpy');
}
const UNKNOWN = { isUnknown: true };
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

;

const python_statements_NEWLINE = 0x0a;
const python_statements_BACKSLASH = 0x5c;
const python_statements_HASH = 0x23;
const KINDS = new Uint8Array(128);
for (const character of '"\'#\\\n;:()[]{}')
    KINDS[character.charCodeAt(0)] = 1;
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
function afterUnclosed(cursor, at) {
    cursor.problem ??= 'a string is never closed';
    return endOfLine(cursor.text, at) - 1;
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
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
function isWordAt({ text, at }, word) {
    return text.startsWith(word, at) && !isNameCode(text.charCodeAt(at + word.length));
}
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

;

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

;





function scanPython(source) {
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
const RARE_TRIGGERS = ['pytest_plugins', 'runpy', 'spec_from_file_location'];
function lastTrigger(source) {
    let last = source.lastIndexOf('import');
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
    while (end === 'semicolon' || end === 'colon') {
        skipBlanks(cursor, false);
        end = readSimple(reading);
    }
}
const HEADS = ['if', 'elif', 'else', 'try', 'except', 'finally', 'with'];
function headWord(cursor) {
    const first = cursor.text.charCodeAt(cursor.at);
    if (first !== 0x69 && first !== 0x65 && first !== 0x74 && first !== 0x66 && first !== 0x77)
        return '';
    return HEADS.find((word) => isWordAt(cursor, word)) ?? '';
}
function readSimple(reading) {
    const { cursor } = reading;
    const first = cursor.text.charCodeAt(cursor.at);
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
function skipLazy(cursor) {
    const start = cursor.at;
    cursor.at += 'lazy'.length;
    skipBlanks(cursor, false);
    if (!isWordAt(cursor, 'import') && !isWordAt(cursor, 'from'))
        cursor.at = start;
}
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

var path_strings = __webpack_require__(76433);
;

const DOTTED = /["']([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)(?::[\w.]+)?["']/g;
const RUN = /-m["',\s]+([A-Za-z_]\w*(?:\.\w+)*)/g;
const LISTING = ['_APPS', 'discover', 'PackageLoader', 'packages='];
const WORD = /["']([A-Za-z_]\w*)["']/g;
function namesInPython(text) {
    const found = (0,path_strings.iF)(text).map(({ path, at }) => ({ name: path, at }));
    for (const { 1: name = '', index } of text.matchAll(DOTTED))
        found.push({ name, at: index });
    if (text.includes('-m')) {
        for (const { 1: name = '', index } of text.matchAll(RUN)) {
            found.push({ name, at: index }, { name: `${name}.__main__`, at: index });
        }
    }
    if (!LISTING.some((word) => text.includes(word)))
        return found;
    for (const { 1: name = '', index } of text.matchAll(WORD))
        found.push({ name, at: index });
    return found;
}
const LAZY = /\b__getattr__\s*[,=](?!=)|sys\.modules\[\s*__name__\s*\]\s*=(?!=)|(?:attach|attach_stub|[Ll]azy\w*)\(\s*__name__/;
const LOADS = /\b(?:iter_modules|walk_packages|load_module|exec_module)\s*\(/;
const HANDED_ON = /\b(?:import_module|__import__|import_string|run_module|run_path)[ \t]*(?=[,)\n;#]|$)/g;
function isLazy(text) {
    return (text.includes('__name__') || text.includes('__getattr__')) && LAZY.test(text);
}
function loadsFound(text) {
    const isModules = text.includes('_module');
    const loads = isModules || text.includes('walk_packages') ? text.search(LOADS) : -1;
    if (loads >= 0 || !(isModules || text.includes('import_') || text.includes('run_path')))
        return loads;
    for (const { index } of text.matchAll(HANDED_ON)) {
        const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
        if (/[=(,]\s*(?:importlib\s*\.\s*)?$/.test(line) && !/^\s*(?:from|import)\b|#/.test(line))
            return index;
    }
    return -1;
}

;
function decodeScript(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    return typescript_encoding_UTF8.decode(bytes);
}
const typescript_encoding_UTF8 = new TextDecoder('utf-8');

var typescript_cursor = __webpack_require__(82197);
;

const STATEMENT = { isTypeOnly: false, isDynamic: false };
const CALL = { isTypeOnly: false, isDynamic: true };
const OF_PROMISES = new Set(['then', 'catch', 'finally']);
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
const IMPORTING = new Set(['import', 'export', ...METHODS.keys()]);
function readTaken(word, cursor) {
    (0,typescript_cursor.pU)(cursor);
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
function readImportCall(cursor) {
    const taken = typescript_statements_readCall(cursor, CALL);
    if (taken?.module === undefined || cursor.text[cursor.at] !== ')')
        return taken;
    cursor.at++;
    (0,typescript_cursor.pU)(cursor);
    if (cursor.text[cursor.at] !== '.')
        return taken;
    cursor.at++;
    (0,typescript_cursor.pU)(cursor);
    return OF_PROMISES.has((0,typescript_cursor.pS)(cursor)) ? taken : { ...taken, isTypeOnly: true };
}
function typescript_statements_readCall(cursor, kind) {
    cursor.at++;
    (0,typescript_cursor.pU)(cursor);
    const start = cursor.at;
    const module = (0,typescript_cursor.U1)(cursor);
    (0,typescript_cursor.pU)(cursor);
    const next = cursor.text[cursor.at];
    if (module !== undefined && (next === ')' || next === ','))
        return { ...kind, module };
    const isEmpty = next === ')' && cursor.at === start;
    cursor.at = start;
    return isEmpty ? undefined : kind;
}
function readMethod(word, cursor) {
    cursor.at++;
    (0,typescript_cursor.pU)(cursor);
    if (METHODS.get(word)?.has((0,typescript_cursor.pS)(cursor)) !== true)
        return undefined;
    skipTypeArguments(cursor);
    if (cursor.text[cursor.at] !== '(')
        return undefined;
    const taken = typescript_statements_readCall(cursor, CALL);
    return taken?.module === undefined ? undefined : taken;
}
function skipTypeArguments(cursor) {
    (0,typescript_cursor.pU)(cursor);
    if (cursor.text[cursor.at] !== '<')
        return;
    const end = cursor.text.indexOf('>(', cursor.at);
    const line = cursor.text.indexOf('\n', cursor.at);
    if (end >= 0 && (line < 0 || end < line))
        cursor.at = end + 1;
}
function readMeta(cursor) {
    cursor.at++;
    (0,typescript_cursor.pU)(cursor);
    const property = (0,typescript_cursor.pS)(cursor);
    if (property !== 'meta')
        return cursor.text[cursor.at] === '(' ? typescript_statements_readCall(cursor, CALL) : undefined;
    if (cursor.text[cursor.at] !== '.')
        return undefined;
    cursor.at++;
    const method = (0,typescript_cursor.pS)(cursor);
    if (method === 'glob' || method === 'globEager')
        return CALL;
    return method === 'resolve' && cursor.text[cursor.at] === '(' ? typescript_statements_readCall(cursor, CALL) : undefined;
}
function readExport(cursor) {
    const { at } = cursor;
    if (cursor.text[at] === 't') {
        if ((0,typescript_cursor.pS)(cursor) !== 'type')
            return undefined;
        (0,typescript_cursor.pU)(cursor);
        if (cursor.text[cursor.at] !== '{' && cursor.text[cursor.at] !== '*')
            return undefined;
        cursor.at = at;
    }
    return readClause(cursor);
}
function readClause(cursor) {
    const { text } = cursor;
    let words = 0;
    let isTypeOnly = false;
    for (;; (0,typescript_cursor.pU)(cursor)) {
        const character = text[cursor.at];
        if (character === '"' || character === "'") {
            const module = words === 0 && !isTypeOnly ? (0,typescript_cursor.U1)(cursor) : undefined;
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
            const word = (0,typescript_cursor.pS)(cursor);
            if (word === '')
                return undefined;
            (0,typescript_cursor.pU)(cursor);
            const next = text[cursor.at];
            if (word === 'from' && (next === '"' || next === "'")) {
                const module = (0,typescript_cursor.U1)(cursor);
                return module === undefined ? undefined : { ...STATEMENT, module, isTypeOnly };
            }
            if (words === 0 && word === 'type' && isClauseAt(cursor))
                isTypeOnly = true;
            else
                words++;
        }
    }
}
function readAssigned(cursor, isTypeOnly) {
    cursor.at++;
    (0,typescript_cursor.pU)(cursor);
    if ((0,typescript_cursor.pS)(cursor) !== 'require')
        return undefined;
    (0,typescript_cursor.pU)(cursor);
    if (cursor.text[cursor.at] !== '(')
        return undefined;
    const taken = typescript_statements_readCall(cursor, STATEMENT);
    return taken === undefined ? undefined : { ...taken, isTypeOnly };
}
function isClauseAt({ text, at }) {
    const next = text[at];
    if (next === '{' || next === '*')
        return true;
    const ahead = { text, at };
    const word = (0,typescript_cursor.pS)(ahead);
    if (word === '')
        return false;
    (0,typescript_cursor.pU)(ahead);
    return word !== 'from' || (text[ahead.at] !== '"' && text[ahead.at] !== "'");
}
function skipNames(cursor) {
    const { text } = cursor;
    for (cursor.at++; cursor.at < text.length;) {
        (0,typescript_cursor.pU)(cursor);
        const character = text[cursor.at];
        if (character === '}') {
            cursor.at++;
            return true;
        }
        if (character === ',')
            cursor.at++;
        else if (character === '"' || character === "'") {
            if ((0,typescript_cursor.U1)(cursor) === undefined)
                return false;
        }
        else if ((0,typescript_cursor.pS)(cursor) === '')
            return false;
    }
    return false;
}

;


const OPERATORS = new Set([
    ...['return', 'typeof', 'instanceof', 'in', 'of', 'new', 'delete', 'void', 'throw', 'case', 'do', 'else', 'yield'],
    ...['await', 'default', 'extends'],
]);
const typescript_scan_HEADS = new Set(['if', 'while', 'for', 'with']);
const TRIGGERS = ['import', 'require', 'from', 'jest.', 'vi.'];
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
    else if ((0,typescript_cursor.pR)(code))
        stepWord(scan);
    else if (code === 0x22 || code === 0x27) {
        const end = (0,typescript_cursor.ap)(cursor);
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
    const word = (0,typescript_cursor.pS)(cursor);
    setValue(scan, isProperty || !OPERATORS.has(word));
    scan.word = isProperty ? '' : word;
    if (isProperty || !IMPORTING.has(word))
        return;
    const after = cursor.at;
    const taken = readTaken(word, cursor);
    if (taken === undefined || taken.isDynamic)
        cursor.at = after;
    if (taken === undefined)
        return;
    const isTypeOnly = taken.isTypeOnly || (before === 'typeof' && taken.isDynamic && word === 'import');
    const isDynamic = taken.isDynamic && !(word === 'require' && scan.open.length === 0);
    scan.found.push({ ...taken, isTypeOnly, isDynamic, at, isGuarded: scan.open.includes('try') });
}
function stepSlash(scan) {
    const { cursor } = scan;
    if ((0,typescript_cursor.D)(cursor)) {
        cursor.at++;
        return;
    }
    const isClosing = cursor.text[cursor.at - 1] === '<';
    const end = scan.isAfterValue || isClosing ? -1 : (0,typescript_cursor.EO)(cursor);
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

;

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
function references(text) {
    if (!text.includes('<reference'))
        return [];
    const kind = { isTypeOnly: true, isDynamic: false, isGuarded: false, at: 0 };
    return [...text.matchAll(/^\/\/\/[ \t]*<reference[ \t]+(path|types)=["']([^"'\n]+)["']/gm)].map(([, key, value]) => {
        const name = value;
        return { ...kind, module: key === 'types' || name.startsWith('.') ? name : `./${name}` };
    });
}

var typescript_names = __webpack_require__(69368);
;








const NOTHING = { ...NO_IMPORTS, lines: [], named: [], language: 'python' };
const MOST_BYTES = 5_000_000;
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
        return { ...NOTHING, named: namedIn(text, (0,data_names.G)(text), NO_IMPORTS) };
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
const CONTEXT = /\brequire\.context\(\s*(?!\s|["'`]\.)/;
function withContexts(text, scan) {
    const at = text.includes('require.context') ? text.search(CONTEXT) : -1;
    return at < 0 ? scan : { ...scan, dynamicLines: [...scan.dynamicLines, lineAt(text, at)] };
}
function lineAt(text, at) {
    return text.slice(0, at).split('\n').length;
}
function scanScriptText(text, whole = text) {
    const scan = withContexts(text, scanTypeScript(text));
    return { ...scan, lines: linesOf(scan), named: namedIn(whole, (0,typescript_names.r)(whole), scan), language: 'node' };
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
function isUncertain({ dynamicLines, problem }) {
    return dynamicLines.length > 0 || problem !== undefined;
}


 }),

 58508:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   h: () => ( searchScope)
 });
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);

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
    const owners = new Map(projects.reverse().map(({ root, name }) => [root, name]));
    const ofFolder = (folder) => {
        if (owners.has(folder))
            return owners.get(folder);
        const owner = folder === '' ? undefined : ofFolder((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(folder));
        owners.set(folder, owner);
        return owner;
    };
    let folder = '';
    let owner = ofFolder(folder);
    return (file) => {
        const slash = Math.max(0, file.lastIndexOf('/'));
        if (slash !== folder.length || !file.startsWith(folder)) {
            folder = file.slice(0, slash);
            owner = ofFolder(folder);
        }
        return owner;
    };
}


 }),

 82197:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( skipComment),
   EO: () => ( endOfRegex),
   U1: () => ( readLiteral),
   ap: () => ( endOfString),
   pR: () => ( isNameCode),
   pS: () => ( readWord),
   pU: () => ( skipTrivia)
 });
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const STAR = 0x2a;
function isNameCode(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x30 && code <= 0x39) ||
        code === 0x5f ||
        code === 0x24 ||
        (code > 0x7f && code !== 0xa0 && code !== 0xfeff && code !== 0x2028 && code !== 0x2029));
}
function readWord(cursor) {
    const { text, at } = cursor;
    let end = at;
    while (end < text.length && isNameCode(text.charCodeAt(end)))
        end++;
    cursor.at = end;
    return text.slice(at, end);
}
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
function unescaped(inner) {
    try {
        return JSON.parse(`"${inner.replaceAll("\\'", "'")}"`);
    }
    catch {
        return undefined;
    }
}
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


 }),

 69368:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  T: () => ( jsxModules),
  r: () => ( namesInScript)
});

var path_strings = __webpack_require__(76433);
var typescript_cursor = __webpack_require__(82197);
;


const CALL = /\b(join|resolve|joinPath|context|URL)\s*\(/g;
const HERE = /dirname|__filename|import\.meta/;
const LONGEST = 300;
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
    for ((0,typescript_cursor.pU)(cursor); cursor.at < text.length && text[cursor.at] !== ')'; (0,typescript_cursor.pU)(cursor)) {
        const start = cursor.at;
        const value = (0,typescript_cursor.U1)(cursor);
        (0,typescript_cursor.pU)(cursor);
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
            cursor.at = Math.max(cursor.at, (0,typescript_cursor.ap)(cursor) - 1);
    }
    return text.slice(start, cursor.at);
}
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
function withFolder(path) {
    return (0,path_strings.JE)(path) || /[*/]$/.test(path) ? path : `${path}/`;
}

;


const SCOPED = /["'`](@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)["'`]/g;
const JSX_SOURCE = /@?jsxImportSource["']?(?:\s*[:=]\s*["']|\s+)(@?[\w.~/-]+)/g;
function namesInScript(text) {
    const calls = pathsInCalls(text);
    const found = [...calls, ...outside(calls, (0,path_strings.ZV)(text))].map(({ path, at }) => ({
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
function jsxModules(source) {
    return [`${source}/jsx-runtime`, `${source}/jsx-dev-runtime`];
}


 }),

 87499:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( undeclaredImports)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
 var _module_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43052);



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
        if (to === _module_graph_js__WEBPACK_IMPORTED_MODULE_0__ .oQ)
            continue;
        for (const use of usesOf.items.subarray(start, usesOf.starts[link + 1])) {
            const from = uses.project[use];
            const isFirm = (uses.line[use] & 1) === 1;
            if (!isFirm || from === _module_graph_js__WEBPACK_IMPORTED_MODULE_0__ .oQ || from === to || declared.has(keyOf(from, to)))
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
function isWithinProject({ filesOf, owners, uses }, link, firstUse) {
    const first = filesOf.starts[link];
    if (first === filesOf.starts[link + 1])
        return false;
    return owners[filesOf.items[first]] === uses.project[firstUse];
}
function onlyOwner({ filesOf, projectsOf, owners }, link) {
    let only = _module_graph_js__WEBPACK_IMPORTED_MODULE_0__ .oQ;
    const isOther = (owner) => {
        if (owner === _module_graph_js__WEBPACK_IMPORTED_MODULE_0__ .oQ || (only !== _module_graph_js__WEBPACK_IMPORTED_MODULE_0__ .oQ && owner !== only))
            return true;
        only = owner;
        return false;
    };
    for (let at = filesOf.starts[link]; at < filesOf.starts[link + 1]; at++) {
        if (isOther(owners[filesOf.items[at]]))
            return _module_graph_js__WEBPACK_IMPORTED_MODULE_0__ .oQ;
    }
    for (let at = projectsOf.starts[link]; at < projectsOf.starts[link + 1]; at++) {
        if (isOther(projectsOf.items[at]))
            return _module_graph_js__WEBPACK_IMPORTED_MODULE_0__ .oQ;
    }
    return only;
}
const BUILT = /(?:^|\/)(?:dist|build|out|coverage|vendor|\.next|\.nuxt|\.[^/]*cache)\//;
const FIXTURE = /(?:^|\/)(?:__testfixtures__|__fixtures__|fixtures)\//;
const ASIDE = /(?:^|\/)(?:examples?|samples?|demos?|docs?|scripts?|bench(?:marks?)?|\.[^/]+)\//;
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
function isNested(use, { modules, uses }, from, to) {
    return (modules[uses.module[use]]?.startsWith('.') === true && (to.root === '' || (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Yw)(from.root, to.root)));
}
function findingOf({ from, to, told, isShipped, others }, links, isReached) {
    const { file, line, module } = (0,_module_graph_js__WEBPACK_IMPORTED_MODULE_0__ .ql)(links, told);
    const more = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'import' : 'imports'})`;
    const why = isReached
        ? 'it is there only because another dependency needs it'
        : 'a change of it would not test this project';
    return {
        code: 'undeclared-dependency',
        severity: isReached || !isShipped ? 'warning' : 'error',
        message: `${from.name} ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)((0,_module_graph_js__WEBPACK_IMPORTED_MODULE_0__ .Z9)(links, told))}${lackOf(module, to.name)}${more}: ${why}`,
        fix: fixFor(from, to, file),
        file,
        ...(line === undefined ? {} : { line }),
    };
}
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
    const where = manifest === undefined ? `of ${from.name}` : `in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(manifest)}`;
    return `Add ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(to.packageNames[ecosystem] ?? to.name)} to the dependencies ${where}.`;
}
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


 })

};
;