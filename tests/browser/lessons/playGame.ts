import type { Page } from '@playwright/test'
import { expect } from '../fixtures.ts'
import type { Hand } from './walk.ts'

export const ROUNDS = 12
export const STOP = 'Stop this person'
export const GO = 'Let them go'
export const place = (page: Page) => page.locator('.step-place')
export const heading = (page: Page, name: string) => page.getByRole('heading', { name })

/** Plays from the start to the funnel. */
export async function play(page: Page, hand: Hand, look: () => Promise<void>, inRound: () => Promise<void>) {
  await expect(heading(page, 'Would you stop this person?')).toBeVisible()
  await look()
  await hand.press(page, 'Start')
  for (let n = 1; n <= ROUNDS; n += 1) {
    await expect(place(page)).toHaveText(`Face ${n} of ${ROUNDS}`)
    await look()
    await inRound()
    await hand.press(page, n % 3 === 0 ? GO : STOP)
  }
  await expect(heading(page, 'All 12 decided')).toBeFocused()
  await look()
  await hand.press(page, 'Show who was who')
  await expect(heading(page, 'Who was who')).toBeFocused()
  await expect(page.locator('.game-card')).toHaveCount(ROUNDS)
  await look()
  await hand.press(page, 'Next')
  await expect(heading(page, 'You, trained officers and a coin')).toBeFocused()
  await look()
  await hand.press(page, 'What if I checked a whole crowd?')
  await expect(page.getByText(/These are your own values, from the game/)).toBeVisible()
  await look()
}

/** Whatever of an element is in view is hidden by nothing: a bar at the foot of the screen, say. */
export async function isInView(page: Page, selector: string): Promise<readonly boolean[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const corners = [left + 4, right - 4].flatMap((x) => [top + 4, bottom - 4].map((y) => [x, y] as const))
      return corners.every(([x, y]) => {
        const there = document.elementFromPoint(x, y)
        return there !== null && (element.contains(there) || there.contains(element))
      })
    }),
  )
}
