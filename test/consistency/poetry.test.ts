import { expect, test } from '@jest/globals'
import { ask, ourEdges, seeds, testbedProgram, withWorkspace } from './support/compare.ts'
import { generatedEdges, generateProjects } from './support/generate.ts'
import { poetryFiles } from './support/poetry-workspace.ts'

/** Poetry's own reading of every manifest: which path dependencies it has, in every group. */
const QUESTION = `
import pathlib, sys
from poetry.factory import Factory
root = pathlib.Path(sys.argv[1]).resolve()
for manifest in sorted(root.glob("*/*/pyproject.toml")):
    package = Factory().create_poetry(manifest.parent).package
    for requirement in package.all_requires:
        if requirement.is_directory():
            print(manifest.parent.relative_to(root).as_posix(), requirement.full_path.resolve().relative_to(root).as_posix())
`

test.each(seeds(12))('our edges are what Poetry itself reads (workspace %i)', async (seed) => {
  const projects = generateProjects(seed)
  const files = poetryFiles(projects)
  const theirs = withWorkspace(files, (folder) =>
    ask(testbedProgram('clients', 'python'), ['-c', QUESTION, folder], folder),
  )
  const said = [...new Set(theirs.split('\n').filter((line) => line !== ''))].sort()
  expect(said).toEqual(generatedEdges(projects))
  expect(await ourEdges(files)).toEqual(said)
})
