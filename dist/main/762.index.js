"use strict";
exports.id = 762;
exports.ids = [762];
exports.modules = {

 10762:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: () => ( run)
});

var errors = __webpack_require__(12027);
var pep440 = __webpack_require__(38828);
var pep440_ranges = __webpack_require__(82583);
var printable = __webpack_require__(12784);
;




const DAY_MS = 24 * 60 * 60 * 1000;
function retain(versions, rules, now) {
    const keeps = rules.keep.map((line) => [line, matcherFor(line)]);
    const newest = [...versions].sort((a, b) => rank(b) - rank(a) || newer(a, b))[0];
    return KINDS.flatMap((kind) => {
        const own = versions.filter(({ version }) => kindOf(version) === kind).sort(newer);
        const standing = own.filter(({ isYanked }) => isYanked !== true);
        return own
            .map((one) => {
            const at = (one.isYanked === true ? own : standing).indexOf(one);
            const line = keeps.find(([, fits]) => fits(one.version))?.[0];
            const verdict = one === newest
                ? 'the newest version always stays'
                : line !== undefined
                    ? `keep: ${line}`
                    : (kindReason(kind, rules.prunable) ??
                        (at < rules.keepLast
                            ? `one of the newest ${rules.keepLast} ${WORDS[kind]}`
                            : ageReason(one, rules, now)));
            return {
                ...one,
                keeps: verdict !== undefined,
                reason: verdict ?? `older than ${rules.keepDays} ${rules.keepDays === 1 ? 'day' : 'days'}`,
            };
        })
            .reverse();
    });
}
const KINDS = ['dev', 'pre', 'final'];
const WORDS = { dev: 'development releases', pre: 'pre-releases', final: 'releases' };
function kindOf(version) {
    if ((0,pep440.hV)(version))
        return 'dev';
    return (0,pep440.Ty)(version) ? 'pre' : 'final';
}
function rank({ version, isYanked }) {
    return (isYanked === true ? 0 : 2) + (kindOf(version) === 'final' ? 1 : 0);
}
function newer(a, b) {
    return (0,pep440.PG)(b.version, a.version);
}
function kindReason(kind, prunable) {
    const mayGo = prunable === 'all' || kind === 'dev' || (prunable === 'pre' && kind === 'pre');
    return mayGo ? undefined : `${WORDS[kind]} stay`;
}
function ageReason({ storedAt }, { keepDays }, now) {
    if (storedAt === undefined)
        return 'nobody knows how old it is';
    return now.getTime() - storedAt.getTime() < keepDays * DAY_MS ? `younger than ${keepDays} days` : undefined;
}
function matcherFor(line) {
    if (/^[<>=!~^]/.test(line)) {
        const isWhole = line.split(',').every((clause) => /^\s*[<>=!~^]/.test(clause));
        if (!isWhole || (0,pep440.x_)('1.0', line) === undefined)
            throw unreadable(line);
        return (version) => (0,pep440.x_)(version, line) === true;
    }
    if (!/[*?]/.test(line)) {
        if ((0,pep440_ranges.Qj)(line) === undefined)
            throw unreadable(line);
        return (version) => (0,pep440.p)(version, line);
    }
    if (!/^[\d*?][\w.+!*?-]*$/.test(line))
        throw unreadable(line);
    const pattern = line
        .replace(/[.+^${}()|[\]\\!-]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    const glob = new RegExp(`^${pattern}$`, 'i');
    const isPrefix = /^(?:\d+!)?[\d.]+\.\*$/.test(line);
    return (version) => glob.test(version) || (isPrefix && (0,pep440.x_)(version, `==${line}`) === true);
}
function unreadable(line) {
    return new errors.yo('INPUT_INVALID', `keep: ${(0,printable.g$)(line)} is no version, no glob and no range of versions`, 'Write versions as in 1.4.*, or ranges as in >=2.0 or >=1.4,<1.6, one a line.');
}

var pep503 = __webpack_require__(62026);
var registries_of = __webpack_require__(82307);
var core_metadata = __webpack_require__(15424);
var pep508 = __webpack_require__(52991);
;




function needsIn(metadata, project, version) {
    return (0,core_metadata.sm)(metadata, 'Requires-Dist').flatMap((text) => {
        const requirement = (0,pep508.p)(text);
        if (requirement === undefined || requirement.url !== undefined)
            return [];
        const name = (0,pep503.P)(requirement.name);
        return name === project ? [] : [{ by: `${project} ${version}`, name, specifier: requirement.specifier }];
    });
}
function takenFor(specifier, versions) {
    const admitted = versions.filter(({ version }) => (0,pep440.x_)(version, specifier) !== false);
    const standing = admitted.filter(({ isYanked }) => !isYanked);
    const some = standing.length > 0 ? standing : admitted;
    const isEarly = (specifier.match(/[\w.!+]+/g) ?? []).some(pep440.Ty);
    const finals = some.filter(({ version }) => isEarly || !(0,pep440.Ty)(version));
    const newest = new Map();
    for (const { version, requiresPython } of finals.length > 0 ? finals : some) {
        const known = newest.get(requiresPython);
        if (known === undefined || (0,pep440.PG)(version, known) > 0)
            newest.set(requiresPython, version);
    }
    return [...newest.values()];
}

var published_metadata = __webpack_require__(25356);
var at_a_time = __webpack_require__(30839);
var distribution_file_name = __webpack_require__(99506);
var once = __webpack_require__(16368);
;






const AT_A_TIME = 8;
function needFinder(sources) {
    const shown = new Map();
    const needs = new Map();
    const show = (project) => (0,once.b)(shown, project, () => showPackage(sources.registry, project));
    const needsOf = (project, version) => (0,once.b)(needs, `${project} ${version}`, async () => {
        return readNeeds(sources, { project, version, files: (await show(project)).get(version) ?? [] });
    });
    return {
        async neededOf(packages) {
            const living = packages.flatMap(({ project, staying }) => staying.map((version) => ({ project, version })));
            for (const project of sources.dependents) {
                const versions = [...(await show(project)).keys()];
                if (versions.length === 0)
                    throw dependentUnknown(project, sources.registry);
                living.push(...versions.map((version) => ({ project, version })));
            }
            const stated = await (0,at_a_time.U)(AT_A_TIME, living, ({ project, version }) => needsOf(project, version));
            const found = new Map();
            for (const need of [...sources.consumers, ...stated.flat()]) {
                const target = packages.find(({ project }) => project === need.name);
                if (target === undefined || target.going.length === 0)
                    continue;
                for (const version of takenFor(need.specifier, offersOf(target, await show(need.name)))) {
                    if (!target.going.includes(version))
                        continue;
                    const key = `${need.name} ${version}`;
                    found.set(key, [...new Set([...(found.get(key) ?? []), wordsOf(need)])]);
                }
            }
            return found;
        },
    };
}
function wordsOf({ by, name, specifier }) {
    return `${by} asks for ${name}${specifier}`;
}
function offersOf({ staying, going }, shown) {
    return [...staying, ...going].flatMap((version) => {
        const files = shown.get(version) ?? [];
        if (files.length === 0)
            return [];
        const standing = files.filter(({ isYanked }) => !isYanked);
        const [{ requiresPython = '' } = {}] = standing.length > 0 ? standing : files;
        return [{ version, isYanked: standing.length === 0, requiresPython }];
    });
}
async function showPackage(registry, project) {
    const versions = new Map();
    for (const file of await registry.list(project)) {
        const version = (0,distribution_file_name.t)(file.fileName, project)?.version;
        if (version !== undefined)
            versions.set(version, [...(versions.get(version) ?? []), file]);
    }
    return versions;
}
async function readNeeds({ registry, isLenient }, { project, version, files }) {
    if (files.length === 0)
        return [];
    const metadata = await (0,published_metadata.Eb)(files, registry);
    if (metadata !== undefined)
        return needsIn(metadata, project, version);
    if (isLenient)
        return [];
    const message = `what ${project} ${version} needs cannot be read, so nobody knows what may go; nothing was deleted`;
    throw new errors.yA('REGISTRY_UNREADABLE', message, true);
}
function dependentUnknown(project, { title }) {
    return new errors.yo('DEPENDENT_UNKNOWN', `dependents: ${title} has no ${project}`, 'Check the name, or leave it out of dependents.');
}

var external_node_path_ = __webpack_require__(76760);
var locked_versions = __webpack_require__(10046);
var toml = __webpack_require__(41023);
var workspaces_location = __webpack_require__(37878);
var pep621 = __webpack_require__(71977);
var poetry = __webpack_require__(22420);
var python_tools = __webpack_require__(62241);
var requirement_files = __webpack_require__(82464);
;










async function readConsumers(files, isOwned, system) {
    const needs = [];
    for (const file of files)
        needs.push(...(await needsOf(file, isOwned, system)));
    return needs.filter(({ name }) => isOwned(name));
}
async function needsOf(file, isOwned, system) {
    const place = external_node_path_.resolve(system.folder, file);
    const text = (await system.files.isFolder(place)) ? undefined : await system.files.read(place);
    if (text === undefined) {
        const hint = 'Name a lock, a manifest or a file of requirements of a product, or leave it out of consumers.';
        throw new errors.yo('CONSUMER_MISSING', `consumers: there is no file ${(0,printable.g$)(file)}`, hint);
    }
    if (/(?:^|[\\/])pyproject\.toml$/.test(file))
        return declaredIn(file, text);
    return /\.(?:lock|toml)$/.test(file) ? lockedIn(file, text) : requiredIn(file, place, isOwned, system);
}
async function lockedIn(by, text) {
    const reading = await (0,locked_versions.o)(by, text);
    if ('problem' in reading)
        throw read_consumers_unreadable(by, reading.problem.line, reading.problem.message);
    return [...reading.versions].flatMap(([name, versions]) => versions.map((version) => ({ by, name, specifier: `==${version}` })));
}
async function declaredIn(by, text) {
    const reading = await (0,toml.D7)(text);
    if ('problem' in reading)
        throw read_consumers_unreadable(by, reading.problem.line, reading.problem.message);
    const { table } = reading;
    const declarations = [...(0,poetry.SC)((0,pep621.T3)(table), table).declarations, ...(0,python_tools._)(table)];
    return declarations.flatMap(({ name, specifier, reference }) => reference.type === 'name' ? [{ by, name, specifier }] : []);
}
async function requiredIn(by, place, isOwned, { files, folder }) {
    const top = external_node_path_.parse(place).root;
    const { declarations, faults } = await (0,requirement_files.BV)({
        files: [place.slice(top.length)],
        read: async (paths) => {
            const found = new Map();
            for (const one of paths) {
                const isFile = !(await files.isFolder(external_node_path_.join(top, one)));
                const bytes = isFile ? await files.readBytes(external_node_path_.join(top, one)) : undefined;
                if (bytes !== undefined)
                    found.set(one, bytes);
            }
            return found;
        },
        isOwned,
    });
    const [fault] = faults;
    if (fault !== undefined) {
        throw read_consumers_unreadable(external_node_path_.relative(folder, external_node_path_.join(top, fault.at.file)), fault.at.line, fault.message);
    }
    return declarations.map(({ name, specifier }) => ({ by, name, specifier }));
}
function read_consumers_unreadable(file, line, message) {
    return new errors.yo('CONSUMER_UNREADABLE', `${(0,printable.g$)((0,workspaces_location.Z9)({ file, line }))} cannot be read, so nobody knows what it needs: ${(0,printable.g$)(message)}; nothing was deleted`, 'Mend it, or leave it out of consumers.');
}

;






const GRACE_MS = 24 * 60 * 60 * 1000;
async function run(inputs, system) {
    const projects = [...new Set(inputs.packages.map(pep503.P))];
    if (projects.length === 0)
        throw new errors.yo('USAGE', 'Which packages?', 'Name them: maestro-actions prune NAME.');
    const now = new Date();
    retain([], rulesOf(inputs), now);
    const consumers = await readConsumers(inputs.consumers, (name) => projects.includes(name), system);
    const registry = await (0,registries_of.Fv)(inputs, system);
    const ruled = [];
    for (const project of projects) {
        system.report.progress(`Looking what ${registry.title} has of ${project}`);
        const holdings = await holdingsOf(registry, project);
        const verdicts = retain(holdings.versions, rulesOf(inputs), now).map(asTold);
        ruled.push({ project, holdings, verdicts });
    }
    const dependents = [...new Set(inputs.dependents.map(pep503.P))].filter((one) => !projects.includes(one));
    const isLenient = inputs['delete-needed'];
    system.report.progress('Looking who needs what');
    const plans = await heed(ruled, needFinder({ registry, dependents, consumers, isLenient }), { isLenient, now });
    const deletions = plans.map((plan) => deletionsOf(plan, now));
    await tell(plans, deletions, { inputs, title: registry.title, system });
    if (inputs.apply)
        await carryOut(deletions.flat(), system);
    return outputsOf(plans, deletions.flat());
}
function rulesOf({ 'keep-last': keepLast, 'keep-days': keepDays, keep, versions: prunable }) {
    return { prunable, keepLast, keepDays, keep };
}
async function holdingsOf(registry, project) {
    if (registry.holdings !== undefined)
        return registry.holdings(project);
    throw new errors.yo('PRUNING_UNSUPPORTED', `${registry.title} is not pruned by us`, 'Use its own rules of retention; what installers should pass over can be yanked.');
}
function asTold(verdict) {
    return { ...verdict, neededBy: [] };
}
async function heed(plans, finder, { isLenient, now }) {
    const linked = plans.map((plan) => keepLinked(plan, now));
    if (linked.every(({ verdicts }) => verdicts.every(({ keeps }) => keeps)))
        return linked;
    const needed = await finder.neededOf(linked.map(({ project, verdicts }) => ({
        project,
        staying: verdicts.flatMap(({ version, keeps }) => (keeps ? version : [])),
        going: verdicts.flatMap(({ version, keeps }) => (keeps ? [] : version)),
    })));
    const heeded = linked.map((plan) => ({
        ...plan,
        verdicts: plan.verdicts.map((one) => {
            const neededBy = needed.get(`${plan.project} ${one.version}`);
            return neededBy === undefined ? one : { ...one, neededBy, keeps: !isLenient };
        }),
    }));
    return isLenient || needed.size === 0 ? heeded : heed(heeded, finder, { isLenient, now });
}
function keepLinked(plan, now) {
    const gone = new Set(deletionsOf(plan, now).map(({ version }) => version));
    const verdicts = plan.verdicts.map((one) => one.keeps || gone.has(one.version)
        ? one
        : { ...one, keeps: true, reason: 'something else leads to it, or it has another tag' });
    return { ...plan, verdicts };
}
function deletionsOf({ holdings, verdicts }, now) {
    const going = verdicts.flatMap(({ version, keeps }) => (keeps ? [] : version));
    return holdings.deletions(going, new Date(now.getTime() - GRACE_MS));
}
function leftIn(deletions) {
    return deletions.filter(({ version }) => version === undefined).length;
}
async function tell(plans, deletions, { inputs, title, system }) {
    const told = {
        title,
        applies: inputs.apply,
        packages: plans.map(({ project, verdicts, holdings }, at) => ({
            project,
            versions: verdicts,
            leftovers: leftIn(deletions[at] ?? []),
            foreign: holdings.foreign,
        })),
    };
    const load = () => __webpack_require__.e( 581).then(__webpack_require__.bind(__webpack_require__, 60581));
    await system.report.show(async (screen) => (await load()).pruneText(told, screen));
    if (inputs.summary)
        await system.report.summary(async () => (await load()).pruneSummary(told));
}
function outputsOf(plans, deletions) {
    const named = (keeps) => plans.flatMap(({ project, verdicts }) => verdicts.flatMap((one) => (one.keeps === keeps ? [`${project} ${one.version}`] : [])));
    return {
        kept: named(true),
        pruned: named(false),
        needed: plans.flatMap(({ project, verdicts }) => verdicts.flatMap(({ version, neededBy: by }) => by.length === 0 ? [] : [{ package: project, version, by }])),
        leftovers: leftIn(deletions),
        any: deletions.length > 0,
    };
}
async function carryOut(deletions, { report }) {
    for (const { title, carryOut: act } of deletions) {
        report.progress(`Deleting ${title}`);
        const isDone = await act();
        report.log(isDone ? `Deleted ${title}` : `Left ${title}: somebody has written there meanwhile`);
    }
}


 }),

 587:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W: () => ( conflictIn),
   m: () => ( readLock)
 });
