/** An edge between nodes by their numbers. */
export type NumberedEdge = readonly [from: number, to: number]

/** For each node the numbers of others. */
export type Neighbours = readonly (readonly number[])[]

const SWEEPS = 8

/** For each node whom it points at and who points at it, each once and without itself. */
export function neighboursOf(
  count: number,
  edges: readonly NumberedEdge[],
): { readonly out: Neighbours; readonly into: Neighbours } {
  const out = Array.from({ length: count }, () => new Set<number>())
  const into = Array.from({ length: count }, () => new Set<number>())
  for (const [from, to] of edges) {
    if (from === to) continue
    out[from]?.add(to)
    into[to]?.add(from)
  }
  return { out: out.map((set) => [...set]), into: into.map((set) => [...set]) }
}

/**
 * The nodes in layers, whoever points at others in front of them, by the longest way to an end: those that point at nobody come last. Nodes
 * of one layer stand near their neighbours. Edges that close a cycle point back.
 */
export function layersOf(nodes: readonly number[], out: Neighbours, into: Neighbours): readonly (readonly number[])[] {
  const { order, kept } = withoutCycles(nodes, out)
  const height = new Map<number, number>()
  for (const node of order) {
    height.set(
      node,
      (kept.get(node) ?? []).reduce((most, target) => Math.max(most, (height.get(target) ?? 0) + 1), 0),
    )
  }
  const highest = [...height.values()].reduce((most, one) => Math.max(most, one), 0)
  const layers: number[][] = nodes.length === 0 ? [] : Array.from({ length: highest + 1 }, () => [])
  for (const node of nodes) layers[highest - (height.get(node) ?? 0)]?.push(node)
  sweepLayers(layers, out, into)
  return layers
}

/** The edges in depth-first order without those that lead back to a node that is still open; and that order, ends first. */
function withoutCycles(
  nodes: readonly number[],
  out: Neighbours,
): { readonly order: readonly number[]; readonly kept: ReadonlyMap<number, readonly number[]> } {
  const kept = new Map<number, number[]>()
  const state = new Map<number, 'open' | 'done'>()
  const order: number[] = []
  for (const start of nodes) {
    if (state.has(start)) continue
    const stack: { node: number; next: number }[] = [{ node: start, next: 0 }]
    state.set(start, 'open')
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const target = out[frame.node]?.[frame.next++]
      if (target === undefined) {
        state.set(frame.node, 'done')
        order.push(frame.node)
        stack.pop()
      } else if (state.get(target) !== 'open') {
        const targets = kept.get(frame.node) ?? []
        targets.push(target)
        kept.set(frame.node, targets)
        if (!state.has(target)) {
          state.set(target, 'open')
          stack.push({ node: target, next: 0 })
        }
      }
    }
  }
  return { order, kept }
}

/** Moves each node to the mean place of its neighbours, from left to right and back, several times. */
function sweepLayers(layers: readonly number[][], out: Neighbours, into: Neighbours): void {
  const place = new Map<number, number>()
  const note = (layer: readonly number[]) => {
    for (const [at, node] of layer.entries()) place.set(node, (at + 0.5) / layer.length)
  }
  layers.forEach(note)
  for (let round = 0; round < SWEEPS; round++) {
    const isForward = round % 2 === 0
    for (const layer of isForward ? layers : layers.toReversed()) {
      const around = isForward ? into : out
      const wanted = new Map(layer.map((node) => [node, meanPlace(around[node] ?? [], place) ?? place.get(node) ?? 0]))
      layer.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b)
      note(layer)
    }
  }
}

/** The mean place of some nodes; undefined of none. */
export function meanPlace(nodes: readonly number[], place: ReadonlyMap<number, number>): number | undefined {
  if (nodes.length === 0) return undefined
  return nodes.reduce((sum, node) => sum + (place.get(node) ?? 0), 0) / nodes.length
}
