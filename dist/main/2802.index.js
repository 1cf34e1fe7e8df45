"use strict";
exports.id = 2802;
exports.ids = [2802,4337,9310,5457,8657,7683];
exports.modules = {

 77366:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  H: () => ( readCommitReads)
});

var affected_contained = __webpack_require__(24337);
var file_role = __webpack_require__(7006);
var other_names = __webpack_require__(3284);
var path_settings = __webpack_require__(9488);
var affected_reads = __webpack_require__(34335);
var referred = __webpack_require__(89310);
var script_callers = __webpack_require__(76001);
var repo_paths = __webpack_require__(9356);
;

function searchTogether(search) {
    let asked = [];
    const ask = () => {
        const all = asked;
        asked = [];
        const folders = [...new Set(all.flatMap((one) => one.folders))];
        search([...new Set(all.flatMap(({ texts }) => texts))], folders.includes('') ? [''] : folders).then((places) => {
            for (const one of all)
                one.found(places && placesFor(one, places));
        }, (error) => {
            for (const one of all)
                one.failed(error);
        });
    };
    return (texts, folders) => new Promise((found, failed) => {
        if (asked.length === 0)
            queueMicrotask(ask);
        asked = [...asked, { texts, folders, found, failed }];
    });
}
function placesFor({ texts, folders }, places) {
    const wanted = new Set(texts);
    const isWithin = (file) => folders.some((folder) => folder === '' || folder === file || (0,repo_paths.Yw)(folder, file));
    return places.filter(({ file, text }) => wanted.has(text) && isWithin(file));
}

var settings_speakers = __webpack_require__(98657);
var spoken_documents = __webpack_require__(11673);
var local_dependencies = __webpack_require__(57566);
var once = __webpack_require__(16368);
var effect = __webpack_require__(26834);
;



function taskReader(graph, reads, inputs) {
    const world = { reads, inputs, owned: byOwner(reads.files), lists: new Map(), carried: new Map() };
    const upstream = (0,local_dependencies.pv)(graph);
    return (project, target, loaded = []) => {
        const rule = inputs?.of(project.name)?.targets.get(target);
        const own = reads.of(project.name).filter(concerns(project, target));
        const names = [...upstream(project.name), ...loaded];
        if (rule !== undefined)
            return stated(rule, { project, own: own.filter(({ isApart }) => isApart), names }, world);
        return parted(own, world, new Map(names.map((name) => [name, carriedBy(name, world)])));
    };
}
function byOwner(files) {
    const owned = new Map();
    for (const file of files) {
        const own = owned.get(file.owner);
        if (own === undefined)
            owned.set(file.owner, [file]);
        else
            own.push(file);
    }
    return owned;
}
function carriedBy(name, { reads, carried }) {
    return (0,once.b)(carried, name, () => reads.of(name).filter(({ stays }) => !stays));
}
function concerns(project, target) {
    const known = new Map();
    return ({ kinds }) => (0,once.b)(known, kinds, () => (0,effect.YT)(project, kinds).includes(target));
}
function parted(own, { reads }, upstream) {
    return {
        own: own.filter(({ isOwn }) => isOwn),
        shared: own.filter((read) => !read.isOwn && !read.isLock),
        everybody: reads.everybody,
        locked: own.filter(({ isLock }) => isLock),
        upstream,
    };
}
function stated(rule, { project, own, names }, world) {
    const files = [...filesIn(rule.own, world.owned.get(project.name) ?? [], true), ...sharedIn(rule.shared, world)];
    const upstream = names.map((name) => [name, upstreamReads(rule, name, world)]);
    return parted([...own, ...files], world, new Map(upstream.filter(([, seen]) => seen.length > 0)));
}
function upstreamReads(rule, name, world) {
    const { ofDependencies, readsAllOfDependencies } = rule;
    if (ofDependencies.length === 0 && !readsAllOfDependencies)
        return [];
    const key = JSON.stringify([name, ofDependencies, readsAllOfDependencies]);
    return (0,once.b)(world.lists, key, () => seenOf(rule, name, world));
}
function seenOf({ ofDependencies, readsAllOfDependencies }, name, world) {
    const sets = ofDependencies.map((set) => world.inputs?.of(name)?.named(set));
    const isOpen = readsAllOfDependencies || sets.includes(undefined);
    return [
        ...carriedBy(name, world).filter(({ isApart }) => isOpen || isApart),
        ...sets.flatMap((set) => (set === undefined ? [] : filesIn(set.own, world.owned.get(name) ?? [], true))),
        ...sets.flatMap((set) => (set === undefined ? [] : sharedIn(set.shared, world))),
    ];
}
function sharedIn(rule, { lists, reads }) {
    return (0,once.b)(lists, rule, () => filesIn(rule, reads.files, false));
}
function filesIn(rule, files, isOwn) {
    const manner = { part: '', kinds: 'every', stays: false, isOwn, isLock: false, isApart: true };
    const read = files.filter(({ path, isByParts }) => rule.holds(path, isByParts));
    return read.map(({ path, digest }) => ({ file: path, digest, ...manner }));
}

var affected_places = __webpack_require__(32063);
var shared_files = __webpack_require__(68012);
;






const ASKING_BY_NAME = [
    ...['importlib.metadata', 'importlib import metadata', 'importlib_metadata', 'pkg_resources'],
];
const ASKING_OWN = ['./package.json', '"package.json', "'package.json", 'npm_package_version'];
const ASKING = [
    ...ASKING_BY_NAME,
    ...['__version__', '.VERSION', ' VERSION', 'pyproject.toml', 'package.json', 'npm_package_version', '--version'],
];
const MOST_TEXTS = 2_000;
async function versionSpeakers(graph, search) {
    const projects = [...graph.projects.values()];
    const depended = new Set(graph.edges.flatMap(({ kind, to }) => (kind === 'local' ? to : [])));
    const byText = new Map();
    for (const project of projects) {
        if (!depended.has(project.name))
            continue;
        for (const text of textsFor(project))
            byText.set(text, [...(byText.get(text) ?? []), project.name]);
    }
    const byVersion = projectsByVersion(projects);
    const texts = new Set([...ASKING, ...ASKING_OWN, ...byVersion.keys(), ...byText.keys()]);
    const roots = projects.map(({ root }) => root);
    const found = texts.size > MOST_TEXTS ? undefined : await search([...texts], roots.includes('') ? [''] : roots);
    const known = new Map();
    const upstreamOf = (0,local_dependencies.pv)(graph);
    const seenBy = (name) => (0,once.b)(known, name, () => new Set([name, ...upstreamOf(name)]));
    if (found === undefined) {
        return projects.flatMap(({ name }) => [...seenBy(name)].map((of) => ({ project: name, of, kinds: 'every' })));
    }
    const byRoot = (0,affected_places.i$)(graph);
    const telling = await tellingProjects(found, byRoot, search);
    return speakersAt(found, { byRoot, byText, byVersion, seenBy, telling });
}
function projectsByVersion(projects) {
    const byVersion = new Map();
    for (const { name, version } of projects) {
        if (version !== undefined)
            byVersion.set(version, [...(byVersion.get(version) ?? []), name]);
    }
    return byVersion;
}
function speakersAt(places, speech) {
    const speakers = new Map();
    const add = (one) => {
        const key = `${one.project}\0${one.of}`;
        if (one.kinds === 'every' || !speakers.has(key))
            speakers.set(key, one);
    };
    for (const { file, text } of places) {
        const owner = (0,affected_places.bf)(file, speech.byRoot);
        if (owner === undefined || !isCodeOf(owner, file))
            continue;
        const { name } = owner;
        const kinds = (0,file_role.kp)((0,repo_paths._l)(owner.root, file))?.obeying ?? 'every';
        const isTest = kinds !== 'every' && kinds.includes('test');
        if (isTest)
            for (const of of testedBy(owner, text, speech))
                add({ project: name, of, kinds: ['test'] });
        for (const of of speech.byText.get(text) ?? []) {
            if (of !== name && speech.seenBy(name).has(of))
                add({ project: name, of, kinds });
        }
    }
    for (const { name } of speech.telling.size === 0 ? [] : speech.byRoot.values()) {
        for (const of of speech.seenBy(name))
            if (speech.telling.has(of))
                add({ project: name, of, kinds: ['test'] });
    }
    return [...speakers.values()];
}
function testedBy({ name }, text, { byText, byVersion, seenBy }) {
    const seen = seenBy(name);
    if (holdsOneOf(text, ASKING))
        return [...seen];
    return [...(byVersion.get(text) ?? []), ...(byText.get(text) ?? [])].filter((one) => seen.has(one));
}
async function tellingProjects(places, byRoot, search) {
    const owners = (found, words) => found.flatMap(({ file, text }) => {
        const owner = (0,affected_places.bf)(file, byRoot);
        const isAsking = owner !== undefined && isProgramOf(owner, file) && holdsOneOf(text, words);
        return isAsking ? { owner, text } : [];
    });
    const asking = new Set(owners(places, ASKING_BY_NAME).map(({ owner }) => owner));
    const texts = new Set([...asking].flatMap(ownNames));
    const roots = [...asking].map(({ root }) => root);
    const named = roots.length === 0 ? [] : await search([...texts], roots);
    const confirmed = named === undefined
        ? [...asking]
        : owners(named, [...texts]).flatMap(({ owner, text }) => (ownNames(owner).includes(text) ? owner : []));
    const sure = owners(places, ASKING_OWN).map(({ owner }) => owner);
    return new Set([...sure, ...confirmed.filter((one) => asking.has(one))].map(({ name }) => name));
}
const ASKED = ['version', 'metadata', 'distribution'];
function ownNames({ name, packageNames: { python } }) {
    const names = python === undefined ? [name] : [name, python, moduleOf(python)];
    return ['__package__', ...ASKED.map((one) => `${one}(__name__`), ...names.flatMap((name) => [`"${name}`, `'${name}`])];
}
function isProgramOf({ root }, file) {
    return PROGRAM.test(file) && (0,file_role.kp)((0,repo_paths._l)(root, file)) === undefined;
}
const PROGRAM = /\.(?:py|[cm]?[jt]sx?|vue|svelte|astro)$/;
function holdsOneOf(text, words) {
    return words.some((one) => text.includes(one));
}
function isCodeOf({ root, manifests }, file) {
    return !manifests.includes(file) && !(0,shared_files.eJ)(file) && !(0,shared_files.xA)((0,repo_paths._l)(root, file), true);
}
function textsFor({ packageNames: { python, node } }) {
    const module = python === undefined ? '' : moduleOf(python);
    return [
        ...(python === undefined
            ? []
            : [
                ...[`${module}.__version__`, `from ${module} import __version__`, `${module}.version`],
                ...ASKED.flatMap((one) => [`${one}("${python}`, `${one}('${python}`]),
            ]),
        ...(node === undefined ? [] : [`${node}/package.json`]),
    ];
}
function moduleOf(python) {
    return python.replaceAll('-', '_').replaceAll('.', '_');
}

