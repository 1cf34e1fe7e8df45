"use strict";
exports.id = 7683;
exports.ids = [7683];
exports.modules = {

 57683:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   readSettings: () => ( readSettings)
 });
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);
 var _standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3925);
 var _location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37878);
 var _safe_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84626);
 var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34944);
 var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51894);






const TOP_LEVEL = new Set(['ignore', 'projects']);
const OF_PROJECT = new Set(['inputs', 'depends-on', 'targets', 'external', 'env']);
async function readSettings(tree) {
    const own = tree.text('maestro.toml');
    if (own !== undefined)
        return readFrom('maestro.toml', own, []);
    const entry = tree.entries.get('maestro.toml');
    if (entry !== undefined)
        return { ..._settings_js__WEBPACK_IMPORTED_MODULE_0__ .A, findings: [withoutText(entry.mode)] };
    const root = tree.text('pyproject.toml');
    return root === undefined ? _settings_js__WEBPACK_IMPORTED_MODULE_0__ .A : readFrom('pyproject.toml', root, ['tool', 'maestro']);
}
async function readFrom(file, text, prefix) {
    const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .D7)(text);
    if ('problem' in reading) {
        return prefix.length > 0 ? _settings_js__WEBPACK_IMPORTED_MODULE_0__ .A : { ..._settings_js__WEBPACK_IMPORTED_MODULE_0__ .A, findings: [(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ .n)(file, reading.problem)] };
    }
    const table = prefix.length === 0 ? reading.table : (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(reading.table, ...prefix);
    if (table === undefined)
        return _settings_js__WEBPACK_IMPORTED_MODULE_0__ .A;
    const source = { file, prefix, table, lines: (0,_standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_3__ .d)(text), findings: [] };
    refuseUnknownKeys(source, [], TOP_LEVEL);
    const projects = new Map((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(table, 'projects').map(([name]) => [name, projectSettings(source, name)]));
    return { ignore: strings(source, ['ignore']), projects, findings: source.findings };
}
function projectSettings(source, name) {
    refuseUnknownKeys(source, ['projects', name], OF_PROJECT);
    return {
        at: place(source, ['projects', name]),
        inputs: strings(source, ['projects', name, 'inputs']),
        dependsOn: strings(source, ['projects', name, 'depends-on']),
        external: strings(source, ['projects', name, 'external']),
        env: strings(source, ['projects', name, 'env']),
        targets: new Map((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(source.table, 'projects', name, 'targets').flatMap(([target, command]) => {
            const keys = ['projects', name, 'targets', target];
            if (!(0,_safe_name_js__WEBPACK_IMPORTED_MODULE_4__ .T)(target))
                wrongType(source, keys, 'a name of letters, digits and . _ : + @ / -');
            else if (typeof command !== 'string' && command !== false)
                wrongType(source, keys, 'a command, or false');
            else
                return [[target, command]];
            return [];
        })),
    };
}
function strings(source, keys) {
    const value = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(source.table, ...keys);
    const items = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .kp)(source.table, ...keys);
    if (value !== undefined && !(Array.isArray(value) && items.length === value.length)) {
        wrongType(source, keys, 'an array of strings');
    }
    return items;
}
function refuseUnknownKeys(source, keys, known) {
    const table = keys.length === 0 ? source.table : (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(source.table, ...keys);
    if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(table))
        wrongType(source, keys, 'a table');
    const unknown = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(table) ? Object.keys(table).filter((key) => !known.has(key)) : [];
    for (const key of unknown) {
        source.findings.push({
            code: 'unknown-setting',
            severity: 'warning',
            message: `${JSON.stringify(key)} is no setting and has no effect`,
            fix: `Known here: ${[...known].join(', ')}.`,
            ...place(source, [...keys, key]),
        });
    }
}
function wrongType(source, keys, expected) {
    source.findings.push({
        code: 'unusable-setting',
        severity: 'warning',
        message: `${keys.join('.')} has no effect: it is not ${expected}`,
        fix: `Write ${expected}.`,
        ...place(source, keys),
    });
}
function place({ file, prefix, lines }, keys) {
    return (0,_location_js__WEBPACK_IMPORTED_MODULE_5__ .dz)(file, lines.lineOf([...prefix, ...keys]));
}
function withoutText(mode) {
    return {
        code: 'unreadable-manifest',
        severity: 'error',
        message: `maestro.toml ${(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ .L)(mode)}`,
        fix: 'Put a regular file that may be read in its place.',
        file: 'maestro.toml',
    };
}


 })

};
;