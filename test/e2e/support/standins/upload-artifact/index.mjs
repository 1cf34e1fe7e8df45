// A stand-in for actions/upload-artifact: copies one folder, or one file; what is there already stays, as artifacts never change.
import { appendFileSync, cpSync, existsSync, statSync } from 'node:fs'
import path from 'node:path'

const { E2E_ARTIFACTS, GITHUB_WORKSPACE, INPUT_NAME, INPUT_PATH } = process.env
const artifact = path.join(E2E_ARTIFACTS, INPUT_NAME)
if (existsSync(artifact)) throw new Error(`the artifact ${INPUT_NAME} is there already`)
const place = path.resolve(GITHUB_WORKSPACE, INPUT_PATH)
cpSync(place, statSync(place).isFile() ? path.join(artifact, path.basename(place)) : artifact, { recursive: true })
// The name is as good an id as any.
appendFileSync(process.env['GITHUB_OUTPUT'], `artifact-id=${INPUT_NAME}\n`)
