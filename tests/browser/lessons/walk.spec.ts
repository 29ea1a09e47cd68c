import { LESSONS } from '../../../src/lessons/lessons.ts'
import { expect, open, test } from '../fixtures.ts'
import { FINGER, KEYBOARD, walkLesson } from './walk.ts'

test.describe.configure({ timeout: 120_000 })

/** What is read for the first time, before the answers to choose from; and what is read after it. An answer said back is not. */
const TOLD = '.step-title, .step-premise:not(.step-premise-read), .step-ask'
const ASKED = '.step-title, .step-words > :not(.answered), .answered [role=status]'

for (const lesson of LESSONS) {
  test(`${lesson.id} is done from start to end by keyboard alone`, async ({ page }) => {
    await open(page, `lesson=${lesson.id}`)
    await walkLesson(page, lesson, KEYBOARD, async () => undefined)
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

    test(`${lesson.id} is done by touch at 360 px, with at most 60 words of its own at a time`, async ({
      page,
    }) => {
      await open(page, `lesson=${lesson.id}`)
      const wordy: string[] = []
      await walkLesson(page, lesson, FINGER, async () => {
        for (const shown of [TOLD, ASKED]) {
          const text = (await page.locator(shown).allInnerTexts()).map((one) =>
            one.replace(/^Step \d of \d.*\n/, ''),
          )
          const words = text.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}.,’'%-]*/gu) ?? []
          if (words.length > 60) wordy.push(`${words.length}: ${text.join(' / ')}`)
        }
        const [scroll, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
        expect(scroll).toBeLessThanOrEqual(width ?? 0)
      })
      expect(wordy).toEqual([])
    })
  })
}
