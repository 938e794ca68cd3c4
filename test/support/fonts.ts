import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type BrowserContext } from 'playwright-core'

const packed = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'))
const host = 'http://fonts.test'
const weights = [400, 500, 700]

// The first Chinese face the style sheets ask for. On the machines of tests it is not installed, on any of them,
// so that its place can be taken and pictures look the same everywhere.
const asked = 'PingFang SC'

/** Gives each page of a context a Chinese font, which a bare machine has not. Only the parts in use are loaded. */
export async function lendFonts(context: BrowserContext) {
  await context.route(`${host}/**`, async (route) => {
    const path = join(packed, new URL(route.request().url()).pathname)
    const isSheet = path.endsWith('.css')
    const text = isSheet && (await readFile(path, 'utf8')).replaceAll('Noto Sans SC', asked)
    await route.fulfill({
      body: text || (await readFile(path)),
      contentType: isSheet ? 'text/css' : 'font/woff2',
      headers: { 'access-control-allow-origin': '*' },
    })
  })

  const sheets = weights.map((weight) => `${host}/${weight}.css`)
  await context.addInitScript((urls) => {
    addEventListener('DOMContentLoaded', () => {
      for (const href of urls)
        document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))
    })
  }, sheets)
}
