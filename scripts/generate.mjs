// Writes what follows from the contracts and the callable workflows: each action.yml, and the tables between markers in their pages; and the
// script and style of the graph page, the starter workflows, what the callable ones ask for, the Python that runs build hooks, and the version, as texts that a bundle can hold.
//   node scripts/generate.mjs           write
//   node scripts/generate.mjs --check   fail when a file differs
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { actions } from '../src/actions/index.ts'
import { actionYml } from '../src/contract/action-yml.ts'
import { readmeTables } from '../src/contract/readme-table.ts'
import { callableWorkflows } from './callable-workflows.mjs'
import { joinModules } from './page-script.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const isCheck = process.argv.includes('--check')
const stale = []

for (const { contract } of actions.values()) {
  if (contract.surface !== 'action') continue
  const { name } = contract
  // The root action is the main job of the collection: affected.
  if (name === 'affected') {
    put('action.yml', actionYml(contract, `dist/${name}`))
    put('README.md', withTables('README.md', name, readmeTables(contract)))
  }
  put(`actions/${name}/action.yml`, actionYml(contract, `../../dist/${name}`))
  put(`actions/${name}/README.md`, withTables(`actions/${name}/README.md`, name, readmeTables(contract)))
}
for (const { file: workflowFile, workflow } of callableWorkflows()) {
  const name = path.basename(workflowFile, '.yml')
  const file = `docs/workflows/${name}.md`
  put(file, withTables(file, name, workflowTables(workflow)))
}
put('src/report/page/assets.ts', pageAssets())
put('src/actions/init/starters.ts', starters())
put('src/doctor/calls/callable.ts', callableModule())
put('src/contract/version.ts', versionModule())
put('src/publish/builder/build-hooks-script.ts', pythonModule('src/publish/builder/build_hooks.py', 'BUILD_HOOKS'))
if (stale.length > 0) {
  console.error(`Generated files differ from the contracts; run "npm run generate":\n  ${stale.join('\n  ')}`)
  process.exitCode = 1
}

function put(name, text) {
  const file = path.join(root, name)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  if (isCheck) {
    stale.push(name)
    return
  }
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`wrote ${name}`)
}

