import { makeDevice, type Device, type Possessions } from './device'
import { drawOwner } from './drawing'
import { makeOwner, type Config, type Page } from './instance'
import { modules } from './modules'
import { type Node } from './node'
import { router, type Router } from './router'
import { templates } from './templates'
import { wxOf } from './wx/wx'

/** What a file of the bundle registered under its path when it was run. */
type Registry = { app?: Config; pages: Map<string, Config>; components: Map<string, Config> }

/** Starts a mini program as WeChat does: app.js first, the file of a page when it is first opened. */
export function launch(possessions: Possessions) {
  const registry: Registry = { pages: new Map(), components: new Map() }
  let loading = ''

  const configOf = (known: Map<string, Config>, path: string): Config => {
    if (!known.has(path)) {
      loading = path
      device.guard(`${path}.js`, () => load(`${path}.js`))
    }
    const config = known.get(path)
    if (!config) device.troubles.push(`${path}.js registers nothing`)
    return config ?? {}
  }

  const open = (path: string, options: Record<string, string>): Page => {
    const config = configOf(registry.pages, path)
    const extra = {
      route: path,
      __route__: path,
      options,
      getTabBar: () => undefined,
      selectComponent: () => null,
    }
    const owner = makeOwner({ device, path, config, extra, changed: (done) => redraw(page, done) })
    const page: Page = {
      ...owner,
      options,
      tree: { tag: 'page', attr: {}, children: [], parent: undefined, owner },
    }
    redraw(page)
    return page
  }

  const redraw = (page: Page, done?: () => void) =>
    device.soon('the callback of setData', () => {
      page.tree = device.guard(`the templates of ${page.path}`, () => drawPage(page)) ?? page.tree
      done?.()
    })
  const drawPage = (page: Page): Node =>
    drawOwner(
      {
        device,
        draw,
        componentAt: (path) => configOf(registry.components, path),
        changed: (done) => redraw(page, done),
      },
      page,
    )

  const globals = (device: Device) => ({
    wx: wxOf(device, navigation(device).interfaces),
    App: (config: Config) => void (registry.app = config),
    Page: (config: Config) => void registry.pages.set(loading, config),
    Component: (config: Config) => void registry.components.set(loading, config),
    getApp: () => registry.app,
    getCurrentPages: () => way?.stack.map(({ instance }) => instance),
  })
  let way: Router | undefined
  const navigation = (device: Device) => (way ??= router(device, open))

  const device = makeDevice(possessions, globals)
  const draw = templates(device.bundle.folder, (warning) => device.troubles.push(`template: ${warning}`))
  const load = modules(device.bundle, device.realm)

  const opened = device.realm.own({ path: device.bundle.pages[0], query: {}, scene: 1001, referrerInfo: {} })
  device.guard('app.js', () => load('app.js'))
  const app = makeOwner({ device, path: 'app', config: registry.app ?? {}, changed: () => {} })
  registry.app = app.instance
  app.call('onLaunch', opened)
  app.call('onShow', opened)

  return { device, app, way: navigation(device) }
}
