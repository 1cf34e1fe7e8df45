import path from 'node:path'
import { colored } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { Task } from '../../tasks/task-graph.ts'

/** Where tasks print to. */
export interface TaskLogs {
  /** Absolute. */
  fileOf(task: Task): string
  /** The last lines of what a task printed, and where all of it is when there was more. */
  end(task: Task, most: Share): Promise<string>
}

/** How much of a log is shown. */
interface Share {
  readonly lines: number
  /** As it is shown: what hides is longer there. */
  readonly bytes: number
}

/** A name that every disk takes. */
export function fileNameOf({ id }: Task): string {
  return id.replace(/[^\w.@-]/g, '_')
}

const MOST_RUNS = 10

/** A folder for the logs of one run, which several may be under way of; those of the newest ten stay. */
export async function openLogs(root: string, { outputFolder, files }: System): Promise<TaskLogs> {
  const above = path.join(await outputFolder(root), 'runs')
  const before = await files.list(above)
  for (const name of before.slice(0, Math.max(0, before.length + 1 - MOST_RUNS)))
    await files.remove(path.join(above, name))
  const folder = path.join(above, `${new Date().toISOString().replaceAll(':', '-')}-${process.pid}`)
  const fileOf = (task: Task) => path.join(folder, `${fileNameOf(task)}.log`)
  return {
    fileOf,
    async end(task, most) {
      const file = fileOf(task)
      if (!(await files.isFile(file))) return NOTHING
      const blob = await files.openBlob(file)
      const unread = Math.max(0, blob.size - most.bytes * READ_FOR_ONE)
      const text = Buffer.from(await blob.slice(unread).arrayBuffer()).toString('utf8')
      if (unread === 0 && text.trim() === '') return NOTHING
      // A line whose beginning was not read shows that it has lost it.
      const all = (unread === 0 ? text : `…${text}`).trimEnd().split('\n')
      const shown = lastOf(all, most)
      const before = all.length - shown.length
      if (unread === 0 && before === 0 && shown.every((line, at) => line === all[at])) return text
      const count = unread === 0 ? `${before} lines` : 'more'
      const head = before === 0 && unread === 0 ? [] : [`… ${count} before these …`]
      return [...head, ...shown, `all of it: ${file}`].join('\n')
    },
  }
}

const NOTHING = '(it printed nothing)'
// Of a line that was written over and over, as a progress bar is, the last is shown.
const READ_FOR_ONE = 8
const MOST_LINE_BYTES = 4 * 1024

/** As many lines from the end as there is room for, at least one, each no longer than people read. */
function lastOf(all: readonly string[], { lines, bytes }: Share): readonly string[] {
  const kept: string[] = []
  let left = bytes
  for (const line of all.slice(-lines).reverse()) {
    const short = shortened(line)
    left -= shownBytes(short) + 1
    if (left < 0 && kept.length > 0) break
    kept.push(short)
  }
  return kept.reverse()
}

/** The beginning and the end of a line that would be too long when it is shown. */
function shortened(line: string): string {
  if (shownBytes(line) <= MOST_LINE_BYTES) return line
  const last = line.slice(line.replace(/\r+$/, '').lastIndexOf('\r') + 1)
  const half = (MOST_LINE_BYTES - 8) / 2
  const start = beginning([...last.slice(0, half)], half)
  const end = beginning([...last.slice(-half)].reverse(), half).reverse()
  return `${start.join('')} … ${end.join('')}`
}

function beginning(characters: readonly string[], bytes: number): string[] {
  let left = bytes
  const past = characters.findIndex((one) => {
    left -= shownBytes(one)
    return left < 0
  })
  return past < 0 ? [...characters] : characters.slice(0, past)
}

function shownBytes(text: string): number {
  return Buffer.byteLength(colored(text))
}
