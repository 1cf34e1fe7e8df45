import { describe, expect, test } from '@jest/globals'
import { parse } from 'smol-toml'
import { platformFiles, platformHistory } from './platform.ts'

const files = platformFiles()

describe('the platform', () => {
  test('has three applications, seven shared packages and a tool, each with manifest, README and tests', () => {
    const roots = [...files.keys()].flatMap(
      (file) => /^((?:apps|packages|tools)\/[^/]+)\/README\.md$/.exec(file)?.[1] ?? [],
    )
    expect(roots).toHaveLength(11)
    for (const root of roots) {
      expect(files.has(`${root}/pyproject.toml`) || files.has(`${root}/package.json`)).toBe(true)
      expect([...files.keys()].some((file) => file.startsWith(root) && /test/.test(file))).toBe(true)
    }
  })

  test('imports only what the manifest of the project declares', () => {
    for (const [file, text] of files) {
      const folder = /^(.*)\/(?:src|tests)\/.*\.py$/.exec(file)?.[1]
      if (folder === undefined) continue
      const manifest = files.get(`${folder}/pyproject.toml`) ?? ''
      for (const [, module = ''] of text.matchAll(/^(?:from|import) (maestro_\w+)/gm)) {
        expect(manifest).toContain(module.replaceAll('_', '-'))
      }
    }
  })

  test('has two references that lead nowhere, both in maestro-hive, and path dependencies that are whole elsewhere', () => {
    const broken: string[] = []
    for (const [file, text] of files) {
      if (!file.endsWith('pyproject.toml')) continue
      for (const [, path = ''] of text.matchAll(/path = "(.*?)"/g)) {
        const target = new URL(path, `file:///repository/${file}`).pathname.replace('/repository/', '')
        if (!files.has(`${target}/pyproject.toml`)) broken.push(`${file} ${path}`)
      }
    }
    expect(broken).toEqual([
      'apps/maestro-hive/pyproject.toml ../../',
      'apps/maestro-hive/pyproject.toml ../../../packages/core-api',
    ])
  })
})

describe('the locks', () => {
  // Written by Poetry 2.5.1 for these manifests.
  test.each([
    ['packages/core-logging', '96a587278973938547417db7c59eff8073d843f768f5430a8297c837b7f707f6'],
    ['packages/core-auth', '05c2e0eef86e192acaaee4f8883a70a0ee49b66d4dde30c0961b0f5ac78f052c'],
    ['packages/core-api', 'b0807a72b4b9f5090ad5d30990c858b49375faaf9fc114901ab8a03c58bab1b0'],
    ['apps/maestro-engine', 'adb3f4518826c99ebd502f219fc54d4ac75575c22b91bca7d97fef35c5e9dd67'],
  ])('that of %s is fresh by Poetry’s own hash', (folder, hash) => {
    expect(files.get(`${folder}/poetry.lock`)).toContain(`content-hash = "${hash}"`)
  })

  test('hold every dependency of a dependency, once', () => {
    const lock = parse(files.get('apps/maestro-engine/poetry.lock') ?? '') as { package: { name: string }[] }
    const names = lock.package.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)].sort())
    expect(names.filter((name) => name.startsWith('maestro-'))).toHaveLength(7)
    expect(names).toContain('idna')
  })
})

describe('the history', () => {
  test('ends on a branch that changes core-logging and a README', () => {
    const branch = platformHistory().filter((commit) => commit.branch !== undefined)
    expect(branch.flatMap(({ edits }) => [...edits.keys()])).toEqual([
      'packages/core-logging/src/maestro_core_logging/__init__.py',
      'packages/core-logging/src/maestro_core_logging/json_formatter.py',
      'packages/core-logging/tests/test_json_formatter.py',
      'apps/maestro-hive/README.md',
    ])
  })

  test('each commit changes each file that it names', () => {
    const state = new Map<string, string>()
    for (const { edits } of platformHistory()) {
      for (const [file, text] of edits) {
        expect(state.get(file)).not.toBe(text)
        if (text === null) state.delete(file)
        else state.set(file, text)
      }
    }
    expect(state.get('packages/core-logging/src/maestro_core_logging/__init__.py')).toContain(
      'setFormatter(JsonFormatter())',
    )
  })
})
