import type { ComponentType } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { parseDecimal } from '../../i18n/parseNumber.ts'
import { t } from '../../i18n/translate.ts'
import { SETTINGS } from '../../scenario/links.ts'
import { PHOTOS } from '../../scenario/scenario.ts'
import { commit } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { NumberBox } from '../../ui/controls/NumberBox.tsx'
import { Choice, Field } from '../../ui/fields/Field.tsx'
import { SeedField } from './SeedField.tsx'

/** The settings, by key, whose field is none of those that every setting can have. */
export const OWN_FIELDS: Readonly<Record<string, ComponentType>> = {
  photo: PhotoField,
  fmr: FmrField,
  seed: SeedField,
}

/** A kind of photo. A shift that a link brought is kept and named, but cannot be chosen. */
function PhotoField() {
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

const MILLION = 1e6

/** A chance too small to be read as a number: so many in a million. */
function FmrField() {
  const fmr = useStore((state) => state.scenario.fmr)
  const [least = 0, most = 1] = SETTINGS.fmr.value.limits ?? []
  return (
    <Field label={t('set.fmr')} help={t('set.fmr.help')}>
      {() => (
        <>
          <NumberBox
            label={t('set.fmr')}
            value={fmr * MILLION}
            least={least * MILLION}
            most={most * MILLION}
            format={(value) => formatNumber(value, 4)}
            parse={parseDecimal}
            width="7rem"
            onValue={(inAMillion) => commit({ fmr: inAMillion / MILLION })}
          />{' '}
          {t('set.fmr.unit')}
        </>
      )}
    </Field>
  )
}
