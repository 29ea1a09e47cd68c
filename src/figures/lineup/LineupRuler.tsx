import { formatThreshold, labelThreshold, tickThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { labelTicks, textWidth } from '../frame/labelTicks.ts'
import type { Bar, LineupGeometry } from './lineupGeometry.ts'

/** The ruler of scores below the cards: each card's place on it, and the bars across both. */
export function LineupRuler({ geometry }: Readonly<{ geometry: LineupGeometry }>) {
  const { rulerFrom, width, y, cards, bars } = geometry
  const titles = titlePlaces(geometry)
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
  t('lineup.bar', {
    threshold: labelThreshold(percent),
    // A name says that it is a setting.
    kind: labelThreshold(percent) !== formatThreshold(percent) ? 'named' : isComparison ? 'other' : 'now',
  })

const TITLE_GAP = 8

/**
 * Each title ends or begins at its bar; one that would lie on the title left of it begins where that ends, and those
 * that would stick out on the right all move left.
 */
function titlePlaces({ bars, width, spacing }: LineupGeometry): ReadonlyMap<Bar, TitlePlace> {
  let from = -Infinity
  const titles = bars
    .filter((bar) => bar.gapX !== null)
    .toSorted((a, b) => (a.gapX ?? 0) - (b.gapX ?? 0))
    .map((bar) => {
      const long = textWidth(titleOf(bar), 14, spacing)
      const at = bar.gapX ?? 0
      const before = at - 5 - long
      const endsAtBar = before >= Math.max(0, from)
      const left = endsAtBar ? before : Math.max(at + 5, from)
      from = left + long + TITLE_GAP
      return { bar, left, long, anchor: endsAtBar ? ('end' as const) : ('start' as const) }
    })
  let to = width
  const places = new Map<Bar, TitlePlace>()
  for (const { bar, left, long, anchor } of titles.toReversed()) {
    const x = Math.min(left, to - long)
    to = x - TITLE_GAP
    places.set(bar, { x: anchor === 'end' ? x + long : x, anchor })
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
          {labelThreshold(percent)}
        </text>
      )}
    </g>
  )
}

/** Of the ruler; those under a bar's own name are left out. */
function Ticks({ geometry }: Readonly<{ geometry: LineupGeometry }>) {
  const { ruler, y, bars, width, spacing } = geometry
  const ticks = ruler.ticks.filter((tick) => !bars.some(({ percent }) => percent === tick))
  const named = bars.filter(({ name }) => name !== null)
  const all = [...named.map(({ percent }) => percent), ...ticks]
  const kept = labelTicks(
    all.map((tick) => ruler.toPosition(tick)),
    all.map((tick) => `${labelThreshold(tick)}0`),
    all.map((_, i) => i),
    6,
    spacing,
  )
  const inside = (tick: number): number => {
    const half = textWidth(labelThreshold(tick), 12, spacing) / 2
    return Math.max(half, Math.min(ruler.toPosition(tick), width - half))
  }
  return (
    <g className="lineup-ticks">
      <path d={ticks.map((tick) => `M${ruler.toPosition(tick)} ${y.ruler}v5`).join('')} />
      {ticks.map((tick, i) =>
        kept.includes(i + named.length) && tickThreshold(tick) !== '' ? (
          <text key={tick} x={inside(tick)} y={y.names}>
            {tickThreshold(tick)}
          </text>
        ) : null,
      )}
    </g>
  )
}
