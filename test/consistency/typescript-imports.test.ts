import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { type ParserOptions, parseSync, visitorKeys } from 'oxc-parser'
import { scanTypeScript } from '../../src/graph/typescript-imports.ts'
import { testbedFolder } from './support/compare.ts'

const FOLDERS = [path.join(import.meta.dirname, '../../node_modules'), testbedFolder('nx'), testbedFolder('pnpm')]
const LONGEST = 2_000_000

type Node = { readonly type: string; readonly [key: string]: unknown }

/** Modules that the parser finds, each as often as it is imported; undefined where it refuses the text. */
function parsed(file: string, text: string): ReadonlyMap<string, number> | undefined {
  const isPlain = /\.[mc]?js$/.test(file)
  const languages: (ParserOptions['lang'] | undefined)[] = isPlain ? [undefined, 'jsx', 'ts', 'tsx'] : [undefined]
  for (const lang of languages) {
    const { program, errors } = parseSync(file, text, lang === undefined ? {} : { lang })
    if (errors.length > 0) continue
    const found = new Map<string, number>()
    collect(program as unknown as Node, found)
    return found
  }
  return undefined
}

function collect(node: Node, found: Map<string, number>): void {
  const name = moduleOf(node)
  if (name !== undefined) found.set(name, (found.get(name) ?? 0) + 1)
  for (const key of visitorKeys[node.type] ?? []) {
    const child = node[key]
    for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) collect(one, found)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function moduleOf(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node['source'])
    case 'TSExternalModuleReference':
      return literal(node['expression'])
    case 'CallExpression':
      return isRequire(node['callee'] as Node) ? literal((node['arguments'] as readonly unknown[])[0]) : undefined
    default:
      return undefined
  }
}

function isRequire(callee: Node): boolean {
  if (callee.type === 'Identifier') return callee['name'] === 'require'
  const [object, property] = [callee['object'], callee['property']]
  const isMember =
    callee.type === 'MemberExpression' && callee['computed'] === false && isNode(object) && isNode(property)
  return isMember && object['name'] === 'require' && property['name'] === 'resolve'
}

function literal(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  const quasis = node['quasis']
  if (node.type !== 'TemplateLiteral' || !Array.isArray(quasis) || quasis.length !== 1) return undefined
  return (quasis[0] as { value: { cooked: string } }).value.cooked
}

function missing(found: ReadonlyMap<string, number>, names: readonly string[]): readonly string[] {
  const left = new Map(found)
  for (const name of names) left.set(name, (left.get(name) ?? 0) - 1)
  return [...left].filter(([, count]) => count > 0).map(([name]) => name)
}

test('no import that a full parser finds in installed packages is missed', () => {
  const missed: string[] = []
  let read = 0
  for (const file of FOLDERS.flatMap(scripts)) {
    const text = readFileSync(file, 'utf8')
    const found = text.length > LONGEST ? undefined : parsed(file, text)
    if (found === undefined) continue
    read++
    const { imports, problem } = scanTypeScript(text)
    const names = imports.map(({ module }) => module)
    if (missing(found, names).length > 0 || problem !== undefined) missed.push(file)
  }
  expect(missed).toEqual([])
  expect(read).toBeGreaterThan(1000)
})

function scripts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[mc]?[jt]s|[jt]sx)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}
