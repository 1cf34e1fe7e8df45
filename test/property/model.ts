/** How a project is described: one manifest in one of these manners. */
export type Dialect =
  | 'poetry'
  | 'poetry-legacy'
  | 'poetry-project'
  | 'setuptools'
  | 'hatch'
  | 'pdm'
  | 'uv-path'
  | 'uv-member'
  | 'package'

export type AreaKind = 'python' | 'uv' | 'npm' | 'pnpm' | 'yarn' | 'berry' | 'node'

/** A folder of the repository with projects of one kind; the workspaces among them have a manifest of their own at the top. */
export interface Area {
  readonly kind: AreaKind
  /** `''` or with a slash at its end. */
  readonly folder: string
  /** A plain range is linked to a sibling that satisfies it. */
  linksByName: boolean
  /** Values in the manifest at its top. */
  readonly root: { lint: number; dev: number; form: number; scripts: number }
  /** Members that uv's root finds for all members. */
  readonly rootSources: Set<string>
}

/**
 * A dependency on a sibling as somebody wrote it, which may be out of date: `path` asks for a folder, `member` for a member of the
 * workspace by name, `range` for a version of that major, `registry` for a version that no sibling has.
 */
export interface Use {
  readonly folder: string
  readonly name: string
  readonly group: 'main' | 'dev' | 'extra' | 'peer'
  readonly form: 'path' | 'member' | 'range' | 'registry'
  /** Major version, of a range. */
  readonly major: number
  /** Which of the dialect's ways to write the same. */
  readonly spelling: number
}

/** One manifest: counters stand for what is written there, so that a change of one is a change of that part alone. */
export interface Part {
  readonly dialect: Dialect
  name: string
  major: number
  patch: number
  uses: readonly Use[]
  readonly counts: { main: number; dev: number; lint: number; scripts: number; about: number; form: number }
  /** Its distribution holds the folder of tests, too. */
  ships: boolean
  /** Its scripts run some of the manifests above; of a package.json alone. */
  readonly callsUp: boolean
  isBroken: boolean
}

/**
 * What a file is to those around it.
 * - `source`: dependents load it. `test`: a test in the folder for tests. `named-test`: a test by its name.
 * - `document`: linters that a manifest states read it. `prompt`: a document within an importable package.
 * - `lint`, `conftest`, `node-tests`, `node-lint`, `python-runtime`, `node-runtime`: settings, which hold for projects below, too.
 * - `image`: how one project's image is made. `plain`: whatever else. `workflow`: no task reads it. `surroundings`: tests and builds of everybody. `linters`: linters of everybody below. `all`: settings of everybody.
 */
export type FileKind =
  | 'source'
  | 'test'
  | 'named-test'
  | 'document'
  | 'prompt'
  | 'lint'
  | 'conftest'
  | 'python-runtime'
  | 'node-runtime'
  | 'image'
  | 'plain'
  | 'workflow'
  | 'surroundings'
  | 'linters'
  | 'all'
  | 'node-tests'
  | 'node-lint'
  | 'ignored'

export interface File {
  readonly kind: FileKind
  text: string
  mode: '100644' | '100755' | '120000'
}

export interface Project {
  /** Without a slash at its end; `''` for a project at the root. */
  readonly folder: string
  readonly area: Area
  readonly parts: readonly Part[]
  /** Settings of Nx: they name the project first. */
  nx?: { readonly name: string; implicit: readonly string[] }
  tsconfig?: { readonly extendsBase: boolean; references: readonly string[]; count: number }
}

/** Everything that a commit holds, as the generator knows it. */
export interface World {
  readonly areas: readonly Area[]
  /** By folder. */
  readonly projects: Map<string, Project>
  /** Every file that is no manifest, by path. */
  readonly files: Map<string, File>
  /** How many projects there have been: no number is used twice. */
  made: number
  /** A value in nx.json; below 0 there is none. */
  nxCount: number
  /** Settings of ours: projects by name that depend on others, files that are inputs, and what nobody reads. */
  maestro?: {
    readonly dependsOn: ReadonlyMap<string, string>
    readonly inputs: ReadonlyMap<string, string>
    count: number
  }
  /** Areas with a tsconfig.base.json, and its value. */
  readonly tsBases: Map<string, number>
}

/** What a project is called in answers: as it says itself, else by its folder. */
export function calledName({ nx, parts, folder }: Project): string {
  const readable = parts.find(({ isBroken }) => !isBroken)
  return nx?.name ?? readable?.name ?? folder.replace(/[^\w.@/-]/g, '_')
}

/** A part's world. */
export function ecosystemOf({ dialect }: Part): 'python' | 'node' {
  return dialect === 'package' ? 'node' : 'python'
}

/** A copy that may be changed without changing this. */
export function copyOf(world: World): World {
  return structuredClone(world)
}
