import { expect, test } from '@jest/globals'
import { uvFileOrigins, uvFiles } from './uv-files.ts'

const NONE = process.platform === 'win32' ? { UV_NO_CONFIG: '1' } : { UV_CONFIG_FILE: '/dev/null' }
const USERS = '/home/me/.config/uv/uv.toml'

async function found(manifest: string, more: Readonly<Record<string, string>> = {}, variables = {}) {
  const texts: Readonly<Record<string, string>> = { '/p/pyproject.toml': manifest, [USERS]: '', ...more }
  const given: Readonly<Record<string, string>> = { HOME: '/home/me', ...variables }
  const system = { variable: (name: string) => given[name], files: { read: async (file: string) => texts[file] } }
  const { settings, read } = await uvFiles('/p', system)
  return { ...Object.fromEntries(settings), read }
}

test.each([
  ['without settings', '[project]\nname = "x"'],
  ['with what uv takes from the project', '[tool.uv]\npackage = false\n[tool.uv.sources]\na = { workspace = true }'],
  ['with an index that is explicit', '[[tool.uv.index]]\nname = "torch"\nurl = "https://x.example/"\nexplicit = true'],
  ['with an index that gives way', '[[tool.uv.index]]\nurl = "http://127.0.0.1:8417/simple/"\ndefault = true'],
])('a product %s has uv read no file of settings', async (_, manifest) => {
  expect(await found(manifest)).toEqual({ ...NONE, read: [] })
})

test('a product with uv.toml has uv read that, and no other', async () => {
  expect(await found('', { '/p/uv.toml': 'offline = false' })).toEqual({ UV_CONFIG_FILE: '/p/uv.toml', read: [] })
})

test.each(['[tool.uv]\nprerelease = "allow"', '[[tool.uv.index]]\nname = "corp"\nurl = "https://x.example/"'])(
  'a product with settings in its manifest keeps them, and files of others are told: %s',
  async (manifest) => {
    expect(await found(manifest)).toEqual({ read: [USERS] })
    expect(await found(manifest, {}, { XDG_CONFIG_HOME: '/elsewhere' })).toEqual({ read: [] })
    expect(await found(manifest, {}, { UV_CONFIG_FILE: '/tmp/x.toml' })).toEqual({ ...NONE, read: [] })
  },
)

test.each([
  [
    '[[index]]\nname = "evil"\nurl = "https://x.example/simple"',
    1,
    'the index evil (https://x.example/simple) is asked',
  ],
  ['[pip]\nextra-index-url = ["https://x.example/simple"]', 2, 'extra-index-url has https://x.example/simple asked'],
  ['[[index]]\nurl = "https://x.example/simple"\ndefault = true', undefined, ''],
  ['[[index]]\nname = "torch"\nurl = "https://x.example/simple"\nexplicit = true', undefined, ''],
  ['[[index]]\nurl = "http://127.0.0.1:8417/simple/"', undefined, ''],
  ['offline = false', undefined, ''],
  ['{{', undefined, ''],
])('what a file of others has uv ask is told with its line: %j', async (text, line, message) => {
  const places = { mode: 'route', port: 8417, privateUrls: [], publicUrl: 'https://pypi.org/simple/' } as const
  const found = await uvFileOrigins([USERS], places, { read: async () => text })
  const expected = { file: USERS, line, message: expect.stringContaining(message), fix: expect.any(String) }
  expect(found).toEqual(line === undefined ? [] : [expected])
})
