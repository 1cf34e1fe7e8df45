"use strict";
exports.id = 8908;
exports.ids = [8908];
exports.modules = {

 94698:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $p: () => ( pythonMissing),
   F2: () => ( unlessMissing),
   In: () => ( HARMLESS_VARIABLES),
   Kq: () => ( findPython),
   dw: () => ( requirePip),
   ey: () => ( notPython),
   mr: () => ( refuseOld),
   r9: () => ( pythonNames)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);


const HARMLESS_VARIABLES = [
    ...['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TMPDIR', 'TEMP', 'TMP', 'TZ'],
    ...['SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'WINDIR', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMFILES'],
];
const OLDEST = '3.8';
const ASK = 'import sys; print(sys.executable); print("%d.%d.%d" % sys.version_info[:3])';
function pythonNames(name) {
    return name === '' ? ['python3', 'python'] : [name];
}
async function findPython(name, folder, programs) {
    for (const command of pythonNames(name)) {
        const options = { cwd: folder, sees: HARMLESS_VARIABLES };
        const finished = await unlessMissing(() => programs.run(command, ['-I', '-c', ASK], options));
        if (finished === undefined)
            continue;
        const [program, version] = Buffer.from(finished.stdout).toString('utf8').trim().split(/\r?\n/);
        if (finished.code !== 0 || !program || !version)
            throw notPython(finished, name);
        refuseOld({ program, version });
        return { program, version };
    }
    throw pythonMissing(name);
}
function refuseOld({ program, version }) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > 3 || (major === 3 && minor >= 8))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('PYTHON_TOO_OLD', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(program)} is Python ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(version)}; builds need ${OLDEST} or newer`, SET_UP);
}
const SET_UP = 'Packages are built by Python: set it up before this step, as with actions/setup-python, or name it with python.';
function pythonMissing(name) {
    const message = name === '' ? 'neither python3 nor python is on PATH' : `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(name)} does not start`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('PYTHON_MISSING', message, SET_UP);
}
function notPython({ stderr }, name) {
    const said = stderr.trimEnd().split('\n').at(-1)?.trim() ?? '';
    const what = name === '' ? 'python3' : (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(name);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('PYTHON_MISSING', `${what} is no Python that can build${said === '' ? '' : `: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(said)}`}`, SET_UP);
}
async function requirePip({ program, version }, folder, programs) {
    const { code } = await programs.run(program, ['-I', '-c', 'import pip'], {
        cwd: folder,
        sees: HARMLESS_VARIABLES,
    });
    if (code === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('INSTALLER_MISSING', `there is no uv on PATH, and Python ${version} has no pip`, 'Set up one of them before this step, as actions/setup-python does with pip; or name a Python that has it with python.');
}
async function unlessMissing(start) {
    try {
        return await start();
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        return undefined;
    }
}


 }),

 55103:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   j: () => ( readConsumer)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62026);
 var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52991);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
 var _manifest_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17076);
 var _plan_requirements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31292);
 var _poetry_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52924);








async function readConsumer(file, text, owned) {
    if (file.endsWith('.lock'))
        return { file, requirements: pinned(await tableOf(file, text), owned) };
    return { file, requirements: file.endsWith('.toml') ? declared(await tableOf(file, text)) : listed(text) };
}
async function tableOf(file, text) {
    const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .D7)(text);
    if ('problem' in reading) {
        const { message, line } = reading.problem;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('CONSUMER_UNREADABLE', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(file)}:${line} cannot be read: ${message}`, 'Mend it, or leave it out of consumers.');
    }
    return reading.table;
}
function pinned(table, owned) {
    const versions = new Map();
    for (const entry of (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(table, 'package')) {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(entry))
            continue;
        const name = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ .P)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(entry, 'name') ?? '');
        const version = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(entry, 'version');
        if (owned.has(name) && version !== undefined)
            versions.set(name, [...(versions.get(name) ?? []), version]);
    }
    return [...versions].flatMap(([name, [version, ...others]]) => (others.length > 0 ? [] : [`${name}==${version}`]));
}
function declared(table) {
    const standard = (0,_manifest_entries_js__WEBPACK_IMPORTED_MODULE_4__ .Yj)(table);
    const own = (0,_poetry_entries_js__WEBPACK_IMPORTED_MODULE_5__ .g)(table, standard);
    const isElsewhere = ({ reference }) => reference.type !== 'name';
    const enriching = own.filter(({ role, group }) => role === 'enriching' && group !== 'dev');
    const placed = new Set(enriching.filter(isElsewhere).map(({ name }) => name));
    return [...standard, ...own].flatMap((entry) => {
        const { group, role, name } = entry;
        if (group !== 'main' || role !== 'stated' || isElsewhere(entry))
            return [];
        if (entry.form !== 'poetry' && placed.has(name))
            return [];
        const text = (0,_plan_requirements_js__WEBPACK_IMPORTED_MODULE_6__ .Pg)(entry);
        return (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_7__ .p)(text) === undefined ? [] : [text];
    });
}
function listed(text) {
    return text
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n/)
        .flatMap((line) => {
        const plain = line
            .replace(/(?:^|\s)#.*$/, '')
            .replace(/\s--hash=\S+/g, '')
            .trim();
        const requirement = plain.startsWith('-') ? undefined : (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_7__ .p)(plain);
        return requirement === undefined || requirement.url !== undefined ? [] : plain;
    });
}


 }),

 17076:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   EI: () => ( normalNames),
   Yj: () => ( requirementEntries),
   kV: () => ( requirementEntry)
 });
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);
 var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52991);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
 var _workspaces_python_declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15129);




