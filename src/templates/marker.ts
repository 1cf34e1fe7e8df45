import type { ObjectId, RepoPath } from '../system/system.ts'

/** A pin as a pull request moves it. */
export interface MovedPin {
  readonly path: RepoPath
  readonly from: ObjectId
  readonly to: ObjectId
  /** Null where the rule follows a branch. */
  readonly tag: string | null
}

/** What the body of a pull request of ours says to the next run. */
export interface Marker {
  readonly pins: readonly MovedPin[]
  /** The commit that it was made from. */
  readonly base: ObjectId
  /** The commit that we put on its branch: another one there is somebody's. */
  readonly commit: ObjectId
  /** Its title as we wrote it: people may have another one. */
  readonly title: string
  /** A sign of what its commit holds beside the pins; empty where that is nothing. */
  readonly content: string
}

const [START, END] = ['<!-- maestro:templates:start -->', '<!-- maestro:templates:end -->']
const MARKER = /<!-- maestro:templates (\{[^\n]*\}) -->/

/**
 * The body of a pull request with our part in it. What people wrote before and after it stays; where they took our part away, it is put at the end.
 *
 * @param body as it is; undefined for a new pull request
 * @param text Markdown
 */
export function bodyWith(body: string | undefined, text: string, marker: Marker): string {
  // What comes from outside may look like our own marks: with a character between that nobody sees, it is none.
  const plain = text.replaceAll('<!-- maestro:', '<!--\u200b maestro:').trim()
  const ours = `${START}\n${plain}\n\n${markerLine(marker)}\n${END}`
  if (body === undefined) return ours
  const [start, end] = [body.indexOf(START), body.indexOf(END)]
  if (start < 0 || end < start) return `${body.trimEnd()}\n\n${ours}`.trimStart()
  return `${body.slice(0, start)}${ours}${body.slice(end + END.length)}`
}

/** What an earlier run wrote into a body; undefined where none did, or somebody changed it. */
export function readMarker(body: string): Marker | undefined {
  const text = MARKER.exec(body)?.[1]
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isMarker(value) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * The tag by which one of these set a pin to its commit; undefined where none did.
 *
 * @param pins as pull requests moved them
 * @param now all submodules: where a folder was moved since, what was said of a path without one is said of it
 */
export function tagOfPin(
  pins: readonly Pick<MovedPin, 'path' | 'to' | 'tag'>[],
  { path, pin }: { readonly path: RepoPath; readonly pin: ObjectId },
  now: ReadonlyMap<RepoPath, ObjectId>,
): string | undefined {
  const those = pins.filter(({ to }) => to === pin)
  const found = those.find((one) => one.path === path) ?? those.find((one) => !now.has(one.path))
  return found?.tag ?? undefined
}

/** Nothing in it ends the comment, whatever a tag is called. */
function markerLine(marker: Marker): string {
  const json = JSON.stringify(marker).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e').replaceAll('<', '\\u003c')
  return `<!-- maestro:templates ${json} -->`
}

function isMarker(value: unknown): value is Marker {
  if (typeof value !== 'object' || value === null) return false
  const { pins, base, commit, title, content } = value as Partial<Marker>
  const areTexts = typeof title === 'string' && typeof content === 'string'
  return isId(base) && isId(commit) && areTexts && Array.isArray(pins) && pins.every(isPin)
}

function isPin(value: unknown): value is MovedPin {
  if (typeof value !== 'object' || value === null) return false
  const { path, from, to, tag } = value as Partial<MovedPin>
  return typeof path === 'string' && isId(from) && isId(to) && (tag === null || typeof tag === 'string')
}

function isId(value: unknown): value is ObjectId {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value)
}
