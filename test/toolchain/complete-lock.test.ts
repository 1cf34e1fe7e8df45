import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

type Packages = Record<string, object>

const script = path.resolve('scripts/complete-lock.mjs')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function completeLock(packages: Packages, ...flags: string[]) {
  const file = path.join(folder, 'package-lock.json')
  writeFileSync(file, JSON.stringify({ lockfileVersion: 3, packages }))
  const { status, stderr } = spawnSync(process.execPath, [script, ...flags, file], { encoding: 'utf8' })
  return { status, stderr, packages: JSON.parse(readFileSync(file, 'utf8')).packages as Packages }
}

const parent = (...wanted: string[]) => ({
  version: '1.0.0',
  dev: true,
  optionalDependencies: Object.fromEntries(wanted.map((name) => [name, '1.0.0'])),
})

describe('what the name of a platform package tells', () => {
  test.each<[string, object]>([
    ['@biomejs/cli-linux-arm64-musl', { cpu: ['arm64'], libc: ['musl'], os: ['linux'] }],
    ['@oxc-parser/binding-linux-x64-gnu', { cpu: ['x64'], libc: ['glibc'], os: ['linux'] }],
    ['@oxc-parser/binding-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
    ['@oxc-parser/binding-android-arm-eabi', { cpu: ['arm'], os: ['android'] }],
    ['@oxc-parser/binding-win32-ia32-msvc', { cpu: ['ia32'], os: ['win32'] }],
    ['@oxc-parser/binding-wasm32-wasi', { cpu: ['wasm32'] }],
    ['turbo-windows-64', { os: ['win32'] }],
  ])('%s', (name, platform) => {
    const { status, packages } = completeLock({ '': {}, 'node_modules/tool': parent(name) })
    expect(status).toBe(0)
    expect(packages[`node_modules/${name}`]).toEqual({ version: '1.0.0', dev: true, optional: true, ...platform })
  })
})

test('an entry that is there, at the top or beside who wants it, stays alone', () => {
  const packages = {
    '': {},
    'node_modules/a': parent('x-linux-x64'),
    'node_modules/a/node_modules/x-linux-x64': { version: '1.0.0' },
    'node_modules/b': parent('y-linux-x64'),
    'node_modules/y-linux-x64': { version: '1.0.0' },
  }
  expect(completeLock(packages, '--check')).toMatchObject({ status: 0, stderr: '', packages })
})

test('another version at the top sends the entry beside who wants it', () => {
  const { packages } = completeLock({
    '': {},
    'node_modules/@s/b': parent('x-linux-x64'),
    'node_modules/x-linux-x64': { version: '2.0.0' },
  })
  expect(packages['node_modules/@s/b/node_modules/x-linux-x64']).toMatchObject({ version: '1.0.0' })
})

test('--check writes nothing and names what is missing', () => {
  const packages = { '': {}, 'node_modules/a': parent('x-linux-x64') }
  const outcome = completeLock(packages, '--check')
  expect(outcome.status).toBe(1)
  expect(outcome.stderr).toContain('node_modules/x-linux-x64 1.0.0')
  expect(outcome.packages).toEqual(packages)
})

test.each<[string, Packages, string]>([
  ['a name without a platform', { 'node_modules/a': parent('fast-addon') }, 'its name tells no platform'],
  [
    'the host of a registry',
    { 'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a' } },
    "names a registry's host",
  ],
])('%s fails the lock', (_, packages, message) => {
  const { status, stderr } = completeLock({ '': {}, ...packages })
  expect(status).toBe(1)
  expect(stderr).toContain(message)
})
