"use strict";
exports.id = 8408;
exports.ids = [8408];
exports.modules = {

 28408:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   findStaleLocks: () => ( findStaleLocks),
   findUnfitLocks: () => ( findUnfitLocks)
 });
 var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(587);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
 var _standards_shown_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20746);
 var _workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);




const npm = { load: async () => (await __webpack_require__.e( 1538).then(__webpack_require__.bind(__webpack_require__, 11538))).compareNpm, refresh: 'npm install' };
const KINDS = new Map([
    ['poetry.lock', { load: async () => (await __webpack_require__.e( 7802).then(__webpack_require__.bind(__webpack_require__, 47802))).comparePoetry, refresh: 'poetry lock' }],
    ['uv.lock', { load: async () => (await __webpack_require__.e( 9962).then(__webpack_require__.bind(__webpack_require__, 89962))).compareUv, refresh: 'uv lock' }],
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['yarn.lock', { load: async () => (await __webpack_require__.e( 5049).then(__webpack_require__.bind(__webpack_require__, 5049))).compareYarn, refresh: 'yarn install' }],
    ['pnpm-lock.yaml', { load: async () => (await __webpack_require__.e( 5002).then(__webpack_require__.bind(__webpack_require__, 75002))).comparePnpm, refresh: 'pnpm install' }],
]);
const MOST_TOLD = 3;
const findStaleLocks = (subject) => findLocks(subject, () => true);
const findUnfitLocks = (subject) => findLocks(subject, ({ isOwnVersion }) => isOwnVersion !== true);
async function findLocks(subject, isTold) {
    const users = usersByLock(subject);
    const contents = await subject.read(users.keys());
    const findings = [];
    for (const [file, projects] of users) {
        const bytes = contents.get(file);
        if (bytes === undefined)
            continue;
        const text = Buffer.from(bytes).toString('utf8');
        const folder = (0,_workspaces_repo_paths_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(file);
        findings.push(...(await judge({ file, folder, text, projects }, subject, isTold)));
    }
    return findings;
}
function usersByLock({ graph }) {
    const users = new Map();
    for (const project of graph.projects.values()) {
        for (const lock of project.lockfiles) {
            const own = users.get(lock);
            if (own === undefined)
                users.set(lock, [project]);
            else
                own.push(project);
        }
    }
    return users;
}
async function judge(lock, subject, isTold) {
    const { file, text } = lock;
    const kind = KINDS.get(file.slice(file.lastIndexOf('/') + 1));
    if (kind === undefined)
        return [];
    const reading = await (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_1__ .m)(file, text, new Map());
    if ('problem' in reading)
        return [unreadable(file, reading.problem, kind.refresh)];
    const compare = await kind.load();
    return staleness(lock, (await compare(lock, subject)).filter(isTold), kind);
}
function unreadable(file, { message, line, column, frame }, refresh) {
    return {
        code: 'unreadable-lock',
        severity: 'error',
        message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(file)} cannot be read: ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(message)}`,
        fix: wayOut(message, refresh),
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(frame === undefined ? {} : { frame: (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .fk)(frame.trimEnd()) }),
    };
}
function wayOut(message, refresh) {
    if (message.startsWith('conflict'))
        return `Take the lock of one side and run "${refresh}", which adds what the other side asks for.`;
    const [program] = refresh.split(' ');
    if (/^version \S+ of the format /.test(message))
        return `Take a release of maestro-actions that reads it; or run "${refresh}" with a ${program} that writes a format which is read.`;
    return `Take the last good version of it from git and run "${refresh}".`;
}
function staleness({ file, folder }, mismatches, { refresh }) {
    const where = folder === '' ? '' : ` in ${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(folder)}`;
    return [false, true].flatMap((isHarmless) => {
        const own = mismatches.filter((one) => (one.isHarmless === true) === isHarmless);
        if (own.length === 0)
            return [];
        const told = own.slice(0, MOST_TOLD).map(({ manifest, says }) => (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(`${manifest} ${says}`));
        const more = own.length > told.length ? `; and ${own.length - told.length} more` : '';
        return [
            {
                code: 'stale-lock',
                severity: isHarmless ? 'note' : 'error',
                message: `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_2__ .g$)(file)} is not that of its manifests: ${(0,_standards_shown_url_js__WEBPACK_IMPORTED_MODULE_3__ .c)(told.join('; '))}${more}`,
                fix: `Run "${refresh}"${where}, and commit the lock.`,
                file,
            },
        ];
    });
}


 }),

 587:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W: () => ( conflictIn),
   m: () => ( readLock)
 });
const npm = async () => [(await __webpack_require__.e( 5234).then(__webpack_require__.bind(__webpack_require__, 75234))).npmLock];
const yarn = async () => [
    (await __webpack_require__.e( 6148).then(__webpack_require__.bind(__webpack_require__, 86148))).yarnClassicLock,
    (await __webpack_require__.e( 3528).then(__webpack_require__.bind(__webpack_require__, 23528))).yarnBerryLock,
];
const LOCKFILE_READERS = new Map([
    ['poetry.lock', async () => [(await __webpack_require__.e( 4506).then(__webpack_require__.bind(__webpack_require__, 54506))).poetryLock]],
    ['uv.lock', async () => [(await __webpack_require__.e( 7864).then(__webpack_require__.bind(__webpack_require__, 17864))).uvLock]],
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['pnpm-lock.yaml', async () => [(await __webpack_require__.e( 2938).then(__webpack_require__.bind(__webpack_require__, 72938))).pnpmLock]],
    ['yarn.lock', yarn],
]);
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;
function conflictIn(text) {
    const conflict = text.includes('<<<<<<<') ? CONFLICT.exec(text) : null;
    if (conflict === null)
        return undefined;
    const line = text.slice(0, conflict.index).split('\n').length;
    return { message: 'conflict markers stand in it', line, column: 1 };
}
async function readLock(path, text, memory) {
    const load = LOCKFILE_READERS.get(path.slice(path.lastIndexOf('/') + 1));
    const reader = (await load?.())?.find((one) => one.reads(text));
    if (reader === undefined)
        return { problem: { message: 'locks of this format are not read' } };
    const problem = conflictIn(text);
    if (problem !== undefined)
        return { problem };
    if (text.includes('\0'))
        return { problem: { message: 'it is no text' } };
    return reader.parse(text, memory);
}


 }),

 20746:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   c: () => ( withoutSecrets),
   z: () => ( shownUrl)
 });
 var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12784);

function shownUrl(url) {
    if (!URL.canParse(url))
        return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(url);
    const { origin, protocol, host, pathname } = new URL(url);
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(`${origin === 'null' ? `${protocol}//${host}` : origin}${pathname}`);
}
const ADDRESS = /([a-z][\w+.-]*:\/\/)([^\s/?#]*)([^\s?#]*)(\?[^\s#"'`)]*?(?=[:,;.]?(?:[\s#"'`)]|$)))?/gi;
function withoutSecrets(text) {
    return text.replace(ADDRESS, (_, scheme, authority, rest, query) => {
        const isCut = !authority.includes('@') && /:\D/.test(authority) && rest.includes('@');
        const whole = isCut ? authority + rest : authority;
        const end = whole.lastIndexOf('@');
        const user = whole.slice(0, Math.max(end, 0));
        const isNobody = end < 0 || (/ssh:/i.test(scheme) && !user.includes(':'));
        const place = isNobody ? whole : `***@${whole.slice(end + 1)}`;
        return `${scheme}${place}${isCut ? '' : rest}${query === undefined ? '' : '?***'}`;
    });
}


 })

};
;