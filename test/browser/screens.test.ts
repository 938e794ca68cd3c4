import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser'
import { callStreet } from './callStreet'
import { keepPicture } from './keepPicture'
import { openStreet } from './openStreet'
import { phoneOf, type Phone } from './phone'
import { screens } from './screens'
import { shownOrders, type Screen } from './screen'
import { tellTopics, type ShownTopics } from './shownTopics'
import { sheets } from './sheets'
import { chairScreens } from './chairScreens'
import { tellTalks, type ShownTalks } from './tellTalks'
import { topicScreens } from './topicScreens'
import { wear } from './wear'
import { wrongWith } from './wrongWith'

// The narrowest phone sold, and the letters of those who see least; a finger in px.
const looks = [
  { letters: 'standard', width: 375, finger: 44 },
  { letters: 'standard', width: 320, finger: 44 },
  { letters: 'elder', width: 375, finger: 60 },
  { letters: 'elderXl', width: 320, finger: 60 },
] as const

let browser: Browser
let street: Awaited<ReturnType<typeof openStreet>>
let topics: ShownTopics & ShownTalks
const phones = new Map<string | undefined, Phone>()

beforeAll(async () => {
  ;[browser, street] = await Promise.all([openBrowser(), openStreet({ withOrders: true })])
  topics = { ...(await tellTopics(street.url)), ...(await tellTalks(street.url)) }
}, 120_000)
afterAll(async () => {
  await browser.close()
  await street.close()
})

async function phoneFor(as: string | undefined) {
  const phone = phones.get(as) ?? (await phoneOf(browser, street.url, { ...(as && { as }) }))
  phones.set(as, phone)
  return phone
}

async function idOf(order: keyof typeof shownOrders) {
  const { by, says } = shownOrders[order]
  const orders = await (await callStreet(street.url, by)).orders()
  return orders.find(({ title }) => title.includes(says))?.id
}

async function queryOf({ order, topic, of, motion, query }: Screen) {
  const asked = [
    ...(order ? [`id=${await idOf(order)}`] : []),
    ...(topic ? [`id=${topics[topic]}`] : []),
    ...(motion ? [`id=${topics[motion]}-1`] : []),
    ...(of ? [`topic=${topics[of]}`] : []),
    ...(query ? [query] : []),
  ]
  return asked.length > 0 ? `?${asked.join('&')}` : ''
}

async function open(screen: Screen) {
  const { as, name, address, first, sees } = screen
  const phone = await phoneFor(as)
  const query = await queryOf(screen)
  // Another address each time, so that the browser opens it anew.
  if (address) await phone.page.goto(`${street.url}/?${name}#/${address}${query}`)
  await first?.(phone)
  await phone.sees(sees)
  return phone
}

async function wrongInAllLooks({ page }: Phone) {
  const wrong: string[] = []
  for (const { letters, width, finger } of looks) {
    await page.setViewportSize({ width, height: 812 })
    await wear(page, letters)
    wrong.push(...(await wrongWith(page, finger)).map((what) => `${width} px, ${letters}: ${what}`))
  }
  return wrong
}

async function takePictures({ page }: Phone, { name, isMain }: Screen) {
  await page.setViewportSize({ width: 375, height: 812 })
  await wear(page, 'standard')
  await keepPicture(page, name)
  if (!isMain) return
  await page.emulateMedia({ colorScheme: 'dark' })
  await keepPicture(page, `${name}-dark`)
  await page.emulateMedia({ colorScheme: 'light' })
  await wear(page, 'elder')
  await keepPicture(page, `${name}-elder`)
  await wear(page, 'standard')
}

it.each([...screens, ...sheets, ...chairScreens, ...topicScreens])(
  '$name holds at every width and letter size, and is kept as a picture',
  async (screen) => {
    const phone = await open(screen)
    const wrong = await wrongInAllLooks(phone)
    await takePictures(phone, screen)

    expect(wrong).toEqual([])
    expect(phone.troubles.splice(0)).toEqual([])
  },
)
