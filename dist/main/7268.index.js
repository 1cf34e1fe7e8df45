"use strict";
exports.id = 7268;
exports.ids = [7268];
exports.modules = {

 39894:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  notify: () => ( notify),
  run: () => ( run)
});

var external_node_path_ = __webpack_require__(76760);
var parse = __webpack_require__(53398);
var errors = __webpack_require__(12027);
var clock = __webpack_require__(85161);
var printable = __webpack_require__(12784);
;


function readCheckpoint(text, release, file) {
    const { source, tag, sha } = release;
    const empty = { formatVersion: 1, source, tag, sha, told: [], writes: [] };
    if (text === undefined)
        return empty;
    const value = valueIn(text);
    if (!isCheckpoint(value)) {
        const hint = 'Delete it: then this run goes by what it reads of each repository.';
        throw new errors.yo('CHECKPOINT_INVALID', `${(0,printable.g$)(file)} is no checkpoint of this action`, hint);
    }
    const isSame = value.source.toLowerCase() === source.toLowerCase() && value.sha === sha;
    return { ...empty, told: isSame ? value.told : [], writes: value.writes };
}
function valueIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isCheckpoint(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { formatVersion, source, sha, told, writes } = value;
    return (formatVersion === 1 &&
        typeof source === 'string' &&
        typeof sha === 'string' &&
        Array.isArray(told) &&
        told.every(isTold) &&
        Array.isArray(writes) &&
        writes.every((one) => typeof one === 'number'));
}
function isTold(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { repository, way, wave, at, pins, url } = value;
    return (typeof repository === 'string' &&
        (way === 'dispatch' || way === 'pull-request') &&
        typeof wave === 'number' &&
        typeof at === 'number' &&
        (url === undefined || typeof url === 'string') &&
        Array.isArray(pins) &&
        pins.every((one) => typeof one?.path === 'string' && typeof one.to === 'string'));
}

;
const APART_MS = 1_000;
const HOUR_S = 3_600;
function openBudget(perHour, before, clock) {
    const second = () => Math.floor(clock.now() / 1_000);
    let sent = before.map((one) => Math.min(one, second()));
    const spent = () => {
        sent = sent.filter((one) => one > second() - HOUR_S);
        return sent;
    };
    return {
        allows: (count) => perHour - spent().length >= Math.min(count, perHour),
        spend: (count) => void sent.push(...Array(count).fill(second())),
        spent,
    };
}
function pacedGithub(github, budget, clock) {
    let last = Number.NEGATIVE_INFINITY;
    async function write(send) {
        const early = last + APART_MS - clock.now();
        if (early > 0)
            await clock.wait(early);
        const before = github.requests;
        try {
            return await send();
        }
        finally {
            last = clock.now();
            budget.spend(github.requests - before);
        }
    }
    return {
        repository: github.repository,
        get requests() {
            return github.requests;
        },
        get: (question) => github.get(question),
        ask: (question) => (question.method ?? 'GET') === 'GET' ? github.ask(question) : write(() => github.ask(question)),
        graphql: (question) => /^\s*mutation\b/.test(question.query) ? write(() => github.graphql(question)) : github.graphql(question),
    };
}

;


function parseWaves(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const numbers = (words.at(-1) === 'rest' ? words.slice(0, -1) : words).map((word) => {
        if (/^[1-9]\d{0,5}$/.test(word))
            return Number(word);
        const hint = 'Write how many repositories each wave has: 1, 5, rest.';
        throw new errors.yo('INPUT_INVALID', `waves: ${(0,printable.g$)(word)} is no number of repositories`, hint);
    });
    return [...numbers, Number.POSITIVE_INFINITY];
}

var github_place = __webpack_require__(63583);
var marker = __webpack_require__(37638);
var answers = __webpack_require__(43175);
;




async function askMany(parts, question, github) {
    const readings = [];
    for (let at = 0; at < parts.length; at += question.atATime) {
        readings.push(...(await askSome(parts.slice(at, at + question.atATime), question, github)));
    }
    return readings;
}
async function askSome(parts, question, github) {
    try {
        return await askTogether(parts, question, github);
    }
    catch (error) {
        if (!(error instanceof errors.yA) || error.code === 'GITHUB_RATE_LIMITED')
            throw error;
        if (parts.length === 1)
            return [{ failure: error }];
        const half = Math.ceil(parts.length / 2);
        const first = await askSome(parts.slice(0, half), question, github);
        return [...first, ...(await askSome(parts.slice(half), question, github))];
    }
}
async function askTogether(parts, { name, permission, fragments }, github) {
    const variables = {};
    const declare = (text) => {
        const variable = `v${Object.keys(variables).length}`;
        variables[variable] = text;
        return `$${variable}`;
    };
    const asked = parts.map((one, at) => `r${at}: repository(owner: ${declare(one.owner)}, name: ${declare(one.name)}) { ${one.fields(declare)} }`);
    const declared = Object.keys(variables).map((variable) => `$${variable}: String!`);
    const query = `query ${name}(${declared.join(', ')}) {\n  ${asked.join('\n  ')}\n}\n${fragments}`;
    const { data, errors } = await github.graphql({ query, variables, permission, isPartial: true });
    return parts.map((part, at) => {
        const answer = (0,answers.lJ)(data, `r${at}`);
        const [error] = errors.filter(({ path }) => path === `r${at}` || path.startsWith(`r${at}/`));
        if (answer !== undefined && error === undefined)
            return { answer };
        return { failure: unreadable(part, permission, error?.message) };
    });
}
function unreadable(place, permission, message = 'it is not there') {
    const hint = `The token has to be one for this repository, with ${permission}.`;
    return new errors.yo('REPOSITORY_REFUSED', `${(0,printable.g$)((0,github_place.E4)(place))} cannot be read: ${(0,printable.g$)(message)}`, hint);
}

