import { expect, open, test } from '../fixtures.ts'
import { GO, isInView, ROUNDS, STOP } from './playGame.ts'

const PHONE = { width: 360, height: 740 }

test.describe('by finger', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

  test('laid over each other the faces fill the screen, under a switch that stays where it is', async ({
    page,
  }) => {
    await open(page, 'lesson=reviewer')
    await page.getByRole('button', { name: 'Start' }).tap()
    const lay = page.getByLabel('Lay the photo over it')
    const [before, small] = [await lay.boundingBox(), await page.locator('.game-face').last().boundingBox()]
    await lay.tap()
    const large = await page.locator('.game-face').last().boundingBox()
    expect(await lay.boundingBox()).toEqual(before)
    expect(large!.height).toBeGreaterThan(1.7 * small!.height)
    expect(await isInView(page, '.game-choice')).toEqual([true, true])
  })

  test('at the end nothing lies over a button, and each is as high as a finger', async ({ page }) => {
    await open(page, 'lesson=reviewer')
    await page.getByRole('button', { name: 'Start' }).tap()
    for (let n = 1; n <= ROUNDS; n += 1) await page.getByRole('button', { name: n % 2 ? GO : STOP }).tap()
    await page.getByRole('button', { name: 'Show who was who' }).tap()
    await page.getByRole('button', { name: 'Next', exact: true }).tap()
    await page.locator('.step-title').waitFor()
    const held = async (): Promise<string> =>
      page.locator('.step-nav').evaluate((nav) => getComputedStyle(nav).position)
    expect(await held()).toBe('static')
    await page.getByRole('button', { name: 'What if I checked a whole crowd?' }).tap()
    await page.locator('.funnel-chance').first().waitFor()
    expect(await held()).toBe('static')
    const heights = await page
      .locator('.lesson-figures .figure button')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height),
      )
    expect(heights.length).toBeGreaterThan(0)
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(43.5)
  })
})
