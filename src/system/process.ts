import { spawn } from 'node:child_process'
import type { Finished, Programs, RunOptions } from './system.ts'

/** A finished program, its output as Node gives it. */
export interface FinishedProcess extends Finished {
  readonly stdout: Buffer
}

/** Programs that start with this environment and what a call adds to it. */
export function programsIn(environment: NodeJS.ProcessEnv): Programs {
  return {
    run: (command, args, options) => runProcess(command, args, { ...options, env: { ...environment, ...options.env } }),
  }
}

/**
 * Runs a program to its end, without a shell, with just the environment that is given.
 *
 * @throws {NodeJS.ErrnoException} `ENOENT` when the program or the folder does not exist
 */
export function runProcess(command: string, args: readonly string[], options: RunOptions): Promise<FinishedProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
    const limit = options.timeoutMs
    const timer = limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit)
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') })
    })
    // A program that ends without reading its input closes the pipe; its exit code tells why.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(options.input)
  })
}
