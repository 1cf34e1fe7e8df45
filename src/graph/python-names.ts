import { pathsInPython } from './path-strings.ts'
import type { FoundName } from './typescript-names.ts'

// A dotted name that is a whole string, perhaps with an attribute after a colon: a setting, a name to mock.
const DOTTED = /["']([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)(?::[\w.]+)?["']/g
// `python -m core`, `[sys.executable, "-m", "core"]`
const RUN = /-m["',\s]+([A-Za-z_]\w*(?:\.\w+)*)/g
// Where a word alone may be a package: lists of applications, and what looks modules up in packages.
const LISTING = ['_APPS', 'discover', 'PackageLoader', 'packages=']
const WORD = /["']([A-Za-z_]\w*)["']/g

/** What the strings of a Python text may name: modules, packages, paths of code. */
export function namesInPython(text: string): readonly FoundName[] {
  const found: FoundName[] = pathsInPython(text).map(({ path, at }) => ({ name: path, at }))
  for (const { 1: name = '', index } of text.matchAll(DOTTED)) found.push({ name, at: index })
  if (text.includes('-m')) {
    for (const { 1: name = '', index } of text.matchAll(RUN)) {
      // It runs more of a package than who imports it.
      found.push({ name, at: index }, { name: `${name}.__main__`, at: index })
    }
  }
  if (!LISTING.some((word) => text.includes(word))) return found
  for (const { 1: name = '', index } of text.matchAll(WORD)) found.push({ name, at: index })
  return found
}

// What hands the names of a package on when they are asked for: lazy_loader and its like, or an object in place of the module.
const LAZY =
  /\b__getattr__\s*[,=](?!=)|sys\.modules\[\s*__name__\s*\]\s*=(?!=)|(?:attach|attach_stub|[Ll]azy\w*)\(\s*__name__/
const LOADS = /\b(?:iter_modules|walk_packages|load_module|exec_module)\s*\(/
// `map(importlib.import_module, names)`, `load = import_module`
const HANDED_ON = /\b(?:import_module|__import__|import_string|run_module|run_path)[ \t]*(?=[,)\n;#]|$)/g

/** Whether a module may hand on whatever lies in its package. */
export function isLazy(text: string): boolean {
  // One of these is in all of them, and looking for a word is many times faster than for a pattern.
  return (text.includes('__name__') || text.includes('__getattr__')) && LAZY.test(text)
}

/** Where a text loads modules that it finds, or hands a function on that does; -1 where it does not. */
export function loadsFound(text: string): number {
  const isModules = text.includes('_module')
  const loads = isModules || text.includes('walk_packages') ? text.search(LOADS) : -1
  if (loads >= 0 || !(isModules || text.includes('import_') || text.includes('run_path'))) return loads
  for (const { index } of text.matchAll(HANDED_ON)) {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index)
    // Not what imports the function, in one line or in parentheses.
    if (/[=(,]\s*(?:importlib\s*\.\s*)?$/.test(line) && !/^\s*(?:from|import)\b|#/.test(line)) return index
  }
  return -1
}
