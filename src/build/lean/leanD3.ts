import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const STANDS: Readonly<Record<string, string>> = {
  'd3-interpolate': './d3Interpolate.ts',
  'd3-format': './d3Format.ts',
}

/** Keeps out of a bundle what d3's scales bring along and we never call: 11 kB of colours and number formats. */
export function leanD3(): Plugin {
  return {
    name: 'lookalike-lean-d3',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      const stand = STANDS[source]
      if (stand === undefined || !/[\\/]d3-scale[\\/]/.test(importer ?? '')) return null
      return fileURLToPath(new URL(stand, import.meta.url))
    },
  }
}
