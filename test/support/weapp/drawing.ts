import { posix } from 'node:path'
import { type Config, type Draw, makeOwner, type Owner } from './instance'
import { type Device } from './device'
import { type Node } from './node'
import { type Drawn } from './templates'

type Studio = {
  device: Device
  draw: Draw
  /** The config of a component, loaded when first met. */
  componentAt(path: string): Config
  changed(done?: () => void): void
}

/** Turns what the templates draw for an owner into nodes, its components into owners of what is drawn in them. */
export function drawOwner(studio: Studio, owner: Owner, parent?: Node): Node {
  const drawn = studio.draw(owner.path, owner.instance.data)
  const seen = new Set<string>()
  const root = toNode(studio, drawn, { owner, parent, seen })
  for (const [name, component] of owner.components) {
    if (seen.has(name)) continue
    component.call('detached')
    owner.components.delete(name)
  }
  return root
}

type Around = { owner: Owner; parent: Node | undefined; seen: Set<string> }

function toNode(studio: Studio, drawn: Drawn, around: Around): Node {
  const { owner, parent } = around
  const node: Node = {
    tag: drawn.tag.replace(/^wx-/, ''),
    attr: drawn.attr ?? {},
    children: [],
    parent,
    owner,
  }
  const component = componentPath(studio, owner, node.tag)
  if (component) {
    node.children = [drawOwner(studio, ownerOf(studio, { node, around, path: component }), node)]
    return node
  }
  node.children = drawn.children.map((child) =>
    typeof child === 'string' ? child : toNode(studio, child, { ...around, parent: node }),
  )
  return node
}

function componentPath({ device }: Studio, owner: Owner, tag: string) {
  const target = device.bundle.settingsOf(owner.path).usingComponents?.[tag]
  if (target === undefined) return undefined
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(owner.path), target)
}

/** The component drawn here last time, told what it is given now; or a new one. */
function ownerOf(studio: Studio, { node, around, path }: { node: Node; around: Around; path: string }) {
  const { device, changed } = studio
  const name = `${path} ${nameOf(node)}`
  const given = JSON.stringify(node.attr)
  around.seen.add(name)

  const known = around.owner.components.get(name)
  if (known) {
    // Only news from above: what the component set itself stays otherwise.
    if (known.given !== given) Object.assign(known.instance.data, device.realm.own(node.attr))
    known.given = given
    return known
  }
  const made = makeOwner({ device, path, config: studio.componentAt(path), changed })
  Object.assign(made.instance.data, device.realm.own(node.attr))
  const component = { ...made, given }
  around.owner.components.set(name, component)
  component.call('attached')
  return component
}

const nameOf = ({ attr }: Node) =>
  String((attr['i'] as { sid?: string } | undefined)?.sid ?? attr['id'] ?? '')
