import { presetScenario } from '../scenario/presets/index.ts'
import type { Scenario, ScenarioGroup } from '../scenario/scenario.ts'
import type { Values } from './lesson.ts'
import { put } from './write.ts'

export const ACLU: Scenario = { ...presetScenario('aclu-2018'), comparison: null }
/** Whom the ACLU searched for, and in how many photos. */
export const ACLU_GROUPS = { gallerySize: ACLU.gallerySize, groups: ACLU.groups }

/** The same test with other gallery shares and factors for the first group and the second. */
function withGroups(galleryShare: number, factor: number): Pick<Scenario, 'groups'> {
  const change = (group: ScenarioGroup, g: number): ScenarioGroup => ({
    ...group,
    galleryShare: g === 0 ? galleryShare : 1 - galleryShare,
    falseMatchFactor: g === 0 ? factor : 1,
  })
  return { groups: ACLU.groups.map(change) }
}

/** A machine that treats two strangers of either group alike, and a gallery that does not. */
export const EQUAL_MACHINE: Scenario = { ...ACLU, ...withGroups(0.7, 1) }
export const EVEN_GALLERY = withGroups(0.5, 1)

/** Both groups are confused as often as the first one was, and the gallery holds as many of each. */
export const BOTH_HIGH: Scenario = {
  ...ACLU,
  groups: ACLU.groups.map((group, _g, all) => ({
    ...group,
    galleryShare: 0.5,
    falseMatchFactor: all[0]?.falseMatchFactor ?? 1,
  })),
}

/** Worlds in which the ACLU's test comes out the same (MODEL.md 5); the claims of the lesson hold them to it. */
export const FEWER: Scenario = { ...ACLU, fmr: 3.980185e-6, ...withGroups(0.3, 6.2134) }
export const MORE: Scenario = { ...ACLU, fmr: 5.737357e-6, ...withGroups(0.6, 2.83694) }

/** What the gap between groups is counted in. */
export const BASE = 10_000
export const FIRST = { group: 0 }
export const OTHER = { group: 1 }
/** So many others were searched for. */
export const OTHERS = 428

export const TEST: Values = {
  searches: put('count', 'searches'),
  wrong: put('count', 'wrong'),
  threshold: put('threshold', 'threshold'),
  first: put('count', 'wrong', FIRST),
  other: put('count', 'wrong', OTHER),
  firstOf: put('count', 'searches', FIRST),
  otherOf: put('count', 'searches', OTHER),
}

/** Out of the same number, so that they can be compared. */
const HUNDRED = 100
export const PER_HUNDRED: Values = {
  base: put('count', 'given', { count: HUNDRED }),
  firstPer: put('count', 'wrongRate', { ...FIRST, of: HUNDRED }),
  otherPer: put('count', 'wrongRate', { ...OTHER, of: HUNDRED }),
}
export const TIMES = put('ratio', 'wrongRatio', { ...FIRST, to: 1 })
