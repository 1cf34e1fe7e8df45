// What the pages tell people to do can be done: links lead somewhere, commands are understood, workflows call what is there.
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { callableWorkflows } from '../scripts/callable-workflows.mjs'
import { actions } from '../src/actions/index.ts'
import { starterText, usualFile } from '../src/actions/init/starter-text.ts'
import { parseArguments } from '../src/contract/arguments.ts'
import { parseInputs } from '../src/contract/parse.ts'
import {
  anchorsOf,
  type Command,
  commandsOf,
  linksOf,
  namedFiles,
  type Placed,
  readPages,
  readTracked,
  trackedFiles,
} from './support/pages.ts'

type Fields = Readonly<Record<string, unknown>>

interface Callable {
  readonly on: {
    readonly workflow_call: {
      readonly inputs?: Readonly<Record<string, { readonly type: string; readonly required?: boolean }>>
      readonly secrets?: Fields
    }
  }
  readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>> }>>
}

const pages = readPages()
const callable = new Map(callableWorkflows().map(({ file, workflow }) => [file, workflow as Callable]))

/** What is wrong at a place, for a list that is to be empty. */
function told({ file, line, text }: Placed, problem: string): string {
  return `${file}:${line}: ${problem}: ${text.split('\n')[0]}`
}

describe('links', () => {
  const links = pages.flatMap(linksOf)
  const own = links.filter(({ text }) => !/^[a-z][a-z+.-]*:/.test(text))
  const anchors = new Map(pages.map((page) => [page.file, anchorsOf(page)]))
  const folders = new Set([...trackedFiles].flatMap((file) => foldersOf(file)))

  test('lead to files that are tracked, and to headings that they have', () => {
    expect(own.flatMap((link) => problemOf(link) ?? [])).toEqual([])
    expect(own.length).toBeGreaterThan(150)
    expect(own.filter(({ text }) => text.includes('#')).length).toBeGreaterThan(25)
  })

  test('and names of files between backticks are those of files that are there', () => {
    const named = pages.flatMap(namedFiles)
    const isThere = (name: string) => trackedFiles.has(name) || folders.has(name.replace(/\/$/, ''))
    expect(named.filter(({ text }) => !isThere(text)).map((one) => told(one, 'no file'))).toEqual([])
    expect(named.length).toBeGreaterThan(40)
  })

  function problemOf(link: Placed): string | undefined {
    const [to = '', anchor] = link.text.split('#')
    const file = to === '' ? link.file : path.posix.join(path.posix.dirname(link.file), to).replace(/\/$/, '')
    if (!trackedFiles.has(file) && !folders.has(file)) return told(link, 'leads to no file')
    if (anchor !== undefined && anchors.get(file)?.has(anchor) !== true) return told(link, 'leads to no heading')
    return undefined
  }
})

function foldersOf(file: string): readonly string[] {
  const folder = path.posix.dirname(file)
  return folder === '.' ? [folder] : [folder, ...foldersOf(folder)]
}

describe('commands', () => {
  const commands = pages.map(commandsOf)
  const ours = commands.flatMap((one) => one.ours)
  const npm = commands.flatMap((one) => one.npm)

  test('of ours are there, and take the options and the values that they are given', () => {
    expect(ours.flatMap((one) => problemOf(one) ?? [])).toEqual([])
    expect(ours.length).toBeGreaterThan(50)
    expect(new Set(ours.map(({ words: [name] }) => name)).size).toBeGreaterThan(15)
  })

  test('of npm are its own, or scripts of package.json', () => {
    const { scripts } = JSON.parse(readTracked('package.json')) as { readonly scripts: Fields }
    const known = new Set([
      'ci',
      'cit',
      'install',
      'link',
      'test',
      ...Object.keys(scripts).map((name) => `run ${name}`),
    ])
    const nameOf = ({ words: [verb, script] }: Command) => (verb === 'run' ? `run ${script}` : `${verb}`)
    expect(npm.filter((one) => !known.has(nameOf(one))).map((one) => told(one, 'no script'))).toEqual([])
    expect(npm.length).toBeGreaterThan(20)
    const options = npm.flatMap((one) => optionsOf(one).map((option) => ({ one, option, script: `${one.words[1]}` })))
    const knows = (script: string, option: string) => readTracked(programOf(scripts[script])).includes(`${option}: {`)
    expect(
      options.filter(({ script, option }) => !knows(script, option)).map(({ one }) => told(one, 'no option')),
    ).toEqual([])
    expect(options.length).toBeGreaterThan(10)
  })

  /** What goes to the script of npm: `--name` behind `--`. */
  function optionsOf({ words }: Command): readonly string[] {
    const behind = words.includes('--') ? words.slice(words.indexOf('--')) : []
    return behind.flatMap((word) => /^--([a-z-]+)/.exec(word)?.[1] ?? [])
  }

  /** The file that a script of package.json runs: `node bench/index.mjs`. */
  function programOf(script: unknown): string {
    return /^node (\S+)$/.exec(String(script))?.[1] ?? 'package.json'
  }

  function problemOf(command: Command): string | undefined {
    const [name = '', ...words] = command.words
    if (['--help', '--version', 'help'].includes(name)) return undefined
    const contract = actions.get(name)?.contract
    if (contract === undefined) return told(command, `${name} is no command`)
    const [failure] = failuresOf(() => {
      const { given } = parseArguments(contract, words)
      parseInputs(contract, (input) => given.get(input))
    })
    return failure === undefined ? undefined : told(command, failure)
  }
})

