"use strict";
exports.id = 7268;
exports.ids = [7268];
exports.modules = {

/***/ 39894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notify: () => (/* binding */ notify),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/contract/parse.js
var parse = __webpack_require__(53398);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(12784);
;// CONCATENATED MODULE: ./build/js/templates/fan-out/checkpoint.js


/**
 * What an earlier run left. Of another release only the times are taken: who was told of that one has to hear of this one.
 *
 * @param text of the file; undefined where there is none
 * @throws {UserError} `CHECKPOINT_INVALID`
 */
function readCheckpoint(text, release, file) {
    const { source, tag, sha } = release;
    const empty = { formatVersion: 1, source, tag, sha, told: [], writes: [] };
    if (text === undefined)
        return empty;
    const value = valueIn(text);
    if (!isCheckpoint(value)) {
        const hint = 'Delete it: then this run goes by what it reads of each repository.';
        throw new errors/* UserError */.yo('CHECKPOINT_INVALID', `${(0,printable/* printable */.g$)(file)} is no checkpoint of this action`, hint);
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

;// CONCATENATED MODULE: ./build/js/templates/fan-out/paced-github.js
const APART_MS = 1_000;
const HOUR_S = 3_600;
/** @param before when earlier runs sent theirs, in seconds since 1970 */
function openBudget(perHour, before, clock) {
    const second = () => Math.floor(clock.now() / 1_000);
    // Another machine's clock may be ahead.
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
/** The same GitHub; what writes waits until a second has passed since the last that did, and counts, each time that it is sent. */
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

;// CONCATENATED MODULE: ./build/js/templates/fan-out/waves.js


/**
 * How many repositories each wave takes. The last one takes all that are left, whether that is written or not.
 *
 * @param text `1, 5, rest`
 * @throws {UserError} `INPUT_INVALID`
 */
function parseWaves(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const numbers = (words.at(-1) === 'rest' ? words.slice(0, -1) : words).map((word) => {
        if (/^[1-9]\d{0,5}$/.test(word))
            return Number(word);
        const hint = 'Write how many repositories each wave has: 1, 5, rest.';
        throw new errors/* UserError */.yo('INPUT_INVALID', `waves: ${(0,printable/* printable */.g$)(word)} is no number of repositories`, hint);
    });
    return [...numbers, Number.POSITIVE_INFINITY];
}

// EXTERNAL MODULE: ./build/js/templates/github/place.js
var github_place = __webpack_require__(63583);
// EXTERNAL MODULE: ./build/js/templates/marker.js
var marker = __webpack_require__(37638);
// EXTERNAL MODULE: ./build/js/templates/github/answers.js
var answers = __webpack_require__(43175);
;// CONCATENATED MODULE: ./build/js/templates/github/many.js




/**
 * Asks many repositories for the same, some in each request. Where GitHub cannot answer for so many, it is asked for half of them. One that
 * is not there, or that the token may not read, is a failure of its own.
 *
 * @throws {ExternalError} `GITHUB_RATE_LIMITED`
 * @throws {UserError} `GITHUB_REFUSED` where the token is good for nothing
 */
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
        if (!(error instanceof errors/* ExternalError */.yA) || error.code === 'GITHUB_RATE_LIMITED')
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
        const answer = (0,answers/* objectAt */.lJ)(data, `r${at}`);
        const [error] = errors.filter(({ path }) => path === `r${at}` || path.startsWith(`r${at}/`));
        if (answer !== undefined && error === undefined)
            return { answer };
        return { failure: unreadable(part, permission, error?.message) };
    });
}
function unreadable(place, permission, message = 'it is not there') {
    const hint = `The token has to be one for this repository, with ${permission}.`;
    return new errors/* UserError */.yo('REPOSITORY_REFUSED', `${(0,printable/* printable */.g$)((0,github_place/* fullNameOf */.E4)(place))} cannot be read: ${(0,printable/* printable */.g$)(message)}`, hint);
}

// EXTERNAL MODULE: ./build/js/templates/github/pins.js
var pins = __webpack_require__(30978);
// EXTERNAL MODULE: ./build/js/templates/github/product-answers.js
var product_answers = __webpack_require__(28913);
;// CONCATENATED MODULE: ./build/js/templates/github/products.js







const AT_A_TIME = 50;
const QUESTION = {
    name: 'Products',
    permission: 'contents: read, pull-requests: read, checks: read and statuses: read',
    atATime: AT_A_TIME,
    fragments: `fragment Product on Repository {
  nameWithOwner isArchived
  defaultBranchRef { target { ... on Commit { oid submodules(first: 100) { ${pins/* SUBMODULES */.ck} } } } }
  gitmodules: object(expression: "HEAD:.gitmodules") { ... on Blob { text } }
}
fragment Pulls on PullRequestConnection {
  nodes { url state body isDraft isCrossRepository createdAt statusCheckRollup { state } }
}`,
};
/**
 * What products hold of others, and the pull requests that would change it; fifty products in a request.
 *
 * @param branchesOf the branches that these come from
 * @throws {ExternalError} `GITHUB_RATE_LIMITED`
 */
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
/** One that cannot be read to its end keeps back no other. */
async function productOr(...[place, answer, github]) {
    try {
        return await productOf(place, answer, github);
    }
    catch (error) {
        const isOurs = error instanceof errors/* UserError */.yo || error instanceof errors/* ExternalError */.yA;
        if (!isOurs || error.code === 'GITHUB_RATE_LIMITED')
            throw error;
        return { place, failure: error };
    }
}
async function productOf(place, answer, github) {
    const pulls = Object.keys(answer)
        .filter((key) => /^p\d+$/.test(key))
        .flatMap((key) => (0,product_answers/* ownPullsAt */.C)(answer, key));
    const time = (node) => Date.parse((0,answers/* textAt */.$6)(node, 'createdAt') ?? '');
    const name = (0,answers/* textAt */.$6)(answer, 'nameWithOwner');
    return {
        place: name === undefined ? place : (0,github_place/* placeOf */.$t)(name),
        isArchived: answer['isArchived'] === true,
        pins: await (0,pins/* readPins */.LF)(place, (0,answers/* objectAt */.lJ)(answer, 'defaultBranchRef', 'target'), github),
        gitmodules: (0,answers/* textAt */.$6)(answer, 'gitmodules', 'text'),
        pullRequests: pulls.sort((a, b) => time(b) - time(a)).map(pullRequestOf),
    };
}
function pullRequestOf(node) {
    return {
        url: (0,answers/* textAt */.$6)(node, 'url') ?? '',
        state: (0,product_answers/* stateOf */.L)(node),
        isDraft: node['isDraft'] === true,
        pins: (0,marker/* readMarker */.t7)((0,answers/* textAt */.$6)(node, 'body') ?? '')?.pins ?? [],
        checks: checksOf((0,answers/* textAt */.$6)((0,answers/* objectAt */.lJ)(node, 'statusCheckRollup'), 'state')),
    };
}
/** https://docs.github.com/graphql/reference/enums#statusstate */
function checksOf(rollup) {
    if (rollup === undefined)
        return 'none';
    if (rollup === 'SUCCESS')
        return 'green';
    return rollup === 'ERROR' || rollup === 'FAILURE' ? 'red' : 'pending';
}

// EXTERNAL MODULE: ./build/js/versioning/pin-rule.js
var pin_rule = __webpack_require__(99383);
// EXTERNAL MODULE: ./build/js/actions/sync-templates/contract.js
var contract = __webpack_require__(2714);
// EXTERNAL MODULE: ./build/js/workspaces/location.js
var workspaces_location = __webpack_require__(37878);
// EXTERNAL MODULE: ./build/js/actions/sync-templates/backend.js
var backend = __webpack_require__(49606);
;// CONCATENATED MODULE: ./build/js/actions/notify-templates/watch-wave.js



// Until then, checks that have not begun look like checks that are not there.
const SETTLE_S = 120;
/**
 * Looks at pull requests of repositories that were told, or at the pins where these have moved; fifty repositories in a request. What
 * cannot be read is pending.
 *
 * @param now seconds since 1970
 * @throws {ExternalError} `GITHUB_RATE_LIMITED`
 */
async function watch(told, now, github) {
    const byName = new Map(told.map((one) => [one.repository, one]));
    const branchesOf = (place) => {
        const pins = byName.get((0,github_place/* fullNameOf */.E4)(place))?.pins ?? [];
        return [...new Set([(0,backend/* branchFor */.yC)('together', ''), ...pins.map(({ path }) => (0,backend/* branchFor */.yC)('each', path))])];
    };
    const readings = await readProducts(told.map(({ repository }) => (0,github_place/* placeOf */.$t)(repository)), branchesOf, github);
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
/** A draft waits for people; one that they closed is not what they want. */
function watch_wave_checksOf(pull, age) {
    if (pull === undefined)
        return 'pending';
    if (pull.state !== 'open')
        return pull.state === 'merged' ? 'green' : 'red';
    if (pull.checks === 'red')
        return 'red';
    return pull.checks === 'pending' || pull.isDraft || age < SETTLE_S ? 'pending' : 'green';
}

;// CONCATENATED MODULE: ./build/js/actions/notify-templates/fan-out.js





const POLL_MS = 30_000;
// A pull request takes a tree, a commit, a branch and itself; one more where something is sent again.
const WRITES = { dispatch: 1, 'pull-request': 5 };
/** What failed in a repository, with the place in it. */
function reasonOf(failure) {
    const { file, line } = failure instanceof errors/* UserError */.yo ? failure : {};
    return file === undefined ? failure.message : `${(0,workspaces_location/* placeText */.Z9)({ file, line })}: ${failure.message}`;
}
/** `owner/name` */
function nameOf({ place }) {
    return (0,github_place/* fullNameOf */.E4)(place);
}
/**
 * Tells repositories wave by wave. One that cannot be told makes room for the next one. What is left once a wave does not become green, or
 * nothing more may be sent for now, waits.
 *
 * @param earlier who was told by earlier runs
 * @returns by name
 */
async function fanOut(standings, earlier, tools) {
    // Who is current went on from there; of one that cannot be read nobody knows.
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
/** What a run would do; nobody can say how far it would come. */
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
/** Tells as many as a wave has room for; why nothing more may be sent, where that is so. */
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
/** What became of one; a text where GitHub wants nothing more for now, whoever it is for. */
async function sendOne(one, way, { send }) {
    try {
        const { state, reason, url } = await send(one, way);
        return { ...NOTHING, way, state, reason, url: url ?? null };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo || error instanceof errors/* ExternalError */.yA))
            throw error;
        if (error.code === 'GITHUB_RATE_LIMITED')
            return 'GitHub asks for a pause';
        return isTokenOver(error) ? TOKEN_OVER : { ...failed(error), way };
    }
}
const TOKEN_OVER = 'the token is valid no longer';
/** The token of an app is good for an hour. */
function isTokenOver(error) {
    return error instanceof errors/* UserError */.yo && error.code === 'GITHUB_REFUSED' && /\banswered 401\b/.test(error.message);
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
/** Waits until all of a wave are green or merged; why not, where one is red or the time is over. */
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
            return `the pull request of ${(0,printable/* printable */.g$)(red.repository)} is red`;
        if (pending === undefined)
            return undefined;
        if (clock.now() + POLL_MS > until)
            return `the pull request of ${(0,printable/* printable */.g$)(pending.repository)} is not green yet`;
        report.progress(`Waiting for the pull request of ${pending.repository}`);
        await clock.wait(POLL_MS);
    }
}
/** Where GitHub cannot be asked now, it is asked later; a text where this token will never be answered, and why. */
async function look(members, clock, github) {
    try {
        return await watch(members, Math.floor(clock.now() / 1_000), github);
    }
    catch (error) {
        if (error instanceof errors/* ExternalError */.yA)
            return new Map();
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return isTokenOver(error) ? TOKEN_OVER : error.message;
    }
}

