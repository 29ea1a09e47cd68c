import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import type { Plugin } from 'vite'
import { escapeMarkup } from '../i18n/escapeMarkup.ts'
import { pageLanguage } from './pageLanguage.ts'
import { bundlePage, type PageBundle } from './bundlePage.ts'
import { renderModule } from './renderModule.ts'
import { scormManifest, type PackageText } from './scormManifest.ts'
import { textElements } from './textElements.ts'

/** So that the same lesson is the same file, whenever it is built. Zip files cannot hold an earlier day. */
const BUILT = '1980-01-02T00:00:00'

/** Builds a SCORM 1.2 package for every lesson beside the site: `lessons/<id>.zip`. */
export function scorm(): Plugin {
  return {
    name: 'lookalike-scorm',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await scormPackages())) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}

/** Every lesson as a zip: the manifest, and one HTML file that asks for no other. Name below `dist/` and content. */
export async function scormPackages(): Promise<Readonly<Record<string, Uint8Array>>> {
  const [app, texts] = await Promise.all([
    bundlePage({ entry: 'src/pages/lessons/packageMain.tsx', plugins: [textElements()] }),
    renderModule('./renderLessons.ts', (module: { lessonTitles: () => readonly PackageText[] }) =>
      module.lessonTitles(),
    ),
  ])
  const packed = texts.map((text): [string, Uint8Array] => {
    const files = {
      'imsmanifest.xml': strToU8(scormManifest(text)),
      'index.html': strToU8(lessonPage(app, text)),
    }
    return [`lessons/${text.id}.zip`, zipSync(files, { level: 9, mtime: BUILT })]
  })
  return Object.fromEntries(packed)
}

function lessonPage({ code, css }: PageBundle, { id, title, language }: PackageText): string {
  const hash = createHash('sha256').update(code).digest('base64')
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html ${pageLanguage(language)} data-lesson="${id}">
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
<div id="root"></div>
<script>${code}</script>
</body>
</html>
`
}
