import { spawnSync } from 'node:child_process'

/** Runs the steps one after another, through bash's own clock for the processor time of all that they start. */
export function timed(steps, options) {
  const script = `TIMEFORMAT='%R %U %S'; time { ${steps.map((step) => `${step.map(quoted).join(' ')} >/dev/null`).join(' && ')}; }`
  const { stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8', ...options })
  if (status !== 0) throw new Error(`${steps.map((step) => step.join(' ')).join(' && ')} failed:\n${stderr}`)
  const [wall, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { wallMs: wall * 1000, cpuMs: (user + system) * 1000 }
}

function quoted(word) {
  return `'${word.replaceAll("'", "'\\''")}'`
}