// EXTERNAL MODULE: ./build/js/changes/changelog.js
var changelog = __webpack_require__(74730);
// EXTERNAL MODULE: ./build/js/templates/submodule-url.js
var submodule_url = __webpack_require__(12436);
// EXTERNAL MODULE: ./build/js/templates/submodules.js
var submodules = __webpack_require__(97003);
// EXTERNAL MODULE: ./build/js/actions/sync-templates/find-pins.js + 2 modules
var find_pins = __webpack_require__(68543);
// EXTERNAL MODULE: ./build/js/standards/link-header.js
var link_header = __webpack_require__(22225);
;// CONCATENATED MODULE: ./build/js/actions/notify-templates/find-targets.js





const PER_PAGE = '100';
// GitHub shows no more than that of what it finds.
const MOST_FOUND = 1_000;
/**
 * The repositories that are meant, each once and without that of the templates; those of a topic or an installation in order of name.
 *
 * @throws {UserError} `INPUT_INVALID`, `GITHUB_REFUSED`
 */
async function findTargets(targets, github, report) {
    if (targets.length === 0) {
        const hint = 'Name repositories as OWNER/NAME, or topic:NAME, or installation.';
        throw new errors/* UserError */.yo('INPUT_INVALID', 'targets: nobody is named', hint);
    }
    const found = new Map();
    for (const target of targets) {
        for (const name of await namesFor(target, github, report)) {
            if (isSame(name, github.repository) || found.has(name.toLowerCase()))
                continue;
            found.set(name.toLowerCase(), (0,github_place/* placeOf */.$t)(name));
        }
    }
    return [...found.values()];
}
/** Whether two names are those of one repository. */
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
    throw new errors/* UserError */.yo('INPUT_INVALID', `targets: ${(0,printable/* printable */.g$)(target)} is none`, hint);
}
/** https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation */
async function ofInstallation(github) {
    const hint = 'targets: installation needs the token of an installation of a GitHub App, as actions/create-github-app-token makes it.';
    return namesIn('/installation/repositories', 'repositories', { query: { per_page: PER_PAGE }, hint }, github);
}
/** https://docs.github.com/rest/search/search#search-repositories */
async function withTopic(topic, github, report) {
    const query = { q: `topic:${topic} user:${(0,github_place/* placeOf */.$t)(github.repository).owner} archived:false`, per_page: PER_PAGE };
    const names = await namesIn('/search/repositories', 'items', { query }, github);
    if (names.length >= MOST_FOUND) {
        const message = `GitHub finds no more than ${MOST_FOUND} repositories with the topic ${topic}: name the others, or use installation`;
        report.annotate({ level: 'warning', title: 'TARGETS_CUT', message });
    }
    return names;
}
async function namesIn(path, list, question, github) {
    const names = [];
    const watch = (0,link_header/* watchPages */.s)(`the repositories at ${path}`);
    let page = await github.ask({ path, ...question, permission: 'metadata: read' });
    for (;;) {
        const items = (0,answers/* objectAt */.lJ)(page.body)?.[list];
        for (const item of Array.isArray(items) ? items : []) {
            const name = (0,answers/* textAt */.$6)((0,answers/* objectAt */.lJ)(item), 'full_name');
            if (name !== undefined && (0,answers/* objectAt */.lJ)(item)?.['archived'] !== true)
                names.push(name);
        }
        if (page.next === undefined)
            return names;
        watch(page.next);
        page = await github.ask({ path: page.next, permission: 'metadata: read' });
    }
}

