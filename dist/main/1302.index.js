export const id = 1302;
export const ids = [1302];
export const modules = {

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit),
/* harmony export */   t: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var _changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7361);
/* harmony import */ var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7178);
/* harmony import */ var _workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);
/* harmony import */ var _workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);




/**
 * The project graph of one commit.
 *
 * @throws {UserError} `NO_COMMITS`; `HEAD_UNKNOWN` when the revision names no commit here
 */
async function readGraph(git, revision) {
    return (await readCommit(git, revision)).graph;
}
/** The same, and the files that it comes from. Throws as {@link readGraph}. */
async function readCommit(git, revision) {
    const [usual, commit] = await Promise.all([(0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadReaders */ .P)(), git.commit(revision)]);
    if (commit === undefined)
        throw (0,_changes_unknown_head_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownHead */ .R)(revision);
    const entries = await git.tree(commit);
    const readers = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readersFor */ .OP)(usual, entries);
    const tree = await (0,_workspaces_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileTree */ .d)(git, entries, (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceFiles */ .PZ)(readers), new Map());
    const { parts, settings } = await (0,_workspaces_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkspace */ .iF)(readers, tree);
    return { commit, tree, graph: (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .buildGraph */ .Z)(parts, settings) };
}


/***/ }),

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/lockfiles/index.js
var lockfiles = __webpack_require__(587);
// EXTERNAL MODULE: ./build/js/standards/core-metadata.js
var core_metadata = __webpack_require__(5424);
// EXTERNAL MODULE: ./build/js/standards/pep440.js
var pep440 = __webpack_require__(8828);
;// CONCATENATED MODULE: ./build/js/publish/outdated.js


/**
 * How a manifest stands to the versions that there are.
 *
 * @param versions all that are not yanked, normalized (PEP 440), in any order
 * @param isEarly pre-releases count too; else only for those who ask for one or have locked one
 */
function standingOf(asked, versions, isEarly) {
    const early = isEarly || asksForEarly(asked);
    const finals = versions.filter((version) => early || !(0,pep440/* isPreRelease */.Ty)(version));
    // As installers do: where there are pre-releases only, those.
    const some = (finals.length > 0 ? finals : [...versions]).sort((a, b) => (0,pep440/* comparePep440 */.PG)(b, a));
    const [newest] = some;
    if (newest === undefined)
        return { ...asked, state: 'unknown' };
    const newestInside = some.find((version) => (0,pep440/* satisfiesPep440 */.x_)(version, asked.range) !== false);
    const isOld = (version) => newestInside !== undefined && (0,pep440/* comparePep440 */.PG)(version, newestInside) < 0;
    const state = newestInside === undefined || (0,pep440/* comparePep440 */.PG)(newestInside, newest) < 0
        ? 'outgrown'
        : asked.locked.some(isOld)
            ? 'update'
            : 'current';
    return { ...asked, state, newest, ...(newestInside === undefined ? {} : { newestInside }) };
}
/** Whether the lock has an older version than the range allows, whatever else there is. */
function hasUpdate({ locked, newestInside }) {
    return newestInside !== undefined && locked.some((version) => (0,pep440/* comparePep440 */.PG)(version, newestInside) < 0);
}
function asksForEarly({ range, locked }) {
    const bounds = range.match(/[\w.!+]+/g) ?? [];
    return [...bounds, ...locked].some(pep440/* isPreRelease */.Ty);
}
// https://packaging.python.org/specifications/well-known-project-urls/
const CHANGELOG_LABELS = new Set(['changelog', 'changes', 'whatsnew', 'history', 'releasenotes']);
/** Where a version says that its changes are told, by METADATA; undefined where it does not, or not with an address of the web. */
function changelogIn(fields) {
    for (const value of (0,core_metadata/* valuesOf */.sm)(fields, 'Project-URL')) {
        const [, label = '', url = ''] = /^([^,]*),\s*(\S+)\s*$/.exec(value) ?? [];
        const isChangelog = CHANGELOG_LABELS.has(label.toLowerCase().replace(/[^a-z0-9]/g, ''));
        if (isChangelog && isOfTheWeb(url))
            return url;
    }
    const page = (0,core_metadata/* firstValue */.Kb)(fields, 'Home-page');
    return page !== undefined && isOfTheWeb(page) && /change|release|history/i.test(page) ? page : undefined;
}
function isOfTheWeb(url) {
    return URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol);
}

// EXTERNAL MODULE: ./build/js/publish/published-metadata.js
var published_metadata = __webpack_require__(5356);
// EXTERNAL MODULE: ./build/js/registries/at-a-time.js
var at_a_time = __webpack_require__(839);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(9506);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(2026);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/js/actions/affected/read-graph.js
var read_graph = __webpack_require__(1770);
// EXTERNAL MODULE: ./build/js/actions/publish/registries-of.js + 2 modules
var registries_of = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/js/actions/outdated/run.js











