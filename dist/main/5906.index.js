export const id = 5906;
export const ids = [5906];
export const modules = {

/***/ 5906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/registries/at-a-time.js
var at_a_time = __webpack_require__(839);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(4545);
// EXTERNAL MODULE: ./build/js/report/markdown.js
var markdown = __webpack_require__(7164);
// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(1023);
// EXTERNAL MODULE: ./build/js/workspaces/python-manifest.js + 1 modules
var python_manifest = __webpack_require__(2685);
;// CONCATENATED MODULE: ./build/js/tasks/environment-plan.js


/** The environments of Python that these projects need, each its own. */
async function planEnvironments(names, graph, tree) {
    const plans = [];
    for (const name of names) {
        const project = graph.projects.get(name);
        const manifest = project?.ecosystems.includes('python') ? await (0,python_manifest/* readManifest */.WI)(tree, project.root) : undefined;
        if (project === undefined || manifest === undefined)
            continue;
        const source = await sourceOf(project, manifest, graph, tree);
        plans.push({ project, manifest: manifest.file, python: project.runtimes.python, source });
    }
    return plans;
}
async function sourceOf(project, manifest, graph, tree) {
    const lock = project.lockfiles.find((file) => /(?:^|\/)(?:uv|poetry)\.lock$/.test(file) && tree.entries.has(file));
    if (lock?.endsWith('uv.lock'))
        return { kind: 'uv', lock };
    if (lock !== undefined) {
        return {
            kind: 'poetry',
            lock,
            leavesOut: optionalGroups(manifest),
            isPackage: !(0,python_manifest/* isUnpackaged */.AI)(manifest),
            hasBackend: hasBackend(manifest),
        };
    }
    const groups = (0,toml/* entriesAt */.ws)(manifest.table, 'dependency-groups').map(([group]) => group);
    const folders = [];
    for (const root of [...siblingsOf(project.name, graph), project.root]) {
        const found = await (0,python_manifest/* readManifest */.WI)(tree, root);
        folders.push({ root, isBuilt: found !== undefined && hasBackend(found) });
    }
    return { kind: 'declared', groups, folders };
}
function hasBackend({ table }) {
    return (0,toml/* tableAt */.af)(table, 'build-system') !== undefined;
}
/** Groups that Poetry installs only where somebody asks for them. */
function optionalGroups({ table }) {
    const groups = (0,toml/* entriesAt */.ws)(table, 'tool', 'poetry', 'group');
    return new Set(groups.flatMap(([name, group]) => ((0,toml/* isTable */.bI)(group) && (0,toml/* valueAt */.fK)(group, 'optional') === true ? name : [])));
}
/** Folders of all that a project takes from this repository, the furthest first: each is installed before what needs it. */
function siblingsOf(name, { edges, projects }) {
    const found = new Set();
    const visit = (from) => {
        for (const edge of edges) {
            if (edge.from !== from || edge.kind !== 'local' || found.has(edge.to) || edge.to === name)
                continue;
            visit(edge.to);
            found.add(edge.to);
        }
    };
    visit(name);
    return [...found].flatMap((one) => projects.get(one)?.root ?? []);
}

// EXTERNAL MODULE: ./build/js/actions/run/what-to-run.js
var what_to_run = __webpack_require__(3824);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/js/lockfiles/lockfile.js
var lockfile = __webpack_require__(9074);
;// CONCATENATED MODULE: ./build/js/tasks/poetry-requirements.js
// https://python-poetry.org/docs/managing-dependencies/ ; the format of locks was read in Poetry 2.5 (poetry/packages/locker.py).


/**
 * The requirements of a `poetry.lock` since 2.1, which says of each package in which groups and environments it is installed.
 *
 * @param isInstalled whether a group is; `main` is what everybody gets
 * @param folderOf makes a folder, as seen from the lock, absolute
 */
async function poetryRequirements(text, isInstalled, folderOf) {
    const reading = await (0,toml/* readLongToml */.HQ)(text, lockfile/* MOST_LOCK_CHARACTERS */.vT);
    if ('problem' in reading)
        return { why: `cannot be read: ${reading.problem.message}` };
    const lock = reading.table;
    const format = (0,toml/* stringAt */.bX)(lock, 'metadata', 'lock-version') ?? '1.0';
    if (!/^2\.[1-9]\d*$/.test(format))
        return { why: `has the format ${format}, which does not say which groups a package is for` };
    const [lines, indexes] = [[], new Set()];
    for (const one of (0,toml/* listAt */.gT)(lock, 'package').filter(toml/* isTable */.bI)) {
        const own = (0,toml/* stringsAt */.kp)(one, 'groups').filter(isInstalled);
        if (own.length === 0)
            continue;
        const marker = markerOf(one, own);
        const line = lineOf(one, folderOf);
        if (line === undefined)
            return { why: `has ${(0,toml/* stringAt */.bX)(one, 'name')} from a kind of source that only Poetry knows` };
        const hashes = hasFiles(one) ? hashesOf(one) : [];
        lines.push([`${line}${marker === '' ? '' : ` ; ${marker}`}`, ...hashes.map((hash) => `--hash=${hash}`)].join(' '));
        if ((0,toml/* stringAt */.bX)(one, 'source', 'type') === 'legacy')
            indexes.add((0,toml/* stringAt */.bX)(one, 'source', 'url') ?? '');
    }
    return { lines, indexes: [...indexes] };
}
/** One for all groups, or one for each: a package is installed where one of them holds. Without one, always. */
function markerOf(one, groups) {
    const stated = (0,toml/* valueAt */.fK)(one, 'markers');
    if (typeof stated === 'string')
        return stated;
    if (!(0,toml/* isTable */.bI)(stated))
        return '';
    const own = groups.map((group) => stated[group]);
    if (own.some((marker) => typeof marker !== 'string' || marker === ''))
        return '';
    return own.length === 1 ? String(own[0]) : own.map((marker) => `(${marker})`).join(' or ');
}
function lineOf(one, folderOf) {
    const [name, version] = [(0,toml/* stringAt */.bX)(one, 'name') ?? '', (0,toml/* stringAt */.bX)(one, 'version') ?? ''];
    const url = (0,toml/* stringAt */.bX)(one, 'source', 'url') ?? '';
    switch ((0,toml/* stringAt */.bX)(one, 'source', 'type')) {
        case undefined:
        case 'legacy':
            return `${name}==${version}`;
        case 'directory':
            return (0,toml/* valueAt */.fK)(one, 'develop') === false ? `${name} @ ${fileUrl(folderOf(url))}` : `-e ${folderOf(url)}`;
        case 'file':
            return `${name} @ ${fileUrl(folderOf(url))}`;
        case 'url':
            return `${name} @ ${url}`;
        case 'git': {
            const at = (0,toml/* stringAt */.bX)(one, 'source', 'resolved_reference');
            const below = (0,toml/* stringAt */.bX)(one, 'source', 'subdirectory');
            return at === undefined
                ? undefined
                : `${name} @ git+${url}@${at}${below === undefined ? '' : `#subdirectory=${below}`}`;
        }
        default:
            return undefined;
    }
}
function fileUrl(file) {
    return `file://${file.split('/').map(encodeURIComponent).join('/')}`;
}
function hasFiles(one) {
    const type = (0,toml/* stringAt */.bX)(one, 'source', 'type');
    return type === undefined || type === 'legacy' || type === 'url';
}
function hashesOf(one) {
    return (0,toml/* listAt */.gT)(one, 'files')
        .filter(toml/* isTable */.bI)
        .flatMap((file) => (0,toml/* stringAt */.bX)(file, 'hash') ?? []);
}

// EXTERNAL MODULE: ./build/js/tasks/task-environment.js
var task_environment = __webpack_require__(426);
;// CONCATENATED MODULE: ./build/js/actions/setup/make-environment.js






const LIMIT_MS = 20 * 60_000;
const HELD_MS = 10 * 60_000;
const STAMP = 'maestro.json';
/**
 * The environment of one project. One that was made from the very same files stays as it is; one that cannot be made is not there at all.
 *
 * @throws {UserError} `ENVIRONMENT_FAILED`, with what uv said
 * @throws {ExternalError} `LOCK_HELD`
 */
async function makeEnvironment(plan, shop) {
    const { files } = shop.system;
    const folder = external_node_path_.join(shop.root, task_environment/* OWN_ENVIRONMENTS */.i, plan.project.name);
    await files.write(external_node_path_.join(shop.root, task_environment/* OWN_ENVIRONMENTS */.i, '..', '.gitignore'), '*\n');
    const release = await files.lock(`${folder}.lock`, HELD_MS);
    try {
        const stamp = await stampOf(plan, shop);
        const file = external_node_path_.join(folder, STAMP);
        if ((await files.read(file)) === stamp)
            return { folder, isNew: false };
        await files.remove(file);
        try {
            await fill(plan, folder, shop);
        }
        catch (error) {
            await files.remove(folder);
            throw error;
        }
        await files.write(file, stamp);
        return { folder, isNew: true };
    }
    finally {
        await release();
    }
}
/** What an environment comes from: the same text is the same environment. */
async function stampOf({ manifest, python, source }, { root, tree, system, uv }) {
    const read = [manifest, ...('lock' in source ? [source.lock] : siblingManifests(source, tree))];
    const texts = await Promise.all(read.map((file) => system.files.read(external_node_path_.join(root, file))));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const text of texts)
        hash.update(text ?? '').update('\0');
    return `${JSON.stringify({ formatVersion: 1, uv, python: python ?? '', kind: source.kind, digest: hash.digest('hex') })}\n`;
}
function siblingManifests(source, tree) {
    return source.folders
        .map(({ root }) => external_node_path_.posix.join(root, 'pyproject.toml'))
        .filter((file) => tree.entries.has(file));
}
async function fill(plan, folder, shop) {
    const { project, source } = plan;
    const home = external_node_path_.join(shop.root, project.root);
    if (source.kind === 'uv') {
        await uv(['sync', '--frozen', ...pythonFlag(plan)], { plan, shop, env: { UV_PROJECT_ENVIRONMENT: folder } });
        return;
    }
    await uv(['venv', '--allow-existing', ...pythonFlag(plan), folder], { plan, shop });
    const into = ['--python', folder];
    if (source.kind === 'declared') {
        const packages = source.folders.flatMap(({ root, isBuilt }) => {
            const at = external_node_path_.join(shop.root, root);
            return isBuilt ? ['-e', at] : ['-r', external_node_path_.join(at, 'pyproject.toml')];
        });
        const groups = source.groups.flatMap((group) => ['--group', `${external_node_path_.join(home, 'pyproject.toml')}:${group}`]);
        await uv(['pip', 'install', ...into, ...packages, ...groups], { plan, shop });
        return;
    }
    await fillFromPoetry({ plan, source, folder, home }, shop);
}
const NO_BACKEND = { why: 'locks a project without a build back end' };
/** Poetry itself is asked only where its lock does not say enough: it takes four times as long. */
async function fillFromPoetry({ plan, source, folder, home }, shop) {
    const { files, report } = shop.system;
    const beside = external_node_path_.join(shop.root, external_node_path_.posix.dirname(source.lock));
    const text = (await files.read(external_node_path_.join(shop.root, source.lock))) ?? '';
    const isOwn = source.isPackage && !source.hasBackend;
    const pinned = isOwn
        ? NO_BACKEND
        : await poetryRequirements(text, (group) => !source.leavesOut.has(group), (relative) => external_node_path_.resolve(beside, relative));
    if ('why' in pinned) {
        report.log(`${plan.project.name}: Poetry itself installs, as ${(0,printable/* printable */.g$)(source.lock)} ${(0,printable/* printable */.g$)(pinned.why)}`);
        const programs = `${external_node_path_.join(folder, 'bin')}${external_node_path_.delimiter}${shop.system.variable('PATH') ?? ''}`;
        const env = { VIRTUAL_ENV: folder, PATH: programs };
        await uv(['tool', 'run', '--from', 'poetry', 'poetry', 'sync', '--no-interaction'], { plan, shop, env });
        return;
    }
    const own = source.isPackage ? [`-e ${home}`] : [];
    const list = external_node_path_.join(folder, 'requirements.txt');
    await files.write(list, [...pinned.lines, ...own].map((line) => `${line}\n`).join(''));
    const indexes = pinned.indexes.flatMap((url) => ['--index', url]);
    // Each file has to be one of those that the lock names by their hashes, wherever it comes from.
    const strategy = indexes.length === 0 ? [] : ['--index-strategy', 'unsafe-best-match'];
    await uv(['pip', 'sync', '--allow-empty-requirements', '--python', folder, ...indexes, ...strategy, list], {
        plan,
        shop,
    });
}
function pythonFlag({ python }) {
    return python === undefined ? [] : ['--python', python];
}
async function uv(args, { plan, shop, env = {} }) {
    const { programs } = shop.system;
    const cwd = external_node_path_.join(shop.root, plan.project.root);
    const { code, stderr } = await programs.run('uv', [...args, '--no-progress'], { cwd, env, timeoutMs: LIMIT_MS });
    if (code === 0)
        return;
    const said = stderr.split(/\r?\n/).flatMap((line) => line.replace(/\s+/g, ' ').trim() || []);
    const why = said.filter((line) => !/^(?:warning|Using|Creating|Resolved|Prepared|Building|Downloading)\b/.test(line));
    const hint = `uv ${args.slice(0, 2).join(' ')} in ${plan.project.root || 'the top folder'} shows all of it.`;
    const what = code === null ? 'uv took too long' : why.slice(0, 4).join(' ');
    throw new errors/* UserError */.yo('ENVIRONMENT_FAILED', `no environment for ${plan.project.name}: ${(0,printable/* printable */.g$)(what)}`, hint, {
        file: plan.manifest,
    });
}

