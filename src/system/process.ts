import { spawn } from 'node:child_process'

/** What a finished program left behind. `code` is its exit code, or null when a signal or the time limit ended it. */
export interface Finished {
  readonly code: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv
  /** Text for standard input; without it the program reads an empty one. */
  readonly input?: string
  readonly timeoutMs?: number
}

/**
 * Runs a program to its end, without a shell.
 *
 * @throws {NodeJS.ErrnoException} `ENOENT` when the program or the folder does not exist
 */
export function runProcess(command: string, args: readonly string[], options: RunOptions): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs, killSignal: 'SIGKILL' as const }),
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }),
    )
    // A program that ends without reading its input closes the pipe; its exit code tells why.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(options.input)
  })
}
