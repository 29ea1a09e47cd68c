import { formatCount, formatNumber } from '../../i18n/format.ts'
import { parseCount } from '../../i18n/parseNumber.ts'
import { t } from '../../i18n/translate.ts'
import { LIMITS, MODES, PHOTOS, POLICIES, type Photo } from '../../scenario/scenario.ts'
import { commit } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { NumberBox } from '../../ui/controls/NumberBox.tsx'
import { CostField } from '../../ui/fields/CostField.tsx'
import { Choice, Field } from '../../ui/fields/Field.tsx'
import { MatedShareField } from '../../ui/fields/MatedShareField.tsx'
import { SeedField } from './SeedField.tsx'

/** Who is searched for, with what photo, and what a search may return. */
export function SearchFields() {
  const scenario = useStore((state) => state.scenario)
  return (
    <>
      <WholeNumber
        name="searches"
        value={scenario.searches}
        limits={LIMITS.searches}
        onValue={(searches) => commit({ searches })}
      />
      <MatedShareField />
      <PhotoChoice photo={scenario.photo} />
      <Choice
        label={t('set.mode')}
        help={t('set.mode.help')}
        value={scenario.mode}
        options={MODES.map((mode) => ({ value: mode, label: t(`set.mode.${mode}`) }))}
        onValue={(mode) => commit({ mode })}
      />
      <WholeNumber
        name="list"
        value={scenario.listLength}
        limits={LIMITS.listLength}
        onValue={(listLength) => commit({ listLength })}
      />
      <Choice
        label={t('set.policy')}
        help={t('set.policy.help')}
        value={scenario.policy}
        options={POLICIES.map((policy) => ({ value: policy, label: t(`set.policy.${policy}`) }))}
        onValue={(policy) => commit({ policy })}
      />
      {scenario.policy === 'cost' && <CostField />}
      <SeedField />
    </>
  )
}

type WholeNumberProps = Readonly<{
  name: 'searches' | 'list'
  value: number
  limits: readonly [number, number]
  onValue: (value: number) => void
}>

function WholeNumber({ name, value, limits: [least, most], onValue }: WholeNumberProps) {
  const label = t(`set.${name}`)
  return (
    <Field label={label} help={t(`set.${name}.help`)}>
      {() => (
        <NumberBox
          label={label}
          value={value}
          least={least}
          most={most}
          format={formatCount}
          parse={parseCount}
          width="6rem"
          onValue={(number) => onValue(Math.round(number))}
        />
      )}
    </Field>
  )
}

function PhotoChoice({ photo }: Readonly<{ photo: Photo }>) {
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
