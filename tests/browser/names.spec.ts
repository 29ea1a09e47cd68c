import type { Page } from '@playwright/test'
import { fileOf } from '../../src/embed/fileOf.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { VIEWS } from '../../src/scenario/display.ts'
import { TOPICS, openTopic } from './explorePanels.ts'
import { expect, open, test } from './fixtures.ts'
import { NAMED, NAMES, findUntidy } from './untidyNames.ts'

const QUERY = `g=${NAMED}&mated=0.3`

const showTables = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[aria-expanded="false"]'))
      if (/^(?:Show as table|More)$/.test(button.textContent?.trim() ?? '')) button.click()
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('.figure details')) folded.open = true
  })

test.use({ viewport: { width: 320, height: 800 } })

test('names of all kinds widen nothing on Explore, and leave words and numbers in their order', async ({
  page,
}) => {
  await open(page, QUERY)
  await page.locator('#story-groups').scrollIntoViewIfNeeded()
  await page.evaluate(() => (document.querySelector<HTMLDetailsElement>('#more-groups')!.open = true))
  await page.locator('#figure-sides').scrollIntoViewIfNeeded()
  await showTables(page)
  expect.soft(await page.evaluate(findUntidy), 'the story').toEqual([])
  for (const topic of TOPICS) {
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    await openTopic(page, topic)
    // oxlint-disable-next-line no-await-in-loop
    await showTables(page)
    // oxlint-disable-next-line no-await-in-loop
    expect.soft(await page.evaluate(findUntidy), topic).toEqual([])
  }
})

test('names of all kinds widen no embedded figure, and leave words and numbers in their order', async ({
  page,
}) => {
  for (const view of VIEWS) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    await page.goto(`embed/${fileOf(view)}?${QUERY}`)
    // oxlint-disable-next-line no-await-in-loop
    await page.locator('.figure-drawing').first().waitFor()
    // oxlint-disable-next-line no-await-in-loop
    await showTables(page)
    // oxlint-disable-next-line no-await-in-loop
    await showTables(page)
    // oxlint-disable-next-line no-await-in-loop
    expect.soft(await page.evaluate(findUntidy), view).toEqual([])
  }
})

test('a name that is typed is in the link, which opens the same', async ({ page }) => {
  await open(page)
  await openTopic(page, 'settings')
  const box = page.locator('.group-name input').first()
  const kept = [...NAMES, 'soft hyphen', 'turned', 'two cells']
  const typed = [...NAMES, 'soft\u00AD hyphen', '\u202Eturned', 'two\tcells']
  for (const [i, name] of typed.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one name after the other
    await box.fill(name)
    // oxlint-disable-next-line no-await-in-loop
    await box.blur()
    // oxlint-disable-next-line no-await-in-loop
    await expect(box).toHaveValue(kept[i]!)
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => parseLink(new URL(page.url()).search).scenario.groups[0]?.id).toBe(kept[i])
    expect(parseLink(new URL(page.url()).search).notes).toEqual([])
  }
})

test('the focus stays among the groups when the sixth comes and when all but one go', async ({ page }) => {
  await open(page)
  await openTopic(page, 'settings')
  const add = page.getByRole('button', { name: 'Add a group' })
  for (let groups = 3; groups <= 6; groups += 1)
    // oxlint-disable-next-line no-await-in-loop -- one group after the other
    await add.press('Enter')
  await expect(page.locator('.group-row')).toHaveCount(6)
  await expect(add).toBeFocused()
  await expect(add).toHaveAttribute('aria-disabled', 'true')
  for (let groups = 6; groups > 1; groups -= 1) {
    // oxlint-disable-next-line no-await-in-loop -- one group after the other
    await page.locator('.group-row button').last().press('Enter')
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.locator('.group-row')).toHaveCount(groups - 1)
    // oxlint-disable-next-line no-await-in-loop
    expect(await page.evaluate(() => document.activeElement?.closest('.group-row') !== null)).toBe(true)
  }
})
