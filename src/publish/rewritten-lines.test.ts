import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { siblingsOf } from './find-sibling.ts'
import { rewriteDependencies } from './rewrite-dependencies.ts'

// NAME.toml is a manifest as people write it, of a project in libs/api; NAME.diff are the lines that go and come.
const FIXTURES = path.join(import.meta.dirname, '../../test/fixtures/manifests')
const NAMES = readdirSync(FIXTURES).flatMap((file) => (file.endsWith('.toml') ? path.basename(file, '.toml') : []))

const SIBLINGS = siblingsOf(
  [
    { root: 'libs/api', name: 'acme-api', version: '0.1.0' },
    { root: 'libs/auth', name: 'acme-auth', version: '0.3.1' },
    { root: 'libs/log', name: 'acme-log', version: '1.2.3' },
    { root: 'libs/db', name: 'acme-db', version: '2.0.0rc1' },
  ],
  '/home/ci/acme',
)

const folder = mkdtempSync(path.join(tmpdir(), 'maestro-lines-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function rewritten(text: string): Promise<string> {
  const manifest = { file: 'libs/api/pyproject.toml', folder: 'libs/api', text }
  const { text: after, problems } = await rewriteDependencies(manifest, SIBLINGS, 'caret')
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return after
}

/** The lines that git says went and came. */
function changedLines(before: string, after: string): readonly string[] {
  const [one, other] = ['before', 'after'].map((name) => path.join(folder, name)) as [string, string]
  writeFileSync(one, before)
  writeFileSync(other, after)
  const flags = ['diff', '--no-index', '--no-color', '--no-ext-diff', '--text', '-U0', one, other]
  try {
    execFileSync('git', flags, { encoding: 'utf8', env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null' } })
    return []
  } catch (error) {
    const lines = (error as { stdout: string }).stdout.split('\n')
    return lines.slice(4).filter((line) => /^[-+\\]/.test(line))
  }
}

describe.each(NAMES)('%s', (name) => {
  const [text, diff] = ['toml', 'diff'].map((kind) => readFileSync(path.join(FIXTURES, `${name}.${kind}`), 'utf8')) as [
    string,
    string,
  ]
  const lines = diff.split('\n').filter((line) => line !== '')

  test('no line changes but those of siblings', async () => {
    expect(changedLines(text, await rewritten(text))).toEqual(lines)
  })

  test('with the line ends of Windows, which stay', async () => {
    const windows = (some: string) => some.replaceAll('\n', '\r\n')
    expect(await rewritten(windows(text))).toBe(windows(await rewritten(text)))
  })

  test('without a line end at its end', async () => {
    const cut = text.trimEnd()
    const after = await rewritten(cut)
    expect(`${after}\n`).toBe(await rewritten(`${cut}\n`))
  })

  test('once rewritten, it stays as it is', async () => {
    const once = await rewritten(text)
    expect(await rewritten(once)).toBe(once)
  })
})
