"use strict";
exports.id = 487;
exports.ids = [487];
exports.modules = {

/***/ 90487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  end: () => (/* binding */ end),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/changes/unsafe-event.js
var unsafe_event = __webpack_require__(12765);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/report/clip.js
var clip = __webpack_require__(91507);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(24545);
// EXTERNAL MODULE: ./build/js/report/markdown.js
var markdown = __webpack_require__(57164);
// EXTERNAL MODULE: ./build/js/report/text-table.js
var text_table = __webpack_require__(33143);
;// CONCATENATED MODULE: ./build/js/report/setup-text.js




const STATES = {
    made: 'made',
    kept: 'was there',
    found: 'found as it is',
};
/** What a person sees in a terminal. */
function setupText(rows, seconds, screen) {
    if (rows.length === 0)
        return NOTHING;
    const shown = rows.map(({ name, tool, from, state }) => {
        return { cells: [name, tool, from, STATES[state]], color: state === 'made' ? 'green' : 'dim' };
    });
    return `${(0,text_table/* textTable */.e)(HEAD, shown, screen)}\n\n${setup_text_headline(rows, seconds)}`;
}
/** The job summary, as Markdown: what could not be set up, why and the way out before what is there. */
function setupSummary({ rows, failed, seconds }) {
    if (rows.length + failed.length === 0)
        return NOTHING;
    const there = rows.map(({ name, tool, from, state }) => (0,markdown/* tableRow */.jD)([(0,markdown/* markdownCode */.D9)(name), tool, from, STATES[state]]));
    const made = rows.length === 0 ? '' : `${(0,markdown/* tableHead */.PP)(HEAD)}${there.join('')}`;
    if (failed.length === 0)
        return `**${setup_text_headline(rows, seconds)}**\n\n${made}`;
    const wrong = `${(0,markdown/* tableHead */.PP)(FAILED_HEAD)}${(0,markdown/* fitted */.$5)(failed.map(failedRow), MOST_BYTES)}`;
    return [`\u274c **${failedHeadline({ rows, failed })}** in ${seconds} s\n`, wrong, ...(made === '' ? [] : [made])].join('\n');
}
const FAILED_HEAD = ['project', 'where', 'why, and the way out'];
const [MOST_BYTES, MOST_NAMED, MOST_LINES, LONGEST_PATH, LONGEST_TEXT] = [300_000, 3, 4, 72, 2_000];
function failedRow({ names, message, file, line }) {
    const [why = '', ...ways] = message.split('\n', MOST_LINES).map((text) => (0,markdown.markdownText)((0,clip/* keepStart */.Og)(text, LONGEST_TEXT)));
    const place = file === undefined ? '\u2013' : (0,markdown/* markdownPlace */.FH)(file, line, LONGEST_PATH);
    return (0,markdown/* tableRow */.jD)([namesIn(names, (name) => (0,markdown/* markdownCode */.D9)(name)) || '\u2013', place, [why, ...ways].join('<br>\u2192 ')]);
}
/** `2 of 5 could not be set up`. */
function failedHeadline({ rows, failed }) {
    const names = failed.flatMap((one) => one.names);
    if (names.length === 0)
        return 'Nothing was set up';
    return `${(0,headline/* grouped */.zD)(names.length)} of ${(0,headline/* grouped */.zD)(names.length + rows.length)} could not be set up`;
}
function namesIn(names, shown) {
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
    return `${names.slice(0, MOST_NAMED).map(shown).join(', ')}${more}`;
}
const HEAD = ['project', 'by', 'from', 'state'];
const NOTHING = 'Nothing has to be set up';
function setup_text_headline(rows, seconds) {
    const made = rows.filter(({ state }) => state === 'made').length;
    return `${(0,headline/* counted */.hS)(made, 'environment')} made and ${rows.length - made} as they were, in ${seconds} s`;
}

// EXTERNAL MODULE: ./build/js/standards/clock.js
var clock = __webpack_require__(85161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/graph/local-dependencies.js
var local_dependencies = __webpack_require__(57566);
// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(41023);
// EXTERNAL MODULE: ./build/js/workspaces/python-constraint.js
var python_constraint = __webpack_require__(86227);
// EXTERNAL MODULE: ./build/js/workspaces/python-manifest.js + 1 modules
var python_manifest = __webpack_require__(12685);
// EXTERNAL MODULE: ./build/js/standards/pep440-ranges.js
var pep440_ranges = __webpack_require__(82583);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(62026);
// EXTERNAL MODULE: ./build/js/standards/pep508.js
var pep508 = __webpack_require__(52991);
// EXTERNAL MODULE: ./build/js/standards/poetry-markers.js
var poetry_markers = __webpack_require__(70388);
;// CONCATENATED MODULE: ./build/js/tasks/poetry-wishes.js
// What Poetry's manifests ask for: https://python-poetry.org/docs/pyproject/




/**
 * What a manifest asks for: everybody's dependencies, and those of the groups that are installed. Where standard tables list dependencies, Poetry's
 * own only say where they are found.
 */
function poetryWishes(manifest, isInstalled) {
    const named = (0,toml/* entriesAt */.ws)(manifest, 'tool', 'poetry', 'group').map(([group]) => group);
    const standard = (0,toml/* entriesAt */.ws)(manifest, 'dependency-groups').map(([group]) => group);
    const groups = [...new Set([...named, ...standard])].filter(isInstalled);
    return [
        ...(listsMain(manifest) ? requirements((0,toml/* listAt */.gT)(manifest, 'project', 'dependencies')) : ownMain(manifest)),
        ...ownDev(manifest, isInstalled),
        ...groups.flatMap((group) => [...includedIn(manifest, group, new Set()), ...ownGroup(manifest, group)]),
    ].filter(({ isOptional }) => !isOptional);
}
/**
 * The same of Poetry's own tables alone: what standard tables list is left out.
 *
 * @param withMain with everybody's dependencies
 */
function ownWishes(manifest, { withMain, isInstalled }) {
    const groups = (0,toml/* entriesAt */.ws)(manifest, 'tool', 'poetry', 'group').map(([group]) => group);
    return [
        ...(withMain && !listsMain(manifest) ? ownMain(manifest) : []),
        ...ownDev(manifest, isInstalled),
        ...groups.filter(isInstalled).flatMap((group) => ownGroup(manifest, group)),
    ].filter(({ isOptional }) => !isOptional);
}
function listsMain(manifest) {
    const isStandard = (0,toml/* listAt */.gT)(manifest, 'project', 'dependencies').length > 0 || (0,toml/* stringsAt */.kp)(manifest, 'project', 'dynamic').length === 0;
    return (0,toml/* valueAt */.fK)(manifest, 'project') !== undefined && isStandard;
}
function ownMain(manifest) {
    return wishesIn(manifest, 'tool', 'poetry', 'dependencies');
}
function ownDev(manifest, isInstalled) {
    return isInstalled('dev') ? wishesIn(manifest, 'tool', 'poetry', 'dev-dependencies') : [];
}
function ownGroup(manifest, group) {
    const isStandard = (0,toml/* listAt */.gT)(manifest, 'dependency-groups', group).length > 0;
    return isStandard ? [] : wishesIn(manifest, 'tool', 'poetry', 'group', group, 'dependencies');
}
/** PEP 735: a group may include others. */
function includedIn(manifest, group, seen) {
    if (seen.has(group))
        return [];
    seen.add(group);
    const items = (0,toml/* listAt */.gT)(manifest, 'dependency-groups', group);
    const others = items.filter(toml/* isTable */.bI).flatMap((item) => (0,toml/* stringAt */.bX)(item, 'include-group') ?? []);
    return [...requirements(items), ...others.flatMap((other) => includedIn(manifest, other, seen))];
}
function requirements(items) {
    return items.flatMap((item) => {
        const read = typeof item === 'string' ? (0,pep508/* parseRequirement */.p)(item) : undefined;
        if (read === undefined)
            return [];
        const { name, specifier, extras, marker = '' } = read;
        return { name: (0,pep503/* normalizeName */.P)(name), constraint: specifier, extras, marker, isOptional: false };
    });
}
/** Those of one table: of a manifest of Poetry, or of a package in its lock. */
function wishesIn(table, ...keys) {
    return (0,toml/* entriesAt */.ws)(table, ...keys).flatMap(([key, value]) => {
        const name = (0,pep503/* normalizeName */.P)(key);
        if (name === 'python')
            return [];
        return (Array.isArray(value) ? value : [value]).flatMap((one) => {
            if (typeof one === 'string')
                return { name, constraint: one, extras: [], marker: '', isOptional: false };
            return (0,toml/* isTable */.bI)(one) ? wishIn(name, one) : [];
        });
    });
}
function wishIn(name, table) {
    const marker = (0,poetry_markers/* poetryMarker */.m)({
        markers: (0,toml/* stringAt */.bX)(table, 'markers'),
        python: (0,toml/* stringAt */.bX)(table, 'python'),
        platform: (0,toml/* stringAt */.bX)(table, 'platform'),
    });
    return {
        ...{ name, marker, constraint: (0,toml/* stringAt */.bX)(table, 'version') ?? '', extras: (0,toml/* stringsAt */.kp)(table, 'extras') },
        isOptional: (0,toml/* valueAt */.fK)(table, 'optional') === true,
        ...placeIn(table),
    };
}
function placeIn(table) {
    if (['path', 'file'].some((key) => (0,toml/* valueAt */.fK)(table, key) !== undefined))
        return { isLocal: true };
    const git = (0,toml/* stringAt */.bX)(table, 'git');
    if (git === undefined) {
        const url = (0,toml/* stringAt */.bX)(table, 'url');
        return url === undefined ? {} : { address: url };
    }
    const revision = ['rev', 'tag', 'branch'].map((key) => (0,toml/* stringAt */.bX)(table, key)).find((one) => one !== undefined);
    const folder = (0,toml/* stringAt */.bX)(table, 'subdirectory');
    return {
        address: `git+${git}${revision === undefined ? '' : `@${revision}`}${folder === undefined ? '' : `#subdirectory=${folder}`}`,
    };
}

;// CONCATENATED MODULE: ./build/js/tasks/poetry-declared.js


/**
 * What Poetry's own tables ask for where no lock says which versions these are, as an installer understands it. What standard tables list is left
 * to them, and what lies in a folder to whoever installs that.
 *
 * @returns requirements (PEP 508)
 */
function poetryDeclared(manifest, tables) {
    return ownWishes(manifest, tables).flatMap(({ name, extras, constraint, address, marker, isLocal }) => {
        if (isLocal)
            return [];
        const where = address === undefined ? specifierOf(constraint) : ` @ ${address}`;
        return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${where}${marker === '' ? '' : ` ; ${marker}`}`;
    });
}
/** Of alternatives no installer knows; then any version will do. */
function specifierOf(constraint) {
    const specifier = (0,pep440_ranges/* poetrySpecifier */.MB)(constraint) ?? '';
    return specifier.includes('|') ? '' : specifier;
}

;// CONCATENATED MODULE: ./build/js/tasks/environment-plan.js






/** The environments of Python that these projects need, each its own. */
async function planEnvironments(names, graph, tree) {
    const plans = [];
    for (const name of names) {
        const project = graph.projects.get(name);
        const manifest = project?.ecosystems.includes('python') ? await (0,python_manifest/* readManifest */.WI)(tree, project.root) : undefined;
        if (project === undefined || manifest === undefined)
            continue;
        const source = await sourceOf(project, manifest, graph, tree);
        plans.push({
            project,
            manifest: manifest.file,
            python: project.runtimes.python,
            admitted: (0,python_constraint/* pythonConstraint */.w)(manifest) ?? '',
            source,
        });
    }
    return plans;
}
async function sourceOf(project, manifest, graph, tree) {
    const lock = project.lockfiles.find((file) => /(?:^|\/)(?:uv|poetry)\.lock$/.test(file) && tree.entries.has(file));
    if (lock?.endsWith('uv.lock'))
        return { kind: 'uv', lock, hasAllGroups: wantsAllGroups(manifest) };
    if (lock !== undefined) {
        return {
            kind: 'poetry',
            lock,
            manifest: manifest.table,
            leavesOut: optionalGroups(manifest),
            isPackage: !(0,python_manifest/* isUnpackaged */.AI)(manifest),
            hasBackend: hasBackend(manifest),
        };
    }
    const groups = (0,toml/* entriesAt */.ws)(manifest.table, 'dependency-groups').map(([group]) => group);
    const folders = [];
    const requirements = [];
    const builtOnce = new Map();
    for (const root of [...siblingsOf(project.name, graph), project.root]) {
        const found = await (0,python_manifest/* readManifest */.WI)(tree, root);
        const isBuilt = found !== undefined && hasBackend(found) && !(0,python_manifest/* isUnpackaged */.AI)(found);
        folders.push({ root, isBuilt });
        if (found === undefined)
            continue;
        for (const [name, at] of takenAsBuilt(found))
            builtOnce.set(name, external_node_path_.posix.join(root, at));
        const optional = optionalGroups(found);
        const isInstalled = (group) => root === project.root && !optional.has(group);
        requirements.push(...poetryDeclared(found.table, { withMain: !isBuilt, isInstalled }));
    }
    const isFromTree = (at) => folders.some(({ root, isBuilt }) => isBuilt && root === at);
    const names = [...builtOnce].flatMap(([name, at]) => (isFromTree(at) ? name : []));
    return { kind: 'declared', groups, folders, builtOnce: names, requirements };
}
/** Sources of uv that are folders, and not `editable`: by name, with the path as it is written. */
function takenAsBuilt({ table }) {
    return (0,toml/* entriesAt */.ws)(table, 'tool', 'uv', 'sources').flatMap(([name, source]) => {
        const [at, isEditable] = (0,toml/* isTable */.bI)(source) ? [(0,toml/* valueAt */.fK)(source, 'path'), (0,toml/* valueAt */.fK)(source, 'editable')] : [];
        return typeof at === 'string' && isEditable !== true ? [[name, at]] : [];
    });
}
/** Where a project says which groups are installed, or that some exclude one another, uv goes by that. */
function wantsAllGroups({ table }) {
    const isSaid = ['default-groups', 'conflicts'].some((key) => (0,toml/* valueAt */.fK)(table, 'tool', 'uv', key) !== undefined);
    return !isSaid && (0,toml/* entriesAt */.ws)(table, 'dependency-groups').length > 0;
}
function hasBackend({ table }) {
    return (0,toml/* tableAt */.af)(table, 'build-system') !== undefined;
}
/** Groups that Poetry installs only where somebody asks for them. */
function optionalGroups({ table }) {
    const groups = (0,toml/* entriesAt */.ws)(table, 'tool', 'poetry', 'group');
    return new Set(groups.flatMap(([name, group]) => ((0,toml/* isTable */.bI)(group) && (0,toml/* valueAt */.fK)(group, 'optional') === true ? name : [])));
}
/** Folders of all that a project takes from this repository, the furthest first: each is installed before what needs it. */
function siblingsOf(name, graph) {
    const next = (0,local_dependencies/* localDependencies */.D)(graph);
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

// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(41589);
// EXTERNAL MODULE: ./build/js/workspaces/node-manifest.js
var node_manifest = __webpack_require__(82827);
// EXTERNAL MODULE: ./build/js/workspaces/node-workspaces.js + 3 modules
var node_workspaces = __webpack_require__(25695);
// EXTERNAL MODULE: ./build/js/workspaces/repo-paths.js
var repo_paths = __webpack_require__(9356);
;// CONCATENATED MODULE: ./build/js/tasks/node-plan.js




/** What has to be installed for tasks of Node of these projects. */
function planNodeInstalls(names, graph, tree) {
    const byRoot = new Map();
    for (const name of names) {
        const root = rootOf(name, graph, tree);
        if (root !== undefined)
            byRoot.set(root, [...(byRoot.get(root) ?? []), name]);
    }
    return [...byRoot].map(([root, projects]) => installAt(root, projects, graph, tree));
}
/** The folder of its lock; without one, that of its workspace. One that installs nothing has none. */
function rootOf(name, { projects }, tree) {
    const project = projects.get(name);
    if (project === undefined || !project.ecosystems.includes('node'))
        return undefined;
    const folders = [project.root, ...project.workspaceRoots].filter((at) => (0,node_manifest/* readManifest */.WI)(tree, at) !== undefined);
    const locked = project.lockfiles.map(repo_paths/* parentOf */.gN).find((at) => folders.includes(at));
    return locked ?? folders.at(-1);
}
const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies'];
const SETTINGS = ['.npmrc', '.yarnrc', '.yarnrc.yml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', 'package.json'];
function installAt(root, projects, graph, tree) {
    const manifest = (0,node_manifest/* readManifest */.WI)(tree, root);
    const manager = (0,node_workspaces/* choosePackageManager */.DO)(tree, root, manifest);
    const lock = (0,node_workspaces/* findLockfiles */.wN)(tree, root, manager)[0];
    const members = [...graph.projects.values()].filter(({ workspaceRoots }) => workspaceRoots.includes(root));
    const files = [
        ...(lock === undefined ? [] : [lock]),
        ...SETTINGS.map((name) => (root === '' ? name : `${root}/${name}`)),
        ...members.map((one) => `${one.root}/package.json`),
    ];
    const stated = statedManager((0,json.stringMember)(manifest?.value, 'packageManager') ?? '');
    return {
        ...{ root, manager, projects, files: files.filter((file) => tree.entries.has(file)) },
        ...(stated === undefined ? {} : { stated }),
        ...(lock === undefined ? {} : { lock }),
    };
}
/** @see https://nodejs.org/api/packages.html#packagemanager */
function statedManager(text) {
    const [, version, hash] = /^[a-z]+@(\d[\w.-]*)(?:\+(sha\d+\.[\da-f]+))?$/i.exec(text) ?? [];
    if (version === undefined)
        return undefined;
    return { version, ...(hash === undefined ? {} : { hash: hash.toLowerCase() }) };
}
/** Whether any of these manifests asks for anything: with nothing to install there is nothing to do. */
function installsNothing({ files, lock }, tree) {
    if (lock !== undefined)
        return false;
    const manifests = files.filter((file) => file.endsWith('package.json'));
    return manifests.every((file) => {
        const value = (0,node_manifest/* readManifest */.WI)(tree, (0,repo_paths/* parentOf */.gN)(file))?.value;
        return DEPENDENCIES.every((field) => Object.keys((0,json.memberOf)(value, field) ?? {}).length === 0);
    });
}

// EXTERNAL MODULE: ./build/js/tasks/own-folder.js
var own_folder = __webpack_require__(15744);
// EXTERNAL MODULE: ./build/js/actions/run/ledger/read-keys.js
var read_keys = __webpack_require__(57671);
// EXTERNAL MODULE: ./build/js/actions/run/what-to-run.js
var what_to_run = __webpack_require__(23824);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: ./build/js/lockfiles/lockfile.js
var lockfile = __webpack_require__(99074);
// EXTERNAL MODULE: ./build/js/standards/pep440.js
var pep440 = __webpack_require__(38828);
// EXTERNAL MODULE: ./build/js/standards/pep508-markers.js
var pep508_markers = __webpack_require__(66525);
;// CONCATENATED MODULE: ./build/js/tasks/poetry-closure.js
// What Poetry installs from its locks before 2.1, read in Poetry 1.8 and 2.0 (poetry/puzzle/solver.py, poetry/packages/locker.py).






/**
 * The packages of a lock that these wishes need in one environment, of each name one version.
 *
 * @param packages of the lock, as they stand there
 * @returns undefined where it cannot be told which versions they are
 */
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
// What is picked decides what else is wished for, and that may decide on another pick.
const MOST_ROUNDS = 20;
/** In the order of their versions, the highest first. */
function byName(packages) {
    const named = new Map();
    for (const one of packages) {
        const name = (0,pep503/* normalizeName */.P)((0,toml/* stringAt */.bX)(one, 'name') ?? '');
        named.set(name, [...(named.get(name) ?? []), one]);
    }
    for (const all of named.values())
        all.sort((a, b) => (0,pep440/* comparePep440 */.PG)(versionOf(b), versionOf(a)));
    return named;
}
function versionOf(one) {
    return (0,toml/* stringAt */.bX)(one, 'version') ?? '';
}
/** Of each name the highest version that all who wish for it can take. */
function picksBy(named, constraints) {
    return new Map([...named].flatMap(([name, all]) => {
        const asked = [...(constraints.get(name) ?? [])];
        const isFit = (one) => asked.every((text) => (0,pep440/* satisfiesPep440 */.x_)(versionOf(one), text) !== false);
        const pick = all.find(isFit) ?? all[0];
        return pick === undefined ? [] : [[name, pick]];
    }));
}
/** All that is reached with these picks, and what is asked of each name on the way. */
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
        const fresh = extras.map(pep503/* normalizeName */.P).filter((extra) => !own.has(extra));
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
    // What cannot be read is rather installed than missing.
    return each.some((extra) => (0,pep508_markers/* markerHolds */.D)(marker, new Map([...environment, ['extra', extra]])) !== false);
}
function needsOf(one, extras) {
    const listed = (0,toml/* entriesAt */.ws)(one, 'extras').filter(([extra]) => extras.has((0,pep503/* normalizeName */.P)(extra)));
    const names = new Set(listed.flatMap(([, items]) => (Array.isArray(items) ? items : []).map((item) => (0,pep503/* normalizeName */.P)((0,pep508/* parseRequirement */.p)(String(item))?.name ?? ''))));
    return wishesIn(one, 'dependencies').filter(({ isOptional, name }) => !isOptional || names.has(name));
}

;// CONCATENATED MODULE: ./build/js/tasks/poetry-requirements.js
// https://python-poetry.org/docs/managing-dependencies/ ; the format of locks was read in Poetry 2.5 (poetry/packages/locker.py).




/**
 * The requirements of a `poetry.lock`. Since 2.1 it says of each package in which groups and environments it is installed; before, that follows from
 * what the manifest asks for.
 */
async function poetryRequirements(text, owner) {
    const reading = await (0,toml/* readLongToml */.HQ)(text, lockfile/* MOST_LOCK_CHARACTERS */.vT);
    if ('problem' in reading)
        return { why: `cannot be read: ${reading.problem.message}` };
    const lock = reading.table;
    const format = (0,toml/* stringAt */.bX)(lock, 'metadata', 'lock-version') ?? '1.0';
    if (!/^[12]\.\d+$/.test(format))
        return { why: `has the format ${format}, which is not known` };
    const packages = (0,toml/* listAt */.gT)(lock, 'package').filter(toml/* isTable */.bI);
    const chosen = /^2\.0$|^1\./.test(format) ? await reached(packages, owner) : stated(packages, owner);
    if (chosen === undefined)
        return { why: 'has several versions of a package, and does not say which one is for whom' };
    const [lines, indexes] = [[], new Set()];
    for (const { one, marker } of chosen) {
        const line = lineOf(one, owner.folderOf);
        if (line === undefined)
            return { why: `has ${(0,toml/* stringAt */.bX)(one, 'name')} from a kind of source that only Poetry knows` };
        const hashes = hasFiles(one) ? hashesOf(one, lock) : [];
        lines.push([`${line}${marker === '' ? '' : ` ; ${marker}`}`, ...hashes.map((hash) => `--hash=${hash}`)].join(' '));
        if ((0,toml/* stringAt */.bX)(one, 'source', 'type') === 'legacy')
            indexes.add((0,toml/* stringAt */.bX)(one, 'source', 'url') ?? '');
    }
    return { lines, indexes: [...indexes] };
}
function stated(packages, { isInstalled }) {
    return packages.flatMap((one) => {
        const own = (0,toml/* stringsAt */.kp)(one, 'groups').filter(isInstalled);
        const marker = own.length === 0 ? undefined : markerOf(one, own);
        return marker === undefined ? [] : { one, marker };
    });
}
async function reached(packages, owner) {
    const wishes = poetryWishes(owner.manifest, owner.isInstalled);
    const found = closureOf(packages, wishes, await owner.environment());
    return found && packages.filter((one) => found.has(one)).map((one) => ({ one, marker: '' }));
}
// As Poetry writes a marker that holds nowhere.
const NOWHERE = '<empty>';
/** One for all groups, or one for each: a package is installed where one of them holds. Without one, always; undefined for nowhere. */
function markerOf(one, groups) {
    const stated = (0,toml/* valueAt */.fK)(one, 'markers');
    const each = groups.map((group) => ((0,toml/* isTable */.bI)(stated) ? stated[group] : stated));
    const own = each.filter((marker) => marker !== NOWHERE);
    if (own.length === 0)
        return undefined;
    if (own.some((marker) => typeof marker !== 'string' || marker === ''))
        return '';
    const different = [...new Set(own)];
    return different.length === 1 ? String(different[0]) : different.map((marker) => `(${marker})`).join(' or ');
}
function lineOf(one, folderOf) {
    const [name, version] = [(0,toml/* stringAt */.bX)(one, 'name') ?? '', (0,toml/* stringAt */.bX)(one, 'version') ?? ''];
    const url = (0,toml/* stringAt */.bX)(one, 'source', 'url') ?? '';
    switch ((0,toml/* stringAt */.bX)(one, 'source', 'type')) {
        case undefined:
        case 'legacy':
            return `${name}==${version}`;
        case 'directory':
            return (0,toml/* valueAt */.fK)(one, 'develop') === false ? `${name} @ ${fileUrl(folderOf(url))}` : `-e ${folderOf(url)}`;
        case 'file':
            return `${name} @ ${fileUrl(folderOf(url))}`;
        case 'url':
            return `${name} @ ${url}`;
        case 'git': {
            const at = (0,toml/* stringAt */.bX)(one, 'source', 'resolved_reference');
            const below = (0,toml/* stringAt */.bX)(one, 'source', 'subdirectory');
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
    const type = (0,toml/* stringAt */.bX)(one, 'source', 'type');
    return type === undefined || type === 'legacy' || type === 'url';
}
/** Since 1.5 the files stand with the package, before that at the end of the lock. */
function hashesOf(one, lock) {
    const name = (0,toml/* stringAt */.bX)(one, 'name') ?? '';
    const files = [...(0,toml/* listAt */.gT)(one, 'files'), ...(0,toml/* listAt */.gT)(lock, 'metadata', 'files', name)];
    const plain = (0,toml/* stringsAt */.kp)(lock, 'metadata', 'hashes', name).map((hash) => `sha256:${hash}`);
    return [...files.filter(toml/* isTable */.bI).flatMap((file) => (0,toml/* stringAt */.bX)(file, 'hash') ?? []), ...plain];
}

// EXTERNAL MODULE: ./build/js/tasks/task-environment.js
var task_environment = __webpack_require__(80426);
;// CONCATENATED MODULE: ./build/js/actions/setup/interpreter-markers.js




const MARKERS = `import json, os, platform, sys
v = sys.implementation.version
print(json.dumps({
  'implementation_name': sys.implementation.name, 'implementation_version': '%d.%d.%d' % v[:3], 'os_name': os.name,
  'platform_machine': platform.machine(), 'platform_python_implementation': platform.python_implementation(),
  'platform_release': platform.release(), 'platform_system': platform.system(), 'platform_version': platform.version(),
  'python_full_version': platform.python_version(), 'python_version': '.'.join(platform.python_version_tuple()[:2]),
  'sys_platform': sys.platform}))`;
/**
 * What the interpreter of an environment says of itself.
 *
 * @see https://packaging.python.org/specifications/dependency-specifiers/#environment-markers
 * @throws {UserError} `ENVIRONMENT_FAILED` where it does not run
 */
async function markersOf(folder, plan, { system }) {
    const python = external_node_path_.join(folder, task_environment/* PROGRAMS_OF_PYTHON */.lN, 'python');
    const { code, stdout, stderr } = await system.programs.run(python, ['-I', '-c', MARKERS], { cwd: folder });
    if (code === 0)
        return new Map(Object.entries(JSON.parse(Buffer.from(stdout).toString('utf8'))));
    const message = `no environment for ${plan.project.name}: its interpreter does not run: ${(0,printable/* printable */.g$)(stderr.trim())}`;
    throw new errors/* UserError */.yo('ENVIRONMENT_FAILED', message, 'Have another Python on PATH, or none.', { file: plan.manifest });
}

// EXTERNAL MODULE: ./build/js/workspaces/location.js
var workspaces_location = __webpack_require__(37878);
;// CONCATENATED MODULE: ./build/js/actions/setup/place-of-failure.js




// How uv speaks of a package that cannot be had, or built.
const NAMED = [
    /([\w.-]+)(?:\[[^\]]*\])? was not found/g,
    /no versions? of ([\w.-]+)/g,
    /(?:your project|[\w.-]+) depends on ([\w.-]+)/g,
    /Failed to \w+(?: and \w+)?:? `([\w.-]+)/g,
];
const PYTHON = [
    ['project', 'requires-python'],
    ['tool', 'poetry', 'dependencies', 'python'],
];
/** Where a project asks for what uv speaks of: the line of the dependency, or of the Python that it needs; else its manifest alone. */
async function placeOfFailure(words, { project, manifest, admitted }, tree) {
    const named = NAMED.flatMap((pattern) => [...words.matchAll(pattern)].map(([, name = '']) => (0,pep503/* normalizeName */.P)(name)));
    const places = named.flatMap((name) => project.dependencies.filter((one) => one.ecosystem === 'python' && one.name === name && one.at.line !== undefined));
    if (places[0] !== undefined)
        return places[0].at;
    if (admitted === '' || !/No interpreter|requested Python|Python (?:version|requirement|>=|3)/.test(words))
        return { file: manifest };
    const read = await (0,python_manifest/* readManifest */.WI)(tree, project.root);
    const stated = PYTHON.find((keys) => read !== undefined && (0,toml/* valueAt */.fK)(read.table, ...keys) !== undefined);
    return (0,workspaces_location/* locationAt */.dz)(manifest, stated === undefined ? undefined : read?.lineOf(stated));
}

;// CONCATENATED MODULE: ./build/js/actions/setup/uv-words.js
const NOISE = /^(?:warning|If the cache and target|If this is intentional|Using|Creating|Resolved|Prepared|Building|Built|Downloading|Downloaded|Updating|Updated|Installed|Uninstalled)\b/;
const uv_words_MOST_LINES = 4;
const LAST_LINES = 3;
/** Of what uv printed, the lines that say why it failed, as one: where it ran a build, the last ones of that too. */
function uvWords(stderr) {
    const lines = whole(stderr.split(/\r?\n/)).map((line) => line.replace(/\s+/g, ' ').trim());
    const build = lines.indexOf('[stderr]');
    const own = build < 0 ? lines : lines.slice(0, build).filter((line) => line !== '[stdout]');
    const why = own.filter((line) => line !== '' && !NOISE.test(line));
    const told = why
        .slice(0, uv_words_MOST_LINES)
        .map((line) => line.replace(/^(?:error|cause|Caused by|[\u00d7\u2570\u2500\u25b6\u251c\u2502 ]+):? ?/, '').replace(/:$/, ''));
    const end = lines.slice(build + 1).findIndex((line) => /^hint:/.test(line));
    const printed = build < 0 ? [] : lines.slice(build + 1, end < 0 ? undefined : build + 1 + end);
    const last = printed.filter((line) => line !== '').slice(-LAST_LINES);
    return [...told.filter((line) => line !== ''), ...last].join(': ');
}
const CONCLUSION = /^\s*[\u2570\u251c]\u2500\u25b6/;
const CONTINUED = /^[\s\u2502]+[^\s\u2502\u2570\u251c\u00d7]/;
/** Conclusions that uv has broken into lines, in one line again. */
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

;// CONCATENATED MODULE: ./build/js/actions/setup/run-uv.js





/** How long uv may take for one environment. */
const UV_LIMIT_MS = 20 * 60_000;
/** Which groups of a `uv.lock` are installed. */
function groupFlag({ hasAllGroups }) {
    return hasAllGroups ? ['--all-groups'] : [];
}
/**
 * Runs uv in the folder of a project, to its end.
 *
 * @throws {UserError} `ENVIRONMENT_FAILED`, with what it said
 */
async function uv(args, { plan, shop, env = {} }) {
    const { programs } = shop.system;
    const cwd = external_node_path_.join(shop.root, plan.project.root);
    const { code, stderr } = await programs.run(shop.uv.program, [...args, '--no-progress'], {
        cwd,
        env,
        timeoutMs: UV_LIMIT_MS,
    });
    if (code === 0)
        return;
    const hint = `uv ${args.slice(0, 2).join(' ')} in ${plan.project.root || 'the top folder'} shows all of it.`;
    const what = code === null ? 'uv took too long' : uvWords(stderr);
    const message = `no environment for ${plan.project.name}: ${(0,printable/* printable */.g$)(what)}`;
    throw new errors/* UserError */.yo('ENVIRONMENT_FAILED', message, hint, await placeOfFailure(what, plan, shop.tree));
}

;// CONCATENATED MODULE: ./build/js/actions/setup/poetry-environment.js






/** The requirement of the Poetry that is brought: locks were read in this version, a later one may install from them otherwise. */
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
    const lines = [...pinned.lines, ...(source.isPackage ? [`-e ${home}`] : [])];
    return { text: lines.map((line) => `${line}\n`).join(''), indexes: pinned.indexes };
}
/** Poetry itself is asked only where its lock does not say enough: it takes four times as long. */
async function fillFromPoetry(filling, shop) {
    const { plan, source, folder } = filling;
    const { files, report, variable } = shop.system;
    const list = await listOf(filling, shop);
    if ('why' in list) {
        report.log(`${plan.project.name}: Poetry itself installs, as ${(0,printable/* printable */.g$)(source.lock)} ${(0,printable/* printable */.g$)(list.why)}`);
        const programs = `${external_node_path_.join(folder, task_environment/* PROGRAMS_OF_PYTHON */.lN)}${external_node_path_.delimiter}${variable('PATH') ?? ''}`;
        const env = { VIRTUAL_ENV: folder, PATH: programs };
        await uv(['tool', 'run', '--from', POETRY, 'poetry', 'sync', '--no-interaction'], { plan, shop, env });
        return;
    }
    const file = external_node_path_.join(folder, 'requirements.txt');
    await files.write(file, list.text);
    await uv(['pip', 'sync', ...syncArguments(list, folder, file)], { plan, shop });
}
/** Whether nothing would change in an environment that is there already; false where only Poetry could tell. */
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
/** Each file has to be one of those that the lock names by their hashes, wherever it comes from. */
function syncArguments({ indexes }, folder, file) {
    const named = indexes.flatMap((url) => ['--index', url]);
    const strategy = indexes.length === 0 ? [] : ['--index-strategy', 'unsafe-best-match'];
    return ['--allow-empty-requirements', '--python', folder, ...named, ...strategy, file];
}
/** Of a dry run: what is loaded from the tree is installed anew in the place of itself, whoever has done so before. */
function changesNothing(said) {
    const changes = [...said.matchAll(/^ *([-+~]) ([\w.-]+)(.*)$/gm)];
    const names = (sign) => changes.flatMap(([, own, name]) => (own === sign ? name : [])).sort();
    const isOfTree = changes.every(([, , , rest = '']) => rest.includes('file:'));
    return said.includes('Would') && isOfTree && names('-').join() === names('+').join();
}

// EXTERNAL MODULE: ./build/js/standards/shell.js
var shell = __webpack_require__(92965);
;// CONCATENATED MODULE: ./build/js/actions/setup/write-launcher.js



/**
 * A program of this name for tasks to find, which runs another one.
 *
 * @param root of the repository; absolute
 * @param words what it runs, in front of what it is given
 * @returns where it is; on Windows without its ending
 */
async function writeLauncher(root, name, words, { files }) {
    const file = external_node_path_.join(root, own_folder/* OWN_PROGRAMS */.j1, name);
    if (process.platform === 'win32') {
        const [program, ...args] = words;
        await files.write(`${file}.cmd`, `@"${program}" ${[...args, '%*'].join(' ')}\r\n`);
    }
    else {
        const script = `#!/bin/sh\n# Written by setup, because there was no such ${name} on PATH.\nexec ${words.map(shell/* shellQuoted */.x).join(' ')} "$@"\n`;
        await files.write(file, script, 0o755);
    }
    return file;
}

;// CONCATENATED MODULE: ./build/js/actions/setup/bring-launchers.js



/** Programs that tasks begin with and no project declares, since each stands for itself; uv has each run in an environment of its own. */
const TOOLS = new Map([
    ['poetry', POETRY],
    ['hatch', 'hatch==1.18.2'],
    ['pdm', 'pdm==2.29.4'],
    ['tox', 'tox==4.67.15'],
    ['nox', 'nox==2026.10.20'],
]);
/**
 * Lets tasks find the build tools that they begin with, where PATH has none: a launcher for each, which brings the tool when it is first run.
 *
 * @param root of the repository; absolute
 * @param uv its name on PATH, or where it is
 */
async function bringLaunchers(tasks, { root, uv }, system) {
    const words = new Set([...tasks.values()].map(({ command }) => command.trim().split(/\s/, 1)[0] ?? ''));
    for (const [name, requirement] of TOOLS) {
        if (!words.has(name) || (await isOnPath(name, system)))
            continue;
        await writeLauncher(root, name, [uv, 'tool', 'run', '--quiet', '--from', requirement, name], system);
    }
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/registries/pace.js
var pace = __webpack_require__(62377);
// EXTERNAL MODULE: ./build/js/registries/registry-http.js
var registry_http = __webpack_require__(20558);
// EXTERNAL MODULE: ./build/js/registries/simple-api.js
var simple_api = __webpack_require__(6241);
// EXTERNAL MODULE: ./build/js/standards/archive.js + 1 modules
var standards_archive = __webpack_require__(45745);
// EXTERNAL MODULE: ./build/js/standards/pypi.js
var pypi = __webpack_require__(16231);
// EXTERNAL MODULE: ./build/js/tasks/found-program.js
var found_program = __webpack_require__(85854);
;// CONCATENATED MODULE: ./build/js/tasks/uv-pin.js
// Written by scripts/pin-uv.mjs.
/** The uv that is brought where none is there. */
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

;// CONCATENATED MODULE: ./build/js/actions/setup/find-uv.js











// Before, `uv pip install` knows no groups of dependencies.
const LEAST = [0, 7];
/**
 * The uv on PATH, where it is new enough; else the one that is pinned: brought once, from the index that the job installs from or from PyPI, and only
 * with the digest that it has to have.
 *
 * @param root of the repository; absolute
 * @throws {UserError} `UV_MISSING`
 */
async function findUv(root, system, pin = UV) {
    const onPath = await find_uv_versionOf('uv', root, system);
    if (onPath !== undefined && isNewEnough(onPath))
        return { program: 'uv', version: onPath };
    const name = process.platform === 'win32' ? 'uv.exe' : 'uv';
    const program = external_node_path_.join(root, own_folder/* OWN_PROGRAMS */.j1, name);
    if ((await find_uv_versionOf(program, root, system)) !== pin.version) {
        const why = onPath === undefined ? 'none is on PATH' : `${onPath} on PATH is older than ${LEAST.join('.')}`;
        system.report.log(`uv ${pin.version} is brought: ${why}`);
        await system.files.write(program, await bring(name, pin, system), 0o755);
    }
    return { program, version: pin.version };
}
async function find_uv_versionOf(program, cwd, { programs }) {
    return /^uv (\S+)/.exec((await (0,found_program/* printedVersion */.h)(program, { cwd }, programs)) ?? '')?.[1];
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
        const archive = (0,standards_archive/* openArchive */.p_)(wheel.fileName, found);
        const member = archive.members.find((one) => one.name.endsWith(`/scripts/${name}`));
        if (member !== undefined)
            return (0,standards_archive/* readMember */.hd)(archive, member);
        reasons.push(`${wheel.fileName} has no ${name}`);
    }
    throw missing(version, reasons.join('; '));
}
/** As the table of pinned wheels has it. */
function thisPlatform() {
    const { platform, arch } = process;
    if (platform !== 'linux')
        return `${platform}-${arch}`;
    const { header } = process.report.getReport();
    return `${platform}-${arch}-${header.glibcVersionRuntime === undefined ? 'musl' : 'gnu'}`;
}
/** A digest decides: whoever gives it need not be trusted. */
function indexesFor({ variable }) {
    const given = ['UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'PIP_INDEX_URL'].flatMap((name) => variable(name) ?? []);
    const usable = [...given, pypi/* PYPI_INDEX */.U].filter((url) => URL.canParse(url) && /^https?:/.test(url));
    return [...new Set(usable.map((url) => url.replace(/\/*$/, '/')))].map((url) => new URL(url));
}
/** The wheel, or why it cannot be had there. */
async function wheelFrom(index, wheel, system) {
    const { username, password, origin } = index;
    const url = new URL(index);
    [url.username, url.password] = ['', ''];
    const known = { username: decodeURIComponent(username), password: decodeURIComponent(password) };
    const credentials = async () => (username === '' ? undefined : known);
    const registry = { http: system.http, pace: pace/* PATIENT */.qh, origins: [origin], credentials };
    try {
        const files = await (0,simple_api/* listFiles */.CS)({ registry, url }, 'uv');
        const file = files?.find(({ fileName }) => fileName === wheel.fileName);
        return file === undefined ? `${(0,registry_http/* plainUrl */.kP)(url)} has no ${wheel.fileName}` : await right(registry, file, wheel);
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
async function right(registry, file, wheel) {
    const bytes = await (0,simple_api/* readRemoteFile */.Ve)(registry, file);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return sha256 === wheel.sha256 ? bytes : `${(0,registry_http/* plainUrl */.kP)(new URL(file.url))} has SHA-256 ${sha256}, not ${wheel.sha256}`;
}
function missing(version, why) {
    const hint = 'Have astral-sh/setup-uv run before this step; on a laptop: pipx install uv.';
    return new errors/* UserError */.yo('UV_MISSING', `environments are made by uv; it is not on PATH, and ${version} cannot be had: ${why}`, hint);
}

;// CONCATENATED MODULE: ./build/js/actions/setup/digest-of-files.js


/** A short text for the contents of some files of the work tree: another one where any of them is another, or gone. */
async function digestOfFiles(root, paths, { files }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const one of paths) {
        const text = (await files.read(external_node_path_.join(root, one))) ?? '';
        hash.update(one).update('\0').update(text).update('\0');
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/js/actions/setup/find-manager.js







const PROGRAMS = { npm: 'npm', pnpm: 'pnpm', yarn: 'yarn', berry: 'yarn' };
const PACKAGES = {
    npm: 'npm',
    pnpm: 'pnpm',
    yarn: 'yarn',
    berry: '@yarnpkg/cli-dist',
};
const LIMIT_MS = 5 * 60_000;
/**
 * The package manager on PATH, where it has the version that `packageManager` states, or none is stated; else that version, brought by npm, with the
 * hash that stands there.
 *
 * @param root of the repository; absolute
 * @throws {UserError} `PACKAGE_MANAGER_MISSING`, `PACKAGE_MANAGER_ALTERED`
 */
async function findManager(install, root, system) {
    const program = PROGRAMS[install.manager];
    const cwd = external_node_path_.join(root, install.root);
    const versionOf = (one) => (0,found_program/* printedVersion */.h)(one, { cwd, env: WITHOUT_QUESTIONS }, system.programs);
    const onPath = await versionOf(program);
    const { stated } = install;
    // A yarn of any version hands over to the one that is in the repository.
    if (onPath !== undefined && (stated === undefined || onPath === stated.version))
        return { program, version: onPath };
    const brought = external_node_path_.join(root, own_folder/* OWN_PROGRAMS */.j1, program);
    if (stated === undefined)
        throw find_manager_missing(install, `${program} is not on PATH`);
    if ((await versionOf(brought)) !== stated.version)
        await find_manager_bring(install, stated.version, root, system);
    return { program: brought, version: stated.version };
}
/** Corepack asks before it brings anything, and pnpm changes itself to what is stated. */
const WITHOUT_QUESTIONS = { COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', COREPACK_ENABLE_STRICT: '0' };
async function find_manager_bring(install, version, root, system) {
    const { files, programs, report } = system;
    const [name, program] = [PACKAGES[install.manager], PROGRAMS[install.manager]];
    report.log(`${name} ${version} is brought, as ${install.root === '' ? '' : `${install.root}/`}package.json states it`);
    const folder = external_node_path_.join(root, own_folder/* OWN_PROGRAMS */.j1, `${program}-${version}`);
    await files.makeFolder(folder);
    const args = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { code, stderr } = await programs.run('npm', [...args, `${name}@${version}`], {
        cwd: folder,
        timeoutMs: LIMIT_MS,
    });
    if (code !== 0)
        throw find_manager_missing(install, `npm cannot bring ${name} ${version}: ${lastWords(stderr)}`);
    await refuseAltered(install, folder, files);
    const own = external_node_path_.join(folder, 'node_modules', '.bin', program);
    await writeLauncher(root, program, [process.platform === 'win32' ? `${own}.cmd` : own], system);
}
/** npm has compared what came with what the registry says; the manifest may know better. */
async function refuseAltered({ manager, stated, root }, folder, files) {
    const [, expected] = /^sha512\.(.*)$/.exec(stated?.hash ?? '') ?? [];
    if (expected === undefined)
        return;
    const reading = (0,json/* readJson */.Vh)((await files.read(external_node_path_.join(folder, 'node_modules/.package-lock.json'))) ?? '');
    const packages = 'value' in reading ? (0,json.memberOf)(reading.value, 'packages') : undefined;
    const integrity = (0,json.stringMember)((0,json.memberOf)(packages, `node_modules/${PACKAGES[manager]}`), 'integrity') ?? '';
    const found = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
    if (found === expected)
        return;
    await files.remove(folder);
    throw new errors/* UserError */.yo('PACKAGE_MANAGER_ALTERED', `${PACKAGES[manager]} ${stated?.version} has another hash in the registry than package.json states`, 'Look who changed packageManager; "corepack use" writes the hash of what is published.', { file: external_node_path_.posix.join(root, 'package.json') });
}
function find_manager_missing({ manager, root }, why) {
    const hint = `State it in package.json, as "packageManager": "${PROGRAMS[manager]}@VERSION"; npm then brings it.`;
    return new errors/* UserError */.yo('PACKAGE_MANAGER_MISSING', why, hint, { file: external_node_path_.posix.join(root, 'package.json') });
}
/** Of what npm says, the first line that tells. */
function lastWords(stderr) {
    const lines = stderr
        .split(/\r?\n/)
        .map((line) => line.replace(/^\s*(?:npm )?(?:error|ERR!|ERR_\w+|WARN)\s*/i, '').trim());
    return (0,printable/* printable */.g$)(lines
        .filter((line) => line !== '' && !/^(?:code|A complete log|.*\.log$)/.test(line))
        .slice(0, 3)
        .join(' '));
}

;// CONCATENATED MODULE: ./build/js/actions/setup/install-packages.js





const install_packages_LIMIT_MS = 20 * 60_000;
const HELD_MS = 10 * 60_000;
const STAMP = 'node_modules/.maestro.json';
/** By the lock alone, where there is one: whatever it does not fit is an error, and nothing is locked anew. */
const LOCKED = {
    npm: ['ci', '--no-audit', '--no-fund'],
    pnpm: ['install', '--frozen-lockfile'],
    yarn: ['install', '--frozen-lockfile', '--non-interactive'],
    berry: ['install', '--immutable'],
};
const UNLOCKED = {
    npm: ['install', '--no-package-lock', '--no-audit', '--no-fund'],
    pnpm: ['install', '--no-lockfile'],
    yarn: ['install', '--no-lockfile', '--non-interactive'],
    berry: ['install', '--no-immutable'],
};
/**
 * The packages of one lock. What was installed from the very same files stays as it is; on a laptop, so does what people have installed themselves.
 *
 * @param root of the repository; absolute
 * @throws {UserError} `PACKAGES_FAILED`, with what the package manager said; those of {@link findManager}
 * @throws {ExternalError} `LOCK_HELD`
 */
async function installPackages(install, root, system) {
    const { files } = system;
    const folder = external_node_path_.join(root, install.root);
    const release = await files.lock(external_node_path_.join(root, own_folder/* OWN_FOLDER */.w5, `${install.root.replaceAll('/', '+')}packages.lock`), HELD_MS);
    try {
        const manager = await findManager(install, root, system);
        const [stamp, file] = [await stampOf(install, manager, root, system), external_node_path_.join(folder, STAMP)];
        const before = await files.read(file);
        if (before === stamp)
            return { install, version: manager.version, state: 'kept' };
        const isOthers = before === undefined && (await files.isFolder(external_node_path_.join(folder, 'node_modules')));
        if (isOthers && system.job === undefined)
            return { install, version: manager.version, state: 'found' };
        await files.remove(file);
        // What is half installed would pass for what people have installed themselves.
        const forget = system.whenInterrupted?.(() => files.remove(external_node_path_.join(folder, 'node_modules')));
        try {
            await fill(install, manager, folder, system);
            await files.write(file, stamp);
        }
        finally {
            forget?.();
        }
        return { install, version: manager.version, state: 'made' };
    }
    finally {
        await release();
    }
}
async function stampOf({ files }, { version }, root, system) {
    const digest = await digestOfFiles(root, files, system);
    return `${JSON.stringify({ formatVersion: 1, manager: version, node: process.version, digest })}\n`;
}
async function fill(install, { program }, folder, system) {
    const { manager, lock, root } = install;
    const args = (lock === undefined ? UNLOCKED : LOCKED)[manager];
    const env = { CI: 'true', COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' };
    const { code, stdout, stderr } = await system.programs.run(program, args, { cwd: folder, env, timeoutMs: install_packages_LIMIT_MS });
    if (code === 0)
        return;
    const said = lastWords(`${stderr}\n${Buffer.from(stdout).toString('utf8')}`);
    const what = code === null ? `${manager} took too long` : said;
    const where = root || 'the top folder';
    const hint = `${external_node_path_.basename(program)} ${args.join(' ')} in ${where} shows all of it.`;
    throw new errors/* UserError */.yo('PACKAGES_FAILED', `the packages of ${where} cannot be installed: ${what}`, hint, {
        file: lock ?? external_node_path_.posix.join(root, 'package.json'),
    });
}

// EXTERNAL MODULE: ./build/js/schedule/ledger/trust.js
var trust = __webpack_require__(65776);
;// CONCATENATED MODULE: ./build/js/actions/setup/keep-downloads.js





/** Where package managers keep what they download, so that it can be kept between jobs; below the repository, to be linked from there. */
const FOLDER = `${own_folder/* OWN_FOLDER */.w5}/downloads`;
/** By these they are told. A folder that the job has set itself is left to it. */
const VARIABLES = {
    UV_CACHE_DIR: 'uv',
    npm_config_cache: 'npm',
    npm_config_store_dir: 'pnpm',
    YARN_CACHE_FOLDER: 'yarn',
};
const STATE = 'downloads';
/**
 * Downloads of earlier jobs: of the very same parts, else the newest of any. What is missing is downloaded, so that nothing depends on them.
 *
 * @param root of the repository; absolute
 * @param partsOf all that decides what is downloaded
 * @returns undefined where nothing is kept between jobs
 */
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
    // Half of an archive is worth less than none.
    if (found === undefined && !wasThere)
        await files.remove(folder);
    await files.makeFolder(folder);
    report.log(found === undefined
        ? 'No downloads are kept yet'
        : `Downloads of ${found === key ? 'these' : 'other'} locks are here`);
    // Others would only push out what the default branch keeps for all.
    const isKept = (0,trust/* standingOf */.YP)(system.event).trust === 2;
    const own = Object.entries(VARIABLES).filter(([name]) => variable(name) === undefined);
    return {
        variables: Object.fromEntries(own.map(([name, below]) => [name, external_node_path_.join(folder, below)])),
        areWhole() {
            if (isKept && found !== key)
                job.remember(STATE, JSON.stringify({ folder, key }));
        },
    };
}
/** At the end of the job: what it has downloaded is kept, where somebody may. */
async function keepDownloads(job, { folders, files }) {
    const reading = (0,json/* readJson */.Vh)(job.recall(STATE));
    const state = 'value' in reading && (0,json/* isObject */.Gv)(reading.value) ? reading.value : {};
    const [folder, key] = [(0,json.stringMember)(state, 'folder'), (0,json.stringMember)(state, 'key')];
    if (folder === undefined || key === undefined || folders === undefined || !(await files.isFolder(folder)))
        return;
    await folders.save(folder, key);
}

// EXTERNAL MODULE: ./build/js/standards/requires-python.js
var requires_python = __webpack_require__(11398);
;// CONCATENATED MODULE: ./build/js/actions/setup/make-environment.js








const make_environment_HELD_MS = 10 * 60_000;
/**
 * The environment of one project. One that was made from the very same files stays as it is; one that cannot be made, or is interrupted, is not there at all.
 *
 * @throws {UserError} `ENVIRONMENT_FAILED`, with what uv said
 * @throws {ExternalError} `LOCK_HELD`
 */
async function makeEnvironment(plan, shop) {
    const { system } = shop;
    const { files } = system;
    const folder = external_node_path_.join(shop.root, own_folder/* OWN_ENVIRONMENTS */.iN, plan.project.name);
    const release = await files.lock(`${folder}.lock`, make_environment_HELD_MS);
    try {
        const stamp = await make_environment_stampOf(plan, shop);
        const file = external_node_path_.join(folder, task_environment/* ENVIRONMENT_STAMP */.uP);
        if ((await files.read(file)) === stamp)
            return { folder, state: 'kept' };
        const found = system.job === undefined ? await fittingVenv(plan, shop) : undefined;
        if (found !== undefined) {
            await files.remove(folder);
            return { folder: found, state: 'found' };
        }
        await files.remove(file);
        const forget = system.whenInterrupted?.(() => files.remove(folder));
        try {
            await fillAtAll(plan, folder, shop);
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
/** With the Python that is wanted; where that cannot be had, with another one that the project admits and this machine has. */
async function fillAtAll(plan, folder, shop) {
    const { files, report } = shop.system;
    try {
        await make_environment_fill(plan, folder, shop);
    }
    catch (error) {
        const other = error instanceof errors/* UserError */.yo ? await otherPython(plan, shop) : undefined;
        if (other === undefined)
            throw error;
        await files.remove(folder);
        report.log(`Python ${plan.python} cannot be had here: ${plan.project.name} gets ${other}, which it admits as well`);
        await make_environment_fill({ ...plan, python: other }, folder, shop);
    }
}
const NEWEST_MINOR = 20;
/** The lowest one that is here; undefined where the wanted one is here, so that something else is wrong, or none is. */
async function otherPython({ python, admitted }, { root, system, uv }) {
    const [, minor] = /^3\.(\d+)/.exec(python ?? '') ?? [];
    if (python === undefined || minor === undefined)
        return undefined;
    const isHere = async (version) => {
        const options = { cwd: root, env: { UV_PYTHON_DOWNLOADS: 'never' }, timeoutMs: UV_LIMIT_MS };
        return (await system.programs.run(uv.program, ['python', 'find', version], options)).code === 0;
    };
    if (await isHere(python))
        return undefined;
    for (let next = Number(minor) + 1; next <= NEWEST_MINOR; next++) {
        if ((0,requires_python/* admitsPython */.lM)(admitted, `3.${next}`) && (await isHere(`3.${next}`)))
            return `3.${next}`;
    }
    return undefined;
}
/** What an environment comes from: the same text is the same environment. */
async function make_environment_stampOf({ manifest, python, source }, { root, tree, system, uv }) {
    const read = [manifest, ...('lock' in source ? [source.lock] : siblingManifests(source, tree))];
    const recipe = JSON.stringify(source, (key, value) => (key === 'manifest' ? undefined : value));
    const made = {
        formatVersion: 2,
        uv: uv.version,
        python: python ?? '',
        recipe,
        digest: await digestOfFiles(root, read, system),
    };
    return `${JSON.stringify(made)}\n`;
}
function siblingManifests(source, tree) {
    return source.folders
        .map(({ root }) => external_node_path_.posix.join(root, 'pyproject.toml'))
        .filter((file) => tree.entries.has(file));
}
/** The `.venv` that people have made themselves, where nothing would change in it. Of a project without a lock nobody can tell. */
async function fittingVenv(plan, shop) {
    const { project, source } = plan;
    const { files, programs } = shop.system;
    const home = external_node_path_.join(shop.root, project.root);
    const folder = external_node_path_.join(home, '.venv');
    if (source.kind === 'declared' || (await files.read(external_node_path_.join(folder, 'pyvenv.cfg'))) === undefined)
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
        await uv(['sync', '--frozen', ...groupFlag(source), ...pythonFlag(plan)], {
            plan,
            shop,
            env: { UV_PROJECT_ENVIRONMENT: folder },
        });
        return;
    }
    await uv(['venv', '--allow-existing', ...pythonFlag(plan), folder], { plan, shop });
    const into = ['--python', folder];
    if (source.kind === 'declared') {
        const packages = source.folders.flatMap(({ root, isBuilt }) => {
            const at = external_node_path_.join(shop.root, root);
            return isBuilt ? ['-e', at] : ['-r', external_node_path_.join(at, 'pyproject.toml')];
        });
        const groups = source.groups.flatMap((group) => ['--group', `${external_node_path_.join(home, 'pyproject.toml')}:${group}`]);
        // A variable, as an older uv knows no such option.
        const env = source.builtOnce.length === 0 ? {} : { UV_NO_SOURCES_PACKAGE: source.builtOnce.join(' ') };
        await uv(['pip', 'install', ...into, ...packages, ...groups, ...source.requirements], { plan, shop, env });
        return;
    }
    await fillFromPoetry({ plan, source, folder, home }, shop);
}
function pythonFlag({ python }) {
    return python === undefined ? [] : ['--python', python];
}

;// CONCATENATED MODULE: ./build/js/actions/setup/progress.js
/** What is under way, and how far all of it is. */
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

// EXTERNAL MODULE: ./build/js/registries/at-a-time.js
var at_a_time = __webpack_require__(30839);
;// CONCATENATED MODULE: ./build/js/actions/setup/settle.js

/** One that fails keeps no other one from being made: all that is wrong is told at once. */
async function settle(limit, items, namesOf, work) {
    const outcomes = await (0,at_a_time/* atATime */.U)(limit, items, (item) => {
        return work(item).then((result) => ({ result }), (error) => ({ names: namesOf(item), error }));
    });
    return {
        results: outcomes.flatMap((one) => ('result' in one ? [one.result] : [])),
        failures: outcomes.flatMap((one) => ('result' in one ? [] : [one])),
    };
}

// EXTERNAL MODULE: ./build/js/doctor/stale-locks.js
var stale_locks = __webpack_require__(28408);
;// CONCATENATED MODULE: ./build/js/actions/setup/unfit-locks.js



/**
 * What was locked for another manifest would be tested in the place of what is asked for now.
 *
 * @param isFailure whether one that is stale is an error; else it is used as it is, with a warning
 * @returns what is wrong with each lock that cannot be used, by its file: `LOCK_STALE`, `LOCK_UNREADABLE`
 */
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
    for (const { message, fix, file, severity } of findings) {
        if (severity !== 'error' || wrong.has(file))
            continue;
        report.annotate({ level: 'warning', title: 'Stale lock', message: `${message}\n${fix}`, file });
    }
    return wrong;
}
function errorOf(finding) {
    const { code, message, fix } = finding;
    const isStale = code === 'stale-lock';
    const hint = isStale ? `${fix} With stale-locks: warn it is used as it is.` : fix;
    return new errors/* UserError */.yo(isStale ? 'LOCK_STALE' : 'LOCK_UNREADABLE', message, hint, finding);
}

;// CONCATENATED MODULE: ./build/js/actions/setup/run.js

















// uv itself does several things at once.
const AT_A_TIME = 2;
/** An environment for each project with tasks of Python, from its own lock and nobody else's; and the packages of each lock of Node. */
async function run(inputs, system) {
    const started = (0,clock/* clockMs */.L)();
    const { report } = system;
    const { made, installed, failures } = await setUpAll(inputs, system).catch(refused);
    report.progress('');
    const seconds = Math.round(((0,clock/* clockMs */.L)() - started) / 100) / 10;
    const rows = [...made.map(environmentRow), ...installed.map(packagesRow)];
    const failed = failures.map(({ names, error }) => ({ names, ...(0,errors/* describeFailure */.Ic)(error) }));
    if (inputs.summary)
        await report.summary(async () => setupSummary({ rows, failed, seconds }));
    if (failures.length > 0) {
        if (rows.length + failures.length > 1)
            report.log(failedHeadline({ rows, failed }));
        throw failures.length === 1 ? failures[0]?.error : new errors/* SeveralFailures */.Sm(failures.map(({ error }) => error));
    }
    await report.show(async (screen) => setupText(rows, seconds, screen));
    const folders = made.map(({ plan, folder }) => [plan.project.name, folder]);
    return {
        environments: Object.fromEntries(folders),
        packages: installed.map(({ install }) => install.root || '.'),
        made: rows.filter(({ state }) => state === 'made').length,
        seconds,
    };
}
/** Before anything was begun. */
function refused(error) {
    return { made: [], installed: [], failures: [{ names: [], error }] };
}
async function setUpAll(inputs, system) {
    const { report, files } = system;
    // Whatever is installed runs code of its own.
    (0,unsafe_event/* refuseUnsafeEvent */.N)(system.event);
    const what = await (0,what_to_run/* whatToRun */.L)(inputs, system);
    (0,what_to_run/* refuseUnknownTargets */.N)(inputs.targets, what);
    const { view, root } = what;
    const allPlans = await planEnvironments(projectsOf('python', what), view.graph, view.tree);
    const installs = planNodeInstalls(projectsOf('node', what), view.graph, view.tree);
    const allNeeded = installs.filter((one) => !installsNothing(one, view.tree));
    const unfit = await unfitLocks(allPlans, allNeeded, what, system, inputs['stale-locks'] === 'fail');
    // What does not fail is made all the same.
    const plans = allPlans.filter((one) => !unfit.has(lockOf(one) ?? ''));
    const needed = allNeeded.filter(({ lock }) => !unfit.has(lock ?? ''));
    tellUnlocked(plans, needed, system);
    await (0,own_folder/* hideOwnFolder */.jW)(root, files);
    const downloads = await restoreDownloads(root, () => downloadParts(plans, needed, what), system);
    const used = downloads === undefined ? system : withVariables(system, downloads.variables);
    const { shown, tellInterruption } = progressOf(plans.length + needed.length, report);
    const forget = system.whenInterrupted?.(tellInterruption);
    const [made, installed] = await Promise.all([
        makeEnvironments(plans, what, used, shown),
        settle(1, needed, namesOfInstall, (one) => shown(one.root || one.manager, () => installPackages(one, root, used))),
    ]).finally(forget);
    if (made.failures.length + installed.failures.length === 0)
        downloads?.areWhole();
    const unusable = [...unfit].map(([lock, error]) => {
        const users = allPlans.filter((one) => lockOf(one) === lock).map(nameOf);
        return { names: [...users, ...allNeeded.filter((one) => one.lock === lock).flatMap(namesOfInstall)], error };
    });
    return {
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
/** At the end of the job. */
async function end(system) {
    if (system.job !== undefined)
        await keepDownloads(system.job, system);
}
/** All that decides what is downloaded: interpreters, and of the locks what these projects use. */
async function downloadParts(plans, installs, { view, git }) {
    const { readsOf } = await (0,read_keys/* readCommitReads */.H)(view, git);
    const locked = (name) => {
        const project = view.graph.projects.get(name);
        return project === undefined ? '' : JSON.stringify(readsOf(project, 'test').locked);
    };
    return [
        ...plans.map(({ project, python }) => `python ${python} ${locked(project.name)}`),
        ...installs.flatMap(({ manager, projects }) => projects.map((name) => `${manager} ${locked(name)}`)),
    ];
}
/** The same machine, on which programs see these variables as well. */
function withVariables(system, variables) {
    const { programs } = system;
    return {
        ...system,
        programs: {
            run: (command, args, options) => programs.run(command, args, { ...options, env: { ...variables, ...options.env } }),
        },
    };
}
function projectsOf(ecosystem, { tasks }) {
    return new Set([...tasks.values()].flatMap((task) => (task.ecosystem === ecosystem ? task.project : [])));
}
async function makeEnvironments(plans, { view, root, tasks }, system, shown) {
    // Nothing without plans; without uv all of them fail as one.
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
    return settle(AT_A_TIME, plans, (plan) => [nameOf(plan)], async (plan) => ({ ...(await shown(nameOf(plan), () => makeEnvironment(plan, shop))), plan }));
}
const SOURCES = {
    uv: 'uv.lock',
    poetry: 'poetry.lock',
    declared: 'no lock',
};
function environmentRow({ plan: { project, python, source }, state }) {
    return { name: project.name, tool: `Python ${python ?? ''}`.trim(), from: SOURCES[source.kind], state };
}
function packagesRow({ install: { root, manager, lock }, version, state }) {
    const name = manager === 'berry' ? 'yarn' : manager;
    return { name: root || '.', tool: `${name} ${version}`, from: lock?.split('/').at(-1) ?? 'no lock', state };
}
/** What is installed then is whatever is newest that day. */
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


/***/ }),

/***/ 12765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ refuseUnsafeEvent),
/* harmony export */   t: () => (/* binding */ isOfUnmerged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73590);
// Events that run with the rights and secrets of the default branch, whoever caused them:
// https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout


/** Whether this run is for what is not merged yet, and may never be: of a pull request, of a merge queue, or after such a run. */
function isOfUnmerged(event) {
    return [event?.name, runBefore(event, 'event')].some((name) => isPullRequest(name) || name === 'merge_group');
}
/**
 * For whatever is about to run code of the repository: nobody may have looked at that code, and here it would have all rights and secrets.
 *
 * @throws {UserError} `UNSAFE_EVENT` for `pull_request_target`, and for `workflow_run` after a pull request of a fork
 */
function refuseUnsafeEvent(event) {
    if (event?.name === 'pull_request_target') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('UNSAFE_EVENT', 'pull_request_target gives all rights and secrets to what runs: no code is run for it. By itself it checks out the branch that the pull request goes to, so nothing of the pull request would be tested either', 'Write on: pull_request in its place.');
    }
    if (isPullRequest(runBefore(event, 'event')) && isFork(event)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('UNSAFE_EVENT', 'workflow_run after a pull request of a fork gives all rights and secrets to what runs: no code is run for it', "Write on: pull_request in its place; or leave such runs out with if: github.event.workflow_run.event == 'push'.");
    }
}
function isPullRequest(name) {
    return name?.startsWith('pull_request') === true;
}
/** A text of the run that `workflow_run` comes after. */
function runBefore(event, ...keys) {
    return event?.name === 'workflow_run' ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadText */ .A)(event.payload, 'workflow_run', ...keys) : undefined;
}
/** A fork that is gone by now is one too. */
function isFork(event) {
    const head = runBefore(event, 'head_repository', 'full_name');
    return head === undefined || head !== (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadText */ .A)(event?.payload ?? {}, 'repository', 'full_name');
}


/***/ }),

/***/ 28408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findStaleLocks: () => (/* binding */ findStaleLocks),
/* harmony export */   findUnfitLocks: () => (/* binding */ findUnfitLocks)
/* harmony export */ });
/* harmony import */ var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(587);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
/* harmony import */ var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);



const npm = { load: async () => (await __webpack_require__.e(/* import() */ 1538).then(__webpack_require__.bind(__webpack_require__, 11538))).compareNpm, refresh: 'npm install' };
/** Locks that are compared with their manifests, by the name of the file. */
const KINDS = new Map([
    ['poetry.lock', { load: async () => (await __webpack_require__.e(/* import() */ 7802).then(__webpack_require__.bind(__webpack_require__, 47802))).comparePoetry, refresh: 'poetry lock' }],
    ['uv.lock', { load: async () => (await __webpack_require__.e(/* import() */ 9962).then(__webpack_require__.bind(__webpack_require__, 89962))).compareUv, refresh: 'uv lock' }],
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['pnpm-lock.yaml', { load: async () => (await __webpack_require__.e(/* import() */ 5002).then(__webpack_require__.bind(__webpack_require__, 75002))).comparePnpm, refresh: 'pnpm install' }],
]);
const MOST_TOLD = 3;
/** Locks that cannot be read, and those that were made for other manifests than these. */
const findStaleLocks = (subject) => findLocks(subject, () => true);
/** The same, but for locks that install what their manifests ask for all the same. */
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
        const folder = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(file);
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
    const isYarn = file.endsWith('yarn.lock');
    if (kind === undefined && !isYarn)
        return [];
    const reading = await (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readLock */ .m)(file, text, new Map());
    if ('problem' in reading)
        return [unreadable(file, reading.problem, kind?.refresh ?? 'yarn install')];
    if (kind === undefined)
        return [];
    const compare = await kind.load();
    return staleness(lock, (await compare(lock, subject)).filter(isTold), kind);
}
function unreadable(file, { message, line, column, frame }, refresh) {
    return {
        code: 'unreadable-lock',
        severity: 'error',
        message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(file)} cannot be read: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(message)}`,
        fix: message.startsWith('conflict')
            ? `Take the lock of one side and run "${refresh}", which adds what the other side asks for.`
            : `Take the last good version of it from git and run "${refresh}".`,
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(frame === undefined ? {} : { frame: (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLines */ .fk)(frame.trimEnd()) }),
    };
}
/** One finding for what cannot be installed from it any more, one for what only reads differently. */
function staleness({ file, folder }, mismatches, { refresh }) {
    const where = folder === '' ? '' : ` in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(folder)}`;
    return [false, true].flatMap((isHarmless) => {
        const own = mismatches.filter((one) => (one.isHarmless === true) === isHarmless);
        if (own.length === 0)
            return [];
        const told = own.slice(0, MOST_TOLD).map(({ manifest, says }) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${manifest} ${says}`));
        const more = own.length > told.length ? `; and ${own.length - told.length} more` : '';
        return [
            {
                code: 'stale-lock',
                severity: isHarmless ? 'note' : 'error',
                message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(file)} is not that of its manifests: ${told.join('; ')}${more}`,
                fix: `Run "${refresh}"${where}, and commit the lock.`,
                file,
            },
        ];
    });
}


/***/ }),

/***/ 99074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ NO_GLOBALS),
/* harmony export */   Py: () => (/* binding */ NO_PATCHES),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   vT: () => (/* binding */ MOST_LOCK_CHARACTERS),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** How long a lock may be: programs write it, of thousands of packages. */
const MOST_LOCK_CHARACTERS = 100_000_000;
const NO_PATCHES = new Map();
const NO_GLOBALS = new Map();
/** A folder as a lock writes it, in one form: `./a/` is `a`, and `.` is empty. */
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
/** The index of a place that is counted from the start of a piece of a text; lines and columns from 1. */
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


/***/ }),

/***/ 30839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ atATime),
/* harmony export */   Z: () => (/* binding */ turns)
/* harmony export */ });
/** Does some work for each item, so many at a time; results in the order of the items. The first failure ends it. */
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
/** Lets so many pieces of work run at once; others wait for their turn. */
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


/***/ }),

/***/ 91766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ GIVE_CREDENTIALS),
/* harmony export */   R6: () => (/* binding */ PYPI),
/* harmony export */   RW: () => (/* binding */ hideCredentials),
/* harmony export */   VV: () => (/* binding */ findCheckUrl),
/* harmony export */   gD: () => (/* binding */ findCredentials),
/* harmony export */   pN: () => (/* binding */ findUrl),
/* harmony export */   uw: () => (/* binding */ findUnreadPlace),
/* harmony export */   wg: () => (/* binding */ CHECK_CREDENTIALS)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12784);
// Variables that other tools know: https://python-poetry.org/docs/configuration/#http-basicnameusernamepassword,
// https://twine.readthedocs.io/en/stable/#environment-variables, https://docs.astral.sh/uv/reference/environment/

const WHERE = 'MAESTRO_REGISTRY_USERNAME and MAESTRO_REGISTRY_PASSWORD (or MAESTRO_REGISTRY_TOKEN) hold them, in a workflow the inputs username and password (or token). Who calls one of our workflows writes secrets: { username: \u2026, password: \u2026 }; read-username and read-password are for the job that builds.';
/** What to do where credentials are refused. */
const CHECK_CREDENTIALS = `Check username and password, or the token; ${WHERE}`;
/** What to do where nobody logged in, as where a secret is empty, and that is refused. */
const GIVE_CREDENTIALS = `No credentials were found. Give username and password, or a token: ${WHERE}`;
/** PyPI, under the name that uploads go to. */
const PYPI = 'https://upload.pypi.org/legacy/';
// Names that twine and Poetry have for two sites; other names stand in files.
const SITES = { pypi: PYPI, testpypi: 'https://test.pypi.org/legacy/' };
/**
 * The URL as people gave it, else as Poetry, twine or uv find it in their variables.
 *
 * `POETRY_REPOSITORIES_<NAME>_URL`, `TWINE_REPOSITORY_URL`, `TWINE_REPOSITORY` of a known site, `UV_PUBLISH_URL`, in this order.
 */
function findUrl(settings, system) {
    return settings.url ?? otherTools(settings, system).find(({ url }) => url !== undefined)?.url;
}
/** The root of the index that uv compares with (`UV_PUBLISH_CHECK_URL`), where it is that of this registry. */
function findCheckUrl(settings, system) {
    const [url, uvUrl, check] = [
        findUrl(settings, system),
        ...['UV_PUBLISH_URL', 'UV_PUBLISH_CHECK_URL'].map(system.variable),
    ];
    if (url === undefined || check === undefined)
        return undefined;
    return [uvUrl, check].some((one) => one !== undefined && hostOf(one) === hostOf(url)) ? check : undefined;
}
/** The first name of a registry, in a variable of another tool, whose address stands in a file that is not read here. */
function findUnreadPlace(settings, system) {
    return otherTools(settings, system).find(({ unread }) => unread !== undefined)?.unread;
}
/**
 * Who we are to a registry. Looked for in this order: the settings; `MAESTRO_REGISTRY_USERNAME`, `\u2026_PASSWORD`, `\u2026_TOKEN`;
 * `POETRY_HTTP_BASIC_<NAME>_USERNAME`, `\u2026_PASSWORD` and `POETRY_PYPI_TOKEN_<NAME>`; `TWINE_USERNAME`, `TWINE_PASSWORD`;
 * `UV_PUBLISH_TOKEN`, `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`. Of the other tools, what is meant for another address is passed over, and so is
 * what is meant for an address that stands in a file; where nothing else is found, that is said.
 *
 * A user that the settings name goes with a password or a token from any of these places, but not with those of another user.
 *
 * Whatever is found is hidden from the log before anybody else has it.
 *
 * @param tokenUser the user that a token stands with, at this kind of registry
 * @returns undefined where nothing is set
 */
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
    return `The credentials that go with ${variable} are passed over: ${file}, which would say where ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name)} is, is not read. Set ${instead} in its place`;
}
/** From now on neither the secret nor the header made of it stands in the log. */
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
/** `pypi` is PyPI to Poetry, unless somebody says otherwise. */
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
    // No other kind of registry is there.
    return kind === 'pypi' ? { url: site } : { only: site };
}
function uvPlace(variable) {
    const instead = 'UV_PUBLISH_URL';
    const [url, name] = [variable(instead), variable('UV_PUBLISH_INDEX')];
    if (url !== undefined || name === undefined)
        return { url };
    return { unread: { variable: 'UV_PUBLISH_INDEX', name, file: 'the configuration of uv', instead } };
}
/** What says nothing of an address is for any; what names another host is not for ours. */
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


/***/ }),

/***/ 62377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ delayAfter),
/* harmony export */   LX: () => (/* binding */ growingDelay),
/* harmony export */   iN: () => (/* binding */ transferMs),
/* harmony export */   qh: () => (/* binding */ PATIENT),
/* harmony export */   sT: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _standards_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85161);
// Retry-After: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after


/** The pace of real servers: about two minutes in all before we give up. */
const PATIENT = {
    mostTries: 8,
    firstDelayMs: 1_000,
    longestDelayMs: 30_000,
    longestWaitMs: 180_000,
    indexLimitMs: 300_000,
    silenceLimitMs: 120_000,
    wait: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    random: Math.random,
    now: _standards_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .L,
};
/**
 * Milliseconds to wait before trying again: what the server asks for, but never less than our own delay, which grows and is never quite
 * the same, so that many who failed at once do not come back at once.
 *
 * @param tries how many tries there were
 * @returns undefined where there is to be no further try: there were enough, or the server asks for too long a wait
 */
function delayAfter(tries, pace, retryAfterMs = 0) {
    if (tries >= pace.mostTries || retryAfterMs > pace.longestWaitMs)
        return undefined;
    return Math.max(retryAfterMs, growingDelay(tries, pace));
}
/** The delay after so many tries, with its jitter. */
function growingDelay(tries, { firstDelayMs, longestDelayMs, random }) {
    const whole = Math.min(longestDelayMs, firstDelayMs * 2 ** (tries - 1));
    return Math.round(whole * (0.5 + random() / 2));
}
// Slower than this no line is.
const BYTES_PER_MS = 100;
/** How long so many bytes may be on their way, beside the time that the server takes to answer. */
function transferMs(bytes) {
    return Math.ceil(bytes / BYTES_PER_MS);
}
/** What a header Retry-After asks for, in milliseconds: it holds seconds, or a date. Undefined where it is absent or neither. */
function retryAfterOf(headers, nowMs = Date.now()) {
    const value = headers.get('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Fo: () => (/* binding */ openRemoteFile),
/* harmony export */   V6: () => (/* binding */ hasIndex),
/* harmony export */   Ve: () => (/* binding */ readRemoteFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
/* harmony import */ var _standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99506);
/* harmony import */ var _standards_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41589);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62026);
/* harmony import */ var _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91766);
/* harmony import */ var _registry_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20558);
// The simple index: https://packaging.python.org/specifications/simple-repository-api/ (PEP 503 in HTML, PEP 691 in JSON, PEP 592 yanked)






const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const LIST_TIMEOUT_MS = 30_000;
// The longest pages of PyPI have some megabytes.
const LIST_BYTES = 64 * 1024 ** 2;
const READ_TIMEOUT_MS = 300_000;
const HEADERS = {
    accept: `${JSON_TYPE}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`,
    // Whoever asks right after an upload is not served by what a cache remembers.
    'cache-control': 'no-cache',
    'user-agent': 'maestro-actions',
};
/**
 * The files of a project, in the order of the index. JSON is asked for, HTML understood. Tried again where that may help.
 *
 * @param project normalized or not
 * @returns undefined where the index answers that it has no such page, or sends on to another host
 * @throws {UserError} `REGISTRY_UNAUTHORIZED`, `NOT_AN_INDEX`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
async function listFiles(index, project) {
    const url = new URL(`${encodeURIComponent((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(project))}/`, index.url);
    // While the server thinks: many have no JSON.
    const loading = Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(6892)]).then(__webpack_require__.bind(__webpack_require__, 96892));
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .askUntilAnswered */ .J_)(index.registry, url, {
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
    return filesOf(located, (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(project));
}
/**
 * The bytes of a file that an index lists.
 *
 * @throws {UserError} `REGISTRY_UNAUTHORIZED`
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, `REGISTRY_UNREADABLE`
 */
async function readRemoteFile(registry, { url }) {
    const headers = { accept: '*/*', 'user-agent': HEADERS['user-agent'] };
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .askUntilAnswered */ .J_)(registry, new URL(url), { headers, timeoutMs: READ_TIMEOUT_MS });
    const { status, bytes } = located.answer;
    if (status === 401 || status === 403)
        throw await unauthorized(located, registry);
    if (status !== 200)
        throw unreadable(located, `answered ${status}`);
    return bytes;
}
// For each wait, not for all of a file.
const CHUNK_TIMEOUT_MS = 60_000;
/** The same for a file of any size. Throws as {@link readRemoteFile}; while it is read, where the line is cut. */
async function openRemoteFile(registry, { url }) {
    // What a server packs for the way has another size than the file, and maybe other bytes each time.
    const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': HEADERS['user-agent'] };
    const located = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .openUntilAnswered */ .gr)(registry, new URL(url), { headers, timeoutMs: CHUNK_TIMEOUT_MS });
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
/** Whether there is an index at all; where its root gives no clear answer, there is one. Throws as {@link listFiles}. */
async function hasIndex({ registry, url }) {
    const question = { method: 'HEAD', headers: HEADERS, timeoutMs: LIST_TIMEOUT_MS };
    const { answer } = await (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .askUntilAnswered */ .J_)(registry, url, question);
    return answer.status !== 404 && answer.status !== 410;
}
/** What servers lack they may send on, to PyPI or a mirror of it, where anybody may have put it: what stands on another host is not theirs. */
function isSentOn({ host, hostname, origin, protocol }, { registry, url }) {
    const isSafer = hostname === url.hostname && url.protocol === 'http:' && protocol === 'https:';
    return host !== url.host && !isSafer && !registry.origins.includes(origin);
}
async function filesOf(located, project) {
    const { answer, url } = located;
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (type?.endsWith('json'))
        return filesOfJson(located);
    const { readIndexPage } = await Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(6892)]).then(__webpack_require__.bind(__webpack_require__, 96892));
    const page = readIndexPage(answer.text, url);
    judgeVersion(located, page.version);
    const files = page.links.flatMap(({ url: link, attributes }) => {
        const fileName = nameOf(link);
        if (fileName === undefined)
            return [];
        const isYanked = attributes['data-yanked'] !== undefined;
        return remoteFile({ fileName, link, isYanked, requiresPython: attributes['data-requires-python'] });
    });
    const isIndex = files.some(({ fileName }) => (0,_standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDistributionFileName */ .t)(fileName, project) !== undefined);
    if (!isIndex && page.version === undefined && !speaksOf(project, answer.text))
        throw noIndex(url);
    return files;
}
/** Whether a page may be that of a project, though it has no file: indexes show its name, portals and pages of help do not. */
function speaksOf(project, text) {
    const words = text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ').trim();
    return words === '' || ` ${(0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(words).replace(/[^a-z0-9-]+/g, ' ')} `.includes(` ${project} `);
}
function noIndex(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('NOT_AN_INDEX', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .plainUrl */ .kP)(url)} is a page of something else than a simple index`, 'Check the URL; index-url names the root of the simple index, where that does not follow from it.');
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
/** The last segment of the path, which is the name of the file whatever the link says. */
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
/** A later major version may mean anything. */
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
        // A body that was cut off; whoever looks again may see the whole.
        throw unreadable(located, 'is not the JSON that it says it is');
    }
}
async function unauthorized({ answer, url }, registry) {
    const isAnybody = (await registry.credentials()) === undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('REGISTRY_UNAUTHORIZED', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .plainUrl */ .kP)(url)} answered ${answer.status}: the credentials are missing, wrong or may not read this index`, isAnybody ? _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .GIVE_CREDENTIALS */ .$Z : _find_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECK_CREDENTIALS */ .wg);
}
function unreadable({ url }, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExternalError */ .yA('REGISTRY_UNREADABLE', `${(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .plainUrl */ .kP)(url)} ${what}`, true);
}


/***/ }),

/***/ 33143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91507);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68721);



/** Columns as wide as what stands in them, each line cut where the screen ends. */
function textTable(head, rows, { hasColor, columns }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(hasColor);
    const shown = rows.map(({ cells }) => cells.map((cell) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(cell)));
    const widths = head.map((title, at) => Math.max(title.length, ...shown.map((cells) => cells[at]?.length ?? 0)));
    const line = (cells) => {
        const padded = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0));
        return (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .keepStart */ .Og)(padded.join('  ').trimEnd(), columns);
    };
    const lines = rows.map(({ color }, at) => paint(color, line(shown[at] ?? [])));
    return [paint('dim', line(head)), ...lines].join('\n');
}


/***/ }),

/***/ 45745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p_: () => (/* binding */ openArchive),
  hd: () => (/* binding */ readMember),
  _6: () => (/* binding */ readMetadata),
  XO: () => (/* binding */ readMetadataBytes)
});

// UNUSED EXPORTS: readRecord

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/standards/core-metadata.js
var core_metadata = __webpack_require__(15424);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(99506);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(62026);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/standards/zip.js
var zip = __webpack_require__(23364);
;// CONCATENATED MODULE: ./build/js/standards/tar.js
// Tar archives, ustar and pax: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13, with GNU's long names


const BLOCK = 512;
const REGULAR = new Set(['0', '\0', '7']);
/**
 * The regular files of a gzipped tar archive, in its order. All of it is unpacked at once, as the format has it.
 *
 * @param mostBytes how large it may be, unpacked
 * @throws {ArchiveFault} where it is larger, broken or cut off
 */
function readTarGz(bytes, mostBytes) {
    return readTar(gunzip(bytes, mostBytes));
}
function gunzip(bytes, mostBytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: mostBytes });
    }
    catch (error) {
        const isLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new zip/* ArchiveFault */.x(isLarge ? `holds more than ${mostBytes} bytes` : 'is no gzipped archive, or is cut off');
    }
}
function readTar(tar) {
    const members = [];
    let told = {};
    for (let at = 0; at < tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        if (header.length < BLOCK)
            throw new zip/* ArchiveFault */.x('is cut off');
        if (header.every((byte) => byte === 0))
            return members;
        judgeSum(header);
        const type = String.fromCharCode(header[156]);
        const isExtension = 'xgLK'.includes(type);
        const size = (isExtension ? undefined : told.size) ?? numberAt(header, 124, 12);
        const content = tar.subarray(at + BLOCK, at + BLOCK + size);
        if (content.length < size)
            throw new zip/* ArchiveFault */.x('is cut off');
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
    // Python reads archives without the two empty blocks at the end as well.
    return members;
}
/** The sum of all bytes of a header, its own field taken as blanks. */
function judgeSum(header) {
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (sum !== numberAt(header, 148, 8))
        throw new zip/* ArchiveFault */.x('has a broken member');
}
function nameIn(header) {
    const isUstar = textOf(header.subarray(257, 263)).startsWith('ustar');
    const prefix = isUstar ? textOf(header.subarray(345, 500)) : '';
    const name = textOf(header.subarray(0, 100));
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** Octal digits, or for large ones bytes behind a first one of 0x80. */
function numberAt(header, start, length) {
    const field = header.subarray(start, start + length);
    if (field[0] === 0x80)
        return field.subarray(1).reduce((total, byte) => total * 256 + byte, 0);
    const digits = textOf(field).trim();
    if (!/^[0-7]*$/.test(digits))
        throw new zip/* ArchiveFault */.x('has a broken member');
    return Number.parseInt(digits || '0', 8);
}
/** Records of the form `LENGTH KEY=VALUE\n`; the length counts all of it. */
function paxRecords(content) {
    const records = {};
    for (let at = 0; at < content.length;) {
        const [, length = '', key] = /^(\d+) ([^=\n]+)=/.exec(decode(content.subarray(at, at + 200))) ?? [];
        const end = at + Number(length);
        if (key === undefined || Number(length) < key.length + 3 || end > content.length) {
            throw new zip/* ArchiveFault */.x('has a broken member');
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

;// CONCATENATED MODULE: ./build/js/standards/archive.js
// What stands in a wheel, https://packaging.python.org/specifications/binary-distribution-format/, and in an sdist,
// https://packaging.python.org/specifications/source-distribution-format/







// Nobody's metadata is larger. An sdist is unpacked as a whole, in memory.
const MOST_METADATA_BYTES = 16 * 1024 ** 2;
const MOST_BYTES = 1024 ** 3;
const LEAST_BOUND = 64 * 1024 ** 2;
const MOST_MEMBERS = 65_534;
/**
 * Opens a wheel (`.whl`) or an sdist (`.tar.gz`, `.zip`) from its bytes. Nothing is written anywhere.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE` for other files; for what is cut off, broken, larger than 1 GiB when unpacked, or has
 * a member that would land outside of where it is unpacked
 */
