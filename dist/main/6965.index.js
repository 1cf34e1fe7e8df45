"use strict";
exports.id = 6965;
exports.ids = [6965];
exports.modules = {

 36965:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: () => ( run)
});

var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(12027);
var standards_json = __webpack_require__(41589);
var printable = __webpack_require__(12784);
var answers = __webpack_require__(43175);
var place = __webpack_require__(63583);
;
const PLAN = 'release.json';
const NOTES = 'notes.md';

;







async function makeRelease(inputs, system) {
    const { plan, text } = await readFolder(inputs, system);
    const notes = external_node_path_.join(inputs.folder, NOTES);
    const { report, event } = system;
    if (event?.name.startsWith('pull_request')) {
        const message = 'Start the workflow from a tag, a push or by hand to make one.';
        report.annotate({ level: 'notice', title: 'No release is made from a pull request', message });
        return { plan, notes, url: '', created: false };
    }
    const github = await (0,place.MR)(inputs.root, inputs.token, system);
    const there = await look(plan, github);
    if (there.commit !== undefined && there.commit !== plan.commit)
        throw taken(plan, there.commit);
    const made = there.url === undefined;
    const url = there.url ?? (await post(plan, text, inputs, github));
    report.log(made ? `Released ${(0,printable.g$)(plan.tag)}: ${(0,printable.g$)(url)}` : `${(0,printable.g$)(plan.tag)} is released already`);
    return { plan, notes, url, created: made };
}
async function readFolder({ folder }, { folder: base, files }) {
    const file = external_node_path_.join(folder, PLAN);
    const [plan, text] = await Promise.all([PLAN, NOTES].map((name) => files.read(external_node_path_.resolve(base, folder, name))));
    if (plan === undefined || text === undefined) {
        throw new errors.yo('RELEASE_MISSING', `${(0,printable.g$)(file)} is not there`, 'Plan first, with stage: plan and the same folder; between jobs, carry the folder over as an artifact.');
    }
    const reading = (0,standards_json.Vh)(plan);
    if ('value' in reading && isPlan(reading.value))
        return { plan: reading.value, text };
    throw new errors.yo('RELEASE_UNREADABLE', `${(0,printable.g$)(file)} is no plan of a release`, 'Plan again.');
}
function isPlan(value) {
    if (!(0,standards_json.Gv)(value) || value['formatVersion'] !== 1)
        return false;
    const texts = ['version', 'tag', 'commit', 'reason'].map((name) => value[name]);
    const flags = ['pending', 'isPreRelease'].map((name) => value[name]);
    return (texts.every((one) => typeof one === 'string') &&
        flags.every((one) => typeof one === 'boolean') &&
        /^[0-9a-f]{40,64}$/.test(String(value['commit'])) &&
        (value['previous'] === null || (0,standards_json.Gv)(value['previous'])));
}
async function look({ tag }, github) {
    const question = { permission: 'contents: read', expected: [404, 422] };
    const at = `/repos/${github.repository}`;
    const [release, commit] = await Promise.all([
        github.ask({ ...question, path: `${at}/releases/tags/${encodeURIComponent(tag)}` }),
        github.ask({ ...question, path: `${at}/commits/${encodeURIComponent(`tags/${tag}`)}` }),
    ]);
    return {
        url: release.status === 200 ? (0,answers.$6)(release.body, 'html_url') : undefined,
        commit: commit.status === 200 ? (0,answers.$6)(commit.body, 'sha') : undefined,
    };
}
async function post(plan, text, { draft }, github) {
    const { body } = await github.ask({
        method: 'POST',
        path: `/repos/${github.repository}/releases`,
        body: {
            tag_name: plan.tag,
            target_commitish: plan.commit,
            name: plan.tag,
            body: text,
            draft,
            prerelease: plan.isPreRelease,
        },
        permission: 'contents: write',
    });
    return (0,answers.$6)(body, 'html_url') ?? '';
}
function taken({ tag, commit }, other) {
    return new errors.cs('TAG_TAKEN', `the tag ${(0,printable.g$)(tag)} leads to ${other.slice(0, 8)}, and what was built is ${commit.slice(0, 8)}: it was moved, or somebody else released meanwhile`, 'Nothing was overwritten: release what you have under another version.');
}

