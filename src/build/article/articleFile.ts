import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { View } from '../../scenario/display.ts'
import { escapeMarkup } from '../../i18n/escapeMarkup.ts'
import { drawPicture } from '../cards/drawPicture.ts'
import type { Files } from '../embedFiles.ts'
import { embedApp } from '../embedApp.ts'
import { renderModule } from '../renderModule.ts'
import type { RenderedArticle } from './renderArticle.tsx'
import { pageLanguage } from '../pageLanguage.ts'

type Renderer = Readonly<{
  renderArticle: () => RenderedArticle
  stillPictures: () => Promise<Readonly<Record<string, string>>>
  ARTICLE_VIEWS: readonly View[]
}>

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

/** The page may load the figure and its script, both from its own site, and nothing else. */
const policy = (css: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "frame-src 'self'",
    `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/**
 * The article as one HTML file, to stand beside the folder `embed/`, and the picture that previews of its link show.
 * The figure is its only script and frame.
 *
 * @param site where it is published: previews need whole addresses
 */
export async function articleFiles(site: string): Promise<Files> {
  const { article, stills, views } = await renderModule(
    './article/renderArticle.tsx',
    async ({ renderArticle, stillPictures, ARTICLE_VIEWS }: Renderer) => ({
      article: renderArticle(),
      stills: await stillPictures(),
      views: ARTICLE_VIEWS,
    }),
  )
  const body = article.body.replaceAll(
    /(<div class="still" data-picture="([\w-]+)">)/g,
    (_, tag: string, id: string) => tag + (stills[id] ?? ''),
  )
  const pictures = await embedApp(views)
  return {
    'article/index.html': articlePage({ ...article, body }, site, pictures.css),
    'article/picture.png': await drawPicture(article.picture),
  }
}

function articlePage(
  { title, description, body, alt }: RenderedArticle,
  site: string,
  pictures: string,
): string {
  const [address, picture] = [`${site}article/`, `${site}article/picture.png`]
  // Colours are the site's, so that they are chosen in one place; the rest of the looks is the article's own.
  // The figures' own styles reach no further than the pictures for paper.
  const css = `${read('../../ui/styles/tokens.css')}${read('./article.css')}@scope (.still) {${pictures}}`
  return `<!doctype html>
<html ${pageLanguage()}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<meta name="description" content="${escapeMarkup(description)}">
<link rel="canonical" href="${address}">
<meta property="og:type" content="article">
<meta property="og:url" content="${address}">
<meta property="og:title" content="${escapeMarkup(title)}">
<meta property="og:description" content="${escapeMarkup(description)}">
<meta property="og:image" content="${picture}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${escapeMarkup(alt)}">
<meta name="twitter:card" content="summary_large_image">
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
${body}
<script src="../embed/host.js"></script>
</body>
</html>
`
}
