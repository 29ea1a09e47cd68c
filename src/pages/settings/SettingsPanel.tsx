import { t } from '../../i18n/translate.ts'
import { SETTINGS, type LinkSetting, type LinkSettings } from '../../scenario/links.ts'
import { useStore } from '../../state/useStore.ts'
import { SettingField } from '../../ui/fields/SettingField.tsx'
import { GroupsEditor } from './GroupsEditor.tsx'
import { OWN_FIELDS } from './OwnFields.tsx'
import './settings.css'

/** Everything a scenario has beyond the two sliders, as the table of settings says. */
export function SettingsPanel({ settings = SETTINGS }: Readonly<{ settings?: LinkSettings }>) {
  return (
    <div className="settings">
      <section aria-labelledby="settings-search">
        <h3 id="settings-search">{t('set.search.title')}</h3>
        <Fields section="search" settings={settings} />
      </section>
      <section aria-labelledby="settings-model">
        <h3 id="settings-model">{t('set.model.title')}</h3>
        <Fields section="faces" settings={settings} />
      </section>
      <section className="settings-wide" aria-labelledby="settings-ruler">
        <h3 id="settings-ruler">{t('set.ruler.title')}</h3>
        <p className="settings-lead">{t('set.ruler.lead')}</p>
        <Fields section="ruler" settings={settings} />
      </section>
      <section className="settings-wide" aria-labelledby="settings-groups">
        <h3 id="settings-groups">{t('set.groups.title')}</h3>
        <GroupsEditor />
      </section>
      <p className="settings-wide settings-keys">{t('set.keys')}</p>
    </div>
  )
}

type FieldsProps = Readonly<{ section: LinkSetting['control']; settings: LinkSettings }>

/** The fields of one section, in the order of the table; those that decide nothing now are left out. */
function Fields({ section, settings }: FieldsProps) {
  const scenario = useStore((state) => state.scenario)
  return Object.entries(settings)
    .filter(([, { control, isUsed }]) => control === section && (isUsed?.(scenario) ?? true))
    .map(([key, setting]) => {
      const Own = OWN_FIELDS[key]
      return Own === undefined ? <SettingField key={key} name={key} setting={setting} /> : <Own key={key} />
    })
}
