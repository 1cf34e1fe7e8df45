"use strict";
exports.id = 7358;
exports.ids = [7358];
exports.modules = {

 49606:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   J0: () => ( unlessRefused),
   gF: () => ( tokensIn),
   sV: () => ( WriteRefused),
   yC: () => ( branchFor)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);


function tokensIn(inputs) {
    const { token, 'templates-token': templatesToken, 'templates-host': templatesHost } = inputs;
    return { token, templatesToken, templatesHost };
}
class WriteRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo {
}
async function unlessRefused(work) {
    try {
        return await work;
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo ? new WriteRefused(error.code, error.message, error.hint) : error;
    }
}
const PREFIX = 'maestro/templates';
function branchFor(group, path, base = '') {
    const own = group === 'each' ? `${PREFIX}-${wordFor(path)}` : PREFIX;
    return base === '' ? own : `${own}@${wordFor(base)}`;
}
function wordFor(path) {
    const name = path
        .toLowerCase()
        .replaceAll('/', '--')
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+|-+$/g, '');
    const isPlain = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(path);
    return isPlain ? name : `${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest('hex').slice(0, 8)}`;
}


 }),

 68543:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  k: () => ( planSubmodule),
  o: () => ( refuseRules)
});

var errors = __webpack_require__(12027);
var printable = __webpack_require__(12784);
var pin_rule = __webpack_require__(99383);
;

function decidePin({ rule, pin, pinTags, choice, relation, movedTag }, { allowDowngrade, allowDiverged }) {
    const { target, held, strays: [stray] = [], endless: [none] = [] } = choice;
    const [here, there] = [nameOf(pinTags[0], pin), nameOf(target?.tag, target?.commit)];
    if (movedTag !== undefined) {
        const reason = `${movedTag.tag} led to ${pin_plan_short(pin)} when it was pinned, and leads to ${pin_plan_short(movedTag.commit)} now: somebody moved a published tag`;
        return { action: 'refuse', reason, relation: relation === 'lost' ? 'diverged' : (relation ?? null) };
    }
    if (stray !== undefined && (target === undefined || target.commit === pin)) {
        const reason = `${stray} is on no branch, as require-on-branch asks for`;
        return { action: 'hold', reason, relation: target === undefined ? null : 'same' };
    }
    if (target === undefined) {
        if (held !== undefined)
            return { action: 'hold', reason: heldText(held), relation: null };
        const reason = none === undefined ? whyNone(rule, choice.ignored) : endlessText(none);
        return { action: 'refuse', reason, relation: null };
    }
    if (target.commit === pin) {
        if (held !== undefined)
            return { action: 'hold', reason: heldText(held), relation: 'same' };
        return { action: 'none', reason: `is at ${there}, the newest that ${(0,pin_rule.NQ)(rule)} allows`, relation: 'same' };
    }
    switch (relation) {
        case 'behind':
            return allowDowngrade
                ? { action: 'move', reason: `goes back to ${there}, as allow-downgrade lets it`, relation }
                : {
                    action: 'hold',
                    reason: `${there} is older than ${here}, which is pinned; allow-downgrade would go back`,
                    relation,
                };
        case 'diverged':
            return allowDiverged
                ? {
                    action: 'move',
                    reason: `goes to ${there}, whose history leaves out ${here}, as allow-diverged lets it`,
                    relation,
                }
                : {
                    action: 'refuse',
                    reason: `${there} does not come after ${here}: history was rewritten, or a branch was pinned; allow-diverged would go there`,
                    relation,
                };
        case 'lost':
            return { action: 'move', reason: `goes to ${there}; nobody has ${here} any more`, relation: 'diverged' };
        default:
            return { action: 'move', reason: `${here} \u2192 ${there}`, relation: 'ahead' };
    }
}
function endlessText(tag) {
    return `${tag} leads to no commit: it is of a tree or a file, or a tag of tags that goes on and on`;
}
function heldText({ tag, until }) {
    return `${tag} is younger than min-age; it is taken from ${new Date(until * 1000).toISOString().slice(0, 16)}Z on`;
}
function whyNone(rule, ignored) {
    if (rule.kind === 'exact')
        return `there is no tag ${rule.tag}`;
    if (rule.kind === 'branch')
        return `there is no branch ${rule.branch}`;
    const rest = ignored.length === 0 ? 'there are no tags' : `its tags are others: ${ignored.slice(0, 3).join(', ')}`;
    return `no tag fits ${(0,pin_rule.NQ)(rule)}; ${rest}`;
}
function nameOf(tag, commit) {
    return tag ?? pin_plan_short(commit ?? '');
}
function pin_plan_short(commit) {
    return commit.slice(0, 8);
}

var submodule_url = __webpack_require__(12436);
var semver = __webpack_require__(62088);
var calver = __webpack_require__(19370);
var semantic_version = __webpack_require__(48958);
;



function choosePin(rule, pin, tags, options) {
    if (rule.kind === 'exact') {
        const found = tags.find(({ tag }) => tag === rule.tag);
        return { ignored: [], ...(found === undefined ? {} : { target: targetOf(found) }) };
    }
    const named = tags.flatMap((one) => {
        const version = versionIn(one.tag, options.pattern);
        return version === undefined ? [] : [{ ...one, version }];
    });
    const ranked = rule.kind === 'calver' ? rank(named, CALENDAR) : rank(named, semantic(rule, options));
    const known = new Set(ranked.map(({ tag }) => tag));
    const ignored = named.flatMap(({ tag }) => (known.has(tag) ? [] : tag));
    const [newest] = ranked;
    const isYoung = ({ time }) => time !== undefined && options.now - time < options.minAge;
    const old = ranked.find((one) => one.commit === pin || !isYoung(one));
    const held = newest !== undefined && newest !== old && isYoung(newest) && newest.commit !== pin ? newest : undefined;
    return {
        ignored,
        ...(old === undefined ? {} : { target: targetOf(old) }),
        ...(held === undefined ? {} : { held: { ...targetOf(held), until: (held.time ?? 0) + options.minAge } }),
    };
}
function targetOf({ tag, commit }) {
    return { tag, commit };
}
function versionIn(tag, pattern) {
    if (pattern === undefined)
        return tag;
    const [before = '', after = ''] = pattern.split('*');
    if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length < before.length + after.length)
        return undefined;
    return tag.slice(before.length, tag.length - after.length);
}
function rank(tags, { parse, compare }) {
    return tags
        .flatMap((one) => {
        const version = parse(one.version);
        return version === undefined ? [] : [{ one, version }];
    })
        .sort((a, b) => compare(b.version, a.version))
        .map(({ one }) => one);
}
const CALENDAR = { parse: calver.s, compare: calver.z };
function semantic(rule, { prerelease }) {
    return {
        parse(text) {
            const version = (0,calver.s)(text) === undefined ? (0,semantic_version.q)(text) : undefined;
            if (version === undefined || (version.prerelease.length > 0 && !prerelease))
                return undefined;
            const fits = rule.kind !== 'range' || semver.satisfies(version, rule.range, { includePrerelease: prerelease });
            return fits ? version : undefined;
        },
        compare: (a, b) => a.compare(b),
    };
}

;






async function planSubmodule(submodule, inputs, { sourceOf, origin, now, setBy }) {
    const at = (key) => ({ file: '.gitmodules', line: submodule.lineOf(key) });
    const place = (0,submodule_url.Y)(submodule.url, origin, at('url'));
    const source = sourceOf(place);
    const tags = await source.tags();
    const pinTags = tags.filter(({ commit }) => commit === submodule.pin).map(({ tag }) => tag);
    const tagThen = await setBy(submodule);
    const rule = ruleFor(submodule, inputs.rule, tagThen === undefined ? pinTags : [...pinTags, tagThen]);
    const options = {
        prerelease: inputs.prerelease,
        minAge: secondsIn(inputs['min-age']),
        now,
        ...(submodule.trackPattern === undefined ? {} : { pattern: submodule.trackPattern }),
    };
    const movedTag = movedTagOf(tagThen, submodule.pin, tags);
    const { choice, relation, commits, isCut = false, } = await relate({ rule, pin: submodule.pin, tags, options, isBranchRequired: inputs['require-on-branch'] }, source);
    const decision = decidePin({
        ...{ rule, pin: submodule.pin, pinTags, choice },
        ...(relation === undefined ? {} : { relation }),
        ...(movedTag === undefined ? {} : { movedTag }),
    }, { allowDowngrade: inputs['allow-downgrade'], allowDiverged: inputs['allow-diverged'] });
    const plan = {
        path: submodule.path,
        name: submodule.name,
        url: place.url,
        rule: (0,pin_rule.NQ)(rule),
        from: submodule.pin,
        fromTag: pinTags[0] ?? null,
        to: choice.target?.commit ?? null,
        tag: choice.target?.tag ?? null,
        ...decision,
        ignored: choice.ignored,
    };
    const strays = inputs['require-on-branch'] ? [] : await strayWarnings(plan, source);
    return {
        plan,
        commits: decision.action === 'move' ? commits : [],
        isCut: isCut && relation === 'ahead',
        leftOut: decision.action === 'move' && relation === 'diverged' ? await source.leftOut(submodule.pin, plan.to ?? '') : [],
        isTagMoved: movedTag !== undefined,
        source,
        warnings: [...warningsOf(tagThen, tags, choice), ...strays],
    };
}
function warningsOf(tagThen, tags, { endless = [] }) {
    const isGone = tagThen !== undefined && tags.every(({ tag }) => tag !== tagThen);
    return [
        ...(isGone ? [{ code: 'TAG_GONE', text: `${tagThen}, by which the pin was set, is not there any more` }] : []),
        ...endless.map((tag) => ({ code: 'TAG_ENDLESS', text: endlessText(tag) })),
    ];
}
async function strayWarnings({ action, tag, to }, source) {
    if (action !== 'move' || tag === null || to === null || (await source.seemsOnBranch(to)) !== false)
        return [];
    const text = `${tag} is not on ${source.branches}; require-on-branch would pass over it`;
    return [{ code: 'TAG_STRAY', text }];
}
function movedTagOf(setBy, pin, tags) {
    const now = tags.find(({ tag }) => tag === setBy);
    return now === undefined || now.commit === pin ? undefined : now;
}
function ruleFor(submodule, given, pinTags) {
    if (given !== '')
        return (0,pin_rule.Vy)(given, 'rule');
    const { track, path, lineOf } = submodule;
    const line = lineOf('track');
    if (track !== undefined)
        return (0,pin_rule.Vy)(track, `.gitmodules:${line}`);
    const rule = (0,pin_rule.Y)(pinTags);
    if (rule !== undefined)
        return rule;
    const why = pinTags.length === 0 ? 'no tag leads to its pin' : `the tags of its pin speak for none: ${pinTags.join(', ')}`;
    throw new errors.yo('RULE_MISSING', `nothing says which versions ${(0,printable.g$)(path)} follows, and ${why}`, 'Add track = semver, calver, range:^1.2, branch:main or exact:TAG to its section, or set rule.', { file: '.gitmodules', line });
}
async function relate({ rule, pin, tags, options, isBranchRequired }, source) {
    let candidates = tags;
    const [strays, endless] = [[], []];
    for (;;) {
        const chosen = rule.kind === 'branch' ? await branchChoice(rule.branch, source) : choosePin(rule, pin, candidates, options);
        const choice = {
            ...chosen,
            ...(strays.length === 0 ? {} : { strays }),
            ...(endless.length === 0 ? {} : { endless }),
        };
        const { target } = choice;
        if (target === undefined)
            return { choice, commits: [] };
        if (target.commit === pin)
            return { choice, relation: 'same', commits: [] };
        const standing = await source.relate(pin, target.commit);
        if (standing === undefined) {
            if (target.tag !== undefined)
                endless.push(target.tag);
            if (rule.kind === 'branch' || rule.kind === 'exact')
                return { choice: { ignored: [], endless }, commits: [] };
            candidates = candidates.filter(({ commit }) => commit !== target.commit);
            continue;
        }
        if (isBranchRequired && target.tag !== undefined && !(await source.isOnBranch(target.commit))) {
            strays.push(target.tag);
            candidates = candidates.filter(({ commit }) => commit !== target.commit);
            continue;
        }
        if (options.minAge > 0 && (rule.kind === 'branch' || rule.kind === 'exact')) {
            const until = (await source.timeOf(target.commit)) + options.minAge;
            const tag = rule.kind === 'branch' ? rule.branch : rule.tag;
            if (until > options.now)
                return { choice: { ignored: [], held: { tag, commit: target.commit, until } }, commits: [] };
        }
        const known = candidates.find(({ commit }) => commit === target.commit);
        if (options.minAge > 0 && known !== undefined && known.time === undefined) {
            const time = await source.timeOf(target.commit);
            candidates = candidates.map((one) => (one.commit === target.commit ? { ...one, time } : one));
            continue;
        }
        return { choice, ...standing };
    }
}
async function branchChoice(branch, source) {
    const commit = await source.branch(branch);
    return { ignored: [], ...(commit === undefined ? {} : { target: { commit } }) };
}
const UNITS = { m: 60, h: 3_600, d: 86_400, w: 604_800 };
function refuseRules(inputs) {
    if (inputs.rule !== '')
        (0,pin_rule.Vy)(inputs.rule, 'rule');
    secondsIn(inputs['min-age']);
}
function secondsIn(text) {
    const [, number = '', unit = ''] = /^\s*(\d{1,5})\s*([mhdw]?)\s*$/.exec(text) ?? [];
    if (number !== '' && (unit !== '' || Number(number) === 0))
        return Number(number) * (UNITS[unit] ?? 0);
    throw new errors.yo('INPUT_INVALID', `min-age: ${(0,printable.g$)(text)} is no time`, 'Write 36h, 3d or 2w.');
}


 }),

 48389:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  H: () => ( commitsThatCount),
  mm: () => ( driftFrom),
  S$: () => ( mergeTemplates),
  CJ: () => ( treeChanges)
});

