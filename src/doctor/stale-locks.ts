import type { Project } from '../graph/project-graph.ts'
import { readLock } from '../lockfiles/index.ts'
import type { LockProblem } from '../lockfiles/lockfile.ts'
import { printable, printableLines } from '../standards/printable.ts'
import { withoutSecrets } from '../standards/shown-url.ts'
import type { RepoPath } from '../system/system.ts'
import { parentOf } from '../workspaces/repo-paths.ts'
import type { Finding } from '../workspaces/workspace.ts'
import type { CompareLock, Lock, Mismatch } from './locks/lock-record.ts'
import type { Check, Subject } from './subject.ts'

interface LockKind {
  readonly load: () => Promise<CompareLock>
  /** What makes the lock anew. */
  readonly refresh: string
}

const npm: LockKind = { load: async () => (await import('./locks/npm.ts')).compareNpm, refresh: 'npm install' }

/** Locks that are compared with their manifests, by the name of the file. */
const KINDS: ReadonlyMap<string, LockKind> = new Map([
  ['poetry.lock', { load: async () => (await import('./locks/poetry.ts')).comparePoetry, refresh: 'poetry lock' }],
  ['uv.lock', { load: async () => (await import('./locks/uv.ts')).compareUv, refresh: 'uv lock' }],
  ['package-lock.json', npm],
  ['npm-shrinkwrap.json', npm],
  ['yarn.lock', { load: async () => (await import('./locks/yarn.ts')).compareYarn, refresh: 'yarn install' }],
  ['pnpm-lock.yaml', { load: async () => (await import('./locks/pnpm.ts')).comparePnpm, refresh: 'pnpm install' }],
])

const MOST_TOLD = 3

/** Locks that cannot be read, and those that were made for other manifests than these. */
export const findStaleLocks: Check = (subject) => findLocks(subject, () => true)

/** The same, but for locks that install what their manifests ask for all the same. */
export const findUnfitLocks: Check = (subject) => findLocks(subject, ({ isOwnVersion }) => isOwnVersion !== true)

type Told = (mismatch: Mismatch) => boolean

async function findLocks(subject: Subject, isTold: Told): Promise<readonly Finding[]> {
  const users = usersByLock(subject)
  const contents = await subject.read(users.keys())
  const findings: Finding[] = []
  for (const [file, projects] of users) {
    const bytes = contents.get(file)
    if (bytes === undefined) continue
    const text = Buffer.from(bytes).toString('utf8')
    const folder = parentOf(file)
    findings.push(...(await judge({ file, folder, text, projects }, subject, isTold)))
  }
  return findings
}

function usersByLock({ graph }: Subject): ReadonlyMap<RepoPath, readonly Project[]> {
  const users = new Map<RepoPath, Project[]>()
  for (const project of graph.projects.values()) {
    for (const lock of project.lockfiles) {
      const own = users.get(lock)
      if (own === undefined) users.set(lock, [project])
      else own.push(project)
    }
  }
  return users
}

async function judge(lock: Lock, subject: Subject, isTold: Told): Promise<readonly Finding[]> {
  const { file, text } = lock
  const kind = KINDS.get(file.slice(file.lastIndexOf('/') + 1))
  if (kind === undefined) return []
  const reading = await readLock(file, text, new Map())
  if ('problem' in reading) return [unreadable(file, reading.problem, kind.refresh)]
  const compare = await kind.load()
  return staleness(lock, (await compare(lock, subject)).filter(isTold), kind)
}

function unreadable(file: RepoPath, { message, line, column, frame }: LockProblem, refresh: string): Finding {
  return {
    code: 'unreadable-lock',
    severity: 'error',
    message: `${printable(file)} cannot be read: ${printable(message)}`,
    fix: wayOut(message, refresh),
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(frame === undefined ? {} : { frame: printableLines(frame.trimEnd()) }),
  }
}

function wayOut(message: string, refresh: string): string {
  if (message.startsWith('conflict'))
    return `Take the lock of one side and run "${refresh}", which adds what the other side asks for.`
  const [program] = refresh.split(' ')
  // The last good version may well be of that format, too.
  if (/^version \S+ of the format /.test(message))
    return `Take a release of maestro-actions that reads it; or run "${refresh}" with a ${program} that writes a format which is read.`
  return `Take the last good version of it from git and run "${refresh}".`
}

/** One finding for what cannot be installed from it any more, one for what only reads differently. */
function staleness({ file, folder }: Lock, mismatches: readonly Mismatch[], { refresh }: LockKind): readonly Finding[] {
  const where = folder === '' ? '' : ` in ${printable(folder)}`
  return [false, true].flatMap((isHarmless): Finding[] => {
    const own = mismatches.filter((one) => (one.isHarmless === true) === isHarmless)
    if (own.length === 0) return []
    const told = own.slice(0, MOST_TOLD).map(({ manifest, says }) => printable(`${manifest} ${says}`))
    const more = own.length > told.length ? `; and ${own.length - told.length} more` : ''
    return [
      {
        code: 'stale-lock',
        severity: isHarmless ? 'note' : 'error',
        message: `${printable(file)} is not that of its manifests: ${withoutSecrets(told.join('; '))}${more}`,
        fix: `Run "${refresh}"${where}, and commit the lock.`,
        file,
      },
    ]
  })
}
