import type { Plugin } from 'vite'
import { cardFiles } from './cardFiles.ts'
import { siteAddress } from './siteAddress.ts'

/** Builds what previews of links and oEmbed need beside the site: no server of ours could answer for it. */
export function cards(): Plugin {
  return {
    name: 'lookalike-cards',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await cardFiles(siteAddress()))) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}