var errors = __webpack_require__(12027);
var printable = __webpack_require__(12784);
;


function contentOf(contents, { path, objectId }) {
    const content = contents.get(objectId);
    if (content !== undefined)
        return content;
    throw new errors.yA('BLOB_MISSING', `the repository does not give the content of ${(0,printable.g$)(path)} (${objectId})`, true);
}

;
const HASH = { start: '# ', end: '' };
const SLASHES = { start: '// ', end: '' };
const DASHES = { start: '-- ', end: '' };
const SEMICOLON = { start: '; ', end: '' };
const STARS = { start: '/* ', end: ' */' };
const MARKUP = { start: '<!-- ', end: ' -->' };
const BY_ENDING = [
    [HASH, 'toml yaml yml py pyi sh bash zsh fish rb pl r cfg conf env txt in tf hcl nix mk cmake properties gitignore'],
    [
        HASH,
        'gitattributes editorconfig dockerignore npmrc npmignore prettierignore eslintignore mailmap coveragerc flake8',
    ],
    [
        SLASHES,
        'ts mts cts tsx js mjs cjs jsx go rs java kt kts scala swift c h cc cpp hpp cs proto gradle jsonc json5 scss less',
    ],
    [DASHES, 'sql lua hs'],
    [SEMICOLON, 'ini'],
    [STARS, 'css'],
    [MARKUP, 'md markdown html htm xml svg vue'],
];
const BY_NAME = /^(?:dockerfile|containerfile|makefile|gnumakefile|justfile|gemfile|rakefile|procfile|codeowners|pipfile)$/i;
function commentFor(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (BY_NAME.test(name) || /^dockerfile\./i.test(name))
        return HASH;
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return name.includes('.') ? BY_ENDING.find(([, endings]) => endings.split(' ').includes(ending))?.[0] : undefined;
}

var git_modes = __webpack_require__(24082);
var json = __webpack_require__(41589);
var likeness = __webpack_require__(92299);
var yaml = __webpack_require__(38140);
var templates_submodules = __webpack_require__(97003);
;


