// The form of the legacy upload API: https://docs.pypi.org/api/upload/
import { valuesOf } from '../standards/core-metadata.ts'
import { parseDistributionFileName } from '../standards/distribution-file-name.ts'
import type { Distribution } from './distribution.ts'

/** Digests of a file's bytes, lower case hex. */
export interface Digests {
  readonly md5: string
  readonly sha256: string
}

// The form has plurals for some fields, and none for others. Names it does not know, an index passes over in silence.
const FORM_NAMES: ReadonlyMap<string, string> = new Map([
  ['classifier', 'classifiers'],
  ['project-url', 'project_urls'],
])

/** Fields that stand in a form once. */
const SINGLE = new Set(['description', 'metadata-version', 'name', 'version'])

/**
 * What is sent of a file beside its content, in order. Every field of the core metadata is among it: an index takes what it shows from here,
 * `requires-python` too, and not from the file.
 *
 * @param attestations PEP 740, as one JSON array
 */
export function uploadFields(
  distribution: Distribution,
  { md5, sha256 }: Digests,
  attestations?: string,
): readonly (readonly [name: string, value: string])[] {
  const { metadata, kind, fileName, project, version } = distribution
  const [description] = [metadata.description, ...valuesOf(metadata, 'Description')].filter(
    (text) => text.trim() !== '',
  )
  const names = new Set(metadata.fields.map(([name]) => name.toLowerCase()))
  const one = (name: string, otherwise: string) => valuesOf(metadata, name)[0] ?? otherwise
  return [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
    ['filetype', kind === 'wheel' ? 'bdist_wheel' : 'sdist'],
    ['pyversion', pythonVersion(fileName)],
    ['metadata_version', one('metadata-version', '2.1')],
    ['name', one('name', project)],
    ['version', one('version', version)],
    ...[...names].filter((name) => !SINGLE.has(name)).flatMap((name) => fieldsNamed(name, distribution)),
    ...(description === undefined ? [] : [['description', description] as const]),
    ['md5_digest', md5],
    ['sha256_digest', sha256],
    ...(attestations === undefined ? [] : [['attestations', attestations] as const]),
  ]
}

function fieldsNamed(name: string, { metadata }: Distribution): readonly (readonly [string, string])[] {
  const formName = FORM_NAMES.get(name) ?? name.replaceAll('-', '_')
  return valuesOf(metadata, name).map((value) => [formName, value] as const)
}

/** For a wheel its Python tag, `py3`; for an sdist the word that stands for any. */
function pythonVersion(fileName: string): string {
  const parsed = parseDistributionFileName(fileName)
  return parsed?.kind === 'wheel' ? parsed.pythonTag : 'source'
}
