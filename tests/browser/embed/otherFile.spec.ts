import type { View } from '../../../src/scenario/display.ts'
import {
  expect,
  figureTest as test,
  openFigure,
  openInWordPress,
  openPage,
  rootHeight,
  tellView,
  showMore,
} from './figureTest.ts'

/** Frames on the page of another site: as an editor pastes them, and in a sandbox, where they have no origin at all. */
const FRAMES = {
  'a frame': openFigure,
  "WordPress's sandbox": openInWordPress,
}

for (const [where, openIn] of Object.entries(FRAMES)) {
  test(`in ${where}, a link that names another picture than its file is shown by the file that has all`, async ({
    page,
    sites,
  }) => {
    const frame = await openIn(page, sites, 'view=crowd&t=90&eid=k3f9', 'map.html')
    await expect(frame.locator('#figure-crowd')).toBeVisible()
    await expect(frame.locator('.sentence')).toContainText('at 90%')
    expect(frame.url()).toContain(`${sites.figures}/all.html?view=crowd&t=90&eid=k3f9`)
  })

  test(`in ${where}, a message that names another picture goes on in the file that has all: state kept, no step back`, async ({
    page,
    sites,
  }) => {
    const frame = await openIn(page, sites, 't=90&mated=0.3', 'map.html')
    const before = await page.evaluate(() => history.length)
    await frame.getByRole('slider', { name: 'Gallery size' }).press('End')
    const sentence = (await frame.locator('.sentence').textContent()) ?? ''
    for (const view of ['groups', 'searches', 'map'] as const) await tellView(page, frame, view)
    expect(frame.url()).toContain(`${sites.figures}/all.html?`)
    await expect(frame.locator('.sentence')).toHaveText(sentence)
    expect(await page.evaluate(() => history.length)).toBe(before)
    await expect
      .poll(
        async () =>
          (await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)) -
          (await rootHeight(frame)),
      )
      .toBe(0)
    await showMore(frame)
    await frame.getByRole('button', { name: 'Reset' }).click()
    await expect(frame.locator('.sentence')).toContainText('25,000 mugshots: at 90%')
  })
}

test('what the page around asks for while the other file is on its way is shown there', async ({
  page,
  sites,
}) => {
  const frame = await openFigure(page, sites, '', 'map.html')
  await expect(frame.locator('#figure-map')).toBeVisible()
  await page.evaluate(() => {
    const set = (state: object) => frames[0]?.postMessage({ type: 'lookalike:set', v: 1, state }, '*')
    set({ view: 'crowd' })
    set({ t: 95 })
  })
  await expect(frame.locator('#figure-crowd')).toBeVisible()
  await expect(frame.locator('.sentence')).toContainText('at 95%')
})

test('a guess is asked for once, though the figure goes on in another file', async ({ page, sites }) => {
  const frame = await openFigure(page, sites, 'predict=1', 'map.html')
  const ask = (view: View) =>
    page.evaluate(
      (wanted) => frames[0]?.postMessage({ type: 'lookalike:set', v: 1, state: { view: wanted } }, '*'),
      view,
    )
  await ask('crowd')
  await expect(frame.locator('main')).toHaveAttribute('data-view', 'crowd')
  await expect(frame.locator('.predict')).toBeVisible()
  const other = await openFigure(page, sites, 'predict=1', 'map.html')
  await other.getByRole('button', { name: 'Skip' }).click()
  await ask('crowd')
  await expect(other.locator('#figure-crowd')).toBeVisible()
  await expect(other.locator('.predict')).toHaveCount(0)
})

test("host.js keeps what the article's paragraphs say when the figure goes on in another file", async ({
  page,
  sites,
}) => {
  const article = `<script src="${sites.figures}/host.js"></script>
    <lookalike-figure view="map" t="90" style="position: sticky; top: 0"></lookalike-figure>
    <div style="height: 900px"></div>
    <p data-lookalike-step="n=850000">One</p><div style="height: 900px"></div>
    <p data-lookalike-step="view=crowd">Two</p><div style="height: 900px"></div>`
  const [frame] = await openPage(page, sites.host(article), 1)
  const goTo = (step: number) =>
    page.evaluate(
      (i) => document.querySelectorAll('[data-lookalike-step]')[i]?.scrollIntoView({ block: 'start' }),
      step,
    )
  await goTo(1)
  await expect(frame!.locator('#figure-crowd')).toBeAttached()
  await expect(frame!.locator('.sentence')).toContainText('850,000 mugshots: at 90%')
  await goTo(0)
  await expect(frame!.locator('#figure-map')).toBeAttached()
  await page.evaluate(() => scrollTo(0, 0))
  await expect(frame!.locator('.sentence')).toContainText('25,000 mugshots: at 90%')
})