/** Its inputs, secrets, outputs, and what its jobs ask for, as Markdown. */
function workflowTables({ on, jobs }) {
  const { inputs = {}, secrets = {}, outputs = {} } = on.workflow_call
  const cell = (text) => String(text).trim().replaceAll('|', '\\|').replaceAll('\n', ' ')
  const code = (text) => (String(text).trim() === '' ? '' : `\`${cell(text)}\``)
  const table = (titles, rows) =>
    rows.length === 0
      ? []
      : [[titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')]
  const permissions = Object.entries(jobs).map(([name, job]) => [
    code(name),
    Object.entries(job.permissions ?? {})
      .map(([scope, access]) => code(`${scope}: ${access}`))
      .join(' ') || 'none',
  ])
  return [
    ...table(
      ['input', 'what it does', 'type', 'default'],
      Object.entries(inputs).map(([name, one]) => [
        code(name),
        cell(one.description),
        one.type,
        one.required ? 'required' : code(one.default),
      ]),
    ),
    ...table(
      ['secret', 'what it is for', 'needed'],
      Object.entries(secrets).map(([name, one]) => [code(name), cell(one.description), one.required ? 'yes' : 'no']),
    ),
    ...table(
      ['output', 'what it holds'],
      Object.entries(outputs).map(([name, one]) => [code(name), cell(one.description)]),
    ),
    ...table(['job', 'permissions'], permissions),
  ].join('\n\n')
}

/** The starter workflows, by kind of repository and name, as a bundle can hold them. */
function starters() {
  const folder = path.join(root, 'workflows')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yml'))
  const entries = files
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
    .map(
      (file) =>
        `  ${JSON.stringify(file.replace(/\.yml$/, ''))}: ${JSON.stringify(readFileSync(path.join(folder, file), 'utf8'))},`,
    )
  const type = 'Readonly<Record<string, string>>'
  return `// Generated from workflows/: npm run generate\nexport const STARTERS: ${type} = {\n${entries.join('\n')}\n}\n`
}

/** What each callable workflow asks of whoever calls it, as a bundle can hold it. */
function callableModule() {
  const entries = callableWorkflows().map(({ file: name, workflow: { on, jobs } }) => {
    const { inputs: given, secrets: secretly = {} } = on.workflow_call
    const inputs = Object.fromEntries(
      Object.entries(given).map(([input, { type, required = false }]) => [
        input,
        { type, isRequired: required, ...(type === 'string' ? wordsBehind(input, jobs) : {}) },
      ]),
    )
    const secrets = mapValues(secretly, ({ required = false }) => required)
    const runsCode = Object.values(jobs).some(({ steps }) =>
      steps.some(({ uses }) => /^\$\/actions\/(?:setup|run|publish)$/.test(uses)),
    )
    const permissions = mapValues(jobs, (job) => job.permissions)
    const asked = { runsCode, permissions, inputs, secrets }
    return `  [${JSON.stringify(name)}, ${JSON.stringify(asked)}],`
  })
  return `// Generated from .github/workflows/: npm run generate
/** What a workflow that others call asks of them. */
export interface CallableWorkflow {
  /** Whether it runs, or builds, what is checked out. */
  readonly runsCode: boolean
  /** By job: access by scope. */
  readonly permissions: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly inputs: Readonly<Record<string, CallableInput>>
  /** By name, whether it has to be given. */
  readonly secrets: Readonly<Record<string, boolean>>
}

/** What a workflow that others call takes. */
export interface CallableInput {
  readonly type: 'string' | 'number' | 'boolean'
  readonly isRequired: boolean
  /** All that the actions behind it take, which an empty text is part of; absent where they take more than words. */
  readonly words?: readonly string[]
  /** Whether they take whole numbers from 1 as well. */
  readonly takesCount?: boolean
}

/** By name of the file. */
export const CALLABLE: ReadonlyMap<string, CallableWorkflow> = new Map([
${entries.join('\n')}
])
`
}

/** What the actions that an input of a workflow goes to, as it is, take of words; nothing where one of them takes any text. */
function wordsBehind(input, jobs) {
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const takers = steps.flatMap((step) => {
    const action = /^\$\/actions\/(.+)$/.exec(step.uses)?.[1]
    const names = Object.entries(step.with ?? {}).flatMap(([name, text]) =>
      text === `\${{ inputs.${input} }}` ? name : [],
    )
    return action === undefined ? [] : names.map((name) => actions.get(action).contract.inputs[name])
  })
  const lists = takers.map(({ values, words }) => values ?? words)
  if (lists.length === 0 || lists.includes(undefined)) return {}
  const words = lists[0].filter((word) => lists.every((list) => list.includes(word)))
  return takers.every((taker) => taker.words !== undefined) ? { words, takesCount: true } : { words }
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

/** The version, as a bundle can hold it. */
function versionModule() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return `// Generated from package.json: npm run generate\nexport const VERSION = '${version}'\n`
}

/** A Python program as a text that a bundle can hold. */
function pythonModule(file, name) {
  const text = readFileSync(path.join(root, file), 'utf8')
  return `// Generated from ${path.basename(file)}: npm run generate\nexport const ${name} = ${JSON.stringify(text)}\n`
}

/** The script and the style of the page as texts. */
function pageAssets() {
  const folder = path.join(root, 'src/report/page/script')
  return [
    '// Generated from script/page.js, with what it imports, and script/page.css: npm run generate',
    `export const PAGE_SCRIPT = ${JSON.stringify(joinModules(path.join(folder, 'page.js')))}`,
    `export const PAGE_STYLE = ${JSON.stringify(readFileSync(path.join(folder, 'page.css'), 'utf8').trim())}`,
    '',
  ].join('\n')
}

/** The file with the text between its markers replaced; a file without them gets them at its end. */
function withTables(name, action, tables) {
  const [open, close] = [`<!-- generated: inputs and outputs of ${action} -->`, '<!-- /generated -->']
  const file = path.join(root, name)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : `# ${action}\n\n${open}\n${close}\n`
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) return `${text.trimEnd()}\n\n${open}\n${tables}\n${close}\n`
  return `${text.slice(0, from)}${open}\n${tables}\n${text.slice(to)}`
}
