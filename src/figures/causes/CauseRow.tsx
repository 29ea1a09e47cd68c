import type { ScaleLogarithmic } from 'd3'
import type { Cause } from '../../engine/decomposition.ts'
import { t } from '../../i18n/translate.ts'
import { leftText, makesNoDifference, type MeasuredGap } from './causesWords.ts'

type Props = Readonly<{
  id: Cause
  gap: MeasuredGap
  reference: string
  isOn: boolean
  /** Whether it is not there, and so cannot be switched. */
  isFixed: boolean
  /** Whether it is told what is left without it. Until then the room for it is kept, so that no switch moves. */
  isKnown: boolean
  onCause: (id: Cause, isOn: boolean) => void
  scale: ScaleLogarithmic<number, number>
  width: number
}>

/** One cause: its switch, what it is, and how far the gap shrinks without it. */
export function CauseRow({ id, gap, reference, isOn, isFixed, isKnown, onCause, scale, width }: Props) {
  return (
    <li className={isOn ? 'causes-row' : 'causes-row causes-off'}>
      <label className="causes-switch">
        <input
          type="checkbox"
          checked={isOn}
          disabled={isFixed}
          onChange={(event) => onCause(id, event.target.checked)}
        />
        <span>{t(`groups.causes.${id}`)}</span>
      </label>
      <span className="causes-left">
        {isFixed ? t('groups.causes.fixed') : isKnown ? withoutText(gap, id, reference) : '\u00a0'}
      </span>
      <span className="causes-help">{t(`groups.causes.${id}.help`)}</span>
      <CauseDrawing id={id} gap={gap} isKnown={isKnown} scale={scale} width={width} />
    </li>
  )
}

function withoutText(gap: MeasuredGap, id: Cause, reference: string): string {
  const isNothing = makesNoDifference(gap, id)
  const value = isNothing ? t('groups.causes.nothing') : leftText(gap, gap.remaining[id], reference)
  return t('groups.causes.without', { value })
}

type DrawingProps = Pick<Props, 'id' | 'gap' | 'isKnown' | 'scale' | 'width'>

function CauseDrawing({ id, gap, isKnown, scale, width }: DrawingProps) {
  const left = gap.remaining[id].ratio
  const [same, now, full] = [scale(1), scale(gap.now.ratio ?? 1), scale(gap.full.ratio ?? 1)]
  return (
    <svg className="groups" viewBox={`0 0 ${width} 26`} aria-hidden="true">
      <path className="groups-rule" d={`M8 13H${width - 8}`} />
      <path className="groups-same" d={`M${same} 0V26`} />
      {isKnown && gap.now.ratio !== null && <path className="groups-line causes-now" d={`M${now} 0V26`} />}
      {isKnown && left !== null && gap.full.ratio !== null && (
        <>
          <path className="causes-gone" d={`M${full} 13H${scale(left)}`} />
          <path className="causes-rest" d={`M${same} 13H${scale(left)}`} />
          {gap.measure === 'missed' ? (
            <circle className="causes-ring" cx={scale(left)} cy={13} r={5} />
          ) : (
            <rect className="groups-observed" x={scale(left) - 5} y={8} width={10} height={10} />
          )}
        </>
      )}
    </svg>
  )
}