var pins = __webpack_require__(30978);
var product_answers = __webpack_require__(28913);
;







const AT_A_TIME = 50;
const QUESTION = {
    name: 'Products',
    permission: 'contents: read, pull-requests: read, checks: read and statuses: read',
    atATime: AT_A_TIME,
    fragments: `fragment Product on Repository {
  nameWithOwner isArchived
  defaultBranchRef { target { ... on Commit { oid submodules(first: 100) { ${pins.ck} } } } }
  gitmodules: object(expression: "HEAD:.gitmodules") { ... on Blob { text } }
}
fragment Pulls on PullRequestConnection {
  nodes { url state body isDraft isCrossRepository createdAt statusCheckRollup { state } }
}`,
};
async function readProducts(places, branchesOf, github) {
    const parts = places.map((place) => ({
        ...place,
        fields: (declare) => {
            const pulls = branchesOf(place).map((branch, at) => {
                const which = `headRefName: ${declare(branch)}, first: 25, orderBy: { field: CREATED_AT, direction: DESC }`;
                return `p${at}: pullRequests(${which}) { ...Pulls }`;
            });
            return `...Product ${pulls.join(' ')}`;
        },
    }));
    const readings = await askMany(parts, QUESTION, github);
    const products = [];
    for (const [at, place] of places.entries()) {
        const reading = readings[at];
        products.push('failure' in reading ? { place, ...reading } : await productOr(place, reading.answer, github));
    }
    return products;
}
async function productOr(...[place, answer, github]) {
    try {
        return await productOf(place, answer, github);
    }
    catch (error) {
        const isOurs = error instanceof errors.yo || error instanceof errors.yA;
        if (!isOurs || error.code === 'GITHUB_RATE_LIMITED')
            throw error;
        return { place, failure: error };
    }
}
async function productOf(place, answer, github) {
    const pulls = Object.keys(answer)
        .filter((key) => /^p\d+$/.test(key))
        .flatMap((key) => (0,product_answers.C)(answer, key));
    const time = (node) => Date.parse((0,answers.$6)(node, 'createdAt') ?? '');
    const name = (0,answers.$6)(answer, 'nameWithOwner');
    return {
        place: name === undefined ? place : (0,github_place.$t)(name),
        isArchived: answer['isArchived'] === true,
        pins: await (0,pins.LF)(place, (0,answers.lJ)(answer, 'defaultBranchRef', 'target'), github),
        gitmodules: (0,answers.$6)(answer, 'gitmodules', 'text'),
        pullRequests: pulls.sort((a, b) => time(b) - time(a)).map(pullRequestOf),
    };
}
function pullRequestOf(node) {
    return {
        url: (0,answers.$6)(node, 'url') ?? '',
        state: (0,product_answers.L)(node),
        isDraft: node['isDraft'] === true,
        pins: (0,marker.t7)((0,answers.$6)(node, 'body') ?? '')?.pins ?? [],
        checks: checksOf((0,answers.$6)((0,answers.lJ)(node, 'statusCheckRollup'), 'state')),
    };
}
function checksOf(rollup) {
    if (rollup === undefined)
        return 'none';
    if (rollup === 'SUCCESS')
        return 'green';
    return rollup === 'ERROR' || rollup === 'FAILURE' ? 'red' : 'pending';
}

var pin_rule = __webpack_require__(99383);
var contract = __webpack_require__(2714);
var workspaces_location = __webpack_require__(37878);
var backend = __webpack_require__(49606);
;



const SETTLE_S = 120;
async function watch(told, now, github) {
    const byName = new Map(told.map((one) => [one.repository, one]));
    const branchesOf = (place) => {
        const pins = byName.get((0,github_place.E4)(place))?.pins ?? [];
        return [...new Set([(0,backend.yC)('together', ''), ...pins.map(({ path }) => (0,backend.yC)('each', path))])];
    };
    const readings = await readProducts(told.map(({ repository }) => (0,github_place.$t)(repository)), branchesOf, github);
    return new Map(told.map((one, at) => {
        const reading = readings[at];
        return [one.repository, reading === undefined || 'failure' in reading ? PENDING : watched(one, reading, now)];
    }));
}
const PENDING = { checks: 'pending' };
function watched({ pins, at }, product, now) {
    const open = pins.filter(({ path, to }) => product.pins.get(path) !== to);
    const pulls = open.map(({ path, to }) => product.pullRequests.find((one) => one.pins.some((pin) => pin.path === path && pin.to === to)));
    const all = pulls.map((pull) => watch_wave_checksOf(pull, now - at));
    const checks = all.includes('red') ? 'red' : all.includes('pending') ? 'pending' : 'green';
    const [pull] = pulls;
    return { checks, ...(pull === undefined ? {} : { url: pull.url }) };
}
function watch_wave_checksOf(pull, age) {
    if (pull === undefined)
        return 'pending';
    if (pull.state !== 'open')
        return pull.state === 'merged' ? 'green' : 'red';
    if (pull.checks === 'red')
        return 'red';
    return pull.checks === 'pending' || pull.isDraft || age < SETTLE_S ? 'pending' : 'green';
}

