import { setTimeout as sleep } from 'node:timers/promises'
import { openBundle } from './bundle'
import { type Possessions } from './device'
import { fire } from './fire'
import { launch } from './launch'
import { allIn, find, linesOf, type Node, type What } from './node'

const patience = 20_000

/**
 * A phone in WeChat with the built mini program open at a page. Everything a person does on it waits, as a person
 * does, until what is needed is on the screen, and again until the page is quiet.
 */
export async function openPhone(given: Partial<Possessions> = {}, url?: string) {
  const bundle = given.bundle ?? openBundle()
  const { device, app, way } = launch({ ...given, bundle })
  way.go.reLaunch({ url: url ?? `/${bundle.pages[0]}` })

  const page = () => {
    const top = way.top()
    if (!top) throw new Error(`no page is open: ${device.troubles.join('\n')}`)
    return top
  }
  const screen = (): Node => page().tree

  async function settle() {
    const end = Date.now() + patience
    for (let quiet = 0; quiet < 2; quiet = device.busy.size === 0 ? quiet + 1 : 0) {
      if (Date.now() > end) throw new Error(`the phone does not come to rest on ${way.top()?.path}`)
      await sleep(2)
    }
  }

  async function until<T>(hope: string, look: () => T | undefined): Promise<T> {
    const end = Date.now() + patience
    for (let found = look(); ; found = look()) {
      if (found !== undefined) return found
      if (Date.now() > end)
        throw new Error([hope, `on ${page().path}:`, ...linesOf(screen()), ...device.troubles].join('\n'))
      await sleep(10)
    }
  }

  const see = (what: What) => until(`nobody sees ${JSON.stringify(what)}`, () => find(screen(), what))

  async function act(what: What, type: string, detail: object) {
    const seen = await see(what)
    const from = type === 'tap' ? seen : hearerOf(seen, type)
    if (from.attr['disabled'] === true) throw new Error(`${JSON.stringify(what)} is disabled`)
    if (!fire(device, { from, type, detail }))
      throw new Error(`nobody hears a ${type} on ${JSON.stringify(what)}`)
    await settle()
  }

  async function happens(hook: 'onPullDownRefresh' | 'onReachBottom') {
    page().call(hook)
    await settle()
  }

  async function setOnline(isConnected: boolean) {
    device.isOnline = isConnected
    device.emit('NetworkStatusChange', { isConnected, networkType: isConnected ? 'wifi' : 'none' })
    await settle()
  }

  await settle()
  return {
    /** What a real phone would have stumbled over: exceptions, missing templates, unknown interfaces, … */
    troubles: device.troubles,
    /** Every interface that was called, with its options, in order. */
    calls: device.calls,
    /** Every setData: page and bytes. */
    paintings: device.paintings,
    /** Put an interface's name in here to answer in its place: `answers.showModal = () => ({ confirm: false })`. */
    answers: device.answers,
    /** For another `openPhone({ kept })`: the same phone after the mini program was closed. */
    kept: device.kept,
    page,
    screen,
    path: () => page().path,
    text: () => linesOf(screen()).join('\n'),
    settle,
    see,
    gone: (what: What) =>
      until(`${JSON.stringify(what)} stays`, () => (find(screen(), what) ? undefined : true)),
    tap: (what: What) => act(what, 'tap', { x: 0, y: 0 }),
    type: (what: What, words: string) => act(what, 'input', { value: words, cursor: words.length }),
    /** A switch, a picker, a slider, a checkbox: by what is in it or around it. */
    change: (what: What, value: unknown) => act(what, 'change', { value }),
    /** Any other event of a component: `confirm`, `blur`, `scrolltolower`, … */
    fire: act,
    pullDown: () => happens('onPullDownRefresh'),
    reachBottom: () => happens('onReachBottom'),
    async back() {
      way.go.navigateBack({})
      await settle()
    },
    async tab(text: string) {
      const tab = bundle.tabs.find((one) => one.text === text)
      way.go.switchTab({ url: `/${tab?.pagePath}` })
      await settle()
    },
    goOffline: () => setOnline(false),
    goOnline: () => setOnline(true),
    /** The person looks at something else, and comes back. */
    async hide() {
      page().call('onHide')
      app.call('onHide')
      device.emit('AppHide', {})
      await settle()
    },
    async show() {
      app.call('onShow', device.realm.own({ path: page().path, query: {}, scene: 1001 }))
      page().call('onShow')
      device.emit('AppShow', {})
      await settle()
    },
    close() {
      device.isClosed = true
    },
  }
}

export type Phone = Awaited<ReturnType<typeof openPhone>>

/** Who among the node, what is in it and what it is in takes such an event. */
function hearerOf(node: Node, type: string) {
  const hears = ({ attr }: Node) => Boolean(attr[`bind${type}`] ?? attr[`catch${type}`])
  const inside = allIn(node).find(hears)
  for (let above: Node | undefined = node; !inside && above; above = above.parent)
    if (hears(above)) return above
  return inside ?? node
}
