export const id = 2028;
export const ids = [2028];
export const modules = {

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X2: () => (/* binding */ judgeOrigins),
  CP: () => (/* binding */ planIndex),
  dy: () => (/* binding */ probe)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(2026);
;// CONCATENATED MODULE: ./build/js/install/origin-places.js

const THIS_MACHINE = new Set(['127.0.0.1', 'localhost', '[::1]']);
const ENDINGS = /(?:\+?simple|upload|legacy)\/$/;
/** @param url of an index or of a file; a text that is none is elsewhere */
function placeOf(url, { mode, port, privateUrls, publicUrl }) {
    if (!URL.canParse(url))
        return 'elsewhere';
    const { origin, pathname, hostname, port: own, protocol } = new URL(url);
    const whole = `${origin}${pathname.replace(/\/*$/, '/')}`;
    if (protocol === 'file:')
        return privateUrls.some((one) => url.startsWith(one)) ? 'private' : 'elsewhere';
    if (privateUrls.some((one) => whole.startsWith(one)))
        return 'private';
    if (mode === 'native' || whole.startsWith(publicUrl) || !THIS_MACHINE.has(hostname))
        return 'elsewhere';
    return own === String(port) ? 'index' : 'other-port';
}
/** What everything of a registry stands below, of the addresses that people give for it. */
function placesBelow(urls) {
    return urls.flatMap((given) => {
        if (!URL.canParse(given))
            return [];
        const url = new URL(given);
        return `${url.origin === 'null' ? 'file://' : url.origin}${url.pathname.replace(/\/*$/, '/').replace(ENDINGS, '')}`;
    });
}
/** The address that manifests are to name. */
function indexUrlAt({ port }) {
    return `http://127.0.0.1:${port}/simple/`;
}
/** The name at the start of a key or a requirement, normalized. */
function leadingName(text) {
    return (0,pep503/* normalizeName */.P)(/^[\w.-]*/.exec(text.trim())?.[0] ?? '');
}

// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(1023);
// EXTERNAL MODULE: ./build/js/workspaces/pep621.js
var pep621 = __webpack_require__(1977);
// EXTERNAL MODULE: ./build/js/workspaces/poetry.js
var poetry = __webpack_require__(2420);
// EXTERNAL MODULE: ./build/js/lockfiles/index.js
var lockfiles = __webpack_require__(587);
// EXTERNAL MODULE: ./build/js/standards/toml-lines.js
var toml_lines = __webpack_require__(3925);
;// CONCATENATED MODULE: ./build/js/install/lock-origins.js







/**
 * Where a `poetry.lock` or `uv.lock` takes owned packages from: all of them, whoever needs them.
 *
 * @throws {UserError} `LOCK_UNREADABLE`: nobody knows what a lock installs that cannot be read
 */
async function lockOrigins(lock, owned, places) {
    const { file, text } = lock;
    const reading = await (0,lockfiles/* readLock */.m)(file, text, new Map());
    if ('problem' in reading)
        throw unreadable(file, reading.problem.message, reading.problem.line);
    const entries = [...reading.set.entries.values()].filter(({ name }) => owned.has(name));
    const digests = new Map();
    for (const { name, hash } of entries) {
        const found = [...hash.matchAll(/sha256:([0-9a-f]{64})/g)].map(([, digest = '']) => digest);
        digests.set((0,pep503/* normalizeName */.P)(name), new Set([...(digests.get((0,pep503/* normalizeName */.P)(name)) ?? []), ...found]));
    }
    const findings = [];
    for (const piece of packagesIn(text)) {
        if (!owned.has(piece.name))
            continue;
        const read = await (0,toml/* readToml */.D7)(piece.text);
        if ('problem' in read)
            throw unreadable(file, read.problem.message, piece.line + read.problem.line - 1);
        const [table] = (0,toml/* listAt */.gT)(read.table, 'package');
        if ((0,toml/* isTable */.bI)(table))
            findings.push(...findingsOf(table, piece, { file, places }));
    }
    return { findings, names: new Set(digests.keys()), digests };
}
/** Both tools write a package as a table that begins with its name, and strings on one line. */
function packagesIn(text) {
    const lines = text.split(/\r?\n/);
    const starts = lines.flatMap((line, at) => (line.startsWith('[[package]]') ? at : []));
    return starts.map((start, at) => {
        const piece = lines.slice(start, starts[at + 1]);
        // What follows the packages is nobody's.
        const end = piece.findIndex((line) => /^\[(?:metadata|extras|manifest|options)\b/.test(line));
        const own = (end < 0 ? piece : piece.slice(0, end)).join('\n');
        return { name: /^name = "([^"]*)"$/m.exec(own)?.[1] ?? '', text: own, line: start + 1 };
    });
}
function findingsOf(table, piece, { file, places }) {
    const title = `${(0,printable/* printable */.g)(piece.name)} ${(0,printable/* printable */.g)((0,toml/* stringAt */.bX)(table, 'version') ?? '')}`.trim();
    const lines = (0,toml_lines/* findTomlLines */.d)(piece.text);
    const isUv = file.endsWith('uv.lock');
    const from = isUv ? uvOrigins(table) : poetryOrigins(table);
    const found = from.flatMap(({ url, path, written }) => {
        const place = placeOf(url, places);
        if (place === 'index' || place === 'private')
            return [];
        const line = piece.line - 1 + (lines.lineOf(['package', 0, ...path], written) ?? 1);
        return { file, line, ...wordsFor(title, { url, place, places }, isUv) };
    });
    // Of many files that come from one place, the first tells.
    return found.slice(0, 1);
}
/** The index, and the addresses of the files: with `--frozen` uv takes those as they are. */
function uvOrigins(table) {
    const index = (0,toml/* stringAt */.bX)(table, 'source', 'registry') ?? (0,toml/* stringAt */.bX)(table, 'source', 'url');
    if (index === undefined)
        return [];
    const files = [(0,toml/* tableAt */.af)(table, 'sdist'), ...(0,toml/* listAt */.gT)(table, 'wheels').filter(toml/* isTable */.bI)].flatMap((one) => {
        const url = one === undefined ? undefined : (0,toml/* stringAt */.bX)(one, 'url');
        return url === undefined ? [] : { url, path: ['wheels'], written: url };
    });
    return [{ url: index, path: ['source'] }, ...files];
}
/** Without a source it is PyPI. Folders, files and git repositories are no index. */
function poetryOrigins(table) {
    const source = (0,toml/* tableAt */.af)(table, 'source');
    if (source === undefined)
        return [{ url: PYPI, path: ['name'] }];
    const type = (0,toml/* stringAt */.bX)(source, 'type') ?? 'legacy';
    if (!['legacy', 'url'].includes(type))
        return [];
    return [{ url: (0,toml/* stringAt */.bX)(source, 'url') ?? PYPI, path: ['source', 'url'] }];
}
const PYPI = 'https://pypi.org/simple/';
function wordsFor(title, { url, place, places }, isUv) {
    const again = isUv ? '"uv lock"' : '"poetry lock --regenerate"';
    const shown = shownUrl(url);
    if (place === 'other-port') {
        const port = new URL(url).port || '80';
        return {
            message: `${title} was locked through port ${port} of the machine; the index listens on ${places.port}`,
            fix: `Set port: ${port}, or lock again with ${again} while the index runs.`,
        };
    }
    return {
        message: `${title} comes from ${shown}, which is not the private side`,
        fix: places.mode === 'route'
            ? `Lock again with ${again} while the index runs (setup-registry --serve); whoever has the name there could be anybody.`
            : `Put the private registry first, and lock again with ${again}; whoever has the name there could be anybody.`,
    };
}
/** Without a user, a password or a query. */
function shownUrl(url) {
    if (!URL.canParse(url))
        return (0,printable/* printable */.g)(url);
    const { origin, pathname } = new URL(url);
    return (0,printable/* printable */.g)(`${origin === 'null' ? 'file://' : origin}${pathname}`);
}
function unreadable(file, message, line) {
    return new errors/* UserError */.yo('LOCK_UNREADABLE', `the lock cannot be read: ${message}`, 'Lock again; nobody can tell where your packages come from until then.', line === undefined ? { file } : { file, line });
}

;// CONCATENATED MODULE: ./build/js/install/manifest-origins.js
// How tools choose among indexes: https://python-poetry.org/docs/repositories/#package-sources, https://docs.astral.sh/uv/concepts/indexes/





/** Whether Poetry could take an owned package from somewhere else, as `pyproject.toml` sets it up. */
function manifest_origins_poetryOrigins(manifest, places, hasLock) {
    const say = speakerFor(manifest);
    const sources = poetrySources(manifest.table, places);
    return [
        ...(places.mode === 'native' && !hasLock ? unlocked(sources, say) : []),
        ...sources.flatMap((source) => poetryFinding(source, places, say)),
        ...implicitPypi(manifest.table, sources, places, say),
    ];
}
function poetrySources(table, places) {
    return (0,toml/* listAt */.gT)(table, 'tool', 'poetry', 'source').flatMap((source, at) => {
        if (!(0,toml/* isTable */.bI)(source))
            return [];
        const name = (0,toml/* stringAt */.bX)(source, 'name') ?? '';
        // Poetry knows where PyPI is.
        const url = (0,toml/* stringAt */.bX)(source, 'url') ?? 'https://pypi.org/simple/';
        const priority = (0,toml/* stringAt */.bX)(source, 'priority') ?? 'primary';
        return { name, url, priority, place: placeOf(url, places), path: ['tool', 'poetry', 'source', at] };
    });
}
function poetryFinding(source, places, say) {
    const { name, place, path, priority } = source;
    const title = `the source ${(0,printable/* printable */.g)(name)}`;
    if (place === 'other-port')
        return say([...path, 'url'], otherPort(title, source, places), `Write url = "${indexUrlAt(places)}".`);
    if (place === 'elsewhere') {
        if (priority === 'explicit' || (places.mode === 'native' && priority === 'supplemental'))
            return [];
        const fix = places.mode === 'route'
            ? `Take it away: the source ${indexUrlAt(places)} has everything. Or give it priority = "explicit".`
            : 'Give it priority = "supplemental", and the private registry priority = "primary".';
        return say(path, `${title} (${shownUrl(source.url)}) is asked for your packages as well`, fix);
    }
    if (priority === 'primary' || priority === 'default')
        return [];
    const message = `${title} is ${(0,printable/* printable */.g)(priority)}: what your packages need is looked for on PyPI, even where it is yours`;
    return say([...path, 'priority'], message, 'Write priority = "primary".');
}
/** What is primary does not have, Poetry takes from what is supplemental, whoever put it there. */
function unlocked(sources, say) {
    const other = sources.find(({ priority, place }) => priority === 'supplemental' && place === 'elsewhere');
    if (other === undefined)
        return [];
    const message = `without a lock, Poetry takes from ${(0,printable/* printable */.g)(other.name)} what of yours the private registry does not have in a version that fits`;
    return [say(other.path, message, 'Commit poetry.lock, or use mode: route.')];
}
/** As long as no source is primary, PyPI is. */
function implicitPypi(table, sources, places, say) {
    const isPrimary = ({ priority }) => priority === 'primary' || priority === 'default';
    // A source of ours with another priority was told already.
    if (sources.some((source) => isPrimary(source) || source.place === 'index' || source.place === 'private'))
        return [];
    const path = (0,toml/* valueAt */.fK)(table, 'tool', 'poetry') === undefined ? ['project'] : ['tool', 'poetry'];
    const url = places.mode === 'route' ? indexUrlAt(places) : 'the private registry';
    return [
        say(path, 'Poetry asks PyPI for your packages, because no source is primary', `Add: [[tool.poetry.source]] name = "maestro", url = "${url}", priority = "primary".`),
    ];
}
/** By which names the tools of a product know private registries. */
function privateNames({ table }, places) {
    const named = (sources) => sources.flatMap(({ place, name }) => (place === 'private' && name !== '' ? name : []));
    return { poetry: named(poetrySources(table, places)), uv: named(uvSources(table, ['tool', 'uv'], places)) };
}
/** Whether uv could take an owned package from somewhere else, as `pyproject.toml` or `uv.toml` sets it up. */
function manifest_origins_uvOrigins(manifest, owned, places) {
    const say = speakerFor(manifest);
    const at = manifest.file.endsWith('uv.toml') ? [] : ['tool', 'uv'];
    const sources = uvSources(manifest.table, at, places);
    return [
        ...sources.flatMap((source) => uvFinding(source, places, say)),
        ...uvLists(manifest.table, at, places, say),
        ...namedSources(manifest.table, { at, sources, owned, say }),
        ...unsafeStrategy(manifest.table, at, places, say),
    ];
}
function uvSources(table, at, places) {
    return (0,toml/* listAt */.gT)(table, ...at, 'index').flatMap((index, number) => {
        if (!(0,toml/* isTable */.bI)(index))
            return [];
        const url = (0,toml/* stringAt */.bX)(index, 'url') ?? '';
        const priority = index['explicit'] === true ? 'explicit' : index['default'] === true ? 'default' : 'first';
        const name = (0,toml/* stringAt */.bX)(index, 'name') ?? '';
        return { name, url, priority, place: placeOf(url, places), path: [...at, 'index', number] };
    });
}
/** The default one of a manifest gives way to the one that the job sets. */
function uvFinding(source, places, say) {
    const { place, priority, path, name } = source;
    const title = `the index ${(0,printable/* printable */.g)(name || source.url)}`;
    if (place === 'other-port')
        return say([...path, 'url'], otherPort(title, source, places), `Write url = "${indexUrlAt(places)}".`);
    if (place === 'elsewhere') {
        if (priority !== 'first')
            return [];
        const message = `${title} (${shownUrl(source.url)}) is asked for your packages before the private side`;
        return say(path, message, 'Write explicit = true, and name it in [tool.uv.sources] for what it is there for; or default = true.');
    }
    if (priority !== 'explicit')
        return [];
    const message = `${title} is explicit: what your packages need is looked for on the public index, even where it is yours`;
    return say([...path, 'explicit'], message, 'Take explicit = true away.');
}
const LISTS = ['extra-index-url', 'find-links'];
/** Settings of before there were indexes with names. */
function uvLists(table, at, places, say) {
    const tables = [at, [...at, 'pip']];
    return tables.flatMap((path) => LISTS.flatMap((key) => (0,toml/* stringsAt */.kp)(table, ...path, key).flatMap((url) => {
        if (!isElsewhere(url, places))
            return [];
        return say([...path, key], `${key} has ${shownUrl(url)} asked for your packages as well`, 'Take it away.');
    })));
}
function isElsewhere(url, places) {
    return URL.canParse(url) && placeOf(url, places) === 'elsewhere' && new URL(url).protocol !== 'file:';
}
/** Owned packages that are taken from an index by its name. */
function namedSources(table, { at, sources, owned, say }) {
    return (0,toml/* entriesAt */.ws)(table, ...at, 'sources').flatMap(([key, value]) => {
        const name = leadingName(key);
        if (!owned.has(name))
            return [];
        const asked = (Array.isArray(value) ? value : [value]).filter(toml/* isTable */.bI).map((one) => (0,toml/* stringAt */.bX)(one, 'index'));
        const bad = sources.find((source) => source.place === 'elsewhere' && asked.includes(source.name));
        if (bad === undefined)
            return [];
        const message = `${name} is taken from the index ${(0,printable/* printable */.g)(bad.name)} (${shownUrl(bad.url)}), which is not the private side`;
        return say([...at, 'sources', key], message, 'Take that line away.');
    });
}
/** Where there are two indexes, the best version of either would win. */
function unsafeStrategy(table, at, { mode }, say) {
    const strategy = (0,toml/* stringAt */.bX)(table, ...at, 'index-strategy');
    if (mode === 'route' || strategy === undefined || !strategy.startsWith('unsafe'))
        return [];
    const message = `index-strategy ${(0,printable/* printable */.g)(strategy)} takes whichever version is the highest, from whichever index`;
    return [say([...at, 'index-strategy'], message, 'Take it away: first-index is the default.')];
}
function otherPort(title, { url }, { port }) {
    return `${title} names port ${new URL(url).port || '80'} of this machine; the index listens on ${port}`;
}
function speakerFor({ file, text }) {
    const lines = (0,toml_lines/* findTomlLines */.d)(text);
    return (path, message, fix) => ({ file, line: lines.lineOf(path) ?? 1, message, fix });
}
/** Whether Poetry reads this manifest. */
function isPoetrys(table) {
    const backend = (0,toml/* stringAt */.bX)(table, 'build-system', 'build-backend') ?? '';
    return (0,toml/* tableAt */.af)(table, 'tool', 'poetry') !== undefined || backend.startsWith('poetry.');
}

;// CONCATENATED MODULE: ./build/js/install/requirement-origins.js
// Options in files of requirements: https://pip.pypa.io/en/stable/reference/requirements-file-format/#global-options


const OPTION = /^\s*(-i|--index-url|--extra-index-url|-f|--find-links)(?:\s*=\s*|\s+)["']?(\S+?)["']?(?:\s|$)/;
/** Options of a file of requirements that come before all variables of a job, and owned packages that it takes from an address. */
function requirementOrigins(file, text, owned, places) {
    return text.split(/\r?\n/).flatMap((line, at) => {
        const where = { file, line: at + 1 };
        const [, option, url] = OPTION.exec(line) ?? [];
        if (option !== undefined && url !== undefined) {
            if (!URL.canParse(url) || ['index', 'private'].includes(placeOf(url, places)))
                return [];
            const message = `${option} has pip ask ${shownUrl(url)} for your packages`;
            return [{ ...where, message, fix: 'Take the line away: the index that the job sets has everything.' }];
        }
        const [, direct] = /^\s*[\w.-]+(?:\s*\[[^\]]*\])?\s*@\s*(https?:\/\/\S+)/.exec(line) ?? [];
        if (direct === undefined || !owned.has(leadingName(line)) || placeOf(direct, places) !== 'elsewhere')
            return [];
        const message = `${leadingName(line)} comes from ${shownUrl(direct)}, which is not the private side`;
        return [{ ...where, message, fix: 'Name a version in the place of the address.' }];
    });
}

;// CONCATENATED MODULE: ./build/js/install/origins.js









const LOCKS = ['poetry.lock', 'uv.lock'];
/**
 * Looks at `pyproject.toml`, `uv.toml`, the locks and the files of requirements in the folder of a product. A product that needs no owned package
 * may set its tools up as it likes.
 *
 * @param folder absolute
 * @throws {UserError} `LOCK_UNREADABLE`, `MANIFEST_UNREADABLE`
 */
async function findOrigins(folder, { owned, places }, files) {
    const texts = await textsIn(folder, files);
    const locks = await Promise.all(LOCKS.flatMap((file) => {
        const text = texts.get(file);
        return text === undefined ? [] : lockOrigins({ file, text }, owned, places);
    }));
    const digests = new Map();
    for (const [name, found] of locks.flatMap((lock) => [...lock.digests])) {
        digests.set(name, new Set([...(digests.get(name) ?? []), ...found]));
    }
    const manifests = await manifestsIn(texts);
    const isUsed = digests.size > 0 || manifests.some(({ table }) => declares(table, owned));
    const requirements = [...texts].filter(([file]) => file.endsWith('.txt'));
    return {
        digests,
        hasUvLock: texts.has('uv.lock'),
        names: manifests.map((one) => privateNames(one, places))[0] ?? { poetry: [], uv: [] },
        findings: [
            ...locks.flatMap(({ findings }) => findings),
            ...(isUsed ? manifests.flatMap((one) => manifestFindings(one, texts, { owned, places })) : []),
            ...requirements.flatMap(([file, text]) => requirementOrigins(file, text, owned, places)),
        ],
    };
}
async function textsIn(folder, files) {
    const names = (await files.list(folder)).filter((name) => name === 'pyproject.toml' ||
        name === 'uv.toml' ||
        LOCKS.includes(name) ||
        /^(?:requirements|constraints).*\.txt$/.test(name));
    const texts = new Map();
    for (const name of names) {
        const text = await files.read(external_node_path_.join(folder, name));
        if (text !== undefined)
            texts.set(name, text);
    }
    return texts;
}
async function manifestsIn(texts) {
    const manifests = [];
    for (const [file, text] of texts) {
        if (!['pyproject.toml', 'uv.toml'].includes(file))
            continue;
        const reading = await (0,toml/* readToml */.D7)(text);
        if ('problem' in reading) {
            const { message, line } = reading.problem;
            throw new errors/* UserError */.yo('MANIFEST_UNREADABLE', `cannot be read: ${(0,printable/* printable */.g)(message)}`, 'Mend it.', { file, line });
        }
        manifests.push({ file, text, table: reading.table });
    }
    return manifests;
}
function declares(table, owned) {
    const { declarations } = (0,poetry/* withPoetry */.SC)((0,pep621/* standardDeclarations */.T3)(table), table);
    return declarations.some(({ name }) => owned.has(name));
}
function manifestFindings(manifest, texts, { owned, places }) {
    const { table, file } = manifest;
    const hasLock = (name) => texts.has(name);
    const isForPoetry = file === 'pyproject.toml' && (hasLock('poetry.lock') || (isPoetrys(table) && !hasLock('uv.lock')));
    const isForUv = file === 'uv.toml' || hasLock('uv.lock') || (0,toml/* tableAt */.af)(table, 'tool', 'uv') !== undefined;
    return [
        ...(isForPoetry ? manifest_origins_poetryOrigins(manifest, places, hasLock('poetry.lock')) : []),
        ...(isForUv ? manifest_origins_uvOrigins(manifest, owned, places) : []),
    ];
}

;// CONCATENATED MODULE: ./build/js/install/owned-names.js



// Of more stars, matching would take longer than anybody waits.
const PATTERN = /^(?=.{1,200}$)(?:[a-z0-9-]*\*){0,4}[a-z0-9-]*$/;
/**
 * Names, and patterns in which `*` stands for any text: `maestro-*`. All are normalized (PEP 503), so that `Maestro_Core` owns `maestro-core`.
 *
 * @throws {UserError} `OWNED_MISSING` where there is none, `OWNED_INVALID` where one can be no name
 */
function ownedNames(given) {
    if (given.length === 0) {
        throw new errors/* UserError */.yo('OWNED_MISSING', 'nothing says which packages are yours', 'Set owned to their names, or to patterns such as maestro-*: these come from the private registry, and from nowhere else.');
    }
    const patterns = given.map(normalizedPattern);
    const matchers = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`));
    return {
        patterns,
        has(name) {
            const normalized = (0,pep503/* normalizeName */.P)(name);
            return matchers.some((matcher) => matcher.test(normalized));
        },
    };
}
function normalizedPattern(given) {
    const pattern = (0,pep503/* normalizeName */.P)(given);
    if (PATTERN.test(pattern) && !/^-|-$/.test(pattern))
        return pattern;
    throw new errors/* UserError */.yo('OWNED_INVALID', `owned: ${(0,printable/* printable */.g)(given)} is no name of a package, and no pattern of names`, 'Names have letters, digits and - _ . between them; * stands for any text, as in maestro-*.');
}
/** A name that a pattern has, to ask a registry with: nobody need publish it. */
function sampleName({ patterns }) {
    return (patterns.find((one) => !one.includes('*')) ?? patterns[0] ?? '').replaceAll('*', 'any');
}

// EXTERNAL MODULE: ./build/js/registries/registry-http.js
var registry_http = __webpack_require__(558);
;// CONCATENATED MODULE: ./build/js/install/public-index.js



/**
 * The root of the public simple index, with a slash at its end.
 *
 * @throws {UserError} `PUBLIC_INVALID`, `PUBLIC_CREDENTIALS`
 */
function publicIndexUrl(given) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw new errors/* UserError */.yo('PUBLIC_INVALID', `public: ${(0,printable/* printable */.g)(given.replace(/\/\/[^/]*@/, '//'))} is no address of an index`, 'Write its simple index whole, such as https://pypi.org/simple/.');
    }
    if (url.username !== '' || url.password !== '') {
        throw new errors/* UserError */.yo('PUBLIC_CREDENTIALS', `public: ${(0,registry_http/* plainUrl */.kP)(url)} holds a user or a password, which installers would write into locks and logs`, 'Name an index that everybody on this network may read.');
    }
    return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

// EXTERNAL MODULE: ./build/js/actions/publish/registries-of.js + 2 modules
var registries_of = __webpack_require__(332);
// EXTERNAL MODULE: ./build/js/actions/setup-registry/run-index.js + 5 modules
var run_index = __webpack_require__(4909);
;// CONCATENATED MODULE: ./build/js/actions/setup-registry/plan-index.js









/** What the inputs and the files of the product say. No registry is asked yet. */
async function planIndex(inputs, system) {
    const owned = ownedNames(inputs.owned);
    const publicIndex = publicIndexUrl(inputs.public);
    (0,registries_of/* requirePlace */.Bd)(inputs);
    const places = placesIn(inputs, publicIndex);
    refuseSame(places);
    const registries = await (0,registries_of/* openRegistries */.cs)(inputs, { pace: run_index/* QUICK */.A }, system);
    await refuseInputs(inputs, system);
    const { digests, findings, ...facts } = await findOrigins(external_node_path_.resolve(system.folder, inputs.root), { owned, places }, system.files);
    return {
        owned,
        publicIndex,
        registries,
        locked: digests,
        facts,
        findings: findings.map((one) => below(inputs.root, one)),
    };
}
/** Of an index that is both sides nobody would notice: everything of it is served as yours. */
function refuseSame({ privateUrls, publicUrl }) {
    const roots = privateUrls.flatMap((url) => [url, new URL('simple/', url).href]);
    if (!roots.includes(publicUrl))
        return;
    const hint = 'Set url to your private registry, and public to the index that everybody uses.';
    throw new errors/* UserError */.yo('SIDES_ALIKE', `${publicUrl} is the private side as well as the public one`, hint);
}
const LAST_PORT = 65_535;
/** Where there is no such folder, nothing would be found in it. */
async function refuseInputs({ root, port }, { files, folder }) {
    if (port > LAST_PORT)
        throw new errors/* UserError */.yo('PORT_INVALID', `port: ${port} is no port`, `Ports are numbers up to ${LAST_PORT}.`);
    if (await files.isFolder(external_node_path_.resolve(folder, root)))
        return;
    const hint = 'Set root to the folder of the product, from the workspace on; check the code out before this step.';
    throw new errors/* UserError */.yo('ROOT_MISSING', `root: there is no folder ${(0,printable/* printable */.g)(root)}`, hint);
}
function placesIn({ mode, port, url, registries, 'index-url': indexUrl }, publicUrl) {
    const lines = registries.map((line) => line.split(/\s+/)[1] ?? '');
    return {
        mode: mode === 'native' ? mode : 'route',
        port,
        privateUrls: placesBelow([url, indexUrl, ...lines]),
        publicUrl,
    };
}
function below(root, finding) {
    return { ...finding, file: external_node_path_.join(root, finding.file) };
}
const HINT = 'docs/setup-registry.md explains each of these; with check: false they are warnings.';
/**
 * One failure for all that was found, at the line of the first; or a warning for each where people look themselves.
 *
 * @throws {UserError} `ORIGIN_UNSAFE`
 */
function judgeOrigins(findings, isFailure, { report }) {
    const [first, ...others] = findings;
    if (first === undefined)
        return;
    if (isFailure) {
        const more = others.map((one) => `\n${one.file}:${one.line}: ${one.message}. ${one.fix}`).join('');
        throw new errors/* UserError */.yo('ORIGIN_UNSAFE', `${first.message}. ${first.fix}${more}`, HINT, first);
    }
    for (const { message, fix, file, line } of findings) {
        report.annotate({ level: 'warning', title: 'Not from the private side', message: `${message}\n${fix}`, file, line });
    }
}
/**
 * Asks each registry for a package, which need not be there: that takes a log-in. One that is down is no failure while another one stands in.
 *
 * @throws {UserError} what is wrong with the credentials or the address
 */
async function probe({ registries, owned }, { report }) {
    const failures = [];
    for (const registry of registries) {
        try {
            await registry.list(sampleName(owned));
        }
        catch (error) {
            if (!(error instanceof errors/* ExternalError */.yA))
                throw error;
            failures.push(error);
        }
    }
    const [first] = failures;
    if (first !== undefined && failures.length === registries.length)
        throw first;
    for (const { message } of failures)
        report.annotate({ level: 'warning', title: 'A registry is down', message });
}


/***/ }),

/***/ 4909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ QUICK),
  e: () => (/* binding */ runIndex)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/registries/open-file.js
var open_file = __webpack_require__(2406);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(2026);
;// CONCATENATED MODULE: ./build/js/install/private-side.js



// Whoever has just published wants to see it; whoever installs asks for the same pages again and again.
const FRESH_MS = 10_000;
// A registry that was down is not asked again for each page.
const DOWN_MS = 30_000;
/** Lists are kept for some seconds, and longer where the registry does not answer any more. */
function openPrivateSide(parts) {
    const pages = new Map();
    const lastGood = new Map();
    const registries = parts.registries.map(renewing);
    const asking = {
        ...parts,
        registries,
        known: new Map(),
        down: new Map(),
        listedBy: new WeakMap(),
    };
    const ask = async (project) => {
        try {
            const files = await listFrom(asking, project);
            lastGood.set(project, files);
            return files;
        }
        catch (error) {
            const before = lastGood.get(project);
            if (!(error instanceof errors/* ExternalError */.yA) || before === undefined)
                throw error;
            parts.log(`${error.message}; ${project} is shown as it was`);
            return before;
        }
    };
    return {
        list(project) {
            const known = pages.get(project);
            if (known !== undefined && parts.now() - known.askedAt < FRESH_MS)
                return known.files;
            const page = { files: ask(project), askedAt: parts.now() };
            pages.set(project, page);
            page.files.catch(() => pages.delete(project));
            return page.files;
        },
        sourcesOf: (project, file) => sourcesFor(asking, project, file),
    };
}
async function listFrom(asking, project) {
    const { registries, known } = asking;
    const reasons = [];
    for (const [at, registry] of registries.entries()) {
        const files = await unlessDown(asking, registry, project);
        if (typeof files === 'string') {
            reasons.push(files);
            continue;
        }
        for (const file of files)
            asking.listedBy.set(file, registry);
        if (at === 0) {
            for (const { fileName, sha256 } of files)
                if (sha256 !== undefined)
                    known.set(fileName, sha256);
            return files;
        }
        const good = trusted(files, project, asking);
        if (good.length > 0)
            return good;
        const what = files.length === 0 ? `has no ${project}` : `has files of ${project}, of which no lock knows a digest`;
        reasons.push(`${registry.title} ${what}`);
    }
    throw new errors/* ExternalError */.yA('REGISTRY_UNAVAILABLE', reasons.join('; '), true);
}
/** Why there is no answer, where the registry is down: in words. One that was a moment ago is not asked. */
async function unlessDown({ registries, down, now, log }, registry, project) {
    const known = down.get(registry);
    if (registries.length > 1 && known !== undefined && now() < known.until)
        return known.why;
    try {
        return (await registry.list(project)).filter(({ fileName }) => isPlain(fileName));
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA))
            throw error;
        down.set(registry, { until: now() + DOWN_MS, why: error.message });
        if (registry !== registries.at(-1))
            log(`${error.message}; the next registry stands in`);
        return error.message;
    }
}
/** Who stands in may have been filled by somebody else: its word alone is not enough. */
function trusted(files, project, { known, locked }) {
    const digests = locked.get((0,pep503/* normalizeName */.P)(project));
    return files.filter(({ fileName, sha256 }) => sha256 !== undefined && (known.get(fileName) === sha256 || digests?.has(sha256) === true));
}
/** A name that is a name of a file, and nothing else. */
function isPlain(fileName) {
    return /^[\w.+!-]+$/.test(fileName) && !fileName.startsWith('.');
}
/** First where the file was listed, then where its name and digest are. Without a digest nobody can stand in. */
function sourcesFor({ registries, listedBy }, project, file) {
    const home = listedBy.get(file);
    const others = file.sha256 === undefined ? [] : registries.filter((registry) => registry !== home);
    const first = home === undefined ? [] : [{ title: home.title, open: () => (0,open_file/* openFile */.T)(home, file) }];
    return [...first, ...others.map((registry) => sourceAt(registry, project, file))];
}
function sourceAt(registry, project, { fileName, sha256 }) {
    return {
        title: registry.title,
        async open() {
            const files = await registry.list(project);
            const same = files.find((one) => one.fileName === fileName && one.sha256 === sha256);
            if (same !== undefined)
                return (0,open_file/* openFile */.T)(registry, same);
            throw new errors/* ExternalError */.yA('FILE_UNAVAILABLE', `${registry.title} has no ${fileName} of that digest`, false);
        },
    };
}
/** Logs in anew, once, where what we are known by has come to its end. */
function renewing(registry) {
    const { renew } = registry;
    if (renew === undefined)
        return registry;
    const retried = async (act) => {
        try {
            return await act();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || error.code !== 'REGISTRY_UNAUTHORIZED')
                throw error;
            await renew.call(registry);
            return act();
        }
    };
    return {
        ...registry,
        list: (project) => retried(() => registry.list(project)),
        read: (file) => retried(() => registry.read(file)),
        open: (file) => retried(() => (0,open_file/* openFile */.T)(registry, file)),
    };
}

// EXTERNAL MODULE: ./build/js/standards/archive.js + 1 modules
var archive = __webpack_require__(5745);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(9506);
// EXTERNAL MODULE: ./build/js/standards/simple-page.js
var simple_page = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/js/standards/core-metadata.js
var core_metadata = __webpack_require__(5424);
// EXTERNAL MODULE: ./build/js/standards/pep508.js
var pep508 = __webpack_require__(2991);
;// CONCATENATED MODULE: ./build/js/install/owned-needs.js



/**
 * Owned packages that a distribution needs whatever extras are asked for, by its METADATA.
 *
 * @returns normalized names, in the order of the METADATA
 */
function ownedNeeds(metadata, owned) {
    const text = Buffer.from(metadata).toString('utf8');
    const names = (0,core_metadata/* valuesOf */.sm)((0,core_metadata/* parseCoreMetadata */.Ug)(text), 'Requires-Dist').flatMap((line) => {
        const requirement = (0,pep508/* parseRequirement */.p)(line);
        if (requirement === undefined || /\bextra\b/.test(requirement.marker ?? ''))
            return [];
        return owned.has(requirement.name) ? (0,pep503/* normalizeName */.P)(requirement.name) : [];
    });
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./build/js/install/routing-index.js
// The simple API: https://packaging.python.org/specifications/simple-repository-api/







const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const NOT_FOUND = { status: 404, headers: {}, body: 'no such page\n' };
const HERE = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;
/**
 * An index on this machine: owned names come from the private side alone, all others from the public index alone. Credentials stay in this process.
 * An owned name is never asked of the public index; what the private side does not have, nobody has.
 */
function routingIndex(parts) {
    const counts = { ownedPages: 0, publicPages: 0, files: 0, failures: 0 };
    const metadata = new Map();
    const indexed = { ...parts, counts, metadata, foreseen: new Set() };
    return {
        counts: () => ({ ...counts }),
        async answer(request) {
            const refused = refusalOf(request);
            if (refused !== undefined)
                return refused;
            try {
                return await route(indexed, request);
            }
            catch (error) {
                counts.failures++;
                return failed(error, parts.log);
            }
        },
    };
}
/** A page of the web that gets its own name to mean this machine (DNS rebinding) has that name as the host. */
function refusalOf({ method, headers }) {
    if (!HERE.test(headers['host'] ?? ''))
        return { status: 421, headers: {}, body: 'this index is for this machine\n' };
    if (method === 'GET' || method === 'HEAD')
        return undefined;
    return { status: 405, headers: { allow: 'GET, HEAD' }, body: 'this index only gives\n' };
}
async function route(indexed, { path, headers }) {
    const segments = segmentsOf(path);
    const [, kind, project = '', ...rest] = segments ?? [];
    if (kind === 'simple' && (project === '' || segments?.length === 2))
        return rootPage();
    if (!NAME.test(project))
        return NOT_FOUND;
    const name = (0,pep503/* normalizeName */.P)(project);
    if (kind === 'files' && rest.length === 2)
        return file(indexed, name, rest);
    if (kind !== 'simple' || rest.length > 1 || (rest[0] ?? '') !== '')
        return NOT_FOUND;
    if (!indexed.owned.has(name)) {
        indexed.counts.publicPages++;
        return sentTo(`${indexed.publicIndex}${name}/`);
    }
    // Links on a page are relative to it.
    if (rest.length === 0)
        return sentTo(`/simple/${name}/`);
    return page(indexed, name, headers['accept']);
}
function segmentsOf(path) {
    try {
        return path.split('/').map(decodeURIComponent);
    }
    catch {
        return undefined;
    }
}
/** Nobody knows all names of both sides, and no installer asks for them. */
function rootPage() {
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: (0,simple_page/* rootPageHtml */.Zf)([]) };
}
function sentTo(location) {
    return { status: 302, headers: { location }, body: '' };
}
async function page(indexed, name, accept) {
    indexed.counts.ownedPages++;
    const files = await indexed.privateSide.list(name);
    if (files.length === 0)
        return { ...NOT_FOUND, body: `no private registry has ${name}\n` };
    const type = (0,simple_page/* choosePageType */.f_)(accept);
    const shown = files.map((one) => pageFile(name, one));
    const headers = {
        'content-type': type === 'text/html' ? 'text/html; charset=utf-8' : type,
        'cache-control': 'no-cache',
        vary: 'Accept',
    };
    return { status: 200, headers, body: (type.endsWith('json') ? simple_page/* projectPageJson */.$E : simple_page/* projectPageHtml */.m_)(name, shown) };
}
function pageFile(name, remote) {
    const { fileName, sha256, requiresPython, isYanked, size, metadata } = remote;
    const version = (0,distribution_file_name/* parseDistributionFileName */.t)(fileName, name)?.version;
    const core = metadata === undefined ? fileName.endsWith('.whl') || undefined : hexDigest(metadata);
    return {
        fileName,
        url: `../../files/${name}/${sha256 ?? '-'}/${encodeURIComponent(fileName)}`,
        ...(version === undefined ? {} : { version }),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(size === undefined ? {} : { size }),
        ...(requiresPython === undefined ? {} : { requiresPython }),
        ...(core === undefined ? {} : { metadata: core }),
        ...(isYanked ? { yanked: '' } : {}),
    };
}
async function file(indexed, name, [digest, asked]) {
    if (!indexed.owned.has(name))
        return NOT_FOUND;
    const [fileName, wantsMetadata] = asked.endsWith('.whl.metadata')
        ? [asked.slice(0, -'.metadata'.length), true]
        : [asked, false];
    const found = (await indexed.privateSide.list(name)).find((one) => one.fileName === fileName && (one.sha256 ?? '-') === digest);
    if (found === undefined)
        return { ...NOT_FOUND, body: `no private registry has ${fileName} of that digest\n` };
    indexed.counts.files++;
    if (wantsMetadata)
        return metadataOf(indexed, name, found);
    const { size, chunks } = await indexed.store.open(wantedFile(indexed, name, found));
    const length = size === undefined ? {} : { 'content-length': String(size) };
    return { status: 200, headers: { ...typeOf(fileName), ...LASTING, ...length }, body: logged(chunks, indexed) };
}
// The path holds the digest: what is there never changes.
const LASTING = { 'cache-control': 'public, max-age=31536000, immutable' };
function typeOf(fileName) {
    return { 'content-type': fileName.endsWith('.gz') ? 'application/gzip' : 'application/octet-stream' };
}
function wantedFile({ privateSide }, name, found) {
    return { fileName: found.fileName, sha256: found.sha256, sources: privateSide.sourcesOf(name, found) };
}
/** Of what is on its way to a client already, the log alone can say why it broke off. */
async function* logged(chunks, { log, counts }) {
    try {
        yield* chunks;
    }
    catch (error) {
        counts.failures++;
        log(lineOf(error));
        throw error;
    }
}
const FORESEEN_BYTES = 1024 ** 2;
/** From the list where that holds it, else out of the wheel, which whoever asks is about to ask for as well. */
async function metadataOf(indexed, name, found) {
    const bytes = found.metadata ?? (await readMetadata(indexed, name, found));
    foresee(indexed, name, found, bytes);
    return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8', ...LASTING }, body: bytes };
}
/**
 * Installers ask for one thing after another. Which pages come next is known by now, and that this file will do: all of it is had at once, and
 * waits. A large file might be for nothing.
 */
function foresee(indexed, name, found, metadata) {
    const { owned, privateSide, store, foreseen } = indexed;
    if (foreseen.has(found.url))
        return;
    foreseen.add(found.url);
    const { sha256, size = Number.POSITIVE_INFINITY } = found;
    const isSmall = sha256 !== undefined && size <= FORESEEN_BYTES;
    const needs = ownedNeeds(metadata, owned).map((need) => privateSide.list(need));
    // Whoever asks for it hears what is wrong.
    for (const one of [...needs, ...(isSmall ? [store.read(wantedFile(indexed, name, found))] : [])]) {
        one.catch(() => undefined);
    }
}
function readMetadata(indexed, name, found) {
    const { store, metadata } = indexed;
    const read = async () => {
        const bytes = await store.read(wantedFile(indexed, name, found));
        return (0,archive/* readMetadataBytes */.XO)((0,archive/* openArchive */.p_)(found.fileName, bytes));
    };
    if (found.sha256 === undefined)
        return read();
    const { sha256 } = found;
    const known = metadata.get(sha256) ?? read();
    metadata.set(sha256, known);
    known.catch(() => metadata.delete(sha256));
    return known;
}
/** Installers show the words beside the status, or the body; the log has the line in any case. */
function failed(error, log) {
    const line = lineOf(error);
    log(line);
    const status = error instanceof errors/* UserError */.yo ? 403 : error instanceof errors/* IntegrityError */.cs ? 502 : 503;
    return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${line}\n`, reason: line };
}
function lineOf(error) {
    const isKnown = error instanceof errors/* UserError */.yo || error instanceof errors/* ExternalError */.yA || error instanceof errors/* IntegrityError */.cs;
    const text = error instanceof Error ? error.message : String(error);
    return isKnown ? `${text} (${error.code})` : text;
}
function hexDigest(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./build/js/registries/pace.js
var pace = __webpack_require__(2377);
;// CONCATENATED MODULE: ./build/js/install/download.js



// So much is held back until all of it is known to be right: of a smaller file nobody sees a wrong byte, and it can be asked for again.
const HELD_BYTES = 8 * 1024 ** 2;
// Installers give up on a line that is silent for 15 seconds.
const HELD_MS = 5_000;
const MOST_TRIES = 3;
const READ_BYTES = 256 * 1024;
/** Starts to bring a file into a draft, which holds no more than what may be seen. */
function startDownload(wanted, draft, pace) {
    const progress = watched();
    const state = { released: 0, hash: (0,external_node_crypto_.createHash)('sha256'), size: undefined };
    const done = bring(wanted, state, { draft, pace, progress });
    let outcome;
    const end = (how) => {
        outcome = how;
        progress.tell();
    };
    done.then(() => end({}), (error) => end({ error }));
    const outcomeNow = () => outcome;
    return {
        done,
        size: () => state.size,
        async *chunks() {
            for (let at = 0;;) {
                const over = outcomeNow();
                if (at < state.released) {
                    const bytes = await draft.read(at, Math.min(READ_BYTES, state.released - at));
                    at += bytes.length;
                    yield bytes;
                }
                else if (over === undefined)
                    await progress.next();
                else if ('error' in over)
                    throw over.error;
                else
                    return;
            }
        },
    };
}
async function bring(wanted, state, means) {
    const { sources, fileName } = wanted;
    let failure = new errors/* ExternalError */.yA('FILE_UNAVAILABLE', `nobody has ${fileName}`, false);
    const tries = [...sources, ...Array.from({ length: MOST_TRIES - 1 }, () => sources).flat()];
    for (const [at, source] of tries.entries()) {
        if (at > 0 && at % sources.length === 0)
            await means.pace.wait((0,pace/* growingDelay */.LX)(at / sources.length, means.pace));
        try {
            return await bringFrom(source, wanted, state, means);
        }
        catch (error) {
            failure = error;
            if (!isWorthAnotherTry(error))
                break;
        }
    }
    throw failure;
}
/** Nothing is: what was refused stays refused; wrong bytes that somebody saw cannot be taken back. */
function isWorthAnotherTry(error) {
    return error instanceof errors/* ExternalError */.yA || (error instanceof errors/* IntegrityError */.cs && error.code === 'FILE_ALTERED');
}
/** What was seen already is passed over: the digest is that of what is seen, whoever it came from. */
async function bringFrom(source, wanted, state, means) {
    const held = new Held(state, means);
    const whole = state.hash.copy();
    let seen = 0;
    await reading(source, wanted, async ({ size, chunks }) => {
        state.size ??= size;
        for await (const chunk of chunks) {
            const fresh = chunk.subarray(Math.max(0, Math.min(chunk.length, held.start - seen)));
            seen += chunk.length;
            whole.update(fresh);
            await held.take(fresh);
        }
    });
    const sha256 = whole.digest('hex');
    if (wanted.sha256 !== undefined && sha256 !== wanted.sha256)
        throw altered(source, wanted, sha256, state.released > 0);
    await held.releaseAll();
    state.size = state.released;
}
async function reading({ title, open }, { fileName }, read) {
    const stream = await open();
    try {
        await read(stream);
    }
    catch (error) {
        // The disk is ours; whatever else ends a stream, its server did.
        if (error instanceof Error && 'syscall' in error && 'path' in error)
            throw error;
        const why = error instanceof Error ? error.message : String(error);
        throw new errors/* ExternalError */.yA('FILE_UNAVAILABLE', `${title}: ${fileName} broke off (${why})`, true, { cause: error });
    }
}
function altered({ title }, { fileName, sha256 }, found, isSeen) {
    return new errors/* IntegrityError */.cs(isSeen ? 'FILE_ALTERED_LATE' : 'FILE_ALTERED', `${title}: ${fileName} has SHA-256 ${found}, and ought to have ${sha256}`, 'Nothing was handed on as the whole file. Somebody or something changed it on the way, or in the registry.');
}
/** Bytes that nobody may see yet, after those of the draft. */
class Held {
    start;
    #state;
    #means;
    #since = performance.now();
    #chunks = [];
    #bytes = 0;
    constructor(state, means) {
        this.#state = state;
        this.#means = means;
        this.start = state.released;
    }
    async take(chunk) {
        if (chunk.length === 0)
            return;
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        const isLate = performance.now() - this.#since > HELD_MS;
        // The last one always stays: without it nobody has the whole file.
        while (this.#chunks.length > 1 && (this.#bytes > HELD_BYTES || isLate))
            await this.#release();
    }
    async releaseAll() {
        while (this.#chunks.length > 0)
            await this.#release();
    }
    async #release() {
        const [first, ...rest] = this.#chunks;
        if (first === undefined)
            return;
        this.#chunks = rest;
        this.#bytes -= first.length;
        await this.#means.draft.append(first);
        this.#state.hash.update(first);
        this.#state.released += first.length;
        this.#means.progress.tell();
    }
}
function watched() {
    let waiting = [];
    return {
        tell() {
            const all = waiting;
            waiting = [];
            for (const wake of all)
                wake();
        },
        next: () => new Promise((resolve) => waiting.push(resolve)),
    };
}

;// CONCATENATED MODULE: ./build/js/install/store.js



/** @param folder absolute; made when it is needed */
function openStore(folder, files, pace) {
    const keeping = { folder, files, pace, running: new Map(), checked: new Set() };
    const open = (wanted) => openIn(keeping, wanted);
    return {
        open,
        async read(wanted) {
            const chunks = [];
            for await (const chunk of (await open(wanted)).chunks)
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
    };
}
async function openIn(keeping, wanted) {
    const kept = await keptBlob(keeping, wanted);
    if (kept !== undefined)
        return { size: kept.size, chunks: kept.stream() };
    const download = await downloadOf(keeping, wanted);
    const chunks = download.chunks();
    const first = await chunks.next();
    const size = download.size();
    return {
        ...(size === undefined ? {} : { size }),
        chunks: (async function* () {
            if (first.done !== true)
                yield first.value;
            yield* chunks;
        })(),
    };
}
async function keptBlob({ folder, files, checked }, { sha256 }) {
    if (sha256 === undefined)
        return undefined;
    const file = external_node_path_.join(folder, sha256);
    try {
        const blob = await files.openBlob(file);
        if (checked.has(sha256))
            return blob;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of blob.stream())
            hash.update(chunk);
        if (hash.digest('hex') === sha256) {
            checked.add(sha256);
            return blob;
        }
        await files.remove(file);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
    return undefined;
}
function downloadOf(keeping, wanted) {
    const { running } = keeping;
    // Without a digest nobody knows whether two are the same.
    if (wanted.sha256 === undefined)
        return begin(keeping, wanted);
    const known = running.get(wanted.sha256);
    if (known !== undefined)
        return known;
    const begun = begin(keeping, wanted);
    running.set(wanted.sha256, begun);
    // A disk that is full now may have room later.
    begun.catch(() => running.delete(wanted.sha256));
    return begun;
}
async function begin(keeping, wanted) {
    const { folder, files, pace, running, checked } = keeping;
    const { sha256 } = wanted;
    const draft = await files.openDraft(folder);
    const download = startDownload(wanted, draft, pace);
    const readers = countReaders(download, draft);
    const settle = async () => {
        try {
            await download.done;
            if (sha256 === undefined)
                return;
            await draft.keepAs(external_node_path_.join(folder, sha256));
            checked.add(sha256);
        }
        finally {
            if (sha256 !== undefined)
                running.delete(sha256);
            await readers.leave();
        }
    };
    // Who reads it hears of the failure; the next one who wants it begins anew.
    settle().catch(() => undefined);
    return readers.download;
}
/** The draft is closed when the download has left it, and nobody reads it any more. */
function countReaders(download, draft) {
    let count = 1;
    const leave = async () => {
        count--;
        if (count === 0)
            await draft.close();
    };
    const chunks = async function* () {
        count++;
        try {
            yield* download.chunks();
        }
        finally {
            await leave();
        }
    };
    return { download: { ...download, chunks }, leave };
}

;// CONCATENATED MODULE: ./build/js/actions/setup-registry/run-index.js







/** Installers wait for some seconds, and ask again themselves. */
const QUICK = { ...pace/* PATIENT */.qh, mostTries: 4, firstDelayMs: 250, longestDelayMs: 2_000, longestWaitMs: 5_000 };
const MOST_PORTS = 10;
/** Serves the index on the port that is wanted, else the next one that is free. */
async function runIndex(plan, inputs, system) {
    const { files, report, folder } = system;
    const scratch = inputs.cache === '' ? await files.makeScratch() : undefined;
    const log = (line) => report.log(line);
    const now = () => performance.now();
    const index = routingIndex({
        ...plan,
        log,
        privateSide: openPrivateSide({ ...plan, log, now }),
        store: openStore(scratch ?? external_node_path_.resolve(folder, inputs.cache), files, QUICK),
    });
    const key = (0,external_node_crypto_.randomUUID)();
    let end = () => { };
    const ended = new Promise((resolve) => {
        end = resolve;
    });
    let lastAt = now();
    const server = await serveOn(inputs.port, system, async (request) => {
        lastAt = now();
        return (await control(request, { key, end, status: () => statusOf(plan, index.counts()) })) ?? index.answer(request);
    });
    return {
        indexUrl: `${server.origin}/simple/`,
        key,
        ended,
        counts: index.counts,
        idleMs: () => now() - lastAt,
        async close() {
            await server.close();
            if (scratch !== undefined)
                await files.remove(scratch);
        },
    };
}
/** What is no page: who this is, and its end. */
async function control({ method, path: at, headers }, control) {
    const answered = {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(control.status()),
    };
    if (at === '/+status')
        return answered;
    if (at !== '/+stop')
        return undefined;
    if (method !== 'POST' || headers['x-maestro-key'] !== control.key)
        return { status: 403, headers: {}, body: 'not yours\n' };
    // After the answer is on its way.
    setTimeout(control.end, 20);
    return answered;
}
function statusOf({ owned, publicIndex }, counts) {
    return { maestro: 'routing-index', owned: owned.patterns, public: publicIndex, ...counts };
}
async function serveOn(port, system, answer) {
    for (let at = port; at < port + MOST_PORTS && at < 65_536; at++) {
        try {
            return await system.serve(answer, at);
        }
        catch (error) {
            if (!['EADDRINUSE', 'EACCES'].includes(error.code ?? ''))
                throw error;
        }
    }
    throw new errors/* UserError */.yo('PORT_TAKEN', `no port from ${port} to ${Math.min(port + MOST_PORTS - 1, 65_535)} is free`, 'End what listens there, or name another port; locks that name the old one are to be made anew.');
}


/***/ }),

/***/ 3690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ productRequirements)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2027);
/* harmony import */ var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(587);
/* harmony import */ var _publish_consumers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5103);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2026);





