import { stableText } from '../standards/stable-text.ts'

/** Commands by name, or what says more of them; of several manifests a name may stand there more than once. */
export type Scripts = Iterable<readonly [name: string, script: unknown]>

/** What scripts are called that make the files that others load of a package. */
export const BUILDS =
  /(?:^|[:._/-])(?:build|compile|bundle|dist|prepack|prepare|transpile|tsc|tsup|rollup|webpack|vite|esbuild|swc)/i

const RUNS_OTHERS =
  /\b(?:npm|pnpm|yarn|bun|run-[sp]|npm-run-all2?|concurrently|wireit|lerna|turbo|nx|poe|pdm|hatch|sequence|ref|composite)\b|\bnode\s+--run\b|^\[/

/**
 * Commands with the scripts that they name (`npm run lint`, `run-p lint:*`), those that run before and after these, and what all of these name. A few
 * may be too many: a name may be any word of a command that runs scripts.
 */
export function textsBehind(commands: Iterable<string>, scripts: Scripts): ReadonlySet<string> {
  const texts = new Set(commands)
  const known = [...scripts]
  for (const text of known.length === 0 ? [] : texts) {
    if (!RUNS_OTHERS.test(text)) continue
    const words = text.split(/[\s"'`;&|()[\]{}=,]+|\bnpm:/)
    const patterns = words.filter((word) => word.includes('*')).map((word) => word.slice(0, word.indexOf('*')))
    const named = new Set(words)
    for (const [name, script] of known) {
      const isNamed = named.has(name) || named.has(name.replace(/^(?:pre|post)/, ''))
      if (isNamed || patterns.some((start) => start !== '' && name.startsWith(start))) texts.add(textOf(script))
    }
  }
  return texts
}

function textOf(script: unknown): string {
  return typeof script === 'string' ? script : stableText(script)
}

/** A script of a manifest with all that it is known to run of the same, as they stand there. */
export function scriptText(name: string, scripts: ReadonlyMap<string, unknown>): string {
  const run = `npm run ${name}`
  return [...textsBehind([run], scripts)].filter((text) => text !== run).join('\n')
}
