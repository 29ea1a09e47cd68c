import { LESSONS } from '../../../src/lessons/lessons.ts'
import { expect } from '../fixtures.ts'
import { place, play, STEPS, test, unpack, verbs } from './cmi5/cmi5Test.ts'

test('every lesson is packed: cmi5.xml at the root, and one HTML file that asks for no other', async ({
  page,
}) => {
  for (const { id } of LESSONS) {
    const files = await unpack(page, id)
    expect(Object.keys(files)).toEqual(['cmi5.xml', 'index.html'])
    expect(files['cmi5.xml']).toContain('<url>index.html</url>')
    expect(files['index.html']).not.toMatch(/<(?:script|link|img)\b[^>]*(?:src|href)="(?!data:)/)
    expect(files['index.html']).toContain('connect-src https: http:')
  }
})

test('a lesson is played to its end: initialized, completed, passed, terminated', async ({
  page,
  platform,
}) => {
  const session = platform.launch({ returns: true })
  await page.goto(session.address)
  await expect.poll(() => verbs(session)).toEqual(['initialized'])
  await play(page)
  await expect.poll(() => verbs(session)).toEqual(['initialized', 'completed', 'passed'])
  const [, , passed] = session.statements
  expect(passed?.result?.score).toMatchObject({ scaled: 1, min: 0 })
  await page.getByRole('button', { name: 'go back to the platform' }).click()
  await page.waitForURL('**/course.html')
  expect(verbs(session)).toEqual(['initialized', 'completed', 'passed', 'terminated'])
  expect(platform.refused).toEqual([])
})

test('too little right is failed, but only when the lesson is left', async ({ page, platform }) => {
  const session = platform.launch()
  await page.goto(session.address)
  await play(page, { right: false })
  await expect.poll(() => verbs(session)).toEqual(['initialized', 'completed'])
  await page.goto(`${platform.origins[0]}/course.html`)
  await expect.poll(() => verbs(session)).toEqual(['initialized', 'completed', 'failed', 'terminated'])
  expect(platform.refused).toEqual([])
})

test('a lesson is taken up where it was left, and completed once for both sessions', async ({
  page,
  platform,
  browser,
}) => {
  const first = platform.launch()
  await page.goto(first.address)
  await play(page, { until: 2 })
  await expect.poll(() => platform.documents.get('lookalike')).toContain(STEPS[2]?.id)
  await page.goto(`${platform.origins[0]}/course.html`)
  await expect.poll(() => verbs(first)).toEqual(['initialized', 'terminated'])
  // Another device: nothing of the tab is there.
  const other = await browser.newPage()
  const second = platform.launch()
  await other.goto(second.address)
  await expect(place(other)).toHaveText(/Step 3 /)
  await play(other, { from: 2 })
  await expect.poll(() => verbs(second)).toContain('passed')
  await other.goto(`${platform.origins[0]}/course.html`)
  await expect.poll(() => verbs(second)).toContain('terminated')
  const third = platform.launch()
  await other.goto(third.address)
  await other.getByRole('button', { name: 'Start again' }).click()
  await play(other, { right: false })
  await expect.poll(() => platform.documents.get('lookalike')).toContain('"told":["completed","passed"]')
  await other.goto(`${platform.origins[0]}/course.html`)
  await expect.poll(() => verbs(third)).toEqual(['initialized', 'terminated'])
  expect(platform.refused).toEqual([])
  await other.close()
})

test('what a pupil wrote is not told', async ({ page, platform }) => {
  await page.goto(platform.launch().address)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await press('Skip')
  await press('Next')
  await page.getByLabel('My notes').fill('between us')
  await press('Next')
  await page.locator('.choice').first().click()
  await press('Check')
  await press('Next')
  await expect.poll(() => platform.documents.get('lookalike')).toContain(STEPS[1]?.id)
  expect(platform.documents.get('lookalike')).not.toContain('between us')
})

for (const launchMode of ['Browse', 'Review'])
  test(`opened to ${launchMode} the lesson says so, and nothing is recorded`, async ({ page, platform }) => {
    const session = platform.launch({ launchMode })
    await page.goto(session.address)
    await expect(page.getByText('just to look at')).toBeVisible()
    await play(page)
    await page.goto(`${platform.origins[0]}/course.html`)
    await expect.poll(() => verbs(session)).toEqual(['initialized', 'terminated'])
    expect([...platform.documents.keys()]).toEqual([])
    expect(platform.refused).toEqual([])
  })
