"use strict";
exports.id = 884;
exports.ids = [884];
exports.modules = {

 50884:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  pantsReader: () => ( pantsReader)
});

var printable = __webpack_require__(12784);
var toml = __webpack_require__(41023);
;
const BLANK = /(?:[ \t\r\n\f]|\\\r?\n|#[^\n]*)*/y;
const WORD = /[A-Za-z_]\w*/y;
const STRING_START = /(?:[rRuUbB]{0,2})(?="|')/y;
const KEYWORD = /[ \t\r\n\f]*=(?!=)/y;
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;
function readBuildFile(text) {
    const conflict = CONFLICT.exec(text);
    if (conflict !== null)
        return { dependencies: [], computedLines: [], brokenLine: lineAt(text, conflict.index) };
    const dependencies = [];
    const computedLines = [];
    const cursor = { text, at: 0 };
    const calls = [];
    let word = '';
    for (skip(cursor, BLANK); cursor.at < text.length; skip(cursor, BLANK)) {
        const start = cursor.at;
        const string = readString(cursor);
        if (string === 'unterminated')
            return { dependencies, computedLines, brokenLine: lineAt(text, start) };
        if (string !== undefined) {
            word = '';
            continue;
        }
        const next = take(cursor, WORD);
        if (next === 'dependencies' && calls.at(-1)?.endsWith('(') && take(cursor, KEYWORD) !== '') {
            const list = readList(cursor);
            const isDefault = calls.some((call) => call === '__defaults__(');
            if (!isDefault)
                dependencies.push(...list.addresses);
            if (isDefault || !list.isLiteral)
                computedLines.push(lineAt(text, start));
        }
        if (next !== '') {
            word = next;
            continue;
        }
        const character = text.charAt(cursor.at++);
        if ('([{'.includes(character))
            calls.push(character === '(' ? `${word}(` : character);
        if (')]}'.includes(character))
            calls.pop();
        word = '';
    }
    return { dependencies, computedLines };
}
function readList(cursor) {
    const addresses = [];
    const { text } = cursor;
    const computed = () => ({ addresses, isLiteral: false });
    skip(cursor, BLANK);
    const start = cursor.at;
    if (take(cursor, WORD) === 'None')
        return { addresses, isLiteral: true };
    cursor.at = start;
    if (text.charAt(cursor.at) !== '[')
        return computed();
    cursor.at++;
    for (;;) {
        skip(cursor, BLANK);
        if (text.charAt(cursor.at) === ']')
            break;
        const at = cursor.at;
        const string = readString(cursor);
        if (string === undefined || string === 'unterminated') {
            cursor.at = start;
            return computed();
        }
        skip(cursor, BLANK);
        const end = text.charAt(cursor.at);
        if ((end !== ',' && end !== ']') || string.value.includes('\\')) {
            cursor.at = start;
            return computed();
        }
        addresses.push({ text: string.value, line: lineAt(text, at) });
        if (end === ',')
            cursor.at++;
    }
    cursor.at++;
    const after = cursor.at;
    skip(cursor, BLANK);
    const isLiteral = cursor.at >= text.length || /[,)]/.test(text.charAt(cursor.at));
    cursor.at = after;
    return { addresses, isLiteral };
}
function readString(cursor) {
    const { text } = cursor;
    STRING_START.lastIndex = cursor.at;
    if (!STRING_START.test(text))
        return undefined;
    const open = STRING_START.lastIndex;
    const quote = text.charAt(open);
    const mark = text.startsWith(quote.repeat(3), open) ? quote.repeat(3) : quote;
    for (let at = open + mark.length; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            at++;
        else if (character === '\n' && mark.length === 1)
            return 'unterminated';
        else if (text.startsWith(mark, at)) {
            cursor.at = at + mark.length;
            return { value: text.slice(open + mark.length, at) };
        }
    }
    return 'unterminated';
}
function skip(cursor, pattern) {
    take(cursor, pattern);
}
function take(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const found = pattern.exec(cursor.text)?.[0] ?? '';
    cursor.at += found.length;
    return found;
}
function lineAt(text, index) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}

var repo_paths = __webpack_require__(9356);
var unreadable = __webpack_require__(51894);
;