const AT_A_TIME = 8;
/**
 * Asks the registry for newer versions of packages that manifests ask for by name.
 *
 * Throws `USAGE`, `HEAD_UNKNOWN`, and what registries throw.
 */
async function run(inputs, system) {
    (0,registries_of/* requirePlace */.Bd)(inputs);
    const isOwned = await matcherOf(inputs.owned);
    const git = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const [registry, view] = await Promise.all([(0,registries_of/* registryOf */.Fv)(inputs, system), (0,read_graph/* readCommit */.k)(git, inputs.head)]);
    const asked = askedPackages(view, isOwned, await lockedVersions(view, git));
    const standings = await lookUp(asked, registry, inputs, system);
    await tell(standings, registry, inputs, system);
    const newer = (some, version) => [
        ...new Set(some.map((one) => `${one.package} ${one[version]}`)),
    ];
    const outgrown = standings.filter(({ state }) => state === 'outgrown');
    const updates = standings.filter(hasUpdate);
    return {
        any: outgrown.length > 0 || updates.length > 0,
        updates: newer(updates, 'newestInside'),
        outgrown: newer(outgrown, 'newest'),
        packages: standings.map(row),
    };
}
async function matcherOf(globs) {
    if (globs.length === 0) {
        throw new errors/* UserError */.yo('USAGE', 'Which packages are yours?', 'Name them with owned: maestro-*');
    }
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    return picomatch(globs.map((glob) => glob.toLowerCase().replace(/[-_.]+/g, '-')));
}
/** What manifests ask an index for; what lies in the repository itself is as new as can be. */
function askedPackages({ graph }, isOwned, locked) {
    return [...graph.projects.values()].flatMap((project) => project.dependencies.flatMap(({ name, ecosystem, source, specifier, at }) => {
        if (ecosystem !== 'python' || source.type !== 'registry' || !isOwned(name))
            return [];
        const versions = [...new Set(project.lockfiles.flatMap((file) => locked(file, name)))];
        return [{ package: name, project: project.name, range: specifier, at, locked: versions }];
    }));
}
async function lockedVersions({ graph, tree }, git) {
    const files = new Set([...graph.projects.values()].flatMap(({ lockfiles }) => lockfiles));
    const entries = [...files].flatMap((file) => tree.entries.get(file) ?? []);
    const blobs = await git.blobs(entries.map(({ objectId }) => objectId));
    const found = new Map();
    for (const { path: file, objectId } of entries) {
        const text = Buffer.from(blobs.get(objectId) ?? []).toString('utf8');
        found.set(file, await versionsIn(file, text));
    }
    return (file, name) => found.get(file)?.get(name) ?? [];
}
/** Of a lock that nobody can read, nothing is known: doctor says so. */
async function versionsIn(file, text) {
    const versions = new Map();
    const reading = await (0,lockfiles/* readLock */.m)(file, text, new Map());
    if ('problem' in reading)
        return versions;
    for (const { name, version } of reading.set.entries.values()) {
        const key = (0,pep503/* normalizeName */.P)(name);
        if (version !== '')
            versions.set(key, [...(versions.get(key) ?? []), version]);
    }
    return versions;
}
async function lookUp(asked, registry, { pre }, { report }) {
    const names = [...new Set(asked.map((one) => one.package))];
    const files = new Map(await (0,at_a_time/* atATime */.U)(AT_A_TIME, names, async (name) => {
        report.progress(`Looking for versions of ${name}`);
        return [name, (await registry.list(name)).filter(({ isYanked }) => !isYanked)];
    }));
    const changelogs = new Map();
    const changelogOf = ({ package: name, newest }) => {
        const key = `${name} ${newest}`;
        const known = changelogs.get(key) ?? changelogFor(filesOf(files.get(name) ?? [], name, newest), registry);
        changelogs.set(key, known);
        return known;
    };
    const standings = await (0,at_a_time/* atATime */.U)(AT_A_TIME, asked, async (one) => {
        const versions = (files.get(one.package) ?? []).flatMap(({ fileName }) => versionOf(fileName, one.package) ?? []);
        const standing = standingOf(one, [...new Set(versions)], pre);
        const changelog = standing.state === 'outgrown' || hasUpdate(standing) ? await changelogOf(standing) : undefined;
        return { ...standing, ...(changelog === undefined ? {} : { changelog }) };
    });
    report.progress('');
    return standings;
}
function versionOf(fileName, name) {
    return (0,distribution_file_name/* parseDistributionFileName */.t)(fileName, name)?.version;
}
function filesOf(files, name, version) {
    return files.filter(({ fileName }) => versionOf(fileName, name) === version);
}
/** A file that cannot be read only leaves out a link. */
async function changelogFor(files, registry) {
    const metadata = await (0,published_metadata/* publishedMetadata */.Eb)(files, registry);
    return metadata === undefined ? undefined : changelogIn(metadata);
}
function row({ package: name, project, state, range, locked, ...rest }) {
    const { newestInside = null, newest = null, changelog = null, at } = rest;
    return {
        package: name,
        project,
        state,
        range,
        locked,
        newestInside,
        newest,
        changelog,
        file: at.file,
        line: at.line ?? null,
    };
}
async function tell(standings, { title }, { owned, summary }, { report }) {
    const load = () => __webpack_require__.e(/* import() */ 9521).then(__webpack_require__.bind(__webpack_require__, 9521));
    await report.show(async (screen) => standings.length === 0
        ? `No manifest asks an index for ${owned.map(printable/* printable */.g).join(', ')}.`
        : (await load()).outdatedText(standings, title, screen));
    if (summary)
        await report.summary(async () => (await load()).outdatedSummary(standings, title));
}


