import { printable } from '../standards/printable.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Check } from './subject.ts'

/** Packages of one name in one ecosystem, whose projects are called differently: nobody can tell which of them is meant. */
export const findDuplicatePackages: Check = ({ graph }) => {
  const first = new Map<string, ProjectName>()
  return [...graph.projects.values()].flatMap((project) =>
    Object.entries(project.packageNames).flatMap(([ecosystem, name]) => {
      const twin = first.get(`${ecosystem}:${name}`)
      if (twin === undefined) {
        first.set(`${ecosystem}:${name}`, project.name)
        return []
      }
      // Where the names are alike to the letter, the graph has said so.
      if (graph.findings.some(({ code, file }) => code === 'duplicate-name' && project.manifests.includes(file)))
        return []
      return {
        code: 'duplicate-package',
        severity: 'warning' as const,
        message: `${printable(name)} is the package of ${twin} already: to an installer ${project.name} has the same name`,
        fix: 'Give one of the two another name.',
        file: project.manifests[0] ?? project.root,
      }
    }),
  )
}