;// CONCATENATED MODULE: ./build/js/actions/setup/run.js







// uv itself does several things at once.
const AT_A_TIME = 2;
/** An environment for each project with tasks of Python, from its own lock, and nobody else's. */
async function run(inputs, system) {
    const started = performance.now();
    const { report } = system;
    const { view, root, tasks } = await (0,what_to_run/* whatToRun */.L)(inputs, system);
    const names = new Set([...tasks.values()].flatMap(({ project, ecosystem }) => (ecosystem === 'python' ? project : [])));
    const plans = await planEnvironments(names, view.graph, view.tree);
    tellUnlocked(plans, system);
    const shop = { root, tree: view.tree, system, uv: plans.length === 0 ? '' : await uvVersion(root, system) };
    const made = await (0,at_a_time/* atATime */.U)(AT_A_TIME, plans, async (plan) => {
        report.progress(`Making the environment of ${plan.project.name}`);
        return [plan, await makeEnvironment(plan, shop)];
    });
    report.progress('');
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    const anew = made.filter(([, { isNew }]) => isNew).length;
    const head = `${(0,headline/* counted */.hS)(made.length, 'environment')}, ${anew} of them made anew, in ${seconds} s`;
    await report.show(async () => head);
    if (inputs.summary)
        await report.summary(async () => summaryOf(head, made));
    const folders = made.map(([{ project }, { folder }]) => [project.name, folder]);
    return { environments: Object.fromEntries(folders), made: anew, seconds };
}
const SOURCES = {
    uv: 'uv.lock',
    poetry: 'poetry.lock',
    declared: 'no lock',
};
function summaryOf(head, made) {
    const rows = made.map(([{ project, python, source }, { isNew }]) => (0,markdown/* tableRow */.jD)([(0,markdown/* markdownCode */.D9)(project.name), python ?? 'any', SOURCES[source.kind], isNew ? 'made' : 'was there']));
    return `**${head}**\n\n${(0,markdown/* tableHead */.PP)(['project', 'Python', 'from', ''])}${rows.join('')}`;
}
/** What is installed then is whatever is newest that day. */
function tellUnlocked(plans, { report }) {
    for (const { project, manifest, source } of plans) {
        if (source.kind !== 'declared')
            continue;
        const message = `${project.name} has no lock: what its manifest asks for is looked up anew. uv lock, or poetry lock, fixes it.`;
        report.annotate({ level: 'notice', title: 'No lock', message, file: manifest });
    }
}
async function uvVersion(cwd, { programs }) {
    try {
        const { code, stdout } = await programs.run('uv', ['--version'], { cwd });
        if (code === 0)
            return Buffer.from(stdout).toString('utf8').trim();
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
    const hint = 'Have astral-sh/setup-uv run before this step; on a laptop: pipx install uv.';
    throw new errors/* UserError */.yo('UV_MISSING', 'environments are made by uv, and it is not on PATH', hint);
}


/***/ }),

