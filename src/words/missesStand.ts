import type { Scenario } from '../scenario/scenario.ts'
import { publishedFit } from '../state/publishedFit.ts'
import { isChanged } from './presetTitle.ts'

/** Where a miss rate comes from: fitted to what was published of this event, or assumed. */
export function missesStand(scenario: Scenario): 'fitted' | 'assumed' {
  const fit = isChanged(scenario) ? null : publishedFit(scenario)
  return fit?.fit === 'solved' && fit.row.published.what === 'found' ? 'fitted' : 'assumed'
}
