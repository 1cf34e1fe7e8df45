"use strict";
exports.id = 7057;
exports.ids = [7057];
exports.modules = {

 99804:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  X2: () => ( judgeOrigins),
  Dn: () => ( namedPlace),
  CP: () => ( planIndex),
  dy: () => ( probe),
  ip: () => ( refusePort)
});

var external_node_path_ = __webpack_require__(76760);
var external_node_url_ = __webpack_require__(73136);
var errors = __webpack_require__(12027);
var hasty = __webpack_require__(1677);
var plain_locks = __webpack_require__(37038);
var requirements_file = __webpack_require__(50682);
var repo_paths = __webpack_require__(9356);
var requirement_files = __webpack_require__(82464);
;
const BLOCK = /^# \/\/\/ script\r?\n((?:#(?:| .*)\r?\n)+)# \/\/\/\r?$/m;
function scriptManifest(text) {
    const found = text.includes('# /// script') ? BLOCK.exec(text) : null;
    if (found === null)
        return undefined;
    const above = text.slice(0, found.index).split('\n').length;
    return `${'\n'.repeat(above)}${(found[1] ?? '').replace(/^# ?/gm, '')}`;
}

;






const NAMES = new Set(['pyproject.toml', 'uv.toml', 'poetry.toml', 'poetry.lock', 'uv.lock']);
const PASSED_OVER = new Set(['.git', '.hg', '.venv', '.tox', '.nox', 'node_modules', 'site-packages', '__pycache__']);
const MOST_FOLDERS = 10_000;
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
                const file = (0,repo_paths._z)(below, name);
                if (!isFolder && saysWhere(file, name))
                    found.push(file);
                if (isFolder && !PASSED_OVER.has(name) && !(0,requirement_files.RN)(`${file}/`))
                    next.push(file);
            }
        }
        waiting = next;
    }
    return { paths: found, isWhole: true };
}
function saysWhere(file, name) {
    return NAMES.has(name) || (0,plain_locks.C)(name) || (0,requirement_files.Nn)(file) || /\.py(?:\.lock)?$/.test(name);
}
async function productText(folder, file, files) {
    const place = external_node_path_.join(folder, file);
    return unlessShut(async () => {
        if (await files.isFolder(place))
            return undefined;
        if (file.endsWith('.py'))
            return scriptManifest((await files.read(place)) ?? '');
        if (!(0,requirement_files.Nn)(file))
            return files.read(place);
        const bytes = await files.readBytes(place);
        return bytes === undefined ? undefined : (0,requirements_file.F7)(bytes);
    });
}
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

;

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
function ending(port) {
    return port === 80 ? '(?::80)?(?![:\\d])' : `:${port}(?!\\d)`;
}

var origin_places = __webpack_require__(92807);
var pep503 = __webpack_require__(62026);
var toml = __webpack_require__(41023);
var pep621 = __webpack_require__(71977);
var poetry = __webpack_require__(22420);
var pep508 = __webpack_require__(52991);
var manifest_text = __webpack_require__(45045);
;




const ROOTS = [
    ['project'],
    ['dependency-groups'],
    ['build-system'],
    ...['uv', 'poetry', 'pdm', 'hatch', 'pixi'].map((tool) => ['tool', tool]),
];
const OF_SCRIPTS = [['dependencies'], ['tool', 'uv']];
function declaredOrigins(manifest, declaring) {
    const say = (0,manifest_text.j)(manifest);
    const roots = rootsOf(manifest.file);
    const told = roots.flatMap((root) => declarationsIn((0,toml.fK)(manifest.table, ...root), root, declaring.owned));
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
    if (!(0,toml.bI)(value))
        return [];
    return Object.entries(value).flatMap(([key, one]) => [
        ...(owned.has((0,origin_places.gO)(key)) ? entriesIn((0,origin_places.gO)(key), one, [...path, key]) : []),
        ...declarationsIn(one, [...path, key], owned),
    ]);
}
function requirementIn(text, path, owned) {
    const url = text.includes('@') ? (0,pep508.p)(text)?.url : undefined;
    const name = (0,origin_places.gO)(text);
    return url === undefined || !owned.has(name) ? [] : [{ name, path, url }];
}
function entriesIn(name, value, path) {
    const tables = (Array.isArray(value) ? value : [value]).filter(toml.bI);
    return tables.flatMap((one) => [
        ...['url', 'git'].flatMap((key) => (0,toml.bX)(one, key) ?? []).map((url) => ({ name, path, url })),
        ...['index', 'source'].flatMap((key) => (0,toml.bX)(one, key) ?? []).map((index) => ({ name, path, index })),
    ]);
}
function addressProblem(url, places) {
    return (0,origin_places.Te)(url, places) ? undefined : (0,origin_places._6)(url);
}
function indexProblem(index, { sources, places }) {
    if (URL.canParse(index))
        return addressProblem(index, places);
    return (0,manifest_text.N)(index, sources);
}

var lockfiles = __webpack_require__(587);
var lockfile = __webpack_require__(99074);
var printable = __webpack_require__(12784);
var pypi = __webpack_require__(16231);
var toml_lines = __webpack_require__(3925);
;










