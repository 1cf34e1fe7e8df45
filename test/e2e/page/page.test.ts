import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { htmlPage } from '../../../src/report/page/html.ts'
import { pageData } from '../../../src/report/page/page-data.ts'
import { graphOf } from '../../support/affected-set.ts'
import { type Reader, startReader } from '../support/browser.ts'
import { HTML, SMALL } from './small.ts'

let reader: Reader

beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

const drawnNames = (page: Page) => page.locator('.node title').allTextContents()
const box = (page: Page, name: string) => page.locator('.node', { has: page.locator(`title:text-is("${name}")`) })
const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement?.getAttribute("aria-label") ?? ""')

describe('the page of a small graph', () => {
  test('says the answer, and draws every project and edge', () =>
    reader.visit(HTML, async ({ page }) => {
      expect(await page.textContent('h1')).toBe('4 of 7 projects affected')
      expect(await page.title()).toBe('4 of 7 projects affected · project graph')
      expect((await drawnNames(page)).toSorted()).toEqual([...SMALL.projects.keys()].toSorted())
      expect(await page.locator('.edges .edge').count()).toBe(SMALL.edges.length)
      expect(await page.locator('.edges .edge.cycle').count()).toBe(2)
      expect(await page.locator('.edges .edge.registry').count()).toBe(1)
      expect(await page.locator('.node.changed').count()).toBe(1)
      expect(await page.locator('.legend span').allTextContents()).toEqual([
        'changed',
        'affected',
        'taken by version',
        'in a cycle',
        'with errors',
      ])
    }))

  test('a click tells why a project is affected, down to the changed file', () =>
    reader.visit(HTML, async ({ page }) => {
      await box(page, 'acme-engine').click()
      const panel = page.locator('aside')
      expect(await panel.locator('.chain li').allTextContents()).toEqual([
        'acme-engine depends on acme-core (packages/acme-engine/pyproject.toml:13)',
        'acme-core packages/acme-core/src/core.py was changed',
      ])
      expect(await panel.textContent()).toContain('Depends on · 2')
      expect(await page.locator('.node.near title').allTextContents()).toEqual(
        expect.arrayContaining(['acme-web', 'acme-engine', 'acme-api', 'acme-core']),
      )
      expect(page.url()).toMatch(/#p=acme-engine$/)
      await panel.locator('a', { hasText: 'acme-core' }).first().click()
      expect(await panel.locator('h2').textContent()).toBe('acme-core')
    }))

  test('a click beside the boxes, the button and Escape close what was opened', () =>
    reader.visit(HTML, async ({ page }) => {
      const close = [
        () => page.mouse.click(700, 850),
        () => page.getByRole('button', { name: 'Close' }).click(),
        () => page.keyboard.press('Escape'),
      ]
      for (const way of close) {
        await box(page, 'acme-api').click()
        expect(await page.locator('aside').isVisible()).toBe(true)
        await way()
        expect(await page.locator('aside').isVisible()).toBe(false)
        expect(page.url()).not.toContain('#')
      }
    }))

  test('a broken reference and a cycle are seen at their project and in the list of findings', () =>
    reader.visit(HTML, async ({ page }) => {
      expect(await box(page, 'acme-web').locator('.bad').count()).toBe(1)
      await box(page, 'acme-web').click()
      expect(await page.locator('aside').textContent()).toContain('acme-web: ../gone leads nowhere')
      await page.getByRole('tab', { name: 'Findings' }).click()
      expect(await page.locator('#findings').textContent()).toContain('packages/acme-web/pyproject.toml:9')
      await box(page, 'acme-left').dispatchEvent('click')
      expect(await page.locator('aside').textContent()).toContain('in a cycle')
    }))

  test('search sets off what it finds, and Enter goes through it', () =>
    reader.visit(HTML, async ({ page }) => {
      await page.keyboard.press('/')
      await page.keyboard.type('acme -E')
      expect(await page.getByRole('status').textContent()).toBe('1 of 7 found')
      await page.keyboard.press('Control+A')
      await page.keyboard.type('packages/acme-r')
      expect(await page.locator('.node.found title').allTextContents()).toEqual(['acme-right'])
      await page.keyboard.press('Enter')
      expect(await page.locator('aside h2').textContent()).toBe('acme-right')
      await page.keyboard.press('Escape')
      expect(await page.getByRole('searchbox').inputValue()).toBe('')
      expect(await page.locator('.node.found').count()).toBe(0)
      await page.getByRole('tab', { name: 'Projects' }).click()
      await page.getByRole('searchbox').fill('nobody')
      expect(await page.locator('#projects').textContent()).toContain('No project is like that')
    }))

  test('filters draw only a part, laid out anew', () =>
    reader.visit(HTML, async ({ page }) => {
      await page.getByLabel('Affected only').check()
      expect((await drawnNames(page)).toSorted()).toEqual(['acme-api', 'acme-core', 'acme-engine', 'acme-web'])
      expect(await page.getByRole('status').textContent()).toBe('4 of 7 drawn')
      await page.getByLabel('Affected only').uncheck()
      await page.getByLabel('Group').selectOption('dev')
      expect(await page.locator('.edges .edge').count()).toBe(1)
      await page.getByLabel('Group').selectOption('all')
      await page.getByLabel('Taken by version').uncheck()
      expect(await page.locator('.edges .edge').count()).toBe(SMALL.edges.length - 1)
    }))

  test('only what hangs together with a project can be drawn, and everything again', () =>
    reader.visit(HTML, async ({ page }) => {
      await box(page, 'acme-left').click()
      await page.getByRole('button', { name: 'Draw only what it needs' }).click()
      expect((await drawnNames(page)).toSorted()).toEqual([
        'acme-api',
        'acme-engine',
        'acme-left',
        'acme-right',
        'acme-web',
      ])
      await page.getByRole('button', { name: 'Draw everything again' }).first().click()
      expect(await drawnNames(page)).toHaveLength(7)
    }))

  test('a link to a project that a filter hides draws it again', () =>
    reader.visit(HTML, async ({ page }) => {
      await page.getByLabel('Affected only').check()
      await page.evaluate('location.hash = "#p=acme-docs"')
      await page.waitForSelector('aside h2:text-is("acme-docs")')
      expect(await box(page, 'acme-docs').count()).toBe(1)
      await page.evaluate('location.hash = "#p=%E0%A4%A"')
      expect(await page.locator('aside h2').textContent()).toBe('acme-docs')
      await page.evaluate('location.hash = ""')
      await page.waitForSelector('aside', { state: 'hidden' })
    }))

  test('a deep link opens its project', () =>
    reader.visit(
      HTML,
      async ({ page }) => {
        expect(await page.locator('aside h2').textContent()).toBe('acme-api')
        expect(await page.locator('.node.chosen title').textContent()).toBe('acme-api')
      },
      { hash: '#p=acme-api' },
    ))

  test('the list of projects is sorted by its heads', () =>
    reader.visit(HTML, async ({ page }) => {
      await page.getByRole('tab', { name: 'Projects' }).click()
      const first = () => page.locator('#projects tbody tr').first().textContent()
      await page.getByRole('button', { name: 'Dependents' }).click()
      expect(await first()).toContain('acme-core')
      await page.getByRole('button', { name: 'Project', exact: true }).click()
      await page.getByRole('button', { name: 'Project', exact: true }).click()
      expect(await first()).toContain('acme-web')
      expect(await page.locator('th[aria-sort=descending]').textContent()).toContain('Project')
    }))
})

describe('by keyboard alone', () => {
  test('Tab leads to the tabs, the controls and one box; arrows go on along the edges; Enter opens, Escape closes', () =>
    reader.visit(HTML, async ({ page }) => {
      const reached: string[] = []
      for (let presses = 0; presses < 12 && !reached.at(-1)?.startsWith('acme-web'); presses++) {
        await page.keyboard.press('Tab')
        reached.push(await focused(page))
      }
      expect(reached.at(-1)).toBe('acme-web, affected, python, with errors')
      await page.keyboard.press('ArrowRight')
      expect(await focused(page)).toBe('acme-engine, affected, python')
      await page.keyboard.press('Enter')
      expect(await page.locator('aside h2').textContent()).toBe('acme-engine')
      await page.keyboard.press('ArrowRight')
      expect(await page.locator('aside h2').textContent()).toBe('acme-api')
      await page.keyboard.press('Escape')
      expect(await page.locator('aside').isVisible()).toBe(false)
      expect(await focused(page)).toBe('acme-api, affected, python')
      await page.keyboard.press('ArrowLeft')
      expect(await focused(page)).toBe('acme-engine, affected, python')
    }))

  test('arrows change the tab', () =>
    reader.visit(HTML, async ({ page }) => {
      await page.getByRole('tab', { name: 'Graph' }).focus()
      await page.keyboard.press('ArrowRight')
      expect(await page.getByRole('tab', { name: 'Projects' }).getAttribute('aria-selected')).toBe('true')
      expect(await page.locator('#projects').isVisible()).toBe(true)
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      expect(await page.locator('#findings').isVisible()).toBe(true)
    }))
})

describe('by mouse', () => {
  test('the wheel zooms, the hand moves, and Fit shows all again', () =>
    reader.visit(HTML, async ({ page }) => {
      const seen = () => page.locator('svg').getAttribute('viewBox')
      const all = await seen()
      await page.mouse.move(700, 500)
      await page.mouse.wheel(0, -400)
      const near = await seen()
      await page.mouse.move(700, 860)
      await page.mouse.down()
      await page.mouse.move(600, 800)
      await page.mouse.up()
      expect(new Set([all, near, await seen()]).size).toBe(3)
      await page.getByRole('button', { name: 'Show all' }).click()
      expect(await seen()).toBe(all)
    }))
})

describe('without anything', () => {
  test('an empty graph says so', () =>
    reader.visit(htmlPage(pageData(graphOf({}))), async ({ page }) => {
      expect(await page.textContent('h1')).toBe('No projects found')
      expect(await page.locator('#graph').textContent()).toContain('There is no project here')
    }))

  test('a graph without a change speaks of none', () =>
    reader.visit(htmlPage(pageData(SMALL)), async ({ page }) => {
      expect(await page.textContent('h1')).toBe('7 projects')
      expect(await page.getByLabel('Affected only').count()).toBe(0)
      await box(page, 'acme-api').click()
      expect(await page.locator('aside').textContent()).not.toContain('Why')
    }))
})
