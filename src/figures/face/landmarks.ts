/** Where a landmark belongs: what moves an eye moves all of its points. */
export type Region = 'outline' | 'forehead' | 'brow' | 'eye' | 'nose' | 'mouth' | 'cheek' | 'chin'

export type Landmark = Readonly<{
  region: Region
  /** -1 the left half of the drawing, 1 the right, 0 the midline. */
  side: -1 | 0 | 1
  /** In a frame 100 wide and 125 high; y grows downwards. */
  x: number
  y: number
}>

/** The drawing of a face is 4 wide and 5 high, as a booking photo is. */
export const FACE_WIDTH = 100
export const FACE_HEIGHT = 125

const CENTRE = FACE_WIDTH / 2
const MOUTH_Y = 86

type Points = readonly (readonly [number, number])[]

/** On the midline, by y alone. */
const MIDLINE: Readonly<Partial<Record<Region, readonly number[]>>> = {
  outline: [13, 111],
  forehead: [27],
  nose: [46, 57, 67, 72.5],
  mouth: [81.5, MOUTH_Y, 91.5],
  chin: [99],
}

/** One half, by distance from the midline and y. */
const HALF: Readonly<Partial<Record<Region, Points>>> = {
  outline: [
    [13, 15],
    [25, 22],
    [33, 34],
    [36.5, 49],
    [36, 64],
    [33.5, 78],
    [28.5, 90],
    [20.5, 101],
    [10.5, 108.5],
  ],
  forehead: [
    [14, 29],
    [25, 33.5],
  ],
  brow: [
    [6.5, 43.5],
    [13, 40],
    [20, 39.5],
    [27, 43],
  ],
  eye: [
    [9, 52.5],
    [13.3, 49.3],
    [19.2, 49.2],
    [24, 52.8],
    [19, 55.4],
    [13.3, 55.4],
    [16.3, 52.3],
  ],
  nose: [
    [4, 63],
    [7.5, 71],
  ],
  mouth: [
    [14, MOUTH_Y],
    [7.5, 82],
    [7.5, 90.5],
  ],
  cheek: [
    [24, 64],
    [16.5, 72],
    [25, 80],
  ],
  chin: [[12, 98.5]],
}

/** The landmarks of the average face, as such machines place them: eyes, brows, nose, mouth, outline. */
export const LANDMARKS: readonly Landmark[] = [
  ...entries(MIDLINE).flatMap(([region, ys]) => ys.map((y): Landmark => ({ region, side: 0, x: CENTRE, y }))),
  ...entries(HALF).flatMap(([region, points]) =>
    points.flatMap(([out, y]): Landmark[] => [
      { region, side: -1, x: CENTRE - out, y },
      { region, side: 1, x: CENTRE + out, y },
    ]),
  ),
]

function entries<Value>(regions: Readonly<Partial<Record<Region, Value>>>): [Region, Value][] {
  return Object.entries(regions) as [Region, Value][]
}

/** Lines an eye follows: outline, brows, eyes, nose and mouth, each a row of places in `LANDMARKS`. */
export const CONTOURS: readonly (readonly number[])[] = [
  around('outline', 0),
  ...([-1, 1] as const).flatMap((side) => [
    along('brow', ({ x, side: of }) => (of === side ? x : null)),
    around('eye', side),
  ]),
  along('nose', ({ side, y }) => (side === 0 ? y : null)),
  along('nose', ({ x, y }) => (y > 70 ? x : null)),
  around('mouth', 0),
  along('mouth', ({ x, y }) => (y === MOUTH_Y ? x : null)),
]

/** A region's landmarks in the order of `by`; those for which it is null are left out. */
function along(region: Region, by: (landmark: Landmark) => number | null): number[] {
  return LANDMARKS.flatMap((landmark, i) => {
    const order = landmark.region === region ? by(landmark) : null
    return order === null ? [] : [{ i, order }]
  })
    .toSorted((a, b) => a.order - b.order)
    .map(({ i }) => i)
}

/** A region's rim as a closed line; what lies in its middle (a pupil, the line between the lips) is left out. */
function around(region: Region, side: -1 | 0 | 1): number[] {
  const own = LANDMARKS.filter((at) => at.region === region && (side === 0 || at.side === side))
  const middle = (of: (at: Landmark) => number): number =>
    own.reduce((sum, at) => sum + of(at), 0) / own.length
  const [x, y] = [middle((at) => at.x), middle((at) => at.y)]
  const rim = along(region, (at) => {
    if (!own.includes(at) || Math.hypot(at.x - x, at.y - y) < 1.5) return null
    return Math.atan2(at.y - y, at.x - x)
  })
  return [...rim, ...rim.slice(0, 1)]
}
