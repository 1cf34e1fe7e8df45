import type { Ecosystem } from '../workspaces/workspace.ts'

/** Programs that check code, by what they do and of which world they are; each list is a part of a regular expression. */
export const CHECK_PROGRAMS = {
  lint: {
    python: 'ruff|flake8|pylint|black|isort',
    node: String.raw`eslint|biome|prettier|oxlint|stylelint|xo|standard|markdownlint(?:-cli2)?|next|ng\s+lint`,
  },
  typecheck: {
    python: String.raw`mypy|pyright|basedpyright|ty\s+check`,
    node: 'tsc|tsgo|vue-tsc|svelte-check|next',
  },
  test: {
    python: String.raw`pytest|py\.test|unittest`,
    node: String.raw`jest|vitest|ava|mocha|playwright|cypress|node\s+--test|(?:bun|deno|ng)\s+test`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Ecosystem, string>>>>

/** Finds where a command or a script starts one of these programs, also by its file: `node ../../node_modules/eslint/bin/eslint.js`. */
export function starting(names: string): RegExp {
  const byName = String.raw`(?:^|[\s/"'&;|])(?:${names})(?=[\s"'&;|]|$)`
  const byFile = String.raw`node_modules/\S*/(?:${names})\.[cm]?js\b`
  return new RegExp(`(?:${byName}|${byFile})`, 'm')
}
