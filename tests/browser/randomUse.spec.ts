import type { Locator, Page } from '@playwright/test'
import { parseLink } from '../../src/scenario/links.ts'
import { report } from '../../src/scenario/report.ts'
import { address, thresholdSlider } from './exploreReading.ts'
import { expect, open, test } from './fixtures.ts'
import { startTranslator } from './translator.ts'

/** Numbers from 0 to 1, the same every time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const KEYS = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End', 'ArrowUp'] as const
const PAGES = ['#lessons', '#evidence', '#claims', '#model'] as const
const PRESETS = [
  'aclu-2018',
  'fbi-30m',
  'washington-county',
  'amazon-2018',
  'met-2024',
  'uk-pnd-2025',
] as const

type Act = (page: Page, roll: () => number) => Promise<void>

const oneOf = <One>(all: readonly One[], roll: () => number): One => all[Math.floor(roll() * all.length)]!
const press = async (page: Page, name: string): Promise<void> => {
  // Some are named with the heading of their part, too.
  const button = page.getByRole('button', { name: new RegExp(`^${name}(?: |$)`) }).first()
  if (await button.isVisible()) await button.press('Enter')
}
const slide = async (slider: Locator, roll: () => number): Promise<void> => {
  if (await slider.isVisible()) await slider.press(oneOf(KEYS, roll))
}

/** What a hand may do anywhere. */
const EVERYWHERE: readonly Act[] = [
  (page, roll) => slide(page.getByRole('slider').nth(Math.floor(roll() * 3)), roll),
  (page, roll) => slide(page.getByRole('slider', { name: 'Confidence threshold' }).first(), roll),
  (page, roll) => slide(page.getByRole('slider', { name: 'Gallery size' }).first(), roll),
  (page, roll) => press(page, oneOf(['80%', '99%', 'New run', 'Show as table', 'Hide the table'], roll)),
  async (page, roll) => {
    const box = await page.getByRole('slider', { name: 'Confidence threshold' }).first().boundingBox()
    if (box === null) return
    await page.mouse.move(box.x + box.width * roll(), box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * roll(), box.y + box.height / 2, { steps: 6 })
    await page.mouse.up()
  },
]

const ON_THE_SITE: readonly Act[] = [
  ...EVERYWHERE,
  (page, roll) => press(page, oneOf(['Undo', 'Redo', 'Reset'], roll)),
  async (page, roll) => {
    await page.locator('.preset-choice').selectOption(oneOf(PRESETS, roll))
  },
  async (page, roll) => {
    await page.evaluate((hash) => (location.hash = hash), oneOf(PAGES, roll))
    await page.waitForTimeout(250)
    await page.evaluate(() => (location.hash = ''))
    await page.locator('.sentence').waitFor()
  },
  (page) => page.mouse.wheel(0, 900),
]

async function use(page: Page, acts: readonly Act[], times: number): Promise<void> {
  const roll = dice(20_261_128)
  for (let time = 0; time < times; time += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one act after the other
    await oneOf(acts, roll)(page, roll)
    // oxlint-disable-next-line no-await-in-loop -- the translator comes in between
    await page.waitForTimeout(60)
  }
}

/** Every number of the state, where it is said, shown or drawn. */
async function numbersOf(page: Page): Promise<readonly string[]> {
  // What was asked for last is drawn, and said, a moment later.
  await page.waitForTimeout(1500)
  return page.evaluate(() => {
    const said = '.sentence, .moment, .headline, .poles, .figure-title, .figure-sentence, .figure-table td'
    return [
      ...[...document.querySelectorAll(said)]
        .filter((one) => one.closest('.figure:not(#figure-searches, .embed *)') === null)
        .map((one) => one.textContent ?? ''),
      ...[...document.querySelectorAll('input[type=range]')].map(
        (one) => one.getAttribute('aria-valuetext') ?? '',
      ),
      ...[...document.querySelectorAll('#figure-searches svg path')].map(
        (one) => one.getAttribute('d') ?? '',
      ),
    ]
  })
}

async function showTable(page: Page): Promise<void> {
  const shown = page.locator('.figure-table').first()
  if (!(await shown.isVisible())) await press(page, 'Show as table')
  await shown.waitFor()
}

test('used at random while it is translated, the site throws nothing and says the numbers of its link', async ({
  page,
  context,
}) => {
  await open(page)
  await startTranslator(page)
  await use(page, ON_THE_SITE, 90)
  await press(page, 'Reset')
  await page.locator('.preset-choice').selectOption('aclu-2018')
  await thresholdSlider(page).press('PageUp')
  await use(page, EVERYWHERE, 12)
  await page.evaluate(() => scrollTo(0, 0))
  await showTable(page)
  const now = await numbersOf(page)
  expect(now.filter((text) => /\d/.test(text)).length).toBeGreaterThan(15)
  const link = address(page).toString()
  const { scenario, notes } = parseLink(link)
  expect(notes).toEqual([])
  const wrong = Math.round(report(scenario, link).expected.overall.falsePositives)
  if (wrong > 0) expect(now.join('\n')).toContain(`${wrong.toLocaleString('en-US')} `)
  const fresh = await context.newPage()
  await open(fresh, link)
  await showTable(fresh)
  expect(now).toEqual(await numbersOf(fresh))
})

test('used at random while it is translated, an embedded figure says the numbers of its state', async ({
  page,
}) => {
  await page.goto('embed/index.html?seed=test')
  await thresholdSlider(page).first().waitFor()
  await startTranslator(page)
  await use(page, EVERYWHERE, 60)
  await thresholdSlider(page).first().press('End')
  await thresholdSlider(page).first().press('PageDown')
  const value = await thresholdSlider(page).first().getAttribute('aria-valuetext')
  const threshold = Number.parseFloat(value ?? '')
  const { scenario, notes } = parseLink(`t=${threshold}`)
  expect(notes).toEqual([])
  const texts = (await numbersOf(page)).join('\n')
  expect(texts).toContain(`25,000 mugshots: at ${threshold}%`)
  const wrong = Math.round(report(scenario, '').expected.overall.falsePositives)
  expect(texts).toMatch(
    wrong > 0 ? new RegExp(`(?:about|all) ${wrong.toLocaleString('en-US')} `) : /hardly anyone|no one/,
  )
  await expect(page.locator('.recovery')).toHaveCount(0)
})
