// The script of the graph page. It runs in a browser, alone: no library, no network. Text from the data is shown as text, never as markup.
;(() => {
  const data = JSON.parse(document.getElementById('data').textContent)
  const { projects, edges, findings } = data
  const BOX = { width: 172, height: 26, column: 196, layer: 52, row: 38, margin: 26 }
  const SVG = 'http://www.w3.org/2000/svg'

  const out = projects.map(() => [])
  const into = projects.map(() => [])
  for (const edge of edges) {
    out[edge.from].push(edge)
    into[edge.to].push(edge)
  }
  const own = projects.map(() => [])
  for (const finding of findings) if (finding.project >= 0) own[finding.project].push(finding)

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('on')) made.addEventListener(key.slice(2), value)
      else if (value === true) made.setAttribute(key, '')
      else if (value !== false && value !== undefined) made.setAttribute(key, value)
    }
    made.append(...children.filter((child) => child !== undefined))
    return made
  }

  function drawn(name, attributes, ...children) {
    const made = document.createElementNS(SVG, name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    made.append(...children)
    return made
  }

  // ---- the graph

  const spot = ({ at: [column, row, gap] }) => ({
    x: BOX.margin + column * BOX.column + gap * BOX.layer,
    y: BOX.margin + row * BOX.row,
  })
  const spots = projects.map(spot)
  const size = {
    width: Math.max(...spots.map(({ x }) => x + BOX.width), 300) + BOX.margin,
    height: Math.max(...spots.map(({ y }) => y + BOX.height), 120) + BOX.margin,
  }

  function curve({ from, to }) {
    const [a, b] = [spots[from], spots[to]]
    const [x1, y1, x2, y2] = [a.x + BOX.width, a.y + BOX.height / 2, b.x, b.y + BOX.height / 2]
    if (x2 > x1) {
      const bend = Math.min(90, (x2 - x1) / 2)
      return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
    }
    // Back, or within one column: around the boxes.
    const low = Math.max(y1, y2) + BOX.row * 0.55
    return `M${x1} ${y1}C${x1 + 46} ${y1} ${x1 + 46} ${low} ${(x1 + x2) / 2} ${low}S${x2 - 46} ${y2} ${x2} ${y2}`
  }

  const isAffected = (at) => projects[at].state !== ''
  const lines = edges.map((edge) => {
    const carries = data.hasChange && isAffected(edge.from) && projects[edge.from].next === edge.to
    const classes = ['edge', edge.kind, edge.isCycle ? 'cycle' : '', carries ? 'carries' : ''].filter(Boolean).join(' ')
    return drawn('path', { class: classes, d: curve(edge), 'marker-end': 'url(#arrow)' })
  })

  const MOST = 25
  const shortened = (text) => (text.length <= MOST ? text : `${text.slice(0, 11)}…${text.slice(-13)}`)
  const boxes = projects.map((project, at) => {
    const { x, y } = spots[at]
    const state = project.state === '' ? '' : `, ${project.state}`
    const bad = own[at].some(({ severity }) => severity === 'error')
    const box = drawn(
      'g',
      {
        class: `node ${project.state}`,
        transform: `translate(${x} ${y})`,
        role: 'button',
        tabindex: at === 0 ? '0' : '-1',
        'aria-label': `${project.name}${state}${bad ? ', with errors' : ''}`,
        'data-at': at,
      },
      drawn('rect', { width: BOX.width, height: BOX.height, rx: 6 }),
      drawn('text', { x: 10, y: BOX.height / 2 }, shortened(project.label)),
    )
    if (bad) box.append(drawn('circle', { class: 'bad', cx: BOX.width - 10, cy: BOX.height / 2, r: 4 }))
    box.append(drawn('title', {}, project.name))
    return box
  })

  const arrow = drawn(
    'marker',
    { id: 'arrow', viewBox: '0 0 8 8', refX: 7.5, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' },
    drawn('path', { d: 'M0 0L8 4L0 8z', fill: 'context-stroke' }),
  )
  const svg = drawn(
    'svg',
    { role: 'group', 'aria-label': 'Project graph: an arrow points at what a project depends on' },
    drawn('defs', {}, arrow),
    drawn('g', {}, ...lines),
    drawn('g', {}, ...boxes),
  )

  let seen = { x: 0, y: 0, width: size.width, height: size.height }
  function look(area) {
    seen = area
    svg.setAttribute('viewBox', `${area.x} ${area.y} ${area.width} ${area.height}`)
  }
  const showAll = () => look({ x: 0, y: 0, ...size })
  function zoom(factor, [px, py] = [0.5, 0.5]) {
    const width = Math.min(Math.max(seen.width * factor, 200), size.width * 3)
    const height = (seen.height * width) / seen.width
    look({ x: seen.x + (seen.width - width) * px, y: seen.y + (seen.height - height) * py, width, height })
  }
  function show(at) {
    const { x, y } = spots[at]
    const isSeen =
      x >= seen.x && x + BOX.width <= seen.x + seen.width && y >= seen.y && y + BOX.height <= seen.y + seen.height
    if (!isSeen) look({ ...seen, x: x + BOX.width / 2 - seen.width / 2, y: y + BOX.height / 2 - seen.height / 2 })
  }

  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const { left, top, width, height } = svg.getBoundingClientRect()
      zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, [(event.clientX - left) / width, (event.clientY - top) / height])
    },
    { passive: false },
  )
  let grip
  svg.addEventListener('pointerdown', (event) => {
    if (event.target.closest('.node')) return
    grip = { x: event.clientX, y: event.clientY, from: seen, moved: false }
    svg.setPointerCapture(event.pointerId)
  })
  svg.addEventListener('pointermove', (event) => {
    if (grip === undefined) return
    const box = svg.getBoundingClientRect()
    const scale = Math.max(grip.from.width / box.width, grip.from.height / box.height)
    const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y]
    if (Math.abs(dx) + Math.abs(dy) > 3) grip.moved = true
    svg.classList.toggle('moving', grip.moved)
    if (grip.moved) look({ ...grip.from, x: grip.from.x - dx * scale, y: grip.from.y - dy * scale })
  })
  svg.addEventListener('pointerup', () => {
    if (grip !== undefined && !grip.moved) select(-1)
    grip = undefined
    svg.classList.remove('moving')
  })
  svg.addEventListener('click', (event) => {
    const box = event.target.closest('.node')
    if (box !== null) select(Number(box.dataset.at))
  })

  // ---- what is chosen

  let selected = -1
  let marked = []
  const panel = element('aside', { 'aria-label': 'The chosen project', 'aria-live': 'polite', hidden: true })

  /** The chosen project, what it depends on and who depends on it, directly; and the way down to the change. */
  function around(at) {
    const nodes = new Set([at])
    const chosen = new Set()
    for (const edge of [...out[at], ...into[at]]) {
      nodes.add(edge.from).add(edge.to)
      chosen.add(edge)
    }
    for (let step = at; step >= 0 && projects[step].next >= 0; step = projects[step].next) {
      const { next } = projects[step]
      for (const edge of out[step]) if (edge.to === next) chosen.add(edge)
      if (nodes.has(next) && next === at) break
      nodes.add(next)
      if (nodes.size > projects.length) break
    }
    return { nodes, chosen }
  }

  function select(at, { focus = false } = {}) {
    for (const one of marked) one.classList.remove('near', 'selected')
    marked = []
    selected = at
    svg.classList.toggle('focused', at >= 0)
    panel.hidden = at < 0
    if (at < 0) {
      history.replaceState(null, '', location.pathname + location.search)
      return
    }
    const { nodes, chosen } = around(at)
    for (const node of nodes) marked.push(boxes[node])
    edges.forEach((edge, index) => {
      if (chosen.has(edge)) marked.push(lines[index])
    })
    for (const one of marked) one.classList.add('near')
    boxes[at].classList.add('selected')
    roam(at)
    if (focus) boxes[at].focus({ preventScroll: true })
    show(at)
    panel.replaceChildren(...describe(at))
    panel.scrollTop = 0
    history.replaceState(null, '', `#p=${encodeURIComponent(projects[at].name)}`)
  }

  let tabbable = 0
  function roam(at) {
    if (boxes.length === 0) return
    boxes[tabbable].setAttribute('tabindex', '-1')
    boxes[at].setAttribute('tabindex', '0')
    tabbable = at
  }

  function link(at) {
    const { name } = projects[at]
    return element(
      'a',
      {
        href: `#p=${encodeURIComponent(name)}`,
        onclick: (event) => {
          event.preventDefault()
          select(at)
        },
      },
      name,
    )
  }

  function section(title, list, name = 'ul') {
    return list.length === 0 ? [] : [element('h3', {}, title), element(name, {}, ...list)]
  }

  function chain(at) {
    const steps = []
    const passed = new Set()
    for (let step = at; step >= 0 && projects[step].why !== '' && !passed.has(step); step = projects[step].next) {
      passed.add(step)
      const subject = step === at ? [] : [link(step), ' ']
      steps.push(element('li', {}, ...subject, projects[step].why))
    }
    return steps
  }

  function describe(at) {
    const project = projects[at]
    const badge = (text, kind = '') => element('span', { class: `badge ${kind}` }, text)
    const neighbour = (other, { kind, group, place, isCycle }) => {
      const words = [
        kind === 'registry' ? 'by version' : '',
        group === 'main' ? '' : group,
        isCycle ? 'in a cycle' : '',
      ]
      const note = [...words.filter(Boolean), place].join(', ')
      return element('li', {}, link(other), ' ', element('span', { class: 'dim' }, note))
    }
    const limit = project.limit === '' ? [] : [element('p', { class: 'dim' }, project.limit)]
    return [
      element(
        'div',
        { class: 'top' },
        element('h2', {}, project.name),
        element('button', { class: 'close', 'aria-label': 'Close', onclick: () => select(-1) }, '✕'),
      ),
      element(
        'p',
        {},
        ...(project.state === '' ? [] : [badge(project.state, project.state)]),
        ...project.ecosystems.map((one) => badge(one)),
        ...(project.version === '' ? [] : [badge(project.version)]),
      ),
      element('p', { class: 'dim' }, project.folder === '' ? 'the root of the repository' : project.folder),
      ...section('Why it is affected', chain(at), 'ol'),
      ...limit,
      ...section(
        'Depends on',
        out[at].map((edge) => neighbour(edge.to, edge)),
      ),
      ...section(
        'Who depends on it',
        into[at].map((edge) => neighbour(edge.from, edge)),
      ),
      ...section(
        'Findings',
        own[at].map((finding) => element('li', {}, ...findingText(finding))),
      ),
      ...section(
        'Targets',
        project.targets.map(([name, command]) => element('li', {}, `${name} `, element('code', {}, command))),
      ),
      ...section(
        'Manifests',
        project.manifests.map((file) => element('li', {}, element('code', {}, file))),
      ),
    ]
  }

  function findingText({ severity, message, fix, place }) {
    return [
      element('span', { class: `severity-${severity}` }, `${severity} `),
      message,
      element('br'),
      element('span', { class: 'dim' }, `${place} → ${fix}`),
    ]
  }

  // ---- keyboard

  function nearest(at, key) {
    if (key === 'ArrowRight' && out[at].length > 0) return out[at].map(({ to }) => to).find(isShown)
    if (key === 'ArrowLeft' && into[at].length > 0) return into[at].map(({ from }) => from).find(isShown)
    const { x, y } = spots[at]
    const isVertical = key === 'ArrowUp' || key === 'ArrowDown'
    const forward = key === 'ArrowDown' || key === 'ArrowRight'
    const reach = (other) => {
      const [dx, dy] = [spots[other].x - x, spots[other].y - y]
      const along = isVertical ? dy : dx
      return along === 0 || along > 0 !== forward ? undefined : Math.abs(along) + 4 * Math.abs(isVertical ? dx : dy)
    }
    let best
    for (let other = 0; other < projects.length; other++) {
      const distance = other === at || !isShown(other) ? undefined : reach(other)
      if (distance !== undefined && (best === undefined || distance < best.distance)) best = { other, distance }
    }
    return best?.other
  }

  svg.addEventListener('keydown', (event) => {
    const box = event.target.closest('.node')
    if (box === null) return
    const at = Number(box.dataset.at)
    if (event.key === 'Enter' || event.key === ' ') select(at, { focus: true })
    else if (event.key.startsWith('Arrow')) {
      const other = nearest(at, event.key)
      if (other !== undefined) {
        if (selected >= 0) select(other, { focus: true })
        else {
          roam(other)
          boxes[other].focus({ preventScroll: true })
          show(other)
        }
      }
    } else return
    event.preventDefault()
  })
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'search'
    if (event.key === '/' && !isTyping) {
      event.preventDefault()
      search.focus()
      search.select()
    } else if (event.key === 'Escape') {
      if (isTyping && search.value !== '') {
        search.value = ''
        filter()
      } else select(-1)
    }
  })

  // ---- filters

  const search = element('input', {
    type: 'search',
    placeholder: 'Search  ( / )',
    'aria-label': 'Search projects',
    oninput: () => filter(),
  })
  search.addEventListener('keydown', (event) => {
    const first = projects.findIndex((_, at) => isShown(at))
    if (event.key === 'Enter' && first >= 0) select(first, { focus: true })
  })
  const choice = (label, options) => {
    const made = element(
      'select',
      { onchange: () => filter() },
      ...options.map((one) => element('option', { value: one }, one)),
    )
    return { made, field: element('label', {}, label, made) }
  }
  const box = (label, checked) => {
    const made = element('input', { type: 'checkbox', checked, onchange: () => filter() })
    return { made, field: element('label', {}, made, label) }
  }
  const ecosystem = choice('Ecosystem', ['all', ...new Set(projects.flatMap(({ ecosystems }) => ecosystems))])
  const group = choice('Group', ['all', ...new Set(edges.map((edge) => edge.group))])
  const affectedOnly = box('Affected only', false)
  const registry = box('By version', true)
  const matches = element('span', { class: 'matches', role: 'status' })

  let shown = projects.map(() => true)
  const isShown = (at) => shown[at]

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    shown = projects.map(
      (project) =>
        (ecosystem.made.value === 'all' || project.ecosystems.includes(ecosystem.made.value)) &&
        (!affectedOnly.made.checked || project.state !== '') &&
        words.every((word) => `${project.name} ${project.folder}`.toLowerCase().includes(word)),
    )
    boxes.forEach((one, at) => {
      one.classList.toggle('gone', !shown[at])
    })
    rows.forEach((row, at) => {
      row.hidden = !shown[at]
    })
    edges.forEach((edge, at) => {
      const isWanted =
        shown[edge.from] &&
        shown[edge.to] &&
        (group.made.value === 'all' || edge.group === group.made.value) &&
        (registry.made.checked || edge.kind !== 'registry')
      lines[at].classList.toggle('gone', !isWanted)
    })
    const count = shown.filter(Boolean).length
    matches.textContent = count === projects.length ? '' : `${count} of ${projects.length}`
    if (!shown[tabbable] && count > 0) roam(shown.indexOf(true))
  }

  // ---- the other views

  const rows = projects.map((project, at) => {
    const why = project.why === '' ? '' : project.why
    return element(
      'tr',
      {},
      element('td', {}, link(at)),
      ...(data.hasChange ? [element('td', {}, project.state), element('td', {}, why)] : []),
      element('td', {}, project.folder || '.'),
      element('td', {}, project.targets.map(([name]) => name).join(' ')),
      element('td', {}, String(out[at].length)),
      element('td', {}, String(into[at].length)),
    )
  })
  const heads = [
    'Project',
    ...(data.hasChange ? ['Affected', 'Why'] : []),
    'Folder',
    'Targets',
    'Depends on',
    'Dependents',
  ]
  const table = (titles, body) =>
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title)))),
      element('tbody', {}, ...body),
    )
  const tableView = element(
    'div',
    { class: 'view page', id: 'projects', role: 'tabpanel', 'aria-label': 'Projects', hidden: true },
    projects.length === 0 ? element('p', { class: 'none' }, 'No projects') : table(heads, rows),
  )
  const findingsView = element(
    'div',
    { class: 'view page', id: 'findings', role: 'tabpanel', 'aria-label': 'Findings', hidden: true },
    findings.length === 0
      ? element('p', { class: 'none' }, 'Nothing to mend')
      : table(
          ['Severity', 'Place', 'What', 'Fix'],
          findings.map(({ severity, place, message, fix, code }) =>
            element(
              'tr',
              {},
              element('td', { class: `severity-${severity}` }, severity),
              element('td', {}, element('code', {}, place)),
              element('td', {}, message, element('br'), element('span', { class: 'dim' }, code)),
              element('td', {}, fix),
            ),
          ),
        ),
  )
  const legend = element(
    'div',
    { class: 'legend', 'aria-hidden': 'true' },
    ...(data.hasChange
      ? [element('span', { class: 'changed' }, 'changed'), element('span', { class: 'affected' }, 'affected')]
      : []),
    ...(edges.some(({ kind }) => kind === 'registry')
      ? [element('span', { class: 'registry' }, 'taken by version')]
      : []),
    ...(edges.some(({ isCycle }) => isCycle) ? [element('span', { class: 'cycle' }, 'in a cycle')] : []),
  )
  const button = (text, label, onclick) => element('button', { 'aria-label': label, title: label, onclick }, text)
  const graphView = element(
    'div',
    { class: 'view graph', id: 'graph', role: 'tabpanel', 'aria-label': 'Graph' },
    svg,
    ...(legend.childNodes.length > 0 ? [legend] : []),
    element(
      'div',
      { class: 'tools' },
      button('−', 'Zoom out', () => zoom(1.3)),
      button('+', 'Zoom in', () => zoom(1 / 1.3)),
      button('Fit', 'Show all', showAll),
    ),
  )

  const views = [
    ['Graph', graphView],
    [`Projects ${projects.length}`, tableView],
    [`Findings ${findings.length}`, findingsView],
  ]
  const tabs = views.map(([title, view], at) =>
    element(
      'button',
      { role: 'tab', 'aria-selected': String(at === 0), 'aria-controls': view.id, onclick: () => open(at) },
      title,
    ),
  )
  function open(at) {
    views.forEach(([, view], index) => {
      view.hidden = index !== at
      tabs[index].setAttribute('aria-selected', String(index === at))
    })
  }

  document.title = `${data.headline} · project graph`
  document.body.append(
    element(
      'header',
      {},
      element('h1', {}, data.headline),
      element(
        'div',
        { class: 'bar' },
        element('div', { role: 'tablist', 'aria-label': 'Views', class: 'bar' }, ...tabs),
        search,
        ...(data.hasChange ? [affectedOnly.field] : []),
        ecosystem.field,
        group.field,
        ...(edges.some(({ kind }) => kind === 'registry') ? [registry.field] : []),
        matches,
      ),
    ),
    element('main', {}, element('div', { id: 'views' }, ...views.map(([, view]) => view)), panel),
  )
  showAll()

  function follow() {
    const named = /^#p=(.+)$/.exec(location.hash)?.[1]
    if (named === undefined) return
    const at = projects.findIndex(({ name }) => name === decodeURIComponent(named))
    if (at >= 0) select(at)
  }
  addEventListener('hashchange', follow)
  addEventListener('beforeprint', showAll)
  follow()
  document.body.dataset.ready = 'true'
})()