function whyNoTarget(path, submodules) {
    const parts = path.split('/');
    const inside = submodules.find((one) => path === one || path.startsWith(`${one}/`));
    if (inside !== undefined)
        return `it is inside the submodule ${(0,printable.g$)(inside)}`;
    if (!path.isWellFormed())
        return 'its name is not UTF-8';
    return (0,templates_submodules.Dl)(path) ?? whyNoSubmoduleFile(parts) ?? whyNotOnWindows(parts);
}
function whyNoSubmoduleFile(parts) {
    const isOne = parts.some((part) => /^(?:\.gitmodules|gitmod~\d+|gi7eba~\d+)[ .]*(?::.*)?$/i.test(withoutHidden(part)));
    return isOne ? 'git reads its submodules there' : undefined;
}
function withoutHidden(part) {
    return part.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '');
}
function whyNotOnWindows(parts) {
    const device = parts.find((part) => /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])(?: *\..*)?$/i.test(part));
    if (device !== undefined)
        return `${(0,printable.g$)(device)} is a device on Windows`;
    const sign = parts.map((part) => /[<>:"|?*]/.exec(part)?.[0]).find((found) => found !== undefined);
    return sign === undefined ? undefined : `no name on Windows holds ${sign}`;
}
function foldPath(path) {
    return path.normalize('NFC').toLowerCase().normalize('NFC');
}
function whyNoLink(path, target) {
    if (target === '')
        return 'it leads nowhere';
    if (/\p{Cc}/u.test(target) || !target.isWellFormed())
        return 'it holds control characters, or what is not UTF-8';
    if (target.startsWith('/') || /^[A-Za-z]:/.test(target))
        return `it leads to ${(0,printable.g$)(target)}, which is absolute`;
    if (target.includes('\\'))
        return 'it holds a backslash';
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    const up = parts.findIndex((part) => part !== '..');
    const [climbs, rest] = up < 0 ? [parts.length, []] : [up, parts.slice(up)];
    if (climbs > path.split('/').length - 1)
        return `it leads to ${(0,printable.g$)(target)}, outside of the repository`;
    if (rest.includes('..'))
        return `it leads to ${(0,printable.g$)(target)}, which goes down and up again`;
    return rest.map((part) => (0,templates_submodules.Dl)(part)).find((why) => why !== undefined);
}

;







const MODES = ['merge', 'replace', 'create-once', 'block'];
const LINE_ENDS = ['keep', 'lf', 'crlf'];
const SYNC_MANIFEST = 'maestro-sync.yml';
async function readSyncManifest(text, file) {
    const reading = await (0,yaml.b)(text);
    if ('problem' in reading) {
        throw invalid(`${SYNC_MANIFEST}: ${reading.problem.message}`, { file, line: reading.problem.line }, undefined);
    }
    const top = reading.value;
    if (!(0,json.Gv)(top))
        throw invalid('it has no list of files', { file, line: 1 }, EXAMPLE);
    refuseUnknown(top, ['files'], (key) => ({ file, line: reading.lineOf([key]) }));
    const entries = top['files'];
    const at = { file, line: reading.lineOf(['files']) };
    if (!Array.isArray(entries))
        throw invalid('files is no list', at, EXAMPLE);
    return entries.map((entry, index) => ruleOf(entry, index, reading, file));
}
const EXAMPLE = 'Begin with\nfiles:\n  - from: python\n    to: .\n    mode: merge';
const KEYS = ['from', 'to', 'mode', 'if', 'eol'];
function ruleOf(entry, index, { lineOf: lineAt }, file) {
    const lineOf = (key) => lineAt(['files', index, key]);
    const at = (key) => ({ file, line: lineOf(key) });
    if (!(0,json.Gv)(entry))
        throw invalid(`entry ${index + 1} of files is none`, at(''), EXAMPLE);
    refuseUnknown(entry, KEYS, at);
    const text = (key) => textOf(entry, key, at(key));
    const from = text('from');
    if (from === undefined)
        throw invalid('an entry of files has no from', at(''), 'Add from: a path, a folder or a glob.');
    const mode = oneOf(MODES, text('mode') ?? 'merge', 'mode', at('mode'));
    const [to, condition] = [text('to'), text('if')];
    const why = whyNoSource(from);
    if (why !== undefined)
        throw invalid(`from: ${(0,printable.g$)(from)}: ${why}`, at('from'), PATH_HINT);
    const whyNot = to === undefined ? undefined : whyNoDestination(to);
    if (whyNot !== undefined)
        throw invalid(`to: ${(0,printable.g$)(to ?? '')}: ${whyNot}`, at('to'), PATH_HINT);
    const rule = {
        from: from === './' ? '.' : from,
        ...(to === undefined ? {} : { to: to === '.' ? './' : to }),
        mode,
        ...(condition === undefined ? {} : { condition: conditionOf(condition, at('if')) }),
        eol: oneOf(LINE_ENDS, text('eol') ?? 'keep', 'eol', at('eol')),
        file,
        lineOf,
    };
    refuseBlockWithoutComments(rule);
    return rule;
}
const PATH_HINT = 'Paths begin at the top of the repository, and have / between their parts.';
function whyNoSource(from) {
    if (from === '.' || from === './')
        return undefined;
    const path = withoutSlash(from);
    if (!isGlob(path))
        return whyNoTarget(path, []);
    if (/\p{Cc}/u.test(path))
        return 'it holds control characters';
    if (path.startsWith('!'))
        return 'what is not taken cannot be said here';
    if (path.startsWith('/') || path.split('/').includes('..'))
        return 'it is not below the repository';
    return undefined;
}
function whyNoDestination(to) {
    return to === '.' || to === './' ? undefined : whyNoTarget(withoutSlash(to), []);
}
function conditionOf(text, at) {
    const isWanted = !text.startsWith('!');
    const glob = (isWanted ? text : text.slice(1)).trim();
    const why = glob === '' ? 'it names nothing' : whyNoSource(glob);
    if (why !== undefined)
        throw invalid(`if: ${(0,printable.g$)(text)}: ${why}`, at, 'Write if: pyproject.toml, or if: "!setup.py".');
    return { glob, isWanted };
}
function refuseBlockWithoutComments({ mode, from, to, file, lineOf }) {
    if (mode !== 'block')
        return;
    const target = to ?? from;
    if (target.endsWith('/') || target === '.' || isGlob(target) || commentFor(target) !== undefined)
        return;
    const line = lineOf(to === undefined ? 'from' : 'to');
    throw invalid(`mode: block: nobody knows how ${(0,printable.g$)(target)} holds comments`, { file, line }, 'Use mode: merge.');
}
function isGlob(path) {
    return /[*?[\]{}()!]/.test(path);
}
function withoutSlash(path) {
    return path.replace(/\/$/, '');
}
function textOf(entry, key, at) {
    if (!Object.hasOwn(entry, key))
        return undefined;
    const value = entry[key];
    if (typeof value === 'string' && value.trim() !== '')
        return value;
    throw invalid(`${key} is no text`, at, key === 'if' ? 'One that begins with ! stands in quotes.' : undefined);
}
function oneOf(allowed, value, key, at) {
    const found = allowed.find((one) => one === value);
    if (found !== undefined)
        return found;
    throw invalid(`${key}: ${(0,printable.g$)(value)} is none`, at, (0,likeness.a)(value, allowed, `It is one of ${allowed.join(', ')}.`));
}
function refuseUnknown(entry, known, at) {
    const unknown = Object.keys(entry).find((key) => !known.includes(key));
    if (unknown === undefined)
        return;
    const hint = (0,likeness.a)(unknown, known, `There are ${known.join(', ')}.`);
    throw invalid(`${(0,printable.g$)(unknown)} is no key of ${SYNC_MANIFEST}`, at(unknown), hint);
}
function invalid(message, at, hint) {
    return new errors.yo('SYNC_MANIFEST_INVALID', message, hint, at);
}

;






async function placeFiles(rules, templates, product) {
    const sources = templates.filter(({ path }) => path !== SYNC_MANIFEST);
    const repositories = product.filter(({ mode }) => mode === git_modes.NG).map(({ path }) => path);
    const holds = await conditionsIn(product);
    const files = new Map();
    const blocks = new Map();
    const submodules = new Set();
    const idle = [];
    const faults = [];
    for (const rule of rules) {
        const targetOf = await targetsOf(rule, sources);
        const found = sources.flatMap((entry) => {
            const path = targetOf(entry.path);
            return path === undefined ? [] : { ...entry, path, source: entry.path, rule };
        });
        if (found.length === 0)
            idle.push(rule);
        if (!holds(rule))
            continue;
        for (const file of found) {
            const why = whyNoTarget(file.path, repositories) ?? whyNoBlock(file);
            if (why !== undefined)
                faults.push(refused(file, why));
            else if (file.mode === git_modes.NG)
                submodules.add(file.source);
            else if (rule.mode === 'block')
                blocks.set(JSON.stringify([file.path, file.source]), file);
            else
                files.set(file.path, file);
        }
    }
    faults.push(...clashesIn(files));
    return { files, blocks: [...blocks.values()], submodules: [...submodules], idle, faults };
}
async function targetsOf({ from, to }, sources) {
    const folder = to === undefined ? undefined : to === './' ? '' : `${withoutSlash(to)}/`;
    if (from === '.')
        return (source) => (folder ?? '') + source;
    const plain = withoutSlash(from);
    const name = plain.slice(plain.lastIndexOf('/') + 1);
    if (sources.some(({ path }) => path === plain)) {
        const target = to === undefined ? plain : to.endsWith('/') ? `${folder}${name}` : to;
        return (source) => (source === plain ? target : undefined);
    }
    const below = (base, source) => (folder === undefined ? source : folder + source.slice(base.length));
    const inside = `${plain}/`;
    if (!isGlob(from) || sources.some(({ path }) => path.startsWith(inside))) {
        return (source) => (source.startsWith(inside) ? below(inside, source) : undefined);
    }
    const { default: picomatch } = await __webpack_require__.e( 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const fits = picomatch(from, { dot: true });
    const { base } = picomatch.scan(from);
    return (source) => (fits(source) ? below(base === '' ? '' : `${base}/`, source) : undefined);
}
async function conditionsIn(product) {
    const { default: picomatch } = await __webpack_require__.e( 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const paths = new Set(product.flatMap(({ path }) => [path, ...foldersOf(path)]));
    return ({ condition }) => {
        if (condition === undefined)
            return true;
        const plain = withoutSlash(condition.glob);
        const fits = picomatch(plain, { dot: true });
        const isThere = paths.has(plain) || (isGlob(plain) && [...paths].some((path) => fits(path)));
        return isThere === condition.isWanted;
    };
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
function whyNoBlock({ path, mode, rule }) {
    if (rule.mode !== 'block')
        return undefined;
    if (!(0,git_modes.$W)(mode))
        return 'a link or a submodule is no block of a file';
    return commentFor(path) === undefined ? 'nobody knows how it holds comments around a block' : undefined;
}
function clashesIn(files) {
    const seen = new Map();
    const clashes = [];
    for (const file of files.values()) {
        const other = seen.get(foldPath(file.path));
        if (other !== undefined)
            clashes.push(refused(file, `it is ${(0,printable.g$)(other)} where letter case does not count`));
        seen.set(foldPath(file.path), file.path);
    }
    for (const file of files.values()) {
        const other = foldersOf(file.path).map((folder) => seen.get(foldPath(folder)));
        const first = other.find((one) => one !== undefined);
        if (first !== undefined)
            clashes.push(refused(file, `${(0,printable.g$)(first)} is a file, not a folder`));
    }
    return clashes;
}
function refused({ path, source, rule }, why) {
    const what = path === source ? (0,printable.g$)(path) : `${(0,printable.g$)(path)}, from ${(0,printable.g$)(source)}`;
    return new errors.yo('SYNC_PATH_REFUSED', `no file may go to ${what}: ${why}`, 'Change from or to, or the file in the templates.', {
        file: rule.file,
        line: rule.lineOf(rule.to === undefined ? 'from' : 'to'),
    });
}

;


function startThreads({ before, after, trees, product }) {
    const earlier = byPath(trees.before);
    const later = byPath(trees.after);
    const threads = new Map();
    for (const theirs of after.files.values()) {
        const { path, rule } = theirs;
        const ours = product.get(path);
        const unplaced = ours === undefined ? undefined : earlier.get(theirs.source);
        const base = before.files.get(path) ?? (unplaced === undefined ? undefined : { ...unplaced, path });
        threads.set(path, { path, rule, theirs, ...some({ base, ours }) });
    }
    for (const base of before.files.values()) {
        if (after.files.has(base.path))
            continue;
        const ours = product.get(base.path);
        if (!later.has(base.source))
            threads.set(base.path, { path: base.path, rule: base.rule, base, ...some({ ours }) });
        else
            followRule(base, ours, threads);
    }
    return [...threads.values()];
}
function followRule(base, ours, threads) {
    const news = [...threads.values()].filter((one) => one.theirs?.source === base.source && one.base === undefined && one.rule.mode === 'merge');
    const [only] = news;
    if (only === undefined || news.length > 1 || (ours !== undefined && only.ours !== undefined))
        return;
    threads.set(only.path, { ...only, base, ...some({ ours: ours ?? only.ours }) });
}
function decide(thread) {
    const { base, ours, theirs, rule } = thread;
    if (rule.mode === 'create-once') {
        return theirs !== undefined && ours === undefined && base === undefined
            ? { act: 'take', mode: theirs.mode }
            : NOTHING;
    }
    if (rule.mode === 'replace')
        return replaced(thread);
    if (theirs === undefined)
        return deletedThere(base, ours);
    if (ours === undefined) {
        if (base === undefined)
            return { act: 'take', mode: theirs.mode };
        return base.objectId === theirs.objectId ? NOTHING : { act: 'conflict', kind: 'deleted-here' };
    }
    return merged(thread, ours, theirs);
}
const NOTHING = { act: 'nothing' };
function replaced({ ours, theirs, rule }) {
    if (theirs === undefined)
        return ours === undefined ? NOTHING : { act: 'delete' };
    if (ours === undefined)
        return { act: 'take', mode: theirs.mode };
    if (typeOf(ours) !== typeOf(theirs))
        return { act: 'conflict', kind: 'type' };
    if (rule.eol === 'keep' && isSame(ours, theirs))
        return NOTHING;
    return { act: 'take', mode: theirs.mode };
}
function deletedThere(base, ours) {
    if (base === undefined || ours === undefined)
        return NOTHING;
    if (isSame(base, ours))
        return { act: 'delete' };
    const isComparable = typeOf(base) === 'file' && base.mode === ours.mode;
    return isComparable ? { act: 'compare' } : { act: 'conflict', kind: 'deleted-there' };
}
function merged({ path, base, rule }, ours, theirs) {
    const hasMoved = ours.path !== path;
    if (isSame(ours, theirs) && !hasMoved)
        return NOTHING;
    if (base !== undefined && isSame(base, theirs) && !hasMoved)
        return NOTHING;
    const types = new Set([base ?? theirs, ours, theirs].map(typeOf));
    if (types.size > 1)
        return { act: 'conflict', kind: 'type' };
    const mode = base === undefined || base.mode === theirs.mode ? ours.mode : theirs.mode;
    if (ours.objectId === theirs.objectId || base?.objectId === theirs.objectId) {
        return hasMoved || mode !== ours.mode ? { act: 'move', mode } : NOTHING;
    }
    if (ours.objectId === base?.objectId && rule.eol === 'keep')
        return { act: 'take', mode };
    if (types.has('link'))
        return ours.objectId === base?.objectId ? { act: 'take', mode } : CONFLICT;
    return { act: 'merge', mode };
}
const CONFLICT = { act: 'conflict', kind: 'link' };
function turnedPaths({ before, after, product }) {
    const turned = new Set();
    const below = (files, others) => {
        for (const path of files) {
            for (const folder of foldersOf(path)) {
                if (others.has(folder) && (product.has(folder) || product.has(path)))
                    turned.add(path).add(folder);
            }
        }
    };
    below(after.files.keys(), before.files);
    below(before.files.keys(), after.files);
    return turned;
}
function typeOf({ mode }) {
    if ((0,git_modes.$W)(mode))
        return 'file';
    return mode === git_modes.ps ? 'link' : 'submodule';
}
function isSame(a, b) {
    return a.mode === b.mode && a.objectId === b.objectId;
}
function byPath(tree) {
    return new Map(tree.map((entry) => [entry.path, entry]));
}
function some(sides) {
    return {
        ...(sides.base === undefined ? {} : { base: sides.base }),
        ...(sides.ours === undefined ? {} : { ours: sides.ours }),
    };
}
const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

;
function findBlock(text, source, comment) {
    const lines = text.split(/(?<=\n)/);
    const at = (mark) => lines.flatMap((line, index) => (line.trim() === markerOf(mark, source, comment) ? [index] : []));
    const [begins, ends] = [at(BEGIN), at(END)];
    const [begin, end] = [begins[0], ends[0]];
    if (begin === undefined && end === undefined)
        return { kind: 'none' };
    if (begin === undefined || end === undefined || begins.length > 1 || ends.length > 1 || end < begin) {
        return { kind: 'broken', line: (begins[1] ?? begin ?? ends[1] ?? end ?? 0) + 1 };
    }
    const joined = (from, to) => lines.slice(from, to).join('');
    return { kind: 'found', before: joined(0, begin), content: joined(begin + 1, end), after: joined(end + 1) };
}
const BEGIN = 'begin';
const END = 'end';
function markerOf(mark, source, { start, end }) {
    return `${start}maestro-sync ${mark}: ${source}${end}`.trim();
}
function putBlock(text, source, content, comment) {
    const found = findBlock(text, source, comment);
    const inside = content === '' || content.endsWith('\n') ? content : `${content}\n`;
    const block = `${markerOf(BEGIN, source, comment)}\n${inside}${markerOf(END, source, comment)}\n`;
    if (found.kind === 'found')
        return found.before + block + found.after;
    if (text === '')
        return block;
    return `${text.endsWith('\n') ? text : `${text}\n`}\n${block}`;
}
function removeBlock(text, source, comment) {
    const found = findBlock(text, source, comment);
    if (found.kind !== 'found')
        return text;
    return found.after === '' ? found.before.replace(/\n\n$/, '\n') : found.before + found.after;
}

;
const LOOKED_AT = 8_000;
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
function isBinary(content) {
    return content.subarray(0, LOOKED_AT).includes(0);
}
function formOf(content) {
    const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    let [all, wide] = [0, 0];
    for (let at = text.indexOf(10); at >= 0; at = text.indexOf(10, at + 1)) {
        all++;
        if (text[at - 1] === 13)
            wide++;
    }
    const eol = all === 0 ? undefined : wide * 2 > all ? 'crlf' : 'lf';
    return { eol, hasMark: text.subarray(0, MARK.length).equals(MARK) };
}
function plainForm(content) {
    const { hasMark } = formOf(content);
    const text = Buffer.from(hasMark ? content.subarray(MARK.length) : content);
    return text.includes('\r\n') ? Buffer.from(text.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : text;
}
function inForm(content, { eol, hasMark }) {
    const plain = plainForm(content);
    const text = eol === 'crlf' ? Buffer.from(plain.toString('latin1').replaceAll('\n', '\r\n'), 'latin1') : plain;
    return hasMark ? Buffer.concat([MARK, text]) : text;
}
function withLineEnds(content, eol) {
    return eol === 'keep' || isBinary(content) ? content : inForm(content, { eol, hasMark: formOf(content).hasMark });
}
function saysTheSame(a, b) {
    return isBinary(a) || isBinary(b) ? Buffer.compare(a, b) === 0 : plainForm(a).equals(plainForm(b));
}

;






async function driftOf(templates, product) {
    return (await differing(templates, product)).map(({ drift }) => drift).sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function settledDrift(templates, product, { readTemplates, readProduct }) {
    const found = await differing(templates, product);
    const unread = found.filter(({ drift }) => drift.kind === 'unread');
    const [theirs, ours] = await Promise.all([
        readTemplates(unread.map(({ theirs: file }) => file.objectId)),
        readProduct(unread.flatMap(({ ours: entry }) => entry?.objectId ?? [])),
    ]);
    const settled = found.flatMap(({ drift, theirs: file, ours: entry }) => {
        if (drift.kind !== 'unread' || entry === undefined)
            return [drift];
        const kind = contentDrift(file, contentOf(theirs, file), contentOf(ours, entry));
        return kind === undefined ? [] : [{ ...drift, kind }];
    });
    return settled.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function differing({ rules, tree }, product) {
    const { files, blocks, faults } = await placeFiles(rules, tree, product);
    const [fault] = faults;
    if (fault !== undefined)
        throw fault;
    const entries = new Map(product.map((entry) => [entry.path, entry]));
    return [...files.values(), ...blocks].flatMap((theirs) => {
        const { path, source, rule } = theirs;
        const ours = entries.get(path);
        const kind = kindOf(theirs, ours);
        return kind === undefined || rule.mode === 'create-once'
            ? []
            : { drift: { path, source, mode: rule.mode, kind }, theirs, ours };
    });
}
function kindOf(theirs, ours) {
    if (ours === undefined)
        return 'missing';
    if (typeOf(ours) !== typeOf(theirs))
        return 'type';
    if (theirs.rule.mode === 'block')
        return 'unread';
    const isWritten = theirs.rule.eol !== 'keep' && typeOf(theirs) === 'file';
    if (isWritten && ours.mode === theirs.mode)
        return 'unread';
    if (ours.objectId !== theirs.objectId && !isWritten)
        return 'content';
    return ours.mode === theirs.mode ? undefined : 'mode';
}
function contentDrift({ path, source, rule }, theirs, ours) {
    if (rule.mode !== 'block')
        return Buffer.compare(withLineEnds(theirs, rule.eol), ours) === 0 ? undefined : 'content';
    const comment = commentFor(path);
    if (comment === undefined)
        return 'content';
    const latin = (bytes) => Buffer.from(bytes).toString('latin1');
    const found = findBlock(latin(plainForm(ours)), latin(Buffer.from(source)), comment);
    if (found.kind === 'none')
        return 'missing';
    const wanted = latin(plainForm(theirs));
    const isEqual = found.kind === 'found' && [wanted, `${wanted}\n`].includes(found.content);
    return isEqual ? undefined : 'content';
}

;



const MOST_OWN = 500;
async function followRenames(threads, product, tools) {
    return followProduct(await followTemplates(threads, tools), product, tools);
}
async function followTemplates(threads, tools) {
    const files = threads.filter(({ rule }) => rule.mode === 'merge');
    const gone = files.filter(({ base, ours, theirs }) => {
        return base !== undefined && theirs === undefined && !(ours !== undefined && isSame(base, ours));
    });
    const fresh = files.filter(({ base, theirs }) => base === undefined && theirs !== undefined);
    const names = await renamesBetween(gone.map(({ base }) => base), fresh.map(({ theirs }) => theirs), [tools.readTemplates, tools.readTemplates], tools);
    const goneAt = new Map(gone.map((thread) => [thread.base.path, thread]));
    const joined = new Map();
    const ended = new Set();
    for (const thread of fresh) {
        const old = goneAt.get(names.get(thread.path) ?? '');
        if (old === undefined || (old.ours !== undefined && thread.ours !== undefined))
            continue;
        joined.set(thread, { ...thread, ...some({ base: old.base, ours: old.ours ?? thread.ours }) });
        ended.add(old);
    }
    return threads.filter((thread) => !ended.has(thread)).map((thread) => joined.get(thread) ?? thread);
}
async function followProduct(threads, product, tools) {
    const lost = threads.filter(({ base, ours, theirs, rule }) => {
        if (rule.mode !== 'merge' || base === undefined || theirs === undefined || ours !== undefined)
            return false;
        return typeOf(base) === 'file' && !isSame(base, theirs);
    });
    if (lost.length === 0)
        return threads;
    const bases = lost.map(({ base }) => base);
    const known = new Set(threads.flatMap(({ path, base }) => [path, base?.path]));
    const free = [...product.values()].filter(({ path }) => !known.has(path) && whyNoTarget(path, []) === undefined);
    const own = likelyAmong(free, bases);
    const names = await renamesBetween(bases, own, [tools.readTemplates, tools.readProduct], tools);
    const nowAt = new Map([...names].map(([now, then]) => [then, product.get(now)]));
    return threads.map((thread) => {
        const ours = lost.includes(thread) ? nowAt.get(thread.base?.path ?? '') : undefined;
        return ours === undefined ? thread : { ...thread, path: ours.path, ours };
    });
}
function likelyAmong(own, bases) {
    const ids = new Set(bases.map(({ objectId }) => objectId));
    const names = new Set(bases.map(({ path }) => nameOf(path)));
    const endings = new Set(bases.map(({ path }) => endingOf(path)));
    const rank = ({ path, objectId }) => ids.has(objectId) || names.has(nameOf(path)) ? 0 : endings.has(endingOf(path)) ? 1 : 2;
    const likely = own.filter((entry) => typeOf(entry) === 'file' && rank(entry) < 2);
    return likely.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_OWN);
}
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const endingOf = (path) => nameOf(path).replace(/^.*(?=\.)/, '');
async function renamesBetween(before, after, [readBefore, readAfter], { scratch }) {
    const names = new Map();
    if (before.length === 0 || after.length === 0)
        return names;
    const taken = new Set();
    for (const one of after) {
        const same = before.filter(({ path, mode, objectId }) => {
            return (objectId === one.objectId && typeOf({ mode }) === typeOf(one) && objectId !== EMPTY_BLOB && !taken.has(path));
        });
        const found = same.find(({ path }) => nameOf(path) === nameOf(one.path)) ?? same[0];
        if (found === undefined)
            continue;
        names.set(one.path, found.path);
        taken.add(found.path);
    }
    const from = before.filter((one) => typeOf(one) === 'file' && !taken.has(one.path));
    const to = after.filter((one) => typeOf(one) === 'file' && !names.has(one.path));
    if (from.length === 0 || to.length === 0)
        return names;
    const [old, now] = await Promise.all([filesOf(from, readBefore), filesOf(to, readAfter)]);
    for (const [path, was] of await scratch.findRenames(old, now))
        names.set(path, was);
    return names;
}
async function filesOf(entries, read) {
    const contents = await read(entries.map(({ objectId }) => objectId));
    return entries.map((entry) => ({ path: entry.path, mode: entry.mode, content: contentOf(contents, entry) }));
}

var external_node_crypto_ = __webpack_require__(77598);
;

function markedConflict(thread) {
    return { ...described(thread, 'content'), hasMarkers: true, diff: '' };
}
async function conflict(thread, kind, contents, { scratch }, why) {
    const { path, base, theirs } = thread;
    const hasLines = theirs !== undefined && contents.theirs !== undefined && kind !== 'binary';
    const from = base === undefined || contents.base === undefined ? undefined : loose(base, contents.base);
    const diff = hasLines ? await scratch.diff(from, loose(theirs, contents.theirs)) : '';
    return { path, changes: [], conflict: { ...described(thread, kind, why), hasMarkers: false, diff } };
}
function loose({ path, mode }, content) {
    return { path, mode, content };
}
function described({ path, base, theirs }, kind, why = '') {
    const moved = theirs !== undefined && base !== undefined && base.path !== path ? ` (it was ${(0,printable.g$)(base.path)})` : '';
    return { path, kind, message: `${MESSAGES[kind]}${moved}${why === '' ? '' : `: ${why}`}` };
}
const MESSAGES = {
    content: 'the product and the templates changed the same lines',
    binary: 'the product and the templates changed it, and it has no lines to merge',
    link: 'the product and the templates changed where this link leads',
    invalid: 'what both changed does not go together',
    'deleted-here': 'the product deleted it, and the templates changed it: it stays deleted',
    'deleted-there': 'the templates deleted it, and the product changed it: it stays',
    type: 'a file, a link, a folder or a submodule became something else: the product keeps what it has',
    clash: 'the templates have something new here, and the product something else',
    block: 'the block of the templates cannot be put into this file',
};

var toml = __webpack_require__(41023);
;



const READERS = [
    [/\.toml$|^pipfile$|^(?:poetry|uv|pdm|cargo)\.lock$/, toml.D7],
    [/\.(?:ya?ml|cff)$|^\.(?:clang-format|clang-tidy|yamllint)$/, (text) => (0,yaml.C)(text)],
    [
        /\.(?:json|webmanifest|ipynb|geojson)$|^(?:pipfile|composer|flake)\.lock$|^\.watchmanconfig$/,
        async (text) => (0,json.Vh)(text),
    ],
];
const WITHOUT_READER = /\.(?:jsonc|json5|jsonl|code-workspace|lock|lockb|lockfile|sum)$|\.lock\.[^.]+$|-lock\.[^.]+$|^\.(?:babelrc|swcrc|eslintrc|prettierrc|stylelintrc|releaserc|jshintrc|lintstagedrc|nycrc|mocharc)$/;
const structured_files_nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
function isStructured(path) {
    const name = structured_files_nameOf(path);
    return (path.toLowerCase().startsWith('.github/workflows/') ||
        WITHOUT_READER.test(name) ||
        READERS.some(([fits]) => fits.test(name)));
}
async function whyBroken(path, after, sources) {
    const read = READERS.find(([fits]) => fits.test(structured_files_nameOf(path)))?.[1];
    if (read === undefined)
        return undefined;
    const problem = await problemIn(after, read);
    if (problem === undefined)
        return undefined;
    const before = await Promise.all(sources.map((source) => problemIn(source, read)));
    return before.every((one) => one === undefined) ? problem : undefined;
}
async function problemIn(content, read) {
    const reading = await read(Buffer.from(content).toString('utf8'));
    if (!('problem' in reading))
        return undefined;
    const { message, line } = reading.problem;
    return `line ${line}: ${message}`;
}

;
function changed({ path, ours }, change) {
    if (ours !== undefined && ours.path !== path)
        return { path, changes: [{ path: ours.path, deleted: true }, change] };
    const isThere = ours !== undefined && 'objectId' in change && change.objectId === ours.objectId && change.mode === ours.mode;
    return { path, changes: isThere ? [] : [change] };
}

;




function textMerge(decided, contents) {
    const nothing = Buffer.alloc(0);
    const { base = nothing, ours = nothing, theirs = nothing } = contents;
    const forms = (contents.base === undefined ? [ours, theirs] : [base, ours, theirs]).map(formOf);
    const ends = new Set(forms.flatMap(({ eol }) => eol ?? []));
    const marks = new Set(forms.map(({ hasMark }) => hasMark));
    const { eol } = decided.thread.rule;
    if (eol === 'keep' && ends.size < 2 && marks.size < 2) {
        return { decided, contents, texts: { base, ours, theirs }, write: (text) => text };
    }
    const own = formOf(ours);
    const form = { eol: eol === 'keep' ? (own.eol ?? formOf(theirs).eol ?? 'lf') : eol, hasMark: own.hasMark };
    const texts = { base: plainForm(base), ours: plainForm(ours), theirs: plainForm(theirs) };
    const isOurs = (text) => eol === 'keep' && texts.ours.equals(text);
    return { decided, contents, texts, write: (text) => (isOurs(text) ? ours : inForm(text, form)) };
}
async function mergeTexts(merges, { scratch }) {
    const simple = merges.map(({ texts: { base, ours, theirs } }) => {
        const isEqual = (a, b) => Buffer.compare(a, b) === 0;
        if (isEqual(ours, theirs) || isEqual(base, theirs))
            return { content: ours, isClean: true };
        return isEqual(base, ours) ? { content: theirs, isClean: true } : undefined;
    });
    const hard = merges.filter((_, at) => simple[at] === undefined);
    const merged = (await scratch.mergeTexts(hard.map(({ texts }) => texts))).values();
    return simple.map((one) => one ?? merged.next().value);
}
async function judged(merge, { content, isClean }, tools) {
    const { decided, contents, write } = merge;
    const { thread, decision } = decided;
    const { path, ours } = thread;
    const written = write(content);
    const isStrict = isStructured(path);
    if (!isClean && isStrict)
        return conflict(thread, 'content', contents, tools);
    const isOurs = contents.ours !== undefined && Buffer.compare(written, contents.ours) === 0;
    const outcome = isOurs && ours !== undefined
        ? changed(thread, { path, mode: decision.mode, objectId: ours.objectId })
        : changed(thread, { path, mode: decision.mode, content: written });
    if (!isClean)
        return { ...outcome, conflict: markedConflict(thread) };
    const sources = [contents.ours, contents.theirs].filter((side) => side !== undefined);
    const why = isStrict ? await whyBroken(path, written, sources) : undefined;
    return why === undefined ? outcome : conflict(thread, 'invalid', contents, tools, why);
}

;










async function mergeContents(decided, tools) {
    const read = await readContents(decided, tools);
    const outcomes = [];
    const merges = [];
    for (const one of decided) {
        const contents = read(one);
        const outcome = leftOutOf(one, contents) ?? (await outcomeOf(one, contents, tools));
        if (outcome !== undefined)
            outcomes.push(outcome);
        else if (isMerge(one))
            merges.push(textMerge(one, contents));
    }
    const merged = await mergeTexts(merges, tools);
    for (const [at, merge] of merges.entries())
        outcomes.push(await judged(merge, merged[at], tools));
    return outcomes.filter(({ changes, conflict, leftOut }) => changes.length > 0 || (conflict ?? leftOut) !== undefined);
}
function isMerge(one) {
    return one.decision.act === 'merge';
}
async function readContents(decided, { readTemplates, readProduct }) {
    const needs = new Map(decided.map((one) => [one, neededOf(one)]));
    const ids = (side) => [...needs.values()].flatMap((need) => (need[side] === undefined ? [] : [need[side].objectId]));
    const [templates, product] = await Promise.all([
        readTemplates([...new Set([...ids('base'), ...ids('theirs')])]),
        readProduct([...new Set(ids('ours'))]),
    ]);
    const content = (entry, from) => entry === undefined ? undefined : contentOf(from, entry);
    return (one) => {
        const need = needs.get(one);
        return {
            base: content(need?.base, templates),
            ours: content(need?.ours, product),
            theirs: content(need?.theirs, templates),
        };
    };
}
function neededOf({ thread: { base, ours, theirs }, decision, }) {
    switch (decision.act) {
        case 'take':
            return { theirs };
        case 'merge':
            return { base, ours, theirs };
        case 'compare':
            return { base, ours };
        case 'conflict':
            return decision.kind === 'deleted-here' && theirs !== undefined && typeOf(theirs) === 'file'
                ? { base, theirs }
                : {};
        default:
            return {};
    }
}
const MOST_BYTES = 100 * 2 ** 20;
function leftOutOf({ thread: { path }, decision }, contents) {
    const sides = [contents.base, contents.ours, contents.theirs].filter((side) => side !== undefined);
    if (decision.act !== 'take' && decision.act !== 'merge')
        return undefined;
    const leave = (why) => ({ path, changes: [], leftOut: { path, why } });
    if (sides.some(isPointer))
        return leave('lfs');
    return sides.some(({ length }) => length > MOST_BYTES) ? leave('size') : undefined;
}
function isPointer(content) {
    if (content.length > 1024)
        return false;
    return /^version https:\/\/git-lfs\.github\.com\/spec\/v\d/.test(Buffer.from(content).toString('latin1'));
}
async function outcomeOf(one, contents, tools) {
    const { thread, decision } = one;
    const { path, ours } = thread;
    switch (decision.act) {
        case 'nothing':
            return { path, changes: [] };
        case 'delete':
            return { path, changes: ours === undefined ? [] : [{ path: ours.path, deleted: true }] };
        case 'move':
            return ours === undefined ? undefined : changed(thread, { path, mode: decision.mode, objectId: ours.objectId });
        case 'take':
            return taken(thread, decision.mode, contents.theirs ?? Buffer.alloc(0));
        case 'compare':
            return saysTheSame(contents.base ?? Buffer.alloc(0), contents.ours ?? Buffer.alloc(0))
                ? { path, changes: [{ path, deleted: true }] }
                : conflict(thread, 'deleted-there', contents, tools);
        case 'conflict':
            return conflict(thread, decision.kind, contents, tools);
        default:
            return [contents.base, contents.ours, contents.theirs].some((side) => side !== undefined && isBinary(side))
                ? conflict(thread, 'binary', contents, tools)
                : undefined;
    }
}
function taken(thread, mode, content) {
    const { path, ours, theirs, rule } = thread;
    if (mode === git_modes.ps && theirs !== undefined) {
        const why = whyNoLink(path, Buffer.from(content).toString('utf8'));
        if (why !== undefined)
            throw refused(theirs, why);
        return changed(thread, { path, mode, content });
    }
    const written = withLineEnds(content, rule.eol);
    return ours !== undefined && blobId(written) === ours.objectId
        ? changed(thread, { path, mode, objectId: ours.objectId })
        : changed(thread, { path, mode, content: written });
}
function blobId(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

;







async function mergeBlocks(sides, outcomes, tools) {
    const steps = await blockSteps(sides, tools);
    if (steps.size === 0)
        return outcomes;
    const settled = new Map(outcomes.map((outcome) => [outcome.path, outcome]));
    const ours = [...steps.keys()].flatMap((path) => sides.product.get(path) ?? []);
    const contents = await tools.readProduct(ours.filter((one) => typeOf(one) === 'file').map(({ objectId }) => objectId));
    for (const [path, own] of steps) {
        const entry = sides.product.get(path);
        const content = entry === undefined || typeOf(entry) !== 'file' ? undefined : contentOf(contents, entry);
        const outcome = await withBlocks(own, { path, entry, content, outcome: settled.get(path) }, tools);
        if (outcome !== undefined)
            settled.set(path, outcome);
    }
    return [...settled.values()];
}
async function blockSteps({ before, after, trees }, { readTemplates }) {
    const key = ({ path, source }) => JSON.stringify([path, source]);
    const bases = new Map(before.blocks.map((block) => [key(block), block]));
    const present = new Set(after.blocks.map(key));
    const sources = new Set(trees.after.map(({ path }) => path));
    const gone = before.blocks.filter((block) => !present.has(key(block)) && !sources.has(block.source));
    const contents = await readTemplates(after.blocks.map(({ objectId }) => objectId));
    const steps = [
        ...gone.map((block) => ({ block, base: block, content: undefined })),
        ...after.blocks.map((block) => ({ block, base: bases.get(key(block)), content: contentOf(contents, block) })),
    ];
    const byPath = new Map();
    for (const step of steps)
        byPath.set(step.block.path, [...(byPath.get(step.block.path) ?? []), step]);
    return byPath;
}
async function withBlocks(steps, target, tools) {
    const { path, entry, outcome } = target;
    const change = outcome?.changes.find((one) => one.path === path);
    const current = change === undefined ? target.content : contentAfter(change, target.content);
    const leave = (why) => ({ path, changes: [], leftOut: { path, why } });
    if (current !== undefined && isPointer(current))
        return leave('lfs');
    const text = latin(plainForm(current ?? Buffer.alloc(0)));
    const put = steps.reduce((rest, step) => (isWanted(step, rest) ? applied(step, rest) : rest), text);
    const broken = steps.flatMap((step) => brokenLine(step, text) ?? [])[0];
    if (put === text && broken === undefined)
        return undefined;
    const stop = (kind, message) => merge_blocks_conflict(steps, { path, kind, message }, outcome, tools);
    if (outcome?.conflict !== undefined || outcome?.leftOut !== undefined) {
        return stop('block', 'the block of the templates waits until the rest of this file is settled');
    }
    if (entry !== undefined && typeOf(entry) !== 'file')
        return stop('type', 'this is no file that could hold a block');
    if (current !== undefined && isBinary(current))
        return stop('binary', 'this has no lines that could hold a block');
    if (broken !== undefined)
        return stop('block', `line ${broken}: the comments around the block are not one pair`);
    const form = formOf(current ?? Buffer.alloc(0));
    const [rule] = steps.map(({ block }) => block.rule);
    const eol = rule === undefined || rule.eol === 'keep' ? (form.eol ?? 'lf') : rule.eol;
    const written = inForm(Buffer.from(put, 'latin1'), { eol, hasMark: form.hasMark });
    const parts = [current ?? Buffer.alloc(0), ...steps.flatMap(({ content }) => content ?? [])];
    const why = isStructured(path) ? await whyBroken(path, written, parts) : undefined;
    if (why !== undefined)
        return stop('invalid', `with the block of the templates this file is broken: ${why}`);
    const mode = change !== undefined && 'mode' in change ? change.mode : (entry?.mode ?? '100644');
    const others = outcome?.changes.filter((one) => one !== change) ?? [];
    return { path, changes: [...others, { path, mode, content: written }] };
}
function contentAfter(change, before) {
    if ('deleted' in change)
        return undefined;
    return 'content' in change ? change.content : before;
}
function isWanted({ block, base, content }, text) {
    const found = searched(block, text);
    if (found.kind === 'none')
        return content !== undefined && base === undefined;
    return found.kind === 'found';
}
function applied({ block, content }, text) {
    const comment = commentOf(block);
    const source = latin(Buffer.from(block.source));
    if (content === undefined)
        return removeBlock(text, source, comment);
    return putBlock(text, source, latin(plainForm(content)), comment);
}
function brokenLine({ block }, text) {
    const found = searched(block, text);
    return found.kind === 'broken' ? found.line : undefined;
}
function searched(block, text) {
    return findBlock(text, latin(Buffer.from(block.source)), commentOf(block));
}
function commentOf({ path }) {
    const comment = commentFor(path);
    if (comment === undefined)
        throw new Error(`${path} was placed as a block, and holds no comments`);
    return comment;
}
function latin(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
async function merge_blocks_conflict(steps, { path, kind, message }, outcome, { scratch, readTemplates }) {
    const bases = await readTemplates(steps.flatMap(({ base }) => base?.objectId ?? []));
    const diffs = await Promise.all(steps.map(({ block, base, content }) => {
        const file = { path: block.source, mode: '100644' };
        const before = base === undefined ? undefined : { ...file, content: contentOf(bases, base) };
        return scratch.diff(before, content === undefined ? undefined : { ...file, content });
    }));
    const own = { path, kind, message, hasMarkers: false, diff: diffs.join('') };
    if (outcome?.conflict !== undefined) {
        const { conflict: first } = outcome;
        return { ...outcome, conflict: { ...first, diff: first.diff + own.diff, message: `${first.message}; ${message}` } };
    }
    return {
        path,
        changes: outcome?.changes ?? [],
        ...(outcome?.leftOut ? { leftOut: outcome.leftOut } : {}),
        conflict: own,
    };
}

;



function settleClashes(outcomes, product) {
    let settled = outcomes;
    for (;;) {
        const next = settleOnce(settled, product);
        if (next.every((one, at) => one === settled[at]))
            return settled;
        settled = next;
    }
}
function withoutWorkflow(outcome) {
    const path = outcome.changes.find((one) => one.path.startsWith('.github/workflows/'))?.path;
    return path === undefined ? outcome : { path: outcome.path, changes: [], leftOut: { path, why: 'workflows' } };
}
function settleOnce(outcomes, product) {
    const old = new Set(product.map(({ path }) => path));
    const now = new Set(old);
    const changes = outcomes.flatMap((outcome) => outcome.changes);
    for (const change of changes)
        if ('deleted' in change)
            now.delete(change.path);
    for (const change of changes)
        if (!('deleted' in change))
            now.add(change.path);
    const tree = foldedTree(now);
    return outcomes.map((outcome) => {
        const why = outcome.changes
            .filter((change) => !('deleted' in change) && !old.has(change.path))
            .map(({ path }) => whyNoRoom(path, tree))
            .find((one) => one !== undefined);
        if (why === undefined)
            return outcome;
        const { path } = outcome;
        const message = `the templates have something new here, and ${why}`;
        return { path, changes: [], conflict: { path, kind: 'clash', message, hasMarkers: false, diff: '' } };
    });
}
function foldedTree(paths) {
    const files = new Map();
    const folders = new Map();
    for (const path of paths) {
        const folded = foldPath(path);
        const same = files.get(folded);
        if (same === undefined)
            files.set(folded, [path]);
        else
            same.push(path);
        for (const folder of foldersOf(path))
            folders.set(foldPath(folder), folder);
    }
    return { files, folders };
}
function whyNoRoom(path, { files, folders }) {
    const folded = foldPath(path);
    const other = files.get(folded)?.find((one) => one !== path);
    if (other !== undefined)
        return `${(0,printable.g$)(other)} is the same where letter case does not count`;
    const folder = folders.get(folded);
    if (folder !== undefined)
        return `${(0,printable.g$)(folder)} is a folder`;
    const around = foldersOf(path).flatMap((one) => files.get(foldPath(one)) ?? [])[0];
    return around === undefined ? undefined : `${(0,printable.g$)(around)} is no folder`;
}

;






async function mergeFiles(request, tools) {
    const sides = await placeSides(request);
    const [fault] = sides.after.faults;
    if (fault !== undefined)
        throw fault;
    const threads = await followRenames(startThreads(sides), sides.product, tools);
    const turned = turnedPaths(sides);
    const decided = threads.map((thread) => ({
        thread,
        decision: turned.has(thread.path) ? turn(thread) : decide(thread),
    }));
    const files = await mergeContents(decided, tools);
    const outcomes = await mergeBlocks(sides, files, tools);
    const merge = mergeOf(settleClashes(outcomes, request.product), sides);
    const others = outcomes.map(withoutWorkflow);
    if (others.every((one, at) => one === outcomes[at]))
        return merge;
    return { ...merge, withoutWorkflows: mergeOf(settleClashes(others, request.product), sides) };
}
function mergeOf(settled, sides) {
    const byPath = (a, b) => (a.path < b.path ? -1 : 1);
    return {
        changes: settled.flatMap(({ changes }) => changes).sort(byPath),
        conflicts: settled.flatMap(({ conflict }) => conflict ?? []).sort(byPath),
        leftOut: [
            ...settled.flatMap(({ leftOut }) => leftOut ?? []),
            ...sides.after.submodules.map((path) => ({ path, why: 'submodule' })),
        ].sort(byPath),
        idle: sides.after.idle.map(({ from, file, lineOf }) => ({ from, file, line: lineOf('from') })),
    };
}
function turn({ theirs }) {
    return theirs === undefined ? { act: 'nothing' } : { act: 'conflict', kind: 'type' };
}
const NOWHERE = { files: new Map(), blocks: [], submodules: [], idle: [], faults: [] };
async function placeSides({ before, after, product }) {
    return {
        before: before === undefined ? NOWHERE : await placeFiles(before.rules, before.tree, product),
        after: await placeFiles(after.rules, after.tree, product),
        trees: { before: before?.tree ?? [], after: after.tree },
        product: new Map(product.map((entry) => [entry.path, entry])),
    };
}

;




async function templatesAt({ url, path }, commit, remote) {
    const tree = await remote.tree(url, commit);
    const manifest = tree.find((entry) => entry.path === SYNC_MANIFEST);
    if (manifest === undefined)
        return undefined;
    const content = (await remote.contents(url, [manifest.objectId])).get(manifest.objectId) ?? new Uint8Array();
    const rules = await readSyncManifest(Buffer.from(content).toString('utf8'), `${path}/${SYNC_MANIFEST}`);
    return { rules, tree };
}
async function mergeTemplates(plan, isAdopted, place) {
    const { remote, scratch, product, readProduct } = place;
    if (plan.to === null)
        return undefined;
    const after = await templatesAt(plan, plan.to, remote);
    if (after === undefined)
        return undefined;
    const before = isAdopted ? undefined : await templatesBefore(plan, remote);
    const readTemplates = (ids) => remote.contents(plan.url, ids);
    return mergeFiles({ before, after, product }, { readTemplates, readProduct, scratch });
}
async function templatesBefore(plan, remote) {
    if (!(await remote.bring(plan.url, plan.from)))
        return undefined;
    return (await templatesAt(plan, plan.from, remote)) ?? { rules: [], tree: await remote.tree(plan.url, plan.from) };
}
async function commitsThatCount(plan, commits, { remote, product }) {
    if (plan.to === null || commits.length === 0)
        return commits;
    const paths = new Set([SYNC_MANIFEST]);
    const pins = [await templatesBefore(plan, remote), await templatesAt(plan, plan.to, remote)];
    if (pins[1] === undefined)
        return commits;
    for (const templates of pins) {
        if (templates === undefined)
            continue;
        const { files, blocks } = await placeFiles(templates.rules, templates.tree, product);
        for (const { source } of [...files.values(), ...blocks])
            paths.add(source);
    }
    const touching = new Set(await remote.touching(plan.url, { older: plan.from, newer: plan.to }, [...paths]));
    return commits.filter(({ id }) => touching.has(id));
}
async function driftFrom(plan, place) {
    const { remote, product, readProduct } = place;
    const templates = await templatesAt(plan, plan.from, remote);
    if (templates === undefined)
        return [];
    const readTemplates = (ids) => remote.contents(plan.url, ids);
    return settledDrift(templates, product, { readTemplates, readProduct });
}
function treeChanges(changes) {
    return changes.map((change) => {
        const path = change.path;
        if ('deleted' in change)
            return { path, mode: null };
        return 'content' in change
            ? { path, mode: change.mode, content: change.content }
            : { path, mode: change.mode, id: change.objectId };
    });
}


 }),

 74730:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   u: () => ( changelogOf)
 });
 var _standards_conventional_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67774);

const BREAKING = 'Breaking changes';
const TITLES = new Map([
    ['feat', 'Features'],
    ['fix', 'Fixes'],
    ['perf', 'Performance'],
    ['docs', 'Documentation'],
]);
const REST = 'Other changes';
function changelogOf(commits) {
    const sections = new Map([BREAKING, ...TITLES.values(), REST].map((title) => [title, []]));
    for (const { id, message } of commits) {
        const [subject = ''] = message.split('\n');
        if (/^Merge (?:branch|pull request|tag|remote-tracking)/.test(subject) || subject.trim() === '')
            continue;
        const parsed = (0,_standards_conventional_commits_js__WEBPACK_IMPORTED_MODULE_0__ .h)(message);
        const { scope } = parsed ?? {};
        const text = parsed?.isBreaking === true ? (parsed.breaking ?? parsed.description) : (parsed?.description ?? subject);
        const title = parsed?.isBreaking === true ? BREAKING : (TITLES.get(parsed?.type ?? '') ?? REST);
        sections
            .get(title)
            ?.push({ commit: id, text: text.replace(/\s+/g, ' '), ...(scope === undefined ? {} : { scope }) });
    }
    return [...sections].flatMap(([title, entries]) => (entries.length === 0 ? [] : [{ title, entries }]));
}


 }),

 57164:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $5: () => ( fitted),
   D9: () => ( markdownCode),
   FH: () => ( markdownPlace),
   PP: () => ( tableHead),
   TM: () => ( folded),
   jD: () => ( tableRow),
   markdownText: () => ( markdownText)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _workspaces_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37878);
 var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);
 var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24545);




