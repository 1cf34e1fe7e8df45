import { stableText } from '../standards/stable-text.ts'

const RUNS_OTHERS =
  /\b(?:npm|pnpm|yarn|bun|run-[sp]|npm-run-all2?|concurrently|wireit|poe|pdm|hatch|sequence|ref|composite)\b|\bnode\s+--run\b|^\[/

/**
 * A script of a manifest with those that run before and after it, and those of the same manifest that it names (`npm run lint`, `run-p lint:*`), as
 * they stand there.
 *
 * @param scripts commands by name, or what says more of them
 */
export function scriptText(name: string, scripts: ReadonlyMap<string, unknown>): string {
  const found = new Set([name])
  const texts: string[] = []
  for (const one of found) {
    for (const beside of [`pre${one}`, `post${one}`]) if (scripts.has(beside)) found.add(beside)
    const value = scripts.get(one)
    const text = typeof value === 'string' ? value : stableText(value)
    texts.push(text)
    if (RUNS_OTHERS.test(text)) for (const other of namesIn(text, scripts)) found.add(other)
  }
  return texts.join('\n')
}

function namesIn(text: string, scripts: ReadonlyMap<string, unknown>): readonly string[] {
  return [...text.matchAll(/[\w:.@/-]+\*{0,2}/g)].flatMap(([word]) => {
    const start = /^(.+:)\*+$/.exec(word)?.[1]
    if (start !== undefined) return [...scripts.keys()].filter((name) => name.startsWith(start))
    // `npm:lint` is how concurrently writes it.
    const called = word.replace(/^(?:npm|pnpm|yarn):/, '')
    return scripts.has(called) ? [called] : []
  })
}
