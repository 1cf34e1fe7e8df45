// Names of branches and tags: https://git-scm.com/docs/git-check-ref-format

/** Whether it can be the name of a branch or a tag, as far as one could be mistaken for something else. */
export function isRefName(name: string): boolean {
  return (
    /^(?![-/.])[^\s~^:?*[\\\p{Cc}]+$/u.test(name) &&
    !/\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[/.]$/.test(name) &&
    name !== '@'
  )
}
