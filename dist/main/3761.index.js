export const id = 3761;
export const ids = [3761];
export const modules = {

/***/ 6142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  background: () => (/* binding */ background),
  end: () => (/* binding */ end),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
;// CONCATENATED MODULE: ./build/js/install/settings.js
// pip compares it with this very text.
const NO_FILE = process.platform === 'win32' ? 'nul' : '/dev/null';
/**
 * Lets the tools ask the private registry themselves, so that no look-alike gets in: pip asks it and nothing else; so does uv, unless a lock says
 * what is installed; Poetry is given the credentials of the sources that `pyproject.toml` has.
 *
 * To ask the private index first is not enough: of a name that it does not have uv takes what others have, and Poetry also where it has no version
 * that fits.
 *
 * @returns what is set, credentials included: only for the variables of a job
 */
function nativeSettings(source, publicIndex, { names, hasUvLock }) {
    const { indexUrl, username = '', password = '' } = source;
    const withUser = Object.assign(new URL(indexUrl), { username, password }).href;
    const [uvName = 'maestro'] = names.uv;
    const credentials = (prefix) => password === ''
        ? []
        : [
            [`${prefix}_USERNAME`, username],
            [`${prefix}_PASSWORD`, password],
        ];
    return new Map([
        ...alone(withUser),
        ['UV_INDEX', `${uvName}=${indexUrl}`],
        ['UV_DEFAULT_INDEX', hasUvLock ? publicIndex : indexUrl],
        ['UV_INDEX_STRATEGY', 'first-index'],
        // It is not made anew in silence.
        ...(hasUvLock ? [['UV_LOCKED', '1']] : []),
        ...credentials(`UV_INDEX_${word(uvName)}`),
        ...names.poetry.flatMap((name) => credentials(`POETRY_HTTP_BASIC_${word(name)}`)),
    ]);
}
/** A name as variables have it. */
function word(name) {
    return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
/** One index, and nothing that people set before. */
function alone(indexUrl) {
    return new Map([
        ['PIP_INDEX_URL', indexUrl],
        ['PIP_EXTRA_INDEX_URL', ''],
        ['PIP_FIND_LINKS', ''],
        ['PIP_CONFIG_FILE', NO_FILE],
        ['UV_DEFAULT_INDEX', indexUrl],
        ['UV_INDEX', ''],
        ['UV_INDEX_URL', ''],
        ['UV_EXTRA_INDEX_URL', ''],
        ['UV_FIND_LINKS', ''],
    ]);
}
/**
 * Lets pip and uv ask one index of this machine, and nothing else. Poetry takes its sources from `pyproject.toml` alone.
 *
 * What people set for pip in files is passed over: no variable takes back an `extra-index-url` that stands there.
 */
function routeSettings(indexUrl, system) {
    return new Map([...alone(indexUrl), ...pastProxies(system)]);
}
const PROXIES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'];
/** A proxy elsewhere does not reach this machine. */
function pastProxies({ variable }) {
    if (PROXIES.every((name) => variable(name) === undefined))
        return new Map();
    const given = (variable('no_proxy') ?? variable('NO_PROXY') ?? '').split(',').map((host) => host.trim());
    if (given.includes('*'))
        return new Map();
    const hosts = [...new Set([...given.filter(Boolean), '127.0.0.1', 'localhost'])].join(',');
    return new Map([
        ['NO_PROXY', hosts],
        ['no_proxy', hosts],
    ]);
}
/** The settings as lines for a POSIX shell: `export NAME='value'`. */
function shellLines(settings) {
    return [...settings].map(([name, value]) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/install/product-requirements.js
var product_requirements = __webpack_require__(3690);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/publish/builder/python.js
var builder_python = __webpack_require__(4698);
// EXTERNAL MODULE: ./build/js/standards/distribution-file-name.js
var distribution_file_name = __webpack_require__(9506);
// EXTERNAL MODULE: ./build/js/standards/pep503.js
var pep503 = __webpack_require__(2026);
;// CONCATENATED MODULE: ./build/js/install/wheelhouse.js
// Hashes in files of requirements: https://pip.pypa.io/en/stable/topics/secure-installs/






const LIMIT_MS = 15 * 60_000;
const MOST_LINES = 6;
/**
 * Fills a folder with wheels, and `requirements.txt` beside them, which names each by its hash; then sees that they are all that an installation
 * without an index needs.
 *
 * @returns names of its wheels, in order
 * @throws {UserError} `WHEELHOUSE_INCOMPLETE`, `INSTALLER_MISSING`
 * @throws {IntegrityError} `LOCK_MISMATCH` where a wheel is not one that the lock has
 */
async function fillFolder(plan, tools) {
    const { files, scratch, programs, python } = tools;
    await (0,builder_python/* requirePip */.dw)(python, scratch, programs);
    const brought = external_node_path_.join(scratch, 'wheels');
    await bring(plan, brought, tools);
    const wheels = await wheelsIn(brought, files);
    refuseOthers(wheels, plan);
    for (const { fileName } of wheels)
        await files.write(external_node_path_.join(plan.folder, fileName), await bytesOf(external_node_path_.join(brought, fileName), files));
    const list = external_node_path_.join(plan.folder, 'requirements.txt');
    await files.write(list, wheels.map(({ name, version, sha256 }) => `${name}==${version} --hash=sha256:${sha256}\n`).join(''));
    const offline = ['--no-index', '--find-links', plan.folder, '--require-hashes', '--dry-run', '--ignore-installed'];
    refuseFailure(await pip(['install', ...offline, '-r', list], plan, tools), 'the folder lacks something');
    return wheels.map(({ fileName }) => fileName);
}
async function bring({ requirements, pins, ...plan }, target, tools) {
    const { files, scratch } = tools;
    const write = async (name, lines) => {
        const file = external_node_path_.join(scratch, name);
        await files.write(file, lines.map((line) => `${line}\n`).join(''));
        return file;
    };
    await files.makeFolder(target);
    const asked = ['-r', await write('asked.txt', requirements), '-c', await write('pins.txt', pins)];
    const args = ['download', '--only-binary', ':all:', '--dest', target, ...asked];
    refuseFailure(await pip(args, { requirements, pins, ...plan }, tools), 'not everything is there as a wheel');
}
/** The index stands in the environment, where nothing is secret about it. */
function pip(args, { indexUrl }, { python, programs, scratch }) {
    const options = {
        cwd: scratch,
        sees: [
            ...builder_python/* HARMLESS_VARIABLES */.In,
            'PIP_CACHE_DIR',
            'XDG_CACHE_HOME',
            'SSL_CERT_FILE',
            'REQUESTS_CA_BUNDLE',
            'HTTPS_PROXY',
            'https_proxy',
        ],
        env: {
            PIP_INDEX_URL: indexUrl,
            PIP_CONFIG_FILE: process.platform === 'win32' ? 'nul' : '/dev/null',
            NO_PROXY: '127.0.0.1',
            no_proxy: '127.0.0.1',
        },
        timeoutMs: LIMIT_MS,
    };
    return programs.run(python.program, ['-m', 'pip', '--no-input', '--disable-pip-version-check', '--quiet', ...args], options);
}
function refuseFailure({ code, stdout, stderr }, what) {
    if (code === 0)
        return;
    const lines = `${Buffer.from(stdout).toString('utf8')}\n${stderr}`.split(/\r?\n/).filter((line) => line.trim() !== '');
    throw new errors/* UserError */.yo('WHEELHOUSE_INCOMPLETE', `${what}: ${lines.slice(-MOST_LINES).join(' ')}`, 'Ask for versions that have a wheel for this system and this Python; build others before.');
}
async function wheelsIn(folder, files) {
    const wheels = [];
    for (const fileName of await files.list(folder)) {
        const name = (0,pep503/* normalizeName */.P)(fileName.split('-')[0] ?? '');
        const version = (0,distribution_file_name/* parseDistributionFileName */.t)(fileName, name)?.version;
        if (version === undefined)
            continue;
        const sha256 = (0,external_node_crypto_.createHash)('sha256')
            .update(await bytesOf(external_node_path_.join(folder, fileName), files))
            .digest('hex');
        wheels.push({ name, version, fileName, sha256 });
    }
    return wheels;
}
async function bytesOf(file, files) {
    return (await files.readBytes(file)) ?? new Uint8Array();
}
function refuseOthers(wheels, { digests }) {
    const bad = wheels.find(({ name, sha256 }) => (digests.get(name)?.size ?? 0) > 0 && digests.get(name)?.has(sha256) === false);
    if (bad === undefined)
        return;
    throw new errors/* IntegrityError */.cs('LOCK_MISMATCH', `${bad.fileName} has SHA-256 ${bad.sha256}, which is none of those that the lock has for ${bad.name}`, 'Somebody replaced the file, or the lock was made elsewhere. Lock again only if you know which.');
}

// EXTERNAL MODULE: ./build/js/actions/setup-registry/run-index.js + 5 modules
var run_index = __webpack_require__(4909);
;// CONCATENATED MODULE: ./build/js/actions/setup-registry/fill-wheelhouse.js





/** Brings everything by way of an index of this process, into a folder that needs none. */
async function fillWheelhouse(plan, inputs, system) {
    const { files, programs, report } = system;
    const folder = external_node_path_.resolve(system.folder, inputs.folder);
    const wanted = await (0,product_requirements/* productRequirements */.s)(external_node_path_.resolve(system.folder, inputs.root), inputs.requirements, files);
    const scratch = await files.makeScratch();
    const index = await (0,run_index/* runIndex */.e)(plan, inputs, system);
    try {
        const python = await (0,builder_python/* findPython */.Kq)('', scratch, programs);
        const { indexUrl } = index;
        const wheels = await fillFolder({ ...wanted, indexUrl, folder }, { python, programs, files, scratch });
        await report.show(async () => `${wheels.length} wheels and requirements.txt in ${folder}`);
        return { 'index-url': '', folder, findings: plan.findings };
    }
    finally {
        await index.close();
        await files.remove(scratch);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/js/actions/setup-registry/plan-index.js + 7 modules
var plan_index = __webpack_require__(5050);
;// CONCATENATED MODULE: ./build/js/actions/setup-registry/job-index.js



const LOOK_EVERY_MS = 2_000;
const STOP_LIMIT_MS = 5_000;
/** Starts the index beside the job, and gives where it is. */
async function startIndex(inputs, { report }, job) {
    const { indexUrl, key } = (await job.startBackground(inputs));
    report.hide(key);
    job.remember('index-url', indexUrl);
    job.remember('index-key', key);
    return indexUrl;
}
/** The index, until it is told to end, is left alone for too long, or the job is gone. */
async function keepIndex(inputs, system) {
    const index = await (0,run_index/* runIndex */.e)(await (0,plan_index/* planIndex */.CP)(inputs, system), inputs, system);
    const { indexUrl, key } = index;
    system.ready({ indexUrl, key });
    const isTold = index.ended.then(() => true);
    while (!(await Promise.race([isTold, (0,promises_.setTimeout)(LOOK_EVERY_MS, false, { ref: false })]))) {
        if (system.isOrphan() || index.idleMs() > inputs.idle * 60_000)
            break;
    }
    await index.close();
}
/** Ends the index that the run left, where there still is one. */
async function endIndex(job, { http, report }) {
    const [indexUrl, key] = [job.recall('index-url'), job.recall('index-key')];
    if (indexUrl === '')
        return;
    const { status, text } = await http.ask(new URL('/+stop', indexUrl), {
        method: 'POST',
        headers: { 'x-maestro-key': key },
        timeoutMs: STOP_LIMIT_MS,
    });
    if (status !== 200) {
        report.log(`The index at ${indexUrl} has ended already`);
        return;
    }
    await untilGone(indexUrl, http);
    const { ownedPages, publicPages, files, failures } = JSON.parse(text);
    const asked = `${ownedPages} pages and ${files} files of yours, ${publicPages} pages of others`;
    report.log(`The index is closed. It was asked for ${asked}; ${failures} of these failed`);
}
/** The next job may want the port. */
async function untilGone(indexUrl, http) {
    for (let tries = 0; tries < 20; tries++) {
        const { status } = await http.ask(new URL('/+status', indexUrl), { headers: {}, timeoutMs: STOP_LIMIT_MS });
        if (status === undefined)
            return;
        await (0,promises_.setTimeout)(100);
    }
}

;// CONCATENATED MODULE: ./build/js/actions/setup-registry/run.js






/** Looks whether we may read the registries, then lets the tools ask them. */
async function run(inputs, system) {
    if (inputs.print && !inputs.serve)
        return print(inputs, system);
    const plan = await (0,plan_index/* planIndex */.CP)(inputs, system);
    if (inputs.mode === 'native')
        refuseNative(plan);
    // On a laptop the index is what locks are made anew with.
    (0,plan_index/* judgeOrigins */.X2)(plan.findings, inputs.check && !inputs.serve, system);
    await (0,plan_index/* probe */.dy)(plan, system);
    if (inputs.mode === 'wheelhouse')
        return fillWheelhouse(plan, inputs, system);
    if (inputs.serve)
        return serve(plan, inputs, system);
    if (system.job === undefined)
        throw serveMissing();
    return (inputs.mode === 'native' ? run_native : route)(plan, inputs, system, system.job);
}
/** What goes on after the step: the index. */
async function background(task, system) {
    await keepIndex(task, system);
}
/** At the end of the job. */
async function end(system) {
    if (system.job !== undefined)
        await endIndex(system.job, system);
}
/** The index in a process of its own, and the tools of all steps that follow set to ask it. */
async function route(plan, inputs, system, job) {
    const indexUrl = await startIndex(inputs, system, job);
    warnOfPort(indexUrl, inputs, system);
    for (const [name, value] of routeSettings(indexUrl, system))
        job.setVariable(name, value);
    const names = plan.owned.patterns.join(', ');
    system.report.log(`${names} from ${plan.registries.map(({ title }) => title).join(', then ')}`);
    system.report.log(`everything else from ${plan.publicIndex}, all of it by way of ${indexUrl}`);
    return { 'index-url': indexUrl, folder: '', findings: plan.findings };
}
/** The tools of all steps that follow set to ask both sides themselves. */
async function run_native(plan, _, system, job) {
    const source = await plan.registries[0]?.installSource?.();
    if (source === undefined || !/^https?:/.test(source.indexUrl))
        throw nativeUnsupported(plan);
    const { indexUrl, username = '', password = '' } = source;
    const settings = nativeSettings(source, plan.publicIndex, plan.facts);
    for (const secret of [password, `${encodeURIComponent(username)}:${encodeURIComponent(password)}`]) {
        if (secret.length > 1)
            system.report.hide(secret);
    }
    for (const [name, value] of settings)
        job.setVariable(name, value);
    const isUvAlone = !plan.facts.hasUvLock;
    system.report.log(`pip ${isUvAlone ? 'and uv ask' : 'asks'} ${indexUrl} and nothing else`);
    if (!isUvAlone)
        system.report.log(`uv asks ${indexUrl} first, then ${plan.publicIndex}, for what its lock has`);
    const sources = plan.facts.names.poetry.join(', ');
    system.report.log(sources === '' ? 'No source of Poetry names the registry' : `Poetry has credentials for ${sources}`);
    return { 'index-url': indexUrl, folder: '', findings: plan.findings };
}
/** What no setting and no credential would change is said before anybody is asked. */
function refuseNative(plan) {
    const [registry, ...others] = plan.registries;
    if (others.length > 0 || registry?.installSource === undefined)
        throw nativeUnsupported(plan);
}
function nativeUnsupported({ registries }) {
    const titles = registries.map(({ title }) => title).join(', ');
    return new errors/* UserError */.yo('NATIVE_UNSUPPORTED', registries.length > 1
        ? `several registries (${titles}) are one only by way of an index of ours`
        : `${titles} has no index that pip, uv and Poetry could ask`, 'Use mode: route.');
}
/** In the foreground, until somebody interrupts it. */
async function serve(plan, inputs, system) {
    const index = await (0,run_index/* runIndex */.e)(plan, inputs, system);
    warnOfPort(index.indexUrl, inputs, system);
    const { indexUrl } = index;
    system.tell?.(JSON.stringify({ indexUrl, owned: plan.owned.patterns, public: plan.publicIndex }));
    if (inputs.print)
        tellSettings(indexUrl, system);
    system.whenInterrupted?.(() => index.close());
    return new Promise(() => undefined);
}
/** For another shell: `eval "$(maestro-actions setup-registry --print)"`. */
function print(inputs, system) {
    const indexUrl = `http://127.0.0.1:${inputs.port}/simple/`;
    tellSettings(indexUrl, system);
    return { 'index-url': indexUrl, folder: '', findings: [] };
}
function tellSettings(indexUrl, system) {
    for (const line of shellLines(routeSettings(indexUrl, system)))
        system.tell?.(line);
}
function warnOfPort(indexUrl, { port }, { report }) {
    const actual = new URL(indexUrl).port;
    if (actual === String(port))
        return;
    const message = `Port ${port} is taken; the index listens on ${actual}. Locks record the port: one that names ${port} does not fit now`;
    report.annotate({ level: 'warning', title: 'Another port', message });
}
function serveMissing() {
    return new errors/* UserError */.yo('SERVE_MISSING', 'outside of a job nothing would end the index', 'Add --serve, which runs it until you interrupt it; in another shell, eval "$(maestro-actions setup-registry --print)" lets pip and uv ask it.');
}


/***/ })

};
