"use strict";
exports.id = 8546;
exports.ids = [8546];
exports.modules = {

 75993:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   e: () => ( usersOf)
 });
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
 var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32063);


function usersOf(asked, side) {
    const roots = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .i$)(side.graph);
    const found = asked.set.importers === undefined ? declaredUses(asked, side, roots) : statedUses(asked, side, roots);
    const grouped = [...found.byProject].map(([name, uses]) => {
        const groups = declaredGroups(side.graph.projects.get(name), asked.ecosystem);
        return [name, uses.map((use) => ({ ...use, group: groupOf(use, groups) }))];
    });
    const atRoot = roots.get((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .gN)(asked.file))?.name;
    return {
        byProject: new Map(grouped),
        common: found.common.map((use) => ({ ...use, group: use.group === 'stated' ? 'main' : use.group })),
        ...(atRoot === undefined ? {} : { atRoot }),
    };
}
const MANIFESTS = ['package.json', 'package.json5', 'package.yaml', 'pyproject.toml'];
function statedUses({ file, set }, { tree }, roots) {
    const byProject = new Map();
    const common = [];
    for (const [folder, uses] of set.importers ?? []) {
        const root = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .o1)((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .gN)(file), folder);
        if (root === undefined)
            continue;
        const name = (roots.get(root) ?? (folder === '' ? undefined : (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(`${root}/x`, roots)))?.name;
        const isLeftOver = name === undefined && !MANIFESTS.some((one) => tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(root, one)));
        if (isLeftOver && folder !== '')
            continue;
        const list = name === undefined ? common : (byProject.get(name) ?? []);
        list.push(...uses);
        if (name !== undefined)
            byProject.set(name, list);
    }
    return { byProject, common };
}
function declaredUses({ file, set, ecosystem, projects }, side, roots) {
    const byProject = new Map();
    for (const name of projects) {
        const declared = (side.graph.projects.get(name)?.dependencies ?? []).filter((one) => one.ecosystem === ecosystem);
        const uses = declared.flatMap((one) => set.find(one.name, one.specifier).map((to) => ({ to, label: '', name: one.name, group: 'stated' })));
        byProject.set(name, uses);
    }
    const reached = reachedFrom([...byProject.values()].flatMap((uses) => uses.map(({ to }) => to)), set);
    const left = [...set.entries]
        .filter(([key, { extra }]) => extra === undefined && !reached.has(key))
        .map(([to, { name }]) => ({ to, label: '', name, group: 'main' }));
    const root = roots.get((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .gN)(file))?.name;
    const own = byProject.get(root ?? '') ?? (projects.length === 1 ? byProject.get(projects[0]) : undefined);
    own?.push(...left);
    return { byProject, common: own === undefined ? left : [] };
}
function reachedFrom(start, { entries }) {
    const reached = new Set(start);
    for (const key of reached)
        for (const { to } of entries.get(key)?.edges ?? [])
            reached.add(to);
    return reached;
}
function declaredGroups(project, ecosystem) {
    const groups = new Map();
    for (const one of project?.dependencies ?? []) {
        if (one.ecosystem === ecosystem)
            groups.set(one.name, groups.get(one.name) === true || one.group !== 'dev');
    }
    return groups;
}
function groupOf(use, declared) {
    const isForAll = declared.get(use.name);
    if (use.group === 'dev')
        return isForAll === true ? 'main' : 'dev';
    if (use.group === 'stated')
        return isForAll === false ? 'dev' : 'main';
    return use.group;
}


 }),

 8546:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  siblingFilters: () => ( siblingFilters),
  sliceLocks: () => ( sliceLocks)
});

var closures = __webpack_require__(40813);
;

