import { expect, figureTest as test, openFigure, openInWordPress } from './figureTest.ts'

const question = 'How many of the 535 will be wrongly matched at 80%?'

test('asked to, it asks first; the answer is nowhere in the frame until there is a guess', async ({
  page,
  sites,
}) => {
  const frame = await openInWordPress(page, sites, 'predict=1')
  const field = frame.getByLabel(question)
  await expect(field).toBeVisible()
  const text = () =>
    frame.evaluate(() => [...document.querySelectorAll('body > :not(script)')].map((e) => e.outerHTML).join())
  expect(await text()).not.toMatch(/\b28\b/)
  await frame.getByRole('button', { name: 'Show' }).click()
  await expect(frame.getByRole('alert')).toContainText('from 0 to 535')
  await expect(field).toBeFocused()
  expect(await text()).not.toMatch(/\b28\b/)
  await field.fill('10')
  await field.press('Enter')
  const said = frame.getByText('You said 10; it is about 28.')
  await expect(said).toBeFocused()
  await expect(frame.locator('.figure')).toBeVisible()
})

test('a question that is skipped shows the figure and says nothing of a guess', async ({ page, sites }) => {
  const frame = await openFigure(page, sites, 'predict=1')
  await frame.getByRole('button', { name: 'Skip' }).click()
  await expect(frame.locator('.sentence')).toContainText('about 28')
  await expect(frame.getByText('You said')).toHaveCount(0)
})

for (const query of ['', 'predict=0', 'predict=10'])
  test(`with "${query}" nothing is asked`, async ({ page, sites }) => {
    const frame = await openFigure(page, sites, query)
    await expect(frame.locator('.sentence')).toContainText('about 28')
    await expect(frame.getByLabel(question)).toHaveCount(0)
  })
