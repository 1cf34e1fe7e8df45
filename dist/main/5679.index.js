"use strict";
exports.id = 5679;
exports.ids = [5679];
exports.modules = {

 85679:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   installProduct: () => ( installProduct),
   installedText: () => ( installedText)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _contract_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53398);
 var _errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12027);
 var _install_owned_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13642);
 var _install_product_requirements_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3528);
 var _publish_builder_python_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94698);
 var _publish_installer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39382);
 var _standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62026);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(12784);
 var _standards_simple_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68361);
 var _publish_try_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5687);
 var _setup_registry_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93456);
 var _setup_registry_plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99804);
 var _setup_registry_run_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21270);














const PRODUCT = 'quality-fabric';
const OWNED = 'maestro-*';
const LOOK_ALIKE = { name: 'maestro-core-logging', version: '0.1.99', sha256: 'e'.repeat(64) };
const MANIFEST = `[project]
name = "${PRODUCT}"
version = "1.0.0"
requires-python = ">=3.11"
dependencies = ["maestro-core-api[full]>=0.1,<0.2"]

[[tool.uv.index]]
name = "maestro"
url = "http://127.0.0.1:8417/simple/"
default = true
`;
async function installProduct({ folder, registry }, system) {
    const { files } = system;
    await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'pyproject.toml'), MANIFEST);
    const asked = new Set();
    const others = await system.serve(publicIndex(asked, (0,_publish_try_out_js__WEBPACK_IMPORTED_MODULE_1__ .q3)(system)));
    try {
        const given = {
            ...{ owned: OWNED, registry: 'directory', url: registry, root: folder },
            public: `${others.origin}/simple/`,
        };
        const inputs = (0,_contract_parse_js__WEBPACK_IMPORTED_MODULE_2__ .TL)(_setup_registry_contract_js__WEBPACK_IMPORTED_MODULE_3__ .d, (name) => given[name]);
        const index = await (0,_setup_registry_run_index_js__WEBPACK_IMPORTED_MODULE_4__ .ej)(await (0,_setup_registry_plan_index_js__WEBPACK_IMPORTED_MODULE_5__ .CP)(inputs, system), inputs, {
            ...system,
            report: { log: () => undefined },
        });
        try {
            return { ...(await install(folder, index.indexUrl, system)), asked: [...asked] };
        }
        finally {
            await index.close();
        }
    }
    finally {
        await others.close();
    }
}
function publicIndex(asked, elsewhere) {
    const { name, version, sha256 } = LOOK_ALIKE;
    const fileName = `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`;
    const page = (0,_standards_simple_page_js__WEBPACK_IMPORTED_MODULE_6__ .m_)(name, [{ fileName, url: `../../files/${fileName}`, sha256 }]);
    return async ({ path: at }) => {
        const project = at.split('/')[2] ?? '';
        asked.add((0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ .P)(project));
        if (project !== name)
            return { status: 302, headers: { location: `${elsewhere}${project}/` }, body: '' };
        return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
    };
}
function install(folder, indexUrl, system) {
    return (0,_publish_installer_js__WEBPACK_IMPORTED_MODULE_8__ .Q)(system.files, async (scratch) => {
        const installer = await (0,_publish_installer_js__WEBPACK_IMPORTED_MODULE_8__ .c)(await (0,_publish_builder_python_js__WEBPACK_IMPORTED_MODULE_9__ .Kq)('', scratch, system.programs), scratch, system);
        const { requirements } = await (0,_install_product_requirements_js__WEBPACK_IMPORTED_MODULE_10__ .s)(folder, { asked: [], owned: (0,_install_owned_names_js__WEBPACK_IMPORTED_MODULE_11__ .q)([OWNED]), indexes: [] }, system.files);
        const target = node_path__WEBPACK_IMPORTED_MODULE_0__.join(scratch, 'target');
        const lines = await installer.install({ requirements, indexUrl, target });
        if (lines !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_12__ .yA('INSTALL_FAILED', lines.slice(-3).join(' '), true);
        const found = (await system.files.list(target)).flatMap((entry) => {
            const [, name, version] = /^(.+)-([^-]+)\.dist-info$/.exec(entry) ?? [];
            return name === undefined || version === undefined ? [] : [[(0,_standards_pep503_js__WEBPACK_IMPORTED_MODULE_7__ .P)(name), version]];
        });
        return { installer: installer.name, packages: new Map(found) };
    });
}
function installedText({ installer, packages, asked }) {
    const { name, version } = LOOK_ALIKE;
    const widthOf = (column) => Math.max(...[...column].map((one) => one.length));
    const [names, versions] = [widthOf(packages.keys()), widthOf(packages.values())];
    const rows = [...packages].sort(([a], [b]) => Number(!isOwned(a)) - Number(!isOwned(b)) || (a < b ? -1 : 1));
    const lines = rows.map(([one, installed]) => {
        const from = isOwned(one) ? 'yours' : 'from the public index';
        const more = one === name && installed !== version ? `, and not ${version} of the public index` : '';
        return `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_13__ .g$)(one).padEnd(names)}  ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_13__ .g$)(installed).padEnd(versions)}  ${from}${more}`;
    });
    return [
        `${PRODUCT} asks for maestro-core-api[full]. Somebody has put ${name} ${version} on the public index.`,
        lines.join('\n'),
        `Installed by ${installer}. The public index was asked for ${asked.map(_standards_printable_js__WEBPACK_IMPORTED_MODULE_13__ .g$).join(', ')}, and for nothing else.`,
    ].join('\n\n');
}
function isOwned(name) {
    return name.startsWith('maestro-');
}


 }),

 5687:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  q3: () => ( elsewhereOf),
  Ij: () => ( faultText),
  Mz: () => ( preflight),
  go: () => ( readConsumers),
  Vf: () => ( verifyInstall)
});

