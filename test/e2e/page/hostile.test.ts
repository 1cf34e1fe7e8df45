import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ProjectGraph } from '../../../src/graph/project-graph.ts'
import { htmlPage } from '../../../src/report/page/html.ts'
import { pageData } from '../../../src/report/page/page-data.ts'
import { affectedSet } from '../../support/affected-set.ts'
import { projectOf, targetOf } from '../../support/graph.ts'
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts'
import { type Reader, startReader } from '../support/browser.ts'
import { intrude } from './in-page.js'

let reader: Reader

beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

describe('whatever a repository brings along', () => {
  const hostile: ProjectGraph = {
    projects: new Map(
      HOSTILE_TEXTS.map((text, at) => {
        const command = `${text}</script><script>alert(1)</script>`
        const root = `${at}/${text}`
        return [
          text,
          projectOf(text, {
            root,
            version: text,
            targets: [targetOf(text, root, { command })],
            manifests: [`${root}/<b>x`],
          }),
        ]
      }),
    ),
    edges: HOSTILE_TEXTS.slice(1).map((text, at) => ({
      from: text,
      to: HOSTILE_TEXTS[at] as string,
      kind: 'local',
      group: 'main',
      at: { file: `${text}<img src=x onerror=alert(1)>`, line: 1 },
    })),
    findings: HOSTILE_TEXTS.map((text) => ({ code: 'x', severity: 'error', message: text, fix: text, file: text })),
  }
  const html = htmlPage(
    pageData(hostile, affectedSet(hostile, { [HOSTILE_TEXTS[0] as string]: '</script><script>alert(1)</script>' })),
  )

  test('is text, and nothing of it is obeyed', () =>
    reader.visit(html, async ({ page }) => {
      expect(await page.locator('.node title').allTextContents()).toHaveLength(HOSTILE_TEXTS.length)
      const elements = () =>
        page.locator('body img, body b, body iframe, body script:not(:nth-child(-n+3)), body style').count()
      for (const tab of ['Projects', 'Findings', 'Graph']) {
        await page.getByRole('tab', { name: tab }).click()
        expect(await elements()).toBe(0)
      }
      for (const at of HOSTILE_TEXTS.keys()) {
        await page.locator(`.node[data-at="${at}"]`).dispatchEvent('click')
        expect(await elements()).toBe(0)
      }
      const name = '<img src=x onerror=alert(1)>'
      await page.evaluate(`location.hash = '#p=${encodeURIComponent(name)}'`)
      await page.waitForFunction(`document.querySelector('aside h2')?.textContent === ${JSON.stringify(name)}`)
    }))

  test('could not run or fetch anything if it got in: the policy of the page refuses', async () => {
    const { page, complaints } = await reader.open(html)
    const outcome = await page.evaluate(intrude)
    expect(outcome).toEqual({ title: expect.stringMatching(/project graph$/), picture: 'refused', fetched: 'refused' })
    expect(complaints.filter((line) => line.startsWith('request:'))).toEqual([])
    expect(complaints.filter((line) => /Content Security Policy/.test(line)).length).toBeGreaterThanOrEqual(4)
    await page.context().close()
  })
})
