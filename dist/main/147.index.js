export const id = 147;
export const ids = [147];
export const modules = {

/***/ 90147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findImportGaps: () => (/* binding */ findImportGaps)
});

// EXTERNAL MODULE: ./build/js/affected/project-uses.js
var project_uses = __webpack_require__(7607);
// EXTERNAL MODULE: ./build/js/graph/undeclared-imports.js
var undeclared_imports = __webpack_require__(87499);
// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/workspaces/node-manifest.js
var node_manifest = __webpack_require__(82827);
// EXTERNAL MODULE: ./build/js/workspaces/node-specifiers.js
var node_specifiers = __webpack_require__(96227);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/doctor/manifests.js
var manifests = __webpack_require__(85122);
// EXTERNAL MODULE: ./build/js/affected/choose-files.js
var choose_files = __webpack_require__(30312);
// EXTERNAL MODULE: ./build/js/graph/build-module-graph.js + 17 modules
var build_module_graph = __webpack_require__(77673);
// EXTERNAL MODULE: ./build/js/graph/linked-files.js
var linked_files = __webpack_require__(35410);
// EXTERNAL MODULE: ./build/js/graph/scan-file.js + 13 modules
var scan_file = __webpack_require__(94318);
// EXTERNAL MODULE: ./build/js/graph/search-scope.js
var search_scope = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/js/doctor/read-modules.js





const DECODER = new TextDecoder('utf-8');
const EMPTY = new Uint8Array();
/** Which files of all projects lead to which others. What data names is left out: whoever wants to know looks for the name itself. */
async function readModules({ graph, tree, read }) {
    const projects = new Set(graph.projects.keys());
    const scope = (0,search_scope/* searchScope */.h)([graph], ['local']);
    const chosen = (0,choose_files/* chosenFiles */.W)({ graph, tree }, projects, (file) => scope.ownerOf(file) !== undefined);
    const code = chosen.code.filter(({ kind }) => kind !== 'data');
    const { settings } = chosen;
    const scanned = code.filter(({ kind }) => kind !== 'unread' && kind !== 'link');
    const contents = await read([...scanned, ...settings].map(({ path }) => path));
    const contentOf = (path) => contents.get(path) ?? EMPTY;
    const files = code.map(({ path, kind }) => ({ path, kind, scan: () => (0,scan_file/* scanFile */.W)(kind, contentOf(path)) }));
    const texts = new Map(settings.map(({ path }) => [path, DECODER.decode(contentOf(path))]));
    const linked = await (0,build_module_graph/* linkFiles */.w)({ graph, tree, scope, projects, files, gone: [], settings: texts });
    return (0,linked_files/* moduleGraph */.b)(linked, code, scope);
}

;// CONCATENATED MODULE: ./build/js/doctor/imports.js








