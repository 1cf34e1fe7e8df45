import { createHash } from 'node:crypto'
import path from 'node:path'
import { standingOf } from '../../schedule/ledger/trust.ts'
import { isObject, readJson, stringMember } from '../../standards/json.ts'
import type { Job, System } from '../../system/system.ts'
import { OWN_FOLDER } from '../../tasks/own-folder.ts'

/** Where package managers keep what they download, so that it can be kept between jobs; below the repository, to be linked from there. */
const FOLDER = `${OWN_FOLDER}/downloads`

/** By these they are told. A folder that the job has set itself is left to it. */
const VARIABLES: Readonly<Record<string, string>> = {
  UV_CACHE_DIR: 'uv',
  npm_config_cache: 'npm',
  npm_config_store_dir: 'pnpm',
  YARN_CACHE_FOLDER: 'yarn',
}

const STATE = 'downloads'

export interface Downloads {
  /** For the programs that download. */
  readonly variables: Readonly<Record<string, string>>
  /** Says that all of them are there now, so that the end of the job keeps them: an entry of half of them would never become whole. */
  areWhole(): void
}

/**
 * Downloads of earlier jobs: of the very same parts, else the newest of any. What is missing is downloaded, so that nothing depends on them.
 *
 * @param root of the repository; absolute
 * @param partsOf all that decides what is downloaded
 * @returns undefined where nothing is kept between jobs
 */
export async function restoreDownloads(
  root: string,
  partsOf: () => Promise<readonly string[]>,
  system: System,
): Promise<Downloads | undefined> {
  const { job, folders, files, variable, report } = system
  if (job === undefined || folders === undefined) return undefined
  const folder = path.join(root, FOLDER)
  const hash = createHash('sha256')
  for (const part of [...(await partsOf())].sort()) hash.update(part).update('\0')
  const general = `maestro-downloads-v1-${process.platform}-${process.arch}-`
  const key = `${general}${hash.digest('hex').slice(0, 32)}`
  const wasThere = await files.isFolder(folder)
  const found = await folders.restore(folder, key, [general])
  // Half of an archive is worth less than none.
  if (found === undefined && !wasThere) await files.remove(folder)
  await files.makeFolder(folder)
  report.log(
    found === undefined
      ? 'No downloads are kept yet'
      : `Downloads of ${found === key ? 'these' : 'other'} locks are here`,
  )
  // Others would only push out what the default branch keeps for all.
  const isKept = standingOf(system.event, '').trust === 2
  const own = Object.entries(VARIABLES).filter(([name]) => variable(name) === undefined)
  return {
    variables: Object.fromEntries(own.map(([name, below]) => [name, path.join(folder, below)])),
    areWhole() {
      if (isKept && found !== key) job.remember(STATE, JSON.stringify({ folder, key }))
    },
  }
}

/** At the end of the job: what it has downloaded is kept, where somebody may. */
export async function keepDownloads(job: Job, { folders, files }: System): Promise<void> {
  const reading = readJson(job.recall(STATE))
  const state = 'value' in reading && isObject(reading.value) ? reading.value : {}
  const [folder, key] = [stringMember(state, 'folder'), stringMember(state, 'key')]
  if (folder === undefined || key === undefined || folders === undefined || !(await files.isFolder(folder))) return
  await folders.save(folder, key)
}
