import type { Plugin } from 'vite'
import { embedFiles } from './embedFiles.ts'

/** Builds the embedded figure beside the site: its own build, without React, everything in one file. */
export function embed(): Plugin {
  return {
    name: 'lookalike-embed',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await embedFiles())) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}
