import { type Device } from '../device'

type Told = (results: object[]) => void

/** There is no layout here: whatever is measured is nowhere and of no size, told late as on a phone. */
export function layout(device: Device) {
  const createSelectorQuery = () => {
    const asked: (undefined | ((result: object) => void))[] = []
    const ask = (callback?: (result: object) => void) => {
      asked.push(callback)
      return query
    }
    const nothing = () =>
      device.realm.own({ left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0, scrollTop: 0 })
    const node = {
      boundingClientRect: ask,
      scrollOffset: ask,
      fields: (_: object, told?: Told) => ask(told as never),
    }
    const query: object = {
      in: () => query,
      select: () => node,
      selectAll: () => node,
      selectViewport: () => node,
      exec: (told?: Told) =>
        device.soon('createSelectorQuery', () => {
          const results = asked.map(nothing)
          asked.forEach((callback, at) => callback?.(results[at] ?? {}))
          told?.(results)
        }),
    }
    return query
  }

  const createIntersectionObserver = () => {
    const observer: object = {
      relativeTo: () => observer,
      relativeToViewport: () => observer,
      observe: () => {},
      disconnect: () => {},
    }
    return observer
  }

  return {
    createSelectorQuery,
    createIntersectionObserver,
    nextTick: (act: () => void) => device.soon('nextTick', act),
  }
}
