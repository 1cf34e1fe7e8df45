import { readdirSync, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import path from 'node:path'

/** The first of ten ports in a row that nobody listens on, below those that systems hand out by themselves. */
export async function tenFreePorts(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const first = 18_000 + 10 * Math.floor(Math.random() * 1_000)
    const taken = await Promise.all(Array.from({ length: 10 }, (_, at) => isTaken(first + at)))
    if (!taken.includes(true)) return first
  }
  throw new Error('no ten ports in a row are free from 18000 to 28000')
}

async function isTaken(port: number): Promise<boolean> {
  const server = createServer()
  const bound = await new Promise<AddressInfo | undefined>((resolve) => {
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => resolve(server.address() as AddressInfo))
  })
  await new Promise((resolve) => server.close(resolve))
  return bound === undefined
}

/** An index that runs beside its job. */
interface IndexProcess {
  readonly pid: number
  /** Its command line, and its environment. */
  readonly text: string
}

/** The indexes out of this repository's `dist/` whose temporary files are below a folder: others are of tests that run at the same time. */
export function indexProcesses(folder: string): readonly IndexProcess[] {
  return readdirSync('/proc').flatMap((id) => {
    try {
      const argv = /^\d+$/.test(id) ? readFileSync(`/proc/${id}/cmdline`, 'latin1') : ''
      if (!argv.includes(path.resolve('dist/setup-registry/background.js'))) return []
      const text = `${argv} ${readFileSync(`/proc/${id}/environ`, 'latin1')}`
      return text.includes(`=${folder}/`) ? { pid: Number(id), text } : []
    } catch {
      return []
    }
  })
}

/** What a test that failed has left would be in the way of the next one. */
export function endIndexes(folder: string): void {
  for (const { pid } of indexProcesses(folder)) process.kill(pid, 'SIGKILL')
}
