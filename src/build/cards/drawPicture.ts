import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const FONTS = [
  '400Regular/PublicSans_400Regular',
  '600SemiBold/PublicSans_600SemiBold',
  '800ExtraBold/PublicSans_800ExtraBold',
]

let ready: Promise<readonly Uint8Array[]> | undefined

/** The rasteriser may be started once a process; its fonts are read with it. */
async function start(): Promise<readonly Uint8Array[]> {
  const { resolve } = createRequire(import.meta.url)
  const read = (file: string): Promise<Uint8Array> => readFile(resolve(file))
  const fonts = await Promise.all(FONTS.map((font) => read(`@expo-google-fonts/public-sans/${font}.ttf`)))
  await initWasm(await read('@resvg/resvg-wasm/index_bg.wasm'))
  return fonts
}

/** An SVG as a PNG of its own size. The same on every machine: no font of the system is used. */
export async function drawPicture(svg: string): Promise<Uint8Array> {
  const fontBuffers = [...(await (ready ??= start()))]
  const drawing = new Resvg(svg, {
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Public Sans' },
  })
  return drawing.render().asPng()
}