/**
 * What a product asks for: its `pyproject.toml`, else `requirements.txt`; at the versions and with the files of its lock, where it has one.
 *
 * @param folder absolute
 * @param asked in the place of what the product asks for
 * @throws {UserError} `REQUIREMENTS_MISSING`, `CONSUMER_UNREADABLE`
 */
async function productRequirements(folder, asked, files) {
    const { pins, digests } = await lockedPins(folder, files);
    if (asked.length > 0)
        return { requirements: asked, pins, digests };
    for (const name of ['pyproject.toml', 'requirements.txt']) {
        const text = await files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name));
        if (text === undefined)
            continue;
        const { requirements } = await (0,_publish_consumers_js__WEBPACK_IMPORTED_MODULE_1__/* .readConsumer */ .j)(name, text, new Set());
        if (requirements.length > 0)
            return { requirements, pins, digests };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('REQUIREMENTS_MISSING', 'nothing says what the wheelhouse is to hold: no dependencies in pyproject.toml, and no requirements.txt', 'Set requirements, or root to the folder of the product.');
}
async function lockedPins(folder, files) {
    const entries = [];
    for (const name of ['poetry.lock', 'uv.lock']) {
        const text = await files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name));
        const reading = text === undefined ? undefined : await (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readLock */ .m)(name, text, new Map());
        if (reading !== undefined && 'set' in reading)
            entries.push(...reading.set.entries.values());
        // One lock counts: where there are two, they need not agree.
        if (entries.length > 0)
            break;
    }
    return pinsOf(entries.filter(({ folder: local, extra }) => local === undefined && extra === undefined));
}
function pinsOf(entries) {
    const versions = new Map();
    const digests = new Map();
    for (const { name, version, hash } of entries) {
        const key = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(name);
        versions.set(key, (versions.get(key) ?? new Set()).add(version));
        const found = [...hash.matchAll(/sha256:([0-9a-f]{64})/g)].map(([, digest = '']) => digest);
        digests.set(key, new Set([...(digests.get(key) ?? []), ...found]));
    }
    // Of a name in several versions the environment decides; the digests still say which files may come.
    const pins = [...versions].flatMap(([name, some]) => (some.size === 1 ? `${name}==${[...some][0]}` : []));
    return { pins, digests };
}


