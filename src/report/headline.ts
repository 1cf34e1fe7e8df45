import type { AffectedSet } from '../affected/affected-set.ts'

/** The answer in one sentence, in parts, so that each medium can set them off in its own way. */
export interface Headline {
  /** `3 of 12 projects affected` */
  readonly answer: string
  /** `by 5 changed files since`; `because` where the range is everything. */
  readonly link: string
  /** Abbreviated id of the base; absent where the range is everything. */
  readonly base?: string
  /** Why this base, or why everything; text from outside. */
  readonly why: string
  /** The workflow run whose commit the base is. */
  readonly run?: { readonly number: number; readonly url: string }
}

/** What was found, from which change, and against which base. */
export function headlineOf({ range, changes, projects, graph }: AffectedSet): Headline {
  const all = graph.projects.size
  const answer = answerOf(projects.size, all)
  if (range.type === 'everything') return { answer, link: all === 0 ? 'in any file, as' : 'because', why: range.why }
  const link = changes.length === 0 ? 'as nothing changed since' : `by ${counted(changes.length, 'changed file')} since`
  const run = range.run === undefined ? {} : { run: range.run }
  return { answer, link, base: range.base.slice(0, 7), why: range.why, ...run }
}

function answerOf(affected: number, all: number): string {
  if (all === 0) return 'No projects found'
  if (affected < all) return `${grouped(affected)} of ${counted(all, 'project')} affected`
  return all === 1 ? 'The only project is affected' : `All ${counted(all, 'project')} affected`
}

/** `Nothing to run: core has no target test`, where it is known why. */
export function withReason(what: string, why: string): string {
  return why === '' ? what : `${what}: ${why}`
}

/** `1 project`, `12 projects`, `10,000 projects`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`
}

/** A number with a comma before each three digits. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `2 packages not published, 1 published`: what there is none of is left out; empty where there is nothing at all. */
export function tallied(
  parts: readonly (readonly [count: number, words: string])[],
  firstCounted: (count: number) => string,
): string {
  const told = parts.filter(([count]) => count > 0)
  return told.map(([count, words], at) => `${at === 0 ? firstCounted(count) : grouped(count)} ${words}`).join(', ')
}

/** Seconds as people say them: `45 s`, `3 min`, `1 h 5 min`. */
export function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (seconds < 60) return `${Math.round(seconds)} s`
  if (minutes < 60) return `${minutes} min`
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
