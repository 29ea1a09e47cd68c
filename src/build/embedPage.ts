import { pageLanguage } from './pageLanguage.ts'
import { createHash } from 'node:crypto'
import type { PageBundle } from './bundlePage.ts'
import type { RenderedEmbed } from './renderEmbed.tsx'
import { stillNote } from './still.ts'

type EmbedPage = RenderedEmbed & PageBundle & Readonly<{ head: string }>

/**
 * An embedded figure as one HTML file with its scripts, its styles and its default state. It may load nothing, not even
 * from its own site.
 *
 * @param page.head script that must run before anything is shown (src/embed/head.ts)
 */
export function embedPage({ title, page, noScript, code, css, head }: EmbedPage): string {
  const policy = [
    "default-src 'none'",
    `script-src ${[head, code].map(hash).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html ${pageLanguage()}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<script>${head}</script>
<style>${css}</style>
</head>
<body>
${stillNote()}
<div id="lookalike">${page}</div>
<noscript>${noScript}</noscript>
<script>${code}</script>
</body>
</html>
`
}

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
