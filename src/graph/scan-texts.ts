import type { Ecosystem } from '../workspaces/workspace.ts'
import type { ModuleImport } from './module-scan.ts'
import type { FileScan, NamedModule } from './scan-file.ts'

const TYPE_ONLY = 1
const GUARDED = 2
const DYNAMIC = 4

type ImportText = readonly [module: string, line: number, flags: number, ...names: string[]]

/** A scan as one short line of JSON. */
export function scanText({ imports, dynamicLines, problem, named, language }: FileScan): string {
  const shortImports = imports.map(({ module, names, line, isTypeOnly, isGuarded, isDynamic }): ImportText => {
    const flags = (isTypeOnly ? TYPE_ONLY : 0) | (isGuarded ? GUARDED : 0) | (isDynamic ? DYNAMIC : 0)
    return [module, line, flags, ...names]
  })
  const shortNamed = named.map(({ name, line }) => [name, line])
  return JSON.stringify([language, shortImports, dynamicLines, shortNamed, ...(problem === undefined ? [] : [problem])])
}

/** The scan of which {@link scanText} made a line. */
export function readScanText(text: string): FileScan {
  const [language, imports, dynamicLines, named, problem] = JSON.parse(text) as [
    Ecosystem,
    readonly ImportText[],
    readonly number[],
    readonly [string, number][],
    string?,
  ]
  return {
    imports: imports.map(importOf),
    dynamicLines,
    language,
    named: named.map(([name, line]): NamedModule => ({ name, line })),
    ...(problem === undefined ? {} : { problem }),
  }
}

function importOf([module, line, flags, ...names]: ImportText): ModuleImport {
  return {
    module,
    names,
    line,
    isTypeOnly: (flags & TYPE_ONLY) !== 0,
    isGuarded: (flags & GUARDED) !== 0,
    isDynamic: (flags & DYNAMIC) !== 0,
  }
}
