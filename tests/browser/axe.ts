import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

/** Rules about colors: all others find the same in every theme. */
const COLORS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']
/** Rules about where things stand: all others find the same at every width. */
const LAYOUT = ['target-size', 'scrollable-region-focusable', 'css-orientation-lock']

const PHONES = [
  { width: 360, height: 740 },
  { width: 320, height: 640 },
] as const

/**
 * What axe-core has against a page, with all of its rules: best practice, AAA and experimental ones too.
 *
 * @param within CSS selector of the part to look at; the whole page if absent
 * @param only ids of the rules to look for; all if absent
 * @returns one readable entry for each element found; empty when there is nothing
 */
export async function findBarriers(
  page: Page,
  within?: string,
  only?: readonly string[],
): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(
    async ([selector, ids]): Promise<AxeResults> => {
      const { axe: injected } = window as unknown as { axe: typeof axe }
      const rules = Object.fromEntries(
        injected.getRules().map(({ ruleId }) => [ruleId, { enabled: ids?.includes(ruleId) ?? true }]),
      )
      return injected.run(selector ?? document, { rules, resultTypes: ['violations'] })
    },
    [within, only] as const,
  )
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [`${id}: ${help}`, `at ${target.join(' ')}`, html.slice(0, 200), failureSummary].join('\n  '),
    ),
  )
}

/** Waits until what was changed is painted and every transition that ends has ended. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done))
    await frame()
    await frame()
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}

/**
 * Scrolls by every figure and every part of the story: what is out of view is drawn and laid out for its new room when
 * it comes into view, and until then keeps the height it had in the old one.
 */
async function passFigures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const from = scrollY
    for (const part of document.querySelectorAll('.story > *, .figure')) {
      part.scrollIntoView({ block: 'center' })
      for (let frame = 0; frame < 3; frame += 1)
        // oxlint-disable-next-line no-await-in-loop -- one frame after the other
        await new Promise((done) => requestAnimationFrame(done))
    }
    scrollTo(0, from)
  })
  await settled(page)
}

/** By every figure once more when what was first seen on the way has been fetched: it has another height then. */
async function passFiguresTwice(page: Page): Promise<void> {
  await passFigures(page)
  await page.waitForLoadState('networkidle')
  await passFigures(page)
}

/**
 * Lays bars that stay in view where they stand in the page: what one of them covers now is scrolled out from under it, and
 * no target is small for that. (Nothing may cover the bars: tests/browser/lessons/layout.spec.ts.)
 */
async function layStickyBars(page: Page, isLaid: boolean): Promise<void> {
  await page.evaluate((laid) => {
    for (const bar of document.querySelectorAll<HTMLElement>(laid ? 'main *' : '[data-was-sticky]')) {
      if (laid && getComputedStyle(bar).position !== 'sticky') continue
      bar.toggleAttribute('data-was-sticky', laid)
      bar.style.position = laid ? 'static' : ''
    }
  }, isLaid)
}

async function findSideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} in ${clientWidth}`] : []
  })
}

/** Figures measure their room anew some time after it has changed: what is still found after five seconds counts. */
async function lasting(find: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let found: readonly string[] = []
  await expect
    .poll(
      async () => {
        found = await find()
        return found.length
      },
      { timeout: 5000 },
    )
    .toBe(0)
    .catch(() => undefined)
  return found
}

/**
 * Looks at a page as it stands in every theme and width: with all rules as it is, with those about colors in the dark,
 * and, on a phone, with those about layout; nowhere may it scroll sideways. Leaves it as it was.
 *
 * @param within CSS selector of the part that axe-core looks at; the whole page if absent
 * @param find what else to look for at each width
 * @returns as `findBarriers`, each with where it was found
 */
export async function findInEveryLook(
  page: Page,
  within?: string,
  find: (page: Page) => Promise<readonly string[]> = findSideways,
): Promise<readonly string[]> {
  const size = page.viewportSize()
  const found = [...(await find(page)), ...(await findBarriers(page, within))]
  const add = (where: string, more: readonly string[]): void =>
    void found.push(...more.map((one) => `${where}: ${one}`))
  await page.emulateMedia({ colorScheme: 'dark' })
  await settled(page)
  add('dark', await findBarriers(page, within, COLORS))
  await page.emulateMedia({ colorScheme: 'light' })
  for (const phone of PHONES) {
    // oxlint-disable-next-line no-await-in-loop -- one width after the other
    await page.setViewportSize(phone)
    // oxlint-disable-next-line no-await-in-loop
    await passFiguresTwice(page)
    const where = `${phone.width} wide`
    // oxlint-disable-next-line no-await-in-loop
    await layStickyBars(page, true)
    // oxlint-disable-next-line no-await-in-loop
    const more = await lasting(async () => [
      ...(await find(page)),
      ...(await findBarriers(page, within, LAYOUT)),
    ])
    add(where, more)
    // oxlint-disable-next-line no-await-in-loop
    await layStickyBars(page, false)
  }
  if (size !== null) await page.setViewportSize(size)
  await passFigures(page)
  return found
}
