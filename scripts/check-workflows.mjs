// GitHub's own language service over every workflow and action.yml here: syntax, contexts, and the inputs, secrets and outputs of the workflows
// that are called, whether here or as others call them.
//   node scripts/check-workflows.mjs FILE…     prints a line for each finding; exits 1 where there is one
import { existsSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { load } from 'js-yaml'
import { TextDocument } from 'vscode-languageserver-textdocument'

const root = fileURLToPath(new URL('..', import.meta.url))
const OWNER = 'maestro-actions'

// It is made for bundlers, which take JSON without being told that it is JSON.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate } = await import('@actions/languageservice')

/** Of ours, whatever version is asked for: as it stands here. */
function ownFile({ owner = OWNER, path: file }) {
  if (owner !== OWNER || !existsSync(path.join(root, file))) throw new Error(`${owner}: ${file} is not here`)
  return { name: file, content: readFileSync(path.join(root, file), 'utf8') }
}

const config = {
  fileProvider: { getFileContent: async (reference) => ownFile(reference) },
  actionsMetadataProvider: {
    async fetchActionMetadata({ owner, path: folder = '' }) {
      return owner === OWNER ? load(ownFile({ owner, path: path.posix.join(folder, 'action.yml') }).content) : undefined
    },
  },
}
// Others' actions are elsewhere.
const OTHERS = /^Unable to resolve action `(?!maestro-actions\/)/

async function findingsIn(file, text) {
  const document = TextDocument.create(pathToFileURL(path.join(root, file)).href, 'yaml', 1, text)
  const found = (await validate(document, config)).filter(({ message }) => !OTHERS.test(message))
  return found.map(({ range, message }) => `${file}:${range.start.line + 1}: ${message}`)
}

for (const file of process.argv.slice(2)) {
  const text = readFileSync(path.join(root, file), 'utf8')
  // Of a step with `$/` it does not look at the inputs; as others would name the action, it does.
  const asOthers = text.replace(/uses: \$\/(?=\s|actions\/)(\S*)/g, `uses: ${OWNER}/${OWNER}/$1@v1`)
  const findings = new Set([...(await findingsIn(file, text)), ...(await findingsIn(file, asOthers))])
  for (const line of findings) console.log(line)
  if (findings.size > 0) process.exitCode = 1
}