function openArchive(fileName, bytes) {
    return naming(fileName, () => {
        const members = membersOf(fileName, bytes);
        if (members.length > MOST_MEMBERS)
            throw new zip/* ArchiveFault */.x(`has more than ${MOST_MEMBERS} members`);
        if (members.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
            throw new zip/* ArchiveFault */.x(`holds more than ${MOST_BYTES} bytes`);
        }
        const stray = members.find(({ name }) => !isInside(name));
        if (stray !== undefined)
            throw new zip/* ArchiveFault */.x(`has the member ${stray.name}, which leads out of it`);
        return { fileName, members };
    });
}
/**
 * The metadata in an archive: METADATA of a wheel, PKG-INFO of an sdist.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE` where there is none, or more than one
 */
function readMetadata(archive) {
    const { fileName } = archive;
    return naming(fileName, () => (0,core_metadata/* parseCoreMetadata */.Ug)(archive_decode(metadataMember(archive), fileName)));
}
/** The bytes of METADATA or PKG-INFO as they are, for an index that serves them beside the file (PEP 658). Throws as {@link readMetadata}. */
function readMetadataBytes(archive) {
    return naming(archive.fileName, () => boundedBytes(metadataMember(archive)));
}
/**
 * What a wheel says of its own files, in the order of its RECORD.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE` where there is none, or more than one, or it cannot be read
 */
