import { readFile } from 'node:fs/promises'
import type { Files } from '../embedFiles.ts'
import { renderModule } from '../renderModule.ts'
import { drawPicture } from './drawPicture.ts'
import type { RenderedCard } from './renderCards.tsx'
import { pageLanguage } from '../pageLanguage.ts'

type Renderer = Readonly<{ renderCards: (site: string) => readonly RenderedCard[] }>

/** For every preset a page, a picture and an oEmbed answer: `p/<id>/index.html`, `p/<id>/picture.png`, `oembed/<id>.json`. */
export async function cardFiles(site: string): Promise<Files> {
  const [cards, tokens, css] = await Promise.all([
    renderModule('./cards/renderCards.tsx', (module: Renderer) => module.renderCards(site)),
    readFile(new URL('../../ui/styles/tokens.css', import.meta.url), 'utf8'),
    readFile(new URL('./card.css', import.meta.url), 'utf8'),
  ])
  const files = await Promise.all(
    cards.map(async ({ id, svg, head, body, oembed }) => [
      [`p/${id}/index.html`, cardPage(head, body, tokens + css)] as const,
      [`p/${id}/picture.png`, await drawPicture(svg)] as const,
      [`oembed/${id}.json`, `${JSON.stringify(oembed, null, 2)}\n`] as const,
    ]),
  )
  return Object.fromEntries(files.flat())
}

function cardPage(head: string, body: string, css: string): string {
  return `<!doctype html>
<html ${pageLanguage()}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${head}
<link rel="icon" href="../../icon.svg" type="image/svg+xml">
<style>${css}</style>
</head>
<body>
${body}
</body>
</html>
`
}
