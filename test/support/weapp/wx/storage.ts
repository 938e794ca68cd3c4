import { type Device } from '../device'
import { answeredAll, Failure } from './answered'

const perKey = 1024 * 1024
const inAll = 10 * perKey

/** What the phone keeps for the mini program: as JSON, 1 MB a key and 10 MB in all. */
export function storage(device: Device) {
  const kept = device.kept.storage

  const set = (key: string, data: unknown) => {
    const text = JSON.stringify(data) ?? '""'
    const others = [...kept].reduce((sum, [name, { length }]) => sum + (name === key ? 0 : length), 0)
    if (text.length > perKey || others + text.length > inAll) throw new Failure('exceed storage max size')
    kept.set(key, text)
  }
  const get = (key: string): unknown => device.realm.own(JSON.parse(kept.get(key) ?? '""'))
  const info = () => ({ keys: [...kept.keys()], currentSize: 0, limitSize: inAll / 1024 })

  return {
    setStorageSync: set,
    getStorageSync: get,
    removeStorageSync: (key: string) => void kept.delete(key),
    clearStorageSync: () => kept.clear(),
    getStorageInfoSync: () => device.realm.own(info()),
    ...answeredAll(device, {
      setStorage: ({ key, data }) => set(String(key), data),
      getStorage: ({ key }) => {
        if (!kept.has(String(key))) throw new Failure('data not found')
        return { data: get(String(key)) }
      },
      removeStorage: ({ key }) => void kept.delete(String(key)),
      clearStorage: () => kept.clear(),
      getStorageInfo: info,
    }),
  }
}
