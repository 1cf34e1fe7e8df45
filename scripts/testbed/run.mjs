import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import path from 'node:path'

const TIME_LIMIT_MS = 15 * 60_000

/**
 * Runs a program to its end and appends what it prints to `log`.
 *
 * @throws {Error} with the line of its output that tells most, when it cannot start, fails, or takes longer than 15 minutes
 */
export function run(command, args, { cwd, log, env = {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...environment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Not the option `timeout`: its timer keeps Node alive when the program does not start.
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
      killSignal: 'SIGKILL',
    })
    const shown = [path.basename(command), ...args.slice(0, 3)].join(' ')
    let printed = ''
    const keep = (chunk) => {
      printed += chunk
      if (log !== undefined) appendFileSync(log, chunk)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', ({ code }) =>
      reject(new Error(code === 'ABORT_ERR' ? `${command} took too long` : `${command} does not start (${code})`)),
    )
    child.on('close', (code, signal) => {
      if (code === 0) resolve(printed)
      else reject(new Error(`${shown} ended with ${code ?? signal}: ${tellingLine(printed)}`))
    })
  })
}

/** The line that tells most: npm ends with advice and names the cause first, others end with the cause. */
function tellingLine(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((candidate) => candidate.startsWith('npm error')) ?? lines.at(-1)
  return line?.trim().slice(0, 300) ?? 'it printed nothing'
}

// What the outer npm, a virtual environment or local wheels would change about the programs that are fetched.
const FOREIGN =
  /^(npm_(package|lifecycle|command|execpath|node_execpath)|npm_config_(node_options|local_prefix)$|NODE_OPTIONS$|PYTHON|VIRTUAL_ENV|GO(FLAGS|BIN|TOOLCHAIN)$|PIP_(FIND_LINKS|USER|TARGET|PREFIX)$)/

/** The environment of this process without what would leak into the parts. */
function environment() {
  const kept = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name))
  return { ...Object.fromEntries(kept), PIP_FIND_LINKS: '', PIP_NO_INPUT: '1', PIP_DISABLE_PIP_VERSION_CHECK: '1' }
}