/***/ }),

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ conflictIn),
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
const npm = async () => [(await __webpack_require__.e(/* import() */ 5234).then(__webpack_require__.bind(__webpack_require__, 5234))).npmLock];
const yarn = async () => [
    (await __webpack_require__.e(/* import() */ 6148).then(__webpack_require__.bind(__webpack_require__, 6148))).yarnClassicLock,
    (await __webpack_require__.e(/* import() */ 3528).then(__webpack_require__.bind(__webpack_require__, 1147))).yarnBerryLock,
];
/** Every lock that can be read, by the name of its file. A new one is a file here and a line in this table. */
const LOCKFILE_READERS = new Map([
    ['poetry.lock', async () => [(await __webpack_require__.e(/* import() */ 4506).then(__webpack_require__.bind(__webpack_require__, 4506))).poetryLock]],
    ['uv.lock', async () => [(await __webpack_require__.e(/* import() */ 7864).then(__webpack_require__.bind(__webpack_require__, 7864))).uvLock]],
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['pnpm-lock.yaml', async () => [(await __webpack_require__.e(/* import() */ 2938).then(__webpack_require__.bind(__webpack_require__, 2938))).pnpmLock]],
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

/***/ 5356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ publishedMetadata),
/* harmony export */   Lb: () => (/* binding */ unmetBy),
/* harmony export */   Zv: () => (/* binding */ unmetText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2027);
/* harmony import */ var _standards_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5424);
/* harmony import */ var _standards_pep440_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8828);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2026);
/* harmony import */ var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2991);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2784);
/* harmony import */ var _standards_zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3364);








