import path from 'node:path'
import type { InputsOf } from '../../contract/define.ts'
import { orRefusal, UserError, writeFailure } from '../../errors.ts'
import type { Receipt } from '../../publish/receipts.ts'
import { memberOf, readJson, stringMember } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { contract } from './contract.ts'

/**
 * Makes the folder that people named for built files and receipts, and sees that something can be written there.
 *
 * @throws {UserError} `FOLDER_UNWRITABLE`: better before anything is published than afterwards
 */
export async function makeNamedFolder(
  { folder }: Pick<InputsOf<typeof contract>, 'folder'>,
  system: System,
): Promise<void> {
  if (folder === '') return
  const place = path.resolve(system.folder, folder)
  const probe = path.join(place, '.maestro-probe')
  const tryOut = async () => {
    await system.files.makeFolder(place)
    await system.files.write(probe, '')
    await system.files.remove(probe)
  }
  const what = `nothing can be written to ${printable(folder)}, where the receipts go, and in stage build what was built`
  const hint = 'Nothing was published. Name another folder, or make room there.'
  await orRefusal(tryOut, (why) => new UserError('FOLDER_UNWRITABLE', `${what}: ${why}`, hint))
}

/** The receipts that another stage left in a folder; none where it left none. */
export async function readReceipts(folder: string, files: System['files']): Promise<readonly Receipt[]> {
  const reading = readJson((await files.read(path.join(folder, NAME))) ?? '')
  const receipts = 'value' in reading ? memberOf(reading.value, 'receipts') : undefined
  return Array.isArray(receipts) ? receipts.filter(isReceipt) : []
}

function isReceipt(value: unknown): value is Receipt {
  const texts = ['file', 'sha256', 'outcome'].map((key) => stringMember(value, key))
  return texts.every((text) => text !== undefined) && stringMember(memberOf(value, 'registry'), 'title') !== undefined
}

const NAME = 'receipts.json'

/** Writes the receipts down, and gives their path. What is out is out: where they cannot be written, that is a warning. */
export async function leaveReceipts(
  receipts: readonly Receipt[],
  inputs: Pick<InputsOf<typeof contract>, 'folder' | 'root'>,
  system: System,
): Promise<string> {
  if (receipts.length === 0) return ''
  try {
    const folder =
      inputs.folder === ''
        ? await system.outputFolder(path.resolve(system.folder, inputs.root))
        : path.resolve(system.folder, inputs.folder)
    const file = path.join(folder, NAME)
    await system.files.write(file, `${JSON.stringify({ formatVersion: 1, receipts }, null, 2)}\n`)
    return file
  } catch (error) {
    const why = writeFailure(error)
    if (why === undefined) throw error
    const message = `The receipts could not be written: ${why}`
    system.report.annotate({ level: 'warning', title: 'No receipts', message })
    return ''
  }
}
