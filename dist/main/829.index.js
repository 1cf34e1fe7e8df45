export const id = 829;
export const ids = [829];
export const modules = {

/***/ 9083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ drawingOf),
/* harmony export */   w: () => (/* binding */ commonPrefix)
/* harmony export */ });
/** Chooses, merges and labels: several edges between two projects are drawn as the strongest of them. */
function drawingOf(graph, view = {}) {
    const names = [...(view.only ?? graph.projects.keys())].filter((name) => graph.projects.has(name));
    const limits = view.limits ?? { projects: names.length, edges: graph.edges.length };
    const shown = names.slice(0, limits.projects);
    const prefix = commonPrefix(shown);
    const nodes = new Map(shown.map((name, at) => [name, drawn(name, at, prefix, view)]));
    const merged = strongestEdges(graph.edges, nodes);
    const lines = merged.length > limits.edges ? mostTelling(merged, nodes).slice(0, limits.edges) : merged;
    return {
        nodes: [...nodes.values()],
        lines: lines.map((edge) => lineOf(edge, nodes)),
        hidden: { projects: names.length - shown.length, edges: merged.length - lines.length },
    };
}
function drawn(name, at, prefix, { changed, affected }) {
    const project = { id: `n${at}`, name, label: name.slice(prefix.length) };
    if (changed?.has(name))
        return { ...project, role: 'changed' };
    return affected?.has(name) ? { ...project, role: 'affected' } : project;
}
/** What all names have in front, up to a separator, so that something is left of each; empty for a single name. */
function commonPrefix(names) {
    const [first, ...others] = names;
    if (first === undefined || others.length === 0)
        return '';
    let length = first.length;
    for (const name of others) {
        length = Math.min(length, name.length);
        while (length > 0 && !name.startsWith(first.slice(0, length)))
            length--;
    }
    while (length > 0 && !('-_./'.includes(first[length - 1]) && names.every((name) => name.length > length))) {
        length--;
    }
    return first.slice(0, length);
}
function strongestEdges(edges, nodes) {
    const strongest = new Map();
    for (const edge of edges) {
        if (!nodes.has(edge.from) || !nodes.has(edge.to))
            continue;
        const key = `${edge.from}\0${edge.to}`;
        const other = strongest.get(key);
        if (other === undefined || strength(edge) > strength(other))
            strongest.set(key, edge);
    }
    return [...strongest.values()];
}
function strength({ kind, group }) {
    return (kind === 'local' ? 2 : 0) + (group === 'main' ? 1 : 0);
}
/** Each project's edge to the most important project first, then each one's second: a cut leaves few projects without any. */
function mostTelling(edges, nodes) {
    const order = new Map([...nodes.keys()].map((name, at) => [name, at]));
    const position = (name) => order.get(name) ?? 0;
    const sorted = [...edges].sort((a, b) => position(a.to) - position(b.to) || position(a.from) - position(b.from));
    const seen = new Map();
    const ranked = sorted.map((edge) => {
        const rank = seen.get(edge.from) ?? 0;
        seen.set(edge.from, rank + 1);
        return { edge, rank };
    });
    return ranked.sort((a, b) => a.rank - b.rank).map(({ edge }) => edge);
}
function lineOf({ from, to, kind, group }, nodes) {
    const label = group === 'main' ? '' : group;
    return { from: nodes.get(from), to: nodes.get(to), kind, label };
}


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** What was found, from which change, and against which base. */
function headlineOf({ range, changes, projects, graph }) {
    const answer = answerOf(projects.size, graph.projects.size);
    if (range.type === 'everything')
        return { answer, link: 'because', why: range.why };
    const link = changes.length === 0 ? 'as nothing changed since' : `by ${counted(changes.length, 'changed file')} since`;
    const run = range.run === undefined ? {} : { run: range.run };
    return { answer, link, base: range.base.slice(0, 7), why: range.why, ...run };
}
function answerOf(affected, all) {
    if (all === 0)
        return 'No projects found';
    if (affected < all)
        return `${grouped(affected)} of ${counted(all, 'project')} affected`;
    return all === 1 ? 'The only project is affected' : `All ${counted(all, 'project')} affected`;
}
/** `1 project`, `12 projects`, `10,000 projects`. */
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;
}
/** A number with a comma before each three digits. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** Seconds as people say them: `45 s`, `3 min`, `1 h 5 min`. */
function duration(seconds) {
    const minutes = Math.round(seconds / 60);
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    if (minutes < 60)
        return `${minutes} min`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pageData: () => (/* binding */ pageData)
});

// EXTERNAL MODULE: ./build/js/affected/explain.js
var explain = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/js/standards/printable.js
var printable = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/js/report/drawing.js
var drawing = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(4545);
;// CONCATENATED MODULE: ./build/js/report/page/layout.js
const SWEEPS = 8;
/**
 * Puts whoever depends on others to the left of them, foundations at the right end, so that edges point to the right; nodes of one layer
 * stand near their neighbours, and layers that would tower above the others are folded. Nodes without edges stand below in rows. Edges that
 * close a cycle point back. Linear, apart from sorting.
 */
