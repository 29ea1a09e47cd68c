import { translateOn } from '../translator.ts'
import type { Sites } from './builtSite.ts'
import type { Engine } from './engine.ts'
import { expect, expectSilence, visit } from './engineTest.ts'
import { focusOn, isReady, values } from './inPage.ts'

const PAGES = ['', '#lessons', '#evidence', '#claims', '#teachers', '#model', '#privacy'] as const

const followSkip = (): boolean => {
  document.querySelector<HTMLElement>('a.skip')?.click()
  return document.activeElement?.closest('main') !== null
}
const titleAndHash = (): readonly [string, string] => [document.title, location.hash]

/** The link past the header leads into the content of the page one is on; no two pages have one title. */
export async function walkSkip(engine: Engine, { site }: Sites): Promise<void> {
  const titles = new Set<string>()
  for (const page of PAGES) {
    // oxlint-disable-next-line no-await-in-loop -- one window
    await visit(engine, `${site}?seed=skip${page.length}${page}`)
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => engine.run(isReady), { message: page }).toBe(true)
    // oxlint-disable-next-line no-await-in-loop
    expect(await engine.run(followSkip), page).toBe(true)
    // oxlint-disable-next-line no-await-in-loop
    const [title, hash] = await engine.run(titleAndHash)
    expect([page, '#main']).toContain(hash)
    titles.add(title)
  }
  expect(titles.size).toBe(PAGES.length)
}

const sentenceText = (): string => document.querySelector('.sentence')?.textContent ?? ''
const isGone = (): boolean => document.querySelector('.recovery') !== null

/** A translator takes every text away while keys move the threshold: the sentence says what the slider says. */
export async function walkTranslated(engine: Engine, { site }: Sites): Promise<void> {
  await visit(engine, `${site}?t=90`)
  await engine.run(translateOn)
  await engine.run(focusOn, '.controls .control:nth-child(1) .slider-input')
  for (const key of ['ArrowRight', 'End', 'Home', 'ArrowRight', 'ArrowRight']) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await engine.press(key)
    // oxlint-disable-next-line no-await-in-loop -- the translator comes in between
    await new Promise((resolve) => setTimeout(resolve, 120))
  }
  const [value = ''] = await engine.run(values)
  await expect.poll(() => engine.run(sentenceText)).toContain(`at ${Number.parseFloat(value)}%`)
  expect(await engine.run(isGone)).toBe(false)
  await expectSilence(engine, 'translated')
}
