import { expect, open, test } from '../fixtures.ts'

const STEP = 'lesson=what-80-means&step=lineup'

test('Back goes one part back, over the border of a step too, down to the guess that was made', async ({
  page,
}) => {
  await open(page, 'lesson=what-80-means&step=guess')
  await expect(page.getByRole('button', { name: 'Back' })).toHaveCount(0)
  await page.locator('.guess-input').fill('50')
  await page.keyboard.press('Enter')
  const next = page.getByRole('button', { name: 'Next', exact: true })
  await next.click()
  await next.click()
  await page.getByRole('button', { name: 'Skip this question' }).click()
  await expect(page.locator('.step-place')).toHaveText('Step 2 of 5')
  const parts: string[] = []
  for (let i = 0; i < 4; i += 1) {
    await page.getByRole('button', { name: 'Back' }).click()
    parts.push(await page.locator('.step-part').innerText())
  }
  // One counter: that of the steps.
  expect(parts).toEqual(['A question', 'Why', 'What happens', 'Your guess'])
  await expect(page.locator('.step-words')).toContainText('You said: 50.')
  await expect(page.locator('.guess-input')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Back' })).toHaveCount(0)
  await next.click()
  await expect(page.locator('.debrief')).toBeVisible()
})

test('a guess is drawn over the squares themselves, by a finger or by keys, and the truth appears beside it', async ({
  page,
}) => {
  await open(page, 'lesson=what-80-means&step=guess')
  const field = await page.locator('.guess-field svg').boundingBox()
  if (field === null) throw new Error('There is no field')
  await page.mouse.move(field.x + 2, field.y + 2)
  await page.mouse.down()
  await page.mouse.move(field.x + field.width / 2 - 1, field.y + (field.width / 50) * 1.5)
  await page.mouse.up()
  await expect(page.locator('.guess-input')).toHaveValue('75')
  await page.locator('.guess-field input').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.guess-input')).toHaveValue('76')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await expect(page.locator('.guess-compared .guess-marked')).toHaveCount(1)
  await expect(page.locator('.debrief-words')).toContainText('You said 76')
})

test('what is typed or chosen and not sent survives a reload', async ({ page }) => {
  await open(page, 'lesson=what-80-means&step=guess')
  await page.locator('.guess-input').fill('107')
  await page.reload()
  await expect(page.locator('.guess-input')).toHaveValue('107')
  await page.goto('about:blank')
  await open(page, STEP)
  await page.getByRole('radio').nth(2).check()
  await page.reload()
  await expect(page.getByRole('radio').nth(2)).toBeChecked()
})

test('a question is answered or skipped in so many words, and the end counts what was skipped', async ({
  page,
}) => {
  await open(page, `${STEP}&predict=0`)
  const next = page.getByRole('button', { name: 'Next', exact: true })
  await next.click()
  await next.click()
  await expect(next).toHaveCount(0)
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByRole('alert')).toHaveText('Choose one of these first.')
  await page.getByRole('button', { name: 'Skip this question' }).click()
  await expect(page.locator('.step-place')).toHaveText('Step 3 of 5')
  await page.goto('about:blank')
  await open(page, 'lesson=what-80-means&step=end')
  await expect(page.locator('.lesson-step')).toContainText('9 questions were skipped')
})

test('nothing that tells the answer is there before it is given, and it is there after', async ({ page }) => {
  await open(page, `${STEP}&predict=0`)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(page.locator('.step-picture')).toHaveCount(0)
  await expect(page.locator('.lesson')).not.toContainText('stranger')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.locator('#figure-lineup')).toBeVisible()
  await page.goto('about:blank')
  await open(page, 'lesson=what-80-means&step=in-the-book&predict=0')
  await expect(page.locator('.enrolled')).toBeVisible()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(page.locator('.enrolled')).toBeHidden()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.locator('.enrolled')).toBeVisible()
})

test('an instruction says when it has been done', async ({ page }) => {
  await open(page, `${STEP}&predict=0`)
  await expect(page.locator('.matched-strip')).toContainText('28 of 28')
  await expect(page.locator('.step-done')).toHaveText('')
  await page.getByRole('slider', { name: 'Confidence threshold' }).focus()
  await page.keyboard.press('End')
  await expect(page.locator('.step-done')).toContainText('Done')
  await expect(page.locator('.matched-strip')).toContainText('0 of 28')
})

test('a sentence that says what the picture shows goes along with it', async ({ page }) => {
  await open(page, 'lesson=what-80-means&step=in-the-book&predict=0')
  await expect(page.locator('.step-words')).toContainText('Of 81 searches')
  await page.locator('.enrolled input[type=range]').focus()
  for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowRight')
  const headline = await page.locator('#figure-frequencies .figure-title').innerText()
  const title = /of (\d+) searches/.exec(headline)?.[1]
  expect(Number(title)).toBeGreaterThan(81)
  await expect(page.locator('.step-words')).toContainText(`Of ${title} searches`)
})

test('what is left without a cause is told when it has been switched off, and the whole gap stays as a shape', async ({
  page,
}) => {
  await open(page, 'lesson=who-pays&step=equal-machine&predict=0')
  const figure = page.locator('#figure-causes')
  await expect(figure.locator('.causes-row')).toHaveCount(5)
  const told = figure.locator('.causes-left').filter({ hasText: 'Without it' })
  await expect(told).toHaveCount(0)
  await expect(figure.locator('.causes-bar p').first()).not.toContainText('no gap')
  const whole = await figure.locator('.causes-bar-now').first().getAttribute('d')
  await figure.getByLabel('Who is in the gallery').uncheck()
  await expect(told).toHaveText(['Without it, in this world: no gap'])
  await expect(figure.locator('.causes-bar').first()).toContainText('now no gap')
  await expect(figure.locator('.causes-bar-was').first()).toHaveAttribute('d', whole ?? '')
  await expect(figure.locator('.causes-bar-now').first()).not.toHaveAttribute('d', whole ?? '')
})

test('rulers of the gap hold still while the threshold moves, and both ways to tell it are there', async ({
  page,
}) => {
  await open(page, 'lesson=who-pays&step=higher-bar&predict=0')
  const figure = page.locator('#figure-causes')
  await expect(figure).toContainText('now 16 more in 10,000')
  await expect(figure).toContainText('at 80%: 631 more in 10,000')
  const shapes = (name: string): Promise<(string | null)[]> =>
    figure.locator(name).evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
  const [still, was, now] = [
    await shapes('.causes-bar .groups-same'),
    await shapes('.causes-bar-was'),
    await shapes('.causes-bar-now'),
  ]
  await page.getByRole('slider', { name: 'Confidence threshold' }).focus()
  for (let i = 0; i < 10; i += 1) await page.keyboard.press('PageDown')
  await expect.poll(() => shapes('.causes-bar-now')).not.toEqual(now)
  expect(await shapes('.causes-bar .groups-same')).toEqual(still)
  expect(await shapes('.causes-bar-was')).toEqual(was)
  await page.keyboard.press('End')
  await expect(figure).not.toContainText(/\d times, no more than/)
})

for (const close of ['Close', 'Escape'])
  test(`the words of a step open over it and are gone with ${close}, and the focus is back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open(page, STEP)
    const button = page.getByRole('button', { name: 'Words explained' })
    await button.click()
    const dialog = page.getByRole('dialog', { name: 'What do these words mean?' })
    await expect(dialog.getByRole('term').first()).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport()
    if (close === 'Close') await dialog.getByRole('button', { name: 'Close' }).click()
    else await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(button).toBeFocused()
    await expect(page.locator('.step-words')).toBeVisible()
  })
