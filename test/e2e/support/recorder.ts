import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** How a program was started. */
export interface ProgramStart {
  readonly name: string
  readonly argv: readonly string[]
  /** `NAME=value`, as the kernel has it. */
  readonly environment: readonly string[]
}

const FIND = 'import sys; print(getattr(sys, "_base_executable", sys.executable))'

/** Puts wrappers of programs into a folder of PATH, which write down how they are started, and then are what they stand for. */
export function recordPrograms(bin: string, programs: Readonly<Record<string, string>>) {
  const records = mkdtempSync(path.join(path.dirname(bin), 'records-'))
  for (const [name, program] of Object.entries(programs)) {
    const file = path.join(bin, name)
    rmSync(file, { force: true })
    writeFileSync(file, wrapper(name, program, records))
    chmodSync(file, 0o755)
  }
  return {
    /** All that were started since the last time. */
    take(): readonly ProgramStart[] {
      return readdirSync(records).map((entry) => {
        const file = path.join(records, entry)
        const [argv = '', environment = ''] = readFileSync(file, 'latin1').split('\n\0\n')
        rmSync(file)
        return { name: entry.split('.')[0] ?? '', argv: argv.split('\0'), environment: environment.split('\0') }
      })
    },
  }
}

// A Python that is started as its wrapper takes the wrapper for itself, and so does whoever asks it where it is.
function wrapper(name: string, program: string, records: string): string {
  const record = `{ printf '%s\\0' "$@"; printf '\\n\\0\\n'; cat /proc/$$/environ; } > "$(mktemp '${records}/${name}.XXXXXXXX')"`
  return `#!/bin/bash\n${record}\nexec -a "$0" '${program}' "$@"\n`
}

/** Where programs are, by the PATH of these tests. */
export function programsOnPath(names: readonly string[]): Readonly<Record<string, string>> {
  const which = (name: string) => execFileSync('bash', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
  const python = execFileSync('python3', ['-I', '-c', FIND], { encoding: 'utf8' }).trim()
  return Object.fromEntries(names.map((name) => [name, name === 'python3' ? python : which(name)]))
}
