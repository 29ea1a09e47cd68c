import { formatCount, formatList, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Brought } from '../../state/lessonBack.ts'

/** Settings of a state that another does not have, in words; empty where none of them has a name here. */
export function settingsWords(of: Scenario, other: Scenario): string {
  const { threshold, gallerySize, matedShare, searches, photo } = of
  const enrolled = { count: formatCount(Math.round(matedShare * searches)), of: formatCount(searches) }
  return formatList([
    ...(threshold === other.threshold
      ? []
      : [t('class.set.threshold', { threshold: formatThreshold(threshold) })]),
    ...(gallerySize === other.gallerySize
      ? []
      : [t('class.set.gallery', { gallery: formatCount(gallerySize) })]),
    ...(matedShare === other.matedShare ? [] : [t('class.set.mated', enrolled)]),
    ...(photo === other.photo || typeof photo === 'number' ? [] : [t(`set.photo.${photo}`)]),
  ])
}

/**
 * That the picture was brought to what the words beside it speak of.
 *
 * @param hasOwn whether the part before keeps what the pupil had made of it
 */
export function broughtWords({ from, to }: Brought, hasOwn: boolean): string {
  const settings = settingsWords(to, from)
  const now = settings === '' ? t('class.step.setBack') : t('class.step.set', { settings })
  return hasOwn ? `${now} ${t('class.step.kept')}` : now
}
