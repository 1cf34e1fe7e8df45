"use strict";
exports.id = 5230;
exports.ids = [5230];
exports.modules = {

 55230:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  endAction: () => ( endAction),
  runAction: () => ( runAction)
});

var core = __webpack_require__(6805);
var find_action = __webpack_require__(67274);
var parse = __webpack_require__(53398);
var errors = __webpack_require__(12027);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var external_os_ = __webpack_require__(70857);
var external_fs_ = __webpack_require__(79896);
;
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    stringify() {
        return this._buffer;
    }
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
const markdownSummary = ( null && (_summary));
const summary = _summary;
var printable = __webpack_require__(12784);
var files = __webpack_require__(56870);
var git = __webpack_require__(83105);
var interruption = __webpack_require__(49039);
var lazy_http = __webpack_require__(80355);
var lazy_tasks = __webpack_require__(66617);
var system_process = __webpack_require__(60967);
;












const ANNOTATION_CHARACTERS = 4_000;
const LOG_COLUMNS = 120;
async function runnerSystem(env) {
    const event = await readEvent(env);
    return {
        folder: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        files: (0,interruption.I)(files.a),
        programs: (0,system_process.TS)(env),
        ...(0,lazy_tasks.O)(env),
        http: (0,lazy_http.C)(env),
        serve: async (answer, port) => (await __webpack_require__.e( 6653).then(__webpack_require__.bind(__webpack_require__, 76653))).serveLocally(answer, port),
        variable: (name) => env[name] || undefined,
        variableNames: () => Object.keys(env).filter((name) => env[name]),
        report: runnerReport,
        ...(event === undefined ? {} : { event }),
        job: {
            setVariable: (name, value) => core.dN(name, value),
            remember: (name, text) => core.LZ(name, text),
            recall: (name) => core.Gu(name),
            startBackground: async (task) => (await __webpack_require__.e( 3640).then(__webpack_require__.bind(__webpack_require__, 73640))).startBackground(task, env),
            killBackground: async (sign) => (await __webpack_require__.e( 3640).then(__webpack_require__.bind(__webpack_require__, 73640))).killBackground(sign),
        },
        ...keptIn(env),
        openGit: (folder, token = '') => {
            const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
            return (0,git.zY)(folder, env, token === '' ? undefined : { server, token });
        },
        openRemoteGit: async (folder, credentialsFor) => (await __webpack_require__.e( 9267).then(__webpack_require__.bind(__webpack_require__, 29267))).openRemoteGit(folder, env, credentialsFor),
        openScratchGit: async (folder) => (await __webpack_require__.e( 8265).then(__webpack_require__.bind(__webpack_require__, 8265))).openScratchGit(folder, env),
        openWorkTree: async (folder) => (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 40266))).openWorkTree(folder),
        openGithub: async (access) => (await __webpack_require__.e( 2815).then(__webpack_require__.bind(__webpack_require__, 62815))).openGithub(access, { env, log: runnerReport.log }),
        upload: async (file) => (await __webpack_require__.e( 2469).then(__webpack_require__.bind(__webpack_require__, 62469))).uploadArtifact(file, { env, log: runnerReport.log }),
        async outputFolder() {
            const temporary = env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
            await (0,promises_.mkdir)(temporary, { recursive: true });
            return (0,promises_.mkdtemp)(external_node_path_.join(temporary, 'maestro-'));
        },
        whenInterrupted: interruption.v,
    };
}
function keptIn(env) {
    if (!env['ACTIONS_RESULTS_URL'] || !env['ACTIONS_RUNTIME_TOKEN'])
        return {};
    const folders = async () => (await __webpack_require__.e( 915).then(__webpack_require__.bind(__webpack_require__, 40915))).folderCache(runnerReport.log);
    const entries = async () => (await __webpack_require__.e( 8313).then(__webpack_require__.bind(__webpack_require__, 78313))).cacheEntries(env, runnerReport.log);
    return {
        folders: {
            restore: async (folder, name, prefixes) => (await folders()).restore(folder, name, prefixes),
            save: async (folder, name) => (await folders()).save(folder, name),
        },
        cache: {
            read: async (prefix) => (await entries()).read(prefix),
            write: async (name, bytes) => (await entries()).write(name, bytes),
        },
    };
}
const runnerReport = {
    hide: (secret) => core.Pq(secret),
    progress: () => undefined,
    log: (line) => core.pq((0,printable.g$)(line)),
    async block(title, text, isFolded) {
        const shown = (0,printable.dS)(await text()).trimEnd();
        if (isFolded)
            core.Oh((0,printable.g$)(title));
        else
            core.pq((0,printable.g$)(title));
        const token = (0,external_node_crypto_.randomUUID)();
        core.pq(`::stop-commands::${token}`);
        core.pq(shown);
        core.pq(`::${token}::`);
        if (isFolded)
            core.N4();
    },
    show: async (render) => core.pq(await render({ columns: LOG_COLUMNS, hasColor: false })),
    annotate,
    summary: async (markdown) => {
        const text = await markdown();
        try {
            await summary.addRaw(text, true).write();
        }
        catch (error) {
            core.$e(`The job summary could not be written: ${(0,printable.g$)(String(error))}`);
        }
    },
};
function annotate({ level, message, title, file, line, column }) {
    const properties = {
        ...(title === undefined ? {} : { title: (0,printable.g$)(title) }),
        ...(file === undefined ? {} : { file: (0,printable.g$)(file) }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
    const print = { error: core.z3, warning: core.$e, notice: core.lm }[level];
    print((0,printable.fk)(message).slice(0, ANNOTATION_CHARACTERS), properties);
}
async function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'];
    if (!name)
        return undefined;
    const file = env['GITHUB_EVENT_PATH'];
    const text = file ? await (0,promises_.readFile)(file, 'utf8').catch(() => '{}') : '{}';
    const [runId, workflowRef] = [env['GITHUB_RUN_ID'], env['GITHUB_WORKFLOW_REF']];
    return {
        name,
        ref: env['GITHUB_REF'] ?? '',
        payload: JSON.parse(text),
        ...(runId ? { runId } : {}),
        ...(workflowRef ? { workflowRef } : {}),
    };
}

;





async function endAction(name) {
    const system = await runnerSystem(process.env);
    try {
        const action = await (0,find_action.O)(name);
        const story = await action?.load();
        await story?.end?.(system);
    }
    catch (error) {
        system.report.annotate({ level: 'warning', ...(0,errors.Ic)(error) });
    }
}
async function runAction(name) {
    const action = await (0,find_action.O)(name);
    if (action === undefined)
        throw new Error(`no such action: ${name}`);
    const system = await runnerSystem(process.env);
    try {
        const inputs = (0,parse.TL)(action.contract, (input) => core.V4(input));
        const { run } = await action.load();
        const outputs = await run(inputs, system);
        setOutputs((0,parse.im)(action.contract, outputs));
        const verdict = action.contract.verdict?.(outputs);
        if (verdict === undefined)
            return;
        core.C1(typeof verdict === 'string' ? verdict : verdict.message);
        if (typeof verdict !== 'string')
            process.exitCode = verdict.exitCode;
    }
    catch (error) {
        const { annotateFailures } = await __webpack_require__.e( 5660).then(__webpack_require__.bind(__webpack_require__, 65660));
        process.exitCode = annotateFailures(error, system.report);
    }
}
function setOutputs(texts) {
    try {
        for (const [output, text] of texts)
            core.uH(output, text);
    }
    catch (error) {
        const hint = 'GITHUB_OUTPUT has to name a file that is there and may be written: a runner makes one for each step.';
        throw new errors.yo('OUTPUTS_NOT_WRITTEN', `the outputs cannot be written: ${(0,errors.bD)(error)}`, hint);
    }
}


 }),

 6805:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Yz: () => ( debug),
  N4: () => ( endGroup),
  z3: () => ( error),
  dN: () => ( exportVariable),
  V4: () => ( getInput),
  Gu: () => ( getState),
  pq: () => ( info),
  _o: () => ( isDebug),
  lm: () => ( notice),
  LZ: () => ( saveState),
  C1: () => ( setFailed),
  uH: () => ( setOutput),
  Pq: () => ( setSecret),
  Oh: () => ( startGroup),
  $e: () => ( warning)
});


var external_os_ = __webpack_require__(70857);
;
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
;


function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
var external_crypto_ = __webpack_require__(76982);
var external_fs_ = __webpack_require__(79896);
;




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
var external_path_ = __webpack_require__(16928);
;
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
    command_issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
    command_issue('group', name);
}
function endGroup() {
    command_issue('endgroup');
}
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}





 })

};
;