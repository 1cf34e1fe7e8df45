"use strict";
exports.id = 3224;
exports.ids = [3224];
exports.modules = {

 83330:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   w: () => ( whyNothing)
 });
 var _report_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24545);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);


function whyNothing({ tasks, wanted, view: { graph } }, { targets, projects, affected }) {
    if (tasks.size > 0)
        return '';
    if (graph.projects.size === 0)
        return 'there are no projects';
    if (wanted.size === 0)
        return `no project is ${affected || projects.includes('affected') ? 'affected' : 'meant'}`;
    const names = [...wanted.keys()];
    const has = new Set(names.flatMap((name) => graph.projects.get(name)?.targets.map((one) => one.name) ?? []));
    if (targets.some((target) => has.has(target)))
        return 'what changed concerns none of these targets';
    const [who, have] = names.length === 1 ? [names[0] ?? '', 'it has'] : [`none of ${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_0__ .hS)(names.length, 'project')}`, 'they have'];
    const verb = names.length === 1 ? 'has no target' : 'has a target';
    const others = [...has].sort().slice(0, MOST_NAMED).map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$).join(', ');
    return `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(who)} ${verb} ${targets.map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$).join(' or ')}${others === '' ? '' : `; ${have}: ${others}`}`;
}
const MOST_NAMED = 10;


 }),

 53224:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  end: () => ( end),
  run: () => ( run)
});

var unsafe_event = __webpack_require__(12765);
var errors = __webpack_require__(12027);
var clip = __webpack_require__(91507);
var headline = __webpack_require__(24545);
var markdown = __webpack_require__(57164);
var text_table = __webpack_require__(33143);
;




const STATES = {
    made: 'made',
    kept: 'was there',
    found: 'found as it is',
};
function setupText({ rows, failed, seconds, why }, screen) {
    if (rows.length === 0)
        return (0,headline.ZI)(NOTHING, why);
    const shown = rows.map(({ name, tool, from, state }) => {
        return { cells: [name, tool, from, STATES[state]], color: state === 'made' ? 'green' : 'dim' };
    });
    const table = (0,text_table.e)(HEAD, shown, screen);
    return failed.length > 0 ? table : `${table}\n\n${setup_text_headline(rows, seconds)}`;
}
function setupSummary({ rows, failed, seconds, why }) {
    if (rows.length + failed.length === 0)
        return (0,markdown.markdownText)((0,headline.ZI)(NOTHING, why));
    const there = rows.map(({ name, tool, from, state }) => (0,markdown.jD)([(0,markdown.D9)(name), tool, from, STATES[state]]));
    const made = rows.length === 0 ? '' : `${(0,markdown.PP)(HEAD)}${there.join('')}`;
    if (failed.length === 0)
        return `**${setup_text_headline(rows, seconds)}**\n\n${made}`;
    const wrong = `${(0,markdown.PP)(FAILED_HEAD)}${(0,markdown.$5)(failed.map(failedRow), MOST_BYTES)}`;
    return [`\u274c **${failedHeadline({ rows, failed })}** in ${seconds} s\n`, wrong, ...(made === '' ? [] : [made])].join('\n');
}
const FAILED_HEAD = ['project', 'where', 'why, and the way out'];
const [MOST_BYTES, MOST_NAMED, MOST_LINES, LONGEST_PATH, LONGEST_TEXT] = [300_000, 3, 4, 72, 2_000];
function failedRow({ names, message, file, line }) {
    const [why = '', ...ways] = message.split('\n', MOST_LINES).map((text) => (0,markdown.markdownText)((0,clip.Og)(text, LONGEST_TEXT)));
    const place = file === undefined ? '\u2013' : (0,markdown.FH)(file, line, LONGEST_PATH);
    return (0,markdown.jD)([namesIn(names, (name) => (0,markdown.D9)(name)) || '\u2013', place, [why, ...ways].join('<br>\u2192 ')]);
}
function failedHeadline({ rows, failed }) {
    const names = failed.flatMap((one) => one.names);
    if (names.length === 0)
        return 'Nothing was set up';
    return `${(0,headline.zD)(names.length)} of ${(0,headline.zD)(names.length + rows.length)} could not be set up`;
}
function namesIn(names, shown) {
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
    return `${names.slice(0, MOST_NAMED).map(shown).join(', ')}${more}`;
}
const HEAD = ['project', 'by', 'from', 'state'];
const NOTHING = 'Nothing has to be set up';
function setup_text_headline(rows, seconds) {
    const made = rows.filter(({ state }) => state === 'made').length;
    return `${(0,headline.hS)(made, 'environment')} made and ${rows.length - made} as they were, in ${seconds} s`;
}

var clock = __webpack_require__(85161);
var printable = __webpack_require__(12784);
var external_node_path_ = __webpack_require__(76760);
var local_dependencies = __webpack_require__(57566);
var pep440_ranges = __webpack_require__(82583);
var pep503 = __webpack_require__(62026);
var requires_python = __webpack_require__(11398);
;


function pythonRequest(constraint, version) {
    if (version === undefined)
        return openRequest(constraint);
    const [major = 0, minor = 0, patch] = version.split('.').map(Number);
    if (patch !== undefined)
        return version;
    const all = Array.from({ length: requires_python.cK + 1 }, (_, number) => number);
    const admitted = all.filter((number) => (0,requires_python.lM)(constraint, `${version}.${number}`));
    const [lowest, highest] = [admitted[0], admitted.at(-1)];
    if (lowest === undefined || highest === undefined || admitted.length === all.length)
        return version;
    if (lowest === highest)
        return `${version}.${lowest}`;
    const below = highest === requires_python.cK ? `<${major}.${minor + 1}` : `<=${version}.${highest}`;
    const holes = all.slice(lowest, highest).filter((number) => !admitted.includes(number));
    return [`>=${version}.${lowest}`, below, ...holes.map((number) => `!=${version}.${number}`)].join(',');
}
function openRequest(constraint) {
    if (LIVING.every((version) => (0,requires_python.lM)(constraint, version)))
        return undefined;
    const specifier = (0,pep440_ranges.MB)(constraint);
    return (specifier?.includes('|') ? (0,pep440_ranges.FN)(specifier) : specifier) || undefined;
}
const LIVING = Array.from({ length: 23 }, (_, minor) => `3.${minor + 8}.0`);

var shown_url = __webpack_require__(20746);
var toml = __webpack_require__(41023);
var broken_requirements = __webpack_require__(18409);
var python_constraint = __webpack_require__(86227);
var python_manifest = __webpack_require__(12685);
var repo_paths = __webpack_require__(9356);
var uv_groups = __webpack_require__(71991);
var workspaces_location = __webpack_require__(37878);
;

function placeIn({ file, lineOf }, at) {
    return (0,workspaces_location.dz)(file, lineOf(at));
}

;