/** What one of the files of a version says of itself; a wheel says it in less time than an sdist. Undefined where it cannot be read. */
async function publishedMetadata(files, registry) {
    const file = files.find(({ fileName }) => fileName.endsWith('.whl')) ?? files[0];
    if (file === undefined)
        return undefined;
    try {
        const bytes = file.metadata ?? (0,_standards_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadataBytes */ .XO)((0,_standards_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(file.fileName, await registry.read(file)));
        return (0,_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCoreMetadata */ .Ug)(new TextDecoder().decode(bytes));
    }
    catch (error) {
        if (error instanceof _standards_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveFault */ .x || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExternalError */ .yA)
            return undefined;
        throw error;
    }
}
/**
 * The requirements of a published package that the versions of some packages do not meet.
 *
 * @param versions by normalized name
 */
function unmetBy(metadata, versions) {
    return (0,_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(metadata, 'Requires-Dist').flatMap((text) => {
        const requirement = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRequirement */ .p)(text);
        if (requirement === undefined)
            return [];
        const name = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(requirement.name);
        const version = versions.get(name);
        if (version === undefined || (0,_standards_pep440_js__WEBPACK_IMPORTED_MODULE_6__/* .satisfiesPep440 */ .x_)(version, requirement.specifier) !== false)
            return [];
        return [{ requirement: `${requirement.name}${requirement.specifier}`, name, version }];
    });
}
/** `acme-auth 0.1.0, as it is published, asks for acme-log<0.3 and leaves out acme-log 0.3.0` */
function unmetText({ package: name, version }, unmet) {
    const requirement = (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(unmet.requirement);
    return `${name} ${version}, as it is published, asks for ${requirement} and leaves out ${unmet.name} ${unmet.version}`;
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

/***/ 5745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p_: () => (/* binding */ openArchive),
  hd: () => (/* binding */ readMember),
  _6: () => (/* binding */ readMetadata),
  XO: () => (/* binding */ readMetadataBytes)
});

// UNUSED EXPORTS: readRecord

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/standards/core-metadata.js
var core_metadata = __webpack_require__(5424);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(9506);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(2026);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/js/standards/zip.js
var zip = __webpack_require__(3364);
;// CONCATENATED MODULE: ./build/js/standards/tar.js
// Tar archives, ustar and pax: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13, with GNU's long names


const BLOCK = 512;
const REGULAR = new Set(['0', '\0', '7']);
/**
 * The regular files of a gzipped tar archive, in its order. All of it is unpacked at once, as the format has it.
 *
 * @param mostBytes how large it may be, unpacked
 * @throws {ArchiveFault} where it is larger, broken or cut off
 */
function readTarGz(bytes, mostBytes) {
    return readTar(gunzip(bytes, mostBytes));
}
function gunzip(bytes, mostBytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: mostBytes });
    }
    catch (error) {
        const isLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new zip/* ArchiveFault */.x(isLarge ? `holds more than ${mostBytes} bytes` : 'is no gzipped archive, or is cut off');
    }
}
function readTar(tar) {
    const members = [];
    let told = {};
    for (let at = 0; at < tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        if (header.length < BLOCK)
            throw new zip/* ArchiveFault */.x('is cut off');
        if (header.every((byte) => byte === 0))
            return members;
        judgeSum(header);
        const type = String.fromCharCode(header[156]);
        const isExtension = 'xgLK'.includes(type);
        const size = (isExtension ? undefined : told.size) ?? numberAt(header, 124, 12);
        const content = tar.subarray(at + BLOCK, at + BLOCK + size);
        if (content.length < size)
            throw new zip/* ArchiveFault */.x('is cut off');
        if (type === 'x')
            told = { ...told, ...paxRecords(content) };
        else if (type === 'L')
            told = { ...told, path: textOf(content) };
        else if (!isExtension) {
            const name = told.path ?? nameIn(header);
            if (REGULAR.has(type) && !name.endsWith('/'))
                members.push({ name, size, bytes: () => content });
            told = {};
        }
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    // Python reads archives without the two empty blocks at the end as well.
    return members;
}
/** The sum of all bytes of a header, its own field taken as blanks. */
function judgeSum(header) {
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (sum !== numberAt(header, 148, 8))
        throw new zip/* ArchiveFault */.x('has a broken member');
}
function nameIn(header) {
    const isUstar = textOf(header.subarray(257, 263)).startsWith('ustar');
    const prefix = isUstar ? textOf(header.subarray(345, 500)) : '';
    const name = textOf(header.subarray(0, 100));
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** Octal digits, or for large ones bytes behind a first one of 0x80. */
function numberAt(header, start, length) {
    const field = header.subarray(start, start + length);
    if (field[0] === 0x80)
        return field.subarray(1).reduce((total, byte) => total * 256 + byte, 0);
    const digits = textOf(field).trim();
    if (!/^[0-7]*$/.test(digits))
        throw new zip/* ArchiveFault */.x('has a broken member');
    return Number.parseInt(digits || '0', 8);
}
/** Records of the form `LENGTH KEY=VALUE\n`; the length counts all of it. */
function paxRecords(content) {
    const records = {};
    for (let at = 0; at < content.length;) {
        const [, length = '', key] = /^(\d+) ([^=\n]+)=/.exec(decode(content.subarray(at, at + 200))) ?? [];
        const end = at + Number(length);
        if (key === undefined || Number(length) < key.length + 3 || end > content.length) {
            throw new zip/* ArchiveFault */.x('has a broken member');
        }
        const value = decode(content.subarray(at + length.length + key.length + 2, end - 1));
        if (key === 'path')
            records.path = value;
        if (key === 'size' && /^\d{1,15}$/.test(value))
            records.size = Number(value);
        at = end;
    }
    return records;
}
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return decode(end < 0 ? bytes : bytes.subarray(0, end));
}
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./build/js/standards/archive.js
// What stands in a wheel, https://packaging.python.org/specifications/binary-distribution-format/, and in an sdist,
// https://packaging.python.org/specifications/source-distribution-format/







// Nobody's metadata is larger. An sdist is unpacked as a whole, in memory.
const MOST_METADATA_BYTES = 16 * 1024 ** 2;
const MOST_BYTES = 1024 ** 3;
const LEAST_BOUND = 64 * 1024 ** 2;
const MOST_MEMBERS = 65_534;
/**
 * Opens a wheel (`.whl`) or an sdist (`.tar.gz`, `.zip`) from its bytes. Nothing is written anywhere.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE` for other files; for what is cut off, broken, larger than 1 GiB when unpacked, or has
 * a member that would land outside of where it is unpacked
 */
function openArchive(fileName, bytes) {
    return naming(fileName, () => {
        const members = membersOf(fileName, bytes);
        if (members.length > MOST_MEMBERS)
            throw new zip/* ArchiveFault */.x(`has more than ${MOST_MEMBERS} members`);
        if (members.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
            throw new zip/* ArchiveFault */.x(`holds more than ${MOST_BYTES} bytes`);
        }
        const stray = members.find(({ name }) => !isInside(name));
        if (stray !== undefined)
            throw new zip/* ArchiveFault */.x(`has the member ${stray.name}, which leads out of it`);
        return { fileName, members };
    });
}
/**
 * The metadata in an archive: METADATA of a wheel, PKG-INFO of an sdist.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE` where there is none, or more than one
 */
function readMetadata(archive) {
    const { fileName } = archive;
    return naming(fileName, () => (0,core_metadata/* parseCoreMetadata */.Ug)(archive_decode(metadataMember(archive), fileName)));
}
/** The bytes of METADATA or PKG-INFO as they are, for an index that serves them beside the file (PEP 658). Throws as {@link readMetadata}. */
function readMetadataBytes(archive) {
    return naming(archive.fileName, () => boundedBytes(metadataMember(archive)));
}
/**
 * What a wheel says of its own files, in the order of its RECORD.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE` where there is none, or more than one, or it cannot be read
 */
function readRecord(archive) {
    return naming(archive.fileName, () => {
        const text = archive_decode(onlyMember(archive, /^[^/]+\.dist-info\/RECORD$/, 'RECORD'), archive.fileName);
        return text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : recordEntry(line)));
    });
}
/** The bytes of one member. Throws as {@link openArchive}. */
function readMember({ fileName }, member) {
    return naming(fileName, () => member.bytes());
}
function membersOf(fileName, bytes) {
    if (/\.(?:whl|zip)$/.test(fileName))
        return (0,zip/* readZip */.u)(bytes);
    if (/\.(?:tar\.gz|tgz)$/.test(fileName))
        return readTarGz(bytes, mostUnpacked(bytes.length));
    throw new zip/* ArchiveFault */.x('is neither a wheel (.whl) nor an sdist (.tar.gz, .zip)');
}
/** An sdist is text, of which a tenth remains. What unpacks to hundreds of times its size is there to fill the memory. */
function mostUnpacked(packedBytes) {
    return Math.min(MOST_BYTES, Math.max(LEAST_BOUND, packedBytes * 100));
}
function isInside(name) {
    return !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name) && name !== '';
}
function metadataMember(archive) {
    if (!archive.fileName.endsWith('.whl'))
        return onlyMember(archive, /^[^/]+\/PKG-INFO$/, 'PKG-INFO');
    return onlyMember(archive, /^[^/]+\.dist-info\/METADATA$/, 'METADATA');
}
/** Of several, the one in a folder that is named as the file is. */
function onlyMember({ fileName, members }, pattern, title) {
    const found = members.filter(({ name }) => pattern.test(name));
    const project = (0,distribution_file_name/* parseDistributionFileName */.t)(fileName)?.project;
    const own = found.filter(({ name }) => (0,pep503/* normalizeName */.P)(name.split('-')[0]) === project);
    const [member] = own.length === 1 ? own : found;
    if (member !== undefined && (found.length === 1 || own.length === 1))
        return member;
    throw new zip/* ArchiveFault */.x(found.length === 0 ? `has no ${title}` : `has ${found.length} files ${title}`);
}
function boundedBytes(member) {
    if (member.size > MOST_METADATA_BYTES)
        throw new zip/* ArchiveFault */.x(`has a ${member.name} of ${member.size} bytes`);
    return member.bytes();
}
function archive_decode(member, fileName) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(boundedBytes(member));
    }
    catch (error) {
        if (error instanceof zip/* ArchiveFault */.x)
            throw error;
        throw new zip/* ArchiveFault */.x(`has a ${member.name} that is not UTF-8 (${fileName})`);
    }
}
/** `path,hash,size` as CSV: a path with a comma or a quote stands in quotes. */
function recordEntry(line) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",]*)),([^",]*),(\d*)\s*$/.exec(line);
    if (match === null)
        throw new ArchiveFault('has a RECORD with a line that is none');
    const [, quoted, plain, hash = '', size = ''] = match;
    const path = quoted?.replaceAll('""', '"') ?? plain ?? '';
    return { path, hash, ...(size === '' ? {} : { size: Number(size) }) };
}
function naming(fileName, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof zip/* ArchiveFault */.x))
            throw error;
        throw new errors/* UserError */.yo('DISTRIBUTION_UNREADABLE', (0,printable/* printable */.g)(`${fileName} ${error.message}`), 'Build it anew; if it stays so, its build back end wrote it this way.');
    }
}


