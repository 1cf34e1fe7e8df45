"use strict";
exports.id = 201;
exports.ids = [201];
exports.modules = {

 40201:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openDirectory: () => ( openDirectory)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var external_node_url_ = __webpack_require__(73136);
var errors = __webpack_require__(12027);
var archive = __webpack_require__(45745);
var core_metadata = __webpack_require__(15424);
var distribution_file_name = __webpack_require__(99506);
var pep503 = __webpack_require__(62026);
var printable = __webpack_require__(12784);
var simple_page = __webpack_require__(68361);
var registry_url = __webpack_require__(26409);
;

function projectJson(project, files) {
    return (0,simple_page.$E)(project, inOrder(files).map(pageFile));
}
function projectHtml(project, files) {
    return (0,simple_page.m_)(project, inOrder(files).map(pageFile));
}
function pageFile({ metadataSha256, ...file }) {
    const metadata = metadataSha256 === undefined ? {} : { metadata: metadataSha256 };
    return { ...file, ...metadata, url: encodeURIComponent(file.fileName) };
}
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

;












const LOCK_LIMIT_MS = 60_000;
const openDirectory = async (settings, system) => {
    const { url = '' } = settings;
    if (url === '')
        throw new errors.yo('REGISTRY_URL_MISSING', 'No path says where the directory is', 'Set the path of a folder.');
    return directoryAt(await rootIn(external_node_path_.resolve(system.folder, folderIn(url)), system.files), system.files);
};
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
function folderIn(url) {
    if (/^file:\/\/\/|^file:\/(?!\/)/.test(url) && URL.canParse(url))
        return (0,external_node_url_.fileURLToPath)(url);
    if (!/^[a-z][a-z\d+.-]+:/i.test(url))
        return url;
    throw new errors.yo('REGISTRY_URL_INVALID', `${(0,printable.g$)((0,registry_url.cT)(url))} is no folder, and registry: directory publishes into one`, 'Give the path of a folder; or name the kind of registry that is at this URL.');
}
function directoryAt(simple, files) {
    return {
        kind: 'directory',
        title: `directory, ${(0,printable.g$)(simple)}`,
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
    const name = (0,pep503.P)(project);
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
        const message = `${(0,printable.g$)(file)} is not there, though the index beside it lists it`;
        const hint = 'Put the file back as it was, by the digest in index.json, or publish another version.';
        throw new errors.yo('REGISTRY_FILE_MISSING', message, hint);
    }
}
async function readBytes(file, files) {
    return new Uint8Array(await (await files.openBlob(file)).arrayBuffer());
}
async function readIndex(simple, project, files) {
    const folder = folderOf(simple, project);
    const listed = await readPages(folder, project, files);
    if (listed.length > 0)
        return listed;
    for (let at = folder; !(await files.isFolder(at)) && at !== external_node_path_.dirname(at); at = external_node_path_.dirname(at)) {
        if (await files.isFile(at))
            throw fileInTheWay((await files.isFolder(simple)) ? folder : simple);
    }
    return listed;
}
function fileInTheWay(folder) {
    return new errors.yo('REGISTRY_URL_INVALID', `${(0,printable.g$)(folder)} can be no folder: a file stands in its way`, 'Move that file away; or give the path of another folder, or of one that can be made.');
}
async function readPages(folder, project, files) {
    const file = external_node_path_.join(folder, 'index.json');
    const text = await files.read(file);
    if (text === undefined && (await files.read(external_node_path_.join(folder, 'index.html'))) === undefined)
        return [];
    const versionOf = (fileName) => (0,distribution_file_name.t)(fileName, project)?.version;
    const read = text === undefined ? undefined : parseProjectJson(text, versionOf);
    if (read !== undefined)
        return read;
    throw new errors.yA('REGISTRY_UNREADABLE', `${file} is not what this kind of registry writes: something else keeps the folder`, false);
}
async function send(simple, distribution, files) {
    try {
        return await locked(simple, files, () => store(simple, distribution, files));
    }
    catch (error) {
        const why = (0,errors.EU)(error);
        if (why !== undefined)
            return { type: 'refused', message: `${simple}: ${why}` };
        if (error instanceof errors.yo)
            return { type: 'refused', message: error.message };
        if (error instanceof errors.yA)
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
async function writeFile(folder, { fileName, version, sha256, size, kind, metadata }, bytes, files) {
    const requiresPython = (0,core_metadata.Kb)(metadata, 'Requires-Python');
    const core = kind === 'wheel' ? (0,archive.XO)((0,archive.p_)(fileName, bytes)) : undefined;
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
async function writeIndex(simple, project, listed, files) {
    const folder = folderOf(simple, project);
    await files.write(external_node_path_.join(folder, 'index.html'), projectHtml(project, listed));
    await files.write(external_node_path_.join(folder, 'index.json'), projectJson(project, listed));
    const known = parseRootJson((await files.read(external_node_path_.join(simple, 'index.json'))) ?? '');
    if (known.includes(project))
        return;
    const projects = [...known, project].sort();
    await files.write(external_node_path_.join(simple, 'index.html'), (0,simple_page.Zf)(projects));
    await files.write(external_node_path_.join(simple, 'index.json'), (0,simple_page.e6)(projects));
}
async function yank(what, files) {
    const { simple, project, version, reason } = what;
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
async function listedWith({ simple, project, version }, files) {
    const listed = await readIndex(simple, project, files);
    if (listed.some((file) => file.version === version))
        return listed;
    throw new errors.yo('VERSION_UNKNOWN', `${(0,printable.g$)(simple)} has no file of ${project} ${version}`);
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


 }),

 45745:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  p_: () => ( openArchive),
  hd: () => ( readMember),
  _6: () => ( readMetadata),
  XO: () => ( readMetadataBytes)
});


var errors = __webpack_require__(12027);
var core_metadata = __webpack_require__(15424);
var distribution_file_name = __webpack_require__(99506);
var pep503 = __webpack_require__(62026);
var printable = __webpack_require__(12784);
var external_node_zlib_ = __webpack_require__(38522);
var zip = __webpack_require__(23364);
;


const BLOCK = 512;
const REGULAR = new Set(['0', '\0', '7']);
function readTarGz(bytes, mostBytes) {
    return readTar(gunzip(bytes, mostBytes));
}
function gunzip(bytes, mostBytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: mostBytes });
    }
    catch (error) {
        const isLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new zip.x(isLarge ? `holds more than ${mostBytes} bytes` : 'is no gzipped archive, or is cut off');
    }
}
function readTar(tar) {
    const members = [];
    let told = {};
    for (let at = 0; at < tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        if (header.length < BLOCK)
            throw new zip.x('is cut off');
        if (header.every((byte) => byte === 0))
            return members;
        judgeSum(header);
        const type = String.fromCharCode(header[156]);
        const isExtension = 'xgLK'.includes(type);
        const size = (isExtension ? undefined : told.size) ?? numberAt(header, 124, 12);
        const content = tar.subarray(at + BLOCK, at + BLOCK + size);
        if (content.length < size)
            throw new zip.x('is cut off');
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
    return members;
}
function judgeSum(header) {
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (sum !== numberAt(header, 148, 8))
        throw new zip.x('has a broken member');
}
function nameIn(header) {
    const isUstar = textOf(header.subarray(257, 263)).startsWith('ustar');
    const prefix = isUstar ? textOf(header.subarray(345, 500)) : '';
    const name = textOf(header.subarray(0, 100));
    return prefix === '' ? name : `${prefix}/${name}`;
}
function numberAt(header, start, length) {
    const field = header.subarray(start, start + length);
    if (field[0] === 0x80)
        return field.subarray(1).reduce((total, byte) => total * 256 + byte, 0);
    const digits = textOf(field).trim();
    if (!/^[0-7]*$/.test(digits))
        throw new zip.x('has a broken member');
    return Number.parseInt(digits || '0', 8);
}
function paxRecords(content) {
    const records = {};
    for (let at = 0; at < content.length;) {
        const [, length = '', key] = /^(\d+) ([^=\n]+)=/.exec(decode(content.subarray(at, at + 200))) ?? [];
        const end = at + Number(length);
        if (key === undefined || Number(length) < key.length + 3 || end > content.length) {
            throw new zip.x('has a broken member');
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

;







const MOST_METADATA_BYTES = 16 * 1024 ** 2;
const MOST_BYTES = 1024 ** 3;
const LEAST_BOUND = 64 * 1024 ** 2;
const MOST_MEMBERS = 65_534;
function openArchive(fileName, bytes) {
    return naming(fileName, () => {
        const members = membersOf(fileName, bytes);
        if (members.length > MOST_MEMBERS)
            throw new zip.x(`has more than ${MOST_MEMBERS} members`);
        if (members.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
            throw new zip.x(`holds more than ${MOST_BYTES} bytes`);
        }
        const stray = members.find(({ name }) => !isInside(name));
        if (stray !== undefined)
            throw new zip.x(`has the member ${stray.name}, which leads out of it`);
        return { fileName, members };
    });
}
function readMetadata(archive) {
    const { fileName } = archive;
    return naming(fileName, () => (0,core_metadata.Ug)(archive_decode(metadataMember(archive), fileName)));
}
function readMetadataBytes(archive) {
    return naming(archive.fileName, () => boundedBytes(metadataMember(archive)));
}
function readRecord(archive) {
    return naming(archive.fileName, () => {
        const text = archive_decode(onlyMember(archive, /^[^/]+\.dist-info\/RECORD$/, 'RECORD'), archive.fileName);
        return text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : recordEntry(line)));
    });
}
function readMember({ fileName }, member) {
    return naming(fileName, () => member.bytes());
}
function membersOf(fileName, bytes) {
    if (/\.(?:whl|zip)$/.test(fileName))
        return (0,zip.u)(bytes);
    if (/\.(?:tar\.gz|tgz)$/.test(fileName))
        return readTarGz(bytes, mostUnpacked(bytes.length));
    throw new zip.x('is neither a wheel (.whl) nor an sdist (.tar.gz, .zip)');
}
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
function onlyMember({ fileName, members }, pattern, title) {
    const found = members.filter(({ name }) => pattern.test(name));
    const project = (0,distribution_file_name.t)(fileName)?.project;
    const own = found.filter(({ name }) => (0,pep503.P)(name.split('-')[0]) === project);
    const [member] = own.length === 1 ? own : found;
    if (member !== undefined && (found.length === 1 || own.length === 1))
        return member;
    throw new zip.x(found.length === 0 ? `has no ${title}` : `has ${found.length} files ${title}`);
}
function boundedBytes(member) {
    if (member.size > MOST_METADATA_BYTES)
        throw new zip.x(`has a ${member.name} of ${member.size} bytes`);
    return member.bytes();
}
function archive_decode(member, fileName) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(boundedBytes(member));
    }
    catch (error) {
        if (error instanceof zip.x)
            throw error;
        throw new zip.x(`has a ${member.name} that is not UTF-8 (${fileName})`);
    }
}
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
        if (!(error instanceof zip.x))
            throw error;
        throw new errors.yo('DISTRIBUTION_UNREADABLE', (0,printable.g$)(`${fileName} ${error.message}`), 'Build it anew; if it stays so, its build back end wrote it this way.');
    }
}


 }),

 15424:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Kb: () => ( firstValue),
   Ug: () => ( parseCoreMetadata),
   sm: () => ( valuesOf)
 });
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
function valuesOf({ fields }, name) {
    const wanted = name.toLowerCase();
    return fields.flatMap(([field, value]) => (field.toLowerCase() === wanted ? value : []));
}
function firstValue(metadata, name) {
    return valuesOf(metadata, name)[0];
}


 }),

 99506:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   c: () => ( isForEveryMachine),
   t: () => ( parseDistributionFileName)
 });
 var _pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82583);
 var _pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);


