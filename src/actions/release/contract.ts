import { define, flag, oneOf, output, text, token } from '../../contract/define.ts'
import type { ReleasePlan } from '../../release/release-plan.ts'

const NO_PLAN: ReleasePlan = {
  formatVersion: 1,
  version: '',
  tag: '',
  commit: '',
  previous: null,
  isPreRelease: false,
  pending: false,
  reason: '',
}

/** Releases of a repository that is one product. */
export const contract = define({
  name: 'release',
  description: 'Releases a repository as one product: which version, with which notes, and the release on GitHub.',
  surface: 'action',
  icon: 'tag',
  inputs: {
    root: text('Folder of the repository, or any folder inside it.', '.'),
    stage: oneOf(
      ['plan', 'make'],
      'plan: say which version it will be, and leave plan and notes in folder. make: make the release on GitHub that lies there, with its tag, in another job, which needs no checkout.',
      'plan',
    ),
    version: text(
      'auto: that of the tag which started the run, else by the commits since the last release; major, minor, patch; calver, the version of the day; or the version itself.',
      'auto',
    ),
    'tag-prefix': text('What stands before the version in the name of a tag.', 'v'),
    folder: text('Where plan and notes are left.', '.maestro/release'),
    draft: flag('With stage: make, leave it a draft, which people publish; its tag is made then.', false),
    token: token('With stage: make, the token that may make releases (contents: write).'),
    summary: flag('Write the job summary.', true),
  },
  outputs: {
    version: output.text('The version, without the prefix; empty where there is none.'),
    tag: output.text('The tag of the release.'),
    previous: output.text('The version before it; empty for the first one.'),
    pending: output.flag('Whether there is anything to release.'),
    notes: output.text('Path of the release notes, as Markdown; empty where there are none.'),
    url: output.text('Where the release is; empty where none was made.'),
    created: output.flag('Whether the release was made by this run, and was not there already.'),
    plan: output.json('Version, tag, commit, the version before, and why.', NO_PLAN),
  },
})
