import { TableOnly } from '../../figures/frame/Figure.tsx'
import { t } from '../../i18n/translate.ts'
import type { View } from '../../scenario/display.ts'
import { DEFAULT_SCENARIO } from '../../scenario/presets/scenarios.ts'
import { Picture } from './Picture.tsx'
import { StoryTable } from './StoryTable.tsx'

/** Below the picture, for readers without JavaScript: both thresholds' numbers, the picture's own, and why nothing moves. */
export function NoScript({ view }: Readonly<{ view: View }>) {
  return (
    <div className="embed-no-script">
      <StoryTable scenario={DEFAULT_SCENARIO} />
      <TableOnly value={true}>
        <Picture view={view} />
      </TableOnly>
      <p>{t('embed.noScript')}</p>
    </div>
  )
}
