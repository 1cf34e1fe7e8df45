// What a commit holds, read with parsers that are not ours.
import toml from '@iarna/toml'
import { load, loadAll } from 'js-yaml'

const parsed = new Map()

/**
 * A commit as the reference sees it.
 *
 * @returns `files`, path → mode and object; `text`, `json`, `toml`, `yaml` of a path, undefined where there is none or it cannot be
 *   read; `pathsOf(name)`, the paths of all files of that name
 */
export function worldAt(copy, commit) {
  const files = copy.files(commit)
  const text = (path) => (files.has(path) ? copy.text(files.get(path).id) : undefined)
  const read = (path, kind, parse) => {
    const file = files.get(path)
    if (file === undefined || file.mode === '160000') return undefined
    const key = `${kind}:${file.id}`
    if (!parsed.has(key))
      parsed.set(
        key,
        parseOrFail(path, () => parse(copy.text(file.id))),
      )
    return parsed.get(key)
  }
  return {
    files,
    text,
    json: (path) => read(path, 'json', (source) => JSON.parse(plainJson(source))),
    toml: (path) => read(path, 'toml', toml.parse),
    yaml: (path) => read(path, 'yaml', load),
    yamlAll: (path) => read(path, 'yamlAll', (source) => loadAll(source)),
    pathsOf: (name) => [...files.keys()].filter((path) => nameOf(path) === name),
  }
}

/** The last segment of a path. */
export function nameOf(path) {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder that holds a path; `''` is the root. */
export function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** A path written from a folder, as the repository names it; undefined where it leaves the repository. */
export function resolveFrom(folder, written) {
  const segments = folder === '' ? [] : folder.split('/')
  for (const segment of written.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return undefined
  }
  return segments.join('/')
}

/** Whether a path lies in a folder, at whatever depth. */
export function isIn(folder, path) {
  return folder === '' || path.startsWith(`${folder}/`)
}

/** The path of a name in a folder. */
export function within(folder, name) {
  return folder === '' ? name : `${folder}/${name}`
}

/** JSON without comments and commas at the end, as tsconfig.json may have them; what stands in strings stays. */
function plainJson(source) {
  const noComments = source.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, string) => string ?? '')
  return noComments.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, string) => string ?? '').replace(/^\uFEFF/, '')
}

function parseOrFail(path, parse) {
  try {
    return parse()
  } catch (cause) {
    throw new Error(`${path} cannot be read`, { cause })
  }
}
