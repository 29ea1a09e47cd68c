import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { renderModule } from '../renderModule.ts'

type Rendered = Readonly<{ title: string; description: string; body: string }>

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

/** The article as one HTML file, to stand beside the folder `embed/`. The figure is its only script and frame. */
export async function articleFile(): Promise<string> {
  const { title, description, body } = await renderModule<{ renderArticle: () => Rendered }, Rendered>(
    './article/renderArticle.tsx',
    (module) => module.renderArticle(),
  )
  // Colours are the site's, so that they are chosen in one place; the rest of the looks is the article's own.
  const css = read('../../app/tokens.css') + read('./article.css')
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(description)}">
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

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