/***/ }),

/***/ 5424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ firstValue),
/* harmony export */   Ug: () => (/* binding */ parseCoreMetadata),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
// Core metadata specifications: https://packaging.python.org/en/latest/specifications/core-metadata/
/** Reads one file. Lines that begin with a blank continue the one before; what is no field is passed over. */
function parseCoreMetadata(text) {
    const [head = '', ...body] = text.replaceAll('\r\n', '\n').split('\n\n');
    const fields = [];
    for (const line of head.split('\n')) {
        const last = fields.at(-1);
        const match = /^([A-Za-z][\w-]*):[ \t]*(.*)$/.exec(line);
        if (match !== null)
            fields.push([match[1], match[2]]);
        else if (/^[ \t]/.test(line) && last !== undefined)
            last[1] += `\n${line.replace(/^(?: {7}\||[ \t]+)/, '')}`;
    }
    return { fields, description: body.join('\n\n') };
}
/** All values of a field, whatever the case of its name. */
function valuesOf({ fields }, name) {
    const wanted = name.toLowerCase();
    return fields.flatMap(([field, value]) => (field.toLowerCase() === wanted ? value : []));
}
/** The first value of a field; undefined where there is none. */
function firstValue(metadata, name) {
    return valuesOf(metadata, name)[0];
}


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseDistributionFileName)
/* harmony export */ });
/* harmony import */ var _pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2583);
/* harmony import */ var _pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2026);
// Names of files: wheels by PEP 427, https://packaging.python.org/specifications/binary-distribution-format/#file-name-convention;
// sdists by PEP 625, https://packaging.python.org/specifications/source-distribution-format/#source-distribution-file-name


