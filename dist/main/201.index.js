export const id = 201;
export const ids = [201];
export const modules = {

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDirectory: () => (/* binding */ openDirectory)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/standards/archive.js + 1 modules
var archive = __webpack_require__(5745);
// EXTERNAL MODULE: ./build/js/standards/core-metadata.js
var core_metadata = __webpack_require__(5424);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(9506);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(2026);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/js/standards/simple-page.js
var simple_page = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/js/registries/registry-url.js
var registry_url = __webpack_require__(6409);
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
 * An index in a folder. `url` is the folder's path, from the workspace, or a `file:` URL; it is made when it is not there.
 *
 * Files come before the index that lists them, and each is whole or absent. One lock file for all of the folder keeps two writers apart.
 *
 * @throws {UserError} `REGISTRY_URL_MISSING`, `REGISTRY_URL_INVALID` for an URL of something else
 */
const openDirectory = async (settings, system) => {
    const { url = '' } = settings;
    if (url === '')
        throw new errors/* UserError */.yo('REGISTRY_URL_MISSING', 'No path says where the directory is', 'Set the path of a folder.');
    const root = external_node_path_.resolve(system.folder, folderIn(url));
    return directoryAt(external_node_path_.join(root, 'simple'), system.files);
};
/** The path that people wrote, or that their `file:` URL means. */
function folderIn(url) {
    if (/^file:\/\/\/|^file:\/(?!\/)/.test(url) && URL.canParse(url))
        return (0,external_node_url_.fileURLToPath)(url);
    if (!/^[a-z][a-z\d+.-]+:/i.test(url))
        return url;
    throw new errors/* UserError */.yo('REGISTRY_URL_INVALID', `${(0,printable/* printable */.g)((0,registry_url/* withoutSecrets */.cT)(url))} is no folder, and registry: directory publishes into one`, 'Give the path of a folder; or name the kind of registry that is at this URL.');
}
function directoryAt(simple, files) {
    return {
        kind: 'directory',
        title: `directory, ${(0,printable/* printable */.g)(simple)}`,
        async list(project) {
            const folder = folderOf(simple, project);
            const listed = await readIndex(folder, project, files).catch((error) => refuseFile(error, simple));
            return listed.map((file) => remoteFile(folder, file));
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
        const message = `${(0,printable/* printable */.g)(file)} is not there, though the index beside it lists it`;
        const hint = 'Put the file back as it was, by the digest in index.json, or publish another version.';
        throw new errors/* UserError */.yo('REGISTRY_FILE_MISSING', message, hint);
    }
}
/** A file may stand where the folder, or one above it, would have to be. */
function refuseFile(error, simple) {
    if (error.code !== 'ENOTDIR')
        throw error;
    throw new errors/* UserError */.yo('REGISTRY_URL_INVALID', `${(0,printable/* printable */.g)(simple)} can be no folder: a file stands in its way`, 'Give the path of a folder, or of one that can be made.');
}
async function readBytes(file, files) {
    return new Uint8Array(await (await files.openBlob(file)).arrayBuffer());
}
async function readIndex(folder, project, files) {
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
    const listed = await readIndex(folder, project, files);
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
async function yank({ simple, project, version, reason }, files) {
    await locked(simple, files, async () => {
        const listed = await readIndex(folderOf(simple, project), project, files);
        if (!listed.some((file) => file.version === version)) {
            throw new errors/* UserError */.yo('VERSION_UNKNOWN', `${(0,printable/* printable */.g)(simple)} has no file of ${project} ${version}`);
        }
        const changed = listed.map(({ yanked, ...file }) => {
            if (file.version !== version)
                return yanked === undefined ? file : { ...file, yanked };
            return reason === undefined ? file : { ...file, yanked: reason };
        });
        await writeIndex(simple, project, changed, files);
    });
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


/***/ })

};
