import { scaleLinear } from 'd3'
import { t } from '../../i18n/translate.ts'
import { fitName } from '../frame/fitName.ts'
import { textWidth } from '../frame/labelTicks.ts'
import { Figure } from '../frame/Figure.tsx'
import { useWidth } from '../frame/useWidth.ts'
import {
  knownSides,
  sideBase,
  sideLabel,
  sidesTable,
  sideUnit,
  sideValue,
  sidesWords,
  type Side,
  type SideRow,
  type SidesSetting,
} from './sidesWords.ts'
import '../groups/groups.css'

export type SidesFigureProps = Readonly<{
  rows: readonly SideRow[]
  setting: SidesSetting
}>

const ROW = 40
const HEAD = 44
const WIDE = 720
const GAP = 36

/** Who pays for a wrong match: the person searched for, and the person in the gallery who is named. */
export function SidesFigure({ rows, setting }: SidesFigureProps) {
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const sides = knownSides(rows)
  const columns = width >= WIDE ? sides.length : 1
  const panelWidth = (width - GAP * (columns - 1)) / columns
  const panelHeight = HEAD + ROW * rows.length + 10
  return (
    <Figure
      id="sides"
      title={t('groups.sides.title')}
      subtitle={t('groups.sides.subtitle')}
      sentence={sidesWords(rows, setting)}
      table={() => sidesTable(rows, setting)}
    >
      <div className="groups" ref={ref}>
        <svg
          viewBox={`0 0 ${width} ${panelHeight * Math.ceil(sides.length / columns)}`}
          role="img"
          aria-label={t('groups.sides.drawing')}
        >
          {sides.map((side, i) => (
            <g
              key={side}
              transform={`translate(${(i % columns) * (panelWidth + GAP)} ${Math.floor(i / columns) * panelHeight})`}
            >
              <SidePanel rows={rows} side={side} width={panelWidth} setting={setting} />
            </g>
          ))}
        </svg>
      </div>
    </Figure>
  )
}

type PanelProps = Readonly<{ rows: readonly SideRow[]; side: Side; width: number; setting: SidesSetting }>

function SidePanel({ rows, side, width, setting }: PanelProps) {
  const base = sideBase(rows, side, setting.gallerySize)
  const most = Math.max(...rows.map((row) => row[side] ?? 0))
  const scale = scaleLinear([0, most > 0 ? most : 1], [5, width - 12])
  return (
    <g>
      <text className="groups-strong" x={0} y={13}>
        {t(`groups.sides.${side}`)}
      </text>
      <text className="groups-soft" x={0} y={30}>
        {sideUnit(side, base)}
      </text>
      {rows.map((row, i) => {
        const rate = row[side]
        const y = HEAD + ROW * i
        const unknown = side === 'named' && setting.matedShare < 1 ? 'nobody' : 'unknown'
        const said = rate === null ? t(`groups.sides.${unknown}`) : sideValue(row, side, base)
        return (
          <g key={row.id}>
            <text x={0} y={y + 12}>
              {fitName(sideLabel(row, side), width - textWidth(said) - 16)}
              <tspan className={rate === null ? 'groups-soft' : 'groups-value'} dx={8}>
                {said}
              </tspan>
            </text>
            <path className="groups-rule" d={`M0 ${y + 24.5}H${width}`} />
            {rate !== null && <SideMark side={side} x={scale(rate)} y={y + 24.5} />}
          </g>
        )
      })}
    </g>
  )
}

/** The searched are the squares of every figure; the named, who were never in view, are diamonds. */
function SideMark({ side, x, y }: { side: Side; x: number; y: number }) {
  const d = side === 'searched' ? `M${x - 5} ${y - 5}h10v10h-10z` : `M${x} ${y - 7}l7 7l-7 7l-7 -7z`
  return <path className="groups-observed" d={d} />
}