const SDIST_ENDING = /\.(?:tar\.gz|tgz|zip|tar\.bz2|tar\.xz|tar\.Z|tar)$/;
function isForEveryMachine({ abiTag, platformTag }) {
    return abiTag === 'none' && platformTag === 'any';
}
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
    const version = (0,_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .Qj)(written.replaceAll('_', '-'));
    if (version === undefined || !isName(name) || (build !== undefined && !/^\d/.test(build)))
        return undefined;
    return {
        kind: 'wheel',
        project: (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name),
        version,
        ...(build === undefined ? {} : { build }),
        pythonTag,
        abiTag,
        platformTag,
    };
}
function parseSdistName(stem, project) {
    const dashes = [...stem.matchAll(/-/g)].map(({ index }) => index).reverse();
    for (const dash of dashes) {
        const [name, version] = [stem.slice(0, dash), (0,_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .Qj)(stem.slice(dash + 1))];
        if (version === undefined || !isName(name))
            continue;
        if (project === undefined || (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name) === (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(project)) {
            return { kind: 'sdist', project: (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name), version };
        }
    }
    return undefined;
}
function isName(text) {
    return /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(text);
}


 }),

 82583:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   EE: () => ( prefixRange),
   FN: () => ( unitedRange),
   MB: () => ( poetrySpecifier),
   Ny: () => ( caretRange),
   Qj: () => ( normalizeVersion),
   UE: () => ( compatibleClause),
   Yd: () => ( publicVersion),
   i: () => ( compatibleRange)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38828);

