import { memo, useId, useMemo, type ReactNode } from 'react'
import { thresholdRuler } from '../../rulers/rulers.ts'
import { snapThreshold } from '../../rulers/snap.ts'
import { thresholdByKey } from '../../rulers/stepByKey.ts'
import { formatThreshold } from '../../i18n/format.ts'
import { parseDecimal } from '../../i18n/parseNumber.ts'
import { t } from '../../i18n/translate.ts'
import { LIMITS, THRESHOLD_PAIR } from '../../scenario/scenario.ts'
import { isThresholdIdle } from '../../scenario/thresholdUse.ts'
import { cancelDrag, drag, pin, commit } from '../../state/actions.ts'
import { expectedAt } from '../../state/derive.ts'
import { useStore } from '../../state/useStore.ts'
import { wrongWords } from '../../words/wrongWords.ts'
import { IdleThreshold, idleText, idleWords } from './IdleThreshold.tsx'
import { NumberBox } from './NumberBox.tsx'
import type { RulerTick } from './Ruler.tsx'
import { Slider } from './Slider.tsx'
import { StepButtons } from './StepButtons.tsx'
import { useControl } from './useControl.ts'

const RULER = thresholdRuler(0, 1)
const [LEAST, MOST] = LIMITS.threshold

const ticks = (): readonly RulerTick[] => [
  { at: 0, label: formatThreshold(50), priority: 1 },
  { at: RULER.toPosition(80), label: t('threshold.tick.80'), priority: 1 },
  { at: RULER.toPosition(90), label: '90', priority: 3 },
  { at: RULER.toPosition(95), label: '95', priority: 2 },
  { at: RULER.toPosition(99), label: t('threshold.tick.99'), priority: 1 },
  { at: RULER.toPosition(99.9), label: '99.9', priority: 2 },
  { at: 1, label: '99.99', priority: 1 },
]

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
  const shownTicks = useMemo(() => ticks(), [])
  const scenario = useStore((state) => state.scenario)
  const { hidden, locked } = useControl('t')
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
        <ThresholdPair
          at={isIdle ? undefined : THRESHOLD_PAIR.find((percent) => percent === threshold)}
          disabled={still}
        />
        {!isIdle && <PinnedThreshold comparison={comparison} threshold={threshold} disabled={locked} />}
        <StepButtons
          less={t('threshold.lower')}
          more={t('threshold.raise')}
          disabled={still}
          onKey={byKey}
          onEnd={commit}
        >
          <NumberBox
            label={t('threshold.box')}
            value={threshold}
            least={LEAST}
            most={MOST}
            format={isIdle ? () => idleText(scenario) : formatThreshold}
            parse={parseDecimal}
            disabled={still}
            width="5.25rem"
            onValue={(percent) => commit({ threshold: percent })}
          />
        </StepButtons>
      </div>
      <Slider
        id={id}
        at={RULER.toPosition(threshold)}
        comparedAt={
          comparison === null || comparison === threshold || isIdle ? null : RULER.toPosition(comparison)
        }
        valueText={idleWords(scenario) ?? valueText(scenario)}
        ticks={isIdle ? [] : shownTicks}
        disabled={still}
        isIdle={isIdle}
        onMove={(at) => drag({ threshold: snapThreshold(RULER.toValue(at)) })}
        onKey={byKey}
        onEnd={commit}
        onCancel={cancelDrag}
      />
      {isIdle ? (
        <IdleThreshold scenario={scenario} sliderId={id} canLeave={canLeave && !locked} />
      ) : (
        !locked && hint
      )}
    </div>
  )
}

const ThresholdPair = memo(function ThresholdPair({
  at,
  disabled,
}: Readonly<{ at: number | undefined; disabled: boolean }>) {
  return (
    <span className="control-quick">
      {THRESHOLD_PAIR.map((percent) => (
        <button
          key={percent}
          type="button"
          className="pill"
          aria-pressed={percent === at}
          disabled={disabled}
          onClick={() => commit({ threshold: percent })}
        >
          {formatThreshold(percent)}
        </button>
      ))}
    </span>
  )
})

function PinnedThreshold(
  props: Readonly<{ comparison: number | null; threshold: number; disabled: boolean }>,
) {
  const { comparison, threshold, disabled } = props
  if (comparison === threshold) return null
  const compared =
    comparison === null
      ? t('threshold.notCompared')
      : t('threshold.compared', { threshold: formatThreshold(comparison) })
  return (
    <span className="control-compared">
      {compared}
      <button
        type="button"
        className="quiet-button"
        title={t('threshold.compareHint', { threshold: formatThreshold(threshold) })}
        disabled={disabled}
        onClick={pin}
      >
        {t('threshold.compareThis')}
      </button>
    </span>
  )
}

function valueText(scenario: Parameters<typeof expectedAt>[0]): string {
  const { kind, count } = wrongWords(expectedAt(scenario, scenario.threshold), scenario.matedShare)
  return t('threshold.value', { threshold: formatThreshold(scenario.threshold), kind, count })
}
