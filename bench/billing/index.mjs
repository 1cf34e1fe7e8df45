// Minutes billed and waited for, for each commit of the newest pull requests of a clone, with the affected set, the keys of the ledger and the shards as
// they are made here. Reads the sources, so that nothing is built; Node 24. The clone has to hold refs/pull/*/head:
//   git clone URL DIR && git -C DIR fetch origin '+refs/pull/*/head:refs/pull/*/head'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { answer } from '../../src/actions/affected/answer.ts'
import { makeInlineShard, makeShards } from '../../src/schedule/make-shards.ts'
import { terminalSystem } from '../../src/system/terminal.ts'
import { MANNER, RANGE, stateOf } from '../ledger/replay.mjs'
import { billedMinutes, strategies } from './strategies.mjs'

const MEASURED = JSON.parse(readFileSync(new URL('openllmetry.json', import.meta.url), 'utf8')).projects
const MOST_COMMITS = 30
// What a planning job might do itself, whatever the rest costs.
const INLINE_S = 90
// As fast as they are, and where tests take longer.
const FACTORS = [1, 5, 20]

/** Rows: for each factor and strategy means and p90 over all pushes. */
export async function measureBilling(folder, most) {
  const { pushes, requests } = await pushesOf(folder, most)
  const rows = FACTORS.flatMap((factor) => {
    const samples = new Map()
    for (const push of pushes) {
      for (const [name, { jobs, wall }] of Object.entries(strategies(timesOf(push, factor)))) {
        const own = samples.get(name) ?? []
        samples.set(name, own)
        own.push({ minutes: billedMinutes(jobs), wall, jobs: jobs.length })
      }
    }
    return [...samples].map(([name, own]) => ({ factor, name, ...summary(own) }))
  })
  const work = pushes.map((push) => [...timesOf(push, 1).everything.values()].reduce((sum, one) => sum + one, 0))
  return { requests, pushes: pushes.length, workS: Math.round(Math.max(...work)), rows }
}

/** The table as Markdown. */
export function billingTable({ requests, pushes, workS, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [
    `${pushes} pushes of ${requests} pull requests; all tests of one commit: ${workS} s`,
    '',
    '| tests | strategy | billed min | p90 | wall s | p90 | jobs |',
    '| --: | --- | --: | --: | --: | --: | --: |',
    ...rows.map(({ factor, name, minutes, wall, jobs }) => line([`× ${factor}`, name, ...minutes, ...wall, jobs])),
    '',
  ].join('\n')
}

/** Each commit of the newest pull requests as one push. */
async function pushesOf(folder, most) {
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }).trim()
  const main = git('rev-parse', 'HEAD')
  const refs = git('for-each-ref', '--format=%(refname)', 'refs/pull/*/head').split('\n')
  const newest = refs.sort((a, b) => Number(b.split('/')[2]) - Number(a.split('/')[2]))
  const system = { ...terminalSystem(process.env, false), folder }
  const states = new Map()
  const stateAt = async (commit) => {
    if (!states.has(commit)) states.set(commit, await stateOf(commit, folder))
    return states.get(commit)
  }
  const pushes = []
  let requests = 0
  for (const ref of newest) {
    if (requests >= most) break
    const base = mergeBase(git, main, ref)
    const commits =
      base === undefined ? [] : git('rev-list', '--first-parent', '--reverse', `${base}..${ref}`).split('\n')
    if (commits.length === 0 || commits[0] === '' || commits.length > MOST_COMMITS) continue
    requests++
    const proved = new Set()
    for (const commit of commits) {
      const before = mergeBase(git, main, commit)
      // What its base is made of has passed there.
      for (const [name, key] of (await stateAt(before)).keys) proved.add(`${name} ${key}`)
      const { keys } = await stateOf(commit, folder)
      const set = await answer({ ...RANGE, ...MANNER, base: before, head: commit }, system)
      const isProved = (name) => keys.get(name) !== undefined && proved.has(`${name} ${keys.get(name)}`)
      const projects = [...set.graph.projects.values()].filter(({ targets }) =>
        targets.some(({ name }) => name === 'test'),
      )
      const affected = projects.filter(({ name }) => set.projects.has(name))
      const unproven = affected.filter(({ name }) => !isProved(name)).map(({ name }) => name)
      pushes.push({ projects, affected, unproven, limits: set.limits })
      for (const [name, key] of keys) if (key !== undefined) proved.add(`${name} ${key}`)
    }
  }
  return { pushes, requests }
}

function mergeBase(git, main, commit) {
  try {
    return git('merge-base', main, commit)
  } catch {
    return undefined
  }
}

/** Seconds of the projects of a push, and the shards that our planner makes of what is affected, with the same seconds as its timings. */
function timesOf({ projects, affected, unproven, limits }, factor) {
  const environments = new Map(projects.map((project) => [project.name, measuredOf(project).environment]))
  const tests = new Map(projects.map((project) => [project.name, measuredOf(project).test * factor]))
  const whole = (names) => new Map(names.map((name) => [name, environments.get(name) + tests.get(name)]))
  const timings = new Map([...tests].map(([name, seconds]) => [`${name}:test`, seconds]))
  const options = { targets: ['test'], timings, limits, onePython: false }
  const shards = makeShards(affected, { ...options, shards: 'auto', maxShards: 20 })
  const inlineOf = (limit) => makeInlineShard(affected, { limit, shards }, options)?.projects
  return {
    everything: whole(projects.map(({ name }) => name)),
    affected: whole(affected.map(({ name }) => name)),
    unproven: whole(unproven),
    environments,
    shards: shards.map((one) => one.projects),
    inline: inlineOf(INLINE_S),
    better: inlineOf('auto'),
  }
}

/** Of a project that was not measured: what most take. */
function measuredOf({ root }) {
  const own = MEASURED[path.posix.basename(root)]
  if (own !== undefined) return own
  const median = (field) =>
    Object.values(MEASURED)
      .map((one) => one[field])
      .sort((a, b) => a - b)[Object.keys(MEASURED).length >> 1]
  return { environment: median('environment'), test: median('test') }
}

function summary(samples) {
  const figures = (field) => {
    const sorted = samples.map((one) => one[field]).sort((a, b) => a - b)
    return [sorted.reduce((sum, one) => sum + one, 0) / sorted.length, sorted[Math.floor(sorted.length * 0.9)]]
  }
  const [minutes, minutesP90] = figures('minutes')
  return {
    minutes: [minutes.toFixed(1), minutesP90],
    wall: figures('wall').map(Math.round),
    jobs: figures('jobs')[0].toFixed(1),
  }
}
