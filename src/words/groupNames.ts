import { t, type MessageId } from '../i18n/translate.ts'

/** Which of the two a person is: searched for, or a photo in the gallery. */
export type Side = 'searched' | 'enrolled'

/** Groups that presets name after the people searched for; the people in a mugshot gallery are no members of Congress. */
const NAMED: Readonly<Record<string, 'color' | 'members'>> = {
  'people of color': 'color',
  'other members': 'members',
}

/** The name of a group of the gallery. A name a reader has given is kept. */
export function galleryGroup(id: string): string {
  const known = NAMED[id]
  return known === undefined ? id : t(`groups.gallery.${known}`)
}

/** One person of a group, such as `person of color`; of a group with another name: `in the group “A”`. */
export function onePerson(id: string, side: Side): string {
  const known = NAMED[id]
  if (known === undefined) return t('groups.one', { label: id })
  return t(`groups.one.${known}.${side}` as MessageId)
}
