export const id = 5914;
export const ids = [5914];
export const modules = {

/***/ 5914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  propagateByFiles: () => (/* binding */ propagateByFiles)
});

;// CONCATENATED MODULE: ./build/js/graph/code-files.js
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

;// CONCATENATED MODULE: ./build/js/graph/module-graph.js
/** `imports core_api.client`; not escaped. */
function wordsOf({ manner }, { module }) {
    const named = module === '' ? manner.before : `${manner.before} ${module}`;
    return `${named}${manner.after ?? ''}`;
}
const NO_PROJECTS = [];
/** The links that lead somewhere. */
class LinkTable {
    links = [];
    #byKey = new Map();
    /** A new link to some files; undefined where there are none. */
    toFiles(manner, files) {
        return files.length === 0 ? undefined : this.#add({ manner, files, projects: NO_PROJECTS });
    }
    /** The link of a key, made where there is none yet; undefined where it leads nowhere. */
    keyed(key, make) {
        if (this.#byKey.has(key))
            return this.#byKey.get(key);
        const target = make();
        const link = target.files.length + target.projects.length === 0 ? undefined : this.#add(target);
        this.#byKey.set(key, link);
        return link;
    }
    #add({ manner, files, projects }) {
        const link = { manner, projects, files: withoutRepeats(files), importers: [] };
        this.links.push(link);
        return link;
    }
}
/** Most lists are short and have none: those are not copied. */
function withoutRepeats(files) {
    const hasRepeats = files.length > 8 || files.some((file, at) => files.indexOf(file) !== at);
    return hasRepeats ? [...new Set(files)] : files;
}

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
;// CONCATENATED MODULE: ./build/js/graph/undeclared-imports.js


/**
 * Imports of other projects on which a project does not depend by any manifest or setting, over edges of whatever kind: each pair of
 * projects once, at the first place in order of path. A `warning`; a `note` where it depends on one that depends on the other. Imports whose
 * absence is provided for are none, nor is a name that several projects have.
 */
