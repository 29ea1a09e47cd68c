import type { Frame, Page } from '@playwright/test'
import { COLOR_SCHEMES } from '../fixtures.ts'
import { expect, figureTest as test, openPage, rootHeight } from './figureTest.ts'
import { HOST_PAGES, hostPage } from './hostPages.ts'

/** As tall as the figure, to a pixel; looked at one after the other, since a browser lays out no frame out of sight. */
async function expectFit(page: Page, frames: readonly Frame[]): Promise<void> {
  const boxes = await page.locator('iframe').all()
  for (const [i, frame] of frames.entries()) {
    await boxes[i]?.scrollIntoViewIfNeeded()
    await expect
      .poll(async () => {
        const shown = (await boxes[i]?.evaluate((box) => box.clientHeight)) ?? 0
        return Math.abs(shown - (await rootHeight(frame)))
      })
      .toBeLessThanOrEqual(1)
  }
}

const REAL = [
  'pym.js 1.3.2',
  'iframe-resizer 4.3.9',
  '@newswire/frames 1.0.0',
  '@nprapps/sidechain 1.1.5',
  "Datawrapper's embed.js 8.47",
]

for (const host of HOST_PAGES.filter(({ name }) => REAL.includes(name)))
  test(`${host.name}: two figures keep their heights, at load, grown, shrunk and on a phone; then nothing is said`, async ({
    page,
    sites,
  }) => {
    test.skip(host.missing !== undefined, host.missing)
    await page.setViewportSize({ width: 800, height: 700 })
    await page.addInitScript(() => {
      const counts = globalThis as unknown as { received: number }
      counts.received = 0
      addEventListener('message', () => counts.received++)
    })
    const one = `${sites.figures}/index.html?`
    const frames = await openPage(page, sites.host(host.page([`${one}t=80`, `${one}t=90`])), 2)
    await expectFit(page, frames)
    const before = await Promise.all(frames.map(rootHeight))
    const more = frames[0]!.getByRole('button', { name: 'More', exact: true })
    // Nobody presses what is not shown yet: a click there would land in the frame below.
    await more.click()
    await expectFit(page, frames)
    await frames[0]?.getByRole('button', { name: 'Show as table' }).click()
    await expectFit(page, frames)
    const grown = await Promise.all(frames.map(rootHeight))
    expect(grown[0]).toBeGreaterThan((before[0] ?? 0) + 50)
    expect(grown[1]).toBe(before[1])
    await frames[0]?.getByRole('button', { name: 'Hide the table' }).click()
    await expectFit(page, frames)
    await more.click()
    await expectFit(page, frames)
    expect(await Promise.all(frames.map(rootHeight))).toEqual(before)
    await page.setViewportSize({ width: 360, height: 700 })
    await expectFit(page, frames)
    const received = (): Promise<number> =>
      page.evaluate(() => (globalThis as unknown as { received: number }).received)
    const settled = await received()
    await page.waitForTimeout(2000)
    expect(await received()).toBe(settled)
  })

for (const system of COLOR_SCHEMES)
  test(`on a ${system} system a bare frame is light in any page, and dark where its address says so`, async ({
    playwright,
    launchOptions,
    sites,
  }) => {
    // A browser of its own: what Playwright emulates is told to every frame, whatever page it is in.
    const args = system === 'dark' ? ['--force-dark-mode'] : []
    const browser = await playwright.chromium.launch({ ...launchOptions, args })
    const page = await browser.newPage({ colorScheme: null })
    for (const around of COLOR_SCHEMES)
      for (const told of ['', 'theme=light', 'theme=dark']) {
        const style = `<style>:root { color-scheme: ${around} }</style>`
        const figure = `<iframe src="${sites.figures}/index.html?${told}" title="Figure"></iframe>`
        const [frame] = await openPage(page, sites.host(style + figure), 1)
        const ink = await frame?.locator('main').evaluate((main) => {
          const [red] = getComputedStyle(main).color.match(/\d+/) ?? []
          return Number(red)
        })
        if (told === 'theme=dark') expect(ink).toBeGreaterThan(200)
        else expect(ink).toBeLessThan(60)
      }
    await browser.close()
  })

test('printed with the page around it, it has settings, run and a table, and no controls', async ({
  page,
  sites,
}) => {
  const [frame] = await openPage(
    page,
    sites.host(`<iframe src="${sites.figures}/index.html?t=90" title="Figure" width="640"></iframe>`),
    1,
  )
  await page.emulateMedia({ media: 'print' })
  await expect(frame!.getByRole('slider', { name: 'Confidence threshold' })).toHaveCount(0)
  await expect(
    frame!.getByText('Threshold 90%, compared with 99%; 25,000 mugshots; 535 searches.'),
  ).toBeVisible()
  await expect(frame!.getByText(/Run 4\..*t=90/)).toBeVisible()
  await expect(frame!.getByRole('row', { name: /^90%/ })).toBeVisible()
})

test('five figures on a slow machine can all be used within a second of each other', async ({
  page,
  sites,
}) => {
  // A page of the figures' own site, so that all of them share one thread, the slowed one.
  const address = `${sites.figures}/five.html`
  const figures = [80, 85, 90, 95, 99].map((t) => `<iframe src="index.html?t=${t}" title="Figure"></iframe>`)
  const listen = `<script>var ready = []; addEventListener('message', ({ data }) => {
      if (data.type === 'lookalike:ready') ready.push(performance.now())
    })</script>`
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: hostPage(listen + figures.join('')).body }),
  )
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  // Whatever else the machine does can only make it slower: the best of some tries counts.
  let spread = Infinity
  for (let tries = 0; tries < 4 && spread > 1000; tries++) {
    await page.goto(address)
    await expect.poll(() => page.evaluate('ready.length')).toBe(5)
    spread = Math.min(spread, await page.evaluate<number>('Math.max(...ready) - Math.min(...ready)'))
  }
  expect(spread).toBeLessThanOrEqual(1000)
})
