/** A value that is made when somebody first asks for it. Most of what is known of a project nobody asks for in a run. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
