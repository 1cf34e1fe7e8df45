import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type InstallBed,
  poetrySource,
  RIGHT,
  SIDES,
  startIndex,
  startInstallBed,
  variablesFor,
} from './support/install-bed.ts'
import { makeProduct, TOOLS } from './support/product.ts'
import { PASSWORD } from './support/servers.ts'

let bed: InstallBed

beforeAll(async () => {
  bed = await startInstallBed()
}, 120_000)

afterAll(() => bed?.close())

test('a file of constraints that a variable names lets a look-alike in, and not with what the job sets', async () => {
  const index = await startIndex(bed, bed.settings.directory)
  try {
    const page = new URL('maestro-core-logging/', bed.pub.simpleUrl)
    const [, link = ''] = /href="([^"]*0\.1\.99[^"]*)"/.exec(await (await fetch(page)).text()) ?? []
    const pins = path.join(bed.folder, 'pins.txt')
    writeFileSync(pins, `maestro-core-logging @ ${new URL(link, page).href}\n`)
    const installed = async (env: Readonly<Record<string, string>>) => {
      const product = makeProduct(bed.folder, { requires: ['maestro-core-config'], env })
      await product.install('pip')
      return product.installed()
    }
    const given = { PIP_CONSTRAINT: pins }
    expect(await installed({ ...variablesFor(index), ...given })).toContain('maestro_core_logging 0.1.99')
    expect(await installed({ ...given, ...variablesFor(index) })).toEqual(RIGHT)
  } finally {
    await index.close()
  }
})

describe.each(SIDES)('%s behind the index', (name) => {
  test.each(TOOLS)('%s installs no look-alike, and asks the public index for nothing that is owned', async (tool) => {
    const index = await startIndex(bed, bed.settings[name])
    bed.pub.asked.length = 0
    try {
      const product = makeProduct(bed.folder, {
        requires: ['maestro-core-config'],
        env: variablesFor(index),
        manifest: { Poetry: poetrySource(index) },
      })
      await product.install(tool)
      expect(product.installed()).toEqual(RIGHT)
      expect(bed.pub.asked.filter((url) => /maestro/i.test(decodeURIComponent(url)))).toEqual([])
      expect(bed.pub.asked).toContain('/simple/leftpad/')
      expect(index.counts()).toMatchObject({ failures: 0 })
      const left = readdirSync(product.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.(?:lock|toml|conf|ini)$|netrc/.test(file),
      )
      expect(left.filter((file) => readFileSync(path.join(product.folder, file), 'utf8').includes(PASSWORD))).toEqual(
        [],
      )
    } finally {
      await index.close()
    }
  })

  test.each(['maestro-gap', 'maestro-hole'])(
    'of what %s needs and only others have, nothing is installed by any tool',
    async (requirement) => {
      const index = await startIndex(bed, bed.settings[name])
      try {
        const parts = { requires: [requirement], env: variablesFor(index), manifest: { Poetry: poetrySource(index) } }
        for (const tool of TOOLS) {
          const product = makeProduct(bed.folder, parts)
          await expect(product.install(tool)).rejects.toThrow('maestro-')
          expect([tool, product.installed()]).toEqual([tool, []])
        }
      } finally {
        await index.close()
      }
    },
  )
})
