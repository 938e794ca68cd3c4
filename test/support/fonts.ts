import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Hono } from 'hono'
import { type Browser, type BrowserContext } from 'playwright-core'
import { listen, type Listening } from '../../infra/local/listen'

const packed = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'))
const weights = [400, 500, 700]

// The first Chinese face the style sheets ask for. On the machines of tests it is not installed, on any of them,
// so that its place can be taken and pictures look the same everywhere.
const asked = 'PingFang SC'

const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=31536000, immutable' }

const fonts = new Hono()
fonts.get('/:sheet{\\d+\\.css}', async (c) => {
  const sheet = await readFile(join(packed, c.req.param('sheet')), 'utf8')
  return c.body(sheet.replaceAll('Noto Sans SC', asked), 200, { ...headers, 'Content-Type': 'text/css' })
})
fonts.get('/files/:file', async (c) => {
  const font = await readFile(join(packed, 'files', c.req.param('file')))
  return c.body(new Uint8Array(font), 200, { ...headers, 'Content-Type': 'font/woff2' })
})

// A server and no rule for requests: with a rule, the browser keeps nothing of any page for the next.
const servers = new WeakMap<Browser, Promise<Listening>>()

function serverFor(browser: Browser) {
  const known = servers.get(browser)
  if (known) return known
  const server = listen(fonts)
  servers.set(browser, server)
  browser.once('disconnected', () => void server.then(({ stop }) => stop()))
  return server
}

/** Gives each page of a context a Chinese font, which a bare machine has not. Only the parts in use are loaded. */
export async function lendFonts(browser: Browser, context: BrowserContext) {
  const { url } = await serverFor(browser)
  const sheets = weights.map((weight) => `${url}/${weight}.css`)
  await context.addInitScript((urls) => {
    addEventListener('DOMContentLoaded', () => {
      for (const href of urls)
        document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))
    })
  }, sheets)
}
