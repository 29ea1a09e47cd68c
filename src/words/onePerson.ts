import { t } from '../i18n/translate.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { groupName } from './groupNames.ts'

/** One person searched for: as the preset calls one of the group, such as `person of color`, or `in the group “A”`. */
export function personSearched(scenario: Scenario, group: number): string {
  const own = groupName(scenario, group, 'one')
  const id = scenario.groups[group]?.id ?? ''
  return own === id ? t('groups.one', { label: id }) : own
}

/** One person in the gallery, by the gallery's own name of the group. */
export function personEnrolled(scenario: Scenario, group: number): string {
  return t('groups.one', { label: groupName(scenario, group, 'gallery') })
}
