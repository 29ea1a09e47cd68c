import type { Page } from '@playwright/test'
import { VIEWS } from '../../src/scenario/display.ts'
import { expect, open, test } from './fixtures.ts'

/** The ends of what can be set, and places between. */
const GALLERIES = [7, 25_000, 850_000, 1e9]
const THRESHOLDS = [50, 80, 90, 99, 99.99]

/** Words of a figure that stick out of the page, lie on one another, or have the threshold's line through them. */
function untidy(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const svg of document.querySelectorAll('.figure svg')) {
      const words = [...svg.querySelectorAll('text')]
        .filter((text) => !/rotate/.test(text.getAttribute('transform') ?? ''))
        .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ said, box }) => said !== '' && box.width > 0)
      words.forEach(({ said, box }, i) => {
        if (box.left < 0 || box.right > innerWidth) found.push(`“${said}” is cut off`)
        for (const other of words.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          // Boxes of letters are taller than letters.
          if (across > 1.5 && down > 4) found.push(`“${said}” lies on “${other.said}”`)
        }
      })
      const line = svg.querySelector('.scores-threshold-line')?.getBoundingClientRect()
      const name = svg.querySelector('.scores-best-label')?.getBoundingClientRect()
      if (line && name && line.left > name.left + 1 && line.right < name.right - 1)
        found.push('the threshold’s line goes through the name of the best stranger’s curve')
    }
    return found
  })
}

/** Opens an embedded figure with all it keeps folded away, and waits until there are words in a drawing. */
async function openUnfolded(page: Page, query: string): Promise<void> {
  await page.goto(`embed/?${query}`)
  await page.locator('.figure-drawing svg').first().waitFor()
  // In a narrow frame what is folded away waits behind a button.
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('.figure details')) folded.open = true
  })
  await page.locator('.figure svg text').first().waitFor()
}

test.use({ viewport: { width: 320, height: 900 } })

// The names of the searches are text of the page, which keeps itself apart.
for (const view of VIEWS.filter((one) => one !== 'searches'))
  test(`on a page 320 pixels wide, no word of ${view} is cut off or lies on another`, async ({ page }) => {
    for (const n of GALLERIES)
      for (const t of THRESHOLDS) {
        // Both kinds of test: with people who are enrolled, and as the ACLU did it, without.
        const query = `view=${view}&n=${n}&t=${t}&t2=${n > 1e6 || t === 99 ? 80 : 99}&mated=${n > 1e6 ? 0 : 0.5}`
        // oxlint-disable-next-line no-await-in-loop -- one state after the other
        await openUnfolded(page, query)
        // oxlint-disable-next-line no-await-in-loop
        expect.soft(await untidy(page), query).toEqual([])
      }
    await openUnfolded(page, `view=${view}&preset=uk-pnd-2025`)
    expect.soft(await untidy(page), 'uk-pnd-2025').toEqual([])
  })

test.describe('in a window of the usual size', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('every place on the map has its name, as a reader comes to it', async ({ page }) => {
    await open(page)
    // Below the first view: fetched when a reader comes near.
    await page.locator('#story-map').scrollIntoViewIfNeeded()
    const places = page.locator('.map-places > g')
    // Other systems of the same product alone: scores of another are on another ruler.
    await expect.poll(() => places.count()).toBeGreaterThanOrEqual(2)
    await expect(places.locator('.map-place-name')).toHaveCount(await places.count())
  })
})
