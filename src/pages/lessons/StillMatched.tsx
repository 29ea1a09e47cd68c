import { squareField } from '../../figures/frame/manyMarks.ts'
import { formatCount, formatThreshold } from '../../i18n/format.ts'
import { writeValue } from '../../i18n/writeValue.ts'
import { t } from '../../i18n/translate.ts'
import type { MatchedStrip } from '../../lessons/lesson.ts'
import { readNumber } from '../../lessons/readings.ts'
import { useStore } from '../../state/useStore.ts'

const SIDE = 12
const GAP = 3
const MOST_IN_ROW = 28
/** Above and below the squares: the mark, and its words. */
const TICK = 6

/**
 * One square for each person wrongly matched in this run at the strip's first threshold: filled while still matched as
 * the threshold stands, with a mark after as many as the question asked for. Whoever is matched at a higher threshold is
 * matched at a lower one, so counts are enough.
 */
export function StillMatched({ strip }: Readonly<{ strip: MatchedStrip }>) {
  const scenario = useStore((state) => state.scenario)
  const countAt = (threshold: number): number =>
    readNumber(scenario, { reading: 'wrongInRun', at: { threshold } }) ?? 0
  const [all, now] = [countAt(strip.from), countAt(scenario.threshold)]
  const average = readNumber(scenario, { reading: 'wrong', at: { threshold: strip.mark } })
  const inRow = Math.min(Math.max(all, 1), MOST_IN_ROW)
  const rows = Math.max(1, Math.ceil(all / inRow))
  const x = Math.min(average ?? 0, inRow) * SIDE - GAP / 2
  const words = {
    now: formatCount(now),
    all: formatCount(all),
    average: writeValue('count', average),
    from: formatThreshold(strip.from),
    mark: formatThreshold(strip.mark),
    threshold: formatThreshold(scenario.threshold),
  }
  return (
    <figure className="matched-strip">
      <figcaption>{t('class.strip.now', words)}</figcaption>
      <svg
        viewBox={`${-GAP} ${-TICK} ${MOST_IN_ROW * SIDE + GAP} ${rows * SIDE + 2 * TICK}`}
        aria-hidden="true"
      >
        <path className="matched-all" d={squareField(all, inRow, SIDE, GAP)} />
        <path className="matched-now" d={squareField(Math.min(now, all), inRow, SIDE, GAP)} />
        <path className="matched-mark" d={`M${x} ${-TICK}V${SIDE + TICK}`} />
      </svg>
      <p className="matched-words">{t('class.strip.mark', words)}</p>
    </figure>
  )
}
