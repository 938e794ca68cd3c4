import { useSyncExternalStore } from 'react'
import Taro from '@tarojs/taro'
import { dressDocument } from './host'
import { keep, kept } from './phoneStorage'

/** How large the letters are 长辈版: standard 标准, elder 大, elderXl 特大. */
export const letterSizes = ['standard', 'elder', 'elderXl'] as const
export type LetterSize = (typeof letterSizes)[number]

export const letterClass: Record<LetterSize, string> = { standard: '', elder: 'elder', elderXl: 'elder-xl' }

// WeChat's own slider, in px: 16 or 17 is its middle, 关怀模式 its end at about 24.
const elderFrom = 19
const elderXlFrom = 23

export function sizeOfSystem(fontSizeSetting = 16): LetterSize {
  if (fontSizeSetting >= elderXlFrom) return 'elderXl'
  return fontSizeSetting >= elderFrom ? 'elder' : 'standard'
}

const place = 'letterSize'
const listeners = new Set<() => void>()
let current: LetterSize | undefined

const isLetterSize = (value: unknown): value is LetterSize => letterSizes.some((size) => size === value)

function read(): LetterSize {
  const chosen = kept(place)
  if (isLetterSize(chosen)) return chosen
  // Taro's types leave the letter size out of what WeChat tells here.
  const { fontSizeSetting } = Taro.getAppBaseInfo() as Taro.getAppBaseInfo.Result & {
    fontSizeSetting?: number
  }
  return sizeOfSystem(fontSizeSetting)
}

const now = () => (current ??= read())

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the person chose here wins over the phone's setting, until they choose again. */
export function chooseLetterSize(size: LetterSize) {
  keep(place, size)
  refreshLetterSize()
}

/** The phone's setting may have changed while the program was away. */
export function refreshLetterSize() {
  current = read()
  dressDocument(letterClass[current])
  listeners.forEach((listener) => listener())
}

export const useLetterSize = () => useSyncExternalStore(subscribe, now, now)