const MOST_CHARACTERS = 500;
const PHASES = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };
function partsOf(version) {
    const match = version.length > MOST_CHARACTERS ? null : _pep440_js__WEBPACK_IMPORTED_MODULE_0__ .xv.exec(version.trim());
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
function plain(digits) {
    return digits.replace(/^0+(?=\d)/, '') || '0';
}
function plainPart(part) {
    return /^\d+$/.test(part) ? plain(part) : part;
}
function normalizeVersion(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : `${withoutLocal(parts)}${parts.local}`;
}
function publicVersion(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : withoutLocal(parts);
}
function withoutLocal({ epoch, release, phase }) {
    return `${epoch}${release.join('.')}${phase}`;
}
function caretRange(version) {
    const parts = partsOf(version);
    if (parts === undefined)
        return undefined;
    const { release } = parts;
    const first = release.slice(0, 3).findIndex((number) => number !== '0');
    return range(parts, first < 0 ? Math.min(release.length, 3) - 1 : first);
}
function tildeRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, Math.min(parts.release.length, 2) - 1);
}
function compatibleRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, Math.max(parts.release.length - 2, 0));
}
function prefixRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, parts.release.length - 1);
}
function compatibleClause(version) {
    const parts = partsOf(version);
    if (parts === undefined)
        return undefined;
    const release = parts.release.length < 2 ? [...parts.release, '0'] : parts.release;
    return `~=${withoutLocal({ ...parts, release })}`;
}
function range(parts, place) {
    const limit = parts.release.map((number, at) => at < place ? number : at === place ? String(BigInt(number) + 1n) : '0');
    return `>=${withoutLocal(parts)},<${withoutLocal({ ...parts, release: limit, phase: '' })}`;
}
const CLAUSES = /\s*,\s*|\s+(?=[<>=!~^])/;
const CLAUSE = /^(\^|~=|~|===|==|=|!=|<>|<=|>=|<|>)?\s*(\S+)$/;
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
function unitedRange(specifier) {
    const spans = specifier.split('||').map((one) => spanOf(one.trim()));
    const known = spans.filter((span) => span !== undefined);
    if (known.length < spans.length)
        return undefined;
    const [first, ...rest] = known.sort((a, b) => order(a.from, b.from, -1));
    if (first === undefined)
        return undefined;
    let { below } = first;
    for (const span of rest) {
        if (below !== undefined && span.from !== undefined && (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .PG)(span.from, below) > 0)
            return undefined;
        if (order(span.below, below, 1) > 0)
            below = span.below;
    }
    const clauses = [first.from === undefined ? [] : `>=${first.from}`, below === undefined ? [] : `<${below}`];
    return clauses.flat().join(',');
}
const PREFIX = /^==([^=,]+)\.\*$/;
const SPAN = /^(?:>=([^=,*]+))?,?(?:<([^=,*]+))?$/;
function spanOf(specifier) {
    const prefix = PREFIX.exec(specifier)?.[1];
    const match = SPAN.exec(prefix === undefined ? specifier : (prefixRange(prefix) ?? '!'));
    return match === null ? undefined : { from: match[1], below: match[2] };
}
function order(a, b, none) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? none : -none;
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .PG)(a, b);
}


 }),

 38828:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   PG: () => ( comparePep440),
   Ty: () => ( isPreRelease),
   hV: () => ( isDevelopmentRelease),
   p: () => ( isSameVersion),
   x_: () => ( satisfiesPep440),
   xv: () => ( VERSION)
 });
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*(.+)$/;
const MOST_CHARACTERS = 500;
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
function isPreRelease(text) {
    const version = parseVersion(text);
    return version !== undefined && (version.pre !== undefined || version.dev !== undefined);
}
function isDevelopmentRelease(text) {
    return parseVersion(text)?.dev !== undefined;
}
function comparePep440(a, b) {
    const [one, other] = [parseVersion(a), parseVersion(b)];
    if (one === undefined || other === undefined)
        return Number(one !== undefined) - Number(other !== undefined);
    return compare(one, other);
}
function isSameVersion(a, b) {
    const [one, other] = [parseVersion(a), parseVersion(b)];
    return one !== undefined && other !== undefined && compare(one, other) === 0;
}
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
function caretLimit(release) {
    const counted = release.slice(0, 3);
    const first = counted.findIndex((number) => number > 0);
    return raised(first < 0 ? counted : counted.slice(0, first + 1));
}
function raised(release) {
    return release.map((number, at) => (at === release.length - 1 ? number + 1 : number));
}
function isSame(version, bound) {
    return compare(bound.local === '' ? withoutLocal(version) : version, bound) === 0;
}
function hasPrefix(version, { epoch, release }) {
    return (version.epoch === epoch &&
        compareNumbers(release.map((_, at) => version.release[at] ?? 0), release) === 0);
}
function isPostOf(version, bound) {
    return version.post !== undefined && isFinal(bound) && sameRelease(version, bound);
}
function isLocalOf(version, bound) {
    return version.local !== '' && compare(withoutLocal(version), bound) === 0;
}
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
function compare(a, b) {
    return (a.epoch - b.epoch ||
        compareNumbers(a.release, b.release) ||
        compareNumbers(earliness(a), earliness(b)) ||
        compareNumbers([a.post ?? -1], [b.post ?? -1]) ||
        order(a.dev ?? Number.POSITIVE_INFINITY, b.dev ?? Number.POSITIVE_INFINITY) ||
        compareLocal(a.local, b.local));
}
function earliness({ pre, post, dev }) {
    if (pre !== undefined)
        return [1, ...pre];
    return dev !== undefined && post === undefined ? [0, 0, 0] : [2, 0, 0];
}
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


 }),

 68361:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $E: () => ( projectPageJson),
   Zf: () => ( rootPageHtml),
   e6: () => ( rootPageJson),
   f_: () => ( choosePageType),
   m_: () => ( projectPageHtml)
 });
