export const id = 1955;
export const ids = [1955];
export const modules = {

/***/ 5479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ NO_IMPORTS)
/* harmony export */ });
const NO_IMPORTS = { imports: [], dynamicLines: [] };


/***/ }),

/***/ 569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ decodePython)
/* harmony export */ });
const UTF8 = new TextDecoder('utf-8');
// What Python calls some encodings, and what the Encoding Standard does: https://encoding.spec.whatwg.org/#names-and-labels
const LABELS = new Map([
    ['latin-1', 'latin1'],
    ['iso-latin-1', 'latin1'],
    ['cp932', 'shift_jis'],
    ['cp949', 'euc-kr'],
    ['cp936', 'gbk'],
    ['mbcs', 'windows-1252'],
]);
// More than two lines of a declaration are never looked at.
const HEAD = 400;
/**
 * Decodes a Python file: UTF-8, or what a comment in its first two lines declares.
 *
 * @see https://peps.python.org/pep-0263/
 */
function decodePython(bytes) {
    const text = UTF8.decode(bytes);
    const declared = text.slice(0, HEAD).includes('coding') ? declaredEncoding(text.slice(0, HEAD)) : 'utf-8';
    if (!/^(?:utf-?8|u8)(?:-|$)/.test(declared))
        return decodeAs(declared, bytes, text);
    return text.includes('\ufffd') && !isUtf8(bytes) ? { text, problem: 'it is not UTF-8' } : { text };
}
function declaredEncoding(head) {
    for (const line of head.split(/\r\n?|\n/, 2)) {
        const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line);
        if (found !== null)
            return found[1].toLowerCase().replaceAll('_', '-');
        if (!/^[ \t\f]*(?:#|$)/.test(line))
            break;
    }
    return 'utf-8';
}
function decodeAs(encoding, bytes, text) {
    if (encoding === 'ascii' || encoding === 'us-ascii')
        return { text };
    const decoder = decoderOf(LABELS.get(encoding) ?? encoding);
    return decoder === undefined ? { text, problem: 'its encoding is not known here' } : { text: decoder.decode(bytes) };
}
function decoderOf(label) {
    try {
        return new TextDecoder(label);
    }
    catch {
        return undefined;
    }
}
function isUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ scanPython)
});

// EXTERNAL MODULE: ./build/js/graph/module-scan.js
var module_scan = __webpack_require__(5479);
;// CONCATENATED MODULE: ./build/js/graph/python-blocks.js
const CATCHING = ['ImportError', 'ModuleNotFoundError', 'Exception', 'BaseException'];
const LONGEST_HEAD = 2000;
function noBlocks() {
    return { open: [], previous: undefined };
}
/** Leaves the blocks that end before a line. */
function leaveBlocks(blocks, indent) {
    blocks.previous = undefined;
    for (let last = blocks.open.at(-1); last !== undefined && last.indent >= indent; last = blocks.open.at(-1)) {
        blocks.previous = last.indent === indent ? last : undefined;
        blocks.open.pop();
    }
}
/** Whether some import stands in a `try` of which no handler that catches it was met yet, and one may still follow. */
function awaitsHandler({ open, previous }) {
    return (previous !== undefined && isUncaught(previous)) || open.some(isUncaught);
}
function isUncaught({ body, handles = body }) {
    return handles !== undefined && !handles.isCaught && handles.end > handles.start;
}
function isTypeOnly({ open }) {
    return open.some((block) => block.isTypeOnly);
}
function isGuarded({ open }) {
    return open.some((block) => block.isGuarded);
}
/**
 * Enters the block that a head opens.
 *
 * @param word the keyword it starts with; others than `if elif else try except finally with` open nothing of interest
 * @param head the text between keyword and colon
 * @param imports those found so far
 */