var workspaces_nx = __webpack_require__(20695);
var read_settings = __webpack_require__(57683);
var typescript = __webpack_require__(65422);
;















const DECODER = new TextDecoder('utf-8');
const read_keys_MOST_TEXTS = 2_000;
async function readCommitReads({ commit, tree, graph }, git) {
    const settings = await (0,read_settings.readSettings)(tree);
    const search = (texts, folders) => git.search(commit, texts, folders);
    const asked = new Set(tree.manifests);
    const [known, missing] = [new Map(), new Set()];
    for (const { path, objectId } of (0,affected_reads.FR)({ graph, tree })) {
        const text = asked.has(path) ? tree.text(path) : undefined;
        if (text === undefined)
            missing.add(objectId);
        else
            known.set(objectId, text);
    }
    const [blobs, { side, speakers }, nx] = await Promise.all([
        git.blobs(missing),
        wholeSide({ graph, tree }, settings, git, search),
        (0,workspaces_nx.readNxTraits)(tree),
    ]);
    const read = [...blobs].map(([id, bytes]) => [id, DECODER.decode(bytes)]);
    const texts = new Map([...known, ...read]);
    const reads = await (0,affected_reads.Pn)(side, texts, speakers);
    return {
        side,
        graph,
        tree,
        reads,
        readsOf: taskReader(graph, reads, side.inputs),
        traits: traitsOf(graph.projects, settings, nx),
    };
}
async function wholeSide({ graph, tree }, settings, git, search) {
    const hasInputs = [...graph.projects.values()].some((project) => project.inputs !== undefined);
    const rules = hasInputs ? await (await __webpack_require__.e( 6085).then(__webpack_require__.bind(__webpack_require__, 56085))).compileInputs(graph) : undefined;
    const names = (0,other_names.J)(tree);
    const side = {
        graph,
        tree,
        settings: await (0,path_settings.k)(settings),
        extenders: await extendersIn(tree, names, git),
        speakers: await (0,settings_speakers.settingsSpeakers)((0,other_names.B)(tree.entries.values(), names, typescript.isTsconfig), { graph, tree }, git),
        leadingUp: await (0,script_callers.Ki)(tree.manifests, { graph, tree }, git),
        ...(names === undefined ? {} : { otherNames: names }),
        ...(rules === undefined ? {} : { inputs: rules }),
    };
    const contained = await (0,affected_contained.containedFiles)((0,other_names.B)(tree.entries.values(), names, file_role.r), graph, tree);
    const suspects = [...contained.keys()].map((path) => ({ path }));
    const documents = (0,other_names.B)(tree.entries.values(), names);
    const together = searchTogether(search);
    const [kept, spoken, speakers] = await Promise.all([
        (0,referred.findReferred)(contained, suspects, { graph, tree }, together, read_keys_MOST_TEXTS),
        (0,spoken_documents.F)(documents, { graph, tree }, together),
        versionSpeakers(graph, together),
    ]);
    return { side: { ...side, ...(0,spoken_documents.H)(kept, spoken) }, speakers };
}
async function extendersIn(tree, names, git) {
    const { bases, extendedBy } = await (0,typescript.extensionsIn)(tree, git);
    const isExtended = (path) => (0,typescript.isTsconfig)(path) || bases.has(path);
    const extended = (0,other_names.B)(tree.entries.values(), names, isExtended);
    return new Map(extended.map(({ path }) => [path, extendedBy(path)]));
}
function traitsOf(projects, settings, nx) {
    const traits = new Map();
    for (const { name, root, targets } of projects.values()) {
        const own = settings.projects.get(name);
        const stated = nx.get(root) ?? [];
        if (own === undefined && stated.length === 0)
            continue;
        const all = [...new Set(targets.map((target) => target.name))].map((target) => {
            const known = stated.filter((one) => one.target === target);
            const isExternal = own?.external.includes(target) === true || known.some((one) => one.isExternal);
            return { target, isExternal, variables: [...(own?.env ?? []), ...known.flatMap((one) => one.variables)] };
        });
        traits.set(root, all);
    }
    return traits;
}


 }),

 39746:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   l: () => ( buildScripts)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
 var _standards_package_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61438);
 var _standards_stable_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68026);
 var _workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67452);




const FOR_PEOPLE = /(?:^|[:._/-])(?:storybook|docs?|docker|images?)(?=$|[:._/-])/i;
const SOURCE = /^(?:\.\/)?(?:src|source)\/|(?<!\.d)\.[cm]?tsx?$|\.(?:vue|svelte)$/;
function buildScripts(manifest) {
    const scripts = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .lS)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(manifest, 'scripts'));
    const builds = scripts.filter(([name]) => _workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_1__ .W4.test(name) && !FOR_PEOPLE.test(name));
    if (builds.length === 0 || isLoadedFromSources(manifest))
        return undefined;
    const behind = (0,_workspaces_script_text_js__WEBPACK_IMPORTED_MODULE_1__ .fA)(builds.map(([name]) => `npm run ${name}`), scripts);
    return (0,_standards_stable_text_js__WEBPACK_IMPORTED_MODULE_2__ .f)([Object.fromEntries(builds), [...behind].sort()]);
}
function isLoadedFromSources(manifest) {
    const entries = (0,_standards_package_entries_js__WEBPACK_IMPORTED_MODULE_3__ .Kc)(manifest);
    return entries.length > 0 && entries.every((entry) => SOURCE.test(entry));
}


 }),

 24337:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  containedFiles: () => ( containedFiles)
});

var toml = __webpack_require__(41023);
var node_manifest = __webpack_require__(82827);
var repo_paths = __webpack_require__(9356);
var file_role = __webpack_require__(7006);
var json = __webpack_require__(41589);
;


