import type { ScaleContinuousNumeric } from 'd3'
import type { Gap } from '../../engine/decomposition.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { PEOPLE_BASE, peopleTicks, ratioTicks, TICK_ROOM } from './causeScales.ts'
import { differenceText, hasDifference, ratioText, type MeasuredGap } from './causesWords.ts'

type Ruler = ScaleContinuousNumeric<number, number>

type GapBarsProps = Readonly<{
  gap: MeasuredGap
  reference: string
  ratioScale: Ruler
  peopleScale: Ruler
  width: number
}>

/**
 * The gap in both ways it is told, as a ratio and in people, each as a bar on a ruler that holds still: what it was stays
 * as a hollow bar. A higher threshold moves the two in opposite directions.
 */
export function GapBars({ gap, reference, ratioScale, peopleScale, width }: GapBarsProps) {
  const { now, former = null } = gap
  const people = (of: Gap): string => differenceText(of, PEOPLE_BASE, reference)
  return (
    <div className="causes-bars">
      <GapBar
        words={t('groups.causes.now', { value: ratioText(now) })}
        was={former && t('groups.causes.former', { when: former.when, value: ratioText(former.gap) })}
        from={ratioScale(1)}
        to={now.ratio === null ? null : ratioScale(now.ratio)}
        ghost={former === null || former.gap.ratio === null ? null : ratioScale(former.gap.ratio)}
        ticks={ratioTicks(ratioScale).map((ratio) => ({
          x: ratioScale(ratio),
          text: ratioText({ ratio, difference: null }),
        }))}
        width={width}
      />
      {hasDifference(gap) && (
        <GapBar
          words={t('groups.causes.now', { value: people(now) })}
          was={former && t('groups.causes.former', { when: former.when, value: people(former.gap) })}
          from={peopleScale(0)}
          to={now.difference === null ? null : peopleScale(now.difference * PEOPLE_BASE)}
          ghost={
            former === null || former.gap.difference === null
              ? null
              : peopleScale(former.gap.difference * PEOPLE_BASE)
          }
          ticks={peopleTicks(peopleScale).map((count) => ({
            x: peopleScale(count),
            text: formatCount(count),
          }))}
          width={width}
        />
      )}
    </div>
  )
}

type GapBarProps = Readonly<{
  words: string
  was: string | null
  /** Pixels: no gap, the gap as it is, and as it was. */
  from: number
  to: number | null
  ghost: number | null
  /** Values written below the ruler. */
  ticks: readonly Readonly<{ x: number; text: string }>[]
  width: number
}>

function GapBar({ words, was, from, to, ghost, ticks, width }: GapBarProps) {
  const bar = (end: number): string => `M${from} 4H${end}V16H${from}Z`
  return (
    <div className="causes-bar">
      <p>
        <b>{words}</b> {was !== null && <span>{was}</span>}
      </p>
      <svg className="groups" viewBox={`0 0 ${width} 36`} aria-hidden="true">
        <path className="groups-rule" d={`M8 16H${width - 8}`} />
        {to !== null && <path className="causes-bar-now" d={bar(to)} />}
        {ghost !== null && <path className="causes-bar-was" d={bar(ghost)} />}
        <path className="groups-same" d={`M${from} 0V20`} />
        {ticks.map(({ x, text }) => (
          <text key={text} className="causes-tick" x={x} y="33" textAnchor={tickAnchor(x, width)}>
            {text}
          </text>
        ))}
        <path className="groups-same" d={ticks.map(({ x }) => `M${x} 16V20`).join('')} />
      </svg>
    </div>
  )
}

/** What is written at an end of the ruler stays within it. */
function tickAnchor(x: number, width: number): 'start' | 'middle' | 'end' {
  return x < TICK_ROOM / 2 ? 'start' : x > width - TICK_ROOM / 2 ? 'end' : 'middle'
}
