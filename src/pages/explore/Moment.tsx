import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { expectedAt, observedAt } from '../../state/derive.ts'
import { missedRangeAt } from '../../state/ranges.ts'
import { useIsDragging } from '../../state/useIsDragging.ts'
import { useStore } from '../../state/useStore.ts'
import { missesStand } from '../../words/missesStand.ts'
import { missedNumber, rangeShort } from '../../words/missWords.ts'
import { wrongBetween } from '../../words/wrongBetween.ts'
import { wrongWords } from '../../words/wrongWords.ts'

/** Longer numbers, in characters, are set smaller: what stands below them must not move. */
const SHORT = 9

/**
 * The two numbers of the state shown, as large as a newspaper would set them, and below each between what it lies; the
 * sentence says the same in words.
 */
export function Moment() {
  const scenario = useStore((state) => state.scenario)
  const isQuick = useIsDragging()
  const { threshold, matedShare } = scenario
  const expected = expectedAt(scenario, threshold)
  const run = observedAt(scenario, threshold).overall.falsePositives
  const words = wrongWords(expected, matedShare)
  const between = wrongBetween(scenario, threshold, isQuick)
  const wrong = t('moment.wrong', words)
  const { fnir } = expected.overall
  const missedRange = missedRangeAt(scenario, threshold, isQuick)
  return (
    <div className="moment" aria-hidden="true">
      <p className="moment-number wrong-text">
        <b data-long={wrong.length > SHORT || undefined}>{wrong}</b>
        <span>
          {t('moment.wrongly', { kind: words.kind })} {t('moment.average')}
        </span>
        {between !== null && <span className="moment-between">{between}</span>}
        <span className="moment-run">{t('moment.run', { run: formatCount(run) })}</span>
      </p>
      {fnir !== null && (
        <p className="moment-number missed-text">
          <b>{missedNumber(fnir, missedRange)}</b>
          <span>{t('moment.missed', { enrolled: matedShare > 0 ? 'some' : 'none' })}</span>
          <span className="moment-between">
            {t('moment.assumed', {
              between: rangeShort(fnir, missedRange) ?? 'none',
              stand: missesStand(scenario),
            })}
          </span>
        </p>
      )}
    </div>
  )
}
