"use strict";
exports.id = 201;
exports.ids = [201];
exports.modules = {

/***/ 40201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDirectory: () => (/* binding */ openDirectory)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/standards/archive.js + 1 modules
var archive = __webpack_require__(45745);
// EXTERNAL MODULE: ./build/js/standards/core-metadata.js
var core_metadata = __webpack_require__(15424);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(99506);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(62026);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/standards/simple-page.js
var simple_page = __webpack_require__(68361);
// EXTERNAL MODULE: ./build/js/registries/registry-url.js
var registry_url = __webpack_require__(26409);
;// CONCATENATED MODULE: ./build/js/registries/static-index.js
// A simple index as plain files: https://packaging.python.org/specifications/simple-repository-api/

/** `index.json` of a project: always the same bytes for the same files. */
function projectJson(project, files) {
    return (0,simple_page/* projectPageJson */.$E)(project, inOrder(files).map(pageFile));
}
/** `index.html` of a project. */
function projectHtml(project, files) {
    return (0,simple_page/* projectPageHtml */.m_)(project, inOrder(files).map(pageFile));
}
function pageFile({ metadataSha256, ...file }) {
    const metadata = metadataSha256 === undefined ? {} : { metadata: metadataSha256 };
    return { ...file, ...metadata, url: encodeURIComponent(file.fileName) };
}
/**
 * Reads what {@link projectJson} wrote.
 *
 * @param versionOf the version that the name of a file tells
 * @returns undefined for a text that is something else
 */
function parseProjectJson(text, versionOf) {
    const files = parsedFiles(text);
    const read = files?.map((file) => readEntry(file, versionOf));
    return read?.includes(undefined) === false ? read : undefined;
}
function parsedFiles(text) {
    try {
        const { files } = JSON.parse(text);
        return Array.isArray(files) ? files : undefined;
    }
    catch {
        return undefined;
    }
}
function readEntry(file, versionOf) {
    const { filename, hashes, size, yanked } = file;
    const sha256 = hashes?.sha256;
    const version = typeof filename === 'string' ? versionOf(filename) : undefined;
    if (version === undefined || typeof sha256 !== 'string' || typeof size !== 'number')
        return undefined;
    const requiresPython = file['requires-python'];
    const metadata = file['core-metadata']?.sha256;
    return {
        fileName: filename,
        version,
        sha256,
        size,
        ...(typeof requiresPython === 'string' ? { requiresPython } : {}),
        ...(typeof metadata === 'string' ? { metadataSha256: metadata } : {}),
        ...(yanked === true ? { yanked: '' } : typeof yanked === 'string' ? { yanked } : {}),
    };
}
/** The projects of a text that `rootPageJson` wrote; none for another one. */
function parseRootJson(text) {
    try {
        const { projects } = JSON.parse(text);
        return (projects ?? []).flatMap(({ name }) => (typeof name === 'string' ? name : []));
    }
    catch {
        return [];
    }
}
function inOrder(files) {
    return files.toSorted((a, b) => (a.fileName < b.fileName ? -1 : a.fileName > b.fileName ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/js/registries/directory.js
// An index of plain files that any web server, or pip alone, serves: simple/<project>/{index.html,index.json,files,files.metadata}












const LOCK_LIMIT_MS = 60_000;
/**
 * An index in a folder. `url` is the folder's path, from the workspace, or a `file:` URL; it is made when it is not there. The root of the index is
 * the folder's `simple/`, or the folder itself where that is an index already or is called `simple`.
 *
 * Files come before the index that lists them, and each is whole or absent. One lock file for all of the folder keeps two writers apart.
 *
 * @throws {UserError} `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID` for an URL of something else
 */
const openDirectory = async (settings, system) => {
    const { url = '' } = settings;
    if (url === '')
        throw new errors/* UserError */.yo('REGISTRY_URL_MISSING', 'No path says where the directory is', 'Set the path of a folder.');
    return directoryAt(await rootIn(external_node_path_.resolve(system.folder, folderIn(url)), system.files), system.files);
};
/** Whoever names the root itself, as installers do, is not to get a second index inside it. */
async function rootIn(folder, files) {
    const below = external_node_path_.join(folder, 'simple');
    for (const root of [below, folder])
        if (await isIndex(root, files))
            return root;
    return external_node_path_.basename(folder) === 'simple' ? folder : below;
}
async function isIndex(root, files) {
    if (!(await files.isFolder(root)))
        return false;
    return parseRootJson((await files.read(external_node_path_.join(root, 'index.json'))) ?? '').length > 0;
}
/** The path that people wrote, or that their `file:` URL means. */
function folderIn(url) {
    if (/^file:\/\/\/|^file:\/(?!\/)/.test(url) && URL.canParse(url))
        return (0,external_node_url_.fileURLToPath)(url);
    if (!/^[a-z][a-z\d+.-]+:/i.test(url))
        return url;
    throw new errors/* UserError */.yo('REGISTRY_URL_INVALID', `${(0,printable/* printable */.g$)((0,registry_url/* withoutSecrets */.cT)(url))} is no folder, and registry: directory publishes into one`, 'Give the path of a folder; or name the kind of registry that is at this URL.');
}
function directoryAt(simple, files) {
    return {
        kind: 'directory',
        title: `directory, ${(0,printable/* printable */.g$)(simple)}`,
        async list(project) {
            const folder = folderOf(simple, project);
            return (await readIndex(simple, project, files)).map((file) => remoteFile(folder, file));
        },
        read: async ({ url }) => new Uint8Array(await (await openListed(url, files)).arrayBuffer()),
        async open({ url }) {
            const blob = await openListed(url, files);
            return { size: blob.size, chunks: blob.stream() };
        },
        send: (distribution) => send(simple, distribution, files),
        installSource: async () => ({ indexUrl: `${(0,external_node_url_.pathToFileURL)(simple).href}/` }),
        yank: (project, version, reason) => yank({ simple, project, version, reason }, files),
    };
}
function folderOf(simple, project) {
    const name = (0,pep503/* normalizeName */.P)(project);
    if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name))
        throw new Error(`no name of a project: ${name}`);
    return external_node_path_.join(simple, name);
}
function remoteFile(folder, { fileName, sha256, requiresPython, yanked }) {
    return {
        fileName,
        url: (0,external_node_url_.pathToFileURL)(external_node_path_.join(folder, fileName)).href,
        sha256,
        ...(requiresPython === undefined ? {} : { requiresPython }),
        isYanked: yanked !== undefined,
    };
}
async function openListed(url, files) {
    const file = (0,external_node_url_.fileURLToPath)(url);
    try {
        return await files.openBlob(file);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        const message = `${(0,printable/* printable */.g$)(file)} is not there, though the index beside it lists it`;
        const hint = 'Put the file back as it was, by the digest in index.json, or publish another version.';
        throw new errors/* UserError */.yo('REGISTRY_FILE_MISSING', message, hint);
    }
}
async function readBytes(file, files) {
    return new Uint8Array(await (await files.openBlob(file)).arrayBuffer());
}
async function readIndex(simple, project, files) {
    const folder = folderOf(simple, project);
    try {
        return await readPages(folder, project, files);
    }
    catch (error) {
        if (error.code !== 'ENOTDIR')
            throw error;
        throw fileInTheWay((await files.isFolder(simple)) ? folder : simple);
    }
}
function fileInTheWay(folder) {
    return new errors/* UserError */.yo('REGISTRY_URL_INVALID', `${(0,printable/* printable */.g$)(folder)} can be no folder: a file stands in its way`, 'Move that file away; or give the path of another folder, or of one that can be made.');
}
async function readPages(folder, project, files) {
    const file = external_node_path_.join(folder, 'index.json');
    const text = await files.read(file);
    if (text === undefined && (await files.read(external_node_path_.join(folder, 'index.html'))) === undefined)
        return [];
    const versionOf = (fileName) => (0,distribution_file_name/* parseDistributionFileName */.t)(fileName, project)?.version;
    const read = text === undefined ? undefined : parseProjectJson(text, versionOf);
    if (read !== undefined)
        return read;
    throw new errors/* ExternalError */.yA('REGISTRY_UNREADABLE', `${file} is not what this kind of registry writes: something else keeps the folder`, false);
}
async function send(simple, distribution, files) {
    try {
        return await locked(simple, files, () => store(simple, distribution, files));
    }
    catch (error) {
        const why = (0,errors/* writeFailure */.EU)(error);
        if (why !== undefined)
            return { type: 'refused', message: `${simple}: ${why}` };
        if (error instanceof errors/* UserError */.yo)
            return { type: 'refused', message: error.message };
        if (error instanceof errors/* ExternalError */.yA)
            return { type: error.retryable ? 'unavailable' : 'refused', message: error.message };
        throw error;
    }
}
async function store(simple, distribution, files) {
    const { project, fileName, sha256 } = distribution;
    const folder = folderOf(simple, project);
    const listed = await readIndex(simple, project, files);
    const same = listed.find((file) => file.fileName === fileName);
    if (same !== undefined) {
        return same.sha256 === sha256
            ? { type: 'stored', message: 'the very same file is there' }
            : { type: 'exists', message: `${fileName} is there with other bytes` };
    }
    const bytes = await readBytes(distribution.path, files);
    if (hexDigest(bytes) !== sha256)
        return { type: 'refused', message: `${fileName} is no longer what was built` };
    const entry = await writeFile(folder, distribution, bytes, files);
    await writeIndex(simple, project, [...listed, entry], files);
    return { type: 'stored', message: 'written' };
}
/** The file, and beside a wheel its metadata, so that installers need not fetch all of it to know what it needs (PEP 658). */
async function writeFile(folder, { fileName, version, sha256, size, kind, metadata }, bytes, files) {
    const requiresPython = (0,core_metadata/* firstValue */.Kb)(metadata, 'Requires-Python');
    const core = kind === 'wheel' ? (0,archive/* readMetadataBytes */.XO)((0,archive/* openArchive */.p_)(fileName, bytes)) : undefined;
    const target = external_node_path_.join(folder, fileName);
    if (core !== undefined)
        await files.write(`${target}.metadata`, core);
    await files.write(target, bytes);
    return {
        fileName,
        version,
        sha256,
        size,
        ...(requiresPython === undefined ? {} : { requiresPython }),
        ...(core === undefined ? {} : { metadataSha256: hexDigest(core) }),
    };
}
/** JSON last: it is what we read. */
async function writeIndex(simple, project, listed, files) {
    const folder = folderOf(simple, project);
    await files.write(external_node_path_.join(folder, 'index.html'), projectHtml(project, listed));
    await files.write(external_node_path_.join(folder, 'index.json'), projectJson(project, listed));
    const known = parseRootJson((await files.read(external_node_path_.join(simple, 'index.json'))) ?? '');
    if (known.includes(project))
        return;
    const projects = [...known, project].sort();
    await files.write(external_node_path_.join(simple, 'index.html'), (0,simple_page/* rootPageHtml */.Zf)(projects));
    await files.write(external_node_path_.join(simple, 'index.json'), (0,simple_page/* rootPageJson */.e6)(projects));
}
async function yank(what, files) {
    const { simple, project, version, reason } = what;
    // The lock makes the folder: what is not there is found out before.
    await listedWith(what, files);
    await locked(simple, files, async () => {
        const listed = await listedWith(what, files);
        const changed = listed.map(({ yanked, ...file }) => {
            if (file.version !== version)
                return yanked === undefined ? file : { ...file, yanked };
            return reason === undefined ? file : { ...file, yanked: reason };
        });
        await writeIndex(simple, project, changed, files);
    });
}
/** The files of a project, of which some are of a version. */
async function listedWith({ simple, project, version }, files) {
    const listed = await readIndex(simple, project, files);
    if (listed.some((file) => file.version === version))
        return listed;
    throw new errors/* UserError */.yo('VERSION_UNKNOWN', `${(0,printable/* printable */.g$)(simple)} has no file of ${project} ${version}`);
}
async function locked(simple, files, act) {
    const release = await files.lock(external_node_path_.join(simple, '.lock'), LOCK_LIMIT_MS);
    try {
        return await act();
    }
    finally {
        await release();
    }
}
function hexDigest(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 45745:
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
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/standards/core-metadata.js
var core_metadata = __webpack_require__(15424);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(99506);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(62026);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/standards/zip.js
var zip = __webpack_require__(23364);
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
        throw new errors/* UserError */.yo('DISTRIBUTION_UNREADABLE', (0,printable/* printable */.g$)(`${fileName} ${error.message}`), 'Build it anew; if it stays so, its build back end wrote it this way.');
    }
}


/***/ }),

