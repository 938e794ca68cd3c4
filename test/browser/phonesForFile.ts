import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser'
import { openStreet } from './openStreet'
import { phoneOf, type Belongings, type Phone } from './phone'

/** A street and phones in it for the tests of one file. After each test, nothing may have gone wrong unseen. */
export function phonesForFile(given: Parameters<typeof openStreet>[0] = {}) {
  let browser: Browser
  let street: Awaited<ReturnType<typeof openStreet>>
  const phones: Phone[] = []

  beforeAll(async () => {
    ;[browser, street] = await Promise.all([openBrowser(), openStreet(given)])
  })
  afterEach(async () => {
    const used = phones.splice(0)
    await Promise.all(used.map(({ leave }) => leave()))
    expect(used.flatMap(({ troubles }) => troubles)).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await street.close()
  })

  return {
    url: () => street.url,
    clock: () => street.clock,
    /** So many days on, and what the clock rings for by then. */
    async later(days: number) {
      street.clock.ahead += days * 86_400_000
      await street.sweep()
    },
    async phoneOf(as: string, belongings: Belongings = {}) {
      const phone = await phoneOf(browser, street.url, { as, ...belongings })
      phones.push(phone)
      return phone
    },
  }
}
