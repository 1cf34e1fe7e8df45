// JSON with the keys of objects in order, so that equal values have equal texts: https://www.rfc-editor.org/rfc/rfc8785

/**
 * A value as one text: equal for equal values, whatever the order of their keys. Dates and whole numbers of any size, as TOML has them, are told apart from texts.
 *
 * @param isOrdered the order of keys means something
 */
export function stableText(value: unknown, isOrdered = false): string {
  if (Array.isArray(value)) return `[${value.map((one) => stableText(one, isOrdered)).join(',')}]`
  if (typeof value === 'bigint') return `${value}n`
  if (value instanceof Date) return `@${value.toISOString()}`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const members = Object.entries(value)
  if (!isOrdered) members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, own]) => `${JSON.stringify(key)}:${stableText(own, isOrdered)}`).join(',')}}`
}
