"use strict";
exports.id = 9215;
exports.ids = [9215];
exports.modules = {

 19215:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   commandHelp: () => ( commandHelp),
   overview: () => ( overview)
 });
 var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87109);

const WIDTH = 96;
function commandHelp(contract) {
    const argument = contract.argument === undefined ? '' : ` ${argumentOf(contract, contract.argument)}`;
    const options = Object.entries(contract.inputs)
        .filter(([name, { environment }]) => name !== contract.argument && environment === undefined)
        .map(([name, input]) => ({
        term: `--${name}`,
        text: `${input.description} (${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__ .c)(input)}${initially(input.default)})`,
    }));
    const variables = Object.values(contract.inputs).flatMap(({ description, environment }) => environment === undefined ? [] : [{ term: environment.join(', '), text: description }]);
    const outputs = Object.entries(contract.outputs).map(([name, { description }]) => ({ term: name, text: description }));
    const exits = Object.entries(contract.exitCodes ?? {}).map(([term, text]) => ({ term, text }));
    return [
        `maestro-actions ${contract.name}${argument} [options]`,
        '',
        contract.description,
        '',
        'Options:',
        ...terms([...options, { term: '--json', text: 'Print the outputs as one JSON object.' }]),
        ...(variables.length === 0 ? [] : ['', 'Environment:', ...terms(variables)]),
        ...(outputs.length === 0 ? [] : ['', 'Outputs (keys of the JSON object):', ...terms(outputs)]),
        ...(exits.length === 0 ? [] : ['', 'Exit codes:', ...terms(exits)]),
        '',
    ].join('\n');
}
function argumentOf({ inputs }, name) {
    const word = name.toUpperCase();
    return inputs[name]?.itemsIn === undefined ? word : `${word}...`;
}
function initially(text) {
    return text === '' ? '' : `; default: ${text.replaceAll('\n', ', ')}`;
}
const EXIT_CODES = [
    { term: '0', text: 'Done, also where there was nothing to do.' },
    { term: '1', text: 'Something here is to be mended: what was asked for, or what doctor found.' },
    { term: '2', text: 'Something outside failed: the network, GitHub, git, the disk. The same again may work.' },
    {
        term: '3',
        text: 'A conflict of integrity: what is already there is something else, and stays.',
    },
    { term: '130, 143', text: 'It was interrupted: Ctrl-C, or a job that is cancelled.' },
];
function overview(contracts) {
    return [
        'maestro-actions <command> [options]',
        '',
        'Commands:',
        ...terms(contracts.map(({ name, description }) => ({ term: name, text: description }))),
        '',
        'maestro-actions <command> --help explains one of them; --version tells the version.',
        '',
        'Exit codes:',
        ...terms(EXIT_CODES),
        '',
    ].join('\n');
}
function terms(entries) {
    const indent = Math.min(24, Math.max(...entries.map(({ term }) => term.length)) + 4);
    return entries.flatMap(({ term, text }) => {
        const lines = wrap(text, WIDTH - indent).map((line) => `${' '.repeat(indent)}${line}`);
        const [first = '', ...more] = lines;
        const head = `  ${term}`;
        return head.length + 2 > indent ? [head, ...lines] : [`${head}${first.slice(head.length)}`, ...more];
    });
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


 })

};
;