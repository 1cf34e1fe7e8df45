import { pathsInPython } from './path-strings.ts'
import type { FoundName } from './typescript-names.ts'

// A dotted name that is a whole string, perhaps with an attribute after a colon: a setting, a name to mock.
const DOTTED = /["']([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)(?::[\w.]+)?["']/g
// `python -m core`, `[sys.executable, "-m", "core"]`
const RUN = /-m["',\s]+([A-Za-z_]\w*(?:\.\w+)*)/g
// Where a word alone may be a package: lists of applications, and what looks modules up in packages.
const LISTS_PACKAGES = /_APPS\b|autodiscover|discover_|\bscan\(|\bpackages=|\bfiles\(|\bPackageLoader\(/
const WORD = /["']([A-Za-z_]\w*)["']/g

/** What the strings of a Python text may name: modules, packages, paths of code. */
export function namesInPython(text: string): readonly FoundName[] {
  const found: FoundName[] = pathsInPython(text).map(({ path, at }) => ({ name: path, at }))
  for (const { 1: name = '', index } of text.matchAll(DOTTED)) found.push({ name, at: index })
  if (text.includes('-m')) for (const { 1: name = '', index } of text.matchAll(RUN)) found.push({ name, at: index })
  if (!LISTS_PACKAGES.test(text)) return found
  for (const { 1: name = '', index } of text.matchAll(WORD)) found.push({ name, at: index })
  return found
}

// What hands the names of a package on when they are asked for: lazy_loader and its like, or an object in place of the module.
const LAZY =
  /\b__getattr__\s*[,=](?!=)|sys\.modules\[\s*__name__\s*\]\s*=(?!=)|\b(?:attach|attach_stub|\w*[Ll]azy\w*)\(\s*__name__/
const LOADS = /\b(?:iter_modules|walk_packages|load_module|exec_module)\s*\(/
// `map(importlib.import_module, names)`, `load = import_module`
const HANDED_ON =
  /[=(,][ \t]*(?:importlib[ \t]*\.[ \t]*)?(?:import_module|__import__|import_string|run_module|run_path)[ \t]*(?=[,)\n;#]|$)/g

/** Whether a module may hand on whatever lies in its package. */
export function isLazy(text: string): boolean {
  return (text.includes('__getattr__') || text.includes('__name__')) && LAZY.test(text)
}

/** Where a text loads modules that it finds, or hands a function on that does; -1 where it does not. */
export function loadsFound(text: string): number {
  if (text.includes('_modules') || text.includes('_packages') || text.includes('_module')) {
    const at = text.search(LOADS)
    if (at >= 0) return at
  }
  if (!/import_module|__import__|import_string|run_module|run_path/.test(text)) return -1
  for (const { index } of text.matchAll(HANDED_ON)) {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index)
    if (!/^\s*(?:from|import)\b|^\s*#/.test(line) && !/import\s*$/.test(text.slice(Math.max(0, index - 20), index)))
      return index
  }
  return -1
}
