import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Device } from '../device'
import { Failure, answered } from './answered'
import { events } from './events'
import { files } from './files'
import { layout } from './layout'
import { media } from './media'
import { network } from './network'
import { person } from './person'
import { place } from './place'
import { quiet } from './quiet'
import { storage } from './storage'
import { system } from './system'

const typings = createRequire(import.meta.url).resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts')

/** Every interface that WeChat documents, by name. */
function documented() {
  const [, interfaces = ''] = readFileSync(typings, 'utf8').split('    interface Wx {')
  return [...interfaces.matchAll(/^ {8}(?:readonly )?(\w+)\s*[<(]/gm)].map(([, name = '']) => name)
}

/** What is documented but cannot be had on this phone: that a mini program calls it, the test must hear. */
const missing = (device: Device, name: string) => {
  const fail = answered(device, name, () => {
    throw new Failure('not on this phone')
  })
  return (...words: never[]) => {
    device.troubles.push(`wx.${name} is not on this phone`)
    return fail(...words)
  }
}

/** The `wx` of a mini program. Whatever is asked of it that WeChat does not know is a trouble. */
export function wxOf(device: Device, navigation: object): object {
  const wx: Record<string, unknown> = {
    ...Object.fromEntries(documented().map((name) => [name, missing(device, name)])),
    ...events(device),
    ...files(device),
    ...layout(device),
    ...media(device),
    ...network(device),
    ...person(device),
    ...place(device),
    ...quiet(device),
    ...storage(device),
    ...system(device),
    ...navigation,
    // Probed by Taro's runtime; cloud development is not used, and webpack keeps its chunks here.
    cloud: undefined,
    webpackJsonp: undefined,
  }
  return new Proxy(wx, {
    get(known, name) {
      if (typeof name === 'string' && !(name in known)) device.troubles.push(`wx.${name} is unknown`)
      return known[name as string]
    },
  })
}
