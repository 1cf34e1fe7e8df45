import { define, flag, list, oneOf, output, text } from '../../contract/define.ts'

const NO_FILES: readonly string[] = []

/** The workflows that a repository of its kind calls, written into it. */
export const contract = define({
  name: 'init',
  description: 'Writes the few lines of workflows that call this collection, for the kind of repository that this is.',
  surface: 'command',
  inputs: {
    root: text('Folder of the repository, or any folder inside it.', '.'),
    kind: oneOf(
      ['auto', 'monorepo', 'product', 'templates'],
      'What the repository is; auto looks for maestro-sync.yml, which templates have, at what its workflows call, and at its projects; owned means a product.',
      'auto',
    ),
    branch: text(
      'The branch whose pushes count. Empty: the default branch, as far as the clone tells; what was a guess is said.',
    ),
    registry: oneOf(
      ['none', 'ghcr', 'devpi', 'codeartifact', 'artifactory', 'nexus', 'pypi'],
      'Where a monorepo publishes, or where a product gets its shared packages from.',
      'none',
    ),
    url: text('Where the registry is; for ghcr that of the owner of the repository, where it is empty.'),
    owned: list('Which packages of a product come from the registry alone, by name or pattern. Needs a registry.'),
    pin: text(
      'The commit of this collection to call, 40 hexadecimal digits, with or without a version behind it, as in "SHA # v1.2.3". Empty: that of the release of this version; what is newer, or no release that is known, stays.',
    ),
    'dry-run': flag('Show what would be written, and write nothing.', false),
  },
  outputs: {
    kind: output.text('What the repository is.'),
    written: output.json('Files that were written, or would be.', NO_FILES),
    unchanged: output.json('Files that are as they have to be.', NO_FILES),
    left: output.json(
      'Files that lack something that was asked for, or call what was left alone; the answer says what and why.',
      NO_FILES,
    ),
  },
})
