// A stand-in for actions/download-artifact: copies what the stand-in for upload-artifact kept: one, or all whose names begin as the pattern does.
import { cpSync, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const { E2E_ARTIFACTS, GITHUB_WORKSPACE, INPUT_NAME, INPUT_PATH, INPUT_PATTERN } = process.env
const wanted = process.env['INPUT_ARTIFACT-IDS'] || INPUT_NAME
const isMeant = (name) => (INPUT_PATTERN ? name.startsWith(INPUT_PATTERN.replace(/\*$/, '')) : name === wanted)
if (INPUT_PATTERN && process.env['INPUT_MERGE-MULTIPLE'] !== 'true')
  throw new Error('only merge-multiple is stood in for')
const names = existsSync(E2E_ARTIFACTS) ? readdirSync(E2E_ARTIFACTS).filter(isMeant) : []
if (!INPUT_PATTERN && names.length === 0) throw new Error(`there is no artifact ${wanted}`)
for (const name of names) {
  cpSync(path.join(E2E_ARTIFACTS, name), path.resolve(GITHUB_WORKSPACE, INPUT_PATH), { recursive: true })
}
