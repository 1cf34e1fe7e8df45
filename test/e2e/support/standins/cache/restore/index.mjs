// A stand-in for actions/cache/restore: the entry of the key, else the newest that begins as asked.
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const { E2E_CACHE, GITHUB_WORKSPACE, INPUT_KEY, INPUT_PATH } = process.env
const start = process.env['INPUT_RESTORE-KEYS']?.trim()
const age = (name) => statSync(path.join(E2E_CACHE, name)).mtimeMs
const keys = existsSync(E2E_CACHE) ? readdirSync(E2E_CACHE).sort((a, b) => age(b) - age(a)) : []
const found = keys.find((key) => key === INPUT_KEY) ?? (start && keys.find((key) => key.startsWith(start)))
if (found) cpSync(path.join(E2E_CACHE, found), path.resolve(GITHUB_WORKSPACE, INPUT_PATH))
console.log(found ? `restored ${found}` : 'there is no entry')
