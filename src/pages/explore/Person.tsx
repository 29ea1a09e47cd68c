import { formatDate } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Citation } from '../../scenario/presets/index.ts'
import { ACLU_WILLIAMS, BRIDGES, MICHIGAN_PUBLIC_2024 } from '../../scenario/presets/citations.ts'

const SOURCES = {
  arrested: [MICHIGAN_PUBLIC_2024, ACLU_WILLIAMS],
  solved: [BRIDGES],
} as const satisfies Record<string, readonly Citation[]>

/** What a number of the page was for somebody: told short, and where it was published. */
export function Person({ who }: Readonly<{ who: keyof typeof SOURCES }>) {
  const sources = SOURCES[who]
  return (
    <aside className="person" aria-labelledby={`person-${who}`}>
      <h2 className="person-title" id={`person-${who}`}>
        {t(`people.${who}.title`)}
      </h2>
      <p>{t(`people.${who}.text`)}</p>
      <p className="person-source">
        {t('people.sources', { n: sources.length })}{' '}
        {sources.map((source, i) => (
          <span key={source.publisher}>
            {i > 0 && '; '}
            <Source source={source} />
          </span>
        ))}
      </p>
    </aside>
  )
}

function Source({ source: { publisher, date, title, url } }: Readonly<{ source: Citation }>) {
  const said = { publisher, date: date === null ? 'none' : formatDate(date), title: title ?? 'none' }
  if (url === null) return t('people.source', said)
  return (
    <a href={url} rel="noreferrer">
      {t('people.source', said)}
    </a>
  )
}
