import { articleTest as test, expect, expectShown, goTo, open } from './articleTest.ts'

for (const when of ['before', 'after', 'twice'] as const) {
  test(`host.js loaded ${when === 'twice' ? when : `${when} the figure`}: shown as asked, as tall as it is, and named`, async ({
    page,
    hosts,
  }) => {
    const [frame] = await open(page, hosts, when)
    await expectShown(frame, { t: 90, n: 1000 })
    const box = page.locator('iframe')
    await expect(box).toBeVisible()
    await expect(page.getByText('Picture')).toBeHidden()
    await expect(box).toHaveAttribute('title', 'Test figure')
    const root = await frame
      ?.locator('#lookalike')
      .evaluate((element) => element.getBoundingClientRect().height)
    await expect.poll(() => box.evaluate((element) => element.clientHeight)).toBe(Math.ceil(root ?? 0))
  })
}

test('what is inside the element is shown for as long as there is no figure', async ({ page, hosts }) => {
  await page.goto(`${hosts}/missing.html`)
  await page.waitForTimeout(500)
  await expect(page.getByText('Picture')).toBeVisible()
  await expect(page.locator('iframe')).toBeHidden()
})

test('a removed figure leaves no listener behind', async ({ page, hosts }) => {
  await page.addInitScript(() => {
    const counts = globalThis as unknown as { listening: number }
    counts.listening = 0
    const { addEventListener: add, removeEventListener: remove } = globalThis
    globalThis.addEventListener = (...given: Parameters<typeof add>) => {
      if (given[0] === 'message') counts.listening++
      add(...given)
    }
    globalThis.removeEventListener = (...given: Parameters<typeof remove>) => {
      if (given[0] === 'message') counts.listening--
      remove(...given)
    }
  })
  await open(page, hosts, 'two')
  const listening = (): Promise<number> =>
    page.evaluate(() => (globalThis as unknown as { listening: number }).listening)
  expect(await listening()).toBe(2)
  await page.locator('#first').evaluate((element) => element.remove())
  expect(await listening()).toBe(1)
  await page.locator('#second').evaluate((element) => element.remove())
  expect(await listening()).toBe(0)
})

test('a changed attribute changes that figure and no other', async ({ page, hosts }) => {
  const [first, second] = await open(page, hosts, 'two')
  await page.locator('#first').evaluate((element) => element.setAttribute('t', '99'))
  await expectShown(first, { t: 99 })
  await expectShown(second, { t: 95 })
})

test('with events, the element tells the page what the reader does', async ({ page, hosts }) => {
  const [frame] = await open(page, hosts, 'events')
  const told = page
    .locator('lookalike-figure')
    .evaluate(
      (element) =>
        new Promise((resolve) =>
          element.addEventListener('lookalike:state', (event) => resolve((event as CustomEvent).detail)),
        ),
    )
  await frame?.locator('#reader').click()
  expect(await told).toMatchObject({ by: 'reader', state: { t: 60 } })
})

test('paragraphs drive the figure as they pass the middle of the window, in both directions and over jumps', async ({
  page,
  hosts,
}) => {
  const [frame] = await open(page, hosts, 'steps')
  const before = await page.evaluate(() => history.length)
  const expectAt = async (step: number, state: Record<string, unknown>): Promise<void> => {
    await goTo(page, step)
    await expectShown(frame, state)
  }
  await expectAt(0, { t: 90, n: 25_000 })
  await expectAt(1, { t: 90, n: 850_000 })
  await expectAt(3, { t: 99.9, n: 1_000_000 })
  await expectAt(2, { t: 97, n: 25_000 })
  await expectAt(0, { t: 90, n: 25_000 })
  // Bad steps change nothing.
  await expectAt(5, { t: 99.9, n: 1_000_000 })
  await page.evaluate(() => scrollTo(0, 0))
  await expectShown(frame, { t: 80, n: 25_000 })
  for (let i = 0; i < 20; i++) await goTo(page, i % 4)
  await expectShown(frame, { t: 99.9 })
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('a reader who moved a control keeps it until the next step', async ({ page, hosts }) => {
  const [frame] = await open(page, hosts, 'steps')
  await goTo(page, 0)
  await expectShown(frame, { t: 90 })
  await frame?.locator('#reader').evaluate((button) => (button as HTMLElement).click())
  await page.evaluate(() => scrollBy(0, 20))
  await page.waitForTimeout(100)
  await expectShown(frame, { t: 60 })
  await goTo(page, 1)
  await expectShown(frame, { t: 90, n: 850_000 })
})

test('a paragraph that names a figure drives that one; one that names none, the first', async ({
  page,
  hosts,
}) => {
  const [one, two] = await open(page, hosts, 'for')
  await goTo(page, 1)
  await expectShown(two, { t: 95 })
  await expectShown(one, { t: 90 })
})
