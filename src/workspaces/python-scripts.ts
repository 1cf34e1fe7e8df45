import { entriesAt, type TomlTable } from '../standards/toml.ts'
import type { PythonManifest } from './python-manifest.ts'
import { isSafeName } from './safe-name.ts'
import type { Target } from './workspace.ts'

/** What a project's manifest lets people run by name: with poe, pdm and hatch; the first of a name counts. */
export function scriptTargets({ folder, table }: PythonManifest): readonly Target[] {
  const targets = new Map<string, Target>()
  for (const [name, command] of [...poeTasks(table), ...pdmScripts(table), ...hatchScripts(table)]) {
    if (!isSafeName(name) || targets.has(name)) continue
    targets.set(name, { name, command, folder, ecosystem: 'python', origin: 'script' })
  }
  return [...targets.values()]
}

type Script = readonly [name: string, command: string]

/** A task that starts with an underscore serves other tasks only: poe refuses to run it by name. */
function poeTasks(table: TomlTable): readonly Script[] {
  const names = entriesAt(table, 'tool', 'poe', 'tasks').map(([name]) => name)
  return names.filter((name) => !name.startsWith('_')).map((name) => [name, `poe ${name}`])
}

/** The entry `_` holds what all scripts share. */
function pdmScripts(table: TomlTable): readonly Script[] {
  const names = entriesAt(table, 'tool', 'pdm', 'scripts').map(([name]) => name)
  return names.filter((name) => name !== '_').map((name) => [name, `pdm run ${name}`])
}

/** Scripts of the default environment by their name, others as `environment:script`. */
function hatchScripts(table: TomlTable): readonly Script[] {
  const envs = ['tool', 'hatch', 'envs']
  return entriesAt(table, ...envs).flatMap(([env]) =>
    entriesAt(table, ...envs, env, 'scripts').map(([script]): Script => {
      const name = env === 'default' ? script : `${env}:${script}`
      return [name, `hatch run ${name}`]
    }),
  )
}
