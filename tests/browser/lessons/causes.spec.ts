import { expect, open, test } from '../fixtures.ts'

const STEP = 'lesson=who-pays&step=equal-machine&predict=0'
const SWITCHES = ['Mix-ups within a group', 'Who is in the gallery', 'Photo and light', 'Who is searched for']

for (const [name, viewport] of [
  ['a phone', { width: 360, height: 740 }],
  ['a laptop', { width: 1280, height: 800 }],
] as const)
  test.describe(`causes on ${name}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: viewport.width < 500 })

    test('no switch moves when one is tapped; all of them tried, the step says that it is done', async ({
      page,
    }) => {
      await open(page, STEP)
      const figure = page.locator('#figure-causes')
      await figure.locator('.causes-row').first().waitFor()
      const places = (): Promise<readonly number[]> =>
        figure
          .locator('.causes-switch')
          .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)))
      const before = await places()
      for (const label of SWITCHES) {
        await expect(page.locator('.step-done')).toHaveText('')
        await figure.getByLabel(label).tap()
        expect(await places(), label).toEqual(before)
        await figure.getByLabel(label).tap()
      }
      await expect(page.locator('.step-done')).toContainText('Done')
      await expect(page.locator('.step-done')).toBeInViewport()
      expect(await places()).toEqual(before)
    })

    test('each switch is as high as a finger, says what it does, and has a ruler with numbers', async ({
      page,
    }) => {
      await open(page, STEP)
      const figure = page.locator('#figure-causes')
      await figure.locator('.causes-row').first().waitFor()
      const heights = await figure
        .locator('.causes-switch')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      if (viewport.width < 500) for (const height of heights) expect(height).toBeGreaterThanOrEqual(44)
      for (const help of await figure.locator('.causes-help').all())
        expect((await help.boundingBox())!.height).toBeGreaterThan(12)
      await expect(figure.locator('.causes-bar').first().locator('.causes-tick')).toContainText([
        'no gap',
        '2 times',
      ])
      await expect(figure.locator('.causes-bar').nth(1).locator('.causes-tick').first()).toHaveText('0')
    })

    test('a machine without a gap has that switch off, and it cannot be put on', async ({ page }) => {
      await open(page, STEP)
      const machine = page.locator('#figure-causes').getByLabel('The algorithm')
      await expect(machine).not.toBeChecked()
      await expect(machine).toBeDisabled()
      await expect(page.locator('#figure-causes')).toContainText(
        'Off: this machine errs alike in each group.',
      )
      await open(page, 'lesson=who-pays&step=higher-bar&predict=0')
      await expect(page.locator('#figure-causes').getByLabel('The algorithm')).toBeChecked()
    })
  })
