// What runs inside the page, in the browser.

/** The contrast of each text colour that the page uses with what it stands on (WCAG 2.2, 1.4.3). */
export function contrasts() {
  const style = getComputedStyle(document.documentElement)
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const luminance = (name) => {
    paint.fillStyle = style.getPropertyValue(`--${name}`).trim()
    paint.fillRect(0, 0, 1, 1)
    const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((byte) => {
      const part = byte / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const grounds = ['paper', 'canvas', 'box', 'changed', 'affected']
  const pairs = grounds.flatMap((ground) => [
    ['ink', ground],
    ['dim', ground],
  ])
  pairs.push(['accent', 'paper'], ['cycle', 'error-paper'], ['warning', 'warning-paper'])
  return pairs.map(([text, ground]) => {
    const [light, dark] = [luminance(text), luminance(ground)].sort((a, b) => b - a)
    return { pair: `${text} on ${ground}`, ratio: (light + 0.05) / (dark + 0.05) }
  })
}

/** Milliseconds from the start of the visit to the second frame. */
export function untilPainted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
  })
}

export function namelessControls() {
  const controls = [...document.querySelectorAll('button, input, select, a, [role=button], [role=tab]')]
  const isNamed = (control) =>
    control.getAttribute('aria-label') || control.textContent.trim() || control.labels?.length
  return controls.filter((control) => !isNamed(control)).map((control) => control.outerHTML.slice(0, 80))
}

/** How many boxes lie on another one. */
export function overlaps() {
  const areas = [...document.querySelectorAll('.node rect')].map((one) => one.getBoundingClientRect())
  const lieOnOneAnother = (a, b) =>
    b.left < a.right - 0.5 && b.right > a.left + 0.5 && b.top < a.bottom - 0.2 && b.bottom > a.top + 0.2
  return areas.filter((area, at) => areas.slice(at + 1).some((other) => lieOnOneAnother(area, other))).length
}

/** Chooses the first affected project; says how long that took, and how long its chain is. */
export function chooseAffected() {
  const started = performance.now()
  document.querySelector('.node.affected').dispatchEvent(new MouseEvent('click', { bubbles: true }))
  return { took: performance.now() - started, steps: document.querySelectorAll('aside .chain li').length }
}

/** Tries to run and to fetch what the page did not bring along. */
export async function intrude() {
  const script = document.createElement('script')
  script.textContent = 'document.title = "run"'
  const link = document.createElement('a')
  link.setAttribute('onclick', 'document.title = "run"')
  const picture = document.createElement('img')
  const isLoaded = new Promise((resolve) => {
    picture.onload = () => resolve('loaded')
    picture.onerror = () => resolve('refused')
  })
  picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
  document.body.append(script, picture, link)
  link.click()
  const fetched = await fetch('http://127.0.0.1:9/').then(
    () => 'fetched',
    () => 'refused',
  )
  return { title: document.title, picture: await isLoaded, fetched }
}
