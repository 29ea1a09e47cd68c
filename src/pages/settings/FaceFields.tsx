import { formatNumber } from '../../i18n/format.ts'
import { parseDecimal } from '../../i18n/parseNumber.ts'
import { t } from '../../i18n/translate.ts'
import { LIMITS } from '../../scenario/scenario.ts'
import { drag, commit } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { NumberBox } from '../../ui/controls/NumberBox.tsx'
import { Amount, Field } from '../../ui/fields/Field.tsx'

const MILLION = 1e6
const twoDigits = (value: number): string => formatNumber(value, 2)

/** How alike faces are: the model's own numbers. */
export function FaceFields() {
  const { fmr, rho, cross } = useStore((state) => state.scenario)
  return (
    <>
      <Field label={t('set.fmr')} help={t('set.fmr.help')}>
        {() => (
          <>
            <NumberBox
              label={t('set.fmr')}
              value={fmr * MILLION}
              least={LIMITS.fmr[0] * MILLION}
              most={LIMITS.fmr[1] * MILLION}
              format={(value) => formatNumber(value, 4)}
              parse={parseDecimal}
              width="7rem"
              onValue={(inAMillion) => commit({ fmr: inAMillion / MILLION })}
            />{' '}
            {t('set.fmr.unit')}
          </>
        )}
      </Field>
      <Amount
        label={t('set.rho')}
        help={t('set.rho.help')}
        value={rho}
        least={LIMITS.rho[0]}
        most={LIMITS.rho[1]}
        step={0.01}
        format={twoDigits}
        onMove={(value) => drag({ rho: value })}
        onEnd={commit}
      />
      <Amount
        label={t('set.cross')}
        help={t('set.cross.help')}
        value={cross}
        least={0.01}
        most={LIMITS.cross[1]}
        step={0.01}
        format={twoDigits}
        onMove={(value) => drag({ cross: value })}
        onEnd={commit}
      />
    </>
  )
}
