import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { expectedAt, observedAt } from '../../state/derive.ts'
import { useStore } from '../../state/useStore.ts'
import { missedBrief } from '../../words/missWords.ts'
import { wrongWords } from '../../words/wrongWords.ts'

/** The two numbers of the state shown, as large as a newspaper would set them; the sentence says the same in words. */
export function Moment() {
  const scenario = useStore((state) => state.scenario)
  const expected = expectedAt(scenario, scenario.threshold)
  const run = observedAt(scenario, scenario.threshold).overall.falsePositives
  const words = wrongWords(expected, scenario.matedShare)
  const { fnir } = expected.overall
  return (
    <div className="moment" aria-hidden="true">
      <p className="moment-number wrong-text">
        <b>{t('moment.wrong', words)}</b>
        <span>
          {t('moment.wrongly', { kind: words.kind })}{' '}
          <span className="moment-run">{t('moment.run', { run: formatCount(run) })}</span>
        </span>
      </p>
      {fnir !== null && (
        <p className="moment-number missed-text">
          <b>{missedBrief(fnir)}</b>
          <span>{t('moment.missed')}</span>
        </p>
      )}
    </div>
  )
}
