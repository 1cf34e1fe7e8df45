"use strict";
exports.id = 6085;
exports.ids = [6085];
exports.modules = {

 56085:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   compileInputs: () => ( compileInputs)
 });
const MOST_PATTERNS = 500;
const MOST_CHARACTERS = 1_000;
const NEVER = () => false;
const NOTHING = { holds: NEVER };
async function compileInputs({ projects }) {
    const stating = [...projects.values()].flatMap(({ name, inputs }) => (inputs === undefined ? [] : [{ name, inputs }]));
    if (stating.length === 0)
        return undefined;
    const { default: picomatch } = await __webpack_require__.e( 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const compile = remembering((globs) => picomatch([...globs], { dot: true }));
    const rules = new Map();
    const shared = new Set();
    for (const { name, inputs } of stating) {
        const targets = [...inputs.targets].flatMap(([target, stated]) => isBounded(stated) ? [[target, ruleOf(stated, inputs.root, compile)]] : []);
        for (const [, rule] of targets)
            shared.add(rule.shared);
        const { isComplete } = inputs;
        rules.set(name, { targets: new Map(targets), isComplete, named: namedFinder(inputs, compile) });
    }
    return {
        of: (project) => rules.get(project),
        isStated: (path, isByParts) => [...shared].some((files) => files.holds(path, isByParts)),
    };
}
function remembering(compile) {
    const known = new Map();
    return (patterns) => {
        const key = JSON.stringify([patterns.include, patterns.exclude]);
        const found = known.get(key) ?? fileRule(patterns, compile);
        known.set(key, found);
        return found;
    };
}
function fileRule({ include, exclude }, compile) {
    if (include.length === 0)
        return NOTHING;
    const naming = include.filter((glob) => !FOR_WHATEVER.test(glob));
    const takes = compile(include);
    const names = naming.length === include.length ? takes : naming.length === 0 ? NEVER : compile(naming);
    const leavesOut = exclude.length === 0 ? NEVER : compile(exclude);
    return { holds: (path, isByParts) => (isByParts ? names(path) : takes(path)) && !leavesOut(path) };
}
const FOR_WHATEVER = /(?:^|\/)\*+$/;
function isBounded({ own, workspace }) {
    const globs = [own, workspace].flatMap(({ include, exclude }) => [...include, ...exclude]);
    return globs.length <= MOST_PATTERNS && globs.every(({ length }) => length <= MOST_CHARACTERS);
}
function ruleOf(stated, root, compile) {
    const { ofDependencies, readsAllOfDependencies } = stated;
    const own = below(root, compile(stated.own));
    return { ofDependencies, readsAllOfDependencies, own, shared: compile(stated.workspace) };
}
function namedFinder({ root, named }, compile) {
    return (name) => {
        const found = named(name);
        return found && { own: below(root, compile(found.own)), shared: compile(found.workspace) };
    };
}
function below(root, files) {
    if (root === '' || files === NOTHING)
        return files;
    const start = `${root}/`;
    return { holds: (path, isByParts) => path.startsWith(start) && files.holds(path.slice(start.length), isByParts) };
}


 })

};
;