/** Decodes JavaScript or TypeScript as compilers do: UTF-8, or UTF-16 where a byte order mark says so. */
export function decodeScript(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return UTF8.decode(bytes)
}

const UTF8 = new TextDecoder('utf-8')
