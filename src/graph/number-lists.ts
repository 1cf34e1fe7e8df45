/** Lists of whole numbers, one after the other: list `n` is `items` from `starts[n]` on, up to before `starts[n + 1]`. */
export interface NumberLists {
  readonly starts: Int32Array
  readonly items: Int32Array
}

/** The places of each value, up to before `count`, in order. */
export function placesOf(values: Int32Array, count: number): NumberLists {
  const starts = new Int32Array(count + 1)
  for (let place = 0; place < values.length; place++) countOne(starts, values[place] as number)
  const next = addUp(starts)
  const items = new Int32Array(values.length)
  for (let place = 0; place < values.length; place++) items[takeOne(next, values[place] as number)] = place
  return { starts, items }
}

/** For each item, up to before `count`, the lists that hold it, in this order of lists. */
export function holdersOf(lists: NumberLists, order: Int32Array, count: number): NumberLists {
  const starts = new Int32Array(count + 1)
  forEachItem(lists, order, (item) => countOne(starts, item))
  const next = addUp(starts)
  const items = new Int32Array(starts[count] as number)
  forEachItem(lists, order, (item, list) => {
    items[takeOne(next, item)] = list
  })
  return { starts, items }
}

function forEachItem(
  { starts, items }: NumberLists,
  order: Int32Array,
  take: (item: number, list: number) => void,
): void {
  for (let at = 0; at < order.length; at++) {
    const list = order[at] as number
    const end = starts[list + 1] as number
    for (let place = starts[list] as number; place < end; place++) take(items[place] as number, list)
  }
}

function countOne(starts: Int32Array, value: number): void {
  starts[value + 1] = (starts[value + 1] as number) + 1
}

/** Makes counts starts, and gives a copy. */
function addUp(starts: Int32Array): Int32Array {
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number)
  return starts.slice()
}

function takeOne(next: Int32Array, value: number): number {
  const place = next[value] as number
  next[value] = place + 1
  return place
}
