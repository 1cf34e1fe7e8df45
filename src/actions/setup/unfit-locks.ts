import path from 'node:path'
import { findUnfitLocks } from '../../doctor/stale-locks.ts'
import { UserError } from '../../errors.ts'
import type { RepoPath, System } from '../../system/system.ts'
import type { EnvironmentPlan } from '../../tasks/environment-plan.ts'
import type { NodeInstall } from '../../tasks/node-plan.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import type { WhatToRun } from '../run/what-to-run.ts'

/** Locks that were made for other manifests, or cannot be read, by their file. */
export interface UnfitLocks {
  /** What cannot be used: `LOCK_STALE`, `LOCK_UNREADABLE`. */
  readonly wrong: ReadonlyMap<RepoPath, UserError>
  /** Stale ones that are used as far as they fit. */
  readonly stale: ReadonlySet<RepoPath>
}

/** The way out of a stale lock that is not to be made anew now. */
export const AS_FAR_AS_IT_FITS = 'With stale-locks: warn it is used as far as it fits.'

/**
 * What was locked for another manifest would be tested in the place of what is asked for now.
 *
 * @param isFailure whether one that is stale is an error; else it is used as far as it fits, with a warning
 */
export async function unfitLocks(
  plans: readonly EnvironmentPlan[],
  installs: readonly NodeInstall[],
  { view, root }: Pick<WhatToRun, 'view' | 'root'>,
  { files, report }: Pick<System, 'files' | 'report'>,
  isFailure: boolean,
): Promise<UnfitLocks> {
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
  const findings = await findUnfitLocks({ graph: { ...view.graph, projects: new Map(users) }, tree: view.tree, read })
  const isWrong = ({ severity, code }: Finding) => severity === 'error' && (isFailure || code !== 'stale-lock')
  const wrong = new Map<RepoPath, UserError>()
  for (const one of findings.filter(isWrong)) if (!wrong.has(one.file)) wrong.set(one.file, errorOf(one))
  const stale = new Set<RepoPath>()
  for (const { message, fix, file, severity } of findings) {
    if (severity !== 'error' || wrong.has(file)) continue
    stale.add(file)
    report.annotate({ level: 'warning', title: 'Stale lock', message: `${message}\n${fix}`, file })
  }
  return { wrong, stale }
}

function errorOf(finding: Finding): UserError {
  const { code, message, fix } = finding
  const isStale = code === 'stale-lock'
  const hint = isStale ? `${fix} ${AS_FAR_AS_IT_FITS}` : fix
  return new UserError(isStale ? 'LOCK_STALE' : 'LOCK_UNREADABLE', message, hint, finding)
}
