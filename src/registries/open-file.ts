import type { FileStream, Registry, RemoteFile } from './registry.ts'

/** The content of a file while it comes; from a registry that gives files only whole, in one chunk. Throws as `Registry.read`. */
export async function openFile(registry: Registry, file: RemoteFile): Promise<FileStream> {
  if (registry.open !== undefined) return registry.open(file)
  const bytes = await registry.read(file)
  return {
    size: bytes.length,
    chunks: (async function* () {
      yield bytes
    })(),
  }
}
