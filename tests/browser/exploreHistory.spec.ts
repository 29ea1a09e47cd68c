import { address, gallerySlider, sentence, thresholdSlider } from './exploreReading.ts'
import { openTopic } from './explorePanels.ts'
import { expect, open, test } from './fixtures.ts'

test('Reset returns to the state of the link', async ({ page }) => {
  await open(page, 'n=300000&t=90')
  const linked = await sentence(page).textContent()
  await thresholdSlider(page).press('End')
  await gallerySlider(page).press('Home')
  await page.getByRole('button', { name: 'New run' }).click()
  await expect(sentence(page)).not.toHaveText(linked ?? '')
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect(sentence(page)).toHaveText(linked ?? '')
})

test('New run changes the people and nothing else', async ({ page }) => {
  await open(page, 't=85&n=100000&mated=0.2')
  const expected = (await sentence(page).textContent())?.replace(/this run: \d+/g, '')
  const before = address(page)
  await page.getByRole('button', { name: 'New run' }).click()
  await expect.poll(() => address(page).get('seed')).toMatch(/^[a-z]{4}$/)
  const after = address(page)
  after.delete('seed')
  expect(after.toString()).toBe(before.toString())
  expect((await sentence(page).textContent())?.replace(/this run: \d+/g, '')).toBe(expected)
})

test('undo and redo step back and forth, by buttons and by keys, but not where text is written', async ({
  page,
}) => {
  await open(page)
  const value = page.getByRole('textbox', { name: 'Confidence threshold in percent' })
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await page.getByRole('button', { name: '99%', exact: true }).click()
  await page.getByRole('button', { name: 'Lower the threshold' }).click()
  await expect(value).toHaveValue('98%')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(value).toHaveValue('99%')
  await page.keyboard.press('Control+z')
  await expect(value).toHaveValue('80%')
  await page.keyboard.press('Control+Shift+Z')
  await expect(value).toHaveValue('99%')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(value).toHaveValue('98%')
  await value.focus()
  await page.keyboard.press('Control+z')
  await expect(value).toHaveValue('98%')
})

test('one drag is one step of undo', async ({ page }) => {
  await open(page)
  const box = await thresholdSlider(page).boundingBox()
  if (box === null) throw new Error('no slider')
  await page.mouse.move(box.x + 96, box.y + 14)
  await page.mouse.down()
  await page.mouse.move(box.x + 400, box.y + 14, { steps: 25 })
  await page.mouse.up()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('textbox', { name: 'Confidence threshold in percent' })).toHaveValue('80%')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('holding an arrow for two seconds is announced once at most, after the hand rests', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    const status = document.querySelector('body [role=status]:not(dialog *)')
    const said: string[] = []
    Object.assign(window, { said })
    if (status !== null)
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      })
  })
  const said = () => page.evaluate(() => (window as unknown as { said: readonly string[] }).said)
  expect(await page.locator('[role=status]').count()).toBe(1)
  await thresholdSlider(page).focus()
  for (let pressed = 0; pressed < 40; pressed += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a key held down repeats
    await page.keyboard.down('ArrowRight')
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(50)
  }
  expect(await said()).toEqual([])
  await page.keyboard.up('ArrowRight')
  await expect.poll(async () => (await said()).length).toBe(1)
  // Once: nothing more is said in the time that a second announcement would take.
  await page.waitForTimeout(1500)
  expect((await said()).length).toBe(1)
  expect((await said())[0]).toContain('Searching 535 faces')
})

test('letting go of a slider ends the drag: the address is written at once, without a further key or press', async ({
  page,
}) => {
  await open(page)
  const box = await thresholdSlider(page).boundingBox()
  if (box === null) throw new Error('no slider')
  await page.mouse.move(box.x + 96, box.y + 14)
  await page.mouse.down()
  await page.mouse.move(box.x + 400, box.y + 14, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => Number(address(page).get('t'))).toBeGreaterThan(99)
})

test('the sliders of the panels can be dragged, and end as one step of undo', async ({ page }) => {
  await open(page)
  await openTopic(page, 'frequencies')
  const share = page.getByRole('slider', { name: 'Share who are in the gallery' })
  await expect(share).toHaveAttribute('aria-valuetext', '50%')
  await share.scrollIntoViewIfNeeded()
  const box = await share.boundingBox()
  if (box === null) throw new Error('no slider')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2, { steps: 8 })
  await page.mouse.up()
  await expect(share).toHaveAttribute('aria-valuetext', /^2\d%$/)
  await expect.poll(() => Number(address(page).get('mated'))).toBeCloseTo(0.25, 1)
  await page.keyboard.press('Control+z')
  await expect(share).toHaveAttribute('aria-valuetext', '0%')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})