const CONTENTS = [
    ['tool', 'poetry', 'packages'],
    ['tool', 'poetry', 'include'],
    ['tool', 'setuptools'],
    ['tool', 'hatch', 'build'],
    ['tool', 'pdm', 'build'],
    ['tool', 'flit'],
    ['tool', 'uv', 'build-backend'],
    ['tool', 'maturin'],
    ['tool', 'scikit-build'],
];
function mayDistribute(table, folder) {
    return CONTENTS.some((keys) => mentions((0,toml.fK)(table, ...keys), folder));
}
const LEFT_OUT = /^(?:exclude|exclude-package-data|excludes|source-exclude|wheel-exclude|sdist|dynamic|hooks?|custom)$/;
function mentions(value, folder) {
    if (typeof value === 'string')
        return namesFolder(value, folder);
    if (Array.isArray(value))
        return value.some((item) => mentions(item, folder));
    if (!(0,toml.bI)(value))
        return false;
    const start = startOf(value);
    if (start.length > 0)
        return start.some((place) => mentionsBelow(place, (0,toml.fK)(value, 'include'), folder));
    return (0,toml.ws)(value).some(([key, inner]) => {
        if (LEFT_OUT.test(key))
            return false;
        return mentions(inner, folder) || (NAMED_BY_KEYS.test(key) && (0,toml.bI)(inner) && namesOf(inner, folder));
    });
}
function mentionsBelow(place, include, folder) {
    const isTop = place === '' || /^\.\/*$/.test(place);
    return isTop && include !== undefined ? mentions(include, folder) : namesFolder(place, folder);
}
const NAMED_BY_KEYS = /^(?:force-include|shared-data|shared-scripts|extra-metadata)$/;
function namesOf(table, folder) {
    return (0,toml.ws)(table).some(([key]) => namesFolder(key, folder));
}
function startOf(entry) {
    return [(0,toml.fK)(entry, 'from'), (0,toml.fK)(entry, 'where')].flat().filter((one) => typeof one === 'string');
}
function namesFolder(text, folder) {
    const path = text.replace(/^(?:\.\/)+/, '');
    const first = path.split(/[/.]/, 1)[0] ?? '';
    if (path === '' || path === '.' || first === '*' || first === '**')
        return true;
    return first.includes('*') ? folder.startsWith(first.slice(0, first.indexOf('*'))) : first === folder;
}
function mayLoad(manifest, path, { isNamed }) {
    if (entriesOf(manifest).some((target) => leadsTo(target, path)))
        return true;
    return (0,json.memberOf)(manifest, 'exports') === undefined && !isNamed && !isKeptBack(manifest, path);
}
function isEntry(manifest, path) {
    return entriesOf(manifest).some((target) => withoutDots(target) === path);
}
function entriesOf(manifest) {
    return ['exports', 'main', 'module', 'types', 'typings', 'browser', 'bin'].flatMap((key) => leaves((0,json.memberOf)(manifest, key)));
}
function isKeptBack(manifest, path) {
    const files = (0,json.iw)((0,json.memberOf)(manifest, 'files'));
    return !path.includes('/') || (files.length > 0 && !files.some((entry) => leadsTo(entry, path)));
}
function leaves(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(leaves);
    return (0,json.Gv)(value) ? (0,json.lS)(value).flatMap(([, inner]) => leaves(inner)) : [];
}
function withoutDots(target) {
    return target.replace(/^(?:\.?\/)+/, '');
}
function leadsTo(target, path) {
    const plain = withoutDots(target);
    const star = plain.indexOf('*');
    if (star >= 0)
        return path.startsWith(plain.slice(0, star));
    const folder = plain.replace(/\/+$/, '');
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

var places = __webpack_require__(32063);
;






async function containedFiles(changes, { projects }, tree) {
    const roots = (0,places.i$)({ projects });
    const contained = new Map();
    const judges = new Map();
    for (const { path } of changes) {
        const owner = (0,places.bf)(path, roots);
        if (owner === undefined || (owner.root === '' && projects.size > 1))
            continue;
        const inside = (0,repo_paths._l)(owner.root, path);
        const role = (0,file_role.kp)(inside);
        if (role === undefined)
            continue;
        if ((0,file_role.OM)(role)) {
            if (!isOffered(inside, owner, tree))
                contained.set(path, role.kinds);
            continue;
        }
        const judge = judges.get(owner) ?? (await judgeFor(owner, tree));
        judges.set(owner, judge);
        if (judge(inside, role))
            contained.set(path, role.kinds);
    }
    return contained;
}
async function judgeFor(project, tree) {
    const judges = await Promise.all(project.ecosystems.map((one) => (one === 'python' ? pythonJudge : nodeJudge)(project, tree)));
    return (path, role) => judges.length > 0 && judges.every((judge) => judge(path, role));
}
async function pythonJudge({ root }, tree) {
    const at = (name) => (root === '' ? name : `${root}/${name}`);
    const text = tree.text(at('pyproject.toml'));
    if (text === undefined || tree.entries.has(at('setup.py')) || tree.entries.has(at('setup.cfg')))
        return () => false;
    const reading = await (0,toml.D7)(text);
    if ('problem' in reading)
        return () => false;
    return (path, { isNamed }) => {
        const first = (0,file_role.pU)(path);
        return (!isNamed || file_role.PQ.has(first)) && !mayDistribute(reading.table, first);
    };
}
async function nodeJudge(project, tree) {
    const manifest = packageJsonOf(project, tree);
    return manifest === undefined ? () => false : (path, role) => !mayLoad(manifest, path, role);
}
function isOffered(inside, owner, tree) {
    const manifest = packageJsonOf(owner, tree);
    return manifest !== undefined && isEntry(manifest, inside);
}
function packageJsonOf({ root }, tree) {
    const manifest = (0,node_manifest.WI)(tree, root);
    return manifest?.problem === undefined ? manifest?.value : undefined;
}


 }),

 55457:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   P: () => ( FORM),
   isLocked: () => ( isLocked),
   isReadByParts: () => ( isReadByParts),
   lostManifests: () => ( lostManifests),
   manifestEffects: () => ( manifestEffects),
   sampleManifests: () => ( sampleManifests)
 });
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24082);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41589);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41023);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
 var _package_json_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7679);
 var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32063);
 var _pyproject_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68776);
 var _shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68012);








const BY_PARTS = new Set(['pyproject.toml', 'package.json', 'pnpm-workspace.yaml']);
function isReadByParts(path) {
    return BY_PARTS.has(path.slice(path.lastIndexOf('/') + 1));
}
function sampleManifests(graph) {
    const roots = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .i$)(graph);
    return (path) => {
        const folder = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .gN)(path);
        const owner = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(path, roots);
        if (owner === undefined || owner.root === folder)
            return false;
        return ![...roots.keys()].some((root) => (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Yw)(folder, root));
    };
}
function isLocked(manifest, { projects }) {
    const ecosystem = manifest.endsWith('.toml') ? 'python' : 'node';
    const folder = manifest.slice(0, manifest.lastIndexOf('/') + 1);
    return [...projects.values()].some(({ root, lockfiles }) => (folder === '' || `${root}/`.startsWith(folder)) && lockfiles.some((lock) => ecosystemOfLock(lock) === ecosystem));
}
function ecosystemOfLock(path) {
    return _shared_files_js__WEBPACK_IMPORTED_MODULE_2__ .JA.get(path.slice(path.lastIndexOf('/') + 1));
}
async function manifestEffects(changes, trees, hasLock) {
    const effects = new Map();
    for (const { path } of changes) {
        const [before, after] = [textIn(trees.base, path), textIn(trees.head, path)];
        if (before === undefined || after === undefined)
            continue;
        const found = await effectsOf(path, { before, after }, hasLock(path));
        if (found !== undefined)
            effects.set(path, before === after ? found : withForm(found));
    }
    return effects;
}
const FORM = { part: 'its form', reach: 'formatters', kinds: ['lint'], stays: true };
function withForm(effects) {
    const isLinted = effects.some(({ reach, kinds }) => reach !== 'nobody' && (kinds === 'every' || kinds.includes('lint')));
    return isLinted ? effects : [...effects, FORM];
}
function lostManifests(changes, effects, graphs) {
    const unread = changes.filter(({ path }) => !effects.has(path));
    if (unread.length === 0)
        return [];
    const [atHead, atBase] = [graphs.head, graphs.base].map(({ projects }) => new Set([...projects.values()].flatMap(({ manifests }) => manifests)));
    return unread.map(({ path }) => path).filter((path) => atHead?.has(path) !== atBase?.has(path));
}
function textIn(tree, path) {
    const entry = tree.entries.get(path);
    if (entry === undefined)
        return '';
    return (0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_3__ .$W)(entry.mode) ? tree.text(path) : undefined;
}
async function effectsOf(path, texts, locked) {
    switch (path.slice(path.lastIndexOf('/') + 1)) {
        case 'pyproject.toml': {
            const [before, after] = [await tableOf(texts.before), await tableOf(texts.after)];
            return before && after && (0,_pyproject_change_js__WEBPACK_IMPORTED_MODULE_4__ .F)(before, after, locked);
        }
        case 'package.json': {
            const [before, after] = [objectOf(texts.before), objectOf(texts.after)];
            return before && after && (0,_package_json_change_js__WEBPACK_IMPORTED_MODULE_5__ .VQ)(before, after, locked);
        }
        case 'pnpm-workspace.yaml': {
            const [before, after] = [await mappingOf(texts.before), await mappingOf(texts.after)];
            return before && after && (0,_package_json_change_js__WEBPACK_IMPORTED_MODULE_5__ .l)(before, after, locked);
        }
        default:
            return undefined;
    }
}
async function tableOf(text) {
    const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_6__ .D7)(text);
    return 'problem' in reading ? undefined : reading.table;
}
function objectOf(text) {
    if (text === '')
        return {};
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_7__ .Vh)(text);
    return 'value' in reading && (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_7__ .Gv)(reading.value) ? reading.value : undefined;
}
async function mappingOf(text) {
    if (text === '')
        return {};
    const { readYaml } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 38140));
    const reading = await readYaml(text);
    if ('problem' in reading)
        return undefined;
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_7__ .Gv)(reading.value) ? reading.value : {};
}


 }),

 7679:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I$: () => ( BUILD_SCRIPTS),
   VQ: () => ( packageJsonEffects),
   WI: () => ( memberText),
   ke: () => ( memberEffect),
   l: () => ( pnpmWorkspaceEffects)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41589);
 var _standards_stable_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68026);
 var _build_scripts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39746);



const NOBODY = new Set([
    ...['name', 'version', 'description', 'author', 'contributors', 'maintainers', 'license', 'repository', 'bugs'],
    ...['homepage', 'keywords', 'funding', 'private', 'workspaces', 'publishConfig', 'release', 'changesets'],
]);
const TOOLS = new Map([
    ...['eslintConfig', 'eslintIgnore', 'prettier', 'stylelint', 'lint-staged', 'xo', 'standard', 'commitlint']
        .concat(['husky', 'simple-git-hooks'])
        .map((key) => [key, ['lint']]),
    ...['jest', 'ava', 'mocha', 'nyc', 'c8', 'vitest', 'tap'].map((key) => [key, ['test']]),
]);
const LOCKED = new Set([
    ...['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies', 'overrides', 'resolutions'],
    ...['bundledDependencies', 'bundleDependencies', 'dependenciesMeta', 'peerDependenciesMeta', 'pnpm'],
]);
const OWN = new Set(['scripts', 'devDependencies']);
const SCRIPTS = { part: '"scripts"', reach: 'callers', kinds: 'every', stays: true };
const BUILD_SCRIPTS = { part: '"scripts" that build', reach: 'owner', kinds: 'every', stays: false };
function packageJsonEffects(before, after, isLocked) {
    const changed = changedMembers(before, after);
    const isBuiltOtherwise = changed.includes('scripts') && (0,_build_scripts_js__WEBPACK_IMPORTED_MODULE_0__ .l)(before) !== (0,_build_scripts_js__WEBPACK_IMPORTED_MODULE_0__ .l)(after);
    return [...changed.map((key) => memberEffect(key, isLocked)), ...(isBuiltOtherwise ? [BUILD_SCRIPTS] : [])];
}
function memberEffect(key, isLocked) {
    const part = JSON.stringify(key);
    if (NOBODY.has(key))
        return { part, reach: 'owner', kinds: 'every', stays: key !== 'name' && key !== 'version' };
    if (key === 'scripts')
        return SCRIPTS;
    if (LOCKED.has(key) && isLocked)
        return { part, reach: 'owner', kinds: 'every', stays: OWN.has(key) };
    const kinds = TOOLS.get(key);
    if (kinds !== undefined)
        return { part, reach: 'below', tool: key, kinds, stays: true };
    return { part, reach: 'below', kinds: 'every', stays: OWN.has(key) };
}
function pnpmWorkspaceEffects(before, after, isLocked) {
    return changedMembers(before, after).map((key) => {
        const part = JSON.stringify(key);
        if (key === 'packages' || (isLocked && RESOLVED.has(key)))
            return { part, reach: 'nobody', kinds: [], stays: true };
        return { part, reach: 'below', kinds: 'every', stays: false };
    });
}
const RESOLVED = new Set([
    ...['catalog', 'catalogs', 'overrides', 'patchedDependencies', 'packageExtensions', 'ignoredOptionalDependencies'],
    ...['peerDependencyRules', 'minimumReleaseAge', 'minimumReleaseAgeExclude', 'trustPolicy', 'updateConfig'],
]);
function changedMembers(before, after) {
    const keys = new Set([...(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .lS)(before), ...(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__ .lS)(after)].map(([key]) => key));
    return [...keys].filter((key) => memberText(key, (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(before, key)) !== memberText(key, (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(after, key)));
}
function memberText(key, value) {
    return (0,_standards_stable_text_js__WEBPACK_IMPORTED_MODULE_2__ .f)(value, !LOCKED.has(key) && !UNORDERED.has(key));
}
const UNORDERED = new Set(['scripts', 'engines', 'catalog', 'catalogs', 'packageExtensions', 'patchedDependencies']);


 }),

 68776:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( pyprojectEffects)
 });
 var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
 var _standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41023);



const TOOLS = new Map([
    ...['ruff', 'black', 'isort', 'flake8', 'pylint', 'yapf', 'autopep8', 'autoflake', 'docformatter', 'pydocstyle']
        .concat(['bandit', 'codespell', 'djlint', 'interrogate', 'vulture', 'typos', 'deptry', 'importlinter'])
        .map((tool) => [tool, ['lint']]),
    ...['mypy', 'pyright', 'basedpyright', 'ty', 'pyre', 'pyrefly'].map((tool) => [tool, ['typecheck']]),
    ...['pytest', 'coverage', 'pytest-enabler', 'mutmut'].map((tool) => [tool, ['test']]),
]);
const FOR_RELEASES = new Set([
    ...['commitizen', 'semantic_release', 'semantic-release', 'bumpversion', 'bumpver', 'tbump', 'towncrier'],
    ...['git-cliff', 'poetry_bumpversion', 'versioningit', 'scriv', 'maestro'],
]);
const OF_PROJECT = new Set([
    ...['poetry', 'pdm', 'hatch', 'setuptools', 'setuptools_scm', 'setuptools-scm', 'flit', 'maturin', 'scikit-build'],
    ...['poe', 'cibuildwheel', 'poetry-dynamic-versioning', 'taskipy', 'nxlv'],
]);
const DEVELOPMENT = new Set(['group', 'dev-dependencies']);
const LOCKED_BY_UV = new Set([
    ...['dev-dependencies', 'constraint-dependencies', 'override-dependencies', 'exclude-dependencies'],
    ...['build-constraint-dependencies', 'environments', 'required-environments', 'conflicts', 'resolution'],
    ...['prerelease', 'fork-strategy', 'exclude-newer', 'index', 'index-url', 'extra-index-url', 'find-links'],
]);
function pyprojectEffects(before, after, isLocked) {
    const top = changedKeys(before, after).flatMap((key) => {
        if (key === 'tool')
            return [];
        return [{ part: `[${key}]`, reach: 'owner', kinds: 'every', stays: key === 'dependency-groups' }];
    });
    const oldTools = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(before, 'tool') ?? {};
    const newTools = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(after, 'tool') ?? {};
    const tools = changedKeys(oldTools, newTools).flatMap((tool) => {
        if (tool === 'uv')
            return uvEffects((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(oldTools, tool) ?? {}, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(newTools, tool) ?? {}, isLocked);
        if (tool === 'poetry')
            return poetryEffects((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(oldTools, tool) ?? {}, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(newTools, tool) ?? {});
        return [toolEffect(tool)];
    });
    return [...top, ...tools];
}
function toolEffect(tool) {
    const part = `[tool.${tool}]`;
    if (FOR_RELEASES.has(tool))
        return { part, reach: 'nobody', kinds: [], stays: true };
    if (OF_PROJECT.has(tool))
        return { part, reach: 'owner', kinds: 'every', stays: false };
    return { part, reach: 'below', tool, kinds: TOOLS.get(tool) ?? 'every', stays: true };
}
function poetryEffects(before, after) {
    return changedKeys(before, after).map((key) => ({
        part: `[tool.poetry.${key}]`,
        reach: 'owner',
        kinds: 'every',
        stays: DEVELOPMENT.has(key),
    }));
}
function uvEffects(before, after, isLocked) {
    return changedKeys(before, after).map((key) => {
        const part = `[tool.uv.${key}]`;
        if (key === 'sources')
            return { part, reach: 'users', names: changedNames(before, after), kinds: 'every', stays: false };
        if (key === 'workspace')
            return { part, reach: 'nobody', kinds: [], stays: true };
        if (key === 'package' || key === 'build-backend')
            return { part, reach: 'owner', kinds: 'every', stays: false };
        if (LOCKED_BY_UV.has(key) && isLocked)
            return { part, reach: 'nobody', kinds: [], stays: true };
        return { part, reach: 'below', kinds: 'every', stays: key === 'dev-dependencies' };
    });
}
function changedNames(before, after) {
    return changedKeys((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(before, 'sources') ?? {}, (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .af)(after, 'sources') ?? {}).map(_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P);
}
function changedKeys(before, after) {
    const keys = new Set([...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(before), ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .ws)(after)].map(([key]) => key));
    return [...keys].filter((key) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(before, key), (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(after, key)));
}


 }),

 34335:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  ol: () => ( digestOf),
  Pn: () => ( readsIn),
  FR: () => ( textsForReads)
});

var external_node_crypto_ = __webpack_require__(77598);
var git_modes = __webpack_require__(24082);
var lockfiles_closures = __webpack_require__(40813);
var lockfiles = __webpack_require__(587);
var lock_users = __webpack_require__(75993);
var shared_files = __webpack_require__(68012);
var slice_locks = __webpack_require__(8546);
;





async function lockedStates(file, text, side, digest) {
    const reading = await (0,lockfiles.m)(file, text, new Map());
    if ('problem' in reading)
        return undefined;
    const { set } = reading;
    const projects = [...side.graph.projects.values()].flatMap((one) => (one.lockfiles.includes(file) ? one.name : []));
    const ecosystem = shared_files.JA.get(file.slice(file.lastIndexOf('/') + 1)) ?? 'node';
    const users = (0,lock_users.e)({ file, ecosystem, set, projects }, side);
    const listed = new Set(users.byProject.keys());
    const { toUsers, toTools } = (0,slice_locks.siblingFilters)({ file, ends: { head: side, base: side } }, listed);
    const closures = (0,lockfiles_closures.$Q)(set, digest, { hash: (hash) => hash, conditions: (conditions) => conditions });
    const told = (uses) => digest([...new Set(uses.map(({ to, label }) => `${label}\x01${closures.get(to) ?? to}`))].sort().join('\x02'));
    const forAll = toTools(users.common, set);
    const tools = toTools((users.byProject.get(users.atRoot ?? '') ?? []).filter(isForDevelopment), set);
    const globals = digest([`${set.hashFormat}`, ...[...set.globals].map((pair) => pair.join('\x01')).sort()].join('\x02'));
    return [...new Set([...projects, ...listed])].map((project) => {
        if (!listed.has(project))
            return { project, carried: wholeOf(set, closures, globals, digest), own: '' };
        const uses = toUsers(project, users.byProject.get(project) ?? [], set);
        const isCarried = (use) => !isForDevelopment(use);
        const carried = [globals, told(uses.filter(isCarried)), told(forAll.filter(isCarried))];
        return { project, carried: carried.join(' '), own: [told(uses), told(forAll), told(tools)].join(' ') };
    });
}
function isForDevelopment({ group }) {
    return group === 'dev';
}
function wholeOf({ entries }, closures, globals, digest) {
    return `${globals} ${digest([...new Set([...entries.keys()].map((key) => closures.get(key) ?? key))].sort().join('\x02'))}`;
}

var lock_slice = __webpack_require__(44603);
var manifest_effects = __webpack_require__(55457);
var json = __webpack_require__(41589);
var stable_text = __webpack_require__(68026);
var toml = __webpack_require__(41023);
var build_scripts = __webpack_require__(39746);
var package_json_change = __webpack_require__(7679);
var pyproject_change = __webpack_require__(68776);
;







async function manifestParts(path, text, isLocked) {
    const parts = await meaningsIn(path, text, isLocked);
    return parts && [...parts, { text: withoutVersionLine(text), effects: [manifest_effects.P] }];
}
function withoutVersionLine(text) {
    return text.replace(/^(\s*"?version"?\s*[:=]\s*)(["'])[^"'\n]*\2/m, '$1');
}
async function meaningsIn(path, text, isLocked) {
    switch (path.slice(path.lastIndexOf('/') + 1)) {
        case 'pyproject.toml': {
            const reading = await (0,toml.D7)(text);
            if ('problem' in reading)
                return undefined;
            return pyprojectLeaves(reading.table).map((leaf) => partOf(leaf, (0,pyproject_change.F)({}, leaf, isLocked)));
        }
        case 'package.json': {
            const reading = (0,json.Vh)(text);
            if (!('value' in reading) || !(0,json.Gv)(reading.value))
                return undefined;
            const own = (0,json.lS)(reading.value).filter(([key]) => key !== 'version');
            const members = own.map(([key, value]) => memberPart(key, value, [(0,package_json_change.ke)(key, isLocked)]));
            const builds = (0,build_scripts.l)(reading.value);
            return builds === undefined ? members : [...members, { text: builds, effects: [package_json_change.I$] }];
        }
        case 'pnpm-workspace.yaml': {
            const { readYaml } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 38140));
            const reading = await readYaml(text);
            if ('problem' in reading)
                return undefined;
            const own = (0,json.lS)(reading.value);
            return own.map(([key, value]) => memberPart(key, value, (0,package_json_change.l)({}, { [key]: value }, isLocked)));
        }
        default:
            return undefined;
    }
}
function memberPart(key, value, effects) {
    return { text: `${JSON.stringify(key)}:${(0,package_json_change.WI)(key, value)}`, effects };
}
function partOf(leaf, effects) {
    return { text: (0,stable_text.f)(leaf), effects };
}
function pyprojectLeaves(table) {
    const top = (0,toml.ws)(table)
        .filter(([key]) => key !== 'tool')
        .map(([key, value]) => ({ [key]: key === 'project' ? withoutVersion(value) : value }));
    return [...top, ...(0,toml.ws)(table, 'tool').flatMap(([tool, value]) => toolLeaves(tool, value))];
}
function toolLeaves(tool, value) {
    if ((tool !== 'poetry' && tool !== 'uv') || !(0,toml.bI)(value))
        return [{ tool: { [tool]: value } }];
    const sources = tool === 'uv' ? (0,toml.af)(value, 'sources') : undefined;
    const named = (0,toml.ws)(sources ?? {}).map(([name, source]) => ({ sources: { [name]: source } }));
    const rest = (0,toml.ws)(value)
        .filter(([key]) => (tool === 'poetry' ? key !== 'version' : key !== 'sources' || sources === undefined))
        .map(([key, own]) => ({ [key]: own }));
    return [...rest, ...named].map((leaf) => ({ tool: { [tool]: leaf } }));
}
function withoutVersion(project) {
    return (0,toml.bI)(project) ? Object.fromEntries((0,toml.ws)(project).filter(([key]) => key !== 'version')) : project;
}

var repo_paths = __webpack_require__(9356);
;

const FOR_VERSIONS = /(?:^|\/)(?:_version|version|__version__|__about__)\.py$/;
const PACKAGE = /^(?:src\/)?(?:[^/]+\/){0,3}__init__\.py$/;
function mayStateVersion(path, { root, ecosystems }) {
    if (!path.endsWith('.py') || !ecosystems.includes('python'))
        return false;
    const inside = (0,repo_paths._l)(root, path);
    return FOR_VERSIONS.test(inside) || PACKAGE.test(inside);
}
const STATED = /^(__version__|VERSION|version|__VERSION__)([ \t]*(?::[^=\n]*)?=[ \t]*)(["'])([^"'\n]*)\3[ \t]*$/gm;
function withoutOwnVersion(text, { version }) {
    return text.replace(STATED, (line, name, between, _, value) => {
        const isOwn = version === undefined ? name === '__version__' : value === version;
        return isOwn ? `${name}${between}` : line;
    });
}

var places = __webpack_require__(32063);
var touched_projects = __webpack_require__(8997);
;










function textsForReads({ graph, tree }) {
    const roots = (0,places.i$)(graph);
    const locks = new Set([...graph.projects.values()].flatMap(({ lockfiles }) => lockfiles));
    return [...tree.entries.values()].filter((entry) => (0,git_modes.$W)(entry.mode) && isNeeded(entry, locks, roots));
}
function isNeeded({ path }, locks, roots) {
    if (locks.has(path) || (0,manifest_effects.isReadByParts)(path))
        return true;
    const owner = path.endsWith('.py') ? (0,places.bf)(path, roots) : undefined;
    return owner !== undefined && mayStateVersion(path, owner);
}
async function readsIn(side, texts, speakers) {
    const effects = new Map();
    const contents = { locks: lock_slice.v, effects, lost: [] };
    const { own: find, byLinks, either } = (0,touched_projects.TT)(side, side, contents);
    const roots = (0,places.i$)(side.graph);
    const isSample = (0,manifest_effects.sampleManifests)(side.graph);
    const gathered = { byProject: new Map(), everybody: [], files: [] };
    const locks = new Set([...side.graph.projects.values()].flatMap(({ lockfiles }) => lockfiles));
    const stating = new Map();
    for (const entry of side.tree.entries.values()) {
        const { path, mode, objectId } = entry;
        const owner = (0,places.bf)(path, roots);
        const text = (0,git_modes.$W)(mode) ? texts.get(objectId) : undefined;
        const plain = owner === undefined ? objectId : versionless(path, owner, text, objectId);
        if (owner !== undefined && plain !== objectId)
            stating.set(owner.name, [...(stating.get(owner.name) ?? []), objectId]);
        const whole = `${mode} ${plain}`;
        const isParted = text !== undefined && (0,manifest_effects.isReadByParts)(path) && !isSample(path);
        const parts = isParted ? await manifestParts(path, text, (0,manifest_effects.isLocked)(path, side.graph)) : undefined;
        const digest = parts === undefined ? whole : digestOf(parts.map((part) => part.text).join('\0'));
        if (!side.settings.isIgnored(path)) {
            gathered.files.push({ path, owner: owner?.name, digest, isByParts: parts !== undefined });
        }
        const touch = byLinks(path);
        if (touch !== undefined)
            add(gathered, touch, { file: path, part: '', digest: `${mode} ${objectId}` });
        const states = text === undefined || !locks.has(path) || !(0,shared_files.eJ)(path) ? undefined : await lockOf(path, text, side);
        if (states !== undefined)
            addLock(gathered, path, states, side, whole);
        else if (parts === undefined)
            add(gathered, find(path), { file: path, part: '', digest: whole });
        else {
            for (const { text: value, effects: own } of parts) {
                effects.set(path, own);
                add(gathered, find(path), { file: path, part: own[0]?.part ?? '', digest: digestOf(value) });
            }
            effects.delete(path);
        }
    }
    for (const { project, of, kinds } of [...speakers, ...unsoughtSpeakers(stating.keys(), side.graph)]) {
        const { version = '', manifests: [file = ''] = [] } = side.graph.projects.get(of) ?? {};
        const digest = digestOf([version, ...(stating.get(of) ?? [])].join('\0'));
        const manner = { kinds, stays: true, isOwn: project === of, isLock: false, isApart: true };
        addRead(gathered, project, { file, part: 'its version', digest, ...manner });
    }
    const { byProject, everybody, files } = gathered;
    return { of: (project) => byProject.get(project) ?? [], everybody, files, touch: either };
}
function unsoughtSpeakers(stating, { projects }) {
    const unsought = [...stating].filter((name) => projects.get(name)?.version === undefined);
    return unsought.map((name) => ({ project: name, of: name, kinds: ['test'] }));
}
function add(gathered, touch, state) {
    if (touch.type === 'ignored')
        return;
    if (touch.type === 'everything') {
        gathered.everybody.push({ ...state, kinds: 'every', stays: false, isOwn: false, isLock: false, isApart: true });
        return;
    }
    for (const one of touch.touched)
        addRead(gathered, one.project, { ...state, ...mannerOf(one, state.file) });
}
function mannerOf(touched, file) {
    const { by, kinds, stays } = touched;
    const isWhole = by === 'own-file' && touched.part === undefined;
    const isApart = touched.isJudged !== true && (!isWhole || (0,touched_projects.Bm)(file));
    return { kinds, stays, isOwn: by === 'own-file', isLock: by === 'lockfile', isApart };
}
function addRead({ byProject }, project, read) {
    const own = byProject.get(project);
    if (own === undefined)
        byProject.set(project, [read]);
    else
        own.push(read);
}
function addLock(gathered, file, states, { settings, graph }, whole) {
    const manner = { kinds: 'every', isOwn: false, isLock: true, isApart: true };
    for (const project of settings.inputOf(file).filter((name) => graph.projects.has(name))) {
        addRead(gathered, project, { file, part: '', digest: whole, ...manner, isLock: false, stays: false });
    }
    if (settings.isIgnored(file))
        return;
    for (const { project, carried, own } of states) {
        addRead(gathered, project, { file, part: 'packages', digest: digestOf(carried), ...manner, stays: false });
        addRead(gathered, project, { file, part: 'development', digest: digestOf(own), ...manner, stays: true });
    }
}
function lockOf(path, text, side) {
    return lockedStates(path, text, side, digestOf);
}
function versionless(path, owner, text, objectId) {
    if (text === undefined || !mayStateVersion(path, owner))
        return objectId;
    const without = withoutOwnVersion(text, owner);
    return without === text ? objectId : digestOf(without);
}
function digestOf(text) {
    return (0,external_node_crypto_.hash)('sha256', text.isWellFormed() ? text : JSON.stringify(text), 'base64url').slice(0, 20);
}


 }),

 89310:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   findReferred: () => ( findReferred)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12784);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9356);
 var _file_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7006);
 var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32063);
 var _shared_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68012);
 var _touch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80452);






const MOST_TEXTS = 200;
async function findReferred(contained, changes, { graph, tree }, search, mostTexts = MOST_TEXTS) {
    const roots = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .i$)(graph);
    const suspects = suspectsAmong(contained, changes, graph, roots);
    if (suspects.length === 0)
        return { contained };
    const found = await placesOfAll(suspects, tree, search, mostTexts);
    const kept = new Map(contained);
    if (found === undefined) {
        for (const { file } of suspects)
            kept.delete(file);
        return { contained: kept };
    }
    const judge = judgeOf(found, roots, tree);
    const spokenOf = new Map();
    for (const suspect of suspects) {
        const verdicts = found.map((place) => judge(place, suspect));
        if (verdicts.includes('everybody'))
            kept.delete(suspect.file);
        else {
            const speakers = verdicts.filter((verdict) => typeof verdict === 'object');
            if (speakers.length > 0)
                spokenOf.set(suspect.file, speakers);
        }
    }
    return { contained: kept, spokenOf };
}
async function placesOfAll(suspects, tree, search, most) {
    const shared = [...tree.entries.keys()].filter((path) => SHARED_SETTINGS.test(path) || SECTIONED_SETTINGS.test(path));
    const texts = new Set(suspects.flatMap(({ outside, within }) => [...outside, ...within]));
    if (texts.size > most)
        return undefined;
    const folders = suspects.flatMap(({ project, dependents }) => [project.root, ...dependents.map(({ root }) => root)]);
    return search([...texts, ...PYTEST_SECTIONS], outermost([...folders, ...shared]));
}
const SHARED_SETTINGS = /^(?:[tj]sconfig[^/]*\.json|pytest\.ini|(?:jest|vite|vitest)\.[^/]*)$/;
const SECTIONED_SETTINGS = /^(?:tox\.ini|setup\.cfg)$/;
const PYTEST_SECTIONS = ['[pytest', '[tool:pytest'];
function suspectsAmong(contained, changes, graph, roots) {
    const files = new Map();
    const carrying = new Set();
    for (const { path } of changes) {
        const project = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(path, roots);
        if (project === undefined)
            continue;
        if (contained.has(path))
            files.set(project, [...(files.get(project) ?? []), path]);
        else if (!(0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__ .xA)((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ ._l)(project.root, path), true) && !isManifest(path))
            carrying.add(project);
    }
    const dependentsOf = dependentsFinder(graph);
    return [...files].flatMap(([project, own]) => {
        const dependents = carrying.has(project) ? [] : dependentsOf(project.name);
        if (dependents.length === 0)
            return [];
        return own.map((file) => ({ file, project, dependents, ...textsFor((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ ._l)(project.root, file), project) }));
    });
}
function isManifest(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name === 'package.json' || name === 'pyproject.toml' || name === 'project.json' || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__ .eJ)(path);
}
function dependentsFinder({ edges, projects }) {
    const incoming = new Map();
    for (const { from, to, kind } of edges) {
        if (kind === 'local')
            incoming.set(to, [...(incoming.get(to) ?? []), from]);
    }
    return (name) => {
        const reached = new Set(incoming.get(name));
        for (const one of reached)
            for (const other of incoming.get(one) ?? [])
                reached.add(other);
        reached.delete(name);
        return [...reached].flatMap((one) => projects.get(one) ?? []);
    };
}
function textsFor(path, { root, packageNames }) {
    const names = new Set([root, ...Object.values(packageNames)].map((name) => name.slice(name.lastIndexOf('/') + 1)));
    const places = placesOf(path);
    const outside = [...names].flatMap((name) => places.map((place) => `${name}/${place}`));
    if (!path.endsWith('.py') || FOUND_BY_RUNNERS.test(path))
        return { outside, within: tailsOf(path) };
    const name = withoutEnding(path)
        .replaceAll('/', '.')
        .replace(/\.__init__$/, '');
    const texts = name.includes('.') ? [name] : [`import ${name}`, `from ${name}`];
    return { outside: [...outside, ...texts], within: [...tailsOf(path), ...texts], module: { name, texts } };
}
function placesOf(path) {
    const first = (0,_file_role_js__WEBPACK_IMPORTED_MODULE_3__ .pU)(path);
    if (_file_role_js__WEBPACK_IMPORTED_MODULE_3__ .PQ.has(first))
        return [first];
    const special = /^(?:.*\/)?__[^/]+__(?=\/)/.exec(path)?.[0];
    return [withoutEnding(path), ...(special === undefined ? [] : [special])];
}
const FOUND_BY_RUNNERS = /(?:^|\/)(?:test_[^/]*\.py|[^/]*_test\.py|[^/]*\.(?:test|spec|cy|stories|bench)\.[cm]?[jt]sx?)$/;
function tailsOf(path) {
    const plain = withoutEnding(path);
    const parent = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ .gN)(plain);
    const stem = plain.slice(plain.lastIndexOf('/') + 1);
    const near = `${parent === '' ? '.' : parent.slice(parent.lastIndexOf('/') + 1)}/${stem}`;
    return path.endsWith('.py') ? [] : [near, `./${stem}`];
}
function withoutEnding(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const end = name.lastIndexOf('.');
    return end <= 0 ? path : path.slice(0, path.length - (name.length - end));
}
const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py)$/;
function judgeOf(found, roots, tree) {
    const hasOwn = ownModulesFinder(tree);
    const sectioned = new Set(found.flatMap(({ file, text }) => (PYTEST_SECTIONS.includes(text) ? file : [])));
    const isShared = (file) => SHARED_SETTINGS.test(file) || (SECTIONED_SETTINGS.test(file) && sectioned.has(file));
    return ({ file, text }, { project, dependents, outside, within, module }) => {
        const speaks = (texts) => texts.some((one) => text === one || text.startsWith(`${one}/`));
        if (isShared(file))
            return speaks(outside) ? 'everybody' : 'nobody';
        const owner = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(file, roots);
        if (owner === undefined)
            return 'nobody';
        const path = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_2__ ._l)(owner.root, file);
        const role = (0,_file_role_js__WEBPACK_IMPORTED_MODULE_3__ .kp)(path);
        if (owner === project)
            return speaks(within) && SOURCE.test(path) && role === undefined ? 'everybody' : 'nobody';
        if (!speaks(outside) || !dependents.includes(owner) || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__ .xA)(path, true) || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__ .eJ)(path))
            return 'nobody';
        if (module?.texts.includes(text) && hasOwn(owner, module.name))
            return 'nobody';
        const touched = (0,_touch_js__WEBPACK_IMPORTED_MODULE_4__ .x)(owner.name, `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_5__ .g$)(file)} speaks of it`);
        return role === undefined ? touched : { ...touched, kinds: role.obeying, stays: true };
    };
}
function ownModulesFinder({ entries }) {
    const known = new Map();
    return ({ root }, module) => {
        const place = `${root === '' ? '' : `${root}/`}${module.replaceAll('.', '/')}`;
        let isThere = known.get(place);
        if (isThere === undefined) {
            isThere = entries.has(`${place}.py`) || [...entries.keys()].some((path) => path.startsWith(`${place}/`));
            known.set(place, isThere);
        }
        return isThere;
    };
}
function outermost(folders) {
    const kept = [];
    for (const folder of [...new Set(folders)].sort()) {
        const last = kept.at(-1);
        if (last === undefined || !(last === '' || folder.startsWith(`${last}/`)))
            kept.push(folder);
    }
    return kept;
}


 }),

 98657:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   settingsSpeakers: () => ( settingsSpeakers)
 });
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24082);
 var _workspaces_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16368);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9356);
 var _workspaces_typescript_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65422);
 var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32063);
 var _shared_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68012);






const READS = /\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|sh)$|rc$|(?:^|\/)(?:Makefile|justfile)$/;
const RUNS = /\.(?:[cm]?[jt]sx?|sh)$|(?:^|\/)(?:Makefile|justfile)$/;
const SETTINGS_IN_CODE = /(?:\.config|\.setup|\.workspace|\.preset)(?:\.[\w-]+)?\.[cm]?[jt]s$|(?:^|\/)\.[\w.-]+\.[cm]?[jt]s$/;
const TOLD = /[\w.@/<>{}$-]*tsconfig[\w.-]*/g;
const DECODER = new TextDecoder('utf-8');
async function settingsSpeakers(files, { graph, tree }, git) {
    const roots = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .i$)(graph);
    const isOutside = (path) => ((0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(path, roots)?.root ?? '') === '';
    const asked = new Set([...files].flatMap(({ path }) => ((0,_workspaces_typescript_js__WEBPACK_IMPORTED_MODULE_1__.isTsconfig)(path) && isOutside(path) ? path : [])));
    if (asked.size === 0)
        return new Map();
    const named = (0,_workspaces_once_js__WEBPACK_IMPORTED_MODULE_2__ .O)(() => namedInManifests(graph, tree));
    const speaking = [...tree.entries.values()].filter(({ path, mode }) => {
        if (!READS.test(path) || !(0,_standards_git_modes_js__WEBPACK_IMPORTED_MODULE_3__ .$W)(mode) || isElsewhere(path))
            return false;
        const root = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(path, roots)?.root;
        if (root === (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .gN)(path) && root !== '')
            return true;
        if (named().has(path))
            return true;
        const isFree = root === undefined || !path.includes('/');
        return SETTINGS_IN_CODE.test(path) || (isFree && (RUNS.test(path) || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_5__ .QY)(path, false) !== undefined));
    });
    const blobs = await git.blobs(speaking.map(({ objectId }) => objectId));
    const speakers = new Map();
    for (const { path, objectId } of speaking) {
        const text = DECODER.decode(blobs.get(objectId));
        const told = text.includes('tsconfig') ? [...new Set(text.match(TOLD))] : [];
        const meant = new Set(told.flatMap((one) => meantBy(one, path, (0,_places_js__WEBPACK_IMPORTED_MODULE_0__ .bf)(path, roots)?.root ?? '', tree)));
        for (const one of meant)
            if (asked.has(one))
                speakers.set(one, [...(speakers.get(one) ?? []), path]);
    }
    return speakers;
}
const CODE_NAMED = /[\w@./-]+\.(?:[cm]?[jt]sx?|sh)\b/g;
function namedInManifests({ projects }, tree) {
    const named = new Set();
    for (const { root, manifests } of projects.values()) {
        const manifest = root === '' ? undefined : manifests.find((file) => (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .AP)(file, 'package.json'));
        const text = manifest === undefined ? '' : (tree.text(manifest) ?? '');
        for (const [name] of text.matchAll(CODE_NAMED))
            named.add((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .o1)(root, name) ?? '');
    }
    return named;
}
function isElsewhere(path) {
    return (0,_workspaces_typescript_js__WEBPACK_IMPORTED_MODULE_1__.isTsconfig)(path) || (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_5__ .eJ)(path) || path === 'nx.json' || (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .j$)(path);
}
function meantBy(told, file, root, { entries }) {
    const path = told
        .replace(/^.*[>}]/, '')
        .replace(/^\/+/, '')
        .replace(/[.-]+$/, '');
    const starts = path.startsWith('.') ? [(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .gN)(file), root] : (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Zv)(file);
    const found = starts.flatMap((start) => {
        const place = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_4__ .o1)(start, path);
        return place === undefined ? [] : [place, `${place}.json`].filter((one) => entries.has(one));
    });
    return path.includes('/') ? found : found.slice(0, 1);
}


 }),

 22673:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   N7: () => ( compareProofs),
   OJ: () => ( pruneLedger),
   SW: () => ( slotOf),
   _7: () => ( EMPTY_LEDGER),
   dR: () => ( mergeLedgers)
 });