;// CONCATENATED MODULE: ./build/js/actions/notify-templates/find-behind.js









/**
 * Whether a product has a pin of the templates that the release comes after, and that its own rule would move.
 *
 * @throws {ExternalError} `GITHUB_RATE_LIMITED`
 */
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
        const isPause = error instanceof errors/* ExternalError */.yA && error.code === 'GITHUB_RATE_LIMITED';
        if (isPause || !(error instanceof errors/* UserError */.yo || error instanceof errors/* ExternalError */.yA))
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
            throw new errors/* UserError */.yo('PIN_REFUSED', `${(0,printable/* printable */.g$)(plan.path)}: ${(0,printable/* printable */.g$)(plan.reason)}`);
        if (plan.action === 'move')
            moved.push({ plan, changelog: (0,changelog/* changelogOf */.u)(commits), elsewhere: 0, leftOut: [], isCut: false });
        else
            reasons.push(plan.reason);
    }
    if (moved.length > 0)
        return { place, state: 'behind', product, moved };
    return { place, state: 'current', reason: reasons[0] ?? '' };
}
/** Undefined where the release comes after a pin. */
async function whyNotBehind(pin, { source, sha, tag }) {
    if (pin === sha)
        return `is at ${tag}`;
    const relation = (await source.relate(pin, sha))?.relation;
    if (relation === 'ahead')
        return undefined;
    return relation === 'behind' ? `is past ${tag}` : `pins ${pin.slice(0, 8)}, which ${tag} does not come after`;
}
/** Of another repository than this one, what is wrong in `.gitmodules` is nobody's concern here. */
function ownSubmodules({ place, gitmodules, pins }, { release, server }) {
    const host = new URL(server).host;
    const source = (0,github_place/* fullNameOf */.E4)(release.place);
    const isOwn = ({ url, lineOf }) => {
        try {
            const found = (0,submodule_url/* resolveSubmoduleUrl */.Y)(url, originOf(place, server), { file: '.gitmodules', line: lineOf('url') });
            return found.host === host && isSame(found.path, source);
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                return false;
            throw error;
        }
    };
    try {
        return (0,submodules/* readSubmodules */.an)(gitmodules, pins).filter(isOwn);
    }
    catch (error) {
        const speaksOfUs = (gitmodules ?? '').toLowerCase().includes(release.place.name.toLowerCase());
        if (error instanceof errors/* UserError */.yo && !speaksOfUs)
            return [];
        throw error;
    }
}
function originOf(place, server) {
    return `${server}/${(0,github_place/* fullNameOf */.E4)(place)}`;
}
/** Where nothing says which versions a product follows, it follows the release: it comes after the pin. */
async function planFor(submodule, product, { release, inputs, server, now }) {
    const merged = product.pullRequests.filter(({ state }) => state === 'merged').flatMap(({ pins }) => pins);
    const surroundings = {
        sourceOf: () => release.source,
        origin: originOf(product.place, server),
        now,
        setBy: async (one) => (0,marker/* tagOfPin */.x)(merged, one, product.pins),
    };
    try {
        return await (0,find_pins/* planSubmodule */.k)(submodule, inputs, surroundings);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo && error.code === 'RULE_MISSING'))
            throw error;
        return (0,find_pins/* planSubmodule */.k)(submodule, { ...inputs, rule: `exact:${release.tag}` }, surroundings);
    }
}

