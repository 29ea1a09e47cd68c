import { formatDate } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import type { Citation } from '../scenario/presets/index.ts'

/** Who published it, when and under what title; a link where the address is known. It tells nobody who followed it. */
export function SourceLink({ source }: Readonly<{ source: Citation }>) {
  const { publisher, title, url } = source
  const date = source.date === null ? 'none' : formatDate(source.date)
  const text =
    title === null
      ? t('evidence.source.line', { publisher, date })
      : t('evidence.source.titled', { publisher, date, title })
  if (url === null) return <>{text}</>
  return (
    <a href={url} rel="noreferrer">
      {text}
    </a>
  )
}
