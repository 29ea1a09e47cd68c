type Point = readonly [x: number, y: number]
type Pen = (points: readonly Point[]) => string

type Line<Datum> = ((data: readonly Datum[]) => string | null) & Steps<Datum>

type Steps<Datum> = Readonly<{
  x: (of: (datum: Datum) => number) => Line<Datum>
  y: (of: (datum: Datum) => number) => Line<Datum>
  curve: (pen: Pen) => Line<Datum>
}>

/** d3's line: points through a pen, as the text of a path. */
export function line<Datum>(): Line<Datum> {
  let [xOf, yOf]: ((datum: Datum) => number)[] = [() => 0, () => 0]
  let pen = straight
  const draw = (data: readonly Datum[]): string | null =>
    data.length === 0 ? null : pen(data.map((datum) => [xOf!(datum), yOf!(datum)]))
  const made: Line<Datum> = Object.assign(draw, {
    x: (of: (datum: Datum) => number) => ((xOf = of), made),
    y: (of: (datum: Datum) => number) => ((yOf = of), made),
    curve: (other: Pen) => ((pen = other), made),
  })
  return made
}

const round = (value: number): number => Math.round(value * 1000) / 1000
const move = ([x, y]: Point): string => `M${round(x)},${round(y)}`
const lineTo = ([x, y]: Point): string => `L${round(x)},${round(y)}`

const straight: Pen = (points) =>
  points.map((point, i) => (i === 0 ? move(point) : lineTo(point))).join('') + alone(points)

const alone = (points: readonly Point[]): string => (points.length === 1 ? 'Z' : '')

/** A curve that turns only where the points do (Steffen 1990). One after another, x must not decrease. */
export const curveMonotoneX: Pen = (points) => monotone(points, (x, y) => [x, y])

/** The same with x and y exchanged: y must not decrease. */
export const curveMonotoneY: Pen = (points) =>
  monotone(
    points.map(([x, y]) => [y, x]),
    (x, y) => [y, x],
  )

function monotone(all: readonly Point[], turned: (x: number, y: number) => Point): string {
  const points = all.filter(([x, y], i) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1])
  const place = ([x, y]: Point): string => turned(x, y).map(round).join(',')
  const [first, second] = points
  if (first === undefined || second === undefined) return points.map((one) => `M${place(one)}Z`).join('')
  if (points.length === 2) return `M${place(first)}L${place(second)}`
  const slopes = slopesOf(points)
  const curves = points.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = points[i]!
    const third = (x - fromX) / 3
    const [leave, arrive] = [third * slopes[i]!, third * slopes[i + 1]!]
    return `C${[[fromX + third, fromY + leave] as const, [x - third, y - arrive] as const, [x, y] as const].map(place).join(',')}`
  })
  return `M${place(first)}${curves.join('')}`
}

function slopesOf(points: readonly Point[]): readonly number[] {
  const steps = points.slice(1).map(([x, y], i) => {
    const width = x - points[i]![0]
    return { width, slope: (y - points[i]![1]) / width }
  })
  const inner = steps.slice(1).map((right, i) => middleSlope(steps[i]!, right))
  const end = (step: Step, next: number): number => (step.width === 0 ? next : (3 * step.slope - next) / 2)
  return [end(steps[0]!, inner[0]!), ...inner, end(steps.at(-1)!, inner.at(-1)!)]
}

type Step = Readonly<{ width: number; slope: number }>

function middleSlope(left: Step, right: Step): number {
  const mean = (left.slope * right.width + right.slope * left.width) / (left.width + right.width)
  const sign = (slope: number): number => (slope < 0 ? -1 : 1)
  const least = Math.min(Math.abs(left.slope), Math.abs(right.slope), 0.5 * Math.abs(mean))
  return (sign(left.slope) + sign(right.slope)) * least || 0
}
