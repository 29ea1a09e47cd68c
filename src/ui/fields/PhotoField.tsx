import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { PHOTOS } from '../../scenario/scenario.ts'
import { commit } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { Choice } from './Field.tsx'
import './settings.css'

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
      options={[...PHOTOS.map((kind) => ({ value: kind, label: t(`set.photo.${kind}`) })), ...own]}
      onValue={(value) => {
        const kind = PHOTOS.find((known) => known === value)
        if (kind !== undefined) commit({ photo: kind })
      }}
    />
  )
}
