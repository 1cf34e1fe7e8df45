import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { WrittenFile } from './write-world.ts'

/** A repository of many commits, and how to be rid of it. */
export interface ImportedRepository {
  readonly folder: string
  /** Ids of the commits, in the order in which they were given. */
  readonly commits: readonly string[]
  remove(): void
}

type Files = ReadonlyMap<string, WrittenFile>

const ENV = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' }

/** Commits of one history after the other, each with all its files, made by one process; a history begins where `isFirst` says so. */
export function importCommits(
  commits: readonly { readonly files: Files; readonly isFirst: boolean }[],
): ImportedRepository {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-property-'))
  const git = (args: readonly string[], input?: string) => {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, env: ENV, input, encoding: 'utf8' })
    if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}:\n${stderr.slice(0, 2000)}`)
  }
  git(['init', '-q', '-b', 'main'])
  let before: Files = new Map()
  const stream = commits.map(({ files, isFirst }, at) => {
    const text = commitText(at + 1, isFirst ? new Map() : before, files, isFirst)
    before = files
    return text
  })
  git(['fast-import', '--quiet', '--export-marks=marks', '--date-format=raw'], stream.join(''))
  const marks = readFileSync(path.join(folder, 'marks'), 'utf8').trim().split('\n')
  const byMark = new Map(marks.map((line) => [line.slice(1).split(' ')[0], line.split(' ')[1]]))
  return {
    folder,
    commits: commits.map((_, at) => byMark.get(`${at + 1}`) as string),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function commitText(mark: number, before: Files, files: Files, isFirst: boolean): string {
  const from = isFirst ? '' : `from :${mark - 1}\n`
  const head = `commit refs/heads/h${isFirst ? mark : ''}\nmark :${mark}\ncommitter Ada <ada@example.com> ${1_700_000_000 + mark} +0000\n${data('a change')}${from}`
  const gone = [...before.keys()].filter((file) => !files.has(file)).map((file) => `D ${quoted(file)}\n`)
  const put = changedPaths(before, files).flatMap((file) => {
    const now = files.get(file)
    return now === undefined ? [] : [`M ${now.mode} inline ${quoted(file)}\n${data(now.text)}`]
  })
  return [head, ...gone, ...put, '\n'].join('')
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

function quoted(file: string): string {
  return `"${file.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** Paths whose text or mode differs, or that only one of the two has. */
export function changedPaths(before: Files, after: Files): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths].filter((file) => {
    const [was, is] = [before.get(file), after.get(file)]
    return was?.text !== is?.text || was?.mode !== is?.mode
  })
}
