"use strict";
exports.id = 3555;
exports.ids = [3555];
exports.modules = {

 5110:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   A: () => ( findVersion),
   S: () => ( onVersion)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
 var _standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99506);
 var _standards_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38828);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12784);




async function findVersion({ name, version }, registry) {
    const files = (await registry.list(name)).flatMap(({ fileName, isYanked }) => {
        const found = (0,_standards_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_0__ .t)(fileName, name);
        return found === undefined ? [] : [{ version: found.version, isYanked }];
    });
    const own = files.filter((file) => (0,_standards_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .p)(file.version, version));
    const others = [...new Set(files.map((file) => file.version))].sort((a, b) => (0,_standards_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .PG)(b, a));
    const [first] = own;
    return {
        name,
        version: first?.version ?? version,
        isYanked: first === undefined ? undefined : own.every(({ isYanked }) => isYanked),
        others,
    };
}
const TOLD = 5;
async function onVersion({ others }, { title }, act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo) || error.code !== 'VERSION_UNKNOWN' || error.hint !== undefined)
            throw error;
        const more = others.length > TOLD ? `, and ${others.length - TOLD} older ones` : '';
        const there = `Its index shows ${others.slice(0, TOLD).map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_3__ .g$).join(', ')}${more}.`;
        const none = `Its index shows no version of it: check the name, and whether ${title} is the right registry.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(error.code, error.message, others.length === 0 ? none : there);
    }
}


 }),

 82307:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  cs: () => ( openRegistries),
  x3: () => ( paceOf),
  Ho: () => ( registriesOf),
  Fv: () => ( registryOf),
  Bd: () => ( requirePlace)
});

var errors = __webpack_require__(12027);
var registries = __webpack_require__(57244);
var pace = __webpack_require__(62377);
var registry_url = __webpack_require__(26409);
var printable = __webpack_require__(12784);
;

const OURS = /\bMAESTRO_REGISTRY_(?=(?:USERNAME|PASSWORD|TOKEN)\b)/g;
const PLACES = {
    TWINE: ['TWINE_REPOSITORY_URL', 'TWINE_REPOSITORY'],
    UV_PUBLISH: ['UV_PUBLISH_URL'],
};
function withOwnVariables(system, settings) {
    const variable = (name) => {
        const tool = /^(TWINE|UV_PUBLISH)_/.exec(name)?.[1] ?? '';
        const places = PLACES[tool];
        return places?.every((place) => system.variable(place) === undefined)
            ? undefined
            : system.variable(ownNames(name, settings));
    };
    return { ...system, variable };
}
async function withOwnAdvice(opening, settings) {
    const own = (work) => work.catch((error) => Promise.reject(advised(error, settings)));
    const registry = await own(opening);
    const methods = Object.entries(registry).map(([name, member]) => {
        if (typeof member !== 'function')
            return [name, member];
        return [name, async (...given) => adviceIn(await own(Promise.resolve(member(...given))), settings)];
    });
    return Object.fromEntries(methods);
}
function ownNames(text, { name, kind }) {
    const word = (name ?? kind).toUpperCase().replace(/[^A-Z0-9]/g, '_');
    return text.replace(OURS, `MAESTRO_REGISTRY_${word}_`);
}
function advised(error, settings) {
    if (!(error instanceof errors.yo) || error.hint === undefined)
        return error;
    const { code, message, hint, file, line } = error;
    const at = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
    return new errors.yo(code, message, ownNames(hint, settings), at);
}
function adviceIn(result, settings) {
    if (Array.isArray(result))
        return result.map((one) => (isAnswer(one) ? adviceIn(one, settings) : one));
    return isAnswer(result) ? { ...result, hint: ownNames(result.hint, settings) } : result;
}
function isAnswer(value) {
    return typeof value === 'object' && value !== null && 'hint' in value && typeof value.hint === 'string';
}

;






async function registriesOf(inputs, system) {
    const pace = { ...paceOf(inputs), tell: system.report.log };
    const { create, bases } = inputs;
    const opening = { more: { create, bases }, mirrors: inputs['mirror-to'], pace };
    const registries = await openRegistries(inputs, opening, system);
    refuseTwice(registries);
    return registries;
}
function refuseTwice(registries) {
    const titles = registries.map(({ title }) => title);
    const twice = titles.find((title, at) => titles.indexOf(title) !== at);
    if (twice === undefined)
        return;
    throw new errors.yo('REGISTRY_TWICE', `${twice} is named more than once`, 'Name each registry once in url, registries and mirror-to.');
}
async function openRegistries(inputs, { more: common = {}, mirrors = [], pace }, system) {
    const lines = [...inputs.registries, ...mirrors].map(lineSettings);
    const opened = [];
    if (inputs.registries.length === 0) {
        opened.push(await (0,registries.M)({ ...registrySettings(inputs), ...common }, system, pace));
    }
    for (const settings of lines) {
        const more = { ...settings, ...common, allowHttp: inputs['allow-http'] };
        opened.push(await withOwnAdvice((0,registries.M)(more, withOwnVariables(system, settings), pace), settings));
    }
    return opened;
}
function requirePlace(inputs) {
    const { registry, url, 'index-url': indexUrl, registries = [] } = inputs;
    if (registry !== 'pypi' || url !== '' || indexUrl !== '' || registries.length > 0)
        return;
    const hint = 'Set registry and url: of your private registry, such as registry: devpi, url: https://devpi.example/acme/prod/.';
    throw new errors.yo('REGISTRY_URL_MISSING', 'nothing says in which registry your packages are', hint);
}
function paceOf(inputs) {
    return { ...pace.qh, indexLimitMs: inputs['index-timeout'] * 1000 };
}
function registrySettings(inputs) {
    const { registry, url, username, password, token, role } = inputs;
    const optional = {
        url,
        indexUrl: inputs['index-url'],
        name: inputs['registry-name'],
        username,
        password,
        token,
        role,
    };
    const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== ''));
    return { kind: registry, ...given, allowHttp: inputs['allow-http'] };
}
function registryOf(inputs, system) {
    return (0,registries.M)(registrySettings(inputs), system, { ...pace.qh, tell: system.report.log });
}
function lineSettings(line) {
    const [kind, url, name, ...rest] = line.split(/\s+/);
    const known = registries.J.find((one) => one === kind);
    if (known !== undefined && url !== undefined && rest.length === 0) {
        return { kind: known, url, ...(name === undefined ? {} : { name }) };
    }
    throw new errors.yo('REGISTRY_LINE_INVALID', `${(0,printable.g$)((0,registry_url.cT)(line))} is no registry`, `Write its kind and its URL, as in "devpi https://devpi.example/root/prod". Kinds are ${registries.J.join(', ')}.`);
}


 }),

 15086:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   K: () => ( wantedVersion),
   e: () => ( requireVersion)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82583);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62026);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);




function wantedVersion(inputs) {
    if (inputs.package === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('USAGE', 'Which package?', 'Name one, and its version with --version.');
    if (inputs.version === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('USAGE', `Which version of ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(inputs.package)}?`, 'Name it with --version.');
    return { name: (0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_2__ .P)(inputs.package), version: requireVersion(inputs.version) };
}
function requireVersion(text) {
    const version = (0,_standards_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_3__ .Qj)(text);
    if (version !== undefined)
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('VERSION_INVALID', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text)} is no version of Python packages (PEP 440)`, 'Write one such as 1.4.0, 1.4.0rc1 or 1.4.0.post1.');
}


 }),

 57244:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   J: () => ( registryKinds),
   M: () => ( openRegistry)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62377);


