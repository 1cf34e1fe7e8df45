// A stand-in for actions/create-github-app-token: the token of the test, masked as the action masks it.
import { appendFileSync } from 'node:fs'

const { E2E_APP_TOKEN, GITHUB_OUTPUT } = process.env
console.log(`::add-mask::${E2E_APP_TOKEN}`)
appendFileSync(GITHUB_OUTPUT, `token=${E2E_APP_TOKEN}\n`)
