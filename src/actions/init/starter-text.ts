import { isObject, memberOf, stringMember } from '../../standards/json.ts'
import type { RepoPath } from '../../system/system.ts'
import { claimedVersion, type Pin } from './move-pins.ts'
import { type CallOfOurs, FOLDER, type PresentWorkflow } from './read-workflows.ts'
import { STARTERS } from './starters.ts'

/** What a starter is filled in with. */
export interface StarterValues {
  /** The branch whose pushes count. */
  readonly branch: string
  readonly pin: Pin
  /** `none` where it has none. */
  readonly registry: string
  /** As it is written; empty where it follows from the registry. */
  readonly url: string
  readonly owned: readonly string[]
}

/** What a starter leaves open. */
interface StarterTraits {
  readonly hasBranch: boolean
  readonly hasRegistry: boolean
  readonly hasOwned: boolean
}

/** Of a starter by its name, `monorepo/ci`. */
export function traitsOf(name: string): StarterTraits {
  const text = STARTERS[name] ?? ''
  return {
    hasBranch: text.includes('$default-branch'),
    hasRegistry: text.includes('registry: ghcr'),
    hasOwned: text.includes('owned: '),
  }
}

/** By the file that a starter calls, `monorepo-ci.yml`, the starter's name. */
export const STARTER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(STARTERS).map(([name, text]) => [/\.github\/workflows\/([a-z-]+\.yml)@/.exec(text)?.[1] ?? '', name]),
)

/** The file that a starter usually has. */
export function usualFile(name: string): RepoPath {
  return `${FOLDER}/${name.slice(name.indexOf('/') + 1)}.yml`
}

/** The text of a starter, as it is written into a file: one with another name than the usual one stands beside something else. */
export function starterText(name: string, file: RepoPath, values: StarterValues): string {
  const { ref, version } = values.pin
  const text = (STARTERS[name] ?? '')
    .replace(/^name: /m, (key) => (file === usualFile(name) ? key : `${key}Maestro `))
    .replace('$default-branch', () => yamlText(escapedGlob(values.branch)))
    .replace(/(\.yml)@v1$/m, (_, callee: string) => `${callee}@${ref}${version === undefined ? '' : ` # ${version}`}`)
  const { hasRegistry, hasOwned } = traitsOf(name)
  if (!hasRegistry) return text
  // Of the registry the starter has an example.
  const plain = text.replace(/^ {4}with:(?: .*|\n(?: {6}.*\n)*)\n?/m, '')
  if (values.registry === 'none') return plain
  const input = /^ {6}(version: .*)$/m.exec(text)?.slice(1) ?? []
  const url = urlOf(values)
  const owned = hasOwned && values.owned.length > 0 ? ['owned: |', ...values.owned.map((one) => `  ${one}`)] : []
  const lines = [...input, `registry: ${values.registry}`, ...(url === '' ? [] : [`url: ${yamlText(url)}`]), ...owned]
  return `${plain}    with:\n${lines.map((line) => `      ${line}\n`).join('')}${secretsText(name, values.registry)}`
}

/** The address as it stands in the workflow. */
export function urlOf({ registry, url }: Pick<StarterValues, 'registry' | 'url'>): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  return url === '' && registry === 'ghcr' ? 'https://ghcr.io/${{ github.repository_owner }}' : url
}

/** What a workflow holds of what a starter is filled in with, as far as it stands where starters have it. */
export function readValues({ text, content }: PresentWorkflow, call: CallOfOurs): StarterValues {
  const given = memberOf(memberOf(memberOf(content, 'jobs'), call.job), 'with')
  const owned = stringMember(given, 'owned') ?? ''
  return {
    branch: branchesIn(content)?.[0] ?? '',
    pin: { ref: call.ref, version: claimedVersion(text, call) },
    registry: stringMember(given, 'registry') ?? 'none',
    url: stringMember(given, 'url') ?? '',
    owned: owned.split('\n').flatMap((line) => line.trim() || []),
  }
}

/** The starter that a workflow was made from, and what it was filled in with, where nobody has changed it since; else undefined. */
export function untouchedValues(
  workflow: PresentWorkflow,
): { readonly name: string; readonly values: StarterValues } | undefined {
  const { file, text, calls } = workflow
  const [call] = calls
  const name = STARTER_NAMES.get(call?.callee ?? '')
  if (call === undefined || name === undefined || calls.length > 1) return undefined
  const values = readValues(workflow, call)
  const made = starterText(name, file, values)
  return [made, made.replaceAll('\n', '\r\n')].includes(text) ? { name, values } : undefined
}

/** The branches whose pushes start a workflow; undefined where pushes start it and nothing says which. */
export function branchesIn(content: unknown): readonly string[] | undefined {
  const on = memberOf(content, 'on')
  const isAny = on === 'push' || (Array.isArray(on) && on.includes('push'))
  const push = memberOf(on, 'push')
  const branches = memberOf(push, 'branches')
  if (
    isAny ||
    (push === null && isObject(on)) ||
    (isObject(push) && branches === undefined && memberOf(push, 'tags') === undefined)
  )
    return undefined
  const some: readonly unknown[] = Array.isArray(branches) ? branches : [branches]
  return some.flatMap((one) => (typeof one === 'string' ? one.replace(/\\([*+?![\]])/g, '$1') : []))
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function escapedGlob(branch: string): string {
  return branch.replace(/[*+?![\]]/g, '\\$&')
}

// What every reader of YAML, of any version, takes for a text, also between brackets.
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z_](?:[\w./-]|:\/\/|\$\{\{ [\w.]+ \}\})*$/i

function yamlText(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", "''")}'`
}

type SecretNames = readonly (readonly [input: string, secret: string])[]

const LOG_IN: SecretNames = [
  ['username', 'USERNAME'],
  ['password', 'PASSWORD'],
]
const BY_TOKEN: SecretNames = [['token', 'TOKEN']]

/** How one logs in to a registry; GitHub Packages take the token of the job. */
const SECRETS: ReadonlyMap<string, SecretNames> = new Map([
  ...['devpi', 'artifactory', 'nexus'].map((kind) => [kind, LOG_IN] as const),
  ...['codeartifact', 'pypi'].map((kind) => [kind, BY_TOKEN] as const),
])

/** The secrets that a starter is given, by input. Whoever only reads gets none that can upload; and so do jobs that build, of those that publish. */
export function secretsOf(name: string, registry: string): SecretNames {
  const names = SECRETS.get(registry) ?? []
  if (name === 'product/ci') return names.map(([input, secret]) => [input, `READER_${secret}`] as const)
  return [
    ...names.map(([input, secret]) => [input, `REGISTRY_${secret}`] as const),
    ...names.map(([input, secret]) => [`read-${input}`, `READER_${secret}`] as const),
  ]
}

function secretsText(name: string, registry: string): string {
  const lines = secretsOf(name, registry).map(([input, secret]) => `      ${input}: \${{ secrets.${secret} }}\n`)
  return lines.length === 0 ? '' : `    secrets:\n${lines.join('')}`
}
