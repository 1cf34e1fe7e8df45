import { entriesAt, type TomlTable } from '../standards/toml.ts'
import type { PythonManifest } from './python-manifest.ts'
import { isSafeName } from './safe-name.ts'
import { scriptText } from './script-text.ts'
import type { Target } from './workspace.ts'

/** What a project's manifest lets people run by name: with poe, pdm and hatch; the first of a name counts. */
export function scriptTargets({ folder, table }: PythonManifest): readonly Target[] {
  const targets = new Map<string, Target>()
  for (const scripts of [poeTasks(table), pdmScripts(table), hatchScripts(table)]) {
    const texts = new Map(scripts.map(({ name, value }) => [name, value]))
    for (const { name, command } of scripts) {
      if (command === undefined || !isSafeName(name) || targets.has(name)) continue
      targets.set(name, {
        name,
        command,
        folder,
        ecosystem: 'python',
        origin: 'script',
        scripts: scriptText(name, texts),
      })
    }
  }
  return [...targets.values()]
}

interface Script {
  readonly name: string
  /** Undefined for what only others run. */
  readonly command: string | undefined
  readonly value: unknown
}

/** A task that starts with an underscore serves other tasks only: poe refuses to run it by name. */
function poeTasks(table: TomlTable): readonly Script[] {
  return entriesAt(table, 'tool', 'poe', 'tasks').map(([name, value]) => {
    return { name, command: name.startsWith('_') ? undefined : `poe ${name}`, value }
  })
}

/** The entry `_` holds what all scripts share. */
function pdmScripts(table: TomlTable): readonly Script[] {
  return entriesAt(table, 'tool', 'pdm', 'scripts').map(([name, value]) => {
    return { name, command: name === '_' ? undefined : `pdm run ${name}`, value }
  })
}

/** Scripts of the default environment by their name, others as `environment:script`. */
function hatchScripts(table: TomlTable): readonly Script[] {
  const envs = ['tool', 'hatch', 'envs']
  return entriesAt(table, ...envs).flatMap(([env]) =>
    entriesAt(table, ...envs, env, 'scripts').map(([script, value]): Script => {
      const name = env === 'default' ? script : `${env}:${script}`
      return { name, command: `hatch run ${name}`, value }
    }),
  )
}
