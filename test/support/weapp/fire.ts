import { type Device } from './device'
import { type Node } from './node'

const bubbling = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel'])

const datasetOf = ({ attr }: Node) =>
  Object.fromEntries(
    Object.entries(attr)
      .filter(([name]) => name.startsWith('data-'))
      .map(([name, value]) => [name.slice('data-'.length), value]),
  )

const targetOf = (node: Node) => ({
  id: node.attr['id'] ?? '',
  dataset: datasetOf(node),
  offsetLeft: 0,
  offsetTop: 0,
})

/** Sends an event up from a node, as far as `catch` lets it. Says whether anyone was there to hear. */
export function fire(
  device: Device,
  { from, type, detail = {} }: { from: Node; type: string; detail?: object },
) {
  let isHeard = false
  for (let node: Node | undefined = from; node; node = bubbling.has(type) ? node.parent : undefined) {
    const [bound, caught] = [node.attr[`bind${type}`], node.attr[`catch${type}`]]
    const handler = bound ?? caught
    if (typeof handler !== 'string' || !handler) continue
    isHeard = true
    const event = {
      type,
      timeStamp: Date.now(),
      detail,
      target: targetOf(from),
      currentTarget: targetOf(node),
      mark: {},
    }
    node.owner.call(handler, device.realm.own(event))
    if (caught) break
  }
  return isHeard
}
