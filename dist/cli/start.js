 (() => { 
 	"use strict";
 	
 	var __nccwpck_require__ = {};
 	
 	(() => {
 		
 		__nccwpck_require__.d = (exports, definition) => {
 			for(var key in definition) {
 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
 				}
 			}
 		};
 	})();
 	
 	(() => {
 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
 	})();
 	
 	(() => {
 		
 		__nccwpck_require__.r = (exports) => {
 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
 			}
 			Object.defineProperty(exports, '__esModule', { value: true });
 		};
 	})();
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);

__nccwpck_require__.d(__webpack_exports__, {
  start: () => ( start)
});

;
const external_node_fs_namespaceObject = require("node:fs");
;
const external_node_module_namespaceObject = require("node:module");
;
const external_node_path_namespaceObject = require("node:path");
;
const external_node_vm_namespaceObject = require("node:vm");
;




const DAY_MS = 86_400_000;
const WRAPPER = '(function (exports, require, module, __filename, __dirname) { ';
function codeStoreFor(main, command, env) {
    const { CI, NODE_DISABLE_COMPILE_CACHE, NODE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env;
    if (CI || NODE_DISABLE_COMPILE_CACHE || !/^[a-z]+(?:-[a-z]+)*$/.test(command))
        return undefined;
    const places = [
        [NODE_COMPILE_CACHE && external_node_path_namespaceObject.resolve(NODE_COMPILE_CACHE), 'maestro-actions'],
        [XDG_CACHE_HOME, 'maestro-actions'],
        [LOCALAPPDATA, 'maestro-actions'],
        [HOME, '.cache/maestro-actions'],
    ];
    const [owner = '', folder = ''] = places.find(([one]) => one && external_node_path_namespaceObject.isAbsolute(one)) ?? [];
    if (owner === '')
        return undefined;
    const name = [command, hashOf(main), process.versions.v8, process.arch].join('-');
    return { file: external_node_path_namespaceObject.join(owner, folder, `${name}.code`), owner, newForMs: DAY_MS };
}
function hashOf(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16);
}
function loadKept(main, store) {
    const kept = store === undefined ? new Map() : readStore(store.file);
    const loaded = new Map();
    let isComplete = store !== undefined && isNew(store);
    const requireOther = (0,external_node_module_namespaceObject.createRequire)(main);
    function load(file) {
        const known = loaded.get(file);
        if (known !== undefined)
            return known.module.exports;
        const sign = signOf(file);
        const before = kept.get(file);
        const script = new external_node_vm_namespaceObject.Script(`${WRAPPER}${(0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8')}\n})`, {
            filename: file,
            columnOffset: -WRAPPER.length,
            ...(before?.sign === sign ? { cachedData: before.code } : {}),
        });
        if (before?.sign !== sign || script.cachedDataRejected === true)
            isComplete = false;
        const module = { exports: {} };
        const own = (name) => name.startsWith('./') ? load(external_node_path_namespaceObject.join(external_node_path_namespaceObject.dirname(file), name)) : requireOther(name);
        loaded.set(file, { sign, script, module });
        script.runInThisContext()(module.exports, own, module, file, external_node_path_namespaceObject.dirname(file));
        return module.exports;
    }
    return {
        exports: load(main),
        keep() {
            if (store === undefined || isComplete || !(0,external_node_fs_namespaceObject.existsSync)(store.owner))
                return;
            const fresh = [...loaded].map(([file, { sign, script }]) => [file, { sign, code: script.createCachedData() }]);
            const others = [...kept].filter(([file, { sign }]) => !loaded.has(file) && sign === signOf(file));
            writeStore(store, new Map([...others, ...fresh]));
        },
    };
}
function signOf(file) {
    const found = stateOf(file);
    return found === undefined ? '' : `${found.mtimeMs} ${found.size}`;
}
function stateOf(file) {
    try {
        const found = (0,external_node_fs_namespaceObject.statSync)(file, { throwIfNoEntry: false });
        return found?.isFile() === true ? found : undefined;
    }
    catch {
        return undefined;
    }
}
function isNew({ file, newForMs }) {
    const found = stateOf(file);
    return found !== undefined && Math.abs(Date.now() - found.mtimeMs) < newForMs;
}
function readStore(file) {
    const found = new Map();
    if (stateOf(file) === undefined)
        return found;
    try {
        const twice = (0,external_node_fs_namespaceObject.readFileSync)(file);
        const bytes = twice.subarray(0, twice.length / 2);
        if (!bytes.equals(twice.subarray(bytes.length)))
            return found;
        let at = bytes.indexOf('\n') + 1;
        const parts = JSON.parse(bytes.toString('utf8', 0, at));
        for (const [name, sign, length] of parts) {
            found.set(name, { sign, code: bytes.subarray(at, at + length) });
            at += length;
        }
        return found;
    }
    catch {
        return new Map();
    }
}
function writeStore({ file, owner }, files) {
    const parts = [...files].map(([name, { sign, code }]) => [name, sign, code.length]);
    const once = [Buffer.from(`${JSON.stringify(parts)}\n`), ...[...files.values()].map(({ code }) => code)];
    const bytes = Buffer.concat([...once, ...once]);
    const written = `${file}.${process.pid}`;
    try {
        makeFolder(external_node_path_namespaceObject.dirname(file), owner);
        const open = (0,external_node_fs_namespaceObject.openSync)(written, 'wx', 0o600);
        try {
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_namespaceObject.writeSync)(open, bytes, at);
            (0,external_node_fs_namespaceObject.fsyncSync)(open);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(open);
        }
        (0,external_node_fs_namespaceObject.renameSync)(written, file);
        removeUnused(external_node_path_namespaceObject.dirname(file));
    }
    catch {
        if ((0,external_node_fs_namespaceObject.existsSync)(written))
            (0,external_node_fs_namespaceObject.rmSync)(written);
    }
}
const UNUSED_MS = 30 * DAY_MS;
function removeUnused(folder) {
    for (const name of (0,external_node_fs_namespaceObject.readdirSync)(folder)) {
        const file = external_node_path_namespaceObject.join(folder, name);
        if (/\.code(?:\.\d+)?$/.test(name) && Date.now() - (stateOf(file)?.mtimeMs ?? 0) > UNUSED_MS)
            (0,external_node_fs_namespaceObject.rmSync)(file);
    }
}
function makeFolder(folder, owner) {
    if (folder === owner || (0,external_node_fs_namespaceObject.existsSync)(folder))
        return;
    makeFolder(external_node_path_namespaceObject.dirname(folder), owner);
    (0,external_node_fs_namespaceObject.mkdirSync)(folder, { mode: 0o700 });
}

;

async function start(main) {
    const words = process.argv.slice(2);
    const [command = 'help'] = words;
    const name = command.startsWith('-') || words.includes('--help') ? 'help' : command;
    const bundle = loadKept(main, codeStoreFor(main, name, process.env));
    const isThrough = await bundle.exports.commandLine(words);
    process.once('exit', () => {
        if (isThrough)
            bundle.keep();
        process.exit();
    });
}

module.exports = __webpack_exports__;
 })()
;