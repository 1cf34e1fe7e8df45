// The figures as Markdown.

/** A row for each repository, one for each kind of change, and every difference. */
export function exactnessTables(results) {
  const kinds = [...new Set(results.flatMap(({ rows }) => rows.map(({ kind }) => kind)))]
  return [
    '| repository | commit | projects | local edges | of both other than ours | changes | exact | missed | too many |',
    '| --- | --- | --: | --: | --: | --: | --: | --: | --: |',
    ...results.map(({ name, commit, graph, rows }) => {
      const counts = [rows.filter(isExact), rows.filter(({ missed }) => missed.length > 0), rows.filter(hasExtra)]
      const { projects, edges, different } = graph
      const numbers = [projects, edges, different, rows.length, ...counts.map(({ length }) => length)]
      const cells = [name, commit.slice(0, 9), ...numbers]
      return `| ${cells.join(' | ')} |`
    }),
    '',
    ...results
      .filter(({ lacking }) => lacking.length > 0)
      .map(
        ({ name, lacking }) =>
          `Left out of ${name}, since the clone lacks the contents: ${lacking.map((file) => `\`${file}\``).join(', ')}.\n`,
      ),
    `| kind of change | ${results.map(({ name }) => name).join(' | ')} |`,
    `| --- |${' --- |'.repeat(results.length)}`,
    ...kinds.map((kind) => `| ${kind} | ${results.map(({ rows }) => cellOf(rows, kind)).join(' | ')} |`),
    '',
    ...differences(results),
  ].join('\n')
}

/** The sums of each repository, then a table for each of its commits that change a lock. */
export function lockTables(results) {
  const summary = results.map(({ name, rows }) => {
    const differ = rows.filter((row) => !isExact(row)).length
    const sums = ['projects', 'sliced', 'byOthers'].map((key) => sum(rows, key))
    return `| ${[name, rows.length, ...sums, differ].join(' | ')} |`
  })
  return [
    '| repository | commits | before: everybody | with slices | without their locks | other than the reference |',
    '| --- | --: | --: | --: | --: | --: |',
    ...summary,
    '',
    ...results.flatMap(({ name, commit, rows }) => [
      `### ${name}, up to ${commit.slice(0, 9)}`,
      '',
      '| commit | date | locks | other files | before: everybody | with slices | without its locks | reference |',
      '| --- | --- | --: | --: | --: | --: | --: | --- |',
      ...rows.map(lockRow),
      '',
      ...differences([{ name, rows: rows.map((row) => ({ ...row, kind: row.commit.slice(0, 9), of: '' })) }]),
    ]),
  ].join('\n')
}

function lockRow(row) {
  const { commit, date, locks, files, projects, sliced, byOthers } = row
  return `| ${[commit.slice(0, 9), date, locks, files, projects, sliced, byOthers, verdict(row)].join(' | ')} |`
}

function sum(rows, key) {
  return rows.reduce((total, row) => total + row[key], 0)
}

function isExact({ missed, extra }) {
  return missed.length + extra.length === 0
}

function hasExtra({ extra }) {
  return extra.length > 0
}

/** How many projects are right, of each change of this kind; what differs is marked. */
function cellOf(rows, kind) {
  const found = rows.filter((row) => row.kind === kind)
  return found.map((row) => (isExact(row) ? `${row.count}` : `${row.count}: ${verdict(row)}`)).join(', ') || '–'
}

function verdict({ missed, extra }) {
  const words = [
    missed.length > 0 ? `**misses ${missed.length}**` : '',
    extra.length > 0 ? `**${extra.length} too many**` : '',
  ]
  return words.filter(Boolean).join(', ') || 'the same'
}

function differences(results) {
  const lines = results.flatMap(({ name, rows }) =>
    rows.flatMap(({ kind, of, missed, extra }) => [
      ...missed.map(([folder, why]) => `- ${name}, ${kind} ${of}: misses \`${folder}\`, for \`${why.slice(0, 200)}\``),
      ...extra.map(([folder, why]) => `- ${name}, ${kind} ${of}: \`${folder}\` is too many, ${why.slice(0, 200)}`),
    ]),
  )
  return lines.length === 0 ? ['No difference.', ''] : [...lines, '']
}
