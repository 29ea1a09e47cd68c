import type { Page } from '@playwright/test'
import type { SeenControl } from './keepsWord.ts'

/** One screen of a step, as it was read from the page. */
export type Screen = Readonly<{
  /** What the step says: no answers to choose from, no buttons. */
  words: string
  /** What was told before anything was done here: the premise, and the guess beside the answer. It is in `words`, too. */
  told: readonly string[]
  /** The ids of the figures that are there. */
  figures: readonly string[]
  /** Whether the step says that what it asks for has been done. */
  isDone: boolean
  /** Whether a box to write in is in view, as the part opens. */
  hasBox: boolean
  /** All that can be read on the page or that a screen reader says of it. */
  page: string
  /** What the figures show and say, their tables with them, and what the controls are set to. */
  shown: readonly string[]
  controls: readonly SeenControl[]
  /** Of the step, in pixels. */
  height: number
}>

/** Reads the screen that is shown. Tables are opened for it and closed again. */
export async function readScreen(page: Page): Promise<Screen> {
  await settle(page)
  const read = await page.evaluate(readDocument)
  const tables = page.locator('.lesson .figure').getByRole('button', { name: 'Show as table' })
  if ((await tables.count()) === 0) return read
  for (const button of await tables.all()) await button.click()
  const texts = await page.locator('.lesson .figure table').allInnerTexts()
  for (const button of await page.getByRole('button', { name: 'Hide the table' }).all()) await button.click()
  return { ...read, shown: [...read.shown, ...texts] }
}

/** Waits until every figure is there: each is fetched when it is first shown. */
async function settle(page: Page): Promise<void> {
  await page.locator('.step-title').waitFor()
  await page.waitForFunction(() => document.querySelector('.page-waiting, [data-moving="true"]') === null)
  await page.waitForTimeout(150)
}

/** Runs in the page. */
function readDocument(): Screen {
  const SAID = ['aria-label', 'aria-valuetext', 'aria-description', 'alt', 'title', 'value']
  const all = (selector: string, within: ParentNode = document): readonly HTMLElement[] => [
    ...within.querySelectorAll<HTMLElement>(selector),
  ]
  const said = (root: HTMLElement): readonly string[] =>
    [root, ...all('*', root)].flatMap((one) => [
      ...SAID.flatMap((name) => one.getAttribute(name) ?? []),
      ...(one.matches('title, desc') ? [one.textContent ?? ''] : []),
      ...(one instanceof HTMLInputElement ? [one.value] : []),
    ])
  const labelOf = (one: HTMLElement): string => {
    const labels = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels : null
    const named = (one.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')))
      .join(' ')
      .trim()
    const label = one.getAttribute('aria-label') ?? (named === '' ? undefined : named)
    return (label ?? labels?.[0]?.textContent ?? one.textContent ?? '').trim().replace(/\s+/g, ' ')
  }
  const root = document.querySelector<HTMLElement>('.lesson') ?? document.body
  const LEFT_OUT = '.choice, .step-nav, .guess-buttons, .answered-chosen, .guess-row, .tally'
  const words = all(
    '.step-title, .step-premise, .step-back, .step-words p, .step-words legend, .step-words label, .task legend',
    root,
  )
    .filter((one) => one.closest(LEFT_OUT) === null)
    .map((one) => {
      const copy = one.cloneNode(true) as HTMLElement
      for (const place of copy.querySelectorAll('.step-where')) place.remove()
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
    })
    .filter((text) => text !== '')
    .map((text) => (/[.!?:]["”’]?$/.test(text) ? text : `${text}.`))
  // Where one is in the lesson is no number of the step.
  const text = all('.step-place, .step-part', root).reduce(
    (left, { innerText }) => left.replace(innerText, ''),
    root.innerText,
  )
  const figures = all('.figure, .matched-strip', root)
  const controls = all('.lesson-controls, .lesson-fixed', root)
  return {
    words: words.join('\n'),
    told: all('.step-premise, .debrief p', root).map((one) => one.innerText.replace(/\s+/g, ' ').trim()),
    figures: all('.figure', root).map(({ id }) => id.replace('figure-', '')),
    isDone: all('.step-done', root).some((one) => one.innerText !== ''),
    hasBox: all('textarea', root).some((one) => {
      const { top } = one.getBoundingClientRect()
      const nav = root.querySelector('.step-nav')?.getBoundingClientRect().top ?? innerHeight
      return top >= 0 && top + 44 <= (nav > top ? Math.min(nav, innerHeight) : innerHeight)
    }),
    page: [text, ...said(root)].join('\n'),
    shown: [...figures, ...controls].map((one) => [one.innerText, ...said(one)].join('\n')),
    controls: all('input, select, button, [role="slider"]', root).map((one) => ({
      label: labelOf(one),
      isEnabled: !one.matches(':disabled, [aria-disabled="true"]'),
    })),
    height: document.querySelector('.lesson-step')?.getBoundingClientRect().height ?? 0,
  }
}