const LONGEST_CODE = 160;
const PLAIN_WORD = /^["'(]{0,2}[\p{L}\p{N}\p{M}]+(?:[-'\u2019]\p{L}+)*["')]{0,2}[,.;:!?\u2026]?["')]?$/u;
const LIST_NUMBER = /^\d+[.)]$/;
const PUNCTUATED = /^(["'(]*)(.*?)((?:[,;:!?]|(?<![./])\.)?["')]*(?:,|(?<![./])\.)?)$/su;
function markdownCode(text, limit = LONGEST_CODE) {
    const shown = (0,_clip_js__WEBPACK_IMPORTED_MODULE_0__ .zf)((0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text), limit).replaceAll('`', '\\x60').replaceAll('|', '\\x7c');
    return shown.trim() === '' ? `\`"${shown}"\`` : `\`${shown}\``;
}
function markdownText(text) {
    return (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text)
        .split(' ')
        .filter((word) => word !== '')
        .map(markdownWord)
        .join(' ');
}
function markdownWord(word, at) {
    if (word === '\u2013' || word === '\u2026')
        return word;
    if (PLAIN_WORD.test(word) && !(at === 0 && LIST_NUMBER.test(word)))
        return word;
    const [, before = '', name = '', after = ''] = PUNCTUATED.exec(word) ?? [];
    return name === '' ? markdownCode(word) : `${before}${markdownCode(name)}${after}`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function tableHead(titles) {
    return tableRow(titles) + tableRow(titles.map(() => '---'));
}
function folded(title, markdown) {
    return `<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}
function markdownPlace(file, line, limit) {
    return markdownCode((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__ ._b)((0,_workspaces_location_js__WEBPACK_IMPORTED_MODULE_2__ .Z9)({ file, line }), limit));
}
function fitted(lines, bytes) {
    let size = 0;
    const cut = lines.findIndex((line) => {
        size += Buffer.byteLength(line);
        return size > bytes;
    });
    return cut === -1 ? lines.join('') : `${lines.slice(0, cut).join('')}\n+${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__ .zD)(lines.length - cut)} more\n`;
}


 }),

 56882:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   LU: () => ( driftText),
   TC: () => ( filesText),
   fZ: () => ( driftMarkdown),
   xY: () => ( filesMarkdown)
 });
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24545);
 var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57164);



const LONGEST_DIFF = 2_000;
const MOST_CONFLICTS = 20;
const LEFT_OUT_BYTES = 8_000;
function filesMarkdown(files, share = 1) {
    const { conflicts, leftOut } = files;
    const most = Math.ceil(MOST_CONFLICTS * share);
    const open = conflicts.slice(0, most).map((one) => conflictMarkdown(one, LONGEST_DIFF * share));
    const more = conflicts.length > most ? `- and ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .zD)(conflicts.length - most)} more\n` : '';
    const todo = conflicts.length === 0
        ? ''
        : `\n**${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .hS)(conflicts.length, 'conflict')}: look at these, please**\n\n${open.join('')}${more}`;
    const rest = leftOut.map(({ path, why }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__ .D9)(path)}: ${LEFT_OUT[why]}\n`);
    const left = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__ .$5)(rest, LEFT_OUT_BYTES * share);
    return `\n${filesText(files)}.\n${todo}${rest.length === 0 ? '' : `\n**Left as they are**\n\n${left}`}`;
}
function conflictMarkdown({ path, message, diff }, longest) {
    const shown = diff.length > longest ? `${diff.slice(0, longest)}\n\u2026` : diff;
    const fence = '`'.repeat(Math.max(3, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    const block = shown === ''
        ? ''
        : `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__ .TM)('what the templates changed', `${fence}diff\n${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .fk)(shown)}\n${fence}\n`)}`;
    return `- [ ] ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__ .D9)(path)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.markdownText)(message)}\n${block}`;
}
function filesText({ changes }) {
    return `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .hS)(changes.length, 'file')} of the templates ${changes.length === 1 ? 'comes' : 'come'} along`;
}
const LEFT_OUT = {
    size: 'is too large',
    lfs: 'is kept by Git LFS',
    submodule: 'is a submodule of the templates',
    workflows: 'is a workflow, which the token may not write (workflows: write)',
};
function driftMarkdown(drift) {
    const rows = drift.map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__ .jD)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__ .D9)(one.path), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.markdownText)(driftText(one))]));
    const differ = `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .hS)(drift.length, 'file')} ${drift.length === 1 ? 'differs' : 'differ'} from the templates`;
    return `**${differ}**\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__ .PP)(['file', ''])}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__ .$5)(rows, 200_000)}`;
}
function driftText({ kind, source }) {
    return DRIFT_WORDS[kind](source);
}
const DRIFT_WORDS = {
    missing: (source) => `the templates have it as ${source}, and it is not here`,
    content: (source) => `it is not what ${source} of the templates holds`,
    mode: (source) => `it has another mode than ${source} of the templates`,
    type: (source) => `it is another kind of file than ${source} of the templates`,
    unread: (source) => `it may not be what ${source} of the templates holds`,
};


 }),

 67774:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   h: () => ( parseConventionalCommit)
 });
