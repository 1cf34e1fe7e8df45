// Conventional Commits 1.0.0: https://www.conventionalcommits.org/en/v1.0.0/

/** What the message of a commit says of the change. */
export interface ConventionalCommit {
  /** Lower case: `feat`, `fix`, `chore`. */
  readonly type: string
  readonly scope?: string
  readonly description: string
  readonly isBreaking: boolean
  /** What the footer `BREAKING CHANGE` says; absent where there is none. */
  readonly breaking?: string
}

const HEADER = /^(?<type>[A-Za-z][A-Za-z0-9-]*)(?:\((?<scope>[^()\n]+)\))?(?<mark>!)?: (?<description>\S.*)$/
const FOOTER = /^BREAKING[ -]CHANGE: (?<text>\S[\s\S]*?)(?=\n[\w-]+(?:: | #)|$(?![\s\S]))/m

/** Reads a message; undefined for one that follows no convention. */
export function parseConventionalCommit(message: string): ConventionalCommit | undefined {
  const [subject = '', ...body] = message.replaceAll('\r\n', '\n').split('\n')
  const groups = HEADER.exec(subject.trimEnd())?.groups
  if (groups === undefined) return undefined
  const { type = '', scope, mark, description = '' } = groups
  const breaking = FOOTER.exec(body.join('\n'))?.groups?.['text']?.trim()
  return {
    type: type.toLowerCase(),
    description,
    isBreaking: mark !== undefined || breaking !== undefined,
    ...(scope === undefined ? {} : { scope }),
    ...(breaking === undefined ? {} : { breaking }),
  }
}
