import { t } from '../../i18n/translate.ts'
import { DEFAULT_SCENARIO } from '../../scenario/presets/scenarios.ts'
import { StoryTable } from './StoryTable.tsx'

/** Below the picture, for readers without JavaScript: the numbers, and why nothing moves. */
export function NoScript() {
  return (
    <div className="embed-no-script">
      <StoryTable scenario={DEFAULT_SCENARIO} />
      <p>{t('embed.noScript')}</p>
    </div>
  )
}