function compareLocks(base, head) {
    const withHashes = base.hashFormat === head.hashFormat;
    const withConditions = base.format === head.format;
    const intern = (0,closures.jQ)();
    const comparable = {
        intern,
        hash: (hash) => (withHashes ? String(intern(hash)) : ''),
        conditions: (conditions) => (withConditions ? conditions : ''),
    };
    const sides = {
        base: sideOf(base, comparable),
        head: sideOf(head, comparable),
        comparable,
    };
    return {
        isDifferent: !haveSameValues(sides.base.digests, sides.head.digests),
        differenceFor(usesAtBase, usesAtHead) {
            const carried = [usesAtBase, usesAtHead].map((uses) => uses.filter(({ group }) => group !== 'dev'));
            const [before = [], after = []] = carried;
            if (differ(before, after, sides))
                return { change: findChange(before, after, sides), isDevelopmentOnly: false };
            if (!differ(usesAtBase, usesAtHead, sides))
                return undefined;
            return { change: findChange(usesAtBase, usesAtHead, sides), isDevelopmentOnly: true };
        },
    };
}
function sideOf(set, comparable) {
    let contents;
    return {
        set,
        digests: (0,closures.$Q)(set, comparable.intern, comparable),
        holds(entry) {
            contents ??= new Set([...set.entries.values()].map((one) => (0,closures.$E)(one, comparable)));
            return contents.has((0,closures.$E)(entry, comparable));
        },
    };
}
function haveSameValues(base, head) {
    const [a, b] = [new Set(base.values()), new Set(head.values())];
    return a.size === b.size && [...a].every((one) => b.has(one));
}
function differ(before, after, { base, head }) {
    const a = new Set(before.map((edge) => signature(edge, base)));
    const b = new Set(after.map((edge) => signature(edge, head)));
    return a.size !== b.size || [...a].some((one) => !b.has(one));
}
function signature({ to, label }, { digests }) {
    return `${label}\x01${digests.get(to) ?? to}`;
}
const MOST_VISITED = 1_000;
const RANK = {
    version: 0,
    source: 1,
    hash: 1,
    added: 2,
    removed: 2,
    conditions: 3,
};
function findChange(before, after, sides) {
    const counted = new Set();
    const seen = new Set();
    let best;
    let secondBest;
    const queue = differingPairs(before, after, [], sides);
    for (let at = 0; at < queue.length && at < MOST_VISITED; at++) {
        const pair = queue[at];
        const key = `${pair.before ?? ''}\0${pair.after ?? ''}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        const change = changeOf(pair, sides);
        if (change !== undefined && pair.through.length > 0 && isKnown(pair, sides)) {
            secondBest ??= change;
            continue;
        }
        if (change !== undefined) {
            counted.add(`${change.name}\0${change.from ?? ''}\0${change.to ?? ''}`);
            best = better(best, change);
        }
        queue.push(...pairsBelow(pair, sides));
    }
    const found = best ?? secondBest ?? unnamed(before, after, sides);
    return { ...found, others: Math.max(0, counted.size - 1) };
}
function better(best, change) {
    if (best === undefined || change.through.length < best.through.length)
        return change;
    return change.through.length === best.through.length && RANK[change.change] < RANK[best.change] ? change : best;
}
function unnamed(before, after, { base, head }) {
    const old = new Set(before.map((edge) => signature(edge, base)));
    const edge = after.find((one) => !old.has(signature(one, head))) ?? before[0];
    const entry = edge === undefined ? undefined : (head.set.entries.get(edge.to) ?? base.set.entries.get(edge.to));
    return { name: entry?.name ?? edge?.to ?? '', change: 'conditions', through: [], others: 0 };
}
function isKnown({ before, after }, { base, head }) {
    if (before !== undefined && after !== undefined)
        return false;
    const entry = before === undefined ? head.set.entries.get(after) : base.set.entries.get(before);
    return entry !== undefined && (before === undefined ? base : head).holds(entry);
}
function changeOf({ before, after, through }, sides) {
    const old = before === undefined ? undefined : sides.base.set.entries.get(before);
    const now = after === undefined ? undefined : sides.head.set.entries.get(after);
    const entry = now ?? old;
    if (entry === undefined || entry.folder !== undefined || entry.extra !== undefined)
        return undefined;
    const { name } = entry;
    const rest = { name, through: through.filter((one) => one !== name), others: 0 };
    if (old === undefined)
        return { ...rest, change: 'added', ...versions(undefined, now) };
    if (now === undefined)
        return { ...rest, change: 'removed', ...versions(old, undefined) };
    if (old.version !== now.version)
        return { ...rest, change: 'version', ...versions(old, now) };
    if (old.source !== now.source)
        return { ...rest, change: 'source', ...versions(undefined, now) };
    const { hash, conditions } = sides.comparable;
    if (hash(old.hash) !== hash(now.hash))
        return { ...rest, change: 'hash', ...versions(undefined, now) };
    if (conditions(old.conditions ?? '') !== conditions(now.conditions ?? '')) {
        return { ...rest, change: 'conditions', ...versions(undefined, now) };
    }
    const isSame = sides.base.digests.get(before) === sides.head.digests.get(after);
    return isSame ? { ...rest, change: 'conditions', ...versions(undefined, now) } : undefined;
}
function versions(old, now) {
    return {
        ...(old === undefined || old.version === '' ? {} : { from: old.version }),
        ...(now === undefined || now.version === '' ? {} : { to: now.version }),
    };
}
function pairsBelow({ before, after, through }, sides) {
    const old = before === undefined ? undefined : sides.base.set.entries.get(before);
    const now = after === undefined ? undefined : sides.head.set.entries.get(after);
    const name = (now ?? old)?.name ?? '';
    const way = through.at(-1) === name ? through : [...through, name];
    return differingPairs(old?.edges ?? [], now?.edges ?? [], way, sides);
}
function differingPairs(before, after, through, sides) {
    const old = new Set(before.map((edge) => signature(edge, sides.base)));
    const now = new Set(after.map((edge) => signature(edge, sides.head)));
    const gone = byName(before.filter((edge) => !now.has(signature(edge, sides.base))), sides.base);
    const come = byName(after.filter((edge) => !old.has(signature(edge, sides.head))), sides.head);
    const pairs = [];
    for (const name of [...new Set([...gone.keys(), ...come.keys()])].sort()) {
        const [olds, news] = [gone.get(name) ?? [], come.get(name) ?? []];
        for (let at = 0; at < Math.max(olds.length, news.length); at++) {
            const [one, other] = [olds[at], news[at]];
            pairs.push({
                ...(one === undefined ? {} : { before: one }),
                ...(other === undefined ? {} : { after: other }),
                through,
            });
        }
    }
    return pairs;
}
function byName(edges, { set }) {
    const named = new Map();
    for (const { to } of edges) {
        const entry = set.entries.get(to);
        const name = entry === undefined ? to : `${entry.name}\0${entry.extra ?? ''}`;
        const list = named.get(name);
        if (list === undefined)
            named.set(name, [to]);
        else if (!list.includes(to))
            list.push(to);
    }
    return named;
}

var lockfiles = __webpack_require__(587);
var printable = __webpack_require__(12784);
var repo_paths = __webpack_require__(9356);
var lock_users = __webpack_require__(75993);
var shared_files = __webpack_require__(68012);
;






async function sliceLocks(changes, texts, ends) {
    const byFile = new Map();
    const findings = [];
    const users = projectsByLock(ends);
    for (const { path: file } of changes) {
        const projects = users.get(file);
        if (projects === undefined || !(0,shared_files.eJ)(file))
            continue;
        const { slice, finding } = await sliceOf(file, projects, texts.get(file), ends);
        byFile.set(file, slice);
        if (finding !== undefined)
            findings.push(finding);
    }
    return { byFile, findings };
}
function projectsByLock({ head, base }) {
    const users = new Map();
    for (const { graph } of head === base ? [head] : [head, base]) {
        for (const { name, lockfiles } of graph.projects.values()) {
            for (const file of lockfiles) {
                const names = users.get(file);
                if (names === undefined)
                    users.set(file, new Set([name]));
                else
                    names.add(name);
            }
        }
    }
    return new Map([...users].map(([file, names]) => [file, [...names]]));
}
async function sliceOf(file, projects, texts, ends) {
    if (texts === undefined || texts.missing !== undefined) {
        return { slice: everybody(projects, texts?.missing ?? 'its text cannot be had') };
    }
    const memory = new Map();
    const read = async (text) => (text === undefined ? undefined : (0,lockfiles.m)(file, text, memory));
    const [head, base] = [await read(texts.head), await read(texts.base)];
    if (head !== undefined && 'problem' in head) {
        return { slice: everybody(projects, cannotBeRead(head.problem)), finding: unreadableLock(file, head.problem) };
    }
    if (base !== undefined && 'problem' in base) {
        return { slice: everybody(projects, `as it was, it ${cannotBeRead(base.problem)}`) };
    }
    const sets = bothSets(base, head);
    return {
        slice: sets === undefined ? everybody(projects, 'it has no text') : compare({ file, projects, ...sets }, ends),
    };
}
function bothSets(base, head) {
    const some = head?.set ?? base?.set;
    if (some === undefined)
        return undefined;
    const empty = { ...some, entries: new Map(), find: () => [], patches: new Map() };
    const nothing = some.importers === undefined ? empty : { ...empty, importers: new Map() };
    return { base: base?.set ?? nothing, head: head?.set ?? nothing };
}
function compare(compared, ends) {
    const { file, projects, base, head } = compared;
    const global = globalChange(base, head);
    if (global !== undefined)
        return everybody(projects, `${global} changed, which holds for all that it installs`);
    const ecosystem = shared_files.JA.get(file.slice(file.lastIndexOf('/') + 1)) ?? 'node';
    const usersAt = (side, set) => (0,lock_users.e)({ file, ecosystem, set, projects }, side);
    const users = { base: usersAt(ends.base, base), head: usersAt(ends.head, head) };
    const slice = slicedBy(compareLocks(base, head), { ...compared, users, ends });
    if (base.format === head.format || slice.touched.size === 0)
        return slice;
    const formats = `from ${(0,printable.g$)(base.format)} to ${(0,printable.g$)(head.format)}`;
    return { ...everybody(projects, `its format changed ${formats}, and not only that`), patches: slice.patches };
}
function globalChange(base, head) {
    const names = [...new Set([...base.globals.keys(), ...head.globals.keys()])];
    return names.find((name) => (base.globals.get(name) ?? 'null') !== (head.globals.get(name) ?? 'null'));
}
function slicedBy(comparison, asked) {
    const { file, projects, users, base, head } = asked;
    const listed = new Set([...users.head.byProject.keys(), ...users.base.byProject.keys()]);
    const all = [...new Set([...projects, ...listed])];
    const { toUsers, toTools } = siblingFilters(asked, listed);
    const toAll = differenceForAll(comparison, asked, toTools);
    const touched = new Map();
    for (const name of all) {
        const own = comparison.differenceFor(toUsers(name, users.base.byProject.get(name) ?? [], base), toUsers(name, users.head.byProject.get(name) ?? [], head));
        if (own !== undefined)
            touched.set(name, causeOf(own, false));
        else if (toAll !== undefined)
            touched.set(name, causeOf(toAll, true));
        else if (!listed.has(name) && comparison.isDifferent)
            touched.set(name, { type: 'all', why: NOT_LISTED });
    }
    return { users: all, touched, patches: changedPatches(file, base, head) };
}
const NOT_LISTED = 'it does not list this project, so what it fixes for it is not known';
function causeOf({ change, isDevelopmentOnly }, isForAll) {
    return { type: 'entry', ...change, isDevelopmentOnly, isForAll };
}
function differenceForAll(comparison, { users, base, head }, toTools) {
    const common = comparison.differenceFor(toTools(users.base.common, base), toTools(users.head.common, head));
    if (common !== undefined)
        return common;
    const tools = ({ byProject, atRoot }, set) => toTools((byProject.get(atRoot ?? '') ?? []).filter(({ group }) => group === 'dev'), set);
    return comparison.differenceFor(tools(users.base, base), tools(users.head, head));
}
function siblingFilters({ file, ends }, listed) {
    const graphs = ends.head === ends.base ? [ends.head.graph] : [ends.head.graph, ends.base.graph];
    const joined = new Set(graphs.flatMap(localPairs));
    const roots = new Map(graphs.flatMap(({ projects }) => [...projects.values()].map(({ root, name }) => [root, name])));
    const siblingAt = ({ to }, set) => {
        const folder = set.entries.get(to)?.folder;
        const root = folder === undefined ? undefined : (0,repo_paths.o1)((0,repo_paths.gN)(file), folder);
        const sibling = root === undefined ? undefined : roots.get(root);
        return sibling !== undefined && listed.has(sibling) ? sibling : undefined;
    };
    return {
        toUsers: (name, uses, set) => uses.filter((use) => {
            const sibling = siblingAt(use, set);
            return sibling === undefined || !joined.has(`${name}\0${sibling}`);
        }),
        toTools: (uses, set) => uses.filter((use) => siblingAt(use, set) === undefined),
    };
}
function localPairs({ edges }) {
    return edges.filter(({ kind }) => kind === 'local').map(({ from, to }) => `${from}\0${to}`);
}
function changedPatches(file, base, head) {
    return [...new Set([...base.patches.keys(), ...head.patches.keys()])]
        .filter((patch) => base.patches.get(patch) !== head.patches.get(patch))
        .flatMap((patch) => (0,repo_paths.o1)((0,repo_paths.gN)(file), patch) ?? []);
}
function everybody(projects, why) {
    const cause = { type: 'all', why };
    return { users: projects, touched: new Map(projects.map((name) => [name, cause])), patches: [] };
}
function cannotBeRead({ message, line }) {
    const where = line === undefined ? '' : ` (line ${line})`;
    return `cannot be read: ${(0,printable.g$)(message)}${where}`;
}
function unreadableLock(file, { message, line, column, frame }) {
    return {
        code: 'unreadable-lock',
        severity: 'warning',
        message: `${(0,printable.g$)(file)} cannot be read: ${(0,printable.g$)(message)}`,
        fix: 'Let its package manager write it anew: until then each change of it concerns all its projects.',
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(frame === undefined ? {} : { frame: (0,printable.fk)(frame.trimEnd()) }),
    };
}


 }),

 40813:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $E: () => ( contentOf),
   $Q: () => ( digestClosures),
   jQ: () => ( internTexts)
 });
function internTexts() {
    const known = new Map();
    return (text) => {
        const number = known.get(text) ?? known.size;
        if (number === known.size)
            known.set(text, number);
        return number;
    };
}
function contentOf(entry, comparable) {
    const { name, version, source, hash, folder, extra, conditions = '' } = entry;
    if (folder !== undefined)
        return `folder\0${folder}\0${extra ?? ''}`;
    if (extra !== undefined)
        return `extra\0${name}\0${extra}`;
    return `${name}\0${version}\0${source}\0${comparable.hash(hash)}\0${comparable.conditions(conditions)}`;
}
function digestClosures(set, intern, comparable) {
    const digests = new Map();
    const contents = new Map();
    const content = (key) => {
        const known = contents.get(key);
        if (known !== undefined)
            return known;
        const entry = set.entries.get(key);
        const made = entry === undefined ? `missing\0${key}` : contentOf(entry, comparable);
        contents.set(key, made);
        return made;
    };
    for (const circle of circlesOf(set)) {
        const members = new Set(circle);
        const own = circle.map((key) => {
            const edges = (set.entries.get(key)?.edges ?? []).map(({ to, label }) => {
                const target = members.has(to) ? content(to) : (digests.get(to) ?? content(to));
                return `${label}\x01${target}`;
            });
            return [content(key), ...distinctSorted(edges)].join('\x02');
        });
        const together = circle.length === 1 ? '' : `${intern([...own].sort().join('\x03'))}`;
        for (const [at, key] of circle.entries())
            digests.set(key, intern(`${together}\x04${own[at]}`));
    }
    return digests;
}
function distinctSorted(texts) {
    return texts.length < 2 ? texts : [...new Set(texts)].sort();
}
function* circlesOf({ entries }) {
    const order = new Map();
    const lowest = new Map();
    const open = [];
    const isOpen = new Set();
    const visits = [];
    const enter = (key, { edges }) => {
        order.set(key, order.size);
        lowest.set(key, order.size - 1);
        open.push(key);
        isOpen.add(key);
        visits.push({ key, targets: edges.map(({ to }) => to).filter((to) => entries.has(to)), next: 0 });
    };
    const lower = (key, value) => {
        if (value < lowest.get(key))
            lowest.set(key, value);
    };
    for (const [start, entry] of entries) {
        if (!order.has(start))
            enter(start, entry);
        for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
            const { key } = visit;
            const target = visit.targets[visit.next++];
            if (target === undefined) {
                visits.pop();
                const low = lowest.get(key);
                const above = visits.at(-1);
                if (above !== undefined)
                    lower(above.key, low);
                if (low !== order.get(key))
                    continue;
                const circle = open.splice(open.lastIndexOf(key));
                for (const member of circle)
                    isOpen.delete(member);
                yield circle;
            }
            else if (!order.has(target))
                enter(target, entries.get(target));
            else if (isOpen.has(target))
                lower(key, order.get(target));
        }
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


 })

};
;