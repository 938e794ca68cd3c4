import { type Device } from './device'
import { applyData } from './setData'
import { type Drawn } from './templates'
import { type Node } from './node'

export type Config = Record<string, unknown> & {
  data?: object
  properties?: Record<string, { value?: unknown }>
  methods?: Record<string, unknown>
  lifetimes?: Record<string, () => void>
}

/** A page or a component as the mini program sees it: `this` in its hooks and handlers. */
export type Instance = Record<string, unknown> & {
  data: Record<string, unknown>
  setData(changes: object, done?: () => void): void
}

/** A page or a component with what the phone knows about it. */
export type Owner = {
  path: string
  instance: Instance
  components: Map<string, Owner & { given: string }>
  call(name: string, ...words: unknown[]): void
}

export type Draw = (path: string, data: object) => Drawn

const tooMuch = 256 * 1024

type Made = { device: Device; path: string; config: Config; extra?: object; changed(done?: () => void): void }

export function makeOwner({ device, path, config, extra = {}, changed }: Made): Owner {
  const { data, properties = {}, methods = {}, ...rest } = config
  const defaults = Object.fromEntries(Object.entries(properties).map(([name, { value }]) => [name, value]))

  const instance: Instance = {
    ...rest,
    ...methods,
    ...extra,
    data: device.realm.own({ ...defaults, ...data }),
    setData(changes, done) {
      const text = JSON.stringify(changes)
      const bytes = Buffer.byteLength(text)
      device.paintings.push({ page: path, bytes })
      if (bytes > tooMuch) device.troubles.push(`${path} hands ${bytes} bytes to setData at once`)
      applyData(instance.data, device.realm.own(changes))
      changed(done)
    },
  }
  return {
    path,
    instance,
    components: new Map(),
    call(name, ...words) {
      const hook = instance[name] ?? config.lifetimes?.[name]
      if (typeof hook === 'function')
        device.guard(`${name} of ${path}`, () => hook.apply(instance, words) as unknown)
    },
  }
}

export type Page = Owner & { options: Record<string, string>; tree: Node }