/***/ }),

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
const npm = async () => [(await __webpack_require__.e(/* import() */ 5234).then(__webpack_require__.bind(__webpack_require__, 5234))).npmLock];
const yarn = async () => [
    (await __webpack_require__.e(/* import() */ 6148).then(__webpack_require__.bind(__webpack_require__, 6148))).yarnClassicLock,
    (await __webpack_require__.e(/* import() */ 3528).then(__webpack_require__.bind(__webpack_require__, 3528))).yarnBerryLock,
];
/** Every lock that can be read, by the name of its file. A new one is a file here and a line in this table. */
const LOCKFILE_READERS = new Map([
    ['poetry.lock', async () => [(await __webpack_require__.e(/* import() */ 4506).then(__webpack_require__.bind(__webpack_require__, 4506))).poetryLock]],
    ['uv.lock', async () => [(await __webpack_require__.e(/* import() */ 7864).then(__webpack_require__.bind(__webpack_require__, 7864))).uvLock]],
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['pnpm-lock.yaml', async () => [(await __webpack_require__.e(/* import() */ 2938).then(__webpack_require__.bind(__webpack_require__, 2938))).pnpmLock]],
    ['yarn.lock', yarn],
]);
// A line that git left in a file for somebody to choose.
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;
/** Reads a lock in the format that its name and its text tell. */
async function readLock(path, text, memory) {
    const load = LOCKFILE_READERS.get(path.slice(path.lastIndexOf('/') + 1));
    const reader = (await load?.())?.find((one) => one.reads(text));
    if (reader === undefined)
        return { problem: { message: 'locks of this format are not read' } };
    const conflict = text.includes('<<<<<<<') ? CONFLICT.exec(text) : null;
    if (conflict !== null) {
        const line = text.slice(0, conflict.index).split('\n').length;
        return { problem: { message: 'conflict markers stand in it', line, column: 1 } };
    }
    if (text.includes('\0'))
        return { problem: { message: 'it is no text' } };
    return reader.parse(text, memory);
}