function enterBlock(blocks, { word, head, indent }, imports) {
    const { previous } = blocks;
    const plain = { indent, isTypeOnly: false, isGuarded: false, elseIsTypeOnly: false };
    if (word === 'try') {
        const body = { start: imports.length, end: imports.length, isCaught: false };
        blocks.open.push({ ...plain, body });
    }
    else if (word === 'except') {
        const isCatching = catches(head);
        const handles = previous?.body ?? previous?.handles;
        if (handles !== undefined && isCatching && !handles.isCaught) {
            handles.isCaught = true;
            for (const one of imports.slice(handles.start, handles.end))
                one.isGuarded = true;
        }
        blocks.open.push({ ...plain, isGuarded: isCatching, ...(handles === undefined ? {} : { handles }) });
    }
    else if (word === 'with')
        blocks.open.push({ ...plain, isGuarded: suppresses(head) });
    else if (word === 'if')
        blocks.open.push({ ...plain, ...conditionOf(head) });
    else if (word === 'elif' || word === 'else') {
        const before = previous?.elseIsTypeOnly === true;
        const own = word === 'else' ? plain : conditionOf(head);
        const elseIsTypeOnly = before || own.elseIsTypeOnly;
        blocks.open.push({ ...plain, isTypeOnly: before || own.isTypeOnly, elseIsTypeOnly });
    }
}
/** Notes that an import was added: it belongs to the body of each `try` around it. */
function noteImport({ open }, count) {
    for (const { body } of open)
        if (body !== undefined)
            body.end = count;
}
function catches(head) {
    const words = wordsOf(head);
    return words.length === 0 || words.some((word) => CATCHING.includes(word));
}
function suppresses(head) {
    if (!head.includes('suppress'))
        return false;
    const words = wordsOf(head);
    return words.includes('suppress') && words.some((word) => CATCHING.includes(word));
}
function wordsOf(head) {
    return head.length > LONGEST_HEAD ? [] : (head.replace(/#.*/g, '').match(/\w+/g) ?? []);
}
/** `TYPE_CHECKING`, `typing.TYPE_CHECKING`, either with `and`; with `not` in front it is what else means. */
function conditionOf(head) {
    if (!head.includes('TYPE_CHECKING') || head.length > LONGEST_HEAD)
        return { isTypeOnly: false, elseIsTypeOnly: false };
    const plain = head
        .replace(/#.*/g, '')
        .replace(/[()\\]/g, ' ')
        .trim();
    const words = plain.split(/\s+/);
    if (words[0] === 'not')
        return { isTypeOnly: false, elseIsTypeOnly: words.length === 2 && isName(words[1]) };
    const isTypeOnly = !words.includes('or') && plain.split(/\sand\s/).some((part) => isName(part.trim()));
    return { isTypeOnly, elseIsTypeOnly: false };
}
function isName(condition) {
    return condition === 'TYPE_CHECKING' || (condition?.endsWith('.TYPE_CHECKING') === true && !/\s/.test(condition));
}

;// CONCATENATED MODULE: ./build/js/graph/python-strings.js
const DOUBLE = 0x22;
const SINGLE = 0x27;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const HASH = 0x23;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
// CPython refuses deeper nesting of f-strings, https://peps.python.org/pep-0701/#consequences-of-the-new-grammar leaves it open.
const DEEPEST = 150;
/** What {@link skipString} gives for a string that never closes. */
const UNCLOSED = -1;
/** Whether a character can be part of a name. */
function isNameCode(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        code === 0x5f ||
        (code >= 0x30 && code <= 0x39) ||
        code > 0x7f);
}
/**
 * The index after a Python string literal, or {@link UNCLOSED}. Line ends are `\n` only.
 *
 * @param at its opening quote; what stands before it tells whether it is an f-string (PEP 701) or a t-string (PEP 750)
 */
function skipString(text, at, depth = 0) {
    const quote = text.charCodeAt(at);
    const isTriple = text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote;
    const prefix = prefixBefore(text, at);
    if (prefix !== '') {
        if (depth >= DEEPEST)
            return UNCLOSED;
        return skipTemplate(text, at + (isTriple ? 3 : 1), { quote, isTriple, isRaw: prefix.length === 2, depth });
    }
    return isTriple ? skipTriple(text, at + 3, quote) : skipPlain(text, at + 1, quote);
}
/** `f`, `t`, or either with `r`, in any case and order; empty where the quote opens a string without fields. */
function prefixBefore(text, quote) {
    let start = quote;
    while (start > 0 && quote - start < 3 && isNameCode(text.charCodeAt(start - 1)))
        start--;
    if (start === quote || quote - start === 3)
        return '';
    const prefix = text.slice(start, quote).toLowerCase();
    return prefix === 'f' || prefix === 't' || prefix === 'rf' || prefix === 'fr' || prefix === 'rt' || prefix === 'tr'
        ? prefix
        : '';
}
function skipPlain(text, start, quote) {
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === quote)
            return at + 1;
        if (code === BACKSLASH)
            at++;
        else if (code === NEWLINE)
            return UNCLOSED;
    }
    return UNCLOSED;
}
function skipTriple(text, start, quote) {
    const closer = quote === DOUBLE ? '"""' : "'''";
    for (let end = text.indexOf(closer, start); end >= 0; end = text.indexOf(closer, end + 1)) {
        let backslashes = 0;
        while (end - backslashes > start && text.charCodeAt(end - backslashes - 1) === BACKSLASH)
            backslashes++;
        if (backslashes % 2 === 0)
            return end + 3;
    }
    return UNCLOSED;
}
/** Literal text and replacement fields, up to the closing quote. */
function skipTemplate(text, start, template) {
    let isNamedEscape = false;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (closes(text, at, template))
            return at + (template.isTriple ? 3 : 1);
        if (code === NEWLINE && !template.isTriple)
            return UNCLOSED;
        if (code === BACKSLASH) {
            const next = text.charCodeAt(at + 1);
            if (next === OPEN_BRACE || next === CLOSE_BRACE)
                continue;
            isNamedEscape = !template.isRaw && text.startsWith('N{', at + 1);
            at += isNamedEscape ? 2 : 1;
        }
        else if (code === OPEN_BRACE) {
            if (text.charCodeAt(at + 1) === OPEN_BRACE)
                at++;
            else {
                const end = skipField(text, at + 1, template);
                if (end === UNCLOSED)
                    return UNCLOSED;
                at = end - 1;
            }
        }
        else if (code === CLOSE_BRACE) {
            if (isNamedEscape)
                isNamedEscape = false;
            else if (text.charCodeAt(at + 1) === CLOSE_BRACE)
                at++;
        }
    }
    return UNCLOSED;
}
function closes(text, at, { quote, isTriple }) {
    if (text.charCodeAt(at) !== quote)
        return false;
    return !isTriple || (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote);
}
/** An expression and its format, up to the brace that closes the field: strings in it may use the same quotes (PEP 701). */
function skipField(text, start, template) {
    let open = 0;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === DOUBLE || code === SINGLE) {
            const end = skipString(text, at, template.depth + 1);
            if (end === UNCLOSED)
                return UNCLOSED;
            at = end - 1;
        }
        else if (code === HASH) {
            at = text.indexOf('\n', at);
            if (at < 0)
                return UNCLOSED;
        }
        else if (code === 0x28 || code === 0x5b || code === OPEN_BRACE)
            open++;
        else if (code === CLOSE_BRACE && open === 0)
            return at + 1;
        else if (code === 0x29 || code === 0x5d || code === CLOSE_BRACE)
            open--;
        else if (code === COLON && open === 0)
            return skipFormat(text, at + 1, template);
    }
    return UNCLOSED;
}
/** A format is literal text with fields of its own; braces are not doubled in it. */
function skipFormat(text, start, template) {
    if (template.depth >= DEEPEST)
        return UNCLOSED;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === CLOSE_BRACE)
            return at + 1;
        if (code === NEWLINE && !template.isTriple)
            return UNCLOSED;
        if (closes(text, at, template))
            return UNCLOSED;
        if (code === BACKSLASH) {
            const next = text.charCodeAt(at + 1);
            if (next === OPEN_BRACE || next === CLOSE_BRACE)
                continue;
            at++;
        }
        else if (code === OPEN_BRACE) {
            const end = skipField(text, at + 1, { ...template, depth: template.depth + 1 });
            if (end === UNCLOSED)
                return UNCLOSED;
            at = end - 1;
        }
    }
    return UNCLOSED;
}

;// CONCATENATED MODULE: ./build/js/graph/python-calls.js

// Functions that import by a name handed to them, and from a path.
const BY_NAME = new Set(['import_module', '__import__', 'import_string']);
const BY_PATH = new Set(['spec_from_file_location', 'run_module', 'run_path']);
/** Whether a text may hold such a call at all: most do not. */
function callsByName(text) {
    // In all of the names above.
    return text.includes('import_') || text.includes('spec_from_file_location') || text.includes('runpy');
}
const UNKNOWN = { isUnknown: true };
/**
 * The import that a call makes; undefined where it is another call, or a definition.
 *
 * @param open its opening parenthesis
 */
