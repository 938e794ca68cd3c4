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

/** Of everything that is kept, what bears such a name. */
export const forgetWhere = (isSuch: (name: string) => boolean) =>
  Taro.getStorageInfoSync().keys.filter(isSuch).forEach(forget)

export function forget(name: string) {
  try {
    Taro.removeStorageSync(name)
  } catch {
    // What cannot be removed does no harm.
  }
}