/***/ 15424:
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

/***/ 99506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isForEveryMachine),
/* harmony export */   t: () => (/* binding */ parseDistributionFileName)
/* harmony export */ });
/* harmony import */ var _pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82583);
/* harmony import */ var _pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);
// Names of files: wheels by PEP 427, https://packaging.python.org/specifications/binary-distribution-format/#file-name-convention;
// sdists by PEP 625, https://packaging.python.org/specifications/source-distribution-format/#source-distribution-file-name


// What was ever uploaded as an sdist; new ones are .tar.gz only.
const SDIST_ENDING = /\.(?:tar\.gz|tgz|zip|tar\.bz2|tar\.xz|tar\.Z|tar)$/;
/** Whether a wheel is for every machine: it holds no native code, and asks for no platform. */
function isForEveryMachine({ abiTag, platformTag }) {
    return abiTag === 'none' && platformTag === 'any';
}
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

/***/ 82583:
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
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38828);
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
/** The one spelling of a version: `v1.0-Alpha.1` \u2192 `1.0a1`. Undefined for a text that is no version. */
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
 * From this version to the next that may break: `0.3.1` \u2192 `>=0.3.1,<0.4.0`, `0.0.3` \u2192 `>=0.0.3,<0.0.4`. Undefined for a text that is no
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
/** Releases that differ after the second number only: `1.2.3` \u2192 `>=1.2.3,<1.3.0`, `1` \u2192 `>=1,<2`. */
function tildeRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, Math.min(parts.release.length, 2) - 1);
}
/** What `~=` means: releases that differ in the last number only. `0.3.1` \u2192 `>=0.3.1,<0.4.0`. */
function compatibleRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, Math.max(parts.release.length - 2, 0));
}
/** What `==3.9.*` means: releases that begin alike. `3.9` \u2192 `>=3.9,<3.10`. */
function prefixRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, parts.release.length - 1);
}
/** `~=` with a version; a release of one number gets a second one, for it needs two: `1` \u2192 `~=1.0`. */
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
 * A constraint of Poetry as METADATA holds it: `^0.3` \u2192 `>=0.3,<0.4`, `1.2.3` \u2192 `==1.2.3`, `*` \u2192 nothing. Alternatives keep their `||`,
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

