import { readFileSync, readdirSync } from 'node:fs'
import type { FrameLocator, Page } from '@playwright/test'
import { DIST } from './firstView.ts'
import { expect } from './fixtures.ts'
import { html, script, type Pages } from './embed/servers.ts'

/** Keys and values of a link, as the figure tells them. */
export type Told = Readonly<Record<string, string | number>>

export const FIGURE = 'lookalike-figure'

export const figureOf = (page: Page): FrameLocator => page.frameLocator(`${FIGURE} iframe`)

/** Opens the article, at its own address if none is given, and waits for its figure. */
export async function openArticle(page: Page, address = './article/'): Promise<void> {
  await page.goto(address)
  await expect(figureOf(page).locator('.figure')).toBeVisible()
}

/** What each part of the article tells the figure, put together by hand: the element's attributes and all changes so far. */
export async function expectedStates(page: Page): Promise<readonly (readonly [id: string, state: Told])[]> {
  return page.evaluate((name) => {
    const figure = document.querySelector(name)
    const keys = [...(figure?.attributes ?? [])].filter((one) => one.name !== 'src')
    let state = Object.fromEntries(keys.map((one) => [one.name, one.value]))
    return [...document.querySelectorAll('.step')].map((step) => {
      const changes = new URLSearchParams(step.getAttribute('data-lookalike-step') ?? '')
      state = { ...state, ...Object.fromEntries(changes) }
      return [step.id, state] as const
    })
  }, FIGURE)
}

/** What the figure says it shows, asked for as any page may ask. */
export async function told(page: Page): Promise<Told> {
  return page.evaluate(
    (name) =>
      new Promise<Told>((resolve) => {
        const figure = document.querySelector(name)
        const frame = figure?.shadowRoot?.querySelector('iframe')
        figure?.addEventListener(
          'lookalike:value',
          (event) => resolve((event as CustomEvent<{ state: Told }>).detail.state),
          { once: true },
        )
        frame?.contentWindow?.postMessage({ type: 'lookalike:get', v: 1, req: 'test' }, '*')
      }),
    FIGURE,
  )
}

/** Scrolls, as a wheel does, until a part has passed the middle of the window. */
export async function scrollTo(page: Page, id: string): Promise<void> {
  const left = (): Promise<number> =>
    page.evaluate(
      (one) => (document.getElementById(one)?.getBoundingClientRect().top ?? 0) - innerHeight * 0.4,
      id,
    )
  for (let way = await left(); Math.abs(way) > 1; way = await left()) {
    const before = await page.evaluate(() => scrollY)
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await page.evaluate((by) => scrollBy(0, by), Math.max(-500, Math.min(500, way)))
    // oxlint-disable-next-line no-await-in-loop
    if ((await page.evaluate(() => scrollY)) === before) break
  }
}

/** Numbers that the words of a part set off, each as it is written. */
export function numbersIn(page: Page, id: string): Promise<readonly string[]> {
  return page.locator(`#${id} :is(.wrong, .missed)`).allInnerTexts()
}

const built = (file: string): string => readFileSync(`${DIST}${file}`, 'utf8')

/** The built figure alone, as its own site. */
export function figureSite(): Pages {
  const files = readdirSync(`${DIST}embed`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.includes('.'),
  )
  return Object.fromEntries(
    files.map((file) => {
      const name = file.replaceAll('\\', '/')
      const body = built(`embed/${name}`)
      return [`/embed/${name}`, name.endsWith('.js') ? script(body) : html(body)]
    }),
  )
}

/** The article as another site would carry it: the same page, but the figure is fetched from `figures`. */
export function articleElsewhere(figures: string): Pages {
  const page = built('article/index.html')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll('"../embed/', `"${figures}/embed/`)
  return { '/story.html': html(page) }
}
