import { toPercent } from '../../engine/logOdds.ts'
import { SEARCH_OUTCOMES } from '../../engine/searches.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { isCompared } from '../../scenario/isCompared.ts'
import { referenceNumbers } from '../../scenario/referenceNumbers.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { thresholdUse } from '../../scenario/thresholdUse.ts'
import { candidatesAt } from '../../state/candidatesAt.ts'
import { searchesAt, settingAt } from '../../state/derive.ts'
import type { LineupCandidate, LineupProbe } from './lineupData.ts'

/** The search to show where none is picked: the first wrongly matched person, else the first search. */
export function firstOfInterest(scenario: Scenario): number {
  const { outcome } = searchesAt(scenario, scenario.threshold)
  return Math.max(0, outcome.indexOf(SEARCH_OUTCOMES.indexOf('falsePositive')))
}

/** Who was searched for, and the list as it would be without a threshold. */
export function lineupOf(scenario: Scenario, place: number) {
  const { threshold, mode, groups } = scenario
  const searches = searchesAt(scenario, threshold)
  const group = searches.group[place] ?? 0
  const numberOf = referenceNumbers(scenario)
  const probe: LineupProbe = {
    label: t('explore.search', { n: formatCount(place + 1) }),
    groupName: groups[group]?.id ?? '',
    isMated: searches.isMated[place] === 1,
    glyphSeed: glyphSeed(scenario, 0, group * 1e6 + (searches.ordinal[place] ?? 0)),
  }
  const candidates = candidatesAt({ ...scenario, mode: 'rank' }, threshold, place).map(
    (candidate): LineupCandidate => ({
      rank: candidate.rank,
      reference: numberOf(candidate.group, candidate.place),
      score: candidate.score,
      groupName: groups[candidate.group]?.id ?? '',
      isMate: candidate.isMate,
      glyphSeed: glyphSeed(scenario, 1, candidate.group * 2 ** 32 + candidate.place),
    }),
  )
  return {
    probe,
    candidates,
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

/** A number of this person alone: of the run, of whether they are searched for or enrolled, and of their own number. */
function glyphSeed({ seed }: Scenario, kind: number, person: number): number {
  let hash = 2166136261 ^ kind
  for (const sign of seed) hash = Math.imul(hash ^ sign.charCodeAt(0), 16777619)
  return (Math.imul(hash ^ (person & 0xffffffff), 2246822519) ^ Math.floor(person / 2 ** 32)) >>> 0
}
