export const id = 9987;
export const ids = [9987];
export const modules = {

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bringUp: () => (/* binding */ bringUp)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _contract_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3398);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2027);
/* harmony import */ var _sync_templates_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2714);
/* harmony import */ var _sync_templates_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9673);
/* harmony import */ var _write_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5551);






const CHECK = ['#!/bin/sh', 'set -eu', 'ruff check .', '', 'pytest', '', '# of this product alone:', ''];
const MANIFEST = 'files:\n  - from: python\n    to: ./\n';
/** What the templates hold in each version, and which commit made it so. */
const VERSIONS = [
    { tag: 'v2024.09.30', message: 'feat: check and test in one script', check: CHECK },
    {
        tag: 'v2024.10.08',
        message: 'feat(ci): check types as well',
        check: CHECK.map((line) => line.replace('ruff check .', 'ruff check . && mypy src')),
    },
];
/**
 * Templates with two versions and a product that holds the first, both served as a host serves them; then a sync of the product.
 *
 * @param folder where both are made; absolute
 */
async function bringUp(folder, system) {
    const hosts = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'host');
    const product = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'product');
    const server = await system.serve(gitHost(hosts, system));
    try {
        const pin = await writeTemplates(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'templates'), node_path__WEBPACK_IMPORTED_MODULE_0__.join(hosts, 'maestro-templates'), system);
        await writeProduct(product, node_path__WEBPACK_IMPORTED_MODULE_0__.join(hosts, 'quality-fabric'), { pin, origin: server.origin }, system);
        const given = { root: product, backend: 'git', sync: 'merge', summary: 'false' };
        const outputs = await (0,_sync_templates_run_js__WEBPACK_IMPORTED_MODULE_1__.run)((0,_contract_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .TL)(_sync_templates_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .contract */ .d, (name) => given[name]), { ...system, folder: product });
        const show = [
            'show',
            '--format=%an, on maestro/templates: %s%n',
            '--submodule=short',
            '--unified=1',
            'maestro/templates',
        ];
        return { outputs, change: await (0,_write_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .u)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(hosts, 'quality-fabric'), system)(...show) };
    }
    finally {
        await server.close();
    }
}
async function writeTemplates(folder, host, system) {
    const git = (0,_write_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .u)(folder, system);
    await system.files.makeFolder(folder);
    await git('init', '--quiet', '--initial-branch=main');
    for (const { tag, message, check } of VERSIONS) {
        await system.files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'maestro-sync.yml'), MANIFEST);
        await system.files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'python/check.sh'), check.join('\n'));
        await git('add', '--all');
        await git('commit', '--quiet', `--message=${message}`);
        await git('tag', tag);
    }
    await git('clone', '--quiet', '--mirror', folder, host);
    return (await git('rev-parse', `${VERSIONS[0].tag}^{commit}`)).trim();
}
async function writeProduct(folder, host, { pin, origin }, system) {
    const git = (0,_write_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .u)(folder, system);
    await system.files.makeFolder(folder);
    await git('init', '--quiet', '--initial-branch=main');
    const gitmodules = [
        '[submodule "maestro-templates"]',
        'path = templates',
        'url = ../maestro-templates',
        'track = calver',
        '',
    ];
    await system.files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, '.gitmodules'), gitmodules.join('\n\t').trimEnd().concat('\n'));
    await system.files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'check.sh'), `${CHECK.join('\n')}npm run lint\n`);
    await git('add', '--all');
    await git('update-index', '--add', '--cacheinfo', `160000,${pin},templates`);
    await git('commit', '--quiet', '--message=Begin with the templates');
    await git('clone', '--quiet', '--mirror', folder, host);
    await git('remote', 'add', 'origin', `${origin}/quality-fabric`);
}
/** git's own server for HTTP, RFC 3875. */
function gitHost(root, { programs, variable }) {
    return async ({ method, path: at, query, headers, body }) => {
        const env = {
            PATH: variable('PATH'),
            ...{
                GIT_PROJECT_ROOT: root,
                GIT_HTTP_EXPORT_ALL: '1',
                PATH_INFO: at,
                QUERY_STRING: query,
                REQUEST_METHOD: method,
            },
            ...{ REMOTE_USER: 'demo', CONTENT_TYPE: headers['content-type'], GIT_PROTOCOL: headers['git-protocol'] },
            ...{
                HTTP_CONTENT_ENCODING: headers['content-encoding'],
                GIT_CONFIG_GLOBAL: '/dev/null',
                GIT_CONFIG_NOSYSTEM: '1',
            },
            ...{ GIT_CONFIG_COUNT: '3', GIT_CONFIG_KEY_0: 'uploadpack.allowFilter', GIT_CONFIG_VALUE_0: 'true' },
            ...{ GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant', GIT_CONFIG_VALUE_1: 'true' },
            ...{ GIT_CONFIG_KEY_2: 'http.receivepack', GIT_CONFIG_VALUE_2: 'true' },
        };
        const sent = await body();
        const finished = await programs.run('git', ['http-backend'], {
            cwd: root,
            env: { ...env, CONTENT_LENGTH: String(sent.length) },
            input: sent,
            timeoutMs: 60_000,
        });
        return answerOf(Buffer.from(finished.stdout));
    };
}
function answerOf(output) {
    const end = output.indexOf('\r\n\r\n');
    if (end < 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ExternalError */ .yA('GIT_FAILED', 'git http-backend said nothing', false);
    const fields = output
        .toString('latin1', 0, end)
        .split('\r\n')
        .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
    const headers = Object.fromEntries(fields.filter(([name]) => name !== 'status'));
    const status = Number.parseInt(fields.find(([name]) => name === 'status')?.[1] ?? '200', 10);
    return { status, headers, body: output.subarray(end + 4) };
}


/***/ })

};
