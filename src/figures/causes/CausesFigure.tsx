import { scaleLog, type ScaleLogarithmic } from 'd3'
import { useId, useState } from 'react'
import { CAUSES, type Cause, type GapMeasure } from '../../engine/decomposition.ts'
import { formatRatio } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Figure } from '../frame/Figure.tsx'
import { useWidth } from '../frame/useWidth.ts'
import { CauseRow } from './CauseRow.tsx'
import { causesTable, causesWords, orderCauses, ratioText, type MeasuredGap } from './causesWords.ts'
import '../groups/groups.css'
import './causes.css'

export type CausesFigureProps = Readonly<{
  /** The group compared, and the one it is compared with, as the study calls them. */
  label: string
  reference: string
  /** One or more ways to measure the gap; the reader picks among them. */
  gaps: readonly MeasuredGap[]
  /** Which causes are switched on. */
  on: Readonly<Record<Cause, boolean>>
  onCause: (id: Cause, isOn: boolean) => void
  /** Whether each group has a threshold of its own, which it keeps. */
  hasOwnThresholds?: boolean
}>

/** The five causes of a gap between groups, each with a switch, and what is left of the gap without it. */
export function CausesFigure({ label, reference, gaps, on, onCause, ...frame }: CausesFigureProps) {
  const hasOwnThresholds = frame.hasOwnThresholds ?? false
  const [measure, setMeasure] = useState<GapMeasure>('wronglyMatched')
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const gap = gaps.find((one) => one.measure === measure) ?? gaps[0]
  if (gap === undefined) return null
  const scale = causeScale(gap, width)
  return (
    <Figure
      id="causes"
      title={t('groups.causes.title')}
      subtitle={`${t('groups.causes.subtitle')} ${t('groups.causes.order')}`}
      sentence={causesWords({ gap, label, reference, hasOwnThresholds })}
      table={() => causesTable({ gap, label, reference, hasOwnThresholds })}
    >
      <div className={`causes causes-${gap.measure}`} ref={ref}>
        {gaps.length > 1 && <Measures gaps={gaps} picked={gap.measure} onPick={setMeasure} />}
        <CauseAxis gap={gap} scale={scale} width={width} />
        <ul>
          {orderCauses(gap).map((id) => (
            <CauseRow
              key={id}
              id={id}
              gap={gap}
              reference={reference}
              isOn={on[id]}
              onCause={onCause}
              scale={scale}
              width={width}
            />
          ))}
        </ul>
      </div>
    </Figure>
  )
}

/** From no gap to the largest one shown, in equal steps that multiply. */
function causeScale({ full, now, remaining }: MeasuredGap, width: number) {
  const ratios = [full, now, ...CAUSES.map((id) => remaining[id])].map((gap) => gap.ratio ?? 1)
  const low = Math.min(0.8, ...ratios.map((ratio) => ratio / 1.15))
  const high = Math.max(2, ...ratios.map((ratio) => ratio * 1.15))
  return scaleLog([low, high], [8, width - 8]).clamp(true)
}

type MeasuresProps = Readonly<{
  gaps: readonly MeasuredGap[]
  picked: GapMeasure
  onPick: (measure: GapMeasure) => void
}>

function Measures({ gaps, picked, onPick }: MeasuresProps) {
  const name = useId()
  return (
    <fieldset className="causes-measures" data-no-export>
      <legend className="visually-hidden">{t('groups.causes.measure')}</legend>
      {gaps.map(({ measure }) => (
        <label key={measure}>
          <input type="radio" name={name} checked={measure === picked} onChange={() => onPick(measure)} />
          {t(`groups.causes.measure.${measure}`)}
        </label>
      ))}
    </fieldset>
  )
}

type AxisProps = Readonly<{
  gap: MeasuredGap
  scale: ScaleLogarithmic<number, number>
  width: number
}>

/** The ruler of all rows: the same for both groups, and the gap as the switches stand. */
function CauseAxis({ gap, scale, width }: AxisProps) {
  const same = scale(1)
  const now = scale(gap.now.ratio ?? 1)
  const isNear = Math.abs(now - same) < 150
  return (
    <svg className="groups" viewBox={`0 0 ${width} 40`} aria-hidden="true">
      <text className="groups-soft" x={same} y={isNear ? 13 : 30} textAnchor="middle">
        {t('groups.ratio.tick', { ratio: formatRatio(1) })} {t('groups.ratio.same')}
      </text>
      <path className="groups-tick" d={`M${same} ${isNear ? 17 : 34}V40`} />
      {gap.now.ratio !== null && (
        <>
          <text className="groups-strong" x={now} y={30} textAnchor={now > width - 60 ? 'end' : 'middle'}>
            {t('groups.causes.now', { value: ratioText(gap.now) })}
          </text>
          <path className="groups-line" d={`M${now} 34V40`} />
        </>
      )}
    </svg>
  )
}
