"use strict";
exports.id = 6488;
exports.ids = [6488];
exports.modules = {

/***/ 36488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  propagateByFiles: () => (/* binding */ propagateByFiles)
});

// EXTERNAL MODULE: ./build/js/graph/code-files.js
var code_files = __webpack_require__(90062);
// EXTERNAL MODULE: ./build/js/graph/module-graph.js
var module_graph = __webpack_require__(43052);
// EXTERNAL MODULE: ./build/js/graph/number-lists.js
var number_lists = __webpack_require__(97652);
// EXTERNAL MODULE: ./build/js/graph/undeclared-imports.js
var undeclared_imports = __webpack_require__(87499);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/affected/follow-edges.js + 1 modules
var follow_edges = __webpack_require__(45189);
// EXTERNAL MODULE: ./build/js/affected/project-uses.js
var project_uses = __webpack_require__(7607);
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
        const findings = [...modules.findings, ...(0,undeclared_imports/* undeclaredImports */.C)(modules, question.head.graph)];
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
    const file = (0,printable/* printable */.g$)(found.change.path);
    return found.isOwn ? `${file} is no module, so who reads it is not known` : `${file} concerns all of it`;
}
function isModuleChange({ change, isOwn }) {
    const isLink = [change.oldMode, change.newMode].some((mode) => mode !== ABSENT && !mode.startsWith('100'));
    return isOwn && !isLink && (0,code_files/* isModule */.F)(change.path);
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
        this.#uses = (0,project_uses/* projectUses */.k)(modules);
        const { links, order } = modules;
        const known = numbersAmong(this.#changes, links.paths);
        this.#unknown = [...this.#changes.keys()].filter((path) => !known.has(path));
        this.#numbers = new Map([...known, ...this.#unknown.map((path, at) => [path, links.paths.length + at])]);
        const count = links.paths.length + this.#unknown.length;
        this.#leads = new Int32Array(count).fill(UNREACHED);
        this.#next = new Int32Array(count);
        this.#followed = new Uint8Array(links.mannerOf.length);
        this.#byFile = (0,number_lists/* holdersOf */.p)(links.filesOf, order, count);
        this.#byProject = (0,number_lists/* holdersOf */.p)(links.projectsOf, order, links.projects.length);
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
        if (number !== module_graph/* NOBODY */.oQ)
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
            const importer = (0,module_graph/* importerOf */.ql)(links, use);
            at = importer.project ?? at;
            const place = importer.line === undefined ? { file: importer.file } : { file: importer.file, line: importer.line };
            steps.push({ project: at, at: place, words: (0,printable/* printable */.g$)((0,module_graph/* wordsOf */.Z9)(links, use)) });
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
var propagate = __webpack_require__(67802);
// EXTERNAL MODULE: ./build/js/affected/touched-projects.js
var touched_projects = __webpack_require__(37752);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/affected/choose-files.js
var choose_files = __webpack_require__(30312);
// EXTERNAL MODULE: ./build/js/graph/build-module-graph.js + 17 modules
var build_module_graph = __webpack_require__(77673);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/js/graph/scan-store.js

/**
 * Stands for all that decides what a scan says: it changes with each change of a scanner, so that nobody gets what an older one found.
 * A test compares it with the scanners' text.
 */
const SCANNERS = 'ddf15022af2981b4';
// Enough for the branches that somebody works on; what was used last is kept.
const MOST_KEPT = 100_000;
// Fewer than this, and than one in ten, are sooner found again than kept.
const FEW = 100;
const TYPE_ONLY = 1;
const GUARDED = 2;
const DYNAMIC = 4;
/** Scans by what they are made of, kept as text from run to run: nothing is wrong without it. */
class ScanStore {
    #statements;
    #known;
    #made = new Map();
    #read = [];
    #used = new Set();
    /** @param text what an earlier run kept; anything else, or another version, counts as nothing */
    constructor(text) {
        const { statements, files } = text === undefined ? NOTHING : readKept(text);
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
            isDynamic: (flags & DYNAMIC) !== 0,
        };
        this.#read[number] = statement;
        return statement;
    }
}
const NOTHING = { statements: [], files: [] };
const NO_NAMES = [];
function namedOf([name, line]) {
    return { name, line };
}
/** Gives each statement a number, equal ones the same. */
class StatementNumbers {
    list = [];
    #numbers = new Map();
    numberOf({ module, names, isTypeOnly, isGuarded, isDynamic }) {
        const flags = (isTypeOnly ? TYPE_ONLY : 0) | (isGuarded ? GUARDED : 0) | (isDynamic ? DYNAMIC : 0);
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
    return text.slice(0, Math.max(0, end)) === headOf(body) ? JSON.parse(body) : NOTHING;
}

;// CONCATENATED MODULE: ./build/js/graph/link-store.js



/**
 * Stands for all that decides what links are made of scans: it changes with each change of what makes them. A test compares it with the text
 * of all files that take part.
 */
const LINKERS = 'ef891028ff5026e4';
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

// EXTERNAL MODULE: ./build/js/graph/linked-files.js
var linked_files = __webpack_require__(35410);
// EXTERNAL MODULE: ./build/js/graph/scan-file.js + 13 modules
var scan_file = __webpack_require__(94318);
// EXTERNAL MODULE: ./build/js/graph/search-scope.js
var search_scope = __webpack_require__(58508);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    const scope = (0,search_scope/* searchScope */.h)(graphs, kinds);
    const isRead = (file) => {
        const owner = scope.ownerOf(file);
        return owner !== undefined && projects.has(owner);
    };
    const chosen = (0,choose_files/* chosenFiles */.W)(head, projects, isRead);
    const gone = changes
        .filter((one) => one.newMode === read_modules_ABSENT && (0,code_files/* codeKind */.Q)(one.path, one.oldMode) && isRead(one.path))
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
        return (0,linked_files/* moduleGraph */.b)(earlier.linked, code, sources.scope);
    const blobs = await git.blobs(changed.map((at) => code[at].objectId));
    const files = code.map((file) => ({ ...file, scan: () => (0,scan_file/* scanFile */.W)(file.kind, contentOf(file, blobs)) }));
    const linked = await (0,build_module_graph/* relinkFiles */.X)(earlier.linked, changed, { ...sources, files, settings: new Map() });
    return (0,linked_files/* moduleGraph */.b)(linked, code, sources.scope);
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
        const make = () => (0,scan_file/* scanFile */.W)(file.kind, contentOf(file, blobs));
        const scan = () => (store === undefined ? make() : store.get(keyOf(file), make));
        return { path: file.path, kind: file.kind, scan };
    });
    const linked = await (0,build_module_graph/* linkFiles */.w)({ ...sources, files, settings: textsOf(settings, blobs) });
    if (kept !== undefined) {
        const scans = store?.text();
        if (scans !== undefined)
            await kept.texts.write(SCANS, scans);
        const contents = code.map(({ objectId }) => objectId);
        await kept.texts.write(LINKS, textOfLinks(linked, kept.world, contents));
    }
    return (0,linked_files/* moduleGraph */.b)(linked, code, sources.scope);
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
    const projects = projectsToRead((0,touched_projects/* touchedProjects */.DA)(question).projects, question);
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


/***/ })

};
;