import type { ModuleImport, ModuleScan } from './module-scan.ts'
import { type FoundModule, findModules } from './typescript-scan.ts'

/**
 * The imports of a text in JavaScript or TypeScript, with or without JSX: `import`, `export … from`, `import()`, `require()`, mocks of
 * jest and vitest, references in comments; those that only types follow are marked. No tree is built.
 *
 * @see https://tc39.es/ecma262/#sec-modules
 */
export function scanTypeScript(text: string): ModuleScan {
  const { found, problem } = findModules(text)
  return { ...listed(text, [...references(text), ...found]), ...(problem === undefined ? {} : { problem }) }
}

function listed(text: string, found: readonly FoundModule[]): Pick<ModuleScan, 'imports' | 'dynamicLines'> {
  const imports: ModuleImport[] = []
  const dynamicLines: number[] = []
  let line = 1
  let next = text.indexOf('\n')
  for (const { module, at, isTypeOnly, isGuarded, isDynamic } of found) {
    for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++
    if (module !== undefined) imports.push({ module, names: [], line, isTypeOnly, isGuarded, isDynamic })
    else if (!isTypeOnly) dynamicLines.push(line)
  }
  return { imports, dynamicLines }
}

/** `/// <reference path="./a.d.ts" />` and `types="b"`: https://www.typescriptlang.org/docs/handbook/triple-slash-directives.html */
function references(text: string): readonly FoundModule[] {
  if (!text.includes('<reference')) return []
  const kind = { isTypeOnly: true, isDynamic: false, isGuarded: false, at: 0 }
  return [...text.matchAll(/^\/\/\/[ \t]*<reference[ \t]+(path|types)=["']([^"'\n]+)["']/gm)].map(([, key, value]) => {
    const name = value as string
    return { ...kind, module: key === 'types' || name.startsWith('.') ? name : `./${name}` }
  })
}