const HEADER = /^(?<type>[A-Za-z][A-Za-z0-9-]*)(?:\((?<scope>[^()\n]+)\))?(?<mark>!)?: (?<description>\S.*)$/;
const FOOTER = /^BREAKING[ -]CHANGE: (?<text>\S[\s\S]*?)(?=\n[\w-]+(?:: | #)|$(?![\s\S]))/m;
function parseConventionalCommit(message) {
    const [subject = '', ...body] = message.replaceAll('\r\n', '\n').split('\n');
    const groups = HEADER.exec(subject.trimEnd())?.groups;
    if (groups === undefined)
        return undefined;
    const { type = '', scope, mark, description = '' } = groups;
    const breaking = FOOTER.exec(body.join('\n'))?.groups?.['text']?.trim();
    return {
        type: type.toLowerCase(),
        description,
        isBreaking: mark !== undefined || breaking !== undefined,
        ...(scope === undefined ? {} : { scope }),
        ...(breaking === undefined ? {} : { breaking }),
    };
}


 }),

 52478:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( ConfigFault),
   m: () => ( parseGitConfig)
 });
class ConfigFault extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
const SECTION = /^\[\s*(?:(?<name>[A-Za-z0-9.-]+)\s*\]|(?<quoted>[A-Za-z0-9-]+)\s+"(?<sub>(?:[^"\\\n]|\\.)*)"\s*\])/;
const KEY = /^(?<key>[A-Za-z][A-Za-z0-9-]*)[ \t]*/;
const ESCAPES = { n: '\n', t: '\t', b: '\b', '"': '"', '\\': '\\' };
function parseGitConfig(text) {
    const lines = text
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n')
        .split('\n');
    const entries = [];
    let section = { section: '' };
    for (let at = 0; at < lines.length; at++) {
        const line = at + 1;
        let rest = lines[at].trimStart();
        const head = SECTION.exec(rest);
        if (head !== null) {
            section = sectionOf(head);
            entries.push({ ...section, key: '', value: '', line });
            rest = rest.slice(head[0].length).trimStart();
        }
        if (rest === '' || /^[#;]/.test(rest))
            continue;
        const key = KEY.exec(rest);
        if (key === null)
            throw new ConfigFault('this is no section and no key', line);
        const after = rest.slice(key[0].length);
        if (after === '') {
            entries.push({ ...section, key: nameIn(key), value: 'true', line });
            continue;
        }
        if (!after.startsWith('='))
            throw new ConfigFault('a key has to be followed by =', line);
        const { value, used } = valueFrom(lines, at, after.slice(1));
        entries.push({ ...section, key: nameIn(key), value, line });
        at += used;
    }
    return entries;
}
function nameIn(match) {
    return (match.groups?.['key'] ?? '').toLowerCase();
}
function sectionOf({ groups = {} }) {
    const { name, quoted, sub } = groups;
    if (quoted !== undefined)
        return { section: quoted.toLowerCase(), subsection: (sub ?? '').replace(/\\(.)/g, '$1') };
    const [section = '', ...rest] = (name ?? '').toLowerCase().split('.');
    return rest.length === 0 ? { section } : { section, subsection: rest.join('.') };
}
function valueFrom(lines, start, first) {
    let [value, kept, isQuoted, used] = ['', 0, false, 0];
    let text = first.trimStart();
    for (let at = 0;; at++) {
        const sign = text[at];
        if (sign === undefined) {
            if (isQuoted)
                throw new ConfigFault('a quote is not closed', start + used + 1);
            return { value: value.slice(0, kept), used };
        }
        if (sign === '"') {
            isQuoted = !isQuoted;
            kept = Math.max(kept, value.length);
        }
        else if (!isQuoted && (sign === '#' || sign === ';')) {
            return { value: value.slice(0, kept), used };
        }
        else if (sign === '\\') {
            const next = text[++at];
            if (next === undefined) {
                used++;
                text = lines[start + used] ?? '';
                at = -1;
                continue;
            }
            const meant = ESCAPES[next];
            if (meant === undefined)
                throw new ConfigFault(`\\${next} means nothing`, start + used + 1);
            value += meant;
            kept = value.length;
        }
        else {
            value += sign;
            if (isQuoted || !/\s/.test(sign))
                kept = value.length;
        }
    }
}


 }),

 87336:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   p: () => ( isRefName)
 });
