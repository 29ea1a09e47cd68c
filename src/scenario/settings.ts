import { DISPLAY_SETTINGS } from './displaySettings.ts'
import { groupList } from './linkGroups.ts'
import { inScenario, type LinkSetting, type LinkSettings } from './linkSetting.ts'
import * as is from './linkValues.ts'
import { PRESET_SCENARIOS } from './presets/scenarios.ts'
import { LIMITS, MODES, PHOTOS, POLICIES, type ScenarioKey } from './scenario.ts'

const preset: LinkSetting = {
  part: 'scenario',
  field: 'preset',
  value: { kind: 'choice', written: 'an id, see below', choices: [...PRESET_SCENARIOS.keys()] },
  read: (id, state) => {
    const scenario = PRESET_SCENARIOS.get(id)
    return scenario === undefined ? 'unknown' : { ...state, scenario }
  },
  print: ({ scenario }) => scenario.preset,
  changes: 'display',
  control: 'page',
  alwaysTold: true,
}

const plainSeed = inScenario('seed', is.text(/^[a-z0-9]{1,16}$/, '`[a-z0-9]{1,16}`, or `each`'), {
  changes: 'run',
  control: 'search',
  alwaysTold: true,
})

const seed: LinkSetting = {
  ...plainSeed,
  // `each` is drawn by parseLink, which is given the randomness.
  read: (text, state) => {
    const read = plainSeed.read(text, state)
    return typeof read === 'string'
      ? read
      : { ...read, display: { ...read.display, seedForEach: text === 'each' } }
  },
  print: (state) => (state.display.seedForEach ? 'each' : plainSeed.print(state)),
}

/** What decides the numbers. */
const SCENARIO_SETTINGS: Readonly<Record<ScenarioKey, LinkSetting>> = {
  preset,
  t: inScenario('threshold', is.percent(LIMITS.threshold), {
    changes: 'expected',
    control: 'slider',
    alwaysTold: true,
  }),
  t2: inScenario('comparison', is.orNone(is.percent(LIMITS.threshold)), {
    changes: 'expected',
    control: 'slider',
    alwaysTold: true,
  }),
  n: inScenario('gallerySize', is.whole(LIMITS.gallerySize), {
    changes: 'expected',
    control: 'slider',
    alwaysTold: true,
  }),
  searches: inScenario('searches', is.whole([1, 10_000]), {
    changes: 'expected',
    control: 'search',
  }),
  mated: inScenario('matedShare', is.share([0, 1]), {
    changes: 'expected',
    control: 'search',
    step: 0.01,
  }),
  photo: inScenario('photo', is.choiceOrNumber(PHOTOS, [-12, 4]), {
    changes: 'expected',
    control: 'search',
  }),
  mode: inScenario('mode', is.choice(MODES), {
    changes: 'expected',
    control: 'search',
  }),
  k: inScenario('listLength', is.whole([1, 50]), {
    changes: 'expected',
    control: 'search',
  }),
  fmr: inScenario('fmr', is.number([1e-30, 0.1]), {
    changes: 'expected',
    control: 'faces',
  }),
  rho: inScenario('rho', is.number([0, 0.6]), {
    changes: 'expected',
    control: 'faces',
    step: 0.01,
  }),
  cross: inScenario('cross', is.number([0.001, 1]), {
    changes: 'expected',
    control: 'faces',
    step: 0.01,
  }),
  tau: inScenario('tau', is.number([0.2, 4]), {
    changes: 'expected',
    control: 'ruler',
    step: 0.01,
  }),
  gap: inScenario('gap', is.number([2, 20]), {
    changes: 'expected',
    control: 'ruler',
    step: 0.01,
  }),
  spread: inScenario('spread', is.number([0.3, 4]), {
    changes: 'expected',
    control: 'ruler',
    step: 0.01,
  }),
  unusable: inScenario('unusable', is.share([0, 0.2]), {
    changes: 'expected',
    control: 'ruler',
    step: 0.0001,
  }),
  g: inScenario('groups', groupList(), {
    changes: 'expected',
    control: 'groups',
  }),
  policy: inScenario('policy', is.choice(POLICIES), {
    changes: 'expected',
    control: 'search',
  }),
  cost: inScenario('costRatio', is.number([0.01, 10_000]), {
    changes: 'expected',
    control: 'search',
    isUsed: ({ policy }) => policy === 'cost',
  }),
  seed,
}

/**
 * Everything a link can set, by its key, in the order of a canonical link. Reading and printing links, the messages of
 * embedded figures, the settings page, docs/LINKS.md and the tests all read this table.
 * docs/ARCHITECTURE.md says how to add to it.
 */
export const SETTINGS = { ...SCENARIO_SETTINGS, ...DISPLAY_SETTINGS } satisfies LinkSettings
