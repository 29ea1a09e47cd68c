import { escapeMarkup } from '../../i18n/escapeMarkup.ts'
import { fileOf } from '../../embed/fileOf.ts'
import type { Display, View } from '../../scenario/display.ts'
import { printLink } from '../../scenario/links.ts'
import { presetScenario } from '../../scenario/presets/scenarios.ts'
import type { Scenario } from '../../scenario/scenario.ts'

export type EmbedChoice = Readonly<{
  view: View
  theme: Display['theme']
  /** The frozen first version, or whatever is newest. */
  isFrozen: boolean
  keepsSettings: boolean
  hidesControls: boolean
  asksFirst: boolean
}>

/** The query that opens the figure as chosen; which picture it is, its file says. */
export function embedQuery(choice: EmbedChoice, scenario: Scenario, display: Display): string {
  const shown: Display = {
    ...display,
    lesson: null,
    step: null,
    view: null,
    theme: choice.theme,
    hide: choice.hidesControls ? ['controls'] : [],
    embedId: null,
  }
  const shownScenario = choice.keepsSettings ? scenario : presetScenario(scenario.preset)
  const query = printLink({ scenario: shownScenario, display: shown })
  return choice.asksFirst ? [query, 'predict=1'].filter(Boolean).join('&') : query
}

/** The figure's own address: the file that needs no other for the chosen picture. */
export function embedAddress(site: string, choice: EmbedChoice, query: string): string {
  const page = `${site}embed/${choice.isFrozen ? 'v1/' : ''}${fileOf(choice.view)}`
  return query === '' ? page : `${page}?${query}`
}

/** One tag, every attribute quoted, closed: what editors accept (docs/EMBEDDING.md). */
export function iframeCode(address: string, title: string, height: number): string {
  const attributes = [
    `src="${escapeMarkup(address)}"`,
    `title="${escapeMarkup(title)}"`,
    'loading="lazy"',
    'width="100%"',
    `height="${height}"`,
    'style="width:0;min-width:100%;border:0"',
    'allow="clipboard-write; fullscreen"',
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}

/** The custom element: light DOM inside it is what readers without the script see. */
export function elementCode(site: string, choice: EmbedChoice, query: string, fallback: string): string {
  const view = choice.view === 'searches' ? [] : [['view', choice.view] as const]
  const attributes = [...new URLSearchParams(query), ...view]
    .map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`)
    .join('')
  const host = `${site}embed/${choice.isFrozen ? 'v1/' : ''}host.js`
  const address = embedAddress(site, choice, query)
  return [
    `<script src="${escapeMarkup(host)}" async></script>`,
    `<lookalike-figure${attributes}><a href="${escapeMarkup(address)}">${escapeMarkup(fallback)}</a></lookalike-figure>`,
  ].join('\n')
}
