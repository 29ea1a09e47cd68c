import { createElement } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Entries } from './figures.ts'
import { useFigure } from './useFigure.ts'

/** The picture of a view, room for it while it is fetched, or a sentence if it cannot be had. */
export function Picture({ view, figures }: Readonly<{ view: string; figures?: Entries }>) {
  const figure = useFigure(view, figures)
  if (figure === 'waiting') return <div className="embed-waiting" />
  if (figure === null)
    return (
      <p className="embed-failed" role="alert">
        {t('embed.failed')}
      </p>
    )
  return createElement(figure)
}