/** What is imported and not declared, and what is declared and never mentioned. */
const findImportGaps = async (subject) => {
    if (subject.graph.projects.size < 2)
        return [];
    const modules = await readModules(subject);
    return [...(0,undeclared_imports/* undeclaredImports */.C)(modules, subject.graph), ...(await unused(modules, subject))];
};
/** Files in which somebody may speak of a package without importing it. */
const MENTIONS = /\.(?:[cm]?[jt]sx?|jsonc?|pyi?|toml|cfg|ini|ya?ml|html?|mdx?|vue|svelte|astro|s?css|less|sh|txt|in|j2)$|(?:^|\/)(?:Dockerfile|Makefile|Procfile)[^/]*$/;
const MOST_BYTES = 500_000;
async function unused(modules, subject) {
    const uses = (0,project_uses/* directUses */.c)(modules, (link) => tellsOfUse(link, modules));
    const candidates = subject.graph.edges.filter(({ from, to, kind, group, at }) => kind === 'local' &&
        group === 'main' &&
        /(?:^|\/)(?:pyproject\.toml|package\.json)$/.test(at.file) &&
        // A reference that leads nowhere is mended first.
        !subject.graph.findings.some(({ file, line }) => file === at.file && line === at.line) &&
        uses.get(from)?.has(to) !== true);
    const findings = [];
    for (const edge of candidates)
        if (!(await isMentioned(edge, subject)))
            findings.push(unusedFinding(edge));
    return findings;
}
/** A link that may lead into any of several projects says nothing of each of them, unless nobody knows what stands there. */
function tellsOfUse(link, { links }) {
    const { manners, mannerOf, projectsOf } = links;
    const { kind } = manners[mannerOf[link]];
    const count = projectsOf.starts[link + 1] - projectsOf.starts[link];
    return kind === 'doubt' || (kind !== 'chance' && count < 2);
}
function unusedFinding({ from, to, at }) {
    return {
        code: 'unused-dependency',
        severity: 'note',
        message: `${from} declares ${to}, but nothing in it imports or mentions it`,
        fix: `Take it out, if nothing finds it in another way; each change of ${to} tests ${from}.`,
        ...at,
    };
}
/** Whether the dependent has any text, beside the declaration itself, that holds the name of the package or of its modules. */
async function isMentioned({ from, to }, subject) {
    const { graph, tree } = subject;
    const [project, target] = [graph.projects.get(from), graph.projects.get(to)];
    const names = Object.values(target.packageNames).flatMap((name) => [
        name,
        name.replaceAll('-', '_'),
        name.replaceAll('-', '.'),
    ]);
    if (names.length === 0)
        return true;
    const files = [...tree.entries.keys()].filter((path) => MENTIONS.test(path) && isOwn(path, project, graph) && !isRecord(path));
    // A project without sources brings together what others install.
    if (!files.some((path) => /\.(?:py|[cm]?[jt]sx?)$/.test(path)))
        return true;
    for (const bytes of (await subject.read(files)).values()) {
        const text = bytes.length > MOST_BYTES ? '' : Buffer.from(bytes).toString('utf8');
        if (bytes.length > MOST_BYTES || names.some((name) => text.includes(name)))
            return true;
    }
    return mentionsInManifest(project, names, subject);
}
/** Manifests declare it, and locks follow them. */
function isRecord(path) {
    return /(?:^|\/)(?:pyproject\.toml|package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|README[^/]*|CHANGELOG[^/]*)$/i.test(path);
}
function isOwn(path, { root }, { projects }) {
    if (!(0,repo_paths/* isBelow */.Yw)(root, path))
        return false;
    const roots = new Set([...projects.values()].map((one) => one.root));
    return (0,repo_paths/* foldersAbove */.Zv)(path).find((folder) => roots.has(folder)) === root;
}
/** Entry points, scripts and settings of tools, as far as they stand in manifests. */
async function mentionsInManifest({ root }, names, { tree }) {
    const python = (await (0,manifests/* pythonManifest */.s)(tree, root))?.table;
    const tools = python === undefined ? [] : (0,toml/* entriesAt */.ws)(python, 'tool').filter(([tool]) => !['poetry', 'uv'].includes(tool));
    const entries = python === undefined
        ? []
        : [
            ...['scripts', 'gui-scripts', 'entry-points'].map((key) => (0,toml/* valueAt */.fK)(python, 'project', key)),
            ...['scripts', 'plugins'].map((key) => (0,toml/* valueAt */.fK)(python, 'tool', 'poetry', key)),
        ];
    const node = (0,node_manifest/* readManifest */.WI)(tree, root)?.value ?? {};
    const fields = new Set(node_specifiers/* DEPENDENCY_FIELDS */.A.map(({ field }) => field));
    const rest = Object.entries(node).filter(([key]) => !fields.has(key));
    const text = JSON.stringify([tools, entries, rest], (_, value) => (typeof value === 'bigint' ? String(value) : value));
    return names.some((name) => text.includes(name));
}


/***/ }),

/***/ 85122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pythonManifest)
/* harmony export */ });
/* harmony import */ var _workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12685);

const known = new WeakMap();
/** The Python manifest of a folder; undefined where it has none, or none that can be read. Several checks ask for the same one. */
async function pythonManifest(tree, folder) {
    const byFolder = known.get(tree) ?? new Map();
    known.set(tree, byFolder);
    const reading = byFolder.get(folder) ?? (0,_workspaces_python_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(tree, folder);
    byFolder.set(folder, reading);
    const manifest = await reading;
    return manifest?.problem === undefined ? manifest : undefined;
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findTomlLines)
/* harmony export */ });
/* harmony import */ var _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87164);
// TOML 1.0, where keys and values stand in the text: https://toml.io/en/v1.0.0

