import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { plainEnvironment, programOf } from './servers.ts'

const run = promisify(execFile)

export const TOOLS = ['pip', 'Poetry', 'uv'] as const
export type Tool = (typeof TOOLS)[number]

/** A product repository whose tools install into its `.venv`. */
export interface Product {
  readonly folder: string
  /** What is installed: `name version`, in order. */
  installed(): readonly string[]
  /** The lock that a tool left. */
  lock(tool: Tool): string
  install(tool: Tool): Promise<{ readonly stdout: string; readonly stderr: string }>
}

/** What a product asks for, and how its tools are set up. */
export interface ProductParts {
  readonly requires: readonly string[]
  /** Variables that the job set. */
  readonly env: Readonly<Record<string, string>>
  /** Further lines of `pyproject.toml`, by tool. */
  readonly manifest?: Partial<Readonly<Record<Tool, string>>>
  /** Locks that it has from the start. */
  readonly locks?: Readonly<Record<string, string>>
}

export function makeProduct(above: string, { requires, env, manifest = {}, locks = {} }: ProductParts): Product {
  const folder = mkdtempSync(path.join(above, 'product-'))
  const home = path.join(folder, 'home')
  mkdirSync(home)
  for (const [name, text] of Object.entries(locks)) writeFileSync(path.join(folder, name), text)
  const whole = {
    ...plainEnvironment(home),
    VIRTUAL_ENV: path.join(folder, '.venv'),
    UV_NO_CACHE: '1',
    PIP_NO_CACHE_DIR: '1',
    ...env,
  }
  const uv = programOf('clients', 'uv')
  execFileSync(uv, ['venv', '--quiet', '--no-project', '--python', programOf('clients', 'python'), '.venv'], {
    cwd: folder,
    env: whole,
  })
  const python = path.join(folder, '.venv/bin/python')
  const commands: Readonly<Record<Tool, readonly [string, readonly string[]]>> = {
    pip: [programOf('clients', 'python'), ['-m', 'pip', '--python', python, 'install', ...requires]],
    Poetry: [programOf('clients', 'poetry'), ['install', '--no-interaction']],
    uv: [uv, ['sync']],
  }
  return {
    folder,
    installed: () => installedIn(folder),
    lock: (tool) => readFileSync(path.join(folder, tool === 'Poetry' ? 'poetry.lock' : 'uv.lock'), 'utf8'),
    install(tool) {
      if (tool !== 'pip') writeFileSync(path.join(folder, 'pyproject.toml'), pyproject(requires, manifest[tool] ?? ''))
      const [command, args] = commands[tool]
      return run(command, args, { cwd: folder, env: whole })
    },
  }
}

export function pyproject(requires: readonly string[], more: string): string {
  return `[project]\nname = "product"\nversion = "0"\nrequires-python = ">=3.9,<4.0"\ndependencies = ${JSON.stringify(requires)}\n[tool.poetry]\npackage-mode = false\n${more}`
}

function installedIn(folder: string): readonly string[] {
  const lib = path.join(folder, '.venv/lib')
  const [version = ''] = existsSync(lib) ? readdirSync(lib) : []
  return readdirSync(path.join(lib, version, 'site-packages'))
    .flatMap((name) => /^(.+)-([^-]+)\.dist-info$/.exec(name)?.slice(1).join(' ') ?? [])
    .sort()
}
