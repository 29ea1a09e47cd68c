import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/**
 * All that can be reached from the page, but for packages that are of no use without a network. Cards and their answers
 * are read by other people's programs, not by the page.
 */
const KEPT = ['**/*.{html,js,css,svg,png,webmanifest,docx,zip}']
const LEFT_OUT = [
  'lookalike.html',
  'article/picture.png',
  'embed/v1/**',
  'lessons/*.cmi5.zip',
  'oembed/**',
  'p/**',
]

/** The name under which a device installs the site. */
const MANIFEST = {
  name: 'Lookalike',
  short_name: 'Lookalike',
  description: 'What a confidence threshold does to a search of arrest photos',
  start_url: './',
  scope: './',
  display: 'standalone',
  icons: [{ src: './icon.svg', sizes: 'any', type: 'image/svg+xml' }],
} as const

/**
 * The worker that keeps the whole site for times without a network, and the manifest that lets it be installed. The page
 * registers it itself, once it has loaded (src/pages/offline/). A newer version waits until the page calls it.
 */
export function offline(): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: { ...MANIFEST, icons: [...MANIFEST.icons] },
    includeManifestIcons: false,
    workbox: {
      globPatterns: KEPT,
      globIgnores: LEFT_OUT,
      // The first visit's page is answered too, without being loaded anew.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      // A link's settings stand behind the question mark: the file is the same.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      runtimeCaching: [{ urlPattern: FROZEN, handler: 'NetworkOnly', options: { plugins: [asLatest] } }],
    },
  })
}

/** The frozen address of an embedded figure. */
const FROZEN = /\/embed\/v1\//

/** Without a network the Embed dialog shows the latest figure in the frozen one's place. It is written into the worker. */
const asLatest = {
  handlerDidError: ({ request }: { request: Request }) =>
    caches.match(request.url.replace('/embed/v1/', '/embed/'), { ignoreSearch: true }),
}
