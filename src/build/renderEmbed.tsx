import { renderToStaticMarkup } from 'react-dom/server'
import { EmbedPage } from '../embed/page/EmbedPage.tsx'
import { NoScript } from '../embed/page/NoScript.tsx'
import { embedTitle } from '../embed/page/embedTitle.ts'
import { loadFigure } from '../embed/page/figures.ts'
import type { View } from '../scenario/display.ts'
import { DEFAULT_SCENARIO } from '../scenario/presets/scenarios.ts'
import { leanHtml } from './lean/leanHtml.ts'

export type RenderedEmbed = Readonly<{ title: string; page: string; noScript: string }>

/** The embedded figure in its default state, as HTML: what is read without JavaScript, and seen before it runs. */
export async function renderEmbed(view: View): Promise<RenderedEmbed> {
  await loadFigure(view)
  return {
    title: embedTitle(DEFAULT_SCENARIO),
    page: leanHtml(renderToStaticMarkup(<EmbedPage fileView={view} />)),
    noScript: renderToStaticMarkup(<NoScript view={view} />),
  }
}