var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(12027);
var publish_consumers = __webpack_require__(55103);
var publish_installer = __webpack_require__(39382);
var core_metadata = __webpack_require__(15424);
var pep503 = __webpack_require__(62026);
var simple_page = __webpack_require__(68361);
;



const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const NOT_FOUND = { status: 404, headers: {}, body: 'no such file' };
function localIndex({ owned, registry, built, digests, elsewhere }, files) {
    const remote = new Map();
    const listOf = (name) => {
        const known = remote.get(name) ?? registry.list(name);
        remote.set(name, known);
        return known;
    };
    const page = async (name) => {
        const own = built.filter(({ project }) => project === name);
        const names = new Set(own.map(({ fileName }) => fileName));
        const others = (await listOf(name)).filter(({ fileName }) => !names.has(fileName));
        const shown = [
            ...own.map(ownFile),
            ...others.map((file) => remotePageFile(name, file, digests?.get(file.fileName))),
        ];
        return { status: 200, headers: { 'content-type': JSON_TYPE }, body: (0,simple_page.$E)(name, shown) };
    };
    const contents = async (name, fileName) => {
        const own = built.find((file) => file.fileName === fileName && file.project === name);
        if (own !== undefined) {
            const bytes = await files.readBytes(own.path);
            return bytes === undefined ? NOT_FOUND : { status: 200, headers: {}, body: bytes };
        }
        const file = (await listOf(name)).find((one) => one.fileName === fileName);
        return file === undefined ? NOT_FOUND : { status: 200, headers: {}, body: await registry.read(file) };
    };
    return async ({ path }) => {
        const [, kind, project = '', fileName = ''] = path.split('/').map(decodeURIComponent);
        const name = (0,pep503.P)(project);
        if (kind === 'simple' && owned.has(name))
            return page(name);
        if (kind === 'simple' && name !== '')
            return { status: 302, headers: { location: `${elsewhere}${name}/` } };
        return kind === 'files' && owned.has(name) ? contents(name, fileName) : NOT_FOUND;
    };
}
function ownFile({ project, fileName, version, sha256, size, metadata }) {
    const requiresPython = (0,core_metadata.Kb)(metadata, 'Requires-Python');
    const url = fileUrl(project, fileName);
    return { fileName, url, version, sha256, size, ...(requiresPython === undefined ? {} : { requiresPython }) };
}
function remotePageFile(name, file, digest) {
    const { fileName, requiresPython, isYanked } = file;
    const sha256 = digest ?? file.sha256;
    return {
        fileName,
        url: fileUrl(name, fileName),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(requiresPython === undefined ? {} : { requiresPython }),
        ...(isYanked ? { yanked: '' } : {}),
    };
}
function fileUrl(name, fileName) {
    return `/files/${name}/${encodeURIComponent(fileName)}`;
}

