import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { isForCheckers, roleOf } from './file-role.ts'
import { type Side, sharedTouch, type Touch, type TouchedProject } from './touch.ts'

/**
 * Says whom a file concerns by symbolic links: those whom a file in the place of each link would, or below it where it leads to a folder. All of
 * the file counts for them, whatever part of it changed; settings of linters and type checkers are those under any name.
 *
 * @param find whom a path concerns
 * @returns a function that answers undefined for what no link leads to
 */
export function linkTouchFinder(
  { otherNames }: Pick<Side, 'otherNames'>,
  find: (path: RepoPath) => Touch,
): (path: RepoPath) => Touch | undefined {
  if (otherNames === undefined) return () => undefined
  return (file) => {
    const { names, isOpen } = otherNames(file)
    if (isOpen) return { type: 'everything', rule: 'so many symbolic links lead to it that not all were followed' }
    const touched = new Map<string, TouchedProject>()
    const manner = mannerOf(file)
    for (const { path, link, isRound } of names) {
      const touch = find(path)
      if (touch.type === 'ignored') continue
      const way = `the symbolic link ${printable(link)} leads to it`
      if (touch.type === 'projects') {
        for (const { project, kinds, stays } of touch.touched) {
          const one = { ...sharedTouch(project, way), kinds, stays, ...manner }
          // Many links may lead to it from one project.
          const key = `${project} ${one.kinds} ${one.stays}`
          if (!touched.has(key)) touched.set(key, one)
        }
        // A link around itself makes no file more shared than it was.
      } else if (!isRound) return { type: 'everything', rule: `${way}, and ${touch.rule}` }
    }
    return touched.size > 0 ? { type: 'projects', touched: [...touched.values()] } : undefined
  }
}

function mannerOf(file: RepoPath): Partial<Pick<TouchedProject, 'kinds' | 'stays'>> {
  const role = roleOf(file.slice(file.lastIndexOf('/') + 1))
  return role !== undefined && isForCheckers(role) ? { kinds: role.kinds, stays: true } : {}
}

/** Whom either concerns. */
export function eitherTouch(touch: Touch, byLinks: Touch | undefined): Touch {
  if (byLinks === undefined || touch.type === 'everything') return touch
  if (touch.type === 'ignored' || byLinks.type !== 'projects') return byLinks
  return { type: 'projects', touched: [...touch.touched, ...byLinks.touched] }
}
