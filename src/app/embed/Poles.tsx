import { formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { expectedAt } from '../../state/derive.ts'
import { useStore } from '../../state/useStore.ts'
import { missedBrief } from '../explore/missWords.ts'
import { wrongWords } from '../explore/wrongWords.ts'
import { shownThresholds } from './shownThresholds.ts'

/** Both thresholds side by side: what a reader who touches nothing takes away. */
export function Poles() {
  const scenario = useStore((state) => state.scenario)
  return (
    <ul className="poles" aria-label={t('embed.poles')}>
      {shownThresholds(scenario).map((threshold) => {
        const expected = expectedAt(scenario, threshold)
        const { fnir } = expected.overall
        return (
          <li key={threshold} className="pole">
            <span className="pole-at">{t('embed.pole.at', { threshold: formatThreshold(threshold) })}</span>
            <span className="pole-wrong wrong-text">
              <strong>{t('embed.pole.wrong', { ...wrongWords(expected, scenario.matedShare) })}</strong>{' '}
              {t('embed.pole.wrongly')}
            </span>
            {fnir !== null && (
              <span className="pole-missed missed-text">
                {t('embed.pole.missed', { missed: missedBrief(fnir) })}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
