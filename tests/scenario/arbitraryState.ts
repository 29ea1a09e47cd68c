import fc from 'fast-check'
import type { Display } from '../../src/scenario/display.ts'
import { SETTINGS, type LinkSetting } from '../../src/scenario/links.ts'
import type { ValueShape } from '../../src/scenario/linkValues.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'
import { LIMITS, type Scenario, type ScenarioGroup } from '../../src/scenario/scenario.ts'

type Bounds = readonly [number, number]

/** Any number within bounds, its digits as a person would choose them or as arithmetic leaves them. */
const within = ([min, max]: Bounds): fc.Arbitrary<number> =>
  fc
    .oneof(
      fc.double({ min, max, noNaN: true }),
      fc.double({ min, max, noNaN: true }).map((x) => Math.min(max, Math.max(min, Number(x.toPrecision(3))))),
      fc.constantFrom(min, max),
    )
    .map((x) => x + 0)
const whole = ([min, max]: Bounds) => fc.integer({ min, max })

const name = fc.oneof(
  fc.constantFrom(
    'A',
    'B',
    'people of color',
    'other members',
    'عرب',
    'a+b=c&d',
    '100 %',
    '(x)',
    '日本',
    '"=1"',
    'é',
  ),
  fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .filter((text) => text.trim() === text && /^[^:~\p{C}\p{Zl}\p{Zp}]{1,40}$/u.test(text)),
)

const group: fc.Arbitrary<ScenarioGroup> = fc.record({
  id: name,
  probeShare: within(LIMITS.share),
  galleryShare: within(LIMITS.share),
  populationShare: fc.option(within(LIMITS.share)),
  falseMatchFactor: within(LIMITS.falseMatchFactor),
  photoGap: within(LIMITS.photoGap),
})

const groups = fc
  .uniqueArray(group, { minLength: 1, maxLength: 6, selector: ({ id }) => id })
  .filter((list) => list.some((g) => g.probeShare > 0) && list.some((g) => g.galleryShare > 0))

const OWN: Readonly<Partial<Record<keyof Scenario, fc.Arbitrary<unknown>>>> = {
  groups,
  seed: fc.stringMatching(/^[a-z0-9]{1,16}$/).filter((text) => text !== 'each'),
}

/** Colours that can be read on their grounds. */
const COLORS = [
  { light: 'a50d2e', dark: null },
  { light: '124c9c', dark: '7eb2ff' },
]

/** Any value that a setting may have, from its entry in the table. */
export function anyValue({
  kind,
  limits = [0, 1],
  choices = [],
  pattern = /./,
  none,
}: ValueShape): fc.Arbitrary<unknown> {
  const controls = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,31}$/), { maxLength: 8 })
  const values: Readonly<Record<ValueShape['kind'], () => fc.Arbitrary<unknown>>> = {
    number: () => within(limits),
    whole: () => whole(limits),
    percent: () => within(limits),
    share: () => within(limits),
    choice: () => fc.constantFrom(...choices),
    choiceOrNumber: () => fc.oneof(fc.constantFrom(...choices), within(limits)),
    flag: () => fc.boolean(),
    text: () => fc.stringMatching(pattern),
    names: () => controls,
    groups: () => groups,
    caption: () => fc.stringMatching(pattern).filter((text) => text.trim() === text),
    color: () => fc.constantFrom(...COLORS),
    mark: () =>
      fc.record({ at: within(limits), text: fc.constantFrom('advised', 'FBI', 'a: b', '99 % — «ok»') }),
  }
  return none === undefined ? values[kind]() : fc.option(values[kind]())
}

/** Any value of every field that a part of a link sets, by field. */
function anyPart<T>(part: LinkSetting['part']): fc.Arbitrary<T> {
  const fields = Object.values<LinkSetting>(SETTINGS)
    .filter((setting) => setting.part === part && setting !== SETTINGS.v)
    .map(({ field, value }) => [field, OWN[field as keyof Scenario] ?? anyValue(value)] as const)
  return fc.record(Object.fromEntries(fields)) as fc.Arbitrary<T>
}

const custom = anyPart<Scenario>('scenario')

/** Any scenario: far from every preset, or a preset with some of its settings moved. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.oneof(
  custom,
  fc
    .tuple(
      fc.constantFrom(...PRESETS),
      custom,
      fc.subarray(Object.keys(PRESETS[0]!.scenario) as (keyof Scenario)[]),
    )
    .map(([{ scenario }, other, moved]) => ({
      ...scenario,
      ...Object.fromEntries(moved.filter((key) => key !== 'preset').map((key) => [key, other[key]])),
    })),
)

export const anyDisplay: fc.Arbitrary<Display> = fc
  .tuple(anyPart<Omit<Display, 'seedForEach'>>('display'), fc.boolean())
  .map(([display, seedForEach]) => ({ ...display, seedForEach }))