// EXTERNAL MODULE: ./build/js/standards/json.js
var json = __webpack_require__(41589);
// EXTERNAL MODULE: ./build/js/standards/yaml.js
var yaml = __webpack_require__(38140);
;// CONCATENATED MODULE: ./build/js/templates/fan-out/listener.js
// Which events start a workflow: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#repository_dispatch


const EVENT = 'repository_dispatch';
/** Whether a workflow starts on a dispatch of this type: one that names no types starts on every one. What is no YAML starts on nothing. */
async function listensTo(workflow, type) {
    if (!workflow.includes(EVENT))
        return false;
    const reading = await (0,yaml.readYaml)(workflow);
    if ('problem' in reading)
        return false;
    const events = (0,json.memberOf)(reading.value, 'on');
    if (!(0,json/* isObject */.Gv)(events))
        return textsIn(events).includes(EVENT);
    if (!Object.hasOwn(events, EVENT))
        return false;
    const types = (0,json.memberOf)(events[EVENT], 'types');
    return types === undefined || types === null || textsIn(types).includes(type);
}
function textsIn(value) {
    return Array.isArray(value) ? value : [value];
}

;// CONCATENATED MODULE: ./build/js/templates/github/listeners.js



// All workflows of each come along.
const listeners_QUESTION = {
    name: 'Listeners',
    permission: 'contents: read',
    atATime: 25,
    fragments: `fragment Workflows on Repository {
  workflows: object(expression: "HEAD:.github/workflows") { ... on Tree { entries { name object { ... on Blob { text } } } } }
}`,
};
/**
 * Whether a workflow of each repository starts on a dispatch of a type, or why that cannot be said; 25 repositories in a request.
 *
 * @throws {ExternalError} `GITHUB_RATE_LIMITED`
 */
