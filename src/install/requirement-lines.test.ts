import { expect, test } from '@jest/globals'
import { ownedNames } from './owned-names.ts'
import { givenRequirements, readRequirementLines } from './requirement-lines.ts'

const PLACE = { owned: ownedNames(['acme-*']), indexes: ['http://127.0.0.1:8417/simple/'] }
const HASH = 'a'.repeat(64)

async function read(texts: Readonly<Record<string, string>>) {
  const files = { read: async (file: string) => texts[file.slice('/p/'.length)] }
  return readRequirementLines('/p/requirements.txt', PLACE, files)
}

test('hashes, further files and constraints all count', async () => {
  const found = await read({
    'requirements.txt': `-i http://127.0.0.1:8417/simple\n--require-hashes\n-r more/a.txt # and\n-cpins.txt\nacme-api==1.0 ; python_version > "3" \\\n    --hash=sha256:${HASH} \\\n    --hash=sha256:${'B'.repeat(64)}\n`,
    'more/a.txt':
      '--requirement=../requirements.txt\nleftpad[x]>=1\ntool @ https://x.example/tool-1-py3-none-any.whl\n',
    'pins.txt': '\uFEFFnumpy<2\n',
  })
  expect(found).toMatchObject({
    requirements: [
      'leftpad[x]>=1',
      'tool @ https://x.example/tool-1-py3-none-any.whl',
      'acme-api==1.0 ; python_version > "3"',
    ],
    constraints: ['numpy<2'],
    digests: new Map([['acme-api', new Set([HASH, 'b'.repeat(64)])]]),
  })
})

test.each([
  ['-e .', '-e . is an option that a wheelhouse does not follow'],
  ['--extra-index-url https://u:secret@x.example/', '--extra-index-url https://x.example/ is an option'],
  ['-i https://x.example/', 'is an option that a wheelhouse does not follow'],
  ['./libs/a', './libs/a is no requirement by name'],
  ['https://x.example/a-1-py3-none-any.whl', 'is no requirement by name'],
  ['a==1 --config-settings x=y', 'is no requirement by name'],
  ['Acme_Api @ https://x.example/a-1-py3-none-any.whl', 'takes acme-api, which is yours, from an address'],
  ['-r ../other.txt', '-r ../other.txt names a file outside of root'],
  ['-r /etc/other.txt', 'names a file outside of root'],
  ['-c https://x.example/pins.txt', 'names a file outside of root'],
  ['-r missing.txt', 'names a file that is not there'],
  ['a==1 --hash=sha512:00', 'has a hash that is no sha256'],
])('the line %s is refused, and not left out', async (line, message) => {
  await expect(read({ 'requirements.txt': `leftpad\\\n>=1\n${line}\n` })).rejects.toMatchObject({
    code: 'REQUIREMENT_REFUSED',
    message: expect.stringMatching(/^requirements\.txt:3: /),
  })
  await expect(read({ 'requirements.txt': line })).rejects.toThrow(message)
})

test.each([
  ['--index-url=https://x.example/', 'is an option'],
  ['-r requirements.txt', 'is an option'],
  ['acme-api@https://x.example/a.whl', 'takes acme-api, which is yours, from an address'],
])('the line %s of an input is refused', (line, message) => {
  expect(() => givenRequirements([line], PLACE)).toThrow(message)
})

test('an input may have hashes', () => {
  expect(givenRequirements([`a==1 --hash=sha256:${HASH}`, 'b'], PLACE)).toMatchObject({
    requirements: ['a==1', 'b'],
    digests: new Map([['a', new Set([HASH])]]),
  })
})
