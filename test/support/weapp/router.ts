import { posix } from 'node:path'
import { type Device } from './device'
import { type Page } from './instance'
import { answeredAll, Failure, type Options } from './wx/answered'

const deepest = 10

export type Router = ReturnType<typeof router>
type Open = (path: string, options: Record<string, string>) => Page

/** The pages that lie on one another, and WeChat's rules for going from one to the next. */
export function router(device: Device, open: Open) {
  const stack: Page[] = []
  // Tab pages stay in memory while another tab is shown.
  const tabs = new Map<string, Page>()
  const top = () => stack.at(-1)

  const hide = () => top()?.call('onHide')
  const drop = (count: number) => {
    for (const page of stack.splice(stack.length - count)) {
      tabs.delete(page.path)
      page.call('onUnload')
    }
  }
  const push = (path: string, options: Record<string, string>) => {
    const page = open(path, options)
    stack.push(page)
    if (device.bundle.isTab(path)) tabs.set(path, page)
    page.call('onLoad', device.realm.own(options))
    page.call('onShow')
    device.soon(`onReady of ${path}`, () => page.call('onReady'))
  }

  /** What lies on a tab page goes; the tab page itself waits, hidden. */
  const leaveForTab = () => {
    drop(stack.length - 1)
    const last = stack.pop()
    last?.call(tabs.has(last.path) ? 'onHide' : 'onUnload')
  }

  const go = {
    navigateTo(options: Options) {
      const { path, query } = target(device, options, top())
      if (device.bundle.isTab(path)) fail(device, `can not navigateTo a tabbar page ${path}`)
      if (stack.length >= deepest) fail(device, 'webview count limit exceed')
      hide()
      push(path, query)
    },
    redirectTo(options: Options) {
      const { path, query } = target(device, options, top())
      if (device.bundle.isTab(path)) fail(device, `can not redirectTo a tabbar page ${path}`)
      drop(1)
      push(path, query)
    },
    reLaunch(options: Options) {
      const { path, query } = target(device, options, top())
      drop(stack.length)
      for (const page of tabs.values()) page.call('onUnload')
      tabs.clear()
      push(path, query)
    },
    switchTab(options: Options) {
      const { path, query } = target(device, options, top())
      if (!device.bundle.isTab(path)) fail(device, `can not switch to no-tabBar page ${path}`)
      if (Object.keys(query).length > 0) fail(device, 'url not support queryString')
      if (top()?.path === path) return
      leaveForTab()
      const known = tabs.get(path)
      if (!known) return push(path, query)
      stack.push(known)
      known.call('onShow')
    },
    navigateBack({ delta = 1 }: Options) {
      if (stack.length < 2) fail(device, 'cannot navigate back at first page')
      drop(Math.min(Number(delta), stack.length - 1))
      top()?.call('onShow')
    },
  }
  return { stack, top, go, interfaces: answeredAll(device, go) }
}

function target({ bundle, ...device }: Device, { url }: Options, from?: Page) {
  const [place = '', words = ''] = String(url).split('?')
  const path = place.startsWith('/') ? place.slice(1) : posix.join(posix.dirname(from?.path ?? ''), place)
  if (!bundle.pages.includes(path)) fail(device, `page "${path}" is not found`)
  // As on a phone the values stay as they were written: whoever encodes them decodes them.
  const pairs = words.split('&').filter(Boolean)
  return { path, query: Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s).slice(0, 2))) }
}

function fail({ troubles }: Pick<Device, 'troubles'>, reason: string): never {
  troubles.push(`navigation: ${reason}`)
  throw new Failure(reason)
}
