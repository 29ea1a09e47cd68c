import { t } from '../../i18n/translate.ts'
import { printLink } from '../../scenario/links.ts'
import { useStore } from '../../state/useStore.ts'

/** The same state in the whole simulator, in a window of its own. A link may leave it out (`links=0`). */
export function SimulatorLink() {
  const scenario = useStore((state) => state.scenario)
  const shown = useStore((state) => state.display.links)
  if (!shown) return null
  return (
    <a
      className="quiet-button"
      href={simulatorAddress(printLink({ scenario }))}
      target="_blank"
      rel="noopener"
    >
      {t('embed.open')}
    </a>
  )
}

/** The site is above the folder the embed is in: `/embed/`, or `/embed/v1/` for the frozen one. */
function simulatorAddress(query: string): string {
  const folders = typeof location === 'undefined' ? '' : location.pathname
  return `${/\/v\d+\//.test(folders) ? '../../' : '../'}${query === '' ? '' : `?${query}`}`
}