async function lockOrigins({ file, text }, { owned, places, sources }) {
    const conflict = (0,lockfiles.W)(text);
    if (conflict !== undefined)
        throw unreadable(file, conflict.message, conflict.line);
    const reading = await (0,toml.HQ)(text, lockfile.vT);
    if ('problem' in reading)
        throw unreadable(file, reading.problem.message, reading.problem.line);
    const { table } = reading;
    const problem = isUvs(file) ? uvProblem(table) : poetryProblem(table);
    if (problem !== undefined)
        throw unreadable(file, problem, undefined);
    const where = { file, places, sources, lineOf: packageLines(text, (0,toml.gT)(table, 'package').length) };
    const digests = new Map();
    const findings = [];
    (0,toml.gT)(table, 'package').forEach((one, at) => {
        const name = (0,toml.bI)(one) ? (0,pep503.P)((0,toml.bX)(one, 'name') ?? '') : '';
        if (!(0,toml.bI)(one) || !owned.has(name))
            return;
        digests.set(name, new Set([...(digests.get(name) ?? []), ...digestsOf(one, table)]));
        findings.push(...findingsOf(one, at, where));
    });
    return { findings, names: new Set(digests.keys()), digests };
}
function isUvs(file) {
    return !file.endsWith('poetry.lock');
}
function uvProblem(table) {
    const version = (0,toml.fK)(table, 'version');
    return version === 1 ? undefined : `version ${(0,printable.g$)(String(version))} of the format of uv.lock is not read`;
}
function poetryProblem(table) {
    if ((0,toml.ws)(table, 'metadata').length === 0)
        return 'it ends before its metadata';
    const format = (0,toml.bX)(table, 'metadata', 'lock-version') ?? '1.0';
    return /^[12]\.\d+$/.test(format)
        ? undefined
        : `version ${(0,printable.g$)(format)} of the format of poetry.lock is not read`;
}
function digestsOf(one, lock) {
    const name = (0,toml.bX)(one, 'name') ?? '';
    const files = [
        one['sdist'],
        ...(0,toml.gT)(one, 'wheels'),
        ...(0,toml.gT)(one, 'files'),
        ...(0,toml.gT)(lock, 'metadata', 'files', name),
    ];
    const hashes = files.flatMap((file) => ((0,toml.bI)(file) ? ((0,toml.bX)(file, 'hash') ?? []) : []));
    const first = (0,toml.kp)(lock, 'metadata', 'hashes', name).map((hash) => `sha256:${hash}`);
    return [...hashes, ...first].flatMap((hash) => /^sha256:([0-9a-f]{64})$/.exec(hash)?.[1] ?? []);
}
const HEADER = /^[ \t]*\[\[[ \t]*["']?package["']?[ \t]*\]\]/gm;
function packageLines(text, count) {
    let headers;
    return (at, path, written) => {
        headers ??= headersIn(text);
        const header = headers[at];
        if (header === undefined || headers.length !== count) {
            return (0,toml_lines.d)(text).lineOf(['package', at, ...path], written) ?? 1;
        }
        const piece = text.slice(header.start, headers[at + 1]?.start);
        return header.line - 1 + ((0,toml_lines.d)(piece).lineOf(['package', 0, ...path], written) ?? 1);
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
    const title = `${(0,printable.g$)((0,toml.bX)(table, 'name') ?? '')} ${(0,printable.g$)((0,toml.bX)(table, 'version') ?? '')}`.trim();
    const isUv = isUvs(file);
    const from = isUv ? uvOrigins(table) : poetryOrigins(table);
    const found = from.flatMap(({ url, path, written }) => {
        const place = (0,origin_places.$t)(url, places);
        if (place === 'index' || place === 'private')
            return [];
        const line = lineOf(at, path, written);
        return { file, line, ...wordsFor(title, { url, place, places }, isUv) };
    });
    const named = isUv ? [] : referenceFindings(title, table, at, where);
    return [...found, ...named].slice(0, 1);
}
function referenceFindings(title, table, at, { file, lineOf, sources }) {
    const source = (0,toml.af)(table, 'source');
    if (source === undefined || BY_ADDRESS.has((0,toml.bX)(source, 'type') ?? ''))
        return [];
    const reference = ((0,toml.bX)(source, 'type') && (0,toml.bX)(source, 'reference')) || 'PyPI';
    const problem = (0,manifest_text.N)(reference, sources);
    if (problem === undefined)
        return [];
    const fix = 'Lock again with "poetry lock --regenerate", and look at who changed it: Poetry goes by this name.';
    return [{ file, line: lineOf(at, ['source', 'reference']), message: `${title} ${problem}`, fix }];
}
function uvOrigins(table) {
    const index = ['registry', 'url', 'git'].flatMap((key) => (0,toml.bX)(table, 'source', key) ?? []);
    const sdist = (0,toml.bX)(table, 'sdist', 'url') ?? [];
    const wheels = (0,toml.gT)(table, 'wheels').flatMap((one) => ((0,toml.bI)(one) ? ((0,toml.bX)(one, 'url') ?? []) : []));
    return [
        ...index.map((url) => ({ url, path: ['source'] })),
        ...[sdist, wheels].flat().map((url) => ({ url, path: ['wheels'], written: url })),
    ];
}
const FOLDERS = new Set(['directory', 'file']);
const BY_ADDRESS = new Set([...FOLDERS, 'git', 'url']);
function poetryOrigins(table) {
    const source = (0,toml.af)(table, 'source');
    if (source === undefined)
        return [{ url: pypi.U, path: ['name'] }];
    if (FOLDERS.has((0,toml.bX)(source, 'type') ?? ''))
        return [];
    return [{ url: (0,toml.bX)(source, 'url') ?? pypi.U, path: ['source', 'url'] }];
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
        message: `${title} ${(0,origin_places._6)(url)}`,
        fix: places.mode === 'route'
            ? `Lock again with ${again} while the index runs (setup-registry --serve); whoever has the name there could be anybody.`
            : `Put the private registry first, and lock again with ${again}; whoever has the name there could be anybody.`,
    };
}
function unreadable(file, message, line) {
    return new errors.yo('LOCK_UNREADABLE', `the lock cannot be read: ${message}`, 'Lock again; nobody can tell where your packages come from until then.', line === undefined ? { file } : { file, line });
}

var manifest_origins = __webpack_require__(39271);
;






async function otherLockOrigins(lock, owned, places) {
    const reading = await (0,plain_locks.u)(lock.file, lock.text);
    if ('problem' in reading)
        throw unreadable(lock.file, reading.problem.message, reading.problem.line);
    return reading.packages.flatMap(({ name, line, table }) => {
        const message = owned.has(name) ? problemOf(table, places) : undefined;
        if (message === undefined)
            return [];
        const fix = 'Lock with uv or Poetry while the index runs (setup-registry --serve), or take the lock away.';
        return [{ file: lock.file, line: line(), message: `${(0,printable.g$)((0,pep503.P)(name))} ${message}`, fix }];
    });
}
function problemOf(table, places) {
    const urls = addressesIn(table);
    const bad = urls.find((url) => !(0,origin_places.Te)(url, places));
    if (bad !== undefined)
        return (0,origin_places._6)(bad);
    return urls.length === 0 ? 'stands in a lock that does not say where it comes from' : undefined;
}
const ADDRESSES = new Set(['index', 'url', 'git', 'hg', 'svn', 'bzr', 'path']);
const INNER = new Set(['archive', 'vcs', 'directory', 'sdist', 'wheels', 'files']);
function addressesIn(table) {
    return Object.entries(table).flatMap(([key, value]) => {
        if (ADDRESSES.has(key) || key === 'file')
            return typeof value === 'string' ? fileAddress(key, value) : [];
        return INNER.has(key) ? [value].flat().filter(toml.bI).flatMap(addressesIn) : [];
    });
}
function fileAddress(key, value) {
    return key === 'file' && !/[/\\]/.test(value) ? [] : [value];
}

var member_globs = __webpack_require__(31609);
var uv = __webpack_require__(99406);
;






const MOST_MANIFESTS = 1_000;
const DEEPEST = 10;
async function memberManifests(folder, root, files, read) {
    const found = new Map([[root.file, root]]);
    for (const manifest of found.values()) {
        for (const member of await membersOf(folder, manifest, files)) {
            const file = (0,repo_paths._z)(member, 'pyproject.toml');
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
    const base = (0,repo_paths.gN)(file);
    const { members = [], exclude = [] } = (0,uv.rX)(table) ?? {};
    const isExcluded = (0,member_globs.R)(base, exclude);
    const globs = [...members, ...((0,poetry.PO)(table) ?? [])].flatMap((one) => (0,repo_paths.o1)(base, one) ?? []);
    const folders = await Promise.all(globs.map((glob) => foldersAt('', glob.split('/'), DEEPEST)));
    const paths = pathsIn(table).flatMap((one) => (0,repo_paths.o1)(base, one) ?? []);
    return [...folders.flat().filter((one) => !isExcluded(one)), ...paths];
    async function foldersAt(below, [first, ...rest], depth) {
        if (first === undefined)
            return [below];
        if (!/[*?[]/.test(first))
            return foldersAt((0,repo_paths._z)(below, first), rest, depth);
        if (depth === 0 || !(await files.isFolder(external_node_path_.join(folder, below))))
            return [];
        const fits = (0,member_globs.R)('', [first]);
        const children = (await files.list(external_node_path_.join(folder, below))).filter((name) => !name.startsWith('.') && fits(name));
        const inner = children.map((name) => (0,repo_paths._z)(below, name)).filter((one) => !(0,repo_paths.j$)(one));
        const isAny = first === '**';
        const all = await Promise.all(inner.map((one) => foldersAt(one, isAny ? [first, ...rest] : rest, depth - 1)));
        return [...(isAny ? await foldersAt(below, rest, depth) : []), ...all.flat()];
    }
}
function pathsIn(table) {
    return [['tool', 'uv', 'sources'], ...(0,poetry.rf)(table)].flatMap((place) => Object.values((0,toml.af)(table, ...place) ?? {})
        .flat()
        .flatMap((one) => ((0,toml.bI)(one) ? ((0,toml.bX)(one, 'path') ?? []) : [])));
}

;








async function readProduct(folder, files) {
    const { paths, isWhole } = await productFiles(folder, files);
    const textOf = (file) => productText(folder, file, files);
    const wanted = (is) => textsOf(paths.filter(is), textOf);
    const texts = await wanted((file) => isManifest(file) || file.endsWith('.py'));
    const roots = await manifestsIn(texts.filter(({ file }) => (0,repo_paths.gN)(file) === '' && isManifest(file)));
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
        plainLocks: await wanted(plain_locks.C),
        requirements: paths.filter(requirement_files.Nn),
        manifestAt: (place) => all.find(({ file }) => file.endsWith('pyproject.toml') && (0,repo_paths.gN)(file) === place),
    };
}
function userOf(file) {
    return /\.py(?:\.lock)?$/.test(file) ? file.replace(/\.lock$/, '') : (0,repo_paths.gN)(file);
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
    const reading = await (0,toml.D7)(text);
    if ('table' in reading)
        return { file, text, table: reading.table };
    return otherwise(file, reading.problem.message, reading.problem.line);
}
function refuse(file, message, line) {
    const at = line === undefined ? { file } : { file, line };
    throw new errors.yo('MANIFEST_UNREADABLE', `cannot be read: ${(0,printable.g$)(message)}`, 'Mend it.', at);
}

var shown_url = __webpack_require__(20746);
var owned_needs = __webpack_require__(5963);
;









const INDEXES = ['-i', '--index-url', '--pypi-url', '--extra-index-url', '-f', '--find-links'];
const EDITABLES = ['-e', '--editable'];
const MOST_INCLUDED = 500;
async function requirementOrigins(folder, given, { owned, places }, files) {
    const names = new Set(given);
    const findings = [];
    const needs = [];
    for (const file of names) {
        const bytes = await unlessShut(() => bytesOf(external_node_path_.join(folder, file), files));
        if (bytes === undefined)
            continue;
        const text = (0,requirements_file.F7)(bytes);
        if (text === undefined) {
            findings.push({ file, line: 1, message: 'is in an encoding that is not read here', fix: 'Write it in UTF-8.' });
            continue;
        }
        for (const line of (0,requirements_file.JB)(text)) {
            const need = (0,owned_needs.A)(line.requirement, owned);
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
async function bytesOf(file, files) {
    if (!(await files.isFolder(external_node_path_.dirname(file))) || (await files.isFolder(file)))
        return undefined;
    return files.readBytes(file);
}
function inclusionsOf({ options }, file) {
    return options.flatMap(({ name, value }) => {
        if (!requirements_file.Wr.includes(name) || !(0,origin_places.IX)(value))
            return [];
        return (0,repo_paths.o1)((0,repo_paths.gN)(file), value) ?? [];
    });
}
function findingsIn({ requirement, options }, { owned, places }) {
    const named = options.flatMap(({ name, value }) => {
        if (isRight(value, places))
            return [];
        if (INDEXES.includes(name)) {
            const fix = 'Take the line away: the index that the job sets has everything.';
            return { message: `${name} has pip ask ${(0,shown_url.z)(value)} for your packages`, fix };
        }
        if (!requirements_file.Wr.includes(name))
            return [];
        const message = `${name} has pip read ${(0,shown_url.z)(value)}, which may name any index`;
        return { message, fix: 'Put the file into the repository.' };
    });
    const editables = options.flatMap(({ name, value }) => (EDITABLES.includes(name) ? value : []));
    const direct = [requirement, ...editables].flatMap((one) => directOrigin(one, owned, places) ?? []);
    return [...named, ...direct];
}
function directOrigin(requirement, owned, places) {
    const url = (0,pep508.p)(requirement)?.url ?? requirement.split(/\s/, 1)[0] ?? '';
    const names = url === requirement || !requirement.includes('@') ? namesIn(url) : [(0,origin_places.gO)(requirement), ...namesIn(url)];
    const name = names.find((one) => owned.has(one));
    if (name === undefined || isRight(url, places))
        return undefined;
    const message = `${(0,printable.g$)(name)} ${(0,origin_places._6)(url)}`;
    return { message, fix: 'Name a version in the place of the address.' };
}
function namesIn(url) {
    if (!/[:/]/.test(url))
        return [];
    const [, egg] = /[#&]egg=([\w.-]+)/.exec(url) ?? [];
    const [plain = ''] = url.split(/[?#]/, 1);
    const last = decoded(plain.replace(/\.git(?:@[^/]*)?$|(?<=\/[^/@]+)@[^/]*$/, '').replace(/\/+$/, ''))
        .split('/')
        .at(-1) ?? '';
    return [egg ?? '', last.replace(/-\d.*$/, ''), last].filter(Boolean).map(origin_places.gO);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function isRight(url, places) {
    const plain = url.replace(/(?<=^[a-z+]+:\/\/)[^/@]*@/i, '');
    return !plain.includes('${') && (0,origin_places.Te)(plain, places);
}

;











async function findOrigins(folder, sides, files) {
    const { owned, places } = sides;
    const product = await readProduct(folder, files);
    const { roots, members, others } = product;
    const locks = await readLocks(product, sides);
    const plain = await Promise.all(product.plainLocks.map((lock) => otherLockOrigins(lock, owned, places)));
    const manifests = [...roots, ...members, ...others];
    const sources = roots.flatMap((one) => (0,manifest_origins.A1)(one, places));
    const isUsed = usersIn(product, locks, owned);
    const required = await requirementOrigins(folder, product.requirements, sides, files);
    return {
        digests: digestsIn(locks),
        declared: [...manifests.flatMap((one) => needsIn(one, owned)), ...required.needs],
        hasUvLock: product.locks.some(({ file }) => file === 'uv.lock'),
        names: roots.map((one) => (0,manifest_origins.or)(one, places))[0] ?? { poetry: [], uv: [] },
        findings: [
            ...(product.isWhole ? [] : [TOO_MANY]),
            ...locks.flatMap(({ findings }) => findings),
            ...plain.flat(),
            ...manifests.flatMap((one) => declaredOrigins(one, { owned, places, sources: [...sources, ...(0,manifest_origins.A1)(one, places)] })),
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
        const sources = (0,manifest_origins.oJ)(manifestAt(userOf(lock.file)), places);
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
    const project = file.endsWith('.py') ? { project: table } : table;
    const { declarations } = (0,poetry.SC)((0,pep621.T3)(project), project);
    return declarations.filter(({ name }) => owned.has(name));
}
function needsIn(manifest, owned) {
    return ownedDeclarations(manifest, owned).flatMap(({ name, specifier, extras = [], reference }) => reference.type === 'name' ? { name, specifier, extras: extras.map(pep503.P) } : []);
}
function settingFindings(manifest, { roots, members, locks }, places) {
    const { table, file } = manifest;
    const hasLock = (name) => locks.some((lock) => lock.file === (0,repo_paths._z)(userOf(file), name));
    const isRoot = roots.includes(manifest);
    const hasSources = (0,toml.gT)(table, 'tool', 'poetry', 'source').length > 0;
    const isAlone = isRoot ? (0,manifest_origins.rh)(table) && !hasLock('uv.lock') : hasSources && !members.includes(manifest);
    const isForPoetry = file.endsWith('pyproject.toml') && (hasLock('poetry.lock') || isAlone);
    const isForUv = !isRoot || file === 'uv.toml' || hasLock('uv.lock') || (0,toml.af)(table, 'tool', 'uv') !== undefined;
    return [
        ...(isForPoetry ? (0,manifest_origins.dj)(manifest, places, hasLock('poetry.lock')) : []),
        ...(isForUv ? (0,manifest_origins.Td)(manifest, places) : []),
    ];
}

var owned_names = __webpack_require__(13642);
var registry_http = __webpack_require__(20558);
;



function publicIndexUrl(given) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw new errors.yo('PUBLIC_INVALID', `public: ${(0,printable.g$)(given.replace(/\/\/[^/]*@/, '//'))} is no address of an index`, 'Write its simple index whole, such as https://pypi.org/simple/.');
    }
    if (url.username !== '' || url.password !== '') {
        throw new errors.yo('PUBLIC_CREDENTIALS', `public: ${(0,registry_http.kP)(url)} holds a user or a password, which installers would write into locks and logs`, 'Name an index that everybody on this network may read.');
    }
    return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

var uv_files = __webpack_require__(28173);
var registries_of = __webpack_require__(82307);
var run_index = __webpack_require__(21270);
;













async function planIndex(inputs, system) {
    const owned = (0,owned_names.q)(inputs.owned);
    const publicIndex = publicIndexUrl(inputs.public);
    (0,registries_of.Bd)(inputs);
    const places = placesIn(inputs, publicIndex);
    refuseSame(places);
    const registries = await (0,registries_of.cs)(inputs, { pace: paceFor(inputs) }, system);
    await refuseInputs(inputs, system);
    const root = external_node_path_.resolve(system.folder, inputs.root);
    const { digests, declared, findings, ...facts } = await findOrigins(root, { owned, places }, system.files);
    const { read } = inputs.mode === 'wheelhouse' ? { read: [] } : await (0,uv_files.Q)(root, system);
    const others = await (0,uv_files.x)(read, places, system.files);
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
function paceFor({ registries }) {
    return registries.length > 1 ? { ...run_index.Ap, answerLimitMs: hasty.n, silenceLimitMs: hasty.n } : run_index.Ap;
}
async function namedPlace({ root, port }, { folder, files }) {
    const named = await findNamedPort(external_node_path_.resolve(folder, root), port, files);
    return { onlyPort: named && { ...named, file: external_node_path_.join(root, named.file) } };
}
function refuseSame({ privateUrls, publicUrl }) {
    const roots = privateUrls.flatMap((url) => [url, new URL('simple/', url).href]).map(oneName);
    const areBothPypi = isPypi(publicUrl) && privateUrls.some(isPypi);
    if (!roots.includes(oneName(publicUrl)) && !areBothPypi)
        return;
    const hint = 'Set url to your private registry, and public to the index that everybody uses.';
    throw new errors.yo('SIDES_ALIKE', `${publicUrl} is the private side as well as the public one`, hint);
}
function oneName(url) {
    return url.replace(/^(https?:\/\/)(?:localhost|\[::1\])(?=[:/])/, '$1127.0.0.1');
}
function isPypi(url) {
    return /^(?:upload\.)?pypi\.org$/.test(new URL(url).hostname);
}
const LAST_PORT = 65_535;
function refusePort({ port }) {
    if (port <= LAST_PORT)
        return;
    throw new errors.yo('PORT_INVALID', `port: ${port} is no port`, `Ports are numbers up to ${LAST_PORT}.`);
}
async function refuseInputs(inputs, { files, folder }) {
    const { root } = inputs;
    refusePort(inputs);
    if (await files.isFolder(external_node_path_.resolve(folder, root)))
        return;
    const hint = 'Set root to the folder of the product, from the workspace on; check the code out before this step.';
    throw new errors.yo('ROOT_MISSING', `root: there is no folder ${(0,printable.g$)(root)}`, hint);
}
function placesIn({ mode, port, url, registries, 'index-url': indexUrl }, publicUrl) {
    const lines = registries.map((line) => line.split(/\s+/)[1] ?? '');
    return {
        mode: mode === 'native' ? mode : 'route',
        port,
        privateUrls: (0,origin_places._$)([url, indexUrl, ...lines]),
        publicUrl,
    };
}
function below(root, finding) {
    return { ...finding, file: external_node_path_.join(root, finding.file) };
}
const HINT = 'docs/setup-registry.md explains each of these; with check: false they are warnings.';
function judgeOrigins(findings, isFailure, { report }) {
    const [first, ...others] = findings;
    if (first === undefined)
        return;
    if (isFailure) {
        const more = others.map((one) => `\n${one.file}:${one.line}: ${one.message}. ${one.fix}`).join('');
        throw new errors.yo('ORIGIN_UNSAFE', `${first.message}. ${first.fix}${more}`, HINT, first);
    }
    for (const { message, fix, file, line } of findings) {
        report.annotate({ level: 'warning', title: 'Not from the private side', message: `${message}\n${fix}`, file, line });
    }
}
async function probe({ registries, owned }, { report, files }) {
    const failures = [];
    for (const registry of (0,hasty.g)(registries)) {
        const missing = await missingFolder(registry, files);
        if (missing !== undefined) {
            failures.push(missing);
            continue;
        }
        try {
            await registry.list((0,owned_names.y)(owned));
            await warnOfUpstream(registry, owned, report);
        }
        catch (error) {
            if (!(error instanceof errors.yA))
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
async function missingFolder(registry, files) {
    const { indexUrl = '' } = registry.kind === 'directory' ? ((await registry.installSource?.()) ?? {}) : {};
    if (indexUrl === '' || (await files.isFolder((0,external_node_url_.fileURLToPath)(indexUrl))))
        return undefined;
    const hint = 'Set url to the folder that was published to; where it is a spare, it may come later.';
    return new errors.yo('REGISTRY_FOLDER_MISSING', `${registry.title}: there is no such folder`, hint);
}
const KNOWN_EVERYWHERE = 'pip';
async function warnOfUpstream(registry, owned, report) {
    if (!MAY_HAVE_UPSTREAM.has(registry.kind) || registry.upstreamOf !== undefined || owned.has(KNOWN_EVERYWHERE))
        return;
    if ((await registry.list(KNOWN_EVERYWHERE)).length === 0)
        return;
    const message = `${registry.title} has packages of the public index as well (${KNOWN_EVERYWHERE} is there), so a name of yours that it lacks may come from there.\nPoint url to a repository without an upstream, or have the registry keep your names to itself: docs/setup-registry.md#limits`;
    report.annotate({ level: 'warning', title: 'Public packages behind the registry', message });
}
const MAY_HAVE_UPSTREAM = new Set(['pypi', 'artifactory', 'nexus', 'codeartifact']);


 }),

 21270:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M$: () => ( MARK),
  Ap: () => ( QUICK),
  yX: () => ( lastPort),
  ej: () => ( runIndex)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(12027);
var open_file = __webpack_require__(25);
var pep503 = __webpack_require__(62026);
var hasty = __webpack_require__(1677);
;




const FRESH_MS = 10_000;
const STALE_MS = 10 * 60_000;
const DOWN_MS = 30_000;
function openPrivateSide(parts) {
    const pages = new Map();
    const lastGood = new Map();
    const registries = (0,hasty.g)(parts.registries.map(renewing), parts.silenceLimitMs);
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
            if (!(error instanceof errors.yA) || before === undefined)
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
    return new errors.yA(error.code, message, error.retryable, { cause: error });
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
    throw new errors.yA('REGISTRY_UNAVAILABLE', reasons.join('; '), true);
}
async function unlessDown(asking, registry, project) {
    const why = whyDown(asking, registry);
    if (why !== undefined)
        return why;
    try {
        const files = (await registry.list(project)).filter(({ fileName }) => isPlain(fileName));
        return await ownFiles(files, registry, project, asking);
    }
    catch (error) {
        if (!(error instanceof errors.yA))
            throw error;
        noteDown(asking, registry, error);
        return error.message;
    }
}
async function ownFiles(files, { upstreamOf, title }, project, { log }) {
    if (upstreamOf === undefined)
        return files;
    const origins = await Promise.all(files.map(upstreamOf));
    const others = origins.filter((one) => one !== undefined);
    if (others.length > 0)
        log(`${title} has ${others.length} files of ${project} from ${[...new Set(others)].join(', ')}: these are left out`);
    return files.filter((_, at) => origins[at] === undefined);
}
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
function trusted(files, project, { known, locked }) {
    const digests = locked.get((0,pep503.P)(project));
    return files.filter(({ fileName, sha256 }) => sha256 !== undefined && (known.get(fileName) === sha256 || digests?.has(sha256) === true));
}
function isPlain(fileName) {
    return /^[\w.+!-]+$/.test(fileName) && !fileName.startsWith('.');
}
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
                return await (0,open_file.T)(registry, registry === home ? file : await sameAt(registry, project, file));
            }
            catch (error) {
                if (error instanceof errors.yA && error.code === 'REGISTRY_UNAVAILABLE')
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
    throw new errors.yA('FILE_UNAVAILABLE', `${registry.title} has no ${fileName} of that digest`, false);
}
function renewing(registry) {
    const { renew } = registry;
    if (renew === undefined)
        return registry;
    const retried = async (act) => {
        try {
            return await act();
        }
        catch (error) {
            if (!(error instanceof errors.yo) || error.code !== 'REGISTRY_UNAUTHORIZED')
                throw error;
            await renew.call(registry);
            return act();
        }
    };
    return {
        ...registry,
        list: (project) => retried(() => registry.list(project)),
        read: (file) => retried(() => registry.read(file)),
        open: (file) => retried(() => (0,open_file.T)(registry, file)),
    };
}

var archive = __webpack_require__(45745);
var distribution_file_name = __webpack_require__(99506);
var simple_page = __webpack_require__(68361);
var this_machine = __webpack_require__(29199);
var at_a_time = __webpack_require__(30839);
var pep440 = __webpack_require__(38828);
var owned_needs = __webpack_require__(5963);
;




const AT_A_TIME = 4;
const MOST_BYTES = 1024 ** 2;
async function lookAhead({ locked, declared }, source) {
    await (0,at_a_time.U)(AT_A_TIME, [...locked], async ([name, digests]) => {
        if (!source.isOver())
            await bringLocked(source, name, digests).catch(() => undefined);
    });
    const wanted = new Map();
    for (let needs = declared; needs.length > 0;) {
        const changed = new Set(needs.filter(({ name }) => !locked.has(name)).flatMap((need) => want(need, wanted)));
        const found = await (0,at_a_time.U)(AT_A_TIME, [...changed], async (one) => source.isOver() ? [] : bringNewest(source, one).catch(() => []));
        needs = found.flat();
    }
}
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
function isSmall({ sha256, size = Number.POSITIVE_INFINITY }) {
    return sha256 !== undefined && size <= MOST_BYTES;
}
function isForAll({ fileName }) {
    const name = (0,distribution_file_name.t)(fileName);
    return name?.kind === 'wheel' && (0,distribution_file_name.c)(name);
}
async function bringLocked(source, name, digests) {
    const files = await source.list(name);
    const meant = files.filter((one) => digests.has(one.sha256 ?? '') && isForAll(one) && isSmall(one));
    await Promise.all(meant.map((wheel) => source.bring(name, wheel)));
}
async function bringNewest(source, { name, extras, specifiers }) {
    const wheel = newestWheel(name, await source.list(name), [...specifiers]);
    if (wheel === undefined)
        return [];
    const brought = isForAll(wheel) && isSmall(wheel) ? source.bring(name, wheel) : undefined;
    brought?.catch(() => undefined);
    const metadata = wheel.metadata ?? (await brought);
    return metadata === undefined ? [] : (0,owned_needs.P)(metadata, source.owned, extras);
}
function newestWheel(name, files, specifiers) {
    const fitting = files.flatMap((file) => {
        const { version, kind } = (0,distribution_file_name.t)(file.fileName, name) ?? {};
        const isMeant = version !== undefined && kind === 'wheel' && !file.isYanked && !(0,pep440.Ty)(version);
        return isMeant && specifiers.every((one) => (0,pep440.x_)(version, one)) ? { file, version } : [];
    });
    const [newest] = fitting.toSorted((a, b) => (0,pep440.PG)(b.version, a.version) || Number(isForAll(b.file)) - Number(isForAll(a.file)));
    return newest?.file;
}

;









const MOST_TOLD = 20;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const NOT_FOUND = { status: 404, headers: {}, body: 'no such page\n' };
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
function refusalOfHost({ headers }) {
    if ((0,this_machine.Y)(headers['host'] ?? ''))
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
    const name = (0,pep503.P)(project);
    if (kind === 'files' && rest.length === 2)
        return file(indexed, name, rest);
    if (kind !== 'simple' || rest.length > 1 || (rest[0] ?? '') !== '')
        return NOT_FOUND;
    if (!indexed.owned.has(name)) {
        indexed.counts.publicPages++;
        return sentTo(`${indexed.publicIndex}${name}/`);
    }
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
function rootPage() {
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: (0,simple_page.Zf)([]) };
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
    const type = (0,simple_page.f_)(accept);
    const shown = files.map((one) => pageFile(name, one));
    const headers = {
        'content-type': type === 'text/html' ? 'text/html; charset=utf-8' : type,
        'cache-control': 'no-cache',
        vary: 'Accept',
    };
    return { status: 200, headers, body: (type.endsWith('json') ? simple_page.$E : simple_page.m_)(name, shown) };
}
function pageFile(name, remote) {
    const { fileName, sha256, requiresPython, isYanked, size, metadata } = remote;
    const version = (0,distribution_file_name.t)(fileName, name)?.version;
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
function lasting({ sha256 }) {
    return { 'cache-control': sha256 === undefined ? 'no-cache' : 'public, max-age=31536000, immutable' };
}
function typeOf(fileName) {
    return { 'content-type': fileName.endsWith('.gz') ? 'application/gzip' : 'application/octet-stream' };
}
function wantedFile({ privateSide }, name, found) {
    return { fileName: found.fileName, sha256: found.sha256, sources: privateSide.sourcesOf(name, found) };
}
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
async function metadataOf(indexed, name, found) {
    const bytes = found.metadata ?? (await readMetadata(indexed, name, found));
    foresee(indexed, name, found, bytes);
    return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8', ...lasting(found) }, body: bytes };
}
function foresee(indexed, name, found, metadata) {
    const { owned, privateSide, store, foreseen } = indexed;
    if (foreseen.has(found.url))
        return;
    foreseen.add(found.url);
    const names = new Set((0,owned_needs.P)(metadata, owned).map((need) => need.name));
    const needs = [...names].map((need) => privateSide.list(need));
    for (const one of [...needs, ...(isSmall(found) ? [store.read(wantedFile(indexed, name, found))] : [])]) {
        one.catch(() => undefined);
    }
}
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
        isOver: () => indexed.isClosed,
    };
}
function readMetadata(indexed, name, found) {
    const { store, metadata } = indexed;
    const read = async () => {
        const bytes = await store.read(wantedFile(indexed, name, found));
        return (0,archive.XO)((0,archive.p_)(found.fileName, bytes));
    };
    if (found.sha256 === undefined)
        return read();
    const { sha256 } = found;
    const known = metadata.get(sha256) ?? read();
    metadata.set(sha256, known);
    known.catch(() => metadata.delete(sha256));
    return known;
}
function failed(error, log) {
    const line = lineOf(error);
    log(line);
    const status = error instanceof errors.yo ? 403 : error instanceof errors.cs ? 502 : 503;
    return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${line}\n`, reason: line };
}
function lineOf(error) {
    const isKnown = error instanceof errors.yo || error instanceof errors.yA || error instanceof errors.cs;
    const text = (0,errors.bD)(error);
    return isKnown ? withHint(`${text} (${error.code})`, error instanceof errors.yo ? error.hint : undefined) : text;
}
function withHint(line, hint) {
    return hint === undefined ? line : `${line}. ${hint.replaceAll('\n', ' ')}`;
}
function hexDigest(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

var pace = __webpack_require__(62377);
var clock = __webpack_require__(85161);
;




class DiskError extends Error {
    name = 'DiskError';
}
async function onDisk(act) {
    try {
        return await act();
    }
    catch (error) {
        throw new DiskError((0,errors.bD)(error), { cause: error });
    }
}
const HELD_BYTES = 8 * 1024 ** 2;
const HELD_MS = 5_000;
const MOST_TRIES = 3;
const READ_BYTES = 256 * 1024;
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
    let failure = new errors.yA('FILE_UNAVAILABLE', `nobody has ${fileName}`, false);
    const tries = [...sources, ...Array.from({ length: MOST_TRIES - 1 }, () => sources).flat()];
    for (const [at, source] of tries.entries()) {
        if (at > 0 && at % sources.length === 0)
            await means.pace.wait((0,pace.LX)(at / sources.length, means.pace));
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
function isWorthAnotherTry(error) {
    return error instanceof errors.yA || (error instanceof errors.cs && error.code === 'FILE_ALTERED');
}
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
        if (error instanceof DiskError)
            throw error;
        const why = (0,errors.bD)(error);
        throw new errors.yA('FILE_UNAVAILABLE', `${title}: ${fileName} broke off (${why})`, true, { cause: error });
    }
}
function altered({ title }, { fileName, sha256 }, found, isSeen) {
    return new errors.cs(isSeen ? 'FILE_ALTERED_LATE' : 'FILE_ALTERED', `${title}: ${fileName} has SHA-256 ${found}, and ought to have ${sha256}`, 'Nothing was handed on as the whole file. Somebody or something changed it on the way, or in the registry.');
}
class Held {
    start;
    #state;
    #means;
    #since = (0,clock.L)();
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
        const isLate = (0,clock.L)() - this.#since > HELD_MS;
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

;

function withSpare(first, openSpare, log) {
    let spare;
    let isClosed = false;
    const giveWay = (error) => {
        if (spare === undefined)
            log(`The cache cannot be used any more (${error.message}); files are kept for this job alone`);
        if (spare === undefined) {
            spare = openSpare();
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

;



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
        if (error.code === undefined)
            throw error;
    }
    return undefined;
}
function downloadOf(keeping, wanted) {
    const { running } = keeping;
    if (wanted.sha256 === undefined)
        return begin(keeping, wanted);
    const known = running.get(wanted.sha256);
    if (known !== undefined)
        return known;
    const begun = begin(keeping, wanted);
    running.set(wanted.sha256, begun);
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
    settle().catch(() => undefined);
    return readers.download;
}
async function openDraft({ folder, files, drafts, isClosed }) {
    if (isClosed)
        throw new Error('the index has ended');
    const opening = onDisk(() => files.openDraft(folder));
    drafts.add(opening);
    const forget = () => void drafts.delete(opening);
    opening.catch(forget);
    const draft = await opening;
    return { ...draft, close: () => draft.close().finally(forget) };
}
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

;









const QUICK = {
    ...pace.qh,
    mostTries: 4,
    firstDelayMs: 250,
    longestDelayMs: 2_000,
    longestWaitMs: 5_000,
    silenceLimitMs: 45_000,
};
const MOST_PORTS = 10;
const MARK = 'routing-index';
async function runIndex(plan, inputs, system, { onlyPort } = {}) {
    const { files, report, folder } = system;
    let scratch;
    const openScratch = async () => {
        scratch = await files.makeScratch();
        return openStore(scratch, files, QUICK);
    };
    const log = (line) => report.log(line);
    const now = () => (0,clock.L)();
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
function lastPort(port) {
    return Math.min(port + MOST_PORTS - 1, 65_535);
}
function noneFree(port, isForbidden) {
    const what = isForbidden ? 'none of them may be used by this user' : 'none of them is free';
    return new errors.yo('PORT_TAKEN', `the index needs a port from ${port} to ${lastPort(port)}, and ${what}`, isForbidden
        ? 'Name a port from 1024 on, as 8417; locks that name the old one are to be made anew.'
        : 'End what listens there, or name another port, as 8417; locks that name the old one are to be made anew.');
}
function namedTaken(port, { file, line }, isForbidden) {
    const what = isForbidden ? 'this user may not use it' : 'something else listens there';
    return new errors.yo('PORT_TAKEN', `${file}:${line} has the tools ask port ${port} of this machine, and ${what}`, `End what listens on port ${port}, as another index on this machine; or set another port, name it in ${file}, and lock again.`, { file, line });
}


 }),

 1677:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   g: () => ( hasty),
   n: () => ( SILENCE_LIMIT_MS)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _registries_open_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25);


const SILENCE_LIMIT_MS = 10_000;
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
            const { chunks, ...stream } = await inTime((0,_registries_open_file_js__WEBPACK_IMPORTED_MODULE_0__ .T)(registry, file));
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
        timer = setTimeout(() => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yA('REGISTRY_UNAVAILABLE', text, true)), limitMs);
    });
    try {
        return await Promise.race([answer, silence]);
    }
    finally {
        clearTimeout(timer);
    }
}


 }),

 39271:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   A1: () => ( namedSources),
   Td: () => ( uvOrigins),
   dj: () => ( poetryOrigins),
   oJ: () => ( knownToPoetry),
   or: () => ( privateNames),
   rh: () => ( isPoetrys)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12784);
 var _standards_pypi_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16231);
 var _standards_shown_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20746);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);
 var _manifest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45045);
 var _origin_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92807);






function poetryOrigins(manifest, places, hasLock) {
    const say = (0,_manifest_text_js__WEBPACK_IMPORTED_MODULE_0__ .j)(manifest);
    const sources = poetrySources(manifest.table, places);
    return [
        ...(places.mode === 'native' && !hasLock ? unlocked(sources, say) : []),
        ...sources.flatMap((source) => poetryFinding(source, places, say)),
        ...implicitPypi(manifest.table, sources, places, say),
    ];
}
function poetrySources(table, places) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .gT)(table, 'tool', 'poetry', 'source').flatMap((source, at) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(source))
            return [];
        const name = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(source, 'name') ?? '';
        const url = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(source, 'url') ?? _standards_pypi_js__WEBPACK_IMPORTED_MODULE_2__ .U;
        const priority = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(source, 'priority') ?? 'primary';
        return { name, url, priority, place: (0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__ .$t)(url, places), path: ['tool', 'poetry', 'source', at] };
    });
}
function poetryFinding(source, places, say) {
    const { name, place, path, priority } = source;
    const title = `the source ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(name)}`;
    if (place === 'other-port')
        return say([...path, 'url'], otherPort(title, source, places), `Write url = "${(0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__ .t8)(places)}".`);
    if (place === 'elsewhere') {
        if (priority === 'explicit' || (places.mode === 'native' && priority === 'supplemental'))
            return [];
        const fix = places.mode === 'route'
            ? `Take it away: the source ${(0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__ .t8)(places)} has everything. Or give it priority = "explicit".`
            : 'Give it priority = "supplemental", and the private registry priority = "primary".';
        return say(path, `${title} (${(0,_standards_shown_url_js__WEBPACK_IMPORTED_MODULE_5__ .z)(source.url)}) is asked for your packages as well`, fix);
    }
    if (priority === 'primary' || priority === 'default')
        return [];
    const message = `${title} is ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(priority)}: what your packages need is looked for on PyPI, even where it is yours`;
    return say([...path, 'priority'], message, 'Write priority = "primary".');
}
function unlocked(sources, say) {
    const other = sources.find(({ priority, place }) => priority === 'supplemental' && place === 'elsewhere');
    if (other === undefined)
        return [];
    const message = `without a lock, Poetry takes from ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(other.name)} what of yours the private registry does not have in a version that fits`;
    return [say(other.path, message, 'Commit poetry.lock, or use mode: route.')];
}
function implicitPypi(table, sources, places, say) {
    const isPrimary = ({ priority }) => priority === 'primary' || priority === 'default';
    if (sources.some((source) => isPrimary(source) || source.place === 'index' || source.place === 'private'))
        return [];
    const path = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(table, 'tool', 'poetry') === undefined ? ['project'] : ['tool', 'poetry'];
    const url = places.mode === 'route' ? (0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__ .t8)(places) : 'the private registry';
    return [
        say(path, 'Poetry asks PyPI for your packages, because no source is primary', `Add: [[tool.poetry.source]] name = "maestro", url = "${url}", priority = "primary".`),
    ];
}
function namedSources(manifest, places) {
    const { table, file } = manifest;
    return [
        ...knownToPoetry(manifest, places),
        ...uvSources(table, file.endsWith('uv.toml') ? [] : ['tool', 'uv'], places),
    ];
}
function knownToPoetry(manifest, places) {
    const pypi = { name: 'PyPI', url: _standards_pypi_js__WEBPACK_IMPORTED_MODULE_2__ .U, place: (0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__ .$t)(_standards_pypi_js__WEBPACK_IMPORTED_MODULE_2__ .U, places), path: [], priority: 'explicit' };
    return [...(manifest === undefined ? [] : poetrySources(manifest.table, places)), pypi];
}
function privateNames({ table }, places) {
    const named = (sources) => sources.flatMap(({ place, name }) => (place === 'private' && name !== '' ? name : []));
    return { poetry: named(poetrySources(table, places)), uv: named(uvSources(table, ['tool', 'uv'], places)) };
}
function uvOrigins(manifest, places) {
    const say = (0,_manifest_text_js__WEBPACK_IMPORTED_MODULE_0__ .j)(manifest);
    const at = manifest.file.endsWith('uv.toml') ? [] : ['tool', 'uv'];
    const sources = uvSources(manifest.table, at, places);
    return [
        ...sources.flatMap((source) => uvFinding(source, places, say)),
        ...uvLists(manifest.table, at, places, say),
        ...unsafeStrategy(manifest.table, at, places, say),
    ];
}
function uvSources(table, at, places) {
    return [at, [...at, 'pip']].flatMap((path) => uvSourcesAt(table, path, places));
}
function uvSourcesAt(table, at, places) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .gT)(table, ...at, 'index').flatMap((index, number) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(index))
            return [];
        const url = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(index, 'url') ?? '';
        const priority = index['explicit'] === true ? 'explicit' : index['default'] === true ? 'default' : 'first';
        const name = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(index, 'name') ?? '';
        return { name, url, priority, place: (0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__ .$t)(url, places), path: [...at, 'index', number] };
    });
}
function uvFinding(source, places, say) {
    const { place, priority, path, name } = source;
    const title = `the index ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(name || source.url)}`;
    if (place === 'other-port')
        return say([...path, 'url'], otherPort(title, source, places), `Write url = "${(0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__ .t8)(places)}".`);
    if (place === 'elsewhere') {
        if (priority !== 'first')
            return [];
        const message = `${title} (${(0,_standards_shown_url_js__WEBPACK_IMPORTED_MODULE_5__ .z)(source.url)}) is asked for your packages before the private side`;
        return say(path, message, 'Write explicit = true, and name it in [tool.uv.sources] for what it is there for; or default = true.');
    }
    if (priority !== 'explicit')
        return [];
    const message = `${title} is explicit: what your packages need is looked for on the public index, even where it is yours`;
    return say([...path, 'explicit'], message, 'Take explicit = true away.');
}
const LISTS = ['extra-index-url', 'find-links'];
function uvLists(table, at, places, say) {
    const tables = [at, [...at, 'pip']];
    return tables.flatMap((path) => LISTS.flatMap((key) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .kp)(table, ...path, key).flatMap((url) => {
        if (!isElsewhere(url, places))
            return [];
        return say([...path, key], `${key} has ${(0,_standards_shown_url_js__WEBPACK_IMPORTED_MODULE_5__ .z)(url)} asked for your packages as well`, 'Take it away.');
    })));
}
function isElsewhere(url, places) {
    return URL.canParse(url) && (0,_origin_places_js__WEBPACK_IMPORTED_MODULE_3__ .$t)(url, places) === 'elsewhere' && new URL(url).protocol !== 'file:';
}
function unsafeStrategy(table, at, { mode }, say) {
    if (mode === 'route')
        return [];
    return [at, [...at, 'pip']].flatMap((path) => {
        const strategy = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(table, ...path, 'index-strategy');
        if (!strategy?.startsWith('unsafe'))
            return [];
        const message = `index-strategy ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(strategy)} takes whichever version is the highest, from whichever index`;
        return say([...path, 'index-strategy'], message, 'Take it away: first-index is the default.');
    });
}
function otherPort(title, { url }, { port }) {
    return `${title} names port ${new URL(url).port || '80'} of this machine; the index listens on ${port}`;
}
function isPoetrys(table) {
    const backend = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(table, 'build-system', 'build-backend') ?? '';
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(table, 'tool', 'poetry') !== undefined || backend.startsWith('poetry.');
}


 }),

 45045:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   N: () => ( sourceProblem),
   j: () => ( speakerFor)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _standards_shown_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20746);
 var _standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3925);



function speakerFor({ file, text }) {
    const lines = (0,_standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_0__ .d)(text);
    return (path, message, fix) => ({ file, line: lines.lineOf(path) ?? 1, message, fix });
}
function sourceProblem(index, sources) {
    const title = `is taken from the index ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(index)}`;
    const meant = sources.filter(({ name }) => name.toLowerCase() === index.toLowerCase());
    if (meant.length === 0)
        return `${title}, of which nothing says where it is`;
    const bad = meant.find(({ place }) => place === 'elsewhere');
    return bad === undefined ? undefined : `${title} (${(0,_standards_shown_url_js__WEBPACK_IMPORTED_MODULE_2__ .z)(bad.url)}), which is not the private side`;
}


 }),

 92807:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $t: () => ( placeOf),
   IX: () => ( isLocal),
   Te: () => ( isPrivateSide),
   _$: () => ( placesBelow),
   _6: () => ( strangerText),
   gO: () => ( leadingName),
   t8: () => ( indexUrlAt)
 });
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
 var _standards_shown_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20746);
 var _standards_this_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29199);



const OURS = /^\/(?:simple\/?|files\/[a-z0-9-]+\/(?:[0-9a-f]{64}|-)\/[^/]+)$/;
const UNCLEAR = /[\s\\]|%5c|%2e|\.\.%2f|%2f\.\.|^(?![a-z][a-z0-9+.-]*:\/\/)/i;
const ENDINGS = /(?:\+?simple|upload|legacy)\/$/;
function placeOf(url, { mode, port, privateUrls, publicUrl }) {
    if (!URL.canParse(url) || UNCLEAR.test(url))
        return 'elsewhere';
    const { origin, pathname, hostname, port: own, protocol } = new URL(url);
    const whole = `${origin}${pathname.replace(/\/*$/, '/')}`;
    if (protocol === 'file:')
        return privateUrls.some((one) => url.startsWith(one)) ? 'private' : 'elsewhere';
    if (privateUrls.some((one) => whole.startsWith(one)))
        return 'private';
    if (mode === 'native' || whole.startsWith(publicUrl) || !(0,_standards_this_machine_js__WEBPACK_IMPORTED_MODULE_0__ .Y)(hostname))
        return 'elsewhere';
    if (protocol !== 'http:' || !OURS.test(pathname))
        return 'elsewhere';
    return own === String(port) ? 'index' : 'other-port';
}
function isPrivateSide(url, places) {
    return ['index', 'private'].includes(placeOf(url, places)) || isLocal(url);
}
function isLocal(url) {
    const rest = url
        .replace(/^file:(?:\/\/(?:localhost)?(?=[/$]))?/i, '')
        .replace(/^(?:\/*\$\{PROJECT_ROOT\}|\{root\b[^}]*\})/, '.');
    return !/^(?:[\\/]{2}|[a-z][a-z0-9+.-]+:|\$)|@/i.test(rest);
}
function strangerText(url) {
    return `comes from ${(0,_standards_shown_url_js__WEBPACK_IMPORTED_MODULE_1__ .z)(url)}, which is not the private side`;
}
function placesBelow(urls) {
    return urls.flatMap((given) => {
        if (!URL.canParse(given))
            return [];
        const url = new URL(given);
        return `${url.origin === 'null' ? 'file://' : url.origin}${url.pathname.replace(/\/*$/, '/').replace(ENDINGS, '')}`;
    });
}
function indexUrlAt({ port }) {
    return `http://127.0.0.1:${port}/simple/`;
}
function leadingName(text) {
    return (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(/^[\w.-]*/.exec(text.trim())?.[0] ?? '');
}


 }),

 13642:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   q: () => ( ownedNames),
   y: () => ( sampleName)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);



const PATTERN = /^(?=.{1,200}$)(?:[a-z0-9-]*\*){0,4}[a-z0-9-]*$/;
function ownedNames(given) {
    if (given.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('OWNED_MISSING', 'nothing says which packages are yours', 'Set owned to their names, or to patterns such as maestro-*: these come from the private registry, and from nowhere else.');
    }
    const patterns = given.map(normalizedPattern);
    const matchers = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`));
    return {
        patterns,
        has(name) {
            const normalized = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name);
            return matchers.some((matcher) => matcher.test(normalized));
        },
    };
}
function normalizedPattern(given) {
    const pattern = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(given);
    if (PATTERN.test(pattern) && !/^-|-$/.test(pattern))
        return pattern;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('OWNED_INVALID', `owned: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(given)} is no name of a package, and no pattern of names`, 'Names have letters, digits and - _ . between them; * stands for any text, as in maestro-*.');
}
function sampleName({ patterns }) {
    return (patterns.find((one) => !one.includes('*')) ?? patterns[0] ?? '').replaceAll('*', 'any');
}


 }),

 5963:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   A: () => ( ownedNeed),
   P: () => ( ownedNeeds)
 });
 var _standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15424);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);
 var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52991);



function ownedNeed(requirement, owned) {
    const read = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_0__ .p)(requirement);
    if (read === undefined || read.url !== undefined || !owned.has(read.name))
        return undefined;
    const { name, extras, specifier } = read;
    return { name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name), extras: extras.map(_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P), specifier };
}
function ownedNeeds(metadata, owned, extras = new Set()) {
    const text = Buffer.from(metadata).toString('utf8');
    return (0,_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_2__ .sm)((0,_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_2__ .Ug)(text), 'Requires-Dist').flatMap((line) => {
        const wanted = extrasIn((0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_0__ .p)(line)?.marker ?? '');
        const isAsked = wanted.length === 0 || wanted.some((extra) => extras.has(extra));
        return (isAsked && ownedNeed(line, owned)) || [];
    });
}
function extrasIn(marker) {
    return [...marker.matchAll(/\bextra\s*==\s*(["'])(.*?)\1/g)].map(([, , extra = '']) => (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(extra));
}


 }),

 3528:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  s: () => ( productRequirements)
});

var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(12027);
var lockfiles = __webpack_require__(587);
var consumers = __webpack_require__(55103);
var pep503 = __webpack_require__(62026);
var git_url = __webpack_require__(7919);
var pep508 = __webpack_require__(52991);
var printable = __webpack_require__(12784);
var requirements_file = __webpack_require__(50682);
;







async function readRequirementLines(file, place, files) {
    const text = await files.read(file);
    if (text === undefined)
        return undefined;
    const reading = { ...place, ...empty(), root: external_node_path_.dirname(file), files };
    reading.seen.add(`false ${file}`);
    await readText(reading, { file, text, isConstraint: false });
    return reading;
}
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
    for (const { line, written } of (0,requirements_file.x2)(text.replace(/^\uFEFF/, ''))) {
        await takeLine(reading, { where: `${(0,printable.g$)(name)}:${line}`, text: written, isConstraint }, file);
    }
}
const FOLLOWED = /^(-r|--requirement|-c|--constraint)(?:\s*=\s*|\s+|(?<=^-[rc]))(\S.*)$/;
const INDEX = /^(?:-i|--index-url)(?:\s*=\s*|\s+)(\S+)$/;
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
    const requirement = (0,pep508.p)(text);
    if (requirement === undefined || /\s--?[a-z]/.test(text))
        throw refused(line, 'is no requirement by name', 'Write NAME==VERSION; folders, files and bare addresses cannot be taken.');
    const name = (0,pep503.P)(requirement.name);
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
    return new errors.yo('REQUIREMENT_REFUSED', `${where}: ${(0,printable.g$)((0,git_url.$b)(text))} ${what}`, hint);
}

;






async function productRequirements(folder, { asked, ...place }, files) {
    const locked = await lockedPins(folder, files);
    if (asked.length > 0)
        return withLines(locked, givenRequirements(asked, place));
    const manifest = await files.read(external_node_path_.join(folder, 'pyproject.toml'));
    if (manifest !== undefined) {
        const { requirements } = await (0,consumers.j)('pyproject.toml', manifest, new Set());
        if (requirements.length > 0)
            return { requirements, ...locked, isHashed: false };
    }
    const lines = await readRequirementLines(external_node_path_.join(folder, 'requirements.txt'), place, files);
    if (lines !== undefined && lines.requirements.length > 0)
        return withLines(locked, lines);
    throw new errors.yo('REQUIREMENTS_MISSING', 'nothing says what the wheelhouse is to hold: no dependencies in pyproject.toml, and no requirements.txt', 'Set requirements, or root to the folder of the product.');
}
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
        const reading = text === undefined ? undefined : await (0,lockfiles.m)(name, text, new Map());
        if (reading !== undefined && 'set' in reading)
            entries.push(...reading.set.entries.values());
        if (entries.length > 0)
            break;
    }
    return pinsOf(entries.filter(({ folder: local, extra }) => local === undefined && extra === undefined));
}
function pinsOf(entries) {
    const versions = new Map();
    const digests = new Map();
    for (const { name, version, hash } of entries) {
        const key = (0,pep503.P)(name);
        versions.set(key, (versions.get(key) ?? new Set()).add(version));
        const found = [...hash.matchAll(/sha256:([0-9a-f]{64})/g)].map(([, digest = '']) => digest);
        digests.set(key, new Set([...(digests.get(key) ?? []), ...found]));
    }
    const pins = [...versions].flatMap(([name, some]) => (some.size === 1 ? `${name}==${[...some][0]}` : []));
    return { pins, digests };
}


 }),

 28173:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Q: () => ( uvFiles),
   x: () => ( uvFileOrigins)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);
 var _manifest_origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39271);



async function uvFileOrigins(paths, places, files) {
    const found = [];
    for (const file of paths) {
        const text = (await files.read(file)) ?? '';
        const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .D7)(text);
        if (!('table' in reading))
            continue;
        const fix = 'Take it away there; or move the settings of [tool.uv] into uv.toml, and uv reads that one alone.';
        found.push(...(0,_manifest_origins_js__WEBPACK_IMPORTED_MODULE_2__ .Td)({ file, text, table: reading.table }, places).map((one) => ({ ...one, fix })));
    }
    return found;
}
const OF_THE_PROJECT = new Set([
    ...['sources', 'workspace', 'dev-dependencies', 'dependency-groups', 'default-groups', 'managed', 'package'],
    ...['constraint-dependencies', 'override-dependencies', 'exclude-dependencies', 'build-constraint-dependencies'],
    ...['environments', 'required-environments', 'conflicts', 'build-backend'],
]);
async function uvFiles(folder, system) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'uv.toml');
    if ((await system.files.read(own)) !== undefined)
        return { settings: only(own), read: [] };
    const manifest = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .D7)((await system.files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'pyproject.toml'))) ?? '');
    const isOwn = 'table' in manifest && hasSettings(manifest.table);
    if (!isOwn || (system.variable('UV_CONFIG_FILE') ?? '') !== '')
        return { settings: none(), read: [] };
    return { settings: new Map(), read: await filesOfOthers(system) };
}
function only(file) {
    return new Map([['UV_CONFIG_FILE', file]]);
}
function none() {
    return process.platform === 'win32' ? new Map([['UV_NO_CONFIG', '1']]) : only('/dev/null');
}
function hasSettings(table) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(table, 'tool', 'uv').some(([key, value]) => key === 'index' ? !isForSources(value) : !OF_THE_PROJECT.has(key));
}
function isForSources(indexes) {
    return (Array.isArray(indexes) &&
        indexes.every((one) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(one) && (one['explicit'] === true || one['default'] === true)));
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


 }),

 587:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W: () => ( conflictIn),
   m: () => ( readLock)
 });
const npm = async () => [(await __webpack_require__.e( 5234).then(__webpack_require__.bind(__webpack_require__, 75234))).npmLock];
const yarn = async () => [
    (await __webpack_require__.e( 6148).then(__webpack_require__.bind(__webpack_require__, 86148))).yarnClassicLock,
    (await __webpack_require__.e( 3528).then(__webpack_require__.bind(__webpack_require__, 23528))).yarnBerryLock,
];
const LOCKFILE_READERS = new Map([
    ['poetry.lock', async () => [(await __webpack_require__.e( 4506).then(__webpack_require__.bind(__webpack_require__, 54506))).poetryLock]],
    ['uv.lock', async () => [(await __webpack_require__.e( 7864).then(__webpack_require__.bind(__webpack_require__, 17864))).uvLock]],
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['pnpm-lock.yaml', async () => [(await __webpack_require__.e( 2938).then(__webpack_require__.bind(__webpack_require__, 72938))).pnpmLock]],
    ['yarn.lock', yarn],
]);
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;
function conflictIn(text) {
    const conflict = text.includes('<<<<<<<') ? CONFLICT.exec(text) : null;
    if (conflict === null)
        return undefined;
    const line = text.slice(0, conflict.index).split('\n').length;
    return { message: 'conflict markers stand in it', line, column: 1 };
}
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


 }),

 99074:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   B2: () => ( NO_GLOBALS),
   Py: () => ( NO_PATCHES),
   VV: () => ( placeIn),
   vT: () => ( MOST_LOCK_CHARACTERS),
   yS: () => ( folderOf)
 });
const MOST_LOCK_CHARACTERS = 100_000_000;
const NO_PATCHES = new Map();
const NO_GLOBALS = new Map();
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


 }),

 37038:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( isPlainLock),
   u: () => ( readPlainLock)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41589);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
 var _standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3925);
 var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99074);




function isPlainLock(file) {
    return /(?:^|\/)(?:pylock(?:\.[^./]+)?\.toml|pdm\.lock|Pipfile\.lock)$/.test(file);
}
async function readPlainLock(file, text) {
    return /(?:^|\/)Pipfile\.lock$/.test(file) ? readPipenv(text) : readTables(text);
}
async function readTables(text) {
    const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .HQ)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .vT);
    if ('problem' in reading)
        return { problem: reading.problem };
    const lines = (0,_standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ .d)(text);
    const packages = ['package', 'packages'].flatMap((key) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(reading.table, key).flatMap((table, at) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(table))
            return [];
        return [{ name: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(table, 'name') ?? '', table, line: () => lines.lineOf([key, at]) ?? 1 }];
    }));
    return { packages };
}
function readPipenv(text) {
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__ .Vh)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .vT);
    if ('problem' in reading)
        return { problem: reading.problem };
    const lock = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(reading.value) ? reading.value : {};
    const sources = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(lock, '_meta', 'sources').filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI);
    const packages = Object.keys(lock)
        .filter((group) => group !== '_meta')
        .flatMap((group) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(lock, group))
        .flatMap(([name, value]) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(value))
            return [];
        const source = sources.find((one) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(one, 'name') === (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(value, 'index'));
        const { index: _, ...table } = value;
        const from = source === undefined ? {} : { index: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(source, 'url') };
        return [{ name, table: { ...table, ...from }, line: () => lineOf(text, name) }];
    });
    return { packages };
}
function lineOf(text, name) {
    const at = text.indexOf(`"${name}"`);
    return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}


 }),

 25:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   T: () => ( openFile)
 });
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


 }),

 20746:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   c: () => ( withoutSecrets),
   z: () => ( shownUrl)
 });
 var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12784);

function shownUrl(url) {
    if (!URL.canParse(url))
        return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(url);
    const { origin, protocol, host, pathname } = new URL(url);
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(`${origin === 'null' ? `${protocol}//${host}` : origin}${pathname}`);
}
const ADDRESS = /([a-z][\w+.-]*:\/\/)([^\s/?#]*)([^\s?#]*)(\?[^\s#"'`)]*?(?=[:,;.]?(?:[\s#"'`)]|$)))?/gi;
function withoutSecrets(text) {
    return text.replace(ADDRESS, (_, scheme, authority, rest, query) => {
        const isCut = !authority.includes('@') && /:\D/.test(authority) && rest.includes('@');
        const whole = isCut ? authority + rest : authority;
        const end = whole.lastIndexOf('@');
        const user = whole.slice(0, Math.max(end, 0));
        const isNobody = end < 0 || (/ssh:/i.test(scheme) && !user.includes(':'));
        const place = isNobody ? whole : `***@${whole.slice(end + 1)}`;
        return `${scheme}${place}${isCut ? '' : rest}${query === undefined ? '' : '?***'}`;
    });
}


 }),

 29199:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Y: () => ( isThisMachine)
 });
function isThisMachine(host) {
    return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host);
}


 }),

 82464:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   BV: () => ( readRequirementFiles),
   Nn: () => ( isRequirementsFile),
   RN: () => ( isSample)
 });
 var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(587);
 var _standards_git_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7919);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62026);
 var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52991);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50682);
 var _location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37878);
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);