const EMPTY_LEDGER = { proofs: new Map(), newest: new Map(), past: new Map() };
const MOST_DAYS = 45;
const MOST_PROOFS = 20_000;
const MOST_NEWEST = 3_000;
const MOST_TASKS = 5_000;
const MOST_PAST = 10;
function slotOf(name, trust, scope) {
    return trust === 2 ? name : `${name}@${scope}`;
}
function mergeLedgers(a, b) {
    if (a === b)
        return a;
    return {
        proofs: mergeBy(a.proofs, b.proofs, mergeProofs),
        newest: mergeBy(a.newest, b.newest, (one, other) => (compareNewest(one, other) >= 0 ? one : other)),
        past: mergeBy(a.past, b.past, mergePast),
    };
}
function pruneLedger({ proofs, newest, past }, today) {
    const isYoung = ({ day }) => today - day <= MOST_DAYS;
    const runs = [...past].map(([task, own]) => [task, own.filter(isYoung)]);
    return {
        proofs: newestOf(proofs, MOST_PROOFS, isYoung),
        newest: newestOf(newest, MOST_NEWEST, isYoung),
        past: new Map(runs
            .filter(([, own]) => own.length > 0)
            .sort(([a, [x]], [b, [y]]) => (y?.day ?? 0) - (x?.day ?? 0) || (a < b ? -1 : 1))
            .slice(0, MOST_TASKS)),
    };
}
function mergeBy(a, b, choose) {
    const [many, few] = a.size >= b.size ? [a, b] : [b, a];
    if (few.size === 0)
        return many;
    const merged = new Map(many);
    for (const [key, value] of few) {
        const known = merged.get(key);
        merged.set(key, known === undefined ? value : choose(known, value));
    }
    return merged;
}
function mergeProofs(one, other) {
    const newer = compareProofs(one, other) >= 0 ? one : other;
    return one.hasFailed || other.hasFailed ? { ...newer, hasFailed: true } : newer;
}
function compareProofs(a, b) {
    return a.day - b.day || a.run - b.run || a.trust - b.trust || a.seconds - b.seconds;
}
function compareNewest(a, b) {
    return compareProofs(a, b) || compareTexts(a.key, b.key) || compareTexts(JSON.stringify(a), JSON.stringify(b));
}
function compareTexts(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
const WEIGHTS = { passed: 0, failed: 1, flaky: 2 };
function comparePast(a, b) {
    return a.day - b.day || a.run - b.run || WEIGHTS[a.ending] - WEIGHTS[b.ending] || a.seconds - b.seconds;
}
function mergePast(a, b) {
    const byRun = new Map();
    for (const one of [...a, ...b]) {
        const known = byRun.get(one.run);
        if (known === undefined || comparePast(one, known) > 0)
            byRun.set(one.run, one);
    }
    return [...byRun.values()].sort((one, other) => comparePast(other, one)).slice(0, MOST_PAST);
}
function newestOf(values, most, isYoung) {
    const young = [...values].filter(([, value]) => isYoung(value));
    if (young.length === values.size && young.length <= most)
        return values;
    if (young.length <= most)
        return new Map(young);
    return new Map(young.sort(([a, x], [b, y]) => compareProofs(y, x) || compareTexts(a, b)).slice(0, most));
}


 }),

 65776:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   LP: () => ( hasFailedBefore),
   YP: () => ( standingOf),
   gv: () => ( proofFor)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
 var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22673);