;





const POLL_MS = 30_000;
const WRITES = { dispatch: 1, 'pull-request': 5 };
function reasonOf(failure) {
    const { file, line } = failure instanceof errors.yo ? failure : {};
    return file === undefined ? failure.message : `${(0,workspaces_location.Z9)({ file, line })}: ${failure.message}`;
}
function nameOf({ place }) {
    return (0,github_place.E4)(place);
}
async function fanOut(standings, earlier, tools) {
    const open = new Set(standings.filter(({ state }) => state === 'behind' || state === 'failed').map(nameOf));
    const run = { told: [...earlier], queue: [], outcomes: new Map() };
    for (const one of earlier)
        run.outcomes.set(one.repository, outcomeOf(one, EARLIER));
    run.queue.push(...standings.filter((one) => one.state === 'behind').filter((one) => !run.outcomes.has(nameOf(one))));
    for (const [wave, size] of tools.waves.entries()) {
        const why = await sendWave(wave, size, run, tools);
        if (run.queue.length === 0)
            break;
        const members = run.told.filter((one) => one.wave === wave && open.has(one.repository));
        const stop = why ?? (await whyNotGreen(members, run, tools));
        if (stop === undefined)
            continue;
        for (const one of run.queue)
            run.outcomes.set(nameOf(one), waiting(one, tools.ways, stop));
        break;
    }
    tools.report.progress('');
    return run.outcomes;
}
function foresee(behind, earlier, ways) {
    const told = new Map(earlier.map((one) => [one.repository, outcomeOf(one, EARLIER)]));
    return new Map(behind.map((one) => {
        const way = ways.get(nameOf(one));
        const waits = way instanceof Error ? failed(way) : waiting(one, ways, 'would be told');
        return [nameOf(one), told.get(nameOf(one)) ?? waits];
    }));
}
const EARLIER = 'was told by an earlier run';
const NOTHING = { way: null, wave: null, url: null, checks: null };
function outcomeOf({ way, wave, url }, reason) {
    return { state: 'notified', way, wave, url: url ?? null, checks: null, reason };
}
async function sendWave(wave, size, run, tools) {
    let room = size - run.told.filter((one) => one.wave === wave).length;
    while (room > 0) {
        const [one] = run.queue;
        if (one === undefined)
            return undefined;
        const way = tools.ways.get(nameOf(one)) ?? 'pull-request';
        if (typeof way === 'string' && !tools.budget.allows(WRITES[way]))
            return 'the requests of this hour are spent';
        tools.report.progress(`Telling ${nameOf(one)} (${run.queue.length} to go)`);
        const outcome = typeof way === 'string' ? await sendOne(one, way, tools) : failed(way);
        if (typeof outcome === 'string') {
            await tools.save(run.told);
            return outcome;
        }
        run.queue.shift();
        run.outcomes.set(nameOf(one), { ...outcome, wave: outcome.state === 'notified' ? wave : null });
        if (outcome.state === 'notified') {
            run.told.push(toldAs(one, outcome, { wave, clock: tools.clock }));
            room--;
        }
        await tools.save(run.told);
    }
    return undefined;
}
async function sendOne(one, way, { send }) {
    try {
        const { state, reason, url } = await send(one, way);
        return { ...NOTHING, way, state, reason, url: url ?? null };
    }
    catch (error) {
        if (!(error instanceof errors.yo || error instanceof errors.yA))
            throw error;
        if (error.code === 'GITHUB_RATE_LIMITED')
            return 'GitHub asks for a pause';
        return isTokenOver(error) ? TOKEN_OVER : { ...failed(error), way };
    }
}
const TOKEN_OVER = 'the token is valid no longer';
function isTokenOver(error) {
    return error instanceof errors.yo && error.code === 'GITHUB_REFUSED' && /\banswered 401\b/.test(error.message);
}
function failed(failure) {
    return { ...NOTHING, state: 'failed', reason: reasonOf(failure), failure };
}
function waiting(one, ways, reason) {
    const way = ways.get(nameOf(one));
    return { ...NOTHING, state: 'waiting', way: typeof way === 'string' ? way : null, reason };
}
function toldAs(one, { way, url }, { wave, clock }) {
    return {
        repository: nameOf(one),
        way: way ?? 'dispatch',
        wave,
        at: Math.floor(clock.now() / 1_000),
        pins: one.moved.map(({ plan }) => ({ path: plan.path, to: plan.to ?? '' })),
        ...(url === null ? {} : { url }),
    };
}
async function whyNotGreen(members, { outcomes }, { github, clock, waitMs, report }) {
    if (members.length === 0)
        return undefined;
    const until = clock.now() + waitMs;
    for (;;) {
        const seen = await look(members, clock, github);
        if (typeof seen === 'string')
            return seen;
        for (const [name, { checks, url }] of seen) {
            const known = outcomes.get(name);
            if (known !== undefined)
                outcomes.set(name, { ...known, checks, url: url ?? known.url });
        }
        const withChecks = (wanted) => members.find(({ repository }) => seen.get(repository)?.checks === wanted);
        const [red, pending] = [withChecks('red'), members.find((one) => seen.get(one.repository)?.checks !== 'green')];
        if (red !== undefined)
            return `the pull request of ${(0,printable.g$)(red.repository)} is red`;
        if (pending === undefined)
            return undefined;
        if (clock.now() + POLL_MS > until)
            return `the pull request of ${(0,printable.g$)(pending.repository)} is not green yet`;
        report.progress(`Waiting for the pull request of ${pending.repository}`);
        await clock.wait(POLL_MS);
    }
}
async function look(members, clock, github) {
    try {
        return await watch(members, Math.floor(clock.now() / 1_000), github);
    }
    catch (error) {
        if (error instanceof errors.yA)
            return new Map();
        if (!(error instanceof errors.yo))
            throw error;
        return isTokenOver(error) ? TOKEN_OVER : error.message;
    }
}

