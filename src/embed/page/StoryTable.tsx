import { formatCount, formatExpected, formatRate } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { galleryOf } from '../../scenario/presets/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { thresholdUse } from '../../scenario/thresholdUse.ts'
import { expectedAt, observedAt } from '../../state/derive.ts'
import { thresholdText } from '../../words/thresholdNames.ts'
import { shownThresholds } from './shownThresholds.ts'

/** The figure's numbers as a table: for readers without JavaScript, for feeds, for print. */
export function StoryTable({ scenario }: Readonly<{ scenario: Scenario }>) {
  const { searches, gallerySize } = scenario
  return (
    <div className="figure-table">
      <table>
        <caption>
          {t('embed.table.caption', {
            searches: formatCount(searches),
            gallery: formatCount(gallerySize),
            of: galleryOf(scenario),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('embed.table.threshold')}</th>
            <th scope="col">{t('embed.table.expected')}</th>
            <th scope="col">{t('embed.table.run')}</th>
            <th scope="col">{t('embed.table.missed')}</th>
          </tr>
        </thead>
        <tbody>
          {shownThresholds(scenario).map((threshold) => {
            const { overall } = expectedAt(scenario, threshold)
            return (
              <tr key={threshold}>
                <th scope="row">
                  {t('embed.table.own', {
                    use: thresholdUse(scenario),
                    threshold: thresholdText(scenario, threshold),
                  })}
                </th>
                <td className="numeric">{formatExpected(overall.falsePositives)}</td>
                <td className="numeric">
                  {formatCount(observedAt(scenario, threshold).overall.falsePositives)}
                </td>
                <td className="numeric">{formatRate(overall.fnir)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
