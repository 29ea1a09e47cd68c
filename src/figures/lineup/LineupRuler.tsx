import { formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { labelTicks, textWidth } from '../frame/labelTicks.ts'
import type { Bar, LineupGeometry } from './lineupGeometry.ts'

/** The ruler of scores below the cards: each card's place on it, and the bars across both. */
export function LineupRuler({ geometry }: Readonly<{ geometry: LineupGeometry }>) {
  const { rulerFrom, width, y, cards, bars } = geometry
  const titles = titlePlaces(bars)
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
        <BarLine key={String(bar.isComparison)} bar={bar} title={titles.get(bar) ?? null} y={y} />
      ))}
      {rulerFrom > 0 && (
        <text className="lineup-axis-name" x={rulerFrom - 8} y={y.ruler + 4}>
          {t('lineup.axis')}
        </text>
      )}
    </>
  )
}

type TitlePlace = Readonly<{ x: number; anchor: 'start' | 'end' }>

const titleOf = ({ percent, isComparison }: Bar): string =>
  t('lineup.bar', { threshold: formatThreshold(percent), kind: isComparison ? 'other' : 'now' })

/** Each title ends or begins at its bar; one that would lie on the title left of it begins where that ends. */
function titlePlaces(bars: readonly Bar[]): ReadonlyMap<Bar, TitlePlace> {
  const places = new Map<Bar, TitlePlace>()
  let from = -Infinity
  for (const bar of bars.toSorted((a, b) => (a.gapX ?? 0) - (b.gapX ?? 0))) {
    if (bar.gapX === null) continue
    const width = textWidth(titleOf(bar), 14)
    const left = bar.gapX > 90 ? bar.gapX - 5 - width : bar.gapX + 5
    const x = Math.max(bar.gapX + 5, from)
    const isClear = left >= from
    places.set(bar, isClear && bar.gapX > 90 ? { x: bar.gapX - 5, anchor: 'end' } : { x, anchor: 'start' })
    from = (isClear ? left : x) + width + 8
  }
  return places
}

type BarLineProps = Readonly<{ bar: Bar; title: TitlePlace | null; y: LineupGeometry['y'] }>

function BarLine({ bar, title, y }: BarLineProps) {
  const { percent, isComparison, gapX, rulerX, name } = bar
  const top =
    gapX === null
      ? `M${rulerX} ${y.ruler - 12}`
      : `M${gapX} ${y.top - 6}V${y.words[1] + 6}L${rulerX} ${y.ruler - 9}`
  return (
    <g className={isComparison ? 'lineup-bar lineup-bar-compared' : 'lineup-bar'}>
      <path d={`${top}V${y.ruler + 7}`} />
      {title !== null && (
        <text className="lineup-bar-title" x={title.x} y={y.top - 9} textAnchor={title.anchor}>
          {titleOf(bar)}
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
