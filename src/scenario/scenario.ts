/**
 * Everything a user can set, as one plain object. The page, a link, the command line, a lesson step and an
 * embedded figure all hold one of these and nothing else: what they show is derived from it by the engine.
 */
export type ScenarioGroup = Readonly<{
  /** Name shown to readers: the cited study's own, or what makes a made-up group differ. Never contains `:` or `~` (the link's separators). */
  id: string
  /** Weight among the people searched for, 0 or more. Weights are normalised when used. */
  probeShare: number
  /** Weight among the people in the gallery, 0 or more. */
  galleryShare: number
  /** Weight among residents, 0 or more; null when unknown (no rate per resident is shown then). */
  populationShare: number | null
  /** FMR within the group at the 80 % threshold, as a multiple of `fmr`. */
  falseMatchFactor: number
  /** Shift of the mated mean in units of tau; negative means worse photos. */
  photoGap: number
}>

export const PHOTOS = [
  'portrait',
  'border',
  'webcam',
  'phone',
  'kiosk',
  'cctv',
  'bodycam',
  'profile',
] as const
/** Kind of probe photo, or the shift of the mated mean in units of tau. */
export type Photo = (typeof PHOTOS)[number] | number

export const MODES = ['threshold', 'rank'] as const
/** `rank` returns the best `listLength` candidates whatever they score. */
export type Mode = (typeof MODES)[number]

export const POLICIES = ['same', 'equal-fpir', 'equal-fnir', 'cost'] as const
export type Policy = (typeof POLICIES)[number]

export type Scenario = Readonly<{
  /** The preset these settings started from. It names and sources them; it decides no number. */
  preset: string
  /** Confidence threshold in percent, 50 to 99.99, both included. */
  threshold: number
  /** The pinned comparison threshold in percent, or null for none. */
  comparison: number | null
  /** People enrolled, 1 to 1,000,000,000. */
  gallerySize: number
  /** Probes, 1 to 10,000. */
  searches: number
  /** Share of searches whose subject is enrolled, 0 to 1. */
  matedShare: number
  photo: Photo
  mode: Mode
  /** Candidates returned at most, 1 to 50. */
  listLength: number
  /** FMR of a group with factor 1 at the 80 % threshold, within the group, 1e-30 to 0.1. */
  fmr: number
  /** Commonness of faces, 0 to 0.6. */
  rho: number
  /** FMR against people of other groups as a share of FMR within the group, 0.001 to 1. */
  cross: number
  /** Standard deviation of non-mated scores on the log-odds ruler, 0.2 to 4: the product's own ruler, with the next three. */
  tau: number
  /** Mated mean above the non-mated mean of a group with factor 1, in units of tau, 2 to 20. */
  gap: number
  /** Standard deviation of mated scores in units of tau, 0.3 to 4. */
  spread: number
  /** Chance that a mated pair shows no usable face and scores like two strangers, 0 to 0.2. */
  unusable: number
  /** One to six. */
  groups: readonly ScenarioGroup[]
  policy: Policy
  /** Under the policy `cost`: misses that are as bad as one wrong match. 0.01 to 10,000. */
  costRatio: number
  /** `[a-z0-9]{1,16}` */
  seed: string
}>

/**
 * The keys of a link that set a scenario, each with its entry in settings.ts. The page around a figure may set all of
 * them; its small script reads this list, so this file imports nothing.
 */
export const SCENARIO_KEYS = [
  'preset',
  't',
  't2',
  'n',
  'searches',
  'mated',
  'photo',
  'mode',
  'k',
  'fmr',
  'rho',
  'cross',
  'tau',
  'gap',
  'spread',
  'unusable',
  'g',
  'policy',
  'cost',
  'seed',
] as const
export type ScenarioKey = (typeof SCENARIO_KEYS)[number]

/**
 * Smallest and largest value, both included, of what has a slider of its own and of the parts of a group. Those of the
 * other numbers stand in settings.ts.
 */
export const LIMITS = {
  threshold: [50, 99.99],
  gallerySize: [1, 1_000_000_000],
  share: [0, 1_000_000],
  falseMatchFactor: [0.001, 1_000],
  photoGap: [-12, 4],
  groups: [1, 6],
} as const satisfies Record<string, readonly [number, number]>

/** Kinds of photo whose shift is assumed, for teaching; those of the others are worked out from NIST's test. */
export const ASSUMED_PHOTOS = [
  'phone',
  'cctv',
  'bodycam',
] as const satisfies readonly (typeof PHOTOS)[number][]

/**
 * Shift of the mated mean by kind of probe photo, in units of tau (docs/MODEL.md). Border, webcam, kiosk and profile:
 * the median shift against mugshots of the algorithms that NIST tried with both, one threshold per algorithm
 * (tests/reference/nist_mated.json). Phone, cctv and bodycam are placed among these: with the spread of mates that goes
 * with Rekognition's ruler, about 7, 31 and 59 % of right matches are then below 80 %.
 */
export const PHOTO_SHIFT: Readonly<Record<(typeof PHOTOS)[number], number>> = {
  portrait: 0,
  border: -0.44,
  webcam: -0.63,
  phone: -1,
  kiosk: -1.52,
  cctv: -2,
  bodycam: -2.7,
  profile: -3.57,
}
