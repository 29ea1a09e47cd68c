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
export const FIGURE_IDS = [...VIEWS, 'evidence', 'causes', 'sides', 'policies', 'reviewer'] as const
export type FigureId = (typeof FIGURE_IDS)[number]

export const THEMES = ['auto', 'light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]

/** A short text pinned to a threshold (percent) or a gallery size. */
export type Mark = Readonly<{ at: number; text: string }>

/** `RRGGBB` in lower case; `dark` is null where the figure's own colour stays on a dark ground. */
export type BrandColor = Readonly<{ light: string; dark: string | null }>

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
  /** True lets an embedded figure tell its host what the reader does. */
  events: boolean
  /** Embed id, `[A-Za-z0-9_-]{1,64}`. */
  embedId: string | null
  /** Seed was `each`: drawn for this reader and shown as a code. */
  seedForEach: boolean
  /** Words of the author of the page around, in place of the figure's own; null for those. */
  title: string | null
  standfirst: string | null
  source: string | null
  /** More words of theirs, below the source. */
  note: string | null
  /** Their typeface, if the reader has it. */
  font: string | null
  /** Their colours for the wrongly matched and the missed. */
  wrongColor: BrandColor | null
  missedColor: BrandColor | null
  /** A word of theirs at a threshold, and at a gallery size. */
  mark: Mark | null
  galleryMark: Mark | null
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
  events: false,
  embedId: null,
  seedForEach: false,
  title: null,
  standfirst: null,
  source: null,
  note: null,
  font: null,
  wrongColor: null,
  missedColor: null,
  mark: null,
  galleryMark: null,
}

/** The keys of a link that the page around a figure may set while the figure is shown. */
export const SHOWN_KEYS = [
  'view',
  'hide',
  'lock',
  'lang',
  'theme',
  'title',
  'standfirst',
  'source',
  'note',
  'font',
  'wrong',
  'missed',
  'mark',
  'markn',
] as const

/** The keys of a link that decide how a figure is loaded, and stay as they are. */
export const LOADED_KEYS = ['lesson', 'step', 'predict', 'links', 'events', 'eid'] as const

/** All of them have their entry in displaySettings.ts. The host's small script reads these lists: no imports here. */
export type DisplayKey = (typeof SHOWN_KEYS)[number] | (typeof LOADED_KEYS)[number] | 'v'
