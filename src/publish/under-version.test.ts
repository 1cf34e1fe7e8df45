import { expect, test } from '@jest/globals'
import { setVersion } from './under-version.ts'

test.each([
  ['[project]\r\nversion="1.0" # now\r\n', '[project]\r\nversion="2.0" # now\r\n'],
  ["[tool.poetry]\nname = 'x'\nversion = '1.0'\n", "[tool.poetry]\nname = 'x'\nversion = '2.0'\n"],
  [
    '[project]\nversion = "1"\n[tool]\npoetry.version = "1"\n',
    '[project]\nversion = "2.0"\n[tool]\npoetry.version = "2.0"\n',
  ],
  [
    '[tool.other]\nversion = "1"\n[project]\nname = "x"\ndynamic = ["readme", "version"]\n',
    '[tool.other]\nversion = "1"\n[project]\nversion = "2.0"\nname = "x"\ndynamic = ["readme"]\n',
  ],
  ['[project]\nname = "x"\ndynamic = ["version"]\n', '[project]\nversion = "2.0"\nname = "x"\ndynamic = []\n'],
  ['[tool.other]\nversion = "1"\n', undefined],
  ['[project\n', undefined],
])('%j becomes %j', async (before, after) => expect(await setVersion(before, '2.0')).toBe(after))
