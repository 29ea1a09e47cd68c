import { strToU8, zipSync } from 'fflate'
import type { Plugin } from 'vite'
import { bundlePage } from './bundlePage.ts'
import { renderModule } from './renderModule.ts'
import { scormManifest, type PackageText } from './scormManifest.ts'
import { selfContained } from './selfContained.ts'
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
      'index.html': strToU8(
        selfContained({
          ...app,
          title: text.title,
          language: text.language,
          data: { lesson: text.id },
          body: '<div id="root"></div>',
        }),
      ),
    }
    return [`lessons/${text.id}.zip`, zipSync(files, { level: 9, mtime: BUILT })]
  })
  return Object.fromEntries(packed)
}
