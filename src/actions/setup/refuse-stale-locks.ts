import path from 'node:path'
import { findStaleLocks } from '../../doctor/stale-locks.ts'
import { UserError } from '../../errors.ts'
import type { System } from '../../system/system.ts'
import type { EnvironmentPlan } from '../../tasks/environment-plan.ts'
import type { NodeInstall } from '../../tasks/node-plan.ts'
import type { WhatToRun } from '../run/what-to-run.ts'

/**
 * What was locked for another manifest would be tested in the place of what is asked for now.
 *
 * @throws {UserError} `LOCK_STALE`, `LOCK_UNREADABLE`
 */
export async function refuseStaleLocks(
  plans: readonly EnvironmentPlan[],
  installs: readonly NodeInstall[],
  { view, root }: Pick<WhatToRun, 'view' | 'root'>,
  { files }: Pick<System, 'files'>,
): Promise<void> {
  const locks = new Set([
    ...plans.flatMap(({ source }) => ('lock' in source ? source.lock : [])),
    ...installs.flatMap(({ lock }) => lock ?? []),
  ])
  const users = [...view.graph.projects].flatMap(([name, project]) => {
    const lockfiles = project.lockfiles.filter((file) => locks.has(file))
    return lockfiles.length === 0 ? [] : ([[name, { ...project, lockfiles }]] as const)
  })
  const read = async (paths: Iterable<string>) => {
    const all = [...paths].map(async (file) => [file, await files.readBytes(path.join(root, file))] as const)
    return new Map((await Promise.all(all)).flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]])))
  }
  const findings = await findStaleLocks({ graph: { ...view.graph, projects: new Map(users) }, tree: view.tree, read })
  const [first, ...others] = findings.filter(({ severity }) => severity === 'error')
  if (first === undefined) return
  const more = others.map(({ message, fix }) => `\n${message}. ${fix}`).join('')
  const code = first.code === 'stale-lock' ? 'LOCK_STALE' : 'LOCK_UNREADABLE'
  throw new UserError(code, `${first.message}${more}`, first.fix, first)
}
