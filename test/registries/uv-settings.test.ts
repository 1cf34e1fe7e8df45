import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { uvFiles } from '../../src/install/uv-files.ts'
import { realFiles } from '../../src/system/files.ts'
import { type InstallBed, RIGHT, startIndex, startInstallBed, variablesFor } from './support/install-bed.ts'
import { makeProduct } from './support/product.ts'

let bed: InstallBed

beforeAll(async () => {
  bed = await startInstallBed()
}, 120_000)

afterAll(() => bed?.close())

/** A file that has uv ask the index with the look-alikes. */
const evil = () => `[[index]]\nname = "evil"\nurl = "${bed.pub.simpleUrl}"\n`

test.each([
  ['of the user', 'home/.config/uv/uv.toml'],
  ['of a folder around the product', '../uv.toml'],
  ['that a variable names', 'named.toml'],
])('a file of settings %s lets a look-alike in, and not with what the job sets', async (_, file) => {
  const index = await startIndex(bed, bed.settings.directory)
  const above = path.join(bed.folder, path.basename(file, '.toml') + file.length)
  mkdirSync(above)
  try {
    const installed = async (more: Readonly<Record<string, string>>) => {
      const env = { ...variablesFor(index), ...more }
      const product = makeProduct(above, { requires: ['maestro-core-config'], env })
      const target = path.join(product.folder, file)
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, evil())
      await product.install('uv')
      return product.installed()
    }
    const named = path.join(above, 'named.toml')
    writeFileSync(named, evil())
    const given = file === 'named.toml' ? { UV_CONFIG_FILE: named } : {}
    expect(await installed(given)).toContain('maestro_core_config 99.0.0')
    const { settings } = await uvFiles(path.join(above, 'none'), { variable: () => undefined, files: realFiles })
    expect(await installed({ ...given, ...Object.fromEntries(settings) })).toEqual(RIGHT)
  } finally {
    await index.close()
  }
})
