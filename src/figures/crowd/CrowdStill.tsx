import { camera, lightSide, type CrowdLayout } from './crowdLayout.ts'
import { isLit, type PlacedLights } from './crowdLights.ts'

type CrowdStillProps = Readonly<{
  id: string
  layout: CrowdLayout
  gallerySize: number
  thresholdX: number
  lights: PlacedLights
}>

/**
 * The crowd where no canvas can be painted: HTML that is read without a script. Every light stands where it is; those
 * who are not lit are a grain without places of their own, since 20,000 of them would not fit into a page.
 */
export function CrowdStill({ id, layout, gallerySize, thresholdX, lights }: CrowdStillProps) {
  const { cx, cy, radius } = layout
  const scale = camera(gallerySize, radius)
  const on = Array.from({ length: lights.count }, (_, i) => i).filter((i) =>
    isLit(lights, i, gallerySize, thresholdX),
  )
  const side = Math.round(lightSide(on.length, radius))
  const corner = (at: number | undefined, middle: number): number =>
    Math.round(middle + (at ?? 0) * scale - side / 2)
  const squares = on.map(
    (i) => `M${corner(lights.atX[i], cx)} ${corner(lights.atY[i], cy)}h${side}v${side}h${-side}z`,
  )
  return (
    <>
      <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse">
        <path className="crowd-still-people" d="M0 0h1.4v1.4h-1.4z" />
      </pattern>
      <circle cx={cx} cy={cy} r={radius} fill={`url(#${id})`} />
      <path className="crowd-still-lights" d={squares.join('')} />
    </>
  )
}
