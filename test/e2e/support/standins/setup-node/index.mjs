// A stand-in for actions/setup-node: installs nothing, says what is there.
import { appendFileSync } from 'node:fs'

const version = process.version.slice(1)
appendFileSync(process.env.GITHUB_OUTPUT, `node-version=${version}\n`)
console.log(`asked for Node ${process.env['INPUT_NODE-VERSION'] || 'of any version'}, found ${version} on PATH`)
