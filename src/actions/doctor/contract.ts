import { define, flag, list, oneOf, output, text } from '../../contract/define.ts'
import type { FixPlan } from '../../doctor/fix-plan.ts'
import type { Finding } from '../../workspaces/workspace.ts'

const NO_FINDINGS: readonly Finding[] = []
const NO_PLAN: FixPlan = { formatVersion: 1, edits: [], refused: [] }

/** All that is wrong with manifests, locks and references, and what can be mended. */
export const contract = define({
  name: 'doctor',
  description:
    'Finds what is wrong with manifests, locks and the graph, says how to mend it, and mends what is certain.',
  surface: 'action',
  answers: 'people',
  icon: 'activity',
  inputs: {
    root: text('Folder of the repository, or any folder inside it.', '.'),
    head: text('The commit to examine. Without it: the files as they stand in the work tree.'),
    fix: flag('Mend what only one change can put right: byte by byte, nothing else in the file changes.', false),
    'dry-run': flag('Show what fix would change, as a diff, and change nothing.', false),
    'fail-on': oneOf(['error', 'warning', 'never'], 'The least severity of a finding that fails the step.', 'error'),
    ignore: list('Codes of findings that do not count: stale-range.'),
    sarif: text('Write the findings to this file as SARIF 2.1.0, for code scanning.'),
    summary: flag('Write the job summary.', true),
  },
  outputs: {
    ok: output.flag('Whether nothing was found that fails the step.'),
    errors: output.number('How many errors were found.'),
    warnings: output.number('How many warnings were found.'),
    findings: output.json(
      'What is wrong or worth knowing: code, severity, message, fix, file, line; edit, where a machine can mend it.',
      NO_FINDINGS,
    ),
    plan: output.json(
      'What fix changes or would change: edits with file, offset and texts; and what it refuses.',
      NO_PLAN,
    ),
    fixed: output.number('How many edits were made.'),
    sarif: output.text('Path of the SARIF file, where one was asked for.'),
  },
  verdict: ({ ok, errors, warnings }) => (ok ? undefined : `${errors} errors and ${warnings} warnings were found`),
})
