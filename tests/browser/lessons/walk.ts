import { expect, type Page } from '@playwright/test'
import type { Lesson, Step } from '../../../src/lessons/lesson.ts'

/** What is pressed to get on: a key on what has the focus, or a finger. */
export type Hand = Readonly<{
  /** Presses a control that is on the page. */
  press: (page: Page, name: string) => Promise<void>
  /** Answers the question that is shown with its n-th choice, from 0. */
  choose: (page: Page, n: number) => Promise<void>
  write: (page: Page, text: string) => Promise<void>
}>

/** Longest way to a control by Tab: figures with many stops would fail here, and their readers before. */
const MOST_TABS = 80

async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The control cannot be reached by Tab.')
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document
    if (element instanceof HTMLInputElement) return `${element.type} ${element.value}`
    return element?.textContent?.trim() ?? ''
  })

/** Tab, arrows, Enter and letters; nothing else. */
export const KEYBOARD: Hand = {
  press: async (page, name) => {
    await tabTo(page, async () => (await focused(page)) === name)
    await page.keyboard.press('Enter')
  },
  choose: async (page, n) => {
    await tabTo(page, async () => (await focused(page)).startsWith('radio'))
    await page.keyboard.press('Space')
    for (let i = 0; i < n; i++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  },
  write: async (page, text) => {
    await tabTo(page, async () => (await focused(page)).startsWith('text'))
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  },
}

/** A finger on a phone. */
export const FINGER: Hand = {
  press: (page, name) => page.getByRole('button', { name, exact: true }).tap(),
  choose: async (page, n) => {
    await page.locator('.choice').nth(n).tap()
    await page.locator('.step-nav [type=submit]').tap()
  },
  write: async (page, text) => {
    await page.locator('.guess-input').tap()
    await page.locator('.guess-input').pressSequentially(text)
    await page.locator('.step-nav [type=submit]').tap()
  },
}

/** A number that may be guessed, as it is typed. */
export function guessFor({ predict }: Step): string {
  if (predict?.kind !== 'number') return ''
  const middle = predict.scale === 'log' ? predict.to / 10 : (predict.from + predict.to) / 2
  return String(predict.as === 'rate' ? Math.round(middle * 100) : Math.round(middle))
}

/**
 * Does every step of a lesson: guesses, looks, reads why, answers; and sees the end.
 *
 * @param look called at every part that is shown
 */
export async function walkLesson(
  page: Page,
  lesson: Lesson,
  hand: Hand,
  look: () => Promise<void>,
): Promise<void> {
  for (const [i, step] of lesson.steps.entries()) {
    await expect(page.locator('.step-place')).toHaveText(`Step ${i + 1} of ${lesson.steps.length}`)
    await expect(page.locator('.step-premise')).toBeVisible()
    if (step.predict !== null) {
      await look()
      if (step.predict.kind === 'number') await hand.write(page, guessFor(step))
      else await hand.choose(page, 1)
    }
    await expect(page.locator('.lesson-figures')).toBeVisible()
    await look()
    await hand.press(page, 'Next')
    const isLast = i === lesson.steps.length - 1
    if (step.check !== null) {
      await look()
      await hand.press(page, 'Next')
      if (!step.check.hidesPicture) {
        await expect(page.locator('.step-premise')).toBeVisible()
        await expect(page.locator('.lesson-figures')).toBeVisible()
      }
      await look()
      await hand.choose(page, 0)
      await expect(page.locator('.answered')).toBeVisible()
      await look()
    }
    await hand.press(page, isLast ? 'Finish' : 'Next')
  }
  await expect(page.getByRole('heading', { name: 'You made it' })).toBeFocused()
}