function poetryMisstated(manifest, tables) {
    return [...inDependencies(manifest.table, tables), ...inGroups(manifest.table, tables)].map(({ message, remedy, at }) => ({ kind: 'mistake', message, remedy, at: placeIn(manifest, at) }));
}
function inDependencies(table, { withMain, isInstalled }) {
    const groups = (0,toml.ws)(table, 'tool', 'poetry', 'group').filter(([group, value]) => isInstalled(group) && (0,toml.bI)(value));
    const places = [
        ...(withMain ? [['dependencies']] : []),
        ...(isInstalled('dev') ? [['dev-dependencies']] : []),
        ...groups.map(([group]) => ['group', group, 'dependencies']),
    ].map((keys) => ['tool', 'poetry', ...keys]);
    return places.flatMap((keys) => {
        const value = (0,toml.fK)(table, ...keys);
        if (value === undefined)
            return [];
        if (!(0,toml.bI)(value))
            return noTable(keys, value, 'name = "^1.0"');
        return Object.entries(value).flatMap(([name, stated]) => (0,pep503.P)(name) === 'python' ? [] : inDependency(name, stated, [...keys, name]));
    });
}
function noTable(keys, value, example) {
    const message = `${(0,printable.g$)(keys.join('.'))} is ${shown(value)}, which is no table`;
    return [{ message, remedy: `Write [${(0,printable.g$)(keys.join('.'))}], and below it ${example}.`, at: keys }];
}
function inDependency(name, stated, at) {
    if (!Array.isArray(stated))
        return inAlternative(name, stated, at);
    if (stated.length > 0)
        return stated.flatMap((one, number) => inAlternative(name, one, [...at, number]));
    return [{ message: `${(0,printable.g$)(name)} is an empty list`, remedy: ANY, at }];
}
const ANY = 'Write versions that it may have, as "^1.0" or ">=1.0,<3", or "*" for any.';
function inAlternative(name, stated, at) {
    if ((0,toml.bI)(stated))
        return Object.entries(stated).flatMap(([key, value]) => inTable(name, key, value, [...at, key]));
    const what = `${(0,printable.g$)(name)} has the constraint ${shown(stated)}, which is none`;
    if (typeof stated !== 'string')
        return [{ message: what, remedy: quoted(stated) ?? ANY, at }];
    return stated.trim() === '' ? [{ message: what, remedy: ANY, at }] : [];
}
function quoted(value) {
    return typeof value === 'number' || typeof value === 'bigint' ? `Write it with quotes: "${value}".` : undefined;
}
const TEXTS = [
    'version',
    'markers',
    'platform',
    'path',
    'file',
    'git',
    'url',
    'rev',
    'tag',
    'branch',
    'subdirectory',
    'source',
];
const SWITCHES = ['optional', 'develop', 'allow-prereleases', 'allows-prereleases'];
function inTable(name, key, value, at) {
    const wrong = (kind, remedy) => {
        return [{ message: `${key} of ${(0,printable.g$)(name)} is ${shown(value)}, which is no ${kind}`, remedy, at }];
    };
    if (TEXTS.includes(key) || key === 'python') {
        if (typeof value !== 'string')
            return wrong('text', quoted(value) ?? `Write it as ${key} = "\u2026".`);
        return key === 'version' && value.trim() === '' ? wrong('constraint', ANY) : [];
    }
    if (SWITCHES.includes(key))
        return typeof value === 'boolean' ? [] : wrong('true or false', `Write ${key} = true.`);
    if (key !== 'extras' || isTexts(value))
        return [];
    return wrong('list of texts', `Write extras = [${typeof value === 'string' ? JSON.stringify((0,printable.g$)(value)) : '"\u2026"'}].`);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
function shown(value) {
    if (typeof value === 'string')
        return JSON.stringify((0,printable.g$)((0,shown_url.c)(value)));
    if (Array.isArray(value))
        return 'a list';
    return (0,toml.bI)(value) ? 'a table' : (0,printable.g$)(String(value));
}
function inGroups(table, { isInstalled }) {
    const root = ['tool', 'poetry', 'group'];
    const value = (0,toml.fK)(table, ...root);
    if (value !== undefined && !(0,toml.bI)(value))
        return noTable(root, value, '[tool.poetry.group.NAME.dependencies]');
    const groups = (0,toml.ws)(table, ...root).filter(([group]) => isInstalled(group));
    return groups.flatMap(([group, stated]) => {
        const keys = [...root, group];
        if (!(0,toml.bI)(stated))
            return noTable([...keys, 'dependencies'], stated, 'name = "^1.0"').map((one) => ({ ...one, at: keys }));
        const includes = (0,toml.fK)(stated, 'include-groups');
        const at = [...keys, 'include-groups'];
        if (includes === undefined)
            return [];
        if (!isTexts(includes)) {
            const message = `include-groups of ${(0,printable.g$)(group)} is ${shown(includes)}, which is no list of texts`;
            const named = typeof includes === 'string' ? JSON.stringify((0,printable.g$)(includes)) : '"\u2026"';
            return [{ message, remedy: `Write include-groups = [${named}].`, at }];
        }
        return includes.flatMap((other, number) => inInclusion(table, group, other, [...at, number]));
    });
}
function inInclusion(table, group, other, at) {
    const names = new Set([['tool', 'poetry', 'group'], ['dependency-groups']].flatMap((keys) => (0,toml.ws)(table, ...keys).map(([name]) => (0,pep503.P)(name))));
    const what = `${(0,printable.g$)(group)} includes the group ${(0,printable.g$)(other)},`;
    if (!names.has((0,pep503.P)(other))) {
        const there = [...names].map(printable.g$).join(', ');
        return [{ message: `${what} which is not there`, remedy: `There are: ${there}.`, at }];
    }
    if (!reaches(table, other, group))
        return [];
    return [{ message: `${what} which includes it in its turn`, remedy: 'Take one of both out.', at }];
}
function reaches(table, from, to) {
    const groups = new Map((0,toml.ws)(table, 'tool', 'poetry', 'group').map(([name, value]) => [(0,pep503.P)(name), value]));
    const seen = new Set([(0,pep503.P)(from)]);
    for (const name of seen) {
        const value = groups.get(name);
        const includes = (0,toml.bI)(value) ? (0,toml.fK)(value, 'include-groups') : undefined;
        for (const next of isTexts(includes) ? includes : [])
            seen.add((0,pep503.P)(next));
    }
    return seen.has((0,pep503.P)(to));
}

var pep508 = __webpack_require__(52991);
var poetry_markers = __webpack_require__(70388);
var python_declarations = __webpack_require__(15129);
;





function poetryWishes(manifest, { isInstalled, withMain, withStandard }) {
    const named = (0,toml.ws)(manifest, 'tool', 'poetry', 'group').map(([group]) => group);
    const standard = (0,toml.ws)(manifest, 'dependency-groups').map(([group]) => group);
    const groups = [...new Set([...named, ...standard])].filter(isInstalled);
    const listed = (wishes) => (withStandard ? wishes() : []);
    const main = () => listsMain(manifest) ? listed(() => requirements(manifest, 'project', 'dependencies')) : ownMain(manifest);
    return [
        ...(withMain ? main() : []),
        ...ownDev(manifest, isInstalled),
        ...groups.flatMap((group) => [
            ...listed(() => includedIn(manifest, group, new Set())),
            ...ownGroup(manifest, group),
        ]),
    ].filter(({ isOptional }) => !isOptional);
}
function listsMain(manifest) {
    const isStandard = (0,toml.gT)(manifest, 'project', 'dependencies').length > 0 || (0,toml.kp)(manifest, 'project', 'dynamic').length === 0;
    return (0,toml.fK)(manifest, 'project') !== undefined && isStandard;
}
function ownMain(manifest) {
    return wishesIn(manifest, 'tool', 'poetry', 'dependencies');
}
function ownDev(manifest, isInstalled) {
    return isInstalled('dev') ? wishesIn(manifest, 'tool', 'poetry', 'dev-dependencies') : [];
}
function ownGroup(manifest, group) {
    const isStandard = (0,toml.gT)(manifest, 'dependency-groups', group).length > 0;
    return isStandard ? [] : wishesIn(manifest, 'tool', 'poetry', 'group', group, 'dependencies');
}
function includedIn(manifest, group, seen) {
    if (seen.has(group))
        return [];
    seen.add(group);
    const items = (0,toml.gT)(manifest, 'dependency-groups', group);
    const others = items.filter(toml.bI).flatMap((item) => (0,toml.bX)(item, 'include-group') ?? []);
    return [
        ...requirements(manifest, 'dependency-groups', group),
        ...others.flatMap((other) => includedIn(manifest, other, seen)),
    ];
}
function requirements(manifest, ...keys) {
    return (0,toml.gT)(manifest, ...keys).flatMap((item, number) => {
        const read = typeof item === 'string' ? (0,pep508.p)(item) : undefined;
        if (read === undefined)
            return [];
        const { name, specifier, extras, url, marker = '' } = read;
        const place = url === undefined ? {} : /^(?!file:)[\w+]+:/.test(url) ? { address: url } : { path: pathOf(url) };
        const at = [...keys, number];
        return { name: (0,pep503.P)(name), constraint: specifier, extras, marker, isOptional: false, ...place, at };
    });
}
function wishesIn(table, ...keys) {
    return (0,toml.ws)(table, ...keys).flatMap(([key, value]) => {
        const name = (0,pep503.P)(key);
        if (name === 'python')
            return [];
        const several = Array.isArray(value);
        return (several ? value : [value]).flatMap((one, number) => {
            const at = [...keys, key, ...(several ? [number] : [])];
            if (typeof one === 'string')
                return { name, constraint: one, extras: [], marker: '', isOptional: false, at };
            return (0,toml.bI)(one) ? wishIn(name, one, at) : [];
        });
    });
}
function wishIn(name, table, at) {
    const marker = (0,poetry_markers.m)({
        markers: (0,toml.bX)(table, 'markers'),
        python: (0,toml.bX)(table, 'python'),
        platform: (0,toml.bX)(table, 'platform'),
    });
    return {
        ...{ name, marker, constraint: (0,toml.bX)(table, 'version') ?? '', extras: (0,toml.kp)(table, 'extras') },
        isOptional: (0,toml.fK)(table, 'optional') === true,
        ...poetry_wishes_placeIn(table),
        at,
    };
}
function pathOf(url) {
    const reference = (0,python_declarations.Bz)(url);
    return (reference.type === 'path' ? reference.path : reference.type === 'external' && reference.archive) || url;
}
function poetry_wishes_placeIn(table) {
    const local = ['path', 'file'].find((key) => (0,toml.fK)(table, key) !== undefined);
    if (local !== undefined) {
        const below = (0,toml.bX)(table, 'subdirectory');
        return { path: `${(0,toml.bX)(table, local) ?? ''}${below === undefined ? '' : `/${below}`}` };
    }
    const git = (0,toml.bX)(table, 'git');
    if (git === undefined) {
        const url = (0,toml.bX)(table, 'url');
        return url === undefined ? {} : { address: url };
    }
    const revision = ['rev', 'tag', 'branch'].map((key) => (0,toml.bX)(table, key)).find((one) => one !== undefined);
    const folder = (0,toml.bX)(table, 'subdirectory');
    return {
        address: `git+${git}${revision === undefined ? '' : `@${revision}`}${folder === undefined ? '' : `#subdirectory=${folder}`}`,
    };
}

;







function poetryDeclared(manifest, tables) {
    const [requirements, refused] = [[], [...poetryMisstated(manifest, tables)]];
    for (const wish of poetryWishes(manifest.table, tables)) {
        const at = placeIn(manifest, wish.at);
        const said = wish.path === undefined
            ? requirementOf(wish)
            : (knownAsWrong(wish.path, at, manifest, tables) ?? whyNotFromTree(wish, wish.path, manifest, tables));
        if (typeof said === 'string')
            requirements.push(said);
        else if (said !== undefined)
            refused.push({ ...said, at });
    }
    return { requirements, refused };
}
function requirementOf({ name, extras, constraint, address, marker }) {
    const where = address === undefined ? specifierOf(constraint) : ` @ ${address}`;
    if (where === undefined)
        return noSpecifier(name, constraint);
    return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${where}${marker === '' ? '' : ` ; ${marker}`}`;
}
function specifierOf(constraint) {
    const specifier = (0,pep440_ranges.MB)(constraint);
    return specifier?.includes('|') ? (0,pep440_ranges.FN)(specifier) : specifier;
}
function noSpecifier(name, constraint) {
    const what = `${(0,printable.g$)(name)} has the constraint ${JSON.stringify((0,printable.g$)((0,shown_url.c)(constraint)))}, which`;
    return (0,pep440_ranges.MB)(constraint) === undefined
        ? {
            kind: 'mistake',
            message: `${what} is none`,
            remedy: 'Write versions that it may have, as "^1.0" or ">=1.0,<3".',
        }
        : { kind: 'lock', message: `${what} nobody but Poetry understands without a lock` };
}
function knownAsWrong(path, at, { folder }, { findings, isThere }) {
    const wrong = findings.find(({ severity, file, line }) => severity === 'error' && file === at.file && line === at.line);
    const target = (0,repo_paths.o1)(folder, path);
    if (wrong === undefined || (target !== undefined && isThere((0,repo_paths._z)(target, 'setup.py'))))
        return undefined;
    return { kind: 'mistake', message: wrong.message, remedy: wrong.fix };
}
function whyNotFromTree({ name }, path, { folder }, { isFromTree, isThere }) {
    const target = (0,repo_paths.o1)(folder, path);
    if (target !== undefined && isFromTree(target))
        return undefined;
    const what = `${(0,printable.g$)(name)} has the path ${JSON.stringify((0,printable.g$)(path))},`;
    if (target === undefined || isThere(target))
        return {
            kind: 'lock',
            message: `${what} which is no project of this repository by that name: without a lock only Poetry installs it`,
        };
    return {
        kind: 'mistake',
        message: `${what} which leads to ${(0,printable.g$)(target)}, where nothing is`,
        remedy: 'Write a path that leads to its folder, or take it from an index.',
    };
}

var poetry = __webpack_require__(22420);
;





function fromPoetrySources(manifest, isInstalled, reader) {
    const there = `State the source in ${(0,printable.g$)(reader)} as well, and what comes from it: of sources Poetry reads no others.`;
    const besides = manifest.file === reader ? {} : { remedy: there };
    const sources = sourcesIn(manifest.table);
    const mayGiveWay = !statesIndexes(manifest.table);
    const indexOf = (some) => {
        const [only, ...others] = some;
        return mayGiveWay && only?.url !== undefined && others.length === 0 ? { index: only.url } : {};
    };
    const named = dependenciesIn(manifest.table, isInstalled).flatMap(({ name, source, at }) => {
        const meant = sources.filter((one) => isSameName(one.name, source));
        if (meant.length === 0 && isPypi(source))
            return [];
        const what = `${(0,printable.g$)(name)} comes from the source ${(0,printable.g$)(source)}, which`;
        if (meant.length > 0)
            return [
                { kind: 'lock', message: `${what} ${ONLY_POETRY}`, at: placeIn(manifest, at), ...besides, ...indexOf(meant) },
            ];
        const remedy = `Add it to ${(0,printable.g$)(reader)} as [[tool.poetry.source]].`;
        return [{ kind: 'lock', message: `${what} is stated nowhere`, remedy, at: placeIn(manifest, at) }];
    });
    const all = sources.filter(({ isExplicit }) => !isExplicit);
    return [
        ...named,
        ...all.map((one) => {
            const where = one.url === undefined ? '' : ` (${(0,shown_url.z)(one.url)})`;
            const message = `packages may come from the source ${(0,printable.g$)(one.name)}${where}, which ${ONLY_POETRY}`;
            return { kind: 'lock', message, at: placeIn(manifest, one.at), ...besides, ...indexOf([one]) };
        }),
    ];
}
const ONLY_POETRY = 'nobody but Poetry asks without a lock';
function sourcesIn(table) {
    return (0,toml.gT)(table, 'tool', 'poetry', 'source').flatMap((source, number) => {
        if (!(0,toml.bI)(source))
            return [];
        const [name = '', url] = [(0,toml.bX)(source, 'name'), (0,toml.bX)(source, 'url')];
        if (isPypi(name) && url === undefined)
            return [];
        const isExplicit = (0,toml.bX)(source, 'priority')?.toLowerCase() === 'explicit';
        return { name, url, isExplicit, at: ['tool', 'poetry', 'source', number] };
    });
}
function isPypi(name) {
    return isSameName(name, 'pypi');
}
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function statesIndexes(table) {
    return [['index'], ['index-url'], ['extra-index-url'], ['find-links'], ['pip']].some((keys) => (0,toml.fK)(table, 'tool', 'uv', ...keys) !== undefined);
}
function dependenciesIn(table, isInstalled) {
    return (0,poetry.rf)(table)
        .filter(([, , kind, group = '']) => {
        if (kind === 'dependencies')
            return true;
        return isInstalled(kind === 'group' ? group : 'dev');
    })
        .flatMap((keys) => (0,toml.ws)(table, ...keys).flatMap(([name, value]) => {
        const several = Array.isArray(value);
        return (several ? value : [value]).flatMap((one, number) => {
            const source = (0,toml.bI)(one) && !hasPlace(one) ? (0,toml.bX)(one, 'source') : undefined;
            return source === undefined ? [] : { name, source, at: [...keys, name, ...(several ? [number] : [])] };
        });
    }));
}
function hasPlace(dependency) {
    return ['git', 'url', 'path', 'file'].some((key) => Object.hasOwn(dependency, key));
}

;
















async function planEnvironments(names, graph, tree) {
    const plans = [];
    const next = (0,local_dependencies.DZ)(graph);
    for (const name of names) {
        const project = graph.projects.get(name);
        const manifest = project?.ecosystems.includes('python') ? await (0,python_manifest.WI)(tree, project.root) : undefined;
        if (project === undefined || manifest === undefined)
            continue;
        const siblings = siblingsOf(name, next, graph);
        const source = await sourceOf(project, manifest, siblings, { graph, tree });
        const admitted = (0,python_constraint.w)(manifest) ?? '';
        const all = [...new Set([...siblings, ...(await siblingsOfRoot(source, next, { graph, tree }))])];
        plans.push({
            project,
            manifest: manifest.file,
            python: project.runtimes.python,
            request: pythonRequest(admitted, project.runtimes.python),
            admitted,
            refused: unreadPython(manifest),
            source,
            siblings: all,
            broken: brokenPaths([project.root, ...(0,repo_paths.Zv)(project.root), ...all], graph),
        });
    }
    return plans;
}
function brokenPaths(roots, { findings }) {
    const files = new Set(roots.map((root) => (0,repo_paths._z)(root, 'pyproject.toml')));
    return findings.filter(({ code, severity, file }) => code === 'broken-path' && severity === 'error' && files.has(file));
}
async function siblingsOfRoot(source, next, { graph, tree }) {
    if (source.kind !== 'uv' || source.rootGroups.length === 0)
        return [];
    const root = await (0,python_manifest.WI)(tree, (0,repo_paths.gN)(source.lock));
    const names = root === undefined ? new Set() : (0,uv_groups.wX)(root, source.rootGroups);
    const asked = [...graph.projects.values()].filter(({ packageNames }) => names.has(packageNames.python ?? ''));
    return asked.flatMap((one) => [...siblingsOf(one.name, next, graph), one.root]);
}
async function sourceOf(project, manifest, siblings, { graph, tree }) {
    const lock = project.lockfiles.find((file) => /(?:^|\/)(?:uv|poetry)\.lock$/.test(file) && tree.entries.has(file));
    if (lock?.endsWith('uv.lock')) {
        const root = (0,repo_paths.gN)(lock) === project.root ? undefined : await (0,python_manifest.WI)(tree, (0,repo_paths.gN)(lock));
        return { kind: 'uv', lock, ...(0,uv_groups.fM)(manifest, root) };
    }
    if (lock !== undefined) {
        return {
            kind: 'poetry',
            lock,
            manifest: manifest.table,
            leavesOut: optionalGroups(manifest),
            isPackage: !(0,python_manifest.AI)(manifest),
            hasBackend: hasBackend(manifest),
        };
    }
    const all = isRefused(manifest) ? [] : (0,uv_groups.Ji)(manifest);
    const folders = [];
    const [requirements, refused] = [[], []];
    const standard = new Set(all.map(pep503.P));
    const roots = new Set([...siblings, project.root]);
    const isThere = (at) => tree.entries.has(at) || tree.hasFolder(at);
    const { findings } = graph;
    const builtOnce = new Map();
    for (const root of roots) {
        const found = await (0,python_manifest.WI)(tree, root);
        const isBuilt = isLegacy(root, found, tree) || (found !== undefined && hasBackend(found) && !(0,python_manifest.AI)(found));
        const isStandard = found !== undefined && saysWhatItAsksFor(found) && !isRefused(found);
        if (isBuilt || found !== undefined)
            folders.push({ root, isBuilt, isStandard });
        if (found === undefined)
            continue;
        for (const [name, at] of takenAsBuilt(found))
            builtOnce.set(name, external_node_path_.posix.join(root, at));
        const optional = optionalGroups(found);
        const isInstalled = (group) => root === project.root && !optional.has(group);
        const tables = { withMain: !isBuilt, withStandard: isRefused(found), isInstalled };
        const declared = poetryDeclared(found, { ...tables, isFromTree: (at) => roots.has(at), isThere, findings });
        requirements.push(...declared.requirements);
        const built = isBuilt && isBuiltByPoetry(found) ? poetryDeclared(found, { ...BUILT, isThere, findings }) : undefined;
        if (built !== undefined)
            refused.push(...built.refused);
        const counts = (group) => isInstalled(group) || (root === project.root && standard.has((0,pep503.P)(group)));
        const isAsked = ([table, key]) => table === 'dependency-groups' ? root === project.root : table === 'project' && key === 'dependencies';
        const broken = (0,broken_requirements.W)(found).filter(({ at }) => isAsked(at));
        refused.push(...broken.map((one) => noRequirement(one, found)), ...declared.refused, ...fromPoetrySources(found, counts, manifest.file));
    }
    const isFromTree = (at) => folders.some(({ root, isBuilt }) => isBuilt && root === at);
    const names = [...builtOnce].flatMap(([name, at]) => (isFromTree(at) ? name : []));
    const own = isFromTree(project.root) ? [] : all.filter((group) => (0,uv_groups.e0)(manifest, group));
    requirements.push(...own.flatMap((group) => (0,uv_groups._b)(manifest, group)));
    const groups = all.filter((group) => !own.includes(group));
    return { kind: 'declared', groups, folders, builtOnce: names, requirements, refused };
}
function unreadPython(manifest) {
    const { table } = manifest;
    const keys = ['tool', 'poetry', 'dependencies', 'python'];
    const stated = (0,toml.fK)(table, ...keys);
    const written = (0,toml.bI)(stated) ? (0,toml.fK)(stated, 'version') : stated;
    if (written === undefined || (0,toml.bX)(table, 'project', 'requires-python') !== undefined)
        return [];
    if (typeof written === 'string' && written.trim() !== '' && (0,pep440_ranges.MB)(written) !== undefined)
        return [];
    const shown = typeof written === 'string' ? JSON.stringify((0,printable.g$)(written)) : (0,printable.g$)(String(written));
    const message = `python has the constraint ${shown}, which is none`;
    return [{ kind: 'mistake', message, remedy: 'Write it as ">=3.11" or "^3.11".', at: placeIn(manifest, keys) }];
}
const BUILT = {
    ...{ withMain: true, withStandard: false },
    isInstalled: () => false,
    isFromTree: () => true,
};
function isBuiltByPoetry({ table }) {
    return (0,toml.bX)(table, 'build-system', 'build-backend')?.startsWith('poetry.') === true;
}
function noRequirement({ text, at }, manifest) {
    const message = `${JSON.stringify((0,printable.g$)((0,shown_url.c)(text)))} is no requirement`;
    return {
        kind: 'mistake',
        message,
        remedy: 'Write it as "name>=1.0" or "name @ https://\u2026".',
        at: placeIn(manifest, at),
    };
}
function saysWhatItAsksFor({ table, setup }) {
    return (0,toml.fK)(table, 'project') !== undefined || (setup?.name !== undefined && !(0,toml.af)(table, 'tool', 'poetry'));
}
function isRefused({ table }) {
    if ((0,toml.fK)(table, 'project') === undefined)
        return false;
    const dynamic = (0,toml.kp)(table, 'project', 'dynamic');
    return ['name', 'version'].some((key) => (0,toml.fK)(table, 'project', key) === undefined && !dynamic.includes(key));
}
function takenAsBuilt({ table }) {
    return (0,toml.ws)(table, 'tool', 'uv', 'sources').flatMap(([name, source]) => {
        const [at, isEditable] = (0,toml.bI)(source) ? [(0,toml.fK)(source, 'path'), (0,toml.fK)(source, 'editable')] : [];
        return typeof at === 'string' && isEditable !== true ? [[name, at]] : [];
    });
}
function isLegacy(root, found, { entries }) {
    if (!entries.has((0,repo_paths._z)(root, 'setup.py')))
        return false;
    return (found === undefined ||
        [['project'], ['tool', 'poetry']].every((keys) => (0,toml.af)(found.table, ...keys) === undefined));
}
function hasBackend({ table }) {
    return (0,toml.af)(table, 'build-system') !== undefined;
}
function optionalGroups({ table }) {
    const groups = (0,toml.ws)(table, 'tool', 'poetry', 'group');
    const isOptional = (group) => (0,toml.bI)(group) && (0,toml.fK)(group, 'optional') === true;
    const installed = new Set(groups.flatMap(([name, group]) => (isOptional(group) ? [] : name)));
    for (const name of installed) {
        const included = new Set((0,toml.kp)(table, 'tool', 'poetry', 'group', name, 'include-groups').map(pep503.P));
        for (const [other] of groups)
            if (included.has((0,pep503.P)(other)))
                installed.add(other);
    }
    return new Set(groups.flatMap(([name]) => (installed.has(name) ? [] : name)));
}
function siblingsOf(name, next, graph) {
    const [seen, found] = [new Set([name]), []];
    const visit = (from) => {
        for (const to of next.get(from) ?? []) {
            if (seen.has(to))
                continue;
            seen.add(to);
            visit(to);
            found.push(to);
        }
    };
    visit(name);
    return found.flatMap((one) => graph.projects.get(one)?.root ?? []);
}

var node_plan = __webpack_require__(35667);
var own_folder = __webpack_require__(15744);
var asks_nx = __webpack_require__(40690);
var node_workspaces = __webpack_require__(25695);
var read_keys = __webpack_require__(77366);
var what_to_run = __webpack_require__(99012);
var why_nothing = __webpack_require__(83330);
var lockfile = __webpack_require__(99074);
var pep440 = __webpack_require__(38828);
var pep508_markers = __webpack_require__(66525);
;






function closureOf(packages, wishes, environment) {
    const named = byName(packages);
    let picks = picksBy(named, new Map());
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
        const { found, constraints } = walk(wishes, picks, environment);
        const next = picksBy(named, constraints);
        if ([...constraints.keys()].every((name) => next.get(name) === picks.get(name)))
            return found;
        picks = next;
    }
    return undefined;
}
const MOST_ROUNDS = 20;
function byName(packages) {
    const named = new Map();
    for (const one of packages) {
        const name = (0,pep503.P)((0,toml.bX)(one, 'name') ?? '');
        named.set(name, [...(named.get(name) ?? []), one]);
    }
    for (const all of named.values())
        all.sort((a, b) => (0,pep440.PG)(versionOf(b), versionOf(a)));
    return named;
}
function versionOf(one) {
    return (0,toml.bX)(one, 'version') ?? '';
}
function picksBy(named, constraints) {
    return new Map([...named].flatMap(([name, all]) => {
        const asked = [...(constraints.get(name) ?? [])];
        const isFit = (one) => asked.every((text) => (0,pep440.x_)(versionOf(one), text) !== false);
        const pick = all.find(isFit) ?? all[0];
        return pick === undefined ? [] : [[name, pick]];
    }));
}
function walk(wishes, picks, environment) {
    const found = new Map();
    const constraints = new Map();
    const visit = ({ name, constraint, extras, marker }, from) => {
        const one = picks.get(name);
        if (one === undefined || !holdsFor(marker, from, environment))
            return;
        constraints.set(name, (constraints.get(name) ?? new Set()).add(constraint));
        const known = found.get(one);
        const own = known ?? new Set();
        const fresh = extras.map(pep503.P).filter((extra) => !own.has(extra));
        if (known !== undefined && fresh.length === 0)
            return;
        for (const extra of fresh)
            own.add(extra);
        found.set(one, own);
        for (const next of needsOf(one, own))
            visit(next, own);
    };
    for (const wish of wishes)
        visit(wish, new Set());
    return { found: new Set(found.keys()), constraints };
}
function holdsFor(marker, extras, environment) {
    if (marker === '')
        return true;
    const each = extras.size === 0 ? [''] : [...extras];
    return each.some((extra) => (0,pep508_markers.D)(marker, new Map([...environment, ['extra', extra]])) !== false);
}
function needsOf(one, extras) {
    const listed = (0,toml.ws)(one, 'extras').filter(([extra]) => extras.has((0,pep503.P)(extra)));
    const names = new Set(listed.flatMap(([, items]) => (Array.isArray(items) ? items : []).map((item) => (0,pep503.P)((0,pep508.p)(String(item))?.name ?? ''))));
    return wishesIn(one, 'dependencies').filter(({ isOptional, name }) => !isOptional || names.has(name));
}

;




async function poetryRequirements(text, owner) {
    const reading = await (0,toml.HQ)(text, lockfile.vT);
    if ('problem' in reading)
        return { why: `cannot be read: ${reading.problem.message}` };
    const lock = reading.table;
    const format = (0,toml.bX)(lock, 'metadata', 'lock-version') ?? '1.0';
    if (!/^[12]\.\d+$/.test(format))
        return { why: `has the format ${format}, which is not known` };
    const packages = (0,toml.gT)(lock, 'package').filter(toml.bI);
    const bare = format.startsWith('2') ? packages.find((one) => (0,toml.fK)(one, 'files') === undefined) : undefined;
    if (bare !== undefined)
        return { broken: `${(0,toml.bX)(bare, 'name') ?? 'a package'} has no list of files` };
    const chosen = /^2\.0$|^1\./.test(format) ? await reached(packages, owner) : stated(packages, owner);
    if (chosen === undefined)
        return { why: 'has several versions of a package, and does not say which one is for whom' };
    const [lines, indexes] = [[], new Set()];
    for (const { one, marker } of chosen) {
        const line = lineOf(one, owner.folderOf);
        if (line === undefined)
            return { why: `has ${(0,toml.bX)(one, 'name')} from a kind of source that only Poetry knows` };
        const hashes = hasFiles(one) ? hashesOf(one, lock) : [];
        lines.push([`${line}${marker === '' ? '' : ` ; ${marker}`}`, ...hashes.map((hash) => `--hash=${hash}`)].join(' '));
        if ((0,toml.bX)(one, 'source', 'type') === 'legacy')
            indexes.add((0,toml.bX)(one, 'source', 'url') ?? '');
    }
    return { lines, indexes: [...indexes] };
}
function stated(packages, { isInstalled }) {
    return packages.flatMap((one) => {
        const own = (0,toml.kp)(one, 'groups').filter(isInstalled);
        const marker = own.length === 0 ? undefined : markerOf(one, own);
        return marker === undefined ? [] : { one, marker };
    });
}
async function reached(packages, owner) {
    const wishes = poetryWishes(owner.manifest, {
        isInstalled: owner.isInstalled,
        withMain: true,
        withStandard: true,
    });
    const found = closureOf(packages, wishes, await owner.environment());
    return found && packages.filter((one) => found.has(one)).map((one) => ({ one, marker: '' }));
}
const NOWHERE = '<empty>';
function markerOf(one, groups) {
    const stated = (0,toml.fK)(one, 'markers');
    const each = groups.map((group) => ((0,toml.bI)(stated) ? stated[group] : stated));
    const own = each.filter((marker) => marker !== NOWHERE);
    if (own.length === 0)
        return undefined;
    if (own.some((marker) => typeof marker !== 'string' || marker === ''))
        return '';
    const different = [...new Set(own)];
    return different.length === 1 ? String(different[0]) : different.map((marker) => `(${marker})`).join(' or ');
}
function lineOf(one, folderOf) {
    const [name, version] = [(0,toml.bX)(one, 'name') ?? '', (0,toml.bX)(one, 'version') ?? ''];
    const url = (0,toml.bX)(one, 'source', 'url') ?? '';
    switch ((0,toml.bX)(one, 'source', 'type')) {
        case undefined:
        case 'legacy':
            return `${name}==${version}`;
        case 'directory':
            return `-e ${folderOf(url)}`;
        case 'file':
            return `${name} @ ${fileUrl(folderOf(url))}`;
        case 'url':
            return `${name} @ ${url}`;
        case 'git': {
            const at = (0,toml.bX)(one, 'source', 'resolved_reference');
            const below = (0,toml.bX)(one, 'source', 'subdirectory');
            return at === undefined
                ? undefined
                : `${name} @ git+${url}@${at}${below === undefined ? '' : `#subdirectory=${below}`}`;
        }
        default:
            return undefined;
    }
}
function fileUrl(file) {
    return `file://${file.split('/').map(encodeURIComponent).join('/')}`;
}
function hasFiles(one) {
    const type = (0,toml.bX)(one, 'source', 'type');
    return type === undefined || type === 'legacy' || type === 'url';
}
function hashesOf(one, lock) {
    const name = (0,toml.bX)(one, 'name') ?? '';
    const files = [...(0,toml.gT)(one, 'files'), ...(0,toml.gT)(lock, 'metadata', 'files', name)];
    const plain = (0,toml.kp)(lock, 'metadata', 'hashes', name).map((hash) => `sha256:${hash}`);
    return [...files.filter(toml.bI).flatMap((file) => (0,toml.bX)(file, 'hash') ?? []), ...plain];
}

var task_environment = __webpack_require__(80426);
;




const MARKERS = `import json, os, platform, sys
v = sys.implementation.version
print(json.dumps({
  'implementation_name': sys.implementation.name, 'implementation_version': '%d.%d.%d' % v[:3], 'os_name': os.name,
  'platform_machine': platform.machine(), 'platform_python_implementation': platform.python_implementation(),
  'platform_release': platform.release(), 'platform_system': platform.system(), 'platform_version': platform.version(),
  'python_full_version': platform.python_version(), 'python_version': '.'.join(platform.python_version_tuple()[:2]),
  'sys_platform': sys.platform}))`;
async function markersOf(folder, plan, { system }) {
    const python = external_node_path_.join(folder, task_environment.lN, 'python');
    const { code, stdout, stderr } = await system.programs.run(python, ['-I', '-c', MARKERS], { cwd: folder });
    if (code === 0)
        return new Map(Object.entries(JSON.parse(Buffer.from(stdout).toString('utf8'))));
    const message = `no environment for ${plan.project.name}: its interpreter does not run: ${(0,printable.g$)(stderr.trim())}`;
    throw new errors.yo('ENVIRONMENT_FAILED', message, 'Have another Python on PATH, or none.', { file: plan.manifest });
}

var shell = __webpack_require__(92965);
;
const LEADS_TO = / leads to (?<folder>[^,]+),/;
function brokenPathIn(words, { broken }) {
    const looked = [...words.matchAll(/(?:file:\/\/|`)(?<place>[^\s`)]+)/g)].map((match) => decoded(match.groups?.['place'] ?? ''));
    return broken.find(({ message }) => {
        const folder = LEADS_TO.exec(message)?.groups?.['folder'];
        return folder !== undefined && looked.some((place) => place.replace(/[/:]+$/, '').endsWith(`/${folder}`));
    });
}
function pathRemedy({ fix }, { source }) {
    return source.kind === 'declared' ? fix : `${fix} Then run ${source.kind} lock: ${source.lock} has that path as well.`;
}
function decoded(place) {
    try {
        return decodeURI(place);
    }
    catch {
        return place;
    }
}

