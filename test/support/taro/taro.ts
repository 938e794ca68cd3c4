import { useEffect, useRef } from 'react'
import type Real from '@tarojs/taro'
import { listenersOf, phone } from './phone'

type Options = Record<string, unknown> & Partial<Record<'success' | 'fail', (result: unknown) => void>>

/** Anything that is asked of a phone: answered later, as the test says. */
async function ask(name: string, options: Options = {}) {
  phone.calls.push({ name, options })
  await Promise.resolve()
  try {
    const answer = await (phone.answers.get(name)?.(options) ?? { errMsg: `${name}:ok` })
    options.success?.(answer)
    return answer
  } catch (error) {
    options.fail?.(error)
    throw error
  }
}

type File = { filePath: string; tempFilePath: string; path: string }

const has = (path: string) => {
  if (!phone.files.has(path)) throw new Error(`no such file: ${path}`)
}

/** Files die with the session until they are saved. */
const files = {
  saveFile: ({ tempFilePath }: File) => {
    has(tempFilePath)
    const savedFilePath = tempFilePath.replace('tmp', 'saved')
    phone.files.set(savedFilePath, phone.files.get(tempFilePath))
    return { savedFilePath }
  },
  readFile: ({ filePath }: File) => {
    has(filePath)
    return { data: phone.files.get(filePath) }
  },
  access: ({ path }: File) => has(path),
  removeSavedFile: ({ filePath }: File) => void phone.files.delete(filePath),
}

const writing = {
  writeFileSync: (filePath: string, data: unknown) => void phone.files.set(filePath, [data]),
  appendFileSync(filePath: string, data: unknown) {
    has(filePath)
    phone.files.set(filePath, [phone.files.get(filePath), data].flat())
  },
}

function manageFiles() {
  const asked = Object.entries(files).map(([name, act]) => [
    name,
    (options: File & Options) => {
      try {
        options.success?.(act(options) ?? {})
      } catch (error) {
        options.fail?.(error)
      }
    },
  ])
  return { ...Object.fromEntries(asked), ...writing }
}

// What is answered at once.
const now: Record<string, (...words: never[]) => unknown> = {
  getStorageSync: (key: string) => phone.storage.get(key) ?? '',
  setStorageSync: (key: string, data: unknown) => void phone.storage.set(key, data),
  removeStorageSync: (key: string) => void phone.storage.delete(key),
  getFileSystemManager: manageFiles,
  getCurrentPages: () => [{ route: phone.path, options: phone.params }],
}

const systems =
  /^(getAppBaseInfo|getWindowInfo|getDeviceInfo|getSystemSetting|getAppAuthorizeSetting|\w+Sync)$/

function standIn(name: string): unknown {
  if (now[name]) return now[name]
  if (systems.test(name)) return () => phone.answers.get(name)?.({}) ?? {}
  const [, verb, event = ''] = /^(on|off)([A-Z]\w+)$/.exec(name) ?? []
  if (verb === 'on') return (listen: () => void) => void listenersOf(phone.listeners, event).add(listen)
  if (verb === 'off') return (listen: () => void) => void listenersOf(phone.listeners, event).delete(listen)
  return (options?: Options) => ask(name, options)
}

// Every interface by its name, so that a page may use what no test has thought of yet. The types are Taro's own.
const Taro = new Proxy({}, { get: (_, name) => standIn(String(name)) }) as typeof Real
export default Taro

export const { stopPullDownRefresh, navigateTo, navigateBack, redirectTo, switchTab, showToast } = Taro

/** Runs with the page until it is gone, as often as the phone says. */
const useHappening = (name: Parameters<typeof phone.happen>[0], act: () => unknown) =>
  useEffect(() => {
    const acts = listenersOf(phone.hooks, name)
    const happen = () => void act()
    acts.add(happen)
    return () => void acts.delete(happen)
  }, [name, act])

/** Once when the page comes, and not again however often it is drawn. */
const useOnce = (act: () => unknown) => {
  const first = useRef(act)
  useEffect(() => void first.current(), [])
}

export const usePullDownRefresh: typeof Real.usePullDownRefresh = (act) =>
  useHappening('pullDownRefresh', act)
export const useReachBottom: typeof Real.useReachBottom = (act) => useHappening('reachBottom', act)
export const useDidHide: typeof Real.useDidHide = (act) => useHappening('didHide', act)
export const useLoad: typeof Real.useLoad = (act) => useOnce(() => act(phone.params as never))
export const useReady: typeof Real.useReady = useOnce
export const useDidShow: typeof Real.useDidShow = (act) => {
  useOnce(act)
  useHappening('didShow', act)
}

/** The address is all that pages read of a router. */
export const useRouter = () => ({ path: phone.path, params: phone.params })
