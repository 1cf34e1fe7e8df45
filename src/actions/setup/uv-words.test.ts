import { expect, test } from '@jest/globals'
import { uvWords } from './uv-words.ts'

test.each([
  [
    'Using Python 3.11.7 environment at: .maestro\n  × No solution found when resolving dependencies:\n  ╰─▶ Because nobody-has-this was not found in the package registry, we\n      can conclude that your requirements are unsatisfiable.\n',
    'No solution found when resolving dependencies: Because nobody-has-this was not found in the package registry, we: can conclude that your requirements are unsatisfiable.',
  ],
  [
    'error: No interpreter found for Python >=3.97 in virtual environments\n',
    'No interpreter found for Python >=3.97 in virtual environments',
  ],
  [
    "Resolved 2 packages in 3ms\nerror: Failed to build `app @ file:///x`\n  Caused by: The build backend returned an error\n\n[stdout]\n\n[stderr]\nrunning build_ext\nTraceback\nerror: command 'gcc' failed\n\nhint: This usually indicates a problem with the package\n",
    "Failed to build `app @ file:///x`: The build backend returned an error: running build_ext: Traceback: error: command 'gcc' failed",
  ],
  ['', ''],
])('%s', (stderr, words) => {
  expect(uvWords(stderr)).toBe(words)
})
