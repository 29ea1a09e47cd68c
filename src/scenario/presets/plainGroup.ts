import type { ScenarioGroup } from '../scenario.ts'

/** What every group of a scenario has unless told otherwise: no known share of residents, no factor, good photos. */
export function plainGroup(
  id: string,
  probeShare = 1,
  galleryShare = 1,
  falseMatchFactor = 1,
): ScenarioGroup {
  return { id, probeShare, galleryShare, populationShare: null, falseMatchFactor, photoGap: 0 }
}
