import { formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { labelTicks } from '../frame/labelTicks.ts'
import type { Bar, LineupGeometry } from './lineupGeometry.ts'

/** The ruler of scores below the cards: each card's place on it, and the bars across both. */
export function LineupRuler({ geometry }: Readonly<{ geometry: LineupGeometry }>) {
  const { rulerFrom, width, y, cards, bars } = geometry
  return (
    <>
      <path className="lineup-axis" d={`M${rulerFrom} ${y.ruler}H${width}`} />
      <Ticks geometry={geometry} />
      {cards.map(({ candidate, card, isNamed, scoreX }) => (
        <g
          key={candidate.reference}
          className="lineup-place"
          data-named={isNamed}
          data-mate={candidate.isMate}
        >
          <path
            className="lineup-leader"
            d={`M${card.x + card.width / 2} ${y.words[1] + 7}L${scoreX} ${y.ruler - 7}`}
          />
          <path className="lineup-mark" d={`M${scoreX} ${y.ruler - 7}V${y.ruler + 4}`} />
        </g>
      ))}
      {bars.map((bar) => (
        <BarLine key={String(bar.isComparison)} bar={bar} y={y} />
      ))}
      {rulerFrom > 0 && (
        <text className="lineup-axis-name" x={rulerFrom - 8} y={y.ruler + 4}>
          {t('lineup.axis')}
        </text>
      )}
    </>
  )
}

function BarLine({ bar, y }: Readonly<{ bar: Bar; y: LineupGeometry['y'] }>) {
  const { percent, isComparison, gapX, rulerX, name } = bar
  const top =
    gapX === null
      ? `M${rulerX} ${y.ruler - 12}`
      : `M${gapX} ${y.top - 6}V${y.words[1] + 6}L${rulerX} ${y.ruler - 9}`
  return (
    <g className={isComparison ? 'lineup-bar lineup-bar-compared' : 'lineup-bar'}>
      <path d={`${top}V${y.ruler + 7}`} />
      {gapX !== null && (
        <text
          className="lineup-bar-title"
          x={gapX + (gapX > 90 ? -5 : 5)}
          y={y.top - 9}
          textAnchor={gapX > 90 ? 'end' : 'start'}
        >
          {t('lineup.bar', { threshold: formatThreshold(percent), kind: isComparison ? 'other' : 'now' })}
        </text>
      )}
      {name !== null && (
        <text className="lineup-bar-name" x={name.x} y={y.names} textAnchor={name.anchor}>
          {formatThreshold(percent)}
        </text>
      )}
    </g>
  )
}

/** Of the ruler; those under a bar's own name are left out. */
function Ticks({ geometry }: Readonly<{ geometry: LineupGeometry }>) {
  const { ruler, y, bars } = geometry
  const ticks = ruler.ticks.filter((tick) => !bars.some(({ percent }) => percent === tick))
  const named = bars.filter(({ name }) => name !== null)
  const all = [...named.map(({ percent }) => percent), ...ticks]
  const kept = labelTicks(
    all.map((tick) => ruler.toPosition(tick)),
    all.map((tick) => `${formatThreshold(tick)}0`),
    all.map((_, i) => i),
  )
  return (
    <g className="lineup-ticks">
      <path d={ticks.map((tick) => `M${ruler.toPosition(tick)} ${y.ruler}v5`).join('')} />
      {ticks.map((tick, i) =>
        kept.includes(i + named.length) ? (
          <text key={tick} x={ruler.toPosition(tick)} y={y.names}>
            {formatThreshold(tick)}
          </text>
        ) : null,
      )}
    </g>
  )
}
