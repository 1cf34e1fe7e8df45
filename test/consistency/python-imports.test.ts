import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { ModuleImport } from '../../src/graph/module-scan.ts'
import { decodePython } from '../../src/graph/python-encoding.ts'
import { scanPython } from '../../src/graph/python-imports.ts'
import { testbedProgram } from './support/compare.ts'

type Listed = readonly [string, readonly string[], number, boolean, boolean, boolean]

const PYTHON = process.env['MAESTRO_PYTHON'] ?? testbedProgram('clients', 'python')
const FOLDERS = 'import sysconfig; p = sysconfig.get_paths(); print(p["stdlib"]); print(p["purelib"])'
const ORACLE = path.join(import.meta.dirname, 'support/python-imports.py')

/** Calls have no line in what the parser says: theirs is that of the call, ours that of its parenthesis. */
function listed({ module, names, line, isTypeOnly, isGuarded, isDynamic }: ModuleImport): Listed {
  return [module, names, isDynamic ? -1 : line, isTypeOnly, isGuarded, isDynamic]
}

function sorted(imports: readonly Listed[]): readonly string[] {
  return imports.map((one) => JSON.stringify(one)).sort()
}

test('the imports of every file are those that the parser of CPython finds', () => {
  const folders = execFileSync(PYTHON, ['-c', FOLDERS], { encoding: 'utf8' }).trim().split('\n')
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.py'))
      .map((file) => path.join(folder, file)),
  )
  const input = files.join('\n')
  const said = execFileSync(PYTHON, [ORACLE], { input, encoding: 'utf8', maxBuffer: 2 ** 30 })
    .trim()
    .split('\n')
  const different: string[] = []
  let refused = 0
  for (const [index, file] of files.entries()) {
    const expected = JSON.parse(said[index] as string) as readonly Listed[] | null
    const { text, problem } = decodePython(readFileSync(file))
    const scan = scanPython(text)
    if (expected === null) refused++
    else if (`${sorted(expected)}` !== `${sorted(scan.imports.map(listed))}`) different.push(file)
    else if ((problem ?? scan.problem) !== undefined) different.push(`${file}: ${problem ?? scan.problem}`)
  }
  expect(different).toEqual([])
  expect(files.length - refused).toBeGreaterThan(1000)
})
