import { toPercent } from '../../engine/logOdds.ts'
import { SEARCH_OUTCOMES } from '../../engine/searches.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { isCompared } from '../../scenario/isCompared.ts'
import { referenceNumbers } from '../../scenario/referenceNumbers.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { narrowScale } from '../../scenario/presets/product.ts'
import { thresholdUse } from '../../scenario/thresholdUse.ts'
import { groupName } from '../../words/groupNames.ts'
import { candidatesAt } from '../../state/candidatesAt.ts'
import { searchesAt, settingAt } from '../../state/derive.ts'
import { faceSeed } from '../face/faceSeed.ts'
import type { LineupCandidate, LineupProbe } from './lineupData.ts'

const WRONG = SEARCH_OUTCOMES.indexOf('falsePositive')

/**
 * The search to show where nobody has chosen one: of those wrongly matched, the one with the best lookalike, which stays
 * wrongly matched longest as the threshold rises; with nobody wrongly matched, the one that came nearest.
 */
export function tellingSearch(scenario: Scenario): number {
  const { outcome, bestNonMate } = searchesAt(scenario, scenario.threshold)
  let telling = 0
  for (let probe = 1; probe < outcome.length; probe += 1) {
    const isBetter = bestNonMate[probe]! > bestNonMate[telling]!
    const [now, best] = [outcome[probe] === WRONG, outcome[telling] === WRONG]
    if (now === best ? isBetter : now) telling = probe
  }
  return telling
}

/** Who was searched for, and the list as it would be without a threshold. */
export function lineupOf(scenario: Scenario, place: number) {
  const { threshold, mode } = scenario
  const searches = searchesAt(scenario, threshold)
  const group = searches.group[place] ?? 0
  const numberOf = referenceNumbers(scenario)
  const probe: LineupProbe = {
    label: t('explore.search', { n: formatCount(place + 1) }),
    groupName: groupName(scenario, group, 'one'),
    isMated: searches.isMated[place] === 1,
    faceSeed: faceSeed(scenario.seed, 0, group * 1e6 + (searches.ordinal[place] ?? 0)),
  }
  const candidates = candidatesAt({ ...scenario, mode: 'rank' }, threshold, place).map(
    (candidate): LineupCandidate => ({
      rank: candidate.rank,
      reference: numberOf(candidate.group, candidate.place),
      score: candidate.score,
      groupName: groupName(scenario, candidate.group, 'gallery'),
      isMate: candidate.isMate,
      faceSeed: faceSeed(scenario.seed, 1, candidate.group * 2 ** 32 + candidate.place),
    }),
  )
  const narrow = narrowScale(scenario)
  return {
    probe,
    candidates,
    // Strangers below any threshold that is set stand at the ruler’s left end.
    scores: narrow === null ? undefined : ([narrow.limits[0], narrow.scores[1]] as const),
    threshold: mode === 'rank' ? null : ownOf(scenario, threshold, group),
    comparison: comparedOf(scenario, group),
  }
}

/** The threshold that decides this search, in percent: the one of its group, where each has its own. */
function ownOf(scenario: Scenario, threshold: number, group: number): number {
  if (thresholdUse(scenario) === 'common') return threshold
  return toPercent(settingAt(scenario, threshold).thresholds[group]!)
}

/** Without a threshold, a list still says who would be on it at the pinned one. */
function comparedOf(scenario: Scenario, group: number): number | null {
  const { comparison, mode } = scenario
  if (mode === 'rank') return comparison
  return isCompared(scenario) && comparison !== null ? ownOf(scenario, comparison, group) : null
}
