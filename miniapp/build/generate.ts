import { mkdir, writeFile } from 'node:fs/promises'
import { iconMap } from './icons'
import { writeTabImages } from './tabImages'
import { themeOf } from './theme'
import { readTokens } from './tokens'

const folder = new URL('../generated/', import.meta.url)

/** Derives what Taro copies or compiles but nobody should write twice: icon masks, theme file, tab pictures. */
export async function generate() {
  const tokens = await readTokens()
  await mkdir(folder, { recursive: true })
  await writeTabImages(folder, tokens)
  await writeFile(new URL('theme.json', folder), JSON.stringify(themeOf(tokens), null, 2))
  await writeFile(new URL('icons.scss', folder), await iconMap())
}
