import { t, type MessageId } from '../../i18n/translate.ts'
import { VIEWS } from '../../scenario/display.ts'
import { Choice } from '../../ui/fields/Field.tsx'
import type { EmbedChoice } from './embedCode.ts'
import '../../ui/fields/field.css'

type ChoicesProps = Readonly<{ choice: EmbedChoice; onChoice: (choice: EmbedChoice) => void }>

const THEMES = ['auto', 'light', 'dark'] as const
const SWITCHES: readonly Readonly<{
  key: 'keepsSettings' | 'hidesControls' | 'asksFirst'
  label: MessageId
}>[] = [
  { key: 'keepsSettings', label: 'embedDialog.keep' },
  { key: 'hidesControls', label: 'embedDialog.hide' },
  { key: 'asksFirst', label: 'embedDialog.predict' },
]

/** What the embedded figure shows and how it looks. */
export function EmbedChoices({ choice, onChoice }: ChoicesProps) {
  return (
    <div className="embed-choices">
      <Choice
        label={t('embedDialog.figure')}
        value={choice.view}
        options={VIEWS.map((view) => ({ value: view, label: t(`figure.${view}`) }))}
        onValue={(view) => onChoice({ ...choice, view })}
      />
      <Choice
        label={t('embedDialog.theme')}
        value={THEMES.find((theme) => theme === choice.theme) ?? 'auto'}
        options={THEMES.map((theme) => ({ value: theme, label: t(`embedDialog.theme.${theme}`) }))}
        onValue={(theme) => onChoice({ ...choice, theme })}
      />
      <Choice
        label={t('embedDialog.version')}
        value={choice.isFrozen ? 'frozen' : 'latest'}
        options={(['latest', 'frozen'] as const).map((version) => ({
          value: version,
          label: t(`embedDialog.version.${version}`),
        }))}
        onValue={(version) => onChoice({ ...choice, isFrozen: version === 'frozen' })}
      />
      {SWITCHES.map(({ key, label }) => (
        <label key={key} className="embed-switch">
          <input
            type="checkbox"
            checked={choice[key]}
            onChange={(event) => onChoice({ ...choice, [key]: event.currentTarget.checked })}
          />
          {t(label)}
        </label>
      ))}
      <p className="field-help">{t('embedDialog.language')}</p>
    </div>
  )
}