function readCall(text, open) {
    const name = nameBefore(text, open);
    const isByName = BY_NAME.has(name);
    if ((!isByName && !BY_PATH.has(name)) || isDefinition(text, open, name))
        return undefined;
    if (!isByName)
        return UNKNOWN;
    const first = literalAt(text, open + 1);
    if (first === undefined)
        return UNKNOWN;
    if (name === 'import_string')
        return { module: first.value.replace(':', '.') };
    if (!first.value.startsWith('.'))
        return first.value === '' ? UNKNOWN : { module: first.value };
    return relativeTo(text, first);
}
function nameBefore(text, open) {
    const end = beforeBlanks(text, open);
    let start = end;
    while (start > 0 && isNameCode(text.charCodeAt(start - 1)))
        start--;
    return text.slice(start, end);
}
function beforeBlanks(text, at) {
    let end = at;
    while (end > 0 && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x09))
        end--;
    return end;
}
function isDefinition(text, open, name) {
    const end = beforeBlanks(text, beforeBlanks(text, open) - name.length);
    return text.startsWith('def', end - 3) && !isNameCode(text.charCodeAt(end - 4));
}
/** A string that stands alone as an argument; undefined for anything else, and where it holds escapes or fields. */
function literalAt(text, at) {
    let quote = skipSpace(text, at);
    if (/[uUrR]/.test(text.charAt(quote)))
        quote++;
    if (text[quote] !== '"' && text[quote] !== "'")
        return undefined;
    const end = skipString(text, quote);
    if (end === UNCLOSED)
        return undefined;
    const next = skipSpace(text, end);
    if (text[next] !== ',' && text[next] !== ')')
        return undefined;
    const edge = text.startsWith(text.charAt(quote).repeat(3), quote) && end - quote >= 6 ? 3 : 1;
    const value = text.slice(quote + edge, end - edge);
    return value.includes('\\') ? undefined : { value, next: text[next] === ',' ? next + 1 : next };
}
function skipSpace(text, start) {
    let at = start;
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x23) {
            const end = text.indexOf('\n', at);
            at = end < 0 ? text.length : end;
        }
        else if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x5c && code !== 0x0c)
            break;
    }
    return at;
}
/** `import_module('.a', __package__)` stays as it is; `import_module('.a', 'acme')` is acme.a. */
function relativeTo(text, { value, next }) {
    let at = skipSpace(text, next);
    if (text.startsWith('package', at)) {
        const equals = skipSpace(text, at + 'package'.length);
        if (text[equals] === '=')
            at = skipSpace(text, equals + 1);
    }
    if (text.startsWith('__package__', at) || text.startsWith('__name__', at))
        return { module: value };
    const anchor = literalAt(text, at);
    if (anchor === undefined || anchor.value === '')
        return UNKNOWN;
    const dots = value.length - value.replace(/^\.+/, '').length;
    const parents = anchor.value.split('.');
    const kept = parents.slice(0, parents.length - dots + 1);
    return kept.length === 0 ? UNKNOWN : { module: [...kept, value.slice(dots)].filter((part) => part !== '').join('.') };
}
/** The plug-ins that a `pytest_plugins` statement names; not certain where something else than literals stands in it. */
function readPlugins(statement) {
    const equals = statement.indexOf('=');
    if (equals < 0)
        return { modules: [], isCertain: true };
    const modules = [];
    let isCertain = true;
    for (let at = equals + 1; at < statement.length; at++) {
        const code = statement.charCodeAt(at);
        if (code === 0x23)
            at = skipSpace(statement, at) - 1;
        else if (code === 0x22 || code === 0x27) {
            const end = skipString(statement, at);
            if (end === UNCLOSED)
                break;
            modules.push(statement.slice(at, end).replace(/^["']+|["']+$/g, ''));
            at = end - 1;
        }
        else if (isNameCode(code))
            isCertain = false;
    }
    return { modules: modules.filter((module) => /^[\w.]+$/.test(module)), isCertain };
}

;// CONCATENATED MODULE: ./build/js/graph/python-statements.js

const python_statements_NEWLINE = 0x0a;
const python_statements_BACKSLASH = 0x5c;
const python_statements_HASH = 0x23;
// Characters that mean something between words: quotes, brackets, comments, line ends, separators.
const KINDS = new Uint8Array(128);
for (const character of '"\'#\\\n;:()[]{}')
    KINDS[character.charCodeAt(0)] = 1;
/** Moves past the rest of a statement and what ends it; strings, brackets, comments and continued lines belong to it. */
function skipStatement(cursor) {
    const { text, onCall } = cursor;
    const { length } = text;
    let open = 0;
    for (let at = cursor.at; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code > 127 || KINDS[code] === 0)
            continue;
        if (code === 0x22 || code === python_statements_SINGLE) {
            const end = skipString(text, at);
            at = end === UNCLOSED ? afterUnclosed(cursor, at) : end - 1;
        }
        else if (code === python_statements_HASH)
            at = endOfLine(text, at) - 1;
        else if (code === python_statements_BACKSLASH)
            at++;
        else if (code === python_statements_NEWLINE) {
            if (open === 0)
                return endAt(cursor, at + 1, 'newline');
        }
        else if (code === 0x3b) {
            if (open === 0)
                return endAt(cursor, at + 1, 'semicolon');
        }
        else if (code === 0x3a) {
            if (open === 0 && text.charCodeAt(at + 1) !== 0x3d)
                return endAt(cursor, at + 1, 'colon');
        }
        else if (code === 0x28 || code === 0x5b || code === 0x7b) {
            open++;
            if (code === 0x28)
                onCall?.(at);
        }
        else if (open > 0)
            open--;
        else
            cursor.problem ??= 'a bracket closes that was never opened';
    }
    if (open > 0)
        cursor.problem ??= 'a bracket is never closed';
    return endAt(cursor, length, 'end');
}
const python_statements_SINGLE = 0x27;
function endAt(cursor, at, end) {
    cursor.at = at;
    return end;
}
/** After a string that never closes nothing is certain: what follows its line is read as code again. */
function afterUnclosed(cursor, at) {
    cursor.problem ??= 'a string is never closed';
    return endOfLine(cursor.text, at) - 1;
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/**
 * Moves to the first character of the next logical line and gives its indentation, in columns as CPython counts them; -1 at the end.
 *
 * @see https://docs.python.org/3/reference/lexical_analysis.html#indentation
 */
function nextLine(cursor) {
    const { text } = cursor;
    let column = 0;
    let continued = -1;
    for (let { at } = cursor; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x20)
            column++;
        else if (code === 0x09)
            column = (Math.floor(column / 8) + 1) * 8;
        else if (code === 0x0c)
            column = 0;
        else if (code === python_statements_NEWLINE || code === python_statements_HASH) {
            at = endOfLine(text, at);
            column = 0;
            continued = -1;
        }
        else if (code === python_statements_BACKSLASH && text.charCodeAt(at + 1) === python_statements_NEWLINE) {
            if (continued < 0)
                continued = column;
            at++;
        }
        else {
            cursor.at = at;
            return continued < 0 ? column : continued;
        }
    }
    cursor.at = text.length;
    return -1;
}
/** Moves past blanks and continued lines; within parentheses also past line ends and comments. */
function skipBlanks(cursor, isInside) {
    const { text } = cursor;
    let { at } = cursor;
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x20 || code === 0x09 || code === 0x0c)
            continue;
        if (code === python_statements_BACKSLASH && text.charCodeAt(at + 1) === python_statements_NEWLINE)
            at++;
        else if (isInside && code === python_statements_HASH)
            at = endOfLine(text, at) - 1;
        else if (!(isInside && code === python_statements_NEWLINE))
            break;
    }
    cursor.at = Math.min(at, text.length);
}
/** Whether a word stands here, and not only the start of a longer one. */
function isWordAt({ text, at }, word) {
    return text.startsWith(word, at) && !isNameCode(text.charCodeAt(at + word.length));
}
/** The name that stands here, as Python compares names; moves past it. Empty where there is none. */
function readName(cursor) {
    const { text, at } = cursor;
    let end = at;
    let isPlain = true;
    for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (!isNameCode(code))
            break;
        if (code > 127)
            isPlain = false;
    }
    cursor.at = end;
    const name = text.slice(at, end);
    return isPlain ? name : name.normalize('NFKC');
}