const openers = {
    codeartifact: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(8498)]).then(__webpack_require__.bind(__webpack_require__, 18498))).openCodeArtifact,
    devpi: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(7440)]).then(__webpack_require__.bind(__webpack_require__, 87440))).openDevpi,
    artifactory: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(3286)]).then(__webpack_require__.bind(__webpack_require__, 3286))).openArtifactory,
    nexus: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(9539)]).then(__webpack_require__.bind(__webpack_require__, 29539))).openNexus,
    pypi: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 31774))).openPypi,
    ghcr: async () => (await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(2620), __webpack_require__.e(4285)]).then(__webpack_require__.bind(__webpack_require__, 84285))).openGhcr,
    directory: async () => (await __webpack_require__.e( 201).then(__webpack_require__.bind(__webpack_require__, 40201))).openDirectory,
};
const registryKinds = Object.keys(openers);
async function openRegistry(settings, system, pace = _pace_js__WEBPACK_IMPORTED_MODULE_0__ .qh) {
    const load = openers[settings.kind];
    if (load === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('REGISTRY_KIND_UNKNOWN', `There is no kind of registry ${settings.kind}`, `There are ${registryKinds.join(', ')}.`);
    }
    const open = await load();
    return open(settings, system, pace);
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

 26409:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Bk: () => ( judgeUrl),
   Gz: () => ( below),
   cT: () => ( withoutSecrets),
   sP: () => ( withoutEnding)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);