const BUILD = /(?:^|\/)BUILD(?:\.[^/]+)?$/;
const pantsReader = {
    name: 'pants',
    reads: (name) => name === 'pants.toml' || (BUILD.test(name) && name !== 'BUILD.bazel'),
    read: readPants,
};
async function readPants(tree) {
    const settings = tree.text('pants.toml');
    const reading = settings === undefined ? undefined : await (0,toml.D7)(settings);
    if (reading === undefined)
        return { projects: [], findings: [] };
    const findings = 'problem' in reading ? [(0,unreadable.n)('pants.toml', reading.problem)] : [];
    const projects = [];
    const computed = [];
    for (const file of tree.manifests.filter((path) => BUILD.test(path) && !(0,repo_paths.j$)(path))) {
        const text = tree.text(file);
        if (text === undefined)
            continue;
        const { dependencies, computedLines, brokenLine } = readBuildFile(text);
        computed.push(...computedLines.map((line) => ({ file, line })));
        if (brokenLine !== undefined)
            findings.push(brokenBuild(file, brokenLine));
        const owner = ownerOf(file, tree);
        if (owner === undefined)
            continue;
        const { implicit, broken } = resolve(dependencies, file, tree);
        findings.push(...broken);
        if (implicit.length + broken.length > 0)
            projects.push(partOf(owner, file, implicit));
    }
    return { projects, findings: [...findings, ...computedFinding(computed), IMPORTS] };
}
function ownerOf(file, tree) {
    for (const root of (0,repo_paths.Zv)(file)) {
        const has = (name) => tree.entries.has((0,repo_paths._z)(root, name));
        if (has('project.json'))
            return { root, ecosystem: undefined };
        if (has('pyproject.toml'))
            return { root, ecosystem: 'python' };
        if (has('package.json'))
            return { root, ecosystem: 'node' };
    }
    return undefined;
}
function partOf({ root, ecosystem }, manifest, implicit) {
    return {
        root,
        manifest,
        ...(ecosystem === undefined ? {} : { ecosystem }),
        isVirtual: ecosystem !== undefined,
        isPrivate: false,
        dependencies: [],
        implicitDependencies: implicit,
        targets: [],
        tags: [],
        lockfiles: [],
    };
}
function resolve(dependencies, file, tree) {
    const folder = (0,repo_paths.gN)(file);
    const implicit = [];
    const broken = [];
    for (const { text, line } of dependencies) {
        if (text.startsWith('!'))
            continue;
        const path = pathOf(text, folder);
        if (path === folder)
            continue;
        const isThere = path !== undefined && (tree.hasFolder(path) || tree.entries.has(path));
        if (isThere)
            implicit.push({ selector: `path:${path}`, at: { file, line } });
        else
            broken.push(brokenAddress(text, file, line));
    }
    return { implicit, broken };
}
function pathOf(address, folder) {
    const spec = address.replace(/[:#@].*$/s, '');
    if (spec === '')
        return address.startsWith('//') ? '' : folder;
    if (spec.startsWith('//'))
        return (0,repo_paths.o1)('', spec.slice(2));
    return spec.startsWith('./') || spec === '.' ? (0,repo_paths.o1)(folder, spec) : (0,repo_paths.o1)('', spec);
}
function brokenAddress(text, file, line) {
    return {
        code: 'broken-path',
        severity: 'warning',
        message: `The address "${(0,printable.g$)(text)}" leads to no folder`,
        fix: 'Write the folder of a BUILD file from the top of the repository, or take the address away.',
        file,
        line,
    };
}
function brokenBuild(file, line) {
    return {
        code: 'unreadable-build-file',
        severity: 'warning',
        message: `${(0,printable.g$)(file)} is no Python from here on: the dependencies that it states are not known`,
        fix: 'Correct the syntax.',
        file,
        line,
    };
}
function computedFinding(computed) {
    const [first] = computed;
    if (first === undefined)
        return [];
    const more = computed.length === 1 ? '' : ` (and ${computed.length - 1} more)`;
    return [
        {
            code: 'pants-computed-dependencies',
            severity: 'note',
            message: `${(0,printable.g$)(first.file)} computes dependencies, which only executing it would show${more}: such edges are missing here`,
            fix: 'State what is missing as depends-on in maestro.toml.',
            ...first,
        },
    ];
}
const IMPORTS = {
    code: 'pants-imports',
    severity: 'note',
    message: 'Pants concludes dependencies from imports: here only those count that manifests and BUILD files state',
    fix: 'Declare siblings in the manifests, in BUILD files or in maestro.toml; doctor names those that are imported and not declared.',
    file: 'pants.toml',
    line: 1,
};


 })

};
;