;// CONCATENATED MODULE: ./build/js/graph/python-import-statements.js

/** What follows the word in `import a.b, c as d`; moves past it. */
function readImport(cursor) {
    const taken = [];
    do {
        skipBlanks(cursor, false);
        const module = readDotted(cursor);
        if (module === '') {
            refuse(cursor, 'an import without a name');
            break;
        }
        taken.push({ module, names: [] });
        skipAlias(cursor, false);
    } while (skipMark(cursor, ','));
    return taken;
}
/** What follows the word in `from ..a import b as c, d` or `from . import (b, c)`; moves past it. Undefined where it is none. */
function readFrom(cursor) {
    let module = '';
    for (skipBlanks(cursor, false); cursor.text[cursor.at] === '.'; skipBlanks(cursor, false)) {
        module += '.';
        cursor.at++;
    }
    if (!isWordAt(cursor, 'import'))
        module += readDotted(cursor);
    skipBlanks(cursor, false);
    if (module === '' || !isWordAt(cursor, 'import')) {
        refuse(cursor, 'a from without an import');
        return undefined;
    }
    cursor.at += 'import'.length;
    skipBlanks(cursor, false);
    const isInside = cursor.text[cursor.at] === '(';
    if (isInside)
        cursor.at++;
    const names = readNames(cursor, isInside);
    if (isInside && !skipMark(cursor, ')'))
        refuse(cursor, 'an import whose parenthesis does not close');
    return { module, names };
}
function readNames(cursor, isInside) {
    const names = [];
    do {
        skipBlanks(cursor, isInside);
        if (cursor.text[cursor.at] === '*') {
            cursor.at++;
            names.push('*');
        }
        else {
            const name = readName(cursor);
            if (name === '') {
                // A comma may stand before the closing parenthesis.
                if (!isInside || names.length === 0)
                    refuse(cursor, 'an import without a name');
                break;
            }
            names.push(name);
        }
        skipAlias(cursor, isInside);
    } while (skipMark(cursor, ','));
    return names;
}
function readDotted(cursor) {
    let name = readName(cursor);
    if (name === '')
        return '';
    for (skipBlanks(cursor, false); cursor.text[cursor.at] === '.'; skipBlanks(cursor, false)) {
        cursor.at++;
        skipBlanks(cursor, false);
        name += `.${readName(cursor)}`;
    }
    return name;
}
function skipAlias(cursor, isInside) {
    skipBlanks(cursor, isInside);
    if (!isWordAt(cursor, 'as'))
        return;
    cursor.at += 'as'.length;
    skipBlanks(cursor, isInside);
    readName(cursor);
    skipBlanks(cursor, isInside);
}
function skipMark(cursor, mark) {
    if (cursor.text[cursor.at] !== mark)
        return false;
    cursor.at++;
    return true;
}
function refuse(cursor, problem) {
    cursor.problem ??= problem;
}

;// CONCATENATED MODULE: ./build/js/graph/python-imports.js





/**
 * The imports of a Python file, as CPython's `ast` has them: statements wherever they stand, and the calls and settings that import
 * by a literal name. No tree is built, and what follows the last `import` of the text is not looked at.
 *
 * @param source decoded text; a byte order mark and any kind of line end are fine
 * @see https://docs.python.org/3/reference/simple_stmts.html#the-import-statement
 */
