import { answersFor } from '../../../src/lessons/answers.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { findInEveryLook } from '../axe.ts'
import { expect, open, test } from '../fixtures.ts'

const [LESSON] = LESSONS
const FIRST = `lesson=${LESSON?.id}&step=${LESSON?.steps[0]?.id}`

for (const lesson of LESSONS) {
  test(`${lesson.id}: each step opens from its link, and what is to be guessed is not on the page before`, async ({
    page,
  }) => {
    const answers = answersFor(lesson, 'abcd')
    for (const [i, step] of lesson.steps.entries()) {
      await open(page, `lesson=${lesson.id}&step=${step.id}&seed=abcd`)
      await expect(page.locator('.step-place')).toHaveText(`Step ${i + 1} of ${lesson.steps.length}`)
      if (step.predict === null) continue
      await expect(page.locator('.figure')).toHaveCount(0)
      await expect(page.locator('.debrief')).toHaveCount(0)
      const answer = Math.round(answers[i]?.predict ?? 0).toLocaleString('en-US')
      if (step.predict.kind === 'number' && step.predict.as === 'count') {
        const shown = (await page.locator('#root').innerText()).match(/[\d.,]*\d%?/g) ?? []
        expect(shown, `the answer of ${step.id}`).not.toContain(answer)
      }
    }
  })
}

test('Skip is one Tab from the guess, is remembered, and shows the answer', async ({ page }) => {
  await open(page, FIRST)
  await page.locator('.guess').waitFor()
  await page.locator('.guess-input').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('.figure').first()).toBeVisible()
  await page.reload()
  await expect(page.locator('.figure').first()).toBeVisible()
})

test('predict=0 takes the guesses away', async ({ page }) => {
  await open(page, `${FIRST}&predict=0`)
  await page.locator('.figure').first().waitFor()
  await expect(page.locator('.guess')).toHaveCount(0)
})

test('the place, the guess and the code survive a reload; what was written is in no storage and no address', async ({
  page,
}) => {
  await open(page, `${FIRST}&seed=each`)
  await page.locator('.guess').waitFor()
  await page.locator('.guess-input').fill('107')
  await page.keyboard.press('Enter')
  const code = await page.locator('.pupil-code summary').innerText()
  expect(code).toMatch(/^Your code: [A-Z]{4}$/)
  await page.keyboard.press('PageDown')
  await page.getByLabel('My notes').fill('unicorn')
  await page.locator('body').click({ position: { x: 1, y: 1 } })
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.step-place')).toHaveText(/Step 2/)
  await expect.poll(() => new URL(page.url()).searchParams.get('step')).toBe(LESSON?.steps[1]?.id)
  const kept = await page.evaluate<string>(
    'JSON.stringify([{ ...localStorage }, location.href, document.cookie])',
  )
  expect(kept).not.toContain('unicorn')
  await page.reload()
  await expect(page.locator('.step-place')).toHaveText(/Step 2/)
  expect(await page.locator('.pupil-code summary').innerText()).toBe(code)
  await page.getByRole('link', { name: 'My work' }).click()
  await expect(page.getByText(/^My guess: 107 /)).toBeVisible()
  await expect(page.getByRole('article')).toContainText('unicorn')
  await page.getByRole('button', { name: 'Forget all of it now' }).click()
  await expect(page.getByRole('article')).not.toContainText('unicorn')
  expect(await page.evaluate<string>('JSON.stringify({ ...sessionStorage })')).not.toContain('unicorn')
})

test('a reload returns to the same screen of a step, with the threshold where it was left', async ({
  page,
}) => {
  const lesson = LESSONS.find(({ steps }) => steps.some(({ controls }) => controls.includes('t')))
  const step = lesson?.steps.find(({ controls }) => controls.includes('t'))
  await open(page, `lesson=${lesson?.id}&step=${step?.id}&predict=0`)
  await page.getByRole('button', { name: 'Next' }).click()
  const part = await page.locator('.step-part').innerText()
  const slider = page.getByRole('slider', { name: 'Confidence threshold' })
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  const moved = await slider.inputValue()
  await page.waitForTimeout(500)
  await page.reload()
  await expect(page.locator('.step-part')).toHaveText(part)
  await expect(slider).toHaveValue(moved)
})

