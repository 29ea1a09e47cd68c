import type { Page } from '@playwright/test'
import { keyOf } from '../../../src/lessons/answers.ts'
import type { CheckOption, Lesson, Step } from '../../../src/lessons/lesson.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { expect, open, test } from '../fixtures.ts'
import { guessFor } from './walk.ts'

test.describe.configure({ timeout: 180_000 })
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

/** With the seed of the presets a run may give the average by accident. */
const SEED = 'bdkm'

/** What is moved: sliders that come before a picture, or the first switch or button within one. */
const MOVED =
  '.lesson-controls, .enrolled, .funnel-controls, .causes-row:first-of-type .causes-switch, .task .choices'

/** What changes then, where that is not the top of the drawing; `part` of it in pixels. */
const CHANGES: Readonly<Record<string, Readonly<{ selector: string; part: number }>>> = {
  reviewer: { selector: '.funnel svg g:last-of-type', part: 40 },
  causes: { selector: '.causes-bars', part: 100 },
  evidence: { selector: '.figure-drawing', part: 100 },
}
const DRAWING = { selector: '.step-picture .figure-drawing', part: 100 }

/** Of what an answer opens, so much is seen at once. */
const LOOK_PART = 150

/** Opens what follows a step's guess, which is made: what was guessed stands beside the answer. */
async function openStep(page: Page, lesson: Lesson, step: Step): Promise<void> {
  await page.goto('about:blank')
  await open(page, `lesson=${lesson.id}&step=${step.id}&seed=${SEED}`)
  await page.evaluate('sessionStorage.clear()')
  await page.reload()
  await page.locator('.step-nav').waitFor()
  if (step.predict?.kind === 'number') await page.locator('.guess-input').fill(guessFor(step))
  else if (step.predict !== null) await page.locator('.choice').nth(1).tap()
  if (step.predict !== null) await page.locator('.step-nav [type=submit]').tap()
  else await page.locator('.lesson-step').evaluate((one) => one.scrollIntoView())
  await settle(page)
}

/** Waits until every figure is there and nothing moves or scrolls. */
async function settle(page: Page): Promise<void> {
  await page.locator('.step-picture .figure-drawing').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.page-waiting, [data-moving="true"]') === null)
  await page.waitForTimeout(150)
}

/** How many pixels of it are seen above the bar of the way on, and how many there are. */
function seen(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { top, bottom, height } = one.getBoundingClientRect()
      const bar = document.querySelector('.step-nav')?.getBoundingClientRect().top ?? innerHeight
      const end = Math.min(bar, innerHeight)
      return { seen: Math.max(0, Math.min(bottom, end) - Math.max(0, top)), height }
    })
}

/** What the picture shows, without the ids that are new at every drawing. */
const drawn = (page: Page): Promise<string> =>
  page
    .locator('.lesson-figures')
    .evaluate((one) =>
      [...one.querySelectorAll('path, rect, circle, text, p, h3')]
        .map((part) => `${part.getAttribute('d') ?? ''} ${part.textContent}`)
        .join('\n'),
    )

async function answer(page: Page, { check }: Step, { id }: CheckOption): Promise<void> {
  await page
    .locator('.choice')
    .nth(check!.options.findIndex((one) => one.id === id))
    .tap()
  await page.locator('.step-nav [type=submit]').tap()
  await page.locator('.answered').waitFor()
  await settle(page)
}

for (const lesson of LESSONS) {
  test(`${lesson.id}: what is moved and what changes are on one screen of a phone`, async ({ page }) => {
    const faults: string[] = []
    for (const step of lesson.steps) {
      await openStep(page, lesson, step)
      for (const control of await page.locator(`.lesson :is(${MOVED})`).all()) {
        const box = await control.boundingBox()
        const end = (await page.locator('.step-nav').boundingBox())?.y ?? 0
        if (box !== null && (box.y < 0 || box.y + box.height > end))
          faults.push(`${step.id}: moved at ${box.y} to ${box.y + box.height}, the bar at ${end}`)
      }
      const { selector, part } = CHANGES[step.figures[0] ?? ''] ?? DRAWING
      const picture = await seen(page, selector)
      if (picture.seen < Math.min(part, picture.height))
        faults.push(`${step.id}: ${picture.seen} px are seen`)
    }
    expect(faults).toEqual([])
  })

  const checked = lesson.steps.filter(({ check }) => check !== null)
  if (checked.length > 0)
    test(`${lesson.id}: “Show me” shows something else, in view`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const faults: string[] = []
      for (const step of checked) {
        await openStep(page, lesson, step)
        for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Next', exact: true }).tap()
        const key = keyOf(step.check!, step.scenario)
        for (const option of step.check!.options.filter(({ id, shows }) => id !== key && shows !== null)) {
          await answer(page, step, option)
          const before = await drawn(page)
          await page.getByRole('button', { name: 'Show me' }).tap()
          await settle(page)
          const [words, picture] = [await seen(page, '.answered-look'), await seen(page, DRAWING.selector)]
          if (words.seen < words.height) faults.push(`${step.id}, ${option.id}: its words are not in view`)
          if (picture.seen < Math.min(LOOK_PART, picture.height))
            faults.push(`${step.id}, ${option.id}: ${picture.seen} px are seen`)
          if ((await drawn(page)) === before) faults.push(`${step.id}, ${option.id}: nothing changes`)
          await page.getByRole('button', { name: 'Try again' }).tap()
        }
      }
      expect(faults).toEqual([])
    })
}