function scanPython(source) {
    // Line ends that are shortened move everything to the front, nothing to the back.
    const last = lastTrigger(source);
    if (last < 0)
        return module_scan/* NO_IMPORTS */.h;
    const reading = newReading(withPlainLines(source));
    for (let indent = nextLine(reading.cursor); indent >= 0; indent = nextLine(reading.cursor)) {
        leaveBlocks(reading.blocks, indent);
        if (reading.cursor.at > last && !awaitsHandler(reading.blocks))
            break;
        readLine(reading, indent);
    }
    const { imports, dynamicLines, cursor } = reading;
    return { imports, dynamicLines, ...(cursor.problem === undefined ? {} : { problem: cursor.problem }) };
}
// Without one of these in it a text imports nothing.
const RARE_TRIGGERS = ['pytest_plugins', 'runpy', 'spec_from_file_location'];
function lastTrigger(source) {
    let last = source.lastIndexOf('import');
    // Forwards a text is searched many times faster than backwards.
    for (const trigger of RARE_TRIGGERS) {
        if (source.includes(trigger))
            last = Math.max(last, source.lastIndexOf(trigger));
    }
    return last;
}
function withPlainLines(source) {
    const start = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
    return start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start;
}
function newReading(text) {
    const mayCall = callsByName(text);
    const reading = {
        cursor: { text, at: 0, problem: undefined, onCall: mayCall ? (open) => noteCall(reading, open) : undefined },
        blocks: noBlocks(),
        imports: [],
        dynamicLines: [],
        lineOf: lineCounter(text),
    };
    return reading;
}
function lineCounter(text) {
    let line = 1;
    let next = text.indexOf('\n');
    return (at) => {
        for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1))
            line++;
        return line;
    };
}
/** One logical line: the head of a block with what may follow it, or simple statements. */
function readLine(reading, indent) {
    const { cursor, blocks, imports } = reading;
    const word = headWord(cursor);
    let end = 'colon';
    if (word === '')
        end = readSimple(reading);
    else {
        const start = cursor.at + word.length;
        end = skipStatement(cursor);
        if (end === 'colon')
            enterBlock(blocks, { word, head: cursor.text.slice(start, cursor.at - 1), indent }, imports);
    }
    // After a colon, too: `else: import x`. Nothing else that may stand there starts as an import does.
    while (end === 'semicolon' || end === 'colon') {
        skipBlanks(cursor, false);
        end = readSimple(reading);
    }
}
const HEADS = ['if', 'elif', 'else', 'try', 'except', 'finally', 'with'];
function headWord(cursor) {
    const first = cursor.text.charCodeAt(cursor.at);
    // i, e, t, f, w
    if (first !== 0x69 && first !== 0x65 && first !== 0x74 && first !== 0x66 && first !== 0x77)
        return '';
    return HEADS.find((word) => isWordAt(cursor, word)) ?? '';
}
function readSimple(reading) {
    const { cursor } = reading;
    const first = cursor.text.charCodeAt(cursor.at);
    // l, PEP 810: https://peps.python.org/pep-0810/
    if (first === 0x6c && isWordAt(cursor, 'lazy'))
        skipLazy(cursor);
    const { at } = cursor;
    if (isWordAt(cursor, 'import')) {
        cursor.at += 'import'.length;
        for (const taken of readImport(cursor))
            add(reading, taken, reading.lineOf(at));
    }
    else if (isWordAt(cursor, 'from')) {
        cursor.at += 'from'.length;
        const taken = readFrom(cursor);
        if (taken !== undefined)
            add(reading, taken, reading.lineOf(at));
        if (taken?.module === 'importlib' && renames(cursor.text.slice(at, cursor.at)))
            addUnknown(reading, at);
    }
    else if (isWordAt(cursor, 'pytest_plugins'))
        return readPluginSetting(reading);
    return skipStatement(cursor);
}
/** `lazy` is a name like any other, unless an import follows. */
function skipLazy(cursor) {
    const start = cursor.at;
    cursor.at += 'lazy'.length;
    skipBlanks(cursor, false);
    if (!isWordAt(cursor, 'import') && !isWordAt(cursor, 'from'))
        cursor.at = start;
}
/** Under another name its calls are not recognised: each may import anything. */
function renames(statement) {
    return /\bimport_module\s+as\b/.test(statement);
}
function add(reading, { module, names }, line, isDynamic = false) {
    const { blocks, imports } = reading;
    imports.push({ module, names, line, isTypeOnly: isTypeOnly(blocks), isGuarded: isGuarded(blocks), isDynamic });
    noteImport(blocks, imports.length);
}
function addUnknown(reading, at) {
    reading.dynamicLines.push(reading.lineOf(at));
}
function noteCall(reading, open) {
    const call = readCall(reading.cursor.text, open);
    if (call === undefined)
        return;
    if ('module' in call)
        add(reading, { module: call.module, names: [] }, reading.lineOf(open), true);
    else
        addUnknown(reading, open);
}
/** `pytest_plugins = ['acme.testing']`, also with a type. */
function readPluginSetting(reading) {
    const { cursor } = reading;
    const { at } = cursor;
    const line = reading.lineOf(at);
    let end = skipStatement(cursor);
    if (end === 'colon')
        end = skipStatement(cursor);
    const { modules, isCertain } = readPlugins(cursor.text.slice(at, cursor.at));
    for (const module of modules)
        add(reading, { module, names: [] }, line, true);
    if (!isCertain)
        reading.dynamicLines.push(line);
    return end;
}


/***/ }),

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ skipComment),
/* harmony export */   EO: () => (/* binding */ endOfRegex),
/* harmony export */   U1: () => (/* binding */ readLiteral),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   pR: () => (/* binding */ isNameCode),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   pU: () => (/* binding */ skipTrivia)
/* harmony export */ });
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const STAR = 0x2a;
/** Whether a character can be part of a name. */
function isNameCode(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x30 && code <= 0x39) ||
        code === 0x5f ||
        code === 0x24 ||
        (code > 0x7f && code !== 0xa0 && code !== 0xfeff && code !== 0x2028 && code !== 0x2029));
}
/** The name that stands here; moves past it. Empty where there is none. */
function readWord(cursor) {
    const { text, at } = cursor;
    let end = at;
    while (end < text.length && isNameCode(text.charCodeAt(end)))
        end++;
    cursor.at = end;
    return text.slice(at, end);
}
/** Moves past blanks, line ends and comments. */
function skipTrivia(cursor) {
    const { text } = cursor;
    for (; cursor.at < text.length; cursor.at++) {
        const code = text.charCodeAt(cursor.at);
        if (code === SLASH && !skipComment(cursor))
            return;
        if (code > 0x20 && code !== SLASH && code !== 0xa0 && code !== 0xfeff && code !== 0x2028 && code !== 0x2029)
            return;
    }
}
/** Moves to the last character of a comment; false where none starts here. */
function skipComment(cursor) {
    const { text, at } = cursor;
    const next = text.charCodeAt(at + 1);
    if (next !== SLASH && next !== STAR)
        return false;
    const end = next === SLASH ? text.indexOf('\n', at + 2) : text.indexOf('*/', at + 2);
    if (end < 0)
        cursor.at = text.length;
    else
        cursor.at = next === SLASH ? end : end + 1;
    return true;
}
/** The index after a string in quotes; -1 where it does not close on its line. */
function endOfString({ text, at }) {
    const quote = text.charCodeAt(at);
    for (let end = at + 1; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code === quote)
            return end + 1;
        if (code === NEWLINE)
            return -1;
        if (code === BACKSLASH)
            end += text.charCodeAt(end + 1) === 0x0d && text.charCodeAt(end + 2) === NEWLINE ? 2 : 1;
    }
    return -1;
}
/** The value of the string, or of the template without fields, that stands here; moves past it. Undefined where there is none. */
function readLiteral(cursor) {
    const { text, at } = cursor;
    const quote = text[at];
    if (quote !== '"' && quote !== "'" && quote !== '`')
        return undefined;
    const end = quote === '`' ? text.indexOf('`', at + 1) + 1 : endOfString(cursor);
    if (end <= 0)
        return undefined;
    const inner = text.slice(at + 1, end - 1);
    if (quote === '`' && (inner.includes('${') || inner.includes('\\')))
        return undefined;
    const value = inner.includes('\\') ? unescaped(inner) : inner;
    if (value !== undefined)
        cursor.at = end;
    return value;
}
/** Escapes in the names of modules are rare: what JSON knows is enough. */
function unescaped(inner) {
    try {
        return JSON.parse(`"${inner.replaceAll("\\'", "'")}"`);
    }
    catch {
        return undefined;
    }
}
/** The index after a regular expression; -1 where none closes on this line. */
function endOfRegex({ text, at }) {
    let isInClass = false;
    for (let end = at + 1; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code === NEWLINE)
            return -1;
        if (code === BACKSLASH)
            end++;
        else if (code === 0x5b)
            isInClass = true;
        else if (code === 0x5d)
            isInClass = false;
        else if (code === SLASH && !isInClass)
            return end + 1;
    }
    return -1;
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ scanTypeScript)
});

