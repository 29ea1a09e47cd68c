import { formatCount, formatNumber, formatRate } from '../../i18n/format.ts'
import { parseCount } from '../../i18n/parseNumber.ts'
import { tMaybe } from '../../i18n/translate.ts'
import { SETTINGS, type LinkSetting } from '../../scenario/links.ts'
import type { Scenario, ScenarioKey } from '../../scenario/scenario.ts'
import { drag, commit } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { NumberBox } from '../controls/NumberBox.tsx'
import { Amount, Choice, Field } from './Field.tsx'
import { parseSigned } from './parseSigned.ts'
import './field.css'

/** Its label is the message `set.<name>`, the line below it `set.<name>.help`. */
type SettingFieldProps = Readonly<
  { name: ScenarioKey; setting?: undefined } | { name: string; setting: LinkSetting }
>

/** The field of one setting, as its entry in the table says: one of some choices, a range, or a number to type. */
export function SettingField(props: SettingFieldProps) {
  const { name } = props
  const setting = props.setting === undefined ? SETTINGS[props.name] : props.setting
  const field = setting.field as keyof Scenario
  const value = useStore((state) => state.scenario[field])
  const { kind, choices = [], limits = [-Infinity, Infinity] } = setting.value
  const words = { label: tMaybe(`set.${name}`) ?? name, help: tMaybe(`set.${name}.help`) ?? '' }
  const set = (next: string | number): void => commit({ [field]: next })
  if (kind === 'choice')
    return (
      <Choice<string>
        {...words}
        value={typeof value === 'string' ? value : ''}
        options={choices.map((word) => ({ value: word, label: tMaybe(`set.${name}.${word}`) ?? word }))}
        onValue={set}
      />
    )
  const number = Number(value)
  if (setting.step !== undefined)
    return (
      <Amount
        {...words}
        value={number}
        least={Math.ceil(limits[0] / setting.step) * setting.step}
        most={limits[1]}
        step={setting.step}
        format={kind === 'share' ? formatRate : (given) => formatNumber(given, 2)}
        onMove={(next) => drag({ [field]: next })}
        onEnd={commit}
      />
    )
  const isWhole = kind === 'whole'
  return (
    <Field {...words}>
      {() => (
        <NumberBox
          label={words.label}
          value={number}
          least={limits[0]}
          most={limits[1]}
          format={isWhole ? formatCount : formatNumber}
          parse={isWhole ? parseCount : parseSigned}
          width="6rem"
          onValue={(typed) => set(isWhole ? Math.round(typed) : typed)}
        />
      )}
    </Field>
  )
}
