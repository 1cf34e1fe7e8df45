/** Lists of whole numbers, one after the other: list `n` is `items` from `starts[n]` on, up to before `starts[n + 1]`. */
export interface NumberLists {
  readonly starts: Int32Array
  readonly items: Int32Array
}

/** The places of each value, up to before `count`, in order. */
export function placesOf(values: Int32Array, count: number): NumberLists {
  const starts = startsOf(values, count)
  const next = starts.slice()
  const items = new Int32Array(values.length)
  for (let place = 0; place < values.length; place++) {
    const value = values[place] as number
    const at = next[value] as number
    items[at] = place
    next[value] = at + 1
  }
  return { starts, items }
}

/** For each item, up to before `count`, the lists that hold it, in this order of lists. */
export function holdersOf(lists: NumberLists, order: Int32Array, count: number): NumberLists {
  const inOrder: number[] = []
  const holders: number[] = []
  for (const list of order) {
    const end = lists.starts[list + 1] as number
    for (let at = lists.starts[list] as number; at < end; at++) {
      inOrder.push(lists.items[at] as number)
      holders.push(list)
    }
  }
  const { starts, items } = placesOf(Int32Array.from(inOrder), count)
  return { starts, items: items.map((place) => holders[place] as number) }
}

function startsOf(values: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1)
  for (let at = 0; at < values.length; at++) {
    const next = (values[at] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number)
  return starts
}