// EXTERNAL MODULE: ./build/js/graph/typescript-cursor.js
var typescript_cursor = __webpack_require__(2197);
;// CONCATENATED MODULE: ./build/js/graph/typescript-statements.js

const STATEMENT = { isTypeOnly: false, isDynamic: false };
const CALL = { isTypeOnly: false, isDynamic: true };
// What is taken from a promise; anything else is taken from a type.
const OF_PROMISES = new Set(['then', 'catch', 'finally']);
// Names of methods that take a module's name first, by object.
const METHODS = new Map([
    ['require', new Set(['resolve'])],
    [
        'jest',
        new Set(mocks('requireActual', 'requireMock', 'unstable_mockModule', 'setMock', 'unmock', 'genMockFromModule')),
    ],
    ['vi', new Set(mocks('importActual', 'importMock', 'unmock', 'doUnmock'))],
]);
function mocks(...others) {
    return ['mock', 'doMock', ...others];
}
/** Words that {@link readTaken} knows. */
const IMPORTING = new Set(['import', 'export', ...METHODS.keys()]);
/**
 * What follows one of the {@link IMPORTING} words, if it imports; the cursor, just after that word, moves past what was understood.
 * Calls by a name that is not literal count for `import` and `require` alone.
 */
function readTaken(word, cursor) {
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    const next = cursor.text[cursor.at];
    if (word === 'import') {
        if (next === '(')
            return readImportCall(cursor);
        if (next === '.')
            return readMeta(cursor);
        return readClause(cursor);
    }
    if (word === 'export')
        return next === '*' || next === '{' || next === 't' ? readExport(cursor) : undefined;
    if (next === '(')
        return word === 'require' ? readCall(cursor, CALL) : undefined;
    return next === '.' ? readMethod(word, cursor) : undefined;
}
/** `import('a')`; `import('a').B` is a type. */
function readImportCall(cursor) {
    const taken = readCall(cursor, CALL);
    if (taken?.module === undefined || cursor.text[cursor.at] !== ')')
        return taken;
    cursor.at++;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    if (cursor.text[cursor.at] !== '.')
        return taken;
    cursor.at++;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    return OF_PROMISES.has((0,typescript_cursor/* readWord */.pS)(cursor)) ? taken : { ...taken, isTypeOnly: true };
}
function readCall(cursor, kind) {
    cursor.at++;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    const start = cursor.at;
    const module = (0,typescript_cursor/* readLiteral */.U1)(cursor);
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    const next = cursor.text[cursor.at];
    // `require()` imports nothing, and a method of that name is being defined in `require(id: string)`.
    if (module !== undefined && (next === ')' || next === ','))
        return { ...kind, module };
    const isEmpty = next === ')' && cursor.at === start;
    cursor.at = start;
    return isEmpty ? undefined : kind;
}
function readMethod(word, cursor) {
    cursor.at++;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    if (METHODS.get(word)?.has((0,typescript_cursor/* readWord */.pS)(cursor)) !== true)
        return undefined;
    skipTypeArguments(cursor);
    if (cursor.text[cursor.at] !== '(')
        return undefined;
    const taken = readCall(cursor, CALL);
    return taken?.module === undefined ? undefined : taken;
}
/** `jest.requireActual<typeof import('./a')>('./a')`; one level of brackets is what people write. */
function skipTypeArguments(cursor) {
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    if (cursor.text[cursor.at] !== '<')
        return;
    const end = cursor.text.indexOf('>(', cursor.at);
    const line = cursor.text.indexOf('\n', cursor.at);
    if (end >= 0 && (line < 0 || end < line))
        cursor.at = end + 1;
}
/** `import.meta.resolve('x')`, `import.meta.glob(…)`, `import.defer('x')` */
function readMeta(cursor) {
    cursor.at++;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    const property = (0,typescript_cursor/* readWord */.pS)(cursor);
    if (property !== 'meta')
        return cursor.text[cursor.at] === '(' ? readCall(cursor, CALL) : undefined;
    if (cursor.text[cursor.at] !== '.')
        return undefined;
    cursor.at++;
    const method = (0,typescript_cursor/* readWord */.pS)(cursor);
    if (method === 'glob' || method === 'globEager')
        return CALL;
    return method === 'resolve' && cursor.text[cursor.at] === '(' ? readCall(cursor, CALL) : undefined;
}
/** From `{`, `*` or `type` on; undefined where no other module is named. */
function readExport(cursor) {
    const { at } = cursor;
    if (cursor.text[at] === 't') {
        if ((0,typescript_cursor/* readWord */.pS)(cursor) !== 'type')
            return undefined;
        (0,typescript_cursor/* skipTrivia */.pU)(cursor);
        if (cursor.text[cursor.at] !== '{' && cursor.text[cursor.at] !== '*')
            return undefined;
        cursor.at = at;
    }
    return readClause(cursor);
}
/** What stands between `import` or `export` and the module's name, and the name. */
function readClause(cursor) {
    const { text } = cursor;
    let words = 0;
    let isTypeOnly = false;
    for (;; (0,typescript_cursor/* skipTrivia */.pU)(cursor)) {
        const character = text[cursor.at];
        if (character === '"' || character === "'") {
            // The name itself where no clause stands before it.
            const module = words === 0 && !isTypeOnly ? (0,typescript_cursor/* readLiteral */.U1)(cursor) : undefined;
            return module === undefined ? undefined : { ...STATEMENT, module };
        }
        if (character === '{') {
            if (!skipNames(cursor))
                return undefined;
            words++;
        }
        else if (character === '=')
            return words === 1 ? readAssigned(cursor, isTypeOnly) : undefined;
        else if (character === '*' || character === ',') {
            cursor.at++;
            words++;
        }
        else {
            const word = (0,typescript_cursor/* readWord */.pS)(cursor);
            if (word === '')
                return undefined;
            (0,typescript_cursor/* skipTrivia */.pU)(cursor);
            const next = text[cursor.at];
            if (word === 'from' && (next === '"' || next === "'")) {
                const module = (0,typescript_cursor/* readLiteral */.U1)(cursor);
                return module === undefined ? undefined : { ...STATEMENT, module, isTypeOnly };
            }
            if (words === 0 && word === 'type' && isClauseAt(cursor))
                isTypeOnly = true;
            else
                words++;
        }
    }
}
/** `import a = require('b')` */
function readAssigned(cursor, isTypeOnly) {
    cursor.at++;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    if ((0,typescript_cursor/* readWord */.pS)(cursor) !== 'require')
        return undefined;
    (0,typescript_cursor/* skipTrivia */.pU)(cursor);
    if (cursor.text[cursor.at] !== '(')
        return undefined;
    const taken = readCall(cursor, STATEMENT);
    return taken === undefined ? undefined : { ...taken, isTypeOnly };
}
/** Whether names follow, so that `type` before them says what they are and is none itself. */
function isClauseAt({ text, at }) {
    const next = text[at];
    if (next === '{' || next === '*')
        return true;
    const ahead = { text, at };
    const word = (0,typescript_cursor/* readWord */.pS)(ahead);
    if (word === '')
        return false;
    (0,typescript_cursor/* skipTrivia */.pU)(ahead);
    return word !== 'from' || (text[ahead.at] !== '"' && text[ahead.at] !== "'");
}
/** Moves past `{ a, type b as c, "d" as e }`. */
function skipNames(cursor) {
    const { text } = cursor;
    for (cursor.at++; cursor.at < text.length;) {
        (0,typescript_cursor/* skipTrivia */.pU)(cursor);
        const character = text[cursor.at];
        if (character === '}') {
            cursor.at++;
            return true;
        }
        if (character === ',')
            cursor.at++;
        else if (character === '"' || character === "'") {
            if ((0,typescript_cursor/* readLiteral */.U1)(cursor) === undefined)
                return false;
        }
        else if ((0,typescript_cursor/* readWord */.pS)(cursor) === '')
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/graph/typescript-scan.js


// After these words a slash starts a regular expression.
const OPERATORS = new Set([
    ...['return', 'typeof', 'instanceof', 'in', 'of', 'new', 'delete', 'void', 'throw', 'case', 'do', 'else', 'yield'],
    ...['await', 'default', 'extends'],
]);
const HEADS = new Set(['if', 'while', 'for', 'with']);
// One of these stands in every import, and nothing after the last of them imports.
const TRIGGERS = ['import', 'require', 'from', 'jest.', 'vi.'];
/**
 * Imports in any text of JavaScript, TypeScript or JSX, statements and calls, those in types too. Strings, comments, templates and
 * regular expressions hold none. In the text between JSX tags a quote may stand alone, so a string that does not close on its line
 * counts as no string.
 */
function findModules(text) {
    const last = TRIGGERS.reduce((end, trigger) => Math.max(end, text.lastIndexOf(trigger)), -1);
    const start = { word: '', isAfterValue: false, isAfterDot: false, problem: undefined };
    const scan = { cursor: { text, at: 0 }, found: [], open: [], ...start };
    const { cursor, found } = scan;
    while (cursor.at <= last)
        step(scan, text.charCodeAt(cursor.at));
    return { found, ...(scan.problem === undefined ? {} : { problem: scan.problem }) };
}
function step(scan, code) {
    const { cursor } = scan;
    if (code <= 0x20 || code === 0xa0 || code === 0xfeff)
        cursor.at++;
    else if ((0,typescript_cursor/* isNameCode */.pR)(code))
        stepWord(scan);
    else if (code === 0x22 || code === 0x27) {
        const end = (0,typescript_cursor/* endOfString */.ap)(cursor);
        cursor.at = end < 0 ? cursor.at + 1 : end;
        setValue(scan, true);
    }
    else if (code === 0x60) {
        cursor.at++;
        skipTemplate(scan);
    }
    else if (code === 0x2f)
        stepSlash(scan);
    else if (code === 0x28 || code === 0x5b || code === 0x7b)
        openBracket(scan, code);
    else if (code === 0x29 || code === 0x5d || code === 0x7d)
        closeBracket(scan, code);
    else {
        cursor.at++;
        setValue(scan, false);
        // `a.require`, `a?.require`, `#require`, but not `...require`.
        scan.isAfterDot = code === 0x23 || (code === 0x2e && cursor.text.charCodeAt(cursor.at - 2) !== 0x2e);
    }
}
function setValue(scan, isValue) {
    scan.isAfterValue = isValue;
    scan.isAfterDot = false;
    scan.word = '';
}
function stepWord(scan) {
    const { cursor } = scan;
    const { at } = cursor;
    const before = scan.word;
    const isProperty = scan.isAfterDot;
    const word = (0,typescript_cursor/* readWord */.pS)(cursor);
    setValue(scan, isProperty || !OPERATORS.has(word));
    scan.word = isProperty ? '' : word;
    if (isProperty || !IMPORTING.has(word))
        return;
    const after = cursor.at;
    const taken = readTaken(word, cursor);
    // A call's arguments may import as well.
    if (taken === undefined || taken.isDynamic)
        cursor.at = after;
    if (taken === undefined)
        return;
    const isTypeOnly = taken.isTypeOnly || (before === 'typeof' && taken.isDynamic && word === 'import');
    scan.found.push({ ...taken, isTypeOnly, at, isGuarded: scan.open.includes('try') });
}
function stepSlash(scan) {
    const { cursor } = scan;
    if ((0,typescript_cursor/* skipComment */.D)(cursor)) {
        cursor.at++;
        return;
    }
    // `</b>` closes an element.
    const isClosing = cursor.text[cursor.at - 1] === '<';
    const end = scan.isAfterValue || isClosing ? -1 : (0,typescript_cursor/* endOfRegex */.EO)(cursor);
    cursor.at = end < 0 ? cursor.at + 1 : end;
    setValue(scan, end >= 0);
}
function openBracket(scan, code) {
    const { word } = scan;
    if (code === 0x28)
        scan.open.push(HEADS.has(word) ? 'if' : '');
    else
        scan.open.push(code === 0x7b && word === 'try' ? 'try' : '');
    scan.cursor.at++;
    setValue(scan, false);
}
function closeBracket(scan, code) {
    scan.cursor.at++;
    const opened = scan.open.pop();
    if (opened === '${' && code === 0x7d)
        skipTemplate(scan);
    else
        setValue(scan, opened !== 'if');
}
/** From inside a template to its end, or to the next field. */
function skipTemplate(scan) {
    const { cursor } = scan;
    const { text } = cursor;
    for (; cursor.at < text.length; cursor.at++) {
        const code = text.charCodeAt(cursor.at);
        if (code === 0x5c)
            cursor.at++;
        else if (code === 0x60) {
            cursor.at++;
            setValue(scan, true);
            return;
        }
        else if (code === 0x24 && text.charCodeAt(cursor.at + 1) === 0x7b) {
            cursor.at += 2;
            scan.open.push('${');
            setValue(scan, false);
            return;
        }
    }
    scan.problem ??= 'a template is never closed';
}

;// CONCATENATED MODULE: ./build/js/graph/typescript-imports.js

/**
 * The imports of a text in JavaScript or TypeScript, with or without JSX: `import`, `export … from`, `import()`, `require()`, mocks of
 * jest and vitest, references in comments; those that only types follow are marked. No tree is built.
 *
 * @see https://tc39.es/ecma262/#sec-modules
 */
function scanTypeScript(text) {
    const { found, problem } = findModules(text);
    return { ...listed(text, [...references(text), ...found]), ...(problem === undefined ? {} : { problem }) };
}
function listed(text, found) {
    const imports = [];
    const dynamicLines = [];
    let line = 1;
    let next = text.indexOf('\n');
    for (const { module, at, isTypeOnly, isGuarded, isDynamic } of found) {
        for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1))
            line++;
        if (module !== undefined)
            imports.push({ module, names: [], line, isTypeOnly, isGuarded, isDynamic });
        else if (!isTypeOnly)
            dynamicLines.push(line);
    }
    return { imports, dynamicLines };
}
/** `/// <reference path="./a.d.ts" />` and `types="b"`: https://www.typescriptlang.org/docs/handbook/triple-slash-directives.html */
function references(text) {
    if (!text.includes('<reference'))
        return [];
    const kind = { isTypeOnly: true, isDynamic: false, isGuarded: false, at: 0 };
    return [...text.matchAll(/^\/\/\/[ \t]*<reference[ \t]+(path|types)=["']([^"'\n]+)["']/gm)].map(([, key, value]) => {
        const name = value;
        return { ...kind, module: key === 'types' || name.startsWith('.') ? name : `./${name}` };
    });
}