/***/ }),

/***/ 4698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ pythonMissing),
/* harmony export */   F2: () => (/* binding */ unlessMissing),
/* harmony export */   In: () => (/* binding */ HARMLESS_VARIABLES),
/* harmony export */   Kq: () => (/* binding */ findPython),
/* harmony export */   dw: () => (/* binding */ requirePip),
/* harmony export */   ey: () => (/* binding */ notPython),
/* harmony export */   mr: () => (/* binding */ refuseOld),
/* harmony export */   r9: () => (/* binding */ pythonNames)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2027);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2784);


// What code of others may see: where programs are, and how to talk, but no secret.
const HARMLESS_VARIABLES = [
    ...['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TMPDIR', 'TEMP', 'TMP', 'TZ'],
    // Without these nothing starts on Windows.
    ...['SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'WINDIR', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMFILES'],
];
const OLDEST = '3.8';
const ASK = 'import sys; print(sys.executable); print("%d.%d.%d" % sys.version_info[:3])';
/** What to try, in this order. */
function pythonNames(name) {
    return name === '' ? ['python3', 'python'] : [name];
}
/**
 * The interpreter that a name on PATH, or a path, starts; of no name `python3`, else `python`.
 *
 * @throws {UserError} `PYTHON_MISSING`, `PYTHON_TOO_OLD`
 */
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
/** @throws {UserError} `PYTHON_TOO_OLD` */
function refuseOld({ program, version }) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > 3 || (major === 3 && minor >= 8))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('PYTHON_TOO_OLD', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(program)} is Python ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(version)}; builds need ${OLDEST} or newer`, SET_UP);
}
const SET_UP = 'Packages are built by Python: set it up before this step, as with actions/setup-python, or name it with python.';
function pythonMissing(name) {
    const message = name === '' ? 'neither python3 nor python is on PATH' : `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(name)} does not start`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('PYTHON_MISSING', message, SET_UP);
}
/** It starts, and is none, or one that is much too old. */
function notPython({ stderr }, name) {
    const said = stderr.trimEnd().split('\n').at(-1)?.trim() ?? '';
    const what = name === '' ? 'python3' : (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(name);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('PYTHON_MISSING', `${what} is no Python that can build${said === '' ? '' : `: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(said)}`}`, SET_UP);
}
/** @throws {UserError} `INSTALLER_MISSING` where this Python has no pip */
async function requirePip({ program, version }, folder, programs) {
    const { code } = await programs.run(program, ['-I', '-c', 'import pip'], {
        cwd: folder,
        sees: HARMLESS_VARIABLES,
    });
    if (code === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('INSTALLER_MISSING', `there is no uv on PATH, and Python ${version} has no pip`, 'Set up one of them before this step, as actions/setup-python does with pip; or name a Python that has it with python.');
}
/** Undefined where there is no such program. */
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


/***/ }),

/***/ 5103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readConsumer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2027);
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2026);
/* harmony import */ var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2991);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2784);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1023);
/* harmony import */ var _manifest_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7076);
/* harmony import */ var _plan_requirements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1292);
/* harmony import */ var _poetry_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3034);








/**
 * What a product repository asks for: the main dependencies of its `pyproject.toml`, what its lock (of Poetry, uv or pdm) has of our packages, or
 * the lines of a file of requirements.
 *
 * @param owned names of our packages, normalized
 * @throws {UserError} `CONSUMER_UNREADABLE`
 */
async function readConsumer(file, text, owned) {
    if (file.endsWith('.lock'))
        return { file, requirements: pinned(await tableOf(file, text), owned) };
    return { file, requirements: file.endsWith('.toml') ? declared(await tableOf(file, text)) : listed(text) };
}
async function tableOf(file, text) {
    const reading = await (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .readToml */ .D7)(text);
    if ('problem' in reading) {
        const { message, line } = reading.problem;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('CONSUMER_UNREADABLE', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(file)}:${line} cannot be read: ${message}`, 'Mend it, or leave it out of consumers.');
    }
    return reading.table;
}
/** Of a package in several versions each installation takes one: nobody can ask for all of them. */
function pinned(table, owned) {
    const versions = new Map();
    for (const entry of (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(table, 'package')) {
        if (!(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(entry))
            continue;
        const name = (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)((0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'name') ?? '');
        const version = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'version');
        if (owned.has(name) && version !== undefined)
            versions.set(name, [...(versions.get(name) ?? []), version]);
    }
    return [...versions].flatMap(([name, [version, ...others]]) => (others.length > 0 ? [] : [`${name}==${version}`]));
}
/** With extras and markers: without them less would be installed, or more. */
function declared(table) {
    const standard = (0,_manifest_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .requirementEntries */ .Y)(table);
    const own = (0,_poetry_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .poetryEntries */ .g)(table, standard);
    const isElsewhere = ({ reference }) => reference.type !== 'name';
    const enriching = own.filter(({ role, group }) => role === 'enriching' && group !== 'dev');
    const placed = new Set(enriching.filter(isElsewhere).map(({ name }) => name));
    return [...standard, ...own].flatMap((entry) => {
        const { group, role, name } = entry;
        if (group !== 'main' || role !== 'stated' || isElsewhere(entry))
            return [];
        if (entry.form !== 'poetry' && placed.has(name))
            return [];
        const text = (0,_plan_requirements_js__WEBPACK_IMPORTED_MODULE_6__/* .requirementText */ .Pg)(entry);
        return (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRequirement */ .p)(text) === undefined ? [] : [text];
    });
}
/** Without comments, options and hashes. */
function listed(text) {
    return text
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n/)
        .flatMap((line) => {
        const plain = line
            .replace(/(?:^|\s)#.*$/, '')
            .replace(/\s--hash=\S+/g, '')
            .trim();
        const requirement = plain.startsWith('-') ? undefined : (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRequirement */ .p)(plain);
        return requirement === undefined || requirement.url !== undefined ? [] : plain;
    });
}


/***/ }),

