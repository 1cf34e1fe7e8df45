import { ExternalError } from '../errors.ts'
import { openFile } from '../registries/open-file.ts'
import type { FileStream, Registry } from '../registries/registry.ts'

/** How long each of several registries may keep silent, in milliseconds: installers give up after 15 seconds. */
export const SILENCE_LIMIT_MS = 10_000

/**
 * Registries that stand in for one another: none may keep silent for long, neither before its answer nor within a file.
 *
 * @param limitMs milliseconds
 * @returns what throws, once the time is over, an `ExternalError` with `REGISTRY_UNAVAILABLE`; what comes later nobody sees.
 *   One that is alone is left its time
 */
export function hasty(registries: readonly Registry[], limitMs = SILENCE_LIMIT_MS): readonly Registry[] {
  return registries.length > 1 ? registries.map((one) => hastyOne(one, limitMs)) : registries
}

function hastyOne(registry: Registry, limitMs: number): Registry {
  const { title } = registry
  const inTime = <T>(answer: Promise<T>) => unlessSilent(title, limitMs, answer)
  return {
    ...registry,
    list: (project) => inTime(registry.list(project)),
    read: (file) => inTime(registry.read(file)),
    async open(file) {
      const { chunks, ...stream }: FileStream = await inTime(openFile(registry, file))
      return { ...stream, chunks: each(chunks, inTime) }
    },
  }
}

async function* each(
  chunks: AsyncIterable<Uint8Array>,
  inTime: <T>(answer: Promise<T>) => Promise<T>,
): AsyncGenerator<Uint8Array> {
  const parts = chunks[Symbol.asyncIterator]()
  for (let part = await inTime(parts.next()); part.done !== true; part = await inTime(parts.next())) yield part.value
}

async function unlessSilent<T>(title: string, limitMs: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    const text = `${title} gave no answer within ${limitMs / 1000} s`
    timer = setTimeout(() => reject(new ExternalError('REGISTRY_UNAVAILABLE', text, true)), limitMs)
  })
  try {
    return await Promise.race([answer, silence])
  } finally {
    clearTimeout(timer)
  }
}
