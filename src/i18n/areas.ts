/**
 * Which areas of the words (files of messages/<language>/) are sent together, one file a bundle: `first` with the
 * Explore page, `parts` with the first panel or dialog that is opened, `pages` with the first other page. An area that is in none of them
 * (`article`, `cards`, `still`) is only needed while the site is built, or in lessons packed for a platform (`packages`).
 */
export const AREAS = {
  first: [
    'common',
    'controls',
    'explore',
    'exports',
    'lineup',
    'notes',
    'people',
    'presets',
    'rates',
    'recovery',
    'scores',
    'searches',
    'sentence',
  ],
  parts: [
    'causes',
    'challenges',
    'crowd',
    'embed',
    'frequencies',
    'groups',
    'growth',
    'help',
    'map',
    'policies',
    'repeat',
    'reviewer',
    'share',
    'tradeoff',
  ],
  pages: ['account', 'claims', 'classroom', 'evidence', 'game', 'lessons', 'privacy', 'teacher'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Bundle = keyof typeof AREAS

export const BUNDLES = Object.keys(AREAS) as readonly Bundle[]

/** The bundle an area is sent in; null for words that are never sent. */
export function bundleOf(area: string): Bundle | null {
  return BUNDLES.find((bundle) => (AREAS[bundle] as readonly string[]).includes(area)) ?? null
}

/** Areas of an embedded view that not every figure has (src/i18n/inlineWords.ts). */
export function areasOf(view: string): readonly string[] {
  return [view]
}
