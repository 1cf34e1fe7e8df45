// @iarna/toml types only its front door, which also loads its stream parser and its writer: 2 ms at every start.
declare module '@iarna/toml/parse-string.js' {
  /** @throws {Error} with `line` and `col` counted from 0 */
  export default function parseString(text: string): { [key: string]: unknown }
}
