import { expect, test } from '@jest/globals'
import { uvWords } from './uv-words.ts'

test.each([
  [
    'Using Python 3.11.7 environment at: .maestro\n  × No solution found when resolving dependencies:\n  ╰─▶ Because nobody-has-this was not found in the package registry, we\n      can conclude that your requirements are unsatisfiable.\n',
    'No solution found when resolving dependencies: Because nobody-has-this was not found in the package registry, we can conclude that your requirements are unsatisfiable.',
  ],
  [
    'error: No interpreter found for Python >=3.97 in virtual environments\n',
    'No interpreter found for Python >=3.97 in virtual environments',
  ],
  [
    "Resolved 2 packages in 3ms\nerror: Failed to build `app @ file:///x`\n  Caused by: The build backend returned an error\n\n[stdout]\n\n[stderr]\nrunning build_ext\nTraceback\nerror: command 'gcc' failed\n\nhint: This usually indicates a problem with the package\n",
    "Failed to build `app @ file:///x`: The build backend returned an error: running build_ext: Traceback: error: command 'gcc' failed",
  ],
  [
    'warning: Failed to hardlink files; falling back to full copy.\n  If the cache and target directories are on different filesystems, hardlinking may not be supported.\n  If this is intentional, set `export UV_LINK_MODE=copy`.\nerror: Failed to install: a-1-py3-none-any.whl (a==1)\n  Caused by: Failed to copy to `/x/a.py`\n  Caused by: No space left on device (os error 28)\n',
    'Failed to install: a-1-py3-none-any.whl (a==1): Failed to copy to `/x/a.py`: No space left on device (os error 28)',
  ],
  [
    'error: Failed to read dependency groups from: pyproject.toml\n  cause: Failed to parse: pyproject.toml\n  cause: TOML parse error at line 3, column 11\n           |\n         3 | version = 1\n           |           ^\n         invalid type: integer `1`, expected a string\n',
    'Failed to read dependency groups from: pyproject.toml: Failed to parse: pyproject.toml: TOML parse error at line 3, column 11: 3 | version = 1: invalid type: integer `1`, expected a string',
  ],
  [
    "error: Failed to build `pysha3==1.0.2`\n  cause: The build backend returned an error\n\n         [stdout]\n         running build\n\n         [stderr]\n         warning: build_py: byte-compiling is disabled\n         Modules/backport.inc:78:10: fatal error: pystrhex.h: No such file or directory\n            78 | #include \"pystrhex.h\"\n               |          ^~~\n         compilation terminated.\n         error: Command '['gcc', '-O3']' returned non-zero exit status 1.\n\nhint: Build failures usually\n",
    'Failed to build `pysha3==1.0.2`: The build backend returned an error: Modules/backport.inc:78:10: fatal error: pystrhex.h: No such file or directory',
  ],
  ['error: Failed to build `a`\n\n[stdout]\nall is lost\n\nhint: Build failures\n', 'Failed to build `a`: all is lost'],
  [
    'error: Failed to download and build `y @ git+https://h/y.git`\n  cause: Git operation failed\n  cause: failed to clone into: /c\n  cause: process did not exit (exit status: 128)\n         --- stderr\n         fatal: unable to access: Connection refused\n',
    'Failed to download and build `y @ git+https://h/y.git`: Git operation failed: failed to clone into: /c: process did not exit (exit status: 128): fatal: unable to access: Connection refused',
  ],
  ['error: Failed to fetch: `https://host/x?token=s3cret`\n', 'Failed to fetch: `https://host/x?***`'],
  ['', ''],
])('%s', (stderr, words) => {
  expect(uvWords(stderr)).toBe(words)
})
