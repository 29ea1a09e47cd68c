import { formatList, formatNumber, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { thresholdsOf } from '../../scenario/presets/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { isThresholdIdle } from '../../scenario/thresholdUse.ts'
import { commit } from '../../state/actions.ts'
import { ownThresholds } from '../../state/ownThresholds.ts'
import { markedThreshold } from '../../words/thresholdNames.ts'

type IdleThresholdProps = Readonly<{
  scenario: Scenario
  /** The slider, which takes the focus when the button that leads back to it goes. */
  sliderId: string
  canLeave: boolean
}>

/** Why the threshold cannot be moved, and the way back to one that can: it would decide nothing as things are. */
export function IdleThreshold({ scenario, sliderId, canLeave }: IdleThresholdProps) {
  const use = scenario.mode === 'rank' ? 'none' : scenario.groups.length === 1 ? 'one' : 'each'
  const leave = (): void => {
    commit({ mode: 'threshold', policy: 'same' })
    // Until the state is drawn, the slider is disabled and takes no focus.
    queueMicrotask(() => document.getElementById(sliderId)?.focus())
  }
  return (
    <p className="threshold-idle">
      {idleWords(scenario)}{' '}
      {canLeave && (
        <button type="button" className="quiet-button" onClick={leave}>
          {t('threshold.idle.leave', { use })}
        </button>
      )}
    </p>
  )
}

/** What holds in place of a threshold that can be set; null where it can. */
export function idleWords(scenario: Scenario): string | null {
  if (!isThresholdIdle(scenario)) return null
  const own = ownThresholds(scenario)
  if (own === null) return t('threshold.idle.none', { list: scenario.listLength })
  const { costRatio } = scenario
  return t('threshold.idle.leastHarm', {
    cost: formatNumber(costRatio),
    n: costRatio,
    list: formatList(own.map((one) => ownWords(one, own.length, scenario))),
  })
}

function ownWords(
  { label, percent }: Readonly<{ label: string; percent: number }>,
  groups: number,
  scenario: Scenario,
): string {
  const threshold = markedThreshold(scenario, percent)
  return groups === 1 ? threshold : t('threshold.idle.group', { threshold, label })
}

/** What stands in the box where the threshold would. */
export function idleText(scenario: Scenario): string {
  const own = ownThresholds(scenario)
  if (own === null) return t('threshold.idle.box.none')
  return own.length === 1
    ? formatThreshold(own[0]!.percent, thresholdsOf(scenario).unit)
    : t('threshold.idle.box.each')
}
