import { person } from '../support/browser'
import { hands } from './hands'
import type { Phone } from './phone'

/** A wide browser beside a phone, in which nobody can be played: one signs in by that phone 电脑登录. */
export async function computerOf({ context }: Phone, url: string) {
  const browser = context.browser()
  if (!browser) throw new Error('the phone has no browser')
  const own = await person(browser, url, { width: 1440 })
  await own.context.route('**/v1/demo/people', (route) =>
    route.fulfill({ status: 404, json: { refusal: 'notFound' } }),
  )
  const windowOf = (page: typeof own.page) => ({
    page,
    ...hands(page),
    openAt: (path: string) => page.goto(`${url}/?${path}#/${path}`),
    async figures() {
      const shown = page.locator('.screencode__figures').filter({ visible: true }).first()
      return (await shown.innerText()).replace(/\D/g, '')
    },
    /** As when another window was before it. */
    comeBack: () => page.evaluate(() => window.dispatchEvent(new Event('visibilitychange'))),
  })
  return {
    ...windowOf(own.page),
    another: async () => windowOf(await own.context.newPage()),
    keeps: () => own.page.evaluate(() => Object.keys(localStorage)),
    leave: own.leave,
  }
}
