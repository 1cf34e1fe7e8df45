// What Python's json.dumps(value, sort_keys=True) writes: https://docs.python.org/3/library/json.html#json.dumps

/** A value of TOML or JSON as Python writes it: keys in order, a space after each colon and comma, nothing beyond ASCII. */
export function pythonJson(value: unknown): string {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return ascii(JSON.stringify(value))
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, one]) => `${ascii(JSON.stringify(key))}: ${pythonJson(one)}`).join(', ')}}`
}

function ascii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
