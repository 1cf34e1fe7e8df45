export const id = 394;
export const ids = [394];
export const modules = {

/***/ 394:
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
        isGuarded: (line & 1) === 1,
    };
}
/** `imports core_api.client`; not escaped. */
function wordsOf({ manners, mannerOf, modules, uses }, use) {
    const { before, after = '' } = manners[mannerOf[uses.link[use]]];
    const module = modules[uses.module[use]];
    return `${module === '' ? before : `${before} ${module}`}${after}`;
}

;// CONCATENATED MODULE: ./build/js/graph/number-lists.js
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

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
;// CONCATENATED MODULE: ./build/js/graph/undeclared-imports.js


/**
 * Imports of other projects on which a project does not depend by any manifest or setting, over edges of whatever kind: each pair of
 * projects once, at the first place in order of path. A `warning`; a `note` where it depends on one that depends on the other. Imports whose
 * absence is provided for are none, nor is a name that several projects have.
 */
function undeclaredImports(modules, graph) {
    const { links } = modules;
    const reach = reachFinder(graph);
    return firstUndeclared(modules, graph)
        .sort((a, b) => (isBefore(links, a.use, b.use) ? -1 : 1))
        .flatMap((one) => findingOf(one, links, { graph, reach }));
}
function firstUndeclared({ links, order, usesOf }, graph) {
    const { manners, mannerOf, projects, uses } = links;
    const pair = (from, to) => from * projects.length + to;
    const numbers = new Map(projects.map((name, at) => [name, at]));
    const declared = new Set(graph.edges.flatMap((edge) => {
        const [from, to] = [numbers.get(edge.from), numbers.get(edge.to)];
        return from === undefined || to === undefined ? [] : pair(from, to);
    }));
    const found = new Map();
    for (const link of order) {
        const start = usesOf.starts[link];
        const end = usesOf.starts[link + 1];
        if (!manners[mannerOf[link]].isImport)
            continue;
        if (isWithinProject(links, link, usesOf.items[start]))
            continue;
        const to = onlyOwner(links, link);
        if (to === NOBODY)
            continue;
        for (let at = start; at < end; at++) {
            const use = usesOf.items[at];
            const from = uses.project[use];
            if (from === NOBODY || from === to || (uses.line[use] & 1) === 1)
                continue;
            const key = pair(from, to);
            if (declared.has(key))
                continue;
            const earlier = found.get(key);
            if (earlier === undefined || isBefore(links, use, earlier.use))
                found.set(key, { use, to });
        }
    }
    return [...found.values()];
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
    let only = NOBODY;
    const isOther = (owner) => {
        if (owner === NOBODY || (only !== NOBODY && owner !== only))
            return true;
        only = owner;
        return false;
    };
    for (let at = filesOf.starts[link]; at < filesOf.starts[link + 1]; at++) {
        if (isOther(owners[filesOf.items[at]]))
            return NOBODY;
    }
    for (let at = projectsOf.starts[link]; at < projectsOf.starts[link + 1]; at++) {
        if (isOther(projectsOf.items[at]))
            return NOBODY;
    }
    return only;
}
function isBefore({ uses, paths }, a, b) {
    const [one, other] = [uses.file[a], uses.file[b]];
    if (one === other)
        return uses.line[a] >> 1 < uses.line[b] >> 1;
    return paths[one] < paths[other];
}
function findingOf({ use, to }, links, { graph, reach }) {
    const importer = importerOf(links, use);
    const from = graph.projects.get(importer.project);
    const target = graph.projects.get(links.projects[to]);
    if (from === undefined || target === undefined)
        return [];
    const isThroughOthers = reach(from.name, target.name);
    const only = isThroughOthers ? ', which it only gets through what it depends on' : ', on which it does not depend';
    return [
        {
            code: 'undeclared-dependency',
            severity: isThroughOthers ? 'note' : 'warning',
            message: `${from.name} ${(0,printable/* printable */.g)(wordsOf(links, use))}, a module of ${target.name}${only}`,
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
function directUses({ links, order, usesOf }) {
    const { projects, owners, filesOf, projectsOf, uses } = links;
    const direct = projects.map(() => new Set());
    for (const link of order) {
        let last = NOBODY;
        for (let at = usesOf.starts[link]; at < usesOf.starts[link + 1]; at++) {
            const project = uses.project[usesOf.items[at]];
            // Those of one project stand together.
            if (project === last || project === NOBODY)
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
// How a file leads on: by a use, or in no other way than being changed itself, or not at all.
const CHANGED = -1;
const UNREACHED = -2;
class Tracing {
    found;
    #modules;
    #byEdges;
    #incoming;
    #changes;
    /** Numbers of changed files; those that the graph does not know come behind its own. */
    #numbers;
    #unknown;
    /** The use by which a file leads to a changed one, and the next file on the way; by file. */
    #leads;
    #next;
    #queue = [];
    #reached = new Set();
    /** Over edges of which imports do not tell. */
    #doubted = [];
    /** Those that count whatever their files say, with what their dependents are told, whose turn comes. */
    #whole = new Map();
    #turns = [];
    #done = 0;
    #followed;
    /** The links that lead to a file, or to any of a project. */
    #byFile;
    #byProject;
    #uses;
    constructor(modules, byEdges, touched, question) {
        const { head, base, following, changes } = question;
        this.#modules = modules;
        this.#byEdges = byEdges;
        this.found = (0,follow_edges/* startOf */.GH)(touched);
        this.#incoming = (0,follow_edges/* incomingEdges */.dK)(head.graph, base.graph, following);
        this.#changes = new Map(changes.map((change) => [change.path, change]));
        this.#uses = projectUses(modules);
        const { links, order } = modules;
        const known = numbersAmong(this.#changes, links.paths);
        this.#unknown = [...this.#changes.keys()].filter((path) => !known.has(path));
        this.#numbers = new Map([...known, ...this.#unknown.map((path, at) => [path, links.paths.length + at])]);
        const count = links.paths.length + this.#unknown.length;
        this.#leads = new Int32Array(count).fill(UNREACHED);
        this.#next = new Int32Array(count);
        this.#followed = new Uint8Array(links.mannerOf.length);
        this.#byFile = holdersOf(links.filesOf, order, count);
        this.#byProject = holdersOf(links.projectsOf, order, links.projects.length);
    }
    /** Imports first: where both tell, they tell more. */
    run(touched) {
        for (const { name, seen } of touched.values()) {
            for (const one of seen)
                if (isModuleChange(one))
                    this.#reach(this.#numbers.get(one.change.path), name, CHANGED, 0);
        }
        for (const file of this.#queue)
            this.#followLinks(this.#byFile, file, file);
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
    #followLinks({ starts, items }, of, next) {
        const end = starts[of + 1];
        for (let at = starts[of]; at < end; at++) {
            const link = items[at];
            if (this.#followed[link] === 1)
                continue;
            this.#followed[link] = 1;
            this.#followUses(link, next);
        }
    }
    #followUses(link, next) {
        const { links, usesOf } = this.#modules;
        const end = usesOf.starts[link + 1];
        for (let at = usesOf.starts[link]; at < end; at++) {
            const use = usesOf.items[at];
            const file = links.uses.file[use];
            if (this.#leads[file] !== UNREACHED)
                continue;
            const project = links.uses.project[use];
            this.#reach(file, links.projects[project], use, next);
        }
    }
    /** A file leads to a changed one, or is one. */
    #reach(file, project, lead, next) {
        if (this.#leads[file] !== UNREACHED)
            return;
        this.#leads[file] = lead;
        this.#next[file] = next;
        this.#queue.push(file);
        if (project === undefined)
            return;
        if (lead !== CHANGED && this.#isOpen(project))
            this.#take(project, this.#reasonFor(project, file));
        if (this.#reached.has(project))
            return;
        this.#reached.add(project);
        const number = this.#modules.links.projects.indexOf(project);
        if (number !== NOBODY)
            this.#followLinks(this.#byProject, number, file);
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
        const { links } = this.#modules;
        const steps = [];
        let file = from;
        let at = project;
        for (let use = this.#leads[file]; use !== CHANGED; use = this.#leads[file]) {
            const importer = importerOf(links, use);
            at = importer.project ?? at;
            const place = importer.line === undefined ? { file: importer.file } : { file: importer.file, line: importer.line };
            steps.push({ project: at, at: place, words: (0,printable/* printable */.g)(wordsOf(links, use)) });
            file = this.#next[file];
        }
        const path = links.paths[file] ?? this.#unknown[file - links.paths.length];
        const status = this.#changes.get(path)?.status ?? 'M';
        return { type: 'import', to: this.#modules.ownerOf(path) ?? at, steps, file: path, status };
    }
}
/** Of those wanted, which are few, where they stand in a long list. */
function numbersAmong(wanted, paths) {
    const numbers = new Map();
    for (let at = 0; at < paths.length; at++) {
        const path = paths[at];
        if (wanted.has(path))
            numbers.set(path, at);
    }
    return numbers;
}
/** For dependents of a project whose own reason is another one. */
function wholeBecause(reason) {
    if (reason.type !== 'dependency')
        return 'which counts as a whole';
    const doubt = reason.doubt === undefined ? '' : `, ${reason.doubt}`;
    return `which counts as a whole, because it depends on ${reason.edge.to}${doubt}`;
}

// EXTERNAL MODULE: ./build/js/affected/propagate.js + 2 modules
var propagate = __webpack_require__(7802);
// EXTERNAL MODULE: ./build/js/affected/touched-projects.js + 4 modules
var touched_projects = __webpack_require__(526);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(1589);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
;// CONCATENATED MODULE: ./build/js/graph/path-strings.js
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

;// CONCATENATED MODULE: ./build/js/graph/data-links.js

const READ = { before: 'may read data that names modules', isImport: false };
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
        const isPath = isWrittenAsPath(module);
        const installed = /(?:^|\/)node_modules\/(.+)/.exec(module)?.[1];
        const links = [
            installed === undefined
                ? scriptLinker.addNamed(importer)
                : scriptLinker.addNamed({ ...importer, module: installed }),
            isPath ? pathLinker.addNamed(importer, true) : undefined,
            isPath && !(endsLikeCode(module) && !module.includes('/')) ? undefined : pythonLinker.addNamed(importer),
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
var node_specifiers = __webpack_require__(6227);
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
    // The innermost comes last, so that it counts.
    const around = (root) => [...(root === '' ? [] : (inside.get(root) ?? [])), ...(0,repo_paths/* foldersAbove */.Zv)((0,repo_paths/* inFolder */._z)(root, 'x'))]
        .reverse()
        .flatMap((folder) => byFolder.get(folder) ?? []);
    return {
        namesFor: (root) => new Set(around(root).flatMap(({ names }) => names)),
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
    #mannerOf({ before, after, isImport }) {
        const known = this.#manners.findIndex((one) => one.before === before && one.after === after && one.isImport === isImport);
        return known >= 0 ? known : this.#manners.push({ before, ...(after === undefined ? {} : { after }), isImport }) - 1;
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
    add(link, { file, project, line = 0, module, isGuarded }) {
        if (link === undefined)
            return;
        this.#place(link, file, project);
        this.#uses.module.push(this.#modules.numberOf(module));
        this.#uses.line.push(2 * line + (isGuarded === true ? 1 : 0));
    }
    /** Nobody needs a link yet; whoever does later counts as coming before those who need what is added from now on. */
    mention(link, { file, project }) {
        if (link === undefined)
            return;
        this.#place(link, file, project);
        this.#uses.module.push(UNSAID);
        this.#uses.line.push(0);
    }
    #place(link, file, project) {
        this.#uses.link.push(link);
        this.#uses.file.push(this.#paths.numberOf(file));
        this.#uses.project.push(project === undefined ? NOBODY : this.#projects.numberOf(project));
    }
    /** How many uses there are so far. */
    get count() {
        return this.#uses.link.length;
    }
    /** All links, with the uses that were added. */
    links(ownerOf) {
        const more = this.#paths.list.slice(this.#owners.length).map((file) => {
            const owner = ownerOf(file);
            return owner === undefined ? NOBODY : this.#projects.numberOf(owner);
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

;// CONCATENATED MODULE: ./build/js/graph/linked-files.js



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
        if (module[use] === UNSAID)
            needed[use] = count;
    const usesOf = placesOf(needed, count + 1);
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
            message: `The imports of ${(0,printable/* printable */.g)(path)} are not known (${(0,printable/* printable */.g)(problem)}): it may lead to all that its project depends on`,
            fix: 'Nothing has to be done; what the file imports could be told if it were well-formed.',
            file: path,
        },
    ];
}

// EXTERNAL MODULE: ./build/js/standards/jsonc.js
var jsonc = __webpack_require__(896);
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
const script_modules_ENDING = /\.(?:d\.[cm]?ts|[cm]?[jt]sx?|vue|svelte|mdx|astro|marko|coffee)$/;
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
            const stem = file.replace(script_modules_ENDING, '');
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
        const stem = plain.replace(script_modules_ENDING, '');
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




const NAMED = { before: 'names', isImport: false };
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
        const paths = named.filter(({ name }) => isWrittenAsPath(name));
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
        const mayBeFolder = isDotted || withFolders || endsLikeCode(plain);
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
var toml = __webpack_require__(1023);
;// CONCATENATED MODULE: ./build/js/graph/python-layout.js


/**
 * Reads the layout of a project from its manifests; what none of them says is where most keep their modules.
 *
 * @param script the text of its setup.py
 */
async function readPythonLayout(root, tree, script = '') {
    const text = tree.text((0,repo_paths/* inFolder */._z)(root, 'pyproject.toml'));
    const reading = text === undefined ? undefined : await (0,toml/* readToml */.D7)(text);
    const table = reading !== undefined && 'table' in reading ? reading.table : {};
    const setup = tree.text((0,repo_paths/* inFolder */._z)(root, 'setup.cfg')) ?? '';
    const stated = [...statedFolders(table), ...setupFolders(setup)];
    const folders = stated.flatMap((folder) => (0,repo_paths/* resolvePath */.o1)(root, folder) ?? []);
    return {
        roots: [...new Set([(0,repo_paths/* inFolder */._z)(root, 'src'), root, ...folders])],
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
const python_links_NOWHERE = { found: NO_MODULE, context: '', name: '', link: undefined, alone: [] };
const IMPORT = { before: 'imports', isImport: true };
const python_links_NAMED = { before: 'names', isImport: false };
const PACKAGE = { before: 'lies in a package whose code runs first', isImport: false };
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
    #addImport({ module, names, isGuarded, isTypeOnly }, line, { file, folder }) {
        const meant = module.startsWith('.') ? this.#relative(module, folder) : this.#absolute(module, folder.path).alone;
        if (meant.length === 0)
            return;
        const importer = { file, project: folder.path.project, line, module, isGuarded: isGuarded || isTypeOnly };
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
        const { link } = this.#absolute(taken, this.#folderAt((0,repo_paths/* parentOf */.gN)(file)).path);
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
            known = { context: `from ${base}`, byName: new Map() };
            this.#relatives.set(base, known);
        }
        const resolved = this.#known(rest, known, () => this.#findRelative(rest, base));
        if (resolved.found.isWhole && this.#world.modules.isPackage(base))
            return resolved.alone;
        const others = namesOf(base, path).flatMap((name) => this.#absolute(joined(name, rest), path).alone);
        return [...resolved.alone, ...others];
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
        return this.#known(module, known, () => this.#search.find(module, path));
    }
    #known(name, { context, byName }, find) {
        let resolved = byName.get(name);
        if (resolved === undefined) {
            resolved = this.#resolved(find(), context, name);
            byName.set(name, resolved);
        }
        return resolved;
    }
    #resolved(found, context, name) {
        if (found.files.length === 0 && found.folders.length === 0)
            return python_links_NOWHERE;
        const link = this.#links.find(context, name, () => ({ manner: IMPORT, files: found.files }));
        const resolved = { found, context, name, link, alone: python_links_NOWHERE.alone };
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
            const files = name === '**' ? modules.below(folder) : name === '*' ? modules.inside(folder) : modules.childOf(folder, name);
            if (files.length === 0)
                return [];
            const context = `of ${resolved.context}\0${resolved.name}\0${folder}`;
            return this.#links.find(context, name, () => ({ manner: IMPORT, files })) ?? [];
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

;// CONCATENATED MODULE: ./build/js/graph/data-names.js

// `class: core.a.Handler`, `-m core.a`, `script_location = core:migrations`
const DOTTED = /(?<![\w./@$-])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)(?![\w/(-])/g;
const ATTRIBUTE = /(?<![\w./@$-])([A-Za-z_][\w.]*):([A-Za-z_]\w*)(?![\w/(-])/g;
const RUN = /-m["',\s]+([A-Za-z_]\w*(?:\.\w+)*)/g;
const data_names_PACKAGE = /(@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)/g;
/** What a text that is no code may name, whoever reads it: modules, packages, paths of code. */
function namesInData(text) {
    const found = pathsInData(text).map(({ path, at }) => ({ name: path, at }));
    for (const { 1: name = '', index } of text.matchAll(DOTTED))
        found.push({ name, at: index });
    for (const { 1: name = '', index } of text.matchAll(data_names_PACKAGE))
        found.push({ name, at: index });
    for (const { 1: module, 2: attribute, index } of text.matchAll(ATTRIBUTE)) {
        found.push({ name: `${module}.${attribute}`, at: index });
    }
    if (text.includes('-m'))
        for (const { 1: name = '', index } of text.matchAll(RUN))
            found.push({ name, at: index });
    return found;
}

// EXTERNAL MODULE: ./build/js/graph/module-scan.js
var module_scan = __webpack_require__(5479);
// EXTERNAL MODULE: ./build/js/graph/python-encoding.js
var python_encoding = __webpack_require__(569);
// EXTERNAL MODULE: ./build/js/graph/python-imports.js + 5 modules
var python_imports = __webpack_require__(9489);
;// CONCATENATED MODULE: ./build/js/graph/python-names.js

// A dotted name that is a whole string, perhaps with an attribute after a colon: a setting, a name to mock.
const python_names_DOTTED = /["']([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)(?::[\w.]+)?["']/g;
// `python -m core`, `[sys.executable, "-m", "core"]`
const python_names_RUN = /-m["',\s]+([A-Za-z_]\w*(?:\.\w+)*)/g;
// Where a word alone may be a package: lists of applications, and what looks modules up in packages.
const LISTING = ['_APPS', 'discover', 'PackageLoader', 'packages='];
const WORD = /["']([A-Za-z_]\w*)["']/g;
/** What the strings of a Python text may name: modules, packages, paths of code. */
function namesInPython(text) {
    const found = pathsInPython(text).map(({ path, at }) => ({ name: path, at }));
    for (const { 1: name = '', index } of text.matchAll(python_names_DOTTED))
        found.push({ name, at: index });
    if (text.includes('-m')) {
        for (const { 1: name = '', index } of text.matchAll(python_names_RUN)) {
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
    return UTF8.decode(bytes);
}
const UTF8 = new TextDecoder('utf-8');

// EXTERNAL MODULE: ./build/js/graph/typescript-imports.js + 2 modules
var typescript_imports = __webpack_require__(4041);
// EXTERNAL MODULE: ./build/js/graph/typescript-cursor.js
var typescript_cursor = __webpack_require__(2197);
;// CONCATENATED MODULE: ./build/js/graph/path-calls.js


const CALL = /\b(join|resolve|joinPath|context|URL)\s*\(/g;
// What stands for the folder of the file itself.
const HERE = /dirname|__filename|import\.meta/;
const path_calls_LONGEST = 300;
/** Paths that calls put together: `path.join(__dirname, '..', 'a.js')`, `new URL('./', import.meta.url)`, `require.context('.')`. */
function pathsInCalls(text) {
    const found = [];
    for (const { 0: whole, 1: name, index } of text.matchAll(CALL)) {
        const start = index + whole.length;
        const { parts, length } = readParts(text.slice(start, start + path_calls_LONGEST));
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
    return endsLikeCode(path) || /[*/]$/.test(path) ? path : `${path}/`;
}

;// CONCATENATED MODULE: ./build/js/graph/typescript-names.js


// Names without a scope look like any other string.
const SCOPED = /["'`](@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)["'`]/g;
// A comment of a file, or a setting of a compiler's plug-in: https://www.typescriptlang.org/tsconfig/#jsxImportSource
const JSX_SOURCE = /@?jsxImportSource["']?(?:\s*[:=]\s*["']|\s+)(@?[\w.~/-]+)/g;
/** What the strings of a text in JavaScript or TypeScript may name: packages, paths, what JSX is made with. */
function namesInScript(text) {
    const calls = pathsInCalls(text);
    const found = [...calls, ...outside(calls, pathsInScript(text))].map(({ path, at }) => ({
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

;// CONCATENATED MODULE: ./build/js/graph/scan-file.js








const scan_file_NOTHING = { ...module_scan/* NO_IMPORTS */.h, lines: [], named: [], language: 'python' };
// Nobody writes longer modules; what makes them says in other files what it needs.
const MOST_BYTES = 5_000_000;
/** What the text of a file says of the modules that it needs: a function of kind and text alone. It does not throw. */
function scanFile(kind, bytes) {
    if (kind === 'unread')
        return { ...scan_file_NOTHING, problem: 'its kind of file is not read' };
    if (kind === 'link')
        return { ...scan_file_NOTHING, problem: 'it is a link, which is not followed' };
    if (bytes.length > MOST_BYTES && kind === 'data')
        return scan_file_NOTHING;
    if (bytes.length > MOST_BYTES)
        return { ...scan_file_NOTHING, problem: `it is longer than ${MOST_BYTES / 1_000_000} MB` };
    if (kind === 'python')
        return scanPythonFile(bytes);
    const text = decodeScript(bytes);
    if (kind === 'data')
        return { ...scan_file_NOTHING, named: namedIn(text, namesInData(text), module_scan/* NO_IMPORTS */.h) };
    if (kind === 'typescript')
        return scanScriptText(text);
    if (kind === 'component')
        return scanScriptText(scriptsOf(text), text);
    return scanByShebang(text, bytes);
}
function scanPythonFile(bytes) {
    const { text, problem } = (0,python_encoding/* decodePython */.v)(bytes);
    const scan = withLoaded(text, (0,python_imports/* scanPython */.W)(text));
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
    const scan = withContexts(text, (0,typescript_imports/* scanTypeScript */.B)(text));
    return { ...scan, lines: linesOf(scan), named: namedIn(whole, namesInScript(whole), scan), language: 'node' };
}
function linesOf({ imports }) {
    return imports.map(({ line }) => line);
}
function scanByShebang(text, bytes) {
    const [first = ''] = text.slice(0, 200).split('\n', 1);
    if (!first.startsWith('#!'))
        return scan_file_NOTHING;
    if (first.includes('python'))
        return scanPythonFile(bytes);
    return /node|deno|bun|tsx/.test(first) ? scanScriptText(text) : scan_file_NOTHING;
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

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
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
const UNKNOWN = { before: 'imports', after: ', which may be any module by an alias', isImport: false };
const PLUGIN = { before: 'may load the plug-in', isImport: false };
const REPLACED = { before: 'is replaced in browsers by', isImport: false };
const COMMAND = { before: 'may run a command of', isImport: false };
const script_links_NOTHING = { files: [], projects: [] };
const PLUGINS = /(?:^|\/)(?:eslint|babel|prettier|stylelint|postcss|tailwind(?:css)?|commitlint|jest|vitest|vite|rollup|webpack|esbuild|remark|rehype|tsconfig|swc|storybook|playwright|cypress|karma|mocha|semantic-release|graphql-codegen|nx|turbo)-|-(?:plugin|preset|config|loader|transformer|reporter|environment)s?$/;
// Where aliases that only a bundler or a test runner knows lead.
const ALIASED = ['', 'src', 'app', 'src/app', 'lib', 'src/lib', 'source'];
/** Adds links from the JavaScript and TypeScript files of a world. */
class ScriptLinker {
    #world;
    #links;
    #packages = new Map();
    #everything;
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
        if (!/\.[jt]sx$/.test(file) || project === undefined)
            return;
        for (const source of this.#world.layouts.get(project)?.jsxSources ?? []) {
            for (const module of jsxModules(source))
                this.#add({ file, project, module }, script_links_NAMED);
        }
    }
    /** What a string names, if it is a package of this repository: what reads a package's name may load what lies at its top. */
    addNamed(importer) {
        const { name, subpath } = splitName(importer.module);
        const { project } = importer;
        const named = this.#packageOf(name, project);
        if (named === undefined)
            return undefined;
        if (subpath === '.' && named !== project && this.#world.scope.mayLoad(project, named))
            this.#addTop(importer, named);
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
            const { files, projects, isUnknown } = isRelative ? this.#relative(plain, folder) : this.#byName(plain, project);
            return { manner: isUnknown === true ? UNKNOWN : manner, files, projects };
        };
        const context = isRelative ? `path ${folder}` : `${manner.before} ${project}`;
        const link = this.#links.find(context, module, make);
        this.#links.add(link, importer);
        return link;
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
        const byAlias = [
            ...aliased(name, layout?.aliases ?? []).flatMap((path) => modules.find(path)),
            ...this.#forBrowsers(name, project),
        ];
        const found = name.startsWith('#') ? this.#private(name, project) : this.#inPackage(name, project);
        if (byAlias.length + found.files.length + found.projects.length > 0) {
            return { files: [...byAlias, ...found.files], projects: found.projects };
        }
        return this.#unknown(name, project);
    }
    /** The project that a package's name stands for; a manifest may give it another name. */
    #packageOf(name, from) {
        const { layouts } = this.#world;
        const renamed = from === undefined ? undefined : layouts.get(from)?.renamed.get(name);
        if (renamed === undefined)
            return this.#packages.get(name);
        if ('name' in renamed)
            return this.#packages.get(renamed.name);
        const project = this.#everyPackage().byRoot.get(renamed.folder);
        return project !== undefined && layouts.has(project) ? project : this.#packages.get(name);
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
        return { files: parts.flatMap(({ files }) => files), projects: parts.flatMap((part) => part.projects) };
    }
    #inPackage(specifier, from) {
        const { layouts, projects, scope } = this.#world;
        const { name, subpath } = splitName(specifier);
        const project = this.#packageOf(name, from);
        if (project === undefined || !scope.mayLoad(from, project))
            return script_links_NOTHING;
        const root = projects.get(project)?.root ?? '';
        const targets = entryTargets(layouts.get(project)?.manifest ?? {}, subpath);
        const paths = subpath === '.' ? ['index', 'src/index'] : [subpath, `src/${subpath}`];
        return this.#targetsIn(project, root, targets ?? paths);
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






const CONFTEST = { before: 'has tests that load', isImport: false };
// `core.cli:main`, `core.plugin`, `-p core`, `-m core.cli`
const IN_SETTINGS = /(?:^|[\s"'=])(?:(-[mp])[ =]?)?((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)(:[A-Za-z_][\w.]*)?(?=[\s"',;[\]]|$)/gm;
const unwritten_links_WORD = /["'`]([a-z0-9][\w.-]*)(?=["'`/])/g;
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
        for (const [, name = ''] of text.matchAll(unwritten_links_WORD))
            scriptLinker.addNamed({ ...place, module: name });
        const names = [...namesInData(text), ...namesOfCode(file, text)];
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
    return /\.[cm]?[jt]s$/.test(file) ? namesInScript(text) : [];
}
/** What dependents of a project may load without an import of theirs: plug-ins, commands, twins of the standard library. */
function addOffers(projects, layouts, { scope, modules, pythonLinker, scriptLinker }) {
    for (const project of projects) {
        const { name } = project;
        const { entryModules = [], roots = [] } = layouts.get(name) ?? {};
        const twins = roots.flatMap((root) => modules.namesIn(root)).filter(isLoadedUnasked);
        scriptLinker.addReplacements(project);
        const offers = entryModules.length + twins.length > 0 || scriptLinker.hasCommands(name);
        if (!offers && !scriptLinker.isPlugin(project))
            continue;
        const loading = projects.filter((other) => scope.below(other.name).has(name));
        const offered = { before: 'may load', after: `, which ${name} offers`, isImport: false };
        for (const module of entryModules)
            pythonLinker.addLoaded(module, name, offered, loading);
        const mistaken = { before: 'may load', after: ` of ${name} for that of the standard library`, isImport: false };
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
    const { uses, ownUses } = replacedUses(earlier, fresh.uses, isChanged);
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
        if (isUncertain(scan))
            addUncertain(file.path, scan, scope, links);
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
async function pythonLayouts(projects, { tree, settings }) {
    const python = projects.filter(({ ecosystems }) => ecosystems.length === 0 || ecosystems.includes('python'));
    const layoutOf = (root) => readPythonLayout(root, tree, settings.get((0,repo_paths/* inFolder */._z)(root, 'setup.py')));
    return new Map(await Promise.all(python.map(async ({ name, root }) => [name, await layoutOf(root)])));
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
        return [name, { manifest, declared: declared.namesFor(root), renamed: declared.renamedFor(root), ...settings }];
    }));
}
/** Whatever its project can load, such a file may. */
function addUncertain(path, { dynamicLines, problem }, scope, links) {
    const owner = scope.ownerOf(path);
    const manner = problem === undefined ? DYNAMIC : build_module_graph_UNKNOWN;
    const make = () => ({ manner, files: [], projects: [...(owner === undefined ? [] : [owner]), ...scope.below(owner)] });
    const line = dynamicLines[0];
    const importer = { file: path, project: owner, module: problem ?? '', ...(line === undefined ? {} : { line }) };
    links.add(links.find(`uncertain ${manner.before}`, `${owner}`, make), importer);
}
const DYNAMIC = { before: 'imports what only the running program knows', isImport: false };
const build_module_graph_UNKNOWN = { before: 'may import anything:', isImport: false };

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/js/graph/scan-store.js

/**
 * Stands for all that decides what a scan says: it changes with each change of a scanner, so that nobody gets what an older one found.
 * A test compares it with the scanners' text.
 */
const SCANNERS = 'd24526a338594406';
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

;// CONCATENATED MODULE: ./build/js/graph/link-store.js



/**
 * Stands for all that decides what links are made of scans: it changes with each change of what makes them. A test compares it with the text
 * of all files that take part.
 */
const LINKERS = 'f23ec9a0bc99c398';
/**
 * Links as text.
 *
 * @param world the digest of all that they are made of beside the code
 * @param contents ids of the contents of all files of code, in order
 */
function textOfLinks({ links, ownUses, problems, hidden }, world, contents) {
    const { paths, projects, manners } = links;
    const columns = columnsOf(links);
    const lengths = columns.map(({ length }) => length);
    const rest = { morePaths: paths.slice(contents.length), projects, manners, ownUses, problems, hidden, lengths };
    const bytes = columns.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));
    const body = [
        contents.join(''),
        JSON.stringify(rest),
        Buffer.concat(bytes).toString('base64'),
        ...[links.modules, links.contexts].map((texts) => JSON.stringify(texts)),
    ].join('\n');
    return `${link_store_headOf(world)}${digestOf(body)}\n${body}`;
}
/**
 * Reads what {@link textOfLinks} made.
 *
 * @param paths of all files of code, in order: the same whenever the world is
 * @returns nothing where it was made by another version, of another world, or is not whole
 */
function linksFromText(text, world, paths) {
    const head = link_store_headOf(world);
    if (!text.startsWith(head))
        return undefined;
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(head.length, Math.max(0, end)) !== digestOf(body))
        return undefined;
    const [ids, rest, numbers, modules, contexts] = body.split('\n');
    const { morePaths, projects, manners, ownUses, problems, hidden, lengths } = JSON.parse(rest);
    const links = {
        ...linksOf(columnsIn(numbers, lengths)),
        paths: [...paths, ...morePaths],
        projects,
        manners,
        modules: JSON.parse(modules),
        // Wanted only where more links are to be made.
        get contexts() {
            return JSON.parse(contexts);
        },
    };
    return { linked: { links, ownUses, problems, hidden }, ids };
}
function link_store_headOf(world) {
    return `module-links 1 ${(0,external_node_os_.endianness)()} ${SCANNERS} ${LINKERS} ${world} `;
}
function digestOf(body) {
    return (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex');
}
/** The order of columns in a text. */
function columnsOf({ owners, mannerOf, contextOf, nameOf, filesOf, projectsOf, uses }) {
    return [
        ...[owners, mannerOf, contextOf, nameOf],
        ...[filesOf.starts, filesOf.items, projectsOf.starts, projectsOf.items],
        ...[uses.link, uses.file, uses.project, uses.module, uses.line],
    ];
}
function linksOf(next) {
    return {
        owners: next(),
        mannerOf: next(),
        contextOf: next(),
        nameOf: next(),
        filesOf: { starts: next(), items: next() },
        projectsOf: { starts: next(), items: next() },
        uses: { link: next(), file: next(), project: next(), module: next(), line: next() },
    };
}
function columnsIn(text, lengths) {
    const bytes = Buffer.from(text, 'base64');
    const numbers = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    let start = 0;
    let column = 0;
    return () => {
        const end = start + lengths[column++];
        const taken = numbers.subarray(start, end);
        start = end;
        return taken;
    };
}

;// CONCATENATED MODULE: ./build/js/graph/link-world.js

/** Two worlds with the same digest give a file with the same content the same links. */
function worldDigest({ graphs, kinds, tree, projects, code, settings, gone }) {
    const entries = tree.manifests.map((file) => tree.entries.get(file));
    const read = [...projects].sort();
    const paths = [...tree.entries.keys()];
    let next = 0;
    const kindsOf = paths.map((path) => (code[next]?.path === path ? code[next++]?.kind : 0));
    if (next < code.length)
        throw new Error('code stands in the order of the tree');
    // What data names, all code beside it may load.
    const data = code.filter(({ kind }) => kind === 'data');
    const parts = [
        [kinds, read, gone, graphs.map(factsOf)],
        [...entries, ...settings, ...data].map(({ path, mode, objectId }) => [path, mode, objectId]),
        kindsOf,
        paths,
    ];
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        hash.update(`${JSON.stringify(part)}\n`);
    return hash.digest('hex');
}
function factsOf({ projects, edges }) {
    const ofProjects = [...projects.values()].map(({ name, root, ecosystems, manifests, packageNames, dependencies }) => {
        const ofDependencies = dependencies.map((one) => [one.name, one.ecosystem, one.source]);
        return [name, root, ecosystems, manifests, packageNames, ofDependencies];
    });
    return [ofProjects, edges.map(({ from, to, kind }) => [from, to, kind])];
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
        const owner = folder === '' ? undefined : ofFolder((0,repo_paths/* parentOf */.gN)(folder));
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

// EXTERNAL MODULE: ./build/js/affected/shared-files.js
var shared_files = __webpack_require__(8012);
;// CONCATENATED MODULE: ./build/js/actions/affected/choose-files.js



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
        for (const folder of (0,repo_paths/* foldersAbove */.Zv)(root))
            conftests.add((0,repo_paths/* inFolder */._z)(folder, 'conftest.py'));
    }
    const code = [];
    const settings = [];
    for (const entry of tree.entries.values()) {
        const { path: file, mode, objectId } = entry;
        const kind = codeKind(file, mode);
        const slash = file.lastIndexOf('/');
        const name = file.slice(slash + 1);
        const isAtTop = () => roots.has(file.slice(0, Math.max(0, slash)));
        if (kind !== undefined) {
            if ((isRead(file) && !(0,repo_paths/* isInstalled */.j$)(file)) || conftests.has(file))
                code.push({ path: file, mode, objectId, kind });
            if (SETTINGS_IN_CODE.test(name) && isRead(file) && isAtTop())
                settings.push(entry);
        }
        else if (mode.startsWith('100') && SETTINGS.test(name) && !shared_files/* LOCKFILES */.JA.has(name) && isRead(file)) {
            if (isAtTop() || MANIFESTS.test(name))
                settings.push(entry);
            else if (!(0,repo_paths/* isInstalled */.j$)(file) && !ASIDE.test(file))
                code.push({ path: file, mode, objectId, kind: 'data' });
        }
    }
    return { code, settings };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/js/actions/affected/kept-texts.js

/** What is kept for a repository; undefined where nothing is. Where that cannot be read, or written, all goes on without. */
async function openKept(repository, system) {
    const folder = await system.keptFolder?.(repository);
    if (folder === undefined)
        return undefined;
    return {
        read: (name) => orNothing(system.files.read(external_node_path_.join(folder, name))),
        write: async (name, text) => void (await orNothing(system.files.write(external_node_path_.join(folder, name), text))),
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
const SCANS = 'module-scans';
const LINKS = 'module-links';
// So many changed files are read and linked anew each time; of more, what was found is kept.
const read_modules_FEW = 100;
/**
 * The module graph of some projects at head. What their code says and leads to is known from an earlier run, or all of it is read, by one
 * process: that makes no difference but in time.
 */
async function readModules(projects, question, { git, system, folder }) {
    const reading = prepared(projects, question, git);
    const texts = await openKept(folder, system);
    if (texts === undefined)
        return readAll(reading);
    const kept = { texts, world: worldDigest(reading.world) };
    return (await knownModules(reading, kept)) ?? (await readAll(reading, kept));
}
function prepared(projects, { head, base, changes, following }, git) {
    const { graph, tree } = head;
    const graphs = head === base ? [graph] : [graph, base.graph];
    const kinds = following.edges === 'all' ? ['local', 'registry'] : ['local'];
    const scope = searchScope(graphs, kinds);
    const isRead = (file) => {
        const owner = scope.ownerOf(file);
        return owner !== undefined && projects.has(owner);
    };
    const chosen = chosenFiles(head, projects, isRead);
    const gone = changes
        .filter((one) => one.newMode === read_modules_ABSENT && codeKind(one.path, one.oldMode) && isRead(one.path))
        .map((change) => change.path);
    const world = { graphs, kinds, tree, projects, ...chosen, gone };
    return { chosen, sources: { graph, tree, scope, projects, gone }, world, git };
}
/** From the links of an earlier run; undefined where there are none of this world, or too many files have other contents. */
async function knownModules({ chosen: { code }, sources, git }, { texts, world }) {
    const text = await texts.read(LINKS);
    const paths = code.map(({ path: file }) => file);
    const earlier = text === undefined ? undefined : linksFromText(text, world, paths);
    if (earlier === undefined)
        return undefined;
    const changed = changedFiles(earlier, code);
    if (changed.length > read_modules_FEW)
        return undefined;
    if (changed.length === 0)
        return moduleGraph(earlier.linked, code, sources.scope);
    const blobs = await git.blobs(changed.map((at) => code[at].objectId));
    const files = code.map((file) => ({ ...file, scan: () => scanFile(file.kind, contentOf(file, blobs)) }));
    const linked = await relinkFiles(earlier.linked, changed, { ...sources, files, settings: new Map() });
    return moduleGraph(linked, code, sources.scope);
}
function changedFiles({ ids }, code) {
    const changed = [];
    let start = 0;
    for (let at = 0; at < code.length; at++) {
        const { objectId } = code[at];
        if (!ids.startsWith(objectId, start))
            changed.push(at);
        start += objectId.length;
    }
    return changed;
}
async function readAll({ chosen: { code, settings }, sources, git }, kept) {
    const store = kept === undefined ? undefined : new ScanStore(await kept.texts.read(SCANS));
    const missing = code.filter((file) => store?.has(keyOf(file)) !== true);
    const blobs = await git.blobs([...missing, ...settings].map(({ objectId }) => objectId));
    const files = code.map((file) => {
        const make = () => scanFile(file.kind, contentOf(file, blobs));
        const scan = () => (store === undefined ? make() : store.get(keyOf(file), make));
        return { path: file.path, kind: file.kind, scan };
    });
    const linked = await linkFiles({ ...sources, files, settings: textsOf(settings, blobs) });
    if (kept !== undefined) {
        const scans = store?.text();
        if (scans !== undefined)
            await kept.texts.write(SCANS, scans);
        const contents = code.map(({ objectId }) => objectId);
        await kept.texts.write(LINKS, textOfLinks(linked, kept.world, contents));
    }
    return moduleGraph(linked, code, sources.scope);
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
