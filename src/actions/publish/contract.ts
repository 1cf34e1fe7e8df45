import { count, define, flag, list, oneOf, output, text } from '../../contract/define.ts'
import type { PublishPlan } from '../../publish/publish-plan.ts'
import { rangeInputs } from '../affected/contract.ts'
import { registryInputs } from './registry-inputs.ts'

const NO_PLANS: readonly PublishPlan[] = []
const NO_NAMES: readonly string[] = []

/** The publish action. */
export const contract = define({
  name: 'publish',
  description: 'Publishes Python packages to a registry: in order, each file once, and checked from the outside.',
  surface: 'action',
  icon: 'upload-cloud',
  inputs: {
    root: rangeInputs.root,
    projects: list(
      'What to publish: affected (by the change since base), all, or projects by name, package, folder or glob; ! in front leaves out.',
      ['affected'],
    ),
    base: rangeInputs.base,
    head: text('The commit to publish. Without it: what is checked out.'),
    version: text(
      'The version that all of them are built under, in the place of what their manifests state: for releases by tag.',
    ),
    ...registryInputs,
    registries: list('Several registries in the place of registry and url, each as "KIND URL" or "KIND URL NAME".'),
    'mirror-to': list('More registries that get the same files afterwards, in the same form.'),
    create: flag(
      'Make the registry where it is not there: user and index of devpi, domain and repository of codeartifact.',
      false,
    ),
    bases: list('The indexes that a new devpi index inherits from.'),
    constraint: oneOf(
      ['caret', 'compatible', 'exact', 'minimum', 'keep'],
      'What a path to a sibling at 0.3.1 becomes: caret (>=0.3.1,<0.4.0), compatible (~=0.3.1), exact (==0.3.1), minimum (>=0.3.1), or keep (only what is declared). A declared range stands, but with exact.',
      'caret',
    ),
    formats: list('What to build: wheel, sdist.', ['wheel', 'sdist']),
    stage: oneOf(
      ['all', 'build', 'upload', 'verify'],
      'Do everything; or plan and build into folder; or, in another job, upload what lies there, by its digests; or, in one without any right, install what was uploaded from the registry and import it.',
      'all',
    ),
    folder: text('Where the receipts are left. The other stages need it: built files and the plan lie there, too.'),
    'dry-run': flag('Show the plan, and publish nothing.', false),
    guard: flag(
      'Publish nothing, and fail where a project differs from what is published under its version: for pull requests.',
      false,
    ),
    rebuild: flag('Build what is published already as well, and compare the bytes.', false),
    preflight: flag('Before the first upload, see that every package can be installed from what would be there.', true),
    consumers: list(
      'Manifests, locks or files of requirements of product repositories that have to be installable then, too.',
    ),
    'also-public': list(
      'Packages that are yours on the public index too, by name or glob. Other names that somebody has there are not published for the first time.',
    ),
    verify: oneOf(
      ['install', 'none'],
      'After the last upload: install everything from the registry in a clean folder and import it. That runs code of the packages and of what they need: see stage: verify.',
      'install',
    ),
    'index-timeout': count('Seconds to wait until the index shows what was uploaded.', 300),
    'allow-dirty': flag('Publish the commit though the work tree holds changes that are not in it.', false),
    python: text('The Python that builds; by default python3 on PATH.'),
    'build-env': list('Names of variables that builds may see beside PATH and the like.'),
    summary: flag('Write the job summary.', true),
  },
  outputs: {
    published: output.json('Files that were uploaded, each as "package version file".', NO_NAMES),
    skipped: output.json('Packages that the registry had already, each as "package version".', NO_NAMES),
    unconfirmed: output.json(
      'Packages that the registry took and its index does not show yet, each as "package version".',
      NO_NAMES,
    ),
    failed: output.json('Packages that are not published, or not wholly, each as "package version".', NO_NAMES),
    broken: output.json(
      'Packages that are published and cannot be installed from there and imported, each as "package version".',
      NO_NAMES,
    ),
    pending: output.json(
      'Packages that the registry did not have when this was planned, or not wholly, each as "package version": with stage: build, what another job is to upload.',
      NO_NAMES,
    ),
    any: output.flag('Whether anything was uploaded.'),
    ok: output.flag('Whether everything that was asked for is published now.'),
    conflict: output.flag('Whether the registry has other bytes under the name of a file.'),
    problem: output.text(
      'Why not everything is published: what the registry said of the first file that is not there. Empty where nothing is wrong.',
    ),
    refused: output.flag(
      'Whether the registry refuses a file until something is mended: credentials, a right, a quota.',
    ),
    receipts: output.text(
      'Path of a JSON file that has for each file: package, version, file, sha256, url, registry, outcome, note, when.',
    ),
    plan: output.json('The plan, one for each registry.', NO_PLANS),
  },
  exitCodes: {
    0: 'All that was asked for is published, or was; or nothing was to be published.',
    1: 'Something is to be mended: a manifest, a build, a version, what the registry refuses; or a package is out that nobody can install.',
    2: 'The registry, or an index, did not do its part, after every try that made sense. The same again may work, and sends nothing twice.',
    3: 'The registry has other content under the name of a file, or a file is not the one that was built. Nothing was overwritten: release another version.',
    '130, 143': 'It was interrupted. What is out stands in the receipts; the next run goes on from there.',
  },
  verdict({ ok, conflict, refused, failed, broken, problem }) {
    if (ok) return undefined
    if (conflict)
      return {
        message: `The registry has other content under the name of a file; nothing was overwritten\n${problem}`,
        exitCode: 3,
      }
    if (failed.length > 0) {
      return { message: `Not published: ${failed.join(', ')}\n${problem}`, exitCode: refused ? 1 : 2 }
    }
    return {
      message: `Published, but not to be installed and imported: ${broken.join(', ')}. Yank it, mend it, and publish a new version\n${problem}`,
      exitCode: 1,
    }
  },
})
