/** A value that is made when somebody first asks for it. Most of what is known of a project nobody asks for in a run. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The same for each key, kept in a map: what is asked for at the same time is made once, too. */
export function onceFor<K, T>(made: Map<K, T>, key: K, make: () => T): T {
  const value = made.has(key) ? (made.get(key) as T) : make()
  made.set(key, value)
  return value
}
