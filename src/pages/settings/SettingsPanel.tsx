import { t } from '../../i18n/translate.ts'
import { FaceFields } from './FaceFields.tsx'
import { GroupsEditor } from './GroupsEditor.tsx'
import { SearchFields } from './SearchFields.tsx'
import '../../ui/fields/settings.css'

/** Everything a scenario has beyond the two sliders. */
export function SettingsPanel() {
  return (
    <div className="settings">
      <section aria-labelledby="settings-search">
        <h3 id="settings-search">{t('set.search.title')}</h3>
        <SearchFields />
      </section>
      <section aria-labelledby="settings-model">
        <h3 id="settings-model">{t('set.model.title')}</h3>
        <FaceFields />
      </section>
      <section className="settings-wide" aria-labelledby="settings-groups">
        <h3 id="settings-groups">{t('set.groups.title')}</h3>
        <GroupsEditor />
      </section>
      <p className="settings-wide settings-keys">{t('set.keys')}</p>
    </div>
  )
}