// What was ever uploaded as an sdist; new ones are .tar.gz only.
const SDIST_ENDING = /\.(?:tar\.gz|tgz|zip|tar\.bz2|tar\.xz|tar\.Z|tar)$/;
/**
 * Reads the name of a wheel or an sdist, old spellings such as `My-Pkg-1.0.zip` included.
 *
 * @param project whose file it is, where that is known: it tells `a-1-2.zip`, version 2 of a-1, from version 1.post2 of a
 * @returns undefined for any other file, and for a version that PEP 440 does not know
 */
function parseDistributionFileName(fileName, project) {
    if (fileName.endsWith('.whl'))
        return parseWheelName(fileName.slice(0, -'.whl'.length));
    const stem = fileName.replace(SDIST_ENDING, '');
    return stem === fileName ? undefined : parseSdistName(stem, project);
}
function parseWheelName(stem) {
    const parts = stem.split('-');
    if (parts.length < 5 || parts.length > 6 || parts.includes(''))
        return undefined;
    const [name, written] = parts;
    const [pythonTag, abiTag, platformTag] = parts.slice(-3);
    const build = parts.length === 6 ? parts[2] : undefined;
    const version = (0,_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVersion */ .Qj)(written.replaceAll('_', '-'));
    if (version === undefined || !isName(name) || (build !== undefined && !/^\d/.test(build)))
        return undefined;
    return {
        kind: 'wheel',
        project: (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name),
        version,
        ...(build === undefined ? {} : { build }),
        pythonTag,
        abiTag,
        platformTag,
    };
}
/** The name ends where the project's does, else at the last dash that a version follows. */
function parseSdistName(stem, project) {
    const dashes = [...stem.matchAll(/-/g)].map(({ index }) => index).reverse();
    for (const dash of dashes) {
        const [name, version] = [stem.slice(0, dash), (0,_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVersion */ .Qj)(stem.slice(dash + 1))];
        if (version === undefined || !isName(name))
            continue;
        if (project === undefined || (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name) === (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(project)) {
            return { kind: 'sdist', project: (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), version };
        }
    }
    return undefined;
}
function isName(text) {
    return /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(text);
}


/***/ }),

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ prefixRange),
/* harmony export */   MB: () => (/* binding */ poetrySpecifier),
/* harmony export */   Ny: () => (/* binding */ caretRange),
/* harmony export */   Qj: () => (/* binding */ normalizeVersion),
/* harmony export */   UE: () => (/* binding */ compatibleClause),
/* harmony export */   Yd: () => (/* binding */ publicVersion),
/* harmony export */   i: () => (/* binding */ compatibleRange)
/* harmony export */ });
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8828);
// Ranges around a version, https://packaging.python.org/specifications/version-specifiers (PEP 440), and what Poetry's own operators
// mean in them: https://python-poetry.org/docs/dependency-specification/

const MOST_CHARACTERS = 500;
const PHASES = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };
function partsOf(version) {
    const match = version.length > MOST_CHARACTERS ? null : _pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv.exec(version.trim());
    if (match === null)
        return undefined;
    const [, epoch = '0', release = '', word, pre = '', dashed, posted, post = '', dev, devNumber = '', local] = match;
    const early = word?.toLowerCase() ?? '';
    const phase = [
        word === undefined ? '' : `${PHASES[early] ?? early}${plain(pre)}`,
        dashed === undefined && posted === undefined ? '' : `.post${plain(dashed ?? post)}`,
        dev === undefined ? '' : `.dev${plain(devNumber)}`,
    ];
    return {
        epoch: plain(epoch) === '0' ? '' : `${plain(epoch)}!`,
        release: release.split('.').map(plain),
        phase: phase.join(''),
        local: local === undefined ? '' : `+${local.toLowerCase().split(/[-_.]/).map(plainPart).join('.')}`,
    };
}
/** A number without leading zeros; 0 where none is written. */
function plain(digits) {
    return digits.replace(/^0+(?=\d)/, '') || '0';
}
function plainPart(part) {
    return /^\d+$/.test(part) ? plain(part) : part;
}
/** The one spelling of a version: `v1.0-Alpha.1` → `1.0a1`. Undefined for a text that is no version. */
function normalizeVersion(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : `${withoutLocal(parts)}${parts.local}`;
}
/** A version as bounds may hold it: PEP 440 allows a local part with `==` only. Undefined for a text that is no version. */
function publicVersion(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : withoutLocal(parts);
}
function withoutLocal({ epoch, release, phase }) {
    return `${epoch}${release.join('.')}${phase}`;
}
/**
 * From this version to the next that may break: `0.3.1` → `>=0.3.1,<0.4.0`, `0.0.3` → `>=0.0.3,<0.0.4`. Undefined for a text that is no
 * version.
 *
 * @see poetry-core, Version.next_breaking: only the first three numbers count
 */
