// Joins the modules of the graph page into one script: each in a scope of its own, in the order in which they need one another.
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'

const IMPORT = /^import (?:\{([^}]*)\} from )?'([^']+)';?$/gm
const EXPORT = /^export (?=(?:const|function) (\w+))/gm

/**
 * One script that does what the module does, with all that it imports by relative paths.
 *
 * @throws {Error} for an import or export that is written in another way than `{ name } from './file'`, and for modules in a circle
 */
export function joinModules(entry) {
  const numbers = new Map()
  const pieces = []
  const open = new Set()

  function add(file) {
    if (numbers.has(file)) return numbers.get(file)
    if (open.has(file)) throw new Error(`${file} imports itself on some way`)
    open.add(file)
    const text = readFileSync(file, 'utf8')
    const source = file.endsWith('.ts') ? stripTypeScriptTypes(text) : text
    const body = source.replace(IMPORT, (_, names, place) => {
      const number = add(path.resolve(path.dirname(file), place))
      return names === undefined ? '' : `const {${names.replaceAll(' as ', ': ')}} = m${number}`
    })
    const exported = [...body.matchAll(EXPORT)].map(([, name]) => name)
    const plain = body.replace(EXPORT, '')
    const strange = /^(?:import|export)\b.*/m.exec(plain)
    if (strange !== null) throw new Error(`${file}: ${strange[0]}`)
    const number = numbers.size
    numbers.set(file, number)
    const tidy = plain
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
    pieces.push(`const m${number} = (() => {\n${tidy}\nreturn { ${exported.join(', ')} }\n})()`)
    return number
  }

  add(path.resolve(entry))
  return `(() => {\n'use strict'\n${pieces.join('\n')}\n})()`
}
