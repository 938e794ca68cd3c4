import type { Scheme, Tokens } from './tokens'

/** The tabs of the native tab bar, each with its icon of the set. */
export const tabIcons = { home: 'home', slip: 'slip', me: 'me' } as const
export type Tab = keyof typeof tabIcons

export const tabIconPath = (tab: Tab, chosen: boolean, scheme: Scheme) =>
  `tab/${tab}-${chosen ? 'on' : 'off'}-${scheme}.png`

/** What the phone draws itself (title bar, tab bar) takes its colours from theme.json, never from a style sheet. */
export const themeOf = (tokens: Record<Scheme, Tokens>) => ({
  light: { ...coloursOf(tokens.light), ...iconsOf('light'), ...words.light },
  dark: { ...coloursOf(tokens.dark), ...iconsOf('dark'), ...words.dark },
})

const words = {
  light: { navText: 'black', navDeepText: 'white', pullText: 'dark', tabEdge: 'black' },
  dark: { navText: 'white', navDeepText: 'white', pullText: 'light', tabEdge: 'white' },
}

const coloursOf = (tokens: Tokens) => ({
  nav: tokens.ground,
  navDeep: tokens['tile-deep'],
  ground: tokens.ground,
  tabGround: tokens.card,
  tabText: tokens['ink-2'],
  tabOn: tokens['tile-text'],
})

const iconsOf = (scheme: Scheme) =>
  Object.fromEntries(
    (Object.keys(tabIcons) as Tab[]).flatMap((tab) => [
      [`${tab}Icon`, tabIconPath(tab, false, scheme)],
      [`${tab}IconOn`, tabIconPath(tab, true, scheme)],
    ]),
  )
