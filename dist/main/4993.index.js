export const id = 4993;
export const ids = [4993];
export const modules = {

/***/ 54993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ itemsOf),
/* harmony export */   readNxFile: () => (/* binding */ readNxFile)
/* harmony export */ });
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41589);
/* harmony import */ var _standards_json_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18971);
/* harmony import */ var _standards_jsonc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50896);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);
/* harmony import */ var _node_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82827);
/* harmony import */ var _repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51894);







/** The items of a list in such a file, each with its place; empty for anything else. */
function itemsOf(place) {
    if (place === undefined || !Array.isArray(place.value))
        return [];
    const { file, path } = place;
    return place.value.map((value, index) => ({ value, file, path: [...path, index] }));
}
/** Reads a file that Nx reads: JSON that may hold comments. One that cannot be read has a problem. */
async function readNxFile(tree, file) {
    const folder = (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(file);
    const unread = { folder, file, value: {}, locate: () => ({ file }) };
    const text = tree.text(file);
    if (text === undefined) {
        const why = (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNoText */ .L)(tree.entries.get(file)?.mode ?? '');
        return { ...unread, problem: (0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(file, `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(file)} ${why}`) };
    }
    const reading = await (0,_standards_jsonc_js__WEBPACK_IMPORTED_MODULE_4__/* .readJsonc */ .A)(text);
    if ('problem' in reading) {
        return { ...unread, problem: (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableManifest */ .n)(file, reading.problem) };
    }
    if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(reading.value)) {
        return { ...unread, problem: { ...(0,_node_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(file, `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(file)} holds no object`), line: 1 } };
    }
    return { folder, file, value: reading.value, locate: locator(file, text) };
}
/** Finds lines of a file; the text is looked through when the first is asked for. */
function locator(file, text) {
    let lines;
    return (path) => {
        lines ??= (0,_standards_json_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .findJsonLines */ .V)(text);
        for (let length = path.length; length > 0; length--) {
            const line = lines.lineOf(path.slice(0, length));
            if (line !== undefined)
                return { file, line };
        }
        return { file };
    };
}


/***/ })

};
