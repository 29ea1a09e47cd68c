import { useId } from 'react'
import { t } from '../i18n/translate.ts'
import { THEMES } from '../scenario/display.ts'
import { setTheme } from '../state/address.ts'
import { useStore } from '../state/useStore.ts'

/** Light, dark, or large for a projector: what `theme=` says in a link. */
export function LookSwitch() {
  const theme = useStore(({ display }) => display.theme)
  const id = useId()
  return (
    <span className="look">
      <label htmlFor={id}>{t('look.label')}</label>
      <select
        id={id}
        className="toolbar-select"
        value={theme}
        onChange={({ currentTarget }) =>
          setTheme(THEMES.find((one) => one === currentTarget.value) ?? 'auto')
        }
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {t(`look.${one}`)}
          </option>
        ))}
      </select>
    </span>
  )
}
