"use strict";
exports.id = 8265;
exports.ids = [8265];
exports.modules = {

 8265:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   openScratchGit: () => ( openScratchGit)
 });
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
 var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83105);
 var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60967);




const SAFE = [
    '--no-pager',
    '--no-replace-objects',
    ...[
        ...['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.attributesFile=/dev/null', 'protocol.allow=never'],
        ...['core.quotePath=false', 'gc.auto=0', 'maintenance.auto=false', 'fastimport.unpackLimit=0'],
        ...['merge.conflictStyle=merge', 'merge.renames=false', 'merge.directoryRenames=false', 'merge.renormalize=false'],
    ].flatMap((setting) => ['-c', setting]),
];
const UNNEEDED = ['GIT_CONFIG_COUNT', 'GIT_CONFIG_PARAMETERS', 'GIT_DIFF_OPTS', 'GITHUB_TOKEN', 'GH_TOKEN'];
const OURS = 'product';
const BASE = 'base';
const THEIRS = 'templates';
const MOST_RENAMES = 1_000;
function openScratchGit(folder, environment, options = {}) {
    const bare = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'files.git');
    const env = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__ ._K)(environment);
    for (const name of UNNEEDED)
        delete env[name];
    Object.assign(env, { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_ATTR_NOSYSTEM: '1' });
    let made;
    let questions = 0;
    async function run(args, input) {
        try {
            return await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__ .R3)('git', [...SAFE, ...args], {
                cwd: folder,
                env,
                ...(input === undefined ? {} : { input }),
            });
        }
        catch (error) {
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_2__ .xn)(error, folder);
        }
    }
    async function succeed(args, input) {
        const finished = await run(args, input);
        if (finished.code === 0)
            return finished.stdout;
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_2__ .gk)(args, finished);
    }
    async function inside(args, input) {
        made ??= succeed(['init', '--quiet', '--bare', '--template=', '--', bare]);
        await made;
        return succeed([`--git-dir=${bare}`, ...args], input);
    }
    async function commit(trees) {
        const branches = trees.map(([name]) => name);
        const stream = trees.flatMap(([, files], at) => [
            `commit refs/heads/${branches[at]}\ncommitter - <-> 0 +0000\ndata 0\n\n`,
            at === 0 ? '' : `from refs/heads/${branches[0]}\ndeleteall\n`,
            ...files.flatMap(({ path: file, mode, content }) => [
                `M ${mode} inline ${quoted(file)}\ndata ${content.length}\n`,
                content,
                '\n',
            ]),
        ]);
        await inside(['fast-import', '--quiet', '--force', '--done', '--date-format=raw'], bytesOf([...stream, 'done\n']));
        return branches;
    }
    async function hasMergeTree() {
        const version = (await succeed(['--version'])).toString('latin1');
        const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
        return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 38);
    }
    async function mergeAtOnce(texts) {
        const side = (pick) => texts.map((text, at) => ({ path: String(at), mode: '100644', content: pick(text) }));
        const branches = await commit([
            [BASE, side(({ base }) => base)],
            [OURS, side(({ ours }) => ours)],
            [THEIRS, side(({ theirs }) => theirs)],
        ]);
        const args = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ...branches.slice(1)];
        const finished = await run([`--git-dir=${bare}`, ...args]);
        if (finished.code !== 0 && finished.code !== 1)
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_2__ .gk)(args, finished);
        const [tree = '', ...conflicted] = finished.stdout.toString('latin1').split('\0');
        const unclean = new Set(conflicted);
        const asked = texts.map((_, at) => `${tree}:${at}\n`).join('');
        const contents = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__ .x3)(await inside(['cat-file', '--batch'], asked));
        return contents.map(({ content }, at) => ({ content, isClean: !unclean.has(String(at)) }));
    }
    async function mergeOne({ base, ours, theirs }, at) {
        const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `merge-${at}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place, { recursive: true });
        const files = [OURS, BASE, THEIRS].map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(place, name));
        await Promise.all([ours, base, theirs].map((content, index) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files[index], content)));
        const labels = [OURS, BASE, THEIRS].flatMap((label) => ['-L', label]);
        const args = ['merge-file', '-p', '-q', ...labels, '--', ...files];
        const finished = await run(args);
        if (finished.code === null || finished.code > 127)
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_2__ .gk)(args, finished);
        return { content: finished.stdout, isClean: finished.code === 0 };
    }
    return {
        async mergeTexts(texts) {
            if (texts.length === 0)
                return [];
            if (options.hasMergeTree ?? (await hasMergeTree()))
                return mergeAtOnce(texts);
            const merged = [];
            for (const [at, text] of texts.entries())
                merged.push(await mergeOne(text, at));
            return merged;
        },
        async findRenames(before, after) {
            if (before.length === 0 || after.length === 0)
                return new Map();
            const branches = await commit([
                [`renames/${++questions}/before`, before.map((file, at) => numbered(file, `before/${at}`))],
                [`renames/${questions}/after`, after.map((file, at) => numbered(file, `after/${at}`))],
            ]);
            const flags = ['-r', '-M50%', `-l${MOST_RENAMES}`, '-z', '--name-status', '--diff-filter=R', '--no-rename-empty'];
            const found = (await inside(['diff-tree', ...flags, ...branches, '--'])).toString('latin1').split('\0');
            const renames = new Map();
            for (let at = 0; at + 2 < found.length; at += 3) {
                const [from, to] = [before[numberIn(found[at + 1])], after[numberIn(found[at + 2])]];
                if (from !== undefined && to !== undefined)
                    renames.set(to.path, from.path);
            }
            return renames;
        },
        async diff(before, after) {
            const branches = await commit([
                [`diff/${++questions}/before`, before === undefined ? [] : [before]],
                [`diff/${questions}/after`, after === undefined ? [] : [after]],
            ]);
            const flags = ['-r', '-p', '-M1%', '--no-ext-diff', '--no-textconv', '--no-color', '--no-indent-heuristic'];
            const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
            return (await inside(['diff-tree', ...flags, ...prefixes, ...branches, '--'])).toString('utf8');
        },
    };
}
function numbered(file, folder) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_');
    return { ...file, path: `${folder}/f_${name}` };
}
function numberIn(name) {
    return Number(name?.split('/')[1]);
}
function quoted(name) {
    const escaped = name.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n');
    return `"${escaped}"`;
}
function bytesOf(parts) {
    return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}


 })

};
;