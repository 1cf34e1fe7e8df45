/**
 * Node's own part for packing, loaded at the first call: that takes 2 ms, and most runs need none of it.
 *
 * @see https://nodejs.org/api/process.html#processgetbuiltinmoduleid, Node 20.16 and 22.3 on
 */
export function nodeZlib(): typeof import('node:zlib') {
  return process.getBuiltinModule('node:zlib')
}