function isRequirementsName(name) {
    return /(?:requirements|constraints|(?<![a-z])reqs?(?![a-z]))[^/]*\.(?:txt|in)$/i.test(name);
}
const SAMPLES = /(?:^|\/)(?:fixtures|__fixtures__|testdata)\//;
function isSample(path) {
    return SAMPLES.test(path);
}
const IN_FOLDER = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i;
function isRequirementsFile(path) {
    const isNamed = isRequirementsName(path.slice(path.lastIndexOf('/') + 1)) || IN_FOLDER.test(path);
    return isNamed && !(0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .j$)(path) && !isSample(path);
}
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
                const what = from.file === path ? 'is no regular file' : `names ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path)}, which is no file of the repository`;
                faults.push({ at: from, message: what });
                continue;
            }
            const text = (0,_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ .F7)(bytes);
            if (text === undefined)
                faults.push({ at: { file: path }, message: 'is in an encoding that is not read here' });
            const conflict = text === undefined ? undefined : (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_3__ .W)(text);
            if (conflict !== undefined)
                faults.push({ at: { file: path, line: conflict.line }, message: conflict.message });
            const lines = (0,_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ .JB)(text ?? '');
            found.set(path, { lines, isConstraint });
            for (const line of lines)
                next.push(...inclusionsIn(line, { path, isConstraint }, faults));
        }
        waiting = next;
    }
    const declarations = [...found].flatMap(([file, { lines, isConstraint }]) => lines.flatMap((line) => declarationIn(line, { file, isConstraint }, reading, faults)));
    return { declarations: declarations.sort(_location_js__WEBPACK_IMPORTED_MODULE_4__ .hz), faults: faults.sort(_location_js__WEBPACK_IMPORTED_MODULE_4__ .hz) };
}
function inclusionsIn({ options, line }, { path, isConstraint }, faults) {
    return options.flatMap(({ name, value }) => {
        if (!_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ .Wr.includes(name))
            return [];
        const from = { file: path, line };
        const isElsewhere = /^[a-z][a-z0-9+.-]+:|\$\{/i.test(value);
        const target = isElsewhere ? undefined : (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .o1)((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(path), value);
        if (target !== undefined)
            return [{ path: target, isConstraint: isConstraint || /^--?c/.test(name), from }];
        const shown = (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)((0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_5__ .$b)(value));
        faults.push({ at: from, message: `names ${shown}, which is outside of the repository` });
        return [];
    });
}
function declarationIn({ requirement: text, line }, { file, isConstraint }, { isOwned }, faults) {
    const at = { file, line };
    const requirement = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_6__ .p)(text);
    if (requirement !== undefined) {
        const { name, specifier, url, marker } = requirement;
        if (url !== undefined)
            return [];
        return [{ name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ .P)(name), specifier, isConstraint, isConditional: marker !== undefined, at }];
    }
    const [name = ''] = /^[A-Za-z0-9][\w.-]*(?![\w.-]*[/:])/.exec(text) ?? [];
    if (name !== '' && isOwned((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ .P)(name)))
        faults.push({ at, message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text)} is no requirement` });
    return [];
}


 })

};
;