import { apportion } from '../engine/apportion.ts'
import { calibrate } from '../engine/calibrate.ts'
import { presetById } from '../scenario/presets/index.ts'
import type { Published } from '../scenario/presets/preset.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { expectedAt } from './derive.ts'

/** One way in which a published count may have come about. */
export type World = Readonly<{
  id: string
  galleryShare: number
  factor: number
  cross: number
  fmr: number
  counts: readonly Readonly<{ label: string; count: number; of: number }>[]
}>

export type EquivalentWorlds = Readonly<{ label: string; reference: string; worlds: readonly World[] }>

/** Who may have been in the gallery (nobody published it), and one world in which that makes no difference. */
const KINDS = [
  { id: 'fewer', galleryShare: 0.3, cross: 0.2 },
  { id: 'half', galleryShare: 0.5, cross: 0.2 },
  { id: 'more', galleryShare: 0.6, cross: 0.2 },
  { id: 'alike', galleryShare: 0.3, cross: 1 },
] as const

/**
 * Worlds that all give the counts a preset's test published for its two groups (MODEL.md 5), solved when asked for.
 * Null when the test published no count for each of two groups.
 */
export function equivalentWorldsOf(presetId: string): EquivalentWorlds | null {
  const preset = presetById(presetId)
  const groups = preset?.scenario.groups ?? []
  const found = groups.map(({ id }) =>
    preset?.published.find(
      ({ group, what, count }) => group === id && what === 'wronglyMatched' && (count ?? 0) > 0,
    ),
  )
  const [one, other] = found
  if (preset === null || groups.length !== 2 || one === undefined || other === undefined) return null
  const worlds = KINDS.flatMap((kind) => solve(preset.scenario, [one, other], kind))
  return { label: groups[0]!.id, reference: groups[1]!.id, worlds }
}

function solve(scenario: Scenario, published: readonly Published[], kind: (typeof KINDS)[number]): World[] {
  const { galleryShare, cross, id } = kind
  const galleryCounts = apportion(scenario.gallerySize, [galleryShare, 1 - galleryShare])
  const fpirs = published.map(({ rate }) => rate)
  const solved = calibrate({
    fpirs,
    galleryCounts,
    rho: scenario.rho,
    cross,
    reference: 1,
    at: { threshold: published[0]?.threshold ?? 80, tau: scenario.tau },
  })
  if (solved === null) return []
  const world = {
    id,
    galleryShare,
    cross,
    fmr: solved.fmr,
    factor: solved.falseMatchFactors[0] ?? 1,
    counts: [],
  }
  const there = { ...scenario, ...changesTo(scenario, world) }
  const rates = expectedAt(there, scenario.threshold)
  const counts = scenario.groups.map(({ id: label }, g) => ({
    label,
    count: rates.groups[g]?.falsePositives ?? 0,
    of: rates.groups[g]?.searches ?? 0,
  }))
  return [{ ...world, counts }]
}

function changesTo(scenario: Scenario, world: World): Pick<Scenario, 'fmr' | 'cross' | 'groups'> {
  return {
    fmr: world.fmr,
    cross: world.cross,
    groups: scenario.groups.map((group, g) => ({
      ...group,
      galleryShare: g === 0 ? world.galleryShare : 1 - world.galleryShare,
      falseMatchFactor: g === 0 ? world.factor : 1,
    })),
  }
}

/** The published test as it would have been in this world. */
export function worldScenario(presetId: string, world: World): Partial<Scenario> {
  const scenario = presetById(presetId)?.scenario
  return scenario === undefined ? {} : { ...scenario, ...changesTo(scenario, world) }
}

/** Whether a scenario stands in this world: the same gallery and nearly the same factor. */
export function sameWorld({ groups, cross }: Scenario, world: World): boolean {
  const [first] = groups
  const total = groups.reduce((sum, { galleryShare }) => sum + galleryShare, 0)
  if (first === undefined || total === 0 || Math.abs(cross - world.cross) > 1e-9) return false
  return (
    Math.abs(first.galleryShare / total - world.galleryShare) < 1e-6 &&
    Math.abs(first.falseMatchFactor / world.factor - 1) < 1e-4
  )
}
