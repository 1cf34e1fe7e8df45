// The same as lists: projects, and what is wrong in the manifests.
import { element } from './elements.js'
import { findings, hasChange, into, out, projects } from './graph.js'
import { link } from './panel.js'
import { state } from './state.js'

/** The columns of the list of projects; `text` is shown, `by` sorts, the largest number first. */
const columns = [
  { title: 'Project', by: (at) => projects[at].name, cell: link },
  ...(hasChange
    ? [
        {
          title: 'Affected',
          by: (at) => ['changed', 'affected', ''].indexOf(projects[at].state),
          cell: (at) =>
            projects[at].state === ''
              ? ''
              : element('span', { class: `badge ${projects[at].state}` }, projects[at].state),
        },
        { title: 'Why', by: (at) => projects[at].why, cell: (at) => projects[at].why },
      ]
    : []),
  { title: 'Folder', by: (at) => projects[at].folder, cell: (at) => element('code', {}, projects[at].folder || '.') },
  {
    title: 'Targets',
    by: (at) => -projects[at].targets.length,
    cell: (at) => projects[at].targets.map(([name]) => name).join(' '),
  },
  { title: 'Depends on', by: (at) => -out[at].length, cell: (at) => String(out[at].length) },
  { title: 'Dependents', by: (at) => -into[at].length, cell: (at) => String(into[at].length) },
]

const body = element('tbody')
const headCells = columns.map(({ title }, number) =>
  element('th', { scope: 'col', 'aria-sort': 'none' }, element('button', { onclick: () => sortBy(number) }, title)),
)
const rows = new Map()
let order = projects.map((_, at) => at)

function rowOf(at) {
  if (!rows.has(at)) {
    rows.set(at, element('tr', {}, ...columns.map(({ cell }) => element('td', {}, cell(at)))))
  }
  return rows.get(at)
}

function sortBy(number) {
  const isAgain = headCells[number].getAttribute('aria-sort') === 'ascending'
  for (const cell of headCells) cell.setAttribute('aria-sort', 'none')
  headCells[number].setAttribute('aria-sort', isAgain ? 'descending' : 'ascending')
  const { by } = columns[number]
  const compare = (a, b) => (typeof by(a) === 'number' ? by(a) - by(b) : by(a).localeCompare(by(b))) || a - b
  order = order.toSorted((a, b) => (isAgain ? compare(b, a) : compare(a, b)))
  fillTable()
}

/** The projects that are drawn, or of these the ones found. */
export function fillTable() {
  const isListed = new Set(state.found ?? state.shown)
  const listed = order.filter((at) => isListed.has(at))
  body.replaceChildren(...listed.map(rowOf))
  nobody.hidden = listed.length > 0
}

const nobody = element(
  'p',
  { class: 'none', hidden: true },
  projects.length === 0 ? 'There is no project here' : 'No project is like that',
)
export const projectsTable = [element('table', {}, element('thead', {}, element('tr', {}, ...headCells)), body), nobody]

export const findingsTable =
  findings.length === 0
    ? [element('p', { class: 'none' }, 'Nothing to mend')]
    : [
        element(
          'table',
          {},
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              ...['', 'What', 'How to mend it', 'Project'].map((title) => element('th', { scope: 'col' }, title)),
            ),
          ),
          element('tbody', {}, ...findings.map(findingRow)),
        ),
      ]

function findingRow({ severity, message, place, fix, code, project }) {
  return element(
    'tr',
    {},
    element('td', {}, element('span', { class: `badge ${severity}` }, severity)),
    element('td', {}, message, element('p', { class: 'dim' }, element('code', {}, place), ` · ${code}`)),
    element('td', {}, fix),
    element('td', {}, project < 0 ? '' : link(project)),
  )
}
