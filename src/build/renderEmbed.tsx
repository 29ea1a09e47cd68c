import { renderToStaticMarkup } from 'react-dom/server'
import { EmbedPage } from '../app/embed/EmbedPage.tsx'
import { NoScript } from '../app/embed/NoScript.tsx'
import { embedTitle } from '../app/embed/embedTitle.ts'
import { DEFAULT_SCENARIO } from '../scenario/presets/scenarios.ts'

/** The embedded figure in its default state, as HTML: what is read without JavaScript, and seen before it runs. */
export function renderEmbed(): Readonly<{ title: string; page: string; noScript: string }> {
  return {
    title: embedTitle(DEFAULT_SCENARIO),
    page: renderToStaticMarkup(<EmbedPage />),
    noScript: renderToStaticMarkup(<NoScript />),
  }
}
