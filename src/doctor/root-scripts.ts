import { hasTarget, startedKinds } from '../affected/effect.ts'
import { memberOf, membersOf } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import { type NodeManifest, readManifest, targetScripts } from '../workspaces/node-manifest.ts'
import { isBelow, isCalled, parentOf } from '../workspaces/repo-paths.ts'
import { scriptText } from '../workspaces/script-text.ts'
import type { Finding, Target } from '../workspaces/workspace.ts'
import type { Check, Subject } from './subject.ts'

/**
 * Scripts of a root that is no project which run the tests, the linters or the check of types of its projects by themselves, where none of these has a target
 * for that: nothing that goes by projects runs them.
 */
export const findRootScripts: Check = (subject) =>
  subject.tree.manifests.flatMap((file) => (isCalled(file, 'package.json') ? scriptsOf(file, subject) : []))

const KINDS = ['test', 'lint', 'typecheck'] as const

function scriptsOf(file: string, { graph, tree }: Subject): readonly Finding[] {
  const folder = parentOf(file)
  const projects = [...graph.projects.values()]
  const below = projects.filter(({ root }) => isBelow(folder, root))
  if (below.length === 0 || projects.some(({ root, targets }) => root === folder && targets.length > 0)) return []
  const manifest = readManifest(tree, folder)
  if (manifest === undefined) return []
  const targets = targetsIn(manifest)
  return KINDS.flatMap((kind) => {
    if (below.some((project) => hasTarget(project, kind))) return []
    // By the programs that it starts: `test` may be anything.
    const target = targets.find((one) => runsItself(one) && startedKinds(one).includes(kind))
    return target === undefined ? [] : findingOf(target, kind, manifest)
  })
}

function targetsIn({ folder, value }: NodeManifest): readonly Target[] {
  const scripts = new Map(membersOf(memberOf(value, 'scripts')))
  return [...targetScripts(value)].map((name) => {
    const scripted = scriptText(name, scripts)
    return { name, command: scripted, folder, ecosystem: 'node', origin: 'script', scripts: scripted }
  })
}

// What starts scripts of other packages, which are targets of theirs.
const OF_MEMBERS =
  /\b(?:turbo|lerna|nx|moon|rush|wireit)\b|\s(?:-r|--recursive|--filter|-F|-ws|-w|--workspaces?|-C|--prefix|--cwd)(?:[\s=]|$)|\bworkspaces?\s/

/** Whether it starts a program itself, and says nothing of other packages. */
function runsItself({ command }: Target): boolean {
  return command !== '' && !OF_MEMBERS.test(command)
}

function findingOf({ name, command }: Target, kind: string, manifest: NodeManifest): Finding {
  const [first = ''] = command.split('\n')
  return {
    code: 'root-script',
    severity: kind === 'test' ? 'warning' : 'note',
    message: `The script ${printable(name)} of the root (${printable(first)}) belongs to no project, and none below it has a target that does this (${kind}): run leaves it out`,
    fix: `Give each project a script ${printable(name)} of its own, or a target in maestro.toml.`,
    ...manifest.locate(['scripts', name]),
  }
}
