import type { ComponentType } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { parseDecimal } from '../../i18n/parseNumber.ts'
import { t } from '../../i18n/translate.ts'
import { SETTINGS } from '../../scenario/links.ts'
import { commit } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { NumberBox } from '../../ui/controls/NumberBox.tsx'
import { Field } from '../../ui/fields/Field.tsx'
import { PhotoField } from '../../ui/fields/PhotoField.tsx'
import { SeedField } from './SeedField.tsx'

/** The settings, by key, whose field is none of those that every setting can have. */
export const OWN_FIELDS: Readonly<Record<string, ComponentType>> = {
  photo: PhotoField,
  fmr: FmrField,
  seed: SeedField,
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
