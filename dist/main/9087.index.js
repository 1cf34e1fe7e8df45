"use strict";
exports.id = 9087;
exports.ids = [9087];
exports.modules = {

 79087:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   readSourceRoots: () => ( readSourceRoots)
 });
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);


const USUAL = [
    '/',
    ...['src', 'src/python', 'src/py', 'src/thrift', 'src/protobuf', 'src/protos', 'src/scala', 'src/java'],
];
async function readSourceRoots(tree) {
    const text = tree.entries.has('pants.toml') ? tree.text('pants.toml') : undefined;
    const reading = text === undefined ? undefined : await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .D7)(text);
    return reading === undefined || 'problem' in reading ? undefined : sourceRoots(reading.table, tree);
}
function sourceRoots(table, tree) {
    const stated = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fK)(table, 'source', 'root_patterns');
    const patterns = (stated === undefined ? USUAL : (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .kp)(table, 'source', 'root_patterns')).map(compile);
    const markers = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .kp)(table, 'source', 'marker_filenames');
    return (file) => (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Zv)(file).find((folder) => patterns.some((matches) => matches(folder)) || markers.some((name) => tree.entries.has((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(folder, name))));
}
function compile(pattern) {
    const isAnchored = pattern.startsWith('/');
    const wanted = pattern.split('/').filter((segment) => segment !== '');
    return (folder) => {
        const segments = folder === '' ? [] : folder.split('/');
        if (wanted.length === 0)
            return segments.length === 0;
        if (isAnchored ? segments.length !== wanted.length : segments.length < wanted.length)
            return false;
        const end = segments.slice(segments.length - wanted.length);
        return wanted.every((segment, at) => segment === '*' || segment === end[at]);
    };
}


 })

};
;