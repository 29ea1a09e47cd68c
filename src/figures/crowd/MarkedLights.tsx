import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { type CrowdLayout, camera } from './crowdLayout.ts'
import { lightOfSearch, type PlacedLights } from './crowdLights.ts'
import { writeLightScore } from './crowdWords.ts'

type MarkedLightsProps = Readonly<{
  layout: CrowdLayout
  lights: PlacedLights
  gallerySize: number
  thresholdX: number
  picked: number | null
  /** The light looked at by keys, or -1. */
  looked: number
}>

/** The strongest light of the picked search, and the light looked at by keys; one of them says who it is. */
export function MarkedLights({ layout, lights, gallerySize, thresholdX, picked, looked }: MarkedLightsProps) {
  const strongest = picked === null ? -1 : lightOfSearch(lights, picked, gallerySize, thresholdX)
  return (
    <>
      {strongest >= 0 && (
        <g className="crowd-picked">
          <LightRing
            {...{ layout, lights, gallerySize, light: strongest }}
            isNamed={looked < 0 || looked === strongest}
          />
        </g>
      )}
      {looked >= 0 && looked !== strongest && (
        <g className="crowd-picked crowd-looked" data-no-export="">
          <LightRing {...{ layout, lights, gallerySize, light: looked }} isNamed />
        </g>
      )}
    </>
  )
}

type RingProps = Omit<MarkedLightsProps, 'thresholdX' | 'picked' | 'looked'> &
  Readonly<{ light: number; isNamed: boolean }>

/** A ring around a light, and a line from it to who that is. */
function LightRing({ layout, lights, gallerySize, light, isNamed }: RingProps) {
  const { cx, cy, radius } = layout
  const scale = camera(gallerySize, radius)
  const x = cx + (lights.atX[light] ?? 0) * scale
  const y = cy + (lights.atY[light] ?? 0) * scale
  const isLeft = x < cx
  const labelX = isLeft ? cx - radius : cx + radius
  const labelY = cy + radius + 4
  return (
    <>
      <circle cx={x} cy={y} r="10" />
      {isNamed && (
        <>
          <path d={`M${x},${y + 10}V${labelY - 16}`} />
          <text x={labelX} y={labelY} textAnchor={isLeft ? 'start' : 'end'}>
            {t('crowd.picked', {
              position: formatCount(lights.position[light] ?? 0),
              score: writeLightScore(lights.x[light] ?? 0),
            })}
          </text>
        </>
      )}
    </>
  )
}