const npm = async () => [(await __webpack_require__.e( 5234).then(__webpack_require__.bind(__webpack_require__, 75234))).npmLock];
const yarn = async () => [
    (await __webpack_require__.e( 6148).then(__webpack_require__.bind(__webpack_require__, 86148))).yarnClassicLock,
    (await __webpack_require__.e( 3528).then(__webpack_require__.bind(__webpack_require__, 23528))).yarnBerryLock,
];
const LOCKFILE_READERS = new Map([
    ['poetry.lock', async () => [(await __webpack_require__.e( 4506).then(__webpack_require__.bind(__webpack_require__, 54506))).poetryLock]],
    ['uv.lock', async () => [(await __webpack_require__.e( 7864).then(__webpack_require__.bind(__webpack_require__, 17864))).uvLock]],
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['pnpm-lock.yaml', async () => [(await __webpack_require__.e( 2938).then(__webpack_require__.bind(__webpack_require__, 72938))).pnpmLock]],
    ['yarn.lock', yarn],
]);
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;
function conflictIn(text) {
    const conflict = text.includes('<<<<<<<') ? CONFLICT.exec(text) : null;
    if (conflict === null)
        return undefined;
    const line = text.slice(0, conflict.index).split('\n').length;
    return { message: 'conflict markers stand in it', line, column: 1 };
}
async function readLock(path, text, memory) {
    const load = LOCKFILE_READERS.get(path.slice(path.lastIndexOf('/') + 1));
    const reader = (await load?.())?.find((one) => one.reads(text));
    if (reader === undefined)
        return { problem: { message: 'locks of this format are not read' } };
    const problem = conflictIn(text);
    if (problem !== undefined)
        return { problem };
    if (text.includes('\0'))
        return { problem: { message: 'it is no text' } };
    return reader.parse(text, memory);
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

 37038:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( isPlainLock),
   u: () => ( readPlainLock)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41589);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41023);
 var _standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3925);
 var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99074);




