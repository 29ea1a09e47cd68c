import { expect, figureTest as test, openFigure, openPage, rootHeight } from './figureTest.ts'

const QUERY = new URLSearchParams({
  title: 'Our headline',
  standfirst: 'Our line',
  source: 'Our desk',
  note: 'عدّل النص',
  font: 'Georgia',
  wrong: '7a1fa2',
  mark: '99:advised',
  markn: '30000000:FBI',
}).toString()

test('headline, standfirst, source, note, typeface, colour and mark are the author’s', async ({
  page,
  sites,
}) => {
  const frame = await openFigure(page, sites, QUERY)
  const headline = frame.getByRole('heading', { level: 1 })
  await expect(headline).toHaveText('Our headline')
  await expect(headline).toHaveCSS('font-family', /^Georgia/)
  await expect(frame.locator('.embed-standfirst')).toHaveText('Our line')
  await expect(frame.locator('.embed-source')).toContainText('Source: Our desk')
  await expect(frame.locator('.embed-note')).toHaveCSS('direction', 'rtl')
  await expect(frame.locator('.pole-wrong').first()).toHaveCSS('color', 'rgb(122, 31, 162)')
  const [mark, thumb] = [
    await frame.locator('.embed-mark .ruler-tick').boundingBox(),
    await frame.locator('.slider-compared').boundingBox(),
  ]
  const middle = (box: typeof mark) => (box?.x ?? 0) + (box?.width ?? 0) / 2
  expect(Math.abs(middle(mark) - middle(thumb))).toBeLessThan(3)
  const [word, sentence] = [
    await frame.locator('.embed-mark .ruler-label').boundingBox(),
    await frame.locator('.figure-sentence').boundingBox(),
  ]
  expect((word?.y ?? 0) + (word?.height ?? 0)).toBeLessThanOrEqual(sentence?.y ?? 0)
})

test('a colour that cannot be read is refused in a sentence, and markup too', async ({ page, sites }) => {
  const frame = await openFigure(page, sites, 'wrong=ffb0c0&title=%3Cb%3EBold')
  await expect(frame.getByRole('alert').first()).toContainText('wrong=ffb0c0, which is too hard to read')
  await expect(frame.getByRole('heading', { level: 1 })).not.toContainText('Bold')
})

test('`headline` of the element is the headline, `title` the name of the frame', async ({ page, sites }) => {
  const article = `<script src="${sites.figures}/host.js"></script>
    <lookalike-figure title="Frame" headline="From the element"></lookalike-figure>`
  const [frame] = await openPage(page, sites.host(article), 1)
  await expect(frame!.getByRole('heading', { level: 1 })).toHaveText('From the element')
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Frame')
  await page.locator('lookalike-figure').evaluate((one) => one.setAttribute('headline', 'Another'))
  await expect(frame!.getByRole('heading', { level: 1 })).toHaveText('Another')
})

test('two figures without an `eid` have each its own height, whichever speaks last', async ({
  page,
  sites,
}) => {
  const figure = (view: string) => `<lookalike-figure view="${view}"></lookalike-figure>`
  const article = `<script src="${sites.figures}/host.js"></script>${figure('lineup')}${figure('map')}`
  const inside = await openPage(page, sites.host(article), 2)
  const roots = () => Promise.all(inside.map(rootHeight))
  const boxes = () =>
    page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((frame) => Math.round(frame.getBoundingClientRect().height)))
  for (const width of [800, 360]) {
    // oxlint-disable-next-line no-await-in-loop -- one width after the other
    await page.setViewportSize({ width, height: 800 })
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(async () => `${await boxes()}` === `${await roots()}`).toBe(true)
    // oxlint-disable-next-line no-await-in-loop
    expect(new Set(await boxes()).size).toBe(2)
  }
})

for (const kind of ['', ' type="module"', ' defer', ' async'])
  test(`host.js?ver=2 asks for the figure where it lies itself:${kind || ' as it stands'}`, async ({
    page,
    sites,
  }) => {
    // A module of another site is only loaded where that site allows it.
    await page.route('**/host.js?ver=2', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        headers: { ...answer.headers(), 'access-control-allow-origin': '*' },
      })
    })
    const article = `<script${kind} src="${sites.figures}/host.js?ver=2"></script>
      <lookalike-figure t="99"></lookalike-figure>`
    await openPage(page, sites.host(article), 1)
    const asked = await page.locator('iframe').evaluate((frame) => (frame as HTMLIFrameElement).src)
    expect(asked).toMatch(new RegExp(`^${sites.figures}/index\\.html\\?`))
    expect(asked).not.toContain('ver=')
  })

for (const system of ['light', 'dark'] as const) {
  test.describe(`where the reader's system is ${system}`, () => {
    test.use({ colorScheme: system })
    for (const [ground, style, scheme] of [
      ['white', 'background: #fff', 'light'],
      ['black', 'background: #111', 'dark'],
    ] as const)
      test(`host.js makes the figure ${scheme} on a ${ground} ground, and follows when that changes`, async ({
        page,
        sites,
      }) => {
        const article = `<div style="${style}"><script src="${sites.figures}/host.js"></script><lookalike-figure></lookalike-figure></div>`
        const [frame] = await openPage(page, sites.host(article), 1)
        const shown = () => frame!.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
        expect(await shown()).toBe(scheme)
        await page.evaluate(() => {
          const box = document.querySelector('div')
          if (box !== null) box.style.background = box.style.background.includes('17') ? '#fff' : '#111'
          document.documentElement.className = 'switched'
        })
        await expect.poll(shown).toBe(scheme === 'light' ? 'dark' : 'light')
      })
    test('in a bare frame it is light, unless the address says dark', async ({ page, sites }) => {
      const shown = async (query: string) =>
        (await openFigure(page, sites, query)).evaluate(
          () => getComputedStyle(document.documentElement).colorScheme,
        )
      expect(await shown('')).toBe('light')
      expect(await shown('theme=auto')).toBe('light')
      expect(await shown('theme=dark')).toBe('dark')
    })
  })
}