/***/ }),

/***/ 6227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DEPENDENCY_FIELDS),
/* harmony export */   a: () => (/* binding */ parseSpecifier)
/* harmony export */ });
/** Where a package.json declares dependencies, and what each place means. */
const DEPENDENCY_FIELDS = [
    { field: 'dependencies', group: 'main' },
    { field: 'peerDependencies', group: 'main' },
    { field: 'devDependencies', group: 'dev' },
    { field: 'optionalDependencies', group: 'extra' },
];
const EXTERNAL = { type: 'external' };
const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i;
const ORDINARY = /^[\^~]?\d[\w.+-]{0,100}$/;
const MOST_CHARACTERS = 2_000;
/**
 * Reads a specifier as npm, pnpm and yarn write them.
 *
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies, https://pnpm.io/workspaces, https://yarnpkg.com/protocols
 */
function parseSpecifier(specifier) {
    if (ORDINARY.test(specifier))
        return { type: 'range', range: specifier };
    const text = specifier.trim();
    // Too long to be read: whatever has the name is meant.
    if (text.length > MOST_CHARACTERS)
        return { type: 'range', range: '' };
    const colon = text.indexOf(':');
    const protocol = colon < 0 ? '' : text.slice(0, colon);
    const rest = text.slice(colon + 1);
    switch (protocol) {
        case 'workspace':
            return parseWorkspace(rest);
        case 'catalog':
            return { type: 'catalog', catalog: rest === '' ? 'default' : rest };
        case 'file':
            return ARCHIVE.test(rest) ? EXTERNAL : pathTo(rest);
        case 'link':
        case 'portal':
            return pathTo(rest);
        case 'npm':
            return parseAlias(rest);
        case 'patch':
            return parsePatch(rest);
        case '':
            return parsePlain(text);
        default:
            return EXTERNAL;
    }
}
function parseWorkspace(rest) {
    const at = rest.lastIndexOf('@');
    if (at > 0)
        return { type: 'workspace', name: rest.slice(0, at) };
    if (/^\.{0,2}\//.test(rest) || rest === '.' || rest === '..')
        return { type: 'workspace-path', path: rest };
    return /^[\w@][^*^~<>=|\s]*\/|^[a-z_-][\w-]*$/i.test(rest) && !/^[vx]$/i.test(rest)
        ? { type: 'workspace-path', path: rest }
        : { type: 'workspace' };
}
function pathTo(rest) {
    const path = rest.replaceAll('\\', '/');
    return { type: 'path', path: path.startsWith('///') ? path.slice(2) : path };
}
/** `npm:other@^1`, or `npm:^1`, which yarn writes for a plain range. */
function parseAlias(rest) {
    const at = rest.lastIndexOf('@');
    if (at > 0)
        return { type: 'range', name: rest.slice(0, at), range: rest.slice(at + 1) };
    const isName = /^(?:@|[a-z])[^\s]*$/i.test(rest) && !/^[vx][\d.]*$/i.test(rest);
    return isName ? { type: 'range', name: rest, range: '' } : { type: 'range', range: rest };
}
/** `patch:name@npm%3A^1#./a.patch`: the package as its inner specifier finds it. */
function parsePatch(rest) {
    const [source = ''] = rest.split('#', 1);
    const inner = source.slice(source.lastIndexOf('@') + 1);
    const plain = inner
        .replaceAll(/%3a/gi, ':')
        .replaceAll(/%2f/gi, '/')
        .replaceAll(/%5e/gi, '^')
        .replaceAll(/%40/gi, '@');
    return plain.startsWith('patch:') ? EXTERNAL : parseSpecifier(plain);
}
/** Without a protocol: a path, an archive, a repository on GitHub, or else a range or tag. */
function parsePlain(text) {
    if (/^(?:\.{1,2}|~)?[/\\]|^\.{1,2}$/.test(text))
        return ARCHIVE.test(text) ? EXTERNAL : pathTo(text);
    if (text.includes('/'))
        return EXTERNAL;
    return { type: 'range', range: text };
}


/***/ })

};