function isRefName(name) {
    return (/^(?![-/.])[^\s~^:?*[\\\p{Cc}]+$/u.test(name) &&
        !/\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[/.]$/.test(name) &&
        name !== '@');
}


 }),

 29199:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Y: () => ( isThisMachine)
 });
function isThisMachine(host) {
    return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host);
}


 }),

 12436:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Y: () => ( resolveSubmoduleUrl)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
 var _standards_git_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7919);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);
 var _standards_this_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29199);




const HINT = 'Use https://HOST/OWNER/NAME.git, git@HOST:OWNER/NAME.git, or ../NAME.git for a neighbour.';
function resolveSubmoduleUrl(url, origin, at) {
    const refuse = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('SUBMODULE_URL', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)((0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_2__ .$b)(url))}: ${why}`, HINT, at);
    if (/[\p{Cc}\s]|%(?:0[0-9a-f]|1[0-9a-f]|7f)/iu.test(url))
        throw refuse('it holds blanks or control characters');
    const isRelative = /^\.\.?\//.test(url);
    if (isRelative && origin === undefined) {
        throw refuse('it is relative, and nobody knows where this repository comes from');
    }
    const absolute = isRelative ? relativeTo((0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_2__ .D6)(origin ?? '').url, url) : url;
    if (absolute === undefined)
        throw refuse('it leads above the host of this repository');
    if (absolute.startsWith('-'))
        throw refuse('git would take it for an option');
    if (/^[^/]*::/.test(absolute) && !absolute.includes('['))
        throw refuse('git would run a program for it');
    const parsed = (0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_2__ .RA)(absolute);
    if (parsed === undefined || parsed.path === '' || parsed.host.startsWith('-'))
        throw refuse('this is no address of a repository elsewhere');
    const protocol = /^([a-z][a-z0-9+.-]*):\/\//i.exec(absolute)?.[1]?.toLowerCase() ?? 'ssh';
    if (!['https', 'ssh'].includes(protocol) && !(protocol === 'http' && (0,_standards_this_machine_js__WEBPACK_IMPORTED_MODULE_3__ .Y)(parsed.host))) {
        throw refuse(`${protocol} is not taken: it is not encrypted, or reads more than a repository`);
    }
    if (/:\/\/[^/:]*:[^/]*@/.test(absolute))
        throw refuse('it holds a password: take it out, everybody can read it');
    return { ...parsed, url: protocol === 'ssh' ? absolute : (0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_2__ .D6)(absolute).url };
}
function relativeTo(origin, url) {
    const isUrl = origin.includes('://');
    let [base, rest] = [origin.replace(/\/+$/, ''), url];
    let separator = '/';
    while (/^\.\.?\//.test(rest)) {
        const isUp = rest.startsWith('../');
        rest = rest.slice(isUp ? 3 : 2);
        if (!isUp)
            continue;
        const cut = isUrl ? base.lastIndexOf('/') : Math.max(base.lastIndexOf('/'), base.lastIndexOf(':'));
        if (cut < 0 || /^[a-z][a-z0-9+.-]*:\/?$/i.test(base.slice(0, cut)))
            return undefined;
        separator = base[cut] ?? '/';
        base = base.slice(0, cut);
    }
    return `${base}${separator}${rest}`;
}


 }),

 97003:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Dl: () => ( whyNoPath),
   P4: () => ( linksOfTree),
   an: () => ( readSubmodules)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
 var _standards_git_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52478);
 var _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24082);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12784);




const FILE = '.gitmodules';
function linksOfTree(tree) {
    return new Map(tree.flatMap(({ path, mode, objectId }) => (mode === _standards_git_modes_js__WEBPACK_IMPORTED_MODULE_0__ .NG ? [[path, objectId]] : [])));
}
function readSubmodules(text, pins) {
    const described = sectionsIn(text ?? '').map(submoduleOf);
    const byPath = new Map();
    for (const one of described) {
        const other = byPath.get(one.path);
        if (other !== undefined) {
            throw invalid(`${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(one.name)} and ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(other.name)} have the same path`, one.lineOf('path'), 'Take one of them away.');
        }
        byPath.set(one.path, one);
    }
    return [...pins]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, pin]) => {
        const found = byPath.get(path);
        if (found !== undefined)
            return { ...found, pin };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo('GITMODULES_INVALID', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path)} is a submodule, and ${FILE} has no section for it`, `Add [submodule "${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path)}"] with path = ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path)} and its url, or take it away with git rm --cached.`, { file: FILE });
    });
}
function sectionsIn(text) {
    const sections = new Map();
    for (const entry of entriesIn(text)) {
        const { section, subsection: name, key, line } = entry;
        if (section !== 'submodule' || name === undefined)
            continue;
        const own = sections.get(name) ?? [];
        sections.set(name, own);
        const twice = own.find((one) => one.key === key);
        if (twice !== undefined) {
            const what = key === '' ? `the section of ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(name)}` : `${key} of ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(name)}`;
            throw invalid(`${what} stands twice, first in line ${twice.line}`, line, 'Keep one of them: git takes the last, others the first.');
        }
        own.push(entry);
    }
    return [...sections].map(([name, entries]) => ({ name, entries }));
}
function entriesIn(text) {
    try {
        return (0,_standards_git_config_js__WEBPACK_IMPORTED_MODULE_3__ .m)(text);
    }
    catch (error) {
        if (error instanceof _standards_git_config_js__WEBPACK_IMPORTED_MODULE_3__ .F)
            throw invalid(error.message, error.line, 'git cannot read it either.');
        throw error;
    }
}
function submoduleOf({ name, entries }) {
    const lineOf = (key) => (entries.find((one) => one.key === key) ?? entries[0])?.line ?? 1;
    const textOf = (key) => entries.find((one) => one.key === key)?.value;
    const [path, url] = [textOf('path'), textOf('url')];
    for (const [key, value] of [
        ['path', path],
        ['url', url],
    ]) {
        if (value === undefined || value === '')
            throw invalid(`${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(name)} has no ${key}`, lineOf(key), `Add ${key} = \u2026 to its section.`);
    }
    const why = whyNoPath(path ?? '');
    if (why !== undefined)
        throw invalid(`${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(path ?? '')} is no path of a submodule: ${why}`, lineOf('path'), 'Set the path of its folder.');
    const [track, trackPattern] = [textOf('track'), textOf('trackpattern')];
    if (trackPattern !== undefined && trackPattern.split('*').length !== 2) {
        throw invalid(`trackPattern ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(trackPattern)} has to have one *`, lineOf('trackpattern'), 'As in templates-v*: the version stands where the star is.');
    }
    return {
        name,
        path: path ?? '',
        url: url ?? '',
        ...(track === undefined ? {} : { track }),
        ...(trackPattern === undefined ? {} : { trackPattern }),
        lineOf,
    };
}
function whyNoPath(path) {
    if (/[\p{Cc}]/u.test(path))
        return 'it holds control characters';
    if (path.includes('\\'))
        return 'it holds a backslash';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'it is not below the repository';
    if (path.startsWith('-'))
        return 'git would take it for an option';
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
        return 'it is not below the repository, or not in its plainest form';
    if (parts.some((part) => /^(?:\.git|git~\d+)[ .]*$/i.test(part.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '').split(':')[0] ?? ''))) {
        return 'it leads into .git';
    }
    if (parts.some((part) => /[ .]$/.test(part)))
        return 'Windows takes away what its end is';
    return undefined;
}
function invalid(message, line, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo('GITMODULES_INVALID', message, hint, { file: FILE, line });
}


 }),

 19370:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   s: () => ( parseCalendarVersion),
   z: () => ( compareCalendarVersions)
 });
