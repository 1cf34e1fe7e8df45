import { problemAt } from '../standards/json.ts'
import {
  folderOf,
  type LockedEdge,
  type LockedEntry,
  type LockfileReader,
  type LockKey,
  type LockReading,
  MOST_LOCK_CHARACTERS,
  NO_GLOBALS,
  NO_PATCHES,
} from './lockfile.ts'

/**
 * yarn.lock of yarn 1: entries under all the ranges that they answer. It knows no projects, and its workspaces do not stand in it.
 *
 * @see https://classic.yarnpkg.com/lang/en/docs/yarn-lock/
 */
export const yarnClassicLock: LockfileReader = {
  name: 'yarn classic',
  reads: (text) => !/^__metadata:/m.test(text),
  async parse(text): Promise<LockReading> {
    if (text.length > MOST_LOCK_CHARACTERS)
      return problemAt(text, 0, `at most ${MOST_LOCK_CHARACTERS} characters are read`)
    const blocks = blocksOf(text)
    if ('problem' in blocks) return blocks
    const byPattern = new Map(
      blocks.blocks.flatMap((block) => block.patterns.map((pattern) => [pattern, block] as const)),
    )
    const byName = new Map<string, LockKey[]>()
    for (const block of blocks.blocks) {
      for (const name of new Set(block.patterns.map(nameOf)))
        byName.set(name, [...(byName.get(name) ?? []), keyOf(block)])
    }
    // A range that stands nowhere was redirected by `resolutions`, to whatever has the name.
    const find = (name: string, range: string): readonly LockKey[] => {
      const found = byPattern.get(`${name}@${range}`)
      return found === undefined ? (byName.get(name) ?? []) : [keyOf(found)]
    }
    const entries = new Map(blocks.blocks.map((block) => [keyOf(block), entryOf(block, find)]))
    return { set: { format: '1', hashFormat: '', entries, globals: NO_GLOBALS, find, patches: NO_PATCHES } }
  },
}

interface Block {
  /** `react@^18.0.0`, as manifests ask for it. */
  readonly patterns: readonly string[]
  readonly fields: Map<string, string>
  readonly dependencies: [name: string, range: string][]
}

function keyOf({ patterns }: Block): LockKey {
  return patterns.join(', ')
}

function nameOf(pattern: string): string {
  const at = pattern.indexOf('@', 1)
  return at < 0 ? pattern : pattern.slice(0, at)
}

function entryOf(block: Block, find: (name: string, range: string) => readonly LockKey[]): LockedEntry {
  const { patterns, fields, dependencies } = block
  const version = fields.get('version') ?? ''
  // The hash behind the address is the one of the content, which newer locks give as integrity too.
  const [address = '', short = ''] = (fields.get('resolved') ?? '').split('#')
  const folder = patterns.map((pattern) => /@(?:file|link):(.*)$/.exec(pattern)?.[1]).find((path) => path !== undefined)
  const isFolder = folder !== undefined && !/\.(?:tgz|tar|tar\.gz)$/.test(folder)
  const edges = dependencies.flatMap(([name, range]): readonly LockedEdge[] =>
    find(name, range).map((to) => ({ to, label: '' })),
  )
  return {
    name: nameOf(patterns[0] ?? ''),
    version,
    source: address,
    hash: fields.get('integrity') ?? short,
    edges,
    ...(isFolder ? { folder: folderOf(folder) } : {}),
  }
}

type Blocks = { readonly blocks: readonly Block[] } | Extract<LockReading, { problem: unknown }>

/** Lines without indent name a block, two spaces a field, four an entry of the list that the field began. */
function blocksOf(text: string): Blocks {
  const blocks: Block[] = []
  let isList = false
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    const line = text.slice(at, end).trimEnd()
    const content = line.trimStart()
    const indent = line.length - content.length
    if (content !== '' && !content.startsWith('#')) {
      const words = wordsOf(content)
      const block = blocks.at(-1)
      if (words === undefined || (indent > 0 && block === undefined))
        return problemAt(text, at, 'not a line of a yarn.lock')
      if (indent === 0) {
        if (!content.endsWith(':')) return problemAt(text, at, 'expected names with ranges, and a colon')
        blocks.push({ patterns: words, fields: new Map(), dependencies: [] })
      } else if (indent === 2) {
        isList = content.endsWith(':') && /^(?:optionalD|d)ependencies:$/.test(content)
        if (!content.endsWith(':')) block?.fields.set(words[0] ?? '', words[1] ?? '')
      } else if (isList) block?.dependencies.push([words[0] ?? '', words[1] ?? ''])
    }
    at = end + 1
  }
  return { blocks }
}

/** The words of a line, apart by spaces, commas and the colon at its end; some in double quotes. Undefined where a quote does not end. */
function wordsOf(line: string): readonly string[] | undefined {
  const words: string[] = []
  for (let at = 0; at < line.length; ) {
    const character = line.charAt(at)
    if (character === ' ' || character === ',') at++
    else if (character === '"') {
      let end = line.indexOf('"', at + 1)
      while (end > 0 && line.charAt(end - 1) === '\\') end = line.indexOf('"', end + 1)
      if (end < 0) return undefined
      words.push(line.slice(at + 1, end).replaceAll('\\"', '"'))
      at = end + 1
      if (line.charAt(at) === ':') at++
    } else {
      let end = at
      while (end < line.length && line.charAt(end) !== ' ' && line.charAt(end) !== ',') end++
      const word = line.slice(at, end)
      words.push(end === line.length && word.endsWith(':') ? word.slice(0, -1) : word)
      at = end
    }
  }
  return words
}
