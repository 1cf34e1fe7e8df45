import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { load } from 'js-yaml'

const FOLDER = path.join(import.meta.dirname, '../.github/workflows')

/** Those of our workflows that others call, in order: file, text, and what it holds. */
export function callableWorkflows() {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(FOLDER, file), 'utf8')
      return { file, text, workflow: load(text) }
    })
    .filter(({ workflow }) => workflow.on.workflow_call !== undefined)
}
