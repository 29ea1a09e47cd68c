/**
 * The standard normal distribution, kept in its upper tail: a false match rate is a tail of 1e-6 to 1e-15, where
 * `1 - cdf` has no digits left.
 *
 * `normalSf` is W. J. Cody's rational approximation (Math. Comp. 23, 1969; the coefficients of his ANORM, 1993);
 * `normalIsf` is M. J. Wichura's AS 241, PPND16 (Appl. Stat. 37, 1988). Both hold relative 1e-12 or better from
 * 1e-300 to 1.
 */
const CENTRE = {
  above: [0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582],
  last: 18154.981253343561249,
  below: [47.20258190468824187, 976.09855173777669322, 10260.932208618978205],
  lastBelow: 45507.789335026729956,
} as const

const INVERSE_SQRT_TWO_PI = 0.39894228040143267794

/** Where the three approximations meet, and where the tail is no longer a double. */
const CENTRE_END = 0.67448975
const MIDDLE_END = 5.656854249492380195
const NO_TAIL = 38.6

/** Density of the standard normal. */
export function normalPdf(z: number): number {
  return INVERSE_SQRT_TWO_PI * Math.exp(-0.5 * z * z)
}

/**
 * P(Z > z) for a standard normal Z. Any z, -Infinity and Infinity included; NaN gives NaN. Exactly 0 only where the
 * tail is below the smallest double (z > 38.5).
 */
export function normalSf(z: number): number {
  const size = Math.abs(z)
  if (size <= CENTRE_END) return 0.5 - z * centre(z * z)
  if (size > NO_TAIL) return z > 0 ? 0 : 1
  const tail = Math.exp(-0.5 * size * size) * millsRatio(size)
  return z > 0 ? tail : 1 - tail
}

/** Natural logarithm of `normalSf(z)`: finite for every finite z. */
export function normalLogSf(z: number): number {
  if (z === Infinity) return -Infinity
  if (z > MIDDLE_END) return -0.5 * z * z + Math.log(millsRatio(z))
  return z < -CENTRE_END ? Math.log1p(-normalSf(-z)) : Math.log(normalSf(z))
}

/**
 * The z with P(Z > z) = p. `p` is in [0, 1]: 0 gives Infinity, 1 gives -Infinity, anything outside NaN. Pass a small
 * upper tail itself, never `1 - cdf`: no digit is lost down to 1e-300.
 */
export function normalIsf(p: number): number {
  const q = 0.5 - p
  if (Math.abs(q) <= 0.425) return q * ratio(QUANTILE_CENTRE, 0.180625 - q * q)
  const smaller = q < 0 ? 1 - p : p
  if (!(smaller > 0)) return smaller === 0 ? Math.sign(q) * Infinity : NaN
  const r = Math.sqrt(-Math.log(smaller))
  const size = r <= 5 ? ratio(QUANTILE_MIDDLE, r - 1.6) : ratio(QUANTILE_FAR, r - 5)
  return q < 0 ? -size : size
}

function centre(square: number): number {
  const [a4, a0, a1, a2] = CENTRE.above
  const [b0, b1, b2] = CENTRE.below
  const above = (((a4 * square + a0) * square + a1) * square + a2) * square + CENTRE.last
  const below = (((square + b0) * square + b1) * square + b2) * square + CENTRE.lastBelow
  return above / below
}

/** P(Z > z) / exp(-z²/2), for z above CENTRE_END. Written out: this is the innermost line of every rate. */
function millsRatio(z: number): number {
  if (z <= MIDDLE_END) {
    // prettier-ignore
    const above = (((((((((1.0765576773720192317e-8 * z + 0.39894151208813466764) * z + 8.8831497943883759412) * z +
      93.506656132177855979) * z + 597.27027639480026226) * z + 2494.5375852903726711) * z +
      6848.1904505362823326) * z + 11602.651437647350124) * z) + 9842.7148383839780218)
    // prettier-ignore
    const below = ((((((((z + 22.266688044328115691) * z + 235.38790178262499861) * z + 1519.377599407554805) * z +
      6485.558298266760755) * z + 18615.571640885098091) * z + 34900.952721145977266) * z +
      38912.003286093271411) * z + 19685.429676859990727)
    return above / below
  }
  const s = 1 / (z * z)
  const above =
    ((((0.02307344176494017303 * s + 0.21589853405795699) * s + 0.1274011611602473639) * s +
      0.022235277870649807) *
      s +
      0.001421619193227893466) *
      s +
    2.9112874951168792e-5
  const below =
    ((((s + 1.28426009614491121) * s + 0.468238212480865118) * s + 0.0659881378689285515) * s +
      0.00378239633202758244) *
      s +
    7.29751555083966205e-5
  return (INVERSE_SQRT_TWO_PI - (s * above) / below) / z
}

type Rational = Readonly<{ above: readonly number[]; below: readonly number[] }>

/** Quotient of two polynomials, highest power last. */
function ratio({ above, below }: Rational, r: number): number {
  let top = 0
  let bottom = 0
  for (let i = above.length - 1; i >= 0; i -= 1) {
    top = top * r + above[i]!
    bottom = bottom * r + below[i]!
  }
  return top / bottom
}

const QUANTILE_CENTRE: Rational = {
  above: [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
    45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  below: [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
    39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
  ],
}

const QUANTILE_MIDDLE: Rational = {
  above: [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  below: [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
}

const QUANTILE_FAR: Rational = {
  above: [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  below: [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
    1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
}
