export const id = 266;
export const ids = [266];
export const modules = {

/***/ 40266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWorkTree: () => (/* binding */ openWorkTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The work tree with this top folder; absolute, and itself taken as given. */
function openWorkTree(folder) {
    return {
        look: async (file, mostBytes) => look(folder, file, mostBytes),
        replace: async (file, before, after) => replace(folder, file, before, after),
    };
}
/** What may not be read is there all the same, as a file of no kind that git knows. */
function look(folder, file, mostBytes) {
    try {
        return lookAt(folder, file, mostBytes);
    }
    catch (error) {
        if (!['EACCES', 'EPERM'].includes(error.code ?? ''))
            throw error;
        return { mode: '000000' };
    }
}
function lookAt(folder, file, mostBytes = Number.POSITIVE_INFINITY) {
    if (!liesPlainly(folder, file))
        return undefined;
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file), { throwIfNoEntry: false });
    if (stats === undefined || stats.isDirectory())
        return undefined;
    const mode = modeOf(stats);
    return mode.startsWith('100') && stats.size <= mostBytes
        ? { mode, bytes: readPlain(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file)) }
        : { mode };
}
function replace(folder, file, before, after) {
    if (!liesPlainly(folder, file))
        return 'linked';
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
    if (stats === undefined)
        return 'changed';
    if (!stats.isFile())
        return 'linked';
    if (!readPlain(target).equals(before))
        return 'changed';
    // A rename needs no leave of the file that it replaces; whoever took that leave away meant it.
    if ((stats.mode & 0o222) === 0)
        return 'read-only';
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    const draft = `${target}.${process.pid}.tmp`;
    try {
        // `wx`: whatever has this name already is left alone.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, after, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(draft, stats.mode & 0o7777);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, target);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        throw error;
    }
    return 'replaced';
}
/** Whether every folder on the way is one: no link, which may lead out of the work tree. */
function liesPlainly(folder, file) {
    const segments = file.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return false;
    for (let depth = 1; depth < segments.length; depth++) {
        const above = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ...segments.slice(0, depth)), { throwIfNoEntry: false });
        if (above?.isDirectory() !== true)
            return false;
    }
    return true;
}
function modeOf(stats) {
    if (stats.isSymbolicLink())
        return '120000';
    if (!stats.isFile())
        return '000000';
    return (stats.mode & 0o100) === 0 ? '100644' : '100755';
}
/** What was a file a moment ago may be a link or a pipe now: neither is followed or waited for. */
function readPlain(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor) : Buffer.alloc(0);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ })

};
