import fc from 'fast-check'
import { type Display, THEMES, VIEWS } from '../../src/scenario/display.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'
import {
  LIMITS,
  MODES,
  PHOTOS,
  POLICIES,
  type Scenario,
  type ScenarioGroup,
} from '../../src/scenario/scenario.ts'

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

const custom: fc.Arbitrary<Scenario> = fc.record({
  preset: fc.constantFrom(...PRESETS.map(({ id }) => id)),
  threshold: within(LIMITS.threshold),
  comparison: fc.option(within(LIMITS.threshold)),
  gallerySize: whole(LIMITS.gallerySize),
  searches: whole(LIMITS.searches),
  matedShare: within(LIMITS.matedShare),
  photo: fc.oneof(fc.constantFrom(...PHOTOS), within(LIMITS.photo)),
  mode: fc.constantFrom(...MODES),
  listLength: whole(LIMITS.listLength),
  fmr: within(LIMITS.fmr),
  rho: within(LIMITS.rho),
  cross: within(LIMITS.cross),
  tau: within(LIMITS.tau),
  gap: within(LIMITS.gap),
  spread: within(LIMITS.spread),
  unusable: within(LIMITS.unusable),
  groups,
  policy: fc.constantFrom(...POLICIES),
  costRatio: within(LIMITS.costRatio),
  seed: fc.stringMatching(/^[a-z0-9]{1,16}$/).filter((text) => text !== 'each'),
})

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

const word = fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/))
const controls = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,31}$/), { maxLength: 8 })

export const anyDisplay: fc.Arbitrary<Display> = fc.record({
  view: fc.option(fc.constantFrom(...VIEWS)),
  lesson: word,
  step: word,
  predict: fc.boolean(),
  hide: controls,
  lock: controls,
  lang: fc.option(fc.constantFrom('en', 'es', 'ar', 'pt-BR', 'zh-Hans')),
  theme: fc.constantFrom(...THEMES),
  links: fc.boolean(),
  sound: fc.boolean(),
  events: fc.boolean(),
  embedId: word,
  seedForEach: fc.boolean(),
})