const LATEST = new Map([
    ['application/vnd.pypi.simple.latest+json', 'application/vnd.pypi.simple.v1+json'],
    ['application/vnd.pypi.simple.latest+html', 'application/vnd.pypi.simple.v1+html'],
]);
const TYPES = [
    'application/vnd.pypi.simple.v1+json',
    'application/vnd.pypi.simple.v1+html',
    'text/html',
];
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
function projectPageJson(project, files) {
    const versions = [...new Set(files.flatMap(({ version }) => version ?? []))];
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
        yanked: yanked === undefined ? false : yanked === '' ? true : yanked,
    };
}
function projectPageHtml(project, files) {
    return page(`Links for ${project}`, files.map(anchor));
}
function anchor({ fileName, url, sha256, requiresPython, metadata, yanked }) {
    const core = metadata === undefined ? undefined : metadata === true ? 'true' : `sha256=${metadata}`;
    const attributes = [
        ['href', sha256 === undefined ? url : `${url}#sha256=${sha256}`],
        ['data-requires-python', requiresPython],
        ['data-core-metadata', core],
        ['data-dist-info-metadata', core],
        ['data-yanked', yanked],
    ];
    const written = attributes.flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeHtml(value)}"`]));
    return `<a ${written.join(' ')}>${escapeHtml(fileName)}</a><br>`;
}
function rootPageHtml(projects) {
    return page('Simple index', projects.map((project) => `<a href="${escapeHtml(project)}/">${escapeHtml(project)}</a><br>`));
}
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


 }),

 23364:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   u: () => ( readZip),
   x: () => ( ArchiveFault)
 });
 var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

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
const crc32 = node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32;
function isSum(bytes, sum) {
    return crc32 === undefined || crc32(bytes) === sum;
}
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


 })

};
;