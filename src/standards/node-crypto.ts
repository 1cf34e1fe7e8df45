/**
 * Node's own part for digests and randomness, loaded at the first call: that takes 4 ms, and most runs need none of it.
 *
 * @see https://nodejs.org/api/process.html#processgetbuiltinmoduleid, Node 20.16 and 22.3 on
 */
export function nodeCrypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto')
}
