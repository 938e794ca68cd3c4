import type { Page } from 'playwright-core'

const tappable = ['button', 'link', 'radio', 'checkbox', 'switch', 'tab']
/** Somebody who listens meets these by their name alone. */
const named = [...tappable, 'textbox', 'image', 'heading', 'dialog', 'radiogroup', 'tablist', 'group']

/** What somebody who listens to this page would be told. */
async function spoken(page: Page) {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? '').trim(),
      level: properties.find((property) => property.name === 'level')?.value.value as number | undefined,
    }))
}

/** The same in every look. */
export async function wrongToTheEar(page: Page) {
  const heard = await spoken(page)
  const headings = heard.filter(({ role, level }) => role === 'heading' && level === 1)
  const nameless = heard.filter(({ role, name }) => named.includes(role) && !name)
  return [
    ...(headings.length === 1
      ? []
      : [`${headings.length} headings: ${headings.map(({ name }) => name).join(' / ')}`]),
    ...nameless.map(({ role }) => `a ${role} without a name`),
  ]
}

/** In the page: what sticks out to the side, and what is too small for a thumb. */
function wrongToTheHand({ roles, least }: { roles: string[]; least: number }) {
  const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 0
  const saidOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)

  const wide = [document.documentElement, ...document.querySelectorAll('.taro_page, .sheet, .bar')]
    .filter((box) => isShown(box) && box.scrollWidth > box.clientWidth)
    .map((box) => `${box.className || 'the page'} is ${box.scrollWidth} px wide in ${box.clientWidth}`)

  const selector = [...roles.map((role) => `[role=${role}]`), 'a', 'button'].join(',')
  const small = [...document.querySelectorAll(selector)]
    .filter(isShown)
    .map((element) => ({ said: saidOf(element), box: element.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
    .map(({ said, box }) => `“${said}” is ${Math.round(box.width)} × ${Math.round(box.height)} px`)
  return [...wide, ...small]
}

/** What is wrong with how it looks now; `least` is how many px a finger needs. */
export const wrongInThisLook = (page: Page, least: number) =>
  page.evaluate(wrongToTheHand, { roles: tappable, least })

/** Everything wrong with the page that can be measured. */
export const wrongWith = async (page: Page, least: number) => [
  ...(await wrongInThisLook(page, least)),
  ...(await wrongToTheEar(page)),
]
