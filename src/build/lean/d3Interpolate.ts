/**
 * d3-interpolate for numbers alone, put in its place when we bundle: d3-scale could also run from one colour or one
 * transform to another, which nothing here does, and that is a tenth of an embedded figure.
 */
export function interpolateNumber(a: number, b: number): (share: number) => number {
  return (share) => a * (1 - share) + b * share
}

export const interpolate = interpolateNumber

export function interpolateRound(a: number, b: number): (share: number) => number {
  return (share) => Math.round(a * (1 - share) + b * share)
}

export function piecewise(): never {
  throw new Error('Not in the lean d3-interpolate (src/build/lean).')
}
