import type { Page } from '@playwright/test'
import { FIGURES } from '../../src/figures/registry.ts'

/** The questions under "Go further": what is known of the system, the figures that have one, and the settings. */
export const TOPICS: readonly string[] = [
  'account',
  ...Object.entries(FIGURES).flatMap(([id, { explore }]) =>
    typeof explore === 'object' && 'question' in explore && explore.isInStory !== true ? id : [],
  ),
  'settings',
]

/** Opens one question, closes the others, and waits until its figures stand still. */
export async function openTopic(page: Page, topic: string): Promise<void> {
  await page.evaluate((name) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details.more-item'))
      details.open = details.id === `more-${name}`
  }, topic)
  const body = page.locator(`#more-${topic} .more-body`)
  await body.locator('.figure-foot, .settings, .ev-account').first().waitFor()
  await body.scrollIntoViewIfNeeded()
}

/** What a reader would stumble over in the parts that are shown: text under 12 px, targets under 24 px, sideways scroll. */
export function findStumblingBlocks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = (element: Element): boolean =>
      // What is far below is not laid out: it has no size of its own yet.
      element.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true }) &&
      element.closest('.visually-hidden, .skip') === null
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(
        element.getAttribute('aria-label') ??
        element.textContent ??
        ''
      )
        .trim()
        .slice(0, 40)}"`
    const scale = (element: Element): number => {
      const svg = element.closest('svg')
      const view = svg?.viewBox.baseVal
      return svg === null || view === undefined || view.width === 0
        ? 1
        : svg.getBoundingClientRect().width / view.width
    }
    const small = [...document.querySelectorAll('body *')].filter(
      (element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''),
        ) &&
        !['SCRIPT', 'STYLE', 'NOSCRIPT', 'TITLE', 'DESC', 'OPTION'].includes(element.tagName.toUpperCase()) &&
        shown(element) &&
        parseFloat(getComputedStyle(element).fontSize) * scale(element) < 11.95,
    )
    const inText = (element: Element): boolean =>
      element.tagName === 'A' && getComputedStyle(element).display === 'inline'
    const targets = document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [role=slider], [role=button], [role=switch], [role=radio]',
    )
    /** A box inside its label is pressed by its label. */
    const boxOf = (element: Element): DOMRect => {
      const label = element.closest('label')
      return (label ?? element).getBoundingClientRect()
    }
    const tight = [...targets].filter((element) => {
      if (!shown(element) || inText(element)) return false
      const { width, height } = boxOf(element)
      return width < 23.95 || height < 23.95
    })
    const { scrollWidth, clientWidth } = document.documentElement
    return [
      ...small.map((element) => `text under 12 px: ${name(element)}`),
      ...tight.map((element) => {
        const { width, height } = boxOf(element)
        return `target of ${width.toFixed(1)} by ${height.toFixed(1)} px: ${name(element)}`
      }),
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} in ${clientWidth}`] : []),
    ]
  })
}
