import { toLogOdds } from '../../engine/logOdds.ts'
import { tMaybe } from '../../i18n/translate.ts'
import { isCompared } from '../../scenario/isCompared.ts'
import type { EnsembleId } from '../../engine/ensembles/index.ts'
import { narrowScale, productOf, thresholdsOf, type NarrowScale } from '../../scenario/presets/product.ts'
import { PRESET_SCENARIOS } from '../../scenario/presets/scenarios.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { expectedAt } from '../../state/derive.ts'
import { mapStanding } from '../../state/mapStanding.ts'
import { drawnThreshold } from '../../state/ownThresholds.ts'
import { sharesOf } from '../../state/shares.ts'
import { titleOf } from '../../words/presetTitle.ts'
import {
  isoLines,
  lineAt,
  MISSED_DECADES,
  MISSED_LEVELS,
  WRONG_LEVELS,
  type IsoLine,
  type ShareAt,
} from './isoLines.ts'
import { NEEDED } from './mapRanges.ts'
import type { MapStanding } from './mapStanding.ts'
import type { MapInWords, MapShares } from './mapWords.ts'

/** A real deployment, test or claim, as a labelled place on the map. The first in a list matter most. */
export type MapPlace = Readonly<{
  id: string
  name: string
  /** Percent; null when whoever ran it set no threshold (shown at the edge of the map). */
  threshold: number | null
  gallerySize: number
  /** `test`: somebody measured it (open mark). `use`: somebody runs it (filled mark). */
  kind: 'test' | 'use'
}>

export type MapData = Readonly<{
  /** Percent. */
  threshold: number
  gallerySize: number
  /** Pinned threshold in percent, or null. */
  comparison: number | null
  /** Share (0-1) of searches for someone not enrolled that name somebody. Keep its identity while the model stays. */
  wrongPer: ShareAt
  /** Share (0-1) of searches for someone enrolled that miss them; null draws no misses. Likewise. */
  missed: ShareAt | null
  /** Both where the point stands, if they are known already; left out, they are asked of `wrongPer` and `missed`. */
  here?: MapShares | undefined
  /** Where the system stands if one threshold does not hold for everyone; null, or left out, if it does. */
  standing?: MapStanding | null
  /** The part of all thresholds that is shown; null, or left out, for all. Keep its identity while the product stays. */
  scale?: NarrowScale | null
}> &
  Pick<MapInWords, 'ranges' | 'isExact'>

/** Where a state stands on the map, and how the ground lies. */
export function mapData(scenario: Scenario): MapData {
  const { wrong, missed } = sharesOf(scenario)
  const standing = mapStanding(scenario)
  return {
    threshold: drawnThreshold(scenario),
    gallerySize: scenario.gallerySize,
    comparison: isCompared(scenario) ? scenario.comparison : null,
    wrongPer: wrong,
    missed,
    here: standing === null ? sharesHere(scenario) : undefined,
    standing,
    scale: narrowScale(scenario),
    isExact: thresholdsOf(scenario).note === null,
  }
}

/** As the sentence says them: the map need not work them out once more. */
function sharesHere(scenario: Scenario): MapShares | undefined {
  const { fpir, fnir } = expectedAt(scenario, scenario.threshold).overall
  return fpir === null || fnir === null ? undefined : { wrong: fpir, missed: fnir }
}

/** Places worth a name on the map, the most telling first. */
const PLACES = ['amazon-2018', 'washington-county', 'aclu-2018', 'orlando-2018'] as const
const TESTS: readonly string[] = ['amazon-2018', 'aclu-2018']

/** Products whose scores are not on this ruler: 80% of theirs is another place, and their zones are others. */
const OTHER_RULERS: readonly EnsembleId[] = ['cognitec2025', 'fbi2016', 'neoface2017', 'neoface2024']

/** Other systems on the ruler of the one stood in, which is the reader's own point. All of them are Rekognition. */
export function mapPlaces(preset: string): readonly MapPlace[] {
  if (OTHER_RULERS.includes(productOf({ preset }))) return []
  return PLACES.filter((id) => id !== preset).flatMap((id) => {
    const other = PRESET_SCENARIOS.get(id)
    if (other === undefined) return []
    const { mode, threshold, gallerySize } = other
    const name = tMaybe(`preset.${id}.place`) ?? titleOf(id)
    const kind = TESTS.includes(id) ? 'test' : 'use'
    return [{ id, name, threshold: mode === 'rank' ? null : threshold, gallerySize, kind }]
  })
}

export type MapLines = Readonly<{ wrong: readonly IsoLine[]; missed: readonly IsoLine[] }>

/** Solved once for a model: neither the threshold nor the gallery in use is looked at. */
export function mapLines(wrongPer: ShareAt, missed: ShareAt | null): MapLines {
  return {
    wrong: isoLines(wrongPer, WRONG_LEVELS),
    missed: missed === null ? [] : isoLines(missed, MISSED_LEVELS, MISSED_DECADES),
  }
}

/** The pinned setting; null where none is. */
export function pinnedOnMap(
  state: Pick<MapData, 'comparison' | 'gallerySize' | 'wrongPer' | 'missed'>,
): MapInWords['comparison'] {
  const { comparison } = state
  return comparison === null ? null : { threshold: comparison, shares: sharesAt(state, comparison) }
}

/** What the words say. `pinned` as `pinnedOnMap` gives it: a drag of the threshold leaves it as it is. */
export function readMap(state: MapData, lines: MapLines, pinned: MapInWords['comparison']): MapInWords {
  const { threshold, gallerySize } = state
  const need = lines.wrong.find(({ level }) => level === NEEDED)
  return {
    threshold,
    gallerySize,
    here: state.here ?? sharesAt(state, threshold),
    comparison: pinned,
    neededX: need === undefined ? NaN : lineAt(need, gallerySize),
    ranges: state.ranges ?? null,
    ...(state.isExact !== undefined && { isExact: state.isExact }),
  }
}

function sharesAt(
  { gallerySize, wrongPer, missed }: Pick<MapData, 'gallerySize' | 'wrongPer' | 'missed'>,
  percent: number,
): MapShares {
  const x = toLogOdds(percent)
  return { wrong: wrongPer(gallerySize, x), missed: missed === null ? null : missed(gallerySize, x) }
}
