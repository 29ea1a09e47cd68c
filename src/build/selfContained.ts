import { createHash } from 'node:crypto'
import { escapeMarkup } from '../i18n/escapeMarkup.ts'
import type { PageBundle } from './bundlePage.ts'
import { pageLanguage } from './pageLanguage.ts'

type Page = PageBundle &
  Readonly<{
    title: string
    /** What stands in the body, before the script. */
    body: string
    /** A script that must run before anything is shown. */
    head?: string
    /** A module waits until the page is read: its picture is drawn before the script runs. */
    isModule?: boolean
    /** Servers it may talk to, as a policy names them; none if left out. */
    connect?: string
    /** More `<meta>` elements. */
    meta?: string
    /** The default language if left out. */
    language?: string
    /** `data-` attributes of the whole page, by name. */
    data?: Readonly<Record<string, string>>
  }>

/** A page as one HTML file with its scripts and styles. It may load nothing, not even from its own site,
 * unless `connect` says where it may send and ask. */
export function selfContained(page: Page): string {
  const { title, body, code, css, head, meta, isModule = false, language, data = {}, connect } = page
  const scripts = head === undefined ? [code] : [head, code]
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    ...(connect === undefined ? [] : [`connect-src ${connect}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeMarkup(value)}"`)
  return `<!doctype html>
<html ${pageLanguage(language)}${attributes.join('')}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${meta ?? '<meta name="color-scheme" content="light dark">'}
<title>${escapeMarkup(title)}</title>
<link rel="icon" href="data:,">
${head === undefined ? '' : `<script>${head}</script>\n`}<style>${css}</style>
</head>
<body>
${body}
<script${isModule ? ' type="module"' : ''}>${code}</script>
</body>
</html>
`
}

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
