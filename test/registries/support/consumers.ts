import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { InstallSource } from '../../../src/registries/registry.ts'
import { plainEnvironment, programOf } from './servers.ts'

const run = promisify(execFile)

/** A product that takes packages from one index and from nowhere else. */
interface Consumer {
  readonly folder: string
  readonly requires: readonly string[]
  readonly source: InstallSource
}

/** Installs into the environment `.venv` of the consumer's folder. */
type Install = (consumer: Consumer) => Promise<unknown>

export const INSTALLERS: Readonly<Record<'pip' | 'Poetry' | 'uv', Install>> = {
  pip({ folder, requires, source }) {
    const { username = '', password = '', indexUrl } = source
    const index = Object.assign(new URL(indexUrl), { username, password })
    const args = ['-m', 'pip', '--python', pythonIn(folder), 'install', '--quiet', ...requires]
    return run(programOf('clients', 'python'), args, {
      cwd: folder,
      env: { ...plain(folder), PIP_INDEX_URL: index.href },
    })
  },
  Poetry({ folder, requires, source }) {
    const dependencies = requires.map((name) => `${name} = "*"\n`).join('')
    const index = `[[tool.poetry.source]]\nname = "corp"\nurl = "${source.indexUrl}"\npriority = "primary"\n`
    const python = '[tool.poetry]\npackage-mode = false\n\n[tool.poetry.dependencies]\npython = ">=3.9"\n'
    writeFileSync(path.join(folder, 'pyproject.toml'), `${python}${dependencies}\n${index}`)
    const env = {
      ...plain(folder),
      VIRTUAL_ENV: path.join(folder, '.venv'),
      POETRY_HTTP_BASIC_CORP_USERNAME: source.username,
      POETRY_HTTP_BASIC_CORP_PASSWORD: source.password,
    }
    return run(programOf('clients', 'poetry'), ['install', '--no-interaction', '--quiet'], { cwd: folder, env })
  },
  uv({ folder, requires, source }) {
    const project = `[project]\nname = "product"\nversion = "0"\nrequires-python = ">=3.9"\ndependencies = ${JSON.stringify(requires)}\n`
    const index = `[[tool.uv.index]]\nname = "corp"\nurl = "${source.indexUrl}"\ndefault = true\n`
    writeFileSync(path.join(folder, 'pyproject.toml'), `${project}\n${index}`)
    const env = {
      ...plain(folder),
      UV_INDEX_CORP_USERNAME: source.username,
      UV_INDEX_CORP_PASSWORD: source.password,
    }
    return run(programOf('clients', 'uv'), ['sync', '--quiet'], { cwd: folder, env })
  },
}

/** A clean environment with what a product asks for, brought by one of the installers; gives those modules that cannot be imported there. */
export async function installAndImport(
  installer: keyof typeof INSTALLERS,
  product: Omit<Consumer, 'folder'> & { readonly modules: readonly string[] },
  above: string,
): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(above, `${installer}-`))
  mkdirSync(path.join(folder, 'home'))
  const venv = ['venv', '--quiet', '--no-project', '--python', programOf('clients', 'python'), '.venv']
  execFileSync(programOf('clients', 'uv'), venv, { cwd: folder, env: plain(folder) })
  await INSTALLERS[installer]({ ...product, folder })
  const { stdout } = await run(pythonIn(folder), ['-I', '-c', IMPORT, ...product.modules], {
    cwd: '/',
    env: plain(folder),
  })
  return JSON.parse(stdout)
}

const IMPORT = `
import importlib, json, sys
failed = []
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
    except Exception as error:
        failed.append(f"{name}: {error}")
print(json.dumps(failed))
`

function pythonIn(folder: string): string {
  return path.join(folder, '.venv/bin/python')
}

function plain(folder: string): NodeJS.ProcessEnv {
  return plainEnvironment(path.join(folder, 'home'))
}
