import { keepPicture } from './keepPicture'
import type { Phone } from './phone'
import type { Screen } from './screen'
import { wear } from './wear'
import { wrongInThisLook, wrongToTheEar } from './wrongWith'

// The narrowest phone sold, with the letters of those who see least: what fits there fits with smaller ones.
// A finger in px.
const looks = [
  { letters: 'standard', width: 375, finger: 44 },
  { letters: 'elder', width: 375, finger: 60 },
  { letters: 'elderXl', width: 320, finger: 60 },
] as const

const wideLooks = [
  { letters: 'standard', width: 1440, finger: 44 },
  { letters: 'elderXl', width: 1440, finger: 60 },
] as const

/** What does not hold, at which width and letter size. */
export async function wrongInAllLooks({ page }: Phone, { isWide }: Pick<Screen, 'isWide'> = {}) {
  const wrong: string[] = []
  for (const { letters, width, finger } of isWide ? [...looks, ...wideLooks] : looks) {
    await page.setViewportSize({ width, height: 812 })
    await wear(page, letters)
    wrong.push(...(await wrongInThisLook(page, finger)).map((what) => `${width} px, ${letters}: ${what}`))
  }
  return [...wrong, ...(await wrongToTheEar(page))]
}

async function takeWide(page: Phone['page'], name: string) {
  await page.setViewportSize({ width: 1440, height: 900 })
  await wear(page, 'standard')
  await keepPicture(page, `${name}-wide`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await keepPicture(page, `${name}-wide-dark`)
  await page.emulateMedia({ colorScheme: 'light' })
}

type Kept = Pick<Screen, 'name' | 'isMain' | 'isWide'>

/** As it is kept: main pages in the dark and by elders as well, those for desks on a wide screen too. */
export async function takePictures({ page }: Phone, { name, isMain, isWide }: Kept) {
  if (isWide) await takeWide(page, name)
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
