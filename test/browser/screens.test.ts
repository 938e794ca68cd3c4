import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser'
import { callStreet } from './callStreet'
import { takePictures, wrongInAllLooks } from './inAllLooks'
import { openStreet } from './openStreet'
import { phoneOf, type Phone } from './phone'
import { actingScreens } from './actingScreens'
import { screens } from './screens'
import { shownOrders, type Screen } from './screen'
import { tellTopics, type ShownTopics } from './shownTopics'
import { shownActing, type ShownActing } from './shownActing'
import { planScreens } from './planScreens'
import { sheets } from './sheets'
import { boardScreens } from './boardScreens'
import { chairScreens } from './chairScreens'
import { tellTalks, type ShownTalks } from './tellTalks'
import { topicScreens } from './topicScreens'

let browser: Browser
let street: Awaited<ReturnType<typeof openStreet>>
let acting: ShownActing
let topics: ShownTopics & ShownTalks
const phones = new Map<string | undefined, Phone>()

beforeAll(async () => {
  ;[browser, street] = await Promise.all([openBrowser(), openStreet({ withOrders: true })])
  acting = await shownActing(street.url)
  topics = { ...(await tellTopics(street.url)), ...(await tellTalks(street.url)) }
})
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

const asked = (name: string, value: string | undefined) => (value ? [`${name}=${value}`] : [])

/** What an order's page is given, or what is done with one. */
const ordersOf = async ({ order, orderAsOrder }: Screen) => [
  ...asked('id', order && (await idOf(order))),
  ...asked('order', orderAsOrder && (await idOf(orderAsOrder))),
]

async function queryOf(screen: Screen) {
  const { topic, of, motion, query, acting: act } = screen
  const parts = [
    ...(await ordersOf(screen)),
    ...asked('id', act && acting[act]),
    ...asked('id', topic && topics[topic]),
    ...asked('id', motion && `${topics[motion]}-1`),
    ...asked('topic', of && topics[of]),
    ...(query ? [query] : []),
  ]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
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

it.each([
  ...screens,
  ...sheets,
  ...boardScreens,
  ...chairScreens,
  ...topicScreens,
  ...actingScreens,
  ...planScreens,
])('$name holds at every width and letter size', async (screen) => {
  const phone = await open(screen)
  const wrong = await wrongInAllLooks(phone, screen)
  await takePictures(phone, screen)

  expect(wrong).toEqual([])
  expect(phone.troubles.splice(0)).toEqual([])
})
