// Text edits that leave a manifest valid and change one thing in it.

/** A `package.json` with a change made to its value. */
export function editJson(text, change) {
  const value = JSON.parse(text)
  change(value)
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Another description. */
export function redescribe(text) {
  return text.replace(/^(description\s*=\s*)"[^"\n]*"/m, '$1"Another description"')
}

/** A requirement of `[project] dependencies` or a group that no longer allows one version; the first that passes the test. */
export function constrain(text, isMeant) {
  let isDone = false
  return text.replace(/"([A-Za-z][\w.-]*)(\[[^\]]*\])?([^";\n]*)(;[^"\n]*)?"/g, (all, name, extra, range, marker) => {
    if (isDone || !isMeant(name) || /[@:]/.test(range)) return all
    isDone = true
    const limit = range.trim() === '' ? '!=0.0.1' : `${range.trimEnd()},!=0.0.1`
    return `"${name}${extra ?? ''}${limit}${marker === undefined ? '' : ` ${marker}`}"`
  })
}

/** A requirement at the beginning of `[project] dependencies`. */
export function requireAlso(text, name) {
  return text.replace(/^dependencies\s*=\s*\[/m, `$&"${name}", `)
}

/** `[project] dependencies` without a name. */
export function requireNoMore(text, name) {
  const start = text.search(/^dependencies\s*=\s*\[/m)
  const rest = text.slice(start).replace(new RegExp(`\\n?[ \\t]*"${name}(?![\\w.-])[^"\\n]*"[ \\t]*,?`), '')
  return text.slice(0, start) + rest
}

/** A table with one more line at its beginning; the table is made where there is none. */
export function addToTable(text, table, line) {
  const header = `[${table}]`
  const lines = text.split('\n')
  const at = lines.findIndex((one) => one.trim() === header)
  if (at >= 0) return [...lines.slice(0, at + 1), line, ...lines.slice(at + 1)].join('\n')
  return `${text.trimEnd()}\n\n${header}\n${line}\n`
}
