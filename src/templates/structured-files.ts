import { readJson } from '../standards/json.ts'
import { readToml } from '../standards/toml.ts'
import { readYamlDocuments } from '../standards/yaml.ts'
import type { RepoPath } from '../system/system.ts'

type Reader = (text: string) => Promise<object>

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/\.toml$|^pipfile$|^(?:poetry|uv|pdm|cargo)\.lock$/, readToml],
  [/\.(?:ya?ml|cff)$|^\.(?:clang-format|clang-tidy|yamllint)$/, (text) => readYamlDocuments(text)],
  [
    /\.(?:json|webmanifest|ipynb|geojson)$|^(?:pipfile|composer|flake)\.lock$|^\.watchmanconfig$/,
    async (text) => readJson(text),
  ],
]

// They hold comments, or are YAML as well, or have a form of their own.
const WITHOUT_READER =
  /\.(?:jsonc|json5|jsonl|code-workspace|lock|lockb|lockfile|sum)$|\.lock\.[^.]+$|-lock\.[^.]+$|^\.(?:babelrc|swcrc|eslintrc|prettierrc|stylelintrc|releaserc|jshintrc|lintstagedrc|nycrc|mocharc)$/

const nameOf = (path: RepoPath) => path.slice(path.lastIndexOf('/') + 1).toLowerCase()

/**
 * Whether programs read a file in a way that conflict markers break: workflows, actions, TOML, JSON, YAML and locks. Its name says so.
 */
export function isStructured(path: RepoPath): boolean {
  const name = nameOf(path)
  return (
    path.toLowerCase().startsWith('.github/workflows/') ||
    WITHOUT_READER.test(name) ||
    READERS.some(([fits]) => fits.test(name))
  )
}

/** Why a program that reads a file will refuse it, while it takes what the product and the templates have; undefined where it will not. */
export async function whyBroken(
  path: RepoPath,
  after: Uint8Array,
  sources: readonly Uint8Array[],
): Promise<string | undefined> {
  const read = READERS.find(([fits]) => fits.test(nameOf(path)))?.[1]
  if (read === undefined) return undefined
  const problem = await problemIn(after, read)
  if (problem === undefined) return undefined
  const before = await Promise.all(sources.map((source) => problemIn(source, read)))
  return before.every((one) => one === undefined) ? problem : undefined
}

async function problemIn(content: Uint8Array, read: Reader): Promise<string | undefined> {
  const reading = await read(Buffer.from(content).toString('utf8'))
  if (!('problem' in reading)) return undefined
  const { message, line } = reading.problem as { readonly message: string; readonly line: number }
  return `line ${line}: ${message}`
}
