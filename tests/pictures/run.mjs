// `npm run pictures`: the front page and every figure as a first-time reader meets them, for docs/PICTURES.md and the
// README. Each picture has four views of one page: wide and as on a phone, light and dark.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withSites } from '../bench/openSite.mjs'

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url))

/** Names of the built files (src/embed/fileOf.ts); the front page first. */
const PAGES = {
  front: '',
  searches: 'embed/index.html',
  ...Object.fromEntries(
    ['lineup', 'scores', 'map', 'groups', 'growth', 'tradeoff', 'crowd', 'repeat', 'frequencies'].map(
      (view) => [view, `embed/${view}.html`],
    ),
  ),
}

const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 740 }
const VIEWS = ['light', 'dark'].flatMap((colorScheme) =>
  [WIDE, PHONE].map((viewport) => ({ colorScheme, viewport })),
)

await withSites(process.argv.slice(2), async (browser, [site]) => {
  mkdirSync(`${DOCS}pictures`, { recursive: true })
  for (const [name, path] of Object.entries(PAGES)) {
    const shots = []
    for (const view of VIEWS) shots.push(await shoot(browser, `${site.url}${path}`, view))
    await paste(browser, shots, `${DOCS}pictures/${name}.jpg`)
    if (name === 'front') await shoot(browser, site.url, VIEWS[0], `${DOCS}picture.png`)
  }
})

/** One page as it stands when everything has been drawn, as a PNG; written to `file` if there is one. */
async function shoot(browser, url, { colorScheme, viewport }, file) {
  const page = await browser.newPage({ colorScheme, viewport })
  await page.goto(url, { waitUntil: 'networkidle' })
  const png = await page.screenshot(file === undefined ? {} : { path: file })
  await page.close()
  return png.toString('base64')
}

/** The pictures beside each other, wide ones at half their size. */
async function paste(browser, shots, file) {
  const page = await browser.newPage({ viewport: { width: 1060, height: 820 } })
  const images = shots.map((shot, i) => {
    const width = i % 2 === 0 ? 640 : 360
    return `<img width="${width}" style="margin: 0 10px 10px 0; vertical-align: top" src="data:image/png;base64,${shot}">`
  })
  const rows = `<div>${images.slice(0, 2).join('')}</div><div>${images.slice(2).join('')}</div>`
  await page.setContent(`<body style="margin: 10px; background: #888; white-space: nowrap">${rows}`)
  await page.screenshot({ path: file, type: 'jpeg', quality: 72, fullPage: true })
  await page.close()
}