/***/ 9074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ NO_GLOBALS),
/* harmony export */   Py: () => (/* binding */ NO_PATCHES),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   vT: () => (/* binding */ MOST_LOCK_CHARACTERS),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** How long a lock may be: programs write it, of thousands of packages. */
const MOST_LOCK_CHARACTERS = 100_000_000;
const NO_PATCHES = new Map();
const NO_GLOBALS = new Map();
/** A folder as a lock writes it, in one form: `./a/` is `a`, and `.` is empty. */
function folderOf(path) {
    const segments = [];
    for (const segment of path.replaceAll('\\', '/').split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..')
            segments.pop();
        else
            segments.push(segment);
    }
    return segments.join('/');
}
/** The index of a place that is counted from the start of a piece of a text; lines and columns from 1. */
function placeIn(text, start, line, column) {
    let at = start;
    for (let n = 1; n < line; n++) {
        const end = text.indexOf('\n', at);
        if (end < 0)
            break;
        at = end + 1;
    }
    return Math.min(at + column - 1, text.length);
}


/***/ }),

/***/ 839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ atATime),
/* harmony export */   Z: () => (/* binding */ turns)
/* harmony export */ });
/** Does some work for each item, so many at a time; results in the order of the items. The first failure ends it. */
async function atATime(limit, items, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < items.length; at = next++)
            results[at] = await work(items[at]);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}
