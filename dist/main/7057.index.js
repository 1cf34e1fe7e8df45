"use strict";
exports.id = 7057;
exports.ids = [7057];
exports.modules = {

/***/ 99804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X2: () => (/* binding */ judgeOrigins),
  Dn: () => (/* binding */ namedPlace),
  CP: () => (/* binding */ planIndex),
  dy: () => (/* binding */ probe),
  ip: () => (/* binding */ refusePort)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/install/hasty.js
var hasty = __webpack_require__(1677);
// EXTERNAL MODULE: ./build/js/lockfiles/plain-locks.js
var plain_locks = __webpack_require__(37038);
// EXTERNAL MODULE: ./build/js/standards/requirements-file.js
var requirements_file = __webpack_require__(50682);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/requirement-files.js
var requirement_files = __webpack_require__(82464);
;// CONCATENATED MODULE: ./build/js/install/script-manifest.js
// Metadata of scripts: https://packaging.python.org/specifications/inline-script-metadata/ (PEP 723)
// As its reference implementation has it: of several lines that could end it, the last one does.
const BLOCK = /^# \/\/\/ script\r?\n((?:#(?:| .*)\r?\n)+)# \/\/\/\r?$/m;
/**
 * The TOML that a script has in its comments, each line where it stands in the script; the others are empty.
 *
 * @returns undefined where it has none
 */
function scriptManifest(text) {
    const found = text.includes('# /// script') ? BLOCK.exec(text) : null;
    if (found === null)
        return undefined;
    const above = text.slice(0, found.index).split('\n').length;
    return `${'\n'.repeat(above)}${(found[1] ?? '').replace(/^# ?/gm, '')}`;
}

;// CONCATENATED MODULE: ./build/js/install/product-files.js






const NAMES = new Set(['pyproject.toml', 'uv.toml', 'poetry.toml', 'poetry.lock', 'uv.lock']);
// Installed environments, and what tools keep for themselves.
const PASSED_OVER = new Set(['.git', '.hg', '.venv', '.tox', '.nox', 'node_modules', 'site-packages', '__pycache__']);
// No product has as many: it is somebody's home, or a whole disk.
const MOST_FOLDERS = 10_000;
/**
 * The files by which tools choose where packages come from: manifests, settings, locks, files of requirements and scripts, in all folders below one but
 * installed environments and samples of tests. Links to folders are not followed.
 *
 * @param folder absolute
 */
async function productFiles(folder, files) {
    const found = [];
    let waiting = [''];
    let looked = 0;
    while (waiting.length > 0) {
        const next = [];
        for (const below of waiting) {
            if (++looked > MOST_FOLDERS)
                return { paths: found, isWhole: false };
            const entries = await files.entries(external_node_path_.join(folder, below));
            if (below !== '' && entries.some(({ name }) => name === 'pyvenv.cfg'))
                continue;
            for (const { name, isFolder } of entries) {
                const file = (0,repo_paths/* inFolder */._z)(below, name);
                if (!isFolder && saysWhere(file, name))
                    found.push(file);
                if (isFolder && !PASSED_OVER.has(name) && !(0,requirement_files/* isSample */.RN)(`${file}/`))
                    next.push(file);
            }
        }
        waiting = next;
    }
    return { paths: found, isWhole: true };
}
function saysWhere(file, name) {
    return NAMES.has(name) || (0,plain_locks/* isPlainLock */.C)(name) || (0,requirement_files/* isRequirementsFile */.Nn)(file) || /\.py(?:\.lock)?$/.test(name);
}
/**
 * The text of such a file, as the tool reads it, of a script its metadata alone; undefined where there is none, in an encoding that is not known
 * here, or where this user may not read it.
 */
async function productText(folder, file, files) {
    const place = external_node_path_.join(folder, file);
    return unlessShut(async () => {
        // A link may lead to one.
        if (await files.isFolder(place))
            return undefined;
        if (file.endsWith('.py'))
            return scriptManifest((await files.read(place)) ?? '');
        if (!(0,requirement_files/* isRequirementsFile */.Nn)(file))
            return files.read(place);
        const bytes = await files.readBytes(place);
        return bytes === undefined ? undefined : (0,requirements_file/* decodeRequirements */.F7)(bytes);
    });
}
/** What nobody can read here no tool of this user reads: a file of somebody else, a link that leads to itself. */
async function unlessShut(look) {
    try {
        return await look();
    }
    catch (error) {
        if (['EACCES', 'EPERM', 'ELOOP'].includes(error.code ?? ''))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/install/named-port.js

/**
 * The first line of manifests, locks and files of requirements, in whichever folder of the product, that names a port of this machine: whoever listens there is asked, whatever the
 * variables of a job say.
 *
 * @param folder absolute
 * @returns undefined where none does
 */
async function findNamedPort(folder, port, files) {
    const address = new RegExp(`^[^#]*\\bhttp://(?:[^/\\s@]*@)?(?:127\\.0\\.0\\.1|localhost|\\[::1\\])${ending(port)}`, 'i');
    for (const file of (await productFiles(folder, files)).paths) {
        const text = (await productText(folder, file, files)) ?? '';
        const at = text.split(/\r?\n/).findIndex((line) => address.test(line));
        if (at >= 0)
            return { file, line: at + 1 };
    }
    return undefined;
}
/** Port 80 need not be written. */
function ending(port) {
    return port === 80 ? '(?::80)?(?![:\\d])' : `:${port}(?!\\d)`;
}

// EXTERNAL MODULE: ./build/js/install/origin-places.js
var origin_places = __webpack_require__(92807);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(62026);
// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/workspaces/pep621.js
var pep621 = __webpack_require__(71977);
// EXTERNAL MODULE: ./build/js/workspaces/poetry.js
var poetry = __webpack_require__(22420);
// EXTERNAL MODULE: ./build/js/standards/pep508.js
var pep508 = __webpack_require__(52991);
// EXTERNAL MODULE: ./build/js/install/manifest-text.js
var manifest_text = __webpack_require__(45045);
;// CONCATENATED MODULE: ./build/js/install/declared-origins.js




// Tables of other tools may have keys with the names of packages for whatever they like.
const ROOTS = [
    ['project'],
    ['dependency-groups'],
    ['build-system'],
    ...['uv', 'poetry', 'pdm', 'hatch', 'pixi'].map((tool) => ['tool', tool]),
];
const OF_SCRIPTS = [['dependencies'], ['tool', 'uv']];
/** Owned packages that a manifest takes from an address, a repository or an index by its name, in whichever of its tables. */
function declaredOrigins(manifest, declaring) {
    const say = (0,manifest_text/* speakerFor */.j)(manifest);
    const roots = rootsOf(manifest.file);
    const told = roots.flatMap((root) => declarationsIn((0,toml/* valueAt */.fK)(manifest.table, ...root), root, declaring.owned));
    return told.flatMap(({ name, path, ...from }) => {
        const where = 'url' in from ? addressProblem(from.url, declaring.places) : indexProblem(from.index, declaring);
        return where === undefined
            ? []
            : say(path, `${name} ${where}`, 'Take that line away, or name a version in its place.');
    });
}
function rootsOf(file) {
    if (file.endsWith('uv.toml'))
        return [[]];
    return file.endsWith('.py') ? OF_SCRIPTS : ROOTS;
}
function declarationsIn(value, path, owned) {
    if (typeof value === 'string')
        return requirementIn(value, path, owned);
    if (Array.isArray(value))
        return value.flatMap((one, at) => declarationsIn(one, [...path, at], owned));
    if (!(0,toml/* isTable */.bI)(value))
        return [];
    return Object.entries(value).flatMap(([key, one]) => [
        ...(owned.has((0,origin_places/* leadingName */.gO)(key)) ? entriesIn((0,origin_places/* leadingName */.gO)(key), one, [...path, key]) : []),
        ...declarationsIn(one, [...path, key], owned),
    ]);
}
function requirementIn(text, path, owned) {
    const url = text.includes('@') ? (0,pep508/* parseRequirement */.p)(text)?.url : undefined;
    const name = (0,origin_places/* leadingName */.gO)(text);
    return url === undefined || !owned.has(name) ? [] : [{ name, path, url }];
}
/** What stands at the name of a package: a table, or one for each environment. */
function entriesIn(name, value, path) {
    const tables = (Array.isArray(value) ? value : [value]).filter(toml/* isTable */.bI);
    return tables.flatMap((one) => [
        ...['url', 'git'].flatMap((key) => (0,toml/* stringAt */.bX)(one, key) ?? []).map((url) => ({ name, path, url })),
        ...['index', 'source'].flatMap((key) => (0,toml/* stringAt */.bX)(one, key) ?? []).map((index) => ({ name, path, index })),
    ]);
}
function addressProblem(url, places) {
    return (0,origin_places/* isPrivateSide */.Te)(url, places) ? undefined : (0,origin_places/* strangerText */._6)(url);
}
function indexProblem(index, { sources, places }) {
    if (URL.canParse(index))
        return addressProblem(index, places);
    return (0,manifest_text/* sourceProblem */.N)(index, sources);
}

// EXTERNAL MODULE: ./build/js/lockfiles/index.js
var lockfiles = __webpack_require__(587);
// EXTERNAL MODULE: ./build/js/lockfiles/lockfile.js
var lockfile = __webpack_require__(99074);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/standards/pypi.js
var pypi = __webpack_require__(16231);
// EXTERNAL MODULE: ./build/js/standards/toml-lines.js
var toml_lines = __webpack_require__(3925);
;// CONCATENATED MODULE: ./build/js/install/lock-origins.js










/**
 * Where a `poetry.lock`, a `uv.lock` or that of a script takes owned packages from: all of them, whoever needs them.
 *
 * @throws {UserError} `LOCK_UNREADABLE`: nobody knows what a lock installs that cannot be read
 */
async function lockOrigins({ file, text }, { owned, places, sources }) {
    const conflict = (0,lockfiles/* conflictIn */.W)(text);
    if (conflict !== undefined)
        throw unreadable(file, conflict.message, conflict.line);
    // Its content counts, however it is written: a look at its lines would miss what no tool writes and every tool reads.
    const reading = await (0,toml/* readLongToml */.HQ)(text, lockfile/* MOST_LOCK_CHARACTERS */.vT);
    if ('problem' in reading)
        throw unreadable(file, reading.problem.message, reading.problem.line);
    const { table } = reading;
    const problem = isUvs(file) ? uvProblem(table) : poetryProblem(table);
    if (problem !== undefined)
        throw unreadable(file, problem, undefined);
    const where = { file, places, sources, lineOf: packageLines(text, (0,toml/* listAt */.gT)(table, 'package').length) };
    const digests = new Map();
    const findings = [];
    (0,toml/* listAt */.gT)(table, 'package').forEach((one, at) => {
        const name = (0,toml/* isTable */.bI)(one) ? (0,pep503/* normalizeName */.P)((0,toml/* stringAt */.bX)(one, 'name') ?? '') : '';
        if (!(0,toml/* isTable */.bI)(one) || !owned.has(name))
            return;
        digests.set(name, new Set([...(digests.get(name) ?? []), ...digestsOf(one, table)]));
        findings.push(...findingsOf(one, at, where));
    });
    return { findings, names: new Set(digests.keys()), digests };
}
/** Locks of scripts are its own as well. */
function isUvs(file) {
    return !file.endsWith('poetry.lock');
}
/** A revision only adds fields. */
function uvProblem(table) {
    const version = (0,toml/* valueAt */.fK)(table, 'version');
    return version === 1 ? undefined : `version ${(0,printable/* printable */.g$)(String(version))} of the format of uv.lock is not read`;
}
function poetryProblem(table) {
    if ((0,toml/* entriesAt */.ws)(table, 'metadata').length === 0)
        return 'it ends before its metadata';
    const format = (0,toml/* stringAt */.bX)(table, 'metadata', 'lock-version') ?? '1.0';
    return /^[12]\.\d+$/.test(format)
        ? undefined
        : `version ${(0,printable/* printable */.g$)(format)} of the format of poetry.lock is not read`;
}
/** Before 1.5, a lock of Poetry has the files of all packages at its end. */
function digestsOf(one, lock) {
    const name = (0,toml/* stringAt */.bX)(one, 'name') ?? '';
    const files = [
        one['sdist'],
        ...(0,toml/* listAt */.gT)(one, 'wheels'),
        ...(0,toml/* listAt */.gT)(one, 'files'),
        ...(0,toml/* listAt */.gT)(lock, 'metadata', 'files', name),
    ];
    const hashes = files.flatMap((file) => ((0,toml/* isTable */.bI)(file) ? ((0,toml/* stringAt */.bX)(file, 'hash') ?? []) : []));
    const first = (0,toml/* stringsAt */.kp)(lock, 'metadata', 'hashes', name).map((hash) => `sha256:${hash}`);
    return [...hashes, ...first].flatMap((hash) => /^sha256:([0-9a-f]{64})$/.exec(hash)?.[1] ?? []);
}
const HEADER = /^[ \t]*\[\[[ \t]*["']?package["']?[ \t]*\]\]/gm;
/** Where each package has a header of the usual look, only the one that is asked for is followed: a lock may be long. */
function packageLines(text, count) {
    let headers;
    return (at, path, written) => {
        headers ??= headersIn(text);
        const header = headers[at];
        if (header === undefined || headers.length !== count) {
            return (0,toml_lines/* findTomlLines */.d)(text).lineOf(['package', at, ...path], written) ?? 1;
        }
        const piece = text.slice(header.start, headers[at + 1]?.start);
        return header.line - 1 + ((0,toml_lines/* findTomlLines */.d)(piece).lineOf(['package', 0, ...path], written) ?? 1);
    };
}
function headersIn(text) {
    let line = 1;
    let end = 0;
    return [...text.matchAll(HEADER)].map(({ index: start }) => {
        line += text.slice(end, start).split('\n').length - 1;
        end = start;
        return { start, line };
    });
}
function findingsOf(table, at, where) {
    const { file, places, lineOf } = where;
    const title = `${(0,printable/* printable */.g$)((0,toml/* stringAt */.bX)(table, 'name') ?? '')} ${(0,printable/* printable */.g$)((0,toml/* stringAt */.bX)(table, 'version') ?? '')}`.trim();
    const isUv = isUvs(file);
    const from = isUv ? uvOrigins(table) : poetryOrigins(table);
    const found = from.flatMap(({ url, path, written }) => {
        const place = (0,origin_places/* placeOf */.$t)(url, places);
        if (place === 'index' || place === 'private')
            return [];
        const line = lineOf(at, path, written);
        return { file, line, ...wordsFor(title, { url, place, places }, isUv) };
    });
    const named = isUv ? [] : referenceFindings(title, table, at, where);
    // Of many files that come from one place, the first tells.
    return [...found, ...named].slice(0, 1);
}
/** Poetry asks the source that has the name of the reference, whatever the address says. */
function referenceFindings(title, table, at, { file, lineOf, sources }) {
    const source = (0,toml/* tableAt */.af)(table, 'source');
    if (source === undefined || BY_ADDRESS.has((0,toml/* stringAt */.bX)(source, 'type') ?? ''))
        return [];
    // Of what has no type it looks at nothing more.
    const reference = ((0,toml/* stringAt */.bX)(source, 'type') && (0,toml/* stringAt */.bX)(source, 'reference')) || 'PyPI';
    const problem = (0,manifest_text/* sourceProblem */.N)(reference, sources);
    if (problem === undefined)
        return [];
    const fix = 'Lock again with "poetry lock --regenerate", and look at who changed it: Poetry goes by this name.';
    return [{ file, line: lineOf(at, ['source', 'reference']), message: `${title} ${problem}`, fix }];
}
/** The index, and the addresses of the files: with `--frozen` uv takes those as they are. Folders are no index. */
function uvOrigins(table) {
    const index = ['registry', 'url', 'git'].flatMap((key) => (0,toml/* stringAt */.bX)(table, 'source', key) ?? []);
    const sdist = (0,toml/* stringAt */.bX)(table, 'sdist', 'url') ?? [];
    const wheels = (0,toml/* listAt */.gT)(table, 'wheels').flatMap((one) => ((0,toml/* isTable */.bI)(one) ? ((0,toml/* stringAt */.bX)(one, 'url') ?? []) : []));
    return [
        ...index.map((url) => ({ url, path: ['source'] })),
        ...[sdist, wheels].flat().map((url) => ({ url, path: ['wheels'], written: url })),
    ];
}
const FOLDERS = new Set(['directory', 'file']);
const BY_ADDRESS = new Set([...FOLDERS, 'git', 'url']);
/** Without a source it is PyPI. Folders and files are no index; of a type that it does not know, Poetry asks one. */
function poetryOrigins(table) {
    const source = (0,toml/* tableAt */.af)(table, 'source');
    if (source === undefined)
        return [{ url: pypi/* PYPI_INDEX */.U, path: ['name'] }];
    if (FOLDERS.has((0,toml/* stringAt */.bX)(source, 'type') ?? ''))
        return [];
    return [{ url: (0,toml/* stringAt */.bX)(source, 'url') ?? pypi/* PYPI_INDEX */.U, path: ['source', 'url'] }];
}
function wordsFor(title, { url, place, places }, isUv) {
    const again = isUv ? '"uv lock"' : '"poetry lock --regenerate"';
    if (place === 'other-port') {
        const port = new URL(url).port || '80';
        return {
            message: `${title} was locked through port ${port} of the machine; the index listens on ${places.port}`,
            fix: `Set port: ${port}, or lock again with ${again} while the index runs.`,
        };
    }
    return {
        message: `${title} ${(0,origin_places/* strangerText */._6)(url)}`,
        fix: places.mode === 'route'
            ? `Lock again with ${again} while the index runs (setup-registry --serve); whoever has the name there could be anybody.`
            : `Put the private registry first, and lock again with ${again}; whoever has the name there could be anybody.`,
    };
}
/** That a lock cannot be read is a failure: nobody knows what it installs. */
function unreadable(file, message, line) {
    return new errors/* UserError */.yo('LOCK_UNREADABLE', `the lock cannot be read: ${message}`, 'Lock again; nobody can tell where your packages come from until then.', line === undefined ? { file } : { file, line });
}

// EXTERNAL MODULE: ./build/js/install/manifest-origins.js
var manifest_origins = __webpack_require__(39271);
;// CONCATENATED MODULE: ./build/js/install/other-lock-origins.js






/**
 * Owned packages in a lock of another tool that are from elsewhere, or of which it does not say where they are from.
 *
 * @throws {UserError} `LOCK_UNREADABLE`
 */
async function otherLockOrigins(lock, owned, places) {
    const reading = await (0,plain_locks/* readPlainLock */.u)(lock.file, lock.text);
    if ('problem' in reading)
        throw unreadable(lock.file, reading.problem.message, reading.problem.line);
    return reading.packages.flatMap(({ name, line, table }) => {
        const message = owned.has(name) ? problemOf(table, places) : undefined;
        if (message === undefined)
            return [];
        const fix = 'Lock with uv or Poetry while the index runs (setup-registry --serve), or take the lock away.';
        return [{ file: lock.file, line: line(), message: `${(0,printable/* printable */.g$)((0,pep503/* normalizeName */.P)(name))} ${message}`, fix }];
    });
}
function problemOf(table, places) {
    const urls = addressesIn(table);
    const bad = urls.find((url) => !(0,origin_places/* isPrivateSide */.Te)(url, places));
    if (bad !== undefined)
        return (0,origin_places/* strangerText */._6)(bad);
    return urls.length === 0 ? 'stands in a lock that does not say where it comes from' : undefined;
}
const ADDRESSES = new Set(['index', 'url', 'git', 'hg', 'svn', 'bzr', 'path']);
const INNER = new Set(['archive', 'vcs', 'directory', 'sdist', 'wheels', 'files']);
/** Of the package and of its files; what it depends on is no address. */
function addressesIn(table) {
    return Object.entries(table).flatMap(([key, value]) => {
        if (ADDRESSES.has(key) || key === 'file')
            return typeof value === 'string' ? fileAddress(key, value) : [];
        return INNER.has(key) ? [value].flat().filter(toml/* isTable */.bI).flatMap(addressesIn) : [];
    });
}
/** PDM names files of an index by their names alone, and Pipenv has addresses there. */
function fileAddress(key, value) {
    return key === 'file' && !/[/\\]/.test(value) ? [] : [value];
}

// EXTERNAL MODULE: ./build/js/workspaces/member-globs.js
var member_globs = __webpack_require__(31609);
// EXTERNAL MODULE: ./build/js/workspaces/uv.js
var uv = __webpack_require__(99406);
;// CONCATENATED MODULE: ./build/js/install/member-manifests.js
// Members of workspaces: https://docs.astral.sh/uv/concepts/projects/workspaces/






// More than any workspace has; where links lead in a circle, it ends there.
const MOST_MANIFESTS = 1_000;
const DEEPEST = 10;
/**
 * Manifests of the members of a workspace, and of folders that dependencies lead to, as far as they lie below the folder: tools go by
 * what these say of where packages come from.
 *
 * @param folder absolute
 * @param read gives a manifest by its path from the folder; undefined where there is none
 */
async function memberManifests(folder, root, files, read) {
    const found = new Map([[root.file, root]]);
    for (const manifest of found.values()) {
        for (const member of await membersOf(folder, manifest, files)) {
            const file = (0,repo_paths/* inFolder */._z)(member, 'pyproject.toml');
            if (found.has(file) || found.size > MOST_MANIFESTS)
                continue;
            const other = (await files.isFolder(external_node_path_.join(folder, member))) ? await read(file) : undefined;
            if (other !== undefined)
                found.set(file, other);
        }
    }
    return [...found.values()].slice(1);
}
async function membersOf(folder, { file, table }, files) {
    const base = (0,repo_paths/* parentOf */.gN)(file);
    const { members = [], exclude = [] } = (0,uv/* uvMembers */.rX)(table) ?? {};
    const isExcluded = (0,member_globs/* matchFolders */.R)(base, exclude);
    const globs = [...members, ...((0,poetry/* poetryMembers */.PO)(table) ?? [])].flatMap((one) => (0,repo_paths/* resolvePath */.o1)(base, one) ?? []);
    const folders = await Promise.all(globs.map((glob) => foldersAt('', glob.split('/'), DEEPEST)));
    const paths = pathsIn(table).flatMap((one) => (0,repo_paths/* resolvePath */.o1)(base, one) ?? []);
    return [...folders.flat().filter((one) => !isExcluded(one)), ...paths];
    async function foldersAt(below, [first, ...rest], depth) {
        if (first === undefined)
            return [below];
        if (!/[*?[]/.test(first))
            return foldersAt((0,repo_paths/* inFolder */._z)(below, first), rest, depth);
        if (depth === 0 || !(await files.isFolder(external_node_path_.join(folder, below))))
            return [];
        const fits = (0,member_globs/* matchFolders */.R)('', [first]);
        const children = (await files.list(external_node_path_.join(folder, below))).filter((name) => !name.startsWith('.') && fits(name));
        const inner = children.map((name) => (0,repo_paths/* inFolder */._z)(below, name)).filter((one) => !(0,repo_paths/* isInstalled */.j$)(one));
        const isAny = first === '**';
        const all = await Promise.all(inner.map((one) => foldersAt(one, isAny ? [first, ...rest] : rest, depth - 1)));
        return [...(isAny ? await foldersAt(below, rest, depth) : []), ...all.flat()];
    }
}
/** Folders that dependencies name, for uv and for Poetry. */
function pathsIn(table) {
    return [['tool', 'uv', 'sources'], ...(0,poetry/* poetryTables */.rf)(table)].flatMap((place) => Object.values((0,toml/* tableAt */.af)(table, ...place) ?? {})
        .flat()
        .flatMap((one) => ((0,toml/* isTable */.bI)(one) ? ((0,toml/* stringAt */.bX)(one, 'path') ?? []) : [])));
}

;// CONCATENATED MODULE: ./build/js/install/product-texts.js








/**
 * Reads the files of a product. A manifest that no tool could read counts where it is one of the workspace: others may be templates.
 *
 * @param folder absolute
 * @throws {UserError} `MANIFEST_UNREADABLE`
 */
async function readProduct(folder, files) {
    const { paths, isWhole } = await productFiles(folder, files);
    const textOf = (file) => productText(folder, file, files);
    const wanted = (is) => textsOf(paths.filter(is), textOf);
    const texts = await wanted((file) => isManifest(file) || file.endsWith('.py'));
    const roots = await manifestsIn(texts.filter(({ file }) => (0,repo_paths/* parentOf */.gN)(file) === '' && isManifest(file)));
    const pyproject = roots.find(({ file }) => file === 'pyproject.toml');
    const members = pyproject === undefined
        ? []
        : await memberManifests(folder, pyproject, files, async (file) => {
            const text = await textOf(file);
            return text === undefined ? undefined : readManifest({ file, text });
        });
    const known = new Set([...roots, ...members].map(({ file }) => file));
    const others = await manifestsIn(texts.filter(({ file }) => !known.has(file)), () => undefined);
    const all = [...roots, ...members, ...others];
    return {
        isWhole,
        roots,
        members,
        others,
        locks: await wanted((file) => /(?:^|\/)(?:poetry|uv)\.lock$|\.py\.lock$/.test(file)),
        plainLocks: await wanted(plain_locks/* isPlainLock */.C),
        requirements: paths.filter(requirement_files/* isRequirementsFile */.Nn),
        manifestAt: (place) => all.find(({ file }) => file.endsWith('pyproject.toml') && (0,repo_paths/* parentOf */.gN)(file) === place),
    };
}
/** Whom a manifest or a lock is of: a script by itself, else all of its folder. */
function userOf(file) {
    return /\.py(?:\.lock)?$/.test(file) ? file.replace(/\.lock$/, '') : (0,repo_paths/* parentOf */.gN)(file);
}
function isManifest(file) {
    return /(?:^|\/)(?:pyproject|uv)\.toml$/.test(file);
}
async function textsOf(paths, textOf) {
    const texts = await Promise.all(paths.map(async (file) => ({ file, text: await textOf(file) })));
    return texts.flatMap(({ file, text }) => (text === undefined ? [] : { file, text }));
}
async function manifestsIn(texts, otherwise = refuse) {
    const read = await Promise.all(texts.map((one) => readManifest(one, otherwise)));
    return read.flatMap((one) => one ?? []);
}
async function readManifest({ file, text }, otherwise = refuse) {
    const reading = await (0,toml/* readToml */.D7)(text);
    if ('table' in reading)
        return { file, text, table: reading.table };
    return otherwise(file, reading.problem.message, reading.problem.line);
}
function refuse(file, message, line) {
    const at = line === undefined ? { file } : { file, line };
    throw new errors/* UserError */.yo('MANIFEST_UNREADABLE', `cannot be read: ${(0,printable/* printable */.g$)(message)}`, 'Mend it.', at);
}

// EXTERNAL MODULE: ./build/js/install/owned-needs.js
var owned_needs = __webpack_require__(5963);
;// CONCATENATED MODULE: ./build/js/install/requirement-origins.js
// Options in files of requirements: https://pip.pypa.io/en/stable/reference/requirements-file-format/#global-options








const INDEXES = ['-i', '--index-url', '--pypi-url', '--extra-index-url', '-f', '--find-links'];
const EDITABLES = ['-e', '--editable'];
const MOST_INCLUDED = 500;
/**
 * Options of files of requirements that come before all variables of a job, and owned packages that they take from an address, or by name; in
 * those that they include as well, as far as these lie below the folder.
 *
 * @param folder absolute
 * @param given paths from there
 */
async function requirementOrigins(folder, given, { owned, places }, files) {
    const names = new Set(given);
    const findings = [];
    const needs = [];
    for (const file of names) {
        const bytes = await unlessShut(() => bytesOf(external_node_path_.join(folder, file), files));
        if (bytes === undefined)
            continue;
        const text = (0,requirements_file/* decodeRequirements */.F7)(bytes);
        if (text === undefined) {
            findings.push({ file, line: 1, message: 'is in an encoding that is not read here', fix: 'Write it in UTF-8.' });
            continue;
        }
        for (const line of (0,requirements_file/* readRequirementsFile */.JB)(text)) {
            const need = (0,owned_needs/* ownedNeed */.A)(line.requirement, owned);
            if (need !== undefined)
                needs.push(need);
            findings.push(...findingsIn(line, { owned, places }).map((one) => ({ file, line: line.line, ...one })));
            for (const included of inclusionsOf(line, file))
                if (names.size < given.length + MOST_INCLUDED)
                    names.add(included);
        }
    }
    return { findings, needs };
}
/** Undefined where no file is: what is included may lead to a folder, or below a file. */
async function bytesOf(file, files) {
    if (!(await files.isFolder(external_node_path_.dirname(file))) || (await files.isFolder(file)))
        return undefined;
    return files.readBytes(file);
}
/** Files that a line includes, from the folder of the product. */
function inclusionsOf({ options }, file) {
    return options.flatMap(({ name, value }) => {
        if (!requirements_file/* INCLUSIONS */.Wr.includes(name) || !(0,origin_places/* isLocal */.IX)(value))
            return [];
        return (0,repo_paths/* resolvePath */.o1)((0,repo_paths/* parentOf */.gN)(file), value) ?? [];
    });
}
function findingsIn({ requirement, options }, { owned, places }) {
    const named = options.flatMap(({ name, value }) => {
        if (isRight(value, places))
            return [];
        if (INDEXES.includes(name)) {
            const fix = 'Take the line away: the index that the job sets has everything.';
            return { message: `${name} has pip ask ${(0,origin_places/* shownUrl */.zA)(value)} for your packages`, fix };
        }
        if (!requirements_file/* INCLUSIONS */.Wr.includes(name))
            return [];
        const message = `${name} has pip read ${(0,origin_places/* shownUrl */.zA)(value)}, which may name any index`;
        return { message, fix: 'Put the file into the repository.' };
    });
    const editables = options.flatMap(({ name, value }) => (EDITABLES.includes(name) ? value : []));
    const direct = [requirement, ...editables].flatMap((one) => directOrigin(one, owned, places) ?? []);
    return [...named, ...direct];
}
function directOrigin(requirement, owned, places) {
    const url = (0,pep508/* parseRequirement */.p)(requirement)?.url ?? requirement.split(/\s/, 1)[0] ?? '';
    const names = url === requirement || !requirement.includes('@') ? namesIn(url) : [(0,origin_places/* leadingName */.gO)(requirement), ...namesIn(url)];
    const name = names.find((one) => owned.has(one));
    if (name === undefined || isRight(url, places))
        return undefined;
    const message = `${(0,printable/* printable */.g$)(name)} ${(0,origin_places/* strangerText */._6)(url)}`;
    return { message, fix: 'Name a version in the place of the address.' };
}
/** What an address may be the package of: by its fragment, its file, its repository. */
function namesIn(url) {
    if (!/[:/]/.test(url))
        return [];
    const [, egg] = /[#&]egg=([\w.-]+)/.exec(url) ?? [];
    const [plain = ''] = url.split(/[?#]/, 1);
    const last = decoded(plain.replace(/\.git(?:@[^/]*)?$|(?<=\/[^/@]+)@[^/]*$/, '').replace(/\/+$/, ''))
        .split('/')
        .at(-1) ?? '';
    return [egg ?? '', last.replace(/-\d.*$/, ''), last].filter(Boolean).map(origin_places/* leadingName */.gO);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The private side, or a path. Only a user and a password may be variables: the place would be anybody's. */
function isRight(url, places) {
    const plain = url.replace(/(?<=^[a-z+]+:\/\/)[^/@]*@/i, '');
    return !plain.includes('${') && (0,origin_places/* isPrivateSide */.Te)(plain, places);
}

;// CONCATENATED MODULE: ./build/js/install/origins.js











/**
 * Looks at manifests and settings, locks, files of requirements and scripts, in the folder of a product and in those below. What needs no owned
 * package may set its tools up as it likes.
 *
 * @param folder absolute
 * @throws {UserError} `LOCK_UNREADABLE`, `MANIFEST_UNREADABLE`
 */
async function findOrigins(folder, sides, files) {
    const { owned, places } = sides;
    const product = await readProduct(folder, files);
    const { roots, members, others } = product;
    const locks = await readLocks(product, sides);
    const plain = await Promise.all(product.plainLocks.map((lock) => otherLockOrigins(lock, owned, places)));
    const manifests = [...roots, ...members, ...others];
    const sources = roots.flatMap((one) => (0,manifest_origins/* namedSources */.A1)(one, places));
    const isUsed = usersIn(product, locks, owned);
    const required = await requirementOrigins(folder, product.requirements, sides, files);
    return {
        digests: digestsIn(locks),
        declared: [...manifests.flatMap((one) => needsIn(one, owned)), ...required.needs],
        hasUvLock: product.locks.some(({ file }) => file === 'uv.lock'),
        names: roots.map((one) => (0,manifest_origins/* privateNames */.or)(one, places))[0] ?? { poetry: [], uv: [] },
        findings: [
            ...(product.isWhole ? [] : [TOO_MANY]),
            ...locks.flatMap(({ findings }) => findings),
            ...plain.flat(),
            ...manifests.flatMap((one) => declaredOrigins(one, { owned, places, sources: [...sources, ...(0,manifest_origins/* namedSources */.A1)(one, places)] })),
            ...manifests.filter(isUsed).flatMap((one) => settingFindings(one, product, places)),
            ...required.findings,
        ],
    };
}
const TOO_MANY = {
    file: '.',
    line: 1,
    message: 'has so many folders below it that not all were looked into',
    fix: 'Set root to the folder of the product.',
};
function readLocks({ locks, manifestAt }, { owned, places }) {
    return Promise.all(locks.map(async (lock) => {
        const sources = (0,manifest_origins/* knownToPoetry */.oJ)(manifestAt(userOf(lock.file)), places);
        return { file: lock.file, ...(await lockOrigins(lock, { owned, places, sources })) };
    }));
}
function digestsIn(locks) {
    const digests = new Map();
    for (const [name, found] of locks.flatMap((lock) => [...lock.digests])) {
        digests.set(name, new Set([...(digests.get(name) ?? []), ...found]));
    }
    return digests;
}
/** Whether somebody installs owned packages by a manifest: a workspace is one, and each of the others by itself. */
function usersIn({ roots, members, others }, locks, owned) {
    const users = new Set([
        ...locks.flatMap(({ file, names }) => (names.size > 0 ? userOf(file) : [])),
        ...[...roots, ...members, ...others]
            .filter((one) => ownedDeclarations(one, owned).length > 0)
            .map(({ file }) => userOf(file)),
    ]);
    const workspace = new Set([...roots, ...members]);
    const isUsedByRoot = users.has('') || members.some(({ file }) => users.has(userOf(file)));
    return (manifest) => users.has(userOf(manifest.file)) || (isUsedByRoot && workspace.has(manifest));
}
function ownedDeclarations({ file, table }, owned) {
    // A script has no more than this in common with a project.
    const project = file.endsWith('.py') ? { project: table } : table;
    const { declarations } = (0,poetry/* withPoetry */.SC)((0,pep621/* standardDeclarations */.T3)(project), project);
    return declarations.filter(({ name }) => owned.has(name));
}
function needsIn(manifest, owned) {
    return ownedDeclarations(manifest, owned).flatMap(({ name, specifier, extras = [], reference }) => reference.type === 'name' ? { name, specifier, extras: extras.map(pep503/* normalizeName */.P) } : []);
}
/** Of what is no root, Poetry is only known to be used where it has a lock, or sources of its own. */
function settingFindings(manifest, { roots, members, locks }, places) {
    const { table, file } = manifest;
    const hasLock = (name) => locks.some((lock) => lock.file === (0,repo_paths/* inFolder */._z)(userOf(file), name));
    const isRoot = roots.includes(manifest);
    const hasSources = (0,toml/* listAt */.gT)(table, 'tool', 'poetry', 'source').length > 0;
    const isAlone = isRoot ? (0,manifest_origins/* isPoetrys */.rh)(table) && !hasLock('uv.lock') : hasSources && !members.includes(manifest);
    const isForPoetry = file.endsWith('pyproject.toml') && (hasLock('poetry.lock') || isAlone);
    const isForUv = !isRoot || file === 'uv.toml' || hasLock('uv.lock') || (0,toml/* tableAt */.af)(table, 'tool', 'uv') !== undefined;
    return [
        ...(isForPoetry ? (0,manifest_origins/* poetryOrigins */.dj)(manifest, places, hasLock('poetry.lock')) : []),
        ...(isForUv ? (0,manifest_origins/* uvOrigins */.Td)(manifest, places) : []),
    ];
}

// EXTERNAL MODULE: ./build/js/install/owned-names.js
var owned_names = __webpack_require__(13642);
// EXTERNAL MODULE: ./build/js/registries/registry-http.js
var registry_http = __webpack_require__(20558);
;// CONCATENATED MODULE: ./build/js/install/public-index.js



/**
 * The root of the public simple index, with a slash at its end.
 *
 * @throws {UserError} `PUBLIC_INVALID`, `PUBLIC_CREDENTIALS`
 */
function publicIndexUrl(given) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw new errors/* UserError */.yo('PUBLIC_INVALID', `public: ${(0,printable/* printable */.g$)(given.replace(/\/\/[^/]*@/, '//'))} is no address of an index`, 'Write its simple index whole, such as https://pypi.org/simple/.');
    }
    if (url.username !== '' || url.password !== '') {
        throw new errors/* UserError */.yo('PUBLIC_CREDENTIALS', `public: ${(0,registry_http/* plainUrl */.kP)(url)} holds a user or a password, which installers would write into locks and logs`, 'Name an index that everybody on this network may read.');
    }
    return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

// EXTERNAL MODULE: ./build/js/install/uv-files.js
var uv_files = __webpack_require__(28173);
// EXTERNAL MODULE: ./build/js/actions/publish/registries-of.js + 1 modules
var registries_of = __webpack_require__(82307);
// EXTERNAL MODULE: ./build/js/actions/setup-registry/run-index.js + 6 modules
var run_index = __webpack_require__(21270);
;// CONCATENATED MODULE: ./build/js/actions/setup-registry/plan-index.js













/** What the inputs and the files of the product say. No registry is asked yet. */
async function planIndex(inputs, system) {
    const owned = (0,owned_names/* ownedNames */.q)(inputs.owned);
    const publicIndex = publicIndexUrl(inputs.public);
    (0,registries_of/* requirePlace */.Bd)(inputs);
    const places = placesIn(inputs, publicIndex);
    refuseSame(places);
    const registries = await (0,registries_of/* openRegistries */.cs)(inputs, { pace: paceFor(inputs) }, system);
    await refuseInputs(inputs, system);
    const root = external_node_path_.resolve(system.folder, inputs.root);
    const { digests, declared, findings, ...facts } = await findOrigins(root, { owned, places }, system.files);
    // For a wheelhouse, uv is not asked.
    const { read } = inputs.mode === 'wheelhouse' ? { read: [] } : await (0,uv_files/* uvFiles */.Q)(root, system);
    const others = await (0,uv_files/* uvFileOrigins */.x)(read, places, system.files);
    return {
        owned,
        publicIndex,
        registries,
        locked: digests,
        declared,
        facts,
        findings: [...findings.map((one) => below(inputs.root, one)), ...others],
    };
}
/** Where others stand in, a question that nobody waits for any more ends as well: a step is not over before its questions are. */
function paceFor({ registries }) {
    return registries.length > 1 ? { ...run_index/* QUICK */.Ap, answerLimitMs: hasty/* SILENCE_LIMIT_MS */.n, silenceLimitMs: hasty/* SILENCE_LIMIT_MS */.n } : run_index/* QUICK */.Ap;
}
/** Where the product has its tools ask: an index on another port would be of no use to it. */
async function namedPlace({ root, port }, { folder, files }) {
    const named = await findNamedPort(external_node_path_.resolve(folder, root), port, files);
    return { onlyPort: named && { ...named, file: external_node_path_.join(root, named.file) } };
}
/** Of an index that is both sides nobody would notice: everything of it is served as yours. */
function refuseSame({ privateUrls, publicUrl }) {
    const roots = privateUrls.flatMap((url) => [url, new URL('simple/', url).href]).map(oneName);
    const areBothPypi = isPypi(publicUrl) && privateUrls.some(isPypi);
    if (!roots.includes(oneName(publicUrl)) && !areBothPypi)
        return;
    const hint = 'Set url to your private registry, and public to the index that everybody uses.';
    throw new errors/* UserError */.yo('SIDES_ALIKE', `${publicUrl} is the private side as well as the public one`, hint);
}
/** This machine has several names. */
function oneName(url) {
    return url.replace(/^(https?:\/\/)(?:localhost|\[::1\])(?=[:/])/, '$1127.0.0.1');
}
/** Uploads go to a host of their own. */
function isPypi(url) {
    return /^(?:upload\.)?pypi\.org$/.test(new URL(url).hostname);
}
const LAST_PORT = 65_535;
/** @throws {UserError} `PORT_INVALID` */
function refusePort({ port }) {
    if (port <= LAST_PORT)
        return;
    throw new errors/* UserError */.yo('PORT_INVALID', `port: ${port} is no port`, `Ports are numbers up to ${LAST_PORT}.`);
}
/** Where there is no such folder, nothing would be found in it. */
async function refuseInputs(inputs, { files, folder }) {
    const { root } = inputs;
    refusePort(inputs);
    if (await files.isFolder(external_node_path_.resolve(folder, root)))
        return;
    const hint = 'Set root to the folder of the product, from the workspace on; check the code out before this step.';
    throw new errors/* UserError */.yo('ROOT_MISSING', `root: there is no folder ${(0,printable/* printable */.g$)(root)}`, hint);
}
function placesIn({ mode, port, url, registries, 'index-url': indexUrl }, publicUrl) {
    const lines = registries.map((line) => line.split(/\s+/)[1] ?? '');
    return {
        mode: mode === 'native' ? mode : 'route',
        port,
        privateUrls: (0,origin_places/* placesBelow */._$)([url, indexUrl, ...lines]),
        publicUrl,
    };
}
function below(root, finding) {
    return { ...finding, file: external_node_path_.join(root, finding.file) };
}
const HINT = 'docs/setup-registry.md explains each of these; with check: false they are warnings.';
/**
 * One failure for all that was found, at the line of the first; or a warning for each where people look themselves.
 *
 * @throws {UserError} `ORIGIN_UNSAFE`
 */
function judgeOrigins(findings, isFailure, { report }) {
    const [first, ...others] = findings;
    if (first === undefined)
        return;
    if (isFailure) {
        const more = others.map((one) => `\n${one.file}:${one.line}: ${one.message}. ${one.fix}`).join('');
        throw new errors/* UserError */.yo('ORIGIN_UNSAFE', `${first.message}. ${first.fix}${more}`, HINT, first);
    }
    for (const { message, fix, file, line } of findings) {
        report.annotate({ level: 'warning', title: 'Not from the private side', message: `${message}\n${fix}`, file, line });
    }
}
/**
 * Asks each registry for a package, which need not be there: that takes a log-in. One that is down is no failure while another one stands in.
 *
 * @throws {UserError} what is wrong with the credentials or the address
 */
async function probe({ registries, owned }, { report, files }) {
    const failures = [];
    for (const registry of (0,hasty/* hasty */.g)(registries)) {
        const missing = await missingFolder(registry, files);
        if (missing !== undefined) {
            failures.push(missing);
            continue;
        }
        try {
            await registry.list((0,owned_names/* sampleName */.y)(owned));
            await warnOfUpstream(registry, owned, report);
        }
        catch (error) {
            if (!(error instanceof errors/* ExternalError */.yA))
                throw error;
            failures.push(error);
        }
    }
    const [first] = failures;
    if (first !== undefined && failures.length === registries.length)
        throw first;
    for (const { message } of failures)
        report.annotate({ level: 'warning', title: 'A registry is down', message });
}
/** Whoever publishes makes the folder; whoever installs from one that is not there has mistaken its path, or nobody has published. */
async function missingFolder(registry, files) {
    const { indexUrl = '' } = registry.kind === 'directory' ? ((await registry.installSource?.()) ?? {}) : {};
    if (indexUrl === '' || (await files.isFolder((0,external_node_url_.fileURLToPath)(indexUrl))))
        return undefined;
    const hint = 'Set url to the folder that was published to; where it is a spare, it may come later.';
    return new errors/* UserError */.yo('REGISTRY_FOLDER_MISSING', `${registry.title}: there is no such folder`, hint);
}
// Everybody has it, and nobody of their own.
const KNOWN_EVERYWHERE = 'pip';
/** Of most registries nobody can tell a file of theirs from one that they have from elsewhere; but whether they have such. */
async function warnOfUpstream(registry, owned, report) {
    if (!MAY_HAVE_UPSTREAM.has(registry.kind) || registry.upstreamOf !== undefined || owned.has(KNOWN_EVERYWHERE))
        return;
    if ((await registry.list(KNOWN_EVERYWHERE)).length === 0)
        return;
    const message = `${registry.title} has packages of the public index as well (${KNOWN_EVERYWHERE} is there), so a name of yours that it lacks may come from there.\nPoint url to a repository without an upstream, or have the registry keep your names to itself: docs/setup-registry.md#limits`;
    report.annotate({ level: 'warning', title: 'Public packages behind the registry', message });
}
const MAY_HAVE_UPSTREAM = new Set(['pypi', 'artifactory', 'nexus', 'codeartifact']);


/***/ }),

/***/ 21270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M$: () => (/* binding */ MARK),
  Ap: () => (/* binding */ QUICK),
  yX: () => (/* binding */ lastPort),
  ej: () => (/* binding */ runIndex)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/registries/open-file.js
var open_file = __webpack_require__(25);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(62026);
// EXTERNAL MODULE: ./build/js/install/hasty.js
var hasty = __webpack_require__(1677);
;// CONCATENATED MODULE: ./build/js/install/private-side.js




// Whoever has just published wants to see it; whoever installs asks for the same pages again and again.
const FRESH_MS = 10_000;
// Of a registry that is down for a moment nobody need know; after that, what is shown might be long gone.
const STALE_MS = 10 * 60_000;
// A registry that was down is not asked again for each page.
const DOWN_MS = 30_000;
/** Lists are kept for some seconds, and for ten minutes where the registry does not answer any more. */
function openPrivateSide(parts) {
    const pages = new Map();
    const lastGood = new Map();
    const registries = (0,hasty/* hasty */.g)(parts.registries.map(renewing), parts.silenceLimitMs);
    const asking = {
        ...parts,
        registries,
        known: new Map(),
        down: new Map(),
        listedBy: new WeakMap(),
    };
    const ask = async (project) => {
        const askedAt = parts.now();
        try {
            const files = await listFrom(asking, project);
            lastGood.set(project, { files, askedAt });
            return files;
        }
        catch (error) {
            const before = lastGood.get(project);
            if (!(error instanceof errors/* ExternalError */.yA) || before === undefined)
                throw error;
            const ageMs = parts.now() - before.askedAt;
            if (ageMs >= STALE_MS)
                throw outlived(error, project);
            parts.log(`${error.message}; ${project} is shown as it was ${Math.round(ageMs / 1000)} s ago`);
            return before.files;
        }
    };
    return {
        list(project) {
            const known = pages.get(project);
            if (known !== undefined && parts.now() - known.askedAt < FRESH_MS)
                return known.files;
            const page = { files: ask(project), askedAt: parts.now() };
            pages.set(project, page);
            page.files.catch(() => pages.delete(project));
            return page.files;
        },
        hiddenHint: (project) => registries[0]?.hiddenHint?.(project),
        sourcesOf: (project, file) => sourcesFor(asking, project, file),
    };
}
function outlived(error, project) {
    const minutes = STALE_MS / 60_000;
    const message = `${error.message}; what was known of ${project} is more than ${minutes} minutes old`;
    return new errors/* ExternalError */.yA(error.code, message, error.retryable, { cause: error });
}
async function listFrom(asking, project) {
    const { registries, known } = asking;
    const reasons = [];
    for (const [at, registry] of registries.entries()) {
        const files = await unlessDown(asking, registry, project);
        if (typeof files === 'string') {
            reasons.push(files);
            continue;
        }
        for (const file of files)
            asking.listedBy.set(file, registry);
        if (at === 0) {
            for (const { fileName, sha256 } of files)
                if (sha256 !== undefined)
                    known.set(fileName, sha256);
            return files;
        }
        const good = trusted(files, project, asking);
        if (good.length > 0)
            return good;
        const what = files.length === 0 ? `has no ${project}` : `has files of ${project}, of which no lock knows a digest`;
        reasons.push(`${registry.title} ${what}`);
    }
    throw new errors/* ExternalError */.yA('REGISTRY_UNAVAILABLE', reasons.join('; '), true);
}
/** Why there is no answer, where the registry is down: in words. One that was a moment ago is not asked. */
async function unlessDown(asking, registry, project) {
    const why = whyDown(asking, registry);
    if (why !== undefined)
        return why;
    try {
        const files = (await registry.list(project)).filter(({ fileName }) => isPlain(fileName));
        return await ownFiles(files, registry, project, asking);
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA))
            throw error;
        noteDown(asking, registry, error);
        return error.message;
    }
}
/** What a registry has from somebody whom everybody may fill is none of yours, whatever its name. */
async function ownFiles(files, { upstreamOf, title }, project, { log }) {
    if (upstreamOf === undefined)
        return files;
    const origins = await Promise.all(files.map(upstreamOf));
    const others = origins.filter((one) => one !== undefined);
    if (others.length > 0)
        log(`${title} has ${others.length} files of ${project} from ${[...new Set(others)].join(', ')}: these are left out`);
    return files.filter((_, at) => origins[at] === undefined);
}
/** Of one that nobody stands in for it does not matter. */
function whyDown({ registries, down, now }, registry) {
    const known = registries.length > 1 ? down.get(registry) : undefined;
    return known !== undefined && now() < known.until ? known.why : undefined;
}
function noteDown(asking, registry, { message }) {
    const { registries, down, now, log } = asking;
    if (whyDown(asking, registry) === undefined && registry !== registries.at(-1))
        log(`${message}; the next registry stands in`);
    down.set(registry, { until: now() + DOWN_MS, why: message });
}
/** Who stands in may have been filled by somebody else: its word alone is not enough. */
function trusted(files, project, { known, locked }) {
    const digests = locked.get((0,pep503/* normalizeName */.P)(project));
    return files.filter(({ fileName, sha256 }) => sha256 !== undefined && (known.get(fileName) === sha256 || digests?.has(sha256) === true));
}
/** A name that is a name of a file, and nothing else. */
function isPlain(fileName) {
    return /^[\w.+!-]+$/.test(fileName) && !fileName.startsWith('.');
}
/** First where the file was listed, then where its name and digest are; what is down comes last. Without a digest nobody can stand in. */
function sourcesFor(asking, project, file) {
    const { registries, listedBy } = asking;
    const home = listedBy.get(file);
    const others = file.sha256 === undefined ? [] : registries.filter((registry) => registry !== home);
    const able = home === undefined ? others : [home, ...others];
    const isUp = (registry) => whyDown(asking, registry) === undefined;
    return [...able.filter(isUp), ...able.filter((one) => !isUp(one))].map((registry) => ({
        title: registry.title,
        async open() {
            try {
                return await (0,open_file/* openFile */.T)(registry, registry === home ? file : await sameAt(registry, project, file));
            }
            catch (error) {
                if (error instanceof errors/* ExternalError */.yA && error.code === 'REGISTRY_UNAVAILABLE')
                    noteDown(asking, registry, error);
                throw error;
            }
        },
    }));
}
async function sameAt(registry, project, { fileName, sha256 }) {
    const files = await registry.list(project);
    const same = files.find((one) => one.fileName === fileName && one.sha256 === sha256);
    if (same !== undefined)
        return same;
    throw new errors/* ExternalError */.yA('FILE_UNAVAILABLE', `${registry.title} has no ${fileName} of that digest`, false);
}
/** Logs in anew, once, where what we are known by has come to its end. */
function renewing(registry) {
    const { renew } = registry;
    if (renew === undefined)
        return registry;
    const retried = async (act) => {
        try {
            return await act();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || error.code !== 'REGISTRY_UNAUTHORIZED')
                throw error;
            await renew.call(registry);
            return act();
        }
    };
    return {
        ...registry,
        list: (project) => retried(() => registry.list(project)),
        read: (file) => retried(() => registry.read(file)),
        open: (file) => retried(() => (0,open_file/* openFile */.T)(registry, file)),
    };
}

// EXTERNAL MODULE: ./build/js/standards/archive.js + 1 modules
var archive = __webpack_require__(45745);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(99506);
// EXTERNAL MODULE: ./build/js/standards/simple-page.js
var simple_page = __webpack_require__(68361);
// EXTERNAL MODULE: ./build/js/standards/this-machine.js
var this_machine = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/js/registries/at-a-time.js
var at_a_time = __webpack_require__(30839);
// EXTERNAL MODULE: ./build/js/standards/pep440.js
var pep440 = __webpack_require__(38828);
// EXTERNAL MODULE: ./build/js/install/owned-needs.js
var owned_needs = __webpack_require__(5963);
;// CONCATENATED MODULE: ./build/js/install/look-ahead.js




const AT_A_TIME = 4;
const MOST_BYTES = 1024 ** 2;
/**
 * Has pages and small wheels before anybody asks for them: of the files that locks name, and of the newest versions that will do for what is
 * declared, with all that these need in turn. What cannot be had is told to whoever asks for it.
 */
async function lookAhead({ locked, declared }, source) {
    await (0,at_a_time/* atATime */.U)(AT_A_TIME, [...locked], async ([name, digests]) => {
        if (!source.isOver())
            await bringLocked(source, name, digests).catch(() => undefined);
    });
    const wanted = new Map();
    for (let needs = declared; needs.length > 0;) {
        const changed = new Set(needs.filter(({ name }) => !locked.has(name)).flatMap((need) => want(need, wanted)));
        const found = await (0,at_a_time/* atATime */.U)(AT_A_TIME, [...changed], async (one) => source.isOver() ? [] : bringNewest(source, one).catch(() => []));
        needs = found.flat();
    }
}
/** @returns what is to be looked at, because it is new or more of it is wanted than before; else nothing */
function want({ name, extras, specifier }, wanted) {
    const before = wanted.get(name);
    const one = before ?? { name, extras: new Set(), specifiers: new Set() };
    wanted.set(name, one);
    const isNew = before === undefined || extras.some((extra) => !one.extras.has(extra));
    for (const extra of extras)
        one.extras.add(extra);
    one.specifiers.add(specifier);
    return isNew ? one : [];
}
/** Whether a file may be brought although nobody asked for it yet: a large one might be for nothing. */
function isSmall({ sha256, size = Number.POSITIVE_INFINITY }) {
    return sha256 !== undefined && size <= MOST_BYTES;
}
/** Of wheels for many systems, one at most is wanted. */
function isForAll({ fileName }) {
    const name = (0,distribution_file_name/* parseDistributionFileName */.t)(fileName);
    return name?.kind === 'wheel' && (0,distribution_file_name/* isForEveryMachine */.c)(name);
}
async function bringLocked(source, name, digests) {
    const files = await source.list(name);
    const meant = files.filter((one) => digests.has(one.sha256 ?? '') && isForAll(one) && isSmall(one));
    await Promise.all(meant.map((wheel) => source.bring(name, wheel)));
}
/** @returns what it needs in turn */
async function bringNewest(source, { name, extras, specifiers }) {
    const wheel = newestWheel(name, await source.list(name), [...specifiers]);
    if (wheel === undefined)
        return [];
    // Where the list has the METADATA, what it needs does not wait for the wheel.
    const brought = isForAll(wheel) && isSmall(wheel) ? source.bring(name, wheel) : undefined;
    brought?.catch(() => undefined);
    const metadata = wheel.metadata ?? (await brought);
    return metadata === undefined ? [] : (0,owned_needs/* ownedNeeds */.P)(metadata, source.owned, extras);
}
function newestWheel(name, files, specifiers) {
    const fitting = files.flatMap((file) => {
        const { version, kind } = (0,distribution_file_name/* parseDistributionFileName */.t)(file.fileName, name) ?? {};
        const isMeant = version !== undefined && kind === 'wheel' && !file.isYanked && !(0,pep440/* isPreRelease */.Ty)(version);
        return isMeant && specifiers.every((one) => (0,pep440/* satisfiesPep440 */.x_)(version, one)) ? { file, version } : [];
    });
    const [newest] = fitting.toSorted((a, b) => (0,pep440/* comparePep440 */.PG)(b.version, a.version) || Number(isForAll(b.file)) - Number(isForAll(a.file)));
    return newest?.file;
}

;// CONCATENATED MODULE: ./build/js/install/routing-index.js
// The simple API: https://packaging.python.org/specifications/simple-repository-api/









const MOST_TOLD = 20;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const NOT_FOUND = { status: 404, headers: {}, body: 'no such page\n' };
/**
 * An index on this machine: owned names come from the private side alone, all others from the public index alone. Credentials stay in this process.
 * An owned name is never asked of the public index; what the private side does not have, nobody has.
 */
function routingIndex(parts) {
    const counts = { ownedPages: 0, publicPages: 0, files: 0, failures: 0 };
    const metadata = new Map();
    const missing = new Map();
    const indexed = { ...parts, counts, metadata, foreseen: new Set(), missing, isClosed: false };
    return {
        counts: () => ({
            ...counts,
            missing: [...missing.keys()].slice(0, MOST_TOLD),
            hint: [...missing.values()].find(Boolean) ?? '',
        }),
        expect: (expected) => lookAhead(expected, sourceFor(indexed)),
        async close() {
            indexed.isClosed = true;
            await indexed.store.close();
        },
        async answer(request) {
            const refused = refusalOf(request);
            if (refused !== undefined)
                return refused;
            try {
                return await route(indexed, request);
            }
            catch (error) {
                counts.failures++;
                return failed(error, parts.log);
            }
        },
    };
}
/** A page of the web that gets its own name to mean this machine (DNS rebinding) has that name as the host. */
function refusalOfHost({ headers }) {
    if ((0,this_machine/* isThisMachine */.Y)(headers['host'] ?? ''))
        return undefined;
    return { status: 421, headers: {}, body: 'this index is for this machine\n' };
}
function refusalOf(request) {
    const refusal = refusalOfHost(request);
    if (refusal !== undefined)
        return refusal;
    const { method } = request;
    if (method === 'GET' || method === 'HEAD')
        return undefined;
    return { status: 405, headers: { allow: 'GET, HEAD' }, body: 'this index only gives\n' };
}
async function route(indexed, { path, headers }) {
    const segments = segmentsOf(path);
    const [, kind, project = '', ...rest] = segments ?? [];
    if (kind === 'simple' && (project === '' || segments?.length === 2))
        return rootPage();
    if (!NAME.test(project))
        return NOT_FOUND;
    const name = (0,pep503/* normalizeName */.P)(project);
    if (kind === 'files' && rest.length === 2)
        return file(indexed, name, rest);
    if (kind !== 'simple' || rest.length > 1 || (rest[0] ?? '') !== '')
        return NOT_FOUND;
    if (!indexed.owned.has(name)) {
        indexed.counts.publicPages++;
        return sentTo(`${indexed.publicIndex}${name}/`);
    }
    // Links on a page are relative to it.
    if (rest.length === 0)
        return sentTo(`/simple/${name}/`);
    return page(indexed, name, headers['accept']);
}
function segmentsOf(path) {
    try {
        return path.split('/').map(decodeURIComponent);
    }
    catch {
        return undefined;
    }
}
/** Nobody knows all names of both sides, and no installer asks for them. */
function rootPage() {
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: (0,simple_page/* rootPageHtml */.Zf)([]) };
}
function sentTo(location) {
    return { status: 302, headers: { location }, body: '' };
}
async function page(indexed, name, accept) {
    indexed.counts.ownedPages++;
    const files = await indexed.privateSide.list(name);
    if (files.length === 0) {
        const hint = indexed.privateSide.hiddenHint(name);
        if (!indexed.missing.has(name))
            indexed.log(withHint(`No private registry has ${name}, or lets us read it`, hint));
        indexed.missing.set(name, hint);
        return { ...NOT_FOUND, body: `${withHint(`no private registry has ${name}`, hint)}\n` };
    }
    const type = (0,simple_page/* choosePageType */.f_)(accept);
    const shown = files.map((one) => pageFile(name, one));
    const headers = {
        'content-type': type === 'text/html' ? 'text/html; charset=utf-8' : type,
        'cache-control': 'no-cache',
        vary: 'Accept',
    };
    return { status: 200, headers, body: (type.endsWith('json') ? simple_page/* projectPageJson */.$E : simple_page/* projectPageHtml */.m_)(name, shown) };
}
function pageFile(name, remote) {
    const { fileName, sha256, requiresPython, isYanked, size, metadata } = remote;
    const version = (0,distribution_file_name/* parseDistributionFileName */.t)(fileName, name)?.version;
    const core = metadata === undefined ? fileName.endsWith('.whl') || undefined : hexDigest(metadata);
    return {
        fileName,
        url: `../../files/${name}/${sha256 ?? '-'}/${encodeURIComponent(fileName)}`,
        ...(version === undefined ? {} : { version }),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(size === undefined ? {} : { size }),
        ...(requiresPython === undefined ? {} : { requiresPython }),
        ...(core === undefined ? {} : { metadata: core }),
        ...(isYanked ? { yanked: '' } : {}),
    };
}
async function file(indexed, name, [digest, asked]) {
    if (!indexed.owned.has(name))
        return NOT_FOUND;
    const [fileName, wantsMetadata] = asked.endsWith('.whl.metadata')
        ? [asked.slice(0, -'.metadata'.length), true]
        : [asked, false];
    const found = (await indexed.privateSide.list(name)).find((one) => one.fileName === fileName && (one.sha256 ?? '-') === digest);
    if (found === undefined)
        return { ...NOT_FOUND, body: `no private registry has ${fileName} of that digest\n` };
    indexed.counts.files++;
    if (wantsMetadata)
        return metadataOf(indexed, name, found);
    const { size, chunks } = await indexed.store.open(wantedFile(indexed, name, found));
    const length = size === undefined ? {} : { 'content-length': String(size) };
    return { status: 200, headers: { ...typeOf(fileName), ...lasting(found), ...length }, body: logged(chunks, indexed) };
}
/** Where the path holds the digest, what is there never changes. */
function lasting({ sha256 }) {
    return { 'cache-control': sha256 === undefined ? 'no-cache' : 'public, max-age=31536000, immutable' };
}
function typeOf(fileName) {
    return { 'content-type': fileName.endsWith('.gz') ? 'application/gzip' : 'application/octet-stream' };
}
function wantedFile({ privateSide }, name, found) {
    return { fileName: found.fileName, sha256: found.sha256, sources: privateSide.sourcesOf(name, found) };
}
/** Of what is on its way to a client already, the log alone can say why it broke off. */
async function* logged(chunks, { log, counts }) {
    try {
        yield* chunks;
    }
    catch (error) {
        counts.failures++;
        log(lineOf(error));
        throw error;
    }
}
/** From the list where that holds it, else out of the wheel, which whoever asks is about to ask for as well. */
async function metadataOf(indexed, name, found) {
    const bytes = found.metadata ?? (await readMetadata(indexed, name, found));
    foresee(indexed, name, found, bytes);
    return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8', ...lasting(found) }, body: bytes };
}
/**
 * Installers ask for one thing after another. Which pages come next is known by now, and that this file will do: all of it is had at once, and
 * waits. A large file might be for nothing.
 */
function foresee(indexed, name, found, metadata) {
    const { owned, privateSide, store, foreseen } = indexed;
    if (foreseen.has(found.url))
        return;
    foreseen.add(found.url);
    const names = new Set((0,owned_needs/* ownedNeeds */.P)(metadata, owned).map((need) => need.name));
    const needs = [...names].map((need) => privateSide.list(need));
    // Whoever asks for it hears what is wrong.
    for (const one of [...needs, ...(isSmall(found) ? [store.read(wantedFile(indexed, name, found))] : [])]) {
        one.catch(() => undefined);
    }
}
/** What is looked ahead for is kept in the store, as if somebody had asked. */
function sourceFor(indexed) {
    const { owned, privateSide, store } = indexed;
    return {
        owned,
        list: privateSide.list,
        async bring(name, wheel) {
            if (wheel.metadata === undefined)
                return readMetadata(indexed, name, wheel);
            await store.read(wantedFile(indexed, name, wheel));
            return wheel.metadata;
        },
        // What is expected may be a lot, and the job over before all of it is here.
        isOver: () => indexed.isClosed,
    };
}
function readMetadata(indexed, name, found) {
    const { store, metadata } = indexed;
    const read = async () => {
        const bytes = await store.read(wantedFile(indexed, name, found));
        return (0,archive/* readMetadataBytes */.XO)((0,archive/* openArchive */.p_)(found.fileName, bytes));
    };
    if (found.sha256 === undefined)
        return read();
    const { sha256 } = found;
    const known = metadata.get(sha256) ?? read();
    metadata.set(sha256, known);
    known.catch(() => metadata.delete(sha256));
    return known;
}
/** Installers show the words beside the status, or the body; the log has the line in any case. */
function failed(error, log) {
    const line = lineOf(error);
    log(line);
    const status = error instanceof errors/* UserError */.yo ? 403 : error instanceof errors/* IntegrityError */.cs ? 502 : 503;
    return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${line}\n`, reason: line };
}
function lineOf(error) {
    const isKnown = error instanceof errors/* UserError */.yo || error instanceof errors/* ExternalError */.yA || error instanceof errors/* IntegrityError */.cs;
    const text = (0,errors/* messageOf */.bD)(error);
    return isKnown ? withHint(`${text} (${error.code})`, error instanceof errors/* UserError */.yo ? error.hint : undefined) : text;
}
function withHint(line, hint) {
    return hint === undefined ? line : `${line}. ${hint.replaceAll('\n', ' ')}`;
}
function hexDigest(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./build/js/registries/pace.js
var pace = __webpack_require__(62377);
// EXTERNAL MODULE: ./build/js/standards/clock.js
var clock = __webpack_require__(85161);
;// CONCATENATED MODULE: ./build/js/install/download.js




/** What was brought cannot be kept: no server is to blame. */
class DiskError extends Error {
    name = 'DiskError';
}
/** @throws {DiskError} in the place of what the system says */
async function onDisk(act) {
    try {
        return await act();
    }
    catch (error) {
        throw new DiskError((0,errors/* messageOf */.bD)(error), { cause: error });
    }
}
// So much is held back until all of it is known to be right: of a smaller file nobody sees a wrong byte, and it can be asked for again.
const HELD_BYTES = 8 * 1024 ** 2;
// Installers give up on a line that is silent for 15 seconds.
const HELD_MS = 5_000;
const MOST_TRIES = 3;
const READ_BYTES = 256 * 1024;
/** Starts to bring a file into a draft, which holds no more than what may be seen. */
function startDownload(wanted, draft, pace) {
    const progress = watched();
    const state = { released: 0, hash: (0,external_node_crypto_.createHash)('sha256'), size: undefined };
    const done = bring(wanted, state, { draft, pace, progress });
    let outcome;
    const end = (how) => {
        outcome = how;
        progress.tell();
    };
    done.then(() => end({}), (error) => end({ error }));
    const outcomeNow = () => outcome;
    return {
        done,
        size: () => state.size,
        async *chunks() {
            for (let at = 0;;) {
                const over = outcomeNow();
                if (at < state.released) {
                    const bytes = await draft.read(at, Math.min(READ_BYTES, state.released - at));
                    at += bytes.length;
                    yield bytes;
                }
                else if (over === undefined)
                    await progress.next();
                else if ('error' in over)
                    throw over.error;
                else
                    return;
            }
        },
    };
}
async function bring(wanted, state, means) {
    const { sources, fileName } = wanted;
    let failure = new errors/* ExternalError */.yA('FILE_UNAVAILABLE', `nobody has ${fileName}`, false);
    const tries = [...sources, ...Array.from({ length: MOST_TRIES - 1 }, () => sources).flat()];
    for (const [at, source] of tries.entries()) {
        if (at > 0 && at % sources.length === 0)
            await means.pace.wait((0,pace/* growingDelay */.LX)(at / sources.length, means.pace));
        try {
            return await bringFrom(source, wanted, state, means);
        }
        catch (error) {
            failure = error;
            if (!isWorthAnotherTry(error))
                break;
        }
    }
    throw failure;
}
/** Nothing is: what was refused stays refused; wrong bytes that somebody saw cannot be taken back. */
function isWorthAnotherTry(error) {
    return error instanceof errors/* ExternalError */.yA || (error instanceof errors/* IntegrityError */.cs && error.code === 'FILE_ALTERED');
}
/** What was seen already is passed over: the digest is that of what is seen, whoever it came from. */
async function bringFrom(source, wanted, state, means) {
    const held = new Held(state, means);
    const whole = state.hash.copy();
    let seen = 0;
    await reading(source, wanted, async ({ size, chunks }) => {
        state.size ??= size;
        for await (const chunk of chunks) {
            const fresh = chunk.subarray(Math.max(0, Math.min(chunk.length, held.start - seen)));
            seen += chunk.length;
            whole.update(fresh);
            await held.take(fresh);
        }
    });
    const sha256 = whole.digest('hex');
    if (wanted.sha256 !== undefined && sha256 !== wanted.sha256)
        throw altered(source, wanted, sha256, state.released > 0);
    await held.releaseAll();
    state.size = state.released;
}
async function reading({ title, open }, { fileName }, read) {
    const stream = await open();
    try {
        await read(stream);
    }
    catch (error) {
        // The disk is ours; whatever else ends a stream, its server did.
        if (error instanceof DiskError)
            throw error;
        const why = (0,errors/* messageOf */.bD)(error);
        throw new errors/* ExternalError */.yA('FILE_UNAVAILABLE', `${title}: ${fileName} broke off (${why})`, true, { cause: error });
    }
}
function altered({ title }, { fileName, sha256 }, found, isSeen) {
    return new errors/* IntegrityError */.cs(isSeen ? 'FILE_ALTERED_LATE' : 'FILE_ALTERED', `${title}: ${fileName} has SHA-256 ${found}, and ought to have ${sha256}`, 'Nothing was handed on as the whole file. Somebody or something changed it on the way, or in the registry.');
}
/** Bytes that nobody may see yet, after those of the draft. */
class Held {
    start;
    #state;
    #means;
    #since = (0,clock/* clockMs */.L)();
    #chunks = [];
    #bytes = 0;
    constructor(state, means) {
        this.#state = state;
        this.#means = means;
        this.start = state.released;
    }
    async take(chunk) {
        if (chunk.length === 0)
            return;
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        const isLate = (0,clock/* clockMs */.L)() - this.#since > HELD_MS;
        // The last one always stays: without it nobody has the whole file.
        while (this.#chunks.length > 1 && (this.#bytes > HELD_BYTES || isLate))
            await this.#release();
    }
    async releaseAll() {
        while (this.#chunks.length > 0)
            await this.#release();
    }
    async #release() {
        const [first, ...rest] = this.#chunks;
        if (first === undefined)
            return;
        this.#chunks = rest;
        this.#bytes -= first.length;
        await onDisk(() => this.#means.draft.append(first));
        this.#state.hash.update(first);
        this.#state.released += first.length;
        this.#means.progress.tell();
    }
}
function watched() {
    let waiting = [];
    return {
        tell() {
            const all = waiting;
            waiting = [];
            for (const wake of all)
                wake();
        },
        next: () => new Promise((resolve) => waiting.push(resolve)),
    };
}

;// CONCATENATED MODULE: ./build/js/install/spare-store.js

/** A store that gives way to another one once its disk fails: for good, unless that cannot be opened. */
function withSpare(first, openSpare, log) {
    let spare;
    let isClosed = false;
    const giveWay = (error) => {
        if (spare === undefined)
            log(`The cache cannot be used any more (${error.message}); files are kept for this job alone`);
        if (spare === undefined) {
            spare = openSpare();
            // Whoever wants a file hears of it.
            spare.catch(() => {
                spare = undefined;
            });
        }
        return spare;
    };
    async function attempt(act) {
        if (spare !== undefined)
            return act(await spare);
        try {
            return await act(first);
        }
        catch (error) {
            if (!(error instanceof DiskError) || isClosed)
                throw error;
            return act(await giveWay(error));
        }
    }
    const tell = (error) => {
        if (!isClosed)
            void giveWay(error);
    };
    return {
        read: (wanted) => attempt((store) => store.read(wanted)),
        async open(wanted) {
            const { chunks, ...stream } = await attempt((store) => store.open(wanted));
            return { ...stream, chunks: spare_store_watched(chunks, tell) };
        },
        async close() {
            isClosed = true;
            await first.close();
            await (await spare?.catch(() => undefined))?.close();
        },
    };
}
/** Of what is on its way nothing can be taken back; whoever asks again is served. */
async function* spare_store_watched(chunks, tell) {
    try {
        yield* chunks;
    }
    catch (error) {
        if (error instanceof DiskError)
            tell(error);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/install/store.js



/** @param folder absolute; made when it is needed */
function openStore(folder, files, pace) {
    const keeping = {
        folder,
        files,
        pace,
        running: new Map(),
        checked: new Set(),
        drafts: new Set(),
        isClosed: false,
    };
    const open = (wanted) => openIn(keeping, wanted);
    return {
        open,
        async read(wanted) {
            const chunks = [];
            for await (const chunk of (await open(wanted)).chunks)
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
        async close() {
            keeping.isClosed = true;
            await Promise.allSettled([...keeping.drafts].map(async (draft) => (await draft).close()));
        },
    };
}
async function openIn(keeping, wanted) {
    const kept = await keptBlob(keeping, wanted);
    if (kept !== undefined)
        return { size: kept.size, chunks: kept.stream() };
    const download = await downloadOf(keeping, wanted);
    const chunks = download.chunks();
    const first = await chunks.next();
    const size = download.size();
    return {
        ...(size === undefined ? {} : { size }),
        chunks: (async function* () {
            if (first.done !== true)
                yield first.value;
            yield* chunks;
        })(),
    };
}
async function keptBlob({ folder, files, checked }, { sha256 }) {
    if (sha256 === undefined)
        return undefined;
    const file = external_node_path_.join(folder, sha256);
    try {
        const blob = await files.openBlob(file);
        if (checked.has(sha256))
            return blob;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of blob.stream())
            hash.update(chunk);
        if (hash.digest('hex') === sha256) {
            checked.add(sha256);
            return blob;
        }
        await files.remove(file);
    }
    catch (error) {
        // What cannot be read, or be taken away, is brought anew.
        if (error.code === undefined)
            throw error;
    }
    return undefined;
}
function downloadOf(keeping, wanted) {
    const { running } = keeping;
    // Without a digest nobody knows whether two are the same.
    if (wanted.sha256 === undefined)
        return begin(keeping, wanted);
    const known = running.get(wanted.sha256);
    if (known !== undefined)
        return known;
    const begun = begin(keeping, wanted);
    running.set(wanted.sha256, begun);
    // A disk that is full now may have room later.
    begun.catch(() => running.delete(wanted.sha256));
    return begun;
}
async function begin(keeping, wanted) {
    const { folder, pace, running, checked } = keeping;
    const { sha256 } = wanted;
    const draft = await openDraft(keeping);
    const download = startDownload(wanted, draft, pace);
    const readers = countReaders(download, draft);
    const settle = async () => {
        try {
            await download.done;
            if (sha256 === undefined)
                return;
            await draft.keepAs(external_node_path_.join(folder, sha256));
            checked.add(sha256);
        }
        finally {
            if (sha256 !== undefined)
                running.delete(sha256);
            await readers.leave();
        }
    };
    // Who reads it hears of the failure; the next one who wants it begins anew.
    settle().catch(() => undefined);
    return readers.download;
}
/** @throws {DiskError} */
async function openDraft({ folder, files, drafts, isClosed }) {
    // Its folder may be gone, and is not to come back.
    if (isClosed)
        throw new Error('the index has ended');
    const opening = onDisk(() => files.openDraft(folder));
    drafts.add(opening);
    const forget = () => void drafts.delete(opening);
    opening.catch(forget);
    const draft = await opening;
    return { ...draft, close: () => draft.close().finally(forget) };
}
/** The draft is closed when the download has left it, and nobody reads it any more. */
function countReaders(download, draft) {
    let count = 1;
    const leave = async () => {
        count--;
        if (count === 0)
            await draft.close();
    };
    const chunks = async function* () {
        count++;
        try {
            yield* download.chunks();
        }
        finally {
            await leave();
        }
    };
    return { download: { ...download, chunks }, leave };
}

;// CONCATENATED MODULE: ./build/js/actions/setup-registry/run-index.js









/** Installers wait for some seconds, and ask again themselves. */
const QUICK = {
    ...pace/* PATIENT */.qh,
    mostTries: 4,
    firstDelayMs: 250,
    longestDelayMs: 2_000,
    longestWaitMs: 5_000,
    silenceLimitMs: 45_000,
};
const MOST_PORTS = 10;
/** By this an index is known, where it says who it is. */
const MARK = 'routing-index';
/**
 * Serves the index on the port that is wanted, else the next one that is free, where that is of use.
 *
 * @throws {UserError} `PORT_TAKEN`
 */
async function runIndex(plan, inputs, system, { onlyPort } = {}) {
    const { files, report, folder } = system;
    let scratch;
    const openScratch = async () => {
        scratch = await files.makeScratch();
        return openStore(scratch, files, QUICK);
    };
    const log = (line) => report.log(line);
    const now = () => (0,clock/* clockMs */.L)();
    const index = routingIndex({
        ...plan,
        log,
        privateSide: openPrivateSide({ ...plan, log, now }),
        store: inputs.cache === ''
            ? await openScratch()
            : withSpare(openStore(external_node_path_.resolve(folder, inputs.cache), files, QUICK), openScratch, log),
    });
    const key = (0,external_node_crypto_.randomUUID)();
    let end = () => { };
    const ended = new Promise((resolve) => {
        end = resolve;
    });
    let lastAt = now();
    const removeScratch = async () => {
        if (scratch !== undefined)
            await files.remove(scratch);
    };
    const server = await serveOn({ port: inputs.port, onlyPort }, system, async (request) => {
        lastAt = now();
        return (await control(request, { key, end, status: () => statusOf(plan, index.counts()) })) ?? index.answer(request);
    }).catch(async (error) => {
        await removeScratch();
        throw error;
    });
    void index.expect(plan);
    return {
        indexUrl: `${server.origin}/simple/`,
        key,
        ended,
        counts: index.counts,
        idleMs: () => now() - lastAt,
        async close() {
            await server.close();
            await index.close();
            await removeScratch();
        },
    };
}
/** What is no page: who this is, and its end. */
async function control(request, control) {
    const { method, path: at, headers } = request;
    if (at === '/+status' || at === '/+stop') {
        const refusal = refusalOfHost(request);
        if (refusal !== undefined)
            return refusal;
    }
    const answered = {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(control.status()),
    };
    if (at === '/+status')
        return answered;
    if (at !== '/+stop')
        return undefined;
    if (method !== 'POST' || headers['x-maestro-key'] !== control.key)
        return { status: 403, headers: {}, body: 'not yours\n' };
    // After the answer is on its way.
    setTimeout(control.end, 20);
    return answered;
}
function statusOf({ owned, publicIndex }, counts) {
    return { maestro: MARK, owned: owned.patterns, public: publicIndex, ...counts };
}
async function serveOn({ port, onlyPort }, system, answer) {
    const last = onlyPort === undefined ? lastPort(port) : port;
    const codes = new Set();
    for (let at = port; at <= last; at++) {
        try {
            return await system.serve(answer, at);
        }
        catch (error) {
            const code = error.code ?? '';
            if (!['EADDRINUSE', 'EACCES'].includes(code))
                throw error;
            codes.add(code);
        }
    }
    const isForbidden = codes.has('EACCES') && codes.size === 1;
    throw onlyPort === undefined ? noneFree(port, isForbidden) : namedTaken(port, onlyPort, isForbidden);
}
/** The last port that is looked at. */
function lastPort(port) {
    return Math.min(port + MOST_PORTS - 1, 65_535);
}
function noneFree(port, isForbidden) {
    const what = isForbidden ? 'none of them may be used by this user' : 'none of them is free';
    return new errors/* UserError */.yo('PORT_TAKEN', `the index needs a port from ${port} to ${lastPort(port)}, and ${what}`, isForbidden
        ? 'Name a port from 1024 on, as 8417; locks that name the old one are to be made anew.'
        : 'End what listens there, or name another port, as 8417; locks that name the old one are to be made anew.');
}
/** Tools would ask whoever has the port, and that may be an index that sends them to the public one for what is ours. */
function namedTaken(port, { file, line }, isForbidden) {
    const what = isForbidden ? 'this user may not use it' : 'something else listens there';
    return new errors/* UserError */.yo('PORT_TAKEN', `${file}:${line} has the tools ask port ${port} of this machine, and ${what}`, `End what listens on port ${port}, as another index on this machine; or set another port, name it in ${file}, and lock again.`, { file, line });
}


/***/ }),

/***/ 1677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ hasty),
/* harmony export */   n: () => (/* binding */ SILENCE_LIMIT_MS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _registries_open_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25);


/** How long each of several registries may keep silent, in milliseconds: installers give up after 15 seconds. */
const SILENCE_LIMIT_MS = 10_000;
/**
 * Registries that stand in for one another: none may keep silent for long, neither before its answer nor within a file.
 *
 * @param limitMs milliseconds
 * @returns what throws, once the time is over, an `ExternalError` with `REGISTRY_UNAVAILABLE`; what comes later nobody sees.
 *   One that is alone is left its time
 */
function hasty(registries, limitMs = SILENCE_LIMIT_MS) {
    return registries.length > 1 ? registries.map((one) => hastyOne(one, limitMs)) : registries;
}
function hastyOne(registry, limitMs) {
    const { title } = registry;
    const inTime = (answer) => unlessSilent(title, limitMs, answer);
    return {
        ...registry,
        list: (project) => inTime(registry.list(project)),
        read: (file) => inTime(registry.read(file)),
        async open(file) {
            const { chunks, ...stream } = await inTime((0,_registries_open_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openFile */ .T)(registry, file));
            return { ...stream, chunks: each(chunks, inTime) };
        },
    };
}
async function* each(chunks, inTime) {
    const parts = chunks[Symbol.asyncIterator]();
    for (let part = await inTime(parts.next()); part.done !== true; part = await inTime(parts.next()))
        yield part.value;
}
async function unlessSilent(title, limitMs, answer) {
    let timer;
    const silence = new Promise((_, reject) => {
        const text = `${title} gave no answer within ${limitMs / 1000} s`;
        timer = setTimeout(() => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('REGISTRY_UNAVAILABLE', text, true)), limitMs);
    });
    try {
        return await Promise.race([answer, silence]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 39271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ namedSources),
/* harmony export */   Td: () => (/* binding */ uvOrigins),
/* harmony export */   dj: () => (/* binding */ poetryOrigins),
/* harmony export */   oJ: () => (/* binding */ knownToPoetry),
/* harmony export */   or: () => (/* binding */ privateNames),
/* harmony export */   rh: () => (/* binding */ isPoetrys)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12784);
/* harmony import */ var _standards_pypi_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16231);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);
/* harmony import */ var _manifest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45045);
/* harmony import */ var _origin_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92807);
// How tools choose among indexes: https://python-poetry.org/docs/repositories/#package-sources, https://docs.astral.sh/uv/concepts/indexes/





/** Whether Poetry could take an owned package from somewhere else, as `pyproject.toml` sets it up. */
function poetryOrigins(manifest, places, hasLock) {
    const say = (0,_manifest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .speakerFor */ .j)(manifest);
    const sources = poetrySources(manifest.table, places);
    return [
        ...(places.mode === 'native' && !hasLock ? unlocked(sources, say) : []),
        ...sources.flatMap((source) => poetryFinding(source, places, say)),
        ...implicitPypi(manifest.table, sources, places, say),
    ];
}
function poetrySources(table, places) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(table, 'tool', 'poetry', 'source').flatMap((source, at) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(source))
            return [];
        const name = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(source, 'name') ?? '';
        // Poetry knows where PyPI is.
        const url = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(source, 'url') ?? _standards_pypi_js__WEBPACK_IMPORTED_MODULE_2__/* .PYPI_INDEX */ .U;
        const priority = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(source, 'priority') ?? 'primary';
        return { name, url, priority, place: (0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(url, places), path: ['tool', 'poetry', 'source', at] };
    });
}
function poetryFinding(source, places, say) {
    const { name, place, path, priority } = source;
    const title = `the source ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name)}`;
    if (place === 'other-port')
        return say([...path, 'url'], otherPort(title, source, places), `Write url = "${(0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__/* .indexUrlAt */ .t8)(places)}".`);
    if (place === 'elsewhere') {
        if (priority === 'explicit' || (places.mode === 'native' && priority === 'supplemental'))
            return [];
        const fix = places.mode === 'route'
            ? `Take it away: the source ${(0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__/* .indexUrlAt */ .t8)(places)} has everything. Or give it priority = "explicit".`
            : 'Give it priority = "supplemental", and the private registry priority = "primary".';
        return say(path, `${title} (${(0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .zA)(source.url)}) is asked for your packages as well`, fix);
    }
    if (priority === 'primary' || priority === 'default')
        return [];
    const message = `${title} is ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(priority)}: what your packages need is looked for on PyPI, even where it is yours`;
    return say([...path, 'priority'], message, 'Write priority = "primary".');
}
/** What is primary does not have, Poetry takes from what is supplemental, whoever put it there. */
function unlocked(sources, say) {
    const other = sources.find(({ priority, place }) => priority === 'supplemental' && place === 'elsewhere');
    if (other === undefined)
        return [];
    const message = `without a lock, Poetry takes from ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(other.name)} what of yours the private registry does not have in a version that fits`;
    return [say(other.path, message, 'Commit poetry.lock, or use mode: route.')];
}
/** As long as no source is primary, PyPI is. */
function implicitPypi(table, sources, places, say) {
    const isPrimary = ({ priority }) => priority === 'primary' || priority === 'default';
    // A source of ours with another priority was told already.
    if (sources.some((source) => isPrimary(source) || source.place === 'index' || source.place === 'private'))
        return [];
    const path = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(table, 'tool', 'poetry') === undefined ? ['project'] : ['tool', 'poetry'];
    const url = places.mode === 'route' ? (0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__/* .indexUrlAt */ .t8)(places) : 'the private registry';
    return [
        say(path, 'Poetry asks PyPI for your packages, because no source is primary', `Add: [[tool.poetry.source]] name = "maestro", url = "${url}", priority = "primary".`),
    ];
}
/** The indexes that declarations of a manifest may name. */
function namedSources(manifest, places) {
    const { table, file } = manifest;
    return [
        ...knownToPoetry(manifest, places),
        ...uvSources(table, file.endsWith('uv.toml') ? [] : ['tool', 'uv'], places),
    ];
}
/** The sources that Poetry finds by a name; it knows PyPI without being told. */
function knownToPoetry(manifest, places) {
    const pypi = { name: 'PyPI', url: _standards_pypi_js__WEBPACK_IMPORTED_MODULE_2__/* .PYPI_INDEX */ .U, place: (0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(_standards_pypi_js__WEBPACK_IMPORTED_MODULE_2__/* .PYPI_INDEX */ .U, places), path: [], priority: 'explicit' };
    return [...(manifest === undefined ? [] : poetrySources(manifest.table, places)), pypi];
}
/** By which names the tools of a product know private registries. */
function privateNames({ table }, places) {
    const named = (sources) => sources.flatMap(({ place, name }) => (place === 'private' && name !== '' ? name : []));
    return { poetry: named(poetrySources(table, places)), uv: named(uvSources(table, ['tool', 'uv'], places)) };
}
/** Whether uv could take an owned package from somewhere else, as `pyproject.toml` or `uv.toml` sets it up. */
function uvOrigins(manifest, places) {
    const say = (0,_manifest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .speakerFor */ .j)(manifest);
    const at = manifest.file.endsWith('uv.toml') ? [] : ['tool', 'uv'];
    const sources = uvSources(manifest.table, at, places);
    return [
        ...sources.flatMap((source) => uvFinding(source, places, say)),
        ...uvLists(manifest.table, at, places, say),
        ...unsafeStrategy(manifest.table, at, places, say),
    ];
}
/** Those of `uv pip` stand apart. */
function uvSources(table, at, places) {
    return [at, [...at, 'pip']].flatMap((path) => uvSourcesAt(table, path, places));
}
function uvSourcesAt(table, at, places) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(table, ...at, 'index').flatMap((index, number) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(index))
            return [];
        const url = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(index, 'url') ?? '';
        const priority = index['explicit'] === true ? 'explicit' : index['default'] === true ? 'default' : 'first';
        const name = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(index, 'name') ?? '';
        return { name, url, priority, place: (0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(url, places), path: [...at, 'index', number] };
    });
}
/** The default one of a manifest gives way to the one that the job sets. */
function uvFinding(source, places, say) {
    const { place, priority, path, name } = source;
    const title = `the index ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name || source.url)}`;
    if (place === 'other-port')
        return say([...path, 'url'], otherPort(title, source, places), `Write url = "${(0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__/* .indexUrlAt */ .t8)(places)}".`);
    if (place === 'elsewhere') {
        if (priority !== 'first')
            return [];
        const message = `${title} (${(0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .zA)(source.url)}) is asked for your packages before the private side`;
        return say(path, message, 'Write explicit = true, and name it in [tool.uv.sources] for what it is there for; or default = true.');
    }
    if (priority !== 'explicit')
        return [];
    const message = `${title} is explicit: what your packages need is looked for on the public index, even where it is yours`;
    return say([...path, 'explicit'], message, 'Take explicit = true away.');
}
const LISTS = ['extra-index-url', 'find-links'];
/** Settings of before there were indexes with names. */
function uvLists(table, at, places, say) {
    const tables = [at, [...at, 'pip']];
    return tables.flatMap((path) => LISTS.flatMap((key) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsAt */ .kp)(table, ...path, key).flatMap((url) => {
        if (!isElsewhere(url, places))
            return [];
        return say([...path, key], `${key} has ${(0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .zA)(url)} asked for your packages as well`, 'Take it away.');
    })));
}
function isElsewhere(url, places) {
    return URL.canParse(url) && (0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(url, places) === 'elsewhere' && new URL(url).protocol !== 'file:';
}
/** Where there are two indexes, the best version of either would win. */
function unsafeStrategy(table, at, { mode }, say) {
    if (mode === 'route')
        return [];
    return [at, [...at, 'pip']].flatMap((path) => {
        const strategy = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(table, ...path, 'index-strategy');
        if (!strategy?.startsWith('unsafe'))
            return [];
        const message = `index-strategy ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(strategy)} takes whichever version is the highest, from whichever index`;
        return say([...path, 'index-strategy'], message, 'Take it away: first-index is the default.');
    });
}
function otherPort(title, { url }, { port }) {
    return `${title} names port ${new URL(url).port || '80'} of this machine; the index listens on ${port}`;
}
/** Whether Poetry reads this manifest. */
function isPoetrys(table) {
    const backend = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(table, 'build-system', 'build-backend') ?? '';
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(table, 'tool', 'poetry') !== undefined || backend.startsWith('poetry.');
}


/***/ }),

/***/ 45045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sourceProblem),
/* harmony export */   j: () => (/* binding */ speakerFor)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
/* harmony import */ var _standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3925);
/* harmony import */ var _origin_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92807);



/** Says things of one manifest. */
function speakerFor({ file, text }) {
    const lines = (0,_standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .findTomlLines */ .d)(text);
    return (path, message, fix) => ({ file, line: lines.lineOf(path) ?? 1, message, fix });
}
/** What is wrong with taking an owned package from an index by its name; undefined where that is the private side. */
function sourceProblem(index, sources) {
    const title = `is taken from the index ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(index)}`;
    const meant = sources.filter(({ name }) => name.toLowerCase() === index.toLowerCase());
    if (meant.length === 0)
        return `${title}, of which nothing says where it is`;
    const bad = meant.find(({ place }) => place === 'elsewhere');
    return bad === undefined ? undefined : `${title} (${(0,_origin_places_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(bad.url)}), which is not the private side`;
}


/***/ }),

/***/ 92807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   Te: () => (/* binding */ isPrivateSide),
/* harmony export */   _$: () => (/* binding */ placesBelow),
/* harmony export */   _6: () => (/* binding */ strangerText),
/* harmony export */   gO: () => (/* binding */ leadingName),
/* harmony export */   t8: () => (/* binding */ indexUrlAt),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
/* harmony import */ var _standards_this_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29199);



// As the routing index makes them: its own address, and those of files.
const OURS = /^\/(?:simple\/?|files\/[a-z0-9-]+\/(?:[0-9a-f]{64}|-)\/[^/]+)$/;
// What the tools may read as another host, or as another path, than is read here.
const UNCLEAR = /[\s\\]|%5c|%2e|\.\.%2f|%2f\.\.|^(?![a-z][a-z0-9+.-]*:\/\/)/i;
const ENDINGS = /(?:\+?simple|upload|legacy)\/$/;
/** @param url of an index or of a file; a text that is none is elsewhere */
function placeOf(url, { mode, port, privateUrls, publicUrl }) {
    if (!URL.canParse(url) || UNCLEAR.test(url))
        return 'elsewhere';
    const { origin, pathname, hostname, port: own, protocol } = new URL(url);
    const whole = `${origin}${pathname.replace(/\/*$/, '/')}`;
    if (protocol === 'file:')
        return privateUrls.some((one) => url.startsWith(one)) ? 'private' : 'elsewhere';
    if (privateUrls.some((one) => whole.startsWith(one)))
        return 'private';
    if (mode === 'native' || whole.startsWith(publicUrl) || !(0,_standards_this_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .isThisMachine */ .Y)(hostname))
        return 'elsewhere';
    // Whatever else answers on this machine is not ours: our index has these two paths, and plain HTTP.
    if (protocol !== 'http:' || !OURS.test(pathname))
        return 'elsewhere';
    return own === String(port) ? 'index' : 'other-port';
}
/** Whether an address is of the private side: of its index, of a private registry, or a path. */
function isPrivateSide(url, places) {
    return ['index', 'private'].includes(placeOf(url, places)) || isLocal(url);
}
/** A path, or the address of one; the variables are those of uv, pdm and hatch for the folder of the project. */
function isLocal(url) {
    const rest = url
        .replace(/^file:(?:\/\/(?:localhost)?(?=[/$]))?/i, '')
        .replace(/^(?:\/*\$\{PROJECT_ROOT\}|\{root\b[^}]*\})/, '.');
    return !/^(?:[\\/]{2}|[a-z][a-z0-9+.-]+:|\$)|@/i.test(rest);
}
/** What is wrong with something that {@link isPrivateSide} does not hold of. */
function strangerText(url) {
    return `comes from ${shownUrl(url)}, which is not the private side`;
}
/** Without a user, a password or a query. */
function shownUrl(url) {
    if (!URL.canParse(url))
        return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(url);
    const { origin, protocol, host, pathname } = new URL(url);
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`${origin === 'null' ? `${protocol}//${host}` : origin}${pathname}`);
}
/** What everything of a registry stands below, of the addresses that people give for it. */
function placesBelow(urls) {
    return urls.flatMap((given) => {
        if (!URL.canParse(given))
            return [];
        const url = new URL(given);
        return `${url.origin === 'null' ? 'file://' : url.origin}${url.pathname.replace(/\/*$/, '/').replace(ENDINGS, '')}`;
    });
}
/** The address that manifests are to name. */
function indexUrlAt({ port }) {
    return `http://127.0.0.1:${port}/simple/`;
}
/** The name at the start of a key or a requirement, normalized. */
function leadingName(text) {
    return (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(/^[\w.-]*/.exec(text.trim())?.[0] ?? '');
}


/***/ }),

/***/ 13642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ownedNames),
/* harmony export */   y: () => (/* binding */ sampleName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);



// Of more stars, matching would take longer than anybody waits.
const PATTERN = /^(?=.{1,200}$)(?:[a-z0-9-]*\*){0,4}[a-z0-9-]*$/;
/**
 * Names, and patterns in which `*` stands for any text: `maestro-*`. All are normalized (PEP 503), so that `Maestro_Core` owns `maestro-core`.
 *
 * @throws {UserError} `OWNED_MISSING` where there is none, `OWNED_INVALID` where one can be no name
 */
function ownedNames(given) {
    if (given.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('OWNED_MISSING', 'nothing says which packages are yours', 'Set owned to their names, or to patterns such as maestro-*: these come from the private registry, and from nowhere else.');
    }
    const patterns = given.map(normalizedPattern);
    const matchers = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`));
    return {
        patterns,
        has(name) {
            const normalized = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name);
            return matchers.some((matcher) => matcher.test(normalized));
        },
    };
}
function normalizedPattern(given) {
    const pattern = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(given);
    if (PATTERN.test(pattern) && !/^-|-$/.test(pattern))
        return pattern;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('OWNED_INVALID', `owned: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(given)} is no name of a package, and no pattern of names`, 'Names have letters, digits and - _ . between them; * stands for any text, as in maestro-*.');
}
/** A name that a pattern has, to ask a registry with: nobody need publish it. */
function sampleName({ patterns }) {
    return (patterns.find((one) => !one.includes('*')) ?? patterns[0] ?? '').replaceAll('*', 'any');
}


/***/ }),

/***/ 5963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownedNeed),
/* harmony export */   P: () => (/* binding */ ownedNeeds)
/* harmony export */ });
/* harmony import */ var _standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15424);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);
/* harmony import */ var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52991);



/** The owned package that a requirement names; undefined for any other one, and for one from an address. */
function ownedNeed(requirement, owned) {
    const read = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(requirement);
    if (read === undefined || read.url !== undefined || !owned.has(read.name))
        return undefined;
    const { name, extras, specifier } = read;
    return { name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), extras: extras.map(_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P), specifier };
}
/**
 * Owned packages that a distribution needs, by its METADATA, in the order of it. Of markers only the extras count: another machine's needs may
 * be among them.
 *
 * @param extras normalized; those that are asked for
 */
function ownedNeeds(metadata, owned, extras = new Set()) {
    const text = Buffer.from(metadata).toString('utf8');
    return (0,_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .sm)((0,_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCoreMetadata */ .Ug)(text), 'Requires-Dist').flatMap((line) => {
        const wanted = extrasIn((0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(line)?.marker ?? '');
        const isAsked = wanted.length === 0 || wanted.some((extra) => extras.has(extra));
        return (isAsked && ownedNeed(line, owned)) || [];
    });
}
function extrasIn(marker) {
    return [...marker.matchAll(/\bextra\s*==\s*(["'])(.*?)\1/g)].map(([, , extra = '']) => (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(extra));
}


/***/ }),

/***/ 3528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ productRequirements)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/lockfiles/index.js
var lockfiles = __webpack_require__(587);
// EXTERNAL MODULE: ./build/js/publish/consumers.js
var consumers = __webpack_require__(55103);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(62026);
// EXTERNAL MODULE: ./build/js/standards/git-url.js
var git_url = __webpack_require__(7919);
// EXTERNAL MODULE: ./build/js/standards/pep508.js
var pep508 = __webpack_require__(52991);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/standards/requirements-file.js
var requirements_file = __webpack_require__(50682);
;// CONCATENATED MODULE: ./build/js/install/requirement-lines.js
// https://pip.pypa.io/en/stable/reference/requirements-file-format/







/**
 * A file of requirements with all that it names by `-r` and `-c`; every line counts.
 *
 * @param file absolute
 * @returns undefined where there is no such file
 * @throws {UserError} `REQUIREMENT_REFUSED` for a line that cannot be taken
 */
async function readRequirementLines(file, place, files) {
    const text = await files.read(file);
    if (text === undefined)
        return undefined;
    const reading = { ...place, ...empty(), root: external_node_path_.dirname(file), files };
    reading.seen.add(`false ${file}`);
    await readText(reading, { file, text, isConstraint: false });
    return reading;
}
/**
 * Lines of an input: requirements and their hashes alone.
 *
 * @throws {UserError} `REQUIREMENT_REFUSED`
 */
function givenRequirements(lines, place) {
    const reading = { ...place, ...empty(), root: '', files: { read: async () => undefined } };
    for (const text of lines) {
        const line = { where: 'requirements', text, isConstraint: false };
        if (text.startsWith('-'))
            throw refused(line, 'is an option', 'Name packages, one a line; put options into requirements.txt.');
        takeRequirement(reading, line);
    }
    return reading;
}
function empty() {
    return { requirements: [], constraints: [], digests: new Map(), seen: new Set() };
}
async function readText(reading, { file, text, isConstraint }) {
    const name = external_node_path_.relative(reading.root, file);
    for (const { line, written } of (0,requirements_file/* linesOfRequirements */.x2)(text.replace(/^\uFEFF/, ''))) {
        await takeLine(reading, { where: `${(0,printable/* printable */.g$)(name)}:${line}`, text: written, isConstraint }, file);
    }
}
const FOLLOWED = /^(-r|--requirement|-c|--constraint)(?:\s*=\s*|\s+|(?<=^-[rc]))(\S.*)$/;
const INDEX = /^(?:-i|--index-url)(?:\s*=\s*|\s+)(\S+)$/;
// A wheelhouse is made so in any case.
const HARMLESS = /^(?:--require-hashes|--prefer-binary|--only-binary(?:\s*=\s*|\s+)\S+|--trusted-host(?:\s*=\s*|\s+)\S+)$/;
async function takeLine(reading, line, file) {
    const { text } = line;
    if (!text.startsWith('-'))
        return takeRequirement(reading, line);
    const [, option = '', target] = FOLLOWED.exec(text) ?? [];
    if (target !== undefined) {
        const isConstraint = line.isConstraint || option.replaceAll('-', '').startsWith('c');
        return follow(reading, line, { file, target: unquoted(target), isConstraint });
    }
    const [, index] = INDEX.exec(text) ?? [];
    if (HARMLESS.test(text) ||
        (index !== undefined && reading.indexes.some((one) => bare(one) === bare(unquoted(index)))))
        return;
    throw refused(line, 'is an option that a wheelhouse does not follow', 'Take the line away, or set requirements.');
}
function unquoted(text) {
    return text.replace(/^(["'])(.*)\1$/, '$2');
}
function bare(url) {
    return url.replace(/\/*$/, '');
}
async function follow(reading, line, { file, target, isConstraint }) {
    const found = external_node_path_.resolve(external_node_path_.dirname(file), target);
    const below = external_node_path_.relative(reading.root, found);
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(target) || below.startsWith('..') || external_node_path_.isAbsolute(below))
        throw refused(line, 'names a file outside of root', 'Name a file below root.');
    const key = `${isConstraint} ${found}`;
    if (reading.seen.has(key))
        return;
    reading.seen.add(key);
    const text = await reading.files.read(found);
    if (text === undefined)
        throw refused(line, 'names a file that is not there', 'Mend the line.');
    await readText(reading, { file: found, text, isConstraint });
}
const HASH = /(?<=\s)--hash(?:\s*=\s*|\s+)(\S+)/g;
function takeRequirement(reading, line) {
    const hashes = [...line.text.matchAll(HASH)].map(([, hash = '']) => hash);
    const text = line.text.replace(HASH, '').trim();
    const requirement = (0,pep508/* parseRequirement */.p)(text);
    if (requirement === undefined || /\s--?[a-z]/.test(text))
        throw refused(line, 'is no requirement by name', 'Write NAME==VERSION; folders, files and bare addresses cannot be taken.');
    const name = (0,pep503/* normalizeName */.P)(requirement.name);
    if (requirement.url !== undefined && reading.owned.has(name))
        throw refused(line, `takes ${name}, which is yours, from an address`, 'Name a version in the place of the address.');
    (line.isConstraint ? reading.constraints : reading.requirements).push(text);
    const digests = hashes.map((hash) => digestOf(hash, line));
    if (digests.length > 0)
        reading.digests.set(name, new Set([...(reading.digests.get(name) ?? []), ...digests]));
}
function digestOf(hash, line) {
    const [, digest] = /^sha256:([0-9a-f]{64})$/i.exec(hash) ?? [];
    if (digest === undefined)
        throw refused(line, 'has a hash that is no sha256', 'Write --hash=sha256: and 64 digits.');
    return digest.toLowerCase();
}
function refused({ where, text }, what, hint) {
    return new errors/* UserError */.yo('REQUIREMENT_REFUSED', `${where}: ${(0,printable/* printable */.g$)((0,git_url/* withoutLogins */.$b)(text))} ${what}`, hint);
}

;// CONCATENATED MODULE: ./build/js/install/product-requirements.js






/**
 * What a product asks for: its `pyproject.toml`, else `requirements.txt`; at the versions and with the files of its lock, where it has one.
 *
 * @param folder absolute
 * @throws {UserError} `REQUIREMENTS_MISSING`, `REQUIREMENT_REFUSED`, `CONSUMER_UNREADABLE`
 */
async function productRequirements(folder, { asked, ...place }, files) {
    const locked = await lockedPins(folder, files);
    if (asked.length > 0)
        return withLines(locked, givenRequirements(asked, place));
    const manifest = await files.read(external_node_path_.join(folder, 'pyproject.toml'));
    if (manifest !== undefined) {
        const { requirements } = await (0,consumers/* readConsumer */.j)('pyproject.toml', manifest, new Set());
        if (requirements.length > 0)
            return { requirements, ...locked, isHashed: false };
    }
    const lines = await readRequirementLines(external_node_path_.join(folder, 'requirements.txt'), place, files);
    if (lines !== undefined && lines.requirements.length > 0)
        return withLines(locked, lines);
    throw new errors/* UserError */.yo('REQUIREMENTS_MISSING', 'nothing says what the wheelhouse is to hold: no dependencies in pyproject.toml, and no requirements.txt', 'Set requirements, or root to the folder of the product.');
}
/** Hashes that stand with a requirement come before those of a lock. With one of them pip wants them for everything, and so do we. */
function withLines(locked, { requirements, constraints, digests }) {
    return {
        requirements,
        pins: [...locked.pins, ...constraints],
        digests: new Map([...locked.digests, ...digests]),
        isHashed: digests.size > 0,
    };
}
async function lockedPins(folder, files) {
    const entries = [];
    for (const name of ['poetry.lock', 'uv.lock']) {
        const text = await files.read(external_node_path_.join(folder, name));
        const reading = text === undefined ? undefined : await (0,lockfiles/* readLock */.m)(name, text, new Map());
        if (reading !== undefined && 'set' in reading)
            entries.push(...reading.set.entries.values());
        // One lock counts: where there are two, they need not agree.
        if (entries.length > 0)
            break;
    }
    return pinsOf(entries.filter(({ folder: local, extra }) => local === undefined && extra === undefined));
}
function pinsOf(entries) {
    const versions = new Map();
    const digests = new Map();
    for (const { name, version, hash } of entries) {
        const key = (0,pep503/* normalizeName */.P)(name);
        versions.set(key, (versions.get(key) ?? new Set()).add(version));
        const found = [...hash.matchAll(/sha256:([0-9a-f]{64})/g)].map(([, digest = '']) => digest);
        digests.set(key, new Set([...(digests.get(key) ?? []), ...found]));
    }
    // Of a name in several versions the environment decides; the digests still say which files may come.
    const pins = [...versions].flatMap(([name, some]) => (some.size === 1 ? `${name}==${[...some][0]}` : []));
    return { pins, digests };
}


/***/ }),

/***/ 28173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ uvFiles),
/* harmony export */   x: () => (/* binding */ uvFileOrigins)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);
/* harmony import */ var _manifest_origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39271);
// Where uv looks for settings: https://docs.astral.sh/uv/concepts/configuration-files/



/**
 * Indexes that such files have uv ask for owned packages: before the one that the job sets.
 *
 * @param paths absolute
 */
async function uvFileOrigins(paths, places, files) {
    const found = [];
    for (const file of paths) {
        const text = (await files.read(file)) ?? '';
        const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .readToml */ .D7)(text);
        // What is no TOML uv refuses.
        if (!('table' in reading))
            continue;
        const fix = 'Take it away there; or move the settings of [tool.uv] into uv.toml, and uv reads that one alone.';
        found.push(...(0,_manifest_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .uvOrigins */ .Td)({ file, text, table: reading.table }, places).map((one) => ({ ...one, fix })));
    }
    return found;
}
// uv takes these from `pyproject.toml` itself, whatever file of settings it is told to read.
const OF_THE_PROJECT = new Set([
    ...['sources', 'workspace', 'dev-dependencies', 'dependency-groups', 'default-groups', 'managed', 'package'],
    ...['constraint-dependencies', 'override-dependencies', 'exclude-dependencies', 'build-constraint-dependencies'],
    ...['environments', 'required-environments', 'conflicts', 'build-backend'],
]);
/**
 * Lets uv read the settings of the product, and none of the folders around it, of the user or of the machine: any of them may name another index,
 * which is asked first. Where settings of the product stand in `pyproject.toml` nothing can do that; then the other files are told.
 *
 * @param folder of the product; absolute
 */
async function uvFiles(folder, system) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'uv.toml');
    if ((await system.files.read(own)) !== undefined)
        return { settings: only(own), read: [] };
    const manifest = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .readToml */ .D7)((await system.files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'pyproject.toml'))) ?? '');
    const isOwn = 'table' in manifest && hasSettings(manifest.table);
    // Whoever names a file has taken these from uv already.
    if (!isOwn || (system.variable('UV_CONFIG_FILE') ?? '') !== '')
        return { settings: none(), read: [] };
    return { settings: new Map(), read: await filesOfOthers(system) };
}
function only(file) {
    return new Map([['UV_CONFIG_FILE', file]]);
}
/** `UV_NO_CONFIG` alone leaves a file that `UV_CONFIG_FILE` names. An empty `UV_CONFIG_FILE` is an error of uv. */
function none() {
    return process.platform === 'win32' ? new Map([['UV_NO_CONFIG', '1']]) : only('/dev/null');
}
function hasSettings(table) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(table, 'tool', 'uv').some(([key, value]) => key === 'index' ? !isForSources(value) : !OF_THE_PROJECT.has(key));
}
/** Indexes that uv finds by their names, or that give way to the one that is set. */
function isForSources(indexes) {
    return (Array.isArray(indexes) &&
        indexes.every((one) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one) && (one['explicit'] === true || one['default'] === true)));
}
async function filesOfOthers({ variable, files }) {
    const home = variable('HOME') ?? variable('USERPROFILE') ?? '';
    const folders = [
        variable('XDG_CONFIG_HOME') || node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, '.config'),
        variable('APPDATA') ?? '',
        ...(variable('XDG_CONFIG_DIRS') || '/etc/xdg').split(':'),
        '/etc',
        variable('PROGRAMDATA') ?? '',
    ];
    const found = [];
    for (const folder of new Set(folders.filter(node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute))) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'uv', 'uv.toml');
        if ((await files.read(file)) !== undefined)
            found.push(file);
    }
    return found;
}


/***/ }),

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ conflictIn),
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
const npm = async () => [(await __webpack_require__.e(/* import() */ 5234).then(__webpack_require__.bind(__webpack_require__, 75234))).npmLock];
const yarn = async () => [
    (await __webpack_require__.e(/* import() */ 6148).then(__webpack_require__.bind(__webpack_require__, 86148))).yarnClassicLock,
    (await __webpack_require__.e(/* import() */ 3528).then(__webpack_require__.bind(__webpack_require__, 23528))).yarnBerryLock,
];
/** Every lock that can be read, by the name of its file. A new one is a file here and a line in this table. */
const LOCKFILE_READERS = new Map([
    ['poetry.lock', async () => [(await __webpack_require__.e(/* import() */ 4506).then(__webpack_require__.bind(__webpack_require__, 54506))).poetryLock]],
    ['uv.lock', async () => [(await __webpack_require__.e(/* import() */ 7864).then(__webpack_require__.bind(__webpack_require__, 17864))).uvLock]],
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['pnpm-lock.yaml', async () => [(await __webpack_require__.e(/* import() */ 2938).then(__webpack_require__.bind(__webpack_require__, 72938))).pnpmLock]],
    ['yarn.lock', yarn],
]);
// A line that git left in a file for somebody to choose.
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;
/** That git left a file for somebody to choose, and where; undefined where it did not. */
function conflictIn(text) {
    const conflict = text.includes('<<<<<<<') ? CONFLICT.exec(text) : null;
    if (conflict === null)
        return undefined;
    const line = text.slice(0, conflict.index).split('\n').length;
    return { message: 'conflict markers stand in it', line, column: 1 };
}
/** Reads a lock in the format that its name and its text tell. */
async function readLock(path, text, memory) {
    const load = LOCKFILE_READERS.get(path.slice(path.lastIndexOf('/') + 1));
    const reader = (await load?.())?.find((one) => one.reads(text));
    if (reader === undefined)
        return { problem: { message: 'locks of this format are not read' } };
    const problem = conflictIn(text);
    if (problem !== undefined)
        return { problem };
    if (text.includes('\0'))
        return { problem: { message: 'it is no text' } };
    return reader.parse(text, memory);
}


/***/ }),

/***/ 99074:
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

/***/ 37038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isPlainLock),
/* harmony export */   u: () => (/* binding */ readPlainLock)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41589);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
/* harmony import */ var _standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3925);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99074);
// Locks of which the packages are read and nothing else: https://packaging.python.org/specifications/pylock-toml/, pdm.lock of PDM, Pipfile.lock of
// Pipenv




/** Whether a file is such a lock, by its name alone. */
function isPlainLock(file) {
    return /(?:^|\/)(?:pylock(?:\.[^./]+)?\.toml|pdm\.lock|Pipfile\.lock)$/.test(file);
}
/** The packages of a lock, in its order. */
async function readPlainLock(file, text) {
    return /(?:^|\/)Pipfile\.lock$/.test(file) ? readPipenv(text) : readTables(text);
}
async function readTables(text) {
    const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .readLongToml */ .HQ)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LOCK_CHARACTERS */ .vT);
    if ('problem' in reading)
        return { problem: reading.problem };
    const lines = (0,_standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .findTomlLines */ .d)(text);
    const packages = ['package', 'packages'].flatMap((key) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(reading.table, key).flatMap((table, at) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(table))
            return [];
        return [{ name: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(table, 'name') ?? '', table, line: () => lines.lineOf([key, at]) ?? 1 }];
    }));
    return { packages };
}
/** Each of its groups is a table of packages; they name their index, and the lock says where that is. */
function readPipenv(text) {
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LOCK_CHARACTERS */ .vT);
    if ('problem' in reading)
        return { problem: reading.problem };
    const lock = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(reading.value) ? reading.value : {};
    const sources = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(lock, '_meta', 'sources').filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI);
    const packages = Object.keys(lock)
        .filter((group) => group !== '_meta')
        .flatMap((group) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(lock, group))
        .flatMap(([name, value]) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(value))
            return [];
        const source = sources.find((one) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(one, 'name') === (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'index'));
        const { index: _, ...table } = value;
        const from = source === undefined ? {} : { index: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(source, 'url') };
        return [{ name, table: { ...table, ...from }, line: () => lineOf(text, name) }];
    });
    return { packages };
}
function lineOf(text, name) {
    const at = text.indexOf(`"${name}"`);
    return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}


/***/ }),

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openFile)
/* harmony export */ });
/** The content of a file while it comes; from a registry that gives files only whole, in one chunk. Throws as `Registry.read`. */
async function openFile(registry, file) {
    if (registry.open !== undefined)
        return registry.open(file);
    const bytes = await registry.read(file);
    return {
        size: bytes.length,
        chunks: (async function* () {
            yield bytes;
        })(),
    };
}


/***/ }),

/***/ 29199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isThisMachine)
/* harmony export */ });
/** Whether a host, with or without a port, is a name that every machine has for itself. */
function isThisMachine(host) {
    return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host);
}


/***/ }),

/***/ 82464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ readRequirementFiles),
/* harmony export */   Nn: () => (/* binding */ isRequirementsFile),
/* harmony export */   RN: () => (/* binding */ isSample)
/* harmony export */ });
/* harmony import */ var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(587);
/* harmony import */ var _standards_git_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7919);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62026);
/* harmony import */ var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52991);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
/* harmony import */ var _standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50682);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37878);
/* harmony import */ var _repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);
// Files of requirements: https://pip.pypa.io/en/stable/reference/requirements-file-format/








/** Whether a name is one that files of requirements have: `requirements.txt`, `dev-requirements.in`, `constraints.txt`, `reqs.txt`. */
function isRequirementsName(name) {
    return /(?:requirements|constraints|(?<![a-z])reqs?(?![a-z]))[^/]*\.(?:txt|in)$/i.test(name);
}
const SAMPLES = /(?:^|\/)(?:fixtures|__fixtures__|testdata)\//;
/** Whether a file lies where tests keep samples. */
function isSample(path) {
    return SAMPLES.test(path);
}
const IN_FOLDER = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i;
/** Whether a file is read without being named by another one: by its own name, or in a folder `requirements`; not where tests keep samples. */
function isRequirementsFile(path) {
    const isNamed = isRequirementsName(path.slice(path.lastIndexOf('/') + 1)) || IN_FOLDER.test(path);
    return isNamed && !(0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstalled */ .j$)(path) && !isSample(path);
}
/** Reads files of requirements, and those of the repository that they name by `-r` and `-c`. */
async function readRequirementFiles(reading) {
    const faults = [];
    const found = new Map();
    let waiting = reading.files.map((path) => ({
        path,
        isConstraint: /constraints[^/]*$/i.test(path),
    }));
    while (waiting.length > 0) {
        const fresh = [...new Set(waiting.map(({ path }) => path))].filter((path) => !found.has(path));
        const contents = await reading.read(fresh);
        const next = [];
        for (const { path, isConstraint, from = { file: path } } of waiting) {
            const known = found.get(path);
            if (known !== undefined) {
                known.isConstraint &&= isConstraint;
                continue;
            }
            const bytes = contents.get(path);
            if (bytes === undefined) {
                const what = from.file === path ? 'is no regular file' : `names ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}, which is no file of the repository`;
                faults.push({ at: from, message: what });
                continue;
            }
            const text = (0,_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRequirements */ .F7)(bytes);
            if (text === undefined)
                faults.push({ at: { file: path }, message: 'is in an encoding that is not read here' });
            const conflict = text === undefined ? undefined : (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_3__/* .conflictIn */ .W)(text);
            if (conflict !== undefined)
                faults.push({ at: { file: path, line: conflict.line }, message: conflict.message });
            const lines = (0,_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequirementsFile */ .JB)(text ?? '');
            found.set(path, { lines, isConstraint });
            for (const line of lines)
                next.push(...inclusionsIn(line, { path, isConstraint }, faults));
        }
        waiting = next;
    }
    const declarations = [...found].flatMap(([file, { lines, isConstraint }]) => lines.flatMap((line) => declarationIn(line, { file, isConstraint }, reading, faults)));
    return { declarations: declarations.sort(_location_js__WEBPACK_IMPORTED_MODULE_4__/* .byPlace */ .hz), faults: faults.sort(_location_js__WEBPACK_IMPORTED_MODULE_4__/* .byPlace */ .hz) };
}
function inclusionsIn({ options, line }, { path, isConstraint }, faults) {
    return options.flatMap(({ name, value }) => {
        if (!_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__/* .INCLUSIONS */ .Wr.includes(name))
            return [];
        const from = { file: path, line };
        const isElsewhere = /^[a-z][a-z0-9+.-]+:|\$\{/i.test(value);
        const target = isElsewhere ? undefined : (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path), value);
        if (target !== undefined)
            return [{ path: target, isConstraint: isConstraint || /^--?c/.test(name), from }];
        const shown = (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutLogins */ .$b)(value));
        faults.push({ at: from, message: `names ${shown}, which is outside of the repository` });
        return [];
    });
}
function declarationIn({ requirement: text, line }, { file, isConstraint }, { isOwned }, faults) {
    const at = { file, line };
    const requirement = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRequirement */ .p)(text);
    if (requirement !== undefined) {
        const { name, specifier, url, marker } = requirement;
        if (url !== undefined)
            return [];
        return [{ name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeName */ .P)(name), specifier, isConstraint, isConditional: marker !== undefined, at }];
    }
    const [name = ''] = /^[A-Za-z0-9][\w.-]*(?![\w.-]*[/:])/.exec(text) ?? [];
    if (name !== '' && isOwned((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeName */ .P)(name)))
        faults.push({ at, message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)} is no requirement` });
    return [];
}


/***/ })

};
;