var changelog = __webpack_require__(74730);
var conventional_commits = __webpack_require__(67774);
var pep440 = __webpack_require__(38828);
var calver = __webpack_require__(19370);
var pep440_ranges = __webpack_require__(82583);
;



function versionInTag(tag, prefix) {
    const text = tag.startsWith(prefix) ? tag.slice(prefix.length) : '';
    return /^\d/.test(text) && (0,pep440_ranges.Qj)(text) !== undefined ? text : undefined;
}
function compareReleases(a, b) {
    const [one, other] = [(0,calver.s)(a), (0,calver.s)(b)];
    return one !== undefined && other !== undefined ? (0,calver.z)(one, other) : (0,pep440.PG)(a, b);
}
function nextVersion(version, level) {
    const [release = ''] = /^\d+(?:\.\d+)*/.exec(version) ?? [];
    const [major = 0, minor = 0, patch = 0] = release.split('.').map(Number);
    if ((0,pep440.Ty)(version))
        return [major, minor, patch].join('.');
    if (level === 'major' && major > 0)
        return [major + 1, 0, 0].join('.');
    return level === 'patch' ? [major, minor, patch + 1].join('.') : [major, minor + 1, 0].join('.');
}
function calendarVersion(today, versions) {
    const known = versions.filter((one) => (0,calver.s)(one) !== undefined).sort(compareReleases);
    const latest = known.at(-1) ?? '';
    const isPadded = /\.0\d(?:\D|$)/.test(known.join(' '));
    const numbers = [today.getUTCMonth() + 1, today.getUTCDate()];
    const day = [today.getUTCFullYear(), ...numbers.map((one) => String(one).padStart(isPadded ? 2 : 1, '0'))].join('.');
    const last = (0,calver.s)(latest);
    const bare = (0,calver.s)(day);
    if (last === undefined || bare === undefined || (0,calver.z)(last, bare) < 0)
        return day;
    const sign = known.some((one) => /-\d+$/.test(one)) ? '-' : '.';
    const isSameDay = last.year === bare.year && last.month === bare.month && last.day === bare.day;
    return isSameDay ? `${day}${sign}${Math.max(last.release, 1)}` : day;
}

;




function releasesIn(tags, prefix) {
    const releases = tags.flatMap((tag) => {
        const version = versionInTag(tag.name, prefix);
        return version === undefined ? [] : { ...tag, version };
    });
    return releases.toSorted((a, b) => compareReleases(b.version, a.version));
}
function previousRelease(wish, releases) {
    const before = releases.filter(({ isBefore }) => isBefore);
    if (wish.kind === 'tag') {
        const below = before.filter((one) => one.name !== wish.tag && compareReleases(one.version, wish.version) < 0);
        return (0,pep440.Ty)(wish.version) ? below[0] : (below.find((one) => !(0,pep440.Ty)(one.version)) ?? below[0]);
    }
    return before.find((one) => !(0,pep440.Ty)(one.version)) ?? before[0];
}
function planRelease(wish, history, commits) {
    const { commit, prefix } = history;
    const before = previousRelease(wish, history.releases);
    const found = versionFor(wish, history, before, commits);
    const version = found.version ?? before?.version ?? '';
    return {
        formatVersion: 1,
        version,
        tag: wish.kind === 'tag' ? wish.tag : `${prefix}${version}`,
        commit,
        previous: before === undefined ? null : { version: before.version, tag: before.name, commit: before.commit },
        isPreRelease: version !== '' && (0,pep440.Ty)(version),
        pending: found.version !== undefined,
        reason: found.reason,
    };
}
const FIRST = '0.1.0';
function versionFor(wish, { releases, today, stated }, before, commits) {
    if (wish.kind === 'tag')
        return { version: wish.version, reason: `the tag ${wish.tag} says so` };
    if (wish.kind === 'given')
        return { version: wish.version, reason: 'it was asked for' };
    const isByDay = before !== undefined && (0,calver.s)(before.version) !== undefined;
    if (wish.kind === 'auto' && before !== undefined && commits.length === 0)
        return { reason: `there is nothing new since ${before.name}` };
    if (wish.kind === 'calver' || (wish.kind === 'auto' && isByDay)) {
        const version = calendarVersion(today, releases.map((one) => one.version));
        return { version, reason: 'it is the version of the day' };
    }
    if (before === undefined) {
        if (stated !== undefined)
            return { version: stated, reason: 'it is the first release, and the manifest says so' };
        return { version: FIRST, reason: 'it is the first release' };
    }
    if (wish.kind === 'level') {
        return { version: nextVersion(before.version, wish.level), reason: `it is the next ${wish.level} version` };
    }
    return byCommits(before, commits);
}
const INNER = new Set(['build', 'chore', 'ci', 'docs', 'refactor', 'style', 'test']);
function byCommits(before, commits) {
    const said = commits.map(({ message }) => (0,conventional_commits.h)(message));
    const next = (level, reason) => ({ version: nextVersion(before.version, level), reason });
    if (said.some((one) => one?.isBreaking))
        return next('major', `a commit since ${before.name} breaks what was`);
    if (said.some((one) => one?.type === 'feat'))
        return next('minor', `there are features since ${before.name}`);
    const isAllInner = commits.every(({ parents }, at) => parents.length > 1 || INNER.has(said[at]?.type ?? ''));
    if (isAllInner)
        return { reason: `nothing since ${before.name} is of anybody\u2019s concern who uses it` };
    return next('patch', `there are fixes since ${before.name}`);
}

