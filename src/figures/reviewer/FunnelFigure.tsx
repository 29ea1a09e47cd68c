import { useMemo } from 'react'
import type { ExpectedSearches } from '../../engine/naturalFrequencies.ts'
import { REVIEWER, type Reviewer } from '../../engine/reviewer.ts'
import type { RateOwner } from '../../state/reviewerRates.ts'
import type { GameResult } from '../../state/reviewerRounds.ts'
import { formatCount, formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Figure } from '../frame/Figure.tsx'
import { useWidth } from '../frame/useWidth.ts'
import { funnelCounts } from './funnelCounts.ts'
import { funnelGeometry, type StageBox } from './funnelGeometry.ts'
import { funnelTable, funnelWords } from './funnelWords.ts'
import './funnel.css'

/** Somebody who played the game, or a class that did, and how it ended. */
export type OtherReviewer = Readonly<{ owner: RateOwner; reviewer: Reviewer; result: GameResult }>

const NOBODY: readonly OtherReviewer[] = []

export type FunnelFigureProps = Readonly<{
  /** Expected numbers of searches, by what becomes of them before the review. */
  expected: ExpectedSearches
  reviewer: Reviewer
  /** Reviewers whose values can be taken beside the study's; none if left out. */
  others?: readonly OtherReviewer[]
  onReviewer: (reviewer: Reviewer) => void
}>

/** From searches to the names a human reviewer lets through, and how many of those are wrong. */
export function FunnelFigure({ expected, reviewer, others = NOBODY, onReviewer }: FunnelFigureProps) {
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const counts = useMemo(() => funnelCounts(expected, reviewer), [expected, reviewer])
  const geometry = useMemo(() => funnelGeometry(counts, width), [counts, width])
  const words = funnelWords(counts)
  return (
    <Figure
      id="reviewer"
      title={t('reviewer.title')}
      subtitle={t('reviewer.subtitle', { each: geometry.each, eachText: formatCount(geometry.each) })}
      sentence={words}
      table={() => funnelTable(counts)}
    >
      <div className="funnel" ref={ref}>
        <Controls reviewer={reviewer} others={others} onReviewer={onReviewer} />
        {others
          .filter((one) => isSame(reviewer, one.reviewer))
          .map(({ owner, result }) => (
            <p key={owner} className="funnel-own">
              {t(`reviewer.${owner}.words`, result)}
            </p>
          ))}
        <svg
          viewBox={`0 0 ${geometry.width} ${geometry.height}`}
          role="img"
          aria-label={t('reviewer.drawing')}
        >
          {geometry.boxes.map((box) => (
            <FunnelStage key={box.stage.id} box={box} />
          ))}
        </svg>
        <p className="funnel-source">{t('reviewer.source')}</p>
      </div>
    </Figure>
  )
}

function FunnelStage({ box }: { box: StageBox }) {
  const { id, total, right, wrong } = box.stage
  return (
    <g>
      <text x={box.x} y={box.y - 26}>
        <tspan className="funnel-count">{formatCount(total)}</tspan>
        <tspan dx={6}>{t(`reviewer.stage.${id}`, { n: total })}</tspan>
      </text>
      {id !== 'searches' && (
        <text x={box.x} y={box.y - 9}>
          <tspan className="funnel-wrong-text">{t('reviewer.wrong', { count: formatCount(wrong) })}</tspan>
          <tspan className="funnel-soft" dx={8}>
            {t('reviewer.right', { count: formatCount(right) })}
          </tspan>
        </text>
      )}
      <path className="funnel-quiet" d={box.quiet} />
      <path className="funnel-right" d={box.right} />
      <path className="funnel-wrong" d={box.wrong} />
    </g>
  )
}

function isSame(a: Reviewer, b: Reviewer): boolean {
  return a.passesWrong === b.passesWrong && a.rejectsRight === b.rejectsRight
}

type ControlsProps = Required<Pick<FunnelFigureProps, 'reviewer' | 'others' | 'onReviewer'>>

/** How careful the reviewer is; a study's numbers to begin with. */
function Controls({ reviewer, others, onReviewer }: ControlsProps) {
  return (
    <div className="funnel-controls" data-no-export>
      <Chance
        label={t('reviewer.passWrong')}
        value={reviewer.passesWrong}
        onValue={(passesWrong) => onReviewer({ ...reviewer, passesWrong })}
      />
      <Chance
        label={t('reviewer.rejectRight')}
        value={reviewer.rejectsRight}
        onValue={(rejectsRight) => onReviewer({ ...reviewer, rejectsRight })}
      />
      {others
        .filter((one) => !isSame(reviewer, one.reviewer))
        .map((one) => (
          <button key={one.owner} type="button" className="button" onClick={() => onReviewer(one.reviewer)}>
            {t(`reviewer.${one.owner}`)}
          </button>
        ))}
      {!isSame(reviewer, REVIEWER) && (
        <button type="button" className="button" onClick={() => onReviewer(REVIEWER)}>
          {t('reviewer.reset')}
        </button>
      )}
    </div>
  )
}

type ChanceProps = Readonly<{ label: string; value: number; onValue: (value: number) => void }>

function Chance({ label, value, onValue }: ChanceProps) {
  const text = t('reviewer.perHundred', { count: formatNumber(Math.round(value * 100)) })
  return (
    <label className="funnel-chance">
      <span>
        {label} <b>{text}</b>
      </span>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={Math.round(value * 100)}
        aria-valuetext={text}
        onChange={(event) => onValue(Number(event.target.value) / 100)}
      />
    </label>
  )
}
