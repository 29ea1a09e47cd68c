import { findBarriers, findInEveryLook } from '../axe.ts'
import { expect, open, test } from '../fixtures.ts'
import { GO, heading, isInView, place, play, ROUNDS, STOP } from './playGame.ts'
import { FINGER, KEYBOARD } from './walk.ts'

const PHONE = { width: 360, height: 740 }

test('the game is played from start to end by keyboard alone, and axe finds nothing on any screen', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await open(page, 'lesson=reviewer')
  const found: string[] = []
  const tops = new Set<number>()
  let round = 0
  await play(
    page,
    KEYBOARD,
    async () => {
      // All rounds are made alike.
      if (round > 0 && round < ROUNDS - 1) return
      found.push(...(await findBarriers(page)))
    },
    async () => {
      round += 1
      expect(await isInView(page, '.game-face, .game-choice')).toEqual([true, true, true, true])
      tops.add((await page.locator('.game-choice').first().boundingBox())!.y)
    },
  )
  expect(found).toEqual([])
  // Where a finger or a mouse has just pressed, the next press falls on the same button.
  expect([...tops]).toHaveLength(1)
})

test('a round and its end stand the tests of every theme and width', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page, 'lesson=reviewer')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByText('All 15 differences').click()
  expect(await findInEveryLook(page)).toEqual([])
  for (let n = 1; n <= ROUNDS; n += 1) await page.getByRole('button', { name: n % 2 ? GO : STOP }).click()
  await page.getByRole('button', { name: 'Show who was who' }).click()
  expect(await findInEveryLook(page)).toEqual([])
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  expect(await findInEveryLook(page)).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

  test('the game is played by touch at 360 px: photos and buttons in one view, no screen above two', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await open(page, 'lesson=reviewer')
    await play(
      page,
      FINGER,
      async () => {
        const { height, scroll, width } = await page.evaluate(() => ({
          height: document.querySelector('.lesson-step')?.getBoundingClientRect().height ?? Infinity,
          scroll: document.documentElement.scrollWidth,
          width: innerWidth,
        }))
        expect(height).toBeLessThanOrEqual(2 * PHONE.height)
        expect(scroll).toBeLessThanOrEqual(width)
      },
      async () => {
        // From where the game itself puts the screen.
        expect(await isInView(page, '.game-face, .game-choice')).toEqual([true, true, true, true])
        for (const button of await page.locator('.game-choice').all())
          expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      },
    )
    // The funnel, from where the game puts it.
    await expect(page.locator('.funnel-chance')).toHaveCount(2)
    expect(await isInView(page, '.funnel-chance input')).toEqual([true, true])
    expect(
      await page
        .locator('.funnel-chance')
        .last()
        .evaluate((one) => one.getBoundingClientRect().bottom < innerHeight),
    ).toBe(true)
  })
})

test('a reload keeps the place and what was decided; another code has other faces', async ({ page }) => {
  await open(page, 'lesson=reviewer&seed=bdkm')
  await page.getByRole('button', { name: 'Start' }).click()
  const first = await page.locator('.game-differences').innerText()
  await page.getByRole('button', { name: STOP }).click()
  await page.getByRole('button', { name: GO }).click()
  await page.reload()
  await expect(place(page)).toHaveText('Face 3 of 12')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByText(/You chose: let go/)).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByText(/You chose: stop/)).toBeVisible()
  expect(await page.locator('.game-differences').innerText()).toBe(first)
  await page.goto('./?lesson=reviewer&seed=bdkn')
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(place(page)).toHaveText('Face 1 of 12')
  expect(await page.locator('.game-differences').innerText()).not.toBe(first)
})

test('the accessibility tree alone has what a round is decided by', async ({ page }) => {
  await open(page, 'lesson=reviewer&seed=bdkm')
  await page.getByRole('button', { name: 'Start' }).click()
  const tree = await page.locator('.lesson-step').ariaSnapshot()
  expect(tree).toMatch(/heading "Face 1 of 12 Is it the same person\?" \[level=2\]/)
  expect(tree).toMatch(/Score: \d+(\.\d+)?%/)
  expect(tree).toMatch(
    /term: Build, which changes less\s+- definition: [a-z ]+\u00a0?\d+\spx, (small|clear|large)/,
  )
  expect(tree).toMatch(
    /term: Pose and look, which change more\s+- definition: [a-z ]+\u00a0?\d+\spx, (small|clear|large)/,
  )
  expect(tree).toMatch(/button "Stop this person"[\s\S]*button "Let them go"/)
  // The rule speaks of both; nothing else does.
  expect(tree.replace(/Largest number of build: [^.]*\./, '')).not.toMatch(
    /stranger|right (?:person|people)/i,
  )
})

test('the game stands in the list of lessons, and is offered where lesson 6 shows a human check', async ({
  page,
}) => {
  await open(page, '#lessons')
  await page.getByRole('link', { name: 'Be the reviewer' }).click()
  await expect(heading(page, 'Would you stop this person?')).toBeVisible()
  await expect(page).toHaveURL(/\?lesson=reviewer/)
  await open(page, 'lesson=lab-to-street&step=person-checks&predict=0')
  const offer = page.getByRole('link', { name: 'be the reviewer of 12 faces' })
  await expect(page.locator('.lesson-figures')).toBeVisible()
  await expect(offer).toHaveCount(0)
  await page.getByRole('button', { name: 'Next' }).click()
  await offer.click()
  await expect(heading(page, 'Would you stop this person?')).toBeVisible()
})

test('a class’s lines are read on the teachers’ page, and its rate is at hand in the funnel', async ({
  page,
}) => {
  await open(page, '#teachers')
  const summary = page.getByText('The class as the reviewer of the game')
  await summary.click()
  await page
    .getByLabel('Codes from the end of')
    .fill('reviewer1 bdkm ~aaaa 0 3/6 1/6\nreviewer1 xxxx ~bbbb 0 1/4 2/8')
  await expect(page.getByText('4 of 10 strangers stopped (40 in 100)')).toBeVisible()
  expect(await findInEveryLook(page, '.class-reviewer')).toEqual([])
  await page.getByRole('button', { name: 'To the funnel of lesson 6' }).click()
  await page.getByRole('button', { name: 'Skip' }).click()
  await page.getByRole('button', { name: 'Use the class’s values' }).click()
  await expect(page.getByText('Passes a wrong name 40 in 100')).toBeVisible()
})

test('on the projector nothing that is read in the game is under 24 px', async ({ page }) => {
  await open(page, 'lesson=reviewer&theme=projector')
  const small = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.lesson *')]
        .filter(
          (element) =>
            element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
            element.closest('.visually-hidden') === null &&
            [...element.childNodes].some(
              (node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ''),
            ) &&
            parseFloat(getComputedStyle(element).fontSize) < 24,
        )
        .map((element) => `${element.className} ${element.textContent}`),
    )
  expect(await small()).toEqual([])
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByText('All 15 differences').click()
  expect(await small()).toEqual([])
  for (let n = 1; n <= ROUNDS; n += 1) await page.getByRole('button', { name: n % 2 ? GO : STOP }).click()
  await page.getByRole('button', { name: 'Show who was who' }).click()
  expect(await small()).toEqual([])
  await page.getByRole('button', { name: 'Next' }).click()
  await page.locator('summary', { hasText: 'Your result as a code' }).click()
  expect(await small()).toEqual([])
})
