import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Distribution } from '../../src/registries/distribution.ts'
import { type GhcrBed, REAL_PACE, startGhcrBed } from './support/ghcr-bed.ts'

const RACES = Number(process.env['MAESTRO_RACES'] ?? 6)
const AT_A_TIME = 4

let bed: GhcrBed

beforeAll(async () => {
  bed = await startGhcrBed()
}, 60_000)
afterAll(() => bed.close())

/** Whoever comes is a job of its own, with a registry of its own; all start at the same moment. */
async function publishAtOnce(jobs: readonly (readonly Distribution[])[]): Promise<readonly string[]> {
  const registries = await Promise.all(jobs.map(() => bed.open({}, { pace: REAL_PACE })))
  const results = await Promise.all(
    jobs.map((files, at) => bed.upload(files, registries[at] as (typeof registries)[0], REAL_PACE)),
  )
  return results.flat().map((one) => (one.status === 'refused' ? `${one.status} ${one.cause}` : one.status))
}

async function shown(project: string): Promise<ReadonlyMap<string, string | undefined>> {
  const files = await (await bed.open()).list(project)
  return new Map(files.map(({ fileName, sha256 }) => [fileName, sha256]))
}

/** So many races, a few at a time; what each says is wrong, nothing where all went well. */
async function race(kind: string, run: (name: string) => Promise<string | undefined>): Promise<readonly string[]> {
  const faults: string[] = []
  let next = 0
  const worker = async () => {
    for (let at = next++; at < RACES; at = next++) {
      const fault = await run(`race-${kind}-${at}`)
      if (fault !== undefined) faults.push(`${at}: ${fault}`)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  return faults
}

describe('writers at the same time', () => {
  test('of wheel and sdist lose neither', async () => {
    const faults = await race('pair', async (name) => {
      const [wheel, sdist] = bed.both(name)
      const statuses = await publishAtOnce([[wheel], [sdist]])
      const files = await shown(name)
      return files.size === 2 && statuses.every((status) => status === 'uploaded')
        ? undefined
        : `${statuses} ${files.size}`
    })
    expect(faults).toEqual([])
  })

  test('of many wheels lose none', async () => {
    const faults = await race('many', async (name) => {
      const wheels = ['cp311', 'cp312', 'cp313', 'cp314', 'cp315'].map((tag) => {
        const file = bed.make({ name, content: `A = "${tag}"\n` })
        return { ...file, fileName: file.fileName.replace('py3', tag) }
      })
      const statuses = await publishAtOnce(wheels.map((file) => [file]))
      const files = await shown(name)
      return files.size === 5 && statuses.every((status) => status === 'uploaded')
        ? undefined
        : `${statuses} ${files.size}`
    })
    expect(faults).toEqual([])
  })

  test('of the same files have done the same thing', async () => {
    const faults = await race('same', async (name) => {
      const files = bed.both(name)
      const statuses = await publishAtOnce([files, files])
      const isFine = statuses.every((status) => status === 'uploaded' || status === 'already-present')
      return isFine && (await shown(name)).size === 2 ? undefined : String(statuses)
    })
    expect(faults).toEqual([])
  })

  test('of other bytes under one name: one is there, and the other hears of a conflict', async () => {
    const faults = await race('clash', async (name) => {
      const [one, other] = [bed.make({ name }), bed.make({ name, content: 'A = 2\n' })]
      const statuses = await publishAtOnce([[one], [other]])
      const there = (await shown(name)).get(one.fileName)
      const expected = there === one.sha256 ? ['uploaded', 'conflict'] : ['conflict', 'uploaded']
      return there !== undefined && String(statuses) === String(expected) ? undefined : `${statuses} ${there}`
    })
    expect(faults).toEqual([])
  })

  test('one that is written over by somebody who does not look writes again', async () => {
    const [wheel, sdist] = bed.both('overwritten')
    const registry = await bed.open({}, { pace: REAL_PACE })
    await bed.upload([sdist], registry, REAL_PACE)
    const { text: before } = await bed.stored('ci/overwritten', '1.0')
    let isDone = false
    bed.ghcr.spoil = ({ method, path }) => {
      if (method !== 'PUT' || !path.endsWith('/manifests/1.0') || isDone) return undefined
      isDone = true
      // As PyOCI does that read the index before we wrote it.
      setTimeout(() => void bed.store('ci/overwritten', '1.0', JSON.parse(before)), 60)
      return undefined
    }
    const [result] = await bed.upload([wheel], registry, REAL_PACE)
    bed.ghcr.spoil = () => undefined
    expect(result).toMatchObject({ status: 'uploaded', attempts: 1 })
    expect((await shown('overwritten')).size).toBe(2)
  })
})
