import type { ComponentType } from 'react'
import { TableOnly } from '../../figures/frame/Figure.tsx'
import { t } from '../../i18n/translate.ts'
import { DEFAULT_SCENARIO } from '../../scenario/presets/scenarios.ts'
import { StoryTable } from './StoryTable.tsx'

/** Below the picture, for readers without JavaScript: both thresholds' numbers, the picture's own, and why nothing moves. */
export function NoScript({ Figure }: Readonly<{ Figure: ComponentType }>) {
  return (
    <div className="embed-no-script">
      <StoryTable scenario={DEFAULT_SCENARIO} />
      <TableOnly value={true}>
        <Figure />
      </TableOnly>
      <p>{t('embed.noScript')}</p>
    </div>
  )
}