/***/ 38828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ comparePep440),
/* harmony export */   Ty: () => (/* binding */ isPreRelease),
/* harmony export */   hV: () => (/* binding */ isDevelopmentRelease),
/* harmony export */   p: () => (/* binding */ isSameVersion),
/* harmony export */   x_: () => (/* binding */ satisfiesPep440),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
// Versions and specifiers of Python packages: https://packaging.python.org/specifications/version-specifiers (PEP 440),
// and the operators that Poetry has beside them: https://python-poetry.org/docs/dependency-specification/
/** Epoch, release, pre-release (word, number), post-release (dashed; word, number), development release (word, number), local part. */
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*(.+)$/;
// Nobody writes more.
const MOST_CHARACTERS = 500;
/** Reads a version; undefined for a text that is none. */
function parseVersion(text) {
    if (text.length > MOST_CHARACTERS)
        return undefined;
    const match = VERSION.exec(text.trim());
    if (match === null)
        return undefined;
    const [, epoch = '0', release = '', phase, number = '', dashed, posted, post = '', dev, devNumber = '', local = ''] = match;
    return {
        epoch: Number(epoch),
        release: release.split('.').map(Number),
        ...(phase === undefined ? {} : { pre: [phaseOf(phase.toLowerCase()), Number(number)] }),
        ...(dashed === undefined && posted === undefined ? {} : { post: Number(dashed ?? post) }),
        ...(dev === undefined ? {} : { dev: Number(devNumber) }),
        local: local.toLowerCase().replace(/[-_]/g, '.'),
    };
}
function phaseOf(word) {
    return word.startsWith('a') ? 0 : word.startsWith('b') ? 1 : 2;
}
/** Whether installers pass over a version unless somebody asks for such: `1.0rc1`, `1.0.dev3`. */
function isPreRelease(text) {
    const version = parseVersion(text);
    return version !== undefined && (version.pre !== undefined || version.dev !== undefined);
}
/** Whether it is a development release: `1.0.dev3`. */
function isDevelopmentRelease(text) {
    return parseVersion(text)?.dev !== undefined;
}
/** Below 0 where `a` is the earlier one, by PEP 440; a text that is no version comes before all others. */
function comparePep440(a, b) {
    const [one, other] = [parseVersion(a), parseVersion(b)];
    if (one === undefined || other === undefined)
        return Number(one !== undefined) - Number(other !== undefined);
    return compare(one, other);
}
/** Whether two versions are the same one: `1.0` is `1.0.0`. Texts that are none are the same as nothing. */
function isSameVersion(a, b) {
    const [one, other] = [parseVersion(a), parseVersion(b)];
    return one !== undefined && other !== undefined && compare(one, other) === 0;
}
/**
 * Whether a version satisfies a constraint; a pre-release counts like any other version. Undefined where either of them cannot be read.
 *
 * @param constraint `>=1.0,<2`, `^1.2`, `~1.2`, `1.*`, `*`, alternatives with `||`; empty for any version
 */