;
const PYTHON = /\.pyi?$/;
const MODULE = /^([A-Za-z_]\w*)(?:\.py|\.[\w-]+\.(?:so|pyd)|\.so|\.pyd)$/;
function modulesIn(members) {
    const paths = members
        .map(({ name }) => name.replace(/^[^/]+\.data\/(?:purelib|platlib)\//, ''))
        .filter((name) => !/^[^/]+\.(?:dist-info|data)\//.test(name));
    const packages = new Set(paths.flatMap((name) => /^(.*)\/__init__\.(?:py|[\w-]+\.so)$/.exec(name)?.[1] ?? []));
    const tops = [...packages].filter((folder) => isImportable(folder) && !hasPackageAbove(folder, packages));
    const single = paths.flatMap((name) => (name.includes('/') ? [] : (MODULE.exec(name)?.[1] ?? [])));
    const found = [...tops.map((folder) => folder.replaceAll('/', '.')), ...single.filter((name) => name !== '__init__')];
    return found.length > 0 ? [...new Set(found)].sort() : namespaceModules(paths);
}
function namespaceModules(paths) {
    const files = paths.filter((name) => PYTHON.test(name) && isImportable(name.replace(PYTHON, '')));
    return files.map((name) => name.replace(PYTHON, '').replaceAll('/', '.')).sort();
}
function isImportable(path) {
    return path.split('/').every((segment) => /^[A-Za-z_]\w*$/.test(segment));
}
function hasPackageAbove(folder, packages) {
    for (let at = folder.lastIndexOf('/'); at > 0; at = folder.lastIndexOf('/', at - 1)) {
        if (packages.has(folder.slice(0, at)))
            return true;
    }
    return false;
}

var at_a_time = __webpack_require__(30839);
var pep440 = __webpack_require__(38828);
var builder_python = __webpack_require__(94698);
;





const MOST_LINES = 12;
const AT_A_TIME = 4;
const FEW = 10;
function resolvePackages(wanted, installer, indexUrl) {
    const asked = wanted.map((one) => ({ package: one.package, requirement: requirementFor(one, []) }));
    return failingOf(asked, resolver(wanted, installer, indexUrl));
}
async function resolveExtras(wanted, installer, indexUrl) {
    const resolve = resolver(wanted, installer, indexUrl);
    const extras = wanted.flatMap((one) => one.extras.map((extra) => ({ package: one.package, requirement: requirementFor(one, [extra]) })));
    if (extras.length === 0 || (extras.length <= FEW && (await resolve(extras)) === undefined))
        return [];
    return (await (0,at_a_time.U)(AT_A_TIME, extras, (one) => failingOf([one], resolve))).flat();
}
function resolver(wanted, installer, indexUrl) {
    const isEarly = wanted.some(({ version }) => (0,pep440.Ty)(version));
    return (some) => installer.install({ requirements: some.map(({ requirement }) => requirement), indexUrl, isEarly });
}
async function failingOf(some, resolve) {
    const lines = await resolve(some);
    if (lines === undefined)
        return [];
    const [first] = some;
    if (first !== undefined && some.length === 1)
        return [{ ...first, lines: lines.slice(-MOST_LINES) }];
    const middle = Math.ceil(some.length / 2);
    return [...(await failingOf(some.slice(0, middle), resolve)), ...(await failingOf(some.slice(middle), resolve))];
}
async function installAndImport(wanted, installer, indexUrl, { python, programs, files }) {
    const tryThem = (some) => (0,publish_installer.Q)(files, async (scratch) => {
        const target = external_node_path_.join(scratch, 'target');
        const requirements = some.map((one) => requirementFor(one, []));
        const isEarly = some.some(({ version }) => (0,pep440.Ty)(version));
        const lines = await installer.install({ requirements, indexUrl, target, isEarly });
        if (lines === undefined)
            return importAll(some, target, scratch, { python, programs });
        return some.map((one) => ({
            package: one.package,
            requirement: requirementFor(one, []),
            lines: lines.slice(-MOST_LINES),
        }));
    });
    const together = await tryThem(wanted);
    if (together.length === 0 || wanted.length === 1)
        return together;
    const faults = [];
    for (const one of wanted)
        faults.push(...(await tryThem([one])));
    return faults;
}
const IMPORT = `
import importlib, json, os, site, sys
request = json.load(sys.stdin)
answer = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
site.addsitedir(request["target"])
sys.path.insert(0, request["target"])
failed = {}
for module in request["modules"]:
    try:
        importlib.import_module(module)
    except BaseException as error:
        failed[module] = f"{type(error).__name__}: {error}"
json.dump(failed, answer)
answer.close()
os._exit(0)
`;
async function importAll(wanted, target, scratch, { python, programs }) {
    const faults = [];
    for (const one of wanted) {
        if (one.modules.length === 0)
            continue;
        const request = { target, modules: one.modules };
        const { code, stdout, stderr } = await programs.run(python.program, ['-I', '-S', '-c', IMPORT], {
            cwd: scratch,
            sees: builder_python.In,
            input: JSON.stringify(request),
            timeoutMs: 5 * 60_000,
        });
        const failed = code === 0
            ? JSON.parse(Buffer.from(stdout).toString('utf8'))
            : { [one.modules.join(', ')]: stderr.trimEnd().split('\n').at(-1) ?? 'Python ended' };
        const lines = Object.entries(failed).map(([module, why]) => `import ${module}: ${why}`);
        if (lines.length > 0)
            faults.push({ package: one.package, requirement: requirementFor(one, []), lines });
    }
    return faults;
}
function requirementFor({ package: name, version }, extras) {
    return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}==${version}`;
}

var archive = __webpack_require__(45745);
var printable = __webpack_require__(12784);
var pypi = __webpack_require__(16231);
;












async function preflight(trial, { isImported, consumers }, system) {
    return withIndex(trial, trial.built, system, async (indexUrl, scratch) => {
        const installer = await (0,publish_installer.c)(await trial.python(), scratch, system);
        const wanted = await wantedOf(trial.built, system);
        system.report.progress(`Asking ${installer.name} whether everything can be installed`);
        const packages = isImported
            ? await installAndImport(wanted, installer, indexUrl, { ...system, python: await trial.python() })
            : await resolvePackages(wanted, installer, indexUrl);
        const faults = [...packages, ...(packages.length > 0 ? [] : await resolveExtras(wanted, installer, indexUrl))];
        for (const { file, requirements } of consumers) {
            const lines = await installer.install({ requirements, indexUrl });
            if (lines !== undefined)
                faults.push({ package: file, requirement: `what ${file} asks for`, lines });
        }
        return faults;
    });
}
async function readConsumers(names, owned, system) {
    const consumers = [];
    for (const name of names) {
        const text = await system.files.read(external_node_path_.resolve(system.folder, name));
        if (text === undefined) {
            const hint = 'Name the pyproject.toml or the file of requirements of a product, or leave it out of consumers.';
            throw new errors.yo('CONSUMER_MISSING', `${(0,printable.g$)(name)} is not there`, hint);
        }
        consumers.push(await (0,publish_consumers.j)(name, text, owned));
    }
    return consumers;
}
async function verifyInstall(trial, system) {
    return withIndex(trial, [], system, async (indexUrl, scratch) => {
        const installer = await (0,publish_installer.c)(await trial.python(), scratch, system);
        const wanted = await wantedOf(trial.built, system);
        return installAndImport(wanted, installer, indexUrl, { ...system, python: await trial.python() });
    });
}
async function withIndex({ registry, owned, built }, served, system, work) {
    const digests = new Map(built.map(({ fileName, sha256 }) => [fileName, sha256]));
    const contents = { owned, registry, built: served, digests, elsewhere: elsewhereOf(system) };
    const server = await system.serve(localIndex(contents, system.files));
    try {
        return await (0,publish_installer.Q)(system.files, (scratch) => work(`${server.origin}/simple/`, scratch));
    }
    finally {
        await server.close();
    }
}
function elsewhereOf({ variable }) {
    const set = ['PIP_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL'].map((name) => variable(name)).find(Boolean);
    return `${(set ?? pypi.U).replace(/\/+$/, '')}/`;
}
async function wantedOf(built, { files }) {
    const wanted = new Map();
    for (const one of built) {
        const known = wanted.get(one.project);
        const modules = one.kind === 'wheel'
            ? modulesIn((0,archive.p_)(one.fileName, (await files.readBytes(one.path)) ?? new Uint8Array()).members)
            : (known?.modules ?? []);
        const extras = (0,core_metadata.sm)(one.metadata, 'Provides-Extra').map(pep503.P);
        wanted.set(one.project, { package: one.project, version: one.version, extras, modules });
    }
    return [...wanted.values()];
}
function faultText({ requirement, lines }) {
    return `${requirement}: ${lines.slice(-3).join(' ')}`;
}


 }),

 39382:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Q: () => ( inScratch),
   c: () => ( findInstaller)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _builder_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94698);


const CONNECTION = [
    ...['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'PIP_CERT', 'PIP_CACHE_DIR', 'UV_CACHE_DIR', 'XDG_CACHE_HOME'],
];
const LIMIT_MS = 15 * 60_000;
async function findInstaller(python, scratch, tools) {
    const { programs, files } = tools;
    const options = optionsIn(scratch, tools);
    const hasUv = await starts('uv', programs, scratch);
    if (!hasUv)
        await (0,_builder_python_js__WEBPACK_IMPORTED_MODULE_1__ .dw)(python, scratch, programs);
    return {
        name: hasUv ? 'uv' : 'pip',
        async install(request) {
            const list = node_path__WEBPACK_IMPORTED_MODULE_0__.join(scratch, 'requirements.txt');
            await files.write(list, request.requirements.map((one) => `${one}\n`).join(''));
            const [command, ...args] = hasUv ? uvCommand(request, python, scratch) : pipCommand(request, python);
            return said(await programs.run(command, [...args, '-r', list], options));
        },
    };
}
function uvCommand({ indexUrl, target, isEarly = false }, python, scratch) {
    const place = target === undefined ? ['--dry-run', '--target', node_path__WEBPACK_IMPORTED_MODULE_0__.join(scratch, 'nothing')] : ['--target', target];
    const flags = ['--quiet', '--python', python.program, '--default-index', indexUrl];
    return ['uv', 'pip', 'install', ...flags, ...(isEarly ? ['--prerelease', 'allow'] : []), ...place];
}
function pipCommand({ indexUrl, target, isEarly = false }, python) {
    const place = target === undefined ? ['--dry-run', '--ignore-installed'] : ['--target', target];
    const flags = ['--quiet', '--no-input', '--disable-pip-version-check', '--index-url', indexUrl];
    return [python.program, '-I', '-m', 'pip', 'install', ...flags, ...(isEarly ? ['--pre'] : []), ...place];
}
function optionsIn(scratch, { variable }) {
    const direct = ['127.0.0.1', variable('no_proxy') ?? variable('NO_PROXY')].filter(Boolean).join(',');
    return {
        cwd: scratch,
        sees: [..._builder_python_js__WEBPACK_IMPORTED_MODULE_1__ .In, ...CONNECTION],
        env: {
            NO_PROXY: direct,
            no_proxy: direct,
            PIP_CONFIG_FILE: node_path__WEBPACK_IMPORTED_MODULE_0__.join(scratch, 'none'),
            UV_NO_CONFIG: '1',
        },
        timeoutMs: LIMIT_MS,
    };
}
async function starts(command, programs, cwd) {
    try {
        return (await programs.run(command, ['--version'], { cwd, sees: _builder_python_js__WEBPACK_IMPORTED_MODULE_1__ .In })).code === 0;
    }
    catch {
        return false;
    }
}
function said({ code, stdout, stderr }) {
    if (code === 0)
        return undefined;
    const lines = `${Buffer.from(stdout).toString('utf8')}\n${stderr}`.split(/\r?\n/);
    const telling = lines.flatMap((line) => line.replace(/\s+/g, ' ').trim() || []);
    return telling.length > 0
        ? telling
        : [code === null ? 'the installer took too long' : `the installer ended with ${code}`];
}
async function inScratch(files, work) {
    const scratch = await files.makeScratch();
    try {
        return await work(scratch);
    }
    finally {
        await files.remove(scratch);
    }
}


 })

};
;