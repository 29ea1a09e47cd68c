import { grainOf } from './crowdGrain.ts'
import { camera, dotSide, markRadius, type CrowdLayout } from './crowdLayout.ts'
import { markedAmong, placeOf, type NamedPeople } from './crowdPeople.ts'

type CrowdStillProps = Readonly<{
  id: string
  layout: CrowdLayout
  gallerySize: number
  people: NamedPeople
}>

/**
 * The crowd where no canvas can be painted: HTML that is read without a script. Everybody named is marked where they
 * stand; the others are a grain without places of their own, since 20,000 of them would not fit into a page.
 */
export function CrowdStill({ id, layout, gallerySize, people }: CrowdStillProps) {
  const { cx, cy, radius } = layout
  const scale = camera(gallerySize, radius)
  const marked = markedAmong(people)
  const isAlone = grainOf(gallerySize, layout.room).level === 0
  const circle = (i: number, r: number): string => {
    const at = placeOf(people, i)
    const [x, y] = [Math.round(cx + at.x * scale), Math.round(cy + at.y * scale)]
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
  }
  const dot = Math.round(5 * dotSide(gallerySize, layout)) / 10
  const ring = Math.round(markRadius(marked.length, gallerySize, layout))
  return (
    <>
      <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse">
        <path className="crowd-still-people" d="M0 0h1.4v1.4h-1.4z" />
      </pattern>
      <circle cx={cx} cy={cy} r={radius} fill={`url(#${id})`} />
      <path className="crowd-still-rings" d={marked.map((i) => circle(i, ring)).join('')} />
      {isAlone && <path className="crowd-still-named" d={marked.map((i) => circle(i, dot)).join('')} />}
    </>
  )
}
