import { useMemo } from 'react'
import { Lineup } from './Lineup.tsx'
import { toPercent } from '../../engine/logOdds.ts'
import messages from '../../i18n/messages/en/lineup.json'
import { formatCount } from '../../i18n/format.ts'
import { register, t } from '../../i18n/translate.ts'
import { thresholdUse } from '../../scenario/thresholdUse.ts'
import { referenceNumbers } from '../../scenario/referenceNumbers.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { pick } from '../../state/actions.ts'
import { candidatesAt } from '../../state/candidatesAt.ts'
import { searchesAt, settingAt } from '../../state/derive.ts'
import { useStore } from '../../state/useStore.ts'
import { useExportInfo } from '../panel/useExportInfo.ts'
import { isCompared } from '../../scenario/isCompared.ts'

register('en', messages)

/**
 * The picked search: who was searched for, the list as it would be without a threshold, and what is true.
 *
 * @param props.isAlone it is all there is to see, and closing it would leave nothing
 */
export function LineupPanel({ probe, isAlone = false }: Readonly<{ probe: number; isAlone?: boolean }>) {
  const scenario = useStore((state) => state.scenario)
  const { threshold, mode, groups } = scenario
  const searches = searchesAt(scenario, threshold)
  const everybody = useMemo(() => ({ ...scenario, mode: 'rank' as const }), [scenario])
  const group = searches.group[probe] ?? 0
  const numberOf = referenceNumbers(scenario)
  return (
    <Lineup
      probe={{
        label: t('explore.search', { n: formatCount(probe + 1) }),
        groupName: groups[group]?.id ?? '',
        isMated: searches.isMated[probe] === 1,
        faceSeed: faceSeed(scenario, 0, group * 1e6 + (searches.ordinal[probe] ?? 0)),
      }}
      candidates={candidatesAt(everybody, threshold, probe).map((candidate) => ({
        rank: candidate.rank,
        reference: numberOf(candidate.group, candidate.place),
        score: candidate.score,
        groupName: groups[candidate.group]?.id ?? '',
        isMate: candidate.isMate,
        faceSeed: faceSeed(scenario, 1, candidate.group * 2 ** 32 + candidate.place),
      }))}
      threshold={mode === 'rank' ? null : ownOf(scenario, threshold, group)}
      comparison={comparedOf(scenario, group)}
      exportInfo={useExportInfo(scenario)}
      headingLevel={3}
      actions={
        !isAlone && (
          <button type="button" onClick={() => pick(null)}>
            {t('action.close')}
          </button>
        )
      }
    />
  )
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
function faceSeed({ seed }: Scenario, kind: number, person: number): number {
  let hash = 2166136261 ^ kind
  for (const sign of seed) hash = Math.imul(hash ^ sign.charCodeAt(0), 16777619)
  return (Math.imul(hash ^ (person & 0xffffffff), 2246822519) ^ Math.floor(person / 2 ** 32)) >>> 0
}