const OF_THE_BRANCH = new Set(['push', 'schedule', 'workflow_dispatch']);
const WRITING = new Set([...OF_THE_BRANCH, 'pull_request', 'merge_group']);
function standingOf(event, clone) {
    if (event === undefined)
        return { trust: 0, scope: `local-${clone}`, mayWrite: true };
    const { name, ref, payload } = event;
    const main = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(payload, 'repository'), 'default_branch');
    const isMain = OF_THE_BRANCH.has(name) && main !== undefined && ref === `refs/heads/${main}`;
    return { trust: isMain ? 2 : 1, scope: ref, mayWrite: WRITING.has(name) && !isFork(payload) };
}
function isFork(payload) {
    const pull = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(payload, 'pull_request');
    if (!(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(pull))
        return false;
    const [head, base] = ['head', 'base'].map((end) => (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.stringMember)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf)(pull, end), 'repo'), 'full_name'));
    return head === undefined || head !== base;
}
function proofFor(key, ledger, standing) {
    const seen = seenBy(key, ledger, standing);
    if (seen.some(({ hasFailed }) => hasFailed))
        return undefined;
    return seen.sort((a, b) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__ .N7)(b, a))[0];
}
function hasFailedBefore(key, ledger, standing) {
    return seenBy(key, ledger, standing).some(({ hasFailed }) => hasFailed);
}
function seenBy(key, { proofs }, { trust, scope }) {
    const places = trust === 2 ? [key] : [key, (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__ .SW)(key, trust, scope)];
    return places.flatMap((place, at) => {
        const proof = proofs.get(place);
        return proof !== undefined && proof.trust === (at === 0 ? 2 : trust) ? proof : [];
    });
}


 }),

 85854:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   h: () => ( printedVersion)
 });
