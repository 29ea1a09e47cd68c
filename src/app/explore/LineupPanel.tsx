import { useMemo } from 'react'
import { Lineup } from '../../charts/lineup/Lineup.tsx'
import messages from '../../i18n/messages/en/lineup.json'
import { formatCount } from '../../i18n/format.ts'
import { register, t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { pick } from '../../state/actions.ts'
import { candidatesAt } from '../../state/candidatesAt.ts'
import { searchesAt } from '../../state/derive.ts'
import { useStore } from '../../state/useStore.ts'
import { useExportInfo } from '../page/useExportInfo.ts'

register('en', messages)

/** The picked search: who was searched for, the list as it would be without a threshold, and what is true. */
export function LineupPanel({ probe }: Readonly<{ probe: number }>) {
  const scenario = useStore((state) => state.scenario)
  const { threshold, comparison, mode, groups } = scenario
  const searches = searchesAt(scenario, threshold)
  const everybody = useMemo(() => ({ ...scenario, mode: 'rank' as const }), [scenario])
  const group = searches.group[probe] ?? 0
  return (
    <Lineup
      probe={{
        label: t('explore.search', { n: formatCount(probe + 1) }),
        groupName: groups[group]?.id ?? '',
        isMated: searches.isMated[probe] === 1,
        glyphSeed: glyphSeed(scenario, 0, group * 1e6 + (searches.ordinal[probe] ?? 0)),
      }}
      candidates={candidatesAt(everybody, threshold, probe).map((candidate) => ({
        rank: candidate.rank,
        reference: candidate.reference,
        score: candidate.score,
        groupName: groups[candidate.group]?.id ?? '',
        isMate: candidate.isMate,
        glyphSeed: glyphSeed(scenario, 1, candidate.reference),
      }))}
      threshold={mode === 'rank' ? null : threshold}
      comparison={comparison === threshold ? null : comparison}
      exportInfo={useExportInfo(scenario)}
      headingLevel={3}
      actions={
        <button type="button" onClick={() => pick(null)}>
          {t('action.close')}
        </button>
      }
    />
  )
}

/** A number of this person alone: of the run, of whether they are searched for or enrolled, and of their own number. */
function glyphSeed({ seed }: Scenario, kind: number, person: number): number {
  let hash = 2166136261 ^ kind
  for (const sign of seed) hash = Math.imul(hash ^ sign.charCodeAt(0), 16777619)
  return (Math.imul(hash ^ (person & 0xffffffff), 2246822519) ^ Math.floor(person / 2 ** 32)) >>> 0
}
