import { describe, expect, test } from '@jest/globals'
import { graphOf, projectOf, targetOf } from '../../test/support/graph.ts'
import type { ProjectGraph } from '../graph/project-graph.ts'
import type { TargetNeed } from '../workspaces/workspace.ts'
import { makeTaskGraph, type TaskGraph, unmetNeeds } from './task-graph.ts'

const at = { file: 'nx.json', line: 3 }
const withTargets = (name: string, ...targets: readonly string[]) =>
  projectOf(name, { targets: targets.map((target) => targetOf(target, `packages/${name}`)) })

function graph(
  projects: readonly ReturnType<typeof projectOf>[],
  edges: readonly string[],
  needs: readonly string[],
  wanted: Readonly<Record<string, readonly string[]>>,
): TaskGraph {
  const built: ProjectGraph = graphOf(projects, edges)
  return makeTaskGraph({ graph: built, wanted: new Map(Object.entries(wanted)), needs: needsOf(projects, needs) })
}

/** Of each project, what its targets wait for: `test: build`, `build: ^build`, `test: api:build`. */
function needsOf(projects: readonly ReturnType<typeof projectOf>[], needs: readonly string[]) {
  const stated = needs.map((text): TargetNeed => {
    const [target = '', needed = ''] = text.split(': ')
    if (needed.startsWith('^')) return { target, needs: needed.slice(1), of: 'dependencies', at }
    const [selector, other] = needed.split(':')
    return other === undefined
      ? { target, needs: needed, of: 'self', at }
      : { target, needs: other, of: { selector: selector ?? '' }, at }
  })
  return new Map(projects.map(({ root }) => [root, stated]))
}

/** Each task with what it waits for: `web:test < web:build`; in brackets what nobody asked for. */
function shown(tasks: TaskGraph): readonly string[] {
  return [...tasks.values()].map(({ id, after, isAdded }) => {
    const name = isAdded ? `(${id})` : id
    return after.length === 0 ? name : `${name} < ${after.map(({ task }) => task).join(' ')}`
  })
}

describe('tasks', () => {
  const [lib, web] = [withTargets('lib', 'build', 'test'), withTargets('web', 'build', 'test', 'lint')]

  test('are those that are asked for, where a project has them', () => {
    expect(shown(graph([lib, web], ['web -> lib'], [], { lib: ['test', 'lint'], web: ['lint', 'test'] }))).toEqual([
      'lib:test',
      'web:lint',
      'web:test',
    ])
  })

  test('bring what they need, each behind it', () => {
    const needs = ['test: build', 'build: ^build']
    expect(shown(graph([lib, web], ['web -> lib'], needs, { web: ['test', 'lint'] }))).toEqual([
      '(lib:build)',
      'web:lint',
      '(web:build) < lib:build',
      'web:test < web:build',
    ])
    expect(shown(graph([lib, web], ['web -> lib'], needs, { web: ['test'], lib: ['build'] }))[0]).toBe('lib:build')
  })

  test('reach through a dependency that has no such target, and not through an index', () => {
    const [core, api] = [withTargets('core', 'build'), withTargets('api', 'test')]
    const app = withTargets('app', 'build')
    const of = (edges: readonly string[]) =>
      shown(graph([core, api, app], edges, ['build: ^build'], { app: ['build'] }))
    expect(of(['app -> api', 'api -> core'])).toEqual(['(core:build)', 'app:build < core:build'])
    expect(of(['app -> api', 'api ~> core'])).toEqual(['app:build'])
  })

  test('do not wait for what the root of a workspace installs for all, which may depend on them', () => {
    const [core, kit] = [withTargets('core', 'build'), withTargets('kit', 'build')]
    const tasks = graph([core, kit], ['core => kit', 'kit -> core'], ['build: ^build'], { kit: ['build'] })
    expect(shown(tasks)).toEqual(['(core:build)', 'kit:build < core:build'])
  })

  test('wait for projects that are named', () => {
    expect(shown(graph([lib, web], [], ['lint: lib:build'], { web: ['lint'] }))).toEqual([
      '(lib:build)',
      'web:lint < lib:build',
    ])
  })

  test('of one name in two languages are two', () => {
    const both = projectOf('both', {
      targets: [targetOf('test', 'packages/both'), targetOf('test', 'packages/both', { ecosystem: 'node' })],
    })
    expect(shown(graph([both], [], [], { both: ['test'] }))).toEqual(['both:test', 'both:test:node'])
  })

  test('that wait for one another are an error, with the place of one of them', () => {
    const looped = () => graph([lib, web], [], ['test: build', 'build: test'], { lib: ['test'] })
    expect(looped).toThrow('these tasks wait for one another: lib:test → lib:build → lib:test')
    expect(looped).toThrow(expect.objectContaining({ code: 'TASK_CYCLE', ...at }))
  })
})

describe('what is waited for in vain', () => {
  const [lib, web] = [withTargets('lib', 'test', 'css:min'), withTargets('web', 'build', 'test')]
  const unmet = (...needs: readonly string[]) => {
    const tasks = graph([lib, web], ['web -> lib'], needs, { web: ['test'], lib: ['test'] })
    const found = unmetNeeds(tasks, { graph: graphOf([lib, web]), needs: needsOf([lib, web], needs) })
    return [...new Set(found.map((need) => need.needs))]
  }

  test('is what no project has, whoever it is asked of', () => {
    expect(unmet('test: biuld', 'test: ^gen', 'test: web:rest')).toEqual(['biuld', 'gen', 'rest'])
  })

  test('is nothing that any project has, and nothing of targets that do not run', () => {
    expect(unmet('test: build', 'test: ^build', 'test: lib:build', 'test: css:min', 'lint: gen')).toEqual([])
  })
})
