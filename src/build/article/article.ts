import type { Plugin } from 'vite'
import { siteAddress } from '../cards/siteAddress.ts'
import { articleFiles } from './articleFile.ts'

/** Writes the article beside the site and the figure it is built on: `article/index.html`, and its picture for previews. */
export function article(): Plugin {
  return {
    name: 'lookalike-article',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await articleFiles(siteAddress()))) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}
