/** A package manager, as `packageManager` of a package.json states it. */
export interface ManagerText {
  readonly program: string
  readonly version: string
  /** The hash of what is published, where one stands behind the version: `sha512.` and hex. */
  readonly hash?: string
}

/**
 * A program and a whole version of it; undefined where a text is anything else.
 *
 * @see https://nodejs.org/api/packages.html#packagemanager
 */
export function readManagerText(text: string): ManagerText | undefined {
  const [, program, version, hash] = /^([a-z]+)@(\d+\.\d+\.\d+[\w.-]*)(?:\+(sha\d+\.[\da-f]+))?$/i.exec(text) ?? []
  if (program === undefined || version === undefined) return undefined
  return { program: program.toLowerCase(), version, ...(hash === undefined ? {} : { hash: hash.toLowerCase() }) }
}

/** The folder of one version among the programs that `setup` brought: another folder of the repository may state another one. */
export function managerFolder({ program, version }: Pick<ManagerText, 'program' | 'version'>): string {
  return `${program}@${version}`
}
