import { strToU8, zipSync } from 'fflate'
import type { Plugin } from 'vite'
import { bundlePage } from './bundlePage.ts'
import { cmi5Structure } from './cmi5Structure.ts'
import type { PackageText } from './packageText.ts'
import { renderModule } from './renderModule.ts'
import { scormManifest } from './scormManifest.ts'
import { selfContained } from './selfContained.ts'
import { textElements } from './textElements.ts'

/** So that the same lesson is the same file, whenever it is built. Zip files cannot hold an earlier day. */
const BUILT = '1980-01-02T00:00:00'

/** Builds two packages for every lesson beside the site: `lessons/<id>.zip` is SCORM 1.2, `lessons/<id>.cmi5.zip` is cmi5. */
export function lessonPackages(): Plugin {
  return {
    name: 'lookalike-lesson-packages',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await packLessons())) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}

/**
 * Every lesson as zips, name below `dist/` and content: what the platform reads, and one HTML file that asks for no
 * other. It is the same lesson in both; only the one for cmi5 may talk to a server, the platform's, wherever that is.
 */
async function packLessons(): Promise<Readonly<Record<string, Uint8Array>>> {
  const [app, texts] = await Promise.all([
    bundlePage({ entry: 'src/pages/lessons/packageMain.tsx', plugins: [textElements()] }),
    renderModule('./renderLessons.ts', (module: { lessonTitles: () => readonly PackageText[] }) =>
      module.lessonTitles(),
    ),
  ])
  const page = ({ id, title, language }: PackageText, connect?: string): Uint8Array =>
    strToU8(
      selfContained({
        ...app,
        title,
        language,
        data: { lesson: id },
        body: '<div id="root"></div>',
        ...(connect !== undefined && { connect }),
      }),
    )
  const packed = texts.flatMap((text): [string, Uint8Array][] => [
    [
      `lessons/${text.id}.zip`,
      zip({ 'imsmanifest.xml': strToU8(scormManifest(text)), 'index.html': page(text) }),
    ],
    [
      `lessons/${text.id}.cmi5.zip`,
      zip({ 'cmi5.xml': strToU8(cmi5Structure(text)), 'index.html': page(text, 'https: http:') }),
    ],
  ])
  return Object.fromEntries(packed)
}

function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { level: 9, mtime: BUILT })
}
