import { LESSONS } from '../../../src/lessons/lessons.ts'
import { guessFor } from '../lessons/walk.ts'
import type { Sites } from './builtSite.ts'
import type { Engine } from './engine.ts'
import { expect, expectSilence, visit } from './engineTest.ts'

type Place = Readonly<{
  /** What the lesson waits for, as `focus` would name it. */
  wanted: string
  /** The kind of field, or the words of the button, that has the focus. */
  focus: string
  step: number
  done: boolean
}>

function placeInLesson(): Place {
  const { activeElement: element } = document
  const focus =
    element instanceof HTMLInputElement ? element.type : (element?.textContent?.trim() ?? '').slice(0, 40)
  const shown = (selector: string): boolean =>
    document.querySelector<HTMLElement>(selector)?.checkVisibility() === true
  const answered = shown('.answered')
  const isLast = [...document.querySelectorAll('button')].some((one) => one.textContent === 'Finish')
  const [, step = '0'] = document.querySelector('.step-place')?.textContent?.match(/(\d+)/) ?? []
  const wanted = shown('.guess input[type=text]')
    ? 'text'
    : shown('.guess input[type=radio], .check input[type=radio]') && !answered
      ? 'radio'
      : isLast
        ? 'Finish'
        : 'Next'
  return {
    wanted,
    focus,
    step: Number(step),
    done: document.querySelector('h2')?.textContent === 'You made it',
  }
}

/** Longest way to a control, and most parts of a lesson; beyond them something does not answer. */
const MOST_TABS = 80
const MOST_PARTS = 40

async function tabTo(engine: Engine, wanted: string): Promise<void> {
  for (let tab = 0; tab < MOST_TABS; tab += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one stop after the other
    if ((await engine.run(placeInLesson)).focus === wanted) return
    // oxlint-disable-next-line no-await-in-loop
    await engine.press('Tab')
  }
  throw new Error(`${wanted} cannot be reached by Tab.`)
}

/** Does a whole lesson with Tab, arrows, Enter, Space and digits. */
export async function walkLesson(engine: Engine, { site }: Sites, id: string): Promise<void> {
  const lesson = LESSONS.find((one) => one.id === id)
  await visit(engine, `${site}?lesson=${id}`)
  // Tab from a page that is not there yet would leave the window, and keys with it.
  await expect.poll(async () => (await engine.run(placeInLesson)).step).toBe(1)
  for (let part = 0; part < MOST_PARTS; part += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one part after the other
    const { wanted, step, done } = await engine.run(placeInLesson)
    if (done) break
    // oxlint-disable-next-line no-await-in-loop
    await tabTo(engine, wanted)
    const known = lesson?.steps[step - 1]
    if (wanted === 'text' && known !== undefined)
      // oxlint-disable-next-line no-await-in-loop
      await engine.press(...guessFor(known))
    // oxlint-disable-next-line no-await-in-loop
    if (wanted === 'radio') await engine.press('Space', 'ArrowDown')
    // oxlint-disable-next-line no-await-in-loop
    await engine.press('Enter')
    const before = JSON.stringify({ wanted, step })
    // oxlint-disable-next-line no-await-in-loop
    await expect
      .poll(
        async () => {
          const now = await engine.run(placeInLesson)
          return (
            now.done ||
            now.focus !== wanted ||
            JSON.stringify({ wanted: now.wanted, step: now.step }) !== before
          )
        },
        { message: before },
      )
      .toBe(true)
  }
  const heading = (): Promise<string> => engine.run(() => document.activeElement?.textContent ?? '')
  await expect.poll(heading).toBe('You made it')
  await expectSilence(engine, id)
}
