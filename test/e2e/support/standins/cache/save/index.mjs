// A stand-in for actions/cache/save: an entry that is there stays, as a cache never changes one.
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

const { E2E_CACHE, GITHUB_WORKSPACE, INPUT_KEY, INPUT_PATH } = process.env
const [file, entry] = [path.resolve(GITHUB_WORKSPACE, INPUT_PATH), path.join(E2E_CACHE, INPUT_KEY)]
mkdirSync(E2E_CACHE, { recursive: true })
if (existsSync(file) && !existsSync(entry)) cpSync(file, entry)
