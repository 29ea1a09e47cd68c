import { memo, useId, useMemo, type ReactNode } from 'react'
import { confidenceRuler } from '../../rulers/rulers.ts'
import { snapThreshold } from '../../rulers/snap.ts'
import { thresholdByKey } from '../../rulers/stepByKey.ts'
import { formatNumber, formatThreshold } from '../../i18n/format.ts'
import { parseDecimal } from '../../i18n/parseNumber.ts'
import { t, tMaybe } from '../../i18n/translate.ts'
import { sliderLimits, thresholdsOf, type Thresholds } from '../../scenario/presets/index.ts'
import { LIMITS, type Scenario } from '../../scenario/scenario.ts'
import { isThresholdIdle } from '../../scenario/thresholdUse.ts'
import { cancelDrag, drag, pin, commit } from '../../state/actions.ts'
import { expectedAt } from '../../state/derive.ts'
import { useIsDragging } from '../../state/useIsDragging.ts'
import { useStore } from '../../state/useStore.ts'
import { thresholdText } from '../../words/thresholdNames.ts'
import { wrongBetween } from '../../words/wrongBetween.ts'
import { wrongWords } from '../../words/wrongWords.ts'
import { IdleThreshold, idleText, idleWords } from './IdleThreshold.tsx'
import { NumberBox } from './NumberBox.tsx'
import type { RulerTick } from './Ruler.tsx'
import { Slider } from './Slider.tsx'
import { StepButtons } from './StepButtons.tsx'
import { useControl } from './useControl.ts'

const [LEAST, MOST] = LIMITS.threshold

/** The ends, what the product marks between them, and the names of those that have one. */
function ticksOf(
  { ticks, names, unit, hidesNumbers }: Thresholds,
  limits: readonly [number, number],
): readonly RulerTick[] {
  const ruler = confidenceRuler(0, 1, limits)
  const [low, high] = limits
  const written = (at: number): string =>
    unit === 'percent' ? formatNumber(at, 4) : formatThreshold(at, unit)
  const inner = ticks.filter((at) => at > low && at < high)
  return [
    { at: 0, label: hidesNumbers ? '' : formatThreshold(low, unit), priority: 1 },
    ...inner.map((at) => ({
      at: ruler.toPosition(at),
      label: (names[at] === undefined ? null : tMaybe(names[at])) ?? written(at),
      priority: names[at] !== undefined ? 1 : at === 90 ? 3 : 2,
    })),
    { at: 1, label: hidesNumbers ? '' : written(high), priority: 1 },
  ]
}

type ThresholdControlProps = Readonly<{ hint?: ReactNode; canLeave?: boolean }>

/**
 * The threshold: dragged, stepped, typed or set to one of the story's pair. Where it would decide nothing, it
 * is fixed, and a sentence says why.
 *
 * @param props.hint stands below, as long as the threshold can be moved
 * @param props.canLeave whether a button leads back to a threshold that decides; not where somebody else set the state
 */
