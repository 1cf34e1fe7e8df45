import path from 'node:path'
import { UserError } from '../../errors.ts'
import { lockedVersions } from '../../publish/locked-versions.ts'
import type { Need } from '../../publish/needed-versions.ts'
import { printable } from '../../standards/printable.ts'
import { readToml } from '../../standards/toml.ts'
import type { System } from '../../system/system.ts'
import { placeText } from '../../workspaces/location.ts'
import { standardDeclarations } from '../../workspaces/pep621.ts'
import { withPoetry } from '../../workspaces/poetry.ts'
import { toolDeclarations } from '../../workspaces/python-tools.ts'
import { readRequirementFiles } from '../../workspaces/requirement-files.ts'

type Owned = (name: string) => boolean

/**
 * What product repositories need of some packages: all versions that a lock has, whatever a manifest asks for, and the lines of files of
 * requirements with what these include.
 *
 * @throws {UserError} `CONSUMER_MISSING`, `CONSUMER_UNREADABLE`: what nobody can read might need anything
 */
export async function readConsumers(
  files: readonly string[],
  isOwned: Owned,
  system: Pick<System, 'files' | 'folder'>,
): Promise<readonly Need[]> {
  const needs: Need[] = []
  for (const file of files) needs.push(...(await needsOf(file, isOwned, system)))
  return needs.filter(({ name }) => isOwned(name))
}

async function needsOf(
  file: string,
  isOwned: Owned,
  system: Pick<System, 'files' | 'folder'>,
): Promise<readonly Need[]> {
  const place = path.resolve(system.folder, file)
  const text = (await system.files.isFolder(place)) ? undefined : await system.files.read(place)
  if (text === undefined) {
    const hint = 'Name a lock, a manifest or a file of requirements of a product, or leave it out of consumers.'
    throw new UserError('CONSUMER_MISSING', `consumers: there is no file ${printable(file)}`, hint)
  }
  if (/(?:^|[\\/])pyproject\.toml$/.test(file)) return declaredIn(file, text)
  return /\.(?:lock|toml)$/.test(file) ? lockedIn(file, text) : requiredIn(file, place, isOwned, system)
}

async function lockedIn(by: string, text: string): Promise<readonly Need[]> {
  const reading = await lockedVersions(by, text)
  if ('problem' in reading) throw unreadable(by, reading.problem.line, reading.problem.message)
  return [...reading.versions].flatMap(([name, versions]) =>
    versions.map((version) => ({ by, name, specifier: `==${version}` })),
  )
}

async function declaredIn(by: string, text: string): Promise<readonly Need[]> {
  const reading = await readToml(text)
  if ('problem' in reading) throw unreadable(by, reading.problem.line, reading.problem.message)
  const { table } = reading
  const declarations = [...withPoetry(standardDeclarations(table), table).declarations, ...toolDeclarations(table)]
  return declarations.flatMap(({ name, specifier, reference }) =>
    reference.type === 'name' ? [{ by, name, specifier }] : [],
  )
}

async function requiredIn(
  by: string,
  place: string,
  isOwned: Owned,
  { files, folder }: Pick<System, 'files' | 'folder'>,
): Promise<readonly Need[]> {
  const top = path.parse(place).root
  const { declarations, faults } = await readRequirementFiles({
    files: [place.slice(top.length)],
    read: async (paths) => {
      const found = new Map<string, Uint8Array>()
      for (const one of paths) {
        const isFile = !(await files.isFolder(path.join(top, one)))
        const bytes = isFile ? await files.readBytes(path.join(top, one)) : undefined
        if (bytes !== undefined) found.set(one, bytes)
      }
      return found
    },
    isOwned,
  })
  const [fault] = faults
  if (fault !== undefined) {
    throw unreadable(path.relative(folder, path.join(top, fault.at.file)), fault.at.line, fault.message)
  }
  return declarations.map(({ name, specifier }) => ({ by, name, specifier }))
}

function unreadable(file: string, line: number | undefined, message: string): UserError {
  return new UserError(
    'CONSUMER_UNREADABLE',
    `${printable(placeText({ file, line }))} cannot be read, so nobody knows what it needs: ${printable(message)}; nothing was deleted`,
    'Mend it, or leave it out of consumers.',
  )
}
