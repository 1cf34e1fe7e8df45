"use strict";
exports.id = 9267;
exports.ids = [9267];
exports.modules = {

 29267:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   openRemoteGit: () => ( openRemoteGit)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
 var _standards_git_url_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7919);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12784);
 var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83105);
 var _git_authorization_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95982);
 var _git_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96081);
 var _git_refusal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54567);
 var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60967);









const SAFE = [
    '--no-replace-objects',
    ...['core.hooksPath=/dev/null', 'gc.auto=0', 'maintenance.auto=false', 'credential.interactive=false'],
].flatMap((one, at) => (at === 0 ? [one] : ['-c', one]));
const PROTOCOLS = ['https', 'ssh', 'http'];
const SHA1_LENGTH = 40;
const TIMEOUT_MS = 5 * 60_000;
function openRemoteGit(folder, environment, credentialsFor) {
    const theirs = environment['GIT_ALLOW_PROTOCOL']?.split(':') ?? PROTOCOLS;
    const allowed = PROTOCOLS.filter((one) => theirs.includes(one)).join(':');
    const env = { ...(0,_git_js__WEBPACK_IMPORTED_MODULE_1__ ._K)(environment), GIT_ALLOW_PROTOCOL: allowed };
    const bare = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'commits.git');
    const files = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'contents.git');
    const histories = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'histories.git');
    const made = new Map();
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'whole.git');
    const wholes = new Map();
    const strict = new Set();
    const [trees, brought] = [new Set(), new Set()];
    async function run(args, url, input, timeoutMs = TIMEOUT_MS) {
        const options = { cwd: folder, timeoutMs, ...(input === undefined ? {} : { input }) };
        const start = (own) => (0,_process_js__WEBPACK_IMPORTED_MODULE_2__ .R3)('git', [...SAFE, ...args], { ...options, env: { ...env, ...own } });
        try {
            return await (url === undefined ? start({}) : (0,_git_authorization_js__WEBPACK_IMPORTED_MODULE_3__ .z)(url, credentialsFor(url), start));
        }
        catch (error) {
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__ .xn)(error, folder);
        }
    }
    async function asked(args, url, timeoutMs = TIMEOUT_MS) {
        const { code, stdout, stderr } = await run(args, url, undefined, timeoutMs);
        if (code === 0)
            return stdout.toString('utf8');
        throw failureOf(url, code, stderr, timeoutMs);
    }
    async function within(place, args, input, url) {
        const ready = made.get(place) ?? run(['init', '--quiet', '--bare', '--', place]);
        made.set(place, ready);
        await ready;
        return run(['--git-dir', place, ...args], url, input);
    }
    const inside = (args) => within(bare, args);
    const isThere = async (place, commit) => (await within(place, ['cat-file', '-e', `${commit}^{commit}`])).code === 0;
    async function bringAll(place, url, filters) {
        const key = `${place} ${url}`;
        const coming = wholes.get(key) ?? fetchAll(place, url, filters, wholes.size);
        wholes.set(key, coming);
        await coming;
    }
    async function fetchAll(place, url, filters, at) {
        const flags = ['--quiet', '--no-tags', ...filters, '--no-write-fetch-head'];
        for (const kind of ['heads', 'tags']) {
            const spec = `+refs/${kind}/*:refs/maestro/${at}/${kind}/*`;
            const { code, stderr } = await within(place, ['fetch', ...flags, '--', url, spec], undefined, url);
            const isWhole = code === 0 || (kind === 'tags' && /did not send all necessary objects/.test(stderr));
            if (!isWhole)
                throw failureOf(url, code, stderr);
        }
    }
    async function bringContents(url, filters, ids) {
        if (strict.has(url))
            return;
        const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', ...filters];
        const input = `${ids.join('\n')}\n`;
        const { code, stderr } = await within(files, ['fetch', ...flags, '--stdin', '--', url], input, url);
        if (code === 0)
            return;
        if (!isUnadvertised(stderr))
            throw failureOf(url, code, stderr);
        await bringAll(whole, url, []);
        strict.add(url);
    }
    const contentsOf = (url) => (strict.has(url) ? whole : files);
    return {
        async refs(url, timeoutMs) {
            const refs = parseRefs(await asked(['ls-remote', '--quiet', '--heads', '--tags', '--', url], url, timeoutMs));
            if (refs.some(({ id }) => id.length !== SHA1_LENGTH))
                throw formatUnsupported(url);
            return refs;
        },
        async bring(url, ...commits) {
            await inside(['rev-parse', '--git-dir']);
            const flags = ['--quiet', '--no-tags', '--filter=tree:0', '--no-write-fetch-head'];
            const { code, stderr } = await run(['--git-dir', bare, 'fetch', ...flags, '--', url, ...commits], url);
            if (code === 0)
                return true;
            if (!isUnadvertised(stderr))
                throw failureOf(url, code, stderr);
            await bringAll(bare, url, ['--filter=tree:0']);
            for (const commit of commits)
                if (!(await isThere(bare, commit)))
                    return false;
            return true;
        },
        async has(commit) {
            return isThere(bare, commit);
        },
        async isAncestor(older, newer) {
            const { code, stderr } = await inside(['merge-base', '--is-ancestor', older, newer]);
            if (code === 0 || code === 1)
                return code === 0;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yA('GIT_FAILED', `git merge-base failed: ${lastLine(stderr)}`, false);
        },
        async summary(commit) {
            const { stdout, stderr } = await inside(['log', _git_log_js__WEBPACK_IMPORTED_MODULE_5__ .N, '--max-count=1', commit, '--']);
            const [found] = (0,_git_log_js__WEBPACK_IMPORTED_MODULE_5__ .g)(stdout.toString('utf8'));
            if (found === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yA('GIT_FAILED', `git log failed: ${lastLine(stderr)}`, false);
            return found;
        },
        async tree(url, commit) {
            if (!trees.has(commit))
                await bringContents(url, ['--depth=1', '--filter=blob:none'], [commit]);
            trees.add(commit);
            const finished = await within(contentsOf(url), ['ls-tree', '-r', '-z', '--full-tree', commit]);
            if (finished.code !== 0)
                throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__ .gk)(['ls-tree'], finished);
            return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__ .cZ)(finished.stdout);
        },
        async contents(url, ids) {
            const wanted = [...new Set(ids)].filter((id) => !brought.has(id));
            if (wanted.length > 0)
                await bringContents(url, [], wanted);
            for (const id of wanted)
                brought.add(id);
            if (ids.length === 0)
                return new Map();
            const finished = await within(contentsOf(url), ['cat-file', '--batch'], `${ids.join('\n')}\n`);
            if (finished.code !== 0)
                throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__ .gk)(['cat-file'], finished);
            return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__ .Gc)(finished.stdout);
        },
        async touching(url, { older, newer }, paths) {
            const flags = ['--quiet', '--no-tags', '--filter=blob:none', '--no-write-fetch-head'];
            const fetched = await within(histories, ['fetch', ...flags, '--', url, newer, older], undefined, url);
            if (fetched.code !== 0 && !isUnadvertised(fetched.stderr))
                throw failureOf(url, fetched.code, fetched.stderr);
            if (fetched.code !== 0)
                await bringAll(histories, url, ['--filter=blob:none']);
            const input = `${newer}\n^${older}\n--\n${paths.join('\n')}\n`;
            const args = ['--literal-pathspecs', 'rev-list', '--no-merges', '--full-history', '--stdin'];
            const finished = await within(histories, args, input);
            if (finished.code !== 0)
                throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__ .gk)(['rev-list'], finished);
            return Buffer.from(finished.stdout).toString('utf8').split('\n').filter(Boolean);
        },
        async between(older, newer, most) {
            const { stdout } = await inside(['log', _git_log_js__WEBPACK_IMPORTED_MODULE_5__ .N, `--max-count=${most}`, `${older}..${newer}`, '--']);
            return (0,_git_log_js__WEBPACK_IMPORTED_MODULE_5__ .g)(stdout.toString('utf8'));
        },
    };
}
function isUnadvertised(stderr) {
    return /not our ref|unadvertised object|^fatal: remote error: .*want [0-9a-f]+ not valid/im.test(stderr);
}
function failureOf(url, code, stderr, timeoutMs = TIMEOUT_MS) {
    const shown = (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_6__ .g$)((0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_7__ .$b)(url));
    if (code === null)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yA('REPOSITORY_UNREACHABLE', `${shown}: no answer within ${timeoutMs / 1000} s`, true);
    if ((0,_git_refusal_js__WEBPACK_IMPORTED_MODULE_8__ .v)(stderr)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yo('REPOSITORY_REFUSED', `${shown} cannot be read: it is not there, or what we have may not read it`, 'A private repository needs a token that may read its contents (contents: read): the token of another repository\u2019s workflow may not. Another host than this repository\u2019s is shown it only where templates-host names it.');
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yA('REPOSITORY_UNREACHABLE', `${shown}: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_6__ .g$)((0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_7__ .$b)(lastLine(stderr)))}`, true);
}
function formatUnsupported(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yo('OBJECT_FORMAT', `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_6__ .g$)((0,_standards_git_url_js__WEBPACK_IMPORTED_MODULE_7__ .$b)(url))} is a repository of SHA-256 ids, which are not supported`, 'Convert it to SHA-1, as git makes repositories unless told otherwise: git init --object-format=sha1.');
}
function lastLine(stderr) {
    const lines = stderr.trimEnd().split('\n');
    return (lines.find((line) => line.startsWith('fatal: ')) ?? lines.at(-1) ?? '').replace(/^fatal: /, '');
}
function parseRefs(text) {
    const refs = new Map();
    for (const line of text.split('\n')) {
        const [id = '', name = ''] = line.split('\t');
        if (name !== '')
            refs.set(name.replace(/\^\{\}$/, ''), id);
    }
    return [...refs].map(([name, id]) => ({ name, id }));
}


 })

};
;