import type { Page } from '@playwright/test'
import type { Step } from '../../../src/lessons/lesson.ts'
import { sentencesOf } from './keepsWord.ts'

/** Thresholds to try until a step says that what it asks for is done. */
const TRIED = ['80', '90', '97', '99', '99.9'] as const
/** Presses of an arrow that move a slider far enough for numbers to change. */
const PRESSES = 6

const isDone = async (page: Page): Promise<boolean> => {
  const done = page.locator('.step-done')
  return (await done.count()) === 0 || (await done.innerText()) !== ''
}

async function setThreshold(page: Page, order: string): Promise<void> {
  const box = page.locator('.lesson-controls').getByRole('textbox', { name: /threshold/i })
  const named = /(\d+(?:\.\d+)?)%/.exec(order)?.[1]
  const before = (await box.inputValue()).replace('%', '')
  const back = /\bup again\b/i.test(order) ? [before] : []
  for (const value of named === undefined ? TRIED : [named, ...back]) {
    await box.fill(value)
    await box.press('Enter')
    if (await isDone(page)) return
  }
}

async function slide(page: Page, name: RegExp, isFar = false): Promise<void> {
  const slider = page.getByRole('slider', { name }).first()
  await slider.focus()
  for (let i = 0; i < PRESSES; i++) await slider.press(isFar ? 'PageUp' : 'ArrowRight')
}

/** What to do for an order: the first that fits. */
const WAYS: readonly (readonly [RegExp, (page: Page, order: string) => Promise<void>])[] = [
  [/\bslide “/i, (page, order) => slide(page, new RegExp(`^${quoted(order)}`))],
  [/\bswitch off “/i, (page, order) => page.getByRole('checkbox', { name: quoted(order) }).uncheck()],
  [
    /\bpress “/i,
    (page, order) =>
      page
        .getByRole('button', { name: quoted(order) })
        .first()
        .click(),
  ],
  [/\bthreshold\b/i, setThreshold],
  [
    /\bshare who are in the gallery\b/i,
    (page, order) => slide(page, /^Share who are in the gallery/, /\buntil\b/.test(order)),
  ],
  [/\bgallery\b/i, (page) => slide(page, /^Gallery size/)],
  [/\bphotos?\b/i, choosePhoto],
  [/^Write\b/i, (page) => page.locator('textarea').first().fill('A line')],
]

async function choosePhoto(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /^Photo searched with/ }).selectOption({ index: 2 })
}

const ORDER = /\b(?:drag|slide|move|raise|lower|set|change|choose|press|switch off|make|write)\b/i

const quoted = (order: string): string => /“([^”]+)”/.exec(order)?.[1] ?? ''

/** Does what a step asks for, as a pupil who reads every sentence would. */
export async function doAsked(page: Page, { task }: Step): Promise<void> {
  if (task !== null && task.options.length > 0) await page.locator('.choice').nth(2).click()
  const words = await page.locator('.step-words > p').allInnerTexts()
  for (const order of sentencesOf(words.join(' ')).filter((one) => ORDER.test(one))) {
    const way = WAYS.find(([is]) => is.test(order))
    await way?.[1](page, order)
  }
}