var changelog = __webpack_require__(74730);
var submodule_url = __webpack_require__(12436);
var submodules = __webpack_require__(97003);
var find_pins = __webpack_require__(68543);
var link_header = __webpack_require__(22225);
;





const PER_PAGE = '100';
const MOST_FOUND = 1_000;
async function findTargets(targets, github, report) {
    if (targets.length === 0) {
        const hint = 'Name repositories as OWNER/NAME, or topic:NAME, or installation.';
        throw new errors.yo('INPUT_INVALID', 'targets: nobody is named', hint);
    }
    const found = new Map();
    for (const target of targets) {
        for (const name of await namesFor(target, github, report)) {
            if (isSame(name, github.repository) || found.has(name.toLowerCase()))
                continue;
            found.set(name.toLowerCase(), (0,github_place.$t)(name));
        }
    }
    return [...found.values()];
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
async function namesFor(target, github, report) {
    if (target === 'installation')
        return (await ofInstallation(github)).sort();
    const [, topic] = /^topic:([a-z0-9][a-z0-9-]{0,49})$/.exec(target) ?? [];
    if (topic !== undefined)
        return (await withTopic(topic, github, report)).sort();
    if (/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(target))
        return [target];
    const hint = 'Write OWNER/NAME, topic:NAME or installation, one a line.';
    throw new errors.yo('INPUT_INVALID', `targets: ${(0,printable.g$)(target)} is none`, hint);
}
async function ofInstallation(github) {
    const hint = 'targets: installation needs the token of an installation of a GitHub App, as actions/create-github-app-token makes it.';
    return namesIn('/installation/repositories', 'repositories', { query: { per_page: PER_PAGE }, hint }, github);
}
async function withTopic(topic, github, report) {
    const query = { q: `topic:${topic} user:${(0,github_place.$t)(github.repository).owner} archived:false`, per_page: PER_PAGE };
    const names = await namesIn('/search/repositories', 'items', { query }, github);
    if (names.length >= MOST_FOUND) {
        const message = `GitHub finds no more than ${MOST_FOUND} repositories with the topic ${topic}: name the others, or use installation`;
        report.annotate({ level: 'warning', title: 'TARGETS_CUT', message });
    }
    return names;
}
async function namesIn(path, list, question, github) {
    const names = [];
    const watch = (0,link_header.s)(`the repositories at ${path}`);
    let page = await github.ask({ path, ...question, permission: 'metadata: read' });
    for (;;) {
        const items = (0,answers.lJ)(page.body)?.[list];
        for (const item of Array.isArray(items) ? items : []) {
            const name = (0,answers.$6)((0,answers.lJ)(item), 'full_name');
            if (name !== undefined && (0,answers.lJ)(item)?.['archived'] !== true)
                names.push(name);
        }
        if (page.next === undefined)
            return names;
        watch(page.next);
        page = await github.ask({ path: page.next, permission: 'metadata: read' });
    }
}

;









async function standingOf(reading, tools) {
    const { place } = reading;
    if ('failure' in reading)
        return { place, state: 'failed', failure: reading.failure };
    if (reading.isArchived)
        return { place, state: 'unconcerned', reason: 'is archived' };
    try {
        return await standingOfPins(reading, tools);
    }
    catch (error) {
        const isPause = error instanceof errors.yA && error.code === 'GITHUB_RATE_LIMITED';
        if (isPause || !(error instanceof errors.yo || error instanceof errors.yA))
            throw error;
        return { place, state: 'failed', failure: error };
    }
}
async function standingOfPins(product, tools) {
    const { place } = product;
    const own = ownSubmodules(product, tools);
    if (own.length === 0) {
        return { place, state: 'unconcerned', reason: 'has no submodule of these templates' };
    }
    const [moved, reasons] = [[], []];
    for (const submodule of own) {
        const why = await whyNotBehind(submodule.pin, tools.release);
        if (why !== undefined) {
            reasons.push(why);
            continue;
        }
        const { plan, commits } = await planFor(submodule, product, tools);
        if (plan.action === 'refuse')
            throw new errors.yo('PIN_REFUSED', `${(0,printable.g$)(plan.path)}: ${(0,printable.g$)(plan.reason)}`);
        if (plan.action === 'move')
            moved.push({ plan, changelog: (0,changelog.u)(commits), elsewhere: 0, leftOut: [], isCut: false });
        else
            reasons.push(plan.reason);
    }
    if (moved.length > 0)
        return { place, state: 'behind', product, moved };
    return { place, state: 'current', reason: reasons[0] ?? '' };
}
async function whyNotBehind(pin, { source, sha, tag }) {
    if (pin === sha)
        return `is at ${tag}`;
    const relation = (await source.relate(pin, sha))?.relation;
    if (relation === 'ahead')
        return undefined;
    return relation === 'behind' ? `is past ${tag}` : `pins ${pin.slice(0, 8)}, which ${tag} does not come after`;
}
function ownSubmodules({ place, gitmodules, pins }, { release, server }) {
    const host = new URL(server).host;
    const source = (0,github_place.E4)(release.place);
    const isOwn = ({ url, lineOf }) => {
        try {
            const found = (0,submodule_url.Y)(url, originOf(place, server), { file: '.gitmodules', line: lineOf('url') });
            return found.host === host && isSame(found.path, source);
        }
        catch (error) {
            if (error instanceof errors.yo)
                return false;
            throw error;
        }
    };
    try {
        return (0,submodules.an)(gitmodules, pins).filter(isOwn);
    }
    catch (error) {
        const speaksOfUs = (gitmodules ?? '').toLowerCase().includes(release.place.name.toLowerCase());
        if (error instanceof errors.yo && !speaksOfUs)
            return [];
        throw error;
    }
}
function originOf(place, server) {
    return `${server}/${(0,github_place.E4)(place)}`;
}
async function planFor(submodule, product, { release, inputs, server, now }) {
    const merged = product.pullRequests.filter(({ state }) => state === 'merged').flatMap(({ pins }) => pins);
    const surroundings = {
        sourceOf: () => release.source,
        origin: originOf(product.place, server),
        now,
        setBy: async (one) => (0,marker.x)(merged, one, product.pins),
    };
    try {
        return await (0,find_pins.k)(submodule, inputs, surroundings);
    }
    catch (error) {
        if (!(error instanceof errors.yo && error.code === 'RULE_MISSING'))
            throw error;
        return (0,find_pins.k)(submodule, { ...inputs, rule: `exact:${release.tag}` }, surroundings);
    }
}

var json = __webpack_require__(41589);
var yaml = __webpack_require__(38140);
;


const EVENT = 'repository_dispatch';
async function listensTo(workflow, type) {
    if (!workflow.includes(EVENT))
        return false;
    const reading = await (0,yaml.readYaml)(workflow);
    if ('problem' in reading)
        return false;
    const events = (0,json.memberOf)(reading.value, 'on');
    if (!(0,json.Gv)(events))
        return textsIn(events).includes(EVENT);
    if (!Object.hasOwn(events, EVENT))
        return false;
    const types = (0,json.memberOf)(events[EVENT], 'types');
    return types === undefined || types === null || textsIn(types).includes(type);
}
function textsIn(value) {
    return Array.isArray(value) ? value : [value];
}

;



const listeners_QUESTION = {
    name: 'Listeners',
    permission: 'contents: read',
    atATime: 25,
    fragments: `fragment Workflows on Repository {
  workflows: object(expression: "HEAD:.github/workflows") { ... on Tree { entries { name object { ... on Blob { text } } } } }
}`,
};
async function readListeners(places, type, github) {
    const parts = places.map((place) => ({ ...place, fields: () => '...Workflows' }));
    const readings = await askMany(parts, listeners_QUESTION, github);
    return Promise.all(readings.map((one) => ('failure' in one ? one.failure : hasListener(one.answer, type))));
}
async function hasListener(answer, type) {
    const entries = (0,answers.lJ)(answer, 'workflows')?.['entries'];
    for (const entry of Array.isArray(entries) ? entries : []) {
        const isWorkflow = /\.ya?ml$/.test((0,answers.$6)((0,answers.lJ)(entry), 'name') ?? '');
        if (isWorkflow && (await listensTo((0,answers.$6)((0,answers.lJ)(entry, 'object'), 'text') ?? '', type)))
            return true;
    }
    return false;
}

;




async function findWays(behind, { mode, event }, github) {
    if (mode === 'pull-request')
        return new Map(behind.map((one) => [nameOf(one), mode]));
    const places = behind.map(({ place }) => place);
    const listens = await readListeners(places, event, github);
    return new Map(behind.map((one, at) => {
        const found = listens[at];
        if (found instanceof errors.yo || found instanceof errors.yA)
            return [nameOf(one), found];
        if (found === true)
            return [nameOf(one), 'dispatch'];
        return [nameOf(one), mode === 'auto' ? 'pull-request' : nobodyListens(nameOf(one), event)];
    }));
}
function nobodyListens(repository, event) {
    const hint = 'Give it a workflow on repository_dispatch with this type, or leave mode at auto: then it gets a pull request.';
    return new errors.yo('LISTENER_MISSING', `no workflow of ${(0,printable.g$)(repository)} listens to ${(0,printable.g$)(event)}`, hint);
}

var github_state = __webpack_require__(32413);
var pull_request = __webpack_require__(66931);
;




const BRANCH = (0,backend.yC)('together', '');
async function notifyOne(one, way, tools) {
    const there = notify_one_pullRequestOf(one);
    if (there?.state === 'open')
        return { state: 'notified', reason: 'has its pull request already', url: there.url };
    if (there?.state === 'closed')
        return { state: 'failed', reason: 'people closed its pull request for this release', url: there.url };
    return way === 'dispatch' ? dispatch(one, tools) : proposeSurely(one, tools);
}
const MOST_TRIES = 3;
async function proposeSurely(one, tools) {
    for (let tries = 1;; tries++) {
        try {
            return await propose(one, tools);
        }
        catch (error) {
            const isUnknown = error instanceof errors.yA && error.code === 'GITHUB_UNANSWERED';
            if (!isUnknown || tries >= MOST_TRIES)
                throw error;
        }
    }
}
function notify_one_pullRequestOf({ product, moved }) {
    return product.pullRequests.find(({ pins }) => moved.every(({ plan }) => pins.some(({ path, to }) => path === plan.path && to === plan.to)));
}
async function dispatch({ place }, { github, release, event, rule }) {
    const { tag, sha } = release;
    await github.ask({
        method: 'POST',
        path: `/repos/${place.owner}/${place.name}/dispatches`,
        body: { event_type: event, client_payload: { tag, sha, ...(rule === '' ? {} : { rule }) } },
        permission: 'contents: write',
    });
    return { state: 'notified', reason: `${event} was dispatched` };
}
async function propose({ place, moved }, { github, system, inputs }) {
    const read = async () => {
        const question = { product: place, baseBranch: '', branches: [BRANCH], templates: [] };
        return (await (0,github_state.u)(question, github)).product;
    };
    const state = await read();
    if (moved.some(({ plan }) => state.pins.get(plan.path) !== plan.from)) {
        return { state: 'current', reason: 'its pin was moved meanwhile' };
    }
    const written = await (0,pull_request.E)(BRANCH, moved, { place, state, reread: read, github, inputs, system });
    return sentBy(written);
}
function sentBy({ pullRequest, note, updated }) {
    const url = pullRequest === undefined ? {} : { url: pullRequest.url };
    if (note !== undefined && !updated)
        return { state: 'failed', reason: note, ...url };
    return { state: 'notified', reason: note ?? 'has a pull request', ...url };
}

;



function planOf(standings, outcomes, { place, tag, sha }) {
    return {
        ...{ formatVersion: 1, source: (0,github_place.E4)(place), tag, sha },
        repositories: standings.map((one) => rowOf(one, outcomes.get(nameOf(one)))),
    };
}
const plan_of_NOTHING = { way: null, wave: null, from: null, to: null, url: null, checks: null };
function rowOf(standing, outcome) {
    const repository = nameOf(standing);
    if (standing.state === 'failed') {
        return { ...plan_of_NOTHING, repository, state: 'failed', reason: reasonOf(standing.failure) };
    }
    if (standing.state !== 'behind')
        return { ...plan_of_NOTHING, repository, state: standing.state, reason: standing.reason };
    if (outcome === undefined)
        throw new Error(`nobody says what became of ${repository}`);
    const { state, way, wave, url, checks, reason } = outcome;
    const [first] = standing.moved;
    return {
        ...{ repository, state, way, url, checks, reason },
        wave: wave === null ? null : wave + 1,
        from: first?.plan.fromTag ?? first?.plan.from.slice(0, 8) ?? null,
        to: first?.plan.tag ?? first?.plan.to?.slice(0, 8) ?? null,
    };
}
function failuresOf(standings, outcomes) {
    const failures = new Map();
    for (const one of standings) {
        const name = nameOf(one);
        const outcome = outcomes.get(name);
        if (one.state === 'failed')
            failures.set(name, one.failure);
        else if (outcome?.state === 'failed')
            failures.set(name, outcome.failure ?? new errors.yo('NOT_TOLD', outcome.reason));
    }
    return failures;
}

var github_history = __webpack_require__(44920);
var github_tags = __webpack_require__(33291);
var pin_source = __webpack_require__(92531);
;







async function readRelease(given, place, { readers, event }) {
    const tag = given === '' ? tagOf(event) : given;
    if (tag === undefined) {
        throw new errors.yo('TAG_MISSING', 'nothing says which tag was released', 'Set tag, or run it on release: published.');
    }
    const { github, first } = await firstPage(place, readers);
    const refs = await (0,github_tags.y8)(place, first, github);
    const released = refs.find(({ name }) => name === `refs/tags/${tag}`);
    if (released === undefined || released.isTooDeep === true || released.isNoCommit === true)
        throw noTag(tag, place, released?.isTooDeep === true);
    const [tags, sha] = [(0,pin_source.b)(refs), released.id];
    const source = (0,github_history.u)(place, { tags: async () => tags, hasSubmodules: async () => false }, github);
    return { place, tag, sha, source: askingOnce(source) };
}
async function firstPage(place, readers) {
    for (const github of readers) {
        const first = await tagsOrNothing(place, github);
        if (first !== undefined)
            return { github, first };
    }
    const hint = 'Give token or templates-token one that may read it (contents: read).';
    throw new errors.yo('REPOSITORY_REFUSED', `${(0,printable.g$)((0,github_place.E4)(place))} cannot be read`, hint);
}
async function tagsOrNothing(place, github) {
    try {
        return await (0,github_tags.g$)(place, undefined, github);
    }
    catch (error) {
        const isOver = error instanceof errors.yo && /\banswered 401\b/.test(error.message);
        if (!(error instanceof errors.yo && error.code === 'GITHUB_REFUSED') || isOver)
            throw error;
        return undefined;
    }
}
function noTag(tag, place, isTooDeep) {
    if (isTooDeep) {
        const message = `${(0,printable.g$)(tag)} is a tag of tags, more than ${github_tags.xE} deep`;
        return new errors.yo('TAG_MISSING', message, 'Tag the commit itself.');
    }
    const hint = 'Push it first; a tag has to lead to a commit.';
    return new errors.yo('TAG_MISSING', `${(0,printable.g$)((0,github_place.E4)(place))} has no tag ${(0,printable.g$)(tag)}`, hint);
}
function askingOnce(source) {
    const standings = new Map();
    const branches = new Map();
    const known = (answers, key, ask) => {
        const answer = answers.get(key) ?? ask();
        answers.set(key, answer);
        return answer;
    };
    return {
        ...source,
        branch: (name) => known(branches, name, () => source.branch(name)),
        relate: (pin, target) => known(standings, `${pin} ${target}`, () => source.relate(pin, target)),
    };
}
function tagOf(event) {
    const released = (0,answers.$6)((0,answers.lJ)(event?.payload), 'release', 'tag_name');
    return released ?? /^refs\/tags\/(.+)$/.exec(event?.ref ?? '')?.[1];
}

;



async function tell(plan, failures, inputs, { report }) {
    const load = () => __webpack_require__.e( 1374).then(__webpack_require__.bind(__webpack_require__, 71374));
    await report.show(async (screen) => (await load()).notifyText(plan, screen));
    for (const [name, failure] of failures) {
        const { title, message, file, line } = (0,errors.Ic)(failure);
        const place = file === undefined ? '' : `${(0,workspaces_location.Z9)({ file, line })}: `;
        report.annotate({ level: 'error', title, message: `${(0,printable.g$)(name)}: ${place}${message}`, isInAnswer: true });
    }
    const waiting = plan.repositories.filter(({ state }) => state === 'waiting');
    if (waiting[0] !== undefined && !inputs['dry-run']) {
        const message = `${waiting.length} wait for the next run: ${waiting[0].reason}`;
        report.annotate({ level: 'warning', title: 'WAITING', message, isInAnswer: true });
    }
    if (inputs.summary)
        await report.summary(async () => (await load()).notifySummary(plan));
}

;



















const REAL = { now: Date.now, wait: (milliseconds) => (0,clock.y)(milliseconds) };
async function run(inputs, system) {
    return notify(inputs, system, REAL);
}
async function notify(inputs, system, clock) {
    judge(inputs);
    const github = await (0,github_place.MR)(inputs.root, inputs.token, system);
    const own = await openTemplates(github, inputs, system);
    const release = await readRelease(inputs.tag, (0,github_place.$t)(github.repository), { readers: own, event: system.event });
    const standings = await findStandings(release, { inputs, system, clock, github });
    const behind = standings.filter((one) => one.state === 'behind');
    const checkpoint = await openCheckpoint(inputs, release, system);
    const told = new Set(checkpoint.told.map(({ repository }) => repository));
    const untold = behind.filter((one) => !told.has(nameOf(one)));
    const ways = await findWays(untold, inputs, github);
    const sending = { inputs, system, clock, github, release, checkpoint, ways };
    const outcomes = inputs['dry-run'] ? foresee(behind, checkpoint.told, ways) : await send(standings, sending);
    const plan = planOf(standings, outcomes, release);
    await tell(plan, failuresOf(standings, outcomes), inputs, system);
    return outputsOf(plan, behind, [...new Set([github, ...own])]);
}
async function openTemplates(github, inputs, system) {
    const { token, 'templates-token': templatesToken } = inputs;
    if (templatesToken === '' || templatesToken === token)
        return [github];
    return [github, await (0,github_place.MR)(inputs.root, templatesToken, system)];
}
function judge({ waves, rule, event, token }) {
    if (token === '')
        throw tokenMissing();
    parseWaves(waves);
    if (rule !== '')
        (0,pin_rule.Vy)(rule, 'rule');
    if (event.length > 100) {
        throw new errors.yo('INPUT_INVALID', 'event: GitHub takes 100 characters at most', 'Choose a shorter one.');
    }
}
function tokenMissing() {
    return new errors.yo('GITHUB_TOKEN_MISSING', 'token is empty: nobody may write to the repositories that are to be told', 
    "Who calls notify-templates.yml writes with: { app-id: '${{ vars.APP_ID }}' } and secrets: { app-key: '${{ secrets.APP_KEY }}' }, or secrets: { token: \u2026 }, with names of secrets that are there; an action takes the input token, a command line GITHUB_TOKEN.");
}
async function findStandings(release, surroundings) {
    const { inputs, system, clock, github } = surroundings;
    const { report } = system;
    report.progress('Looking for repositories');
    const places = await findTargets(inputs.targets, github, report);
    report.progress(`Reading ${places.length} repositories`);
    const products = eachOnce(await readProducts(places, () => [BRANCH], github), release.place);
    const tools = { release, inputs: syncInputs(inputs), server: (0,github_place.Vd)(system), now: Math.floor(clock.now() / 1_000) };
    const standings = [];
    for (const product of products)
        standings.push(await standingOf(product, tools));
    report.progress('');
    return standings;
}
function eachOnce(products, templates) {
    const seen = new Set([(0,github_place.E4)(templates).toLowerCase()]);
    return products.filter(({ place }) => {
        const name = (0,github_place.E4)(place).toLowerCase();
        return !seen.has(name) && seen.add(name);
    });
}
function syncInputs({ rule }) {
    return (0,parse.TL)(contract.d, (name) => (name === 'rule' ? rule : undefined));
}
async function openCheckpoint(inputs, { place, tag, sha }, { files, folder }) {
    const text = await files.read(external_node_path_.resolve(folder, inputs.checkpoint));
    return readCheckpoint(text, { source: (0,github_place.E4)(place), tag, sha }, inputs.checkpoint);
}
async function send(standings, sending) {
    const { inputs, system, clock, github, release, checkpoint, ways } = sending;
    const budget = openBudget(inputs['per-hour'], checkpoint.writes, clock);
    const paced = pacedGithub(github, budget, clock);
    const { event, rule } = inputs;
    const save = async (told) => {
        const next = { ...checkpoint, told, writes: budget.spent() };
        await system.files.write(external_node_path_.resolve(system.folder, inputs.checkpoint), `${JSON.stringify(next)}\n`);
    };
    await save(checkpoint.told);
    const tools = { github: paced, system, release, event, rule, inputs: syncInputs(inputs) };
    return fanOut(standings, checkpoint.told, {
        ...{ github, clock, budget, report: system.report },
        waves: parseWaves(inputs.waves),
        waitMs: inputs['wait-minutes'] * 60_000,
        ways,
        send: (one, way) => notifyOne(one, way, tools),
        save,
    });
}
function outputsOf(plan, behind, asked) {
    const names = (state) => plan.repositories.filter((one) => one.state === state).map(({ repository }) => repository);
    return {
        behind: behind.map(nameOf),
        notified: names('notified'),
        current: names('current'),
        failed: names('failed'),
        waiting: names('waiting'),
        requests: asked.reduce((sum, { requests }) => sum + requests, 0),
        plan,
    };
}


 }),

 91507:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Og: () => ( keepStart),
   _b: () => ( keepLastSegments),
   ky: () => ( wrapped),
   zf: () => ( keepEnd)
 });