function undeclaredImports(modules, graph) {
    const declared = new Set(graph.edges.map(({ from, to }) => `${from}\0${to}`));
    const found = new Map();
    for (const link of modules.links) {
        if (!link.manner.isImport || isWithinProject(link, modules))
            continue;
        const to = onlyOwner(link, modules);
        if (to === undefined)
            continue;
        for (const importer of link.importers) {
            const { project } = importer;
            const key = `${project}\0${to}`;
            if (project === undefined || project === to || importer.isGuarded === true || declared.has(key))
                continue;
            const earlier = found.get(key);
            if (earlier === undefined || isBefore(importer, earlier.importer))
                found.set(key, { importer, link, to });
        }
    }
    const reach = reachFinder(graph);
    return [...found.values()]
        .sort((a, b) => (isBefore(a.importer, b.importer) ? -1 : 1))
        .flatMap((one) => findingOf(one, graph, reach));
}
/** Most links stay in the project of those who need them, who are all in one. */
function isWithinProject({ files: [file], importers: [importer] }, { ownerOf }) {
    return importer === undefined || (file !== undefined && ownerOf(file) === importer.project);
}
/** The project that all files of a link belong to; undefined where there are several, or none. */
function onlyOwner({ files, projects }, { ownerOf }) {
    let only;
    for (const owner of [...files.map(ownerOf), ...projects]) {
        if (owner === undefined || (only !== undefined && owner !== only))
            return undefined;
        only = owner;
    }
    return only;
}
function isBefore(a, b) {
    return a.file === b.file ? (a.line ?? 0) < (b.line ?? 0) : a.file < b.file;
}
function findingOf({ importer, link, to }, { projects }, reaches) {
    const from = projects.get(importer.project);
    const target = projects.get(to);
    if (from === undefined || target === undefined)
        return [];
    const isThroughOthers = reaches(from.name, to);
    const only = isThroughOthers ? ', which it only gets through what it depends on' : ', on which it does not depend';
    return [
        {
            code: 'undeclared-dependency',
            severity: isThroughOthers ? 'note' : 'warning',
            message: `${from.name} ${(0,printable/* printable */.g)(wordsOf(link, importer))}, a module of ${to}${only}`,
            fix: `Declare ${nameFor(target)} as a dependency in ${(0,printable/* printable */.g)(from.manifests[0] ?? from.root)}.`,
            file: importer.file,
            ...(importer.line === undefined ? {} : { line: importer.line }),
        },
    ];
}
function nameFor({ name, packageNames, ecosystems }) {
    const [ecosystem] = ecosystems;
    return (0,printable/* printable */.g)((ecosystem === undefined ? undefined : packageNames[ecosystem]) ?? name);
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

// EXTERNAL MODULE: ./build/js/affected/follow-edges.js + 1 modules
var follow_edges = __webpack_require__(5189);
;// CONCATENATED MODULE: ./build/js/affected/project-uses.js
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
function directUses({ links, ownerOf }) {
    const uses = new Map();
    for (const { files, projects, importers } of links) {
        let last;
        for (const { project } of importers) {
            // Those of one project stand together.
            if (project === undefined || project === last)
                continue;
            last = project;
            const own = uses.get(project) ?? new Set();
            uses.set(project, own);
            for (const file of files) {
                const owner = ownerOf(file);
                if (owner !== undefined)
                    own.add(owner);
            }
            for (const name of projects)
                own.add(name);
        }
    }
    return uses;
}

;// CONCATENATED MODULE: ./build/js/affected/follow-imports.js






const ABSENT = '000000';
/**
 * Follows a change from file to file: a dependent counts where one of its files leads to a changed one. Where files cannot tell, because
 * something else than modules changed or an edge stands for more than imports, it counts as it does without looking at files.
 */
function followImports(modules) {
    return (touched, question) => {
        const byEdges = (0,follow_edges/* followEdges */.gy)(touched, question);
        const tracing = new Tracing(modules, byEdges, touched, question);
        if (question.following.dependents !== 'none')
            tracing.run(touched);
        const { reasons, contained } = tracing.found;
        const unreached = new Set([...byEdges.reasons.keys()].filter((name) => !reasons.has(name)));
        const findings = [...modules.findings, ...undeclaredImports(modules, question.head.graph)];
        return { reasons, contained, unreached, findings };
    };
}
/**
 * The projects whose files have to be read for {@link followImports}: those that a change may reach, without those that it reaches whatever
 * their files say.
 */
function projectsToRead(touched, question) {
    const { head, base, following } = question;
    const byEdges = (0,follow_edges/* followEdges */.gy)(touched, question);
    const incoming = (0,follow_edges/* incomingEdges */.dK)(head.graph, base.graph, following);
    const certain = new Set([...touched.values()].filter((part) => doubtOf(part) !== undefined).map(({ name }) => name));
    for (const [name, { type }] of byEdges.reasons)
        if (type === 'unresolved')
            certain.add(name);
    for (const name of certain)
        for (const { edge } of incoming.get(name) ?? [])
            certain.add(edge.from);
    const open = [...byEdges.reasons.keys()].filter((name) => !certain.has(name) && head.graph.projects.has(name));
    return new Set(open.some((name) => !touched.has(name) || byEdges.contained.has(name)) ? open : []);
}
/** What of a touched project dependents may see without importing it, in words. */
function doubtOf({ seen }) {
    const found = seen.find((one) => !isModuleChange(one));
    if (found === undefined)
        return undefined;
    const file = (0,printable/* printable */.g)(found.change.path);
    return found.isOwn ? `${file} is no module, so who reads it is not known` : `${file} concerns all of it`;
}
function isModuleChange({ change, isOwn }) {
    const isLink = [change.oldMode, change.newMode].some((mode) => mode !== ABSENT && !mode.startsWith('100'));
    return isOwn && !isLink && isModule(change.path);
}
class Tracing {
    found;
    #modules;
    #byEdges;
    #incoming;
    #changes;
    #leads = new Map();
    #queue = [];
    #reached = new Set();
    /** Over edges of which imports do not tell. */
    #doubted = [];
    /** Those that count whatever their files say, with what their dependents are told, whose turn comes. */
    #whole = new Map();
    #turns = [];
    #done = 0;
    #followed = new Set();
    #byFile = new Map();
    #byProject = new Map();
    #uses;
    constructor(modules, byEdges, touched, question) {
        const { head, base, following, changes } = question;
        this.#modules = modules;
        this.#byEdges = byEdges;
        this.found = (0,follow_edges/* startOf */.GH)(touched);
        this.#incoming = (0,follow_edges/* incomingEdges */.dK)(head.graph, base.graph, following);
        this.#changes = new Map(changes.map((change) => [change.path, change]));
        this.#uses = projectUses(modules);
        for (const link of modules.links) {
            for (const file of link.files)
                addTo(this.#byFile, file, link);
            for (const project of link.projects)
                addTo(this.#byProject, project, link);
        }
    }
    /** Imports first: where both tell, they tell more. */
    run(touched) {
        for (const { name, seen } of touched.values()) {
            for (const one of seen)
                if (isModuleChange(one))
                    this.#reach(one.change.path, name);
        }
        for (const file of this.#queue)
            for (const link of this.#byFile.get(file) ?? [])
                this.#followLink(link, file);
        for (const part of touched.values()) {
            const doubt = doubtOf(part);
            if (doubt !== undefined)
                this.#addWhole(part.name, doubt);
        }
        for (const [name, reason] of this.#doubted)
            this.#takeWhole(name, reason);
        for (const [name, reason] of this.#byEdges.reasons)
            if (reason.type === 'unresolved')
                this.#takeWhole(name, reason);
        this.#spreadWhole();
    }
    #followLink(link, next) {
        if (this.#followed.has(link))
            return;
        this.#followed.add(link);
        for (const importer of link.importers)
            this.#reach(importer.file, importer.project, { link, importer, next });
    }
    /** A file leads to a changed one, or is one. */
    #reach(file, project, lead) {
        if (this.#leads.has(file))
            return;
        this.#leads.set(file, lead);
        this.#queue.push(file);
        if (project === undefined)
            return;
        if (lead !== undefined && this.#isOpen(project))
            this.#take(project, this.#reasonFor(project, file));
        if (this.#reached.has(project))
            return;
        this.#reached.add(project);
        for (const link of this.#byProject.get(project) ?? [])
            this.#followLink(link, file);
        for (const { edge, isGone } of this.#incoming.get(project) ?? []) {
            const doubt = this.#doubtOfEdge(edge, isGone);
            if (doubt !== undefined)
                this.#doubted.push([edge.from, { type: 'dependency', edge, isGone, doubt }]);
        }
    }
    /** Why an edge may stand for more than imports, in words; undefined where imports tell. */
    #doubtOfEdge(edge, isGone) {
        if (isGone)
            return 'the change itself ends that';
        if (edge.kind === 'registry')
            return 'by version, of which no file tells';
        if (edge.isWhole)
            return 'as a whole, whatever its files import';
        if (this.#modules.hidden.has(edge.to))
            return 'whose modules have other names than their files';
        return this.#uses(edge.from, edge.to) ? undefined : 'but no file of it shows how';
    }
    /** Affected whichever of its files are asked, and so is who depends on it. */
    #takeWhole(project, reason) {
        if (!this.#byEdges.reasons.has(project))
            return;
        const isOpen = this.#isOpen(project);
        if (isOpen)
            this.#take(project, reason);
        this.#addWhole(project, isOpen ? undefined : wholeBecause(reason));
    }
    #addWhole(project, doubt) {
        if (this.#whole.has(project))
            return;
        this.#whole.set(project, doubt);
        this.#turns.push(project);
    }
    #spreadWhole() {
        for (; this.#done < this.#turns.length; this.#done++) {
            const project = this.#turns[this.#done];
            const doubt = this.#whole.get(project);
            for (const { edge, isGone } of this.#incoming.get(project) ?? []) {
                this.#takeWhole(edge.from, { type: 'dependency', edge, isGone, ...(doubt === undefined ? {} : { doubt }) });
            }
        }
    }
    #isOpen(project) {
        const { reasons, contained } = this.found;
        return this.#byEdges.reasons.has(project) && (!reasons.has(project) || contained.has(project));
    }
    #take(project, reason) {
        this.found.reasons.set(project, reason);
        this.found.contained.delete(project);
    }
    #reasonFor(project, from) {
        const steps = [];
        let file = from;
        let at = project;
        for (let lead = this.#leads.get(file); lead !== undefined; lead = this.#leads.get(file)) {
            const { importer, link, next } = lead;
            at = importer.project ?? at;
            const place = importer.line === undefined ? { file: importer.file } : { file: importer.file, line: importer.line };
            steps.push({ project: at, at: place, words: (0,printable/* printable */.g)(wordsOf(link, importer)) });
            file = next;
        }
        const status = this.#changes.get(file)?.status ?? 'M';
        return { type: 'import', to: this.#modules.ownerOf(file) ?? at, steps, file, status };
    }
}
/** For dependents of a project whose own reason is another one. */
function wholeBecause(reason) {
    if (reason.type !== 'dependency')
        return 'which counts as a whole';
    const doubt = reason.doubt === undefined ? '' : `, ${reason.doubt}`;
    return `which counts as a whole, because it depends on ${reason.edge.to}${doubt}`;
}
function addTo(lists, key, link) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [link]);
    else
        list.push(link);
}

// EXTERNAL MODULE: ./build/js/affected/propagate.js + 2 modules
var propagate = __webpack_require__(7802);
// EXTERNAL MODULE: ./build/js/affected/touched-projects.js + 4 modules
var touched_projects = __webpack_require__(526);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/affected/shared-files.js
var shared_files = __webpack_require__(8012);
// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(1589);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/standards/jsonc.js
var jsonc = __webpack_require__(896);
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
        const entry = name === '__init__' ? this.#entry(parentOf(folder), moduleName(folder)) : this.#entry(folder, name);
        entry.files = added(entry.files, [file]);
    }
    #addFolder(folder) {
        for (let at = folder; at !== ''; at = parentOf(at)) {
            const entry = this.#entry(parentOf(at), moduleName(at));
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
        entry = { files: NONE, folder: undefined };
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
        const files = this.#folders.get(parentOf(folder))?.get(moduleName(folder))?.files ?? [];
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
        for (let at = folder; at.length > top.length; at = parentOf(at))
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
        const found = { files: NONE, folders: NONE, depth: 0, isWhole: false };
        this.#walk(root, name.split('.'), found);
        return found;
    }
    /** Looks a dotted name up from each folder that counts as a root. What some have of a namespace package adds up. */
    find(name, isRoot) {
        const segments = name.split('.');
        const found = { files: NONE, folders: NONE, depth: 0, isWhole: false };
        for (const holder of this.#holders.get(firstOf(name)) ?? [])
            if (isRoot(holder))
                this.#walk(holder, segments, found);
        return found;
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
/** The folder that holds a folder or file; the root holds those without a slash. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
const NONE = [];
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
        at = parentOf(at);
    }
    return at;
}

;// CONCATENATED MODULE: ./build/js/graph/path-aliases.js




const TSCONFIG = /(?:^|\/)(?:ts|js)config(?:\.[^/]+)?\.json$/;
/** Reads `paths` and `baseUrl` of every tsconfig: https://www.typescriptlang.org/tsconfig/#paths */
async function readAliases(tree) {
    const files = tree.manifests.filter((file) => TSCONFIG.test(file));
    const settings = new Map(await Promise.all(files.map(async (file) => [file, await readSettings(file, tree)])));
    const [beside, inside] = [new Map(), new Map()];
    for (const file of files) {
        path_aliases_addTo(beside, parentOf(file), file);
        for (const folder of (0,repo_paths/* foldersAbove */.Zv)(file))
            path_aliases_addTo(inside, folder, file);
    }
    return {
        aliasesOf(root) {
            const above = (0,repo_paths/* foldersAbove */.Zv)(root).flatMap((folder) => beside.get(folder) ?? []);
            const reached = new Set([...(inside.get(root) ?? []), ...above]);
            for (const file of reached)
                for (const base of settings.get(file)?.bases ?? [])
                    reached.add(base);
            return [...reached].flatMap((file) => settings.get(file)?.aliases ?? []);
        },
    };
}
function path_aliases_addTo(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}
async function readSettings(file, tree) {
    const text = tree.text(file);
    if (text === undefined)
        return { aliases: [], bases: [] };
    const reading = await (0,jsonc/* readJsonc */.A)(text);
    if ('problem' in reading)
        return { aliases: [], bases: [] };
    const folder = parentOf(file);
    const options = (0,json.memberOf)(reading.value, 'compilerOptions');
    const baseUrl = (0,json.stringMember)(options, 'baseUrl');
    const base = baseUrl === undefined ? folder : (0,repo_paths/* resolvePath */.o1)(folder, baseUrl);
    const bare = baseUrl === undefined || base === undefined ? [] : [{ from: '*', targets: [(0,repo_paths/* inFolder */._z)(base, '*')] }];
    const paths = (0,json/* membersOf */.lS)((0,json.memberOf)(options, 'paths')).map(([from, targets]) => {
        const resolved = (0,json/* stringsOf */.iw)(targets).flatMap((target) => base === undefined ? [] : ((0,repo_paths/* resolvePath */.o1)(base, target) ?? []));
        return { from, targets: resolved };
    });
    return { aliases: [...paths, ...bare], bases: basesOf((0,json.memberOf)(reading.value, 'extends'), folder) };
}
function basesOf(value, folder) {
    return (typeof value === 'string' ? [value] : (0,json/* stringsOf */.iw)(value)).flatMap((path) => {
        const target = path.startsWith('.') ? (0,repo_paths/* resolvePath */.o1)(folder, path) : undefined;
        return target === undefined ? [] : [target.endsWith('.json') ? target : `${target}.json`];
    });
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

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(1023);
;// CONCATENATED MODULE: ./build/js/graph/python-layout.js



/** Reads the layout of a project from its manifests; what none of them says is where most keep their modules. */
async function readPythonLayout(root, tree) {
    const text = tree.text((0,repo_paths/* inFolder */._z)(root, 'pyproject.toml'));
    const reading = text === undefined ? undefined : await (0,toml/* readToml */.D7)(text);
    const table = reading !== undefined && 'table' in reading ? reading.table : {};
    const setup = tree.text((0,repo_paths/* inFolder */._z)(root, 'setup.cfg')) ?? '';
    const stated = [...statedFolders(table), ...setupFolders(setup)];
    const folders = stated.flatMap((folder) => (0,repo_paths/* resolvePath */.o1)(root, folder) ?? []);
    return {
        roots: [...new Set([(0,repo_paths/* inFolder */._z)(root, 'src'), root, ...folders])],
        entryModules: [...new Set([...entryModules(table), ...setupEntryModules(setup)])],
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
        ...packages.map((path) => parentOf(path.replace(/\/+$/, ''))),
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

// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(2026);
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
        if (elsewhere.files.length > 0)
            return elsewhere;
        const undeclared = modules.find(module, this.#isUndeclared(module, project));
        return undeclared.isWhole ? undeclared : all;
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
    /** Roots of projects on which nobody says to depend: what is imported from there all the same is found where everything is installed together. */
    #isUndeclared(module, project) {
        const [first = ''] = module.split('.', 1);
        if (STANDARD_MODULES.has(first) || OWN_TO_EACH.test(first) || this.#isForeign(first, project))
            return () => false;
        const { scope } = this.#world;
        return (folder) => {
            if (!this.#owners.has(folder))
                return false;
            const owner = scope.ownerOf(`${folder}/x`);
            return owner !== undefined && scope.mayLoad(project, owner);
        };
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
        for (let at = folder; at.length > top.length; at = parentOf(at)) {
            if (!modules.isPackage(at) && !own.has(at))
                around.push(at);
        }
        const key = `${project ?? ''}\0${around.join('\0')}`;
        let path = this.#paths.get(key);
        if (path === undefined) {
            path = { project, own, around };
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


const NOWHERE = { found: NO_MODULE, link: undefined, alone: [] };
const IMPORT = { before: 'imports', isImport: true };
const NAMED = { before: 'names', isImport: false };
const PACKAGE = { before: 'lies in a package whose code runs first', isImport: false };
/** Adds links from the Python files of a world. */
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
        const folder = this.#folderAt(parentOf(file));
        const { project } = folder.path;
        folder.packages?.importers.push({ file, project, module: '' });
        const from = { file, folder };
        for (let at = 0; at < imports.length; at++) {
            this.#addImport(imports[at], lines[at], from);
        }
        for (const { name, line } of named)
            this.addNamed({ file, project, line, module: name }, 2);
    }
    /**
     * What a string names, if it is a module that the project of the file can load.
     *
     * @param atLeast how many of its segments must be found: a word alone is hardly ever meant as a module
     */
    addNamed(importer, atLeast) {
        const { path } = this.#folderAt(parentOf(importer.file));
        const { found } = this.#absolute(importer.module, path);
        if (found.files.length === 0 || found.depth < atLeast)
            return;
        const make = () => ({ manner: NAMED, files: found.files, projects: [] });
        this.#links.keyed(`named\0${found.files.join('\0')}`, make)?.importers.push(importer);
    }
    /** A module of one project that others load without an import of their own. */
    addLoaded(module, of, manner, importers) {
        const { modules, layouts } = this.#world;
        const roots = new Set(layouts.get(of)?.roots);
        const { files } = modules.find(module, (folder) => roots.has(folder));
        this.#links.toFiles(manner, files)?.importers.push(...importers.map((project) => manifestOf(project, module)));
    }
    #addImport({ module, names, isGuarded, isTypeOnly }, line, { file, folder }) {
        const meant = module.startsWith('.') ? this.#relative(module, folder) : this.#absolute(module, folder.path).alone;
        if (meant.length === 0)
            return;
        const importer = { file, project: folder.path.project, line, module, isGuarded: isGuarded || isTypeOnly };
        for (const resolved of meant)
            this.#link(resolved, importer, names);
    }
    #link(resolved, importer, names) {
        resolved.link?.importers.push(importer);
        if (resolved.found.folders.length === 0)
            return;
        const { module } = importer;
        for (const name of names) {
            const taken = module.endsWith('.') ? `${module}${name}` : `${module}.${name}`;
            for (const link of this.#taken(name, taken, resolved, importer))
                link.importers.push({ ...importer, module: taken });
        }
    }
    /** The modules that a name taken from a module may be; of a namespace package, parts may lie anywhere. */
    #taken(name, taken, resolved, { file }) {
        const children = this.#children(name, resolved);
        if (children.length > 0 || resolved.found.files.length > 0 || taken.startsWith('.'))
            return children;
        const { link } = this.#absolute(taken, this.#folderAt(parentOf(file)).path);
        return link === undefined ? [] : [link];
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
            known = new Map();
            this.#relatives.set(base, known);
        }
        let resolved = known.get(rest);
        if (resolved === undefined) {
            const found = this.#findRelative(rest, base);
            const isCertain = found.isWhole && this.#world.modules.isPackage(base);
            const others = isCertain
                ? []
                : namesOf(base, path).flatMap((name) => this.#absolute(joined(name, rest), path).alone);
            resolved = [...this.#resolved(found).alone, ...others];
            known.set(rest, resolved);
        }
        return resolved;
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
            known = new Map();
            this.#absolutes.set(path, known);
        }
        let resolved = known.get(module);
        if (resolved === undefined) {
            resolved = this.#resolved(this.#search.find(module, path));
            known.set(module, resolved);
        }
        return resolved;
    }
    #resolved(found) {
        if (found.files.length === 0 && found.folders.length === 0)
            return NOWHERE;
        const resolved = { found, link: this.#links.toFiles(IMPORT, found.files), alone: NOWHERE.alone };
        resolved.alone = [resolved];
        return resolved;
    }
    #children(name, resolved) {
        resolved.children ??= new Map();
        const known = resolved.children.get(name);
        if (known !== undefined)
            return known;
        const { modules } = this.#world;
        const made = resolved.found.folders.flatMap((folder) => {
            const files = name === '*' ? modules.inside(folder) : modules.childOf(folder, name);
            return this.#links.toFiles(IMPORT, files) ?? [];
        });
        resolved.children.set(name, made);
        return made;
    }
    #folderAt(folder) {
        let known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const files = this.#world.modules.packagesAround(folder, this.#search.topOf(folder));
        const packages = this.#links.toFiles(PACKAGE, files);
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

// EXTERNAL MODULE: ./build/js/graph/module-scan.js
var module_scan = __webpack_require__(5479);
// EXTERNAL MODULE: ./build/js/graph/python-encoding.js
var python_encoding = __webpack_require__(569);
// EXTERNAL MODULE: ./build/js/graph/python-imports.js + 5 modules
var python_imports = __webpack_require__(9489);
// EXTERNAL MODULE: ./build/js/graph/typescript-imports.js + 3 modules
var typescript_imports = __webpack_require__(7653);
;// CONCATENATED MODULE: ./build/js/graph/scan-file.js




const NOTHING = { ...module_scan/* NO_IMPORTS */.h, lines: [], named: [], language: 'python' };
const UTF8 = new TextDecoder('utf-8');
// Nobody writes longer modules; what makes them says in other files what it needs.
const MOST_BYTES = 5_000_000;
/** What the text of a file says of the modules that it needs: a function of kind and text alone. It does not throw. */
function scanFile(kind, bytes) {
    if (kind === 'unread')
        return { ...NOTHING, problem: 'its kind of file is not read' };
    if (kind === 'link')
        return { ...NOTHING, problem: 'it is a link, which is not followed' };
    if (bytes.length > MOST_BYTES)
        return { ...NOTHING, problem: `it is longer than ${MOST_BYTES / 1_000_000} MB` };
    if (kind === 'python')
        return scanPythonFile(bytes);
    const text = UTF8.decode(bytes);
    if (kind === 'typescript')
        return scanScriptText(text);
    if (kind === 'component')
        return scanScriptText(scriptsOf(text));
    return scanByShebang(text, bytes);
}
function scanPythonFile(bytes) {
    const { text, problem } = (0,python_encoding/* decodePython */.v)(bytes);
    const scan = (0,python_imports/* scanPython */.W)(text);
    const named = namedIn(text, DOTTED, scan);
    return { ...scan, ...(problem === undefined ? {} : { problem }), lines: linesOf(scan), named, language: 'python' };
}
function scanScriptText(text) {
    const scan = (0,typescript_imports/* scanTypeScript */.B)(text);
    return { ...scan, lines: linesOf(scan), named: namedIn(text, SCOPED, scan), language: 'node' };
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
// A dotted name that is a whole string, perhaps with an attribute after a colon: a setting, a name to mock.
const DOTTED = /["']([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)(?::[\w.]+)?["']/g;
// Names without a scope look like any other string.
const SCOPED = /["'`](@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)["'`]/g;
/** What the strings of a text name beside its imports. */
function namedIn(text, pattern, { imports }) {
    const named = [];
    const imported = new Set(imports.map(({ module }) => module));
    let line = 1;
    let next = text.indexOf('\n');
    for (const found of text.matchAll(pattern)) {
        for (; next >= 0 && next < found.index; next = text.indexOf('\n', next + 1))
            line++;
        const name = found[1];
        if (!imported.has(name))
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

;// CONCATENATED MODULE: ./build/js/graph/script-links.js





const script_links_IMPORT = { before: 'imports', isImport: true };
const script_links_NAMED = { before: 'names', isImport: false };
const COMMAND = { before: 'may run a command of', isImport: false };
const script_links_NOTHING = { files: [], projects: [] };
// Where builds put what they make, and where its source is kept.
const BUILT = new Set([
    'dist',
    'build',
    'out',
    'output',
    'es',
    'esm',
    'cjs',
    'umd',
    'lib',
    'types',
    'module',
    'commonjs',
]);
const SOURCES = ['src', 'source', 'lib', 'app', ''];
// Where aliases that only a bundler or a test runner knows lead.
const ALIASED = ['', 'src', 'app', 'src/app', 'lib', 'src/lib', 'source'];
/** Adds links from the JavaScript and TypeScript files of a world. */
class ScriptLinker {
    #world;
    #links;
    #packages = new Map();
    constructor(world, links) {
        this.#world = world;
        this.#links = links;
        for (const { name, packageNames } of world.projects.values()) {
            if (packageNames.node !== undefined && world.layouts.has(name))
                this.#packages.set(packageNames.node, name);
        }
    }
    /** What a file imports and names. */
    addFile(file, { imports, lines, named }) {
        const project = this.#world.scope.ownerOf(file);
        for (const [at, { module, isGuarded }] of imports.entries()) {
            this.#add({ file, project, module, line: lines[at], isGuarded }, script_links_IMPORT);
        }
        for (const { name, line } of named)
            this.addNamed({ file, project, module: name, line });
    }
    /** What a string names, if it is a package of this repository. */
    addNamed(importer) {
        if (this.#packages.has(splitName(importer.module).name))
            this.#add(importer, script_links_NAMED);
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
        const importers = dependents.map((project) => manifestOf(project, of));
        this.#links.keyed(`command\0${of}`, make)?.importers.push(...importers);
    }
    #add(importer, manner) {
        const { module, project } = importer;
        // What a bundler is told before and after a path.
        const plain = module.slice(module.lastIndexOf('!') + 1).replace(/\?.*$/, '');
        const folder = parentOf(importer.file);
        const isRelative = /^\.{1,2}(?:\/|$)/.test(plain);
        const make = () => ({ manner, ...(isRelative ? this.#relative(plain, folder) : this.#byName(plain, project)) });
        const key = isRelative ? `path\0${folder}\0${module}` : `${manner.before}\0${project}\0${module}`;
        this.#links.keyed(key, make)?.importers.push(importer);
    }
    #relative(path, folder) {
        const { modules, scope } = this.#world;
        const target = (0,repo_paths/* resolvePath */.o1)(folder, path);
        if (target === undefined)
            return script_links_NOTHING;
        const files = modules.find(target);
        if (files.length > 0 || !modules.hasFolder(target))
            return { files, projects: [] };
        // A folder whose own manifest says what it is.
        const owner = scope.ownerOf(`${target}/x`);
        return owner === undefined ? script_links_NOTHING : { files: [], projects: [owner] };
    }
    #byName(name, project) {
        const { layouts, modules } = this.#world;
        const layout = project === undefined ? undefined : layouts.get(project);
        const byAlias = aliased(name, layout?.aliases ?? []).flatMap((path) => modules.find(path));
        const found = name.startsWith('#') ? this.#private(name, project) : this.#inPackage(name, project);
        if (byAlias.length + found.files.length + found.projects.length > 0) {
            return { files: [...byAlias, ...found.files], projects: found.projects };
        }
        return this.#unknown(name, project);
    }
    #private(name, project) {
        const { layouts, projects } = this.#world;
        if (project === undefined)
            return script_links_NOTHING;
        const targets = importTargets(layouts.get(project)?.manifest ?? {}, name);
        const root = projects.get(project)?.root ?? '';
        const parts = targets.map((target) => target.startsWith('.') ? this.#targetsIn(project, root, [target]) : this.#inPackage(target, project));
        return { files: parts.flatMap(({ files }) => files), projects: parts.flatMap((part) => part.projects) };
    }
    #inPackage(specifier, from) {
        const { layouts, projects, scope } = this.#world;
        const { name, subpath } = splitName(specifier);
        const project = this.#packages.get(name);
        if (project === undefined || !scope.mayLoad(from, project))
            return script_links_NOTHING;
        const root = projects.get(project)?.root ?? '';
        const targets = entryTargets(layouts.get(project)?.manifest ?? {}, subpath);
        const paths = subpath === '.' ? ['index', 'src/index'] : [subpath, `src/${subpath}`];
        return this.#targetsIn(project, root, targets ?? paths);
    }
    /** Files that paths in a package lead to; where one leads to nothing that is known, any module of it may be meant. */
    #targetsIn(project, root, targets) {
        const { has } = this.#world;
        const paths = targets.flatMap((target) => (0,repo_paths/* resolvePath */.o1)(root, target) ?? []);
        const files = paths.flatMap((path) => this.#sourcesOf(root, path));
        if (files.length > 0 || (paths.length > 0 && paths.every((path) => has(path))))
            return { files, projects: [] };
        return { files: [], projects: [project] };
    }
    /** A file, or the source from which a build makes it. */
    #sourcesOf(root, path) {
        const { modules } = this.#world;
        const direct = modules.find(path);
        const segments = (root === '' ? path : path.slice(root.length + 1)).split('/');
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
    /** Neither a package of ours nor an alias of a compiler: where the usual aliases lead, if it may be one. */
    #unknown(name, project) {
        const { projects, modules, scope } = this.#world;
        const own = project === undefined ? undefined : projects.get(project);
        if (own === undefined || name.startsWith('node:'))
            return script_links_NOTHING;
        const parts = splitName(name);
        if (own.dependencies.some((one) => one.name === parts.name))
            return script_links_NOTHING;
        const first = name.slice(0, name.indexOf('/') + 1);
        const rests = first === '' ? [name] : [name, name.slice(first.length)];
        const files = ALIASED.flatMap((folder) => rests.flatMap((rest) => (rest === '' ? [] : modules.find((0,repo_paths/* inFolder */._z)((0,repo_paths/* inFolder */._z)(own.root, folder), rest)))));
        if (files.length > 0 || /^(?:@[\w.-]+\/)?[\w.-]+(?:\/|$)/.test(name))
            return { files, projects: [] };
        return { files: [], projects: [own.name, ...scope.below(own.name)] };
    }
}
/** `@acme/core/button` is the subpath `./button` of @acme/core. */
function splitName(specifier) {
    const segments = specifier.split('/');
    const name = segments.splice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    const rest = segments.filter((segment) => segment !== '').join('/');
    return { name, subpath: rest === '' ? '.' : `./${rest}` };
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

// EXTERNAL MODULE: ./build/js/workspaces/node-specifiers.js
var node_specifiers = __webpack_require__(6227);
;// CONCATENATED MODULE: ./build/js/graph/unwritten-links.js





const CONFTEST = { before: 'has tests that load', isImport: false };
// `core.cli:main`, `core.plugin`, `-p core`, `-m core.cli`
const IN_SETTINGS = /(?:^|[\s"'=])(?:(-[mp])[ =]?)?((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)(:[A-Za-z_][\w.]*)?(?=[\s"',;[\]]|$)/gm;
const unwritten_links_PACKAGE = /(@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)/g;
/** What the settings of tools name: plug-ins, entry points, presets. */
function addSettings(settings, { scope, pythonLinker, scriptLinker }) {
    for (const [file, text] of settings) {
        const place = { file, project: scope.ownerOf(file) };
        for (const [, flag, name = '', attribute] of text.matchAll(IN_SETTINGS)) {
            const atLeast = flag === undefined && attribute === undefined ? 2 : 1;
            if (atLeast === 1 || name.includes('.'))
                pythonLinker.addNamed({ ...place, module: name }, atLeast);
        }
        for (const [, name = ''] of withoutDependencies(file, text).matchAll(unwritten_links_PACKAGE))
            scriptLinker.addNamed({ ...place, module: name });
    }
}
// What is declared there is in the project graph; it says nothing of what is loaded.
const DECLARED = /^(?:name|overrides|resolutions|pnpm|workspaces|bundle[dD]?Dependencies|dependenciesMeta|peerDependenciesMeta)$/;
function withoutDependencies(file, text) {
    if (!file.endsWith('package.json'))
        return text;
    const reading = (0,json/* readJson */.Vh)(text);
    if ('problem' in reading)
        return text;
    const fields = new Set(node_specifiers/* DEPENDENCY_FIELDS */.A.map(({ field }) => field));
    const others = (0,json/* membersOf */.lS)(reading.value).filter(([key]) => !fields.has(key) && !DECLARED.test(key));
    return JSON.stringify(Object.fromEntries(others));
}
/** What dependents of a project may load without an import of theirs: plug-ins, commands, twins of the standard library. */
function addOffers(projects, layouts, { scope, modules, pythonLinker, scriptLinker }) {
    for (const { name } of projects) {
        const { entryModules = [], roots = [] } = layouts.get(name) ?? {};
        const twins = roots.flatMap((root) => modules.namesIn(root)).filter((module) => STANDARD_MODULES.has(module));
        if (entryModules.length + twins.length === 0 && !scriptLinker.hasCommands(name))
            continue;
        const loading = projects.filter((project) => scope.below(project.name).has(name));
        const offered = { before: 'may load', after: `, which ${name} offers`, isImport: false };
        for (const module of entryModules)
            pythonLinker.addLoaded(module, name, offered, loading);
        const mistaken = { before: 'may load', after: ` of ${name} for that of the standard library`, isImport: false };
        for (const module of new Set(twins))
            pythonLinker.addLoaded(module, name, mistaken, loading);
        scriptLinker.addCommands(name, loading);
    }
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
            const make = () => ({ manner: CONFTEST, files: [file], projects: [] });
            links.keyed(`conftest\0${file}`, make)?.importers.push(manifestOf(project, file));
        }
    }
}

;// CONCATENATED MODULE: ./build/js/graph/build-module-graph.js












/**
 * Which files of some projects lead to which others, whatever the reason: imports, packages around a module, names in strings and
 * settings, plug-ins and commands that a dependency offers. Where several files may be meant, all of them are.
 */
async function buildModuleGraph(sources) {
    const { graph, tree, scope, projects, files, settings } = sources;
    const links = new LinkTable();
    const chosen = [...graph.projects.values()].filter(({ name }) => projects.has(name));
    const [python, node] = [await pythonLayouts(chosen, tree), await nodeLayouts(chosen, tree)];
    const common = { projects: graph.projects, scope };
    const modules = new PythonModules(pathsOf('python', sources));
    const scripts = new ScriptModules(pathsOf('node', sources));
    const has = (path) => tree.entries.has(path);
    const pythonLinker = new PythonLinker({ ...common, layouts: python, modules }, links);
    const scriptLinker = new ScriptLinker({ ...common, layouts: node, modules: scripts, has }, links);
    const { owners, findings } = addFiles(files, links, { scope, pythonLinker, scriptLinker });
    addSettings(settings, { scope, pythonLinker, scriptLinker });
    addOffers(chosen, python, { scope, modules, pythonLinker, scriptLinker });
    const tested = chosen.filter(({ name }) => python.has(name));
    addConftests(tested, owners.keys(), links);
    const ownerOf = (path) => owners.get(path) ?? scope.ownerOf(path);
    return { links: links.links, ownerOf, hidden: hiddenProjects(sources, python), findings };
}
/** Every file's own links, one file at a time, so that nobody holds what all of them say. */
function addFiles(files, links, { scope, pythonLinker, scriptLinker }) {
    const owners = new Map();
    const findings = [];
    for (const file of files) {
        const scan = file.scan();
        owners.set(file.path, scope.ownerOf(file.path));
        if (scan.language === 'python')
            pythonLinker.addFile(file.path, scan);
        else
            scriptLinker.addFile(file.path, scan);
        if (isUncertain(scan))
            addUncertain(file.path, scan, scope, links);
        findings.push(...problemFinding(file, scan));
    }
    return { owners, findings };
}
function pathsOf(language, { files, gone }) {
    const isWanted = (path) => /\.py[iw]?$/.test(path) === (language === 'python');
    return [...files.map(({ path }) => path), ...gone].filter(isWanted);
}
/** Their builds rename modules, or links give them a second name. */
function hiddenProjects({ files, scope }, python) {
    const linked = files.flatMap(({ path, kind }) => (kind === 'link' ? (scope.ownerOf(path) ?? []) : []));
    return new Set([...linked, ...[...python].flatMap(([name, { isRenamed }]) => (isRenamed ? name : []))]);
}
async function pythonLayouts(projects, tree) {
    const python = projects.filter(({ ecosystems }) => ecosystems.length === 0 || ecosystems.includes('python'));
    return new Map(await Promise.all(python.map(async ({ name, root }) => [name, await readPythonLayout(root, tree)])));
}
async function nodeLayouts(projects, tree) {
    const node = projects.filter(({ ecosystems }) => ecosystems.length === 0 || ecosystems.includes('node'));
    if (node.length === 0)
        return new Map();
    const aliases = await readAliases(tree);
    return new Map(node.map(({ name, root }) => {
        const reading = (0,json/* readJson */.Vh)(tree.text((0,repo_paths/* inFolder */._z)(root, 'package.json')) ?? '{}');
        const manifest = 'value' in reading && (0,json/* isObject */.Gv)(reading.value) ? reading.value : {};
        return [name, { manifest, aliases: aliases.aliasesOf(root) }];
    }));
}
/** Whatever its project can load, such a file may. */
function addUncertain(path, { dynamicLines, problem }, scope, links) {
    const owner = scope.ownerOf(path);
    const manner = problem === undefined ? DYNAMIC : UNKNOWN;
    const make = () => ({ manner, files: [], projects: [...(owner === undefined ? [] : [owner]), ...scope.below(owner)] });
    const line = dynamicLines[0];
    const importer = { file: path, project: owner, module: problem ?? '', ...(line === undefined ? {} : { line }) };
    links.keyed(`${manner.before}\0${owner}`, make)?.importers.push(importer);
}
const DYNAMIC = { before: 'imports what only the running program knows', isImport: false };
const UNKNOWN = { before: 'may import anything:', isImport: false };
function problemFinding({ path, kind }, { problem }) {
    if (problem === undefined || kind === 'unread' || kind === 'link')
        return [];
    return [
        {
            code: 'unread-imports',
            severity: 'note',
            message: `The imports of ${(0,printable/* printable */.g)(path)} are not known (${(0,printable/* printable */.g)(problem)}): it may lead to all that its project depends on`,
            fix: 'Nothing has to be done; what the file imports could be told if it were well-formed.',
            file: path,
        },
    ];
}

;// CONCATENATED MODULE: ./build/js/graph/search-scope.js

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
        const owner = folder === '' ? undefined : ofFolder(parentOf(folder));
        owners.set(folder, owner);
        return owner;
    };
    return (file) => ofFolder(parentOf(file));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/js/graph/scan-store.js

/**
 * Stands for all that decides what a scan says: it changes with each change of a scanner, so that nobody gets what an older one found.
 * A test compares it with the scanners' text.
 */
const SCANNERS = '0e64fd1a9b1ba6ac';
// Enough for the branches that somebody works on; what was used last is kept.
const MOST_KEPT = 100_000;
// Fewer than this, and than one in ten, are sooner found again than kept.
const FEW = 100;
const TYPE_ONLY = 1;
const GUARDED = 2;
const scan_store_DYNAMIC = 4;
/** Scans by what they are made of, kept as text from run to run: nothing is wrong without it. */
class ScanStore {
    #statements;
    #known;
    #made = new Map();
    #read = [];
    #used = new Set();
    /** @param text what an earlier run kept; anything else, or another version, counts as nothing */
    constructor(text) {
        const { statements, files } = text === undefined ? scan_store_NOTHING : readKept(text);
        this.#statements = statements;
        this.#known = new Map(files);
    }
    has(key) {
        return this.#known.has(key);
    }
    /** The scan of a key, made where it is not known. */
    get(key, make) {
        const known = this.#known.get(key);
        if (known !== undefined) {
            this.#used.add(key);
            return this.#scanOf(known);
        }
        const scan = this.#made.get(key) ?? make();
        this.#made.set(key, scan);
        return scan;
    }
    /** The text to keep; undefined where the one that was read is nearly as good. */
    text() {
        if (this.#made.size === 0 || (this.#made.size < FEW && this.#made.size * 10 < this.#used.size))
            return undefined;
        const others = [...this.#known.keys()].filter((key) => !this.#used.has(key));
        const known = [...this.#used, ...others].slice(0, Math.max(0, MOST_KEPT - this.#made.size));
        const statements = new StatementNumbers();
        const files = [
            ...[...this.#made].map(([key, scan]) => [key, textOf(scan, statements)]),
            ...known.map((key) => [key, textOf(this.#scanOf(this.#known.get(key)), statements)]),
        ];
        const kept = { statements: statements.list, files };
        const body = JSON.stringify(kept);
        return `${headOf(body)}\n${body}`;
    }
    #scanOf([language, places, dynamicLines, named, problem]) {
        const count = places.length / 2;
        const imports = new Array(count);
        const lines = new Array(count);
        for (let at = 0; at < count; at++) {
            imports[at] = this.#statement(places[2 * at]);
            lines[at] = places[2 * at + 1];
        }
        const scan = { language, imports, lines, dynamicLines, named: named.length === 0 ? NO_NAMES : named.map(namedOf) };
        return problem === undefined ? scan : { ...scan, problem };
    }
    #statement(number) {
        const known = this.#read[number];
        if (known !== undefined)
            return known;
        const [module, flags, ...names] = this.#statements[number];
        const isTypeOnly = (flags & TYPE_ONLY) !== 0;
        const statement = {
            module,
            names,
            isTypeOnly,
            isGuarded: (flags & GUARDED) !== 0,
            isDynamic: (flags & scan_store_DYNAMIC) !== 0,
        };
        this.#read[number] = statement;
        return statement;
    }
}
const scan_store_NOTHING = { statements: [], files: [] };
const NO_NAMES = [];
function namedOf([name, line]) {
    return { name, line };
}
/** Gives each statement a number, equal ones the same. */
class StatementNumbers {
    list = [];
    #numbers = new Map();
    numberOf({ module, names, isTypeOnly, isGuarded, isDynamic }) {
        const flags = (isTypeOnly ? TYPE_ONLY : 0) | (isGuarded ? GUARDED : 0) | (isDynamic ? scan_store_DYNAMIC : 0);
        const key = `${flags} ${module} ${names.join(' ')}`;
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        const number = this.list.push([module, flags, ...names]) - 1;
        this.#numbers.set(key, number);
        return number;
    }
}
function textOf({ language, imports, lines, dynamicLines, named, problem }, numbers) {
    const places = imports.flatMap((statement, at) => [numbers.numberOf(statement), lines[at]]);
    const names = named.map(({ name, line }) => [name, line]);
    return problem === undefined
        ? [language, places, dynamicLines, names]
        : [language, places, dynamicLines, names, problem];
}
/** What a text of the store starts with: what wrote it, and the digest of what follows. */
function headOf(body) {
    return `module-scans 1 ${SCANNERS} ${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
}
/** With the right digest a text is what this version wrote. */
function readKept(text) {
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, Math.max(0, end)) === headOf(body) ? JSON.parse(body) : scan_store_NOTHING;
}

;// CONCATENATED MODULE: ./build/js/actions/affected/scan-file-store.js


const NAME = 'module-scans';
/** Opens what an earlier run kept. Where that cannot be read, or kept, all goes on without. */
async function openStore(repository, system) {
    const folder = await system.keptFolder?.(repository);
    if (folder === undefined)
        return { keep: async () => undefined };
    const place = external_node_path_.join(folder, NAME);
    const store = new ScanStore(await orNothing(system.files.read(place)));
    return {
        store,
        async keep() {
            const text = store.text();
            if (text !== undefined)
                await orNothing(system.files.write(place, text));
        },
    };
}
/** A disk that is full or closed to us costs time, no more. */
async function orNothing(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (error.syscall !== undefined)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/actions/affected/read-modules.js








const DECODER = new TextDecoder('utf-8');
const read_modules_ABSENT = '000000';
/** The module graph of some projects at head: all of their code is read, by one process, or known from an earlier run. */
async function readModules(projects, { head, base, changes, following }, reading) {
    const graphs = head === base ? [head.graph] : [head.graph, base.graph];
    const scope = searchScope(graphs, following.edges === 'all' ? ['local', 'registry'] : ['local']);
    const isRead = (file) => {
        const owner = scope.ownerOf(file);
        return owner !== undefined && projects.has(owner);
    };
    const { files, settings, keep } = await readFiles(chosenFiles(head, projects, isRead), reading);
    const gone = changes.filter((one) => one.newMode === read_modules_ABSENT && codeKind(one.path, one.oldMode) && isRead(one.path));
    const modules = await buildModuleGraph({
        graph: head.graph,
        tree: head.tree,
        scope,
        projects,
        files,
        settings,
        gone: gone.map((change) => change.path),
    });
    await keep();
    return modules;
}
// Texts in which tools are told of modules by name.
const SETTINGS = /\.(?:toml|cfg|ini|json|jsonc|ya?ml|sh|env)$|^(?:Makefile|justfile|Procfile|(?:.*\.)?Dockerfile(?:\..*)?)$/;
function chosenFiles({ tree, graph }, projects, isRead) {
    const conftests = new Set();
    const roots = new Set();
    for (const name of projects) {
        const root = graph.projects.get(name)?.root;
        if (root === undefined)
            continue;
        roots.add(root);
        for (const folder of (0,repo_paths/* foldersAbove */.Zv)(root))
            conftests.add((0,repo_paths/* inFolder */._z)(folder, 'conftest.py'));
    }
    const code = [];
    const settings = [];
    for (const entry of tree.entries.values()) {
        const { path: file, mode } = entry;
        const kind = codeKind(file, mode);
        if (kind !== undefined) {
            if ((isRead(file) && !(0,repo_paths/* isInstalled */.j$)(file)) || conftests.has(file))
                code.push({ ...entry, kind });
        }
        else if (mode.startsWith('100') && isSettings(file) && isRead(file)) {
            const slash = file.lastIndexOf('/');
            if (roots.has(file.slice(0, Math.max(0, slash))))
                settings.push(entry);
        }
    }
    return { code, settings };
}
function isSettings(file) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return SETTINGS.test(name) && !shared_files/* LOCKFILES */.JA.has(name);
}
async function readFiles({ code, settings }, { git, system, folder }) {
    const { store, keep } = await openStore(folder, system);
    const missing = store === undefined ? code : code.filter((file) => !store.has(keyOf(file)));
    const blobs = await git.blobs([...missing, ...settings].map(({ objectId }) => objectId));
    const files = code.map((file) => {
        const make = () => scanFile(file.kind, contentOf(file, blobs));
        const scan = () => (store === undefined ? make() : store.get(keyOf(file), make));
        return { path: file.path, kind: file.kind, scan };
    });
    return { files, settings: textsOf(settings, blobs), keep };
}
/** git has every content of a commit, or gets it, or fails; in a damaged repository it may say that one is missing. */
function contentOf({ path: file, objectId }, blobs) {
    const bytes = blobs.get(objectId);
    if (bytes === undefined)
        throw new errors/* ExternalError */.yA('GIT_FAILED', `git has no content of ${file}`, false);
    return bytes;
}
function keyOf({ kind, objectId }) {
    return `${kind}:${objectId}`;
}
function textsOf(settings, blobs) {
    return new Map(settings.map(({ path: file, objectId }) => [file, DECODER.decode(blobs.get(objectId))]));
}

;// CONCATENATED MODULE: ./build/js/actions/affected/answer-by-files.js





/** Like {@link propagate}, but a dependent counts only where one of its files leads to a changed one. */
async function propagateByFiles(question, reading) {
    if (question.range.type === 'everything')
        return (0,propagate/* propagate */.g)(question);
    const projects = projectsToRead((0,touched_projects/* touchedProjects */.D)(question).projects, question);
    try {
        return (0,propagate/* propagate */.g)(question, followImports(await readModules(projects, question, reading)));
    }
    catch (error) {
        // In a clone without all contents git asks the remote for them, which may not answer.
        if (!(error instanceof errors/* ExternalError */.yA))
            throw error;
        const message = `The files cannot be read (${error.message}), so whoever depends on a changed project counts`;
        reading.system.report.annotate({ level: 'warning', title: 'As with granularity: project', message });
        return (0,propagate/* propagate */.g)(question);
    }
}


/***/ }),

/***/ 2026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
// PEP 503, normalized names: https://peps.python.org/pep-0503/#normalized-names
/** The one spelling by which an index and every tool compare names: `Maestro_Core.API` → `maestro-core-api`. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

/***/ 7569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   ur: () => (/* binding */ findDeepNesting),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
// TOML 1.0, strings, comments and nesting: https://toml.io/en/v1.0.0
/**
 * The index after the string that opens at `at`, in any of its four forms. One that never closes ends with its line, or with the
 * text where it may span lines.
 */
function endOfString(text, at) {
    const quote = text.charAt(at);
    return text.startsWith(quote.repeat(3), at)
        ? endOfMultiline(text, at + 3, quote)
        : endOfLineString(text, at + 1, quote);
}
function endOfLineString(text, start, quote) {
    let close = text.indexOf(quote, start);
    const lineEnd = endOfLine(text, start);
    while (close >= 0 && close < lineEnd && quote === '"' && isEscaped(text, close, start)) {
        close = text.indexOf(quote, close + 1);
    }
    return close < 0 || close > lineEnd ? lineEnd : close + 1;
}
function endOfMultiline(text, start, quote) {
    const close = quote.repeat(3);
    let at = text.indexOf(close, start);
    while (at > 0 && quote === '"' && isEscaped(text, at, start))
        at = text.indexOf(close, at + 1);
    if (at < 0)
        return text.length;
    // Up to two more quotes belong to the content: `""""a"""""`.
    let end = at + 3;
    for (let extra = 0; extra < 2 && text.charAt(end) === quote; extra++)
        end++;
    return end;
}
function isEscaped(text, at, start) {
    let backslashes = 0;
    while (at - backslashes > start && text.charAt(at - backslashes - 1) === '\\')
        backslashes++;
    return backslashes % 2 === 1;
}
/** The index of the line break that ends the line, and so a comment, at `at`. */
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/**
 * Where brackets or the dots of one key first nest deeper than `limit`; undefined where they never do.
 * Linear, and a glance at the counts is enough for ordinary files.
 */
function findDeepNesting(text, limit) {
    if (!mayNestDeeply(text, limit))
        return undefined;
    let open = 0;
    let dots = 0;
    for (let at = 0; at < text.length; at++) {
        switch (text.charAt(at)) {
            case '"':
            case "'":
                at = endOfString(text, at) - 1;
                break;
            case '#':
                at = endOfLine(text, at) - 1;
                break;
            case '[':
            case '{':
                open++;
                dots = 0;
                break;
            case ']':
            case '}':
                open = Math.max(0, open - 1);
                dots = 0;
                break;
            case '.':
                dots++;
                break;
            case '\n':
            case '=':
            case ',':
                dots = 0;
                break;
        }
        if (open > limit || dots > limit)
            return at;
    }
    return undefined;
}
/** It takes more brackets than that, or a line with more dots. */
function mayNestDeeply(text, limit) {
    return countUpTo(text, '[', limit) + countUpTo(text, '{', limit) > limit || hasDottedLine(text, limit);
}
/** How often a character occurs; of more than `most` just one more. */
function countUpTo(text, character, most) {
    let count = 0;
    for (let at = text.indexOf(character); at >= 0 && count <= most; at = text.indexOf(character, at + 1))
        count++;
    return count;
}
function hasDottedLine(text, limit) {
    for (let start = 0; start <= text.length;) {
        const end = endOfLine(text, start);
        // A key has a character between its dots, at least.
        if (end - start > limit * 2 && countUpTo(text.slice(start, end), '.', limit) > limit)
            return true;
        start = end + 1;
    }
    return false;
}


/***/ }),

/***/ 1023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ readToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   kp: () => (/* binding */ stringsAt),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
// TOML 1.0, reading: https://toml.io/en/v1.0.0 (and 1.1 where a file uses it)

const MOST_CHARACTERS = 5_000_000;
const DEEPEST = 100;
// Asked for when this module is loaded: whoever loads it has manifests to read, and waits for git just then.
const loading = __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
// Kept from the first file on: even a promise that is fulfilled takes longer than reading a small file.
let smol;
/**
 * Reads TOML (1.0, and 1.1 where a file uses it). A text that is too big or nests too deep is refused unread. Keys such as
 * `__proto__` are keys like any other.
 */
async function readToml(text) {
    if (text.length > MOST_CHARACTERS) {
        return refused(text, 0, `holds ${text.length} characters; at most ${MOST_CHARACTERS} are read`);
    }
    const plain = normalize(text);
    const deep = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeepNesting */ .ur)(plain, DEEPEST);
    if (deep !== undefined)
        return refused(plain, deep, `nests deeper than ${DEEPEST} levels`);
    smol ??= await loading;
    try {
        return { table: smol.parse(plain, { integersAsBigInt: 'asNeeded' }) };
    }
    catch (error) {
        if (!(error instanceof smol.TomlError))
            throw error;
        const [message = ''] = error.message.split('\n', 1);
        return { problem: { message: lowerFirst(message), line: error.line, column: error.column, frame: error.codeblock } };
    }
}
function normalize(text) {
    const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return start.includes('\r') ? start.replaceAll('\r\n', '\n') : start;
}
function refused(text, at, message) {
    const before = text.slice(0, at);
    const start = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    const shown = text.slice(start, Math.min(at + 1, start + 80));
    return { problem: { message, line, column: at - start + 1, frame: `${line}:  ${shown}\n` } };
}
function lowerFirst(text) {
    return text.slice(0, 1).toLowerCase() + text.slice(1);
}
/** What stands at the end of a way of keys; undefined where the way leads nowhere. Only own keys count. */
function valueAt(table, ...keys) {
    let value = table;
    for (const key of keys) {
        if (!isTable(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** The table at the end of a way of keys; undefined where there is none. */
function tableAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return isTable(value) ? value : undefined;
}
/** The string at the end of a way of keys; undefined where there is none. */
function stringAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return typeof value === 'string' ? value : undefined;
}
/** The array at the end of a way of keys; empty where there is none. */
function listAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return Array.isArray(value) ? value : [];
}
/** The strings of the array at the end of a way of keys; empty where there is none. */
function stringsAt(table, ...keys) {
    return listAt(table, ...keys).filter((item) => typeof item === 'string');
}
/** Keys and values of the table at the end of a way of keys, in the file's order; empty where there is none. */
function entriesAt(table, ...keys) {
    const found = tableAt(table, ...keys);
    return found === undefined ? [] : Object.entries(found);
}
/** Whether a parsed value is a table: no array, no date. */
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}


/***/ })

};
