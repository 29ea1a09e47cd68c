import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { thresholdUse } from '../../scenario/thresholdUse.ts'
import { expectedAt } from '../../state/derive.ts'
import { missedRangeAt } from '../../state/ranges.ts'
import { useIsDragging } from '../../state/useIsDragging.ts'
import { useStore } from '../../state/useStore.ts'
import { missedShort } from '../../words/missWords.ts'
import { thresholdText } from '../../words/thresholdNames.ts'
import { wrongWords } from '../../words/wrongWords.ts'
import { shownThresholds } from './shownThresholds.ts'

/** A line for each threshold: what a reader who touches nothing takes away. */
export function ThresholdPair() {
  const scenario = useStore((state) => state.scenario)
  const isQuick = useIsDragging()
  return (
    <ul className="poles" aria-label={t('embed.poles')}>
      {shownThresholds(scenario).map((threshold) => {
        const expected = expectedAt(scenario, threshold)
        const { fnir } = expected.overall
        const words = wrongWords(expected, scenario.matedShare)
        return (
          <li key={threshold} className="pole">
            <span className="pole-at">{thresholdName(scenario, threshold)}</span>{' '}
            <span className="pole-wrong wrong-text">
              <strong>{t('embed.pole.wrong', { ...words })}</strong>{' '}
              <span className="pole-wrongly">{t('embed.pole.wrongly', { kind: words.kind })}</span>
            </span>
            {fnir !== null && (
              <span className="pole-missed missed-text">
                <span className="pole-comma">, </span>
                {t('embed.pole.missed', {
                  rate: missedShort(fnir, missedRangeAt(scenario, threshold, isQuick)),
                })}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What decides who is named: the threshold, none, or each group's own, set from the threshold or by the least harm. */
export function thresholdName(scenario: Scenario, threshold: number): string {
  const use = thresholdUse(scenario)
  if (use === 'none') return t('embed.noThreshold')
  return t('embed.pole.at', { use, threshold: thresholdText(scenario, threshold) })
}