const FORM = /^v?(?<year>\d{4})\.(?<month>\d{1,2})\.(?<day>\d{1,2})(?:[.-](?<release>\d{1,9}))?$/;
function parseCalendarVersion(text) {
    const groups = FORM.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const [year, month, day] = [Number(groups['year']), Number(groups['month']), Number(groups['day'])];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    const again = groups['release'];
    return { year, month, day, release: again === undefined ? 0 : Number(again) + 1 };
}
function compareCalendarVersions(a, b) {
    return a.year - b.year || a.month - b.month || a.day - b.day || a.release - b.release;
}


 }),

 99383:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   NQ: () => ( pinRuleText),
   Vy: () => ( parsePinRule),
   Y: () => ( ruleOf)
 });
 var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
 var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _standards_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87336);
 var _calver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19370);
 var _semantic_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48958);






const FORMS = 'branch:NAME, semver, calver, range:^1.2, exact:TAG';
function parsePinRule(text, where) {
    const [, kind = '', value = ''] = /^\s*([a-z]*)\s*(?::\s*(.*?))?\s*$/.exec(text) ?? [];
    if (value === '' && (kind === 'semver' || kind === 'calver'))
        return { kind };
    if (value !== '' && kind === 'range' && semver__WEBPACK_IMPORTED_MODULE_0__.validRange(value) !== null)
        return { kind, range: value };
    if (kind === 'branch' && (0,_standards_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ .p)(value))
        return { kind, branch: value };
    if (kind === 'exact' && (0,_standards_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ .p)(value))
        return { kind, tag: value };
    const why = kind === 'range' && value !== ''
        ? `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(value)} is no range of semantic versions`
        : `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(text)} is no rule for a pin`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo('RULE_INVALID', `${where}: ${why}`, `There are ${FORMS}.`);
}
function pinRuleText(rule) {
    switch (rule.kind) {
        case 'branch':
            return `branch:${rule.branch}`;
        case 'range':
            return `range:${rule.range}`;
        case 'exact':
            return `exact:${rule.tag}`;
        default:
            return rule.kind;
    }
}
function ruleOf(tags) {
    const isSemantic = tags.some((tag) => (0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_4__ .q)(tag) !== undefined && (0,_calver_js__WEBPACK_IMPORTED_MODULE_5__ .s)(tag) === undefined);
    const isCalendar = tags.some((tag) => (0,_calver_js__WEBPACK_IMPORTED_MODULE_5__ .s)(tag) !== undefined);
    if (isSemantic === isCalendar)
        return undefined;
    return { kind: isCalendar ? 'calver' : 'semver' };
}


 }),

 48958:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   q: () => ( parseSemanticVersion)
 });
 var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

function parseSemanticVersion(text) {
    if (!/^v?\d/.test(text) || text.includes('+'))
        return undefined;
    return semver__WEBPACK_IMPORTED_MODULE_0__.parse(text.replace(/^v/, '')) ?? undefined;
}


 })

};
;