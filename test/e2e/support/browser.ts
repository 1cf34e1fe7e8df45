import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** A page that somebody has opened from their disk. */
interface Visit {
  readonly page: Page
  /** What the browser complained of, what it asked the network for, what it wanted to open: nothing of it should be. */
  readonly complaints: readonly string[]
}

type VisitOptions = BrowserContextOptions & { readonly hash?: string }

export interface Reader {
  /** Opens a document in a browser window of its own; `hash` is what stands behind the address. */
  open(html: string, options?: VisitOptions): Promise<Visit>
  /**
   * Opens a document, looks at it, and closes it.
   *
   * @throws {Error} when the browser had anything to complain of
   */
  visit(html: string, look: (visit: Visit) => Promise<void>, options?: VisitOptions): Promise<void>
  close(): Promise<void>
}

const program = path.resolve(import.meta.dirname, '../../../.testbed/chromium/bin/chromium')
const WINDOW = { width: 1440, height: 900 }

/** Somebody with a browser: Chromium without a window. */
export async function startReader(): Promise<Reader> {
  if (!existsSync(program)) throw new Error('no chromium in .testbed/: run "node scripts/testbed.mjs chromium" first')
  const browser: Browser = await chromium.launch({ executablePath: program })
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-page-'))
  async function open(html: string, { hash = '', ...options }: VisitOptions = {}): Promise<Visit> {
    const file = path.join(folder, `${browser.contexts().length}.html`)
    writeFileSync(file, html)
    const address = pathToFileURL(file).href
    const context = await browser.newContext({ viewport: WINDOW, ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('popup', (popup) => complaints.push(`window: ${popup.url()}`))
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address) complaints.push(`request: ${request.url()}`)
    })
    await page.goto(address + hash)
    await page.waitForSelector('body[data-ready]', { timeout: 10_000 })
    return { page, complaints }
  }
  return {
    open,
    async visit(html, look, options) {
      const visit = await open(html, options)
      await look(visit)
      await visit.page.context().close()
      if (visit.complaints.length > 0) throw new Error(`the browser complains:\n  ${visit.complaints.join('\n  ')}`)
    },
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
