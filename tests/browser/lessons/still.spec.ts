import type { Page } from '@playwright/test'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { expect, open, test } from '../fixtures.ts'

test.describe.configure({ timeout: 120_000 })

const PHONE = { width: 360, height: 740 }
const LAPTOP = { width: 1280, height: 800 }

async function settled(page: Page): Promise<void> {
  await page.locator('.step-title').waitFor()
  await page.waitForFunction(() => document.querySelector('.page-waiting, [data-moving="true"]') === null)
}

/** Goes on by one part: skips what is asked. */
async function goOn(page: Page): Promise<void> {
  const skip = page.locator('.step-skip')
  await ((await skip.count()) > 0 ? skip : page.getByRole('button', { name: /^(?:Next|Finish)$/ })).click()
  await settled(page)
}

const place = (page: Page): Promise<string> => page.locator('.step-place').innerText()
const part = (page: Page): Promise<string> => page.locator('.step-part').innerText()

test.describe('on a laptop', () => {
  test.use({ viewport: LAPTOP })

  for (const lesson of LESSONS)
    test(`${lesson.id}: from part to part the picture and the page hold still`, async ({ page }) => {
      await open(page, `lesson=${lesson.id}`)
      await settled(page)
      const faults: string[] = []
      const before = { place: '', y: 0 }
      while ((await page.locator('.step-title .step-name').count()) > 0) {
        const here = await place(page)
        expect(await page.evaluate(() => scrollY)).toBe(0)
        const drawing = page.locator('.step-picture .figure-drawing').first()
        if ((await drawing.count()) > 0) {
          const y = (await drawing.boundingBox())?.y ?? NaN
          if (before.place === here && Math.abs(before.y - y) > 1)
            faults.push(`${here}, ${await part(page)}: from ${before.y} to ${y}`)
          Object.assign(before, { place: here, y })
        }
        await goOn(page)
      }
      expect(faults).toEqual([])
    })

  test('a page that was scrolled down is at its heading, wherever it ended before', async ({ page }) => {
    await open(page, 'lesson=what-80-means&step=lineup&predict=0')
    await settled(page)
    const tops: number[] = []
    for (let i = 0; i < 3; i++) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await page.keyboard.press('PageDown')
      await settled(page)
      tops.push(await page.locator('.lesson-step').evaluate((one) => one.getBoundingClientRect().top))
    }
    for (const top of tops) expect(Math.abs(top - tops[0]!)).toBeLessThan(1)
    expect(Math.abs(tops[0]!)).toBeLessThan(24)
  })

  test('a question before there is a picture takes the width of the page', async ({ page }) => {
    const faults: string[] = []
    for (const lesson of LESSONS)
      for (const step of lesson.steps.filter(({ predict }) => predict !== null)) {
        await page.goto('about:blank')
        await open(page, `lesson=${lesson.id}&step=${step.id}`)
        await settled(page)
        const [premise, asked, bar] = await Promise.all(
          ['.step-premise', '.step-words', '.step-nav'].map((one) => page.locator(one).boundingBox()),
        )
        const isBeside = premise!.x + premise!.width <= asked!.x && asked!.x + asked!.width > 1200
        if (!isBeside) faults.push(`${step.id}: ${asked!.x} to ${asked!.x + asked!.width}`)
        if (bar!.y + bar!.height > LAPTOP.height) faults.push(`${step.id}: the bar is below the screen`)
        if (Math.abs(premise!.y - asked!.y) > 120) faults.push(`${step.id}: ${premise!.y}, ${asked!.y}`)
      }
    expect(faults).toEqual([])
  })
})

/** Heights of a lesson's controls, and of the buttons of its figures, that are too small to hit. */
const smallTargets = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((px) => {
    const all = document.querySelectorAll<HTMLElement>(
      '.lesson :is(a[href], button, input:not([type=radio]), textarea, select, summary, .choice)',
    )
    return [...all].flatMap((one) => {
      const isInText = one.matches('a') && getComputedStyle(one).display === 'inline'
      const isDrawn = one.closest('.figure') !== null && !one.matches('button, summary')
      if (isDrawn || isInText || !one.checkVisibility()) return []
      const own = one.matches('[type=checkbox]') ? (one.closest('label') ?? one) : one
      const { height } = own.getBoundingClientRect()
      const name = one.getAttribute('aria-label') ?? one.innerText
      return height >= px - 0.5 ? [] : [`${one.tagName} ${one.className} ${name}: ${height}`]
    })
  }, least)

const WAYS: readonly (readonly [string, string])[] = [
  ['a guess by drawing', 'lesson=what-80-means&step=guess'],
  ['a guess on the curve', 'lesson=bigger-book&step=ten-times'],
  ['controls', 'lesson=what-80-means&step=say-it'],
  ['a photo to choose', 'lesson=raise-the-bar&step=bad-photo&predict=0'],
  ['a share to slide', 'lesson=lab-to-street&step=crowd&predict=0'],
  ['rules', 'lesson=write-the-policy&step=choose'],
  ['rules to use', 'lesson=write-the-policy&step=own-bars&predict=0'],
  ['worlds', 'lesson=who-pays&step=same-evidence&predict=0'],
  ['a funnel', 'lesson=lab-to-street&step=person-checks&predict=0'],
  ['the game', 'lesson=reviewer'],
]

for (const [name, viewport, hasTouch, least] of [
  ['by finger', PHONE, true, 44],
  ['by mouse', LAPTOP, false, 24],
] as const)
  test.describe(name, () => {
    test.use({ viewport, hasTouch, isMobile: hasTouch })

    for (const [what, query] of WAYS)
      test(`${what}: every control of the lesson is at least ${least} px high`, async ({ page }) => {
        await open(page, query)
        await page.locator('.step-title, .lesson-step h2').first().waitFor()
        if (query.includes('predict=0')) await page.locator('.figure-drawing').first().waitFor()
        await page.waitForFunction(() => document.querySelector('.page-waiting') === null)
        expect(await smallTargets(page, least)).toEqual([])
      })
  })