var python_runtime = __webpack_require__(55690);
;







const NAMED = [
    /([\w.-]+)(?:\[[^\]]*\])? was not found/g,
    /no versions? of ([\w.-]+)/g,
    /(?:your project|[\w.-]+) depends on ([\w.-]+)/g,
    /Failed to \w+(?: and \w+)?:? `([\w.-]+)/g,
];
const OF_PYTHON = /No interpreter|requested (?:Python|interpreter)|Python (?:version|requirement|>=|3)|python-build-standalone|\/cpython-\d/;
const PYTHON = [
    ['project', 'requires-python'],
    ['tool', 'poetry', 'dependencies', 'python'],
];
async function placeOfFailure(words, plan, tree) {
    const { project, manifest, source } = plan;
    const roots = new Set([project.root, ...(source.kind === 'declared' ? source.folders.map(({ root }) => root) : [])]);
    for (const root of roots) {
        const unread = unreadPlace(words, await (0,python_manifest.WI)(tree, root), tree);
        if (unread !== undefined)
            return unread;
    }
    const named = NAMED.flatMap((pattern) => [...words.matchAll(pattern)].map(([, name = '']) => (0,pep503.P)(name)));
    const places = named.flatMap((name) => project.dependencies.filter((one) => one.ecosystem === 'python' && one.name === name && one.at.line !== undefined));
    if (places[0] !== undefined)
        return places[0].at;
    const [, missing] = /Distribution not found at: file:\/\/(\S+)/.exec(words) ?? [];
    if (missing !== undefined)
        return (0,workspaces_location.dz)(manifest, lineNaming(missing, tree.text(manifest) ?? ''));
    return OF_PYTHON.test(words) ? placeOfPython(plan, tree) : { file: manifest };
}
async function placeOfPython({ project, manifest, python, admitted }, tree) {
    const file = python === (0,python_runtime.x)(project.root, tree) ? pinIn(project.root, tree) : undefined;
    if (file !== undefined && (0,requires_python.dg)(admitted) !== python)
        return { file, line: 1 };
    const read = await (0,python_manifest.WI)(tree, project.root);
    const stated = PYTHON.find((keys) => read !== undefined && (0,toml.fK)(read.table, ...keys) !== undefined);
    return (0,workspaces_location.dz)(manifest, stated === undefined ? undefined : read?.lineOf(stated));
}
function pinIn(root, { entries }) {
    const all = [root, ...(0,repo_paths.Zv)(root)].map((folder) => (0,repo_paths._z)(folder, '.python-version'));
    return all.find((file) => entries.has(file));
}
function unreadPlace(words, read, tree) {
    if (read === undefined)
        return undefined;
    const [, number, shown = ''] = /TOML parse error at line (\d+)\b.*?: \1 \| ([^:]+)/.exec(words) ?? [];
    const line = number === undefined ? undefined : tree.text(read.file)?.split('\n')[Number(number) - 1];
    if (line?.replace(/\s+/g, ' ').trim().startsWith(shown.trim()))
        return (0,workspaces_location.dz)(read.file, Number(number));
    const stated = (0,toml.bX)(read.table, 'project', 'requires-python');
    const isMeant = stated !== undefined && /Failed to parse version/.test(words) && words.includes(stated);
    return isMeant ? (0,workspaces_location.dz)(read.file, read.lineOf(['project', 'requires-python'])) : undefined;
}
function lineNaming(missing, text) {
    const ways = text.split('\n').flatMap((line, at) => [...line.matchAll(/["']([^"']+)["']/g)].flatMap(([, named = '']) => {
        const way = named.replace(/^(?:\.\.?\/)+/, '');
        return way !== '' && missing.endsWith(`/${way}`) ? { way, line: at + 1 } : [];
    }));
    return ways.sort((a, b) => b.way.length - a.way.length)[0]?.line;
}

;

const NOISE = /^(?:warning|If the cache and target|If this is intentional|Using|Creating|Resolved|Prepared|Building|Built|Downloading|Downloaded|Updating|Updated|Installed|Uninstalled)\b/;
const uv_words_MOST_LINES = 4;
const LAST_LINES = 3;
const MARK = /^(?:\|[\s^~-]*|\^+)$/;
const PARSED = /TOML parse error/;
function uvWords(stderr) {
    const lines = whole(stderr.split(/\r?\n/)).map((line) => line.replace(/\s+/g, ' ').trim());
    const isPart = (line) => line === '[stdout]' || line === '[stderr]';
    const own = lines.slice(0, lines.findIndex(isPart) < 0 ? undefined : lines.findIndex(isPart));
    const why = own.filter((line) => line !== '' && !NOISE.test(line) && !MARK.test(line));
    const told = why
        .slice(0, why.some((line) => PARSED.test(line)) ? uv_words_MOST_LINES + 2 : uv_words_MOST_LINES)
        .map((line) => line.replace(/^(?:error|cause|Caused by|[\u00d7\u2570\u2500\u25b6\u251c\u2502 ]+):? ?/, '').replace(/:$/, ''));
    const build = lines.includes('[stderr]') ? lines.indexOf('[stderr]') : lines.indexOf('[stdout]');
    const end = lines.slice(build + 1).findIndex((line) => /^hint:/.test(line));
    const printed = build < 0 ? [] : lines.slice(build + 1, end < 0 ? undefined : build + 1 + end);
    const fatal = why.slice(uv_words_MOST_LINES).find((line) => /^fatal: /.test(line));
    const all = [...told.filter((line) => line !== ''), ...(fatal === undefined ? [] : [fatal]), ...lastOf(printed)];
    return (0,shown_url.c)(all.join(': '));
}
const FAULT = /:\d+(?::\d+)?: (?:fatal )?error:|^error(?:\[\w+\])?: (?!subprocess|[Cc]ommand)|^CMake Error|: cannot find -l|: ERROR:|: undefined reference to /;
function lastOf(printed) {
    const lines = printed.filter((line) => line !== '');
    const last = lines.slice(-LAST_LINES);
    const fault = lines.find((line) => FAULT.test(line));
    return fault === undefined || last.includes(fault) ? last.map(briefly) : [fault];
}
const MOST_CHARACTERS = 400;
function briefly(line) {
    return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}\u2026` : line;
}
const CONCLUSION = /^\s*[\u2570\u251c]\u2500\u25b6/;
const CONTINUED = /^[\s\u2502]+[^\s\u2502\u2570\u251c\u00d7]/;
function whole(lines) {
    const found = [];
    for (const line of lines) {
        const last = found.at(-1);
        if (last !== undefined && CONCLUSION.test(last) && CONTINUED.test(line)) {
            found[found.length - 1] = `${last} ${line.replace(/^[\s\u2502]+/, '')}`;
        }
        else
            found.push(line);
    }
    return found;
}

;











const UV_LIMIT_MS = 20 * 60_000;
function groupFlag({ groups }) {
    return groups === 'all' ? ['--all-groups'] : groups.flatMap((group) => ['--group', group]);
}
async function uv(args, { plan, shop, env = {}, at = plan.project.root }) {
    const { programs } = shop.system;
    const cwd = external_node_path_.join(shop.root, at);
    const begun = (0,clock.L)();
    const { code, stdout, stderr } = await programs.run(shop.uv.program, ['--no-progress', ...args], {
        cwd,
        env,
        timeoutMs: UV_LIMIT_MS,
    });
    if (code === 0)
        return;
    const hint = `${shownCommand(args, { plan, shop, env, cwd })} in ${at || 'the top folder'} shows all of it.`;
    const said = uvWords(stderr) || uvWords(Buffer.from(stdout).toString('utf8'));
    const what = code === null ? endText((0,clock.L)() - begun, said) : said || `uv failed without a word (exit code ${code})`;
    const broken = brokenPathIn(said, plan);
    if (broken !== undefined)
        throw new errors.yo('ENVIRONMENT_FAILED', `no environment for ${plan.project.name}: ${broken.message}`, pathRemedy(broken, plan), (0,workspaces_location.dz)(broken.file, broken.line));
    const place = await placeOfFailure(what, plan, shop.tree);
    const message = `no environment for ${plan.project.name}: ${(0,printable.g$)(`${wantedPython(what, plan, place)}${what}`)}`;
    throw new errors.yo('ENVIRONMENT_FAILED', message, hint, place);
}
function endText(tookMs, said) {
    if (tookMs >= UV_LIMIT_MS)
        return 'uv took too long';
    return `uv was ended by a signal, as where the machine has no memory left${said === '' ? '' : `: ${said}`}`;
}
function wantedPython(words, { request, admitted, manifest }, place) {
    if (!/python-build-standalone|\/cpython-\d/.test(words))
        return '';
    const text = place.file === manifest ? ` for ${admitted}` : '';
    const asks = place.line === undefined ? '' : `, as ${(0,workspaces_location.Z9)(place)} asks${text}`;
    return `Python${request === undefined ? '' : ` ${request}`} is not here${asks}, and cannot be brought: `;
}
const PLAIN = /^[\w./:=@+-]+$/;
function shownCommand(args, { plan, shop, env, cwd }) {
    const own = external_node_path_.join(shop.root, (0,own_folder.am)(plan.project.name));
    const tried = external_node_path_.join(shop.root, (0,own_folder.y4)(plan.project.name));
    const isNear = external_node_path_.isAbsolute(shop.uv.program);
    const program = isNear ? external_node_path_.relative(cwd, shop.uv.program) : shop.uv.program;
    const command = (words) => [program, ...words.map(shown)].join(' ');
    const shown = (word) => {
        const moved = word === own ? tried : word;
        const near = external_node_path_.isAbsolute(moved) ? external_node_path_.relative(cwd, moved) || '.' : moved.replace(`${cwd}${external_node_path_.sep}`, '');
        const plain = (0,shown_url.c)(near);
        return PLAIN.test(plain) ? plain : (0,shell.x)(plain);
    };
    if (args[0] !== 'pip')
        return command(args);
    const request = plan.request === undefined ? [] : ['--python', plan.request];
    const variables = Object.entries(env).map(([name, value]) => `${name}=${shown(value)} `);
    return `${command(['venv', '--allow-existing', ...request, tried])} && ${variables.join('')}${command(args)}`;
}

;








const POETRY = 'poetry==2.5.1';
const NO_BACKEND = { why: 'locks a project without a build back end' };
async function listOf({ plan, source, folder, home }, shop) {
    if (source.isPackage && !source.hasBackend)
        return NO_BACKEND;
    const beside = external_node_path_.join(shop.root, external_node_path_.posix.dirname(source.lock));
    const lock = (await shop.system.files.read(external_node_path_.join(shop.root, source.lock))) ?? '';
    const pinned = await poetryRequirements(lock, {
        manifest: source.manifest,
        isInstalled: (group) => !source.leavesOut.has(group),
        folderOf: (relative) => external_node_path_.resolve(beside, relative),
        environment: () => markersOf(folder, plan, shop),
    });
    if ('why' in pinned)
        return pinned;
    if ('broken' in pinned) {
        const message = `no environment for ${plan.project.name}: ${(0,printable.g$)(`${source.lock} cannot be read: ${pinned.broken}`)}`;
        const where = external_node_path_.posix.dirname(source.lock);
        const hint = `Run "poetry lock" in ${where === '.' ? 'the top folder' : (0,printable.g$)(where)}, and commit the lock.`;
        throw new errors.yo('LOCK_UNREADABLE', message, hint, { file: source.lock });
    }
    const lines = [...pinned.lines, ...(source.isPackage ? [`-e ${home}`] : [])];
    return { text: lines.map((line) => `${line}\n`).join(''), indexes: pinned.indexes };
}
async function fillFromPoetry(filling, shop) {
    const { plan, source, folder } = filling;
    const { files, report, variable } = shop.system;
    const list = await listOf(filling, shop);
    if ('why' in list) {
        report.log(`${plan.project.name}: Poetry itself installs, as ${(0,printable.g$)(source.lock)} ${(0,printable.g$)(list.why)}`);
        const programs = `${external_node_path_.join(folder, task_environment.lN)}${external_node_path_.delimiter}${variable('PATH') ?? ''}`;
        const env = { VIRTUAL_ENV: folder, PATH: programs };
        await uv(['tool', 'run', '--from', POETRY, 'poetry', 'sync', '--no-interaction'], { plan, shop, env });
        return;
    }
    const file = external_node_path_.join(shop.root, `${(0,own_folder.y4)(plan.project.name)}.txt`);
    await files.write(file, list.text);
    await uv(['pip', 'sync', ...syncArguments(list, folder, file)], { plan, shop });
}
async function fitsPoetry(filling, shop) {
    const { files, programs } = shop.system;
    const list = await listOf(filling, shop);
    if ('why' in list)
        return false;
    const scratch = await files.makeScratch();
    try {
        const file = external_node_path_.join(scratch, 'requirements.txt');
        await files.write(file, list.text);
        const args = ['pip', 'sync', '--dry-run', ...syncArguments(list, filling.folder, file)];
        const { code, stderr } = await programs.run(shop.uv.program, args, { cwd: filling.home, timeoutMs: UV_LIMIT_MS });
        return code === 0 && changesNothing(stderr);
    }
    finally {
        await files.remove(scratch);
    }
}
function syncArguments({ indexes }, folder, file) {
    const named = indexes.flatMap((url) => ['--index', url]);
    const strategy = indexes.length === 0 ? [] : ['--index-strategy', 'unsafe-best-match'];
    return ['--allow-empty-requirements', '--python', folder, ...named, ...strategy, file];
}
function changesNothing(said) {
    const changes = [...said.matchAll(/^ *([-+~]) ([\w.-]+)(.*)$/gm)];
    const names = (sign) => changes.flatMap(([, own, name]) => (own === sign ? name : [])).sort();
    const isOfTree = changes.every(([, , , rest = '']) => rest.includes('file:'));
    return said.includes('Would') && isOfTree && names('-').join() === names('+').join();
}