const LOOPBACK = /^(?:localhost|(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function judgeUrl(text, { kind, allowHttp }) {
    if (text === undefined || text.trim() === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_MISSING', `No URL says where the registry of kind ${kind} is`, 'Set the URL of the registry.');
    }
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_INVALID', `The URL of the registry is ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(withoutSecrets(text))}, which does not begin with https://`, 'Write it whole, such as https://devpi.example.com/team/prod/.');
    }
    judgeSafety(url, allowHttp ?? false);
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
function judgeSafety(url, allowsHttp) {
    const place = `${url.protocol}//${url.host}${url.pathname}`;
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_CREDENTIALS', `The URL of the registry, ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(place)}, holds a user or a password`, 'Take them out of it, and set username and password (or token), or MAESTRO_REGISTRY_USERNAME and MAESTRO_REGISTRY_PASSWORD.');
    }
    if (url.search !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_CREDENTIALS', `The URL of the registry, ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(place)}, has a query behind a question mark, which no index reads`, 'Take it out. If it is a token, set token, or MAESTRO_REGISTRY_TOKEN, in its place.');
    }
    if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname) && !allowsHttp) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('REGISTRY_URL_INSECURE', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(place)} is plain HTTP, which everybody on the way can read, credentials included`, 'Use https://, or allow HTTP for this registry where the network is yours alone.');
    }
}
function below(url, path) {
    return new URL(path, url);
}
function withoutEnding(url, ...endings) {
    const ending = endings.find((one) => url.pathname.endsWith(`/${one}/`));
    return ending === undefined ? url : new URL('../'.repeat(ending.split('/').length), url);
}
function withoutSecrets(text) {
    return text
        .replace(/\/\/[^/\s]*@/g, '//')
        .replace(/[^/\s:]*:[^/\s:]*@/g, '')
        .replace(/\?\S*/g, '?\u2026');
}


 }),

 99506:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   c: () => ( isForEveryMachine),
   t: () => ( parseDistributionFileName)
 });
 var _pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82583);
 var _pep503_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62026);


const SDIST_ENDING = /\.(?:tar\.gz|tgz|zip|tar\.bz2|tar\.xz|tar\.Z|tar)$/;
function isForEveryMachine({ abiTag, platformTag }) {
    return abiTag === 'none' && platformTag === 'any';
}
function parseDistributionFileName(fileName, project) {
    if (fileName.endsWith('.whl'))
        return parseWheelName(fileName.slice(0, -'.whl'.length));
    const stem = fileName.replace(SDIST_ENDING, '');
    return stem === fileName ? undefined : parseSdistName(stem, project);
}
function parseWheelName(stem) {
    const parts = stem.split('-');
    if (parts.length < 5 || parts.length > 6 || parts.includes(''))
        return undefined;
    const [name, written] = parts;
    const [pythonTag, abiTag, platformTag] = parts.slice(-3);
    const build = parts.length === 6 ? parts[2] : undefined;
    const version = (0,_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .Qj)(written.replaceAll('_', '-'));
    if (version === undefined || !isName(name) || (build !== undefined && !/^\d/.test(build)))
        return undefined;
    return {
        kind: 'wheel',
        project: (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name),
        version,
        ...(build === undefined ? {} : { build }),
        pythonTag,
        abiTag,
        platformTag,
    };
}
function parseSdistName(stem, project) {
    const dashes = [...stem.matchAll(/-/g)].map(({ index }) => index).reverse();
    for (const dash of dashes) {
        const [name, version] = [stem.slice(0, dash), (0,_pep440_ranges_js__WEBPACK_IMPORTED_MODULE_0__ .Qj)(stem.slice(dash + 1))];
        if (version === undefined || !isName(name))
            continue;
        if (project === undefined || (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name) === (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(project)) {
            return { kind: 'sdist', project: (0,_pep503_js__WEBPACK_IMPORTED_MODULE_1__ .P)(name), version };
        }
    }
    return undefined;
}
function isName(text) {
    return /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(text);
}


 }),

 82583:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   EE: () => ( prefixRange),
   FN: () => ( unitedRange),
   MB: () => ( poetrySpecifier),
   Ny: () => ( caretRange),
   Qj: () => ( normalizeVersion),
   UE: () => ( compatibleClause),
   Yd: () => ( publicVersion),
   i: () => ( compatibleRange)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38828);

const MOST_CHARACTERS = 500;
const PHASES = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };
function partsOf(version) {
    const match = version.length > MOST_CHARACTERS ? null : _pep440_js__WEBPACK_IMPORTED_MODULE_0__ .xv.exec(version.trim());
    if (match === null)
        return undefined;
    const [, epoch = '0', release = '', word, pre = '', dashed, posted, post = '', dev, devNumber = '', local] = match;
    const early = word?.toLowerCase() ?? '';
    const phase = [
        word === undefined ? '' : `${PHASES[early] ?? early}${plain(pre)}`,
        dashed === undefined && posted === undefined ? '' : `.post${plain(dashed ?? post)}`,
        dev === undefined ? '' : `.dev${plain(devNumber)}`,
    ];
    return {
        epoch: plain(epoch) === '0' ? '' : `${plain(epoch)}!`,
        release: release.split('.').map(plain),
        phase: phase.join(''),
        local: local === undefined ? '' : `+${local.toLowerCase().split(/[-_.]/).map(plainPart).join('.')}`,
    };
}
function plain(digits) {
    return digits.replace(/^0+(?=\d)/, '') || '0';
}
function plainPart(part) {
    return /^\d+$/.test(part) ? plain(part) : part;
}
function normalizeVersion(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : `${withoutLocal(parts)}${parts.local}`;
}
function publicVersion(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : withoutLocal(parts);
}
function withoutLocal({ epoch, release, phase }) {
    return `${epoch}${release.join('.')}${phase}`;
}
function caretRange(version) {
    const parts = partsOf(version);
    if (parts === undefined)
        return undefined;
    const { release } = parts;
    const first = release.slice(0, 3).findIndex((number) => number !== '0');
    return range(parts, first < 0 ? Math.min(release.length, 3) - 1 : first);
}
function tildeRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, Math.min(parts.release.length, 2) - 1);
}
function compatibleRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, Math.max(parts.release.length - 2, 0));
}
function prefixRange(version) {
    const parts = partsOf(version);
    return parts === undefined ? undefined : range(parts, parts.release.length - 1);
}
function compatibleClause(version) {
    const parts = partsOf(version);
    if (parts === undefined)
        return undefined;
    const release = parts.release.length < 2 ? [...parts.release, '0'] : parts.release;
    return `~=${withoutLocal({ ...parts, release })}`;
}
function range(parts, place) {
    const limit = parts.release.map((number, at) => at < place ? number : at === place ? String(BigInt(number) + 1n) : '0');
    return `>=${withoutLocal(parts)},<${withoutLocal({ ...parts, release: limit, phase: '' })}`;
}
const CLAUSES = /\s*,\s*|\s+(?=[<>=!~^])/;
const CLAUSE = /^(\^|~=|~|===|==|=|!=|<>|<=|>=|<|>)?\s*(\S+)$/;
function poetrySpecifier(constraint) {
    const alternatives = constraint.split(/\|\|?/).map((alternative) => {
        const clauses = alternative
            .trim()
            .split(CLAUSES)
            .filter((clause) => clause !== '');
        const specifiers = clauses.map(clauseSpecifier);
        return specifiers.includes(undefined) ? undefined : specifiers.filter((one) => one !== '').join(',');
    });
    return alternatives.includes(undefined) ? undefined : alternatives.join(' || ');
}
function clauseSpecifier(clause) {
    const [, operator = '==', written = ''] = CLAUSE.exec(clause) ?? [];
    if (/^v?[x*](?:\.[x*])*$/i.test(written))
        return operator === '==' || operator === '=' ? '' : undefined;
    const prefix = /^(.*?)(?:\.\*)+$/.exec(written)?.[1];
    const version = normalizeVersion(prefix ?? written);
    if (version === undefined)
        return undefined;
    if (operator === '^')
        return caretRange(version);
    if (operator === '~=')
        return compatibleRange(version);
    if (operator === '~')
        return tildeRange(version);
    return `${operator === '=' ? '==' : operator}${version}${prefix === undefined ? '' : '.*'}`;
}
function unitedRange(specifier) {
    const spans = specifier.split('||').map((one) => spanOf(one.trim()));
    const known = spans.filter((span) => span !== undefined);
    if (known.length < spans.length)
        return undefined;
    const [first, ...rest] = known.sort((a, b) => order(a.from, b.from, -1));
    if (first === undefined)
        return undefined;
    let { below } = first;
    for (const span of rest) {
        if (below !== undefined && span.from !== undefined && (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .PG)(span.from, below) > 0)
            return undefined;
        if (order(span.below, below, 1) > 0)
            below = span.below;
    }
    const clauses = [first.from === undefined ? [] : `>=${first.from}`, below === undefined ? [] : `<${below}`];
    return clauses.flat().join(',');
}
const PREFIX = /^==([^=,]+)\.\*$/;
const SPAN = /^(?:>=([^=,*]+))?,?(?:<([^=,*]+))?$/;
function spanOf(specifier) {
    const prefix = PREFIX.exec(specifier)?.[1];
    const match = SPAN.exec(prefix === undefined ? specifier : (prefixRange(prefix) ?? '!'));
    return match === null ? undefined : { from: match[1], below: match[2] };
}
function order(a, b, none) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? none : -none;
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .PG)(a, b);
}


 }),

 38828:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   PG: () => ( comparePep440),
   Ty: () => ( isPreRelease),
   hV: () => ( isDevelopmentRelease),
   p: () => ( isSameVersion),
   x_: () => ( satisfiesPep440),
   xv: () => ( VERSION)
 });
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*(.+)$/;
const MOST_CHARACTERS = 500;
function parseVersion(text) {
    if (text.length > MOST_CHARACTERS)
        return undefined;
    const match = VERSION.exec(text.trim());
    if (match === null)
        return undefined;
    const [, epoch = '0', release = '', phase, number = '', dashed, posted, post = '', dev, devNumber = '', local = ''] = match;
    return {
        epoch: Number(epoch),
        release: release.split('.').map(Number),
        ...(phase === undefined ? {} : { pre: [phaseOf(phase.toLowerCase()), Number(number)] }),
        ...(dashed === undefined && posted === undefined ? {} : { post: Number(dashed ?? post) }),
        ...(dev === undefined ? {} : { dev: Number(devNumber) }),
        local: local.toLowerCase().replace(/[-_]/g, '.'),
    };
}
function phaseOf(word) {
    return word.startsWith('a') ? 0 : word.startsWith('b') ? 1 : 2;
}
function isPreRelease(text) {
    const version = parseVersion(text);
    return version !== undefined && (version.pre !== undefined || version.dev !== undefined);
}
function isDevelopmentRelease(text) {
    return parseVersion(text)?.dev !== undefined;
}
function comparePep440(a, b) {
    const [one, other] = [parseVersion(a), parseVersion(b)];
    if (one === undefined || other === undefined)
        return Number(one !== undefined) - Number(other !== undefined);
    return compare(one, other);
}
function isSameVersion(a, b) {
    const [one, other] = [parseVersion(a), parseVersion(b)];
    return one !== undefined && other !== undefined && compare(one, other) === 0;
}
function satisfiesPep440(version, constraint) {
    const parsed = parseVersion(version);
    if (parsed === undefined || constraint.length > MOST_CHARACTERS)
        return undefined;
    const verdicts = constraint.split(/\|\|?/).map((alternative) => {
        const clauses = alternative.split(/,|\s+(?=[<>=!~^])/).map((clause) => clause.trim());
        return all(clauses.filter((clause) => clause !== '').map((clause) => satisfiesClause(parsed, clause)));
    });
    return verdicts.includes(undefined) ? undefined : verdicts.includes(true);
}
function all(verdicts) {
    return verdicts.includes(undefined) ? undefined : !verdicts.includes(false);
}
function satisfiesClause(version, clause) {
    const [, operator = '==', written = ''] = CLAUSE.exec(clause) ?? [];
    if (written === '*')
        return operator === '==' || operator === '=' ? true : undefined;
    const isPrefix = written.endsWith('.*');
    const bound = parseVersion(isPrefix ? written.slice(0, -2) : written);
    if (bound === undefined)
        return undefined;
    if (isPrefix && !['==', '!=', '='].includes(operator))
        return undefined;
    switch (operator) {
        case '>=':
            return compare(withoutLocal(version), bound) >= 0;
        case '<=':
            return compare(withoutLocal(version), bound) <= 0;
        case '>':
            return compare(version, bound) > 0 && !isPostOf(version, bound) && !isLocalOf(version, bound);
        case '<':
            return compare(version, bound) < 0 && !isPreOf(version, bound);
        case '!=':
            return isPrefix ? !hasPrefix(version, bound) : !isSame(version, bound);
        case '~=':
            return bound.release.length < 2
                ? undefined
                : isAtLeast(version, bound) && hasPrefix(version, { ...bound, release: bound.release.slice(0, -1) });
        case '^':
            return isAtLeast(version, bound) && isBelow(version, bound, caretLimit(bound.release));
        case '~':
            return isAtLeast(version, bound) && isBelow(version, bound, raised(bound.release.slice(0, 2)));
        default:
            return isPrefix ? hasPrefix(version, bound) : isSame(version, bound);
    }
}
function isAtLeast(version, bound) {
    return compare(withoutLocal(version), bound) >= 0;
}
function isBelow(version, { epoch }, release) {
    const limit = { epoch, release, local: '' };
    return compare(version, limit) < 0 && !isPreOf(version, limit);
}
function caretLimit(release) {
    const counted = release.slice(0, 3);
    const first = counted.findIndex((number) => number > 0);
    return raised(first < 0 ? counted : counted.slice(0, first + 1));
}
function raised(release) {
    return release.map((number, at) => (at === release.length - 1 ? number + 1 : number));
}
function isSame(version, bound) {
    return compare(bound.local === '' ? withoutLocal(version) : version, bound) === 0;
}
function hasPrefix(version, { epoch, release }) {
    return (version.epoch === epoch &&
        compareNumbers(release.map((_, at) => version.release[at] ?? 0), release) === 0);
}
function isPostOf(version, bound) {
    return version.post !== undefined && isFinal(bound) && sameRelease(version, bound);
}
function isLocalOf(version, bound) {
    return version.local !== '' && compare(withoutLocal(version), bound) === 0;
}
function isPreOf(version, bound) {
    const isEarly = ({ pre, dev }) => pre !== undefined || dev !== undefined;
    return isEarly(version) && !isEarly(bound) && version.post === bound.post && sameRelease(version, bound);
}
function isFinal({ pre, post, dev }) {
    return pre === undefined && post === undefined && dev === undefined;
}
function sameRelease(a, b) {
    return a.epoch === b.epoch && compareNumbers(a.release, b.release) === 0;
}
function withoutLocal(version) {
    return { ...version, local: '' };
}
function compare(a, b) {
    return (a.epoch - b.epoch ||
        compareNumbers(a.release, b.release) ||
        compareNumbers(earliness(a), earliness(b)) ||
        compareNumbers([a.post ?? -1], [b.post ?? -1]) ||
        order(a.dev ?? Number.POSITIVE_INFINITY, b.dev ?? Number.POSITIVE_INFINITY) ||
        compareLocal(a.local, b.local));
}
function earliness({ pre, post, dev }) {
    if (pre !== undefined)
        return [1, ...pre];
    return dev !== undefined && post === undefined ? [0, 0, 0] : [2, 0, 0];
}
function compareLocal(a, b) {
    const [own, other] = [a, b].map((text) => (text === '' ? [] : text.split('.')));
    for (let at = 0; at < Math.max(own.length, other.length); at++) {
        const [x, y] = [own[at], other[at]];
        if (x === undefined || y === undefined)
            return x === undefined ? -1 : 1;
        const [isNumber, isOtherNumber] = [/^\d+$/.test(x), /^\d+$/.test(y)];
        if (isNumber !== isOtherNumber)
            return isNumber ? 1 : -1;
        const difference = isNumber ? order(Number(x), Number(y)) : order(x, y);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function compareNumbers(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = order(a[at] ?? 0, b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


 })

};
;