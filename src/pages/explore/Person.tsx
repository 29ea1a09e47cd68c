import { rich, type RichTags } from '../../i18n/rich.tsx'
import { t } from '../../i18n/translate.ts'
import { useStore } from '../../state/useStore.ts'
import { ACLU_WILLIAMS, MICHIGAN_PUBLIC_2024 } from '../../scenario/presets/citations.ts'
import { probeOf } from '../../scenario/presets/product.ts'

/**
 * What a number of the page was for somebody: told short, and where it was published. The arrest followed a search for a
 * photo: it stands beside no other kind of system.
 */
export function Person({ who }: Readonly<{ who: 'arrested' | 'solved' }>) {
  const probe = useStore((state) => probeOf(state.scenario))
  if (who === 'arrested' && probe !== 'photo') return null
  return (
    <aside className="person" aria-labelledby={`person-${who}`}>
      <h2 className="person-title" id={`person-${who}`}>
        {t(`people.${who}.title`)}
      </h2>
      <p>{t(`people.${who}.text`)}</p>
      <p className="person-source">{rich(`people.${who}.source`, {}, SOURCES)}</p>
    </aside>
  )
}

const link = (url: string | null) => (text: string) => (
  <a key={text} href={url ?? undefined} rel="noreferrer">
    {text}
  </a>
)

const SOURCES: RichTags = { a: link(MICHIGAN_PUBLIC_2024.url), b: link(ACLU_WILLIAMS.url) }
