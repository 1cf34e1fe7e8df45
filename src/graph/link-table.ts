import type { RepoPath } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { type Importer, type Links, type Manner, NOBODY, UNSAID, type Uses } from './module-graph.ts'

/** What a link is made of, before anybody is known to need it. */
export interface Target {
  readonly manner: Manner
  readonly files: readonly RepoPath[]
  readonly projects?: readonly ProjectName[]
}

/** Modules that a name may mean, and projects of which it may mean any. */
export type Meant = Required<Omit<Target, 'manner'>>

/** Links that can be added to: what one means is told by a name in some context, the same whoever asks for it. */
export interface NamedLinks extends Links {
  readonly contexts: readonly string[]
  /** By link. */
  readonly contextOf: Int32Array
  /** Among those of modules. */
  readonly nameOf: Int32Array
}

const NOWHERE = -1
// More names than anybody has; the product with as many contexts is exact.
const MOST_NAMES = 2 ** 26

/** The links that lead somewhere, as they are found. */
export class LinkTable {
  readonly #paths: Numbers
  readonly #projects: Numbers
  readonly #modules: Numbers
  readonly #contexts: Numbers
  readonly #manners: Manner[]
  readonly #owners: Int32Array
  readonly #known = new Map<number, number>()
  readonly #made: {
    readonly contextOf: number[]
    readonly nameOf: number[]
    readonly mannerOf: number[]
    readonly fileStarts: number[]
    readonly fileItems: number[]
    readonly projectStarts: number[]
    readonly projectItems: number[]
  }
  readonly #uses = { link: [], file: [], project: [], module: [], line: [] } as Record<keyof Uses, number[]>

  /** @param start what there is already; its uses do not become those of the table */
  constructor(start: NamedLinks) {
    this.#paths = new Numbers(start.paths)
    this.#projects = new Numbers(start.projects)
    this.#modules = new Numbers(start.modules)
    this.#contexts = new Numbers(start.contexts)
    this.#manners = [...start.manners]
    this.#owners = start.owners
    this.#made = {
      contextOf: [...start.contextOf],
      nameOf: [...start.nameOf],
      mannerOf: [...start.mannerOf],
      fileStarts: [...start.filesOf.starts],
      fileItems: [...start.filesOf.items],
      projectStarts: [...start.projectsOf.starts],
      projectItems: [...start.projectsOf.items],
    }
    for (let link = 0; link < start.nameOf.length; link++) {
      this.#known.set((start.contextOf[link] as number) * MOST_NAMES + (start.nameOf[link] as number), link)
    }
  }

  /** The link of a name in a context, made where there is none yet; undefined where it leads nowhere. */
  find(context: string, name: string, make: () => Target): number | undefined {
    const numbers = [this.#contexts.numberOf(context), this.#modules.numberOf(name)] as const
    const key = numbers[0] * MOST_NAMES + numbers[1]
    let link = this.#known.get(key)
    if (link === undefined) {
      const target = make()
      link = target.files.length + (target.projects?.length ?? 0) === 0 ? NOWHERE : this.#make(target, numbers)
      this.#known.set(key, link)
    }
    return link === NOWHERE ? undefined : link
  }

  #make({ manner, files, projects = [] }: Target, [context, name]: readonly [number, number]): number {
    const { contextOf, nameOf, mannerOf, fileStarts, fileItems, projectStarts, projectItems } = this.#made
    for (const file of withoutRepeats(files)) fileItems.push(this.#paths.numberOf(file))
    fileStarts.push(fileItems.length)
    for (const project of projects) projectItems.push(this.#projects.numberOf(project))
    projectStarts.push(projectItems.length)
    contextOf.push(context)
    nameOf.push(name)
    return mannerOf.push(this.#mannerOf(manner)) - 1
  }

  #mannerOf({ before, after, kind }: Manner): number {
    const known = this.#manners.findIndex((one) => one.before === before && one.after === after && one.kind === kind)
    return known >= 0 ? known : this.#manners.push({ before, ...(after === undefined ? {} : { after }), kind }) - 1
  }

  /** Where a link leads. */
  targetOf(link: number): Meant {
    const { fileStarts, fileItems, projectStarts, projectItems } = this.#made
    const items = (starts: readonly number[], all: readonly number[]) => all.slice(starts[link], starts[link + 1])
    return {
      files: items(fileStarts, fileItems).map((file) => this.#paths.list[file] as RepoPath),
      projects: items(projectStarts, projectItems).map((project) => this.#projects.list[project] as ProjectName),
    }
  }

  /** Somebody needs a link. */
  add(link: number | undefined, { file, project, line = 0, module, isFirm }: Importer): void {
    if (link === undefined) return
    this.#place(link, file, project)
    this.#uses.module.push(this.#modules.numberOf(module))
    this.#uses.line.push(2 * line + (isFirm === true ? 1 : 0))
  }

  /** Nobody needs a link yet; whoever does later counts as coming before those who need what is added from now on. */
  mention(link: number | undefined, { file, project }: Importer): void {
    if (link === undefined) return
    this.#place(link, file, project)
    this.#uses.module.push(UNSAID)
    this.#uses.line.push(0)
  }

  #place(link: number, file: RepoPath, project: ProjectName | undefined): void {
    this.#uses.link.push(link)
    this.#uses.file.push(this.#paths.numberOf(file))
    this.#uses.project.push(project === undefined ? NOBODY : this.#projects.numberOf(project))
  }

  /** How many uses there are so far. */
  get count(): number {
    return this.#uses.link.length
  }

  /** All links, with the uses that were added. */
  links(ownerOf: (file: RepoPath) => ProjectName | undefined): NamedLinks {
    const more = this.#paths.list.slice(this.#owners.length).map((file) => {
      const owner = ownerOf(file)
      return owner === undefined ? NOBODY : this.#projects.numberOf(owner)
    })
    const { contextOf, nameOf, mannerOf, fileStarts, fileItems, projectStarts, projectItems } = this.#made
    const { link, file, project, module, line } = this.#uses
    return {
      paths: this.#paths.list,
      projects: this.#projects.list,
      modules: this.#modules.list,
      manners: this.#manners,
      contexts: this.#contexts.list,
      owners: new Int32Array([...this.#owners, ...more]),
      contextOf: new Int32Array(contextOf),
      nameOf: new Int32Array(nameOf),
      mannerOf: new Int32Array(mannerOf),
      filesOf: { starts: new Int32Array(fileStarts), items: new Int32Array(fileItems) },
      projectsOf: { starts: new Int32Array(projectStarts), items: new Int32Array(projectItems) },
      uses: {
        link: new Int32Array(link),
        file: new Int32Array(file),
        project: new Int32Array(project),
        module: new Int32Array(module),
        line: new Int32Array(line),
      },
    }
  }
}

/** Gives each text a number, equal ones the same. */
class Numbers {
  readonly list: string[]
  readonly #numbers: Map<string, number>
  #last: string | undefined
  #number = 0

  constructor(start: readonly string[]) {
    this.list = [...start]
    this.#numbers = new Map(start.map((text, at) => [text, at]))
  }

  numberOf(text: string): number {
    // Most are asked for several times in a row.
    if (text === this.#last) return this.#number
    let number = this.#numbers.get(text)
    if (number === undefined) {
      number = this.list.push(text) - 1
      this.#numbers.set(text, number)
    }
    this.#last = text
    this.#number = number
    return number
  }
}

/** Most lists are short and have none: those are not copied. */
function withoutRepeats(files: readonly RepoPath[]): readonly RepoPath[] {
  const hasRepeats = files.length > 8 || files.some((file, at) => files.indexOf(file) !== at)
  return hasRepeats ? [...new Set(files)] : files
}

const NONE = new Int32Array(0)
const NO_LISTS = { starts: new Int32Array(1), items: NONE }

/** No links yet, among this code. */
export function noLinks(paths: readonly RepoPath[]): NamedLinks {
  return {
    paths,
    projects: [],
    modules: [],
    manners: [],
    contexts: [],
    owners: NONE,
    contextOf: NONE,
    nameOf: NONE,
    mannerOf: NONE,
    filesOf: NO_LISTS,
    projectsOf: NO_LISTS,
    uses: { link: NONE, file: NONE, project: NONE, module: NONE, line: NONE },
  }
}
