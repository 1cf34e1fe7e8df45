// Static Analysis Results Interchange Format 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
// What GitHub takes of it: https://docs.github.com/code-security/reference/code-scanning/sarif-files
import type { FileEdit, FixPlan } from '../doctor/fix-plan.ts'
import { rules } from '../doctor/rules.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import type { Finding } from '../workspaces/workspace.ts'

const HELP = 'https://github.com/maestro-actions/maestro-actions/blob/main/docs/doctor.md'
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The findings as one run of one tool; an edit of the plan is offered as the fix of its finding. */
export function sarifLog(findings: readonly Finding[], plan: FixPlan) {
  const ids = [...rules.keys()]
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'maestro-actions doctor',
            informationUri: HELP,
            rules: [...rules].map(([id, { severity, means }]) => ({
              id,
              shortDescription: { text: means },
              helpUri: `${HELP}#${id}`,
              defaultConfiguration: { level: severity },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, ids, plan)),
      },
    ],
  }
}

function resultOf(finding: Finding, ids: readonly string[], plan: FixPlan) {
  const { code, severity, message, fix, file, line = 1, column } = finding
  const ruleIndex = ids.indexOf(code)
  const edit = editFor(finding, plan)
  return {
    ruleId: code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: severity,
    message: { text: `${printable(message)}. ${printable(fix)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(file),
          region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
        },
      },
    ],
    ...(edit === undefined ? {} : { fixes: [fixOf(edit, fix)] }),
  }
}

function editFor({ code, edit }: Finding, { edits }: FixPlan): FileEdit | undefined {
  if (edit === undefined) return undefined
  return edits.find(
    (one) => one.code === code && one.file === edit.file && one.old === edit.from && one.new === edit.to,
  )
}

function fixOf({ file, offset, old, new: text }: FileEdit, fix: string) {
  const deletedRegion = { byteOffset: offset, byteLength: Buffer.byteLength(old) }
  return {
    description: { text: printable(fix) },
    artifactChanges: [
      { artifactLocation: artifact(file), replacements: [{ deletedRegion, insertedContent: { text } }] },
    ],
  }
}

/** From the root of the repository; a byte of a name that is not UTF-8 is itself. */
function artifact(file: RepoPath) {
  const uri = [...file]
    .map((character) => {
      const code = character.charCodeAt(0)
      if (character === '/') return '/'
      if (code >= 0xdc80 && code <= 0xdcff && character.length === 1)
        return `%${(code - 0xdc00).toString(16).toUpperCase()}`
      return encodeURIComponent(character.isWellFormed?.() === false ? '\ufffd' : character)
    })
    .join('')
  return { uri, uriBaseId: '%SRCROOT%' }
}
