/** The figures that can stand alone, as `view` of a link names them and as files of `embed/` are called. */
export const VIEWS = [
  'searches',
  'scores',
  'map',
  'lineup',
  'groups',
  'crowd',
  'growth',
  'tradeoff',
  'repeat',
  'frequencies',
] as const
export type View = (typeof VIEWS)[number]

/** Every figure, in the order of all lists of them. What belongs to each is in src/figures/registry.ts. */
export const FIGURE_IDS = [...VIEWS, 'causes', 'sides', 'evidence', 'policies', 'reviewer'] as const
export type FigureId = (typeof FIGURE_IDS)[number]

export const THEMES = ['auto', 'light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]

/** What a link says about the page around the numbers. None of it changes a number. */
export type Display = Readonly<{
  /** One figure alone, or null for the whole page. */
  view: View | null
  lesson: string | null
  step: string | null
  /** False skips the prediction gates of a lesson. */
  predict: boolean
  /** Controls that are not shown. */
  hide: readonly string[]
  /** Controls that are shown but fixed. */
  lock: readonly string[]
  /** BCP 47 tag, or null for the reader's own. */
  lang: string | null
  theme: Theme
  /** False takes away the page's own navigation. */
  links: boolean
  sound: boolean
  /** True lets an embedded figure tell its host what the reader does. */
  events: boolean
  /** Embed id, `[A-Za-z0-9_-]{1,64}`. */
  embedId: string | null
  /** Seed was `each`: drawn for this reader and shown as a code. */
  seedForEach: boolean
}>

export const DEFAULT_DISPLAY: Display = {
  view: null,
  lesson: null,
  step: null,
  predict: true,
  hide: [],
  lock: [],
  lang: null,
  theme: 'auto',
  links: true,
  sound: false,
  events: false,
  embedId: null,
  seedForEach: false,
}

/** The keys of a link that the page around a figure may set while the figure is shown. */
export const SHOWN_KEYS = ['view', 'hide', 'lock', 'lang', 'theme'] as const

/** The keys of a link that decide how a figure is loaded, and stay as they are. */
export const LOADED_KEYS = ['lesson', 'step', 'predict', 'links', 'sound', 'events', 'eid'] as const

/** All of them have their entry in displaySettings.ts. The host's small script reads these lists: no imports here. */
export type DisplayKey = (typeof SHOWN_KEYS)[number] | (typeof LOADED_KEYS)[number] | 'v'
