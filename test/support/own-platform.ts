import { OWN_BACKEND, OWN_BUILD_SYSTEM } from './own-backend.ts'
import type { FileEdit } from './repository.ts'

export type Edits = Readonly<Record<string, FileEdit>>

/** What a test cares for of a package. */
export interface SamplePackage {
  readonly version?: string
  readonly needs?: readonly string[]
  /** What its module holds; without it, it imports what it needs. */
  readonly code?: string
  /** Further lines of `[project]`. */
  readonly more?: string
  /** Another back end than ours. */
  readonly backend?: string
}

/** A package that builds without an index, and takes others of the workspace from it. */
export function pack(name: string, sample: SamplePackage = {}): Edits {
  const { version = '0.1.0', needs = [], code = '', more = '', backend = OWN_BACKEND } = sample
  const module = `acme_${name.replaceAll('-', '_')}`
  const sources = needs.map((one) => `acme-${one} = { workspace = true }\n`).join('')
  const dependencies = JSON.stringify(needs.map((one) => `acme-${one}`))
  const imports = needs.map((one) => `import acme_${one.replaceAll('-', '_')}\n`).join('')
  return {
    [`packages/${name}/pyproject.toml`]: `[project]\nname = "acme-${name}"\nversion = "${version}"\ndependencies = ${dependencies}\n${more}\n${OWN_BUILD_SYSTEM}\n[tool.uv.sources]\n${sources}`,
    [`packages/${name}/own_backend.py`]: backend,
    [`packages/${name}/src/${module}/__init__.py`]: code || imports,
  }
}

/** The root of a workspace whose members are packages of {@link pack}. */
export const WORKSPACE_ROOT: Edits = { 'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n' }

/** Three packages in a row: `acme-api` needs `acme-auth`, which needs `acme-log`. */
export function ownPlatform(): Edits {
  return { ...WORKSPACE_ROOT, ...pack('log'), ...pack('auth', { needs: ['log'] }), ...pack('api', { needs: ['auth'] }) }
}
