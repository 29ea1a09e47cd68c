import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FIVE_ARTICLES, OTHER_SOURCES } from '../../src/build/article/articleSources.ts'
import { ARTICLE_STEPS } from '../../src/build/article/articleSteps.ts'
import { CLAIMS } from '../../src/lessons/claims.ts'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { PLAYLISTS } from '../../src/lessons/playlists.ts'
import { STANDARDS } from '../../src/lessons/standards.ts'
import { SETTINGS } from '../../src/scenario/links.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'
import { expand, readStrings, stringsIn } from './saidIds.ts'

const MESSAGES = new URL('../../src/i18n/messages/en/', import.meta.url)
const FILES = readdirSync(MESSAGES)
const idsIn = (file: string): readonly string[] =>
  Object.keys(JSON.parse(readFileSync(new URL(file, MESSAGES), 'utf8')) as object)

/** Whatever is shown of these is shown of each of them, so every message they name is said. */
const DATA = stringsIn([LESSONS, CLAIMS, PLAYLISTS, STANDARDS, PRESETS])

/** Sizes that a ring or a tick of the crowd may have a name for: those of galleries that a preset stands for. */
const SIZES = PRESETS.map(({ scenario }) => String(scenario.gallerySize))

/**
 * Templates whose parts the compiler knows only as strings or numbers, with all that they become here. Those whose
 * result is in `DATA` become nothing more.
 */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  '`preset.${presetId}.title`': PRESETS.map(({ id }) => `preset.${id}.title`),
  '`account.${id}.${kind}.${i + 1}`': PRESETS.flatMap(({ id, measured, assumed, disputed }) =>
    Object.entries({ measured, assumed, disputed }).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, i) => `account.${id}.${kind}.${i + 1}`),
    ),
  ),
  '`account.${preset.id}.summary`': PRESETS.map(({ id }) => `account.${id}.summary`),
  '`preset.${preset}.who`': PRESETS.map(({ id }) => `preset.${id}.who`),
  '`headline.whom.${preset}`': PRESETS.map(({ id }) => `headline.whom.${id}`),
  '`preset.${scenario.preset}.group.${group + 1}.${side}`': PRESETS.flatMap(({ id, scenario }) =>
    scenario.groups.flatMap((_, g) =>
      ['gallery', 'one'].map((side) => `preset.${id}.group.${g + 1}.${side}`),
    ),
  ),
  '`repeat.found.${scenario.preset}`': PRESETS.map(({ id }) => `repeat.found.${id}`),
  '`crowd.${kind}.${size}`': ['ring', 'tick'].flatMap((kind) => SIZES.map((size) => `crowd.${kind}.${size}`)),
  '`set.${name}`': Object.keys(SETTINGS).map((key) => `set.${key}`),
  '`set.${name}.help`': Object.keys(SETTINGS).map((key) => `set.${key}.help`),
  '`set.${name}.${word}`': Object.entries(SETTINGS).flatMap(([key, { value }]) =>
    (value.choices ?? []).map((word) => `set.${key}.${word}`),
  ),
  '`article.${id}.${part}`': [
    ...ARTICLE_STEPS.flatMap(({ id, hasTitle, paragraphs }) => [
      ...(hasTitle ? [`article.${id}.title`] : []),
      ...Array.from({ length: paragraphs }, (_, i) => `article.${id}.${i + 1}`),
    ]),
    ...[...FIVE_ARTICLES, ...OTHER_SOURCES].map(({ id }) => `article.source.${id}`),
  ],
}

const { whole, templates } = readStrings()
const open = new Set(templates.map(({ source }) => source))
const said: ReadonlySet<string> = new Set([
  ...whole,
  ...templates.flatMap((template) => expand(template) ?? []),
  ...DATA,
  ...Object.values(OPEN).flat(),
])
const unsaid = (ids: readonly string[]) => ids.filter((id) => !said.has(id))

test.each(FILES)('every message of %s is said somewhere', (file) => {
  const ids = idsIn(file)
  expect(ids.length).toBeGreaterThan(0)
  expect(unsaid(ids)).toEqual([])
})

test('a dead message is found, wherever it stands', () => {
  const all = new Set(FILES.flatMap(idsIn))
  const planted = [...all].flatMap((id) => [
    `${id}x`,
    `${id}.x`,
    id.replace(/[^.]+$/, 'planted'),
    id.replace(/\.[^.]+\./, '.planted.'),
  ])
  const dead = planted.filter((id) => !all.has(id))
  expect(dead.length).toBeGreaterThan(5000)
  expect(dead.filter((id) => said.has(id))).toEqual([])
})

test('every template that is named here stands in the code', () => {
  expect(Object.keys(OPEN).filter((source) => !open.has(source))).toEqual([])
})
