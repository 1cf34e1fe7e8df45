"use strict";
exports.id = 6488;
exports.ids = [6488];
exports.modules = {

 36488:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  propagateByFiles: () => ( propagateByFiles)
});

var code_files = __webpack_require__(90062);
var module_graph = __webpack_require__(43052);
var number_lists = __webpack_require__(97652);
var undeclared_imports = __webpack_require__(87499);
var git_modes = __webpack_require__(24082);
var printable = __webpack_require__(12784);
var follow_edges = __webpack_require__(45189);
var project_uses = __webpack_require__(7607);
;








function followImports(modules) {
    return (touched, question) => {
        const byEdges = (0,follow_edges.gy)(touched, question);
        const tracing = new Tracing(modules, byEdges, touched, question);
        if (question.following.dependents !== 'none')
            tracing.run(touched);
        const { reasons, contained } = tracing.found;
        const unreached = new Set([...byEdges.reasons.keys()].filter((name) => !reasons.has(name)));
        const findings = [...modules.findings, ...(0,undeclared_imports.C)(modules, question.head.graph)];
        return { reasons, contained, unreached, findings };
    };
}
function projectsToRead(touched, question) {
    const { head, base, following } = question;
    const byEdges = (0,follow_edges.gy)(touched, question);
    const incoming = (0,follow_edges.dK)(head.graph, base.graph, following);
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
function doubtOf({ seen }) {
    const found = seen.find((one) => !isModuleChange(one));
    if (found === undefined)
        return undefined;
    const file = (0,printable.g$)(found.change.path);
    return found.isOwn ? `${file} is no module, so who reads it is not known` : `${file} concerns all of it`;
}
function isModuleChange({ change, isOwn }) {
    const isLink = [change.oldMode, change.newMode].some((mode) => mode !== git_modes.sj && !(0,git_modes.$W)(mode));
    return isOwn && !isLink && (0,code_files.F)(change.path);
}
const CHANGED = -1;
const UNREACHED = -2;
class Tracing {
    found;
    #modules;
    #byEdges;
    #incoming;
    #changes;
    #numbers;
    #unknown;
    #leads;
    #next;
    #queue = [];
    #reached = new Set();
    #doubted = [];
    #whole = new Map();
    #turns = [];
    #done = 0;
    #followed;
    #byFile;
    #byProject;
    #uses;
    constructor(modules, byEdges, touched, question) {
        const { head, base, following, changes } = question;
        this.#modules = modules;
        this.#byEdges = byEdges;
        this.found = (0,follow_edges.GH)(touched);
        this.#incoming = (0,follow_edges.dK)(head.graph, base.graph, following);
        this.#changes = new Map(changes.map((change) => [change.path, change]));
        this.#uses = (0,project_uses.k)(modules);
        const { links, order } = modules;
        const known = numbersAmong(this.#changes, links.paths);
        this.#unknown = [...this.#changes.keys()].filter((path) => !known.has(path));
        this.#numbers = new Map([...known, ...this.#unknown.map((path, at) => [path, links.paths.length + at])]);
        const count = links.paths.length + this.#unknown.length;
        this.#leads = new Int32Array(count).fill(UNREACHED);
        this.#next = new Int32Array(count);
        this.#followed = new Uint8Array(links.mannerOf.length);
        this.#byFile = (0,number_lists.p)(links.filesOf, order, count);
        this.#byProject = (0,number_lists.p)(links.projectsOf, order, links.projects.length);
    }
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
        if (number !== module_graph.oQ)
            this.#followLinks(this.#byProject, number, file);
        for (const { edge, isGone } of this.#incoming.get(project) ?? []) {
            const doubt = this.#doubtOfEdge(edge, isGone);
            if (doubt !== undefined)
                this.#doubted.push([edge.from, { type: 'dependency', edge, isGone, doubt }]);
        }
    }
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
            const importer = (0,module_graph.ql)(links, use);
            at = importer.project ?? at;
            const place = importer.line === undefined ? { file: importer.file } : { file: importer.file, line: importer.line };
            steps.push({ project: at, at: place, words: (0,printable.g$)((0,module_graph.Z9)(links, use)) });
            file = this.#next[file];
        }
        const path = links.paths[file] ?? this.#unknown[file - links.paths.length];
        const status = this.#changes.get(path)?.status ?? 'M';
        return { type: 'import', to: this.#modules.ownerOf(path) ?? at, steps, file: path, status };
    }
}
function numbersAmong(wanted, paths) {
    const numbers = new Map();
    for (let at = 0; at < paths.length; at++) {
        const path = paths[at];
        if (wanted.has(path))
            numbers.set(path, at);
    }
    return numbers;
}
function wholeBecause(reason) {
    if (reason.type !== 'dependency')
        return 'which counts as a whole';
    const doubt = reason.doubt === undefined ? '' : `, ${reason.doubt}`;
    return `which counts as a whole, because it depends on ${reason.edge.to}${doubt}`;
}