function layeredLayout(count, edges) {
    const { out, into } = neighbours(count, edges);
    const isAlone = (node) => list(out, node).length + list(into, node).length === 0;
    const connected = Array.from({ length: count }, (_, node) => node).filter((node) => !isAlone(node));
    const alone = Array.from({ length: count }, (_, node) => node).filter(isAlone);
    const layers = layersOf(connected, withoutCycles(connected, out));
    sweep(layers, out, into);
    return arrange(count, layers, alone);
}
function neighbours(count, edges) {
    const out = Array.from({ length: count }, () => new Set());
    const into = Array.from({ length: count }, () => new Set());
    for (const [from, to] of edges) {
        if (from === to)
            continue;
        out[from]?.add(to);
        into[to]?.add(from);
    }
    return { out: out.map((set) => [...set]), into: into.map((set) => [...set]) };
}
function list(all, node) {
    return all[node] ?? [];
}
/** The edges in depth-first order without those that lead back to a node that is still open; and that order, ends first. */
function withoutCycles(nodes, out) {
    const kept = [];
    const state = new Map();
    const order = [];
    for (const start of nodes) {
        if (state.has(start))
            continue;
        const stack = [{ node: start, next: 0 }];
        state.set(start, 'open');
        for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
            const target = list(out, frame.node)[frame.next++];
            if (target === undefined) {
                state.set(frame.node, 'done');
                order.push(frame.node);
                stack.pop();
            }
            else if (state.get(target) !== 'open') {
                const targets = kept[frame.node] ?? [];
                targets.push(target);
                kept[frame.node] = targets;
                if (!state.has(target)) {
                    state.set(target, 'open');
                    stack.push({ node: target, next: 0 });
                }
            }
        }
    }
    return { order, out: kept };
}
/** By the longest way to an end: those that depend on nobody come last. */
function layersOf(nodes, { order, out }) {
    const height = new Map();
    for (const node of order) {
        height.set(node, list(out, node).reduce((most, target) => Math.max(most, (height.get(target) ?? 0) + 1), 0));
    }
    const highest = [...height.values()].reduce((most, one) => Math.max(most, one), 0);
    const layers = nodes.length === 0 ? [] : Array.from({ length: highest + 1 }, () => []);
    for (const node of nodes)
        layers[highest - (height.get(node) ?? 0)]?.push(node);
    return layers;
}
/** Moves each node to the mean place of its neighbours, from left to right and back, several times. */
function sweep(layers, out, into) {
    const place = new Map();
    const note = (layer) => {
        for (const [at, node] of layer.entries())
            place.set(node, at / layer.length);
    };
    layers.forEach(note);
    const mean = (node, around) => around.length === 0
        ? (place.get(node) ?? 0)
        : around.reduce((sum, other) => sum + (place.get(other) ?? 0), 0) / around.length;
    for (let round = 0; round < SWEEPS; round++) {
        const isForward = round % 2 === 0;
        for (const layer of isForward ? layers : layers.toReversed()) {
            const wanted = new Map(layer.map((node) => [node, mean(node, list(isForward ? into : out, node))]));
            layer.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b);
            note(layer);
        }
    }
}
function arrange(count, layers, alone) {
    const tallest = Math.max(10, Math.ceil(1.2 * Math.sqrt(count)));
    const places = Array.from({ length: count }, () => ({ column: 0, row: 0, gap: 0 }));
    let column = 0;
    let rows = 0;
    for (const [gap, layer] of layers.entries()) {
        const wide = Math.max(1, Math.ceil(layer.length / tallest));
        const deep = Math.ceil(layer.length / wide);
        rows = Math.max(rows, deep);
        for (const [at, node] of layer.entries()) {
            places[node] = { column: column + Math.floor(at / deep), row: at % deep, gap };
        }
        column += wide;
    }
    centre(places, layers, rows);
    const across = Math.max(column, Math.ceil(Math.sqrt(alone.length)), 1);
    const start = rows === 0 ? 0 : rows + 1;
    for (const [at, node] of alone.entries()) {
        places[node] = { column: at % across, row: start + Math.floor(at / across), gap: 0 };
    }
    const below = alone.length === 0 ? rows : start + Math.ceil(alone.length / across);
    return { places, columns: across, rows: Math.max(1, below) };
}
/** A short layer stands in the middle of its neighbours' height. */
function centre(places, layers, rows) {
    for (const layer of layers) {
        const deep = 1 + Math.max(0, ...layer.map((node) => places[node]?.row ?? 0));
        for (const node of layer) {
            const place = places[node];
            if (place !== undefined)
                places[node] = { ...place, row: place.row + (rows - deep) / 2 };
        }
    }
}

