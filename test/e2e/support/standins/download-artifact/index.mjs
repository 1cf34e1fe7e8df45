// A stand-in for actions/download-artifact: copies what the stand-in for upload-artifact kept.
import { cpSync } from 'node:fs'
import path from 'node:path'

const { E2E_ARTIFACTS, GITHUB_WORKSPACE, INPUT_NAME, INPUT_PATH } = process.env
cpSync(path.join(E2E_ARTIFACTS, INPUT_NAME), path.resolve(GITHUB_WORKSPACE, INPUT_PATH), { recursive: true })
