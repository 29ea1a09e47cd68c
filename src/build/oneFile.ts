import type { Plugin } from 'vite'
import { bundlePage } from './bundlePage.ts'
import { bundleScript } from './bundleScript.ts'
import { renderModule } from './renderModule.ts'
import { selfContained } from './selfContained.ts'
import { oneFileNote, stillNote } from './still.ts'
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
      const [app, drawn, head] = await Promise.all([
        bundlePage({ entry: 'src/pages/oneFileMain.ts', plugins: [textElements()] }),
        renderModule(
          './renderDefault.tsx',
          ({ renderDefault, pageTitle }: Renderer) => ({ page: renderDefault(), title: pageTitle() }),
          TEXT_ELEMENTS,
        ),
        bundleScript('../ui/recovery/stillScript.ts'),
      ])
      const body = `${stillNote(true)}\n<div id="root">${drawn.page}</div>\n${oneFileNote()}`
      const source = selfContained({ ...app, title: drawn.title, head, body })
      this.emitFile({ type: 'asset', fileName: ONE_FILE, source })
    },
  }
}
