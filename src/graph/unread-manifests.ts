import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import type { Finding } from '../workspaces/workspace.ts'
import type { ProjectGraph } from './project-graph.ts'

/** What stands for a manifest that cannot be read: whose it is is no project, and would be missed without a word. */
export function unreadManifests({ findings }: Pick<ProjectGraph, 'findings'>): readonly Finding[] {
  return findings.filter(({ code }) => code === 'unreadable-manifest')
}

/**
 * The error of a command that needs all projects.
 *
 * @param first of {@link unreadManifests}, as are the others
 * @param hint another way out than to mend it
 */
export function unreadError(first: Finding, others: readonly Finding[], hint = ''): UserError {
  const more = others.map(({ file, message }) => `\n${printable(file)}: ${message}`).join('')
  return new UserError('MANIFEST_UNREADABLE', `${first.message}${more}`, `${first.fix} ${hint}`.trim(), first)
}
