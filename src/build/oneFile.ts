import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { escapeMarkup } from '../i18n/escapeMarkup.ts'
import { bundlePage, type PageBundle } from './bundlePage.ts'
import { pageLanguage } from './pageLanguage.ts'
import { renderModule } from './renderModule.ts'
import { TEXT_ELEMENTS, textElements } from './textElements.ts'

/** The whole site, every page of it, in one file that opens by double-click and asks for nothing. */
export const ONE_FILE = 'lookalike.html'

type Renderer = Readonly<{ renderDefault: () => string; pageTitle: () => string }>

/** Builds the copy in one file beside the site. */
export function oneFile(): Plugin {
  return {
    name: 'lookalike-one-file',
    apply: 'build',
    async generateBundle() {
      const [app, drawn] = await Promise.all([
        bundlePage({ entry: 'src/pages/oneFileMain.ts', plugins: [textElements()] }),
        renderModule(
          './renderDefault.tsx',
          ({ renderDefault, pageTitle }: Renderer) => ({ page: renderDefault(), title: pageTitle() }),
          TEXT_ELEMENTS,
        ),
      ])
      this.emitFile({ type: 'asset', fileName: ONE_FILE, source: documentOf(app, drawn) })
    },
  }
}

function documentOf({ code, css }: PageBundle, { page, title }: { page: string; title: string }): string {
  const hash = createHash('sha256').update(code).digest('base64')
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html ${pageLanguage()}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
<div id="root">${page}</div>
<script>${code}</script>
</body>
</html>
`
}
