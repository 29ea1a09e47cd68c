import { test as base, expect, type Frame, type Page } from '@playwright/test'
import { ARTICLES } from './articles.ts'
import { hostPage } from './hostPages.ts'
import { serve } from './servers.ts'
import { testFigure } from './testPage.ts'

export { expect }

/** Articles on one site, figures on another; nothing may be thrown on either. */
export const articleTest = base.extend<{ quiet: void }, { hosts: string }>({
  hosts: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const figures = await serve(await testFigure(), '127.0.0.1')
      const pages = Object.entries(ARTICLES).map(([name, article]) => {
        return [`/${name}.html`, hostPage(article(`${figures.url}/embed`))] as const
      })
      const hosts = await serve(Object.fromEntries(pages), 'localhost')
      await use(hosts.url)
      await Promise.all([figures.close(), hosts.close()])
    },
    { scope: 'worker' },
  ],
  quiet: [
    async ({ context }, use) => {
      const errors: string[] = []
      context.on('weberror', (error) => errors.push(error.error().message))
      await use()
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens an article and waits for its figures. */
export async function open(page: Page, hosts: string, article: keyof typeof ARTICLES): Promise<Frame[]> {
  await page.goto(`${hosts}/${article}.html`)
  const count = await page.locator('iframe').count()
  await expect.poll(() => page.frames().length).toBe(count + 1)
  const frames = page.frames().slice(1)
  await Promise.all(frames.map((frame) => expect(frame.locator('#state')).toContainText('renders')))
  return frames
}

type Shown = Readonly<Record<string, unknown>> & { renders: number }

/** What a figure shows, as a host would be told. */
export async function shown(frame: Frame | undefined): Promise<Shown> {
  return JSON.parse((await frame?.locator('#state').textContent()) ?? '{}') as Shown
}

export function expectShown(frame: Frame | undefined, state: Record<string, unknown>): Promise<void> {
  return expect.poll(() => shown(frame)).toMatchObject(state)
}

/** The middle of a paragraph goes to the middle of the window. */
export function goTo(page: Page, step: number): Promise<void> {
  return page.evaluate(
    (i) => document.querySelectorAll('[data-lookalike-step]')[i]?.scrollIntoView({ block: 'center' }),
    step,
  )
}
