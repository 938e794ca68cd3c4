import type { Page } from 'playwright-core'
import type { LetterSize } from '../../miniapp/src/elder'

/** Sets the phone's own letters, as one may while the program is away, and comes back to it. */
export async function wear(page: Page, letters: LetterSize) {
  await page.evaluate((size) => {
    localStorage.setItem('letterSize', JSON.stringify({ data: size }))
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  }, letters)
  const shown = { standard: 'html[class=""]', elder: 'html.elder', elderXl: 'html.elder-xl' }
  await page.locator(shown[letters]).waitFor()
}
