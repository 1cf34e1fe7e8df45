import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Project } from '../graph/project-graph.ts'
import { realFiles } from '../system/files.ts'
import { environmentFor } from './task-environment.ts'
import type { Task } from './task-graph.ts'

const ROOT = path.resolve('/repository')
const BROUGHT = path.join(ROOT, '.maestro/bin')

/** The places on PATH from the first among the programs that setup brought, and the files that were read. */
async function pathOf(brought: readonly string[], manifests: Readonly<Record<string, string>>) {
  const read: string[] = []
  const files = {
    isFile: async () => false,
    isFolder: async (folder: string) => folder === BROUGHT,
    list: async (folder: string) => (folder === BROUGHT ? brought : []),
    read: async (file: string) => {
      read.push(path.relative(ROOT, file))
      return manifests[path.relative(ROOT, file)]
    },
  }
  const project = { name: 'a', root: 'web/a', workspaceRoots: ['web'] } as unknown as Project
  const task = { ecosystem: 'node', folder: 'web/a' } as Task
  const { variables } = await environmentFor(task, project, { root: ROOT, path: '/usr/bin', files })
  const places = (variables['PATH'] ?? '').split(path.delimiter)
  return { places: places.filter((place) => place.startsWith(BROUGHT)).map((one) => path.basename(one)), read }
}

const stating = (packageManager: string) => JSON.stringify({ packageManager })
const TWO = ['uv', 'yarn@1.22.22', 'yarn@4.5.0']

test.each([
  ['of the project', { 'web/a/package.json': stating('yarn@1.22.22') }, ['yarn@1.22.22', 'bin']],
  [
    'of its workspace',
    { 'web/a/package.json': '{}', 'web/package.json': stating('yarn@4.5.0+sha512.00') },
    ['yarn@4.5.0', 'bin'],
  ],
  ['at the top', { 'web/a/package.json': '{', 'package.json': stating('yarn@4.5.0') }, ['yarn@4.5.0', 'bin']],
  [
    'of the project, also where PATH has that one',
    { 'web/a/package.json': stating('yarn@3.0.0'), 'package.json': stating('yarn@4.5.0') },
    ['bin'],
  ],
  ['nowhere', {}, ['bin']],
  ['without a version', { 'package.json': stating('yarn') }, ['bin']],
])('a task finds the package manager that is stated %s', async (_, manifests, expected) => {
  expect((await pathOf(TWO, manifests as Record<string, string>)).places).toEqual(expected)
})

test('where no package manager was brought, no manifest is read', async () => {
  expect(await pathOf(['uv'], { 'package.json': stating('yarn@4.5.0') })).toEqual({ places: ['bin'], read: [] })
})

describe('an environment is none, and is told,', () => {
  const project = { name: 'lib/a', root: 'lib/a', workspaceRoots: [] } as unknown as Project
  const task = { ecosystem: 'python', folder: 'lib/a' } as Task
  const OWN = '.maestro/environments/lib+a'
  let top: string
  beforeEach(() => {
    top = mkdtempSync(path.join(tmpdir(), 'maestro-lost-'))
  })
  afterEach(() => rmSync(top, { recursive: true }))

  const put = (folder: string, target: string, stamp: object = {}) => {
    mkdirSync(path.join(top, folder, 'bin'), { recursive: true })
    writeFileSync(path.join(top, folder, 'maestro.json'), JSON.stringify(stamp))
    writeFileSync(path.join(top, folder, 'pyvenv.cfg'), '')
    symlinkSync(target, path.join(top, folder, 'bin/python'))
  }
  const environment = async () => {
    const { python, lost } = await environmentFor(task, project, { root: top, path: '/usr/bin', files: realFiles })
    return { python: python && path.relative(top, python), lost }
  }

  test('where its interpreter is gone', async () => {
    put(OWN, '/nonexistent/python')
    expect(await environment()).toEqual({ lost: `the interpreter of ${OWN} is gone` })
    put('lib/a/.venv', process.execPath)
    expect((await environment()).python).toBe('lib/a/.venv')
  })

  test('where its paths lead to another checkout, of which this one is a copy', async () => {
    put(OWN, process.execPath, { root: '/somewhere/else' })
    expect(await environment()).toEqual({ lost: `${OWN} was made for another checkout` })
    writeFileSync(path.join(top, OWN, 'maestro.json'), JSON.stringify({ root: top }))
    expect((await environment()).python).toBe(OWN)
  })
})