;



async function writeLauncher(root, name, words, { files }) {
    const file = external_node_path_.join(root, own_folder.j1, name);
    if (process.platform === 'win32') {
        const [program, ...args] = words;
        await files.write(`${file}.cmd`, `@"${program}" ${[...args, '%*'].join(' ')}\r\n`);
    }
    else {
        const script = `#!/bin/sh\n# Written by setup, because there was no such ${external_node_path_.basename(name)} on PATH.\nexec ${words.map(shell.x).join(' ')} "$@"\n`;
        await files.write(file, script, 0o755);
    }
    return file;
}

;



const TOOLS = new Map([
    ['poetry', POETRY],
    ['hatch', 'hatch==1.18.2'],
    ['pdm', 'pdm==2.29.4'],
    ['tox', 'tox==4.67.15'],
    ['nox', 'nox==2026.10.20'],
]);
async function bringLaunchers(tasks, { root, uv }, system) {
    const words = new Set([...tasks.values()].flatMap(({ command }) => firstWords(command)));
    for (const [name, requirement] of TOOLS) {
        if (!words.has(name) || (await isOnPath(name, system)))
            continue;
        await writeLauncher(root, name, [uv, 'tool', 'run', '--quiet', '--from', requirement, name], system);
    }
}
function firstWords(line) {
    return line.split(/[;|&()\n]/).flatMap((command) => command.trim().split(/\s/, 1));
}
async function isOnPath(name, { files, variable }) {
    const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
    for (const folder of (variable('PATH') ?? '').split(external_node_path_.delimiter)) {
        for (const ending of endings) {
            if ((await files.changedAt(external_node_path_.join(folder, `${name}${ending}`))) !== undefined)
                return true;
        }
    }
    return false;
}

var external_node_crypto_ = __webpack_require__(77598);
var pace = __webpack_require__(62377);
var registry_http = __webpack_require__(20558);
var simple_api = __webpack_require__(6241);
var standards_archive = __webpack_require__(45745);
var pypi = __webpack_require__(16231);
var found_program = __webpack_require__(85854);
;
const UV = {
    version: '0.13.9',
    wheels: new Map([
        [
            'linux-x64-gnu',
            {
                fileName: 'uv-0.13.9-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
                sha256: 'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
            },
        ],
        [
            'linux-x64-musl',
            {
                fileName: 'uv-0.13.9-py3-none-musllinux_1_1_x86_64.whl',
                sha256: '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25',
            },
        ],
        [
            'linux-arm64-gnu',
            {
                fileName: 'uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
                sha256: '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
            },
        ],
        [
            'linux-arm64-musl',
            {
                fileName: 'uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
                sha256: '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
            },
        ],
        [
            'darwin-x64',
            {
                fileName: 'uv-0.13.9-py3-none-macosx_10_12_x86_64.whl',
                sha256: 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5',
            },
        ],
        [
            'darwin-arm64',
            {
                fileName: 'uv-0.13.9-py3-none-macosx_11_0_arm64.whl',
                sha256: '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63',
            },
        ],
        [
            'win32-x64',
            {
                fileName: 'uv-0.13.9-py3-none-win_amd64.whl',
                sha256: '6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b',
            },
        ],
        [
            'win32-arm64',
            {
                fileName: 'uv-0.13.9-py3-none-win_arm64.whl',
                sha256: 'eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273',
            },
        ],
    ]),
};

;











