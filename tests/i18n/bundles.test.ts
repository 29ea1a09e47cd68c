import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { areasOf, BUNDLES, bundleOf, type Bundle } from '../../src/i18n/areas.ts'
import { VIEWS } from '../../src/scenario/display.ts'
import { readSources } from '../lint/sources.ts'

/** Modules by their path; what is only types is no import. */
const MODULES = new Map(
  readSources('src', '.ts', '.tsx').map(({ path, text }) => [
    path,
    text.replaceAll(/^(?:import|export) type [^;]*? from '[^']*'/gm, ''),
  ]),
)

/** The area of each message. */
const AREA_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(import.meta.glob<object>('#words/*.json', { eager: true, import: 'default' })).flatMap(
    ([file, words]) => Object.keys(words).map((id) => [id, /(\w+)\.json$/.exec(file)![1]!] as const),
  ),
)

const STATIC = /^(?:import|export)\b[^'"`;]*?'(\.[^']+)'/gm
const LATER = /(withWords\(\s*)?\bimport\(\s*'(\.[^']+)'\s*\)(?:,\s*'(\w+)')?/g

/** How many bundles are there when a module runs: those of the part that fetched it, and those before. */
type Level = number
const levelOf = (bundle: Bundle | null): Level => (bundle === null ? Infinity : BUNDLES.indexOf(bundle))

/** Every module that can be reached from some, with the fewest bundles that may be there by then. */
function reached(...entries: readonly string[]): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>()
  const visit = (path: string, level: Level): void => {
    const text = MODULES.get(path)
    if (text === undefined || (levels.get(path) ?? Infinity) <= level) return
    levels.set(path, level)
    const to = (specifier: string): string => posix.join(posix.dirname(path), specifier)
    for (const [, specifier] of text.matchAll(STATIC)) visit(to(specifier!), level)
    for (const [, waits, specifier, bundle = 'parts'] of text.matchAll(LATER))
      visit(to(specifier!), waits === undefined ? level : Math.max(level, levelOf(bundle as Bundle)))
  }
  for (const entry of entries) visit(entry, 0)
  return levels
}

/** Areas of the messages a module names, whole or by how their ids begin: `preset.${id}.title`. */
function areasSaid(text: string): ReadonlySet<string> {
  const whole = [...text.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map(([, id]) => AREA_OF.get(id!))
  const begun = [...text.matchAll(/`([\w-]+\.(?:[\w-]+\.)*)\$\{/g)].flatMap(([, start]) =>
    [...AREA_OF].filter(([id]) => id.startsWith(start!)).map(([, area]) => area),
  )
  return new Set([...whole, ...begun].filter((area) => area !== undefined))
}

test('the words of a part are there when it is shown', () => {
  const levels = reached('src/pages/main.tsx')
  expect(levels.size).toBeGreaterThan(250)
  const early = [...levels].flatMap(([path, level]) =>
    [...areasSaid(MODULES.get(path)!)]
      .filter((area) => levelOf(bundleOf(area)) > level)
      .map((area) => `${path} says words of ${area} with only ${BUNDLES.slice(0, level + 1).join(', ')}`),
  )
  expect(early).toEqual([])
})

test.each(VIEWS)('embedded %s has all the words it may ever say', (view) => {
  const apart = [...MODULES.get('src/i18n/inlineWords.ts')!.matchAll(/\{([\w,]+)\}/g)].flatMap(([, areas]) =>
    areas!.split(','),
  )
  expect(apart).toContain('lessons')
  expect(apart).toContain(view)
  const figure = [...MODULES.keys()].find((path) => path.startsWith(`src/figures/${view}/figure.`))!
  const levels = reached('src/embed/page/startEmbed.tsx', figure)
  expect(levels.size).toBeGreaterThan(100)
  const missing = [...levels.keys()].flatMap((path) =>
    [...areasSaid(MODULES.get(path)!)]
      .filter((area) => apart.includes(area) && !areasOf(view).includes(area))
      .map((area) => `${path} says words of ${area}`),
  )
  expect(missing).toEqual([])
})
