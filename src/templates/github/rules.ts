// https://docs.github.com/rest/repos/rules#get-rules-for-a-branch
import { isObject } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { Github } from '../../system/system.ts'
import { textAt } from './answers.ts'
import type { Place } from './place.ts'

/** The rules for a branch, a text for each: its type, and whose it is. None where the host does not tell. */
export async function readRules({ owner, name }: Place, branch: string, github: Github): Promise<readonly string[]> {
  const path = `/repos/${owner}/${name}/rules/branches/${encodeURIComponent(branch)}`
  const { status, body } = await github.ask({ path, permission: 'metadata: read', expected: [403, 404] })
  if (status !== 200 || !Array.isArray(body)) return []
  return body.filter(isObject).map((rule) => {
    const source = textAt(rule, 'ruleset_source')
    return `${printable(textAt(rule, 'type') ?? '')}${source === undefined ? '' : ` (a ruleset of ${printable(source)})`}`
  })
}