function caretRange(version) {
    const parts = partsOf(version);
    if (parts === undefined)
        return undefined;
    const { release } = parts;
    const first = release.slice(0, 3).findIndex((number) => number !== '0');
    return range(parts, first < 0 ? Math.min(release.length, 3) - 1 : first);
}
/** Releases that differ after the second number only: `1.2.3` → `>=1.2.3,<1.3.0`, `1` → `>=1,<2`. */
function tildeRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, Math.min(parts.release.length, 2) - 1);
}
/** What `~=` means: releases that differ in the last number only. `0.3.1` → `>=0.3.1,<0.4.0`. */
function compatibleRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, Math.max(parts.release.length - 2, 0));
}
/** What `==3.9.*` means: releases that begin alike. `3.9` → `>=3.9,<3.10`. */
function prefixRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, parts.release.length - 1);
}
/** `~=` with a version; a release of one number gets a second one, for it needs two: `1` → `~=1.0`. */
function compatibleClause(version) {
    const parts = partsOf(version);
    if (parts === undefined)
        return undefined;
    const release = parts.release.length < 2 ? [...parts.release, '0'] : parts.release;
    return `~=${withoutLocal({ ...parts, release })}`;
}
/** From a version to the one whose number at `place` is one more. */
function range(parts, place) {
    const limit = parts.release.map((number, at) => at < place ? number : at === place ? String(BigInt(number) + 1n) : '0');
    return `>=${withoutLocal(parts)},<${withoutLocal({ ...parts, release: limit, phase: '' })}`;
}
// `^ 1.0` may have blanks after its operator, and blanks may stand for a comma.
const CLAUSES = /\s*,\s*|\s+(?=[<>=!~^])/;
const CLAUSE = /^(\^|~=|~|===|==|=|!=|<>|<=|>=|<|>)?\s*(\S+)$/;
/**
 * A constraint of Poetry as METADATA holds it: `^0.3` → `>=0.3,<0.4`, `1.2.3` → `==1.2.3`, `*` → nothing. Alternatives keep their `||`,
 * which no installer understands. Undefined where it cannot be read.
 */
function poetrySpecifier(constraint) {
    const alternatives = constraint.split(/\|\|?/).map((alternative) => {
        const clauses = alternative
            .trim()
            .split(CLAUSES)
            .filter((clause) => clause !== '');
        const specifiers = clauses.map(clauseSpecifier);
        return specifiers.includes(undefined) ? undefined : specifiers.filter((one) => one !== '').join(',');
    });
    return alternatives.includes(undefined) ? undefined : alternatives.join(' || ');
}
function clauseSpecifier(clause) {
    const [, operator = '==', written = ''] = CLAUSE.exec(clause) ?? [];
    if (/^v?[x*](?:\.[x*])*$/i.test(written))
        return operator === '==' || operator === '=' ? '' : undefined;
    const prefix = /^(.*?)(?:\.\*)+$/.exec(written)?.[1];
    const version = normalizeVersion(prefix ?? written);
    if (version === undefined)
        return undefined;
    if (operator === '^')
        return caretRange(version);
    if (operator === '~=')
        return compatibleRange(version);
    if (operator === '~')
        return tildeRange(version);
    return `${operator === '=' ? '==' : operator}${version}${prefix === undefined ? '' : '.*'}`;
}


/***/ }),

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ replaceSpecifier),
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
// PEP 508, dependency specification for Python software packages: https://peps.python.org/pep-0508/
// A leading underscore is no valid name, but some manifests carry one and every part of us treats it alike.
const NAME = /^[A-Za-z0-9_][\w.-]*/;
const HEAD = /^\s*[A-Za-z0-9_][\w.-]*\s*(?:\[[^\]]*\])?/;
const OPERATOR = /^[<>=!~]/;
/** Reads one requirement leniently; undefined for a text that is none. Markers are cut off, not understood. */
function parseRequirement(text) {
    const trimmed = text.trim();
    const name = NAME.exec(trimmed)?.[0];
    if (name === undefined)
        return undefined;
    const afterName = trimmed.slice(name.length).trimStart();
    if (!afterName.startsWith('['))
        return withRest(name, [], afterName);
    const end = afterName.indexOf(']');
    if (end < 0)
        return undefined;
    const extras = afterName.slice(1, end).split(',');
    const named = extras.map((extra) => extra.trim()).filter((extra) => extra !== '');
    return withRest(name, named, afterName.slice(end + 1).trimStart());
}
/**
 * A requirement with another specifier in the place of its own, or of its URL. Name, extras and marker stay as written.
 *
 * @param specifier empty for any version
 */
