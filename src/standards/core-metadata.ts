// Core metadata specifications: https://packaging.python.org/en/latest/specifications/core-metadata/

/** METADATA of a wheel, PKG-INFO of an sdist. */
export interface CoreMetadata {
  /** In the order of the file, names as written: `Requires-Dist`. */
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** The body; empty where there is none. */
  readonly description: string
}

/** Reads one file. Lines that begin with a blank continue the one before; what is no field is passed over. */
export function parseCoreMetadata(text: string): CoreMetadata {
  const [head = '', ...body] = text.replaceAll('\r\n', '\n').split('\n\n')
  const fields: [string, string][] = []
  for (const line of head.split('\n')) {
    const last = fields.at(-1)
    const match = /^([A-Za-z][\w-]*):[ \t]*(.*)$/.exec(line)
    if (match !== null) fields.push([match[1] as string, match[2] as string])
    else if (/^[ \t]/.test(line) && last !== undefined) last[1] += `\n${line.replace(/^(?: {7}\||[ \t]+)/, '')}`
  }
  return { fields, description: body.join('\n\n') }
}

/** All values of a field, whatever the case of its name. */
export function valuesOf({ fields }: CoreMetadata, name: string): readonly string[] {
  const wanted = name.toLowerCase()
  return fields.flatMap(([field, value]) => (field.toLowerCase() === wanted ? value : []))
}

/** The first value of a field; undefined where there is none. */
export function firstValue(metadata: CoreMetadata, name: string): string | undefined {
  return valuesOf(metadata, name)[0]
}
