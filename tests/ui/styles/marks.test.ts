import { describe, expect, it } from 'vitest'
import { contrast } from '../../../src/scenario/authorValues.ts'
import { THEMES, colorsOf, declared, mix } from './themes.ts'

/** What a mark needs to be seen (WCAG 2.2, 1.4.11). */
const LEAST = 3

/** Colours of marks, each with the grounds its marks stand on. */
const MARKS = {
  ink: ['paper', 'paper-raised', 'paper-sunk'],
  'ink-soft': ['paper', 'paper-raised', 'paper-sunk'],
  'rule-strong': ['paper', 'paper-raised', 'paper-sunk'],
  wrong: ['paper', 'paper-raised', 'paper-sunk'],
  'wrong-fill': ['paper', 'paper-raised', 'paper-sunk'],
  'named-right': ['paper', 'paper-raised'],
  missed: ['paper', 'paper-raised', 'paper-sunk'],
  'missed-fill': ['paper', 'paper-raised', 'paper-sunk'],
  'unnamed-right': ['paper', 'paper-raised'],
  selected: ['paper', 'paper-raised', 'paper-sunk'],
  focus: ['paper', 'paper-raised', 'paper-sunk'],
} as const

/** Marks that say something by being there: the file, the selector and the property that colours them. */
const DRAWN = [
  ['figures/searches/Searches.css', '.searches-quiet', 'stroke'],
  ['figures/searches/Searches.css', '.searches-wrong-then-dense', 'stroke'],
  ['figures/groups/fields.css', '.groups-field-quiet', 'stroke'],
  ['figures/groups/groups.css', '.groups-quiet', 'fill'],
  ['figures/groups/groups.css', '.groups-interval', 'stroke'],
  ['figures/crowd/crowd.css', '.crowd-canvas', 'color'],
  ['figures/crowd/crowd.css', '.crowd-still-people', 'fill'],
  ['figures/crowd/crowd.css', '.crowd-track', 'stroke'],
  ['figures/crowd/crowd.css', '.crowd-track-done', 'stroke'],
  ['figures/growth/growth.css', '.growth-line', 'stroke'],
  ['figures/growth/growth.css', '.growth-missed .growth-line', 'stroke'],
  ['figures/growth/growth.css', '.growth-quiet .growth-line', 'stroke'],
  ['figures/growth/growth.css', '.growth-point', 'fill'],
  ['figures/growth/growth.css', '.growth-band', 'stroke'],
  ['figures/growth/growth.css', '.growth-band-pinned', 'stroke'],
  ['figures/map/map.css', '.map-needed', 'stroke'],
  ['figures/causes/causes.css', '.causes-gone', 'stroke'],
  ['figures/causes/causes.css', '.causes-missed .causes-gone', 'stroke'],
  ['figures/tradeoff/tradeoff.css', '.tradeoff-range-wrong', 'stroke'],
  ['figures/tradeoff/tradeoff.css', '.tradeoff-range-missed', 'stroke'],
  ['figures/tradeoff/curve.css', '.tradeoff-group', 'stroke'],
  ['figures/tradeoff/tradeoff.css', '.tradeoff-quiet', 'stroke'],
  ['figures/tradeoff/tradeoff.css', '.tradeoff-rail', 'stroke'],
  ['figures/frequencies/frequencies.css', '.frequencies-dot', 'stroke'],
  ['figures/frequencies/frequencies.css', '.frequencies-rightNobody .frequencies-dot', 'stroke'],
  ['figures/scores/Scores.css', '.scores-strangers path', 'stroke'],
  ['figures/lineup/Lineup.css', '.lineup-card', 'color'],
  ['figures/lineup/Lineup.css', '.lineup-leader', 'stroke'],
  ['figures/lineup/Lineup.css', '.lineup-mark', 'stroke'],
  ['figures/repeat/repeat.css', '.repeat-dots', 'fill'],
  ['figures/repeat/repeat.css', '.repeat-unknown', 'stroke'],
  ['figures/reviewer/funnel.css', '.funnel-quiet', 'fill'],
  ['figures/shares/shares.css', '.shares-band', 'stroke'],
  ['pages/lessons/lessonLayout.css', '.guess-squares', 'fill'],
  ['pages/lessons/game/game.css', '.game-line-range', 'border'],
  ['ui/styles/controls.css', '.slider-input::-webkit-slider-runnable-track', 'background'],
  ['ui/styles/controls.css', '.slider-input::-moz-range-track', 'background'],
  ['ui/styles/controls.css', '.slider-input::-moz-range-progress', 'background'],
  ['ui/styles/controls.css', '.slider-input::-webkit-slider-thumb', 'background'],
  ['ui/styles/controls.css', '.slider-input::-moz-range-thumb', 'background'],
  ['ui/styles/controls.css', '.slider-compared', 'border'],
] as const

/** The colours a mark is drawn in, and how much of them is seen. */
function drawn(
  file: string,
  selector: string,
  property: string,
): Readonly<{ names: string[]; share: number }> {
  const last = selector.split(' ').at(-1)!
  const value = declared(file, selector, property) ?? declared(file, last, property) ?? ''
  const mixed = /^color-mix\(in srgb, var\(--([\w-]+)\) (\d+)%, var\(--paper\)\)$/.exec(value)
  if (mixed !== null) return { names: [mixed[1]!], share: Number(mixed[2]) / 100 }
  const opacity = declared(file, selector, `${property}-opacity`) ?? declared(file, selector, 'opacity')
  return {
    names: [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name),
    share: Number(opacity ?? 1),
  }
}

describe.each(THEMES)('in the theme %s', (theme) => {
  const color = colorsOf(theme)

  it.each(Object.entries(MARKS))('%s is seen on its grounds', (name, grounds) => {
    const faint = grounds
      .map((ground) => [ground, contrast(color[name]!, color[ground]!)] as const)
      .filter(([, found]) => found < LEAST)
    expect(faint).toEqual([])
  })

  it.each(DRAWN)('%s: %s is drawn in colors that are seen', (file, selector, property) => {
    const { names, share } = drawn(file, selector, property)
    const colors = names.filter((name) => name in color)
    expect(colors).not.toEqual([])
    for (const name of colors)
      expect(contrast(mix(color[name]!, share, color['paper']!), color['paper']!), name).toBeGreaterThan(
        LEAST,
      )
  })

  it('people wrongly matched stand out further than people without a name', () => {
    const of = (name: string): number => contrast(color[name]!, color['paper']!)
    for (const quiet of ['unnamed-right', 'rule-strong'])
      expect(of('wrong-fill') / of(quiet), quiet).toBeGreaterThan(1.2)
  })
})
