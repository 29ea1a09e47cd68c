import { CAUSES, type Cause, type Gap, type GapMeasure } from '../../engine/decomposition.ts'
import { formatCount, formatRatio } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TableData } from '../frame/tableData.ts'
import { countPer, sharedBase } from '../../words/sharedBase.ts'

export type MeasuredGap = Readonly<{
  measure: GapMeasure
  /** With all causes on. */
  full: Gap
  /** As the switches stand. */
  now: Gap
  /** With this one cause off and the others on. */
  remaining: Readonly<Record<Cause, Gap>>
  /** What it was before, and when that was, in words: at the other threshold, or with all causes on; none where it is that. */
  former?: Readonly<{ when: string; gap: Gap }> | null
  /** With all causes on at thresholds from low to high: how far rulers must reach. */
  along?: readonly Gap[]
}>

export type CausesInWords = Readonly<{
  gap: MeasuredGap
  label: string
  reference: string
  /** Whether each group has a threshold of its own: it keeps that, and so a gap may be left with all causes off. */
  hasOwnThresholds: boolean
  /** Causes of which it may be said what is left without them: where pupils find that out, those they have switched. */
  known?: readonly Cause[]
}>

/** Largest effect first; equal effects in the order of CAUSES. */
export function orderCauses({ full, remaining }: MeasuredGap): readonly Cause[] {
  const effect = (id: Cause): number => Math.abs((full.difference ?? 0) - (remaining[id].difference ?? 0))
  return CAUSES.toSorted((a, b) => effect(b) - effect(a))
}

/** Whether switching a cause off leaves the gap as it is, to a thousandth of it. */
export function makesNoDifference({ full, remaining }: MeasuredGap, id: Cause): boolean {
  const [whole, left] = [full.difference ?? 0, remaining[id].difference ?? 0]
  return Math.abs(whole - left) <= Math.max(Math.abs(whole), Math.abs(left)) * 1e-3
}

/** The number of searches all differences of the figure are counted in. */
export function gapBase({ full, now, remaining }: MeasuredGap): number {
  const gaps = [full, now, ...CAUSES.map((id) => remaining[id])]
  return sharedBase(gaps.map((gap) => (gap.difference === null ? null : Math.abs(gap.difference))))
}

/** A ratio that would be written as 1. */
function isNoGap(ratio: number): boolean {
  return formatRatio(ratio) === formatRatio(1)
}

/** `2.6 times`, `no gap`, or why there is no ratio. */
export function ratioText({ ratio }: Gap): string {
  if (ratio === null) return t('groups.ratio.undefined')
  if (isNoGap(ratio)) return t('groups.causes.noGap')
  return t('groups.causes.value', { ratio: formatRatio(ratio) })
}

/** Wrong matches per resident are on no scale of people: only their ratio can be read. */
export function hasDifference({ measure }: MeasuredGap): boolean {
  return measure !== 'perResident'
}

/** `631 more in 10,000`; one that is not counted in whole people is not said to be none where there is a ratio. */
export function differenceText({ difference, ratio }: Gap, base: number, reference: string): string {
  if (difference === null) return formatCount(null)
  if (Math.abs(difference) * base < 0.5) {
    const isNone = ratio === null || isNoGap(ratio)
    return isNone
      ? t('groups.causes.differenceNone', { reference })
      : t('groups.causes.differenceRare', { base: formatCount(base) })
  }
  const id = difference > 0 ? 'groups.causes.difference' : 'groups.causes.differenceLess'
  return t(id, { count: countPer(Math.abs(difference), base), base: formatCount(base) })
}

/** What is left of the gap, for the row of a cause: `2.1 times, 490 more in 10,000`, or `no gap`. */
export function leftText(gap: MeasuredGap, left: Gap, reference: string): string {
  const isNone = left.ratio !== null && isNoGap(left.ratio)
  if (isNone || !hasDifference(gap)) return ratioText(left)
  return `${ratioText(left)}, ${differenceText(left, gapBase(gap), reference)}`
}

/** Where there is no gap, that none is left without a cause is nothing to tell. */
function isTelling(gap: MeasuredGap, id: Cause): boolean {
  const areNoGaps = [gap.full, gap.remaining[id]].every(({ ratio }) => ratio !== null && isNoGap(ratio))
  return !areNoGaps && !makesNoDifference(gap, id)
}

/** The whole gap, what is left of it as switched, and what is left without each cause that matters. */
export function causesWords({
  gap,
  label,
  reference,
  hasOwnThresholds,
  known = CAUSES,
}: CausesInWords): string {
  if (gap.full.ratio === null) return t('groups.causes.words.undefined')
  const measure = t(`groups.causes.did.${gap.measure}`)
  const telling = orderCauses(gap).filter((id) => known.includes(id) && isTelling(gap, id))
  const isSwitched = gap.now.ratio !== gap.full.ratio
  return [
    t(isNoGap(gap.full.ratio) ? 'groups.causes.words.noGap' : 'groups.causes.words.all', {
      label,
      reference,
      measure,
      ratio: formatRatio(gap.full.ratio),
    }),
    ...telling.map((id) => {
      const cause = t(`groups.causes.${id}`)
      return t('groups.causes.words.without', { cause, value: ratioText(gap.remaining[id]) })
    }),
    isSwitched ? t('groups.causes.words.now', { value: ratioText(gap.now) }) : null,
    hasOwnThresholds ? t('groups.causes.words.own') : null,
    isNoGap(gap.full.ratio) && telling.length === 0 ? null : t('groups.causesNote'),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

export function causesTable({ gap, reference, hasOwnThresholds, known = CAUSES }: CausesInWords): TableData {
  const base = gapBase(gap)
  const lines: readonly (readonly [string, Gap])[] = [
    [t('groups.causes.table.none'), gap.full],
    ...orderCauses(gap)
      .filter((id) => known.includes(id))
      .map((id) => [t(`groups.causes.${id}`), gap.remaining[id]] as const),
    [t('groups.causes.table.now'), gap.now],
  ]
  return {
    caption: t('groups.causes.table.caption', { own: hasOwnThresholds ? 'yes' : 'no' }),
    columns: [
      { key: 'cause', label: t('groups.causes.table.cause') },
      { key: 'ratio', label: t('groups.causes.table.ratio'), numeric: true },
      {
        key: 'difference',
        label: t('groups.causes.table.difference', { base: formatCount(base) }),
        numeric: true,
      },
    ],
    rows: lines.map(([cause, left]) => [
      cause,
      formatRatio(left.ratio),
      hasDifference(gap) ? differenceText(left, base, reference) : formatCount(null),
    ]),
    raw: lines.map(([cause, left]) => [
      cause,
      left.ratio,
      left.difference === null || !hasDifference(gap) ? null : left.difference * base,
    ]),
  }
}
