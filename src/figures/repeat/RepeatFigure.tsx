import { useMemo, useState } from 'react'
import { apportion } from '../../engine/apportion.ts'
import type { CountDistribution } from '../../engine/repeats.ts'
import { formatCount, formatRate, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { ShareFound } from '../../state/repeated.ts'
import { Figure } from '../frame/Figure.tsx'
import { usePictureHeight } from '../frame/usePictureHeight.ts'
import { useWidth } from '../frame/useWidth.ts'
import type { ThresholdInForce } from '../../words/atThreshold.ts'
import { DotStack, type CountRange } from './DotStack.tsx'
import { UNKNOWN_ROW, unknownWords } from './RepeatOutlines.tsx'
import { chooseColumns } from './repeatGeometry.ts'
import {
  publishedWords,
  repeatHeadline,
  repeatTable,
  repeatWords,
  shareWords,
  type PublishedCount,
} from './repeatWords.ts'
import type { Mark } from './RepeatMarks.tsx'
import './repeat.css'

export type RepeatFigureProps = Readonly<{
  /** People wrongly matched in each repeat of the test, in the order they were run; about 1,000. */
  runs: ArrayLike<number>
  /** The exact chances of each count. */
  pmf: CountDistribution
  /** The same at the pinned threshold, or null. */
  pinnedPmf: CountDistribution | null
  /** Searches in one test. */
  searches: number
  threshold: ThresholdInForce
  comparison: number | null
  /** People wrongly matched in the run on the screen. */
  thisRun: number | null
  published: PublishedCount | null
  share: ShareFound | null
  areAllWrong?: boolean
  enrolled?: string
  /** How far the expected count itself is unknown, in people; null, or left out, draws none. */
  meanRange?: CountRange | null
}>

const AT_ONCE = 20

/** The same test over and over: how far luck alone moves the count, and whether the published one needs more than luck. */
export function RepeatFigure(props: RepeatFigureProps) {
  const { runs, pmf, comparison, published, share, thisRun, meanRange = null } = props
  const headline = repeatHeadline(props)
  const pinnedPmf = comparison === props.threshold ? null : props.pinnedPmf
  const [ref, width, spacing] = useWidth<HTMLDivElement>(640)
  const [run, setRun] = useState<Readonly<{ shown: number; falling: number }> | null>(null)
  const { shown, falling } = run ?? { shown: runs.length, falling: 0 }
  const marks = useMemo(() => chooseMarks(published, thisRun), [published, thisRun])
  const columns = useMemo(
    () =>
      chooseColumns(
        pinnedPmf ? [pmf, pinnedPmf] : [pmf],
        [...marks.map((mark) => mark.count), ...(meanRange === null ? [] : [meanRange.low, meanRange.high])],
        Math.max(48, width / 7),
      ),
    [pmf, pinnedPmf, marks, meanRange, width],
  )
  const height = usePictureHeight(
    (width < 480 ? 270 : 330) + unknownWords(meanRange, width, spacing).length * UNKNOWN_ROW,
    width,
  )
  const pinned =
    pinnedPmf !== null && comparison !== null ? { pmf: pinnedPmf, threshold: sayThreshold(comparison) } : null
  return (
    <Figure
      id="repeat"
      title={headline}
      subtitle={t('repeat.subtitle', { n: props.searches, searches: formatCount(props.searches) })}
      sentence={repeatWords({ ...props, published: null, share: null })}
      table={() => repeatTable({ ...props, shown })}
    >
      <div className="repeat" ref={ref}>
        <RunButtons
          shown={shown}
          total={runs.length}
          onShown={(next, fall) => setRun({ shown: next, falling: fall })}
        />
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('repeat.drawing')}>
          <DotStack
            {...{ width, spacing, height, columns, shown, falling, pmf, pinned, marks }}
            counts={runs}
            countFrom={published?.count ?? null}
            unknown={meanRange}
            axisLabel={t('repeat.axis')}
          />
        </svg>
        {published && (
          <p className="repeat-answer">
            <b>{t('repeat.luck.question', { count: formatCount(published.count) })}</b>{' '}
            {publishedWords(published)}
          </p>
        )}
        {share && <ShareStack {...{ share, width, spacing }} />}
      </div>
    </Figure>
  )
}

function chooseMarks(published: PublishedCount | null, thisRun: number | null): readonly Mark[] {
  const marks: Mark[] = []
  if (published !== null) {
    const label = t('repeat.published', { who: published.who, count: formatCount(published.count) })
    marks.push({ count: published.count, label, place: 'above' })
  }
  if (thisRun !== null)
    marks.push({
      count: thisRun,
      label: t('repeat.thisRun', { count: formatCount(thisRun) }),
      place: 'below',
    })
  return marks
}

type ButtonsProps = Readonly<{
  shown: number
  total: number
  onShown: (shown: number, falling: number) => void
}>

/** Watch the tests come in, or see them all. */
function RunButtons({ shown, total, onShown }: ButtonsProps) {
  const isAll = shown >= total
  const more = isAll ? 0 : shown
  const next = Math.min(total, more + AT_ONCE)
  return (
    <div className="repeat-buttons" data-no-export>
      <button type="button" className="button" onClick={() => onShown(next, next - more)}>
        {t(isAll ? 'repeat.fromStart' : 'repeat.more')}
      </button>
      {!isAll && (
        <button type="button" className="button" onClick={() => onShown(total, 0)}>
          {t('repeat.all', { count: formatCount(total) })}
        </button>
      )}
      <span>{t('repeat.shown', { shown, shownText: formatCount(shown) })}</span>
    </div>
  )
}

const EXPECTED_DOTS = 1000

/** The second question: would a system that hits everyone alike hit one group so often? */
function ShareStack(props: Readonly<{ share: ShareFound; width: number; spacing: number }>) {
  const { share, width, spacing } = props
  const { pmf, label, count, of } = share
  const marks: readonly Mark[] = [
    { count, label: t('repeat.share.found', { count: formatCount(count) }), place: 'above' },
  ]
  const columns = useMemo(() => chooseColumns([pmf], [count]), [pmf, count])
  const counts = useMemo(
    () =>
      apportion(EXPECTED_DOTS, Array.from(pmf.chances)).flatMap((n, i) =>
        Array<number>(n).fill(pmf.first + i),
      ),
    [pmf],
  )
  const height = width < 480 ? 220 : 260
  return (
    <>
      <p className="repeat-question">
        <b>{t('repeat.share.question', { count: formatCount(count), of: formatCount(of) })}</b>{' '}
        {t('repeat.share.subtitle', { share: formatRate(share.share), of: formatCount(of), label })}
      </p>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('repeat.share.drawing')}>
        <DotStack
          {...{ width, spacing, height, columns, pmf, marks, counts }}
          shown={counts.length}
          falling={0}
          pinned={null}
          countFrom={count}
          unknown={null}
          axisLabel={t('repeat.share.axis', { label, of: formatCount(of) })}
        />
      </svg>
      <p className="repeat-answer">{shareWords(share)}</p>
    </>
  )
}
