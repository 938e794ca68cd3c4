import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { shot } from '../support/browser'

/** Where the picture is to lie beside the code, it is made small: pages have few colours. In the whole run there is none. */
export async function keepPicture(page: Page, name: string) {
  if (process.env['TEST_PICTURES'] === 'none') return
  const path = await shot(page, name)
  if (!process.env['TEST_SCREENS']) return
  const picture = await readFile(path)
  await writeFile(path, await sharp(picture).png({ palette: true, quality: 90, effort: 8 }).toBuffer())
}
