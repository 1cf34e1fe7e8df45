import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { joinModules } from '../../scripts/page-script.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-script-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes the modules, joins what `a.js` needs, and gives what the script leaves in `said`. */
function said(modules: Readonly<Record<string, string>>): readonly unknown[] {
  for (const [name, text] of Object.entries(modules)) writeFileSync(path.join(folder, name), text)
  const context = { said: [] as unknown[] }
  vm.runInNewContext(joinModules(path.join(folder, 'a.js')), context)
  return context.said
}

test('each module runs once, before those that import it, with names of its own', () => {
  const modules = {
    'a.js':
      "import { b } from './b.js'\nimport { own } from './c.ts'\nimport './b.js'\nconst name = 'a'\nsaid.push(name, b(), own)\n",
    'b.js':
      "import { own as other } from './c.ts'\nconst name = 'b'\nsaid.push('once')\nexport function b() {\n  return name + other\n}\n",
    'c.ts':
      "interface Name {\n  readonly own: string\n}\nconst name: Name['own'] = 'c'\nexport const own = name as string\n",
  }
  expect(said(modules)).toEqual(['once', 'a', 'bc', 'c'])
})

test.each([
  ['a circle', { 'a.js': "import './b.js'\n", 'b.js': "import './a.js'\n" }, /imports itself/],
  ['a default export', { 'a.js': 'export default 1\n' }, /export default 1/],
  ['a package', { 'a.js': "import * as fs from 'node:fs'\n" }, /import \* as fs/],
])('%s is refused', (_, modules, message) => expect(() => said(modules)).toThrow(message))
