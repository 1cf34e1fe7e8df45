import path from 'node:path'
import { memberOf, membersOf, readJson, stringMember, stringsOf } from '../standards/json.ts'
import type { PackageManager } from '../workspaces/node-workspaces.ts'

/** What a package manager writes down of what it installed. */
export interface InstalledRecord {
  /** Where, below the folder of the lock; the first that is there. */
  readonly names: readonly string[]
  /**
   * Whether the text of a record says that all of a lock was installed, and nothing else: undefined if not, else the names of what this machine
   * could have and does without.
   */
  readonly asLocked: (lock: string, record: string) => readonly string[] | undefined
  /** Where something has to lie, below the folder of the lock, as far as the record says. */
  readonly places: (record: string) => readonly string[]
  /**
   * A folder that is not read where it lies: it may change and what is installed not, or nobody sees it change.
   *
   * @param isOutside whether a path from the folder of the lock leads out of the repository
   */
  readonly unseen: (record: string, isOutside: (to: string) => boolean) => string | undefined
  /** Whether it put something into a `node_modules` of a project, given from the folder of the lock; only where others may lie about. */
  readonly knows?: (record: string) => (folder: string, name: string) => boolean
}

/** By package manager; a record that cannot be read is that of no lock. */
export const INSTALLED_RECORDS: Readonly<Record<PackageManager, InstalledRecord>> = {
  npm: {
    names: ['node_modules/.package-lock.json'],
    asLocked: asNpmLocked,
    places: (record) => npmPackages(record).map(([at]) => at),
    unseen: unseenByNpm,
    knows: knownToNpm,
  },
  pnpm: {
    names: ['node_modules/.pnpm/lock.yaml'],
    // The record is the lock; before it, a lock may have a document of pnpm itself.
    asLocked: (lock, record) => without(record === lock || lock.endsWith(`\n---\n${record}`)),
    places: placesOfPnpm,
    unseen: (record, isOutside) =>
      /\{directory: ([^,}]+), type: directory\}/.exec(record)?.[1] ?? linkedByPnpm(record).find(isOutside),
  },
  yarn: {
    names: ['node_modules/.yarn-integrity'],
    asLocked: (lock, record) => without(isAsYarnLocked(lock, record)),
    places: () => [],
    unseen: unseenByYarn,
    knows: knownToYarn,
  },
  berry: {
    names: ['node_modules/.yarn-state.yml', '.pnp.cjs'],
    asLocked: (lock, record) => without(isAsBerryLocked(lock, record)),
    places: (record) => [...record.matchAll(/^ {4}- "(node_modules\/.+)"$/gm)].map(([, at]) => at as string),
    unseen: (record, isOutside) => linkedByBerry(record).find(isOutside),
  },
}

/** Nothing was left out, but by what the lock says of machines. */
function without(isLocked: boolean): readonly string[] | undefined {
  return isLocked ? [] : undefined
}

type NpmPackage = readonly [at: string, value: unknown]

function npmPackages(text: string): readonly NpmPackage[] {
  const reading = readJson(text)
  return 'value' in reading ? membersOf(memberOf(reading.value, 'packages')) : []
}

const NPM_FIELDS = ['version', 'resolved', 'integrity']

/** The record leaves out the folder itself and what this machine cannot use: https://docs.npmjs.com/cli/configuring-npm/package-lock-json#hidden-lockfiles */
function asNpmLocked(lock: string, record: string): readonly string[] | undefined {
  const installed = new Map(npmPackages(record))
  const leftOut: string[] = []
  let found = 0
  for (const [at, value] of npmPackages(lock)) {
    if (at === '') continue
    const one = installed.get(at)
    if (one !== undefined) found++
    else if (isForThisMachine(value)) leftOut.push(at)
    if (one === undefined ? !mayBeLeftOut(value) : !isSamePackage(at, value, one)) return undefined
  }
  return found === installed.size ? leftOut : undefined
}

function mayBeLeftOut(value: unknown): boolean {
  return memberOf(value, 'optional') === true || memberOf(value, 'devOptional') === true
}

/** By `os` and `cpu`: https://docs.npmjs.com/cli/configuring-npm/package-json#os */
function isForThisMachine(value: unknown): boolean {
  const admits = (name: string, own: string) => {
    const all = stringsOf(memberOf(value, name))
    return !all.includes(`!${own}`) && (all.includes(own) || all.every((one) => one.startsWith('!')))
  }
  return admits('os', process.platform) && admits('cpu', process.arch)
}

