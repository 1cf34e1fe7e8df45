/** One import of a module, as its file states it. */
export interface ModuleImport {
  /** Python: dotted, with a dot in front for each level up (`..models.user`, `.`). TypeScript: the specifier as written. */
  readonly module: string
  /** What `from X import a, b` takes from it, each of which may be a module too; `*` for all; empty elsewhere. */
  readonly names: readonly string[]
  /** Of the statement; from 1. */
  readonly line: number
  /** Only type checkers follow it: under `if TYPE_CHECKING:`, `import type`. */
  readonly isTypeOnly: boolean
  /** Its absence is provided for: inside `try` with a handler for it, or `contextlib.suppress`. */
  readonly isGuarded: boolean
  /** Made by a call when the program comes there: `import_module('x')`, `import('x')`, `pytest_plugins`; a file's own `require` is none. */
  readonly isDynamic: boolean
}

/** What one file's text says of the modules that it needs; plain JSON, a function of path and text alone. */
export interface ModuleScan {
  /** In the order of the text. */
  readonly imports: readonly ModuleImport[]
  /** Lines of imports by a name that only the running program knows. */
  readonly dynamicLines: readonly number[]
  /** Why the imports may not be all: a syntax error, an unknown encoding, too long. */
  readonly problem?: string
}

export const NO_IMPORTS: ModuleScan = { imports: [], dynamicLines: [] }
