import { type Device } from '../device'

const names = [
  ...['AppShow', 'AppHide', 'NetworkStatusChange', 'NetworkWeakChange', 'ThemeChange', 'MemoryWarning'],
  ...['Error', 'UnhandledRejection', 'PageNotFound', 'WindowResize', 'KeyboardHeightChange'],
  ...['UserCaptureScreen', 'NeedPrivacyAuthorization', 'LocationChange', 'DeviceOrientationChange'],
]

type Listener = (event: unknown) => void

/** `onThing` and `offThing` for each thing that may happen to a phone. */
export function events({ listeners }: Device) {
  const of = (name: string) => {
    const known = listeners.get(name) ?? new Set()
    listeners.set(name, known)
    return known
  }
  const pairs = names.flatMap((name) => [
    [`on${name}`, (listener: Listener) => void of(name).add(listener)],
    [`off${name}`, (listener?: Listener) => void (listener ? of(name).delete(listener) : of(name).clear())],
  ])
  return Object.fromEntries(pairs) as Record<string, (listener: Listener) => void>
}