;// CONCATENATED MODULE: ./build/js/report/page/page-data.js





/** The data of the page for a graph; with an affected set, what is affected and why. */
function pageData(graph, set) {
    const projects = [...graph.projects.values()];
    const numbers = new Map(projects.map(({ name }, at) => [name, at]));
    const edges = graph.edges.flatMap((edge) => numbered(edge, numbers));
    const layout = layeredLayout(projects.length, edges.map(({ from, to }) => [from, to]));
    const prefix = (0,drawing/* commonPrefix */.w)(projects.map(({ name }) => name));
    const inCycle = cyclic(edges, projects.length);
    return {
        headline: set === undefined ? `${projects.length} projects` : headlineText(set),
        hasChange: set !== undefined,
        columns: layout.columns,
        rows: layout.rows,
        layers: layout.places.reduce((most, { gap }) => Math.max(most, gap + 1), 1),
        projects: projects.map((project, at) => pageProject(project, { at, prefix, layout, numbers, set })),
        edges: edges.map((edge) => ({ ...edge, isCycle: inCycle(edge) })),
        findings: graph.findings.map((finding) => pageFinding(finding, projects)),
    };
}
function headlineText(set) {
    const { answer, link, base, why } = (0,headline/* headlineOf */.gD)(set);
    return `${answer} ${link} ${base === undefined ? (0,printable/* printable */.g)(why) : `${base} (${(0,printable/* printable */.g)(why)})`}`;
}
function pageProject(project, { at, prefix, layout, numbers, set }) {
    const { name, root, version = '', ecosystems, targets, manifests } = project;
    const reason = set?.projects.get(name);
    const place = layout.places[at] ?? { column: 0, row: 0, gap: 0 };
    return {
        name: (0,printable/* printable */.g)(name),
        label: (0,printable/* printable */.g)(name.slice(prefix.length)),
        folder: (0,printable/* printable */.g)(root),
        version: (0,printable/* printable */.g)(version),
        ecosystems,
        targets: targets.map((target) => [(0,printable/* printable */.g)(target.name), (0,printable/* printable */.g)(target.command)]),
        manifests: manifests.map(printable/* printable */.g),
        state: reason === undefined ? '' : reason.type === 'dependency' ? 'affected' : 'changed',
        why: reason === undefined ? '' : (0,explain/* sentence */.em)({ project: name, reason }),
        limit: (set && (0,explain/* limitSentence */.n5)(set, name)) ?? '',
        next: nextOf(reason, numbers),
        at: [place.column, place.row, place.gap],
    };
}
function nextOf(reason, numbers) {
    return reason?.type === 'dependency' ? (numbers.get(reason.edge.to) ?? -1) : -1;
}
function numbered({ from, to, kind, group, at }, numbers) {
    const [start, end] = [numbers.get(from), numbers.get(to)];
    if (start === undefined || end === undefined)
        return [];
    return [{ from: start, to: end, kind, group, place: placeOf(at) }];
}
function placeOf({ file, line }) {
    return line === undefined ? (0,printable/* printable */.g)(file) : `${(0,printable/* printable */.g)(file)}:${line}`;
}
function pageFinding(finding, projects) {
    const { severity, code, message, fix, file } = finding;
    const owner = projects.reduce((best, { root }, at) => (root === '' || file.startsWith(`${root}/`)) && root.length >= (projects[best]?.root.length ?? 0) ? at : best, -1);
    return { severity, code, message: (0,printable/* printable */.g)(message), fix: (0,printable/* printable */.g)(fix), place: placeOf(finding), project: owner };
}
/** Tells of an edge whether it lies on a cycle: both its ends are in one strongly connected group (Kosaraju's algorithm). */
function cyclic(edges, count) {
    const out = Array.from({ length: count }, () => []);
    const into = Array.from({ length: count }, () => []);
    for (const { from, to } of edges) {
        out[from]?.push(to);
        into[to]?.push(from);
    }
    const group = new Map();
    for (const start of finishOrder(out).reverse()) {
        if (group.has(start))
            continue;
        const open = [start];
        group.set(start, start);
        for (const node of open) {
            for (const other of into[node] ?? []) {
                if (group.has(other))
                    continue;
                group.set(other, start);
                open.push(other);
            }
        }
    }
    return ({ from, to }) => group.get(from) === group.get(to);
}
function finishOrder(out) {
    const order = [];
    const seen = new Set();
    for (let start = 0; start < out.length; start++) {
        if (seen.has(start))
            continue;
        seen.add(start);
        const stack = [{ node: start, next: 0 }];
        for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
            const target = out[frame.node]?.[frame.next++];
            if (target === undefined) {
                order.push(frame.node);
                stack.pop();
            }
            else if (!seen.has(target)) {
                seen.add(target);
                stack.push({ node: target, next: 0 });
            }
        }
    }
    return order;
}


/***/ })

};