async function readListeners(places, type, github) {
    const parts = places.map((place) => ({ ...place, fields: () => '...Workflows' }));
    const readings = await askMany(parts, listeners_QUESTION, github);
    return Promise.all(readings.map((one) => ('failure' in one ? one.failure : hasListener(one.answer, type))));
}
async function hasListener(answer, type) {
    const entries = (0,answers/* objectAt */.lJ)(answer, 'workflows')?.['entries'];
    for (const entry of Array.isArray(entries) ? entries : []) {
        const isWorkflow = /\.ya?ml$/.test((0,answers/* textAt */.$6)((0,answers/* objectAt */.lJ)(entry), 'name') ?? '');
        if (isWorkflow && (await listensTo((0,answers/* textAt */.$6)((0,answers/* objectAt */.lJ)(entry, 'object'), 'text') ?? '', type)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/actions/notify-templates/find-ways.js




/**
 * How each repository hears of a release, by name; only where that depends on its workflows are these read.
 *
 * @throws {ExternalError} `GITHUB_RATE_LIMITED`
 */
async function findWays(behind, { mode, event }, github) {
    if (mode === 'pull-request')
        return new Map(behind.map((one) => [nameOf(one), mode]));
    const places = behind.map(({ place }) => place);
    const listens = await readListeners(places, event, github);
    return new Map(behind.map((one, at) => {
        const found = listens[at];
        if (found instanceof errors/* UserError */.yo || found instanceof errors/* ExternalError */.yA)
            return [nameOf(one), found];
        if (found === true)
            return [nameOf(one), 'dispatch'];
        return [nameOf(one), mode === 'auto' ? 'pull-request' : nobodyListens(nameOf(one), event)];
    }));
}
function nobodyListens(repository, event) {
    const hint = 'Give it a workflow on repository_dispatch with this type, or leave mode at auto: then it gets a pull request.';
    return new errors/* UserError */.yo('LISTENER_MISSING', `no workflow of ${(0,printable/* printable */.g$)(repository)} listens to ${(0,printable/* printable */.g$)(event)}`, hint);
}

// EXTERNAL MODULE: ./build/js/templates/github/state.js
var github_state = __webpack_require__(32413);
// EXTERNAL MODULE: ./build/js/actions/sync-templates/pull-request.js + 4 modules
var pull_request = __webpack_require__(66931);
;// CONCATENATED MODULE: ./build/js/actions/notify-templates/notify-one.js




/** The branch that pull requests of ours come from. */
const BRANCH = (0,backend/* branchFor */.yC)('together', '');
/**
 * Tells one repository of the release.
 *
 * @throws {UserError} {ExternalError} where it cannot be told
 */
async function notifyOne(one, way, tools) {
    const there = notify_one_pullRequestOf(one);
    if (there?.state === 'open')
        return { state: 'notified', reason: 'has its pull request already', url: there.url };
    if (there?.state === 'closed')
        return { state: 'failed', reason: 'people closed its pull request for this release', url: there.url };
    return way === 'dispatch' ? dispatch(one, tools) : proposeSurely(one, tools);
}
const MOST_TRIES = 3;
/** Where nobody knows whether something was done, what is read anew tells. */
async function proposeSurely(one, tools) {
    for (let tries = 1;; tries++) {
        try {
            return await propose(one, tools);
        }
        catch (error) {
            const isUnknown = error instanceof errors/* ExternalError */.yA && error.code === 'GITHUB_UNANSWERED';
            if (!isUnknown || tries >= MOST_TRIES)
                throw error;
        }
    }
}
/** The newest pull request that moves the pins of a repository to where they are to go. */
function notify_one_pullRequestOf({ product, moved }) {
    return product.pullRequests.find(({ pins }) => moved.every(({ plan }) => pins.some(({ path, to }) => path === plan.path && to === plan.to)));
}
/** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
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
        return (await (0,github_state/* readState */.u)(question, github)).product;
    };
    const state = await read();
    if (moved.some(({ plan }) => state.pins.get(plan.path) !== plan.from)) {
        return { state: 'current', reason: 'its pin was moved meanwhile' };
    }
    const written = await (0,pull_request/* writePullRequest */.E)(BRANCH, moved, { place, state, reread: read, github, inputs, system });
    return sentBy(written);
}
function sentBy({ pullRequest, note, updated }) {
    const url = pullRequest === undefined ? {} : { url: pullRequest.url };
    if (note !== undefined && !updated)
        return { state: 'failed', reason: note, ...url };
    return { state: 'notified', reason: note ?? 'has a pull request', ...url };
}

