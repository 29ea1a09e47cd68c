import { formatCount, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import { candidateState, writeScore, type LineupCandidate, type LineupProbe } from './lineupData.ts'

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
      formatCount(candidate.reference),
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
  return t(`lineup.state.${state}`, { comparison: formatThreshold(comparison) })
}

/** What the machine decided and what is true, in the two or three words that fit below a card. */
export function verdictWords(isNamed: boolean, isMate: boolean): string {
  return t('lineup.verdict', { named: isNamed ? 'yes' : 'no', mate: isMate ? 'yes' : 'no' })
}