/***/ 7076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ normalNames),
/* harmony export */   Y: () => (/* binding */ requirementEntries)
/* harmony export */ });
/* harmony import */ var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2026);
/* harmony import */ var _standards_pep508_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2991);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1023);
/* harmony import */ var _workspaces_python_declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5129);




/** All requirements in standard tables, and in those of uv, hatch and pdm that hold requirements too. */
function requirementEntries(table) {
    return listPlaces(table).flatMap((place) => (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(table, ...place.keys).flatMap((item, index) => typeof item === 'string' ? (requirementEntry(item, [...place.keys, index], place) ?? []) : []));
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
        ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(table, ...hooks).flatMap(([hook]) => [
            { keys: [...hooks, hook, 'dependencies'], group: 'main' },
            ...groupsAt(table, [...hooks, hook, 'optional-dependencies'], 'extra'),
        ]),
        ...(0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(table, ...envs).flatMap(([env]) => ['dependencies', 'extra-dependencies'].map((key) => ({ keys: [...envs, env, key], group: 'dev', groupName: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(env) }))),
    ];
}
function groupsAt(table, keys, group) {
    return (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(table, ...keys).map(([name]) => ({ keys: [...keys, name], group, groupName: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name) }));
}
function requirementEntry(text, where, place) {
    const { group, groupName } = place;
    const shared = { where, group, broughtBy: group === 'extra' ? [groupName ?? ''] : [], role: 'stated' };
    const named = groupName === undefined ? {} : { groupName };
    const editable = EDITABLE.exec(text)?.[1];
    if (editable !== undefined)
        return { ...shared, ...named, ...editableEntry(editable) };
    const requirement = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .p)(text);
    const declared = requirement === undefined ? undefined : (0,_workspaces_python_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .declareRequirement */ .iW)(text, { group, where });
    // A hook's placeholder is filled in by the build: nobody knows with what.
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
/** pdm's `file:///${PROJECT_ROOT}/../x#egg=x[extra]`. */
function editableEntry(url) {
    const fragment = url.split('#')[1] ?? '';
    const egg = fragment.split('&').find((part) => part.startsWith('egg=')) ?? '';
    const { name = '', extras = [] } = (0,_standards_pep508_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .p)(decodeURI(egg.slice('egg='.length))) ?? {};
    return {
        form: 'editable',
        name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name),
        extras: normalNames(extras),
        specifier: '',
        written: '',
        marker: '',
        reference: (0,_workspaces_python_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(url),
    };
}
/** Names in their one spelling, in order, each once. */
function normalNames(names) {
    return [...new Set(names.map(_standards_pep503_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P))].sort();
}


/***/ }),

