import type { Browser } from 'playwright-core'
import { person } from '../support/browser'
import { hands } from './hands'

export type Belongings = NonNullable<Parameters<typeof person>[2]>

type Owner = Belongings & {
  /** Whom the phone's owner chooses to play; left out: nobody yet. */
  as?: string
}

/** Somebody of the demo street with a phone of their own, on the home page. */
export async function phoneOf(browser: Browser, url: string, { as, ...belongings }: Owner) {
  const { page, ...rest } = await person(browser, url, belongings)
  page.setDefaultTimeout(60_000)
  const may = hands(page)
  let opened = 0
  await may.reads('您想扮演谁？')
  if (as) {
    await may.write('名字或岗位', as)
    await may.follow(new RegExp(`^扮演${as}，`))
    // On the home page nobody is asked any more.
    await page.getByRole('heading', { name: '您想扮演谁？' }).waitFor({ state: 'hidden' })
  }

  return {
    page,
    ...rest,
    ...may,
    /** Another address each time, so that the page is asked for anew. */
    openAt: (path: string) => page.goto(`${url}/?${(opened += 1)}#/${path}`),
    /** The sheet of this title has gone. */
    isGone: (title: string) =>
      page.getByRole('dialog', { name: title, exact: true }).waitFor({ state: 'hidden' }),
    /** The same hands in a sheet that came up from below. */
    inSheet: (title: string) => hands(page, page.getByRole('dialog', { name: title, exact: true })),
    /** Files of these names and words, chosen in the dialogue that this button opens. */
    async giveFiles(button: string, files: Record<string, string>) {
      const chooser = page.waitForEvent('filechooser')
      await may.press(button)
      const given = Object.entries(files).map(([name, text]) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(text),
      }))
      await (await chooser).setFiles(given)
    },
    /** And in one question of several that have the same answers. */
    inGroup: (label: string) => hands(page, page.getByRole('radiogroup', { name: label, exact: true })),
    goToWork: (place: '工作台' | '派单台' | '督办台') => may.follow(new RegExp(`^${place}，`)),
    /** Waits for the page itself: until it is there, the one before it is still in sight. */
    async openTab(name: '首页' | '我的单子' | '我的') {
      await may.follow(name)
      if (name !== '首页') await may.reads(name)
    },
  }
}

export type Phone = Awaited<ReturnType<typeof phoneOf>>