function isPlainLock(file) {
    return /(?:^|\/)(?:pylock(?:\.[^./]+)?\.toml|pdm\.lock|Pipfile\.lock)$/.test(file);
}
async function readPlainLock(file, text) {
    return /(?:^|\/)Pipfile\.lock$/.test(file) ? readPipenv(text) : readTables(text);
}
async function readTables(text) {
    const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .HQ)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .vT);
    if ('problem' in reading)
        return { problem: reading.problem };
    const lines = (0,_standards_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ .d)(text);
    const packages = ['package', 'packages'].flatMap((key) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(reading.table, key).flatMap((table, at) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(table))
            return [];
        return [{ name: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(table, 'name') ?? '', table, line: () => lines.lineOf([key, at]) ?? 1 }];
    }));
    return { packages };
}
function readPipenv(text) {
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_3__ .Vh)(text, _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ .vT);
    if ('problem' in reading)
        return { problem: reading.problem };
    const lock = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(reading.value) ? reading.value : {};
    const sources = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(lock, '_meta', 'sources').filter(_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI);
    const packages = Object.keys(lock)
        .filter((group) => group !== '_meta')
        .flatMap((group) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .ws)(lock, group))
        .flatMap(([name, value]) => {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bI)(value))
            return [];
        const source = sources.find((one) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(one, 'name') === (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(value, 'index'));
        const { index: _, ...table } = value;
        const from = source === undefined ? {} : { index: (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ .bX)(source, 'url') };
        return [{ name, table: { ...table, ...from }, line: () => lineOf(text, name) }];
    });
    return { packages };
}
function lineOf(text, name) {
    const at = text.indexOf(`"${name}"`);
    return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}


 }),

 10046:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   o: () => ( lockedVersions)
 });
 var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(587);
 var _lockfiles_plain_locks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37038);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62026);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);