function satisfiesPep440(version, constraint) {
    const parsed = parseVersion(version);
    if (parsed === undefined || constraint.length > MOST_CHARACTERS)
        return undefined;
    const verdicts = constraint.split(/\|\|?/).map((alternative) => {
        const clauses = alternative.split(/,|\s+(?=[<>=!~^])/).map((clause) => clause.trim());
        return all(clauses.filter((clause) => clause !== '').map((clause) => satisfiesClause(parsed, clause)));
    });
    return verdicts.includes(undefined) ? undefined : verdicts.includes(true);
}
function all(verdicts) {
    return verdicts.includes(undefined) ? undefined : !verdicts.includes(false);
}
function satisfiesClause(version, clause) {
    const [, operator = '==', written = ''] = CLAUSE.exec(clause) ?? [];
    if (written === '*')
        return operator === '==' || operator === '=' ? true : undefined;
    const isPrefix = written.endsWith('.*');
    const bound = parseVersion(isPrefix ? written.slice(0, -2) : written);
    if (bound === undefined)
        return undefined;
    if (isPrefix && !['==', '!=', '='].includes(operator))
        return undefined;
    switch (operator) {
        case '>=':
            return compare(withoutLocal(version), bound) >= 0;
        case '<=':
            return compare(withoutLocal(version), bound) <= 0;
        case '>':
            return compare(version, bound) > 0 && !isPostOf(version, bound) && !isLocalOf(version, bound);
        case '<':
            return compare(version, bound) < 0 && !isPreOf(version, bound);
        case '!=':
            return isPrefix ? !hasPrefix(version, bound) : !isSame(version, bound);
        case '~=':
            return bound.release.length < 2
                ? undefined
                : isAtLeast(version, bound) && hasPrefix(version, { ...bound, release: bound.release.slice(0, -1) });
        case '^':
            return isAtLeast(version, bound) && isBelow(version, bound, caretLimit(bound.release));
        case '~':
            return isAtLeast(version, bound) && isBelow(version, bound, raised(bound.release.slice(0, 2)));
        default:
            return isPrefix ? hasPrefix(version, bound) : isSame(version, bound);
    }
}
function isAtLeast(version, bound) {
    return compare(withoutLocal(version), bound) >= 0;
}
function isBelow(version, { epoch }, release) {
    const limit = { epoch, release, local: '' };
    return compare(version, limit) < 0 && !isPreOf(version, limit);
}
/** `1.2.3` \u2192 `2`, `0.2.3` \u2192 `0.3`, `0.0.3` \u2192 `0.0.4`, `0.0` \u2192 `0.1`; a fourth number never counts. */
function caretLimit(release) {
    const counted = release.slice(0, 3);
    const first = counted.findIndex((number) => number > 0);
    return raised(first < 0 ? counted : counted.slice(0, first + 1));
}
function raised(release) {
    return release.map((number, at) => (at === release.length - 1 ? number + 1 : number));
}
/** Local parts count only where the constraint has one. */
function isSame(version, bound) {
    return compare(bound.local === '' ? withoutLocal(version) : version, bound) === 0;
}
/** `1.2.3rc1` has the prefix `1.2`. */
function hasPrefix(version, { epoch, release }) {
    return (version.epoch === epoch &&
        compareNumbers(release.map((_, at) => version.release[at] ?? 0), release) === 0);
}
/** `>1.0` does not mean `1.0.post1`. */
function isPostOf(version, bound) {
    return version.post !== undefined && isFinal(bound) && sameRelease(version, bound);
}
function isLocalOf(version, bound) {
    return version.local !== '' && compare(withoutLocal(version), bound) === 0;
}
/** `<2` does not mean `2.0rc1`. */
function isPreOf(version, bound) {
    const isEarly = ({ pre, dev }) => pre !== undefined || dev !== undefined;
    return isEarly(version) && !isEarly(bound) && version.post === bound.post && sameRelease(version, bound);
}
function isFinal({ pre, post, dev }) {
    return pre === undefined && post === undefined && dev === undefined;
}
function sameRelease(a, b) {
    return a.epoch === b.epoch && compareNumbers(a.release, b.release) === 0;
}
function withoutLocal(version) {
    return { ...version, local: '' };
}
/** Below 0 where `a` is the earlier one. */
function compare(a, b) {
    return (a.epoch - b.epoch ||
        compareNumbers(a.release, b.release) ||
        compareNumbers(earliness(a), earliness(b)) ||
        compareNumbers([a.post ?? -1], [b.post ?? -1]) ||
        order(a.dev ?? Number.POSITIVE_INFINITY, b.dev ?? Number.POSITIVE_INFINITY) ||
        compareLocal(a.local, b.local));
}
/** Development releases come before all others of their release, then pre-releases, then the release itself. */
function earliness({ pre, post, dev }) {
    if (pre !== undefined)
        return [1, ...pre];
    return dev !== undefined && post === undefined ? [0, 0, 0] : [2, 0, 0];
}
/** Numbers come after words, and a longer one after its own start. */
function compareLocal(a, b) {
    const [own, other] = [a, b].map((text) => (text === '' ? [] : text.split('.')));
    for (let at = 0; at < Math.max(own.length, other.length); at++) {
        const [x, y] = [own[at], other[at]];
        if (x === undefined || y === undefined)
            return x === undefined ? -1 : 1;
        const [isNumber, isOtherNumber] = [/^\d+$/.test(x), /^\d+$/.test(y)];
        if (isNumber !== isOtherNumber)
            return isNumber ? 1 : -1;
        const difference = isNumber ? order(Number(x), Number(y)) : order(x, y);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Missing numbers count as 0. */
function compareNumbers(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = order(a[at] ?? 0, b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 68361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ projectPageJson),
/* harmony export */   Zf: () => (/* binding */ rootPageHtml),
/* harmony export */   e6: () => (/* binding */ rootPageJson),
/* harmony export */   f_: () => (/* binding */ choosePageType),
/* harmony export */   m_: () => (/* binding */ projectPageHtml)
/* harmony export */ });
// Pages of a simple index: https://packaging.python.org/specifications/simple-repository-api/ (PEP 503, 592, 658, 691, 700, 714)
const LATEST = new Map([
    ['application/vnd.pypi.simple.latest+json', 'application/vnd.pypi.simple.v1+json'],
    ['application/vnd.pypi.simple.latest+html', 'application/vnd.pypi.simple.v1+html'],
]);
const TYPES = [
    'application/vnd.pypi.simple.v1+json',
    'application/vnd.pypi.simple.v1+html',
    'text/html',
];
/** The form that a client likes best, of two that it likes alike the first of JSON and HTML; who accepts anything is a browser, or older than JSON. */
function choosePageType(accept) {
    let [chosen, liked] = ['text/html', 0];
    for (const range of (accept ?? '').split(',')) {
        const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
        const quality = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
        const known = LATEST.get(type) ?? TYPES.find((one) => one === type);
        if (known === undefined || !(quality > 0))
            continue;
        const isBetter = quality === liked && TYPES.indexOf(known) < TYPES.indexOf(chosen);
        if (quality > liked || isBetter)
            [chosen, liked] = [known, quality];
    }
    return chosen;
}
/** The page of a project in JSON: always the same bytes for the same files. */
function projectPageJson(project, files) {
    const versions = [...new Set(files.flatMap(({ version }) => version ?? []))];
    // From 1.1 on every file says its size, and the page all versions.
    const isWhole = files.every(({ size, version }) => size !== undefined && version !== undefined);
    const page = {
        meta: { 'api-version': isWhole ? '1.1' : '1.0' },
        name: project,
        ...(isWhole ? { versions } : {}),
        files: files.map(jsonEntry),
    };
    return `${JSON.stringify(page, null, 1)}\n`;
}
function jsonEntry({ fileName, url, sha256, size, requiresPython, metadata, yanked }) {
    const core = metadata === undefined ? {} : { 'core-metadata': metadata === true ? true : { sha256: metadata } };
    return {
        filename: fileName,
        url,
        hashes: sha256 === undefined ? {} : { sha256 },
        ...(size === undefined ? {} : { size }),
        ...(requiresPython === undefined ? {} : { 'requires-python': requiresPython }),
        ...core,
        // JSON has one word for a yanked file without a reason, and it is not an empty text.
        yanked: yanked === undefined ? false : yanked === '' ? true : yanked,
    };
}
/** The page of a project in HTML. */
function projectPageHtml(project, files) {
    return page(`Links for ${project}`, files.map(anchor));
}
function anchor({ fileName, url, sha256, requiresPython, metadata, yanked }) {
    const core = metadata === undefined ? undefined : metadata === true ? 'true' : `sha256=${metadata}`;
    const attributes = [
        ['href', sha256 === undefined ? url : `${url}#sha256=${sha256}`],
        ['data-requires-python', requiresPython],
        // The second name is for installers of before PEP 714.
        ['data-core-metadata', core],
        ['data-dist-info-metadata', core],
        ['data-yanked', yanked],
    ];
    const written = attributes.flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeHtml(value)}"`]));
    return `<a ${written.join(' ')}>${escapeHtml(fileName)}</a><br>`;
}
/** The page of all projects in HTML. */
function rootPageHtml(projects) {
    return page('Simple index', projects.map((project) => `<a href="${escapeHtml(project)}/">${escapeHtml(project)}</a><br>`));
}
/** The page of all projects in JSON. */
function rootPageJson(projects) {
    const listed = projects.map((name) => ({ name }));
    return `${JSON.stringify({ meta: { 'api-version': '1.1' }, projects: listed }, null, 1)}\n`;
}
function page(title, lines) {
    return [
        '<!DOCTYPE html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="pypi:repository-version" content="1.1">',
        `<title>${escapeHtml(title)}</title>`,
        '</head>',
        '<body>',
        `<h1>${escapeHtml(title)}</h1>`,
        ...lines,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escapeHtml(text) {
    return (text ?? '').replace(/[&<>"]/g, (sign) => ESCAPES[sign]);
}


/***/ }),

/***/ 23364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readZip),
/* harmony export */   x: () => (/* binding */ ArchiveFault)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
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
;