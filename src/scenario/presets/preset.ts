import type { EnsembleId } from '../../engine/ensembles/index.ts'
import type { Scenario } from '../scenario.ts'
import { defaultThresholds, type Thresholds } from './thresholds.ts'

/** A page or article a number was taken from. Proper names stay as they were printed. */
export type Citation = Readonly<{
  /** Null when only the publisher and the address are known. */
  title: string | null
  publisher: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the page carries none. */
  date: string | null
  /** Null when no public address is known. */
  url: string | null
}>

/**
 * What a published number counts.
 * - `wronglyMatched`: searches for people who were not enrolled that returned somebody
 * - `found`: searches for people who were enrolled that returned them
 * - `returned`: searches, of whatever kind, that returned somebody
 * - `wrongAlerts`: of the searches that returned somebody, those that returned the wrong person
 */
export type PublishedWhat = 'wronglyMatched' | 'found' | 'returned' | 'wrongAlerts'

/** One published result, as data, so that the model can be held against it. */
export type Published = Readonly<{
  what: PublishedWhat
  /** Group id in the preset's scenario, or null for all groups together. */
  group: string | null
  /** Null when only a rate was published. */
  count: number | null
  of: number | null
  /** 0 to 1: as published, or count divided by of. */
  rate: number
  /** In percent; null when it was not published, or is on the ruler of another product. */
  threshold: number | null
  gallerySize: number | null
  /** Where `threshold` is null, which of the scenario's two thresholds stands for it; `threshold` if left out. */
  setting?: 'threshold' | 'comparison'
  /** Where `of` is not printed but follows from what is: a share of a total, or a sum of printed counts. */
  isWorkedOut?: boolean
  /** When it was counted, where one source has several periods: first and last day or month, as dates of a citation are. */
  period?: readonly [string, string]
  source: Citation
}>

export type SolvedParameter = 'fmr' | 'falseMatchFactor' | 'photo' | 'matedShare' | 'tau'

/** A setting that was not chosen but solved, so that the model gives a published number. */
export type SolvedFrom = Readonly<{
  parameter: SolvedParameter
  /** The group whose factor it is; null for a setting of the whole scenario. */
  group: string | null
  from: Published
}>

/** What a setting would have to be for the model to give a published number that this preset does not reproduce. */
export type Implied = Readonly<{ parameter: 'fmr'; value: number; from: Published }>

export type GalleryPhotos = 'mugshots' | 'photos'

/** Who is searched for: a person on a photo that somebody picked, or everyone whom a camera, a gate or a group photo shows. */
export type Probe = 'photo' | 'scene'

/** A place to stand: settings, and an honest account of where each came from. */
export type Preset = Readonly<{
  id: string
  /** The parameter sets that agree with what was published of the product (engine/ensembles): how sure its numbers are. */
  product: EnsembleId
  thresholds: Thresholds
  /** What its gallery holds: photos of people who were arrested, or of others too. */
  gallery: GalleryPhotos
  probe: Probe
  scenario: Scenario
  source: readonly Citation[]
  /** How many messages say what was measured, and by whom: `account.<id>.measured.1` and so on. */
  measured: number
  /** How many say what is assumed here. */
  assumed: number
  /** How many say where sources disagree. */
  disputed: number
  published: readonly Published[]
  solvedFrom: readonly SolvedFrom[]
  implied: readonly Implied[]
}>

/** What a preset sets: everything but its own name. */
export type Settings = Omit<Scenario, 'preset'>

type Draft = Readonly<{
  id: string
  product: EnsembleId
  /** Left out where Rekognition's hold, or the plain ones of a product without any. */
  thresholds?: Thresholds
  /** Mugshots if left out. */
  gallery?: GalleryPhotos
  /** A photo if left out. */
  probe?: Probe
  settings: Settings
  source: readonly Citation[]
  /** How many messages there are of each kind. */
  measured: number
  assumed: number
  disputed?: number
  published?: readonly Published[]
  solvedFrom?: readonly SolvedFrom[]
  implied?: readonly Implied[]
}>

/**
 * Completes a preset. Its texts are in messages/<language>/presets.json: `preset.<id>.title` and `.place` (short, for
 * maps); in account.json: `account.<id>.summary`, and for each kind `account.<id>.<kind>.1`, `.2` and so on.
 */
export function definePreset(draft: Draft): Preset {
  return {
    id: draft.id,
    product: draft.product,
    thresholds: draft.thresholds ?? defaultThresholds(draft.product),
    gallery: draft.gallery ?? 'mugshots',
    probe: draft.probe ?? 'photo',
    scenario: { preset: draft.id, ...draft.settings },
    source: draft.source,
    measured: draft.measured,
    assumed: draft.assumed,
    disputed: draft.disputed ?? 0,
    published: draft.published ?? [],
    solvedFrom: draft.solvedFrom ?? [],
    implied: draft.implied ?? [],
  }
}

type Count = Readonly<{ count: number; of: number; gallerySize: number | null; source: Citation }> &
  Partial<Pick<Published, 'what' | 'group' | 'threshold' | 'isWorkedOut' | 'period'>>

type Rate = Readonly<{ what: PublishedWhat; rate: number; source: Citation }> &
  Partial<Pick<Published, 'group' | 'setting' | 'threshold' | 'gallerySize'>>

/** A published rate whose count, threshold and gallery were not published. */
export function publishedRate({ group = null, ...rest }: Rate): Published {
  return { group, count: null, of: null, threshold: null, gallerySize: null, ...rest }
}

/** A published count; wrongly matched people at 80 % unless it says otherwise. */
export function publishedCount({
  what = 'wronglyMatched',
  group = null,
  threshold = 80,
  ...rest
}: Count): Published {
  return { what, group, threshold, rate: rest.count / rest.of, ...rest }
}
