import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildGraph } from '../../../src/graph/build-graph.ts'
import { loadReaders, readWorkspace } from '../../../src/workspaces/index.ts'
import { treeOf } from '../../support/tree.ts'

export type Files = Readonly<Record<string, string>>

const TESTBED = path.join(import.meta.dirname, '../../../.testbed')

const PYTHON_PARTS = new Set(['clients', 'backends'])

/** A program of the test bed. */
export function testbedProgram(part: string, name: string): string {
  return path.join(TESTBED, part, PYTHON_PARTS.has(part) ? 'bin' : 'node_modules/.bin', name)
}

export function testbedFolder(part: string): string {
  return path.join(TESTBED, part)
}

/** Local edges as our graph has them: `packages/p3 packages/p1`, sorted. */
export async function ourEdges(files: Files): Promise<readonly string[]> {
  const readers = await loadReaders()
  const tree = treeOf(files)
  const { parts, settings } = await readWorkspace(readers, tree)
  const { projects, edges } = buildGraph(parts, settings)
  const folder = (name: string) => projects.get(name)?.root ?? ''
  const local = edges.filter(({ kind }) => kind === 'local').map(({ from, to }) => `${folder(from)} ${folder(to)}`)
  return [...new Set(local)].sort()
}

/** Writes a workspace into a temporary folder for as long as it is looked at. */
export function withWorkspace<T>(files: Files, look: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-consistency-'))
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
    }
    return look(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a program with a home of its own and nothing of this machine's package settings; gives its output. */
export function ask(program: string, args: readonly string[], cwd: string, env: Files = {}): string {
  return run(program, args, { cwd, env })
}

/** The same for a program that reads what it is to do. */
export function askWithInput(program: string, args: readonly string[], cwd: string, input: string): string {
  return run(program, args, { cwd, input, env: { PATH: `${path.dirname(program)}:${process.env['PATH']}` } })
}

interface Run {
  readonly cwd: string
  readonly env: Files
  readonly input?: string
}

function run(program: string, args: readonly string[], { cwd, env, input }: Run): string {
  const clean = {
    PATH: process.env['PATH'],
    HOME: cwd,
    PIP_FIND_LINKS: '',
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    CI: 'true',
  }
  return execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    env: { ...clean, ...env },
    ...(input === undefined ? {} : { input }),
  })
}

/** How many workspaces each test looks at; more in a nightly run. */
export function seeds(usual: number): readonly number[] {
  const count = Number(process.env['MAESTRO_CASES'] ?? usual)
  return Array.from({ length: count }, (_, n) => n + 1)
}