;// CONCATENATED MODULE: ./build/js/actions/notify-templates/plan-of.js



/**
 * What became of each repository, in order.
 *
 * @param outcomes of those that are behind
 */
function planOf(standings, outcomes, { place, tag, sha }) {
    return {
        ...{ formatVersion: 1, source: (0,github_place/* fullNameOf */.E4)(place), tag, sha },
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
/** Why those failed that did, by name; people have to decide where there is no failure. */
function failuresOf(standings, outcomes) {
    const failures = new Map();
    for (const one of standings) {
        const name = nameOf(one);
        const outcome = outcomes.get(name);
        if (one.state === 'failed')
            failures.set(name, one.failure);
        else if (outcome?.state === 'failed')
            failures.set(name, outcome.failure ?? new errors/* UserError */.yo('NOT_TOLD', outcome.reason));
    }
    return failures;
}

// EXTERNAL MODULE: ./build/js/templates/github/history.js
var github_history = __webpack_require__(44920);
// EXTERNAL MODULE: ./build/js/templates/github/tags.js
var github_tags = __webpack_require__(33291);
// EXTERNAL MODULE: ./build/js/templates/pin-source.js
var pin_source = __webpack_require__(92531);
;// CONCATENATED MODULE: ./build/js/actions/notify-templates/read-release.js







/**
 * The commit of a tag of the templates.
 *
 * @param given the tag; empty for the one of the event
 * @param readers of the templates; the first that may read them is asked
 * @throws {UserError} `TAG_MISSING`, `REPOSITORY_REFUSED`
 */
async function readRelease(given, place, { readers, event }) {
    const tag = given === '' ? tagOf(event) : given;
    if (tag === undefined) {
        throw new errors/* UserError */.yo('TAG_MISSING', 'nothing says which tag was released', 'Set tag, or run it on release: published.');
    }
    const { github, first } = await firstPage(place, readers);
    const refs = await (0,github_tags/* readTagsFrom */.y8)(place, first, github);
    const released = refs.find(({ name }) => name === `refs/tags/${tag}`);
    if (released === undefined || released.isTooDeep === true || released.isNoCommit === true)
        throw noTag(tag, place, released?.isTooDeep === true);
    const [tags, sha] = [(0,pin_source/* tagsIn */.b)(refs), released.id];
    const source = (0,github_history/* githubPinSource */.u)(place, { tags: async () => tags, hasSubmodules: async () => false }, github);
    return { place, tag, sha, source: askingOnce(source) };
}
async function firstPage(place, readers) {
    for (const github of readers) {
        const first = await tagsOrNothing(place, github);
        if (first !== undefined)
            return { github, first };
    }
    const hint = 'Give token or templates-token one that may read it (contents: read).';
    throw new errors/* UserError */.yo('REPOSITORY_REFUSED', `${(0,printable/* printable */.g$)((0,github_place/* fullNameOf */.E4)(place))} cannot be read`, hint);
}
/** Not there, and not to be seen, GitHub tells apart from no one; a token that is good for nothing is a failure. */
async function tagsOrNothing(place, github) {
    try {
        return await (0,github_tags/* readTags */.g$)(place, undefined, github);
    }
    catch (error) {
        const isOver = error instanceof errors/* UserError */.yo && /\banswered 401\b/.test(error.message);
        if (!(error instanceof errors/* UserError */.yo && error.code === 'GITHUB_REFUSED') || isOver)
            throw error;
        return undefined;
    }
}
function noTag(tag, place, isTooDeep) {
    if (isTooDeep) {
        const message = `${(0,printable/* printable */.g$)(tag)} is a tag of tags, more than ${github_tags/* MOST_DEEP */.xE} deep`;
        return new errors/* UserError */.yo('TAG_MISSING', message, 'Tag the commit itself.');
    }
    const hint = 'Push it first; a tag has to lead to a commit.';
    return new errors/* UserError */.yo('TAG_MISSING', `${(0,printable/* printable */.g$)((0,github_place/* fullNameOf */.E4)(place))} has no tag ${(0,printable/* printable */.g$)(tag)}`, hint);
}
/** Many products have the same pin, and follow the same branch. */
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
    const released = (0,answers/* textAt */.$6)((0,answers/* objectAt */.lJ)(event?.payload), 'release', 'tag_name');
    return released ?? /^refs\/tags\/(.+)$/.exec(event?.ref ?? '')?.[1];
}

;// CONCATENATED MODULE: ./build/js/actions/notify-templates/tell.js



/** Says what became of whom: on a terminal, in the job summary, and each failure in the head of the run. */
async function tell(plan, failures, inputs, { report }) {
    const load = () => __webpack_require__.e(/* import() */ 1374).then(__webpack_require__.bind(__webpack_require__, 71374));
    await report.show(async (screen) => (await load()).notifyText(plan, screen));
    for (const [name, failure] of failures) {
        const { title, message, file, line } = (0,errors/* describeFailure */.Ic)(failure);
        const place = file === undefined ? '' : `${(0,workspaces_location/* placeText */.Z9)({ file, line })}: `;
        report.annotate({ level: 'error', title, message: `${(0,printable/* printable */.g$)(name)}: ${place}${message}`, isInAnswer: true });
    }
    const waiting = plan.repositories.filter(({ state }) => state === 'waiting');
    if (waiting[0] !== undefined && !inputs['dry-run']) {
        const message = `${waiting.length} wait for the next run: ${waiting[0].reason}`;
        report.annotate({ level: 'warning', title: 'WAITING', message, isInAnswer: true });
    }
    if (inputs.summary)
        await report.summary(async () => (await load()).notifySummary(plan));
}

;// CONCATENATED MODULE: ./build/js/actions/notify-templates/run.js



















const REAL = { now: Date.now, wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds) };
/** Finds out who is behind a release, and tells them wave by wave. */
async function run(inputs, system) {
    return notify(inputs, system, REAL);
}
/**
 * The same by any clock.
 *
 * @throws {UserError} `GITHUB_TOKEN_MISSING`, `INPUT_INVALID`, `RULE_INVALID`, `TAG_MISSING`, `CHECKPOINT_INVALID`, `GITHUB_REFUSED`
 */
