import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { commit } from '../../state/actions.ts'
import { useIsFixed } from '../../state/lessonOpened.ts'
import { areAllWrong, tellingSetting } from '../../state/tellingSetting.ts'
import { neededThreshold } from '../../words/neededThreshold.ts'

/** Where everybody is wrongly matched, and so nothing can be compared: a setting at which it can. */
export function TellingSetting({ scenario }: Readonly<{ scenario: Scenario }>) {
  const isFixed = [useIsFixed('t'), useIsFixed('mode')].includes(true)
  if (isFixed || !areAllWrong(scenario)) return null
  const setting = tellingSetting(scenario)
  if (setting === null) return null
  return (
    <button type="button" className="button" data-no-export onClick={() => commit(setting)}>
      {t('figure.telling', { threshold: neededThreshold(setting.threshold, 'bare') })}
    </button>
  )
}
