import { errors, type Locator, type Page } from 'playwright-core'
import { draw } from '../../infra/demo/photos/draw'
import type { Picture } from '../../infra/demo/photos/picture'

type Said = string | RegExp
type Tappable = 'button' | 'link' | 'radio' | 'checkbox' | 'switch' | 'tab'
type Surface = Pick<Page, 'getByRole' | 'getByText' | 'getByLabel' | 'locator'>

const exactly = (name: Said) => ({ name, exact: typeof name === 'string' })

/** What somebody does with a page: finds things by what they are called, taps them, and waits for what comes. */
export function hands(page: Page, surface: Surface = page) {
  /** Who waits in vain says what was there instead. */
  async function wait<T>(deed: Promise<T>) {
    try {
      return await deed
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error
      throw new Error(`${error.message}\n${await page.locator('body').ariaSnapshot()}`)
    }
  }

  /** Pages that were left stay in the document, hidden. */
  const inSight = (what: Locator) => what.filter({ visible: true }).first()
  const called = (role: Tappable, name: Said) => inSight(surface.getByRole(role, exactly(name)))
  const field = (label: string) =>
    inSight(surface.locator('input, textarea').and(surface.getByLabel(label, { exact: true })))
  const tap = (role: Tappable) => (name: Said) => wait(called(role, name).tap())

  return {
    press: tap('button'),
    follow: tap('link'),
    choose: tap('radio'),
    tick: tap('checkbox'),
    turnTo: tap('tab'),
    turnOn: tap('switch'),
    write: (label: string, words: string) => wait(field(label).fill(words)),
    sees: (what: Said) => wait(inSight(surface.getByText(what)).waitFor()),
    reads: (heading: Said) =>
      wait(inSight(surface.getByRole('heading', { ...exactly(heading), level: 1 })).waitFor()),
    /** The answer that is chosen already, or by now. */
    isChosen: (name: Said) =>
      wait(inSight(surface.getByRole('radio', { ...exactly(name), checked: true })).waitFor()),
    isTurnedTo: (name: Said) =>
      wait(inSight(surface.getByRole('tab', { ...exactly(name), selected: true })).waitFor()),

    /** A photo that is really there, not only its frame; says where it comes from. */
    async seesPhoto(name: Said) {
      const frame = called('button', name)
      await wait(frame.scrollIntoViewIfNeeded())
      const there = await frame.elementHandle()
      await wait(page.waitForFunction((at) => (at?.querySelector('img')?.naturalWidth ?? 0) > 0, there))
      return frame.locator('img').getAttribute('src')
    },

    /** Takes the photo that a button asks for. */
    async photograph(button: Said, picture: Picture) {
      const buffer = await draw(picture)
      const [camera] = await wait(
        Promise.all([page.waitForEvent('filechooser'), called('button', button).tap()]),
      )
      await camera.setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer })
    },
  }
}