async function printedVersion(program, options, programs) {
    try {
        const { code, stdout } = await programs.run(program, ['--version'], options);
        return code === 0 ? Buffer.from(stdout).toString('utf8').trim() : undefined;
    }
    catch (error) {
        if (['ENOENT', 'EACCES'].includes(error.code ?? ''))
            return undefined;
        throw error;
    }
}


 }),

 29663:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   AS: () => ( directOrigin),
   Ho: () => ( distributionsIn),
   Ui: () => ( pythonVersionIn)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41589);



async function distributionsIn(environment, files) {
    const folders = process.platform === 'win32' ? ['Lib'] : await versionFolders(environment, files);
    const found = await Promise.all(folders.map(async (folder) => {
        const packages = node_path__WEBPACK_IMPORTED_MODULE_0__.join(environment, folder, 'site-packages');
        return (await files.list(packages)).map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(packages, name));
    }));
    return found.flat().filter((folder) => /\.(?:dist|egg)-info$/.test(folder));
}
async function versionFolders(environment, files) {
    const names = await files.list(node_path__WEBPACK_IMPORTED_MODULE_0__.join(environment, 'lib'));
    return names.filter((name) => name.startsWith('python')).map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.join('lib', name));
}
function pythonVersionIn(settings) {
    return /^version(?:_info)?\s*=\s*(\S+)/m.exec(settings)?.[1];
}
async function directOrigin(distribution, files) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(distribution, 'direct_url.json');
    if ((await files.changedAt(file)) === undefined)
        return undefined;
    const text = (await files.read(file)) ?? '';
    const reading = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__ .Vh)(text);
    const value = 'value' in reading ? reading.value : undefined;
    const [url, folder] = [(0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.stringMember)(value, 'url') ?? '', (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(value, 'dir_info')];
    if (folder === undefined || !url.startsWith('file://'))
        return { text };
    const at = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url);
    return { text, ...((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_2__.memberOf)(folder, 'editable') === true ? { editableOf: at } : { copyOf: at }) };
}


 }),

 51490:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  A: () => ( readInstalledPackages)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var json = __webpack_require__(41589);
