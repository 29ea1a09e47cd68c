import { isLit, type CrowdLights } from './crowdLights.ts'

/** Lights a Page key passes over. */
const PAGE = 10

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: PAGE,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -PAGE,
  Home: -Infinity,
  End: Infinity,
}

/**
 * Where a key leads from a light: from one to the next in the order in which people come, so from the middle of the crowd
 * to its rim and back. Home is nearest the middle, End at the rim. Null for other keys, and where nobody is lit.
 *
 * @param from a light, or -1: then a step leads to the first
 * @returns its index
 */
export function moveLight(
  lights: CrowdLights,
  from: number,
  key: string,
  gallerySize: number,
  thresholdX: number,
): number | null {
  const step = STEPS[key]
  if (step === undefined) return null
  const start = from < 0 ? edgeLight(lights, -1, gallerySize, thresholdX) : from
  if (start < 0) return null
  if (!Number.isFinite(step)) return edgeLight(lights, Math.sign(step), gallerySize, thresholdX)
  if (from < 0) return start
  let at = from
  for (let i = 0; i < Math.abs(step); i += 1)
    at = besideLight(lights, at, Math.sign(step), gallerySize, thresholdX)
  return at
}

/** The light nearest the middle (-1) or at the rim (1); -1 where nobody is lit. */
export function edgeLight(lights: CrowdLights, way: number, gallerySize: number, thresholdX: number): number {
  let edge = -1
  for (let i = 0; i < lights.count; i += 1)
    if (isLit(lights, i, gallerySize, thresholdX) && (edge < 0 || isBeyond(lights, i, edge, way))) edge = i
  return edge
}

/** How many lights stand no further out than this one: its number, from 1. */
export function lightNumber(
  lights: CrowdLights,
  light: number,
  gallerySize: number,
  thresholdX: number,
): number {
  let number = 0
  for (let i = 0; i < lights.count; i += 1)
    if (isLit(lights, i, gallerySize, thresholdX) && !isBeyond(lights, i, light, 1)) number += 1
  return number
}

/** The next light outward (1) or inward (-1); the same one at the end. */
function besideLight(
  lights: CrowdLights,
  from: number,
  way: number,
  gallerySize: number,
  thresholdX: number,
): number {
  let beside = from
  for (let i = 0; i < lights.count; i += 1)
    if (isBeyond(lights, i, from, way) && isLit(lights, i, gallerySize, thresholdX))
      if (beside === from || isBeyond(lights, beside, i, way)) beside = i
  return beside
}

function isBeyond({ position }: CrowdLights, i: number, other: number, way: number): boolean {
  return ((position[i] ?? 0) - (position[other] ?? 0)) * way > 0
}
