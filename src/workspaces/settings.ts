import type { Finding, Location, ProjectName } from './workspace.ts'

/** What `maestro.toml` (or `[tool.maestro]` of the root pyproject.toml) says of one project. */
export interface ProjectSettings {
  readonly at: Location
  /** Globs from the repository's root: files outside its folder, or documentation, that its tests read. */
  readonly inputs: readonly string[]
  /** Projects that it depends on though no manifest says so. */
  readonly dependsOn: readonly string[]
  /** Commands by target name; `false` takes a target away. */
  readonly targets: ReadonlyMap<string, string | false>
  /** Targets of which more than the repository decides how they end. */
  readonly external: readonly string[]
  /** Variables of the environment that its tasks read. */
  readonly env: readonly string[]
}

/** The optional refinements of what the manifests say. */
export interface Settings {
  /** Globs from the repository's root: files that touch nobody. */
  readonly ignore: readonly string[]
  readonly projects: ReadonlyMap<ProjectName, ProjectSettings>
  readonly findings: readonly Finding[]
}

export const NO_SETTINGS: Settings = { ignore: [], projects: new Map(), findings: [] }