var propagate = __webpack_require__(67802);
var touched_projects = __webpack_require__(8997);
var errors = __webpack_require__(12027);
var choose_files = __webpack_require__(30312);
var build_module_graph = __webpack_require__(7217);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_os_ = __webpack_require__(48161);
;

const SCANNERS = 'ddf15022af2981b4';
const MOST_KEPT = 100_000;
const FEW = 100;
const TYPE_ONLY = 1;
const GUARDED = 2;
const DYNAMIC = 4;
class ScanStore {
    #statements;
    #known;
    #made = new Map();
    #read = [];
    #used = new Set();
    constructor(text) {
        const { statements, files } = text === undefined ? NOTHING : readKept(text);
        this.#statements = statements;
        this.#known = new Map(files);
    }
    has(key) {
        return this.#known.has(key);
    }
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
function headOf(body) {
    return `module-scans 1 ${SCANNERS} ${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
}
function readKept(text) {
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, Math.max(0, end)) === headOf(body) ? JSON.parse(body) : NOTHING;
}

;



const LINKERS = '3b7935edb7d6e1db';
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

;

function worldDigest({ graphs, kinds, tree, projects, code, settings, gone }) {
    const entries = tree.manifests.map((file) => tree.entries.get(file));
    const read = [...projects].sort();
    const paths = [...tree.entries.keys()];
    let next = 0;
    const kindsOf = paths.map((path) => (code[next]?.path === path ? code[next++]?.kind : 0));
    if (next < code.length)
        throw new Error('code stands in the order of the tree');
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

var linked_files = __webpack_require__(35410);
var scan_file = __webpack_require__(94318);
var search_scope = __webpack_require__(58508);
var external_node_path_ = __webpack_require__(76760);
;

async function openKept(repository, system) {
    const folder = await system.keptFolder?.(repository);
    if (folder === undefined)
        return undefined;
    return {
        read: (name) => orNothing(system.files.read(external_node_path_.join(folder, name))),
        write: async (name, text) => void (await orNothing(system.files.write(external_node_path_.join(folder, name), text))),
    };
}
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

;












const DECODER = new TextDecoder('utf-8');
const SCANS = 'module-scans';
const LINKS = 'module-links';
const read_modules_FEW = 100;
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
    const scope = (0,search_scope.h)(graphs, kinds);
    const isRead = (file) => {
        const owner = scope.ownerOf(file);
        return owner !== undefined && projects.has(owner);
    };
    const chosen = (0,choose_files.W)(head, projects, isRead);
    const gone = changes
        .filter((one) => one.newMode === git_modes.sj && (0,code_files.Q)(one.path, one.oldMode) && isRead(one.path))
        .map((change) => change.path);
    const world = { graphs, kinds, tree, projects, ...chosen, gone };
    return { chosen, sources: { graph, tree, scope, projects, gone }, world, git };
}
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
        return (0,linked_files.b)(earlier.linked, code, sources.scope);
    const blobs = await git.blobs(changed.map((at) => code[at].objectId));
    const files = code.map((file) => ({ ...file, scan: () => (0,scan_file.W)(file.kind, contentOf(file, blobs)) }));
    const linked = await (0,build_module_graph.X)(earlier.linked, changed, { ...sources, files, settings: new Map() });
    return (0,linked_files.b)(linked, code, sources.scope);
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
        const make = () => (0,scan_file.W)(file.kind, contentOf(file, blobs));
        const scan = () => (store === undefined ? make() : store.get(keyOf(file), make));
        return { path: file.path, kind: file.kind, scan };
    });
    const linked = await (0,build_module_graph.w)({ ...sources, files, settings: textsOf(settings, blobs) });
    if (kept !== undefined) {
        const scans = store?.text();
        if (scans !== undefined)
            await kept.texts.write(SCANS, scans);
        const contents = code.map(({ objectId }) => objectId);
        await kept.texts.write(LINKS, textOfLinks(linked, kept.world, contents));
    }
    return (0,linked_files.b)(linked, code, sources.scope);
}
function contentOf({ path: file, objectId }, blobs) {
    const bytes = blobs.get(objectId);
    if (bytes === undefined)
        throw new errors.yA('GIT_FAILED', `git has no content of ${file}`, false);
    return bytes;
}
function keyOf({ kind, objectId }) {
    return `${kind}:${objectId}`;
}
function textsOf(settings, blobs) {
    return new Map(settings.map(({ path: file, objectId }) => [file, DECODER.decode(blobs.get(objectId))]));
}

;





async function propagateByFiles(question, reading) {
    if (question.range.type === 'everything')
        return (0,propagate.g)(question);
    const projects = projectsToRead((0,touched_projects.DA)(question).projects, question);
    try {
        return (0,propagate.g)(question, followImports(await readModules(projects, question, reading)));
    }
    catch (error) {
        if (!(error instanceof errors.yA))
            throw error;
        const message = `The files cannot be read (${error.message}), so whoever depends on a changed project counts`;
        reading.system.report.annotate({ level: 'warning', title: 'As with granularity: project', message });
        return (0,propagate.g)(question);
    }
}


 })

};
;