/** Lets so many pieces of work run at once; others wait for their turn. */
function turns(limit) {
    let free = limit;
    const waiting = [];
    return async (work) => {
        if (free === 0)
            await new Promise((resolve) => waiting.push(resolve));
        else
            free--;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   uB: () => (/* binding */ KeyScanner)
/* harmony export */ });
/* harmony import */ var _toml_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
// TOML 1.0, keys and their offsets: https://toml.io/en/v1.0.0

const SIMPLE_KEY = /[\w-]+(?=[ \t]*=)/y;
const EQUALS = /[ \t]*=?[ \t]*/y;
const WHITE = /[ \t\r\n\ufeff]*/y;
const WHITE_AND_COMMAS = /[ \t\r\n\ufeff,]*/y;
const SPACES = /[ \t]*/y;
const BARE_KEY = /[^ \t\r\n.=[\]{},#"']*/y;
const PLAIN_VALUE = /[^,\]}#\n]*/y;
/** Finds the offsets of keys and places, each under its path from the top, joined. Native searches do the walking: it runs cold. */
class KeyScanner {
    #text;
    #at = 0;
    #table = '';
    #offsets = new Map();
    /** How many tables an array of tables has so far. */
    #tables = new Map();
    constructor(text) {
        this.#text = text;
    }
    /**
     * The offset of a path, its keys {@link joined} from the empty one on; undefined when the text does not hold it.
     * Goes on from where the last question ended.
     */
    offsetOf(path) {
        let offset = this.#offsets.get(path);
        while (offset === undefined && this.#step())
            offset = this.#offsets.get(path);
        return offset;
    }
    /** Takes one header or one entry; false at the end. */
    #step() {
        this.#skipBlank(WHITE);
        const start = this.#at;
        if (start >= this.#text.length)
            return false;
        if (this.#peek() === '[')
            this.#table = this.#header(start);
        else
            this.#entry(this.#table);
        if (this.#at === start)
            this.#at++;
        return true;
    }
    #header(start) {
        const isArray = this.#text.startsWith('[[', start);
        this.#at += isArray ? 2 : 1;
        let path = '';
        for (let isLast = false; !isLast;) {
            path = joined(path, this.#key());
            isLast = !this.#skipDot();
            this.#record(path, start);
            if (isArray && isLast)
                this.#tables.set(path, (this.#tables.get(path) ?? 0) + 1);
            const tables = this.#tables.get(path);
            if (tables !== undefined)
                path = joined(path, tables - 1);
        }
        this.#record(path, start);
        this.#at = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(this.#text, this.#at);
        return path;
    }
    /** `key = value`, in a table or an inline table. */
    #entry(table) {
        const start = this.#at;
        let path = table;
        this.#skip(SIMPLE_KEY);
        if (this.#at > start) {
            path = joined(path, this.#text.slice(start, this.#at));
            this.#record(path, start);
        }
        else {
            do {
                path = joined(path, this.#key());
                this.#record(path, start);
            } while (this.#skipDot());
        }
        this.#skip(EQUALS);
        this.#value(path);
    }
    #value(path) {
        const character = this.#peek();
        if (character === '"' || character === "'")
            this.#at = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(this.#text, this.#at);
        else if (character === '[')
            this.#array(path);
        else if (character === '{')
            this.#items('}', () => this.#entry(path));
        else
            this.#skip(PLAIN_VALUE);
    }
    #array(path) {
        let place = 0;
        this.#items(']', () => {
            const item = joined(path, place++);
            this.#record(item, this.#at);
            this.#value(item);
        });
    }
    /** What stands between the bracket here and the one that closes it. */
    #items(close, readItem) {
        this.#at++;
        for (this.#skipBlank(WHITE_AND_COMMAS); this.#isBefore(close); this.#skipBlank(WHITE_AND_COMMAS)) {
            const start = this.#at;
            readItem();
            if (this.#at === start)
                this.#at++;
        }
        this.#at++;
    }
    #isBefore(close) {
        return this.#at < this.#text.length && this.#peek() !== close;
    }
    /** One key of a dotted row, with the spaces around it. */
    #key() {
        this.#skip(SPACES);
        const start = this.#at;
        const quote = this.#peek();
        const isQuoted = quote === '"' || quote === "'";
        if (isQuoted)
            this.#at = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(this.#text, start);
        else
            this.#skip(BARE_KEY);
        const key = this.#text.slice(start, this.#at);
        this.#skip(SPACES);
        return isQuoted ? unquoted(key) : key;
    }
    #skipDot() {
        if (this.#peek() !== '.')
            return false;
        this.#at++;
        return true;
    }
    /** The first place counts: a header that comes again only adds to its table. */
    #record(path, offset) {
        if (!this.#offsets.has(path))
            this.#offsets.set(path, offset);
    }
    #peek() {
        return this.#text.charAt(this.#at);
    }
    #skip(pattern) {
        // Beyond the end a pattern would start anew.
        if (this.#at >= this.#text.length)
            return;
        pattern.lastIndex = this.#at;
        if (pattern.test(this.#text))
            this.#at = pattern.lastIndex;
    }
    /** What the pattern takes, and comments. */
    #skipBlank(pattern) {
        for (this.#skip(pattern); this.#peek() === '#'; this.#skip(pattern))
            this.#at = (0,_toml_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(this.#text, this.#at);
    }
}
/** A path with one more key or place. */
function joined(path, key) {
    return `${path}\0${key}`;
}
/** The name that a quoted key stands for. */
function unquoted(quoted) {
    const inner = quoted.slice(1, -1);
    if (quoted.startsWith("'") || !inner.includes('\\'))
        return inner;
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        // An escape that only TOML knows: such a key is found by its table's line.
        return inner;
    }
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findTomlLines)
/* harmony export */ });
/* harmony import */ var _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);
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
        scanner ??= new _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyScanner */ .uB(text);
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
    return path.reduce(_toml_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR, '');
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
/* harmony export */   HQ: () => (/* binding */ readLongToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   cZ: () => (/* binding */ valueUnder),
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
    return readLongToml(text, MOST_CHARACTERS);
}
/**
 * The same for a text that programs write, as locks are.
 *
 * @param most how many characters are not too many
 */
