import type { RepoPath } from '../system/system.ts'
import { isBelow } from '../workspaces/repo-paths.ts'
import type { Search } from './referred.ts'

interface Asked {
  readonly texts: readonly string[]
  readonly folders: readonly RepoPath[]
  readonly found: (places: Awaited<ReturnType<Search>>) => void
  readonly failed: (error: unknown) => void
}

/** Looks once for all that is asked for at the same time: reading the files is what takes long. Where one text holds another, the longer one is told. */
export function searchTogether(search: Search): Search {
  let asked: readonly Asked[] = []
  const ask = () => {
    const all = asked
    asked = []
    const folders = [...new Set(all.flatMap((one) => one.folders))]
    search([...new Set(all.flatMap(({ texts }) => texts))], folders.includes('') ? [''] : folders).then(
      (places) => {
        for (const one of all) one.found(places && placesFor(one, places))
      },
      (error: unknown) => {
        for (const one of all) one.failed(error)
      },
    )
  }
  return (texts, folders) =>
    new Promise((found, failed) => {
      if (asked.length === 0) queueMicrotask(ask)
      asked = [...asked, { texts, folders, found, failed }]
    })
}

type Places = NonNullable<Awaited<ReturnType<Search>>>

function placesFor({ texts, folders }: Asked, places: Places): Places {
  const wanted = new Set(texts)
  const isWithin = (file: RepoPath) =>
    folders.some((folder) => folder === '' || folder === file || isBelow(folder, file))
  return places.filter(({ file, text }) => wanted.has(text) && isWithin(file))
}