function keepEnd(text, limit) {
    return text.length <= limit ? text : `\u2026${text.slice(text.length - limit + 1).replace(/^[\udc00-\udfff]/, '')}`;
}
function keepLastSegments(path, limit) {
    if (path.length <= limit || !path.includes('/'))
        return path;
    const from = path.indexOf('/', path.length - limit + 1);
    return `\u2026${path.slice(from === -1 ? path.lastIndexOf('/') : from)}`;
}
function keepStart(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


 }),

 24545:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   ZI: () => ( withReason),
   gD: () => ( headlineOf),
   hS: () => ( counted),
   mG: () => ( tallied),
   p0: () => ( duration),
   zD: () => ( grouped)
 });
function headlineOf({ range, changes, projects, graph }) {
    const all = graph.projects.size;
    const answer = answerOf(projects.size, all);
    if (range.type === 'everything')
        return { answer, link: all === 0 ? 'in any file, as' : 'because', why: range.why };
    const link = changes.length === 0 ? 'as nothing changed since' : `by ${counted(changes.length, 'changed file')} since`;
    const run = range.run === undefined ? {} : { run: range.run };
    return { answer, link, base: range.base.slice(0, 7), why: range.why, ...run };
}
function answerOf(affected, all) {
    if (all === 0)
        return 'No projects found';
    if (affected < all)
        return `${grouped(affected)} of ${counted(all, 'project')} affected`;
    return all === 1 ? 'The only project is affected' : `All ${counted(all, 'project')} affected`;
}
function withReason(what, why) {
    return why === '' ? what : `${what}: ${why}`;
}
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function tallied(parts, firstCounted) {
    const told = parts.filter(([count]) => count > 0);
    return told.map(([count, words], at) => `${at === 0 ? firstCounted(count) : grouped(count)} ${words}`).join(', ');
}
function duration(seconds) {
    const minutes = Math.round(seconds / 60);
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    if (minutes < 60)
        return `${minutes} min`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


 }),

 22225:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I: () => ( nextLink),
   s: () => ( watchPages)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

function nextLink(headers) {
    return /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(headers.get('link') ?? '')?.[1];
}
const MOST_PAGES = 1_000;
function watchPages(what) {
    const seen = new Set();
    return (page) => {
        const isAgain = seen.has(page);
        if (!isAgain && seen.size < MOST_PAGES)
            return void seen.add(page);
        const why = isAgain ? 'a page names one before it as the next' : `there are more than ${MOST_PAGES}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yA('PAGES_ENDLESS', `the pages with ${what} have no end: ${why}`, false);
    };
}


 })

};
;