function readRecord(archive) {
    return naming(archive.fileName, () => {
        const text = archive_decode(onlyMember(archive, /^[^/]+\.dist-info\/RECORD$/, 'RECORD'), archive.fileName);
        return text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : recordEntry(line)));
    });
}
/** The bytes of one member. Throws as {@link openArchive}. */
function readMember({ fileName }, member) {
    return naming(fileName, () => member.bytes());
}
function membersOf(fileName, bytes) {
    if (/\.(?:whl|zip)$/.test(fileName))
        return (0,zip/* readZip */.u)(bytes);
    if (/\.(?:tar\.gz|tgz)$/.test(fileName))
        return readTarGz(bytes, mostUnpacked(bytes.length));
    throw new zip/* ArchiveFault */.x('is neither a wheel (.whl) nor an sdist (.tar.gz, .zip)');
}
/** An sdist is text, of which a tenth remains. What unpacks to hundreds of times its size is there to fill the memory. */
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
/** Of several, the one in a folder that is named as the file is. */
function onlyMember({ fileName, members }, pattern, title) {
    const found = members.filter(({ name }) => pattern.test(name));
    const project = (0,distribution_file_name/* parseDistributionFileName */.t)(fileName)?.project;
    const own = found.filter(({ name }) => (0,pep503/* normalizeName */.P)(name.split('-')[0]) === project);
    const [member] = own.length === 1 ? own : found;
    if (member !== undefined && (found.length === 1 || own.length === 1))
        return member;
    throw new zip/* ArchiveFault */.x(found.length === 0 ? `has no ${title}` : `has ${found.length} files ${title}`);
}
function boundedBytes(member) {
    if (member.size > MOST_METADATA_BYTES)
        throw new zip/* ArchiveFault */.x(`has a ${member.name} of ${member.size} bytes`);
    return member.bytes();
}
function archive_decode(member, fileName) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(boundedBytes(member));
    }
    catch (error) {
        if (error instanceof zip/* ArchiveFault */.x)
            throw error;
        throw new zip/* ArchiveFault */.x(`has a ${member.name} that is not UTF-8 (${fileName})`);
    }
}
/** `path,hash,size` as CSV: a path with a comma or a quote stands in quotes. */
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
        if (!(error instanceof zip/* ArchiveFault */.x))
            throw error;
        throw new errors/* UserError */.yo('DISTRIBUTION_UNREADABLE', (0,printable/* printable */.g$)(`${fileName} ${error.message}`), 'Build it anew; if it stays so, its build back end wrote it this way.');
    }
}


