import { expect, figureTest as test, openFigure, openFixed } from './figureTest.ts'

test('a search that is picked is opened below, by pointer and by keys, and can be closed again', async ({
  page,
  sites,
}) => {
  const frame = await openFigure(page, sites)
  const lineup = frame.locator('#figure-lineup')
  const cursor = frame.getByRole('slider', { name: 'Search in the picture' })
  await expect(lineup).toHaveCount(0)
  await frame
    .locator('.searches-marks')
    .first()
    .click({ position: { x: 5, y: 5 }, force: true })
  await expect(lineup.getByRole('heading', { level: 3 })).toBeVisible()
  const said = lineup.locator('.figure-sentence')
  const first = (await said.textContent()) ?? ''
  await expect(frame.getByRole('status')).toHaveText(first)
  const [all, one] = [await frame.locator('#figure-searches').boundingBox(), await lineup.boundingBox()]
  expect(one?.y).toBeGreaterThanOrEqual((all?.y ?? 0) + (all?.height ?? 0))
  await cursor.press('ArrowRight')
  await cursor.press('Enter')
  await expect(said).not.toHaveText(first)
  await expect(frame.getByRole('status')).toHaveText((await said.textContent()) ?? '')
  await lineup.getByRole('button', { name: 'Close' }).click()
  await expect(lineup).toHaveCount(0)
  await cursor.press('Enter')
  await expect(lineup).toBeVisible()
  await cursor.press('Escape')
  await expect(lineup).toHaveCount(0)
})

test('a search that is picked in a frame that never grows comes into view', async ({ page, sites }) => {
  const frame = await openFixed(page, sites, 600, 400)
  await frame.getByRole('slider', { name: 'Search in the picture' }).press('Enter')
  await expect(frame.locator('#figure-lineup .figure-title')).toBeInViewport()
})
