import { toLogOdds } from '../../engine/logOdds.ts'
import { isCompared } from '../../scenario/isCompared.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { crowdLights } from '../../state/crowd.ts'
import { drawnThreshold } from '../../state/ownThresholds.ts'
import { remark } from '../../words/remark.ts'
import { countLit, type CrowdLights } from './crowdLights.ts'
import { litFrom } from './crowdTable.ts'
import type { CrowdInWords } from './crowdWords.ts'

export type CrowdData = Readonly<{
  gallerySize: number
  /** Percent; null where names are returned whatever they score: then all lights that are given are on. */
  threshold: number | null
  /** Pinned threshold in percent, or null. */
  comparison: number | null
  /** Everybody who may light up; more than are lit now may be given, and then need not change while N or T move. */
  lights: CrowdLights
  /** People searched for. */
  searches: number
  /** Candidates returned at most: no more lights of a search than these are drawn at once. */
  listLength: number
  /** A sentence to add to the figure's own; null for none. */
  remark?: string | null
}>

/** The gallery of a state, and who of it may light up. */
export function crowdData(scenario: Scenario): CrowdData {
  const { gallerySize, mode, searches, listLength } = scenario
  return {
    gallerySize,
    threshold: mode === 'rank' ? null : drawnThreshold(scenario),
    comparison: isCompared(scenario) ? scenario.comparison : null,
    lights: crowdLights(scenario),
    searches,
    listLength,
    remark: mode === 'rank' ? null : remark(scenario),
  }
}

/** What the words say. */
export function readCrowd({ lights, ...state }: CrowdData): CrowdInWords {
  const { gallerySize, threshold, comparison } = state
  return {
    ...state,
    lit: countLit(lights, gallerySize, litFrom(threshold)),
    litPinned: comparison === null ? null : countLit(lights, gallerySize, toLogOdds(comparison)),
  }
}
