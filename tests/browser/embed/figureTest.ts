import { readFileSync, readdirSync } from 'node:fs'
import { test as base, expect, type Frame, type Page } from '@playwright/test'
import type { View } from '../../../src/scenario/display.ts'
import { DIST } from '../firstView.ts'
import { hostPage, hostScripts, wordPress } from './hostPages.ts'
import { html, script, serve, type Pages } from './servers.ts'

export { expect }

/** The built figure as a plain static host serves it: no CORS header. */
function builtFigure(): Pages {
  const files = readdirSync(`${DIST}embed`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.includes('.'),
  )
  return Object.fromEntries(
    files.map((file) => {
      const body = readFileSync(`${DIST}embed/${file}`, 'utf8')
      return [`/embed/${file.replaceAll('\\', '/')}`, file.endsWith('.js') ? script(body) : html(body)]
    }),
  )
}

/** A host that sets frames to the height they say, and one that leaves them as they are. */
const RESIZES = `<script>addEventListener('message', ({ data, source }) => {
    if (data.type !== 'embed-size') return
    for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.height
  })</script>`

export type Sites = Readonly<{ figures: string; host: (body: string) => string }>

/** The built figure on one site and pages of another around it; nothing may be said on either console. */
export const figureTest = base.extend<{ quiet: void }, { sites: Sites }>({
  sites: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const figures = await serve(builtFigure(), '127.0.0.1')
      const pages: Record<string, Pages[string]> = { ...hostScripts }
      const hosts = await serve(pages, 'localhost')
      let count = 0
      const host = (body: string): string => {
        const path = `/host-${count++}.html`
        pages[path] = hostPage(body)
        return hosts.url + path
      }
      await use({ figures: `${figures.url}/embed`, host })
      await Promise.all([figures.close(), hosts.close()])
    },
    { scope: 'worker' },
  ],
  quiet: [
    async ({ context }, use) => {
      const noise: string[] = []
      context.on('weberror', (error) => noise.push(error.error().message))
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text())
      })
      await use()
      expect(noise).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens a page that frames so many figures, and waits until each has drawn something. */
export async function openPage(page: Page, address: string, count: number): Promise<Frame[]> {
  await page.goto(address)
  await expect.poll(() => page.frames().length).toBe(count + 1)
  const frames = page.frames().slice(1)
  await Promise.all(frames.map((frame) => expect(frame.locator('.figure, .predict').first()).toBeVisible()))
  return frames
}

/** Frames of these queries on a page that resizes them. `file`: that of a view, or `all.html` with every picture. */
export function openFigures(
  page: Page,
  sites: Sites,
  queries: readonly string[],
  file = 'index.html',
): Promise<Frame[]> {
  const frames = queries.map(
    (query) =>
      `<iframe src="${sites.figures}/${file}?${query}" title="Figure" width="100%" height="300" style="border: 0"></iframe>`,
  )
  return openPage(page, sites.host(RESIZES + frames.join('<br>')), queries.length)
}

export async function openFigure(page: Page, sites: Sites, query = '', file = 'index.html'): Promise<Frame> {
  const [frame] = await openFigures(page, sites, [query], file)
  if (frame === undefined) throw new Error('no frame')
  return frame
}

/** A frame of fixed size. */
export async function openFixed(page: Page, sites: Sites, width: number, height: number): Promise<Frame> {
  const body = `<iframe src="${sites.figures}/index.html" title="Figure" width="${width}" height="${height}"></iframe>`
  const [frame] = await openPage(page, sites.host(body), 1)
  if (frame === undefined) throw new Error('no frame')
  await expect(frame.locator('html')).toHaveAttribute('data-fit', 'fixed')
  return frame
}

/** WordPress's frame of a pasted link: sandboxed, of opaque origin, hidden until it has said its height. */
export async function openInWordPress(
  page: Page,
  sites: Sites,
  query = '',
  file = 'index.html',
): Promise<Frame> {
  const [frame] = await openPage(page, sites.host(wordPress.page([`${sites.figures}/${file}?${query}`])), 1)
  if (frame === undefined) throw new Error('no frame')
  return frame
}

/** Every request from now on to the figures' site. */
export function requestsTo(page: Page, sites: Sites): readonly string[] {
  const requests: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(sites.figures)) requests.push(request.url())
  })
  return requests
}

export const rootHeight = (frame: Frame): Promise<number> =>
  frame.locator('#lookalike').evaluate((root) => Math.ceil(root.getBoundingClientRect().height))

/** What few readers need is behind one button, which says whether it is open. By key: what is above it may still grow. */
export async function showMore(frame: Frame): Promise<void> {
  const more = frame.getByRole('button', { name: 'More', exact: true })
  await more.press('Enter')
  await expect(more).toHaveAttribute('aria-expanded', 'true')
}

/** The page around tells its figure to show another picture, and waits for it. */
export async function tellView(page: Page, frame: Frame, view: View): Promise<void> {
  await page.evaluate(
    (wanted) => frames[0]?.postMessage({ type: 'lookalike:set', v: 1, state: { view: wanted } }, '*'),
    view,
  )
  await expect(frame.locator('main')).toHaveAttribute('data-view', view)
  await expect(frame.locator('.figure-drawing').first()).toBeVisible()
}
