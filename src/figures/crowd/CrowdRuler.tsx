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
  /** People named. */
  named: number
  onGallery: ((size: number, phase: Phase) => void) | undefined
}>

const TICKS = [1, ...CROWD_SIZES]
/** Which sizes keep their name where room is short: the ends, the known galleries, then powers of ten. */
const ORDER = [0, 7, 2, 5, 4, 1, 3, 6]

/** The gallery's ruler under the crowd, with the handle that pulls the view back. */
export function CrowdRuler({ layout, gallerySize, named, onGallery }: CrowdRulerProps) {
  const { ruler, rulerY, left, right } = layout
  const at = { x: ruler.toPosition(gallerySize), y: rulerY }
  const positions = TICKS.map((size) => ruler.toPosition(size))
  const names = TICKS.map((size) => sizeName(size, 'tick'))
  const shown = labelTicks(positions, names, ORDER, 8)
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
            named,
            namedCount: formatCount(named),
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