/** Of a project of the workspace, nothing but the link to it is installed. */
function isSamePackage(at: string, wanted: unknown, installed: unknown): boolean {
  if (!at.includes('node_modules/')) return true
  return NPM_FIELDS.every((name) => {
    const [one, other] = [memberOf(wanted, name), memberOf(installed, name)]
    return one === other || (name !== 'version' && (one === undefined || other === undefined))
  })
}

/** What the projects of a workspace ask for, each in a folder of the project's own. */
function placesOfPnpm(record: string): readonly string[] {
  const importers = /^importers:\n([\s\S]*?)\n(?=\S)/m.exec(`${record}\n.`)?.[1] ?? ''
  const places: string[] = []
  let [project, kind] = ['', '']
  for (const line of importers.split('\n')) {
    const [, indent = '', key = ''] = /^( +)'?([^'\s].*?)'?:/.exec(line) ?? []
    if (indent.length === 2) project = key
    if (indent.length === 4) kind = key
    // What is optional may be for other machines.
    const isAsked = kind === 'dependencies' || kind === 'devDependencies'
    if (indent.length === 6 && isAsked) places.push(path.posix.join(project, 'node_modules', key))
  }
  return places
}

function knownToNpm(record: string): (folder: string, name: string) => boolean {
  const names = new Set<string>()
  for (const [at] of npmPackages(record)) {
    const end = at.indexOf('node_modules/') + 'node_modules/'.length
    if (end < 'node_modules/'.length) continue
    // Of a scope, the folder.
    names.add(at.slice(0, end) + at.slice(end).split('/', 1)[0])
  }
  return (folder, name) => names.has(`${folder}/${name}`)
}

/** Folders that are linked to, from that of the lock: a project has them from its own, and the overrides from the root. */
function linkedByPnpm(record: string): readonly string[] {
  const end = record.indexOf('\npackages:\n')
  const found: string[] = []
  let project = ''
  for (const line of record.slice(0, end < 0 ? record.length : end).split('\n')) {
    const key = /^ {2}'?([^'\s].*?)'?:(?: \{\})?$/.exec(line)?.[1]
    if (key !== undefined) project = key
    else if (/^\S/.test(line)) project = ''
    const to = / link:([^\s'"]+)/.exec(line)?.[1]
    if (to !== undefined) found.push(path.posix.isAbsolute(to) ? to : path.posix.join(project, to))
  }
  return found
}

/** A link to a folder elsewhere, as `npm link` makes them, or a copy of one. */
function unseenByNpm(record: string): string | undefined {
  for (const [, value] of npmPackages(record)) {
    const from = stringMember(value, 'resolved') ?? ''
    const isElsewhere = memberOf(value, 'link') === true && (from.startsWith('../') || path.isAbsolute(from))
    if (isElsewhere || isCopied(from)) return from
  }
  return undefined
}

function isCopied(from: string): boolean {
  return from.startsWith('file:') && !/\.(?:tgz|tar|tar\.gz)$/.test(from)
}

function yarnEntries(record: string): ReadonlyMap<string, unknown> {
  const reading = readJson(record)
  return new Map('value' in reading ? membersOf(memberOf(reading.value, 'lockfileEntries')) : [])
}

