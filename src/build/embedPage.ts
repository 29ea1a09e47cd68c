import type { PageBundle } from './bundlePage.ts'
import type { RenderedEmbed } from './renderEmbed.tsx'
import { selfContained } from './selfContained.ts'
import { stillNote } from './still.ts'

type EmbedPage = RenderedEmbed & PageBundle & Readonly<{ head: string }>

/** Light until the page says otherwise, and as tall as what it shows. */
const META = '<meta name="color-scheme" content="light">\n<meta name="responsive-embedded-sizing">'

/**
 * An embedded figure as one HTML file with its scripts, its styles and its default state.
 *
 * @param page.head script that must run before anything is shown (src/embed/head.ts)
 */
export function embedPage({ page, noScript, ...parts }: EmbedPage): string {
  const body = `${stillNote(true)}\n<div id="lookalike">${page}</div>\n<noscript>${noScript}</noscript>`
  return selfContained({ ...parts, body, isModule: true, meta: META })
}
