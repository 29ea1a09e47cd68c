import { createElement } from 'react'
import { t } from '../../i18n/translate.ts'
import type { View } from '../../scenario/display.ts'
import { useFigure } from './useFigure.ts'

/** The picture of a view, room for it while it is fetched, or a sentence if it cannot be had. */
export function Picture({ view }: Readonly<{ view: View }>) {
  const figure = useFigure(view)
  if (figure === 'waiting') return <div className="embed-waiting" />
  if (figure === null)
    return (
      <p className="embed-failed" role="alert">
        {t('embed.failed')}
      </p>
    )
  return createElement(figure)
}
