import type { ReactNode } from 'react'
import { t } from '../../i18n/translate.ts'
import { PRESETS } from '../../scenario/presets/list.ts'
import { useStore } from '../../state/useStore.ts'

/** Where the numbers come from, whose simulation it is, its license and its data; then a note of the author's. */
export function SourceLine({ children }: Readonly<{ children: ReactNode }>) {
  const preset = useStore((state) => state.scenario.preset)
  const source = useStore((state) => state.display.source)
  const note = useStore((state) => state.display.note)
  return (
    <>
      <p className="embed-source">
        <span dir={source === null ? undefined : 'auto'}>
          {t('embed.source', { source: source ?? sourceOf(preset) })}
        </span>{' '}
        {t('embed.simulation')}
        <span className="embed-data"> · {children}</span>
      </p>
      {note !== null && (
        <p className="embed-note" dir="auto">
          {note}
        </p>
      )}
    </>
  )
}

/** Publisher and year of what the preset leans on first. */
function sourceOf(presetId: string): string {
  const [first] = PRESETS.find(({ id }) => id === presetId)?.source ?? []
  if (first === undefined) return t('embed.source.none')
  return first.date === null ? first.publisher : `${first.publisher}, ${first.date.slice(0, 4)}`
}
