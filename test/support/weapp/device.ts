import { type Bundle } from './bundle'
import { realm, type Realm } from './realm'
import { timers } from './timers'

export type Place = { latitude: number; longitude: number }
export type Painting = { page: string; bytes: number }

/** What the person at the phone, or the phone itself, answers where the mini program asks. By interface name. */
export type Answers = Record<string, (options: Record<string, unknown>) => Reply | Promise<Reply>>
type Reply = Record<string, unknown>

export type Possessions = {
  bundle: Bundle
  /** Every request goes to this origin, whatever host the mini program was built for. */
  api?: string
  /** What `wx.login` hands to the mini program. */
  code?: () => string | Promise<string>
  /** In GCJ-02, as phones in China measure. Without it, the permission is refused. */
  place?: Place
  /** The album, newest first. */
  photos?: Buffer[]
  /** Without it, there is network. */
  isOnline?: boolean
  /** What its clock says. */
  now?: () => number
  /** What another phone has kept: for a mini program that was closed and comes back. */
  kept?: Kept
}

export type Kept = { storage: Map<string, string>; files: Map<string, Buffer>; hasAgreed: boolean }

export type Device = Omit<Possessions, 'kept' | 'isOnline'> & {
  realm: Realm
  kept: Kept
  answers: Answers
  isOnline: boolean
  isClosed: boolean
  /** Everything a real phone would have stumbled over. A test that ends with one here has found a defect. */
  troubles: string[]
  calls: { name: string; options: Record<string, unknown> }[]
  paintings: Painting[]
  /** What is under way and will soon change the page. */
  busy: Set<object>
  listeners: Map<string, Set<(event: unknown) => void>>
  emit(name: string, event: unknown): void
  guard<T>(what: string, act: () => T): T | undefined
  /** Later, in a turn of its own, as everything on a phone that is answered at all. */
  soon(what: string, act: () => void): void
}

export function makeDevice(
  { kept, ...possessions }: Possessions,
  globals: (device: Device) => object,
): Device {
  const device: Device = {
    ...possessions,
    kept: stillKept(kept),
    // Replaced below: the world of the mini program is given what needs the device.
    realm: undefined as unknown as Realm,
    answers: {},
    isOnline: possessions.isOnline ?? true,
    isClosed: false,
    troubles: [],
    calls: [],
    paintings: [],
    busy: new Set(),
    listeners: new Map(),
    emit(name, event) {
      for (const listener of device.listeners.get(name) ?? [])
        device.soon(name, () => listener(device.realm.own(event)))
    },
    guard(what, act) {
      try {
        return act()
      } catch (error) {
        device.troubles.push(`exception in ${what}: ${error instanceof Error ? error.stack : String(error)}`)
        return undefined
      }
    },
    soon(what, act) {
      const turn = {}
      device.busy.add(turn)
      setTimeout(() => {
        device.busy.delete(turn)
        if (!device.isClosed) device.guard(what, act)
      }, 0)
    },
  }
  const world = { ...globals(device), ...timers(device), console: consoleOf(device) }
  device.realm = realm(world, possessions.now ?? Date.now)
  return device
}

/** Files that were never saved do not outlive the session. */
function stillKept({ storage, files, hasAgreed }: Partial<Kept> = {}): Kept {
  const saved = [...(files ?? [])].filter(([path]) => !path.startsWith('http://tmp/'))
  return { storage: storage ?? new Map(), files: new Map(saved), hasAgreed: hasAgreed ?? false }
}

function consoleOf({ troubles }: Device) {
  const quiet = () => {}
  const loud = (...words: unknown[]) => void troubles.push(`console: ${words.map(String).join(' ')}`)
  return { log: quiet, info: quiet, debug: quiet, warn: quiet, group: quiet, groupEnd: quiet, error: loud }
}
