import { renderToStaticMarkup } from 'react-dom/server'
import { EmbedPage } from '../embed/page/EmbedPage.tsx'
import { NoScript } from '../embed/page/NoScript.tsx'
import { embedTitle } from '../embed/page/embedTitle.ts'
import type { Figure } from '../figures/figure.ts'
import type { View } from '../scenario/display.ts'
import { DEFAULT_SCENARIO } from '../scenario/presets/scenarios.ts'
import { figureModule } from './figureModule.ts'

export type RenderedEmbed = Readonly<{ title: string; page: string; noScript: string }>

type Module = Readonly<{ figure: Figure }>

/** The embedded figure in its default state, as HTML: what is read without JavaScript, and seen before it runs. */
export async function renderEmbed(view: View): Promise<RenderedEmbed> {
  const { figure } = (await import(/* @vite-ignore */ figureModule(view))) as Module
  const figures = { [view]: figure.Panel }
  return {
    title: embedTitle(DEFAULT_SCENARIO),
    page: renderToStaticMarkup(<EmbedPage fileView={view} figures={figures} />),
    noScript: renderToStaticMarkup(<NoScript Figure={figure.Panel} />),
  }
}
