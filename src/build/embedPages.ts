import { createHash } from 'node:crypto'
import { bundleScript } from './bundleScript.ts'
import type { EmbedApp } from './embedApp.ts'
import { renderModule } from './renderModule.ts'

type Rendered = Readonly<{ title: string; page: string; noScript: string }>

type Pages = Readonly<{
  /** The default picture; others are fetched from `parts/` when asked for. */
  index: string
  /** Every picture: it never asks for another file, whatever it shows. */
  all: string
}>

/** The embedded figure, twice, each with script, styles and default state in it. */
export async function embedPages(app: EmbedApp): Promise<Pages> {
  const [head, drawn] = await Promise.all([
    bundleScript('../embed/head.ts'),
    renderModule<{ renderEmbed: () => Rendered }, Rendered>('./renderEmbed.tsx', (module) =>
      module.renderEmbed(),
    ),
  ])
  const kept = Object.values(app.parts).map(keep).join('\n')
  return {
    index: embedPage(drawn, app.css, [head, app.code], "'self' "),
    // The parts stand before the script that asks for them. It may not even fetch from its own site.
    all: embedPage(drawn, app.css, [head, kept, app.code], ''),
  }
}

function embedPage(drawn: Rendered, css: string, scripts: readonly string[], origins: string): string {
  const [head = '', ...rest] = scripts.map(closed)
  const policy = [
    "default-src 'none'",
    `script-src ${origins}${[head, ...rest].map(hash).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${drawn.title}</title>
<link rel="icon" href="data:,">
<script>${head}</script>
<style>${css}</style>
</head>
<body>
<div id="lookalike">${drawn.page}</div>
<noscript>${drawn.noScript}</noscript>
${rest.map((code) => `<script>${code}</script>`).join('\n')}
</body>
</html>
`
}

/** A part that is run when it is asked for: a third argument to `lookalikePart` (src/embed/startParts.ts). */
function keep(part: string): string {
  return part.replace(/\)$/, ',true)')
}

/** A script as it may stand inside an HTML file. */
function closed(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C')
}

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
