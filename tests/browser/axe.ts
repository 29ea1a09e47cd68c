import type { Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

/**
 * What axe-core has against a page, with all of its rules: best practice, AAA and experimental ones too.
 *
 * @param within CSS selector of the part to look at; the whole page if absent
 * @returns one readable entry for each element found; empty when there is nothing
 */
export async function findBarriers(page: Page, within?: string): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(async (selector): Promise<AxeResults> => {
    const { axe: injected } = window as unknown as { axe: typeof axe }
    const rules = Object.fromEntries(injected.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]))
    return injected.run(selector ?? document, { rules, resultTypes: ['violations'] })
  }, within)
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [`${id}: ${help}`, `at ${target.join(' ')}`, html.slice(0, 200), failureSummary].join('\n  '),
    ),
  )
}
