import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { ASSUMED_PHOTOS, PHOTOS } from '../../scenario/scenario.ts'
import { commit } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { Choice } from './Field.tsx'
import './field.css'

/** A kind of photo. A shift that a link brought is kept and named, but cannot be chosen. */
export function PhotoField() {
  const photo = useStore((state) => state.scenario.photo)
  const own =
    typeof photo === 'number'
      ? [{ value: 'custom', label: t('set.photo.custom', { shift: formatNumber(photo) }) }]
      : []
  return (
    <Choice<string>
      label={t('set.photo')}
      help={t('set.photo.help')}
      value={typeof photo === 'number' ? 'custom' : photo}
      options={[...PHOTOS.map((kind) => ({ value: kind, label: photoLabel(kind) })), ...own]}
      onValue={(value) => {
        const kind = PHOTOS.find((known) => known === value)
        if (kind !== undefined) commit({ photo: kind })
      }}
    />
  )
}

/** A kind of photo by its name; `assumed` stands with those that nobody measured. */
function photoLabel(kind: (typeof PHOTOS)[number]): string {
  const photo = t(`set.photo.${kind}`)
  return ASSUMED_PHOTOS.some((assumed) => assumed === kind) ? t('set.photo.assumed', { photo }) : photo
}
