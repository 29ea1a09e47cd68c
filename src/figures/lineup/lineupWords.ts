import { formatCount, formatPlate, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { candidateState, writeScore, type LineupCandidate, type LineupProbe } from './lineupData.ts'
import type { TableData } from '../frame/tableData.ts'

/** What the list says and what is true, in a few sentences. */
export function lineupWords(
  probe: LineupProbe,
  candidates: readonly LineupCandidate[],
  threshold: number | null,
  comparison: number | null,
): string {
  const named = candidates.filter(({ score }) => isNamed(score, threshold))
  const at =
    threshold === null ? t('lineup.noThreshold') : t('lineup.at', { threshold: sayThreshold(threshold) })
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

/** Who is named first, in a line. */
export function lineupFinding(candidates: readonly LineupCandidate[], threshold: number | null): string {
  const first = candidates.find(({ score }) => isNamed(score, threshold))
  return t('lineup.finding', {
    first: first === undefined ? 'none' : first.isMate ? 'mate' : 'stranger',
  })
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
  return [t('lineup.say.then', { comparison: sayThreshold(comparison), n, count: formatCount(n) })]
}

/** The list as a table, a row a candidate. */
export function lineupTable(
  probe: LineupProbe,
  candidates: readonly LineupCandidate[],
  threshold: number | null,
  comparison: number | null,
): TableData {
  return {
    caption: t('lineup.table.caption', { probe: probe.label }),
    columns: [
      { key: 'rank', label: t('lineup.table.rank'), numeric: true },
      { key: 'score', label: t('lineup.table.score'), numeric: true },
      { key: 'truth', label: t('lineup.table.truth') },
      { key: 'group', label: t('lineup.table.group') },
      { key: 'reference', label: t('lineup.table.reference'), numeric: true },
      { key: 'state', label: t('lineup.table.state') },
    ],
    rows: candidates.map((candidate) => [
      formatCount(candidate.rank),
      writeScore(candidate.score),
      truthWords(candidate),
      candidate.groupName,
      formatPlate(candidate.reference),
      stateWords(candidate, threshold, comparison),
    ]),
    raw: candidates.map((candidate) => [
      candidate.rank,
      candidate.score,
      truthWords(candidate),
      candidate.groupName,
      candidate.reference,
      stateWords(candidate, threshold, comparison),
    ]),
  }
}

export function truthWords({ isMate }: LineupCandidate): string {
  return t(isMate ? 'lineup.truth.mate' : 'lineup.truth.stranger')
}

export function stateWords(
  { score }: LineupCandidate,
  threshold: number | null,
  comparison: number | null,
): string {
  const state = candidateState(score, threshold, comparison)
  return t(`lineup.state.${state}`, { comparison: sayThreshold(comparison) })
}

/** What the machine decided and what is true, in the two or three words that fit below a card. */
export function verdictWords(isNamed: boolean, isMate: boolean): string {
  return t('lineup.verdict', { named: isNamed ? 'yes' : 'no', mate: isMate ? 'yes' : 'no' })
}