const LEAST = [0, 7];
async function findUv(root, system, pin = UV) {
    const onPath = await find_uv_versionOf('uv', root, system);
    if (onPath !== undefined && isNewEnough(onPath))
        return { program: 'uv', version: onPath };
    const name = process.platform === 'win32' ? 'uv.exe' : 'uv';
    const program = external_node_path_.join(root, own_folder.j1, name);
    if ((await find_uv_versionOf(program, root, system)) !== pin.version) {
        const why = onPath === undefined ? 'none is on PATH' : `${onPath} on PATH is older than ${LEAST.join('.')}`;
        system.report.log(`uv ${pin.version} is brought: ${why}`);
        await system.files.write(program, await bring(name, pin, system), 0o755);
    }
    return { program, version: pin.version };
}
async function find_uv_versionOf(program, cwd, { programs }) {
    return /^uv (\S+)/.exec((await (0,found_program.h)(program, { cwd }, programs)) ?? '')?.[1];
}
function isNewEnough(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [leastMajor = 0, leastMinor = 0] = LEAST;
    return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
async function bring(name, { version, wheels }, system) {
    const wheel = wheels.get(thisPlatform());
    if (wheel === undefined)
        throw missing(version, `no wheel of it is known for ${thisPlatform()}`);
    const reasons = [];
    for (const index of indexesFor(system)) {
        const found = await wheelFrom(index, wheel, system);
        if (typeof found === 'string') {
            reasons.push(found);
            continue;
        }
        const archive = (0,standards_archive.p_)(wheel.fileName, found);
        const member = archive.members.find((one) => one.name.endsWith(`/scripts/${name}`));
        if (member !== undefined)
            return (0,standards_archive.hd)(archive, member);
        reasons.push(`${wheel.fileName} has no ${name}`);
    }
    throw missing(version, reasons.join('; '));
}
function thisPlatform() {
    const { platform, arch } = process;
    if (platform !== 'linux')
        return `${platform}-${arch}`;
    const { header } = process.report.getReport();
    return `${platform}-${arch}-${header.glibcVersionRuntime === undefined ? 'musl' : 'gnu'}`;
}
function indexesFor({ variable }) {
    const given = ['UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'PIP_INDEX_URL'].flatMap((name) => variable(name) ?? []);
    const usable = [...given, pypi.U].filter((url) => URL.canParse(url) && /^https?:/.test(url));
    return [...new Set(usable.map((url) => url.replace(/\/*$/, '/')))].map((url) => new URL(url));
}
async function wheelFrom(index, wheel, system) {
    const { username, password, origin } = index;
    const url = new URL(index);
    [url.username, url.password] = ['', ''];
    const known = { username: decodeURIComponent(username), password: decodeURIComponent(password) };
    const credentials = async () => (username === '' ? undefined : known);
    const registry = { http: system.http, pace: pace.qh, origins: [origin], credentials };
    try {
        const files = await (0,simple_api.CS)({ registry, url }, 'uv');
        const file = files?.find(({ fileName }) => fileName === wheel.fileName);
        return file === undefined ? `${(0,registry_http.kP)(url)} has no ${wheel.fileName}` : await right(registry, file, wheel);
    }
    catch (error) {
        return (0,errors.bD)(error);
    }
}
async function right(registry, file, wheel) {
    const bytes = await (0,simple_api.Ve)(registry, file);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return sha256 === wheel.sha256 ? bytes : `${(0,registry_http.kP)(new URL(file.url))} has SHA-256 ${sha256}, not ${wheel.sha256}`;
}
function missing(version, why) {
    const hint = 'Have astral-sh/setup-uv run before this step; on a laptop: pipx install uv.';
    return new errors.yo('UV_MISSING', `environments are made by uv; it is not on PATH, and ${version} cannot be had: ${why}`, hint);
}

var installed_packages = __webpack_require__(51490);
;


async function digestOfFiles(root, paths, { files }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const one of paths) {
        const text = (await files.read(external_node_path_.join(root, one))) ?? '';
        hash.update(one).update('\0').update(text).update('\0');
    }
    return hash.digest('hex');
}

var json = __webpack_require__(41589);
var stated_manager = __webpack_require__(66482);
;


const last_words_MOST_LINES = 3;
function lastWords(said) {
    const all = (0,printable.dz)(said).split(/\r?\n/);
    const lines = pnpmError(all) ?? yarnErrors(all).map((line) => line.replace(NPM_NAMES, '').trim());
    const told = lines.filter((line) => line !== '');
    const news = [...new Set(told.filter((line) => !NO_NEWS.test(line)))];
    return (0,printable.g$)((0,shown_url.c)((news.length > 0 ? news : told).slice(0, last_words_MOST_LINES).reduce(joined, '')));
}
function joined(before, line) {
    if (before === '')
        return line;
    return /[.,:;!?]$/.test(before) || /^(?!command )[a-z]/.test(line) ? `${before} ${line}` : `${before}; ${line}`;
}
const NPM_NAMES = /^\s*(?:npm )?(?:error:?|ERR!|ERR_\w+|WARN)(?![a-z])\s*(?:(?:notarget|network|notsup|engine) |404(?=\s*$|\s\s))?/i;
const NO_NEWS = /^(?:code|syscall |errno |path |A complete log|.*\.log$|at .*:\d+:\d+|\w+: '.*',?$|port: |[{}]|404 (?:Note that|tarball, folder)|warning |info |yarn install v|\[\d+\/\d+\]|Lockfile is up to date|Progress: |Packages: |[+-]+$|Done in )/;
const YARN_LINE = /^\u27a4 (?<code>YN\d{4}): (?:[\u250c\u2502\u2514\u00b7] ?)?(?<text>.*)$/;
const YARN_NEWS = /^YN00(?:0[02345678]|13|19|60|61|68|7[67]|8[56])$/;
function yarnErrors(lines) {
    const plain = lines.filter((line) => !/^::(?:group::|endgroup::)/.test(line));
    const errors = plain.flatMap((line) => {
        const { code = '', text = '' } = YARN_LINE.exec(line)?.groups ?? {};
        return code === '' || YARN_NEWS.test(code) || /^[-+]/.test(text) ? [] : [`${code}: ${text.trim()}`];
    });
    return errors.length === 0 ? plain : [...new Set(errors)];
}
const PNPM_ERROR = /^Error: +(?<code>ERR_PNPM_\w+)?(?= *$| +\u00d7)/;
const PNPM_PART = /^(?:Error:)? *(?:\u00d7|[\u251c\u2570]\u2500\u25b6|(?<help>help:)) (?<text>.*)$/;
function pnpmError(lines) {
    const start = lines.findIndex((line) => PNPM_ERROR.test(line));
    if (start < 0)
        return undefined;
    const parts = pnpmParts(lines.slice(start));
    const cause = parts.findLast(({ isHelp }) => !isHelp);
    const code = PNPM_ERROR.exec(lines[start] ?? '')?.groups?.['code'];
    const what = [code, cause?.text].filter((one) => one !== undefined).join(': ');
    const help = parts.find(({ isHelp }) => isHelp)?.text;
    return [help === undefined ? what : `${what}${what.endsWith('.') ? '' : ';'} ${help}`];
}
function pnpmParts(lines) {
    const parts = [];
    for (const line of lines) {
        const { help, text } = PNPM_PART.exec(line)?.groups ?? {};
        if (text !== undefined)
            parts.push({ isHelp: help !== undefined, text: text.trim(), isWhole: false });
        else {
            const part = parts.at(-1);
            const more = line.replace(/^[\s\u2502]+/, '').trim();
            if (part === undefined || part.isWhole)
                continue;
            if (more === '')
                part.isWhole = true;
            else
                part.text += /\S-$/.test(part.text) ? more : ` ${more}`;
        }
    }
    return parts;
}

;











const PACKAGES = {
    npm: 'npm',
    pnpm: 'pnpm',
    yarn: 'yarn',
    berry: '@yarnpkg/cli-dist',
};
const LIMIT_MS = 5 * 60_000;
async function findManager(install, root, system) {
    if (install.unclear !== undefined)
        throw unclear(install.unclear, install.manager);
    const program = (0,node_workspaces.oQ)(install.manager);
    const cwd = external_node_path_.join(root, install.root);
    const versionOf = (one) => (0,found_program.h)(one, { cwd, env: WITHOUT_QUESTIONS }, system.programs);
    const onPath = await versionOf(program);
    const { stated } = install;
    if (onPath !== undefined && (stated === undefined || onPath === stated.version))
        return { program, version: onPath };
    if (stated === undefined)
        throw find_manager_missing(install, `${program} is not on PATH`, program === 'npm' ? WITH_NODE : undefined);
    const folder = external_node_path_.join(root, own_folder.j1, (0,stated_manager.Y)({ program, version: stated.version }));
    const brought = external_node_path_.join(folder, program);
    if ((await versionOf(brought)) !== stated.version)
        await find_manager_bring(install, stated.version, root, system);
    else
        await refuseAltered(install, folder, system);
    return { program: brought, version: stated.version };
}
const WITHOUT_QUESTIONS = { COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', COREPACK_ENABLE_STRICT: '0' };
async function find_manager_bring(install, version, root, system) {
    const { files, report } = system;
    const [name, program] = [PACKAGES[install.manager], (0,node_workspaces.oQ)(install.manager)];
    report.log(`${name} ${version} is brought, as ${install.root === '' ? '' : `${install.root}/`}package.json states it`);
    const own = (0,stated_manager.Y)({ program, version });
    const folder = external_node_path_.join(root, own_folder.j1, own);
    await files.makeFolder(folder);
    const args = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    await npm([...args, `${name}@${version}`], install, folder, system);
    try {
        await refuseAltered(install, folder, system);
    }
    catch (error) {
        await files.remove(folder);
        throw error;
    }
    const file = external_node_path_.join(folder, 'node_modules', '.bin', program);
    const words = [process.platform === 'win32' ? `${file}.cmd` : file];
    await writeLauncher(root, `${own}/${program}`, words, system);
}
const WITH_NODE = 'It comes with Node: actions/setup-node before this step, or Node on PATH.';
async function npm(args, install, folder, { programs }) {
    const what = `${PACKAGES[install.manager]} ${install.stated?.version}`;
    const run = async () => programs.run('npm', args, { cwd: folder, timeoutMs: LIMIT_MS });
    const { code, stderr } = await run().catch((error) => {
        throw error.code === 'ENOENT' ? find_manager_missing(install, `npm, which brings ${what}, is not on PATH`, WITH_NODE) : error;
    });
    if (code !== 0)
        throw find_manager_missing(install, `npm cannot bring ${what}: ${lastWords(stderr)}`);
}
const COMPARED = 'compared-hash';
async function refuseAltered(install, folder, system) {
    const { manager, stated } = install;
    if (stated?.hash === undefined)
        return;
    const record = external_node_path_.join(folder, COMPARED);
    if ((await system.files.read(record)) === stated.hash)
        return;
    const [algorithm = '', expected] = stated.hash.split('.');
    if (!(0,external_node_crypto_.getHashes)().includes(algorithm)) {
        const what = `packageManager states a hash by ${algorithm}, which Node does not know`;
        throw new errors.yo('PACKAGE_MANAGER_UNCLEAR', what, 'corepack use writes one that it knows.', stated.at);
    }
    if ((await hashOf(algorithm, install, folder, system)) !== expected)
        throw new errors.yo('PACKAGE_MANAGER_ALTERED', `${PACKAGES[manager]} ${stated.version} has another hash in the registry than package.json states`, 'Look who changed packageManager; "corepack use" writes the hash of what is published.', stated.at);
    await system.files.write(record, stated.hash);
}
async function hashOf(algorithm, install, folder, system) {
    const { manager, stated } = install;
    const { files } = system;
    const digest = (bytes) => (0,external_node_crypto_.createHash)(algorithm)
        .update(bytes ?? '')
        .digest('hex');
    const name = PACKAGES[manager];
    if (manager === 'berry')
        return digest(await files.readBytes(external_node_path_.join(folder, 'node_modules', name, 'bin/yarn.js')));
    if (algorithm === 'sha512') {
        const reading = (0,json.Vh)((await files.read(external_node_path_.join(folder, 'node_modules/.package-lock.json'))) ?? '');
        const packages = 'value' in reading ? (0,json.memberOf)(reading.value, 'packages') : undefined;
        const integrity = (0,json.stringMember)((0,json.memberOf)(packages, `node_modules/${name}`), 'integrity') ?? '';
        return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
    }
    const place = external_node_path_.join(folder, 'archive');
    await files.makeFolder(place);
    const args = ['pack', '--ignore-scripts', '--prefer-offline', '--pack-destination', place];
    await npm([...args, `${name}@${stated?.version}`], install, folder, system);
    const [archive = ''] = await files.list(place);
    const hash = digest(await files.readBytes(external_node_path_.join(place, archive)));
    await files.remove(place);
    return hash;
}
function unclear({ text, at }, manager) {
    const what = `packageManager is ${(0,printable.g$)(text)}, which names no program and its whole version`;
    const name = (0,node_workspaces.oQ)(manager);
    const hint = `Write both there, as "${name}@1.2.3"; npm view ${PACKAGES[manager]} version tells the newest.`;
    return new errors.yo('PACKAGE_MANAGER_UNCLEAR', what, hint, at);
}
function find_manager_missing({ manager, root, stated }, why, way) {
    const [program, file] = [(0,node_workspaces.oQ)(manager), external_node_path_.posix.join(root, 'package.json')];
    const hint = stated === undefined
        ? `State it in package.json, as "packageManager": "${program}@VERSION"; npm then brings it.`
        : `Correct packageManager there, or have ${program} ${stated.version} on PATH; npm view ${PACKAGES[manager]} versions tells what there is.`;
    return new errors.yo('PACKAGE_MANAGER_MISSING', why, way ?? hint, stated?.at ?? { file });
}

;

async function refuseFile(places, root, files, refusal) {
    for (const place of places) {
        const at = external_node_path_.join(root, place);
        if ((await files.changedAt(at)) === undefined || (await files.isFolder(at)))
            continue;
        throw refusal(`${place} is no folder`, 'Move it away: setup puts there what it makes.');
    }
}

var stale_locks = __webpack_require__(28408);
;



const AS_FAR_AS_IT_FITS = 'With stale-locks: warn it is used as far as it fits.';
async function unfitLocks(plans, installs, { view, root }, { files, report }, isFailure) {
    const locks = new Set([
        ...plans.flatMap(({ source }) => ('lock' in source ? source.lock : [])),
        ...installs.flatMap(({ lock }) => lock ?? []),
    ]);
    const users = [...view.graph.projects].flatMap(([name, project]) => {
        const lockfiles = project.lockfiles.filter((file) => locks.has(file));
        return lockfiles.length === 0 ? [] : [[name, { ...project, lockfiles }]];
    });
    const read = async (paths) => {
        const all = [...paths].map(async (file) => [file, await files.readBytes(external_node_path_.join(root, file))]);
        return new Map((await Promise.all(all)).flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]])));
    };
    const findings = await (0,stale_locks.findUnfitLocks)({ graph: { ...view.graph, projects: new Map(users) }, tree: view.tree, read });
    const isWrong = ({ severity, code }) => severity === 'error' && (isFailure || code !== 'stale-lock');
    const wrong = new Map();
    for (const one of findings.filter(isWrong))
        if (!wrong.has(one.file))
            wrong.set(one.file, errorOf(one));
    const stale = new Set();
    for (const { message, fix, file, severity } of findings) {
        if (severity !== 'error' || wrong.has(file))
            continue;
        stale.add(file);
        report.annotate({ level: 'warning', title: 'Stale lock', message: `${message}\n${fix}`, file });
    }
    return { wrong, stale };
}
function errorOf(finding) {
    const { code, message, fix } = finding;
    const isStale = code === 'stale-lock';
    const hint = isStale ? `${fix} ${AS_FAR_AS_IT_FITS}` : fix;
    return new errors.yo(isStale ? 'LOCK_STALE' : 'LOCK_UNREADABLE', message, hint, finding);
}

;










const install_packages_LIMIT_MS = 20 * 60_000;
const HELD_MS = 10 * 60_000;
const STAMP = 'node_modules/.maestro.json';
const LOCKED = {
    npm: ['ci'],
    pnpm: ['install', '--frozen-lockfile'],
    yarn: ['install', '--frozen-lockfile'],
    berry: ['install', '--immutable'],
};
const STALE = {
    npm: ['install', '--no-save'],
    pnpm: ['install', '--no-frozen-lockfile'],
    yarn: ['install', '--pure-lockfile'],
    berry: ['install', '--no-immutable'],
};
const UNLOCKED = {
    npm: ['install', '--no-package-lock'],
    pnpm: ['install', '--no-lockfile'],
    yarn: ['install', '--no-lockfile'],
    berry: ['install', '--no-immutable'],
};
const ALWAYS = {
    npm: ['--include=dev', '--no-audit', '--no-fund'],
    pnpm: ['--prod=false'],
    yarn: ['--production=false', '--non-interactive'],
    berry: [],
};
const SAYS_STALE = {
    yarn: /lockfile needs to be updated/,
    berry: /YN0028/,
};
async function installPackages(install, root, system) {
    const own = external_node_path_.join(root, (0,own_folder.Sh)(install.root));
    const work = async () => {
        const release = await system.files.lock(`${own}.lock`, HELD_MS);
        try {
            return await installWhereNeeded(install, { root, begun: `${own}.begun` }, system);
        }
        finally {
            await release();
        }
    };
    return work().catch((error) => {
        const why = (0,errors.EU)(error);
        if (why === undefined)
            throw error;
        const { path: at } = error;
        const what = at === undefined ? why : `${external_node_path_.relative(root, at)}: ${why}`;
        throw failed(install, what, 'Run setup again once there is room, and it may write there.');
    });
}
async function installWhereNeeded(install, { root, begun }, system) {
    const { files } = system;
    const folder = external_node_path_.join(root, install.root);
    const place = external_node_path_.posix.join(install.root, 'node_modules');
    await refuseFile([place], root, files, (what, hint) => failed(install, what, hint));
    const manager = await findManager(install, root, system);
    const file = external_node_path_.join(folder, STAMP);
    const digest = await digestOfFiles(root, install.files, system);
    const [before, installed] = [await files.read(file), await (0,installed_packages.A)(install, root, files)];
    const left = await files.read(begun);
    if (left === undefined) {
        if (before === stampOf(digest, manager, installed))
            return { install, version: manager.version, state: 'kept' };
        const isOthers = before === undefined && (await files.isFolder(external_node_path_.join(folder, 'node_modules')));
        if (isOthers && (fits(install, installed) || (system.job === undefined && mayFit(install, installed))))
            return { install, version: manager.version, state: 'found' };
    }
    refuseWorkspaceOfYarn(install);
    await files.write(begun, HALF);
    if (left === HALF)
        await removeInstalled(install, root, files);
    await files.remove(file);
    const forget = system.whenInterrupted?.(() => files.remove(external_node_path_.join(folder, 'node_modules')));
    try {
        await fill(install, manager, folder, system);
        await files.write(file, stampOf(digest, manager, await (0,installed_packages.A)(install, root, files)));
        await files.remove(begun);
    }
    catch (error) {
        if (error instanceof errors.yo && error.code === 'LOCK_STALE')
            await files.write(begun, UNTOUCHED);
        throw error;
    }
    finally {
        forget?.();
    }
    return { install, version: manager.version, state: 'made' };
}
const HALF = 'Of an installation that setup has begun and not ended: the next one begins anew.\n';
const UNTOUCHED = 'Of an installation that a stale lock has kept from beginning: what is there is not what it says.\n';
function manifestsIn({ files }) {
    return files.filter((file) => external_node_path_.posix.basename(file) === 'package.json');
}
async function removeInstalled(install, root, files) {
    for (const at of new Set([install.root, ...manifestsIn(install).map(repo_paths.gN)])) {
        await files.remove(external_node_path_.join(root, at, 'node_modules'));
    }
}
function refuseWorkspaceOfYarn(install) {
    const { manager, root, lock, within } = install;
    if (manager !== 'yarn' || within === undefined)
        return;
    const what = `yarn 1 would install those of the workspace at ${within || 'the top folder'}, and not by its lock`;
    const manifest = external_node_path_.posix.join(within, 'package.json');
    const way = `or remove ${lock ?? 'its lock'}, so that the lock of the workspace has it.`;
    throw failed(install, what, `Take ${root} out of workspaces in ${manifest}, ${way}`);
}
function fits({ isStale }, installed) {
    return installed.state === 'locked' && installed.content === '' && !isStale;
}
function mayFit({ lock, isStale }, installed) {
    return installed.state !== 'incomplete' && (installed.state !== 'other' || lock === undefined || isStale);
}
function stampOf(digest, { version }, found) {
    const { state } = found;
    const installed = 'why' in found ? { state, why: found.why } : { state, content: found.content };
    return `${JSON.stringify({ formatVersion: 3, manager: version, node: process.version, digest, installed })}\n`;
}
async function fill(install, found, folder, system) {
    const { manager, lock, root, isStale } = install;
    const { program } = found;
    const isAlone = manifestsIn(install).length === 1;
    const own = manager === 'npm' && install.within !== undefined && isAlone ? ['--no-workspaces'] : [];
    const args = [...(lock === undefined ? UNLOCKED : isStale ? STALE : LOCKED)[manager], ...ALWAYS[manager], ...own];
    const env = { CI: 'true', COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' };
    const file = external_node_path_.join(folder, external_node_path_.basename(lock ?? 'package.json'));
    const run = () => system.programs.run(program, args, { cwd: folder, env, timeoutMs: install_packages_LIMIT_MS });
    const { code, stdout, stderr } = await (isStale ? keeping(file, run, system) : run());
    if (code === 0)
        return;
    const all = `${stderr}\n${Buffer.from(stdout).toString('utf8')}`;
    if (lock !== undefined && !isStale && SAYS_STALE[manager]?.test(all)) {
        tellStale(lock, install, system);
        await fill({ ...install, isStale: true }, found, folder, system);
        return;
    }
    const what = code === null ? `${manager} took too long` : lastWords(all);
    const command = external_node_path_.isAbsolute(program) ? external_node_path_.relative(folder, program) : program;
    throw failed(install, what, `${command} ${args.join(' ')} in ${root || 'the top folder'} shows all of it.`);
}
function tellStale(lock, { root, staleLocks }, { report }) {
    const message = `${lock} is not that of its manifests, as yarn says`;
    const fix = `Run "yarn install"${root === '' ? '' : ` in ${root}`}, and commit the lock.`;
    if (staleLocks === 'fail')
        throw new errors.yo('LOCK_STALE', message, `${fix} ${AS_FAR_AS_IT_FITS}`, { file: lock });
    report.annotate({ level: 'warning', title: 'Stale lock', message: `${message}\n${fix}`, file: lock });
}
function failed({ root, lock }, what, hint) {
    const message = `the packages of ${root || 'the top folder'} cannot be installed: ${what}`;
    return new errors.yo('PACKAGES_FAILED', message, hint, { file: lock ?? external_node_path_.posix.join(root, 'package.json') });
}
async function keeping(file, run, { files, whenInterrupted }) {
    const before = await files.readBytes(file);
    const restore = async () => {
        if (before !== undefined)
            await files.write(file, before);
    };
    const forget = whenInterrupted?.(restore);
    try {
        return await run();
    }
    finally {
        forget?.();
        await restore();
    }
}

var trust = __webpack_require__(65776);
;





const FOLDER = `${own_folder.w5}/downloads`;
const VARIABLES = {
    UV_CACHE_DIR: 'uv',
    npm_config_cache: 'npm',
    npm_config_store_dir: 'pnpm',
    YARN_CACHE_FOLDER: 'yarn',
};
const STATE = 'downloads';
async function restoreDownloads(root, partsOf, system) {
    const { job, folders, files, variable, report } = system;
    if (job === undefined || folders === undefined)
        return undefined;
    const folder = external_node_path_.join(root, FOLDER);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of [...(await partsOf())].sort())
        hash.update(part).update('\0');
    const general = `maestro-downloads-v1-${process.platform}-${process.arch}-`;
    const key = `${general}${hash.digest('hex').slice(0, 32)}`;
    const wasThere = await files.isFolder(folder);
    const found = await folders.restore(folder, key, [general]);
    if (found === undefined && !wasThere)
        await files.remove(folder);
    await files.makeFolder(folder);
    report.log(found === undefined
        ? 'No downloads are kept yet'
        : `Downloads of ${found === key ? 'these' : 'other'} locks are here`);
    const isKept = (0,trust.YP)(system.event, '').trust === 2;
    const own = Object.entries(VARIABLES).filter(([name]) => variable(name) === undefined);
    return {
        variables: Object.fromEntries(own.map(([name, below]) => [name, external_node_path_.join(folder, below)])),
        areWhole() {
            if (isKept && found !== key)
                job.remember(STATE, JSON.stringify({ folder, key }));
        },
    };
}
async function keepDownloads(job, { folders, files }) {
    const reading = (0,json.Vh)(job.recall(STATE));
    const state = 'value' in reading && (0,json.Gv)(reading.value) ? reading.value : {};
    const [folder, key] = [(0,json.stringMember)(state, 'folder'), (0,json.stringMember)(state, 'key')];
    if (folder === undefined || key === undefined || folders === undefined || !(await files.isFolder(folder)))
        return;
    await folders.save(folder, key);
}

var installed_distributions = __webpack_require__(29663);
var other_interpreter = __webpack_require__(89486);
;




function refuseNeeds({ project, source, refused }, system) {
    const all = [...refused, ...(source.kind === 'declared' ? source.refused : [])];
    const [first, ...more] = all.filter(({ index }) => index === undefined || !asksOnly(index, system));
    if (first === undefined)
        return;
    const places = new Set(more.map(({ at }) => (0,workspaces_location.Z9)(at)));
    places.delete((0,workspaces_location.Z9)(first.at));
    const others = [...places].map(printable.g$);
    const also = others.length === 0 ? '' : `; wrong as well: ${others.join(', ')}`;
    const remedies = [first.remedy ?? [], first.kind === 'lock' ? lockRemedy(project.root) : []].flat();
    throw new errors.yo(first.kind === 'lock' ? 'LOCK_NEEDED' : 'ENVIRONMENT_FAILED', `no environment for ${project.name}: ${first.message}${also}`, remedies.join(' '), first.at);
}
function lockRemedy(folder) {
    return `Run poetry lock in ${(0,printable.g$)(folder) || 'the top folder'}, and commit poetry.lock: what is locked is installed from where the lock says.`;
}
function asksOnly(index, { variable }) {
    const given = (names) => names.flatMap((name) => (variable(name) ?? '').split(/\s+/).filter((one) => one !== ''));
    const main = given(['UV_DEFAULT_INDEX', 'UV_INDEX_URL']);
    const all = [...(main.length === 0 ? [pypi.U] : main), ...given(['UV_INDEX', 'UV_EXTRA_INDEX_URL'])];
    const meant = placeOf(index);
    return meant !== undefined && all.every((one) => placeOf(one.replace(/^[\w-]+=/, '')) === meant);
}
function placeOf(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, host, pathname, search } = new URL(url);
    return `${protocol}//${host}${pathname.replace(/\/+$/, '')}${search}`;
}

var lockfiles = __webpack_require__(587);
;






async function besideRootTools({ lock, rootGroups }, { root, tree, system }) {
    const manifest = await (0,python_manifest.WI)(tree, (0,repo_paths.gN)(lock));
    if (manifest === undefined || (0,toml.fK)(manifest.table, 'project') !== undefined)
        return [];
    const text = await system.files.read(external_node_path_.join(root, lock));
    const reading = text === undefined ? undefined : await (0,lockfiles.m)(lock, text, new Map());
    if (reading === undefined || !('set' in reading))
        return [];
    const { entries, importers } = reading.set;
    const asked = (0,uv_groups.wX)(manifest, rootGroups);
    const uses = importers?.get('') ?? [];
    const reached = new Set(uses.flatMap(({ name, to }) => (asked.has(name) ? to : [])));
    for (const key of reached)
        for (const { to } of entries.get(key)?.edges ?? [])
            reached.add(to);
    const brought = new Set([...reached].map((key) => entries.get(key)?.name));
    return [...new Set([...entries.values()].map(({ name }) => name))].filter((name) => !brought.has(name));
}

;



async function settingsBehind({ project, source }, tree) {
    const folders = source.kind === 'declared' ? source.folders.map(({ root }) => root) : [];
    const listed = await Promise.all(folders.map((folder) => listsIn(folder, tree)));
    const settings = [project.root, ...(0,repo_paths.Zv)(project.root)].map((folder) => (0,repo_paths._z)(folder, 'uv.toml'));
    return [...new Set([...listed.flat(), ...settings])].filter((file) => tree.entries.has(file));
}
const DYNAMIC = ['tool', 'setuptools', 'dynamic'];
async function listsIn(folder, tree) {
    if (tree.text((0,repo_paths._z)(folder, 'pyproject.toml'))?.includes('dynamic') !== true)
        return [];
    const table = (await (0,python_manifest.WI)(tree, folder))?.table;
    if (table === undefined)
        return [];
    const extras = (0,toml.ws)(table, ...DYNAMIC, 'optional-dependencies').map(([extra]) => [
        'optional-dependencies',
        extra,
    ]);
    return [['dependencies'], ...extras]
        .flatMap((keys) => textsAt(table, [...DYNAMIC, ...keys, 'file']))
        .flatMap((file) => (0,repo_paths.o1)(folder, file) ?? []);
}
function textsAt(table, keys) {
    return [(0,toml.bX)(table, ...keys) ?? [], (0,toml.kp)(table, ...keys)].flat();
}

;


















const make_environment_HELD_MS = 10 * 60_000;
async function makeEnvironment(plan, shop) {
    const made = await makeWhereNeeded(plan, shop);
    return { ...made, python: await interpreterIn(made.folder, shop.system) };
}
async function makeWhereNeeded(plan, shop) {
    const { system } = shop;
    const { files } = system;
    const folder = external_node_path_.join(shop.root, (0,own_folder.am)(plan.project.name));
    const release = await files.lock(`${folder}.lock`, make_environment_HELD_MS);
    try {
        const stamp = await make_environment_stampOf(plan, shop);
        const file = external_node_path_.join(folder, task_environment.uP);
        const before = await files.read(file);
        const isLost = await isWithoutItsPython(folder, (await files.read(external_node_path_.join(folder, 'pyvenv.cfg'))) ?? '', files);
        if (before === stamp && !isLost)
            return { folder, state: 'kept' };
        const found = system.job === undefined ? await fittingVenv(plan, shop) : undefined;
        if (found !== undefined) {
            await files.remove(folder);
            return { folder: found, state: 'found' };
        }
        if (isLost || (before !== undefined && rootOf(before) !== shop.root))
            await files.remove(folder);
        else
            await files.remove(file);
        const forget = system.whenInterrupted?.(() => files.remove(folder));
        try {
            refuseNeeds(plan, system);
            await fillAtAll(plan, folder, shop);
            await loadFromTree(plan, folder, shop);
            await files.write(file, stamp);
        }
        catch (error) {
            await files.remove(folder);
            throw error;
        }
        finally {
            forget?.();
        }
        return { folder, state: 'made' };
    }
    finally {
        await release();
    }
}
function rootOf(stamp) {
    const reading = (0,json.Vh)(stamp);
    return 'value' in reading ? (0,json.stringMember)(reading.value, 'root') : undefined;
}
async function fillAtAll(plan, folder, shop) {
    const { files, report } = shop.system;
    try {
        await make_environment_fill(plan, folder, shop);
    }
    catch (error) {
        const other = error instanceof errors.yo ? await otherPython(plan, shop) : undefined;
        if (other === undefined)
            throw error;
        await files.remove(folder);
        report.log(`Python ${plan.request} cannot be had here: ${plan.project.name} gets ${other.request}, which it admits as well`);
        await make_environment_fill({ ...plan, ...other }, folder, shop);
    }
}
const NEWEST_MINOR = 20;
async function otherPython({ python, request, admitted }, { root, system, uv }) {
    const [, minor] = /^3\.(\d+)/.exec(python ?? '') ?? [];
    if (request === undefined || minor === undefined)
        return undefined;
    const isHere = async (version) => {
        const options = { cwd: root, env: { UV_PYTHON_DOWNLOADS: 'never' }, timeoutMs: UV_LIMIT_MS };
        return (await system.programs.run(uv.program, ['python', 'find', version], options)).code === 0;
    };
    if (await isHere(request))
        return undefined;
    for (let next = Number(minor) + 1; next <= NEWEST_MINOR; next++) {
        const version = `3.${next}`;
        const asked = pythonRequest(admitted, version);
        if (asked !== undefined && (0,requires_python.lM)(admitted, version) && (await isHere(asked)))
            return { python: version, request: asked };
    }
    return undefined;
}
async function isWithoutItsPython(folder, settings, files) {
    return (await (0,task_environment.xY)(folder, files)) || (0,other_interpreter.$)(folder, settings, files);
}
async function make_environment_stampOf(plan, { root, tree, system, uv }) {
    const { manifest, request, source, siblings } = plan;
    const folders = 'lock' in source ? siblings : source.folders.map(({ root }) => root);
    const read = [manifest, ...('lock' in source ? [source.lock] : []), ...make_environment_manifestsIn(folders, tree)];
    read.push(...(await settingsBehind(plan, tree)));
    const recipe = JSON.stringify(source, (key, value) => (key === 'manifest' ? undefined : value));
    const made = {
        formatVersion: 5,
        uv: uv.version,
        python: request ?? '',
        root,
        recipe,
        digest: await digestOfFiles(root, read, system),
        files: Object.fromEntries(read.map((file) => [file, tree.entries.get(file)?.objectId ?? ''])),
    };
    return `${JSON.stringify(made)}\n`;
}
function make_environment_manifestsIn(folders, tree) {
    return folders
        .flatMap((root) => ['pyproject.toml', 'setup.py', 'setup.cfg'].map((name) => external_node_path_.posix.join(root, name)))
        .filter((file) => tree.entries.has(file));
}
async function fittingVenv(plan, shop) {
    const { project, source } = plan;
    const { files, programs } = shop.system;
    const home = external_node_path_.join(shop.root, project.root);
    const folder = external_node_path_.join(home, '.venv');
    const settings = await files.read(external_node_path_.join(folder, 'pyvenv.cfg'));
    if (source.kind === 'declared' || settings === undefined)
        return undefined;
    if (await isWithoutItsPython(folder, settings, files))
        return undefined;
    if ((await copiesIn(folder, shop)).length > 0)
        return undefined;
    if (source.kind === 'poetry')
        return (await fitsPoetry({ plan, source, folder, home }, shop)) ? folder : undefined;
    const env = { UV_PROJECT_ENVIRONMENT: folder };
    const args = ['sync', '--frozen', '--check', ...groupFlag(source)];
    const { code } = await programs.run(shop.uv.program, args, { cwd: home, env, timeoutMs: UV_LIMIT_MS });
    return code === 0 ? folder : undefined;
}
async function make_environment_fill(plan, folder, shop) {
    const { project, source } = plan;
    const home = external_node_path_.join(shop.root, project.root);
    if (source.kind === 'uv') {
        const env = { UV_PROJECT_ENVIRONMENT: folder };
        await uv(['sync', '--frozen', ...groupFlag(source), ...pythonFlag(plan)], { plan, shop, env });
        if (source.rootGroups.length === 0)
            return;
        const groups = source.rootGroups.flatMap((group) => ['--only-group', group]);
        const others = (await besideRootTools(source, shop)).flatMap((name) => ['--no-install-package', name]);
        const args = ['sync', '--frozen', '--inexact', ...groups, ...others, ...pythonFlag(plan)];
        await uv(args, { plan, shop, env, at: (0,repo_paths.gN)(source.lock) });
        return;
    }
    if (source.kind === 'declared')
        await shop.system.files.remove(folder);
    await uv(['venv', '--allow-existing', ...pythonFlag(plan), folder], { plan, shop });
    await refuseOtherPython(plan, folder, shop);
    const into = ['--python', folder];
    if (source.kind === 'declared') {
        const packages = source.folders.flatMap(({ root, isBuilt, isStandard }) => {
            const at = external_node_path_.join(shop.root, root);
            if (isBuilt)
                return ['-e', at];
            return isStandard ? ['-r', external_node_path_.join(at, 'pyproject.toml')] : [];
        });
        const groups = source.groups.flatMap((group) => ['--group', `${external_node_path_.join(home, 'pyproject.toml')}:${group}`]);
        const env = source.builtOnce.length === 0 ? {} : { UV_NO_SOURCES_PACKAGE: source.builtOnce.join(' ') };
        const asked = [...packages, ...groups, ...source.requirements];
        if (asked.length > 0)
            await uv(['pip', 'install', ...into, ...asked], { plan, shop, env });
        return;
    }
    await fillFromPoetry({ plan, source, folder, home }, shop);
}
async function copiesIn(folder, { root, system }) {
    const { files } = system;
    const origins = await Promise.all((await (0,installed_distributions.Ho)(folder, files)).map((one) => (0,installed_distributions.AS)(one, files)));
    return origins.flatMap((one) => one?.copyOf ?? []).filter((one) => one.startsWith(root + external_node_path_.sep));
}
async function loadFromTree(plan, folder, shop) {
    const copies = await copiesIn(folder, shop);
    if (copies.length === 0)
        return;
    const each = copies.flatMap((one) => ['-e', one]);
    await uv(['pip', 'install', '--python', folder, '--no-deps', ...each], { plan, shop });
}
function pythonFlag({ request }) {
    return request === undefined ? [] : ['--python', request];
}
async function refuseOtherPython(plan, folder, { system, tree }) {
    const { project, admitted } = plan;
    const version = await interpreterIn(folder, system);
    if (admitted === '' || version === undefined || (0,requires_python.lM)(admitted, version))
        return;
    const message = `no environment for ${project.name}: it asks for Python ${(0,printable.g$)(admitted)}, and ${version} is what there is`;
    const hint = 'Have a Python on PATH that it admits, or have uv bring one: UV_PYTHON_DOWNLOADS=automatic.';
    throw new errors.yo('ENVIRONMENT_FAILED', message, hint, await placeOfPython(plan, tree));
}
async function interpreterIn(folder, { files }) {
    const said = await files.read(external_node_path_.join(folder, 'pyvenv.cfg'));
    return /^\d+\.\d+\.\d+/.exec((0,installed_distributions.Ui)(said ?? '') ?? '')?.[0];
}

;
function progressOf(total, report) {
    const active = new Set();
    let [done, made] = [0, 0];
    const tell = () => {
        const names = active.size === 0 ? '' : `: ${[...active].join(', ')}`;
        report.progress(`Setting up ${done} of ${total}${names}`);
    };
    return {
        async shown(name, work) {
            active.add(name);
            tell();
            try {
                const result = await work();
                made++;
                return result;
            }
            finally {
                active.delete(name);
                done++;
                tell();
            }
        },
        async tellInterruption() {
            report.progress('');
            const rest = 'nothing half made is left, and what was started has ended, as far as it can be found';
            report.log(`Interrupted: ${made} of ${total} set up; ${rest}`);
        },
    };
}

var at_a_time = __webpack_require__(30839);
;

async function settle(limit, items, namesOf, work) {
    const outcomes = await (0,at_a_time.U)(limit, items, (item) => {
        return work(item).then((result) => ({ result }), (error) => ({ names: namesOf(item), error }));
    });
    return {
        results: outcomes.flatMap((one) => ('result' in one ? [one.result] : [])),
        failures: outcomes.flatMap((one) => ('result' in one ? [] : [one])),
    };
}

;






















const AT_A_TIME = 2;
async function run(inputs, system) {
    const started = (0,clock.L)();
    const { report } = system;
    const { made, installed, failures, why } = await setUpAll(inputs, system).catch(refused);
    report.progress('');
    const seconds = Math.round(((0,clock.L)() - started) / 100) / 10;
    const rows = [...made.map(environmentRow), ...installed.map(packagesRow)];
    const failed = failures.map(({ names, error }) => ({ names, ...(0,errors.Ic)(error) }));
    const outcome = { rows, failed, seconds, why };
    if (inputs.summary)
        await report.summary(async () => setupSummary(outcome));
    if (failures.length === 0 || rows.length > 0)
        await report.show(async (screen) => setupText(outcome, screen));
    if (failures.length > 0) {
        if (rows.length + failures.length > 1)
            report.log(failedHeadline({ rows, failed }));
        throw failures.length === 1 ? failures[0]?.error : new errors.Sm(failures.map(({ error }) => error));
    }
    const folders = made.map(({ plan, folder }) => [plan.project.name, folder]);
    return {
        environments: Object.fromEntries(folders),
        packages: installed.map(({ install }) => install.root || '.'),
        made: rows.filter(({ state }) => state === 'made').length,
        seconds,
    };
}
function refused(error) {
    return { why: '', made: [], installed: [], failures: [{ names: [], error }] };
}
async function setUpAll(inputs, system) {
    const { report, files } = system;
    (0,unsafe_event.N)(system.event);
    const what = await (0,what_to_run.L)(inputs, system);
    (0,what_to_run.N)(inputs.targets, what);
    const { view, root } = what;
    const allPlans = await planEnvironments(projectsOf('python', what), view.graph, view.tree);
    const installs = nodeInstalls(what);
    const allNeeded = installs.filter((one) => !(0,node_plan.i)(one, view.tree));
    const staleLocks = inputs['stale-locks'];
    const { wrong, stale } = await unfitLocks(allPlans, allNeeded, what, system, staleLocks === 'fail');
    const plans = allPlans.filter((one) => !wrong.has(lockOf(one) ?? ''));
    const needed = allNeeded.filter(({ lock }) => !wrong.has(lock ?? ''));
    tellUnlocked(plans, needed, system);
    tellUnlike(needed, system);
    await (0,own_folder.jW)(root, files);
    const downloads = await restoreDownloads(root, () => downloadParts(plans, needed, what), system);
    const used = forInstalling(system, downloads?.variables ?? {});
    const { shown, tellInterruption } = progressOf(plans.length + needed.length, report);
    const forget = system.whenInterrupted?.(tellInterruption);
    const [made, installed] = await Promise.all([
        makeEnvironments(plans, what, used, shown),
        settle(1, needed, namesOfInstall, (one) => shown(one.root || one.manager, () => installPackages({ ...one, staleLocks, isStale: stale.has(one.lock ?? '') }, root, used))),
    ]).finally(forget);
    if (made.failures.length + installed.failures.length === 0)
        downloads?.areWhole();
    const unusable = [...wrong].map(([lock, error]) => {
        const users = allPlans.filter((one) => lockOf(one) === lock).map(nameOf);
        return { names: [...users, ...allNeeded.filter((one) => one.lock === lock).flatMap(namesOfInstall)], error };
    });
    return {
        why: (0,why_nothing.w)(what, inputs),
        made: made.results,
        installed: installed.results,
        failures: [...unusable, ...made.failures, ...installed.failures],
    };
}
function lockOf({ source }) {
    return 'lock' in source ? source.lock : undefined;
}
function nameOf({ project }) {
    return project.name;
}
function namesOfInstall({ root }) {
    return [root || '.'];
}
async function end(system) {
    if (system.job !== undefined)
        await keepDownloads(system.job, system);
}
async function downloadParts(plans, installs, { view, git }) {
    const { readsOf } = await (0,read_keys.H)(view, git);
    const locked = (name) => {
        const project = view.graph.projects.get(name);
        return project === undefined ? '' : JSON.stringify(readsOf(project, 'test').locked);
    };
    return [
        ...plans.map(({ project, python }) => `python ${python} ${locked(project.name)}`),
        ...installs.flatMap(({ manager, projects }) => projects.map((name) => `${manager} ${locked(name)}`)),
    ];
}
function forInstalling(system, variables) {
    const { programs } = system;
    return {
        ...system,
        programs: {
            run: (command, args, options) => programs.run(command, args, { ...options, env: { ...variables, ...options.env }, isGuarded: true }),
        },
    };
}
function projectsOf(ecosystem, { tasks }) {
    return new Set([...tasks.values()].flatMap((task) => (task.ecosystem === ecosystem ? task.project : [])));
}
function nodeInstalls(what) {
    const { view, tasks } = what;
    const asking = [...tasks.values()].flatMap(({ project, command }) => ((0,asks_nx.D)(command) ? project : []));
    const takesAbove = ({ name, ecosystems }) => ecosystems.length === 0 || asking.includes(name);
    return (0,node_plan.K)(new Set([...projectsOf('node', what), ...asking]), view.graph, view.tree, takesAbove);
}
async function makeEnvironments(plans, { view, root, tasks }, system, shown) {
    const all = plans.length === 0 ? [] : [plans];
    const asNames = (some) => some.map(nameOf);
    const { results, failures } = await settle(1, all, asNames, async () => {
        const uv = await findUv(root, system);
        await bringLaunchers(tasks, { root, uv: uv.program }, system);
        return uv;
    });
    const [uv] = results;
    if (uv === undefined)
        return { results: [], failures };
    const shop = { root, tree: view.tree, system, uv };
    return settle(AT_A_TIME, plans, (plan) => [nameOf(plan)], async (plan) => {
        await refuseFile(placesOf(plan), root, system.files, (what, hint) => notMade(plan, what, hint));
        return { ...(await shown(nameOf(plan), () => makeEnvironment(plan, shop))), plan };
    });
}
function placesOf(plan) {
    return [own_folder.iN, `${own_folder.iN}/${nameOf(plan)}`];
}
function notMade(plan, what, hint) {
    const message = `no environment for ${nameOf(plan)}: ${what}`;
    return new errors.yo('ENVIRONMENT_FAILED', message, hint, { file: plan.manifest });
}
const SOURCES = {
    uv: 'uv.lock',
    poetry: 'poetry.lock',
    declared: 'no lock',
};
function environmentRow({ plan: { project, source }, python, state }) {
    return { name: project.name, tool: `Python ${python ?? ''}`.trim(), from: SOURCES[source.kind], state };
}
function packagesRow({ install: { root, manager, lock }, version, state }) {
    return {
        name: root || '.',
        tool: `${(0,node_workspaces.oQ)(manager)} ${version}`,
        from: lock?.split('/').at(-1) ?? 'no lock',
        state,
    };
}
function tellUnlocked(plans, installs, { report }) {
    const tell = (name, file, remedy) => {
        const message = `${name} has no lock: what its manifest asks for is looked up anew. ${remedy} fixes it.`;
        report.annotate({ level: 'notice', title: 'No lock', message, file });
    };
    for (const { project, manifest, source } of plans)
        if (source.kind === 'declared')
            tell(project.name, manifest, 'uv lock, or poetry lock,');
    for (const { root, manager, lock } of installs)
        if (lock === undefined)
            tell(root || 'The top folder', `${root === '' ? '' : `${root}/`}package.json`, `${manager} install`);
}
function tellUnlike(installs, { report }) {
    for (const { unlike, manager, lock } of installs) {
        if (unlike === undefined)
            continue;
        const [own, program] = [(0,node_workspaces.oQ)(manager), (0,printable.g$)(unlike.program)];
        const why = lock === undefined ? `setup does not know ${program}` : `the lock is ${(0,printable.g$)(lock)}`;
        const isKnown = ['npm', 'pnpm', 'yarn'].includes(program);
        const way = isKnown ? `, or make the lock of ${program} and remove this one` : '';
        const message = `packageManager states ${program}, and ${why}: ${own} installs\nState ${own} there${way}.`;
        report.annotate({ level: 'warning', title: 'Other package manager', message, ...unlike.at });
    }
}


 }),

 12765:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   N: () => ( refuseUnsafeEvent),
   t: () => ( isOfUnmerged)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73590);


function isOfUnmerged(event) {
    return [event?.name, runBefore(event, 'event')].some((name) => isPullRequest(name) || name === 'merge_group');
}
function refuseUnsafeEvent(event) {
    if (event?.name === 'pull_request_target') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('UNSAFE_EVENT', 'pull_request_target gives all rights and secrets to what runs: no code is run for it. By itself it checks out the branch that the pull request goes to, so nothing of the pull request would be tested either', 'Write on: pull_request in its place.');
    }
    if (isPullRequest(runBefore(event, 'event')) && isFork(event)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('UNSAFE_EVENT', 'workflow_run after a pull request of a fork gives all rights and secrets to what runs: no code is run for it', "Write on: pull_request in its place; or leave such runs out with if: github.event.workflow_run.event == 'push'.");
    }
}
function isPullRequest(name) {
    return name?.startsWith('pull_request') === true;
}
function runBefore(event, ...keys) {
    return event?.name === 'workflow_run' ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .A)(event.payload, 'workflow_run', ...keys) : undefined;
}
function isFork(event) {
    const head = runBefore(event, 'head_repository', 'full_name');
    return head === undefined || head !== (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .A)(event?.payload ?? {}, 'repository', 'full_name');
}


 }),

 28408:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   findStaleLocks: () => ( findStaleLocks),
   findUnfitLocks: () => ( findUnfitLocks)
 });
 var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(587);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _standards_shown_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20746);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);




const npm = { load: async () => (await __webpack_require__.e( 1538).then(__webpack_require__.bind(__webpack_require__, 11538))).compareNpm, refresh: 'npm install' };
const KINDS = new Map([
    ['poetry.lock', { load: async () => (await __webpack_require__.e( 7802).then(__webpack_require__.bind(__webpack_require__, 47802))).comparePoetry, refresh: 'poetry lock' }],
    ['uv.lock', { load: async () => (await __webpack_require__.e( 9962).then(__webpack_require__.bind(__webpack_require__, 89962))).compareUv, refresh: 'uv lock' }],
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['yarn.lock', { load: async () => (await __webpack_require__.e( 5049).then(__webpack_require__.bind(__webpack_require__, 5049))).compareYarn, refresh: 'yarn install' }],
    ['pnpm-lock.yaml', { load: async () => (await __webpack_require__.e( 5002).then(__webpack_require__.bind(__webpack_require__, 75002))).comparePnpm, refresh: 'pnpm install' }],
]);
const MOST_TOLD = 3;
const findStaleLocks = (subject) => findLocks(subject, () => true);
const findUnfitLocks = (subject) => findLocks(subject, ({ isOwnVersion }) => isOwnVersion !== true);
async function findLocks(subject, isTold) {
    const users = usersByLock(subject);
    const contents = await subject.read(users.keys());
    const findings = [];
    for (const [file, projects] of users) {
        const bytes = contents.get(file);
        if (bytes === undefined)
            continue;
        const text = Buffer.from(bytes).toString('utf8');
        const folder = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(file);
        findings.push(...(await judge({ file, folder, text, projects }, subject, isTold)));
    }
    return findings;
}
function usersByLock({ graph }) {
    const users = new Map();
    for (const project of graph.projects.values()) {
        for (const lock of project.lockfiles) {
            const own = users.get(lock);
            if (own === undefined)
                users.set(lock, [project]);
            else
                own.push(project);
        }
    }
    return users;
}
async function judge(lock, subject, isTold) {
    const { file, text } = lock;
    const kind = KINDS.get(file.slice(file.lastIndexOf('/') + 1));
    if (kind === undefined)
        return [];
    const reading = await (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_1__ .m)(file, text, new Map());
    if ('problem' in reading)
        return [unreadable(file, reading.problem, kind.refresh)];
    const compare = await kind.load();
    return staleness(lock, (await compare(lock, subject)).filter(isTold), kind);
}
function unreadable(file, { message, line, column, frame }, refresh) {
    return {
        code: 'unreadable-lock',
        severity: 'error',
        message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(file)} cannot be read: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(message)}`,
        fix: wayOut(message, refresh),
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(frame === undefined ? {} : { frame: (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .fk)(frame.trimEnd()) }),
    };
}
function wayOut(message, refresh) {
    if (message.startsWith('conflict'))
        return `Take the lock of one side and run "${refresh}", which adds what the other side asks for.`;
    const [program] = refresh.split(' ');
    if (/^version \S+ of the format /.test(message))
        return `Take a release of maestro-actions that reads it; or run "${refresh}" with a ${program} that writes a format which is read.`;
    return `Take the last good version of it from git and run "${refresh}".`;
}
function staleness({ file, folder }, mismatches, { refresh }) {
    const where = folder === '' ? '' : ` in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(folder)}`;
    return [false, true].flatMap((isHarmless) => {
        const own = mismatches.filter((one) => (one.isHarmless === true) === isHarmless);
        if (own.length === 0)
            return [];
        const told = own.slice(0, MOST_TOLD).map(({ manifest, says }) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(`${manifest} ${says}`));
        const more = own.length > told.length ? `; and ${own.length - told.length} more` : '';
        return [
            {
                code: 'stale-lock',
                severity: isHarmless ? 'note' : 'error',
                message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(file)} is not that of its manifests: ${(0,_standards_shown_url_js__WEBPACK_IMPORTED_MODULE_3__ .c)(told.join('; '))}${more}`,
                fix: `Run "${refresh}"${where}, and commit the lock.`,
                file,
            },
        ];
    });
}


 }),

 99074:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   B2: () => ( NO_GLOBALS),
   Py: () => ( NO_PATCHES),
   VV: () => ( placeIn),
   vT: () => ( MOST_LOCK_CHARACTERS),
   yS: () => ( folderOf)
 });
const MOST_LOCK_CHARACTERS = 100_000_000;
const NO_PATCHES = new Map();
const NO_GLOBALS = new Map();
function folderOf(path) {
    const segments = [];
    for (const segment of path.replaceAll('\\', '/').split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..')
            segments.pop();
        else
            segments.push(segment);
    }
    return segments.join('/');
}
function placeIn(text, start, line, column) {
    let at = start;
    for (let n = 1; n < line; n++) {
        const end = text.indexOf('\n', at);
        if (end < 0)
            break;
        at = end + 1;
    }
    return Math.min(at + column - 1, text.length);
}


 }),

 30839:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   U: () => ( atATime),
   Z: () => ( turns)
 });
async function atATime(limit, items, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < items.length; at = next++)
            results[at] = await work(items[at]);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}
function turns(limit) {
    let free = limit;
    const waiting = [];
    return async (work) => {
        if (free === 0)
            await new Promise((resolve) => waiting.push(resolve));
        else
            free--;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}


 }),

 91766:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $Z: () => ( GIVE_CREDENTIALS),
   R6: () => ( PYPI),
   RW: () => ( hideCredentials),
   VV: () => ( findCheckUrl),
   gD: () => ( findCredentials),
   pN: () => ( findUrl),
   uw: () => ( findUnreadPlace),
   wg: () => ( CHECK_CREDENTIALS)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12784);

const WHERE = 'MAESTRO_REGISTRY_USERNAME and MAESTRO_REGISTRY_PASSWORD (or MAESTRO_REGISTRY_TOKEN) hold them, in a workflow the inputs username and password (or token). Who calls one of our workflows writes secrets: { username: \u2026, password: \u2026 }; read-username and read-password are for the job that builds.';
const CHECK_CREDENTIALS = `Check username and password, or the token; ${WHERE}`;
const GIVE_CREDENTIALS = `No credentials were found. Give username and password, or a token: ${WHERE}`;
const PYPI = 'https://upload.pypi.org/legacy/';
const SITES = { pypi: PYPI, testpypi: 'https://test.pypi.org/legacy/' };
function findUrl(settings, system) {
    return settings.url ?? otherTools(settings, system).find(({ url }) => url !== undefined)?.url;
}
function findCheckUrl(settings, system) {
    const [url, uvUrl, check] = [
        findUrl(settings, system),
        ...['UV_PUBLISH_URL', 'UV_PUBLISH_CHECK_URL'].map(system.variable),
    ];
    if (url === undefined || check === undefined)
        return undefined;
    return [uvUrl, check].some((one) => one !== undefined && hostOf(one) === hostOf(url)) ? check : undefined;
}
function findUnreadPlace(settings, system) {
    return otherTools(settings, system).find(({ unread }) => unread !== undefined)?.unread;
}
function findCredentials(settings, system, tokenUser) {
    const url = findUrl(settings, system) ?? (settings.kind === 'pypi' ? PYPI : undefined);
    const tools = otherTools(settings, system);
    const own = { username: settings.username, password: settings.password, token: settings.token };
    for (const source of [own, ownVariables(system), ...tools.filter((source) => isFor(source, url))]) {
        const found = credentialsIn(source, settings.username, tokenUser);
        if (found === undefined)
            continue;
        hideCredentials(found, system.report);
        return found;
    }
    const passedOver = tools.find((source) => source.unread && credentialsIn(source, settings.username, tokenUser))?.unread;
    if (passedOver !== undefined)
        system.report.log(unreadText(passedOver));
    return undefined;
}
function unreadText({ variable, name, file, instead }) {
    return `The credentials that go with ${variable} are passed over: ${file}, which would say where ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(name)} is, is not read. Set ${instead} in its place`;
}
function hideCredentials({ username, password }, report) {
    report.hide(password);
    report.hide(Buffer.from(`${username}:${password}`).toString('base64'));
}
function credentialsIn({ username, password, token }, wanted, tokenUser) {
    if (wanted && username && wanted !== username)
        return undefined;
    const user = wanted || username || tokenUser;
    if (token)
        return { username: user, password: token, isToken: true };
    return password ? { username: user, password, isToken: false } : undefined;
}
function ownVariables({ variable }) {
    return {
        username: variable('MAESTRO_REGISTRY_USERNAME'),
        password: variable('MAESTRO_REGISTRY_PASSWORD'),
        token: variable('MAESTRO_REGISTRY_TOKEN'),
    };
}
function otherTools(settings, { variable }) {
    return [
        poetrySource(settings, variable),
        {
            username: variable('TWINE_USERNAME'),
            password: variable('TWINE_PASSWORD'),
            token: undefined,
            ...twinePlace(settings, variable),
        },
        {
            username: variable('UV_PUBLISH_USERNAME'),
            password: variable('UV_PUBLISH_PASSWORD'),
            token: variable('UV_PUBLISH_TOKEN'),
            ...uvPlace(variable),
        },
    ];
}
function poetrySource({ name, kind }, variable) {
    const word = (name ?? kind).toUpperCase().replace(/[^A-Z0-9]/g, '_');
    return {
        username: variable(`POETRY_HTTP_BASIC_${word}_USERNAME`),
        password: variable(`POETRY_HTTP_BASIC_${word}_PASSWORD`),
        token: variable(`POETRY_PYPI_TOKEN_${word}`),
        url: variable(`POETRY_REPOSITORIES_${word}_URL`),
        ...(word === 'PYPI' ? { only: PYPI } : {}),
    };
}
function twinePlace({ kind }, variable) {
    const instead = 'TWINE_REPOSITORY_URL';
    const [url, name] = [variable(instead), variable('TWINE_REPOSITORY')];
    if (url !== undefined || name === undefined)
        return { url };
    const site = SITES[name];
    if (site === undefined)
        return { unread: { variable: 'TWINE_REPOSITORY', name, file: '~/.pypirc', instead } };
    return kind === 'pypi' ? { url: site } : { only: site };
}
function uvPlace(variable) {
    const instead = 'UV_PUBLISH_URL';
    const [url, name] = [variable(instead), variable('UV_PUBLISH_INDEX')];
    if (url !== undefined || name === undefined)
        return { url };
    return { unread: { variable: 'UV_PUBLISH_INDEX', name, file: 'the configuration of uv', instead } };
}
function isFor({ url, only, unread }, ours) {
    if (unread !== undefined)
        return false;
    const place = url ?? only;
    return place === undefined || (ours !== undefined && hostOf(place) === hostOf(ours));
}
function hostOf(url) {
    const host = URL.canParse(url) ? new URL(url).host : url;
    return host === 'pypi.org' ? new URL(PYPI).host : host;
}


 }),

 62377:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ee: () => ( delayAfter),
   LX: () => ( growingDelay),
   iN: () => ( transferMs),
   qh: () => ( PATIENT),
   sT: () => ( retryAfterOf)
 });
 var _standards_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85161);

const PATIENT = {
    mostTries: 8,
    firstDelayMs: 1_000,
    longestDelayMs: 30_000,
    longestWaitMs: 180_000,
    indexLimitMs: 300_000,
    silenceLimitMs: 120_000,
    wait: (milliseconds) => (0,_standards_clock_js__WEBPACK_IMPORTED_MODULE_0__ .y)(milliseconds),
    random: Math.random,
    now: _standards_clock_js__WEBPACK_IMPORTED_MODULE_0__ .L,
};
function delayAfter(tries, pace, retryAfterMs = 0) {
    if (tries >= pace.mostTries || retryAfterMs > pace.longestWaitMs)
        return undefined;
    return Math.max(retryAfterMs, growingDelay(tries, pace));
}
function growingDelay(tries, { firstDelayMs, longestDelayMs, random }) {
    const whole = Math.min(longestDelayMs, firstDelayMs * 2 ** (tries - 1));
    return Math.round(whole * (0.5 + random() / 2));
}
const BYTES_PER_MS = 100;
function transferMs(bytes) {
    return Math.ceil(bytes / BYTES_PER_MS);
}
function retryAfterOf(headers, nowMs = Date.now()) {
    const value = headers.get('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}


 }),

 6241:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CS: () => ( listFiles),
   Fo: () => ( openRemoteFile),
   V6: () => ( hasIndex),
   Ve: () => ( readRemoteFile)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
 var _standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99506);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41589);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62026);
 var _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91766);
 var _registry_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20558);






const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const LIST_TIMEOUT_MS = 30_000;
const LIST_BYTES = 64 * 1024 ** 2;
const READ_TIMEOUT_MS = 300_000;
const HEADERS = {
    accept: `${JSON_TYPE}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`,
    'cache-control': 'no-cache',
    'user-agent': 'maestro-actions',
};
async function listFiles(index, project) {
    const url = new URL(`${encodeURIComponent((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(project))}/`, index.url);
    const loading = Promise.all([__webpack_require__.e(1600), __webpack_require__.e(6892)]).then(__webpack_require__.bind(__webpack_require__, 96892));
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .J_)(index.registry, url, {
        ...{ headers: HEADERS, timeoutMs: LIST_TIMEOUT_MS, mostBytes: LIST_BYTES },
    });
    await loading;
    const { status } = located.answer;
    if (status === 404 || status === 410 || isSentOn(located.url, index))
        return undefined;
    if (status === 401 || status === 403)
        throw await unauthorized(located, index.registry);
    if (status !== 200)
        throw unreadable(located, `answered ${status}`);
    return filesOf(located, (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(project));
}
async function readRemoteFile(registry, { url }) {
    const headers = { accept: '*/*', 'user-agent': HEADERS['user-agent'] };
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .J_)(registry, new URL(url), { headers, timeoutMs: READ_TIMEOUT_MS });
    const { status, bytes } = located.answer;
    if (status === 401 || status === 403)
        throw await unauthorized(located, registry);
    if (status !== 200)
        throw unreadable(located, `answered ${status}`);
    return bytes;
}
const CHUNK_TIMEOUT_MS = 60_000;
async function openRemoteFile(registry, { url }) {
    const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': HEADERS['user-agent'] };
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .gr)(registry, new URL(url), { headers, timeoutMs: CHUNK_TIMEOUT_MS });
    const { status, headers: said, chunks, cancel } = located.answer;
    if (status !== 200)
        cancel();
    if (status === 401 || status === 403)
        throw await unauthorized(located, registry);
    if (status !== 200)
        throw unreadable(located, `answered ${status}`);
    const size = said.has('content-encoding') ? undefined : Number(said.get('content-length') ?? Number.NaN);
    return { ...(Number.isSafeInteger(size) ? { size: size } : {}), chunks };
}
async function hasIndex({ registry, url }) {
    const question = { method: 'HEAD', headers: HEADERS, timeoutMs: LIST_TIMEOUT_MS };
    const { answer } = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .J_)(registry, url, question);
    return answer.status !== 404 && answer.status !== 410;
}
function isSentOn({ host, hostname, origin, protocol }, { registry, url }) {
    const isSafer = hostname === url.hostname && url.protocol === 'http:' && protocol === 'https:';
    return host !== url.host && !isSafer && !registry.origins.includes(origin);
}
async function filesOf(located, project) {
    const { answer, url } = located;
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (type?.endsWith('json'))
        return filesOfJson(located);
    const { readIndexPage } = await Promise.all([__webpack_require__.e(1600), __webpack_require__.e(6892)]).then(__webpack_require__.bind(__webpack_require__, 96892));
    const page = readIndexPage(answer.text, url);
    judgeVersion(located, page.version);
    const files = page.links.flatMap(({ url: link, attributes }) => {
        const fileName = nameOf(link);
        if (fileName === undefined)
            return [];
        const isYanked = attributes['data-yanked'] !== undefined;
        return remoteFile({ fileName, link, isYanked, requiresPython: attributes['data-requires-python'] });
    });
    const isIndex = files.some(({ fileName }) => (0,_standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__ .t)(fileName, project) !== undefined);
    if (!isIndex && page.version === undefined && !speaksOf(project, answer.text))
        throw noIndex(url);
    return files;
}
function speaksOf(project, text) {
    const words = text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ').trim();
    return words === '' || ` ${(0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P)(words).replace(/[^a-z0-9-]+/g, ' ')} `.includes(` ${project} `);
}
function noIndex(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo('NOT_AN_INDEX', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .kP)(url)} is a page of something else than a simple index`, 'Check the URL; index-url names the root of the simple index, where that does not follow from it.');
}
function filesOfJson(located) {
    const page = parseJson(located);
    judgeVersion(located, (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(page, 'meta'), 'api-version'));
    const files = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(page, 'files');
    if (!Array.isArray(files))
        throw unreadable(located, 'lists no files');
    return files.flatMap((file) => {
        const [fileName, href] = [(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'filename'), (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'url')];
        if (typeof fileName !== 'string' || typeof href !== 'string' || !URL.canParse(href, located.url.href))
            return [];
        const [yanked, requiresPython] = [(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'yanked'), (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'requires-python')];
        const sha256 = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(file, 'hashes'), 'sha256');
        const isYanked = yanked === true || (typeof yanked === 'string' && yanked !== '');
        return remoteFile({ fileName, link: new URL(href, located.url), isYanked, requiresPython, sha256 });
    });
}
function remoteFile({ fileName, link, isYanked, requiresPython, sha256 }) {
    const digest = digestIn(sha256) ?? digestIn(/(?:^#|[#&])sha256=([^&]*)/.exec(link.hash)?.[1]);
    const url = new URL(link);
    url.hash = '';
    return {
        fileName,
        url: url.href,
        ...(digest === undefined ? {} : { sha256: digest }),
        ...(typeof requiresPython === 'string' && requiresPython !== '' ? { requiresPython } : {}),
        isYanked,
    };
}
function digestIn(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : undefined;
}
function nameOf({ pathname }) {
    const segment = pathname.split('/').at(-1);
    if (segment === undefined || segment === '')
        return undefined;
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return undefined;
    }
}
function judgeVersion(located, version) {
    if (version !== undefined && !/^1\.\d+$/.test(String(version))) {
        throw unreadable(located, `is of version ${String(version)} of the simple API, of which we know 1`);
    }
}
function parseJson(located) {
    try {
        return JSON.parse(located.answer.text);
    }
    catch {
        throw unreadable(located, 'is not the JSON that it says it is');
    }
}
async function unauthorized({ answer, url }, registry) {
    const isAnybody = (await registry.credentials()) === undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo('REGISTRY_UNAUTHORIZED', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .kP)(url)} answered ${answer.status}: the credentials are missing, wrong or may not read this index`, isAnybody ? _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__ .$Z : _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__ .wg);
}
function unreadable({ url }, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yA('REGISTRY_UNREADABLE', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ .kP)(url)} ${what}`, true);
}


 }),

 33143:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   e: () => ( textTable)
 });
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91507);



function textTable(head, rows, { hasColor, columns }) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_0__ .e)(hasColor);
    const shown = rows.map(({ cells }) => cells.map((cell) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(cell)));
    const widths = head.map((title, at) => Math.max(title.length, ...shown.map((cells) => cells[at]?.length ?? 0)));
    const line = (cells) => {
        const padded = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0));
        return (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__ .Og)(padded.join('  ').trimEnd(), columns);
    };
    const lines = rows.map(({ color }, at) => paint(color, line(shown[at] ?? [])));
    return [paint('dim', line(head)), ...lines].join('\n');
}


 }),

 45745:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  p_: () => ( openArchive),
  hd: () => ( readMember),
  _6: () => ( readMetadata),
  XO: () => ( readMetadataBytes)
});


var errors = __webpack_require__(12027);
var core_metadata = __webpack_require__(15424);
var distribution_file_name = __webpack_require__(99506);
var pep503 = __webpack_require__(62026);
var printable = __webpack_require__(12784);
var external_node_zlib_ = __webpack_require__(38522);
var zip = __webpack_require__(23364);
;


const BLOCK = 512;
const REGULAR = new Set(['0', '\0', '7']);
function readTarGz(bytes, mostBytes) {
    return readTar(gunzip(bytes, mostBytes));
}
function gunzip(bytes, mostBytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: mostBytes });
    }
    catch (error) {
        const isLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new zip.x(isLarge ? `holds more than ${mostBytes} bytes` : 'is no gzipped archive, or is cut off');
    }
}
function readTar(tar) {
    const members = [];
    let told = {};
    for (let at = 0; at < tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        if (header.length < BLOCK)
            throw new zip.x('is cut off');
        if (header.every((byte) => byte === 0))
            return members;
        judgeSum(header);
        const type = String.fromCharCode(header[156]);
        const isExtension = 'xgLK'.includes(type);
        const size = (isExtension ? undefined : told.size) ?? numberAt(header, 124, 12);
        const content = tar.subarray(at + BLOCK, at + BLOCK + size);
        if (content.length < size)
            throw new zip.x('is cut off');
        if (type === 'x')
            told = { ...told, ...paxRecords(content) };
        else if (type === 'L')
            told = { ...told, path: textOf(content) };
        else if (!isExtension) {
            const name = told.path ?? nameIn(header);
            if (REGULAR.has(type) && !name.endsWith('/'))
                members.push({ name, size, bytes: () => content });
            told = {};
        }
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return members;
}
function judgeSum(header) {
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (sum !== numberAt(header, 148, 8))
        throw new zip.x('has a broken member');
}
function nameIn(header) {
    const isUstar = textOf(header.subarray(257, 263)).startsWith('ustar');
    const prefix = isUstar ? textOf(header.subarray(345, 500)) : '';
    const name = textOf(header.subarray(0, 100));
    return prefix === '' ? name : `${prefix}/${name}`;
}
function numberAt(header, start, length) {
    const field = header.subarray(start, start + length);
    if (field[0] === 0x80)
        return field.subarray(1).reduce((total, byte) => total * 256 + byte, 0);
    const digits = textOf(field).trim();
    if (!/^[0-7]*$/.test(digits))
        throw new zip.x('has a broken member');
    return Number.parseInt(digits || '0', 8);
}
function paxRecords(content) {
    const records = {};
    for (let at = 0; at < content.length;) {
        const [, length = '', key] = /^(\d+) ([^=\n]+)=/.exec(decode(content.subarray(at, at + 200))) ?? [];
        const end = at + Number(length);
        if (key === undefined || Number(length) < key.length + 3 || end > content.length) {
            throw new zip.x('has a broken member');
        }
        const value = decode(content.subarray(at + length.length + key.length + 2, end - 1));
        if (key === 'path')
            records.path = value;
        if (key === 'size' && /^\d{1,15}$/.test(value))
            records.size = Number(value);
        at = end;
    }
    return records;
}
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return decode(end < 0 ? bytes : bytes.subarray(0, end));
}
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}

;







const MOST_METADATA_BYTES = 16 * 1024 ** 2;
const MOST_BYTES = 1024 ** 3;
const LEAST_BOUND = 64 * 1024 ** 2;
const MOST_MEMBERS = 65_534;
function openArchive(fileName, bytes) {
    return naming(fileName, () => {
        const members = membersOf(fileName, bytes);
        if (members.length > MOST_MEMBERS)
            throw new zip.x(`has more than ${MOST_MEMBERS} members`);
        if (members.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
            throw new zip.x(`holds more than ${MOST_BYTES} bytes`);
        }
        const stray = members.find(({ name }) => !isInside(name));
        if (stray !== undefined)
            throw new zip.x(`has the member ${stray.name}, which leads out of it`);
        return { fileName, members };
    });
}
function readMetadata(archive) {
    const { fileName } = archive;
    return naming(fileName, () => (0,core_metadata.Ug)(archive_decode(metadataMember(archive), fileName)));
}
function readMetadataBytes(archive) {
    return naming(archive.fileName, () => boundedBytes(metadataMember(archive)));
}
function readRecord(archive) {
    return naming(archive.fileName, () => {
        const text = archive_decode(onlyMember(archive, /^[^/]+\.dist-info\/RECORD$/, 'RECORD'), archive.fileName);
        return text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : recordEntry(line)));
    });
}
function readMember({ fileName }, member) {
    return naming(fileName, () => member.bytes());
}
function membersOf(fileName, bytes) {
    if (/\.(?:whl|zip)$/.test(fileName))
        return (0,zip.u)(bytes);
    if (/\.(?:tar\.gz|tgz)$/.test(fileName))
        return readTarGz(bytes, mostUnpacked(bytes.length));
    throw new zip.x('is neither a wheel (.whl) nor an sdist (.tar.gz, .zip)');
}
function mostUnpacked(packedBytes) {
    return Math.min(MOST_BYTES, Math.max(LEAST_BOUND, packedBytes * 100));
}
function isInside(name) {
    return !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name) && name !== '';
}
function metadataMember(archive) {
    if (!archive.fileName.endsWith('.whl'))
        return onlyMember(archive, /^[^/]+\/PKG-INFO$/, 'PKG-INFO');
    return onlyMember(archive, /^[^/]+\.dist-info\/METADATA$/, 'METADATA');
}
function onlyMember({ fileName, members }, pattern, title) {
    const found = members.filter(({ name }) => pattern.test(name));
    const project = (0,distribution_file_name.t)(fileName)?.project;
    const own = found.filter(({ name }) => (0,pep503.P)(name.split('-')[0]) === project);
    const [member] = own.length === 1 ? own : found;
    if (member !== undefined && (found.length === 1 || own.length === 1))
        return member;
    throw new zip.x(found.length === 0 ? `has no ${title}` : `has ${found.length} files ${title}`);
}
function boundedBytes(member) {
    if (member.size > MOST_METADATA_BYTES)
        throw new zip.x(`has a ${member.name} of ${member.size} bytes`);
    return member.bytes();
}
function archive_decode(member, fileName) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(boundedBytes(member));
    }
    catch (error) {
        if (error instanceof zip.x)
            throw error;
        throw new zip.x(`has a ${member.name} that is not UTF-8 (${fileName})`);
    }
}
function recordEntry(line) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",]*)),([^",]*),(\d*)\s*$/.exec(line);
    if (match === null)
        throw new ArchiveFault('has a RECORD with a line that is none');
    const [, quoted, plain, hash = '', size = ''] = match;
    const path = quoted?.replaceAll('""', '"') ?? plain ?? '';
    return { path, hash, ...(size === '' ? {} : { size: Number(size) }) };
}
function naming(fileName, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof zip.x))
            throw error;
        throw new errors.yo('DISTRIBUTION_UNREADABLE', (0,printable.g$)(`${fileName} ${error.message}`), 'Build it anew; if it stays so, its build back end wrote it this way.');
    }
}


 }),

 66525:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( markerHolds),
   Y: () => ( sameMarkers)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38828);
 var _pep503_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62026);


const TOKEN = /\s*(?:([()])|(<=|>=|===|==|!=|~=|<|>|not\s+in\b|in\b)|(and|or)\b|"([^"]*)"|'([^']*)'|([a-z][\w.]*))/iy;
const OLD_NAMES = {
    'os.name': 'os_name',
    'sys.platform': 'sys_platform',
    'platform.version': 'platform_version',
    'platform.machine': 'platform_machine',
    'platform.python_implementation': 'platform_python_implementation',
    python_implementation: 'platform_python_implementation',
};
function tokensOf(marker) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (marker.slice(TOKEN.lastIndex).trim() !== '') {
        const match = TOKEN.exec(marker);
        if (match === null)
            return undefined;
        const [, bracket, operator, word, double, single, variable] = match;
        if (bracket !== undefined)
            tokens.push({ type: 'bracket', text: bracket });
        else if (operator !== undefined)
            tokens.push({ type: 'operator', text: operator.replace(/\s+/g, ' ').toLowerCase() });
        else if (word !== undefined)
            tokens.push({ type: 'word', text: word.toLowerCase() });
        else if (variable !== undefined)
            tokens.push({ type: 'variable', text: OLD_NAMES[variable] ?? variable });
        else
            tokens.push({ type: 'text', text: double ?? single ?? '' });
    }
    return tokens;
}
function parseMarker(text) {
    const tokens = tokensOf(text);
    if (tokens === undefined)
        return undefined;
    const reader = new MarkerReader(tokens);
    const marker = reader.row('or');
    return reader.isAtEnd ? marker : undefined;
}
class MarkerReader {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get isAtEnd() {
        return this.#at === this.#tokens.length;
    }
    row(word) {
        const parts = [];
        do {
            const part = word === 'or' ? this.row('and') : this.#part();
            if (part === undefined)
                return undefined;
            parts.push(part);
        } while (this.#takes('word', word));
        return parts.length === 1 ? parts[0] : { type: word, parts };
    }
    #part() {
        if (this.#takes('bracket', '(')) {
            const inside = this.row('or');
            return this.#takes('bracket', ')') ? inside : undefined;
        }
        const [left, operator, right] = [this.#operand(), this.#tokens[this.#at++], this.#operand()];
        if (left === undefined || right === undefined || operator?.type !== 'operator')
            return undefined;
        return { type: 'comparison', left, operator: operator.text, right };
    }
    #operand() {
        const token = this.#tokens[this.#at++];
        if (token?.type !== 'text' && token?.type !== 'variable')
            return undefined;
        return { isVariable: token.type === 'variable', text: token.text };
    }
    #takes(type, text) {
        const token = this.#tokens[this.#at];
        if (token?.type !== type || token.text !== text)
            return false;
        this.#at++;
        return true;
    }
}
function markerHolds(text, environment) {
    const marker = parseMarker(text);
    return marker && holds(marker, environment);
}
const VERSIONS = new Set(['python_version', 'python_full_version', 'implementation_version']);
function holds(marker, environment) {
    if (marker.type === 'and')
        return marker.parts.every((part) => holds(part, environment));
    if (marker.type === 'or')
        return marker.parts.some((part) => holds(part, environment));
    const { left, operator, right } = marker;
    const [a, b] = [left, right].map(({ isVariable, text }) => (isVariable ? (environment.get(text) ?? '') : text));
    const variable = left.isVariable ? left.text : right.text;
    const spell = variable === 'extra' ? _pep503_js__WEBPACK_IMPORTED_MODULE_0__ .P : (text) => text;
    return compare(spell(a), operator, spell(b), VERSIONS.has(variable));
}
function compare(a, operator, b, isVersion) {
    if (operator === 'in')
        return b.includes(a);
    if (operator === 'not in')
        return !b.includes(a);
    const verdict = isVersion ? (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .x_)(a, `${operator}${b}`) : undefined;
    if (verdict !== undefined)
        return verdict;
    switch (operator) {
        case '==':
        case '===':
            return a === b;
        case '!=':
            return a !== b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        default:
            return false;
    }
}
const MOST_ENVIRONMENTS = 100_000;
function sameMarkers(some, others) {
    if (JSON.stringify([...some].sort()) === JSON.stringify([...others].sort()))
        return true;
    const [a, b] = [alternativesOf(some), alternativesOf(others)];
    if (a === undefined || b === undefined)
        return undefined;
    const environments = environmentsFor([...a, ...b]);
    return environments?.every((environment) => a.some((one) => holds(one, environment)) === b.some((one) => holds(one, environment)));
}
const ALWAYS = { type: 'and', parts: [] };
function alternativesOf(markers) {
    const read = markers.map((marker) => (marker.trim() === '' ? ALWAYS : parseMarker(marker)));
    return read.includes(undefined) ? undefined : read;
}
function environmentsFor(markers) {
    const texts = new Map();
    for (const marker of markers)
        collectTexts(marker, texts);
    let environments = [new Map()];
    for (const [variable, known] of texts) {
        const values = variable === 'python' ? pythonsAround([...known]) : [...known, '', '~other'];
        if (environments.length * values.length > MOST_ENVIRONMENTS)
            return undefined;
        environments = environments.flatMap((environment) => values.map((value) => extended(environment, variable, value)));
    }
    return environments;
}
function extended(environment, variable, value) {
    if (variable !== 'python')
        return new Map([...environment, [variable, value]]);
    const short = value.split('.').slice(0, 2).join('.');
    const pythons = [
        ['python_version', short],
        ['python_full_version', value],
        ['implementation_version', value],
    ];
    return new Map([...environment, ...pythons]);
}
function collectTexts(marker, texts) {
    if (marker.type !== 'comparison') {
        for (const part of marker.parts)
            collectTexts(part, texts);
        return;
    }
    const { left, right, operator } = marker;
    const variable = [left, right].find(({ isVariable }) => isVariable)?.text ?? '';
    const name = VERSIONS.has(variable) ? 'python' : variable;
    const known = texts.get(name) ?? new Set();
    for (const { isVariable, text } of [left, right]) {
        if (isVariable)
            continue;
        known.add(text);
        if (operator.endsWith('in'))
            for (const word of text.split(/[\s,]+/))
                known.add(word);
    }
    texts.set(name, known);
}
function pythonsAround(versions) {
    const around = versions.flatMap((version) => {
        const [major = 3, minor = 0, patch = 0] = version.replace(/\.\*$/, '').split('.').map(Number);
        const minors = [minor - 1, minor, minor + 1].filter((one) => one >= 0);
        const patches = [0, patch - 1, patch, patch + 1, 99].filter((one) => one >= 0);
        return minors.flatMap((one) => patches.map((other) => `${major}.${one}.${other}`));
    });
    return [...new Set([...around, '2.7.18', '3.0.0', '3.99.0', '4.0.0'])].filter((version) => !version.includes('NaN'));
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

 20746:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   c: () => ( withoutSecrets),
   z: () => ( shownUrl)
 });
 var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12784);

function shownUrl(url) {
    if (!URL.canParse(url))
        return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(url);
    const { origin, protocol, host, pathname } = new URL(url);
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(`${origin === 'null' ? `${protocol}//${host}` : origin}${pathname}`);
}
const ADDRESS = /([a-z][\w+.-]*:\/\/)([^\s/?#]*)([^\s?#]*)(\?[^\s#"'`)]*?(?=[:,;.]?(?:[\s#"'`)]|$)))?/gi;
function withoutSecrets(text) {
    return text.replace(ADDRESS, (_, scheme, authority, rest, query) => {
        const isCut = !authority.includes('@') && /:\D/.test(authority) && rest.includes('@');
        const whole = isCut ? authority + rest : authority;
        const end = whole.lastIndexOf('@');
        const user = whole.slice(0, Math.max(end, 0));
        const isNobody = end < 0 || (/ssh:/i.test(scheme) && !user.includes(':'));
        const place = isNobody ? whole : `***@${whole.slice(end + 1)}`;
        return `${scheme}${place}${isCut ? '' : rest}${query === undefined ? '' : '?***'}`;
    });
}


 }),

 23364:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   u: () => ( readZip),
   x: () => ( ArchiveFault)
 });
 var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

