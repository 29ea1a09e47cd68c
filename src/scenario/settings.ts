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
  docs: 'a published test or a system in use; the other keys change its settings',
  alwaysTold: true,
}

const plainSeed = inScenario('seed', is.text(/^[a-z0-9]{1,16}$/, '`[a-z0-9]{1,16}`, or `each`'), {
  changes: 'run',
  control: 'search',
  docs: 'which people are drawn; `each` draws a new four-letter seed for every reader',
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
    docs: 'confidence threshold in percent: the lowest score that is returned',
    alwaysTold: true,
  }),
  t2: inScenario('comparison', is.orNone(is.percent(LIMITS.threshold)), {
    changes: 'expected',
    control: 'slider',
    docs: 'threshold to compare with',
    alwaysTold: true,
  }),
  n: inScenario('gallerySize', is.whole(LIMITS.gallerySize), {
    changes: 'expected',
    control: 'slider',
    docs: 'people in the gallery',
    alwaysTold: true,
  }),
  searches: inScenario('searches', is.whole([1, 10_000]), {
    changes: 'expected',
    control: 'search',
    docs: 'people searched for',
  }),
  mated: inScenario('matedShare', is.share([0, 1]), {
    changes: 'expected',
    control: 'search',
    step: 0.01,
    docs: 'share of searches for a person who is in the gallery',
  }),
  photo: inScenario('photo', is.choiceOrNumber(PHOTOS, [-12, 4]), {
    changes: 'expected',
    control: 'search',
    docs: 'photo searched with; a number moves the scores of right matches, in units of tau (negative is worse)',
  }),
  mode: inScenario('mode', is.choice(MODES), {
    changes: 'expected',
    control: 'search',
    docs: '`rank` returns the best `k` whatever they score',
  }),
  k: inScenario('listLength', is.whole([1, 50]), {
    changes: 'expected',
    control: 'search',
    docs: 'names returned at most',
  }),
  fmr: inScenario('fmr', is.number([1e-30, 0.1]), {
    changes: 'expected',
    control: 'faces',
    docs: 'false match rate of a group with factor 1, at 80 %, within the group',
  }),
  rho: inScenario('rho', is.number([0, 0.6]), {
    changes: 'expected',
    control: 'faces',
    step: 0.01,
    docs: 'commonness: how much some faces resemble many',
  }),
  cross: inScenario('cross', is.number([0.001, 1]), {
    changes: 'expected',
    control: 'faces',
    step: 0.01,
    docs: 'false match rate against people of other groups, as a share of that within the group',
  }),
  tau: inScenario('tau', is.number([0.2, 4]), {
    changes: 'expected',
    control: 'ruler',
    step: 0.01,
    docs: 'the product’s ruler: spread of the scores of two strangers, on the log-odds ruler',
  }),
  gap: inScenario('gap', is.number([2, 20]), {
    changes: 'expected',
    control: 'ruler',
    step: 0.01,
    docs: 'the product’s ruler: how far scores of two photos of one person lie above those of two strangers, in units of tau',
  }),
  spread: inScenario('spread', is.number([0.3, 4]), {
    changes: 'expected',
    control: 'ruler',
    step: 0.01,
    docs: 'the product’s ruler: spread of the scores of two photos of one person, in units of tau',
  }),
  unusable: inScenario('unusable', is.share([0, 0.2]), {
    changes: 'expected',
    control: 'ruler',
    step: 0.0001,
    docs: 'the product’s ruler: share of right pairs of which one photo shows no usable face',
  }),
  g: inScenario('groups', groupList(), {
    changes: 'expected',
    control: 'groups',
    docs: 'one to six groups',
    without: 'two groups',
  }),
  policy: inScenario('policy', is.choice(POLICIES), {
    changes: 'expected',
    control: 'search',
    docs: 'one threshold for all, or one for each group',
  }),
  cost: inScenario('costRatio', is.number([0.01, 10_000]), {
    changes: 'expected',
    control: 'search',
    isUsed: ({ policy }) => policy === 'cost',
    docs: 'under `policy=cost`: missed matches that are as bad as one wrong match',
  }),
  seed,
}

/**
 * Everything a link can set, by its key, in the order of a canonical link. Reading and printing links, the messages of
 * embedded figures, the settings page, docs/LINKS.md and the tests all read this table.
 * docs/ARCHITECTURE.md says how to add to it.
 */
export const SETTINGS = { ...SCENARIO_SETTINGS, ...DISPLAY_SETTINGS } satisfies LinkSettings
