import { expect } from '../fixtures.ts'
import { lost, place, play, STEPS, test, verbs } from './cmi5/cmi5Test.ts'

test('a page that is brought back says that nothing is recorded, and its work comes along next time', async ({
  page,
  platform,
}) => {
  const first = platform.launch()
  await page.goto(first.address)
  await play(page, { until: 1 })
  const turn = (kind: string) =>
    page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), kind)
  await turn('pagehide')
  await expect.poll(() => verbs(first)).toEqual(['initialized', 'terminated'])
  await turn('pageshow')
  await expect(lost(page)).toBeVisible()
  await play(page, { from: 1, until: 3 })
  await page.reload()
  await expect(lost(page)).toBeVisible()
  await expect(place(page)).toHaveText(/Step 4 /)
  const second = platform.launch()
  await page.goto(second.address)
  await expect(place(page)).toHaveText(/Step 4 /)
  await expect(lost(page)).toHaveCount(0)
  await expect.poll(() => platform.documents.get('lookalike')).toContain(STEPS[3]?.id)
  expect(platform.refused).toEqual([])
})

for (const [name, what, path] of [
  ['hands out no token', 500, /token/],
  ['refuses the token', 401, /lrs/],
  ['forbids', 403, /lrs/],
  ['fails', 500, /lrs/],
  ['never answers', 'never', /lrs/],
] as const)
  test(`where the platform ${name}, the lesson says so and goes on`, async ({ page, platform }) => {
    platform.trouble(what, path)
    await page.goto(platform.launch().address)
    await expect(lost(page)).toBeVisible()
    await play(page, { until: 2 })
    await expect(place(page)).toHaveText(/Step 3 /)
  })

test('what is refused in the middle is told as soon as the platform takes it', async ({ page, platform }) => {
  const session = platform.launch()
  await page.goto(session.address)
  await play(page, { until: 1 })
  platform.trouble(503)
  await play(page, { from: 1 })
  await expect(lost(page)).toBeVisible()
  expect(verbs(session)).toEqual(['initialized'])
  platform.trouble(null)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect.poll(() => verbs(session)).toEqual(['initialized', 'completed', 'passed'])
  await expect(lost(page)).toHaveCount(0)
  expect(platform.refused).toEqual([])
})

test('a pupil’s work is not shown to the next one in the same tab', async ({ page, platform }) => {
  await page.goto(platform.launch().address)
  await play(page, { until: 2 })
  const other = new URL(platform.launch().address)
  other.searchParams.set('registration', '00000000-0000-4000-8000-000000000000')
  await page.goto(other.href)
  await expect(place(page)).toHaveText(/Step 1 /)
})

test('a launch that is not whole is said, and nothing is asked for', async ({ page, platform }) => {
  const address = new URL(platform.launch().address)
  address.searchParams.set('actor', 'nobody')
  await page.goto(address.href)
  await expect(lost(page)).toBeVisible()
  expect(platform.refused).toEqual([])
})
