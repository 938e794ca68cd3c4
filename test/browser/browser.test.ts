import { type AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { openBrowser, person, shot } from '../support/browser'
import { installedBrowser, packagedBrowser } from '../support/findBrowser'

const page = `<!doctype html><meta charset=utf-8><meta name=viewport content="width=device-width">
<style>body { font-family: 'PingFang SC', monospace; font-size: 40px } #far { margin-top: 2000px }</style>
<p id=words>路灯不亮</p><p id=far>末尾</p>`

const server = createServer((_, reply) => reply.end(page))
let url = ''

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const browsers = { installed: installedBrowser, packaged: packagedBrowser }

describe.each(Object.entries(browsers))('the %s browser', (kind, find) => {
  it('shows Chinese on a phone, and the whole page in its picture', async () => {
    const found = await find()
    if (!found) return
    const browser = await openBrowser(found)

    const resident = await person(browser, url)
    const picture = await sharp(await readFile(await shot(resident.page, `browser-${kind}`))).metadata()

    const hasGlyphs = await resident.page.evaluate(() => document.fonts.check('40px "PingFang SC"', '路灯'))
    await browser.close()
    expect(picture.width).toBe(375)
    expect(picture.height).toBeGreaterThan(2000)
    expect(hasGlyphs).toBe(true)
    expect(resident.troubles).toEqual([])
  })
})
