/** How to write a folder from another: `../../libs/core`. Both without a slash at the end; `''` is the root. */
export function pathBetween(from: string, to: string): string {
  const start = from === '' ? [] : from.split('/')
  const end = to === '' ? [] : to.split('/')
  let shared = 0
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/') || '.'
}

/** The path of something in a folder, which may be the root. */
export function within(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** What a project in a folder is imported as. */
export function moduleName(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1).replace(/\W/g, '_')
}