function replaceSpecifier(text, specifier) {
    const head = HEAD.exec(text)?.[0] ?? '';
    const rest = text.slice(head.length);
    const end = rest.search(/^\s*@/.test(rest) ? /(?<=^\s*@.*)\s;/s : /\s*;/);
    return `${head.trimEnd()}${specifier}${end < 0 ? '' : rest.slice(end)}`;
}
function withRest(name, extras, rest) {
    return rest.startsWith('@') ? withUrl(name, extras, rest.slice(1).trim()) : withSpecifier(name, extras, rest);
}
/** A URL may hold semicolons itself, so its marker starts at one with a blank before it. */
function withUrl(name, extras, rest) {
    const end = rest.search(/(?:^|\s);/);
    const url = (end < 0 ? rest : rest.slice(0, end)).trim();
    if (url === '')
        return undefined;
    return { name, extras, specifier: '', url, ...markerOf(end < 0 ? '' : rest.slice(rest.indexOf(';', end) + 1)) };
}
function withSpecifier(name, extras, rest) {
    const end = rest.indexOf(';');
    const written = (end < 0 ? rest : rest.slice(0, end)).trim();
    const specifier = written.startsWith('(') && written.endsWith(')') ? written.slice(1, -1).trim() : written;
    if (specifier !== '' && !OPERATOR.test(specifier))
        return undefined;
    return { name, extras, specifier, ...markerOf(end < 0 ? '' : rest.slice(end + 1)) };
}
function markerOf(text) {
    const marker = text.trim();
    return marker === '' ? {} : { marker };
}


/***/ }),

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readZip),
/* harmony export */   x: () => (/* binding */ ArchiveFault)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
// Zip archives: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, as far as wheels need them: stored and deflated, no encryption

/** What is wrong with an archive, in words that follow its name: `is cut off`. */
class ArchiveFault extends Error {
}
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/**
 * The members of a zip archive, in the order of its directory, folders left out.
 *
 * @throws {ArchiveFault} where the directory cannot be read
 */
function readZip(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count === 0xffff || at === 0xffffffff)
        throw new ArchiveFault('has more than 65,534 members or 4 GiB');
    const members = [];
    for (let left = count; left > 0; left--) {
        if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY)
            throw new ArchiveFault('has a broken directory');
        const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
        const next = at + ENTRY_SIZE + lengths[0] + lengths[1] + lengths[2];
        if (next > end)
            throw new ArchiveFault('has a broken directory');
        const member = memberAt(view, at, lengths[0]);
        if (!member.name.endsWith('/'))
            members.push(member);
        at = next;
    }
    return members;
}
/** Node has it since 20.15; before, the length has to do. */
const crc32 = node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32;
function isSum(bytes, sum) {
    return crc32 === undefined || crc32(bytes) === sum;
}
/** The directory's end stands last in the file, before a comment. */
function endOf(view) {
    const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
    for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
        if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
            return at;
    }
    throw new ArchiveFault('is no zip archive, or is cut off');
}
function memberAt(view, at, nameLength) {
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [sum, packed, size, start] = [16, 20, 24, 42].map((offset) => view.getUint32(at + offset, true));
    const name = new TextDecoder().decode(slice(view, at + ENTRY_SIZE, nameLength));
    return {
        name,
        size,
        bytes() {
            if ((flags & 1) !== 0)
                throw new ArchiveFault(`has the encrypted member ${name}`);
            const data = slice(view, dataStart(view, start, name), packed);
            if (method !== STORED && method !== DEFLATED) {
                throw new ArchiveFault(`has the member ${name}, which is neither stored nor deflated`);
            }
            const unpacked = method === STORED ? data : inflate(data, size);
            if (unpacked?.length === size && isSum(unpacked, sum))
                return unpacked;
            throw new ArchiveFault(`has a broken member ${name}`);
        },
    };
}
function dataStart(view, start, name) {
    const isThere = start + LOCAL_SIZE <= view.byteLength && view.getUint32(start, true) === LOCAL;
    if (!isThere)
        throw new ArchiveFault(`has a broken member ${name}`);
    return start + LOCAL_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
}
/** Never more bytes than the directory says: it was judged before. Undefined for what cannot be unpacked. */
function inflate(data, size) {
    try {
        return node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
    }
    catch {
        return undefined;
    }
}
function slice(view, start, length) {
    if (start + length > view.byteLength)
        throw new ArchiveFault('is cut off');
    return new Uint8Array(view.buffer, view.byteOffset + start, length);
}


/***/ })

};