function requirementEntries(table) {
    return listPlaces(table).flatMap((place) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(table, ...place.keys).flatMap((item, index) => typeof item === 'string' ? (requirementEntry(item, [...place.keys, index], place) ?? []) : []));
}
function listPlaces(table) {
    const hooks = ['tool', 'hatch', 'metadata', 'hooks'];
    const envs = ['tool', 'hatch', 'envs'];
    return [
        { keys: ['project', 'dependencies'], group: 'main' },
        ...groupsAt(table, ['project', 'optional-dependencies'], 'extra'),
        ...groupsAt(table, ['dependency-groups'], 'dev'),
        { keys: ['build-system', 'requires'], group: 'build' },
        { keys: ['tool', 'uv', 'dev-dependencies'], group: 'dev', groupName: 'dev' },
        ...groupsAt(table, ['tool', 'pdm', 'dev-dependencies'], 'dev'),
        ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, ...hooks).flatMap(([hook]) => [
            { keys: [...hooks, hook, 'dependencies'], group: 'main' },
            ...groupsAt(table, [...hooks, hook, 'optional-dependencies'], 'extra'),
        ]),
        ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, ...envs).flatMap(([env]) => ['dependencies', 'extra-dependencies'].map((key) => ({ keys: [...envs, env, key], group: 'dev', groupName: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(env) }))),
    ];
}
function groupsAt(table, keys, group) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, ...keys).map(([name]) => ({ keys: [...keys, name], group, groupName: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name) }));
}
function requirementEntry(text, where, place) {
    const { group, groupName } = place;
    const shared = { where, group, broughtBy: group === 'extra' ? [groupName ?? ''] : [], role: 'stated' };
    const named = groupName === undefined ? {} : { groupName };
    const editable = EDITABLE.exec(text)?.[1];
    if (editable !== undefined)
        return { ...shared, ...named, ...editableEntry(editable) };
    const requirement = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_2__ .p)(text);
    const declared = requirement === undefined ? undefined : (0,_workspaces_python_declarations_js__WEBPACK_IMPORTED_MODULE_3__ .iW)(text, { group, where });
    if (requirement === undefined || declared === undefined || text.includes('{{'))
        return undefined;
    const { name, specifier, reference } = declared;
    const { extras, marker = '' } = requirement;
    return {
        ...shared,
        ...named,
        form: 'requirement',
        name,
        specifier,
        written: specifier,
        reference,
        marker,
        extras: normalNames(extras),
    };
}
const EDITABLE = /^\s*(?:-e|--editable)[\s=]+(\S+)/;
function editableEntry(url) {
    const fragment = url.split('#')[1] ?? '';
    const egg = fragment.split('&').find((part) => part.startsWith('egg=')) ?? '';
    const { name = '', extras = [] } = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_2__ .p)(decodeURI(egg.slice('egg='.length))) ?? {};
    return {
        form: 'editable',
        name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name),
        extras: normalNames(extras),
        specifier: '',
        written: '',
        marker: '',
        reference: (0,_workspaces_python_declarations_js__WEBPACK_IMPORTED_MODULE_3__ .Bz)(url),
    };
}
function normalNames(names) {
    return [...new Set(names.map(_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P))].sort();
}


 }),

 31292:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Kd: () => ( planRequirements),
   Pg: () => ( requirementText),
   we: () => ( markerOf)
 });
 var _standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82583);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);


