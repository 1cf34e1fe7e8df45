"use strict";
exports.id = 2368;
exports.ids = [2368];
exports.modules = {

 42368:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   sarifLog: () => ( sarifLog)
 });
 var _doctor_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15995);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);


const HELP = 'https://github.com/maestro-actions/maestro-actions/blob/main/docs/doctor.md';
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
function sarifLog(findings, plan) {
    const ids = [..._doctor_rules_js__WEBPACK_IMPORTED_MODULE_0__ .a.keys()];
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'maestro-actions doctor',
                        informationUri: HELP,
                        rules: [..._doctor_rules_js__WEBPACK_IMPORTED_MODULE_0__ .a].map(([id, { severity, means }]) => ({
                            id,
                            shortDescription: { text: means },
                            helpUri: `${HELP}#${id}`,
                            defaultConfiguration: { level: severity },
                        })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => resultOf(finding, ids, plan)),
            },
        ],
    };
}
function resultOf(finding, ids, plan) {
    const { code, severity, message, fix, file, line = 1, column } = finding;
    const ruleIndex = ids.indexOf(code);
    const edit = editFor(finding, plan);
    return {
        ruleId: code,
        ...(ruleIndex < 0 ? {} : { ruleIndex }),
        level: severity,
        message: { text: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(message)}. ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(fix)}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: artifact(file),
                    region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
                },
            },
        ],
        ...(edit === undefined ? {} : { fixes: [fixOf(edit, fix)] }),
    };
}
function editFor({ code, edit }, { edits }) {
    if (edit === undefined)
        return undefined;
    return edits.find((one) => one.code === code && one.file === edit.file && one.old === edit.from && one.new === edit.to);
}
function fixOf({ file, offset, old, new: text }, fix) {
    const deletedRegion = { byteOffset: offset, byteLength: Buffer.byteLength(old) };
    return {
        description: { text: (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(fix) },
        artifactChanges: [
            { artifactLocation: artifact(file), replacements: [{ deletedRegion, insertedContent: { text } }] },
        ],
    };
}
function artifact(file) {
    const uri = [...file]
        .map((character) => {
        const code = character.charCodeAt(0);
        if (character === '/')
            return '/';
        if (code >= 0xdc80 && code <= 0xdcff && character.length === 1)
            return `%${(code - 0xdc00).toString(16).toUpperCase()}`;
        return encodeURIComponent(character.isWellFormed?.() === false ? '\ufffd' : character);
    })
        .join('');
    return { uri, uriBaseId: '%SRCROOT%' };
}


 })

};
;