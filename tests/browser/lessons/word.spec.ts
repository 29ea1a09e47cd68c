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
import { doAsked } from './doAsked.ts'
import {
  asksForWriting,
  givesAway,
  isTelling,
  lostPremise,
  missingMarks,
  numbersIn,
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

/** Whether a pupil guesses and does what is asked, or skips both. */
type How = 'does' | 'skips'

/** What a step asks with, what its picture opens with, and every screen that follows. */
type Played = Readonly<{
  before: readonly Screen[]
  opened: Screen
  /** After what was asked has been done; null where nothing was. */
  done: Screen | null
  after: readonly Screen[]
}>

async function play(page: Page, lesson: Lesson, step: Step, how: How): Promise<Played> {
  await open(page, `lesson=${lesson.id}&step=${step.id}&seed=${SEED}`)
  await page.locator('.guess, .lesson-figures, .step-words p').first().waitFor()
  const before: Screen[] = []
  while (!(await isOn(page, '.lesson-figures'))) {
    before.push(await readScreen(page))
    if (await isOn(page, '.guess')) await guess(page, step, how)
    else await page.getByRole('button', { name: 'Next' }).click()
    await page.locator('.guess, .lesson-figures').first().waitFor()
  }
  const opened = await readScreen(page)
  if (how === 'does') await doAsked(page, step)
  const done = how === 'does' ? await readScreen(page) : null
  const after = [await next(page)]
  if (step.check !== null) after.push(await next(page), ...(await answer(page, step)))
  return { before, opened, done, after }
}

async function guess(page: Page, step: Step, how: How): Promise<void> {
  if (how === 'skips') return page.locator('.step-skip').click()
  if (step.predict?.kind === 'number') await page.locator('.guess-input').fill(guessFor(step))
  else await page.locator('.choice').nth(1).click()
  return page.locator('.step-nav [type=submit]').click()
}

async function next(page: Page): Promise<Screen> {
  await page.getByRole('button', { name: /^(?:Next|Finish)$/ }).click()
  return readScreen(page)
}

/** Every answer to the question, the wrong ones first, each with what “Show me” opens. */
async function answer(page: Page, { check, scenario }: Step): Promise<readonly Screen[]> {
  const options = check?.options.map(({ id }) => id) ?? []
  const key = check === null ? null : keyOf(check, { ...scenario, seed: SEED })
  const screens: Screen[] = []
  for (const id of options.toSorted((a, b) => Number(a === key) - Number(b === key))) {
    await page.locator('.choice').nth(options.indexOf(id)).click()
    await page.locator('.step-nav [type=submit]').click()
    await page.locator('.answered').waitFor()
    screens.push(await readScreen(page))
    const look = page.getByRole('button', { name: 'Show me' })
    if ((await look.count()) > 0) {
      await look.click()
      await expect(page.locator('.answered-look')).toBeVisible()
      screens.push(await readScreen(page))
    }
    if (id !== key) await page.getByRole('button', { name: 'Try again' }).click()
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
function faultsOf(here: string, step: Step, { before, opened, done, after }: Played): readonly string[] {
  const own = [...settingsOf(step.scenario), guessFor(step), ...Object.keys(ALLOWED[here] ?? {})]
  const faults = (screen: Screen, words: string, shown: readonly string[]): readonly string[] =>
    [
      ...strayNumbers(words, [...shown, ...own]).map((one) => `${one} is not in the picture`),
      ...turnedRatios(words, shown).map((one) => `${one} is turned round in the picture`),
      ...(screen.shown.length > 0 ? vainOrders(words, screen.controls) : []),
      ...missingMarks(words, screen.figures.length > 0 ? screen.figures : step.figures).map(
        (one) => `no figure has: ${one}`,
      ),
      ...(asksForWriting(words) && !screen.hasBox ? ['no box to write in is in view'] : []),
    ].map((fault) => `${here}: ${fault}: ${words}`)
  const all = [...before, opened, ...after].flatMap((screen) =>
    faults(screen, screen.words, screen.shown.length > 0 ? screen.shown : opened.shown),
  )
  if (done === null) return all
  const now = done.words.split('\n').filter((line) => !done.told.some((text) => line.startsWith(text)))
  // The answer to the guess is that of the state it was asked for: where another is in the picture, this is said.
  const answers = numbersIn(done.told.slice(1).join(' ')).map(({ written }) => written)
  const strays = strayNumbers(done.words, [...done.shown, ...own]).filter((one) => answers.includes(one))
  const isSaid = done.told.some((text) => /^That was with: .|with the study’s officers/i.test(text))
  return [
    ...all,
    ...faults(done, now.join('\n'), done.shown),
    ...(isSaid ? [] : strays.map((one) => `${here}: ${one} is of another state, and nothing says so`)),
    ...(step.goals.length > 0 && !done.isDone ? [`${here}: what is asked cannot be done`] : []),
  ]
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

      for (const how of ['does', 'skips'] as const)
        test(`${lesson.id} keeps its word to one who ${how} what is asked`, async ({ page }) => {
          const faults: string[] = []
          const seen: string[] = []
          for (const step of lesson.steps) {
            const here = `${lesson.id}/${step.id}`
            const played = await play(page, lesson, step, how)
            const later = [played.opened, ...(played.done === null ? [] : [played.done]), ...played.after]
            const over = tooTall(Math.max(...later.map(({ height }) => height)))
            faults.push(...faultsOf(here, step, played), ...faultsOfQuestion(here, step, played, seen))
            if (viewport.width === 360 && over > 0) faults.push(`${here}: ${over} px taller than two screens`)
            seen.push(...later.flatMap(({ shown }) => shown))
          }
          expect([...new Set(faults)]).toEqual([])
        })
    })
