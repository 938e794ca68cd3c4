import { mkdir, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { readIcon } from './icons'
import { tabIconPath, tabIcons, type Tab } from './theme'
import type { Scheme, Tokens } from './tokens'

// WeChat asks for 81 × 81 px and at most 40 KB; the drawing keeps a margin so that it does not touch its word.
const side = 81
const margin = 6

/** The tab bar takes pictures only: the drawn icons as PNG, in both states and both colour schemes. */
export async function writeTabImages(folder: URL, tokens: Record<Scheme, Tokens>) {
  await mkdir(new URL('tab/', folder), { recursive: true })
  const tabs = Object.keys(tabIcons) as Tab[]
  const images = tabs.flatMap((tab) =>
    (['light', 'dark'] as const).flatMap((scheme) => [
      { tab, scheme, chosen: false, colour: tokens[scheme]['ink-2'] },
      { tab, scheme, chosen: true, colour: tokens[scheme]['tile-text'] },
    ]),
  )
  await Promise.all(
    images.map(async ({ tab, scheme, chosen, colour = '' }) => {
      const drawing = (await readIcon(tabIcons[tab])).replaceAll('currentColor', colour)
      await writeFile(new URL(tabIconPath(tab, chosen, scheme), folder), await pngOf(drawing))
    }),
  )
}

const pngOf = (svg: string) =>
  sharp(Buffer.from(svg), { density: 288 })
    .resize(side - 2 * margin, side - 2 * margin)
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: '#0000' })
    // One colour and its soft edges: sixteen are enough, and half the bytes of the main package's pictures.
    .png({ palette: true, colours: 16, effort: 10 })
    .toBuffer()
