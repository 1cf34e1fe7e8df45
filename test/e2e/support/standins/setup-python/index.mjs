// A stand-in for actions/setup-python: installs nothing, says what is there.
import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'

const version = execFileSync('python3', ['--version'], { encoding: 'utf8' }).trim().replace('Python ', '')
appendFileSync(process.env.GITHUB_OUTPUT, `python-version=${version}\n`)
console.log(`asked for Python ${process.env['INPUT_PYTHON-VERSION'] || 'of any version'}, found ${version} on PATH`)
