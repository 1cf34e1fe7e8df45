import { normalizeName } from '../standards/pep503.ts'
import { entriesAt, listAt, type TomlTable } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import { declareGroups, declareList } from './pep621.ts'
import { type Declaration, type DeclarationPlace, declareRequirement, referenceOf } from './python-declarations.ts'
import { uvDeclarations } from './uv.ts'

/** Dependencies that stand in tables of uv, hatch and pdm: of developers, and those that hatch's hooks fill in. */
export function toolDeclarations(table: TomlTable): readonly Declaration[] {
  return [...uvDeclarations(table), ...hatchDeclarations(table), ...pdmDeclarations(table)]
}

function hatchDeclarations(table: TomlTable): readonly Declaration[] {
  return [...hookDeclarations(table), ...environmentDeclarations(table)]
}

/** A metadata hook, such as uv-dynamic-versioning, fills in what the project leaves dynamic. */
function hookDeclarations(table: TomlTable): readonly Declaration[] {
  const hooks = ['tool', 'hatch', 'metadata', 'hooks']
  return entriesAt(table, ...hooks).flatMap(([hook]) => {
    const where = [...hooks, hook, 'dependencies']
    return [
      ...declareList(listAt(table, ...where), { group: 'main', where }),
      ...declareGroups(table, [...hooks, hook, 'optional-dependencies'], 'extra'),
    ]
  })
}

function environmentDeclarations(table: TomlTable): readonly Declaration[] {
  const envs = ['tool', 'hatch', 'envs']
  return entriesAt(table, ...envs).flatMap(([env]) =>
    ['dependencies', 'extra-dependencies'].flatMap((key) => {
      const where = [...envs, env, key]
      return declareList(listAt(table, ...where), { group: 'dev', groupName: normalizeName(env), where })
    }),
  )
}

function pdmDeclarations(table: TomlTable): readonly Declaration[] {
  const keys = ['tool', 'pdm', 'dev-dependencies']
  return entriesAt(table, ...keys).flatMap(([name]) => {
    const items = listAt(table, ...keys, name)
    return items.flatMap((item, index) => {
      const where: KeyPath = [...keys, name, index]
      return typeof item === 'string'
        ? (declarePdm(item, { group: 'dev', groupName: normalizeName(name), where }) ?? [])
        : []
    })
  })
}

/** pdm also takes `-e file:///${PROJECT_ROOT}/../x#egg=x`. */
function declarePdm(text: string, place: DeclarationPlace): Declaration | undefined {
  const editable = /^\s*(?:-e|--editable)[\s=]+(\S+)/.exec(text)?.[1]
  if (editable === undefined) return declareRequirement(text, place)
  const fragment = editable.split('#')[1] ?? ''
  const egg = fragment.split('&').find((part) => part.startsWith('egg=')) ?? 'egg='
  const name = normalizeName(egg.slice('egg='.length).replace(/\[.*$/, ''))
  return { name, specifier: '', reference: referenceOf(editable), followsSources: false, ...place }
}
