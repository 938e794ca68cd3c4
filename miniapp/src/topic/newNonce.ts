import Taro from '@tarojs/taro'
import { nonceOf } from './nonceOf'

const length = 16

async function drawn() {
  try {
    // Taro's types leave out what WeChat answers with.
    const { randomValues } = (await Taro.getRandomValues({ length })) as { randomValues?: ArrayBuffer }
    if (randomValues) return new Uint8Array(randomValues)
  } catch {
    // A WeChat from before 2022 has no such interface.
  }
  return Uint8Array.from({ length }, () => Math.floor(Math.random() * 256))
}

/** Drawn on the phone for one ballot: without it nobody learns from the published hash what was chosen. */
export const newNonce = async () => nonceOf(await drawn())
