import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { findBrowser, type Found } from './findBrowser'
import { lendFonts } from './fonts'

const screens = process.env['TEST_SCREENS'] ?? resolve(import.meta.dirname, '../../dist/screens')

export async function openBrowser(found?: Found): Promise<Browser> {
  const { executablePath, env } = found ?? (await findBrowser())
  return chromium.launch({ executablePath, env: { ...process.env, ...env } })
}

type Belongings = {
  /** Where the phone says it is. Without it, the position is refused. */
  place?: { latitude: number; longitude: number }
  dark?: boolean
  width?: number
}

/** One person with one phone: storage, position and troubles of their own. */
export async function person(browser: Browser, url: string, { place, dark, width = 375 }: Belongings = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 812 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    ...(place && { geolocation: place, permissions: ['geolocation'] }),
  })
  await lendFonts(browser, context)
  const page = await context.newPage()
  const troubles = watch(page)
  await page.goto(url)
  return { page, context, troubles, leave: () => context.close() }
}

export type Person = Awaited<ReturnType<typeof person>>

/** What went wrong unseen: exceptions, errors on the console, answers of the server's own fault. */
function watch(page: Page) {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`exception: ${error.stack ?? error.message}`))
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(`console: ${line.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`${response.status()}: ${response.url()}`)
  })
  return troubles
}

/** Keeps a picture of the whole page, scrolled parts included, under dist/screens. */
export async function shot(page: Page, name: string) {
  const path = join(screens, `${name}.png`)
  await mkdir(screens, { recursive: true })
  const viewport = page.viewportSize() ?? { width: 375, height: 812 }
  await page.setViewportSize({ ...viewport, height: Math.max(viewport.height, await heightOf(page)) })
  await page.evaluate(() => document.fonts.ready)
  await page.waitForFunction(photosAreThere)
  await page.screenshot({ path, fullPage: true, animations: 'disabled', scale: 'css' })
  await page.setViewportSize(viewport)
  return path
}

/** Photos come when they are scrolled into sight, which the whole page now is. */
const photosAreThere = () =>
  [...document.images].filter((image) => image.checkVisibility()).every((image) => image.naturalWidth > 0)

/** Taro's pages scroll inside a box as high as the window, which a picture of the document would cut off. */
const heightOf = (page: Page) =>
  page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll<HTMLElement>('.taro_page')]
    const shown = boxes.filter((box) => box.offsetHeight > 0)
    return Math.max(...shown.map((box) => box.scrollHeight + innerHeight - box.clientHeight))
  })
