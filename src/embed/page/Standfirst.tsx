import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { galleryOf } from '../../scenario/presets/index.ts'
import { useStore } from '../../state/useStore.ts'
import { assumedShare } from '../../words/assumedShare.ts'
import { presetTitle } from '../../words/presetTitle.ts'

/** The line below the headline: the author's own, or what is searched for in what. */
export function Standfirst() {
  const scenario = useStore((state) => state.scenario)
  const given = useStore((state) => state.display.standfirst)
  const { searches, gallerySize } = scenario
  return (
    <p className="embed-standfirst" dir={given === null ? undefined : 'auto'}>
      {given ??
        t('embed.standfirst', {
          title: presetTitle(scenario),
          ...assumedShare(scenario),
          searches: formatCount(searches),
          gallery: formatCount(gallerySize),
          of: galleryOf(scenario),
        })}
    </p>
  )
}