async function readLongToml(text, most) {
    if (text.length > most)
        return refused(text, 0, `holds ${text.length} characters; at most ${most} are read`);
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
/** What stands at the end of a way of keys and of places in arrays; undefined where the way leads nowhere. Only own keys count. */
function valueUnder(root, keys) {
    let value = root;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
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
    const sections = new Set();
    const values = [];
    let section = '';
    let current;
    for (const [at, written] of text.split(/\r?\n/).entries()) {
        const line = at + 1;
        if (written.startsWith('[')) {
            section = written.slice(1, Math.max(1, written.indexOf(']'))).trim();
            sections.add(section);
            current = undefined;
            continue;
        }
        if (written.trim() === '' || /^\s*[#;]/.test(written))
            continue;
        const end = written.search(/[=:]/);
        // An indented line goes on with the value above it.
        if (/^\s/.test(written))
            current?.lines.push({ text: written.trim(), line });
        else if (end >= 1) {
            current = { section, key: written.slice(0, end).trim(), lines: [{ text: written.slice(end + 1).trim(), line }] };
            values.push(current);
        }
    }
    const literal = (name) => {
        const found = values.findLast(({ section: of, key }) => `${of}.${key.toLowerCase()}` === name);
        const value = found?.lines[0]?.text ?? '';
        return value === '' || /^(?:attr|file):/.test(value) ? undefined : value;
    };
    const [name, version] = [literal('metadata.name'), literal('metadata.version')];
    const pythonRequires = literal('options.python_requires');
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        ...(pythonRequires === undefined ? {} : { pythonRequires }),
        requires: values.flatMap((value) => requirementsIn(value) ?? []),
        sections,
    };
}
function requirementsIn({ section, key, lines }) {
    const isMain = section === 'options' && /^install[_-]requires$/i.test(key);
    if (!isMain && section !== 'options.extras_require')
        return undefined;
    const whose = isMain ? {} : { extra: key };
    const filled = lines.filter(({ text }) => text !== '');
    if (filled[0]?.text.startsWith('file:') === true) {
        const names = filled
            .map(({ text }) => text)
            .join(',')
            .slice('file:'.length);
        return { ...whose, items: [], files: namesIn(names) };
    }
    // On one line semicolons come between requirements; on several, before a marker.
    const pieces = lines.length > 1 ? filled : filled.flatMap(({ text, line }) => text.split(';').map((one) => ({ text: one, line })));
    const items = pieces.map(({ text, line }) => ({ text: text.replace(/(?:^|\s)#.*$/, '').trim(), line }));
    return { ...whose, items: items.filter(({ text }) => text !== ''), files: [] };
}
function namesIn(list) {
    return list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
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
        message: `${(0,printable/* printable */.g$)(file)} ${why}: what this project depends on is not known`,
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