/***/ }),

/***/ 66525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ markerHolds),
/* harmony export */   Y: () => (/* binding */ sameMarkers)
/* harmony export */ });
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38828);
/* harmony import */ var _pep503_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62026);
// Environment markers, https://packaging.python.org/specifications/dependency-specifiers (PEP 508)


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
/** Reads one marker; undefined for a text that is none. */
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
    /** Parts with the same word between them; `and` binds closer than `or`. */
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
/** Whether a marker holds in an environment; undefined for a text that is none. */
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
    const spell = variable === 'extra' ? _pep503_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P : (text) => text;
    return compare(spell(a), operator, spell(b), VERSIONS.has(variable));
}
function compare(a, operator, b, isVersion) {
    if (operator === 'in')
        return b.includes(a);
    if (operator === 'not in')
        return !b.includes(a);
    const verdict = isVersion ? (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfiesPep440 */ .x_)(a, `${operator}${b}`) : undefined;
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
/**
 * Whether two lists of markers, each meant as alternatives, hold in the same environments; an empty marker holds in all, an empty list in
 * none. Every environment is tried that their texts can tell apart. Undefined where one cannot be read, or where there are too many.
 */
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
/** One environment for each combination of values that some comparison may treat differently. */
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
/** The texts that each variable is compared with; all versions of Python are one variable. */
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
/** Full versions at each of those that are named, right before and right after. */
function pythonsAround(versions) {
    const around = versions.flatMap((version) => {
        const [major = 3, minor = 0, patch = 0] = version.replace(/\.\*$/, '').split('.').map(Number);
        const minors = [minor - 1, minor, minor + 1].filter((one) => one >= 0);
        const patches = [0, patch - 1, patch, patch + 1, 99].filter((one) => one >= 0);
        return minors.flatMap((one) => patches.map((other) => `${major}.${one}.${other}`));
    });
    return [...new Set([...around, '2.7.18', '3.0.0', '3.99.0', '4.0.0'])].filter((version) => !version.includes('NaN'));
}


/***/ }),

