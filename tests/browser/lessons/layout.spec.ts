import type { Page } from '@playwright/test'
import type { Lesson, Step } from '../../../src/lessons/lesson.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { expect, open, test } from '../fixtures.ts'

test.describe.configure({ timeout: 120_000 })

const PHONE = { width: 360, height: 740 }
const LAPTOP = { width: 1280, height: 800 }

/** What a pupil moves in a step, wherever it stands. */
const CONTROLS =
  '.lesson-controls, .enrolled, .causes-switch, .evidence .button, .policies button, .task .choice, .funnel-controls'

/** Opens what follows a step's guess, which is skipped. */
async function openStep(page: Page, lesson: Lesson, step: Step): Promise<void> {
  await page.goto('about:blank')
  await open(page, `lesson=${lesson.id}&step=${step.id}`)
  await page.evaluate('sessionStorage.clear()')
  await page.reload()
  await page.locator('.step-nav').waitFor()
  if (step.predict !== null) await page.getByRole('button', { name: 'Skip', exact: true }).click()
  await page.locator('.step-picture .figure-drawing').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.page-waiting') === null)
}

/** Names of buttons of the bar that something else lies over, wherever the page is scrolled to. */
async function covered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from({ length: 41 }, (_, i) => i / 40).flatMap((share) => {
      scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight))
      return [...document.querySelectorAll<HTMLElement>('.step-nav button')].flatMap((button) => {
        const { x, y, width, height } = button.getBoundingClientRect()
        // On a wide page the bar may be out of sight: then nothing is pressed there.
        if (y < 0 || y + height > innerHeight) return []
        const points = [0.1, 0.5, 0.9].map((part) =>
          document.elementFromPoint(x + width / 2, y + height * part),
        )
        return points.every((hit) => hit !== null && button.contains(hit)) ? [] : [button.innerText]
      })
    }),
  )
}

/** A box of the page, as it lies on the screen. */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox()
  if (box === null) throw new Error(`${selector} is not there`)
  return { ...box, bottom: box.y + box.height, right: box.x + box.width }
}

test.describe('a photo on a phone', () => {
  test.use({ viewport: PHONE })

  test('one that the words speak of is on the first screen, whole', async ({ page }) => {
    await open(page, 'lesson=what-80-means&step=lineup')
    await page.getByRole('button', { name: 'Skip', exact: true }).click()
    await page.locator('.lineup-card').first().waitFor()
    const [card, end] = [await boxOf(page, '.lineup-card'), (await boxOf(page, '.step-nav')).y]
    expect(card.bottom).toBeLessThanOrEqual(end)
  })
})

for (const lesson of LESSONS) {
  test.describe(`${lesson.id} on a phone`, () => {
    test.use({ viewport: PHONE })

    test('what is moved is on the first screen, together with the top of what moves', async ({ page }) => {
      const faults: string[] = []
      for (const step of lesson.steps) {
        await openStep(page, lesson, step)
        await page.locator('.lesson-step').evaluate((one) => one.scrollIntoView())
        const end = (await boxOf(page, '.step-nav')).y
        const picture = await boxOf(page, '.step-picture .figure-drawing')
        if (picture.y > end - 40) faults.push(`${step.id}: the picture begins at ${picture.y}`)
        if ((await page.locator(`.lesson ${CONTROLS.replaceAll(', ', ', .lesson ')}`).count()) === 0) continue
        const control = await boxOf(page, `:is(${CONTROLS})`)
        if (control.bottom > end || control.y < 0)
          faults.push(`${step.id}: ${control.y} to ${control.bottom}, the bar at ${end}`)
      }
      expect(faults).toEqual([])
    })

    test('sliders stay in view while the picture is looked at, and nothing lies over Back and Next', async ({
      page,
    }) => {
      const faults: string[] = []
      for (const step of lesson.steps) {
        await openStep(page, lesson, step)
        for (const name of await covered(page)) faults.push(`${step.id}: ${name}`)
        const sliders = page.locator('.step-picture :is(.lesson-controls, .enrolled)')
        await page
          .locator('.figure-drawing')
          .first()
          .evaluate((one) => {
            scrollBy(0, one.getBoundingClientRect().top - 200)
          })
        for (const one of await sliders.all()) {
          const box = await one.boundingBox()
          if (box === null || box.y < 0 || box.y + box.height > 500) faults.push(`${step.id}: at ${box?.y}`)
        }
        while ((await page.getByRole('button', { name: 'Next', exact: true }).count()) > 0) {
          const before = await page.locator('.step-place').innerText()
          await page.getByRole('button', { name: 'Next', exact: true }).click()
          if ((await page.locator('.step-place').innerText()) !== before) break
          for (const name of await covered(page)) faults.push(`${step.id}: ${name}`)
        }
      }
      expect(faults).toEqual([])
    })
  })

  test.describe(`${lesson.id} on a laptop`, () => {
    test.use({ viewport: LAPTOP })

    test('text stands left and picture right, both on the first screen', async ({ page }) => {
      const faults: string[] = []
      for (const step of lesson.steps) {
        await openStep(page, lesson, step)
        const [text, picture] = [await boxOf(page, '.step-text'), await boxOf(page, '.step-picture')]
        if (text.right > picture.x)
          faults.push(`${step.id}: the text ends at ${text.right}, not before ${picture.x}`)
        if (Math.abs(text.y - picture.y) > 40) faults.push(`${step.id}: ${text.y} and ${picture.y}`)
        const drawing = await boxOf(page, '.step-picture .figure-drawing')
        if (drawing.y > LAPTOP.height - 200) faults.push(`${step.id}: the drawing begins at ${drawing.y}`)
        for (const name of await covered(page)) faults.push(`${step.id}: ${name} is covered`)
      }
      expect(faults).toEqual([])
    })
  })
}
