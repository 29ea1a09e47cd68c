import { formatCount } from '../i18n/format.ts'
import { thresholdsOf } from '../scenario/presets/index.ts'
import { isThresholdIdle } from '../scenario/thresholdUse.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { expectedAt } from '../state/derive.ts'
import { groupName } from './groupNames.ts'
import { missedAlone, STOP, wrongPart, type SentencePart } from './sentenceParts.ts'
import { wrongWords } from './wrongWords.ts'

/** What the machines' makers and the police say one should set. */
const ADVISED = 99

/**
 * What a picture shows at a glance and the sentence does not say, for who cannot see it: in which group most are wrongly
 * matched, and what 99% would change, where that is not what is compared with and the product has that scale.
 */
export function describedParts(scenario: Scenario): readonly SentencePart[] {
  return [...mostPart(scenario), ...advisedParts(scenario)]
}

/** Expected people below this: nobody is wrongly matched of whom a group could have most. */
const LEAST = 1e-6

function mostPart(scenario: Scenario): readonly SentencePart[] {
  const { groups } = expectedAt(scenario, scenario.threshold)
  const most = Math.max(...groups.map(({ falsePositives }) => falsePositives))
  const at = groups.findIndex(({ falsePositives }) => falsePositives === most)
  const rates = groups[at]
  if (rates === undefined || most < LEAST) return []
  const { kind, count, chance } = wrongWords({ overall: rates, groups: [rates] }, scenario.matedShare)
  const values = {
    kind: groups.length === 1 ? 'one' : kind,
    group: groups.length === 1 ? (scenario.groups[at]?.id ?? '') : groupName(scenario, at, 'one'),
    count,
    chance,
    searches: formatCount(rates.searches * (1 - scenario.matedShare)),
  }
  return [{ id: 'explore.most', values }]
}

function advisedParts(scenario: Scenario): readonly SentencePart[] {
  const isIdle = isThresholdIdle(scenario)
  if (thresholdsOf(scenario).note !== null) return []
  if (!isIdle && [scenario.threshold, scenario.comparison].includes(ADVISED)) return []
  const there: Scenario = {
    ...scenario,
    ...(isIdle ? { mode: 'threshold', policy: 'same' } : {}),
    threshold: ADVISED,
  }
  const rates = expectedAt(there, ADVISED)
  return [wrongPart(there, rates, ADVISED, 'other', true), STOP, ...missedAlone(there, rates, true)]
}
