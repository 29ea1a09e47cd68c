import { useId, useState } from 'react'
import { CAUSES, type Cause, type GapMeasure } from '../../engine/decomposition.ts'
import { t } from '../../i18n/translate.ts'
import { Figure } from '../frame/Figure.tsx'
import { useWidth } from '../frame/useWidth.ts'
import { CauseRow } from './CauseRow.tsx'
import { causeScales } from './causeScales.ts'
import { causesTable, causesWords, orderCauses, type MeasuredGap } from './causesWords.ts'
import { GapBars } from './GapBars.tsx'
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
  /** What the world shown takes for granted, in words: said before anything that follows from it. */
  assumed?: string | null
  /** Causes of which it is told what is left without them; all of them unless said. */
  known?: readonly Cause[]
  /** Causes that are not there: their switch is off, and stays so. */
  fixed?: readonly Cause[]
}>

/** The five causes of a gap between groups, each with a switch, and what is left of the gap without it. */
export function CausesFigure({ label, reference, gaps, on, onCause, assumed, ...frame }: CausesFigureProps) {
  const { hasOwnThresholds = false, known = CAUSES, fixed = [] } = frame
  // An order by effect would tell what is still to be found out.
  const isOrdered = known === CAUSES
  const [measure, setMeasure] = useState<GapMeasure>('wronglyMatched')
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const gap = gaps.find((one) => one.measure === measure) ?? gaps[0]
  if (gap === undefined) return null
  const subtitle = t('groups.causes.subtitle')
  const { ratioScale, peopleScale } = causeScales(gap, width)
  const causes = isOrdered ? orderCauses(gap) : CAUSES
  const order = causes.toSorted((a, b) => Number(fixed.includes(a)) - Number(fixed.includes(b)))
  const words = { gap, label, reference, hasOwnThresholds, known }
  return (
    <Figure
      id="causes"
      title={t('groups.causes.title')}
      subtitle={isOrdered ? `${assumed ?? ''} ${subtitle} ${t('groups.causes.order')}`.trim() : subtitle}
      sentence={causesWords(words)}
      table={() => causesTable(words)}
    >
      <div className={`causes causes-${gap.measure}`} ref={ref}>
        {gaps.length > 1 && <Measures gaps={gaps} picked={gap.measure} onPick={setMeasure} />}
        <GapBars {...{ gap, reference, ratioScale, peopleScale, width }} />
        <ul>
          {order.map((id) => (
            <CauseRow
              key={id}
              id={id}
              gap={gap}
              reference={reference}
              isOn={on[id] && !fixed.includes(id)}
              isFixed={fixed.includes(id)}
              isKnown={known.includes(id)}
              onCause={onCause}
              scale={ratioScale}
              width={width}
            />
          ))}
        </ul>
      </div>
    </Figure>
  )
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
