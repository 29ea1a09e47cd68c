import { formatCount, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { candidateState, writeScore, type LineupCandidate, type LineupProbe } from './lineupData.ts'

/** What the list says and what is true, in a few sentences. */
export function lineupWords(
  probe: LineupProbe,
  candidates: readonly LineupCandidate[],
  threshold: number | null,
  comparison: number | null,
): string {
  const named = candidates.filter(({ score }) => isNamed(score, threshold))
  const at =
    threshold === null ? t('lineup.noThreshold') : t('lineup.at', { threshold: formatThreshold(threshold) })
  return [
    sayNamed(at, probe, named),
    sayTruth(probe, named),
    ...sayThen(candidates, comparison === threshold ? null : comparison),
  ]
    .filter((words) => words !== '')
    .join(' ')
}

const isNamed = (score: number, threshold: number | null): boolean => {
  const state = candidateState(score, threshold, null)
  return state === 'named'
}

function sayNamed(at: string, probe: LineupProbe, named: readonly LineupCandidate[]): string {
  const first = named[0]
  if (first === undefined) return t('lineup.say.none', { at, probe: probe.label })
  return t('lineup.say.named', {
    at,
    probe: probe.label,
    n: named.length,
    count: formatCount(named.length),
    score: writeScore(first.score),
    mate: first.isMate ? 'yes' : 'no',
  })
}

function sayTruth({ isMated }: LineupProbe, named: readonly LineupCandidate[]): string {
  const mate = named.find((candidate) => candidate.isMate)
  if (named.length === 0) return t(isMated ? 'lineup.say.noneMissed' : 'lineup.say.noneRight')
  if (!isMated) return t('lineup.say.notIn')
  if (mate === undefined) return t('lineup.say.missed')
  return mate === named[0] ? '' : t('lineup.say.lower', { rank: formatCount(mate.rank) })
}

function sayThen(candidates: readonly LineupCandidate[], comparison: number | null): readonly string[] {
  if (comparison === null) return []
  const n = candidates.filter(({ score }) => isNamed(score, comparison)).length
  return [t('lineup.say.then', { comparison: formatThreshold(comparison), n, count: formatCount(n) })]
}
