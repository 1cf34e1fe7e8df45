// Whether a secret is in what a job leaves: its work folder, with the settings of git, its files of commands, its temporary files, its outputs.
import { appendFileSync } from 'node:fs'
import path from 'node:path'
import { holdsSecret, secretsIn } from './secrets.ts'

const { E2E_LOOK, GITHUB_JOB, GITHUB_OUTPUT, GITHUB_WORKSPACE, RUNNER_TEMP } = process.env
const folders = {
  'the work folder': GITHUB_WORKSPACE,
  RUNNER_TEMP,
  'the files of commands': path.dirname(GITHUB_OUTPUT),
}
const files = Object.entries(folders).flatMap(([name, folder]) => secretsIn(folder).map((file) => `${file} in ${name}`))
const outputs = Object.entries(process.env)
  .filter(([name, value]) => name.startsWith('LOOK_AT_') && holdsSecret(value))
  .map(([name]) => `the output ${name.slice('LOOK_AT_'.length)}`)
appendFileSync(E2E_LOOK, `${JSON.stringify({ job: GITHUB_JOB, found: [...files, ...outputs] })}\n`)
