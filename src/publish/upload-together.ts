import type { Distribution } from '../registries/distribution.ts'
import type { Registry, SendAnswer } from '../registries/registry.ts'
import { type UploadOptions, type UploadResult, uploadFile } from './upload.ts'

/**
 * Brings the files of one version into a registry, each as {@link uploadFile} does. Where the registry shows a version as a whole, those that have
 * to be sent are sent together; elsewhere one after the other.
 *
 * @param files of one version
 * @param shown called once all of them show, where that comes before it is certain to stay so
 * @returns the results, in the order of the files
 */
export async function uploadTogether(
  files: readonly Distribution[],
  registry: Registry,
  options: UploadOptions,
  shown: () => void = () => undefined,
): Promise<readonly UploadResult[]> {
  if (registry.sendTogether === undefined) {
    const results: UploadResult[] = []
    for (const file of files) results.push(await uploadFile(file, registry, options))
    return results
  }
  const gate = gateFor(files.length, (some) => {
    const tell = some.length === files.length ? shown : () => undefined
    return registry.sendTogether?.(some, tell) ?? Promise.resolve([])
  })
  const gathering: Registry = { ...registry, send: gate.send }
  return Promise.all(files.map((file) => uploadFile(file, gathering, options).finally(gate.leave)))
}

interface Gate {
  /** Waits until everybody who is still here wants to send as well. */
  send(file: Distribution): Promise<SendAnswer>
  /** Whoever leaves is not waited for. */
  leave(): void
}

interface Waiting {
  readonly file: Distribution
  resolve(answer: SendAnswer): void
  reject(error: unknown): void
}

function gateFor(all: number, sendAll: (files: readonly Distribution[]) => Promise<readonly SendAnswer[]>): Gate {
  let here = all
  let waiting: Waiting[] = []
  const open = () => {
    if (waiting.length === 0 || waiting.length < here) return
    const some = waiting
    waiting = []
    sendAll(some.map(({ file }) => file)).then(
      (answers) => {
        for (const [at, one] of some.entries()) one.resolve(answers[at] as SendAnswer)
      },
      (error: unknown) => {
        for (const one of some) one.reject(error)
      },
    )
  }
  return {
    send: (file) =>
      new Promise((resolve, reject) => {
        waiting.push({ file, resolve, reject })
        open()
      }),
    leave() {
      here--
      open()
    },
  }
}
