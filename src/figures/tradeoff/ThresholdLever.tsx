import { labelThreshold, tickThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { marksByImportance, THRESHOLD_LIMITS, thresholdRuler, type Ruler } from '../../rulers/rulers.ts'
import type { NarrowScale } from '../../scenario/presets/product.ts'
import { snapThreshold } from '../../rulers/snap.ts'
import { thresholdByKey } from '../../rulers/stepByKey.ts'
import { DragHandle, type Phase } from '../frame/DragHandle.tsx'
import { textWidth } from '../frame/labelTicks.ts'

type ThresholdLeverProps = Readonly<{
  width: number
  height: number
  /** Percent; null where there is none. */
  threshold: number | null
  /** Pinned threshold in percent, or null. */
  comparison: number | null
  /** Whether the product's own scale is shown. */
  isExact: boolean
  /** The part of all thresholds that is shown; null for all. */
  scale: NarrowScale | null
  /** Both prices of the threshold, in words. */
  valueText: string
  onThreshold: ((percent: number, phase: Phase) => void) | undefined
}>

/** Half a line of text, so that the names at both ends stay inside. */
const END = 9
const NAME_HEIGHT = 15
/** In the order in which they matter to the story. */
const WANTED = [80, 99, 50, 99.9, 95, 99.99, 90]

/** The threshold upright between the columns: up is higher. */
export function ThresholdLever(props: ThresholdLeverProps) {
  const { width, height, threshold, comparison, isExact, scale } = props
  const ruler = thresholdRuler(height - END, END, scale)
  const rail = Math.round(width * 0.25)
  const at = { x: rail, y: threshold === null ? height - END : ruler.toPosition(threshold) }
  const thenY = comparison === null ? null : ruler.toPosition(comparison)
  return (
    <svg
      className="tradeoff-lever"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={props.onThreshold === undefined ? 'presentation' : 'group'}
      aria-label={t('tradeoff.lever')}
    >
      <path className="tradeoff-rail" d={`M${rail} ${END}V${height - END}`} />
      <path
        className="tradeoff-rail"
        d={ruler.ticks.map((p) => `M${rail - 4} ${ruler.toPosition(p)}h8`).join('')}
      />
      {leverNames(ruler, [at.y, ...(thenY === null ? [] : [thenY])], isExact).map((percent) => (
        <text key={percent} className="tradeoff-soft" x={rail + 14} y={ruler.toPosition(percent) + 4}>
          {tickThreshold(percent)}
        </text>
      ))}
      {comparison !== null && thenY !== null && (
        <g className="tradeoff-pinned">
          <circle cx={rail} cy={thenY} r="5.5" />
          {Math.abs(thenY - at.y) >= NAME_HEIGHT && (
            <text className="tradeoff-soft" x={rail + 14} y={thenY + 4}>
              {labelThreshold(comparison)}
            </text>
          )}
        </g>
      )}
      <Handle {...props} ruler={ruler} at={at} />
    </svg>
  )
}

/**
 * The names on the ruler that touch neither each other nor those of the thresholds in use, at the heights `taken`.
 *
 * @param isExact whether the product's own scale is shown: two decimals of one that stands for it mean nothing
 */
export function leverNames(ruler: Ruler, taken: readonly number[], isExact = true): readonly number[] {
  const kept: number[] = []
  const places = [...taken]
  for (const i of marksByImportance(ruler, WANTED)) {
    const percent = ruler.ticks[i]!
    if ((!isExact && percent > 99.9) || tickThreshold(percent) === '') continue
    const y = ruler.toPosition(percent)
    if (places.some((place) => Math.abs(place - y) < NAME_HEIGHT)) continue
    kept.push(percent)
    places.push(y)
  }
  return kept
}

type HandleProps = ThresholdLeverProps & Readonly<{ ruler: Ruler; at: Readonly<{ x: number; y: number }> }>

function Handle({ width, threshold, ruler, at, valueText, scale, onThreshold }: HandleProps) {
  const name = threshold === null ? t('tradeoff.none') : labelThreshold(threshold)
  const size = textWidth(name, 15) > width - at.x - 14 ? 13 : 15
  const knob = (
    <>
      <path className="tradeoff-arm" d={`M${at.x - 13} ${at.y}H${at.x + 12}`} />
      <text className="tradeoff-reading" x={at.x + 14} y={at.y + 5} fontSize={size}>
        {name}
      </text>
    </>
  )
  if (threshold === null || onThreshold === undefined) return knob
  return (
    <DragHandle
      at={at}
      className="tradeoff-handle"
      label={t('tradeoff.handle')}
      orientation="vertical"
      touchAction="pan-x"
      value={threshold}
      min={THRESHOLD_LIMITS[0]}
      max={THRESHOLD_LIMITS[1]}
      valueText={valueText}
      onDrag={({ y }, phase) =>
        onThreshold(snapThreshold(ruler.toValue(y), scale?.stops, scale?.limits), phase)
      }
      onKey={(key) => {
        const next = thresholdByKey(threshold, key)
        if (next !== null) onThreshold(next, 'end')
        return next !== null
      }}
    >
      <rect className="tradeoff-target" x="0" y={at.y - 22} width={width} height="44" />
      {knob}
      <circle className="tradeoff-point" cx={at.x} cy={at.y} r="9" />
      <circle className="drag-handle-ring" cx={at.x} cy={at.y} r="13" />
    </DragHandle>
  )
}
