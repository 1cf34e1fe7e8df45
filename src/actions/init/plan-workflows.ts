import type { RepoPath } from '../../system/system.ts'
import { STARTERS } from './starters.ts'

/** What a repository is. */
export type Kind = 'monorepo' | 'product' | 'templates'

/** What decides on the workflows of a repository. */
export interface Situation {
  readonly kind: Kind
  readonly branch: string
  /** Behind the `@`, with a comment where it is a commit: `0123… # v1.2.3`. */
  readonly pin: string
  readonly registry: string
  readonly url: string
  readonly owned: readonly string[]
  /** Whether it holds submodules. */
  readonly hasSubmodules: boolean
  /** The workflows that are there, by path. */
  readonly present: ReadonlyMap<RepoPath, string>
}

/** A workflow as it has to be. */
export interface WantedWorkflow {
  readonly file: RepoPath
  /** Empty where there is none yet. */
  readonly before: string
  readonly after: string
}

/** Where GitHub looks for workflows. */
export const FOLDER = '.github/workflows'
const CALL =
  /(uses:\s*['"]?maestro-actions\/maestro-actions\/\.github\/workflows\/[a-z-]+\.yml)@([^\s'"#]+)(['"]?)[^\S\n]*(?:#[^\n]*)?/g

/**
 * The workflows that a repository is to have. One that somebody has changed keeps all but the commit that it calls; one that does something else
 * under the name stays, and ours gets another name.
 */
export function planWorkflows(situation: Situation): readonly WantedWorkflow[] {
  return namesFor(situation).map((name) => {
    const text = starterFor(name, situation)
    const [, callee = ''] = /\.github\/workflows\/([a-z-]+\.yml)@/.exec(text) ?? []
    const calls = [...situation.present].find(([, own]) => own.includes(`/.github/workflows/${callee}@`))
    if (calls !== undefined) return { file: calls[0], before: calls[1], after: pinned(calls[1], situation.pin) }
    return { file: freeName(name, situation.present), before: '', after: text }
  })
}

function namesFor({ kind, registry, hasSubmodules }: Situation): readonly string[] {
  // Nobody publishes without having said where.
  const publish = registry === 'none' ? undefined : PUBLISHING.get(kind)
  const templates = kind !== 'templates' && hasSubmodules ? ['product/templates'] : []
  return [
    kind === 'templates' ? 'templates/notify' : `${kind}/ci`,
    ...(publish === undefined ? [] : [publish]),
    ...templates,
  ]
}

const PUBLISHING: ReadonlyMap<Kind, string> = new Map([
  ['monorepo', 'monorepo/publish'],
  ['product', 'product/release'],
])

function freeName(name: string, present: Situation['present']): RepoPath {
  const [, base = ''] = name.split('/')
  const usual = `${FOLDER}/${base}.yml`
  return present.has(usual) ? `${FOLDER}/maestro-${base}.yml` : usual
}

function starterFor(name: string, situation: Situation): string {
  const { branch, pin, registry, owned } = situation
  const text = pinned((STARTERS[name] ?? '').replaceAll('$default-branch', branch), pin)
  // Of the registry the starter has an example.
  if (!text.includes('registry: ghcr')) return text
  const plain = text.replace(/^ {4}with:(?: .*|\n(?: {6}.*\n)*)\n?/m, '')
  if (registry === 'none') return plain
  const version = /^ {6}(version: .*)$/m.exec(text)?.slice(1) ?? []
  const lines = [...version, `registry: ${registry}`, `url: ${urlOf(situation)}`]
  if (name === 'product/ci') lines.push(...(owned.length === 0 ? [] : ['owned: |', ...owned.map((one) => `  ${one}`)]))
  return `${plain}    with:\n${lines.map((line) => `      ${line}\n`).join('')}${SECRETS.get(registry) ?? ''}`
}

function urlOf({ registry, url }: Situation): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  return url === '' && registry === 'ghcr' ? 'https://ghcr.io/${{ github.repository_owner }}' : url
}

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: expressions of GitHub's */
const NAME_AND_PASSWORD =
  '    secrets:\n      username: ${{ secrets.REGISTRY_USERNAME }}\n      password: ${{ secrets.REGISTRY_PASSWORD }}\n'
const TOKEN = '    secrets:\n      token: ${{ secrets.REGISTRY_TOKEN }}\n'
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: expressions of GitHub's */

/** GitHub Packages take the token of the job. */
const SECRETS: ReadonlyMap<string, string> = new Map([
  ...['devpi', 'artifactory', 'nexus'].map((kind) => [kind, NAME_AND_PASSWORD] as const),
  ...['codeartifact', 'pypi'].map((kind) => [kind, TOKEN] as const),
])

function pinned(text: string, pin: string): string {
  const [ref, comment] = pin.split(' # ')
  const behind = comment === undefined ? '' : ` # ${comment}`
  return text.replace(CALL, (_, uses: string, __: string, quote: string) => `${uses}@${ref}${quote}${behind}`)
}
