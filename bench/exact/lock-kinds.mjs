// The kinds of change that concern locks: which entries are taken, by what the reference says each project installs.

import { entriesOf, LOCK_EDITS } from './lock-edits.mjs'
import { editJson } from './manifest-edits.mjs'
import { locksFor } from './reference/locks.mjs'
import { nameOf, within } from './reference/world.mjs'

/** Changes of the lock of each format that most projects use: `kind`, `lock` (its path), `edits`; none where there is no such entry. */
export function* lockChanges(view) {
  for (const format of Object.keys(LOCK_EDITS)) {
    const main = mainLock(view, format)
    if (main === undefined) continue
    const text = view.world.text(main.path)
    const value = format.endsWith('.yaml') ? view.world.yamlAll(main.path).at(-1) : view.world.toml(main.path)
    const { key, bump, redirect, note } = LOCK_EDITS[format]
    const users = usersOf(view, main)
    const entries = entriesOf(format, value).map((entry) => ({ ...entry, ...users(key(entry)) }))
    const lock = main.path
    const change = (kind, changed) =>
      changed === undefined || changed === text ? [] : [{ kind, lock, edits: [[lock, { text: changed }]] }]
    const bumped = (isMeant) => {
      const entry = entries.find(isMeant)
      return entry === undefined ? undefined : bump(text, entry)
    }
    yield* change(
      'a lock entry of one project',
      bumped((one) => one.all.length === 1 && one.isDirect && !one.isDevelopment),
    )
    yield* change(
      'a transitive lock entry',
      bumped(
        (one) => one.all.length > 0 && !one.isDirect && !one.isDevelopment && one.all.length < main.projects.length,
      ),
    )
    yield* change(
      'a lock entry that most have',
      bumped((one) => one.all.length === Math.max(...entries.map(({ all }) => all.length))),
    )
    yield* change(
      'a lock entry of development',
      bumped((one) => one.all.some(view.dependents) && one.isDevelopment),
    )
    if (redirect !== undefined)
      yield* change(
        'an edge of a lock entry',
        firstOf(
          entries.filter(({ all }) => all.length > 0),
          (entry) => redirect(text, entry, value),
        ),
      )
    yield* change('what installs nothing in a lock', note(text))
    if (format === 'pnpm-lock.yaml') yield* pnpmChanges(view, main, { text, value, entries, bump })
  }
}

/** The lock that most projects use; of the same number, that on which most depend, then the longest. */
function mainLock(view, format) {
  const found = view.locks
    .filter(({ path }) => nameOf(path) === format)
    .map((one) => ({ ...one, projects: [...view.projects.values()].filter((project) => isListed(project, one, view)) }))
    .filter(({ projects }) => projects.length > 0)
  const above = ({ projects }) => Math.max(...projects.map(view.dependents))
  const size = ({ path }) => view.world.text(path).length
  return found.sort((a, b) => b.projects.length - a.projects.length || above(b) - above(a) || size(b) - size(a))[0]
}

function isListed(project, { path, lock }, view) {
  return locksFor(project, view).some((one) => one.path === path) && lock.isListed(project)
}

/** By the start of an entry's atom: who installs it, whether only for development, and whether somebody names it. */
function usersOf({ projects: all }, { lock, projects }) {
  const index = new Map()
  for (const project of projects) {
    const loadable = new Set(lock.installed(project, false).map(keyOfAtom))
    for (const key of new Set(lock.installed(project, true).map(keyOfAtom))) {
      const known = index.get(key) ?? { all: [], isDevelopment: true }
      index.set(key, { all: [...known.all, project], isDevelopment: known.isDevelopment && !loadable.has(key) })
    }
  }
  const named = new Set(
    [...all.values()].flatMap(({ python, node }) => [
      ...Object.keys({ ...node?.dependencies, ...node?.devDependencies }),
      ...(JSON.stringify(python ?? {}).match(/(?<=")[\w.-]+/g) ?? []),
    ]),
  )
  return (key) => {
    const found = index.get(key) ?? { all: [], isDevelopment: false }
    return {
      ...found,
      isDirect: named.has(key.startsWith('@') ? `@${key.slice(1).split(/[@ ]/)[0]}` : key.split(/[@ ]/)[0]),
    }
  }
}

/** Name and version, without what they are made of and without peers. */
function keyOfAtom(atom) {
  return atom.includes(' → ') ? '' : atom.split(/ [[{]|\(/)[0]
}

function firstOf(list, find) {
  for (const one of list) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** A development tool of the root with its entry, and an override that chooses the same versions. */
function* pnpmChanges(view, { path, folder }, { text, value, entries, bump }) {
  const manifest = within(folder, 'package.json')
  const tools = Object.keys(value.importers['.']?.devDependencies ?? {})
  const tool = entries.find(({ name }) => tools.includes(name))
  if (tool !== undefined) {
    const change = ({ devDependencies }) => Object.assign(devDependencies, { [tool.name]: `>=${tool.version}` })
    const edits = [
      [manifest, { text: editJson(view.world.text(manifest), change) }],
      [path, { text: bump(text, tool) }],
    ]
    yield { kind: 'a development tool of the root, with its lock entry', lock: path, edits }
  }
  const [name, version] = Object.entries(value.overrides ?? {})[0] ?? []
  if (name === undefined) return
  const other = version.startsWith('^') ? version.replace('^', '~') : `^${version}`
  const place = view.world.text(manifest).includes('"overrides"') ? manifest : within(folder, 'pnpm-workspace.yaml')
  const line = new RegExp(
    `^(\\s*['"]?${name.replace(/[/.]/g, '\\$&')}['"]?: ['"]?)${version.replace(/[.^]/g, '\\$&')}`,
    'm',
  )
  const edits = [place, path].map((one) => [one, { text: view.world.text(one).replace(line, `$1${other}`) }])
  yield { kind: 'an override', lock: path, edits }
}