function markerOf({ marker = '', extra }) {
    if (extra === undefined)
        return marker;
    const first = /\bor\b/.test(marker) ? `(${marker})` : marker;
    return `${first}${first === '' ? '' : ' and '}extra == "${extra}"`;
}
function requirementText(asked) {
    const { name, extras, specifier } = asked;
    const marker = markerOf(asked);
    return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${specifier}${marker === '' ? '' : `; ${marker}`}`;
}
function planRequirements(decisions, groups, table, place) {
    const spell = spellingOf(table);
    return decisions.flatMap(({ entry, required }) => {
        if (required === undefined || !groups.includes(entry.group) || entry.role !== 'stated')
            return [];
        const { extras, marker, group, broughtBy, where } = entry;
        const { name, root } = required.sibling;
        const condition = marker === '' ? {} : { marker };
        const rest = { name, extras, specifier: spell(required.specifier), ...condition, sibling: root, at: place(where) };
        if (group !== 'extra')
            return [{ ...rest, group: 'main' }];
        return broughtBy.map((extra) => ({ ...rest, group, extra }));
    });
}
function spellingOf(table) {
    const isPoetry = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(table, 'build-system', 'build-backend')?.startsWith('poetry') === true;
    return (specifier) => (isPoetry ? ((0,_standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_1__ .MB)(specifier) ?? specifier) : specifier);
}


 }),

 52924:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   g: () => ( poetryEntries)
 });
 var _standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82583);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
 var _standards_poetry_markers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70388);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
 var _workspaces_pep621_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71977);
 var _workspaces_poetry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22420);
 var _manifest_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17076);







function poetryEntries(table, standard) {
    const poetry = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .af)(table, 'tool', 'poetry');
    if (poetry === undefined)
        return [];
    const names = (0,_workspaces_pep621_js__WEBPACK_IMPORTED_MODULE_1__ .$d)(table);
    const groups = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(poetry, 'group').map(([name]) => groupPlace(['group', name, 'dependencies'], name, names));
    const places = [mainPlace(table, poetry, standard), ...groups, groupPlace(['dev-dependencies'], 'dev', names)];
    return places.flatMap((place) => placeEntries(poetry, place));
}
function mainPlace(table, poetry, standard) {
    const main = standard.filter(({ where }) => where[0] === 'project');
    const listed = new Set(main.map(({ name }) => name));
    const groups = new Set(main.map(({ group }) => group));
    const isMixed = (0,_workspaces_pep621_js__WEBPACK_IMPORTED_MODULE_1__ .R_)(table) && groups.size === 1;
    const fills = (isOptional) => isMixed && groups.has('extra') !== isOptional;
    return {
        keys: ['dependencies'],
        roleOf: (name, isOptional) => main.length === 0 || fills(isOptional) ? 'stated' : listed.has(name) ? 'enriching' : 'passed-over',
        extrasOf: main.length === 0 ? (name) => extrasThatList(poetry, name) : () => [],
    };
}
function groupPlace(keys, name, names) {
    const groupName = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(name);
    const listed = names.get(groupName) ?? new Set();
    const role = (entry) => (listed.size === 0 ? 'stated' : listed.has(entry) ? 'enriching' : 'passed-over');
    return { keys, groupName, roleOf: role, extrasOf: () => [] };
}
function extrasThatList(poetry, name) {
    const extras = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(poetry, 'extras').filter(([extra]) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .kp)(poetry, 'extras', extra).some((listed) => (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(listed.replace(/\[.*$/s, '').trim()) === name));
    return (0,_manifest_entries_js__WEBPACK_IMPORTED_MODULE_3__ .EI)(extras.map(([extra]) => extra));
}
function placeEntries(poetry, place) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(poetry, ...place.keys).flatMap(([key, value]) => {
        if (key.toLowerCase() === 'python')
            return [];
        const where = ['tool', 'poetry', ...place.keys, key];
        if (!Array.isArray(value))
            return [poetryEntry(value, where, place)];
        return value.map((branch, index) => poetryEntry(branch, [...where, index], place));
    });
}
function poetryEntry(value, where, place) {
    const name = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(String(where[place.keys.length + 2]));
    const table = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(value) ? value : {};
    const constraint = typeof value === 'string' ? value : ((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(table, 'version') ?? '');
    const isOptional = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fK)(table, 'optional') === true;
    const broughtBy = place.extrasOf(name);
    const mainGroup = isOptional || broughtBy.length > 0 ? 'extra' : 'main';
    return {
        where,
        form: 'poetry',
        name,
        extras: (0,_manifest_entries_js__WEBPACK_IMPORTED_MODULE_3__ .EI)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .kp)(table, 'extras')),
        written: constraint,
        specifier: constraint === '' ? '' : ((0,_standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_4__ .MB)(constraint) ?? constraint),
        marker: (0,_standards_poetry_markers_js__WEBPACK_IMPORTED_MODULE_5__ .m)({
            markers: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(table, 'markers'),
            python: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(table, 'python'),
            platform: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(table, 'platform'),
        }),
        reference: (0,_workspaces_poetry_js__WEBPACK_IMPORTED_MODULE_6__ .vd)(table),
        group: place.groupName === undefined ? mainGroup : 'dev',
        ...(place.groupName === undefined ? {} : { groupName: place.groupName }),
        broughtBy,
        role: place.roleOf(name, isOptional),
    };
}


 }),

 70388:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   m: () => ( poetryMarker)
 });
 var _pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82583);

function poetryMarker({ markers = '', python = '*', platform = '*' }) {
    const all = [markers.trim(), pythonMarker(python), platformMarker(platform)].filter((marker) => marker !== '');
    return joined(all, ' and ');
}
function joined(markers, word) {
    if (markers.length < 2)
        return markers[0] ?? '';
    return markers.map((marker) => (/\b(?:and|or)\b/.test(marker) ? `(${marker})` : marker)).join(word);
}
function pythonMarker(constraint) {
    const alternatives = ((0,_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .MB)(constraint) ?? '').split(' || ');
    if (alternatives.includes(''))
        return '';
    return joined(alternatives.map((alternative) => joined(alternative.split(',').map(pythonClause), ' and ')), ' or ');
}
function pythonClause(clause) {
    const [, operator = '', version = '', prefix] = /^([<>=!~]+)(.*?)(\.\*)?$/.exec(clause) ?? [];
    if (prefix !== undefined)
        return prefixMarker(operator, version);
    const isShort = version.split('.').length < 3;
    const isEdge = operator === '>' || operator === '<=';
    const padded = isShort && isEdge ? [...version.split('.'), '0', '0'].slice(0, 3).join('.') : version;
    const name = isShort && !isEdge ? 'python_version' : 'python_full_version';
    return `${name} ${operator} "${padded}"`;
}
function prefixMarker(operator, version) {
    const [from = '', until = ''] = ((0,_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .EE)(version) ?? '').split(',').map(pythonClause);
    return operator === '!=' ? `${opposite(from)} or ${opposite(until)}` : `${from} and ${until}`;
}
function opposite(marker) {
    return marker.includes(' >= ') ? marker.replace(' >= ', ' < ') : marker.replace(' < ', ' >= ');
}
function platformMarker(constraint) {
    if (constraint.trim() === '*')
        return '';
    const alternatives = constraint.split(/\|\|?/).map((alternative) => joined(alternative.split(',').map((clause) => {
        const [, operator = '==', value = ''] = /^\s*(==|!=|=)?\s*(.*?)\s*$/.exec(clause) ?? [];
        return `sys_platform ${operator === '=' ? '==' : operator} "${value}"`;
    }), ' and '));
    return joined(alternatives, ' or ');
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


 })

};
;