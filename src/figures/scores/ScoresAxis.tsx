import { memo } from 'react'
import { t } from '../../i18n/translate.ts'
import type { ScoresLayout } from './scoresLayout.ts'

/** The ruler of scores. It holds still. */
export const ScoresAxis = memo(function ScoresAxis({ layout }: Readonly<{ layout: ScoresLayout }>) {
  const { width, baseline, tickY, ticks } = layout
  return (
    <g className="scores-axis">
      <path d={`M0 ${baseline}H${width}${ticks.map(({ x }) => `M${x} ${baseline}v5`).join('')}`} />
      <text className="scores-axis-name" x={0} y={tickY}>
        {t('scores.axis')}
      </text>
      {ticks.map(({ percent, x, label }) =>
        label === null ? null : (
          <text key={percent} x={x} y={tickY}>
            {label}
          </text>
        ),
      )}
    </g>
  )
})
