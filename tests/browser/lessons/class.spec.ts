import { LESSONS } from '../../../src/lessons/lessons.ts'
import { findInEveryLook } from '../axe.ts'
import { expect, open, test } from '../fixtures.ts'
import { LESSON, answers, file } from './handedIn.ts'

const OTHER = LESSONS[1]
const ID = LESSON.id

test('30 files are read; malformed and hostile ones are refused with a sentence each, the others kept', async ({
  page,
}) => {
  await open(page, '#teachers')
  const good = Array.from({ length: 30 }, (_, i) => file(`pupil-${i}.json`, answers(i)))
  const bad = [
    file('huge.json', Buffer.alloc(49_000_000, 32)),
    file('version.json', answers(1, { version: 2 })),
    file('lesson.json', answers(1, { lesson: OTHER?.id })),
    file('formula.json', answers(1).replace('"notes":""', '"notes":"=HYPERLINK(\\"http://x\\")"')),
    file('broken.json', '{"format":'),
    file('foreign.json', '{"a":1}'),
    file('proto.json', answers(1, { __proto__: 1, extra: 1 })),
    file('null.json', 'null'),
    file('<img src=x onerror=alert(1)>.json', answers(1).replace('"predicted":10', '"predicted":1e300')),
  ]
  await page.getByLabel('Files from My work').setInputFiles([...good, ...bad])
  await expect(page.getByText('30 pupils of 39 read.')).toBeVisible()
  await expect(page.locator('.class-refused li')).toHaveCount(9)
  const reasons = await page.locator('.class-refused').innerText()
  for (const words of [
    'huge.json is left out: it is far larger',
    'version.json is left out: it was made by another',
    'lesson.json is left out: it holds answers to another',
    'formula.json is left out: it holds a text',
    'broken.json is left out: it cannot be read',
    'foreign.json is left out: it is not a file',
    'proto.json is left out: its answers',
  ])
    expect(reasons).toContain(words)
  await expect(page.locator('.class-refused img')).toHaveCount(0)
  expect(await page.locator('.class-plot').first().locator('.class-dot').count()).toBe(30)
})

test('pasted lines are read as files are', async ({ page }) => {
  await open(page, '#teachers')
  const step = LESSON.steps.find(({ predict }) => predict?.kind === 'number')
  const lines = [5, 10, 500].map((n) => `lookalike1 ${ID} abc${'dfg'[n % 3]} ${step?.id}=${n}:-:-`)
  await page
    .getByLabel('Links or lines')
    .fill([...lines, `lookalike9 ${ID} abcd x=1:-:-`, 'hello'].join('\n'))
  await page.getByRole('button', { name: 'Read what I pasted' }).click()
  await expect(page.getByText('3 pupils of 4 read. 1 line without answers passed over.')).toBeVisible()
  await expect(page.locator('.class-steps .class-dot')).toHaveCount(3)
  expect(await findInEveryLook(page)).toEqual([])
})

test('a pupil’s line from My work is read by the class view', async ({ page }) => {
  await open(page, `lesson=${ID}&step=${LESSON.steps[0]?.id}`)
  await page.locator('.guess').waitFor()
  await page.locator('.guess-input').fill('107')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'My work' }).click()
  const line = await page.getByRole('textbox', { name: 'As one line' }).inputValue()
  await page.getByRole('link', { name: 'For teachers' }).click()
  await page.getByLabel('Links or lines').fill(line)
  await page.getByRole('button', { name: 'Read what I pasted' }).click()
  await expect(page.getByText('1 pupil of 1 read.')).toBeVisible()
})

test('a pupil’s link from My work is read by the class view, pasted or opened', async ({ page }) => {
  await open(page, `lesson=${OTHER?.id}&seed=each`)
  await page.getByRole('link', { name: 'My work' }).click()
  const link = await page.getByRole('textbox', { name: 'Copy my work as a link' }).inputValue()
  await page.goto('about:blank')
  await page.goto(link)
  await page.getByRole('button', { name: 'Read what I pasted' }).click()
  await expect(page.getByText('1 pupil of 1 read.')).toBeVisible()
  await page.getByLabel('Links or lines').fill(link)
  await page.getByRole('button', { name: 'Read what I pasted' }).click()
  await expect(page.getByText('Line 2 was handed in before, and counts once.')).toBeVisible()
})

test('a code shows that pupil’s answers', async ({ page }) => {
  await open(page, '#teachers')
  await page.getByLabel('Code', { exact: true }).fill('BCDF')
  await expect(page.getByRole('table', { name: 'Answers for code BCDF' }).getByRole('row')).toHaveCount(
    (LESSON.steps.length ?? 0) + 1,
  )
})

for (const format of ['Letter', 'A4'] as const)
  test(`every pupil sheet fits two sheets of ${format}`, async ({ page }) => {
    for (const { id } of LESSONS) {
      await page.goto('about:blank')
      await open(page, `#teachers/sheet/${id}`)
      await page.locator('.paper').waitFor()
      const pdf = (
        await page.pdf({ format, margin: { top: '0.5in', bottom: '0.5in', left: '0.6in', right: '0.6in' } })
      ).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, id).toBeLessThanOrEqual(2)
    }
  })
