import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { keyOf } from '../../../src/lessons/answers.ts'
import type { Lesson, Step } from '../../../src/lessons/lesson.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { readNumber } from '../../../src/lessons/readings.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { activate, addWords } from '../../../src/i18n/translate.ts'
import { writeValue } from '../../../src/i18n/writeValue.ts'
import { expect, open, test } from '../fixtures.ts'
import { ALLOWED } from './allowedNumbers.ts'
import {
  givesAway,
  isTelling,
  lostPremise,
  missingMarks,
  strayNumbers,
  tooTall,
  turnedRatios,
  vainOrders,
} from './keepsWord.ts'
import { readScreen, type Screen } from './readScreen.ts'
import { guessFor } from './walk.ts'

test.describe.configure({ timeout: 180_000 })

const MESSAGES = JSON.parse(
  readFileSync(new URL('../../../src/i18n/messages/en/lessons.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>

// Numbers are written here as the page writes them.
addWords('en', {})
activate('en')

/** A pupil’s own people: with the seed of the presets a run may give the average by accident. */
const SEED = 'bdkm'

const isOn = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible()

/** What a step asks with, and every screen after the guess. */
type Played = Readonly<{ before: readonly Screen[]; after: readonly Screen[] }>

async function play(page: Page, lesson: Lesson, step: Step): Promise<Played> {
  await open(page, `lesson=${lesson.id}&step=${step.id}&seed=${SEED}`)
  await page.locator('.guess, .lesson-figures, .step-words p').first().waitFor()
  const before: Screen[] = []
  const after: Screen[] = []
  while (!(await isOn(page, '.lesson-figures'))) {
    before.push(await readScreen(page))
    if (await isOn(page, '.guess')) {
      if (step.predict?.kind === 'number') await page.locator('.guess-input').fill(guessFor(step))
      else await page.locator('.choice').nth(1).click()
      await page.locator('.step-nav [type=submit]').click()
    } else await page.getByRole('button', { name: 'Next' }).click()
    await page.locator('.guess, .lesson-figures').first().waitFor()
  }
  after.push(await readScreen(page))
  if (step.check === null) return { before, after: [...after, await next(page)] }
  after.push(await next(page), await next(page), ...(await answer(page, step)))
  return { before, after }
}

async function next(page: Page): Promise<Screen> {
  await page.getByRole('button', { name: /^(?:Next|Finish)$/ }).click()
  return readScreen(page)
}

/** Every answer to the question, the wrong ones first. */
async function answer(page: Page, { check, scenario }: Step): Promise<readonly Screen[]> {
  const options = check?.options.map(({ id }) => id) ?? []
  const key = check === null ? null : keyOf(check, { ...scenario, seed: SEED })
  const screens: Screen[] = []
  for (const id of options.toSorted((a, b) => Number(a === key) - Number(b === key))) {
    await page.locator('.choice').nth(options.indexOf(id)).click()
    await page.locator('.step-nav [type=submit]').click()
    await page.locator('.answered').waitFor()
    screens.push(await readScreen(page))
    const again = page.getByRole('button', { name: 'Try again' })
    if (id !== key) await again.click()
  }
  return screens
}

/** What a step sets: a text may name it. */
function settingsOf(scenario: Scenario): readonly string[] {
  const percent = (share: number): string => writeValue('rate', share)
  const inGallery = Math.round(scenario.searches * scenario.matedShare)
  return [
    writeValue('threshold', scenario.threshold),
    scenario.comparison === null ? '' : writeValue('threshold', scenario.comparison),
    [scenario.gallerySize, scenario.searches, scenario.listLength, inGallery].join(' '),
    ...scenario.groups.map(({ falseMatchFactor, galleryShare, probeShare }) =>
      [writeValue('ratio', falseMatchFactor), percent(galleryShare), percent(probeShare)].join(' '),
    ),
  ]
}

/** Everything in which a step does not keep its word. */
function faultsOf(here: string, step: Step, { before, after }: Played): readonly string[] {
  const figures = after.find(({ shown }) => shown.length > 0)?.shown ?? []
  const ids: readonly string[] = step.figures
  const own = [...settingsOf(step.scenario), guessFor(step), ...Object.keys(ALLOWED[here] ?? {})]
  return [...before, ...after].flatMap((screen) => {
    const shown = screen.shown.length > 0 ? screen.shown : figures
    return [
      ...strayNumbers(screen.words, [...shown, ...own]).map((one) => `${one} is not in the picture`),
      ...turnedRatios(screen.words, shown).map((one) => `${one} is turned round in the picture`),
      ...(screen.shown.length > 0 ? vainOrders(screen.words, screen.controls) : []),
      ...missingMarks(screen.words, ids).map((one) => `no figure has: ${one}`),
    ].map((fault) => `${here}: ${fault}: ${screen.words}`)
  })
}

/** What the question gives away or has lost. */
function faultsOfQuestion(
  here: string,
  step: Step,
  { before }: Played,
  seen: readonly string[],
): readonly string[] {
  const question = before.at(-1)
  if (step.predict === null || question === undefined) return []
  const value = readNumber({ ...step.scenario, seed: SEED }, step.predict.answer)
  const written = writeValue(step.predict.as, value)
  return [
    ...before.filter(({ page }) => givesAway(page, written)).map(() => `shows ${written} before the guess`),
    ...(isTelling(written) && seen.some((text) => givesAway(text, written))
      ? [`showed ${written} in a step before`]
      : []),
    ...lostPremise(MESSAGES[step.prose.text] ?? '', question.page).map((part) => `has lost: ${part}`),
  ].map((fault) => `${here}: ${fault}`)
}

for (const lesson of LESSONS)
  for (const [name, viewport] of [
    ['a laptop', { width: 1280, height: 800 }],
    ['a phone', { width: 360, height: 740 }],
  ] as const)
    test.describe(`on ${name}`, () => {
      test.use({ viewport })

      test(`${lesson.id} keeps its word`, async ({ page }) => {
        const faults: string[] = []
        const seen: string[] = []
        for (const step of lesson.steps) {
          const here = `${lesson.id}/${step.id}`
          const played = await play(page, lesson, step)
          const tallest = Math.max(...played.after.map(({ height }) => height))
          const over = tooTall(tallest)
          faults.push(...faultsOf(here, step, played), ...faultsOfQuestion(here, step, played, seen))
          if (viewport.width === 360 && over > 0) faults.push(`${here}: ${over} px taller than two screens`)
          seen.push(...played.after.flatMap(({ shown }) => shown))
        }
        expect([...new Set(faults)]).toEqual([])
      })
    })
