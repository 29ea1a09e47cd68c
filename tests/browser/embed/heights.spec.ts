import { expect, test, type Frame, type Page } from '@playwright/test'
import { HOST_PAGES, hostPage, hostScripts, wordPress, type HostPage } from './hostPages.ts'
import { serve, type Origin } from './servers.ts'
import { testFigure } from './testPage.ts'

const ALL = [...HOST_PAGES, wordPress]
let figures: Origin
let hosts: Origin

test.beforeAll(async () => {
  figures = await serve(await testFigure(), '127.0.0.1')
  const one = `${figures.url}/embed/index.html`
  const pages = ALL.flatMap(({ page }, i) => [
    [`/${i}/one.html`, hostPage(page([one]))] as const,
    [`/${i}/two.html`, hostPage(page([`${one}?n=1`, `${one}?n=2`]))] as const,
  ])
  hosts = await serve({ ...hostScripts, ...Object.fromEntries(pages) }, 'localhost')
})

test.afterAll(async () => {
  await Promise.all([figures.close(), hosts.close()])
})

async function open(
  page: Page,
  host: HostPage,
  which: 'one' | 'two',
): Promise<{ frames: Frame[]; errors: string[] }> {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.addInitScript(() => {
    const counts = globalThis as unknown as { received: number }
    counts.received = 0
    addEventListener('message', () => counts.received++)
  })
  await page.goto(`${hosts.url}/${ALL.indexOf(host)}/${which}.html`)
  await expect.poll(() => page.frames().length).toBe(which === 'one' ? 2 : 3)
  return { frames: page.frames().slice(1), errors }
}

const setBox = (frame: Frame, height: number): Promise<void> =>
  frame.locator('#box').evaluate((box, px) => void (box.style.height = `${px}px`), height)
const rootHeight = (frame: Frame): Promise<number> =>
  frame.locator('#lookalike').evaluate((root) => root.getBoundingClientRect().height)

async function expectFit(page: Page, frames: readonly Frame[]): Promise<void> {
  const boxes = await page.locator('iframe').all()
  for (const [i, frame] of frames.entries()) {
    await expect
      .poll(async () => {
        const shown = (await boxes[i]?.evaluate((box) => box.clientHeight)) ?? 0
        return Math.abs(shown - (await rootHeight(frame)))
      })
      .toBeLessThanOrEqual(1)
  }
}

for (const host of ALL) {
  test.describe(host.name, () => {
    test.skip(host.missing !== undefined, host.missing)

    test('the frame is as tall as the figure: at load, taller, shorter, on a narrow screen; then nothing more is said', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 800, height: 700 })
      const { frames, errors } = await open(page, host, 'one')
      await expectFit(page, frames)
      for (const frame of frames) await setBox(frame, 650)
      await expectFit(page, frames)
      for (const frame of frames) await setBox(frame, 120)
      await expectFit(page, frames)
      await page.setViewportSize({ width: 360, height: 700 })
      await expectFit(page, frames)
      const received = (): Promise<number> =>
        page.evaluate(() => (globalThis as unknown as { received: number }).received)
      // A busy machine may still be laying out: silence is measured from when it has set in.
      let before = -1
      await expect
        .poll(
          async () => {
            const last = before
            before = await received()
            return before === last
          },
          { intervals: [1000] },
        )
        .toBe(true)
      await page.waitForTimeout(2000)
      expect(await received()).toBe(before)
      expect(errors).toEqual([])
    })

    test('two figures on a page keep their own heights', async ({ page }) => {
      const { frames, errors } = await open(page, host, 'two')
      for (const [i, frame] of frames.entries()) await setBox(frame, 150 + 200 * i)
      await expectFit(page, frames)
      expect(errors).toEqual([])
    })
  })
}
