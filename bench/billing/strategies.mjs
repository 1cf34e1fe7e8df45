// What one push costs under each way to arrange jobs: minutes billed, each job rounded up to a whole one, and seconds until the last job is over, where
// runners are not scarce. A runner does two things at once; a job takes some seconds until it does anything useful.

const START_S = 30
const PARALLEL = 2
// Answering what is affected, once the repository is there.
const PLAN_S = 4
// Installing Nx where it is cached, and its graph.
const NX_S = 20
// A gate checks nothing out.
const GATE_S = START_S / 2

/**
 * @param push everything, what is affected, and what no earlier run has proved, as seconds by project; and the shards of the planner, as projects; `inline`, `better`: what it lets the planning job do, if anything: up to 90 s of work, or what is better done there
 * @returns by name of the strategy: jobs in seconds, and wall seconds
 */
export function strategies({ everything, affected, unproven, environments, shards, inline, better }) {
  const seconds = (work) => [...work.values()]
  const together = (all) => (all.length === 0 ? 0 : Math.max(sum(all) / PARALLEL, ...all))
  const alone = (work) => seconds(work).map((one) => START_S + one)
  const plan = START_S + PLAN_S
  const planned = (jobs) => ({
    jobs: [plan, ...jobs, GATE_S],
    wall: plan + Math.max(0, ...jobs) + GATE_S,
  })
  // Of nothing to do, and of what the plan did itself, there is nothing to gate.
  const ours = (own, secondsOf) => {
    if (own === undefined && shards.length > 0)
      return planned(shards.map((names) => START_S + together(names.map(secondsOf))))
    const wall = plan + together((own ?? []).map(secondsOf))
    return { jobs: [wall], wall }
  }
  const all = START_S + together(seconds(everything))
  const nx = START_S + NX_S + together(seconds(affected))
  // The plan does not know the ledger: a shard sets up what it might need, and leaves out what passed before.
  const proved = (name) => unproven.get(name) ?? environments.get(name) ?? 0
  return {
    'everything, a job for each project': { jobs: alone(everything), wall: Math.max(0, ...alone(everything)) },
    'everything, one job': { jobs: [all], wall: all },
    'Nx affected, one job': { jobs: [nx], wall: nx },
    'affected, a job for each project, and a gate': planned(alone(affected)),
    'shards and a gate': ours(undefined, (name) => affected.get(name) ?? 0),
    'the same, up to 90 s of work in the planning job': ours(inline, (name) => affected.get(name) ?? 0),
    'ours: what is better done there in the planning job': ours(better, (name) => affected.get(name) ?? 0),
    'ours, with `ledger: on`': ours(better, proved),
  }
}

/** Of one push. */
export function billedMinutes(jobs) {
  return sum(jobs.map((seconds) => Math.ceil(seconds / 60)))
}

function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0)
}
