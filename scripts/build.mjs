// Builds dist/ from src/: tsc (checks and erases types) → ncc (one bundle with lazy chunks) → a small entry for each door.
//   node scripts/build.mjs           write dist/
//   node scripts/build.mjs --check   fail when dist/ differs from a fresh build in any byte, untracked files included
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { withoutComments } from './without-comments.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const stage = path.join(root, 'build')

// Toolkit packages only export functions, but do not say so; without saying it, importing @actions/core keeps its OIDC client,
// and with it undici: 1 MB and 50 ms at every start.
const PURE = ['core', 'exec', 'io', 'http-client', 'cache', 'github']

const isCheck = process.argv.includes('--check')
const target = isCheck ? mkdtempSync(path.join(tmpdir(), 'dist-')) : path.join(root, 'dist')
try {
  compile()
  await bundle(target)
  if (isCheck) compare(target, path.join(root, 'dist'))
} finally {
  if (isCheck) rmSync(target, { recursive: true, force: true })
}

/** src/ as JavaScript in build/js, beside copies of the toolkit that say that they are pure. */
function compile() {
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(stage)
  writeFileSync(path.join(stage, 'package.json'), '{"type":"module","sideEffects":false}\n')
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
  for (const name of PURE) {
    const from = path.join(root, 'node_modules/@actions', name)
    if (!existsSync(from)) continue
    const to = path.join(stage, 'node_modules/@actions', name)
    cpSync(from, to, { recursive: true })
    const file = path.join(to, 'package.json')
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), sideEffects: false }))
  }
}

async function bundle(folder) {
  // CommonJS, of which compiled code can be kept, and whose chunks are there at once.
  const options = { esm: false, cache: false, quiet: true, minify: false, sourceMap: false, target: 'es2022' }
  const entry = path.join(stage, 'js/index.js')
  const { code, assets } = await ncc(entry, { ...options, license: 'licenses.txt' })
  const { code: start } = await ncc(path.join(stage, 'js/start.js'), options)
  rmSync(folder, { recursive: true, force: true })
  put(folder, 'package.json', '{ "type": "commonjs" }\n')
  put(folder, 'main/index.js', mended(code))
  for (const [name, { source }] of Object.entries(assets)) {
    if (name !== 'package.json') put(folder, `main/${name}`, name.endsWith('.js') ? mended(String(source)) : source)
  }
  put(folder, 'cli/start.js', mended(start))
  const main = "require('node:path').join(__dirname, '../main/index.js')"
  put(folder, 'cli/index.js', `#!/usr/bin/env node\nrequire('./start.js').start(${main})\n`, 0o755)
  const { actions } = await import(path.join(stage, 'js/actions/index.js'))
  for (const { contract } of actions.values()) {
    if (contract.surface !== 'action') continue
    putEntry(folder, contract.name, 'index.js', 'action')
    if (contract.endsWithJob !== true) continue
    putEntry(folder, contract.name, 'post.js', 'actionEnd')
    putEntry(folder, contract.name, 'background.js', 'background')
  }
}

/** The code as it is written: where a file of a package has names of its own for what stands for `import.meta.url`, the bundler takes those. */
function mended(code) {
  const own = code.replace(
    /\b\w+_require\("url"\)\.pathToFileURL\(\w+_filename\)/g,
    'require("url").pathToFileURL(__filename)',
  )
  return withoutComments(inAscii(own))
}

/**
 * The same code without a character of more than seven bits: one such makes a text of two bytes a character of the whole file, which takes a
 * tenth longer to start.
 */
function inAscii(code) {
  // There alone an escape is not the character that it stands for.
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(code)) throw new Error('String.raw has characters that have to be escaped')
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A file that runs one door of an action. */
function putEntry(folder, name, file, door) {
  put(folder, `${name}/${file}`, `require('../main/index.js').${door}('${name}')\n`)
}

function put(folder, name, content, mode = 0o644) {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content, { mode })
}

function compare(fresh, committed) {
  const names = new Set([...filesBelow(fresh), ...filesBelow(committed)])
  const different = [...names].filter((name) => !isSame(path.join(fresh, name), path.join(committed, name))).sort()
  if (different.length > 0) {
    console.error(`dist/ is stale; run "npm run build" and commit it:\n  ${different.join('\n  ')}`)
    process.exitCode = 1
  } else console.log(`dist/ is what src/ builds (${names.size} files)`)
}

function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

function isSame(a, b) {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b))
}
