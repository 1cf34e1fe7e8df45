/** One project of a generated workspace, as numbers: what it depends on, and how. */
export interface GeneratedProject {
  readonly name: string
  readonly folder: string
  /** Earlier projects, so that there is no circle. */
  readonly main: readonly GeneratedProject[]
  readonly dev: readonly GeneratedProject[]
  readonly extra: readonly GeneratedProject[]
}

/** Numbers that look random and are the same for the same seed. */
export function randomFrom(seed: number): (limit: number) => number {
  let state = (seed * 2_654_435_761) % 4_294_967_296
  return (limit) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * limit)
  }
}

/** A workspace of 3 to 14 projects in two folders, where each depends on some of those before it. */
export function generateProjects(seed: number): readonly GeneratedProject[] {
  const random = randomFrom(seed)
  const projects: GeneratedProject[] = []
  for (let n = 0; n < 3 + random(12); n++) {
    const pick = (most: number) =>
      [...new Set(Array.from({ length: random(most + 1) }, () => projects[random(projects.length)]))].flatMap(
        (one) => one ?? [],
      )
    const [main, dev, extra] = [pick(3), pick(2), pick(1)]
    projects.push({ name: `acme-p${n}`, folder: `${random(2) === 0 ? 'apps' : 'packages'}/p${n}`, main, dev, extra })
  }
  return projects
}

/** The edges of a generated workspace: `packages/p3 packages/p1`, sorted. */
export function generatedEdges(projects: readonly GeneratedProject[]): readonly string[] {
  const edges = projects.flatMap(({ folder, main, dev, extra }) =>
    [...main, ...dev, ...extra].map((to) => `${folder} ${to.folder}`),
  )
  return [...new Set(edges)].sort()
}
