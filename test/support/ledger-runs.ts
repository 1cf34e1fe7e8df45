import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contract } from '../../src/actions/run/contract.ts'
import { run } from '../../src/actions/run/run.ts'
import { contract as whyContract } from '../../src/actions/why-run/contract.ts'
import { run as whyRun } from '../../src/actions/why-run/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { programsIn } from '../../src/system/process.ts'
import type { System } from '../../src/system/system.ts'
import { taskProcessesIn } from '../../src/system/task-processes.ts'
import { fakeSystem } from './fake-system.ts'
import type { TestRepository } from './repository.ts'

/** What a ledger makes of the target `test` in a repository of one's own, and files that git does not see. */
export function ledgerRuns(repository: TestRepository) {
  const at = (file: string) => path.join(repository.folder, file)
  const systemFor = (parts: Partial<System>) =>
    fakeSystem(repository.folder, at('.git/maestro'), {
      programs: programsIn(process.env),
      tasks: taskProcessesIn({ PATH: process.env['PATH'], HOME: at('.git') }),
      variable: (name) => (name === 'PATH' ? process.env['PATH'] : undefined),
      ...parts,
    }).system
  return {
    at,
    put(file: string, text: string) {
      mkdirSync(path.dirname(at(file)), { recursive: true })
      writeFileSync(at(file), text)
    },
    remove: (file: string) => rmSync(at(file), { recursive: true, force: true }),
    /** The tasks that `run --ledger on` leaves out. */
    async proven(projects = 'all', parts: Partial<System> = {}) {
      const given: Readonly<Record<string, string>> = { targets: 'test', projects, ledger: 'on' }
      const inputs = parseInputs(contract, (name) => given[name])
      return (await run(inputs, systemFor(parts))).proven
    },
    /** What `why-run` says of a task. */
    async why(task: string, parts: Partial<System> = {}) {
      const inputs = parseInputs(whyContract, (name) => (name === 'task' ? task : undefined))
      return (await whyRun(inputs, systemFor(parts))).why
    },
  }
}

/** Settings of Nx for one target `test`. */
export function nxTest(name: string, command = 'true', more: object = {}): string {
  return JSON.stringify({ name, targets: { test: { executor: 'nx:run-commands', options: { command } } }, ...more })
}
