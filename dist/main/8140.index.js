export const id = 8140;
export const ids = [8140];
export const modules = {

/***/ 38140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYamlDocuments),
/* harmony export */   b: () => (/* binding */ readPlacedYaml),
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41589);
// YAML 1.2, reading one document with the core schema: https://yaml.org/spec/1.2.2/

const MOST_CHARACTERS = 5_000_000;
const DEEPEST = 100;
const MOST_ALIASES = 100;
// What the parser says of texts that are YAML all the same, and how we say it.
const OUR_BOUNDS = [
    [/^aliases exceeded .*/, `uses more than ${MOST_ALIASES} aliases`],
    [/^nesting exceeded .*/, `nests deeper than ${DEEPEST} levels`],
    [/^unknown \w+ tag (.*)/, 'has the tag $1, which is not known here'],
];
/**
 * Reads a text with one YAML document; an empty one is null. A text that is too big is refused unread, one that nests deeper than
 * 100 levels, uses more than 100 aliases, or has a tag of its own, where it does so: such problems are ours. Keys are strings, and `__proto__` is one like any other; dates stay text.
 */
async function readYaml(text) {
    const reading = await readYamlDocuments(text);
    if ('problem' in reading)
        return reading;
    const { documents } = reading;
    if (documents.length <= 1)
        return { value: documents[0] ?? null };
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(text, 0, `holds ${documents.length} documents instead of one`);
}
/** The same as {@link readYaml}, for whoever has to say where something stands. */
async function readPlacedYaml(text) {
    const reading = await readYaml(text);
    if ('problem' in reading)
        return reading;
    const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const shift = text.length - plain.length;
    const { starts, spans } = await placesIn(plain);
    return {
        value: reading.value,
        lineOf(way) {
            for (let length = way.length; length > 0; length--) {
                const start = starts.get(JSON.stringify(way.slice(0, length)));
                if (start !== undefined)
                    return plain.slice(0, start).split('\n').length;
            }
            return 1;
        },
        spanOf(way) {
            const span = spans.get(JSON.stringify(way));
            return span === undefined ? undefined : { start: span[0] + shift, end: span[1] + shift };
        },
    };
}
/** Where values stand, by their ways from the top as JSON. */
async function placesIn(text) {
    const { parseEvents, getScalarValue, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 33243));
    const starts = new Map();
    const spans = new Map();
    const events = parseEvents(text, { maxDepth: DEEPEST });
    let at = 1;
    const isInside = () => at < events.length && events[at]?.type !== EVENT_POP;
    function enter(way, keyAt) {
        const event = events[at++];
        const own = event !== undefined && 'start' in event ? event.start : undefined;
        const value = event?.type === EVENT_SCALAR ? event.valueStart : own;
        const start = keyAt ?? value ?? -1;
        const key = JSON.stringify(way);
        if (start >= 0)
            starts.set(key, start);
        if (event?.type === EVENT_SCALAR)
            spans.set(key, [event.valueStart, event.valueEnd]);
        if (event?.type === EVENT_SEQUENCE)
            for (let index = 0; isInside(); index++)
                enter([...way, index], undefined);
        if (event?.type === EVENT_MAPPING) {
            while (isInside()) {
                const name = events[at];
                if (name?.type === EVENT_SCALAR) {
                    at++;
                    enter([...way, getScalarValue(text, name)], name.valueStart);
                }
                else {
                    // A key that is a list, a mapping or an alias has no name to be asked for.
                    enter([...way, ''], undefined);
                    enter([...way, ''], undefined);
                }
            }
        }
        if (event?.type === EVENT_SEQUENCE || event?.type === EVENT_MAPPING)
            at++;
    }
    if (isInside())
        enter([], undefined);
    return { starts, spans };
}
/**
 * Reads a text with any number of YAML documents, in the same bounds.
 *
 * @param most how many characters are not too many: locks are longer than what people write
 */
async function readYamlDocuments(text, most = MOST_CHARACTERS) {
    const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (plain.length > most)
        return oursAt(plain, 0, `holds ${plain.length} characters; at most ${most} are read`);
    const { loadAll, YAMLException } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 33243));
    try {
        return { documents: loadAll(plain, { maxDepth: DEEPEST, maxAliases: MOST_ALIASES }) };
    }
    catch (error) {
        if (!(error instanceof YAMLException))
            throw error;
        const at = Math.min(error.mark?.position ?? 0, plain.length);
        const bound = OUR_BOUNDS.find(([said]) => said.test(error.reason));
        return bound === undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(plain, at, error.reason) : oursAt(plain, at, error.reason.replace(...bound));
    }
}
function oursAt(text, at, message) {
    return { problem: { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(text, at, message).problem, isOurs: true } };
}


/***/ })

};
