import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { openDistribution } from '../../../src/publish/open-distribution.ts'
import { parseDistributionFileName } from '../../../src/standards/distribution-file-name.ts'
import { realFiles } from '../../../src/system/files.ts'
import type { PublicIndex } from './public-index.ts'
import { programOf } from './servers.ts'

const PACK = path.join(import.meta.dirname, 'wheels-of-installed.py')

/** Packs what parts of the testbed have installed into wheels again; makes the folder. */
export function packWheels(parts: readonly string[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const part of parts) execFileSync(programOf(part, 'python'), [PACK, folder])
}

/** The same, for an index to have. */
export async function sendWheels(parts: readonly string[], folder: string, index: PublicIndex): Promise<void> {
  packWheels(parts, folder)
  for (const fileName of readdirSync(folder)) {
    const name = parseDistributionFileName(fileName)
    if (name === undefined) throw new Error(`${fileName} is no wheel`)
    const of = { package: name.project, version: name.version, format: name.kind }
    await index.registry.send(await openDistribution(path.join(folder, fileName), of, realFiles))
  }
}