async function lockedVersions(file, text) {
    if ((0,_lockfiles_plain_locks_js__WEBPACK_IMPORTED_MODULE_0__ .C)(file)) {
        const reading = await (0,_lockfiles_plain_locks_js__WEBPACK_IMPORTED_MODULE_0__ .u)(file, text);
        if ('problem' in reading)
            return reading;
        return collected(reading.packages.map((one) => [one.name, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bX)(one.table, 'version') ?? '']));
    }
    const reading = await (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_2__ .m)(file, text, new Map());
    if ('problem' in reading)
        return reading;
    const entries = [...reading.set.entries.values()].filter(({ folder }) => folder === undefined);
    return collected(entries.map((one) => [one.name, one.version]));
}
function collected(pairs) {
    const versions = new Map();
    for (const [name, written] of pairs) {
        const version = written.replace(/^==\s*/, '');
        const key = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ .P)(name);
        if (version !== '')
            versions.set(key, (versions.get(key) ?? new Set()).add(version));
    }
    return { versions: new Map([...versions].map(([name, some]) => [name, [...some]])) };
}


 }),

 82464:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   BV: () => ( readRequirementFiles),
   Nn: () => ( isRequirementsFile),
   RN: () => ( isSample)
 });
 var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(587);
 var _standards_git_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7919);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62026);
 var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52991);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50682);
 var _location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37878);
 var _repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);








