import { t } from '../../i18n/translate.ts'
import { useStore } from '../../state/useStore.ts'
import { settingsText } from '../../figures/frame/exportInfo.ts'
import { StoryTable } from './StoryTable.tsx'

/** On paper, in place of the controls: the settings, the run, the address, and the numbers as a table. */
export function PrintNotes() {
  const scenario = useStore((state) => state.scenario)
  const address = typeof location === 'undefined' ? '' : location.href
  return (
    <div className="embed-print">
      <p>{settingsText(scenario)}</p>
      <p>{t('embed.print', { seed: scenario.seed, address })}</p>
      <StoryTable scenario={scenario} />
    </div>
  )
}
