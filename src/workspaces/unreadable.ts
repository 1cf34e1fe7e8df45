import { LINK } from '../standards/git-modes.ts'
import { printable, printableLines } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import type { Finding } from './workspace.ts'

/** What a parser says of a text that it refuses; line and column count from 1, the frame shows the lines around. */
interface ParserProblem {
  readonly message: string
  readonly line: number
  readonly column: number
  readonly frame: string
}

/** What keeps a tracked path from having a text, as the end of a sentence that begins with its name. */
export function whyNoText(mode: string): string {
  return mode === LINK ? 'is a symbolic link, which is not followed' : 'is no regular file, or one that may not be read'
}

/** The finding about a manifest that its parser refuses. */
export function unreadableManifest(file: RepoPath, { message, line, column, frame }: ParserProblem): Finding {
  return {
    code: 'unreadable-manifest',
    severity: 'error',
    message: `${printable(file)} cannot be read: ${printable(message)}`,
    fix: 'Correct the file: until then it is not known what depends on what there.',
    file,
    line,
    column,
    frame: printableLines(frame.trimEnd()),
  }
}
