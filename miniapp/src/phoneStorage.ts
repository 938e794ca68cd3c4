import Taro from '@tarojs/taro'

/** What the phone keeps between two openings. A full or forbidden storage must not stop the program. */
export function keep(name: string, value: unknown) {
  try {
    Taro.setStorageSync(name, value)
  } catch {
    return false
  }
  return true
}

export function kept(name: string): unknown {
  try {
    return Taro.getStorageSync(name)
  } catch {
    return undefined
  }
}

/** Whoever comes next finds nothing of the last one but this. */
export function forgetAllBut(...names: string[]) {
  const all = Taro.getStorageInfoSync().keys
  all.filter((name) => !names.includes(name)).forEach(forget)
}

export function forget(name: string) {
  try {
    Taro.removeStorageSync(name)
  } catch {
    // What cannot be removed does no harm.
  }
}