/**
 * Looks for keys in a text that a parser has accepted: in one pass over all questions, and no further than they need. A text that is
 * no TOML gives some lines or none, never an error. Dotted and quoted keys, headers, arrays of tables, inline tables and arrays in
 * arrays are followed.
 */
function findTomlLines(text) {
    let scanner;
    let breaks;
    const lineAtOffset = (offset) => {
        breaks ??= lineBreaks(text);
        return lineAt(breaks, offset);
    };
    const followed = (path) => {
        scanner ??= new _toml_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyScanner */ .uB(text);
        for (let length = path.length; length > 0; length--) {
            const offset = scanner.offsetOf(keyOf(path.slice(0, length)));
            if (offset !== undefined)
                return lineAtOffset(offset);
        }
        return undefined;
    };
    return {
        lineOf(path, written = '') {
            const only = onlyPlace(text, written);
            return only === undefined ? followed(path) : lineAtOffset(only);
        },
    };
}
/** Where something is written, if all that reads like it stands in one line. */
function onlyPlace(text, written) {
    // It may be written with escapes, and then its like elsewhere is not it.
    if (written === '' || text.includes('\\'))
        return undefined;
    const first = text.indexOf(written);
    if (first < 0)
        return undefined;
    const end = text.indexOf('\n', first);
    return end < 0 || text.indexOf(written, end) < 0 ? first : undefined;
}
function keyOf(path) {
    return path.reduce(_toml_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR, '');
}
function lineBreaks(text) {
    const breaks = [];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        breaks.push(at);
    return breaks;
}
/** One more than the line breaks before the offset. */
function lineAt(breaks, offset) {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (breaks[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low + 1;
}


/***/ }),

