import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { actions } from '../src/actions/index.ts'

const ROOT = path.join(import.meta.dirname, '..')

describe('what follows from the source', () => {
  test('every action.yml and every table is what the contracts say', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test.each([...actions.values()].filter(({ contract }) => contract.surface === 'action'))(
    'the action $contract.name has its folder, its entry and its page',
    ({ contract: { name } }) => {
      for (const file of [`actions/${name}/action.yml`, `actions/${name}/README.md`, `dist/${name}/index.js`]) {
        expect([file, existsSync(path.join(ROOT, file))]).toEqual([file, true])
      }
    },
  )

  test('no bundle drags an HTTP client into the start of an action', () => {
    const main = path.join(ROOT, 'dist/main')
    const guilty = readdirSync(main).flatMap((name) => {
      const text = readFileSync(path.join(main, name), 'utf8')
      // The library of the actions cache brings its own, and is loaded where folders are kept.
      return /node_modules\/undici\//.test(text) && !text.includes('node_modules/@actions/cache/') ? [name] : []
    })
    expect([
      guilty,
      readFileSync(path.join(main, 'index.js'), 'utf8').includes('node_modules/@actions/cache/'),
    ]).toEqual([[], false])
  })

  test.each(['default-src', 'ArtifactService', 'x-github-api-version'])(
    'what speaks of %s is loaded only where it is asked for',
    (text) => expect(readFileSync(path.join(ROOT, 'dist/main/index.js'), 'utf8')).not.toContain(text),
  )
})