/** The record has each range of the lock with its address, and what was left out: https://classic.yarnpkg.com/lang/en/docs/cli/check/ */
function isAsYarnLocked(lock: string, record: string): boolean {
  const installed = yarnEntries(record)
  // Such as `production`: then something is left out.
  if ((/"flags":\s*\[([^\]]*)\]/.exec(record)?.[1] ?? '').trim() !== '') return false
  let found = 0
  for (const block of lock.split(/\n{2,}/)) {
    const ranges = /^(?![#\s])(.+):$/m.exec(block)?.[1]
    if (ranges === undefined) continue
    const address = /^ {2}resolved "(.*)"$/m.exec(block)?.[1] ?? ''
    for (const range of ranges.split(/,\s+(?=["\w@])/)) {
      if (installed.get(range.replaceAll('"', '')) !== address) return false
      found++
    }
  }
  return found === installed.size
}

function unseenByYarn(record: string, isOutside: (to: string) => boolean): string | undefined {
  const ranges = [...yarnEntries(record).keys()].map((range) => range.slice(range.indexOf('@', 1) + 1))
  return ranges.find((range) => isCopied(range) || (range.startsWith('link:') && isOutside(range.slice(5))))
}

function knownToYarn(record: string): (folder: string) => boolean {
  const reading = readJson(record)
  const folders = new Set('value' in reading ? stringsOf(memberOf(reading.value, 'modulesFolders')) : [])
  return (folder) => folders.has(folder)
}

interface BerryEntry {
  readonly descriptors: readonly string[]
  /** `react@npm:18.0.0`, as the record has it. */
  readonly locator: string
  /** What it asks for, as descriptors. */
  readonly dependencies: readonly string[]
  /** It is for some machines alone. */
  readonly isConditional: boolean
}

function berryEntries(lock: string): readonly BerryEntry[] {
  return lock.split(/\n{2,}/).flatMap((block) => {
    const locator = /^ {2}resolution: "?(.*?)"?$/m.exec(block)?.[1]
    if (locator === undefined) return []
    const dependencies = /^ {2}dependencies:\n((?: {4}.*\n?)+)/m.exec(block)?.[1] ?? ''
    return {
      descriptors: (/^(?![#\s])"?(.+?)"?:$/m.exec(block)?.[1] ?? '').split(', '),
      locator,
      dependencies: [...dependencies.matchAll(/^ {4}"?(.+?)"?: "?(.*?)"?$/gm)].map(
        ([, name, range]) => `${name}@${range}`,
      ),
      isConditional: /^ {2}conditions:/m.test(block),
    }
  })
}

/** What Yarn puts its own patch in the place of, as `typescript@npm:^5.0.0`. */
function patchedByYarn(descriptor: string): string | undefined {
  const inner = /@patch:([^#]+)#(?:optional!|~?)builtin</.exec(descriptor)?.[1]
  return inner?.replace('%3A', ':')
}

/** Those in `.pnp.cjs`, a package and then its versions, or in `.yarn-state.yml`; of copies for some peers, what they are copies of. */
function berryNames(record: string): readonly string[] {
  const names: string[] = []
  let name = ''
  for (const [, state, listed, version] of record.matchAll(/^(?:"(.+)":| {4}\["(.+)", \[\\| {6}\["(.+)", \{\\)$/gm)) {
    if (listed !== undefined) name = listed
    const one = state ?? (version === undefined ? undefined : `${name}@${version}`)
    if (one !== undefined) names.push(one.replace(/@virtual:[^#]*#/, '@'))
  }
  return names
}

/** Folders that are linked to, from that of the lock; each from the folder of whoever asks for it. */
function linkedByBerry(record: string): readonly string[] {
  return [...record.matchAll(/[@"](?:portal|link):([^":\n]+)(?:::(?:[^"\n]*&)?locator=([^"&\n]+))?/g)].map(
    ([, to = '', locator = '']) => {
      const from = /@workspace(?::|%3A)(.*)$/.exec(locator.replaceAll('%40', '@'))?.[1] ?? ''
      return path.posix.isAbsolute(to) ? to : path.posix.join(from.replaceAll('%2F', '/'), to)
    },
  )
}

/** The record names each package that was put into a folder. */
function isAsBerryLocked(lock: string, record: string): boolean {
  const names = berryNames(record)
  const installed = new Set(names)
  const entries = berryEntries(lock)
  const locators = new Set(entries.map(({ locator }) => locator))
  if (names.some((name) => !locators.has(name))) return false
  const byDescriptor = new Map(entries.flatMap((entry) => entry.descriptors.map((one) => [one, entry] as const)))
  for (const [descriptor, entry] of [...byDescriptor]) byDescriptor.set(patchedByYarn(descriptor) ?? descriptor, entry)
  const needed = new Set(entries.filter(({ locator }) => locator.includes('@workspace:')))
  for (const { locator, dependencies } of needed) {
    if (!installed.has(locator) && !locator.includes('@workspace:')) return false
    for (const one of dependencies) {
      const entry = byDescriptor.get(one)
      if (entry !== undefined && !entry.isConditional) needed.add(entry)
    }
  }
  return true
}
