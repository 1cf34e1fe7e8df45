"use strict";
exports.id = 4832;
exports.ids = [4832];
exports.modules = {

 20558:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   J_: () => ( askUntilAnswered),
   RV: () => ( askOnce),
   WG: () => ( isPassing),
   gr: () => ( openUntilAnswered),
   kP: () => ( plainUrl),
   wV: () => ( basicOf)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62377);



const MOST_REDIRECTS = 5;
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
function askUntilAnswered(registry, url, question) {
    return untilAnswered(registry, url, question, registry.http.ask);
}
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
    const mostMs = Math.min(question.timeoutMs, pace.answerLimitMs ?? Number.POSITIVE_INFINITY);
    let timeoutMs = mostMs;
    for (let tries = 1;; tries++) {
        const located = await followed(registry, url, { ...question, timeoutMs }, send);
        if (located.answer.status !== undefined)
            known.add(registry);
        if (!isPassing(located.answer.status))
            return located;
        located.answer.cancel?.();
        const { mostTries = pace.mostTries } = (known.has(registry) ? undefined : troubleOf(located.answer)) ?? {};
        const delay = tries >= mostTries ? undefined : (0,_pace_js__WEBPACK_IMPORTED_MODULE_0__ .Ee)(tries, pace, (0,_pace_js__WEBPACK_IMPORTED_MODULE_0__ .sT)(located.answer.headers));
        const leftMs = Math.floor(pace.silenceLimitMs - (pace.now() - started) - (delay ?? 0));
        const isSilent = located.answer.status === undefined;
        if (delay === undefined || (isSilent && leftMs <= 0))
            throw unavailable(located, tries);
        timeoutMs = isSilent ? Math.min(mostMs, leftMs) : mostMs;
        pace.tell?.(`${troubleText(located)}; asking again in ${Math.ceil(delay / 1000)} s (${tries + 1} of ${mostTries})`);
        await pace.wait(delay);
    }
}
const known = new WeakSet();
const TROUBLES = [
    {
        said: /^the proxy does not /,
        mostTries: 5,
        advice: 'Check what HTTPS_PROXY and HTTP_PROXY say, or have NO_PROXY name the host where it is to be asked without',
    },
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
function troubleOf({ status, text }) {
    return status === undefined ? TROUBLES.find(({ said }) => said.test(text)) : undefined;
}
function isPassing(status) {
    return status === undefined || [408, 425, 429].includes(status) || (status >= 500 && status !== 501 && status !== 507);
}
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
function basicOf({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function plainUrl({ origin, pathname, protocol }) {
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(protocol === 'file:' ? `file://${pathname}` : `${origin}${pathname}`);
}
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
    const what = status === undefined ? `did not answer (${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text)})` : `answered ${status}`;
    return `${plainUrl(url)} ${what}`;
}
function unavailable(located, tries) {
    const times = tries === 1 ? '' : `, ${tries} times`;
    const trouble = troubleOf(located.answer);
    const advice = trouble === undefined ? '' : `. ${trouble.advice}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .yA('REGISTRY_UNAVAILABLE', `${troubleText(located)}${times}${advice}`, true);
}


 }),

 15424:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Kb: () => ( firstValue),
   Ug: () => ( parseCoreMetadata),
   sm: () => ( valuesOf)
 });
function parseCoreMetadata(text) {
    const [head = '', ...body] = text.replaceAll('\r\n', '\n').split('\n\n');
    const fields = [];
    for (const line of head.split('\n')) {
        const last = fields.at(-1);
        const match = /^([A-Za-z][\w-]*):[ \t]*(.*)$/.exec(line);
        if (match !== null)
            fields.push([match[1], match[2]]);
        else if (/^[ \t]/.test(line) && last !== undefined)
            last[1] += `\n${line.replace(/^(?: {7}\||[ \t]+)/, '')}`;
    }
    return { fields, description: body.join('\n\n') };
}
function valuesOf({ fields }, name) {
    const wanted = name.toLowerCase();
    return fields.flatMap(([field, value]) => (field.toLowerCase() === wanted ? value : []));
}
function firstValue(metadata, name) {
    return valuesOf(metadata, name)[0];
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