/***/ 70388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ poetryMarker)
/* harmony export */ });
/* harmony import */ var _pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82583);
// The conditions that Poetry has beside markers, as markers (PEP 508): https://python-poetry.org/docs/dependency-specification/

/** One marker that says the same; empty where there is no condition, or none that can be read. */
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
    const alternatives = ((0,_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .poetrySpecifier */ .MB)(constraint) ?? '').split(' || ');
    // Any version will do.
    if (alternatives.includes(''))
        return '';
    return joined(alternatives.map((alternative) => joined(alternative.split(',').map(pythonClause), ' and ')), ' or ');
}
function pythonClause(clause) {
    const [, operator = '', version = '', prefix] = /^([<>=!~]+)(.*?)(\.\*)?$/.exec(clause) ?? [];
    if (prefix !== undefined)
        return prefixMarker(operator, version);
    const isShort = version.split('.').length < 3;
    // `python_version` is of two numbers: 3.9.1 is after 3.9, but its `python_version` is not.
    const isEdge = operator === '>' || operator === '<=';
    const padded = isShort && isEdge ? [...version.split('.'), '0', '0'].slice(0, 3).join('.') : version;
    const name = isShort && !isEdge ? 'python_version' : 'python_full_version';
    return `${name} ${operator} "${padded}"`;
}
function prefixMarker(operator, version) {
    const [from = '', until = ''] = ((0,_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixRange */ .EE)(version) ?? '').split(',').map(pythonClause);
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


/***/ }),

/***/ 92965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
// Words of a POSIX shell: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02
/** A text as one word, whatever it holds. */
function shellQuoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 23364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readZip),
/* harmony export */   x: () => (/* binding */ ArchiveFault)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
// Zip archives: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, as far as wheels need them: stored and deflated, no encryption

/** What is wrong with an archive, in words that follow its name: `is cut off`. */
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
/**
 * The members of a zip archive, in the order of its directory, folders left out.
 *
 * @throws {ArchiveFault} where the directory cannot be read
 */
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
/** Node has it since 20.15; before, the length has to do. */
const crc32 = node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32;
function isSum(bytes, sum) {
    return crc32 === undefined || crc32(bytes) === sum;
}
/** The directory's end stands last in the file, before a comment. */
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
/** Never more bytes than the directory says: it was judged before. Undefined for what cannot be unpacked. */
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


/***/ })

};
;