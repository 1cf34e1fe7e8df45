// A name that the called workflow does not know, and one that it needs and has not, are errors of the whole run:
// https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow
import { VERSION } from '../../contract/version.ts'
import { memberOf } from '../../standards/json.ts'
import { didYouMean } from '../../standards/likeness.ts'
import { printable } from '../../standards/printable.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import { type Call, entriesOf } from './read-calls.ts'
import { endsWhere, severityOf } from './reference.ts'

/** Inputs and secrets by names that the called workflow does not have, those that it needs and does not get, and secrets that nobody names. */
export function nameFaults(call: Call): readonly Finding[] {
  const isInherited = memberOf(call.job, 'secrets') === 'inherit'
  return [
    ...unknownNames('with', call),
    ...(isInherited ? inheritedSecrets(call) : unknownNames('secrets', call)),
    ...missingNames('with', call),
    ...(isInherited ? [] : missingNames('secrets', call)),
  ]
}

type Part = 'with' | 'secrets'

const WORDS = { with: 'input', secrets: 'secret' } as const

/** By name, whether it has to be given. */
function knownNames(part: Part, { asked }: Call): ReadonlyMap<string, boolean> {
  return part === 'secrets'
    ? new Map(Object.entries(asked.secrets))
    : new Map(Object.entries(asked.inputs).map(([name, { isRequired }]) => [name, isRequired]))
}

function unknownNames(part: Part, call: Call): readonly Finding[] {
  const known = [...knownNames(part, call).keys()]
  const otherwise = known.length === 0 ? 'Take it out: it takes none.' : `It takes ${known.join(', ')}.`
  return entriesOf(memberOf(call.job, part)).flatMap(([name]): readonly Finding[] =>
    // GitHub does not tell capitals from small letters.
    known.includes(name.toLowerCase())
      ? []
      : [
          {
            code: 'unknown-input',
            severity: severityOf(call.isKnown),
            message: `${call.callee} of maestro-actions ${VERSION} takes no ${WORDS[part]} ${printable(name)}: ${endsWhere(call.isKnown)}`,
            fix: didYouMean(name, known, otherwise),
            file: call.file,
            line: call.lineOf([part, name]),
          },
        ],
  )
}

function missingNames(part: Part, call: Call): readonly Finding[] {
  const given = entriesOf(memberOf(call.job, part)).map(([name]) => name.toLowerCase())
  return [...knownNames(part, call)].flatMap(([name, isRequired]): readonly Finding[] =>
    !isRequired || given.includes(name)
      ? []
      : [
          {
            code: part === 'with' ? 'missing-input' : 'missing-secret',
            severity: severityOf(call.isKnown),
            message: `${printable(call.jobName)} does not give the ${WORDS[part]} ${name}, which ${call.title} needs`,
            fix: `Write in this job, under ${part}: ${name}: ${part === 'with' ? '…' : secretOf(name)}`,
            file: call.file,
            line: call.lineOf(['uses']),
          },
        ],
  )
}

/** It works within one organization alone, and hands over whatever there is. */
function inheritedSecrets(call: Call): readonly Finding[] {
  const names = Object.keys(call.asked.secrets)
  const lines = names.map((name) => `${name}: ${secretOf(name)}`).join(', ')
  return [
    {
      code: 'inherited-secrets',
      severity: 'warning',
      message: `${printable(call.jobName)} hands all its secrets to ${call.callee}, which works only where both belong to one organization or enterprise`,
      fix:
        names.length === 0
          ? 'Take the line out: it takes no secrets.'
          : `Name those that it is to have, by the names that they have here: secrets: { ${lines} }`,
      file: call.file,
      line: call.lineOf(['secrets']),
    },
  ]
}

/** `read-token` → `'${{ secrets.READ_TOKEN }}'` */
export function secretOf(name: string): string {
  return `'\${{ secrets.${name.toUpperCase().replaceAll('-', '_')} }}'`
}
