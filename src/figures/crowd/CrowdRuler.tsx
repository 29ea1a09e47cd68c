import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { DragHandle, type Phase } from '../frame/DragHandle.tsx'
import { labelTicks } from '../frame/labelTicks.ts'
import { snapGallery } from '../../rulers/snap.ts'
import { galleryByKey } from '../../rulers/stepByKey.ts'
import type { CrowdLayout } from './crowdLayout.ts'
import { CROWD_SIZES } from './crowdTable.ts'
import { sizeName } from './crowdWords.ts'

export type CrowdRulerProps = Readonly<{
  layout: CrowdLayout
  gallerySize: number
  lit: number
  /** People lit in a gallery of one person, then in those of CROWD_SIZES. */
  litAmong: readonly number[]
  onGallery: ((size: number, phase: Phase) => void) | undefined
}>

const TICKS = [1, ...CROWD_SIZES]
/** Which sizes keep their name where room is short: the ends, the known galleries, then powers of ten. */
const ORDER = [0, 7, 2, 5, 4, 1, 3, 6]

/** The gallery's ruler under the crowd, with the handle that pulls the view back, and how many light up on the way. */
export function CrowdRuler({ layout, gallerySize, lit, litAmong, onGallery }: CrowdRulerProps) {
  const { ruler, rulerY, left, right } = layout
  const at = { x: ruler.toPosition(gallerySize), y: rulerY }
  const positions = TICKS.map((size) => ruler.toPosition(size))
  const names = TICKS.map((size) => sizeName(size, 'tick'))
  const counts = litAmong.map((among, i) =>
    i === 0 ? t('crowd.lit', { lit: among, count: formatCount(among) }) : formatCount(among),
  )
  const wider = names.map((name, i) =>
    i > 0 && (counts[i] ?? '').length >= name.length ? `${counts[i]}0` : name,
  )
  const shown = labelTicks(positions, wider, ORDER, 8)
  const knob = <circle className="crowd-knob" cx={at.x} cy={at.y} r="9" />
  return (
    <g className="crowd-ruler">
      <path className="crowd-track" d={`M${left},${rulerY}H${right}`} />
      <path className="crowd-track-done" d={`M${left},${rulerY}H${at.x}`} />
      <path className="crowd-ticks" d={positions.map((x) => `M${x},${rulerY + 6}v6`).join('')} />
      {shown.map((i) => (
        <text key={i} className="crowd-soft" x={positions[i]} y={rulerY + 27} textAnchor="middle">
          {names[i]}
        </text>
      ))}
      <g aria-hidden="true">
        {shown.map((i) => (
          <text
            key={i}
            className="crowd-ring-lit"
            {...besideEdges(i, positions[i] ?? 0, layout)}
            y={rulerY + 43}
          >
            {counts[i]}
          </text>
        ))}
      </g>
      {onGallery === undefined ? (
        knob
      ) : (
        <DragHandle
          at={at}
          label={t('crowd.handle')}
          value={gallerySize}
          min={ruler.limits[0]}
          max={ruler.limits[1]}
          valueText={t('crowd.handle.value', {
            n: gallerySize,
            count: formatCount(gallerySize),
            lit,
            litCount: formatCount(lit),
          })}
          onDrag={({ x }, phase) => onGallery(snapGallery(ruler.toValue(x)), phase)}
          onKey={(key) => {
            const next = galleryByKey(gallerySize, key)
            if (next !== null) onGallery(next, 'end')
            return next !== null
          }}
        >
          <circle className="crowd-target" cx={at.x} cy={at.y} r="18" />
          <circle className="drag-handle-ring" cx={at.x} cy={at.y} r="13" />
          {knob}
        </DragHandle>
      )}
    </g>
  )
}

/** Counts are wider than the names of the ends, which are at the edges of the drawing. */
function besideEdges(i: number, at: number, { left, width }: CrowdLayout) {
  if (i === 0) return { x: left - 4, textAnchor: 'start' } as const
  if (i === TICKS.length - 1) return { x: Math.min(at + 30, width), textAnchor: 'end' } as const
  return { x: at, textAnchor: 'middle' } as const
}
