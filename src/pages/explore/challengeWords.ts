import {
  formatCount,
  formatLarge,
  formatRatio,
  formatRate,
  isOneIn,
  oneIn,
  sayThreshold,
} from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { gapOf, goalThresholds, highestOf, isMet, ratesOf, type ChallengeId } from '../../state/challenges.ts'
import type { Help, Reach } from '../../state/challengeReach.ts'
import { inForce } from '../../words/inForce.ts'
import { neededThreshold } from '../../words/neededThreshold.ts'
import { markedThreshold } from '../../words/thresholdNames.ts'

/** The goal, on the scale of the product that is shown. */
export function goalWords(id: ChallengeId, scenario: Scenario): string {
  const [low, high] = goalThresholds(scenario).map((percent) => markedThreshold(scenario, percent))
  return t(`challenges.${id}`, { low: low!, high: high! })
}

/** How far the state shown is from a challenge, in the numbers that the challenge asks for. */
export function nowWords(id: ChallengeId, scenario: Scenario): string {
  const { fpir, fnir, ppv } = ratesOf(scenario)
  const gallery = formatLarge(scenario.gallerySize)
  const said = { gallery, at: atWords(scenario), wrong: rateWords(fpir), missed: rateWords(fnir) }
  switch (id) {
    case 'nation':
    case 'street':
      return t('challenges.now.rates', said)
    case 'coin':
      return t(
        (fpir ?? 0) >= 0.5 && !isMet(id, scenario) ? 'challenges.now.smaller' : 'challenges.now.wrong',
        said,
      )
    case 'ninetyNine':
      return t('challenges.now.wrong', said)
    case 'gap':
      return t('challenges.now.gap', {
        groups: scenario.groups.length,
        ratio: formatRatio(gapOf(scenario)),
        wrong: rateWords(highestOf(scenario)),
      })
    case 'trust':
      return t('challenges.now.right', { at: said.at, right: formatRate(ppv) })
  }
}

function atWords(scenario: Scenario): string {
  const threshold = inForce(scenario)
  return typeof threshold === 'number'
    ? t('challenges.at', { threshold: sayThreshold(threshold) })
    : t(`challenges.at.${threshold}`)
}

/** Whether this only says what to set first, and not that anything is out of reach. */
export function isHint({ kind }: Reach): boolean {
  return kind === 'oneGroup' || kind === 'otherMachine' || kind === 'otherPhoto'
}

/** Why a challenge cannot be met, and what would have to change; empty where it can. */
export function reachWords(reach: Reach): string {
  switch (reach.kind) {
    case 'reachable':
      return ''
    case 'tooManyMissed': {
      const said = { threshold: neededThreshold(reach.threshold, 'bare'), missed: rateWords(reach.fnir) }
      return `${t('challenges.out.tooManyMissed', said)} ${helpWords(reach.help)}`
    }
    case 'tooManyWrong':
      return `${t('challenges.out.tooManyWrong', { wrong: rateWords(reach.fpir) })} ${helpWords(reach.help)}`
    case 'tooRare': {
      const times = t('challenges.help.times', { times: reach.times ?? 0 })
      return `${t('challenges.out.tooRare', { wrong: rateWords(reach.fpir) })} ${times}`
    }
    case 'oneGroup':
    case 'otherMachine':
    case 'otherPhoto':
      return t(`challenges.out.${reach.kind}`)
  }
}

function helpWords(help: Help): string {
  if (help.kind === 'photo') return t('challenges.help.photo', { photo: String(help.photo) })
  if (help.kind === 'machine') return t('challenges.help.machine', { percent: formatCount(help.percent) })
  return t('challenges.help.nothing')
}

/** A rate as the page says rates: `1 in 190`, `37%`. */
function rateWords(rate: number | null): string {
  const kind = rate === null || rate < 1e-9 ? 'none' : isOneIn(rate) ? 'oneIn' : 'share'
  return t('challenges.rate', { kind, n: formatCount(oneIn(rate)), share: formatRate(rate) })
}