/***/ 1292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ planRequirements),
/* harmony export */   Pg: () => (/* binding */ requirementText),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var _standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2583);
/* harmony import */ var _standards_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1023);


/** All conditions of a requirement as one marker (PEP 508); empty where there is none. */
function markerOf({ marker = '', extra }) {
    if (extra === undefined)
        return marker;
    const first = /\bor\b/.test(marker) ? `(${marker})` : marker;
    return `${first}${first === '' ? '' : ' and '}extra == "${extra}"`;
}
/** As METADATA has it: `maestro-core-auth[jwt]>=0.2,<0.3; extra == "full"`. */
function requirementText(asked) {
    const { name, extras, specifier } = asked;
    const marker = markerOf(asked);
    return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${specifier}${marker === '' ? '' : `; ${marker}`}`;
}
/**
 * The requirements on siblings that come of some groups of a manifest, in its order. One that several extras bring is there for each.
 *
 * @param table the manifest, whose back end decides how METADATA spells a specifier
 */
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
/** poetry-core writes every constraint as bounds; others leave a specifier as it is. */
function spellingOf(table) {
    const isPoetry = (0,_standards_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(table, 'build-system', 'build-backend')?.startsWith('poetry') === true;
    return (specifier) => (isPoetry ? ((0,_standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .poetrySpecifier */ .MB)(specifier) ?? specifier) : specifier);
}


/***/ }),

/***/ 3034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ poetryEntries)
});

// EXTERNAL MODULE: ./build/js/standards/pep440-ranges.js
var pep440_ranges = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(2026);
;// CONCATENATED MODULE: ./build/js/standards/poetry-markers.js
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
    const alternatives = ((0,pep440_ranges/* poetrySpecifier */.MB)(constraint) ?? '').split(' || ');
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
    const [from = '', until = ''] = ((0,pep440_ranges/* prefixRange */.EE)(version) ?? '').split(',').map(pythonClause);
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

// EXTERNAL MODULE: ./build/js/standards/toml.js
var toml = __webpack_require__(1023);
// EXTERNAL MODULE: ./build/js/workspaces/pep621.js
var pep621 = __webpack_require__(1977);
// EXTERNAL MODULE: ./build/js/workspaces/poetry.js
var poetry = __webpack_require__(2420);
// EXTERNAL MODULE: ./build/js/publish/manifest-entries.js
var manifest_entries = __webpack_require__(7076);
;// CONCATENATED MODULE: ./build/js/publish/poetry-entries.js







/**
 * All entries of Poetry's own tables; each branch of one that has several for itself.
 *
 * @param standard what the standard tables state: where they list dependencies, Poetry's entries only say more of them
 * @see poetry-core, DependencyGroup.dependencies and Factory._configure_package_dependencies
 */
function poetryEntries(table, standard) {
    const poetry = (0,toml/* tableAt */.af)(table, 'tool', 'poetry');
    if (poetry === undefined)
        return [];
    const names = (0,pep621/* namesByGroup */.$d)(table);
    const groups = (0,toml/* entriesAt */.ws)(poetry, 'group').map(([name]) => groupPlace(['group', name, 'dependencies'], name, names));
    const places = [mainPlace(table, poetry, standard), ...groups, groupPlace(['dev-dependencies'], 'dev', names)];
    return places.flatMap((place) => placeEntries(poetry, place));
}
function mainPlace(table, poetry, standard) {
    const main = standard.filter(({ where }) => where[0] === 'project');
    const listed = new Set(main.map(({ name }) => name));
    const groups = new Set(main.map(({ group }) => group));
    // Dynamic tables may be filled by half: the optional ones here and the others there, or the other way round.
    const isMixed = (0,pep621/* hasDynamicDependencies */.R_)(table) && groups.size === 1;
    const fills = (isOptional) => isMixed && groups.has('extra') !== isOptional;
    return {
        keys: ['dependencies'],
        roleOf: (name, isOptional) => main.length === 0 || fills(isOptional) ? 'stated' : listed.has(name) ? 'enriching' : 'passed-over',
        extrasOf: main.length === 0 ? (name) => extrasThatList(poetry, name) : () => [],
    };
}
function groupPlace(keys, name, names) {
    const groupName = (0,pep503/* normalizeName */.P)(name);
    const listed = names.get(groupName) ?? new Set();
    const role = (entry) => (listed.size === 0 ? 'stated' : listed.has(entry) ? 'enriching' : 'passed-over');
    return { keys, groupName, roleOf: role, extrasOf: () => [] };
}
function extrasThatList(poetry, name) {
    const extras = (0,toml/* entriesAt */.ws)(poetry, 'extras').filter(([extra]) => (0,toml/* stringsAt */.kp)(poetry, 'extras', extra).some((listed) => (0,pep503/* normalizeName */.P)(listed.replace(/\[.*$/s, '').trim()) === name));
    return (0,manifest_entries/* normalNames */.E)(extras.map(([extra]) => extra));
}
function placeEntries(poetry, place) {
    return (0,toml/* entriesAt */.ws)(poetry, ...place.keys).flatMap(([key, value]) => {
        if (key.toLowerCase() === 'python')
            return [];
        const where = ['tool', 'poetry', ...place.keys, key];
        if (!Array.isArray(value))
            return [poetryEntry(value, where, place)];
        return value.map((branch, index) => poetryEntry(branch, [...where, index], place));
    });
}
function poetryEntry(value, where, place) {
    const name = (0,pep503/* normalizeName */.P)(String(where[place.keys.length + 2]));
    const table = (0,toml/* isTable */.bI)(value) ? value : {};
    const constraint = typeof value === 'string' ? value : ((0,toml/* stringAt */.bX)(table, 'version') ?? '');
    const isOptional = (0,toml/* valueAt */.fK)(table, 'optional') === true;
    const broughtBy = place.extrasOf(name);
    const mainGroup = isOptional || broughtBy.length > 0 ? 'extra' : 'main';
    return {
        where,
        form: 'poetry',
        name,
        extras: (0,manifest_entries/* normalNames */.E)((0,toml/* stringsAt */.kp)(table, 'extras')),
        written: constraint,
        specifier: constraint === '' ? '' : ((0,pep440_ranges/* poetrySpecifier */.MB)(constraint) ?? constraint),
        marker: poetryMarker({
            markers: (0,toml/* stringAt */.bX)(table, 'markers'),
            python: (0,toml/* stringAt */.bX)(table, 'python'),
            platform: (0,toml/* stringAt */.bX)(table, 'platform'),
        }),
        reference: (0,poetry/* poetryReference */.vd)(table),
        group: place.groupName === undefined ? mainGroup : 'dev',
        ...(place.groupName === undefined ? {} : { groupName: place.groupName }),
        broughtBy,
        role: place.roleOf(name, isOptional),
    };
}


/***/ }),

/***/ 2406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openFile)
/* harmony export */ });
/** The content of a file while it comes; from a registry that gives files only whole, in one chunk. Throws as `Registry.read`. */
async function openFile(registry, file) {
    if (registry.open !== undefined)
        return registry.open(file);
    const bytes = await registry.read(file);
    return {
        size: bytes.length,
        chunks: (async function* () {
            yield bytes;
        })(),
    };
}


/***/ }),

/***/ 558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ askUntilAnswered),
/* harmony export */   RV: () => (/* binding */ askOnce),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   gr: () => (/* binding */ openUntilAnswered),
/* harmony export */   kP: () => (/* binding */ plainUrl),
/* harmony export */   wV: () => (/* binding */ basicOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2027);
/* harmony import */ var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2784);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2377);
// Redirects: https://www.rfc-editor.org/rfc/rfc9110#name-redirection-3xx; Basic: https://www.rfc-editor.org/rfc/rfc7617



const MOST_REDIRECTS = 5;
/**
 * Asks once, redirects followed. Credentials go in a header, to the registry's own origins and nowhere else, and never from https to http.
 *
 * @returns the answer, whatever it is; without a status where nothing came
 */
function askOnce(registry, start, question) {
    return followed(registry, start, question, registry.http.ask);
}
async function followed(registry, start, question, send) {
    let url = start;
    for (let redirects = 0;; redirects++) {
        const headers = { ...question.headers, ...(await authorizationFor(registry, url)) };
        const answer = await send(url, { ...question, headers, redirect: 'manual' });
        const next = redirects < MOST_REDIRECTS ? nextStop(answer, url, question) : undefined;
        if (next === undefined)
            return { answer, url };
        answer.cancel?.();
        url = next;
    }
}
/**
 * Asks for something that may be asked for again and again, until there is an answer that means something: no answer at all, 408, 425, 429 and
 * 5xx are asked anew, with growing delays; a server that keeps silent for no longer than the pace allows.
 *
 * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, after every try that made sense
 */
function askUntilAnswered(registry, url, question) {
    return untilAnswered(registry, url, question, registry.http.ask);
}
/** The same for a body of any size. Where answers only come whole, it is one chunk. */
function openUntilAnswered(registry, url, question) {
    const { http } = registry;
    return untilAnswered(registry, url, question, http.open ?? (async (at, asked) => streamOf(await http.ask(at, asked))));
}
function streamOf({ status, headers, text, bytes }) {
    const chunks = (async function* () {
        yield bytes;
    })();
    return { status, headers, text: status === undefined ? text : '', chunks, cancel: () => undefined };
}
async function untilAnswered(registry, url, question, send) {
    const { pace } = registry;
    const started = pace.now();
    let timeoutMs = question.timeoutMs;
    for (let tries = 1;; tries++) {
        const located = await followed(registry, url, { ...question, timeoutMs }, send);
        if (located.answer.status !== undefined)
            known.add(registry);
        if (!isPassing(located.answer.status))
            return located;
        located.answer.cancel?.();
        const { mostTries = pace.mostTries } = (known.has(registry) ? undefined : troubleOf(located.answer)) ?? {};
        const delay = tries >= mostTries ? undefined : (0,_pace_js__WEBPACK_IMPORTED_MODULE_0__/* .delayAfter */ .Ee)(tries, pace, (0,_pace_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterOf */ .sT)(located.answer.headers));
        const leftMs = Math.floor(pace.silenceLimitMs - (pace.now() - started) - (delay ?? 0));
        const isSilent = located.answer.status === undefined;
        if (delay === undefined || (isSilent && leftMs <= 0))
            throw unavailable(located, tries);
        timeoutMs = isSilent ? Math.min(question.timeoutMs, leftMs) : question.timeoutMs;
        pace.tell?.(`${troubleText(located)}; asking again in ${Math.ceil(delay / 1000)} s (${tries + 1} of ${mostTries})`);
        await pace.wait(delay);
    }
}
/** Who has answered before, and is given more time than where nobody may be at all. */
const known = new WeakSet();
const TROUBLES = [
    {
        said: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH/,
        mostTries: 5,
        advice: 'Check its address, and that this machine gets there',
    },
    {
        said: /^bad port$/,
        mostTries: 1,
        advice: 'Let the registry listen on another port: this one is barred to clients',
    },
    {
        said: /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/,
        mostTries: 1,
        advice: 'Let NODE_EXTRA_CA_CERTS name the certificate of the authority that the server is certified by',
    },
];
/** Why no answer came, where that is known. */
function troubleOf({ status, text }) {
    return status === undefined ? TROUBLES.find(({ said }) => said.test(text)) : undefined;
}
/** Whether this status, or none at all, may be another one soon. */
function isPassing(status) {
    return status === undefined || [408, 425, 429].includes(status) || (status >= 500 && status !== 501 && status !== 507);
}
/** The header that authorizes, for a URL that may have it. */
async function authorizationFor({ origins, credentials, authorization }, url) {
    if (!origins.includes(url.origin))
        return {};
    if (authorization !== undefined) {
        const header = await authorization();
        return header === undefined ? {} : { authorization: header };
    }
    const found = await credentials();
    return found === undefined ? {} : { authorization: basicOf(found) };
}
/** `Basic …`, as RFC 7617 has it, in UTF-8. */
function basicOf({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** A URL as people may see it: no user, no query, no fragment. */
function plainUrl({ origin, pathname, protocol }) {
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(protocol === 'file:' ? `file://${pathname}` : `${origin}${pathname}`);
}
/** Where a redirect leads. A body is sent again on 307 and 308 alone, and only to the host that it was for. */
function nextStop({ status, headers }, from, { body }) {
    const location = headers.get('location');
    if (location === null || ![301, 302, 303, 307, 308].includes(status ?? 0))
        return undefined;
    if (!URL.canParse(location, from.href))
        return undefined;
    const next = new URL(location, from);
    if (!['http:', 'https:'].includes(next.protocol))
        return undefined;
    if (body === undefined)
        return next;
    const isSafer = next.protocol === 'https:' || next.protocol === from.protocol;
    return (status === 307 || status === 308) && next.hostname === from.hostname && isSafer ? next : undefined;
}
function troubleText({ answer: { status, text }, url }) {
    const what = status === undefined ? `did not answer (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text)})` : `answered ${status}`;
    return `${plainUrl(url)} ${what}`;
}
function unavailable(located, tries) {
    const times = tries === 1 ? '' : `, ${tries} times`;
    const trouble = troubleOf(located.answer);
    const advice = trouble === undefined ? '' : `. ${trouble.advice}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ExternalError */ .yA('REGISTRY_UNAVAILABLE', `${troubleText(located)}${times}${advice}`, true);
}


/***/ })

};
