import type { RepoPath } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { LinkTable } from './link-table.ts'
import type { Importer, Manner } from './module-graph.ts'
import type { PathLinker } from './path-links.ts'
import { endsLikeCode, isWrittenAsPath } from './path-strings.ts'
import type { PythonLinker } from './python-links.ts'
import type { FileScan } from './scan-file.ts'
import type { ScriptLinker } from './script-links.ts'
import type { SearchScope } from './search-scope.ts'

const READ: Manner = { before: 'may read data that names modules', kind: 'use' }

interface DataLinkers {
  readonly scope: SearchScope
  readonly pythonLinker: PythonLinker
  readonly scriptLinker: ScriptLinker
  readonly pathLinker: PathLinker
}

/** Adds links from files that are no code but name some. Which code reads them is not known: any of their project may. */
export class DataLinker {
  readonly #linkers: DataLinkers
  readonly #links: LinkTable
  /** Files that lead to other projects, by their own. */
  readonly #leading = new Map<ProjectName, RepoPath[]>()

  constructor(linkers: DataLinkers, links: LinkTable) {
    this.#linkers = linkers
    this.#links = links
  }

  addFile(file: RepoPath, { named }: Pick<FileScan, 'named'>): void {
    const project = this.#linkers.scope.ownerOf(file)
    for (const { name, line } of named) {
      const links = this.addNamed({ file, project, line, module: name })
      if (project !== undefined && links.some((link) => this.#leadsOut(link, project))) this.#note(project, file)
    }
  }

  /** What one word of such a file names, or of settings. */
  addNamed(importer: Importer): readonly number[] {
    const { pythonLinker, scriptLinker, pathLinker } = this.#linkers
    const { module } = importer
    const isPath = isWrittenAsPath(module)
    const installed = /(?:^|\/)node_modules\/(.+)/.exec(module)?.[1]
    const links = [
      installed === undefined
        ? scriptLinker.addNamed(importer)
        : scriptLinker.addNamed({ ...importer, module: installed }),
      isPath ? pathLinker.addNamed(importer, true) : undefined,
      isPath && !(endsLikeCode(module) && !module.includes('/')) ? undefined : pythonLinker.addNamed(importer),
    ]
    return links.flatMap((link) => link ?? [])
  }

  #leadsOut(link: number, own: ProjectName): boolean {
    const { scope } = this.#linkers
    const { files, projects } = this.#links.targetOf(link)
    return projects.some((name) => name !== own) || files.some((file) => scope.ownerOf(file) !== own)
  }

  #note(project: ProjectName, file: RepoPath): void {
    const files = this.#leading.get(project)
    if (files === undefined) this.#leading.set(project, [file])
    else if (files.at(-1) !== file) files.push(file)
  }

  /** Links from all code of the projects whose data leads to others. */
  addReaders(code: readonly { readonly path: RepoPath }[]): void {
    if (this.#leading.size === 0) return
    for (const { path } of code) {
      const project = this.#linkers.scope.ownerOf(path)
      const files = project === undefined ? undefined : this.#leading.get(project)
      if (project === undefined || files === undefined) continue
      const link = this.#links.find('data', project, () => ({ manner: READ, files }))
      this.#links.add(link, { file: path, project, module: '' })
    }
  }
}