export function ThresholdControl({ hint, canLeave = true }: ThresholdControlProps) {
  const id = useId()
  const scenario = useStore((state) => state.scenario)
  const product = thresholdsOf(scenario)
  const { unit } = product
  const limits = sliderLimits(product, scenario)
  const ruler = useMemo(() => confidenceRuler(0, 1, limits), [limits])
  const shownTicks = useMemo(() => ticksOf(product, limits), [product, limits])
  const way = useMemo(
    () => [ruler.toPosition(product.pair[0]), ruler.toPosition(product.pair[1])] as const,
    [ruler, product],
  )
  const { hidden, locked } = useControl('t')
  const isQuick = useIsDragging()
  if (hidden) return null
  const { threshold, comparison } = scenario
  const isIdle = isThresholdIdle(scenario)
  const still = locked || isIdle
  const byKey = (key: string): boolean => {
    const next = thresholdByKey(threshold, key)
    if (next !== null) drag({ threshold: next })
    return next !== null
  }
  return (
    <div className={isIdle ? 'control control-idle' : 'control'}>
      <div className="control-head">
        <label className="control-label" htmlFor={id}>
          {t('threshold.label')}
        </label>
        <ThresholdPair product={product} at={isIdle ? null : threshold} disabled={still} />
        {!isIdle && <PinnedThreshold scenario={scenario} disabled={locked} />}
        <StepButtons
          less={t('threshold.lower')}
          more={t('threshold.raise')}
          disabled={still}
          onKey={byKey}
          onEnd={commit}
        >
          <NumberBox
            label={t(unit === 'fraction' ? 'threshold.boxFraction' : 'threshold.box')}
            value={threshold}
            least={LEAST}
            most={MOST}
            format={(percent) => (isIdle ? idleText(scenario) : pillText(product, percent))}
            parse={unit === 'fraction' ? parseFraction : parseDecimal}
            disabled={still}
            width="5.25rem"
            onValue={(percent) => commit({ threshold: percent })}
          />
        </StepButtons>
      </div>
      <Slider
        id={id}
        at={ruler.toPosition(threshold)}
        comparedAt={
          comparison === null || comparison === threshold || isIdle ? null : ruler.toPosition(comparison)
        }
        way={way}
        valueText={idleWords(scenario) ?? valueText(scenario, isQuick)}
        ticks={isIdle ? [] : shownTicks}
        disabled={still}
        isIdle={isIdle}
        onMove={(at) => drag({ threshold: snapThreshold(ruler.toValue(at), product.stops, limits) })}
        onKey={byKey}
        onEnd={commit}
        onCancel={cancelDrag}
      />
      {isIdle ? (
        <IdleThreshold scenario={scenario} sliderId={id} canLeave={canLeave && !locked} />
      ) : (
        !locked && hint
      )}
      {product.note !== null && <p className="control-note">{tMaybe(product.note)}</p>}
    </div>
  )
}

/** Read from a scale of 0 to 1, in percent; without what binary fractions add. */
function parseFraction(text: string): number | null {
  const fraction = parseDecimal(text)
  return fraction === null ? null : Number((fraction * 100).toFixed(6))
}

type PairProps = Readonly<{ product: Thresholds; at: number | null; disabled: boolean }>

const ThresholdPair = memo(function ThresholdPair({ product, at, disabled }: PairProps) {
  return (
    <span className="control-quick">
      {product.pair.map((percent) => (
        <button
          key={percent}
          type="button"
          className="pill"
          aria-pressed={percent === at}
          disabled={disabled}
          onClick={() => commit({ threshold: percent })}
        >
          {pillText(product, percent)}
        </button>
      ))}
    </span>
  )
})

/** A pill has room for a short name alone: `lower`. */
function pillText({ names, hidesNumbers, unit }: Thresholds, percent: number): string {
  const name = hidesNumbers ? names[percent] : undefined
  return (name && tMaybe(name, { size: 'short' })) ?? formatThreshold(percent, unit)
}

function PinnedThreshold({ scenario, disabled }: Readonly<{ scenario: Scenario; disabled: boolean }>) {
  const { comparison, threshold } = scenario
  if (comparison === threshold) return null
  const compared =
    comparison === null
      ? t('threshold.notCompared')
      : t('threshold.compared', { threshold: thresholdText(scenario, comparison) })
  return (
    <span className="control-compared">
      {compared}
      <button
        type="button"
        className="quiet-button"
        title={t('threshold.compareHint', { threshold: thresholdText(scenario, threshold) })}
        disabled={disabled}
        onClick={pin}
      >
        {t('threshold.compareThis')}
      </button>
    </span>
  )
}

function valueText(scenario: Scenario, isQuick: boolean): string {
  const { kind, count } = wrongWords(expectedAt(scenario, scenario.threshold), scenario.matedShare)
  const threshold = thresholdText(scenario, scenario.threshold)
  const between = wrongBetween(scenario, scenario.threshold, isQuick) ?? 'none'
  return t('threshold.value', { threshold, kind, count, between })
}
