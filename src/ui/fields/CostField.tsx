import messages from '../../i18n/messages/en/help.json'
import { formatNumber } from '../../i18n/format.ts'
import { parseDecimal } from '../../i18n/parseNumber.ts'
import { register, t } from '../../i18n/translate.ts'
import { LIMITS } from '../../scenario/scenario.ts'
import { commit } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { NumberBox } from '../controls/NumberBox.tsx'
import { Field } from './Field.tsx'

register('en', messages)

/** How many misses weigh as much as one wrong match: a value, which the reader sets. */
export function CostField() {
  const costRatio = useStore((state) => state.scenario.costRatio)
  return (
    <Field label={t('set.cost')} help={t('set.cost.help')}>
      {() => (
        <NumberBox
          label={t('set.cost')}
          value={costRatio}
          least={LIMITS.costRatio[0]}
          most={LIMITS.costRatio[1]}
          format={formatNumber}
          parse={parseDecimal}
          width="6rem"
          onValue={(ratio) => commit({ costRatio: ratio })}
        />
      )}
    </Field>
  )
}