var standards_toml = __webpack_require__(41023);
;










const MOST_COMMITS = 2_000;
async function planIn(inputs, system) {
    const wish = wishIn(inputs, system);
    const git = system.openGit(external_node_path_.resolve(system.folder, inputs.root));
    const commit = await git.commit('HEAD');
    if (commit === undefined)
        throw new errors.yo('NO_COMMIT', 'nothing is committed yet', 'Commit first.');
    await refuseShallow(git);
    const tags = await git.tags(commit);
    const releases = releasesIn(tags, inputs['tag-prefix']);
    const before = previousRelease(wish, releases);
    const commits = before === undefined ? [] : await git.between(before.commit, commit, MOST_COMMITS + 1);
    const stated = before === undefined ? await statedVersion(git, commit) : undefined;
    const history = { commit, prefix: inputs['tag-prefix'], releases, today: new Date(), stated };
    const plan = planRelease(wish, history, commits);
    if (plan.pending)
        refuseTaken(plan, tags);
    const { report, files } = system;
    const { releaseNotes, releaseSummary, releaseText } = await __webpack_require__.e( 7178).then(__webpack_require__.bind(__webpack_require__, 21940));
    const sections = (0,changelog.u)(commits.slice(0, MOST_COMMITS));
    const notes = plan.pending
        ? releaseNotes(plan, { sections, isCut: commits.length > MOST_COMMITS, url: await placeOf(git, system) })
        : '';
    await report.show(async (screen) => releaseText(plan, screen));
    if (inputs.summary)
        await report.summary(async () => releaseSummary(plan, notes));
    if (!plan.pending)
        return { plan, notes: '' };
    const folder = external_node_path_.resolve(system.folder, inputs.folder);
    await files.write(external_node_path_.join(folder, PLAN), `${JSON.stringify(plan, null, 2)}\n`);
    await files.write(external_node_path_.join(folder, NOTES), notes);
    return { plan, notes: external_node_path_.join(inputs.folder, NOTES) };
}
const LEVELS = ['major', 'minor', 'patch'];
function wishIn({ version: text, 'tag-prefix': prefix }, { event }) {
    const level = LEVELS.find((one) => one === text);
    if (level !== undefined)
        return { kind: 'level', level };
    if (text === 'calver')
        return { kind: text };
    if (text !== 'auto')
        return { kind: 'given', version: givenVersion(text, prefix) };
    const [, tag] = /^refs\/tags\/(.+)$/.exec(event?.ref ?? '') ?? [];
    if (tag === undefined)
        return { kind: 'auto' };
    const version = versionInTag(tag, prefix);
    if (version !== undefined)
        return { kind: 'tag', tag, version };
    throw new errors.yo('TAG_INVALID', `the tag ${(0,printable.g$)(tag)} started this run, and is no version behind ${(0,printable.g$)(prefix) || 'nothing'}`, `Start the workflow from tags such as ${prefix}1.4.0 alone, set tag-prefix, or name the version with version.`);
}
function givenVersion(text, prefix) {
    const version = versionInTag(text.startsWith(prefix) ? text : `${prefix}${text}`, prefix);
    if (version !== undefined)
        return version;
    throw new errors.yo('VERSION_INVALID', `version: ${(0,printable.g$)(text)} is no version`, 'Set auto, major, minor, patch or calver, or a version such as 1.4.0 or 1.4.0rc1.');
}
async function refuseShallow(git) {
    if (!(await git.isShallow()))
        return;
    throw new errors.yo('HISTORY_SHALLOW', 'the history is cut off, and with it the tags and commits that decide on the version', 'Check out with fetch-depth: 0.');
}
function refuseTaken({ tag, commit }, tags) {
    const taken = tags.find((one) => one.name === tag);
    if (taken === undefined || taken.commit === commit)
        return;
    throw new errors.yo('TAG_TAKEN', `the tag ${(0,printable.g$)(tag)} is there already, at ${taken.commit.slice(0, 8)}`, 'Name another version with version; a tag that people have is never moved.');
}
async function statedVersion(git, commit) {
    const entries = (await git.tree(commit)).filter(({ path: file }) => ['pyproject.toml', 'package.json'].includes(file));
    const blobs = await git.blobs(entries.map(({ objectId }) => objectId));
    const textOf = (name) => {
        const bytes = blobs.get(entries.find((entry) => entry.path === name)?.objectId ?? '');
        return bytes === undefined ? '' : Buffer.from(bytes).toString('utf8');
    };
    const toml = await (0,standards_toml.D7)(textOf('pyproject.toml'));
    const table = 'problem' in toml ? {} : toml.table;
    const json = (0,standards_json.Vh)(textOf('package.json'));
    const found = (0,standards_toml.bX)(table, 'project', 'version') ??
        (0,standards_toml.bX)(table, 'tool', 'poetry', 'version') ??
        ('value' in json ? (0,standards_json.memberOf)(json.value, 'version') : undefined);
    const version = typeof found === 'string' ? versionInTag(found, '') : undefined;
    return version === undefined || /^0[.0]*$/.test(version) ? undefined : version;
}
async function placeOf(git, system) {
    const name = system.variable('GITHUB_REPOSITORY');
    if (name !== undefined)
        return `${(0,place.Vd)(system)}/${name}`;
    const { webUrl } = await __webpack_require__.e( 2603).then(__webpack_require__.bind(__webpack_require__, 54984));
    return webUrl((await git.remoteUrl('origin')) ?? '') ?? '';
}

