"use strict";
exports.id = 9698;
exports.ids = [9698];
exports.modules = {

 29698:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  background: () => ( background),
  end: () => ( end),
  run: () => ( run)
});

var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(12027);
var shell = __webpack_require__(92965);
;

const NO_FILE = process.platform === 'win32' ? 'nul' : '/dev/null';
function nativeSettings(source, { names, hasUvLock }) {
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
        ['UV_DEFAULT_INDEX', indexUrl],
        ['UV_INDEX_STRATEGY', 'first-index'],
        ...(hasUvLock ? [['UV_LOCKED', '1']] : []),
        ...credentials(`UV_INDEX_${word(uvName)}`),
        ...names.poetry.flatMap((name) => credentials(`POETRY_HTTP_BASIC_${word(name)}`)),
    ]);
}
function word(name) {
    return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
function alone(indexUrl) {
    return new Map([
        ['PIP_INDEX_URL', indexUrl],
        ['PIP_EXTRA_INDEX_URL', ''],
        ['PIP_FIND_LINKS', ''],
        ['PIP_PYPI_URL', ''],
        ['PIP_CONFIG_FILE', NO_FILE],
        ['UV_DEFAULT_INDEX', indexUrl],
        ['UV_INDEX', ''],
        ['UV_INDEX_URL', ''],
        ['UV_EXTRA_INDEX_URL', ''],
        ['UV_FIND_LINKS', ''],
        ...WITH_LINES.map((name) => [name, '']),
    ]);
}
const WITH_LINES = [
    ...['PIP_CONSTRAINT', 'PIP_BUILD_CONSTRAINT', 'PIP_REQUIREMENT', 'PIP_EDITABLE'],
    ...['UV_CONSTRAINT', 'UV_OVERRIDE', 'UV_BUILD_CONSTRAINT'],
];
function lostVariables({ variable }) {
    return WITH_LINES.filter((name) => (variable(name) ?? '') !== '');
}
function routeSettings(indexUrl, system) {
    return new Map([...alone(indexUrl), ...pastProxies(system)]);
}
const PROXIES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'];
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
function shellLines(settings) {
    return [...settings].map(([name, value]) => `export ${name}=${(0,shell.x)(value)}`);
}

var uv_files = __webpack_require__(28173);
var outsiders = __webpack_require__(51508);
var printable = __webpack_require__(12784);
var product_requirements = __webpack_require__(3528);
var external_node_crypto_ = __webpack_require__(77598);
var builder_python = __webpack_require__(94698);
var distribution_file_name = __webpack_require__(99506);
var pep503 = __webpack_require__(62026);
;







const LIMIT_MS = 15 * 60_000;
const MOST_LINES = 6;
async function fillFolder(plan, tools) {
    const { files, scratch, programs, python } = tools;
    await (0,builder_python.dw)(python, scratch, programs);
    const brought = external_node_path_.join(scratch, 'wheels');
    await bring(plan, brought, tools);
    const wheels = await wheelsIn(brought, files);
    refuseOthers(wheels, plan);
    for (const { fileName } of wheels)
        await files.write(external_node_path_.join(plan.folder, fileName), await bytesOf(external_node_path_.join(brought, fileName), files));
    const list = external_node_path_.join(plan.folder, 'requirements.txt');
    await removeEarlier(plan.folder, { wheels, list: (await files.read(list)) ?? '' }, files);
    await files.write(list, wheels.map(({ name, version, sha256 }) => `${name}==${version} --hash=sha256:${sha256}\n`).join(''));
    const offline = ['--no-index', '--find-links', plan.folder, '--require-hashes', '--dry-run', '--ignore-installed'];
    refuseFailure(await pip(['install', ...offline, '-r', list], plan, tools), 'the folder lacks something');
    return wheels.map(({ fileName }) => fileName);
}
async function removeEarlier(folder, { wheels, list }, files) {
    const kept = new Set(wheels.map(({ fileName }) => fileName));
    for (const { fileName, name, version, sha256 } of await wheelsIn(folder, files)) {
        if (kept.has(fileName) || !list.includes(`${name}==${version} --hash=sha256:${sha256}\n`))
            continue;
        await files.remove(external_node_path_.join(folder, fileName));
    }
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
function pip(args, { indexUrl }, { python, programs, scratch }) {
    const options = {
        cwd: scratch,
        sees: [
            ...builder_python.In,
            'PIP_CACHE_DIR',
            'XDG_CACHE_HOME',
            'SSL_CERT_FILE',
            'REQUESTS_CA_BUNDLE',
            'HTTPS_PROXY',
            'https_proxy',
        ],
        env: {
            PIP_INDEX_URL: indexUrl,
            PIP_CONFIG_FILE: NO_FILE,
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
    throw new errors.yo('WHEELHOUSE_INCOMPLETE', `${what}: ${lines.slice(-MOST_LINES).join(' ')}`, 'Ask for versions that have a wheel for this system and this Python; build others before.');
}
async function wheelsIn(folder, files) {
    const wheels = [];
    for (const fileName of await files.list(folder)) {
        const name = (0,pep503.P)(fileName.split('-')[0] ?? '');
        const version = (0,distribution_file_name.t)(fileName, name)?.version;
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
function refuseOthers(wheels, { digests, isHashed }) {
    for (const { name, sha256, fileName } of wheels) {
        const allowed = digests.get(name) ?? new Set();
        if (allowed.has(sha256) || (allowed.size === 0 && !isHashed))
            continue;
        throw new errors.cs('LOCK_MISMATCH', allowed.size === 0
            ? `${fileName} has SHA-256 ${sha256}, and no hash is there for ${name}, while others have one`
            : `${fileName} has SHA-256 ${sha256}, which is none of those that the lock or a hash has for ${name}`, allowed.size === 0
            ? 'Name everything with its hash, as pip-compile --generate-hashes does.'
            : 'Somebody replaced the file, or the lock was made elsewhere. Lock again only if you know which.');
    }
}

var run_index = __webpack_require__(21270);
;





async function fillWheelhouse(plan, inputs, system) {
    const { files, programs, report } = system;
    const folder = external_node_path_.resolve(system.folder, inputs.folder);
    const indexes = [`http://127.0.0.1:${inputs.port}/simple/`, plan.publicIndex];
    const asked = { asked: inputs.requirements, owned: plan.owned, indexes };
    const wanted = await (0,product_requirements.s)(external_node_path_.resolve(system.folder, inputs.root), asked, files);
    const scratch = await files.makeScratch();
    const index = await (0,run_index.ej)(plan, inputs, system);
    try {
        const python = await (0,builder_python.Kq)('', scratch, programs);
        const { indexUrl } = index;
        const wheels = await fillFolder({ ...wanted, indexUrl, folder }, { python, programs, files, scratch });
        await report.show(async () => `${wheels.length} wheels and requirements.txt in ${folder}`);
        return { 'index-url': '', ready: true, folder, findings: plan.findings };
    }
    finally {
        await index.close();
        await files.remove(scratch);
    }
}

var owned_names = __webpack_require__(13642);
;




const ANSWER_LIMIT_MS = 2_000;
async function findIndex({ port, owned }, { http, variable }) {
    const wanted = owned.length === 0 ? undefined : signOf((0,owned_names.q)(owned).patterns);
    const ports = Array.from({ length: (0,run_index.yX)(port) - port + 1 }, (_, at) => port + at);
    const running = (await Promise.all(ports.map((at) => askWho(at, http)))).flatMap((one) => one ?? []);
    const fitting = running.filter((one) => wanted === undefined || signOf(one.owned) === wanted);
    const [first] = fitting;
    if (first === undefined)
        throw missing({ port, owned }, running, proxyHint(variable));
    if (new Set(fitting.map((one) => signOf(one.owned))).size > 1)
        throw unclear(fitting);
    return first.indexUrl;
}
async function askWho(port, http) {
    const origin = `http://127.0.0.1:${port}`;
    const { status, text } = await http.ask(new URL('/+status', origin), { headers: {}, timeoutMs: ANSWER_LIMIT_MS });
    if (status !== 200)
        return undefined;
    const owned = ownedOf(text);
    return owned && { indexUrl: `${origin}/simple/`, owned };
}
function ownedOf(text) {
    try {
        const { maestro, owned } = JSON.parse(text);
        const isIndex = maestro === run_index.M$ && Array.isArray(owned) && owned.every((one) => typeof one === 'string');
        return isIndex ? owned : undefined;
    }
    catch {
        return undefined;
    }
}
function signOf(patterns) {
    return [...new Set(patterns)].sort().join(' ');
}
function listed(running) {
    return running.map(({ indexUrl, owned }) => `${indexUrl} for ${(0,printable.g$)(owned.join(', '))}`).join('; ');
}
function proxyHint(variable) {
    const isSet = (...names) => names.map((name) => variable(name)).find(Boolean);
    if (isSet('http_proxy', 'HTTP_PROXY') === undefined)
        return '';
    if (/(?:^|[\s,])(?:127\.0\.0\.1|\*)(?:[\s,]|$)/.test(isSet('no_proxy', 'NO_PROXY') ?? ''))
        return '';
    return ' HTTP_PROXY is set, so the proxy was asked: have NO_PROXY name 127.0.0.1.';
}
function missing({ port, owned }, running, more) {
    const what = owned.length === 0 ? 'no index' : `no index for ${(0,printable.g$)(owned.join(', '))}`;
    const others = running.length === 0 ? '' : `; there is ${listed(running)}`;
    return new errors.yo('INDEX_MISSING', `${what} runs on ports ${port} to ${(0,run_index.yX)(port)} of this machine${others}`, `Start it in another shell, with --serve; --port says where it was started.${more}`);
}
function unclear(running) {
    return new errors.yo('INDEX_UNCLEAR', `several indexes run: ${listed(running)}`, 'Say with --owned which one you mean.');
}

var clock = __webpack_require__(85161);
var plan_index = __webpack_require__(99804);
;




const LOOK_EVERY_MS = 2_000;
const STOP_LIMIT_MS = 1_000;
async function startIndex(inputs, { report }, job) {
    const { said, sign } = await job.startBackground(inputs);
    const { indexUrl, key } = said;
    report.hide(key);
    job.remember('index-process', sign);
    job.remember('index-url', indexUrl);
    job.remember('index-key', key);
    return indexUrl;
}
async function keepIndex(inputs, system) {
    const plan = await (0,plan_index.CP)(inputs, system);
    const index = await (0,run_index.ej)(plan, inputs, system, await (0,plan_index.Dn)(inputs, system));
    const { indexUrl, key } = index;
    system.ready({ indexUrl, key });
    const isTold = index.ended.then(() => true);
    while (!(await Promise.race([isTold, (0,clock.y)(LOOK_EVERY_MS, { ref: false })]))) {
        if (system.isOrphan() || index.idleMs() > inputs.idle * 60_000)
            break;
    }
    await index.close();
}
async function endIndex(job, { http, report }) {
    const [indexUrl, key] = [job.recall('index-url'), job.recall('index-key')];
    if (indexUrl === '')
        return;
    const question = { method: 'POST', headers: { 'x-maestro-key': key }, timeoutMs: STOP_LIMIT_MS };
    const { status, text } = await http.ask(new URL('/+stop', indexUrl), question);
    if (status !== 200) {
        const wasThere = await job.killBackground(job.recall('index-process'));
        report.log(`The index at ${indexUrl} ${wasThere ? 'did not answer, and was ended' : 'has ended already'}`);
        return;
    }
    await untilGone(indexUrl, http);
    const { ownedPages, publicPages, files, failures, missing, hint } = JSON.parse(text);
    const asked = `${ownedPages} pages and ${files} files of yours, ${publicPages} pages of others`;
    report.log(`The index is closed. It was asked for ${asked}; ${failures} of these failed`);
    if (missing.length === 0)
        return;
    const how = hint === '' ? '' : `. ${(0,printable.g$)(hint)}`;
    report.log(`No private registry has ${missing.map(printable.g$).join(', ')}, or lets us read it${how}`);
}
async function untilGone(indexUrl, http) {
    for (let tries = 0; tries < 20; tries++) {
        const { status } = await http.ask(new URL('/+status', indexUrl), { headers: {}, timeoutMs: STOP_LIMIT_MS });
        if (status === undefined)
            return;
        await (0,clock.y)(100);
    }
}

;


async function usableCache({ cache }, { files, folder, report }) {
    if (cache === '')
        return '';
    try {
        const draft = await files.openDraft(external_node_path_.resolve(folder, cache));
        try {
            await draft.append(Buffer.from('x'));
        }
        finally {
            await draft.close();
        }
        return cache;
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined)
            throw error;
        const text = `cache: nothing can be written into ${(0,printable.g$)(cache)} (${(0,printable.g$)(message)}); files are kept for this job alone`;
        report.annotate({ level: 'warning', title: 'No cache', message: text });
        return '';
    }
}

;












async function run(given, system) {
    if (given.print && !given.serve)
        return print(given, system);
    const inputs = { ...given, cache: await usableCache(given, system) };
    const plan = await (0,plan_index.CP)(inputs, system);
    if (inputs.mode === 'native')
        refuseNative(plan);
    (0,plan_index.X2)(plan.findings, inputs.check && !inputs.serve, system);
    try {
        await (0,plan_index.dy)(plan, system);
    }
    catch (error) {
        if (inputs.serve || !(0,outsiders.m)(error, system.event))
            throw error;
        await tellOutsiders(system);
        return { 'index-url': '', ready: false, folder: '', findings: plan.findings };
    }
    if (inputs.mode === 'wheelhouse')
        return fillWheelhouse(plan, inputs, system);
    if (inputs.serve)
        return serve(plan, inputs, system);
    if (system.job === undefined)
        throw serveMissing();
    return (inputs.mode === 'native' ? run_native : route)(plan, inputs, system, system.job);
}
const NOT_READY = 'This pull request is from a fork or of Dependabot, and gets no secrets. The registry shows nothing without them, so its packages cannot be installed here: nothing that needs them was tested. A push of the same commits to a branch of the repository does that.';
async function tellOutsiders({ report }) {
    report.annotate({ level: 'notice', title: 'Not tested', message: NOT_READY });
    await report.summary(async () => `**Not tested.** ${NOT_READY}\n`);
}
async function background(task, system) {
    await keepIndex(task, system);
}
async function end(system) {
    if (system.job !== undefined)
        await endIndex(system.job, system);
}
async function route(plan, inputs, system, job) {
    const indexUrl = await startIndex(inputs, system, job);
    warnOfPort(indexUrl, inputs, system);
    const settings = [...routeSettings(indexUrl, system), ...(await uvSettings(inputs, system, plan))];
    setVariables(settings, system, job);
    const names = plan.owned.patterns.join(', ');
    system.report.log(`${names} from ${plan.registries.map(({ title }) => title).join(', then ')}`);
    system.report.log(`everything else from ${plan.publicIndex}, all of it by way of ${indexUrl}`);
    return { 'index-url': indexUrl, ready: true, folder: '', findings: plan.findings };
}
async function run_native(plan, inputs, system, job) {
    const source = await plan.registries[0]?.installSource?.();
    if (source === undefined || !/^https?:/.test(source.indexUrl))
        throw nativeUnsupported(plan);
    const { indexUrl, username = '', password = '' } = source;
    const settings = nativeSettings(source, plan.facts);
    for (const secret of [password, `${encodeURIComponent(username)}:${encodeURIComponent(password)}`]) {
        if (secret.length > 1)
            system.report.hide(secret);
    }
    setVariables([...settings, ...(await uvSettings(inputs, system, plan))], system, job);
    system.report.log(`pip and uv ask ${indexUrl} and nothing else`);
    if (plan.facts.hasUvLock)
        system.report.log('uv brings what its lock has from where the lock says');
    const sources = plan.facts.names.poetry.join(', ');
    system.report.log(sources === '' ? 'No source of Poetry names the registry' : `Poetry has credentials for ${sources}`);
    return { 'index-url': indexUrl, ready: true, folder: '', findings: plan.findings };
}
function setVariables(settings, system, job) {
    for (const name of lostVariables(system)) {
        const message = `${name} is made empty for the steps that follow: a line of the file that it names may take a package from any address. Name the file in the step that installs, as in pip install -c FILE`;
        system.report.annotate({ level: 'warning', title: 'A variable is passed over', message });
    }
    for (const [name, value] of settings)
        job.setVariable(name, value);
}
function refuseNative(plan) {
    const [registry, ...others] = plan.registries;
    if (others.length > 0 || registry?.installSource === undefined)
        throw nativeUnsupported(plan);
}
function nativeUnsupported({ registries }) {
    const titles = registries.map(({ title }) => title).join(', ');
    return new errors.yo('NATIVE_UNSUPPORTED', registries.length > 1
        ? `several registries (${titles}) are one only by way of an index of ours`
        : `${titles} has no index that pip, uv and Poetry could ask`, 'Use mode: route.');
}
async function serve(plan, inputs, system) {
    const index = await (0,run_index.ej)(plan, inputs, system, await (0,plan_index.Dn)(inputs, system));
    warnOfPort(index.indexUrl, inputs, system);
    const { indexUrl } = index;
    system.tell?.(JSON.stringify({ indexUrl, owned: plan.owned.patterns, public: plan.publicIndex }));
    if (inputs.print)
        await tellSettings(indexUrl, inputs, system);
    system.whenInterrupted?.(() => index.close());
    return new Promise(() => undefined);
}
const NO_INDEX = 'http://127.0.0.1:9/no-index-runs/simple/';
async function print(inputs, system) {
    (0,plan_index.ip)(inputs);
    const indexUrl = await findIndex(inputs, system).catch(async (error) => {
        await tellSettings(NO_INDEX, inputs, system);
        system.tell?.('false');
        throw error;
    });
    warnOfPort(indexUrl, inputs, system);
    await tellSettings(indexUrl, inputs, system);
    return { 'index-url': indexUrl, ready: true, folder: '', findings: [] };
}
async function tellSettings(indexUrl, inputs, system) {
    const settings = new Map([...routeSettings(indexUrl, system), ...(await uvSettings(inputs, system))]);
    for (const line of shellLines(settings))
        system.tell?.(line);
}
async function uvSettings({ root }, system, { findings } = { findings: [] }) {
    const { settings, read } = await (0,uv_files.Q)(external_node_path_.resolve(system.folder, root), system);
    for (const file of read) {
        if (findings.some((one) => one.file === file))
            continue;
        const message = `uv reads ${(0,printable.g$)(file)} as well, and asks an index that it names before the private side. Move the settings of [tool.uv] into uv.toml, and uv reads that one alone; or take the file away`;
        system.report.annotate({ level: 'warning', title: 'Settings from elsewhere', message });
    }
    return settings;
}
function warnOfPort(indexUrl, { port }, { report }) {
    const actual = new URL(indexUrl).port || '80';
    if (actual === String(port))
        return;
    const message = `Port ${port} is taken; the index listens on ${actual}. Locks record the port: one that names ${port} does not fit now`;
    report.annotate({ level: 'warning', title: 'Another port', message });
}
function serveMissing() {
    return new errors.yo('SERVE_MISSING', 'outside of a job nothing would end the index', 'Add --serve, which runs it until you interrupt it; in another shell, eval "$(maestro-actions setup-registry --print)" lets pip and uv ask it.');
}


 }),

 51508:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   m: () => ( isForWantOfSecrets)
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
 var _standards_pull_request_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61529);


const REFUSALS = new Set(['REGISTRY_UNAUTHORIZED', 'REGISTRY_REFUSED']);
function isForWantOfSecrets(error, event) {
    return (0,_standards_pull_request_event_js__WEBPACK_IMPORTED_MODULE_0__ ._)(event) && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo && REFUSALS.has(error.code);
}


 }),

 61529:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   _: () => ( isFromOutside)
 });
 var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);

function isFromOutside(event) {
    if (event?.name !== 'pull_request')
        return false;
    const { payload } = event;
    const at = (...names) => names.reduce(_json_js__WEBPACK_IMPORTED_MODULE_0__.memberOf, payload);
    const isFork = at('pull_request', 'head', 'repo', 'full_name') !== at('repository', 'full_name');
    return isFork || at('pull_request', 'user', 'login') === 'dependabot[bot]';
}


 })

};
;