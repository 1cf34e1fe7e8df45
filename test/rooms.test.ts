import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'

const SOURCE = path.join(import.meta.dirname, '../src')

// Lower stands on what is further down; inside the stages, later may look back at earlier. docs/architecture.md draws it.
const LEVELS: readonly (readonly string[])[] = [
  ['start.ts'],
  ['index.ts'],
  ['main.ts', 'cli.ts', 'background.ts', 'kept-code.ts', 'to-its-end.ts'],
  ['actions'],
  ['report'],
  ['doctor'],
  ['install'],
  ['templates'],
  ['publish'],
  ['release'],
  ['tasks'],
  ['schedule'],
  ['affected'],
  ['graph'],
  ['changes'],
  ['workspaces', 'lockfiles', 'registries', 'versioning'],
  ['contract', 'system', 'standards'],
  ['errors.ts'],
]

// What affected answers, many ask for; the demo shows them; what is published already goes by the registry that publish knows.
const REACHES = new Set([
  ...['why', 'graph', 'run', 'doctor', 'demo', 'publish', 'outdated', 'init'].map((name) => `${name} affected`),
  ...['demo', 'yank', 'promote', 'prune', 'outdated', 'setup-registry'].map((name) => `${name} publish`),
  'why-not why',
  'setup run',
  'why-run affected',
  'why-run run',
  'demo setup-registry',
  'demo sync-templates',
  'notify-templates sync-templates',
])

const RULE = 'Imports point down; inside the stages only to the left (docs/architecture.md). These point up:'

interface Import {
  readonly from: string
  readonly to: string
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)
const imports = files.flatMap(importsOf)

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(path.join(SOURCE, file), 'utf8')
  const found = text.matchAll(/(?:^|\n)(?:import|export)\s[^'"]*?from\s+'(\.[^']+)'|\bimport\('(\.[^']+)'\)/g)
  return [...found].map(([, fixed, lazy]) => ({
    from: file,
    to: path.join(path.dirname(file), (fixed ?? lazy) as string),
  }))
}

function level(file: string): number {
  const room = file.split('/')[0] as string
  const found = LEVELS.findIndex((rooms) => rooms.includes(room))
  if (found < 0) throw new Error(`src/${room} is no room of the map: add it to docs/architecture.md and to this test`)
  return found
}

function describeImport({ from, to }: Import): string {
  return `src/${from} imports src/${to}`
}

describe('rooms', () => {
  test('imports point down; inside the stages only to the left', () => {
    const upward = imports.filter(({ from, to }) => level(to) < level(from))
    if (upward.length > 0) throw new Error(`${RULE}\n  ${upward.map(describeImport).join('\n  ')}`)
    expect(files.length).toBeGreaterThan(40)
    expect(imports.length).toBeGreaterThan(files.length)
  })

  test('only the doors import what implements the system', () => {
    const inner = imports.filter(
      ({ from, to }) =>
        to.startsWith('system/') &&
        to !== 'system/system.ts' &&
        !/^(?:system\/|main\.ts|cli\.ts|background\.ts)/.test(from),
    )
    expect(inner.map(describeImport)).toEqual([])
  })

  test('no file imports itself on any way, types included', () => {
    const cycles = files.flatMap((file) => wayBack(file) ?? [])
    expect(cycles).toEqual([])
  })

  test('an action does not reach into another one, but where that is said', () => {
    const across = imports.flatMap(({ from, to }) => {
      const [a, b] = [from, to].map((file) => /^actions\/([^/]+)\//.exec(file)?.[1])
      return a === undefined || b === undefined || a === b || REACHES.has(`${a} ${b}`) ? [] : { from, to }
    })
    expect(across.map(describeImport)).toEqual([])
  })
})

/** A shortest way from a file back to itself, written with arrows. */
function wayBack(start: string): string | undefined {
  const before = new Map<string, string>()
  const queue = [start]
  for (const file of queue) {
    for (const { to } of imports.filter(({ from }) => from === file)) {
      if (to === start) return [...trail(before, file), start].join(' → ')
      if (before.has(to) || to === start) continue
      before.set(to, file)
      queue.push(to)
    }
  }
  return undefined
}

function trail(before: ReadonlyMap<string, string>, file: string): readonly string[] {
  const steps = [file]
  for (let at = before.get(file); at !== undefined; at = before.get(at)) steps.unshift(at)
  return steps
}
