import { formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { expectedAt } from '../../state/derive.ts'
import { useStore } from '../../state/useStore.ts'
import { missedClause } from '../explore/missWords.ts'
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
            <span className="pole-at">{poleName(scenario, threshold)}</span>
            <span className="pole-wrong wrong-text">
              <strong>{t('embed.pole.wrong', { ...wrongWords(expected, scenario.matedShare) })}</strong>{' '}
              {t('embed.pole.wrongly')}
            </span>
            {fnir !== null && <span className="pole-missed missed-text">{missedClause(fnir)}</span>}
          </li>
        )
      })}
    </ul>
  )
}

export function poleName({ mode }: Scenario, threshold: number): string {
  if (mode === 'rank') return t('searches.noThreshold')
  return t('embed.pole.at', { threshold: formatThreshold(threshold) })
}
