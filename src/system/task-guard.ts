import { spawn } from 'node:child_process'

// What is over sooner costs nothing.
const AFTER_MS = 1_000

// Its input ends with the process that has the other end, however that ends. What is started meanwhile is found in the next round. What grep ends with
// says nothing: others end while it reads.
const SCRIPT = `read -r _
for round in 1 2 3 4 5; do
  found=$(grep -lsF -- "$1" /proc/[0-9]*/environ)
  for one in $found; do one=\${one%/environ}; kill -9 "\${one#/proc/}"; done
done`

/**
 * Has a shell wait for the end of this process, and end then what has a mark in its environment: who is killed (SIGKILL) can end nothing itself. For
 * Linux, which shows environments.
 *
 * @param mark `NAME=value`
 * @returns what takes the shell away
 */
export function guardOver(mark: string): () => void {
  if (process.platform !== 'linux') return () => undefined
  let stop = (): unknown => clearTimeout(timer)
  const timer = setTimeout(() => {
    const shell = spawn('/bin/sh', ['-c', SCRIPT, 'maestro-guard', mark], {
      cwd: '/',
      env: { PATH: process.env['PATH'] },
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    // A run goes on without it.
    for (const one of [shell, shell.stdin]) one.on('error', () => undefined)
    shell.unref()
    stop = () => shell.kill('SIGKILL')
  }, AFTER_MS).unref()
  return () => void stop()
}