async function notify(inputs, system, clock) {
    judge(inputs);
    const github = await (0,github_place/* openOwnGithub */.MR)(inputs.root, inputs.token, system);
    const own = await openTemplates(github, inputs, system);
    const release = await readRelease(inputs.tag, (0,github_place/* placeOf */.$t)(github.repository), { readers: own, event: system.event });
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
/** Who is asked of the templates, one after the other: they may be in another organization than the products. */
async function openTemplates(github, inputs, system) {
    const { token, 'templates-token': templatesToken } = inputs;
    if (templatesToken === '' || templatesToken === token)
        return [github];
    return [github, await (0,github_place/* openOwnGithub */.MR)(inputs.root, templatesToken, system)];
}
/** What can be told to be wrong before anybody is asked. */
function judge({ waves, rule, event, token }) {
    if (token === '')
        throw tokenMissing();
    parseWaves(waves);
    if (rule !== '')
        (0,pin_rule/* parsePinRule */.Vy)(rule, 'rule');
    if (event.length > 100) {
        throw new errors/* UserError */.yo('INPUT_INVALID', 'event: GitHub takes 100 characters at most', 'Choose a shorter one.');
    }
}
/** In a workflow an empty secret is no token, and nobody would know which one was meant. */
function tokenMissing() {
    return new errors/* UserError */.yo('GITHUB_TOKEN_MISSING', 'token is empty: nobody may write to the repositories that are to be told', 
    // biome-ignore lint/suspicious/noTemplateCurlyInString: expressions of GitHub's
    "Who calls notify-templates.yml writes with: { app-id: '${{ vars.APP_ID }}' } and secrets: { app-key: '${{ secrets.APP_KEY }}' }, or secrets: { token: \u2026 }, with names of secrets that are there; an action takes the input token, a command line GITHUB_TOKEN.");
}
async function findStandings(release, surroundings) {
    const { inputs, system, clock, github } = surroundings;
    const { report } = system;
    report.progress('Looking for repositories');
    const places = await findTargets(inputs.targets, github, report);
    report.progress(`Reading ${places.length} repositories`);
    const products = eachOnce(await readProducts(places, () => [BRANCH], github), release.place);
    const tools = { release, inputs: syncInputs(inputs), server: (0,github_place/* serverUrl */.Vd)(system), now: Math.floor(clock.now() / 1_000) };
    const standings = [];
    for (const product of products)
        standings.push(await standingOf(product, tools));
    report.progress('');
    return standings;
}
/** Without the templates themselves, and without those that were named by several names of one repository. */
function eachOnce(products, templates) {
    const seen = new Set([(0,github_place/* fullNameOf */.E4)(templates).toLowerCase()]);
    return products.filter(({ place }) => {
        const name = (0,github_place/* fullNameOf */.E4)(place).toLowerCase();
        return !seen.has(name) && seen.add(name);
    });
}
/** As sync-templates would have them in each of the repositories. */
function syncInputs({ rule }) {
    return (0,parse/* parseInputs */.TL)(contract/* contract */.d, (name) => (name === 'rule' ? rule : undefined));
}
async function openCheckpoint(inputs, { place, tag, sha }, { files, folder }) {
    const text = await files.read(external_node_path_.resolve(folder, inputs.checkpoint));
    return readCheckpoint(text, { source: (0,github_place/* fullNameOf */.E4)(place), tag, sha }, inputs.checkpoint);
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
    // Where nothing can be kept, nobody is told.
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


/***/ }),

