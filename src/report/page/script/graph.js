// What the page shows, as it stands in the document, with what was left out filled in.
const data = JSON.parse(document.getElementById('data').textContent)

export const headline = data.headline
export const detail = data.detail
export const run = data.run
export const hasChange = data.hasChange
export const findings = data.findings
const { prefix } = data

export const projects = data.projects.map((project) => ({
  version: '',
  state: '',
  why: '',
  limit: '',
  next: -1,
  ...project,
  label: project.name.slice(project.name.startsWith(prefix) ? prefix.length : 0) || project.name,
  targets: project.targets.map((at) => data.targets[at]),
  manifests: project.manifests.map((file) => (file.startsWith('/') ? project.folder + file : file)),
  words: `${project.name} ${project.folder}`.toLowerCase(),
}))

const inCycles = new Set(data.cycles)

export const edges = data.edges.map(([from, to, place, group = 'main', kind = 'local'], at) => ({
  at,
  from,
  to,
  group,
  kind,
  place: place.startsWith(':') ? projects[from].manifests[0] + place : place,
  isCycle: inCycles.has(at),
  // The edge over which the change came.
  carries: projects[from].next === to,
}))

/** For each project the edges that leave it, those that lead to it, and its findings. */
export const out = projects.map(() => [])
export const into = projects.map(() => [])
export const own = projects.map(() => [])
for (const edge of edges) {
  out[edge.from].push(edge)
  into[edge.to].push(edge)
}
for (const finding of findings) if (finding.project >= 0) own[finding.project].push(finding)

export const ECOSYSTEMS = { python: 'py', node: 'js' }
