import path from 'node:path'
import type { Files } from '../../src/system/system.ts'

/**
 * Files that stand in no folder of this machine.
 *
 * @param texts by path from the folder; what begins with U+FEFF is bytes of UTF-16
 * @param folder absolute
 */
export function memoryFiles(
  texts: Readonly<Record<string, string>>,
  folder: string,
): Pick<Files, 'read' | 'readBytes' | 'list' | 'entries' | 'isFolder'> {
  const namesIn = (place: string) => {
    const inner = Object.keys(texts).map((file) => path.relative(place, path.join(folder, file)))
    return [...new Set(inner.flatMap((rest) => (/^(?:\.\.|$)/.test(rest) ? [] : (rest.split('/')[0] ?? []))))].sort()
  }
  const isFolder = (place: string) => namesIn(place).length > 0
  const read = (file: string) => texts[path.relative(folder, file)]
  return {
    read: async (file) => read(file),
    readBytes: async (file) => {
      const text = read(file)
      const encoding = text?.startsWith('\ufeff') ? 'utf16le' : 'utf8'
      return text === undefined ? undefined : new Uint8Array(Buffer.from(text, encoding))
    },
    list: async (place) => namesIn(place),
    entries: async (place) => namesIn(place).map((name) => ({ name, isFolder: isFolder(path.join(place, name)) })),
    isFolder: async (place) => isFolder(place),
  }
}
