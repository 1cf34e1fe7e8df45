import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Ends processes and all that came of them, as long as the system still shows whose they are; nobody is asked. */
export function endTrees(roots: readonly number[]): void {
  if (process.platform === 'win32') {
    for (const pid of roots) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  // Who is held starts nobody: once a look finds no new ones, these are all.
  const held = new Set<number>()
  for (let isMore = true; isMore; ) {
    const found = [...treesOf(roots)].filter((pid) => !held.has(pid))
    isMore = found.length > 0
    for (const pid of found) {
      held.add(pid)
      signal(pid, 'SIGSTOP')
    }
  }
  for (const pid of held) signal(pid, 'SIGKILL')
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It is gone, or somebody else's.
  }
}

/** These and all below them. */
function treesOf(roots: readonly number[]): ReadonlySet<number> {
  const children = new Map<number, number[]>()
  for (const [pid, parent] of roots.length === 0 ? [] : parents()) {
    const others = children.get(parent)
    if (others === undefined) children.set(parent, [pid])
    else others.push(pid)
  }
  // A set goes on with what is added on the way.
  const found = new Set(roots)
  for (const pid of found) for (const child of children.get(pid) ?? []) found.add(child)
  return found
}

function parents(): readonly (readonly [pid: number, parent: number])[] {
  if (process.platform === 'linux') return processes().map((pid) => [pid, parentOf(pid)] as const)
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,ppid='], { encoding: 'utf8' })
  return [...(stdout ?? '').matchAll(/(\d+)\s+(\d+)/g)].map(([, pid, parent]) => [Number(pid), Number(parent)] as const)
}

function parentOf(pid: number): number {
  return Number(statOf(pid)?.[PARENT] ?? 0)
}

// Of what follows the name.
const [STATE, PARENT, GROUP, STARTED] = [1, 2, 3, 20]

/** @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function statOf(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name stands in brackets and may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 1).split(' ')
  } catch {
    return undefined
  }
}

/** All that is below a process now, to be ended later, wherever it is by then; nothing where the system does not show when each was started. */
export function rememberTree(root: number): () => void {
  if (process.platform !== 'linux') return () => undefined
  const startOf = (pid: number) => statOf(pid)?.[STARTED]
  const started = new Map([...treesOf([root])].map((pid) => [pid, startOf(pid)]))
  started.delete(root)
  return () => {
    // Another one may have got its number.
    endTrees([...started].flatMap(([pid, start]) => (start !== undefined && startOf(pid) === start ? pid : [])))
  }
}

/** Whether anything of a group runs that we may end. What is over counts no more, though nobody has asked yet how it ended: in a container there may be nobody. */
export function isGroupRunning(group: number): boolean {
  try {
    process.kill(-group, 0)
  } catch {
    return false
  }
  if (process.platform !== 'linux') return true
  return processes().some((pid) => {
    const stat = statOf(pid)
    return stat !== undefined && Number(stat[GROUP]) === group && !/[ZX]/.test(stat[STATE] ?? '')
  })
}

/** Every process but this one, where the system shows them as files. */
export function processes(): readonly number[] {
  try {
    const ids = readdirSync('/proc').map(Number)
    return ids.filter((id) => id > 1 && id !== process.pid)
  } catch {
    return []
  }
}

/**
 * The number of the process that was started last, 0 where the system does not tell.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_loadavg.5.html
 */
export function newestProcess(): number {
  try {
    return Number(/ (\d+)\s*$/.exec(readFileSync('/proc/loadavg', 'latin1'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