function isRequirementsName(name) {
    return /(?:requirements|constraints|(?<![a-z])reqs?(?![a-z]))[^/]*\.(?:txt|in)$/i.test(name);
}
const SAMPLES = /(?:^|\/)(?:fixtures|__fixtures__|testdata)\//;
function isSample(path) {
    return SAMPLES.test(path);
}
const IN_FOLDER = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i;
function isRequirementsFile(path) {
    const isNamed = isRequirementsName(path.slice(path.lastIndexOf('/') + 1)) || IN_FOLDER.test(path);
    return isNamed && !(0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .j$)(path) && !isSample(path);
}
async function readRequirementFiles(reading) {
    const faults = [];
    const found = new Map();
    let waiting = reading.files.map((path) => ({
        path,
        isConstraint: /constraints[^/]*$/i.test(path),
    }));
    while (waiting.length > 0) {
        const fresh = [...new Set(waiting.map(({ path }) => path))].filter((path) => !found.has(path));
        const contents = await reading.read(fresh);
        const next = [];
        for (const { path, isConstraint, from = { file: path } } of waiting) {
            const known = found.get(path);
            if (known !== undefined) {
                known.isConstraint &&= isConstraint;
                continue;
            }
            const bytes = contents.get(path);
            if (bytes === undefined) {
                const what = from.file === path ? 'is no regular file' : `names ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path)}, which is no file of the repository`;
                faults.push({ at: from, message: what });
                continue;
            }
            const text = (0,_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ .F7)(bytes);
            if (text === undefined)
                faults.push({ at: { file: path }, message: 'is in an encoding that is not read here' });
            const conflict = text === undefined ? undefined : (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_3__ .W)(text);
            if (conflict !== undefined)
                faults.push({ at: { file: path, line: conflict.line }, message: conflict.message });
            const lines = (0,_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ .JB)(text ?? '');
            found.set(path, { lines, isConstraint });
            for (const line of lines)
                next.push(...inclusionsIn(line, { path, isConstraint }, faults));
        }
        waiting = next;
    }
    const declarations = [...found].flatMap(([file, { lines, isConstraint }]) => lines.flatMap((line) => declarationIn(line, { file, isConstraint }, reading, faults)));
    return { declarations: declarations.sort(_location_js__WEBPACK_IMPORTED_MODULE_4__ .hz), faults: faults.sort(_location_js__WEBPACK_IMPORTED_MODULE_4__ .hz) };
}
function inclusionsIn({ options, line }, { path, isConstraint }, faults) {
    return options.flatMap(({ name, value }) => {
        if (!_standards_requirements_file_js__WEBPACK_IMPORTED_MODULE_2__ .Wr.includes(name))
            return [];
        const from = { file: path, line };
        const isElsewhere = /^[a-z][a-z0-9+.-]+:|\$\{/i.test(value);
        const target = isElsewhere ? undefined : (0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .o1)((0,_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(path), value);
        if (target !== undefined)
            return [{ path: target, isConstraint: isConstraint || /^--?c/.test(name), from }];
        const shown = (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)((0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_5__ .$b)(value));
        faults.push({ at: from, message: `names ${shown}, which is outside of the repository` });
        return [];
    });
}
function declarationIn({ requirement: text, line }, { file, isConstraint }, { isOwned }, faults) {
    const at = { file, line };
    const requirement = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_6__ .p)(text);
    if (requirement !== undefined) {
        const { name, specifier, url, marker } = requirement;
        if (url !== undefined)
            return [];
        return [{ name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ .P)(name), specifier, isConstraint, isConditional: marker !== undefined, at }];
    }
    const [name = ''] = /^[A-Za-z0-9][\w.-]*(?![\w.-]*[/:])/.exec(text) ?? [];
    if (name !== '' && isOwned((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ .P)(name)))
        faults.push({ at, message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text)} is no requirement` });
    return [];
}


 })

};
;