;


async function run(inputs, system) {
    if (inputs.stage === 'plan') {
        const { plan, notes } = await planIn(inputs, system);
        return { ...outputsOf(plan), notes, url: '', created: false };
    }
    const { plan, notes, url, created } = await makeRelease(inputs, system);
    return { ...outputsOf(plan), notes, url, created };
}
function outputsOf(plan) {
    const { version, tag, previous, pending } = plan;
    return {
        ...(pending ? { version, tag } : { version: '', tag: '' }),
        previous: previous?.version ?? '',
        pending,
        plan,
    };
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


 }),

 43175:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $6: () => ( textAt),
   Pw: () => ( nodesAt),
   lJ: () => ( objectAt)
 });
 var _standards_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);

function objectAt(value, ...way) {
    const found = way.reduce((at, name) => ((0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(at) ? at[name] : undefined), value);
    return (0,_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(found) ? found : undefined;
}
function textAt(value, ...way) {
    const found = objectAt(value, ...way.slice(0, -1))?.[way.at(-1) ?? ''];
    return typeof found === 'string' ? found : undefined;
}
function nodesAt(value, ...way) {
    const nodes = objectAt(value, ...way)?.['nodes'];
    return Array.isArray(nodes) ? nodes.filter(_standards_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv) : [];
}


 }),

 63583:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $t: () => ( placeOf),
   E4: () => ( fullNameOf),
   MR: () => ( openOwnGithub),
   Vd: () => ( serverUrl)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function placeOf(fullName) {
    const [owner = '', name = ''] = fullName.split('/');
    return { owner, name };
}
function fullNameOf({ owner, name }) {
    return `${owner}/${name}`;
}
function serverUrl({ variable }) {
    return (variable('GITHUB_SERVER_URL') ?? 'https://github.com').replace(/\/$/, '');
}
async function openOwnGithub(root, token, system) {
    const isNamed = system.variable('GITHUB_REPOSITORY') !== undefined;
    const remoteUrl = isNamed ? undefined : await system.openGit(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(system.folder, root)).remoteUrl('origin');
    return system.openGithub({ token, ...(remoteUrl === undefined ? {} : { remoteUrl }) });
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


 })

};
;