;


const INSTALLED_RECORDS = {
    npm: {
        names: ['node_modules/.package-lock.json'],
        asLocked: asNpmLocked,
        places: (record) => npmPackages(record).map(([at]) => at),
        unseen: unseenByNpm,
        knows: knownToNpm,
    },
    pnpm: {
        names: ['node_modules/.pnpm/lock.yaml'],
        asLocked: (lock, record) => without(record === lock || lock.endsWith(`\n---\n${record}`)),
        places: placesOfPnpm,
        unseen: (record, isOutside) => /\{directory: ([^,}]+), type: directory\}/.exec(record)?.[1] ?? linkedByPnpm(record).find(isOutside),
    },
    yarn: {
        names: ['node_modules/.yarn-integrity'],
        asLocked: (lock, record) => without(isAsYarnLocked(lock, record)),
        places: () => [],
        unseen: unseenByYarn,
        knows: knownToYarn,
    },
    berry: {
        names: ['node_modules/.yarn-state.yml', '.pnp.cjs'],
        asLocked: (lock, record) => without(isAsBerryLocked(lock, record)),
        places: (record) => [...record.matchAll(/^ {4}- "(node_modules\/.+)"$/gm)].map(([, at]) => at),
        unseen: (record, isOutside) => linkedByBerry(record).find(isOutside),
    },
};
function without(isLocked) {
    return isLocked ? [] : undefined;
}
function npmPackages(text) {
    const reading = (0,json.Vh)(text);
    return 'value' in reading ? (0,json.lS)((0,json.memberOf)(reading.value, 'packages')) : [];
}
const NPM_FIELDS = ['version', 'resolved', 'integrity'];
function asNpmLocked(lock, record) {
    const installed = new Map(npmPackages(record));
    const leftOut = [];
    let found = 0;
    for (const [at, value] of npmPackages(lock)) {
        if (at === '')
            continue;
        const one = installed.get(at);
        if (one !== undefined)
            found++;
        else if (isForThisMachine(value))
            leftOut.push(at);
        if (one === undefined ? !mayBeLeftOut(value) : !isSamePackage(at, value, one))
            return undefined;
    }
    return found === installed.size ? leftOut : undefined;
}
function mayBeLeftOut(value) {
    return (0,json.memberOf)(value, 'optional') === true || (0,json.memberOf)(value, 'devOptional') === true;
}
function isForThisMachine(value) {
    const admits = (name, own) => {
        const all = (0,json.iw)((0,json.memberOf)(value, name));
        return !all.includes(`!${own}`) && (all.includes(own) || all.every((one) => one.startsWith('!')));
    };
    return admits('os', process.platform) && admits('cpu', process.arch);
}
function isSamePackage(at, wanted, installed) {
    if (!at.includes('node_modules/'))
        return true;
    return NPM_FIELDS.every((name) => {
        const [one, other] = [(0,json.memberOf)(wanted, name), (0,json.memberOf)(installed, name)];
        return one === other || (name !== 'version' && (one === undefined || other === undefined));
    });
}
function placesOfPnpm(record) {
    const importers = /^importers:\n([\s\S]*?)\n(?=\S)/m.exec(`${record}\n.`)?.[1] ?? '';
    const places = [];
    let [project, kind] = ['', ''];
    for (const line of importers.split('\n')) {
        const [, indent = '', key = ''] = /^( +)'?([^'\s].*?)'?:/.exec(line) ?? [];
        if (indent.length === 2)
            project = key;
        if (indent.length === 4)
            kind = key;
        const isAsked = kind === 'dependencies' || kind === 'devDependencies';
        if (indent.length === 6 && isAsked)
            places.push(external_node_path_.posix.join(project, 'node_modules', key));
    }
    return places;
}
function knownToNpm(record) {
    const names = new Set();
    for (const [at] of npmPackages(record)) {
        const end = at.indexOf('node_modules/') + 'node_modules/'.length;
        if (end < 'node_modules/'.length)
            continue;
        names.add(at.slice(0, end) + at.slice(end).split('/', 1)[0]);
    }
    return (folder, name) => names.has(`${folder}/${name}`);
}
function linkedByPnpm(record) {
    const end = record.indexOf('\npackages:\n');
    const found = [];
    let project = '';
    for (const line of record.slice(0, end < 0 ? record.length : end).split('\n')) {
        const key = /^ {2}'?([^'\s].*?)'?:(?: \{\})?$/.exec(line)?.[1];
        if (key !== undefined)
            project = key;
        else if (/^\S/.test(line))
            project = '';
        const to = / link:([^\s'"]+)/.exec(line)?.[1];
        if (to !== undefined)
            found.push(external_node_path_.posix.isAbsolute(to) ? to : external_node_path_.posix.join(project, to));
    }
    return found;
}
function unseenByNpm(record) {
    for (const [, value] of npmPackages(record)) {
        const from = (0,json.stringMember)(value, 'resolved') ?? '';
        const isElsewhere = (0,json.memberOf)(value, 'link') === true && (from.startsWith('../') || external_node_path_.isAbsolute(from));
        if (isElsewhere || isCopied(from))
            return from;
    }
    return undefined;
}
function isCopied(from) {
    return from.startsWith('file:') && !/\.(?:tgz|tar|tar\.gz)$/.test(from);
}
function yarnEntries(record) {
    const reading = (0,json.Vh)(record);
    return new Map('value' in reading ? (0,json.lS)((0,json.memberOf)(reading.value, 'lockfileEntries')) : []);
}
function isAsYarnLocked(lock, record) {
    const installed = yarnEntries(record);
    if ((/"flags":\s*\[([^\]]*)\]/.exec(record)?.[1] ?? '').trim() !== '')
        return false;
    let found = 0;
    for (const block of lock.split(/\n{2,}/)) {
        const ranges = /^(?![#\s])(.+):$/m.exec(block)?.[1];
        if (ranges === undefined)
            continue;
        const address = /^ {2}resolved "(.*)"$/m.exec(block)?.[1] ?? '';
        for (const range of ranges.split(/,\s+(?=["\w@])/)) {
            if (installed.get(range.replaceAll('"', '')) !== address)
                return false;
            found++;
        }
    }
    return found === installed.size;
}
function unseenByYarn(record, isOutside) {
    const ranges = [...yarnEntries(record).keys()].map((range) => range.slice(range.indexOf('@', 1) + 1));
    return ranges.find((range) => isCopied(range) || (range.startsWith('link:') && isOutside(range.slice(5))));
}
function knownToYarn(record) {
    const reading = (0,json.Vh)(record);
    const folders = new Set('value' in reading ? (0,json.iw)((0,json.memberOf)(reading.value, 'modulesFolders')) : []);
    return (folder) => folders.has(folder);
}
function berryEntries(lock) {
    return lock.split(/\n{2,}/).flatMap((block) => {
        const locator = /^ {2}resolution: "?(.*?)"?$/m.exec(block)?.[1];
        if (locator === undefined)
            return [];
        const dependencies = /^ {2}dependencies:\n((?: {4}.*\n?)+)/m.exec(block)?.[1] ?? '';
        return {
            descriptors: (/^(?![#\s])"?(.+?)"?:$/m.exec(block)?.[1] ?? '').split(', '),
            locator,
            dependencies: [...dependencies.matchAll(/^ {4}"?(.+?)"?: "?(.*?)"?$/gm)].map(([, name, range]) => `${name}@${range}`),
            isConditional: /^ {2}conditions:/m.test(block),
        };
    });
}
function patchedByYarn(descriptor) {
    const inner = /@patch:([^#]+)#(?:optional!|~?)builtin</.exec(descriptor)?.[1];
    return inner?.replace('%3A', ':');
}
function berryNames(record) {
    const names = [];
    let name = '';
    for (const [, state, listed, version] of record.matchAll(/^(?:"(.+)":| {4}\["(.+)", \[\\| {6}\["(.+)", \{\\)$/gm)) {
        if (listed !== undefined)
            name = listed;
        const one = state ?? (version === undefined ? undefined : `${name}@${version}`);
        if (one !== undefined)
            names.push(one.replace(/@virtual:[^#]*#/, '@'));
    }
    return names;
}
function linkedByBerry(record) {
    return [...record.matchAll(/[@"](?:portal|link):([^":\n]+)(?:::(?:[^"\n]*&)?locator=([^"&\n]+))?/g)].map(([, to = '', locator = '']) => {
        const from = /@workspace(?::|%3A)(.*)$/.exec(locator.replaceAll('%40', '@'))?.[1] ?? '';
        return external_node_path_.posix.isAbsolute(to) ? to : external_node_path_.posix.join(from.replaceAll('%2F', '/'), to);
    });
}
function isAsBerryLocked(lock, record) {
    const names = berryNames(record);
    const installed = new Set(names);
    const entries = berryEntries(lock);
    const locators = new Set(entries.map(({ locator }) => locator));
    if (names.some((name) => !locators.has(name)))
        return false;
    const byDescriptor = new Map(entries.flatMap((entry) => entry.descriptors.map((one) => [one, entry])));
    for (const [descriptor, entry] of [...byDescriptor])
        byDescriptor.set(patchedByYarn(descriptor) ?? descriptor, entry);
    const needed = new Set(entries.filter(({ locator }) => locator.includes('@workspace:')));
    for (const { locator, dependencies } of needed) {
        if (!installed.has(locator) && !locator.includes('@workspace:'))
            return false;
        for (const one of dependencies) {
            const entry = byDescriptor.get(one);
            if (entry !== undefined && !entry.isConditional)
                needed.add(entry);
        }
    }
    return true;
}

var printable = __webpack_require__(12784);
var once = __webpack_require__(16368);
var repo_paths = __webpack_require__(9356);
;






async function readInstalledPackages({ root: folder, manager, lock }, root, files) {
    const { names, asLocked, places, unseen, knows } = INSTALLED_RECORDS[manager];
    const top = external_node_path_.join(root, folder);
    const file = await recordIn(top, names, files);
    const record = file === undefined ? undefined : await files.read(file);
    if (file === undefined || record === undefined) {
        const place = external_node_path_.join(folder, 'node_modules');
        const isFile = await files.isFile(external_node_path_.join(root, place));
        const isEmpty = isFile || (await files.list(external_node_path_.join(root, place))).every((name) => name.startsWith('.'));
        return isEmpty
            ? { state: 'other', content: 'nothing is installed' }
            : { state: 'unknown', why: `nobody knows what is in ${(0,printable.g$)(place)}` };
    }
    const copy = unseen(record, (to) => (0,repo_paths.o1)(folder, to, root) === undefined);
    if (copy !== undefined)
        return { state: 'unknown', why: `a package is installed from ${(0,printable.g$)(copy)}, which may have changed since` };
    const missing = await firstMissing(places(record), top, files);
    if (missing !== undefined)
        return { state: 'incomplete', why: `${(0,printable.g$)(external_node_path_.join(folder, missing))} is missing; setup brings it` };
    const wanted = lock === undefined ? undefined : await files.read(external_node_path_.join(root, lock));
    const leftOut = wanted === undefined ? undefined : asLocked(wanted, record);
    const known = { record: file, ...(knows === undefined ? {} : { knows: knowing(() => knows(record)) }) };
    return leftOut === undefined
        ? { state: 'other', content: (0,external_node_crypto_.createHash)('sha256').update(record).digest('hex'), ...known }
        : { state: 'locked', content: leftOut.join(' '), ...known };
}
function knowing(read) {
    const known = (0,once.O)(read);
    return (folder, name) => known()(folder, name);
}
async function firstMissing(places, top, files) {
    const listed = new Map();
    for (const place of places) {
        const isDeep = place.indexOf('node_modules/') !== place.lastIndexOf('node_modules/');
        if (isDeep || !place.includes('node_modules/'))
            continue;
        const [around, name] = [external_node_path_.dirname(place), external_node_path_.basename(place)];
        const there = listed.get(around) ?? new Set(await files.list(external_node_path_.join(top, around)));
        listed.set(around, there);
        if (!there.has(name))
            return place;
    }
    return undefined;
}
async function recordIn(folder, names, files) {
    for (const name of names) {
        const file = external_node_path_.join(folder, name);
        if (await files.isFile(file))
            return file;
    }
    return undefined;
}


 }),

 35667:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   K: () => ( planNodeInstalls),
   i: () => ( installsNothing)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41589);
 var _workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82827);
 var _workspaces_node_workspaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25695);
 var _workspaces_npm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89972);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
 var _stated_manager_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66482);






function planNodeInstalls(names, graph, tree, takesAbove = () => false) {
    const byRoot = new Map();
    for (const name of names) {
        const project = graph.projects.get(name);
        const root = project && (rootOf(project, tree) ?? (takesAbove(project) ? lockedAbove(project, tree) : undefined));
        if (root !== undefined)
            byRoot.set(root, [...(byRoot.get(root) ?? []), name]);
    }
    return [...byRoot].map(([root, projects]) => installAt(root, projects, graph, tree));
}
function rootOf(project, tree) {
    if (!project.ecosystems.includes('node'))
        return undefined;
    const folders = [project.root, ...project.workspaceRoots].filter((at) => (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_0__ .WI)(tree, at) !== undefined);
    const locked = project.lockfiles.map(_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .gN).find((at) => folders.includes(at));
    return locked ?? folders.at(-1);
}
function lockedAbove({ root }, tree) {
    return [root, ...(0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Zv)(root)].find((folder) => tree.entries.has((0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(folder, 'package.json')) && (0,_workspaces_node_workspaces_js__WEBPACK_IMPORTED_MODULE_2__ .wN)(tree, folder, 'npm').length > 0);
}
const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies'];
const SETTINGS = ['.npmrc', '.yarnrc', '.yarnrc.yml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', 'package.json'];
function installAt(root, projects, graph, tree) {
    const manifest = (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_0__ .WI)(tree, root);
    const chosen = (0,_workspaces_node_workspaces_js__WEBPACK_IMPORTED_MODULE_2__ .DO)(tree, root, manifest);
    const lock = (0,_workspaces_node_workspaces_js__WEBPACK_IMPORTED_MODULE_2__ .wN)(tree, root, chosen)[0];
    const { manager, ...stated } = asStated(manifest, chosen, lock === undefined ? undefined : (0,_workspaces_node_workspaces_js__WEBPACK_IMPORTED_MODULE_2__ .OX)(tree, root, lock));
    const members = [...graph.projects.values()].filter(({ workspaceRoots }) => workspaceRoots.includes(root));
    const files = [
        ...(lock === undefined ? [] : [lock]),
        ...SETTINGS.map((name) => (root === '' ? name : `${root}/${name}`)),
        ...members.map((one) => `${one.root}/package.json`),
    ];
    const own = [...graph.projects.values()].find((one) => one.root === root && one.ecosystems.includes('node'));
    const within = own?.workspaceRoots.find((at) => at !== root && (0,_workspaces_npm_js__WEBPACK_IMPORTED_MODULE_3__ .L)((0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_0__ .WI)(tree, at)?.value) !== undefined);
    return {
        ...(within === undefined ? {} : { within }),
        ...{ root, manager, projects, files: files.filter((file) => tree.entries.has(file)) },
        ...stated,
        ...(lock === undefined ? {} : { lock }),
    };
}
function asStated(manifest, chosen, ofLock) {
    const value = (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(manifest?.value, 'packageManager');
    if (manifest === undefined || value === undefined)
        return { manager: chosen };
    const at = manifest.locate(['packageManager']);
    const stated = typeof value === 'string' ? (0,_stated_manager_js__WEBPACK_IMPORTED_MODULE_5__ .r)(value) : undefined;
    if (stated === undefined)
        return { manager: chosen, unclear: { text: JSON.stringify(value), at } };
    const { program, version, hash } = stated;
    const manager = ofLock === undefined || (0,_workspaces_node_workspaces_js__WEBPACK_IMPORTED_MODULE_2__ .oQ)(ofLock) === (0,_workspaces_node_workspaces_js__WEBPACK_IMPORTED_MODULE_2__ .oQ)(chosen) ? chosen : ofLock;
    if (program !== (0,_workspaces_node_workspaces_js__WEBPACK_IMPORTED_MODULE_2__ .oQ)(manager))
        return { manager, unlike: { program, at } };
    return { manager, stated: { version, at, ...(hash === undefined ? {} : { hash }) } };
}
function installsNothing({ files, lock }, tree) {
    if (lock !== undefined)
        return false;
    const manifests = files.filter((file) => file.endsWith('package.json'));
    return manifests.every((file) => {
        const value = (0,_workspaces_node_manifest_js__WEBPACK_IMPORTED_MODULE_0__ .WI)(tree, (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_1__ .gN)(file))?.value;
        return DEPENDENCIES.every((field) => Object.keys((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_4__.memberOf)(value, field) ?? {}).length === 0);
    });
}


 }),

 89486:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $: () => ( hasOtherInterpreter)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _installed_distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29663);
 var _task_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80426);



async function hasOtherInterpreter(environment, settings, files) {
    const [version = '', minor = ''] = /^(\d+\.\d+)\.\d+/.exec((0,_installed_distributions_js__WEBPACK_IMPORTED_MODULE_1__ .Ui)(settings) ?? '') ?? [];
    const found = version === '' || process.platform === 'win32' ? undefined : await interpreterOf(environment, files);
    if (found === undefined || node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(found.place) === node_path__WEBPACK_IMPORTED_MODULE_0__.join(environment, _task_environment_js__WEBPACK_IMPORTED_MODULE_2__ .lN))
        return false;
    const named = found.place.match(new RegExp(`(?<![\\d.])${minor.replace('.', '\\.')}\\.\\d+`, 'g'))?.at(-1);
    if (named !== undefined)
        return named !== version;
    const made = await files.standing(node_path__WEBPACK_IMPORTED_MODULE_0__.join(environment, 'pyvenv.cfg'));
    return made !== undefined && found.alteredAt > made.alteredAt;
}
const MOST_LINKS = 40;
async function interpreterOf(environment, files) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_0__.join(environment, _task_environment_js__WEBPACK_IMPORTED_MODULE_2__ .lN);
    let at = own;
    let [alteredAt, links] = [0, 0];
    const ahead = ['python'];
    for (let name = ahead.shift(); name !== undefined; name = ahead.shift()) {
        const place = node_path__WEBPACK_IMPORTED_MODULE_0__.join(at, name);
        const standing = await files.standing(place);
        if (standing === undefined || links > MOST_LINKS)
            return undefined;
        if (standing.target === undefined) {
            at = place;
            if (ahead.length === 0)
                alteredAt = Math.max(alteredAt, standing.alteredAt);
            continue;
        }
        links++;
        if (at !== own)
            alteredAt = Math.max(alteredAt, standing.alteredAt);
        if (!node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(standing.target))
            ahead.unshift(...standing.target.split('/'));
        else {
            at = '/';
            ahead.unshift(...standing.target.split('/').filter((one) => one !== ''));
        }
    }
    return { place: at, alteredAt };
}


 }),

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