/** What a reader of ours has against a text; empty where it takes it. */
function failuresOf(read: () => unknown): readonly string[] {
  try {
    read()
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}

describe('workflows', () => {
  const blocks = pages.flatMap((page) => page.blocks).filter(({ language }) => /^ya?ml$/.test(language))
  const starters = [...trackedFiles]
    .filter((file) => /^workflows\/.*\.yml$/.test(file))
    .map((file) => ({ file, line: 1, text: readTracked(file) }))
  const uses = [...blocks, ...starters].flatMap(usesIn)

  test('call actions and workflows that are there, with what these take', () => {
    expect(uses.flatMap(({ place, problems }) => problems.map((one) => told(place, one)))).toEqual([])
    expect(uses.filter(({ kind }) => kind === 'action').length).toBeGreaterThan(15)
    expect(uses.filter(({ kind }) => kind === 'workflow').length).toBeGreaterThan(15)
  })

  /* biome-ignore-start lint/suspicious/noTemplateCurlyInString: expressions of GitHub's */
  const ghcr = { registry: 'ghcr', url: 'https://ghcr.io/${{ github.repository_owner }}' }
  /* biome-ignore-end lint/suspicious/noTemplateCurlyInString: expressions of GitHub's */
  const devpi = { registry: 'devpi', url: 'https://devpi.example/acme/prod/' }
  test.each([
    ['README.md', 'monorepo/ci', { registry: 'none', url: '' }],
    ['docs/guides/devpi.md', 'monorepo/publish', devpi],
    ['docs/guides/devpi.md', 'product/ci', devpi],
    ['docs/guides/github-packages.md', 'monorepo/publish', ghcr],
    ['docs/guides/github-packages.md', 'product/ci', ghcr],
    ['docs/guides/split-out-a-product.md', 'product/ci', ghcr],
    ['docs/guides/split-out-a-product.md', 'product/release', ghcr],
  ])('of %s that init writes by %s is what it writes', (page, starter, registry) => {
    const values = { branch: 'main', pin: { ref: 'v1', version: undefined }, owned: ['acme-*'], ...registry }
    // A list of one item is written in one line there.
    const written = load(starterText(starter, usualFile(starter), values).replace(/\|\n +acme-\*/, 'acme-*'))
    expect(blocks.flatMap(({ file, text }) => (file === page ? [load(text)] : []))).toContainEqual(written)
  })

  test('are all looked at, but those in which nothing of ours is called', () => {
    const seen = new Set<Placed>(uses.map(({ place }) => place))
    const passedOver = blocks.filter((one) => !seen.has(one))
    const couldBeOurs = passedOver.filter(({ text }) =>
      /maestro-actions\/|\b(?:with|secrets):/.test(withoutOthers(text)),
    )
    expect(couldBeOurs.map((one) => told(one, 'not looked at'))).toEqual([])
    expect(passedOver.length).toBeLessThan(blocks.length / 4)
  })
})

/** A block without the steps that run somebody else's actions. */
function withoutOthers(text: string): string {
  return text.replaceAll(/^( *)- uses: (?!maestro-actions\/).*(?:\n\1 .*)*/gm, '')
}

interface Use {
  readonly place: Placed
  readonly kind: 'action' | 'workflow'
  readonly problems: readonly string[]
}

/** Every call of something of ours in a block. One that begins at `with:` goes on with the call that its page is about. */
function usesIn(place: Placed): readonly Use[] {
  const document = load(dedented(place.text))
  const top = isFields(document) ? document : {}
  const [page = ''] = path.basename(place.file).split('.')
  if ('with' in top && !('uses' in top)) {
    if (place.file.startsWith('docs/workflows/')) return [workflowUse(place, `${page}.yml`, top, undefined)]
    return actions.has(page) ? [actionUse(place, page, top)] : []
  }
  return nodesOf(document).flatMap((node) => {
    const called = /^maestro-actions\/maestro-actions(?:\/(.+))?@v1$/.exec(String(node['uses']))
    if (called === null) return []
    const [, to = 'actions/affected'] = called
    const workflow = /^\.github\/workflows\/(.+)$/.exec(to)?.[1]
    if (workflow === undefined) return [actionUse(place, to.replace(/^actions\//, ''), node)]
    const isWhole = 'jobs' in top
    return [workflowUse(place, workflow, node, isWhole ? (node['permissions'] ?? top['permissions'] ?? {}) : undefined)]
  })
}

function dedented(text: string): string {
  const indent = /^ */.exec(text)?.[0] ?? ''
  return text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
}

function actionUse(place: Placed, name: string, node: Fields): Use {
  const contract = actions.get(name)?.contract
  if (contract?.surface !== 'action') return { place, kind: 'action', problems: [`${name} is no action`] }
  const given = fieldsOf(node['with'])
  const unknown = Object.keys(given).filter((input) => !(input in contract.inputs))
  // What an expression gives is known to GitHub alone.
  const textOf = (input: string) =>
    String(given[input] ?? '').includes('${{') ? undefined : String(given[input] ?? '')
  const unread = outputsRead(place.text, node['id']).filter((output) => !(output in contract.outputs))
  const refused = failuresOf(() => parseInputs(contract, textOf))
  const problems = [
    ...unknown.map((input) => `${name} has no input ${input}`),
    ...unread.map((output) => `${name} has no output ${output}`),
    ...refused,
  ]
  return { place, kind: 'action', problems }
}

/** What a block reads of the step with an id. */
function outputsRead(text: string, id: unknown): readonly string[] {
  const reads = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
  return reads.flatMap(([, step, output]) => (step === id && output !== undefined ? output : []))
}

function workflowUse(place: Placed, file: string, node: Fields, granted: unknown): Use {
  const workflow = callable.get(file)
  if (workflow === undefined) return { place, kind: 'workflow', problems: [`${file} is no callable workflow`] }
  const { inputs = {}, secrets = {} } = workflow.on.workflow_call
  const given = fieldsOf(node['with'])
  const problems = [
    ...Object.entries(given).flatMap(([name, value]) => inputProblem(name, value, inputs[name]?.type) ?? []),
    ...Object.entries(given).flatMap(([name, value]) => handedOn(workflow, name, value)),
    ...Object.keys(fieldsOf(node['secrets'])).flatMap((name) => (name in secrets ? [] : `no secret ${name}`)),
    ...('uses' in node
      ? Object.keys(inputs).flatMap((name) => (inputs[name]?.required && !(name in given) ? `lacks ${name}` : []))
      : []),
    ...(granted === undefined ? [] : missingPermissions(workflow, granted)),
  ]
  return { place, kind: 'workflow', problems: problems.map((one) => `${file}: ${one}`) }
}

function inputProblem(name: string, value: unknown, type: string | undefined): string | undefined {
  if (type === undefined) return `no input ${name}`
  if (typeof value === type || String(value).includes('${{')) return undefined
  return `${name} is to be a ${type}`
}

/** What the actions to which a called workflow hands an input on, as it is, have against a value. */
function handedOn({ jobs }: Callable, name: string, value: unknown): readonly string[] {
  if (String(value).includes('${{')) return []
  return nodesOf(jobs).flatMap((step) => {
    const contract = actions.get(/^\$\/actions\/(.+)$/.exec(String(step['uses']))?.[1] ?? '')?.contract
    return Object.entries(fieldsOf(step['with'])).flatMap(([input, expression]) =>
      contract === undefined || expression !== `\${{ inputs.${name} }}`
        ? []
        : failuresOf(() => parseInputs(contract, (asked) => (asked === input ? String(value) : undefined))),
    )
  })
}

/** A job of a called workflow may not ask for more than the calling job has, or nothing starts. */
function missingPermissions({ jobs }: Callable, granted: unknown): readonly string[] {
  const has = fieldsOf(granted)
  const wanted = Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions))
  const missing = wanted.filter(([scope, level]) => has[scope] !== level && has[scope] !== 'write')
  return missing.map(([scope, level]) => `is not granted ${scope}: ${level}`)
}

function nodesOf(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  return isFields(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : []
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {}
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
