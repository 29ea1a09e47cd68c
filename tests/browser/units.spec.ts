import type { Frame, Page } from '@playwright/test'
import { VIEWS } from '../../src/scenario/display.ts'
import { fileOf } from '../../src/embed/fileOf.ts'
import { expect, figureTest, openFigure } from './embed/figureTest.ts'
import { openTopic, TOPICS } from './explorePanels.ts'
import { open, test } from './fixtures.ts'

/** A product whose scale ends at 1: its thresholds are 0.60 and 0.64, in force at the state shown. */
const MET = 'preset=met-2024'

/** The thresholds of that state as they would be written on another product's scale. */
const IN_PERCENT = /(?<![\d.])6[04]%/

/** What is read and what is heard. */
function words(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ''] : [])),
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('aria-valuetext') ?? '',
    ]),
  )
}

async function expectOneUnit(page: Page | Frame): Promise<void> {
  const said = await words(page)
  expect(said.filter((text) => IN_PERCENT.test(text))).toEqual([])
  expect(said.some((text) => text.includes('0.60'))).toBe(true)
}

test('a threshold that its product writes as 0.60 is 0.60 all over the page', async ({ page }) => {
  await open(page, MET)
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  for (const topic of TOPICS) await openTopic(page, topic)
  await expectOneUnit(page)
})

for (const view of VIEWS)
  figureTest(
    `${view}, embedded: a threshold that its product writes as 0.60 is 0.60`,
    async ({ page, sites }) => {
      await expectOneUnit(await openFigure(page, sites, MET, fileOf(view)))
    },
  )
