// https://docs.github.com/rest/repos/rules#get-rules-for-a-branch
import { isObject } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { Github } from '../../system/system.ts'
import { objectAt, textAt } from './answers.ts'
import type { Place } from './place.ts'

/** What is merged how. */
export type MergeMethod = 'merge' | 'squash' | 'rebase'

const METHODS: readonly MergeMethod[] = ['merge', 'squash', 'rebase']

/** The rules for a branch. */
export interface BranchRules {
  /** A text for each: its type, and whose it is. None where the host does not tell, and none of a branch protection. */
  readonly texts: readonly string[]
  /** The methods that all of them let pass. */
  readonly methods: readonly MergeMethod[]
}

export async function readRules({ owner, name }: Place, branch: string, github: Github): Promise<BranchRules> {
  const path = `/repos/${owner}/${name}/rules/branches/${encodeURIComponent(branch)}`
  const { status, body } = await github.ask({ path, permission: 'metadata: read', expected: [403, 404] })
  const rules = status === 200 && Array.isArray(body) ? body.filter(isObject) : []
  return {
    texts: rules.map((rule) => {
      const source = textAt(rule, 'ruleset_source')
      const whose = source === undefined ? '' : ` (a ruleset of ${printable(source)})`
      return `${printable(textAt(rule, 'type') ?? '')}${whose}`
    }),
    methods: METHODS.filter((method) => rules.every((rule) => lets(rule, method))),
  }
}

function lets(rule: unknown, method: MergeMethod): boolean {
  if (textAt(rule, 'type') === 'required_linear_history') return method !== 'merge'
  const allowed = objectAt(rule, 'parameters')?.['allowed_merge_methods']
  return !Array.isArray(allowed) || allowed.includes(method)
}