class ArchiveFault extends Error {
}
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
function readZip(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count === 0xffff || at === 0xffffffff)
        throw new ArchiveFault('has more than 65,534 members or 4 GiB');
    const members = [];
    for (let left = count; left > 0; left--) {
        if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY)
            throw new ArchiveFault('has a broken directory');
        const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
        const next = at + ENTRY_SIZE + lengths[0] + lengths[1] + lengths[2];
        if (next > end)
            throw new ArchiveFault('has a broken directory');
        const member = memberAt(view, at, lengths[0]);
        if (!member.name.endsWith('/'))
            members.push(member);
        at = next;
    }
    return members;
}
const crc32 = node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32;
function isSum(bytes, sum) {
    return crc32 === undefined || crc32(bytes) === sum;
}
function endOf(view) {
    const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
    for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
        if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
            return at;
    }
    throw new ArchiveFault('is no zip archive, or is cut off');
}
function memberAt(view, at, nameLength) {
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [sum, packed, size, start] = [16, 20, 24, 42].map((offset) => view.getUint32(at + offset, true));
    const name = new TextDecoder().decode(slice(view, at + ENTRY_SIZE, nameLength));
    return {
        name,
        size,
        bytes() {
            if ((flags & 1) !== 0)
                throw new ArchiveFault(`has the encrypted member ${name}`);
            const data = slice(view, dataStart(view, start, name), packed);
            if (method !== STORED && method !== DEFLATED) {
                throw new ArchiveFault(`has the member ${name}, which is neither stored nor deflated`);
            }
            const unpacked = method === STORED ? data : inflate(data, size);
            if (unpacked?.length === size && isSum(unpacked, sum))
                return unpacked;
            throw new ArchiveFault(`has a broken member ${name}`);
        },
    };
}
function dataStart(view, start, name) {
    const isThere = start + LOCAL_SIZE <= view.byteLength && view.getUint32(start, true) === LOCAL;
    if (!isThere)
        throw new ArchiveFault(`has a broken member ${name}`);
    return start + LOCAL_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
}
function inflate(data, size) {
    try {
        return node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
    }
    catch {
        return undefined;
    }
}
function slice(view, start, length) {
    if (start + length > view.byteLength)
        throw new ArchiveFault('is cut off');
    return new Uint8Array(view.buffer, view.byteOffset + start, length);
}


 }),

 18409:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W: () => ( brokenRequirements)
 });
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
 var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52991);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);



function brokenRequirements({ table, lineOf }) {
    const lists = [
        ['project', 'dependencies'],
        ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, 'project', 'optional-dependencies').map(([name]) => ['project', 'optional-dependencies', name]),
        ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(table, 'dependency-groups').map(([name]) => ['dependency-groups', name]),
        ['build-system', 'requires'],
        ['tool', 'uv', 'dev-dependencies'],
    ];
    return lists.flatMap((where) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(table, ...where).flatMap((text, index) => {
        if (typeof text !== 'string' || (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_1__ .p)(text) !== undefined)
            return [];
        const [name = ''] = /^\s*[A-Za-z0-9][\w.-]*/.exec(text) ?? [];
        if (name === '')
            return [];
        const at = [...where, index];
        const line = lineOf(at);
        return [{ name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(name.trim()), text, at, ...(line === undefined ? {} : { line }) }];
    }));
}


 })

};
;