/***/ 91507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ keepStart),
/* harmony export */   _b: () => (/* binding */ keepLastSegments),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   zf: () => (/* binding */ keepEnd)
/* harmony export */ });
/** The end of a text that is longer than the limit, after `\u2026`: the end of a path says most. */
function keepEnd(text, limit) {
    return text.length <= limit ? text : `\u2026${text.slice(text.length - limit + 1).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The last segments of a path that is longer than the limit, after `\u2026/`; at least the file's name. */
function keepLastSegments(path, limit) {
    if (path.length <= limit || !path.includes('/'))
        return path;
    const from = path.indexOf('/', path.length - limit + 1);
    return `\u2026${path.slice(from === -1 ? path.lastIndexOf('/') : from)}`;
}
/** The start of a text that is longer than the limit, before `\u2026`. */
function keepStart(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
/** A text in lines of at most so many characters, broken at spaces; a longer word stands on a line of its own. */
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


/***/ }),

/***/ 24545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   mG: () => (/* binding */ tallied),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** What was found, from which change, and against which base. */
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
/** `1 project`, `12 projects`, `10,000 projects`. */
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;
}
/** A number with a comma before each three digits. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `2 packages not published, 1 published`: what there is none of is left out; empty where there is nothing at all. */
function tallied(parts, firstCounted) {
    const told = parts.filter(([count]) => count > 0);
    return told.map(([count, words], at) => `${at === 0 ? firstCounted(count) : grouped(count)} ${words}`).join(', ');
}
/** Seconds as people say them: `45 s`, `3 min`, `1 h 5 min`. */
function duration(seconds) {
    const minutes = Math.round(seconds / 60);
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    if (minutes < 60)
        return `${minutes} min`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 22225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nextLink),
/* harmony export */   s: () => (/* binding */ watchPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
// Web linking: https://www.rfc-editor.org/rfc/rfc8288

/** Where the header `Link` says that the next page is; undefined where it names none. */
function nextLink(headers) {
    return /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(headers.get('link') ?? '')?.[1];
}
// A list of a thousand pages has a hundred thousand items: what is longer has no end.
const MOST_PAGES = 1_000;
/**
 * Sees to it that a walk from page to page ends: tell it each page before it is asked for.
 *
 * @param what for people: `the tags of acme/core`
 * @returns throws an {@link ExternalError} `PAGES_ENDLESS` for a page that was there before, and for the thousand and first
 */
function watchPages(what) {
    const seen = new Set();
    return (page) => {
        const isAgain = seen.has(page);
        if (!isAgain && seen.size < MOST_PAGES)
            return void seen.add(page);
        const why = isAgain ? 'a page names one before it as the next' : `there are more than ${MOST_PAGES}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('PAGES_ENDLESS', `the pages with ${what} have no end: ${why}`, false);
    };
}


/***/ })

};
;