/***/ 12685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  op: () => (/* binding */ declaredName),
  AI: () => (/* binding */ isUnpackaged),
  WI: () => (/* binding */ readManifest),
  m4: () => (/* binding */ statesWorkspace)
});

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
;// CONCATENATED MODULE: ./build/js/standards/setup-cfg.js
// setuptools, declarative configuration in setup.cfg: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
/** Reads the few values that matter here; an unreadable line is passed over, as an INI file has no strict form. */
function readSetupCfg(text) {
    const sections = new Set();
    const values = [];
    let section = '';
    let current;
    for (const [at, written] of text.split(/\r?\n/).entries()) {
        const line = at + 1;
        if (written.startsWith('[')) {
            section = written.slice(1, Math.max(1, written.indexOf(']'))).trim();
            sections.add(section);
            current = undefined;
            continue;
        }
        if (written.trim() === '' || /^\s*[#;]/.test(written))
            continue;
        const end = written.search(/[=:]/);
        // An indented line goes on with the value above it.
        if (/^\s/.test(written))
            current?.lines.push({ text: written.trim(), line });
        else if (end >= 1) {
            current = { section, key: written.slice(0, end).trim(), lines: [{ text: written.slice(end + 1).trim(), line }] };
            values.push(current);
        }
    }
    const literal = (name) => {
        const found = values.findLast(({ section: of, key }) => `${of}.${key.toLowerCase()}` === name);
        const value = found?.lines[0]?.text ?? '';
        return value === '' || /^(?:attr|file):/.test(value) ? undefined : value;
    };
    const [name, version] = [literal('metadata.name'), literal('metadata.version')];
    const pythonRequires = literal('options.python_requires');
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        ...(pythonRequires === undefined ? {} : { pythonRequires }),
        requires: values.flatMap((value) => requirementsIn(value) ?? []),
        sections,
    };
}
function requirementsIn({ section, key, lines }) {
    const isMain = section === 'options' && /^install[_-]requires$/i.test(key);
    if (!isMain && section !== 'options.extras_require')
        return undefined;
    const whose = isMain ? {} : { extra: key };
    const filled = lines.filter(({ text }) => text !== '');
    if (filled[0]?.text.startsWith('file:') === true) {
        const names = filled
            .map(({ text }) => text)
            .join(',')
            .slice('file:'.length);
        return { ...whose, items: [], files: namesIn(names) };
    }
    // On one line semicolons come between requirements; on several, before a marker.
    const pieces = lines.length > 1 ? filled : filled.flatMap(({ text, line }) => text.split(';').map((one) => ({ text: one, line })));
    const items = pieces.map(({ text, line }) => ({ text: text.replace(/(?:^|\s)#.*$/, '').trim(), line }));
    return { ...whose, items: items.filter(({ text }) => text !== ''), files: [] };
}
function namesIn(list) {
    return list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/standards/toml-lines.js
var toml_lines = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/js/workspaces/unreadable.js
var unreadable = __webpack_require__(51894);
;// CONCATENATED MODULE: ./build/js/workspaces/python-manifest.js






// What starts a tag of EJS, Jinja or Mustache: a generator's template, not a manifest that somebody broke.
const TEMPLATE_TAG = /<%|\{%|\{\{/;
const MANIFESTS = ['pyproject.toml', 'setup.cfg', 'setup.py'];
/** The manifest of a folder; undefined where it has none, or only the template of one. */
async function readManifest(tree, folder) {
    const file = MANIFESTS.map((name) => (0,repo_paths/* inFolder */._z)(folder, name)).find((path) => tree.entries.has(path));
    if (file === undefined)
        return undefined;
    const setupText = tree.text((0,repo_paths/* inFolder */._z)(folder, 'setup.cfg'));
    const setup = setupText === undefined ? {} : { setup: readSetupCfg(setupText) };
    if (!file.endsWith('pyproject.toml'))
        return { folder, file, table: {}, ...setup, lineOf: () => undefined };
    const text = tree.text(file);
    if (text === undefined)
        return { ...python_manifest_unreadable(folder, file, withoutText(file, tree)), ...setup };
    const reading = await (0,toml/* readToml */.D7)(text);
    if ('problem' in reading) {
        if (TEMPLATE_TAG.test(lineText(text, reading.problem.line)))
            return undefined;
        return { ...python_manifest_unreadable(folder, file, (0,unreadable/* unreadableManifest */.n)(file, reading.problem)), ...setup };
    }
    let lines;
    const lineOf = (path) => {
        lines ??= (0,toml_lines/* findTomlLines */.d)(text);
        return lines.lineOf(path, writtenAt(reading.table, path));
    };
    return { folder, file, table: reading.table, ...setup, lineOf };
}
/** The text that must stand where a path of a table leads: its last key, or the string that is there in a list. */
function writtenAt(table, path) {
    const last = path.at(-1);
    const inTables = path.slice(0, -1);
    if (!inTables.every((key) => typeof key === 'string'))
        return undefined;
    if (typeof last === 'string')
        return (0,toml/* valueAt */.fK)(table, ...inTables, last) === undefined ? undefined : last;
    const item = (0,toml/* listAt */.gT)(table, ...inTables)[last ?? -1];
    return typeof item === 'string' ? item : undefined;
}
function python_manifest_unreadable(folder, file, problem) {
    return { folder, file, table: {}, problem, lineOf: () => undefined };
}
function withoutText(file, tree) {
    const why = (0,unreadable/* whyNoText */.L)(tree.entries.get(file)?.mode ?? '');
    return {
        code: 'unreadable-manifest',
        severity: 'error',
        message: `${(0,printable/* printable */.g$)(file)} ${why}: what this project depends on is not known`,
        fix: 'Put a regular file that may be read in its place.',
        file,
    };
}
function lineText(text, line) {
    return text.split('\n', line).at(-1) ?? '';
}
/** The name a project declares, as written; undefined where it has none or leaves it to its build. */
function declaredName({ table, setup }) {
    const name = (0,toml/* stringAt */.bX)(table, 'project', 'name') ?? (0,toml/* stringAt */.bX)(table, 'tool', 'poetry', 'name') ?? setup?.name;
    return name === undefined || name.trim() === '' ? undefined : name;
}
/** Whether a manifest states a workspace of members, for uv or for Poetry. */
function statesWorkspace({ table }) {
    return ((0,toml/* tableAt */.af)(table, 'tool', 'uv', 'workspace') !== undefined ||
        (0,toml/* tableAt */.af)(table, 'tool', 'poetry', 'workspace') !== undefined);
}
/** Whether a folder is installed with its dependencies but never built as a package: Poetry's and uv's word for it. */
function isUnpackaged({ table }) {
    return (0,toml/* valueAt */.fK)(table, 'tool', 'poetry', 'package-mode') === false || (0,toml/* valueAt */.fK)(table, 'tool', 'uv', 'package') === false;
}


/***/ })

};
