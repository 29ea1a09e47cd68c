import type { Page } from '@playwright/test'
import { fileOf } from '../../src/embed/fileOf.ts'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { VIEWS } from '../../src/scenario/display.ts'
import { TOPICS } from './explorePanels.ts'
import { expect, open, test } from './fixtures.ts'
import { answers, file } from './lessons/handedIn.ts'
import { findRepeated, findSameNames } from './sameNames.ts'

/** What is heard twice on the page as it stands. */
async function heardTwice(page: Page): Promise<readonly string[]> {
  const client = await page.context().newCDPSession(page)
  const found = [...(await findSameNames(client)), ...(await page.evaluate(findRepeated))]
  await client.detach()
  return found
}

/** Presses whatever opens to more: folded parts, tables, and the formats of what can be saved. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details, .figure details'))
      folded.open = true
  })
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>(
      '.figure button[aria-expanded="false"]',
    ))
      button.click()
  })
}

test('on Explore with all opened, no two controls that do different things share a name', async ({
  page,
}) => {
  test.slow()
  await open(page)
  await openAll(page)
  for (const topic of TOPICS) {
    const body = page.locator(`#more-${topic} .more-body`)
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    await body.scrollIntoViewIfNeeded()
    // oxlint-disable-next-line no-await-in-loop
    await body.locator('.figure-foot, .settings, .ev-account').first().waitFor()
  }
  await openAll(page)
  await expect(page.locator('.figure-save button').nth(20)).toBeAttached()
  expect(await heardTwice(page)).toEqual([])
})

for (const route of ['lessons', 'evidence', 'claims', 'teachers', 'model', 'privacy'])
  test(`on ${route}, no two controls that do different things share a name`, async ({ page }) => {
    await open(page, `#${route}`)
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
    await openAll(page)
    expect(await heardTwice(page)).toEqual([])
  })

test('with a class handed in, no two controls that do different things share a name', async ({ page }) => {
  await open(page, '#teachers')
  const files = [1, 2, 3].map((i) => file(`pupil-${i}.json`, answers(i)))
  await page.getByLabel('Files from My work').setInputFiles([...files, file('broken.json', '{')])
  await expect(page.getByText('3 pupils of 4 read.')).toBeVisible()
  await openAll(page)
  expect(await heardTwice(page)).toEqual([])
})

test('in lessons, no two controls that do different things share a name', async ({ page }) => {
  for (const { id } of LESSONS) {
    // oxlint-disable-next-line no-await-in-loop -- one lesson after the other
    await open(page, `lesson=${id}`)
    // oxlint-disable-next-line no-await-in-loop
    await page.locator('.step-place').waitFor()
    // oxlint-disable-next-line no-await-in-loop
    await openAll(page)
    // oxlint-disable-next-line no-await-in-loop
    expect.soft(await heardTwice(page), id).toEqual([])
  }
})

test('in embedded figures, no two controls that do different things share a name', async ({ page }) => {
  for (const view of VIEWS) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    await page.goto(`embed/${fileOf(view)}`)
    // oxlint-disable-next-line no-await-in-loop
    await page.locator('.figure-drawing').first().waitFor()
    // oxlint-disable-next-line no-await-in-loop
    await openAll(page)
    // oxlint-disable-next-line no-await-in-loop
    await openAll(page)
    // oxlint-disable-next-line no-await-in-loop
    expect.soft(await heardTwice(page), view).toEqual([])
  }
})
