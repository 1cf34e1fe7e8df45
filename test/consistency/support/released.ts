import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GeneratedProject, randomFrom } from './generate.ts'

/** A dependency on a released package: any version of one major. */
export type Need = readonly [name: string, major: number]

/** What an index holds: package → version → what that needs. */
type Released = Readonly<Record<string, Readonly<Record<string, readonly Need[]>>>>

/** What one project asks of an index. */
export interface Asked {
  readonly main: readonly Need[]
  readonly dev: readonly Need[]
  readonly extra: readonly Need[]
}

const PACKAGES = 14

/**
 * Packages before and after some of them had new releases, and what projects ask of them.
 *
 * @param majors how many majors a package has: a Python environment holds one version of a package, one of Node any number
 */
export function generateReleases(seed: number, projects: readonly GeneratedProject[], majors: number) {
  const random = randomFrom(seed + 77)
  const some = (most: number, below: number): readonly Need[] => {
    const names = Array.from({ length: random(most + 1) }, () => random(Math.max(1, below)))
    return below === 0 ? [] : [...new Set(names)].map((n) => [`thing${n}`, 1 + random(majors)] as const)
  }
  const before: Record<string, Record<string, readonly Need[]>> = {}
  const after: Record<string, Record<string, readonly Need[]>> = {}
  for (let n = 0; n < PACKAGES; n++) {
    const old = Array.from({ length: majors }, (_, major) => [`${major + 1}.0.0`, some(2, n)] as const)
    const news = old.flatMap(([version], major): [string, readonly Need[]][] =>
      random(6) === 0
        ? [[`${major + 1}.1.0`, random(2) === 0 ? some(2, n) : (old[major]?.[1] ?? [])]]
        : [[version, old[major]?.[1] ?? []]],
    )
    before[`thing${n}`] = Object.fromEntries(old)
    after[`thing${n}`] = Object.fromEntries([...old, ...news])
  }
  const asked = new Map(projects.map(({ name }) => [name, askedBy(some)]))
  return { before: before as Released, after: after as Released, asked: asked as ReadonlyMap<string, Asked> }
}

/** A name stands in one place of a manifest only. */
function askedBy(some: (most: number, below: number) => readonly Need[]): Asked {
  const taken = new Set<string>()
  const fresh = (needs: readonly Need[]) => needs.filter(([name]) => !taken.has(name) && taken.add(name))
  return { main: fresh(some(2, PACKAGES)), dev: fresh(some(2, PACKAGES)), extra: fresh(some(1, PACKAGES)) }
}

/** Everything that needs lead to, with versions: every tool takes the newest of a major. Plain on purpose. */
function closureOf(needs: readonly Need[], released: Released): string {
  const found = new Map<string, readonly Need[]>()
  const visit = ([name, major]: Need): void => {
    const versions = Object.keys(released[name] ?? {}).filter((version) => version.startsWith(`${major}.`))
    const newest = versions.sort().at(-1) ?? ''
    if (found.has(`${name} ${newest}`)) return
    const next = released[name]?.[newest] ?? []
    found.set(`${name} ${newest}`, next)
    next.forEach(visit)
  }
  needs.forEach(visit)
  return [...found]
    .map(([one, next]) => `${one}: ${[...next].sort().join(' ')}`)
    .sort()
    .join('\n')
}

/** Those whose own needs lead elsewhere, and who depends on them unless that is for development only. */
export function expectedNames(
  projects: readonly GeneratedProject[],
  { before, after, asked }: ReturnType<typeof generateReleases>,
): readonly string[] {
  const differs = (needs: readonly Need[]) => closureOf(needs, before) !== closureOf(needs, after)
  const ask = (name: string) => asked.get(name) ?? { main: [], dev: [], extra: [] }
  const carrying = new Set<string>()
  const affected = new Set<string>()
  for (const { name } of projects) {
    const { main, dev, extra } = ask(name)
    if (differs([...main, ...extra])) carrying.add(name)
    if (differs([...main, ...extra]) || differs(dev)) affected.add(name)
  }
  for (let size = -1; size !== carrying.size; ) {
    size = carrying.size
    for (const { name, main, dev, extra } of projects) {
      if ([...main, ...dev, ...extra].some((to) => carrying.has(to.name))) carrying.add(name)
    }
  }
  return [...new Set([...affected, ...carrying])].sort()
}

/** A running index. */
export interface Registry {
  readonly address: string
  /** Puts another state in the place of the present one. */
  hold(released: Released): void
  stop(): void
}

/** Starts an index and a registry for generated packages, on a port of its own. */
export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-registry-'))
  const state = path.join(folder, 'state.json')
  writeFileSync(state, '{}')
  const server = spawn(process.execPath, [fileURLToPath(new URL('./registry.mjs', import.meta.url)), state], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await firstLine(server)
  return {
    address: `http://127.0.0.1:${port}`,
    hold: (released) => writeFileSync(state, JSON.stringify(released)),
    stop() {
      server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`the registry ended with ${code}`)))
    server.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8').trim()))
  })
}