test('My work opened directly shows the work of the lesson that was open last', async ({ page }) => {
  await open(page, '#lessons/work')
  await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible()
  await page.goto('about:blank')
  await open(page, `${FIRST}&predict=0`)
  await page.locator('.figure').first().waitFor()
  await page.goto('about:blank')
  await open(page, '#lessons/work')
  await expect(page.getByRole('article').getByRole('listitem')).toHaveCount(LESSON?.steps.length ?? 0)
})

test('two pupils with codes of their own differ; typing a code gives the other’s people', async ({
  browser,
  page,
  baseURL,
}) => {
  const figure = page.locator('#figure-searches .figure-sentence')
  await open(page, `${FIRST}&seed=each&predict=0`)
  await page.locator('.figure').first().waitFor()
  const code = (await page.locator('.pupil-code summary').innerText()).slice(-4)
  const mine = await figure.innerText()
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const other = await context.newPage()
  await open(other, `${FIRST}&seed=each&predict=0`)
  expect((await other.locator('.pupil-code summary').innerText()).slice(-4)).not.toBe(code)
  await other.locator('.pupil-code summary').click()
  await other.getByLabel('Type a code').fill(code)
  await other.keyboard.press('Enter')
  await other.locator('.figure').first().waitFor()
  await expect(other.locator('#figure-searches .figure-sentence')).toHaveText(mine)
  await context.close()
})

test('without storage a lesson works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new Error('refused')
        },
      })
  })
  await open(page, `${FIRST}&predict=0`)
  await expect(page.locator('.step-place')).toHaveText(/Step 1/)
})

test('My work can be taken along as text, CSV, picture and file', async ({ page }) => {
  await open(page, FIRST)
  await page.locator('.guess').waitFor()
  await page.locator('.guess-input').fill('107')
  await page.keyboard.press('Enter')
  await page.keyboard.press('PageDown')
  await page.getByLabel('My notes').fill('=1+1')
  await page.getByRole('link', { name: 'My work' }).click()
  await page.getByRole('button', { name: 'Table (CSV)' }).click()
  const csv = await page.locator('.take [role=status] textarea').inputValue()
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv).toContain("'=1+1")
  await page.getByRole('button', { name: 'Save the file' }).click()
  expect(JSON.parse(await page.locator('.take [role=status] textarea').inputValue())).toMatchObject({
    format: 'lookalike-answers',
    version: 1,
  })
  await page.getByRole('button', { name: 'Picture' }).click()
  await expect(page.locator('.work-picture')).toHaveJSProperty('naturalWidth', 1600)
})

test('axe-core, with all its rules, finds nothing in the parts of a lesson', async ({ page }) => {
  await open(page, '#lessons')
  expect(await findInEveryLook(page)).toEqual([])
  await open(page, FIRST)
  await page.locator('.guess').waitFor()
  expect(await findInEveryLook(page)).toEqual([])
  await page.locator('.guess-input').fill('107')
  await page.keyboard.press('Enter')
  await expect(page.locator('.figure').first()).toBeVisible()
  expect(await findInEveryLook(page)).toEqual([])
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('button', { name: 'Check' }).click()
  expect(await findInEveryLook(page)).toEqual([])
  await page.getByRole('link', { name: 'My work' }).click()
  expect(await findInEveryLook(page)).toEqual([])
})

test('axe-core, with all its rules, finds nothing for teachers and on paper', async ({ page }) => {
  for (const place of ['', '/guide', '/sheet', '/key', '/exit']) {
    await open(page, `#teachers${place}${place === '' ? '' : `/${LESSON?.id}`}`)
    await page.locator('.teachers, .paper').waitFor()
    expect(await findInEveryLook(page)).toEqual([])
    await page.goto('about:blank')
  }
})
